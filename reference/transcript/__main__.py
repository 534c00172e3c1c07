"""``python -m reference.transcript DRAFT.xml``: plays the examples of a draft, and tells every difference."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import AsyncIterator
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from reference.generated.tables import EXAMPLES
from reference.handlers import extension
from reference.transcript.match import Difference
from reference.transcript.player import missing_events, play
from reference.transcript.script import Script, read_draft

#: Examples that are played at the same time.
AT_ONCE = 4

app = typer.Typer(add_completion=False)


class Output(StrEnum):
    """How results are printed."""

    TEXT = "text"
    JSON = "json"


@dataclass(frozen=True)
class Result:
    """How playing one example ended. ``place`` is in the specification; the rest of a good one's is empty."""

    name: str
    lines: int
    seconds: float
    place: str = ""
    expected: str = ""
    got: str = ""

    @property
    def good(self) -> bool:
        """Whether all was as shown."""
        return not self.got

    @property
    def report(self) -> str:
        """One line, or three for a difference."""
        if self.good:
            return f"ok    {self.name} ({self.lines} lines, {self.seconds:.2f} s)"
        return f"{self.place}: error: example '{self.name}'\n  expected  {self.expected}\n  got       {self.got}"


async def run(script: Script) -> Result:
    """Play one example."""
    start = time.monotonic()
    index, expected, got = 0, "", ""
    try:
        await play(script)
    except Difference as difference:
        index, expected, got = difference.index, difference.expected, difference.got
    except ValueError as error:
        expected, got = "an example that can be played", str(error)
    return Result(script.name, len(script.lines), time.monotonic() - start, _place(script.name, index), expected, got)


def _place(name: str, index: int) -> str:
    """Where line ``index`` of the example stands in the specification."""
    begin = EXAMPLES.get(name)
    return f"{begin.file}:{begin.line + index}" if begin else f"{name}, line {index + 1}"


async def play_all(scripts: list[Script]) -> AsyncIterator[Result]:
    """Play the examples, some at the same time, each against a server of its own; results in their order."""
    turns = asyncio.Semaphore(AT_ONCE)

    async def in_turn(script: Script) -> Result:
        async with turns:
            return await run(script)

    for task in [asyncio.create_task(in_turn(script)) for script in scripts]:
        yield await task


async def check(path: Path, only: list[str], output: Output) -> int:
    """Play the examples of the draft at ``path`` (all, or ``only`` some), print what came of it; the exit status."""
    try:
        scripts = [script for script in read_draft(path) if not only or script.name in only]
    except (OSError, ValueError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    if unknown := set(only) - {script.name for script in scripts}:
        print(f"error: the draft has no example '{min(unknown)}'", file=sys.stderr)
        return 2
    if missing := [*extension.missing(), *missing_events()]:
        print("\n".join(f"error: {text}" for text in missing), file=sys.stderr)
        return 3
    start, results = time.monotonic(), []
    async for result in play_all(scripts):
        results.append(result)
        if output is Output.TEXT:
            print(result.report, flush=True)
    failed = sum(not result.good for result in results)
    if output is Output.TEXT:
        lines, seconds = sum(result.lines for result in results), time.monotonic() - start
        print(f"{len(results)} examples played, {lines} lines, {failed} with a difference, {seconds:.1f} s")
    else:
        print(json.dumps({"failed": failed, "examples": [asdict(result) for result in results]}, indent=2))
    return 3 if failed else 0


@app.command()
def main(
    draft: Annotated[Path, typer.Argument(help="The RFCXML file that has the examples.")],
    only: Annotated[list[str] | None, typer.Option(metavar="NAME", help="Play this example only (repeatable).")] = None,
    output: Annotated[Output, typer.Option("--format", help="How results are printed.")] = Output.TEXT,
) -> None:
    """Play the examples of a draft against the reference server, and tell every difference.

    Each example gets a server of its own, on which all that is given is so. Lines are compared byte for byte.

    Exit status: 0 all is as shown; 2 the draft cannot be read; 3 something differs.
    """
    raise typer.Exit(asyncio.run(check(draft, only or [], output)))


if __name__ == "__main__":
    app()
