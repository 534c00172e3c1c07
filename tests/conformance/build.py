"""The corpus as a document: its vectors by group, what it covers, and its text."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import lru_cache
from pathlib import Path
from typing import Any

from reference.generated import parser
from tests.conformance.coverage import Coverage
from tests.conformance.encoding import encoded, octets_of, octets_text
from tests.conformance.framing import framing_vectors
from tests.conformance.judge import judge
from tests.conformance.limits import limit_vectors
from tests.conformance.sources import GROUPS, Candidate
from tests.conformance.writing import writing_vectors
from tests.oracle.grammar import spec

ROOT = Path(__file__).parents[2]
PATH = ROOT / "reference" / "generated" / "vectors.json"
ABOUT = (
    "Conformance vectors for parsers of IMAP: whole messages with their values, or with where they fail; values with "
    "their octets; streams with the messages in them. reference/vectors.md says how to read and how to run them."
)
Vector = dict[str, Any]


class Disagreement(Exception):
    """The source of a message says one thing of it and the interpreter another."""


def vector(one: Candidate) -> Vector:
    """A message as the corpus has it.

    Raises:
        Disagreement: its source says that it is right and the grammar that it is wrong, or the other way round.
    """
    found = judge(one.side, one.data)
    if one.accepted not in (None, found.accepted):
        raise Disagreement(f"{one.name}: {one.data!r} is {'' if found.accepted else 'not '}of the grammar")
    row: Vector = {"id": one.name, "side": one.side, "rule": found.rule, "input": octets_text(one.data)}
    if found.accepted:
        read = parser.parse_command if one.side == "command" else parser.parse_response
        written = parser.serialise(read(one.data))
        row |= {"accepted": True, "value": encoded(found.value), "canonical": octets_text(written)}
    else:
        failure = {"offset": found.offset, "from": found.start, "expected": list(found.expected)}
        row |= {"accepted": False, "failure": failure}
    return row | {"why": one.why}


def group(name: str) -> list[Vector]:
    """The vectors of one group; each input once, with the other rules that it is there for."""
    seen: dict[tuple[str, bytes], Candidate] = {}
    for one in GROUPS[name]():
        first = seen.setdefault((one.side, one.data), one)
        others = first.why.get("also", [])
        if (rule := one.why.get("rule")) not in (None, first.why.get("rule"), *others):
            first.why["also"] = [*others, rule]
    return [vector(one) for one in seen.values()]


def messages(jobs: int | None = None) -> list[Vector]:
    """All vectors of messages; each input once. ``jobs``: how many processes work on it."""
    with ProcessPoolExecutor(jobs) as pool:
        groups = list(pool.map(group, GROUPS))
    return list(once(row for rows in groups for row in rows))


def once(rows: Iterable[Vector]) -> Iterator[Vector]:
    """The vectors without those whose input was there before."""
    seen = set()
    for row in rows:
        if (key := (row["side"], row["input"])) not in seen:
            seen.add(key)
            yield row


def covered(rows: Iterable[Vector]) -> dict[str, Any]:
    """What the accepted ones go through, and how many miss each rule."""
    coverage = Coverage(spec().grammar)
    near: dict[str, int] = dict.fromkeys(coverage.rules, 0)
    for row in rows:
        if row["accepted"]:
            coverage.add(row["rule"], octets_of(row["input"]))
        else:
            for rule in (row["why"].get("rule", ""), *row["why"].get("also", [])):
                near[rule.lower()] = near.get(rule.lower(), 0) + 1
    near = {key: near[key] for key in coverage.rules}
    parts = list(coverage.parts())
    missing = coverage.missing()
    return {
        "rules": len(coverage.rules),
        "rules_accepted": sum(map(bool, coverage.rules.values())),
        "rules_refused": sum(map(bool, near.values())),
        "parts": len(parts),
        "parts_accepted": len(parts) - len(missing),
        "rules_not_accepted": [name(key) for key, count in coverage.rules.items() if not count],
        "rules_not_refused": [name(key) for key, count in near.items() if not count],
        "parts_not_accepted": [f"{name(one.rule)}: {one.text}" for one in missing],
    }


def name(key: str) -> str:
    """A rule's name as the grammar spells it."""
    return spec().grammar[key].name


@lru_cache(maxsize=1)
def document(jobs: int | None = None) -> dict[str, Any]:
    """The corpus."""
    rows = messages(jobs)
    framing, writing, limits = framing_vectors(), writing_vectors(), limit_vectors()
    return {
        "$schema": "vectors.schema.json",
        "about": ABOUT,
        "draft": spec().document.front.docname,
        "grammar": "imap.abnf",
        "counts": {
            "accepted": sum(row["accepted"] for row in rows),
            "refused": sum(not row["accepted"] for row in rows),
            "framing": len(framing),
            "writing": len(writing),
            "limits": len(limits),
        },
        "coverage": covered(rows),
        "messages": rows,
        "framing": framing,
        "writing": writing,
        "limits": limits,
    }


def text(corpus: dict[str, Any]) -> str:
    """The file's text, one vector a line, in ASCII."""
    parts = []
    for key, value in corpus.items():
        if isinstance(value, list):
            lines = ",\n".join(f"    {json.dumps(row)}" for row in value)
            parts.append(f'  "{key}": [\n{lines}\n  ]')
        else:
            parts.append(f'  "{key}": {json.dumps(value)}')
    return "{\n" + ",\n".join(parts) + "\n}\n"
