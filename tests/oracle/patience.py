"""What takes too long is stopped, so that a parser that hangs fails one test and not all."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager


class Hang(BaseException):
    """It took too long; no ``except Exception`` stops it."""


@contextmanager
def limited(seconds: int = 10) -> Iterator[None]:
    """Raise Hang in what takes more than so many seconds of this process's own time."""

    def stop(*_: object) -> None:
        raise Hang

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
