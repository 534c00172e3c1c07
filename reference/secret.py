"""The one source of secrets, and the only form in which they are kept.

Every bearer token and per-user URL carries 256 random bits; the server keeps their SHA-256 hash and never
the secret itself, so that neither a copy of its memory nor a log opens anybody's mail.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import secrets
from collections import defaultdict, deque
from collections.abc import Iterable

#: What a secret looks like: 32 octets in base64url without padding.
SECRET = re.compile(r"[A-Za-z0-9_-]{43}")


class SecretSource:
    """Issues secrets of 43 characters (32 octets in base64url).

    ``feed`` sets values aside for a named kind of value; the player of the published examples uses it to make
    a run repeat byte for byte. When nothing is set aside, which is always so in service, secrets are random.
    """

    def __init__(self) -> None:
        self._fed: defaultdict[str, deque[str]] = defaultdict(deque)

    def feed(self, name: str, values: Iterable[str]) -> None:
        """Issue ``values``, in order, the next times that a secret called ``name`` is wanted."""
        self._fed[name].extend(values)

    def issue(self, name: str) -> str:
        """A new secret; ``name`` is the issued value's name: ``access-token``, ``secret-url``, ``consent-url``."""
        fed = self._fed[name]
        return fed.popleft() if fed else secrets.token_urlsafe(32)


def digest(secret: str) -> bytes:
    """The SHA-256 hash under which ``secret`` is kept.

    No salt and no stretching: 256 random bits can neither be guessed nor be found in a table.
    """
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).digest()


def equal(one: bytes, other: bytes) -> bool:
    """Compare two hashes in constant time."""
    return hmac.compare_digest(one, other)


def download_secret(secret: str) -> str:
    """The secret of the downloadUrl that belongs to the per-user URL with ``secret``.

    It is derived, so that each GET of the Session can print it although only hashes are kept; and one way,
    so that a download link that leaks does not open the account.
    """
    derived = hmac.new(secret.encode("ascii"), b"JMAP downloadUrl", hashlib.sha256).digest()
    return base64.urlsafe_b64encode(derived).rstrip(b"=").decode("ascii")
