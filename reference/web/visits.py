"""Who is in front of the browser: signed in with the main password, and safe from forms of other sites."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from dataclasses import dataclass

from aiohttp import web

from reference import secret
from reference.credentials import Credential, Kind
from reference.rate import RateLimiter
from reference.service import Service
from reference.users import User, fold

COOKIE = "__Host-session"
LIFETIME = 1800  #: seconds that somebody stays signed in
TRIES = 10  #: sign-ins a minute with one name


@dataclass(frozen=True)
class Visit:
    """One request of a browser: its cookie, and who has signed in there, if anybody."""

    cookie: str
    user: User | None
    csrf: str  #: what a form of ours carries, so that no other site can send it


class Refused(Exception):
    """Something that a page cannot do; ``title`` and ``text`` say why to the person in front of it."""

    def __init__(self, status: int, title: str, text: str) -> None:
        super().__init__(title)
        self.status, self.title, self.text = status, title, text


class Visits:
    """The browsers that are signed in. Only hashes of their cookies are kept."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._key = os.urandom(32)
        self._signed_in: dict[bytes, tuple[Credential, float]] = {}
        self._tries = RateLimiter(service.clock, TRIES)

    def visit(self, request: web.Request) -> Visit:
        """The visit that ``request`` belongs to; a browser without a cookie gets a new one."""
        cookie = request.cookies.get(COOKIE) or secrets.token_urlsafe(32)
        credential, expires = self._signed_in.get(secret.digest(cookie), (None, 0.0))
        alive = credential is not None and not credential.ended and expires > self._service.clock.now()
        csrf = hmac.new(self._key, cookie.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()
        return Visit(cookie, credential.user if credential and alive else None, csrf)

    def check(self, visit: Visit, form: dict[str, str]) -> None:
        """Raise ``Refused`` for a form that was not given to this browser."""
        if not hmac.compare_digest(visit.csrf.encode(), form.get("csrf", "").encode("utf-8", "surrogatepass")):
            raise Refused(
                403, "This form is too old", "Load the page anew and try again. Your browser must take cookies."
            )

    async def sign_in(self, name: str, password: str) -> str | None:
        """A new cookie for whoever knows the main password of the user ``name``; else None.

        An app password is not enough: with it a program could consent to its own request. Raises ``Refused``.
        """
        if not self._tries.allow(fold(name)):  # counted alike whether somebody has the name or not
            raise Refused(429, "Too many tries", "Wait a minute, then try again.")
        login = await self._service.users.check_password(name, password)
        if login is None or login.credential.kind is not Kind.MAIN_PASSWORD:
            return None
        now = self._service.clock.now()
        self._signed_in = {digest: entry for digest, entry in self._signed_in.items() if entry[1] > now}
        cookie = secrets.token_urlsafe(32)
        self._signed_in[secret.digest(cookie)] = (login.credential, now + LIFETIME)
        return cookie

    def sign_out(self, visit: Visit) -> None:
        """Forget the browser."""
        self._signed_in.pop(secret.digest(visit.cookie), None)


def set_cookie(response: web.StreamResponse, cookie: str) -> None:
    """Give the browser its cookie, for this host only and out of the reach of scripts."""
    response.set_cookie(COOKIE, cookie, path="/", secure=True, httponly=True, samesite="Lax")
