"""Decision tables: each combination of conditions has an outcome, each row is reached, and each sends what it may."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from math import prod

from generator.check.bindings import is_ours
from generator.check.places import header_word, headers, key_place
from generator.check.trust import sound_commands
from generator.model.protocol import Command, Condition, Outcome, Spec, combinations, decide, used_conditions
from generator.problems import Problems

#: Codes that say why a command was refused (RFC 5530, Section 3; RFC 9051, Section 7.1).
_REFUSALS = (
    *("UNAVAILABLE", "AUTHENTICATIONFAILED", "AUTHORIZATIONFAILED", "EXPIRED", "PRIVACYREQUIRED", "CONTACTADMIN"),
    *("NOPERM", "INUSE", "CORRUPTION", "SERVERBUG", "CANNOT", "LIMIT", "OVERQUOTA", "ALREADYEXISTS", "NONEXISTENT"),
    *("BADCHARSET", "TRYCREATE", "UNKNOWN-CTE"),
)
#: A table of more combinations than this is not run through.
MOST_COMBINATIONS = 200_000

_TEXT = re.compile(r"[^\[\r\n\0][^\r\n\0]*")


def check_outcomes(spec: Spec, problems: Problems) -> None:
    """Report what is wrong with decision tables and their outcomes."""
    sound = sound_commands(spec, problems)
    for command in spec.commands.values():
        if command.name in sound:
            _table(spec, command, problems)
    for outcome in spec.outcomes:
        _sends(spec, outcome, problems)
        _text(spec, outcome, problems)
        _in_a_table(spec, outcome, problems)


def _table(spec: Spec, command: Command, problems: Problems) -> None:
    table = spec.table(command)
    conditions = used_conditions(spec, table)
    if prod(len(condition.domain) for condition in conditions) > MOST_COMBINATIONS:
        message = f"{command.name}: too many combinations of {len(conditions)} conditions"
        problems.add(command.span, message, "test fewer conditions")
        return
    hits: Counter[str] = Counter()
    left = []
    for combination in combinations(conditions):
        row = decide(table, combination)
        if row is None:
            left.append(combination)
        else:
            hits[row.name] += 1
    decided = key_place(spec, command.span, "decide")
    if left:
        number = f"{len(left)} combinations have" if len(left) > 1 else "1 combination has"
        message = f"{command.name}: {number} no outcome, the first: {shown(left[0], conditions)}"
        problems.add(decided, message, "a last outcome without 'when' takes all that is left")
    for name in command.decide:
        outcome = spec.outcome(command.name, str(name))
        if outcome and outcome.name not in hits:
            _dead(spec, command, outcome, table, problems)


def _dead(spec: Spec, command: Command, outcome: Outcome, table: tuple[Outcome, ...], problems: Problems) -> None:
    before = table[: table.index(outcome)]
    conditions = used_conditions(spec, (*before, outcome))
    own = [one for one in combinations(conditions) if decide((outcome,), one)]
    usual = {one.name: one.domain[0] for one in conditions}
    near = [usual | {str(test.condition): str(test.value) for test in row} for row in outcome.when or ((),)]
    takers = {taker.name: None for one in near if (taker := decide(before, one))}
    takers = takers or {taker.name: None for one in own if (taker := decide(before, one))}
    hint = f"{_listed(list(takers))} before it {'takes' if len(takers) == 1 else 'take'} all its combinations"
    place = header_word(spec, outcome.span, outcome.name)
    problems.add(place, f"outcome '{outcome.name}' of {command.name} is never reached", hint if takers else "")


def _listed(names: list[str]) -> str:
    quoted = [f"'{name}'" for name in names]
    return quoted[0] if len(quoted) == 1 else ", ".join(quoted[:-1]) + f" and {quoted[-1]}" if quoted else ""


def shown(combination: Mapping[str, str], conditions: tuple[Condition, ...]) -> str:
    """A combination as the author writes it, in the order in which the conditions are declared."""
    return " ".join(f"{one.name}={combination[one.name]}" for one in conditions)


def _in_a_table(spec: Spec, outcome: Outcome, problems: Problems) -> None:
    commands = [header.name for header in headers(spec) if header.kind == "command"]
    if outcome.command is not None and outcome.command not in commands:
        return
    tables = [one for one in spec.commands.values() if outcome.command in (None, one.name)]
    if len(tables) < (len(commands) if outcome.command is None else 1):
        return
    if not any(outcome.name in map(str, one.decide) for one in tables):
        whose = f"of {outcome.command}" if outcome.command else "of any command"
        place = header_word(spec, outcome.span, outcome.name)
        problems.add(place, f"outcome '{outcome.name}' is not in the 'decide' {whose}", "add it there, or take it out")
    if outcome.command is None:
        return
    shared = next((one for one in spec.outcomes if one.command is None and one.name == outcome.name), None)
    if shared is not None:
        message = f"outcome '{outcome.name}' of {outcome.command} hides the one of every command"
        problems.add(header_word(spec, outcome.span, outcome.name), message, f"choose another name (see {shared.span})")


# --- what an outcome sends ---


def _sends(spec: Spec, outcome: Outcome, problems: Problems) -> None:
    if outcome.status != "OK":
        for build in outcome.send:
            hint = "untagged data comes only before OK"
            message = f"outcome '{outcome.name}' is a {outcome.status} and sends {build.name}"
            problems.add(build.name.span, message, hint)
    if outcome.code is not None:
        _code(spec, outcome, problems)
    seen: set[str] = set()
    for build in (*outcome.send, *((outcome.code,) if outcome.code else ())):
        for binding in build.bindings:
            value = spec.values.get(str(binding.value))
            if value and value.issued and value.name in seen:
                hint = "a secret is sent once; declare a second value for a second secret"
                message = f"'{value.name}' is issued and goes into two fields of one outcome"
                problems.add(binding.value.span, message, hint)
            seen.add(str(binding.value))


def _code(spec: Spec, outcome: Outcome, problems: Problems) -> None:
    assert outcome.code is not None
    name, place = str(outcome.code.name), outcome.code.name.span
    code = spec.codes.get(name)
    if code is not None and is_ours(code.definition) and code.after and code.after != outcome.status:
        hint = f"its block says 'after {code.after}' ({code.span})"
        problems.add(place, f"the code {name} does not stand behind {outcome.status}", hint)
    elif code is None and name in _REFUSALS and outcome.status == "OK":
        problems.add(place, f"the code {name} does not stand behind OK", "it says why a command was refused")


def _text(spec: Spec, outcome: Outcome, problems: Problems) -> None:
    text = outcome.text
    if not text:
        return
    place = key_place(spec, outcome.span, "text")
    if not text.isascii():
        wrong = next(char for char in text if not char.isascii())
        hint = "a client that has not enabled IMAP4rev2 or UTF8=ACCEPT can read nothing else"
        problems.add(key_place(spec, outcome.span, "text", wrong), "the text has a character outside ASCII", hint)
    elif not _TEXT.fullmatch(text):
        problems.add(place, "the text begins like a response code", "write the code with 'code'")
