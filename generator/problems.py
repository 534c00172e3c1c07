"""Diagnostics: what is wrong in the source, where, and what would mend it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches

from generator.source import SourceFile, Span


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake. ``hint`` says what would mend it, as a clause after the message."""

    span: Span
    message: str
    hint: str = ""

    @property
    def sentence(self) -> str:
        """The message with its hint."""
        return f"{self.message}; {self.hint}" if self.hint else self.message


class Mistake(Exception):
    """A mistake that is seen only when something is written from the source."""

    def __init__(self, span: Span, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.problem = Problem(span, message, hint)


@dataclass(slots=True)
class Problems:
    """All mistakes found in one run, collected so that all are told at once."""

    _found: set[Problem] = field(default_factory=set)

    def add(self, span: Span, message: str, hint: str = "") -> None:
        """Record one mistake; the same one twice is told once."""
        self._found.add(Problem(span, message, hint))

    def __iter__(self) -> Iterator[Problem]:
        return iter(sorted(self._found))

    def __len__(self) -> int:
        return len(self._found)

    def __bool__(self) -> bool:
        return bool(self._found)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A hint naming the known word closest to ``word``; empty if none is close."""
    candidates = {name.lower(): name for name in known}
    close = get_close_matches(word.lower(), candidates, n=1, cutoff=0.6)
    return f"did you mean '{candidates[close[0]]}'?" if close else ""


def render(problem: Problem, files: Mapping[str, SourceFile]) -> str:
    """The problem as ``file:line:column: error: ...``, the line and a caret under the place."""
    head = f"{problem.span}: error: {problem.sentence}"
    source = files.get(problem.span.file)
    if source is None:
        return head
    line = source.line(problem.span.line)
    column = min(problem.span.column, len(line) + 1)
    pad = "".join(char if char == "\t" else " " for char in line[: column - 1])
    caret = "^" * max(1, min(problem.span.end, len(line) + 1) - column)
    return f"{head}\n  {line}\n  {pad}{caret}"
