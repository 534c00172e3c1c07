"""Whole messages for each part of each rule: the shortest there are that go through it, and near misses of it.

A part is an item of a choice, a repetition (none, one, several), or an end of a range of octets, wherever it stands in
a rule. The text of the part is put into the shortest text of its rule, that into the shortest of a rule that refers to
it, and so on up to a command or a response.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.emit.abnf import abnf_text
from generator.model.analysis import COUNTED, Analysis
from generator.model.grammar import (
    Alt,
    Grammar,
    Label,
    Literal,
    Node,
    Octets,
    Range,
    Ref,
    Repeat,
    Seq,
    children,
    walk,
)

#: The octets that stand for a set, best first: no word of the grammar is made of the first alone.
_SHOWN = b"x1A"
#: How many contexts of a rule are tried.
CONTEXTS = 6
#: Literals as the counted rules have them (RFC 9051, Section 4.3), each with what it shows.
LITERALS = {
    "literal": (
        ("synchronising", b"{3}\r\nabc"),
        ("non-synchronising", b"{3+}\r\nabc"),
        ("empty", b"{0}\r\n"),
        ("with a line's end", b"{2}\r\n\r\n"),
        ("with what looks like a literal", b"{6}\r\n{9}\r\n)"),
        ("with octets that are no UTF-8", b"{2}\r\n\xff\x80"),
        ("with a zero before the count", b"{01}\r\na"),
    ),
    "literal8": (
        ("synchronising", b"~{3}\r\nabc"),
        ("non-synchronising", b"~{3+}\r\nabc"),
        ("empty", b"~{0}\r\n"),
        ("with NUL", b"~{3}\r\na\x00b"),
    ),
}
#: Literals that are none: the count or the content is wrong.
NO_LITERALS = {
    "literal": (
        ("NUL within", b"{1}\r\n\x00"),
        ("no count", b"{}\r\nabc"),
        ("count below zero", b"{-1}\r\nabc"),
        ("count with a blank", b"{3 }\r\nabc"),
        ("line feed alone behind the count", b"{3}\nabc"),
        ("no line's end behind the count", b"{3}abc"),
        ("two signs", b"{3++}\r\nabc"),
        ("a minus sign", b"{3-}\r\nabc"),
        ("count in hexadecimal", b"{0x3}\r\nabc"),
    ),
    "literal8": (("no count", b"~{}\r\n"), ("blank behind the tilde", b"~ {1}\r\nx")),
}


@dataclass
class Deriver:
    """Derives messages, which are of one of the ``roots``, from a grammar."""

    grammar: Grammar
    roots: tuple[str, ...]
    _analysis: Analysis = field(init=False)
    _shortest: dict[str, bytes] = field(default_factory=dict)
    _above: dict[str, list[tuple[str, Ref]]] = field(default_factory=dict)
    _depth: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._analysis = Analysis(self.grammar)
        self._measure()
        self._find_ways()

    def rules(self) -> list[str]:
        """The rules that the roots need, by key."""
        return self._analysis.reachable(*self.roots)

    def parts(self, key: str) -> Iterator[tuple[str, Iterator[bytes]]]:
        """What each text of a part of the rule shows, and whole messages that hold it, in one context after another."""
        for shows, text in self._texts(key):
            yield shows, self._messages(key, text)

    def misses(self, key: str) -> Iterator[tuple[str, Iterator[bytes]]]:
        """The same for texts that are almost of the rule; some are of another."""
        for shows, text in self._wrong_texts(key):
            yield shows, self._messages(key, text)

    def _messages(self, key: str, text: bytes) -> Iterator[bytes]:
        """``text`` in the place of the rule in messages, shortest way first."""
        if key in self.roots:
            yield text
            return
        for above, ref in self._above.get(key, [])[:CONTEXTS]:
            around = self._put(self.grammar[above].node, ref, text)
            if around is not None:
                yield from self._first_way(above, around)

    def _first_way(self, key: str, text: bytes) -> Iterator[bytes]:
        while key not in self.roots:
            above, ref = self._above[key][0]
            around = self._put(self.grammar[above].node, ref, text)
            assert around is not None
            key, text = above, around
        yield text

    # --- The shortest texts, and the ways up to the roots. ---

    def _measure(self) -> None:
        changed = True
        while changed:
            changed = False
            for rule in self.grammar:
                text = self.shortest(rule.node) if rule.key not in COUNTED else COUNTED[rule.key] + b"1}\r\nx"
                if text is not None and len(text) < len(self._shortest.get(rule.key, text + b".")):
                    self._shortest[rule.key] = text
                    changed = True

    def shortest(self, node: Node) -> bytes | None:
        """A text of the node that is as short as any; None as long as none is known."""
        octets = self._analysis.charset(node)
        if octets is not None and not isinstance(node, Literal):
            return self._shown(octets)
        match node:
            case Literal(text):
                return text.encode("latin-1")
            case Octets(value):
                return value
            case Ref():
                return self._shortest.get(node.key)
            case Seq(items):
                parts = [self.shortest(item) for item in items]
                return None if None in parts else b"".join(part for part in parts if part is not None)
            case Alt(items):
                known = [text for item in items if (text := self.shortest(item)) is not None]
                return min(known, key=len) if known else None
            case Repeat(low, _, item):
                once = self.shortest(item) if low else b""
                return None if once is None else once * low
            case Label(item=item):
                return self.shortest(item)
            case _:
                return None

    @staticmethod
    def _shown(octets: frozenset[int]) -> bytes:
        return bytes([next((one for one in _SHOWN if one in octets), min(octets))])

    def _find_ways(self) -> None:
        """The references to each rule, from the rules nearest to the roots first."""
        pending = list(self.roots)
        self._depth = dict.fromkeys(self.roots, 0)
        for key in pending:
            if key in COUNTED:
                continue
            for node in walk(self.grammar[key].node):
                if isinstance(node, Ref) and node.key in self.grammar and node.key not in self.roots:
                    self._above.setdefault(node.key, []).append((key, node))
                    if node.key not in self._depth:
                        self._depth[node.key] = self._depth[key] + 1
                        pending.append(node.key)

    def _put(self, node: Node, inner: Node, text: bytes) -> bytes | None:
        """The shortest text of ``node`` in which ``inner``, a node below it, is ``text``; None if it is not there."""
        if node is inner:
            return text
        match node:
            case Seq(items):
                for index, item in enumerate(items):
                    if (middle := self._put(item, inner, text)) is not None:
                        before = [self.shortest(one) or b"" for one in items[:index]]
                        return b"".join([*before, middle, *(self.shortest(one) or b"" for one in items[index + 1 :])])
            case Repeat(low, _, item):
                if (once := self._put(item, inner, text)) is not None:
                    return once + (self.shortest(item) or b"") * (low - 1)
            case _:
                for child in children(node):
                    if (found := self._put(child, inner, text)) is not None:
                        return found
        return None

    # --- Texts of the parts of a rule. ---

    def _texts(self, key: str) -> Iterator[tuple[str, bytes]]:
        if key in COUNTED:
            yield from LITERALS[key]
            return
        whole = self.grammar[key].node
        yield "the shortest", self._shortest[key]
        for node in walk(whole):
            for shows, text in self._variants(node):
                around = self._put(whole, node, text)
                if around is not None:
                    yield shows, around

    def _variants(self, node: Node) -> Iterator[tuple[str, bytes]]:
        match node:
            case Alt(items):
                for item in items:
                    if (text := self.shortest(item)) is not None and not isinstance(item, Range):
                        yield _name(item), text
            case Repeat(low, high, item):
                once = self.shortest(item)
                if once is None:
                    return
                yield f"{_name(node)} {low} times", once * low
                most = low + 2 if high is None else min(high, low + 2)
                for times in sorted({low + 1, most, most if high is None else min(high, 20)} - {low}):
                    if high is None or times <= high:
                        yield f"{_name(node)} {times} times", once * times
            case Range(low, high):
                yield f"the first octet of {node.shown}", bytes([low])
                if high > low:
                    yield f"the last octet of {node.shown}", bytes([high])
            case Literal(text) if text.lower() != text.upper():
                yield f"{_name(node)} in other letters", text.swapcase().encode("latin-1")

    # --- Texts that are almost those of a rule. ---

    def _wrong_texts(self, key: str) -> Iterator[tuple[str, bytes]]:
        if key in COUNTED:
            yield from NO_LITERALS[key]
            return
        whole = self.grammar[key].node
        for node in walk(whole):
            for shows, text in self._wrong(node):
                around = self._put(whole, node, text)
                if around is not None:
                    yield shows, around
        yield "NUL in its place", b"\x00"
        yield "nothing in its place", b""
        yield "a NUL behind it", self._shortest[key] + b"\x00"

    def _wrong(self, node: Node) -> Iterator[tuple[str, bytes]]:
        match node:
            case Literal(text) if len(text) > 1:
                yield f"{_name(node)} misspelt", (text[:-1] + ("Y" if text[-1] in "xX" else "X")).encode("latin-1")
                yield f"{_name(node)} cut short", text[:-1].encode("latin-1")
            case Literal() | Octets():
                yield f"{_name(node)} missing", b""
                yield f"{_name(node)} twice", (self.shortest(node) or b"") * 2
            case Range(low, high):
                if low > 0:
                    yield f"the octet before {node.shown}", bytes([low - 1])
                if high < 255:
                    yield f"the octet behind {node.shown}", bytes([high + 1])
            case Repeat(low, high, item):
                once = self.shortest(item) or b""
                if low:
                    yield f"{_name(node)} {low - 1} times", once * (low - 1)
                if high is not None and high > 1:
                    yield f"{_name(node)} {high + 1} times", once * (high + 1)
            case Ref() if node.key in ("sp", "crlf", "dquote"):
                text = self._shortest[node.key]
                yield f"{node.name} missing", b""
                yield f"{node.name} twice", text * 2
                if node.key == "crlf":
                    yield "line feed alone", b"\n"
                    yield "carriage return alone", b"\r"
            case Ref():
                yield f"{node.name} missing", b""


def _name(node: Node) -> str:
    text = abnf_text(node)
    return text if len(text) < 60 else text[:57] + "..."
