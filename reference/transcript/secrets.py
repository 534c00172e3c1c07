"""Reads ahead which secrets an example shows, so that the server can be made to issue the very same."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

from reference.generated.parser import Complete, ParseError, ResponseFramer, parse_response
from reference.generated.tables import TABLES, VALUES
from reference.secret import SECRET
from reference.transcript.script import Expect, Peer, Script


def issued(script: Script) -> dict[str, list[str]]:
    """The secrets in the example's issued fields, by the name of the value, each once and in order."""
    fields = _issued_fields()
    found: dict[str, list[str]] = {}
    for record in _responses(script):
        for part in records(record):
            for field, value in fields.get(type(part), ()):
                match = SECRET.search(str(getattr(part, field)))
                if match and match[0] not in found.setdefault(value, []):
                    found[value].append(match[0])
    return found


def records(record: Any) -> Iterator[Any]:
    """``record`` and all records in its fields (records are tuples)."""
    if isinstance(record, tuple):
        yield record
        for part in record:
            yield from records(part)


def _issued_fields() -> dict[type, set[tuple[str, str]]]:
    """The fields that outcomes fill with issued values: of which record, and with which value."""
    fields: dict[type, set[tuple[str, str]]] = {}
    for outcome in (outcome for table in TABLES.values() for outcome in table.decide):
        for build in (*outcome.send, *((outcome.code,) if outcome.code else ())):
            names = {(field, value) for field, value in build.fields if VALUES[value].issued}
            fields.setdefault(build.type, set()).update(names)
    return fields


def _responses(script: Script) -> Iterator[Any]:
    """The IMAP responses of the example, literals and all; what the grammar cannot read shows no secret."""
    framers: dict[Peer, ResponseFramer] = {}
    for step in script.steps:
        if not isinstance(step, Expect):
            continue
        framer = framers.setdefault(step.peer, ResponseFramer())
        framer.feed(step.text.encode() + b"\r\n")
        while (event := framer.next_event()) is not None:
            with contextlib.suppress(ParseError):
                if isinstance(event, Complete):
                    yield parse_response(event.data)
