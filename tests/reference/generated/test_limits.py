"""Limits, each at its border: in the parser and in the framers, with an error that names it."""

from __future__ import annotations

import copy
import pickle
import sys
from collections.abc import Callable

import pytest

from reference.generated.parser import (
    DEEPEST,
    MAX_DIGITS,
    BadLine,
    CommandFramer,
    Complete,
    NeedContinuation,
    ParseError,
    ResponseFramer,
    parse_command,
    parse_response,
    parse_rule,
    serialise,
)

LINE = b"a LOGIN {4}\r\nfred {2+}\r\npw\r\n"
#: Octets of LINE without the contents of its two literals.
BARE = len(LINE) - 6


def refusal(**limits: int) -> ParseError:
    """How the line is refused within the limits."""
    with pytest.raises(ParseError) as refused:
        parse_command(LINE, **limits)
    return refused.value


# --- The parser. ---


@pytest.mark.parametrize(
    ("limit", "most", "said", "offset"),
    [
        ("max_size", len(LINE), f"more than {len(LINE) - 1} octets", len(LINE) - 1),
        ("max_line", BARE, f"a line of more than {BARE - 1} octets", len(LINE) - 1),
        ("max_literal", 4, "a literal of 4 octets, where 3 are the limit", 13),
        ("max_literals", 2, "more than 1 literals", 24),
    ],
)
def test_a_limit_at_its_border(limit: str, most: int, said: str, offset: int) -> None:
    assert parse_command(LINE, **{limit: most}) == parse_command(LINE)
    error = refusal(**{limit: most - 1})
    assert error.reason == said
    assert error.offset == offset


def test_the_offset_of_a_line_s_limit_counts_literals() -> None:
    """The octet that is one too many: behind the first literal, before the second."""
    assert refusal(max_line=15).offset == 15 + 4
    assert refusal(max_line=5).offset == 5


def test_responses_and_rules_have_the_same_limits() -> None:
    response = b"* 1 FETCH (BODY[] {3}\r\nabc)\r\n"
    with pytest.raises(ParseError, match="a literal of 3 octets"):
        parse_response(response, max_literal=2)
    with pytest.raises(ParseError, match="more than 0 literals"):
        parse_response(response, max_literals=0)
    with pytest.raises(ParseError, match="a line of more than 20 octets"):
        parse_response(response, max_line=20)
    with pytest.raises(ParseError, match="a literal of 3 octets"):
        parse_rule("nstring", b"{3}\r\nabc", max_literal=2)


def test_digits_of_a_number() -> None:
    number = b"9" * MAX_DIGITS
    assert parse_rule("seq-number", number) == int(number)
    with pytest.raises(ParseError, match=f"a number of more than {MAX_DIGITS} digits"):
        parse_rule("seq-number", number + b"9")
    with pytest.raises(ParseError):
        parse_response(b"* %s9 EXISTS\r\n" % number)
    assert parse_response(b"* %s EXISTS\r\n" % number)


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_what_octets_may_come_as(kind: Callable[[bytes], bytes]) -> None:
    assert parse_command(kind(LINE)) == parse_command(LINE)
    assert parse_response(kind(b"* OK x\r\n")) == parse_response(b"* OK x\r\n")
    assert parse_rule("seq-number", kind(b"5")) == 5
    for parse in (parse_command, parse_response):
        with pytest.raises(ParseError):
            parse(kind(b"?\r\n"))


@pytest.mark.parametrize("data", ["a NOOP\r\n", 7, None, [97, 13, 10], 10**12, object()])
def test_what_octets_may_not_come_as(data: bytes) -> None:
    for parse in (parse_command, parse_response, lambda octets: parse_rule("seq-number", octets)):
        with pytest.raises(TypeError):
            parse(data)


# --- Depth. ---

NESTS: dict[str, Callable[[int], bytes]] = {
    "search in parentheses": lambda n: b"a SEARCH " + b"(" * n + b"ALL" + b")" * n + b"\r\n",
    "search NOT": lambda n: b"a SEARCH " + b"NOT " * n + b"ALL\r\n",
    "search OR": lambda n: b"a SEARCH " + b"OR ALL " * n + b"ALL\r\n",
    "parameter": lambda n: b"a SELECT x (y (" + b"(" * n + b"z" + b")" * n + b"))\r\n",
    "option": lambda n: b"a LIST (x (" + b"(" * n + b"z" + b")" * n + b')) "" ""\r\n',
    "thread": lambda n: b"* THREAD " + b"((1)" * n + b"(2)" + b")" * n + b"\r\n",
    "parts": lambda n: b"* 1 FETCH (BODY " + b"(" * n + b'("a" "b" NIL NIL NIL "c" 1)' + b' "x")' * n + b")\r\n",
    "messages": lambda n: (
        b"* 1 FETCH (BODY "
        + b'("MESSAGE" "RFC822" NIL NIL NIL "7BIT" 1 (NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL) ' * n
        + b'("a" "b" NIL NIL NIL "c" 1)'
        + b" 1)" * n
        + b")\r\n"
    ),
    "extensions": lambda n: (
        b'* 1 FETCH (BODYSTRUCTURE ("a" "b" NIL NIL NIL "c" 1 NIL NIL NIL NIL ' + b"(" * n + b"1" + b")" * n + b"))\r\n"
    ),
}


def parsed(data: bytes, **limits: int) -> object:
    """A command or a response."""
    return (parse_response if data[:1] == b"*" else parse_command)(data, **limits)


def deepest(name: str, **limits: int) -> int:
    """How deep an input of that kind may be; it is refused with one more level."""
    for depth in range(1, 200):
        try:
            parsed(NESTS[name](depth), **limits)
        except ParseError:
            return depth - 1
    raise AssertionError("no limit")


@pytest.mark.parametrize("name", NESTS)
def test_depth_at_its_border(name: str) -> None:
    least = deepest(name, max_depth=10)
    assert 8 <= least <= 10
    assert deepest(name, max_depth=11) == least + 1
    with pytest.raises(ParseError, match="nested deeper than 10") as refused:
        parsed(NESTS[name](least + 1), max_depth=10)
    with pytest.raises(ParseError, match="nested deeper than 10") as much:
        parsed(NESTS[name](5000), max_depth=10)
    first = NESTS[name](1).index(b"ALL") if "search" in name else 0
    assert first <= refused.value.offset == much.value.offset


@pytest.mark.parametrize("name", NESTS)
def test_no_depth_is_more_than_the_deepest(name: str) -> None:
    assert DEEPEST - 2 <= deepest(name, max_depth=20_000) <= DEEPEST
    with pytest.raises(ParseError, match="nested deeper than"):
        parsed(NESTS[name](10_000), max_depth=20_000)


@pytest.mark.parametrize("name", NESTS)
def test_the_deepest_values_can_be_used(name: str) -> None:
    data = NESTS[name](50)
    value, same = parsed(data), parsed(data)
    assert value == same
    assert hash(value) == hash(same)
    assert repr(value) == repr(same)
    assert copy.deepcopy(value) == copy.copy(value) == pickle.loads(pickle.dumps(value)) == value
    assert value.as_dict()  # type: ignore[attr-defined]
    assert value.replace() == value  # type: ignore[attr-defined]
    assert parsed(serialise(value)) == value


def from_below(depth: int, run: Callable[[], object]) -> object:
    """Call so many frames further down."""
    return run() if depth == 0 else from_below(depth - 1, run)


def frames() -> int:
    frame, count = sys._getframe(), 0
    while frame is not None:
        frame, count = frame.f_back, count + 1
    return count


@pytest.mark.parametrize("name", NESTS)
@pytest.mark.parametrize("room", [20, 40, 60, 100, 200, 400])
def test_a_caller_deep_in_the_stack(name: str, room: int) -> None:
    """A value or a ParseError with little room on the stack, and right values afterwards."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(frames() + 600)
    try:
        for data in (NESTS[name](40), NESTS[name](40)[:-2] + b"\xff\r\n", NESTS[name](10_000)):

            def run(data: bytes = data) -> str:
                try:
                    parsed(data)
                except ParseError as error:
                    assert 0 <= error.offset <= len(data)
                    return "refused"
                return "read"

            assert from_below(600 - room, run) in ("read", "refused")
    finally:
        sys.setrecursionlimit(before)
    assert parsed(NESTS[name](40)) == parsed(NESTS[name](40))


# --- The framers. ---


def events(framer: CommandFramer | ResponseFramer, data: bytes) -> list[object]:
    framer.feed(data)
    found: list[object] = []
    while (event := framer.next_event()) is not None:
        found.append(event)
    return found


@pytest.mark.parametrize(
    ("limit", "most", "said", "offset"),
    [
        ("max_line", BARE, f"a line of more than {BARE - 1} octets", len(LINE) - 1),
        ("max_literal", 4, "a literal of 4 octets, where 3 are the limit", 13),
        ("max_literals", 2, "more than 1 literals", 24),
        ("max_size", len(LINE), f"more than {len(LINE) - 1} octets", len(LINE) - 1),
    ],
)
def test_a_framer_s_limit_at_its_border(limit: str, most: int, said: str, offset: int) -> None:
    line = LINE.replace(b"{4}", b"{4+}") if limit != "max_literal" else LINE
    more = len(line) - len(LINE)
    most += more * (limit in ("max_line", "max_size"))
    assert events(CommandFramer(**{limit: most}), line)[-1] == Complete(line)
    bad = events(CommandFramer(**{limit: most - 1}), line)[0]
    assert isinstance(bad, BadLine)
    assert bad.tag == "a"
    assert bad.error.reason == said.replace(str(len(LINE) - 1), str(most - 1)).replace(str(BARE - 1), str(most - 1))
    assert bad.error.offset == offset + more


def test_many_small_literals_are_bounded_by_the_line() -> None:
    framer = CommandFramer(max_line=1000)
    framer.feed(b"a X")
    worst = 0
    for _ in range(5000):
        assert not [one for one in events(framer, b" {1+}\r\nx") if isinstance(one, Complete)]
        worst = max(worst, len(framer._buffer) + len(framer._message))
    assert worst < 3000
    assert isinstance(events(framer, b"\r\n")[0], BadLine)
    assert events(framer, b"b NOOP\r\n") == [Complete(b"b NOOP\r\n")]


def test_a_literal_beyond_the_limits_says_what_is_to_come() -> None:
    framer = CommandFramer(max_literal=10)
    assert events(framer, b"a APPEND x {99999999999+}\r\n" + b"x" * 1000) == []
    assert framer.skipping == 99999999999 - 1000
    assert framer.pending
    assert not framer._buffer


def test_a_synchronising_literal_beyond_the_limits_is_answered_at_once() -> None:
    framer = CommandFramer(max_literal=10)
    found = events(framer, b"a APPEND x {99999999999}\r\nb LOGIN {1}\r\n")
    assert isinstance(found[0], BadLine)
    assert found[1:] == [NeedContinuation(1)]
    assert framer.skipping == 0


@pytest.mark.parametrize("kind", [CommandFramer, ResponseFramer])
def test_a_line_without_end_is_not_kept(kind: type[CommandFramer | ResponseFramer]) -> None:
    framer = kind()
    for _ in range(300):
        assert events(framer, b"x" * 65536) == []
    assert len(framer._buffer) < 1000
    found = events(framer, b"\r\n* OK x\r\n")
    assert isinstance(found[0], BadLine)
    assert found[1:] == [Complete(b"* OK x\r\n")]


@pytest.mark.parametrize("kind", [CommandFramer, ResponseFramer])
def test_a_bare_line_at_its_border(kind: type[CommandFramer | ResponseFramer]) -> None:
    for size, good in ((10, True), (11, False)):
        framer = kind(max_line=10)
        framer.bare_line()
        (event,) = events(framer, b"{" * (size - 2) + b"\r\n")
        assert isinstance(event, Complete) is good


def test_a_response_may_be_longer_than_a_command() -> None:
    """SEARCH of a large mailbox: one line."""
    line = b"* SEARCH" + b" 1234567" * 100_000 + b"\r\n"
    assert events(ResponseFramer(), line) == [Complete(line)]
    assert isinstance(events(CommandFramer(), line)[0], BadLine)
