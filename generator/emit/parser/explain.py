"""What the emitted parser does with a rule, and why: for ``python -m generator explain RULE``."""

from __future__ import annotations

from generator.emit.parser.functions import Functions
from generator.emit.parser.regex import Patterns, char_class
from generator.model.automata import TooLarge, automaton, prolonged
from generator.model.follow import END, Follow
from generator.model.grammar import Ref
from generator.model.protocol import Spec
from generator.model.shape import Shapes


def explain_rule(spec: Spec, rule: str, roots: tuple[str, ...]) -> list[str]:
    """Lines about the parsing of ``rule``: how it begins, what may follow, where it is ambiguous, its functions.

    ``roots`` are the rules that a whole input can be.
    """
    shapes = Shapes(spec.grammar)
    key = spec.grammar[rule].key
    analysis = shapes.analysis
    known = tuple(root for root in roots if root in spec.grammar)
    if key not in analysis.reachable(*known):
        return ["the parser does not need it"]
    for one in analysis.reachable(*known):
        shapes.rule(one)
    follow = Follow(analysis, known)
    patterns = Patterns(analysis)
    functions = Functions(shapes, follow, patterns.with_bounds(loose=False), patterns.with_bounds(loose=True))
    for root in known:
        functions.rule(root)
    node, behind = spec.grammar[key].node, follow.rule(key)
    lines = ["recursive: a function that calls itself" if analysis.recursive(key) else "not recursive"]
    lines[0] += ", regular: one pattern where that is not too long" if analysis.regular(Ref(key)) else ""
    lines.append(f"begins with {_shown(analysis.first(node))}" + (", or is empty" if analysis.nullable(node) else ""))
    lines.append(f"is followed by {_shown(behind)}")
    lines += [f"choice: {note}" for note in functions.notes.get(key, [])]
    if analysis.regular(Ref(key)):
        lines += _open_ends(key, shapes, behind)
    sources = functions.sources.get(key, [])
    lines += [line for source in sources for line in ("", *source.splitlines())] or ["it is a part of other patterns"]
    return lines


def _open_ends(key: str, shapes: Shapes, behind: frozenset[int]) -> list[str]:
    """Where a match may end or go on with the same octet."""
    try:
        made = automaton(Ref(key), shapes.analysis)
        found = [(text, octets & behind) for text, octets in prolonged(made) if octets & behind]
    except TooLarge:
        return ["ambiguous? too large to be looked at"]
    if not found:
        return ["not ambiguous: what follows cannot be a part of it"]
    text, octets = min(found, key=lambda one: len(one[0]))
    example = text.decode("latin-1").encode("unicode_escape").decode()
    return [
        f"ambiguous: behind {example!r} {_shown(octets)} may go on or follow; the longest match that fits is taken,"
        " and another one is searched if the rest then does not fit"
    ]


def _shown(octets: frozenset[int]) -> str:
    shown = char_class(octets - {END}) if octets - {END} else ""
    return " or ".join(filter(None, [shown, "the end" if END in octets else ""]))
