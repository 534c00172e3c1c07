"""Alternatives of which one is the beginning or the end of another, as one sequence with an option."""

from __future__ import annotations

from itertools import permutations

from generator.model.analysis import COUNTED, Analysis
from generator.model.grammar import Label, Node, Ref, Repeat, Seq

#: More alternatives than these are not looked at.
MAX_ITEMS = 12


def shared(items: tuple[Node, ...], analysis: Analysis) -> tuple[Node, ...]:
    """The alternatives with ``x / x y`` as ``x [y]`` and ``x / y x`` as ``[y] x``."""
    if len(items) > MAX_ITEMS:
        return items
    for short, long in permutations(items, 2):
        joined = _joined(_parts(short, analysis), _parts(long, analysis))
        if joined is not None and not analysis.nullable(short):
            rest = tuple(joined if item is long else item for item in items if item is not short)
            return shared(rest, analysis)
    return items


def _joined(short: tuple[Node, ...], long: tuple[Node, ...]) -> Node | None:
    if len(short) >= len(long):
        return None
    if long[: len(short)] == short:
        return Seq((*short, Repeat(0, 1, _sequence(long[len(short) :]))))
    if long[-len(short) :] == short:
        return Seq((Repeat(0, 1, _sequence(long[: -len(short)])), *short))
    return None


def _parts(node: Node, analysis: Analysis) -> tuple[Node, ...]:
    """The sequence that a node is, each rule and label that stands for one taken apart."""
    match node:
        case Label(item=item):
            return _parts(item, analysis)
        case Seq(items):
            return tuple(part for item in items for part in _parts(item, analysis))
        case Ref() if node.key not in COUNTED and isinstance(inner := analysis.node(node), Seq | Ref | Label | Repeat):
            return _parts(inner, analysis)
        case _:
            return (node,)


def _sequence(items: tuple[Node, ...]) -> Node:
    return items[0] if len(items) == 1 else Seq(items)
