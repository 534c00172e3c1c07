"""Which handler serves which type of command."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, TypeVar

from reference.generated.parser import Cannot, RespCondState, Uid
from reference.imap.answers import No

if TYPE_CHECKING:
    from reference.imap.session import Session

#: The one shape of all handlers: the session and the command's record in, the rest of the tagged response out.
#: Those of commands with a UID form take ``uid`` besides.
Handler = Callable[..., Awaitable[RespCondState]]
H = TypeVar("H", bound=Handler)

HANDLERS: dict[type, Handler] = {}
_UID_FORMS: dict[type, Handler] = {}


def handles(*commands: type) -> Callable[[H], H]:
    """File the function below as the handler of these types of command."""
    return _file(HANDLERS, commands)


def handles_uid(*commands: type) -> Callable[[H], H]:
    """File the function below as the handler of these types of command behind ``UID``."""
    return _file(_UID_FORMS, commands)


def _file(where: dict[type, Handler], commands: tuple[type, ...]) -> Callable[[H], H]:
    def file(handler: H) -> H:
        where.update(dict.fromkeys(commands, handler))
        return handler

    return file


@handles(Uid)
async def uid(session: Session, command: Any) -> RespCondState:
    """RFC 9051, Section 6.4.9: a command whose message numbers are UIDs."""
    handler = _UID_FORMS.get(type(command.command))
    if handler is None:
        raise No("This server does not serve this command", Cannot())
    return await handler(session, command.command, uid=True)
