"""The Markdown loader: what it reads, where it says that things stand, and that nothing makes it fail."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.load.markdown import Fence, load_document
from generator.model import document as doc
from generator.model import prose
from generator.problems import Problems
from generator.source import SourceFile

FRONT = """+++
title = "T"
docname = "draft-t-00"
date = "2026-11-23"
[[author]]
organization = "O"
+++
"""


def load(text: str, front: str = FRONT) -> tuple[doc.Document, tuple[Fence, ...], list[str]]:
    """The document of one file, its fences, and its problems; lines are counted without the front matter."""
    problems = Problems()
    document, fences = load_document([SourceFile("a.md", front + text)], problems)
    offset = front.count("\n")
    told = [f"{one.span.line - offset}:{one.span.column} {one.sentence}" for one in problems]
    return document, fences, told


def test_a_paragraph_has_its_marks_and_their_places() -> None:
    text = "The *server* MUST use\n`x` {{RFC9051,\nSection 7.1}} <https://e.org/>. {#duty .untested}\n"
    document, _, told = load("# S {#s}\n\n" + text)
    assert told == []
    (paragraph,) = document.duties()
    assert paragraph.anchor and (paragraph.anchor.name, paragraph.anchor.duty) == ("duty", "untested")
    assert prose.plain(paragraph.content) == "The server MUST use x Section 7.1 of RFC9051 https://e.org/."
    assert paragraph.mandatory and paragraph.mandatory.text == " MUST use"
    (reference,) = document.citations()
    assert (reference.target, reference.section) == ("RFC9051", "7.1")
    assert (reference.span.line - 7, reference.span.column) == (4, 5)
    assert [(text.text, text.span.line - 7, text.span.column) for text in document.prose()][:4] == [
        ("S", 1, 3),
        ("The ", 3, 1),
        ("server", 3, 6),
        (" MUST use", 3, 13),
    ]


def test_places_are_true_inside_lists_quotations_and_tables() -> None:
    text = "# S\n\n1. one\n\n   - two {{A}}\n\n> > three {{B}}\n\n| a | b |\n|---|:-:|\n| `x` \\| y {{C}} | {{D}} |\n"
    document, _, told = load(text)
    assert told == []
    places = {one.target: (one.span.line - 7, one.span.column) for one in document.citations()}
    assert places == {"A": (5, 10), "B": (7, 11), "C": (11, 12), "D": (11, 20)}


def test_sections_nest_and_know_their_kind() -> None:
    document, _, told = load("# Abstract\n\na\n\n# A {#a}\n\n## B\n\n# C {#c .appendix}\n\n## D\n\n# E {.unnumbered}\n")
    assert told == []
    assert document.abstract and not document.abstract.sections
    found = [(prose.plain(s.title), s.level, s.appendix, s.numbered) for s in document.all_sections()][1:]
    assert found == [
        ("A", 1, False, True),
        ("B", 2, False, True),
        ("C", 1, True, True),
        ("D", 2, True, True),
        ("E", 1, False, False),
    ]


def test_fences_are_blocks_figures_or_drawings() -> None:
    text = "# S\n\n```imap command X Y\nextends a\n```\n\n~~~ascii-art {#pic} A *title*\n+-+\n~~~\n\n```json\n{}\n```\n"
    document, fences, told = load(text)
    assert told == []
    (fence,) = fences
    assert (fence.kind, fence.name, fence.text, fence.span.line - 7) == ("command", "X Y", "extends a\n", 3)
    assert [node.span for node in document.block_nodes()] == [fence.span]
    art, code = (node for node in document.nodes() if isinstance(node, doc.Figure))
    assert (art.kind, art.text, code.kind, code.caption) == ("ascii-art", "+-+\n", "json", None)
    assert art.caption and prose.plain(art.caption.content) == "A title"
    assert art.caption.anchor and art.caption.anchor.name == "pic"


def test_directives_and_captions_of_tables() -> None:
    text = "{::conditions}\n{::decision JMAPAUTH  GET}\n\nTable: The Ways {#w}\n\n|a|\n|-|\n|b|\n"
    document, _, told = load("# S\n\n" + text)
    assert told == []
    found = [(one.name, one.argument) for one in document.directives()]
    assert found == [("conditions", ""), ("decision", "JMAPAUTH GET")]
    table = next(node for node in document.nodes() if isinstance(node, doc.Table))
    assert table.caption and prose.plain(table.caption.content) == "The Ways"
    assert [anchor.name for anchor in document.anchors()] == ["w"]


BROKEN = {
    "an unclosed reference": ("a {{RFC9051 b\n", "3:3 '{{' without its '}}'"),
    "an unclosed reference before a whole one": ("a {{X and {{Y}}\n", "3:3 '{{' without its '}}'"),
    "a section without a comma": (
        "a {{RFC9051 Section 7}}\n",
        "3:3 'RFC9051 Section 7' is no reference; write {{RFC9051}}, {{RFC9051, Section 7.1}} or {{anchor}}",
    ),
    "kramdown's mark": ("a {{!RFC9051}}\n", "3:3 '!RFC9051' is no reference; references.toml says what is normative"),
    "a blank in an anchor": ("a {#bad id}\n", "3:3 'bad id' is no anchor; a letter, then letters, digits and hyphens"),
    "a name of xml2rfc's": (
        "a {#section-1}\n",
        "3:3 'section-1' is no anchor; xml2rfc keeps names with 'section-' for itself",
    ),
    "a mistyped duty": ("a {#x .cleint}\n", "3:3 '.cleint' can't stand in this anchor; did you mean 'client'?"),
    "an anchor in the middle": (
        "a {#x} b\n",
        "3:3 an anchor stands only at the end; end a paragraph or a heading with it",
    ),
    "a duty without a name": ("a {.client}\n", "3:1 a duty without a name; write {#name .client}"),
    "raw HTML": ("a <b>c\n", "3:3 raw HTML; write `<b>` as code, or '<' as '\\<'"),
    "a block of HTML": ("<div>\n", "3:1 raw HTML; write `<...>` as code, or '<' as '\\<'"),
    "a mistyped directive": ("{::abfn}\n", "3:1 'abfn' is not a directive; did you mean 'abnf'?"),
    "a directive in a line": ("see {::abnf}\n", "3:5 a directive stands alone in its paragraph"),
    "a decision of nothing": (
        "{::decision}\n",
        "3:1 {::decision} needs its argument; write {::decision ...} with the name of a command",
    ),
    "a jump of levels": ("### c\n", "3:1 a heading of level 3 under one of level 1; it can be ## here"),
    "an unclosed fence": (
        "```imap abnf\na = b\n",
        "3:1 the fence that opens here has no end; close it with ```",
    ),
    "a block in a list": (
        "- a\n  ```imap abnf\n  ```\n",
        "4:3 a block stands at the margin, in no list or quotation",
    ),
    "a line that looks folded": (
        "```imap example a\ntitle A\nC: a\\\n```\n",
        "5:5 a line that ends in a backslash looks like a folded one (RFC 8792, Section 7.1)",
    ),
    "a link to nowhere": ("[a](b.md)\n", "3:1 'b.md' is not a URL; write {{anchor}} for a place in this document"),
    "a cell too many": ("|a|\n|-|\n|b|c|\n", "5:1 2 cells where the head has 1"),
    "a control character": ("a\x00b\n", "3:2 control character U+0000; take it away"),
    "a body behind an appendix": (
        "# A {.appendix}\n\n# B\n",
        "5:1 a section of the body after an appendix or an unnumbered section; move it up",
    ),
}


@pytest.mark.parametrize("text, message", BROKEN.values(), ids=BROKEN.keys())
def test_mistakes_are_told_with_place_and_hint(text: str, message: str) -> None:
    _, _, told = load("# S {#s}\n\n" + text)
    assert told == [message]


@pytest.mark.parametrize(
    "front, message",
    [
        ("", "1:1 no front matter; begin the first file with TOML between two lines of +++"),
        ("+++\ntitle = 1\n", "1:1 the front matter that opens here has no end; close it with a line of +++"),
        ("+++\ntitle = \n+++\n", "2:9 not TOML: invalid value"),
        (FRONT.replace("date =", "dat ="), "4:1 unknown key 'dat'; did you mean 'date'?"),
        (
            FRONT.replace("draft-t-00", "Draft"),
            "3:1 'Draft' is not the name of a draft; write it as draft-name-00, in lower case",
        ),
        (FRONT.replace('organization = "O"', ""), "5:1 an author needs a fullname or an organization"),
        (FRONT.replace("2026-11-23", "today"), "4:1 'date' is not a date; write it as \"2026-11-23\""),
    ],
)
def test_front_matter_is_checked(front: str, message: str) -> None:
    problems = Problems()
    load_document([SourceFile("a.md", f"{front}# S\n\ntext\n")], problems)
    assert message in [f"{one.span.line}:{one.span.column} {one.sentence}" for one in problems]


MARKS = st.text(st.sampled_from("ab \n#*_`~{}[]()<>|:-+.!\\&;=1\"'\x00\r\tü\ud800"), max_size=80)
MARKUP = ["{{", "}}", "{#", "{::", "```", "+++\n", "\n\n", "> ", "- ", "1. ", "|-|\n", "# ", "a"]
PIECES = st.lists(st.sampled_from(MARKUP))


@settings(max_examples=150, deadline=None)
@given(MARKS, PIECES, st.booleans())
def test_no_text_whatever_makes_it_fail(marks: str, pieces: list[str], front: bool) -> None:
    text = marks + "".join(pieces)
    problems = Problems()
    files = [SourceFile("a.md", (FRONT if front else "") + text), SourceFile("b.md", text[::-1])]
    document, _ = load_document(files, problems)
    assert all(text.span.line > 0 < text.span.column for text in document.prose())
    assert all(problem.span.column > 0 for problem in problems)


DEEP = ["", "> " * 5000 + "a", "*a " * 5000, "[" * 5000, "- " * 3000, "{{" * 3000, "`" * 4999]


@pytest.mark.parametrize("text", DEEP)
def test_deep_and_long_texts_are_no_danger(text: str) -> None:
    document, _, _ = load(text)
    assert len(list(document.inlines())) < 20_000


def test_no_file_at_all_is_told() -> None:
    problems = Problems()
    load_document([], problems)
    assert [str(problem.span) for problem in problems] == ["spec:1:1", "spec:1:1"]
