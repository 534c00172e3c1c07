"""Why the store refuses something; each reason knows its IMAP response code and its JMAP error type."""

from __future__ import annotations

from typing import ClassVar


class StoreError(Exception):
    """Something that the store would not do; ``str()`` is a sentence for people."""

    #: The response code (RFC 5530, RFC 4469) of IMAP's tagged NO.
    imap: ClassVar[str] = "SERVERBUG"
    #: The SetError type (RFC 8620, Section 5.3; RFC 8621, Section 4.6).
    jmap: ClassVar[str] = "serverFail"


class NotFound(StoreError):
    """No such account, mailbox, message or blob, or none that this user may know of."""

    imap, jmap = "NONEXISTENT", "notFound"


class Forbidden(StoreError):
    """The user lacks the right (RFC 4314)."""

    imap, jmap = "NOPERM", "forbidden"


class TooLarge(StoreError):
    """A message or blob is larger than the server takes."""

    imap, jmap = "TOOBIG", "tooLarge"


class OverQuota(StoreError):
    """The account holds as much as it may."""

    imap, jmap = "OVERQUOTA", "overQuota"


class Invalid(StoreError):
    """A value that cannot be: an impossible mailbox name, keyword or message."""

    imap, jmap = "CANNOT", "invalidProperties"
