"""The SASL mechanisms (RFC 4422): what the client's one message says, and whether it logs in.

The messages are no IMAP: each has a grammar of a few lines in its own RFC, here as one regular expression.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable

from reference.credentials import Login
from reference.imap.answers import Bad
from reference.service import Service
from reference.users import BearerFailure

#: RFC 4616, Section 2: authzid, authcid and password, NUL between them.
_PLAIN = re.compile(rb"([^\0]*)\0([^\0]{1,255})\0([^\0]{1,1024})")
#: RFC 7628, Section 3.1: a gs2-header (RFC 5801) without channel binding, then key/value pairs, ^A behind each.
_OAUTHBEARER = re.compile(rb"[ny],(?:a=([^,\0\x01]*))?,\x01((?:[A-Za-z]+=[\t\n\r -~]*\x01)*)\x01")
_PAIR = re.compile(rb"([A-Za-z]+)=([\t\n\r -~]*)\x01")
#: What came before OAUTHBEARER: the user's name, which must be that of the token, and the same header field.
_XOAUTH2 = re.compile(rb"user=([^\0\x01]*)\x01auth=([\t -~]*)\x01\x01")
#: The payload of an Authorization header field (RFC 6750, Section 2.1).
_BEARER = re.compile(rb"bearer +([A-Za-z0-9._~+/-]+=*)", re.IGNORECASE)

#: Answers the client's message: a login; why not, as JSON for a client that used OAuth; None for a wrong password.
Mechanism = Callable[[Service, bytes], Awaitable[Login | BearerFailure | None]]


async def plain(service: Service, message: bytes) -> Login | None:
    """PLAIN: a name and a password."""
    match = _PLAIN.fullmatch(message)
    if match is None:
        raise Bad("Not a message of PLAIN")
    authzid, name, password = (_text(part) for part in match.groups())
    return await service.users.check_password(name, password, authzid)


async def oauthbearer(service: Service, message: bytes) -> Login | BearerFailure:
    """OAUTHBEARER: a bearer token, meant for this host."""
    match = _OAUTHBEARER.fullmatch(message)
    if match is None:
        raise Bad("Not a message of OAUTHBEARER")
    pairs = {key.lower(): value for key, value in _PAIR.findall(match[2])}
    host = pairs.get(b"host", b"").decode("ascii")
    if host and host.lower() not in service.config.host_names:
        return BearerFailure("invalid_request")
    authzid = _text(match[1] or b"").replace("=2C", ",").replace("=3D", "=")
    return _check_bearer(service, pairs.get(b"auth", b""), authzid)


async def xoauth2(service: Service, message: bytes) -> Login | BearerFailure:
    """XOAUTH2, which many clients still speak."""
    match = _XOAUTH2.fullmatch(message)
    if match is None:
        raise Bad("Not a message of XOAUTH2")
    return _check_bearer(service, match[2], _text(match[1]))


MECHANISMS: dict[str, Mechanism] = {"OAUTHBEARER": oauthbearer, "PLAIN": plain, "XOAUTH2": xoauth2}


def _check_bearer(service: Service, authorization: bytes, authzid: str) -> Login | BearerFailure:
    match = _BEARER.fullmatch(authorization)
    if match is None:
        return BearerFailure("invalid_request")
    return service.users.check_bearer(match[1].decode("ascii"), authzid)


def _text(octets: bytes) -> str:
    try:
        return octets.decode("utf-8")
    except UnicodeDecodeError:
        raise Bad("A name or password is not UTF-8") from None
