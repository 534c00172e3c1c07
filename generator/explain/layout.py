"""Text in columns, as the explanations print it, for a terminal of 80 columns."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

INDENT = "  "
WIDTH = 80


def columns(rows: Sequence[Sequence[str]], gap: int = 2) -> list[str]:
    """The rows in columns as wide as their widest cells."""
    widths = [
        max((len(row[i]) for row in rows if i < len(row)), default=0) for i in range(max(map(len, rows), default=0))
    ]
    return ["".join(cell.ljust(widths[i] + gap) for i, cell in enumerate(row)).rstrip() for row in rows]


def facts(rows: Sequence[tuple[str, str]], indent: str = "", width: int = 0) -> list[str]:
    """Pairs of a name and a text, the texts in a column of their own, broken at blanks."""
    width = width or max((len(name) for name, _ in rows), default=0)
    lines = []
    for name, text in rows:
        lines += wrapped(text, f"{indent}{name.ljust(width)}{INDENT}")
    return lines


def wrapped(text: str, head: str = "", hang: str | None = None) -> list[str]:
    """The text behind ``head``, in lines that hang below its beginning, or below ``hang``."""
    wrapper = textwrap.TextWrapper(WIDTH, head, " " * len(head) if hang is None else hang)
    wrapper.break_long_words = wrapper.break_on_hyphens = False
    return [line.rstrip() for line in wrapper.wrap(text) or [head]]


def cut(text: str, room: int) -> str:
    """The text in so many columns, with an ellipsis where it is longer."""
    return text if len(text) <= room else text[: max(room - 1, 0)].rstrip() + "…"


def indented(lines: Sequence[str]) -> list[str]:
    """The lines, a little to the right."""
    return [INDENT + line for line in lines]


def listed(words: Sequence[str], most: int = 0) -> str:
    """The words with commas, at most so many and how many more there are; a dash if there are none."""
    if most and len(words) > most:
        return f"{', '.join(words[:most])} and {len(words) - most} more"
    return ", ".join(words) or "-"
