"""Emits the tables that the reference server decides by: data only, its types are in reference/decision.py."""

from __future__ import annotations

from dataclasses import dataclass

from generator.emit.render import render_python
from generator.model.grammar import Label, Literal, Seq, alternatives
from generator.model.protocol import Build, Command, Outcome, Spec, When
from generator.model.recursion import type_name
from generator.model.shape import Maybe, OneOf, Record, Shape, Shapes

PATH = "reference/generated/tables.py"


@dataclass(frozen=True, slots=True)
class _Row:
    name: str
    status: str
    when: str
    send: str
    code: str
    text: str
    place: str


def emit_tables(spec: Spec) -> dict[str, str]:
    """The tables as ``{path: text}``."""
    shapes = Shapes(spec.grammar)
    codes = code_types(spec)
    text = render_python(
        "tables.py.j2",
        values=spec.values.values(),
        conditions=spec.conditions.values(),
        events=[
            (one.words, str(one.sets.condition) if one.sets else None, str(one.sets.value) if one.sets else None)
            for one in spec.events.values()
        ],
        capabilities=[
            {"name": one.name, "listed": _when(one.listed), "needs": tuple(map(str, one.needs))}
            for one in spec.capabilities.values()
        ],
        tables=[
            {"command": one.name, "type": type_name(one.name), "rows": _rows(spec, one, codes)}
            for one in spec.commands.values()
        ],
        states=_states(spec, shapes),
        examples=[(one.name, one.lines[0].span) for one in spec.examples.values()],
    )
    return {PATH: text}


def _rows(spec: Spec, command: Command, codes: dict[str, str]) -> list[_Row]:
    return [_row(spec, outcome, codes) for outcome in spec.table(command)]


def _row(spec: Spec, outcome: Outcome, codes: dict[str, str]) -> _Row:
    sends = "".join(f"{_build(one, type_name(spec.responses[str(one.name)].rule))}, " for one in outcome.send)
    code = "None" if outcome.code is None else _build(outcome.code, codes[str(outcome.code.name)])
    place = f"{outcome.span.file}:{outcome.span.line}"
    return _Row(outcome.name, outcome.status, _when(outcome.when), f"({sends.strip()})", code, outcome.text, place)


def _build(build: Build, record: str) -> str:
    fields = tuple((str(one.label).replace("-", "_"), str(one.value)) for one in build.bindings)
    return f"Build(parser.{record}, {fields!r})"


def _when(when: When) -> str:
    rows = []
    for row in when:
        tests = "".join(f"({str(test.condition)!r}, frozenset({{{str(test.value)!r}}})), " for test in row)
        rows.append(f"({tests.strip()}), ")
    return f"({''.join(rows).strip()})"


def code_types(spec: Spec) -> dict[str, str]:
    """The record type of each response code, those of the base RFCs included."""
    found = {}
    for item in alternatives(spec.grammar["resp-text-code"].node):
        if isinstance(item, Label):
            first = item.item.items[0] if isinstance(item.item, Seq) else item.item
            if isinstance(first, Literal):
                found[first.text.upper()] = item.name
    return found


def _states(spec: Spec, shapes: Shapes) -> list[tuple[str, tuple[str, ...]]]:
    """The record types of each group of commands with its states; a rule named by itself takes its own."""
    found: dict[str, tuple[str, ...]] = {}
    for key in sorted(spec.states, key=lambda key: not key.startswith("command-")):
        if key in spec.grammar:
            found.update(dict.fromkeys(_records(shapes.rule(key.lower())), tuple(sorted(spec.states[key]))))
    return list(found.items())


def _records(shape: Shape) -> list[str]:
    match shape:
        case Record(name):
            return [name]
        case OneOf(options):
            return [name for option in options for name in _records(option)]
        case Maybe(of):
            return _records(of)
        case _:
            return []
