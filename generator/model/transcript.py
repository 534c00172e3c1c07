"""The transcript machine: joins the lines of an example to the messages of its connections.

A literal (RFC 9051, Section 4.3) belongs to its command or response, the lines that answer a SASL challenge to
AUTHENTICATE (Section 6.2.2), DONE to IDLE (Section 6.3.13), header fields and body to a request or response of HTTP.
It reads any lines whatever: what is wrong in them is reported, and the rest is read as far as it goes.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from generator.model.example import Elision, Example, Happening, Switch, Wire
from generator.model.message import CRLF, Connection, Draft, Kind, Message, text_span
from generator.model.transcript_http import REQUEST, HttpReader
from generator.problems import Problems
from generator.source import Span

Step = Message | Switch | Happening | Elision

#: Whether octets are well-formed as a message of that kind; asked where a literal's length may be wrong.
Fits = Callable[[Kind, bytes], bool]

#: The connection on which an example begins.
FIRST = Connection("IMAP", 1)
MORE = " [and more]"
_MOST_COUNTS = 500
_ANNOUNCED = re.compile(rb"~?\{([0-9]{1,19})(\+?)\}\r\n\Z")


@dataclass(slots=True)
class _Imap:
    """What is going on on one IMAP connection: ``idle`` is an IDLE command that waits for DONE."""

    begun: bool = False
    idle: Draft | None = None
    asked: bool = False


@dataclass(slots=True)
class TranscriptReader:
    """Reads one example. ``fits`` is asked whether a message with a literal is well-formed."""

    example: Example
    problems: Problems
    fits: Fits = lambda kind, data: True
    steps: list[Step] = field(default_factory=list)
    here: Connection = FIRST
    _at: int = 0
    _wrong: set[Connection] = field(default_factory=set)
    _imap: dict[Connection, _Imap] = field(default_factory=dict)

    def read(self) -> tuple[Step, ...]:
        """The messages, each where it is complete, and the bracket lines between them."""
        http = HttpReader(self._report)
        while (line := self._next()) is not None:
            match line:
                case Switch(protocol, number):
                    self.here = Connection(protocol, number)
                    self.steps.append(line)
                    self._at += 1
                case Wire() if self.here.protocol == "HTTP":
                    run = self._run(line.sender)
                    self._at += len(run)
                    self.steps += http.read(self.here, run)
                case Wire() if REQUEST.match(line.text):
                    self._report(text_span(line), f"HTTP on connection {self.here}", "write [HTTP 1] before it")
                    self.here = Connection("HTTP", 1)
                    self._wrong.add(self.here)
                case Wire(sender="C"):
                    self._client(line)
                case Wire():
                    self._server(line)
                case _:
                    self.steps.append(line)
                    self._at += 1
        for connection, state in self._imap.items():
            if state.idle:
                self.here = connection
                self._report(text_span(state.idle.parts[0].line), "this IDLE is never ended", "write 'C: DONE'")
                self.steps.append(state.idle.message("command", self.here, complete=False))
        return tuple(self.steps)

    def _report(self, span: Span, message: str, hint: str = "") -> None:
        """One mistake for each connection: those behind it may only follow from it."""
        if self.here not in self._wrong:
            self.problems.add(span, message, hint)
        self._wrong.add(self.here)

    def _next(self) -> Wire | Switch | Happening | Elision | None:
        return self.example.lines[self._at] if self._at < len(self.example.lines) else None

    def _run(self, sender: str) -> list[Wire]:
        """The lines of ``sender`` from here on, up to anything else."""
        run = []
        for line in self.example.lines[self._at :]:
            if not isinstance(line, Wire) or line.sender != sender:
                break
            run.append(line)
        return run

    def _state(self) -> _Imap:
        return self._imap.setdefault(self.here, _Imap())

    # --- the client ---

    def _client(self, line: Wire) -> None:
        state = self._state()
        state.begun = True
        if state.idle is not None:
            self._done(state, state.idle, line)
            return
        draft = Draft()
        draft.add(line)
        self._at += 1
        complete = self._literals(draft, "command")
        word = _command_word(draft.data)
        if complete and word == b"AUTHENTICATE":
            self._challenges(draft)
        if complete and word == b"IDLE":
            state.idle, state.asked = draft, False
            return
        self.steps.append(draft.message("command", self.here, complete))

    def _done(self, state: _Imap, idle: Draft, line: Wire) -> None:
        if line.text.upper() != "DONE":
            self._report(text_span(line), "the connection is idle", "only 'C: DONE' ends IDLE")
        elif not state.asked:
            self._report(text_span(line), "DONE before the server has answered IDLE", "write 'S: + idling' before")
        if line.text.upper() == "DONE":
            idle.add(line)
            self._at += 1
        self.steps.append(idle.message("command", self.here))
        state.idle = None

    def _challenges(self, draft: Draft) -> None:
        """The lines of a SASL exchange: each challenge of the server, and the client's response to it."""
        while isinstance(line := self._next(), Wire) and line.sender == "S" and line.text.startswith("+"):
            self._server(line, awaited=True)
            answer = self._next()
            if not isinstance(answer, Wire) or answer.sender != "C":
                self._report(text_span(line), "the client does not answer this challenge", "write a 'C: ...' line")
                return
            draft.add(answer)
            self._at += 1

    # --- the server ---

    def _server(self, line: Wire, awaited: bool = False) -> None:
        state = self._state()
        kind = _server_kind(line.text, state.begun)
        state.begun = True
        draft = Draft()
        pieces = _pieces(line.text)
        draft.elided = MORE in line.text
        draft.add(line, pieces)
        self._at += 1
        if kind == "continuation" and not awaited and (state.idle is None or state.asked):
            self._report(text_span(line), "no command waits for a continuation request")
        state.asked = state.asked or kind == "continuation"
        complete = self._literals(draft, kind)
        if kind == "tagged" and state.idle is not None:
            tag = bytes(state.idle.data).split(b" ")[0]
            if bytes(draft.data).split(b" ")[0] == tag:
                self._report(text_span(line), "IDLE is answered before DONE", "write 'C: DONE' before")
                self.steps.append(state.idle.message("command", self.here))
                state.idle = None
        self.steps.append(draft.message(kind, self.here, complete))

    # --- literals ---

    def _literals(self, draft: Draft, kind: Kind) -> bool:
        """Take the lines of the literals that ``draft`` announces; False if a literal is refused or has no end."""
        while announced := _ANNOUNCED.search(draft.data):
            if kind == "command" and not announced[2] and not self._asked(draft):
                return False
            if kind != "command" and announced[2]:
                place = draft.message(kind, self.here).place(announced.start(), announced.end())
                hint = "only a client may do that (RFC 9051, Section 4.3)"
                self._report(place, "a server sends no non-synchronizing literal", hint)
            if not self._literal(draft, kind, announced):
                return False
        return True

    def _asked(self, draft: Draft) -> bool:
        """Whether the client may go on with its literal: the server has asked for it, or its "+" is missing here."""
        line = self._next()
        if isinstance(line, Wire) and line.sender == "S":
            if line.text.startswith("+"):
                self._server(line, awaited=True)
                return True
            return False
        if isinstance(line, Wire):
            message = "the client sends the literal before the server has asked for it"
            self._report(text_span(line), message, "write 'S: + Ready' before, or '+' behind the number")
            return True
        self._report(text_span(draft.parts[-1].line), "the literal that is announced here never comes")
        return False

    def _literal(self, draft: Draft, kind: Kind, announced: re.Match[bytes]) -> bool:
        """Take the lines of one literal; False if it does not end where they do."""
        block = self._run(draft.parts[0].line.sender)
        size = int(announced[1])
        place = draft.message(kind, self.here).place(announced.start(), announced.end())
        taken = _lines_for(block, size)
        if taken is None or not self._well_formed(draft, kind, block[:taken]):
            counted = self._counted(draft, kind, block, size)
            if counted is not None:
                self._report(place, f"the literal has {counted} octets, not {size}", f"write {{{counted}}}")
                draft.replace_end(_announcing(draft, counted))
                taken = _lines_for(block, counted)
            elif taken is None:
                message = f"a literal of {size} octets does not end where the lines behind it do"
                self._report(place, message, "count its octets, CRLF as two; the message goes on behind it")
        for line in block[:taken]:
            draft.add(line)
            self._at += 1
        return taken is not None

    def _well_formed(self, draft: Draft, kind: Kind, lines: list[Wire]) -> bool:
        data = bytes(draft.data) + b"".join(line.text.encode() + CRLF for line in lines)
        return _ANNOUNCED.search(data) is not None or self.fits(kind, data)

    def _counted(self, draft: Draft, kind: Kind, block: list[Wire], size: int) -> int | None:
        """The length with which the message is well-formed, the nearest to ``size``; None if there is none."""
        total = sum(len(line.text.encode()) + len(CRLF) for line in block)
        whole = len(block) if kind == "command" else 0
        places = ((n, taken) for n in range(total) if n != size and (taken := _lines_for(block, n)) is not None)
        nearest = sorted(places, key=lambda one: (one[1] < whole, abs(one[0] - size)))
        for n, taken in nearest[:_MOST_COUNTS]:
            data = _announcing(draft, n) + b"".join(line.text.encode() + CRLF for line in block[:taken])
            if _ANNOUNCED.search(data) is None and self.fits(kind, data):
                return n
        return None


def read_transcript(example: Example, problems: Problems, fits: Fits = lambda kind, data: True) -> tuple[Step, ...]:
    """The messages of ``example`` and the bracket lines between them, in the order in which they are complete."""
    return TranscriptReader(example, problems, fits).read()


def _announcing(draft: Draft, size: int) -> bytes:
    """The octets of ``draft`` with another length announced at their end."""
    return re.sub(rb"[0-9]+(\+?\}\r\n)\Z", b"%d\\1" % size, bytes(draft.data))


def _lines_for(block: list[Wire], size: int) -> int | None:
    """How many lines of ``block`` a literal of ``size`` octets and the rest of its last line take; None if none do."""
    start = 0
    for index, line in enumerate(block):
        octets = line.text.encode()
        if start <= size <= start + len(octets):
            return index + 1 if _whole_characters(octets[: size - start]) else None
        start += len(octets) + len(CRLF)
    return None


def _whole_characters(octets: bytes) -> bool:
    try:
        octets.decode()
    except UnicodeDecodeError:
        return False
    return True


def _command_word(data: bytearray) -> bytes:
    words = bytes(data).split(CRLF, 1)[0].split(b" ")
    return words[1].upper() if len(words) > 1 else b""


def _server_kind(text: str, begun: bool) -> Kind:
    if text.startswith("+"):
        return "continuation"
    if text.split(" ")[0] != "*":
        return "tagged"
    condition = text.split(" ")[1].upper() if " " in text else ""
    return "greeting" if not begun and condition in ("OK", "PREAUTH", "BYE") else "untagged"


def _pieces(text: str) -> tuple[tuple[str, int], ...]:
    """The text without ``[and more]`` at the end of a list, in pieces, each with its place in the text."""
    at = text.find(MORE)
    if at < 0:
        return ((text, 0),)
    head, rest = text[:at], text[at + len(MORE) :]
    # The grammar of RFC 9051 wants IMAP4rev2 in a list of capabilities; it may be among those left out.
    implied = "" if "IMAP4REV" in head.upper() else " IMAP4rev2"
    return tuple(piece for piece in ((head, 0), (implied, at), (rest, at + len(MORE))) if piece[0] or piece[1] == 0)
