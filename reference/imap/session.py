"""One client's session: who is logged in, what is selected, and the loop from a command to its answer."""

from __future__ import annotations

import logging
import ssl
import traceback
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from reference.credentials import Login
from reference.generated import tables
from reference.generated.parser import (
    BadLine,
    Cannot,
    Fetch,
    Greeting,
    OtherCode,
    ParseError,
    RespCondAuth,
    RespCondState,
    ResponseData,
    ResponseTagged,
    RespText,
    Search,
    Serverbug,
    Store,
    Uid,
    command_type,
    parse_command,
    salvage_tag,
)
from reference.grants import device_name
from reference.handlers import HANDLERS, extension
from reference.imap.answers import Bad, Farewell, No, Refusal
from reference.imap.capabilities import capabilities
from reference.imap.view import View
from reference.imap.wire import Wire
from reference.service import Service
from reference.store import StoreError

log = logging.getLogger(__name__)

#: While these are carried out, sequence numbers must not change (RFC 9051, Section 7.5.1).
_KEEPS_NUMBERS = (Fetch, Store, Search)


class Session:
    """The state of one connection (RFC 9051, Section 3)."""

    def __init__(self, service: Service, wire: Wire, starttls: ssl.SSLContext | None, may_log_in: bool) -> None:
        self.service = service
        self.wire = wire
        self.starttls = starttls  #: what STARTTLS goes on with; None: it is not to be had
        self.may_log_in = may_log_in  #: whether passwords and tokens are safe on this connection
        self.login: Login | None = None
        self.view: View | None = None
        self.enabled: set[str] = set()
        self.client_id: Mapping[str, str | None] = {}
        self.tag = ""  #: of the command that is being carried out
        self.failures = 0  #: logins refused
        self._senseless = 0  #: commands in a row that made no sense
        self._then: Callable[[], Awaitable[None]] | None = None
        self._unwatch: list[Callable[[], object]] = []

    @property
    def state(self) -> str:
        """The state, as the table of commands calls it."""
        return "not authenticated" if self.login is None else "selected" if self.view else "authenticated"

    @property
    def rev2(self) -> bool:
        """Whether the client has enabled IMAP4rev2: else it is talked to as RFC 3501 has it."""
        return "IMAP4REV2" in self.enabled

    @property
    def device(self) -> str:
        """What the client says that it is (RFC 2971); nobody has verified it."""
        return device_name(self.client_id)

    @property
    def address(self) -> str:
        """The client's IP address."""
        return self.wire.address

    @property
    def user(self) -> str:
        """The name of the user who is logged in."""
        if self.login is None:
            raise Bad("Log in first")
        return self.login.user.name

    @property
    def selected(self) -> View:
        """The mailbox that is selected, if the user may still read it (rights can be taken back meanwhile)."""
        if self.view is None:
            raise Bad("Select a mailbox first")
        self.view.mailbox.require(self.user, "r")
        return self.view

    def allows(self, command: type) -> bool:
        """Whether a command of this type is valid in the present state."""
        return self.state in tables.STATES.get(command, frozenset())

    # Changes of state

    def log_in(self, login: Login) -> None:
        """Enter the authenticated state. The connection ends when the login's credential is ended."""
        self.login = login
        self.failures = 0
        self.wire.trust(self.service.store.limits.message)
        self._unwatch = [
            login.credential.on_end(lambda: self.wire.farewell("Access was revoked")),
            self.service.store.listen(lambda _change: self.wire.wake()),
        ]

    def log_out(self) -> None:
        """Leave it: nothing of the login stays with the connection (RFC 8437, Section 4.1)."""
        for stop in self._unwatch:
            stop()
        self._unwatch = []
        self.login = self.view = None
        self.enabled = set()
        self.client_id = {}
        self.wire.distrust()

    async def go_on_under(self, context: ssl.SSLContext) -> None:
        """Go on under TLS: from now on it is safe to log in."""
        await self.wire.start_tls(context)
        self.may_log_in = True

    async def leave(self) -> None:
        """Close the connection; the client knows why."""
        raise Farewell

    def after_answer(self, act: Callable[[], Awaitable[None]]) -> None:
        """Do ``act`` once the command that is being carried out has been answered."""
        self._then = act

    # The loop

    async def run(self) -> None:
        """Serve the client until one of the two has enough."""
        text = ""
        try:
            self.wire.send(Greeting(RespCondAuth("OK", RespText(capabilities(self), "The reference server is ready"))))
            while True:
                await self._turn()
        except Farewell as farewell:
            text = str(farewell)
        except OSError:
            pass  # the client has gone
        except Exception as error:
            text = _defect("a session", error)
        finally:
            for stop in self._unwatch:
                stop()
            await self.wire.close(text)

    async def _turn(self) -> None:
        """Read one command, carry it out, and answer it."""
        event = await self.wire.event()
        if isinstance(event, BadLine):
            tag, answer = event.tag, Bad(str(event.error), OtherCode("TOOBIG")).state
        else:
            tag, answer = await self._answer(event.data)
        self.wire.send(ResponseTagged(tag, answer) if tag else ResponseData(answer))
        await self.wire.flush()
        self._senseless = self._senseless + 1 if answer.status == "BAD" else 0
        if max(self._senseless, self.failures) >= self.wire.limits.failures:
            raise Farewell("Too many errors")
        if self._then:
            then, self._then = self._then, None
            await then()

    async def _answer(self, data: bytes) -> tuple[str | None, RespCondState]:
        """The tag of the command in ``data``, and what it ends with."""
        try:
            command = parse_command(data)
        except ParseError as error:
            return salvage_tag(data), self._malformed(data, error)
        self.tag = command.tag
        try:
            answer = await self._carry_out(command.body)
        except Refusal as refusal:
            answer = refusal.state
        except StoreError as error:
            answer = No(str(error), OtherCode(error.imap)).state
        except (Farewell, OSError):
            raise
        except Exception as error:
            answer = No(_defect(type(command.body).__name__, error), Serverbug()).state
        self.tell_news(keep_numbers=isinstance(command.body, _KEEPS_NUMBERS), uid=isinstance(command.body, Uid))
        return command.tag, answer

    def _malformed(self, data: bytes, error: ParseError) -> RespCondState:
        """The answer to a line that does not parse; one that names a command of the extension has an outcome."""
        named = command_type(data)
        if named in tables.TABLES:
            return extension.malformed(self, tables.TABLES[named])
        name = data.split(b" ", 2)[1:2]  # behind the tag
        is_unknown = named is None and name and name[0].strip().isalpha()
        return Bad("Unknown command" if is_unknown else str(error)).state

    async def _carry_out(self, body: Any) -> RespCondState:
        """Have the handler of the command's type do it, if the state allows it."""
        handler = HANDLERS.get(type(body))
        if handler is None:
            raise No("This server does not serve this command", Cannot())
        if type(body) not in tables.TABLES and not self.allows(type(body)):
            raise Bad(f"Not a command for the {self.state} state")
        return await handler(self, body)

    def tell_news(self, keep_numbers: bool = False, uid: bool = False) -> None:
        """Send what has changed in the selected mailbox; with ``keep_numbers`` nothing that changes numbers."""
        if self.view:
            for record in self.view.news(expunges=not keep_numbers, uid=uid):
                self.wire.send(record)


def _defect(what: str, error: Exception) -> str:
    """Log a defect of this server, which must not end it, by its place: the error's own text may hold a secret."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    log.error("%s failed: %s in %s, line %s", what, type(error).__name__, place.filename, place.lineno)
    return "The server has a defect"
