"""What the tests of the server share: a service with one user's mail, served over real TLS on a port of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

from aiohttp import ClientResponse, ClientSession, DummyCookieJar, TCPConnector

from reference import tls
from reference.credentials import GETOAUTH_SCOPES, JMAP, JMAPAUTH_SCOPES, SUBMISSION, Login
from reference.jmap.session import CORE
from reference.service import Config, Service
from reference.store import Account
from reference.store.demo import plain_account
from reference.web import app

USER, PASSWORD, APP_PASSWORD = "fred@example.com", "main password", "app password"
CERTIFICATE = tls.Certificate.make()
_SERVER_TLS = CERTIFICATE.server_context()


@dataclass
class World:
    """A running service, its user, and a client that trusts its certificate and keeps no cookies."""

    service: Service
    account: Account
    http: ClientSession
    port: int

    @property
    def base(self) -> str:
        return self.service.jmap_base

    async def login(self, password: str = APP_PASSWORD) -> Login:
        login = await self.service.users.check_password(USER, password)
        assert login is not None
        return login

    async def token(self, scopes: frozenset[str] = JMAPAUTH_SCOPES) -> str:
        return self.service.grants.issue_token(await self.login(), scopes)

    async def oauth_token(self) -> str:
        return await self.token(GETOAUTH_SCOPES)

    async def url(self) -> str:
        """A per-user URL."""
        return self.service.per_user_url(self.service.grants.issue_url(await self.login(), JMAPAUTH_SCOPES))

    async def get(self, url: str, token: str | None = None, **options: Any) -> ClientResponse:
        """GET with a bearer token, if one is given; redirects are not followed. The body is read."""
        return await self.request("GET", url, token, **options)

    async def request(self, method: str, url: str, token: str | None = None, **options: Any) -> ClientResponse:
        headers = options.pop("headers", {}) | ({"Authorization": f"Bearer {token}"} if token else {})
        async with self.http.request(method, url, headers=headers, allow_redirects=False, **options) as response:
            await response.read()
            return response

    async def post(self, body: Any, token: str, path: str = "/jmap/api") -> ClientResponse:
        return await self.request("POST", self.base + path, token, json=body)

    async def call(self, *calls: tuple[str, dict[str, Any]]) -> list[tuple[str, Any]]:
        """Method calls for the user's own account; their responses as (name, arguments)."""
        invocations = [[name, {"accountId": "u1"} | arguments, str(n)] for n, (name, arguments) in enumerate(calls)]
        body = {"using": [CORE, JMAP, SUBMISSION], "methodCalls": invocations}
        response = await self.post(body, await self.token())
        assert response.status == 200, await response.text()
        return [(name, arguments) for name, arguments, _ in (await response.json())["methodResponses"]]

    async def ask(self, name: str, **arguments: Any) -> Any:
        """One method call; its arguments, and no error."""
        [(answered, result)] = await self.call((name, arguments))
        assert answered == name, result
        return result


async def serve(config: Config) -> AsyncIterator[World]:
    """A service with ``config``, over HTTP only."""
    service = Service(config)
    service.certificate = CERTIFICATE
    fred = service.users.add(USER, PASSWORD)
    service.users.add_app_password(fred, APP_PASSWORD, "phone")
    account = plain_account(service.store, USER, messages=3)
    runner, port = await app.start(service, "127.0.0.1", 0, _SERVER_TLS)
    service.listens_at(f"https://localhost:{port}")
    connector = TCPConnector(ssl=CERTIFICATE.client_context())
    async with ClientSession(connector=connector, cookie_jar=DummyCookieJar()) as http:
        yield World(service, account, http, port)
    service.stopping.set()
    await runner.cleanup()
