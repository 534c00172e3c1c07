"""Reads the ``imap`` blocks of spec/ into the facts of the protocol."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from generator.load.abnf import parse_abnf, parse_args
from generator.load.entries import Entries, Row, read_entries, read_form
from generator.load.examples import load_example
from generator.load.markdown import Fence
from generator.model.grammar import Definition, Grammar, Label, Literal, Node, Ref, Seq
from generator.model.merge import framed
from generator.model.protocol import (
    Abnf,
    Binding,
    Block,
    Build,
    Capability,
    Code,
    Command,
    Condition,
    Conditions,
    Event,
    Events,
    Outcome,
    Response,
    Test,
    Value,
    Values,
    When,
)
from generator.model.recursion import type_name
from generator.problems import Problems, did_you_mean
from generator.source import Span

#: The document that the rules of blocks come from, as messages and comments call it.
DRAFT = "this document"
SOURCES = ("line", "connection", "service", "account", "policy")
STATUSES = ("OK", "NO", "BAD")


def load_blocks(fences: Iterable[Fence], base: Grammar, problems: Problems) -> dict[Span, Block]:
    """The block of each fence by its place; a block that cannot be read is reported and left out."""
    blocks: dict[Span, Block] = {}
    for fence in fences:
        reader = _READERS.get(fence.kind)
        if reader is None:
            hint = did_you_mean(fence.kind, _READERS) or "a block is one of " + ", ".join(_READERS)
            problems.add(fence.span, f"'{fence.kind}' is not a kind of block", hint)
            continue
        block = reader(fence, base, problems)
        if block is not None:
            blocks[fence.span] = block
    return blocks


def definitions(blocks: Mapping[Span, Block]) -> tuple[Definition, ...]:
    """The grammar that the blocks yield, in their order."""
    found: list[Definition] = []
    for block in blocks.values():
        match block:
            case Abnf(rows) | Response(definitions=rows):
                found += rows
            case Command(definition=one) | Code(definition=one) | Capability(definition=one):
                found.append(one)
    return tuple(found)


def _header(fence: Fence, form: str, pattern: str, problems: Problems) -> re.Match[str] | None:
    """The words after the kind, or a report of the form that is due."""
    match = re.fullmatch(pattern, fence.name)
    if match is None:
        problems.add(fence.span, f"the header of this block is wrong: '{fence.name}'", f"write '{fence.kind} {form}'")
    return match


def _words(name: str, args: Node | None, span: Span) -> Node:
    """``JMAPAUTH GET`` as ABNF: the words with SP between, then the arguments."""
    items: list[Node] = []
    for word in name.split():
        items += [Ref("SP", span)] if items else []
        items.append(Literal(word, span=span))
    if args is not None:
        items += args.items if isinstance(args, Seq) else (args,)
    return items[0] if len(items) == 1 else Seq(tuple(items), span)


def _rows(fence: Fence, problems: Problems) -> Entries:
    return read_entries(fence, None, (), problems)


def _values(fence: Fence, _base: Grammar, problems: Problems) -> Values:
    rows = []
    for entry in _rows(fence, problems):
        words = read_form("value_row", entry.row, problems)
        if words is None:
            continue
        name, rule, kind = words
        if kind.text not in ("known", "issued"):
            hint = did_you_mean(kind.text, ("known", "issued")) or "'known' (configured) or 'issued' (new each time)"
            problems.add(kind.span, f"'{kind.text}' is not a kind of value", hint)
            continue
        rows.append(Value(name.text, rule, kind.text == "issued", entry.comment, name.span))
    return Values(tuple(rows), fence.span)


def _conditions(fence: Fence, _base: Grammar, problems: Problems) -> Conditions:
    rows = []
    for entry in _rows(fence, problems):
        words = read_form("condition_row", entry.row, problems)
        if words is None:
            continue
        name, source, *domain = words
        if source.text not in SOURCES:
            hint = did_you_mean(source.text, SOURCES) or "a source is one of " + ", ".join(SOURCES)
            problems.add(source.span, f"'{source.text}' is not a source of conditions", hint)
        for index, value in enumerate(domain):
            if value.text in {one.text for one in domain[:index]}:
                problems.add(value.span, f"'{value.text}' stands twice in the domain of '{name.text}'")
        rows.append(
            Condition(name.text, source.text, tuple(dict.fromkeys(v.text for v in domain)), entry.comment, name.span)
        )
    return Conditions(tuple(rows), fence.span)


def _events(fence: Fence, _base: Grammar, problems: Problems) -> Events:
    rows = []
    for entry in _rows(fence, problems):
        words, _, sets = entry.row.text.partition("  ")
        words = words.strip()
        test = None
        if sets.strip():
            at = len(entry.row.text) - len(sets.lstrip())
            tests = _tests(entry.row.part(at), problems)
            if len(tests) > 1:
                problems.add(tests[1].condition.span, "an event sets one condition")
            test = tests[0] if tests else None
        if not re.fullmatch(r"[a-z]+( [a-z]+)*", words):
            hint = "write its words in lower case, like 'user approves'"
            problems.add(entry.row.span, f"'{words}' is not an event", hint)
            continue
        rows.append(Event(words, test, entry.comment, entry.row.span))
    return Events(tuple(rows), fence.span)


def _abnf(fence: Fence, _base: Grammar, problems: Problems) -> Abnf:
    at = Span(fence.span.file, fence.span.line + 1, 1)
    return Abnf(parse_abnf(fence.text, at, DRAFT, problems), fence.span)


def _capability(fence: Fence, _base: Grammar, problems: Problems) -> Capability | None:
    header = _header(fence, "NAME", r"[A-Z][A-Z0-9=+-]*", problems)
    entries = read_entries(fence, ("meets", "listed", "needs", "registry"), ("listed",), problems)
    if header is None:
        return None
    definition = Definition("capability", Literal(fence.name, span=fence.span), True, DRAFT, (), fence.span)
    registry = entries.text("registry")
    needs = entries.form("needs", "words", problems)
    listed = _when(entries, "listed", problems)
    return Capability(
        fence.name, entries.form("meets", "names", problems), listed, needs, registry, definition, fence.span
    )


def _command(fence: Fence, _base: Grammar, problems: Problems) -> Command | None:
    header = _header(fence, "NAME", r"[A-Z][A-Z0-9]*( [A-Z][A-Z0-9]*)*", problems)
    entries = read_entries(fence, ("extends", "args", "decide"), ("extends", "decide"), problems)
    extends = entries.form("extends", "names", problems)
    if header is None or not extends:
        return None
    args = _args(entries, problems)
    node = Label(type_name(fence.name), _words(fence.name, args, fence.span), fence.span)
    definition = Definition(extends[0].text, node, True, DRAFT, (), extends[0].span)
    decide = entries.form("decide", "names", problems)
    return Command(fence.name, extends[0], args, decide, definition, fence.span)


def _response(fence: Fence, base: Grammar, problems: Problems) -> Response | None:
    header = _header(fence, "NAME", r"[A-Z][A-Z0-9]*", problems)
    entries = read_entries(fence, ("extends", "args"), ("extends",), problems)
    extends = entries.form("extends", "names", problems)
    if header is None or not extends:
        return None
    args = _args(entries, problems)
    rule = f"{fence.name.lower()}-data"
    body = _words(fence.name, args, fence.span)
    content = Definition(rule, body if args else Label(type_name(rule), body), False, DRAFT, (), fence.span)
    inner = Ref(rule, extends[0].span)
    outer = framed(base[extends[0].text].node, inner) if extends[0].text in base else inner
    extension = Definition(extends[0].text, outer, True, DRAFT, (), extends[0].span)
    return Response(fence.name, extends[0], args, rule, (extension, content), fence.span)


def _code(fence: Fence, _base: Grammar, problems: Problems) -> Code | None:
    header = _header(fence, "NAME", r"[A-Z][A-Z0-9-]*", problems)
    entries = read_entries(fence, ("after", "args", "means", "registry"), ("after", "means"), problems)
    after = entries.form("after", "words", problems)
    for status in after:
        if status.text not in ("OK", "NO"):
            problems.add(status.span, f"a response code stands after OK or NO, not '{status.text}'")
    if header is None:
        return None
    args = _args(entries, problems)
    node = Label(type_name(fence.name), _words(fence.name, args, fence.span), fence.span)
    definition = Definition("resp-text-code", node, True, DRAFT, (), fence.span)
    return Code(
        fence.name,
        after[0].text if after else "",
        args,
        entries.text("means"),
        entries.text("registry"),
        definition,
        fence.span,
    )


def _outcome(fence: Fence, _base: Grammar, problems: Problems) -> Outcome | None:
    pattern = r"(\*|[A-Z][A-Z0-9]*(?: [A-Z][A-Z0-9]*)*) ([A-Z]+) ([a-z][a-z0-9-]*)"
    header = _header(fence, "COMMAND STATUS NAME", pattern, problems)
    keys = ("meets", "when", "send", "code", "text")
    entries = read_entries(fence, keys, ("text",), problems, many=("when", "send"))
    if header is None:
        return None
    command, status, name = header.groups()
    if status not in STATUSES:
        place = fence.span.shifted(len(f"```imap outcome {command} "), len(status))
        problems.add(place, f"'{status}' is not a status", did_you_mean(status, STATUSES) or "OK, NO or BAD")
    code = [_build(row, problems) for row in entries.values("code")]
    sends = tuple(build for row in entries.values("send") if (build := _build(row, problems)))
    return Outcome(
        None if command == "*" else command,
        status,
        name,
        entries.form("meets", "names", problems),
        _when(entries, "when", problems),
        sends,
        code[0] if code else None,
        entries.text("text"),
        fence.span,
    )


def _args(entries: Entries, problems: Problems) -> Node | None:
    row = next(iter(entries.values("args")), None)
    return None if row is None else parse_args(row.text, row.span, problems)


def _tests(row: Row, problems: Problems) -> tuple[Test, ...]:
    words = read_form("tests", row, problems) or ()
    return tuple(Test(words[i], words[i + 1]) for i in range(0, len(words), 2))


def _when(entries: Entries, key: str, problems: Problems) -> When:
    return tuple(tests for row in entries.values(key) if (tests := _tests(row, problems)))


def _build(row: Row, problems: Problems) -> Build | None:
    words = read_form("build", row, problems)
    if not words:
        return None
    bindings = tuple(Binding(words[i], words[i + 1]) for i in range(1, len(words), 2))
    return Build(words[0], bindings)


_Reader = Callable[[Fence, Grammar, Problems], Block | None]
_READERS: Mapping[str, _Reader] = {
    "values": _values,
    "conditions": _conditions,
    "events": _events,
    "abnf": _abnf,
    "capability": _capability,
    "command": _command,
    "response": _response,
    "code": _code,
    "outcome": _outcome,
    "example": load_example,
}
