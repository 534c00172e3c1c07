"""The people who have mail here, their passwords and settings, and how a client logs in as one of them."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import os
import unicodedata
from dataclasses import dataclass, field

from reference.clock import Clock
from reference.credentials import ALL_SCOPES, IMAP, Credential, Keyring, Kind, Login


def hash_password(password: str, salt: bytes, cost: int) -> bytes:
    """A password as it is kept: scrypt (RFC 7914) of it; ``cost`` is scrypt's N (2**14 takes about 50 ms)."""
    return hashlib.scrypt(password.encode("utf-8", "surrogatepass"), salt=salt, n=cost, r=8, p=1)


@dataclass(frozen=True)
class Notice:
    """Something that the user should know of: a new connected device."""

    at: float
    text: str


@dataclass(eq=False)
class User:
    """Somebody with mail here. ``name`` is canonical: what GETOAUTH and the Session's ``username`` say."""

    name: str
    upgrade_forbidden: bool = False  #: account setting: no client may go on from IMAP to JMAP
    may_act_for: set[str] = field(default_factory=set)  #: names that may be this user's authorization identity
    notices: list[Notice] = field(default_factory=list)
    salt: bytes = field(default_factory=lambda: os.urandom(16), repr=False)  #: one for all: so all take one hash
    passwords: list[tuple[bytes, Credential]] = field(default_factory=list, repr=False)


@dataclass(frozen=True)
class BearerFailure:
    """Why a token does not log in: the server's OAUTHBEARER error (RFC 7628, Section 3.2.2)."""

    status: str
    scope: str = ""

    def json(self) -> str:
        """The error as the JSON that goes, in base64, into the SASL challenge."""
        members = {"status": self.status} | ({"scope": self.scope} if self.scope else {})
        return json.dumps(members, separators=(",", ":"))


class Users:
    """Everybody who has mail here."""

    def __init__(self, clock: Clock, keyring: Keyring, scrypt_cost: int = 2**14) -> None:
        self._clock = clock
        self._keyring = keyring
        self._cost = scrypt_cost
        self._users: dict[str, User] = {}
        self._nobody = User("")

    def add(self, name: str, password: str) -> User:
        """A new user with a main password."""
        user = User(name)
        self._users[fold(name)] = user
        self.set_password(user, password)
        return user

    def find(self, name: str) -> User | None:
        """The user called ``name``, in whatever case of letters it is typed."""
        return self._users.get(fold(name))

    # Credentials that users give to clients

    def set_password(self, user: User, password: str) -> Credential:
        """Set or change the main password. The old one ends, and all that came from it."""
        self._drop(user, [c for _, c in user.passwords if c.kind is Kind.MAIN_PASSWORD])
        return self._add_password(user, password, Kind.MAIN_PASSWORD, "")

    def add_app_password(self, user: User, password: str, label: str) -> Credential:
        """A further password, for one client only; ``label`` is what the user calls it."""
        return self._add_password(user, password, Kind.APP_PASSWORD, label)

    def end_app_password(self, user: User, credential: Credential) -> None:
        """End an app password and all that came from it."""
        self._drop(user, [credential])

    def add_token(
        self,
        user: User,
        token: str,
        scopes: frozenset[str] = ALL_SCOPES,
        expires: float | None = None,
        bound_to: str | None = None,
    ) -> Credential:
        """A token that an authorization server gave to a client of ``user`` for IMAP; ``expires`` in UNIX seconds."""
        return self._keyring.add(token, Credential(user, Kind.BEARER, scopes, expires, bound_to=bound_to))

    # Logging in

    async def check_password(self, name: str, password: str, authzid: str = "") -> Login | None:
        """Log in with LOGIN or PLAIN (RFC 4616). None alike for a wrong name, password or authorization identity.

        Every try takes the time of one hash, whether somebody has the name, and however many passwords they have.
        """
        user = self.find(name) or self._nobody
        key = await asyncio.to_thread(hash_password, password, user.salt, self._cost)
        fitting = [credential for kept, credential in user.passwords if hmac.compare_digest(kept, key)]
        return next((self._acting(credential, authzid) for credential in fitting if not credential.ended), None)

    def check_bearer(self, token: str, authzid: str = "", proved: str | None = None) -> Login | BearerFailure:
        """Log in with OAUTHBEARER (RFC 7628) or XOAUTH2. ``proved``: thumbprint of the key that the client holds.

        Without that proof a sender-constrained token is never taken (RFC 9449, Section 7.2).
        """
        credential = self._keyring.find(token)
        if credential is None or credential.kind is not Kind.BEARER or credential.bound_to not in (None, proved):
            return BearerFailure("invalid_token")
        if IMAP not in credential.scopes:
            return BearerFailure("insufficient_scope", IMAP)
        return self._acting(credential, authzid) or BearerFailure("invalid_token")

    def _acting(self, credential: Credential, authzid: str) -> Login | None:
        """The login as ``authzid``, if the credential's user may act as that user."""
        user = self.find(authzid) if authzid else credential.user
        if user is None or (user is not credential.user and user.name not in credential.user.may_act_for):
            return None
        return Login(user, credential)

    def _add_password(self, user: User, password: str, kind: Kind, label: str) -> Credential:
        credential = Credential(user, kind, label=label)
        user.passwords.append((hash_password(password, user.salt, self._cost), credential))
        return credential

    def _drop(self, user: User, credentials: list[Credential]) -> None:
        user.passwords = [entry for entry in user.passwords if entry[1] not in credentials]
        for credential in credentials:
            credential.end()


def fold(name: str) -> str:
    """What is the same for all spellings of a user's name."""
    return unicodedata.normalize("NFC", name).casefold()
