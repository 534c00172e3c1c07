"""Cutting a stream into commands and responses, in pieces of any size, within limits, and on after a bad line."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reference.generated.parser import (
    BadLine,
    CommandFramer,
    Complete,
    NeedContinuation,
    ParseError,
    ResponseFramer,
    parse_command,
    parse_response,
    serialise,
)

Framer = CommandFramer | ResponseFramer
Event = Complete | NeedContinuation | BadLine


def events(framer: Framer, *pieces: bytes) -> list[Event]:
    """All events of the pieces, taken as they come."""
    found: list[Event] = []
    for piece in pieces:
        framer.feed(piece)
        while (event := framer.next_event()) is not None:
            found.append(event)
    return found


def told(found: list[Event]) -> list[object]:
    """Events with errors as text, to be compared."""
    return [(event.tag, str(event.error)) if isinstance(event, BadLine) else event for event in found]


def cut(data: bytes, places: list[int]) -> list[bytes]:
    ends = sorted({0, len(data), *(place % (len(data) + 1) for place in places)})
    return [data[begin:end] for begin, end in pairwise(ends)]


# --- What there is to find. ---


def test_lines() -> None:
    assert events(CommandFramer(), b"a NOOP\r\nb NOOP\r\nc NO") == [Complete(b"a NOOP\r\n"), Complete(b"b NOOP\r\n")]


def test_nothing_of_nothing() -> None:
    framer = CommandFramer()
    assert framer.next_event() is None
    assert not framer.pending
    framer.feed(b"")
    assert framer.next_event() is None


def test_pending() -> None:
    framer = CommandFramer()
    framer.feed(b"a NOO")
    assert framer.next_event() is None
    assert framer.pending
    framer.feed(b"P\r\n")
    assert framer.next_event() == Complete(b"a NOOP\r\n")
    assert not framer.pending


def test_a_synchronising_literal_wants_a_continuation() -> None:
    framer = CommandFramer()
    assert events(framer, b"a LOGIN {4}\r\n") == [NeedContinuation(4)]
    assert events(framer, b"fred {2}\r\n") == [NeedContinuation(2)]
    assert events(framer, b"pw\r\n") == [Complete(b"a LOGIN {4}\r\nfred {2}\r\npw\r\n")]


def test_a_client_that_does_not_wait() -> None:
    line = b"a LOGIN {4}\r\nfred {2}\r\npw\r\n"
    assert events(CommandFramer(), line) == [NeedContinuation(4), NeedContinuation(2), Complete(line)]


def test_an_empty_literal_wants_a_continuation_too() -> None:
    assert events(CommandFramer(), b"a LOGIN {0}\r\n") == [NeedContinuation(0)]


def test_non_synchronising_literals_do_not_wait() -> None:
    line = b"a LOGIN {4+}\r\nfred {2+}\r\npw\r\n"
    assert events(CommandFramer(), line) == [Complete(line)]


def test_literal8() -> None:
    line = b"a APPEND x ~{3}\r\na\0b\r\n"
    assert events(CommandFramer(), line) == [NeedContinuation(3), Complete(line)]
    plus = b"a APPEND x ~{3+}\r\na\0b\r\n"
    assert events(CommandFramer(), plus) == [Complete(plus)]


def test_a_response_s_literals_do_not_wait() -> None:
    line = b"* 1 FETCH (BODY[] {5}\r\nhe\r\no)\r\n"
    assert events(ResponseFramer(), line + b"* BYE x\r\n") == [Complete(line), Complete(b"* BYE x\r\n")]


def test_a_text_that_ends_like_a_literal_is_no_literal() -> None:
    for line in (b"* OK {5}\r\n", b"a NO [ALERT] x {5}\r\n", b"* BYE {3}\r\n", b"+ {9}\r\n"):
        assert events(ResponseFramer(), line + b"b OK x\r\n") == [Complete(line), Complete(b"b OK x\r\n")]


@pytest.mark.parametrize("name", [b"[Archive]", b"[]", b"OK", b"NO [x]", b"BYE x"])
def test_a_command_s_literal_is_one_whatever_stands_before_it(name: bytes) -> None:
    """Commands have no free text: a mailbox may be named "[Archive]"."""
    line = b"a APPEND " + name + b" {5+}\r\nb X\r\n\r\n"
    assert events(CommandFramer(), line) == [Complete(line)]
    unknown = b"a " + name + b" {5+}\r\nb X\r\n\r\n"
    assert events(CommandFramer(), unknown) == [Complete(unknown)]


@pytest.mark.parametrize("line", [b"* METADATA [Archive] (/shared/x {5}\r\na\r\nb)\r\n", b"* ACL OK {1}\r\na lr\r\n"])
def test_a_response_s_literal_is_one_though_the_line_looks_like_a_status(line: bytes) -> None:
    assert events(ResponseFramer(), line) == [Complete(line)]


def test_content_is_not_looked_at() -> None:
    line = b"a APPEND x {27+}\r\nb LOGOUT\r\n{5}\r\n{3+}\r\nabc\r\n\r\n"
    assert events(CommandFramer(), line + b"c NOOP\r\n") == [Complete(line), Complete(b"c NOOP\r\n")]


@pytest.mark.parametrize("line", [b"", b"x", b"dGVzdA==", b"{5}", b"a b {3+}", b"*", b"DONE", b"\xff\0"])
def test_bare_lines(line: bytes) -> None:
    """A SASL response or the DONE of IDLE is one line, whatever it looks like."""
    framer = CommandFramer()
    framer.bare_line()
    assert events(framer, line + b"\r\na NOOP\r\n") == [Complete(line + b"\r\n"), Complete(b"a NOOP\r\n")]


def test_only_one_line_is_bare() -> None:
    framer = CommandFramer()
    framer.bare_line()
    assert events(framer, b"x {1}\r\na y {1}\r\n") == [Complete(b"x {1}\r\n"), NeedContinuation(1)]


def test_bare_line_between_events() -> None:
    """AUTHENTICATE in one piece: the framer is told after the command, before the next event is taken."""
    framer = CommandFramer()
    framer.feed(b"a AUTHENTICATE PLAIN\r\n{7+}\r\nb NOOP\r\n")
    assert framer.next_event() == Complete(b"a AUTHENTICATE PLAIN\r\n")
    framer.bare_line()
    assert framer.next_event() == Complete(b"{7+}\r\n")
    assert framer.next_event() == Complete(b"b NOOP\r\n")


def test_lines_that_end_in_a_line_feed_only_are_lines() -> None:
    """The parser refuses them; the framer must not wait for more."""
    assert events(CommandFramer(), b"a NOOP\nb NOOP\r\n") == [Complete(b"a NOOP\n"), Complete(b"b NOOP\r\n")]
    with pytest.raises(ParseError):
        parse_command(b"a NOOP\n")


# --- Limits, and on after them. ---


def bad(found: list[Event]) -> list[str | None]:
    return [event.tag for event in found if isinstance(event, BadLine)]


def test_a_line_that_is_too_long() -> None:
    found = events(CommandFramer(max_line=20), b"a " + b"x" * 30 + b"\r\nb NOOP\r\n")
    assert bad(found) == ["a"]
    assert found[1:] == [Complete(b"b NOOP\r\n")]


def test_a_line_as_long_as_may_be() -> None:
    line = b"a " + b"x" * 16 + b"\r\n"
    assert events(CommandFramer(max_line=20), line) == [Complete(line)]


def test_a_line_that_is_too_long_is_not_kept() -> None:
    framer = CommandFramer(max_line=1000)
    found: list[Event] = []
    for _ in range(2000):
        found += events(framer, b"x" * 1000)
        assert len(framer._buffer) + len(framer._message) < 4000
    found += events(framer, b"\r\nb NOOP\r\n")
    assert len(bad(found)) == 1
    assert found[-1] == Complete(b"b NOOP\r\n")


def test_the_literals_of_a_line_that_is_too_long_are_skipped() -> None:
    """A client with LITERAL+ sends them whatever the server says (RFC 7888, Section 4)."""
    line = b"a LOGIN " + b"x" * 30 + b" {9+}\r\nb LOGOUT\r {3+}\r\nxyz z\r\n"
    found = events(CommandFramer(max_line=20), line + b"c NOOP\r\n")
    assert bad(found) == ["a"]
    assert found[1:] == [Complete(b"c NOOP\r\n")]


@pytest.mark.parametrize("place", range(30, 48))
def test_the_literals_of_a_line_that_is_too_long_are_skipped_in_pieces_too(place: int) -> None:
    data = b"a LOGIN " + b"x" * 30 + b" {14+}\r\nb LOGOUT\r\nxyz\r\nc NOOP\r\n"
    found = events(CommandFramer(max_line=20), data[:place], data[place:])
    assert bad(found) == ["a"]
    assert found[1:] == [Complete(b"c NOOP\r\n")]


def test_a_synchronising_literal_that_is_too_long_is_not_sent() -> None:
    """No continuation request, so the client takes its line back (RFC 9051, Section 4.3)."""
    found = events(CommandFramer(max_literal=10), b"a APPEND x {11}\r\nb NOOP\r\n")
    assert bad(found) == ["a"]
    assert found[1:] == [Complete(b"b NOOP\r\n")]


def test_a_non_synchronising_literal_that_is_too_long_is_skipped() -> None:
    found = events(CommandFramer(max_literal=10), b"a APPEND x {11+}\r\nb NOOP\r\nxyz\r\nc NOOP\r\n")
    assert bad(found) == ["a"]
    assert found[1:] == [Complete(b"c NOOP\r\n")]


def test_literals_together_that_are_too_long() -> None:
    found = events(CommandFramer(max_size=40), b"a LOGIN {20+}\r\n" + b"x" * 20 + b" {20+}\r\n" + b"y" * 20 + b"\r\n")
    assert bad(found) == ["a"]


def test_endless_literals_of_endless_length() -> None:
    framer = CommandFramer(max_literal=10)
    found = events(framer, b"a X {99999999999999999999+}\r\n", b"x" * 10_000, b"y" * 10_000)
    assert len(framer._buffer) < 100
    assert bad(found) in ([], ["a"])


def test_a_bad_line_says_why() -> None:
    (event,) = events(CommandFramer(max_literal=10), b"tag7 APPEND x {11}\r\n")
    assert isinstance(event, BadLine)
    assert event.tag == "tag7"
    assert isinstance(event.error, ParseError)
    assert "11" in str(event.error)
    assert "10" in str(event.error)


def test_a_bad_line_without_a_tag() -> None:
    found = events(CommandFramer(max_line=20), b" " * 30 + b"\r\n")
    assert bad(found) == [None]


def test_a_bare_line_is_limited_too() -> None:
    framer = CommandFramer(max_line=20)
    framer.bare_line()
    found = events(framer, b"x" * 30 + b"\r\na NOOP\r\n")
    assert len(bad(found)) == 1
    assert found[-1] == Complete(b"a NOOP\r\n")


def test_responses_are_limited() -> None:
    found = events(ResponseFramer(max_literal=10), b"* 1 FETCH (BODY[] {11}\r\n* BYE x)\r\n9)\r\n* BYE x\r\n")
    assert len(bad(found)) == 1
    assert found[-1] == Complete(b"* BYE x\r\n")


def test_parts_of_a_line_count_together() -> None:
    line = b"a LOGIN {1+}\r\nx " + b"y" * 30 + b"\r\n"
    found = events(CommandFramer(max_line=30), line + b"b NOOP\r\n")
    assert bad(found) == ["a"]
    assert found[-1] == Complete(b"b NOOP\r\n")


# --- Any split. ---

COMMANDS = (
    b"a1 LOGIN {4}\r\nfred {3+}\r\np\r\nq\r\n"
    b'a2 SEARCH TEXT "{5}" SUBJECT {0}\r\n\r\n'
    b"a3 APPEND INBOX (\\Seen) ~{6+}\r\n\0\r\n{1}\r\n"
    b"bad \0 line {3}\r\nxyz\r\n"
    b"\r\n"
    b"a4 " + b"x" * 70 + b" {4+}\r\nab\r\n y\r\n"
    b"a5 APPEND x {200+}\r\n" + b"z\r\n" * 66 + b"zz\r\n"
    b"a6 NOOP\r\n"
)
RESPONSES = (
    b"* OK hello {5}\r\n"
    b'* LIST () "/" {3}\r\na b\r\n'
    b"* 1 FETCH (BODY[] {9}\r\n)\r\n* BYE \r FLAGS (\\Seen) BINARY[1] ~{2}\r\n\0\n)\r\n"
    b"* 1 FETCH (BODY[] {200}\r\n" + b"z\r\n" * 66 + b"zz)\r\n"
    b"+ go {1}\r\n"
    b"a1 OK done\r\n"
)


@settings(derandomize=True, deadline=None, max_examples=150)
@given(st.lists(st.integers(0, 2000), max_size=30))
def test_any_split_of_commands_gives_the_same_events(places: list[int]) -> None:
    whole = told(events(CommandFramer(max_line=60, max_literal=100), COMMANDS))
    assert told(events(CommandFramer(max_line=60, max_literal=100), *cut(COMMANDS, places))) == whole


@settings(derandomize=True, deadline=None, max_examples=150)
@given(st.lists(st.integers(0, 2000), max_size=30))
def test_any_split_of_responses_gives_the_same_events(places: list[int]) -> None:
    whole = told(events(ResponseFramer(max_line=60, max_literal=100), RESPONSES))
    assert told(events(ResponseFramer(max_line=60, max_literal=100), *cut(RESPONSES, places))) == whole


@pytest.mark.parametrize("kind", [CommandFramer, ResponseFramer])
def test_octet_by_octet(kind: type[Framer]) -> None:
    data = COMMANDS if kind is CommandFramer else RESPONSES
    pieces = [data[i : i + 1] for i in range(len(data))]
    whole = told(events(kind(max_line=60, max_literal=100), data))
    assert told(events(kind(max_line=60, max_literal=100), *pieces)) == whole
    assert sum(isinstance(event, Complete) for event in whole) >= 5


@settings(derandomize=True, deadline=None, max_examples=150)
@given(st.binary(max_size=200), st.lists(st.integers(0, 2000), max_size=10))
def test_any_octets_in_any_split(noise: bytes, places: list[int]) -> None:
    """Nothing raises, nothing hangs, and the split does not matter."""
    for kind in (CommandFramer, ResponseFramer):
        data = noise.replace(b"a", b"\r\n").replace(b"b", b"{2+}\r\n").replace(b"c", b"{3}\r\n")
        whole = told(events(kind(max_line=30, max_literal=9), data))
        assert told(events(kind(max_line=30, max_literal=9), *cut(data, places))) == whole


def test_values_do_not_depend_on_the_split() -> None:
    line = b'a LOGIN {4+}\r\nfred "p\\"w"\r\n'
    for size in range(1, len(line)):
        pieces = [line[i : i + size] for i in range(0, len(line), size)]
        (event,) = events(CommandFramer(), *pieces)
        assert isinstance(event, Complete)
        assert parse_command(event.data) == parse_command(line)


def test_what_is_written_is_framed_as_it_was() -> None:
    for data in (b'a1 LOGIN fred "a b"\r\n', b"a2 APPEND x {3}\r\nabc\r\n"):
        written = serialise(parse_command(data), non_synchronizing=True)
        assert events(CommandFramer(), written) == [Complete(written)]
    response = serialise(parse_response(b"* 1 FETCH (BODY[] {3}\r\nabc)\r\n"))
    assert events(ResponseFramer(), response) == [Complete(response)]
