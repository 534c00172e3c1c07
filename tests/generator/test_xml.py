"""The draft as RFCXML: valid, escaped, complete, and the same each time."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
import xml2rfc
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from generator.emit.diagrams import ascii_svg
from generator.emit.flow import emit_flow
from generator.emit.xml import emit_xml, place_of_line
from generator.model import document as doc
from generator.model import prose
from generator.model.folding import unfold
from generator.model.protocol import Spec
from generator.pipeline import load_spec
from generator.problems import Problems
from generator.source import Span

ROOT = Path(__file__).parent.parent.parent
SCHEMA = Path(xml2rfc.__file__).parent / "data" / "v3.rng"
HERE = Span("a.md", 1)


@cache
def spec() -> Spec:
    """The specification of this project."""
    return load_spec(ROOT / "spec", Problems())


@cache
def draft() -> str:
    """Its draft."""
    (text,) = emit_xml(spec()).values()
    return text


def with_nodes(*nodes: doc.Node) -> Spec:
    """A specification of one section with ``nodes``."""
    whole = spec().document
    section = doc.Section((prose.Text("T", HERE),), None, 1, False, True, nodes, (), HERE)
    return replace(spec(), document=doc.Document(whole.front, None, (section,), whole.references), blocks={})


def written(*nodes: doc.Node) -> etree._Element:
    """The section that the draft has for ``nodes``."""
    (text,) = emit_xml(with_nodes(*nodes)).values()
    section = etree.fromstring(text.encode()).find("middle/section")
    assert section is not None
    return section


def paragraph(*content: prose.Inline) -> doc.Paragraph:
    """A paragraph without an anchor."""
    return doc.Paragraph(content, None, HERE)


def said(element: etree._Element, path: str) -> str:
    """The text of the element that ``path`` leads to."""
    found = element.find(path)
    return "" if found is None else "".join(map(str, found.itertext()))


def test_the_draft_is_valid_and_plain_ascii() -> None:
    schema = etree.RelaxNG(etree.parse(SCHEMA))
    schema.assertValid(etree.fromstring(draft().encode("ascii")))


def test_every_example_comes_out_as_it_went_in() -> None:
    codes = etree.fromstring(draft().encode()).iterfind(".//sourcecode[@type='test-vectors']")
    found = {str(code.get("name")): unfold((code.text or "").strip("\n").split("\n")) for code in codes}
    assert found == {f"{example.name}.txt": example.published for example in spec().examples.values()}


def test_the_same_source_gives_the_same_text() -> None:
    assert emit_xml(spec()) == emit_xml(load_spec(ROOT / "spec", Problems()))


def test_both_kinds_of_references_stand_side_by_side() -> None:
    names = [name.text for name in etree.fromstring(draft().encode()).iterfind("back/references/name")]
    assert names == ["Normative References", "Informative References"]


def test_each_outcome_is_a_row_of_a_table() -> None:
    for command in spec().commands.values():
        anchor = f"decision-{command.name.lower().replace(' ', '-')}"
        rows = etree.fromstring(draft().encode()).findall(f".//table[@anchor='{anchor}']/tbody/tr")
        assert len(rows) == len(spec().table(command))


def test_each_code_and_capability_is_registered() -> None:
    section = etree.fromstring(draft().encode()).find(".//section[@anchor='iana']")
    assert section is not None
    registered = {cell.text for cell in section.iterfind(".//td/tt")}
    assert registered == {*spec().codes, *spec().capabilities}


#: Without surrogates and control characters, which the loader refuses, and without the two that are no XML.
TEXT = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"), min_size=1, max_size=40
)


@settings(max_examples=40, deadline=None)
@given(TEXT)
def test_any_text_comes_out_as_it_went_in(text: str) -> None:
    section = written(
        paragraph(prose.Text(text, HERE), prose.Code(text, HERE)),
        doc.Figure("json", text, None, HERE),
        doc.Table(None, ("left",), (doc.Cell((prose.Text(text, HERE),), HERE),), (), HERE),
    )
    assert said(section, "t") == text + text
    assert said(section, ".//th") == text
    assert (section.findtext("sourcecode") or "")[1:-1] == text


def test_the_words_of_bcp_14_are_marked() -> None:
    section = written(paragraph(prose.Text("It MUST", HERE), prose.Break(HERE), prose.Text("NOT, and MAYBE", HERE)))
    assert [word.text for word in section.iterfind("t/bcp14")] == ["MUST\nNOT"]


def test_what_the_writer_does_not_know_it_refuses() -> None:
    unknown = [
        paragraph(prose.Reference("nowhere", "", HERE)),
        doc.Paragraph((prose.Reference("here", "7", HERE),), doc.Anchor("here", "server", HERE), HERE),
        doc.Directive("decision", "NOOP", HERE),
        doc.Directive("abfn", "", HERE),
        object(),
    ]
    for node in unknown:
        with pytest.raises(ValueError, match=r"nowhere|no sections|NOOP|abfn|unknown node"):
            emit_xml(with_nodes(node))  # type: ignore[arg-type]


def test_a_line_of_the_xml_leads_back_to_its_paragraph() -> None:
    lines = draft().split("\n")
    duty = next(paragraph for paragraph in spec().document.duties() if paragraph.anchor)
    assert duty.anchor
    number = next(i for i, line in enumerate(lines, 1) if f'anchor="{duty.anchor.name}"' in line)
    assert place_of_line(spec(), draft(), number) == duty.anchor.span
    assert place_of_line(spec(), draft(), 1) == spec().document.front.span


def test_drawings_become_lines_heads_and_words() -> None:
    svg = etree.fromstring(ascii_svg("+--+    \n|ab|--->|\n+--+\n\nuser-agent <x>"))
    kinds = [str(element.tag).rpartition("}")[2] for element in svg.iter()]
    assert (kinds.count("path"), kinds.count("polygon")) == (6, 1)
    assert [text.text for text in svg.iterfind(".//{*}text")] == ["ab", "user-agent", "<x>"]


@given(st.text(st.sampled_from("+-|<>v^ ab&<\n\t"), max_size=120))
def test_any_drawing_gives_well_formed_svg(text: str) -> None:
    etree.fromstring(ascii_svg(text))


def test_the_picture_of_the_flow_is_well_formed_and_counts() -> None:
    (svg,) = emit_flow(spec()).values()
    assert f"{len(spec().examples)} examples" in said(etree.fromstring(svg.encode()), ".")
