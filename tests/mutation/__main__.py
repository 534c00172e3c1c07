"""``python -m tests.mutation``: break the specification, one line at a time, and list what nobody notices.

Each broken specification is checked; what the checks let pass is built and its examples are played. A breakage that
survives both is printed: either the line says nothing that a program can know, or a check is missing.
"""

from __future__ import annotations

import argparse
import random
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from generator import pipeline
from generator.problems import Problems
from tests.mutation.breakages import Breakage, breakages

ROOT = Path(__file__).parent.parent.parent
_BUILD = """
import sys
from pathlib import Path
from generator import pipeline
from generator.problems import Problems
problems = Problems()
spec = pipeline.check(Path("spec"), problems)
texts, mistakes = pipeline.emitted(spec, (*pipeline.DOCUMENT, *pipeline.PROGRAM))
for mistake in mistakes:
    print(f"{mistake.span}: error: {mistake.message}", file=sys.stderr)
if mistakes:
    sys.exit(3)
pipeline.write_all(Path(), texts)
"""


def noticed_by_checks(breakage: Breakage) -> str:
    """The first complaint of the checks, or nothing."""
    with tempfile.TemporaryDirectory() as folder:
        spec = Path(folder) / "spec"
        shutil.copytree(ROOT / "spec", spec)
        (spec / breakage.file).write_text(breakage.text, encoding="utf-8")
        problems = Problems()
        pipeline.check(spec, problems)
        return next((f"{one.span}: {one.message}" for one in problems), "")


def noticed_by_player(breakage: Breakage) -> str:
    """The first complaint when the examples are built and played, or nothing."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("spec", "generator", "reference"):
            shutil.copytree(ROOT / name, Path(folder) / name, ignore=shutil.ignore_patterns("node_modules"))
        (Path(folder) / "spec" / breakage.file).write_text(breakage.text, encoding="utf-8")
        built = _run(folder, "-c", _BUILD)
        if built.returncode:
            return _first(built.stderr)
        xml = next(Path(folder).glob("draft/*.xml"))
        played = _run(folder, "-m", "reference.transcript", str(xml))
        return _first(played.stdout + played.stderr) if played.returncode else ""


def _run(folder: str, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *words], cwd=folder, capture_output=True, text=True, timeout=300)


def _first(output: str) -> str:
    lines = output.strip().split("\n")
    return next((line for line in lines if re.search(r": error: ", line)), lines[-1])


def main() -> int:
    """Run the campaign; 3 if something survived."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument("--count", type=int, default=0, help="how many breakages, drawn at random (default: all)")
    parser.add_argument("--seed", type=int, default=1, help="of the draw")
    parser.add_argument("--only", default="", help="files whose name contains this")
    parser.add_argument("--no-play", action="store_true", help="ask the checks only")
    wanted = parser.parse_args()
    found = [
        one
        for path in sorted((ROOT / "spec").glob("*.md"))
        if wanted.only in path.name
        for one in breakages(path.name, path.read_text(encoding="utf-8"))
    ]
    if wanted.count and wanted.count < len(found):
        found = sorted(random.Random(wanted.seed).sample(found, wanted.count), key=lambda one: (one.file, one.line))
    print(f"{len(found)} breakages", flush=True)
    with ProcessPoolExecutor(2) as pool:
        told = list(pool.map(noticed_by_checks, found, chunksize=4))
        left = [one for one, complaint in zip(found, told, strict=True) if not complaint]
        print(f"{len(found) - len(left)} noticed by the checks, {len(left)} left", flush=True)
        if not wanted.no_play:
            played = list(pool.map(noticed_by_player, left))
            left = [one for one, complaint in zip(left, played, strict=True) if not complaint]
    for one in left:
        print(f"SURVIVED {one}")
    print(f"{len(left)} survived")
    return 3 if left else 0


if __name__ == "__main__":
    sys.exit(main())
