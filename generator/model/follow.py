"""What may come behind a match: the sets that tell an emitted parser where a match must end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from generator.model.analysis import ALL_OCTETS, Analysis
from generator.model.grammar import Alt, Label, Literal, Node, Octets, Range, Ref, Repeat, Seq

#: Stands for the end of the input in follow sets.
END = 256
Octet = int
#: What is said of the octets that may follow.
Behind = TypeVar("Behind")


@dataclass
class Follow:
    """For each rule that ``roots`` need: the octets (and END) that may follow it.

    ``inner``: each of them may also stand alone, so that the input ends behind it.
    """

    analysis: Analysis
    roots: tuple[str, ...]
    inner: bool = False
    _sets: dict[str, set[Octet]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        keys = self.analysis.reachable(*self.roots)
        self._sets = {key: set() for key in keys}
        for key in keys if self.inner else self.roots:
            self._sets[key].add(END)
        before = -1
        while before != (before := sum(map(len, self._sets.values()))):
            for key in keys:
                behind = frozenset(self._sets[key])
                for ref, octets in references(self.analysis.grammar[key].node, behind, self.after, self.inside):
                    if ref.key in self._sets:
                        self._sets[ref.key] |= octets

    def rule(self, key: str) -> frozenset[Octet]:
        """What may follow the rule."""
        return frozenset(self._sets.get(key, {END}))

    def after(self, items: tuple[Node, ...], index: int, outer: frozenset[Octet]) -> frozenset[Octet]:
        """What may follow item ``index`` of a sequence that ``outer`` follows."""
        found: frozenset[Octet] = frozenset()
        for item in items[index + 1 :]:
            found |= self.analysis.first(item)
            if not self.analysis.nullable(item):
                return found
        return found | outer

    def inside(self, node: Repeat, outer: frozenset[Octet]) -> frozenset[Octet]:
        """What may follow one turn of a repetition."""
        return outer if node.high == 1 else outer | self.analysis.first(node.item)

    def extensible(self, node: Node, depth: int = 0) -> bool:
        """Whether a match of the node may be the beginning of a longer one, so that what follows must decide."""
        match node:
            case Literal() | Octets() | Range():
                return False
            case Seq(items):
                for item in reversed(items):
                    if self.extensible(item, depth):
                        return True
                    if not self.analysis.nullable(item):
                        return False
                return True
            case Alt(items):
                return self.analysis.charset(node) is None and (
                    any(self.extensible(item, depth) for item in items) or self.overlap(items)
                )
            case Repeat(low, high, item):
                return low != high or self.extensible(item, depth)
            case Label(item=item):
                return self.extensible(item, depth)
            case Ref():
                inner = self.analysis.node(node)
                if node.key in ("literal", "literal8", "quoted"):
                    return False
                return depth > 30 or inner is None or self.extensible(inner, depth + 1)
            case _:
                return True

    def overlap(self, items: tuple[Node, ...]) -> bool:
        """Whether two alternatives may begin alike."""
        seen: set[int] = set()
        for item in items:
            first = self.analysis.first(item) if not self.analysis.nullable(item) else ALL_OCTETS
            if first & seen:
                return True
            seen |= first
        return False


def references(
    node: Node,
    outer: Behind,
    after: Callable[[tuple[Node, ...], int, Behind], Behind],
    inside: Callable[[Repeat, Behind], Behind],
) -> Iterator[tuple[Ref, Behind]]:
    """Each rule that the node refers to, with what may follow it there.

    ``outer`` follows the node, ``after`` says what follows an item of a sequence that ``outer`` follows, and ``inside``
    what follows one turn of a repetition.
    """
    match node:
        case Seq(items):
            for index, item in enumerate(items):
                yield from references(item, after(items, index, outer), after, inside)
        case Alt(items):
            for item in items:
                yield from references(item, outer, after, inside)
        case Repeat(item=item):
            yield from references(item, inside(node, outer), after, inside)
        case Label(item=item):
            yield from references(item, outer, after, inside)
        case Ref():
            yield node, outer
