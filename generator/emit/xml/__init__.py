"""The Internet-Draft as RFCXML version 3 (RFC 7991 and its successors), as xml2rfc reads it."""

from __future__ import annotations

import re

from generator.emit.xml.writer import Writer
from generator.model.anchors import targets
from generator.model.protocol import Spec
from generator.source import Span

_ANCHOR = re.compile(r'anchor="([^"]*)"')


def emit_xml(spec: Spec) -> dict[str, str]:
    """The draft's XML file.

    Raises:
        ValueError: the document refers to something that is not there, or holds a node that is unknown here.
    """
    return {f"draft/{spec.document.front.docname}.xml": Writer(spec).document()}


def place_of_line(spec: Spec, xml: str, line: int) -> Span:
    """Where line ``line`` of the XML (counted from 1) comes from: the place of the nearest anchor above it.

    It is the front matter if there is none.
    """
    known = targets(spec)
    for text in reversed(xml.split("\n")[:line]):
        for name in _ANCHOR.findall(text):
            if name in known:
                return known[name]
            if name in spec.document.references:
                return spec.document.references[name].span
    return spec.document.front.span
