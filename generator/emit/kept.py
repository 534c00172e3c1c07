"""What was emitted before from the same input: the parser takes seconds to make, and few edits change its grammar."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from functools import cache
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile

#: Where it is kept; ``make clean`` removes it.
FOLDER = Path(__file__).parents[2] / "build" / "kept"
#: How many are kept: a few branches of work.
MOST = 4
_PLACE = re.compile(r", span=Span\([^()]*\)|span=Span\([^()]*\)(?:, )?")


def kept(name: str, inputs: object, make: Callable[[], dict[str, str]], folder: Path = FOLDER) -> dict[str, str]:
    """What ``make`` yields, as ``{path: text}``; it is not called again for inputs with the same ``repr``.

    Places in the source do not count as input; all code and templates of the generator do. A folder that cannot be
    written to is left alone.
    """
    key = sha256((_code() + _PLACE.sub("", repr(inputs))).encode()).hexdigest()
    path = folder / f"{name}-{key}.json"
    try:
        found: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
        path.touch()
    except (OSError, ValueError):
        found = make()
        _keep(path, found, name)
    return found


def _keep(path: Path, found: dict[str, str], name: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile("w", dir=path.parent, suffix=".new", delete=False, encoding="utf-8") as new:
            json.dump(found, new)
        os.replace(new.name, path)
        for old in sorted(path.parent.glob(f"{name}-*.json"), key=lambda one: -one.stat().st_mtime)[MOST:]:
            old.unlink(missing_ok=True)
    except OSError:
        return


@cache
def _code() -> str:
    files = sorted(Path(__file__).parents[1].glob("*.py")) + sorted(
        path for folder in ("model", "emit", "load") for path in (Path(__file__).parents[1] / folder).rglob("*.*")
    )
    text = sha256()
    for path in files:
        if path.suffix != ".pyc":
            text.update(path.read_bytes())
    return text.hexdigest()
