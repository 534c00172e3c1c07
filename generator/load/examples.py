"""Reads ``example`` blocks: what is given, and the lines of the transcript."""

from __future__ import annotations

import base64
import re
from typing import Literal, cast

from generator.load.entries import read_entries, read_form
from generator.load.markdown import Fence
from generator.model.example import Elision, Example, Given, Happening, Line, Switch, Wire
from generator.model.grammar import Grammar
from generator.problems import Problems
from generator.source import Span

_KEYS = ("title", "meets", "given", "varies")
_LINE = re.compile(r"[CS]:|\[")
_SWITCH = re.compile(r"\[(IMAP|HTTP) ([1-9][0-9]?)\]")
_HAPPENING = re.compile(r"\[([a-z]+(?: [a-z]+)*)(?: (\S+))?\]")
_BASE64 = re.compile(r"base64\((.*)\)")


def load_example(fence: Fence, _base: Grammar, problems: Problems) -> Example | None:
    """The example of ``fence``; lines that cannot be read are reported and left out."""
    if not re.fullmatch(r"[a-z][a-z0-9-]*", fence.name):
        problems.add(fence.span, f"'{fence.name}' is not a name of an example", "write lower case with hyphens")
        return None
    lines = fence.text.rstrip("\n").split("\n")
    first = next((i for i, line in enumerate(lines) if _LINE.match(line)), len(lines))
    head = Fence(fence.kind, fence.name, fence.span, "\n".join(lines[:first]))
    entries = read_entries(head, _KEYS, ("title",), problems)
    given = [word for row in entries.values("given") for word in read_form("given", row, problems) or ()]
    transcript = tuple(
        found
        for index, text in enumerate(lines[first:], first + 1)
        if (found := _line(text, Span(fence.span.file, fence.span.line + index, 1, len(text) + 1), problems))
    )
    if not transcript:
        problems.add(fence.span, f"example '{fence.name}' has no lines", "write lines that begin with 'C: ' or 'S: '")
    return Example(
        fence.name,
        entries.text("title"),
        entries.form("meets", "names", problems),
        tuple(Given(given[i], given[i + 1]) for i in range(0, len(given), 2)),
        entries.form("varies", "varies", problems),
        transcript,
        fence.span,
    )


def _line(text: str, span: Span, problems: Problems) -> Line | None:
    if text[:2] in ("C:", "S:"):
        return _wire(text, span, problems)
    if text == "[and more]":
        return Elision(span)
    if match := _SWITCH.fullmatch(text):
        return Switch(cast(Literal["IMAP", "HTTP"], match[1]), int(match[2]), span)
    if match := _HAPPENING.fullmatch(text):
        return Happening(match[1], match[2] or "", span)
    hint = "a line is 'C: ...', 'S: ...', '[IMAP 2]', '[HTTP 1]', '[event argument]' or '[and more]'"
    problems.add(span, f"not a line of an example: '{text}'", hint)
    return None


def _wire(text: str, span: Span, problems: Problems) -> Wire | None:
    if len(text) > 2 and text[2] != " ":
        hint = f"write '{text[:2]} {text[2:].strip()}'"
        problems.add(span.shifted(2), f"'{text[:2]}' wants one blank behind it", hint)
        return None
    source = text[3:]
    for index, char in enumerate(source):
        if ord(char) < 32 or ord(char) == 127:
            problems.add(span.shifted(3 + index), f"a control character U+{ord(char):04X} stands in the line")
            return None
    return Wire(cast(Literal["C", "S"], text[0]), _BASE64.sub(_encoded, source), source, span)


def _encoded(match: re.Match[str]) -> str:
    return base64.b64encode(match[1].replace("^A", "\x01").encode()).decode("ascii")
