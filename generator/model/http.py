"""Requests and responses of HTTP in an example: start line, header fields and body, each with its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.message import CRLF, Message


@dataclass(frozen=True, slots=True)
class HeaderField:
    """One header field. ``start`` is the octet of the message where its line begins, ``at`` where its value does."""

    line: str
    name: str
    value: str
    start: int
    at: int


@dataclass(frozen=True, slots=True)
class HttpMessage:
    """A request or response taken apart. ``body`` is empty if there is none; it begins at ``body_at``."""

    message: Message
    start_line: str
    fields: tuple[HeaderField, ...]
    body: bytes
    body_at: int

    def values(self, name: str) -> list[str]:
        """The values of the header fields of that name, in any letter case."""
        return [field.value for field in self.fields if field.name.lower() == name.lower()]

    @property
    def media_type(self) -> str:
        """The media type of the body without parameters, in lower case; empty if it is not told."""
        return next(iter(self.values("Content-Type")), "").split(";")[0].strip().lower()

    @property
    def is_json(self) -> bool:
        """Whether the body is said to be JSON."""
        return self.media_type == "application/json" or self.media_type.endswith("+json")

    @property
    def method(self) -> str:
        """The method of a request."""
        return self.start_line.split(" ")[0]

    @property
    def target(self) -> str:
        """The target of a request; empty if it has none."""
        words = self.start_line.split(" ")
        return words[1] if len(words) > 1 else ""

    @property
    def url(self) -> str:
        """The URL that a request is for: ``https``, its Host and its target."""
        return f"https://{next(iter(self.values('Host')), '')}{self.target}"

    @property
    def status(self) -> str:
        """The status code of a response; empty if it has none."""
        words = self.start_line.split(" ")
        return words[1] if len(words) > 1 else ""


def read_http(message: Message) -> HttpMessage:
    """Take a request or a response apart, whatever it holds."""
    head, _, body = message.data.partition(CRLF + CRLF)
    head = head.removesuffix(CRLF)
    body_at = len(message.data) - len(body)
    start_line, *lines = head.decode("utf-8", "replace").split("\r\n")
    return HttpMessage(message, start_line, tuple(_fields(message.data, lines)), body.removesuffix(CRLF), body_at)


def _fields(data: bytes, lines: list[str]) -> Iterator[HeaderField]:
    start = data.find(CRLF) + len(CRLF)
    for line in lines:
        name, _, value = line.partition(":")
        blanks = len(value) - len(value.lstrip(" "))
        at = start + len(name.encode()) + 1 + blanks
        yield HeaderField(line, name, value.strip(" "), start, at)
        start += len(line.encode()) + len(CRLF)
