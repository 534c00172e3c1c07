"""URLs and host names in examples: https, and names that are reserved for examples."""

from __future__ import annotations

import re

from generator.problems import Problems
from generator.source import Span

#: The domain that examples use (RFC 2606, Section 3).
DOMAIN = "example.com"
_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*example\.com")
_URL = re.compile(r"https://([^/?#@]*)(?:[/?#].*)?")


def is_example_host(host: str) -> bool:
    """Whether ``host`` is example.com or a name below it."""
    return _HOST.fullmatch(host) is not None


def check_host(text: str, span: Span, problems: Problems, whole: bool = False) -> None:
    """Check a host name, or with ``whole`` a URL, that an example shows."""
    found = _URL.fullmatch(text) if whole else re.fullmatch(r"([^/]*)", text)
    if found is None:
        hint = "user information and other schemes have no place here"
        problems.add(span, f"'{text}' is no https URL", hint)
    elif not is_example_host(found[1]):
        at = found.start(1)
        problems.add(span.shifted(at, len(found[1])), f"'{found[1]}' is no name for examples", f"use names of {DOMAIN}")
