"""Comparing with somebody else's server, whose names, ids and secrets are its own: by structure, not by octets.

Both sides are parsed. Text for people is left out, a literal is as good as a quoted string, and a value that the
server chooses is bound where it first comes: from then on it stands for the example's value, also in what the
client sends: as a whole word, a whole URL, and inside the base64 of SASL.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from reference.generated.parser import (
    Authenticate,
    CapabilityData,
    Exists,
    FetchData,
    ParseError,
    RespText,
    parse_command,
    parse_response,
)
from reference.transcript.match import Matcher
from reference.transcript.script import ELISION, Request, Response, Script, Send
from reference.transcript.values import filled

URL = re.compile(r"https://[^\"\s]+")
_LITERAL = re.compile(r"\{(\d+)\}$")
#: What may stand in place of a value in a header field or an event's line.
_VALUE = r"([^\"\s;,]+)"
_FIELD = re.compile(r"\\{(\w+)\\}")


class StructuralMatcher(Matcher):
    """Compares by structure. ``known`` has the example's values that are known beforehand, with the real ones."""

    def __init__(self, script: Script, known: Mapping[str, str]) -> None:
        super().__init__(())
        self.bound.update(known)
        self._open = {
            *script.varies,
            *known,
            *(_text(shown) for _, shown in filled(script)),
            *accounts_told(script),
        }

        self._literals = dict(_literals(script))

    # What the client sends

    def line(self, shown: Send) -> str:
        """What the client really sends: within SASL too, and with the octets of a literal counted anew."""
        text = shown.text
        if shown.index in self._literals:
            octets = len(self.substitute(self._literals[shown.index]).encode())
            return _LITERAL.sub(f"{{{octets}}}", self.substitute(text))
        try:
            body = parse_command(text.encode() + b"\r\n").body
        except ParseError:
            return self.substitute(text)
        if isinstance(body, Authenticate) and body.initial_response:
            message = base64.b64decode(body.initial_response).decode()
            real = base64.b64encode(self.substitute(message).encode()).decode()
            return text.replace(body.initial_response, real)
        return self.substitute(text)

    def substitute(self, text: str) -> str:
        """The text with the real values in place of the example's."""
        values = "|".join(map(re.escape, sorted(self.bound, key=len, reverse=True)))
        return re.sub(rf"(?<![\w-])(?:{values})(?![\w-])", lambda match: self.bound[match[0]], text)

    def request(self, shown: Request) -> tuple[Request, str]:
        """The request for the real URL in place of the example's."""
        url = self._real_url(f"https://{shown.host}{shown.target}")
        headers = tuple((name, self.substitute(value)) for name, value in shown.headers if name.lower() != "host")
        return replace(shown, headers=headers, body=self.substitute(shown.body)), url

    def _real_url(self, url: str) -> str:
        """The real URL for one of the example: bound itself, made from a bound template, or below a bound one."""
        if url in self.bound:
            return self.bound[url]
        for shown, real in self.bound.items():
            template = _FIELD.sub(r"(?P<\1>[^&]*)", re.escape(shown)) if "{" in shown else None
            if template and (match := re.fullmatch(template, url)):
                return real.format(**match.groupdict())
        above = max((shown for shown in self.bound if URL.match(shown) and url.startswith(shown)), key=len, default="")
        return self.bound[above] + url.removeprefix(above) if above else url

    # What the server sends

    def response(self, expected: str, got: str, sasl: bool = False) -> bool:
        """Whether ``got`` says what ``expected`` does."""
        if sasl and expected.startswith("+ "):
            return self._challenge(expected[2:], got[2:])
        try:
            shown = parse_response(expected.replace(" " + ELISION, "").encode() + b"\r\n")
            came = parse_response(got.encode() + b"\r\n")
        except ParseError:
            return False
        before = dict(self.bound)
        if self._same(shown, came, more=ELISION in expected):
            return True
        self.bound = before
        return False

    def text(self, expected: str, got: str) -> bool:
        """Whether a header field's value or a line is the one expected: values are bound, parameters may follow."""
        values = "|".join(map(re.escape, sorted(self._open, key=len, reverse=True)))
        parts = re.split(rf"({URL.pattern}|(?<![\w-])(?:{values})(?![\w-]))", expected)
        pattern = "".join(_VALUE if number % 2 else re.escape(part) for number, part in enumerate(parts))
        match = re.fullmatch(f"{pattern}(?:;.*)?", got)
        return match is not None and all(map(self._bind_value, parts[1::2], match.groups()))

    def _same(self, shown: Any, came: Any, more: bool) -> bool:
        match shown, came:
            case RespText(), RespText():
                return self._same(shown.code, came.code, more)
            case CapabilityData(), CapabilityData():
                names, real = set(shown.capabilities), set(came.capabilities)
                return names <= real if more else names == real
            case Exists(), Exists():
                return self._bind_value(str(shown.count), str(came.count))
            case FetchData(), FetchData():
                items = [sorted(data.items, key=lambda item: type(item).__name__) for data in (shown, came)]
                return self._same(tuple(items[0]), tuple(items[1]), more)
            case tuple(), tuple():
                pairs = zip(shown, came, strict=False)
                return (
                    type(shown) is type(came)
                    and len(shown) == len(came)
                    and all(self._same(one, other, more) for one, other in pairs)
                )
            case _:
                return type(shown) is type(came) and self._leaf(shown, came)

    def _leaf(self, shown: Any, came: Any) -> bool:
        value = _text(shown)
        is_open = value in self._open or value in self.bound or URL.fullmatch(value)
        return self._bind_value(value, _text(came)) if is_open else bool(shown == came)

    def _bind_value(self, shown: str, came: str) -> bool:
        """Whether ``came`` is what ``shown`` stands for; at first it may be anything."""
        return self.bound.setdefault(shown, came) == came

    def _challenge(self, expected: str, got: str) -> bool:
        """Whether a challenge is the one expected; one in JSON may have more members (RFC 7628, Section 3.2.2)."""
        try:
            shown, came = (json.loads(base64.b64decode(text)) for text in (expected, got))
        except (binascii.Error, ValueError):
            return expected == got
        return isinstance(came, dict) and all(came.get(name) == value for name, value in shown.items())

    def _json_leaf(self, expected: Any, got: Any) -> bool:
        return type(expected) is type(got) and self._leaf(expected, got)


def _literals(script: Script) -> Iterator[tuple[int, str]]:
    """The literals that the client sends, by the index of the line that announces them."""
    sends = [step for step in script.steps if isinstance(step, Send)]
    for number, step in enumerate(sends):
        if found := _LITERAL.search(step.text):
            following = "".join(f"{later.text}\r\n" for later in sends[number + 1 :] if later.peer == step.peer)
            yield step.index, following.encode()[: int(found[1])].decode(errors="ignore")


def accounts_told(script: Script) -> set[str]:
    """The ids of JMAP accounts that the example's sessions show: each server has its own."""
    bodies = ("\n".join(text for _, text in step.body) for step in script.steps if isinstance(step, Response))
    sessions = (json.loads(body) for body in bodies if body.startswith("{"))
    return {str(id) for session in sessions for id in session.get("primaryAccounts", {}).values()}


def _text(value: Any) -> str:
    """A value of the parser as the example shows it."""
    return value.decode() if isinstance(value, bytes) else str(value)
