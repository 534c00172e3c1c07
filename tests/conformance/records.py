"""Values of the corpus as records of the emitted parser."""

from __future__ import annotations

from typing import Any

from reference.generated import parser

TYPE = "@type"


def record(value: Any) -> Any:
    """A plain value (records as dictionaries, lists as tuples) as the emitted parser has it.

    Raises:
        AttributeError: there is no such record.
        TypeError: it has no such field.
    """
    match value:
        case dict():
            fields = {name: record(inner) for name, inner in value.items() if name != TYPE}
            return getattr(parser, value[TYPE])(**fields)
        case tuple():
            return tuple(map(record, value))
        case _:
            return value
