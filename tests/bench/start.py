"""Processor time of importing the parser and parsing the first line, in a fresh interpreter that has the bytecode.

``python -m tests.bench.start PYTHON ...`` measures other interpreters than the one that runs it.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterable

#: How often each row is measured, in turn with the others; the bytecode is written before.
ROUNDS = 21
_TIMED = """
import sys, time
{before}
begin = time.process_time()
{timed}
print(time.process_time() - begin)
"""
_RE = "import re"
_PARSER = "import reference.generated.parser as parser"
#: The rows: what is done before the clock runs, and what is timed. ``import re`` alone is the floor of any parser with
#: patterns; most programs have imported it already, as imaplib, email, logging and asyncio do.
ROWS = {
    "import re, the floor": ("", _RE),
    "import ours": ("", _PARSER),
    "import ours, re being there": (_RE, _PARSER),
}
FIRST = {
    "FETCH flags": r"* 12 FETCH (FLAGS (\Seen) UID 4827313)",
    "LIST": r'* LIST (\HasNoChildren) "/" INBOX',
    "CAPABILITY": "* CAPABILITY IMAP4rev2 STARTTLS AUTH=PLAIN",
    "tagged OK": "a1 OK NOOP completed",
}
for _name, _line in FIRST.items():
    _parsed = f"{_PARSER}\nparser.parse_response({(_line + chr(13) + chr(10)).encode()!r})"
    ROWS[f"import ours, first line {_name}"] = ("", _parsed)
    ROWS[f"the same, re being there: {_name}"] = (_RE, _parsed)


def main(pythons: Iterable[str] = (sys.executable,)) -> None:
    """Print the medians, and the least, for each interpreter."""
    for python in pythons:
        print(f"\n{'milliseconds of processor time, ' + _version(python):54} {'median':>8} {'least':>8}")
        for name, found in _measured(python).items():
            print(f"{name:54} {statistics.median(found) * 1000:8.1f} {min(found) * 1000:8.1f}")


def _version(python: str) -> str:
    return subprocess.run([python, "-V"], capture_output=True, text=True, check=True).stdout.strip()


def _measured(python: str) -> dict[str, list[float]]:
    found: dict[str, list[float]] = {name: [] for name in ROWS}
    with tempfile.TemporaryDirectory() as cache:
        env = {**os.environ, "PYTHONPYCACHEPREFIX": cache, "PYTHONDONTWRITEBYTECODE": ""}
        for _ in range(ROUNDS + 1):
            for name, (before, timed) in ROWS.items():
                script = _TIMED.format(before=before, timed=timed)
                # -S: no package's .pth file may import re before the clock runs
                command = [python, "-S", "-s", "-c", script]
                run = subprocess.run(command, capture_output=True, text=True, check=True, env=env)
                found[name].append(float(run.stdout))
    return {name: times[1:] for name, times in found.items()}


if __name__ == "__main__":
    main(sys.argv[1:] or (sys.executable,))
