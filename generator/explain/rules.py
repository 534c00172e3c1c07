"""A rule of the grammar: its ABNF, who has a part in it, what it needs and what needs it, what values it yields."""

from __future__ import annotations

from typing import Any

from generator.emit.abnf import abnf_text, rule_lines
from generator.explain.layout import columns, indented, listed
from generator.model.analysis import Analysis
from generator.model.grammar import Rule
from generator.model.match import Tree
from generator.model.protocol import Spec
from generator.model.road import roads
from generator.model.shape import (
    Flag,
    Many,
    Maybe,
    Named,
    Nil,
    Number,
    OneOf,
    Record,
    Shape,
    Shapes,
    String,
    Text,
)

#: Matches of a rule in examples that are shown.
MOST_MATCHES = 5


def rule_data(spec: Spec, name: str) -> dict[str, Any]:
    """What is known of the rule ``name``."""
    rule = spec.grammar[name]
    analysis = Analysis(spec.grammar)
    needs = [spec.grammar[key].name for key in analysis.reachable(name)[1:]]
    return {
        "name": rule.name,
        "definitions": [_definition(one) for one in rule.definitions],
        "recursive": analysis.recursive(rule.key),
        "regular": analysis.regular(rule.node),
        "empty": analysis.nullable(rule.node),
        "first": octets_text(analysis.first(rule.node)),
        "value": _value(spec, rule),
        "used_by": sorted(other.name for other in spec.grammar if rule.key in analysis.references(other.node)),
        "values": [value.name for value in spec.values.values() if str(value.rule).lower() == rule.key],
        "needs": [{"name": one, "abnf": abnf_text(spec.grammar[one].node)} for one in needs],
        "matches": _matches(spec, rule),
    }


def rule_text(data: dict[str, Any]) -> str:
    """The data of a rule as text."""
    lines = [f"{data['name']}: a rule of {data['definitions'][0]['origin']}"]
    for one in data["definitions"]:
        lines += ["", f"{one['origin']}, {one['place']}", *indented(one["abnf"])]
        lines += indented([f"; {line}" for line in one["comment"]])
    kind = (
        "recursive"
        if data["recursive"]
        else "regular"
        if data["regular"]
        else "not regular: a rule that it needs is recursive"
    )
    facts = [
        ("kind", kind + (", may be empty" if data["empty"] else "")),
        ("begins with", data["first"]),
        ("its value", data["value"]),
        ("used by", listed(data["used_by"])),
    ]
    if data["values"]:
        facts.append(("rule of", listed([f"value '{one}'" for one in data["values"]])))
    lines += ["", *columns(facts)]
    if data["needs"]:
        rows = [(one["name"], "= " + one["abnf"]) for one in data["needs"]]
        lines += ["", "It needs", *indented(columns(rows))]
    if data["matches"]:
        rows = [(one["place"], one["text"]) for one in data["matches"]]
        lines += ["", "In examples", *indented(columns(rows))]
    return "\n".join(lines)


def _definition(one: Any) -> dict[str, Any]:
    return {
        "origin": one.origin,
        "place": str(one.span),
        "abnf": rule_lines(one.name, one.node, incremental=one.incremental),
        "comment": list(one.comment),
    }


def octets_text(octets: frozenset[int]) -> str:
    """A set of octets as characters and ranges."""
    parts = []
    left = sorted(octets)
    while left:
        first = last = left.pop(0)
        while left and left[0] == last + 1:
            last = left.pop(0)
        parts.append(_octet(first) if first == last else f"{_octet(first)}-{_octet(last)}")
    return " ".join(parts) or "nothing"


def _octet(octet: int) -> str:
    return chr(octet) if 0x21 <= octet < 0x7F and chr(octet) != "-" else f"%x{octet:02X}"


def _value(spec: Spec, rule: Rule) -> str:
    shapes = Shapes(spec.grammar)
    shape = shapes.rule(rule.key)
    text = shape_text(shape)
    record = shapes.records.get(shape.name) if isinstance(shape, Record) else None
    if record is not None:
        text += "(" + ", ".join(f"{one.python}: {shape_text(one.shape)}" for one in record.fields) + ")"
    return text


def shape_text(shape: Shape) -> str:
    """The type of a value, as Python writes it."""
    match shape:
        case Text(octets):
            return "bytes" if octets else "str"
        case String():
            return "bytes"
        case Number():
            return "int"
        case Nil():
            return "None"
        case Flag():
            return "bool"
        case Record(name):
            return name
        case Named(rule):
            return rule
        case Many(of):
            return f"tuple[{shape_text(of)}, ...]"
        case Maybe(of):
            return f"{shape_text(of)} | None"
        case OneOf(options):
            return " | ".join(map(shape_text, options))


def _matches(spec: Spec, rule: Rule) -> list[dict[str, str]]:
    """The first texts in the examples that the rule matches, each once."""
    found: dict[str, str] = {}
    for road in roads(spec).values():
        for moment in road.moments:
            for tree in moment.parsed.rules(rule.name) if moment.parsed else ():
                assert moment.parsed is not None and isinstance(tree, Tree)
                text = moment.parsed.octets(tree).decode("utf-8", "replace").replace("\r\n", " ").strip()
                found.setdefault(text, str(moment.parsed.message.place(tree.start)))
    return [{"text": text, "place": place} for text, place in list(found.items())[:MOST_MATCHES]]
