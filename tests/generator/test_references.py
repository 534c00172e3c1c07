"""The loader of references.toml."""

from __future__ import annotations

import pytest

from generator.load.references import load_references
from generator.problems import Problems
from generator.source import SourceFile

GOOD = """[RFC9051]
kind = "normative"
title = "IMAP"
authors = [{ initials = "A.", surname = "Melnikov", fullname = "A. Melnikov", role = "editor" }]
date = "2021-08"
seriesinfo = { DOI = "10.17487/RFC9051" }

[SLIDES]
title = "S"
"""


def told(text: str) -> list[str]:
    """The problems of ``text``."""
    problems = Problems()
    load_references(SourceFile("r.toml", text), problems)
    return [f"{one.span.line}:{one.span.column} {one.sentence}" for one in problems]


def test_an_rfc_knows_its_series_and_its_place() -> None:
    problems = Problems()
    found = load_references(SourceFile("r.toml", GOOD), problems)
    assert not problems
    imap, slides = found["RFC9051"], found["SLIDES"]
    assert imap.normative and not slides.normative
    assert imap.series == (("RFC", "9051"), ("DOI", "10.17487/RFC9051"))
    assert imap.target == "https://www.rfc-editor.org/info/rfc9051"
    assert (imap.authors[0].surname, imap.authors[0].role, imap.date) == ("Melnikov", "editor", "2021-08")
    assert (slides.span.line, slides.series, slides.target) == (8, (), "")


@pytest.mark.parametrize(
    "old, new, message",
    [
        ("kind =", "kinds =", "2:1 unknown key 'kinds'; did you mean 'kind'?"),
        ('"normative"', '"normativ"', "2:1 'normativ' is not a value of 'kind'; did you mean 'normative'?"),
        ('title = "IMAP"\n', "", "1:1 'title' is missing; write title = \"...\""),
        ('"IMAP"', '" "', "3:1 'title' is empty"),
        ("2021-08", "2021-13", '5:1 \'2021-13\' is not a date; write "2021-08" or "2021"'),
        ("DOI =", 'RFC = "9052", DOI =', "6:1 'RFC9051' is not RFC 9052"),
        ("fullname", "name", "4:1 unknown key 'name'; did you mean 'surname'?"),
        ("[SLIDES]", "[SLIDES]\ntarget = 'x y'", "9:1 'x y' is not a URL"),
        ("[SLIDES]", '["a b"]', "8:1 'a b' is no name of a reference; letters, digits, '.', '-' and '_'"),
        ("[SLIDES]", "[RFC9051]", "8:9 not TOML: cannot declare ('RFC9051',) twice"),
        ("[SLIDES]", "x = 1\n[SLIDES]", "8:1 unknown key 'x'"),
        ("[SLIDES]", "x = ]\n[SLIDES]", "8:5 not TOML: invalid value"),
        ("[RFC9051]", "x = 1\n[RFC9051]", "1:1 'x' must be a table"),
    ],
)
def test_mistakes_are_told_with_their_lines(old: str, new: str, message: str) -> None:
    assert message in told(GOOD.replace(old, new, 1))


def test_no_text_makes_it_fail() -> None:
    for text in (
        "",
        "[",
        "a=" + "[" * 100_000,
        'a = "\x00"',
        "[a]\nauthors = 1\nseriesinfo = 2\ndate = 3\ntarget = 4\n",
    ):
        told(text)
