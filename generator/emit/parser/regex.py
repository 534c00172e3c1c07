"""Regular expressions of rules that are regular, as bytes patterns of Python's ``re``."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.model.analysis import COUNTED, Analysis
from generator.model.follow import END
from generator.model.grammar import Alt, Label, Literal, Node, Octets, Prose, Range, Ref, Repeat, Seq

#: How a literal stands in the octets that the emitted parser matches: its content is kept aside and its
#: number is the index there (see the runtime's ``_split``).
_KEPT = {key: re.escape(mark.decode()) + r"#[0-9]+\}\r\n" for key, mark in COUNTED.items()}


def pattern(node: Node, analysis: Analysis) -> str:
    """The regular expression of ``node``; it must be regular."""
    octets = analysis.charset(node)
    if octets is not None:
        return char_class(octets)
    match node:
        case Literal(text, sensitive):
            return _literal(text, sensitive)
        case Octets(value):
            return "".join(map(_char, value))
        case Seq(items):
            return "".join(grouped(item, analysis) for item in items)
        case Alt(items):
            return "|".join(pattern(item, analysis) for item in items)
        case Repeat(low, high, item):
            return _atom(item, analysis) + _quantifier(low, high)
        case Label(item=item):
            return pattern(item, analysis)
        case Ref():
            if node.key in _KEPT:
                return _KEPT[node.key]
            inner = analysis.node(node)
            assert inner is not None, f"rule {node.name} is not defined"
            return grouped(inner, analysis)
        case Prose() | Range():
            raise ValueError(f"no pattern for {node}")


def grouped(node: Node, analysis: Analysis) -> str:
    """The pattern as a part of a longer one: alternatives stand in a group."""
    text = pattern(node, analysis)
    return f"(?:{text})" if _chooses(node) and analysis.charset(node) is None else text


def _chooses(node: Node) -> bool:
    return isinstance(node, Alt) or (isinstance(node, Label) and _chooses(node.item))


def progress(node: Node, analysis: Analysis) -> list[str]:
    """Patterns that match the beginnings of matches of ``node``, as far as they go: one for each alternative."""
    match node:
        case Label(item=item):
            return progress(item, analysis)
        case Alt(items):
            return [one for item in items for one in progress(item, analysis)]
        case Ref() if node.key in _KEPT:
            return [r"\{(?:[0-9]+\+?\}?)?"]
        case Ref() if analysis.charset(node) is None and (inner := analysis.node(node)) is not None:
            return progress(inner, analysis)
        case Seq():
            steps = _steps(node, analysis)
            return ["".join(f"{step}(?:" for step in steps[:-1]) + steps[-1] + ")?" * (len(steps) - 1)]
        case _:
            return []


def _steps(node: Node, analysis: Analysis) -> list[str]:
    """The parts of a sequence, words octet by octet."""
    match node:
        case Label(item=item):
            return _steps(item, analysis)
        case Seq(items):
            return [step for item in items for step in _steps(item, analysis)]
        case Literal(text, sensitive):
            return [_literal(char, sensitive) for char in text]
        case Ref() if analysis.charset(node) is None and isinstance(inner := analysis.node(node), Seq | Literal):
            return _steps(inner, analysis)
        case _:
            return [grouped(node, analysis)]


def ahead(follow: Iterable[int], *, alone: bool = True) -> str:
    """A look-ahead: what comes next is in ``follow``. ``alone``: or the input ends, so that a rule can be parsed alone."""
    octets = frozenset(follow)
    options = [char_class(octets - {END})] if octets - {END} else []
    return f"(?={'|'.join([*options, *([chr(92) + 'Z'] if alone or END in octets else [])])})"


def char_class(octets: frozenset[int]) -> str:
    """One octet of the set."""
    if len(octets) == 1:
        return _char(next(iter(octets)))
    ranges: list[tuple[int, int]] = []
    for octet in sorted(octets):
        if ranges and ranges[-1][1] == octet - 1:
            ranges[-1] = (ranges[-1][0], octet)
        else:
            ranges.append((octet, octet))
    return "[" + "".join(_range(low, high) for low, high in ranges) + "]"


def _range(low: int, high: int) -> str:
    if high - low < 2:
        return "".join(_in_class(octet) for octet in range(low, high + 1))
    return f"{_in_class(low)}-{_in_class(high)}"


def _in_class(octet: int) -> str:
    char = chr(octet)
    return char if char.isascii() and (char.isalnum() or char in ' !"#$%&()*+,./:;<=>?@_`{|}~') else f"\\x{octet:02x}"


def _char(octet: int) -> str:
    char = chr(octet)
    if octet in (10, 13):
        return {10: r"\n", 13: r"\r"}[octet]
    return re.escape(char) if 32 < octet < 127 else " " if octet == 32 else f"\\x{octet:02x}"


def _literal(text: str, sensitive: bool) -> str:
    escaped = "".join(map(_char, text.encode("latin-1")))
    return escaped if sensitive or text.lower() == text.upper() else f"(?i:{escaped})"


def _atom(node: Node, analysis: Analysis) -> str:
    if (octets := analysis.charset(node)) is not None:
        return char_class(octets)
    return f"(?:{pattern(node, analysis)})"


def _quantifier(low: int, high: int | None) -> str:
    if high is None:
        return {0: "*", 1: "+"}.get(low, f"{{{low},}}")
    if (low, high) == (0, 1):
        return "?"
    return f"{{{low}}}" if low == high else f"{{{low},{high}}}"
