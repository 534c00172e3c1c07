"""Commands of RFC 9051 in examples: valid in their state, and answered with the data that they ask for."""

from __future__ import annotations

from generator.check.lines import words_of
from generator.model.example import Elision
from generator.model.grammar import Ref
from generator.model.message import Connection, Message
from generator.model.parsing import Parsed
from generator.model.protocol import Spec
from generator.model.road import LOGOUT, Road, Turn
from generator.problems import Problems

#: Rules of the data without which OK is no answer to a command (RFC 9051, Section 6; RFC 9698, Section 3).
_DATA = {
    "CAPABILITY": ("capability-data", "* CAPABILITY"),
    "GETJMAPACCESS": ("resp-jmapaccess", "* JMAPACCESS"),
    "NAMESPACE": ("namespace-response", "* NAMESPACE"),
    "ENABLE": ("enable-data", "* ENABLED"),
    "LOGOUT": ("resp-cond-bye", "* BYE"),
}
#: Items of FETCH that are asked for and sent by the same word.
_ITEMS = frozenset({"UID", "FLAGS", "EMAILID", "THREADID", "INTERNALDATE", "RFC822.SIZE", "ENVELOPE", "BODYSTRUCTURE"})


def check_state(spec: Spec, road: Road, problems: Problems) -> None:
    """Check the commands that base RFCs define."""
    elided = _elided(road)
    _exists(road, problems)
    for turn in road.turns:
        if turn.command is not None or turn.sent.tree is None:
            continue
        _allowed(spec, turn, problems)
        if turn.status != "OK" or turn.answer is None or turn.answer.tree is None or id(turn) in elided:
            continue
        rule, shown = _DATA.get(turn.word, ("", ""))
        if rule and rule in spec.grammar and not any(any(one.rules(rule)) for one in turn.data):
            hint = f"write 'S: {shown} ...' before"
            problems.add(turn.answer.message.span, f"{turn.word} is answered OK without {shown}", hint)
        if turn.word in ("FETCH", "UID") and any(turn.sent.rules("fetch")):
            _fetched(turn, problems)


def _elided(road: Road) -> set[int]:
    """The commands among whose data lines are left out."""
    found: set[int] = set()
    open_turns: list[Turn] = []
    for moment in road.moments:
        if isinstance(moment.step, Elision):
            found.update(map(id, open_turns))
        elif isinstance(moment.step, Message) and moment.turn is not None:
            if moment.step.kind == "command":
                open_turns.append(moment.turn)
            elif moment.step.kind == "tagged" and moment.turn in open_turns:
                open_turns.remove(moment.turn)
    return found


def _exists(road: Road, problems: Problems) -> None:
    """How many messages INBOX has: those given, and those that the example appends."""
    given = next((str(one.value) for one in road.example.given if str(one.name) == "messages"), "")
    if not given.isdigit():
        return
    number = int(given)
    selected: dict[Connection, bool] = {}
    for moment in road.moments:
        step, turn, parsed = moment.step, moment.turn, moment.parsed
        if not isinstance(step, Message) or parsed is None:
            continue
        if turn is not None and step.kind == "command" and turn.word in ("SELECT", "EXAMINE"):
            selected[step.connection] = _mailbox(turn) == "INBOX"
        if turn is not None and step.kind == "tagged" and (turn.word, turn.status) == ("APPEND", "OK"):
            number += _mailbox(turn) == "INBOX"
        for tree in parsed.labelled("Exists") if selected.get(step.connection) else ():
            count = next(tree.labelled("count"), tree)
            if parsed.octets(count) != str(number).encode():
                hint = f"{given} are given, and the example appends {number - int(given)} before"
                problems.add(parsed.place(count), f"INBOX has {number} messages here", hint)


def _mailbox(turn: Turn) -> str:
    """The mailbox that a command names, in upper case; empty if it names none."""
    tree = next(turn.sent.labelled("mailbox"), None)
    return turn.sent.content(tree).upper() if tree else ""


def _group(turn: Turn) -> str:
    """The group of commands ("command-auth") that a command belongs to; empty if it is not clear."""
    body = next(turn.sent.labelled("body"), None)
    first = body.inner[0] if body and body.inner else None
    return first.node.key if first and isinstance(first.node, Ref) else ""


def _allowed(spec: Spec, turn: Turn, problems: Problems) -> None:
    allowed = spec.states.get(_group(turn))
    if allowed and turn.state != LOGOUT and turn.state not in allowed and turn.status != "BAD":
        start = len(turn.tag.encode()) + 1
        place = turn.sent.message.place(start, start + len(turn.word))
        message = f"{turn.word} is not valid in the {turn.state} state"
        hint = "it is valid in " + ", ".join(f"the {state}" for state in sorted(allowed))
        problems.add(place, message, hint)


def _fetched(turn: Turn, problems: Problems) -> None:
    """The messages and the items of FETCH are those that were asked for."""
    wanted = _ITEMS.intersection(words_of(turn.sent.labelled("items"), turn.sent))
    by_uid = turn.word == "UID"
    wanted |= {"UID"} if by_uid else set()
    numbers = _numbers(turn.sent)
    answers = [one for one in turn.data if any(one.labelled("FetchData"))]
    for one in answers:
        missing = sorted(wanted - _item_names(one))
        if missing:
            hint = "write it here, or ask for less"
            problems.add(one.message.span, f"FETCH asks for {' and '.join(missing)}, and this has none", hint)
        given = next(one.labelled("uid") if by_uid else one.labelled("seq"), None)
        if given is not None and numbers and one.octets(given) not in numbers:
            number = one.octets(given).decode("ascii", "replace")
            what = "a message with the UID" if by_uid else "message"
            problems.add(one.place(given), f"the command does not ask for {what} {number}")
    if not answers and numbers and turn.answer is not None:
        hint = "write 'S: * n FETCH (...)' before"
        problems.add(turn.answer.message.span, "FETCH is answered OK without data", hint)


def _item_names(one: Parsed) -> set[str]:
    """The first words of the items of a FETCH response."""
    return {one.octets(item).split(b" ")[0].decode("ascii", "replace").upper() for item in one.labelled("")}


def _numbers(parsed: Parsed) -> set[bytes]:
    """The numbers that the command's sequence set lists; empty if it has a range or "*"."""
    tree = next(parsed.labelled("sequence-set"), None)
    numbers = parsed.octets(tree).split(b",") if tree else []
    return set(numbers) if all(number.isdigit() for number in numbers) else set()
