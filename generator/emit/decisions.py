"""Emits decisions.json: for servers in any language, the outcome that is due for a command under all conditions."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from generator.model.protocol import Command, Spec, combinations, decide, used_conditions

PATH = "reference/generated/decisions.json"
ABOUT = (
    "Test vectors for servers: the outcome that is due for a command under the given conditions, its status, its code, "
    "and the responses that are sent before it."
)


def _decisions(spec: Spec, command: Command) -> Iterator[dict[str, Any]]:
    """One vector for each combination of the conditions that the command's table tests."""
    table = spec.table(command)
    for combination in combinations(used_conditions(spec, table)):
        outcome = decide(table, combination)
        if outcome is not None:
            code = str(outcome.code.name) if outcome.code else None
            yield {
                "command": command.name,
                "given": combination,
                "outcome": outcome.name,
                "status": outcome.status,
                "code": code,
                "sends": [str(build.name) for build in outcome.send],
            }


def emit_decisions(spec: Spec) -> dict[str, str]:
    """The decisions as ``{path: text}``, one a line."""
    rows = [row for command in spec.commands.values() for row in _decisions(spec, command)]
    lines = ",\n".join("    " + json.dumps(row, ensure_ascii=False) for row in rows)
    head = {"about": ABOUT, "draft": spec.document.front.docname}
    parts = [f'  "{key}": {json.dumps(text, ensure_ascii=False)}' for key, text in head.items()]
    return {PATH: "{\n" + ",\n".join([*parts, f'  "decisions": [\n{lines}\n  ]']) + "\n}\n"}
