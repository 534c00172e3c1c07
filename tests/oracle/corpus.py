"""Messages kept as files: the vectors, the examples of the RFCs, recorded sessions, inputs that once failed."""

from __future__ import annotations

import base64
import json
from functools import cache
from pathlib import Path
from typing import Any

from tests.conformance.encoding import octets_of
from tests.oracle.case import Case

ROOT = Path(__file__).parents[2]
VECTORS = ROOT / "reference" / "generated" / "vectors.json"
CORPUS = ROOT / "tests" / "data" / "corpus"
REGRESSIONS = ROOT / "tests" / "data" / "regressions"


def octets(value: Any) -> bytes:
    """Octets as the files have them: text in UTF-8, or ``{"base64": ...}``."""
    return base64.b64decode(value["base64"]) if isinstance(value, dict) else value.encode()


@cache
def vectors() -> tuple[dict[str, Any], ...]:
    """The messages of vectors.json."""
    return tuple(json.loads(VECTORS.read_text(encoding="utf-8"))["messages"])


@cache
def examples() -> tuple[dict[str, Any], ...]:
    """The examples of the RFCs, each with its RFC and section."""
    files = sorted(CORPUS.glob("rfc*.json"))
    return tuple({"rfc": file.stem, **one} for file in files for one in json.loads(file.read_text(encoding="utf-8")))


@cache
def seeds() -> tuple[Case, ...]:
    """All kept messages, for mutation."""
    made = [Case(one["side"], octets_of(one["input"])) for one in vectors()]
    return (*made, *(Case(one["side"], octets(one["input"])) for one in examples()))
