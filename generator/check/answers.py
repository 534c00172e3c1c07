"""Who answers whom in an example: each tagged response has its command, each command its response."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.check.lines import is_reported
from generator.model.message import Connection, Message
from generator.model.parsing import Parsed
from generator.model.road import LOGOUT, Moment, Road, Turn
from generator.problems import Problems, did_you_mean
from generator.source import Span


@dataclass(slots=True)
class _Line:
    """What has been seen of one connection.

    ``early`` has the tags of answers that stood before their command, ``cut`` the commands that its end cut off.
    """

    open: list[Turn] = field(default_factory=list)
    answered: dict[str, Span] = field(default_factory=dict)
    early: set[str] = field(default_factory=set)
    ended: Span | None = None
    told: bool = False
    cut: list[Turn] = field(default_factory=list)


def check_answers(road: Road, problems: Problems) -> None:
    """Check how connections begin and end, and the tags between."""
    _begins(road, problems)
    lines: dict[Connection, _Line] = {}
    for moment in road.moments:
        step = moment.step
        if not isinstance(step, Message) or moment.parsed is None:
            continue
        line = lines.setdefault(step.connection, _Line())
        if line.ended is not None and not (step.kind == "tagged" and line.open):
            if not line.told:
                problems.add(step.span, f"connection {step.connection} has ended", f"see {line.ended}")
            line.told = True
        elif step.kind == "command" and moment.turn is not None:
            _sent(step, moment.turn, line, problems)
        elif step.kind == "tagged":
            _answered(step, moment, lines, problems)
        _search_tag(moment.parsed, line, problems)
        if moment.state == LOGOUT and line.ended is None:
            line.ended = step.span
            line.cut = [turn for turn in line.open if turn.word != "LOGOUT" and _is_next(road, turn, step)]
    for line in lines.values():
        for turn in line.open:
            if turn.tag not in line.early and turn not in line.cut and not is_reported(turn.sent, turn):
                hint = f"write 'S: {turn.tag} OK ...' where the server answers"
                place = turn.sent.message.place(0, len(turn.tag.encode()))
                problems.add(place, f"the command '{turn.tag}' is never answered", hint)


def _begins(road: Road, problems: Problems) -> None:
    """With ``given login`` the first connection begins behind the login, without it with the greeting."""
    login = next((one for one in road.example.given if str(one.name) == "login"), None)
    begun: set[Connection] = set()
    for moment in road.moments:
        step = moment.step
        if not isinstance(step, Message) or step.connection.protocol != "IMAP" or step.connection in begun:
            continue
        if step.kind == "greeting" and step.connection.number == 1 and login is not None:
            hint = "take out the greeting and the login, or 'login' from 'given'"
            problems.add(login.name.span, "'login' is given, and the example begins with a greeting", hint)
        elif step.kind != "greeting" and login is None:
            hint = "write the greeting 'S: * OK ...' before, or 'login' in 'given'"
            problems.add(step.span, f"connection {step.connection} begins without a greeting", hint)
        begun.add(step.connection)


def _sent(step: Message, turn: Turn, line: _Line, problems: Problems) -> None:
    place = step.place(0, len(turn.tag.encode()))
    before = next((one.sent.message.span for one in line.open if one.tag == turn.tag), line.answered.get(turn.tag))
    if before is not None:
        hint = f"see {before}; each command has a tag of its own"
        problems.add(place, f"the tag '{turn.tag}' is used before", hint)
        line.answered.pop(turn.tag, None)
    waiting = next((one for one in line.open if one.command and one.answer), None)
    if turn.command is not None and waiting is not None:
        message = f"'{turn.tag}' is sent before '{waiting.tag}' is answered"
        problems.add(place, message, "their untagged responses have no tag to tell them apart")
    line.open.append(turn)


def _is_next(road: Road, turn: Turn, bye: Message) -> bool:
    """Whether nobody did anything between a command and the BYE that ended its connection."""
    steps = [moment.step for moment in road.moments]
    between = steps[steps.index(turn.sent.message) + 1 : steps.index(bye)]
    return all(isinstance(one, Message) and one.connection == bye.connection for one in between)


def _answered(step: Message, moment: Moment, lines: dict[Connection, _Line], problems: Problems) -> None:
    line = lines[step.connection]
    tag = step.first_line.split(" ")[0]
    if moment.turn is not None and moment.turn in line.open:
        line.open.remove(moment.turn)
        line.answered[tag] = step.span
        return
    told = moment.parsed is not None and is_reported(moment.parsed, None)
    place = step.place(0, len(tag.encode()))
    elsewhere = next(((c, one) for c, other in lines.items() for one in other.open if one.tag == tag), None)
    if elsewhere is not None:
        lines[elsewhere[0]].open.remove(elsewhere[1])
        problems.add(place, f"the command '{tag}' is on connection {elsewhere[0]}", f"write [{elsewhere[0]}] before")
    elif line.open:
        turn = line.open.pop(0)
        if not told and not is_reported(turn.sent, turn):
            message = f"this answer has the tag '{tag}', and the command ({turn.sent.message.span}) has '{turn.tag}'"
            problems.add(place, message, f"write '{turn.tag}'")
    elif tag in line.answered:
        problems.add(place, f"the command '{tag}' is answered before", f"see {line.answered[tag]}")
    elif not told:
        line.early.add(tag)
        hint = "write the command before it; an untagged response begins with '* '"
        problems.add(place, f"no command with the tag '{tag}' waits for an answer", hint)


def _search_tag(parsed: Parsed, line: _Line, problems: Problems) -> None:
    """ESEARCH names the tag of the command that it answers (RFC 9051, Section 7.3.4)."""
    for tree in parsed.rules("search-correlator"):
        for tag in tree.rules("tag-string"):
            found = parsed.content(tag)
            if found not in {turn.tag for turn in line.open}:
                hint = did_you_mean(found, [turn.tag for turn in line.open])
                problems.add(parsed.place(tag), f"no command with the tag '{found}' is open", hint)
