"""The command line: ``python -m generator build | check | explain NAME | parser FILE | watch``."""

from __future__ import annotations

import contextlib
import json
import sys
import time
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from generator import pipeline
from generator.model.protocol import Spec
from generator.problems import Problems, render

UNREADABLE, FAILED = 2, 3
HELP = """Make an Internet-Draft, its ABNF, its parser and its server's tables from one source, and check that source.

The source is the folder spec/: Markdown files in reading order, references.toml, and the ABNF of the RFCs built upon.

Exit status: 0 all is well; 2 the source cannot be read; 3 something in it is wrong.
"""

app = typer.Typer(help=HELP, no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
err = Console(stderr=True, highlight=False)


class Format(StrEnum):
    """How to report."""

    text = "text"
    json = "json"


SpecOption = Annotated[Path, typer.Option("--spec", metavar="DIR", help="The source.", show_default=True)]
RootOption = Annotated[Path, typer.Option("--root", metavar="DIR", help="Where draft/ and reference/ are written.")]
FormatOption = Annotated[Format, typer.Option("--format", help="Report for people (text) or programs (json).")]
QuietOption = Annotated[bool, typer.Option("--quiet", "-q", help="Tell no progress.")]


def _progress(quiet: bool) -> pipeline.Tell:
    start = time.monotonic()

    def tell(step: str) -> None:
        if not quiet:
            err.print(f"[dim]{time.monotonic() - start:6.2f} s[/dim]  {step}")

    return tell


def _read(
    spec: Path, form: Format, quiet: bool, more: list[Path] | None = None, *, checked: bool = True
) -> tuple[Spec, Problems, pipeline.Tell]:
    """Load, and check if ``checked``; ends the program where the source cannot be read."""
    tell = _progress(quiet or form is Format.json)
    problems = Problems()
    try:
        if not checked:
            return pipeline.load_spec(spec, problems, more or ()), problems, tell
        return pipeline.check(spec, problems, tell, more or ()), problems, tell
    except pipeline.Unreadable as error:
        if form is Format.json:
            print(json.dumps({"unreadable": str(error), "problems": []}))
        else:
            print(error, file=sys.stderr)
        raise typer.Exit(UNREADABLE) from None


def _report(spec: Spec, problems: Problems, form: Format) -> None:
    """Tell all problems; ends the program if there are any."""
    if form is Format.json:
        rows = [
            {
                "file": one.span.file,
                "line": one.span.line,
                "column": one.span.column,
                "message": one.message,
                "hint": one.hint,
            }
            for one in problems
        ]
        print(json.dumps({"problems": rows}, indent=2, ensure_ascii=False))
    else:
        for problem in problems:
            print(render(problem, spec.files), file=sys.stderr)
        if problems:
            print(f"{len(problems)} problem{'s' if len(problems) > 1 else ''}; nothing written", file=sys.stderr)
    if problems:
        raise typer.Exit(FAILED)


@app.command()
def build(
    spec: SpecOption = Path("spec"),
    root: RootOption = Path(),
    fresh: Annotated[
        bool, typer.Option("--fresh", help="Write nothing; fail if what is there differs from what would be written.")
    ] = False,
    form: FormatOption = Format.text,
    quiet: QuietOption = False,
) -> None:
    """Check the source and write the draft (XML, HTML, text, ABNF), the parser, the tables and the whole grammar.

    Files are written whole or not at all, and only if everything is right.
    """
    model, problems, tell = _read(spec, form, quiet)
    if problems:
        _report(model, problems, form)
    texts = pipeline.texts(model, problems, tell)
    _report(model, problems, form)
    if fresh:
        stale = list(pipeline.stale(root, texts))
        for name in stale:
            print(f"{name} is not what spec/ yields; run 'make' and commit the result", file=sys.stderr)
        raise typer.Exit(FAILED if stale else 0)
    _write(root, texts, tell)
    tell("all is up to date")


def _write(root: Path, texts: dict[str, str], tell: pipeline.Tell) -> None:
    """Write files; ends the program where one cannot be written."""
    try:
        for name in pipeline.write_all(root, texts):
            tell(f"wrote {name}")
    except OSError as error:
        print(f"{error.filename or root}: error: cannot be written: {error.strerror}", file=sys.stderr)
        raise typer.Exit(UNREADABLE) from None


@app.command()
def check(spec: SpecOption = Path("spec"), form: FormatOption = Format.text, quiet: QuietOption = False) -> None:
    """Check the source and write nothing."""
    model, problems, _ = _read(spec, form, quiet)
    _report(model, problems, form)


EXPLAIN_HELP = """Show what a name stands for, and why it is so.

A command: its outcome table with hits and overlaps. An example: its road, step by step.

A rule: the RFC and section that it is from, who refers to it, what it begins with and what may follow, how it \
chooses among alternatives, the values that it yields, the patterns and functions that are emitted for it, and whether \
it is ambiguous: with a shortest text that has two readings, and which one is taken by which rule.

\b
    python -m generator explain search-key
    python -m generator explain resp-text-code --full
    python -m generator explain JMAPAUTH
    python -m generator explain --ambiguous
"""


@app.command(help=EXPLAIN_HELP)
def explain(
    name: Annotated[
        str | None,
        typer.Argument(help="A rule, command, response, code, outcome, example, condition, ... in any letter case."),
    ] = None,
    ambiguous: Annotated[
        bool,
        typer.Option("--ambiguous", help="List all ambiguous rules, with an example of each and how it is read."),
    ] = False,
    full: Annotated[
        bool, typer.Option("--full", help="Show the emitted functions and patterns, and long lists, in full.")
    ] = False,
    spec: SpecOption = Path("spec"),
    form: FormatOption = Format.text,
) -> None:
    from generator import explain as explanations

    if (name is None) != ambiguous:
        raise typer.BadParameter("give the name of what to explain, or --ambiguous")
    model, _, _ = _read(spec, form, True, checked=False)
    if name is None:
        data = explanations.ambiguities_data(model)
        print(
            json.dumps(data, indent=2, ensure_ascii=False)
            if form is Format.json
            else explanations.ambiguities_text(data)
        )
        return
    shown = (
        explanations.explain_data(model, name) if form is Format.json else explanations.explain(model, name, full=full)
    )
    if shown is None:
        print(f"nothing is called '{name}'; {explanations.hint(model, name)}", file=sys.stderr)
        raise typer.Exit(FAILED)
    print(json.dumps(shown, indent=2, ensure_ascii=False) if form is Format.json else shown)


@app.command()
def parser(
    files: Annotated[list[Path] | None, typer.Argument(metavar="[FILE]...", help="ABNF of one's own.")] = None,
    output: Annotated[Path, typer.Option("--output", "-o", metavar="FILE", help="Where to write.")] = Path("parser.py"),
    spec: SpecOption = Path("spec"),
    quiet: QuietOption = False,
) -> None:
    """Write a parser of the grammar with further rules, and nothing else.

    The files add rules, and alternatives to rules (=/), as those in spec/base/ do; 'label:rule' names a field.
    """
    model, problems, tell = _read(spec, Format.text, quiet, files)
    if problems:
        _report(model, problems, Format.text)
    tell("emit the parser")
    text = pipeline.parser(model, problems)
    _report(model, problems, Format.text)
    _write(output.parent, {output.name: text}, tell)


@app.command()
def watch(spec: SpecOption = Path("spec"), root: RootOption = Path()) -> None:
    """Build at each change of the source until interrupted."""
    seen: dict[Path, float] = {}
    try:
        while True:
            now = {path: path.stat().st_mtime for path in sorted(spec.rglob("*")) if path.is_file()}
            if now != seen:
                seen = now
                _try(lambda: build(spec, root, fresh=False, form=Format.text, quiet=True))
                err.print(f"[dim]{time.strftime('%H:%M:%S')}[/dim]  built; waiting for a change in {spec}/")
            time.sleep(0.5)
    except KeyboardInterrupt:
        raise typer.Exit(0) from None


def _try(action: Callable[[], None]) -> None:
    with contextlib.suppress(typer.Exit):
        action()


if __name__ == "__main__":
    app()
