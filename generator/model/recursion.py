"""Rules that repeat by referring to themselves at one end become loops; the language stays the same.

RFC 9051 writes some lists by recursion: ``sequence-set = (seq-number / seq-range) ["," sequence-set]`` (right) and
``tagged-ext-comp = astring / tagged-ext-comp *(SP tagged-ext-comp) / ...`` (left). As loops they are regular, need
no stack, and their values are flat. Nesting in parentheses stays recursive.
"""

from __future__ import annotations

import re
from functools import lru_cache

from generator.model.analysis import labels_in_scope
from generator.model.grammar import Alt, Label, Node, Ref, Repeat, Seq, alternatives


@lru_cache(maxsize=2048)
def type_name(rule: str) -> str:
    """The record type's name for a rule or a command: ``jmapauth-data`` is ``JmapauthData``."""
    return "".join(part[:1].upper() + part[1:].lower() for part in re.split(r"[^A-Za-z0-9]+", rule))


def unrolled(key: str, node: Node) -> Node:
    """The node of rule ``key`` with recursion at its ends turned into repetition; itself where there is none."""
    return _left(key, _right(key, node))


def _is_self(node: Node, key: str) -> bool:
    return (isinstance(node, Ref) and node.key == key) or (isinstance(node, Label) and _is_self(node.item, key))


def _tail(node: Node, key: str) -> tuple[Seq, Repeat, Node] | None:
    """``prefix [sep R]`` or ``prefix *(sep R)``: the prefix, the repetition and the separator; else None."""
    if not isinstance(node, Seq) or not isinstance(last := node.items[-1], Repeat):
        return None
    inner = last.item
    ends_in_self = isinstance(inner, Seq) and len(inner.items) > 1 and _is_self(inner.items[-1], key)
    if last.low or last.high not in (None, 1) or not ends_in_self or _is_self(node.items[0], key):
        return None
    assert isinstance(inner, Seq)
    return Seq(node.items[:-1], node.span), last, _sequence(*inner.items[:-1])


def _right(key: str, node: Node) -> Node:
    items = alternatives(node)
    tails = [tail for item in items if (tail := _tail(item, key))]
    if not tails:
        return node
    others = tuple(item for item in items if not _tail(item, key))
    heads = tuple(_sequence(*prefix.items) for prefix, _, _ in tails)
    head, (_, repeat, separator) = _choice(*heads), tails[0]
    if repeat.high is None:
        loop: tuple[Node, ...] = (Repeat(0, None, _sequence(separator, _choice(*heads, *others))),)
    else:
        loop = (Repeat(0, None, _sequence(separator, head)),)
        if others:
            loop += (Repeat(0, 1, _sequence(separator, _choice(*others))),)
    whole = _choice(_sequence(head, *loop), *others)
    # One alternative, so that the value is a list also where the list is just its last element.
    return Seq((whole,)) if isinstance(whole, Alt) and any(labels_in_scope(one) for one in others) else whole


def _left(key: str, node: Node) -> Node:
    items = alternatives(node)
    loops = [item for item in items if isinstance(item, Seq) and _is_self(item.items[0], key)]
    if not loops:
        return node
    element = _choice(*(_valued(key, item) for item in items if item not in loops))
    tail = loops[0].items[1]
    if len(loops) > 1 or len(loops[0].items) != 2 or not isinstance(tail, Repeat) or not isinstance(tail.item, Seq):
        return node
    return _sequence(element, Repeat(0, None, _sequence(*tail.item.items[:-1], element)))


def _valued(key: str, item: Node) -> Node:
    """The alternative as an element of the list: one with fields becomes a record of its own."""
    if any(label.name and not label.is_type for label in labels_in_scope(item)):
        return Label("", Label(type_name(key), item))
    return item


def _choice(*items: Node) -> Node:
    flat = tuple(one for item in items for one in alternatives(item))
    return flat[0] if len(flat) == 1 else Alt(flat)


def _sequence(*items: Node) -> Node:
    flat = tuple(one for item in items for one in (item.items if isinstance(item, Seq) else (item,)))
    return flat[0] if len(flat) == 1 else Seq(flat)
