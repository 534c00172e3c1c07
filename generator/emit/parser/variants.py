"""A record whose first element is one of several records, as one record for each of them.

So a line of the protocol, ``tag SP (select / store / ...) CRLF``, becomes as many kinds of lines: each is matched as a
whole, by one pattern if it is regular.
"""

from __future__ import annotations

from dataclasses import replace

from generator.emit.parser.options import Option, factored, flat_options, inline, sequence
from generator.model.grammar import Label, Node, Ref, Repeat, Seq
from generator.model.recursion import type_name
from generator.model.shape import Flag, Shapes, count


def variants(shapes: Shapes, option: Option) -> list[Option]:
    """The option for each kind of its first element that is a choice among records; else as it is."""
    option = inline(shapes, option)
    if option.kind != "record" or option.chosen:
        return [option]
    node = factored(option.node)
    fields = {one.name: one for one in shapes.records[option.name].fields}
    items = node.items if isinstance(node, Seq) else (node,)
    for index, item in enumerate(items):
        if isinstance(item, Label):
            field = fields[item.name]
            if field.many or isinstance(field.shape, Flag) or isinstance(item.item, Repeat):
                break
            found = _kinds(shapes, item.item, option.rule)
            if len(found) > 1:
                return [_chosen(option, items, index, one) for one in found]
        elif not shapes.analysis.regular(item) or isinstance(item, Repeat):
            break
    return [option]


def _kinds(shapes: Shapes, node: Node, rule: str) -> list[Option]:
    options = [inline(shapes, one) for one in flat_options(shapes, node, type_name(rule), rule)]
    if any(one.kind != "record" and _element(one) is None for one in options):
        return []
    return [kind for one in options for kind in variants(shapes, one)]


def _element(option: Option) -> Label | None:
    """The one element whose value is the option's."""
    items = option.node.items if isinstance(option.node, Seq) else (option.node,)
    found = [item for item in items if isinstance(item, Label)]
    if option.kind != "elements" or len(found) != 1 or count(option.node, "") != (1, 1):
        return None
    return found[0] if isinstance(found[0].item, Ref) else None


def _chosen(option: Option, items: tuple[Node, ...], index: int, kind: Option) -> Option:
    label = items[index]
    assert isinstance(label, Label)
    if element := _element(kind):
        inner = kind.node.items if isinstance(kind.node, Seq) else (kind.node,)
        parts = tuple(replace(label, item=element.item) if item is element else item for item in inner)
        return replace(option, node=sequence((*items[:index], *parts, *items[index + 1 :])))
    node = sequence((*items[:index], replace(label, item=kind.node), *items[index + 1 :]))
    return replace(option, node=node, chosen=((label.name, kind),))
