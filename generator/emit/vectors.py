"""Emits vectors.json: messages with the values that a parser must find, faulty ones, and every decision.

The good messages are those of the examples; the faulty ones are made from them, each named after its defect.
Octets stand as text (UTF-8); those that are not UTF-8 stand as ``{"base64": ...}``.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from generator.model.grammar import Label
from generator.model.match import Matcher, Mismatch, Tree
from generator.model.message import Message
from generator.model.protocol import Command, Spec, combinations, decide, used_conditions
from generator.model.reading import Reader
from generator.model.shape import Shapes
from generator.model.transcript import read_transcript
from generator.problems import Problems

PATH = "reference/generated/vectors.json"
#: The rules that each kind of message may be.
ROOTS = {
    "command": ("command",),
    "greeting": ("response-data", "greeting"),
    "untagged": ("response-data", "greeting"),
    "tagged": ("response-tagged",),
    "continuation": ("continue-req",),
}
ABOUT = (
    "Test vectors for parsers and servers. 'messages': each input is a whole command or response of a client "
    "('command') or server ('response'); 'value' is what it means, or, where it is not accepted, 'offset' is the first "
    "octet that cannot stand there. 'decisions': the outcome that is due for a command under the given conditions. "
    'Octets that are not UTF-8 stand as {"base64": ...}.'
)


@dataclass
class _Writer:
    """Collects vectors; each input once."""

    spec: Spec
    matcher: Matcher = field(init=False)
    reader: Reader = field(init=False)
    found: dict[tuple[str, bytes], dict[str, Any]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.matcher = Matcher(self.spec.grammar)
        shapes = Shapes(self.spec.grammar)
        for root in {rule for rules in ROOTS.values() for rule in rules}:
            for key in shapes.analysis.reachable(root):
                shapes.rule(key)
        self.reader = Reader(shapes)

    def good(self, name: str, message: Message) -> None:
        """Add a message of an example, and what its defects would be."""
        side = "command" if message.kind == "command" else "response"
        for rule in ROOTS[message.kind]:
            tree = self.matcher.match(rule, message.data)
            if isinstance(tree, Tree):
                value = self.reader.read(tree, message.data)
                if self._add(name, side, message.data, {"accepted": True, "value": plain(value)}):
                    self._bad(name, side, message, tree)
                return

    def _add(self, name: str, side: str, data: bytes, verdict: dict[str, Any]) -> bool:
        if (side, data) in self.found:
            return False
        self.found[side, data] = {"name": name, "side": side, "input": plain(data), **verdict}
        return True

    def _bad(self, name: str, side: str, message: Message, tree: Tree) -> None:
        if not self._ours(tree, message.data):
            return
        for defect, data in defects(tree, message.data):
            missed = [self.matcher.match(rule, data) for rule in ROOTS[message.kind]]
            wrong = [one.offset for one in missed if isinstance(one, Mismatch)]
            if len(wrong) == len(missed):
                self._add(f"{name}: {defect}", side, data, {"accepted": False, "offset": max(wrong)})

    def _ours(self, tree: Tree, data: bytes) -> bool:
        """Whether the message has a command, a response or a code of this draft."""
        words = {*self.spec.commands, *self.spec.responses, *self.spec.codes}
        text = data[tree.start : tree.end].decode("latin-1")
        return any(f" {word}" in text or f"[{word}" in text for word in words)


def defects(tree: Tree, data: bytes) -> Iterator[tuple[str, bytes]]:
    """The octets of a message with one defect each, and the name of the defect."""
    line = data.removesuffix(b"\r\n")
    yield "line feed without carriage return", line + b"\n"
    yield "blank at the end", line + b" \r\n" if b"]" not in line else line + b"\x00\r\n"
    if b")" in line:
        yield "closing parenthesis missing", line.replace(b")", b"", 1) + b"\r\n"
    if b"]" in line:
        yield "closing bracket missing", line.replace(b"]", b"", 1) + b"\r\n"
    yield "two blanks", line.replace(b" ", b"  ", 1) + b"\r\n"
    for one in _fields(tree):
        text, before, after = data[one.start : one.end], data[: one.start], data[one.end :]
        assert isinstance(one.node, Label)
        if text[:1] == b'"':
            yield f"{one.node.name} without quotes", before + text[1:-1] + after
            yield f"blank inside {one.node.name}", before + text[:-1] + b' x"' + after
            yield f"{one.node.name} empty", before + b'""' + after
        elif text.isdigit():
            yield f"{one.node.name} is zero", before + b"0" + after
            yield f"{one.node.name} is no number", before + b"soon" + after


def _fields(tree: Tree) -> Iterator[Tree]:
    """The innermost labelled parts."""
    for one in tree.inner:
        inner = list(_fields(one))
        yield from inner
        if not inner and isinstance(one.node, Label) and one.node.name and not one.node.is_type:
            yield one


def plain(value: Any) -> Any:
    """A value as JSON has it."""
    match value:
        case bytes():
            try:
                return value.decode("utf-8")
            except UnicodeDecodeError:
                return {"base64": base64.b64encode(value).decode("ascii")}
        case dict():
            return {key: plain(inner) for key, inner in value.items()}
        case tuple() | list():
            return [plain(inner) for inner in value]
        case _:
            return value


def _decisions(spec: Spec, command: Command) -> Iterator[dict[str, Any]]:
    """One vector for each combination of the conditions that the command's table tests."""
    table = spec.table(command)
    for combination in combinations(used_conditions(spec, table)):
        outcome = decide(table, combination)
        if outcome is not None:
            code = str(outcome.code.name) if outcome.code else None
            yield {
                "command": command.name,
                "given": combination,
                "outcome": outcome.name,
                "status": outcome.status,
                "code": code,
                "sends": [str(build.name) for build in outcome.send],
            }


def emit_vectors(spec: Spec) -> dict[str, str]:
    """The vectors as ``{path: text}``."""
    writer = _Writer(spec)
    for example in spec.examples.values():
        for step in read_transcript(example, Problems()):
            if isinstance(step, Message) and step.complete and step.kind in ROOTS:
                writer.good(f"{example.name}, line {step.span.line - example.span.line}", step)
    rows = {
        "about": ABOUT,
        "draft": spec.document.front.docname,
        "messages": list(writer.found.values()),
        "decisions": [row for command in spec.commands.values() for row in _decisions(spec, command)],
    }
    lines = [f'  "messages": [\n{_lines(rows["messages"])}\n  ]', f'  "decisions": [\n{_lines(rows["decisions"])}\n  ]']
    head = [f'  "{key}": {json.dumps(rows[key], ensure_ascii=False)}' for key in ("about", "draft")]
    return {PATH: "{\n" + ",\n".join([*head, *lines]) + "\n}\n"}


def _lines(rows: Any) -> str:
    return ",\n".join("    " + json.dumps(row, ensure_ascii=False) for row in rows)
