"""Tests of reference/mime.py."""

import time

import pytest

from reference.imap import structure
from reference.jmap.email import DEFAULT, BodyOptions, render
from reference.mime import MAX_DEPTH, MAX_PARTS, locate, parse, select_fields
from reference.store import Store
from reference.store.demo import plain_account

NESTED = (
    b'From: ann@example.com\r\nSubject: All\r\n kinds\r\nContent-Type: multipart/mixed; boundary="b b"\r\n\r\n'
    b"preamble\r\n"
    b"--b b\r\nContent-Type: text/plain; charset=utf-8; name*=utf-8''%e2%82%ac\r\n\r\nhello\r\n"
    b"--b b \r\n\r\n\r\n"
    b"--b b\r\nContent-Type: message/rfc822\r\n\r\nSubject: in\r\n\r\ninner\r\n\r\n"
    b"--b b\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n\r\nAAEC\r\n"
    b"--b b--\r\nepilogue\r\n"
)


def test_a_multipart_is_cut_at_its_delimiters_and_nowhere_else() -> None:
    message = parse(NESTED)
    assert [part.body for part in message.children] == [b"hello", b"", b"Subject: in\r\n\r\ninner\r\n", b"AAEC"]
    assert message.raw == NESTED


def test_section_numbers() -> None:
    message = parse(NESTED)
    found = {numbers: locate(message, numbers) for numbers in [(1,), (3,), (3, 1), (4,), (5,), (1, 1), (0,)]}
    bodies = {numbers: part.body if part else None for numbers, part in found.items()}
    assert bodies == {
        (1,): b"hello",
        (3,): b"Subject: in\r\n\r\ninner\r\n",
        (3, 1): b"inner\r\n",
        (4,): b"AAEC",
        (5,): None,
        (1, 1): None,
        (0,): None,
    }


def test_the_body_of_a_message_that_is_no_multipart_is_part_1() -> None:
    message = parse(b"Subject: x\r\n\r\nbody\r\n")
    part = locate(message, (1,))
    assert part is not None and part.body == b"body\r\n"
    assert locate(message, (2,)) is None


def test_fields_are_unfolded_and_parameters_decoded() -> None:
    message = parse(NESTED)
    assert message.field("subject") == "All kinds"
    assert message.field("missing") is None
    parameters = message.children[0].parameters("Content-Type")
    assert parameters == (("charset", "utf-8"), ("name*", "utf-8''%E2%82%AC"))


def test_parameters_may_be_utf_8() -> None:
    """RFC 6532; and a boundary that is no UTF-8 is none."""
    message = parse('Content-Type: text/plain; name="Grüße ☀"\r\n\r\n'.encode())
    assert message.parameters("Content-Type") == (("name", "Grüße ☀"),)
    for octets in ("ü".encode(), b"\xfc"):
        message = parse(b"Content-Type: multipart/mixed; boundary=" + octets + b"\r\n\r\n--" + octets + b"\r\n\r\na")
        assert len(message.children) == (octets != b"\xfc")


def test_selected_fields_keep_their_octets() -> None:
    header = parse(NESTED).header
    assert select_fields(header, ["SUBJECT"]) == b"Subject: All\r\n kinds\r\n\r\n"
    assert select_fields(header, ["subject", "content-type"], without=True) == b"From: ann@example.com\r\n\r\n"


@pytest.mark.parametrize(
    ("encoding", "body", "decoded"),
    [
        (b"base64", b"AAEC\r\n", b"\0\1\2"),
        (b"QUOTED-PRINTABLE", b"=C3=BC", b"\xc3\xbc"),
        (b"8bit", b"\xc3", b"\xc3"),
        (b"x-own", b"?", None),
    ],
)
def test_transfer_encodings(encoding: bytes, body: bytes, decoded: bytes | None) -> None:
    assert parse(b"Content-Transfer-Encoding: " + encoding + b"\r\n\r\n" + body).decoded == decoded


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\r\n",
        b"no header",
        b"Subject: only a header",
        b"Content-Type: multipart/mixed\r\n\r\nno boundary",
        b"Content-Type: multipart/mixed; boundary=x\r\n\r\nno delimiter",
        b"Content-Type: multipart/mixed; boundary=x\r\n\r\n--x",
        b"Content-Type: ;;;=\xff\r\n\r\n\xff",
        b"Content-Type: multipart/digest; boundary=x\n\n--x\n\nSubject: bare line feeds\n\nhello\n--x--\n",
    ],
)
def test_anything_can_be_read(raw: bytes) -> None:
    message = parse(raw)
    assert message.raw == raw
    assert [part.media_type for part in message.children] in ([], [("text", "plain")], [("message", "rfc822")])


def test_nesting_without_end_is_cut_off() -> None:
    message = parse(b"Content-Type: message/rfc822\r\n\r\n" * 100)
    depth = 0
    while message.children:
        message, depth = message.children[0], depth + 1
    assert depth == MAX_DEPTH


LARGE = 2_000_000
SLOW = {
    "fields": (b"", b"A: b\r\n"),
    "lines that are no fields": (b"", b"A\r\n"),
    "a folded field": (b"Subject: a\r\n", b" a\r\n"),
    "encoded words": (b"Subject: ", b"=?utf-8?q?a?= "),
    "addresses": (b"To: ", b"a@b, "),
    "open quotes": (b"To: ", b'"a'),
    "groups": (b"From: ", b"a:"),
    "parameters": (b"Content-Type: text/plain", b"; a=b"),
    "semicolons": (b"Content-Type: text/plain", b";"),
    "parts": (b"Content-Type: multipart/mixed; boundary=x\r\n\r\n", b"--x\r\n\r\n"),
    "one boundary, nested": (
        b"Content-Type: multipart/mixed; boundary=x\r\n\r\n",
        b"--x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n",
    ),
    "messages in messages": (b"", b"Content-Type: message/rfc822\r\n\r\n"),
    "tags that never end": (b"Content-Type: text/html\r\n\r\n", b"<"),
    "empty lines": (b"\r\n", b"\n"),
}


@pytest.mark.parametrize("name", SLOW)
def test_no_message_takes_long(name: str) -> None:
    """Messages that make the standard library's parsers work for minutes."""
    begin, filling = SLOW[name]
    raw = begin + filling * (LARGE // len(filling)) + b"\r\n\r\nend"
    started = time.process_time()
    message = parse(raw)
    structure.envelope(message)
    structure.body(message, extensible=True)
    account = plain_account(Store(), "fred@example.com")
    email = account.append("fred@example.com", [next(iter(account.mailboxes.values()))], raw)
    body = BodyOptions(("type", "charset", "disposition", "name", "size"), frozenset({"all"}), 0)
    render(account, account.owner, email, [*DEFAULT, "headers", "bodyStructure", "header:To:asGroupedAddresses"], body)
    assert time.process_time() - started < 5


def test_parts_are_counted_in_the_whole_message() -> None:
    raw = b"Content-Type: multipart/mixed; boundary=x\r\n\r\n"
    for _ in range(50):
        raw += b"--x\r\nContent-Type: multipart/mixed; boundary=y\r\n\r\n" + b"--y\r\n\r\n" * 100 + b"--y--\r\n"
    message = parse(raw)
    assert len(message.children) == 50
    assert sum(len(part.children) for part in message.children) <= MAX_PARTS
