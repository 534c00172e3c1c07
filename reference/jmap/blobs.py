"""Binary data (RFC 8620, Section 6): what was uploaded, whole messages, and the parts of messages."""

from __future__ import annotations

from collections import OrderedDict

from reference.clock import Clock
from reference.jmap.mime import blob_of_part
from reference.store import Account, Limits, NotFound, OverQuota, TooLarge
from reference.store.objects import blob_id

UPLOAD_LIFETIME = 3600  #: seconds that an upload is kept


class Uploads:
    """Blobs that clients have sent and may soon use. Nobody but who sent one can get it."""

    def __init__(self, clock: Clock, limits: Limits) -> None:
        self._clock = clock
        self._limits = limits
        self._kept: OrderedDict[tuple[str, str, str], tuple[bytes, float]] = OrderedDict()

    def add(self, user: str, account: Account, data: bytes) -> str:
        """Keep ``data`` for ``user`` and return its blob id; the user's oldest upload goes if there are too many."""
        if len(data) > self._limits.message:
            raise TooLarge(f"An upload may have {self._limits.message} octets")
        if not any("i" in mailbox.rights(user) for mailbox in account.visible(user)):
            raise OverQuota("Nothing can be added to this account")
        now = self._clock.now()
        for key, (_, expires) in list(self._kept.items()):
            if expires <= now:
                del self._kept[key]
        key = (user, account.id, blob_id(data))
        self._kept.pop(key, None)
        self._kept[key] = (data, now + UPLOAD_LIFETIME)
        self._make_room(user)
        return key[2]

    def find(self, user: str, account: Account, id: str) -> bytes:
        """The octets of the blob ``id``: an upload of ``user``, or a message that ``user`` may read, or a part of one.

        Raises ``NotFound``.
        """
        data, expires = self._kept.get((user, account.id, id), (b"", 0.0))
        if expires > self._clock.now():
            return data
        whole, _, part = id.partition("-")
        for email in account.readable(user):
            if email.blob_id == whole:
                return blob_of_part(email.raw, part) if part else email.raw
        raise NotFound("No such blob")

    def _make_room(self, user: str) -> None:
        mine = [key for key in self._kept if key[0] == user]
        total = sum(len(self._kept[key][0]) for key in mine)
        for key in mine:
            if total <= self._limits.uploads:
                return
            total -= len(self._kept.pop(key)[0])
