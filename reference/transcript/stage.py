"""Sets the stage for an example: a server on which everything that is given is really so, and the people around it."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Protocol

from aiohttp import ClientSession, TCPConnector
from aiohttp.abc import AbstractResolver, ResolveResult

from reference import events
from reference.credentials import Credential, Login
from reference.generated.tables import CONDITIONS
from reference.server import Ports, serving
from reference.service import Config, Service
from reference.store.demo import plain_account

IMAP_HOST = "imap.example.com"
JMAP_BASE, AUTH_BASE = "https://jmap.example.com", "https://auth.example.com"
#: The known values that an example may choose, with what they are if it does not.
VALUES = {"user": "fred@example.com", "login-token": "token-of-an-unseen-login", "messages": "0"}
_PASSWORD, _MAIN_PASSWORD = "the app password", "the main password"
#: Seconds until the login's credential ends, where it is given as expired.
_SOON = 60
#: What the lines themselves bring about.
_OF_THE_LINES = ("syntax", "state")
#: What can be made so only after the login.
_AFTER_LOGIN = ("credential", "rate", "consent")

Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class Stage(Protocol):
    """A running server, and what its people know."""

    @property
    def user(self) -> str:
        """The name of the account's owner."""

    @property
    def is_bearer(self) -> bool:
        """Whether a login that is not shown is one with a token; else with a password."""

    @property
    def secret(self) -> str:
        """That token or password."""

    async def connect(self) -> Streams:
        """A new IMAP connection."""

    def http(self) -> ClientSession:
        """A new HTTP client."""

    def after_login(self) -> None:
        """Bring about what can be so only after a login that is not shown."""

    async def happen(self, words: str, argument: str) -> None:
        """Have the people do something."""


@dataclass(frozen=True)
class OwnStage:
    """The reference server, made for one example."""

    service: Service
    ports: Ports
    given: Mapping[str, str]
    credential: Credential  #: of a login that is not shown

    @property
    def user(self) -> str:
        """See ``Stage``."""
        return self.credential.user.name

    @property
    def is_bearer(self) -> bool:
        """See ``Stage``."""
        return self.given.get("login") == "bearer"

    @property
    def secret(self) -> str:
        """See ``Stage``."""
        return self.given.get("login-token", VALUES["login-token"]) if self.is_bearer else _PASSWORD

    async def connect(self) -> Streams:
        """See ``Stage``. Under TLS, unless it is given that there is none."""
        if self.ports.clear is not None:
            return await asyncio.open_connection("127.0.0.1", self.ports.clear)
        return await asyncio.open_connection("127.0.0.1", self.ports.imap, ssl=self._trust, server_hostname=IMAP_HOST)

    def http(self) -> ClientSession:
        """See ``Stage``. Every host name is this server."""
        return ClientSession(connector=TCPConnector(ssl=self._trust, resolver=_Here(self.ports.http)))

    def after_login(self) -> None:
        """See ``Stage``."""
        login = Login(self.credential.user, self.credential)
        if self.given.get("credential") == "expired":
            self.service.clock.advance(_SOON)
        if self.given.get("consent") == "given":
            self.service.grants.of(login).approved = True
        while self.given.get("rate") == "exceeded" and self.service.grants.rate(login) == "within":
            pass

    async def happen(self, words: str, argument: str) -> None:
        """See ``Stage``."""
        async with self.http() as browser:
            person = events.Person(self.user, _MAIN_PASSWORD, browser, AUTH_BASE)
            await getattr(events, words.replace(" ", "_"))(person, argument)

    @property
    def _trust(self) -> ssl.SSLContext:
        return self.service.certificate.client_context()


@asynccontextmanager
async def set_stage(given: Mapping[str, str]) -> AsyncIterator[OwnStage]:
    """A server for one example, for as long as the context is open.

    Raises:
        ValueError: something is given that this stage does not know how to bring about.
    """
    _check(given)
    service = Service(
        Config(
            policy=given.get("policy", "url-and-token"),  # type: ignore[arg-type]
            seamless=frozenset() if given.get("consent", "not-needed") != "not-needed" else Config.seamless,
            jmap_base=JMAP_BASE,
            auth_base=AUTH_BASE,
            scrypt_cost=16,
        )
    )
    service.backend_up = given.get("backend", "up") == "up"
    user = service.users.add(given.get("user", VALUES["user"]), _MAIN_PASSWORD)
    user.upgrade_forbidden = given.get("credential") == "forbidden"
    plain_account(service.store, user.name, int(given.get("messages", VALUES["messages"])))
    password = service.users.add_app_password(user, _PASSWORD, "the example's client")
    token = service.users.add_token(user, given.get("login-token", VALUES["login-token"]))
    credential = token if given.get("login") == "bearer" else password
    if given.get("credential") == "expired":
        credential.expires = service.clock.now() + _SOON
    async with serving(service, clear_port=0 if given.get("tls") == "off" else None) as ports:
        yield OwnStage(service, ports, given, credential)


def _check(given: Mapping[str, str]) -> None:
    """Raise ``ValueError`` for what nobody knows how to bring about."""
    for name, value in given.items():
        if name not in VALUES and name not in CONDITIONS:
            raise ValueError(f"'{name}' cannot be given")
        if name in CONDITIONS and value not in CONDITIONS[name].domain:
            raise ValueError(f"'{value}' is not a value of '{name}'")
        if name in _OF_THE_LINES:
            raise ValueError(f"'{name}' follows from the lines of the example, it cannot be given")
        if name in _AFTER_LOGIN and "login" not in given:
            raise ValueError(f"'{name}' is given, but no login")


class _Here(AbstractResolver):
    """Resolves every host name to this machine, and every port to the one that HTTP got."""

    def __init__(self, port: int) -> None:
        self._port = port

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """See ``AbstractResolver``."""
        flags = socket.AI_NUMERICHOST
        return [
            ResolveResult(hostname=host, host="127.0.0.1", port=self._port, family=socket.AF_INET, proto=0, flags=flags)
        ]

    async def close(self) -> None:
        """There is nothing to close."""
