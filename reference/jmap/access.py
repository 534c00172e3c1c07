"""Who may come in: a bearer token at the session URL, or a secret within a per-user URL. Nothing else opens JMAP."""

from __future__ import annotations

from dataclasses import dataclass

from aiohttp import web

from reference.credentials import JMAP, SUBMISSION, Credential, Kind, bearer_token
from reference.secret import download_secret
from reference.service import Service
from reference.users import User


@dataclass(frozen=True)
class Access:
    """A request that has been let in, and the URL below which its JMAP resources lie."""

    credential: Credential
    base: str  #: ``https://HOST/jmap`` or ``https://HOST/s/SECRET``
    download_base: str

    @property
    def user(self) -> User:
        """On whose behalf the request is made."""
        return self.credential.user

    @property
    def capabilities(self) -> tuple[str, ...]:
        """What the credential's scopes open, besides the core."""
        return tuple(scope for scope in (JMAP, SUBMISSION) if scope in self.credential.scopes)


def by_token(service: Service, request: web.Request) -> Access:
    """Let in by the request's bearer token, else 401; 403 for a token without JMAP's scope (RFC 6750, Section 3.1).

    A token in the query or in a form is not looked at (RFC 9700, Section 4.3.2).
    """
    header = request.headers.get("Authorization", "")
    if header.partition(" ")[0].lower() != "bearer":
        raise unauthorized(service, request)
    token = bearer_token(header)
    credential = service.grants.find(token) if token else None
    if credential is not None and credential.kind is Kind.BEARER and JMAP not in credential.scopes:
        raise web.HTTPForbidden(headers={"WWW-Authenticate": f'Bearer error="insufficient_scope", scope="{JMAP}"'})
    if credential is None or not service.opens_jmap(credential):
        raise unauthorized(service, request, 'error="invalid_token"')
    service.grants.used(credential)
    return Access(credential, f"{service.jmap_base}/jmap", f"{service.jmap_base}/jmap")


def by_url(service: Service, request: web.Request, kind: Kind = Kind.URL) -> Access:
    """Let in by the secret in the request's path, else 404, whether the secret is unknown or dead."""
    value = request.match_info["secret"]
    credential = service.grants.find(value)
    if credential is None or credential.kind is not kind:
        raise web.HTTPNotFound
    service.grants.used(credential)
    base = f"{service.jmap_base}/s/"
    return Access(credential, base + value, base + download_secret(value))


def unauthorized(service: Service, request: web.Request, *parameters: str) -> web.HTTPUnauthorized:
    """401 with the challenge; only at the session URL with ``resource_metadata`` (RFC 9728, Section 5.1)."""
    if request.path == "/jmap/":
        parameters += (f'resource_metadata="{service.resource_metadata_url}"',)
    challenge = "Bearer " + ", ".join(parameters) if parameters else "Bearer"
    return web.HTTPUnauthorized(headers={"WWW-Authenticate": challenge})
