"""The time, in one place, so that tests can move it."""

from __future__ import annotations

import time
from datetime import UTC, datetime


class Clock:
    """The current time in UNIX seconds; ``advance`` moves it forward, as waiting would."""

    def __init__(self) -> None:
        self._ahead = 0.0

    def now(self) -> float:
        """Seconds since 1970-01-01 UTC."""
        return time.time() + self._ahead

    def utc(self) -> datetime:
        """The same as an aware ``datetime``, without fractions of a second (INTERNALDATE has none)."""
        return datetime.fromtimestamp(int(self.now()), UTC)

    def advance(self, seconds: float) -> None:
        """Let ``seconds`` pass at once."""
        self._ahead += seconds
