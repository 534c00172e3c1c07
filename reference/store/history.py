"""What was created, updated and destroyed, and when: the ground of state strings and ``/changes``."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

MEMORY = 1000  #: how many destroyed objects are remembered

Event = Literal["created", "updated", "destroyed"]


@dataclass
class History:
    """For one type of object: the number of the change that created, last touched or destroyed each id."""

    latest: int = 0
    oldest: int = 0  #: what was destroyed up to this change is forgotten
    born: dict[str, int] = field(default_factory=dict)
    touched: dict[str, int] = field(default_factory=dict)
    gone: dict[str, int] = field(default_factory=dict)

    def record(self, modseq: int, id: str, event: Event) -> None:
        """Note ``event`` for the object ``id`` under the change numbered ``modseq``."""
        self.latest = modseq
        if event == "destroyed":
            self.gone[id] = modseq
            self.touched.pop(id, None)
            self._forget()
            return
        self.touched[id] = modseq
        if event == "created":
            self.born[id] = modseq
            self.gone.pop(id, None)

    def since(self, modseq: int) -> dict[Event, list[str]] | None:
        """The ids created, updated and destroyed after ``modseq`` (RFC 8620, Section 5.2). None: too long ago."""
        if not self.oldest <= modseq <= self.latest:
            return None
        touched = [id for id, number in self.touched.items() if number > modseq]
        return {
            "created": [id for id in touched if self.born[id] > modseq],
            "updated": [id for id in touched if self.born[id] <= modseq],
            "destroyed": [id for id, number in self.gone.items() if number > modseq >= self.born[id]],
        }

    def _forget(self) -> None:
        """Keep the memory of what is gone within bounds."""
        if len(self.gone) > MEMORY:
            id, self.oldest = min(self.gone.items(), key=lambda entry: entry[1])
            del self.gone[id], self.born[id]
