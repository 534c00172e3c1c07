"""SASL in examples: what AUTHENTICATE carries decodes, is well-formed, and shows what its user has."""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.check.http import ERRORS
from generator.check.urls import check_host
from generator.model.match import Mismatch, Tree
from generator.model.message import CRLF, Message, Part, encoded_column
from generator.model.parsing import Reader
from generator.model.protocol import Spec
from generator.model.road import BEARER_MECHANISMS, Road, Turn, fields
from generator.problems import Problems, did_you_mean
from generator.source import Span

#: Of IMAP over TLS, and of IMAP with STARTTLS (RFC 9051, Section 2.1).
PORTS = ("993", "143")
_KEYS = ("host", "port", "auth")
_ERROR_NAMES = ("status", "scope", "openid-configuration")
_EMPTY = b"\x01"


@dataclass(frozen=True, slots=True)
class _Response:
    """What a client sends in one line of a SASL exchange, decoded; ``part`` is where it stands, encoded from ``at``."""

    octets: bytes
    part: Part
    at: int

    def place(self, start: int, end: int | None = None) -> Span:
        """Where its octets stand: in ``base64(...)`` as the author wrote it, else the line's whole word."""
        line = self.part.line
        column = encoded_column(line, start)
        if column is None:
            begin = line.span.column + 3 + self.at
            return Span(line.span.file, line.span.line, begin, line.span.column + 3 + len(line.text))
        last = encoded_column(line, end) if end is not None and end > start else None
        return Span(line.span.file, line.span.line, column, max(last or 0, column + 1))


def check_sasl(spec: Spec, road: Road, reader: Reader, usual: Mapping[str, str], problems: Problems) -> None:
    """Check each AUTHENTICATE of an example. ``usual`` has the known values of the other examples."""
    given = {**usual, **{str(one.name): str(one.value) for one in road.example.given}}
    issued = {one.content for turn in road.turns for one in fields(spec, turn)}
    for turn in road.turns:
        if turn.word != "AUTHENTICATE" or turn.sent.tree is None:
            continue
        mechanism = turn.words[1] if len(turn.words) > 1 else ""
        responses = list(_responses(turn.sent.message, problems))
        if mechanism == "OAUTHBEARER" and not responses:
            hint = "write base64(n,a=...) behind it"
            problems.add(turn.sent.message.span, "OAUTHBEARER without the client's message", hint)
        elif mechanism == "OAUTHBEARER" and "client-resp" in spec.grammar:
            tree = _match(responses[0], "client-resp", reader, problems)
            if tree is not None:
                _Bearer(turn, responses, tree, given, issued, problems).check()
        elif mechanism == "PLAIN" and responses and "message" in spec.grammar:
            _match(responses[-1], "message", reader, problems)
    _challenges(road, problems)


def _responses(message: Message, problems: Problems) -> Iterator[_Response]:
    for number, part in enumerate(message.parts):
        text = message.data[part.start : part.end].removesuffix(CRLF).decode("ascii", "replace")
        words = text.split(" ")
        word = words[3] if number == 0 and len(words) > 3 else "" if number == 0 else text
        if not word or word == "*":
            continue
        at = len(text) - len(word)
        try:
            octets = b"" if word == "=" else base64.b64decode(word, validate=True)
        except binascii.Error:
            place = message.place(part.start + at, part.end)
            problems.add(place, "this is not base64", "write base64(...) with the text in the clear")
            continue
        yield _Response(octets, part, at)


def _match(response: _Response, rule: str, reader: Reader, problems: Problems) -> Tree | None:
    found = reader.match(rule, response.octets)
    if isinstance(found, Mismatch):
        hint = "expected " + " or ".join(_named(one) for one in found.expected)
        problems.add(response.place(found.offset), f"not a message of this mechanism ('{rule}')", hint)
    return found if isinstance(found, Tree) else None


def _named(expected: str) -> str:
    return {"%x01": "^A", "kvsep": "^A", "UTF8NUL": "NUL", "%x00": "NUL"}.get(expected, expected)


# --- OAUTHBEARER (RFC 7628) ---


@dataclass(frozen=True, slots=True)
class _Bearer:
    """One exchange of OAUTHBEARER: the client's message, what is given, and what the example issues."""

    turn: Turn
    responses: list[_Response]
    tree: Tree
    given: Mapping[str, str]
    issued: set[str]
    problems: Problems

    def check(self) -> None:
        """Check the message, then how the exchange ends."""
        pairs = self._pairs()
        if "host" in pairs:
            check_host(*pairs["host"], self.problems)
        if "port" in pairs and pairs["port"][0] not in PORTS:
            self.problems.add(pairs["port"][1], f"'{pairs['port'][0]}' is no port of IMAP", "write 993")
        if "auth" in pairs:
            self._token(*pairs["auth"])
        elif not set(pairs) - set(_KEYS):
            self.problems.add(self.responses[0].place(0), "OAUTHBEARER without 'auth'", "write auth=Bearer TOKEN^A")
        self._user()
        self._failure()

    def _text(self, tree: Tree) -> str:
        return self.responses[0].octets[tree.start : tree.end].decode("utf-8", "replace")

    def _place(self, tree: Tree) -> Span:
        return self.responses[0].place(tree.start, tree.end)

    def _pairs(self) -> dict[str, tuple[str, Span]]:
        """The values of the keys, each with its place."""
        pairs: dict[str, tuple[str, Span]] = {}
        for pair in self.tree.labelled("pairs"):
            key, value = next(pair.labelled("key")), next(pair.labelled("value"))
            name = self._text(key)
            if name in pairs:
                self.problems.add(self._place(key), f"'{name}' stands twice")
            if name not in _KEYS:
                hint = did_you_mean(name, _KEYS) or "there are " + ", ".join(_KEYS)
                self.problems.add(self._place(key), f"'{name}' is not a key of OAUTHBEARER", hint)
            pairs[name] = (self._text(value), self._place(value))
        return pairs

    def _user(self) -> None:
        name = next(self.tree.rules("saslname"), None)
        user = self.given.get("user")
        if name is None or user is None:
            return
        found = self._text(name).replace("=2C", ",").replace("=3D", "=")
        if found != user:
            self.problems.add(self._place(name), f"the user is '{user}' here, not '{found}'", "or say so in 'given'")

    def _token(self, auth: str, place: Span) -> None:
        """A token that is accepted is the one given, or one that was issued."""
        token = auth.removeprefix("Bearer ")
        if not re.fullmatch(r"Bearer [A-Za-z0-9._~+/-]+=*", auth):
            self.problems.add(place, "this is no bearer token", "write Bearer and a token (RFC 6750, Section 2.1)")
        elif self.turn.status == "OK" and token not in (self.given.get("login-token"), *self.issued):
            hint = "write 'login-token=...' in 'given', or a token that the server has issued"
            self.problems.add(place, "this token is accepted, but neither given nor issued", hint)

    def _failure(self) -> None:
        """A failed exchange goes on with an error of the server and a last response (RFC 7628, Section 3.2.3)."""
        answer, last = self.turn.answer, self.responses[-1]
        if answer is None:
            return
        if self.turn.status == "NO" and len(self.responses) < 2:
            hint = "write 'S: + base64({\"status\":\"invalid_token\"})' and 'C: base64(^A)' before it"
            self.problems.add(answer.message.span, "OAUTHBEARER fails without telling the client why", hint)
        elif self.turn.status == "NO" and last.octets not in (_EMPTY, b""):
            self.problems.add(last.place(0), "the client answers an error with ^A alone", "write 'C: base64(^A)'")
        elif self.turn.status == "OK" and len(self.responses) > 1 and last.octets == _EMPTY:
            hint = "NO is due behind an error of the server"
            self.problems.add(answer.message.span, "the client has given up, and the server answers OK", hint)


def _challenges(road: Road, problems: Problems) -> None:
    """An error of OAUTHBEARER is a JSON object with a status (RFC 7628, Section 3.2.2)."""
    for turn in road.turns:
        if turn.word != "AUTHENTICATE" or turn.words[1:2] not in {(one,) for one in BEARER_MECHANISMS}:
            continue
        for step in _challenges_of(road, turn):
            word = step.data.removesuffix(CRLF).removeprefix(b"+ ")
            try:
                octets = base64.b64decode(word, validate=True)
            except binascii.Error:
                problems.add(step.place(2, len(step.data)), "a challenge is base64", "write base64({...}) behind '+ '")
                continue
            if octets:
                _error(_Response(octets, step.parts[0], 2), problems)


def _challenges_of(road: Road, turn: Turn) -> list[Message]:
    """The continuation requests that the lines of an AUTHENTICATE answer."""
    connection = turn.sent.message.connection
    steps = [one.step for one in road.moments if isinstance(one.step, Message) and one.step.connection == connection]
    at = steps.index(turn.sent.message)
    first = next((i + 1 for i in range(at - 1, -1, -1) if steps[i].kind != "continuation"), 0)
    return steps[first:at]


def _error(response: _Response, problems: Problems) -> None:
    try:
        error = json.loads(response.octets)
    except ValueError as wrong:
        hint = 'write {"status":"invalid_token"}'
        place = response.place(getattr(wrong, "pos", 0))
        problems.add(place, "the error of OAUTHBEARER is not JSON", hint)
        return
    if not isinstance(error, dict) or not isinstance(error.get("status"), str):
        hint = "RFC 7628, Section 3.2.2, demands it"
        problems.add(response.place(0), "the error of OAUTHBEARER has no 'status'", hint)
        return
    for name in error:
        if name not in _ERROR_NAMES:
            hint = did_you_mean(name, _ERROR_NAMES) or "there are " + ", ".join(_ERROR_NAMES)
            at = max(response.octets.find(f'"{name}"'.encode()), 0) + 1
            problems.add(response.place(at, at + len(name)), f"'{name}' is not told by OAUTHBEARER", hint)
    status = error["status"]
    if status not in ERRORS:
        hint = did_you_mean(status, ERRORS) or "there are " + ", ".join(ERRORS)
        at = max(response.octets.find(status.encode()), 0)
        problems.add(response.place(at, at + len(status.encode())), f"'{status}' is not an error of RFC 6750", hint)
