"""Emits what the client has to know of the specification besides its grammar."""

from __future__ import annotations

from generator.emit.render import render_python
from generator.emit.tables import code_types
from generator.model.protocol import Build, Command, Spec
from generator.model.recursion import type_name

PATH = "reference/client/jmapauth/facts.py"


def emit_facts(spec: Spec) -> dict[str, str]:
    """The facts as ``{path: text}``."""
    codes = code_types(spec)
    refusals = {
        codes[str(outcome.code.name)]
        for command in spec.commands.values()
        for outcome in spec.table(command)
        if outcome.code is not None and outcome.status == "NO"
    }
    text = render_python(
        "facts.py.j2",
        capabilities=tuple(one.name for one in spec.capabilities.values()),
        responses=sorted((one.name.encode(), type_name(one.rule)) for one in spec.responses.values()),
        commands=[
            (
                type_name(one.name),
                sorted({type_name(spec.responses[str(sent.name)].rule) for sent in _sent(spec, one)}),
            )
            for one in spec.commands.values()
        ],
        refusals=sorted(refusals),
    )
    return {PATH: text}


def _sent(spec: Spec, command: Command) -> list[Build]:
    return [sent for outcome in spec.table(command) for sent in outcome.send]
