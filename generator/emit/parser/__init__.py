"""Emits the parser: one Python file with the records, the rules and a small runtime."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

from generator.emit.abnf import abnf_text
from generator.emit.kept import kept
from generator.emit.parser.functions import Functions
from generator.emit.parser.options import factored
from generator.emit.parser.plan import Planner
from generator.emit.parser.settled import Settled
from generator.emit.parser.types import annotation, value_name
from generator.emit.parser.whole import in_place, whole
from generator.emit.render import TEMPLATES, render_python
from generator.model.analysis import COUNTED
from generator.model.follow import Follow
from generator.model.grammar import Label, Ref, Seq, alternatives
from generator.model.protocol import Spec
from generator.model.recursion import type_name
from generator.model.shape import Flag, Many, Maybe, Named, Nil, RecordType, Shapes

PATH = "reference/generated/parser.py"
#: What the emitted parser can begin with: commands, responses, and the SASL messages that the server reads.
ROOTS = ("command", "response-data", "response-tagged", "continue-req", "greeting")
SASL_ROOTS = ("message", "client-resp")
WIDTH = 120
#: The parts of the parser that are the same for every grammar.
RUNTIME = ("values", "functions", "nodes", "reach", "writers", "api", "framing")


@dataclass(frozen=True, slots=True)
class _RecordText:
    name: str
    rule: str
    doc: str
    fields: tuple[str, ...]


def emit_parser(spec: Spec) -> dict[str, str]:
    """The parser of the merged grammar as ``{path: text}``."""
    front = spec.document.front
    return kept("parser", (front.title, front.date.year, tuple(spec.grammar)), lambda: _emitted(spec))


def _emitted(spec: Spec) -> dict[str, str]:
    shapes = Shapes(spec.grammar)
    roots = tuple(root for root in ROOTS + SASL_ROOTS if root in spec.grammar)
    keys = shapes.analysis.reachable(*roots)
    for key in keys:
        shapes.rule(key)
    follow = Follow(shapes.analysis, roots)
    planner = Planner(shapes, Follow(shapes.analysis, roots, inner=True))
    expressions = {key: planner.rule(key) for key in keys}
    used = _used(expressions, roots)
    functions = Functions(
        shapes, follow, planner.patterns.with_bounds(loose=False), planner.patterns.with_bounds(loose=True)
    )
    calls = {root: whole(functions, root) for root in roots}
    by_rule = {key: functions.rule(key).expression for key in keys if key in used and functions.made(key)}
    text = render_python(
        "parser.py.j2",
        sources="spec/",
        year=spec.document.front.date.year,
        title=spec.document.front.title,
        records=[_record(record, shapes) for record in shapes.records.values()],
        rules=[
            {
                "key": repr(key),
                "expression": expressions[key] if key in used else "",
                "comment": _comment(spec, key),
                "functions": functions.sources.get(key, []),
            }
            for key in keys
            if key in used or functions.sources.get(key)
        ],
        names=tuple(key for key in keys if key in used),
        patterns=planner.definitions(),
        roots=calls,
        rule_functions={key: _function(expression) for key, expression in by_rule.items()},
        open_rules=Settled(shapes, planner.follow, keys).open_rules(),
        without_literals=[key for key in keys if not COUNTED.keys() & set(shapes.analysis.reachable(key))],
        definitions=functions.unit.definitions(),
        tables=functions.unit.tables(),
        command_words=_command_words(spec, shapes),
        aliases=_aliases(shapes, keys),
        runtime={name: in_place(_runtime(name), functions) for name in RUNTIME},
    )
    return {PATH: text}


def _function(expression: str) -> str:
    """The function that is called in the expression; one that does so if that is not known by name."""
    name = expression.removesuffix("(d, at, s)")
    return name if name.isidentifier() else f"lambda d, at, s: {expression}"


def _runtime(name: str) -> str:
    return (TEMPLATES / f"runtime_{name}.py.txt").read_text(encoding="utf-8")


def _used(expressions: dict[str, str], roots: tuple[str, ...]) -> set[str]:
    """The rules that the emitted parser asks for: the others were taken into regular expressions."""
    used: set[str] = set()
    pending = list(roots)
    while pending:
        key = pending.pop()
        if key not in used:
            used.add(key)
            pending += [other for other in expressions if f"_Rule({other!r}" in expressions[key]]
    return used


def _record(record: RecordType, shapes: Shapes) -> _RecordText:
    rule = shapes.grammar[record.rule]
    syntax = abnf_text(record.node) if not isinstance(record.node, Label) else abnf_text(record.node.item)
    doc = f"``{rule.name}`` of {rule.origin}: ``{syntax}``" if rule.key else syntax
    doc = doc.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return _RecordText(record.name, record.rule, _wrapped(doc), tuple(_fields(record)))


def _fields(record: RecordType) -> Iterator[str]:
    """The fields as they stand in the class statement. Defaults are for those behind which all have one."""
    for index, one in enumerate(record.fields):
        default = _default(one.shape) if all(_default(rest.shape) for rest in record.fields[index:]) else ""
        line = f"{one.python}: {annotation(one.shape)}" + (f" = {default}" if default else "")
        yield line + ("  # type: ignore[assignment]" if hasattr(tuple, one.python) else "")


def _wrapped(doc: str) -> str:
    lines = textwrap.wrap(doc, WIDTH - 8, break_long_words=False, break_on_hyphens=False)
    return lines[0] + "." if len(lines) == 1 else "\n    ".join(lines) + ".\n    "


def _default(shape: object) -> str:
    match shape:
        case Many():
            return "()"
        case Maybe() | Nil():
            return "None"
        case Flag():
            return "False"
        case _:
            return ""


def _comment(spec: Spec, key: str) -> str:
    rule = spec.grammar[key]
    text = f"{rule.name} = {abnf_text(rule.node)}"
    lines = textwrap.wrap(text, WIDTH - 2, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False)
    origins = ", ".join(dict.fromkeys(definition.origin for definition in rule.definitions))
    return "\n".join(f"# {line}" for line in [*lines, f"    ; {origins}"])


def _command_words(spec: Spec, shapes: Shapes) -> list[tuple[str, str]]:
    """The words that each command begins with, and its record type."""
    found: dict[bytes, str] = {}
    for group in ("command-any", "command-auth", "command-nonauth", "command-select"):
        if group not in spec.grammar:
            continue
        for item in alternatives(spec.grammar[group].node):
            name, node = (item.name, item.item) if isinstance(item, Label) else ("", item)
            inner = shapes.analysis.node(node) if isinstance(node, Ref) else node
            if isinstance(inner, Label):
                name, inner = inner.name, inner.item
            if not name:
                name = type_name(node.key) if isinstance(node, Ref) else ""
            words = _leading_words(factored(inner), shapes) if inner is not None else ""
            if name in shapes.records and words:
                found.setdefault(words.upper().encode(), name)
    return [(repr(words), name) for words, name in sorted(found.items())]


def _leading_words(node: object, shapes: Shapes) -> str:
    items = node.items if isinstance(node, Seq) else (node,)
    texts: list[str] = []
    for item in items:
        fixed = shapes.analysis.fixed(item)  # type: ignore[arg-type]
        if fixed is None:
            break
        texts.append(fixed)
    return "".join(texts).strip()


def _aliases(shapes: Shapes, keys: list[str]) -> list[tuple[str, str]]:
    """The names of the values of rules that nest, which annotations of fields use."""
    named = {key for record in shapes.records.values() for one in record.fields for key in _named(one.shape)}
    return [(value_name(key), annotation(shapes.rule(key))) for key in keys if key in named]


def _named(shape: object) -> list[str]:
    if isinstance(shape, Named):
        return [shape.rule]
    if isinstance(shape, Many | Maybe):
        return _named(shape.of)
    return [key for option in getattr(shape, "options", ()) for key in _named(option)]
