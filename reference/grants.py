"""Grants: what clients were given through GETOAUTH and JMAPAUTH GET, with whose consent, and how it is taken back.

There is one grant for each user and login credential; the user sees it as one connected device. A client that logs
in with a token that a grant issued stays within that grant.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from reference import notices, secret
from reference.clock import Clock
from reference.credentials import ALL_SCOPES, JMAP, Credential, Keyring, Kind, Login
from reference.rate import RateLimiter
from reference.secret import SecretSource
from reference.users import User

LIFETIME = 3600  #: seconds that a token or per-user URL lasts at most
CONSENT_LIFETIME = 600  #: seconds that a consent URL can be used
MAX_ASKERS = 20  #: that one question shows

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Asker:
    """A client that asks for consent: what it says that it is, which nobody has verified, and whence it asks."""

    device: str
    address: str


@dataclass(eq=False)
class ConsentRequest:
    """A question that waits for its user at the consent page.

    Whoever knows the login's credential asks the same question, and gains by the answer: the page shows them all.
    """

    grant: Grant
    secret: str  #: kept as it is while the question is open: the URL must stay the same, and it opens no mail
    expires: float
    askers: dict[Asker, float] = field(default_factory=dict)  #: who asked, and when first

    @property
    def scopes(self) -> frozenset[str]:
        """What is asked for: whatever either command can issue, so that the user is asked once."""
        return ALL_SCOPES & self.grant.credential.scopes


@dataclass(eq=False)
class Grant:
    """What one client may do for its user beyond IMAP: a connected device."""

    id: str
    user: User
    credential: Credential  #: the root: what the user gave to the client
    device: str = ""  #: what the client said that it is (RFC 2971); unverified, decides nothing
    address: str = ""
    first_used: float | None = None
    last_used: float | None = None
    approved: bool = False
    revoked: bool = False  #: by the user; from then on even a seamless client needs consent
    request: ConsentRequest | None = None

    @property
    def is_live(self) -> bool:
        """Whether the client was given something, or may have it without a further question."""
        return not self.revoked and (self.approved or self.first_used is not None)


class Grants:
    """All grants. ``seamless`` are the kinds of login credential whose users need not be asked."""

    def __init__(
        self,
        clock: Clock,
        keyring: Keyring,
        secrets: SecretSource,
        seamless: frozenset[Kind] = frozenset({Kind.APP_PASSWORD, Kind.BEARER}),
        commands_a_minute: int = 30,
    ) -> None:
        self._clock = clock
        self._keyring = keyring
        self._secrets = secrets
        self.seamless = seamless
        self._rate = RateLimiter(clock, commands_a_minute)
        self._grants: dict[Credential, Grant] = {}
        self._requests: dict[bytes, ConsentRequest] = {}
        self._serial = 0
        self.connected: Callable[[Grant], None] = notices.note  #: called for each new grant: tells its user

    # The conditions of the decision table

    def credential(self, login: Login, issues: bool) -> Literal["allowed", "expired", "forbidden"]:
        """Whether the login's credential may lead to JMAP; ``issues``: whether something new would be issued."""
        credential = login.credential
        if self._rest(credential) < 1:
            return "expired"
        forbidden = (
            credential.kind is Kind.EXTERNAL
            or login.user is not credential.user
            or login.user.upgrade_forbidden
            or JMAP not in credential.scopes
            or (issues and credential.bound_to is not None)
        )
        return "forbidden" if forbidden else "allowed"

    def rate(self, login: Login) -> Literal["within", "exceeded"]:
        """Count one command of the user, and tell whether it is within the limit. Ask once for each command."""
        return "within" if self._rate.allow(login.user.name) else "exceeded"

    def consent(self, login: Login) -> Literal["not-needed", "given", "missing"]:
        """Whether the user must be asked, or agreed."""
        grant = self.of(login)
        if grant.approved:
            return "given"
        return "not-needed" if login.credential.root.kind in self.seamless and not grant.revoked else "missing"

    # The values that the commands send

    def lifetime(self, login: Login) -> int:
        """Seconds that something issued now will last: an hour at most, and not beyond the login's credential."""
        return max(1, int(min(LIFETIME, self._rest(login.credential))))  # it may have run out a moment ago

    def issue_token(self, login: Login, scopes: frozenset[str], device: str = "", address: str = "") -> str:
        """A new bearer token for ``scopes``, as far as the login's own credential has them."""
        value = self._secrets.issue("access-token")
        self._issue(login, value, Kind.BEARER, scopes, device, address)
        return value

    def issue_url(self, login: Login, scopes: frozenset[str], device: str = "", address: str = "") -> str:
        """The secret of a new per-user URL, and with it that of its downloadUrl (see ``secret.download_secret``)."""
        value = self._secrets.issue("secret-url")
        url = self._issue(login, value, Kind.URL, scopes, device, address)
        downloads = Credential(url.user, Kind.DOWNLOAD, url.scopes, url.expires, parent=url)
        self._keyring.add(secret.download_secret(value), downloads)
        return value

    def ask_consent(self, login: Login, device: str = "", address: str = "") -> str:
        """The secret of the consent URL: a new one, or the same while the question is open."""
        grant, now = self.of(login), self._clock.now()
        request = grant.request
        if request is None or request.expires <= now:
            self._close(grant)
            value = self._secrets.issue("consent-url")
            request = ConsentRequest(grant, value, now + CONSENT_LIFETIME)
            grant.request = self._requests[secret.digest(value)] = request
        if len(request.askers) < MAX_ASKERS:
            request.askers.setdefault(Asker(device, address), now)
        return request.secret

    # What the user does

    def request(self, value: str) -> ConsentRequest | None:
        """The open question of the consent URL with secret ``value``. None if unknown, answered or too old."""
        request = self._requests.get(secret.digest(value))
        if request is None or request.expires <= self._clock.now() or not self._rest(request.grant.credential):
            return None
        return request

    def answer(self, request: ConsentRequest, agrees: bool) -> bool:
        """The user agrees, or does not and consent stays missing. False if the URL is used up already; now it is."""
        if self.request(request.secret) is not request:
            return False
        grant = request.grant
        if agrees:
            grant.approved, grant.revoked = True, False
            asker = list(request.askers)[-1]
            grant.device, grant.address = asker.device or grant.device, asker.address
        self._close(grant)
        return True

    def revoke(self, grant: Grant) -> None:
        """The user takes the grant back: all that it issued ends at once, and consent is missing from now on."""
        grant.approved, grant.revoked, grant.first_used = False, True, None
        self._close(grant)
        for credential in list(grant.credential.children):
            credential.end()
        log.info("grant %s of %s was revoked", grant.id, grant.user.name)

    def devices(self, user: User) -> list[Grant]:
        """The user's connected devices, the latest first."""
        mine = [grant for grant in self._grants.values() if grant.user is user and self._rest(grant.credential)]
        live = [grant for grant in mine if grant.is_live]
        return sorted(live, key=lambda grant: -(grant.last_used or 0))

    # What others ask

    def find(self, value: str) -> Credential | None:
        """The living credential whose secret is ``value``: a token, or what stands in a per-user URL."""
        return self._keyring.find(value)

    def of(self, login: Login) -> Grant:
        """The grant to which the login belongs; there is one from the first question on."""
        root = login.credential.root
        if root not in self._grants:
            self._forget_dead()
            self._serial += 1
            self._grants[root] = Grant(f"G{self._serial}", root.user, root)
        return self._grants[root]

    def issuer(self, credential: Credential) -> Grant | None:
        """The grant that issued ``credential``; None if it is a login credential of its own."""
        return self._grants.get(credential.root) if credential.parent else None

    def used(self, credential: Credential) -> None:
        """Note that something that a grant issued is used now."""
        grant = self.issuer(credential)
        if grant is not None:
            grant.last_used = self._clock.now()

    def forget_request(self, login: Login) -> None:
        """Withdraw the open question of the login's grant, as UNAUTHENTICATE does (RFC 8437, Section 4.1)."""
        self._close(self.of(login))

    # How

    def _rest(self, credential: Credential) -> float:
        return credential.rest(self._clock.now())

    def _forget_dead(self) -> None:
        for credential, grant in list(self._grants.items()):
            if not self._rest(credential):
                self._close(grant)
                del self._grants[credential]

    def _issue(
        self, login: Login, value: str, kind: Kind, scopes: frozenset[str], device: str, address: str
    ) -> Credential:
        grant, now = self.of(login), self._clock.now()
        is_new = grant.first_used is None
        grant.first_used = grant.first_used or now
        grant.last_used, grant.device, grant.address = now, device or grant.device, address or grant.address
        if is_new:
            self.connected(grant)
        parent = login.credential
        expires = min(now + self.lifetime(login), parent.expires or float("inf"))
        return self._keyring.add(value, Credential(login.user, kind, scopes & parent.scopes, expires, parent=parent))

    def _close(self, grant: Grant) -> None:
        """Forget the grant's open question, if there is one."""
        if grant.request is not None:
            self._requests.pop(secret.digest(grant.request.secret), None)
            grant.request = None


def device_name(fields: Mapping[str, str | None]) -> str:
    """What to show for a client that named itself with ID (RFC 2971): printable, at most 120 characters."""
    name = " ".join(filter(None, (fields.get("name"), fields.get("version"))))
    os = " ".join(filter(None, (fields.get("os"), fields.get("os-version"))))
    text = f"{name} on {os}" if name and os else name or os
    return "".join(character for character in text if character.isprintable())[:120]
