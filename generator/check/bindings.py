"""What an outcome sends: each label of the response or code gets one value, and one that its rule admits."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.grammar import Alt, Definition, Grammar, Label, Node, Ref, Repeat, Seq, alternatives
from generator.model.parsing import first_words
from generator.model.protocol import Build, Spec
from generator.model.shape import count, fields_of
from generator.problems import Problems, did_you_mean

#: Rules of RFC 9051 whose every match is a match of the other.
_WITHIN = {
    "nz-number": ("number", "number64", "nz-number64", "uniqueid"),
    "uniqueid": ("nz-number", "number", "number64", "nz-number64"),
    "number": ("number64",),
    "nz-number64": ("number64",),
    "quoted": ("string", "astring", "nstring"),
    "literal": ("string", "astring", "nstring"),
    "string": ("astring", "nstring"),
    "atom": ("astring",),
    "tag": ("astring",),
}
_STRINGS = ("quoted",)


def is_ours(definition: Definition) -> bool:
    """Whether a rule is of this document, not of a base RFC."""
    return not definition.origin.startswith("RFC")


def known_codes(spec: Spec) -> dict[str, Definition]:
    """The response codes by name, each with the rule that defines it; that of a base RFC if there are two."""
    rule = spec.grammar.rules.get("resp-text-code")
    found: dict[str, Definition] = {}
    for definition in sorted(rule.definitions if rule else (), key=is_ours):
        for item in alternatives(definition.node):
            for word in first_words(item, spec.grammar):
                found.setdefault(word.upper(), definition)
    return found


def check_build(spec: Spec, build: Build, kind: str, problems: Problems) -> None:
    """Check one ``send`` or ``code`` line."""
    name = str(build.name)
    known = set(spec.responses) if kind == "response" else set(known_codes(spec))
    if name not in known:
        hint = did_you_mean(name, known)
        problems.add(build.name.span, f"'{name}' is not a {kind} of a base RFC or of this document", hint)
        return
    args = _args(spec, name, kind)
    _bound_once(build, problems)
    labels = {label.name: label for label in fields_of(args)} if args is not None else {}
    for binding in build.bindings:
        label, value = str(binding.label), spec.values.get(str(binding.value))
        if label not in labels:
            hint = did_you_mean(label, labels) or (f"it has {', '.join(labels)}" if labels else "it has no fields")
            problems.add(binding.label.span, f"{name} has no field '{label}'", hint)
        if value is None:
            hint = did_you_mean(str(binding.value), spec.values)
            problems.add(binding.value.span, f"'{binding.value}' is not a value", hint)
        elif label in labels and not admits(spec.grammar, labels[label].item, str(value.rule)):
            message = f"value '{value.name}' is a {value.rule}, and field '{label}' of {name} is not"
            problems.add(binding.value.span, message, f"that field is {_described(labels[label].item)}")
    bound = {str(binding.label) for binding in build.bindings}
    for label in labels:
        low, _ = count(args, label) if args is not None else (0, 0)
        if low and label not in bound and not any(did_you_mean(one, [label]) for one in bound - set(labels)):
            problems.add(build.name.span, f"{name} gets no '{label}'", f"write {label}=VALUE behind it")


def _bound_once(build: Build, problems: Problems) -> None:
    seen: set[str] = set()
    for binding in build.bindings:
        if str(binding.label) in seen:
            problems.add(binding.label.span, f"field '{binding.label}' gets a second value")
        seen.add(str(binding.label))


def _args(spec: Spec, name: str, kind: str) -> Node | None:
    """The node in whose scope the fields of a response or code stand."""
    if kind == "response":
        return spec.responses[name].args
    if name in spec.codes:
        return spec.codes[name].args
    return next((item for item in _base_codes(spec) if name in _words(item, spec.grammar)), None)


def _base_codes(spec: Spec) -> Iterator[Node]:
    """The alternatives of resp-text-code, references resolved, without the labels that name their types."""
    rule = spec.grammar.rules.get("resp-text-code")
    for item in alternatives(rule.node) if rule else ():
        yield from _resolved(item, spec.grammar, 0)


def _resolved(node: Node, grammar: Grammar, depth: int) -> Iterator[Node]:
    if isinstance(node, Label) and node.is_type:
        yield node.item
    elif isinstance(node, Ref) and depth < 10 and node.name in grammar:
        for item in alternatives(grammar[node.name].node):
            yield from _resolved(item, grammar, depth + 1)
    else:
        yield node


def _words(node: Node, grammar: Grammar) -> set[str]:
    return {word.upper() for word in first_words(node, grammar)}


def admits(grammar: Grammar, node: Node, rule: str) -> bool:
    """Whether ``node``, the element of a field, admits whatever ``rule`` yields, as far as names tell."""
    return rule not in grammar or _admits(grammar, node, _wider(grammar, rule), 0)


def _wider(grammar: Grammar, rule: str) -> set[str]:
    """The rules that match whatever ``rule`` matches, itself included."""
    found: set[str] = set()
    pending = [rule.lower()]
    while pending:
        key = pending.pop()
        if key in found or key not in grammar:
            continue
        found.add(key)
        pending += _WITHIN.get(key, ())
        node = grammar[key].node
        if isinstance(node, Ref):
            pending.append(node.key)
        elif _is_quoted(node):
            pending += _STRINGS
    return found


def _admits(grammar: Grammar, node: Node, wider: set[str], depth: int) -> bool:
    match node:
        case Alt(items):
            return any(_admits(grammar, item, wider, depth) for item in items)
        case Label(item=item):
            return _admits(grammar, item, wider, depth)
        case Repeat(item=item) if node.optional:
            return _admits(grammar, item, wider, depth)
        case Ref() if node.key in wider or node.key not in grammar:
            return True
        case Ref() if depth < 10:
            below = grammar[node.key].node
            return isinstance(below, Ref | Alt) and _admits(grammar, below, wider, depth + 1)
        case _:
            return False


def _is_quoted(node: Node) -> bool:
    """Whether the node is a quoted string with limited content: ``DQUOTE ... DQUOTE``."""
    ends = (node.items[0], node.items[-1]) if isinstance(node, Seq) else ()
    return bool(ends) and all(isinstance(end, Ref) and end.key == "dquote" for end in ends)


def _described(node: Node) -> str:
    match node:
        case Ref(name):
            return f"a {name}"
        case Label(item=item) | Repeat(item=item):
            return _described(item)
        case _:
            names = [one.name for one in _refs(node)]
            return "one of " + ", ".join(names) if names else "a word of its own"


def _refs(node: Node) -> list[Ref]:
    if isinstance(node, Ref):
        return [node]
    if isinstance(node, Alt | Seq):
        return [ref for item in node.items for ref in _refs(item)]
    return []
