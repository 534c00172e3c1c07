"""Tests of jmapauth/session.py: the session comes from the right place only, and is the right user's."""

from __future__ import annotations

import asyncio
import json
import socket
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from jmapauth import errors
from jmapauth.results import Credential, Upgrade
from jmapauth.session import Session, _public, open_session, protected_resources, read_session
from tests.reference.client.roads import CERTIFICATE, names

CONTEXT = CERTIFICATE.client_context()
USER, TOKEN = "fred@example.com", "secret-token"
URL = "https://jmap.example.com/jmap/"
DOCUMENT = {
    "username": USER,
    "apiUrl": "https://jmap.example.com/jmap/api",
    "downloadUrl": "https://files.example.com/{accountId}/{blobId}?accept={type}",
    "uploadUrl": "https://jmap.example.com:8443/upload/{accountId}",
    "eventSourceUrl": "http://jmap.example.com/events",
    "capabilities": {"urn:ietf:params:jmap:websocket": {"url": "wss://push.example.com/ws"}},
}


def upgraded(credential: Credential = Credential.NEW_TOKEN, url: str = URL) -> Upgrade:
    token = None if credential is Credential.URL else TOKEN
    return Upgrade(url, credential, token, USER, "imap.example.com", None, None)


@asynccontextmanager
async def web(
    monkeypatch: pytest.MonkeyPatch, answers: dict[str, tuple[int, dict[str, str], bytes]]
) -> AsyncIterator[list[bytes]]:
    """A web server that answers by path; the heads of the requests that it gets."""
    seen: list[bytes] = []

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        seen.append(head)
        status, headers, body = answers[head.split(b" ")[1].decode()]
        lines = [f"HTTP/1.1 {status} X", *(f"{name}: {value}" for name, value in headers.items())]
        writer.write("\r\n".join([*lines, f"Content-Length: {len(body)}", "", ""]).encode() + body)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0, ssl=CERTIFICATE.server_context())
    with names(monkeypatch, 0, server.sockets[0].getsockname()[1]):
        yield seen
    server.close()


def page(document: Any, status: int = 200) -> dict[str, tuple[int, dict[str, str], bytes]]:
    return {"/jmap/": (status, {"Content-Type": "application/json"}, json.dumps(document).encode())}


async def opened(upgrade: Upgrade, **options: Any) -> Session:
    return await asyncio.to_thread(open_session, upgrade, **({"context": CONTEXT} | options))


@pytest.mark.parametrize("credential", Credential)
async def test_the_credential_goes_into_the_header_unless_it_is_the_url(
    credential: Credential, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with web(monkeypatch, page(DOCUMENT)) as seen:
        session = await opened(upgraded(credential))
    assert session.document == DOCUMENT and TOKEN not in repr(session)
    sent = {} if credential is Credential.URL else {"Authorization": f"Bearer {TOKEN}"}
    assert (TOKEN.encode() in seen[0]) == bool(sent)
    assert session.authorization("https://jmap.example.com/jmap/api") == sent
    elsewhere = ("https://files.example.com/a/b", "wss://push.example.com/ws", "https://jmap.example.com:8443/upload/a")
    for url in elsewhere[:2] if credential is Credential.LOGIN_TOKEN else ():
        with pytest.raises(ValueError, match="not of the session"):
            session.authorization(url)
    for url in elsewhere[2:] if credential is Credential.LOGIN_TOKEN else elsewhere:
        assert session.authorization(url) == sent
    for url in (
        "http://jmap.example.com/events",
        "https://evil.example.com/",
        "https://jmap.example.com:444/",
        "ws://x",
    ):
        with pytest.raises(ValueError):
            session.authorization(url)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_no_redirect_is_followed(status: int, monkeypatch: pytest.MonkeyPatch) -> None:
    target = {"/jmap/": (status, {"Location": "https://evil.example.com/"}, b""), "/": (200, {}, b"{}")}
    async with web(monkeypatch, target) as seen:
        with pytest.raises(errors.SessionFault) as raised:
            await opened(upgraded())
    assert len(seen) == 1 and raised.value.status == status and "evil" not in str(raised.value)


@pytest.mark.parametrize(
    ("credential", "status", "expected"),
    [
        (Credential.NEW_TOKEN, 401, errors.CredentialEnded),
        (Credential.LOGIN_TOKEN, 401, errors.CredentialEnded),
        (Credential.URL, 404, errors.CredentialEnded),
        (Credential.NEW_TOKEN, 404, errors.SessionFault),
        (Credential.URL, 401, errors.SessionFault),
        (Credential.URL, 500, errors.SessionFault),
    ],
)
async def test_statuses(credential: Credential, status: int, expected: type, monkeypatch: pytest.MonkeyPatch) -> None:
    async with web(monkeypatch, page({}, status)):
        with pytest.raises(expected) as raised:
            await opened(upgraded(credential))
    assert type(raised.value) is expected


@pytest.mark.parametrize(
    "username", ["Fred@example.com", "fred@example.com ", "", None, 1, [USER], "fred@example.com\u0000"]
)
async def test_the_session_of_somebody_else(username: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    async with web(monkeypatch, page({**DOCUMENT, "username": username})):
        with pytest.raises(errors.WrongUser) as raised:
            await opened(upgraded())
    assert raised.value.action is errors.Action.DISCARD
    with pytest.raises(errors.WrongUser):
        read_session(upgraded(), {"apiUrl": URL})


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b"\xff", b"[" * 100_000, b'"' + b"x" * 1_000_001 + b'"'])
async def test_what_is_no_session(body: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    async with web(monkeypatch, {"/jmap/": (200, {}, body)}):
        with pytest.raises(errors.SessionFault):
            await opened(upgraded())


async def test_certificates_are_verified(monkeypatch: pytest.MonkeyPatch) -> None:
    async with web(monkeypatch, page(DOCUMENT)) as seen:
        with pytest.raises(errors.SessionFault):
            await opened(upgraded(), context=None)  # the system trusts no authority of tests
        with pytest.raises(errors.SessionFault):
            await opened(upgraded(url="https://unnamed.example.com/jmap/"))
        lax = CERTIFICATE.client_context()
        lax.check_hostname = False
        laxer = ssl.create_default_context()
        laxer.check_hostname, laxer.verify_mode = False, ssl.CERT_NONE
        for context in (lax, laxer):
            with pytest.raises(errors.TlsUnverified):
                await opened(upgraded(), context=context)
    assert seen == []


async def test_a_hosted_client_connects_to_no_private_address(monkeypatch: pytest.MonkeyPatch) -> None:
    async with web(monkeypatch, page(DOCUMENT)) as seen:
        with pytest.raises(errors.SessionFault, match="not public"):
            await opened(upgraded(), public_only=True)
    assert seen == []


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("8.8.8.8", True),
        ("2600::1", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("255.255.255.255", False),
        ("::1", False),
        ("::", False),
        ("fe80::1%eth0", False),
        ("fc00::1", False),
        ("ff02::1", False),
        ("::ffff:127.0.0.1", False),
        ("64:ff9b::7f00:1", False),
        ("64:ff9b::808:808", True),
        ("2002:7f00:1::", False),
    ],
)
def test_addresses(address: str, public: bool) -> None:
    assert _public(address) is public


async def test_nobody_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with names(monkeypatch, 0, port), pytest.raises(errors.SessionFault) as raised:
        await opened(upgraded())
    assert raised.value.status is None and URL not in str(raised.value)


@pytest.mark.parametrize(
    ("issuer", "path"),
    [
        ("https://auth.example.com", "/.well-known/oauth-authorization-server"),
        ("https://auth.example.com/", "/.well-known/oauth-authorization-server"),
        ("https://auth.example.com/tenant/1", "/.well-known/oauth-authorization-server/tenant/1"),
    ],
)
async def test_protected_resources(issuer: str, path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def ask() -> tuple[str, ...]:
        return protected_resources(issuer, context=CONTEXT)

    metadata: dict[str, Any] = {"issuer": issuer, "protected_resources": [URL, 1, None]}
    for document, expected in ((metadata, (URL,)), ({"issuer": issuer}, ()), ({**metadata, "issuer": "x"}, None)):
        async with web(monkeypatch, {path: (200, {}, json.dumps(document).encode())}):
            if expected is None:
                with pytest.raises(errors.SessionFault, match="another issuer"):
                    await asyncio.to_thread(ask)
            else:
                assert await asyncio.to_thread(ask) == expected
