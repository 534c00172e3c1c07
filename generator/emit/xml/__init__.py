"""The Internet-Draft as RFCXML version 3 (RFC 7991 and its successors), as xml2rfc reads it."""

from __future__ import annotations

from generator.emit.xml.writer import Writer
from generator.model.protocol import Spec


def emit_xml(spec: Spec) -> dict[str, str]:
    """The draft's XML file.

    Raises:
        ValueError: the document refers to something that is not there, or holds a node that is unknown here.
    """
    return {f"draft/{spec.document.front.docname}.xml": Writer(spec).document()}
