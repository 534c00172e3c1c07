"""Random sentences of a rule, and damaged ones: what the differential tests feed to the parsers.

Sentences are biased to be short, to hold octets at the edges of their ranges, and to hold the grammar's own words where
any word may stand, since that is where alternatives overlap.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

from generator.emit.abnf import abnf_text
from generator.model.analysis import COUNTED, Analysis
from generator.model.grammar import (
    Alt,
    Grammar,
    Label,
    Literal,
    Node,
    Octets,
    Prose,
    Range,
    Ref,
    Repeat,
    Seq,
    alternatives,
    walk,
)

#: The cost of what has no finite sentence.
_ENDLESS = 10**6
#: What literals hold at times: ends of lines, things that look like literals, octets beyond UTF-8.
_CONTENTS = (
    b"",
    b"a",
    b"\r\n",
    b"{3}\r\nabc",
    b"NIL",
    b'"',
    b"\\",
    b"\xff\xfe",
    b"\xc3\xa9",
    b")",
    b"a b",
    b"DONE\r\n",
)
_NUMBERS = (
    b"0",
    b"1",
    b"7",
    b"42",
    b"007",
    b"4294967295",
    b"4294967296",
    b"9223372036854775807",
    b"18446744073709551616",
)
#: What may be put in by a mutation: literals, and what is almost one.
_INSERTED = (b"{0}\r\n", b"{1}\r\n", b"{#0}\r\n", b"~{0}\r\n", b"{1+}\r\n", b"\r\n", b"()", b'""', b" NIL ", b"}\r\n")
#: Octets that mean something somewhere.
_MARKS = b'\r\n\0 "\\(){}[]<>*%+-~:,.=/$&@AaNn09\x7f\x80\xc3\xff'


@dataclass
class Sentences:
    """Makes sentences of the rules of one grammar."""

    grammar: Grammar
    roots: tuple[str, ...] = ()
    _analysis: Analysis = field(init=False)
    _costs: dict[str, int] = field(default_factory=dict)
    _sets: dict[int, bytes] = field(default_factory=dict)
    _choices: dict[int, int] = field(default_factory=dict)
    words: tuple[bytes, ...] = ()
    #: The names of the ways that a sentence of the roots can take, one for each alternative and for each option or
    #: repetition taken and left; and which of them, by number, sentences have taken.
    ways: list[str] = field(default_factory=list)
    taken: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._analysis = Analysis(self.grammar)
        found = {node.text for rule in self.grammar for node in walk(rule.node) if isinstance(node, Literal)}
        self.words = tuple(sorted(text.encode() for text in found if len(text) > 1))
        self._measure()
        for key in self._analysis.reachable(*self.roots):
            if key not in COUNTED:
                self._number(self.grammar[key].node, self.grammar[key].name)

    def _number(self, node: Node, rule: str) -> None:
        """Number the ways of the choices in a rule."""
        for one in walk(node):
            if id(one) in self._choices:
                continue
            if isinstance(one, Alt) and self._analysis.charset(one) is None:
                self._choices[id(one)] = len(self.ways)
                self.ways += [f"{rule}: {abnf_text(item)}" for item in one.items]
            elif isinstance(one, Repeat) and one.high != one.low and self._analysis.charset(one.item) is None:
                self._choices[id(one)] = len(self.ways)
                self.ways += [f"{rule}: {what} {abnf_text(one)}" for what in ("fewest", "more of")]

    def _take(self, node: Node, way: int) -> None:
        if id(node) in self._choices:
            self.taken.add(self._choices[id(node)] + way)

    def _measure(self) -> None:
        """How deep, at least, the derivation of each rule is."""
        self._costs = dict.fromkeys(self.grammar.rules, _ENDLESS)
        changed = True
        while changed:
            changed = False
            for rule in self.grammar:
                cost = min(_ENDLESS, 1 + self._cost(rule.node))
                if cost < self._costs[rule.key]:
                    self._costs[rule.key] = cost
                    changed = True

    def _cost(self, node: Node) -> int:
        match node:
            case Ref():
                return 1 if node.key in COUNTED else self._costs.get(node.key, _ENDLESS)
            case Seq(items):
                return max(map(self._cost, items), default=0)
            case Alt(items):
                return min(map(self._cost, items))
            case Repeat(low, _, item):
                return self._cost(item) if low else 0
            case Label(item=item):
                return self._cost(item)
            case Prose():
                return _ENDLESS
            case _:
                return 0

    def sentence(self, rule: str, random: Random, depth: int = 24) -> bytes:
        """A sentence of ``rule`` whose derivation is about as deep as ``depth``, or as deep as it has to be."""
        return b"".join(self._pieces(Ref(rule), random, depth))

    def _pieces(self, node: Node, random: Random, depth: int) -> list[bytes]:
        match node:
            case Literal(text, sensitive):
                return [text.encode() if sensitive or random.random() < 0.7 else _mixed(text, random)]
            case Octets(value):
                return [value]
            case Range(low, high):
                return [_octet(range(low, high + 1), random)]
            case Seq(items):
                return [piece for item in items for piece in self._pieces(item, random, depth)]
            case Alt(items):
                chosen = self._chosen(items, random, depth)
                self._take(node, next(i for i, item in enumerate(items) if item is chosen))
                return self._pieces(chosen, random, depth)
            case Repeat():
                return self._repeated(node, random, depth)
            case Label(item=item):
                return self._pieces(item, random, depth)
            case Ref() if node.key in COUNTED:
                return [_literal(COUNTED[node.key], random)]
            case Ref():
                return self._pieces(self.grammar[node.name].node, random, depth - 1)
            case Prose():
                return []

    def _chosen(self, items: Sequence[Node], random: Random, depth: int) -> Node:
        fitting = [item for item in items if self._cost(item) <= depth]
        if not fitting:
            return min(items, key=self._cost)
        return random.choices(fitting, [self._weight(item) for item in fitting])[0]

    def _weight(self, item: Node) -> int:
        """A rule with many alternatives is chosen more often than one with few."""
        return (
            len(alternatives(self.grammar[item.name].node))
            if isinstance(item, Ref) and item.name in self.grammar
            else 1
        )

    def _repeated(self, node: Repeat, random: Random, depth: int) -> list[bytes]:
        octets = self._octets(node.item)
        high = node.low + 4 if node.high is None else node.high
        if octets:
            return [self._run(octets, node.low, node.high, random)]
        if self._cost(node.item) > depth:
            high = node.low
        most = min(high, node.low + (random.choice((0, 0, 1, 1, 1, 2, 3)) if depth > 0 else 0))
        self._take(node, int(most > node.low))
        return [piece for _ in range(most) for piece in self._pieces(node.item, random, depth - 1)]

    def _octets(self, node: Node) -> bytes:
        """The octets of a node that is always one octet; none if it is something else."""
        key = id(node)
        if key not in self._sets:
            self._sets[key] = bytes(sorted(self._analysis.charset(node) or ()))
        return self._sets[key]

    def _run(self, octets: bytes, low: int, high: int | None, random: Random) -> bytes:
        """Octets out of a set: digits as numbers of note, else at times a word of the grammar, else any."""
        chance = random.random()
        if chance < 0.35:
            word = random.choice(_NUMBERS if set(octets) <= set(b"0123456789") else self.words)
            word = _mixed(word.decode(), random) if chance < 0.1 else word
            word += bytes(random.choices(octets, k=1)) if chance > 0.3 else b""
            if low <= len(word) <= (high or len(word)) and set(word) <= set(octets):
                return word
        length = min(low + random.choice((0, 1, 1, 2, 3, 5)), high if high is not None else _ENDLESS)
        return b"".join(_octet(octets, random) for _ in range(length))


def _octet(octets: Sequence[int], random: Random) -> bytes:
    """One octet out of a set: the first, the last, a letter or a digit more often than others."""
    chance = random.random()
    if chance < 0.15:
        return bytes([octets[0 if chance < 0.07 else -1]])
    if chance < 0.6:
        plain = random.choice(b"abcXYZ019")
        if plain in octets:
            return bytes([plain])
    return bytes([random.choice(octets)])


def _mixed(text: str, random: Random) -> bytes:
    return "".join(random.choice((char.lower(), char.upper())) for char in text).encode()


def _literal(mark: bytes, random: Random) -> bytes:
    content = random.choice(_CONTENTS)
    if mark == b"~{" and random.random() < 0.3:
        content += b"\0"
    zeros = b"00" if random.random() < 0.05 else b""
    plus = b"+" if random.random() < 0.3 else b""
    return mark + zeros + b"%d" % len(content) + plus + b"}\r\n" + content


def damaged(data: bytes, random: Random, others: Sequence[bytes] = (b"",)) -> bytes:
    """``data`` with one to three mutations.

    Octets deleted, doubled, swapped or replaced, tails of others, cut short; words swapped, given twice, in another
    letter case, words of others, strings in another form.
    """
    for _ in range(random.choice((1, 1, 1, 2, 3))):
        data = random.choice(_MUTATIONS)(data, random, others)
    return data


def _place(data: bytes, random: Random) -> int:
    """A place in the data; more often where a word or a mark begins or ends."""
    place = random.randrange(len(data) + 1)
    if random.random() < 0.4:
        while place < len(data) and data[place : place + 1].isalnum():
            place += 1
    return place


def _delete(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    at = _place(data, random)
    return data[:at] + data[at + random.choice((1, 1, 2, 5)) :]


def _double(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    at, octets = _place(data, random), random.choice((1, 1, 2, 5, 9))
    return data[: at + octets] + data[at:]


def _swap(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    first, middle, last = sorted(_place(data, random) for _ in range(3))
    return data[:first] + data[middle:last] + data[first:middle] + data[last:]


def _replace(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    at = _place(data, random)
    return data[:at] + bytes([random.choice(_MARKS)]) + data[at + random.choice((0, 1, 1)) :]


def _insert(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    at = _place(data, random)
    return data[:at] + random.choice(_INSERTED) + data[at:]


def _splice(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    other = random.choice(others)
    return data[: _place(data, random)] + other[_place(other, random) :]


def _truncate(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    return data[: _place(data, random)]


def _words(data: bytes) -> list[tuple[int, int]]:
    """The places of the words: what stands between blanks, parentheses and ends of lines."""
    return [found.span() for found in re.finditer(rb"[^ ()\[\]\r\n]+", data)]


def _swap_words(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    words = _words(data)
    if len(words) < 2:
        return data
    (a, b), (c, d) = sorted(random.sample(words, 2))
    return data[:a] + data[c:d] + data[b:c] + data[a:b] + data[d:]


def _double_word(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    """A word or a group once more, as options are given twice."""
    spans = _words(data) + [found.span() for found in re.finditer(rb"\([^()]*\)", data)]
    if not spans:
        return data
    begin, end = random.choice(spans)
    return data[:end] + b" " + data[begin:]


def _other_word(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    """A word of another message in the place of a word."""
    other = random.choice(others)
    mine, theirs = _words(data), _words(other)
    if not mine or not theirs:
        return data
    (a, b), (c, d) = random.choice(mine), random.choice(theirs)
    return data[:a] + other[c:d] + data[b:]


def _other_case(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    words = _words(data)
    if not words:
        return data
    begin, end = random.choice(words)
    return data[:begin] + data[begin:end].swapcase() + data[end:]


def _other_form(data: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    """A string in another form: an atom, quoted, a literal of either kind, NIL."""
    strings = list(re.finditer(rb'"((?:[^"\\\r\n]|\\.)*)"|([^ ()\[\]{}"\r\n]+)', data))
    if not strings:
        return data
    found = random.choice(strings)
    content = re.sub(rb"\\(.)", rb"\1", found[1]) if found[1] is not None else found[2]
    forms = (
        content,
        b'"' + re.sub(rb'(["\\])', rb"\\\1", content) + b'"',
        b"{%d}\r\n%s" % (len(content), content),
        b"{%d+}\r\n%s" % (len(content), content),
        b"~{%d}\r\n%s" % (len(content), content),
        b"NIL",
    )
    return data[: found.start()] + random.choice(forms) + data[found.end() :]


_MUTATIONS = (
    _delete,
    _double,
    _swap,
    _replace,
    _replace,
    _insert,
    _splice,
    _truncate,
    _swap_words,
    _double_word,
    _other_word,
    _other_case,
    _other_form,
)
