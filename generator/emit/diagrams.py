"""Drawings: the SVG of an author's ascii-art, so that nothing is drawn twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby
from xml.sax.saxutils import escape

#: Pixels of one character cell; the font is a little narrower than the cell, so that text never runs over a line.
CELL_WIDTH, CELL_HEIGHT, FONT_SIZE = 8, 16, 13

_HEAD = 8


@dataclass(frozen=True, slots=True)
class _Line:
    """A straight line between two points, in pixels, with arrow heads at its ends if wanted."""

    start: tuple[float, float]
    end: tuple[float, float]
    start_head: bool = False
    end_head: bool = False


@dataclass(slots=True)
class _Canvas:
    """The characters of a drawing; ``used`` are those that became lines, the rest is text."""

    rows: list[str]
    used: set[tuple[int, int]] = field(default_factory=set)

    def at(self, row: int, column: int) -> str:
        """The character of a cell; a blank outside."""
        if 0 <= row < len(self.rows) and 0 <= column < len(self.rows[row]):
            return self.rows[row][column]
        return " "

    def flows(self, row: int, column: int) -> bool:
        """Whether the cell is part of a horizontal line: a hyphen that joins no words, or a corner beside one."""
        char = self.at(row, column)
        left, right = self.at(row, column - 1), self.at(row, column + 1)
        if char == "-":
            return not (left.isalnum() and right.isalnum()) and (left in "-+<|" or right in "-+>|")
        return char == "+" and "-" in (left, right)

    def falls(self, row: int, column: int) -> bool:
        """Whether the cell is part of a vertical line: a bar, or a corner above or below one."""
        char = self.at(row, column)
        return char == "|" or (char == "+" and "|" in (self.at(row - 1, column), self.at(row + 1, column)))


def ascii_svg(text: str) -> str:
    """The drawing as SVG in the subset of RFC 7996: lines of ``-``, ``|`` and ``+``, arrow heads, and words."""
    rows = [line.rstrip() for line in text.expandtabs().strip("\n").split("\n")]
    margin = min((len(row) - len(row.lstrip()) for row in rows if row), default=0)
    canvas = _Canvas([row[margin:] for row in rows])
    lines = [*_horizontal(canvas), *_vertical(canvas)]
    width = (max(map(len, canvas.rows)) + 1) * CELL_WIDTH
    height = (len(rows) + 1) * CELL_HEIGHT
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" version="1.2" width="{width}" height="{height}"'
        f' viewBox="0 0 {width} {height}" font-family="monospace" font-size="{FONT_SIZE}">',
        '<g stroke="currentColor" fill="none">',
        *map(_path, lines),
        "</g>",
        '<g fill="currentColor">',
        *(head for line in lines for head in _heads(line)),
        *_words(canvas),
        "</g>",
        "</svg>",
    ]
    return "\n".join(part for part in parts if part)


def _x(column: float) -> float:
    return (column + 1) * CELL_WIDTH


def _y(row: float) -> float:
    return (row + 1) * CELL_HEIGHT


def _horizontal(canvas: _Canvas) -> Iterator[_Line]:
    for row, text in enumerate(canvas.rows):
        for flows, cells in groupby(range(len(text)), lambda column, row=row: canvas.flows(row, column)):  # type: ignore[misc]
            run = list(cells)
            if not flows or not any(text[column] == "-" for column in run):
                continue
            first, last = run[0], run[-1]
            left, right = canvas.at(row, first - 1), canvas.at(row, last + 1)
            canvas.used.update((row, column) for column in run)
            canvas.used.update((row, at) for at, char in ((first - 1, left), (last + 1, right)) if char in "<>")
            start = _end(canvas, row, first, -1, left == "<")
            end = _end(canvas, row, last, 1, right == ">")
            yield _Line((_x(start), _y(row)), (_x(end), _y(row)), left == "<", right == ">")


def _end(canvas: _Canvas, row: int, column: int, step: int, head: bool) -> float:
    """Where a horizontal line ends that has its last cell at ``column``: at the bar beside it, if there is one."""
    tip = column + step if head else column
    if canvas.falls(row, tip + step):
        return tip + step
    return tip if canvas.at(row, column) == "+" else tip + step / 2


def _vertical(canvas: _Canvas) -> Iterator[_Line]:
    for column in range(max(map(len, canvas.rows), default=0)):
        rows = range(len(canvas.rows))
        for falls, cells in groupby(rows, lambda row, column=column: canvas.falls(row, column)):  # type: ignore[misc]
            run = list(cells)
            if not falls or not any(canvas.at(row, column) == "|" for row in run):
                continue
            top, bottom = run[0], run[-1]
            up, down = canvas.at(top - 1, column) == "^", canvas.at(bottom + 1, column) == "v"
            canvas.used.update((row, column) for row in run)
            canvas.used.update((row, column) for row, head in ((top - 1, up), (bottom + 1, down)) if head)
            first = top if canvas.at(top, column) == "+" else top - (1 if up else 0.5)
            last = bottom if canvas.at(bottom, column) == "+" else bottom + (1 if down else 0.5)
            yield _Line((_x(column), _y(first)), (_x(column), _y(last)), up, down)


def _path(line: _Line) -> str:
    (x1, y1), (x2, y2) = line.start, line.end
    return f'<path d="M {x1:g},{y1:g} L {x2:g},{y2:g}"/>'


def _heads(line: _Line) -> Iterator[str]:
    (x1, y1), (x2, y2) = line.start, line.end
    step = _HEAD * ((x2 > x1) - (x2 < x1)), _HEAD * ((y2 > y1) - (y2 < y1))
    if line.start_head:
        yield _head(x1, y1, step[0], step[1])
    if line.end_head:
        yield _head(x2, y2, -step[0], -step[1])


def _head(x: float, y: float, dx: float, dy: float) -> str:
    """A triangle with its tip at (x, y) that opens towards (dx, dy)."""
    points = ((x, y), (x + dx - dy * 0.4, y + dy - dx * 0.4), (x + dx + dy * 0.4, y + dy + dx * 0.4))
    return f'<polygon points="{" ".join(f"{px:g},{py:g}" for px, py in points)}"/>'


def _words(canvas: _Canvas) -> Iterator[str]:
    for row, text in enumerate(canvas.rows):
        kept = "".join(" " if (row, column) in canvas.used else char for column, char in enumerate(text))
        for filled, cells in groupby(enumerate(kept), lambda cell: cell[1] != " "):
            run = list(cells)
            if filled:
                word = escape("".join(char for _, char in run))
                bold = ' font-weight="bold"' if row == 0 and _is_heading(canvas) else ""
                yield f'<text x="{_x(run[0][0] - 0.5):g}" y="{_y(row) + FONT_SIZE * 0.35:g}"{bold}>{word}</text>'


def _is_heading(canvas: _Canvas) -> bool:
    """Whether the first row names the lines below it."""
    return len(canvas.rows) > 1 and not canvas.rows[1].replace("|", "").strip()
