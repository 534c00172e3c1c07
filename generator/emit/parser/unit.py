"""What the emitted functions share: patterns, tables of words, tables of choices; each is defined once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass
class Unit:
    """Definitions of the emitted module by their text."""

    patterns: dict[tuple[str, str], str] = field(default_factory=dict)
    words: dict[tuple[str, ...], str] = field(default_factory=dict)
    lists: dict[tuple[str, str], str] = field(default_factory=dict)
    choices: dict[str, str] = field(default_factory=dict)

    def pattern(self, regex: str, method: str = "match") -> str:
        """The name of the method of a compiled pattern."""
        return self.patterns.setdefault((regex, method), f"_{'m' if method == 'match' else 'f'}{len(self.patterns)}")

    def table(self, words: list[str], octets: bool) -> str:
        """The name of a table that yields known words as spelled, others as they are; ``octets``: as bytes."""
        return self.words.setdefault(("bytes" if octets else "str", *words), f"_w{len(self.words)}")

    def word_lists(self, words: list[str], octets: bool, by: str) -> str:
        """The name of a table that yields lists of known words, cut at the octets ``by``."""
        table = self.table(words, octets)
        return self.lists.setdefault((table, by), f"_l{len(self.lists)}")

    def choice(self, text: str) -> str:
        """The number of a table of choices."""
        return self.choices.setdefault(text, str(len(self.choices)))

    def definitions(self) -> list[str]:
        """The statements that define patterns and words."""
        lines = [
            f"{name} = _late({name!r}, {raw(regex)}, {method!r})" for (regex, method), name in self.patterns.items()
        ]
        for (kind, *words), name in self.words.items():
            lines.append(f"{name} = {_words(kind, words)}")
        for (table, by), name in self.lists.items():
            lines.append(f"{name} = _WordLists({table}, {by or 'None'})")
        return lines

    def tables(self) -> list[str]:
        """The statements that define choices, which name functions."""
        return [f"_d{number}, _o{number} = _choice({text})" for text, number in self.choices.items()]


def _words(kind: str, words: list[str]) -> str:
    if kind == "bytes":
        known: Mapping[bytes, object] = {word.encode("latin-1"): word.encode("latin-1") for word in words}
        return f"_KnownOctets({known!r})"
    return f"_KnownWords({ {word.encode('latin-1'): word for word in words}!r})"


def raw(pattern: str) -> str:
    """A pattern as a bytes literal of Python."""
    quote = '"' if '"' not in pattern else "'" if "'" not in pattern else '"""'
    if quote == '"""' and pattern.endswith('"'):
        pattern = pattern[:-1] + r"\""
    return f"rb{quote}{pattern}{quote}" if "\\" in pattern else f"b{quote}{pattern}{quote}"
