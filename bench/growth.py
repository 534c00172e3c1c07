"""How time grows with the input, from 1 KB to 10 MB: microseconds a kilobyte, so a flat row is linear."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from contextlib import suppress

from reference.generated.parser import CommandFramer, ParseError, ResponseFramer, parse_command, parse_response

SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
Make = Callable[[int], bytes]


def _times(head: bytes, one: bytes, tail: bytes) -> Make:
    return lambda size: head + one * max(1, size // len(one)) + tail


RESPONSES: dict[str, Make] = {
    "quoted": _times(b'* LIST () "/" "', b"x", b'"\r\n'),
    "quoted, escapes": _times(b'* LIST () "/" "', b'\\"', b'"\r\n'),
    "quoted, UTF-8": _times(b'* LIST () "/" "', "ü".encode(), b'"\r\n'),
    "one literal": lambda size: b'* LIST () "/" {%d}\r\n' % size + b"x" * size + b"\r\n",
    "many literals": _times(b"* LISTRIGHTS INBOX fred x", b" {1}\r\na", b"\r\n"),
    "numbers": _times(b"* SEARCH", b" 12345", b"\r\n"),
    "flags": _times(b"* FLAGS (\\Seen", b" \\Seen", b")\r\n"),
    "addresses": _times(
        b"* 1 FETCH (ENVELOPE (NIL NIL (", b'("a b" NIL "ab" "example.com")', b") NIL NIL NIL NIL NIL NIL NIL))\r\n"
    ),
    "body parts": _times(b"* 1 FETCH (BODYSTRUCTURE (", b'("TEXT" "PLAIN" NIL NIL NIL "7BIT" 1 1)', b' "MIXED"))\r\n'),
    "text": _times(b"* OK ", b"x", b"\r\n"),
    "nesting (refused)": _times(b"* 1 FETCH (BODY ", b"(", b"\r\n"),
    "quoted, no end (refused)": _times(b'* LIST () "/" "', b"x", b"\r\n"),
    "escapes, no end (refused)": _times(b'* LIST () "/" "', b"\\\\", b"\r\n"),
    "flags, no end (refused)": _times(b"* FLAGS (\\Seen", b" \\Seen", b"\r\n"),
    "numbers, bad end (refused)": _times(b"* SEARCH", b" 12345", b" x\r\n"),
    "many literals, bad end (refused)": _times(b"* LISTRIGHTS INBOX fred x", b" {1}\r\na", b" (\r\n"),
    "noise (refused)": _times(b"* ", b'{("\\', b"\r\n"),
}
COMMANDS: dict[str, Make] = {
    "sequence set": _times(b"a FETCH 1", b",2:3", b" FLAGS\r\n"),
    "search keys": _times(b"a SEARCH ALL", b" UNSEEN", b"\r\n"),
    "fetch items": _times(b"a FETCH 1 (UID", b" BODY[1.2.MIME]", b")\r\n"),
    "sequence set, bad end (refused)": _times(b"a FETCH 1", b",2:3", b", FLAGS\r\n"),
    "APPEND options (refused)": _times(b"a APPEND x", b" a 1", b" (\r\n"),
    "NOT NOT (refused)": _times(b"a SEARCH ", b"NOT ", b"ALL\r\n"),
}
_QUOTED = re.compile(rb'\* LIST \(([^)]*)\) "(.)" "((?:[^"\\]|\\.)*)"\r\n').fullmatch


def _seconds(run: Callable[[], object], budget: float = 0.2) -> float:
    """Seconds of one run: the best of as many as fit the budget, at least one."""
    best, spent = float("inf"), 0.0
    while spent < budget:
        begin = time.process_time_ns()
        with suppress(ParseError):
            run()
        took = (time.process_time_ns() - begin) / 1e9
        best, spent = min(best, took), spent + max(took, 1e-6)
    return best


def _framed(data: bytes, kind: type[CommandFramer] | type[ResponseFramer], piece: int) -> None:
    framer = kind(max_line=len(data))
    for at in range(0, len(data), piece):
        framer.feed(data[at : at + piece])
        while framer.next_event() is not None:
            pass


def main() -> None:
    """Print the table."""
    print("microseconds a KB".ljust(36) + "".join(f"{size // 1000:>9} KB" for size in SIZES))
    rows: list[tuple[str, Make, Callable[[bytes], object]]] = []
    rows += [(name, make, parse_response) for name, make in RESPONSES.items()]
    rows += [(name, make, parse_command) for name, make in COMMANDS.items()]
    rows += [
        ("framer, 1 octet at a time", RESPONSES["quoted"], lambda data: _framed(data, ResponseFramer, 1)),
        ("framer, many literals", RESPONSES["many literals"], lambda data: _framed(data, ResponseFramer, 4096)),
        ("framer, commands", _times(b"", b"a NOOP\r\n", b""), lambda data: _framed(data, CommandFramer, 4096)),
    ]
    for name, make, parse in rows:
        cells = []
        for size in SIZES:
            data = make(size)
            took = _seconds(lambda data=data, parse=parse: parse(data))  # type: ignore[misc]
            cells.append(f"{took * 1e6 / (len(data) / 1000):.2f}")
        print(name.ljust(36) + "".join(cell.rjust(12) for cell in cells), flush=True)
    data = RESPONSES["quoted"](1_000_000)
    by_hand, ours = _seconds(lambda: _QUOTED(data)), _seconds(lambda: parse_response(data))
    print(f"1 MB quoted: {ours * 1e3:.2f} ms, a re by hand {by_hand * 1e3:.2f} ms, ratio {ours / by_hand:.2f}")
