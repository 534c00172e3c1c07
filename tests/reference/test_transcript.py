"""Tests of reference/transcript: reading examples, comparing lines, and playing whole examples."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from reference import events
from reference.transcript.__main__ import Output, check, run
from reference.transcript.match import Matcher, place_in_json
from reference.transcript.script import Expect, Happen, Request, Response, Send, read_draft, read_script
from reference.transcript.values import issued

FIRST, SECOND = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8", "ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8"
JMAPAUTH = f"""
[given login=password]
C: a1 JMAPAUTH GET
S: * JMAPAUTH ("https://jmap.example.com/jmap/" "{FIRST}")
S: a1 OK [EXPIRESIN 3600] Use this token to access
"""
FOLDED = r"""
================ NOTE: '\' line wrapping per RFC 8792 ===============

[given login=password policy=per-user-url]
[varies F4392 17]
C: a1 \
   NOOP
S: a1 OK D\
one
"""


def draft(tmp_path: Path, *examples: str) -> Path:
    """A draft with these examples, called one, two, three."""
    names = ("one", "two", "three")
    figures = "".join(
        f'<figure><sourcecode type="test-vectors" name="{name}.txt"><![CDATA[{text}]]></sourcecode></figure>'
        for name, text in zip(names, examples, strict=False)
    )
    path = tmp_path / "draft.xml"
    path.write_text(f"<rfc><middle><section>{figures}</section></middle></rfc>")
    return path


async def difference(text: str) -> tuple[str, str, str]:
    """Where the example differs, what was expected, and what came; empty if nothing."""
    result = await run(read_script("x", text))
    return result.place if result.got else "", result.expected, result.got


# Reading


def test_folded_lines_are_unfolded() -> None:
    script = read_script("x", FOLDED)
    assert script.given == {"login": "password", "policy": "per-user-url"}
    assert script.varies == ("F4392", "17")
    assert script.lines == ("C: a1 NOOP", "S: a1 OK Done")


def test_steps() -> None:
    script = read_script(
        "x",
        "S: * OK hi\nC: a1 NOOP\n[and more]\nS: a1 OK Done\n[user approves https://x/y]\n[HTTP 1]\n"
        "C: POST /api HTTP/1.1\nC: Host: jmap.example.com\nC:\nC: {\nC: }\nS: HTTP/1.1 200 OK\nS: A: b\nS:\nS: {}",
    )
    assert script.steps == [
        Expect(0, ("IMAP", 1), "* OK hi", False),
        Send(1, ("IMAP", 1), "a1 NOOP"),
        Expect(3, ("IMAP", 1), "a1 OK Done", True),
        Happen(4, "user approves", "https://x/y"),
        Request(6, ("HTTP", 1), "POST", "/api", (("Host", "jmap.example.com"),), "{\n}"),
        Response(11, ("HTTP", 1), 200, (("A", "b"),), ((14, "{}"),)),
    ]


def test_a_line_that_is_none() -> None:
    with pytest.raises(ValueError, match="not a line of a transcript: X: a1"):
        _ = read_script("x", "X: a1").steps


def test_a_draft_without_examples_or_without_xml(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no examples"):
        read_draft(draft(tmp_path))
    (tmp_path / "draft.xml").write_text("<rfc>")
    with pytest.raises(ValueError, match="not XML"):
        read_draft(tmp_path / "draft.xml")


def test_secrets_are_read_ahead_from_issued_fields_only() -> None:
    text = (
        f"[given login=password login-token={'x' * 43}]\nC: a1 GETOAUTH\n"
        f'S: * OAUTH ({{16}}\nS: fred@example.com "{FIRST}")\n'
        f'S: a1 NO [CONSENTREQUIRED "https://auth.example.com/consent/{SECOND}"] Consent needed\n'
        f'S: a1 NO [CONSENTREQUIRED "https://auth.example.com/consent/{SECOND}"] Consent needed\n'
        f"S: a2 OK {'y' * 43}"
    )
    assert issued(read_script("x", text)) == {"access-token": [FIRST], "consent-url": [SECOND]}


# Comparing


@pytest.mark.parametrize(
    ("expected", "got", "same"),
    [
        ("a1 OK [EXPIRESIN 3600] Text", "a1 OK [EXPIRESIN 3600] Other text", True),
        ("a1 OK [EXPIRESIN 3600] Text", "a1 OK [EXPIRESIN 3599] Text", False),
        ("a1 OK Done", "a1 NO Done", False),
        ("a1 OK Done", "a2 OK Done", False),
        ("* BYE Bye", "* BYE So long", True),
        ("+ Ready", "+ Go on", True),
        ("* 16 EXISTS", "* 16 EXISTS", True),
        ("* 16 EXISTS", "* 17 EXISTS", False),
        ("* 16 EXISTS", "* 16 exists", False),
        ("* CAPABILITY IMAP4rev2 ID [and more]", "* CAPABILITY IMAP4rev2 ID IDLE X", True),
        ("* CAPABILITY IMAP4rev2 ID [and more]", "* CAPABILITY IMAP4rev2 ID", True),
        ("* CAPABILITY IMAP4rev2 ID [and more]", "* CAPABILITY IMAP4rev2 IDLE", False),
        ("* CAPABILITY IMAP4rev2", "* CAPABILITY IMAP4rev2 ID", False),
        ("* OK [CAPABILITY IMAP4rev1 [and more]] Hi", "* OK [CAPABILITY IMAP4rev1 A B] Hello you", True),
        ("* OK [CAPABILITY IMAP4rev1 [and more]] Hi", "* OK [CAPABILITY A IMAP4rev1] Hi", False),
        ('* OAUTH ("fred@example.com" "x")', "* OAUTH ({16}", False),
    ],
)
def test_lines(expected: str, got: str, same: bool) -> None:
    assert Matcher([]).response(expected, got) is same


def test_a_challenge_of_sasl_is_no_free_text() -> None:
    assert not Matcher([]).response("+ eyJhIjoxfQ==", "+ eyJhIjoyfQ==", sasl=True)
    assert Matcher([]).response("+ eyJhIjoxfQ==", "+ eyJhIjoxfQ==", sasl=True)


def test_a_value_that_varies_is_bound_where_it_first_comes() -> None:
    matcher = Matcher(["F4392", "4392", "17"])
    assert matcher.response("* OK [MAILBOXID (F4392)] Id", "* OK [MAILBOXID (F1)] Id")
    assert matcher.response("* 3 FETCH (UID 4392)", "* 3 FETCH (UID 12)")
    assert not matcher.response("* 3 FETCH (UID 4392)", "* 3 FETCH (UID 13)")
    assert not matcher.response("* 3 FETCH (MAILBOXID (F4392))", "* 3 FETCH (MAILBOXID (F2))")
    assert matcher.substitute("UID FETCH 4392,17 F4392 XF4392") == "UID FETCH 12,17 F1 XF4392"


@pytest.mark.parametrize(
    ("expected", "got", "wrong"),
    [
        ('{"a": 1, "[and more]": true}', '{"a": 1, "b": 2}', ""),
        ('{"a": 1}', '{"a": 1, "b": 2}', '$ has "b" besides'),
        ('{"a": 1}', "{}", "$.a is not there"),
        ('{"a": [1, 2]}', '{"a": [1]}', "$.a is [1]"),
        ('{"a": [1, {"b": true}]}', '{"a": [1, {"b": 1}]}', "$.a[1].b is 1"),
        ('{"a": null}', '{"a": null}', ""),
        ('{"id": "M4392"}', '{"id": "M1"}', ""),
        ('{"id": "M4392", "again": "M4392"}', '{"id": "M1", "again": "M2"}', '$.again is "M2"'),
        ('{"ids": {"M4392": true}}', '{"ids": {"M4392": true}}', ""),
    ],
)
def test_json(expected: str, got: str, wrong: str) -> None:
    assert str(Matcher(["M4392"]).json(json.loads(expected), json.loads(got)) or "") == wrong


@pytest.mark.parametrize(
    ("path", "value"),
    [((), "{"), (("a",), "1"), (("b",), "["), (("b", 0), "[]"), (("b", 1, "c"), "3"), (("b", 1, "d"), '"}"')],
)
def test_places_in_json(path: tuple[str | int, ...], value: str) -> None:
    text = ' { "a" : 1,\n "b": [[], {"c":3 ,"d": "}"}] }'
    assert text.startswith(value, place_in_json(text, path))


# Playing


async def test_an_example_that_is_as_shown() -> None:
    assert await difference(JMAPAUTH) == ("", "", "")


@pytest.mark.parametrize(
    ("old", "new", "place", "got"),
    [
        ("3600", "3599", "x, line 3", "'a1 OK [EXPIRESIN 3600] Use this token to access'"),
        ("/jmap/", "/j/", "x, line 2", f"""'* JMAPAUTH ("https://jmap.example.com/jmap/" "{FIRST}")'"""),
        ("login=password", "login=password policy=same-token", "x, line 2", "'a1 NO [OAUTHREQUIRED] "),
        ("JMAPAUTH GET", "JMAPAUTH PUT", "x, line 2", "'a1 BAD Unknown or extra argument'"),
        ("S: a1 OK [EXPIRESIN 3600] Use this token to access\n", "", "x, line 2", "'a1 OK [EXPIRESIN 3600] "),
        ("access\n", "access\nC: a2 NOOP\n", "x, line 4", "'a2 OK Done'"),
        ("S: a1", "S: * 1 EXISTS\nS: a1", "x, line 3", "'a1 OK [EXPIRESIN 3600] "),
        ("login=password", "login=password rate=exceeded", "x, line 2", "'a1 NO [LIMIT] Too many requests'"),
        ("login=password", "login=bearer credential=expired", "x, line 2", "'a1 NO [EXPIRED] Log in again'"),
        ("login=password", "login=password consent=missing", "x, line 2", "'a1 NO [CONSENTREQUIRED "),
        ("login=password", "login=password tls=off", "x, line 2", "'a1 NO [PRIVACYREQUIRED] "),
        ("login=password", "rate=exceeded", "x, line 1", "'rate' is given, but no login"),
        ("login=password", "login=password colour=red", "x, line 1", "'colour' cannot be given"),
        ("login=password", "login=password tls=perhaps", "x, line 1", "'perhaps' is not a value of 'tls'"),
    ],
)
async def test_what_is_changed_in_an_example_is_found(old: str, new: str, place: str, got: str) -> None:
    changed = JMAPAUTH.replace(old, new)
    assert changed != JMAPAUTH
    found = await difference(changed)
    assert (found[0], found[2][: len(got)]) == (place, got)


async def test_after_an_elision_the_tagged_line_is_the_last() -> None:
    text = "[given login=bearer]\nC: a1 SELECT INBOX\n[and more]\nS: a1 OK [READ-ONLY] Selected"
    assert await difference(text) == ("x, line 3", "'a1 OK [READ-ONLY] Selected'", "'a1 OK [READ-WRITE] Selected'")


async def test_consent_that_was_given() -> None:
    assert await difference(JMAPAUTH.replace("login=password", "login=password consent=given")) == ("", "", "")


async def test_an_answer_that_never_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reference.transcript.peers.PATIENCE", 0.1)
    start = time.monotonic()
    assert await difference("[given login=bearer]\nC: a1 IDLE\nS: + Idling\nS: a1 OK Done") == (
        "x, line 3",
        "an answer",
        "none in time",
    )
    assert time.monotonic() - start < 5


HTTP = """
[given login=bearer policy=same-token login-token=the-token]
[HTTP 1]
C: GET /jmap/ HTTP/1.1
C: Host: jmap.example.com
C: Authorization: Bearer the-token
C:
S: HTTP/1.1 200 OK
S: Content-Type: application/json
S:
S: {
S:   "username": "fred@example.com",
S:   "[and more]": true
S: }
"""


@pytest.mark.parametrize(
    ("old", "new", "place", "got"),
    [
        ("200 OK", "201 Created", "x, line 6", "200"),
        ("application/json", "text/plain", "x, line 7", "application/json"),
        ("fred@", "ann@", "x, line 10", '$.username is "fred@example.com"'),
        ('"username"', '"name"', "x, line 10", "$.name is not there"),
        ("Bearer the-token", "Bearer another", "x, line 6", "401"),
        ("S: }", "S: )", "x, line 12", "this body is not JSON: "),
        ("true\n", "true,\n", "x, line 12", "this body is not JSON: "),
        ("GET /", "GET", "x, line 2", "this is not the first line of an HTTP request: GETjmap/ HTTP/1.1"),
        ("S: HTTP/1.1 200", "S: HTTP/1.1 2OO", "x, line 6", "this body is not JSON: "),
        ("C:\n", "", "x, line 2", "an empty line is missing behind the header"),
        ("[HTTP 1]", "[HTTP one]", "x, line 1", "this is not a line of a transcript: [HTTP one]"),
    ],
)
async def test_what_is_changed_in_an_http_exchange_is_found(old: str, new: str, place: str, got: str) -> None:
    assert await difference(HTTP) == ("", "", "")
    found = await difference(HTTP.replace(old, new))
    assert (found[0], found[2][: len(got)]) == (place, got)


async def test_events_without_anything_to_do() -> None:
    text = "[given login=password]\nC: a1 NOOP\nS: a1 OK Done\n[user revokes none]"
    assert (await difference(text))[2].endswith("has 0 buttons 'revoke'")
    text = "[given login=password]\nC: a1 NOOP\nS: a1 OK Done\n[user dances]"
    assert (await difference(text))[2] == "this is not a line of a transcript: [user dances]"


async def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = draft(tmp_path, JMAPAUTH, JMAPAUTH.replace("3600", "1"))
    assert await check(path, ["one"], Output.TEXT) == 0
    assert "1 examples played, 3 lines, 0 with a difference" in capsys.readouterr().out
    assert await check(path, [], Output.TEXT) == 3
    assert "two, line 3: error: example 'two'\n  expected  'a1 OK [EXPIRESIN 1]" in capsys.readouterr().out
    assert await check(path, [], Output.JSON) == 3
    result = json.loads(capsys.readouterr().out)
    assert [one["place"] for one in result["examples"] if one["got"]] == ["two, line 3"]
    assert await check(path, ["none"], Output.TEXT) == 2
    assert await check(tmp_path / "none.xml", [], Output.TEXT) == 2


async def test_an_event_without_a_function(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delattr(events, "user_refuses")
    assert await check(draft(tmp_path, JMAPAUTH), [], Output.TEXT) == 3
    assert "reference.events has no function 'user_refuses' for the event 'user refuses'" in capsys.readouterr().err
