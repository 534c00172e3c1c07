"""Which rules are ambiguous: small grammars by kind, random ones against counting."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from random import Random

import pytest

from generator.model.ambiguity import Ambiguity, Search
from generator.model.analysis import Analysis
from generator.model.grammar import Alt, Grammar, Label, Literal, Node, Octets, Range, Ref, Repeat, Seq, walk
from generator.model.match import Matcher, Tree
from generator.model.network import Undecided
from generator.model.walk import ALL, Walk
from tests.generator.grammars import grammar


def found(text: str, key: str = "a") -> Ambiguity | None:
    """What the search finds for the rule ``key`` of a grammar."""
    return Search(Walk(Analysis(grammar(text))), key).ambiguity()


def parts(one: Ambiguity) -> list[list[bytes]]:
    """The texts of the pieces of both readings."""
    return [[one.text[piece.start : piece.end] for piece in reading.pieces] for reading in one.readings]


# --- by kind ---


@pytest.mark.parametrize(
    ("text", "example", "kind"),
    [
        ('a = "x" / "x"\n', b"X", ""),  # single octets need no choosing
        ('a = "xy" / "XY"\n', b"XY", "choice"),
        ('a = "NIL" / 1*ALPHA\n', b"NIL", "choice"),  # a known word beside a catch-all
        ('a = b "x" / c\nb = "y"\nc = "y" ["x"]\n', b"YX", "choice"),
        ("a = *DIGIT *DIGIT\n", b"1", "repeat"),
        ("a = 1*b\nb = 1*ALPHA\n", b"AA", "end"),
        ('a = b ["x"]\nb = "yx" / "y"\n', b"YX", "end"),
        ('a = ["x"] ["x"]\n', b"X", "repeat"),
        ('a = ["x"] / "y"\n', None, ""),
        ("a = [b] / [c]\nb = 2DIGIT\nc = 2ALPHA\n", b"", "choice"),  # nothing, in two ways
        ('a = b "," b\nb = 1*ALPHA\n', None, ""),
        ('a = b *("," b)\nb = 1*(ALPHA / ",")\n', b"A,A", "end"),
    ],
)
def test_regular(text: str, example: bytes | None, kind: str) -> None:
    one = found(text)
    if not kind:
        assert one is None
    else:
        assert one is not None and (len(one.text), one.parting.kind) == (len(example or b""), kind), one
        first, second = one.readings
        assert first.pieces != second.pieces or kind == "repeat" or not one.text


@pytest.mark.parametrize(
    ("text", "ambiguous"),
    [
        ('a = "(" *a ")"\n', False),
        ('a = "(" [a *(" " a)] ")" / 1*DIGIT\n', False),
        ('a = "not " a / "or " a " " a / 1*DIGIT\n', False),
        ('a = "if " a / "if " a " else " a / 1*DIGIT\n', True),  # the else that dangles
        ('a = a "+" a / DIGIT\n', None),  # begins with itself: read as it is written, it never ends
        ('a = b / c\nb = "(" b ")" / "x"\nc = "(" c ")" / "y"\n', None),  # as deep as one likes, and no further
        ('a = "(" a a ")" / *DIGIT\n', True),
        ('a = b / c\nb = "(" b ")" / "xy"\nc = "((" c ")" / "xy"\n', True),
    ],
)
def test_recursive(text: str, ambiguous: bool | None) -> None:
    if ambiguous is None:
        with pytest.raises(Undecided, match="too many"):
            found(text)
    else:
        assert (found(text) is not None) is ambiguous


def test_what_stands_inside_a_rule_is_its_own_matter() -> None:
    text = 'a = "x" b "y"\nb = "NIL" / 1*ALPHA\n'
    assert found(text) is None
    assert found(text, "b") is not None


def test_prose_and_missing_rules_are_undecided() -> None:
    for text in ("a = b / <any>\nb = ALPHA\n", 'a = nowhere / "x" "y"\n'):
        with pytest.raises(Undecided):
            found(text)


def test_readings() -> None:
    one = found('a = b "-" c\nb = 1*(ALPHA / "-")\nc = 1*(ALPHA / "-")\n')
    assert one is not None and len(one.text) == 4
    left, right = parts(one)
    assert left != right and b"".join(left) == b"".join(right) == one.text
    assert one.parting.kind == "end"


def test_overlaps_of_alternatives() -> None:
    made = grammar('a = "NIL" / "NO" / "(" 1*DIGIT ")" / 1*ALPHA\n')
    overlaps = Search(Walk(Analysis(made)), "a").overlaps()[id(made["a"].node)]
    assert [(one.first, one.second, one.text) for one in overlaps] == [(0, 3, b"NIL"), (1, 3, b"NO")]


def test_literals_and_characters() -> None:
    text = 'a = literal / "{0}" CRLF\nliteral = "{" 1*DIGIT "}" CRLF *OCTET\n'
    one = found(text)
    assert one is not None and one.text == b"{0}\r\n"
    core = "UTF8-2 = %xC2-DF UTF8-tail\nUTF8-tail = %x80-BF\n"
    assert found(f'a = b / UTF8-2\nb = %xC3.A9 / "x" "y"\n{core}') is not None
    assert found(f"a = *UTF8-2\n{core}") is None


def test_what_may_prolong_a_match() -> None:
    walk_ = Walk(Analysis(grammar('a = "x" / "xy" / "(" a ")" / b\nb = 1*DIGIT\n')))
    assert walk_.prolong("a") == sum(1 << octet for octet in b"yY0123456789")
    assert walk_.prolong("b") != ALL


# --- random grammars against counting ---


def test_random_grammars() -> None:
    """What is called unambiguous has no text with two readings, and no example is longer than need be."""
    decided = {True: 0, False: 0}
    for seed in range(100):
        random = Random(seed)
        made = grammar(_random_grammar(random))
        counting = Counting(made)
        for key in ("a", "b", "c"):
            try:
                one = Search(Walk(Analysis(made)), key).ambiguity()
            except Undecided:
                continue
            decided[one is not None] += 1
            shortest = next((text for text in _texts(4) if counting.readings(key, text) > 1), None)
            if one is None:
                assert shortest is None, (seed, key, shortest)
            else:
                assert counting.readings(key, one.text.lower()) > 1, (seed, key, one.text)
                assert shortest is None or len(shortest) == len(one.text), (seed, key, one.text, shortest)
    assert min(decided.values()) > 12, decided


def _texts(most: int) -> Iterator[bytes]:
    for size in range(most + 1):
        for octets in product(b"xy()", repeat=size):
            yield bytes(octets)


def _random_grammar(random: Random) -> str:
    return "".join(f"{name} = {_elements(random, 2, name)}\n" for name in "abc")


def _elements(random: Random, depth: int, name: str) -> str:
    kinds = ["word", "word", "ref", "nest"] + (["seq", "seq", "alt", "alt", "option", "many"] if depth else [])
    match random.choice(kinds):
        case "word":
            return random.choice(('"x"', '"y"', '"xy"', '"yx"'))
        case "ref":
            return random.choice([one for one in "bc" if one > name] or ['"x"'])
        case "nest":
            return f'"(" {random.choice("abc")} ")"'
        case "seq":
            return " ".join(_elements(random, depth - 1, name) for _ in range(2))
        case "alt":
            return f"({_elements(random, depth - 1, name)} / {_elements(random, depth - 1, name)})"
        case "option":
            return f"[{_elements(random, depth - 1, name)}]"
        case _:
            return f"{random.choice(('*', '1*', '2', '0*2'))}({_elements(random, depth - 1, name)})"


class Counting:
    """Counts the readings of a text by one rule, each rule inside as one; written without the search's networks."""

    def __init__(self, made: Grammar) -> None:
        self.grammar = made
        self.analysis = Analysis(made)
        self.matcher = Matcher(made)
        self.known: dict[tuple[str, bytes], bool] = {}

    def readings(self, key: str, text: bytes) -> int:
        """How many readings there are."""
        return sum(end == len(text) for end in self._ends(self.grammar[key].node, text, 0))

    def _ends(self, node: Node, text: bytes, at: int) -> Iterator[int]:
        """The end of each reading of ``node`` that begins at ``at``."""
        octets = self.analysis.charset(node)
        if octets is not None and not any(isinstance(one, Label) for one in walk(node)):
            if at < len(text) and text[at] in octets:
                yield at + 1
            return
        match node:
            case Literal(word):
                if text[at : at + len(word)].lower() == word.lower().encode():
                    yield at + len(word)
            case Seq(items):
                yield from self._sequence(items, text, at)
            case Alt(items):
                for item in items:
                    yield from self._ends(item, text, at)
            case Repeat():
                yield from self._repeat(node, 0, text, at)
            case Ref():
                for end in range(at, len(text) + 1):
                    if self._matches(node.key, text[at:end]):
                        yield end
            case Octets() | Range() | Label() | _:
                raise AssertionError(node)

    def _sequence(self, items: tuple[Node, ...], text: bytes, at: int) -> Iterator[int]:
        if not items:
            yield at
            return
        for middle in self._ends(items[0], text, at):
            yield from self._sequence(items[1:], text, middle)

    def _repeat(self, node: Repeat, count: int, text: bytes, at: int) -> Iterator[int]:
        if count >= node.low:
            yield at
        if node.high is None or count < node.high:
            for end in self._ends(node.item, text, at):
                if end > at or count < node.low:
                    yield from self._repeat(node, count + 1, text, end)

    def _matches(self, key: str, text: bytes) -> bool:
        if (key, text) not in self.known:
            self.known[key, text] = isinstance(self.matcher.match(key, text), Tree)
        return self.known[key, text]
