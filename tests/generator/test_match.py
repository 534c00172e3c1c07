"""The matcher: what a rule accepts, the tree that it makes, and how far it came where it does not."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.grammar import Alt, Label, Literal, Node, Octets, Range, Ref, Repeat, Seq
from generator.model.match import Matcher, Mismatch, Tree
from generator.model.parsing import Reader, content, left_recursive, strict_text
from tests.generator.grammars import grammar, imap


def match(text: str, data: bytes, rule: str = "a", strict: bool = False) -> Tree | Mismatch:
    """``data`` by the rule ``a`` of ``text``."""
    return Matcher(grammar(text), strict).match(rule, data)


def accepts(text: str, data: bytes) -> bool:
    """Whether the rule ``a`` accepts ``data``."""
    return isinstance(match(text, data), Tree)


@pytest.mark.parametrize(
    ("text", "good", "bad"),
    [
        ('a = "Word"', b"wORD", b"words"),
        ('a = %s"Word"', b"Word", b"word"),
        ("a = %x41-43", b"B", b"D"),
        ("a = %d13.10", b"\r\n", b"\n"),
        ('a = "x" ["y"] "z"', b"xz", b"xyy"),
        ('a = 2*3"x"', b"xxx", b"xxxx"),
        ('a = *"x" "x"', b"xxx", b""),
        ('a = ("x" / "xy") "z"', b"xyz", b"xy"),
        ('a = 1*ALPHA "1" / 1*ALPHA "2"', b"ab2", b"ab3"),
        ('a = "(" [a] ")"', b"(())", b"(()"),
        ("a = *(1*DIGIT SP)", b"1 22 ", b"1 22"),
    ],
)
def test_elements(text: str, good: bytes, bad: bytes) -> None:
    assert accepts(text, good) and not accepts(text, bad)


def test_tree_of_labels() -> None:
    tree = match('a = x:b SP *(y:b ",")\nb = 1*ALPHA', b"one two,three,")
    assert isinstance(tree, Tree)
    assert [(one.start, one.end) for one in tree.labelled("y")] == [(4, 7), (8, 13)]
    assert [(one.start, one.end) for one in tree.rules("b")] == [(0, 3), (4, 7), (8, 13)]


@pytest.mark.parametrize(
    ("text", "data", "offset", "expected"),
    [
        ('a = "GET" SP 1*DIGIT', b"GET x", 4, ("DIGIT",)),
        ('a = "x" ("GET" / "GIVE")', b"xTAKE", 1, ("'GET'", "'GIVE'")),
        ('a = "GET" / "GIVE"', b"GI", 2, ("'GIVE'",)),
        ('a = "x" SP b\nb = "y" "z"', b"x 1", 2, ("b",)),
        ('a = "x" SP b\nb = "y" "z"', b"x y1", 3, ("'z'",)),
        ('a = "x"', b"xx", 1, ("the end",)),
        ("a = 1*DIGIT", b"", 0, ("a",)),
    ],
)
def test_how_far_it_came(text: str, data: bytes, offset: int, expected: tuple[str, ...]) -> None:
    assert match(text, data) == Mismatch(offset, expected)


# --- literals ---


@pytest.mark.parametrize(
    ("data", "good"),
    [
        (b"{3}\r\nabc", True),
        (b"{3+}\r\nabc", True),
        (b"{0}\r\n", True),
        (b'{3}\r\n"\r\n', True),
        (b"{2}\r\nabc", False),
        (b"{4}\r\nabc", False),
        (b"{3}\nabc", False),
        (b"{3}\r\na\0c", False),
        (b"{}\r\n", False),
        (b'"abc"', True),
        (b'"a\\"c"', True),
        (b'"a\r\nc"', False),
    ],
)
def test_literals_are_counted(data: bytes, good: bool) -> None:
    assert isinstance(Matcher(imap()).match("string", data), Tree) is good


def test_a_literal_that_is_too_short_says_by_how_much() -> None:
    assert Matcher(imap()).match("string", b"{5}\r\nabc") == Mismatch(8, ("2 more octets of the literal",))


# --- known words ---

CODE = 'a = "[" code "]"\ncode = "ALERT" / "NEED" SP 1*DIGIT / 1*ALPHA [SP 1*(ALPHA / DIGIT)]\n'


def test_a_known_word_is_no_other_word() -> None:
    assert isinstance(match(CODE, b"[NEED]"), Tree)
    assert match(CODE, b"[NEED]", strict=True) == Mismatch(5, ("SP", "the arguments of NEED"))
    assert isinstance(match(CODE, b"[NEED 3]", strict=True), Tree)
    assert isinstance(match(CODE, b"[other x]", strict=True), Tree)
    assert isinstance(match(CODE, b"[need x]", strict=True), Mismatch)


# --- the reading of IMAP ---


@pytest.mark.parametrize(
    ("line", "good"),
    [
        (b"a1 OK Done\r\n", True),
        (b"a1 OK [ALERT] Done\r\n", True),
        (b"a1 OK [UNKNOWN x] Done\r\n", True),
        (b"a1 OK [UIDNEXT 5] Done\r\n", True),
        (b"a1 OK [UIDNEXT] Done\r\n", False),
        (b"a1 OK [UIDNEXT 0] Done\r\n", False),
        (b"a1 OK [ALERT]\r\n", False),
        (b"a1 OK\r\n", False),
        (b"a1 OK \r\n", False),
        (b"a1 OK [ALERT Done\r\n", False),
        (b"a1 YES Done\r\n", False),
    ],
)
def test_response_codes_and_text(line: bytes, good: bool) -> None:
    assert Reader(imap()).fits("tagged", line) is good


def test_the_grammar_itself_has_text_that_looks_like_a_code() -> None:
    assert isinstance(Matcher(imap()).match("response-tagged", b"a1 OK [UIDNEXT] Done\r\n"), Tree)
    assert "text that does not begin with '['" in strict_text(imap())


@pytest.mark.parametrize(
    ("octets", "expected"),
    [
        (b'"a\\"b"', b'a"b'),
        (b"{3}\r\nabc", b"abc"),
        (b"~{1}\r\n\0", b"\0"),
        (b"atom", b"atom"),
        (b'""', b""),
        (b'"', b'"'),
    ],
)
def test_content(octets: bytes, expected: bytes) -> None:
    assert content(octets) == expected


def test_what_begins_with_itself() -> None:
    found = left_recursive(grammar('a = ["x"] b\nb = a / "y"\nc = "z" [c]\nd = d d / "w"\n'))
    assert [rule.name for rule in found] == ["a", "b", "d"]


def test_ambiguity_ends() -> None:
    reader = Reader(grammar('a = 1*(1*(1*ALPHA)) "!"\n'))
    assert reader.match("a", b"a" * 60) is None


def test_long_lines_end() -> None:
    reader = Reader(imap())
    assert reader.match("response-data", b"* CAPABILITY" + b" A" * 20000 + b"\r\n") is None
    assert reader.fits("tagged", b"a OK Done\r\n")


# --- against regular expressions ---


def regex(node: Node) -> str:
    """The node as a regular expression; only what ``NODES`` makes."""
    match node:
        case Literal(text):
            return "(?i:" + re.escape(text) + ")"
        case Range(low, high):
            return f"[{chr(low)}-{chr(high)}]"
        case Seq(items):
            return "".join(f"(?:{regex(item)})" for item in items)
        case Alt(items):
            return "|".join(f"(?:{regex(item)})" for item in items)
        case Repeat(low, high, item):
            return f"(?:{regex(item)}){{{low},{'' if high is None else high}}}"
        case Label(item=item):
            return regex(item)
        case Octets() | Ref() | _:
            raise AssertionError(node)


LEAVES = st.one_of(st.sampled_from([Literal("a"), Literal("ab"), Literal("b"), Range(0x61, 0x62), Range(0x62, 0x63)]))
NODES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map(lambda items: Seq(tuple(items))),
        st.lists(inner, min_size=1, max_size=3).map(lambda items: Alt(tuple(items))),
        st.tuples(st.integers(0, 2), st.integers(0, 2) | st.none(), inner).map(
            lambda one: Repeat(one[0], None if one[1] is None else one[0] + one[1] or 1, one[2])
        ),
        inner.map(lambda item: Label("x", item)),
    ),
    max_leaves=6,
)


@settings(max_examples=300, deadline=None)
@given(NODES, st.text("abcB", max_size=6))
def test_matches_just_what_the_regular_expression_does(node: Node, text: str) -> None:
    found = Matcher(grammar('a = "x"\n'))
    tree = next((end for end, _ in _ends(found, node, text.encode()) if end == len(text)), None)
    assert (tree is not None) is (re.fullmatch(regex(node), text, re.DOTALL) is not None)


def _ends(matcher: Matcher, node: Node, data: bytes) -> object:
    """All ends of matches of a node that no rule names."""
    matcher._data = data
    return matcher._ends(node, 0)
