"""What can be said of a rule without input: its octets, whether it may be empty, fixed, regular or recursive."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from generator.model.grammar import (
    Alt,
    Grammar,
    Label,
    Literal,
    Node,
    Octets,
    Prose,
    Range,
    Ref,
    Repeat,
    Seq,
    children,
    walk,
)

ALL_OCTETS = frozenset(range(256))

#: Rules that announce a number of octets and then have just so many (RFC 9051, Section 9): no grammar can count.
COUNTED = {"literal": b"{", "literal8": b"~{"}
#: The labels of nodes that were asked for last, by the node's id.
_SCOPES: dict[int, tuple[Node, tuple[Label, ...]]] = {}
MOST_SCOPES = 20_000


@dataclass
class Analysis:
    """Facts about one grammar; each is computed once."""

    grammar: Grammar
    #: What others find out about the grammar, by keys of their own.
    known: dict[tuple[object, ...], Any] = field(default_factory=dict)
    _first: dict[str, frozenset[int]] = field(default_factory=dict)
    _nullable: dict[str, bool] = field(default_factory=dict)
    _references: dict[int, tuple[Node, frozenset[str]]] = field(default_factory=dict)
    _charsets: dict[str, frozenset[int] | None] = field(default_factory=dict)
    #: The keys that the node of a rule refers to, the last one first.
    _direct: dict[str, list[str]] = field(default_factory=dict)
    _recursive: frozenset[str] | None = None
    _irregular: frozenset[str] | None = None
    _nesting: frozenset[str] | None = None

    def node(self, ref: Ref) -> Node | None:
        """The node of the rule that ``ref`` names."""
        return self.grammar[ref.name].node if ref.name in self.grammar else None

    def charset(self, node: Node) -> frozenset[int] | None:
        """The octets of a node that matches always just one octet; None if it is longer or of several lengths."""
        match node:
            case Range(low, high):
                return frozenset(range(low, high + 1))
            case Octets(value) if len(value) == 1:
                return frozenset(value)
            case Literal(text, sensitive) if len(text) == 1:
                return frozenset(text.encode()) if sensitive else frozenset((text.lower() + text.upper()).encode())
            case Label(item=item) | Seq((item,)):
                return self.charset(item)
            case Alt(items):
                sets = [self.charset(item) for item in items]
                return None if None in sets else frozenset().union(*(one for one in sets if one is not None))
            case Ref():
                key = node.key
                if key not in self._charsets:
                    self._charsets[key] = None  # while it is looked at, so that what contains itself has none
                    inner = None if key in COUNTED else self.node(node)
                    self._charsets[key] = None if inner is None else self.charset(inner)
                return self._charsets[key]
            case _:
                return None

    def fixed(self, node: Node, depth: int = 0) -> str | None:
        """The text of a node that matches just one text (letter case aside); else None."""
        match node:
            case Literal(text):
                return text
            case Octets(value):
                return value.decode("latin-1")
            case Label(item=item):
                return self.fixed(item, depth)
            case Seq(items):
                text = ""
                for item in items:  # at most up to the first that is not fixed, or recursive rules would take for ever
                    if (part := self.fixed(item, depth)) is None:
                        return None
                    text += part
                return text
            case Repeat(low, high, item) if low == high:
                once = self.fixed(item, depth)
                return None if once is None else once * low
            case Ref() if depth < 40 and (inner := self.node(node)) is not None:
                return self.fixed(inner, depth + 1)
            case _:
                return None

    def nullable(self, node: Node) -> bool:
        """Whether the node matches the empty text."""
        match node:
            case Literal(text):
                return not text
            case Octets() | Range() | Prose():
                return False
            case Seq(items):
                return all(map(self.nullable, items))
            case Alt(items):
                return any(map(self.nullable, items))
            case Repeat(low, _, item):
                return low == 0 or self.nullable(item)
            case Label(item=item):
                return self.nullable(item)
            case Ref():
                if node.key not in self._nullable:
                    self._nullable[node.key] = False
                    inner = self.node(node)
                    self._nullable[node.key] = inner is not None and self.nullable(inner)
                return self._nullable[node.key]

    def first(self, node: Node) -> frozenset[int]:
        """The octets that a non-empty match of the node may begin with."""
        match node:
            case Literal(text, sensitive):
                head = text[:1]
                return frozenset((head if sensitive else head.lower() + head.upper()).encode("latin-1"))
            case Octets(value):
                return frozenset(value[:1])
            case Range(low, high):
                return frozenset(range(low, high + 1))
            case Prose():
                return ALL_OCTETS
            case Seq(items):
                found: frozenset[int] = frozenset()
                for item in items:
                    found |= self.first(item)
                    if not self.nullable(item):
                        break
                return found
            case Alt(items):
                return frozenset().union(*map(self.first, items))
            case Repeat(item=item) | Label(item=item):
                return self.first(item)
            case Ref():
                if node.key not in self._first:
                    self._first[node.key] = frozenset()
                    inner = self.node(node)
                    self._first[node.key] = frozenset() if inner is None else self.first(inner)
                return self._first[node.key]

    def references(self, node: Node) -> frozenset[str]:
        """The keys of the rules that the node refers to directly."""
        if id(node) not in self._references:
            found = frozenset(one.key for one in walk(node) if isinstance(one, Ref))
            self._references[id(node)] = node, found  # the node too, so that its id stays its own
        return self._references[id(node)][1]

    def reachable(self, *roots: str) -> list[str]:
        """The keys of all rules that the roots need, in the order of the first need, roots first."""
        found: dict[str, None] = {}
        pending = [root.lower() for root in reversed(roots)]
        while pending:
            key = pending.pop()
            if key in found or key not in self.grammar:
                continue
            found[key] = None
            if key not in self._direct:
                refs = [one.key for one in walk(self.grammar[key].node) if isinstance(one, Ref)]
                self._direct[key] = refs[::-1]
            pending += self._direct[key]
        return list(found)

    def recursive(self, key: str) -> bool:
        """Whether the rule refers to itself, directly or by way of others."""
        if self._recursive is None:
            below: dict[str, set[str]] = {}
            for rule in self.grammar:
                direct = self.references(rule.node)
                below[rule.key] = {one for ref in direct for one in self.reachable(ref)}
            self._recursive = frozenset(key for key, refs in below.items() if key in refs)
        return key in self._recursive

    def nests(self, key: str) -> bool:
        """Whether depth is counted in the rule: in one rule of each circle of rules, if one is in all of them."""
        if self._nesting is None:
            self._nesting = frozenset(self._cuts())
        return key in self._nesting

    def _cuts(self) -> Iterator[str]:
        pending = [rule.key for rule in self.grammar if self.recursive(rule.key)]
        while pending:
            circle = {one for one in self.reachable(pending[0]) if pending[0] in self._below(one)}
            cut = [key for key in pending if key in circle and not self._circles(circle - {key})][:1]
            yield from cut or circle
            pending = [key for key in pending if key not in circle]

    def _below(self, key: str) -> set[str]:
        return {one for ref in self.references(self.grammar[key].node) for one in self.reachable(ref)}

    def _circles(self, keys: set[str]) -> bool:
        """Whether the rules refer to each other in a circle."""
        left = set(keys)
        while leaves := {key for key in left if not self.references(self.grammar[key].node) & left}:
            left -= leaves
        return bool(left)

    def regular(self, node: Node) -> bool:
        """Whether the node can be one regular expression: nothing below it is recursive."""
        if self._irregular is None:
            self._irregular = frozenset(
                rule.key for rule in self.grammar if any(self.recursive(key) for key in self.reachable(rule.key))
            )
        return not self.references(node) & self._irregular


def labels_in_scope(node: Node) -> tuple[Label, ...]:
    """The labels that belong to the scope of ``node``: not those inside a labelled element, nor in other rules."""
    if isinstance(node, Label):
        return (node,)
    if not isinstance(node, (Seq, Alt, Repeat)):
        return ()
    place = id(node)
    if place not in _SCOPES:
        if len(_SCOPES) >= MOST_SCOPES:
            _SCOPES.clear()
        labels = tuple(label for child in children(node) for label in labels_in_scope(child))
        _SCOPES[place] = node, labels  # the node too, so that its id stays its own
    return _SCOPES[place][1]
