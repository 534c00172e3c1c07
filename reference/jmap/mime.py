"""The parts of a message, as JMAP counts them (RFC 8621, Section 4.1.4). The standard library parses MIME."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message
from email.parser import BytesParser
from email.policy import Compat32
from functools import cached_property, lru_cache

from reference.store import NotFound

MAX_DEPTH = 50  #: of parts within parts; what lies deeper is one part
#: Names of character sets that are decoded. Python knows codecs that are none, and some that are very slow.
_CHARSET = re.compile(r"(us-)?ascii|(utf|iso|windows|cp|koi8|big5|gb|euc|shift|latin|mac|tis|hz)[\w-]*", re.IGNORECASE)


@dataclass
class Part:
    """A part of a message: a multipart with ``parts``, or a leaf with ``content`` and a ``part_id``."""

    message: Message
    part_id: str | None
    type: str
    parts: list[Part] = field(default_factory=list)

    @property
    def headers(self) -> list[tuple[str, str]]:
        """All header fields as (name, value as it stands), undecoded octets as UTF-8."""
        return [(name, _utf8(str(value))) for name, value in self.message.raw_items()]

    @cached_property
    def content(self) -> bytes:
        """The octets of a leaf, transfer encoding undone; for message/rfc822 the message within."""
        if self.message.is_multipart():
            try:
                return b"".join(part.as_bytes() for part in _children(self.message))
            except (RecursionError, ValueError):
                return b""
        decoded = self.message.get_payload(decode=True)
        return decoded if isinstance(decoded, bytes) else b""

    @property
    def disposition(self) -> str | None:
        """``attachment``, ``inline``, or what else the part says; None if nothing."""
        return self.message.get_content_disposition()

    @property
    def name(self) -> str | None:
        """The file name."""
        name = self.message.get_filename()
        return _utf8(name) if name is not None else None

    @property
    def charset(self) -> str | None:
        """The character set of a text part; None for others."""
        if self.type.partition("/")[0] != "text":
            return None
        return _utf8(self.message.get_content_charset() or "us-ascii")

    def text(self) -> tuple[str, bool]:
        """The content as Unicode with LF line ends, and whether something in it could not be decoded."""
        charset = self.charset or "utf-8"
        try:
            if not _CHARSET.fullmatch(charset):
                raise LookupError(charset)
            text, problem = self.content.decode(charset), False
        except (LookupError, ValueError):
            text, problem = self.content.decode("utf-8", "replace"), True
        return text.replace("\r\n", "\n"), problem

    def leaves(self) -> Iterator[Part]:
        """All parts that are no multipart, in order."""
        if self.part_id is not None:
            yield self
        for part in self.parts:
            yield from part.leaves()


@lru_cache(maxsize=32)
def parse(raw: bytes) -> Part:
    """The root part of the message ``raw``. Anything parses: what is no MIME is one text."""
    try:
        message = BytesParser(policy=_Unstripped()).parsebytes(raw)
    except (RecursionError, ValueError, LookupError):
        message = BytesParser().parsebytes(b"\r\n" + raw)
    return _part(message, "", 0)


def blob_of_part(raw: bytes, part_id: str) -> bytes:
    """The content of one part of the message ``raw``. Raises ``NotFound``."""
    for part in parse(raw).leaves():
        if part.part_id == part_id:
            return part.content
    raise NotFound("No such part")


@dataclass(frozen=True)
class Bodies:
    """What a client shows of a message: the texts, in either form, and the rest."""

    text: list[Part]
    html: list[Part]
    attachments: list[Part]


def bodies(root: Part) -> Bodies:
    """Sort the leaves of a message as RFC 8621, Section 4.1.4 suggests."""
    text: list[Part] = []
    html: list[Part] = []
    attachments: list[Part] = []
    _sort([root], "mixed", False, text, html, attachments)
    return Bodies(text, html, attachments)


def _sort(
    parts: list[Part],
    kind: str,
    in_alternative: bool,
    text: list[Part] | None,
    html: list[Part] | None,
    attachments: list[Part],
) -> None:
    """The algorithm of RFC 8621, Section 4.1.4; ``text`` or ``html`` is None where that form is not looked for."""
    text_length, html_length = len(text or ()), len(html or ())
    for position, part in enumerate(parts):
        if part.part_id is None:
            subtype = part.type.partition("/")[2]
            _sort(part.parts, subtype, in_alternative or subtype == "alternative", text, html, attachments)
        elif not _is_inline(part, position, kind):
            attachments.append(part)
        elif kind == "alternative":
            if part.type == "text/plain" and text is not None:
                text.append(part)
            elif part.type == "text/html" and html is not None:
                html.append(part)
            else:
                attachments.append(part)
        else:
            if in_alternative:
                text, html = (None if part.type == "text/html" else text), (None if part.type == "text/plain" else html)
            if text is not None:
                text.append(part)
            if html is not None:
                html.append(part)
            if (text is None or html is None) and part.type.startswith(("image/", "audio/", "video/")):
                attachments.append(part)
    if kind == "alternative" and text is not None and html is not None:
        if len(text) == text_length and len(html) != html_length:
            text.extend(html[html_length:])
        elif len(html) == html_length and len(text) != text_length:
            html.extend(text[text_length:])


def _is_inline(part: Part, position: int, kind: str) -> bool:
    is_text = part.type in ("text/plain", "text/html")
    is_media = part.type.startswith(("image/", "audio/", "video/"))
    first_or_unnamed = position == 0 or (kind != "related" and (is_media or not part.name))
    return part.disposition != "attachment" and (is_text or is_media) and first_or_unnamed


def _part(message: Message, number: str, depth: int) -> Part:
    """``message`` with its parts numbered as IMAP numbers them (RFC 9051, Section 6.4.5.1)."""
    kind = message.get_content_type()
    if message.is_multipart() and kind.startswith("multipart/") and depth < MAX_DEPTH:
        prefix = f"{number}." if number else ""
        parts = [_part(child, f"{prefix}{n}", depth + 1) for n, child in enumerate(_children(message), 1)]
        return Part(message, None, kind, parts)
    return Part(message, number or "1", "text/plain" if kind.startswith("multipart/") else kind)


def _children(message: Message) -> list[Message]:
    # Asked of a leaf, get_payload() would decode it, with whatever codec the message names.
    payload = message.get_payload()
    return [part for part in payload if isinstance(part, Message)] if isinstance(payload, list) else []


class _Unstripped(Compat32):
    """Keeps the blank after a header field's colon for those who ask for the field as it stands."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = sourcelines[0].split(":", 1)
        return name, "".join([value, *sourcelines[1:]]).rstrip("\r\n")

    def header_fetch_parse(self, name: str, value: str) -> str:
        return str(super().header_fetch_parse(name, value.lstrip(" \t")))

    def fold_binary(self, name: str, value: str) -> bytes:
        return super().fold_binary(name, value.lstrip(" \t"))


def _utf8(text: str) -> str:
    """``text`` as the parser gives it, with undecoded octets read as UTF-8."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
