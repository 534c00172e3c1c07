"""The items of FETCH: from a message to the records that are sent (RFC 9051, Sections 6.4.5 and 7.5.2)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from reference import mime
from reference.generated.parser import (
    FetchAttBinary,
    FetchAttBinarySize,
    FetchAttBody,
    FetchAttBodyPeek,
    HeaderFields,
    Limit,
    MsgAttBinary,
    MsgAttBinarySize,
    MsgAttBody,
    MsgAttBodystructure,
    MsgAttEmailid,
    MsgAttEnvelope,
    MsgAttInternaldate,
    MsgAttRfc822,
    MsgAttRfc822Size,
    MsgAttThreadid,
    MsgAttUid,
    Partial,
    SectionSpec,
    UnknownCte,
)
from reference.imap import structure
from reference.imap.answers import No
from reference.imap.view import View
from reference.mime import Part
from reference.store import Email

_FAST = ("FLAGS", "INTERNALDATE", "RFC822.SIZE")
MACROS: dict[str, tuple[str, ...]] = {"FAST": _FAST, "ALL": (*_FAST, "ENVELOPE"), "FULL": (*_FAST, "ENVELOPE", "BODY")}

#: What has been read by someone who fetches it, and therefore sets ``\Seen``.
_READS = ("RFC822", "RFC822.TEXT")


#: So many items may each be a whole message; more of them only if together they are no more octets than this.
_FEW, _MUCH = 3, 50_000_000


@dataclass
class Fetched:
    """One message that is being fetched."""

    view: View
    uid: int
    email: Email

    @cached_property
    def part(self) -> Part:
        """Its tree of parts."""
        return mime.parse(self.email.raw)


def sets_seen(item: Any) -> bool:
    """Whether fetching ``item`` is reading the message."""
    return item in _READS or isinstance(item, FetchAttBody) or (isinstance(item, FetchAttBinary) and not item.peek)


def fetch(message: Fetched, items: Sequence[Any]) -> tuple[Any, ...]:
    """The records for ``items``, in their order. Raises ``No`` for too much, or a part whose encoding is unknown."""
    large = [item for item in items if not isinstance(item, str)]
    if len(large) > _FEW and len(large) * message.email.size > _MUCH:
        raise No("Ask for fewer parts at once", Limit())
    return tuple(
        _ITEMS[item](message) if isinstance(item, str) else _OTHERS[type(item)](message, item) for item in items
    )


def _internaldate(message: Fetched) -> MsgAttInternaldate:
    return MsgAttInternaldate(message.email.received_at.strftime("%d-%b-%Y %H:%M:%S %z"))


_ITEMS: dict[str, Callable[[Fetched], Any]] = {
    "UID": lambda message: MsgAttUid(message.uid),
    "FLAGS": lambda message: message.view.tell_flags(message.uid),
    "EMAILID": lambda message: MsgAttEmailid(message.email.id),
    "THREADID": lambda message: MsgAttThreadid(message.email.thread_id),
    "INTERNALDATE": _internaldate,
    "RFC822.SIZE": lambda message: MsgAttRfc822Size(message.email.size),
    "ENVELOPE": lambda message: MsgAttEnvelope(structure.envelope(message.part)),
    "BODY": lambda message: MsgAttBodystructure(False, structure.body(message.part, extensible=False)),
    "BODYSTRUCTURE": lambda message: MsgAttBodystructure(True, structure.body(message.part, extensible=True)),
    "RFC822": lambda message: MsgAttRfc822(None, message.email.raw),
    "RFC822.HEADER": lambda message: MsgAttRfc822(".HEADER", message.part.header),
    "RFC822.TEXT": lambda message: MsgAttRfc822(".TEXT", message.part.body),
}


def _body(message: Fetched, item: FetchAttBody | FetchAttBodyPeek) -> MsgAttBody:
    """BODY[section]<partial>: the octets as they are; NIL for a part that is not there."""
    data = _section(message.part, item.section)
    origin = item.partial.offset if item.partial else None
    return MsgAttBody(item.section, origin, _cut(data, item.partial))


def _binary(message: Fetched, item: FetchAttBinary) -> MsgAttBinary:
    """BINARY[part]<partial>: the octets without their transfer encoding."""
    return MsgAttBinary(item.section, _cut(_decoded(message.part, item.section), item.partial))


def _binary_size(message: Fetched, item: FetchAttBinarySize) -> MsgAttBinarySize:
    return MsgAttBinarySize(item.section, len(_decoded(message.part, item.section) or b""))


_OTHERS: dict[type, Callable[[Fetched, Any], Any]] = {
    FetchAttBody: _body,
    FetchAttBodyPeek: _body,
    FetchAttBinary: _binary,
    FetchAttBinarySize: _binary_size,
}


def _section(message: Part, section: SectionSpec | None) -> bytes | None:
    """The octets that a section names (RFC 9051, Section 6.4.5.1)."""
    if section is None:
        return message.raw
    part = mime.locate(message, section.part) if section.part else message
    if part is None:
        return None
    if section.text is None:
        return part.body
    if section.text == "MIME":
        return part.header
    holder = part.message if section.part else part
    if holder is None:
        return None
    if isinstance(section.text, HeaderFields):
        names = {name.decode("ascii", "replace") for name in section.text.fields}
        return mime.select_fields(holder.header, names, without=section.text.negated)
    return holder.header if section.text == "HEADER" else holder.body


def _decoded(message: Part, numbers: tuple[int, ...] | None) -> bytes | None:
    if not numbers:
        return message.raw
    part = mime.locate(message, numbers)
    if part is None:
        return None
    if part.decoded is None:
        raise No("The part's transfer encoding is unknown", UnknownCte())
    return part.decoded


def _cut(data: bytes | None, partial: Partial | None) -> bytes | None:
    if data is None or partial is None:
        return data
    return data[partial.offset : partial.offset + partial.length]
