"""What an account holds: mailboxes, messages and what was sent, with the same ids in IMAP and JMAP."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from reference.store import rights
from reference.store.errors import Forbidden, NotFound
from reference.store.keywords import flags_of

if TYPE_CHECKING:
    from reference.store.account import Account

#: EmailDelivery stands for what arrives, and has no objects of its own (RFC 8621, Section 1.5).
Type = Literal["Email", "EmailDelivery", "Mailbox", "Thread", "EmailSubmission"]
TYPES: tuple[Type, ...] = ("Email", "EmailDelivery", "Mailbox", "Thread", "EmailSubmission")


@dataclass(frozen=True)
class Limits:
    """What one account may hold. Sizes are octets."""

    message: int = 10_000_000
    messages: int = 10_000
    mailboxes: int = 1_000
    mailbox_name: int = 255
    keywords: int = 100
    uploads: int = 50_000_000


def blob_id(data: bytes) -> str:
    """The id of ``data`` as a JMAP blob: its content, not its place, decides it."""
    return "B" + hashlib.sha256(data).hexdigest()[:32]


@dataclass(eq=False)
class Email:
    """A message. It never changes but for its keywords and the mailboxes that it is in."""

    id: str  #: EMAILID in IMAP, ``id`` in JMAP
    thread_id: str  #: THREADID, ``threadId``
    raw: bytes  #: the message as RFC 5322 has it
    received_at: datetime  #: INTERNALDATE, ``receivedAt``; aware
    keywords: frozenset[str]  #: in JMAP's spelling (see ``keywords.flags_of``)
    uids: dict[str, int] = field(default_factory=dict)  #: mailbox id to the message's UID there
    deleted: set[str] = field(default_factory=set)  #: ids of the mailboxes where it is marked ``\\Deleted``

    @cached_property
    def blob_id(self) -> str:
        """The id of the raw message as a blob."""
        return blob_id(self.raw)

    @property
    def size(self) -> int:
        """RFC822.SIZE in octets."""
        return len(self.raw)

    @property
    def mailbox_ids(self) -> list[str]:
        """The mailboxes where JMAP shows it: not those where it is ``\\Deleted`` (RFC 8621, Section 4.1.1)."""
        return [mailbox_id for mailbox_id in self.uids if mailbox_id not in self.deleted]


@dataclass(eq=False)
class Mailbox:
    """A mailbox. ``emails`` maps UIDs to messages in ascending order: the position is IMAP's sequence number."""

    account: Account
    id: str  #: MAILBOXID in IMAP, ``id`` in JMAP
    name: str  #: the last component of its IMAP name, in Unicode
    parent: Mailbox | None = None
    role: str | None = None  #: ``inbox``, ``sent``, ... (RFC 8621, Section 2; SPECIAL-USE without its backslash)
    uidvalidity: int = 1
    uidnext: int = 1
    emails: dict[int, Email] = field(default_factory=dict)
    acl: dict[str, str] = field(default_factory=dict)  #: user name to rights (RFC 4314); the owner has all

    @property
    def path(self) -> str:
        """The name within the account, its levels separated by ``/``."""
        return f"{self.parent.path}/{self.name}" if self.parent else self.name

    def rights(self, user: str) -> str:
        """The rights (RFC 4314, as ``"lr"``) of the user called ``user``; ``""`` if none."""
        return rights.ALL if user == self.account.owner else self.acl.get(user, "")

    def require(self, user: str, wanted: str) -> None:
        """Raise ``NotFound`` if ``user`` may not know of the mailbox, ``Forbidden`` without all rights ``wanted``."""
        held = self.rights(user)
        if "l" not in held:
            raise NotFound("No such mailbox")
        if not set(wanted) <= set(held):
            raise Forbidden("You have no right to do this in this mailbox")

    def flags(self, email: Email) -> tuple[str, ...]:
        """The IMAP flags of ``email`` here, ``\\Recent`` apart."""
        deleted = (r"\Deleted",) if self.id in email.deleted else ()
        return deleted + flags_of(email.keywords)

    @property
    def shown(self) -> list[Email]:
        """The messages that JMAP shows here: those not ``\\Deleted``."""
        return [email for email in self.emails.values() if self.id not in email.deleted]


@dataclass(frozen=True)
class Submission:
    """A message that was sent: it lies in the account's outbox, no other server is asked."""

    id: str
    identity_id: str
    email_id: str
    thread_id: str
    sender: str
    recipients: tuple[str, ...]
    raw: bytes
    sent_at: datetime


@dataclass(frozen=True)
class Change:
    """Something changed: ``states`` maps each type touched to its new state string (RFC 8620, Section 7.1)."""

    account_id: str
    states: Mapping[Type, str]
