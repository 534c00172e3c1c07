"""Reads ahead which values an example shows: above all the secrets, so that the server can issue the very same."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

from reference.generated.parser import ParseError, parse_response
from reference.generated.tables import TABLES, VALUES
from reference.secret import SECRET
from reference.transcript.script import Expect, Script


def filled(script: Script) -> Iterator[tuple[str, Any]]:
    """The values in the fields that outcomes fill, as (name of the value, what is shown), in their order.

    A field that may be filled with this or that (a URL that is secret or not) comes with each of the names.
    """
    fields = _filled_fields()
    for record in _responses(script):
        for part in records(record):
            for field, value in sorted(fields.get(type(part), ())):
                if getattr(part, field) is not None:
                    yield value, getattr(part, field)


def issued(script: Script) -> dict[str, list[str]]:
    """The secrets in the example's issued fields, by the name of the value, each once and in order."""
    found: dict[str, list[str]] = {}
    for name, shown in filled(script):
        match = SECRET.search(str(shown)) if VALUES[name].issued else None
        if match and match[0] not in found.setdefault(name, []):
            found[name].append(match[0])
    return found


def records(record: Any) -> Iterator[Any]:
    """``record`` and all records in its fields (records are tuples)."""
    if isinstance(record, tuple):
        yield record
        for part in record:
            yield from records(part)


def _filled_fields() -> dict[type, set[tuple[str, str]]]:
    """The fields that outcomes fill: of which record, and with which value."""
    fields: dict[type, set[tuple[str, str]]] = {}
    for outcome in (outcome for table in TABLES.values() for outcome in table.decide):
        for build in (*outcome.send, *((outcome.code,) if outcome.code else ())):
            fields.setdefault(build.type, set()).update(build.fields)
    return fields


def _responses(script: Script) -> Iterator[Any]:
    """The records of the IMAP responses; what the grammar cannot read shows no value."""
    for step in script.steps:
        if isinstance(step, Expect):
            with contextlib.suppress(ParseError):
                yield parse_response(step.text.encode() + b"\r\n")
