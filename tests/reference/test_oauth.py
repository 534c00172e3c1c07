"""Tests of reference/oauth: metadata as others read it, and the revocation of one token."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import ClientSession, TCPConnector
from aiohttp.abc import AbstractResolver, ResolveResult
from authlib.oauth2.rfc8414 import AuthorizationServerMetadata, get_well_known_url

from reference.service import Config
from tests.reference.world import CERTIFICATE, USER, World, serve


class Loopback(AbstractResolver):
    """Finds every host on this machine, at one port."""

    def __init__(self, port: int) -> None:
        self._port = port

    async def resolve(self, host: str, port: int = 0, family: Any = 0) -> list[ResolveResult]:
        return [{"hostname": host, "host": "127.0.0.1", "port": self._port, "family": 2, "proto": 0, "flags": 0}]

    async def close(self) -> None:
        pass


@pytest.fixture
async def hosts() -> AsyncIterator[tuple[World, ClientSession]]:
    """A service whose JMAP and authorization server are two hosts, and a client that finds them."""
    config = Config(scrypt_cost=2, jmap_base="https://jmap.example.com", auth_base="https://auth.example.com")
    async for world in serve(config):
        connector = TCPConnector(ssl=CERTIFICATE.client_context(), resolver=Loopback(world.port))
        async with ClientSession(connector=connector) as client:
            yield world, client


async def test_from_the_session_url_to_the_issuer_and_back(hosts: tuple[World, ClientSession]) -> None:
    world, client = hosts
    session_url = "https://jmap.example.com/jmap/"
    assert world.service.session_url == session_url
    async with client.get(session_url) as response:
        assert response.status == 401
        metadata_url = response.headers["WWW-Authenticate"].partition('resource_metadata="')[2].rstrip('"')
    assert metadata_url == "https://jmap.example.com/.well-known/oauth-protected-resource/jmap/"
    async with client.get(metadata_url) as response:
        resource = await response.json()
    assert resource["resource"] == session_url, "else the client must not use it (RFC 9728, Section 3.3)"
    [issuer] = resource["authorization_servers"]
    async with client.get(get_well_known_url(issuer, external=True)) as response:
        server = AuthorizationServerMetadata(await response.json())
    assert server["issuer"] == issuer == "https://auth.example.com"
    assert session_url in server["protected_resources"]
    for claim in ("issuer", "scopes_supported", "response_types_supported", "grant_types_supported",
                  "revocation_endpoint", "revocation_endpoint_auth_methods_supported"):  # fmt: skip
        getattr(server, f"validate_{claim}")()


async def test_each_host_has_its_own_resources_only(hosts: tuple[World, ClientSession]) -> None:
    _, client = hosts
    elsewhere = (
        "https://jmap.example.com/devices",
        "https://jmap.example.com/revoke",
        "https://auth.example.com/jmap/",
        "https://auth.example.com/.well-known/oauth-protected-resource/jmap/",
        "https://mail.example.com/jmap/",
    )
    for url in elsewhere:  # fmt: skip
        async with client.get(url) as response:
            assert response.status == 404, url


async def test_who_knows_only_the_host_finds_the_session(world: World) -> None:
    response = await world.get(f"{world.base}/.well-known/jmap")
    assert (response.status, response.headers["Location"]) == (307, f"{world.base}/jmap/")


async def revoke(world: World, **form: str) -> tuple[int, str]:
    response = await world.request("POST", f"{world.base}/revoke", data=form)
    return response.status, await response.text()


async def test_a_revoked_token_ends_alone(world: World) -> None:
    one, other = await world.token(), await world.token()
    assert await revoke(world, token=one, token_type_hint="access_token") == (200, "")
    assert (await world.get(f"{world.base}/jmap/", one)).status == 401
    assert (await world.get(f"{world.base}/jmap/", other)).status == 200
    login = await world.login()
    assert world.service.grants.consent(login) == "not-needed"


async def test_a_revoked_token_of_a_login_ends_what_came_from_it(world: World) -> None:
    fred = world.service.users.find(USER)
    assert fred is not None
    ended: list[str] = []
    world.service.users.add_token(fred, "t" * 43).on_end(lambda: ended.append("BYE"))
    assert await revoke(world, token="t" * 43) == (200, "")
    assert ended == ["BYE"]


async def test_unknown_tokens_and_secrets_of_urls_are_answered_alike(world: World) -> None:
    url = await world.url()
    assert await revoke(world, token="x" * 43) == await revoke(world, token=url.split("/")[-2]) == (200, "")
    assert (await world.get(url)).status == 200, "a per-user URL is no token"


async def test_bad_revocations_are_refused(world: World) -> None:
    assert await revoke(world, tokn="x") == (400, '{"error": "invalid_request"}')
    token = await world.token()
    assert (await world.get(f"{world.base}/revoke?token={token}")).status == 405
    assert (await world.request("POST", f"{world.base}/revoke", json={"token": token})).status == 415
    assert (await world.request("POST", f"{world.base}/revoke", data={"token": "x" * 10_000})).status == 413
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    assert (await world.request("POST", f"{world.base}/revoke", data=b"token=\xff", headers=headers)).status == 400
    assert (await world.get(f"{world.base}/jmap/", token)).status == 200
