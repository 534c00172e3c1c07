"""One account: its mailboxes and messages, with the same object ids in IMAP (RFC 8474) and JMAP (RFC 8621)."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from typing import Literal

from reference.clock import Clock
from reference.store import rights
from reference.store.errors import Forbidden, Invalid, NotFound, OverQuota, TooLarge
from reference.store.headers import ThreadKeys, thread_keys
from reference.store.history import Event, History
from reference.store.keywords import is_keyword

Type = Literal["Email", "Mailbox", "Thread", "EmailSubmission"]
TYPES: tuple[Type, ...] = ("Email", "Mailbox", "Thread", "EmailSubmission")


@dataclass(frozen=True)
class Limits:
    """What one account may hold. Sizes are octets."""

    message: int = 10_000_000
    messages: int = 10_000
    mailboxes: int = 1_000
    mailbox_name: int = 255
    keywords: int = 100
    uploads: int = 50_000_000


@dataclass(eq=False)
class Email:
    """A message. It never changes but for ``keywords`` and the mailboxes that it is in."""

    id: str  #: EMAILID in IMAP, ``id`` in JMAP
    thread_id: str  #: THREADID, ``threadId``
    raw: bytes  #: the message as RFC 5322 has it
    received_at: datetime  #: INTERNALDATE, ``receivedAt``; aware
    keywords: frozenset[str]  #: in JMAP's spelling (see ``keywords.flags_of``)
    uids: dict[str, int]  #: mailbox id to the message's UID there

    @cached_property
    def blob_id(self) -> str:
        """The id of the raw message as a blob: content, not place, decides it."""
        return "B" + hashlib.sha256(self.raw).hexdigest()[:32]

    @property
    def size(self) -> int:
        """RFC822.SIZE in octets."""
        return len(self.raw)


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

    @property
    def unseen(self) -> int:
        """How many messages lack ``\\Seen``."""
        return sum("$seen" not in email.keywords for email in self.emails.values())


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


class Account:
    """A JMAP account: one owner's mailboxes and messages.

    All methods that take ``user`` (a name) hold the rights of RFC 4314 and raise ``StoreError``s. Each change
    gets the next number of ``modseq``; a type's state string is ``s`` and the number of its last change.
    """

    def __init__(self, id: str, owner: str, clock: Clock, limits: Limits, changed: Callable[[Change], None]) -> None:
        self.id = id
        self.owner = owner  #: the user name of whom it belongs to
        self.limits = limits
        self.modseq = 0
        self.mailboxes: dict[str, Mailbox] = {}
        self.emails: dict[str, Email] = {}
        self.outbox: list[Submission] = []
        self.history: dict[Type, History] = {name: History() for name in TYPES}
        self._clock = clock
        self._changed = changed
        self._threads: dict[str, str] = {}
        self._serials: dict[str, int] = {}

    # Reading

    def state(self, name: Type) -> str:
        """The state string of type ``name``."""
        return f"s{self.history[name].latest}"

    def visible(self, user: str) -> list[Mailbox]:
        """The mailboxes that ``user`` may know of (right ``l``)."""
        return [mailbox for mailbox in self.mailboxes.values() if "l" in mailbox.rights(user)]

    def readable(self, user: str) -> list[Email]:
        """The messages that ``user`` may read (right ``r`` in one of their mailboxes), oldest first."""
        open_ids = {mailbox.id for mailbox in self.visible(user) if "r" in mailbox.rights(user)}
        return [email for email in self.emails.values() if not open_ids.isdisjoint(email.uids)]

    def email(self, user: str, email_id: str) -> Email:
        """The message ``email_id``; ``NotFound`` also if ``user`` may not read it."""
        email = self.emails.get(email_id)
        if email is None or not any("r" in self.mailboxes[m].rights(user) for m in email.uids):
            raise NotFound("No such message")
        return email

    # Changing

    def create_mailbox(
        self, name: str, role: str | None = None, parent: Mailbox | None = None, uidvalidity: int = 1, uidnext: int = 1
    ) -> Mailbox:
        """Make a mailbox (an act of the owner). Raises ``Invalid`` for a name that exists, is empty or too long."""
        if len(self.mailboxes) >= self.limits.mailboxes:
            raise OverQuota("Too many mailboxes")
        mailbox = Mailbox(self, self._next_id("F"), name, parent, role, uidvalidity, uidnext)
        too_long = len(mailbox.path.encode()) > self.limits.mailbox_name
        if not name or "/" in name or not name.isprintable() or too_long:
            raise Invalid("No mailbox can have this name")
        if any(other.path.casefold() == mailbox.path.casefold() for other in self.mailboxes.values()):
            raise Invalid("A mailbox of this name exists")
        self.mailboxes[mailbox.id] = mailbox
        self._commit({"Mailbox": {mailbox.id: "created"}})
        return mailbox

    def append(
        self,
        user: str,
        mailboxes: Iterable[Mailbox],
        raw: bytes,
        keywords: Iterable[str] = (),
        received_at: datetime | None = None,
    ) -> Email:
        """Add a message to ``mailboxes`` (at least one) as IMAP's APPEND and JMAP's Email/set do."""
        places = list(mailboxes)
        self._check_room(raw)
        for mailbox in places:
            mailbox.require(user, "i")
        keywords = frozenset(keywords)
        self._check_keywords(keywords)
        keywords = frozenset(k for k in keywords if all(_keyword_right(k) in m.rights(user) for m in places))
        received_at = received_at or self._clock.utc()
        email_id = self._next_id("M")
        thread_id = self._thread_of(thread_keys(raw))
        email = Email(email_id, thread_id, raw, received_at.astimezone(UTC), keywords, {})
        self.emails[email.id] = email
        for mailbox in places:
            _place(email, mailbox)
        thread: Event = "updated" if self._others_in_thread(email) else "created"
        self._commit({"Email": {email.id: "created"}, "Thread": {thread_id: thread}, "Mailbox": _updated(places)})
        return email

    def update(
        self,
        user: str,
        email: Email,
        keywords: Iterable[str] | None = None,
        mailboxes: Iterable[Mailbox] | None = None,
    ) -> None:
        """Give ``email`` other keywords, other mailboxes (at least one), or both."""
        before = {self.mailboxes[m] for m in email.uids}
        after = set(mailboxes) if mailboxes is not None else before
        wanted = frozenset(keywords) if keywords is not None else email.keywords
        self._check_keywords(wanted)
        if not after:
            raise Invalid("A message must be in at least one mailbox")
        for mailbox in after - before:
            mailbox.require(user, "i")
        for mailbox in before - after:
            mailbox.require(user, "te")
        for keyword in wanted ^ email.keywords:
            for mailbox in before:
                mailbox.require(user, _keyword_right(keyword))
        if wanted == email.keywords and after == before:
            return
        email.keywords = wanted
        for mailbox in before - after:
            del mailbox.emails[email.uids.pop(mailbox.id)]
        for mailbox in sorted(after - before, key=lambda m: m.id):
            _place(email, mailbox)
        self._commit({"Email": {email.id: "updated"}, "Mailbox": _updated(before | after)})

    def destroy(self, user: str, email: Email) -> None:
        """Remove ``email`` from all its mailboxes, for good."""
        places = [self.mailboxes[m] for m in email.uids]
        for mailbox in places:
            mailbox.require(user, "te")
        for mailbox in places:
            del mailbox.emails[email.uids[mailbox.id]]
        del self.emails[email.id]
        thread: Event = "updated" if self._others_in_thread(email) else "destroyed"
        gone: dict[str, Event] = {email.id: "destroyed"}
        self._commit({"Email": gone, "Thread": {email.thread_id: thread}, "Mailbox": _updated(places)})

    def submit(self, identity_id: str, email: Email, sender: str, recipients: Iterable[str]) -> Submission:
        """Put ``email`` into the outbox as sent (RFC 8621, Section 7)."""
        submission = Submission(
            self._next_id("S"),
            identity_id,
            email.id,
            email.thread_id,
            sender,
            tuple(recipients),
            email.raw,
            self._clock.utc(),
        )
        self.outbox.append(submission)
        self._commit({"EmailSubmission": {submission.id: "created"}})
        return submission

    # How

    def _commit(self, changes: Mapping[Type, Mapping[str, Event]]) -> None:
        """Number a change, remember it for each object, and tell the listeners: the last act of every change."""
        self.modseq += 1
        for name, objects in changes.items():
            for object_id, event in objects.items():
                self.history[name].record(self.modseq, object_id, event)
        self._changed(Change(self.id, {name: self.state(name) for name in changes}))

    def _next_id(self, prefix: str) -> str:
        """A new object id; a letter comes first, so that no id looks like a number (RFC 8620, Section 1.2)."""
        self._serials[prefix] = self._serials.get(prefix, 0) + 1
        return f"{prefix}{self._serials[prefix]:08x}"

    def _check_room(self, raw: bytes) -> None:
        if len(raw) > self.limits.message:
            raise TooLarge(f"A message may have {self.limits.message} octets")
        if len(self.emails) >= self.limits.messages:
            raise OverQuota(f"The account is full: {self.limits.messages} messages")

    def _check_keywords(self, keywords: frozenset[str]) -> None:
        if len(keywords) > self.limits.keywords or not all(map(is_keyword, keywords)):
            raise Invalid("Too many keywords, or one that cannot be")

    def _thread_of(self, keys: ThreadKeys) -> str:
        """The thread of a message: that of one with the same subject that it refers to, or a new one."""
        known = (self._threads.get(key) for key in keys)
        thread_id = next((thread for thread in known if thread), None) or self._next_id("T")
        for key in keys:
            self._threads.setdefault(key, thread_id)
        return thread_id

    def _others_in_thread(self, email: Email) -> bool:
        return any(other.thread_id == email.thread_id for other in self.emails.values() if other is not email)


def _place(email: Email, mailbox: Mailbox) -> None:
    """Put ``email`` into ``mailbox`` under the next UID."""
    email.uids[mailbox.id] = mailbox.uidnext
    mailbox.emails[mailbox.uidnext] = email
    mailbox.uidnext += 1


def _keyword_right(keyword: str) -> str:
    """The right (RFC 4314, Section 4) that setting ``keyword`` needs."""
    return "s" if keyword == "$seen" else "w"


def _updated(mailboxes: Iterable[Mailbox]) -> dict[str, Event]:
    return {mailbox.id: "updated" for mailbox in mailboxes}
