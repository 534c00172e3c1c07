"""Decision tables: their types, and the one rule that reads them.

The rows themselves are in ``reference/generated/tables.py``, written from the specification.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

#: Tests joined by "and": a condition and the values of it that pass.
Row = tuple[tuple[str, frozenset[str]], ...]
#: Rows joined by "or"; no row at all means always.
When = tuple[Row, ...]
#: The value that a condition has now, by its name.
Lookup = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the specification something stands; lines count from 1."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, slots=True)
class Value:
    """What a server puts into responses: ``known`` beforehand, or ``issued`` (new each time, and secret)."""

    name: str
    rule: str
    issued: bool


@dataclass(frozen=True, slots=True)
class Condition:
    """An input of the decision: where it comes from, and what it can be (the first is the default)."""

    name: str
    source: str
    domain: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """What a person does in an example, and the condition that it sets, if any."""

    words: str
    condition: str | None
    value: str | None


@dataclass(frozen=True, slots=True)
class Capability:
    """A capability's name, when it is listed, and the capabilities that it stands upon."""

    name: str
    listed: When
    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Build:
    """A response or response code to send: its record type, and for each field the value that fills it."""

    type: type[Any]
    fields: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """One row of a table: when it is reached, and what is then sent."""

    name: str
    command: str
    status: str
    when: When
    send: tuple[Build, ...]
    code: Build | None
    text: str
    place: str


@dataclass(frozen=True, slots=True)
class Table:
    """A command of the extension: its words, the type of its record, and its outcomes in order."""

    command: str
    type: type[Any]
    decide: tuple[Outcome, ...]


def holds(when: When, lookup: Lookup) -> bool:
    """Whether one of the rows of ``when`` holds. ``lookup`` is asked for no more than it takes to say so."""
    return not when or any(all(lookup(name) in values for name, values in row) for row in when)


def decide(table: Table, lookup: Lookup) -> Outcome:
    """The first outcome of ``table`` that holds; the build has proved that there always is one."""
    return next(outcome for outcome in table.decide if holds(outcome.when, lookup))
