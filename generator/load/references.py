"""The documents that the draft refers to: references.toml, one table for each."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.load.frontmatter import load_author
from generator.load.toml import Entries, read_toml
from generator.model.document import Source
from generator.model.prose import REFERENCE
from generator.problems import Problems
from generator.source import SourceFile

_NAME = re.compile(REFERENCE, re.ASCII)
_DATE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?", re.ASCII)
_RFC = re.compile(r"RFC([1-9]\d*)", re.ASCII)


def load_references(file: SourceFile, problems: Problems) -> Mapping[str, Source]:
    """The references of ``file`` by name; each mistake is added to ``problems``."""
    root = read_toml(file.text, file.name, 1, problems)
    tables = {name: root.table(name) for name in root.values}
    return {
        name: _source(name, tables[name], problems) for name, value in root.values.items() if isinstance(value, dict)
    }


def _source(name: str, entries: Entries, problems: Problems) -> Source:
    found = _NAME.fullmatch(name)
    if not found or found[2]:
        problems.add(entries.span, f"'{name}' is no name of a reference", "letters, digits, '.', '-' and '_'")
    source = Source(
        name=name,
        normative=entries.choice("kind", ("normative", "informative"), "informative") == "normative",
        title=entries.text("title"),
        authors=tuple(load_author(one) for one in entries.tables("authors")),
        date=_date(entries),
        series=_series(name, entries),
        target=_target(name, entries),
        span=entries.span,
    )
    entries.finish()
    return source


def _date(entries: Entries) -> str:
    value = entries.text("date", "")
    if value and not _DATE.fullmatch(value):
        entries.problems.add(entries.place("date"), f"'{value}' is not a date", 'write "2021-08" or "2021"')
        return ""
    return value


def _series(name: str, entries: Entries) -> tuple[tuple[str, str], ...]:
    """``seriesinfo = { RFC = "9051", DOI = "..." }``; a reference RFCnnnn is of the series RFC, number nnnn."""
    table = entries.table("seriesinfo")
    series = tuple((key, table.text(key)) for key in table.values)
    given = dict(series).get("RFC")
    rfc = _RFC.fullmatch(name)
    if rfc and given not in (None, rfc[1]):
        entries.problems.add(entries.place("seriesinfo"), f"'{name}' is not RFC {given}")
    return (("RFC", rfc[1]), *series) if rfc and given is None else series


def _target(name: str, entries: Entries) -> str:
    """Where the document is; an RFC's place follows from its name."""
    rfc = _RFC.fullmatch(name)
    value = entries.text("target", f"https://www.rfc-editor.org/info/rfc{rfc[1]}" if rfc else "")
    if value and not re.match(r"https?://[^\s<>\"]+$", value):
        entries.problems.add(entries.place("target"), f"'{value}' is not a URL")
        return ""
    return value
