"""What is found out of a specification once and wanted often."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

from generator.model.protocol import Spec

Found = TypeVar("Found")


class _Same:
    """A specification as a key: it is equal to itself alone."""

    def __init__(self, spec: Spec) -> None:
        self.spec = spec

    def __hash__(self) -> int:
        return id(self.spec)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.spec is other.spec


def once(find: Callable[[Spec], Found]) -> Callable[[Spec], Found]:
    """``find``, remembering what it found in the specifications that it saw last."""

    @lru_cache(maxsize=2)
    def remembered(same: _Same) -> Found:
        return find(same.spec)

    @wraps(find)
    def found(spec: Spec) -> Found:
        return remembered(_Same(spec))

    return found
