"""Real clients: Python's imaplib and IMAPClient run both commands, and jmapc opens what they got."""

from __future__ import annotations

import asyncio
import imaplib
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import jmapc
import pytest
from imapclient import IMAPClient
from jmapc.auth import BearerAuth
from jmapc.methods import EmailQuery, EmailQueryResponse, MailboxGet, MailboxGetResponse
from jmapc.models import EmailQueryFilterCondition
from jmapc.session import Session

from reference.server import Ports, serving
from reference.service import Config, Service
from reference.store.demo import plain_account
from tests.reference.imap_client import APP_PASSWORD, CERTIFICATE, CLIENT_TLS, PASSWORD, USER

JMAPAUTH = re.compile(r'"(https://[^"]+)"(?: "([^"]+)")?')


@dataclass
class Running:
    """A whole service: IMAP and HTTP."""

    service: Service
    ports: Ports


@pytest.fixture
async def running(request: pytest.FixtureRequest) -> AsyncIterator[Running]:
    """A service with the policy that the test names by ``parametrize(..., indirect=True)``."""
    service = Service(replace(Config(scrypt_cost=2), policy=getattr(request, "param", "url-and-token")))
    service.certificate = CERTIFICATE
    user = service.users.add(USER, PASSWORD)
    service.users.add_app_password(user, APP_PASSWORD, "phone")
    service.users.add_token(user, "login-token")
    plain_account(service.store, USER, messages=3)
    async with serving(service) as ports:
        yield Running(service, ports)


@contextmanager
def with_imaplib(port: int) -> Iterator[imaplib.IMAP4_SSL]:
    """A client of imaplib that knows the extension's commands."""
    imaplib.Commands.update(dict.fromkeys(("JMAPAUTH", "GETOAUTH", "GETJMAPACCESS"), ("AUTH", "SELECTED")))
    client = imaplib.IMAP4_SSL("localhost", port, ssl_context=CLIENT_TLS)
    yield client
    client.logout()


@contextmanager
def with_imapclient(port: int) -> Iterator[IMAPClient]:
    """A client of IMAPClient."""
    imaplib.Commands.update(dict.fromkeys(("JMAPAUTH", "GETOAUTH", "GETJMAPACCESS"), ("AUTH", "SELECTED")))
    client = IMAPClient("localhost", port, ssl_context=CLIENT_TLS)
    yield client
    client.logout()


def read_by_imaplib(port: int) -> dict[str, Any]:
    """Log in, list, read a message, send one, and run the commands."""
    with with_imaplib(port) as client:
        client.login(USER, APP_PASSWORD)
        assert client.list()[1] == [
            b'(\\HasNoChildren) "/" INBOX',
            b'(\\HasNoChildren \\Drafts) "/" Drafts',
            b'(\\HasNoChildren \\Sent) "/" Sent',
        ]
        assert client.select("INBOX") == ("OK", [b"3"])
        assert client.search(None, "ALL") == ("OK", [b"1 2 3"])
        [(_, message), _] = client.fetch("1", "(RFC822)")[1]
        assert b"Subject: Letter 1\r\n" in message
        assert client.append("Sent", r"(\Seen)", imaplib.Time2Internaldate(0), b"Subject: x\n\nx\n")[0] == "OK"
        assert client.uid("STORE", "2", "+FLAGS", r"(\Deleted)")[0] == "OK"
        assert client.expunge()[1] == [b"2"]
        ids = client.fetch("1:*", "(EMAILID)")[1]
        status, data = client.xatom("JMAPAUTH", "GET")
        answer = client.response("JMAPAUTH")[1]
        oauth = client._simple_command("GETOAUTH"), client.response("OAUTH")[1]  # type: ignore[attr-defined]
        return {"ids": ids, "status": (status, data), "jmapauth": answer, "oauth": oauth}


async def test_imaplib(running: Running) -> None:
    found = await asyncio.to_thread(read_by_imaplib, running.ports.imap)
    assert found["status"] == ("OK", [b"[EXPIRESIN 3600] Use this token to access"])
    assert JMAPAUTH.search(found["jmapauth"][0].decode())
    assert found["oauth"][0] == ("OK", [b"[EXPIRESIN 3600] OAuth token generated"])
    assert found["oauth"][1][0].startswith(b'("fred@example.com" "')
    assert found["ids"] == [b"1 (EMAILID (M00000001))", b"2 (EMAILID (M00000003))"]


def read_by_imapclient(port: int, token: str | None) -> tuple[str, str | None, list[str]]:
    """Log in with a password or a token, read, idle, and run the commands: URL, token, and the ids in INBOX."""
    with with_imapclient(port) as client:
        if token:
            client.oauthbearer_login(USER, token)
        else:
            client.login(USER, APP_PASSWORD)
        assert client.has_capability("JMAPAUTH")
        assert client.id_({"name": "IMAPClient"})
        assert [name for _, _, name in client.list_folders()] == ["INBOX", "Drafts", "Sent"]
        assert client.namespace().personal == (("", "/"),)
        assert client.select_folder("INBOX")[b"EXISTS"] == 3
        assert client.search(["SUBJECT", "Letter 2"]) == [2]
        message = client.fetch([1], ["ENVELOPE", "BODY[]", "BODYSTRUCTURE", "FLAGS"])[1]
        assert message[b"ENVELOPE"].subject == b"Letter 1"
        assert b"Hello!" in message[b"BODY[]"]
        client.idle()
        assert client.idle_check(timeout=0.05) == []
        client.idle_done()
        ids = [data[b"EMAILID"][0].decode() for data in client.fetch([1, 2, 3], ["EMAILID"]).values()]
        _, answer = client._imap._simple_command("JMAPAUTH", "GET"), client._imap.response("JMAPAUTH")[1]
        match = JMAPAUTH.search(answer[0].decode())
        assert match is not None
        return match[1], match[2] or token, ids


@pytest.mark.parametrize(
    ("running", "token"),
    [("url-and-token", None), ("url-and-token", "login-token"), ("same-token", "login-token"), ("per-user-url", None)],
    indirect=["running"],
)
async def test_jmapc_opens_what_imapclient_got(
    running: Running, token: str | None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    url, bearer, ids = await asyncio.to_thread(read_by_imapclient, running.ports.imap, token)
    assert url.startswith(f"https://localhost:{running.ports.http}/")
    authority = tmp_path / "ca.pem"
    authority.write_bytes(CERTIFICATE.ca)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(authority))
    assert await asyncio.to_thread(ids_by_jmapc, url, bearer) == ("inbox", ids)


class JmapClient(jmapc.Client):
    """A client that opens a session URL as it is, instead of looking for one by the host's name."""

    def __init__(self, url: str, token: str | None) -> None:
        super().__init__(url, auth=BearerAuth(token) if token else None)
        answer = self.requests_session.get(url, timeout=5, allow_redirects=False)
        assert answer.status_code == 200
        self.jmap_session = Session.from_dict(answer.json())


def ids_by_jmapc(url: str, token: str | None) -> tuple[str | None, list[str]]:
    """The role of the first mailbox, and the ids of the messages in it, as JMAP has them."""
    client = JmapClient(url, token)
    assert client.jmap_session.username == USER
    mailboxes = client.request(MailboxGet(ids=None), raise_errors=True)
    assert isinstance(mailboxes, MailboxGetResponse)
    inbox = mailboxes.data[0]
    found = client.request(EmailQuery(filter=EmailQueryFilterCondition(in_mailbox=inbox.id)), raise_errors=True)
    assert isinstance(found, EmailQueryResponse)
    return inbox.role, sorted(found.ids)
