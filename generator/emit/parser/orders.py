"""Whole lines that are a list of short kinds: the order in which they came last, as one pattern.

A server answers one ``FETCH`` with many lines, all with the same items in the same order. So the function of such a
line notes which kinds it has read; when the same order has come often, the runtime puts the patterns of the kinds
together, and the function tries the line as a whole first.
"""

from __future__ import annotations

import re
from ast import literal_eval
from dataclasses import dataclass

from generator.emit.parser.parts import renumbered
from generator.emit.parser.quick import Quick
from generator.emit.parser.regex import literal
from generator.emit.parser.unit import raw

#: What stands in the value of the line for the items.
ITEMS = "{items}"


@dataclass
class Turns:
    """The loop of a function: the index of its first line, the pattern of what is before it, and what separates turns.

    ``found`` has the short kinds of the element; ``short`` and ``other`` are the places in the lines behind which it is
    known that the turn has one of them, or another.
    """

    begin: int
    head: str
    groups: int
    separator: int
    found: Quick | None = None
    short: int = 0
    other: int = 0


def ordered(turns: Turns, lines: list[str], variable: str, value: str) -> str:
    """The definition of the order for a function of these lines with this value; empty if it is not such a list."""
    end = re.fullmatch(r"    if d\[at:\] != (b'.*'):", lines[-2])
    wanted = f"tuple({variable})"
    text = value.replace(wanted, ITEMS)
    if turns.found is None or end is None or text.count(ITEMS) != 1 or re.search(r"\b(?:f_|t[0-9])", text):
        return ""
    kinds = []
    first = turns.groups
    for last, part in turns.found.kinds:
        value_of_one = renumbered(part.value, "g", (-first).__add__)
        kinds.append(f"{last - turns.groups}: ({raw(part.regex)}, {last - first}, {value_of_one!r})")
        first = last
    tail = raw(literal(literal_eval(end[1]).decode("latin-1"), sensitive=True))
    return (
        f"_Order({raw(turns.head)}, {turns.groups}, {bytes((turns.separator,))!r}, {tail}, {text!r}, "
        f"{{{', '.join(kinds)}}})"
    )


def noted(turns: Turns, name: str, lines: list[str]) -> list[str]:
    """The lines with what notes the order, and tries it first."""
    found = list(lines)
    found.insert(turns.other, "            ks.append(0)")
    found.insert(turns.short, "            ks.append(k)")
    found.insert(turns.begin, "    ks: list[int] = []")
    first = [f"match, value = {name}.now", "m = match(d)", "if m is not None:", "    return value(*m.groups())"]
    return [*(f"    {line}" for line in first), *found, "    if 0 not in ks:", f"        {name}.met(ks)"]
