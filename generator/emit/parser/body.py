"""The body of one emitted function: statements for a sequence, its options, repetitions and choices."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.emit.parser.capture import Capture, Given, Listed, Part, Unfused, blank_of, join, joined, new
from generator.emit.parser.options import factored, sequence
from generator.emit.parser.regex import ahead
from generator.emit.parser.unit import raw
from generator.model.follow import END
from generator.model.grammar import Alt, Label, Node, Repeat, Seq, children
from generator.model.recursion import type_name
from generator.model.shape import Field, Flag, elements_of, fields_of, python_name

if TYPE_CHECKING:
    from generator.emit.parser.functions import Call, Functions

Octets_ = frozenset[int]


@dataclass(frozen=True, slots=True)
class Tail:
    """The regular part of an option at the end, what is left of it, and the group that tells whether it is there."""

    part: Part
    left: tuple[Node, ...]
    marker: str


class Body:
    """Writes one function. ``soft``: it returns None if its beginning is not there. ``strict``: it checks its end."""

    def __init__(self, functions: Functions, rule: str, name: str, soft: bool, strict: bool = False) -> None:
        self.functions = functions
        self.rule = rule
        self.name = name
        self.soft = soft
        self.strict = strict
        self.lines: list[str] = []
        self.indent = 1
        self.begun = False
        self.known: int | None = None
        self.groups = 0
        self.temporaries = 0
        self.fields: dict[str, Field] = {}
        self.follow: Octets_ = frozenset()
        self.straight: dict[str, str] = {}
        self.variables: set[str] = set()
        self.rules: dict[str, str] = {}
        self.records: dict[str, tuple[str, tuple[Field, ...]]] = {}

    def add(self, line: str) -> None:
        """Add a statement."""
        self.lines.append("    " * self.indent + line)

    def fresh(self) -> str:
        """A new name."""
        self.temporaries += 1
        return f"t{self.temporaries}"

    def source(self, nests: bool) -> str:
        """The function."""
        head = [f"def {self.name}(d: bytes, at: int, s: _Kept) -> {'_Found | None' if self.soft else '_Found'}:"]
        if nests:
            head += ["    if not s[1]:", "        raise _TooDeep(at)", "    s = (s[0], s[1] - 1)"]
        for label in sorted(self.variables):
            target = self.fields[label]
            blank = "[]" if target.many else blank_of(target)
            head.append(f"    {_variable(label)}: Any = {blank}")
        text = "\n".join(head + self.lines)
        names = re.findall(r"\bg[0-9]+\b", text)
        unused = {name for name in names if names.count(name) == 1}
        return re.sub(r"\bg[0-9]+\b", lambda found: "_" if found[0] in unused else found[0], text)

    # Whole functions.

    def whole(self, part: Part, node: Node, follow: Octets_, value: str) -> None:
        """A function that is one pattern."""
        self.groups = _last_group(part)
        fixed = self.functions.shapes.analysis.fixed(node)
        if fixed is not None and not self.groups:
            self._word(fixed.encode("latin-1"), node, follow, value)
            return
        self.match(part.regex + self.end_check(node, follow), self.groups, 0)
        self.add(f"return {value}, m.end()")

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
        self.add(f"return {value}, at + {size}")

    def end_check(self, node: Node, follow: Octets_) -> str:
        """The look-ahead at the end of the function's match."""
        return ahead(follow) if self.strict else self.functions.ends(node, follow)

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

    def record(self, node: Node, fields: tuple[Field, ...], follow: Octets_) -> None:
        """The statements of a record; records in it that occur once are written in place."""
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
        try:
            self.functions.capture().scope(item, type_name(rule), rule)
        except Unfused:
            option = self.functions.only(item, rule)
            if option is None or (optional and option.kind != "elements"):
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
            name = _variable(target.name)
            return f"tuple({name})" if target.many else name
        return self.straight.get(target.name, blank_of(target))

    def result(self, value: str) -> None:
        """Return the value."""
        if self.strict:
            octets = bytes(sorted(self.follow - {END}))
            end = "at < len(d) and " if END in self.follow else ""
            self.add(f"if {end}{self._not_in(octets)}:")
            self.add("    raise _Miss")
        self.add(f"return {value}, at")

    # Statements.

    def miss(self) -> str:
        """What to do where the octets do not fit."""
        return "return None" if self.soft and not self.begun else "raise _Miss"

    def match(self, regex: str, groups: int, base: int) -> None:
        """Match a pattern and unpack its groups."""
        self.known = None
        self.add(f"m = {self.functions.unit.pattern(regex)}(d, at)")
        self.add("if m is None:")
        self.add(f"    {self.miss()}")
        self.begun = True
        self.unpack(groups, base)

    def unpack(self, groups: int, base: int) -> None:
        """Name the groups of the match."""
        names = [f"g{index}" for index in range(base + 1, groups + 1)]
        if len(names) == 1:
            self.add(f"{names[0]} = m[1]")
        elif names:
            self.add(f"{', '.join(names)} = m.groups()")

    def part(self, node: Node, follow: Octets_) -> None:
        """Match a part of the scope."""
        if isinstance(node, Seq):
            self.sequence(node.items, follow)
        else:
            self.sequence((node,), follow)

    def sequence(self, items: tuple[Node, ...], follow: Octets_) -> None:
        """Match the items one behind the other; those that are regular together by one pattern."""
        index = 0
        run: list[Part] = []
        begin = 0
        capture = self._capture()
        while index < len(items):
            before = capture.groups
            try:
                part, after = capture.step(items, index, self.rule)
                join([*run, part])
            except Unfused:
                capture.groups = before
                tail = self._tail(items[index], capture) if index == len(items) - 1 else None
                if tail is not None and _fits([*run, tail.part]):
                    run.append(tail.part)
                    self._run_with_tail(run, items[begin:index], follow, capture, tail)
                    return
                capture.groups = before
                if run:
                    self._run(run, items[begin:index], self._after(items, index - 1, follow), capture)
                    run = []
                    capture = self._capture()
                    continue
                index = self._other(items, index, follow)
                begin = index
                capture = self._capture()
                continue
            run.append(part)
            index = after
        if run:
            self._run(run, items[begin:], follow, capture)

    def _tail(self, node: Node, capture: Capture) -> Tail | None:
        """An option at the end of a sequence, of which only a part is regular: ``[a [b *(c)]]``."""
        if not isinstance(node, Repeat) or not node.optional:
            return None
        items = node.item.items if isinstance(node.item, Seq) else (node.item,)
        if fields_of(items[0]) or elements_of(items[0]) or self.functions.nullable(items[0]):
            return None
        try:
            marker = capture.group()
            first, index = capture.step(items, 0, self.rule)
            parts = [replace(first, regex=f"({first.regex})", marker=marker)]
        except Unfused:
            return None
        inner = None
        while index < len(items):
            before = capture.groups
            try:
                part, index = capture.step(items, index, self.rule)
                parts.append(part)
            except Unfused:
                capture.groups = before
                inner = self._tail(items[index], capture) if index == len(items) - 1 else None
                if inner is None:
                    capture.groups = before
                break
        if len(parts) == 1 and inner is None:
            return None
        try:
            whole = join(parts + ([inner.part] if inner else []))
        except Unfused:
            return None
        given = tuple(one if one.when else replace(one, when=marker) for one in whole.given)
        left = Tail(whole, (), marker) if index == len(items) else inner or Tail(whole, items[index:], marker)
        return replace(left, part=Part(f"(?:{whole.regex})?", "", given))

    def _run_with_tail(
        self, run: list[Part], items: tuple[Node, ...], follow: Octets_, capture: Capture, tail: Tail
    ) -> None:
        part = join(run)
        base, self.groups = self.groups, capture.groups
        self.match(part.regex, self.groups, base)
        self.give(part.given)
        self.add("at = m.end()")
        if tail.left:
            self.add(f"if {tail.marker}:")
            self.indent += 1
            self.sequence(tail.left, follow)
            self.indent -= 1

    def _capture(self) -> Capture:
        capture = self.functions.capture(self.groups)
        capture.fields = self.fields
        capture.rules = self.rules
        return capture

    def _rule_of(self, label: str) -> str:
        return self.rules.get(label.rpartition("/")[0], self.rule) if "/" in label else self.rule

    def _after(self, items: tuple[Node, ...], index: int, follow: Octets_) -> Octets_:
        return self.functions.follow.after(items, index, follow)

    def _run(self, run: list[Part], items: tuple[Node, ...], follow: Octets_, capture: Capture) -> None:
        part = join(run)
        node = items[0] if len(items) == 1 else Seq(items)
        fixed = self.functions.shapes.analysis.fixed(node)
        if fixed is not None and fixed.upper() == fixed.lower() and not part.given:
            self._fixed(fixed.encode("latin-1"))
            return
        base, self.groups = self.groups, capture.groups
        self.match(part.regex + self.functions.ends(node, follow), self.groups, base)
        self.give(part.given)
        self.add("at = m.end()")

    def _fixed(self, text: bytes) -> None:
        if self.known != text[0] or len(text) > 1:
            test = f"d[at] != {text[0]}" if len(text) == 1 else f"d[at:at + {len(text)}] != {text!r}"
            self.add(f"if {test}:")
            self.add(f"    {self.miss()}")
        self.begun, self.known = True, None
        self.add(f"at += {len(text)}")

    def give(self, given: tuple[Given, ...]) -> None:
        """Set the fields to which a match gives something."""
        for label in dict.fromkeys(one.label for one in given):
            target = self.fields[label]
            value = joined(given, target)
            if self.indent == 1 and label not in self.variables and not self._again(label, given):
                self.straight[label] = value
            elif target.many:
                self.variables.add(label)
                if label in self.straight:
                    value = f"(*{self.straight.pop(label)}, *{value})"
                single = (
                    value.startswith("(") and value.endswith(",)") and len(given) == 1 and not value.startswith("(*")
                )
                self.add(f"{_variable(label)}.append({value[1:-2]})" if single else f"{_variable(label)} += {value}")
            else:
                self.variables.add(label)
                self.add(f"{_variable(label)} = {value}")

    def _again(self, label: str, given: tuple[Given, ...]) -> bool:
        return label in self.straight

    def _set(self, label: str, value: str) -> None:
        """Set a field to one value."""
        target = self.fields[label]
        if target.many:
            if label in self.straight:
                self.variables.add(label)
                self.add(f"{_variable(label)} += {self.straight.pop(label)}")
            self.variables.add(label)
            self.add(f"{_variable(label)}.append({value})")
        elif self.indent == 1:
            self.straight[label] = value
        else:
            self.variables.add(label)
            self.add(f"{_variable(label)} = {value}")

    def call(self, call: Call) -> str:
        """Call for a value; the name that it gets."""
        name = self.fresh()
        self.known = None
        if call.soft:
            self.add(f"r = {call.expression}")
            self.add("if r is None:")
            self.add(f"    {self.miss()}")
            self.add(f"{name}, at = r")
        else:
            self.add(f"{name}, at = {call.expression}")
        self.begun = True
        return name

    # What is not regular, or too large for one pattern.

    def _other(self, items: tuple[Node, ...], index: int, follow: Octets_) -> int:
        item = items[index]
        after = self._after(items, index, follow)
        if isinstance(item, Label) and index + 1 < len(items) and self._separated(items, index, follow):
            return index + 2
        match item:
            case Label():
                self._label(item, after)
            case Seq(inner):
                self.sequence(inner, after)
            case Alt():
                self._alternatives(item, after)
            case Repeat(0, 1, inner_item):
                self._optional(inner_item, after)
            case Repeat():
                self._loop(item, after)
            case _:
                raise AssertionError(f"no statement for {item}")
        return index + 1

    def _label(self, node: Label, follow: Octets_) -> None:
        item = node.item
        if isinstance(item, Repeat) and item.optional:
            self._optional(Label(node.name, item.item, node.span), follow)
            return
        if isinstance(self.fields[node.name].shape, Flag):
            raise AssertionError("a flag is regular")
        self._set(node.name, self.value(item, self._rule_of(node.name), follow))

    def value(self, item: Node, rule: str, follow: Octets_) -> str:
        """The name that gets the value of a labelled element."""
        options = self.functions.short_choice(item, rule, follow)
        if not options:
            return self.call(self.functions.scope(item, rule, follow))
        name = self.fresh()
        self.known = None
        begun, soft = self.begun, self.soft
        for number, (first, option, function) in enumerate(options):
            self.add(f"{'elif' if number else 'if'} {self._in(bytes(sorted(first)))}:")
            self.indent += 1
            if fixed := self.functions.fixed(option):
                text, value = fixed
                self.add(f"if d[at:at + {len(text)}].upper() != {text!r}:")
                self.add(f"    {self.miss()}")
                self.add(f"{name} = {value}")
                self.add(f"at += {len(text)}")
            else:
                self.add(f"r = {function}(d, at, s)")
                self.add("if r is None:")
                self.add(f"    {self.miss()}")
                self.add(f"{name}, at = r")
            self.indent -= 1
            self.begun, self.soft = begun, soft
        self.add("else:")
        self.add(f"    {self.miss()}")
        self.begun = True
        return name

    def _separated(self, items: tuple[Node, ...], index: int, follow: Octets_) -> bool:
        """``x:a *(SP x:a)`` as one loop."""
        first, rest = items[index], items[index + 1]
        if not isinstance(rest, Repeat) or rest.low or rest.high is not None or not isinstance(rest.item, Seq):
            return False
        *between, again = rest.item.items
        node = between[0] if len(between) == 1 else Seq(tuple(between))
        octets = self.functions.shapes.analysis.charset(node)
        behind = self._after(items, index + 1, follow)
        if again != first or octets is None or len(octets) != 1:
            return False
        assert isinstance(first, Label)
        if isinstance(first.item, Repeat):
            return False
        separator = min(octets)
        guard = f"d[at] != {separator}"
        if separator in behind:
            guard += f" or {self._not_in(bytes(sorted(self.functions.first(first))), 'at + 1')}"
        self.add("while True:")
        self.indent += 1
        self.part(first, behind | octets)
        self.add(f"if {guard}:")
        self.add("    break")
        self.add("at += 1")
        self.indent -= 1
        return True

    def _optional(self, node: Node, follow: Octets_) -> None:
        first = self.functions.first(node)
        self.add(f"if {self._in(bytes(sorted(first)))}:")
        self.indent += 1
        begun, self.begun = self.begun, True
        self.known = min(first) if len(first) == 1 else None
        if first & follow:
            self._try(node, follow, "pass")
        else:
            self.part(node, follow)
        self.begun = begun and self.begun
        self.indent -= 1
        self.known = None

    def _try(self, node: Node, follow: Octets_, otherwise: str) -> None:
        """Match the node, or undo what was begun of it."""
        start = self.fresh()
        many = [label for label in self._labels(node) if self.fields[label].many]
        self.variables |= set(many)
        counts = {label: self.fresh() for label in many}
        self.add(f"{start} = at")
        for label, name in counts.items():
            self.add(f"{name} = len({_variable(label)})")
        self.add("try:")
        self.indent += 1
        self.part(node, follow)
        self.indent -= 1
        self.add("except IndexError:")
        self.add(f"    at = {start}")
        for label, name in counts.items():
            self.add(f"    del {_variable(label)}[{name}:]")
        for label in self._labels(node):
            if label in self.variables and not self.fields[label].many:
                self.add(f"    {_variable(label)} = {blank_of(self.fields[label])}")
        if otherwise != "pass":
            self.add(f"    {otherwise}")

    def _labels(self, node: Node) -> list[str]:
        return list(dict.fromkeys(label.name for label in fields_of(node) + elements_of(node)))

    def _loop(self, node: Repeat, follow: Octets_) -> None:
        inside = self.functions.follow.inside(node, follow)
        first = self.functions.first(node.item)
        count = self.fresh() if node.low or node.high is not None else ""
        if count:
            self.add(f"{count} = 0")
        bound = f"{count} < {node.high} and " if node.high is not None else ""
        begun, self.begun = self.begun, True
        self.add(f"while {bound}{self._in(bytes(sorted(first)))}:")
        self.indent += 1
        self.known = min(first) if len(first) == 1 else None
        if first & follow:
            self._try(node.item, inside, "break")
        else:
            self.part(node.item, inside)
        if count:
            self.add(f"{count} += 1")
        self.indent -= 1
        self.known = None
        if node.low:
            self.add(f"if {count} < {node.low}:")
            self.add("    raise _Miss")
        self.begun = begun and self.begun

    def _alternatives(self, node: Alt, follow: Octets_) -> None:
        whole = factored(node)
        if not isinstance(whole, Alt):
            self.part(whole, follow)
            return
        seen: Octets_ = frozenset()
        overlap = False
        for item in whole.items:
            first = self.functions.first(item)
            overlap = overlap or bool(first & seen) or (self.functions.nullable(item) and item is not whole.items[-1])
            seen |= first
        begun, self.begun = self.begun, True
        if overlap:
            self._tried(whole.items, follow)
        else:
            for number, item in enumerate(whole.items):
                last = self.functions.nullable(item)
                guard = self._in(bytes(sorted(self.functions.first(item))))
                self.add("else:" if last else f"{'elif' if number else 'if'} {guard}:")
                self.indent += 1
                self.part(item, follow)
                self.indent -= 1
            if not self.functions.nullable(whole.items[-1]):
                self.add("else:")
                self.add("    raise _Miss")
        self.begun = begun

    def _tried(self, items: tuple[Node, ...], follow: Octets_) -> None:
        """The alternatives in order, until one fits and is followed by what may follow."""
        done = self.fresh()
        self.add(f"{done} = False")
        octets = bytes(sorted(follow - {END}))
        for number, item in enumerate(items):
            last = item is items[-1]
            guard = "" if self.functions.nullable(item) or last else self._in(bytes(sorted(self.functions.first(item))))
            test = " and ".join(filter(None, [f"not {done}" if number else "", guard]))
            if test:
                self.add(f"if {test}:")
                self.indent += 1
            if last:
                self.part(item, follow)
            else:
                start = len(self.lines)
                self._try(item, follow, "pass")
                place = next(
                    i for i in range(len(self.lines) - 1, start - 1, -1) if "except IndexError:" in self.lines[i]
                )
                indent = "    " * (self.indent + 1)
                end = "at < len(d) and " if END in follow else ""
                check = [
                    f"{indent}if {end}{self._not_in(octets)}:",
                    f"{indent}    raise _Miss",
                    f"{indent}{done} = True",
                ]
                self.lines[place:place] = check
            if test:
                self.indent -= 1

    # Conditions on the next octet.

    def _in(self, octets: bytes, at: str = "at") -> str:
        if len(octets) == 1:
            return f"d[{at}] == {octets[0]}"
        return f"d[{at}] in {raw_octets(octets)}"

    def _not_in(self, octets: bytes, at: str = "at") -> str:
        if len(octets) == 1:
            return f"d[{at}] != {octets[0]}"
        return f"d[{at}] not in {raw_octets(octets)}"


def raw_octets(octets: bytes) -> str:
    """Octets as a bytes literal."""
    return repr(octets)


def _fits(parts: list[Part]) -> bool:
    try:
        join(parts)
    except Unfused:
        return False
    return True


def _variable(label: str) -> str:
    return f"f_{python_name(label.replace('/', '_'))}"


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
    text = re.sub(r"\\.|\[(?:\\.|[^\]\\])*\]", "", part.regex)
    return len(re.findall(r"\((?!\?)", text))


__all__ = ["Body", "Listed", "children", "raw"]
