"""Regular expressions of rules that are regular, as bytes patterns of Python's ``re``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from generator.emit.parser.shared import shared
from generator.model.analysis import COUNTED, Analysis
from generator.model.automata import Automaton, TooLarge, automaton, contained
from generator.model.follow import END
from generator.model.grammar import Alt, Label, Literal, Node, Octets, Prose, Range, Ref, Repeat, Seq, alternatives
from generator.model.shape import UTF8_RULES
from generator.problems import Mistake

#: How a literal stands in the octets that the emitted parser matches: its content is kept aside and its
#: number is the index there (see the runtime's ``_split``).
_KEPT = {key: re.escape(mark.decode()) + r"#[0-9]+\}\r\n" for key, mark in COUNTED.items()}
#: Digits of a number at most (the runtime's MAX_DIGITS).
MAX_DIGITS = 4000
_DIGITS = frozenset(b"0123456789")
_BEYOND = frozenset(range(0x80, 0x100))
_ESCAPED = re.compile(r"\\.|\[(?:\\.|[^\]\\])*+\]", re.DOTALL)
_GROUP = re.compile(r"\([^()]*+\)")


@dataclass
class Patterns:
    """The regular expressions of one grammar's nodes; each is made once.

    ``bounded``: numbers have MAX_DIGITS. ``loose``: octets beyond ASCII stand for UTF-8, which is checked when the
    value is made.
    """

    analysis: Analysis
    bounded: bool = False
    loose: bool = False
    _texts: dict[Node, str] = field(default_factory=dict)
    _simple: dict[Node, tuple[Node, ...]] = field(default_factory=dict)
    _automata: dict[Node, Automaton | None] = field(default_factory=dict)

    def with_bounds(self, *, loose: bool) -> Patterns:
        """The same with bounded numbers; what was found out is shared."""
        return Patterns(self.analysis, True, loose, {}, self._simple, self._automata)

    def pattern(self, node: Node) -> str:
        """The regular expression of ``node``; it must be regular."""
        if node not in self._texts:
            octets = self.analysis.charset(node)
            self._texts[node] = self._made(node) if octets is None else char_class(octets)
        return self._texts[node]

    def grouped(self, node: Node) -> str:
        """The pattern as a part of a longer one: alternatives stand in a group."""
        text = self.pattern(node)
        return f"(?:{text})" if "|" in text and _chooses(text) else text

    def _made(self, node: Node) -> str:
        match node:
            case Literal(text, sensitive):
                return literal(text, sensitive)
            case Octets(value):
                return "".join(map(_char, value))
            case Seq(items):
                return self._sequence(items)
            case Alt(items):
                merged = shared(items, self.analysis)
                if len(merged) < len(items):
                    return self.pattern(merged[0] if len(merged) == 1 else Alt(merged))
                return "|".join(self.pattern(item) for item in shared(self.choices(node), self.analysis))
            case Repeat():
                return self._repeat(node)
            case Label(item=item):
                return self.pattern(item)
            case Ref() if node.key in _KEPT:
                return _KEPT[node.key]
            case Ref() if self.loose and node.key in UTF8_RULES:
                return char_class(_BEYOND) + "{1,4}"
            case Ref():
                inner = self.analysis.node(node)
                assert inner is not None, f"rule {node.name} is not defined"
                return self.pattern(inner)
            case Prose() | Range():
                raise Mistake(node.span, "nothing can be parsed by a description", "write the octets as ABNF")

    def _sequence(self, items: tuple[Node, ...]) -> str:
        """The parts; a run that cannot go on into what follows keeps what it has, so that a mismatch is quick."""
        items = self._parted(items)
        texts = [self.grouped(item) for item in items]
        for index, item in enumerate(items[:-1]):
            following = items[index + 1]
            if isinstance(item, Repeat) and item.high is None and item in items[index + 2 :]:
                texts[index] += "?"  # as in *x y *x, where x may be like y: the first y ends it
                continue
            endless = isinstance(item, Repeat) and item.high is None and texts[index][-1:] in "*+}"
            if endless and not self.analysis.nullable(following):
                assert isinstance(item, Repeat)
                flat = self.analysis.charset(item.item) is not None or ")*" not in texts[index][:-2]
                begin = self.analysis.first(item) | (_BEYOND if self.loose else frozenset())
                if not begin & self.analysis.first(following) and (flat or self._unrolled(item)):
                    texts[index] = possessive(texts[index])
        return "".join(texts)

    def _parted(self, items: tuple[Node, ...]) -> tuple[Node, ...]:
        """``1*x "-" 1*y``, where "-" is an x and the single octets of x are ys, so that there is one "-" to try.

        It is the first one behind the last x that is no single octet and no y (UTF-8), and behind the first x. The same
        texts match, but not each "-" is tried, with all that follows it read again.
        """
        found = list(items)
        for index, item in enumerate(items[:-1]):
            if isinstance(item, Repeat) and item.optional and isinstance(item.item, Seq):
                found[index] = Repeat(0, 1, Seq(self._parted((*item.item.items, items[index + 1]))[:-1]))
        for index in range(len(items) - 2):
            run, mark, behind = (
                self._last_run(items[index]), self.analysis.charset(items[index + 1]), self._last_run(items[index + 2])
            )  # fmt: skip
            if run is None or behind is None or behind[0] or mark is None or len(mark) > 1:
                continue
            items_of_run, others = self.choices(run[1].item), self.analysis.charset(behind[1].item)
            sets = [self.analysis.charset(one) for one in items_of_run]
            octets = frozenset().union(*(one for one in sets if one is not None))
            wide = [one for one, octet in zip(items_of_run, sets, strict=True) if octet is None]
            if others is None or not mark < octets <= others or any(self.analysis.first(one) & others for one in wide):
                continue
            ends: Node = Repeat(0, None, _of_octets(octets - mark))
            begins: tuple[Node, ...] = tuple([_of_octets(octets)] * run[1].low)
            if wide:
                one = Range(0x80, 0xFF) if self.loose and all(map(_is_utf8, wide)) else Alt(tuple(wide))
                head = Repeat(1, None, Seq((Repeat(0, None, _of_octets(octets)), one)))
                ends = Alt((Seq((head, ends)), Seq((*begins, ends))))
                begins = ()
            found[index] = Seq((*run[0], *begins, ends))
        return tuple(found)

    def _last_run(self, node: Node) -> tuple[tuple[Node, ...], Repeat] | None:
        """The endless repetition that the node ends with, and what is before it."""
        match node:
            case Repeat(low, None, _) if low < 2:
                return (), node
            case Label(item=item):
                return self._last_run(item)
            case Ref() if node.key not in _KEPT and (inner := self.analysis.node(node)) is not None:
                return self._last_run(inner)
            case Seq((*before, last)) if (run := self._last_run(last)) is not None:
                return (*before, *run[0]), run[1]
            case _:
                return None

    def _repeat(self, node: Repeat) -> str:
        octets = self.analysis.charset(node.item)
        if octets is not None:
            if self.bounded and octets <= _DIGITS and node.high is None:
                return char_class(octets) + f"{{{node.low},{MAX_DIGITS - 1 + node.low}}}"
            return char_class(octets) + quantifier(node.low, node.high)
        if node.high is None and node.low < 2 and (loop := self._unrolled(node)):
            return loop
        return f"(?:{self.pattern(node.item)})" + quantifier(node.low, node.high)

    def _unrolled(self, node: Repeat) -> str:
        """``*(C / x)``, where no x begins like C, as ``C*(?:xC*)*``: runs of single octets in one go."""
        items = self.choices(node.item)
        plain = [one for one in map(self.analysis.charset, items) if one is not None]
        others = [item for item in items if self.analysis.charset(item) is None]
        if self.loose and len(plain) == 1 and any(map(_is_utf8, others)):
            plain = [plain[0] | _BEYOND]
            others = [item for item in others if not _is_utf8(item)]
            if not others:
                return char_class(plain[0]) + quantifier(node.low, None)
        begin = frozenset().union(*map(self.analysis.first, others))
        if len(plain) != 1 or not others or begin & plain[0] or any(map(self.analysis.nullable, others)):
            return ""
        run, rest = char_class(plain[0]), "|".join(map(self.pattern, others))
        rest = f"(?:{rest})" if len(others) > 1 else self.grouped(others[0])
        head = f"(?:{run}+|{rest}{run}*)" if node.low else f"{run}*"
        return f"{head}(?:{rest}{run}*)*"

    def choices(self, node: Node) -> tuple[Node, ...]:
        """The alternatives of ``node``, also those of rules it names; single octets joined, contained ones left out."""
        if node not in self._simple:
            self._simple[node] = self._chosen(node)
        return self._simple[node]

    def _chosen(self, node: Node) -> tuple[Node, ...]:
        found: list[Node] = []
        octets: frozenset[int] = frozenset()
        for item in self._flat(node):
            one = self.analysis.charset(item)
            if one is None:
                found.append(item)
            else:
                if not octets:
                    found.append(item)
                octets |= one
        found = [_of_octets(octets) if self.analysis.charset(item) is not None else item for item in found]
        kept = list(dict.fromkeys(found))
        if 1 < len(kept) <= 60:
            for item in list(kept):
                if any(other is not item and self._within(item, other) for other in kept):
                    kept.remove(item)
        return tuple(kept)

    def _within(self, item: Node, other: Node) -> bool:
        if not self.analysis.first(item) <= self.analysis.first(other):
            return False
        one, two = self._automaton(item), self._automaton(other)
        return one is not None and two is not None and contained(one, two)

    def _automaton(self, node: Node) -> Automaton | None:
        if node not in self._automata:
            try:
                self._automata[node] = automaton(node, self.analysis)
            except TooLarge:
                self._automata[node] = None
        return self._automata[node]

    def _flat(self, node: Node) -> list[Node]:
        match node:
            case Alt(items):
                return [one for item in items for one in self._flat(item)]
            case Label(item=item):
                return self._flat(item)
            case Ref() if node.key in UTF8_RULES:
                return [node]
            case Ref() if node.key not in _KEPT and isinstance(inner := self.analysis.node(node), Alt | Ref):
                return self._flat(inner)
            case _:
                return [node]


def _is_utf8(node: Node) -> bool:
    return isinstance(node, Ref) and node.key in UTF8_RULES


def _chooses(text: str) -> bool:
    """Whether a pattern has alternatives outside of groups."""
    before, text = text, _ESCAPED.sub("", text)
    while before != text:
        before, text = text, _GROUP.sub("", text)
    return "|" in text


def _of_octets(octets: frozenset[int]) -> Node:
    """A node that is one octet of the set."""
    ranges: list[tuple[int, int]] = []
    for octet in sorted(octets):
        if ranges and ranges[-1][1] == octet - 1:
            ranges[-1] = (ranges[-1][0], octet)
        else:
            ranges.append((octet, octet))
    items = tuple(Range(low, high) for low, high in ranges)
    return items[0] if len(items) == 1 else Alt(items)


def ahead(follow: Iterable[int]) -> str:
    """A look-ahead: what comes next is in ``follow``."""
    octets = frozenset(follow)
    options = [char_class(octets - {END})] if octets - {END} else []
    return f"(?={'|'.join([*options, *([chr(92) + 'Z'] if END in octets else [])])})"


def char_class(octets: frozenset[int]) -> str:
    """One octet of the set."""
    if len(octets) == 1:
        return _char(next(iter(octets)))
    parts = alternatives(_of_octets(octets))
    return "[" + "".join(_range(one.low, one.high) for one in parts if isinstance(one, Range)) + "]"


def _range(low: int, high: int) -> str:
    if high - low < 2:
        return "".join(_in_class(octet) for octet in range(low, high + 1))
    return f"{_in_class(low)}-{_in_class(high)}"


def _in_class(octet: int) -> str:
    char = chr(octet)
    if char in "-[\\]^":
        return "\\" + char
    return char if 32 <= octet < 127 else f"\\x{octet:02x}"


def _char(octet: int) -> str:
    char = chr(octet)
    if octet in (10, 13):
        return {10: r"\n", 13: r"\r"}[octet]
    return re.escape(char) if 32 < octet < 127 else " " if octet == 32 else f"\\x{octet:02x}"


def literal(text: str, sensitive: bool) -> str:
    """A word, in any letter case unless ``sensitive``."""
    octets = text.encode("latin-1")
    escaped = "".join(map(_char, octets))
    if sensitive or text.lower() == text.upper():
        return escaped
    # A set in front: the engine looks at it before it enters an alternative.
    head = char_class(frozenset(octets[:1].lower() + octets[:1].upper()))
    rest = "".join(map(_char, octets[1:]))
    return head + (f"(?i:{rest})" if rest.lower() != rest.upper() else rest)


def possessive(text: str) -> str:
    """The pattern of a run, all whose repetitions keep what they have (Python 3.11; before, the mark is dropped)."""
    if text.endswith(")*") and "*(?:" in text:
        return text.replace("*(?:", "*+(?:", 1)[:-1] + "*+"
    return text + "+"


def quantifier(low: int, high: int | None) -> str:
    """How often: ``*``, ``{2,}`` and so on."""
    if high is None:
        return {0: "*", 1: "+"}.get(low, f"{{{low},}}")
    if (low, high) == (0, 1):
        return "?"
    return f"{{{low}}}" if low == high else f"{{{low},{high}}}"
