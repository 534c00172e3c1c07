"""Messages of a transcript: the octets that a line or several lines put on the wire, and where each octet stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal

from generator.model.example import Wire
from generator.source import Span

CRLF = b"\r\n"

#: What a message is. An "event" is one event of a stream of events (EventSource).
Kind = Literal["greeting", "command", "untagged", "tagged", "continuation", "request", "response", "event"]

_ENCODED = re.compile(r"base64\((.*)\)")


@dataclass(frozen=True, slots=True, order=True)
class Connection:
    """A connection of an example, as ``[IMAP 2]`` names it."""

    protocol: Literal["IMAP", "HTTP"]
    number: int

    def __str__(self) -> str:
        return f"{self.protocol} {self.number}"


@dataclass(frozen=True, slots=True)
class Part:
    """The octets ``start`` to ``end`` of a message, which stand on ``line`` from character ``at`` of its text on."""

    start: int
    end: int
    line: Wire
    at: int


@dataclass(frozen=True, slots=True)
class Message:
    """One message. ``elided``: ``[and more]`` was taken out of a list. ``complete``: False if its end is missing."""

    kind: Kind
    connection: Connection
    data: bytes = field(repr=False)
    parts: tuple[Part, ...] = field(repr=False)
    elided: bool = False
    complete: bool = True

    @property
    def sender(self) -> Literal["C", "S"]:
        """Who sent it."""
        return self.parts[0].line.sender

    @property
    def span(self) -> Span:
        """The text of its first line."""
        return text_span(self.parts[0].line)

    @property
    def first_line(self) -> str:
        """Its first line as text."""
        return self.data.split(CRLF, 1)[0].decode("utf-8", "replace")

    def place(self, start: int, end: int | None = None) -> Span:
        """Where the octets from ``start`` to ``end`` stand, as far as they are on one line."""
        part = next((one for one in self.parts if start < one.end), self.parts[-1])
        first = part.at + len(self.data[part.start : start].decode("utf-8", "ignore"))
        column = source_column(part.line, first)
        if end is None or end <= start:
            return Span(part.line.span.file, part.line.span.line, column)
        last = part.at + len(self.data[part.start : min(end, part.end)].removesuffix(CRLF).decode("utf-8", "ignore"))
        return Span(part.line.span.file, part.line.span.line, column, max(source_column(part.line, last), column + 1))


@dataclass(slots=True)
class Draft:
    """A message while it is put together, line by line."""

    data: bytearray = field(default_factory=bytearray)
    parts: list[Part] = field(default_factory=list)
    elided: bool = False

    def add(self, line: Wire, pieces: tuple[tuple[str, int], ...] | None = None) -> None:
        """One more line. ``pieces``: the texts that are sent of it, each with its place in the line's text."""
        for text, at in pieces if pieces is not None else ((line.text, 0),):
            start = len(self.data)
            self.data += text.encode("utf-8", "replace")
            self.parts.append(Part(start, len(self.data), line, at))
        self.data += CRLF
        last = self.parts[-1]
        self.parts[-1] = Part(last.start, len(self.data), last.line, last.at)

    def replace_end(self, data: bytes) -> None:
        """Other octets, which differ in the last part only."""
        last = self.parts[-1]
        self.data = bytearray(data)
        self.parts[-1] = Part(last.start, len(data), last.line, last.at)

    def message(self, kind: Kind, connection: Connection, complete: bool = True) -> Message:
        """The message as it is now."""
        return Message(kind, connection, bytes(self.data), tuple(self.parts), self.elided, complete)


def text_span(line: Wire) -> Span:
    """The text of a line, without its ``C: ``."""
    column = source_column(line, 0)
    return Span(line.span.file, line.span.line, column, max(source_column(line, len(line.text)), column + 1))


def source_column(line: Wire, index: int) -> int:
    """The column of character ``index`` of the line's text as the author wrote it (``base64(...)`` in the clear)."""
    if not line.text:
        return line.span.column + 2
    begin = line.span.column + 3
    found = None if line.text == line.source else _ENCODED.search(line.source)
    if found is None or index <= found.start():
        return begin + index
    encoded = len(line.text) - len(line.source) + len(found[0])
    if index < found.start() + encoded:
        return begin + found.start(1)
    return begin + index - encoded + len(found[0])


def encoded_column(line: Wire, octets: int) -> int | None:
    """The column of octet ``octets`` of what ``base64(...)`` holds; None if the line has it encoded already."""
    found = _ENCODED.search(line.source)
    if line.text == line.source or found is None:
        return None
    done = 0
    at = found.start(1)
    while done < octets and at < found.end(1):
        step = 2 if line.source.startswith("^A", at) else 1
        done += 1 if step == 2 else len(line.source[at].encode())
        at += step
    return line.span.column + 3 + at
