"""``python -m reference.transcript DRAFT.xml``: plays the examples of a draft, and tells every difference.

Exit status: 0 all as shown, 2 the draft cannot be read, 3 something differs.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from reference.generated.tables import EXAMPLES
from reference.handlers import extension
from reference.transcript.match import Difference
from reference.transcript.player import missing_events, play
from reference.transcript.script import Script, read_draft


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


async def main(arguments: list[str]) -> int:
    """Play what ``arguments`` ask for; return the exit status."""
    options = _parser().parse_args(arguments)
    logging.getLogger("aiohttp").setLevel(logging.CRITICAL)
    try:
        scripts = [script for script in read_draft(options.draft) if not options.only or script.name in options.only]
    except (OSError, ValueError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    if unknown := set(options.only) - {script.name for script in scripts}:
        print(f"error: the draft has no example '{min(unknown)}'", file=sys.stderr)
        return 2
    if missing := [*extension.missing(), *missing_events()]:
        print("\n".join(f"error: {text}" for text in missing), file=sys.stderr)
        return 3
    as_text = options.format == "text"
    results = []
    for script in scripts:
        results.append(await run(script))
        if as_text:
            print(results[-1].report, flush=True)
    failed = sum(not result.good for result in results)
    lines, seconds = sum(result.lines for result in results), sum(result.seconds for result in results)
    if as_text:
        print(f"{len(results)} examples played, {lines} lines, {failed} with a difference, {seconds:.1f} s")
    else:
        print(json.dumps({"failed": failed, "examples": [asdict(result) for result in results]}, indent=2))
    return 3 if failed else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m reference.transcript", description="Play a draft's examples.")
    parser.add_argument("draft", type=Path, help="the RFCXML file that has the examples")
    parser.add_argument("--only", metavar="NAME", action="append", default=[], help="play this example (repeatable)")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="how results are printed")
    return parser


if __name__ == "__main__":
    sys.exit(asyncio.run(main(sys.argv[1:])))
