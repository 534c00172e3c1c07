"""How often somebody may ask."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Hashable

from reference.clock import Clock


class RateLimiter:
    """Allows each key ``limit`` acts in any ``seconds``. An act that is refused does not count."""

    def __init__(self, clock: Clock, limit: int, seconds: float = 60) -> None:
        self._clock = clock
        self._limit = limit
        self._seconds = seconds
        self._acts: defaultdict[Hashable, deque[float]] = defaultdict(deque)

    def allow(self, key: Hashable) -> bool:
        """Count one act of ``key``, and tell whether it may be done."""
        now, acts = self._clock.now(), self._acts[key]
        while acts and acts[0] <= now - self._seconds:
            acts.popleft()
        if len(acts) >= self._limit:
            return False
        acts.append(now)
        return True
