"""Emits vectors.schema.json: the JSON Schema (2020-12) of vectors.json, with a type for each record of the values.

The types are those of the emitted parser, by way of the shapes that it has them from; so the schema also tells an
implementer, or a program that makes types of schemas, which values there are.
"""

from __future__ import annotations

import json
from typing import Any

from generator.model.protocol import Spec
from generator.model.shape import (
    Flag,
    Many,
    Maybe,
    Named,
    Nil,
    Number,
    OneOf,
    Record,
    RecordType,
    Shape,
    Shapes,
    String,
    Text,
)

PATH = "reference/generated/vectors.schema.json"
#: The rules that a message may be, by the side that sends it.
RULES = {"command": ("command",), "response": ("response-data", "response-tagged", "continue-req", "greeting")}
Json = dict[str, Any]

OCTETS: Json = {
    "description": "Octets: a character, U+0000 to U+00FF, for each octet.",
    "type": "string",
    "pattern": "^[\\u0000-\\u00ff]*$",
}
INTEGER: Json = {
    "description": "An integer; as a text of digits where it is beyond 2^53-1.",
    "anyOf": [
        {"type": "integer", "minimum": 0, "maximum": 2**53 - 1},
        {
            "type": "object",
            "properties": {"integer": {"type": "string", "pattern": "^[1-9][0-9]{15,}$"}},
            "required": ["integer"],
            "additionalProperties": False,
        },
    ],
}
STRING: Json = {
    "description": "A value that is octets, not text.",
    "type": "object",
    "properties": {"octets": {"$ref": "#/$defs/octets"}},
    "required": ["octets"],
    "additionalProperties": False,
}


def emit_schema(spec: Spec) -> dict[str, str]:
    """The schema as ``{path: text}``."""
    shapes = Shapes(spec.grammar)
    for root in (root for rules in RULES.values() for root in rules):
        for key in shapes.analysis.reachable(root):
            shapes.rule(key)
    definitions = _Definitions(shapes)
    values = {side: _any([definitions.shape(shapes.rule(rule)) for rule in rules]) for side, rules in RULES.items()}
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Conformance vectors for parsers of IMAP",
        **_object(
            {
                "$schema": {"const": "vectors.schema.json"},
                "about": {"type": "string"},
                "draft": {"type": "string"},
                "grammar": {"type": "string"},
                "counts": {"type": "object", "additionalProperties": {"type": "integer"}},
                "coverage": {"type": "object"},
                "messages": {"type": "array", "items": {"$ref": "#/$defs/message"}},
                "framing": {"type": "array", "items": {"$ref": "#/$defs/stream"}},
                "writing": {"type": "array", "items": {"$ref": "#/$defs/written"}},
                "limits": {"type": "array", "items": {"$ref": "#/$defs/limit"}},
            }
        ),
        "$defs": {**_vectors(), **{f"{side}-value": value for side, value in values.items()}, **definitions.all()},
    }
    return {PATH: json.dumps(schema, indent=1) + "\n"}


def _object(properties: Json, optional: tuple[str, ...] = ()) -> Json:
    required = [name for name in properties if name not in optional]
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _any(options: list[Json]) -> Json:
    different = [one for index, one in enumerate(options) if one not in options[:index]]
    return different[0] if len(different) == 1 else {"anyOf": different}


def _vectors() -> Json:
    """What a vector is, of each sort."""
    octets = {"$ref": "#/$defs/octets"}
    place = {"type": "integer", "minimum": 0}
    head: Json = {"id": {"type": "string"}, "side": {"enum": list(RULES)}}
    why = {"why": {"type": "object", "properties": {"kind": {"type": "string"}}, "required": ["kind"]}}
    rule = {"rule": {"enum": [one for rules in RULES.values() for one in rules]}}
    failure = _object({"offset": place, "from": place, "expected": {"type": "array", "items": {"type": "string"}}})
    accepted = {"accepted": {"const": True}, "value": True, "canonical": octets}
    refused = {"accepted": {"const": False}, "failure": failure}
    events = [
        _object({"event": {"const": "complete"}, "octets": octets}),
        _object({"event": {"const": "need-continuation"}, "size": place}),
        _object({"event": {"const": "bad-line"}, "tag": {"type": ["string", "null"]}}),
    ]
    feed = {"feed": octets, "events": {"type": "array", "items": {"oneOf": events}}}
    step = {"oneOf": [_object({"bare_line": {"const": True}}), _object(feed)]}
    limits = {"type": "object", "propertyNames": {"enum": ["max_line", "max_literal", "max_size"]}}
    piece = {"type": "array", "prefixItems": [octets, {"type": "integer", "minimum": 1}], "items": False, "minItems": 2}
    by_side = [
        {
            "if": {"properties": {"side": {"const": side}}},
            "then": {"properties": {"value": {"$ref": f"#/$defs/{side}-value"}}},
        }
        for side in RULES
    ]
    written = {"value": {"type": "object"}, "octets": octets, "non_synchronising": octets}
    return {
        "octets": OCTETS,
        "string": STRING,
        "integer": INTEGER,
        "message": {
            "if": {"properties": {"accepted": {"const": True}}},
            "then": {**_object({**head, **rule, "input": octets, **accepted, **why}), "allOf": by_side},
            "else": _object({**head, **rule, "input": octets, **refused, **why}),
        },
        "stream": _object({**head, "limits": limits, "steps": {"type": "array", "items": step}, **why}),
        "written": _object(
            {**head, **written, "writable": {"type": "boolean"}, **why}, optional=("octets", "non_synchronising")
        ),
        "limit": _object(
            {
                **head,
                "pieces": {"type": "array", "items": piece},
                "accepted": {"type": "boolean"},
                "limit": {"enum": ["depth", "length", "number"]},
            }
        ),
    }


class _Definitions:
    """The schemas of records and of recursive rules, as they are needed."""

    def __init__(self, shapes: Shapes) -> None:
        self._shapes = shapes
        self._named: dict[str, Shape] = {}

    def shape(self, shape: Shape) -> Json:
        """The schema of a shape."""
        match shape:
            case String() | Text(octets=True):
                return {"$ref": "#/$defs/string"}
            case Text():
                return {"type": "string"}
            case Number():
                return {"$ref": "#/$defs/integer"}
            case Nil():
                return {"type": "null"}
            case Flag():
                return {"type": "boolean"}
            case Record(name):
                return {"$ref": f"#/$defs/{name}"}
            case Named(rule):
                self._named.setdefault(rule, self._shapes.rule(rule))
                return {"$ref": f"#/$defs/{rule}"}
            case Many(inner):
                return {"type": "array", "items": self.shape(inner)}
            case Maybe(inner):
                return _any([{"type": "null"}, self.shape(inner)])
            case OneOf(options):
                return _any([self.shape(one) for one in options])

    def all(self) -> Json:
        """The schemas of all records, and of the rules that they refer to."""
        records = {one.name: self._record(one) for one in self._shapes.records.values()}
        done: Json = {}
        while missing := [rule for rule in self._named if rule not in done]:
            done |= {rule: self.shape(self._named[rule]) for rule in missing}
        return records | done

    def _record(self, record: RecordType) -> Json:
        fields = {one.python: self.shape(one.shape) for one in record.fields}
        return {"description": f"Of the rule {record.rule}.", **_object({"@type": {"const": record.name}, **fields})}
