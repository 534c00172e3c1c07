"""Regular parts of a grammar as automata: whether one is contained in another, and where a match must end.

An octet is a symbol; ``END`` is the end of the input. A literal of IMAP (RFC 9051, Section 4.3) counts as its
announcement alone, ``{#n}CRLF``, since its content is kept aside before anything is matched.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from generator.model.analysis import COUNTED, Analysis
from generator.model.grammar import Alt, Label, Literal, Node, Octets, Prose, Range, Ref, Repeat, Seq

#: More states than this are not looked at.
MAX_STATES = 4000
_DIGITS = frozenset(b"0123456789")


class TooLarge(Exception):
    """An automaton has more states than are looked at, or its node is not regular."""


States = frozenset[int]


@dataclass
class Automaton:
    """A non-deterministic automaton with empty moves."""

    start: int = 0
    end: int = 0
    empty: list[list[int]] = field(default_factory=list)
    moves: list[list[tuple[frozenset[int], int]]] = field(default_factory=list)
    _classes: list[frozenset[int]] = field(default_factory=list)
    _closed: dict[States, States] = field(default_factory=dict)

    def state(self) -> int:
        """A new state."""
        if len(self.empty) > MAX_STATES:
            raise TooLarge
        self.empty.append([])
        self.moves.append([])
        return len(self.empty) - 1

    def closure(self, states: Iterable[int]) -> States:
        """The states and all that empty moves reach."""
        pending = list(states)
        found = set(pending)
        while pending:
            for after in self.empty[pending.pop()]:
                if after not in found:
                    found.add(after)
                    pending.append(after)
        return frozenset(found)

    def begin(self) -> States:
        """The states before the first octet."""
        return self.closure((self.start,))

    def step(self, states: States, octet: int) -> States:
        """The states after one more octet; asked for when all moves are there."""
        after = frozenset([after for one in states for octets, after in self.moves[one] if octet in octets])
        if after not in self._closed:
            self._closed[after] = self.closure(after)
        return self._closed[after]

    def next_octets(self, states: States) -> frozenset[int]:
        """The octets that may come next."""
        return frozenset().union(*(octets for one in states for octets, _ in self.moves[one]))

    def classes(self) -> list[frozenset[int]]:
        """The octets in sets that no move tells apart; asked for when all moves are there."""
        if not self._classes:
            self._classes = partition(octets for moves in self.moves for octets, _ in moves)
        return self._classes


def partition(sets: Iterable[frozenset[int]]) -> list[frozenset[int]]:
    """The coarsest sets of octets such that each given set is a union of them."""
    parts: list[frozenset[int]] = []
    for one in set(sets):
        rest, split = one, []
        for part in parts:
            split += [piece for piece in (part & rest, part - rest) if piece]
            rest -= part
        parts = [*split, rest] if rest else split
    return parts


def automaton(node: Node, analysis: Analysis, depth: int = 0) -> Automaton:
    """The automaton of ``node``; recursive rules are followed ``depth`` levels deep and match nothing below.

    Raises:
        TooLarge: it has too many states.
    """
    made = Automaton()
    made.start, made.end = made.state(), made.state()
    _build(node, made, made.start, made.end, analysis, {}, depth)
    return made


def _build(
    node: Node, made: Automaton, start: int, end: int, analysis: Analysis, seen: dict[str, int], depth: int
) -> None:
    octets = analysis.charset(node)
    if octets is not None:
        made.moves[start].append((octets, end))
        return
    match node:
        case Literal() | Octets():
            _word(node, made, start, end)
        case Seq(items):
            for item in items[:-1]:
                middle = made.state()
                _build(item, made, start, middle, analysis, seen, depth)
                start = middle
            _build(items[-1], made, start, end, analysis, seen, depth)
        case Alt(items):
            for item in items:
                _build(item, made, start, end, analysis, seen, depth)
        case Repeat():
            _repeat(node, made, start, end, analysis, seen, depth)
        case Label(item=item):
            _build(item, made, start, end, analysis, seen, depth)
        case Ref() if node.key in COUNTED:
            _counted(COUNTED[node.key], made, start, end)
        case Ref() if (inner := analysis.node(node)) is not None:
            if seen.get(node.key, 0) <= depth:
                _build(inner, made, start, end, analysis, {**seen, node.key: seen.get(node.key, 0) + 1}, depth)
        case Prose() | Range() | Ref():
            raise TooLarge


def _word(node: Literal | Octets, made: Automaton, start: int, end: int) -> None:
    text = node.text.encode("latin-1") if isinstance(node, Literal) else node.value
    if not text:
        made.empty[start].append(end)
    for index, octet in enumerate(text):
        after = end if index == len(text) - 1 else made.state()
        sensitive = isinstance(node, Octets) or node.sensitive
        one = bytes((octet,))
        made.moves[start].append((frozenset(one if sensitive else one.lower() + one.upper()), after))
        start = after


def _repeat(
    node: Repeat, made: Automaton, start: int, end: int, analysis: Analysis, seen: dict[str, int], depth: int
) -> None:
    for _ in range(node.low):
        middle = made.state()
        _build(node.item, made, start, middle, analysis, seen, depth)
        start = middle
    if node.high is None:
        turn, done = made.state(), made.state()
        made.empty[start].append(turn)
        _build(node.item, made, turn, done, analysis, seen, depth)
        made.empty[done].append(turn)
        made.empty[turn].append(end)
        return
    for _ in range(node.high - node.low):
        made.empty[start].append(end)
        middle = made.state()
        _build(node.item, made, start, middle, analysis, seen, depth)
        start = middle
    made.empty[start].append(end)


def _counted(mark: bytes, made: Automaton, start: int, end: int) -> None:
    for octet in mark + b"#":
        after = made.state()
        made.moves[start].append((frozenset((octet,)), after))
        start = after
    digits = made.state()
    made.moves[start].append((_DIGITS, digits))
    made.moves[digits].append((_DIGITS, digits))
    for octet in b"}\r":
        after = made.state()
        made.moves[digits].append((frozenset((octet,)), after))
        digits = after
    made.moves[digits].append((frozenset(b"\n"), end))


def contained(one: Automaton, two: Automaton) -> bool:
    """Whether each text of the first is one of the second; False also where that takes too long to find out."""
    classes = [min(part) for part in partition([*one.classes(), *two.classes()])]
    pending = [(one.begin(), two.begin())]
    seen = set(pending)
    while pending:
        left, right = pending.pop()
        if one.end in left and two.end not in right:
            return False
        possible = one.next_octets(left)
        for octet in classes:
            if octet not in possible:
                continue
            pair = one.step(left, octet), two.step(right, octet)
            if not pair[1]:
                return False
            if pair not in seen:
                if len(seen) > MAX_STATES:
                    return False
                seen.add(pair)
                pending.append(pair)
    return True


def prolonged(made: Automaton) -> Iterator[tuple[bytes, frozenset[int]]]:
    """Each kind of match that may go on: a shortest such text, and the octets with which it may."""
    classes = [min(part) for part in made.classes()]
    pending = [(made.begin(), b"")]
    seen = {pending[0][0]}
    for states, text in pending:
        if made.end in states and (octets := made.next_octets(states)):
            yield text, octets
        for octet in classes:
            after = made.step(states, octet)
            if after and after not in seen:
                if len(seen) > MAX_STATES:
                    raise TooLarge
                seen.add(after)
                pending.append((after, text + bytes((octet,))))
