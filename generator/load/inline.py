"""Inside a paragraph: markdown-it's tokens with their offsets, made into the inlines of the model with their places."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import itemgetter

from markdown_it import MarkdownIt
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import EnvType

from generator.model import document as doc
from generator.model import prose
from generator.problems import Problems, did_you_mean
from generator.source import Span

_REFERENCE = re.compile(prose.REFERENCE, re.ASCII)
_URL = re.compile(r"(?<![\w/.:-])https?://[\w-]+(?:\.[\w-]+)+(?:[/?#][^\s<>\"]*)?(?<![.,;:!?)'])")
_ID = re.compile(r"[A-Za-z_][\w-]*", re.ASCII)
_RESERVED = ("section-", "appendix-", "figure-", "table-", "iref-", "name-", "toc-", "u-", "rfc.")
_DEEPEST = 8

#: What may stand in ``{#id .class}`` at the end of a paragraph, a heading, a caption.
PARAGRAPH_CLASSES = ("client", "untested")
HEADING_CLASSES = ("appendix", "unnumbered")


class _State(StateInline):
    """Notes where pending text begins, so that its token has an offset."""

    begun = 0

    def append_pending(self, text: str) -> None:
        if not self.pending:
            self.begun = self.pos
        super().append_pending(text)

    def pushPending(self) -> Token:
        token = super().pushPending()
        token.meta.update(at=self.begun, end=self.begun + len(token.content))
        return token


class _Inline(ParserInline):
    """Notes for every other token the offset at which its rule began."""

    def parse(self, src: str, md: MarkdownIt, env: EnvType, tokens: list[Token]) -> list[Token]:
        state = _State(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens


_Rule = Callable[[StateInline, bool], bool]


def _noting(rule: _Rule) -> _Rule:
    def noted(state: StateInline, silent: bool) -> bool:
        start, known = state.pos, len(state.tokens)
        done = rule(state, silent)
        if done and not silent:
            for token in state.tokens[known:]:
                token.meta.setdefault("at", start)
                token.meta.setdefault("end", state.pos)
        return done

    return noted


def _braces(state: StateInline, silent: bool) -> bool:
    """``{{...}}``, ``{#...}``, ``{.class}``, ``{::...}``; without their ends they become a token of type "broken"."""
    start = state.pos
    opening = next((mark for mark in ("{{", "{#", "{.", "{:") if state.src.startswith(mark, start)), "")
    if not opening:
        return False
    closing = "}}" if opening == "{{" else "}"
    end = state.src.find(closing, start, state.posMax)
    kind = {"{{": "reference", "{:": "directive"}.get(opening, "anchor")
    if end < 0 or state.src.find("{{", start + 2, end) >= 0:
        kind, end = "broken", start + len(opening) - len(closing)
    if not silent:
        token = state.push(kind, "", 0)
        token.content = state.src[start + len(opening) : end] if kind != "broken" else opening
        token.markup = opening
    state.pos = end + len(closing)
    return True


def markdown() -> MarkdownIt:
    """The parser: CommonMark and tables, ``{...}`` as here, and an offset in the ``meta`` of every inline token."""
    md = MarkdownIt("commonmark", {"maxNesting": 20})
    md.inline = _Inline()
    md.inline.ruler.before("escape", "braces", _braces)
    md.configure("commonmark")
    md.enable(["table", "braces"]).disable(["lheading", "reference", "fragments_join", "text_join"])
    for rule in list(md.inline.ruler.__rules__):
        md.inline.ruler.at(rule.name, _noting(rule.fn), {"alt": rule.alt})
    return md


@dataclass(frozen=True, slots=True)
class Where:
    """Places of a text whose lines stand in the file: for each the offset in the text, the line and the column.

    ``escapes`` are offsets before which the file has one more backslash (``\\|`` in a table).
    """

    file: str
    rows: tuple[tuple[int, int, int], ...]
    escapes: tuple[int, ...] = ()

    def span(self, start: int, end: int = 0) -> Span:
        """The place of ``start``; up to ``end`` as far as that is on the same line."""
        at = max(bisect_right(self.rows, start, key=itemgetter(0)) - 1, 0)
        begun, line, column = self.rows[at]
        following = self.rows[at + 1][0] - 1 if at + 1 < len(self.rows) else end
        last = min(end, following) if end else 0
        place = self._column(start, begun, column)
        return Span(self.file, line, place, self._column(last, begun, column) if last else 0)

    def _column(self, offset: int, begun: int, column: int) -> int:
        return column + offset - begun + sum(escape < offset for escape in self.escapes)


@dataclass(slots=True)
class _Open:
    """An element whose end has not come: its closing token and what is in it so far."""

    closing: str
    start: int
    url: str
    content: list[prose.Inline]


class InlineReader:
    """Converts the tokens of one run of inlines. ``classes`` may stand in its anchor; None: it can have no anchor."""

    def __init__(self, where: Where, problems: Problems, classes: Sequence[str] | None = None) -> None:
        self.where = where
        self.problems = problems
        self.classes = classes
        self.anchor: doc.Anchor | None = None
        self.flags: tuple[str, ...] = ()
        self._stack = [_Open("", 0, "", [])]

    def read(self, tokens: Sequence[Token]) -> tuple[prose.Inline, ...]:
        """The inlines; an anchor at the end is left in ``anchor``, its other classes in ``flags``."""
        for i, token in enumerate(tokens):
            if token.type == "anchor":
                self._anchor(token, last=all(not t.content.strip() for t in tokens[i + 1 :]))
            else:
                self._token(token)
        content = _joined(self._stack[0].content)
        while content and isinstance(content[-1], prose.Break):
            content.pop()
        if content and isinstance(content[-1], prose.Text):
            content[-1] = prose.Text(content[-1].text.rstrip(), content[-1].span)
        return tuple(one for one in content if not (isinstance(one, prose.Text) and not one.text))

    def _span(self, token: Token) -> Span:
        start = int(token.meta.get("at", 0))
        return self.where.span(start, int(token.meta.get("end", start + len(token.content))))

    def _add(self, inline: prose.Inline) -> None:
        self._stack[-1].content.append(inline)

    def _token(self, token: Token) -> None:
        span = self._span(token)
        match token.type:
            case "text" | "text_special":
                self._text(token.content, span)
            case "softbreak" | "hardbreak":
                if token.type == "hardbreak":
                    self.problems.add(span, "a forced line break", "take away the backslash or the blanks at its end")
                self._add(prose.Break(span))
            case "code_inline":
                self._add(prose.Code(token.content, span))
            case "em_open" | "strong_open" | "link_open":
                url = str(token.attrs.get("href", "")) if token.attrs else ""
                self._stack.append(_Open(token.type.replace("open", "close"), token.meta.get("at", 0), url, []))
                if len(self._stack) == _DEEPEST:
                    self.problems.add(span, "emphasis nested too deeply")
            case "em_close" | "strong_close" | "link_close":
                self._close(token)
            case "reference":
                self._reference(token.content, span)
            case "broken":
                due = "}}" if token.content == "{{" else "}"
                self.problems.add(span, f"'{token.content}' without its '{due}'")
                self._text(token.content, span)
            case "directive":
                self.problems.add(span, "a directive stands alone in its paragraph")
            case "image":
                self.problems.add(span, "an image", "draw it as an ascii-art fence")
            case "html_inline":
                self.problems.add(span, "raw HTML", f"write `{token.content}` as code, or '<' as '\\<'")
            case _:
                raise ValueError(f"unknown token {token.type}")

    def _text(self, text: str, span: Span) -> None:
        if len(self._stack) > 1 and self._stack[-1].closing == "link_close":
            self._add(prose.Text(text, span))
            return
        done = 0
        for found in _URL.finditer(text):
            if found.start() > done:
                self._add(prose.Text(text[done : found.start()], span.shifted(done, found.start() - done)))
            self._add(prose.Link(found[0], (), span.shifted(found.start(), len(found[0]))))
            done = found.end()
        if done < len(text) or not text:
            self._add(prose.Text(text[done:], span.shifted(done, len(text) - done)))

    def _close(self, token: Token) -> None:
        if len(self._stack) == 1:
            return
        opened = self._stack.pop()
        content = tuple(_joined(opened.content))
        span = self.where.span(opened.start, int(token.meta.get("end", 0)))
        match opened.closing:
            case _ if len(self._stack) >= _DEEPEST:
                self._stack[-1].content.extend(content)
            case "em_close":
                self._add(prose.Emphasis(content, span))
            case "strong_close":
                self._add(prose.Strong(content, span))
            case _:
                if not re.match(r"https?://|mailto:", opened.url):
                    hint = "write {{anchor}} for a place in this document"
                    self.problems.add(span, f"'{opened.url}' is not a URL", hint)
                shown = prose.plain(content)
                self._add(prose.Link(opened.url, () if shown == opened.url else content, span))

    def _reference(self, text: str, span: Span) -> None:
        text = " ".join(text.split())
        found = _REFERENCE.fullmatch(text)
        if found:
            self._add(prose.Reference(found[1], found[2] or "", span))
            return
        hint = "write {{RFC9051}}, {{RFC9051, Section 7.1}} or {{anchor}}"
        if text[:1] in ("!", "?"):
            hint = "references.toml says what is normative"
        self.problems.add(span, f"'{text}' is no reference", hint)

    def _anchor(self, token: Token, last: bool) -> None:
        span = self._span(token)
        name, *classes = (token.content if token.markup == "{#" else f" .{token.content}").split(" ")
        classes = [one for one in classes if one]
        if self.classes is None or not last:
            where = "can't stand here" if self.classes is None else "stands only at the end"
            self.problems.add(span, f"an anchor {where}", "end a paragraph or a heading with it")
            return
        while classes and token.markup == "{#" and not classes[0].startswith("."):
            name = f"{name} {classes.pop(0)}"
        if (name or token.markup == "{#") and not _good_id(name, span, self.problems):
            name = ""
        for one in classes:
            if not one.startswith(".") or one[1:] not in self.classes:
                hint = did_you_mean(one.lstrip("."), self.classes)
                if not hint and self.classes:
                    hint = "here can stand " + " or ".join(f".{known}" for known in self.classes)
                self.problems.add(span, f"'{one}' can't stand in this anchor", hint)
        self.flags = tuple(one[1:] for one in classes)
        duty: doc.DutyKind = next((kind for kind in doc.DUTY_KINDS if kind in self.flags), "server")
        self.anchor = doc.Anchor(name, duty, span) if name else None


def _good_id(name: str, span: Span, problems: Problems) -> bool:
    if not _ID.fullmatch(name):
        problems.add(span, f"'{name}' is no anchor", "a letter, then letters, digits and hyphens")
        return False
    reserved = next((prefix for prefix in _RESERVED if name.startswith(prefix)), "")
    if reserved:
        problems.add(span, f"'{name}' is no anchor", f"xml2rfc keeps names with '{reserved}' for itself")
    return not reserved


def _joined(content: list[prose.Inline]) -> list[prose.Inline]:
    """``content`` with neighbouring texts made one."""
    joined: list[prose.Inline] = []
    for one in content:
        last = joined[-1] if joined else None
        if isinstance(one, prose.Text) and isinstance(last, prose.Text) and last.span.line == one.span.line:
            span = Span(last.span.file, last.span.line, last.span.column, one.span.end)
            joined[-1] = prose.Text(last.text + one.text, span)
        else:
            joined.append(one)
    return joined
