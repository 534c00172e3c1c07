"""``python -m tests.bench``: microseconds a line beside other parsers; with ``growth``: time by size of input."""

from __future__ import annotations

import math
import statistics
import sys
import time

from tests.bench import growth, reasons, start
from tests.bench.lines import LINES, VARIANTS, Line
from tests.bench.peers import OTHERS, Peer, Run, floor, ours

#: How often each is measured, in turn with the others, and for how long at a time.
ROUNDS, SLICE = 25, 0.004
#: How often each line is parsed before anything is measured.
WARM = 10


def main() -> int:
    """Print what the first argument asks for."""
    what = sys.argv[1] if len(sys.argv) > 1 else "lines"
    if what not in ("lines", "growth", "start"):
        print("usage: python -m tests.bench [lines | growth | start]", file=sys.stderr)
        return 2
    if what == "lines":
        lines()
        start.main()
    elif what == "start":
        start.main()
    else:
        growth.main()
    return 0


def lines() -> None:
    """Microseconds a line, the median of rounds in which all take turns, and ratios to imap-codec and the floor."""
    peers: dict[str, Peer] = {"re floor": floor, "ours": ours}
    for name, make in OTHERS.items():
        try:
            peers[name] = make()
        except ImportError as missing:
            print(f"{name} is left out: {missing}", file=sys.stderr)
    heads = [*peers, *(["ours/codec"] if "imap-codec" in peers else []), "ours/floor"]
    print("microseconds a line (median)".ljust(28) + "".join(head.rjust(12) for head in heads))
    rows = [_row(line, peers) for line in LINES]
    print("geometric mean over the floor".ljust(28), end="")
    for name in peers:
        print(_mean([row[name] / row["re floor"] for row in rows if name in row]).rjust(12), end="")
    for base in (["imap-codec"] if "imap-codec" in peers else []) + ["re floor"]:
        print(_mean([row["ours"] / row[base] for row in rows if base in row]).rjust(12), end="")
    print()
    reasons.missed(list(zip(LINES, rows, strict=True)))


def _mean(ratios: list[float]) -> str:
    return f"{math.exp(statistics.mean(map(math.log, ratios))):.2f}" if ratios else "-"


def _row(line: Line, peers: dict[str, Peer]) -> dict[str, float]:
    found: dict[str, list[float]] = {}
    counts: dict[str, int] = {}
    runs: dict[str, list[Run]] = {}
    for name, peer in peers.items():
        made = [peer(variant) for variant in line.variants()]
        runs[name] = [run for run in made if run is not None]
        if not runs[name]:
            continue
        try:
            _once(runs[name], WARM)
        except Exception as error:  # it does not read this line
            print(f"{name} refuses {line.name}: {type(error).__name__}", file=sys.stderr)
            continue
        counts[name] = max(1, int(SLICE / max(_once(runs[name], 1) * VARIANTS, 1e-7)))
        found[name] = []
    for _ in range(ROUNDS):
        for name, times in found.items():
            times.append(_once(runs[name], counts[name]) * 1e6)
    row = {peer: statistics.median(times) for peer, times in found.items()}
    cells = [f"{row[peer]:.2f}" if peer in row else "-" for peer in peers]
    if "imap-codec" in peers:
        cells.append(f"{row['ours'] / row['imap-codec']:.2f}" if "imap-codec" in row else "-")
    cells.append(f"{row['ours'] / row['re floor']:.2f}")
    print(line.name.ljust(28) + "".join(cell.rjust(12) for cell in cells), flush=True)
    return row


def _once(runs: list[Run], count: int) -> float:
    """Seconds of processor time of one run, on average; all have turns ``count`` times."""
    begin = time.process_time_ns()
    for _ in range(count):
        for run in runs:
            run()
    return (time.process_time_ns() - begin) / count / len(runs) / 1e9


if __name__ == "__main__":
    sys.exit(main())
