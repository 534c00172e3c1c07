"""What the grammar leaves open: the ambiguous rules, how each is decided, and rules that begin with themselves."""

from __future__ import annotations

from typing import Any

from generator.explain.layout import WIDTH, columns, cut, facts, wrapped
from generator.explain.readings import AMBIGUOUS, UNDECIDED, judge, part_text
from generator.explain.recursions import LEFT, recursion_data
from generator.model.protocol import Spec

_RULE, _EXAMPLE = 27, 25
_HEAD = (
    "Two readings differ in which alternatives are taken, how often something is repeated, or where a part ends; how "
    "the rules inside are read is their own matter. '=' marks those where both readings have the same value. "
    "'explain RULE' shows the readings of one rule in full."
)


def ambiguities_data(spec: Spec) -> dict[str, Any]:
    """The ambiguous rules, those that are not decided, and those that are read as loops."""
    judged = judge(spec)
    rows = [
        {"rule": rule.name, "origin": rule.origin, "place": str(rule.span), **judged.verdict(rule.key)}
        for rule in spec.grammar
    ]
    loops = [
        {"rule": rule.name, "origin": rule.origin, "place": str(rule.span), **found}
        for rule in spec.grammar
        if (found := recursion_data(rule)) is not None
    ]
    return {
        "rules": len(rows),
        "ambiguous": [row for row in rows if row["verdict"] == AMBIGUOUS],
        "undecided": [row for row in rows if row["verdict"] == UNDECIDED],
        "loops": loops,
    }


def ambiguities_text(data: dict[str, Any]) -> str:
    """The tables as text."""
    ambiguous = data["ambiguous"]
    lines = wrapped(f"{len(ambiguous)} of {data['rules']} rules are ambiguous: some text has two readings.")
    lines += ["", *wrapped(_HEAD)] if ambiguous else []
    for because in dict.fromkeys(row["because"] for row in ambiguous):
        rows = [row for row in ambiguous if row["because"] == because]
        lines += ["", f"{because[:1].upper()}{because[1:]} ({len(rows)})"]
        cells = [("", "rule", "example", "taken"), *map(_cells, rows)]
        lines += [cut(f"  {line}", WIDTH) for line in columns(cells)]
    if data["undecided"]:
        lines += ["", "Undecided"]
        lines += facts([(row["rule"], row["reason"]) for row in data["undecided"]], "  ")
    left = [row for row in data["loops"] if row["side"] == LEFT]
    if left:
        lines += ["", f"Begin with themselves ({len(left)}); read as loops, the language is the same"]
        for row in left:
            read_as = row["read_as"] or "not unrolled: it is read by a call"
            lines += ["", f"  {row['rule']}", *facts([("written", row["written"]), ("read as", read_as)], "    ")]
    right = [row for row in data["loops"] if row["side"] != LEFT]
    for does, those in (
        ("read as loops", [row["rule"] for row in right if row["read_as"]]),
        ("read by calls", [row["rule"] for row in right if not row["read_as"]]),
    ):
        lines += ["", *wrapped(f"End with themselves, and are {does}: {', '.join(those)}.")] if those else []
    return "\n".join(lines)


def _cells(row: dict[str, Any]) -> tuple[str, str, str, str]:
    taken = " ".join(part_text(part) for part in row["readings"][0]["parts"])
    return ("=" if row["same_value"] else "", cut(row["rule"], _RULE), cut(f"'{row['example']}'", _EXAMPLE), taken)
