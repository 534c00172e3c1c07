"""Push by EventSource (RFC 8620, Section 7.3): a StateChange as soon as anything changes, by either protocol."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass

from aiohttp import web

from reference.jmap.access import Access
from reference.jmap.errors import Json
from reference.service import Service
from reference.store import TYPES, Change

MIN_PING, MAX_PING = 30, 900  #: seconds
WRITE_TIMEOUT = 30  #: seconds that a client may be slow to read
TICK = 1  #: seconds between looks at the clock, at the credential and at the client


@dataclass(frozen=True)
class Wanted:
    """What the client asks for in the URL's query."""

    types: frozenset[str]
    close_after_state: bool
    ping: int  #: seconds; 0: none

    @classmethod
    def of(cls, request: web.Request) -> Wanted:
        """Read the query; 400 for one that is wrong."""
        types, close, ping = (request.query.get(name, "") for name in ("types", "closeafter", "ping"))
        if not types or close not in ("state", "no") or not (ping.isascii() and ping.isdigit() and len(ping) < 10):
            raise web.HTTPBadRequest(text="types, closeafter and ping are wanted (RFC 8620, Section 7.3)")
        seconds = int(ping) and min(max(int(ping), MIN_PING), MAX_PING)
        return cls(frozenset(TYPES if types == "*" else types.split(",")), close == "state", seconds)


async def event_source(service: Service, access: Access, request: web.Request) -> web.StreamResponse:
    """Send events until the client goes, the credential ends, or the service stops."""
    stream = _Stream(service, access, Wanted.of(request))
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
    stop_listening = service.store.listen(stream.note)
    stop_watching = access.credential.on_end(stream.wake.set)
    try:
        await response.prepare(request)
        stream.catch_up(request.headers.get("Last-Event-ID"))
        while stream.is_open and request.transport is not None and not request.transport.is_closing():
            event = await stream.next_event()
            if event:
                async with asyncio.timeout(WRITE_TIMEOUT):
                    await response.write(event.encode())
    except (ConnectionError, TimeoutError):
        if request.transport is not None:
            request.transport.abort()
    finally:
        stop_listening()
        stop_watching()
    return response


class _Stream:
    """The events for one client."""

    def __init__(self, service: Service, access: Access, wanted: Wanted) -> None:
        self.wake = asyncio.Event()
        self.is_open = True
        self._service = service
        self._access = access
        self._wanted = wanted
        self._changed: dict[str, dict[str, str]] = {}
        self._last_event = service.clock.now()

    def note(self, change: Change) -> None:
        """Remember a change that the client wants to know of: a listener of the store."""
        states: dict[str, str] = {name: state for name, state in change.states.items() if name in self._wanted.types}
        accounts = {account.id for account in self._service.store.accounts_of(self._access.user.name)}
        if states and change.account_id in accounts:
            self._changed.setdefault(change.account_id, {}).update(states)
            self.wake.set()

    def catch_up(self, last_id: str | None) -> None:
        """Tell at once what has changed since the event ``last_id`` that the client saw last."""
        if last_id is None or last_id == self._event_id():
            return
        for account in self._service.store.accounts_of(self._access.user.name):
            self.note(Change(account.id, {name: account.state(name) for name in TYPES}))

    async def next_event(self) -> str | None:
        """The next event as it is sent, or None after a while without one. May find that the stream is over."""
        try:
            async with asyncio.timeout(TICK):
                await self.wake.wait()
        except TimeoutError:
            pass
        self.wake.clear()
        now = self._service.clock.now()
        if not self._access.credential.rest(now) or self._service.stopping.is_set():
            self.is_open = False
            return None
        if self._changed:
            changed, self._changed, self._last_event = self._changed, {}, now
            self.is_open = not self._wanted.close_after_state
            return _event("state", {"@type": "StateChange", "changed": changed}, self._event_id())
        if self._wanted.ping and now - self._last_event >= self._wanted.ping:
            self._last_event = now
            return _event("ping", {"interval": self._wanted.ping})
        return None

    def _event_id(self) -> str:
        """The state of everything that the user can see (RFC 8620, Section 7.3)."""
        accounts = self._service.store.accounts_of(self._access.user.name)
        return ".".join(f"{account.id}-{account.modseq}" for account in accounts)


def _event(name: str, data: Json, id: str | None = None) -> str:
    lines = [f"event: {name}", *([f"id: {id}"] if id else []), f"data: {json.dumps(data)}"]
    return "\n".join(lines) + "\n\n"
