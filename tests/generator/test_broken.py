"""Each wrong specification of tests/broken gives just the messages that its file begins with."""

from __future__ import annotations

import re

import pytest

from generator.problems import Problems
from tests.generator.broken import BASE, Case, cases, check_text, said


def test_the_base_is_right() -> None:
    assert said(BASE.read_text(encoding="utf-8")) == ""


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_broken(case: Case) -> None:
    now = said(case.text)
    assert now == case.messages, f"expected\n{case.messages}\n\ngot\n{now}"


def test_every_file_begins_with_a_message_and_its_place() -> None:
    for case in cases():
        assert re.match(r"spec/(draft\.md|references\.toml):\d+:\d+: error: \S", case.messages), case.name


def test_all_mistakes_at_once() -> None:
    """Mistakes in different places are told together, sorted, each once."""
    text = BASE.read_text(encoding="utf-8")
    text = text.replace("The URL is a secret", "The URL Must NOT be told")
    text = text.replace("C: a3 SELECT INBOX", "C: a3 SELCT INBOX")
    text = text.replace("S: a1 NO [OAUTHREQUIRED]", "S: a1 NO [NOPERM]")
    text = text.replace("meets     clear", "meets     claer")
    _, problems = check_text(text)
    found = [(problem.span.line, problem.message) for problem in problems]
    assert found == sorted(found)
    assert [message.split("'")[1] for _, message in found] == ["claer", "needs-oauth", "SELCT", "Must NOT"]


def test_the_same_problem_is_told_once() -> None:
    problems = Problems()
    _, found = check_text(BASE.read_text(encoding="utf-8").replace("meets     clear", "meets     claer"))
    for problem in (*found, *found):
        problems.add(problem.span, problem.message, problem.hint)
    assert len(problems) == 1
