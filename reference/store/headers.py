"""What the store itself reads in a message: by which keys it finds the thread (RFC 8621, Section 3)."""

from __future__ import annotations

import re
from email.parser import BytesHeaderParser

#: Message-IDs joined with the subject: two messages that share one are of one thread.
ThreadKeys = list[str]

MAX_KEYS = 100  #: of one message; of its references the last ones count
MAX_HEADER = 100_000  #: octets that are read
MAX_SUBJECT = 1_000  #: characters that count

_MESSAGE_ID = re.compile(r"<[^<>\s]+>")
_REPLY = re.compile(r"(?:(?:(?:re|fwd?) ?(?:\[\d+\])? ?:|\[[^\]]*\]) ?)*", re.IGNORECASE)


def thread_keys(raw: bytes) -> ThreadKeys:
    """The keys of the message ``raw``: its own Message-ID and all that it refers to, each with the base subject."""
    headers = BytesHeaderParser().parsebytes(raw[:MAX_HEADER])
    named = " ".join(str(headers.get(name, "")) for name in ("Message-ID", "In-Reply-To", "References"))
    subject = base_subject(str(headers.get("Subject", "")))
    own, *others = dict.fromkeys(_MESSAGE_ID.findall(named)) or [""]
    return [f"{message_id} {subject}" for message_id in (own, *others[1 - MAX_KEYS :]) if message_id]


def base_subject(subject: str) -> str:
    """``subject`` in lower case, without ``Re:``, ``Fwd:`` and list tags in front, blanks collapsed."""
    subject = " ".join(subject[:MAX_SUBJECT].split())
    return _REPLY.sub("", subject, count=1).lower()
