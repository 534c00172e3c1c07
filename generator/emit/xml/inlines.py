"""Running text as RFCXML: what stands inside a paragraph, a cell or a title."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from markupsafe import Markup, escape

from generator.model import prose

_BCP14 = re.compile(
    r"\b(?:MUST(?:\sNOT)?|REQUIRED|SHALL(?:\sNOT)?|SHOULD(?:\sNOT)?|(?:NOT\s)?RECOMMENDED|MAY|OPTIONAL)\b"
)

#: Whether a reference is to another document (True) or to a place in this one (False); raises ValueError if neither.
IsSource = Callable[[prose.Reference], bool]


def inlines(content: Iterable[prose.Inline], is_source: IsSource) -> Markup:
    """``content`` as RFCXML; the words of BCP 14 are marked.

    Raises:
        ValueError: an inline of an unknown kind, or a reference to nothing.
    """
    parts: list[Markup] = []
    text = ""
    for inline in content:
        if isinstance(inline, prose.Text | prose.Break):
            text += inline.text if isinstance(inline, prose.Text) else "\n"
            continue
        parts.append(_text(text))
        text = ""
        parts.append(_inline(inline, is_source))
    return Markup("").join([*parts, _text(text)])


def _text(text: str) -> Markup:
    return Markup(_BCP14.sub(r"<bcp14>\g<0></bcp14>", str(escape(text))))  # noqa: S704 - escaped right here


def _inline(inline: prose.Inline, is_source: IsSource) -> Markup:
    match inline:
        case prose.Code(text=text):
            return Markup("<tt>{}</tt>").format(text)
        case prose.Emphasis(content=content):
            return Markup("<em>{}</em>").format(inlines(content, is_source))
        case prose.Strong(content=content):
            return Markup("<strong>{}</strong>").format(inlines(content, is_source))
        case prose.Link(url=url, content=()):
            return Markup('<eref target="{}" brackets="angle"/>').format(url)
        case prose.Link(url=url, content=content):
            return Markup('<eref target="{}">{}</eref>').format(url, inlines(content, is_source))
        case prose.Reference():
            return _reference(inline, is_source(inline))
        case _:
            raise ValueError(f"unknown inline {inline!r}")


def _reference(reference: prose.Reference, is_source: bool) -> Markup:
    if not reference.section:
        return Markup('<xref target="{}"/>').format(reference.target)
    if not is_source:
        raise ValueError(f"{reference.span}: '{reference.target}' is a place in this document: it has no sections")
    shown = Markup('<xref target="{}" section="{}" sectionFormat="of"/>')
    return shown.format(reference.target, reference.section)
