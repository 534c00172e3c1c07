"""What can be relied on: where something is wrong already, nothing is said that would only follow from it."""

from __future__ import annotations

from generator.check.places import Header, headers
from generator.model.protocol import Build, Command, Spec
from generator.problems import Problems
from generator.source import Span

#: Kinds of blocks whose rules the lines of examples are read by.
GRAMMAR = ("command", "response", "code", "abnf")
#: Keys on which no decision rests and no line is read by.
ABOUT = ("meets", "title", "means", "registry")
#: Kinds of blocks that all decisions rest on.
GROUND = ("conditions", "values", "events")


def troubled(spec: Spec, problems: Problems, *kinds: str) -> frozenset[Span]:
    """The blocks (of ``kinds``, or of any), by their spans, in whose meaning something is wrong already."""
    found: dict[str, set[int]] = {}
    for problem in problems:
        found.setdefault(problem.span.file, set()).add(problem.span.line)
    return frozenset(
        header.span
        for header in headers(spec)
        if (not kinds or header.kind in kinds)
        and any(
            header.span.line <= line <= header.last and key_at(spec, header, line) not in ABOUT
            for line in found.get(header.span.file, ())
        )
    )


def key_at(spec: Spec, header: Header, line: int) -> str:
    """The key whose value stands on a line of a block; empty on its first line."""
    for number in range(line, header.span.line, -1):
        text = spec.files[header.span.file].line(number)
        if text[:1] not in ("", " ", "\t"):
            return text.split(" ")[0]
    return ""


def in_trouble(spec: Spec, problems: Problems, span: Span) -> bool:
    """Whether something is wrong already in the block that holds ``span``."""
    header = _header_of(spec, span)
    return header is not None and header.span in troubled(spec, problems)


def head_in_trouble(spec: Spec, problems: Problems) -> bool:
    """Whether something is wrong in what an example says before its lines, so that it may show something else."""
    for problem in problems:
        header = _header_of(spec, problem.span)
        if header is not None and header.kind == "example":
            key = key_at(spec, header, problem.span.line)
            if key not in ("C:", "S:", *ABOUT) and not key.startswith("["):
                return True
    return False


def lost(spec: Spec) -> tuple[Header, ...]:
    """The blocks that could not be read."""
    return tuple(header for header in headers(spec) if header.span not in spec.blocks)


def sound_commands(spec: Spec, problems: Problems) -> frozenset[str]:
    """The commands whose decision table, with all that its outcomes send, nothing is wrong with."""
    wrong = troubled(spec, problems)
    if any(header.span in wrong for header in headers(spec) if header.kind in GROUND):
        return frozenset()
    return frozenset(command.name for command in spec.commands.values() if _is_sound(spec, command, wrong))


def _is_sound(spec: Spec, command: Command, wrong: frozenset[Span]) -> bool:
    table = spec.table(command)
    builds = [build for one in table for build in (*one.send, *((one.code,) if one.code else ()))]
    spans = {command.span, *(one.span for one in table), *(_block(spec, build) for build in builds)}
    return len(table) == len(command.decide) and not spans & wrong


def _block(spec: Spec, build: Build) -> Span | None:
    """The block of the response or code that is sent; None if it is of a base RFC."""
    block = spec.responses.get(str(build.name)) or spec.codes.get(str(build.name))
    return block.span if block else None


def grammar_in_trouble(spec: Spec, problems: Problems) -> bool:
    """Whether a problem is known of the rules by which examples are read."""
    in_base = any("/base/" in problem.span.file for problem in problems)
    if in_base or any(header.kind not in ("example", "outcome", "capability", *GROUND) for header in lost(spec)):
        return True
    for problem in problems:
        header = _header_of(spec, problem.span)
        if header is not None and header.kind in GRAMMAR:
            key = key_at(spec, header, problem.span.line)
            if header.kind == "abnf" or key in ("args", "extends") or (header.kind == "command" and not key):
                return True
    return False


def _header_of(spec: Spec, span: Span) -> Header | None:
    """The block that holds a place."""
    here = (one for one in headers(spec) if one.span.file == span.file and one.span.line <= span.line <= one.last)
    return next(here, None)
