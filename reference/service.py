"""The whole service: its configuration, its parts, and how it starts and stops."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Literal

from reference import notices, tls
from reference.clock import Clock
from reference.credentials import JMAP, Credential, Keyring, Kind
from reference.grants import Grant, Grants
from reference.secret import SecretSource
from reference.store import Limits, Store
from reference.users import Users

Policy = Literal["url-and-token", "same-token", "per-user-url"]


@dataclass(frozen=True)
class Config:
    """What an operator decides. A base URL is ``https://HOST[:PORT]`` without a slash at the end."""

    policy: Policy = "url-and-token"
    seamless: frozenset[Kind] = frozenset({Kind.APP_PASSWORD, Kind.BEARER})
    commands_a_minute: int = 30
    jmap_base: str = ""  #: empty: https://localhost and the port that HTTP got
    auth_base: str = ""  #: empty: as jmap_base
    mail_notices: bool = False  #: whether users hear of new connected devices by mail, too
    host_names: tuple[str, ...] = tls.HOST_NAMES  #: whom the certificate names
    limits: Limits = field(default_factory=Limits)
    scrypt_cost: int = 2**14


class Service:
    """One running service. The IMAP and the HTTP side both get this object and nothing else."""

    def __init__(self, config: Config | None = None, clock: Clock | None = None) -> None:
        self.config = config or Config()
        self.clock = clock or Clock()
        self.secrets = SecretSource()
        self.keyring = Keyring(self.clock)
        self.users = Users(self.clock, self.keyring, self.config.scrypt_cost)
        self.grants = Grants(
            self.clock, self.keyring, self.secrets, self.config.seamless, self.config.commands_a_minute
        )
        self.store = Store(self.clock, self.config.limits)
        if self.config.mail_notices:
            self.grants.connected = self._mail_notice
        self.certificate = tls.Certificate.make(self.config.host_names)
        self.policy: Policy = self.config.policy
        self.stopping = asyncio.Event()  # event streams end when it is set
        self.backend_up = True  #: whether tokens and URLs can be issued at all
        self.jmap_base = self.config.jmap_base
        self.auth_base = self.config.auth_base or self.config.jmap_base

    def listens_at(self, base: str) -> None:
        """Take ``base`` for the URLs whose host the configuration leaves open."""
        self.jmap_base = self.jmap_base or base
        self.auth_base = self.auth_base or base

    def _mail_notice(self, grant: Grant) -> None:
        notices.note(grant)
        notices.mail(self.store, grant, f"{self.auth_base}/devices")

    def opens_jmap(self, credential: Credential) -> bool:
        """Whether ``credential`` is a token that opens the session URL: one that was issued for it, or, where the
        login's own token is to be used, one of the authorization server. JMAPACCESS is listed by it (RFC 9698)."""
        own = self.policy == "same-token" and not credential.user.upgrade_forbidden
        return (
            credential.kind is Kind.BEARER
            and credential.bound_to is None
            and JMAP in credential.scopes
            and (credential.parent is not None or own)
        )

    @property
    def resource_metadata_url(self) -> str:
        """The metadata of the session URL as a protected resource (RFC 9728, Section 3.1)."""
        return f"{self.jmap_base}/.well-known/oauth-protected-resource/jmap/"

    @property
    def session_url(self) -> str:
        """The JMAP session URL that needs a token."""
        return f"{self.jmap_base}/jmap/"

    def per_user_url(self, value: str) -> str:
        """The JMAP session URL whose path holds the secret ``value``."""
        return f"{self.jmap_base}/s/{value}/"

    def consent_url(self, value: str) -> str:
        """Where the user answers the question with secret ``value``."""
        return f"{self.auth_base}/consent/{value}"
