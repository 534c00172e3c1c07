"""Places in the source that the model does not keep: words of headers and values of keys."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.model.once import once
from generator.model.protocol import Spec
from generator.source import Span

_HEADER = re.compile(r"`{3,}\s*imap\s+(\S+)\s*(.*?)\s*$")


@dataclass(frozen=True, slots=True)
class Header:
    """The opening line of a block, whether the block could be read or not. ``last`` is the line of its end."""

    kind: str
    name: str
    span: Span
    last: int


@once
def headers(spec: Spec) -> tuple[Header, ...]:
    """The headers of all blocks in the order of the text."""
    lines = {name: file.lines for name, file in spec.files.items()}
    found = []
    for node in spec.document.block_nodes():
        text = lines.get(node.span.file, [])
        match = _HEADER.match(text[node.span.line - 1]) if node.span.line <= len(text) else None
        if match:
            rest = text[node.span.line :]
            length = next((i for i, line in enumerate(rest, 1) if line.startswith("```")), len(rest))
            found.append(Header(match[1], match[2], node.span, node.span.line + length))
    return tuple(found)


def header_word(spec: Spec, block: Span, word: str) -> Span:
    """Where ``word`` stands in the opening line of a block, behind its kind; the line itself if it does not."""
    file = spec.files.get(block.file)
    line = file.line(block.line) if file else ""
    found = _HEADER.match(line)
    at = line.find(word, found.start(2)) if found and word else -1
    return Span(block.file, block.line, at + 1, at + 1 + len(word)) if at >= 0 else block


def key_place(spec: Spec, block: Span, key: str, word: str = "") -> Span:
    """Where the value of ``key`` stands in a block, or ``word`` in it; the block's opening line if it is not there."""
    file = spec.files.get(block.file)
    for number, line in enumerate(file.lines[block.line :] if file else (), block.line + 1):
        if line.startswith("```"):
            break
        found = re.match(rf"{re.escape(key)}\s+(?=\S)", line)
        if found:
            at = max(line.find(word, found.end()), found.end())
            return Span(block.file, number, at + 1, at + 1 + len(word) if word else len(line.rstrip()) + 1)
    return block
