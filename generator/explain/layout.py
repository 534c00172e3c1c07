"""Text in columns, as the explanations print it."""

from __future__ import annotations

from collections.abc import Sequence

INDENT = "  "


def columns(rows: Sequence[Sequence[str]], gap: int = 2) -> list[str]:
    """The rows in columns as wide as their widest cells."""
    widths = [
        max((len(row[i]) for row in rows if i < len(row)), default=0) for i in range(max(map(len, rows), default=0))
    ]
    return ["".join(cell.ljust(widths[i] + gap) for i, cell in enumerate(row)).rstrip() for row in rows]


def indented(lines: Sequence[str]) -> list[str]:
    """The lines, a little to the right."""
    return [INDENT + line for line in lines]


def listed(words: Sequence[str]) -> str:
    """The words with commas; a dash if there are none."""
    return ", ".join(words) or "-"
