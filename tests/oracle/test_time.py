"""Time grows with the input and no faster, whatever its shape: long, deep, repeated, and wrong at the very end."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress

import pytest

from reference.generated.parser import CommandFramer, ParseError, ResponseFramer, parse_command, parse_response
from tests.oracle.patience import limited

SMALL, FACTOR = 300, 8

#: Shapes of commands and responses by the number of times that something is repeated.
SHAPES: dict[str, Callable[[int], bytes]] = {
    "quoted": lambda n: b'a LOGIN "' + b"x" * n + b'" y\r\n',
    "quoted escapes": lambda n: b'a LOGIN "' + b'\\"' * n + b'" y\r\n',
    "quoted unterminated": lambda n: b'a LOGIN "' + b"x" * n + b"\r\n",
    "quoted utf8 unterminated": lambda n: b'a LOGIN "' + b"\xc3\xa9" * n + b"\r\n",
    "set": lambda n: b"a FETCH " + b"1:2," * n + b"1 FLAGS\r\n",
    "set bad end": lambda n: b"a FETCH " + b"1:2," * n + b" FLAGS\r\n",
    "flags": lambda n: b"a STORE 1 FLAGS (" + b"\\Seen " * n + b"x)\r\n",
    "flags bad": lambda n: b"a STORE 1 FLAGS (" + b"\\Seen " * n + b"x\r\n",
    "flags bare": lambda n: b"a STORE 1 FLAGS " + b"\\Seen " * n + b"x\r\n",
    "flags bare bad": lambda n: b"a STORE 1 FLAGS " + b"\\Seen " * n + b"(\r\n",
    "search keys": lambda n: b"a SEARCH " + b"ALL " * n + b"ALL\r\n",
    "search keys bad": lambda n: b"a SEARCH " + b"ALL " * n + b"X\r\n",
    "search nest": lambda n: b"a SEARCH " + b"(" * n + b"ALL" + b")" * n + b"\r\n",
    "search not": lambda n: b"a SEARCH " + b"NOT " * n + b"ALL\r\n",
    "literals": lambda n: b"a ID (" + b"{1+}\r\nx NIL " * n + b'"x" NIL)\r\n',
    "literals bad": lambda n: b"a ID (" + b"{1+}\r\nx NIL " * n + b'"x" )\r\n',
    "select param": lambda n: b"a SELECT x (y (" + b"z " * n + b"z))\r\n",
    "select param bad": lambda n: b"a SELECT x (y (" + b"z " * n + b"z)\r\n",
    "select param nest": lambda n: b"a SELECT x (y " + b"(" * n + b"z" + b")" * n + b")\r\n",
    "select nest bad": lambda n: b"a SELECT x (y " + b"(" * n + b"z\r\n",
    "list options": lambda n: b"a LIST (" + b"REMOTE " * n + b'SUBSCRIBED) "" x\r\n',
    "list options bad": lambda n: b"a LIST (" + b"REMOTE " * n + b'SUBSCRIBED "" x\r\n',
    "list vendor": lambda n: b"a LIST (vendor." + b"x-" * n + b'y) "" x\r\n',
    "list vendor bad": lambda n: b"a LIST (vendor." + b"x-" * n + b'y "" x\r\n',
    "append ext": lambda n: b"a APPEND x " + b"y () " * n + b"{1}\r\nx\r\n",
    "append ext bad": lambda n: b"a APPEND x " + b"y () " * n + b"{1}\r\n\r\n",
    "append multi": lambda n: b"a APPEND x" + b" {1+}\r\nx" * n + b"\r\n",
    "append multi bad": lambda n: b"a APPEND x" + b" {1+}\r\nx" * n + b" \r\n",
    "auth": lambda n: b"a AUTHENTICATE X" + b"\r\nAAAA" * n + b"\r\n",
    "auth base64 bad": lambda n: b"a AUTHENTICATE X " + b"AAAA" * n + b"A\r\n",
    "notify": lambda n: b"a NOTIFY SET" + b" (selected NONE)" * n + b"\r\n",
    "atom": lambda n: b"a LOGIN " + b"x" * n + b" y\r\n",
    "atom bad": lambda n: b"a LOGIN " + b"x" * n + b"\xff y\r\n",
    "tag": lambda n: b"a" * n + b" NOOP\r\n",
    "esearch": lambda n: b"* ESEARCH" + b" X 1" * n + b"\r\n",
    "fetch items": lambda n: b"* 1 FETCH (" + b"UID 1 " * n + b"UID 1)\r\n",
    "fetch items bad": lambda n: b"* 1 FETCH (" + b"UID 1 " * n + b"UID)\r\n",
    "addresses": lambda n: (
        b"* 1 FETCH (ENVELOPE (NIL NIL (" + b'(NIL NIL "a" "b")' * n + b") NIL NIL NIL NIL NIL NIL NIL))\r\n"
    ),
    "addresses bad": lambda n: (
        b"* 1 FETCH (ENVELOPE (NIL NIL (" + b'(NIL NIL "a" "b")' * n + b" NIL NIL NIL NIL NIL NIL NIL))\r\n"
    ),
    "body params": lambda n: b'* 1 FETCH (BODY ("a" "b" (' + b'"x" "y" ' * n + b'"x" "y") NIL NIL "c" 1))\r\n',
    "body nest": lambda n: b"* 1 FETCH (BODY " + b"(" * n + b'"a" "b" NIL NIL NIL "c" 1' + b') "x"' * n + b"))\r\n",
    "body parts": lambda n: b"* 1 FETCH (BODY (" + b'("a" "b" NIL NIL NIL "c" 1)' * n + b' "x"))\r\n',
    "body parts bad": lambda n: b"* 1 FETCH (BODY (" + b'("a" "b" NIL NIL NIL "c" 1)' * n + b"))\r\n",
    "thread": lambda n: b"* THREAD " + b"(1)" * n + b"\r\n",
    "thread nest": lambda n: b"* THREAD " + b"((1)" * n + b"(2)" + b")" * n + b"\r\n",
    "capability": lambda n: b"* CAPABILITY" + b" X" * n + b" IMAP4rev1\r\n",
    "capability none": lambda n: b"* CAPABILITY" + b" X" * n + b"\r\n",
    "capability many": lambda n: b"* CAPABILITY" + b" IMAP4rev1" * n + b"\r\n",
    "text": lambda n: b"* OK " + b"x" * n + b"\r\n",
    "text bad": lambda n: b"* OK " + b"x" * n + b"\xff\r\n",
    "text brackets": lambda n: b"* OK [" + b"x " * n + b"\r\n",
    "code": lambda n: b"* OK [X " + b"x " * n + b"] y\r\n",
    "namespace": lambda n: b"* NAMESPACE (" + b'("" "/")' * n + b") NIL NIL\r\n",
    "namespace ext": lambda n: b'* NAMESPACE (("" "/"' + b' "a" ("b")' * n + b")) NIL NIL\r\n",
    "namespace ext bad": lambda n: b'* NAMESPACE (("" "/"' + b' "a" ("b")' * n + b") NIL NIL\r\n",
    "status": lambda n: b"* STATUS x (" + b"UIDNEXT 1 " * n + b"UIDNEXT 1)\r\n",
    "list ext": lambda n: b'* LIST () "/" x (' + b"a (b) " * n + b"a (b))\r\n",
    "list ext bad": lambda n: b'* LIST () "/" x (' + b"a (b) " * n + b"a (b)\r\n",
    "list flags": lambda n: b"* LIST (" + b"\\x " * n + b'\\y) "/" x\r\n',
    "acl": lambda n: b"* ACL x" + b" a b" * n + b"\r\n",
    "acl odd": lambda n: b"* ACL x" + b" a b" * n + b" c\r\n",
    "listrights": lambda n: b"* LISTRIGHTS x y z" + b" a" * n + b"\r\n",
    "vanished": lambda n: b"* VANISHED " + b"1:2," * n + b"3\r\n",
    "copyuid": lambda n: b"a OK [COPYUID 1 " + b"1:2," * n + b"3 " + b"1:2," * n + b"4] x\r\n",
    "copyuid bad": lambda n: b"a OK [COPYUID 1 " + b"1:2," * n + b"3 " + b"1:2," * n + b"] x\r\n",
    "metadata": lambda n: b"* METADATA x (" + b"a NIL " * n + b"a NIL)\r\n",
    "metadata list": lambda n: b"* METADATA x " + b"a " * n + b"a\r\n",
    "jmapauth": lambda n: b'* JMAPAUTH ("https://' + b"a" * n + b'")\r\n',
    "oauth token ===": lambda n: b'* OAUTH ("u" "' + b"a" * n + b"=" * n + b' ")\r\n',
    "search resp": lambda n: b"* SEARCH" + b" 12" * n + b"\r\n",
    "search resp modseq": lambda n: b"* SEARCH" + b" 12" * n + b" (MODSEQ 1)\r\n",
    "sort bad": lambda n: b"* SORT" + b" 12" * n + b" (MODSEQ\r\n",
}


def seconds(data: bytes) -> float:
    """How long the parser takes, the better of two times."""
    parse = parse_response if data[:1] == b"*" else parse_command
    took = []
    for _ in range(2):
        began = time.process_time()
        with suppress(ParseError):
            parse(data)
        took.append(time.process_time() - began)
    return min(took)


@pytest.mark.parametrize("name", SHAPES)
def test_time_grows_with_the_input(name: str) -> None:
    """Eight times the input: linear is 8 times the time, quadratic 64; less than 2 ms counts as 2 ms."""
    with limited():
        small = seconds(SHAPES[name](SMALL))
        large = seconds(SHAPES[name](SMALL * FACTOR))
    assert large < max(small, 0.002) * FACTOR * 3


@pytest.mark.parametrize("kind", [CommandFramer, ResponseFramer])
def test_framing_small_pieces(kind: type[CommandFramer] | type[ResponseFramer]) -> None:
    def framed(size: int) -> float:
        framer = kind(max_line=10**9)
        data = b"a " + b"x" * size + b"\r\n" + b"a OK\r\n" * size
        began = time.process_time()
        for start in range(0, len(data), 10):
            framer.feed(data[start : start + 10])
            while framer.next_event():
                pass
        return time.process_time() - began

    framed(100)
    assert framed(20_000 * FACTOR) < max(framed(20_000), 0.002) * FACTOR * 3
