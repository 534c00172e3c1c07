"""Tests of reference/jmap/http.py: headers, bodies, limits, uploads and downloads."""

from __future__ import annotations

import asyncio
import gzip
import json
import logging
import re
import ssl
from typing import Any
from urllib.parse import urlsplit

import pytest

from reference.jmap import http
from reference.service import Config
from reference.web import app
from tests.reference.world import CERTIFICATE, World, serve

SAFE = {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer", "X-Content-Type-Options": "nosniff"}
AB = {"Content-Type": "a/b"}
HTML = b"Subject: x\r\nContent-Type: text/html\r\n\r\n<script>alert(1)</script>\r\n"


async def test_no_response_is_stored_or_read_by_other_sites(world: World) -> None:
    url = await world.url()
    answers = [
        await world.get(url, headers={"Origin": "https://evil.example"}),
        await world.get(url + "nothing"),
        await world.request(
            "OPTIONS", url, headers={"Origin": "https://e.example", "Access-Control-Request-Method": "GET"}
        ),
        await world.get(f"{world.base}/jmap/"),
        await world.get(f"{world.base}/jmap/", await world.token()),
    ]
    for response in answers:
        assert {name: response.headers.get(name) for name in SAFE} == SAFE
        assert not [name for name in response.headers if name.startswith("Access-Control")]


async def test_below_a_per_user_url_nothing_redirects(world: World) -> None:
    url = await world.url()
    for path in (url, url[:-1], url + "api/", url + "/", url + "eventsource"):
        assert (await world.get(path)).status in (200, 404, 405), path


async def test_json_has_no_charset(world: World) -> None:
    response = await world.get(f"{world.base}/jmap/", await world.token())
    assert response.headers["Content-Type"] == "application/json"


async def test_downloads_are_files_and_no_pages(world: World) -> None:
    email = world.account.append("fred@example.com", [world.service.store.mailbox("fred@example.com", "INBOX")], HTML)
    path = f"/jmap/download/u1/{email.blob_id}-1/ü%22%0d%0aX: y.html?type=text/html"
    response = await world.get(world.base + path, await world.token())
    assert await response.text() == "<script>alert(1)</script>\r\n"
    assert {name: response.headers.get(name) for name in SAFE} == SAFE
    assert response.headers["Content-Disposition"] == "attachment; filename*=UTF-8''%C3%BC%22%0D%0AX%3A%20y.html"
    assert response.headers["Content-Security-Policy"].startswith("sandbox")


@pytest.mark.parametrize("kind", ["", "nonsense", "text/html%0d%0aX-Evil: 1", "a/b;c", "text/html, text/plain"])
async def test_a_media_type_that_is_none_becomes_plain_octets(world: World, kind: str) -> None:
    blob = next(iter(world.account.emails.values())).blob_id
    response = await world.get(f"{world.base}/jmap/download/u1/{blob}/x?type={kind}", await world.token())
    assert (response.status, response.headers["Content-Type"]) == (200, "application/octet-stream")


async def test_what_is_uploaded_is_there_for_its_owner_only(world: World) -> None:
    token = await world.token()
    upload = await world.request(
        "POST", f"{world.base}/jmap/upload/u1/", token, data=b"data", headers={"Content-Type": "a/b"}
    )
    body = await upload.json()
    assert (upload.status, body["size"], body["type"]) == (201, 4, "a/b")
    path = f"{world.base}/jmap/download/u1/{body['blobId']}/x?type=a/b"
    assert await (await world.get(path, token)).text() == "data"
    ann = world.service.users.add("ann@example.com", "hers")
    world.account.create_mailbox("Team").acl[ann.name] = "lri"
    login = await world.service.users.check_password(ann.name, "hers")
    assert login is not None
    other = world.service.grants.issue_token(login, frozenset({"urn:ietf:params:jmap:mail"}))
    world.service.store.create_account(ann.name)
    assert (await world.get(path, other)).status == 404
    world.service.clock.advance(3601)
    assert (await world.get(path, await world.token())).status == 404


async def test_unknown_accounts_and_blobs_are_not_found(world: World) -> None:
    token = await world.token()
    for path in ("u9/B0/x", "u1/B0/x", "u1/B0-1/x", "../../x"):
        assert (await world.get(f"{world.base}/jmap/download/{path}?type=a/b", token)).status == 404, path
    assert (await world.request("POST", f"{world.base}/jmap/upload/u9/", token, data=b"x")).status == 404


async def problem(world: World, **options: Any) -> tuple[int, str, dict[str, Any]]:
    """POST to the API; status, the problem's type and the whole problem."""
    response = await world.request("POST", f"{world.base}/jmap/api", await world.token(), **options)
    assert response.headers["Content-Type"] == "application/problem+json"
    body = await response.json(content_type=None)
    return response.status, body["type"].rpartition(":")[2], body


JSON = {"Content-Type": "application/json"}
BAD = {
    "no JSON": (b"{", "notJSON"),
    "no UTF-8": (b'{"using": "\xff"}', "notJSON"),
    "a member twice": (b'{"using": [], "using": [], "methodCalls": []}', "notJSON"),
    "half a surrogate pair": (b'{"using": [], "methodCalls": [["Core/echo", {"a": "\\ud800"}, "0"]]}', "notJSON"),
    "NaN": (b'{"using": [], "methodCalls": [["Core/echo", {"a": NaN}, "0"]]}', "notJSON"),
    "too deep": (b"[" * 100_000, "notJSON"),
    "no object": (b"[]", "notRequest"),
    "no methodCalls": (b'{"using": []}', "notRequest"),
    "a call that is none": (b'{"using": [], "methodCalls": [["Core/echo", {}]]}', "notRequest"),
    "createdIds that are none": (b'{"using": [], "methodCalls": [], "createdIds": {"a": 1}}', "notRequest"),
    "an unknown capability": (b'{"using": ["urn:x"], "methodCalls": []}', "unknownCapability"),
}


@pytest.mark.parametrize("name", BAD)
async def test_bad_requests_get_their_problem(world: World, name: str) -> None:
    body, expected = BAD[name]
    assert (await problem(world, data=body, headers=JSON))[:2] == (400, expected)


async def test_limits_are_told_and_kept(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = json.dumps({"using": [], "methodCalls": [["Core/echo", {}, "0"]] * 17}).encode()
    status, kind, body = await problem(world, data=calls, headers=JSON)
    assert (status, kind, body["limit"]) == (400, "limit", "maxCallsInRequest")
    monkeypatch.setattr(http, "MAX_SIZE_REQUEST", 100)

    async def in_pieces() -> Any:
        for _ in range(3):
            yield b" " * 50

    for data in (b" " * 101, in_pieces()):
        status, kind, body = await problem(world, data=data, headers=JSON)
        assert (status, kind, body["limit"]) == (400, "limit", "maxSizeRequest")
    status, kind, _ = await problem(world, data=b"{}", headers={"Content-Type": "text/plain"})
    assert (status, kind) == (400, "notJSON")


async def test_a_small_body_that_unpacks_to_a_large_one_is_not_unpacked(world: World) -> None:
    headers = JSON | {"Content-Encoding": "gzip"}
    body = gzip.compress(b'{"using": [], "methodCalls": []}' + b" " * 1_000_000)
    assert (await problem(world, data=body, headers=headers))[:2] == (400, "notJSON")


async def raw(world: World, data: bytes, end: bool = False) -> bytes:
    """Send ``data`` on a connection of its own, half-close it if ``end``, and read until it is closed."""
    port = urlsplit(world.base).port
    context: ssl.SSLContext = CERTIFICATE.client_context()
    reader, writer = await asyncio.open_connection("localhost", port, ssl=context)
    writer.write(data)
    await writer.drain()
    if end:
        writer.close()
    async with asyncio.timeout(5):
        answer = await reader.read(-1 if not data else 4096)
    writer.close()
    return answer


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (b"NONSENSE\r\n\r\n", b"400"),
        (b"GET / HTTP/1.1\r\nHost: localhost\r\nX: " + b"x" * 10_000 + b"\r\n\r\n", b"400"),
        (b"GET /" + b"x" * 10_000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n", b"400"),
        (b"POST /jmap/api HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n", b"400"),
    ],
)
async def test_what_is_no_http_is_refused_and_the_server_goes_on(world: World, data: bytes, status: bytes) -> None:
    assert (await raw(world, data)).split()[1] == status
    assert (await world.get(f"{world.base}/jmap/", await world.token())).status == 200


async def test_a_client_that_goes_in_mid_request_does_no_harm(world: World) -> None:
    token = await world.token()
    head = f"POST /jmap/api HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\n".encode()
    for _ in range(6):
        await raw(world, head + b"Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{", end=True)
    async with asyncio.timeout(5):
        while (await world.post({"using": [], "methodCalls": []}, token)).status != 200:
            await asyncio.sleep(0.05)


async def test_a_slow_body_is_given_up(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http, "READ_TIMEOUT", 0.1)
    token = await world.token()
    head = f"POST /jmap/api HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\n".encode()
    answer = await raw(world, head + b"Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{")
    assert answer.split()[1] == b"408"


async def test_a_request_that_does_not_come_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "KEEP_ALIVE", 0.2)
    async for each in serve(Config(scrypt_cost=2)):
        for begun in (b"", b"GET /jmap/ HTTP/1.1\r\nHost:"):
            assert await raw(each, begun) == b""


@pytest.mark.parametrize(
    "data",
    [
        b"GET /jmap/ HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer SECRET\0\r\n\r\n",
        b"GET /s/SECRET\x01/ HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"GET /consent/SECRET\r\n\r\n",
        b"SECRET " * 10_000,
        b"POST /revoke HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nX: SECRET\r\n\r\nzz\r\n",
        b"POST /revoke HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        b"Content-Length: 100\r\n\r\ntoken=SECRET",
    ],
)
async def test_no_log_quotes_what_a_client_sent_wrongly(
    world: World, data: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    await raw(world, data, end=data.endswith(b"token=SECRET"))
    await asyncio.sleep(0.1)
    assert caplog.text and not {"SECRET", "Traceback"} & set(re.findall(r"SECRET|Traceback", caplog.text))
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


async def test_a_defect_costs_one_request(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(service: object, access: object) -> Any:
        raise ValueError("SECRET")

    monkeypatch.setattr(http, "session", fail)
    token = await world.token()
    assert (await world.get(f"{world.base}/jmap/", token)).status == 500
    assert "ValueError in" in caplog.text and "SECRET" not in caplog.text and "Traceback" not in caplog.text
    monkeypatch.undo()
    assert (await world.get(f"{world.base}/jmap/", token)).status == 200
