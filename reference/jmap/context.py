"""What a method handler is given, and the parts that all methods share."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from reference.jmap.access import Access
from reference.jmap.arguments import Arguments
from reference.jmap.blobs import Uploads
from reference.jmap.errors import Json, MethodError, SetError, invalid_arguments
from reference.jmap.session import MAX_OBJECTS
from reference.service import Service
from reference.store import Account, NotFound, StoreError, Type

T = TypeVar("T")


@dataclass
class Context:
    """One API request that is being carried out."""

    service: Service
    access: Access
    uploads: Uploads
    created_ids: dict[str, str] = field(default_factory=dict)
    #: Responses that follow the method's own, as (name, arguments): those of an implicit Email/set.
    implicit: list[tuple[str, Json]] = field(default_factory=list)

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


Handler = Callable[[Context, Arguments], Json]


def get(
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
    return {"accountId": account.id, "state": state, "list": found, "notFound": missing}


def changes(arguments: Arguments, account: Account, name: Type, visible: Iterable[str]) -> Json:
    """A ``/changes`` method (RFC 8620, Section 5.2). Of what exists only the ids in ``visible`` are told."""
    since, limit = arguments.text("sinceState") or "", arguments.unsigned("maxChanges")
    number = re.fullmatch(r"s(\d{1,15})", since)
    result = account.history[name].since(int(number[1])) if number else None
    if result is None or limit == 0 or (limit and sum(map(len, result.values())) > limit):
        raise MethodError("cannotCalculateChanges", "Fetch the state anew")
    seen = set(visible)
    return {
        "accountId": account.id,
        "oldState": since,
        "newState": account.state(name),
        "hasMoreChanges": False,
        "created": [id for id in result["created"] if id in seen],
        "updated": [id for id in result["updated"] if id in seen],
        "destroyed": result["destroyed"],
    }


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
