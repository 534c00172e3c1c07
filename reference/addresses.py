"""Address lists (RFC 5322, Section 3.4): cut into single addresses here, which the standard library then reads.

At once it would need a time that grows with the square of the length, and drop all addresses for one that is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.errors import HeaderParseError
from email.headerregistry import Address, HeaderRegistry

MAX_ADDRESSES = 1_000  #: of one field; what follows is left out
MAX_LENGTH = 1_000  #: characters of one address with its name; a longer one is left out

#: Strings, comments and routes hide commas, colons and semicolons; what has no end goes to the end.
_PIECE = re.compile(
    r'(?:"(?:[^"\\]|\\.?)*+(?:"|\Z)|\((?:[^()\\]|\\.?)*+\)?|<[^<>]*+>?|[^,:;"(<]++)++|[,:;]',
    re.DOTALL,
)
_REGISTRY = HeaderRegistry()


@dataclass
class Group:
    """Some addresses in a row; ``name`` is None for those outside of any group."""

    name: str | None
    addresses: list[Address] = field(default_factory=list)


def read_groups(value: str, most: int = MAX_ADDRESSES) -> list[Group]:
    """The groups and addresses of an unfolded field, in order. Nothing is raised: what is no address is left out.

    Of more than ``most`` the first ones are read.
    """
    groups: list[Group] = []
    is_open, count, text = False, 0, ""
    for piece in (*_pieces(value), ","):
        if piece == ":" and not is_open:
            groups.append(Group(_group_name(text)))
            is_open = True
        elif piece in (",", ";", ":"):
            count += 1
            addresses = _read(text)
            if addresses and not is_open and (not groups or groups[-1].name is not None):
                groups.append(Group(None))
            if addresses:
                groups[-1].addresses += addresses
            if piece == ";" and is_open:
                groups.append(Group(None))
                is_open = False
            if count == most:
                break
        else:
            text = piece
            continue
        text = ""
    return [group for group in groups if group.addresses or group.name is not None]


def _pieces(value: str) -> Iterator[str]:
    return (match[0] for match in _PIECE.finditer(value))


def _read(text: str) -> list[Address]:
    """The address in ``text``: one, or none."""
    if not text.strip() or len(text) > MAX_LENGTH:
        return []
    try:
        header = _REGISTRY("To", text.strip())
        return [one for one in header.addresses if one.username or one.domain]  # type: ignore[attr-defined]
    except (HeaderParseError, LookupError, ValueError, AttributeError, TypeError, RecursionError):
        return []  # the library stumbles over some that are none


def _group_name(text: str) -> str:
    try:
        header = _REGISTRY("To", f"{text[:MAX_LENGTH].strip()}:;")
        return str(header.groups[0].display_name or "")  # type: ignore[attr-defined]
    except (HeaderParseError, LookupError, ValueError, AttributeError, TypeError, RecursionError):
        return text[:MAX_LENGTH].strip()
