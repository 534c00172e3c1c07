"""The values that a scope can have, as a flat list of options; and alternatives that begin or end alike, joined."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import takewhile

from generator.model.grammar import Alt, Label, Literal, Node, Ref, Repeat, Seq, alternatives
from generator.model.recursion import type_name
from generator.model.shape import STRINGS, Nil, Shapes, String, Text, elements_of, fields_of


@dataclass(frozen=True, slots=True)
class Option:
    """One kind of value of a scope.

    ``kind`` is "record" (of type ``name``), "elements" (a tuple, or the one element), "leaf" (what the text stands
    for) or "rule" (the value of another rule). ``rule`` is the key of the rule that the node belongs to.
    """

    kind: str
    node: Node
    name: str
    rule: str
    #: The kind of value of an element, by its label, where only one of several is meant.
    chosen: tuple[tuple[str, Option], ...] = ()


def options_of(shapes: Shapes, node: Node, name: str, rule: str) -> list[Option]:
    """The options of the scope ``node`` of rule ``rule``, whose own record would be of type ``name``."""
    items = alternatives(node)
    fielded = tuple(item for item in items if fields_of(item))
    found: list[Option] = []
    for item in items:
        if item in fielded:
            if item is fielded[0]:
                whole = fielded[0] if len(fielded) == 1 else Alt(fielded)
                found.append(Option("record", whole, name, rule))
        elif elements_of(item):
            found.append(Option("elements", item, name, rule))
        elif not isinstance(node, Alt) or not shapes.is_leaf(node, rule):
            found += _plain(shapes, item, rule)
        elif item is items[0]:
            found += _plain(shapes, node, rule)
    return found


def flat_options(shapes: Shapes, node: Node, name: str, rule: str) -> list[Option]:
    """The options of a scope with those of the rules that it only names; texts next to each other are one leaf."""
    known = shapes.analysis.known
    place = "options", id(shapes), id(node), name, rule
    if place not in known:
        known[place] = node, _flat_options(shapes, node, name, rule)  # the node too, so that its id stays its own
    found: tuple[Option, ...] = known[place][1]
    return list(found)


def _flat_options(shapes: Shapes, node: Node, name: str, rule: str) -> tuple[Option, ...]:
    found: list[Option] = []
    for option in options_of(shapes, node, name, rule):
        found += _spread(shapes, option)
    joined: list[Option] = []
    for option in found:
        if joined and _is_text(shapes, option) and _is_text(shapes, joined[-1]):
            both = (*alternatives(joined[-1].node), *alternatives(option.node))
            joined[-1] = Option("leaf", Alt(both), option.name, option.rule)
        else:
            joined.append(option)
    return tuple(joined)


def kinds_of(shapes: Shapes, options: Iterable[Option]) -> list[Option]:
    """The options, and a record with alternatives as one for each of them."""
    found: list[Option] = []
    for option in (inline(shapes, one) for one in options):
        node = factored(option.node)
        if option.kind == "record" and isinstance(node, Alt) and not option.chosen:
            found += [replace(option, node=item) for item in node.items]
        else:
            found.append(option)
    return found


def _spread(shapes: Shapes, option: Option) -> list[Option]:
    if option.kind != "rule" or not isinstance(option.node, Ref) or shapes.analysis.recursive(option.node.key):
        return [option]
    key = option.node.key
    node = shapes.grammar[key].node
    inner = options_of(shapes, node, type_name(key), key)
    return flat_options(shapes, node, type_name(key), key) if len(inner) > 1 else [option]


def _is_text(shapes: Shapes, option: Option) -> bool:
    return option.kind == "leaf" and shapes.plain(option.node, option.rule) == Text()


def _plain(shapes: Shapes, node: Node, rule: str) -> list[Option]:
    match node:
        case Label(name, item):
            return [Option("record", item, name, rule)]
        case _ if shapes.is_leaf(node, rule):
            return [Option("leaf", node, "", rule)]
        case Ref():
            return [Option("rule", node, "", rule)]
        case Alt(items):
            return [option for item in items for option in _plain(shapes, item, rule)]
        case _:
            return [Option("leaf", node, "", rule)]


def is_string(shapes: Shapes, options: Iterable[Option]) -> bool:
    """Whether the options together are one string of IMAP, or NIL."""
    kinds = [shapes.plain(one.node, one.rule) if one.kind == "leaf" else None for one in options]
    return any(isinstance(kind, String) for kind in kinds) and all(isinstance(kind, String | Nil) for kind in kinds)


def inline(shapes: Shapes, option: Option) -> Option:
    """An option that names a rule with one kind of value, as that."""
    if option.kind == "rule" and isinstance(option.node, Ref) and option.node.key not in STRINGS:
        key = option.node.key
        inner = options_of(shapes, shapes.grammar[key].node, type_name(key), key)
        if len(inner) == 1:
            return inline(shapes, inner[0])
    return option


def factored(node: Node) -> Node:
    """Alternatives with the same beginning or end, as one sequence: ``a b / a b c`` is ``a b [c]``."""
    if not isinstance(node, Alt):
        return node
    lists = [item.items if isinstance(item, Seq) else (item,) for item in node.items]
    shortest = min(map(len, lists))
    before = len(list(takewhile(lambda i: len({one[i] for one in lists}) == 1, range(shortest))))
    rest = shortest - before
    after = len(list(takewhile(lambda i: len({one[-1 - i] for one in lists}) == 1, range(rest))))
    if not before and not after:
        return _same_behind(node)
    middles = [one[before : len(one) - after] for one in lists]
    inner = [sequence(middle) for middle in dict.fromkeys(middles) if middle]
    choice = inner[0] if len(inner) == 1 else factored(Alt(tuple(inner)))
    if not all(middles):
        choice = Repeat(0, 1, choice)
    return sequence((*lists[0][:before], choice, *lists[0][len(lists[0]) - after :]))


def _same_behind(node: Alt) -> Node:
    """Alternatives that differ in a labelled word at their beginning only, as one: ``x:"A" y / x:"B" y``."""
    groups: dict[tuple[str, tuple[Node, ...]], list[Node]] = {}
    for item in node.items:
        match item:
            case Seq((Label(name, Literal() as word), *rest)) if rest:
                groups.setdefault((name, tuple(rest)), []).append(word)
            case _:
                groups.setdefault(("", (item,)), []).append(item)
    if len(groups) == len(node.items):
        return node
    items = tuple(
        sequence((Label(name, words[0] if len(words) == 1 else Alt(tuple(words))), *rest)) if name else rest[0]
        for (name, rest), words in groups.items()
    )
    return items[0] if len(items) == 1 else Alt(items)


def sequence(items: tuple[Node, ...]) -> Node:
    """The items as one node."""
    flat = tuple(one for item in items for one in (item.items if isinstance(item, Seq) else (item,)))
    return flat[0] if len(flat) == 1 else Seq(flat)
