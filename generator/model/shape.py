"""The values that rules yield: what type each rule's value has, derived from the grammar and its labels.

- Labels in lower case make a record: the fields, named by the labels, of a type named by the rule.
- ``Name:(...)`` makes a record of that name inside a rule.
- ``:element`` makes the element's value the value of the rule; several make a tuple.
- Without labels, alternatives with structure keep their values; anything else is its text: a number if it
  is digits without a fixed length, the content if it stands in DQUOTEs, ``str`` where only ASCII or UTF-8 can
  occur, ``bytes`` where any octet can.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from keyword import iskeyword

from generator.model.analysis import Analysis, labels_in_scope
from generator.model.grammar import (
    Alt,
    Grammar,
    Label,
    Literal,
    Node,
    Octets,
    Range,
    Ref,
    Repeat,
    Seq,
    alternatives,
    children,
)
from generator.model.recursion import type_name

#: Strings whose value is their content, whatever their form (RFC 9051, Section 4.3).
STRINGS = frozenset({"string", "quoted", "literal", "literal8", "astring"})
UTF8_RULES = frozenset({"utf8-2", "utf8-3", "utf8-4"})
#: Fixed words of one choice that are told apart, at most.
MAX_WORDS = 100
_DIGITS = frozenset(b"0123456789")
_QUOTE = frozenset(b'"')


@dataclass(frozen=True, slots=True)
class Text:
    """The matched text: ``bytes`` if ``octets``, else ``str``. ``quoted``: without its DQUOTEs and escapes."""

    octets: bool = False
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class String:
    """A string of IMAP in any form, decoded: ``bytes``."""


@dataclass(frozen=True, slots=True)
class Number:
    """``int``."""


@dataclass(frozen=True, slots=True)
class Nil:
    """``None``."""


@dataclass(frozen=True, slots=True)
class Flag:
    """``bool``: whether an optional word is there."""


@dataclass(frozen=True, slots=True)
class Record:
    """A record type by its name."""

    name: str


@dataclass(frozen=True, slots=True)
class Named:
    """The value of a recursive rule, by its key."""

    rule: str


@dataclass(frozen=True, slots=True)
class Many:
    """A tuple. ``empty``: it may have no elements though something of it is there, as in ``()``."""

    of: Shape
    empty: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Maybe:
    """The value, or None where it is absent."""

    of: Shape


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of several types."""

    options: tuple[Shape, ...]


Shape = Text | String | Number | Nil | Flag | Record | Named | Many | Maybe | OneOf
ABSENT = (0, 0)


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a record. ``many``: it gathers several values; ``required``: it is in every match."""

    name: str
    shape: Shape
    many: bool
    required: bool

    @property
    def python(self) -> str:
        """Its name in Python."""
        return python_name(self.name)


def python_name(label: str) -> str:
    """A label as a name in Python: ``date-time`` is ``date_time``, ``from`` is ``from_``."""
    name = label.replace("-", "_")
    return f"{name}_" if iskeyword(name) else name


@dataclass(frozen=True, slots=True)
class RecordType:
    """A record type, the rule that it belongs to, and its fields in the order of the grammar."""

    name: str
    rule: str
    node: Node
    fields: tuple[Field, ...]


@dataclass
class Shapes:
    """The shapes of all rules of a grammar."""

    grammar: Grammar
    analysis: Analysis = field(init=False)
    records: dict[str, RecordType] = field(default_factory=dict)
    _rules: dict[str, Shape] = field(default_factory=dict)
    _open: list[str] = field(default_factory=list)
    _labelled: dict[str, bool] = field(default_factory=dict)
    _plains: dict[tuple[int, str], tuple[Node, Shape]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.analysis = Analysis(self.grammar)

    def rule(self, key: str) -> Shape:
        """The shape of the value of a rule."""
        if key in STRINGS:
            return String()
        if key == "nil":
            return Nil()
        if key in self._rules:
            return self._rules[key]
        if key in self._open or key not in self.grammar:
            return Named(key)
        self._open.append(key)
        shape = self.scope(self.grammar[key].node, type_name(key), key)
        self._open.pop()
        self._rules[key] = shape
        return shape

    def scope(self, node: Node, name: str, rule: str) -> Shape:
        """The shape of a rule's body, or of the element of a label: its labels count together."""
        items = alternatives(node)
        with_fields = [item for item in items if fields_of(item)]
        if with_fields:
            self._record(name, rule, Alt(tuple(with_fields)) if len(with_fields) > 1 else with_fields[0])
        options = [Record(name)] if with_fields else []
        return _one_of([*options, *(self._alternative(item, rule) for item in items if item not in with_fields)])

    def _alternative(self, item: Node, rule: str) -> Shape:
        elements = elements_of(item)
        if not elements:
            return self.plain(item, rule)
        inner = _one_of([self.scope(label.item, type_name(rule), rule) for label in elements])
        low, high = count(item, "")
        if high is None or high > 1:
            return Many(inner, empty=low == 0 and not self.analysis.nullable(item))
        # An absent element is None, also where its value would be a tuple.
        return inner if low or isinstance(inner, Maybe | Nil) else Maybe(inner)

    def _record(self, name: str, rule: str, node: Node) -> None:
        if name in self.records and self.records[name].node == node:
            return
        self.records[name] = RecordType(name, rule, node, ())
        names = dict.fromkeys(label.name for label in fields_of(node))
        fields = tuple(self._field(one, node, rule) for one in names)
        self.records[name] = RecordType(name, rule, node, fields)

    def _field(self, name: str, node: Node, rule: str) -> Field:
        low, high = count(node, name)
        labels = [label for label in fields_of(node) if label.name == name]
        inner = _one_of([self.scope(_inside_option(label.item), type_name(rule), rule) for label in labels])
        optional = low == 0 or any(_is_option(label.item) for label in labels)
        if high is None or high > 1:
            return Field(name, Many(inner), many=True, required=False)
        if optional and all(self.analysis.fixed(_inside_option(label.item)) is not None for label in labels):
            return Field(name, Flag(), many=False, required=False)
        return Field(name, _maybe(inner) if optional else inner, many=False, required=not optional)

    def plain(self, node: Node, rule: str) -> Shape:
        """The shape of a node without labels of fields or elements."""
        if self._open:  # the shapes of some rules are not known yet
            return self._plain(node, rule)
        place = id(node), rule
        if place not in self._plains:
            self._plains[place] = node, self._plain(node, rule)  # the node too, so that its id stays its own
        return self._plains[place][1]

    def _plain(self, node: Node, rule: str) -> Shape:
        match node:
            case Label(name, item):
                self._record(name, rule, item)
                return Record(name)
            case Ref():
                return self.rule(node.key)
            case Alt(items):
                shapes = [self.plain(item, rule) for item in items]
                if all(isinstance(shape, Text) and not shape.quoted for shape in shapes):
                    return Text(octets=any(isinstance(shape, Text) and shape.octets for shape in shapes))
                return _one_of(shapes)
            case _:
                return self._text(node)

    def _text(self, node: Node) -> Shape:
        if self.is_number(node):
            return Number()
        return Text(self.octets(node), is_quoted(node, self.analysis))

    def is_number(self, node: Node) -> bool:
        """Whether the node is digits without a fixed length."""
        parts = node.items if isinstance(node, Seq) else (node,)
        sets = [self.analysis.charset(part.item if isinstance(part, Repeat) else part) for part in parts]
        endless = any(isinstance(part, Repeat) and part.high is None for part in parts)
        return endless and all(octets is not None and octets <= _DIGITS for octets in sets)

    def octets(self, node: Node, seen: frozenset[str] = frozenset()) -> bool:
        """Whether octets beyond ASCII and UTF-8, or literals, can occur."""
        match node:
            case Range(_, high):
                return high > 127
            case Octets(value):
                return max(value) > 127
            case Ref():
                if node.key in UTF8_RULES or node.key in seen:
                    return False
                inner = self.analysis.node(node)
                return node.key in STRINGS or (inner is not None and self.octets(inner, seen | {node.key}))
            case Seq(items) | Alt(items):
                return any(self.octets(item, seen) for item in items)
            case Repeat(item=item) | Label(item=item):
                return self.octets(item, seen)
            case _:
                return False

    def is_leaf(self, node: Node, rule: str) -> bool:
        """Whether the value of the node is its text or what its text stands for: it has no structure."""
        if not self.analysis.regular(node) or self._structured(node):
            return False
        return isinstance(self.plain(node, rule), Text | String | Number | Nil)

    def _structured(self, node: Node) -> bool:
        """Whether labels stand in the node or in rules whose text it takes."""
        if isinstance(node, Ref):
            key = node.key
            if key not in self._labelled:
                self._labelled[key] = False  # while it is looked at: it may contain itself
                inner = None if key in STRINGS else self.analysis.node(node)
                self._labelled[key] = inner is not None and self._structured(inner)
            return self._labelled[key]
        return isinstance(node, Label) or any(map(self._structured, children(node)))

    def words(self, node: Node) -> list[str]:
        """The fixed words that the node can be, as the grammar spells them, without DQUOTEs."""
        found = self._spellings(node, 0)
        words = [word[1:-1] if len(word) > 1 and word[0] == word[-1] == '"' else word for word in found or ()]
        return [word for word in dict.fromkeys(words) if word.upper() != word.lower()]

    def _spellings(self, node: Node, depth: int) -> list[str]:
        """All texts of the fixed alternatives of ``node``; alternatives that are not fixed are left out."""
        match node:
            case Literal(text):
                return [text]
            case Octets(value):
                return [value.decode("latin-1")]
            case Label(item=item):
                return self._spellings(item, depth)
            case Alt(items):
                return [text for item in items for text in self._spellings(item, depth)][:MAX_WORDS]
            case Repeat(0, 1, item):
                return ["", *self._spellings(item, depth)]
            case Seq(items):
                texts = [""]
                for item in items:
                    texts = [text + more for text in texts for more in self._spellings(item, depth)][:MAX_WORDS]
                return texts
            case Ref() if depth < 20 and node.key not in STRINGS and (inner := self.analysis.node(node)):
                return self._spellings(inner, depth + 1)
            case _:
                return []


def fields_of(node: Node) -> list[Label]:
    """The labels of fields in the scope of ``node``."""
    return [label for label in labels_in_scope(node) if label.name and not label.is_type]


def elements_of(node: Node) -> list[Label]:
    """The empty labels in the scope of ``node``."""
    return [label for label in labels_in_scope(node) if not label.name]


def is_quoted(node: Node, analysis: Analysis) -> bool:
    """Whether the node is ``DQUOTE ... DQUOTE``."""
    if not isinstance(node, Seq) or len(node.items) < 2:
        return False
    return analysis.charset(node.items[0]) == analysis.charset(node.items[-1]) == _QUOTE


def count(node: Node, name: str) -> tuple[int, int | None]:
    """How often, at least and at most (None: without end), label ``name`` occurs in a match of ``node``."""
    match node:
        case Label():
            return (1, 1) if node.name == name else ABSENT
        case Seq(items):
            counts = [count(item, name) for item in items]
            highs = [high for _, high in counts]
            return sum(low for low, _ in counts), None if None in highs else sum(high or 0 for high in highs)
        case Alt(items):
            counts = [count(item, name) for item in items]
            highs = [high for _, high in counts]
            return min(low for low, _ in counts), None if None in highs else max(high or 0 for high in highs)
        case Repeat(low, high, item):
            least, most = count(item, name)
            if most == 0:
                return ABSENT
            return low * least, None if high is None or most is None else high * most
        case _:
            return ABSENT


def _is_option(node: Node) -> bool:
    return isinstance(node, Repeat) and node.optional


def _inside_option(node: Node) -> Node:
    return node.item if isinstance(node, Repeat) and node.optional else node


def _maybe(shape: Shape) -> Shape:
    """The shape where it may be absent: None, but ``()`` for a list that is never there and empty."""
    if isinstance(shape, Many):
        return Maybe(shape) if shape.empty else shape
    return shape if isinstance(shape, Maybe | Nil) else Maybe(shape)


def _one_of(shapes: list[Shape]) -> Shape:
    """The shapes as one; text beside strings is octets too, and None beside others makes them optional."""
    flat: dict[Shape, None] = {}
    for shape in shapes:
        flat.update(dict.fromkeys(shape.options if isinstance(shape, OneOf) else [shape]))
    optional = any(isinstance(shape, Nil | Maybe) for shape in flat)
    plain = {(shape.of if isinstance(shape, Maybe) else shape): None for shape in flat if not isinstance(shape, Nil)}
    if not plain:
        return Nil()
    if any(isinstance(shape, String) for shape in plain):
        plain = {(String() if isinstance(shape, Text) else shape): None for shape in plain}
    elif any(isinstance(shape, Text) and shape.octets for shape in plain):
        plain = {(Text(octets=True) if isinstance(shape, Text) else shape): None for shape in plain}
    elif sum(isinstance(shape, Text) for shape in plain) > 1:
        plain = {(Text() if isinstance(shape, Text) else shape): None for shape in plain}
    options = tuple(plain)
    shape = options[0] if len(options) == 1 else OneOf(options)
    return Maybe(shape) if optional else shape
