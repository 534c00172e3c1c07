"""The lines of an ``imap`` block: keys with values, or the rows of a table, each with its true place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from lark import Lark, Token
from lark.exceptions import UnexpectedInput, UnexpectedToken

from generator.load.markdown import Fence
from generator.model.protocol import Name
from generator.problems import Problems, did_you_mean
from generator.source import Span

_STARTS = ["tests", "names", "words", "build", "value_row", "condition_row", "given", "varies"]
_WORDS = {"NAME", "WORD", "VALUE", "GIVEN"}
_FORMS = {
    "tests": "'condition=value' tests, blanks between",
    "names": "names in lower case, blanks between",
    "words": "words in upper case",
    "build": "a NAME in upper case and 'label=value' bindings",
    "value_row": "'name  rule  known|issued'",
    "condition_row": "'name  source  value | value ...'",
    "given": "'name=value' pairs, blanks between",
    "varies": "values, blanks between",
}


@dataclass(frozen=True, slots=True)
class Row:
    """A text of the source that begins at ``span``; after a line end it goes on in column 1."""

    text: str
    span: Span

    def part(self, at: int) -> Row:
        """The text from ``at`` on (on the first line)."""
        return Row(self.text[at:], self.span.shifted(at))


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a block with its continuation: the key (empty in tables), the value, the comment."""

    key: str
    key_span: Span
    row: Row
    comment: str


@dataclass(slots=True)
class Entries:
    """The entries of one block."""

    found: list[Entry] = field(default_factory=list)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.found)

    def values(self, key: str) -> list[Row]:
        """The values of ``key`` in order."""
        return [entry.row for entry in self.found if entry.key == key]

    def text(self, key: str) -> str:
        """The value of ``key`` as running text; empty if it is absent."""
        return " ".join(" ".join(row.text.split()) for row in self.values(key))

    def form(self, key: str, form: str, problems: Problems) -> tuple[Name, ...]:
        """All values of ``key`` read as ``form``, one after the other."""
        return tuple(word for row in self.values(key) for word in read_form(form, row, problems) or ())


@cache
def _lark(start: str) -> Lark:
    grammar = (Path(__file__).parent / "block.lark").read_text(encoding="utf-8")
    return Lark(grammar, start=start, parser="lalr", keep_all_tokens=True)


def read_form(form: str, row: Row, problems: Problems) -> tuple[Name, ...] | None:
    """The words of ``row``, which has the ``form`` of a start of block.lark; None after a report."""
    padded = "\n" * (row.span.line - 1) + " " * (row.span.column - 1) + row.text
    try:
        tree = _lark(form).parse(padded)
    except UnexpectedInput as error:
        ended = isinstance(error, UnexpectedToken) and error.token.type == "$END"
        place = _end(row) if ended else Span(row.span.file, error.line, error.column)
        what = "the end of the line" if ended else f"'{_word(row, place)}'"
        problems.add(place, f"unexpected {what}", f"expected {_FORMS[form]}")
        return None
    tokens = tree.scan_values(lambda value: isinstance(value, Token) and value.type in _WORDS)
    return tuple(Name(str(token), _token_span(token, row.span.file)) for token in tokens)


def _token_span(token: Token, file: str) -> Span:
    column = token.column or 1
    return Span(file, token.line or 1, column, column + len(token))


def _end(row: Row) -> Span:
    lines = row.text.rstrip().split("\n")
    column = len(lines[-1]) + (row.span.column if len(lines) == 1 else 1)
    return Span(row.span.file, row.span.line + len(lines) - 1, column)


def _word(row: Row, place: Span) -> str:
    line = row.text.split("\n")[place.line - row.span.line]
    start = place.column - (row.span.column if place.line == row.span.line else 1)
    match = re.match(r"\S+", line[start:])
    return match[0] if match else line[start : start + 1]


def split_comment(line: str) -> tuple[str, str]:
    """The line without its comment, and the comment: ``;`` at the start or after a blank, outside quotes."""
    quoted = False
    for index, char in enumerate(line):
        if char == '"':
            quoted = not quoted
        elif char == ";" and not quoted and (index == 0 or line[index - 1] in " \t"):
            return line[:index].rstrip(), line[index + 1 :].strip()
    return line.rstrip(), ""


def read_entries(
    fence: Fence, keys: Sequence[str] | None, required: Sequence[str], problems: Problems, many: Sequence[str] = ()
) -> Entries:
    """The entries of ``fence``. With ``keys`` None each line is a row of a table.

    An unknown key, a key without a value, a key twice (unless in ``many``) and a missing one are reported.
    """
    entries = Entries()
    for entry in _gather(fence, keys is not None, problems):
        if keys is not None and entry.key not in keys:
            hint = did_you_mean(entry.key, keys) or "its keys are " + ", ".join(keys)
            problems.add(entry.key_span, f"'{entry.key}' is not a key of {fence.kind}", hint)
        elif keys is not None and not entry.row.text.strip():
            problems.add(entry.key_span, f"'{entry.key}' has no value", "write it two blanks behind the key")
        elif keys is not None and entry.key not in many and entries.values(entry.key):
            problems.add(entry.key_span, f"'{entry.key}' stands twice in this block")
        else:
            entries.found.append(entry)
    present = {entry.key for entry in entries}
    for key in required:
        if key not in present:
            problems.add(fence.span, f"this block has no '{key}'", f"a block '{fence.kind}' must have it")
    return entries


def _gather(fence: Fence, keyed: bool, problems: Problems) -> Iterator[Entry]:
    """The lines of the fence, continuations joined to the entry that they continue."""
    lines = fence.text.split("\n")
    open_entry: Entry | None = None
    for index, line in enumerate(lines):
        place = Span(fence.span.file, fence.span.line + 1 + index, 1)
        body, comment = split_comment(line)
        if not line.strip():
            continue
        if line[0] in " \t" or not body:
            if open_entry is None:
                if body:
                    problems.add(place, "this line continues nothing", "begin it in the first column")
                continue
            gap = place.line - open_entry.row.span.line - open_entry.row.text.count("\n")
            text = open_entry.row.text + "\n" * gap + body
            joined = f"{open_entry.comment} {comment}".strip()
            open_entry = Entry(open_entry.key, open_entry.key_span, Row(text, open_entry.row.span), joined)
            continue
        if open_entry is not None:
            yield open_entry
        open_entry = _entry(body, comment, place, keyed)
    if open_entry is not None:
        yield open_entry


def _entry(body: str, comment: str, place: Span, keyed: bool) -> Entry:
    if not keyed:
        return Entry("", place, Row(body, Span(place.file, place.line, 1, len(body) + 1)), comment)
    match = re.match(r"([^ \t]+)[ \t]*", body)
    assert match is not None
    key_span = Span(place.file, place.line, 1, len(match[1]) + 1)
    return Entry(match[1], key_span, Row(body[match.end() :], place.shifted(match.end())), comment)
