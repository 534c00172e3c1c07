"""A message as a tree of parts, each with its exact octets (RFC 2045, RFC 2046): what both protocols show.

The standard library reads the header fields. It does not keep the octets of nested parts, which ``BODY[1.2]`` must
give as they are, and needs seconds for messages made to be slow, so the tree is cut here, and within bounds.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from email.message import Message
from email.parser import BytesHeaderParser
from email.policy import Compat32
from functools import cached_property
from urllib.parse import quote

#: Deeper nesting, or more parts in one message, is treated as text: no honest message comes near.
MAX_DEPTH = 32
MAX_PARTS = 2000
MAX_HEADER = 100_000  #: octets of a header that are read
MAX_FIELD = 4_000  #: characters of a field that are read as parameters

_FIELD = re.compile(rb"^([!-9;-~]+)[ \t]*:.*\n?(?:[ \t].*\n?)*", re.MULTILINE)
_HEADER_END = re.compile(rb"(?:\A|\n)\r?\n")

Parameters = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Part:
    """A message or a part of one. ``header`` ends with the empty line; ``body`` is still transfer encoded."""

    header: bytes
    body: bytes
    depth: int = 0
    digest: bool = False  #: whether it stands in a multipart/digest, where the default type is message/rfc822
    room: int = MAX_PARTS  #: how many parts it may have; its own parts share what it has

    @property
    def raw(self) -> bytes:
        """All its octets."""
        return self.header + self.body

    @cached_property
    def fields(self) -> Message:
        """Its header fields, read by the standard library; ``raw_items()`` has the values as they stand."""
        return BytesHeaderParser(policy=_AsItStands()).parsebytes(self.header[:MAX_HEADER])

    @cached_property
    def media_type(self) -> tuple[str, str]:
        """Type and subtype in lower case; the defaults of RFC 2046 where none is given or it cannot be read."""
        self.fields.set_default_type("message/rfc822" if self.digest else "text/plain")
        major, _, minor = self.fields.get_content_type().partition("/")
        return major, minor

    def parameters(self, field: str) -> Parameters:
        """The parameters of the header field called ``field``, extended values encoded as RFC 2231 has them."""
        found: Sequence[tuple[str, str | tuple[str | None, str | None, str]]] = self.fields.get_params([], field)
        return tuple(_parameter(name, value) for name, value in found[1:] if name)

    def values(self, name: str) -> list[str]:
        """All fields called ``name``, without folding. Octets beyond ASCII are surrogate escaped."""
        values = (str(value) for key, value in self.fields.raw_items() if key.lower() == name.lower())
        return [re.sub(r"\r?\n(?=[ \t])", "", value).strip() for value in values]

    def field(self, name: str) -> str | None:
        """The last field called ``name``, as in JMAP (RFC 8621, Section 4.1.3), or None."""
        return next(reversed(self.values(name)), None)

    @cached_property
    def children(self) -> tuple[Part, ...]:
        """The parts of a multipart; the message of a message/rfc822; else none."""
        major, minor = self.media_type
        if self.depth >= MAX_DEPTH:
            return ()
        if (major, minor) == ("message", "rfc822"):
            return (parse(self.body, self.depth + 1, room=self.room),)
        boundary = self.fields.get_boundary() if major == "multipart" else None
        if not boundary:
            return ()
        pieces = _split(self.body, boundary.encode("utf-8"), self.room)
        room = self.room // max(1, len(pieces))
        return tuple(parse(piece, self.depth + 1, minor == "digest", room) for piece in pieces)

    @property
    def is_multipart(self) -> bool:
        """Whether it has parts of its own (a multipart in which no part is found counts as text)."""
        return self.media_type[0] == "multipart" and bool(self.children)

    @property
    def message(self) -> Part | None:
        """The message that a message/rfc822 part holds."""
        return self.children[0] if self.media_type == ("message", "rfc822") and self.children else None

    @property
    def decoded(self) -> bytes | None:
        """The body without its transfer encoding; None where the encoding is unknown (RFC 9051, UNKNOWN-CTE)."""
        encoding = str(self.fields.get("Content-Transfer-Encoding", "7bit")).strip().lower()
        if encoding in ("7bit", "8bit", "binary"):
            return self.body
        if encoding not in ("base64", "quoted-printable"):
            return None
        holder = Message()
        holder["Content-Transfer-Encoding"] = encoding
        holder.set_payload(self.body.decode("ascii", "surrogateescape"))
        payload = holder.get_payload(decode=True)
        return payload if isinstance(payload, bytes) else None


def readable(value: str) -> str:
    """A field's value with UTF-8 (RFC 6532) read as such."""
    return value.encode("ascii", "surrogateescape").decode("utf-8", "replace")


class _AsItStands(Compat32):
    """Keeps the blank after a field's colon, for JMAP's raw form. What is fetched is UTF-8 and not too long."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = sourcelines[0].split(":", 1)
        return name, "".join([value, *sourcelines[1:]]).rstrip("\r\n")

    def header_fetch_parse(self, name: str, value: str) -> str:
        return readable(value[:MAX_FIELD].lstrip(" \t"))


def parse(raw: bytes, depth: int = 0, digest: bool = False, room: int = MAX_PARTS) -> Part:
    """The message or part ``raw``; anything at all can be read, if need be as a body without header fields."""
    end = _HEADER_END.search(raw)
    cut = end.end() if end else len(raw)
    return Part(raw[:cut], raw[cut:], depth, digest, room)


def locate(message: Part, numbers: Sequence[int]) -> Part | None:
    """The part of ``message`` with the section number ``numbers`` (RFC 9051, Section 6.4.5.1), or None."""
    part: Part | None = None
    choices = _numbered(message)
    for number in numbers:
        if not 0 < number <= len(choices):
            return None
        part = choices[number - 1]
        choices = _numbered(part.message) if part.message else part.children
    return part


def select_fields(header: bytes, names: Collection[str], without: bool = False) -> bytes:
    """The fields of ``header`` that ``names`` lists (or all others), as they are, and the empty line."""
    wanted = {name.lower() for name in names}
    fields = (match for match in _FIELD.finditer(header))
    kept = (m[0] for m in fields if (m[1].decode("ascii").lower() in wanted) != without)
    return b"".join(kept) + b"\r\n"


def _numbered(message: Part) -> tuple[Part, ...]:
    """The parts of a message that bear numbers: of one that is no multipart, itself is part 1."""
    return message.children if message.is_multipart else (message,)


def _split(body: bytes, boundary: bytes, most: int) -> list[bytes]:
    """The octets between the delimiter lines of a multipart (RFC 2046, Section 5.1.1); of the first parts if many."""
    pieces: list[bytes] = []
    start: int | None = None
    for first, last, is_end in _delimiters(body, b"--" + boundary):
        if start is not None:
            pieces.append(body[min(start, first) : first])
        if is_end or len(pieces) >= most:
            return pieces
        start = last
    if start is not None:
        pieces.append(body[start:])
    return pieces


def _delimiters(body: bytes, line: bytes) -> Iterator[tuple[int, int, bool]]:
    """Where each delimiter line and the line end before it begins, where it ends, and whether it is the last."""
    at = body.find(line)
    while at >= 0:
        if at == 0 or body[at - 1 : at] == b"\n":
            end = body.find(b"\n", at) + 1 or len(body)
            rest = body[at + len(line) : end].rstrip()
            if rest in (b"", b"--"):
                first = at - (2 if body[at - 2 : at] == b"\r\n" else 1 if at else 0)
                yield first, end, bool(rest)
        at = body.find(line, at + 1)


def _parameter(name: str, value: str | tuple[str | None, str | None, str]) -> tuple[str, str]:
    if isinstance(value, tuple):
        charset, language, text = value
        octets = quote(text, safe="", encoding="latin-1", errors="replace")  # the library leaves octets as characters
        return name + "*", f"{charset or 'utf-8'}'{language or ''}'{octets}"
    return name, value
