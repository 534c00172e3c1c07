"""An example's road: each message where it stands, which outcome it leads to and why, which values it carries."""

from __future__ import annotations

from typing import Any

from generator.explain.layout import columns, indented
from generator.explain.tables import when_text
from generator.model.example import Elision, Happening, Switch
from generator.model.http import read_http
from generator.model.message import Message
from generator.model.protocol import Spec, holds
from generator.model.road import Field, Moment, Turn, fields, roads

#: Columns of a message that are shown.
MOST_COLUMNS = 76


def example_data(spec: Spec, name: str) -> dict[str, Any]:
    """The road of the example ``name``."""
    example = spec.examples[name]
    road = roads(spec).get(name)
    moments = road.moments if road else ()
    found = [one for turn in (road.turns if road else ()) for one in fields(spec, turn)]
    steps = [_step(spec, moment, found) for moment in moments if not isinstance(moment.step, Switch)]
    return {
        "name": name,
        "place": str(example.span),
        "title": example.title,
        "meets": list(map(str, example.meets)),
        "given": {str(one.name): str(one.value) for one in example.given},
        "varies": list(map(str, example.varies)),
        "steps": sorted(steps, key=lambda one: one["line"]),
    }


def _step(spec: Spec, moment: Moment, found: list[Field]) -> dict[str, Any]:
    step = moment.step
    if isinstance(step, Happening):
        event = spec.events.get(step.words)
        sets = f"{event.sets.condition}={event.sets.value}" if event and event.sets else ""
        return {"line": step.span.line, "event": step.published, "sets": sets}
    if isinstance(step, Elision):
        return {"line": step.span.line, "event": step.published, "sets": ""}
    assert isinstance(step, Message)
    data: dict[str, Any] = {
        "line": step.span.line,
        "connection": str(step.connection),
        "sender": step.sender,
        "message": _shown(step),
        "values": [
            {"field": one.label, "value": one.value.name, "issued": one.value.issued, "content": one.content}
            for one in found
            if one.message is step
        ],
    }
    if step.kind == "command" and moment.turn is not None:
        data |= {"state": moment.turn.state, **_outcome(spec, moment.turn)}
    return data


def _shown(step: Message) -> str:
    if step.kind == "request":
        http = read_http(step)
        return f"{http.method} {http.url}"
    if step.kind == "response":
        return read_http(step).start_line
    return step.parts[0].line.source


def _outcome(spec: Spec, turn: Turn) -> dict[str, Any]:
    if turn.command is None or turn.due is None:
        return {}
    table = spec.table(turn.command)
    due = turn.due
    row = next((row for row in due.when if holds((row,), turn.combination)), ())
    return {
        "outcome": due.name,
        "row": table.index(due) + 1,
        "of": len(table),
        "place": str(due.span),
        "because": when_text((row,)) if row else "no row before it holds",
        "conditions": dict(turn.combination),
    }


def example_text(data: dict[str, Any]) -> str:
    """The road as text."""
    lines = [f"{data['name']}: an example, {data['place']}: {data['title']}"]
    facts = [
        ("meets", " ".join(data["meets"])),
        ("given", " ".join(f"{name}={value}" for name, value in data["given"].items())),
        ("varies", " ".join(data["varies"])),
    ]
    lines += [*indented(columns([fact for fact in facts if fact[1]])), ""]
    width = max((len(str(step["line"])) for step in data["steps"]), default=1)
    for step in data["steps"]:
        number = str(step["line"]).rjust(width)
        margin = " " * (width + 2)
        if "event" in step:
            sets = f"   sets {step['sets']}" if step["sets"] else ""
            lines.append(f"{number}  {step['event']}{sets}")
            continue
        message = step["message"]
        shown = message if len(message) <= MOST_COLUMNS else message[: MOST_COLUMNS - 3] + "..."
        lines.append(f"{number}  {step['connection']}  {step['sender']}: {shown}")
        lines += [margin + note for note in _notes(step)]
    return "\n".join(lines)


def _notes(step: dict[str, Any]) -> list[str]:
    """What is to be said of one message."""
    notes = []
    if "outcome" in step:
        conditions = " ".join(f"{name}={value}" for name, value in step["conditions"].items())
        notes.append(f"-> {step['outcome']}, row {step['row']} of {step['of']} ({step['place']}): {step['because']}")
        notes.append(f"   where {conditions}")
    for one in step["values"]:
        kind = "issued" if one["issued"] else "known"
        notes.append(f"   {one['field']} = {one['value']} ({kind}): {one['content']}")
    return notes
