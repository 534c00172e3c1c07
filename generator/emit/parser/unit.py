"""What the emitted functions share: patterns, tables of words, tables of choices; each is defined once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass
class Unit:
    """Definitions of the emitted module by their text."""

    patterns: dict[tuple[str, str], str] = field(default_factory=dict)
    usuals: dict[str, str] = field(default_factory=dict)
    words: dict[tuple[str, ...], str] = field(default_factory=dict)
    lists: dict[tuple[str, str], str] = field(default_factory=dict)
    choices: dict[str, str] = field(default_factory=dict)
    eaches: dict[tuple[str, ...], str] = field(default_factory=dict)
    valued: dict[str, str] = field(default_factory=dict)
    memories: dict[str, str] = field(default_factory=dict)
    orders: dict[str, str] = field(default_factory=dict)

    def pattern(self, regex: str, method: str = "match") -> str:
        """The name of the method of a compiled pattern."""
        return self.patterns.setdefault((regex, method), f"_{'m' if method == 'match' else 'f'}{len(self.patterns)}")

    def usual(self, regex: str) -> str:
        """The name of the ``match`` of a pattern that only saves time: what it does not match is matched otherwise."""
        return self.usuals.setdefault(regex, f"_u{len(self.usuals)}")

    def table(self, words: list[str], octets: bool) -> str:
        """The name of a table that yields known words as spelled, others as they are; ``octets``: as bytes."""
        return self.words.setdefault(("bytes" if octets else "str", *words), f"_w{len(self.words)}")

    def word_lists(self, words: list[str], octets: bool, by: str) -> str:
        """The name of a table that yields lists of known words, cut at the octets ``by``."""
        table = self.table(words, octets)
        return self.lists.setdefault((table, by), f"_l{len(self.lists)}")

    def each(self, match: str, lines: list[str], step: int, leading: bool) -> str:
        """The name of a function that yields the elements of a list: the text is known to be one.

        ``lines`` append to ``found`` what ``m``, the match of one element, yields.
        """
        loop = [
            f"m = {match}(x, at)",
            "if m is None:",
            "    raise _Miss",
            *lines,
            "at = m.end()" + (f" + {step}" if step else ""),
        ]
        begin = f"at, end = {step if leading else 0}, len(x)"
        body = ["found: list[Any] = []", begin, "while at < end:", *[f"    {line}" for line in loop]]
        text = tuple(f"    {line}" for line in [*body, "return tuple(found)"])
        return self.eaches.setdefault(text, f"_each{len(self.eaches)}")

    def remembered(self, function: str) -> str:
        """The name of a table that remembers what the function yields."""
        return self.memories.setdefault(function, f"_r{len(self.memories)}")

    def order(self, definition: str) -> str:
        """The name of an order of items."""
        return self.orders.setdefault(definition, f"_o{len(self.orders)}")

    def choice(self, text: str) -> str:
        """The number of a table of choices."""
        return self.choices.setdefault(text, str(len(self.choices)))

    def values(self, words: dict[bytes, str]) -> str:
        """The name of a table of the values of fixed words as the grammar spells them."""
        text = ", ".join(f"{word!r}: {value!r}" for word, value in words.items())
        return self.valued.setdefault(f"_FixedWords({{{text}}})", f"_v{len(self.valued)}")

    def definitions(self) -> list[str]:
        """The statements that define patterns and words."""
        lines = [
            f"{name} = _late({name!r}, {raw(regex)}, {method!r})" for (regex, method), name in self.patterns.items()
        ]
        lines += [f"{name} = _often({name!r}, {raw(regex)})" for regex, name in self.usuals.items()]
        for (kind, *words), name in self.words.items():
            lines.append(f"{name} = {_words(kind, words)}")
        for (table, by), name in self.lists.items():
            lines.append(f"{name} = _WordLists({table}, {by or 'None'})")
        for body, name in self.eaches.items():
            lines += ["", "", f"def {name}(x: bytes) -> tuple[Any, ...]:", *body]
        if self.memories:
            lines += ["", "", *(f"{name} = _Remembered({function})" for function, name in self.memories.items())]
        return lines

    def tables(self) -> list[str]:
        """The statements that define choices, which name functions."""
        choices = [f"_d{number} = _Choice({text})" for text, number in self.choices.items()]
        others = [f"{name} = {text}" for text, name in (*self.valued.items(), *self.orders.items())]
        return [*choices, *others]


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
