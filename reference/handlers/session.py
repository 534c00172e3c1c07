"""CAPABILITY, NOOP, LOGOUT and ID: valid in all states."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reference.generated.parser import Capability, Id, IdResponse, Logout, Noop, RespCondState, ResponseData
from reference.handlers.registry import handles
from reference.imap.answers import bye, ok
from reference.imap.capabilities import capabilities

if TYPE_CHECKING:
    from reference.imap.session import Session

#: How this server names itself (RFC 2971).
_SERVER_ID = (b"name", b"JMAPAUTH reference server", b"vendor", b"draft-jmapauth-imap-upgrade")


@handles(Capability)
async def capability(session: Session, command: Capability) -> RespCondState:
    """RFC 9051, Section 6.1.1."""
    session.wire.send(ResponseData(capabilities(session)))
    return ok("Done")


@handles(Noop)
async def noop(session: Session, command: Noop) -> RespCondState:
    """RFC 9051, Section 6.1.2: what has changed is told at the end of every command."""
    return ok("Done")


@handles(Logout)
async def logout(session: Session, command: Logout) -> RespCondState:
    """RFC 9051, Section 6.1.3. Nothing that was issued ends by it."""
    session.after_answer(session.leave)
    session.wire.send(bye("Good bye"))
    return ok("Done")


@handles(Id)
async def id_(session: Session, command: Id) -> RespCondState:
    """RFC 2971: what the client says of itself is shown to the user, as unverified, and decides nothing."""
    names, values = (command.parameters or ())[::2], (command.parameters or ())[1::2]
    session.client_id = {
        name.decode("utf-8", "replace").lower(): value.decode("utf-8", "replace") if value is not None else None
        for name, value in zip(names, values, strict=True)
        if name is not None
    }
    session.wire.send(ResponseData(IdResponse(_SERVER_ID)))
    return ok("Done")
