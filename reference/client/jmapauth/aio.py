"""The upgrade on a connection of aioimaplib.

While one of the commands is in progress, a protocol of ours stands between the transport and the library's (asyncio's
``set_protocol``), past the code that logs what arrives. It passes on, at once, what is not for it; other tasks may use
the connection meanwhile.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any, Protocol, TypeVar

from jmapauth import errors
from jmapauth.connections import leave, memory, occupy
from jmapauth.core import Ask, Client, Pause, Road, Send
from jmapauth.exchange import Answer, Exchange
from jmapauth.results import Login, OauthToken, Upgrade
from jmapauth.tls import verified_host

#: Seconds that a command may take, unless told otherwise.
TIMEOUT = 60.0
#: Seconds between two looks at whether the library has read a literal to its end.
_BRIEFLY = 0.01
_R = TypeVar("_R")


class AioImapLike(Protocol):
    """A connection of aioimaplib: ``IMAP4_SSL``."""

    @property
    def protocol(self) -> Any:
        """The library's asyncio protocol."""


#: Shows a page to the user; returns whether the user wants to go there and has been sent.
Consent = Callable[[errors.ConsentRequired], Awaitable[bool]]


async def upgrade(
    connection: AioImapLike, login: Login, *, consent: Consent | None = None, timeout: float = TIMEOUT
) -> Upgrade:
    """Ask for the session URL and what opens it: JMAPAUTH GET, with everything that a client has to heed.

    Args:
        connection: logged in, over TLS with a verified certificate, and with no IDLE in progress.
        login: how it was logged in.
        consent: awaited at most once, if the user has to agree. It shows ``host``, and after an act of the user opens
            ``url`` in the system's browser and returns True; the command is then sent again every 5 seconds for 600
            seconds at most. If it is None or returns False, ConsentRequired is raised.
        timeout: seconds that each command may take.

    Raises:
        UpgradeError: any of ``jmapauth.errors``; its ``action`` says what to do.
    """
    return await _travel(connection, login, consent, timeout, Client.upgrade)


async def get_oauth(
    connection: AioImapLike, login: Login, *, consent: Consent | None = None, timeout: float = TIMEOUT
) -> OauthToken:
    """Ask for a token that opens IMAP, submission and JMAP: GETOAUTH. For JMAP alone ``upgrade`` is the right one.

    Args and errors are those of ``upgrade``; NameDiffers in addition.
    """
    return await _travel(connection, login, consent, timeout, Client.get_oauth)


async def _travel(
    connection: AioImapLike,
    login: Login,
    consent: Consent | None,
    timeout: float,
    road: Callable[[Client], Road[_R]],
) -> _R:
    library = getattr(connection, "protocol", None)
    transport = getattr(library, "transport", None)
    if library is None or not hasattr(library, "pending_async_commands"):
        raise TypeError("a connection of aioimaplib is needed")
    if transport is None or transport.is_closing():
        raise errors.ConnectionEnded("there is no connection, or it is closed")
    host = verified_host(transport.get_extra_info("ssl_object"))
    steps = road(Client(login, host, memory(library), consent is not None, time.time))
    result: object = None
    while True:
        try:
            step = steps.send(result)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]
        match step:
            case Send(command):
                result = await _exchange(library, command, timeout)
            case Ask(page):
                result = consent is not None and await consent(page)
            case Pause(seconds):
                await asyncio.sleep(seconds)


async def _exchange(library: Any, command: object, timeout: float) -> Answer:
    if library.state not in ("AUTH", "SELECTED"):
        raise errors.NotLoggedIn("the connection is not logged in")
    if library.transport.is_closing():
        raise errors.ConnectionEnded("the connection is closed")
    if library.has_pending_idle_command():
        raise errors.ConnectionBusy("IDLE is in progress on this connection")
    occupy(library)
    try:
        until = time.monotonic() + timeout
        while library.current_command is not None:
            if time.monotonic() > until:
                raise errors.ConnectionBusy("a response to another command has not ended")
            await asyncio.sleep(_BRIEFLY)
        between = _Between(library, Exchange(command, lambda tag: tag in _tags(library)))
    except BaseException:
        leave(library)
        raise
    between.start()
    try:
        # Where this is cancelled, ours stays between: the answer has to be kept from the library and its log.
        return await asyncio.wait_for(between.answered, timeout)
    except asyncio.TimeoutError:
        between.abort(errors.ConnectionEnded("the server did not answer in time"))
        raise errors.ConnectionEnded("the server did not answer in time") from None


def _tags(library: Any) -> set[str]:
    """The tags of the library's commands that wait for their answers."""
    commands = [library.pending_sync_command, *library.pending_async_commands.values()]
    return {command.tag for command in commands if command is not None}


class _Between(asyncio.Protocol):
    """Stands between a transport and the library's protocol until the command is answered."""

    def __init__(self, library: Any, exchange: Exchange) -> None:
        self.library = library
        self.exchange = exchange
        self.transport = library.transport
        self.between = False
        self.answered: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()

    def start(self) -> None:
        """Take over, with the line that the library has read half, and send the command."""
        self.transport.set_protocol(self)
        self.between = True
        half, self.library.incomplete_line = self.library.incomplete_line, b""
        self.transport.write(self.exchange.octets)
        if half:
            self.data_received(half)

    def data_received(self, data: bytes) -> None:
        """Take what is ours, and pass the rest on."""
        try:
            others = self.exchange.feed(data)
        except errors.ServerFault as error:
            self.abort(error)
            return
        if self.exchange.bye:
            self._end(errors.ConnectionEnded("the server ended the connection"))
        elif self.exchange.answer is not None:
            self._end(self.exchange.answer)
        if others:
            self.library.data_received(others)
        if self.exchange.bye:
            self.transport.close()

    def connection_lost(self, exc: Exception | None) -> None:
        """The end, also for the library."""
        self._end(errors.ConnectionEnded("the connection failed while a command was in progress"))
        self.library.connection_lost(exc)

    def eof_received(self) -> bool | None:
        """Whether the transport stays open is the library's to say."""
        return self.library.eof_received()  # type: ignore[no-any-return]

    def pause_writing(self) -> None:
        """For the library."""
        self.library.pause_writing()

    def resume_writing(self) -> None:
        """For the library."""
        self.library.resume_writing()

    def abort(self, error: errors.UpgradeError) -> None:
        """End the connection."""
        self._end(error)
        self.transport.abort()

    def _end(self, result: Answer | errors.UpgradeError) -> None:
        if self.between:
            self.between = False
            self.transport.set_protocol(self.library)
            leave(self.library)
        if self.answered.done():
            return
        if isinstance(result, Answer):
            self.answered.set_result(result)
        else:
            self.answered.set_exception(result)
            self.answered.exception()  # seen, even if the one who asked has gone
