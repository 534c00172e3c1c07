"""Interprets a rule on octets: for the checks of examples, and as the oracle of the emitted parser.

It follows every alternative, so it accepts just what the grammar accepts. Literals (RFC 9051, Section 9) are
counted, which no grammar can.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from generator.model.analysis import COUNTED, Analysis
from generator.model.grammar import Alt, Grammar, Label, Literal, Node, Octets, Prose, Range, Ref, Repeat, Seq

_COUNT = re.compile(rb"([0-9]{1,20})(\+?)\}\r\n")
_COUNT_BEGUN = re.compile(rb"[0-9]{1,20}(?:\+?\}\r?|\+)?")


@dataclass(frozen=True, slots=True)
class Tree:
    """A match: the node (a Ref, a Label or a Literal), where it begins and ends, and the matches inside it."""

    node: Ref | Label | Literal
    start: int
    end: int
    inner: tuple[Tree, ...]

    def labelled(self, name: str) -> Iterator[Tree]:
        """The matches of label ``name`` at any depth, in order."""
        for tree in self.inner:
            if isinstance(tree.node, Label) and tree.node.name == name:
                yield tree
            yield from tree.labelled(name)

    def rules(self, name: str) -> Iterator[Tree]:
        """The matches of rule ``name`` at any depth, in order."""
        for tree in self.inner:
            if isinstance(tree.node, Ref) and tree.node.key == name.lower():
                yield tree
            yield from tree.rules(name)


@dataclass(frozen=True, slots=True)
class Mismatch:
    """Where a match failed: the furthest octet that was reached, and what was possible there."""

    offset: int
    expected: tuple[str, ...]


Trees = tuple[Tree, ...]
#: The end of a match, and the trees of what it holds.
Ending = tuple[int, Trees]


@dataclass
class Matcher:
    """Matches rules of one grammar.

    ``strict_words``: where a choice takes any word, a word that another alternative begins with is not taken; so
    ``[CONSENTREQUIRED]`` without its URL is no free code. The grammar itself would accept it.

    ``exact``: the place of a failure is the furthest octet up to which the input begins something that the grammar
    accepts, as ``ParseError.offset`` of the emitted parser has it. Without it a wrong word is wrong from its
    beginning, as authors see it.
    """

    grammar: Grammar
    strict_words: bool = False
    exact: bool = False
    _analysis: Analysis = field(init=False)
    _sets: dict[int, frozenset[int] | None] = field(default_factory=dict)
    _known: dict[int, frozenset[bytes]] = field(default_factory=dict)
    _keep: list[Node] = field(default_factory=list)
    _data: bytes = b""
    _furthest: int = 0
    _expected: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._analysis = Analysis(self.grammar)

    def match(self, rule: str, data: bytes) -> Tree | Mismatch:
        """The first tree of ``rule`` that covers all of ``data``; else how far it went."""
        self._data, self._furthest, self._expected = data, 0, set()
        root = Ref(rule)
        for end, trees in self._ends(root, 0):
            if end == len(data):
                return trees[0]
            self._miss(end, "the end")
        return Mismatch(self._furthest, tuple(sorted(self._expected)))

    def _miss(self, at: int, expected: str) -> None:
        if at > self._furthest:
            self._furthest, self._expected = at, set()
        if at == self._furthest:
            self._expected.add(expected)

    def _charset(self, node: Node) -> frozenset[int] | None:
        key = id(node)
        if key not in self._sets:
            self._sets[key] = self._analysis.charset(node)
            self._keep.append(node)
        return self._sets[key]

    def _ends(self, node: Node, at: int) -> Iterable[Ending]:
        """Each end of a match of ``node`` that begins at ``at``, with its trees; to be gone through at once."""
        if isinstance(node, Ref):  # what is met most often first: this is asked at nearly every octet
            return self._rule(node, at)
        if isinstance(node, Literal):
            return self._word(node, at)
        if isinstance(node, Seq):
            return self._sequence(node.items, 0, at)
        if isinstance(node, Alt):
            return self._choice(node, at)
        if isinstance(node, Repeat):
            return self._repeat(node, at)
        if isinstance(node, Label):
            return self._label(node, at)
        return self._octets(node, at)

    def _word(self, node: Literal, at: int) -> Iterable[Ending]:
        end = at + len(node.text)
        found, wanted = self._data[at:end], node.text.encode("latin-1")
        if found == wanted or (not node.sensitive and found.lower() == wanted.lower()):
            return ((end, (Tree(node, at, end, ()),)),)
        self._miss(at + self._common(found, wanted, node.sensitive), f"'{node.text}'")
        return ()

    def _octets(self, node: Octets | Range | Prose, at: int) -> Iterable[Ending]:
        match node:
            case Octets(value):
                if self._data.startswith(value, at):
                    return ((at + len(value), ()),)
                same = self._common(self._data[at : at + len(value)], value, True) if self.exact else 0
                self._miss(at + same, node.shown)
            case Range(low, high):
                if at < len(self._data) and low <= self._data[at] <= high:
                    return ((at + 1, ()),)
                self._miss(at, node.shown)
            case Prose(text):
                self._miss(at, f"<{text}>")
        return ()

    def _label(self, node: Label, at: int) -> Iterator[Ending]:
        for end, trees in self._ends(node.item, at):
            yield end, (Tree(node, at, end, trees),)

    def _sequence(self, items: tuple[Node, ...], index: int, at: int) -> Iterable[Ending]:
        if index < len(items) - 1:
            return self._joined(items, index, at)
        return self._ends(items[index], at) if items else ((at, ()),)

    def _joined(self, items: tuple[Node, ...], index: int, at: int) -> Iterator[Ending]:
        for middle, left in self._ends(items[index], at):
            for end, right in self._sequence(items, index + 1, middle):
                yield end, left + right

    def _choice(self, node: Alt, at: int) -> Iterator[Ending]:
        known = self._known_words(node) if self.strict_words else frozenset()
        for item in node.items:
            if known and not self._begins_fixed(item) and (word := _word_at(self._data, at)) in known:
                self._miss(at + len(word), f"the arguments of {word.decode('latin-1')}")
                continue
            yield from self._ends(item, at)

    def _repeat(self, node: Repeat, at: int) -> Iterator[Ending]:
        octets = self._charset(node.item)
        return self._loop(node, 0, at, ()) if octets is None else self._run(node, octets, at)

    def _run(self, node: Repeat, octets: frozenset[int], at: int) -> Iterator[Ending]:
        """A repetition of single octets: the longest first, without a tree for each."""
        limit = len(self._data) if node.high is None else min(len(self._data), at + node.high)
        end = at
        while end < limit and self._data[end] in octets:
            end += 1
        if end < limit or end == len(self._data) or end - at < node.low:
            self._miss(end, _shown(node.item))
        for stop in range(end, at + node.low - 1, -1):
            yield stop, ()

    def _loop(self, node: Repeat, count: int, at: int, before: Trees) -> Iterator[Ending]:
        if node.high is None or count < node.high:
            for end, trees in self._ends(node.item, at):
                if end > at or count < node.low:
                    yield from self._loop(node, count + 1, end, before + trees)
        if count >= node.low:
            yield at, before

    def _rule(self, node: Ref, at: int) -> Iterator[Ending]:
        if node.key in COUNTED:
            yield from self._literal(node, at)
            return
        rule = self.grammar.rules.get(node.key)
        if rule is None:
            self._miss(at, node.name)
            return
        expected = set(self._expected) if self._furthest == at else set()
        for end, trees in self._ends(rule.node, at):
            yield end, (Tree(node, at, end, trees),)
        if self._furthest == at and not isinstance(rule.node, Literal):
            # Nothing of the rule was there: its name says more than the octets that it may begin with.
            self._expected = expected | {node.name}

    def _literal(self, node: Ref, at: int) -> Iterator[Ending]:
        mark = COUNTED[node.key]
        if not self._data.startswith(mark, at):
            self._miss(at + self._common(self._data[at : at + len(mark)], mark, True) * self.exact, node.name)
            return
        count = _COUNT.match(self._data, at + len(mark))
        if count is None:
            begun = _COUNT_BEGUN.match(self._data, at + len(mark)) if self.exact else None
            self._miss(begun.end() if begun else at + len(mark), "a number of octets and '}' at the line's end")
            return
        end = count.end() + int(count[1])
        if end > len(self._data):
            self._miss(len(self._data), f"{end - len(self._data)} more octets of the literal")
            return
        content = self._data[count.end() : end]
        if node.key == "literal" and b"\0" in content:
            self._miss(count.end() + content.index(0), "an octet other than NUL")
            return
        yield end, (Tree(node, at, end, ()),)

    def _common(self, found: bytes, wanted: bytes, sensitive: bool) -> int:
        """How many octets of ``wanted`` are there; without ``exact`` 0 unless the data ends inside it."""
        if not sensitive:
            found, wanted = found.lower(), wanted.lower()
        if found[:1] != wanted[:1]:
            return 0
        if not self.exact:
            return len(found) if len(found) < len(wanted) and wanted.startswith(found) else 0
        return next((i for i, (a, b) in enumerate(zip(found, wanted, strict=False)) if a != b), len(found))

    def _known_words(self, node: Alt) -> frozenset[bytes]:
        key = id(node)
        if key not in self._known:
            words = {_leading_word(item, self.grammar, 0) for item in node.items}
            self._known[key] = frozenset(word for word in words if word)
            self._keep.append(node)
        return self._known[key]

    def _begins_fixed(self, item: Node) -> bool:
        return bool(_leading_word(item, self.grammar, 0))


def _leading_word(node: Node, grammar: Grammar, depth: int) -> bytes:
    """The fixed word that the node begins with, in upper case; empty if there is none."""
    match node:
        case Literal(text) if len(text) > 1:
            return text.upper().encode("latin-1")
        case Label(item=item):
            return _leading_word(item, grammar, depth)
        case Seq(items):
            return _leading_word(items[0], grammar, depth)
        case Ref() if depth < 20 and node.name in grammar:
            return _leading_word(grammar[node.name].node, grammar, depth + 1)
        case _:
            return b""


def _word_at(data: bytes, at: int) -> bytes:
    match = re.compile(rb"[^\x00-\x20()\[\]{}\"\\%*]+").match(data, at)
    return match[0].upper() if match else b""


def _shown(node: Node) -> str:
    match node:
        case Ref(name):
            return name
        case Literal(text):
            return f"'{text}'"
        case Range() | Octets():
            return node.shown
        case Alt(items):
            return " or ".join(_shown(item) for item in items)
        case Label(item=item):
            return _shown(item)
        case _:
            return "an octet"
