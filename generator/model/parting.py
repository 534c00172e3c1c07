"""Readings of a text by one rule: their parts, and where two of them part."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.model.analysis import COUNTED
from generator.model.grammar import Alt, Literal, Node, Octets, Ref
from generator.model.network import Edge

#: Marks of a way: it goes on inside a rule, it leaves it, it takes the next piece of the text.
STAY, EXIT, TAKE = Edge(-1), Edge(-1), Edge(-1)
Way = tuple[Edge, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a reading: the rule, the word or the octets of the grammar that matched, and the text."""

    node: Node
    label: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reading:
    """One reading of a text: its pieces, in order."""

    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Parting:
    """Where two readings part: ``kind`` is "choice", "repeat" or "end"; the node, and both turns there."""

    kind: str
    node: Node | None
    turns: tuple[int, int]
    at: int


def reading_of(way: Way, pieces: list[bytes]) -> Reading:
    """The pieces of a reading; at each mark of its way it takes the next piece of the text."""
    found: list[Piece] = []
    at = 0
    texts = iter(pieces)
    for edge in way:
        if edge is TAKE:
            at += len(next(texts))
            found[-1] = replace(found[-1], end=at)
        elif edge.ref or (edge.octets and not (found and _goes_on(found[-1], edge.node))):
            assert edge.node is not None
            found.append(Piece(edge.node, edge.label, at, at))
    return Reading(tuple(found))


def _goes_on(last: Piece, node: Node | None) -> bool:
    """Whether the next octet of ``node`` belongs to the piece: to the same word, or to a run of single octets."""
    if last.node is not node:
        return False
    match node:
        case Literal(text) if len(text) > 1:
            return (last.end - last.start) % len(text) > 0
        case Octets(value) if len(value) > 1:
            return (last.end - last.start) % len(value) > 0
        case Ref() if node.key in COUNTED:
            return last.end - last.start < len(COUNTED[node.key]) + 4
        case _:
            return True


def parting_of(ways: tuple[Way, Way], pieces: list[bytes]) -> Parting:
    """The first place where two readings differ."""
    at = 0
    texts = iter(pieces)
    last: Edge | None = None
    for one, two in zip(*ways, strict=False):
        if one is two:
            at += len(next(texts)) if one is TAKE else 0
            last = one if one.ref else last
        elif {one, two} & {STAY, EXIT} or one.turn < 0:
            return Parting("end", last.node if last else None, (0, 1) if one is STAY else (1, 0), at)
        else:
            return Parting("choice" if isinstance(one.node, Alt) else "repeat", one.node, (one.turn, two.turn), at)
    return Parting("end", last.node if last else None, (0, 1), at)
