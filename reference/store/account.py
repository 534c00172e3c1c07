"""One account: its mailboxes and messages, and every way to change them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime

from reference.clock import Clock
from reference.store.errors import Forbidden, Invalid, NotFound, OverQuota, TooLarge
from reference.store.headers import thread_keys
from reference.store.history import Event, History
from reference.store.keywords import is_keyword
from reference.store.objects import TYPES, Change, Email, Limits, Mailbox, Submission, Type
from reference.store.threads import Threads


class Account:
    """A JMAP account (RFC 8620, Section 1.6.2): one owner's mailboxes and messages.

    All methods that take ``user`` (a name) hold the rights of RFC 4314 and raise ``StoreError``s. Each change
    gets the next number of ``modseq``; a type's state string is ``s`` and the number of its last change.
    """

    def __init__(
        self,
        id: str,
        owner: str,
        clock: Clock,
        limits: Limits,
        next_id: Callable[[str], str],
        changed: Callable[[Change], None],
    ) -> None:
        self.id = id
        self.owner = owner  #: the user name of whom it belongs to
        self.limits = limits
        self.modseq = 0
        self.mailboxes: dict[str, Mailbox] = {}
        self.emails: dict[str, Email] = {}
        self.outbox: list[Submission] = []
        self.history: dict[Type, History] = {name: History() for name in TYPES}
        self._clock = clock
        self._next_id = next_id
        self._changed = changed
        self._threads = Threads(next_id)

    # Reading

    def state(self, name: Type) -> str:
        """The state string of type ``name``."""
        return f"s{self.history[name].latest}"

    def visible(self, user: str) -> list[Mailbox]:
        """The mailboxes that ``user`` may know of (right ``l``)."""
        return [mailbox for mailbox in self.mailboxes.values() if "l" in mailbox.rights(user)]

    def readable(self, user: str) -> list[Email]:
        """The messages that JMAP shows to ``user`` (right ``r`` in one of their mailboxes), oldest first."""
        open_ids = {mailbox.id for mailbox in self.visible(user) if "r" in mailbox.rights(user)}
        return [email for email in self.emails.values() if not open_ids.isdisjoint(email.mailbox_ids)]

    def email(self, user: str, email_id: str) -> Email:
        """The message ``email_id``; ``NotFound`` also if JMAP does not show it to ``user``."""
        email = self.emails.get(email_id)
        if email is None or not any({"l", "r"} <= set(self.mailboxes[m].rights(user)) for m in email.mailbox_ids):
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
        self._commit({"Mailbox": {mailbox.id: "created"}}, [mailbox])
        return mailbox

    def append(
        self,
        user: str,
        mailboxes: Iterable[Mailbox],
        raw: bytes,
        keywords: Iterable[str] = (),
        received_at: datetime | None = None,
    ) -> Email:
        """Add a message to ``mailboxes`` (at least one), as IMAP's APPEND and JMAP's Email/set do.

        Keywords that the user may not set there are left out (RFC 4314, Section 4).
        """
        places, wanted = list(mailboxes), frozenset(keywords)
        self._check_room(raw)
        self._check_keywords(wanted)
        for mailbox in places:
            mailbox.require(user, "i")
        allowed = frozenset(k for k in wanted if all(_right_to_set(k) in m.rights(user) for m in places))
        when = (received_at or self._clock.utc()).astimezone(UTC)
        email = Email(self._next_id("M"), self._threads.join(thread_keys(raw)), raw, when, allowed)
        self.emails[email.id] = email
        for mailbox in places:
            _place(email, mailbox)
        self._moved(email, False, places, is_new=True)
        return email

    def update(
        self,
        user: str,
        email: Email,
        keywords: Iterable[str] | None = None,
        mailboxes: Iterable[Mailbox] | None = None,
    ) -> None:
        """Give ``email`` other keywords, other mailboxes (at least one), or both.

        A mailbox where it is ``\\Deleted`` counts as one that it is not in; put there again, it is deleted no more.
        """
        held, shown = ({self.mailboxes[m] for m in ids} for ids in (email.uids, email.mailbox_ids))
        wanted = frozenset(keywords) if keywords is not None else email.keywords
        places = set(mailboxes) if mailboxes is not None else shown
        self._check_keywords(wanted)
        if mailboxes is not None and not places:
            raise Invalid("A message must be in at least one mailbox")
        for mailbox in places - shown:
            mailbox.require(user, "i")
        _require_in_all(user, shown - places, "te")
        _require_in_all(user, held, "".join(map(_right_to_set, wanted ^ email.keywords)))
        if wanted == email.keywords and places == shown:
            return
        email.keywords = wanted
        for mailbox in shown - places:
            _remove(email, mailbox)
        for mailbox in sorted(places - shown, key=lambda m: m.id):
            _place(email, mailbox)
        self._moved(email, bool(shown), held | places)

    def mark_deleted(self, user: str, mailbox: Mailbox, email: Email, deleted: bool) -> None:
        """Set or clear ``\\Deleted`` for ``email`` in ``mailbox``; JMAP then hides or shows it there."""
        mailbox.require(user, "t")
        if deleted != (mailbox.id in email.deleted):
            was_shown = bool(email.mailbox_ids)
            email.deleted ^= {mailbox.id}
            self._moved(email, was_shown, [mailbox])

    def expunge(self, user: str, mailbox: Mailbox, email: Email) -> None:
        """Remove ``email`` from ``mailbox``, and for good if it is in no other."""
        mailbox.require(user, "e")
        was_shown = bool(email.mailbox_ids)
        _remove(email, mailbox)
        self._moved(email, was_shown, [mailbox])

    def destroy(self, user: str, email: Email) -> None:
        """Remove ``email`` from all its mailboxes, for good."""
        places = [self.mailboxes[m] for m in email.uids]
        _require_in_all(user, places, "te")
        was_shown = bool(email.mailbox_ids)
        for mailbox in places:
            _remove(email, mailbox)
        self._moved(email, was_shown, places)

    def submit(self, identity_id: str, email: Email, raw: bytes, sender: str, recipients: Iterable[str]) -> Submission:
        """Put ``email`` into the outbox, in the form ``raw``, as sent (RFC 8621, Section 7)."""
        if len(self.outbox) >= self.limits.messages:
            raise OverQuota("The outbox is full")
        submission_id, now = self._next_id("S"), self._clock.utc()
        submission = Submission(
            submission_id, identity_id, email.id, email.thread_id, sender, tuple(recipients), raw, now
        )
        self.outbox.append(submission)
        self._commit({"EmailSubmission": {submission.id: "created"}}, ())
        return submission

    # How

    def _moved(self, email: Email, was_shown: bool, mailboxes: Iterable[Mailbox], is_new: bool = False) -> None:
        """Commit a change of one message, told as JMAP sees it: it came, it changed, or it went."""
        shown = bool(email.mailbox_ids)
        places = list(mailboxes)
        changes: dict[Type, Mapping[str, Event]] = {"Mailbox": {mailbox.id: "updated" for mailbox in places}}
        event: Event = "updated" if shown and was_shown else "created" if shown else "destroyed"
        if shown or was_shown:
            changes["Email"] = {email.id: event}
        if is_new:
            changes["EmailDelivery"] = {}
        if shown != was_shown:
            others = self._threads.show(email.thread_id, shown)
            changes["Thread"] = {email.thread_id: "updated" if others else event}
        if not email.uids:
            del self.emails[email.id]
            self._threads.leave(email.thread_id)
        self._commit(changes, places)

    def _commit(self, changes: Mapping[Type, Mapping[str, Event]], places: Iterable[Mailbox]) -> None:
        """Number a change, remember it for each object, and tell the listeners: the last act of every change."""
        self.modseq += 1
        mailbox_ids = [mailbox.id for mailbox in places]
        for name, objects in changes.items():
            self.history[name].latest = self.modseq
            for object_id, event in objects.items():
                self.history[name].record(self.modseq, object_id, event, mailbox_ids)
        self._changed(Change(self.id, {name: self.state(name) for name in changes}))

    def _check_room(self, raw: bytes) -> None:
        if len(raw) > self.limits.message:
            raise TooLarge(f"A message may have {self.limits.message} octets")
        if len(self.emails) >= self.limits.messages:
            raise OverQuota(f"The account is full: {self.limits.messages} messages")

    def _check_keywords(self, keywords: frozenset[str]) -> None:
        if len(keywords) > self.limits.keywords or not all(map(is_keyword, keywords)):
            raise Invalid("Too many keywords, or one that cannot be")


def _require_in_all(user: str, mailboxes: Iterable[Mailbox], wanted: str) -> None:
    """Raise ``Forbidden`` unless ``user`` has the rights ``wanted`` in all ``mailboxes`` (RFC 8621, Section 2)."""
    if not all(set(wanted) <= set(mailbox.rights(user)) for mailbox in mailboxes):
        raise Forbidden("You have no right to do this in every mailbox that the message is in")


def _place(email: Email, mailbox: Mailbox) -> None:
    """Put ``email`` into ``mailbox`` under the next UID, unless it is there."""
    email.deleted.discard(mailbox.id)
    if mailbox.id in email.uids:
        return
    email.uids[mailbox.id] = mailbox.uidnext
    mailbox.emails[mailbox.uidnext] = email
    mailbox.uidnext += 1


def _remove(email: Email, mailbox: Mailbox) -> None:
    """Take ``email`` out of ``mailbox``."""
    del mailbox.emails[email.uids.pop(mailbox.id)]
    email.deleted.discard(mailbox.id)


def _right_to_set(keyword: str) -> str:
    """The right (RFC 4314, Section 4) that setting or clearing ``keyword`` needs."""
    return "s" if keyword == "$seen" else "w"
