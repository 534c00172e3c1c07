"""The parts of a message, as JMAP counts them (RFC 8621, Section 4.1.4)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from reference import mime
from reference.store import NotFound

#: Names of character sets that are decoded. Python knows codecs that are none, and some that are very slow.
_CHARSET = re.compile(r"(us-)?ascii|(utf|iso|windows|cp|koi8|big5|gb|euc|shift|latin|mac|tis|hz)[\w-]*", re.IGNORECASE)


@dataclass
class Part:
    """A part of a message: a multipart with ``parts``, or a leaf with ``content`` and a ``part_id``."""

    source: mime.Part
    part_id: str | None
    parts: list[Part] = field(default_factory=list)

    @cached_property
    def type(self) -> str:
        """The media type. A multipart in which no part is found counts as text."""
        major, minor = self.source.media_type
        return "text/plain" if major == "multipart" and self.part_id is not None else f"{major}/{minor}"

    @cached_property
    def headers(self) -> list[tuple[str, str]]:
        """All header fields as (name, value as it stands), undecoded octets as UTF-8."""
        return [(name, _utf8(str(value))) for name, value in self.source.fields.raw_items()]

    @cached_property
    def content(self) -> bytes:
        """The octets of a leaf, transfer encoding undone if it is known; for message/rfc822 the message within."""
        decoded = self.source.decoded
        return self.source.body if decoded is None else decoded

    @cached_property
    def disposition(self) -> str | None:
        """``attachment``, ``inline``, or what else the part says; None if nothing."""
        return self.source.fields.get_content_disposition()

    @cached_property
    def name(self) -> str | None:
        """The file name."""
        name = self.source.fields.get_filename()
        return _utf8(name) if name is not None else None

    @cached_property
    def charset(self) -> str | None:
        """The character set of a text part; None for others."""
        if self.type.partition("/")[0] != "text":
            return None
        return _utf8(self.source.fields.get_content_charset() or "us-ascii")

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


@lru_cache(maxsize=8)
def parse(raw: bytes) -> Part:
    """The root part of the message ``raw``. Anything parses: what is no MIME is one text."""
    return _part(mime.parse(raw), "")


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


def _part(source: mime.Part, number: str) -> Part:
    """``source`` with its parts numbered as IMAP numbers them (RFC 9051, Section 6.4.5.1)."""
    if not source.is_multipart:
        return Part(source, number or "1")
    prefix = f"{number}." if number else ""
    return Part(source, None, [_part(child, f"{prefix}{n}") for n, child in enumerate(source.children, 1)])


def _utf8(text: str) -> str:
    """``text`` as the parser gives it, with undecoded octets read as UTF-8."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
