"""RFCXML as HTML and text: xml2rfc called in process, without network, clock or chatter."""

from __future__ import annotations

import contextlib
import copy
import datetime
import io
import os
import re
import tempfile
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import xml2rfc
import xml2rfc.log
from xml2rfc.writers.base import default_options

#: What xml2rfc says, with the line of the XML: ``draft.xml(12): Warning: ...``.
_MESSAGE = re.compile(r"^(?:.*?\((\d+)\): )?((?:Warning|Error)\b.*)")
#: The style sheet of xml2rfc fetches fonts; the fonts of the reader's machine do as well.
_IMPORT = re.compile(r"^@import url\([^)]*\);.*\n", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Complaint:
    """A warning or error of xml2rfc. ``line`` is the line of the XML, 0 where it names none."""

    line: int
    text: str

    def __str__(self) -> str:
        return f"line {self.line} of the XML: {self.text}" if self.line else self.text


class RenderError(Exception):
    """xml2rfc has complained; whatever it says fails the build."""

    def __init__(self, complaints: tuple[Complaint, ...]) -> None:
        super().__init__("; ".join(map(str, complaints)))
        self.complaints = complaints


@dataclass(frozen=True, slots=True)
class Rendered:
    """A draft in the two forms that people read."""

    html: str
    text: str


def render(xml: str, name: str, date: datetime.date) -> Rendered:
    """The HTML and the text of the draft ``name``, dated ``date``; the same XML gives the same bytes.

    Raises:
        RenderError: xml2rfc found something to warn of, or failed.
    """
    with tempfile.TemporaryDirectory() as folder, _quiet() as said:
        path = Path(folder) / f"{name}.xml"
        path.write_text(xml, encoding="utf-8")
        try:
            rendered = _render(path, date)
        except Exception as error:  # xml2rfc raises whatever its parts raise
            raise RenderError(_complaints(said.getvalue()) or (_complaint(error),)) from error
    if found := _complaints(said.getvalue()):
        raise RenderError(found)
    return rendered


def _render(path: Path, date: datetime.date) -> Rendered:
    options = _options(date, path.parent)
    parsed = xml2rfc.XmlRfcParser(str(path), options=options).parse(remove_comments=False, quiet=True, add_xmlns=True)
    keep = [xml2rfc.V3_PI_TARGET]
    prepared = xml2rfc.PrepToolWriter(parsed, options=options, date=date, liberal=True, keep_pis=keep).prep()
    if prepared is None:
        raise xml2rfc.RfcWriterError("the preparation of the XML failed")
    copied = copy.deepcopy(prepared)  # writers change the tree that they are given
    html = xml2rfc.HtmlWriter(xml2rfc.XmlRfc(copied, None, source=parsed.source), options=options, date=date)
    text = _TextWriter(xml2rfc.XmlRfc(prepared, None, source=parsed.source), options=options, date=date)
    return Rendered(_IMPORT.sub("", html.html()), text.process())


class _TextWriter(xml2rfc.TextWriter):  # type: ignore[misc]
    """The text writer, which walks the whole tree for each line of the table of contents, with an index instead."""

    def get_element_from_id(self, name: str) -> Any:
        """The first element with that anchor, number or slug, in this order."""
        if not hasattr(self, "_found"):
            self._found: dict[str, Any] = {}
            for attribute in ("slugifiedName", "pn", "anchor"):
                elements = reversed(self.root.findall(f".//*[@{attribute}]"))
                self._found.update((element.get(attribute), element) for element in elements)
        return self._found.get(name)


def _options(date: datetime.date, folder: Path) -> Namespace:
    """What xml2rfc's command line would set, and whatever makes the result depend on more than the XML switched off.

    It makes folders for its cache of references; they go into ``folder``.
    """
    options = Namespace(**vars(default_options))
    options.__dict__.update(
        date=date,
        cache=str(folder),
        no_network=True,
        no_dtd=True,
        vocabulary="v3",
        quiet=False,
        rfc_local=False,
        inline_version_info=False,
        metadata_js_url=os.devnull,
    )
    return options


@contextlib.contextmanager
def _quiet() -> Iterator[io.StringIO]:
    """Catches all that xml2rfc prints, in its log and beside it."""
    said = io.StringIO()
    log = xml2rfc.log
    before = (log.write_out, log.write_err, log.quiet, log.verbose)
    try:
        log.write_out = log.write_err = said
        log.quiet = log.verbose = False
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
            yield said
    finally:
        log.write_out, log.write_err, log.quiet, log.verbose = before


def _complaint(error: Exception) -> Complaint:
    text = str(getattr(error, "msg", "") or error)
    return Complaint(int(getattr(error, "lineno", 0) or 0), f"Error: {text or type(error).__name__}")


def _complaints(said: str) -> tuple[Complaint, ...]:
    found = []
    for line in said.splitlines():
        if match := _MESSAGE.match(line):
            found.append(Complaint(int(match[1] or 0), match[2]))
        elif line.strip() and not found:
            found.append(Complaint(0, line.strip()))
    return tuple(found)
