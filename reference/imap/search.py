"""SEARCH: which messages a key fits (RFC 9051, Section 6.4.4)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from email.header import decode_header, make_header
from email.utils import parsedate_to_datetime
from functools import cache, cached_property
from typing import Any

from reference import mime
from reference.generated.parser import (
    SearchAnd,
    SearchBcc,
    SearchBefore,
    SearchBody,
    SearchCc,
    SearchEmailid,
    SearchFrom,
    SearchHeader,
    SearchKeyword,
    SearchLarger,
    SearchNot,
    SearchOn,
    SearchOr,
    SearchSentbefore,
    SearchSenton,
    SearchSentsince,
    SearchSequenceSet,
    SearchSince,
    SearchSmaller,
    SearchSubject,
    SearchText,
    SearchThreadid,
    SearchTo,
    SearchUid,
    SearchUnkeyword,
)
from reference.imap.answers import Bad
from reference.imap.view import SequenceSet, View
from reference.mime import Part, readable
from reference.store import Email

#: Character sets whose decoding takes time that grows with the square of the length, and which no mail is in.
_SLOW = ("punycode", "idna")
_LONGEST = 10_000


@dataclass
class Candidate:
    """One message that is being searched."""

    view: View
    seq: int
    uid: int
    email: Email
    members: Callable[[SequenceSet, bool], frozenset[tuple[int, int]]]  #: ``View.select``, asked once for each set

    @cached_property
    def part(self) -> Part:
        """Its tree of parts."""
        return mime.parse(self.email.raw)

    @cached_property
    def flags(self) -> frozenset[str]:
        """Its flags in lower case."""
        return frozenset(flag.lower() for flag in self.view.flags(self.uid))

    def has(self, flag: str) -> bool:
        """Whether it has a flag."""
        return flag.lower() in self.flags

    @property
    def sent(self) -> date | None:
        """The date in its Date field, without time or zone."""
        try:
            return parsedate_to_datetime(self.part.field("Date") or "").date()
        except ValueError:
            return None


async def search(view: View, keys: Iterable[Any]) -> list[tuple[int, int]]:
    """The messages that all ``keys`` fit, as (sequence number, UID)."""
    members = cache(lambda wanted, uid: frozenset(view.select(wanted, uid)))
    key, found = SearchAnd(tuple(keys)), []
    for seq, uid in enumerate(view.uids, 1):
        email = view.email(uid)
        if email and fits(key, Candidate(view, seq, uid, email, members)):
            found.append((seq, uid))
        await asyncio.sleep(0)  # reading messages takes time; others get their turn
    return found


def fits(key: Any, message: Candidate) -> bool:
    """Whether the search key fits the message."""
    return _WORDS[key](message) if isinstance(key, str) else _KEYS[type(key)](message, key)


_WORDS: dict[str, Callable[[Candidate], bool]] = {
    "ALL": lambda m: True,
    "ANSWERED": lambda m: m.has(r"\Answered"),
    "DELETED": lambda m: m.has(r"\Deleted"),
    "DRAFT": lambda m: m.has(r"\Draft"),
    "FLAGGED": lambda m: m.has(r"\Flagged"),
    "SEEN": lambda m: m.has(r"\Seen"),
    "UNANSWERED": lambda m: not m.has(r"\Answered"),
    "UNDELETED": lambda m: not m.has(r"\Deleted"),
    "UNDRAFT": lambda m: not m.has(r"\Draft"),
    "UNFLAGGED": lambda m: not m.has(r"\Flagged"),
    "UNSEEN": lambda m: not m.has(r"\Seen"),
    "NEW": lambda m: False,  # nothing is \Recent here
    "RECENT": lambda m: False,
    "OLD": lambda m: True,
}


def _in_set(uid: bool) -> Callable[[Candidate, Any], bool]:
    return lambda m, key: (m.seq, m.uid) in m.members(key.sequence_set, uid)


def _in_field(name: str) -> Callable[[Candidate, Any], bool]:
    return lambda m, key: _in_header(m, name, key.text)


def _in_header(message: Candidate, name: str, text: bytes) -> bool:
    """Whether a field called ``name`` has ``text`` in it; any such field does if ``text`` is empty."""
    return any(_contains(_decoded(value), text) for value in message.part.values(name))


def _in_body(message: Candidate, key: SearchBody | SearchText) -> bool:
    return any(_contains(content, key.text) for content in _texts(message.part))


def _in_text(message: Candidate, key: SearchText) -> bool:
    return any(_contains(header, key.text) for header in _headers(message.part)) or _in_body(message, key)


_KEYS: dict[type, Callable[[Candidate, Any], bool]] = {
    SearchAnd: lambda m, key: all(fits(one, m) for one in key.keys),
    SearchOr: lambda m, key: fits(key.first, m) or fits(key.second, m),
    SearchNot: lambda m, key: not fits(key.key, m),
    SearchSequenceSet: _in_set(uid=False),
    SearchUid: _in_set(uid=True),
    SearchEmailid: lambda m, key: m.email.id == key.emailid,
    SearchThreadid: lambda m, key: m.email.thread_id == key.threadid,
    SearchKeyword: lambda m, key: m.has(key.keyword),
    SearchUnkeyword: lambda m, key: not m.has(key.keyword),
    SearchLarger: lambda m, key: m.email.size > key.size,
    SearchSmaller: lambda m, key: m.email.size < key.size,
    SearchBefore: lambda m, key: m.email.received_at.date() < _date(key.date),
    SearchOn: lambda m, key: m.email.received_at.date() == _date(key.date),
    SearchSince: lambda m, key: m.email.received_at.date() >= _date(key.date),
    SearchSentbefore: lambda m, key: m.sent is not None and m.sent < _date(key.date),
    SearchSenton: lambda m, key: m.sent is not None and m.sent == _date(key.date),
    SearchSentsince: lambda m, key: m.sent is not None and m.sent >= _date(key.date),
    SearchFrom: _in_field("From"),
    SearchTo: _in_field("To"),
    SearchCc: _in_field("Cc"),
    SearchBcc: _in_field("Bcc"),
    SearchSubject: _in_field("Subject"),
    SearchHeader: lambda m, key: _in_header(m, key.field.decode("ascii", "replace"), key.text),
    SearchBody: _in_body,
    SearchText: _in_text,
}


def _date(text: str) -> date:
    """A date as SEARCH has it; the grammar lets days pass that no month has, which no message is of."""
    try:
        return datetime.strptime(text, "%d-%b-%Y").date()
    except ValueError:
        raise Bad("No such date") from None


def _contains(where: str, what: bytes) -> bool:
    return what.decode("utf-8", "replace").casefold() in where.casefold()


def _decoded(value: str) -> str:
    """A header field's value with its encoded words (RFC 2047) decoded, unless it is too long for that."""
    text = readable(value)
    try:
        return str(make_header(decode_header(text))) if len(text) <= _LONGEST else text
    except (LookupError, ValueError):
        return text


def _headers(part: Part) -> Iterator[str]:
    """The header fields of a message and of all its parts."""
    yield from (f"{name}: {_decoded(str(value))}" for name, value in part.fields.raw_items())
    for child in part.children:
        yield from _headers(child)


def _texts(part: Part) -> list[str]:
    """The text parts, decoded."""
    if part.children:
        return [text for child in part.children for text in _texts(child)]
    if part.media_type[0] != "text":
        return []
    charset = part.fields.get_content_charset("utf-8")
    octets = part.decoded or b""
    try:
        return [octets.decode("utf-8" if charset in _SLOW else charset, "replace")]
    except (LookupError, UnicodeError):
        return [octets.decode("utf-8", "replace")]
