"""The road of an example: its messages in order, what each command is, and which outcome is due where it is sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.model.example import Example, Happening
from generator.model.message import Connection, Message
from generator.model.once import once
from generator.model.parsing import RULES, Parsed, Reader, is_readable
from generator.model.protocol import Build, Command, Condition, Outcome, Spec, Value, decide, used_conditions
from generator.model.recursion import type_name
from generator.model.transcript import Step, read_transcript
from generator.problems import Problem, Problems
from generator.source import Span

#: The states of a connection (RFC 9051, Section 3).
NOT_AUTHENTICATED = "not authenticated"
AUTHENTICATED = "authenticated"
SELECTED = "selected"
LOGOUT = "logout"

#: Mechanisms by which a client shows a bearer token (RFC 7628; XOAUTH2 is its forerunner).
BEARER_MECHANISMS = ("OAUTHBEARER", "XOAUTH2")

#: The state after a command that is answered OK (RFC 9051, Section 6; RFC 8437, Section 3).
_NEXT_STATE = {
    "LOGIN": AUTHENTICATED,
    "AUTHENTICATE": AUTHENTICATED,
    "SELECT": SELECTED,
    "EXAMINE": SELECTED,
    "CLOSE": AUTHENTICATED,
    "UNSELECT": AUTHENTICATED,
    "UNAUTHENTICATE": NOT_AUTHENTICATED,
}


@dataclass(slots=True)
class Turn:
    """One command and what answers it. ``command``: if it is one of this document, with its outcome there."""

    sent: Parsed
    tag: str
    words: tuple[str, ...]
    state: str
    command: Command | None = None
    combination: Mapping[str, str] = field(default_factory=dict)
    due: Outcome | None = None
    data: list[Parsed] = field(default_factory=list)
    answer: Parsed | None = None

    @property
    def word(self) -> str:
        """The command's first word, in upper case; empty if there is none."""
        return self.words[0] if self.words else ""

    @property
    def status(self) -> str:
        """OK, NO or BAD as answered; empty if it is not."""
        words = self.answer.message.first_line.split(" ") if self.answer else []
        return words[1].upper() if len(words) > 1 else ""


@dataclass(frozen=True, slots=True)
class Moment:
    """One step of an example, read. ``turn``: the command that it is, answers, or gives data for.

    ``state`` is that of its connection behind it, ``conditions`` are those that hold there then.
    """

    step: Step
    parsed: Parsed | None = None
    turn: Turn | None = None
    state: str = ""
    conditions: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Field:
    """A field on the wire that an outcome fills with a value: what stands there, and where."""

    value: Value
    content: str
    label: str
    turn: Turn
    message: Message
    span: Span


@dataclass(slots=True)
class _State:
    """What is known of one IMAP connection."""

    state: str = NOT_AUTHENTICATED
    login: str | None = None
    begun: bool = False
    open: list[Turn] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Road:
    """An example, read. ``problems`` are those of its transcript (RFC 9051's rules for lines and literals)."""

    example: Example
    moments: tuple[Moment, ...]
    problems: tuple[Problem, ...]

    @property
    def turns(self) -> tuple[Turn, ...]:
        """The commands in the order in which they are complete."""
        return tuple(
            moment.turn
            for moment in self.moments
            if moment.turn and isinstance(moment.step, Message) and moment.step.kind == "command"
        )


class Traveller:
    """Walks along one example."""

    def __init__(self, spec: Spec, example: Example, reader: Reader) -> None:
        self._spec = spec
        self._example = example
        self._reader = reader
        self._given = {str(one.name): str(one.value) for one in example.given}
        self._conditions = {
            one.name: self._given.get(one.name, one.domain[0]) for one in spec.conditions.values() if one.domain
        }
        self._states: dict[Connection, _State] = {}

    def walk(self) -> Road:
        """The whole road."""
        problems = Problems()
        steps = read_transcript(self._example, problems, self._reader.fits)
        return Road(self._example, tuple(map(self._moment, steps)), tuple(problems))

    def _moment(self, step: Step) -> Moment:
        if isinstance(step, Happening):
            event = self._spec.events.get(step.words)
            if event and event.sets:
                self._conditions[str(event.sets.condition)] = str(event.sets.value)
            return Moment(step, conditions=dict(self._conditions))
        if not isinstance(step, Message) or step.kind not in RULES:
            return Moment(step)
        state = self._states.setdefault(step.connection, _State())
        if not state.begun:
            state.begun = True
            if step.kind != "greeting" and "login" in self._given:
                state.state = AUTHENTICATED
        parsed = self._reader.parse(step)
        turn = self._turn(step, parsed, state)
        return Moment(step, parsed, turn, state.state, self._now(state))

    def _turn(self, step: Message, parsed: Parsed, state: _State) -> Turn | None:
        match step.kind:
            case "greeting":
                state.state = AUTHENTICATED if " PREAUTH " in step.first_line.upper() else state.state
                return None
            case "command":
                return self._command(parsed, state)
            case "untagged":
                return self._untagged(parsed, state)
            case "tagged":
                return self._tagged(parsed, state)
            case _:
                return None

    def _now(self, state: _State) -> dict[str, str]:
        """The conditions as they are on a connection."""
        return self._conditions | ({"login": state.login} if state.login and "login" in self._conditions else {})

    def _command(self, parsed: Parsed, state: _State) -> Turn:
        words = parsed.message.first_line.split(" ")
        turn = Turn(parsed, words[0], tuple(word.upper() for word in words[1:]), state.state)
        state.open.append(turn)
        command = command_of(self._spec, turn.words)
        is_other = parsed.tree and command and not any(parsed.labelled(type_name(command.name)))
        if command is not None and not is_other:
            turn.command = command
            self._decide(turn, command, state)
        return turn

    def _decide(self, turn: Turn, command: Command, state: _State) -> None:
        table = self._spec.table(command)
        now = self._now(state)
        for condition in self._spec.conditions.values():
            if condition.source == "line":
                now[condition.name] = _either(condition, turn.sent.tree is not None)
            elif condition.name == "state":
                allowed = self._spec.states.get(str(command.extends).lower(), frozenset({AUTHENTICATED, SELECTED}))
                now[condition.name] = _either(condition, state.state in allowed)
        turn.combination = {one.name: now[one.name] for one in used_conditions(self._spec, table) if one.name in now}
        turn.due = decide(table, turn.combination)

    def _untagged(self, parsed: Parsed, state: _State) -> Turn | None:
        if parsed.message.first_line.upper().split(" ")[1:2] == ["BYE"]:
            state.state = LOGOUT
        rule = response_rule(self._spec, parsed)
        if rule is None:
            for turn in state.open:
                turn.data.append(parsed)
            return state.open[-1] if state.open else None
        ours = [one for one in state.open if one.command]
        found = next((one for one in ours if _still_sends(self._spec, one, rule)), ours[0] if ours else None)
        if found is not None:
            found.data.append(parsed)
        return found

    def _tagged(self, parsed: Parsed, state: _State) -> Turn | None:
        tag = parsed.message.first_line.split(" ")[0]
        turn = next((one for one in state.open if one.tag == tag), None)
        if turn is None:
            return None
        state.open.remove(turn)
        turn.answer = parsed
        if turn.status == "OK":
            state.state = _NEXT_STATE.get(turn.word, state.state)
            if turn.word == "AUTHENTICATE":
                mechanism = turn.words[1] if len(turn.words) > 1 else ""
                state.login = "bearer" if mechanism in BEARER_MECHANISMS else "password"
            elif turn.word == "LOGIN":
                state.login = "password"
        elif turn.status == "NO" and turn.word in ("SELECT", "EXAMINE") and state.state == SELECTED:
            state.state = AUTHENTICATED
        return turn


def command_of(spec: Spec, words: tuple[str, ...]) -> Command | None:
    """The command of this document that ``words`` (in upper case) name or try to name: most words in common wins."""
    best: tuple[int, Command] | None = None
    for command in spec.commands.values():
        named = command.name.split()
        common = next((i for i, word in enumerate(named) if words[i : i + 1] != (word,)), len(named))
        if common and (best is None or common > best[0]):
            best = common, command
    return best[1] if best else None


def response_rule(spec: Spec, parsed: Parsed) -> str | None:
    """The rule of the response of this document that the message is, or by its first word tries to be."""
    words = parsed.message.first_line.split(" ")
    response = spec.responses.get(words[1].upper()) if len(words) > 1 else None
    return response.rule if response else None


def sent_builds(spec: Spec, turn: Turn) -> list[tuple[Build, Parsed | None]]:
    """What the outcome that is due sends before its answer, with the response that is it (None: not there)."""
    left = list(turn.data)
    pairs: list[tuple[Build, Parsed | None]] = []
    for build in turn.due.send if turn.due else ():
        response = spec.responses.get(str(build.name))
        found = next((one for one in left if response and response_rule(spec, one) == response.rule), None)
        if found is not None:
            left.remove(found)
        pairs.append((build, found))
    return pairs


def fields(spec: Spec, turn: Turn) -> list[Field]:
    """The fields that the due outcome fills, as far as they are on the wire."""
    if turn.due is None or turn.answer is None or turn.status != turn.due.status:
        return []
    pairs: list[tuple[Build, Parsed | None]] = list(sent_builds(spec, turn))
    if turn.due.code is not None and any(turn.answer.labelled(type_name(str(turn.due.code.name)))):
        pairs.append((turn.due.code, turn.answer))
    found = []
    for build, parsed in pairs:
        for binding in build.bindings if parsed else ():
            value = spec.values.get(str(binding.value))
            for tree in parsed.labelled(str(binding.label)) if parsed and value else ():
                assert parsed is not None and value is not None
                place = parsed.place(tree)
                found.append(Field(value, parsed.content(tree), str(binding.label), turn, parsed.message, place))
    return found


def _still_sends(spec: Spec, turn: Turn, rule: str) -> bool:
    """Whether the outcome that is due for ``turn`` sends one more response of ``rule`` than has come."""
    due = [spec.responses.get(str(build.name)) for build in turn.due.send] if turn.due else []
    came = sum(response_rule(spec, one) == rule for one in turn.data)
    return sum(response is not None and response.rule == rule for response in due) > came


def _either(condition: Condition, holds: bool) -> str:
    """The first value of a condition if what it asks holds, else the second."""
    return condition.domain[0] if holds else condition.domain[-1]


@once
def roads(spec: Spec) -> Mapping[str, Road]:
    """The road of each example by its name; none at all if no message can be read by the grammar."""
    if not is_readable(spec.grammar):
        return {}
    reader = Reader(spec.grammar)
    return {name: Traveller(spec, example, reader).walk() for name, example in spec.examples.items()}
