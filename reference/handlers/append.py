"""APPEND, COPY and MOVE: a message comes to a mailbox."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from reference.generated.parser import (
    Append,
    Appenduid,
    Copy,
    Copyuid,
    Move,
    ReadOnly,
    RespCondState,
    Trycreate,
)
from reference.handlers.mailboxes import find
from reference.handlers.registry import handles, handles_uid
from reference.imap.answers import Bad, No, note, ok
from reference.imap.view import View
from reference.store import Email, Mailbox, NotFound, keywords_of

if TYPE_CHECKING:
    from reference.imap.session import Session


@handles(Append)
async def append(session: Session, command: Append) -> RespCondState:
    """RFC 9051, Section 6.3.12."""
    mailbox = _destination(session, command.mailbox)
    flags, when = command.flags or (), _date_time(command.date_time)
    email = mailbox.account.append(session.user, [mailbox], command.message, keywords_of(flags), when)
    if any(flag.lower() == r"\deleted" for flag in flags) and "t" in mailbox.rights(session.user):
        mailbox.account.mark_deleted(session.user, mailbox, email, deleted=True)
    return ok("Appended", Appenduid(mailbox.uidvalidity, email.uids[mailbox.id]))


@handles(Copy)
@handles_uid(Copy)
async def copy(session: Session, command: Copy, uid: bool = False) -> RespCondState:
    """RFC 9051, Section 6.4.7."""
    view, mailbox = session.selected, _destination(session, command.mailbox)
    uids, copies = _copy_all(session, command, uid, view, mailbox)
    return ok("Copied", Copyuid(mailbox.uidvalidity, uids, copies) if uids else None)


@handles(Move)
@handles_uid(Move)
async def move(session: Session, command: Move, uid: bool = False) -> RespCondState:
    """RFC 9051, Section 6.4.8: a copy, and the original expunged."""
    view, mailbox = session.selected, _destination(session, command.mailbox)
    if view.read_only:
        raise No("The mailbox is open for reading only", ReadOnly())
    view.mailbox.require(session.user, "te")
    uids, copies = _copy_all(session, command, uid, view, mailbox)
    if uids:
        session.wire.send(note("Moved", Copyuid(mailbox.uidvalidity, uids, copies)))
    for number in uids:
        view.mailbox.account.expunge(session.user, view.mailbox, view.mailbox.emails[number])
    return ok("Done")


def _copy_all(
    session: Session, command: Copy | Move, uid: bool, view: View, mailbox: Mailbox
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Copy the messages of ``command``: their UIDs, and those of the copies in the same order."""
    uids = tuple(number for _, number in view.select(command.sequence_set, uid) if view.email(number))
    return uids, tuple(_copy(session.user, view.mailbox, view.mailbox.emails[number], mailbox) for number in uids)


def _copy(user: str, source: Mailbox, email: Email, mailbox: Mailbox) -> int:
    """The UID of ``email`` in ``mailbox``. Within an account it stays one message (RFC 8474: the same EMAILID)."""
    account = mailbox.account
    if source.account is account and mailbox.id not in email.uids and source.id not in email.deleted:
        account.update(user, email, mailboxes=[mailbox, *(account.mailboxes[id] for id in email.mailbox_ids)])
        return email.uids[mailbox.id]
    return account.append(user, [mailbox], email.raw, email.keywords, email.received_at).uids[mailbox.id]


def _destination(session: Session, name: bytes) -> Mailbox:
    try:
        return find(session, name)
    except NotFound as error:
        raise No(str(error), Trycreate()) from None


def _date_time(text: str | None) -> datetime | None:
    """A date-time of the grammar, which lets days and hours pass that there are not."""
    try:
        return datetime.strptime(text.strip(), "%d-%b-%Y %H:%M:%S %z") if text else None
    except ValueError:
        raise Bad("No such date or time") from None
