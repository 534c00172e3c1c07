"""The SASL mechanisms (RFC 4422): what the client's one message says, and whether it logs in."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

from reference.credentials import Login, bearer_token
from reference.generated.parser import ClientResp, ParseError, PlainMessage, parse_rule
from reference.imap.answers import Bad
from reference.service import Service
from reference.users import BearerFailure

#: Octets of a name and of a password at most (RFC 4616, Section 2, asks for 255 at least).
_LONGEST_NAME, _LONGEST_PASSWORD = 255, 1024

_Sent = TypeVar("_Sent", PlainMessage, ClientResp)
#: Answers the client's message: a login; why not, as JSON for a client that used OAuth; None for a wrong password.
Mechanism = Callable[[Service, bytes], Awaitable[Login | BearerFailure | None]]


async def plain(service: Service, message: bytes) -> Login | None:
    """PLAIN: a name and a password."""
    sent = _message("message", message, PlainMessage, "PLAIN")
    if len(sent.authcid) > _LONGEST_NAME or len(sent.passwd) > _LONGEST_PASSWORD:
        raise Bad("A name or password is too long")
    authzid = (sent.authzid or b"").decode()
    return await service.users.check_password(sent.authcid.decode(), sent.passwd.decode(), authzid)


async def oauthbearer(service: Service, message: bytes) -> Login | BearerFailure:
    """OAUTHBEARER: a bearer token, meant for this host."""
    sent = _message("client-resp", message, ClientResp, "OAUTHBEARER")
    pairs = _pairs(sent)
    host = pairs.get("host", "").lower()
    if sent.header.nonstd or sent.header.cb_flag not in ("n", "y") or (host and host not in service.config.host_names):
        return BearerFailure("invalid_request")
    authzid = (sent.header.authzid or "").replace("=2C", ",").replace("=3D", "=")
    return _check_bearer(service, pairs.get("auth", ""), authzid)


async def xoauth2(service: Service, message: bytes) -> Login | BearerFailure:
    """XOAUTH2, which many clients still speak."""
    # It has the pairs of OAUTHBEARER, the user's name among them, without the header before them.
    pairs = _pairs(_message("client-resp", b"n,,\x01" + message, ClientResp, "XOAUTH2"))
    return _check_bearer(service, pairs.get("auth", ""), pairs.get("user", ""))


MECHANISMS: dict[str, Mechanism] = {"OAUTHBEARER": oauthbearer, "PLAIN": plain, "XOAUTH2": xoauth2}


def _message(rule: str, message: bytes, kind: type[_Sent], mechanism: str) -> _Sent:
    """The client's message as its RFC has it."""
    try:
        sent = parse_rule(rule, message)
    except ParseError:
        sent = None
    if not isinstance(sent, kind):
        raise Bad(f"Not a message of {mechanism}")
    return sent


def _pairs(sent: ClientResp) -> dict[str, str]:
    return {pair.key.lower(): pair.value for pair in sent.pairs}


def _check_bearer(service: Service, authorization: str, authzid: str) -> Login | BearerFailure:
    token = bearer_token(authorization)
    return BearerFailure("invalid_request") if token is None else service.users.check_bearer(token, authzid)
