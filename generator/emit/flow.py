"""The picture of the flow in README: from the source to the draft, the server, and the proof that they agree."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from xml.sax.saxutils import escape

from generator.model.protocol import Spec

_WIDTH, _HEIGHT, _GAP_X, _GAP_Y = 184, 62, 92, 26
_LEFT, _TOP = 24, 66
_STYLE = """
text { font-family: system-ui, 'Segoe UI', Helvetica, Arial, sans-serif; text-anchor: middle; fill: #1f2937 }
.title { font-size: 16px; font-weight: 600 }
.note { font-size: 13px; fill: #4b5563 }
.label { font-size: 12.5px; fill: #4b5563 }
.box { fill: #f8fafc; stroke: #94a3b8; stroke-width: 1.3 }
.source { fill: #fef3c7; stroke: #d97706 }
.proof { fill: #dcfce7; stroke: #16a34a }
.edge { fill: none; stroke: #64748b; stroke-width: 1.6; marker-end: url(#tip) }
.back { stroke: #dc2626; stroke-dasharray: 5 4 }
"""


@dataclass(frozen=True, slots=True)
class _Box:
    """A station of the flow at (column, row) of a grid; half rows are allowed."""

    column: int
    row: float
    title: str
    note: str
    kind: str = "box"

    @property
    def x(self) -> float:
        """The left edge in pixels."""
        return _LEFT + self.column * (_WIDTH + _GAP_X)

    @property
    def y(self) -> float:
        """The middle in pixels."""
        return _TOP + self.row * (_HEIGHT + _GAP_Y) + _HEIGHT / 2


def emit_flow(spec: Spec) -> dict[str, str]:
    """The picture, with the numbers of this specification."""
    source = _Box(0, 1.5, "spec/", f"{len(spec.blocks)} blocks and prose", "box source")
    generator = _Box(1, 1.5, "generator", "load, check, emit")
    draft = _Box(2, 0, "Internet-Draft", "XML, HTML, text")
    abnf = _Box(2, 1, "ABNF", "for other people's tools")
    parser = _Box(2, 2, "parser", "one file, standard library")
    tables = _Box(2, 3, "decision tables", f"{len(spec.outcomes)} outcomes, vectors")
    server = _Box(3, 2.5, "reference server", "IMAP, JMAP, OAuth")
    proof = _Box(3, 0, "proof", "every line compared", "box proof")
    outputs = (draft, abnf, parser, tables)
    parts = [
        *(_edge(generator, box) for box in outputs),
        _edge(source, generator),
        *(_edge(box, server) for box in (parser, tables)),
        _edge(draft, proof, f"{len(spec.examples)} examples"),
        _rise(server, proof, "played over TLS"),
        _back(proof, source, "a difference, told as file:line:column"),
        *(part for box in (source, generator, *outputs, server, proof) for part in _box(box)),
    ]
    width = server.x + _WIDTH + _LEFT
    height = tables.y + _HEIGHT / 2 + _LEFT
    svg = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" width="{width:g}"'
        f' height="{height:g}" role="img">',
        "<title>From one source to the draft, the parser and the server, and the proof that they agree</title>",
        f"<style>{_STYLE}</style>",
        '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">'
        '<path d="M 0,0.5 L 8,4 L 0,7.5 z" fill="context-stroke"/></marker></defs>',
        f'<rect width="{width:g}" height="{height:g}" rx="12" fill="#ffffff"/>',
        *parts,
        "</svg>",
    ]
    return {"draft/flow.svg": "\n".join(svg) + "\n"}


def _box(box: _Box) -> Iterator[str]:
    middle = box.x + _WIDTH / 2
    top = box.y - _HEIGHT / 2
    yield f'<rect class="{box.kind}" x="{box.x:g}" y="{top:g}" width="{_WIDTH}" height="{_HEIGHT}" rx="9"/>'
    yield _text("title", middle, box.y - 4, box.title)
    yield _text("note", middle, box.y + 16, box.note)


def _text(kind: str, x: float, y: float, text: str) -> str:
    return f'<text class="{kind}" x="{x:g}" y="{y:g}">{escape(text)}</text>'


def _edge(start: _Box, end: _Box, label: str = "") -> str:
    """A curve from the right side of one box to the left side of another."""
    x1, x2 = start.x + _WIDTH, end.x - 2
    bend = (x1 + x2) / 2
    path = f'<path class="edge" d="M {x1:g},{start.y:g} C {bend:g},{start.y:g} {bend:g},{end.y:g} {x2:g},{end.y:g}"/>'
    return path + (_text("label", bend, start.y - 10, label) if label else "")


def _rise(start: _Box, end: _Box, label: str) -> str:
    """A line from the top of one box to the bottom of another above it."""
    x = start.x + _WIDTH / 2
    top, bottom = end.y + _HEIGHT / 2 + 2, start.y - _HEIGHT / 2
    path = f'<path class="edge" d="M {x:g},{bottom:g} L {x:g},{top:g}"/>'
    return path + _text("label", x + 58, (top + bottom) / 2 + 4, label)


def _back(start: _Box, end: _Box, label: str) -> str:
    """A line over the top of the picture, back to the beginning."""
    x1, x2 = start.x + _WIDTH / 2, end.x + _WIDTH / 2
    y1, y2, over = start.y - _HEIGHT / 2, end.y - _HEIGHT / 2 - 2, _TOP - 28
    path = f'<path class="edge back" d="M {x1:g},{y1:g} L {x1:g},{over} L {x2:g},{over} L {x2:g},{y2:g}"/>'
    return path + _text("label", (x1 + x2) / 2, over - 9, label)
