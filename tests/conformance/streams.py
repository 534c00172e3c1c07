"""Streams that a framer has to cut into messages: what arrives, in which steps, and within which limits."""

from __future__ import annotations

from dataclasses import dataclass

#: A step of a stream: octets that arrive, or that the next line is bare.
BARE = None
Step = bytes | None


@dataclass(frozen=True)
class Limits:
    """What a framer accepts, in octets; None is without limit."""

    max_line: int | None = None
    max_literal: int | None = None
    max_size: int | None = None

    def given(self) -> dict[str, int]:
        """The limits that there are."""
        return {name: value for name, value in vars(self).items() if value is not None}


_LONG = b"x" * 70

#: Each with its name, what it is there for, the side that sends it, its steps and limits.
STREAMS: tuple[tuple[str, str, str, tuple[Step, ...], Limits], ...] = (
    ("lines", "RFC 9051, Section 2.2", "command", (b"a NOOP\r\nb NOOP\r\nc NO", b"OP\r", b"\n"), Limits()),
    ("nothing", "no octets, no event", "command", (b"",), Limits()),
    ("octets", "a line octet by octet", "command", tuple(b"%c" % one for one in b"a NOOP\r\n"), Limits()),
    (
        "waits",
        "RFC 9051, Section 4.3: a synchronising literal",
        "command",
        (b"a LOGIN {4}\r\n", b"fred {2}\r\n", b"pw\r\n"),
        Limits(),
    ),
    (
        "does-not-wait",
        "a client that sends on without having waited",
        "command",
        (b"a LOGIN {4}\r\nfred {2}\r\npw\r\nb NOOP\r\n",),
        Limits(),
    ),
    ("empty-literal", "it waits though nothing follows", "command", (b"a LOGIN {0}\r\n", b" x\r\n"), Limits()),
    ("plus", "RFC 7888: a non-synchronising literal", "command", (b"a LOGIN {4+}\r\nfred {2+}\r\npw\r\n",), Limits()),
    ("literal8", "RFC 9051, Section 9: literal8", "command", (b"a APPEND x ~{3}\r\n", b"a\x00b\r\n"), Limits()),
    ("literal8-plus", "RFC 7888 with literal8", "command", (b"a APPEND x ~{3+}\r\na\x00b\r\n",), Limits()),
    (
        "literal-in-pieces",
        "the announcement is cut",
        "command",
        (b"a LOGIN {", b"4", b"}", b"\r", b"\n", b"fr", b"ed x\r", b"\n"),
        Limits(),
    ),
    (
        "smuggled",
        "what a literal holds is not looked at",
        "command",
        (b"a APPEND x {27+}\r\nb LOGOUT\r\n{5}\r\n{3+}\r\nabc\r\n\r\nc NOOP\r\n",),
        Limits(),
    ),
    (
        "quoted",
        "a literal is announced at a line's end alone",
        "command",
        (b'a SEARCH TEXT "{5}" SUBJECT {3}x\r\nb NOOP\r\n',),
        Limits(),
    ),
    (
        "line-feed",
        "a line feed alone ends a line; the parser refuses it",
        "command",
        (b"a NOOP\nb NOOP\r\n",),
        Limits(),
    ),
    ("empty-line", "an empty line is a message, which the parser refuses", "command", (b"\r\nb NOOP\r\n",), Limits()),
    (
        "no-count",
        "no number, no literal",
        "command",
        (b"a LOGIN {}\r\nb LOGIN {x}\r\nc LOGIN {-1}\r\nd LOGIN {1++}\r\n",),
        Limits(),
    ),
    ("mailbox-in-brackets", "a command has no free text", "command", (b"a APPEND [x] {5+}\r\nb X\r\n\r\n",), Limits()),
    (
        "unknown-command",
        "a literal is one though nobody knows the command",
        "command",
        (b"a OK x {5+}\r\nb X\r\n\r\nc NOOP\r\n",),
        Limits(),
    ),
    ("octets-of-any-kind", "the framer takes any octets", "command", (b"\xff\x00 \x80\r\nb NOOP\r\n",), Limits()),
    (
        "authenticate",
        "RFC 9051, Section 6.2.2: the line behind a continuation request is bare",
        "command",
        (b"a AUTHENTICATE PLAIN\r\n", BARE, b"dGVzdAB0ZXN0AHRlc3Q=\r\n", b"b NOOP\r\n"),
        Limits(),
    ),
    (
        "authenticate-cancelled",
        "RFC 9051, Section 6.2.2: * cancels",
        "command",
        (b"a AUTHENTICATE PLAIN\r\n", BARE, b"*\r\n", b"b NOOP\r\n"),
        Limits(),
    ),
    (
        "bare-like-a-literal",
        "what looks like a literal is none in a bare line",
        "command",
        (b"a AUTHENTICATE PLAIN\r\n", BARE, b"{7+}\r\n", b"b LOGIN {1}\r\n", b"x y\r\n"),
        Limits(),
    ),
    (
        "idle",
        "RFC 9051, Section 6.3.13: IDLE and DONE",
        "command",
        (b"a IDLE\r\n", BARE, b"DO", b"NE\r\nb NOOP\r\n"),
        Limits(),
    ),
    (
        "responses",
        "RFC 9051, Section 2.2.2",
        "response",
        (b"* OK hello\r\n* 3 EX", b"ISTS\r\n+ go\r\na OK done\r\n"),
        Limits(),
    ),
    (
        "response-literals",
        "a server's literals do not wait",
        "response",
        (b"* 1 FETCH (BODY[] {5}\r\nhe\r\no BINARY[1] ~{2}\r\n\x00\n)\r\n* BYE x\r\n",),
        Limits(),
    ),
    (
        "texts-like-literals",
        "free text ends like a literal",
        "response",
        (b"* OK {5}\r\n* BYE x {3}\r\na NO [ALERT] x {5}\r\n+ {9}\r\n* PREAUTH {1}\r\nb BAD {2}\r\n* OK z\r\n",),
        Limits(),
    ),
    (
        "names-like-statuses",
        "a mailbox named OK has no free text",
        "response",
        (b"* ACL OK {1}\r\na lr\r\n* METADATA [x] (/shared/x {5}\r\na\r\nb)\r\n",),
        Limits(),
    ),
    (
        "response-cut",
        "a literal cut in its content",
        "response",
        (b"* 1 FETCH (BODY[] {9}\r\n)\r\n* B", b"YE \r\n", b")\r\n"),
        Limits(),
    ),
    ("long-line", "on with the next line", "command", (b"a " + _LONG + b"\r\nb NOOP\r\n",), Limits(max_line=60)),
    (
        "long-line-without-end",
        "the event comes with the line's end",
        "command",
        (b"a " + _LONG, _LONG, b"\r\nb NOOP\r\n"),
        Limits(max_line=60),
    ),
    (
        "as-long-as-may-be",
        "the limit itself is allowed, CRLF included",
        "command",
        (b"a " + b"x" * 56 + b"\r\n",),
        Limits(max_line=60),
    ),
    ("long-line-without-tag", "no tag to answer to", "command", (b" " * 70 + b"\r\nb NOOP\r\n",), Limits(max_line=60)),
    (
        "long-line-with-literal",
        "RFC 7888, Section 4: its content comes whatever the server says",
        "command",
        (b"a LOGIN " + _LONG + b" {9+}\r\nb LOGOUT\r {3+}\r\nxyz z\r\nc NOOP\r\n",),
        Limits(max_line=60),
    ),
    (
        "long-line-that-waits",
        "no continuation request, so nothing follows",
        "command",
        (b"a LOGIN " + _LONG + b" {9}\r\nb NOOP\r\n",),
        Limits(max_line=60),
    ),
    (
        "parts-count-together",
        "the line's parts are one line, without its literals",
        "command",
        (
            b"a LOGIN {50+}\r\n"
            + b"y" * 50
            + b" "
            + b"x" * 40
            + b"\r\nb LOGIN {1+}\r\nx "
            + b"x" * 60
            + b"\r\nc NOOP\r\n",
        ),
        Limits(max_line=60),
    ),
    (
        "literal-too-long",
        "RFC 9051, Section 4.3: refused instead of a continuation request",
        "command",
        (b"a APPEND x {11}\r\nb NOOP\r\n",),
        Limits(max_literal=10),
    ),
    (
        "literal-plus-too-long",
        "its content is skipped, and the rest of its line",
        "command",
        (b"a APPEND x {11+}\r\nb NOOP\r\nxyz {3+}\r\nabc)\r\nc NOOP\r\n",),
        Limits(max_literal=10),
    ),
    (
        "literal-without-end",
        "a count that no stream fills",
        "command",
        (b"a X {99999999999999999999+}\r\nxxx\r\n", b"b NOOP\r\n"),
        Limits(max_literal=10),
    ),
    (
        "message-too-long",
        "literals count together",
        "command",
        (b"a LOGIN {20+}\r\n" + b"x" * 20 + b" {20+}\r\n" + b"y" * 20 + b"\r\nb NOOP\r\n",),
        Limits(max_size=60),
    ),
    (
        "bare-line-too-long",
        "a bare line is limited too",
        "command",
        (BARE, b"(" * 70 + b"\r\na NOOP\r\n"),
        Limits(max_line=60),
    ),
    (
        "response-literal-too-long",
        "skipped, however it looks",
        "response",
        (b"* 1 FETCH (BODY[] {11}\r\n* BYE x)\r\n9)\r\n* BYE x\r\n",),
        Limits(max_literal=10),
    ),
    (
        "long-status",
        "a status that is too long has no literal either",
        "response",
        (b"* OK " + _LONG + b" {5}\r\n* BYE x\r\n",),
        Limits(max_line=60),
    ),
)
