"""The long differential campaign: ``python -m tests.oracle --count 200000 --seed 1``.

Inputs come in blocks that depend on the seed and their number only, so a campaign is the same with any number of jobs.
Exit status 1 if the judges differ on anything. ``--format json`` prints what was judged, what differs, and which ways
of the grammar no sentence took.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field

from tests.oracle.compare import UNSEARCHED, Difference, inputs, judged, sentences, smallest
from tests.oracle.corpus import seeds
from tests.oracle.grammar import TooAmbiguous

BLOCK = 1000


@dataclass
class Result:
    """What became of a block: how many inputs, what they were, and where the judges differ."""

    judged: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    differences: list[Difference] = field(default_factory=list)
    ways: set[int] = field(default_factory=set)

    def add(self, other: Result) -> None:
        """Join another block."""
        self.judged += other.judged
        self.counts += other.counts
        self.differences += other.differences
        self.ways |= other.ways


def block(seed: int, number: int, count: int, most: int, package: bool) -> Result:
    """Judge one block of inputs."""
    result = Result()
    for case in inputs(f"{seed}/{number}", most, seeds()):
        if result.judged == count:
            result.ways = set(sentences().taken)
            return result
        try:
            found = judged(case, package=package)
        except TooAmbiguous:
            result.counts["given up"] += 1
            continue
        result.judged += 1
        result.counts[case.kind if case.kind in ("command", "response") else "single rule"] += 1
        result.counts["refused"] += not found.accepted
        result.differences += found.differences
    raise AssertionError("inputs never end")


def blocks(arguments: argparse.Namespace) -> Iterator[Result]:
    """All blocks, as they come."""
    sizes = [BLOCK] * (arguments.count // BLOCK) + [arguments.count % BLOCK] * bool(arguments.count % BLOCK)
    with ProcessPoolExecutor(arguments.jobs) as pool:
        pending = [
            pool.submit(block, arguments.seed, number, size, arguments.most, not arguments.no_package)
            for number, size in enumerate(sizes)
        ]
        for done in as_completed(pending):
            yield done.result()


def table(result: Result, show: int) -> str:
    """Each sort of difference: how often, and the shortest inputs."""
    sorts: dict[tuple[str, str], list[Difference]] = {}
    for one in result.differences:
        sorts.setdefault((one.about, one.case.kind), []).append(one)
    lines = []
    for (about, kind), found in sorted(sorts.items(), key=lambda item: -len(item[1])):
        lines.append(f"{len(found):6}  {about} of {kind}")
        for one in sorted(found, key=lambda one: len(one.case.data))[:show]:
            small = smallest(one)
            lines.append(f"        {small.case.data!r}")
            lines.append(f"          due {small.expected!s:.300}")
            lines.append(f"          got {small.got!s:.300}")
    return "\n".join(lines)


def summary(result: Result, seed: int, seconds: float) -> dict[str, object]:
    """What is printed with ``--format json``: all that a program may want to know of a campaign."""
    names, taken = sentences().ways, result.ways
    return {
        "seed": seed,
        "judged": result.judged,
        "counts": dict(result.counts),
        "seconds": round(seconds, 1),
        "ways": {"all": len(names), "taken": len(taken)},
        "never taken": [name for number, name in enumerate(names) if number not in taken],
        "differences": [
            {
                "about": one.about,
                "kind": one.case.kind,
                "input": one.case.data.decode("latin-1"),
                "due": str(one.expected),
                "got": str(one.got),
            }
            for one in result.differences
        ],
    }


def main() -> int:
    """Run the campaign and print what differs."""
    options = argparse.ArgumentParser(prog="python -m tests.oracle", description=__doc__)
    options.add_argument("--count", type=int, default=200_000, help="inputs to judge (default 200000)")
    options.add_argument("--seed", type=int, default=1, help="first part of each block's seed (default 1)")
    options.add_argument("--most", type=int, default=250, help="octets of an input at most (default 250)")
    options.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes (default: one a core)")
    options.add_argument("--show", type=int, default=2, help="inputs shown for each sort of difference (default 2)")
    options.add_argument("--no-package", action="store_true", help="leave the package abnf out")
    options.add_argument("--format", choices=("text", "json"), default="text", help="what is printed (default text)")
    arguments = options.parse_args()
    total, begun = Result(), time.monotonic()
    for one in blocks(arguments):
        one.counts[UNSEARCHED] += sum(found.about == UNSEARCHED for found in one.differences)
        one.differences = [found for found in one.differences if found.about != UNSEARCHED]
        total.add(one)
        rate = total.judged / (time.monotonic() - begun)
        left = (arguments.count - total.judged) / rate / 60
        print(
            f"\r{total.judged} of {arguments.count} judged, {len(total.differences)} differ, {rate:.0f} a second, "
            f"{left:.0f} minutes left ",
            end="",
            file=sys.stderr,
            flush=True,
        )
    print(file=sys.stderr)
    found = summary(total, arguments.seed, time.monotonic() - begun)
    if arguments.format == "json":
        print(json.dumps(found, indent=2))
        return 1 if total.differences else 0
    if total.differences:
        print(table(total, arguments.show))
    counts = ", ".join(f"{count} {name}" for name, count in sorted(total.counts.items()))
    print(f"seed {arguments.seed}: {total.judged} inputs ({counts}), {len(total.differences)} differences")
    print(f"{len(total.ways)} of {len(sentences().ways)} alternatives and repetitions of the grammar were taken")
    return 1 if total.differences else 0


if __name__ == "__main__":
    sys.exit(main())
