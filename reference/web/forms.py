"""HTML forms: read within limits, and bound to the browser that was given them."""

from __future__ import annotations

import asyncio
from urllib.parse import parse_qsl

from aiohttp import web

MAX_FORM = 8192  #: octets
READ_TIMEOUT = 30  #: seconds


async def read_form(request: web.Request) -> dict[str, str]:
    """The fields of a POST of type application/x-www-form-urlencoded. Raises 400, 408, 413 or 415."""
    if request.content_type != "application/x-www-form-urlencoded":
        raise web.HTTPUnsupportedMediaType
    body = bytearray()
    try:
        async with asyncio.timeout(READ_TIMEOUT):
            async for chunk in request.content.iter_any():
                body += chunk
                if len(body) > MAX_FORM:
                    raise web.HTTPRequestEntityTooLarge(MAX_FORM, len(body))
        return dict(parse_qsl(body.decode("utf-8"), keep_blank_values=True, max_num_fields=20))
    except TimeoutError:
        raise web.HTTPRequestTimeout from None
    except ValueError:
        raise web.HTTPBadRequest from None
