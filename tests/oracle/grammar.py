"""The merged grammar, and the two judges of the emitted parser that were not emitted.

Ours is the model's interpreter (``generator.model.match`` and ``reading``): accepted or not, where it fails, the value.
The other is the PyPI package abnf, fed with the printed rules: accepted or not.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import abnf

from generator.emit.abnf import abnf_text
from generator.model.grammar import Definition, Grammar, Node, strip_labels
from generator.model.match import Matcher, Mismatch, Tree
from generator.model.protocol import Spec
from generator.model.reading import Reader
from generator.model.shape import Shapes
from generator.pipeline import load_spec
from generator.problems import Problems

SPEC = Path(__file__).parents[2] / "spec"

#: The rules that one message of a client or of a server may be; the emitted parser tries them in this order.
ROOTS = ("command", "response-data", "response-tagged", "continue-req", "greeting")

#: Rules that no recursive-descent parser can take as printed, each as the package abnf writes it in its own RFC 9051:
#: the same lists without recursion at the left.
UNROLLED = {
    "tagged-ext-comp": '(astring / "(" tagged-ext-comp ")") *(SP (astring / "(" tagged-ext-comp ")"))',
    "option-val-comp": '(astring / "(" option-val-comp ")") *(SP (astring / "(" option-val-comp ")"))',
}
#: Literals as abnf is given them: their content is taken out beforehand, since no grammar can count it.
UNCOUNTED = {"literal": '"{" number64 ["+"] "}" CRLF', "literal8": '"~{" number64 ["+"] "}" CRLF'}

_LITERAL = re.compile(rb"(~?)\{([0-9]+)(\+?)\}\r\n")


@cache
def spec() -> Spec:
    """The specification in spec/, unchecked."""
    problems = Problems()
    loaded = load_spec(SPEC, problems)
    assert not list(problems), "spec/ has problems: run python -m generator check"
    return loaded


@dataclass(frozen=True)
class Verdict:
    """What the interpreter says: the value as plain data, or the place of the failure and what it expected there."""

    accepted: bool
    value: Any = None
    offset: int = 0
    expected: tuple[str, ...] = ()


class TooAmbiguous(Exception):
    """The interpreter, which follows every alternative, would take too long."""


@dataclass
class _Bounded(Matcher):
    """A matcher that gives up after so many steps."""

    most: int = 300_000
    _steps: int = 0

    def match(self, rule: str, data: bytes) -> Tree | Mismatch:
        self._steps = 0
        return super().match(rule, data)

    def _ends(self, node: Any, at: int) -> Any:
        self._steps += 1
        if self._steps > self.most:
            raise TooAmbiguous
        return super()._ends(node, at)


@dataclass
class _Remembering(Shapes):
    """Shapes that are worked out once: the reader asks for them at each value."""

    _known: dict[tuple[str, int, str], Any] = field(default_factory=dict)

    def is_leaf(self, node: Node, rule: str) -> bool:
        return bool(self._once("is_leaf", node, rule, lambda: super(_Remembering, self).is_leaf(node, rule)))

    def words(self, node: Node) -> list[str]:
        return list(self._once("words", node, "", lambda: super(_Remembering, self).words(node)))

    def _once(self, what: str, node: Node, rule: str, work: Callable[[], Any]) -> Any:
        key = what, id(node), rule
        if key not in self._known:
            self._known[key] = work(), node  # the node with it, so that its id stays its own
        return self._known[key][0]


@dataclass
class Interpreter:
    """Judges by the model's interpreter."""

    grammar: Grammar
    most: int = 300_000
    _matcher: _Bounded = field(init=False)
    _reader: Reader = field(init=False)
    shapes: Shapes = field(init=False)

    def __post_init__(self) -> None:
        self.shapes = _Remembering(self.grammar)
        for key in self.shapes.analysis.reachable(*ROOTS):
            self.shapes.rule(key)
        self._matcher = _Bounded(self.grammar, exact=True, most=self.most)
        self._reader = Reader(self.shapes)

    def judge(self, rule: str, data: bytes) -> Verdict:
        """Whether ``data`` is of ``rule``, and its value.

        Raises:
            TooAmbiguous: it took too many steps.
        """
        try:
            found = self._matcher.match(rule, data)
        except RecursionError:
            raise TooAmbiguous from None
        if isinstance(found, Mismatch):
            return Verdict(False, offset=found.offset, expected=found.expected)
        return Verdict(True, value=self._reader.read(found, data))


@cache
def interpreter() -> Interpreter:
    """The interpreter of the merged grammar."""
    return Interpreter(spec().grammar)


def _printed(definition: Definition) -> str:
    """One definition on one line, as abnf wants it."""
    sign = "=/" if definition.incremental else "="
    body = UNCOUNTED.get(definition.key) or UNROLLED.get(definition.key) or abnf_text(strip_labels(definition.node))
    return f"{definition.name} {sign} {body}"


class ImapRule(abnf.Rule):
    """The rules of the merged grammar for the package abnf; its core rules stay its own."""


@cache
def package() -> type[ImapRule]:
    """The merged grammar as rules of the package abnf, from the printed definitions and not from our merger."""
    for rule in spec().grammar:
        for definition in rule.definitions:
            if definition.origin.startswith("RFC 5234") or (definition.incremental and definition.key in UNCOUNTED):
                continue
            ImapRule.create(_printed(definition))
    return ImapRule


def without_contents(data: bytes, *, whole: bool = True) -> bytes:
    """``data`` without what its literals hold: ``{5}CRLF`` remains of ``{5}CRLFhello``.

    Where a literal is cut short, or holds a NUL where none may be, a NUL takes its place: a grammar then refuses it.
    What looks like the beginning of a literal and ends the data is none: a text may end so. With ``whole`` the data is
    a whole message, so a literal cannot end it.
    """
    parts: list[bytes] = []
    at = 0
    while found := _LITERAL.search(data, at):
        end = found.end() + int(found[2])
        if whole and found.end() == len(data):
            break
        if end > len(data) - whole or (not found[1] and b"\0" in data[found.end() : end]):
            return b"".join([*parts, data[at : found.end()], b"\0", data[found.end() :]])
        parts.append(data[at : found.end()])
        at = end
    return b"".join([*parts, data[at:]])


def package_accepts(rule: str, data: bytes) -> bool:
    """Whether the package abnf takes ``data``, whose literals have lost their contents, as ``rule``."""
    try:
        package()(rule).parse_all(data.decode("latin-1"))
    except abnf.ParseError:
        return False
    return True
