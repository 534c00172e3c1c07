"""What a method handler is given, and the parts that all methods share."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from reference.jmap.access import Access
from reference.jmap.arguments import Arguments
from reference.jmap.blobs import Uploads
from reference.jmap.errors import Json, MethodError, SetError, invalid_arguments
from reference.jmap.session import MAX_OBJECTS
from reference.service import Service
from reference.store import Account, NotFound, StoreError, Type
from reference.store.history import Happening

T = TypeVar("T")

MAX_SIZE_RESPONSE = 50_000_000  #: octets of all answers of one request, roughly
MAX_PROPERTIES = 256  #: that one call may ask for


@dataclass
class Context:
    """One API request that is being carried out."""

    service: Service
    access: Access
    uploads: Uploads
    created_ids: dict[str, str] = field(default_factory=dict)
    #: Responses that follow the method's own, as (name, arguments): those of an implicit Email/set.
    implicit: list[tuple[str, Json]] = field(default_factory=list)
    room: int = MAX_SIZE_RESPONSE  #: octets that may still be answered

    def afford(self, value: Any) -> None:
        """Take the room that ``value`` needs in the answer; raise ``requestTooLarge`` if there is too little."""
        values = [value]
        while values:
            value = values.pop()
            self.room -= 2 + (len(value) if isinstance(value, str | dict | list) else 4)
            if self.room < 0:
                raise MethodError("requestTooLarge", f"An answer may have {MAX_SIZE_RESPONSE} octets: ask for less")
            if isinstance(value, dict):
                values += value
                values += value.values()
            elif isinstance(value, list):
                values += value

    @property
    def user(self) -> str:
        """The name of the user on whose behalf the request is made."""
        return self.access.user.name

    def account(self, arguments: Arguments) -> Account:
        """The account that the call is about."""
        try:
            return self.service.store.account(self.user, arguments.id("accountId"))
        except NotFound as error:
            raise MethodError("accountNotFound", str(error)) from None


#: Those that may take long give others a turn in between; what they then find is as new as their ``state`` or newer.
Handler = Callable[[Context, Arguments], Json | Awaitable[Json]]


async def get(
    context: Context,
    arguments: Arguments,
    account: Account,
    state: str,
    find: Callable[[str], T],
    everything: Iterable[str],
    render: Callable[[T, list[str]], Json],
    default: tuple[str, ...],
    is_property: Callable[[str], bool] | None = None,
) -> Json:
    """A ``/get`` method (RFC 8620, Section 5.1). ``find`` raises ``NotFound``; ``render`` gives the properties."""
    ids = arguments.ids("ids")
    wanted = list(everything) if ids is None else ids
    if len(wanted) > MAX_OBJECTS:
        raise MethodError("requestTooLarge", f"At most {MAX_OBJECTS} objects at once")
    properties = arguments.texts("properties")
    if len(properties or ()) > MAX_PROPERTIES:
        raise MethodError("requestTooLarge", f"At most {MAX_PROPERTIES} properties at once")
    for name in properties or ():
        if name not in ("id", *default) and not (is_property and is_property(name)):
            raise invalid_arguments(f"There is no property {name!r}")
    shown = ["id", *dict.fromkeys(name for name in (default if properties is None else properties) if name != "id")]
    found, missing = [], []
    for id in wanted:
        try:
            found.append(render(find(id), shown))
        except NotFound:
            missing.append(id)
        else:
            context.afford(found[-1])
        await asyncio.sleep(0)
    return {"accountId": account.id, "state": state, "list": found, "notFound": missing}


def changes(context: Context, arguments: Arguments, account: Account, name: Type, visible: Iterable[str]) -> Json:
    """A ``/changes`` method (RFC 8620, Section 5.2), up to an intermediate state if there is more than is wanted.

    ``visible`` are the ids that the user may see now. Of others it is told only that they are gone, and only if they
    were in a mailbox that the user may know of.
    """
    since, limit = arguments.text("sinceState"), arguments.unsigned("maxChanges")
    if since is None or limit == 0:
        raise invalid_arguments("sinceState is missing" if since is None else "maxChanges is not positive")
    number = re.fullmatch(r"s([0-9]{1,15})", since)
    history = account.history[name]
    happenings = history.since(int(number[1])) if number else None
    if happenings is None:
        raise MethodError("cannotCalculateChanges", "Fetch the state anew")
    told = _told(happenings, set(visible), history.places, {mailbox.id for mailbox in account.visible(context.user)})
    page = _page(told, limit)
    is_last = len(page) == len(told)
    by_event = {event: [id for _, what, id in page if what == event] for event in ("created", "updated", "destroyed")}
    return {
        "accountId": account.id,
        "oldState": since,
        "newState": account.state(name) if is_last else f"s{page[-1][0]}",
        "hasMoreChanges": not is_last,
    } | by_event


def _told(
    happenings: list[Happening], visible: set[str], places: Mapping[str, set[str]], known: set[str]
) -> list[Happening]:
    """What a user is told, who sees the objects ``visible`` and knows of the mailboxes ``known``."""
    told: list[Happening] = []
    for modseq, event, id in happenings:
        if id in visible:
            told.append((modseq, event, id))
        elif event != "created" and not known.isdisjoint(places[id]):
            told.append((modseq, "destroyed", id))
    return told


def _page(happenings: list[Happening], limit: int | None) -> list[Happening]:
    """The first ``limit`` of ``happenings``, or a few less: a change of several objects stays whole."""
    end = len(happenings) if limit is None else min(limit, len(happenings))
    while 0 < end < len(happenings) and happenings[end - 1][0] == happenings[end][0]:
        end -= 1
    if happenings and not end:
        raise MethodError("cannotCalculateChanges", "One change alone is more than maxChanges")
    return happenings[:end]


_OUTCOMES = ("created", "updated", "destroyed", "notCreated", "notUpdated", "notDestroyed")


class SetResult:
    """The answer of a ``/set`` method (RFC 8620, Section 5.3), object by object."""

    def __init__(self, account: Account, old_state: str) -> None:
        self._accounted: Json = {"accountId": account.id, "oldState": old_state}
        self._objects: dict[str, Json] = {name: {} for name in _OUTCOMES}

    def attempt(self, done: str, failed: str, id: str, act: Callable[[], Any]) -> None:
        """Do ``act`` for ``id`` and note its value below ``done``, or its failure below ``failed``."""
        try:
            value = act()
        except SetError as error:
            self._objects[failed][id] = error.json()
        except StoreError as error:
            self._objects[failed][id] = {"type": error.jmap, "description": str(error)}
        except MethodError as error:  # an object's member of a wrong type
            self._objects[failed][id] = {"type": "invalidProperties", "description": str(error)}
        else:
            self._objects[done][id] = value

    def json(self, new_state: str) -> Json:
        """The response. Where nothing happened there is null."""
        outcomes: dict[str, Any] = {name: objects or None for name, objects in self._objects.items()}
        outcomes["destroyed"] = list(self._objects["destroyed"]) or None
        return self._accounted | {"newState": new_state} | outcomes


def check_set(arguments: Arguments, state: str) -> None:
    """What every ``/set`` method checks before it begins."""
    if arguments.text("ifInState", state) != state:
        raise MethodError("stateMismatch", "Something has changed meanwhile")
    count = len(arguments.object("create")) + len(arguments.object("update")) + len(arguments.ids("destroy") or ())
    if count > MAX_OBJECTS:
        raise MethodError("requestTooLarge", f"At most {MAX_OBJECTS} objects at once")
