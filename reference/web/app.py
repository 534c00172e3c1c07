"""The HTTP server: JMAP and the authorization server, each at its host, both behind one listener."""

from __future__ import annotations

import logging
import ssl
from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Handler

from reference.defects import log_defect
from reference.jmap.http import routes as jmap_routes
from reference.oauth.http import issuer_routes, resource_routes
from reference.service import Service
from reference.web.logs import AccessLogger, server_logger
from reference.web.pages import page_routes

log = logging.getLogger(__name__)

KEEP_ALIVE = 30  #: seconds that a connection may wait for a request, or a request for its headers


def application(service: Service) -> web.Application:
    """All resources. Where the JMAP host and the issuer's host differ, each has its own and not the other's."""
    jmap = jmap_routes(service) + resource_routes(service)
    issuer = issuer_routes(service) + page_routes(service)
    app = web.Application(middlewares=[_note_defects])
    hosts = urlsplit(service.jmap_base).netloc, urlsplit(service.auth_base).netloc
    if hosts[0] == hosts[1]:
        app.add_routes(jmap + issuer)
    else:
        for host, routes in zip(hosts, (jmap, issuer), strict=True):
            part = web.Application()
            part.add_routes(routes)
            app.add_domain(host, part)
    app.on_response_prepare.append(_add_headers)
    return app


async def start(service: Service, host: str, port: int, tls: ssl.SSLContext) -> tuple[web.AppRunner, int]:
    """Listen at ``host`` and ``port`` (0: any); return what stops it, and the port."""
    runner = web.AppRunner(
        application(service),
        access_log_class=AccessLogger,
        logger=server_logger(),
        keepalive_timeout=KEEP_ALIVE,
        shutdown_timeout=5,
        auto_decompress=False,  # a small body must not become a large one
    )
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port, ssl_context=tls).start()
    except OSError:
        await runner.cleanup()
        raise
    return runner, runner.addresses[0][1]


async def _add_headers(request: web.Request, response: web.StreamResponse) -> None:
    """What no response may lack: nobody stores it, no secret URL goes on as a referrer, no type is guessed.

    ``no-store`` overrides RFC 8620, Section 6.2 for downloads. There are no CORS headers: no other site's script reads.
    """
    response.headers.setdefault("Cache-Control", "no-store")
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["X-Content-Type-Options"] = "nosniff"


@web.middleware
async def _note_defects(request: web.Request, handler: Handler) -> web.StreamResponse:
    """A defect costs one request, and no log shows what the request was about."""
    try:
        return await handler(request)
    except web.HTTPException:
        raise
    except (OSError, web.RequestPayloadError):
        raise web.HTTPBadRequest from None  # the client has gone, or its body is broken
    except Exception as error:
        log_defect(log, "a request", error)
        raise web.HTTPInternalServerError from None
