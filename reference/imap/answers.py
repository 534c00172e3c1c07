"""What a handler answers, and the failures that it may raise instead: each knows its own form on the wire."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from reference.generated.parser import ContinueReq, RespCondBye, RespCondState, ResponseData, RespText

#: A record of a response code: ``ReadOnly()``, ``Appenduid(1, 2)``, ...
Code = Any


class Refusal(Exception):
    """The command is not carried out. ``str()`` is a sentence for people; ``code`` one for programs, or None."""

    status: ClassVar[Literal["NO", "BAD"]]

    def __init__(self, text: str, code: Code = None) -> None:
        super().__init__(text)
        self.code = code

    @property
    def state(self) -> RespCondState:
        """The refusal as the rest of a tagged response."""
        return RespCondState(self.status, RespText(self.code, str(self)))


class No(Refusal):
    """The server understood, but cannot or will not."""

    status = "NO"


class Bad(Refusal):
    """The command is not one that can be given, or not now."""

    status = "BAD"


class Farewell(Exception):
    """The connection must end. ``str()`` is told to the client in an untagged BYE; empty: it has gone already."""


def ok(text: str, code: Code = None) -> RespCondState:
    """The rest of a tagged OK."""
    return RespCondState("OK", RespText(code, text))


def note(text: str, code: Code = None) -> ResponseData:
    """An untagged OK."""
    return ResponseData(ok(text, code))


def bye(text: str) -> ResponseData:
    """An untagged BYE."""
    return ResponseData(RespCondBye(RespText(None, text)))


def go_on(text: str) -> ContinueReq:
    """A continuation request: the client may send what it has announced."""
    return ContinueReq(RespText(None, text))
