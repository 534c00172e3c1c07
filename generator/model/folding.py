"""Long lines folded and unfolded by RFC 8792, Section 7 (a single backslash at the end of a folded line)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

#: The columns that a draft's source code may take.
WIDTH = 69

_WHOLE = re.compile(r"://|\[and more(?=\])")
_INDENT = "   "
_NOTE = " NOTE: '\\' line wrapping per RFC 8792 "


def unfoldable(line: str, width: int = WIDTH) -> str:
    """Why ``line`` can't stand in a folded text; empty if it can."""
    if line.endswith("\\"):
        return "a line that ends in a backslash looks like a folded one (RFC 8792, Section 7.1)"
    if _folded(line, width) is None:
        return f"the line has too many blanks in a row to be folded at {width} columns (RFC 8792, Section 7.1)"
    return ""


def fold(lines: Sequence[str], width: int = WIDTH) -> tuple[str, ...]:
    """``lines`` with none longer than ``width``; if any was folded, the note of RFC 8792 and an empty line come first.

    Raises:
        ValueError: a line cannot be folded; ``unfoldable`` says why.
    """
    if all(len(line) <= width for line in lines):
        return tuple(lines)
    folded = [_NOTE.center(width, "="), ""]
    for line in lines:
        parts = None if line.endswith("\\") else _folded(line, width)
        if parts is None:
            raise ValueError(unfoldable(line, width))
        folded.extend(parts)
    return tuple(folded)


def unfold(lines: Iterable[str]) -> tuple[str, ...]:
    """The lines as they were before ``fold``."""
    lines = tuple(lines)
    if not lines or _NOTE.strip() not in lines[0]:
        return lines
    whole: list[str] = []
    for previous, line in pairwise(("", *lines[2:])):
        if previous.endswith("\\"):
            whole[-1] = whole[-1].removesuffix("\\") + line.lstrip(" ")
        else:
            whole.append(line)
    return tuple(whole)


def _folded(line: str, width: int) -> list[str] | None:
    """``line`` in parts, None if blanks leave no place to break it: what follows a break must not be a blank."""
    parts = []
    indent = ""
    while len(indent) + len(line) > width:
        at = _break(line, width - len(indent) - 1)
        if not at:
            return None
        parts.append(f"{indent}{line[:at]}\\")
        line, indent = line[at:], _INDENT
    return [*parts, indent + line]


def _break(line: str, room: int) -> int:
    """Where to break ``line`` so that the first part has ``room`` characters at most; 0 if nowhere.

    A place behind a blank, ``/`` or ``,`` is taken if that leaves no very short part, but none in ``://`` or in
    ``[and more]``.
    """
    places = [at for at in range(1, room + 1) if line[at] != " "]
    whole = [at for found in _WHOLE.finditer(line) for at in range(found.start() + 1, found.end() + 1)]
    good = [at for at in places if line[at - 1] in " /," and at > room // 2 and at not in whole]
    return (good or places or [0])[-1]
