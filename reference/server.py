"""Starting and stopping: the IMAP and the HTTP listeners of one service."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from reference.imap.server import start_imap
from reference.service import Service
from reference.web import app

STOP_TIMEOUT = 5  #: seconds that connections have to end by themselves


@dataclass(frozen=True)
class Ports:
    """The ports that the listeners got."""

    imap: int
    http: int
    clear: int | None  #: IMAP without TLS, where JMAPAUTH is not offered


@asynccontextmanager
async def serving(
    service: Service, host: str = "127.0.0.1", imap_port: int = 0, http_port: int = 0, clear_port: int | None = None
) -> AsyncIterator[Ports]:
    """Serve IMAP and HTTPS while the context is open. Port 0 is any that is free. A service is served once."""
    tls = service.certificate.server_context()
    runner, http = await app.start(service, host, http_port, tls)
    service.listens_at(f"https://localhost:{http}")
    servers: list[asyncio.Server] = []
    try:
        servers.append(await start_imap(service, host, imap_port, tls))
        if clear_port is not None:
            servers.append(await start_imap(service, host, clear_port, None, starttls=tls, clear_login=True))
        ports = [server.sockets[0].getsockname()[1] for server in servers]
        yield Ports(ports[0], http, ports[1] if clear_port is not None else None)
    finally:
        service.stopping.set()
        for server in servers:
            server.close()
        await runner.cleanup()
        for server in servers:
            async with asyncio.timeout(STOP_TIMEOUT):
                await server.wait_closed()
