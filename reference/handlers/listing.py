"""LIST, LSUB, SUBSCRIBE and UNSUBSCRIBE: which mailboxes there are. All of them count as subscribed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from reference.generated.parser import (
    Cannot,
    List,
    Lsub,
    LsubData,
    MailboxList,
    Patterns,
    RespCondState,
    ResponseData,
    StatusOption,
    Subscribe,
    Unsubscribe,
)
from reference.handlers.mailboxes import find, status_of
from reference.handlers.registry import handles
from reference.imap import names
from reference.imap.answers import Bad, No, ok
from reference.store import DELIMITER, Mailbox

if TYPE_CHECKING:
    from reference.imap.session import Session

_SELECTIONS = {"SUBSCRIBED", "REMOTE", "SPECIAL-USE"}
#: Those that only a mailbox meets, and not a level above some.
_OF_MAILBOXES = {"SUBSCRIBED", "SPECIAL-USE"}
_RETURNS = {"SUBSCRIBED", "CHILDREN", "SPECIAL-USE", "STATUS"}
#: No mailbox has a name so long that a longer pattern would fit.
_LONGEST = 1000


@handles(List)
async def list_(session: Session, command: List) -> RespCondState:
    """RFC 9051, Section 6.3.9, with SPECIAL-USE (RFC 6154)."""
    selections = _words(command.select_options or (), _SELECTIONS)
    returns = _words(command.return_options or (), _RETURNS)
    statuses = [option for option in command.return_options or () if isinstance(option, StatusOption)]
    patterns = command.pattern.patterns if isinstance(command.pattern, Patterns) else (command.pattern,)
    if patterns == (b"",):  # asks for the delimiter only
        session.wire.send(ResponseData(MailboxList((r"\Noselect",), DELIMITER, b"")))
        return ok("Done")
    mailboxes = session.service.store.mailboxes(session.user)
    for name in _matching(session, mailboxes, command.reference, patterns):
        mailbox = mailboxes.get(name)
        if (mailbox is None and _OF_MAILBOXES & selections) or (
            "SPECIAL-USE" in selections and not _special_use(mailbox)
        ):
            continue
        session.wire.send(ResponseData(_entry(session, mailboxes, name, "SUBSCRIBED" in selections | returns)))
        if mailbox:
            for status in statuses:
                session.wire.send(ResponseData(status_of(session, name, mailbox, status.attributes)))
    return ok("Done")


@handles(Lsub)
async def lsub(session: Session, command: Lsub) -> RespCondState:
    """RFC 3501, Section 6.3.9: levels that are no mailboxes are shown only where ``%`` stops at them."""
    mailboxes = session.service.store.mailboxes(session.user)
    for name in _matching(session, mailboxes, command.reference, (command.pattern,)):
        if name not in mailboxes and not command.pattern.endswith(b"%"):
            continue
        session.wire.send(ResponseData(LsubData(_entry(session, mailboxes, name, subscribed=False))))
    return ok("Done")


@handles(Subscribe)
async def subscribe(session: Session, command: Subscribe) -> RespCondState:
    """RFC 9051, Section 6.3.7."""
    find(session, command.mailbox)
    return ok("It is subscribed, as every mailbox is")


@handles(Unsubscribe)
async def unsubscribe(session: Session, command: Unsubscribe) -> RespCondState:
    """RFC 9051, Section 6.3.8."""
    find(session, command.mailbox)
    raise No("Every mailbox is subscribed", Cannot())


def _words(options: Iterable[Any], known: set[str]) -> set[str]:
    """The options by their names; raises ``Bad`` for one that is not served (RFC 5258, Section 3)."""
    words = {"STATUS" if isinstance(one, StatusOption) else getattr(one, "tag", one).upper() for one in options}
    if not words <= known:
        raise Bad(f"{min(words - known)} is not served")
    return words


def _matching(
    session: Session, mailboxes: Mapping[str, Mailbox], reference: bytes, patterns: Iterable[bytes]
) -> Iterator[str]:
    """The names that one of the patterns fits: of mailboxes, and of levels above them that are none themselves."""
    wanted = [names.decode(reference + pattern, session.rev2) for pattern in patterns]
    levels = dict.fromkeys(name for mailbox in mailboxes for name in (*_above(mailbox), mailbox))
    return (name for name in levels if any(_fits(pattern, name) for pattern in wanted if pattern is not None))


def _fits(pattern: str, name: str) -> bool:
    """Whether ``name`` fits: ``*`` stands for anything, ``%`` for anything within one level.

    The places in ``name`` that the pattern can have reached are followed all at once: a regular expression would
    try them one after the other, and take ages for ``*a*a*a*a``.
    """
    if len(pattern) > _LONGEST:
        return False
    reached = {0}
    for character in pattern.upper() if name == "INBOX" else pattern:
        if character in "*%":
            for place in range(len(name)):
                if place in reached and (character == "*" or name[place] != DELIMITER):
                    reached.add(place + 1)
        else:
            reached = {place + 1 for place in reached if name[place : place + 1] == character}
    return len(name) in reached


def _above(name: str) -> list[str]:
    """The names of the levels above ``name``."""
    parts = name.split(DELIMITER)
    return [DELIMITER.join(parts[:count]) for count in range(1, len(parts))]


def _entry(session: Session, mailboxes: Mapping[str, Mailbox], name: str, subscribed: bool) -> MailboxList:
    """The LIST response for ``name``; the name of no mailbox is that of a level above some."""
    mailbox = mailboxes.get(name)
    has_children = any(other.startswith(name + DELIMITER) for other in mailboxes)
    flags = [r"\HasChildren" if has_children else r"\HasNoChildren"]
    if mailbox is None:
        flags.append(r"\NonExistent" if session.rev2 else r"\Noselect")
    elif subscribed:
        flags.append(r"\Subscribed")
    if use := _special_use(mailbox):
        flags.append(use)
    return MailboxList(tuple(flags), DELIMITER, names.encode(name, session.rev2))


def _special_use(mailbox: Mailbox | None) -> str | None:
    """The attribute that tells what the mailbox is for (RFC 6154); INBOX needs none."""
    role = mailbox.role if mailbox else None
    return "\\" + role.capitalize() if role and role != "inbox" else None
