"""What the emitted parser has for a rule: for ``python -m generator explain RULE``."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from generator.emit.parser import ROOTS, SASL_ROOTS
from generator.emit.parser.functions import Functions
from generator.emit.parser.regex import Patterns
from generator.model.automata import TooLarge, automaton, prolonged
from generator.model.follow import END, Follow
from generator.model.grammar import Grammar, Ref
from generator.model.once import once
from generator.model.protocol import Spec
from generator.model.shape import Shapes
from generator.problems import Mistake

_NAME = re.compile(r"\b_[mfu][0-9]+\b")
_DEFINED = re.compile(r"(_[mfu][0-9]+) = \w+\('\w+', (.*?)(?:, '\w+')?\)", re.DOTALL)
_KEYS = re.compile(r"_d[0-9]+\[d\[at:at \+ ([0-9]+)\]\]")


@dataclass(frozen=True, slots=True)
class Emission:
    """What is emitted for one rule.

    ``needed``: a message can hold it. ``behind``: the octets that may follow, END among them where the input may end.
    ``octets``: so many first octets choose its function, 0 if nothing is to be chosen. ``functions`` has their
    sources, ``patterns`` those that they use by name, ``pattern`` what matches the rule inside the patterns of
    others, ``notes`` where the grammar leaves a choice. ``open_end``: a match, and the octets that may be its next
    ones or what follows it.
    """

    needed: bool
    behind: frozenset[int] = frozenset()
    octets: int = 0
    functions: tuple[str, ...] = ()
    patterns: dict[str, str] = field(default_factory=dict)
    pattern: str = ""
    notes: tuple[str, ...] = ()
    open_end: tuple[bytes, frozenset[int]] | None = None


@dataclass
class Emitter:
    """What is emitted for all rules of a grammar, made once."""

    grammar: Grammar
    roots: tuple[str, ...]
    #: Why nothing can be emitted; empty if it can.
    mistake: str = ""
    _shapes: Shapes = field(init=False)
    _follow: Follow = field(init=False)
    _functions: Functions = field(init=False)
    _patterns_of: Patterns = field(init=False)
    _needed: frozenset[str] = field(init=False)
    _patterns: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._shapes = Shapes(self.grammar)
        analysis = self._shapes.analysis
        roots = tuple(root for root in self.roots if root in self.grammar)
        self._needed = frozenset(analysis.reachable(*roots))
        self._follow = Follow(analysis, roots)
        patterns = Patterns(analysis)
        self._patterns_of = patterns.with_bounds(loose=False)
        self._functions = Functions(self._shapes, self._follow, self._patterns_of, patterns.with_bounds(loose=True))
        try:
            for key in analysis.reachable(*roots):
                self._shapes.rule(key)
            for root in roots:
                self._functions.rule(root)
        except (Mistake, AssertionError, KeyError, ValueError, RecursionError) as error:
            self.mistake = str(error) or "the grammar has mistakes"
            return
        for line in self._functions.unit.definitions():
            if found := _DEFINED.fullmatch(line):
                self._patterns[found[1]] = found[2]

    def rule(self, key: str) -> Emission:
        """What is emitted for a rule."""
        if key not in self._needed or self.mistake:
            return Emission(False)
        sources = tuple(self._functions.sources.get(key, ()))
        expression = self._functions.rule(key).expression if sources else ""
        text = "\n".join((expression, *sources))
        keys = _KEYS.search(expression) or next(filter(None, map(_KEYS.search, sources)), None)
        return Emission(
            True,
            self._follow.rule(key),
            int(keys[1]) if keys else 0,
            sources,
            {name: self._patterns[name] for name in dict.fromkeys(_NAME.findall(text)) if name in self._patterns},
            self._patterns_of.pattern(Ref(key)) if self._shapes.analysis.regular(Ref(key)) else "",
            tuple(self._functions.notes.get(key, ())),
            self._open_end(key),
        )

    def has_function(self, key: str) -> bool:
        """Whether the rule has functions of its own."""
        return bool(self._functions.sources.get(key))

    def _open_end(self, key: str) -> tuple[bytes, frozenset[int]] | None:
        """A shortest match behind which an octet may go on or follow."""
        behind = self._follow.rule(key) - {END}
        if not behind or not self._shapes.analysis.regular(Ref(key)):
            return None
        try:
            made = automaton(Ref(key), self._shapes.analysis)
            found = [(text, octets & behind) for text, octets in prolonged(made) if octets & behind]
        except TooLarge:
            return None
        return min(found, key=lambda one: len(one[0])) if found else None


@once
def emitter(spec: Spec) -> Emitter:
    """What is emitted for a specification."""
    return Emitter(spec.grammar, ROOTS + SASL_ROOTS)
