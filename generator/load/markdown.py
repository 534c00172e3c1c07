"""The Markdown files as a document: sections, paragraphs, tables, and the fences that hold blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from markdown_it.token import Token

from generator.load.frontmatter import load_front_matter, split_front_matter
from generator.load.inline import HEADING_CLASSES, PARAGRAPH_CLASSES, InlineReader, Where, markdown
from generator.load.outline import Heading, Outline
from generator.model import document as doc
from generator.model import prose
from generator.model.folding import unfoldable
from generator.problems import Problems, did_you_mean
from generator.source import SourceFile, Span

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
_DIRECTIVE = re.compile(r"\{::\s*([^\s}]*)\s*([^}]*?)\s*\}\s*")
_INFO = re.compile(r"(\S*)\s*(?:(\{[^}]*\})\s*)?(.*)")
_TABLE = "Table: "
_DEEPEST = 12


@dataclass(frozen=True, slots=True)
class Fence:
    """A fence ```` ```imap KIND NAME ````. ``span`` is its opening line; the first line of ``text`` is the next one."""

    kind: str
    name: str
    span: Span
    text: str


def load_document(
    files: Sequence[SourceFile], problems: Problems, references: Mapping[str, doc.Source] | None = None
) -> tuple[doc.Document, tuple[Fence, ...]]:
    """The document that ``files`` make in this order, and their ``imap`` fences.

    Any text whatever is read; each mistake is added to ``problems``.
    """
    name = files[0].name if files else "spec"
    lines = [_CONTROL.sub("\N{REPLACEMENT CHARACTER}", line) for line in files[0].lines] if files else []
    entries, taken = split_front_matter(lines, name, problems)
    front = load_front_matter(entries)
    outline = Outline(problems)
    fences: list[Fence] = []
    for i, file in enumerate(files):
        reader = _Reader(file, 0 if i else taken, problems)
        for part in reader.parts():
            outline.add(part)
        fences.extend(reader.fences)
    abstract, sections = outline.finish(name)
    return doc.Document(front, abstract, sections, references or {}), tuple(fences)


class _Reader:
    """Reads one file: markdown-it's tokens, with a cursor, into headings and nodes."""

    def __init__(self, file: SourceFile, skipped: int, problems: Problems) -> None:
        self.name = file.name
        self.problems = problems
        self.fences: list[Fence] = []
        self.lines = ["" if i < skipped else self._clean(line, i + 1) for i, line in enumerate(file.lines)]
        self.tokens = markdown().parse("\n".join(self.lines))
        self.at = 0
        self.depth = 0

    def _clean(self, line: str, number: int) -> str:
        for found in _CONTROL.finditer(line):
            span = Span(self.name, number, found.start() + 1)
            self.problems.add(span, f"control character U+{ord(found[0]):04X}", "take it away")
        return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", line)

    def parts(self) -> Iterator[Heading | doc.Node]:
        """Headings and nodes in the order of the text."""
        while self.at < len(self.tokens):
            if self.tokens[self.at].type == "heading_open":
                yield self._heading()
                continue
            begun = self.at
            while self.at < len(self.tokens) and self.tokens[self.at].type != "heading_open":
                self._skip()
            end, self.at = self.at, begun
            yield from self._nodes(end)

    def _skip(self) -> None:
        """Step over one token and, if it opens something, over all of that."""
        level: int = self.tokens[self.at].nesting
        self.at += 1
        while level > 0:
            level += self.tokens[self.at].nesting
            self.at += 1

    def _line(self, token: Token) -> int:
        return token.map[0] + 1 if token.map else 1

    def _span(self, token: Token) -> Span:
        number = self._line(token)
        line = self.lines[number - 1] if number <= len(self.lines) else ""
        return Span(self.name, number, len(line) - len(line.lstrip()) + 1)

    def _where(self, inline: Token) -> Where:
        """The place of a run of inlines: each of its lines is found in its line of the file."""
        rows = []
        offset = 0
        for i, line in enumerate(inline.content.split("\n")):
            number = self._line(inline) + i
            source = self.lines[number - 1] if number <= len(self.lines) else ""
            begun = len(line) - len(line.lstrip())
            column = source.rfind(line.strip()) if line.strip() else 0
            rows.append((offset, number, max(column, 0) + 1 - begun))
            offset += len(line) + 1
        return Where(self.name, tuple(rows))

    # --- headings and paragraphs ---

    def _heading(self) -> Heading:
        opening, inline = self.tokens[self.at], self.tokens[self.at + 1]
        self._skip()
        reader = InlineReader(self._where(inline), self.problems, HEADING_CLASSES)
        title = reader.read(inline.children or [])
        span = self._span(opening)
        if not title:
            self.problems.add(span, "a heading without words")
        return Heading(title, reader.anchor, int(opening.tag[1:]), reader.flags, span)

    def _nodes(self, end: int) -> list[doc.Node]:
        """The nodes up to token ``end``; a paragraph "Table: ..." right before a table becomes its caption."""
        nodes: list[doc.Node] = []
        self.depth += 1
        if self.depth == _DEEPEST:
            self.problems.add(self._span(self.tokens[self.at]), "nested too deeply")
        while self.at < end:
            found = self._node()
            if len(found) == 1 and isinstance(table := found[0], doc.Table) and nodes:
                caption = _caption(nodes[-1])
                if caption:
                    nodes.pop()
                    found = (replace(table, caption=caption),)
            nodes.extend(found)
        self.depth -= 1
        return nodes

    def _node(self) -> tuple[doc.Node, ...]:
        token = self.tokens[self.at]
        begun = self.at
        self._skip()
        end, span = self.at, self._span(token)
        match token.type:
            case "paragraph_open":
                return self._paragraph(self.tokens[begun + 1], span)
            case "fence":
                return (self._fence(token),)
            case "table_open":
                return (self._table(begun, end, span),)
            case "bullet_list_open" | "ordered_list_open":
                return (self._list(begun, end, token),)
            case "blockquote_open":
                self.at = begun + 1
                content = tuple(self._nodes(end - 1))
                self.at = end
                return (doc.Quote(content, span),)
            case "heading_open":
                self.problems.add(span, "a heading inside a list or a quotation", "headings stand at the margin")
            case "html_block":
                self.problems.add(span, "raw HTML", "write `<...>` as code, or '<' as '\\<'")
            case "hr":
                self.problems.add(span, "a rule across the page", "a draft has none")
            case "code_block":
                self.problems.add(span, "indented code", "put it between two lines of ```")
            case _:
                raise ValueError(f"unknown token {token.type}")
        return ()

    def _paragraph(self, inline: Token, span: Span) -> tuple[doc.Node, ...]:
        if inline.content.startswith("{::"):
            found = self._directives(inline)
            if found is not None:
                return found
        reader = InlineReader(self._where(inline), self.problems, PARAGRAPH_CLASSES)
        content = reader.read(inline.children or [])
        if reader.flags and not reader.anchor:
            self.problems.add(span, "a duty without a name", "write {#name .client}")
        return (doc.Paragraph(content, reader.anchor, span),) if content else ()

    def _directives(self, inline: Token) -> tuple[doc.Node, ...] | None:
        """One directive on each line; None if other text stands there too."""
        nodes = []
        where = self._where(inline)
        offset = 0
        for line in inline.content.split("\n"):
            found = _DIRECTIVE.fullmatch(line)
            if not found:
                return None
            span = where.span(offset, offset + len(line))
            offset += len(line) + 1
            if self._directive_is_known(found[1], found[2], span):
                nodes.append(doc.Directive(found[1], " ".join(found[2].split()), span))
        return tuple(nodes)

    def _directive_is_known(self, name: str, argument: str, span: Span) -> bool:
        if name not in doc.DIRECTIVES:
            hint = did_you_mean(name, doc.DIRECTIVES) or "there are " + ", ".join(doc.DIRECTIVES)
            self.problems.add(span, f"'{name}' is not a directive", hint)
            return False
        due = doc.DIRECTIVES[name]
        if argument and due is None:
            self.problems.add(span, f"{{::{name}}} takes no argument")
        elif not argument and due:
            self.problems.add(span, f"{{::{name}}} needs its argument", f"write {{::{name} ...}} with {due}")
        elif name == "boilerplate" and argument != due:
            self.problems.add(span, f"'{argument}' is no boilerplate", f"write {{::boilerplate {due}}}")
        else:
            return True
        return False

    # --- fences, lists, tables ---

    def _fence(self, token: Token) -> doc.Node:
        number = self._line(token)
        last = token.map[1] if token.map else number
        closing = self.lines[last - 1].strip(" \t>") if last > number else ""
        span = Span(self.name, number, 1)
        if not closing.startswith(token.markup) or closing.strip(token.markup[0]):
            self.problems.add(span, "the fence that opens here has no end", f"close it with {token.markup}")
        word, *rest = token.info.split() or [""]
        if word != "imap":
            return self._figure(token)
        if self.depth > 1 or not self.lines[number - 1].startswith(token.markup):
            self.problems.add(self._span(token), "a block stands at the margin, in no list or quotation")
        if rest[:1] == ["example"]:
            self._folds(token.content, number)
        self.fences.append(Fence(rest[0] if rest else "", " ".join(rest[1:]), span, token.content))
        return doc.BlockNode(span)

    def _folds(self, text: str, number: int) -> None:
        """Report the lines of an example that the draft could not fold."""
        for i, line in enumerate(text.rstrip("\n").split("\n"), number + 1):
            if why := unfoldable(line):
                self.problems.add(Span(self.name, i, max(len(line), 1)), why)

    def _figure(self, token: Token) -> doc.Node:
        span = self._span(token)
        found = _INFO.fullmatch(token.info.strip())
        kind, braces, title = (found[1], found[2] or "", found[3]) if found else ("", "", "")
        text = f"{title} {braces}".strip()
        caption = None
        if text:
            column = self.lines[span.line - 1].find(title or braces) + 1
            reader = InlineReader(Where(self.name, ((0, span.line, max(column, 1)),)), self.problems, ())
            content = reader.read(markdown().parseInline(text)[0].children or [])
            caption = doc.Caption(content, reader.anchor, span)
        if not kind:
            hint = "write ```ascii-art for a drawing, ```abnf, ```http, ```json ... for source code"
            self.problems.add(span, "a fence without its kind", hint)
        return doc.Figure(kind, token.content, caption, span)

    def _list(self, begun: int, end: int, opening: Token) -> doc.Node:
        items = []
        compact = True
        self.at = begun + 1
        while self.at < end - 1:
            token, first = self.tokens[self.at], self.at
            self._skip()
            after, self.at = self.at, first + 1
            compact = compact and all(t.hidden for t in self.tokens[first:after] if t.type == "paragraph_open")
            content = tuple(self._nodes(after - 1))
            self.at = after
            items.append(doc.Item(content, self._span(token)))
        self.at = end
        start = None
        if opening.type == "ordered_list_open":
            start = int(opening.attrs.get("start", 1))
        return doc.List(start, compact, tuple(items), self._span(opening))

    def _table(self, begun: int, end: int, span: Span) -> doc.Node:
        rows: list[tuple[doc.Cell, ...]] = []
        align: list[str] = []
        cells: list[doc.Cell] = []
        places: list[Where] = []
        for token in self.tokens[begun:end]:
            if token.type == "tr_open":
                cells, places = [], self._cells(self._line(token))
                if align and len(places) != len(align):
                    place = Span(self.name, self._line(token), 1)
                    self.problems.add(place, f"{len(places)} cells where the head has {len(align)}")
            elif token.type == "th_open":
                align.append(str(token.attrs.get("style", "text-align:left")).removeprefix("text-align:"))
            elif token.type == "inline":
                where = places[len(cells)] if len(cells) < len(places) else Where(self.name, ((0, span.line, 1),))
                content = InlineReader(where, self.problems).read(token.children or [])
                cells.append(doc.Cell(content, where.span(0)))
            elif token.type == "tr_close":
                rows.append(tuple(cells))
        return doc.Table(None, tuple(align), rows[0], tuple(rows[1:]), span)

    def _cells(self, number: int) -> list[Where]:
        """The places of the cells of the table row on line ``number``."""
        line = self.lines[number - 1].rstrip()
        bars = [i for i, char in enumerate(line) if char == "|" and line[i - 1 : i] != "\\"]
        first = len(line) - len(line.lstrip(" \t>"))
        before = [] if bars[:1] == [first] else [first - 1]
        after = [] if bars[-1:] == [len(line) - 1] else [len(line)]
        places = []
        for low, high in pairwise((*before, *bars, *after)):
            cell = line[low + 1 : high]
            begun = low + 1 + len(cell) - len(cell.lstrip())
            escapes = [found.start() for found in re.finditer(r"\\\|", cell.strip())]
            shifted = tuple(offset - i for i, offset in enumerate(escapes))
            places.append(Where(self.name, ((0, number, begun + 1),), shifted))
        return places


def _caption(node: doc.Node) -> doc.Caption | None:
    """The caption that the paragraph ``node`` is, if it begins with "Table: "."""
    if not isinstance(node, doc.Paragraph) or not isinstance(first := node.content[0], prose.Text):
        return None
    if not first.text.startswith(_TABLE):
        return None
    text = prose.Text(first.text.removeprefix(_TABLE), first.span.shifted(len(_TABLE)))
    return doc.Caption((text, *node.content[1:]), node.anchor, node.span)
