"""``python -m generator.idnits draft/NAME.xml``: 0 no nit, 2 idnits cannot run, 3 there are nits.

idnits reads the XML, not the text: in the text it takes each word in brackets for a reference, and an IMAP response
code is such a word.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
_PROGRAM = HERE / "node_modules" / "@ietf-tools" / "idnits"
_SECONDS = 120

#: Nits of normal mode that say nothing about the draft, each with the reason.
IGNORED: Mapping[str, str] = {
    "POSSIBLE_DOWNREF": "asks the network for the status of each reference",
    "UNDEFINED_STATUS": "asks the network for the status of each reference",
}


class CannotRun(Exception):
    """idnits is not there or did not work; the message says why."""


@dataclass(frozen=True, slots=True)
class Nit:
    """What idnits finds fault with."""

    severity: str
    code: str
    text: str
    place: str

    def __str__(self) -> str:
        place = f" ({self.place})" if self.place else ""
        return f"{self.severity}: {self.code}: {self.text}{place}"


def install() -> None:
    """Install the pinned idnits by npm unless it is there.

    Raises:
        CannotRun: there is no npm, or it failed.
    """
    if _installed_version() == _pinned_version():
        return
    npm = shutil.which("npm")
    if npm is None:
        raise CannotRun("idnits needs Node.js and its npm, which are not installed")
    _run([npm, "ci", "--omit=dev", "--ignore-scripts", "--loglevel=error"], os.environ)


def check(draft: Path, mode: str) -> tuple[Nit, ...]:
    """The nits of ``draft`` in ``mode`` ("submission" or "normal"), those of ``IGNORED`` left out in normal mode.

    Raises:
        CannotRun: idnits failed.
    """
    node = shutil.which("node")
    if node is None:
        raise CannotRun("idnits needs Node.js, which is not installed")
    environment = {**os.environ, "IDNITS_DATE": _date(draft).isoformat()}
    preload = (HERE / "offline.mjs").as_uri()
    options = ["--mode", mode, "--output", "json", "--offline"]
    said = _run([node, "--import", preload, str(_PROGRAM / "cli.js"), *options, str(draft.resolve())], environment)
    try:
        found = json.loads(said)["nits"]
    except (ValueError, KeyError, TypeError) as error:
        raise CannotRun(f"idnits gave no result: {said.strip()[-500:]}") from error
    ignored = IGNORED if mode == "normal" else {}
    return tuple(_nit(nit) for nit in found if nit.get("code") not in ignored)


def main(arguments: Sequence[str]) -> int:
    """Check each draft in both modes and say what was found."""
    if not arguments:
        print("usage: python -m generator.idnits DRAFT.xml", file=sys.stderr)
        return 2
    failed = False
    try:
        install()
        for path in map(Path, arguments):
            for mode in ("submission", "normal"):
                nits = check(path, mode)
                failed = failed or bool(nits)
                print(f"idnits {_pinned_version()}, {mode} mode: {_summary(nits)}")
                for nit in nits:
                    print(f"  {nit}")
    except CannotRun as error:
        print(f"idnits cannot run: {error}", file=sys.stderr)
        return 2
    return 3 if failed else 0


def _run(command: Sequence[str], environment: Mapping[str, str]) -> str:
    try:
        done = subprocess.run(  # noqa: S603 - the command is made here
            command, cwd=HERE, env=environment, capture_output=True, text=True, timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise CannotRun(f"{Path(command[0]).name}: {error}") from error
    if not done.stdout.strip() and done.returncode:
        raise CannotRun(f"{Path(command[0]).name}: {(done.stderr or done.stdout).strip()[-1000:]}")
    return done.stdout


def _date(draft: Path) -> date:
    """The date of the draft."""
    try:
        text = draft.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CannotRun(f"{draft}: {error}") from error
    found = re.search(r'<date year="(\d{4})" month="(\d{1,2})" day="(\d{1,2})"/>', text)
    if not found:
        raise CannotRun(f"{draft}: no <date> with year, month and day")
    return date(*map(int, found.groups()))


def _nit(nit: Mapping[str, Any]) -> Nit:
    severity = str(nit.get("severity", "")).removeprefix("Validation").lower()
    place = nit.get("path") or nit.get("line") or ""
    return Nit(severity, str(nit.get("code")), str(nit.get("desc")), str(place))


def _summary(nits: Sequence[Nit]) -> str:
    counts = {kind: sum(nit.severity == kind for nit in nits) for kind in ("error", "warning", "comment")}
    return ", ".join(f"{count} {kind}s" for kind, count in counts.items())


def _pinned_version() -> str:
    package = json.loads((HERE / "package.json").read_text(encoding="utf-8"))
    return str(package["dependencies"]["@ietf-tools/idnits"])


def _installed_version() -> str:
    try:
        return str(json.loads((_PROGRAM / "package.json").read_text(encoding="utf-8"))["version"])
    except (OSError, ValueError, KeyError):
        return ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
