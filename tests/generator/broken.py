"""Wrong specifications: ``tests/broken/base.md`` with one mistake each, and what is said of it.

A file there is first the messages, then a line of dashes, then the mistake as the lines of a diff: those that begin
with a blank stay, those with "-" go, those with "+" come. ``python -m tests.generator.broken`` shows what is said
otherwise than written; with ``--accept`` it writes that.
"""

from __future__ import annotations

import sys
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from generator import pipeline
from generator.load.abnf import load_base
from generator.model.grammar import Definition
from generator.model.protocol import Spec
from generator.problems import Problems, render
from generator.source import SourceFile

FOLDER = Path(__file__).parents[1] / "broken"
BASE = FOLDER / "base.md"
GRAMMAR = Path(__file__).parents[2] / "spec" / "base"
#: The base RFCs that the small specification stands upon.
RFCS = (
    "rfc5234",
    "rfc3629",
    "rfc9051",
    "rfc3501",
    "rfc8474",
    "rfc4616",
    "rfc5801",
    "rfc7628",
    "rfc4959",
    "rfc5464",
    "rfc9698",
)
DASHES = "---"


@dataclass(frozen=True)
class Case:
    """One wrong specification: its name, the messages due, and the lines of its diff."""

    name: str
    messages: str
    diff: str

    @property
    def text(self) -> str:
        """The specification with the mistake."""
        text = BASE.read_text(encoding="utf-8")
        for hunk in self.diff.strip("\n").split("\n\n"):
            lines = hunk.split("\n")
            assert all(line[:1] in ("", " ", "-", "+") for line in lines), f"{self.name}: not a diff: {hunk}"
            old = "".join(line[1:] + "\n" for line in lines if line[:1] in ("", " ", "-"))
            new = "".join(line[1:] + "\n" for line in lines if line[:1] in ("", " ", "+"))
            assert text.count(old) == 1, f"{self.name}: stands {text.count(old)} times in base.md: {old}"
            text = text.replace(old, new)
        return text


def cases() -> list[Case]:
    """All wrong specifications, by name."""
    return [read_case(path) for path in sorted(FOLDER.glob("*.md")) if path != BASE]


def read_case(path: Path) -> Case:
    """One file of the folder."""
    messages, dashes, diff = path.read_text(encoding="utf-8").partition(f"\n{DASHES}\n")
    assert dashes, f"{path.name} has no line of {DASHES}"
    return Case(path.stem, messages, diff)


@cache
def _cached_base(file: SourceFile) -> tuple[Definition, ...]:
    return load_base(file, Problems())


def check_text(text: str) -> tuple[Spec, Problems]:
    """Load and check ``text`` as the one file of a specification, with the project's base grammar."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "spec"
        folder.mkdir()
        (folder / "draft.md").write_bytes(text.encode("utf-8"))
        (folder / "references.toml").write_bytes((FOLDER / "references.toml").read_bytes())
        (folder / "base").mkdir()
        for name in (*(f"{rfc}.abnf" for rfc in RFCS), "states.toml"):
            (folder / "base" / name).symlink_to(GRAMMAR / name)
        original, pipeline.load_base = pipeline.load_base, lambda file, _: _cached_base(file)
        try:
            problems = Problems()
            return pipeline.check(folder, problems), problems
        finally:
            pipeline.load_base = original


def said(text: str) -> str:
    """What is said of ``text``, as it is printed."""
    spec, problems = check_text(text)
    return "\n".join(render(problem, spec.files) for problem in problems)


def main() -> None:
    """Show, or accept, what is said otherwise than written."""
    accept = "--accept" in sys.argv
    for case in cases():
        now = said(case.text)
        if now != case.messages:
            print(f"=== {case.name}\n{now}\n--- written:\n{case.messages}\n")
            if accept:
                (FOLDER / f"{case.name}.md").write_text(f"{now}\n{DASHES}\n{case.diff}", encoding="utf-8")


if __name__ == "__main__":
    main()
