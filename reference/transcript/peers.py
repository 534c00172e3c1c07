"""The connections of an example's client: IMAP lines, and HTTP exchanges with their streams."""

from __future__ import annotations

import asyncio
import base64
import contextlib
from dataclasses import dataclass

from aiohttp import ClientResponse, ClientSession
from yarl import URL

from reference.generated.parser import Authenticate, ParseError, parse_command
from reference.transcript.script import Request
from reference.transcript.stage import IMAP_HOST, Stage

#: Seconds within which an answer, and the effect of a revocation, must come.
PATIENCE = 5.0
#: Seconds in which a line that nobody waits for must show itself at the end.
AFTERMATH = 0.02


@dataclass
class ImapPeer:
    """One IMAP connection."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    in_sasl: bool = False  #: whether the exchange of AUTHENTICATE goes on, so that "+" brings a challenge

    @classmethod
    async def connect(cls, stage: Stage) -> ImapPeer:
        """Connect, under TLS unless it is given that there is none."""
        if stage.in_clear:
            return cls(*await asyncio.open_connection("127.0.0.1", stage.ports.clear))
        name, trust = IMAP_HOST, stage.trust
        return cls(*await asyncio.open_connection("127.0.0.1", stage.ports.imap, ssl=trust, server_hostname=name))

    async def log_in(self, stage: Stage) -> None:
        """Log in as the example's user, unseen. Raises ``ValueError`` if that fails."""
        await self.line()
        message, mechanism = f"\0{stage.user}\0{stage.secret}", "PLAIN"
        if stage.is_bearer:
            message, mechanism = f"n,a={stage.user},\x01auth=Bearer {stage.secret}\x01\x01", "OAUTHBEARER"
        self.send(f"login AUTHENTICATE {mechanism} {base64.b64encode(message.encode()).decode()}")
        answer = await self.line()
        if answer is None or not answer.startswith("login OK "):
            raise ValueError(f"the login that is given fails: {answer}")

    def send(self, line: str) -> None:
        """Send a line."""
        self.writer.write(line.encode() + b"\r\n")
        with contextlib.suppress(ParseError):  # a part of a command, or wrong on purpose
            self.in_sasl |= isinstance(parse_command(line.encode() + b"\r\n").body, Authenticate)

    async def line(self, seconds: float | None = None) -> str | None:
        """The next line without its end; None if the connection has ended. Raises ``TimeoutError``."""
        async with asyncio.timeout(PATIENCE if seconds is None else seconds):
            octets = await self.reader.readline()
        if not octets:
            return None
        line = octets.decode("utf-8", "backslashreplace").removesuffix("\r\n")
        self.in_sasl &= line.startswith(("+ ", "* "))
        return line

    async def close(self) -> None:
        """End the connection."""
        self.writer.close()
        with contextlib.suppress(OSError):
            await self.writer.wait_closed()


@dataclass
class HttpPeer:
    """An HTTP client with its connections; ``response`` is the last one, whose stream may still go on."""

    session: ClientSession
    response: ClientResponse | None = None

    async def send(self, request: Request) -> None:
        """Send ``request`` as it is shown, with its length added, and wait for the response's header."""
        async with asyncio.timeout(PATIENCE):
            self.response = await self.session.request(
                request.method,
                URL(f"https://{request.host}{request.target}", encoded=True),
                headers=request.headers,
                data=request.body.encode() or None,
                allow_redirects=False,
                skip_auto_headers=("User-Agent", "Accept", "Accept-Encoding", "Content-Type"),
            )

    @property
    def is_stream(self) -> bool:
        """Whether the last response is a stream of events."""
        return self.response is not None and self.response.content_type == "text/event-stream"

    async def text(self) -> str:
        """The whole body of the last response."""
        if self.response is None:
            raise ValueError("there is no HTTP response without a request")
        async with asyncio.timeout(PATIENCE):
            return await self.response.text("utf-8")

    async def line(self, seconds: float | None = None) -> str | None:
        """The next line of the stream; None if it has ended. Raises ``TimeoutError``."""
        if self.response is None:
            raise ValueError("there is no stream without a request")
        async with asyncio.timeout(PATIENCE if seconds is None else seconds):
            octets = await self.response.content.readline()
        return octets.decode("utf-8", "backslashreplace").removesuffix("\n").removesuffix("\r") if octets else None

    async def close(self) -> None:
        """End the connections."""
        await self.session.close()
