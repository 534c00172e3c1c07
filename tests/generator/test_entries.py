"""The lines of an imap block: keys with values, rows of tables, comments, continuations, each with its place."""

from __future__ import annotations

import pytest

from generator.load.entries import Row, read_entries, read_form, split_comment
from generator.load.markdown import Fence
from generator.problems import Problems
from generator.source import Span

KEYS = ("meets", "when", "text")


def entries(
    text: str, *, keys: tuple[str, ...] | None = KEYS, required: tuple[str, ...] = (), many: tuple[str, ...] = ()
):
    """The entries of a block that begins on line 10, and what is said of it."""
    problems = Problems()
    found = read_entries(Fence("outcome", "x", Span("a.md", 10), text), keys, required, problems, many)
    return list(found), [f"{one.span.line}:{one.span.column}: {one.sentence}" for one in problems]


def words(form: str, text: str, column: int = 11) -> tuple[list[tuple[str, int]], list[str]]:
    """The words of a value with their columns, and what is said of it."""
    problems = Problems()
    found = read_form(form, Row(text, Span("a.md", 3, column)), problems)
    said = [f"{one.span.line}:{one.span.column}: {one.sentence}" for one in problems]
    return [(name.text, name.span.column) for name in found or ()], said


def test_keys_and_values() -> None:
    found, said = entries("meets     one two\ntext      Some text  with blanks\n")
    assert not said
    assert [(one.key, one.row.text, one.row.span.line, one.row.span.column) for one in found] == [
        ("meets", "one two", 11, 11),
        ("text", "Some text  with blanks", 12, 11),
    ]


def test_comments() -> None:
    found, _ = entries('; all of it\nmeets     one   ; a comment; with more\ntext      a;b "; c" d ; e\n')
    assert [(one.row.text, one.comment) for one in found] == [("one", "a comment; with more"), ('a;b "; c" d', "e")]


def test_a_line_that_begins_with_a_blank_goes_on() -> None:
    found, said = entries("meets     one      ; first\n          two      ; second\n\n   three\ntext  x\n")
    assert not said
    assert found[0].row.text.split() == ["one", "two", "three"]
    assert found[0].comment == "first second"
    names = read_form("names", found[0].row, Problems())
    assert names and [(one.text, one.span.line, one.span.column) for one in names] == [
        ("one", 11, 11), ("two", 12, 11), ("three", 14, 4)
    ]  # fmt: skip


def test_rows_of_a_table() -> None:
    found, said = entries("one  two\nthree  ; four\n", keys=None)
    assert not said and [(one.key, one.row.text, one.comment) for one in found] == [
        ("", "one  two", ""),
        ("", "three", "four"),
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("whn       a=b\n", "11:1: 'whn' is not a key of outcome; did you mean 'when'?"),
        ("colour    red\n", "11:1: 'colour' is not a key of outcome; its keys are meets, when, text"),
        ("meets\n", "11:1: 'meets' has no value; write it two blanks behind the key"),
        ("meets     ; nothing\n", "11:1: 'meets' has no value; write it two blanks behind the key"),
        ("text      a\ntext      b\n", "12:1: 'text' stands twice in this block"),
        ("   text      a\n", "11:1: this line continues nothing; begin it in the first column"),
    ],
)
def test_wrong(text: str, message: str) -> None:
    assert message in entries(text)[1]


def test_a_key_that_must_be_there() -> None:
    assert entries("meets  a\n", required=("text",))[1] == [
        "10:1: this block has no 'text'; a block 'outcome' must have it"
    ]


def test_a_key_that_may_stand_often() -> None:
    found, said = entries("when      a=b\nwhen      c=d\n", many=("when",))
    assert not said and len(found) == 2


@pytest.mark.parametrize(
    ("form", "text", "expected"),
    [
        ("tests", "login=bearer tls=on", [("login", 11), ("bearer", 17), ("tls", 24), ("on", 28)]),
        ("names", "no-tls  limited", [("no-tls", 11), ("limited", 19)]),
        ("words", "OBJECTID AUTH=PLAIN", [("OBJECTID", 11), ("AUTH=PLAIN", 20)]),
        ("build", "OAUTH user=user token=access-token",
         [("OAUTH", 11), ("user", 17), ("user", 22), ("token", 27), ("access-token", 33)]),
        ("value_row", "user  string  known", [("user", 11), ("string", 17), ("known", 25)]),
        ("condition_row", "tls connection on | off", [("tls", 11), ("connection", 15), ("on", 26), ("off", 31)]),
        ("given", "user=jürgen@example.com tls=off",
         [("user", 11), ("jürgen@example.com", 16), ("tls", 35), ("off", 39)]),
        ("varies", "4392 M4392", [("4392", 11), ("M4392", 16)]),
    ],
)  # fmt: skip
def test_forms(form: str, text: str, expected: list[tuple[str, int]]) -> None:
    assert words(form, text) == (expected, [])


@pytest.mark.parametrize(
    ("form", "text", "message"),
    [
        ("tests", "login=", "3:17: unexpected the end of the line; expected 'condition=value' tests, blanks between"),
        ("tests", "login bearer", "3:17: unexpected 'bearer'; expected 'condition=value' tests, blanks between"),
        ("names", "no-tls Limited", "3:18: unexpected 'Limited'; expected names in lower case, blanks between"),
        (
            "condition_row",
            "tls connection on off",
            "3:29: unexpected 'off'; expected 'name  source  value | value ...'",
        ),
        (
            "build",
            "oauth user=user",
            "3:11: unexpected 'oauth'; expected a NAME in upper case and 'label=value' bindings",
        ),
    ],
)
def test_wrong_forms(form: str, text: str, message: str) -> None:
    assert words(form, text) == ([], [message])


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("a ; b", ("a", "b")),
        ("; b", ("", "b")),
        ("a;b", ("a;b", "")),
        ('"x ; y" ; z', ('"x ; y"', "z")),
        ("a", ("a", "")),
    ],
)
def test_comment_of_a_line(line: str, expected: tuple[str, str]) -> None:
    assert split_comment(line) == expected
