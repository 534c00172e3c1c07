"""Headings and what follows them, made into nested sections."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.model import document as doc
from generator.model import prose
from generator.problems import Problems
from generator.source import Span


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading as it stands, before the sections are nested."""

    title: tuple[prose.Inline, ...]
    anchor: doc.Anchor | None
    level: int
    flags: tuple[str, ...]
    span: Span


class Outline:
    """Nests the headings of all files into sections."""

    def __init__(self, problems: Problems) -> None:
        self.problems = problems
        self.abstract: list[doc.Node] | None = None
        self.abstract_heading: Heading | None = None
        self.found: list[tuple[Heading, list[doc.Node]]] = []
        self.strayed = False
        self.target: list[doc.Node] | None = None

    def add(self, part: Heading | doc.Node) -> None:
        """The next heading or node of the text."""
        if not isinstance(part, Heading):
            if self.target is None and not self.strayed:
                self.strayed = True
                self.problems.add(part.span, "text before the first heading", "begin with # Abstract")
            if self.target is not None:
                self.target.append(part)
            return
        self.target = []
        if prose.plain(part.title) == "Abstract" and part.level == 1 and not self.found:
            if self.abstract_heading:
                self.problems.add(part.span, "a second abstract")
            self.abstract_heading, self.abstract = part, self.target
            return
        self.found.append((self._levelled(part), self.target))

    def _levelled(self, part: Heading) -> Heading:
        above = self.found[-1][0].level if self.found else 0
        if part.level > above + 1:
            hint = f"it can be {'#' * (above + 1)} here"
            under = f"under one of level {above}" if above else "before any of level 1"
            self.problems.add(part.span, f"a heading of level {part.level} {under}", hint)
            return replace(part, level=above + 1)
        return part

    def finish(self, name: str) -> tuple[doc.Section | None, tuple[doc.Section, ...]]:
        """The abstract and the outermost sections."""
        abstract = None
        if self.abstract_heading:
            abstract = _section(self.abstract_heading, self.abstract or [], (), False)
        if not self.found:
            self.problems.add(Span(name, 1), "no section", "begin one with # Introduction {#introduction}")
        sections, _ = self._nest(0, 1, False)
        self._in_order(sections)
        return abstract, sections

    def _nest(self, at: int, level: int, appendix: bool) -> tuple[tuple[doc.Section, ...], int]:
        sections = []
        while at < len(self.found) and self.found[at][0].level >= level:
            heading, content = self.found[at]
            inside = appendix or "appendix" in heading.flags
            inner, at = self._nest(at + 1, level + 1, inside)
            sections.append(_section(heading, content, inner, inside))
            if "appendix" in heading.flags and level > 1:
                self.problems.add(heading.span, "an appendix below another section", "write its heading with one #")
        return tuple(sections), at

    def _in_order(self, sections: tuple[doc.Section, ...]) -> None:
        """The body stands before the appendices, both before what is unnumbered."""
        ranks = [0 if s.numbered and not s.appendix else 1 if s.numbered else 2 for s in sections]
        for i, section in enumerate(sections):
            if ranks[i] < max(ranks[:i], default=0):
                kind = ("section of the body", "numbered appendix")[ranks[i]]
                self.problems.add(section.span, f"a {kind} after an appendix or an unnumbered section", "move it up")


def _section(heading: Heading, content: list[doc.Node], inner: tuple[doc.Section, ...], appendix: bool) -> doc.Section:
    return doc.Section(
        heading.title,
        heading.anchor,
        heading.level,
        appendix,
        "unnumbered" not in heading.flags,
        tuple(content),
        inner,
        heading.span,
    )
