"""Reads the messages of IMAP by the rules of the grammar: trees, and where they are not as the rules say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from generator.model.analysis import Analysis
from generator.model.grammar import Alt, Grammar, Label, Literal, Node, Octets, Range, Ref, Repeat, Rule, Seq, walk
from generator.model.match import Ending, Matcher, Mismatch, Tree
from generator.model.message import Kind, Message
from generator.model.reading import content
from generator.source import Span

#: The rule of RFC 9051, Section 9, that each kind of message has to match.
RULES: dict[Kind, str] = {
    "greeting": "greeting",
    "command": "command",
    "untagged": "response-data",
    "tagged": "response-tagged",
    "continuation": "continue-req",
}

#: The rule for the text of a response without a code: "[" begins a code and nothing else (RFC 9051, Section 7.1).
_BEGIN = "text that does not begin with '['"

#: Steps after which an ambiguous rule is given up.
MOST_STEPS = 400_000


@dataclass(frozen=True, slots=True)
class Parsed:
    """A message, and its tree or where it fails; neither if the grammar is too ambiguous to tell."""

    message: Message
    tree: Tree | None
    miss: Mismatch | None

    def labelled(self, name: str) -> Iterator[Tree]:
        """The matches of label ``name`` at any depth."""
        return self.tree.labelled(name) if self.tree else iter(())

    def rules(self, name: str) -> Iterator[Tree]:
        """The matches of rule ``name`` at any depth."""
        return self.tree.rules(name) if self.tree else iter(())

    def octets(self, tree: Tree) -> bytes:
        """The octets that ``tree`` matched."""
        return self.message.data[tree.start : tree.end]

    def content(self, tree: Tree) -> str:
        """The value that ``tree`` matched as text: without the quotes of a string or the head of a literal."""
        return content(self.octets(tree)).decode("utf-8", "replace")

    def place(self, tree: Tree) -> Span:
        """Where the value that ``tree`` matched stands: the content of a string."""
        octets = self.octets(tree)
        inner = content(octets)
        if octets == inner or octets[:1] == b'"':
            quote = 1 if octets != inner else 0
            return self.message.place(tree.start + quote, tree.end - quote)
        return self.message.place(tree.end - len(inner), tree.end)


class _TooLong(Exception):
    """A match took more steps than any sound rule does."""


@dataclass
class _Bounded(Matcher):
    """A matcher that gives up."""

    steps: int = 0

    def _ends(self, node: Node, at: int) -> Iterable[Ending]:
        self.steps += 1
        if self.steps > MOST_STEPS:
            raise _TooLong
        return super()._ends(node, at)


@dataclass
class Reader:
    """Reads messages by one grammar; each text is matched once."""

    grammar: Grammar
    _matcher: _Bounded = field(init=False)
    _known: dict[tuple[str, bytes], Tree | Mismatch | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._matcher = _Bounded(strict_text(self.grammar), strict_words=True)

    def match(self, rule: str, data: bytes) -> Tree | Mismatch | None:
        """The tree of ``rule``, or where it fails; None if the rule is too ambiguous to tell."""
        key = (rule, data)
        if key not in self._known:
            self._matcher.steps = 0
            try:
                self._known[key] = self._matcher.match(rule, data)
            except (_TooLong, RecursionError):
                self._known[key] = None
        return self._known[key]

    def fits(self, kind: Kind, data: bytes) -> bool:
        """Whether ``data`` is a message of that kind."""
        return isinstance(self.match(RULES[kind], data), Tree)

    def parse(self, message: Message) -> Parsed:
        """``message`` by the rule for its kind."""
        found = self.match(RULES[message.kind], message.data)
        return Parsed(
            message, found if isinstance(found, Tree) else None, found if isinstance(found, Mismatch) else None
        )


def strict_text(grammar: Grammar) -> Grammar:
    """The grammar with ``resp-text`` as RFC 9051 means it and RFC 3501 has it: text is there, and no "[" begins it.

    The printed rule lets any wrong response code pass as text.
    """
    rule = grammar.rules.get("resp-text")
    text = grammar.rules.get("text")
    if rule is None or text is None or not isinstance(rule.node, Seq) or not isinstance(text.node, Repeat):
        return grammar
    code, *rest = rule.node.items
    if not isinstance(code, Repeat) or not isinstance(code.item, Seq) or len(rest) != 1:
        return grammar
    last = rest[0].item if isinstance(rest[0], Repeat) else rest[0]
    begin = Label(last.name, Ref(_BEGIN)) if isinstance(last, Label) else Ref(_BEGIN)
    unbracketed = Alt((Range(0x01, 0x09), Range(0x0B, 0x0C), Range(0x0E, 0x5A), Range(0x5C, 0x7F), *_beyond_ascii()))
    return Grammar(
        {
            **grammar.rules,
            rule.key: Rule(rule.name, Alt((Seq((*code.item.items, last)), begin)), rule.definitions),
            _BEGIN: Rule(_BEGIN, Seq((unbracketed, Repeat(0, None, text.node.item))), text.definitions),
        }
    )


def _beyond_ascii() -> tuple[Node, ...]:
    return (Ref("UTF8-2"), Ref("UTF8-3"), Ref("UTF8-4"))


def first_words(node: Node, grammar: Grammar, depth: int = 0) -> Iterator[str]:
    """The fixed words with which a match of ``node`` may begin, as the grammar spells them."""
    match node:
        case Literal(text) if len(text) > 1:
            yield text
        case Alt(items):
            for item in items:
                yield from first_words(item, grammar, depth)
        case Seq(items):
            yield from first_words(items[0], grammar, depth)
        case Label(item=item) | Repeat(item=item):
            yield from first_words(item, grammar, depth)
        case Ref() if depth < 20 and node.name in grammar:
            yield from first_words(grammar[node.name].node, grammar, depth + 1)


def is_readable(grammar: Grammar) -> bool:
    """Whether messages can be read by the grammar at all: its rules are there, and none begins with itself."""
    return all(rule in grammar for rule in RULES.values()) and not (
        any(left_recursive(grammar)) or any(map(beyond_octets, grammar))
    )


def beyond_octets(rule: Rule) -> bool:
    """Whether the rule has a string of characters that ABNF does not have."""
    return any(isinstance(node, Literal) and not node.text.isascii() for node in walk(rule.node))


def left_recursive(grammar: Grammar) -> Iterator[Rule]:
    """The rules whose match may begin with a match of the same rule."""
    analysis = Analysis(grammar)
    begins = {rule.key: set(_beginnings(rule.node, analysis)) for rule in grammar}
    for rule in grammar:
        seen: set[str] = set()
        pending = list(begins[rule.key])
        while pending:
            key = pending.pop()
            if key not in seen and key in begins:
                seen.add(key)
                pending += begins[key]
        if rule.key in seen:
            yield rule


def _beginnings(node: Node, analysis: Analysis) -> Iterator[str]:
    """The keys of the rules with which a match of ``node`` may begin."""
    match node:
        case Ref():
            yield node.key
        case Alt(items):
            for item in items:
                yield from _beginnings(item, analysis)
        case Seq(items):
            for item in items:
                yield from _beginnings(item, analysis)
                if not analysis.nullable(item):
                    break
        case Repeat(item=item) | Label(item=item):
            yield from _beginnings(item, analysis)
        case Literal() | Octets() | Range():
            return
