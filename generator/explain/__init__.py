"""What a name of a specification stands for: a rule, a command with its outcomes, an example with its road, ...

Each kind has a pair of functions: one finds the data (as ``--format json`` gives them), one writes them as text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from generator.explain import names, roads, rules, tables
from generator.explain.ambiguities import ambiguities_data, ambiguities_text
from generator.model.protocol import Spec
from generator.problems import did_you_mean

__all__ = ["KINDS", "Kind", "ambiguities_data", "ambiguities_text", "explain", "explain_data", "hint"]

Data = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of thing that has a name: all its names, the data of one, and these as text."""

    name: str
    known: Callable[[Spec], Iterable[str]]
    data: Callable[[Spec, str], Data]
    text: Callable[[Data], str]


KINDS: tuple[Kind, ...] = (
    Kind("command", lambda spec: spec.commands, tables.command_data, tables.command_text),
    Kind("outcome", names.outcome_names, tables.outcome_data, tables.outcome_text),
    Kind("example", lambda spec: spec.examples, roads.example_data, roads.example_text),
    Kind("response", lambda spec: spec.responses, names.response_data, names.response_text),
    Kind("code", lambda spec: spec.codes, names.code_data, names.code_text),
    Kind("capability", lambda spec: spec.capabilities, names.capability_data, names.capability_text),
    Kind("condition", lambda spec: spec.conditions, names.condition_data, names.condition_text),
    Kind("value", lambda spec: spec.values, names.value_data, names.value_text),
    Kind("event", lambda spec: spec.events, names.event_data, names.event_text),
    Kind("duty", names.duty_names, names.duty_data, names.duty_text),
    Kind("rule", lambda spec: (rule.name for rule in spec.grammar), rules.rule_data, rules.rule_text),
)


def explain_data(spec: Spec, name: str) -> list[Data] | None:
    """All that ``name`` stands for, each with its ``kind``; None if it stands for nothing."""
    found = [{"kind": kind.name, **kind.data(spec, one)} for kind in KINDS for one in _named(kind, spec, name)]
    return found or None


def explain(spec: Spec, name: str, *, full: bool = False) -> str | None:
    """All that ``name`` stands for, as text, long lists and functions in ``full``; None if it stands for nothing."""
    found = explain_data(spec, name)
    writers = {kind.name: kind.text for kind in KINDS}
    return None if found is None else "\n\n".join(writers[one["kind"]]({**one, "full": full}) for one in found)


def hint(spec: Spec, name: str) -> str:
    """What was perhaps meant by a name that stands for nothing."""
    known = [one for kind in KINDS for one in kind.known(spec)]
    listing = "; ".join(f"{kind.name}s: {', '.join(kind.known(spec))}" for kind in KINDS[:3])
    return did_you_mean(name, known) or f"there are {listing}"


def _named(kind: Kind, spec: Spec, name: str) -> list[str]:
    """The names of a kind that ``name`` means: itself in any letter case, or a command that begins with it."""
    wanted = name.strip().lower()
    known = list(kind.known(spec))
    found = [one for one in known if one.lower() == wanted]
    if not found and kind.name == "command":
        found = [one for one in known if one.lower().startswith(f"{wanted} ")]
    return found
