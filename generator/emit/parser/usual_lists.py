"""The usual forms of lists: what a list of numbers, of strings, of words or of short records is cut and read by."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from generator.emit.parser.capture import MAX_GROUPS, MAX_OPTIONS, Capture
from generator.emit.parser.lists import Listed, listed, octets_of
from generator.emit.parser.options import Option, flat_options, is_string, kinds_of, sequence
from generator.emit.parser.parts import Given, Part, Unfused, checked, chosen, new
from generator.emit.parser.regex import Patterns, ahead, char_class
from generator.emit.parser.runs import deterministic, keeping
from generator.model.grammar import Alt, Label, Literal, Node, Seq, alternatives
from generator.model.recursion import type_name
from generator.model.shape import Field, Nil, Number, Text, count

Octets_ = frozenset[int]
#: A list of records is found twice, as a whole and one by one, if the pattern of one is no longer than this.
MAX_ELEMENT = 700
#: Kinds of value that are a word and a number, at least, for a pattern of their own.
MIN_PAIRS = 3
#: Words without a value, at least, among the elements of a list that is remembered.
MIN_VOCABULARY = 8
#: Groups of the only element of a list, at most.
MAX_SINGLE = 4
#: What texts have that are remembered, at most: no strings in other forms than atoms.
_PRINTED = frozenset(range(0x20, 0x7F)) - frozenset(b'"{\\')


@dataclass
class UsualLists(Capture):
    """Makes the parts of lists. ``after`` is what may follow the part that is being made."""

    after: Octets_ = frozenset()
    #: The sequence that is being made, the index of the part in it, and what may follow the sequence.
    place: tuple[tuple[Node, ...], int, Octets_] = (), 0, frozenset()
    max_element: int = MAX_ELEMENT

    def inner(self) -> UsualLists:
        """A capture for the elements of a list."""
        prefix = chr(ord(self.prefix) + 1)
        return replace(self, prefix=prefix, base=0, groups=0, fields={}, rules={}, chosen={})

    def marked(self, option: Option) -> Part:
        """The part of an option; its last group is in any match."""
        part = self.option(option)
        if part.marker == f"{self.prefix}{self.groups}":
            return part
        # An empty group at the end: the engine then sees the first octet of the alternative, and passes it by.
        return replace(part, regex=f"{part.regex}()", marker=self.group())

    def _region(self, items: tuple[Node, ...], rule: str) -> Part | None:
        found = listed(items, self.shapes)
        if found is None or not self.fields[found.label].many or count(sequence(items), found.label)[1] == 1:
            return None
        before = self.groups
        own = self.rule_of(found.label, rule)
        for form in (self._strings, self._pairs, self._remembered, self._single):
            if part := form(found, items, own):
                return part
            self.groups = before
        return super()._region(items, rule)

    def _perhaps(self, items: tuple[Node, ...], regex: str) -> str:
        """The pattern of a list that has elements, optional if the list may be empty."""
        return f"(?:{regex})?" if self.shapes.analysis.nullable(sequence(items)) else regex

    def grouped(self, items: tuple[Node, ...], patterns: Patterns) -> str:
        """The pattern of a list; where each octet tells how it goes on, what has matched is kept."""
        return self._keeping(super().grouped(items, patterns), sequence(items), items)

    def _keeping(self, text: str, node: Node, items: tuple[Node, ...], between: bytes = b"") -> str:
        """The pattern ``text`` of ``node`` in the list ``items``; ``between`` may follow the node there too."""
        behind = self._behind(items)
        is_sure = behind is not None and deterministic(node, behind | frozenset(between), self.follow)
        return keeping(text) if is_sure else text

    def _behind(self, items: tuple[Node, ...]) -> Octets_ | None:
        """What may follow the items of the sequence that is being made; None if they are not in it."""
        whole, index, outer = self.place
        if whole[index : index + 1] and whole[index] is items[0]:
            return self.follow.after(whole, index + len(items) - 1, outer)
        return None

    def _is_endless(self, found: Listed, items: tuple[Node, ...]) -> bool:
        """Whether there may be one element or more, or none where the list may be empty."""
        low, high = count(sequence(items), found.label)
        return low <= 1 and high is None

    def _pairs(self, found: Listed, items: tuple[Node, ...], rule: str) -> Part | None:
        """A list of words with a number each, of which many may be there, as pairs; a list with other kinds is none."""
        if not self._is_endless(found, items) or len(found.separator) != 1:
            return None
        kinds = kinds_of(self.shapes, flat_options(self.shapes, found.element, type_name(rule), rule))
        merged = self._merged(kinds[0], kinds) if kinds[0].kind == "record" else None
        if merged is None:
            return None
        node, words = merged
        one, separator = self.patterns.grouped(node), re.escape(found.separator)
        regex = f"{separator if found.leading else ''}{one}(?:{separator}{one})*"
        regex = self._keeping(regex, node, items, found.separator.encode())
        group, prefix = self.group(), self.inner().prefix
        value = new(kinds[0].name, [f"{self.unit.table(words, False)}[{prefix}1]", f"int({prefix}2)"])
        finder = self.unit.pattern(f"([^{separator} ]+) ([0-9]+)", "findall")  # the text is known to be such a list
        cut = f"tuple([{value} for {prefix}1, {prefix}2 in {finder}({group})])"
        return self.gathered(found, sequence(items), group, self._perhaps(items, f"({regex})"), cut)

    def _remembered(self, found: Listed, items: tuple[Node, ...], rule: str) -> Part | None:
        """A list of what a client asks for, mostly words: it asks for the same again and again.

        The text is read one by one when it is first met; if it is no such list, the usual forms do not apply.
        """
        kinds = self._vocabulary(found.element, rule)
        if not kinds or found.leading or not self._is_endless(found, items):
            return None
        before = self.groups
        group = self.group()
        try:
            cut = f"{self.unit.remembered(self._function(found.element, kinds, found.separator, rule))}[{group}]"
        except Unfused:
            self.groups = before
            return None
        regex = self._perhaps(items, f"({self._run(found.element, found.separator)})")
        return self.gathered(found, sequence(items), group, regex, cut)

    def _single(self, found: Listed, items: tuple[Node, ...], rule: str) -> Part | None:
        """A list that mostly has one element, such as a set of numbers: that one by groups of its own."""
        behind = self._behind(items)
        if found.separator in ("", " ") or found.leading or not behind or self.shapes.is_leaf(found.element, rule):
            return None
        if not self._is_endless(found, items) or self.shapes.analysis.nullable(sequence(items)):
            return None
        before = self.groups
        part = self.scope(found.element, type_name(rule), rule)
        if self.groups - before > MAX_SINGLE or behind & frozenset(found.separator.encode()):
            return None
        whole = super()._region(items, rule)
        if whole is None:
            return None
        list_of = whole.given[0]
        regex = checked(f"(?:{part.regex}{ahead(behind)}|{whole.regex})")
        return Part(regex, "", (Given(found.label, f"({list_of.expression} if {whole.marker} else ({part.value},))"),))

    def _valued(self, target: Field, label: str, item: Node, rule: str) -> Part:
        kinds = self._vocabulary(item, rule) if target.many and label not in self.chosen else []
        if not kinds:
            return super()._valued(target, label, item, rule)
        group = self.group()
        cut = f"{self.unit.remembered(self._function(item, kinds, '', rule, alone=True))}[{group}]"
        return Part(f"({self._run(item, '')})", group, (Given(label, cut),))

    def _vocabulary(self, element: Node, rule: str) -> list[Option]:
        """The kinds of the element, if most are words without a value; else none."""
        if not self.shapes.analysis.regular(element):
            return []
        kinds = kinds_of(self.shapes, flat_options(self.shapes, element, type_name(rule), rule))
        words = sum(len(self.shapes.words(kind.node)) for kind in kinds if kind.kind == "leaf")
        return kinds if len(kinds) > MAX_OPTIONS and words >= MIN_VOCABULARY else []

    def _run(self, element: Node, separator: str) -> str:
        """The pattern of anything that may be elements with atoms only: parentheses are closed again."""
        octets = (octets_of(element, self.shapes) | frozenset(separator.encode())) & _PRINTED
        plain = char_class(octets - frozenset(b"()"))
        run = f"{plain}++(?:\\({plain}*+\\){plain}*+)*+" if octets & frozenset(b"()") else f"{plain}++"
        return f"{run}(?<!{re.escape(separator)})" if separator else run

    def _merged(self, first: Option, kinds: list[Option]) -> tuple[Node, list[str]] | None:
        """The kinds of a record of a known word and a number, those with the same numbers as one, and the words."""
        names = [one.name for one in self.shapes.records[first.name].fields]
        found: dict[str, tuple[list[Node], tuple[Node, ...]]] = {}
        for kind in kinds:
            match kind.node:
                case Seq((Label(name, Literal() | Alt() as word), between, Label(value, number) as last)) if (
                    (kind.kind, kind.name, kind.rule, [name, value]) == ("record", first.name, first.rule, names)
                    and self.shapes.analysis.fixed(between) == " "
                    and isinstance(self.shapes.plain(number, first.rule), Number)
                ):
                    words, _ = found.setdefault(self.patterns.pattern(number), ([], (between, last)))
                    words.extend(alternatives(word))
        all_words = [word for words, _ in found.values() for word in words]
        if len(all_words) < MIN_PAIRS:
            return None
        nodes = tuple(Seq((Label(names[0], Alt(tuple(words))), *tail)) for words, tail in found.values())
        return nodes[0] if len(nodes) == 1 else Alt(nodes), self.shapes.words(Alt(tuple(all_words)))

    def _strings(self, found: Listed, items: tuple[Node, ...], rule: str) -> Part | None:
        """A list of strings, all of one form: it is cut at what stands between them."""
        element = found.element
        options = flat_options(self.shapes, element, type_name(rule), rule)
        kinds = [self.shapes.plain(one.node, one.rule) for one in options if one.kind == "leaf"]
        if not is_string(self.shapes, options) or Nil() in kinds or self.shapes.words(element):
            return None
        if found.separator != " " or found.leading:
            return None
        whole = sequence(items)
        regex = self.grouped(items, self.patterns)
        group = self.group()
        inner = self.inner()
        part = inner.scope(element, type_name(rule), rule)
        if " or " in part.value:  # atoms too
            finder = self.unit.pattern(part.regex + ahead(frozenset((32, 256))), "findall")
            names = re.findall(rf"\b{inner.prefix}[0-9]+\b", part.value)
            each = f"tuple([{part.value} for {', '.join(names)} in {finder}({group})])"
            cut = f"(tuple({group}.split()) if 34 not in {group} else {each})"
        elif '"(' in part.regex:
            cut = f"""tuple({group}[1:-1].split(b'" "'))"""
        else:
            cut = f"tuple({group}.split())"
        return self.gathered(found, whole, group, f"({regex})", cut)

    def _each(self, found: Listed, group: str, rule: str) -> str:
        """The elements one by one, in a function of their own: it tells what is absent from what is empty."""
        element = found.element
        shape = self.shapes.plain(element, rule) if self.shapes.is_leaf(element, rule) else None
        if isinstance(shape, Number | Text):
            return super()._each(found, group, rule)
        options = flat_options(self.shapes, element, type_name(rule), rule)
        is_text = is_string(self.shapes, options)
        kinds = options[:1] if is_text else kinds_of(self.shapes, options)
        if len(kinds) > MAX_OPTIONS:
            raise Unfused  # one loop is quicker than to look twice
        name = self._function(element, [] if is_text else kinds, found.separator, rule, leading=found.leading)
        return f"{name}({group})"

    def _function(
        self,
        element: Node,
        kinds: list[Option],
        separator: str,
        rule: str,
        *,
        leading: bool = False,
        alone: bool = False,
    ) -> str:
        """The name of a function that reads elements of some kinds one by one; without kinds they are strings.

        ``alone``: it reads just one.
        """
        is_rare = len(kinds) > MAX_OPTIONS
        inner = replace(self.inner(), max_groups=2 * MAX_GROUPS) if is_rare else self.inner()
        parts: list[tuple[int, Part]] = []
        for kind in kinds:
            part = inner.marked(kind) if len(kinds) > 1 else inner.option(kind)
            parts.append((inner.groups, part))
        if not kinds:
            part = inner.scope(element, type_name(rule), rule)
            parts.append((inner.groups, part))
        regex = "|".join(part.regex for _, part in parts)
        if inner.groups == 0 or (len(regex) > MAX_ELEMENT and not is_rare):
            raise Unfused
        behind = frozenset(separator.encode()[:1]) | {256}
        if not separator and not alone:
            behind |= self.shapes.analysis.first(element)
        regex = (f"(?:{regex})" if len(parts) > 1 else regex) + (
            ahead(behind) if len(parts) > 1 or self.follow.extensible(element) else ""
        )
        lines = chosen(parts, inner.prefix, "found.append({})".format)
        return self.unit.each(self.unit.pattern(regex), lines, len(separator), leading)
