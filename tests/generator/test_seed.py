"""The transcripts of the slides, as they stand there (with ASCII quotes), and what is said of them.

Each line of tests/data/slides is a line of the slides. What is well-formed has its value; each fault that the draft
mends, and that a program can see, is told with its place. Then the transcripts are mended, one message after the other.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from generator import pipeline
from generator.check.examples import check_examples
from generator.load.examples import load_example
from generator.load.markdown import Fence
from generator.model.example import Example
from generator.model.protocol import Spec
from generator.problems import Problems, render
from generator.source import SourceFile, Span
from reference.generated import parser

ROOT = Path(__file__).parents[2]
SLIDES = ROOT / "tests" / "data" / "slides"
UUID = "v1-1668081739-6e33c6e6-aa47-4cb8-81de-ab3621e487ff"
SECRET_URL = "https://jmap.example.com/s/4c343293-3b31-4a19-a516-1dad6d532f57/"
COUNTED = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"


def slide(name: str) -> list[str]:
    """The lines of a transcript; empty lines part them on the slides and mean nothing."""
    return [line for line in (SLIDES / name).read_text(encoding="utf-8").split("\n") if line]


def exchanges(name: str) -> list[list[str]]:
    """The transcript parted before each command: what stands before the first one is its own part."""
    parts: list[list[str]] = [[]]
    for line in slide(name):
        if line in ("TAG GETOAUTH", "TAG JMAPAUTH GET"):
            parts.append([])
        parts[-1].append(line)
    return parts


@cache
def spec() -> Spec:
    """The project's specification without its examples."""
    problems = Problems()
    found = pipeline.load_spec(ROOT / "spec", problems)
    assert not problems
    return replace(found, blocks={at: block for at, block in found.blocks.items() if not isinstance(block, Example)})


def said(*lines: str, given: str = "login=password") -> list[str]:
    """What is said of an example with these lines: ``column: sentence`` of the line, and the line."""
    marked = [line if line in ("C:", "S:") else f"{'C' if _is_command(line) else 'S'}: {line}" for line in lines]
    text = "\n".join(["title     Slides", f"given     {given}", *marked, ""])
    problems = Problems()
    at = Span("slides.md", 1)
    example = load_example(Fence("example", "slides", at, text), spec().grammar, problems)
    assert example is not None and not problems
    file = SourceFile("slides.md", "```imap example slides\n" + text + "```\n")
    whole = replace(spec(), blocks={**spec().blocks, at: example}, files={**spec().files, file.name: file})
    check_examples(whole, problems)
    assert all(render(problem, whole.files).count("^") >= 1 for problem in problems)
    return [f"{lines[one.span.line - 4]!r} {one.span.column - 3}: {one.sentence}" for one in problems]


def _is_command(line: str) -> bool:
    tag, _, rest = line.partition(" ")
    return tag in ("TAG", "a1") and rest.split(" ")[0] not in ("OK", "NO", "BAD")


# --- what is well-formed ---


def test_commands_have_their_values() -> None:
    assert parser.parse_command(b"TAG GETOAUTH\r\n") == parser.Command("TAG", parser.Getoauth())
    assert parser.parse_command(b"TAG JMAPAUTH GET\r\n") == parser.Command("TAG", parser.JmapauthGet())


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("TAG NO Oauth not supported with these credentials", "NO"),
        ("TAG NO JMAPAuth only available with OAuth logins", "NO"),
        ("TAG OK OAuth token generated", "OK"),
        ("TAG OK Use same bearer token to access", "OK"),
    ],
)
def test_answers_have_their_values(line: str, status: str) -> None:
    assert line in slide("getoauth.txt") + slide("jmapauth.txt")
    text = line.split(" ", 2)[2]
    state = parser.RespCondState(status, parser.RespText(None, text))
    assert parser.parse_response(line.encode() + b"\r\n") == parser.ResponseTagged("TAG", state)


def test_responses_have_their_values_without_the_marks_of_the_rendering() -> None:
    """The slides' URLs are rendered as links, in angle brackets; an address is a broken link."""
    lines = [line.replace("<", "").replace(">", "") for line in slide("jmapauth.txt") if line.startswith("*")]
    values = [parser.parse_response(line.encode() + b"\r\n") for line in lines]
    assert values == [
        parser.ResponseData(parser.JmapauthData(SECRET_URL, None)),
        parser.ResponseData(parser.JmapauthData(SECRET_URL, UUID)),
        parser.ResponseData(parser.JmapauthData("https://jmap.example.com/jmap/", None)),
    ]
    (line,) = (line for line in slide("getoauth.txt") if line.startswith("*"))
    mended = line.replace('["user@example.com"](#)', '"user@example.com"')
    assert parser.parse_response(mended.encode() + b"\r\n") == parser.ResponseData(
        parser.OauthData(b"user@example.com", UUID)
    )


# --- the faults, each told where it is ---


def test_fault_1_a_bare_ok_is_no_response() -> None:
    assert "TAG OK" in slide("jmapauth.txt")
    assert said("TAG JMAPAUTH GET", f'* JMAPAUTH ("{SECRET_URL}")', "TAG OK") == [
        "'TAG OK' 7: unexpected end of a tagged response; expected a blank"
    ]
    assert said("TAG NOOP", "TAG OK ") == ["'TAG OK ' 8: unexpected end of a tagged response; expected text"]


def test_fault_2_a_transcript_that_never_ends() -> None:
    command, response = (line.replace("<", "").replace(">", "") for line in exchanges("jmapauth.txt")[3])
    assert said(command, response) == [
        "'TAG JMAPAUTH GET' 1: the command 'TAG' is never answered; write 'S: TAG OK ...' where the server answers"
    ]


def test_fault_3_two_options_that_look_the_same() -> None:
    """A URL alone: with no code a program cannot tell a secret URL from one that wants the token of the login."""
    responses = [line.replace("<", "").replace(">", "") for line in slide("jmapauth.txt") if line.startswith("*")]
    secret, _, plain = (parser.parse_response(line.encode() + b"\r\n").data for line in responses)
    assert type(secret) is type(plain) and (secret.token, plain.token) == (None, None)
    due = "JMAPAUTH GET has outcome '{}' here ({}), so 'OK [{}]' is due; write [{}] before the text"
    outcomes = {outcome.name: outcome for outcome in spec().outcomes}
    first = said(
        "TAG JMAPAUTH GET", responses[0], "TAG OK JMAP URL generated", given="login=password policy=per-user-url"
    )
    at = outcomes["per-user-url"].span
    assert first == ["'TAG OK JMAP URL generated' 8: " + due.format("per-user-url", at, "EXPIRESIN ...", "EXPIRESIN")]
    second = said(
        "TAG JMAPAUTH GET",
        responses[2],
        "TAG OK Use same bearer token to access",
        given="login=bearer policy=same-token",
    )
    at = outcomes["same-token"].span
    assert second == [
        "'TAG OK Use same bearer token to access' 8: " + due.format("same-token", at, "SAMETOKEN", "SAMETOKEN")
    ]


def test_fault_3_refusals_without_a_reason() -> None:
    outcomes = {outcome.name: outcome for outcome in spec().outcomes}
    for given, name, lines in (
        ("login=password credential=forbidden", "forbidden", exchanges("getoauth.txt")[1]),
        ("login=password policy=same-token", "needs-oauth", exchanges("jmapauth.txt")[1]),
    ):
        command = lines[0].removeprefix("TAG ")
        code = str(outcomes[name].code.name) if outcomes[name].code else ""
        assert said(*lines, given=given) == [
            f"{lines[1]!r} 8: {command} has outcome '{name}' here ({outcomes[name].span}), so 'NO [{code}]' is due; "
            f"write [{code}] before the text"
        ]


def test_fault_4_a_uuid_is_no_secret() -> None:
    url = f'* JMAPAUTH ("{SECRET_URL}")'
    assert said(
        "a1 JMAPAUTH GET",
        url,
        "a1 OK [EXPIRESIN 3600] Keep this URL secret",
        given="login=password policy=per-user-url",
    ) == [
        f"{url!r} 14: 'secret-url' is issued, so it holds 43 characters of base64url, and '{SECRET_URL}' does not; "
        f"these are 32 octets, such as {COUNTED}"
    ]
    token = f'* OAUTH ("user@example.com" "{UUID}")'
    assert said("a1 GETOAUTH", token, "a1 OK [EXPIRESIN 3600] OAuth token generated") == [
        f"{token!r} 30: 'access-token' is issued, so it holds 43 characters of base64url, and '{UUID}' does not; "
        f"these are 32 octets, such as {COUNTED}"
    ]


def test_fault_5_lines_that_are_no_protocol() -> None:
    first, empty = exchanges("getoauth.txt")[0]
    assert said(first) == [
        "'CAPABILITIES JMAPAUTH' 14: unexpected 'JMAPAUTH' in a tagged response; expected 'OK', 'NO' or 'BAD'"
    ]
    assert said(empty) == ["'C:' 0: an empty line; take it out"]
    accident = exchanges("getoauth.txt")[2]
    assert said(*accident) == [f"{accident[1]!r} 10: unexpected '[' in an untagged response; expected string"]
    link = exchanges("jmapauth.txt")[2][:2]
    assert said(*link, "TAG OK x") == [
        f"{link[1]!r} 14: unexpected '<{SECRET_URL}>' in an untagged response; expected 'https://'"
    ]


# --- the way of an author from the slide to an example ---


def test_mended_step_by_step() -> None:
    """Each message names the next thing to mend, until nothing is left to say."""
    lines = ["TAG JMAPAUTH GET", f'* JMAPAUTH ("<{SECRET_URL}>" "{UUID}")']
    for expected, old, new in (
        ("expected 'https://'", f"<{SECRET_URL}>", SECRET_URL),
        ("never answered", None, "TAG OK"),
        ("unexpected end of a tagged response", "TAG OK", "TAG OK Use this token to access"),
        ("write [EXPIRESIN] before the text", "OK Use", "OK [EXPIRESIN 3600] Use"),
        ("nobody issued the secret '4c343293", SECRET_URL, "https://jmap.example.com/jmap/"),
        ("'access-token' is issued", UUID, COUNTED),
    ):
        found = said(*lines)
        assert any(expected in one for one in found), found
        lines = [*lines, new] if old is None else [line.replace(old, new) for line in lines]
    assert said(*lines) == []
