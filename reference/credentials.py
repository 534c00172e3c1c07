"""What opens somebody's mail: passwords, bearer tokens and secret URLs; how long, for what, and how they end."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from reference import secret
from reference.clock import Clock

if TYPE_CHECKING:
    from reference.users import User

#: OAuth scopes (RFC 6749, Section 3.3). Those of JMAP are named as its capabilities are.
IMAP = "imap"
JMAP = "urn:ietf:params:jmap:mail"
SUBMISSION = "urn:ietf:params:jmap:submission"
ALL_SCOPES = frozenset({IMAP, JMAP, SUBMISSION})
#: What the token of each command opens, if the login credential opens it too.
GETOAUTH_SCOPES = ALL_SCOPES
JMAPAUTH_SCOPES = frozenset({JMAP, SUBMISSION})


#: The form of ``Authorization`` (RFC 6750, Section 2.1); the scheme's name is case-insensitive (RFC 9110).
_BEARER = re.compile(r"bearer +([A-Za-z0-9._~+/-]+=*)", re.IGNORECASE)


def bearer_token(authorization: str) -> str | None:
    """The token in the value of an Authorization header field; None if it holds none."""
    form = _BEARER.fullmatch(authorization)
    return form[1] if form else None


class Kind(StrEnum):
    """The kinds of credential."""

    MAIN_PASSWORD = "main password"  # noqa: S105 (a name, no password)
    APP_PASSWORD = "app password"  # noqa: S105
    BEARER = "bearer token"  # RFC 6750
    EXTERNAL = "external"  # PREAUTH, EXTERNAL, GSSAPI, ANONYMOUS: nothing that the user gave to the client
    URL = "per-user URL"
    DOWNLOAD = "download URL"


@dataclass(eq=False)
class Credential:
    """Something that opens ``user``'s mail as far as ``scopes`` go, until it expires or is ended.

    Credentials form trees: what was issued to a login has that login's credential as ``parent``, and ends with it.
    The tree's root is what the user gave to the client: a password, or a token of the authorization server.
    """

    user: User
    kind: Kind
    scopes: frozenset[str] = ALL_SCOPES
    expires: float | None = None  #: UNIX seconds; None: until ended
    label: str = ""  #: the name of an app password
    bound_to: str | None = None  #: thumbprint of the key that a sender-constrained token demands (RFC 9449, RFC 8705)
    parent: Credential | None = None
    ended: bool = False
    children: list[Credential] = field(default_factory=list, repr=False)
    _watchers: dict[object, Callable[[], None]] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        if self.parent is not None:
            self.parent.children.append(self)

    @property
    def root(self) -> Credential:
        """The credential at the beginning: one root, one grant, one connected device."""
        return self.parent.root if self.parent else self

    def rest(self, now: float) -> float:
        """Seconds that it still lasts: 0 when it is over, infinity without an end."""
        if self.ended:
            return 0
        return max(0.0, self.expires - now) if self.expires is not None else float("inf")

    def end(self) -> None:
        """End it for good, with all that came from it, and tell those who asked to be told."""
        if self.ended:
            return
        self.ended = True
        for child in list(self.children):
            child.end()
        if self.parent is not None:
            self.parent.children.remove(self)
        for watcher in list(self._watchers.values()):
            watcher()
        self._watchers.clear()

    def forget(self) -> bool:
        """Let go of it when its time has run out. Nobody is told: an IMAP connection lives on and hears EXPIRED.

        While somebody watches it, it stays with its parent, with which it must end; False then.
        """
        if self._watchers:
            return False
        if self.parent is not None and self in self.parent.children:
            self.parent.children.remove(self)
        return True

    def on_end(self, watcher: Callable[[], None]) -> Callable[[], None]:
        """Call ``watcher`` once, at once, when the credential is ended (not when its time runs out).

        IMAP sends BYE then, an event stream closes. The function returned ends the watch. A watcher must not raise.
        """
        key = object()
        self._watchers[key] = watcher
        return lambda: self._watchers.pop(key, None) and None


@dataclass(frozen=True)
class Login:
    """A client that has authenticated: with ``credential``, to act as ``user`` (SASL's authorization identity)."""

    user: User
    credential: Credential

    @property
    def is_bearer(self) -> bool:
        """Whether it logged in with a token (OAUTHBEARER, XOAUTH2); else with a password."""
        return self.credential.kind is Kind.BEARER


class Keyring:
    """The credentials that are random secrets, found by the hash of the secret."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        # By the first 8 octets of the hash: the search may take what time it takes, and the hash found there is
        # compared whole, in constant time.
        self._kept: dict[bytes, tuple[bytes, Credential]] = {}

    def add(self, value: str, credential: Credential) -> Credential:
        """Let the secret ``value`` stand for ``credential`` from now on; forget all that is over."""
        now = self._clock.now()
        for prefix, (_, old) in list(self._kept.items()):
            if not old.rest(now) and old.forget():
                del self._kept[prefix]
        digest = secret.digest(value)
        self._kept[digest[:8]] = (digest, credential)
        return credential

    def find(self, value: str) -> Credential | None:
        """The living credential whose secret is ``value``. None alike if unknown, expired or ended."""
        digest = secret.digest(value)
        kept, credential = self._kept.get(digest[:8], (b"", None))
        if credential is None or not secret.equal(kept, digest) or not credential.rest(self._clock.now()):
            return None
        return credential
