"""Regular parts with their values: one pattern with groups, and an expression that builds the value from them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from generator.emit.parser.lists import Listed, listed, octets_of
from generator.emit.parser.options import Option, factored, flat_options, is_string, sequence
from generator.emit.parser.parts import Given, Part, Unfused, checked, join, joined, new, shifted, under
from generator.emit.parser.regex import Patterns, ahead, char_class, quantifier
from generator.emit.parser.unit import Unit
from generator.model.follow import Follow
from generator.model.grammar import Alt, Label, Node, Ref, Repeat, Seq
from generator.model.recursion import type_name
from generator.model.shape import Field, Flag, Number, Shapes, String, Text, count, elements_of, fields_of

#: More groups and options than these are not put into one pattern.
MAX_GROUPS = 30
MAX_OPTIONS = 4
#: A list of records is found twice, as a whole and one by one, if the pattern of one is no longer than this.
MAX_ELEMENT = 250
_WHITE = frozenset(b" \t\n\r\x0b\x0c")


@dataclass
class Capture:
    """Makes parts; groups are numbered in the order of the pattern, so parts are joined in the order they are made."""

    shapes: Shapes
    follow: Follow
    patterns: Patterns
    loose: Patterns
    unit: Unit
    prefix: str = "g"
    base: int = 0
    groups: int = 0
    max_element: int = MAX_ELEMENT
    max_groups: int = MAX_GROUPS
    fields: dict[str, Field] = field(default_factory=dict)
    #: The rules of labels that come from records written in place, by what stands before "/".
    rules: dict[str, str] = field(default_factory=dict)
    #: The kinds of value of labels where only one of several is meant.
    chosen: dict[str, Option] = field(default_factory=dict)

    def group(self) -> str:
        """The name of the next group."""
        self.groups += 1
        if self.groups - self.base > self.max_groups:
            raise Unfused
        return f"{self.prefix}{self.groups}"

    def inner(self) -> Capture:
        """A capture for the elements of a list."""
        return Capture(self.shapes, self.follow, self.patterns, self.loose, self.unit, chr(ord(self.prefix) + 1))

    # Scopes: what yields one value.

    def scope(self, node: Node, name: str, rule: str) -> Part:
        """The value of a scope."""
        if not self.shapes.analysis.regular(node):
            raise Unfused
        return self._scope(node, flat_options(self.shapes, node, name, rule))

    def _scope(self, node: Node, options: list[Option]) -> Part:
        if is_string(self.shapes, options):
            return self._string(node)
        if len(options) == 1:
            return self.option(options[0])
        if len(options) > MAX_OPTIONS:
            raise Unfused
        parts = [self._marked(lambda one=option: self.option(one), option.node) for option in options[:-1]]  # type: ignore[misc]
        last = self.option(options[-1])
        value = last.value
        for part in reversed(parts):
            value = value if part.value == value else f"({part.value} if {part.marker} else {value})"
        return Part(checked("(?:" + "|".join(part.regex for part in (*parts, last)) + ")"), "", (), value)

    def option(self, option: Option) -> Part:
        """The value of one option."""
        match option.kind:
            case "record":
                return self._record(option)
            case "elements":
                return self._elements(option)
            case "leaf":
                return self._leaf(option.node, option.rule)
            case _:
                assert isinstance(option.node, Ref)
                key = option.node.key
                return self.scope(self.shapes.grammar[key].node, type_name(key), key)

    def _record(self, option: Option) -> Part:
        record = self.shapes.records[option.name]
        outer, self.fields = self.fields, {one.name: one for one in record.fields}
        rules, self.rules = self.rules, {}
        chosen, self.chosen = self.chosen, dict(option.chosen)
        try:
            part = self.struct(factored(option.node), option.rule)
        finally:
            self.fields, self.rules, self.chosen = outer, rules, chosen
        values = [joined(part.given, one) for one in record.fields]
        return replace(part, given=(), value=new(option.name, values))

    def _elements(self, option: Option) -> Part:
        high = count(option.node, "")[1]
        many = high is None or high > 1
        outer, self.fields = self.fields, {"": Field("", String(), many, required=False)}
        rules, self.rules = self.rules, {}
        chosen, self.chosen = self.chosen, {}
        try:
            part = self.struct(factored(option.node), option.rule)
        finally:
            self.fields, self.rules, self.chosen = outer, rules, chosen
        return replace(part, given=(), value=joined(part.given, Field("", String(), many, required=False)))

    def _marked(self, make: Callable[[], Part], node: Node) -> Part:
        """The part with a marker: in a group of its own if it has none."""
        before = self.groups
        part = make()
        if part.marker:
            return part
        if self.shapes.analysis.nullable(node):
            raise Unfused
        self.group()
        inner = shifted(part, self.prefix, before)
        return replace(inner, regex=f"({inner.regex})", marker=f"{self.prefix}{before + 1}")

    # Leaves.

    def _leaf(self, node: Node, rule: str) -> Part:
        shape = self.shapes.plain(node, rule)
        fixed = self.shapes.analysis.fixed(node)
        words = self.shapes.words(node)
        match shape:
            case String():
                return self._string(node)
            case Number():
                group = self.group()
                return Part(f"({self.patterns.pattern(node)})", group, (), f"int({group})")
            case Text(octets=octets, quoted=quoted) if fixed is not None:
                text = words[0] if words else fixed[1:-1] if quoted else fixed
                return Part(self.patterns.grouped(node), "", (), repr(text.encode("latin-1") if octets else text))
            case Text(octets=octets, quoted=True):
                return self._quoted(node, words, octets=octets)
            case Text(octets=octets):
                group = self.group()
                patterns = self.patterns if octets else self.loose
                value = group if octets else f"{group}.decode()"
                if words:
                    value = f"{self.unit.table(words, octets)}[{group}]"
                marker = "" if self.shapes.analysis.nullable(node) else group
                return Part(f"({patterns.pattern(node)})", marker, (), value)
            case _:
                return Part(self.patterns.grouped(node), "", (), "None")

    def _quoted(self, node: Node, words: list[str], *, octets: bool) -> Part:
        """A limited quoted text: its content is the group if nothing in it is escaped."""
        while isinstance(node, Ref | Label):
            inner = self.shapes.analysis.node(node) if isinstance(node, Ref) else node.item
            assert inner is not None
            node = inner
        assert isinstance(node, Seq)
        content = sequence(node.items[1:-1])
        group = self.group()
        table = self.unit.table(words, octets) if words else ""
        if 0x5C in octets_of(content, self.shapes) and (plain := self._plain_content(content)):
            other = self.group()
            value = f"(_unquoted({other}) if {other} else {group})" + ("" if octets else ".decode()")
            patterns = self.patterns if octets else self.loose
            regex = f'(?:"({plain})"|({patterns.pattern(node)}))'
            return Part(regex, "", (), f"{table}[{value.removesuffix('.decode()')}]" if table else value)
        if 0x5C in octets_of(content, self.shapes):
            value = f"_unquoted({group})" + ("" if octets else ".decode()")
            return Part(
                f"({self.patterns.pattern(node)})", group, (), f"{table}[_unquoted({group})]" if table else value
            )
        value = f"{table}[{group}]" if table else group if octets else f"{group}.decode()"
        marker = "" if self.shapes.analysis.nullable(content) else group
        return Part(f'"({self.patterns.pattern(content)})"', marker, (), value)

    def _plain_content(self, content: Node) -> str:
        """The pattern of a quoted content in which nothing is escaped, if that is one octet or a run of octets."""
        item = content.item if isinstance(content, Repeat) else content
        sets = [one for one in map(self.shapes.analysis.charset, self.patterns.choices(item)) if one is not None]
        if len(sets) != 1 or 0x5C in sets[0]:
            return ""
        return char_class(sets[0]) + (quantifier(content.low, content.high) if isinstance(content, Repeat) else "")

    def _string(self, node: Node) -> Part:
        """A string in any form: the groups are an atom, the content of a simple quoted, and anything else."""
        atoms: list[str] = []
        others: list[str] = []
        simple = nil = False
        loose = self.loose
        for item in self.patterns.choices(node):
            octets = self.shapes.analysis.charset(item.item) if isinstance(item, Repeat) else None
            nil = nil or (isinstance(item, Ref) and item.key == "nil")
            simple = simple or (isinstance(item, Ref) and item.key == "quoted")
            if isinstance(item, Repeat) and item.low and octets and not octets & frozenset(b'"{') and not atoms:
                atoms.append(self.patterns.pattern(item))
            else:
                others.append(loose.grouped(item))
        words = [word for word in self.shapes.words(node) if not nil or word != "NIL"]
        read = "_nstring" if nil else "_string"
        groups = [self.group() for _ in range(len(atoms) + simple)]
        regexes = [f"({text})" for text in atoms] + ([f'"({self._simple()}*+)"'] if simple else [])
        other = self.group()
        value = f"({read}({other}, s) if {other} else {groups[-1]})" if simple else f"{read}({other}, s)"
        if atoms:
            value = f"({groups[0]} or {value})" if simple else f"({groups[0]} or {read}({other}, s))"
        if words:
            value = self.known(words, value)
        return Part("(?:" + "|".join([*regexes, f"({'|'.join(others)})"]) + ")", "", (), value)

    def known(self, words: list[str], value: str) -> str:
        """Known words as the grammar spells them, other octets as they are; only what is as long is looked up."""
        table, sizes = self.unit.table(words, True), sorted({len(word) for word in words})
        if len(sizes) > 3:
            return f"{table}[{value}]"
        name = "w" + "_" * value.count(" := ")
        test = f"== {sizes[0]}" if len(sizes) == 1 else f"in {tuple(sizes)}"
        return f"({table}[{name}] if ({name} := {value}) is not None and len({name}) {test} else {name})"

    def _simple(self) -> str:
        quoted = self.shapes.grammar["quoted"].node
        assert isinstance(quoted, Seq) and isinstance(quoted.items[1], Repeat)
        plain = [one for one in self.patterns.choices(quoted.items[1].item) if self.shapes.analysis.charset(one)]
        return self.patterns.pattern(plain[0])

    # Structure inside a scope.

    def struct(self, node: Node, rule: str) -> Part:
        """A part of a scope, with what it gives to the scope's fields."""
        if not fields_of(node) and not elements_of(node):
            if not self.shapes.analysis.regular(node):
                raise Unfused
            return Part(checked(self.patterns.grouped(node)))
        match node:
            case Label():
                return self._label(node, rule)
            case Seq(items):
                return self._sequence(items, rule)
            case Alt(items):
                parts = [self._marked(lambda one=item: self.struct(one, rule), item) for item in items]  # type: ignore[misc]
                return Part(checked("(?:" + "|".join(part.regex for part in parts) + ")"), "", self._given(parts))
            case Repeat(0, 1, item):
                if part := self._region((node,), rule):
                    return part
                inner = self._marked(lambda: self.struct(item, rule), item)
                return Part(f"(?:{inner.regex})?", "", tuple(under(one, inner.marker) for one in inner.given))
            case Repeat():
                if part := self._region((node,), rule):
                    return part
        raise Unfused

    def _given(self, parts: list[Part]) -> tuple[Given, ...]:
        """What alternatives give: lists of one label as one."""
        given = [under(one, part.marker) for part in parts for one in part.given]
        found: dict[str, list[Given]] = {}
        for one in given:
            found.setdefault(one.label, []).append(one)
        once = all(len({one.label for one in part.given}) == len(part.given) for part in parts)
        for label, mine in found.items():
            if once and len(mine) > 1 and self.fields[label].many:
                lists = "".join(f"{one.expression} if {one.when} else " for one in mine)
                given = [one for one in given if one.label != label] + [Given(label, f"({lists}())")]
        return tuple(given)

    def rule_of(self, label: str, rule: str) -> str:
        """The rule to which the label belongs."""
        return self.rules.get(label.rpartition("/")[0], rule) if "/" in label else rule

    def _label(self, node: Label, rule: str) -> Part:
        target = self.fields[node.name]
        rule = self.rule_of(node.name, rule)
        item = node.item
        if isinstance(item, Repeat) and item.optional:
            inner = self._marked(lambda: self._valued(target, node.name, item.item, rule), item.item)
            return Part(f"(?:{inner.regex})?", "", tuple(under(one, inner.marker) for one in inner.given))
        return self._valued(target, node.name, item, rule)

    def _valued(self, target: Field, label: str, item: Node, rule: str) -> Part:
        if isinstance(target.shape, Flag):
            group = self.group()
            return Part(f"({self.patterns.pattern(item)})", group, (Given(label, "True"),))
        part = self.option(self.chosen[label]) if label in self.chosen else self.scope(item, type_name(rule), rule)
        value = f"({part.value},)" if target.many else part.value
        return replace(part, value="", given=(Given(label, value),))

    def _sequence(self, items: tuple[Node, ...], rule: str) -> Part:
        parts: list[Part] = []
        index = 0
        while index < len(items):
            part, index = self.step(items, index, rule)
            parts.append(part)
        return join(parts)

    def step(self, items: tuple[Node, ...], index: int, rule: str) -> tuple[Part, int]:
        """The part at ``index`` of a sequence, and the index behind it: a list takes several items."""
        labels = fields_of(items[index]) + elements_of(items[index])
        if labels and self.fields[labels[0].name].many:
            name = labels[0].name
            last = max(i for i, item in enumerate(items) if count(item, name)[1] != 0)
            if part := self._region(items[index : last + 1], rule):
                return part, last + 1
        return self.struct(items[index], rule), index + 1

    def _region(self, items: tuple[Node, ...], rule: str) -> Part | None:
        """Several elements of one label with a fixed separator: one group, cut afterwards."""
        found = listed(items, self.shapes)
        if found is None or not self.fields[found.label].many or count(sequence(items), found.label)[1] == 1:
            return None
        rule = self.rule_of(found.label, rule)
        whole = sequence(items)
        element = found.element
        shape = self.shapes.plain(element, rule) if self.shapes.is_leaf(element, rule) else None
        is_read = isinstance(shape, String) or shape == Text()
        regex = self.grouped(items, self.loose if is_read else self.patterns)
        group = self.group()
        cut = self._cut(found, group, rule) if self.shapes.is_leaf(element, rule) else ""
        if not cut:
            pattern = self.patterns.pattern(element)
            if len(pattern) > self.max_element and not self.shapes.is_leaf(element, rule):
                raise Unfused
            cut = self._each(found, group, rule)
        return self.gathered(found, whole, group, f"({regex})", cut)

    def gathered(self, found: Listed, whole: Node, group: str, regex: str, cut: str) -> Part:
        """The part of a list whose pattern has it in a group; ``cut`` yields its elements."""
        if self.shapes.analysis.nullable(whole):
            return Part(checked(regex), "", (Given(found.label, f"({cut} if {group} else ())"),))
        return Part(checked(regex), group, (Given(found.label, cut),))

    def grouped(self, items: tuple[Node, ...], patterns: Patterns) -> str:
        """The pattern of a list."""
        return patterns.grouped(sequence(items))

    def _cut(self, found: Listed, group: str, rule: str) -> str:
        """The elements by splitting, where the separator cannot occur in one."""
        octets = octets_of(found.element, self.shapes)
        shape = self.shapes.plain(found.element, rule)
        separator = found.separator.encode()
        if len(separator) != 1 or separator[0] in octets or not isinstance(shape, Number | Text):
            return ""
        if isinstance(shape, Text) and shape.quoted:
            return ""
        by = "" if separator == b" " and not octets & _WHITE else repr(separator)
        text = f"{group}[1:]" if found.leading and by else group
        if isinstance(shape, Number):
            return f"tuple(map(int, {text}.split({by})))"
        words = self.shapes.words(found.element)
        if words:
            return f"{self.unit.word_lists(words, shape.octets, by)}[{text}]"
        if shape.octets:
            return f"tuple({text}.split({by}))"
        return f"tuple({text}.decode().split({by[1:]}))"

    def _each(self, found: Listed, group: str, rule: str) -> str:
        """The elements by finding each."""
        inner = self.inner()
        part = inner.scope(found.element, type_name(rule), rule)
        names = [f"{inner.prefix}{index + 1}" for index in range(inner.groups)]
        if not names:
            raise Unfused
        behind = frozenset(found.separator.encode()[:1]) | {256}
        if not found.separator:
            behind |= self.shapes.analysis.first(found.element)
        regex = part.regex + (ahead(behind) if self.follow.extensible(found.element) else "")
        finder = self.unit.pattern(regex, "findall")
        return f"tuple([{part.value} for {', '.join(names)} in {finder}({group})])"
