"""STARTTLS, LOGIN, AUTHENTICATE and UNAUTHENTICATE: how a connection comes to a user, and back."""

from __future__ import annotations

import base64
import binascii
import logging
from typing import TYPE_CHECKING

from reference import credentials
from reference.generated.parser import (
    Authenticate,
    Authenticationfailed,
    ContinueReq,
    Login,
    Privacyrequired,
    RespCondState,
    Starttls,
    Unauthenticate,
)
from reference.handlers.registry import handles
from reference.imap import sasl
from reference.imap.answers import Bad, No, ok
from reference.imap.capabilities import capabilities
from reference.users import BearerFailure

if TYPE_CHECKING:
    from reference.imap.session import Session

log = logging.getLogger(__name__)


@handles(Starttls)
async def starttls(session: Session, command: Starttls) -> RespCondState:
    """RFC 9051, Section 6.2.1."""
    if session.wire.is_tls:
        raise Bad("TLS is on already")
    context = session.starttls
    if context is None:
        raise No("TLS is not to be had here")
    session.after_answer(lambda: session.go_on_under(context))
    return ok("Begin TLS negotiation now")


@handles(Login)
async def login(session: Session, command: Login) -> RespCondState:
    """RFC 9051, Section 6.2.3."""
    _require_privacy(session)
    name, password = (octets.decode("utf-8", "replace") for octets in (command.userid, command.password))
    return _enter(session, await session.service.users.check_password(name, password))


@handles(Authenticate)
async def authenticate(session: Session, command: Authenticate) -> RespCondState:
    """RFC 9051, Section 6.2.2. All mechanisms served have one message, from the client, and no security layer."""
    _require_privacy(session)
    mechanism = sasl.MECHANISMS.get(command.mechanism.upper())
    if mechanism is None:
        raise No("This mechanism is not served")
    initial = command.initial_response
    message = await _ask(session, "") if initial is None else b"" if initial == "=" else _decode(initial.encode())
    outcome = await mechanism(session.service, message)
    if isinstance(outcome, BearerFailure):
        # The client has to answer the error, with ^A or "*", before it gets its NO (RFC 7628, Section 3.2.3).
        await _ask(session, base64.b64encode(outcome.json().encode()).decode("ascii"))
        raise _refused(session, "Token refused")
    return _enter(session, outcome)


@handles(Unauthenticate)
async def unauthenticate(session: Session, command: Unauthenticate) -> RespCondState:
    """RFC 8437: the connection goes back to where it was before login; what was issued lives on."""
    if session.login:
        session.service.grants.forget_request(session.login)
    session.log_out()
    return ok("Logged out", capabilities(session))


def _require_privacy(session: Session) -> None:
    if not session.may_log_in:
        raise No("TLS first", Privacyrequired())


def _enter(session: Session, login: credentials.Login | None) -> RespCondState:
    if login is None:
        raise _refused(session, "Name or password is wrong")
    session.log_in(login)
    return ok("Logged in", capabilities(session))


def _refused(session: Session, text: str) -> No:
    session.failures += 1
    log.info("login refused for %s", session.address)
    return No(text, Authenticationfailed())


async def _ask(session: Session, challenge: str) -> bytes:
    """Send ``challenge`` (in base64 already) and read the client's answer."""
    session.wire.send(ContinueReq(challenge))
    line = await session.wire.line()
    if line == b"*":
        raise Bad("Cancelled")
    return _decode(line)


def _decode(line: bytes) -> bytes:
    try:
        return base64.b64decode(line, validate=True)
    except binascii.Error:
        raise Bad("Not base64") from None
