"""How often somebody may ask."""

from __future__ import annotations

from collections import deque
from collections.abc import Hashable

from reference.clock import Clock


class RateLimiter:
    """Allows each key ``limit`` acts in any ``seconds``. An act that is refused does not count."""

    def __init__(self, clock: Clock, limit: int, seconds: float = 60) -> None:
        self._clock = clock
        self._limit = limit
        self._seconds = seconds
        self._acts: dict[Hashable, deque[float]] = {}
        self._swept = clock.now()

    def allow(self, key: Hashable) -> bool:
        """Count one act of ``key``, and tell whether it may be done."""
        now = self._clock.now()
        if now - self._swept >= self._seconds:  # keys may be anything that a stranger types: none stays for long
            self._acts = {key: acts for key, acts in self._acts.items() if acts and acts[-1] > now - self._seconds}
            self._swept = now
        acts = self._acts.setdefault(key, deque())
        while acts and acts[0] <= now - self._seconds:
            acts.popleft()
        if len(acts) >= self._limit:
            return False
        acts.append(now)
        return True
