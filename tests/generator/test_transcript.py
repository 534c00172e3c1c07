"""The transcript machine: lines to messages, each octet with its place."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.example import Elision, Happening, Switch
from generator.model.message import Kind, Message
from generator.model.parsing import RULES, Reader
from generator.model.transcript import Step, read_transcript
from generator.problems import Problems
from tests.generator.grammars import example, imap

READER = Reader(imap())


def read(*lines: str, check: bool = True) -> tuple[tuple[Step, ...], list[str]]:
    """The steps of a transcript, and what is said of it as ``line:column: sentence``."""
    found, problems = example("\n".join(lines) + "\n")
    assert not problems, list(problems)
    said = Problems()
    steps = read_transcript(found, said, READER.fits if check else lambda kind, data: True)
    return steps, [f"{one.span.line}:{one.span.column}: {one.sentence}" for one in said]


def messages(*lines: str) -> list[tuple[Kind, str, bytes]]:
    """Kind, connection and octets of the messages of a transcript that is right."""
    steps, said = read(*lines)
    assert not said
    return [(one.kind, str(one.connection), one.data) for one in steps if isinstance(one, Message)]


# --- IMAP ---


def test_commands_and_responses() -> None:
    assert messages("S: * OK Hello", "C: a1 NOOP", "S: * 3 EXISTS", "S: a1 OK Done") == [
        ("greeting", "IMAP 1", b"* OK Hello\r\n"),
        ("command", "IMAP 1", b"a1 NOOP\r\n"),
        ("untagged", "IMAP 1", b"* 3 EXISTS\r\n"),
        ("tagged", "IMAP 1", b"a1 OK Done\r\n"),
    ]


def test_a_greeting_comes_once_and_first() -> None:
    kinds = [one[0] for one in messages("C: a1 NOOP", "S: * OK Still here", "S: a1 OK Done")]
    assert kinds == ["command", "untagged", "tagged"]
    kinds = [one[0] for one in messages("S: * BYE Too many connections")]
    assert kinds == ["greeting"]


def test_connections_and_brackets() -> None:
    steps, said = read(
        "C: a1 NOOP",
        "[IMAP 2]",
        "C: b1 NOOP",
        "[and more]",
        "S: b1 OK x",
        "[user approves it]",
        "[IMAP 1]",
        "S: a1 OK x",
    )
    assert not said
    shown = [str(one.connection) if isinstance(one, Message) else type(one) for one in steps]
    assert shown == ["IMAP 1", Switch, "IMAP 2", Elision, "IMAP 2", Happening, Switch, "IMAP 1"]


def test_literal_of_the_server() -> None:
    lines = ('C: a1 LIST "" %', 'S: * LIST () "/" {3}', 'S: a"b', "S: a1 OK Done")
    assert messages(*lines)[1] == ("untagged", "IMAP 1", b'* LIST () "/" {3}\r\na"b\r\n')


def test_literal_in_the_middle_of_a_line() -> None:
    lines = ("C: a1 LOGIN {5}", "S: + Go on", "C: fréd secret", "S: a1 OK Done")
    assert messages(*lines)[:2] == [
        ("continuation", "IMAP 1", b"+ Go on\r\n"),
        ("command", "IMAP 1", "a1 LOGIN {5}\r\nfréd secret\r\n".encode()),
    ]


def test_two_literals_in_one_command() -> None:
    lines = ("C: a1 LOGIN {4}", "S: + Go on", "C: fred {6}", "S: + Go on", "C: secret", "S: a1 OK Done")
    assert messages(*lines)[2] == ("command", "IMAP 1", b"a1 LOGIN {4}\r\nfred {6}\r\nsecret\r\n")


def test_literal_that_does_not_wait() -> None:
    assert messages("C: a1 LOGIN {4+}", "C: fred {6+}", "C: secret", "S: a1 OK Done")[0][0] == "command"


def test_literal_over_several_lines() -> None:
    lines = ("C: a1 APPEND INBOX {23}", "S: + Go on", "C: From: a", "C:", "C: Hello", "C:", "C:", "S: a1 OK Done")
    data = b"a1 APPEND INBOX {23}\r\nFrom: a\r\n\r\nHello\r\n\r\n\r\n"
    steps, said = read(*lines)
    assert said == ["3:20: the literal has 20 octets, not 23; write {20}"]
    assert messages(*(line.replace("{23}", "{20}") for line in lines))[1][2] == data.replace(b"{23}", b"{20}")
    assert [one.data for one in steps if isinstance(one, Message)][1] == data.replace(b"{23}", b"{20}")


def test_a_refused_literal() -> None:
    steps, said = read("C: a1 APPEND INBOX {99999}", "S: a1 NO [TOOBIG] Too large")
    assert not said
    assert isinstance(steps[0], Message) and not steps[0].complete
    assert isinstance(steps[1], Message) and steps[1].kind == "tagged"


def test_sasl_exchange() -> None:
    lines = ("C: a1 AUTHENTICATE PLAIN", "S: + ", "C: base64(x)", "S: a1 OK Done")
    assert [one[0] for one in messages(*lines)] == ["continuation", "command", "tagged"]
    assert messages(*lines)[1][2] == b"a1 AUTHENTICATE PLAIN\r\neA==\r\n"


def test_idle() -> None:
    lines = (
        "C: a1 IDLE",
        "S: + idling",
        "S: * 4 EXISTS",
        "[IMAP 2]",
        "C: b1 NOOP",
        "S: b1 OK Done",
        "[IMAP 1]",
        "C: DONE",
        "S: a1 OK Done",
    )
    assert [one[0] for one in messages(*lines)] == [
        "continuation", "untagged", "command", "tagged", "command", "tagged"
    ]  # fmt: skip
    assert messages(*lines)[4][2] == b"a1 IDLE\r\nDONE\r\n"


def test_left_out_at_the_end_of_a_list() -> None:
    steps, _ = read(
        "S: * OK [CAPABILITY IMAP4rev2 [and more]] Hello", "C: a1 CAPABILITY", "S: * CAPABILITY ENABLE [and more]"
    )
    greeting, _, listed = (one for one in steps if isinstance(one, Message))
    assert greeting.data == b"* OK [CAPABILITY IMAP4rev2] Hello\r\n" and greeting.elided
    assert listed.data == b"* CAPABILITY ENABLE IMAP4rev2\r\n" and listed.elided
    assert greeting.place(greeting.data.index(b"Hello")).column == len("S: * OK [CAPABILITY IMAP4rev2 [and more]] H")


# --- HTTP ---


def test_request_and_response() -> None:
    lines = (
        "[HTTP 1]",
        "C: GET /a HTTP/1.1",
        "C: Host: example.com",
        "C:",
        "S: HTTP/1.1 200 OK",
        "S: Content-Type: text/plain",
        "S:",
        "S: x",
    )
    assert messages(*lines) == [
        ("request", "HTTP 1", b"GET /a HTTP/1.1\r\nHost: example.com\r\n\r\n"),
        ("response", "HTTP 1", b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nx\r\n"),
    ]


def test_requests_in_a_row() -> None:
    lines = (
        "[HTTP 1]",
        "C: GET /a HTTP/1.1",
        "C:",
        "C: GET /b HTTP/1.1",
        "C:",
        "S: HTTP/1.1 204 No Content",
        "S:",
        "S: HTTP/1.1 204 No Content",
        "S:",
    )
    assert [one[0] for one in messages(*lines)] == ["request", "request", "response", "response"]


def test_stream_of_events() -> None:
    lines = (
        "[HTTP 1]",
        "C: GET /e HTTP/1.1",
        "C:",
        "S: HTTP/1.1 200 OK",
        "S: Content-Type: text/event-stream",
        "S:",
        "S: data: 1",
        "S:",
        "[IMAP 1]",
        "C: a1 NOOP",
        "S: a1 OK Done",
        "[HTTP 1]",
        "S: data: 2",
        "S:",
        "S: data: 3",
        "S:",
    )
    assert [one[2] for one in messages(*lines) if one[0] == "event"] == [
        b"data: 1\r\n\r\n",
        b"data: 2\r\n\r\n",
        b"data: 3\r\n\r\n",
    ]


# --- places ---


def test_places_in_a_joined_literal() -> None:
    steps, _ = read('C: a1 LIST "" %', 'S: * LIST () "/" {5}', "S: jürg x", "S: a1 OK Done", check=False)
    listed = steps[1]
    assert isinstance(listed, Message)
    place = listed.place(listed.data.index(b"x"))
    assert (place.line, place.column) == (5, 9)
    place = listed.place(listed.data.index(b"{5}"), listed.data.index(b"{5}") + 3)
    assert (place.line, place.column, place.end) == (4, 18, 21)


def test_places_behind_base64() -> None:
    steps, _ = read("C: a1 AUTHENTICATE XFOO base64(n,a=fred) rest", check=False)
    command = steps[0]
    assert isinstance(command, Message)
    assert command.place(command.data.index(b"rest")).column == len("C: a1 AUTHENTICATE XFOO base64(n,a=fred) r")
    assert command.place(command.data.index(b"bixh")).column == len("C: a1 AUTHENTICATE XFOO b")


def test_every_octet_has_its_place() -> None:
    found, _ = example('C: a1 LOGIN {6}\nS: + Go\nC: jürg "sécret"\nC: a2 NOOP\n')
    for step in read_transcript(found, Problems()):
        if isinstance(step, Message):
            for at in range(len(step.data) - 2):
                place = step.place(at)
                line = next(one for one in found.lines if one.span.line == place.line)
                char = line.published[place.column - 1 : place.column].encode()
                assert char[:1] == step.data[at : at + 1] or not char or step.data[at] >= 0x80


# --- what is wrong ---


@pytest.mark.parametrize(
    "lines_and_said",
    [
        ('S: * LIST () "/" {4}', 'S: a"b', "3:18: the literal has 3 octets, not 4; write {3}"),
        ('S: * LIST () "/" {99}', 'S: a"b', "3:18: the literal has 3 octets, not 99; write {3}"),
        (
            'S: * LIST () "/" {3+}',
            'S: a"b',
            "3:18: a server sends no non-synchronizing literal; only a client may do that (RFC 9051, Section 4.3)",
        ),
        (
            "C: a1 LOGIN {4}",
            "C: fred x",
            "4:4: the client sends the literal before the server has asked for it; "
            "write 'S: + Ready' before, or '+' behind the number",
        ),
        ("C: a1 LOGIN {4}", "3:4: the literal that is announced here never comes"),
        ("C: a1 LOGIN {4}", "[IMAP 2]", "3:4: the literal that is announced here never comes"),
        (
            "C: a1 LOGIN {4+}",
            "C: fre",
            "3:13: a literal of 4 octets does not end where the lines behind it do; "
            "count its octets, CRLF as two; the message goes on behind it",
        ),
        ("C: a1 NOOP", "S: + Go on", "4:4: no command waits for a continuation request"),
        ("C: a1 IDLE", "S: + idling", "3:4: this IDLE is never ended; write 'C: DONE'"),
        ("C: a1 IDLE", "C: DONE", "4:4: DONE before the server has answered IDLE; write 'S: + idling' before"),
        ("C: a1 IDLE", "S: + idling", "C: a2 NOOP", "5:4: the connection is idle; only 'C: DONE' ends IDLE"),
        ("C: a1 IDLE", "S: + idling", "S: a1 OK Done", "5:4: IDLE is answered before DONE; write 'C: DONE' before"),
        (
            "C: a1 AUTHENTICATE PLAIN",
            "S: + ",
            "S: a1 OK x",
            "4:4: the client does not answer this challenge; write a 'C: ...' line",
        ),
        ("C: GET / HTTP/1.1", "C:", "3:4: HTTP on connection IMAP 1; write [HTTP 1] before it"),
        ("[HTTP 1]", "C: a1 NOOP", "4:4: not a request line: 'a1 NOOP'; write METHOD /path HTTP/1.1"),
        ("[HTTP 1]", "S: * OK", "4:4: not a status line: '* OK'; write HTTP/1.1 200 OK"),
        (
            "[HTTP 1]",
            "C: GET / HTTP/1.1",
            "C: Host: a",
            "5:4: the header fields of this request do not end; write 'C:' behind them",
        ),
        (
            "[HTTP 1]",
            "S: HTTP/1.1 200 OK",
            "S: Content-Type: text/event-stream",
            "S:",
            "S: data: 1",
            "7:4: this event does not end; write 'S:' behind it",
        ),
    ],
)
def test_wrong(lines_and_said: tuple[str, ...]) -> None:
    """The lines of a transcript, and last what is said of them."""
    *lines, said = lines_and_said
    assert read(*lines)[1] == [said]


LINES = st.lists(
    st.sampled_from(
        [
            "C: a1 NOOP", "C: a1 LOGIN {4}", "C: a1 LOGIN {4+}", "C: fred x", "C:", "C: a1 IDLE", "C: DONE", "C: {3}",
            "C: a1 AUTHENTICATE PLAIN", "C: base64(^A)", "S: + ", "S: + Go on", "S: * 3 EXISTS", "S: a1 OK Done", "S:",
            'S: * LIST () "/" {3}', "S: a\"b", "S: * OK [CAPABILITY [and more]] x", "[and more]", "[IMAP 2]",
            "[HTTP 1]", "[IMAP 1]", "C: GET / HTTP/1.1", "C: Host: é", "S: HTTP/1.1 200 OK",
            "S: Content-Type: text/event-stream",
            "S: data: 1", "[user approves x]", "C: a1 X ~{2+}", "S: * BYE", "C: \u2028",
            "S: * 1 FETCH (BODY[] {9999999999}",
        ]
    ),
    min_size=1,
    max_size=12,
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(LINES)
def test_any_lines_are_read(lines: list[str]) -> None:
    """Whatever stands there is read: each line once, in some message, and each octet of it has a place."""
    found, _ = example("\n".join(lines) + "\n")
    steps = read_transcript(found, Problems(), READER.fits)
    for step in steps:
        if isinstance(step, Message):
            assert step.data.endswith(b"\r\n") and step.parts[0].start == 0 and step.parts[-1].end == len(step.data)
            assert step.place(0).line == step.parts[0].line.span.line
            step.place(len(step.data))
            if step.kind in RULES:
                READER.parse(step)
    used = [part.line.span.line for step in steps if isinstance(step, Message) for part in step.parts]
    assert sorted(set(used)) == [line.span.line for line in found.lines if line.published[:2] in ("C:", "S:")]
