"""IDLE: the server tells at once what it would have told at the end of the next command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reference.generated.parser import Idle, RespCondState
from reference.handlers.registry import handles
from reference.imap.answers import Bad, go_on, ok

if TYPE_CHECKING:
    from reference.imap.session import Session


@handles(Idle)
async def idle(session: Session, command: Idle) -> RespCondState:
    """RFC 9051, Section 6.3.13."""
    session.wire.send(go_on("Idling"))
    line = await session.wire.line(on_wake=session.tell_news)
    if line.upper() != b"DONE":
        raise Bad("DONE was due")
    return ok("Done")
