"""Running text: what stands inside a paragraph, a title or a cell, each piece with its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.source import Span

#: The BCP 14 words that make a paragraph one that must be met.
MANDATORY = re.compile(r"\b(?:MUST|SHALL|REQUIRED)\b")

#: What stands between ``{{`` and ``}}``: the target, and the number of a section in it.
REFERENCE = r"([A-Za-z_][\w.-]*)(?:, (?:Section|Appendix) ([A-Z0-9]+(?:\.[0-9]+)*))?"


@dataclass(frozen=True, slots=True)
class Text:
    """Plain text; it never crosses a line of the source."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Break:
    """The end of a source line inside a paragraph: a blank."""

    span: Span


@dataclass(frozen=True, slots=True)
class Code:
    """Code in a line: `` `text` ``."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Emphasis:
    """``*text*``."""

    content: tuple[Inline, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Strong:
    """``**text**``."""

    content: tuple[Inline, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Reference:
    """``{{RFC9051}}``, ``{{RFC9051, Section 7.1}}`` or ``{{anchor}}``. ``section`` is ``7.1`` or empty."""

    target: str
    section: str
    span: Span


@dataclass(frozen=True, slots=True)
class Link:
    """A URL in the text: ``<https://example.com/>`` or, with words of its own, ``[words](https://example.com/)``."""

    url: str
    content: tuple[Inline, ...]
    span: Span


Inline = Text | Break | Code | Emphasis | Strong | Reference | Link


def walk_inlines(content: Iterable[Inline]) -> Iterator[Inline]:
    """``content`` and all inlines in it, outer before inner."""
    for inline in content:
        yield inline
        if isinstance(inline, Emphasis | Strong | Link):
            yield from walk_inlines(inline.content)


_MARK = re.compile(r"`([^`]+)`|\{\{" + REFERENCE + r"\}\}", re.ASCII)


def marks(text: str, span: Span) -> tuple[Inline, ...]:
    """The inlines of a comment in a block: text, `` `code` `` and ``{{...}}``; ``span`` is where it begins."""
    content: list[Inline] = []
    done = 0
    for found in _MARK.finditer(text):
        if found.start() > done:
            content.append(Text(text[done : found.start()], span.shifted(done, found.start() - done)))
        place = span.shifted(found.start(), len(found[0]))
        content.append(Code(found[1], place) if found[1] else Reference(found[2], found[3] or "", place))
        done = found.end()
    if done < len(text):
        content.append(Text(text[done:], span.shifted(done, len(text) - done)))
    return tuple(content)


def texts(content: Iterable[Inline]) -> Iterator[Text]:
    """The running text in ``content``; code is left out."""
    return (inline for inline in walk_inlines(content) if isinstance(inline, Text))


def plain(content: Iterable[Inline]) -> str:
    """``content`` without marks: what is read aloud."""
    parts = []
    for inline in content:
        match inline:
            case Text(text=text) | Code(text=text):
                parts.append(text)
            case Break():
                parts.append(" ")
            case Reference(target=target, section=section):
                parts.append(f"Section {section} of {target}" if section else target)
            case Emphasis(content=inner) | Strong(content=inner):
                parts.append(plain(inner))
            case Link(url=url, content=inner):
                parts.append(plain(inner) or url)
    return "".join(parts)
