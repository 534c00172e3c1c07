"""Parts of patterns and what they give to the fields of a scope."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from generator.model.shape import Field, Flag

#: Longer patterns than this are not made: parts are matched one by one then.
MAX_PATTERN = 5000
#: Groups of a match that are got one by one, at most.
MAX_GOT = 3


class Unfused(Exception):
    """The part is not regular, or too large for one pattern."""


@dataclass(frozen=True, slots=True)
class Given:
    """What a part gives to a field: the expression, and the group without which it is absent (empty: never)."""

    label: str
    expression: str
    when: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A pattern. ``marker``: a group that is not empty in any match. ``given`` in a scope, ``value`` for a scope."""

    regex: str
    marker: str = ""
    given: tuple[Given, ...] = ()
    value: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """How the value of a scope is got: an expression; ``soft``: it may be None."""

    expression: str
    soft: bool = False


def chosen(kinds: Sequence[tuple[int, Part]], prefix: str, use: Callable[[str], str], base: int = 0) -> list[str]:
    """The statements that use the value of the one of ``kinds`` that ``m`` has matched.

    With each part stands the number of its last group, which is in any match of it if there are several kinds; groups
    are counted from ``base`` on.
    """
    lines: list[str] = [] if len(kinds) == 1 else ["k = m.lastindex"]
    first = base
    for number, (last, part) in enumerate(kinds):
        used = [index for index in range(first + 1, last + 1) if re.search(rf"\b{prefix}{index}\b", part.value)]
        value = part.value
        direct = ", ".join(f"{prefix}{index}" for index in range(1, last + 1))
        statements = []
        if len(kinds) == 1 and last > 1 and value.endswith(f", ({direct}))"):
            value = value.removesuffix(f"({direct}))") + "m.groups())"
        elif used:
            groups = [str(index - base) for index in used]
            names = ", ".join(f"{prefix}{index}" for index in used)
            got = ", ".join(f"m[{group}]" for group in groups)  # quicker than one call, if they are few
            statements.append(f"{names} = {got if len(used) <= MAX_GOT else 'm.group(' + ', '.join(groups) + ')'}")
        statements.append(use(value))
        if len(kinds) > 1:
            final = number == len(kinds) - 1
            lines.append("else:" if final else f"{'elif' if number else 'if'} k == {last - base}:")
            statements = [f"    {statement}" for statement in statements]
        lines += statements
        first = last
    return lines


def shifted(part: Part, prefix: str, after: int) -> Part:
    """The part with the groups that are numbered higher than ``after`` each one higher."""

    def moved(text: str) -> str:
        return renumbered(text, prefix, lambda number: number + (number > after))

    given = tuple(Given(one.label, moved(one.expression), moved(one.when)) for one in part.given)
    return Part(part.regex, moved(part.marker), given, moved(part.value))


def renumbered(text: str, prefix: str, number: Callable[[int], int]) -> str:
    """An expression with other numbers for its groups."""
    return re.sub(rf"\b{prefix}([0-9]+)\b", lambda found: f"{prefix}{number(int(found[1]))}", text)


def join(parts: list[Part]) -> Part:
    """The parts one behind the other."""
    marker = next((part.marker for part in parts if part.marker), "")
    regex = checked("".join(part.regex for part in parts))
    return Part(regex, marker, tuple(one for part in parts for one in part.given))


def joined(given: Iterable[Given], target: Field) -> str:
    """The expression of a field from all that is given to it."""
    mine = [one for one in given if one.label == target.name]
    blank = blank_of(target)
    if target.many:
        parts = [f"({one.expression} if {one.when} else ())" if one.when else one.expression for one in mine]
        return parts[0] if len(parts) == 1 else "(" + ", ".join(f"*{part}" for part in parts) + ",)" if parts else "()"
    value = blank
    for one in reversed(mine):
        if one.expression != value:
            value = f"({one.expression} if {one.when} else {value})" if one.when else one.expression
    if isinstance(target.shape, Flag) and len(mine) == 1 and mine[0].when:
        return f"({mine[0].when} is not None)" if mine[0].when[0] == "g" else f"bool({mine[0].when})"
    return value


def blank_of(target: Field) -> str:
    """What the field is where nothing is given to it."""
    if isinstance(target.shape, Flag):
        return "False"
    return "()" if target.many or type(target.shape).__name__ == "Many" else "None"


def new(name: str, values: list[str]) -> str:
    """The expression that makes a record; one without fields is the same each time."""
    if not values:
        return f"_the_{name}"
    return f"_new({name}, ({', '.join(values)}{',' if len(values) == 1 else ''}))"


def under(given: Given, marker: str) -> Given:
    return given if given.when else replace(given, when=marker)


def checked(regex: str) -> str:
    if len(regex) > MAX_PATTERN:
        raise Unfused
    return regex
