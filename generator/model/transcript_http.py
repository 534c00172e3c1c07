"""HTTP in a transcript: lines of a connection joined to requests, responses and events of a stream."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from generator.model.example import Wire
from generator.model.message import Connection, Draft, Kind, Message, text_span
from generator.source import Span

REQUEST = re.compile(r"[A-Z]+ \S+ HTTP/[0-9.]+$")
_STATUS = re.compile(r"HTTP/[0-9.]+ [0-9]{3} .+")
Report = Callable[[Span, str, str], None]
_STREAM = re.compile(r"content-type:\s*text/event-stream\s*(;.*)?", re.IGNORECASE)


@dataclass(slots=True)
class HttpReader:
    """Reads runs of lines. A response of type text/event-stream makes its connection a stream of events."""

    report: Report
    _streams: set[Connection] = field(default_factory=set)

    def read(self, connection: Connection, run: list[Wire]) -> list[Message]:
        """The messages in ``run``, lines of one sender with nothing between them."""
        if run[0].sender == "C":
            self._streams.discard(connection)
            return [self._message("request", connection, lines) for lines in _split(run, REQUEST)]
        if connection in self._streams:
            return self._events(connection, run)
        found = []
        for lines in _split(run, re.compile(r"HTTP/")):
            end = _head(lines)
            if any(_STREAM.fullmatch(line.text) for line in lines[1:end]):
                found.append(self._message("response", connection, lines[: end + 1]))
                self._streams.add(connection)
                if lines[end + 1 :]:
                    found += self._events(connection, lines[end + 1 :])
            else:
                found.append(self._message("response", connection, lines))
        return found

    def _message(self, kind: Kind, connection: Connection, lines: list[Wire]) -> Message:
        first, complete = lines[0], _head(lines) < len(lines)
        if kind == "request" and not REQUEST.match(first.text):
            self.report(text_span(first), f"not a request line: '{first.text}'", "write METHOD /path HTTP/1.1")
        elif kind == "response" and not _STATUS.match(first.text):
            self.report(text_span(first), f"not a status line: '{first.text}'", "write HTTP/1.1 200 OK")
        elif not complete:
            hint = f"write '{first.sender}:' behind them"
            self.report(text_span(lines[-1]), f"the header fields of this {kind} do not end", hint)
        draft = Draft()
        for line in lines:
            draft.add(line)
        return draft.message(kind, connection, complete)

    def _events(self, connection: Connection, lines: list[Wire]) -> list[Message]:
        found = []
        draft = Draft()
        for line in lines:
            draft.add(line)
            if not line.text:
                found.append(draft.message("event", connection))
                draft = Draft()
        if draft.parts:
            self.report(text_span(lines[-1]), "this event does not end", "write 'S:' behind it")
            found.append(draft.message("event", connection, complete=False))
        return found


def _head(lines: list[Wire]) -> int:
    """The index of the empty line behind the header fields; the number of lines if there is none."""
    return next((index for index, line in enumerate(lines) if not line.text), len(lines))


def _split(run: list[Wire], begin: re.Pattern[str]) -> list[list[Wire]]:
    """The run parted before each line that begins a message."""
    parts: list[list[Wire]] = []
    for line in run:
        if not parts or begin.match(line.text):
            parts.append([])
        parts[-1].append(line)
    return parts
