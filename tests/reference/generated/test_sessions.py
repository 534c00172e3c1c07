"""What mbsync, mutt, curl and Dovecot said to each other: every line of both directions is read, and written again."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from reference.generated.parser import (
    Authenticate,
    CommandFramer,
    Complete,
    ContinueReq,
    Idle,
    NeedContinuation,
    OtherCode,
    ResponseFramer,
    ResponseTagged,
    parse_command,
    parse_response,
    serialise,
)
from tests.oracle.corpus import octets

FOLDER = Path(__file__).parents[2] / "data" / "sessions"
FILES = sorted(FOLDER.glob("*.json"))


@cache
def recorded(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


class Reader:
    """Reads one session as both ends together would: the framers are told of bare lines and of nothing else."""

    def __init__(self) -> None:
        self.commands, self.responses = CommandFramer(), ResponseFramer()
        self.last: Any = None
        self.bare = False
        self.lines = 0

    def read(self, side: str, data: bytes) -> Iterator[Any]:
        """The values of one turn, each with its octets."""
        framer = self.commands if side == "C" else self.responses
        framer.feed(data)
        while True:
            if side == "C" and self.bare:
                self.commands.bare_line()
            event = framer.next_event()
            if event is None:
                return
            if isinstance(event, NeedContinuation):
                continue
            assert isinstance(event, Complete), event
            self.lines += 1
            if side == "C":
                yield from self._command(event.data)
            else:
                yield from self._response(event.data)

    def _command(self, data: bytes) -> Iterator[Any]:
        if self.bare:
            self.bare = False
            if isinstance(self.last.body, Idle):
                assert data.upper() == b"DONE\r\n"
            else:
                base64.b64decode(data.removesuffix(b"\r\n"), validate=True)
            return
        self.last = parse_command(data)
        yield self.last, parse_command

    def _response(self, data: bytes) -> Iterator[Any]:
        value = parse_response(data)
        waits = self.last is not None and isinstance(self.last.body, Authenticate | Idle)
        if isinstance(value, ContinueReq):
            self.bare = waits
        elif isinstance(value, ResponseTagged):
            self.bare, self.last = False, None
        yield value, parse_response


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_line_is_read_and_written(path: Path) -> None:
    lines = 0
    for session in recorded(path)["sessions"]:
        reader = Reader()
        for side, data in session:
            for value, parse in reader.read(side, octets(data)):
                written = serialise(value)
                assert parse(written) == value
                assert serialise(parse(written)) == written
        assert not reader.commands.pending
        assert not reader.responses.pending
        lines += reader.lines
    assert lines > 50
    print(f"{path.stem}: {lines} lines")


@pytest.mark.parametrize("size", [1, 7])
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_pieces_do_not_matter(path: Path, size: int) -> None:
    for session in recorded(path)["sessions"][:20]:
        whole, pieces = Reader(), Reader()
        for side, text in session:
            data = octets(text)
            cut = [data[start : start + size] for start in range(0, len(data), size)]
            values = [value for value, _ in whole.read(side, data)]
            assert [value for piece in cut for value, _ in pieces.read(side, piece)] == values


def test_dovecot_s_codes_are_known() -> None:
    unknown = set()
    for path in FILES:
        for session in recorded(path)["sessions"]:
            reader = Reader()
            for side, data in session:
                for value, _ in reader.read(side, octets(data)):
                    state = getattr(value, "state", None) or getattr(value, "data", None)
                    code = getattr(getattr(state, "text", None), "code", None)
                    if isinstance(code, OtherCode):
                        unknown.add(code.name)
    assert unknown == set()


def test_there_are_sessions_of_three_clients() -> None:
    assert [path.stem for path in FILES] == ["curl", "mbsync", "mutt"]
    assert all(recorded(path)["server"].startswith("Dovecot") for path in FILES)
