"""The HTTP resources of JMAP, at the session URL with a token and below each per-user URL without one."""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from urllib.parse import quote

from aiohttp import web

from reference.credentials import Kind
from reference.jmap import api
from reference.jmap.access import Access, by_token, by_url
from reference.jmap.blobs import Uploads
from reference.jmap.errors import LimitExceeded, RequestError
from reference.jmap.push import event_source
from reference.jmap.session import MAX_CONCURRENT_REQUESTS, MAX_CONCURRENT_UPLOAD, MAX_SIZE_REQUEST, session
from reference.service import Service
from reference.store import NotFound, StoreError, TooLarge
from reference.web.responses import json_response

READ_TIMEOUT = 30  #: seconds in which a request's body must have come
MAX_STREAMS = 10  #: event streams of one user
_MEDIA_TYPE = re.compile(r"[\w!#$&^.+-]{1,127}/[\w!#$&^.+-]{1,127}(; ?charset=[\w.-]{1,40})?", re.ASCII)

LetIn = Callable[[web.Request], Access]
Handler = Callable[[web.Request, Access], Awaitable[web.StreamResponse]]


def routes(service: Service) -> list[web.RouteDef]:
    """All resources of JMAP, twice: below ``/jmap`` for tokens, below ``/s/SECRET`` for per-user URLs."""
    jmap = Resources(service)

    def by(let_in: LetIn, handler: Handler) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        async def handle(request: web.Request) -> web.StreamResponse:
            return await handler(request, let_in(request))

        return handle

    def below(prefix: str, let_in: LetIn, let_download: LetIn) -> list[web.RouteDef]:
        return [
            web.get(f"{prefix}/", by(let_in, jmap.session)),
            web.post(f"{prefix}/api", by(let_in, jmap.api)),
            web.get(f"{prefix}/eventsource/", by(let_in, jmap.event_source), allow_head=False),
            web.post(f"{prefix}/upload/{{account}}/", by(let_in, jmap.upload)),
            web.get(f"{prefix}/download/{{account}}/{{blob}}/{{name}}", by(let_download, jmap.download)),
        ]

    def token(request: web.Request) -> Access:
        return by_token(service, request)

    def url(request: web.Request) -> Access:
        return by_url(service, request)

    def download_url(request: web.Request) -> Access:
        return by_url(service, request, Kind.DOWNLOAD)

    return below("/jmap", token, token) + below("/s/{secret}", url, download_url)


class Resources:
    """The handlers. Each gets the request and who was let in."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._uploads = Uploads(service.clock, service.config.limits)
        self._busy: Counter[tuple[str, str]] = Counter()

    async def session(self, request: web.Request, access: Access) -> web.Response:
        """The Session object (RFC 8620, Section 2)."""
        return json_response(session(self._service, access))

    async def api(self, request: web.Request, access: Access) -> web.Response:
        """An API request (RFC 8620, Section 3)."""
        try:
            with self._at_most(MAX_CONCURRENT_REQUESTS, "maxConcurrentRequests", access):
                if request.content_type != "application/json":
                    raise RequestError("notJSON", "The body is not of type application/json")
                body = await _read(request, MAX_SIZE_REQUEST, "maxSizeRequest")
                return json_response(await api.process(self._service, access, self._uploads, body))
        except RequestError as error:
            return _problem(error)

    async def upload(self, request: web.Request, access: Access) -> web.Response:
        """Take a blob (RFC 8620, Section 6.1)."""
        limit = self._service.config.limits.message
        try:
            with self._at_most(MAX_CONCURRENT_UPLOAD, "maxConcurrentUpload", access):
                account = self._service.store.account(access.user.name, request.match_info["account"])
                data = await _read(request, limit, "maxSizeUpload")
                blob_id = self._uploads.add(access.user.name, account, data)
        except RequestError as error:
            return _problem(error)
        except NotFound:
            raise web.HTTPNotFound from None
        except TooLarge as error:
            return _problem(LimitExceeded("maxSizeUpload", str(error)))
        except StoreError as error:
            return json_response({"type": "about:blank", "status": 403, "detail": str(error)}, 403, PROBLEM)
        kind = request.headers.get("Content-Type", "application/octet-stream")
        return json_response({"accountId": account.id, "blobId": blob_id, "type": kind, "size": len(data)}, 201)

    async def download(self, request: web.Request, access: Access) -> web.Response:
        """Give a blob (RFC 8620, Section 6.2), so that no browser runs it: it may be anybody's message."""
        user, names = access.user.name, request.match_info
        kind = request.query.get("type", "")
        if not _MEDIA_TYPE.fullmatch(kind):
            kind = "application/octet-stream"
        try:
            data = self._uploads.find(user, self._service.store.account(user, names["account"]), names["blob"])
        except NotFound:
            raise web.HTTPNotFound from None
        headers = {
            "Content-Type": kind,
            "Content-Disposition": f"attachment; filename*=UTF-8''{quote(names['name'], safe='')}",
            "Content-Security-Policy": "sandbox; default-src 'none'",
        }
        return web.Response(body=data, headers=headers)

    async def event_source(self, request: web.Request, access: Access) -> web.StreamResponse:
        """Push (RFC 8620, Section 7.3)."""
        try:
            with self._at_most(MAX_STREAMS, "eventSource", access):
                return await event_source(self._service, access, request)
        except RequestError as error:
            raise web.HTTPTooManyRequests(text=str(error)) from None

    @contextmanager
    def _at_most(self, limit: int, name: str, access: Access) -> Iterator[None]:
        """Be one of at most ``limit`` requests of the user that do the same at once."""
        key = (access.user.name, name)
        if self._busy[key] >= limit:
            raise LimitExceeded(name, f"At most {limit} at once")
        self._busy[key] += 1
        try:
            yield
        finally:
            self._busy[key] -= 1


PROBLEM = "application/problem+json"


def _problem(error: RequestError) -> web.Response:
    return json_response(error.json(), error.status, PROBLEM)


async def _read(request: web.Request, limit: int, name: str) -> bytes:
    """The body, if it is not longer than ``limit`` octets and comes in time."""
    body = bytearray()
    too_large = LimitExceeded(name, f"The body may have {limit} octets")
    if (request.content_length or 0) > limit:
        raise too_large
    try:
        async with asyncio.timeout(READ_TIMEOUT):
            async for chunk in request.content.iter_any():
                body += chunk
                if len(body) > limit:
                    raise too_large
    except TimeoutError:
        raise web.HTTPRequestTimeout from None
    return bytes(body)
