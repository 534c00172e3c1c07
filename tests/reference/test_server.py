"""Tests of reference/server.py: both protocols over one store, and how everything ends."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest
from aiohttp import ClientSession, TCPConnector

from reference.credentials import ALL_SCOPES
from reference.server import Ports, serving
from reference.service import Config, Service
from reference.store.demo import plain_account
from tests.reference.world import APP_PASSWORD, CERTIFICATE, PASSWORD, USER


@dataclass
class Imap:
    """An IMAP connection that sends lines and reads them."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def line(self) -> str:
        async with asyncio.timeout(5):
            return (await self.reader.readline()).decode().rstrip("\r\n")

    async def send(self, command: str) -> list[str]:
        """The lines of the answer, the tagged one last."""
        self.writer.write(f"{command}\r\n".encode())
        tag, lines = command.split()[0], [await self.line()]
        while lines[-1] and not lines[-1].startswith((f"{tag} ", "+ ")):
            lines.append(await self.line())
        return lines


@dataclass
class Running:
    service: Service
    ports: Ports
    http: ClientSession

    async def imap(self, login: str = f'LOGIN {USER} "{APP_PASSWORD}"') -> Imap:
        imap = Imap(*await asyncio.open_connection("localhost", self.ports.imap, ssl=CERTIFICATE.client_context()))
        await imap.line()
        assert " OK " in (await imap.send(f"a0 {login}"))[-1]
        return imap

    async def status(self, url: str, token: str = "") -> int:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        async with self.http.get(url, headers=headers) as response:
            return response.status


@asynccontextmanager
async def running(config: Config) -> AsyncIterator[Running]:
    service = Service(config)
    service.certificate = CERTIFICATE
    fred = service.users.add(USER, PASSWORD)
    service.users.add_app_password(fred, APP_PASSWORD, "phone")
    service.users.add_token(fred, "t" * 43)
    plain_account(service.store, USER, messages=2)
    connector = TCPConnector(ssl=CERTIFICATE.client_context())
    async with serving(service) as ports, ClientSession(connector=connector) as http:
        yield Running(service, ports, http)


@pytest.fixture
async def both() -> AsyncIterator[Running]:
    async with running(Config(scrypt_cost=2)) as each:
        yield each


def sent(lines: list[str]) -> list[str]:
    """The quoted strings of a JMAPAUTH or OAUTH response."""
    [line] = [line for line in lines if line.startswith(("* JMAPAUTH", "* OAUTH"))]
    return re.findall(r'"([^"]*)"', line)


async def test_the_three_ways_each_open_jmap() -> None:
    async with running(Config(scrypt_cost=2)) as each:
        url, token = sent(await (await each.imap()).send("a1 JMAPAUTH GET"))
        assert await each.status(url, token) == 200
    async with running(Config(scrypt_cost=2, policy="per-user-url")) as each:
        [url] = sent(await (await each.imap()).send("a1 JMAPAUTH GET"))
        assert await each.status(url) == 200
    async with running(Config(scrypt_cost=2, policy="same-token")) as each:
        _, token = sent(await (await each.imap()).send("a1 GETOAUTH"))
        again = await each.imap(f"AUTHENTICATE XOAUTH2 {xoauth2(token)}")
        [url] = sent(await again.send("a1 JMAPAUTH GET"))
        assert await each.status(url, token) == 200


def xoauth2(token: str) -> str:
    import base64

    return base64.b64encode(f"user={USER}\x01auth=Bearer {token}\x01\x01".encode()).decode()


async def test_each_protocol_sees_the_other_at_once(both: Running) -> None:
    imap = await both.imap()
    url, token = sent(await imap.send("a1 JMAPAUTH GET"))
    await imap.send("a2 SELECT INBOX")
    headers = {"Authorization": f"Bearer {token}"}
    async with both.http.get(f"{url}eventsource/?types=*&closeafter=no&ping=0", headers=headers) as events:
        await imap.send("a3 APPEND INBOX {16+}\r\nSubject: Hello\r\n")
        async with asyncio.timeout(5):
            assert await events.content.readline() == b"event: state\n"
    using = ["urn:ietf:params:jmap:core", "urn:ietf:params:jmap:mail"]
    call = ["Email/set", {"accountId": "u1", "update": {"M00000003": {"keywords/$flagged": True}}}, "0"]
    assert (await imap.send("a4 IDLE"))[-1].startswith("+ ")
    async with both.http.post(f"{url}api", json={"using": using, "methodCalls": [call]}, headers=headers) as response:
        assert response.status == 200
    assert re.match(r"\* 3 FETCH \(.*\\Flagged", await imap.line())


@pytest.mark.parametrize("end", ["grant", "password"])
async def test_logins_with_a_credential_that_ended_get_bye(both: Running, end: str) -> None:
    first = await both.imap()
    _, token = sent(await first.send("a1 GETOAUTH"))
    second, other = (
        await both.imap(f"AUTHENTICATE XOAUTH2 {xoauth2(token)}"),
        await both.imap(f'LOGIN {USER} "{PASSWORD}"'),
    )
    login = await both.service.users.check_password(USER, APP_PASSWORD)
    assert login is not None
    if end == "grant":
        both.service.grants.revoke(both.service.grants.of(login))
    else:
        both.service.users.end_app_password(login.user, login.credential)
        assert (await first.line()).startswith("* BYE") and await first.line() == ""
    assert (await second.line()).startswith("* BYE") and await second.line() == ""
    assert await both.status(both.service.session_url, token) == 401
    assert (await other.send("a1 NOOP"))[-1].startswith("a1 OK"), "it has another credential"


async def test_leaving_ends_nothing_that_was_issued(both: Running) -> None:
    imap = await both.imap()
    url, token = sent(await imap.send("a1 JMAPAUTH GET"))
    await imap.send("a2 LOGOUT")
    assert await both.status(url, token) == 200


async def test_a_token_of_jmapauth_does_not_log_in(both: Running) -> None:
    _, token = sent(await (await both.imap()).send("a1 JMAPAUTH GET"))
    imap = Imap(*await asyncio.open_connection("localhost", both.ports.imap, ssl=CERTIFICATE.client_context()))
    await imap.line()
    await imap.send(f"b1 AUTHENTICATE XOAUTH2 {xoauth2(token)}")
    imap.writer.write(b"\r\n")
    assert (await imap.line()).startswith("b1 NO [AUTHENTICATIONFAILED]")


async def test_everything_ends_when_the_service_stops() -> None:
    async with running(Config(scrypt_cost=2)) as each:
        imap = await each.imap()
        token = each.service.grants.issue_token(await login(each), ALL_SCOPES)
        url = f"{each.service.session_url}eventsource/?types=*&closeafter=no&ping=0"
        events = await each.http.get(url, headers={"Authorization": f"Bearer {token}"})
    assert (await imap.line()).startswith("* BYE")
    events.close()
    with pytest.raises(OSError):
        await asyncio.open_connection("127.0.0.1", each.ports.imap)


async def login(each: Running):
    found = await each.service.users.check_password(USER, APP_PASSWORD)
    assert found is not None
    return found
