"""Responses that are JSON."""

from __future__ import annotations

import json
from typing import Any

from aiohttp import web


def json_response(body: dict[str, Any], status: int = 200, content_type: str = "application/json") -> web.Response:
    """``body`` as JSON. The media type stands alone: application/json has no charset (RFC 8259, Section 11)."""
    data = json.dumps(body, ensure_ascii=False).encode("utf-8")
    return web.Response(body=data, status=status, headers={"Content-Type": content_type})
