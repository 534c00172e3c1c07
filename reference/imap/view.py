"""A selected mailbox as one client sees it: which messages have which numbers, until it is told otherwise."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from reference.generated.parser import (
    Exists,
    ExpungeData,
    FetchData,
    MessageData,
    MsgAttFlags,
    MsgAttUid,
    ResponseData,
    SeqRange,
)
from reference.imap.answers import Bad
from reference.store import Email, Mailbox

#: What the grammar gives for a sequence-set: numbers, ranges and ``*``; or ``$`` alone.
SequenceSet = tuple[str | int | SeqRange, ...]


class View:
    """The mailbox as last told to the client. Sequence numbers count ``uids`` from 1."""

    def __init__(self, mailbox: Mailbox, read_only: bool) -> None:
        self.mailbox = mailbox
        self.read_only = read_only
        self.uids: list[int] = sorted(mailbox.emails)
        self.saved: frozenset[int] = frozenset()  #: UIDs of the last ``SEARCH RETURN (SAVE)``, which ``$`` stands for
        self._told = {uid: self.flags(uid) for uid in self.uids}

    def email(self, uid: int) -> Email | None:
        """The message; None if it is gone, though the client has not been told yet."""
        return self.mailbox.emails.get(uid)

    def flags(self, uid: int) -> tuple[str, ...]:
        """The message's flags as they are now."""
        email = self.mailbox.emails.get(uid)
        return self.mailbox.flags(email) if email else ()

    def tell_flags(self, uid: int) -> MsgAttFlags:
        """The flags as they are now, for a FETCH response: from now on the client knows them."""
        self._told[uid] = self.flags(uid)
        return MsgAttFlags(self._told[uid])

    # What has changed

    def news(self, expunges: bool, uid: bool = False) -> Iterator[ResponseData]:
        """What the client has not been told: messages gone (only if ``expunges``), new ones, and changed flags.

        ``uid``: flags are told together with the UID.
        """
        if expunges:
            for index in reversed(range(len(self.uids))):
                if self.uids[index] not in self.mailbox.emails:
                    self._told.pop(self.uids.pop(index), None)
                    yield ResponseData(MessageData(index + 1, ExpungeData()))
        last = self.uids[-1] if self.uids else 0
        added = [number for number in self.mailbox.emails if number > last]
        if added:
            self.uids += sorted(added)
            self._told |= {number: self.flags(number) for number in added}
            yield ResponseData(Exists(len(self.uids)))
        for index, number in enumerate(self.uids):
            if number in self.mailbox.emails and self._told[number] != self.flags(number):
                items = (MsgAttUid(number),) if uid else ()
                yield ResponseData(MessageData(index + 1, FetchData((*items, self.tell_flags(number)))))

    # Which messages are meant

    def select(self, wanted: SequenceSet, uid: bool) -> list[tuple[int, int]]:
        """The messages in a sequence-set, of UIDs or of sequence numbers, as (sequence number, UID) in order.

        Raises ``Bad`` for a sequence number that no message has; a UID that no message has means none.
        """
        if "$" in wanted:
            return [(seq, number) for seq, number in enumerate(self.uids, 1) if number in self.saved]
        meant = bytearray(len(self.uids))  # one octet for each message: thousands of ranges cost little
        for item in wanted:
            span = self._range(item, uid)
            meant[span.start : span.stop] = b"\1" * len(span)
        return [(seq, number) for seq, number in enumerate(self.uids, 1) if meant[seq - 1]]

    def _range(self, item: str | int | SeqRange, uid: bool) -> range:
        """The indexes that a number or a range of them means; ``*`` is the highest number in use."""
        ends = (item.first, item.last) if isinstance(item, SeqRange) else (item, item)
        highest = (self.uids[-1] if self.uids else 0) if uid else len(self.uids)
        low, high = sorted(end if isinstance(end, int) else highest for end in ends)
        if uid:
            return range(bisect_left(self.uids, low), bisect_right(self.uids, high))
        if not 0 < low <= high <= len(self.uids):
            raise Bad("No message has this sequence number")
        return range(low - 1, high)
