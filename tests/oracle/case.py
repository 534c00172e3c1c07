"""What is judged: octets and what they are said to be."""

from __future__ import annotations

from dataclasses import dataclass

#: What an input is said to be: a whole command, a whole response, or some rule of the parser by its name.
COMMAND, RESPONSE = "command", "response"


@dataclass(frozen=True)
class Case:
    """An input and what it is said to be."""

    kind: str
    data: bytes
