"""The first two octets of what a node matches, and of what may come behind a rule.

Most lists of IMAP have a blank before each element and a blank behind the list: one octet does not tell whether a list
goes on, the next one does.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from generator.model.analysis import COUNTED, Analysis
from generator.model.follow import references
from generator.model.grammar import Alt, Label, Literal, Node, Octets, Range, Ref, Repeat, Seq

#: The bit of a second octet that says: the text ends behind its first octet.
_ENDS = 1 << 256
#: For each first octet the second octets as bits. The octet 256 is the end of the input.
Pairs = dict[int, int]


@dataclass
class Beginnings:
    """Pairs of the nodes of one grammar, and for each rule that ``keys`` name of what follows it."""

    analysis: Analysis
    keys: list[str]
    _rules: dict[str, Pairs] = field(default_factory=dict)
    _behind: dict[str, Pairs] = field(default_factory=dict)
    _nodes: dict[Node, Pairs] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._rules = {key: {} for key in self.keys}
        changed = True
        while changed:
            changed = False
            for key in self.keys:
                changed |= _add(self._rules[key], self.of(self.analysis.grammar[key].node))
            self._nodes.clear()
        self._behind = {key: {256: _ENDS} for key in self.keys}
        changed = True
        while changed:
            changed = False
            for key in self.keys:
                node, outer = self.analysis.grammar[key].node, self._behind[key]
                for ref, pairs in references(node, outer, self._after, self.inside):
                    if ref.key in self._behind:
                        changed |= _add(self._behind[ref.key], pairs)

    def behind(self, key: str) -> Pairs:
        """What may come behind the rule, which may also end the input."""
        return self._behind.get(key, {256: _ENDS})

    def after(self, items: Iterable[Node], outer: Pairs) -> Pairs:
        """The beginnings of ``items`` with ``outer`` behind them."""
        found = outer
        for item in reversed(tuple(items)):
            found = self.joined(item, found)
        return found

    def _after(self, items: tuple[Node, ...], index: int, outer: Pairs) -> Pairs:
        return self.after(items[index + 1 :], outer)

    def joined(self, node: Node, outer: Pairs) -> Pairs:
        """The beginnings of ``node`` with ``outer`` behind it."""
        found: Pairs = dict(outer) if self.analysis.nullable(node) else {}
        next_octets = sum(1 << octet for octet in outer)
        for first, second in self.of(node).items():
            whole = second & ~_ENDS | (next_octets if second & _ENDS else 0)
            found[first] = found.get(first, 0) | whole
        return found

    def inside(self, node: Repeat, outer: Pairs) -> Pairs:
        """What may come behind one turn of a repetition."""
        if node.high == 1:
            return outer
        found = dict(outer)
        _add(found, self.joined(node.item, outer))
        _add(found, self.joined(node.item, found))
        return found

    def of(self, node: Node) -> Pairs:
        """The beginnings of a node's matches."""
        if node not in self._nodes:
            self._nodes[node] = self._of(node)
        return self._nodes[node]

    def _of(self, node: Node) -> Pairs:
        match node:
            case Literal(text, sensitive):
                octets = text.encode("latin-1")
                return _word([one if sensitive else one.lower() + one.upper() for one in _each(octets)])
            case Octets(value):
                return _word(_each(value))
            case Range(low, high):
                return dict.fromkeys(range(low, high + 1), _ENDS)
            case Seq(items):
                found: Pairs = {}
                for item in reversed(items):
                    found = self._two(item, found)
                return found
            case Alt(items):
                found = {}
                for item in items:
                    _add(found, self.of(item))
                return found
            case Repeat(_, high, item):
                once = self.of(item)
                return once if high == 1 else self._two(item, once, ends=True)
            case Label(item=item):
                return self.of(item)
            case Ref() if node.key in COUNTED:
                return _word(_each(COUNTED[node.key] + b"#"))
            case Ref() if node.key in self._rules:
                return self._rules[node.key]
            case _:
                return dict.fromkeys(range(256), (1 << 257) - 1)

    def _two(self, node: Node, rest: Pairs, ends: bool = False) -> Pairs:
        """The node and what comes behind it; ``rest`` may be empty, then the text ends, as it may if ``ends``."""
        found: Pairs = dict(rest) if self.analysis.nullable(node) else {}
        next_octets = sum(1 << octet for octet in rest) | (_ENDS if ends or not rest else 0)
        for first, second in self.of(node).items():
            whole = second & ~_ENDS | (next_octets if second & _ENDS else 0)
            found[first] = found.get(first, 0) | whole
        return found


def disjoint(one: Pairs, other: Pairs) -> bool:
    """Whether no text begins with a pair of both."""
    return not any(second & other.get(first, 0) for first, second in one.items())


def _add(found: Pairs, more: Pairs) -> bool:
    changed = False
    for first, second in more.items():
        have = found.get(first, 0)
        if second & ~have:
            found[first] = have | second
            changed = True
    return changed


def _each(octets: bytes) -> list[bytes]:
    return [octets[index : index + 1] for index in range(len(octets))]


def _word(octets: list[bytes]) -> Pairs:
    second = sum(1 << octet for octet in set(octets[1])) if len(octets) > 1 else _ENDS
    return dict.fromkeys(octets[0], second) if octets else {}
