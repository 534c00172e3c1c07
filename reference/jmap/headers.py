"""The forms in which JMAP shows a header field (RFC 8621, Section 4.1.2)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from contextlib import suppress
from email.header import decode_header, make_header
from email.headerregistry import Address
from email.utils import parsedate_to_datetime
from typing import Any

from reference.addresses import read_groups
from reference.jmap.errors import Json

_ADDRESS_FIELDS = "from sender reply-to to cc bcc"
_ADDRESSES = {*_ADDRESS_FIELDS.split(), *(f"resent-{name}" for name in _ADDRESS_FIELDS.split())}
_IDS = {"message-id", "in-reply-to", "references", "resent-message-id"}
_DATES = {"date", "resent-date"}
_URLS = {f"list-{name}" for name in ("help", "unsubscribe", "subscribe", "post", "owner", "archive")}
_TEXTS = {"subject", "comments", "keywords", "list-id"}
_KNOWN = _ADDRESSES | _IDS | _DATES | _URLS | _TEXTS | {"received", "return-path", "mime-version"}

#: The properties that stand for a header field: its name and form (RFC 8621, Section 4.1.3).
CONVENIENCE = {
    "messageId": ("Message-ID", "MessageIds"),
    "inReplyTo": ("In-Reply-To", "MessageIds"),
    "references": ("References", "MessageIds"),
    "sender": ("Sender", "Addresses"),
    "from": ("From", "Addresses"),
    "to": ("To", "Addresses"),
    "cc": ("Cc", "Addresses"),
    "bcc": ("Bcc", "Addresses"),
    "replyTo": ("Reply-To", "Addresses"),
    "subject": ("Subject", "Text"),
    "sentAt": ("Date", "Date"),
}
_PROPERTY = re.compile(r"header:([!-9;-~]+?)(?::as(Raw|Text|Addresses|GroupedAddresses|MessageIds|Date|URLs))?(:all)?")
_LONGEST = 10_000  #: characters of a text in which encoded words are looked for

Headers = list[tuple[str, str]]


def is_header_property(name: str) -> bool:
    """Whether ``name`` is a property ``header:NAME[:asFORM][:all]`` whose form goes with the field."""
    match = _PROPERTY.fullmatch(name)
    if match is None:
        return False
    fields = {"Text": _TEXTS, "Addresses": _ADDRESSES, "GroupedAddresses": _ADDRESSES}
    fields |= {"MessageIds": _IDS, "Date": _DATES, "URLs": _URLS}
    form, field = match[2] or "Raw", match[1].lower()
    return form == "Raw" or field not in _KNOWN or field in fields[form]


def header_property(headers: Headers, name: str) -> Any:
    """The value of the property ``name``, one of ``CONVENIENCE`` or for which ``is_header_property`` holds."""
    if name in CONVENIENCE:
        field, form, all_of_them = *CONVENIENCE[name], False
    else:
        match = _PROPERTY.fullmatch(name)
        if match is None:
            raise ValueError(name)
        field, form, all_of_them = match[1], match[2] or "Raw", bool(match[3])
    values = [_FORMS[form](value) for key, value in headers if key.lower() == field.lower()]
    if all_of_them:
        return values
    return values[-1] if values else None


def as_text(raw: str) -> str:
    """Unfolded, encoded words (RFC 2047) decoded, in Unicode's form NFC."""
    text = _unfold(raw)
    with suppress(ValueError, LookupError):  # an encoded word that is none stays as it stands
        if "=?" in text and len(text) <= _LONGEST:
            text = str(make_header(decode_header(text)))
    return unicodedata.normalize("NFC", text.encode("utf-8", "replace").decode("utf-8"))


def as_addresses(raw: str) -> list[Json]:
    """All mailboxes of an address list, groups opened."""
    return [address for group in as_groups(raw) for address in group["addresses"]]


def as_groups(raw: str) -> list[Json]:
    """The groups of an address list; mailboxes outside of any are in groups with the name null."""
    return [
        {"name": as_text(group.name) if group.name else None, "addresses": list(map(_address, group.addresses))}
        for group in read_groups(_unfold(raw))
    ]


def as_message_ids(raw: str) -> list[str] | None:
    """The ids without their angle brackets; None if there is none."""
    return re.findall(r"<\s*([^<>\s]+)\s*>", _unfold(raw)) or None


def as_date(raw: str) -> str | None:
    """The date with its own zone (RFC 3339); None if it is none."""
    try:
        text = parsedate_to_datetime(_unfold(raw)).isoformat(timespec="seconds")
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    text = text if re.search(r"[+-]\d\d:\d\d$", text) else text + "+00:00"
    return text.removesuffix("+00:00") + "Z" if text.endswith("+00:00") else text


def as_urls(raw: str) -> list[str] | None:
    """The URLs in angle brackets; None if there is none."""
    return re.findall(r"<\s*([^<>\s]+)\s*>", _unfold(raw)) or None


def _address(address: Address) -> Json:
    return {"name": as_text(address.display_name) or None, "email": as_text(address.addr_spec)}


def _unfold(raw: str) -> str:
    return re.sub(r"\r?\n(?=[ \t])", "", raw).strip()


_FORMS: dict[str, Callable[[str], Any]] = {
    "Raw": str,
    "Text": as_text,
    "Addresses": as_addresses,
    "GroupedAddresses": as_groups,
    "MessageIds": as_message_ids,
    "Date": as_date,
    "URLs": as_urls,
}
