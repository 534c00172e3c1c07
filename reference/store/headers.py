"""What the store itself reads in a message: by which keys it finds the thread (RFC 8621, Section 3)."""

from __future__ import annotations

import re
from email.parser import BytesHeaderParser

#: Message-IDs joined with the subject: two messages that share one are of one thread.
ThreadKeys = list[str]

_MESSAGE_ID = re.compile(r"<[^<>\s]+>")
_REPLY = re.compile(r"^\s*((re|fwd?)\s*(\[\d+\])?\s*:|\[[^\]]*\])\s*", re.IGNORECASE)


def thread_keys(raw: bytes) -> ThreadKeys:
    """The keys of the message ``raw``: its own Message-ID and all that it refers to, each with the base subject."""
    headers = BytesHeaderParser().parsebytes(raw)
    named = " ".join(str(headers.get(name, "")) for name in ("Message-ID", "In-Reply-To", "References"))
    subject = base_subject(str(headers.get("Subject", "")))
    return [f"{message_id} {subject}" for message_id in dict.fromkeys(_MESSAGE_ID.findall(named))]


def base_subject(subject: str) -> str:
    """``subject`` in lower case, without ``Re:``, ``Fwd:`` and list tags in front, blanks collapsed."""
    subject = " ".join(subject.split())
    while subject != (shorter := _REPLY.sub("", subject)):
        subject = shorter
    return subject.lower()
