"""Which parts of the grammar the accepted messages of the corpus go through, as the interpreter reads them.

A part is one item of a choice, or a repetition that holds nothing, one, or several, anywhere in a rule that messages
are made of. A message that is derived through a part may be read through another, where the grammar has both.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from generator.emit.abnf import abnf_text
from generator.model.analysis import COUNTED, Analysis
from generator.model.grammar import Alt, Grammar, Label, Node, Ref, Repeat, Seq, walk
from generator.model.match import Matcher, Tree, Trees
from tests.conformance.judge import RULES

NONE, ONE, SEVERAL = "none", "one", "several"


@dataclass(frozen=True, slots=True)
class _Mark:
    """A part that was gone through: the node by its identity, and which part of it."""

    node: int
    which: int | str


@dataclass
class _Tracer(Matcher):
    """A matcher whose trees have a mark for each part. Runs of single octets are gone through octet by octet."""

    #: The marks of one octet in a node that is always one octet, by the node's identity; they tell no place.
    _single: dict[tuple[int, int], Trees] = field(default_factory=dict)

    def _choice(self, node: Alt, at: int) -> Iterator[tuple[int, Trees]]:
        for index, item in enumerate(node.items):
            for end, trees in self._ends(item, at):
                yield end, (_marked(node, index, at, end), *trees)

    def _run(self, node: Repeat, octets: frozenset[int], at: int) -> Iterator[tuple[int, Trees]]:
        for end, trees in super()._run(node, octets, at):
            single = frozenset(self._data[at:end])
            inside = tuple(mark for octet in sorted(single) for mark in self._marks_of(node.item, octet))
            yield end, (_marked(node, _times(end - at), at, end), *inside, *trees)

    def _loop(self, node: Repeat, count: int, at: int, before: Trees) -> Iterator[tuple[int, Trees]]:
        if node.high is None or count < node.high:
            for end, trees in self._ends(node.item, at):
                if end > at or count < node.low:
                    yield from self._loop(node, count + 1, end, before + trees)
        if count >= node.low:
            yield at, (*before, _marked(node, _times(count), at, at))

    def _marks_of(self, node: Node, octet: int) -> Trees:
        key = id(node), octet
        if key not in self._single:
            self._single[key] = tuple(self._through(node, octet, 0))
        return self._single[key]

    def _through(self, node: Node, octet: int, at: int) -> Iterator[Tree]:
        """The marks of one octet in nodes that are always one octet."""
        match node:
            case Alt(items):
                for index, item in enumerate(items):
                    if octet in (self._charset(item) or ()):
                        yield _marked(node, index, at, at)
                        yield from self._through(item, octet, at)
                        return
            case Ref() if node.key in self.grammar.rules:
                yield Tree(node, at, at, ())
                yield from self._through(self.grammar[node.name].node, octet, at)
            case Label(item=item) | Seq((item,)):
                yield from self._through(item, octet, at)


def _marked(node: Node, which: int | str, at: int, end: int) -> Tree:
    mark: Any = _Mark(id(node), which)
    return Tree(mark, at, end, ())


def _times(count: int) -> str:
    return NONE if not count else ONE if count == 1 else SEVERAL


@dataclass(frozen=True)
class Part:
    """A part of a rule that may be gone through."""

    rule: str
    text: str
    node: int
    which: int | str


@dataclass
class Coverage:
    """Counts what messages go through."""

    grammar: Grammar
    _tracer: _Tracer = field(init=False)
    _marks: set[tuple[int, int | str]] = field(default_factory=set)
    rules: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._tracer = _Tracer(self.grammar)
        roots = dict.fromkeys(root for rules in RULES.values() for root in rules)
        self.rules = dict.fromkeys(Analysis(self.grammar).reachable(*roots), 0)

    def add(self, rule: str, data: bytes) -> None:
        """Go through a message that is of the rule."""
        tree = self._tracer.match(rule, data)
        assert isinstance(tree, Tree), (rule, data)
        for key in set(self._visit(tree)):
            self.rules[key] += 1

    def _visit(self, tree: Tree) -> Iterator[str]:
        mark: Any = tree.node
        if isinstance(mark, _Mark):
            self._marks.add((mark.node, mark.which))
        elif isinstance(tree.node, Ref):
            yield tree.node.key
        for one in tree.inner:
            yield from self._visit(one)

    def parts(self) -> Iterator[Part]:
        """All parts that there are; those of literals, which are counted, are not."""
        for key in self.rules:
            if key in COUNTED:
                continue
            for node in walk(self.grammar[key].node):
                match node:
                    case Alt(items):
                        for index, item in enumerate(items):
                            yield Part(key, abnf_text(item), id(node), index)
                    case Repeat(low, high):
                        for which in (NONE, ONE, SEVERAL):
                            least, most = {NONE: (0, 0), ONE: (1, 1), SEVERAL: (2, high or low + 2)}[which]
                            if low <= most and (high is None or least <= high):
                                yield Part(key, f"{abnf_text(node)} {which}", id(node), which)

    def missing(self) -> list[Part]:
        """The parts that no message went through."""
        return [one for one in self.parts() if (one.node, one.which) not in self._marks]

    def add_all(self, messages: Iterable[tuple[str, bytes]]) -> None:
        """Go through messages, each with its rule."""
        for rule, data in messages:
            self.add(rule, data)
