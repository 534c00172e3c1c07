"""xml2rfc in process: no network, no clock, no chatter, and no warning passes."""

from __future__ import annotations

import datetime
import re
import socket

import pytest
import xml2rfc.log

from generator.render import Rendered, RenderError, render

DATE = datetime.date(2026, 11, 23)
NAME = "draft-t-00"
XML = """<?xml version="1.0" encoding="UTF-8"?>
<rfc version="3" docName="draft-t-00" submissionType="IETF" category="std" consensus="true" ipr="trust200902"
 tocInclude="true">
<front>
<title>T</title>
<seriesInfo name="Internet-Draft" value="draft-t-00"/>
<author><organization>O</organization></author>
<date year="2026" month="11" day="23"/>
<abstract><t>A.</t></abstract>
</front>
<middle>
<section anchor="s"><name>S</name>
<t>See <xref target="s"/> and <eref target="https://www.example.com/" brackets="angle"/>.</t>
<figure><artset>
<artwork type="svg"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M 0,0 L 9,9"/></svg></artwork>
<artwork type="ascii-art">\\</artwork>
</artset></figure>
</section>
</middle>
</rfc>
"""

UNUSED = (
    '<references><name>R</name><reference anchor="R"><front><title>R</title><author/></front></reference></references>'
)


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever opens a socket fails."""

    def refuse(*_arguments: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture(scope="module")
def rendered() -> Rendered:
    """The small draft."""
    return render(XML, NAME, DATE)


def test_twice_gives_the_same_bytes_and_says_nothing(rendered: Rendered, capfd: pytest.CaptureFixture[str]) -> None:
    before = (xml2rfc.log.write_out, xml2rfc.log.write_err, xml2rfc.log.quiet)
    assert render(XML, NAME, DATE) == rendered
    assert capfd.readouterr() == ("", "")
    assert (xml2rfc.log.write_out, xml2rfc.log.write_err, xml2rfc.log.quiet) == before


def test_the_html_needs_nothing_from_elsewhere(rendered: Rendered) -> None:
    assert not re.search(r"@import|url\(|<script[^>]*src|<link[^>]*stylesheet|\bfetch\(", rendered.html)
    assert "<svg" in rendered.html and rendered.html.startswith("<!DOCTYPE html>")


def test_the_text_has_the_date_of_the_draft_and_72_columns(rendered: Rendered) -> None:
    assert "23 November 2026" in rendered.text and "Expires: 27 May 2027" in rendered.text
    assert max(map(len, rendered.text.split("\n"))) <= 72


@pytest.mark.parametrize(
    "old, new, line, message",
    [
        ('<xref target="s"/>', '<xref target="nowhere"/>', 0, "nowhere"),
        ("<t>See", "<tt>See", 13, "tag mismatch"),
        ("<name>S</name>", "<name>S</name><b/>", 12, "Did not expect element b there"),
        ("</middle>", f"</middle><back>{UNUSED}</back>", 19, "Unused reference"),
        ("\\", "x" * 80, 0, "Too long line"),
    ],
)
def test_a_warning_or_an_error_fails_the_build(old: str, new: str, line: int, message: str) -> None:
    assert old in XML
    with pytest.raises(RenderError) as caught:
        render(XML.replace(old, new, 1), NAME, DATE)
    assert any(message in one.text and (not line or one.line == line) for one in caught.value.complaints), caught.value


def test_what_is_no_xml_fails_the_build() -> None:
    for text in ("", "x", "<rfc/>", XML[:400]):
        with pytest.raises(RenderError):
            render(text, NAME, DATE)
