"""How a rule chooses among its alternatives: by which octets or words, and which of them goes first."""

from __future__ import annotations

from typing import Any

from generator.emit.abnf import abnf_text
from generator.explain.layout import cut, facts, listed, wrapped
from generator.explain.readings import Judge, text_of
from generator.model.grammar import Alt, Label, Node, walk
from generator.model.merge import begins_with_word
from generator.model.parsing import first_words

#: Words, and alternatives, that are shown unless all are asked for.
MOST_WORDS, MOST_ROWS = 12, 8
ROOM = 60
_NAMES = {0x09: "HTAB", 0x0A: "LF", 0x0D: "CR", 0x20: "SP"}


def choices_data(judge: Judge, key: str) -> list[dict[str, Any]]:
    """Each choice of a rule, in the order of its text; single octets, which need no choosing, are left out."""
    nodes = [one for one in walk(judge.grammar[key].node) if isinstance(one, Alt) and _chooses(judge, one)]
    overlaps = judge.overlaps(key) if nodes else {}
    distinct = {tuple(map(abnf_text, node.items)): node for node in reversed(nodes)}
    return [
        {
            "options": [_option(judge, item) for item in node.items],
            "alike": _begin_alike(judge, node),
            "overlaps": [
                {
                    "first": one.first,
                    "second": one.second,
                    "example": None if one.text is None else text_of(one.text),
                }
                for one in overlaps.get(id(node), [])
            ],
        }
        for node in reversed(distinct.values())
    ]


def _begin_alike(judge: Judge, node: Alt) -> bool:
    """Whether the first octet does not tell the alternatives apart."""
    sets = [judge.analysis.first(item) for item in node.items]
    return sum(map(len, sets)) > len(frozenset().union(*sets))


def _chooses(judge: Judge, node: Alt) -> bool:
    return judge.analysis.charset(node) is None or any(isinstance(one, Label) for one in walk(node))


def _option(judge: Judge, item: Node) -> dict[str, Any]:
    rules = judge.grammar.rules
    words = list(first_words(item, judge.grammar)) if begins_with_word(item, rules) else []
    first = judge.analysis.first(item)
    empty = judge.analysis.nullable(item)
    return {"abnf": abnf_text(item), "words": words, "first": octets_text(first), "empty": empty}


def choices_text(choices: list[dict[str, Any]], octets: int, full: bool) -> list[str]:
    """The choices as text; ``octets``: the emitted parser looks into a table by so many first octets."""
    lines: list[str] = []
    for one in choices:
        options = one["options"]
        lines += ["", f"Choice among {len(options)} alternatives"]
        worded = [option for option in options if option["words"]]
        others = [option for option in options if not option["words"]]
        words = list(dict.fromkeys(f'"{word}"' for option in worded for word in option["words"]))
        rows = [("by word", listed(words, 0 if full else MOST_WORDS))] if words else []
        shown = others if full else others[:MOST_ROWS]
        for option in shown:
            begin = f"{option['first']}{' or nothing' if option['empty'] else ''}"
            rows.append(("by octet", f"{begin}: {cut(option['abnf'], ROOM)}"))
        if len(others) > len(shown):
            rows.append(("", f"and {len(others) - len(shown)} more (--full)"))
        if octets and one is choices[0]:
            rows.append(("table", f"the first {f'{octets} octets choose' if octets > 1 else 'octet chooses'}"))
        if one["alike"] and not one["overlaps"]:
            rows.append(("decided", "some begin alike, but no text fits two of them with what follows here"))
        lines += facts(rows, "  ")
        lines += _overlaps(one, full)
    return lines


def _overlaps(choice: dict[str, Any], full: bool) -> list[str]:
    """Which alternatives match what an earlier one matches too."""
    options = choice["options"]
    lines: list[str] = []
    later: dict[int, list[dict[str, Any]]] = {}
    for one in choice["overlaps"]:
        later.setdefault(one["second"], []).append(one)
    rows = list(later.items())
    for second, pairs in rows if full else rows[:MOST_ROWS]:
        names = [cut(options[pair["first"]]["abnf"], 24) for pair in pairs]
        known = next((pair["example"] for pair in pairs if pair["example"] is not None), None)
        example = f", such as '{known}'" if known is not None else " (not decided)"
        what = f"{cut(options[second]['abnf'], 40)}  also fits what fits {listed(names, 0 if full else 4)}{example}"
        lines += wrapped(what + (": those go first" if len(pairs) > 1 else ": that goes first"), "  ", "      ")
    if len(rows) > MOST_ROWS and not full:
        lines.append(f"  and {len(rows) - MOST_ROWS} more (--full)")
    return lines


def octets_text(octets: frozenset[int]) -> str:
    """A set of octets as characters and ranges."""
    parts = []
    left = sorted(octets)
    while left:
        first = last = left.pop(0)
        while left and left[0] == last + 1:
            last = left.pop(0)
        one = _NAMES.get(first, _octet(first))
        parts.append(one if first == last else f"{_octet(first)}-{_octet(last)}")
    return " ".join(parts) or "nothing"


def _octet(octet: int) -> str:
    return chr(octet) if 0x21 <= octet < 0x7F and chr(octet) != "-" else f"%x{octet:02X}"
