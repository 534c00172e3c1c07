"""What the corpus says of an input, by the model's interpreter: the rule, the value, or where and why it fails."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from generator.model.analysis import COUNTED
from generator.model.grammar import Literal, Node, Ref
from generator.model.match import Ending, Matcher, Mismatch, Tree
from generator.model.reading import Reader
from tests.oracle.grammar import ROOTS, TooAmbiguous, interpreter, spec

#: The rules that a message of either side may be, in the order in which they are tried.
RULES = {"command": ROOTS[:1], "response": ROOTS[1:]}

#: Steps of the interpreter, at most: it follows every alternative, also those that multiply.
_STEPS = 100_000
_COUNT = re.compile(rb"([0-9]*)(\+?)(\}?)(\r?)(\n?)")
#: What a word ends at, strings and literals, which are words as a whole.
_WORDS = re.compile(rb'~?\{([0-9]+)\+?\}\r\n|"(?:[^"\\\r\n]|\\.)*"?|[ (\[]|.', re.DOTALL)


@dataclass(frozen=True)
class Judgement:
    """The rule that takes the input, and its value; or how far the input could begin a message.

    ``offset``: the octets before it begin some message of the side, and with one octet more they begin none.
    ``start``: where the word begins that this octet is in. ``expected``: what could have stood where the interpreter
    got to, which is at ``offset`` or at the beginning of the fixed word that ``offset`` is in. ``tree``: the match.
    """

    rule: str
    accepted: bool
    value: Any = None
    offset: int = 0
    start: int = 0
    expected: tuple[str, ...] = ()
    tree: Tree | None = None


@dataclass
class _Prefixing(Matcher):
    """A matcher that also knows the longest beginning of the input with which a match could begin."""

    longest: int = 0
    steps: int = 0

    def match(self, rule: str, data: bytes) -> Tree | Mismatch:
        self.steps = 0
        return super().match(rule, data)

    def _ends(self, node: Node, at: int) -> Iterable[Ending]:
        self.steps += 1
        if self.steps > _STEPS:
            raise TooAmbiguous
        if isinstance(node, Literal) and at + len(node.text) > self.longest:
            found, wanted = self._data[at : at + len(node.text)].lower(), node.text.lower().encode("latin-1")
            same = next((i for i, (a, b) in enumerate(zip(found, wanted, strict=False)) if a != b), len(found))
            self.longest = max(self.longest, at + same)
        return super()._ends(node, at)

    def _literal(self, node: Ref, at: int) -> Iterator[Ending]:
        mark = COUNTED[node.key]
        if self._data.startswith(mark, at):
            self.longest = max(self.longest, self._announced(at + len(mark), node.key == "literal8"))
        elif self._data.startswith(mark[:1], at):
            self.longest = max(self.longest, at + 1)
        return super()._literal(node, at)

    def _announced(self, at: int, any_octet: bool) -> int:
        """How far the count of a literal, its end, and the content that is there go on."""
        found = _COUNT.match(self._data, at)
        assert found
        for group in (1, 3, 4, 5):
            if not found[group]:
                return found.end(2) if group == 3 else found.start(group)
        end = min(len(self._data), found.end() + int(found[1]))
        wrong = -1 if any_octet else self._data.find(b"\0", found.end(), end)
        return end if wrong < 0 else wrong


@cache
def _matcher() -> _Prefixing:
    return _Prefixing(spec().grammar)


@cache
def _reader() -> Reader:
    return Reader(interpreter().shapes)


@lru_cache(maxsize=10_000)
def judge(side: str, data: bytes) -> Judgement:
    """The verdict on one message; of a refused response, that of the rule that went furthest.

    Raises:
        TooAmbiguous: it would take too long.
    """
    matcher, refused = _matcher(), []
    matcher.longest = 0
    for rule in RULES[side]:
        found = matcher.match(rule, data)
        if not isinstance(found, Mismatch):
            return Judgement(rule, True, _reader().read(found, data), tree=found)
        refused.append((found.offset, rule, found.expected))
    offset, rule, expected = max(refused, key=lambda one: one[0])
    offset = max(matcher.longest, offset)
    return Judgement(rule, False, offset=offset, start=word_at(data, offset), expected=expected)


def word_at(data: bytes, offset: int) -> int:
    """Where the word begins that ``offset`` is in or right behind: after the last blank or opening bracket."""
    start = at = 0
    while at < offset and (found := _WORDS.match(data, at)):
        at = found.end() + int(found[1] or 0)
        if found[0] in (b" ", b"(", b"["):
            start = at
    return min(start, offset)
