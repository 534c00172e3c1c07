"""Streams, and the events that a framer finds in them: worked out on the whole stream, and not by our framers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from tests.conformance.encoding import octets_text
from tests.conformance.streams import BARE, STREAMS, Limits, Step

_LITERAL = re.compile(rb"~?\{([0-9]{1,20})(\+?)\}\r\n\Z")
_STATUS = re.compile(rb"\+|[^ \r\n]+ (?i:OK|NO|BAD|BYE|PREAUTH) ")
_TAG = re.compile(rb"[!#$&',-\[\]-z|}~]{1,100}(?=[ \r\n])")


@dataclass(frozen=True)
class Event:
    """An event, and how many octets of the stream have to be there for it."""

    at: int
    told: dict[str, Any]


@dataclass
class _Message:
    """A message as far as it was read."""

    start: int
    bare: bool
    line: int = 0
    bad: bool = False
    status: bool = False


def events(side: str, steps: Sequence[Step], limits: Limits) -> list[list[dict[str, Any]]]:
    """The events of each step, in order."""
    stream, bare, ends = b"", set(), []
    for step in steps:
        if step is BARE:
            bare.add(len(stream))
        else:
            stream += step
        ends.append(len(stream))
    found = list(_events(side, stream, bare, limits))
    due, before = [], -1
    for step, end in zip(steps, ends, strict=True):
        due.append([one.told for one in found if before < one.at <= end and step is not BARE])
        before = before if step is BARE else end
    return due


def _events(side: str, stream: bytes, bare: set[int], limits: Limits) -> Iterator[Event]:
    at = 0
    while at < len(stream):
        message, told = _Message(at, at in bare), None
        while told is None:
            end = stream.find(b"\n", at) + 1
            if not end:
                return
            line, at = stream[at:end], end
            message.line += len(line)
            if end - message.start == len(line):
                message.status = side == "response" and _STATUS.match(line) is not None
            message.bad |= message.line > (limits.max_line or message.line)
            literal = None if message.bare or message.status else _LITERAL.search(line)
            waits = literal is not None and side == "command" and not literal[2]
            if literal is not None and not message.bad:
                size = int(literal[1])
                message.bad = size > (limits.max_literal or size)
                message.bad |= end - message.start + size > (limits.max_size or end - message.start + size)
                if waits and not message.bad:
                    yield Event(end, {"event": "need-continuation", "size": size})
            if literal is None or (message.bad and waits):
                told = _told(stream[message.start : end], message.bad)
            else:
                at += int(literal[1])
        yield Event(at, told)


def _told(data: bytes, bad: bool) -> dict[str, Any]:
    if not bad:
        return {"event": "complete", "octets": octets_text(data)}
    tag = _TAG.match(data)
    return {"event": "bad-line", "tag": tag.group().decode("ascii") if tag else None}


def framing_vectors() -> list[dict[str, Any]]:
    """The streams as the corpus has them."""
    vectors = []
    for name, why, side, steps, limits in STREAMS:
        due = events(side, steps, limits)
        rows = [
            {"bare_line": True} if step is BARE else {"feed": octets_text(step), "events": told}
            for step, told in zip(steps, due, strict=True)
        ]
        vectors.append(
            {
                "id": f"framing/{name}",
                "side": side,
                "limits": limits.given(),
                "steps": rows,
                "why": {"kind": "framing", "note": why},
            }
        )
    return vectors
