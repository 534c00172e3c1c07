"""Lists of one kind of element, as the grammar writes them: ``a *(SP a)``."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from generator.emit.parser.options import sequence
from generator.model.grammar import Alt, Label, Literal, Node, Octets, Range, Ref, Repeat, Seq, children, walk
from generator.model.shape import Shapes, elements_of, fields_of


@dataclass(frozen=True, slots=True)
class Listed:
    """A list: the label of its elements, the element, the separator, and whether it begins with a separator."""

    label: str
    element: Node
    separator: str
    leading: bool


def listed(items: tuple[Node, ...], shapes: Shapes) -> Listed | None:
    """The items as a list of regular elements with one fixed separator; None if they are none."""
    whole = sequence(items)
    labels = fields_of(whole) + elements_of(whole)
    if not labels or any(label.name != labels[0].name for label in labels) or not shapes.analysis.regular(whole):
        return None
    kinds = _kinds(items, shapes)
    if kinds is None:
        return None
    order = [kind for kind, _ in kinds]
    separators = {text for kind, text in kinds if kind == "separator"}
    if len(separators) > 1 or order[-1] != "element" or (separators and any(a == b for a, b in pairwise(order))):
        return None
    distinct = list(dict.fromkeys(label.item for label in labels))
    element = distinct[0] if len(distinct) == 1 else Alt(tuple(distinct))
    if shapes.analysis.nullable(element):
        return None
    return Listed(labels[0].name, element, separators.pop() if separators else "", order[0] == "separator")


def _kinds(items: Iterable[Node], shapes: Shapes) -> list[tuple[str, str]] | None:
    """The items as elements and separators, repetitions once; None if there is anything else."""
    found: list[tuple[str, str]] = []
    for item in items:
        if isinstance(item, Label):
            found.append(("element", ""))
        elif isinstance(item, Alt) and (fields_of(item) or elements_of(item)):
            lists = [_kinds((one,), shapes) for one in item.items]
            if any(one is None or one[0][0] != "element" or one[-1][0] != "element" for one in lists):
                return None
            found += sorted([one for one in lists if one is not None], key=len)[-1]
        elif not fields_of(item) and not elements_of(item):
            text = shapes.analysis.fixed(item)
            if text is None:
                return None
            found.append(("separator", text))
        elif isinstance(item, Repeat | Seq):
            inside = item.items if isinstance(item, Seq) else (item.item,)
            inner = _kinds(inside, shapes)
            if inner is None:
                return None
            found += inner
        else:
            return None
    return found


def octets_of(node: Node, shapes: Shapes) -> frozenset[int]:
    """All octets that can occur in a match of ``node``."""
    found: set[int] = set()
    seen: set[str] = set()
    pending = [node]
    while pending:
        for one in walk(pending.pop()):
            match one:
                case Literal(text, sensitive):
                    found |= set((text if sensitive else text.lower() + text.upper()).encode("latin-1"))
                case Octets(value):
                    found |= set(value)
                case Range(low, high):
                    found |= set(range(low, high + 1))
                case Ref() if one.key not in seen and (inner := shapes.analysis.node(one)) is not None:
                    seen.add(one.key)
                    pending.append(inner)
                case _:
                    children(one)
    return frozenset(found)
