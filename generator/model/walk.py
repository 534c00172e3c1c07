"""Going through the rules of a grammar along all paths at once, and what is so known of whole rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from generator.model.grammar import Alt, Label, Literal, Node, Octets, Ref, Repeat, Seq
from generator.model.network import Edge, Network, Undecided, bits

#: More sets of places than these are not looked at.
MAX_PLACES = 3000
ALL = (1 << 256) - 1
Found = TypeVar("Found")

#: A state and the stack of the states to return to.
Place = tuple[int, int]
Places = frozenset[Place]
#: From a set of places: the octets, and the places behind them.
Steps = list[tuple[int, Places]]


@dataclass(frozen=True, slots=True)
class Call:
    """A match of a rule as a whole, and the places behind it."""

    key: str
    behind: Places


def apart(items: list[tuple[int, Found | None]], key: Callable[[Found], str]) -> list[tuple[int, list[Found]]]:
    """The items of one key, with their octets, where no item of another key, or without one, begins like them."""
    grouped: dict[str, tuple[int, list[Found]]] = {}
    others = []
    for octets, found in items:
        if found is None:
            others.append(octets)
        else:
            grouped.setdefault(key(found), (octets, []))[1].append(found)
    every = [*others, *(octets for octets, _ in grouped.values())]
    many = once = 0
    for octets in every:
        many |= once & octets
        once |= octets
    return [group for group in grouped.values() if not group[0] & many]


@dataclass
class Walk(Network):
    """A network, and what was found out of sets of its places; each is found out once."""

    _stacks: list[tuple[int, int]] = field(default_factory=lambda: [(-1, -1)])
    _stack_of: dict[tuple[int, int], int] = field(default_factory=dict)
    _closed: dict[Places, tuple[list[tuple[int, Place]], bool]] = field(default_factory=dict)
    _steps: dict[Places, Steps] = field(default_factory=dict)
    _items: dict[Places, list[tuple[int, Call | None]]] = field(default_factory=dict)
    _prolong: dict[str, int] = field(default_factory=dict)
    _words: dict[str, bytes] = field(default_factory=dict)

    def begin(self, key: str) -> Places:
        """The places before the first octet of a rule."""
        return frozenset({(self.rule(key)[0], 0)})

    def _closure(self, places: Places) -> tuple[list[tuple[int, Place]], bool]:
        if places not in self._closed:
            moves: list[tuple[int, Place]] = []
            accepts = False
            pending, seen = list(places), set(places)
            for state, stack in pending:
                if len(pending) > MAX_PLACES:
                    raise Undecided("too many places at once: a rule begins with itself, or nests in too many ways")
                after: list[Place] = []
                if state in self._ends:
                    accepts = accepts or not stack
                    after += [self._stacks[stack]] if stack else []
                for edge in self.edges[state]:
                    if edge.ref:
                        after.append((self.rule(edge.ref)[0], self._push(edge.target, stack)))
                    elif edge.octets:
                        moves.append((edge.octets, (edge.target, stack)))
                    else:
                        after.append((edge.target, stack))
                for one in after:
                    if one not in seen:
                        seen.add(one)
                        pending.append(one)
            self._closed[places] = moves, accepts
        return self._closed[places]

    def _push(self, target: int, stack: int) -> int:
        key = target, stack
        if key not in self._stack_of:
            self._stack_of[key] = len(self._stacks)
            self._stacks.append(key)
        return self._stack_of[key]

    def accepts(self, places: Places) -> bool:
        """Whether a match may end here."""
        return self._closure(places)[1]

    def steps(self, places: Places) -> Steps:
        """The places behind the next octet; the sets of octets do not overlap."""
        if places not in self._steps:
            moves = self._closure(places)[0]
            parts: list[int] = []
            for mask in dict.fromkeys(mask for mask, _ in moves):
                split, rest = [], mask
                for part in parts:
                    split += [piece for piece in (part & mask, part & ~mask) if piece]
                    rest &= ~part
                parts = [*split, rest] if rest else split
            found: dict[Places, int] = {}
            for part in parts:
                after = frozenset(place for mask, place in moves if mask & part)
                found[after] = found.get(after, 0) | part
            self._steps[places] = [(mask, after) for after, mask in found.items()]
        return self._steps[places]

    def next_octets(self, places: Places) -> int:
        """The octets that may come next inside the rule."""
        found = 0
        for mask, _ in self.steps(places):
            found |= mask
        return found

    def first(self, key: str) -> int:
        """The octets that a match of a rule begins with."""
        return self.next_octets(self.begin(key))

    def nullable(self, key: str) -> bool:
        """Whether the rule matches nothing."""
        return self.accepts(self.begin(key))

    def items(self, places: Places) -> list[tuple[int, Call | None]]:
        """What may come next, rules as a whole: the octets that it begins with, and for a rule the call."""
        if places not in self._items:
            found: list[tuple[int, Call | None]] = []
            behinds: dict[str, set[Place]] = {}
            pending, seen = list(places), set(places)
            for state, stack in pending:
                after: list[Place] = [self._stacks[stack]] if state in self._ends and stack else []
                for edge in self.edges[state]:
                    behind = edge.target, stack
                    if edge.octets:
                        found.append((edge.octets, None))
                    elif not edge.ref or self.nullable(edge.ref):
                        after.append(behind)
                    if edge.ref and self.nullable(edge.ref):
                        found.append((self.first(edge.ref), None))
                    elif edge.ref:
                        behinds.setdefault(edge.ref, set()).add(behind)
                for one in after:
                    if one not in seen:
                        seen.add(one)
                        pending.append(one)
            for key, those in behinds.items():
                found.append((self.first(key), Call(key, self.settled(frozenset(those)))))
            self._items[places] = found
        return self._items[places]

    def settled(self, places: Places) -> Places:
        """The places after the moves that are without choice."""
        while len(places) == 1:
            ((state, stack),) = places
            if state in self._ends and stack:
                places = frozenset({self._stacks[stack]})
            elif state not in self._ends and len(self.edges[state]) == 1 and _is_free(edge := self.edges[state][0]):
                places = frozenset({(edge.target, stack)})
            else:
                break
        return places

    def is_over(self, places: Places) -> bool:
        """Whether nothing is left of the rule."""
        return len(places) == 1 and all(state in self._ends and not stack for state, stack in places)

    # What is known of whole rules.

    def prolong(self, key: str) -> int:
        """The octets that may come behind a match of the rule within a longer match; more where that is not known."""
        if key in self._prolong:
            return self._prolong[key]
        known: dict[str, int] = {}
        while True:
            before = dict(known)
            self._prolonged(key, known, set())
            if known == before:
                break
        self._prolong.update(known)
        return self._prolong[key]

    def _prolonged(self, key: str, known: dict[str, int], done: set[str]) -> int:
        """One round: rules in the making count as what the round before has found."""
        if key in self._prolong:
            return self._prolong[key]
        if key in done:
            return known.get(key, 0)
        done.add(key)
        known.setdefault(key, 0)
        try:
            self._go_through(key, known, done)
        except Undecided:
            known[key] = ALL
        return known[key]

    def _go_through(self, key: str, known: dict[str, int], done: set[str]) -> None:
        pending = [self.settled(self.begin(key))]
        seen = set(pending)
        for places in pending:
            if len(pending) > MAX_PLACES:
                raise Undecided("too many places")
            if self.accepts(places):
                known[key] |= self.next_octets(places)
            after: list[Places] = []
            passed = 0
            for octets, (call,) in apart(self.items(places), lambda one: one.key):
                more = self._prolonged(call.key, known, done)
                if not more & self.next_octets(call.behind):
                    known[key] |= more if self.accepts(call.behind) else 0
                    after.append(call.behind)
                    passed |= octets
            after += [self.settled(one) for octets, one in self.steps(places) if not octets & passed]
            for one in after:
                if one not in seen:
                    seen.add(one)
                    pending.append(one)

    def word(self, key: str) -> bytes:
        """A shortest match of the rule."""
        if not self._words:
            while True:
                before = dict(self._words)
                for rule in self.analysis.grammar:
                    if (found := self._shortest(rule.node)) is not None:
                        self._words[rule.key] = min(found, self._words.get(rule.key, found), key=len)
                if self._words == before:
                    break
        if key not in self._words:
            raise Undecided(f"nothing matches '{key}'")
        return self._words[key]

    def _shortest(self, node: Node) -> bytes | None:
        octets = self.analysis.charset(node)
        if octets is not None:
            return pick(bits(octets))
        match node:
            case Literal(text):
                return text.encode("latin-1")
            case Octets(value):
                return value
            case Seq(items):
                parts = [self._shortest(item) for item in items]
                return None if None in parts else b"".join(part for part in parts if part is not None)
            case Alt(items):
                return min((one for item in items if (one := self._shortest(item)) is not None), key=len, default=None)
            case Repeat(low, _, item):
                once = self._shortest(item) if low else b""
                return None if once is None else once * low
            case Label(item=item):
                return self._shortest(item)
            case Ref() if node.key in self.samples:
                return self.samples[node.key]
            case Ref():
                return self._words.get(node.key)
            case _:
                return None


def _is_free(edge: Edge) -> bool:
    return not edge.ref and not edge.octets


def _by_liking() -> Iterator[int]:
    yield from b"ABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890abcdefghijklmnopqrstuvwxyz -_.:/"
    yield from range(0x21, 0x7F)
    yield from range(256)


_LIKED = tuple(dict.fromkeys(_by_liking()))


def pick(octets: int) -> bytes:
    """The octet of a set that reads best."""
    return bytes((next(one for one in _LIKED if octets >> one & 1),))
