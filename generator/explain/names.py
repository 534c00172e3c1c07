"""Responses, codes, capabilities, conditions, values, events and duties: what they are, and who uses them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.emit.abnf import abnf_text, rule_lines
from generator.explain.layout import columns, indented, listed
from generator.explain.tables import when_text
from generator.model.example import Happening
from generator.model.grammar import Definition
from generator.model.prose import plain
from generator.model.protocol import Build, Outcome, Spec
from generator.model.road import roads

Data = dict[str, Any]


def _text(title: str, facts: Iterable[tuple[str, str]], abnf: list[str] | None = None) -> str:
    rows = [fact for fact in facts if fact[1]]
    return "\n".join([title, *(["", *indented(abnf)] if abnf else []), "", *indented(columns(rows))])


def _abnf(definition: Definition) -> list[str]:
    return rule_lines(definition.name, definition.node, incremental=definition.incremental)


def _builds(outcome: Outcome) -> list[Build]:
    return [*outcome.send, *((outcome.code,) if outcome.code else ())]


def _whose(outcome: Outcome) -> str:
    return f"{outcome.name} of {outcome.command or 'every command'}"


# --- responses and codes ---


def response_data(spec: Spec, name: str) -> Data:
    """The response ``name``."""
    response = spec.responses[name]
    return {
        "name": name,
        "place": str(response.span),
        "abnf": [line for one in response.definitions for line in _abnf(one)],
        "sent_by": [_whose(one) for one in spec.outcomes if name in map(str, (build.name for build in one.send))],
    }


def response_text(data: Data) -> str:
    """The response as text."""
    title = f"{data['name']}: a response, {data['place']}"
    return _text(title, [("sent by", listed(data["sent_by"]))], data["abnf"])


def code_data(spec: Spec, name: str) -> Data:
    """The response code ``name``."""
    code = spec.codes[name]
    users = [_whose(one) for one in spec.outcomes if one.code and str(one.code.name) == name]
    return {
        "name": name,
        "place": str(code.span),
        "after": code.after,
        "means": code.means,
        "registry": code.registry,
        "abnf": _abnf(code.definition),
        "used_by": users,
    }


def code_text(data: Data) -> str:
    """The code as text."""
    facts = [(key.replace("_", " "), data[key]) for key in ("after", "means", "registry")]
    title = f"{data['name']}: a response code, {data['place']}"
    return _text(title, [*facts, ("outcomes", listed(data["used_by"]))], data["abnf"])


def capability_data(spec: Spec, name: str) -> Data:
    """The capability ``name``."""
    capability = spec.capabilities[name]
    return {
        "name": name,
        "place": str(capability.span),
        "listed": when_text(capability.listed),
        "needs": list(map(str, capability.needs)),
        "meets": list(map(str, capability.meets)),
        "registry": capability.registry,
    }


def capability_text(data: Data) -> str:
    """The capability as text."""
    facts = [("listed", data["listed"]), ("needs", listed(data["needs"])), ("meets", listed(data["meets"]))]
    return _text(f"{data['name']}: a capability, {data['place']}", [*facts, ("registry", data["registry"])])


# --- conditions, values, events ---


def condition_data(spec: Spec, name: str) -> Data:
    """The condition ``name``."""
    condition = spec.conditions[name]
    tested = [
        _whose(one) for one in spec.outcomes if any(str(test.condition) == name for row in one.when for test in row)
    ]
    events = [one.words for one in spec.events.values() if one.sets and str(one.sets.condition) == name]
    given = [one.name for one in spec.examples.values() if name in {str(given.name) for given in one.given}]
    return {
        "name": name,
        "place": str(condition.span),
        "source": condition.source,
        "domain": list(condition.domain),
        "comment": condition.comment,
        "tested_by": tested,
        "set_by": events,
        "given_in": given,
    }


def condition_text(data: Data) -> str:
    """The condition as text."""
    domain = f"{' | '.join(data['domain'])}   (of the {data['source']}; the first is the default)"
    facts = [("values", domain), ("about", data["comment"]), ("tested by", listed(data["tested_by"]))]
    facts += [("set by", listed(data["set_by"])), ("given in", listed(data["given_in"]))]
    return _text(f"{data['name']}: a condition, {data['place']}", facts)


def value_data(spec: Spec, name: str) -> Data:
    """The value ``name``."""
    value = spec.values[name]
    filled = [
        f"{binding.label} of {build.name} ({_whose(one)})"
        for one in spec.outcomes
        for build in _builds(one)
        for binding in build.bindings
        if str(binding.value) == name
    ]
    rule = str(value.rule)
    return {
        "name": name,
        "place": str(value.span),
        "issued": value.issued,
        "rule": rule,
        "abnf": abnf_text(spec.grammar[rule].node) if rule in spec.grammar else "",
        "comment": value.comment,
        "fills": filled,
    }


def value_text(data: Data) -> str:
    """The value as text."""
    kind = "issued: new each time, and secret" if data["issued"] else "known: configured"
    facts = [("kind", kind), ("rule", f"{data['rule']} = {data['abnf']}"), ("about", data["comment"])]
    return _text(f"{data['name']}: a value, {data['place']}", [*facts, ("fills", listed(data["fills"]))])


def event_data(spec: Spec, name: str) -> Data:
    """The event whose words are ``name``."""
    event = spec.events[name]
    happens = [
        example
        for example, road in roads(spec).items()
        if any(isinstance(moment.step, Happening) and moment.step.words == name for moment in road.moments)
    ]
    sets = f"{event.sets.condition}={event.sets.value}" if event.sets else ""
    return {"name": name, "place": str(event.span), "sets": sets, "comment": event.comment, "happens_in": happens}


def event_text(data: Data) -> str:
    """The event as text."""
    facts = [("sets", data["sets"]), ("about", data["comment"]), ("happens in", listed(data["happens_in"]))]
    return _text(f"{data['name']}: an event, {data['place']}", facts)


# --- outcomes and duties ---


def outcome_names(spec: Spec) -> list[str]:
    """The names of all outcomes, each once."""
    return list(dict.fromkeys(outcome.name for outcome in spec.outcomes))


def duty_names(spec: Spec) -> list[str]:
    """The anchors of all paragraphs."""
    return [paragraph.anchor.name for paragraph in spec.document.duties() if paragraph.anchor]


def duty_data(spec: Spec, name: str) -> Data:
    """The paragraph with the anchor ``name``, and what meets it."""
    paragraph = next(one for one in spec.document.duties() if one.anchor and one.anchor.name == name)
    assert paragraph.anchor is not None
    met = [
        f"{type(block).__name__.lower()} {getattr(block, 'name', '')} ({block.span})"
        for block in spec.blocks.values()
        if name in map(str, getattr(block, "meets", ()))
    ]
    whose = paragraph.anchor.duty
    return {"name": name, "place": str(paragraph.span), "text": plain(paragraph.content), "of": whose, "met_by": met}


def duty_text(data: Data) -> str:
    """The duty as text."""
    whose = {"server": "the server", "client": "the client", "untested": "the server, untested"}[data["of"]]
    facts = [("duty of", whose), ("text", data["text"]), ("met by", listed(data["met_by"]))]
    return _text(f"{data['name']}: a duty, {data['place']}", facts)
