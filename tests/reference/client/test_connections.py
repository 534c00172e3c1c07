"""The three libraries on real sockets: noise, hostile servers, missing protection, and that nothing leaks."""

from __future__ import annotations

import asyncio
import imaplib
import logging
import pickle
import ssl
from typing import Any

import pytest
from imapclient import IMAPClient

from jmapauth import aio, errors, sync
from jmapauth.results import Credential, Login, OauthToken
from reference.transcript.stage import set_stage
from tests.reference.client.roads import (
    CERTIFICATE,
    IMAP_HOST,
    LIBRARIES,
    OK,
    Connection,
    Lines,
    Script,
    ScriptedServer,
    connected,
    names,
    scripted,
)

OWN = Login("fred@example.com")
TOKEN = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"
PAIR = f'* JMAPAUTH ("https://jmap.example.com/jmap/" "{TOKEN}")'
DONE = "TAG OK [EXPIRESIN 3600] done"
NOISE: Lines = [
    "* 23 EXISTS",
    "* 3 EXPUNGE",
    "* OK [ALERT] the token is {5}",
    "* 2 FETCH (FLAGS (\\Seen) UID 4)",
    b'* 1 FETCH (BODY[TEXT] {38}\r\n* JMAPAUTH ("https://evil.example/")\r\n)\r\n',
    "* NO a warning",
    '* LIST () "/" "a\\\\b"',
    "* SEARCH 1 2 3",
    "* VANISHED 41,43:116",
]


@pytest.mark.parametrize("library", LIBRARIES)
async def test_noise_on_all_sides(library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    script: Script = {
        "JMAPAUTH": [*NOISE, PAIR, *NOISE, DONE],
        "CAPABILITY": [*NOISE, "* CAPABILITY IMAP4rev1 JMAPAUTH", OK],
    }
    async with scripted(monkeypatch, library, script) as (connection, server):
        got = await connection.upgrade(OWN)
        assert (got.credential, got.token) == (Credential.NEW_TOKEN, TOKEN)
        await connection.do("noop")
    assert server.commands[:3] == ["CAPABILITY", "JMAPAUTH GET", "NOOP"]


@pytest.mark.parametrize("library", ["imaplib", "IMAPClient"])
async def test_the_library_learns_of_the_mailbox_at_once(library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    script: Script = {"JMAPAUTH": ["* 23 EXISTS", "* 3 EXPUNGE", PAIR, "* 22 EXISTS", DONE]}
    async with scripted(monkeypatch, library, script) as (connection, _):
        imap = getattr(connection.raw, "_imap", connection.raw)
        await connection.upgrade(OWN)
        assert imap.response("EXPUNGE") == ("EXPUNGE", [b"3"])
        assert imap.response("EXISTS") == ("EXISTS", [b"23", b"22"])
        assert not {"send", "read", "readline"} & set(vars(imap))


async def test_other_tasks_of_aioimaplib_go_on_meanwhile(monkeypatch: pytest.MonkeyPatch) -> None:
    """The answers to commands in the pipeline come while ours is in progress, and after it in the same packet."""
    async with scripted(monkeypatch, "aioimaplib", {"NOOP": []}) as (connection, server):
        noop = asyncio.create_task(connection.do("noop"))
        while "NOOP" not in server.commands:
            await asyncio.sleep(0.01)
        tag = next(iter(connection.raw.protocol.pending_async_commands.values())).tag
        server.script["CAPABILITY"] = ["* CAPABILITY IMAP4rev1 JMAPAUTH", OK, b"* 1 EXI"]
        server.script["JMAPAUTH"] = [
            "STS", "* 2 EXISTS", PAIR, DONE, "* 3 EXISTS", b"* 4 EXISTS\r\n%s OK done\r\n" % tag.encode()
        ]  # fmt: skip
        assert (await connection.upgrade(OWN)).token == TOKEN
        answer = await asyncio.wait_for(noop, 10)
        assert answer.lines == [b"1 EXISTS", b"2 EXISTS", b"3 EXISTS", b"4 EXISTS", b"done"]
        server.script["NOOP"] = [OK]
        assert (await connection.do("noop")).result == "OK"


#: After these the connection is still in order, and the answer is remembered.
IN_ORDER = ("no tagged status", "unknown status", "BAD", "two URLs", "NO after the data")
HOSTILE: dict[str, tuple[Lines, type[errors.UpgradeError]]] = {
    "end of the connection": ([None], errors.ConnectionEnded),
    "end within a line": ([b"* JMAPAUTH (", None], errors.ConnectionEnded),
    "end within a literal": ([b"* OAUTH ({100}\r\nfred", None], errors.ConnectionEnded),
    "end after the data": ([PAIR, None], errors.ConnectionEnded),
    "BYE": (["* BYE going down"], errors.ConnectionEnded),
    "BYE after the data": ([PAIR, "* BYE [UNAVAILABLE] going down", None], errors.ConnectionEnded),
    "tag of nobody": ([PAIR, "JX1 OK done", DONE], errors.ServerFault),
    "garbage": ([b"\x00\xff\xfe garbage\r\n", DONE], errors.ServerFault),
    "line without end": ([b"* JMAPAUTH (" + b"x" * 1_100_000 + b"\r\n", DONE], errors.ServerFault),
    "tagged line without end": ([b"TAG OK " + b"x" * 1_100_000 + b"\r\n"], errors.ServerFault),
    "huge literal": ([b"* OAUTH ({99999999999}\r\n" + b"x" * 1000, None], errors.ConnectionEnded),
    "no tagged status": ([PAIR, "TAG"], errors.ServerFault),
    "unknown status": ([PAIR, "TAG YES done"], errors.ServerFault),
    "BAD": (["TAG BAD what"], errors.ServerFault),
    "two URLs": ([PAIR, PAIR, DONE], errors.Refused),
    "again and again": ([PAIR] * 200, errors.ServerFault),
    "NO after the data": ([PAIR, "TAG NO done"], errors.Refused),
}


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("name", HOSTILE)
async def test_hostile(name: str, library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    lines, expected = HOSTILE[name]
    async with scripted(monkeypatch, library, {"JMAPAUTH": lines}) as (connection, server):
        with pytest.raises(errors.UpgradeError) as raised:
            await connection.upgrade(OWN)
        assert type(raised.value) is expected
        assert TOKEN not in repr(raised.value) and raised.value.__cause__ is None
        count = len(server.commands)
        with pytest.raises(errors.UpgradeError) as again:
            await connection.upgrade(OWN)
        assert type(again.value) is (expected if name in IN_ORDER else errors.ConnectionEnded)
        assert len(server.commands) == count


@pytest.mark.parametrize("library", LIBRARIES)
async def test_a_server_that_does_not_answer(library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async with scripted(monkeypatch, library, {"JMAPAUTH": [PAIR]}) as (connection, _):
        with pytest.raises(errors.ConnectionEnded):
            await connection.upgrade(OWN, timeout=0.2)
        with pytest.raises(errors.UpgradeError):
            await connection.upgrade(OWN, timeout=0.2)


@pytest.mark.parametrize("library", LIBRARIES)
async def test_a_server_that_never_ends_its_line(library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """An octet now and then keeps no client waiting: the timeout counts from the command."""
    drip: Lines = [0.02, b"*"] * 500
    async with scripted(monkeypatch, library, {"JMAPAUTH": drip}) as (connection, server):
        with pytest.raises(errors.ConnectionEnded):
            await connection.upgrade(OWN, timeout=0.2)
        server.close()


async def test_a_task_that_is_cancelled_leaves_the_secret_to_nobody(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async with scripted(monkeypatch, "aioimaplib", {"JMAPAUTH": []}) as (connection, server):
        task = asyncio.create_task(connection.upgrade(OWN))
        while "JMAPAUTH GET" not in server.commands:
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        protocol = connection.raw.protocol
        between = protocol.transport.get_protocol()
        assert between is not protocol
        with pytest.raises(errors.ConnectionBusy):
            await connection.upgrade(OWN)
        server.script["NOOP"] = [PAIR, DONE.replace("TAG", between.exchange.tag), "* 5 EXISTS", OK]
        assert (await connection.do("noop")).lines == [b"5 EXISTS", b"done"]
        assert protocol.transport.get_protocol() is protocol
        server.script["JMAPAUTH"] = [PAIR, DONE]
        assert (await connection.upgrade(OWN)).token == TOKEN
    assert TOKEN not in caplog.text


@pytest.mark.parametrize("library", LIBRARIES)
async def test_no_secret_in_any_log(
    library: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    script: Script = {
        "JMAPAUTH": ["* 1 EXISTS", PAIR, f'* OAUTH ("x" "{TOKEN}")', f"* JMAPAUTH {TOKEN}", "TAG OK [X] done"],
        "GETOAUTH": [f'TAG NO [CONSENTREQUIRED "https://auth.example.com/{TOKEN}"] go'],
    }
    async with scripted(monkeypatch, library, script) as (connection, _):
        imap = getattr(connection.raw, "_imap", connection.raw)
        if library != "aioimaplib":
            imap.debug = 5
        with pytest.raises(errors.Refused):
            await connection.upgrade(OWN)
        with pytest.raises(errors.ConsentRequired):
            await connection.get_oauth(OWN)
        assert (await connection.do("noop")) is not None
        kept = [] if library == "aioimaplib" else [imap.untagged_responses, imap._cmd_log]
    printed = capfd.readouterr()
    assert TOKEN not in caplog.text + printed.out + printed.err + repr(kept)


@pytest.mark.parametrize("library", LIBRARIES)
async def test_one_command_at_a_time(library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async with scripted(monkeypatch, library, {"JMAPAUTH": [PAIR, DONE]}) as (connection, _):
        results = await asyncio.gather(*(connection.upgrade(OWN) for _ in range(4)), return_exceptions=True)
        assert sum(not isinstance(one, BaseException) for one in results) >= 1
        assert all(isinstance(one, errors.ConnectionBusy) for one in results if isinstance(one, BaseException))
        assert (await connection.upgrade(OWN)).token == TOKEN


@pytest.mark.parametrize("library", ["IMAPClient", "aioimaplib"])
async def test_not_during_idle(library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    script: Script = {"IDLE": ["+ idling"], "JMAPAUTH": [PAIR, DONE], "DONE": [], "SELECT": ["* 0 EXISTS", OK]}
    async with scripted(monkeypatch, library, script) as (connection, server):
        if library == "aioimaplib":
            connection.raw.protocol.capabilities.add("IDLE")
            await connection.do("select")
            await connection.do("idle_start")
        else:
            connection.raw._cached_capabilities = (b"IDLE",)
            await connection.do("idle")
        with pytest.raises(errors.ConnectionBusy):
            await connection.upgrade(OWN)
        assert "JMAPAUTH GET" not in server.commands


async def test_without_login_nothing_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    server = ScriptedServer({}, CERTIFICATE.server_context())
    with names(monkeypatch, server.port):
        imap = await asyncio.to_thread(imaplib.IMAP4_SSL, IMAP_HOST, ssl_context=CERTIFICATE.client_context())
        with pytest.raises(errors.NotLoggedIn):
            await asyncio.to_thread(sync.upgrade, imap, OWN)
        imap.shutdown()
    assert server.commands == ["CAPABILITY"]
    server.close()


def unverified(**changes: Any) -> ssl.SSLContext:
    """A context that lets something pass."""
    context = CERTIFICATE.client_context()
    context.check_hostname = False
    for name, value in changes.items():
        setattr(context, name, value)
    return context


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("mode", [ssl.CERT_NONE, ssl.CERT_OPTIONAL, ssl.CERT_REQUIRED])
async def test_a_certificate_that_nobody_verified(
    library: str, mode: ssl.VerifyMode, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = ScriptedServer({"JMAPAUTH": [PAIR, DONE]}, CERTIFICATE.server_context())
    with names(monkeypatch, server.port):
        async with connected(library, unverified(verify_mode=mode)) as connection:
            server.commands.clear()
            for ask in (connection.upgrade, connection.get_oauth):
                with pytest.raises(errors.TlsUnverified) as raised:
                    await ask(OWN)
                assert raised.value.action is errors.Action.USE_TLS
    assert server.commands == []
    server.close()


async def test_what_imaplib_does_by_default_is_not_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    server = ScriptedServer({"JMAPAUTH": [PAIR, DONE]}, CERTIFICATE.server_context())
    with names(monkeypatch, server.port):
        imap = await asyncio.to_thread(imaplib.IMAP4_SSL, IMAP_HOST)
        await asyncio.to_thread(imap.login, "fred", "secret")
        with pytest.raises(errors.TlsUnverified):
            await asyncio.to_thread(sync.upgrade, imap, OWN)
        imap.shutdown()
    server.close()


async def test_old_tls(monkeypatch: pytest.MonkeyPatch) -> None:
    """What cannot be had from today's OpenSSL is played: the connection says that it is TLS 1.1."""
    async with scripted(monkeypatch, "imaplib", {"JMAPAUTH": [PAIR, DONE]}) as (connection, server):
        monkeypatch.setattr(ssl.SSLSocket, "version", lambda _: "TLSv1.1")
        with pytest.raises(errors.TlsRequired):
            await connection.upgrade(OWN)
        assert server.commands == []


@pytest.mark.parametrize("library", LIBRARIES)
async def test_in_clear_nothing_is_sent(library: str) -> None:
    server = ScriptedServer({"JMAPAUTH": [PAIR, DONE]}, None)
    if library == "aioimaplib":
        aioimaplib = pytest.importorskip("aioimaplib", reason="aioimaplib is not installed in this environment")
        raw = aioimaplib.IMAP4("127.0.0.1", server.port)
        await raw.wait_hello_from_server()
        await raw.login("fred", "secret")
    else:
        raw = await asyncio.to_thread(in_clear, library, server.port)
    connection = Connection(raw)
    server.commands.clear()
    for ask in (connection.upgrade, connection.get_oauth):
        with pytest.raises(errors.TlsRequired) as raised:
            await ask(OWN)
        assert type(raised.value) is errors.TlsRequired
    await connection.close()
    assert server.commands == []
    server.close()


def in_clear(library: str, port: int) -> Any:
    """A connection without TLS."""
    raw = IMAPClient("127.0.0.1", port, ssl=False) if library == "IMAPClient" else imaplib.IMAP4("127.0.0.1", port)
    raw.login("fred", "secret")
    return raw


@pytest.mark.parametrize("wrong", [object(), None, "imap.example.com"])
async def test_what_is_no_connection(wrong: Any) -> None:
    with pytest.raises(TypeError):
        sync.upgrade(wrong, OWN)
    with pytest.raises(TypeError):
        await aio.upgrade(wrong, OWN)


@pytest.mark.parametrize("library", ["imaplib", "IMAPClient"])
async def test_starttls(library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """After STARTTLS the connection is as good as one with TLS from the start, if the certificate was verified."""
    async with set_stage({"login": "password", "tls": "off"}) as stage:
        assert stage.ports.clear is not None

        def go(context: ssl.SSLContext | None) -> Credential:
            if library == "IMAPClient":
                raw: Any = IMAPClient(IMAP_HOST, ssl=False)
                raw.starttls(context)
            else:
                raw = imaplib.IMAP4(IMAP_HOST)
                raw.starttls(context)
            raw.login(stage.user, stage.secret)
            with raw:
                return sync.upgrade(raw, Login(stage.user)).credential

        with names(monkeypatch, 0, clear=stage.ports.clear):
            assert await asyncio.to_thread(go, stage.service.certificate.client_context()) is Credential.NEW_TOKEN
            if library == "imaplib":
                with pytest.raises(errors.TlsUnverified):
                    await asyncio.to_thread(go, None)


def test_errors_can_be_copied() -> None:
    token = OauthToken("fred", TOKEN, IMAP_HOST, 0.0)
    for error in (
        errors.TryLater("x", 120),
        errors.ConsentRequired("https://auth.example.com/c", "auth.example.com", True),
        errors.NameDiffers(token),
        errors.TokenWithheld("https://jmap.example.com/"),
        errors.SessionFault("x", 302),
        errors.Refused("x"),
    ):
        other = pickle.loads(pickle.dumps(error))
        assert type(other) is type(error) and vars(other) == vars(error) and str(other) == str(error)
