"""The IMAP lines of an example: each parses, each answer has its command, each command its answer."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from generator.check.bindings import known_codes
from generator.model.grammar import Ref
from generator.model.match import Tree
from generator.model.message import CRLF, Connection, Message
from generator.model.protocol import Spec
from generator.model.parsing import Parsed, first_words
from generator.model.road import LOGOUT, Moment, Road, Turn
from generator.problems import Problems, did_you_mean
from generator.source import Span

_KINDS = {
    "greeting": "a greeting",
    "command": "a command",
    "untagged": "an untagged response",
    "tagged": "a tagged response",
    "continuation": "a continuation request",
}
_WORD = re.compile(rb'[^\x00-\x20()\[\]{}"]+|.', re.DOTALL)
_MOST_EXPECTED = 8


@dataclass(slots=True)
class _Line:
    """What has been seen of one connection."""

    open: list[Turn] = field(default_factory=list)
    answered: dict[str, Span] = field(default_factory=dict)
    ended: Span | None = None


def check_lines(spec: Spec, road: Road, problems: Problems) -> None:
    """Check each message by itself, then who answers whom."""
    for moment in road.moments:
        if moment.parsed is not None:
            _parses(spec, moment.parsed, moment.turn, problems)
            _known_words(spec, moment.parsed, problems)
    _begins(road, problems)
    _answers(road, problems)


# --- one message ---


def _parses(spec: Spec, parsed: Parsed, turn: Turn | None, problems: Problems) -> None:
    message, miss = parsed.message, parsed.miss
    if miss is None or not message.complete:
        return
    if message.kind == "command" and turn is not None and may_be_wrong(turn):
        return
    hint, found = _expected(spec, parsed), _found(message, miss.offset)
    what = _KINDS[message.kind]
    if message.kind == "command" and turn is not None and turn.command is not None:
        what = f"the command {turn.command.name}"
        hint += ", or an answer that fits a wrong line"
    place = message.place(miss.offset, miss.offset + len(found.encode()) if found else None)
    if found:
        problems.add(place, f"unexpected '{found}' in {what}", hint)
    else:
        problems.add(place, f"unexpected end of {what}", hint)


def may_be_wrong(turn: Turn) -> bool:
    """Whether the answer to a command is that to a wrong line: BAD, or what its decision table has for that."""
    if turn.command is None or turn.due is None:
        return turn.status == "BAD"
    return turn.status == turn.due.status


def _found(message: Message, offset: int) -> str:
    """The word at ``offset``; empty at the end of the line."""
    rest = message.data[offset:]
    if not rest or rest.startswith(CRLF):
        return ""
    word = _WORD.match(rest)
    return (word[0] if word else rest[:1]).decode("utf-8", "replace")


def _expected(spec: Spec, parsed: Parsed) -> str:
    """What could have stood there, and what was perhaps meant."""
    assert parsed.miss is not None
    expected = [one for one in parsed.miss.expected if not one.startswith("the arguments of")]
    words = [one.strip("'") for one in expected if one.startswith("'")]
    for name in expected:
        if name in spec.grammar:
            words += first_words(spec.grammar[name].node, spec.grammar)
    meant = did_you_mean(_found(parsed.message, parsed.miss.offset), words)
    if meant:
        return meant
    if not expected:
        return "expected " + " or ".join(parsed.miss.expected)
    shown = [_shown(one) for one in expected[:_MOST_EXPECTED]]
    more = ["..."] if len(expected) > _MOST_EXPECTED else []
    return "expected " + " or ".join([*shown, *more])


def _shown(expected: str) -> str:
    names = {"CRLF": "the end of the line", "SP": "a blank", "%x20": "a blank", "DQUOTE": "'\"'", "%x22": "'\"'"}
    return names.get(expected, expected)


def _known_words(spec: Spec, parsed: Parsed, problems: Problems) -> None:
    for tree in parsed.labelled("OtherCode"):
        name = next(tree.labelled("name"), tree)
        word = parsed.octets(name).decode("utf-8", "replace")
        known = known_codes(spec)
        message = f"'{word}' is not a response code of a base RFC or of this document"
        problems.add(parsed.place(name), message, did_you_mean(word, known))
    for tree in parsed.labelled("capabilities"):
        word = parsed.octets(tree).decode("utf-8", "replace").upper()
        words = _capability_words(spec)
        if word not in words and not word.startswith(tuple(one for one in words if one.endswith("="))):
            meant = did_you_mean(word, words)
            if meant:
                message = f"'{word}' is not a capability of a base RFC or of this document"
                problems.add(parsed.place(tree), message, meant)


def _capability_words(spec: Spec) -> set[str]:
    rule = spec.grammar.rules.get("capability")
    words = {word.upper() for word in first_words(rule.node, spec.grammar)} if rule else set()
    return words | {"IMAP4REV1", "IMAP4REV2", "AUTH="}


# --- who begins, who answers ---


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


def _answers(road: Road, problems: Problems) -> None:
    lines: dict[Connection, _Line] = {}
    for moment in road.moments:
        step = moment.step
        if not isinstance(step, Message) or moment.parsed is None:
            continue
        line = lines.setdefault(step.connection, _Line())
        if line.ended is not None and not (step.kind == "tagged" and line.open):
            problems.add(step.span, f"connection {step.connection} has ended", f"see {line.ended}")
        if step.kind == "command" and moment.turn is not None:
            _sent(step, moment.turn, line, problems)
        elif step.kind == "tagged":
            _answered(step, moment, line, problems)
        _search_tag(moment.parsed, line, problems)
        if moment.state == LOGOUT and line.ended is None:
            line.ended = step.span
    for line in lines.values():
        for turn in line.open if line.ended is None else ():
            hint = f"write 'S: {turn.tag} OK ...' where the server answers"
            place = turn.sent.message.place(0, len(turn.tag.encode()))
            problems.add(place, f"the command '{turn.tag}' is never answered", hint)


def _sent(step: Message, turn: Turn, line: _Line, problems: Problems) -> None:
    if turn.tag in line.answered or any(one.tag == turn.tag for one in line.open):
        before = line.answered.get(turn.tag) or next(one.sent.message.span for one in line.open if one.tag == turn.tag)
        place = step.place(0, len(turn.tag.encode()))
        problems.add(place, f"the tag '{turn.tag}' is used before", f"see {before}; each command has a tag of its own")
    line.open.append(turn)


def _answered(step: Message, moment: Moment, line: _Line, problems: Problems) -> None:
    tag = step.first_line.split(" ")[0]
    if moment.turn is not None and moment.turn in line.open:
        line.open.remove(moment.turn)
        line.answered[tag] = step.span
        return
    place = step.place(0, len(tag.encode()))
    if line.open:
        turn = line.open.pop(0)
        message = f"this answer has the tag '{tag}', and the command ({turn.sent.message.span}) has '{turn.tag}'"
        problems.add(place, message, f"write '{turn.tag}'")
    elif tag in line.answered:
        problems.add(place, f"the command '{tag}' is answered before", f"see {line.answered[tag]}")
    else:
        hint = "an untagged response begins with '* '"
        problems.add(place, f"no command with the tag '{tag}' waits for an answer", hint)


def _search_tag(parsed: Parsed, line: _Line, problems: Problems) -> None:
    """ESEARCH names the tag of the command that it answers (RFC 9051, Section 7.3.4)."""
    for tree in parsed.rules("search-correlator"):
        for tag in tree.rules("tag-string"):
            found = parsed.content(tag)
            if found not in {turn.tag for turn in line.open}:
                hint = did_you_mean(found, [turn.tag for turn in line.open])
                problems.add(parsed.place(tag), f"no command with the tag '{found}' is open", hint)


def words_of(trees: Iterable[Tree], parsed: Parsed) -> list[str]:
    """The texts of ``trees`` in upper case."""
    return [parsed.octets(tree).decode("utf-8", "replace").upper() for tree in trees]


def group_of(turn: Turn) -> str:
    """The group of commands ("command-auth") that a command of a base RFC belongs to; empty if it is not clear."""
    body = next(turn.sent.labelled("body"), None)
    first = body.inner[0] if body and body.inner else None
    return first.node.key if first and isinstance(first.node, Ref) else ""
