"""The body of one emitted function: what it matches, which value it returns, and the records written in place."""

from __future__ import annotations

import re
from ast import literal_eval
from collections.abc import Callable
from dataclasses import replace

from generator.emit.parser.lines import Octets_, variable
from generator.emit.parser.options import Option, factored, sequence
from generator.emit.parser.orders import noted, ordered
from generator.emit.parser.parts import Call, Part, Unfused, blank_of, new
from generator.emit.parser.regex import ahead, char_class
from generator.emit.parser.statements import Statements
from generator.model.follow import END
from generator.model.grammar import Alt, Label, Node, Repeat, Seq
from generator.model.recursion import type_name
from generator.model.shape import Field, Flag, Maybe


class Body(Statements):
    """Writes one function. ``soft``: it returns None if its beginning is not there. ``strict``: it checks its end."""

    def source(self, nests: bool) -> str:
        """The function."""
        head = [f"def {self.name}(d: bytes, at: int, s: _Kept) -> {self._returned()}:"]
        if nests:
            head += ["    if not s[1]:", "        raise _TooDeep(at)", "    s = (s[0], s[1] - 1)"]
        for label in sorted(self.variables):
            target = self.fields[label]
            blank = "[]" if target.many else blank_of(target)
            head.append(f"    {variable(label)}: Any = {blank}")
        text = "\n".join(head + self.lines)
        names = re.findall(r"\bg[0-9]+\b", text)
        unused = {name for name in names if names.count(name) == 1}
        return re.sub(r"\bg[0-9]+\b", lambda found: "_" if found[0] in unused else found[0], text)

    def _returned(self) -> str:
        if self.whole:
            return "Any"
        return "_Found | None" if self.soft else "_Found"

    # Whole functions.

    def pattern(self, part: Part, node: Node, follow: Octets_, value: str) -> None:
        """A function that is one pattern."""
        self.groups = _last_group(part)
        fixed = self.functions.shapes.analysis.fixed(node)
        if fixed is not None and not self.groups:
            self._word(fixed.encode("latin-1"), node, follow, value)
            return
        self.match(part.regex + self.end_check(node, follow), self.groups, 0)
        self._return(value, "m.end()")

    def usual(self, make: Callable[[], Part], general: Part | None, node: Node, follow: Octets_) -> None:
        """First try the usual forms, by a pattern whose groups need no more work."""
        try:
            part = make()
        except Unfused:
            return
        groups = _last_group(part)
        is_remembered = re.search(r"\b_r[0-9]+\[", part.value) is not None
        if not groups or (general is not None and _last_group(general) <= groups + 1 and not is_remembered):
            return  # the whole is as quick
        regex = part.regex + self._whole_end(node, follow) + ahead(follow)
        self.add(f"m = {self.functions.unit.usual(regex)}(d, at)")
        self.add("if m is not None:")
        self.indent += 1
        self.unpack(groups, 0)
        if is_remembered:  # it may turn out to be something else
            self.add("try:")
            self.indent += 1
            self._return(part.value, "m.end()")
            self.indent -= 1
            self.add("except IndexError:")
            self.add("    pass")
        else:
            self._return(part.value, "m.end()")
        self.indent -= 1

    def _whole_end(self, node: Node, follow: Octets_) -> str:
        """A look-ahead: no optional part of the node's end begins here, of which usual forms may know some only.

        Without it ``name [SP value]`` would be read as a name alone where the value has no usual form.
        """
        last = node.items[-1] if isinstance(node, Seq) else node
        last = last.item if isinstance(last, Label) else last
        if not isinstance(last, Repeat) or not last.optional:
            return ""
        analysis = self.functions.shapes.analysis
        parts = last.item.items if isinstance(last.item, Seq) else (last.item,)
        sets = [analysis.first(one) for one in parts[:2] if not analysis.nullable(one)]
        if len(sets) < 2 or analysis.charset(parts[0]) is None or not sets[0] & follow:
            return ""
        return f"(?!{char_class(sets[0])}{char_class(sets[1])})"

    def _return(self, value: str, end: str) -> None:
        self.add(f"return {value}" if self.whole else f"return {value}, {end}")

    def _word(self, text: bytes, node: Node, follow: Octets_, value: str) -> None:
        """A function that is one word."""
        size = len(text)
        found = f"d[at:at + {size}]" if text.upper() == text.lower() else f"d[at:at + {size}].upper()"
        self.add(f"if {found} != {text.upper()!r}:")
        self.add(f"    {self.miss()}")
        if self.strict:
            end = f"at + {size} < len(d) and " if END in follow else ""
            self.add(f"if {end}{self._not_in(bytes(sorted(follow - {END})), f'at + {size}')}:")
            self.add(f"    {self.miss()}")
        self._return(value, f"at + {size}")

    def end_check(self, node: Node, follow: Octets_) -> str:
        """The look-ahead at the end of the function's match."""
        return ahead(follow) if self.strict or self.whole else self.functions.ends(node, follow)

    def delegate(self, call: Call) -> None:
        """A function that is another one."""
        if not call.soft or self.soft:
            self.add(f"return {call.expression}")
            return
        self.add(f"r = {call.expression}")
        self.add("if r is None:")
        self.add("    raise _Miss")
        self.add("return r")

    def scope(self, node: Node, fields: tuple[Field, ...], follow: Octets_) -> None:
        """The statements that match ``node`` and set the fields."""
        self.fields = {one.name: one for one in fields}
        self.follow = follow
        self.part(node, follow)

    def record(self, option: Option, fields: tuple[Field, ...], follow: Octets_) -> None:
        """The statements of a record; records in it that occur once are written in place."""
        node = factored(option.node)
        self.chosen = dict(option.chosen)
        self.fields = {one.name: one for one in fields}
        self.scope(self._in_place(node, ""), tuple(self.fields.values()), follow)

    def _in_place(self, node: Node, before: str) -> Node:
        if isinstance(node, Seq):
            return sequence(tuple(self._in_place(item, before) for item in node.items))
        if not isinstance(node, Label):
            return node
        target = self.fields[node.name]
        rule = self.rules.get(before, self.rule)
        if target.many or isinstance(target.shape, Flag):
            return node
        optional = isinstance(node.item, Repeat) and node.item.optional
        item = node.item.item if isinstance(node.item, Repeat) and optional else node.item
        chosen = self.chosen.get(node.name)
        try:
            capture = self.functions.capture()
            capture.option(chosen) if chosen else capture.scope(item, type_name(rule), rule)
        except Unfused:
            option = chosen or self.functions.only(item, rule)
            absent = optional and (isinstance(target.shape, Maybe) or option is None or option.kind != "elements")
            if option is None or absent:
                return node
            if option.kind == "elements":
                inner = replace(target, name=f"{node.name}/", many=True)
                self.records[node.name] = "", (inner,)
                self.rules[node.name] = option.rule
                self.fields[inner.name] = inner
                part = _relabelled(factored(option.node), node.name)
                return Repeat(0, 1, part) if optional else part
            fields = tuple(
                replace(one, name=f"{node.name}/{one.name}")
                for one in self.functions.shapes.records[option.name].fields
            )
            self.records[node.name] = option.name, fields
            self.rules[node.name] = option.rule
            self.chosen.update((f"{node.name}/{label}", one) for label, one in option.chosen)
            self.fields.update((one.name, one) for one in fields)
            return self._in_place(_relabelled(factored(option.node), node.name), node.name)
        return node

    def final(self, target: Field) -> str:
        """The value of a field behind the last statement."""
        if target.name in self.records:
            name, fields = self.records[target.name]
            if not name:
                return self.final(fields[0])
            return new(name, [self.final(one) for one in fields])
        if target.name in self.variables:
            name = variable(target.name)
            return f"tuple({name})" if target.many else name
        return self.straight.get(target.name, blank_of(target))

    def _end(self) -> None:
        """The input ends here, or behind the fixed text that was looked at last."""
        last = re.fullmatch(r"    if d\[at:at \+ [0-9]+\] != (b'.*'):", self.lines[-3]) if len(self.lines) > 2 else None
        if last and self.lines[-2:] == ["        raise _Miss", f"    at += {len(literal_eval(last[1]))}"]:
            self.lines[-3:] = [f"    if d[at:] != {last[1]}:", "        raise _Miss"]
        else:
            self.add("if at != len(d):")
            self.add("    raise _Miss")

    def _order(self, value: str) -> None:
        """First try the order in which the items came last, if the line is a list of items."""
        if self.turns is None or len(self.variables) != 1:
            return
        if definition := ordered(self.turns, self.lines, variable(min(self.variables)), value):
            self.lines = noted(self.turns, self.functions.unit.order(definition), self.lines)

    def result(self, value: str) -> None:
        """Return the value."""
        if self.whole:
            self._end()
            self._order(value)
        elif self.strict:
            octets = bytes(sorted(self.follow - {END}))
            end = "at < len(d) and " if END in self.follow else ""
            self.add(f"if {end}{self._not_in(octets)}:")
            self.add("    raise _Miss")
        self._return(value, "at")


def _relabelled(node: Node, before: str) -> Node:
    """The node with ``before`` in front of the labels of its scope."""
    match node:
        case Label(name, item):
            return Label(f"{before}/{name}", item, node.span)
        case Seq(items) | Alt(items):
            return replace(node, items=tuple(_relabelled(item, before) for item in items))
        case Repeat(item=item):
            return replace(node, item=_relabelled(item, before))
        case _:
            return node


def _last_group(part: Part) -> int:
    text = re.sub(r"\\.|\[(?:\\.|[^\]\\])*\]", "x", part.regex)
    return len(re.findall(r"\((?!\?)", text))
