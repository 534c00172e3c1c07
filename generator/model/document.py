"""The document: front matter, sections, paragraphs, tables and references, each with its place in the source."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from generator.model.prose import MANDATORY, Inline, Reference, Text, texts, walk_inlines
from generator.source import Span

#: Who keeps a marked paragraph: the server by default; else it is marked ``.client`` or ``.untested``.
DutyKind = Literal["server", "client", "untested"]
DUTY_KINDS: tuple[DutyKind, ...] = ("server", "client", "untested")

#: The directives, and what each takes as its argument (None: nothing).
DIRECTIVES: Mapping[str, str | None] = {
    "boilerplate": "bcp14",
    "abnf": None,
    "iana": None,
    "conditions": None,
    "codes": None,
    "decision": "the name of a command",
    "diagram": "the name of a diagram",
}


# --- a section's content ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Anchor:
    """``{#name}`` or ``{#name .client}`` at the end of a paragraph or heading; the span is that of the braces."""

    name: str
    duty: DutyKind
    span: Span


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; with an anchor it is a duty that something must meet."""

    content: tuple[Inline, ...]
    anchor: Anchor | None
    span: Span

    @property
    def mandatory(self) -> Text | None:
        """The first text with MUST, SHALL or REQUIRED; such a paragraph needs an anchor."""
        return next((text for text in texts(self.content) if MANDATORY.search(text.text)), None)


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list."""

    content: tuple[Node, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class List:
    """A list; ``start`` is the first number of an ordered one, None makes bullets. ``compact``: no blank lines."""

    start: int | None
    compact: bool
    items: tuple[Item, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Quote:
    """A block quotation."""

    content: tuple[Node, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table."""

    content: tuple[Inline, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Caption:
    """The title of a table or figure; the anchor may be missing."""

    content: tuple[Inline, ...]
    anchor: Anchor | None
    span: Span


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the author's. ``align`` has "left", "center" or "right" for each column."""

    caption: Caption | None
    align: tuple[str, ...]
    head: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Figure:
    """A fence that is no block: ``ascii-art`` is artwork, every other ``kind`` is source code of that type."""

    kind: str
    text: str
    caption: Caption | None
    span: Span


@dataclass(frozen=True, slots=True)
class Directive:
    """``{::name argument}``: text that the generator fills in."""

    name: str
    argument: str
    span: Span


@dataclass(frozen=True, slots=True)
class BlockNode:
    """The place of an ``imap`` block; ``Spec.blocks`` has it by this span (the opening line, column 1)."""

    span: Span


Node = Paragraph | List | Quote | Table | Figure | Directive | BlockNode


@dataclass(frozen=True, slots=True)
class Section:
    """A section; ``level`` 1 is the outermost. An appendix or unnumbered one is so marked at its heading."""

    title: tuple[Inline, ...]
    anchor: Anchor | None
    level: int
    appendix: bool
    numbered: bool
    content: tuple[Node, ...]
    sections: tuple[Section, ...]
    span: Span


# --- around the text --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Author:
    """Who stands on the first page; a person's name or, without one, an organization alone."""

    organization: str
    role: str = ""
    name: str = ""
    initials: str = ""
    surname: str = ""
    email: str = ""
    uri: str = ""


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The metadata at the head of the first file. ``docname`` ends in the version: ``draft-x-y-00``."""

    title: str
    abbrev: str
    docname: str
    category: str
    stream: str
    workgroup: str
    area: str
    ipr: str
    date: date
    keywords: tuple[str, ...]
    authors: tuple[Author, ...]
    span: Span

    @property
    def draft(self) -> str:
        """The draft's name without its version."""
        return re.sub(r"-\d\d$", "", self.docname)


@dataclass(frozen=True, slots=True)
class Source:
    """One entry of the references. ``date`` is ``2021-08``, ``2021`` or empty; ``series`` is ("RFC", "9051"), ..."""

    name: str
    normative: bool
    title: str
    authors: tuple[Author, ...]
    date: str
    series: tuple[tuple[str, str], ...]
    target: str
    span: Span


@dataclass(frozen=True, slots=True)
class Document:
    """All of spec/ but the meaning of its blocks. ``abstract`` is a section of its own, None if there is none."""

    front: FrontMatter
    abstract: Section | None
    sections: tuple[Section, ...]
    references: Mapping[str, Source]

    def all_sections(self) -> Iterator[Section]:
        """The abstract, then every section, outer before inner, in the order of the text."""
        if self.abstract:
            yield self.abstract
        yield from _sections(self.sections)

    def nodes(self) -> Iterator[Node]:
        """Every node of every section, outer before inner, in the order of the text."""
        for section in self.all_sections():
            yield from walk(section.content)

    def paragraphs(self) -> Iterator[Paragraph]:
        """Every paragraph, those in lists and quotations included."""
        return (node for node in self.nodes() if isinstance(node, Paragraph))

    def block_nodes(self) -> Iterator[BlockNode]:
        """The places of all blocks."""
        return (node for node in self.nodes() if isinstance(node, BlockNode))

    def directives(self) -> Iterator[Directive]:
        """All directives."""
        return (node for node in self.nodes() if isinstance(node, Directive))

    def anchors(self) -> Iterator[Anchor]:
        """Every anchor that the author wrote, doubles included: of sections, paragraphs, tables and figures."""
        for section in self.all_sections():
            if section.anchor:
                yield section.anchor
            for node in walk(section.content):
                match node:
                    case Paragraph(anchor=Anchor() as anchor):
                        yield anchor
                    case Table(caption=Caption(anchor=Anchor() as anchor)):
                        yield anchor
                    case Figure(caption=Caption(anchor=Anchor() as anchor)):
                        yield anchor

    def duties(self) -> Iterator[Paragraph]:
        """The paragraphs with an anchor: each names a duty of the server, of the client, or an untested one."""
        return (paragraph for paragraph in self.paragraphs() if paragraph.anchor)

    def inlines(self) -> Iterator[Inline]:
        """Every inline of titles, paragraphs, tables and captions, outer before inner."""
        for section in self.all_sections():
            yield from walk_inlines(section.title)
            for node in walk(section.content):
                for content in inline_parts(node):
                    yield from walk_inlines(content)

    def citations(self) -> Iterator[Reference]:
        """Every ``{{...}}``, to references and to anchors alike."""
        return (inline for inline in self.inlines() if isinstance(inline, Reference))

    def prose(self) -> Iterator[Text]:
        """All running text, line by line; code is left out."""
        return (inline for inline in self.inlines() if isinstance(inline, Text))


def _sections(sections: Iterable[Section]) -> Iterator[Section]:
    for section in sections:
        yield section
        yield from _sections(section.sections)


def walk(nodes: Iterable[Node]) -> Iterator[Node]:
    """``nodes`` and all nodes in them, outer before inner."""
    for node in nodes:
        yield node
        match node:
            case List(items=items):
                for item in items:
                    yield from walk(item.content)
            case Quote(content=content):
                yield from walk(content)


def inline_parts(node: Node) -> Iterator[tuple[Inline, ...]]:
    """The runs of inlines that stand directly in ``node``: a paragraph's text, a table's cells, a caption."""
    match node:
        case Paragraph(content=content):
            yield content
        case Table(caption=caption, head=head, rows=rows):
            if caption:
                yield caption.content
            yield from (cell.content for row in (head, *rows) for cell in row)
        case Figure(caption=Caption(content=content)):
            yield content
