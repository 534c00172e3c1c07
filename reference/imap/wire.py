"""The octets of one connection: read into commands, and written from records. Nothing here knows IMAP's meaning."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from reference.generated.parser import BadLine, CommandFramer, Complete, NeedContinuation, serialise
from reference.imap.answers import Bad, Farewell, bye, go_on

_CHUNK = 65536
#: Seconds that a client has to take what is on its way to it when it is sent away.
_GRACE = 4


@dataclass(frozen=True)
class Limits:
    """How much one client, and all of them, may ask of the server. Sizes in octets, times in seconds."""

    connections: int = 500
    connections_of_address: int = 50
    line: int = 16_384  #: a command line without its literals; access tokens can be long
    literal_before_login: int = 1_024  #: long enough for a user name or a password
    command_before_login: int = 16_384  #: with all its literals
    login_seconds: float = 180  #: to log in
    idle_seconds: float = 1_800  #: between two commands (RFC 9051, Section 5.4)
    send_seconds: float = 60  #: in which the client must take what it asked for
    failures: int = 10  #: logins refused, and commands that make no sense in a row, before the connection is closed


DEFAULT_LIMITS = Limits()


class _TlsProtocol(asyncio.StreamReaderProtocol):
    """A protocol that knows that TLS has no half-closed connections."""

    def eof_received(self) -> bool:
        super().eof_received()
        return False


class Wire:
    """One connection. ``wake`` interrupts a wait for the client; ``farewell`` ends it."""

    def __init__(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, limits: Limits, is_tls: bool
    ) -> None:
        self.limits = limits
        self.is_tls = is_tls
        self.address = str((writer.get_extra_info("peername") or [""])[0])  #: the client's IP address
        self._reader = reader
        self._writer = writer
        self._reading: asyncio.Task[bytes] | None = None
        self._woken = asyncio.Event()
        self._farewell = ""
        self._framer = self._new_framer()
        self._deadline: float | None = asyncio.get_running_loop().time() + limits.login_seconds

    def _new_framer(self) -> CommandFramer:
        limits = self.limits
        return CommandFramer(
            max_line=limits.line, max_literal=limits.literal_before_login, max_size=limits.command_before_login
        )

    # In

    async def event(self, on_wake: Callable[[], None] | None = None) -> Complete | BadLine:
        """The next command, or what came instead. ``on_wake`` is called each time that ``wake`` was.

        Raises ``Farewell`` when no command will come: the client has gone or waits too long, or must be sent away.
        """
        loop = asyncio.get_running_loop()
        deadline = self._deadline or loop.time() + self.limits.idle_seconds
        while True:
            self._part_if_due()
            event = self._framer.next_event()
            if isinstance(event, NeedContinuation):
                self.send(go_on("Ready for literal data"))
            elif event is not None:
                return event
            else:
                await self.flush()
                await self._more(deadline - loop.time(), on_wake)

    async def line(self, on_wake: Callable[[], None] | None = None) -> bytes:
        """The next line as it is, without its end: SASL and IDLE have lines that are no commands."""
        self._framer.bare_line()
        event = await self.event(on_wake)
        if isinstance(event, BadLine):
            raise Bad(str(event.error))
        return event.data.removesuffix(b"\r\n")

    async def _more(self, seconds: float, on_wake: Callable[[], None] | None) -> None:
        """Wait until the client sends something or ``wake`` is called."""
        self._reading = self._reading or asyncio.create_task(self._reader.read(_CHUNK))
        waking = asyncio.create_task(self._woken.wait())
        await asyncio.wait({self._reading, waking}, timeout=max(0.0, seconds), return_when=asyncio.FIRST_COMPLETED)
        woken, read = not waking.cancel(), self._reading.done()
        self._part_if_due()
        if woken:
            self._woken.clear()
            if on_wake:
                on_wake()
        if read:
            data, self._reading = self._reading.result(), None
            if not data:
                raise Farewell
            self._framer.feed(data)
        if not woken and not read:
            raise Farewell("Idle for too long")

    def wake(self) -> None:
        """Something happened that the client may want to hear of."""
        self._woken.set()

    def farewell(self, text: str) -> None:
        """Send the client away between two responses; ``text`` says why. One that takes no response is cut off."""
        self._farewell = text
        self._woken.set()
        asyncio.get_running_loop().call_later(_GRACE, self._writer.transport.abort)

    def _part_if_due(self) -> None:
        if self._farewell:
            raise Farewell(self._farewell)

    # Out

    def send(self, record: Any) -> None:
        """Send a response; ``flush`` waits until it is on its way."""
        self._writer.write(serialise(record))

    async def flush(self) -> None:
        """Wait until the client takes what was sent, so that a slow client costs no memory; give others a turn."""
        try:
            async with asyncio.timeout(self.limits.send_seconds):
                await self._writer.drain()
                await asyncio.sleep(0)
        except TimeoutError:
            self._writer.transport.abort()
            raise Farewell from None
        self._part_if_due()

    async def close(self, text: str = "") -> None:
        """End the connection, after a BYE with ``text`` if there is one."""
        if self._reading:
            self._reading.cancel()
        try:
            if text:
                self.send(bye(text))
            self._writer.close()
            async with asyncio.timeout(2):
                await self._writer.wait_closed()
        except OSError:
            self._writer.transport.abort()

    # Changes of state

    def trust(self, literal: int) -> None:
        """The client has logged in: from now on it may send a literal of ``literal`` octets, and take its time."""
        self._framer.max_literal, self._framer.max_size = literal, literal + self.limits.line
        self._deadline = None

    def distrust(self) -> None:
        """The client has logged out but stays (UNAUTHENTICATE, RFC 8437)."""
        self._framer.max_literal = self.limits.literal_before_login
        self._framer.max_size = self.limits.command_before_login
        self._deadline = asyncio.get_running_loop().time() + self.limits.login_seconds

    async def start_tls(self, context: ssl.SSLContext) -> None:
        """Go on under TLS. What came in clear before is forgotten: nobody vouches for it (RFC 9051, Section 11.3)."""
        if isinstance(self._writer.transport, asyncio.Transport):
            self._writer.transport.pause_reading()  # a quick client begins its handshake before we are back from flush
        await self.flush()
        loop, reader = asyncio.get_running_loop(), asyncio.StreamReader()
        protocol = _TlsProtocol(reader)
        transport = await loop.start_tls(self._writer.transport, protocol, context, server_side=True)
        if transport is None:
            raise Farewell
        reader.set_transport(transport)
        self._reader, self._writer = reader, asyncio.StreamWriter(transport, protocol, reader, loop)
        self._framer = self._new_framer()
        self.is_tls = True
