"""Whether a line, a header field or a JSON body is the one that an example shows.

Compared byte for byte, but for what the example itself leaves open: the human text behind a status and its code,
``[and more]``, and the values that it lists as ``varies``, which are bound where they first come and then stay.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from reference.generated.parser import ParseError, RespText, parse_response
from reference.transcript.script import ELISION, Request, Send
from reference.transcript.values import records

#: A value that varies is a whole field: nothing that a word is made of stands beside it.
_WORD = r"[A-Za-z0-9_-]"


class Difference(Exception):
    """What came is not what was due. ``index`` is the line of the example, from 0."""

    def __init__(self, index: int, expected: str, got: str) -> None:
        super().__init__(f"expected {expected}, got {got}")
        self.index = index
        self.expected = expected
        self.got = got


#: The way to a value within a JSON value: names of members, and indexes.
Path = tuple[str | int, ...]


@dataclass(frozen=True)
class JsonDifference:
    """What is wrong with the JSON value at ``path``."""

    path: Path
    what: str

    def __str__(self) -> str:
        steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in self.path)
        return f"${''.join(steps)} {self.what}"


class Matcher:
    """Compares; and knows the real value of each ``varies`` value that it has met."""

    def __init__(self, varies: Iterable[str]) -> None:
        self._names = {value: f"v{number}" for number, value in enumerate(varies)}
        self.bound: dict[str, str] = {}
        any_value = "|".join(map(re.escape, sorted(self._names, key=len, reverse=True)))
        self._varies = re.compile(rf"(?<!{_WORD})(?:{any_value})(?!{_WORD})" if any_value else r"(?!)")

    def substitute(self, text: str) -> str:
        """What the client really sends: the real values in place of the example's."""
        return self._varies.sub(lambda match: self.bound.get(match[0], match[0]), text)

    def line(self, shown: Send) -> str:
        """What the client really sends in IMAP."""
        return self.substitute(shown.text)

    def request(self, shown: Request) -> tuple[Request, str]:
        """What the client really requests: the request, and the URL that it goes to."""
        target, body = self.substitute(shown.target), self.substitute(shown.body)
        return replace(shown, target=target, body=body), f"https://{shown.host}{target}"

    def response(self, expected: str, got: str, sasl: bool = False) -> bool:
        """Whether ``got`` is the IMAP response ``expected``; within SASL, text is a challenge and compared too."""
        free = "" if sasl else _human_text(expected)
        shown = expected.removesuffix(free) if free else expected
        return self._bind(re.fullmatch(self._pattern(shown) + (".*" if free else ""), got))

    def text(self, expected: str, got: str) -> bool:
        """Whether ``got`` is the text ``expected``, a header field's value for one."""
        return self._bind(re.fullmatch(self._pattern(expected), got))

    def json(self, expected: Any, got: Any) -> JsonDifference | None:
        """Where ``got`` is first not the JSON value ``expected``; None if it is."""
        return self._json(expected, got, ())

    def _pattern(self, shown: str) -> str:
        """The text as a regular expression: values that vary, and ``[and more]`` in a list, stay open."""
        parts: list[str] = []
        at = 0
        for match in self._varies.finditer(shown):
            name = self._names[match[0]]
            known = match[0] in self.bound
            group = f"(?P={name})" if f"(?P<{name}>{_WORD}+)" in parts else f"(?P<{name}>{_WORD}+)"
            parts += [re.escape(shown[at : match.start()]), re.escape(self.bound[match[0]]) if known else group]
            at = match.end()
        whole = "".join([*parts, re.escape(shown[at:])])
        return whole.replace(re.escape(" " + ELISION), r"(?: [^ \]]+)*")

    def _bind(self, match: re.Match[str] | None) -> bool:
        if match is None:
            return False
        found = match.groupdict()
        self.bound |= {value: found[name] for value, name in self._names.items() if name in found}
        return True

    def _json(self, expected: Any, got: Any, path: Path) -> JsonDifference | None:
        if isinstance(expected, dict) and isinstance(got, dict):
            return self._object(expected, got, path)
        if isinstance(expected, list) and isinstance(got, list) and len(expected) == len(got):
            pairs = enumerate(zip(expected, got, strict=True))
            return next((found for i, (e, g) in pairs if (found := self._json(e, g, (*path, i)))), None)
        return None if self._json_leaf(expected, got) else JsonDifference(path, f"is {_show(got)}")

    def _json_leaf(self, expected: Any, got: Any) -> bool:
        if isinstance(expected, str) and isinstance(got, str):
            return self.text(expected, got)
        return type(expected) is type(got) and bool(expected == got)

    def _object(self, expected: dict[str, Any], got: dict[str, Any], path: Path) -> JsonDifference | None:
        members = {name: value for name, value in expected.items() if name != ELISION}
        for name, value in members.items():
            if self.substitute(name) not in got:
                return JsonDifference((*path, name), "is not there")
            if found := self._json(value, got[self.substitute(name)], (*path, name)):
                return found
        more = set() if ELISION in expected else set(got) - set(map(self.substitute, members))
        return JsonDifference(path, f"has {_show(min(more))} besides") if more else None


def _human_text(line: str) -> str:
    """The text for people at the end of a status response; "" for any other line."""
    try:
        record = parse_response(line.replace(" " + ELISION, "").encode() + b"\r\n")
    except ParseError:
        return ""
    return next((text.text or "" for text in records(record) if isinstance(text, RespText)), "")


def _show(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 200 else text[:200] + "..."


def place_in_json(text: str, path: Path) -> int:
    """Where in the JSON ``text`` the value at ``path`` begins."""
    decoder, at = json.JSONDecoder(), _skip(text, 0, "")
    for step in path:
        at, number = _skip(text, at + 1, ""), 0
        while True:
            name: Any = number
            if isinstance(step, str):
                name, at = decoder.raw_decode(text, at)
                at = _skip(text, at, ":")
            if name == step:
                break
            at, number = _skip(text, decoder.raw_decode(text, at)[1], ","), number + 1
    return at


def _skip(text: str, at: int, mark: str) -> int:
    """The place behind blanks and ``mark``."""
    while text[at : at + 1].isspace() or (mark and text[at] == mark):
        at += 1
    return at
