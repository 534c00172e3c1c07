"""What goes into an upgrade and what comes out: immutable values that do not show their secrets."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from jmapauth import parser

if TYPE_CHECKING:
    from collections.abc import Collection

#: Seconds that an issued credential lasts at most ({one-hour} of the draft).
LONGEST_LIFE = 3600
#: Seconds before its end at which a client asks for the next credential, at most.
_MARGIN = 60


@dataclass(frozen=True)
class Login:
    """How the application logged in to IMAP on the connection that it hands over.

    Attributes:
        user: the name that it logged in with or, for a token without a name, the one that came with the token.
        token: the bearer token of the login (OAUTHBEARER, XOAUTH2); None after a login with a password.
        token_host: the IMAP host that issued the token by GETOAUTH, in lower case; None for any other token.
        protected_resources: the URLs of the member of that name in the metadata of the token's issuer (RFC 9728,
            Section 4), as ``jmapauth.session.protected_resources`` reads them; the token may go there.
    """

    user: str
    token: str | None = field(default=None, repr=False)
    token_host: str | None = None
    protected_resources: Collection[str] = field(default=(), repr=False)


@dataclass(frozen=True)
class OauthToken:
    """A token of GETOAUTH. It opens IMAP, submission and JMAP (Section "The OAUTH Response"): treat it as a password.

    Attributes:
        user: the canonical name of the user.
        token: the bearer token (RFC 6750).
        host: the IMAP host that issued it, in lower case.
        expires_at: when it ends, in seconds as of ``time.time()``.
    """

    user: str
    token: str = field(repr=False)
    host: str
    expires_at: float

    def login(self) -> Login:
        """The description of a login with this token, for ``upgrade`` on the new connection."""
        return Login(self.user, self.token, self.host)

    def oauthbearer(self, port: int = 993) -> bytes:
        """The client's message of OAUTHBEARER (RFC 7628, Section 3.1), not yet in base64, for the host that issued it.

        With imaplib: ``imap.authenticate("OAUTHBEARER", lambda _: token.oauthbearer())``. "," and "=" of the name are
        written as ``saslname`` demands (RFC 5801, Section 4).

        Args:
            port: the port of the new connection.
        """
        name = self.user.replace("=", "=3D").replace(",", "=2C")
        pairs = {"host": self.host, "port": str(port), "auth": f"Bearer {self.token}"}
        kvpairs = tuple(parser.Kvpair(key, value) for key, value in pairs.items())
        return parser.serialise(parser.ClientResp(parser.Gs2Header(False, "n", name), kvpairs))


class Credential(Enum):
    """What opens the session URL (Section "The JMAPAUTH Response"); the value says it in words."""

    NEW_TOKEN = "the token that came with the URL"  # noqa: S105
    LOGIN_TOKEN = "the token of the IMAP login"  # noqa: S105
    URL = "the URL itself, which is a secret"


@dataclass(frozen=True, repr=False)
class Upgrade:
    """The way into JMAP: a session URL (RFC 8620, Section 2) and what opens it. Treat it as a password.

    Attributes:
        url: the URL of the session resource; itself the secret if ``credential`` is ``Credential.URL``.
        credential: what opens it.
        token: the bearer token to present with each request (RFC 6750, Section 2.1); None if the URL is the secret.
        user: whom the session must belong to: compare its ``username`` before anything of it is used.
        host: the IMAP host that named the URL, in lower case.
        expires_at: when the credential ends, in seconds as of ``time.time()``; None for the token of the login.
        renew_at: when to ask for the next one, in the same seconds; None for the token of the login.
    """

    url: str
    credential: Credential
    token: str | None
    user: str
    host: str
    expires_at: float | None
    renew_at: float | None

    def __repr__(self) -> str:
        return f"Upgrade(credential={self.credential}, user={self.user!r}, host={self.host!r})"


def life(asked_at: float, seconds: int | None) -> tuple[float, float]:
    """When an issued credential ends and when to ask for the next, in seconds as of ``time.time()``.

    Args:
        asked_at: when the command was sent, so that the answer's way counts as used up.
        seconds: what EXPIRESIN said; None if it was missing, and an hour is all that is certain to be too long.
    """
    lasts = min(seconds or LONGEST_LIFE, LONGEST_LIFE)
    return asked_at + lasts, asked_at + lasts - min(_MARGIN, lasts / 10)
