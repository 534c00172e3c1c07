"""Strings in all their forms (RFC 9051, Section 4.3; RFC 7888): read from any, written in the plainest."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reference.generated.parser import (
    Append,
    AppendMessages,
    BinaryMessage,
    Command,
    FetchData,
    Id,
    Login,
    MessageData,
    MsgAttBinary,
    MsgAttBody,
    ParseError,
    ResponseData,
    parse_command,
    parse_response,
    parse_rule,
    serialise,
)


@pytest.mark.parametrize(
    "form",
    [b"fred", b'"fred"', b"{4}\r\nfred", b"{4+}\r\nfred", b'"\\f\\r"', b"{004}\r\nfred"],
)
def test_forms_of_one_string(form: bytes) -> None:
    line = b"a LOGIN " + form + b" pw\r\n"
    if b"\\f" in form:
        with pytest.raises(ParseError):
            parse_command(line)
        return
    assert parse_command(line) == Command("a", Login(b"fred", b"pw"))


@pytest.mark.parametrize(
    ("content", "written"),
    [
        (b"fred", b"fred"),
        (b"fr]ed", b"fr]ed"),
        (b"", b'""'),
        (b"a b", b'"a b"'),
        (b'a"b\\c', b'"a\\"b\\\\c"'),
        (b"(x)", b'"(x)"'),
        (b"50%*", b'"50%*"'),
        (b"{3}", b'"{3}"'),
        (b"\x01\x7f", b'"\x01\x7f"'),
        (b"a\rb", b"{3}\r\na\rb"),
        (b"a\nb", b"{3}\r\na\nb"),
        (b"\xc3\xa9", b"{2}\r\n\xc3\xa9"),
        (b"\xff", b"{1}\r\n\xff"),
        (b"NIL", b"NIL"),
    ],
)
def test_the_plainest_form_is_written(content: bytes, written: bytes) -> None:
    value = Command("a", Login(content, b"x"))
    assert serialise(value) == b"a LOGIN " + written + b" x\r\n"
    assert parse_command(serialise(value)) == value


def test_nil_is_no_string() -> None:
    assert parse_command(b'a ID ("x" NIL)\r\n') == Command("a", Id((b"x", None)))
    assert parse_command(b'a ID ("x" "NIL")\r\n') == Command("a", Id((b"x", b"NIL")))
    assert serialise(Command("a", Id((b"x", b"NIL")))) == b'a ID ("x" "NIL")\r\n'
    assert serialise(Command("a", Id((b"x", None)))) == b'a ID ("x" NIL)\r\n'


def test_non_synchronizing_literals_are_written_where_wanted() -> None:
    value = Command("a", Login(b"\xff\r\n{3}\r\n", b"\xfe"))
    assert serialise(value) == b"a LOGIN {8}\r\n\xff\r\n{3}\r\n {1}\r\n\xfe\r\n"
    written = serialise(value, non_synchronizing=True)
    assert written == b"a LOGIN {8+}\r\n\xff\r\n{3}\r\n {1+}\r\n\xfe\r\n"
    assert parse_command(written) == value


def test_a_literal_may_hold_what_looks_like_protocol() -> None:
    content = b"x\r\na2 LOGOUT\r\n{5}\r\n* OK )\r\n"
    line = b"a APPEND INBOX {%d}\r\n%s\r\n" % (len(content), content)
    value = parse_command(line)
    assert value == Command("a", Append(b"INBOX", None, None, content))
    assert serialise(value) == line


def test_a_message_is_always_a_literal() -> None:
    assert serialise(Command("a", Append(b"INBOX", None, None, b"hello"))) == b"a APPEND INBOX {5}\r\nhello\r\n"


def test_literal8_holds_nul() -> None:
    line = b"* 1 FETCH (BINARY[1] ~{3}\r\na\0b)\r\n"
    value = parse_response(line)
    assert isinstance(value, ResponseData)
    assert value == ResponseData(MessageData(1, FetchData((MsgAttBinary((1,), b"a\0b"),))))
    assert serialise(value) == line


@pytest.mark.parametrize("mark", [b"~{3}", b"~{3+}"])
def test_literal8_in_append(mark: bytes) -> None:
    value = parse_command(b"a APPEND INBOX " + mark + b"\r\na\0b\r\n")
    assert isinstance(value.body, AppendMessages)
    assert value.body.messages[0].data == BinaryMessage(b"a\0b")


@pytest.mark.parametrize(
    ("line", "offset"),
    [
        (b"a LOGIN {3}\r\na\0b x\r\n", 14),
        (b'a LOGIN "a\0b" x\r\n', 10),
        (b'a LOGIN "a\rb" x\r\n', 10),
        (b'a LOGIN "a\xff" x\r\n', 10),
        (b'a LOGIN "\xc0\xaf" x\r\n', 9),
        (b"a LOGIN fr\xc3\xa9d x\r\n", 10),
        (b'a LOGIN "fred x\r\n', 15),
    ],
)
def test_octets_that_no_string_may_hold(line: bytes, offset: int) -> None:
    with pytest.raises(ParseError) as refused:
        parse_command(line)
    assert refused.value.offset == offset


@pytest.mark.parametrize("line", [b"a LOGIN {9}\r\nabc x\r\n", b"a LOGIN {1", b"a LOGIN {1}\r\n", b"a LOGIN {1}\r\nx"])
def test_a_literal_that_is_cut_short(line: bytes) -> None:
    with pytest.raises(ParseError) as refused:
        parse_command(line)
    assert refused.value.offset <= len(line)


@pytest.mark.parametrize("sign", [b"#", b"!", b"", b"-", b" ", b"x", b"\0", b"\xff", b"~", b"{"])
@pytest.mark.parametrize("number", [b"0", b"1", b""])
def test_nothing_can_stand_for_a_literal(sign: bytes, number: bytes) -> None:
    """Only digits stand in the braces: what the parser puts there for its own use cannot come from outside."""
    mark = b"{" + sign + number + b"}\r\n"
    if sign + number not in (b"0", b"1"):
        for line in (b"a LOGIN " + mark + b" x\r\n", b"a LOGIN {1}\r\nx " + mark + b"\r\n"):
            with pytest.raises(ParseError):
                parse_command(line)
        with pytest.raises(ParseError):
            parse_response(b"* 1 FETCH (BODY[] {1}\r\nx BODY[] " + mark + b")\r\n")
    line = b"a LOGIN {%d}\r\n%s x\r\n" % (len(mark), mark)
    if b"\0" not in mark:
        assert parse_command(line) == Command("a", Login(mark, b"x"))


def test_what_looks_like_a_literal_at_the_end_of_a_text_is_text() -> None:
    value = parse_response(b"* OK {5}\r\n")
    assert value.data.text.text == "{5}"  # type: ignore[union-attr]


def test_octets_of_a_fetched_part_are_untouched() -> None:
    part = bytes(range(1, 256))
    line = b"* 1 FETCH (BODY[] {255}\r\n" + part + b")\r\n"
    value = parse_response(line)
    assert value == ResponseData(MessageData(1, FetchData((MsgAttBody(None, None, part),))))
    assert serialise(value) == line


@settings(derandomize=True, deadline=None, max_examples=300)
@given(st.binary(max_size=40).filter(lambda content: b"\0" not in content), st.binary(max_size=5))
def test_any_string_round_trips(content: bytes, other: bytes) -> None:
    value = Command("a", Login(content, other.replace(b"\0", b"")))
    assert parse_command(serialise(value)) == value
    assert parse_command(serialise(value, non_synchronizing=True)) == value


@settings(derandomize=True, deadline=None, max_examples=200)
@given(st.lists(st.tuples(st.binary(max_size=9), st.none() | st.binary(max_size=9)), max_size=4))
def test_any_list_of_strings_round_trips(pairs: list[tuple[bytes, bytes | None]]) -> None:
    strings = tuple(text for pair in pairs for text in pair if text is None or b"\0" not in text)
    if len(strings) % 2 or None in strings[::2]:
        return
    value = Command("a", Id(strings or None))
    assert parse_command(serialise(value)) == value


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("select-param", b"QRESYNC (45 {1}\r\n1 $)"),
        ("select-param", b"QRESYNC (45 1 ($ {1}\r\n$))"),
        ("command", b"a SELECT INBOX (QRESYNC (45 {1}\r\n1 $))\r\n"),
        ("response-data", b'* ESEARCH (TAG "a") UID PARTIAL ("-93:-679" NIL)\r\n'),
        ("getmetadata-option", b"DEPTH 00"),
        ("command", b"a GETMETADATA (DEPTH 01) INBOX /x\r\n"),
    ],
)
def test_a_string_that_would_be_taken_for_a_known_form_stays_a_string(rule: str, text: bytes) -> None:
    value = parse_rule(rule, text)
    assert parse_rule(rule, serialise(value)) == value
