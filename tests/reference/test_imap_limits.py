"""Tests of reference/imap/wire.py, server.py and session.py: limits, pieces of any size, and clients that misbehave."""

from __future__ import annotations

import asyncio
import re
import socket
import time
from dataclasses import replace

import pytest

from reference.generated.parser import Noop
from reference.handlers import HANDLERS
from reference.imap.wire import DEFAULT_LIMITS
from tests.reference.imap_client import APP_PASSWORD, SERVER_TLS, USER, Client, serve


async def still_serves(client: Client) -> bool:
    return await client.answer("NOOP") == "OK Done"


async def test_octet_by_octet() -> None:
    async with serve() as imap:
        client = await imap.logged_in()
        for octet in b'a APPEND INBOX {5+}\r\nhello\r\nb SELECT "INBOX"\r\nc FETCH 4 BODY[]\r\n':
            client.writer.write(bytes([octet]))
            await asyncio.sleep(0)
        lines = await client.until("c ")
        assert "a OK [APPENDUID 1700000000 4] Appended" in lines
        assert '* 4 FETCH (BODY[] "hello" FLAGS (\\Seen))' in lines


async def test_a_pipeline_is_answered_in_order() -> None:
    async with serve() as imap:
        client = await imap.connect()
        client.send(f'a LOGIN {USER} "{APP_PASSWORD}"', "b SELECT INBOX", *(f"c{n} FETCH 1 UID" for n in range(500)))
        lines = await client.until("c499 ")
        assert [line for line in lines if line.startswith("c")] == [f"c{n} OK Done" for n in range(500)]


async def test_an_unknown_command_and_no_command_at_all() -> None:
    async with serve() as imap:
        client = await imap.connect()
        assert await client.answer("FROBNICATE") == "BAD Unknown command"
        client.send("", "*", "a", "\x00\xff", "a b\rc")
        for start in ("* BAD ", "* BAD ", "a BAD ", "* BAD ", "a BAD "):
            assert (await client.line() or "").startswith(start)
        assert await still_serves(client)


@pytest.mark.parametrize("line", ["FETCH 0 UID", "SELECT", "STORE 1", "SEARCH"])
async def test_a_known_command_that_is_wrong_is_told_where(line: str) -> None:
    async with serve() as imap:
        client = await imap.selected()
        assert re.fullmatch(r"BAD expected .+ at octet \d+", await client.answer(line))


async def test_what_the_grammar_has_and_the_server_does_not() -> None:
    async with serve() as imap:
        client = await imap.selected()
        for command in (
            "GETACL INBOX",
            "CREATE x",
            "SORT (DATE) UTF-8 ALL",
            "UID SORT (DATE) UTF-8 ALL",
            "COMPRESS DEFLATE",
        ):
            assert await client.answer(command) == "NO [CANNOT] This server does not serve this command"
        for command in ("FETCH 1 FLAGS (CHANGEDSINCE 1)", "SELECT INBOX (CONDSTORE)", "STATUS INBOX (HIGHESTMODSEQ)"):
            assert (await client.answer(command)).startswith("BAD ")


async def test_a_line_without_end() -> None:
    async with serve() as imap:
        client = await imap.connect()
        client.send("a LOGIN " + "x" * 1_000_000)
        assert (await client.line() or "").startswith("a BAD [TOOBIG] ")
        assert await still_serves(client)


@pytest.mark.parametrize("size", [1025, 10_000_000, 10**18])
async def test_before_login_literals_are_short(size: int) -> None:
    async with serve() as imap:
        client = await imap.connect()
        client.send(f"a LOGIN {{{size}}}")
        assert (await client.line() or "").startswith("a BAD [TOOBIG] ")
        assert await still_serves(client)


async def test_a_literal_that_is_too_large_is_refused_before_it_is_sent() -> None:
    async with serve() as imap:
        client = await imap.logged_in()
        client.send("a APPEND INBOX {10000001}")
        assert (await client.line() or "").startswith("a BAD [TOOBIG] ")
        assert await still_serves(client)


async def test_a_literal_that_is_too_large_and_comes_all_the_same_is_skipped() -> None:
    async with serve() as imap:
        client = await imap.logged_in()
        client.send("a APPEND INBOX {10000001+}")
        client.writer.write(b"x\r\n" * 3_333_333 + b"xx\r\n")
        assert (await client.line() or "").startswith("a BAD [TOOBIG] ")
        assert await still_serves(client)
        assert len(imap.inbox.emails) == 3


async def test_deep_nesting() -> None:
    async with serve() as imap:
        client = await imap.selected()
        for keys in ("(" * 4000 + "ALL" + ")" * 4000, "NOT " * 3000 + "ALL"):
            answer = await client.answer(f"SEARCH {keys}")
            assert answer.startswith("BAD ")
        assert await still_serves(client)


async def test_one_fetch_cannot_ask_for_everything_many_times() -> None:
    async with serve() as imap:
        imap.account.append(USER, [imap.inbox], b"\r\n" + b"x" * 5_000_000)
        client = await imap.selected()
        items = " ".join(f"BODY.PEEK[]<{offset}.5000000>" for offset in range(20))
        assert (await client.answer(f"FETCH 4 ({items})")).startswith("NO [LIMIT] ")
        assert await client.answer(f"FETCH 1 ({items})") == "OK Done"


async def test_a_sequence_set_of_many_ranges_takes_no_time() -> None:
    async with serve(messages=50) as imap:
        client, start = await imap.selected(), time.monotonic()
        assert len(await client.do(f"FETCH {'1:*,' * 3000}1 UID")) == 51
        assert time.monotonic() - start < 5


async def test_too_many_wrong_passwords() -> None:
    async with serve(limits=replace(DEFAULT_LIMITS, failures=3)) as imap:
        client = await imap.connect()
        for _ in range(3):
            assert (await client.answer(f"LOGIN {USER} x")).startswith("NO [AUTHENTICATIONFAILED] ")
        assert await client.line() == "* BYE Too many errors"
        assert await client.at_end()


async def test_too_much_nonsense_in_a_row() -> None:
    async with serve(limits=replace(DEFAULT_LIMITS, failures=3)) as imap:
        client = await imap.connect()
        for command in ("X", "X", "NOOP", "X", "X", "X"):
            await client.answer(command)
        assert await client.line() == "* BYE Too many errors"


async def test_who_does_not_log_in_is_sent_away() -> None:
    async with serve(limits=replace(DEFAULT_LIMITS, login_seconds=0.1)) as imap:
        client = await imap.connect()
        assert await client.line() == "* BYE Idle for too long"
        assert await client.at_end()


async def test_who_is_idle_is_sent_away() -> None:
    async with serve(limits=replace(DEFAULT_LIMITS, idle_seconds=0.1)) as imap:
        client = await imap.selected()
        assert await client.line() == "* BYE Idle for too long"


async def test_too_many_connections() -> None:
    async with serve(limits=replace(DEFAULT_LIMITS, connections_of_address=2)) as imap:
        clients = [await imap.connect() for _ in range(2)]
        third = await imap.connect(greeting=False)
        assert await third.line() == "* BYE Too many connections"
        assert await third.at_end()
        await clients[0].do("LOGOUT")
        assert await clients[0].at_end()
        async with asyncio.timeout(10):
            while not (await (await imap.connect(greeting=False)).line() or "").startswith("* OK "):
                await asyncio.sleep(0.01)


async def test_a_client_that_takes_nothing_is_dropped() -> None:
    limits = replace(DEFAULT_LIMITS, send_seconds=0.2)
    async with serve(in_tls=False, clear_login=True, limits=limits) as imap:
        client = await imap.logged_in()
        for _ in range(8):
            imap.account.append(imap.user.name, [imap.inbox], b"\r\n" + b"x" * 9_000_000)
        await client.do("SELECT INBOX")
        client.reader._transport.pause_reading()  # type: ignore[attr-defined]
        client.send("a FETCH 4:* BODY.PEEK[]")
        await asyncio.sleep(0.6)
        other = await imap.connect()
        assert await still_serves(other)
        client.reader._transport.resume_reading()  # type: ignore[attr-defined]
        octets = await asyncio.wait_for(read_all(client), 10)
        assert len(octets) < 72_000_000


async def read_all(client: Client) -> bytes:
    try:
        return await client.reader.read()
    except ConnectionError:
        return b""


async def test_half_closed_connections_end() -> None:
    async with serve(in_tls=False, clear_login=True) as imap:
        client = await imap.connect()
        client.send(f'a LOGIN {USER} "{APP_PASSWORD}"', "b NOOP")
        client.writer.write(b"c APPEND INBOX {100}")
        client.writer.write_eof()
        lines = await client.until("b ")
        assert lines[-1] == "b OK Done"
        assert await client.at_end()


@pytest.mark.parametrize("tls", [True, False])
async def test_connections_that_break_off(tls: bool) -> None:
    async with serve(in_tls=tls, clear_login=True) as imap:
        for octets in (b"", b"a NOOP", b"a LOGIN {5}\r\n", b"a AUTHENTICATE PLAIN\r\n", b"\x16\x03\x01\xff"):
            client = await imap.connect()
            client.writer.write(octets)
            await asyncio.sleep(0.01)
            client.writer.transport.abort()
        raw = socket.create_connection(("127.0.0.1", imap.port))
        raw.close()
        assert await still_serves(await imap.connect())


async def test_clear_text_on_the_tls_port() -> None:
    async with serve() as imap:
        reader, writer = await asyncio.open_connection("127.0.0.1", imap.port)
        writer.write(b"a CAPABILITY\r\n")
        with_answer = await asyncio.wait_for(reader.read(), 10)
        assert b"OK" not in with_answer
        assert await still_serves(await imap.connect())


async def test_starttls_and_then_no_tls() -> None:
    async with serve(in_tls=False, starttls=SERVER_TLS) as imap:
        client = await imap.connect()
        assert (await client.answer("STARTTLS")).startswith("OK ")
        client.send("a NOOP", "b NOOP")
        assert (await asyncio.wait_for(read_all(client), 10)).count(b"OK") == 0
        assert await still_serves(await imap.connect())


async def test_a_defect_of_a_handler_ends_nothing_and_logs_no_content(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(session: object, command: object) -> None:
        raise KeyError("a secret")

    monkeypatch.setitem(HANDLERS, Noop, broken)
    async with serve() as imap:
        client = await imap.connect()
        assert await client.answer("NOOP") == "NO [SERVERBUG] The server has a defect"
        assert (await client.answer("CAPABILITY")) == "OK Done"
    assert "Noop failed: KeyError" in caplog.text
    assert "a secret" not in caplog.text


async def test_the_end_of_the_service_says_bye() -> None:
    async with serve() as imap:
        idle = await imap.logged_in()
        imap.service.stopping.set()
        assert await idle.line() == "* BYE The server stops"
        assert await idle.at_end()


async def test_one_busy_client_does_not_stop_the_others() -> None:
    async with serve(messages=100) as imap:
        busy, other = await imap.selected(), await imap.connect()
        busy.send("a FETCH 1:* (ENVELOPE BODYSTRUCTURE BODY.PEEK[])", "b SEARCH TEXT nothing")
        start = time.monotonic()
        assert await still_serves(other)
        assert time.monotonic() - start < 5
        assert (await busy.until("b "))[-1] == "b OK Done"
