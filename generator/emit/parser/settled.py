"""Where one reading is all there is: there a parser that has failed need not look for others.

A rule is settled if, wherever its match begins, what follows leaves at most one place where it can end, and a parser
that takes alternatives in order and repeats as often as it can finds that place. What is not settled, such as the
options of APPEND, which a message of RFC 4466 may look like, is searched by the emitted parser's ``every``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.emit.parser.lists import octets_of
from generator.emit.parser.openings import openings
from generator.emit.parser.pairs import Beginnings, Pairs, disjoint
from generator.model.analysis import COUNTED
from generator.model.automata import Automaton, States, TooLarge, automaton, partition
from generator.model.follow import Follow
from generator.model.grammar import Alt, Label, Literal, Node, Octets, Range, Ref, Repeat, Seq
from generator.model.shape import Shapes, elements_of, fields_of

#: First octets that are compared to tell words apart.
SIZE = 4
#: Larger automata are not looked at: the rule then counts as one that is not settled.
MAX_STATES = 800
_ANYTHING = Repeat(0, None, Range(0, 255))


@dataclass
class Settled:
    """Which of the rules ``keys`` of one grammar are settled; ``follow`` says what may come behind them."""

    shapes: Shapes
    follow: Follow
    keys: list[str]
    _open: set[str] = field(default_factory=set)
    _meetings: dict[tuple[Node, Node], list[tuple[Automaton, States]] | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._beginnings = Beginnings(self.shapes.analysis, self.keys)

    def open_rules(self) -> list[str]:
        """The rules that are not settled."""
        self._open.clear()
        before = -1
        while before != (before := len(self._open)):
            self._open |= {key for key in self.keys if key not in self._open and not self._rule(key)}
        return [key for key in self.keys if key in self._open]

    def _rule(self, key: str) -> bool:
        if key in COUNTED:
            return True
        return self._settled(self.shapes.grammar[key].node, key, self._beginnings.behind(key))

    def _settled(self, node: Node, rule: str, behind: Pairs) -> bool:
        """Whether all of the node is settled where ``behind`` comes behind it."""
        analysis = self.shapes.analysis
        plain = not fields_of(node) and not elements_of(node)
        if analysis.regular(node) and (plain or self.shapes.is_leaf(node, rule)) and self._one_end(node, behind):
            return True
        match node:
            case Literal() | Octets() | Range():
                return True
            case Label(item=item):
                return self._settled(item, rule, behind)
            case Seq(items):
                rests = [self._beginnings.after(items[index + 1 :], behind) for index in range(len(items))]
                return all(self._settled(item, rule, rest) for item, rest in zip(items, rests, strict=True))
            case Alt(items):
                return all(self._settled(item, rule, behind) for item in items) and all(
                    self._apart(one, other, behind) for index, one in enumerate(items) for other in items[:index]
                )
            case Repeat(low, high, item):
                inside = self._beginnings.inside(node, behind)
                goes_on = self._beginnings.joined(item, inside)
                stops = low == high or (not analysis.nullable(item) and disjoint(goes_on, behind))
                return stops and self._settled(item, rule, inside)
            case Ref() if analysis.node(node) is not None:
                return node.key not in self._open
            case _:
                return False

    def _apart(self, one: Node, other: Node, behind: Pairs) -> bool:
        """Whether no input is both, or it does not matter because both end at the same place."""
        beginnings, analysis = self._beginnings, self.shapes.analysis
        if disjoint(beginnings.joined(one, behind), beginnings.joined(other, behind)):
            return True
        mine, theirs = (openings(node, SIZE, analysis) for node in (one, other))
        if mine is not None and theirs is not None:
            words = [(a, b) for a, _ in mine for b, _ in theirs]
            if not any(a.startswith(b) or b.startswith(a) for a, b in words):
                return True
        # An alternative is given up if the octet behind it may not follow; the octet behind that is not looked at.
        return not self._prolonged(one, other, dict.fromkeys(behind, (1 << 257) - 1))

    def _one_end(self, node: Node, behind: Pairs) -> bool:
        """Whether no match that ``behind`` allows is the beginning of a longer match."""
        if not self.follow.extensible(node) or octets_of(node, self.shapes).isdisjoint(behind):
            return True
        return not self._prolonged(node, node, behind)

    def _prolonged(self, one: Node, other: Node, behind: Pairs) -> bool:
        """Whether a match of one, with what comes behind it, may be the beginning of a longer match of the other."""
        if (one, other) not in self._meetings:
            try:
                self._meetings[one, other] = list(self._meet(one, other))
            except TooLarge:
                self._meetings[one, other] = None
        meetings = self._meetings[one, other]
        return meetings is None or any(_goes_on(made, states, behind) for made, states in meetings)

    def _meet(self, one: Node, other: Node) -> Iterator[tuple[Automaton, States]]:
        """The states of either automaton where the other has a match."""
        left, right = (automaton(self._loose(node), self.shapes.analysis) for node in (one, other))
        if max(len(left.moves), len(right.moves)) > MAX_STATES:
            raise TooLarge
        classes = [min(part) for part in partition([*left.classes(), *right.classes()])]
        pending = [(left.begin(), right.begin())]
        seen = set(pending)
        for mine, theirs in pending:
            if left.end in mine:
                yield right, theirs
            if right.end in theirs:
                yield left, mine
            possible = left.next_octets(mine) & right.next_octets(theirs)
            for octet in classes:
                if octet in possible:
                    pair = left.step(mine, octet), right.step(theirs, octet)
                    if pair not in seen:
                        if len(seen) > 5 * MAX_STATES:
                            raise TooLarge
                        seen.add(pair)
                        pending.append(pair)

    def _loose(self, node: Node, inside: bool = False) -> Node:
        """The node with anything at all in place of what nests, or is large, inside it."""
        analysis = self.shapes.analysis
        match node:
            case _ if analysis.regular(node):
                return self._anything(node) if inside and self._large(node) else node
            case Ref() if inside and analysis.recursive(node.key):
                return self._anything(node)
            case Ref() if (inner := analysis.node(node)) is not None:
                return self._loose(inner, inside or analysis.recursive(node.key))
            case Seq(items):
                return Seq(tuple(self._loose(item, True) for item in items))
            case Alt(items):
                return Alt(tuple(self._loose(item, inside) for item in items))
            case Repeat(low, high, item):
                return Repeat(low, high, self._loose(item, True))
            case Label(item=item):
                return self._loose(item, inside)
            case _:
                return node

    def _anything(self, node: Node) -> Node:
        """Any octets that begin like the node."""
        if self.shapes.analysis.nullable(node):
            return _ANYTHING
        first = sorted(self.shapes.analysis.first(node))
        return Seq((Alt(tuple(Range(octet, octet) for octet in first)), _ANYTHING))

    def _large(self, node: Node) -> bool:
        try:
            return len(automaton(node, self.shapes.analysis).moves) > MAX_STATES // 2
        except TooLarge:
            return True


def _goes_on(made: Automaton, states: States, behind: Pairs) -> bool:
    """Whether the automaton can go on from the states with a pair of octets that is in ``behind``."""
    for first, second in behind.items():
        after = made.step(states, first)
        if after and (made.end in after or any(second >> octet & 1 for octet in made.next_octets(after))):
            return True
    return False
