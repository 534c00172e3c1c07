"""Names: each one that is used exists, and none is defined twice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from generator.check.bindings import check_build, known_codes
from generator.check.places import header_word, headers, key_place
from generator.check.trust import troubled
from generator.model.grammar import Ref, Rule, walk
from generator.model.parsing import first_words
from generator.model.protocol import (
    Build,
    Capability,
    Code,
    Command,
    Condition,
    Conditions,
    Events,
    Name,
    Outcome,
    Response,
    Spec,
    Test,
    Values,
)
from generator.problems import Problems, did_you_mean
from generator.source import Span

#: The registries of IANA into which an extension of IMAP may want a name.
REGISTRIES = ("IMAP Capabilities", "IMAP Response Codes", "IMAP Keywords", "IMAP Mailbox Name Attributes")


def check_names(spec: Spec, problems: Problems) -> None:
    """Report every name that is used and not defined, and every one that is defined twice."""
    wrong = troubled(spec, problems)
    _rules(spec, problems)
    _twice(spec, problems)
    _tests(spec, problems)
    _outcomes(spec, wrong, problems)
    _capabilities(spec, problems)
    _codes(spec, problems)
    _meets(spec, problems)
    _given(spec, problems)
    for directive in spec.document.directives():
        if directive.name == "decision" and directive.argument not in _declared(spec, "command"):
            hint = did_you_mean(directive.argument, spec.commands)
            problems.add(directive.span, f"'{directive.argument}' is not a command of this document", hint)


def is_defined(rule: Rule) -> bool:
    """Whether the rule has a "=" somewhere, not only "=/"."""
    return any(not definition.incremental for definition in rule.definitions)


def _declared(spec: Spec, kind: str) -> set[str]:
    """The names of the blocks of a kind; also those of blocks that could not be read, whatever they are."""
    return {header.name for header in headers(spec) if header.kind == kind or header.span not in spec.blocks}


# --- rules ---


def _rules(spec: Spec, problems: Problems) -> None:
    for rule in spec.grammar:
        for definition in rule.definitions:
            for node in walk(definition.node):
                if isinstance(node, Ref):
                    _rule(spec, node.name, node.span, problems)
    for value in spec.values.values():
        _rule(spec, str(value.rule), value.rule.span, problems)
    for block in spec.blocks.values():
        if isinstance(block, Command | Response):
            _rule(spec, str(block.extends), block.extends.span, problems)


def _rule(spec: Spec, name: str, span: Span, problems: Problems) -> None:
    if name in spec.grammar and is_defined(spec.grammar[name]):
        return
    if span.line and not _is_unreadable(spec, name):
        known = [rule.name for rule in spec.grammar if is_defined(rule)]
        message = f"'{name}' is not a rule of RFC 9051, of another base RFC, or of this document"
        problems.add(span, message, did_you_mean(name, known))


def _is_unreadable(spec: Spec, name: str) -> bool:
    """Whether a block defines the rule in a way that could not be read."""
    begin = re.compile(rf"\s*{re.escape(name)}\s*=", re.IGNORECASE)
    lines = (
        spec.files[header.span.file].line(number)
        for header in headers(spec)
        if header.kind == "abnf" or header.span not in spec.blocks
        for number in range(header.span.line + 1, header.last)
    )
    return any(map(begin.match, lines))


# --- what is defined twice ---


class _Named(Protocol):
    @property
    def name(self) -> str: ...

    @property
    def span(self) -> Span: ...


def _twice(spec: Spec, problems: Problems) -> None:
    blocks = spec.blocks.values()
    _once("value", [row for one in blocks if isinstance(one, Values) for row in one.rows], problems)
    _once("condition", [row for one in blocks if isinstance(one, Conditions) for row in one.rows], problems)
    events: dict[str, Span] = {}
    for event in (row for one in blocks if isinstance(one, Events) for row in one.rows):
        if event.words in events:
            problems.add(event.span, f"event '{event.words}' is declared before", f"see {events[event.words]}")
        events.setdefault(event.words, event.span)
    found: dict[tuple[str, str], Span] = {}
    for header in headers(spec):
        if header.kind not in ("capability", "command", "response", "code", "outcome", "example"):
            continue
        name = header.name
        if header.kind == "outcome":
            *command, _, name = name.split(" ") if name.count(" ") > 1 else ("", "", name)
            key = ("outcome", f"'{name}' of {' '.join(command)}".replace("of *", "of every command"))
        else:
            key = (header.kind, f"'{name}'")
        if key in found:
            place = header_word(spec, header.span, name)
            problems.add(place, f"{key[0]} {key[1]} is defined before", f"see {found[key]}")
        found.setdefault(key, header.span)


def _once(kind: str, rows: Iterable[_Named], problems: Problems) -> None:
    found: dict[str, Span] = {}
    for row in rows:
        if row.name in found:
            problems.add(row.span, f"{kind} '{row.name}' is declared before", f"see {found[row.name]}")
        found.setdefault(row.name, row.span)


# --- conditions and their values ---


def _tests(spec: Spec, problems: Problems) -> None:
    for test in _all_tests(spec):
        _test(spec, test.condition, test.value, problems)
    for outcome in spec.outcomes:
        for row in outcome.when:
            names = [str(test.condition) for test in row]
            for index, test in enumerate(row):
                if str(test.condition) in names[:index]:
                    hint = "give each value a 'when' line of its own to join them by 'or'"
                    problems.add(test.condition.span, f"'{test.condition}' stands twice in one 'when' line", hint)


def _all_tests(spec: Spec) -> Iterator[Test]:
    for block in spec.blocks.values():
        match block:
            case Outcome(when=when) | Capability(listed=when):
                for row in when:
                    yield from row
            case Events(rows=rows):
                yield from (row.sets for row in rows if row.sets)


def _test(spec: Spec, condition: Name, value: Name, problems: Problems) -> None:
    declared = spec.conditions.get(str(condition))
    if declared is None:
        problems.add(condition.span, f"'{condition}' is not a condition", did_you_mean(str(condition), spec.conditions))
    elif not any(str(value) in one.domain for one in _conditions(spec) if one.name == str(condition)):
        hint = did_you_mean(str(value), declared.domain) or "its values are " + ", ".join(declared.domain)
        problems.add(value.span, f"'{value}' is not a value of '{condition}'", hint)


def _conditions(spec: Spec) -> Iterator[Condition]:
    """All declarations of conditions, doubles included."""
    return (row for one in spec.blocks.values() if isinstance(one, Conditions) for row in one.rows)


def _given(spec: Spec, problems: Problems) -> None:
    known = [value.name for value in spec.values.values() if not value.issued]
    for example in spec.examples.values():
        _all_different(example.varies, "stands twice in 'varies'", problems)
        _all_different([one.name for one in example.given], "is given twice", problems)
        for one in example.given:
            name = str(one.name)
            condition = spec.conditions.get(name)
            if condition and (condition.source == "line" or name == "state"):
                problems.add(one.name.span, f"'{name}' cannot be given", "it follows from the lines")
            elif condition:
                _test(spec, one.name, one.value, problems)
            elif name in spec.values and spec.values[name].issued:
                hint = "its value is read where the server sends it"
                problems.add(one.name.span, f"'{name}' is issued and cannot be given", hint)
            elif name not in spec.values:
                hint = did_you_mean(name, (*spec.conditions, *known))
                problems.add(one.name.span, f"'{name}' is neither a condition nor a known value", hint)


def _all_different(names: Sequence[Name], message: str, problems: Problems) -> None:
    for index, name in enumerate(names):
        if str(name) in map(str, names[:index]):
            problems.add(name.span, f"'{name}' {message}")


# --- outcomes ---


def _outcomes(spec: Spec, wrong: frozenset[Span], problems: Problems) -> None:
    commands = _declared(spec, "command")
    rows = {tuple(header.name.rsplit(" ", 2)) for header in headers(spec) if header.kind == "outcome"}
    for outcome in spec.outcomes:
        if outcome.command is not None and outcome.command not in commands:
            place = header_word(spec, outcome.span, outcome.command)
            hint = did_you_mean(outcome.command, commands) or "'*' stands for every command"
            problems.add(place, f"'{outcome.command}' is not a command of this document", hint)
        for build in outcome.send:
            _build(spec, build, "response", wrong, problems)
        if outcome.code is not None:
            _build(spec, outcome.code, "code", wrong, problems)
    for command in spec.commands.values():
        known = {row[2] for row in rows if len(row) == 3 and (row[0] in ("*", command.name) or row[0] not in commands)}
        for name in command.decide:
            if str(name) not in known:
                hint = did_you_mean(str(name), known)
                problems.add(name.span, f"'{name}' is not an outcome of {command.name}", hint)
        _all_different(command.decide, "stands twice in 'decide'", problems)


def _build(spec: Spec, build: Build, kind: str, wrong: frozenset[Span], problems: Problems) -> None:
    """Check what is sent, if the block that declares it is right."""
    block = spec.responses.get(str(build.name)) if kind == "response" else spec.codes.get(str(build.name))
    if block is None and str(build.name) in _declared(spec, kind):
        return
    if block is None or block.span not in wrong:
        check_build(spec, build, kind, problems)


def _capabilities(spec: Spec, problems: Problems) -> None:
    base = spec.grammar.rules.get("capability")
    known = set(first_words(base.node, spec.grammar)) if base else set()
    for capability in spec.capabilities.values():
        _registry(spec, capability.span, capability.registry, "IMAP Capabilities", problems)
        for name in capability.needs:
            if str(name) not in known:
                hint = did_you_mean(str(name), known)
                problems.add(name.span, f"'{name}' is not a capability of a base RFC or of this document", hint)


def _registry(spec: Spec, block: Span, registry: str, due: str, problems: Problems) -> None:
    if not registry:
        problems.add(block, "this block has no 'registry', so that IANA is not told of it", f"write 'registry  {due}'")
    if not registry or registry in REGISTRIES:
        return
    hint = did_you_mean(registry, REGISTRIES) or "there are " + ", ".join(REGISTRIES)
    problems.add(key_place(spec, block, "registry"), f"'{registry}' is not a registry of IMAP", hint)


def _codes(spec: Spec, problems: Problems) -> None:
    codes = set(known_codes(spec))
    used = {str(outcome.code.name) for outcome in spec.outcomes if outcome.code}
    sent = {str(build.name) for outcome in spec.outcomes for build in outcome.send}
    for block in spec.blocks.values():
        match block:
            case Code(name=name, registry=registry):
                _registry(spec, block.span, registry, "IMAP Response Codes", problems)
                place = header_word(spec, block.span, name)
                if name not in used and not _is_meant(name, used - codes):
                    problems.add(place, f"no outcome has the code '{name}'", "write 'code' in one, or take it out")
            case Response(name=name) if name not in sent and not _is_meant(name, sent - set(spec.responses)):
                place = header_word(spec, block.span, name)
                problems.add(place, f"no outcome sends the response '{name}'", "write 'send' in one, or take it out")


def _is_meant(name: str, unknown: set[str]) -> bool:
    """Whether one of the names that are unknown is likely to be a slip for ``name``."""
    return any(did_you_mean(one, [name]) for one in unknown)


def _meets(spec: Spec, problems: Problems) -> None:
    anchors = {paragraph.anchor.name for paragraph in spec.document.duties() if paragraph.anchor}
    others = {anchor.name for anchor in spec.document.anchors()} - anchors
    for block in spec.blocks.values():
        meets = getattr(block, "meets", ())
        _all_different(meets, "stands twice in 'meets'", problems)
        for name in meets:
            if str(name) in others:
                problems.add(name.span, f"'{name}' is the anchor of a section or a figure", "name a paragraph's")
            elif str(name) not in anchors:
                hint = did_you_mean(str(name), anchors)
                problems.add(name.span, f"'{name}' is not the anchor of a paragraph", hint)
