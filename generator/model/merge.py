"""The rules of the base RFCs and of the draft become one grammar."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from generator.model.analysis import Analysis
from generator.model.grammar import (
    Alt,
    Definition,
    Grammar,
    Label,
    Literal,
    Node,
    Octets,
    Prose,
    Range,
    Ref,
    Repeat,
    Rule,
    Seq,
    alternatives,
    strip_labels,
    walk,
)
from generator.model.recursion import unrolled


def merge(definitions: Iterable[Definition]) -> Grammar:
    """All definitions as one grammar.

    ``=/`` adds its alternatives to those of ``=``, wherever it stands. Where it repeats the frame of the base
    rule, as ``response-data =/ "*" SP oauth-data CRLF`` does, its content joins the group inside the frame.
    ABNF gives alternatives no order; here those that begin with a known word come before those that
    take any word, so that the value of the most specific alternative is found first. An alternative that is a
    choice itself, of known words and of any word, gives its own alternatives for that. A second ``=`` for one
    name counts as ``=/`` here; the checks report it.
    """
    gathered: dict[str, list[Definition]] = {}
    for definition in definitions:
        gathered.setdefault(definition.key, []).append(definition)
    joined: dict[str, Rule] = {}
    for key, found in gathered.items():
        first = next((one for one in found if not one.incremental), found[0])
        ordered = (first, *(one for one in found if one is not first))
        joined[key] = Rule(first.name, _joined(ordered), ordered)
    analysis = Analysis(Grammar(joined))
    return Grammar({key: replace(rule, node=_prepared(rule, joined, analysis)) for key, rule in joined.items()})


def _prepared(rule: Rule, rules: Mapping[str, Rule], analysis: Analysis) -> Node:
    return unrolled(rule.key, _spread_labels(_specific_first(_opened(rule.node, rules, analysis), rules), analysis))


def _opened(node: Node, rules: Mapping[str, Rule], analysis: Analysis) -> Node:
    """Choices of choices as one, so that the words of the second come before the catch-all of the first.

    ``list-select-opt`` (RFC 9051, Section 9) is one of three rules, and each of them ends in ``option-extension``.
    Values without structure need it not: a text is the same whichever alternative took it.
    """
    match node:
        case Alt(items):
            inner = [one for item in items for one in _inside_choice(item, rules, analysis, ())]
            return replace(node, items=tuple(_opened(item, rules, analysis) for item in dict.fromkeys(inner)))
        case Seq(items):
            return replace(node, items=tuple(_opened(item, rules, analysis) for item in items))
        case Repeat(item=item) | Label(item=item):
            return replace(node, item=_opened(item, rules, analysis))
        case _:
            return node


def _inside_choice(
    node: Node, rules: Mapping[str, Rule], analysis: Analysis, seen: tuple[str, ...]
) -> tuple[Node, ...]:
    """The alternatives of the rule that ``node`` names, if some begin with a word and some do not; else itself."""
    if not isinstance(node, Ref) or node.key not in rules or node.key in (*ANY_CONTENT, *seen):
        return (node,)
    items = alternatives(rules[node.key].node)
    words = {begins_with_word(item, rules, ()) for item in items}
    fields = any(isinstance(one, Label) and not one.is_type for item in items for one in walk(item))
    if len(words) < 2 or fields or not _structured(node.key, rules, analysis):
        return (node,)
    return tuple(one for item in items for one in _inside_choice(item, rules, analysis, (*seen, node.key)))


def _structured(key: str, rules: Mapping[str, Rule], analysis: Analysis) -> bool:
    return any(isinstance(one, Label) for rule in analysis.reachable(key) for one in walk(rules[rule].node))


def _spread_labels(node: Node, analysis: Analysis) -> Node:
    """``messages:1*append-message`` labels each message; ``text:1*CHAR`` still labels the whole text."""
    match node:
        case Label(name, Repeat(item=item) as repeat) if not repeat.optional and analysis.charset(item) is None:
            return replace(repeat, item=Label(name, _spread_labels(item, analysis), node.span))
        case Label(item=item) | Repeat(item=item):
            return replace(node, item=_spread_labels(item, analysis))
        case Seq(items) | Alt(items):
            return replace(node, items=tuple(_spread_labels(item, analysis) for item in items))
        case _:
            return node


def _joined(definitions: tuple[Definition, ...]) -> Node:
    first, *others = definitions
    frame = frame_index(first.node)
    items: list[Node] = [] if frame is not None else list(alternatives(first.node))
    framed_items: list[Node] = []
    for definition in others:
        if frame is not None and (content := _content(first.node, frame, definition.node)) is not None:
            framed_items += alternatives(content)
        else:
            items += alternatives(definition.node)
    if frame is not None:
        group = _group(first.node, frame)
        node = _fill(first.node, frame, Alt((*group.items, *framed_items), group.span))
        items.insert(0, node)
    return items[0] if len(items) == 1 else Alt(tuple(items), items[0].span)


def frame_index(node: Node) -> int | None:
    """Where the one group of alternatives stands in a sequence; None if ``node`` is no such frame."""
    if not isinstance(node, Seq):
        return None
    groups = [i for i, item in enumerate(node.items) if isinstance(_unlabelled(item), Alt)]
    return groups[0] if len(groups) == 1 else None


def framed(base: Node, inner: Node) -> Node:
    """``inner`` in the frame of ``base``: ``"*" SP (a / b) CRLF`` extended by ``c`` gives ``"*" SP c CRLF``.

    A base without such a frame gives ``inner`` itself.
    """
    frame = frame_index(base)
    return inner if frame is None else _fill(base, frame, inner)


def _unlabelled(node: Node) -> Node:
    return node.item if isinstance(node, Label) else node


def _group(node: Node, frame: int) -> Alt:
    assert isinstance(node, Seq)
    group = _unlabelled(node.items[frame])
    assert isinstance(group, Alt)
    return group


def _fill(node: Node, frame: int, inner: Node) -> Node:
    assert isinstance(node, Seq)
    held = node.items[frame]
    filled = replace(held, item=inner) if isinstance(held, Label) else inner
    return replace(node, items=(*node.items[:frame], filled, *node.items[frame + 1 :]))


def _content(base: Node, frame: int, node: Node) -> Node | None:
    """What ``node`` has in the place of the frame's group, if it is otherwise the same; else None."""
    if not isinstance(node, Seq) or not isinstance(base, Seq) or len(node.items) != len(base.items):
        return None
    inner = _unlabelled(node.items[frame])
    return inner if strip_labels(_fill(base, frame, inner)) == strip_labels(node) else None


def _specific_first(node: Node, rules: Mapping[str, Rule]) -> Node:
    """The node with the alternatives in each choice ordered: known words first, otherwise as they stood."""
    match node:
        case Alt(items):
            inner = [_specific_first(item, rules) for item in items]
            return replace(node, items=tuple(sorted(inner, key=lambda item: not begins_with_word(item, rules, ()))))
        case Seq(items):
            return replace(node, items=tuple(_specific_first(item, rules) for item in items))
        case Repeat(item=item) | Label(item=item):
            return replace(node, item=_specific_first(item, rules))
        case _:
            return node


#: Rules that take any content though they begin with a fixed octet.
ANY_CONTENT = frozenset({"quoted", "string", "literal", "literal8", "nstring", "astring"})


def begins_with_word(node: Node, rules: Mapping[str, Rule], seen: tuple[str, ...] = ()) -> bool:
    """Whether each match of the node begins with a word that the grammar spells."""
    match node:
        case Literal() | Octets():
            return True
        case Range() | Prose():
            return False
        case Alt(items):
            return all(begins_with_word(item, rules, seen) for item in items)
        case Seq((Ref("DQUOTE"), then, *_)):
            return begins_with_word(then, rules, seen)  # what is quoted may be a word or anything
        case Seq(items):
            return begins_with_word(items[0], rules, seen)
        case Repeat(item=item) | Label(item=item):
            return begins_with_word(item, rules, seen)
        case Ref():
            if node.key in ANY_CONTENT or node.key in seen or node.key not in rules:
                return False
            return begins_with_word(rules[node.key].node, rules, (*seen, node.key))
