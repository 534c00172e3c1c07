"""What the HTTP server logs: which resource was asked for and how it ended; never a path, a header or a body."""

from __future__ import annotations

import logging

from aiohttp import web
from aiohttp.abc import AbstractAccessLogger
from aiohttp.http_exceptions import HttpProcessingError


class AccessLogger(AbstractAccessLogger):
    """Logs which resource was asked for, not the path: a path may hold a secret, and so may a query."""

    def log(self, request: web.BaseRequest, response: web.StreamResponse, time: float) -> None:
        """Write one line."""
        self.logger.log(logging.INFO, "%s %s %s %d", request.remote, request.method, _name(request), response.status)


def _name(request: web.BaseRequest) -> str:
    try:
        resource = request.match_info.route.resource if isinstance(request, web.Request) else None
    except AssertionError:  # what came was no HTTP
        resource = None
    return resource.canonical if resource is not None else "(no resource)"


def server_logger() -> logging.Logger:
    """A logger for aiohttp's own messages, which quote requests that it cannot read, secrets and all."""
    logger = logging.getLogger(f"{__name__}.server")
    if not logger.filters:
        logger.addFilter(_without_content)
    return logger


def _without_content(record: logging.LogRecord) -> bool:
    """Leave of an exception its type; what is the client's fault is worth a line only to who wants to see all."""
    if not record.exc_info:
        return True
    error = record.exc_info[1]
    record.msg, record.args = f"{record.getMessage()}: {type(error).__name__}", ()
    record.exc_info = record.exc_text = None
    if isinstance(error, HttpProcessingError | OSError):
        record.levelno, record.levelname = logging.INFO, "INFO"
    return logging.getLogger(record.name).isEnabledFor(record.levelno)
