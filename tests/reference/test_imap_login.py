"""Tests of reference/handlers/login.py, session.py and settings.py, and of reference/imap/sasl.py."""

from __future__ import annotations

import asyncio
import base64
import json

import pytest

from reference.credentials import ALL_SCOPES, IMAP
from reference.service import Config
from tests.reference.imap_client import (
    APP_PASSWORD,
    CLIENT_TLS,
    PASSWORD,
    SERVER_TLS,
    USER,
    Client,
    Imap,
    encoded,
    oauthbearer,
    serve,
)


async def login_with_token(imap: Imap, token: str, **scopes: frozenset[str]) -> str:
    imap.service.users.add_token(imap.user, token, **scopes)
    return await (await imap.connect()).answer(f"AUTHENTICATE OAUTHBEARER {oauthbearer(token)}")


async def test_the_greeting_tells_how_to_log_in() -> None:
    async with serve() as imap:
        greeting = await (await imap.connect(greeting=False)).line()
        assert greeting is not None
        assert greeting.startswith("* OK [CAPABILITY IMAP4rev2 IMAP4rev1 SASL-IR AUTH=OAUTHBEARER AUTH=PLAIN ")
        assert "JMAPA" not in greeting


@pytest.mark.parametrize("password", [APP_PASSWORD, PASSWORD])
async def test_login_with_either_password(password: str) -> None:
    async with serve() as imap:
        client = await imap.connect()
        answer = await client.answer(f'LOGIN "{USER}" "{password}"')
        assert answer.startswith("OK [CAPABILITY IMAP4rev2 IMAP4rev1 OBJECTID JMAPAUTH ")
        assert "JMAPACCESS" not in answer
        assert "AUTH=" not in answer


async def test_login_with_literals() -> None:
    async with serve(user="jürgen@example.com") as imap:
        client = await imap.connect()
        client.send("a LOGIN {19}")
        assert (await client.line() or "").startswith("+ ")
        client.writer.write("jürgen@example.com {12}\r\n".encode())
        assert (await client.line() or "").startswith("+ ")
        client.send(APP_PASSWORD)
        assert (await client.line() or "").startswith("a OK ")


@pytest.mark.parametrize(
    "command",
    [
        f"LOGIN {USER} wrong",
        'LOGIN nobody "app password"',
        f"AUTHENTICATE PLAIN {encoded(chr(0) + USER + chr(0) + 'wrong')}",
        f"AUTHENTICATE PLAIN {encoded('ann@example.com' + chr(0) + USER + chr(0) + APP_PASSWORD)}",
    ],
)
async def test_a_wrong_login_is_told_nothing(command: str) -> None:
    async with serve() as imap:
        client = await imap.connect()
        assert await client.answer(command) == "NO [AUTHENTICATIONFAILED] Name or password is wrong"
        assert (await client.answer("SELECT INBOX")).startswith("BAD ")


async def test_plain_with_and_without_initial_response() -> None:
    message = encoded(f"\0{USER}\0{APP_PASSWORD}")
    async with serve() as imap:
        assert (await (await imap.connect()).answer(f"AUTHENTICATE PLAIN {message}")).startswith("OK [CAPABILITY ")
        client = await imap.connect()
        client.send("a authenticate plain")
        assert await client.line() == "+ "
        client.send(message)
        assert (await client.line() or "").startswith("a OK [CAPABILITY ")


@pytest.mark.parametrize(
    ("response", "answer"),
    [("*", "a BAD Cancelled"), ("!!", "a BAD Not base64"), (encoded("x"), "a BAD Not a message of PLAIN")],
)
async def test_an_exchange_that_makes_no_sense(response: str, answer: str) -> None:
    async with serve() as imap:
        client = await imap.connect()
        client.send("a AUTHENTICATE PLAIN")
        assert await client.line() == "+ "
        client.send(response)
        assert await client.line() == answer
        assert (await client.answer("NOOP")).startswith("OK ")


async def test_a_mechanism_that_is_not_served() -> None:
    async with serve() as imap:
        client = await imap.connect()
        assert (await client.answer("AUTHENTICATE SCRAM-SHA-256")).startswith("NO ")
        assert (await client.answer("AUTHENTICATE OAUTHBEARER =")).startswith("BAD ")


async def test_oauthbearer() -> None:
    async with serve() as imap:
        answer = await login_with_token(imap, "login-token")
        assert answer.startswith("OK [CAPABILITY IMAP4rev2 IMAP4rev1 OBJECTID JMAPAUTH ")


async def test_xoauth2() -> None:
    async with serve() as imap:
        imap.service.users.add_token(imap.user, "login-token")
        client = await imap.connect()
        message = encoded(f"user={USER}\x01auth=Bearer login-token\x01\x01")
        assert (await client.answer(f"AUTHENTICATE XOAUTH2 {message}")).startswith("OK ")


@pytest.mark.parametrize(
    ("message", "status"),
    [
        (oauthbearer("unknown"), "invalid_token"),
        (oauthbearer("login-token", user="ann@example.com"), "invalid_token"),
        (oauthbearer("login-token", host="imap.example.net"), "invalid_request"),
        (oauthbearer("bound"), "invalid_token"),
        (oauthbearer("no-imap"), "insufficient_scope"),
        (encoded("n,,\x01auth=Basic x\x01\x01"), "invalid_request"),
    ],
)
async def test_a_token_that_is_refused(message: str, status: str) -> None:
    async with serve() as imap:
        users = imap.service.users
        users.add_token(imap.user, "login-token")
        users.add_token(imap.user, "bound", bound_to="thumbprint")
        users.add_token(imap.user, "no-imap", scopes=ALL_SCOPES - {IMAP})
        client = await imap.connect()
        client.send(f"a AUTHENTICATE OAUTHBEARER {message}")
        challenge = await client.line()
        assert challenge is not None
        assert json.loads(base64.b64decode(challenge.removeprefix("+ ")))["status"] == status
        client.send(encoded("\x01"))
        assert await client.line() == "a NO [AUTHENTICATIONFAILED] Token refused"


async def test_jmapaccess_is_listed_when_the_tokens_of_logins_open_jmap() -> None:
    async with serve(Config(scrypt_cost=2, policy="same-token", jmap_base="https://jmap.example.com")) as imap:
        assert " JMAPAUTH JMAPACCESS " in await login_with_token(imap, "login-token")
        assert "JMAPACCESS" not in await login_with_token(imap, "only-imap", scopes=frozenset({IMAP}))
        client = await imap.logged_in()
        assert "JMAPACCESS" not in (await client.do("CAPABILITY"))[0]


async def test_getjmapaccess_gives_the_plain_session_url() -> None:
    async with serve() as imap:
        client = await imap.logged_in()
        assert await client.do("GETJMAPACCESS") == ['* JMAPACCESS "https://jmap.example.com/jmap/"', "OK Done"]


async def test_in_clear_nobody_can_log_in() -> None:
    async with serve(in_tls=False) as imap:
        client = await imap.connect(greeting=False)
        greeting = await client.line()
        assert greeting is not None
        assert "LOGINDISABLED" in greeting
        assert "AUTH=" not in greeting
        assert (await client.answer(f'LOGIN {USER} "{APP_PASSWORD}"')).startswith("NO [PRIVACYREQUIRED] ")
        assert (await client.answer("AUTHENTICATE PLAIN")).startswith("NO [PRIVACYREQUIRED] ")
        assert (await client.answer("STARTTLS")).startswith("NO ")


async def test_starttls_and_what_was_injected_before_it(caplog: pytest.LogCaptureFixture) -> None:
    async with serve(in_tls=False, starttls=SERVER_TLS) as imap:
        client = await imap.connect()
        assert "LOGINDISABLED STARTTLS" in (await client.do("CAPABILITY"))[0]
        client.send("a STARTTLS", "injected NOOP")
        assert (await client.line() or "").startswith("a OK ")
        await client.writer.start_tls(CLIENT_TLS, server_hostname="localhost")
        assert "AUTH=PLAIN" in (await client.do("CAPABILITY"))[0]
        assert (await client.answer(f'LOGIN {USER} "{APP_PASSWORD}"')).startswith("OK ")
        assert (await client.answer("STARTTLS")).startswith("BAD ")
        client.writer.close()
        await asyncio.sleep(0.05)
    assert caplog.text == ""


async def test_id() -> None:
    async with serve() as imap:
        client = await imap.connect()
        lines = await client.do('ID ("name" "Mail" "version" "1.0" "os" NIL)')
        assert lines == [
            '* ID ("name" "JMAPAUTH reference server" "vendor" "draft-jmapauth-imap-upgrade")',
            "OK Done",
        ]
        assert (await client.answer("ID NIL")) == "OK Done"


async def test_enable() -> None:
    async with serve() as imap:
        client = await imap.logged_in()
        assert await client.do("ENABLE imap4rev2 X-UNKNOWN") == ["* ENABLED IMAP4rev2", "OK Done"]
        assert await client.do("ENABLE CONDSTORE") == ["* ENABLED", "OK Done"]


async def test_unauthenticate_takes_the_login_back() -> None:
    async with serve() as imap:
        client = await imap.selected()
        assert (await client.answer("UNAUTHENTICATE")).startswith("OK [CAPABILITY IMAP4rev2 IMAP4rev1 SASL-IR ")
        assert (await client.answer('LIST "" *')).startswith("BAD ")
        assert (await client.answer(f'LOGIN {USER} "{APP_PASSWORD}"')).startswith("OK ")


async def test_logout() -> None:
    async with serve() as imap:
        client = await imap.connect()
        assert await client.do("LOGOUT") == ["* BYE Good bye", "OK Done"]
        assert await client.at_end()


@pytest.mark.parametrize("command", ["LOGIN a b", "AUTHENTICATE PLAIN", "STARTTLS"])
async def test_a_login_comes_once(command: str) -> None:
    async with serve() as imap:
        client: Client = await imap.logged_in()
        assert (await client.answer(command)).startswith("BAD ")


@pytest.mark.parametrize("command", ["SELECT INBOX", 'LIST "" *', "FETCH 1 FLAGS", "IDLE", "GETJMAPACCESS"])
async def test_before_login_there_is_little(command: str) -> None:
    async with serve() as imap:
        client = await imap.connect()
        assert (await client.answer(command)).startswith("BAD Not a command for the not authenticated state")
