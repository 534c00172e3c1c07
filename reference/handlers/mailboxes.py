"""SELECT, EXAMINE, CLOSE, UNSELECT, CHECK and STATUS: opening a mailbox, or looking at it from outside."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from reference.generated.parser import (
    Check,
    Close,
    Closed,
    Examine,
    Exists,
    Flags,
    Mailboxid,
    MailboxList,
    ObsoleteRecentResponse,
    Permanentflags,
    ReadOnly,
    ReadWrite,
    RespCondState,
    ResponseData,
    Select,
    Status,
    StatusAttVal,
    StatusData,
    Uidnext,
    Uidvalidity,
    Unselect,
)
from reference.handlers.registry import handles
from reference.imap import names
from reference.imap.answers import Bad, note, ok
from reference.imap.view import View
from reference.store import DELIMITER, SYSTEM_FLAGS, Mailbox, NotFound

if TYPE_CHECKING:
    from reference.imap.session import Session

_FLAGS = (*SYSTEM_FLAGS, r"\Deleted")
#: The rights (RFC 4314) of which one makes a mailbox writable.
_WRITES = frozenset("swte")


@handles(Select, Examine)
async def select(session: Session, command: Select | Examine) -> RespCondState:
    """RFC 9051, Sections 6.3.2 and 6.3.3. A failure leaves no mailbox selected."""
    if command.parameters:
        raise Bad("Parameters of SELECT are not served")
    if session.view and session.rev2:
        session.wire.send(note("Previous mailbox is closed", Closed()))
    session.view = None
    mailbox = find(session, command.mailbox)
    mailbox.require(session.user, "r")
    read_only = isinstance(command, Examine) or not _WRITES & set(mailbox.rights(session.user))
    view = View(mailbox, read_only)
    for record in _about(session, view, command.mailbox):
        session.wire.send(record)
    session.view = view
    return ok("Selected", ReadOnly() if read_only else ReadWrite())


def _about(session: Session, view: View, name: bytes) -> Iterable[ResponseData]:
    """What a client must know of the mailbox that it opens."""
    mailbox = view.mailbox
    keywords = sorted({flag for uid in view.uids for flag in view.flags(uid)} - set(_FLAGS))
    yield ResponseData(Exists(len(view.uids)))
    if not session.rev2:  # RFC 9051 has given up \Recent; who speaks RFC 3501 hears that nothing is
        yield ResponseData(ObsoleteRecentResponse(0))
    yield ResponseData(Flags((*_FLAGS, *keywords)))
    yield note("Flags that are kept", Permanentflags(() if view.read_only else (*_FLAGS, *keywords, r"\*")))
    yield note("UIDs are valid", Uidvalidity(mailbox.uidvalidity))
    yield note("Predicted next UID", Uidnext(mailbox.uidnext))
    yield note("Mailbox identifier", Mailboxid(mailbox.id))
    if session.rev2:
        yield ResponseData(MailboxList((), DELIMITER, name))


@handles(Close)
async def close(session: Session, command: Close) -> RespCondState:
    """RFC 9051, Section 6.4.1: what is marked as deleted goes, and the client hears nothing of it."""
    view, session.view = session.view, None
    if view and not view.read_only and "e" in view.mailbox.rights(session.user):
        for email in [email for email in view.mailbox.emails.values() if view.mailbox.id in email.deleted]:
            view.mailbox.account.expunge(session.user, view.mailbox, email)
    return ok("Closed")


@handles(Unselect)
async def unselect(session: Session, command: Unselect) -> RespCondState:
    """RFC 9051, Section 6.4.2."""
    session.view = None
    return ok("Closed, nothing removed")


@handles(Check)
async def check(session: Session, command: Check) -> RespCondState:
    """RFC 3501, Section 6.4.1."""
    return ok("Done")


@handles(Status)
async def status(session: Session, command: Status) -> RespCondState:
    """RFC 9051, Section 6.3.11."""
    mailbox = find(session, command.mailbox)
    mailbox.require(session.user, "r")
    name = names.decode(command.mailbox, session.rev2) or ""
    session.wire.send(ResponseData(status_of(session, name, mailbox, command.attributes)))
    return ok("Done")


def status_of(session: Session, name: str, mailbox: Mailbox, attributes: Iterable[str]) -> StatusData:
    """The STATUS response for ``mailbox``."""
    if unknown := set(attributes) - set(_STATUS):
        raise Bad(f"{min(unknown)} is not served")
    found = tuple(StatusAttVal(attribute, _STATUS[attribute](mailbox)) for attribute in dict.fromkeys(attributes))
    return StatusData(names.encode(name, session.rev2), found)


_STATUS: dict[str, Callable[[Mailbox], int | str]] = {
    "MESSAGES": lambda mailbox: len(mailbox.emails),
    "RECENT": lambda mailbox: 0,
    "UIDNEXT": lambda mailbox: mailbox.uidnext,
    "UIDVALIDITY": lambda mailbox: mailbox.uidvalidity,
    "UNSEEN": lambda mailbox: sum("$seen" not in email.keywords for email in mailbox.emails.values()),
    "DELETED": lambda mailbox: sum(mailbox.id in email.deleted for email in mailbox.emails.values()),
    "SIZE": lambda mailbox: sum(email.size for email in mailbox.emails.values()),
    "MAILBOXID": lambda mailbox: mailbox.id,
}


def find(session: Session, name: bytes) -> Mailbox:
    """The mailbox that the client calls ``name``. Raises ``NotFound``."""
    decoded = names.decode(name, session.rev2)
    if decoded is None:
        raise NotFound("No such mailbox")
    return session.service.store.mailbox(session.user, decoded)
