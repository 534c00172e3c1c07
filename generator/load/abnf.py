"""Reads ABNF (RFC 5234, RFC 7405) with labels into nodes whose places are true."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from lark import Lark, Token, Transformer, v_args
from lark.exceptions import UnexpectedCharacters, UnexpectedEOF, UnexpectedInput, UnexpectedToken, VisitError

from generator.model.grammar import Alt, Definition, Label, Literal, Node, Octets, Prose, Range, Ref, Repeat, Seq
from generator.problems import Problems
from generator.source import SourceFile, Span

#: A nesting that no author writes; deeper input is an error, not a crash.
MAX_NESTING = 100
MAX_REPEAT = 1_000_000

_NAMES = {
    "RULENAME": "a rule name", "DEFINED": "'=' or '=/'", "LABEL": "a label", "REPEAT": "a repeat",
    "CHAR_VAL": "a quoted string", "NUM_VAL": "a number like %x20", "PROSE_VAL": "<prose>",
    "LPAR": "'('", "RPAR": "')'", "LSQB": "'['", "RSQB": "']'", "SLASH": "'/'", "$END": "the end of the rule",
}  # fmt: skip
_ELEMENTS = frozenset({"RULENAME", "LABEL", "REPEAT", "CHAR_VAL", "NUM_VAL", "PROSE_VAL", "LPAR", "LSQB"})
_COMMENT = re.compile(r'(?:[^";<]|"[^"]*"|<[^>]*>)*?;(.*)')
_NUM = {"b": 2, "d": 10, "x": 16}


class _BadElement(Exception):
    """An element that is well-formed but means nothing; told with its token's place."""

    def __init__(self, token: Token, message: str) -> None:
        super().__init__(message)
        self.token = token


@cache
def _parser(start: str) -> Lark:
    grammar = (Path(__file__).parent / "abnf.lark").read_text(encoding="utf-8")
    return Lark(grammar, start=start, parser="lalr", maybe_placeholders=False)


@v_args(inline=True)
class _Nodes(Transformer[Token, Any]):
    """From Lark's tree to nodes; ``file`` completes the places."""

    def __init__(self, file: str) -> None:
        super().__init__()
        self._file = file

    def _span(self, token: Token) -> Span:
        line, column = token.line or 1, token.column or 1
        return Span(self._file, line, column, column + len(token))

    def rule(self, name: Token, defined: Token, node: Node) -> tuple[Token, Token, Node]:
        return name, defined, node

    def args(self, node: Node) -> Node:
        return node

    def alternation(self, *items: Node) -> Node:
        return items[0] if len(items) == 1 else Alt(items, items[0].span)

    def concatenation(self, *items: Node) -> Node:
        return items[0] if len(items) == 1 else Seq(items, items[0].span)

    def label(self, label: Token, item: Node) -> Node:
        return Label(str(label)[:-1], item, self._span(label))

    def repeat(self, token: Token, item: Node) -> Node:
        low, star, high = str(token).partition("*")
        if not star:
            high = low
        least, most = int(low or 0), int(high) if high else None
        if (most is not None and (least > most or most == 0)) or max(least, most or 0) > MAX_REPEAT:
            raise _BadElement(token, f"the repeat '{token}' can never hold")
        return Repeat(least, most, item, self._span(token))

    def option(self, item: Node) -> Node:
        return Repeat(0, 1, item, item.span)

    def ref(self, name: Token) -> Node:
        return Ref(str(name), self._span(name))

    def char_val(self, token: Token) -> Node:
        text = str(token)
        return Literal(text[text.index('"') + 1 : -1], text[:2].lower() == "%s", self._span(token))

    def num_val(self, token: Token) -> Node:
        base, body = _NUM[str(token)[1].lower()], str(token)[2:]
        numbers = [int(part, base) for part in re.split(r"[.-]", body)]
        if max(numbers) > 255:
            raise _BadElement(token, f"'{token}' is beyond an octet (255)")
        if "-" not in body:
            return Octets(bytes(numbers), str(token), self._span(token))
        if numbers[0] > numbers[1]:
            raise _BadElement(token, f"the range '{token}' is empty")
        return Range(numbers[0], numbers[1], str(token), self._span(token))

    def prose_val(self, token: Token) -> Node:
        return Prose(str(token)[1:-1], self._span(token))


def _parse(start: str, text: str, at: Span, problems: Problems) -> Any:
    """Parse ``text``, which begins at ``at``; None after a report."""
    depth = deepest = 0
    for char in text:
        depth += (char in "([") - (char in ")]")
        deepest = max(deepest, depth)
    if deepest > MAX_NESTING:
        problems.add(at, f"ABNF nested deeper than {MAX_NESTING}", "give the inner group a rule of its own")
        return None
    padded = "\n" * (at.line - 1) + " " * (at.column - 1) + text
    try:
        return _Nodes(at.file).transform(_parser(start).parse(padded))
    except UnexpectedInput as error:
        _report(error, text, at, problems)
    except VisitError as error:
        if not isinstance(error.orig_exc, _BadElement):
            raise
        token = error.orig_exc.token
        problems.add(Span(at.file, token.line or 1, token.column or 1), str(error.orig_exc))
    return None


def _report(error: UnexpectedInput, text: str, at: Span, problems: Problems) -> None:
    ended = isinstance(error, UnexpectedEOF) or (isinstance(error, UnexpectedToken) and error.token.type == "$END")
    if ended:
        lines = text.rstrip().split("\n")
        column = len(lines[-1]) + (at.column if len(lines) == 1 else 1)
        place, what = Span(at.file, at.line + len(lines) - 1, column), "end of line"
    else:
        place = Span(at.file, error.line, error.column)
        what = str(error.token) if isinstance(error, UnexpectedToken) else text_at(text, at, place)
    expected: set[str] = set()
    if isinstance(error, UnexpectedToken):
        expected = set(error.accepts or error.expected)
    elif isinstance(error, UnexpectedCharacters):
        expected = set(error.allowed or ())
    names = sorted(_NAMES.get(name, name) for name in expected - _ELEMENTS - {"COMMENT"} if name in _NAMES)
    if expected & _ELEMENTS:
        names.append("an element")
    problems.add(place, f"unexpected '{what}' in abnf", f"expected {' or '.join(names)}" if names else "")


def text_at(text: str, at: Span, place: Span) -> str:
    """The character of ``text`` (which begins at ``at``) at ``place``."""
    lines = text.split("\n")
    row = place.line - at.line
    column = place.column - (at.column if row == 0 else 1)
    return lines[row][column : column + 1] if 0 <= row < len(lines) else ""


def parse_args(text: str, at: Span, problems: Problems) -> Node | None:
    """The elements after a keyword (``SP "(" url:https-url ")"``), beginning at ``at``; None after a report."""
    node = _parse("args", text, at, problems)
    return node if node is None else _node(node)


def _node(value: Any) -> Node:
    assert isinstance(value, Literal | Octets | Range | Ref | Seq | Alt | Repeat | Label | Prose)
    return value


def parse_abnf(text: str, at: Span, origin: str, problems: Problems) -> tuple[Definition, ...]:
    """The rules of ``text``, whose first line is ``at.line``; those that do not parse are reported and left out."""
    found = []
    for first, chunk in _chunks(text.split("\n")):
        line = Span(at.file, at.line + first, 1)
        indent = len(chunk[0]) - len(chunk[0].lstrip())
        if not re.match(r"[A-Za-z]", chunk[0].lstrip()):
            problems.add(line.shifted(indent), "expected a rule: 'name = elements'")
            continue
        parsed = _parse("rule", "\n".join(chunk), line, problems)
        if parsed is not None:
            name, defined, node = parsed
            span = Span(at.file, line.line, indent + 1, indent + 1 + len(name))
            found.append(Definition(str(name), node, defined == "=/", origin, _comments(chunk), span))
    return tuple(found)


def _chunks(lines: list[str]) -> Iterator[tuple[int, list[str]]]:
    """The lines of each rule with the index of its first: a rule goes on over lines that are indented deeper."""
    start: int | None = None
    margin = 0
    for index, line in enumerate([*lines, "end"]):
        blank = not line.strip()
        comment = line.lstrip().startswith(";")
        indent = len(line) - len(line.lstrip())
        if start is not None and (index == len(lines) or not (blank or indent > margin or comment)):
            yield start, _trimmed(lines[start:index])
            start = None
        if start is None and index < len(lines) and not blank and not comment:
            start, margin = index, indent


def _trimmed(chunk: list[str]) -> list[str]:
    """Without trailing blank lines, and without comments at the margin, which belong to the next rule."""
    end = len(chunk)
    while end > 1 and (not chunk[end - 1].strip() or chunk[end - 1].startswith(";")):
        end -= 1
    return chunk[:end]


def _comments(chunk: list[str]) -> tuple[str, ...]:
    matches = (_COMMENT.match(line) for line in chunk)
    return tuple(text for match in matches if match and (text := match[1].strip()))


def load_base(file: SourceFile, problems: Problems) -> tuple[Definition, ...]:
    """The rules of one file of spec/base/; its first comment names the RFC that they come from."""
    origin = re.search(r"RFC ?\d+(?:, (?:Section|Appendix) [A-Z0-9.]*[A-Z0-9])?", file.text.split("\n", 1)[0])
    if origin is None:
        place, hint = Span(file.name, 1, 1), "write '; RFC 9051, Section 9'"
        problems.add(place, "the first line must be a comment naming the RFC", hint)
    return parse_abnf(file.text, Span(file.name, 1, 1), origin[0] if origin else file.name, problems)
