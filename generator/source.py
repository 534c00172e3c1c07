"""The files of a specification and places in them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A place in the source: lines and columns count from 1, as editors do.

    ``file`` is the name that messages show. ``end`` is the column after the last character
    (0 where only the beginning is known).
    """

    file: str
    line: int
    column: int = 1
    end: int = 0

    def shifted(self, columns: int, length: int = 0) -> Span:
        """The place ``columns`` further on the same line, ``length`` characters long."""
        column = self.column + columns
        return Span(self.file, self.line, column, column + length if length else 0)

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file, read whole. ``name`` is the name that messages show."""

    name: str
    text: str

    @classmethod
    def read(cls, path: Path, name: str) -> SourceFile:
        """Read ``path`` as UTF-8.

        Raises:
            OSError: the file cannot be read.
            UnicodeDecodeError: it is not UTF-8.
        """
        return cls(name, path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n"))

    @property
    def lines(self) -> list[str]:
        """The lines without their ends."""
        return self.text.split("\n")

    def line(self, number: int) -> str:
        """Line ``number``, counted from 1; empty if there is none."""
        lines = self.lines
        return lines[number - 1] if 0 < number <= len(lines) else ""
