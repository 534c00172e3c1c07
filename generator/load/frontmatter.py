"""The front matter: TOML between two ``+++`` lines at the head of the first file."""

from __future__ import annotations

import re
from datetime import date

from generator.load.toml import Entries, read_toml
from generator.model.document import Author, FrontMatter
from generator.problems import Problems

CATEGORIES = ("std", "bcp", "info", "exp", "historic")
IPR = ("trust200902", "noModificationTrust200902", "noDerivativesTrust200902")
STREAMS = ("IETF", "IAB", "IRTF", "independent", "editorial")
_DOCNAME = re.compile(r"draft-[a-z0-9]+(?:-[a-z0-9]+)*-\d\d")
_NEVER = date(1970, 1, 1)


def split_front_matter(lines: list[str], file: str, problems: Problems) -> tuple[Entries, int]:
    """The front matter of ``lines`` and the number of lines that it takes, both ``+++`` lines included.

    A missing one is reported once, and then read as empty.
    """
    end = 0
    if lines and lines[0].rstrip() == "+++":
        end = next((i for i, line in enumerate(lines[1:], 1) if line.rstrip() == "+++"), 0)
    if end:
        return read_toml("\n".join(lines[1:end]), file, 2, problems), end + 1
    entries = read_toml("", file, 1, Problems())
    if lines and lines[0].rstrip() == "+++":
        problems.add(entries.span, "the front matter that opens here has no end", "close it with a line of +++")
        return entries, len(lines)
    problems.add(entries.span, "no front matter", "begin the first file with TOML between two lines of +++")
    return entries, 0


def load_front_matter(entries: Entries) -> FrontMatter:
    """The metadata in ``entries``; what is missing or wrong is reported and replaced by something harmless."""
    front = FrontMatter(
        title=entries.text("title"),
        abbrev=entries.text("abbrev", ""),
        docname=_docname(entries),
        category=entries.choice("category", CATEGORIES, "std"),
        stream=entries.choice("stream", STREAMS, "IETF"),
        workgroup=entries.text("workgroup", ""),
        area=entries.text("area", ""),
        ipr=entries.choice("ipr", IPR, IPR[0]),
        date=_date(entries),
        keywords=entries.texts("keywords"),
        authors=tuple(load_author(one) for one in entries.tables("author")),
        span=entries.span,
    )
    if not front.authors and "author" not in entries.values:
        entries.problems.add(entries.span, "no author", 'add [[author]] with organization = "..."')
    entries.finish()
    return front


def _docname(entries: Entries) -> str:
    name = entries.text("docname")
    if name and not _DOCNAME.fullmatch(name):
        entries.problems.add(
            entries.place("docname"), f"'{name}' is not the name of a draft", "write it as draft-name-00, in lower case"
        )
    return name


def _date(entries: Entries) -> date:
    value = entries.raw("date")
    if isinstance(value, date):
        return date(value.year, value.month, value.day)
    if value is None:
        entries.problems.add(entries.span, "'date' is missing", 'write date = "2026-11-23"')
        return _NEVER
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        entries.problems.add(entries.place("date"), "'date' is not a date", 'write it as "2026-11-23"')
        return _NEVER


def load_author(entries: Entries) -> Author:
    """An author of the draft or of a reference."""
    author = Author(
        organization=entries.text("organization", ""),
        role=entries.choice("role", ("", "editor"), ""),
        name=entries.text("fullname", ""),
        initials=entries.text("initials", ""),
        surname=entries.text("surname", ""),
        email=entries.text("email", ""),
        uri=entries.text("uri", ""),
    )
    if not author.name and not author.organization:
        entries.problems.add(entries.span, "an author needs a fullname or an organization")
    entries.finish()
    return author
