"""reference/client/README.md as it is written, with the package as it is in the repository."""

from __future__ import annotations

import asyncio
import re
import sys
from pathlib import Path

import pytest
from aiohttp import ClientSession, TCPConnector

from jmapauth import errors
from reference import events
from reference.transcript.stage import AUTH_BASE, _Here
from tests.reference.client.howto import PAGE, ROOT, block, blocks, reading, visited

PATHS = (ROOT, ROOT / "reference" / "client")
UPGRADE = "Upgrade a connection"
HARD = "When it is not that easy"


def test_all_blocks_are_followed_by_some_test() -> None:
    found = [(one.heading, one.language) for one in blocks()]
    assert found == [
        ("Get it", "sh"),
        ("Get it", "sh"),
        ("Parse a line", "python"),
        ("Frame a stream", "python"),
        (UPGRADE, "python"),
        (UPGRADE, "python"),
        (UPGRADE, "python"),
        (HARD, "python"),
        ("Extend the grammar", "abnf"),
        ("Extend the grammar", "sh"),
        ("Extend the grammar", "python"),
    ]


async def test_copy_the_file(tmp_path: Path) -> None:
    (tmp_path / "reference").symlink_to(ROOT / "reference")
    async with reading(tmp_path, sys.executable) as (reader, _):
        await reader.shell(block("Get it", "sh"))
        text = block("Parse a line", "python").replace("jmapauth.parser", "imap_parser")
        check_parsed(await reader.script(text))


def check_parsed(printed: str) -> None:
    """What the first block prints; how much is told of a mistake is the parser's affair."""
    count, mistake, written = printed.splitlines()
    assert (count, written) == ("23", r"b'* 24 EXISTS\r\n'")
    assert mistake.startswith("11 (") and "nz-number" in mistake


async def test_parse_and_frame(tmp_path: Path) -> None:
    async with reading(tmp_path, sys.executable, PATHS) as (reader, _):
        check_parsed(await reader.script(block("Parse a line", "python")))
        lines = (await reader.script(block("Frame a stream", "python"))).splitlines()
    assert re.fullmatch(r"ResponseData\(data=MessageData\(.*b'hello'.*MsgAttUid\(uid=7\).*", lines[0])
    assert lines[1:] == ["ResponseData(data=Exists(count=2))"]


@pytest.mark.parametrize(("library", "index"), [("imaplib", 0), ("imapclient", 1), ("aioimaplib", 2)])
async def test_upgrade(library: str, index: int, tmp_path: Path) -> None:
    pytest.importorskip(library, reason=f"{library} is not installed in this environment")
    async with reading(tmp_path, sys.executable, PATHS) as (reader, _):
        printed = await reader.script(block(UPGRADE, "python", index))
    assert printed.startswith("Upgrade(credential=Credential.NEW_TOKEN, user='fred@example.com', host=")
    assert (" https://jmap.example.com/jmap/api" in printed) == (index != 1)


async def test_upgrade_refused(tmp_path: Path) -> None:
    async with reading(tmp_path, sys.executable, PATHS) as (reader, service):
        service.backend_up = False
        with pytest.raises(AssertionError, match="Ask again after"):
            await reader.script(block(UPGRADE, "python"))


async def test_consent(tmp_path: Path) -> None:
    async with reading(tmp_path, sys.executable, PATHS, seamless=False) as (reader, service):
        running = asyncio.create_task(reader.script(block(HARD, "python"), typed="yes\n"))
        page = await asyncio.wait_for(visited(tmp_path), 60)
        port = int(reader.environment["HOWTO_PORTS"].rpartition("=")[2])
        connector = TCPConnector(ssl=service.certificate.client_context(), resolver=_Here(port))
        async with ClientSession(connector=connector) as browser:
            await events.user_approves(events.Person("fred@example.com", "the main password", browser, AUTH_BASE), page)
        printed = await running
    assert "auth.example.com asks for your consent" in printed and "Credential.NEW_TOKEN" in printed


async def test_oauthrequired(tmp_path: Path) -> None:
    async with reading(tmp_path, sys.executable, PATHS, policy="same-token") as (reader, _):
        assert "Credential.LOGIN_TOKEN" in await reader.script(block(HARD, "python"))


async def test_extend_the_grammar(tmp_path: Path) -> None:
    for name, target in (("generator", ROOT / "generator"), ("spec", ROOT / "spec"), (".venv", Path(sys.prefix))):
        (tmp_path / name).symlink_to(target)
    (tmp_path / "hello.abnf").write_text(block("Extend the grammar", "abnf"))
    async with reading(tmp_path, sys.executable) as (reader, _):
        await reader.shell(block("Extend the grammar", "sh"))
        printed = await reader.script(block("Extend the grammar", "python"))
    assert printed == EXTENDED


EXTENDED = """b'a1 XHELLO "Fred Foobar" 2\\r\\n'
ResponseData(data=HelloData(greeting=b'Good morning'))
"""


def test_the_table_names_every_error() -> None:
    table = PAGE.read_text(encoding="utf-8").partition("| action |")[2].partition("## ")[0]
    kinds = {name for name, one in vars(errors).items() if isinstance(one, type) and issubclass(one, Exception)}
    assert set(re.findall(r"`([A-Z][A-Za-z]+)`", table)) == kinds - {"UpgradeError"}
