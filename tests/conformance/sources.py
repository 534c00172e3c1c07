"""Where the messages of the corpus come from, each with what it is there for."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from generator.model.grammar import Label
from generator.model.match import Matcher, Tree
from generator.model.message import Message
from generator.model.transcript import read_transcript
from generator.problems import Problems
from reference.generated import parser
from tests.conformance.derive import Deriver
from tests.conformance.encoding import octets_of
from tests.conformance.judge import RULES, judge
from tests.oracle.corpus import examples, octets
from tests.oracle.grammar import TooAmbiguous, spec

DATA = Path(__file__).parents[1] / "data"
#: The rules that each kind of message of an example may be.
KINDS = {
    "command": ("command",),
    "greeting": ("response-data", "greeting"),
    "untagged": ("response-data", "greeting"),
    "tagged": ("response-tagged",),
    "continuation": ("continue-req",),
}
#: How many of the contexts of a near miss are tried until one is refused.
TRIES = 4


@dataclass(frozen=True)
class Candidate:
    """A message for the corpus. ``accepted``: what its source says of it, if it says anything."""

    name: str
    side: str
    data: bytes
    why: dict[str, Any] = field(hash=False)
    accepted: bool | None = None


def published() -> Iterator[Candidate]:
    """The examples that the RFCs print, with the errata that are known of them."""
    numbers: Counter[str] = Counter()
    for one in examples():
        place = f"{one['rfc']}/{one['section']}"
        numbers[place] += 1
        why: dict[str, Any] = {"kind": "rfc-example", "rfc": int(one["rfc"][3:]), "section": one["section"]}
        if note := one.get("note"):
            why["note"] = note
            if erratum := re.search(r"erratum (\d+)", note):
                why["erratum"] = int(erratum[1])
        yield Candidate(f"{place}/{numbers[place]}", one["side"], octets(one["input"]), why, one["accepted"])


def drafted() -> Iterator[Candidate]:
    """The messages of the draft's examples, and those of the extension with one defect each."""
    words = [*spec().commands, *spec().responses, *spec().codes]
    ours = re.compile("|".join(f"[ \\[]{re.escape(word)}" for word in words))
    matcher = Matcher(spec().grammar)
    for example in spec().examples.values():
        for step in read_transcript(example, Problems()):
            if not isinstance(step, Message) or not step.complete or step.kind not in KINDS:
                continue
            line = step.span.line - example.span.line
            side = "command" if step.kind == "command" else "response"
            name = f"draft/{example.name}/{line}"
            yield Candidate(name, side, step.data, {"kind": "draft-example", "example": example.name, "line": line})
            trees = (matcher.match(rule, step.data) for rule in KINDS[step.kind])
            tree = next((one for one in trees if isinstance(one, Tree)), None)
            if tree is not None and ours.search(step.data.decode("latin-1")):
                for defect, data in defects(tree, step.data):
                    why = {"kind": "draft-defect", "example": example.name, "line": line, "note": defect}
                    yield Candidate(f"{name}/{defect.replace(' ', '-')}", side, data, why)


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


def recorded() -> Iterator[Candidate]:
    """What programs and a server said to each other.

    Lines without a blank are left out, which answer a continuation request, and long lists of capabilities: to the
    interpreter each is a known word and an atom, and so it gives up.
    """
    for path in sorted((DATA / "sessions").glob("*.json")):
        loaded = json.loads(path.read_text(encoding="utf-8"))
        number = 0
        for session in loaded["sessions"]:
            framers = {"C": parser.CommandFramer(), "S": parser.ResponseFramer()}
            for sender, turn in session:
                framers[sender].feed(octets(turn))
                while (event := framers[sender].next_event()) is not None:
                    side = "command" if sender == "C" else "response"
                    if isinstance(event, parser.Complete) and b" " in event.data and judged(side, event.data):
                        number += 1
                        why = {"kind": "session", "sender": loaded["client" if sender == "C" else "server"]}
                        yield Candidate(f"session/{path.stem}/{number}", side, event.data, why, True)


@cache
def judged(side: str, data: bytes) -> bool:
    """Whether the interpreter comes to a verdict."""
    try:
        judge(side, data)
    except TooAmbiguous:
        return False
    return True


def hostile() -> Iterator[Candidate]:
    """What attacks and mistakes look like, written by hand with what the RFCs say of it."""
    for number, one in enumerate(json.loads((DATA / "hostile.json").read_text(encoding="utf-8")), 1):
        why = {"kind": "hostile", "source": one["section"], "note": one["note"]}
        yield Candidate(f"hostile/{number}", one["side"], octets_of(one["input"]), why, one["accepted"])


def derived(side: str) -> Iterator[Candidate]:
    """Messages that go through each part of each rule."""
    deriver = Deriver(spec().grammar, RULES[side])
    for key in deriver.rules():
        number = 0
        for shows, contexts in deriver.parts(key):
            for data in contexts:
                if judge(side, data).accepted:
                    number += 1
                    why = {"kind": "grammar", "rule": spec().grammar[key].name, "note": shows}
                    yield Candidate(f"grammar/{side}/{key}/{number}", side, data, why, True)
                    break


def missed(side: str) -> Iterator[Candidate]:
    """Messages that just miss a rule."""
    deriver = Deriver(spec().grammar, RULES[side])
    for key in deriver.rules():
        number = 0
        for shows, contexts in deriver.misses(key):
            for _, data in zip(range(TRIES), contexts, strict=False):
                if not judge(side, data).accepted:
                    number += 1
                    why = {"kind": "near-miss", "rule": spec().grammar[key].name, "note": shows}
                    yield Candidate(f"near-miss/{side}/{key}/{number}", side, data, why, False)
                    break


#: The groups of the corpus, in its order; an input that is in two stands in the first.
GROUPS: dict[str, Callable[[], Iterator[Candidate]]] = {
    "rfc": published,
    "draft": drafted,
    "session": recorded,
    "hostile": hostile,
    "grammar/command": lambda: derived("command"),
    "grammar/response": lambda: derived("response"),
    "near-miss/command": lambda: missed("command"),
    "near-miss/response": lambda: missed("response"),
}
