"""Whether a rule is ambiguous, shown: a shortest text with two readings, their values, which is taken and why.

The search (``generator.model.ambiguity``) finds the text; the interpreter (``generator.model.match``), which knows
nothing of the search, then has to find the readings too. It tries them by the rules that the emitted parser keeps.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from generator.emit.abnf import abnf_text
from generator.model.ambiguity import Ambiguity, Overlap, Search
from generator.model.analysis import Analysis
from generator.model.grammar import Alt, Grammar, Label, Node, Ref, Repeat
from generator.model.match import Ending, Matcher, Tree, Trees
from generator.model.merge import begins_with_word
from generator.model.network import Undecided
from generator.model.once import once
from generator.model.parting import Parting, Piece, Reading
from generator.model.protocol import Spec
from generator.model.reading import TYPE, Reader
from generator.model.shape import Shapes
from generator.model.walk import Walk

UNAMBIGUOUS, AMBIGUOUS, UNDECIDED = "unambiguous", "ambiguous", "undecided"
#: Readings, and steps of the interpreter, after which it stops.
MOST_READINGS = 200
MOST_STEPS = 200_000

#: By what a reading is preferred: the rules that CONTRIBUTING.md has under "Where the grammar leaves a choice".
KNOWN = "a known word goes before what takes any word"
FIRST = "the alternative that the grammar has first"
PRESENT = "what is optional is there if it fits"
MORE = "as many as there are"
LONGER = "a part goes on as long as the rest still fits"
SHORTER = "the part ends by its own first alternative; going on gives another reading"
SAME = "nothing depends on it: both readings have the same value"

#: A part of a reading, seen from outside: a rule that was matched, and where.
Mark = tuple[str, int, int]


@dataclass
class _Readings(Matcher):
    """A matcher that yields every reading, up to a limit."""

    steps: int = 0

    def readings(self, rule: str, data: bytes) -> list[Tree]:
        """All readings of ``data``, the one that is taken first."""
        self._data, self._furthest, self._expected, self.steps = data, 0, set(), 0
        found: list[Tree] = []
        try:
            for end, trees in self._ends(Ref(rule), 0):
                if end == len(data):
                    found.append(trees[0])
                if len(found) == MOST_READINGS:
                    break
        except (_Stopped, RecursionError):
            pass
        return found

    def _ends(self, node: Node, at: int) -> Iterable[Ending]:
        self.steps += 1
        if self.steps > MOST_STEPS:
            raise _Stopped
        return super()._ends(node, at)


class _Stopped(Exception):
    """The interpreter has done enough."""


@dataclass
class Judge:
    """Finds what is open in the rules of one grammar."""

    grammar: Grammar
    analysis: Analysis = field(init=False)
    shapes: Shapes = field(init=False)
    _network: Walk = field(init=False)
    _matcher: _Readings = field(init=False)
    _known: dict[str, dict[str, Any]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.shapes = Shapes(self.grammar)
        self.analysis = self.shapes.analysis
        for rule in self.grammar:
            self.shapes.rule(rule.key)
        self._network = Walk(self.analysis)
        self._matcher = _Readings(self.grammar)

    def verdict(self, key: str) -> dict[str, Any]:
        """Whether the rule is ambiguous, and the example, as plain data."""
        if key not in self._known:
            self._known[key] = self._verdict(key)
        return self._known[key]

    def _verdict(self, key: str) -> dict[str, Any]:
        try:
            found = Search(self._network, key).ambiguity()
        except Undecided as reason:
            return {"verdict": UNDECIDED, "reason": str(reason)}
        if found is None:
            return {"verdict": UNAMBIGUOUS}
        return {"verdict": AMBIGUOUS, **self._shown(key, found)}

    def overlaps(self, key: str) -> dict[int, list[Overlap]]:
        """For each choice in the rule, by the id of its node, the alternatives that match a common text."""
        try:
            return Search(self._network, key).overlaps()
        except Undecided:
            return {}

    def _shown(self, key: str, found: Ambiguity) -> dict[str, Any]:
        trees = self._matcher.readings(key, found.text)
        marks = [self._marks_of(tree) for tree in trees]
        values = [self._value(tree, found.text) for tree in trees]
        mine = [self._marks(one) for one in found.readings]
        taken = self._taken(found, mine, marks)
        one, other = found.readings[taken], found.readings[1 - taken]
        different = list(dict.fromkeys(value for value in values if value))
        mark, other_mark = mine[taken], mine[1 - taken]
        value = next((value for value, its in zip(values, marks, strict=True) if its == mark), "")
        others = [value for value, its in zip(values, marks, strict=True) if its == other_mark]
        if mark == other_mark:  # from outside they look alike: the other one is the one of another value, if there is
            others = [one for one in others if one != value] or others
        shown = [
            {
                "parts": [self._part(piece, found.text) for piece in reading.pieces],
                "value": its,
                "taken": reading is one,
            }
            for reading, its in ((one, value), (other, others[0] if others else ""))
        ]
        same = len(different) < 2 and bool(values)
        return {
            "example": text_of(found.text),
            "octets": found.text.hex(),
            "readings": shown,
            "same_value": same,
            "because": self._because(found.parting, taken),
            "interpreter": len(trees),
        }

    def _taken(self, found: Ambiguity, mine: list[frozenset[Mark]], marks: list[frozenset[Mark]]) -> int:
        """Which of the two readings the interpreter meets first."""
        if mine[0] != mine[1]:
            for mark in marks:
                if mark in mine:
                    return mine.index(mark)
        return 0 if found.parting.turns[0] <= found.parting.turns[1] else 1

    def _because(self, parting: Parting, taken: int) -> str:
        turn, other = parting.turns[taken], parting.turns[1 - taken]
        match parting.kind, parting.node:
            case "choice", Alt(items):
                words = [begins_with_word(items[one], self.grammar.rules) for one in (turn, other)]
                return KNOWN if words == [True, False] else FIRST
            case "repeat", Repeat() as node:
                return PRESENT if node.optional and turn == 0 else MORE
            case _:
                return LONGER if turn == 0 else SHORTER

    # How a reading looks from outside: the rules with their places; single octets may be passed over.

    def _marks(self, reading: Reading) -> frozenset[Mark]:
        return frozenset(
            (one.node.key, one.start, one.end)
            for one in reading.pieces
            if isinstance(one.node, Ref) and self.analysis.charset(one.node) is None
        )

    def _marks_of(self, tree: Tree) -> frozenset[Mark]:
        return frozenset(
            (one.node.key, one.start, one.end)
            for one in _outer(tree.inner)
            if isinstance(one.node, Ref) and self.analysis.charset(one.node) is None
        )

    def _value(self, tree: Tree, text: bytes) -> str:
        try:
            return value_text(Reader(self.shapes).read(tree, text))
        except (AssertionError, KeyError, StopIteration, ValueError, IndexError):
            return ""

    def _part(self, piece: Piece, text: bytes) -> dict[str, str]:
        return {"label": piece.label, "abnf": abnf_text(piece.node), "text": text_of(text[piece.start : piece.end])}


def _outer(trees: Trees) -> Iterator[Tree]:
    """The rules and words that a rule's own body names, labels aside."""
    for tree in trees:
        if isinstance(tree.node, Label):
            yield from _outer(tree.inner)
        else:
            yield tree


def text_of(octets: bytes) -> str:
    """Octets as people write them: CRLF and the like as escapes."""
    text = octets.decode("utf-8", "backslashreplace")
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)


def value_text(value: Any) -> str:
    """A value of the interpreter, as the emitted records print themselves; fields that are absent are left out."""
    match value:
        case {**fields} if TYPE in fields:
            present = {key: one for key, one in fields.items() if key != TYPE and one is not False}
            inner = [f"{key}={value_text(one)}" for key, one in present.items() if one not in (None, ())]
            return f"{fields[TYPE]}({', '.join(inner)})"
        case tuple():
            inner = [value_text(one) for one in value]
            return f"({', '.join(inner)}{',' if len(inner) == 1 else ''})"
        case _:
            return repr(value)


def part_text(part: dict[str, str]) -> str:
    """A part of a reading: a word as the grammar spells it, else what matched and the text."""
    spelled = part["abnf"].strip('"')
    label = f"{part['label']}:" if part["label"] else ""
    if spelled.upper() == part["text"].upper() or part["abnf"] in ("SP", "CRLF", "DQUOTE"):
        return label + part["abnf"]
    return f"{label}{part['abnf']} '{part['text']}'"


@once
def judge(spec: Spec) -> Judge:
    """The judge of a specification's grammar."""
    return Judge(spec.grammar)
