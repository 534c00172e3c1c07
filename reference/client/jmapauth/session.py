"""Opens the JMAP session with what ``upgrade`` gave (Section "The Session" of the draft), by ``http.client``.

No redirect is followed, no proxy is asked, and every certificate is verified. An application that has an HTTP library
sees to that itself, and lets ``read_session`` check the document. Asynchronous applications call
``asyncio.to_thread(open_session, ...)``.
"""

from __future__ import annotations

import http.client
import ipaddress
import json
import socket
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from jmapauth import errors, urls
from jmapauth.results import Credential, Upgrade
from jmapauth.tls import verifying

#: Octets of a document at most.
MAX_DOCUMENT = 1_000_000
#: Seconds for each wait on the network, unless told otherwise.
TIMEOUT = 30.0
#: The members of the Session object that are URLs or templates of URLs (RFC 8620, Section 2).
_URLS = ("apiUrl", "downloadUrl", "uploadUrl", "eventSourceUrl")
#: IPv6 addresses that hold an IPv4 address, which is where they lead (RFC 6052, Section 2.1).
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_WEBSOCKET = "urn:ietf:params:jmap:websocket"  # RFC 8887, Section 3


@dataclass(frozen=True, repr=False)
class Session:
    """A Session object (RFC 8620, Section 2) that belongs to the user who logged in.

    Attributes:
        upgrade: what opened it.
        document: the object, as JSON has it. Under ``Credential.URL`` its URLs are secrets.
        origins: the hosts and ports of its URLs to which the credential may be sent.
    """

    upgrade: Upgrade
    document: Mapping[str, Any]
    origins: frozenset[tuple[str, int]] = field(default=frozenset())

    def authorization(self, url: str) -> dict[str, str]:
        """The header field for a request to ``url``, one of the session's; empty if the URL is the secret.

        Raises:
            ValueError: the credential must not be sent there.
        """
        scheme = "wss://" if url[:6].lower() == "wss://" else urls.SCHEME
        if urls.origin(url, scheme) not in self.origins:
            raise ValueError("a URL that is not of the session")
        return _authorization(self.upgrade)


def open_session(
    upgrade: Upgrade, *, context: ssl.SSLContext | None = None, public_only: bool = False, timeout: float = TIMEOUT
) -> Session:
    """Fetch the Session object and check whose it is.

    Args:
        upgrade: what ``upgrade`` returned.
        context: one that verifies; the default trusts the authorities that the system does.
        public_only: for a client that runs on a server on behalf of users elsewhere: connect to no loopback,
            link-local or private address, whatever the name resolves to ({ssrf} of the draft).
        timeout: seconds for each wait on the network.

    Raises:
        CredentialEnded: 401, or 404 to a per-user URL.
        SessionFault: there is no session to be had: another status, a redirect, no JSON, no connection.
        WrongUser: the session is somebody else's.
        TlsUnverified: the context does not verify.
    """
    status, body = _get(upgrade.url, _authorization(upgrade), verifying(context), public_only, timeout)
    ended = 404 if upgrade.credential is Credential.URL else 401
    if status == ended:
        raise errors.CredentialEnded(f"the session answered {status}: its credential has ended")
    return read_session(upgrade, _json(status, body))


def read_session(upgrade: Upgrade, document: Mapping[str, Any]) -> Session:
    """Check a Session object that the application has fetched, without following redirects.

    Raises:
        WrongUser: ``username`` is not, octet for octet, the name of the user who logged in ({check-username}).
    """
    if document.get("username") != upgrade.user:
        raise errors.WrongUser("the session belongs to another user than the one who logged in")
    found = [(document.get(name), urls.SCHEME) for name in _URLS] + [(upgrade.url, urls.SCHEME)]
    capabilities = document.get("capabilities")
    websocket = capabilities.get(_WEBSOCKET) if isinstance(capabilities, Mapping) else None
    if isinstance(websocket, Mapping):
        found.append((websocket.get("url"), "wss://"))
    origins = {origin for url, scheme in found if (origin := _origin(url, scheme)) is not None}
    if upgrade.credential is Credential.LOGIN_TOKEN:  # nobody vouches for any other host
        origins = {one for one in origins if one[0] in (urls.origin(upgrade.url)[0], upgrade.host)}
    return Session(upgrade, document, frozenset(origins))


def protected_resources(
    issuer: str, *, context: ssl.SSLContext | None = None, public_only: bool = False, timeout: float = TIMEOUT
) -> tuple[str, ...]:
    """For which URLs the issuer of a token vouches: for ``Login.protected_resources`` (RFC 9728, Section 4).

    Args:
        issuer: the URL of the authorization server where the client got its token. It has to know this by itself, and
            must not take it from anything that the IMAP or the JMAP server sent.
        context: as of ``open_session``, and so are the others.

    Raises:
        SessionFault: there is no metadata, or it is another issuer's (RFC 8414, Section 3.3).
        ValueError: the issuer is no URL to be used.
    """
    host, _ = urls.origin(issuer)
    authority, path = urls.parts(issuer)
    url = f"{urls.SCHEME}{authority}/.well-known/oauth-authorization-server{path.rstrip('/')}"
    document = _json(*_get(url, {}, verifying(context), public_only, timeout))
    if document.get("issuer") != issuer:
        raise errors.SessionFault(f"the metadata at {host} is of another issuer")
    resources = document.get("protected_resources")
    return tuple(filter(lambda one: isinstance(one, str), resources)) if isinstance(resources, list) else ()


def _authorization(upgrade: Upgrade) -> dict[str, str]:
    return {} if upgrade.token is None else {"Authorization": f"Bearer {upgrade.token}"}


def _origin(url: object, scheme: str) -> tuple[str, int] | None:
    """The origin of a URL or a template of one; None if it is not to be used."""
    try:
        # A template has braces and may have its variables behind the host only (RFC 6570).
        return urls.origin(quote(url, safe=":/?#[]@!$&'()*+,;=%~"), scheme) if isinstance(url, str) else None
    except ValueError:
        return None


def _json(status: int, body: bytes) -> dict[str, Any]:
    if status != http.client.OK:
        kind = "redirected the request, which is not followed" if 300 <= status < 400 else f"answered {status}"
        raise errors.SessionFault(f"the server {kind}", status)
    try:
        document = json.loads(body)
    except (ValueError, RecursionError):
        document = None
    if not isinstance(document, dict):
        raise errors.SessionFault("the server sent no JSON object", status)
    return document


def _get(
    url: str, headers: dict[str, str], context: ssl.SSLContext, public_only: bool, timeout: float
) -> tuple[int, bytes]:
    host, port = urls.origin(url)
    _, path = urls.parts(url)
    target = path if path.startswith("/") else "/" + path
    connection = _Connection(host, port, context=context, timeout=timeout)
    connection.public_only = public_only
    try:
        connection.request("GET", target, headers={"Accept": "application/json", **headers})
        response = connection.getresponse()
        body = response.read(MAX_DOCUMENT + 1)
    except (OSError, http.client.HTTPException):  # its text may quote the URL
        raise errors.SessionFault(f"no answer from {host}") from None
    finally:
        connection.close()
    if len(body) > MAX_DOCUMENT:
        raise errors.SessionFault(f"more than {MAX_DOCUMENT} octets from {host}", response.status)
    return response.status, body


class _Connection(http.client.HTTPSConnection):
    """Resolves the name itself and connects to what it has looked at, so that no second answer can differ."""

    public_only = False

    def connect(self) -> None:
        """Connect and shake hands."""
        last: OSError | None = None
        for family, kind, protocol, _, address in socket.getaddrinfo(self.host, self.port, type=socket.SOCK_STREAM):
            if self.public_only and not _public(str(address[0])):
                raise errors.SessionFault(f"{self.host} has an address that is not public")
            plain = socket.socket(family, kind, protocol)
            try:
                plain.settimeout(self.timeout)
                plain.connect(address)
                self.sock = self._context.wrap_socket(plain, server_hostname=self.host)  # type: ignore[attr-defined]
                return
            except OSError as error:
                plain.close()
                last = error
        raise last or OSError("no address")


def _public(address: str) -> bool:
    one = ipaddress.ip_address(address.partition("%")[0])
    within: ipaddress.IPv4Address | None = None
    if isinstance(one, ipaddress.IPv6Address):
        within = one.ipv4_mapped or one.sixtofour
        if one in _NAT64:
            within = ipaddress.IPv4Address(int(one) & 0xFFFFFFFF)
    return all(each.is_global and not each.is_multicast for each in (one, within) if each is not None)
