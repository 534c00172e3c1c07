"""Values with the octets that they are written as, or that no octets can stand for.

Each is the value of a message in which some fields hold something else. What a field may hold is said here by hand;
the octets are those of the emitted serialiser, which the interpreter has to read as the same value.
"""

from __future__ import annotations

from typing import Any

from reference.generated import parser
from tests.conformance.encoding import encoded, octets_text
from tests.conformance.judge import judge
from tests.conformance.records import record

Path = tuple[str | int, ...]
_USER: Path = ("body", "userid")
_BOX: Path = ("body", "mailbox")
_SUBJECT: Path = ("data", "data", "items", 0, "envelope", "subject")
_TEXT: Path = ("data", "text", "text")
_LOGIN, _SELECT = "a1 LOGIN fred x\r\n", "a1 SELECT x\r\n"
_APPEND = "a1 APPEND x {1}\r\nx\r\n"
_ENVELOPE = "* 1 FETCH (ENVELOPE (NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL))\r\n"
_BODY = "* 1 FETCH (BODY[] NIL)\r\n"
_BINARY = "* 1 FETCH (BINARY[1] NIL)\r\n"
_OK = "* OK x\r\n"

#: Side, message, the field, what it holds instead, whether that can be written, and why.
WRITTEN: tuple[tuple[str, str, Path, Any, bool, str], ...] = (
    ("command", _LOGIN, _USER, b"fred", True, "an astring that can be an atom"),
    ("command", _LOGIN, _USER, b"", True, "an empty string has no atom"),
    ("command", _LOGIN, _USER, b"fred f", True, "a blank wants quotes"),
    ("command", _LOGIN, _USER, b"a]b", True, "] may stand in the atom of an astring"),
    ("command", _LOGIN, _USER, b"a%b*c", True, "wildcards want quotes"),
    ("command", _LOGIN, _USER, b"a(b)c{d", True, "parentheses and braces want quotes"),
    ("command", _LOGIN, _USER, b"{5}", True, "what looks like a literal wants quotes"),
    ("command", _LOGIN, _USER, b'say "x"', True, "quotes are escaped"),
    ("command", _LOGIN, _USER, b"a\\b", True, "backslashes are escaped"),
    ("command", _LOGIN, _USER, b"a\tb", True, "a tab may stand in quotes"),
    ("command", _LOGIN, _USER, b"NIL", True, "NIL is an atom where no nstring is wanted"),
    ("command", _LOGIN, _USER, "fr\u00e9d".encode(), True, "UTF-8 wants a literal: quotes hold it after ENABLE alone"),
    ("command", _LOGIN, _USER, b"a\r\nb", True, "a line's end wants a literal"),
    ("command", _LOGIN, _USER, b"a\rb", True, "a carriage return wants a literal"),
    ("command", _LOGIN, _USER, b"a\nb", True, "a line feed wants a literal"),
    ("command", _LOGIN, _USER, b"\r\na2 LOGOUT\r\n", True, "a command is not smuggled in: its length is counted"),
    ("command", _LOGIN, _USER, b"\xff\xfe", True, "octets that are no UTF-8 want a literal"),
    ("command", _LOGIN, _USER, b"a\0b", False, "NUL stands in no astring"),
    ("command", _LOGIN, ("tag",), "a b", False, "a blank in a tag"),
    ("command", _LOGIN, ("tag",), "", False, "an empty tag"),
    ("command", _LOGIN, ("tag",), "a+", False, "a plus sign in a tag"),
    ("command", _LOGIN, ("tag",), "a\r\nb", False, "a line's end in a tag"),
    ("command", _SELECT, _BOX, b"INBOX", True, "INBOX is its word"),
    ("command", _SELECT, _BOX, b"&AAA-", True, "an ampersand may stand in an atom"),
    ("command", _APPEND, ("body", "message"), b"", True, "a message is a literal, though it is empty"),
    ("command", _APPEND, ("body", "message"), b"plain", True, "a message is a literal, though it could be an atom"),
    ("command", _APPEND, ("body", "message"), b"a\r\n{3}\r\nb", True, "a message that holds what looks like a literal"),
    ("response", _ENVELOPE, _SUBJECT, None, True, "NIL is no string"),
    ("response", _ENVELOPE, _SUBJECT, b"NIL", True, "the string NIL stands in quotes"),
    ("response", _ENVELOPE, _SUBJECT, b"", True, "the empty string is not NIL"),
    ("response", _ENVELOPE, _SUBJECT, b"x", True, "an nstring is never an atom"),
    ("response", _ENVELOPE, _SUBJECT, b"=?UTF-8?Q?x?=", True, "an encoded word"),
    ("response", _BODY, ("data", "data", "items", 0, "data"), b"a\r\n)\r\n", True, "a body with lines"),
    ("response", _BINARY, ("data", "data", "items", 0, "data"), b"a\0b", True, "NUL wants a literal8"),
    ("response", _OK, _TEXT, "caf\u00e9", True, "UTF-8 in a text"),
    ("response", _OK, _TEXT, None, True, "no text"),
    ("response", _OK, _TEXT, "a\r\n* BYE b", False, "a line's end in a text"),
    ("response", _OK, _TEXT, "a\0b", False, "NUL in a text"),
    ("response", "* 1 EXISTS\r\n", ("data", "count"), 4294967295, True, "the largest number of 32 bits"),
    ("response", "* 1 EXISTS\r\n", ("data", "count"), 0, True, "zero"),
    ("response", "* 1 EXISTS\r\n", ("data", "count"), -1, False, "a number below zero"),
    ("response", "* 1 EXPUNGE\r\n", ("data", "seq"), 0, False, "no message has the number zero"),
    ("response", "* FLAGS (x)\r\n", ("data", "flags"), (), True, "no flags"),
    ("response", "* FLAGS (x)\r\n", ("data", "flags"), ("\\Seen", "$x"), True, "flags"),
    ("response", "* FLAGS (x)\r\n", ("data", "flags"), ("a b",), False, "a blank in a flag"),
    ("response", "* FLAGS (x)\r\n", ("data", "flags"), ("a)\r\n",), False, "a line's end in a flag"),
    ("response", "* OK [X y] z\r\n", ("data", "text", "code", "text"), "a]b", False, "a bracket in a code"),
    ("response", "* SEARCH 1\r\n", ("data", "numbers"), (1, 2, 3), True, "numbers"),
)


def changed(value: Any, path: Path, new: Any) -> Any:
    """The value with ``new`` at a place.

    Raises:
        KeyError: there is no such field.
    """
    if not path:
        return new
    step, *rest = path
    if isinstance(step, int):
        return (*value[:step], changed(value[step], tuple(rest), new), *value[step + 1 :])
    return value | {step: changed(value[step], tuple(rest), new)}


def writing_vectors() -> list[dict[str, Any]]:
    """The values as the corpus has them: with non-synchronising literals too, where there are literals."""
    vectors = []
    for number, (side, message, path, new, fits, why) in enumerate(WRITTEN, 1):
        value = changed(judge(side, message.encode()).value, path, new)
        row = {"id": f"writing/{number}", "side": side, "value": encoded(value)}
        if fits:
            made = record(value)
            row["octets"] = octets_text(parser.serialise(made))
            plus = octets_text(parser.serialise(made, non_synchronizing=True))
            if side == "command" and plus != row["octets"]:
                row["non_synchronising"] = plus
        vectors.append({**row, "writable": fits, "why": {"kind": "writing", "note": why}})
    return vectors
