"""What the tests of IMAP share: a server with one user's mail, and a client that sends lines and reads lines."""

from __future__ import annotations

import asyncio
import base64
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from reference import tls
from reference.imap.server import start_imap
from reference.imap.wire import DEFAULT_LIMITS, Limits
from reference.service import Config, Service
from reference.store import Account, Mailbox
from reference.store.demo import plain_account
from reference.users import User

USER, PASSWORD, APP_PASSWORD = "fred@example.com", "main password", "app password"
CERTIFICATE = tls.Certificate.make()
SERVER_TLS, CLIENT_TLS = CERTIFICATE.server_context(), CERTIFICATE.client_context()


class Client:
    """A connection. Lines are text without their CRLF; octets beyond ASCII are Latin-1."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer
        self._tags = 0

    def send(self, *lines: str) -> None:
        self.writer.write("".join(line + "\r\n" for line in lines).encode("latin-1"))

    async def line(self, seconds: float = 10) -> str | None:
        """The next line; None at the end of the connection."""
        octets = await asyncio.wait_for(self.reader.readline(), seconds)
        return octets.decode("latin-1").removesuffix("\r\n") if octets else None

    async def until(self, start: str) -> list[str]:
        """All lines up to one that begins with ``start``."""
        lines: list[str] = []
        while (line := await self.line()) is not None:
            lines.append(line)
            if line.startswith(start):
                return lines
        raise AssertionError(f"the connection ended after {lines}")

    async def do(self, command: str) -> list[str]:
        """The responses to a command, the tagged one last and without its tag."""
        self._tags += 1
        tag = f"t{self._tags}"
        self.send(f"{tag} {command}")
        lines = await self.until(tag + " ")
        return [*lines[:-1], lines[-1].removeprefix(tag + " ")]

    async def answer(self, command: str) -> str:
        """The tagged response to a command without its tag."""
        return (await self.do(command))[-1]

    async def at_end(self) -> bool:
        return await asyncio.wait_for(self.reader.read(), 10) == b""


@dataclass
class Imap:
    """A running IMAP server."""

    service: Service
    user: User
    account: Account
    port: int
    is_tls: bool

    @property
    def inbox(self) -> Mailbox:
        return self.service.store.mailbox(self.user.name, "INBOX")

    async def connect(self, greeting: bool = True) -> Client:
        context: dict[str, Any] = {"ssl": CLIENT_TLS, "server_hostname": "localhost"} if self.is_tls else {}
        client = Client(*await asyncio.open_connection("127.0.0.1", self.port, **context))
        if greeting:
            assert (await client.line() or "").startswith("* OK ")
        return client

    async def logged_in(self, password: str = APP_PASSWORD) -> Client:
        client = await self.connect()
        assert (await client.answer(f'LOGIN {self.user.name} "{password}"')).startswith("OK ")
        return client

    async def selected(self, mailbox: str = "INBOX") -> Client:
        client = await self.logged_in()
        assert (await client.answer(f"SELECT {mailbox}")).startswith("OK ")
        return client


@asynccontextmanager
async def serve(
    config: Config | None = None,
    user: str = USER,
    messages: int = 3,
    in_tls: bool = True,
    starttls: ssl.SSLContext | None = None,
    clear_login: bool = False,
    limits: Limits = DEFAULT_LIMITS,
) -> AsyncIterator[Imap]:
    """Serve IMAP while the context is open."""
    config = config or Config(scrypt_cost=2, jmap_base="https://jmap.example.com", auth_base="https://auth.example.com")
    service = Service(config)
    person = service.users.add(user, PASSWORD)
    service.users.add_app_password(person, APP_PASSWORD, "phone")
    account = plain_account(service.store, user, messages=messages)
    context = SERVER_TLS if in_tls else None
    server = await start_imap(service, "127.0.0.1", 0, context, starttls, clear_login, limits)
    defects: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _loop, context: defects.append(context))
    try:
        yield Imap(service, person, account, server.sockets[0].getsockname()[1], in_tls)
    finally:
        service.stopping.set()
        server.close()
        await asyncio.wait_for(server.wait_closed(), 5)
    assert not defects


def encoded(text: str) -> str:
    """Base64 of UTF-8."""
    return base64.b64encode(text.encode()).decode()


def oauthbearer(token: str, user: str = USER, host: str = "localhost") -> str:
    """The client's message of OAUTHBEARER, in base64."""
    return encoded(f"n,a={user},\x01host={host}\x01port=993\x01auth=Bearer {token}\x01\x01")
