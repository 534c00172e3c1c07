"""Which URLs a client takes from an IMAP server (Section "URLs" of the draft), and how their hosts are compared."""

from __future__ import annotations

import re

#: What every URL of the draft begins with.
SCHEME = "https://"
#: A label of a host name (RFC 952, RFC 1123): letters, digits, and hyphens inside.
_LABEL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?", re.ASCII)
#: The last label of what programs take for an IPv4 address, in all the forms that they know: 127.1, 0x7f, 2130706433.
_NUMBER = re.compile(r"[0-9]+|0[xX][0-9A-Fa-f]*", re.ASCII)
#: The characters of a URL as far as the draft lets them in (``url-char``).
_CHARACTERS = re.compile(r"[!$-;=?-Z_a-z~]+", re.ASCII)
_LONGEST_NAME = 253
_PORTS = range(1, 65536)


def origin(url: str, scheme: str = SCHEME) -> tuple[str, int]:
    """The host, in lower case, and the port of a URL that a client may use.

    A URL is refused, rather than repaired, if it has user information or an IP address in any notation ({good-url} of
    the draft), or if programs could disagree about its host: percent-encoding, an empty port, a dot at the end,
    characters beyond ``url-char``.

    Args:
        url: the URL, its scheme in any case.
        scheme: what it has to begin with.

    Raises:
        ValueError: the URL is not to be used. The message does not repeat the URL, whose path may be a secret.
    """
    if url[: len(scheme)].lower() != scheme:
        raise ValueError(f"a URL that does not begin with {scheme}")
    rest = url[len(scheme) :]
    if not _CHARACTERS.fullmatch(rest):
        raise ValueError("a URL with a character that may not be there")
    authority, _ = parts(url, scheme)
    if "@" in authority:
        raise ValueError("a URL with user information")
    host, colon, port = authority.partition(":")
    labels = host.split(".")
    if len(host) > _LONGEST_NAME or not all(map(_LABEL.fullmatch, labels)):
        raise ValueError("a URL whose host is no host name")
    if _NUMBER.fullmatch(labels[-1]):
        raise ValueError("a URL with an IP address as its host")
    if not colon:
        return host.lower(), 443
    if not re.fullmatch(r"[1-9][0-9]{0,4}", port) or int(port) not in _PORTS:
        raise ValueError("a URL with a port that is none")
    return host.lower(), int(port)


def parts(url: str, scheme: str = SCHEME) -> tuple[str, str]:
    """The authority of a URL, and all that follows it (RFC 3986, Section 3)."""
    rest = url[len(scheme) :]
    end = re.search(r"[/?]|\Z", rest)
    at = end.start() if end else len(rest)
    return rest[:at], rest[at:]
