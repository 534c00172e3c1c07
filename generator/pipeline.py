"""The whole flow on one screen: load, check, emit, render, write. The only file that writes."""

from __future__ import annotations

import os
import tempfile
import tomllib
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from generator.check import CHECKS
from generator.emit.abnf import emit_abnf
from generator.emit.decisions import emit_decisions
from generator.emit.facts import emit_facts
from generator.emit.flow import emit_flow
from generator.emit.grammar import emit_grammar
from generator.emit.parser import emit_parser
from generator.emit.schema import emit_schema
from generator.emit.tables import emit_tables
from generator.emit.xml import emit_xml, place_of_line
from generator.load.abnf import load_base, parse_abnf
from generator.load.blocks import definitions, load_blocks
from generator.load.markdown import load_document
from generator.load.references import load_references
from generator.model.merge import merge
from generator.model.protocol import Spec
from generator.problems import Mistake, Problem, Problems
from generator.source import SourceFile, Span

#: An emitter is pure: a specification in, ``{path: text}`` out.
Emitter = Callable[[Spec], dict[str, str]]
#: What people read, and what programs use.
DOCUMENT: tuple[Emitter, ...] = (emit_xml, emit_abnf, emit_flow)
PROGRAM: tuple[Emitter, ...] = (emit_parser, emit_tables, emit_facts, emit_decisions, emit_grammar, emit_schema)
Tell = Callable[[str], None]

REFERENCES = "references.toml"
STATES = "base/states.toml"


class Unreadable(Exception):
    """The source cannot be read at all; ``span`` says what."""

    def __init__(self, span: Span, message: str) -> None:
        super().__init__(f"{span.file}: error: {message}")


def check(folder: Path, problems: Problems, tell: Tell = lambda _: None, more: Iterable[Path] = ()) -> Spec:
    """Load the specification in ``folder`` and run all checks; what is wrong goes to ``problems``.

    ``more``: files of ABNF that are read as if they were in the folder's base/.

    Raises:
        Unreadable: the source cannot be read at all.
    """
    tell(f"read {folder.name}/")
    spec = load_spec(folder, problems, more)
    for one in CHECKS:
        tell(f"check {one.__name__.removeprefix('check_')}")
        one(spec, problems)
    return spec


def texts(spec: Spec, problems: Problems, tell: Tell = lambda _: None) -> dict[str, str]:
    """Everything that a specification without problems yields, as ``{path: text}``; nothing if something is wrong."""
    with ProcessPoolExecutor(1) as other_core:
        tell("emit parser, tables, decisions, grammar, and meanwhile the draft")
        program = other_core.submit(emitted, spec, PROGRAM)
        document, mistakes = emitted(spec, DOCUMENT)
        rendered = {} if mistakes else _rendered(spec, document, problems, tell)
        texts, more = program.result()
    for one in (*mistakes, *more):
        problems.add(one.span, one.message, one.hint)
    return {} if problems else document | rendered | texts


def emitted(spec: Spec, emitters: Iterable[Emitter]) -> tuple[dict[str, str], list[Problem]]:
    """What ``emitters`` write, and the mistakes that only they can see."""
    found: dict[str, str] = {}
    mistakes = []
    for emitter in emitters:
        try:
            found.update(emitter(spec))
        except Mistake as mistake:
            mistakes.append(mistake.problem)
    return found, mistakes


def _rendered(spec: Spec, texts: Mapping[str, str], problems: Problems, tell: Tell) -> dict[str, str]:
    from generator.render import RenderError, render  # xml2rfc takes long to load, and few commands need it

    front = spec.document.front
    xml = texts[f"draft/{front.docname}.xml"]
    tell("render HTML and text")
    try:
        rendered = render(xml, front.docname, front.date)
    except RenderError as error:
        for complaint in error.complaints:
            problems.add(place_of_line(spec, xml, complaint.line), f"xml2rfc: {complaint.text}")
        return {}
    return {f"draft/{front.docname}.html": rendered.html, f"draft/{front.docname}.txt": rendered.text}


def parser(spec: Spec, problems: Problems) -> str:
    """The text of the parser alone; what is wrong goes to ``problems``, and then it is empty."""
    texts, mistakes = emitted(spec, (emit_parser,))
    for one in mistakes:
        problems.add(one.span, one.message, one.hint)
    return "" if mistakes else next(iter(texts.values()))


def load_spec(folder: Path, problems: Problems, more: Iterable[Path] = ()) -> Spec:
    """The specification in ``folder`` (spec/): its Markdown files by name, its references, its base grammars.

    ``more``: further files of ABNF.

    Mistakes go to ``problems``; what could be read is returned all the same, so that the checks can tell more.

    Raises:
        Unreadable: a file is missing, is not UTF-8, or cannot be opened.
    """
    chapters = [_read(path, folder) for path in sorted(folder.glob("*.md"))]
    if not chapters:
        raise Unreadable(Span(str(folder), 1), "there is no .md file in this folder")
    bases = [_read(path, folder) for path in sorted(folder.glob("base/*.abnf"))]
    references = _read(folder / REFERENCES, folder)
    document, fences = load_document(chapters, problems, load_references(references, problems))
    base = [definition for file in bases for definition in load_base(file, problems)]
    others = [_read(path, path.parent, str(path)) for path in more]
    for file in others:
        base += parse_abnf(file.text, Span(file.name, 1, 1), Path(file.name).name, problems)
    blocks = load_blocks(fences, merge(base), problems)
    return Spec(
        document=document,
        blocks=blocks,
        grammar=merge([*base, *definitions(blocks)]),
        files={file.name: file for file in (*chapters, references, *bases, *others)},
        states=_states(folder / STATES, problems),
    )


def _read(path: Path, folder: Path, name: str = "") -> SourceFile:
    name = name or f"{folder.name}/{path.relative_to(folder).as_posix()}"
    try:
        return SourceFile.read(path, name)
    except OSError as error:
        raise Unreadable(Span(name, 1), error.strerror or str(error)) from None
    except UnicodeDecodeError as error:
        raise Unreadable(Span(name, 1), f"octet {error.start} is not UTF-8") from None


def _states(path: Path, problems: Problems) -> Mapping[str, frozenset[str]]:
    if not path.exists():
        return {}
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        problems.add(Span(f"{path.parent.parent.name}/{STATES}", 1), f"not TOML: {error}")
        return {}
    return {key: frozenset(row.get("states", ())) for key, row in table.items() if isinstance(row, dict)}


def write_all(root: Path, texts: Mapping[str, str]) -> list[str]:
    """Write ``{path: text}`` below ``root``, each whole or not at all; the paths whose content changed."""
    changed = []
    for name, text in texts.items():
        path = root / name
        data = text.encode("utf-8")
        if path.exists() and path.read_bytes() == data:
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            os.chmod(temporary, 0o644)
            os.replace(temporary, path)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
        changed.append(name)
    return changed


def stale(root: Path, texts: Mapping[str, str]) -> Iterable[str]:
    """The paths of ``texts`` whose files differ from them or are missing."""
    return [name for name, text in texts.items() if not _same(root / name, text)]


def _same(path: Path, text: str) -> bool:
    return path.exists() and path.read_bytes() == text.encode("utf-8")
