"""Follows reference/client/README.md as it is written: its blocks, and the world in which they run."""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from reference.credentials import Kind
from reference.server import serving
from reference.service import Config, Policy, Service
from reference.store.demo import plain_account
from reference.transcript.stage import AUTH_BASE, JMAP_BASE

ROOT = Path(__file__).parents[3]
PAGE = ROOT / "reference" / "client" / "README.md"
#: Runs first in every Python below: the hosts of the page are on this machine, and waiting is short.
CUSTOMS = """
import os, socket, time
ports = dict(map(int, pair.split("=")) for pair in os.environ["HOWTO_PORTS"].split())
find, sleep = socket.getaddrinfo, time.sleep
def find_here(host, port, *args, **kwargs):
    here = str(host).endswith("example.com")
    return find("127.0.0.1" if here else host, ports.get(port, port) if here else port, *args, **kwargs)
socket.getaddrinfo = find_here
time.sleep = lambda seconds: sleep(min(seconds, 0.1))
"""
BROWSER = '#!/bin/sh\nprintf %s "$1" > "$HOWTO_VISITED"\n'


@dataclass(frozen=True)
class Block:
    """A block of code: the heading above it, its language and its text."""

    heading: str
    language: str
    text: str


def blocks() -> list[Block]:
    """The blocks of the page in order."""
    heading, found = "", []
    for match in re.finditer(r"^## ([^\n]+)$|^```(\w+)\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.M | re.S):
        heading = match[1] or heading
        if match[2]:
            found.append(Block(heading, match[2], match[3]))
    return found


def block(heading: str, language: str, index: int = 0) -> str:
    """The text of one block."""
    return [one.text for one in blocks() if (one.heading, one.language) == (heading, language)][index]


@dataclass(frozen=True)
class Reader:
    """Somebody who follows the page in a folder of their own."""

    folder: Path
    python: str
    environment: Mapping[str, str] = field(default_factory=dict)

    async def run(self, *command: str, typed: str = "") -> str:
        """Run a command in the folder; what it prints. It must succeed."""
        process = await asyncio.create_subprocess_exec(
            *command,
            cwd=self.folder,
            env={**os.environ, **self.environment},
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        printed, _ = await asyncio.wait_for(process.communicate(typed.encode()), 300)
        assert process.returncode == 0, printed.decode()
        return printed.decode()

    async def script(self, text: str, typed: str = "") -> str:
        """Run a block of Python."""
        file = self.folder / "script.py"
        file.write_text(text, encoding="utf-8")
        return await self.run(self.python, str(file), typed=typed)

    async def shell(self, text: str) -> str:
        """Run a block of commands."""
        return await self.run("sh", "-ec", text)


@asynccontextmanager
async def reading(
    folder: Path, python: str, paths: tuple[Path, ...] = (), policy: Policy = "url-and-token", seamless: bool = True
) -> AsyncIterator[tuple[Reader, Service]]:
    """A reader, and the servers that the page speaks of. ``paths``: where Python finds what is not installed."""
    service = Service(
        Config(
            policy=policy,
            seamless=frozenset({Kind.APP_PASSWORD, Kind.BEARER} if seamless else ()),
            jmap_base=JMAP_BASE,
            auth_base=AUTH_BASE,
            scrypt_cost=16,
        )
    )
    user = service.users.add("fred@example.com", "the main password")
    service.users.add_app_password(user, "password", "client")
    plain_account(service.store, user.name, messages=1)
    customs = folder / "customs"
    customs.mkdir(exist_ok=True)
    (customs / "sitecustomize.py").write_text(CUSTOMS)
    (folder / "ca.pem").write_bytes(service.certificate.ca)
    browser = folder / "browser"
    browser.write_text(BROWSER)
    browser.chmod(0o755)
    async with serving(service) as ports:
        environment = {
            "PYTHONPATH": os.pathsep.join(map(str, (customs, *paths))),
            "HOWTO_PORTS": f"993={ports.imap} 443={ports.http}",
            "HOWTO_VISITED": str(folder / "visited"),
            "SSL_CERT_FILE": str(folder / "ca.pem"),
            "BROWSER": str(browser),
        }
        yield Reader(folder, python, environment), service


async def visited(folder: Path) -> str:
    """The page to which the reader's browser was sent, once it has been."""
    file = folder / "visited"
    while not file.exists() or not file.read_text():
        await asyncio.sleep(0.02)
    return file.read_text()
