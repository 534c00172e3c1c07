"""The lines of one emitted function, and the statements that stand alone: matches, calls, fields that are set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.emit.parser.parts import Call, Given, joined
from generator.model.shape import Field, python_name

if TYPE_CHECKING:
    from generator.emit.parser.functions import Functions
    from generator.emit.parser.options import Option
    from generator.emit.parser.orders import Turns

Octets_ = frozenset[int]


class Lines:
    """Writes one function. ``soft``: it returns None if its beginning is not there. ``strict``: it checks its end.

    ``whole``: it matches a whole input and returns its value alone.
    """

    whole = False

    def __init__(self, functions: Functions, rule: str, name: str, soft: bool, strict: bool = False) -> None:
        self.functions = functions
        self.rule = rule
        self.name = name
        self.soft = soft
        self.strict = strict
        self.lines: list[str] = []
        self.indent = 1
        self.begun = False
        self.looping = False
        self.known: int | None = None
        self.groups = 0
        self.temporaries = 0
        self.fields: dict[str, Field] = {}
        self.follow: Octets_ = frozenset()
        self.straight: dict[str, str] = {}
        self.variables: set[str] = set()
        self.rules: dict[str, str] = {}
        self.records: dict[str, tuple[str, tuple[Field, ...]]] = {}
        self.chosen: dict[str, Option] = {}
        self.matched: list[str] = []
        self.turns: Turns | None = None

    def add(self, line: str) -> None:
        """Add a statement."""
        self.lines.append("    " * self.indent + line)

    def note(self, text: str) -> None:
        """Say where the grammar leaves a choice, for ``explain``."""
        notes = self.functions.notes.setdefault(self.rule, [])
        if text not in notes:
            notes.append(text)

    def fresh(self) -> str:
        """A new name."""
        self.temporaries += 1
        return f"t{self.temporaries}"

    def miss(self) -> str:
        """What to do where the octets do not fit."""
        return "return None" if self.soft and not self.begun else "raise _Miss"

    def match(self, regex: str, groups: int, base: int) -> None:
        """Match a pattern and unpack its groups."""
        self.known = None
        self.matched.append(regex)
        self.add(f"m = {self.functions.unit.pattern(regex)}(d, at)")
        self.add("if m is None:")
        self.add(f"    {self.miss()}")
        self.begun = True
        self.unpack(groups, base)

    def unpack(self, groups: int, base: int) -> None:
        """Name the groups of the match."""
        names = [f"g{index}" for index in range(base + 1, groups + 1)]
        if len(names) == 1:
            self.add(f"{names[0]} = m[1]")
        elif names:
            self.add(f"{', '.join(names)} = m.groups()")

    def _fixed(self, text: bytes) -> None:
        if self.known != text[0] or len(text) > 1:
            test = f"d[at] != {text[0]}" if len(text) == 1 else f"d[at:at + {len(text)}] != {text!r}"
            self.add(f"if {test}:")
            self.add(f"    {self.miss()}")
        self.begun, self.known = True, None
        self.add(f"at += {len(text)}")

    def give(self, given: tuple[Given, ...]) -> None:
        """Set the fields to which a match gives something."""
        for label in dict.fromkeys(one.label for one in given):
            target = self.fields[label]
            value = joined(given, target)
            if self.indent == 1 and label not in self.variables and label not in self.straight:
                self.straight[label] = value
            elif target.many:
                self.variables.add(label)
                if label in self.straight:
                    value = f"(*{self.straight.pop(label)}, *{value})"
                single = (
                    value.startswith("(") and value.endswith(",)") and len(given) == 1 and not value.startswith("(*")
                )
                self.add(f"{variable(label)}.append({value[1:-2]})" if single else f"{variable(label)} += {value}")
            else:
                self.variables.add(label)
                self.add(f"{variable(label)} = {value}")

    def _set(self, label: str, value: str) -> None:
        """Set a field to one value."""
        target = self.fields[label]
        if target.many:
            if label in self.straight:
                self.variables.add(label)
                self.add(f"{variable(label)} += {self.straight.pop(label)}")
            self.variables.add(label)
            self.add(f"{variable(label)}.append({value})")
        elif self.indent == 1:
            self.straight[label] = value
        else:
            self.variables.add(label)
            self.add(f"{variable(label)} = {value}")

    def call(self, call: Call) -> str:
        """Call for a value; the name that it gets."""
        name = self.fresh()
        self.known = None
        if call.soft:
            self.add(f"r = {call.expression}")
            self.add("if r is None:")
            self.add(f"    {self.miss()}")
            self.add(f"{name}, at = r")
        else:
            self.add(f"{name}, at = {call.expression}")
        self.begun = True
        return name

    # Conditions on the next octet.

    def _in(self, octets: bytes, at: str = "at") -> str:
        if len(octets) == 1:
            return f"d[{at}] == {octets[0]}"
        return f"d[{at}] in {octets!r}"

    def _not_in(self, octets: bytes, at: str = "at") -> str:
        if len(octets) == 1:
            return f"d[{at}] != {octets[0]}"
        return f"d[{at}] not in {octets!r}"


def variable(label: str) -> str:
    return f"f_{python_name(label.replace('/', '_'))}"
