"""Parts in which each octet tells how it goes on: their patterns need not try again what has matched."""

from __future__ import annotations

import re

from generator.model.analysis import COUNTED
from generator.model.follow import Follow
from generator.model.grammar import Alt, Label, Literal, Node, Octets, Range, Ref, Repeat, Seq

_MAX_DEPTH = 30
#: What a pattern is made of: escapes, sets, the beginnings of groups, and how often something is there.
_TOKENS = re.compile(
    r"\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?:i:|[:=!]|<[=!])|([*+?]|\{[0-9]+(?:,[0-9]*)?\})([+?]?)", re.DOTALL
)


def deterministic(node: Node, after: frozenset[int], follow: Follow, depth: int = 0) -> bool:
    """Whether the next octet always tells which alternative of ``node`` it is, and whether something is repeated.

    ``after`` has the octets that may follow the node.
    """
    analysis = follow.analysis
    match node:
        case Literal() | Octets() | Range():
            return True
        case _ if analysis.charset(node) is not None:
            return True
        case Label(item=item):
            return deterministic(item, after, follow, depth)
        case Seq(items):
            behind = [follow.after(items, index, after) for index in range(len(items))]
            return all(deterministic(item, octets, follow, depth) for item, octets in zip(items, behind, strict=True))
        case Alt(items):
            return not follow.overlap(items) and all(deterministic(item, after, follow, depth) for item in items)
        case Repeat(low, high, item):
            if analysis.nullable(item) or (low != high and analysis.first(item) & after):
                return False
            return deterministic(item, follow.inside(node, after), follow, depth)
        case Ref() if node.key == "quoted" or node.key in COUNTED:
            return True  # it ends with its last octet
        case Ref() if depth < _MAX_DEPTH and (inner := analysis.node(node)) is not None:
            return deterministic(inner, after, follow, depth + 1)
        case _:
            return False


def keeping(pattern: str) -> str:
    """The pattern, all whose repetitions and options keep what they have."""

    def kept(found: re.Match[str]) -> str:
        return f"{found[1]}{found[2] or '+'}" if found[1] else found[0]

    return _TOKENS.sub(kept, pattern)
