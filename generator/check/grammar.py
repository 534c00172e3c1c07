"""The grammar of this document's own rules: they end, they are used, and they are clear of the base RFCs' words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.check.bindings import is_ours, known_codes
from generator.check.names import is_defined
from generator.check.places import header_word
from generator.check.trust import in_trouble
from generator.model.analysis import Analysis, labels_in_scope
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
    Seq,
    alternatives,
    children,
    strip_labels,
    walk,
)
from generator.model.merge import frame_index
from generator.model.parsing import beyond_octets, first_words, left_recursive
from generator.model.protocol import Capability, Code, Command, Response, Spec
from generator.model.recursion import type_name
from generator.problems import Problems, did_you_mean
from generator.source import Span

#: The rules from which everything else is reached, besides those that values name.
ROOTS = ("command", "response", "greeting")


def check_grammar(spec: Spec, problems: Problems) -> None:
    """Report what is wrong with the rules of this document, whatever the examples show."""
    ours = [one for rule in spec.grammar for one in rule.definitions if is_ours(one)]
    _defined_once(spec.grammar, problems)
    _elements(ours, problems)
    if any(map(beyond_octets, spec.grammar)):
        return
    _ends(spec.grammar, problems)
    analysis = Analysis(spec.grammar)
    for definition in ours:
        _repeats(definition, analysis, problems)
        _choices(definition, analysis, problems)
        _delimited(definition, analysis, problems)
    _used(spec, ours, analysis, problems)
    _arguments(spec, analysis, problems)
    _extended(spec, analysis, problems)
    _known_words(spec, problems)
    _record_types(spec, problems)


def _defined_once(grammar: Grammar, problems: Problems) -> None:
    for rule in grammar:
        whole = [one for one in rule.definitions if not one.incremental]
        for second in whole[1:]:
            before = f"{whole[0].span}" if is_ours(whole[0]) else whole[0].origin
            hint = "write '=/' to add alternatives, or choose another name"
            problems.add(second.span, f"rule '{second.name}' is defined in {before} already", hint)


# --- elements ---


def _elements(ours: list[Definition], problems: Problems) -> None:
    for definition in ours:
        for node in walk(definition.node):
            match node:
                case Prose(text):
                    hint = "write the octets, and the prose as a comment"
                    problems.add(node.span, f"<{text}> is prose: no program can read by it", hint)
                case Literal(text) if not text.isascii():
                    hint = "a string in ABNF is US-ASCII (RFC 5234, Section 2.3); write octets like %xC3.A9"
                    problems.add(node.span, f'"{text}" has characters outside ASCII', hint)
                case Literal(text) if not text:
                    hint = "take it out, or write [...] around what may be absent"
                    problems.add(node.span, '"" matches nothing', hint)


# --- rules that end ---


def _ends(grammar: Grammar, problems: Problems) -> None:
    endless = _endless(grammar)
    analysis = Analysis(grammar)
    for key in endless:
        rule = grammar[key]
        if not analysis.recursive(key):
            continue
        hint = "give it an alternative that does not need it again"
        problems.add(rule.span, f"rule '{rule.name}' never ends: nothing is short enough to match it", hint)
    for rule in left_recursive(grammar):
        if rule.key not in endless:
            hint = "write the repetition with '*', as in: list = item *(SP item)"
            problems.add(rule.span, f"rule '{rule.name}' begins with itself: no parser can tell where to begin", hint)


def _endless(grammar: Grammar) -> list[str]:
    """The keys of the rules that no finite text matches."""
    ends = {rule.key for rule in grammar if not is_defined(rule)}
    left = {rule.key: rule.node for rule in grammar if rule.key not in ends}
    while found := [key for key, node in left.items() if _can_end(node, ends, grammar)]:
        ends.update(found)
        for key in found:
            del left[key]
    return list(left)


def _can_end(node: Node, ends: set[str], grammar: Grammar) -> bool:
    match node:
        case Ref():
            return node.key in ends or node.key not in grammar
        case Seq(items):
            return all(_can_end(item, ends, grammar) for item in items)
        case Alt(items):
            return any(_can_end(item, ends, grammar) for item in items)
        case Repeat(low, _, item):
            return low == 0 or _can_end(item, ends, grammar)
        case Label(item=item):
            return _can_end(item, ends, grammar)
        case Literal() | Octets() | Range() | Prose():
            return True


# --- repetitions and choices ---


def _repeats(definition: Definition, analysis: Analysis, problems: Problems) -> None:
    for node in walk(definition.node):
        if not isinstance(node, Repeat) or (node.high is not None and node.high < 2):
            continue
        last = node.item.items[-1] if isinstance(node.item, Seq) else node.item
        inner = _inside(node.item, analysis)
        if analysis.nullable(node.item):
            hint = "let what is repeated have at least one octet"
            problems.add(node.span, "a repetition of something that may be empty", hint)
        elif isinstance(inner, Repeat) and inner.low != inner.high:
            hint = "one of the two repetitions is enough"
            problems.add(node.span, "a repetition of a repetition: the same text could be read in many ways", hint)
        elif isinstance(last, Ref) and last.key == definition.key and isinstance(node.item, Seq):
            hint = f"'*' repeats and '{definition.name}' repeats too; write [...] instead of *(...)"
            problems.add(node.span, f"a repetition that ends in '{definition.name}' itself is ambiguous", hint)


def _delimited(definition: Definition, analysis: Analysis, problems: Problems) -> None:
    """What repeats does not hold the octet that ends it: nobody could tell where it ends."""
    for node in walk(definition.node):
        for item, following in pairwise(node.items) if isinstance(node, Seq) else ():
            repeat = item.item if isinstance(item, Label) else item
            end = analysis.charset(following)
            if not isinstance(repeat, Repeat) or repeat.high is not None or not end or len(end) > 2:
                continue
            if end <= (analysis.charset(repeat.item) or frozenset()):
                hint = "leave that octet out of what is repeated"
                problems.add(_span_of(repeat), "this repetition may hold the octet that ends it", hint)


def _inside(node: Node, analysis: Analysis, depth: int = 0) -> Node:
    """The node without labels, and the rule instead of its name."""
    if isinstance(node, Label):
        return _inside(node.item, analysis, depth)
    if isinstance(node, Ref) and depth < 10 and (inner := analysis.node(node)) is not None:
        return _inside(inner, analysis, depth + 1)
    return node


def _choices(definition: Definition, analysis: Analysis, problems: Problems) -> None:
    for node in walk(definition.node):
        if not isinstance(node, Alt):
            continue
        texts = [_lowered(strip_labels(item)) for item in node.items]
        sets = [analysis.charset(item) for item in node.items]
        for index, item in enumerate(node.items):
            others = [one for i, one in enumerate(sets) if i < index or one != sets[index]]
            if texts[index] in texts[:index] or _within(sets[index], others):
                message = f"this alternative of '{definition.name}' has nothing that another one does not have"
                problems.add(_span_of(item), message, "take it out")


def _within(octets: frozenset[int] | None, others: list[frozenset[int] | None]) -> bool:
    return octets is not None and any(other is not None and octets <= other for other in others)


def _lowered(node: Node) -> Node:
    return Literal(node.text.lower()) if isinstance(node, Literal) and not node.sensitive else node


def _span_of(node: Node) -> Span:
    """The place of a node; of its first part if it has none itself."""
    if node.span.line or not children(node):
        return node.span
    return _span_of(children(node)[0])


# --- use ---


def _used(spec: Spec, ours: list[Definition], analysis: Analysis, problems: Problems) -> None:
    named = [str(value.rule) for value in spec.values.values()]
    reached = set(analysis.reachable(*ROOTS, *named))
    missing = {
        node.name
        for rule in spec.grammar
        for one in rule.definitions
        for node in walk(one.node)
        if isinstance(node, Ref) and node.name not in spec.grammar
    }
    for definition in ours:
        key = definition.key
        meant = any(did_you_mean(name, [definition.name]) for name in missing)
        if key not in reached and is_defined(spec.grammar[key]) and not meant:
            hint = "name it in a command, a response, a code, a value or another rule, or take it out"
            problems.add(definition.span, f"nothing uses the rule '{definition.name}'", hint)


def _arguments(spec: Spec, analysis: Analysis, problems: Problems) -> None:
    for block in spec.blocks.values():
        if not isinstance(block, Command | Response | Code) or block.args is None:
            continue
        for ref in _unlabelled(block.args):
            if analysis.fixed(ref) is None and ref.name in spec.grammar:
                hint = f"write NAME:{ref.name} for a field"
                problems.add(ref.span, f"'{ref.name}' has no label, so that nothing can name its value", hint)
        for label in labels_in_scope(block.args):
            if label.is_type:
                hint = f"write '{label.name.lower()}:' for a field"
                problems.add(label.span, f"'{label.name}:' names a type of record, not a field", hint)


def _unlabelled(node: Node) -> Iterator[Ref]:
    """The references outside labels."""
    if isinstance(node, Ref):
        yield node
    elif not isinstance(node, Label):
        for child in children(node):
            yield from _unlabelled(child)


# --- the base RFCs ---


def _extended(spec: Spec, analysis: Analysis, problems: Problems) -> None:
    responses = set(analysis.reachable("response-data"))
    for block in spec.blocks.values():
        if not isinstance(block, Command | Response):
            continue
        name, span = str(block.extends), block.extends.span
        if name not in spec.grammar or not is_defined(spec.grammar[name]):
            continue
        groups = list(spec.states)
        if isinstance(block, Command) and groups and name.lower() not in groups:
            problems.add(span, f"'{name}' is not a group of commands", "there are " + ", ".join(groups))
        elif isinstance(block, Response) and name.lower() not in responses:
            problems.add(span, f"'{name}' is no part of response-data", "extend response-data")
        elif not any(
            isinstance(one.node, Alt) or frame_index(one.node) is not None
            for one in spec.grammar[name].definitions
            if not is_ours(one)
        ):
            problems.add(span, f"'{name}' has no alternatives that could be extended")


def _known_words(spec: Spec, problems: Problems) -> None:
    commands = _base_words(spec, *spec.states)
    responses = _base_words(spec, "response-data")
    capabilities = _base_words(spec, "capability")
    codes = known_codes(spec)
    for block in spec.blocks.values():
        match block:
            case Command(name=name) if name in commands:
                what = f"'{name}' is a command of a base RFC already"
            case Response(name=name) if name in responses:
                what = f"'{name}' is a response of a base RFC already"
            case Capability(name=name) if name in capabilities:
                what = f"'{name}' is a capability of a base RFC already"
            case Code(name=name) if name in codes and not is_ours(codes[name]):
                what = f"'{name}' is a code of {codes[name].origin} already"
            case _:
                continue
        problems.add(header_word(spec, block.span, name), what, "use that one, or choose another name")


def _base_words(spec: Spec, *rules: str) -> set[str]:
    """The fixed words with which the alternatives of ``rules`` begin in the base RFCs."""
    base = Grammar({rule.key: rule for rule in spec.grammar if not any(map(is_ours, rule.definitions))})
    found: set[str] = set()
    for name in rules:
        rule = spec.grammar.rules.get(name)
        for definition in rule.definitions if rule else ():
            if not is_ours(definition):
                framed = frame_index(definition.node)
                node = definition.node.items[framed] if isinstance(definition.node, Seq) and framed else definition.node
                found.update(word.upper() for item in alternatives(_bare(node)) for word in first_words(item, base))
    return found


def _bare(node: Node) -> Node:
    return node.item if isinstance(node, Label) else node


def _record_types(spec: Spec, problems: Problems) -> None:
    """A type of record belongs to one rule: the parser has one class for each."""
    taken: dict[str, str] = {}
    for rule in spec.grammar:
        for definition in rule.definitions:
            if not is_ours(definition):
                for name in _types(definition):
                    taken.setdefault(name, f"'{definition.name}' of {definition.origin}")
    for rule in spec.grammar:
        for definition in rule.definitions:
            for name in _types(definition) if is_ours(definition) else ():
                if name in taken and not in_trouble(spec, problems, definition.span):
                    message = f"the type of record '{name}' that this makes is that of {taken[name]}"
                    problems.add(definition.span, message, "choose another name")


def _types(definition: Definition) -> set[str]:
    """The names of the types of record that a rule makes."""
    labels = [node for node in walk(definition.node) if isinstance(node, Label)]
    found = {label.name for label in labels if label.is_type}
    fields = [label for label in labels_in_scope(definition.node) if label.name and not label.is_type]
    if fields and not definition.incremental:
        found.add(type_name(definition.name))
    return found
