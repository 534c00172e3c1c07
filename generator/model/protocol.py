"""The protocol as the blocks of spec/ state it: conditions, commands, responses, codes, outcomes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import product

from generator.model.document import Document
from generator.model.example import Example
from generator.model.grammar import Definition, Grammar, Node
from generator.source import SourceFile, Span


@dataclass(frozen=True, slots=True)
class Name:
    """A word of the source that refers to something by name."""

    text: str
    span: Span

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Value:
    """What a server puts into responses: ``known`` (configured) or ``issued`` (new each time, secret)."""

    name: str
    rule: Name
    issued: bool
    comment: str
    span: Span


@dataclass(frozen=True, slots=True)
class Condition:
    """An input of the decision with its declared domain; the first value is the default."""

    name: str
    source: str
    domain: tuple[str, ...]
    comment: str
    span: Span


@dataclass(frozen=True, slots=True)
class Test:
    """``condition=value``, one test of a ``when`` line, of ``listed`` or of ``given``."""

    condition: Name
    value: Name


#: Tests joined by "and"; the span is that of the line.
Row = tuple[Test, ...]
#: Rows joined by "or"; no row at all means always.
When = tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """What a person does in an example: the words of a bracket line and the condition that it sets, if any."""

    words: str
    sets: Test | None
    comment: str
    span: Span


@dataclass(frozen=True, slots=True)
class Values:
    """The rows of one ``values`` block."""

    rows: tuple[Value, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Conditions:
    """The rows of one ``conditions`` block."""

    rows: tuple[Condition, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Events:
    """The rows of one ``events`` block."""

    rows: tuple[Event, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Abnf:
    """One ``abnf`` block: rules that no other block yields."""

    definitions: tuple[Definition, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Capability:
    """A capability name and when a server lists it."""

    name: str
    meets: tuple[Name, ...]
    listed: When
    needs: tuple[Name, ...]
    registry: str
    definition: Definition
    span: Span


@dataclass(frozen=True, slots=True)
class Command:
    """A command: the words of its name, the rule that it extends and its outcomes in order."""

    name: str
    extends: Name
    args: Node | None
    decide: tuple[Name, ...]
    definition: Definition
    span: Span


@dataclass(frozen=True, slots=True)
class Response:
    """An untagged response: its keyword, the rule that it extends, and its arguments with labels."""

    name: str
    extends: Name
    args: Node | None
    rule: str
    definitions: tuple[Definition, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Code:
    """A response code. ``after`` is the status that it accompanies."""

    name: str
    after: str
    args: Node | None
    means: str
    registry: str
    definition: Definition
    span: Span


@dataclass(frozen=True, slots=True)
class Binding:
    """``label=value``: the named value fills the field of that label."""

    label: Name
    value: Name


@dataclass(frozen=True, slots=True)
class Build:
    """A response or a code to send, with the values of its fields."""

    name: Name
    bindings: tuple[Binding, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a command may end: when, and what is then sent. ``command`` is None for every command ("*")."""

    command: str | None
    status: str
    name: str
    meets: tuple[Name, ...]
    when: When
    send: tuple[Build, ...]
    code: Build | None
    text: str
    span: Span


#: A block of the source, as the document refers to it by its span.
Block = Values | Conditions | Events | Abnf | Capability | Command | Response | Code | Outcome | Example


@dataclass(frozen=True, slots=True)
class Spec:
    """A whole specification: the document, the facts of its blocks, and the grammar they make with the base RFCs."""

    document: Document
    blocks: Mapping[Span, Block]
    grammar: Grammar
    files: Mapping[str, SourceFile]
    states: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def _rows(self, kind: type[Values] | type[Conditions] | type[Events]) -> tuple[Value | Condition | Event, ...]:
        return tuple(row for block in self.blocks.values() if isinstance(block, kind) for row in block.rows)

    @property
    def values(self) -> dict[str, Value]:
        """The declared values by name."""
        return {row.name: row for row in self._rows(Values) if isinstance(row, Value)}

    @property
    def conditions(self) -> dict[str, Condition]:
        """The declared conditions by name, in their order."""
        return {row.name: row for row in self._rows(Conditions) if isinstance(row, Condition)}

    @property
    def events(self) -> dict[str, Event]:
        """The declared events by their words."""
        return {row.words: row for row in self._rows(Events) if isinstance(row, Event)}

    @property
    def capabilities(self) -> dict[str, Capability]:
        """The capabilities by name."""
        return {block.name: block for block in self.blocks.values() if isinstance(block, Capability)}

    @property
    def commands(self) -> dict[str, Command]:
        """The commands by name ("JMAPAUTH GET")."""
        return {block.name: block for block in self.blocks.values() if isinstance(block, Command)}

    @property
    def responses(self) -> dict[str, Response]:
        """The untagged responses by keyword."""
        return {block.name: block for block in self.blocks.values() if isinstance(block, Response)}

    @property
    def codes(self) -> dict[str, Code]:
        """The response codes by name."""
        return {block.name: block for block in self.blocks.values() if isinstance(block, Code)}

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """All outcomes in the order of the source."""
        return tuple(block for block in self.blocks.values() if isinstance(block, Outcome))

    @property
    def examples(self) -> dict[str, Example]:
        """The examples by name."""
        return {block.name: block for block in self.blocks.values() if isinstance(block, Example)}

    def outcome(self, command: str, name: str) -> Outcome | None:
        """The outcome ``name`` of ``command``: its own, else the one of every command."""
        found = {one.command: one for one in self.outcomes if one.name == name and one.command in (command, None)}
        return found.get(command) or found.get(None)

    def table(self, command: Command) -> tuple[Outcome, ...]:
        """The decision table of ``command``: its outcomes in order, unknown names left out."""
        rows = (self.outcome(command.name, str(name)) for name in command.decide)
        return tuple(row for row in rows if row is not None)


def holds(when: When, combination: Mapping[str, str]) -> bool:
    """Whether a row of ``when`` holds in ``combination`` (no row: always)."""
    return not when or any(all(combination.get(str(t.condition)) == str(t.value) for t in row) for row in when)


def used_conditions(spec: Spec, table: tuple[Outcome, ...]) -> tuple[Condition, ...]:
    """The conditions that the outcomes of ``table`` test, in the order of their declaration."""
    used = {str(test.condition) for outcome in table for row in outcome.when for test in row}
    return tuple(condition for condition in spec.conditions.values() if condition.name in used)


def decide(table: tuple[Outcome, ...], combination: Mapping[str, str]) -> Outcome | None:
    """The first outcome of ``table`` that holds in ``combination``."""
    return next((outcome for outcome in table if holds(outcome.when, combination)), None)


def combinations(conditions: tuple[Condition, ...]) -> list[dict[str, str]]:
    """The product of the domains of ``conditions``."""
    names = [condition.name for condition in conditions]
    return [dict(zip(names, values, strict=True)) for values in product(*(c.domain for c in conditions))]
