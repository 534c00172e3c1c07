"""From rules to the functions that parse them.

A function takes the octets, the place where it begins and the literals kept aside, and returns the value and the
place where the match ends. What is regular is matched by one pattern; lists and nesting are loops and calls; among
alternatives it chooses by their first octets. It raises ``_Miss`` where the octets do not fit; one that is an option
of a choice may also return None if its beginning is not there.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from generator.emit.parser.body import Body
from generator.emit.parser.capture import Capture
from generator.emit.parser.openings import begins, behind, keys_of
from generator.emit.parser.options import Option, factored, flat_options, inline, is_string, sequence
from generator.emit.parser.parts import Call, Unfused, new
from generator.emit.parser.plain import PlainCapture, PlainPatterns
from generator.emit.parser.regex import Patterns, ahead
from generator.emit.parser.unit import Unit
from generator.emit.parser.variants import variants
from generator.model.follow import END, Follow
from generator.model.grammar import Alt, Node, Ref
from generator.model.recursion import type_name
from generator.model.shape import Field, Shapes, String, count

Octets_ = frozenset[int]
#: First octets that tell alternatives apart, at most.
MAX_KEY = 6


@dataclass
class Functions:
    """The functions of one grammar, made as they are needed."""

    shapes: Shapes
    follow: Follow
    patterns: Patterns
    loose: Patterns
    unit: Unit = field(default_factory=Unit)
    #: The functions by the rule that they belong to, each as its source.
    sources: dict[str, list[str]] = field(default_factory=dict)
    #: What is to be said of a rule: where it leaves a choice.
    notes: dict[str, list[str]] = field(default_factory=dict)
    #: The statements by which functions of whole lines choose among them, by their names.
    choosers: dict[str, list[str]] = field(default_factory=dict)
    _rules: dict[str, Call] = field(default_factory=dict)
    _options: dict[tuple[Option, Octets_, bool], str] = field(default_factory=dict)
    _names: set[str] = field(default_factory=set)
    _known_forms: dict[tuple[Option, Octets_], bool] = field(default_factory=dict)
    _usual: tuple[PlainPatterns, PlainPatterns] = field(init=False)

    def __post_init__(self) -> None:
        self._usual = PlainPatterns.like(self.patterns), PlainPatterns.like(self.loose)

    def rule(self, key: str) -> Call:
        """How the value of a rule is got."""
        if key not in self._rules:
            self.sources.setdefault(key, [])
            name = self.named(key)
            self._rules[key] = Call(f"{name}(d, at, s)")  # while it is being made: it may contain itself
            node = self.shapes.grammar[key].node
            call = self._scope(node, type_name(key), key, self.follow.rule(key), name, self.nests(key))
            self._rules[key] = call
        return self._rules[key]

    def made(self, key: str) -> bool:
        """Whether the rule has been asked for."""
        return key in self._rules

    def nests(self, key: str) -> bool:
        """Whether depth is counted in the rule."""
        return self.shapes.analysis.nests(key)

    def scope(self, node: Node, rule: str, follow: Octets_) -> Call:
        """How the value of a labelled element is got."""
        if isinstance(node, Ref) and not self._is_leaf(node, rule):
            return self.rule(node.key)
        return self._scope(node, type_name(rule), rule, follow, self.named(rule), nests=False)

    def only(self, node: Node, rule: str) -> Option | None:
        """The one kind of value of a labelled element, if it is a record or a list that cannot nest; else None."""
        options = flat_options(self.shapes, node, type_name(rule), rule)
        option = inline(self.shapes, options[0]) if len(options) == 1 else None
        if option is None or self._nesting(option.node) or self._nesting(node):
            return None
        high = count(option.node, "")[1]
        many = option.kind == "elements" and (high is None or high > 1)
        return option if option.kind == "record" or many else None

    def _nesting(self, node: Node) -> bool:
        return isinstance(node, Ref) and self.shapes.analysis.recursive(node.key)

    def short_choice(self, node: Node, rule: str, follow: Octets_) -> list[tuple[Octets_, Option, str]]:
        """The options of a scope that the next octet tells apart, and their functions; empty if it does not."""
        options = flat_options(self.shapes, node, type_name(rule), rule)
        begins = [self.begin(option.node) for option in options]
        apart = sum(map(len, begins)) == len(frozenset().union(*begins))
        if not 1 < len(options) <= 3 or not apart or (isinstance(node, Ref) and self.nests(node.key)):
            return []
        home = node.key if isinstance(node, Ref) else rule
        self.sources.setdefault(home, [])
        return [
            (begin, option, "" if self.fixed(option) else self.option(option, follow, home))
            for begin, option in zip(begins, options, strict=True)
        ]

    def fixed(self, option: Option) -> tuple[bytes, str] | None:
        """The one text of an option, in upper case, and its value."""
        text = self.shapes.analysis.fixed(option.node)
        if text is None or option.kind != "leaf" or len(text) > 40:
            return None
        part = self.capture().option(option)
        return text.upper().encode("latin-1"), part.value

    def _is_leaf(self, node: Node, rule: str) -> bool:
        return self.shapes.is_leaf(node, rule) or is_string(
            self.shapes, flat_options(self.shapes, node, type_name(rule), rule)
        )

    def named(self, key: str, verb: str = "parse") -> str:
        """A new name for a function of a rule or a record."""
        base = f"_{verb}_" + "".join(char if char.isalnum() else "_" for char in key)
        name, number = base, 1
        while name in self._names:
            number += 1
            name = f"{base}_{number}"
        self._names.add(name)
        return name

    def plain(self, after: Octets_) -> PlainCapture:
        """A new capture of the usual forms, for a part that ``after`` may follow."""
        tight, loose = self._usual
        return PlainCapture(
            self.shapes, self.follow, tight, loose, self.unit, after=after, known_forms=self._known_forms
        )

    def capture(self, base: int = 0) -> Capture:
        """A new capture whose groups are numbered from ``base``."""
        return Capture(self.shapes, self.follow, self.patterns, self.loose, self.unit, base=base, groups=base)

    def _scope(self, node: Node, name: str, rule: str, follow: Octets_, function: str, nests: bool) -> Call:
        try:
            part = self.capture().scope(node, name, rule)
        except Unfused:
            options = self._kinds(flat_options(self.shapes, node, name, rule))
            if len(options) > 1:
                return self._choice(options, follow, function, nests, rule)
            return self._single(options[0], follow, function, nests, rule)
        body = Body(self, rule, function, soft=False)
        body.usual(lambda: self.plain(follow).scope(node, name, rule), part, node, follow)
        body.pattern(part, node, follow, part.value)
        self.sources[rule].append(body.source(nests))
        return Call(f"{function}(d, at, s)")

    def _kinds(self, options: list[Option]) -> list[Option]:
        """One option that is a record with a choice among records at its beginning, as the kinds of it."""
        if len(options) > 1 or self._nesting(options[0].node):
            return options
        kinds = variants(self.shapes, options[0])
        return options if any(self._nesting(one.node) for _, one in kinds[0].chosen) else kinds

    def _single(self, option: Option, follow: Octets_, function: str, nests: bool, rule: str) -> Call:
        if option.kind == "rule" and isinstance(option.node, Ref) and not nests:
            return self.rule(option.node.key)
        self.sources[rule].append(self._function(option, follow, function, nests, soft=False))
        return Call(f"{function}(d, at, s)")

    def whole(self, option: Option, rule: str, name: str) -> None:
        """Make the function of an option that is the whole input; it returns the value alone."""
        self.sources[rule].append(self._function(option, frozenset({END}), name, nests=False, soft=True, whole=True))

    def _function(
        self,
        option: Option,
        follow: Octets_,
        function: str,
        nests: bool,
        soft: bool,
        strict: bool = False,
        whole: bool = False,
    ) -> str:
        """The source of the function of one option."""
        option = inline(self.shapes, option)
        body = Body(self, option.rule, function, soft, strict)
        body.whole = whole
        try:
            part = self.capture().option(option)
        except Unfused:
            body.usual(lambda: self.plain(follow).option(option), None, option.node, follow)
            if option.kind == "record":
                fields = self.shapes.records[option.name].fields
                body.record(option, fields, follow)
                body.result(new(option.name, [body.final(one) for one in fields]))
            elif option.kind == "elements":
                high = count(option.node, "")[1]
                many = high is None or high > 1
                target = Field("", String(), many, required=False)
                body.scope(factored(option.node), (target,), follow)
                body.result(body.final(target))
            else:
                assert isinstance(option.node, Ref), option
                body.delegate(self.rule(option.node.key))
        else:
            body.usual(lambda: self.plain(follow).option(option), part, option.node, follow)
            body.pattern(part, option.node, follow, part.value)
        return body.source(nests)

    # Choices.

    def _choice(self, options: list[Option], follow: Octets_, function: str, nests: bool, rule: str) -> Call:
        names = [self.option(option, follow, rule, strict) for option, strict in self._overlapping(options)]
        pairs = list(zip(names, (option.node for option in options), strict=True))
        size, number = self.table(self._grouped(pairs), follow)
        chosen = f"_d{number}[d[at:at + {size}]]"
        if not nests:
            return Call(f"{chosen}(d, at, s)", soft=True)
        body = Body(self, rule, function, soft=False)
        body.delegate(Call(f"{chosen}(d, at, s)", soft=True))
        self.sources[rule].append(body.source(nests=True))
        return Call(f"{function}(d, at, s)")

    def _chooser(self, kinds: list[Option], follow: Octets_, rule: str) -> str:
        """The name of a function that chooses among the kinds of one option."""
        key = kinds[0], follow, False
        if key not in self._options:
            owner = kinds[0].rule
            self.sources.setdefault(owner, [])
            name = self._options[key] = self.named(owner)
            body = Body(self, owner, name, soft=True)
            body.delegate(self._choice(kinds, follow, name, nests=False, rule=rule))
            self.sources[owner].append(body.source(nests=False))
        return self._options[key]

    def table(self, pairs: list[tuple[str, Node]], follow: Octets_, longest: int = MAX_KEY) -> tuple[int, str]:
        """A table that chooses among functions by the first octets of their nodes: how many, and its number."""
        analysis = self.shapes.analysis
        tried = []
        for size in range(1, longest + 1):
            keys = [keys_of(node, size, follow, analysis) for _, node in pairs]
            tried.append((*self._crowd(keys, [self.begin(node) for _, node in pairs]), size, keys))
        _, _, size, keys = min(tried, key=lambda one: one[:3])
        shown = ", ".join(
            f"({name}, {'()' if key is None or size == 1 else repr(tuple(sorted(key)))}, "
            f"{b'' if key is not None and size > 1 else bytes(sorted(self.begin(node)))!r})"
            for (name, node), key in zip(pairs, keys, strict=True)
        )
        return size, self.unit.choice(shown)

    def _crowd(self, keys: list[frozenset[bytes] | None], begins: list[Octets_]) -> tuple[int, int]:
        """How many functions the worst choice leaves, and all together."""
        counts: dict[bytes, int] = {}
        for one in keys:
            for key in one or ():
                counts[key] = counts.get(key, 0) + 1
        for one, begin in zip(keys, begins, strict=True):
            if one is None:
                for octet in begin:
                    counts[bytes((octet,))] = counts.get(bytes((octet,)), 0) + 1
                for key in {key for key in counts if len(key) > 1 and key[0] in begin}:
                    counts[key] += 1
        return max(counts.values()), sum(value for value in counts.values() if value > 1)

    def _grouped(self, pairs: list[tuple[str, Node]]) -> list[tuple[str, Node]]:
        """Functions that begin with the same kind of text, such as a number, as one that chooses by what is behind."""
        analysis = self.shapes.analysis
        found = {name: behind(node, analysis) for name, node in pairs}
        mine = [(name, node) for name, node in pairs if found[name] is not None]
        others = [(name, node) for name, node in pairs if found[name] is None]
        begin = frozenset().union(*(self.begin(node) for _, node in mine))
        ends = {one[0] for one in found.values() if one is not None}
        if len(mine) < 2 or len(ends) > 1 or any(begin & self.begin(node) for _, node in others):
            return pairs
        rests = [(name, one[1]) for name, _ in mine if (one := found[name]) is not None]
        size, number = self.table(rests, frozenset())
        return [
            *others,
            (f"_behind({ends.pop()}, _d{number}, {size})", Alt(tuple(node for _, node in mine))),
        ]

    def _overlapping(self, options: list[Option]) -> list[tuple[Option, bool]]:
        """The options, and whether others may begin alike, so that an option must look at what follows it."""
        keys = [keys_of(one.node, MAX_KEY, frozenset(), self.shapes.analysis) for one in options]
        found = []
        for index, option in enumerate(options):
            others = [i for i in range(len(options)) if i != index]
            mine = keys[index]
            strict = any(
                not mine.isdisjoint(theirs)
                if mine is not None and (theirs := keys[i]) is not None
                else not self.begin(option.node).isdisjoint(self.begin(options[i].node))
                for i in others
            )
            found.append((option, strict))
        return found

    def begin(self, node: Node) -> Octets_:
        """The octets with which the node may begin; all, if it may be empty."""
        return frozenset(range(256)) if self.nullable(node) else self.first(node)

    def option(self, option: Option, follow: Octets_, rule: str, strict: bool = False) -> str:
        """The name of the function of an option."""
        kinds = [option] if strict else self._kinds([inline(self.shapes, option)])
        if len(kinds) > 1:
            return self._chooser(kinds, follow, rule)
        if option.kind == "rule" and isinstance(option.node, Ref) and self.nests(option.node.key):
            call = self.rule(option.node.key)
            if call.expression.startswith("_parse"):
                return call.expression.removesuffix("(d, at, s)")
        key = (replace(option, name="", rule="") if option.kind == "rule" else option), follow, strict
        if key not in self._options:
            home = option.rule if option.rule in self.sources else rule
            owner = option.node.key if isinstance(option.node, Ref) and option.kind == "rule" else home
            self.sources.setdefault(owner, [])
            name = self.named(option.name or owner) if option.kind == "record" else self.named(owner)
            self._options[key] = name
            self.sources[owner].append(self._function(option, follow, name, nests=False, soft=True, strict=strict))
        return self._options[key]

    # What a body needs to know.

    def ends(self, node: Node, follow: Octets_) -> str:
        """The look-ahead behind a match of ``node``, where it may go on."""
        return ahead(follow) if self.follow.extensible(node) else ""

    def first(self, node: Node) -> Octets_:
        """The octets that a match begins with."""
        return self.shapes.analysis.first(node)

    def telling(self, node: Node, rest: tuple[Node, ...]) -> bytes:
        """What all matches of ``node`` begin with and those of ``rest`` cannot, in upper case; empty if nothing."""
        analysis = self.shapes.analysis
        if not rest or self.nullable(sequence(rest)) or self.nullable(node):
            return b""
        for size in range(2, 2 * MAX_KEY):
            keys = keys_of(node, size, frozenset(), analysis)
            if keys is None or len(keys) != 1:
                return b""
            if not begins(sequence(rest), min(keys), analysis):
                return min(keys)
        return b""

    def nullable(self, node: Node) -> bool:
        """Whether the node matches nothing."""
        return self.shapes.analysis.nullable(node)
