"""Tests of reference/transcript/structure.py and foreign.py: the examples against a server that is not the draft's."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reference.server import serving
from reference.service import Config, Policy, Service
from reference.store.demo import plain_account
from reference.transcript.__main__ import run
from reference.transcript.foreign import Foreign
from reference.transcript.script import read_draft, read_script
from reference.transcript.structure import StructuralMatcher
from tests.reference.imap_client import CERTIFICATE

DRAFT = Path(__file__).parents[2] / "draft" / "draft-jmapauth-imap-upgrade-00.xml"
FIRST, REAL = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8", "cmVhbCBzZWNyZXQgb2YgYW5vdGhlciBzZXJ2ZXIuLi4"
TEXT = f"""
[given login=password]
[varies 4392]
C: a1 GETOAUTH
S: * OAUTH ("fred@example.com" "{FIRST}")
S: a1 OK [EXPIRESIN 3600] OAuth token generated
"""


def matcher(text: str = TEXT) -> StructuralMatcher:
    return StructuralMatcher(read_script("x", text), {"fred@example.com": "ann@example.net"})


@pytest.mark.parametrize(
    ("expected", "got", "same"),
    [
        (f'* OAUTH ("fred@example.com" "{FIRST}")', f'* OAUTH ("ann@example.net" "{REAL}")', True),
        (f'* OAUTH ("fred@example.com" "{FIRST}")', f'* OAUTH ({{15}}\r\nann@example.net "{REAL}")', True),
        (f'* OAUTH ("fred@example.com" "{FIRST}")', f'* OAUTH ("eve@example.net" "{REAL}")', False),
        ("a1 OK [EXPIRESIN 3600] Text", "a1 OK [EXPIRESIN 60] Other", True),
        ("a1 OK [EXPIRESIN 3600] Text", "a1 OK Other", False),
        ("a1 NO [LIMIT] Text", "a1 NO [UNAVAILABLE] Text", False),
        ("a1 BAD Text", "a1 NO Text", False),
        ("* CAPABILITY IMAP4rev2 ID [and more]", "* CAPABILITY IDLE ID IMAP4rev2", True),
        ("* CAPABILITY IMAP4rev2 ID [and more]", "* CAPABILITY IDLE IMAP4rev2", False),
        ("* 16 EXISTS", "* 3 EXISTS", True),
        ("* 1 FETCH (UID 4392 FLAGS ())", "* 1 FETCH (FLAGS () UID 7)", True),
        ("* 1 FETCH (UID 4392 FLAGS ())", "* 1 FETCH (FLAGS (\\Seen) UID 7)", False),
        ("* BYE Bye", "garbage", False),
    ],
)
def test_responses(expected: str, got: str, same: bool) -> None:
    assert matcher().response(expected, got) is same


def test_a_value_is_bound_once_and_then_substituted() -> None:
    compared = matcher()
    assert compared.response(f'* OAUTH ("fred@example.com" "{FIRST}")', f'* OAUTH ("ann@example.net" "{REAL}")')
    assert not compared.response(f'* OAUTH ("fred@example.com" "{FIRST}")', f'* OAUTH ("ann@example.net" "{FIRST}")')
    assert compared.substitute(f"C: Authorization: Bearer {FIRST}") == f"C: Authorization: Bearer {REAL}"
    assert compared.substitute(f"x{FIRST}") == f"x{FIRST}"


def test_a_response_that_differs_binds_nothing() -> None:
    compared = matcher()
    assert not compared.response(f'* OAUTH ("fred@example.com" "{FIRST}")', f'* OAUTH ("eve@x" "{REAL}")')
    assert FIRST not in compared.bound


def test_templates_and_urls_below_a_bound_one() -> None:
    compared = matcher()
    shown = {"url": "https://jmap.example.com/jmap/", "events": "https://jmap.example.com/e?t={types}&p={ping}"}
    came = {"url": "https://example.net/j/", "events": "https://push.example.net/{ping}/{types}"}
    assert compared.json(shown, came) is None
    text = "C: GET {} HTTP/1.1\nC: Host: jmap.example.com\nC:"
    for target, url in [
        ("/jmap/", "https://example.net/j/"),
        ("/jmap/api", "https://example.net/j/api"),
        ("/e?t=Email&p=300", "https://push.example.net/300/Email"),
        ("/other", "https://jmap.example.com/other"),
    ]:
        [request] = read_script("x", "[HTTP 1]\n" + text.format(target)).steps
        assert compared.request(request)[1] == url  # type: ignore[arg-type]


@asynccontextmanager
async def other_server(tmp_path: Path, **config: Any) -> AsyncIterator[Foreign]:
    """A server with other names, ids, numbers and secrets than the draft's."""
    service = Service(replace(Config(scrypt_cost=2), **config))
    service.certificate = CERTIFICATE
    plain_account(service.store, "eve@example.net")
    user = service.users.add("ann@example.net", "main password")
    service.users.add_app_password(user, "app password", "phone")
    service.users.add_token(user, "a-token-of-another-server")
    plain_account(service.store, "ann@example.net", messages=4, uidvalidity=1234)
    (tmp_path / "ca.pem").write_bytes(CERTIFICATE.ca)
    async with serving(service) as ports:
        yield Foreign(
            "localhost",
            ports.imap,
            user.name,
            "app password",
            "a-token-of-another-server",
            service.session_url,
            tmp_path / "ca.pem",
        )


@pytest.mark.parametrize(
    ("policy", "names"),
    [
        ("url-and-token", {"token-issued", "url-and-token", "mixed-mode", "push"}),
        ("same-token", {"same-token", "needs-oauth", "discovery"}),
        ("per-user-url", {"per-user-url"}),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
async def test_the_drafts_examples_against_another_server(tmp_path: Path, policy: Policy, names: set[str]) -> None:
    async with other_server(tmp_path, policy=policy) as server:
        server = replace(server, assume={"policy": policy})
        results = [await run(script, server) for script in read_draft(DRAFT)]
    played = [result for result in results if not result.skipped and "nobody is there" not in result.got]
    assert [result.report for result in played if result.got] == []
    assert names <= {result.name for result in played}


async def test_what_differs_is_found(tmp_path: Path) -> None:
    async with other_server(tmp_path, policy="same-token") as server:
        result = await run(read_script("x", TEXT.replace("GETOAUTH", "JMAPAUTH GET")), server)
        assert result.got == "'a1 NO [OAUTHREQUIRED] JMAPAuth only available with OAuth logins'"


async def test_an_event_wants_a_person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: False, raising=False)
    text = TEXT + f"[user revokes {FIRST}]\n"
    async with other_server(tmp_path) as server:
        result = await run(read_script("x", text), server)
    assert result.got == "nobody is there to do this: user revokes"


async def test_what_does_not_hold_there_is_skipped(tmp_path: Path) -> None:
    server = Foreign("localhost", user="ann@example.net")
    result = await run(read_script("x", TEXT.replace("password", "password consent=missing tls=off")), server)
    assert result.skipped == "a password, tls=off, consent=missing"
