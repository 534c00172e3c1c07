"""Rules that begin or end with themselves, and the loops that they become (``generator.model.recursion``)."""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.abnf import abnf_text
from generator.explain.layout import facts
from generator.model.grammar import Alt, Label, Node, Ref, Repeat, Rule, Seq, alternatives, walk

LEFT, RIGHT = "left", "right"


def recursion_data(rule: Rule) -> dict[str, str] | None:
    """How the rule repeats by referring to itself at one end; None if it does not.

    ``read_as`` is the loop that it became, empty where it stays a call.
    """
    written = [item for one in rule.definitions for item in alternatives(one.node)]
    sides = {side for item in written for side in _sides(item, rule.key)}
    if not sides:
        return None
    side = LEFT if LEFT in sides else RIGHT
    still = any(rule.key in _ends(item, side == LEFT) for item in alternatives(rule.node))
    return {
        "side": side,
        "written": " / ".join(abnf_text(item) for item in written),
        "read_as": "" if still else abnf_text(rule.node),
        "nests": "yes" if any(isinstance(one, Ref) and one.key == rule.key for one in walk(rule.node)) else "",
    }


def _sides(item: Node, key: str) -> Iterator[str]:
    if key in _ends(item, left=True):
        yield LEFT
    if key in _ends(item, left=False) and not _is_whole(item, key):
        yield RIGHT


def _is_whole(item: Node, key: str) -> bool:
    return isinstance(item, Ref) and item.key == key


def _ends(node: Node, left: bool) -> set[str]:
    """The keys of the rules with which the node, as it is written, begins or ends; options are looked into."""
    match node:
        case Ref():
            return {node.key}
        case Seq(items):
            return _ends(items[0 if left else -1], left)
        case Alt(items):
            return {key for item in items for key in _ends(item, left)}
        case Repeat(item=item) | Label(item=item):
            return _ends(item, left)
        case _:
            return set()


def recursion_text(data: dict[str, str] | None) -> list[str]:
    """The recursion as lines."""
    if data is None:
        return []
    if not data["read_as"]:
        return ["", f"It refers to itself at its {data['side']} end, and is read by a call."]
    head = f"It refers to itself at its {data['side']} end; read as a loop, the language is the same"
    rows = [("written", data["written"]), ("read as", data["read_as"])]
    if data["nests"]:
        rows.append(("", "what is left of the recursion nests, and is a call"))
    return ["", head, *facts(rows, "  ")]
