"""The upgrade on a connection of ``imaplib`` or IMAPClient.

Commands go out and responses come in by the methods of ``imaplib.IMAP4`` that its documentation offers for that
(``send``, ``readline``), past the code that keeps and logs lines. What the server sends meanwhile about mailboxes is
handed to the library afterwards: it is in ``untagged_responses`` as after any other command.
"""

from __future__ import annotations

import imaplib
import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Protocol, TypeVar

from jmapauth import errors
from jmapauth.connections import memory, occupied
from jmapauth.core import Ask, Client, Pause, Road, Send
from jmapauth.exchange import MAX_RESPONSE, Answer, Exchange
from jmapauth.results import Login, OauthToken, Upgrade
from jmapauth.tls import verified_host

#: Seconds that a command may take, unless told otherwise.
TIMEOUT = 60.0
_R = TypeVar("_R")


class ImapClientLike(Protocol):
    """A connection of IMAPClient, which has one of imaplib inside."""

    @property
    def _imap(self) -> Any: ...


#: What the two functions take.
Connection = imaplib.IMAP4 | ImapClientLike
#: Shows a page to the user; returns whether the user wants to go there and has been sent.
Consent = Callable[[errors.ConsentRequired], bool]


def upgrade(
    connection: Connection, login: Login, *, consent: Consent | None = None, timeout: float = TIMEOUT
) -> Upgrade:
    """Ask for the session URL and what opens it: JMAPAUTH GET, with everything that a client has to heed.

    Args:
        connection: logged in, over TLS with a verified certificate, and with no IDLE in progress.
        login: how it was logged in.
        consent: called at most once, if the user has to agree. It shows ``host``, and after an act of the user opens
            ``url`` in the system's browser and returns True; the command is then sent again every 5 seconds for 600
            seconds at most. If it is None or returns False, ConsentRequired is raised.
        timeout: seconds that each command may take.

    Raises:
        UpgradeError: any of ``jmapauth.errors``; its ``action`` says what to do.
    """
    return _travel(connection, login, consent, timeout, Client.upgrade)


def get_oauth(
    connection: Connection, login: Login, *, consent: Consent | None = None, timeout: float = TIMEOUT
) -> OauthToken:
    """Ask for a token that opens IMAP, submission and JMAP: GETOAUTH. For JMAP alone ``upgrade`` is the right one.

    Args and errors are those of ``upgrade``; NameDiffers in addition.
    """
    return _travel(connection, login, consent, timeout, Client.get_oauth)


def _travel(
    connection: Connection,
    login: Login,
    consent: Consent | None,
    timeout: float,
    road: Callable[[Client], Road[_R]],
) -> _R:
    imap = connection if isinstance(connection, imaplib.IMAP4) else getattr(connection, "_imap", None)
    if not isinstance(imap, imaplib.IMAP4):
        raise TypeError("a connection of imaplib or of IMAPClient is needed")
    sock = getattr(imap, "sock", None)
    if isinstance(sock, socket.socket) and sock.fileno() < 0:
        raise errors.ConnectionEnded("the connection is closed")
    host = verified_host(sock)
    steps = road(Client(login, host, memory(imap), consent is not None, time.time))
    result: object = None
    while True:
        try:
            step = steps.send(result)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]
        match step:
            case Send(command):
                with occupied(imap):
                    result = _exchange(connection, imap, command, timeout)
            case Ask(page):
                result = consent is not None and consent(page)
            case Pause(seconds):
                time.sleep(seconds)


def _exchange(connection: object, imap: imaplib.IMAP4, command: object, timeout: float) -> Answer:
    if imap.state not in ("AUTH", "SELECTED"):
        raise errors.NotLoggedIn("the connection is not logged in")
    if _idles(connection, imap):
        raise errors.ConnectionBusy("IDLE is in progress on this connection")
    exchange = Exchange(command, lambda tag: tag.encode("latin-1") in imap.tagged_commands)
    others = bytearray()
    try:
        _converse(imap, exchange, others, timeout)
        if others:
            _hand_over(imap, bytes(others), exchange.bye)
    except OSError:
        _close(imap)
        raise errors.ConnectionEnded("the connection failed while a command was in progress") from None
    except imaplib.IMAP4.error:  # the library's errors quote what the server sent: nothing of that goes on
        _close(imap)
        raise errors.ServerFault("the server sent what the mail library does not take") from None
    except BaseException:
        _close(imap)  # an answer may be on its way, and nobody will be there to read it
        raise
    if exchange.answer is None:
        _close(imap)
        raise errors.ConnectionEnded("the server ended the connection")
    return exchange.answer


def _converse(imap: imaplib.IMAP4, exchange: Exchange, others: bytearray, timeout: float) -> None:
    """Send the command and read until its answer or the end; what is others' is kept aside."""
    # A timeout of the socket begins anew with each octet; this one does not.
    watch = threading.Timer(timeout, _cut, (imap.sock,))
    watch.daemon = True
    watch.start()
    try:
        imap.send(exchange.octets)
        while exchange.answer is None and not exchange.bye and (line := imap.readline()):
            others += exchange.feed(line)
            if len(others) > MAX_RESPONSE:
                raise errors.ServerFault("more about mailboxes than any answer needs")
    finally:
        watch.cancel()


def _hand_over(imap: imaplib.IMAP4, octets: bytes, ended: bool) -> None:
    """Let the library read ``octets`` as if they came now, by a NOOP that is answered here and never sent.

    ``ended``: the server has said BYE, of which the library complains.
    """
    unread = bytearray(octets)

    def send(data: bytes) -> None:
        unread.extend(data.split(b" ", 1)[0] + b" OK done\r\n")

    def read(size: int) -> bytes:
        taken = bytes(unread[:size])
        del unread[:size]
        return taken

    def readline() -> bytes:
        return read(unread.find(b"\n") + 1 or len(unread))

    ours = {"send": send, "read": read, "readline": readline}
    before = {name: vars(imap)[name] for name in ours if name in vars(imap)}
    try:
        vars(imap).update(ours)
        with suppress(imaplib.IMAP4.abort if ended else imaplib.IMAP4.readonly):
            imap.noop()
    finally:
        for name in ours:
            del vars(imap)[name]
        vars(imap).update(before)


def _idles(connection: object, imap: imaplib.IMAP4) -> bool:
    idle = getattr(connection, "_idle_tag", None)
    return idle in imap.tagged_commands or bool(getattr(imap, "_idle_capture", False))


def _cut(sock: socket.socket) -> None:
    """End a connection on which another thread may be waiting."""
    with suppress(OSError):
        socket.socket.shutdown(sock, socket.SHUT_RDWR)


def _close(imap: imaplib.IMAP4) -> None:
    with suppress(OSError, imaplib.IMAP4.error):
        imap.shutdown()
