"""The running text: BCP 14 words, duties with names, references both ways, characters that a draft may have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.urls import DOMAIN, is_example_host
from generator.model.anchors import targets
from generator.model.document import Paragraph, inline_parts, walk
from generator.model.prose import MANDATORY, Break, Code, Link, Text, marks, plain, walk_inlines
from generator.model.prose import Reference as Citation
from generator.model.protocol import Condition, Event, Spec, Value
from generator.problems import Problems, did_you_mean
from generator.source import Span

#: BCP 14 (RFC 2119, RFC 8174): the words have their meaning only when all of one is in capitals.
_MIXED = re.compile(
    r"\b(?:(?:MUST|SHALL|SHOULD) [Nn]ot|(?:[Mm]ust|[Ss]hall|[Ss]hould) NOT|(?:Must|Shall|Should) not|MAY NOT|MAY not"
    r"|NOT Recommended|Not RECOMMENDED|not RECOMMENDED|CAN|CANNOT|WILL|NEED NOT)\b"
)
_REMEDIES = {"CAN": "MAY", "CANNOT": "MUST NOT", "WILL": "MUST", "NEED NOT": "it is OPTIONAL"}
_UNFINISHED = re.compile(r"\b(?:TODO|TBD|FIXME|XXX|TBC)\b|\?\?\?")
_QUOTES = {"\N{LEFT DOUBLE QUOTATION MARK}": '"', "\N{RIGHT DOUBLE QUOTATION MARK}": '"'}
_QUOTES |= {"\N{LEFT SINGLE QUOTATION MARK}": "'", "\N{RIGHT SINGLE QUOTATION MARK}": "'"}
_DASHES = {"\N{EN DASH}": "-", "\N{EM DASH}": "a comma or a colon", "\N{HORIZONTAL ELLIPSIS}": "..."}
_ODD = {**_QUOTES, **_DASHES, "\N{NO-BREAK SPACE}": "a blank"}
_DOUBLE = re.compile(r"\b(the|an?|of|to|and|or|for|are|with|by|from|as|at|not|it|if|must|shall) \1\b", re.IGNORECASE)
_MAIL = re.compile(r"[\w.+-]+@((?:[\w-]+\.)+[a-z]{2,})")
_HTTP = re.compile(r"https?://([\w.-]+)")


def check_prose(spec: Spec, problems: Problems) -> None:
    """Report what a reviewer of the text would."""
    for text in spec.document.prose():
        _words(text, problems)
        _characters(text, problems)
    _duties(spec, problems)
    _citations(spec, problems)
    _anchors(spec, problems)
    _domains(spec, problems)
    _conditions(spec, problems)
    _document(spec, problems)


def _at(text: Text, found: re.Match[str], group: int = 0) -> Span:
    return text.span.shifted(found.start(group), len(found[group]))


def _words(text: Text, problems: Problems) -> None:
    for found in _MIXED.finditer(text.text):
        word = found[0]
        remedy = _REMEDIES.get(word) or ("MUST NOT" if word.upper() == "MAY NOT" else word.upper())
        hint = f"write '{remedy}', or '{word.lower()}' if no rule is meant"
        problems.add(_at(text, found), f"'{word}' is no word of BCP 14", hint)
    for found in _UNFINISHED.finditer(text.text):
        problems.add(_at(text, found), f"'{found[0]}': the text is not finished here")
    for found in _DOUBLE.finditer(text.text):
        problems.add(_at(text, found), f"'{found[1]}' stands twice", "take one out")


def _characters(text: Text, problems: Problems) -> None:
    for at, char in enumerate(text.text):
        if char in _ODD:
            problems.add(text.span.shifted(at, 1), f"a typographic '{char}'", f"write {_ODD[char]}")
        elif not char.isascii() and not char.isalpha():
            problems.add(text.span.shifted(at, 1), f"'{char}' (U+{ord(char):04X}) in running text", "write it in ASCII")


def _duties(spec: Spec, problems: Problems) -> None:
    """What a paragraph demands has a name, so that something can meet it."""
    for paragraph in spec.document.paragraphs():
        text = paragraph.mandatory
        if text is not None and paragraph.anchor is None:
            found = MANDATORY.search(text.text)
            assert found is not None
            hint = "end the paragraph with {#name}, or with {#name .client} if it is the client's"
            problems.add(_at(text, found), f"'{found[0]}' in a paragraph without a name", hint)


# --- references and anchors ---


def _citations(spec: Spec, problems: Problems) -> None:
    known = targets(spec)
    cited: set[str] = set()
    for citation in (*spec.document.citations(), *_in_comments(spec)):
        name = citation.target
        cited.add(name)
        if name in spec.document.references:
            continue
        if name not in known:
            hint = did_you_mean(name, (*known, *spec.document.references)) or "add it to references.toml"
            is_rfc = re.match(r"(RFC|BCP|STD)\d", name) is not None
            what = "is not in references.toml" if is_rfc else "is neither an anchor nor a reference"
            problems.add(citation.span, f"'{name}' {what}", hint)
        elif citation.section:
            hint = f"write {{{{{name}}}}}"
            problems.add(citation.span, f"'{name}' is a place in this document and has no sections", hint)
    for source in spec.document.references.values():
        if source.name not in cited and source.name not in _BOILERPLATE:
            hint = f"write {{{{{source.name}}}}} where it is needed, or take it out"
            problems.add(source.span, f"nothing cites the reference '{source.name}'", hint)


#: What {::boilerplate bcp14} cites.
_BOILERPLATE = frozenset({"RFC2119", "RFC8174"})


def _in_comments(spec: Spec) -> Iterator[Citation]:
    """The citations in the comments of values, conditions, events and rules."""
    for span, comment in _comments(spec):
        yield from (one for one in marks(comment, span) if isinstance(one, Citation))


def _comments(spec: Spec) -> Iterator[tuple[Span, str]]:
    rows: list[Value | Condition | Event] = [*spec.values.values(), *spec.conditions.values(), *spec.events.values()]
    for row in rows:
        yield _comment_place(spec, row.span, row.comment), row.comment
    for rule in spec.grammar:
        for definition in rule.definitions:
            if not definition.origin.startswith("RFC"):
                for line in definition.comment:
                    yield _comment_place(spec, definition.span, line), line


def _comment_place(spec: Spec, span: Span, comment: str) -> Span:
    """Where a comment stands, on the line of ``span`` or on one of those behind it."""
    file = spec.files.get(span.file)
    for number in range(span.line, span.line + 20) if file and comment else ():
        assert file is not None
        at = file.line(number).find(comment)
        if at >= 0:
            return Span(span.file, number, at + 1)
    return span


def _anchors(spec: Spec, problems: Problems) -> None:
    found: dict[str, Span] = {}
    for anchor in spec.document.anchors():
        if anchor.name in found:
            problems.add(anchor.span, f"the anchor '{anchor.name}' stands before", f"see {found[anchor.name]}")
        elif anchor.name in spec.document.references:
            problems.add(anchor.span, f"'{anchor.name}' is the name of a reference", "choose another name")
        found.setdefault(anchor.name, anchor.span)


# --- names for examples ---


def _domains(spec: Spec, problems: Problems) -> None:
    """Mail addresses, and URLs that are shown as code, have names that are reserved for examples."""
    for node in spec.document.nodes():
        for content in inline_parts(node):
            for inline in walk_inlines(content):
                if isinstance(inline, Text | Code):
                    _domain(inline, problems)


def _domain(inline: Text | Code, problems: Problems) -> None:
    shift = 1 if isinstance(inline, Code) else 0
    for pattern in (_MAIL, *((_HTTP,) if isinstance(inline, Code) else ())):
        for found in pattern.finditer(inline.text):
            if not is_example_host(found[1]):
                place = inline.span.shifted(found.start(1) + shift, len(found[1]))
                problems.add(place, f"'{found[1]}' is no name for examples", f"use names of {DOMAIN}")


# --- the document as a whole ---


def _conditions(spec: Spec, problems: Problems) -> None:
    """Where the text says that a condition "is" a value (``` `tls` is `off` ```), that is one of its values."""
    for node in spec.document.nodes():
        for content in inline_parts(node):
            inlines = [one for one in walk_inlines(content) if not isinstance(one, Break)]
            for name, verb, value in zip(inlines, inlines[1:], inlines[2:], strict=False):
                if not (isinstance(name, Code) and isinstance(verb, Text) and isinstance(value, Code)):
                    continue
                condition = spec.conditions.get(name.text)
                if condition and verb.text.strip() in ("is", "to be", "as") and value.text not in condition.domain:
                    hint = did_you_mean(value.text, condition.domain) or "its values are " + ", ".join(condition.domain)
                    problems.add(value.span, f"'{value.text}' is not a value of '{name.text}'", hint)


def _document(spec: Spec, problems: Problems) -> None:
    document = spec.document
    if document.abstract is None:
        problems.add(document.front.span, "the draft has no abstract", "begin the text with # Abstract")
    else:
        for node in walk(document.abstract.content):
            for content in inline_parts(node) if isinstance(node, Paragraph) else ():
                for inline in walk_inlines(content):
                    if isinstance(inline, Citation | Link):
                        hint = "name the document in words (RFC 7322, Section 4.3)"
                        problems.add(inline.span, "a reference in the abstract", hint)
    kinds = {source.normative for source in document.references.values()}
    for normative in (True, False) if kinds else ():
        if normative not in kinds:
            word = "normative" if normative else "informative"
            place = next(iter(document.references.values())).span
            problems.add(place, f"the draft has no {word} reference", f'write kind = "{word}" in one')
    words = {plain(section.title).lower() for section in document.all_sections()}
    for wanted in ("Security Considerations", "IANA Considerations"):
        if wanted.lower() not in words:
            hint = f"write # {wanted} (RFC 7322, Section 4.8)"
            problems.add(document.front.span, f"the draft has no {wanted}", hint)
