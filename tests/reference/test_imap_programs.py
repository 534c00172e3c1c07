"""Programs that people use, where they are installed: curl and mbsync against the whole server."""

from __future__ import annotations

import asyncio
import json
import re
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from reference.server import Ports, serving
from reference.service import Config, Service
from reference.store import Account
from reference.store.demo import plain_account
from tests.reference.imap_client import APP_PASSWORD, CERTIFICATE, USER

SECONDS = 20
MBSYNC = """
IMAPAccount server
Host localhost
Port {port}
User {user}
Pass "{password}"
SSLType IMAPS
CertificateFile {folder}/ca.pem
AuthMechs PLAIN

IMAPStore far
Account server

MaildirStore near
Path {folder}/mail/
Inbox {folder}/mail/INBOX
SubFolders Verbatim

Channel all
Far :far:
Near :near:
Patterns *
Create Near
Expunge Both
Sync All
SyncState *
"""


class Running:
    """A whole service, and a folder with the certificate of its authority."""

    def __init__(self, service: Service, account: Account, ports: Ports, folder: Path) -> None:
        self.service, self.account, self.ports, self.folder = service, account, ports, folder

    async def run(self, program: str, *arguments: str) -> str:
        """What ``program`` prints; it must end well."""
        path = shutil.which(program)
        assert path is not None
        pipe = asyncio.subprocess.PIPE
        process = await asyncio.create_subprocess_exec(path, *arguments, stdout=pipe, stderr=pipe)
        output, errors = await asyncio.wait_for(process.communicate(), SECONDS)
        assert process.returncode == 0, errors.decode()
        return output.decode()

    async def curl(self, url: str, *options: str) -> str:
        """What is at ``url``."""
        common = ("--silent", "--show-error", "--noproxy", "*", "--cacert", f"{self.folder}/ca.pem")
        return await self.run("curl", *common, *options, url)


@pytest.fixture
async def running(tmp_path: Path) -> AsyncIterator[Running]:
    """One user with three messages, an app password and a token."""
    service = Service(Config(scrypt_cost=2))
    service.certificate = CERTIFICATE
    user = service.users.add(USER, "main password")
    service.users.add_app_password(user, APP_PASSWORD, "phone")
    service.users.add_token(user, "login-token")
    account = plain_account(service.store, USER, messages=3)
    (tmp_path / "ca.pem").write_bytes(CERTIFICATE.ca)
    async with serving(service) as ports:
        yield Running(service, account, ports, tmp_path)


@pytest.mark.skipif(not shutil.which("curl"), reason="curl is not installed")
@pytest.mark.parametrize(
    "login",
    [("--user", f"{USER}:{APP_PASSWORD}"), ("--user", USER, "--oauth2-bearer", "login-token", "--sasl-ir")],
    ids=["password", "token"],
)
async def test_curl_goes_from_imap_to_jmap(running: Running, login: tuple[str, ...]) -> None:
    imap = f"imaps://localhost:{running.ports.imap}"
    if "imaps" not in await running.run("curl", "--version"):
        pytest.skip("this curl has no IMAP")
    assert '"/" INBOX' in await running.curl(f"{imap}/", *login)
    assert "Subject: Letter 2\n" in (await running.curl(f"{imap}/INBOX;MAILINDEX=2", *login)).replace("\r\n", "\n")
    found = re.search(r'"(https.*)" "(.*)"', await running.curl(f"{imap}/", *login, "--request", "JMAPAUTH GET"))
    assert found is not None
    session = json.loads(await running.curl(found[1], "--header", f"Authorization: Bearer {found[2]}"))
    assert session["username"] == USER


@pytest.mark.skipif(not shutil.which("mbsync"), reason="mbsync (isync) is not installed")
async def test_mbsync_carries_changes_both_ways(running: Running) -> None:
    """New messages, flags and removals, from the server to a Maildir and back."""
    port, folder = running.ports.imap, running.folder
    (folder / "mail").mkdir()
    (folder / "mbsyncrc").write_text(MBSYNC.format(port=port, user=USER, password=APP_PASSWORD, folder=folder))
    await running.run("mbsync", "--config", f"{folder}/mbsyncrc", "all")
    inbox = folder / "mail" / "INBOX"
    first, second, _ = sorted(inbox.glob("*/*,U=*"), key=lambda file: re.findall(r",U=(\d+)", file.name))
    first.rename(inbox / "cur" / f"{first.name.partition(':')[0]}:2,FS")
    second.rename(inbox / "cur" / f"{second.name.partition(':')[0]}:2,T")
    (inbox / "new" / "1.new").write_bytes(b"Subject: from the Maildir\n\nGr\xc3\xbc\xc3\x9fe\n")
    running.account.append(USER, [next(iter(running.account.mailboxes.values()))], b"Subject: by JMAP\r\n\r\n")
    await running.run("mbsync", "--config", f"{folder}/mbsyncrc", "all")
    emails = {
        email.raw.partition(b"Subject: ")[2].split(b"\r\n")[0]: email for email in running.account.emails.values()
    }
    assert sorted(emails) == [b"Letter 1", b"Letter 3", b"by JMAP", b"from the Maildir"]
    assert emails[b"Letter 1"].keywords == {"$flagged", "$seen"}
    assert "Grüße\r\n".encode() in emails[b"from the Maildir"].raw
    assert any(b"by JMAP" in file.read_bytes() for file in inbox.glob("*/*,U=*"))
