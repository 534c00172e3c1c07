"""Short explanations: responses, response codes, outcomes, conditions and values."""

from __future__ import annotations

from typing import Any

from generator.check.coverage import shown_outcomes
from generator.emit.abnf import abnf_text
from generator.model.protocol import Outcome, Spec, When


def response_facts(spec: Spec, name: str) -> dict[str, Any]:
    """An untagged response: its syntax, and the outcomes that send it."""
    one = spec.responses[name]
    sent = [row for row in spec.outcomes if any(str(build.name) == name for build in row.send)]
    return {
        "response": name,
        "stands_at": str(one.span),
        "syntax": f"{one.rule} = {abnf_text(spec.grammar[one.rule].node)}",
        "extends": str(one.extends),
        "sent_by": [_outcome(row) for row in sent],
    }


def code_facts(spec: Spec, name: str) -> dict[str, Any]:
    """A response code: its syntax and meaning, and the outcomes that have it."""
    one = spec.codes[name]
    users = [row for row in spec.outcomes if row.code and str(row.code.name) == name]
    return {
        "response_code": name,
        "stands_at": str(one.span),
        "syntax": abnf_text(one.definition.node),
        "after": one.after,
        "means": one.means,
        "sent_by": [_outcome(row) for row in users],
    }


def outcome_facts(spec: Spec, name: str) -> dict[str, Any]:
    """An outcome: when it holds, what it sends, in which tables it is, and what shows it."""
    rows = [one for one in spec.outcomes if one.name == name]
    tables = [
        f"{command.name}, row {[str(one) for one in command.decide].index(name) + 1}"
        for command in spec.commands.values()
        if name in map(str, command.decide)
    ]
    return {
        "outcome": name,
        "stands_at": [str(one.span) for one in rows],
        "when": [when_text(one.when) for one in rows],
        "answer": [answer_text(one) for one in rows],
        "tables": tables,
        "meets": [str(duty) for one in rows for duty in one.meets],
        "shown_for": sorted(command for command, outcome in shown_outcomes(spec) if outcome == name),
    }


def condition_facts(spec: Spec, name: str) -> dict[str, Any]:
    """A condition: its domain, and the outcomes that test it."""
    one = spec.conditions[name]
    users = [row for row in spec.outcomes if any(str(test.condition) == name for tests in row.when for test in tests)]
    return {
        "condition": name,
        "stands_at": str(one.span),
        "of_the": one.source,
        "domain": list(one.domain),
        "means": one.comment,
        "tested_by": [f"{_outcome(row)}: {when_text(row.when)}" for row in users],
        "set_by": [event.words for event in spec.events.values() if event.sets and str(event.sets.condition) == name],
    }


def value_facts(spec: Spec, name: str) -> dict[str, Any]:
    """A value: its rule, whether it is secret, and what it fills."""
    one = spec.values[name]
    fills = [
        f"{build.name} {binding.label} ({_outcome(row)})"
        for row in spec.outcomes
        for build in (*row.send, *((row.code,) if row.code else ()))
        for binding in build.bindings
        if str(binding.value) == name
    ]
    return {
        "value": name,
        "stands_at": str(one.span),
        "rule": str(one.rule),
        "is": "issued: secret, new each time" if one.issued else "known",
        "means": one.comment,
        "fills": fills,
    }


def when_text(when: When) -> str:
    """The tests of an outcome in one line."""
    rows = (" and ".join(f"{test.condition}={test.value}" for test in row) for row in when)
    return " or ".join(rows) or "always"


def answer_text(outcome: Outcome) -> str:
    """What an outcome sends, in one line."""
    sends = " ".join(f"* {build.name} ({' '.join(str(one.value) for one in build.bindings)})" for build in outcome.send)
    code = outcome.code
    inner = " ".join([str(code.name), *(str(one.value) for one in code.bindings)]) if code else ""
    return " ".join(part for part in (sends, outcome.status, f"[{inner}]" if inner else "", outcome.text) if part)


def _outcome(outcome: Outcome) -> str:
    return f"{outcome.command or 'every command'} {outcome.status} {outcome.name}"
