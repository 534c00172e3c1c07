"""TOML with places: the front matter and references.toml, read so that each mistake has its line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.problems import Problems, did_you_mean
from generator.source import Span

_HEADER = re.compile(r"\s*(\[\[?)\s*([^\[\]]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"""\s*("[^"]*"|'[^']*'|[\w.-]+)\s*=""")
_AT = re.compile(r"\s*\(at (?:line (\d+), column (\d+)|end of document)\)$")

#: A table's way from the root: keys and, for arrays of tables, numbers.
Path = tuple[str | int, ...]


@dataclass(slots=True)
class Entries:
    """One table of a TOML text. Each key is asked for once, by its type; ``finish`` reports those nobody asked for."""

    values: Mapping[str, Any]
    path: Path
    places: Mapping[Path, Span]
    problems: Problems
    _asked: set[str] = field(default_factory=set)

    @property
    def span(self) -> Span:
        """The table's header or, where it has none, the nearest place around it."""
        around = (self.path[:end] for end in range(len(self.path), -1, -1))
        return next(self.places[path] for path in around if path in self.places)

    def place(self, key: str) -> Span:
        """Where ``key`` stands; the table's header if it does not."""
        return self.places.get((*self.path, key)) or self.span

    def text(self, key: str, default: str | None = None) -> str:
        """A string; without ``default`` it must be there and not be blank."""
        self._asked.add(key)
        if key not in self.values:
            if default is None:
                self.problems.add(self.span, f"'{key}' is missing", f'write {key} = "..."')
            return default or ""
        value = self.values[key]
        if not isinstance(value, str):
            self._wrong(key, "a string")
            return default or ""
        if default is None and not value.strip():
            self.problems.add(self.place(key), f"'{key}' is empty")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of strings, empty if it is not there."""
        self._asked.add(key)
        value = self.values.get(key, [])
        if isinstance(value, list) and all(isinstance(one, str) for one in value):
            return tuple(value)
        self._wrong(key, "a list of strings")
        return ()

    def raw(self, key: str) -> Any:
        """Whatever stands there; None if nothing does."""
        self._asked.add(key)
        return self.values.get(key)

    def choice(self, key: str, allowed: Iterable[str], default: str) -> str:
        """A string that is one of ``allowed``."""
        value = self.text(key, default)
        allowed = tuple(allowed)
        if value not in allowed:
            hint = did_you_mean(value, allowed) or "one of " + ", ".join(filter(None, allowed))
            self.problems.add(self.place(key), f"'{value}' is not a value of '{key}'", hint)
            return default
        return value

    def table(self, key: str) -> Entries:
        """The table ``key`` in this one; an empty one if it is not there."""
        self._asked.add(key)
        value = self.values.get(key, {})
        if not isinstance(value, dict):
            self._wrong(key, "a table")
            value = {}
        return Entries(value, (*self.path, key), self.places, self.problems)

    def tables(self, key: str) -> tuple[Entries, ...]:
        """The array of tables ``[[key]]``."""
        self._asked.add(key)
        value = self.values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            self._wrong(key, f"an array of tables, [[{key}]]")
            return ()
        return tuple(Entries(one, (*self.path, key, i), self.places, self.problems) for i, one in enumerate(value))

    def finish(self) -> None:
        """Report the keys that nobody asked for."""
        for key in self.values:
            if key not in self._asked:
                self.problems.add(self.place(key), f"unknown key '{key}'", did_you_mean(key, self._asked))

    def _wrong(self, key: str, due: str) -> None:
        self.problems.add(self.place(key), f"'{key}' must be {due}")


def read_toml(text: str, file: str, first_line: int, problems: Problems) -> Entries:
    """``text`` as a table; ``first_line`` is the line of the file on which it begins.

    A text that is no TOML is reported and read as empty; nothing more is then reported of it.
    """
    places = {(): Span(file, first_line), **_places(text, file, first_line)}
    try:
        values = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        message, span = _explain(error, text, file, first_line)
        problems.add(span, f"not TOML: {message}")
        values, problems = {}, Problems()
    return Entries(values, (), places, problems)


def _explain(error: Exception, text: str, file: str, first_line: int) -> tuple[str, Span]:
    message = str(error) if isinstance(error, ValueError) else "nested too deeply"
    found = _AT.search(message)
    if not found:
        return message, Span(file, first_line)
    last = text.rstrip("\n").count("\n") + 1
    line = int(found[1]) if found[1] else last
    column = int(found[2]) if found[2] else len(text.split("\n")[last - 1]) + 1
    message = message[: found.start()]
    return message[:1].lower() + message[1:], Span(file, first_line + line - 1, column)


def _places(text: str, file: str, first_line: int) -> dict[Path, Span]:
    """Where each table and key stands, as far as lines show it (a key in a multi-line string may pose as one)."""
    places: dict[Path, Span] = {}
    counts: dict[str, int] = {}
    path: Path = ()
    for number, line in enumerate(text.split("\n"), first_line):
        if header := _HEADER.match(line):
            name = header[2]
            path = tuple(part.strip().strip("\"'") for part in name.split("."))
            if header[1] == "[[":
                counts[name] = counts.get(name, -1) + 1
                path = (*path, counts[name])
            places.setdefault(path, Span(file, number, header.start(1) + 1))
        elif key := _KEY.match(line):
            parts = tuple(part.strip("\"'") for part in key[1].split("."))
            place = Span(file, number, key.start(1) + 1, key.end(1) + 1)
            for i in range(len(parts)):
                places.setdefault((*path, *parts[: i + 1]), place)
    return places
