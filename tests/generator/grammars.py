"""Grammars and examples for tests, from text."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from generator.load.abnf import load_base, parse_abnf
from generator.load.examples import load_example
from generator.load.markdown import Fence
from generator.model.example import Example
from generator.model.grammar import Definition, Grammar, Node
from generator.model.merge import merge
from generator.problems import Problems
from generator.source import SourceFile, Span

BASE = Path(__file__).parents[2] / "spec" / "base"
TEXT = Span("rules.abnf", 1)


def definitions(text: str) -> tuple[Definition, ...]:
    """The rules of ``text``, which must be well-formed."""
    problems = Problems()
    found = parse_abnf(text, TEXT, "RFC 1", problems)
    assert not problems, [problem.message for problem in problems]
    return found


def grammar(text: str, more: str = "") -> Grammar:
    """The grammar of ``text`` with the core rules of RFC 5234; the rules in ``more`` are those of a draft."""
    return merge([*core(), *definitions(text), *definitions(more)])


@cache
def core() -> tuple[Definition, ...]:
    """The rules of RFC 5234, which every grammar has."""
    return load_base(SourceFile.read(BASE / "rfc5234.abnf", "rfc5234.abnf"), Problems())


def node(text: str) -> Node:
    """The elements of a rule."""
    return definitions(f"rule = {text}\n")[0].node


@cache
def imap() -> Grammar:
    """The grammar of all base RFCs."""
    problems = Problems()
    files = [SourceFile.read(path, path.name) for path in sorted(BASE.glob("*.abnf"))]
    found = merge([definition for file in files for definition in load_base(file, problems)])
    assert not problems
    return found


def example(lines: str, head: str = "title     A test\n") -> tuple[Example, Problems]:
    """The example that ``lines`` make; its first line is line 3 of the file."""
    problems = Problems()
    found = load_example(Fence("example", "test", Span("test.md", 1), head + lines), Grammar({}), problems)
    assert found is not None
    return found, problems
