"""Tests of generator/emit/kept.py: nothing is made twice, nothing stale is taken."""

from __future__ import annotations

from pathlib import Path

from generator.emit.kept import MOST, kept
from generator.model.grammar import Literal
from generator.source import Span


class Maker:
    """Counts how often it is asked."""

    def __init__(self) -> None:
        self.calls = 0

    def __call__(self) -> dict[str, str]:
        self.calls += 1
        return {"a.py": f"made {self.calls}"}


def test_the_same_input_is_made_once(tmp_path: Path) -> None:
    make = Maker()
    assert kept("x", ("one", 1), make, tmp_path) == kept("x", ("one", 1), make, tmp_path) == {"a.py": "made 1"}
    assert kept("x", ("one", 2), make, tmp_path) == {"a.py": "made 2"}


def test_places_do_not_count_as_input(tmp_path: Path) -> None:
    make = Maker()
    for line in (1, 2):
        kept("x", ("one", Span("a.md", line)), make, tmp_path)
    assert make.calls == 2, "a place that is no field is input"

    for line in (1, 2):
        kept("x", Literal("a", False, Span("a.md", line)), make, tmp_path)
    assert make.calls == 3


def test_what_is_broken_is_made_again(tmp_path: Path) -> None:
    make = Maker()
    kept("x", 1, make, tmp_path)
    [path] = tmp_path.iterdir()
    path.write_text("{", encoding="utf-8")
    assert kept("x", 1, make, tmp_path) == {"a.py": "made 2"}


def test_a_folder_that_cannot_be_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert kept("x", 1, Maker(), tmp_path / "file" / "kept") == {"a.py": "made 1"}


def test_few_are_kept(tmp_path: Path) -> None:
    for number in range(3 * MOST):
        kept("x", number, Maker(), tmp_path)
    assert len(list(tmp_path.iterdir())) == MOST
