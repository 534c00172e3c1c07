"""The failures of JMAP; each knows its wire form (RFC 8620, Sections 3.6 and 5.3)."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]


class RequestError(Exception):
    """The whole request fails: a problem details object (RFC 7807)."""

    def __init__(self, kind: str, detail: str, status: int = 400, **members: Any) -> None:
        super().__init__(detail)
        self.status = status
        self._body = {"type": f"urn:ietf:params:jmap:error:{kind}", "status": status, "detail": detail} | members

    def json(self) -> Json:
        """The body of the response, of type application/problem+json."""
        return self._body


class LimitExceeded(RequestError):
    """The request goes beyond a limit of the core capability."""

    def __init__(self, limit: str, detail: str) -> None:
        super().__init__("limit", detail, limit=limit)


class MethodError(Exception):
    """One method call fails, the others go on."""

    def __init__(self, kind: str, description: str, **members: Any) -> None:
        super().__init__(description)
        self._body = {"type": kind, "description": description} | members

    def json(self) -> Json:
        """The arguments of the ``error`` response."""
        return self._body


class SetError(Exception):
    """One object of a ``/set`` call is not created, updated or destroyed."""

    def __init__(self, kind: str, description: str, **members: Any) -> None:
        super().__init__(description)
        self._body = {"type": kind, "description": description} | members

    def json(self) -> Json:
        """The object's value in notCreated, notUpdated or notDestroyed."""
        return self._body


def invalid_arguments(description: str) -> MethodError:
    """The method call has an argument that is missing, of a wrong type or impossible."""
    return MethodError("invalidArguments", description)


def invalid_properties(description: str, *properties: str) -> SetError:
    """The object has properties that it cannot have."""
    return SetError("invalidProperties", description, properties=list(properties))
