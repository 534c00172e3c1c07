"""Inputs that are too deep, too long or too large for some parser: it may refuse them, and nothing else may happen.

They are written as pieces, each with how often it stands there. ``accepted`` is what the grammar says, by construction.
"""

from __future__ import annotations

from typing import Any

Pieces = tuple[tuple[str, int], ...]
_LEAF = '("TEXT" "PLAIN" NIL NIL NIL "7BIT" 1 1)'

#: Name, what may be limited, side, whether the grammar takes it, the pieces.
LIMITS: tuple[tuple[str, str, str, bool, Pieces], ...] = (
    (
        "search-nested",
        "depth",
        "command",
        True,
        (("a SEARCH ", 1), ("(", 10_000), ("ALL", 1), (")", 10_000), ("\r\n", 1)),
    ),
    ("search-not-closed", "depth", "command", False, (("a SEARCH ", 1), ("(", 100_000), ("\r\n", 1))),
    ("search-not", "depth", "command", True, (("a SEARCH ", 1), ("NOT ", 10_000), ("ALL\r\n", 1))),
    ("search-or", "depth", "command", True, (("a SEARCH ", 1), ("OR ALL ", 10_000), ("ALL\r\n", 1))),
    (
        "body-nested",
        "depth",
        "response",
        True,
        (("* 1 FETCH (BODY ", 1), ("(", 10_000), (_LEAF, 1), (' "MIXED")', 10_000), (")\r\n", 1)),
    ),
    ("body-not-closed", "depth", "response", False, (("* 1 FETCH (BODY ", 1), ("(", 100_000), ("\r\n", 1))),
    (
        "body-of-messages",
        "depth",
        "response",
        False,
        (
            ("* 1 FETCH (BODY ", 1),
            ('("MESSAGE" "RFC822" NIL NIL NIL "7BIT" 1 (NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL) ', 10_000),
            (")\r\n", 1),
        ),
    ),
    (
        "thread-nested",
        "depth",
        "response",
        True,
        (("* THREAD ", 1), ("((1)", 10_000), ("(2)", 1), (")", 10_000), ("\r\n", 1)),
    ),
    (
        "list-extended-nested",
        "depth",
        "response",
        True,
        (("* LIST () NIL x (y (", 1), ("(", 10_000), ("z", 1), (")", 10_000), ("))\r\n", 1)),
    ),
    ("tag-long", "length", "command", True, (("a", 100_000), (" NOOP\r\n", 1))),
    ("quoted-long", "length", "command", True, (('a LOGIN "', 1), ("x", 1_000_000), ('" x\r\n', 1))),
    ("quoted-not-closed", "length", "command", False, (('a LOGIN "', 1), ("x", 1_000_000), ("\r\n", 1))),
    ("quoted-escapes", "length", "command", True, (('a LOGIN "', 1), ("\\\\", 100_000), ('" x\r\n', 1))),
    ("quoted-escapes-not-closed", "length", "command", False, (('a LOGIN "', 1), ("\\\\", 100_000), ('\\" x\r\n', 1))),
    ("blanks", "length", "command", False, (("a", 1), (" ", 1_000_000), ("NOOP\r\n", 1))),
    ("text-long", "length", "response", True, (("* OK ", 1), ("x", 1_000_000), ("\r\n", 1))),
    ("text-without-end", "length", "response", False, (("* OK ", 1), ("x", 1_000_000))),
    ("code-not-closed", "length", "response", True, (("* OK [X ", 1), ("[", 100_000), ("\r\n", 1))),
    ("flags-many", "length", "response", True, (("* FLAGS (\\Seen", 1), (" \\Seen", 50_000), (")\r\n", 1))),
    ("flags-not-closed", "length", "response", False, (("* FLAGS (\\Seen", 1), (" \\Seen", 50_000), ("\r\n", 1))),
    ("capabilities-many", "length", "response", True, (("* CAPABILITY", 1), (" A", 50_000), (" IMAP4rev1\r\n", 1))),
    ("capabilities-without-the-one", "length", "response", False, (("* CAPABILITY", 1), (" A", 50_000), ("\r\n", 1))),
    ("set-long", "length", "command", True, (("a FETCH 1", 1), (",1:2", 50_000), (" FLAGS\r\n", 1))),
    ("set-without-end", "length", "command", False, (("a FETCH 1", 1), (",1:2", 50_000), (", FLAGS\r\n", 1))),
    ("literals-many", "length", "command", False, (("a LOGIN ", 1), ("{0+}\r\n ", 20_000), ("\r\n", 1))),
    ("literal-large", "length", "command", True, (("a SELECT {1000000}\r\n", 1), ("x", 1_000_000), ("\r\n", 1))),
    ("literal-of-marks", "length", "command", True, (("a SELECT {600000}\r\n", 1), ("{1}\r\nx", 100_000), ("\r\n", 1))),
    ("number-32-bit", "number", "response", True, (("* 4294967296 EXISTS\r\n", 1),)),
    ("number-63-bit", "number", "response", True, (("* 1 FETCH (RFC822.SIZE 9223372036854775808)\r\n", 1),)),
    ("number-64-bit", "number", "response", True, (("* 18446744073709551616 EXISTS\r\n", 1),)),
    ("number-of-100000-digits", "number", "response", True, (("* ", 1), ("1", 100_000), (" EXISTS\r\n", 1))),
    ("number-of-zeros", "number", "response", True, (("* ", 1), ("0", 100_000), (" EXISTS\r\n", 1))),
    ("uid-32-bit", "number", "command", True, (("a FETCH 4294967296:* FLAGS\r\n", 1),)),
    ("partial-64-bit", "number", "command", True, (("a FETCH 1 BODY[]<18446744073709551616.1>\r\n", 1),)),
    ("section-deep", "depth", "command", True, (("a FETCH 1 BODY[1", 1), (".1", 50_000), ("]\r\n", 1))),
)


def expanded(pieces: Any) -> bytes:
    """The octets of pieces, each as often as it says."""
    return b"".join(text.encode("latin-1") * times for text, times in pieces)


def limit_vectors() -> list[dict[str, Any]]:
    """The inputs as the corpus has them."""
    return [
        {
            "id": f"limits/{name}",
            "side": side,
            "pieces": [list(piece) for piece in pieces],
            "accepted": accepted,
            "limit": limit,
        }
        for name, limit, side, accepted, pieces in LIMITS
    ]
