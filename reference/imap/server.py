"""The listening side: accepts connections, as many as there may be, and gives each a session."""

from __future__ import annotations

import asyncio
import ssl

from reference.handlers import extension
from reference.imap.session import Session
from reference.imap.wire import DEFAULT_LIMITS, Limits, Wire
from reference.service import Service

HANDSHAKE_SECONDS = 20  #: in which TLS must be there; until then a connection counts towards no limit


async def start_imap(
    service: Service,
    host: str,
    port: int,
    tls: ssl.SSLContext | None,
    starttls: ssl.SSLContext | None = None,
    clear_login: bool = False,
    limits: Limits = DEFAULT_LIMITS,
) -> asyncio.Server:
    """Serve IMAP on ``host`` and ``port`` (0: any that is free): under TLS from the start, or in clear.

    On a port in clear, ``starttls`` is what STARTTLS goes on with, and nobody can log in before it unless
    ``clear_login`` is set. All sessions end when ``service.stopping`` is set.

    Raises:
        RuntimeError: the specification declares something that nobody has written here.
    """
    if missing := list(extension.missing()):
        raise RuntimeError("; ".join(missing))
    addresses: list[str] = []  # of the clients that are connected

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        wire = Wire(reader, writer, limits, tls is not None)
        if len(addresses) >= limits.connections or addresses.count(wire.address) >= limits.connections_of_address:
            await wire.close("Too many connections")
            return
        addresses.append(wire.address)
        stopping = asyncio.create_task(_at_stop(service, wire))
        try:
            await Session(service, wire, starttls, tls is not None or clear_login).run()
        except asyncio.CancelledError:
            pass  # the program ends
        finally:
            stopping.cancel()
            addresses.remove(wire.address)

    handshake = HANDSHAKE_SECONDS if tls else None
    return await asyncio.start_server(serve, host, port, ssl=tls, ssl_handshake_timeout=handshake)


async def _at_stop(service: Service, wire: Wire) -> None:
    await service.stopping.wait()
    wire.farewell("The server stops")
