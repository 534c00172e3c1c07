"""IMAP flags and JMAP keywords are two spellings of one thing (RFC 8621, Section 4.1.1)."""

from __future__ import annotations

import re
from collections.abc import Iterable

_SYSTEM = {"$answered": r"\Answered", "$draft": r"\Draft", "$flagged": r"\Flagged", "$seen": r"\Seen"}
_KEYWORD_OF = {flag.lower(): keyword for keyword, flag in _SYSTEM.items()}
_VALID = re.compile(r"[!#$&\'+-\[^-z|}~]{1,255}")

#: The system flags that the store keeps, as IMAP's FLAGS and PERMANENTFLAGS list them.
SYSTEM_FLAGS = tuple(_SYSTEM.values())


def is_keyword(text: str) -> bool:
    """Whether ``text`` can be a keyword: 1 to 255 printable ASCII characters without ``( ) { ] % * " \\``."""
    return _VALID.fullmatch(text) is not None


def keywords_of(flags: Iterable[str]) -> frozenset[str]:
    """The keywords for IMAP ``flags``; ``\\Deleted`` and ``\\Recent``, which JMAP lacks, are left out."""
    keywords = (_KEYWORD_OF.get(flag.lower(), flag.lower()) for flag in flags)
    return frozenset(keyword for keyword in keywords if not keyword.startswith("\\"))


def flags_of(keywords: Iterable[str]) -> tuple[str, ...]:
    """The IMAP flags for ``keywords``, sorted, the system flags first."""
    flags = (_SYSTEM.get(keyword, keyword) for keyword in keywords)
    return tuple(sorted(flags, key=lambda flag: (not flag.startswith("\\"), flag)))
