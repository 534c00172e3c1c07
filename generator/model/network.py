"""The rules of a grammar as a network of states: each rule once, and a reference is a call that returns.

A reading of a rule is a path through the states of its own body; what stands inside a rule that it refers to is that
rule's matter. Sets of octets are numbers, octet ``n`` being the bit ``1 << n``.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.model.analysis import COUNTED, Analysis
from generator.model.grammar import Alt, Label, Literal, Node, Octets, Prose, Range, Ref, Repeat, Seq, walk

#: More states of one rule than these are not looked at.
MAX_STATES = 6000

#: A character of UTF-8 of each length (RFC 3629, Section 4).
_CHARACTERS = {"utf8-2": "\u00e9".encode(), "utf8-3": "\u20ac".encode(), "utf8-4": "\U0001f600".encode()}


class Undecided(Exception):
    """The question is too large, or the rules are not whole."""


@dataclass(frozen=True, slots=True, eq=False)
class Edge:
    """A move: over one of ``octets``, over a match of the rule ``ref``, or over nothing if it has neither.

    ``node`` is what the octets are matched by; of a choice it is the alternatives, the option or the repetition, and
    ``turn`` the way that is taken: the number of the alternative, or 0 for one more and 1 for no more. ``closes`` is
    the move by which the repetition began whose end this is: one that matches nothing is no reading of its own.
    """

    target: int
    octets: int = 0
    ref: str = ""
    node: Node | None = None
    turn: int = -1
    label: str = ""
    closes: Edge | None = None


def bits(octets: frozenset[int]) -> int:
    """A set of octets as a number."""
    return sum(1 << octet for octet in octets)


@dataclass
class Network:
    """The states of all rules of a grammar, made as they are needed."""

    analysis: Analysis
    edges: list[list[Edge]] = field(default_factory=list)
    #: The rules of which one match stands for all: their octets tell nothing more to the rules that refer to them.
    samples: dict[str, bytes] = field(init=False)
    _rules: dict[str, tuple[int, int]] = field(default_factory=dict)
    _ends: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        # What the count of a literal announces can be read in one way only: the shortest one stands for all.
        self.samples = {key: mark + b"0}\r\n" for key, mark in COUNTED.items()}
        grammar = self.analysis.grammar
        family = {"utf8-tail", *_CHARACTERS, *COUNTED}
        splitting = {rule.key for rule in grammar if rule.key not in family and _splits_high_octets(rule.node)}
        if not self._users(splitting) & self._users({key for key in _CHARACTERS if key in grammar}):
            self.samples |= _CHARACTERS

    def _users(self, keys: set[str]) -> set[str]:
        """The rules and all that refer to them, directly or by way of others."""
        found, before = set(keys), set[str]()
        while found != before:
            before = set(found)
            found |= {rule.key for rule in self.analysis.grammar if self.analysis.references(rule.node) & before}
        return found

    # The states of rules.

    def rule(self, key: str) -> tuple[int, int]:
        """The first and the last state of a rule.

        Raises:
            Undecided: the rule is not defined, holds prose, or has too many states.
        """
        if key not in self._rules:
            if key not in self.analysis.grammar:
                raise Undecided(f"the rule '{key}' is not defined")
            start, end = self._state(), self._state()
            before = len(self.edges)
            self._build(self.analysis.grammar[key].node, start, end, "", before)
            self._ends.add(end)
            self._rules[key] = start, end
        return self._rules[key]

    def _state(self) -> int:
        self.edges.append([])
        return len(self.edges) - 1

    def _build(self, node: Node, start: int, end: int, label: str, before: int) -> None:
        if len(self.edges) - before > MAX_STATES:
            raise Undecided("its repetitions have too many states")
        octets = self.analysis.charset(node)
        if octets is not None and not any(isinstance(one, Label) for one in walk(node)):
            self.edges[start].append(Edge(end, bits(octets), node=node, label=label))
            return
        match node:
            case Literal(text, sensitive) if text.isascii():
                cases = [frozenset(char if sensitive else char.lower() + char.upper()) for char in text]
                self._word([bits(frozenset(map(ord, one))) for one in cases], node, start, end, label)
            case Octets(value):
                self._word([1 << octet for octet in value], node, start, end, label)
            case Seq(items):
                for item in items[:-1]:
                    middle = self._state()
                    self._build(item, start, middle, label, before)
                    start = middle
                self._build(items[-1], start, end, label, before)
            case Alt(items):
                for number, item in enumerate(items):
                    begin = self._state()
                    self.edges[start].append(Edge(begin, node=node, turn=number))
                    self._build(item, begin, end, label, before)
            case Repeat():
                self._repeat(node, start, end, label, before)
            case Label(name, item):
                self._build(item, start, end, name if name and not node.is_type else label, before)
            case Ref() if node.key in self.samples:
                self._word([1 << octet for octet in self.samples[node.key]], node, start, end, label)
            case Ref():
                self.edges[start].append(Edge(end, ref=node.key, node=node, label=label))
            case Prose() | Range() | Literal():
                raise Undecided("a rule holds prose")

    def _word(self, word: list[int], node: Node, start: int, end: int, label: str) -> None:
        if not word:
            self.edges[start].append(Edge(end))
        for index, octets in enumerate(word):
            after = end if index == len(word) - 1 else self._state()
            self.edges[start].append(Edge(after, octets, node=node, label=label))
            start = after

    def _repeat(self, node: Repeat, start: int, end: int, label: str, before: int) -> None:
        for _ in range(node.low):
            middle = self._state()
            self._build(node.item, start, middle, label, before)
            start = middle
        for _ in range(1 if node.high is None else node.high - node.low):
            turn, more, done = self._state(), self._state(), self._state()
            again = Edge(more, node=node, turn=0)
            self.edges[start].append(Edge(turn))
            self.edges[turn] += [again, Edge(end, node=node, turn=1)]
            self._build(node.item, more, done, label, before)
            if node.high is None:
                self.edges[done].append(Edge(turn, closes=again))
                return
            start = self._state()
            self.edges[done].append(Edge(start, closes=again))
        self.edges[start].append(Edge(end))


def _splits_high_octets(node: Node) -> bool:
    """Whether octets beyond ASCII are told apart."""
    return any(
        (isinstance(one, Range) and one.high > 127 and (one.low > 128 or one.high < 255))
        or (isinstance(one, Octets) and max(one.value) > 127)
        or (isinstance(one, Literal) and not one.text.isascii())
        for one in walk(node)
    )
