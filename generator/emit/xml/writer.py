"""Walks the document and writes RFCXML by the templates ``draft.xml.j2`` and ``nodes.xml.j2``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from generator.emit.abnf import extension_abnf
from generator.emit.diagrams import ascii_svg
from generator.emit.xml import blocks
from generator.emit.xml.inlines import inlines
from generator.model import document as doc
from generator.model import prose
from generator.model import protocol as pro
from generator.model.anchors import decision_anchor, example_anchor, sections_of_blocks, targets
from generator.model.example import Example
from generator.model.folding import fold

_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
TEMPLATES = Path(__file__).parent.parent / "templates"


@cache
def environment() -> Environment:
    """The templates' environment, which keeps what it has compiled: XML is escaped, an unknown name is an error."""
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def cdata(text: str) -> Markup:
    """``text`` as character data, whatever it holds."""
    whole = text.replace("]]>", "]]]]><![CDATA[>")
    ascii_only = _NOT_ASCII.sub(lambda found: f"]]>{_references(found[0])}<![CDATA[", whole)
    return Markup(f"<![CDATA[\n{ascii_only}\n]]>")  # noqa: S704 - that is what CDATA is for


def _references(text: str) -> str:
    """Characters as XML's references: the file is ASCII, as idnits wants it."""
    return text.encode("ascii", "xmlcharrefreplace").decode("ascii")


class Writer:
    """Writes one specification; pure: the same specification gives the same text."""

    def __init__(self, spec: pro.Spec) -> None:
        self.spec = spec
        self.targets = targets(spec)
        self.sections = sections_of_blocks(spec)
        self.directives = {directive.name for directive in spec.document.directives()}
        self.inlines = partial(inlines, is_source=self._is_source)
        self.environment = environment()
        names = {"inlines": self.inlines, "node": self.node, "nodes": self.nodes, "cdata": cdata}
        self.macros: Any = self.environment.get_template("nodes.xml.j2").make_module(names)

    def document(self) -> str:
        """The whole draft."""
        document = self.spec.document
        body = [section for section in document.sections if section.numbered and not section.appendix]
        sources = sorted(document.references.values(), key=lambda source: source.name)
        template = self.environment.get_template("draft.xml.j2")
        text = template.render(
            macros=self.macros,
            front=document.front,
            abstract=self.nodes(document.abstract.content) if document.abstract else Markup(),
            middle=self._all("section", body),
            normative=self._all("source", (source for source in sources if source.normative)),
            informative=self._all("source", (source for source in sources if not source.normative)),
            back=self._all("section", (section for section in document.sections if section not in body)),
        )
        return _references(text)

    def _write(self, macro: str, *arguments: object) -> Markup:
        """What the macro of that name in nodes.xml.j2 makes of ``arguments``."""
        return Markup(getattr(self.macros, macro)(*arguments))  # noqa: S704 - macros escape what they print

    def _all(self, macro: str, items: Iterable[object]) -> Markup:
        return Markup("").join(self._write(macro, item) for item in items)

    def _is_source(self, reference: prose.Reference) -> bool:
        if reference.target in self.spec.document.references:
            return True
        if reference.target in self.targets:
            return False
        raise ValueError(f"{reference.span}: '{reference.target}' is neither a reference nor an anchor")

    def nodes(self, content: Iterable[doc.Node]) -> Markup:
        """The nodes one after another."""
        return Markup("").join(map(self.node, content))

    def node(self, node: doc.Node) -> Markup:
        """One node.

        Raises:
            ValueError: it is of an unknown kind.
        """
        match node:
            case doc.Paragraph():
                return self._write("paragraph", node)
            case doc.List():
                return self._write("list", node)
            case doc.Quote():
                return self._write("quote", node)
            case doc.Table():
                return self._write("grid", self._table(node))
            case doc.Figure(kind="ascii-art"):
                return self._write("artwork", node, Markup(ascii_svg(node.text)))  # noqa: S704 - it is XML
            case doc.Figure():
                return self._write("figure", node)
            case doc.Directive():
                return self._directive(node)
            case doc.BlockNode(span=span):
                return self._block(self.spec.blocks[span])
            case _:
                raise ValueError(f"unknown node {node!r}")

    def _directive(self, directive: doc.Directive) -> Markup:
        spec = self.spec
        match directive.name:
            case "boilerplate":
                return self._write("bcp14")
            case "abnf":
                return self._write("sourcecode", extension_abnf(spec).strip("\n"), "abnf", None)
            case "iana":
                return self._registrations()
            case "conditions":
                return self._write("grid", blocks.conditions_grid(spec.conditions.values(), self.inlines))
            case "codes":
                return self._write("grid", blocks.codes_grid(spec.codes.values()))
            case "decision" if directive.argument in spec.commands:
                command = spec.commands[directive.argument]
                return self._write("grid", blocks.decision_grid(spec, command, decision_anchor(command.name)))
            case _:
                raise ValueError(f"{directive.span}: unknown directive '{directive.name} {directive.argument}'")

    def _block(self, block: pro.Block) -> Markup:
        match block:
            case pro.Values():
                return self._write("grid", blocks.values_grid(block, self.inlines))
            case pro.Events():
                return self._write("grid", blocks.events_grid(block, self.inlines))
            case pro.Conditions() if "conditions" not in self.directives:
                return self._write("grid", blocks.conditions_grid(block.rows, self.inlines))
            case pro.Code() if "codes" not in self.directives:
                return self._write("terms", blocks.code_terms(block))
            case pro.Command():
                return self._write("terms", blocks.command_terms(block, self.spec.table(block)))
            case pro.Response():
                return self._write("terms", blocks.response_terms(block))
            case pro.Capability():
                return self._write("terms", blocks.capability_terms(block))
            case Example():
                text = "\n".join(fold(block.published))
                return self._write("example", block, example_anchor(block.name), text)
            case pro.Conditions() | pro.Code() | pro.Abnf() | pro.Outcome():
                return Markup()  # printed where its directive stands
            case _:
                raise ValueError(f"unknown block {block!r}")

    def _table(self, table: doc.Table) -> blocks.Grid:
        caption = table.caption
        return blocks.Grid(
            self.inlines(caption.content) if caption else "",
            tuple(self.inlines(cell.content) for cell in table.head),
            tuple(tuple(self.inlines(cell.content) for cell in row) for row in table.rows),
            caption.anchor.name if caption and caption.anchor else "",
            table.align,
        )

    def _registrations(self) -> Markup:
        """For each registry, in the order of the text, a table of what it is to take in."""
        registries: dict[str, list[tuple[str, doc.Anchor | None]]] = {}
        for span, block in self.spec.blocks.items():
            if isinstance(block, pro.Capability | pro.Code) and block.registry:
                registries.setdefault(block.registry, []).append((block.name, self.sections[span].anchor))
        return self._all("grid", (blocks.registry_grid(name, entries) for name, entries in registries.items()))
