"""Values in examples: secrets are issued once and known from then on, known values are the same everywhere."""

from __future__ import annotations

import base64
import binascii
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from generator.check.urls import check_host
from generator.model.example import Happening, Wire
from generator.model.message import Connection, Message
from generator.model.protocol import Spec
from generator.model.road import Field, Road, Turn, fields
from generator.problems import Problems, did_you_mean
from generator.source import Span

#: What an issued value holds: 32 octets in base64url without padding (RFC 4648, Section 5).
SECRET = re.compile(r"(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])")
OCTETS = 32
#: Commands behind which a connection has another login, for which nothing waits yet.
_NEW_LOGIN = ("UNAUTHENTICATE", "AUTHENTICATE", "LOGIN")
#: A run of these characters as long as this can only be meant as a secret.
_LOOKS_SECRET = re.compile(r"[A-Za-z0-9_-]{32,}")


@dataclass(slots=True)
class _Known:
    """What has been issued or given so far in one example.

    ``pending`` waits, by connection, for an event that uses it. ``wrong``: a secret was wrong where it was issued, so
    that nothing can be said of it behind.
    """

    contents: dict[str, Span] = field(default_factory=dict)
    wrong: bool = False
    secrets: set[str] = field(default_factory=set)
    pending: dict[tuple[Connection, str], Field] = field(default_factory=dict)


def check_secrets(spec: Spec, road: Road, problems: Problems) -> None:
    """Check the values of one example in the order of its lines."""
    known = _Known()
    for one in road.example.given:
        if str(one.name) in spec.values:
            known.contents[str(one.value)] = one.value.span
            found = _LOOKS_SECRET.findall(str(one.value))
            known.secrets.update(found)
            for secret in found:
                _counted(secret, one.value.span, problems)
    answered = {id(turn.answer.message): turn for turn in road.turns if turn.answer}
    issued_in = _issued_lines(spec, road.turns)
    for moment in road.moments:
        step = moment.step
        if isinstance(step, Happening):
            _event(step, known, problems)
        elif isinstance(step, Message):
            _runs(step, known, issued_in, problems)
            if id(step) in answered:
                _learn(spec, answered[id(step)], known, problems)


def _issued_lines(spec: Spec, turns: Sequence[Turn]) -> set[tuple[int, str]]:
    """The lines on which secrets are issued, with those secrets."""
    return {
        (one.span.line, run)
        for turn in turns
        for one in fields(spec, turn)
        if one.value.issued
        for run in _LOOKS_SECRET.findall(one.content)
    }


def _learn(spec: Spec, turn: Turn, known: _Known, problems: Problems) -> None:
    """Take in the values of one answer, and compare those that are issued with what was there before."""
    if turn.word in _NEW_LOGIN and turn.status == "OK":
        connection = turn.sent.message.connection
        known.pending = {key: one for key, one in known.pending.items() if key[0] != connection}
    for one in fields(spec, turn):
        if one.value.issued:
            _issued(one, known, problems)
        known.contents.setdefault(one.content, one.span)
        known.secrets.update(_LOOKS_SECRET.findall(one.content))


def _issued(one: Field, known: _Known, problems: Problems) -> None:
    name = one.value.name
    runs = SECRET.findall(one.content)
    if one.content.startswith("https:"):
        check_host(one.content, one.span, problems, whole=True)
    if len(runs) != 1:
        known.wrong = True
        message = f"'{name}' is issued, so it holds 43 characters of base64url, and '{one.content}' does not"
        problems.add(one.span, message, f"these are {OCTETS} octets, such as {counted(_fresh(known))}")
        return
    if not _counted(runs[0], one.span.shifted(one.content.find(runs[0]), len(runs[0])), problems):
        known.wrong = True
        return
    key = (one.message.connection, name)
    before = known.pending.get(key)
    if known.wrong:
        return
    if before is not None and before.content != one.content:
        hint = f"write that of {before.span} again, or an event that answers it before"
        problems.add(one.span, f"'{name}' stays the same while it waits for the user", hint)
    elif before is None and one.content in known.contents:
        hint = f"the next secret is {counted(_fresh(known))}"
        problems.add(one.span, f"'{name}' is issued, but stood before ({known.contents[one.content]})", hint)
    if one.turn.status == "NO":
        known.pending[key] = one


def _event(step: Happening, known: _Known, problems: Problems) -> None:
    if not step.argument or known.wrong:
        return
    if step.argument not in known.contents:
        at = step.span.column + len(step.words) + 2
        place = Span(step.span.file, step.span.line, at, at + len(step.argument))
        hint = did_you_mean(step.argument, known.contents) or "an event names a value that was sent before"
        problems.add(place, f"'{step.argument}' was not sent before", hint)
        known.wrong = True
    for key in [key for key, one in known.pending.items() if one.content == step.argument]:
        del known.pending[key]


# --- secrets ---


def counted(first: int) -> str:
    """The secret whose octets count up from ``first``."""
    octets = bytes(octet % 256 for octet in range(first, first + OCTETS))
    return base64.urlsafe_b64encode(octets).decode().rstrip("=")


def _fresh(known: _Known) -> int:
    """Where the next secret may begin to count."""
    return next((first for first in range(0, 256, OCTETS) if counted(first) not in known.secrets), 0)


def _counted(secret: str, span: Span, problems: Problems) -> bool:
    """Report a secret that is not counted octets, so that nobody could reproduce it."""
    try:
        octets = base64.b64decode(secret + "=" * (-len(secret) % 4), b"-_", validate=True)
    except binascii.Error:
        octets = b""
    first = octets[0] if octets else 0
    if len(secret) == len(counted(0)) and secret == counted(first):
        return True
    likely = Counter((octet - index) % 256 for index, octet in enumerate(octets)).most_common(1)
    hint = f"write {counted(likely[0][0] if likely else 0)}"
    problems.add(span, f"the octets of the secret '{secret}' do not count up", hint)
    return False


def _runs(message: Message, known: _Known, issued_in: set[tuple[int, str]], problems: Problems) -> None:
    """Every secret on the lines of a message is one that was issued or given."""
    for line in dict.fromkeys(part.line for part in message.parts):
        if _is_encoded(line):
            continue
        for found in _LOOKS_SECRET.finditer(line.source):
            run = found[0]
            if known.wrong or run in known.secrets or (line.span.line, run) in issued_in:
                continue
            column = line.span.column + 3 + found.start()
            place = Span(line.span.file, line.span.line, column, column + len(run))
            hint = did_you_mean(run, known.secrets) or "a secret is sent by the server, or given, before it is used"
            problems.add(place, f"nobody issued the secret '{run}'", hint)
            known.secrets.add(run)


def _is_encoded(line: Wire) -> bool:
    """Whether the line holds base64 that the author wrote: its letters are no secret."""
    return line.source == line.text and bool(
        re.match(r"\S+ AUTHENTICATE |\+ |[A-Za-z0-9+/]+=*$", line.text, re.IGNORECASE)
    )


# --- known values ---


def check_known(spec: Spec, roads: Sequence[Road], problems: Problems) -> None:
    """Known values are what is given, and the same in all examples that give nothing."""
    for road in roads:
        given = {str(one.name): str(one.value) for one in road.example.given}
        for turn in road.turns:
            for one in fields(spec, turn):
                name = one.value.name
                if not one.value.issued and one.content != given.get(name, one.content):
                    hint = f"'given' says {name}={given[name]}"
                    problems.add(one.span, f"'{one.content}' is not the given value of '{name}'", hint)
    found = known_fields(spec, roads)
    for name, usual in usual_values(found).items():
        for one in found[name]:
            if one.content != usual:
                hint = "write that" if one.value.issued else f"write that, or '{name}={one.content}' in 'given'"
                problems.add(one.span, f"'{name}' is '{usual}' in the other examples", hint)


def check_session_urls(roads: Sequence[Road], problems: Problems) -> None:
    """GETJMAPACCESS gives the same URL in all examples (RFC 9698, Section 3: that of the session resource)."""
    found = [
        (one.content(url), one.place(url))
        for road in roads
        for turn in road.turns
        for one in turn.data
        for tree in one.rules("resp-jmapaccess")
        for url in tree.labelled("url")
    ]
    usual = Counter(content for content, _ in found).most_common(1)
    for content, span in found:
        if content != usual[0][0]:
            problems.add(span, f"the session URL is '{usual[0][0]}' in the other examples", "write that")


def known_fields(spec: Spec, roads: Iterable[Road]) -> dict[str, list[Field]]:
    """The fields by value, in the examples that do not give it; of issued URLs the parts around the secret."""
    found: dict[str, list[Field]] = {}
    for road in roads:
        given = {str(one.name) for one in road.example.given}
        for turn in road.turns:
            for one in fields(spec, turn):
                if one.value.name not in given:
                    found.setdefault(one.value.name, []).append(replace(one, content=SECRET.sub("...", one.content)))
    return found


def usual_values(found: Mapping[str, Sequence[Field]]) -> dict[str, str]:
    """For each known value what it is in most places; the first of equals."""
    return {name: Counter(one.content for one in ones).most_common(1)[0][0] for name, ones in found.items() if ones}
