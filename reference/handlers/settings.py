"""ENABLE, NAMESPACE and GETJMAPACCESS: what there is, and how the client wants to be talked to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reference.generated.parser import (
    Enable,
    EnableData,
    Getjmapaccess,
    Namespace,
    NamespaceDescr,
    NamespaceResponse,
    RespCondState,
    RespJmapaccess,
    ResponseData,
)
from reference.handlers.registry import handles
from reference.imap.answers import ok
from reference.store import DELIMITER, OTHER_USERS

if TYPE_CHECKING:
    from reference.imap.session import Session

#: What changes the server's ways when a client enables it; by the name in upper case.
_CAN_BE_ENABLED = {"IMAP4REV2": "IMAP4rev2"}


@handles(Enable)
async def enable(session: Session, command: Enable) -> RespCondState:
    """RFC 9051, Section 6.3.1. A capability that is unknown, or needs no enabling, is passed over."""
    wanted = dict.fromkeys(name.upper() for name in command.capabilities)
    enabled = [name for name in wanted if name in _CAN_BE_ENABLED]
    session.enabled.update(enabled)
    session.wire.send(ResponseData(EnableData(tuple(_CAN_BE_ENABLED[name] for name in enabled))))
    return ok("Done")


@handles(Namespace)
async def namespace(session: Session, command: Namespace) -> RespCondState:
    """RFC 9051, Section 6.3.10."""
    own, others = (NamespaceDescr(prefix.encode(), DELIMITER) for prefix in ("", OTHER_USERS))
    session.wire.send(ResponseData(NamespaceResponse((own,), (others,))))
    return ok("Done")


@handles(Getjmapaccess)
async def getjmapaccess(session: Session, command: Getjmapaccess) -> RespCondState:
    """RFC 9698, Section 4: the session URL that needs a token, in every policy; never a secret."""
    session.wire.send(ResponseData(RespJmapaccess(session.service.session_url.encode())))
    return ok("Done")
