"""The values that the outcomes of the specification send: one function each, of the same name.

An ``issued`` value is a new secret, so its function is called only when the outcome that sends it is reached.
"""

from __future__ import annotations

from reference.conditions import Asked
from reference.credentials import GETOAUTH_SCOPES, JMAPAUTH_SCOPES
from reference.generated.parser import Getoauth


def user(asked: Asked) -> bytes:
    """The canonical name of the user who is logged in, in UTF-8."""
    return asked.user_login.user.name.encode()


def lifetime(asked: Asked) -> int:
    """Seconds that something issued now will last."""
    return asked.session.service.grants.lifetime(asked.user_login)


def session_url(asked: Asked) -> str:
    """The user's JMAP session resource; never a secret."""
    return asked.session.service.session_url


def secret_url(asked: Asked) -> str:
    """A session resource whose URL is itself the credential."""
    service, session = asked.session.service, asked.session
    secret = service.grants.issue_url(asked.user_login, JMAPAUTH_SCOPES, session.device, session.address)
    return service.per_user_url(secret)


def access_token(asked: Asked) -> str:
    """A bearer token: that of GETOAUTH opens IMAP too."""
    session = asked.session
    scopes = GETOAUTH_SCOPES if asked.table.type is Getoauth else JMAPAUTH_SCOPES
    return session.service.grants.issue_token(asked.user_login, scopes, session.device, session.address)


def consent_url(asked: Asked) -> str:
    """The page on which the user is to agree: the same one while the question is open."""
    service, session = asked.session.service, asked.session
    return service.consent_url(service.grants.ask_consent(asked.user_login, session.device, session.address))
