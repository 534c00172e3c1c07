"""Mailbox names on the wire: UTF-8 in IMAP4rev2, modified UTF-7 in IMAP4rev1 (RFC 3501, Section 5.1.3)."""

from __future__ import annotations

import base64
import re

_SHIFTED = re.compile(r"&([A-Za-z0-9+,]*)-")
_FOREIGN = re.compile(r"[^ -~]+|&")


def decode(name: bytes, utf8: bool) -> str | None:
    """The name in Unicode; None if it is neither of the encodings, so that no mailbox can bear it."""
    try:
        return name.decode("utf-8") if utf8 else _SHIFTED.sub(_unshift, name.decode("ascii"))
    except ValueError:
        return None


def encode(name: str, utf8: bool) -> bytes:
    """The name as it is sent."""
    return name.encode("utf-8") if utf8 else _FOREIGN.sub(_shift, name).encode("ascii")


def _unshift(match: re.Match[str]) -> str:
    digits = match[1].replace(",", "/")
    return base64.b64decode(digits + "=" * (-len(digits) % 4)).decode("utf-16-be") if digits else "&"


def _shift(match: re.Match[str]) -> str:
    if match[0] == "&":
        return "&-"
    digits = base64.b64encode(match[0].encode("utf-16-be")).rstrip(b"=").decode("ascii")
    return f"&{digits.replace('/', ',')}-"
