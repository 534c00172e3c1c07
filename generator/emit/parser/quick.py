"""A choice among many kinds of values, of which the short ones are one pattern: which group matched tells the kind."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import combinations
from typing import TYPE_CHECKING

from generator.emit.parser.openings import alike, opening
from generator.emit.parser.options import Option, flat_options, kinds_of
from generator.emit.parser.parts import Part, Unfused
from generator.emit.parser.regex import ahead
from generator.model.grammar import Alt, Node, Ref, alternatives
from generator.model.recursion import type_name
from generator.model.shape import Shapes

if TYPE_CHECKING:
    from generator.emit.parser.functions import Functions

Octets_ = frozenset[int]
#: How long the pattern of one kind may be, of all together, and how many groups.
MAX_ONE, MAX_ALL, MAX_GROUPS = 1500, 2500, 30


@dataclass(frozen=True, slots=True)
class Quick:
    """The pattern, and for each kind its last group and its part; the groups of a part follow those before it."""

    regex: str
    kinds: tuple[tuple[int, Part], ...]


def quick(functions: Functions, node: Node, rule: str, follow: Octets_, base: int) -> Quick | None:
    """The short kinds of the labelled element ``node``, their groups numbered from ``base``; None if there are few."""
    options = _options(functions, node, rule)
    if len(options) < 4:
        return None
    chosen = _short(functions, options, follow)
    if 2 * len(chosen) < len(options):
        return None
    capture = functions.plain(follow)
    capture.base = capture.groups = base
    kinds: list[tuple[int, Part]] = []
    for option in chosen:
        part = capture.marked(option)
        kinds.append((capture.groups, part))
    regex = "(?:" + "|".join(part.regex for _, part in kinds) + ")" + ahead(follow)
    return Quick(regex, tuple(kinds))


def _options(functions: Functions, node: Node, rule: str) -> list[Option]:
    """The kinds, first those that are known words as one."""
    shapes = functions.shapes
    if isinstance(node, Ref) and shapes.analysis.recursive(node.key):
        rule, node = node.key, shapes.grammar[node.key].node
    options = kinds_of(shapes, flat_options(shapes, node, type_name(rule), rule))
    words = [one for one in options if one.kind == "leaf" and _is_words(shapes, one.node)]
    if len(words) < 2:
        return options
    both = tuple(item for one in words for item in alternatives(one.node))
    return [replace(words[0], node=Alt(both)), *(one for one in options if one not in words)]


def _is_words(shapes: Shapes, node: Node) -> bool:
    return all(shapes.analysis.fixed(one) is not None for one in alternatives(node)) and bool(shapes.words(node))


def _short(functions: Functions, options: list[Option], follow: Octets_) -> list[Option]:
    """The options with short patterns that nothing before them begins like, the shortest up to a total."""
    found: list[tuple[int, int, Option, frozenset[bytes]]] = []
    before: list[frozenset[bytes]] = []
    for option in options:
        keys = opening(option.node, follow, functions.shapes.analysis)
        capture = functions.plain(follow)
        try:
            part = capture.marked(option)
        except Unfused:
            before.append(keys)
            continue
        apart = not any(alike(others, keys) for others in before)
        if apart and len(part.regex) <= MAX_ONE and not capture.left_out:
            found.append((len(part.regex), capture.groups, option, keys))
        else:
            before.append(keys)
    return _shortest(found)


def _shortest(found: list[tuple[int, int, Option, frozenset[bytes]]]) -> list[Option]:
    """The shortest up to a total, these first; those that begin alike in the order of the grammar."""
    chosen: list[Option] = []
    size = groups = 0
    for length, count, option, _ in sorted(found, key=lambda one: one[0] / len(alternatives(one[2].node))):
        size, groups = size + length, groups + count
        if size > MAX_ALL or groups > MAX_GROUPS:
            break
        chosen.append(option)
    if any(alike(one[3], two[3]) for one, two in combinations(found, 2)):
        return [option for _, _, option, _ in found if option in chosen]
    return chosen
