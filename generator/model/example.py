"""Examples: transcripts of connections with what is given, as they stand in the source and in the draft."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from generator.source import Span

if TYPE_CHECKING:
    from generator.model.protocol import Name


@dataclass(frozen=True, slots=True)
class Wire:
    """A line sent: ``C: ...`` or ``S: ...``. ``text`` is the line as published (encoded), ``source`` as written."""

    sender: Literal["C", "S"]
    text: str
    source: str
    span: Span

    @property
    def published(self) -> str:
        """The line as it stands in the draft before folding."""
        return f"{self.sender}: {self.text}" if self.text else f"{self.sender}:"


@dataclass(frozen=True, slots=True)
class Switch:
    """``[IMAP 2]``: the next lines are on that connection."""

    protocol: Literal["IMAP", "HTTP"]
    number: int
    span: Span

    @property
    def published(self) -> str:
        """The line as it stands in the draft."""
        return f"[{self.protocol} {self.number}]"


@dataclass(frozen=True, slots=True)
class Happening:
    """``[user approves URL]``: an event; ``argument`` is a value bound before, or empty."""

    words: str
    argument: str
    span: Span

    @property
    def published(self) -> str:
        """The line as it stands in the draft."""
        return f"[{self.words} {self.argument}]" if self.argument else f"[{self.words}]"


@dataclass(frozen=True, slots=True)
class Elision:
    """``[and more]`` as a line: any server lines."""

    span: Span

    @property
    def published(self) -> str:
        """The line as it stands in the draft."""
        return "[and more]"


Line = Wire | Switch | Happening | Elision


@dataclass(frozen=True, slots=True)
class Given:
    """``name=value`` of a ``given`` line: a condition or a known value that differs from its default."""

    name: Name
    value: Name


@dataclass(frozen=True, slots=True)
class Example:
    """One transcript. ``given`` None: the example starts with the greeting; else the player logs in unseen."""

    name: str
    title: str
    meets: tuple[Name, ...]
    given: tuple[Given, ...]
    varies: tuple[Name, ...]
    lines: tuple[Line, ...]
    span: Span

    @property
    def header(self) -> tuple[str, ...]:
        """The bracketed lines that head the published transcript."""
        given = " ".join(f"{one.name}={one.value}" for one in self.given)
        varies = " ".join(map(str, self.varies))
        return tuple(f"[{word} {text}]" for word, text in (("given", given), ("varies", varies)) if text)

    @property
    def published(self) -> tuple[str, ...]:
        """The transcript as it stands in the draft, before folding."""
        return (*self.header, *(line.published for line in self.lines))
