"""The functions that parse a whole input: one for each kind of line, and one that chooses among them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.emit.parser.openings import behind
from generator.emit.parser.options import Option, flat_options, sequence
from generator.emit.parser.variants import variants
from generator.model.follow import END
from generator.model.grammar import Node, Repeat, Seq
from generator.model.recursion import type_name

if TYPE_CHECKING:
    from generator.emit.parser.functions import Functions

#: First octets that tell lines apart, at most.
MAX_KEY = 6
Named = tuple[str, Node]


def whole(functions: Functions, key: str) -> str:
    """The name of the function that yields the value of an input that is rule ``key``, or None."""
    shapes = functions.shapes
    options = flat_options(shapes, shapes.grammar[key].node, type_name(key), key)
    kinds = [kind for option in options for kind in variants(shapes, option)]
    functions.sources.setdefault(key, [])
    name = functions.named(key, "line")
    if len(kinds) == 1:
        functions.whole(kinds[0], key, name)
        return name
    lines = []
    for kind in kinds:
        line = functions.named(_innermost(kind).name or key, "line")
        functions.whole(kind, key, line)
        lines.append((line, kind.node))
    _chooser(functions, key, name, lines)
    return name


def _innermost(kind: Option) -> Option:
    return _innermost(kind.chosen[0][1]) if kind.chosen else kind


def _chooser(functions: Functions, key: str, name: str, kinds: list[Named]) -> None:
    """A function that looks at the first word in which the lines differ."""
    functions.choosers[name] = choice = _choosing(functions, kinds)
    lines = [f"    {line}".replace(" value = ", " return ") for line in choice]
    if "    else:" in lines:  # it stands behind a return
        place = lines.index("    else:")
        lines[place:] = [line[4:] for line in lines[place + 1 :]]
    body = "\n".join(lines)
    functions.sources[key].append(f"def {name}(d: bytes, at: int, s: _Kept) -> Any:\n{body}")


def _choosing(functions: Functions, lines: list[Named]) -> list[str]:
    analysis = functions.shapes.analysis
    before, rests = _apart(lines)
    head = analysis.fixed(sequence(before)) if before else ""
    text = [f"at = {len(head)}" if head is not None else "at = d.find(b' ') + 1"]
    numbered = [(line, rest) for line, rest in rests if (one := behind(rest, analysis)) and one[0] == 0x20]
    begin = frozenset().union(*(functions.begin(rest) for _, rest in numbered))
    others = [one for one in rests if one not in numbered]
    if not numbered or not others or any(begin & functions.begin(rest) for _, rest in others):
        return [*text, *_choice(functions, rests)]
    inner = [(line, one[1]) for line, rest in numbered if (one := behind(rest, analysis))]
    text += [f"if d[at] in {bytes(sorted(begin))!r}:", "    at = d.find(b' ', at) + 1"]
    text += [f"    {line}" for line in _choice(functions, inner)]
    return [*text, "else:", *(f"    {line}" for line in _choice(functions, others))]


def _choice(functions: Functions, lines: list[Named]) -> list[str]:
    size, number = functions.table(lines, frozenset({END}), MAX_KEY)
    return [f"value = _d{number}[d[at:at + {size}]](d, 0, s)"]


def in_place(text: str, functions: Functions) -> str:
    """``text`` with the choices of lines where it calls for them: ``value = _line_command(d, 0, s)``."""

    def choice(found: re.Match[str]) -> str:
        lines = functions.choosers.get(found[2])
        return found[0] if lines is None else "\n".join(found[1] + line for line in lines)

    return re.sub(r"^( *)value = (_line_\w+)\(d, 0, s\)$", choice, text, flags=re.MULTILINE)


def _apart(lines: list[Named]) -> tuple[tuple[Node, ...], list[Named]]:
    """The items with which all lines begin, and what is left of each: behind a blank, or behind fixed text."""
    lists = [node.items if isinstance(node, Seq) else (node,) for _, node in lines]
    count = 0
    while all(len(one) > count + 1 for one in lists) and len({one[count] for one in lists}) == 1:
        count += 1
        if isinstance(lists[0][count - 1], Repeat):
            count -= 1
            break
    return lists[0][:count], [(name, sequence(one[count:])) for (name, _), one in zip(lines, lists, strict=True)]
