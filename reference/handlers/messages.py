"""FETCH, STORE, EXPUNGE and their UID forms: the messages of the selected mailbox."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from reference.generated.parser import (
    Expunge,
    Expungeissued,
    Fetch,
    FetchData,
    MessageData,
    ReadOnly,
    RespCondState,
    ResponseData,
    Store,
    UidExpunge,
)
from reference.handlers.registry import handles, handles_uid
from reference.imap.answers import Bad, No, ok
from reference.imap.fetch import MACROS, Fetched, fetch, sets_seen
from reference.imap.view import View
from reference.store import Email, keywords_of

if TYPE_CHECKING:
    from reference.imap.session import Session


@handles(Fetch)
@handles_uid(Fetch)
async def fetch_(session: Session, command: Fetch, uid: bool = False) -> RespCondState:
    """RFC 9051, Section 6.4.5."""
    view = session.selected
    _require_none(command.modifiers)
    items = MACROS[command.macro] if command.macro else command.items
    items = tuple(dict.fromkeys(("UID", *items) if uid else items))
    marks = any(map(sets_seen, items)) and not view.read_only and "s" in view.mailbox.rights(session.user)
    gone = False
    for seq, number in view.select(command.sequence_set, uid):
        email = view.email(number)
        if email is None:
            gone = True
            continue
        wanted = items
        if marks and "$seen" not in email.keywords:
            view.mailbox.account.update(session.user, email, keywords=email.keywords | {"$seen"})
            wanted = items if "FLAGS" in items else (*items, "FLAGS")
        session.wire.send(ResponseData(MessageData(seq, FetchData(fetch(Fetched(view, number, email), wanted)))))
        await session.wire.flush()
    return _done(gone)


@handles(Store)
@handles_uid(Store)
async def store(session: Session, command: Store, uid: bool = False) -> RespCondState:
    """RFC 9051, Section 6.4.6."""
    view, change = session.selected, command.change
    _require_none(command.modifiers)
    _require_writable(view)
    gone = False
    for seq, number in view.select(command.sequence_set, uid):
        email = view.email(number)
        if email is None:
            gone = True
            continue
        _change_flags(session.user, view, email, change.operation, change.flags)
        told = view.tell_flags(number)
        if not change.silent:
            items = fetch(Fetched(view, number, email), ("UID",)) if uid else ()
            session.wire.send(ResponseData(MessageData(seq, FetchData((*items, told)))))
    return _done(gone)


@handles(Expunge)
async def expunge(session: Session, command: Expunge) -> RespCondState:
    """RFC 9051, Section 6.4.3. The client hears which messages went as it hears of any other change."""
    _expunge(session, session.selected.uids)
    return ok("Done")


@handles_uid(UidExpunge)
async def uid_expunge(session: Session, command: UidExpunge, uid: bool = True) -> RespCondState:
    """RFC 9051, Section 6.4.9."""
    _expunge(session, [number for _, number in session.selected.select(command.sequence_set, uid)])
    return ok("Done")


def _done(gone: bool) -> RespCondState:
    if gone:
        raise No("Some of the messages no longer exist", Expungeissued())
    return ok("Done")


def _require_none(modifiers: Sequence[object]) -> None:
    """Modifiers (RFC 4466) come with extensions that are not served."""
    if modifiers:
        raise Bad("Modifiers of this command are not served")


def _require_writable(view: View) -> None:
    if view.read_only:
        raise No("The mailbox is open for reading only", ReadOnly())


def _change_flags(user: str, view: View, email: Email, operation: str | None, flags: Iterable[str]) -> None:
    """Add (``+``), remove (``-``) or replace an email's flags."""
    account, keywords = view.mailbox.account, keywords_of(flags)
    deleted = any(flag.lower() == r"\deleted" for flag in flags)
    match operation:
        case "+":
            account.update(user, email, keywords=email.keywords | keywords)
        case "-":
            account.update(user, email, keywords=email.keywords - keywords)
        case _:
            account.update(user, email, keywords=keywords)
    was_deleted = view.mailbox.id in email.deleted
    if deleted or (operation is None and was_deleted):
        account.mark_deleted(user, view.mailbox, email, deleted and operation != "-")


def _expunge(session: Session, uids: Iterable[int]) -> None:
    view = session.selected
    _require_writable(view)
    view.mailbox.require(session.user, "e")
    for uid in uids:
        email = view.email(uid)
        if email and view.mailbox.id in email.deleted:
            view.mailbox.account.expunge(session.user, view.mailbox, email)
