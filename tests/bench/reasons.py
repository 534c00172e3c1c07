"""Why a line takes longer than the goal: what CPython does for it, and the least that this alone would take."""

from __future__ import annotations

import re
import sys
import time
from collections import Counter
from collections.abc import Callable
from types import FrameType
from typing import Any

from tests.bench.lines import Line
from tests.bench.peers import ours

#: How much longer than imap-codec a line may take: all together, and those with an envelope or a structure.
GOAL, GOALS = 1.0, {"* FETCH envelope": 1.5, "* FETCH structure": 1.5}
#: How often each step is timed, and how often it is done each time.
ROUNDS, TIMES = 15, 5_000
#: The steps that are told apart; what else is called in C is "others".
STEPS = {"Pattern.match": "matches", "Pattern.findall": "matches", "tuple.__new__": "records"}
KINDS = ("functions", "matches", "records", "others")


class _Record(tuple):  # type: ignore[type-arg]
    __slots__ = ()


def steps(line: Line) -> Counter[str]:
    """How many functions a line calls, patterns it matches, records it makes, and what else it calls in C.

    Conversions by ``map`` and what a constructor does inside are not seen.
    """
    run = ours(line)
    assert run is not None
    for _ in range(200):  # the patterns of usual forms are there from the hundredth call on
        run()
    found: Counter[str] = Counter()

    def see(_: FrameType, event: str, what: Any) -> None:
        if event == "call":
            found["functions"] += 1
        elif event == "c_call" and what is not sys.setprofile:
            found[STEPS.get(getattr(what, "__qualname__", ""), "others")] += 1

    sys.setprofile(see)
    try:
        run()
    finally:
        sys.setprofile(None)
    return found


def costs() -> dict[str, float]:
    """Microseconds that one step takes at least: a match of nothing, a record of two, a call that returns at once."""
    match, new, two, text = re.compile(b"").match, tuple.__new__, (1, 2), b"a"

    def nothing() -> None:
        return None

    return {
        "functions": _least(nothing),
        "matches": _least(lambda: match(text)) - _least(lambda: None),
        "records": _least(lambda: new(_Record, two)) - _least(lambda: None),
        "others": _least(lambda: text.decode()) - _least(lambda: None),
    }


def _least(step: Callable[[], object]) -> float:
    found = []
    for _ in range(ROUNDS):
        begin = time.process_time_ns()
        for _ in range(TIMES):
            step()
        found.append((time.process_time_ns() - begin) / TIMES / 1e3)
    return min(found)


def missed(rows: list[tuple[Line, dict[str, float]]]) -> None:
    """Print the lines that miss the goal, by how much, and what they are made of."""
    late = [
        (line, row["ours"] / row["imap-codec"], row["imap-codec"])
        for line, row in rows
        if "imap-codec" in row and row["ours"] > GOALS.get(line.name, GOAL) * row["imap-codec"]
    ]
    if not late:
        return
    cost = costs()
    heads = ("times codec", "goal", *KINDS, "these alone", "imap-codec")
    print("\nlines that miss the goal".ljust(29) + "".join(head.rjust(12) for head in heads))
    for line, ratio, codec in sorted(late, key=lambda one: -one[1]):
        found = steps(line)
        alone = sum(cost[kind] * found[kind] for kind in KINDS)
        cells = [f"{ratio:.2f}", f"{GOALS.get(line.name, GOAL)}", *(str(found[kind]) for kind in KINDS)]
        print(line.name.ljust(28) + "".join(cell.rjust(12) for cell in (*cells, f"{alone:.2f}", f"{codec:.2f}")))
    each = ", ".join(f"{kind} {cost[kind]:.3f}" for kind in KINDS)
    print(f"'these alone': microseconds of so many steps that do nothing ({each}); imap-codec's are for the whole line")
