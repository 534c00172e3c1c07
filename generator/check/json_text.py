"""JSON in examples (RFC 8259): well-formed, each name once, ``[and more]`` where it may stand."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from difflib import get_close_matches
from typing import Any

from generator.check.urls import check_host
from generator.model.message import Message
from generator.problems import Problems, did_you_mean
from generator.source import Span

#: Of the IANA registry "JMAP Capabilities".
_URNS = tuple(
    f"urn:ietf:params:jmap:{name}"
    for name in (
        *("core", "mail", "submission", "vacationresponse", "websocket", "mdn", "smimeverify", "blob", "quota"),
        *("contacts", "contacts:parse", "principals", "principals:owner", "sieve", "calendars", "calendars:parse"),
    )
)
MORE = "[and more]"
_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"(\s*:)?')


class _Twice(Exception):
    """A name stands twice in one object."""


def check_json(message: Message, at: int, text: str, problems: Problems) -> None:
    """Check the JSON ``text``, which begins at octet ``at`` of ``message``."""

    def place(index: int, length: int = 1) -> Span:
        start = at + len(text[:index].encode())
        return message.place(start, start + len(text[index : index + length].encode()))

    try:
        json.loads(text, object_pairs_hook=_object, parse_constant=_constant)
    except json.JSONDecodeError as error:
        what = error.msg[:1].lower() + error.msg[1:]
        index = min(error.pos, len(text.rstrip()))
        problems.add(place(index), f"not JSON: {what}")
        return
    except _Twice as error:
        name = str(error)
        last = max(text.rfind(f'"{name}"'), 0)
        problems.add(place(last + 1, len(name)), f"the name '{name}' stands twice in one object")
        return
    except (ValueError, RecursionError) as error:
        problems.add(place(0), f"not JSON: {error}")
        return
    _elisions(message, text, place, problems)
    for found_string in _STRING.finditer(text):
        content = found_string[1]
        meant = get_close_matches(content, _URNS, n=1, cutoff=0.85)
        if meant and content not in _URNS:
            where = place(found_string.start(1), len(content))
            problems.add(where, f"'{content}' is not a capability of JMAP", f"did you mean '{meant[0]}'?")
        if re.match(r"https?:", content, re.IGNORECASE):
            check_host(content, place(found_string.start(1), len(content)), problems, whole=True)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise _Twice(name)
        found[name] = value
    return found


def _constant(text: str) -> Any:
    raise ValueError(f"{text} is no value of JSON")


def _elisions(message: Message, text: str, place: Callable[..., Span], problems: Problems) -> None:
    """``"[and more]": true`` stands in what a server sends, and no other word in brackets does."""
    for found in _STRING.finditer(text):
        word, is_name = found[1], found[2]
        if not (word.startswith("[") and word.endswith("]")) and MORE.strip("[]") not in word:
            continue
        where = place(found.start(1), len(word))
        if not is_name or word != MORE:
            hint = did_you_mean(word, [MORE]) or f'the rest of an object is left out by "{MORE}": true'
            problems.add(where, f"'{word}' leaves nothing out", hint)
        elif message.sender == "C":
            problems.add(where, "a client's JSON cannot be left out in part", "write all that is sent")
        elif not re.match(r"\s*true\b", text[found.end() :]):
            problems.add(where, f'"{MORE}" has the value true')
