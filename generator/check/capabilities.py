"""Lists of capabilities in examples: each of this document is there exactly when it is to be."""

from __future__ import annotations

from collections.abc import Mapping

from generator.check.places import key_place
from generator.check.turns import when_text
from generator.model.match import Tree
from generator.model.message import Message
from generator.model.parsing import Parsed
from generator.model.protocol import Capability, Spec, holds
from generator.model.road import AUTHENTICATED, SELECTED, Moment, Road
from generator.problems import Problems

#: The states in which "state" has its first value, if no command says otherwise.
_RIGHT = frozenset({AUTHENTICATED, SELECTED})


def check_capabilities(spec: Spec, road: Road, problems: Problems) -> None:
    """Hold every list of capabilities against the conditions that hold where it is sent."""
    for moment in road.moments:
        if moment.parsed is None or not isinstance(moment.step, Message):
            continue
        for tree in moment.parsed.rules("capability-data"):
            _twice(moment.parsed, tree, problems)
            for capability in spec.capabilities.values():
                if _is_known(spec, capability):
                    _listed(spec, capability, moment, moment.parsed, tree, problems)


def _twice(parsed: Parsed, tree: Tree, problems: Problems) -> None:
    seen: set[str] = set()
    for one in tree.labelled("capabilities"):
        word = parsed.octets(one).decode("ascii", "replace")
        if word.upper() in seen:
            problems.add(parsed.place(one), f"'{word}' stands twice in this list", "take one out")
        seen.add(word.upper())


def _is_known(spec: Spec, capability: Capability) -> bool:
    return all(str(test.condition) in spec.conditions for row in capability.listed for test in row)


def _listed(spec: Spec, capability: Capability, moment: Moment, parsed: Parsed, tree: Tree, problems: Problems) -> None:
    words = {parsed.octets(one).decode("ascii", "replace").upper(): one for one in tree.labelled("capabilities")}
    due = holds(capability.listed, _conditions(spec, moment))
    found = words.get(capability.name.upper())
    rule = f"see {key_place(spec, capability.span, 'listed')}"
    if found is not None and not due:
        message = f"{capability.name} is not listed here, but only when {when_text(capability.listed)}"
        problems.add(parsed.place(found), message, rule)
    elif found is None and due:
        message = f"{capability.name} is missing in this list: it is listed when {when_text(capability.listed)}"
        problems.add(parsed.message.place(tree.start, tree.end), message, rule)
    elif found is not None and isinstance(moment.step, Message) and not moment.step.elided:
        for need in capability.needs:
            if str(need).upper() not in words:
                message = f"{capability.name} is listed without {need}, which it needs"
                problems.add(parsed.place(found), message, f"see {need.span}")


def _conditions(spec: Spec, moment: Moment) -> Mapping[str, str]:
    state = spec.conditions.get("state")
    if state is None or not state.domain:
        return moment.conditions
    groups = {str(command.extends).lower() for command in spec.commands.values()}
    allowed = frozenset().union(*(spec.states.get(group, _RIGHT) for group in groups)) or _RIGHT
    return {**moment.conditions, "state": state.domain[0 if moment.state in allowed else -1]}
