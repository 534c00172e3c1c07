"""The statements for a part of a scope: sequences, options, repetitions and choices."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from generator.emit.abnf import abnf_text
from generator.emit.parser.capture import Capture
from generator.emit.parser.choices import Choices
from generator.emit.parser.lines import Octets_
from generator.emit.parser.orders import Turns
from generator.emit.parser.parts import Call, Part, Unfused, chosen, join
from generator.emit.parser.quick import Quick, quick
from generator.model.grammar import Alt, Label, Node, Ref, Repeat, Seq
from generator.model.shape import Flag, elements_of, fields_of


@dataclass(frozen=True, slots=True)
class Tail:
    """The regular part of an option at the end, what is left of it, and the group that tells whether it is there."""

    part: Part
    left: tuple[Node, ...]
    marker: str


class Statements(Choices):
    """Writes the statements of a part."""

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
        capture.chosen = self.chosen
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
                self._optional(inner_item, after, items[index + 1 :])
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
        if node.name in self.chosen:
            function = self.functions.option(self.chosen[node.name], follow, self._rule_of(node.name))
            self._set(node.name, self.call(Call(f"{function}(d, at, s)", soft=True)))
            return
        self._set(node.name, self.value(item, self._rule_of(node.name), follow))

    def value(self, item: Node, rule: str, follow: Octets_) -> str:
        """The name that gets the value of a labelled element."""
        if self.looping and (found := quick(self.functions, item, rule, follow, self.groups)):
            counted = isinstance(item, Ref) and self.functions.nests(item.key)
            return self._quick(found, counted, lambda: self._any(item, rule, follow))
        return self._any(item, rule, follow)

    def _quick(self, found: Quick, counted: bool, otherwise: Callable[[], str]) -> str:
        """First the short kinds, by one pattern; ``otherwise`` the others. ``counted``: each is a level of depth."""
        name = self.fresh()
        self.known = None
        level = " if s[1] else None" if counted else ""
        self.add(f"m = {self.functions.unit.usual(found.regex)}(d, at){level}")
        self.add("if m is not None:")
        self.indent += 1
        turns = self.turns if self.indent == 3 and not counted else None
        if turns is not None:
            turns.found, turns.short = found, len(self.lines) + 1
        for line in chosen(found.kinds, "g", f"{name} = {{}}".format, self.groups):
            self.add(line)
        self.add("at = m.end()")
        self.indent -= 1
        self.add("else:")
        if turns is not None:
            turns.other = len(self.lines)
        self.indent += 1
        other = otherwise()
        self.add(f"{name} = {other}")
        self.indent -= 1
        self.begun = True
        return name

    def _any(self, item: Node, rule: str, follow: Octets_) -> str:
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
        if self.whole and self.indent == 1 and len(self.matched) == 1 and separator not in behind:
            self.turns = Turns(len(self.lines), self.matched[0], self.groups, separator)
        self.add("while True:")
        self.indent += 1
        looping, self.looping = self.looping, True
        self.part(first, behind | octets)
        self.looping = looping
        self.add(f"if {guard}:")
        self.add("    break")
        self.add("at += 1")
        self.indent -= 1
        return True

    def _optional(self, node: Node, follow: Octets_, rest: tuple[Node, ...] = ()) -> None:
        first = self.functions.first(node)
        word = self.functions.telling(node, rest) if first & follow else b""
        if word:
            found = f"d[at:at + {len(word)}]" + ("" if word.upper() == word.lower() else ".upper()")
            self.add(f"if {found} == {word!r}:")
        else:
            self.add(f"if {self._in(bytes(sorted(first)))}:")
        self.indent += 1
        begun, self.begun = self.begun, True
        self.known = min(first) if len(first) == 1 else None
        if first & follow and not word:
            self.note(f"[{abnf_text(node)}] begins like what may follow it: it is tried, else left out")
            self._try(node, follow, "pass")
        else:
            self.part(node, follow)
        self.begun = begun and self.begun
        self.indent -= 1
        self.known = None

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
            self.note(f"*({abnf_text(node.item)}) begins like what may follow it: as many as there are")
            self._try(node.item, inside, "break")
        else:
            looping, self.looping = self.looping, True
            self.part(node.item, inside)
            self.looping = looping
        if count:
            self.add(f"{count} += 1")
        self.indent -= 1
        self.known = None
        if node.low:
            self.add(f"if {count} < {node.low}:")
            self.add("    raise _Miss")
        self.begun = begun and self.begun


def _fits(parts: list[Part]) -> bool:
    try:
        join(parts)
    except Unfused:
        return False
    return True
