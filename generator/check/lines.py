"""The IMAP lines of an example: each is what the grammar says, and its words are known."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from generator.check.bindings import known_codes
from generator.model.example import Elision, Happening, Switch, Wire
from generator.model.match import Tree
from generator.model.message import CRLF, Connection, Message
from generator.model.parsing import Parsed, first_words
from generator.model.protocol import Spec
from generator.model.road import Road, Turn
from generator.problems import Problems, did_you_mean
from generator.source import Span

_KINDS = {
    "greeting": "a greeting",
    "command": "a command",
    "untagged": "an untagged response",
    "tagged": "a tagged response",
    "continuation": "a continuation request",
}
_NAMES = {
    "CRLF": "the end of the line",
    "%d13": "the end of the line",
    "SP": "a blank",
    "DQUOTE": "'\"'",
    "resp-cond-state": "'OK', 'NO' or 'BAD'",
    "resp-text": "text",
}
#: Mechanisms of SASL that clients of IMAP know.
MECHANISMS = (
    *("PLAIN", "LOGIN", "OAUTHBEARER", "XOAUTH2", "EXTERNAL", "ANONYMOUS", "GSSAPI", "CRAM-MD5", "DIGEST-MD5"),
    *("SCRAM-SHA-1", "SCRAM-SHA-1-PLUS", "SCRAM-SHA-256", "SCRAM-SHA-256-PLUS"),
)
_WORD = re.compile(rb'[^\x00-\x20()\[\]{}"]+|.', re.DOTALL)
_MOST_EXPECTED = 6


def check_lines(spec: Spec, road: Road, problems: Problems) -> None:
    """Check each line by itself, and that none stands twice in a row."""
    _twice(road, problems)
    _connections(road, problems)
    wrong: set[Connection] = set()
    for moment in road.moments:
        if isinstance(moment.step, Happening) and moment.step.words not in spec.events:
            begin = moment.step.span.column + 1
            place = Span(moment.step.span.file, moment.step.span.line, begin, begin + len(moment.step.words))
            hint = did_you_mean(moment.step.words, spec.events)
            problems.add(place, f"'{moment.step.words}' is not an event", hint)
        if moment.parsed is not None and isinstance(moment.step, Message):
            if moment.step.connection not in wrong:
                _parses(spec, moment.parsed, moment.turn, problems)
            _known_words(spec, moment.parsed, problems)
            if is_reported(moment.parsed, moment.turn):
                # The lines of a literal that lost its command, for one: each would be wrong for the same reason.
                wrong.add(moment.step.connection)
            elif moment.parsed.tree is not None:
                wrong.discard(moment.step.connection)


def _twice(road: Road, problems: Problems) -> None:
    for line, following in pairwise(road.example.lines):
        same = type(line) is type(following) and line.published == following.published
        if same and (isinstance(line, Happening | Elision) or (isinstance(line, Wire) and line.text.startswith("* "))):
            problems.add(following.span, "this line stands twice", "take one out")
        if isinstance(line, Switch) and isinstance(following, Switch):
            problems.add(line.span, f"nothing stands on connection {line.protocol} {line.number} here", "take it out")


def _connections(road: Road, problems: Problems) -> None:
    """The numbers of connections count up from 1."""
    last = {"IMAP": 1, "HTTP": 0}
    for line in road.example.lines:
        if isinstance(line, Switch):
            if line.number > last[line.protocol] + 1:
                hint = f"write [{line.protocol} {last[line.protocol] + 1}]"
                problems.add(line.span, "the numbers of connections count up from 1", hint)
            last[line.protocol] = max(last[line.protocol], line.number)


def may_be_wrong(turn: Turn) -> bool:
    """Whether the answer to a command is that to a wrong line: BAD, or what its decision table has for that."""
    if turn.command is None or turn.due is None:
        return turn.status == "BAD"
    return turn.status == turn.due.status


def is_reported(parsed: Parsed, turn: Turn | None) -> bool:
    """Whether ``check_lines`` tells that a message does not parse."""
    is_bad = parsed.message.kind == "command" and turn is not None and may_be_wrong(turn)
    return parsed.miss is not None and parsed.message.complete and not is_bad


def _parses(spec: Spec, parsed: Parsed, turn: Turn | None, problems: Problems) -> None:
    message, miss = parsed.message, parsed.miss
    if miss is None or not message.complete:
        return
    if message.kind == "command" and _unknown_command(spec, parsed, turn, problems):
        return
    if not is_reported(parsed, turn):
        return
    hint, found = _expected(spec, parsed), _found(message, miss.offset)
    what = _KINDS[message.kind]
    if message.kind == "command" and turn is not None and turn.command is not None:
        what = f"the command {turn.command.name}"
        hint += "" if hint.startswith("did") else ", or an answer that fits a wrong line"
    place = message.place(miss.offset, miss.offset + len(found.encode()) if found else None)
    if message.first_line == "":
        problems.add(place, "an empty line", "take it out")
    elif found:
        shown = f"'{found}'" if found.strip() else "blank"
        problems.add(place, f"unexpected {shown} in {what}", hint)
    else:
        problems.add(place, f"unexpected end of {what}", hint)


def _unknown_command(spec: Spec, parsed: Parsed, turn: Turn | None, problems: Problems) -> bool:
    """Report a command whose first word is none; but any word may be answered BAD that is not like a known one."""
    if turn is None or not turn.word or turn.command is not None or parsed.miss is None:
        return False
    known = {word.upper() for group in spec.states or ("command",) for word in _words_of_rule(spec, group)}
    if turn.word in known or parsed.miss.offset < len(turn.tag.encode()) + 1:
        return False
    hint = did_you_mean(turn.word, known)
    if hint or turn.status != "BAD":
        start = len(turn.tag.encode()) + 1
        place = parsed.message.place(start, start + len(turn.word.encode()))
        word = parsed.message.first_line.split(" ")[1]
        problems.add(place, f"'{word}' is not a command of a base RFC or of this document", hint)
    return True


def _words_of_rule(spec: Spec, name: str) -> Iterator[str]:
    rule = spec.grammar.rules.get(name.lower())
    return first_words(rule.node, spec.grammar) if rule else iter(())


def _found(message: Message, offset: int) -> str:
    """The word at ``offset``; empty at the end of the line."""
    rest = message.data[offset:]
    if not rest or rest.startswith(CRLF):
        return ""
    word = _WORD.match(rest)
    return (word[0] if word else rest[:1]).decode("utf-8", "replace")


def _expected(spec: Spec, parsed: Parsed) -> str:
    """What could have stood there, or what was perhaps meant."""
    assert parsed.miss is not None
    expected = [one for one in parsed.miss.expected if not one.startswith("the arguments of")]
    words = [one.strip("'") for one in expected if one.startswith("'")]
    for name in expected:
        words += _words_of_rule(spec, name)
    meant = did_you_mean(_found(parsed.message, parsed.miss.offset), words)
    if meant:
        return meant
    shown = [_NAMES.get(one, one) for one in expected if not one.startswith("%") or one in _NAMES]
    shown = list(dict.fromkeys(shown))
    if not shown:
        return "this character cannot stand here" if expected else "expected " + " or ".join(parsed.miss.expected)
    return "expected " + " or ".join(shown[:_MOST_EXPECTED]) + (" or ..." if len(shown) > _MOST_EXPECTED else "")


# --- words that the grammar leaves open ---


def _known_words(spec: Spec, parsed: Parsed, problems: Problems) -> None:
    for tree in parsed.labelled("OtherCode"):
        name = next(tree.labelled("name"), tree)
        word = parsed.octets(name).decode("utf-8", "replace")
        message = f"'{word}' is not a response code of a base RFC or of this document"
        problems.add(parsed.place(name), message, did_you_mean(word, known_codes(spec)))
    for tree in parsed.labelled("capabilities"):
        word = parsed.octets(tree).decode("utf-8", "replace")
        prefix, sign, value = word.upper().partition("=")
        if (prefix, sign) == ("AUTH", "="):
            _mechanism(value, parsed.message.place(tree.start + len("AUTH="), tree.end), problems)
            continue
        words = {one.upper() for one in _words_of_rule(spec, "capability")} | {"IMAP4REV1", "IMAP4REV2", "AUTH="}
        meant = did_you_mean(f"{prefix}{sign}", words)
        if word.upper() not in words and f"{prefix}{sign}" not in words and meant:
            problems.add(parsed.place(tree), f"'{word}' is not a capability of a base RFC or of this document", meant)
    for tree in parsed.labelled("mechanism"):
        _mechanism(parsed.octets(tree).decode("utf-8", "replace").upper(), parsed.place(tree), problems)


def _mechanism(name: str, place: Span, problems: Problems) -> None:
    meant = did_you_mean(name, MECHANISMS)
    if name not in MECHANISMS and meant:
        problems.add(place, f"'{name}' is not a usual mechanism of SASL", meant)


def words_of(trees: Iterable[Tree], parsed: Parsed) -> list[str]:
    """The texts of ``trees`` in upper case."""
    return [parsed.octets(tree).decode("utf-8", "replace").upper() for tree in trees]
