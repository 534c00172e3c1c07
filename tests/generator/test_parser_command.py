"""``python -m generator parser``: mistakes in ABNF of one's own are told with their places, and nothing is written."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from generator.__main__ import FAILED, UNREADABLE, app

SPEC = Path(__file__).parents[2] / "spec"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("hello = ?\n", "own.abnf:1:9: error: unexpected '?' in abnf"),
        ("command-auth =/ hello\nhello = nowhere\n", "own.abnf:2:9: error: 'nowhere' is not a rule of RFC 9051"),
        ("atom = 1*ALPHA\n", "own.abnf:1:1: error: rule 'atom' is defined in RFC 9051, Section 9 already"),
    ],
)
def test_mistakes(text: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "own.abnf").write_text(text)
    result = run(tmp_path)
    assert result.exit_code == FAILED and said in result.output
    assert not (tmp_path / "out.py").exists()


def test_no_such_file(tmp_path: Path) -> None:
    result = run(tmp_path)
    assert result.exit_code == UNREADABLE and "own.abnf: error: No such file" in result.output


def run(folder: Path):
    """The command for ``own.abnf`` of a folder."""
    words = ["parser", str(folder / "own.abnf"), "--output", str(folder / "out.py"), "--spec", str(SPEC), "--quiet"]
    return CliRunner().invoke(app, words)
