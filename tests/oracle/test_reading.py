"""Which reading of several counts, as spec/base/README.md has it: by the emitted parser and by the interpreter."""

from __future__ import annotations

from typing import Any

import pytest

from reference.generated import parser
from tests.oracle.case import COMMAND, RESPONSE, Case
from tests.oracle.compare import judged

APPEND = b"a APPEND x y () "


def value(side: str, data: bytes) -> Any:
    """The value of a message that the judges agree on, written and read again."""
    found = judged(Case(side, data), package=False)
    assert found.accepted and not found.differences
    message = parser.parse_command(data) if side == COMMAND else parser.parse_response(data)
    return message.body if isinstance(message, parser.Command) else message


def code(text: bytes) -> Any:
    """The value of a response code."""
    return value(RESPONSE, b"* OK [" + text + b"] x\r\n").data.text.code


def test_a_fixed_text_comes_before_any_text() -> None:
    assert code(b"UIDNEXT 7") == parser.Uidnext(7)
    assert code(b"UIDNEXT x") == parser.OtherCode("UIDNEXT", "x")


def test_choices_in_choices() -> None:
    assert value(COMMAND, b'a LIST (REMOTE subscribed X) "" %\r\n').select_options == (
        "REMOTE",
        "SUBSCRIBED",
        parser.OptionExtension("X", ()),
    )
    (option,) = value(COMMAND, b'a LIST (SUBSCRIBED (x)) "" %\r\n').select_options
    assert option == parser.OptionExtension("SUBSCRIBED", (b"x",))


@pytest.mark.parametrize(
    ("text", "expected"), [(b"7", (7,)), (b"07", 7), (b"0", 0), (b"1:2", (parser.SeqRange(1, 2),))]
)
def test_sets_come_before_numbers(text: bytes, expected: Any) -> None:
    assert value(RESPONSE, b"* ESEARCH X " + text + b"\r\n").data.data[0].value == expected


def test_options_as_long_as_they_go_if_the_rest_allows_it() -> None:
    (message,) = value(COMMAND, APPEND + b"{1}\r\nx\r\n").messages
    assert (message.options.extensions[0].name, message.data) == ("y", b"x")
    (message,) = value(COMMAND, APPEND.rstrip() + b"\r\n").messages
    assert message.data == parser.TaggedExt("y", parser.TaggedExtVal(()))


def test_words_of_all_elements_have_one_spelling() -> None:
    data = value(RESPONSE, b"* CAPABILITY x iMap4ReV2 iMap4ReV2 idle\r\n").data
    assert data.capabilities == ("x", "IMAP4rev2", "IMAP4rev2", "IDLE")
    data = value(RESPONSE, b'* LIST (\\nONeXISTENT \\NonExistent) "/" x\r\n').data
    assert data.flags == (r"\NonExistent", r"\NonExistent")


def test_absent_is_not_empty() -> None:
    assert value(COMMAND, b"a SEARCH ALL\r\n").return_options is None
    assert value(COMMAND, b"a SEARCH RETURN () ALL\r\n").return_options == ()
    assert value(COMMAND, b"a APPEND x {1}\r\nx\r\n").flags is None
    assert value(COMMAND, b"a APPEND x () {1}\r\nx\r\n").flags == ()


def test_a_message_of_a_literal8_is_told_from_one_of_a_literal() -> None:
    line = b"a APPEND x ~{1}\r\nx\r\n"
    assert value(COMMAND, line).messages[0].data == parser.BinaryMessage(b"x")
    assert parser.serialise(parser.parse_command(line)) == line


def test_dates_are_written_without_quotes() -> None:
    assert parser.serialise(parser.parse_command(b'a SEARCH ON "1-Feb-1994"\r\n')) == b"a SEARCH ON 1-Feb-1994\r\n"


def test_extended_data_of_list() -> None:
    line = b'* LIST () "/" x (CHILDINFO ("SUBSCRIBED") "oldname" (y) z 1)\r\n'
    assert value(RESPONSE, line).data.extended == (
        parser.ChildinfoExtendedItem(("SUBSCRIBED",)),
        parser.OldnameExtendedItem(b"y"),
        parser.MboxListExtendedItem(b"z", (1,)),
    )


#: Codes of RFC 9051, 5530, 5464, 5465, 6154, 7162, 8474, 9208 (OVERQUOTA), 4978, 9586 and 9738.
_CODES = """
ALERT / PARSE / READ-ONLY / READ-WRITE / TRYCREATE / UIDNOTSTICKY / UNAVAILABLE / AUTHENTICATIONFAILED /
AUTHORIZATIONFAILED / EXPIRED / PRIVACYREQUIRED / CONTACTADMIN / NOPERM / INUSE / EXPUNGEISSUED / CORRUPTION /
SERVERBUG / CLIENTBUG / CANNOT / LIMIT / OVERQUOTA / ALREADYEXISTS / NONEXISTENT / NOTSAVED / HASCHILDREN / CLOSED /
UNKNOWN-CTE / COMPRESSIONACTIVE / NOTIFICATIONOVERFLOW / USEATTR / NOMODSEQ / UIDREQUIRED / BADCHARSET (x) /
PERMANENTFLAGS (x) / UIDNEXT 1 / UIDVALIDITY 1 / UNSEEN 1 / APPENDUID 1 2 / COPYUID 1 2 3 / CAPABILITY IMAP4rev1 /
METADATA LONGENTRIES 1 / METADATA MAXSIZE 1 / METADATA TOOMANY / METADATA NOPRIVATE / BADEVENT (FlagChange) /
HIGHESTMODSEQ 1 / MODIFIED 1:2 / MAILBOXID (x) / MESSAGELIMIT 1 2
"""
CODES = [text.strip() for text in _CODES.split("/")]


@pytest.mark.parametrize("text", CODES)
def test_each_code_has_its_type(text: str) -> None:
    assert not isinstance(code(text.encode()), parser.OtherCode)
