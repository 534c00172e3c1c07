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
from reference.transcript.foreign import Foreign, play_there
from reference.transcript.match import Difference
from reference.transcript.player import missing_events, play
from reference.transcript.script import Script, Unplayable, read_draft

#: Examples that are played at the same time.
AT_ONCE = 4

app = typer.Typer(add_completion=False)


class Output(StrEnum):
    """How results are printed."""

    TEXT = "text"
    JSON = "json"


@dataclass(frozen=True)
class Result:
    """How playing one example ended. ``place`` is in the specification; ``got`` is empty if all was as shown."""

    name: str
    lines: int
    seconds: float
    place: str = ""
    expected: str = ""
    got: str = ""
    skipped: str = ""  #: what is missing, so that the example could not be played

    @property
    def report(self) -> str:
        """One line, or three for a difference."""
        if self.skipped:
            return f"skip  {self.name}: wants {self.skipped}"
        if not self.got:
            return f"ok    {self.name} ({self.lines} lines, {self.seconds:.2f} s)"
        return f"{self.place}: error: example '{self.name}'\n  expected  {self.expected}\n  got       {self.got}"


async def run(script: Script, server: Foreign | None = None) -> Result:
    """Play one example: against the reference server, or somebody else's."""
    if server and (obstacles := ", ".join(server.obstacles(script))):
        return Result(script.name, 0, 0, skipped=obstacles)
    start = time.monotonic()
    index, expected, got = 0, "", ""
    try:
        await (play_there(script, server) if server else play(script))
    except Difference as difference:
        index, expected, got = difference.index, difference.expected, difference.got
    except Unplayable as error:
        index, expected, got = error.index, "an example that can be played", str(error)
    except ValueError as error:
        expected, got = "an example that can be played", str(error)
    return Result(script.name, len(script.lines), time.monotonic() - start, _place(script.name, index), expected, got)


def _place(name: str, index: int) -> str:
    """Where line ``index`` of the example stands in the specification."""
    begin = EXAMPLES.get(name)
    return f"{begin.file}:{begin.line + index}" if begin else f"{name}, line {index + 1}"


async def play_all(scripts: list[Script], server: Foreign | None) -> AsyncIterator[Result]:
    """Play the examples; results in their order. Each has a reference server of its own, so some play at once."""
    turns = asyncio.Semaphore(1 if server else AT_ONCE)

    async def in_turn(script: Script) -> Result:
        async with turns:
            return await run(script, server)

    for task in [asyncio.create_task(in_turn(script)) for script in scripts]:
        yield await task


async def check(path: Path, only: list[str], output: Output, server: Foreign | None = None) -> int:
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
    async for result in play_all(scripts, server):
        results.append(result)
        if output is Output.TEXT:
            print(result.report, flush=True)
    failed = sum(bool(result.got) for result in results)
    if output is Output.TEXT:
        print(_summary(results, failed, time.monotonic() - start))
    else:
        print(json.dumps({"failed": failed, "examples": [asdict(result) for result in results]}, indent=2))
    return 3 if failed else 0


def _summary(results: list[Result], failed: int, seconds: float) -> str:
    played = [result for result in results if not result.skipped]
    skipped = f", {len(results) - len(played)} skipped" if len(played) < len(results) else ""
    lines = sum(result.lines for result in played)
    return f"{len(played)} examples played, {lines} lines, {failed} with a difference{skipped}, {seconds:.1f} s"


@app.command()
def main(
    draft: Annotated[Path, typer.Argument(help="The RFCXML file that has the examples.")],
    only: Annotated[list[str] | None, typer.Option(metavar="NAME", help="Play this example only (repeatable).")] = None,
    output: Annotated[Output, typer.Option("--format", help="How results are printed.")] = Output.TEXT,
    server: Annotated[str, typer.Option(metavar="HOST[:PORT]", help="Play against this server by structure.")] = "",
    user: Annotated[str, typer.Option(help="A user there.")] = "",
    password: Annotated[str, typer.Option(envvar="IMAP_PASSWORD", help="The user's password, for IMAP.")] = "",
    token: Annotated[str, typer.Option(envvar="IMAP_TOKEN", help="A bearer token of the user, for IMAP.")] = "",
    session_url: Annotated[str, typer.Option(help="The JMAP session URL, for examples that do not show it.")] = "",
    ca_file: Annotated[Path | None, typer.Option(help="Whom to trust, instead of the system's authorities.")] = None,
    assume: Annotated[
        list[str] | None,
        typer.Option(metavar="CONDITION=VALUE", help="What holds there apart from the defaults (repeatable)."),
    ] = None,
) -> None:
    """Play the examples of a draft against the reference server, and tell every difference.

    Each example gets a server of its own, on which all that is given is so. Lines are compared byte for byte.
    With --server, another server plays: then what it says is compared by structure, with its own names, ids and
    secrets in place of the draft's, and examples that want what is not so there are skipped.

    Exit status: 0 all is as shown; 2 the draft cannot be read; 3 something differs.
    """
    host, _, port = server.partition(":")
    conditions = dict(word.split("=", 1) for word in assume or [] if "=" in word)
    foreign = (
        Foreign(host, int(port or 993), user, password, token, session_url, ca_file, conditions) if server else None
    )
    raise typer.Exit(asyncio.run(check(draft, only or [], output, foreign)))


if __name__ == "__main__":
    app()
