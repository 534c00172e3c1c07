"""Whether a rule is ambiguous: whether some text can be read as it in two ways.

Two readings of a rule differ in which alternatives are taken, how often something is repeated, or where a part ends.
How the rules that it refers to are read is their own matter. The search goes along two readings of one text at once;
it ends with a shortest text that has two, or when there is none. A rule that both must take next is passed over as a
whole where what follows cannot be a part of it: both then take the same octets. So most recursive rules are decided
too; where the search grows too large, that is said.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from heapq import heappop, heappush
from itertools import combinations_with_replacement, count, product

from generator.model.grammar import Alt, Label, Node, Ref, Seq
from generator.model.network import Edge, Undecided
from generator.model.parting import EXIT, STAY, TAKE, Parting, Reading, Way, parting_of, reading_of
from generator.model.walk import Places, Walk, apart, pick

#: More pairs of places than this are not looked at.
MAX_PAIRS = 1_000
MAX_WAYS = 2_000
_NOWHERE: Places = frozenset()

#: Where a reading is: at a state of the rule's own body, or at places inside the rule that an edge names.
Where = tuple[int, Edge | None, Places]
Moves = list[tuple[int, Where, Way]]


@dataclass(frozen=True, slots=True)
class Ambiguity:
    """A text with two readings, and where they part."""

    text: bytes
    readings: tuple[Reading, Reading]
    parting: Parting


@dataclass(frozen=True, slots=True)
class Overlap:
    """Two alternatives of one choice that both may match ``text`` in their place; None: it is not decided."""

    first: int
    second: int
    text: bytes | None


@dataclass(frozen=True, slots=True)
class _Jump:
    """A rule that is passed over as a whole: the octets that it begins with, the place behind it, and the way."""

    key: str
    octets: int
    behind: Where
    way: Way


def _key(jump: _Jump) -> str:
    return jump.key


@dataclass(slots=True)
class _From:
    """What may come at a place: moves over one octet, rules as a whole, and the ways to the end of the rule."""

    moves: Moves = field(default_factory=list)
    items: list[tuple[int, _Jump | None]] = field(default_factory=list)
    ends: list[Way] = field(default_factory=list)

    def add(self, more: _From) -> None:
        """Add what may come by another way."""
        self.moves += more.moves
        self.items += more.items
        self.ends += more.ends
        if len(self.moves) + len(self.ends) > MAX_WAYS:
            raise Undecided("too many ways through the rule")


@dataclass(order=True)
class _Step:
    """A step of the search: the text so far is that of ``before`` and ``piece``."""

    cost: int
    number: int
    here: tuple[Where, Where] = field(compare=False)
    differ: bool = field(compare=False)
    piece: bytes = field(compare=False, default=b"")
    ways: tuple[Way, Way] = field(compare=False, default=((), ()))
    before: _Step | None = field(compare=False, default=None)


class Search:
    """Searches the readings of one rule."""

    def __init__(self, network: Walk, key: str) -> None:
        """
        Raises:
            Undecided: the rule cannot be looked at.
        """
        self.network = network
        self.key = key
        self.start, self.end = network.rule(key)
        self._moves: dict[Where, _From] = {}
        self._last: dict[Edge, bool] = {}

    def ambiguity(self) -> Ambiguity | None:
        """A shortest text with two readings; None if there is none.

        Raises:
            Undecided: the search became too large.
        """
        if self._has_one_variable_part():
            return None
        begin = (self.start, None, _NOWHERE)
        here, way = self._settled(begin)
        found = self._run(_Step(0, 0, (here, here), False, ways=(way, way)))
        return None if found is None else self._found(*found)

    def _has_one_variable_part(self) -> bool:
        """Whether the rule is a sequence of which all parts but one have a fixed length: then nothing is open."""
        node = self.network.analysis.grammar[self.key].node
        items = node.items if isinstance(node, Seq) else (node,)
        bare = [item.item if isinstance(item, Label) else item for item in items]
        analysis = self.network.analysis
        parts = [one for one in bare if analysis.charset(one) is None and analysis.fixed(one) is None]
        return not parts or (len(parts) == 1 and isinstance(parts[0], Ref))

    def overlaps(self) -> dict[int, list[Overlap]]:
        """For each choice of the rule (by the id of its node) the pairs of alternatives that match a common text.

        What comes behind the alternatives in the rule belongs to the text.
        """
        found: dict[int, list[Overlap]] = {}
        for node, ways in self._choices():
            if id(node) in found:
                continue
            pairs = found[id(node)] = []
            for index, one in enumerate(ways):
                for two in ways[index + 1 :]:
                    if overlap := self._overlap(one, two):
                        pairs.append(overlap)
        return found

    def _choices(self) -> Iterator[tuple[Node, list[Edge]]]:
        pending, seen = [self.start], {self.start}
        for state in pending:
            edges = self.network.edges[state]
            if edges and isinstance(edges[0].node, Alt) and edges[0].turn >= 0:
                yield edges[0].node, edges
            for edge in edges:
                if edge.target not in seen:
                    seen.add(edge.target)
                    pending.append(edge.target)

    def _overlap(self, one: Edge, two: Edge) -> Overlap | None:
        places = (one.target, None, _NOWHERE), (two.target, None, _NOWHERE)
        try:
            found = self._run(_Step(0, 0, places, True))
        except Undecided:
            return Overlap(one.turn, two.turn, None)
        return None if found is None else Overlap(one.turn, two.turn, _text(found[0]))

    # The search.

    def _run(self, first: _Step) -> tuple[_Step, tuple[Way, Way]] | None:
        numbers = count(1)
        heap = [first]
        seen: set[tuple[Where, Where, bool]] = set()
        while heap:
            step = heappop(heap)
            key = (*step.here, step.differ)
            if key in seen:
                continue
            seen.add(key)
            if len(seen) > MAX_PAIRS:
                raise Undecided("too many pairs of readings")
            one, two = step.here
            ends = self._of(one).ends, self._of(two).ends
            if ends[0] and ends[1] and (step.differ or len(ends[0]) > 1):
                return step, (ends[0][0], ends[1][0] if step.differ else ends[1][1])
            for piece, here, ways, differ in self._next(step):
                settled = tuple(self._settled(place) for place in here)
                heappush(
                    heap,
                    _Step(
                        step.cost + len(piece),
                        next(numbers),
                        (settled[0][0], settled[1][0]),
                        differ,
                        piece,
                        (ways[0] + settled[0][1], ways[1] + settled[1][1]),
                        step,
                    ),
                )
        return None

    def _next(self, step: _Step) -> Iterator[tuple[bytes, tuple[Where, Where], tuple[Way, Way], bool]]:
        one, two = map(self._of, step.here)
        passed = 0
        others = {jumps[0].key: jumps for _, jumps in apart(two.items, _key)}
        for octets, jumps in apart(one.items, _key):
            pairs = list(product(jumps, others.get(jumps[0].key, [])))
            if pairs and self._clear({*jumps, *others[jumps[0].key]}):
                passed |= octets
                for jump, other in pairs if step.differ else combinations_with_replacement(jumps, 2):
                    differ = step.differ or jump is not other
                    word = self.network.word(jump.key)
                    yield word, (jump.behind, other.behind), (jump.way, other.way), differ
        for index, (octets, after, way) in enumerate(one.moves):
            if octets & passed:
                continue
            if not step.differ and not self._is_last(after):
                yield pick(octets), (after, after), (way, way), False
            for more, behind, other_way in two.moves if step.differ else one.moves[index + 1 :]:
                if both := octets & more:
                    yield pick(both), (after, behind), (way, other_way), True

    def _is_last(self, where: Where) -> bool:
        """Whether it is inside a rule behind which the rest has a fixed length, so that its end cannot be open."""
        _, inside, _ = where
        if inside is None:
            return False
        if inside not in self._last:
            state = inside.target
            while state != self.end and len(edges := self.network.edges[state]) == 1:
                if edges[0].ref and self.network.analysis.fixed(Ref(edges[0].ref)) is None:
                    break
                state = edges[0].target
            self._last[inside] = state == self.end
        return self._last[inside]

    def _clear(self, jumps: set[_Jump]) -> bool:
        """Whether what follows cannot be a part of the rule that is passed over."""
        behind = 0
        for one in jumps:
            behind |= self._octets(self._settled(one.behind)[0])
        return not any(self.network.prolong(key) & behind for key in {one.key for one in jumps})

    # One reading.

    def _settled(self, where: Where) -> tuple[Where, Way]:
        """The place after the moves that are without choice."""
        state, inside, places = where
        way: Way = ()
        while True:
            if inside is not None:
                places = self.network.settled(places)
                if not self.network.is_over(places):
                    return (state, inside, places), way
                state, inside, places, way = inside.target, None, _NOWHERE, (*way, EXIT)
            edges = self.network.edges[state]
            if state == self.end or len(edges) != 1 or edges[0].ref or edges[0].octets:
                return (state, None, _NOWHERE), way
            state, way = edges[0].target, (*way, edges[0])

    def _octets(self, where: Where) -> int:
        found = 0
        for octets, _, _ in self._of(where).moves:
            found |= octets
        return found

    def _of(self, where: Where) -> _From:
        if where not in self._moves:
            state, inside, _ = where
            self._moves[where] = self._own(state, ()) if inside is None else self._inside(where)
        return self._moves[where]

    def _inside(self, where: Where) -> _From:
        """What may come inside a rule, and behind it if it may end here."""
        state, inside, places = where
        assert inside is not None
        way = STAY, TAKE
        found = _From([(octets, (state, inside, after), way) for octets, after in self.network.steps(places)])
        for octets, call in self.network.items(places):
            jump = _Jump(call.key, octets, (state, inside, call.behind), way) if call else None
            found.items.append((octets, jump))
        if self.network.accepts(places):
            found.add(self._own(inside.target, (EXIT,)))
        return found

    def _own(self, state: int, way: Way) -> _From:
        """What may come by each way through the rule's body that matches nothing before it."""
        found = _From(ends=[way] if state == self.end else [])
        for edge in self.network.edges[state]:
            further = (*way, edge)
            behind = edge.target, None, _NOWHERE
            if edge.octets:
                found.moves.append((edge.octets, behind, (*further, TAKE)))
                found.items.append((edge.octets, None))
                continue
            if edge.ref:
                taken = (*further, TAKE)
                steps = self.network.steps(self.network.begin(edge.ref))
                found.moves += [(octets, (state, edge, after), taken) for octets, after in steps]
                first, nullable = self.network.first(edge.ref), self.network.nullable(edge.ref)
                found.items.append((first, None if nullable else _Jump(edge.ref, first, behind, taken)))
                if not nullable:
                    continue
            if edge.closes is None or edge.closes not in way:
                found.add(self._own(edge.target, further))
        return found

    # What was found.

    def _found(self, last: _Step, ends: tuple[Way, Way]) -> Ambiguity:
        steps = _steps(last)
        ways = _joined([step.ways[0] for step in steps], ends[0]), _joined([step.ways[1] for step in steps], ends[1])
        pieces = [step.piece for step in steps[1:]]
        return Ambiguity(
            _text(last), (reading_of(ways[0], pieces), reading_of(ways[1], pieces)), parting_of(ways, pieces)
        )


def _joined(ways: list[Way], end: Way) -> Way:
    return tuple(edge for way in (*ways, end) for edge in way)


def _steps(last: _Step) -> list[_Step]:
    found = [last]
    while (before := found[-1].before) is not None:
        found.append(before)
    return found[::-1]


def _text(last: _Step) -> bytes:
    return b"".join(step.piece for step in _steps(last))
