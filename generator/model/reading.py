"""The value of a match, as plain data: what the emitted parser must yield, found another way.

Records are dictionaries with their type under "@type", as ``as_dict()`` of the emitted records has them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.model.grammar import Alt, Label, Node, Ref, alternatives, walk
from generator.model.match import Tree
from generator.model.recursion import type_name
from generator.model.shape import (
    STRINGS,
    Flag,
    Many,
    Nil,
    Number,
    Shapes,
    String,
    Text,
    count,
    elements_of,
    fields_of,
)

#: The key of a record's type; no label can be so.
TYPE = "@type"
_HEAD = re.compile(rb"~?\{[0-9]+\+?\}\r\n")
_ESCAPE = re.compile(rb"\\(.)", re.DOTALL)


@dataclass
class Reader:
    """Reads values from the trees of one matcher's grammar; ``data`` is what was matched."""

    shapes: Shapes
    data: bytes = b""

    def read(self, tree: Tree, data: bytes) -> Any:
        """The value of ``tree``, the match of a rule in ``data``."""
        self.data = data
        return self._rule(tree)

    def _rule(self, tree: Tree) -> Any:
        assert isinstance(tree.node, Ref)
        key = tree.node.key
        if key in STRINGS or key == "nil":
            return self._leaf(tree.node, tree.start, tree.end, String() if key in STRINGS else Nil())
        node = self.shapes.grammar[key].node
        return self._scope(node, tree, type_name(key), key)

    def _scope(self, node: Node, tree: Tree, name: str, rule: str) -> Any:
        """The value of a rule's body or of a labelled element, which ``tree`` matched."""
        labels = [one for one in tree.inner if isinstance(one.node, Label)]
        inside = {id(one) for one in walk(node)}
        mine = [one for one in labels if id(one.node) in inside]
        if any(_is_field(one) for one in mine) or (not mine and self._empty_record(node)):
            return self._record(name, mine, rule)
        chosen = self._alternative(node, mine)
        if chosen is not None:
            values = self._spelled(tuple(self._labelled(one, rule) for one in mine), elements_of(chosen), rule)
            high = count(chosen, "")[1]
            return values if high is None or high > 1 else values[0] if values else None
        return self._plain(node, tree, rule)

    def _empty_record(self, node: Node) -> bool:
        """Whether a match without labels is a record whose fields are all absent."""
        able = [item for item in alternatives(node) if _may_lack_labels(item)]
        return bool(able) and all(fields_of(item) for item in able)

    def _alternative(self, node: Node, mine: Sequence[Tree]) -> Node | None:
        """The alternative with elements that was matched; None if it has none."""
        for item in alternatives(node):
            elements = elements_of(item)
            if mine and any(one.node is label for one in mine for label in elements):
                return item
            if not mine and elements and count(item, "")[0] == 0 and all(map(elements_of, alternatives(node))):
                return item
        return None

    def _record(self, name: str, labels: Sequence[Tree], rule: str) -> dict[str, Any]:
        record: dict[str, Any] = {TYPE: name}
        for one in self.shapes.records[name].fields:
            found = [self._labelled(tree, rule) for tree in labels if _label(tree) == one.name]
            if one.many:
                alike = [label for label in fields_of(self.shapes.records[name].node) if label.name == one.name]
                record[one.python] = self._spelled(tuple(found), alike, rule)
            elif isinstance(one.shape, Flag):
                record[one.python] = any(tree.end > tree.start for tree in labels if _label(tree) == one.name)
            else:
                record[one.python] = found[0] if found else self._absent(one.shape)
        return record

    def _spelled(self, values: tuple[Any, ...], labels: Sequence[Label], rule: str) -> tuple[Any, ...]:
        """The values of a list: each text that one of its elements knows as a word is that word."""
        leaves = [label.item for label in labels if self.shapes.is_leaf(label.item, rule)]
        words = {word.upper(): word for leaf in leaves for word in self.shapes.words(leaf)}
        return tuple(_known(value, words) for value in values)

    def _absent(self, shape: object) -> Any:
        return () if isinstance(shape, Many) else None

    def _labelled(self, tree: Tree, rule: str) -> Any:
        assert isinstance(tree.node, Label)
        node = tree.node.item
        if getattr(node, "optional", False):
            if tree.end == tree.start:
                return self._absent(self.shapes.scope(node.item, type_name(rule), rule))  # type: ignore[union-attr]
            node = node.item  # type: ignore[union-attr]
        return self._scope(node, tree, type_name(rule), rule)

    def _plain(self, node: Node, tree: Tree, rule: str) -> Any:
        if self.shapes.is_leaf(node, rule):
            return self._leaf(node, tree.start, tree.end, self.shapes.plain(node, rule))
        for one in tree.inner:
            if one.start == tree.start and one.end == tree.end:
                if isinstance(one.node, Label):
                    return self._record(one.node.name, [x for x in one.inner if isinstance(x.node, Label)], rule)
                if isinstance(one.node, Ref):
                    return self._rule(one)
        # A match of a rule has a tree of its own, found above; so it was one of the others.
        options = [one for one in alternatives(node) if not isinstance(one, Ref) and self.shapes.is_leaf(one, rule)]
        shape = self.shapes.plain(options[0], rule) if options else Text()
        return self._leaf(Alt(tuple(options)) if options else node, tree.start, tree.end, shape)

    def _leaf(self, node: Node, start: int, end: int, shape: object) -> Any:
        text = self.data[start:end]
        value: Any
        match shape:
            case Nil():
                return None
            case Number():
                return int(text)
            case String():
                value = content(text)
            case Text(octets=True):
                value = text
            case Text(quoted=True):
                value = content(text).decode()
            case _:
                value = text.decode()
        return _known(value, {word.upper(): word for word in self.shapes.words(node)})


def _known(value: Any, words: Mapping[str, str]) -> Any:
    """A text in the spelling of the word that it is; any other value as it is."""
    match value:
        case bytes():
            known = words.get(value.upper().decode("latin-1"))
            return known.encode() if known else value
        case str():
            return words.get(value.upper(), value)
        case _:
            return value


def _may_lack_labels(node: Node) -> bool:
    labels = {label.name for label in fields_of(node) + elements_of(node)}
    return all(count(node, name)[0] == 0 for name in labels)


def _label(tree: Tree) -> str:
    assert isinstance(tree.node, Label)
    return tree.node.name


def _is_field(tree: Tree) -> bool:
    return bool(_label(tree)) and not (isinstance(tree.node, Label) and tree.node.is_type)


def content(octets: bytes) -> bytes:
    """The content of a string (RFC 9051, Section 4.3), quoted or literal; other octets as they are."""
    if len(octets) > 1 and octets.startswith(b'"') and octets.endswith(b'"'):
        return _ESCAPE.sub(rb"\1", octets[1:-1])
    head = _HEAD.match(octets)
    return octets[head.end() :] if head else octets
