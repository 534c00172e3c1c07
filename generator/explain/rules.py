"""A rule of the grammar: where it is from, how it is read and why, what is emitted for it, what values it yields."""

from __future__ import annotations

import re
from typing import Any

from generator.emit.abnf import abnf_text, rule_lines
from generator.emit.parser.explain import Emission, emitter
from generator.explain.choices import choices_data, choices_text, octets_text
from generator.explain.layout import WIDTH, columns, cut, facts, indented, listed, wrapped
from generator.explain.readings import AMBIGUOUS, SAME, UNAMBIGUOUS, judge, part_text, text_of
from generator.explain.recursions import recursion_data, recursion_text
from generator.model.follow import END
from generator.model.grammar import Definition, Rule
from generator.model.match import Tree
from generator.model.protocol import Spec
from generator.model.road import roads
from generator.model.shape import (
    Flag,
    Many,
    Maybe,
    Named,
    Nil,
    Number,
    OneOf,
    Record,
    Shape,
    Shapes,
    String,
    Text,
)

#: Matches of a rule in examples, names of rules, and functions that are shown unless all are asked for.
MOST_MATCHES, MOST_NAMES, MOST_FUNCTIONS = 5, 8, 6
_SECTION = re.compile(r"; (RFC \d+, (?:Section|Appendix) [\w.]+)")
_HEADING = re.compile(r"#+ (.+?)(?: \{#.*)?$")
_FUNCTION = re.compile(r"def (\w+)\(")


def rule_data(spec: Spec, name: str) -> dict[str, Any]:
    """What is known of the rule ``name``."""
    rule = spec.grammar[name]
    judged = judge(spec)
    analysis = judged.analysis
    direct = {spec.grammar[key].name for key in analysis.references(rule.node) if key in spec.grammar}
    needs = [spec.grammar[key].name for key in analysis.reachable(name) if key != rule.key]
    return {
        "name": rule.name,
        "definitions": [_definition(spec, one) for one in rule.definitions],
        "recursive": analysis.recursive(rule.key),
        "regular": analysis.regular(rule.node),
        "recursion": recursion_data(rule),
        "empty": analysis.nullable(rule.node),
        "first": octets_text(analysis.first(rule.node)),
        "value": _value(judged.shapes, rule),
        "used_by": sorted(other.name for other in spec.grammar if rule.key in analysis.references(other.node)),
        "values": [value.name for value in spec.values.values() if str(value.rule).lower() == rule.key],
        "needs": [{"name": one, "abnf": abnf_text(spec.grammar[one].node), "direct": one in direct} for one in needs],
        "choices": choices_data(judged, rule.key),
        "ambiguity": judged.verdict(rule.key),
        "emitted": _emitted(spec, rule),
        "matches": _matches(spec, rule),
    }


def rule_text(data: dict[str, Any]) -> str:
    """The data of a rule as text; the long parts in full if it has ``full``."""
    full = bool(data.get("full"))
    lines = wrapped(f"{data['name']}: a rule of {data['definitions'][0]['section']}", hang="  ")
    for one in data["definitions"]:
        lines += ["", f"{one['section']}, {one['place']}", *indented(one["abnf"])]
        lines += indented([f"; {line}" for line in one["comment"]])
    emitted = data["emitted"]
    most = 0 if full else MOST_NAMES
    rows = [
        ("kind", _kind(data)),
        ("begins with", data["first"] + (", or is empty" if data["empty"] else "")),
        ("followed by", emitted["followed_by"] or "-"),
        ("its end", emitted["end"]),
        ("its value", data["value"]),
        ("used by", listed(data["used_by"], most) if data["used_by"] else "no other rule"),
        ("rule of", listed([f"value '{one}'" for one in data["values"]]) if data["values"] else ""),
    ]
    lines += ["", *facts([row for row in rows if row[1]])]
    lines += recursion_text(data["recursion"])
    lines += choices_text(data["choices"], emitted["octets"], full)
    lines += ["", *ambiguity_text(data["ambiguity"])]
    lines += ["", *_emitted_text(emitted, full)]
    lines += _needs_text(data["needs"], full)
    if data["matches"]:
        matches = [(one["place"], one["text"]) for one in data["matches"]]
        room = WIDTH - 4 - max(len(place) for place, _ in matches)
        shown = [(place, text if full else cut(text, room)) for place, text in matches]
        lines += ["", "In examples", *indented(columns(shown))]
    return "\n".join(lines)


def _kind(data: dict[str, Any]) -> str:
    if data["recursive"]:
        return "recursive: it may hold itself, so a function calls itself"
    if data["regular"]:
        return "regular: a pattern can match it"
    return "not regular, for a rule that it needs is recursive: functions that call functions"


def ambiguity_text(data: dict[str, Any]) -> list[str]:
    """Whether a rule is ambiguous, as lines: the example, its readings, which one is taken, and why."""
    if data["verdict"] == UNAMBIGUOUS:
        return wrapped("Not ambiguous: no text has two readings as this rule. (The rules inside: on their own.)")
    if data["verdict"] != AMBIGUOUS:
        return wrapped(f"Undecided whether it is ambiguous: {data['reason']}.")
    lines = wrapped(f"Ambiguous: '{data['example']}' has two readings", hang="  ")
    rows = []
    for reading in data["readings"]:
        rows.append(("taken" if reading["taken"] else "also", "  ".join(map(part_text, reading["parts"]))))
        if reading["value"] and not data["same_value"]:
            rows.append(("", f"is {reading['value']}"))
    rows.append(("because", data["because"]))
    if data["same_value"]:
        rows.append(("harmless", SAME))
    return [*lines, *facts(rows, "  ")]


def _definition(spec: Spec, one: Definition) -> dict[str, Any]:
    return {
        "origin": one.origin,
        "section": _section(spec, one),
        "place": str(one.span),
        "abnf": rule_lines(one.name, one.node, incremental=one.incremental),
        "comment": list(one.comment),
    }


def _section(spec: Spec, one: Definition) -> str:
    """The RFC with its section, as the first line of its file has it; of a rule of the draft, the heading above it."""
    file = spec.files.get(one.span.file)
    if file is None:
        return one.origin
    lines = file.text.split("\n")
    if found := _SECTION.match(lines[0]):
        return found[1]
    headings = [found[1] for line in lines[: one.span.line] if (found := _HEADING.match(line))]
    return f'{one.origin}, "{headings[-1]}"' if headings else one.origin


# --- what is emitted ---


def _emitted(spec: Spec, rule: Rule) -> dict[str, Any]:
    made = emitter(spec)
    found = made.rule(rule.key)
    octets = octets_text(found.behind - {END}) if found.behind - {END} else ""
    return {
        "needed": found.needed,
        "mistake": made.mistake,
        "followed_by": " or ".join(filter(None, [octets, "the end" if END in found.behind else ""])),
        "end": _end(found),
        "octets": found.octets,
        "functions": list(found.functions),
        "patterns": found.patterns,
        "pattern": found.pattern,
        "inside": [] if found.functions or not found.needed else _inside(spec, rule),
        "notes": list(found.notes),
    }


def _end(found: Emission) -> str:
    if found.open_end is None:
        return ""
    text, octets = found.open_end
    shown = octets_text(octets)
    return f"behind '{text_of(text)}', {shown} may be more of it or what follows: as long as the rest still fits"


def _inside(spec: Spec, rule: Rule) -> list[str]:
    """The nearest rules with functions of their own that have a part in the rule's matches."""
    made, analysis = emitter(spec), judge(spec).analysis
    found: list[str] = []
    pending, seen = [rule.key], {rule.key}
    for key in pending:
        for other in spec.grammar:
            if other.key in seen or key not in analysis.references(other.node):
                continue
            seen.add(other.key)
            if made.has_function(other.key):
                found.append(other.name)
            else:
                pending.append(other.key)
    return sorted(found)


def _emitted_text(data: dict[str, Any], full: bool) -> list[str]:
    if data["mistake"]:
        return wrapped(f"Emitted: nothing yet: {data['mistake']}")
    if not data["needed"]:
        return wrapped("Emitted: nothing, for no command and no response can hold it.")
    if not data["functions"]:
        inside = listed(data["inside"], 0 if full else MOST_NAMES)
        lines = wrapped(f"Emitted: no function of its own; it is a part of what is emitted for {inside}.")
        return lines + _own_pattern(data["pattern"], full)
    notes = [line for note in data["notes"] for line in wrapped(note, "  ", "    ")]
    if full:
        sources = [line for source in data["functions"] for line in ("", *source.splitlines())]
        patterns = [f"{name} = {text}" for name, text in data["patterns"].items()]
        return ["Emitted", *notes, *indented(sources[1:]), *([""] if patterns else []), *indented(patterns)]
    lines = [
        f"Emitted: {_count(data['functions'], 'function')}, {_count(data['patterns'], 'pattern')}; --full shows all"
    ]
    lines += notes
    for source in data["functions"][:MOST_FUNCTIONS]:
        lines += _short(source, data["patterns"])
    if len(data["functions"]) > MOST_FUNCTIONS:
        lines.append(f"  and {len(data['functions']) - MOST_FUNCTIONS} more functions")
    return lines


def _own_pattern(pattern: str, full: bool) -> list[str]:
    if not pattern:
        return []
    if full or len(pattern) < WIDTH - 12:
        return ["", "  as the pattern", f"    '{pattern}'"]
    return ["", f"  as the pattern ({len(pattern)} chars; --full shows it)", cut(f"    '{pattern}'", WIDTH)]


def _short(source: str, patterns: dict[str, str]) -> list[str]:
    """A function as its name, its length, what it returns, and its patterns."""
    found = _FUNCTION.search(source)
    name = found[1] if found else "?"
    body = source.splitlines()
    last = body[-1].strip()
    lines = [cut(f"  {name}: {len(body)} lines, ends with {last}", WIDTH)]
    for pattern, text in patterns.items():
        if re.search(rf"\b{pattern}\b", source):
            lines.append(cut(f"    {pattern} = {text}", WIDTH - 14) + f"  ({len(text)} chars)")
    return lines


def _count(things: Any, name: str) -> str:
    return f"{len(things)} {name}{'' if len(things) == 1 else 's'}"


def _needs_text(needs: list[dict[str, Any]], full: bool) -> list[str]:
    if not needs:
        return []
    shown = needs if full else [one for one in needs if one["direct"]]
    width = max(len(one["name"]) for one in shown)
    rows = [(one["name"], "= " + (one["abnf"] if full else cut(one["abnf"], WIDTH - width - 6))) for one in shown]
    more = f" ({len(needs) - len(shown)} more by way of these; --full)" if len(shown) < len(needs) else ""
    return ["", f"It refers to{more}" if not full else "It needs", *facts(rows, "  ")]


# --- values ---


def _value(shapes: Shapes, rule: Rule) -> str:
    shape = shapes.rule(rule.key)
    text = shape_text(shape)
    record = shapes.records.get(shape.name) if isinstance(shape, Record) else None
    if record is not None:
        text += "(" + ", ".join(f"{one.python}: {shape_text(one.shape)}" for one in record.fields) + ")"
    return text


def shape_text(shape: Shape) -> str:
    """The type of a value, as Python writes it."""
    match shape:
        case Text(octets):
            return "bytes" if octets else "str"
        case String():
            return "bytes"
        case Number():
            return "int"
        case Nil():
            return "None"
        case Flag():
            return "bool"
        case Record(name):
            return name
        case Named(rule):
            return rule
        case Many(of):
            return f"tuple[{shape_text(of)}, ...]"
        case Maybe(of):
            return f"{shape_text(of)} | None"
        case OneOf(options):
            return " | ".join(map(shape_text, options))


def _matches(spec: Spec, rule: Rule) -> list[dict[str, str]]:
    """The first texts in the examples that the rule matches, each once."""
    found: dict[str, str] = {}
    for road in roads(spec).values():
        for moment in road.moments:
            for tree in moment.parsed.rules(rule.name) if moment.parsed else ():
                assert moment.parsed is not None and isinstance(tree, Tree)
                text = moment.parsed.octets(tree).decode("utf-8", "replace").replace("\r\n", " ").strip()
                found.setdefault(text, str(moment.parsed.message.place(tree.start)))
    return [{"text": text, "place": place} for text, place in list(found.items())[:MOST_MATCHES]]
