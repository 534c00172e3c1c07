"""The usual forms of regular parts: what peers nearly always send, in patterns whose groups are the values.

A string is an atom, or quoted with nothing escaped, or NIL; a part that is not regular is absent. Such a pattern needs
no conversion behind it, so a function tries it first. What it matches has the same value by the whole grammar: a form
is only left out where its first octet tells it from what stays.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from generator.emit.parser.capture import MAX_OPTIONS, Capture
from generator.emit.parser.openings import alike, opening
from generator.emit.parser.options import Option, flat_options, inline, is_string, sequence
from generator.emit.parser.parts import Part, Unfused, checked, join
from generator.emit.parser.regex import Patterns, char_class
from generator.emit.parser.usual_lists import UsualLists
from generator.model.analysis import COUNTED
from generator.model.grammar import Alt, Label, Node, Ref, Repeat, Seq
from generator.model.shape import STRINGS, Number, elements_of, fields_of

Octets_ = frozenset[int]
#: An option with a list that is cut to one element is left out if it takes more groups than this.
MAX_CUT = 3
#: Kinds of value that are one fixed word each, at least, for a table of their own.
MIN_WORDS = 8
#: How many of the other kinds of a long choice go with them, and how long their patterns may be.
MAX_SHORT, MAX_SHORT_PATTERN = 6, 240


class PlainPatterns(Patterns):
    """The patterns of the usual forms."""

    @classmethod
    def like(cls, patterns: Patterns) -> PlainPatterns:
        """The usual forms of what ``patterns`` has."""
        return cls(patterns.analysis, patterns.bounded, patterns.loose, {}, patterns._simple, patterns._automata)

    def pattern(self, node: Node) -> str:
        """The pattern of ``node``.

        Raises:
            Unfused: it has no usual form, as a literal.
        """
        if isinstance(node, Ref) and node.key in COUNTED:
            raise Unfused
        if isinstance(node, Ref) and node.key == "quoted" and node not in self._texts:
            self._texts[node] = f'"{self.simple()}*+"'
        return super().pattern(node)

    def choices(self, node: Node) -> tuple[Node, ...]:
        """The alternatives that have usual forms."""
        found = tuple(item for item in super().choices(node) if not self._counted(item))
        if not found:
            raise Unfused
        return found

    def _counted(self, node: Node) -> bool:
        return isinstance(node, Ref) and node.key in COUNTED

    def simple(self) -> str:
        """One octet of a quoted string that is not escaped."""
        quoted = self.analysis.grammar["quoted"].node
        assert isinstance(quoted, Seq) and isinstance(quoted.items[1], Repeat)
        plain = [one for one in super().choices(quoted.items[1].item) if self.analysis.charset(one)]
        return super().pattern(plain[0])


def fixed_words(capture: Capture, options: list[Option]) -> dict[bytes, str]:
    """The values of the options that are one fixed word each, by the word; empty if they are few."""
    found: dict[bytes, str] = {}
    for option in (inline(capture.shapes, one) for one in options):
        text = capture.shapes.analysis.fixed(option.node)
        if text is not None and option.kind == "record":
            found.setdefault(text.encode("latin-1"), capture.option(option).value)
    return found if len(found) >= MIN_WORDS else {}


@dataclass
class PlainCapture(UsualLists):
    """Makes parts of the usual forms."""

    #: Something at the end was left out: what follows must be looked at.
    left_out: bool = False
    #: A choice was made smaller: what it does not match may be another kind of it.
    reduced: bool = False
    #: A list was cut to its first element.
    cut: bool = False
    #: Which options have usual forms, with what may follow them.
    known_forms: dict[tuple[Option, Octets_], bool] = field(default_factory=dict)

    def scope(self, node: Node, name: str, rule: str) -> Part:
        """The value of a scope; options that are not regular are left out, if the first octet tells them apart."""
        options = flat_options(self.shapes, node, name, rule)
        if is_string(self.shapes, options) or len(options) == 1:
            return self._scope(node, options)
        if len(options) > MAX_OPTIONS and (words := fixed_words(self, options)):
            return self._many(options, words)
        kept: list[Option] = []
        gone: Octets_ = frozenset()
        for option in options:
            if self._fuses(option):
                kept.append(option)
            else:
                gone |= self._begin(option.node)
        if not kept or any(gone & self._begin(option.node) for option in kept):
            raise Unfused
        before, self.reduced = self.reduced, False
        part = self._scope(node, kept)
        if self.reduced and not self._apart(option.node for option in kept):
            raise Unfused
        self.reduced = self.reduced or before
        return part

    def _apart(self, nodes: Iterable[Node]) -> bool:
        """Whether the first octet tells which of the nodes it is."""
        begins = [self._begin(node) for node in nodes]
        return sum(map(len, begins)) == len(frozenset().union(*begins))

    def _many(self, options: list[Option], words: dict[bytes, str]) -> Part:
        """Of many kinds those that are one fixed word each, and a few short ones."""
        parts = [self._words(words)]
        before: list[frozenset[bytes]] = []
        for option in (inline(self.shapes, one) for one in options):
            if self.shapes.analysis.fixed(option.node) is not None:
                continue
            keys = opening(option.node, self.after, self.shapes.analysis)
            if len(parts) <= MAX_SHORT and self._is_short(option) and not any(alike(one, keys) for one in before):
                parts.append(self._marked(lambda one=option: self.option(one), option.node))  # type: ignore[misc]
            else:
                before.append(keys)
        self.reduced = True
        value = parts[-1].value
        for part in reversed(parts[:-1]):
            value = f"({part.value} if {part.marker} else {value})"
        return Part(checked("(?:" + "|".join(part.regex for part in parts) + ")"), "", (), value)

    def _is_short(self, option: Option) -> bool:
        found = self._tried(option)
        if found is None:
            return False
        part, groups, reduced = found
        return len(part.regex) <= MAX_SHORT_PATTERN and groups <= 2 and not reduced

    def _tried(self, option: Option) -> tuple[Part, int, bool] | None:
        """The part of an option, how many groups it takes, and whether a choice in it was made smaller."""
        before = self.groups, self.left_out, self.reduced, self.cut
        self.reduced = False
        try:
            part = self.option(option)
        except Unfused:
            return None
        else:
            return part, self.groups - before[0], self.reduced
        finally:
            self.groups, self.left_out, self.reduced, self.cut = before

    def _words(self, words: dict[bytes, str]) -> Part:
        """Of many kinds those that are one fixed word each, as the grammar spells them."""
        group = self.group()
        by_first: dict[str, list[str]] = {}
        for word in words:
            by_first.setdefault(re.escape(word[:1].decode()), []).append(re.escape(word[1:].decode()))
        regex = "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in by_first.items())
        return Part(f"({regex})", group, (), f"{self.unit.values(words)}[{group}]")

    def _begin(self, node: Node) -> Octets_:
        analysis = self.shapes.analysis
        return frozenset(range(257)) if analysis.nullable(node) else analysis.first(node)

    def _fuses(self, option: Option) -> bool:
        """Whether the option has usual forms; each is tried once."""
        key = option, self.after
        if key not in self.known_forms:
            self.known_forms[key] = self._tried(option) is not None
        return self.known_forms[key]

    # Leaves.

    def _scope(self, node: Node, options: list[Option]) -> Part:
        joined: list[Option] = []
        for option in options:
            if joined and option.kind == joined[-1].kind == "leaf":
                both = replace(option, node=Alt((joined[-1].node, option.node)))
                if self._number_or_mark(both) is not None:
                    joined[-1] = both
                    continue
            joined.append(option)
        return super()._scope(node, joined)

    def option(self, option: Option) -> Part:
        """The value of one option; what contains itself has none."""
        if option.kind == "rule" and isinstance(option.node, Ref) and self.shapes.analysis.recursive(option.node.key):
            raise Unfused
        if option.kind == "leaf" and (found := self._number_or_mark(option)) is not None:
            number, mark = found
            group = self.group()
            regex = f"({self.patterns.pattern(number)}|{re.escape(mark)})"
            return Part(regex, group, (), f"({mark!r} if {group} == {mark.encode()!r} else int({group}))")
        return super().option(option)

    def _number_or_mark(self, option: Option) -> tuple[Node, str] | None:
        """The two alternatives of an option that is a number or a fixed text without letters."""
        if not isinstance(option.node, Alt) or len(option.node.items) != 2:
            return None
        for number, word in (option.node.items, option.node.items[::-1]):
            text = self.shapes.analysis.fixed(word)
            if text is not None and text.upper() == text.lower() and self._is_number(number, option.rule):
                return number, text
        return None

    def _is_number(self, node: Node, rule: str) -> bool:
        return self.shapes.is_leaf(node, rule) and isinstance(self.shapes.plain(node, rule), Number)

    def _string(self, node: Node) -> Part:
        atoms: list[str] = []
        simple = nil = False
        for item in self.patterns.choices(node):
            if isinstance(item, Ref) and item.key == "nil":
                nil = True
            elif isinstance(item, Ref) and item.key == "quoted":
                simple = True
            elif self._is_atom(item) and not atoms:
                atoms.append(self.patterns.pattern(item))
            else:
                raise Unfused
        if (nil and atoms) or not (simple or atoms):
            raise Unfused
        regexes = [f"({text})" for text in atoms]
        groups = [self.group() for _ in range(len(atoms) + simple)]
        if simple:
            assert isinstance(self.patterns, PlainPatterns)
            regexes.append(f'"({self.patterns.simple()}*+)"')
        if nil:
            regexes.append(self.patterns.grouped(self.shapes.grammar["nil"].node))
        value = f"({groups[0]} or {groups[1]})" if len(groups) == 2 else groups[0]
        words = [word for word in self.shapes.words(node) if not nil or word != "NIL"]
        if words:
            value = self.known(words, value)
        return Part("(?:" + "|".join(regexes) + ")" if len(regexes) > 1 else regexes[0], "", (), value)

    def _is_atom(self, node: Node) -> bool:
        inner = self.shapes.analysis.node(node) if isinstance(node, Ref) and node.key not in STRINGS else node
        octets = self.shapes.analysis.charset(inner.item) if isinstance(inner, Repeat) and inner.low else None
        return bool(octets) and not octets & frozenset(b'"{')  # type: ignore[operator]

    # Structure: options that are not regular are absent.

    def struct(self, node: Node, rule: str) -> Part:
        """A part of a scope; an option that is not regular is left out."""
        whole, index, _ = place = self.place
        if not whole or whole[index] is not node:
            self.place = (node,), 0, self.after
        try:
            if isinstance(node, Alt) and (fields_of(node) or elements_of(node)):
                return self._alternatives(node, rule)
            if isinstance(node, Repeat) and not node.low:
                return self._or_absent(node, lambda: super(PlainCapture, self).struct(node, rule))
            return super().struct(node, rule)
        finally:
            self.place = place

    def _alternatives(self, node: Alt, rule: str) -> Part:
        before, self.reduced = self.reduced, False
        part = super().struct(node, rule)
        if self.reduced and not self._apart(node.items):
            raise Unfused
        self.reduced = self.reduced or before
        return part

    def _label(self, node: Label, rule: str) -> Part:
        if not isinstance(node.item, Repeat) or node.item.low:
            return super()._label(node, rule)
        return self._or_absent(node.item, lambda: super(PlainCapture, self)._label(node, rule))

    def _or_absent(self, node: Repeat, make: Callable[[], Part]) -> Part:
        before, outer, reduced, cut, place = self.groups, self.after, self.reduced, self.cut, self.place
        self.after, self.place = self.follow.inside(node, outer), ((node,), 0, outer)
        self.reduced = self.cut = False
        try:
            part = make()
            if self.cut and self.groups - before > MAX_CUT:
                raise Unfused
            if not self.reduced or not self._begin(node.item) & outer:
                return part
            if not node.optional or not part.regex.endswith(")?"):
                raise Unfused
            # What begins like it but is another kind of it may not be taken for what follows.
            return replace(part, regex=f"{part.regex[:-2]}|(?!{char_class(self._begin(node.item))}))")
        except Unfused:
            self.groups = before
            if self._begin(node.item) & outer and not self._told_apart(node, place):
                raise
            self.left_out = True
            self.cut = bool(_labels(node) & _labels(sequence(place[0][: place[1]]))) if place[1] else False
            return Part("")
        finally:
            self.after, self.place = outer, place
            self.reduced, self.cut = self.reduced or reduced, self.cut or cut

    def _told_apart(self, node: Repeat, place: tuple[tuple[Node, ...], int, Octets_]) -> bool:
        """Whether the next octets tell the option from what follows it in the sequence."""
        items, index, outer = place
        rest = items[index + 1 :]
        if items[index : index + 1] != (node,) or not rest:
            return False
        analysis = self.shapes.analysis
        begin = self.follow.after(items, index, outer)
        return not alike(opening(node.item, begin, analysis), opening(sequence(rest), outer, analysis))

    def _sequence(self, items: tuple[Node, ...], rule: str) -> Part:
        outer, place = self.after, self.place
        parts: list[Part] = []
        index = 0
        try:
            while index < len(items):
                self.after, self.place = self.follow.after(items, index, outer), (items, index, outer)
                part, index = self.step(items, index, rule)
                parts.append(part)
        finally:
            self.after, self.place = outer, place
        return join(parts)


def _labels(node: Node) -> set[str]:
    return {label.name for label in fields_of(node) + elements_of(node)}
