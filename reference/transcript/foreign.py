"""Somebody else's server as a stage: what is given there is given by its operator, and people act by themselves."""

from __future__ import annotations

import asyncio
import json
import ssl
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from aiohttp import ClientSession, TCPConnector

from reference.generated.tables import CONDITIONS
from reference.transcript.player import play_on
from reference.transcript.script import Expect, Request, Response, Script
from reference.transcript.stage import IMAP_HOST, JMAP_BASE, VALUES, Streams
from reference.transcript.structure import URL, StructuralMatcher, accounts_told

_SESSION_URL = f"{JMAP_BASE}/jmap/"


@dataclass(frozen=True)
class Foreign:
    """How to reach a server and log in to it. ``assume``: the conditions that hold there, apart from the defaults."""

    host: str
    port: int = 993
    user: str = ""
    password: str = ""
    token: str = ""
    session_url: str = ""  #: for examples that do not show it
    ca_file: Path | None = None
    assume: Mapping[str, str] = field(default_factory=dict)

    def obstacles(self, script: Script) -> Iterator[str]:
        """Why the example cannot be played there: what is given that does not hold, or is not known."""
        if not self.user:
            yield "a user"
        for name in ("password", "token"):
            wanted = script.given.get("login", "bearer" if "login-token" in script.given else "")
            if wanted == ("bearer" if name == "token" else "password") and not getattr(self, name):
                yield f"a {name}"
        for name, condition in CONDITIONS.items():
            given = script.given.get(name, condition.domain[0])
            if name != "login" and given != self.assume.get(name, condition.domain[0]):
                yield f"{name}={given}"
        if "user" in script.given:
            yield f"user={script.given['user']}"
        yield from (f"the account {account}" for account in _accounts_named(script) - accounts_told(script))
        yield from (url for url in _hidden_urls(script) if not (self.session_url and url.startswith(_SESSION_URL)))


def _accounts_named(script: Script) -> set[str]:
    """The ids of the JMAP accounts that the client names."""
    bodies = (step.body for step in script.steps if isinstance(step, Request) and step.body.startswith("{"))
    calls = (call for body in bodies for call in json.loads(body).get("methodCalls", []))
    return {str(arguments["accountId"]) for _, arguments, _ in calls if "accountId" in arguments}


def _hidden_urls(script: Script) -> Iterator[str]:
    """The URLs that the client opens although nothing before tells where they are."""
    told: list[str] = []
    for step in script.steps:
        match step:
            case Expect():
                told += URL.findall(step.text)
            case Response():
                told += URL.findall(" ".join([*(value for _, value in step.headers), *(text for _, text in step.body)]))
            case Request():
                url = f"https://{step.host}{step.target}"
                if not any(url.startswith(one.partition("{")[0]) for one in told):
                    yield url


@dataclass(frozen=True)
class ForeignStage:
    """The server for one example."""

    server: Foreign
    given: Mapping[str, str]

    @property
    def user(self) -> str:
        """See ``Stage``."""
        return self.server.user

    @property
    def is_bearer(self) -> bool:
        """See ``Stage``."""
        return self.given.get("login") == "bearer"

    @property
    def secret(self) -> str:
        """See ``Stage``."""
        return self.server.token if self.is_bearer else self.server.password

    async def connect(self) -> Streams:
        """See ``Stage``."""
        return await asyncio.open_connection(self.server.host, self.server.port, ssl=self._trust)

    def http(self) -> ClientSession:
        """See ``Stage``."""
        return ClientSession(connector=TCPConnector(ssl=self._trust))

    def after_login(self) -> None:
        """See ``Stage``: nothing, it is the operator's."""

    async def happen(self, words: str, argument: str) -> None:
        """See ``Stage``: ask the person at the terminal to do it. Raises ``ValueError`` if there is none."""
        if not sys.stdin.isatty():
            raise ValueError(f"nobody is there to do this: {words}")
        print(f"Please see to it that the {words}: {argument}\nThen press Enter.")
        await asyncio.to_thread(sys.stdin.readline)

    @property
    def _trust(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=self.server.ca_file)


async def play_there(script: Script, server: Foreign) -> None:
    """Play ``script`` on ``server``, comparing by structure. Raises as ``player.play`` does."""
    known = {
        VALUES["user"]: server.user,
        script.given.get("login-token", VALUES["login-token"]): server.token,
        IMAP_HOST: server.host,
        "993": str(server.port),
    } | ({_SESSION_URL: server.session_url} if server.session_url else {})
    await play_on(ForeignStage(server, script.given), script, StructuralMatcher(script, known))
