"""The facts of the blocks as the draft prints them: rows of tables and of definition lists, and lines of examples."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from markupsafe import Markup

from generator.emit.abnf import abnf_text
from generator.model import protocol as pro
from generator.model.document import Anchor
from generator.model.grammar import Alt, Label, Literal, Node, Ref, Repeat, Seq
from generator.model.prose import Inline, marks
from generator.source import Span

#: Makes RFCXML of running text.
Inlines = Callable[[Iterable[Inline]], Markup]
BREAK = Markup("<br/>")


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as printed: title and cells are RFCXML or plain text; ``align`` is one word per column or nothing."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    anchor: str = ""
    align: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Terms:
    """A definition list as printed: (term, RFCXML) pairs."""

    rows: tuple[tuple[str, Markup], ...]

    @property
    def indent(self) -> int:
        """The columns that the longest term takes with the gap behind it."""
        return max(len(term) for term, _ in self.rows) + 4


def _text(text: str) -> Markup:
    return Markup("{}").format(text)


def _tt(text: str) -> Markup:
    return Markup("<tt>{}</tt>").format(text)


def _list(parts: Iterable[Markup], word: str) -> Markup:
    """``a, b and c``."""
    *first, last = parts
    return _text(f" {word} ").join([Markup(", ").join(first), last]) if first else last


def _comment(comment: str, span: Span, inlines: Inlines) -> Markup:
    text = inlines(marks(comment, span))
    return text[:1].upper() + text[1:] if comment[:1].islower() else text


# --- declarations -----------------------------------------------------------------------------------------------------


def values_grid(block: pro.Values, inlines: Inlines) -> Grid:
    """The values of one block."""
    rows = tuple(
        (
            _tt(row.name),
            _tt(row.rule.text),
            "issued" if row.issued else "known",
            _comment(row.comment, row.span, inlines),
        )
        for row in block.rows
    )
    return Grid("Values", ("Value", "Syntax", "Kind", "Meaning"), rows)


def conditions_grid(rows: Iterable[pro.Condition], inlines: Inlines) -> Grid:
    """Conditions with their domains, the default value first."""
    cells = tuple(
        (
            _tt(row.name),
            row.source,
            Markup(", ").join(map(_tt, row.domain)),
            _comment(row.comment, row.span, inlines),
        )
        for row in rows
    )
    return Grid("Conditions", ("Condition", "Of the", "Values", "Meaning"), cells)


def events_grid(block: pro.Events, inlines: Inlines) -> Grid:
    """The events of one block and the condition that each sets."""
    rows = tuple(
        (
            _tt(row.words.replace(" ", "\N{NO-BREAK SPACE}")),
            _test(row.sets) if row.sets else "nothing",
            _comment(row.comment, row.span, inlines),
        )
        for row in block.rows
    )
    return Grid("Events", ("Event", "Sets", "Meaning"), rows)


def codes_grid(codes: Iterable[pro.Code]) -> Grid:
    """Response codes, what follows each, and what it tells a client."""
    rows = tuple(
        (
            _tt(code.name),
            code.after,
            _arguments(code.args),
            code.means,
        )
        for code in codes
    )
    return Grid("Response Codes", ("Code", "With", "Argument", "Meaning"), rows)


def registry_grid(registry: str, entries: Iterable[tuple[str, Anchor | None]]) -> Grid:
    """What a registry is to take in: names, each with the section of this document that defines it."""
    rows = tuple(
        (_tt(name), Markup('this document, <xref target="{}"/>').format(anchor.name) if anchor else "this document")
        for name, anchor in entries
    )
    return Grid(f'Additions to the Registry "{registry}"', ("Name", "Reference"), rows)


# --- commands and responses -------------------------------------------------------------------------------------------


def command_terms(command: pro.Command, table: tuple[pro.Outcome, ...]) -> Terms:
    """Arguments, responses and results, as RFC 9051, Section 6 gives them for each command."""
    sent = dict.fromkeys(str(build.name) for outcome in table for build in outcome.send)
    results = []
    for status in ("OK", "NO", "BAD"):
        found = [outcome for outcome in table if outcome.status == status]
        codes = dict.fromkeys(str(outcome.code.name) for outcome in found if outcome.code)
        if found:
            names = _list([*map(_tt, codes), *([] if all(o.code for o in found) else [Markup("no code")])], "or")
            results.append(Markup("{} with {}").format(status, names) if codes else _text(status))
    return Terms(
        (
            ("Arguments:", _arguments(command.args)),
            ("Responses:", _list(map(_tt, sent), "or") if sent else Markup("no specific responses")),
            ("Result:", BREAK.join(results)),
        )
    )


def response_terms(response: pro.Response) -> Terms:
    """The syntax of a response behind its ``*``."""
    return Terms((("Response:", _tt(response.name)), ("Contents:", _arguments(response.args))))


def capability_terms(capability: pro.Capability) -> Terms:
    """When a capability is listed and which others a server that lists it has."""
    needs = _list([_tt(str(name)) for name in capability.needs], "and") if capability.needs else Markup("nothing")
    return Terms(
        (
            ("Capability:", _tt(capability.name)),
            ("Listed:", _when(capability.listed)),
            ("Requires:", needs),
        )
    )


def code_terms(code: pro.Code) -> Terms:
    """One response code."""
    return Terms(
        (
            ("Code:", _tt(code.name)),
            ("With:", _text(code.after)),
            ("Argument:", _arguments(code.args)),
            ("Meaning:", _text(code.means)),
        )
    )


def _arguments(args: Node | None) -> Markup:
    """The ABNF of what follows a name, without the blank between them."""
    if args is None:
        return Markup("none")
    if isinstance(args, Seq) and args.items[0] == Ref("SP"):
        rest = args.items[1:]
        args = rest[0] if len(rest) == 1 else Seq(rest)
    return _tt(abnf_text(args))


# --- decision tables --------------------------------------------------------------------------------------------------


def decision_grid(spec: pro.Spec, command: pro.Command, anchor: str) -> Grid:
    """The outcomes of ``command`` in the order in which they are tried."""
    rows = tuple(
        (str(number), _when(outcome.when), _answer(spec, outcome))
        for number, outcome in enumerate(spec.table(command), 1)
    )
    return Grid(f"Outcomes of {command.name}, in Order", ("Row", "When", "Answer"), rows, anchor)


def _test(test: pro.Test) -> Markup:
    return _tt(f"{test.condition}={test.value}")


def _when(when: pro.When) -> Markup:
    if not when:
        return Markup("always")
    return Markup(", or").join(BREAK * (i > 0) + _list(map(_test, row), "and") for i, row in enumerate(when))


def _answer(spec: pro.Spec, outcome: pro.Outcome) -> Markup:
    lines = []
    for build in outcome.send:
        response = spec.responses.get(str(build.name))
        lines.append(f"* {build.name}{_filled(response.args if response else None, build)}")
    code = ""
    if outcome.code:
        known = spec.codes.get(str(outcome.code.name))
        code = f" [{outcome.code.name}{_filled(known.args if known else None, outcome.code)}]"
    lines.append(f"{outcome.status}{code} {outcome.text}".rstrip())
    return BREAK.join(map(_tt, lines))


def _filled(args: Node | None, build: pro.Build) -> str:
    """The arguments with the names of the values in place of the fields; an option without its value is left out."""
    bound = {str(binding.label): str(binding.value) for binding in build.bindings}
    if args is None:
        return "".join(f" {value}" for value in bound.values())
    return _shown(args, bound)


def _shown(node: Node, bound: dict[str, str]) -> str:
    match node:
        case Label(name=name, item=item):
            return bound[name] if name in bound else _shown(item, bound)
        case Literal(text=text):
            return text
        case Ref(name="SP"):
            return " "
        case Seq(items=items):
            return "".join(_shown(item, bound) for item in items)
        case Alt(items=items):
            return _shown(next((item for item in items if _labels(item) & bound.keys()), items[0]), bound)
        case Repeat(low=low, item=item):
            return _shown(item, bound) if low or _labels(item) & bound.keys() else ""
        case Ref(name=name):
            return name
        case _:
            return abnf_text(node)


def _labels(node: Node) -> set[str]:
    match node:
        case Label(name=name):
            return {name}
        case Seq(items=items) | Alt(items=items):
            return {name for item in items for name in _labels(item)}
        case Repeat(item=item):
            return _labels(item)
        case _:
            return set()
