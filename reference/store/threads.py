"""Which messages of an account make up a thread (RFC 8621, Section 3)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from reference.store.headers import ThreadKeys


@dataclass
class _Thread:
    keys: set[str] = field(default_factory=set)
    messages: int = 0
    shown: int = 0  #: those that JMAP shows


class Threads:
    """The threads that have messages, found by the keys of these; a thread is forgotten with its last message."""

    def __init__(self, next_id: Callable[[str], str]) -> None:
        self._next_id = next_id
        self._threads: dict[str, _Thread] = {}
        self._by_key: dict[str, str] = {}

    def join(self, keys: ThreadKeys) -> str:
        """The thread of a new message: that of one with the same subject that it refers to, or a new one."""
        known = (self._by_key.get(key) for key in keys)
        thread_id = next((id for id in known if id), None) or self._next_id("T")
        thread = self._threads.setdefault(thread_id, _Thread())
        thread.messages += 1
        for key in keys:
            if self._by_key.setdefault(key, thread_id) == thread_id:
                thread.keys.add(key)
        return thread_id

    def leave(self, thread_id: str) -> None:
        """A message of the thread is gone for good."""
        thread = self._threads[thread_id]
        thread.messages -= 1
        if not thread.messages:
            del self._threads[thread_id]
            for key in thread.keys:
                del self._by_key[key]

    def show(self, thread_id: str, shown: bool) -> bool:
        """JMAP begins or ceases to show a message of the thread; whether it shows others of it."""
        thread = self._threads[thread_id]
        others = thread.shown - (not shown) > 0
        thread.shown += 1 if shown else -1
        return others
