"""Prints rules as ABNF (RFC 5234, RFC 7405): for the draft, for its .abnf file, for comments and messages."""

from __future__ import annotations

import re
import textwrap

from generator.model.grammar import (
    Alt,
    Definition,
    Label,
    Literal,
    Node,
    Octets,
    Prose,
    Range,
    Ref,
    Repeat,
    Seq,
    alternatives,
    strip_labels,
)
from generator.model.merge import frame_index
from generator.model.protocol import Abnf, Capability, Code, Command, Response, Spec

#: Columns of a line in the draft (RFC 7994, Section 4.3: 72, less the indentation of artwork).
WIDTH = 69


def abnf_text(node: Node) -> str:
    """The node on one line, without labels."""
    match node:
        case Label(item=item):
            return abnf_text(item)
        case Literal(text, sensitive):
            return f'%s"{text}"' if sensitive else f'"{text}"'
        case Octets() | Range():
            return node.shown
        case Ref(name):
            return name
        case Seq(items):
            return " ".join(_grouped(item) for item in items)
        case Alt(items):
            return " / ".join(abnf_text(item) for item in items)
        case Repeat(0, 1, item):
            return f"[{abnf_text(item)}]"
        case Repeat(low, high, item):
            return _count(low, high) + _element(item)
        case Prose(text):
            return f"<{text}>"


def _count(low: int, high: int | None) -> str:
    if low == high:
        return str(low)
    return f"{low or ''}*{'' if high is None else high}"


def _grouped(node: Node) -> str:
    text = abnf_text(node)
    return f"({text})" if isinstance(strip_labels(node), Alt) else text


def _element(node: Node) -> str:
    text, bare = abnf_text(node), strip_labels(node)
    counted = isinstance(bare, Repeat) and not bare.optional
    return f"({text})" if counted or isinstance(bare, Alt | Seq) else text


def rule_lines(name: str, node: Node, *, incremental: bool = False, width: int = WIDTH, column: int = 0) -> list[str]:
    """``name = elements`` in lines of at most ``width`` columns, broken at blanks, elements from ``column`` on."""
    head = name.ljust(column) + (" =/ " if incremental else "  = ")
    body = abnf_text(node)
    words = _words(body)
    lines, current = [], head
    for word in words:
        if len(current) + len(word) > width and current.strip() and current != head:
            lines.append(current.rstrip())
            current = " " * len(head)
        current += word + " "
    return [*lines, current.rstrip()]


def _words(text: str) -> list[str]:
    """The text cut at blanks that are outside quotes."""
    return re.findall(r'(?:"[^"]*"|<[^>]*>|[^\s"<])+', text)


def extension_definitions(spec: Spec) -> list[Definition]:
    """The rules of the extension as published: what extends one rule is joined, in the order of the source."""
    order: dict[tuple[str, bool], list[Definition]] = {}
    for definition in _in_reading_order(spec):
        order.setdefault((definition.key, definition.incremental), []).append(definition)
    return [_joined(found) for found in order.values()]


def _in_reading_order(spec: Spec) -> list[Definition]:
    """Capabilities, commands, responses, then codes: the extensions of base rules before the rules they need."""
    kinds = (Capability, Command, Response, Abnf, Code)
    found: list[tuple[int, Definition]] = []
    for block in spec.blocks.values():
        match block:
            case Capability() | Command() | Code():
                found.append((kinds.index(type(block)), block.definition))
            case Abnf() | Response():
                found += [(kinds.index(type(block)), one) for one in block.definitions]
    found.sort(key=lambda pair: pair[0])
    return [definition for _, definition in found]


def _joined(found: list[Definition]) -> Definition:
    first = found[0]
    if len(found) == 1:
        return first
    frame = frame_index_of(first.node)
    if frame is not None and isinstance(first.node, Seq):
        inner = Alt(tuple(_at(one.node, frame) for one in found))
        node: Node = Seq((*first.node.items[:frame], inner, *first.node.items[frame + 1 :]))
    else:
        node = Alt(tuple(item for one in found for item in alternatives(one.node)))
    comment = tuple(line for one in found for line in one.comment)
    return Definition(first.name, node, first.incremental, first.origin, comment, first.span)


def frame_index_of(node: Node) -> int | None:
    """Where the one labelled element of a frame like ``"*" SP data:oauth-data CRLF`` stands; None elsewhere."""
    if not isinstance(node, Seq):
        return None
    labelled = [i for i, item in enumerate(node.items) if isinstance(item, Label)]
    return labelled[0] if len(labelled) == 1 and node.items[0] == Literal("*") else frame_index(node)


def _at(node: Node, index: int) -> Node:
    assert isinstance(node, Seq)
    item = node.items[index]
    return item.item if isinstance(item, Label) else item


def extension_abnf(spec: Spec) -> str:
    """The extension's rules as the draft prints them, with their comments, at most 69 columns wide."""
    definitions = extension_definitions(spec)
    column = min(16, max((len(one.name) for one in definitions), default=0))
    paragraphs = []
    for one in definitions:
        lines = rule_lines(one.name, strip_labels(one.node), incremental=one.incremental, column=column)
        margin = " " * (column + 4)
        for text in textwrap.wrap(" ".join(one.comment).replace("{{", "").replace("}}", ""), WIDTH - len(margin) - 2):
            lines.append(f"{margin}; {text}")
        paragraphs.append("\n".join(lines))
    return "\n\n".join(paragraphs) + "\n"


def emit_abnf(spec: Spec) -> dict[str, str]:
    """The .abnf file of the draft: its rules, which extend those of RFC 9051."""
    front = spec.document.front
    head = f"; {front.title}\n; The rules of {front.docname}; they extend those of RFC 9051, Section 9.\n\n"
    return {f"draft/{front.draft}.abnf": head + extension_abnf(spec)}
