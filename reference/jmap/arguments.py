"""The arguments of a method call, read with their types: whatever is wrong raises ``invalidArguments``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, TypeVar

from reference.jmap.errors import invalid_arguments

T = TypeVar("T")


class Arguments:
    """A JSON object from a client. A ``default`` stands for a member that is absent or null.

    An id that begins with ``#`` is a creation id of the same request (RFC 8620, Section 5.3).
    """

    def __init__(self, members: Mapping[str, Any], created_ids: Mapping[str, str] | None = None) -> None:
        self._members = members
        self._created_ids = created_ids or {}

    def all(self) -> dict[str, Any]:
        """Every member as it came."""
        return dict(self._members)

    def text(self, name: str, default: str | None = None) -> str | None:
        """A string."""
        return self._get(name, str, default)

    def flag(self, name: str, default: bool = False) -> bool:
        """A Boolean."""
        return bool(self._get(name, bool, default))

    def number(self, name: str, default: int | None = None) -> int | None:
        """An integer within the bounds of RFC 8620, Section 1.3."""
        value = self._get(name, int, default)
        if isinstance(value, bool) or (value is not None and abs(value) >= 2**53):
            raise invalid_arguments(f"{name} is not an integer")
        return value

    def unsigned(self, name: str, default: int | None = None) -> int | None:
        """An integer that is not negative."""
        value = self.number(name, default)
        if value is not None and value < 0:
            raise invalid_arguments(f"{name} is negative")
        return value

    def date(self, name: str) -> datetime | None:
        """A date and time with its zone (RFC 3339), as an aware ``datetime`` in UTC."""
        value = self.text(name)
        return None if value is None else parse_date(name, value)

    def id(self, name: str) -> str:
        """An Id that must be there."""
        value = self.text(name)
        if value is None:
            raise invalid_arguments(f"{name} is missing")
        return self.real_id(value)

    def ids(self, name: str) -> list[str] | None:
        """A list of Ids, without repetitions; None for all."""
        values = self.texts(name)
        return None if values is None else list(dict.fromkeys(self.real_id(value) for value in values))

    def texts(self, name: str) -> list[str] | None:
        """A list of strings."""
        values: list[Any] | None = self._get(name, list, None)
        if values is not None and not all(isinstance(value, str) for value in values):
            raise invalid_arguments(f"{name} is not a list of strings")
        return values

    def object(self, name: str) -> dict[str, Any]:
        """A JSON object, empty by default."""
        return self._get(name, dict, None) or {}

    def objects(self, name: str) -> list[dict[str, Any]]:
        """A list of JSON objects, empty by default."""
        values: list[Any] = self._get(name, list, None) or []
        if not all(isinstance(value, dict) for value in values):
            raise invalid_arguments(f"{name} is not a list of objects")
        return values

    def real_id(self, value: str) -> str:
        """``value``, or what was created under it in this request if it is a creation id."""
        return real_id(value, self._created_ids)

    def _get(self, name: str, kind: type[T], default: T | None) -> T | None:
        value = self._members.get(name)
        if value is None:
            return default
        if not isinstance(value, kind):
            raise invalid_arguments(f"{name} is of a wrong type")
        return value


def real_id(value: str, created_ids: Mapping[str, str]) -> str:
    """``value``, or what ``created_ids`` has for it if it is a creation id."""
    return created_ids.get(value[1:], value) if value.startswith("#") else value


def parse_date(name: str, value: str) -> datetime:
    """The UTCDate or Date ``value`` (RFC 8620, Section 1.4)."""
    try:
        date = datetime.fromisoformat(value)
    except ValueError:
        raise invalid_arguments(f"{name} is not a date") from None
    if date.tzinfo is None or "T" not in value:
        raise invalid_arguments(f"{name} is not a date with a zone")
    return date.astimezone(UTC)


def utc_date(date: datetime) -> str:
    """``date`` as a UTCDate."""
    return date.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
