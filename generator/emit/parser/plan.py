"""From rules to the expressions that build them in the emitted parser.

Each rule becomes a tree of the runtime's nodes. Parts that are regular and have no structure become one regular
expression each; where a match might go on, a look-ahead says what must come behind it. The emitted parser
then never goes back over what it has matched, so its time is linear in the input.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from generator.emit.abnf import abnf_text
from generator.emit.parser import regex
from generator.model.analysis import Analysis
from generator.model.follow import END, Follow
from generator.model.grammar import (
    Alt,
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
from generator.model.shape import (
    Field,
    Flag,
    Many,
    Nil,
    Number,
    Shape,
    Shapes,
    String,
    Text,
    count,
    elements_of,
    fields_of,
    python_name,
)
from generator.problems import Mistake

Octets_ = frozenset[int]


#: Shorter patterns stand where they are used.
MIN_SHARED = 40


@dataclass
class Planner:
    """Plans the rules of one grammar that ``roots`` need."""

    shapes: Shapes
    follow: Follow
    #: Long patterns and their names.
    shared: dict[str, str] = field(default_factory=dict)
    patterns: regex.Patterns = field(init=False)
    _analysis: Analysis = field(init=False)

    def __post_init__(self) -> None:
        self._analysis = self.shapes.analysis
        self.patterns = regex.Patterns(self._analysis)

    def rule(self, key: str) -> str:
        """The expression of a rule."""
        rule = self.shapes.grammar[key]
        return self._scope(rule.node, type_name(key), key, self.follow.rule(key), rule.name)

    # A scope yields one value: a record, a tuple, or what its one element is.

    def _scope(self, node: Node, name: str, rule: str, follow: Octets_, called: str) -> str:
        items = alternatives(node)
        fielded = tuple(item for item in items if fields_of(item))
        options: list[tuple[Node, str]] = []
        for item in items:
            if item in fielded:
                if item is fielded[0]:
                    whole = fielded[0] if len(fielded) == 1 else Alt(fielded)
                    options.append((whole, self._make(name, whole, rule, follow)))
            elif elements_of(item):
                high = count(item, "")[1]
                many = high is None or high > 1
                options.append((item, f"_Gather({many}, {self._struct(item, rule, follow)})"))
            elif not isinstance(node, Alt) or not self.shapes.is_leaf(node, rule):
                options.append((item, self._plain(item, rule, follow, called)))
            elif item is items[0]:
                return self._plain(node, rule, follow, called)
        return self._choice(options, follow, called)

    def _make(self, name: str, node: Node, rule: str, follow: Octets_) -> str:
        record = self.shapes.records[name]
        return f"_make({name}, {blanks(record.fields)}, {self._struct(node, rule, follow)})"

    def _choice(self, options: list[tuple[Node, str]], follow: Octets_, called: str) -> str:
        if len(options) == 1:
            return options[0][1]
        parts = ", ".join(f"({_octets(self._begin(node))}, {text})" for node, text in options)
        overlap = self._overlap([node for node, _ in options])
        return f"_Alt({called!r}, {_octets(follow - {END}) if overlap else _octets(())}, {parts})"

    def _begin(self, node: Node) -> Octets_:
        return frozenset() if self._analysis.nullable(node) else self._analysis.first(node)

    def _overlap(self, nodes: list[Node]) -> bool:
        seen: set[int] = set()
        for node in nodes:
            first = self._begin(node) or frozenset(range(256))
            if first & seen:
                return True
            seen |= first
        return False

    # Structure inside a scope: labels put values into the scope, the rest has none.

    def _struct(self, node: Node, rule: str, follow: Octets_) -> str:
        if not fields_of(node) and not elements_of(node):
            return self._token(node, follow)
        match node:
            case Label(name, item) if isinstance(item, Repeat) and item.optional:
                inner = self._scope(item.item, type_name(rule), rule, follow, _name(item.item))
                if name and self._analysis.fixed(item.item) is not None:
                    inner = self._flag(item.item, follow)
                return f"_Rep(0, 1, _Field({python_name(name)!r}, {inner}))"
            case Label(name, item):
                return f"_Field({python_name(name)!r}, {self._scope(item, type_name(rule), rule, follow, _name(item))})"
            case Seq(items):
                return self._sequence(items, rule, follow)
            case Alt(items):
                options = [(item, self._struct(item, rule, follow)) for item in items]
                return self._choice(options, follow, _name(node))
            case Repeat(low, high, item):
                if region := self._region((node,), rule, follow):
                    return region
                inside = self.follow.inside(node, follow)
                inner = self._struct(item, rule, inside)
                if flag := self._lone_flag(node, rule, follow):
                    inner = flag
                if high is None and self._analysis.regular(item):
                    inner += f", {self._regex(item)}, {self._ahead(item, inside)}"
                return f"_Rep({low}, {high}, {inner})"
            case _:
                raise Mistake(node.span, f"'{abnf_text(node)}' has labels where none can be")

    def _lone_flag(self, node: Repeat, rule: str, follow: Octets_) -> str:
        """``[SP uid:"UID"]``: a word in an option is a flag."""
        if not node.optional:
            return ""
        items = node.item.items if isinstance(node.item, Seq) else (node.item,)
        labels = [item for item in items if isinstance(item, Label) and item.name and not item.is_type]
        if len(labels) != 1 or self._analysis.fixed(labels[0].item) is None:
            return ""
        at = items.index(labels[0])
        before = [self._token(_seq(items[:at]), self.follow.after(items, at - 1, follow))] if at else []
        after = [self._token(_seq(items[at + 1 :]), follow)] if at + 1 < len(items) else []
        flag = self._flag(labels[0].item, self.follow.after(items, at, follow))
        parts = [*before, f"_Field({python_name(labels[0].name)!r}, {flag})", *after]
        return parts[0] if len(parts) == 1 else f"_Seq({', '.join(parts)})"

    def _flag(self, node: Node, follow: Octets_) -> str:
        text = self._analysis.fixed(node) or ""
        return f"_flag({self._regex(node)}, {self._ahead(node, follow)}, {text.encode('latin-1')!r}, {_name(node)!r})"

    def _sequence(self, items: tuple[Node, ...], rule: str, follow: Octets_) -> str:
        parts: list[str] = []
        index = 0
        while index < len(items):
            end = index + 1
            while end < len(items) and _no_labels(items[index]) and _no_labels(items[end]):
                end += 1
            region, stop = self._region_at(items, index, rule, follow)
            if region:
                parts.append(region)
                end = stop
            else:
                node = _seq(items[index:end])
                parts.append(self._struct(node, rule, self.follow.after(items, end - 1, follow)))
            index = end
        return parts[0] if len(parts) == 1 else f"_Seq({', '.join(parts)})"

    def _region_at(self, items: tuple[Node, ...], index: int, rule: str, follow: Octets_) -> tuple[str, int]:
        labels = fields_of(items[index]) + elements_of(items[index])
        if not labels:
            return "", index
        name = labels[0].name
        last = max(i for i, item in enumerate(items) if count(item, name)[1] != 0)
        part = items[index : last + 1]
        return self._region(part, rule, self.follow.after(items, last, follow)), last + 1

    def _region(self, items: tuple[Node, ...], rule: str, follow: Octets_) -> str:
        """Several elements of one label with one separator between: ``capability *(SP capability)``."""
        whole = _seq(items)
        labels = fields_of(whole) + elements_of(whole)
        name = labels[0].name
        high = count(whole, name)[1]
        if any(label.name != name for label in labels) or (high is not None and high < 2):
            return ""
        element = _choice_of([label.item for label in labels])
        if not self._analysis.regular(whole) or not self.shapes.is_leaf(element, rule):
            return ""
        kinds = _kinds(items, self._analysis)
        separators = {text for kind, text in kinds or () if kind == "separator"}
        order = [kind for kind, _ in kinds or ()]
        alternate = all(a != b for a, b in pairwise(order))
        if kinds is None or len(separators) != 1 or not alternate or order[-1] != "element":
            return ""
        separator = separators.pop()
        prefix = separator if order[0] == "separator" else ""
        inside = follow | self._analysis.first(Literal(separator))
        token = f"_Token({self._regex(whole)}, {self._ahead(whole, follow)}, b'', {_name(element)!r})"
        leaf = self._plain(element, rule, inside, _name(element))
        return f"_Region({python_name(name)!r}, {token}, {prefix.encode()!r}, {separator.encode()!r}, {leaf})"

    # Values without structure, and octets without value.

    def _plain(self, node: Node, rule: str, follow: Octets_, called: str) -> str:
        if isinstance(node, Label):
            if fields_of(node.item):
                return self._make(node.name, node.item, rule, follow)
            if elements_of(node.item):
                raise Mistake(node.span, f"the record {node.name} must name its fields")
            return f"_make({node.name}, (), {self._token(node.item, follow)})"
        if self.shapes.is_leaf(node, rule):
            return self._leaf(node, self.shapes.plain(node, rule), follow, called)
        if isinstance(node, Ref):
            return f"_Rule({node.key!r}{', True' if self._analysis.nests(node.key) else ''})"
        if isinstance(node, Alt):
            options = [(item, self._plain(item, rule, follow, _name(item))) for item in node.items]
            return self._choice(options, follow, called)
        if isinstance(node, Seq | Repeat) and not self._analysis.regular(node):
            raise Mistake(node.span, f"'{abnf_text(node)}' needs labels: it nests and so has structure")
        return self._leaf(node, self.shapes.plain(node, rule), follow, called)

    def _leaf(self, node: Node, shape: Shape, follow: Octets_, called: str) -> str:
        match shape:
            case Number():
                convert = "_to_number"
            case String():
                convert = "_to_string"
            case Nil():
                convert = "_to_nothing"
            case Text(octets=True):
                convert = "_to_octets"
            case Text(quoted=True):
                convert = "_to_quoted"
            case _:
                convert = "_to_text"
        words = self.shapes.words(node) if isinstance(shape, Text | String) else {}
        known = {word.upper(): word for word in words}
        if isinstance(shape, String) or (isinstance(shape, Text) and shape.octets):
            shown = ", ".join(f"{k.encode()!r}: {v.encode()!r}" for k, v in known.items())
        else:
            shown = ", ".join(f"{k!r}: {v!r}" for k, v in known.items())
        rest = f", {{{shown}}}" if known else ""
        return f"_Leaf({convert}, {self._regex(node)}, {self._ahead(node, follow)}, {called!r}{rest})"

    def _token(self, node: Node, follow: Octets_) -> str:
        if not self._analysis.regular(node):
            raise Mistake(node.span, f"'{abnf_text(node)}' needs a label: it nests and so has structure")
        text = self.shortest(node)
        return f"_Token({self._regex(node)}, {self._ahead(node, follow)}, {text!r}, {_name(node)!r})"

    def shortest(self, node: Node) -> bytes:
        """A short text of the node: how octets without a value are written."""
        match node:
            case Literal(text):
                return text.encode("latin-1")
            case Octets(value):
                return value
            case Range(low, _):
                return bytes((low,))
            case Seq(items):
                return b"".join(map(self.shortest, items))
            case Alt(items):
                return self.shortest(items[0])
            case Repeat(low, _, item):
                return self.shortest(item) * low
            case Label(item=item):
                return self.shortest(item)
            case Ref() if (inner := self._analysis.node(node)) is not None:
                return self.shortest(inner)
            case _:
                return b""

    def _regex(self, node: Node) -> str:
        return self._shared(self.patterns.grouped(node))

    def _shared(self, pattern: str) -> str:
        """The pattern as Python: long ones are defined once, by name."""
        if len(pattern) < MIN_SHARED:
            return _raw(pattern)
        return self.shared.setdefault(pattern, f"_p{len(self.shared)}")

    def definitions(self) -> list[str]:
        """The statements that define the shared patterns."""
        return [f"{name} = {_raw(pattern)}" for pattern, name in self.shared.items()]

    def _ahead(self, node: Node, follow: Octets_) -> str:
        return _raw(regex.ahead(follow)) if self.follow.extensible(node) else 'b""'


def blanks(fields: tuple[Field, ...]) -> str:
    """What absent fields are, as Python; _MANY for fields that gather, _END for those that are always there."""
    return "(" + "".join(f"{_blank(one)}, " for one in fields).rstrip() + ")"


def _blank(one: Field) -> str:
    if one.many or one.required:
        return "_MANY" if one.many else "_END"
    match one.shape:
        case Many():
            return "()"
        case Flag():
            return "False"
        case _:
            return "None"


def _kinds(items: Iterable[Node], analysis: Analysis) -> list[tuple[str, str]] | None:
    """The items as elements and separators, repetitions once; None if there is anything else."""
    found: list[tuple[str, str]] = []
    for item in items:
        if isinstance(item, Label):
            found.append(("element", ""))
        elif _no_labels(item):
            text = analysis.fixed(item)
            if text is None:
                return None
            found.append(("separator", text))
        elif isinstance(item, Repeat | Seq):
            inner = _kinds(children(item) if isinstance(item, Seq) else _parts(item.item), analysis)
            if inner is None:
                return None
            found += inner
        else:
            return None
    return found


def _parts(node: Node) -> tuple[Node, ...]:
    return node.items if isinstance(node, Seq) else (node,)


def _no_labels(node: Node) -> bool:
    return not fields_of(node) and not elements_of(node)


def _seq(items: tuple[Node, ...]) -> Node:
    return items[0] if len(items) == 1 else Seq(items)


def _choice_of(items: list[Node]) -> Node:
    distinct = list(dict.fromkeys(items))
    return distinct[0] if len(distinct) == 1 else Alt(tuple(distinct))


def _name(node: Node) -> str:
    """How an error message names the node."""
    text = abnf_text(node)
    return text if len(text) < 60 else text[:56] + " ..."


def _octets(octets: Iterable[int]) -> str:
    return repr("".join(map(chr, sorted(octets))))


def _raw(pattern: str) -> str:
    quote = '"' if '"' not in pattern else "'" if "'" not in pattern else '"""'
    if quote == '"""' and pattern.endswith('"'):
        pattern = pattern[:-1] + r"\""
    return f"rb{quote}{pattern}{quote}" if "\\" in pattern else f"b{quote}{pattern}{quote}"
