"""Takes the examples out of the published RFCXML: what is given, and the steps to play."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from lxml import etree

from reference.generated.parser import ResponseFramer
from reference.generated.tables import EVENTS

Peer = tuple[Literal["IMAP", "HTTP"], int]
ELISION = "[and more]"

_FOLDED = re.compile(r"=* NOTE: '\\' line wrapping per RFC 8792 =*\n\n")
_FOLD = re.compile(r"\\\n[ \t]*")
_REQUEST = re.compile(r"([A-Z]+) (/\S*) HTTP/1\.1")
_STATUS = re.compile(r"HTTP/1\.1 ([1-5]\d\d)(?: .*)?")
_HEADER = re.compile(r"\[(given|varies) (.*)\]")
_PEER = re.compile(r"\[(IMAP|HTTP) (\d+)\]")
_EVENT = re.compile(rf"\[({'|'.join(map(re.escape, EVENTS))})(?: (\S+))?\]")


class Unplayable(ValueError):
    """An example that cannot be played as it stands; ``index`` is the line that is wrong, from 0."""

    def __init__(self, index: int, text: str) -> None:
        super().__init__(text)
        self.index = index


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a transcript, or for HTTP the lines of one message. ``index`` counts lines from 0."""

    index: int


@dataclass(frozen=True, slots=True)
class Send(Step):
    """A line that the client sends to ``peer``."""

    peer: Peer
    text: str


@dataclass(frozen=True, slots=True)
class Expect(Step):
    """A response that is due from ``peer``: a line, or more with literals, CRLF between them.

    With ``after_others`` any number of other responses may come before.
    """

    peer: Peer
    text: str
    after_others: bool


@dataclass(frozen=True, slots=True)
class Request(Step):
    """An HTTP request."""

    peer: Peer
    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: str

    @property
    def host(self) -> str:
        """The host of its URL."""
        return next((value for name, value in self.headers if name.lower() == "host"), "")


@dataclass(frozen=True, slots=True)
class Response(Step):
    """An HTTP response that is due. ``body``: each line with its index; none: the body may be anything."""

    peer: Peer
    status: int
    headers: tuple[tuple[str, str], ...]
    body: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Happen(Step):
    """Something that a person does; ``argument`` is a value that was sent before, or empty."""

    words: str
    argument: str


@dataclass(frozen=True, slots=True)
class Script:
    """One example. Without ``given["login"]`` it begins with the greeting; else the login goes before it unseen."""

    name: str
    given: Mapping[str, str]
    varies: tuple[str, ...]
    lines: tuple[str, ...]

    @property
    def steps(self) -> list[Step]:
        """The steps to play. Raises ``Unplayable`` for a line that is none."""
        return list(_joined(_steps(self.lines)))


def read_draft(path: Path) -> list[Script]:
    """All examples of the draft, in its order.

    Raises:
        OSError: the file cannot be read.
        ValueError: it is not XML, or has no examples.
    """
    try:
        tree = etree.fromstring(path.read_bytes(), etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError as error:
        raise ValueError(f"{path} is not XML: {error}") from None
    codes = tree.iterfind(".//figure/sourcecode[@type='test-vectors']")
    scripts = [read_script(code.get("name", "").removesuffix(".txt"), code.text or "") for code in codes]
    if not scripts:
        raise ValueError(f"{path} has no examples: no sourcecode of type test-vectors within a figure")
    return scripts


def read_script(name: str, text: str) -> Script:
    """The example ``name`` from its published text, folded or not (RFC 8792)."""
    text = text.strip("\n")
    if folded := _FOLDED.match(text):
        text = _FOLD.sub("", text[folded.end() :])
    lines = text.split("\n")
    headers: dict[str, str] = {}
    while lines and (match := _HEADER.fullmatch(lines[0])):
        headers[match[1]] = match[2]
        lines.pop(0)
    given = dict(word.split("=", 1) for word in headers.get("given", "").split())
    return Script(name, given, tuple(headers.get("varies", "").split()), tuple(lines))


def _steps(lines: tuple[str, ...]) -> Iterator[Step]:
    """Lines to steps; a run of HTTP lines of one side is one message."""
    peer: Peer = ("IMAP", 1)
    elided, index = False, 0
    while index < len(lines):
        line = lines[index]
        if match := _PEER.fullmatch(line):
            peer = ("IMAP" if match[1] == "IMAP" else "HTTP", int(match[2]))
        elif line == ELISION:
            elided = True
        elif match := _EVENT.fullmatch(line):
            yield Happen(index, match[1], match[2] or "")
        elif line[:2] not in ("C:", "S:"):
            raise Unplayable(index, f"this is not a line of a transcript: {line}")
        elif peer[0] == "IMAP":
            yield Send(index, peer, line[3:]) if line[0] == "C" else Expect(index, peer, line[3:], elided)
            elided = False
        else:
            end = next((i for i in range(index, len(lines)) if lines[i][:2] != line[:2]), len(lines))
            run = tuple((i, lines[i][3:]) for i in range(index, end))
            yield _request(peer, run) if line[0] == "C" else _response(peer, run)
            index = end - 1
        index += 1


def _joined(steps: Iterable[Step]) -> Iterator[Step]:
    """The steps with each IMAP response in one piece: a line that ends with a literal has not ended yet."""
    framers: dict[Peer, ResponseFramer] = {}
    begun: dict[Peer, Expect] = {}
    for step in steps:
        if not isinstance(step, Expect):
            yield step
            continue
        framer = framers.setdefault(step.peer, ResponseFramer())
        framer.feed(step.text.encode() + b"\r\n")
        before = begun.pop(step.peer, None)
        whole = replace(before, text=f"{before.text}\r\n{step.text}") if before else step
        if framer.next_event() is None:
            begun[step.peer] = whole
        else:
            yield whole
    yield from begun.values()


def _request(peer: Peer, run: tuple[tuple[int, str], ...]) -> Request:
    index, first = run[0]
    match = _REQUEST.fullmatch(first)
    if match is None:
        raise Unplayable(index, f"this is not the first line of an HTTP request: {first}")
    headers, body = _headers(index, run[1:])
    return Request(index, peer, match[1], match[2], headers, "\n".join(text for _, text in body))


def _response(peer: Peer, run: tuple[tuple[int, str], ...]) -> Step:
    """A response; or, where a stream goes on, the lines of its next events."""
    index, first = run[0]
    match = _STATUS.fullmatch(first)
    if match is None:
        return Response(index, peer, 0, (), run)
    headers, body = _headers(index, run[1:])
    return Response(index, peer, int(match[1]), headers, body)


def _headers(
    index: int,
    run: tuple[tuple[int, str], ...],
) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[int, str], ...]]:
    """Header fields up to the empty line, and what follows it."""
    end = next((i for i, (_, text) in enumerate(run) if not text), None)
    if end is None:
        raise Unplayable(index, "an empty line is missing behind the header of this HTTP message")
    pairs = (text.partition(": ") for _, text in run[:end])
    return tuple((name, value) for name, _, value in pairs), run[end + 1 :]
