"""What is refused: where and why, within which limits, and what the serialiser does not write."""

from __future__ import annotations

import pytest

from reference.generated.parser import (
    Append,
    Command,
    ContinueReq,
    Expiresin,
    Getoauth,
    JmapauthData,
    Login,
    MailboxList,
    Noop,
    OauthData,
    ParseError,
    RespCondState,
    ResponseData,
    ResponseTagged,
    RespText,
    SearchKeyword,
    SearchProgram,
    Select,
    Store,
    StoreAttFlags,
    parse_command,
    parse_response,
    serialise,
)
from reference.generated.parser import Search as SearchCommand


@pytest.mark.parametrize(
    ("line", "offset"),
    [
        (b"", 0),
        (b"\r\n", 0),
        (b"a", 1),
        (b"a ", 2),
        (b"a \r\n", 2),
        (b"a NOOP", 6),
        (b"a NOOP\n", 6),
        (b"a NOOP\r", 7),
        (b"a NOOP\r\nx", 8),
        (b"a NOOP \r\n", 6),
        (b" NOOP\r\n", 0),
        (b"+ NOOP\r\n", 0),
        (b"a FROBNICATE\r\n", 3),
        (b"a SELECT\r\n", 8),
        (b"a SELECT \r\n", 9),
        (b"a FETCH 0 FLAGS\r\n", 8),
        (b"a FETCH 1, FLAGS\r\n", 10),
        (b"a FETCH 1 (FLAGS\r\n", 16),
        (b"a FETCH 1 ()\r\n", 11),
        (b"a LOGIN x\r\n", 9),
        (b"a LIST (RECURSIVEMATCHES) x\r\n", 27),
        (b"a STORE 1 FLAGS (\\)\r\n", 18),
        (b'a APPEND INBOX "17-Jul-1996 02:44 -0700" {1}\r\nx\r\n', 33),
    ],
)
def test_where_a_command_fails(line: bytes, offset: int) -> None:
    with pytest.raises(ParseError) as refused:
        parse_command(line)
    assert refused.value.offset == offset


@pytest.mark.parametrize(
    ("line", "offset"),
    [
        (b"", 0),
        (b"*\r\n", 1),
        (b"* \r\n", 2),
        (b"* 0 EXPUNGE\r\n", 6),
        (b"a1 PREAUTH x\r\n", 3),
        (b"a1 OK\r\n", 5),
        (b"* LIST () / INBOX\r\n", 10),
        (b"* 1 FETCH (FLAGS (\\Seen)\r\n", 24),
        (b"+\r\n", 1),
    ],
)
def test_where_a_response_fails(line: bytes, offset: int) -> None:
    with pytest.raises(ParseError) as refused:
        parse_response(line)
    assert refused.value.offset == offset


def test_an_error_says_where_and_what_was_expected() -> None:
    with pytest.raises(ParseError) as refused:
        parse_command(b"a1 GETOAUTH now\r\n")
    error = refused.value
    assert isinstance(error, ValueError)
    assert error.offset == 11
    assert error.expected == ("CRLF",)
    assert str(error) == "expected CRLF at octet 11"


def test_offsets_count_the_contents_of_literals() -> None:
    line = b"a LOGIN {5}\r\nfr\r\nd pass word\r\n"
    with pytest.raises(ParseError) as refused:
        parse_command(line)
    assert line[refused.value.offset :] == b" word\r\n"


def test_what_is_expected_is_a_tuple_of_words() -> None:
    for line in (b"a", b"a FETCH 1 X\r\n", b"a LOGIN {1}\r\n", b"a SEARCH OR\r\n", b"* x\r\n"):
        with pytest.raises(ParseError) as refused:
            (parse_response if line[:1] == b"*" else parse_command)(line)
        assert isinstance(refused.value.expected, tuple)
        assert refused.value.expected
        assert all(isinstance(one, str) and one for one in refused.value.expected)


# --- Limits. ---


def test_the_size_of_a_message_is_limited() -> None:
    with pytest.raises(ParseError, match="more than 10 octets"):
        parse_command(b"a LOGIN fred x\r\n", max_size=10)
    with pytest.raises(ParseError, match="more than 3 octets"):
        parse_response(b"* OK x\r\n", max_size=3)


def test_nesting_is_limited_and_the_limit_can_be_set() -> None:
    line = b"a SEARCH " + b"(" * 30 + b"ALL" + b")" * 30 + b"\r\n"
    parse_command(line)
    with pytest.raises(ParseError, match="nested deeper than 20"):
        parse_command(line, max_depth=20)


@pytest.mark.parametrize("depth", [100, 1_000, 10_000, 100_000])
@pytest.mark.parametrize(
    ("before", "opening", "middle", "closing", "after"),
    [
        (b"a SEARCH ", b"(", b"ALL", b")", b"\r\n"),
        (b"a SEARCH ", b"NOT ", b"ALL", b"", b"\r\n"),
        (b"a SEARCH ", b"OR ALL ", b"ALL", b"", b"\r\n"),
        (b"a SELECT x (y (", b"(", b"z", b")", b"))\r\n"),
        (b"a LIST (x (", b"(", b"z", b")", b')) "" ""\r\n'),
        (b"* THREAD ", b"((1)", b"(2)", b")", b"\r\n"),
        (b"* 1 FETCH (BODY ", b"(", b'"a" "b" NIL NIL NIL "c" 1', b' "x")', b")\r\n"),
        (b'* 1 FETCH (BODYSTRUCTURE ("a" "b" NIL NIL NIL "c" 1 NIL NIL NIL NIL ', b"(", b"1", b")", b"))\r\n"),
        (b"* 1 FETCH (BODY ", b"(", b"", b"", b"\r\n"),
        (b"a SEARCH ", b"(", b"", b"", b"\r\n"),
    ],
)
def test_deep_nesting_is_no_crash(
    depth: int, before: bytes, opening: bytes, middle: bytes, closing: bytes, after: bytes
) -> None:
    """A value or a ParseError, with the usual limit and with none to speak of."""
    data = before + opening * depth + middle + closing * depth + after
    for limits in ({}, {"max_depth": 10_000_000}):
        try:
            (parse_response if data[:1] == b"*" else parse_command)(data, **limits)
        except ParseError as error:
            assert error.offset <= len(data)


def test_endless_numbers_are_refused_quickly() -> None:
    with pytest.raises(ParseError):
        parse_command(b"a FETCH " + b"9" * 100_000 + b" FLAGS\r\n")


# --- What is not written. ---


@pytest.mark.parametrize(
    "value",
    [
        Command("a\r\nb LOGOUT", Noop()),
        Command("a b", Noop()),
        Command("", Noop()),
        Command("+", Noop()),
        Command("é", Noop()),
        Command(b"a", Noop()),  # type: ignore[arg-type]
        Command("a", None),  # type: ignore[arg-type]
        Command("a", Login("fred", "x")),  # type: ignore[arg-type]
        Command("a", Login(b"fr\0d", b"x")),
        Command("a", Append(b"x", ("\\Seen\r\n",), None, b"")),
        Command("a", Append(b"x", (), "now", b"")),
        Command("a", Select(None)),  # type: ignore[arg-type]
        Command("a", SearchCommand((), SearchProgram(None, (SearchKeyword("a b"),)))),
        Command("a", SearchCommand((), SearchProgram(None, ()))),
        Command("a", Store((0,), StoreAttFlags(None, False, ()))),
        Command("a", Store((), StoreAttFlags(None, False, ()))),
        Command("a", Store([1], StoreAttFlags(None, False, ()))),  # type: ignore[arg-type]
        Command("a", RespText(None, "x")),  # type: ignore[arg-type]
        ResponseData(JmapauthData('https://x") x')),
        ResponseData(JmapauthData("https://x\r\n* BYE")),
        ResponseData(JmapauthData("http://x")),
        ResponseData(OauthData(b"fred", "to ken")),
        ResponseData(OauthData(b"fred", "")),
        ResponseTagged("a", RespCondState("OK", RespText(None, "done\r\n* BYE x"))),
        ResponseTagged("a", RespCondState("OK", RespText(None, "done\n"))),
        ResponseTagged("a", RespCondState("OK", RespText(None, "\0"))),
        ResponseTagged("a", RespCondState("FINE", RespText(None, "x"))),
        ResponseTagged("a", RespCondState("OK", RespText(Expiresin(0), "x"))),
        ResponseTagged("a", RespCondState("OK", RespText(Expiresin(-1), "x"))),
        ResponseTagged("a", RespCondState("OK", RespText(Expiresin(True), "x"))),
        ResponseTagged("a", RespCondState("OK", RespText(Expiresin("1] x\r\n"), "x"))),  # type: ignore[arg-type]
        ResponseTagged("a", RespCondState("OK", RespText(Getoauth(), "x"))),  # type: ignore[arg-type]
        ResponseData(MailboxList(("\\Sent) NIL x",), None, b"INBOX")),
        ResponseData(MailboxList((), '""', b"INBOX")),
        ContinueReq("x\r\n"),  # type: ignore[arg-type]
    ],
    ids=lambda value: repr(value)[:60],
)
def test_what_a_rule_does_not_allow_is_not_written(value: object) -> None:
    """No field can break out of its place: CR, LF, quotes, blanks, wrong types."""
    with pytest.raises(ValueError):
        serialise(value)


@pytest.mark.parametrize("value", [None, 5, "a", b"a", (), ("a", Noop()), [Noop()]])
def test_only_records_are_written(value: object) -> None:
    with pytest.raises(TypeError):
        serialise(value)


def test_octets_that_would_inject_a_line_go_into_a_literal() -> None:
    written = serialise(Command("a", Login(b"x\r\nb LOGOUT", b"y")))
    assert written == b"a LOGIN {11}\r\nx\r\nb LOGOUT y\r\n"
