"""The connections of an example's client: IMAP responses, and HTTP exchanges with their streams."""

from __future__ import annotations

import asyncio
import base64
import contextlib
from dataclasses import dataclass

from aiohttp import ClientResponse, ClientSession
from yarl import URL

from reference.generated.parser import Authenticate, Complete, ParseError, ResponseFramer, parse_command
from reference.transcript.script import Request
from reference.transcript.stage import Stage

#: Seconds within which an answer, and the effect of a revocation, must come.
PATIENCE = 5.0
#: Seconds in which a line that nobody waits for must show itself at the end.
AFTERMATH = 0.02


class ImapPeer:
    """One IMAP connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.in_sasl = False  #: whether the exchange of AUTHENTICATE goes on, so that "+" brings a challenge
        self.asked = False  #: whether something was sent since the last response
        self._reader = reader
        self._writer = writer
        self._framer = ResponseFramer()

    async def log_in(self, stage: Stage) -> None:
        """Log in as the account's owner, unseen. Raises ``ValueError`` if that fails."""
        await self.next()
        message, mechanism = f"\0{stage.user}\0{stage.secret}", "PLAIN"
        if stage.is_bearer:
            message, mechanism = f"n,a={stage.user},\x01auth=Bearer {stage.secret}\x01\x01", "OAUTHBEARER"
        self.send(f"login AUTHENTICATE {mechanism} {base64.b64encode(message.encode()).decode()}")
        while (answer := await self.next()) is not None and answer.startswith("* "):
            pass
        if answer is None or not answer.startswith("login OK "):
            raise ValueError(f"the login that is given fails: {answer}")

    def send(self, line: str) -> None:
        """Send a line."""
        self.asked = True
        self._writer.write(line.encode() + b"\r\n")
        with contextlib.suppress(ParseError):  # a part of a command, or wrong on purpose
            self.in_sasl |= isinstance(parse_command(line.encode() + b"\r\n").body, Authenticate)

    async def next(self, seconds: float | None = None) -> str | None:
        """The next response without its end; None if the connection has ended. Raises ``TimeoutError``."""
        async with asyncio.timeout(PATIENCE if seconds is None else seconds):
            while (event := self._framer.next_event()) is None:
                octets = await self._reader.read(65536)
                if not octets:
                    return None
                self._framer.feed(octets)
        if not isinstance(event, Complete):
            raise ValueError("the server sends a response larger than any example has")
        self.asked = False
        response = event.data.decode("utf-8", "backslashreplace").removesuffix("\r\n")
        self.in_sasl &= response.startswith(("+ ", "* "))
        return response

    async def rest(self) -> str | None:
        """A response that nobody has waited for; None if there is none."""
        try:
            return await self.next(PATIENCE if self.asked else AFTERMATH)
        except TimeoutError:
            return None

    async def close(self) -> None:
        """End the connection."""
        self._writer.close()
        with contextlib.suppress(OSError):
            await self._writer.wait_closed()


@dataclass
class HttpPeer:
    """An HTTP client with its connections; ``response`` is the last one, whose stream may still go on."""

    session: ClientSession
    response: ClientResponse | None = None

    async def send(self, request: Request, url: str) -> None:
        """Send ``request`` to ``url`` with its length added, and wait for the response's header."""
        async with asyncio.timeout(PATIENCE):
            self.response = await self.session.request(
                request.method,
                URL(url, encoded=True),
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

    async def next(self, seconds: float | None = None) -> str | None:
        """The next line of the stream; None if it has ended. Raises ``TimeoutError``."""
        if self.response is None:
            raise ValueError("there is no stream without a request")
        async with asyncio.timeout(PATIENCE if seconds is None else seconds):
            octets = await self.response.content.readline()
        return octets.decode("utf-8", "backslashreplace").removesuffix("\n").removesuffix("\r") if octets else None

    async def rest(self) -> str | None:
        """A line of a stream that nobody has waited for; None if there is none."""
        try:
            return await self.next(AFTERMATH) if self.is_stream else None
        except TimeoutError:
            return None

    async def close(self) -> None:
        """End the connections."""
        if self.response:
            self.response.close()
        await self.session.close()
