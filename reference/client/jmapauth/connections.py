"""What is kept of each connection: its memory, and that no two of the commands are in progress on it at once."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from weakref import WeakKeyDictionary, WeakSet

from jmapauth.core import Memory
from jmapauth.errors import ConnectionBusy

_lock = threading.Lock()
_memories: WeakKeyDictionary[Any, Memory] = WeakKeyDictionary()
_busy: WeakSet[Any] = WeakSet()


def memory(connection: object) -> Memory:
    """The memory of a connection; it is forgotten with the connection."""
    with _lock:
        return _memories.setdefault(connection, Memory())


def occupy(connection: object) -> None:
    """Keep others from sending one of the commands ({in-flight} of the draft), until ``leave``.

    Raises:
        ConnectionBusy: somebody else keeps it.
    """
    with _lock:
        if connection in _busy:
            raise ConnectionBusy("one of the commands is in progress on this connection")
        _busy.add(connection)


def leave(connection: object) -> None:
    """Let others use the connection again."""
    with _lock:
        _busy.discard(connection)


@contextmanager
def occupied(connection: object) -> Iterator[None]:
    """``occupy`` and ``leave``."""
    occupy(connection)
    try:
        yield
    finally:
        leave(connection)
