"""Coverage: each duty is met, each outcome is shown by an example, each declared thing is used."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.places import header_word
from generator.check.trust import GROUND, grammar_in_trouble, head_in_trouble, lost, sound_commands, troubled
from generator.check.turns import apparent
from generator.model.document import Anchor
from generator.model.example import Happening
from generator.model.protocol import Capability, Outcome, Spec, Test
from generator.model.road import roads
from generator.problems import Problems, did_you_mean


def check_coverage(spec: Spec, problems: Problems) -> None:
    """Report duties that nothing meets, outcomes that nothing shows, and declarations that nothing uses."""
    _duties(spec, problems)
    _shown(spec, problems)
    _used(spec, problems)


def _meets(spec: Spec) -> dict[str, str]:
    """The anchors that something meets, each with what meets it first."""
    found: dict[str, str] = {}
    for block in spec.blocks.values():
        kind = type(block).__name__.lower()
        for name in getattr(block, "meets", ()):
            found.setdefault(str(name), f"{kind} '{getattr(block, 'name', '')}' ({name.span})")
    return found


def _duties(spec: Spec, problems: Problems) -> None:
    met = _meets(spec)
    anchors = {paragraph.anchor.name for paragraph in spec.document.duties() if paragraph.anchor}
    unknown = {name for name in met if name not in anchors}
    missing = lost(spec)
    for paragraph in spec.document.duties():
        anchor = paragraph.anchor
        assert anchor is not None
        if anchor.duty != "server":
            _marked(anchor, met, problems)
        elif paragraph.mandatory and anchor.name not in met and not missing and not _is_meant(anchor.name, unknown):
            hint = f"write 'meets {anchor.name}' in one, or mark it .client or .untested"
            problems.add(anchor.span, f"no outcome, capability or example meets '{anchor.name}'", hint)
        elif not paragraph.mandatory and anchor.name in met:
            hint = "write MUST there, or take the name out of 'meets'"
            problems.add(anchor.span, f"'{anchor.name}' is met by {met[anchor.name]}, but demands nothing", hint)


def _marked(anchor: Anchor, met: dict[str, str], problems: Problems) -> None:
    """A duty that is marked as the client's or as untested is not met as well."""
    if anchor.name in met:
        hint = "take the mark out, or the name out of 'meets'"
        problems.add(anchor.span, f"'{anchor.name}' is marked .{anchor.duty}, and met by {met[anchor.name]}", hint)


# --- outcomes ---


def _shown(spec: Spec, problems: Problems) -> None:
    if grammar_in_trouble(spec, problems) or head_in_trouble(spec, problems):
        return
    shown = set(shown_outcomes(spec))
    sound = sound_commands(spec, problems)
    missing: dict[str, tuple[Outcome, list[str]]] = {}
    for command in spec.commands.values():
        for outcome in spec.table(command) if command.name in sound else ():
            if (command.name, outcome.name) not in shown:
                missing.setdefault(str(outcome.span), (outcome, []))[1].append(command.name)
    for outcome, commands in missing.values():
        place = header_word(spec, outcome.span, outcome.name)
        hint = "write an example in which it is due"
        problems.add(place, f"no example shows outcome '{outcome.name}' of {' and '.join(commands)}", hint)


def shown_outcomes(spec: Spec) -> Iterator[tuple[str, str]]:
    """The command and the outcome of each command of this document in the examples: as due, and as it looks."""
    for road in roads(spec).values():
        for turn in road.turns:
            if turn.command is None:
                continue
            for outcome in (turn.due, apparent(spec, turn)):
                if outcome is not None:
                    yield turn.command.name, outcome.name


# --- declarations ---


def _used(spec: Spec, problems: Problems) -> None:
    wrong = troubled(spec, problems, "outcome", "capability", "example", *GROUND)
    if wrong or lost(spec) or not roads(spec):
        return
    _used_values(spec, problems)
    _used_conditions(spec, problems)
    happened = {
        moment.step.words
        for road in roads(spec).values()
        for moment in road.moments
        if isinstance(moment.step, Happening)
    }
    for event in spec.events.values():
        if event.words not in happened and not _is_meant(event.words, happened - set(spec.events)):
            hint = f"write [{event.words} ...] in one, or take it out"
            problems.add(event.span, f"the event '{event.words}' happens in no example", hint)


def _used_values(spec: Spec, problems: Problems) -> None:
    given = {str(one.name) for example in spec.examples.values() for one in example.given}
    builds = [build for one in spec.outcomes for build in (*one.send, *((one.code,) if one.code else ()))]
    used = {str(binding.value) for build in builds for binding in build.bindings} | given
    for value in spec.values.values():
        if value.name not in used and not _is_meant(value.name, used - set(spec.values)):
            hint = "send it in an outcome, give it in an example, or take it out"
            problems.add(value.span, f"nothing uses the value '{value.name}'", hint)


def _used_conditions(spec: Spec, problems: Problems) -> None:
    tests = list(_tests(spec))
    tested = {str(test.condition) for test in tests}
    seen = {(str(test.condition), str(test.value)) for test in tests}
    seen |= {(str(one.name), str(one.value)) for example in spec.examples.values() for one in example.given}
    seen |= {(str(one.sets.condition), str(one.sets.value)) for one in spec.events.values() if one.sets}
    for condition in spec.conditions.values():
        if condition.name not in tested:
            if not _is_meant(condition.name, tested - set(spec.conditions)):
                hint = "test it in a 'when', or take it out"
                problems.add(condition.span, f"nothing tests the condition '{condition.name}'", hint)
            continue
        others = {value for name, value in seen if name == condition.name and value not in condition.domain}
        for value in condition.domain[1:]:
            if (condition.name, value) not in seen and not _is_meant(value, others):
                hint = "test it, give it in an example, or take it out"
                message = f"nothing uses the value '{value}' of the condition '{condition.name}'"
                problems.add(condition.span, message, hint)


def _is_meant(name: str, unknown: set[str]) -> bool:
    """Whether one of the names that are unknown is likely to be a slip for ``name``."""
    return any(did_you_mean(one, [name]) for one in unknown)


def _tests(spec: Spec) -> Iterator[Test]:
    for block in spec.blocks.values():
        if isinstance(block, Outcome):
            yield from (test for row in block.when for test in row)
        elif isinstance(block, Capability):
            yield from (test for row in block.listed for test in row)
