"""What the tests of the client share: each library behind one face, and a server that does as it is told."""

from __future__ import annotations

import asyncio
import imaplib
import socket
import ssl
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from imapclient import IMAPClient

from jmapauth import aio, parser, sync
from jmapauth.core import Ask, Pause, Road, Send
from jmapauth.exchange import Exchange
from jmapauth.results import Login, OauthToken, Upgrade
from reference import tls

LIBRARIES = ["imaplib", "IMAPClient", "aioimaplib"]
IMAP_HOST = "imap.example.com"
CERTIFICATE = tls.Certificate.make()


@dataclass
class Connection:
    """A logged-in connection of one of the libraries; ``raw`` is the library's own."""

    raw: Any

    async def upgrade(self, login: Login, **options: Any) -> Upgrade:
        if hasattr(self.raw, "protocol"):
            return await aio.upgrade(self.raw, login, **options)
        return await asyncio.to_thread(sync.upgrade, self.raw, login, **options)

    async def get_oauth(self, login: Login, **options: Any) -> OauthToken:
        if hasattr(self.raw, "protocol"):
            return await aio.get_oauth(self.raw, login, **options)
        return await asyncio.to_thread(sync.get_oauth, self.raw, login, **options)

    async def do(self, method: str, *args: Any) -> Any:
        """Call a method of the library."""
        function = getattr(self.raw, method)
        return await (function(*args) if hasattr(self.raw, "protocol") else asyncio.to_thread(function, *args))

    async def close(self) -> None:
        if hasattr(self.raw, "protocol"):
            self.raw.protocol.transport.abort()
        else:
            imap = getattr(self.raw, "_imap", self.raw)
            if not imap.file.closed:
                imap.shutdown()


def _log_in(library: str, context: ssl.SSLContext, user: str, secret: str, is_bearer: bool) -> Any:
    message = f"n,a={user},\x01auth=Bearer {secret}\x01\x01".encode()
    if library == "IMAPClient":
        client = IMAPClient(IMAP_HOST, ssl_context=context)
        client.oauthbearer_login(user, secret) if is_bearer else client.login(user, secret)
        return client
    imap = imaplib.IMAP4_SSL(IMAP_HOST, ssl_context=context)
    imap.authenticate("OAUTHBEARER", lambda _: message) if is_bearer else imap.login(user, secret)
    return imap


@asynccontextmanager
async def connected(
    library: str,
    context: ssl.SSLContext,
    user: str = "fred@example.com",
    secret: str = "secret",
    is_bearer: bool = False,
) -> AsyncIterator[Connection]:
    """A logged-in connection to ``IMAP_HOST``."""
    if library == "aioimaplib":
        aioimaplib = pytest.importorskip("aioimaplib", reason="aioimaplib is not installed in this environment")
        raw = aioimaplib.IMAP4_SSL(IMAP_HOST, ssl_context=context)
        await raw.wait_hello_from_server()
        answer = await (raw.xoauth2(user, secret) if is_bearer else raw.login(user, secret))
        assert answer.result == "OK", answer
    else:
        raw = await asyncio.to_thread(_log_in, library, context, user, secret, is_bearer)
    connection = Connection(raw)
    try:
        yield connection
    finally:
        await connection.close()


@contextmanager
def names(monkeypatch: pytest.MonkeyPatch, imap: int, http: int = 0, clear: int = 0) -> Iterator[None]:
    """Every host of example.com is this machine, its ports 993, 443 and 143 are ``imap``, ``http`` and ``clear``."""
    real = socket.getaddrinfo

    def find(host: Any, port: Any, *args: Any, **kwargs: Any) -> Any:
        if str(host).endswith("example.com"):
            return real("127.0.0.1", {993: imap, 443: http, 143: clear}[port], *args, **kwargs)
        return real(host, port, *args, **kwargs)

    with monkeypatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", find)
        yield


CAPABILITIES = "IMAP4rev1 OBJECTID AUTH=OAUTHBEARER AUTH=XOAUTH2 JMAPAUTH"
LISTED = f"* CAPABILITY {CAPABILITIES}"
OK = "TAG OK done"
#: What a server says to each command, TAG standing for the command's tag; a number is a pause in seconds, and None ends
#: the connection.
Lines = list["str | bytes | float | None"]
Script = dict[str, Lines]


class ScriptedServer:
    """An IMAP server over TLS that says what it is told; it keeps the commands that it has read."""

    def __init__(self, script: Script, context: ssl.SSLContext | None) -> None:
        base: Script = {"CAPABILITY": [LISTED, OK], "LOGIN": [OK], "NOOP": [OK], "AUTHENTICATE": [OK]}
        self.script = base | script
        self.commands: list[str] = []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self.listener.getsockname()[1]
        self._context = context
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                plain, _ = self.listener.accept()
            except OSError:
                return
            try:
                self._talk(self._context.wrap_socket(plain, server_side=True) if self._context else plain)
            except (OSError, ValueError):
                plain.close()

    def _talk(self, peer: socket.socket) -> None:
        with peer, peer.makefile("rwb") as stream:
            stream.write(f"* OK [CAPABILITY {CAPABILITIES}] hello\r\n".encode())
            stream.flush()
            while line := stream.readline():
                tag, _, command = line.decode().rstrip("\r\n").partition(" ")
                self.commands.append(command)
                for said in self.script.get(command, self.script.get(command.split()[0], ["TAG BAD what"])):
                    if said is None:
                        return
                    if isinstance(said, float):
                        stream.flush()
                        time.sleep(said)
                        continue
                    octets = said if isinstance(said, bytes) else said.encode() + b"\r\n"
                    stream.write(octets.replace(b"TAG", tag.encode()))
                stream.flush()

    def close(self) -> None:
        self.listener.close()


@asynccontextmanager
async def scripted(
    monkeypatch: pytest.MonkeyPatch, library: str, script: Script
) -> AsyncIterator[tuple[Connection, ScriptedServer]]:
    """A connection of a library to a server that follows a script."""
    server = ScriptedServer(script, CERTIFICATE.server_context())
    try:
        with names(monkeypatch, server.port):
            async with connected(library, CERTIFICATE.client_context()) as connection:
                server.commands.clear()
                yield connection, server
    finally:
        server.close()


def travel(road: Road[Any], script: Callable[[object], list[str]], asked: bool = True) -> tuple[Any, list[object]]:
    """Take a road over no connection at all: what came of it, and the steps.

    ``script`` gives the lines that answer a command, with TAG for its tag.
    """
    steps: list[object] = []
    result: Any = None
    while True:
        try:
            step = road.send(result)
        except StopIteration as end:
            return end.value, steps
        steps.append(step)
        if isinstance(step, Send):
            exchange = Exchange(step.command)
            listed = type(step.command) is parser.Capability
            for line in [LISTED, OK] if listed else script(step.command):
                exchange.feed(line.replace("TAG", exchange.tag).encode() + b"\r\n")
            result = exchange.answer
        elif isinstance(step, Ask):
            result = asked
        else:
            assert isinstance(step, Pause)
