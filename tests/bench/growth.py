"""How time grows with the input, from 1 KB to 10 MB: microseconds a kilobyte, so a flat row is linear.

Each shape is measured whole and refused: broken at its end, in its middle, and never closed. A cell is left out where
it would take too long by what the size before took. ``last/first`` above 2 is marked.
"""

from __future__ import annotations

import gc
import re
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from reference.generated.parser import CommandFramer, ParseError, ResponseFramer, parse_command, parse_response

SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
#: Seconds for a cell: for the runs of which the best counts, and for the one run of a large input at most.
ENOUGH, MOST, MOST_REFUSED = 0.02, 6.0, 1.0
#: More than this is marked.
FLAT = 2.0
#: No rule has it but the contents of literals of eight bits.
BROKEN = b"\0"
_PART = b'("TEXT" "PLAIN" ("CHARSET" "UTF-8") NIL NIL "7BIT" 1152 23)'
_MESSAGE = b'("MESSAGE" "RFC822" NIL NIL NIL "7BIT" 342 (NIL "x" NIL NIL NIL NIL NIL NIL NIL NIL) '


@dataclass(frozen=True)
class Shape:
    """``head``, then ``one`` as often as it takes, then ``tail``."""

    head: bytes
    one: bytes
    tail: bytes

    def whole(self, size: int, middle: bytes = b"", end: bytes = b"", closed: bool = True) -> bytes:
        """About ``size`` octets."""
        count = max(2, size // len(self.one))
        half = self.one * (count // 2)
        tail = self.tail if closed else self.tail[-2:]
        return b"".join([self.head, half, middle, half, end, tail])


SHAPES: dict[str, Shape] = {
    "quoted": Shape(b'* LIST () "/" "', b"x", b'"\r\n'),
    "quoted, escapes": Shape(b'* LIST () "/" "', b'\\"', b'"\r\n'),
    "quoted, UTF-8": Shape(b'* LIST () "/" "', "ü".encode(), b'"\r\n'),
    "long atom": Shape(b"a SELECT ", b"x", b"\r\n"),
    "tag": Shape(b"a", b"a", b" NOOP\r\n"),
    "many literals": Shape(b"* LISTRIGHTS INBOX fred x", b" {11}\r\nhello world", b"\r\n"),
    "flags": Shape(b"* FLAGS (\\Seen", b" \\Seen $x", b")\r\n"),
    "flags of STORE": Shape(b"a STORE 1 FLAGS \\Seen", b" \\Seen keyword", b"\r\n"),
    "capabilities": Shape(b"* CAPABILITY IMAP4rev2", b" AUTH=PLAIN X-Y", b"\r\n"),
    "sequence set": Shape(b"a FETCH 1", b",22:333,4444", b" FLAGS\r\n"),
    "SEARCH numbers": Shape(b"* SEARCH", b" 1234567", b"\r\n"),
    "ESEARCH": Shape(b'* ESEARCH (TAG "a") UID', b" ALL 12:34,5678 COUNT 17", b"\r\n"),
    "search keys": Shape(b"a SEARCH ALL", b" UNSEEN SUBJECT foo", b"\r\n"),
    "search (), OR, NOT": Shape(b"a SEARCH ALL", b" (OR NOT SEEN (FROM x NOT (TO y)))", b"\r\n"),
    "search nested": Shape(b"a SEARCH ALL", b" " + b"(NOT " * 15 + b"ALL" + b")" * 15, b"\r\n"),
    "FETCH items": Shape(b"a FETCH 1 (UID", b" BODY.PEEK[1.2.HEADER.FIELDS (To Cc)]<0.99>", b")\r\n"),
    "FETCH answer": Shape(b"* 1 FETCH (UID 1", b" FLAGS (\\Seen) RFC822.SIZE 4321", b")\r\n"),
    "addresses": Shape(
        b"* 1 FETCH (ENVELOPE (NIL NIL (", b'("A B" NIL "ab" "example.com")', b") NIL NIL NIL NIL NIL NIL NIL))\r\n"
    ),
    "BODY parts": Shape(b"* 1 FETCH (BODYSTRUCTURE (", _PART, b' "MIXED"))\r\n'),
    "BODY nested parts": Shape(b"* 1 FETCH (BODYSTRUCTURE (", b"(" * 30 + _PART + b' "MIXED")' * 30, b' "MIXED"))\r\n'),
    "BODY nested messages": Shape(
        b"* 1 FETCH (BODYSTRUCTURE (", _MESSAGE * 30 + _PART + b" 9)" * 30, b' "MIXED"))\r\n'
    ),
    "body parameters": Shape(b'* 1 FETCH (BODY ("a" "b" ("x" "y"', b' "name" "value"', b') NIL NIL "c" 1))\r\n'),
    "THREAD": Shape(b"* THREAD ", b"(166)(167)(168 169 170)", b"\r\n"),
    "THREAD nested": Shape(b"* THREAD ", b"(1 " + b"((2)(3 " * 10 + b"4" + b"))" * 10 + b")", b"\r\n"),
    "extension list": Shape(b'* LIST () "/" x ("A" ("B"', b' "OLDNAME" x:y', b"))\r\n"),
    "extension nested": Shape(b"a SELECT x (y (z", b" " + b"(" * 30 + b"z" + b")" * 30, b"))\r\n"),
    "text": Shape(b"* OK ", b"some text, ", b"\r\n"),
    "text and code": Shape(b"* OK [X-CODE ", b"some text, ", b"] x\r\n"),
    "vendor name": Shape(b"a LIST (vendor.", b"token-", b'x) "" x\r\n'),
    "APPEND messages": Shape(b"a APPEND x", b" (\\Seen) {11+}\r\nhello world", b"\r\n"),
    "APPEND options": Shape(b"a APPEND x", b" option (value)", b" {1+}\r\nx\r\n"),
    "SASL lines": Shape(b"a AUTHENTICATE X", b"\r\nAAAAAAAAAAAA", b"\r\n"),
    "ID": Shape(b'a ID ("x" NIL', b' "name" "value"', b")\r\n"),
    "METADATA": Shape(b'* METADATA "" (/x NIL', b" /shared/comment {5}\r\nhello", b")\r\n"),
}


def _literal(head: bytes, announced: bytes, tail: bytes) -> Callable[[int], bytes]:
    return lambda size: head + announced % size + b"x" * size + tail


#: What is no repetition: literals by their announcement.
OTHERS: dict[str, Callable[[int], bytes]] = {
    "literal": _literal(b'* LIST () "/" ', b"{%d}\r\n", b"\r\n"),
    "literal8": _literal(b"a APPEND x ", b"~{%d}\r\n", b"\r\n"),
    "literal, not synchronising": _literal(b"a APPEND x ", b"{%d+}\r\n", b"\r\n"),
    "literal: broken at its end": _literal(b'* LIST () "/" ', b"{%d}\r\n", b" (\r\n"),
    "literal: not all there": lambda size: b"a APPEND x {%d}\r\n" % (size + 9) + b"x" * size,
    "parentheses: never closed": lambda size: b"* 1 FETCH (BODY " + b"(" * size + b"\r\n",
    "NOT NOT": lambda size: b"a SEARCH " + b"NOT " * (size // 4) + b"ALL\r\n",
    "noise": lambda size: b"* " + b'{("\\' * (size // 4) + b"\r\n",
}


def _parse(data: bytes) -> None:
    with suppress(ParseError):
        (parse_response if data[:1] == b"*" else parse_command)(data)


def _framed(kind: type[CommandFramer] | type[ResponseFramer], piece: int) -> Callable[[bytes], None]:
    def run(data: bytes) -> None:
        framer = kind(max_line=len(data))
        for at in range(0, len(data), piece):
            framer.feed(data[at : at + piece])
            while framer.next_event() is not None:
                pass

    return run


@dataclass(frozen=True)
class Row:
    """One row: its inputs by size, and what is done with them."""

    name: str
    make: Callable[[int], bytes]
    run: Callable[[bytes], None] = _parse
    most: float = MOST


def rows() -> list[Row]:
    """All rows in order."""
    found = []
    for name, shape in SHAPES.items():
        found.append(Row(name, shape.whole))
        found.append(Row("  broken at its end", lambda n, s=shape: s.whole(n, end=BROKEN), most=MOST_REFUSED))  # type: ignore[misc]
        found.append(Row("  broken in its middle", lambda n, s=shape: s.whole(n, middle=BROKEN), most=MOST_REFUSED))  # type: ignore[misc]
        if len(shape.tail) > 2:
            found.append(Row("  never closed", lambda n, s=shape: s.whole(n, closed=False), most=MOST_REFUSED))  # type: ignore[misc]
    found += [Row(name, make) for name, make in OTHERS.items()]
    lines = Shape(b"", b"a NOOP\r\n", b"")
    return [
        *found,
        Row("framer: 1 octet at a time", SHAPES["quoted"].whole, _framed(ResponseFramer, 1)),
        Row("framer: a literal", OTHERS["literal, not synchronising"], _framed(CommandFramer, 1460)),
        Row("framer: many literals", SHAPES["many literals"].whole, _framed(ResponseFramer, 1460)),
        Row("framer: many lines", lines.whole, _framed(CommandFramer, 1460)),
    ]


def seconds(run: Callable[[], object], enough: float = ENOUGH) -> float:
    """Processor time of one run: the best of as many as fit into ``enough``, at least one.

    The garbage collector is off: how often it goes through all that there is depends on what else there is.
    """
    best, spent = float("inf"), 0.0
    gc.collect()
    gc.disable()
    while spent < enough:
        begin = time.process_time_ns()
        run()
        took = (time.process_time_ns() - begin) / 1e9
        best, spent = min(best, took), spent + max(took, 1e-6)
    gc.enable()
    return best


def cells(row: Row) -> list[float]:
    """Microseconds a kilobyte for each size that does not take too long."""
    found: list[float] = []
    took = size = 0.0
    row.run(row.make(SIZES[0]))  # what is made at the first use
    for next_size in SIZES:
        if found and took * next_size / size > row.most:
            break
        data = row.make(next_size)
        took, size = seconds(lambda data=data: row.run(data)), next_size  # type: ignore[misc]
        found.append(took * 1e6 / (len(data) / 1000))
    return found


def main() -> None:
    """Print the table, and 1 MB of one string beside an expression made by hand."""
    begin = time.monotonic()
    heads = [f"{size // 1000:,} KB" for size in SIZES]
    print("microseconds a KB".ljust(28) + "".join(head.rjust(11) for head in heads) + "last/first".rjust(12))
    marked = 0
    for row in rows():
        found = cells(row)
        ratio = found[-1] / found[0]
        marked += ratio > FLAT
        shown = [f"{cell:.2f}" for cell in found] + ["-"] * (len(SIZES) - len(found))
        mark = " !" if ratio > FLAT else ""
        print(row.name.ljust(28) + "".join(cell.rjust(11) for cell in shown) + f"{ratio:12.2f}{mark}", flush=True)
    print(f"{marked} rows grow by more than {FLAT:g}")
    floor()
    print(f"Python {sys.version.split()[0]}, {time.monotonic() - begin:.0f} s")


_QUOTED = re.compile(rb'\* LIST \(([^)]*)\) "(.)" "((?:[^"\\]|\\.)*)"\r\n').fullmatch
_TUNED = re.compile(rb'\* LIST \(([^)]*)\) "(.)" "([^\0\r\n"\\]*(?:\\["\\][^\0\r\n"\\]*)*)"\r\n').fullmatch


def floor() -> None:
    """1 MB of a quoted string: ours, and two expressions by hand that yield the same three values."""
    data = SHAPES["quoted"].whole(1_000_000)
    ours = seconds(lambda: parse_response(data), 0.3)
    plain = seconds(lambda: _QUOTED(data).groups(), 0.3)  # type: ignore[union-attr]
    tuned = seconds(lambda: _TUNED(data).groups(), 0.3)  # type: ignore[union-attr]
    print(f"1 MB quoted: {ours * 1e3:.2f} ms, beside an expression by hand")
    print(f"  octet by octet: {plain * 1e3:.2f} ms, ratio {ours / plain:.2f}")
    print(f"  in runs: {tuned * 1e3:.2f} ms, ratio {ours / tuned:.2f}")
