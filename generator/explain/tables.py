"""A command's decision table: rows with their hits, rows whose order matters, the examples that show each row."""

from __future__ import annotations

import textwrap
from typing import Any

from generator.explain.layout import columns, indented, listed
from generator.model.protocol import Command, Outcome, Spec, When, combinations, decide, holds, used_conditions
from generator.model.road import roads


def command_data(spec: Spec, name: str) -> dict[str, Any]:
    """The decision table of the command ``name``."""
    command = spec.commands[name]
    table = spec.table(command)
    conditions = used_conditions(spec, table)
    combined = combinations(conditions)
    hits = [row for one in combined if (row := decide(table, one)) is not None]
    shown = shown_by(spec, command)
    return {
        "name": command.name,
        "place": str(command.span),
        "extends": str(command.extends),
        "states": sorted(spec.states.get(str(command.extends).lower(), ())),
        "conditions": {one.name: list(one.domain) for one in conditions},
        "combinations": len(combined),
        "without_outcome": len(combined) - len(hits),
        "rows": [
            {
                **row_data(row),
                "number": number,
                "hits": sum(hit is row for hit in hits),
                "examples": shown.get(row.name, []),
            }
            for number, row in enumerate(table, 1)
        ],
        "order_matters": _overlaps(table, combined),
    }


def command_text(data: dict[str, Any]) -> str:
    """The table as text."""
    valid = f", valid in the {' and '.join(data['states'])} state" if data["states"] else ""
    lines = [
        f"{data['name']}: a command, {data['place']}; extends {data['extends']}{valid}",
        "",
        f"{data['combinations']} combinations of {len(data['conditions'])} conditions:",
        *indented(columns([(name, " | ".join(domain)) for name, domain in data["conditions"].items()])),
        "",
    ]
    head = ("", "outcome", "answer", "hits", "when", "shown by")
    rows = [
        (str(row["number"]), row["name"], row["answer"], str(row["hits"]), row["when"], listed(row["examples"]))
        for row in data["rows"]
    ]
    lines += columns([head, *rows])
    if data["without_outcome"]:
        lines += ["", f"{data['without_outcome']} combinations have no outcome."]
    if data["order_matters"]:
        pairs: dict[str, list[str]] = {}
        for one in data["order_matters"]:
            pairs.setdefault(one["first"], []).append(f"{one['second']} ({one['combinations']})")
        lines += ["", "The order matters; in so many combinations both rows hold:"]
        for first, others in pairs.items():
            begin = f"  {first} before "
            wrapper = textwrap.TextWrapper(110, begin, " " * len(begin), break_on_hyphens=False)
            lines += wrapper.wrap(", ".join(others))
    return "\n".join(lines)


def _overlaps(table: tuple[Outcome, ...], combined: list[dict[str, str]]) -> list[dict[str, Any]]:
    """The pairs of rows that hold together in combinations that the first of them decides."""
    found: dict[tuple[str, str], int] = {}
    for one in combined:
        first = decide(table, one)
        if first is None:
            continue
        for second in table[table.index(first) + 1 :]:
            if holds(second.when, one):
                found[first.name, second.name] = found.get((first.name, second.name), 0) + 1
    order = {row.name: number for number, row in enumerate(table)}
    pairs = sorted(found, key=lambda pair: (order[pair[0]], order[pair[1]]))
    return [{"first": a, "second": b, "combinations": found[a, b]} for a, b in pairs]


def outcome_data(spec: Spec, name: str) -> dict[str, Any]:
    """The outcomes called ``name``: where they stand in which table."""
    found = []
    for command in spec.commands.values():
        table = spec.table(command)
        for number, row in enumerate(table, 1):
            if row.name == name:
                examples = shown_by(spec, command).get(name, [])
                place = {"command": command.name, "number": number, "of": len(table), "examples": examples}
                found.append({**row_data(row), **place})
    return {"name": name, "rows": found}


def outcome_text(data: dict[str, Any]) -> str:
    """The outcomes as text."""
    lines = [f"{data['name']}: an outcome"]
    for row in data["rows"]:
        facts = [
            ("answer", f"{row['answer']} {row['text']}".strip()),
            ("sends", listed(row["sends"])),
            ("when", row["when"]),
            ("meets", listed(row["meets"])),
            ("shown by", listed(row["examples"])),
        ]
        where = f"row {row['number']} of {row['of']} of {row['command']}, {row['place']}"
        lines += ["", where, *indented(columns(facts))]
    return "\n".join(lines)


def row_data(row: Outcome) -> dict[str, Any]:
    """One row of a table."""
    code = ""
    if row.code:
        bindings = "".join(f" {one.label}={one.value}" for one in row.code.bindings)
        code = f" [{row.code.name}{bindings}]"
    return {
        "name": row.name,
        "place": str(row.span),
        "answer": f"{row.status}{code}",
        "text": row.text,
        "sends": [" ".join([str(one.name), *(f"{b.label}={b.value}" for b in one.bindings)]) for one in row.send],
        "when": when_text(row.when),
        "meets": list(map(str, row.meets)),
    }


def when_text(when: When) -> str:
    """The tests of a row: ``and`` inside a line, ``or`` between lines."""
    return " or ".join(" ".join(f"{test.condition}={test.value}" for test in row) for row in when) or "always"


def shown_by(spec: Spec, command: Command) -> dict[str, list[str]]:
    """For each outcome the examples in which it is due."""
    found: dict[str, list[str]] = {}
    for name, road in roads(spec).items():
        for turn in road.turns:
            if turn.command is command and turn.due is not None:
                examples = found.setdefault(turn.due.name, [])
                if name not in examples:
                    examples.append(name)
    return found
