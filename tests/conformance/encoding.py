"""How the corpus writes octets and values in JSON, and how they are read again.

Octets are a string with one character, U+0000 to U+00FF, for each octet. In values text is a string; octets are
``{"octets": ...}``; an integer beyond 2^53-1, which not every reader of JSON keeps, is ``{"integer": "..."}``.
"""

from __future__ import annotations

from typing import Any

#: The largest integer that every reader of JSON keeps (RFC 8259, Section 6).
MOST = 2**53 - 1


def octets_text(octets: bytes) -> str:
    """Octets as the corpus writes them."""
    return octets.decode("latin-1")


def octets_of(text: str) -> bytes:
    """The octets that a string of the corpus stands for.

    Raises:
        UnicodeEncodeError: a character is beyond U+00FF.
    """
    return text.encode("latin-1")


def encoded(value: Any) -> Any:
    """A plain value (records as dictionaries) as the corpus writes it."""
    match value:
        case bytes():
            return {"octets": octets_text(value)}
        case bool() | None | str():
            return value
        case int():
            return value if abs(value) <= MOST else {"integer": str(value)}
        case dict():
            return {key: encoded(inner) for key, inner in value.items()}
        case tuple() | list():
            return [encoded(inner) for inner in value]
    raise TypeError(f"no value of the corpus: {value!r}")


def decoded(value: Any) -> Any:
    """The plain value that the corpus wrote."""
    match value:
        case {"octets": str() as text}:
            return octets_of(text)
        case {"integer": str() as digits}:
            return int(digits)
        case dict():
            return {key: decoded(inner) for key, inner in value.items()}
        case list():
            return tuple(map(decoded, value))
        case _:
            return value
