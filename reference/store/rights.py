"""Who may do what in a mailbox: the rights of RFC 4314, held alike in IMAP and JMAP."""

from __future__ import annotations

#: All rights of RFC 4314, Section 2.1: lookup, read, seen, write, insert, post, create, delete mailbox,
#: delete message, expunge, administer.
ALL = "lrswipkxtea"
#: What a reader of somebody else's mailbox has: to find it and to read it.
READ_ONLY = "lr"


def jmap_rights(rights: str) -> dict[str, bool]:
    """``rights`` as the ``myRights`` of a JMAP Mailbox (RFC 8621, Section 2)."""
    return {
        "mayReadItems": "l" in rights and "r" in rights,
        "mayAddItems": "i" in rights,
        "mayRemoveItems": "t" in rights and "e" in rights,
        "maySetSeen": "s" in rights,
        "maySetKeywords": "w" in rights,
        "mayCreateChild": "k" in rights,
        "mayRename": "x" in rights,
        "mayDelete": "x" in rights,
        "maySubmit": "p" in rights,
    }
