"""What was created, updated and destroyed, and when: the ground of state strings and ``/changes``."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

MEMORY = 1000  #: how many destroyed objects are remembered

Event = Literal["created", "updated", "destroyed"]
#: The number of a change, and what it did to the object with an id.
Happening = tuple[int, Event, str]


@dataclass
class History:
    """For one type of object: the number of the change that created, last touched or destroyed each id."""

    latest: int = 0
    oldest: int = 0  #: what was destroyed up to this change is forgotten
    born: dict[str, int] = field(default_factory=dict)
    touched: dict[str, int] = field(default_factory=dict)
    gone: dict[str, int] = field(default_factory=dict)
    places: dict[str, set[str]] = field(default_factory=dict)  #: ids of the mailboxes where an object is or was

    def record(self, modseq: int, id: str, event: Event, places: Iterable[str]) -> None:
        """Note ``event`` for the object ``id``, in these mailboxes, under the change numbered ``modseq``."""
        self.places.setdefault(id, set()).update(places)
        if event == "destroyed":
            self.gone[id] = modseq
            self.touched.pop(id, None)
            self._forget()
            return
        self.touched[id] = modseq
        if event == "created":
            self.born[id] = modseq
            self.gone.pop(id, None)

    def since(self, modseq: int) -> list[Happening] | None:
        """What happened after ``modseq`` (RFC 8620, Section 5.2), once for each object, in order.

        What was created and changed since then counts as created, at the time of its creation: who stops in between
        hears of the change later. None: too long ago.
        """
        if not self.oldest <= modseq <= self.latest:
            return None
        happenings: list[Happening] = []
        for id, touched in self.touched.items():
            if self.born[id] > modseq:
                happenings.append((self.born[id], "created", id))
            elif touched > modseq:
                happenings.append((touched, "updated", id))
        happenings += [
            (number, "destroyed", id) for id, number in self.gone.items() if number > modseq >= self.born[id]
        ]
        return sorted(happenings)

    def _forget(self) -> None:
        """Keep the memory of what is gone within bounds."""
        if len(self.gone) > MEMORY:
            id, self.oldest = min(self.gone.items(), key=lambda entry: entry[1])
            del self.gone[id], self.born[id], self.places[id]
