"""Ways to break one line of a block: take it away, say it twice, or change one word of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_FENCE = re.compile(r"```imap (\S+)")
_WORD = re.compile(r"[A-Za-z0-9]+")
#: Behind status and code stands text for people, which is free: `S: a1 OK [X] Done`.
_HUMAN = re.compile(r"S: (?:\S+) (?:OK|NO|BAD|BYE|PREAUTH) (?:\[[^\]]*\] )?(.*)|S: \+ (?!base64)(.*)")
#: Keys whose value is text for people.
_FREE_KEYS = ("title", "text", "means")


@dataclass(frozen=True, slots=True)
class Breakage:
    """One broken line: where (counted from 1), how, and the whole file as it then is."""

    file: str
    line: int
    how: str
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.how}"


def breakages(file: str, text: str) -> Iterator[Breakage]:
    """All breakages of the blocks of one Markdown file, line by line."""
    lines = text.split("\n")
    kind = ""
    for index, line in enumerate(lines):
        opened = _FENCE.match(line)
        if opened or line.startswith("```"):
            kind = opened[1] if opened else ""
            continue
        if kind and line.strip():
            for how, replaced in _broken(kind, line):
                changed = [*lines[:index], *replaced, *lines[index + 1 :]]
                yield Breakage(file, index + 1, how, "\n".join(changed))


def _broken(kind: str, line: str) -> Iterator[tuple[str, list[str]]]:
    free = _free_from(kind, line)
    if free > 0:
        yield f"without {line[:60]!r}", []
    for found in _WORD.finditer(line[:free]):
        word = found[0]
        other = _changed(word)
        broken = line[: found.start()] + other + line[found.end() :]
        yield f"{word!r} became {other!r} in {broken[:90]!r}", [broken]


def _free_from(kind: str, line: str) -> int:
    """Where text begins that no program reads: comments, and what is for people."""
    comment = re.search(r"(?:^|\s);(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", line)
    end = len(line) if comment is None or kind == "example" else comment.start()
    if line.split(" ", 1)[0] in _FREE_KEYS:
        return len(line.split(" ", 1)[0]) if kind != "example" or not line.startswith("title") else 0
    human = _HUMAN.fullmatch(line) if kind == "example" else None
    if human:
        end = min(end, human.start(1) if human[1] is not None else human.start(2))
    return end


def _changed(word: str) -> str:
    """The word with its last character another of its sort."""
    last = word[-1]
    if last.isdigit():
        return word[:-1] + str((int(last) + 1) % 10)
    return word[:-1] + (chr(ord(last) + 1) if last not in "zZ" else "b" if last == "z" else "B")
