"""Processor time of importing the parser and parsing the first line, in a fresh interpreter with its bytecode."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile

_FIRST = r"""
import sys, time
begin = time.process_time()
import reference.generated.parser as parser
imported = time.process_time()
parser.parse_response(b'* 12 FETCH (FLAGS (\\Seen) UID 4827313)\r\n')
print(imported - begin, time.process_time() - begin)
"""


def main() -> None:
    """Print the medians; the first runs write the bytecode."""
    found = []
    with tempfile.TemporaryDirectory() as cache:
        env = {**os.environ, "PYTHONPYCACHEPREFIX": cache, "PYTHONDONTWRITEBYTECODE": ""}
        for _ in range(11):
            run = subprocess.run(  # noqa: S603
                [sys.executable, "-c", _FIRST], capture_output=True, text=True, check=True, env=env
            )
            found.append([float(one) * 1000 for one in run.stdout.split()])
    imports, firsts = zip(*found[2:], strict=True)
    print(f"import {statistics.median(imports):.1f} ms, import and first line {statistics.median(firsts):.1f} ms")
