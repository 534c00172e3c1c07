"""ABNF as values: the nodes of RFC 5234 and RFC 7405, with labels, and the rules of a merged grammar."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from generator.source import Span

NOWHERE = Span("", 0, 0)


@dataclass(frozen=True, slots=True)
class Literal:
    """A char-val: ``"text"``, case-insensitive unless ``%s`` (RFC 7405)."""

    text: str
    sensitive: bool = False
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Octets:
    """A num-val of one octet or a concatenation: ``%d13.10``. ``shown`` is its spelling."""

    value: bytes
    shown: str = field(default="", compare=False)
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Range:
    """A num-val range of octets: ``%x41-5A``, both ends included. ``shown`` is its spelling."""

    low: int
    high: int
    shown: str = field(default="", compare=False)
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Ref:
    """A reference to a rule by name; names are case-insensitive."""

    name: str
    span: Span = field(default=NOWHERE, compare=False)

    @property
    def key(self) -> str:
        """The name as the grammar files it."""
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Seq:
    """A concatenation."""

    items: tuple[Node, ...]
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Alt:
    """Alternatives; ABNF gives them no order, the parser tries them in this one."""

    items: tuple[Node, ...]
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Repeat:
    """A repetition ``low*high item``; ``high`` None is without end; ``0*1`` is the option ``[item]``."""

    low: int
    high: int | None
    item: Node
    span: Span = field(default=NOWHERE, compare=False)

    @property
    def optional(self) -> bool:
        """Whether it is ``[item]``."""
        return (self.low, self.high) == (0, 1)


@dataclass(frozen=True, slots=True)
class Label:
    """``name:item``. Lower case: a field. Upper case first: a record type. Empty: the value of the rule."""

    name: str
    item: Node
    span: Span = field(default=NOWHERE, compare=False)

    @property
    def is_type(self) -> bool:
        """Whether it names a record type."""
        return self.name[:1].isupper()


@dataclass(frozen=True, slots=True)
class Prose:
    """A prose-val: ``<text>``; nothing can be checked against it."""

    text: str
    span: Span = field(default=NOWHERE, compare=False)


Node = Literal | Octets | Range | Ref | Seq | Alt | Repeat | Label | Prose


@dataclass(frozen=True, slots=True)
class Definition:
    """One rule as it stands in a file: ``name = node`` or ``name =/ node``. ``comment`` has its comment lines."""

    name: str
    node: Node
    incremental: bool
    origin: str
    comment: tuple[str, ...] = ()
    span: Span = field(default=NOWHERE, compare=False)

    @property
    def key(self) -> str:
        """The name as the grammar files it."""
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the merged grammar: all its alternatives, and the definitions that they come from."""

    name: str
    node: Node
    definitions: tuple[Definition, ...]

    @property
    def key(self) -> str:
        """The name as the grammar files it."""
        return self.name.lower()

    @property
    def span(self) -> Span:
        """Where it is first defined."""
        return self.definitions[0].span

    @property
    def origin(self) -> str:
        """The document that first defines it."""
        return self.definitions[0].origin


@dataclass(frozen=True, slots=True)
class Grammar:
    """All rules by lower-case name."""

    rules: Mapping[str, Rule]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self.rules

    def __getitem__(self, name: str) -> Rule:
        return self.rules[name.lower()]

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.rules.values())


def children(node: Node) -> tuple[Node, ...]:
    """The nodes directly below ``node``."""
    if isinstance(node, (Seq, Alt)):
        return node.items
    return (node.item,) if isinstance(node, (Repeat, Label)) else ()


def walk(node: Node) -> Iterator[Node]:
    """``node`` and all nodes below it, in the order of the text."""
    yield node
    for child in children(node):
        yield from walk(child)


def strip_labels(node: Node) -> Node:
    """The node without its labels: the ABNF as printed."""
    match node:
        case Label(item=item):
            return strip_labels(item)
        case Seq(items):
            return replace(node, items=tuple(map(strip_labels, items)))
        case Alt(items):
            return replace(node, items=tuple(map(strip_labels, items)))
        case Repeat(item=item):
            return replace(node, item=strip_labels(item))
        case _:
            return node


def alternatives(node: Node) -> tuple[Node, ...]:
    """The alternatives of ``node``; itself if it has none."""
    return node.items if isinstance(node, Alt) else (node,)
