"""The outcomes other than success. Each says by ``action`` what the application should do (Section "Client Behaviour").

No message and no ``repr`` has a token, a URL or text of the server in it: they may go to a log. Names in braces are
those of paragraphs and sections in the source of the draft.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from jmapauth.results import OauthToken

#: Seconds to wait after LIMIT or UNAVAILABLE at least, longer each time ({client-get} of the draft).
LEAST_WAIT = 60
#: Seconds between two commands while the user is at the consent page, and until the client gives up ({client-consent}).
CONSENT_INTERVAL, CONSENT_LIMIT = 5, 600


class Action(Enum):
    """What an application should do next; the value is a sentence to show to developers, not to users."""

    STAY = "Remain an IMAP client, and do not ask again on this connection."
    REPORT = "Remain an IMAP client; client or server has a defect that somebody should look at."
    USE_TLS = "Make a new connection, with TLS from the start or by STARTTLS, and verify the certificate."
    LOG_IN = "Log in, by a new connection if this one was logged in before, and ask again."
    RECONNECT = "Make a new connection, log in, and ask again."
    WAIT = "Ask again after the seconds in 'after', and wait longer each time."
    GET_TOKEN = "Get a token by get_oauth or by an OAuth flow, log in with it on a new connection, and ask again."  # noqa: S105
    ASK_USER = "Show 'host' to the user; if the user wants, open 'url' in the system's browser and then ask again."
    CONFIRM = "Ask the user whether 'user' is the user's own name, and go on with 'confirmed()' only if so."
    VOUCH = "Pass the 'protected_resources' of the token's issuer, or use an OAuth flow for the URL, or stay with IMAP."
    FINISH = "Finish the command that is in progress on this connection, and ask again."
    ASK_ONCE = "Call upgrade again, once; if that fails in the same way, stop until the user acts."
    DISCARD = "Discard the session and the credential; do not use anything of them."


class UpgradeError(Exception):
    """The client has no JMAP credential, or must not use it; ``action`` says what to do. Its subclasses say why."""

    action: ClassVar[Action] = Action.STAY


class NotOffered(UpgradeError):
    """The server does not list the capability after login over TLS (Section "The JMAPAUTH Capability")."""


class Refused(UpgradeError):
    """NO with NOPERM or with a code that has no meaning here, or OK without a response that can be used.

    It is final: the same command is not sent again on this connection, and later calls raise this at once.
    """


class ServerFault(UpgradeError):
    """The server did not keep to the protocol: BAD, a tag that nobody used, a line without end, contradicting data.

    A connection on which octets were out of order has been closed.
    """

    action = Action.REPORT


class ConnectionEnded(UpgradeError):
    """The server closed the connection or said BYE (RFC 9051, Section 7.1.5), an error ended it, or time ran out."""

    action = Action.RECONNECT


class ConnectionBusy(UpgradeError):
    """Another of the two commands, or IDLE, is in progress on the connection ({in-flight} of the draft)."""

    action = Action.FINISH


class NotLoggedIn(UpgradeError):
    """The connection is in neither authenticated nor selected state (RFC 9051, Section 3)."""

    action = Action.LOG_IN


class TlsRequired(UpgradeError):
    """No TLS 1.2 or later: found by the client itself, or told by PRIVACYREQUIRED (RFC 5530, Section 3)."""

    action = Action.USE_TLS


class TlsUnverified(TlsRequired):
    """There is TLS, but nobody verified the certificate for the host's name ({own-ok} and {verify} of the draft)."""


class LoginExpired(UpgradeError):
    """EXPIRED (RFC 5530, Section 3): the credential of the login has ended since."""

    action = Action.LOG_IN


class OauthRequired(UpgradeError):
    """OAUTHREQUIRED: the server gives JMAP to logins by bearer token only (Section "Response Codes")."""

    action = Action.GET_TOKEN


class TryLater(UpgradeError):
    """LIMIT or UNAVAILABLE (RFC 5530, Section 3).

    Attributes:
        after: seconds to wait at least before the next try; double them each time.
    """

    action = Action.WAIT

    def __init__(self, message: str, after: int = LEAST_WAIT) -> None:
        self.after = after
        super().__init__(message)


class ConsentRequired(UpgradeError):
    """CONSENTREQUIRED: the user has to agree on a page first (Section "Consent" of the client's part).

    Open the page only after an act of the user that asks for it, in the system's browser (RFC 8252, Section 8.12), and
    not again without a new act if ``asked``. Then ask again when the user comes back, or every ``interval`` seconds,
    for ``limit`` seconds at most; ``upgrade`` does that by itself if it is given ``consent``.

    Attributes:
        url: the page. It holds a secret: show it to the user and to nobody else.
        host: its host, in lower case, to be shown before.
        asked: whether the user has been sent to such a page already during this call, and may have refused.
        interval: seconds between two tries.
        limit: seconds after which to give up.
    """

    action = Action.ASK_USER
    interval: ClassVar[int] = CONSENT_INTERVAL
    limit: ClassVar[int] = CONSENT_LIMIT

    def __init__(self, url: str, host: str, asked: bool = False) -> None:
        self.url = url
        self.host = host
        self.asked = asked
        super().__init__("the user has to agree on a page of the server")

    def __repr__(self) -> str:
        return f"ConsentRequired(host={self.host!r}, asked={self.asked})"

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.url, self.host, self.asked)


class NameDiffers(UpgradeError):
    """The OAUTH response names another user than the one who logged in ({confirm-name} of the draft).

    Attributes:
        user: the name; nothing but a question to the user may be made of it until the user has said yes.
    """

    action = Action.CONFIRM

    def __init__(self, token: OauthToken) -> None:
        self.user = token.user
        self._token = token
        super().__init__("the server names another user than the one who logged in")

    def confirmed(self) -> OauthToken:
        """The token, for use after the user has said that ``user`` is the user's own name."""
        return self._token

    def __repr__(self) -> str:
        return "NameDiffers()"

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self._token,)


class TokenWithheld(UpgradeError):
    """The server wants the token of the login at a URL for which nobody vouches ({known-resource} of the draft).

    Attributes:
        url: the session URL. Without the token it may be requested; the token must not go there.
    """

    action = Action.VOUCH

    def __init__(self, url: str) -> None:
        self.url = url
        super().__init__("nobody vouches for the URL at which the server wants the token of the login")


class CredentialEnded(UpgradeError):
    """The session answered 401, or 404 to a per-user URL: the credential has ended before its time.

    Ask again, once; if the new credential fails in the same way, stop until the user acts ({client-session}).
    """

    action = Action.ASK_ONCE


class SessionFault(UpgradeError):
    """The session could not be had: a redirect, another status, no JSON, an address that is not allowed.

    Attributes:
        status: the HTTP status, or None if there was none.
    """

    action = Action.REPORT

    def __init__(self, message: str, status: int | None = None) -> None:
        self.status = status
        super().__init__(message)


class WrongUser(UpgradeError):
    """The session belongs to another user than the one who logged in to IMAP ({check-username} of the draft)."""

    action = Action.DISCARD
