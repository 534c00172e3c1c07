"""ENVELOPE, BODY and BODYSTRUCTURE: a message's tree of parts as records (RFC 9051, Section 7.5.2)."""

from __future__ import annotations

import re
from email.header import Header
from typing import Any

from reference.addresses import read_groups
from reference.generated.parser import (
    Address,
    BodyExt1part,
    BodyExtMpart,
    BodyFields,
    BodyFldDsp,
    BodyType1part,
    BodyTypeBasic,
    BodyTypeMpart,
    BodyTypeMsg,
    BodyTypeText,
    Envelope,
    MediaBasic,
    MediaMessage,
    MediaText,
)
from reference.mime import Parameters, Part, readable

Addresses = tuple[Address, ...] | None


def envelope(message: Part) -> Envelope:
    """The ENVELOPE of a message. Sender and Reply-To are those of From where the message has none."""
    author = addresses(message, "From")
    return Envelope(
        text(message.field("Date")),
        text(message.field("Subject")),
        author,
        addresses(message, "Sender") or author,
        addresses(message, "Reply-To") or author,
        addresses(message, "To"),
        addresses(message, "Cc"),
        addresses(message, "Bcc"),
        text(message.field("In-Reply-To")),
        text(message.field("Message-ID")),
    )


def addresses(message: Part, field: str) -> Addresses:
    """The addresses of a header field; None if there are none. A group begins and ends with an address of its own."""
    value = readable(message.field(field) or "")
    if not value:
        return None
    found: list[Address] = []
    for group in read_groups(value):
        members = [
            Address(phrase(one.display_name), None, _octets(one.username), _octets(one.domain))
            for one in group.addresses
        ]
        if group.name is None:
            found += members
        else:
            found += [Address(None, None, phrase(group.name), None), *members, Address(None, None, None, None)]
    return tuple(found) or None


def body(part: Part, extensible: bool) -> Any:
    """The BODYSTRUCTURE of a part, or with ``extensible`` false its BODY, which has no extension data."""
    if part.is_multipart:
        more = BodyExtMpart(_parameters(part.parameters("Content-Type")), *_extension(part))
        parts = tuple(body(child, extensible) for child in part.children)
        return BodyTypeMpart(parts, _upper(part.media_type[1]), more if extensible else None)
    more_1part = BodyExt1part(text(part.field("Content-MD5")), *_extension(part))
    return BodyType1part(_one_part(part, extensible), more_1part if extensible else None)


def _one_part(part: Part, extensible: bool) -> BodyTypeText | BodyTypeMsg | BodyTypeBasic:
    major, minor, parameters = *part.media_type, part.parameters("Content-Type")
    if major == "multipart":  # in which no part is found: it is shown as what it then is
        major, minor, parameters = "text", "plain", ()
    fields = BodyFields(
        _parameters(parameters),
        text(part.field("Content-ID")),
        text(part.field("Content-Description")),
        _upper(re.split(r"[\s;(]", part.field("Content-Transfer-Encoding") or "7BIT")[0]),
        len(part.body),
    )
    lines = part.body.count(b"\n")
    if part.message:
        inner = part.message
        return BodyTypeMsg(MediaMessage("RFC822"), fields, envelope(inner), body(inner, extensible), lines)
    if major == "text":
        return BodyTypeText(MediaText(_upper(minor)), fields, lines)
    if (major, minor) == ("message", "rfc822"):  # nested deeper than anybody looks
        major, minor = "application", "octet-stream"
    return BodyTypeBasic(MediaBasic(_upper(major), _upper(minor)), fields)


def _extension(part: Part) -> tuple[Any, ...]:
    """Disposition, language and location, and no further extension."""
    word = part.fields.get_content_disposition()
    disposition = BodyFldDsp(_upper(word), _parameters(part.parameters("Content-Disposition"))) if word else None
    languages = re.findall(r"[A-Za-z0-9-]+", part.field("Content-Language") or "")
    return (
        disposition,
        tuple(language.encode() for language in languages) or None,
        text(part.field("Content-Location")),
        (),
    )


def _parameters(parameters: Parameters) -> tuple[bytes, ...] | None:
    """Names and values in turn, as on the wire."""
    return tuple(octets for name, value in parameters for octets in (_octets(name), _octets(value))) or None


def _upper(word: str) -> bytes:
    return _octets(word.upper())


def text(value: str | None) -> bytes | None:
    """The octets of a header field's value, as they stand in the message."""
    return None if value is None else _octets(value)


def phrase(name: str | None) -> bytes | None:
    """The name of a person or group, encoded as RFC 2047 has it if it is not ASCII."""
    if not name:
        return None
    return _octets(name if name.isascii() else Header(name, "utf-8").encode(maxlinelen=None, linesep=""))


def _octets(value: str) -> bytes:
    return value.encode("utf-8", "surrogateescape").replace(b"\0", b"").replace(b"\r", b"").replace(b"\n", b"")
