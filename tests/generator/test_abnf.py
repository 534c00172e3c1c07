"""The reader of ABNF: nodes with true places; what is wrong is told where it stands."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.load.abnf import load_base, parse_abnf, parse_args
from generator.model.grammar import Alt, Label, Literal, Node, Octets, Prose, Range, Ref, Repeat, Seq, walk
from generator.problems import Problems
from generator.source import SourceFile, Span
from tests.generator.grammars import BASE, TEXT, definitions, node


def said(text: str) -> list[str]:
    """What is said of rules that are wrong."""
    problems = Problems()
    parse_abnf(text, TEXT, "RFC 1", problems)
    return [f"{one.span.line}:{one.span.column}: {one.sentence}" for one in problems]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"Word"', Literal("Word")),
        ('%i"Word"', Literal("Word")),
        ('%s"Word"', Literal("Word", True)),
        ("%x41", Octets(b"A")),
        ("%d13.10", Octets(b"\r\n")),
        ("%b1000001-1000011", Range(0x41, 0x43)),
        ("<prose: anything>", Prose("prose: anything")),
        ("a b", Seq((Ref("a"), Ref("b")))),
        ("a / b c", Alt((Ref("a"), Seq((Ref("b"), Ref("c")))))),
        ("[a]", Repeat(0, 1, Ref("a"))),
        ("*a", Repeat(0, None, Ref("a"))),
        ("1*a", Repeat(1, None, Ref("a"))),
        ("*2a", Repeat(0, 2, Ref("a"))),
        ("3a", Repeat(3, 3, Ref("a"))),
        ("2*4(a / b)", Repeat(2, 4, Alt((Ref("a"), Ref("b"))))),
        ("url:https-url", Label("url", Ref("https-url"))),
        (":flag", Label("", Ref("flag"))),
        ("Capability:(a b)", Label("Capability", Seq((Ref("a"), Ref("b"))))),
        ("items:1*a", Label("items", Repeat(1, None, Ref("a")))),
        ('silent:[".SILENT"]', Label("silent", Repeat(0, 1, Literal(".SILENT")))),
    ],
)
def test_elements(text: str, expected: Node) -> None:
    assert node(text) == expected


def test_names_keep_their_case_and_know_none() -> None:
    (found,) = definitions("Atom-Char = ALPHA\n")
    assert (found.name, found.key) == ("Atom-Char", "atom-char")


def test_a_rule_goes_on_over_indented_lines() -> None:
    first, second = definitions("one = a\n      / b ; about b\n\n      / c\n; about two\ntwo = d\n")
    assert first.node == Alt((Ref("a"), Ref("b"), Ref("c")))
    assert first.comment == ("about b",)
    assert (second.name, second.span.line) == ("two", 6)


def test_an_indented_block_of_rules() -> None:
    assert [one.name for one in definitions("  one = a\n  two = b\n      / c\n")] == ["one", "two"]


def test_a_semicolon_in_a_string_is_no_comment() -> None:
    (found,) = definitions('one = "a;b" ; c\n')
    assert found.node == Literal("a;b") and found.comment == ("c",)


def test_incremental_alternatives() -> None:
    assert [one.incremental for one in definitions("one = a\none =/ b\n")] == [False, True]


def test_places() -> None:
    (found,) = definitions("\nrule = a\n       1*( b / %x41 )\n")
    places = {getattr(one, "name", getattr(one, "shown", "")): one.span for one in walk(found.node)}
    assert (found.span.line, found.span.column, found.span.end) == (2, 1, 5)
    assert [(places[name].line, places[name].column) for name in ("a", "b", "%x41")] == [(2, 8), (3, 12), (3, 16)]


def test_places_of_arguments() -> None:
    problems = Problems()
    found = parse_args("SP url:a\n   b", Span("x.md", 7, 11), problems)
    assert isinstance(found, Seq) and not problems
    assert [(one.span.line, one.span.column) for one in found.items] == [(7, 11), (7, 14), (8, 4)]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("one = a /\n", "1:10: unexpected 'end of line' in abnf; expected an element"),
        ("one = (a\n", "1:9: unexpected 'end of line' in abnf; expected ')'"),
        ("one = [a)\n", "1:9: unexpected ')' in abnf; expected ']'"),
        ("one a\n", "1:5: unexpected 'a' in abnf; expected '=' or '=/'"),
        ("one = a = b\n", "1:9: unexpected '=' in abnf"),
        ("one = %x100\n", "1:7: '%x100' is beyond an octet (255)"),
        ("one = %x42-41\n", "1:7: the range '%x42-41' is empty"),
        ("one = 3*2a\n", "1:7: the repeat '3*2' can never hold"),
        ("one = 0a\n", "1:7: the repeat '0' can never hold"),
        ('one = "a\n', "1:7: unexpected '\"' in abnf"),
        ("one = a_b\n", "1:8: unexpected '_' in abnf"),
        ("= a\n", "1:1: expected a rule: 'name = elements'"),
    ],
)
def test_wrong(text: str, message: str) -> None:
    (found,) = said(text)
    assert found.startswith(message)


def test_other_rules_are_read_all_the_same() -> None:
    problems = Problems()
    found = parse_abnf("one = (\ntwo = a\nthree = )\nfour = b\n", TEXT, "RFC 1", problems)
    assert [one.name for one in found] == ["two", "four"]
    assert [problem.span.line for problem in problems] == [1, 3]


def test_deep_nesting_is_told() -> None:
    assert said("one = " + "(" * 5000 + "a" + ")" * 5000)[0].startswith("1:1: ABNF nested deeper than")


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet='ab=/()[]*19"%x-:;<> \n', max_size=60))
def test_any_text_is_read_or_told(text: str) -> None:
    problems = Problems()
    parse_abnf(text, TEXT, "RFC 1", problems)
    for problem in problems:
        assert 1 <= problem.span.line <= text.count("\n") + 2


def test_base_files_name_their_rfc() -> None:
    problems = Problems()
    load_base(SourceFile("x.abnf", "; nothing\na = %x41\n"), problems)
    assert [problem.message for problem in problems] == ["the first line must be a comment naming the RFC"]


@pytest.mark.parametrize("path", sorted(BASE.glob("*.abnf")), ids=lambda path: path.stem)
def test_base_is_read(path: Path) -> None:
    problems = Problems()
    found = load_base(SourceFile.read(path, "x.abnf"), problems)
    assert found and not problems
    assert all(one.origin.startswith("RFC") for one in found)
