"""Tests of reference/handlers/extension.py, reference/conditions.py and reference/values.py."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import re
from dataclasses import replace
from itertools import product

import pytest

from reference import conditions, values
from reference.credentials import Login
from reference.decision import decide
from reference.generated.parser import Getoauth, JmapauthGet
from reference.generated.tables import CONDITIONS, TABLES
from reference.grants import Asker
from reference.handlers import extension
from reference.imap.server import start_imap
from reference.secret import SECRET
from reference.service import Config, Service
from tests.reference.imap_client import APP_PASSWORD, PASSWORD, USER, Client, Imap, oauthbearer, serve

CONFIG = Config(scrypt_cost=2, jmap_base="https://jmap.example.com", auth_base="https://auth.example.com")
COMMANDS = ["GETOAUTH", "JMAPAUTH GET"]
#: The rows of the protocol's table: what each condition must be, and how the answer to each command begins.
ROWS = [
    ("syntax=bad", "BAD Unknown or extra argument", "BAD Unknown or extra argument"),
    ("state=wrong", "BAD Log in first", "BAD Log in first"),
    ("tls=off", "NO [PRIVACYREQUIRED] ", "NO [PRIVACYREQUIRED] "),
    ("credential=expired", "NO [EXPIRED] ", "NO [EXPIRED] "),
    ("credential=forbidden", "NO [NOPERM] ", "NO [NOPERM] "),
    ("policy=same-token login=password", None, "NO [OAUTHREQUIRED] "),
    ("rate=exceeded", "NO [LIMIT] ", "NO [LIMIT] "),
    ("backend=down", "NO [UNAVAILABLE] ", "NO [UNAVAILABLE] "),
    ("policy=same-token", None, "OK [SAMETOKEN] "),
    ("consent=missing", "NO [CONSENTREQUIRED ", "NO [CONSENTREQUIRED "),
    ("policy=per-user-url", None, "OK [EXPIRESIN 3600] "),
    ("", "OK [EXPIRESIN 3600] ", "OK [EXPIRESIN 3600] "),
]


def due(command: int, combination: dict[str, str]) -> str:
    """What protocol's table says by hand, to hold the generated one against."""
    for tests, *answers in ROWS:
        answer = answers[command]
        if answer and all(combination[name] == value for name, value in (t.split("=") for t in tests.split())):
            return answer
    raise AssertionError("the last row always holds")


@pytest.mark.parametrize("command", [0, 1])
def test_the_generated_table_is_the_protocols_in_every_combination(command: int) -> None:
    table = TABLES[(Getoauth, JmapauthGet)[command]]
    names = list(CONDITIONS)
    for chosen in product(*(CONDITIONS[name].domain for name in names)):
        combination = dict(zip(names, chosen, strict=True))
        outcome = decide(table, combination.__getitem__)
        code = f"[{outcome.code.type.__name__.upper()}" if outcome.code else outcome.text
        answer = f"{outcome.status} {code}"
        assert due(command, combination).startswith(answer), combination


async def bearer(imap: Imap, expires: float | None = None, bound_to: str | None = None) -> Client:
    """A connection that is logged in with a token."""
    credential = imap.service.users.add_token(imap.user, "login-token", expires=expires)
    client = await imap.connect()
    assert (await client.answer(f"AUTHENTICATE OAUTHBEARER {oauthbearer('login-token')}")).startswith("OK ")
    credential.bound_to = bound_to
    return client


async def test_getoauth_gives_a_token_that_opens_imap() -> None:
    async with serve(CONFIG) as imap:
        client = await imap.logged_in()
        data, answer = await client.do("GETOAUTH")
        assert answer == "OK [EXPIRESIN 3600] OAuth token generated"
        token = re.fullmatch(r'\* OAUTH \("fred@example.com" "([A-Za-z0-9_-]{43})"\)', data)
        assert token is not None
        second = await imap.connect()
        answer = await second.answer(f"AUTHENTICATE OAUTHBEARER {oauthbearer(token[1])}")
        assert answer.startswith("OK ")
        assert " JMAPACCESS " in answer


async def test_a_token_of_jmapauth_does_not_open_imap() -> None:
    async with serve(CONFIG) as imap:
        data, answer = await (await imap.logged_in()).do("jmapauth get")
        assert answer == "OK [EXPIRESIN 3600] Use this token to access"
        assert data.startswith('* JMAPAUTH ("https://jmap.example.com/jmap/" "')
        token = SECRET.findall(data)[0]
        second = await imap.connect()
        second.send(f"a AUTHENTICATE OAUTHBEARER {oauthbearer(token)}", "AQ==")
        assert (await second.until("a "))[-1].startswith("a NO [AUTHENTICATIONFAILED]")


async def test_per_user_url() -> None:
    async with serve(replace(CONFIG, policy="per-user-url")) as imap:
        data, answer = await (await imap.logged_in()).do("JMAPAUTH GET")
        assert re.fullmatch(r'\* JMAPAUTH \("https://jmap.example.com/s/[A-Za-z0-9_-]{43}/"\)', data)
        assert answer == "OK [EXPIRESIN 3600] Keep this URL secret"


async def test_same_token() -> None:
    async with serve(replace(CONFIG, policy="same-token")) as imap:
        client = await imap.logged_in()
        assert await client.answer("JMAPAUTH GET") == "NO [OAUTHREQUIRED] JMAPAuth only available with OAuth logins"
        client = await bearer(imap)
        assert await client.do("JMAPAUTH GET") == [
            '* JMAPAUTH ("https://jmap.example.com/jmap/")',
            "OK [SAMETOKEN] Use same bearer token to access",
        ]


@pytest.mark.parametrize("command", COMMANDS)
async def test_each_command_gives_a_new_secret(command: str) -> None:
    async with serve(CONFIG) as imap:
        client = await imap.logged_in()
        first, second = [(await client.do(command))[0] for _ in range(2)]
        assert SECRET.findall(first) != SECRET.findall(second)


async def test_a_name_that_is_not_ascii_comes_as_a_literal_always() -> None:
    async with serve(CONFIG, user="jürgen@example.com") as imap:
        client = await imap.connect()
        name = "jürgen@example.com".encode().decode("latin-1")
        client.send(f'a LOGIN "{name}" "{APP_PASSWORD}"')
        assert (await client.line() or "").startswith("a OK ")
        for _ in range(2):
            lines = await client.do("GETOAUTH")
            assert lines[0] == "* OAUTH ({19}"
            assert lines[1].startswith(f'{name} "')
            await client.do("ENABLE IMAP4rev2")


@pytest.mark.parametrize("line", ["GETOAUTH now", "JMAPAUTH", "JMAPAUTH PUT", 'JMAPAUTH GET "x"', "jmapauth  get"])
async def test_wrong_syntax(line: str) -> None:
    async with serve(CONFIG) as imap:
        client = await imap.logged_in()
        assert await client.do(line) == ["BAD Unknown or extra argument"]


@pytest.mark.parametrize("command", COMMANDS)
async def test_wrong_state_and_no_tls(command: str) -> None:
    async with serve(CONFIG) as imap:
        client = await imap.connect()
        assert await client.do(command) == ["BAD Log in first"]
    async with serve(CONFIG, in_tls=False, clear_login=True) as imap:
        client = await imap.logged_in()
        assert "JMAPAUTH" not in (await client.do("CAPABILITY"))[0]
        assert await client.do(command) == ["NO [PRIVACYREQUIRED] TLS required, reconnect"]


@pytest.mark.parametrize("command", COMMANDS)
async def test_expired_and_forbidden(command: str) -> None:
    async with serve(CONFIG) as imap:
        client = await bearer(imap, expires=imap.service.clock.now() + 60)
        assert re.search(r"^OK \[EXPIRESIN (59|60)\] ", await client.answer(command))
        imap.service.clock.advance(61)
        assert await client.do(command) == ["NO [EXPIRED] Log in again"]
        client = await imap.logged_in()
        imap.user.upgrade_forbidden = True
        assert await client.do(command) == ["NO [NOPERM] Oauth not supported with these credentials"]
        assert "JMAPAUTH" in (await client.do("CAPABILITY"))[0]


async def test_a_token_bound_to_a_key_is_not_laundered() -> None:
    async with serve(replace(CONFIG, policy="same-token")) as imap:
        client = await bearer(imap, bound_to="thumbprint")
        assert (await client.answer("GETOAUTH")).startswith("NO [NOPERM] ")
        assert (await client.answer("JMAPAUTH GET")).startswith("OK [SAMETOKEN] ")


async def test_the_limit_counts_every_command_of_the_user() -> None:
    async with serve(replace(CONFIG, policy="same-token")) as imap:
        first, second = await imap.logged_in(), await imap.logged_in()
        for _ in range(15):
            assert (await first.answer("GETOAUTH")).startswith("OK ")
            assert (await second.answer("JMAPAUTH GET")).startswith("NO [OAUTHREQUIRED] ")
        assert await first.do("GETOAUTH") == ["NO [LIMIT] Too many requests"]
        assert (await second.answer("JMAPAUTH GET")).startswith("NO [OAUTHREQUIRED] ")
        imap.service.clock.advance(61)
        assert (await first.answer("GETOAUTH")).startswith("OK ")


@pytest.mark.parametrize("command", COMMANDS)
async def test_the_back_end_is_down(command: str) -> None:
    async with serve(CONFIG) as imap:
        client = await imap.logged_in(PASSWORD)
        imap.service.backend_up = False
        assert await client.do(command) == ["NO [UNAVAILABLE] Try again later"]


async def test_consent_is_asked_once_and_for_both_commands() -> None:
    async with serve(CONFIG) as imap:
        client = await imap.logged_in(PASSWORD)
        await client.do('ID ("name" "Mail" "version" "2")')
        first, second = [await client.answer(command) for command in COMMANDS]
        assert first == second
        assert re.fullmatch(
            r'NO \[CONSENTREQUIRED "https://auth.example.com/consent/[A-Za-z0-9_-]{43}"\] Consent needed', first
        )
        request = imap.service.grants.request(SECRET.findall(first)[0])
        assert request is not None
        assert list(request.askers) == [Asker("Mail 2", "127.0.0.1")]
        imap.service.grants.answer(request, agrees=True)
        for command in COMMANDS:
            assert (await client.answer(command)).startswith("OK [EXPIRESIN ")


async def test_a_refused_command_issues_nothing() -> None:
    async with serve(CONFIG) as imap:
        imap.service.secrets.feed("access-token", ["A" * 43])
        client = await imap.logged_in(PASSWORD)
        assert (await client.answer("GETOAUTH")).startswith("NO [CONSENTREQUIRED ")
        assert imap.service.secrets.issue("access-token") == "A" * 43


async def test_revocation_sends_bye_to_those_who_used_the_credential() -> None:
    async with serve(CONFIG) as imap:
        first = await imap.logged_in()
        token = SECRET.findall((await first.do("GETOAUTH"))[0])[0]
        second, idling = await imap.connect(), await imap.connect()
        for client in (second, idling):
            await client.do(f"AUTHENTICATE OAUTHBEARER {oauthbearer(token)}")
        idling.send("a IDLE")
        assert await idling.line() == "+ Idling"
        credential = imap.service.grants.find(token)
        assert credential is not None
        imap.service.grants.revoke(imap.service.grants.issuer(credential))
        for client in (second, idling):
            assert await client.line() == "* BYE Access was revoked"
            assert await client.at_end()
        assert (await first.answer("GETOAUTH")).startswith("NO [CONSENTREQUIRED ")


async def test_a_new_password_ends_the_sessions_of_the_old_one() -> None:
    async with serve(CONFIG) as imap:
        client, other = await imap.logged_in(PASSWORD), await imap.logged_in()
        imap.service.users.set_password(imap.user, "new password")
        assert await client.line() == "* BYE Access was revoked"
        assert (await other.answer("NOOP")) == "OK Done"


@pytest.mark.parametrize("end", ["LOGOUT", "UNAUTHENTICATE"])
async def test_the_end_of_a_session_revokes_nothing(end: str) -> None:
    async with serve(CONFIG) as imap:
        client = await imap.logged_in()
        token = SECRET.findall((await client.do("JMAPAUTH GET"))[0])[0]
        await client.do(end)
        assert imap.service.grants.find(token) is not None


async def test_unauthenticate_forgets_the_open_question_and_the_name() -> None:
    async with serve(CONFIG) as imap:
        client = await imap.logged_in(PASSWORD)
        await client.do('ID ("name" "Mail")')
        first = SECRET.findall(await client.answer("GETOAUTH"))[0]
        await client.do("UNAUTHENTICATE")
        assert imap.service.grants.request(first) is None
        await client.do(f'LOGIN {USER} "{PASSWORD}"')
        request = imap.service.grants.request(SECRET.findall(await client.answer("GETOAUTH"))[0])
        assert request is not None
        assert list(request.askers) == [Asker("", "127.0.0.1")]


async def test_no_secret_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with serve(CONFIG) as imap:
        client = await imap.logged_in()
        token = SECRET.findall((await client.do("GETOAUTH"))[0])[0]
        other = await imap.connect()
        await other.do(f"AUTHENTICATE OAUTHBEARER {oauthbearer(token)}")
        await other.do(f"LOGIN {USER} wrong-password")
    assert token not in caplog.text
    assert "password" not in caplog.text


async def test_a_start_without_a_function_says_which(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(conditions, "consent")
    monkeypatch.delattr(values, "access_token")
    assert list(extension.missing()) == [
        "reference.conditions has no function 'consent' for the condition 'consent'",
        "reference.values has no function 'access_token' for the value 'access-token'",
    ]
    with pytest.raises(RuntimeError, match="no function 'consent'"):
        await start_imap(Service(CONFIG), "127.0.0.1", 0, None)


async def test_revocation_cuts_off_a_client_that_goes_on_asking_or_takes_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("reference.imap.wire._GRACE", 0.2)
    async with serve(CONFIG) as imap:
        client = await bearer(imap)
        for _ in range(4):
            imap.account.append(USER, [imap.inbox], b"\r\n" + b"x" * 5_000_000)
        await client.do("SELECT INBOX")
        client.reader._transport.pause_reading()  # type: ignore[attr-defined]
        client.send(*(f"c{number} FETCH 4:7 BODY.PEEK[]" for number in range(100)))
        await asyncio.sleep(0.1)
        login = imap.service.users.check_bearer("login-token")
        assert isinstance(login, Login)
        login.credential.end()
        await asyncio.sleep(0.3)
        client.reader._transport.resume_reading()  # type: ignore[attr-defined]
        with contextlib.suppress(ConnectionError):
            assert len(await asyncio.wait_for(client.reader.read(), 10)) < 40_000_000
