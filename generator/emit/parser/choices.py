"""The statements for a choice among parts of a scope: by the next octet, or one after the other until one fits."""

from __future__ import annotations

from generator.emit.abnf import abnf_text
from generator.emit.parser.lines import Lines, Octets_, variable
from generator.emit.parser.options import factored
from generator.emit.parser.parts import blank_of
from generator.model.follow import END
from generator.model.grammar import Alt, Node
from generator.model.shape import elements_of, fields_of


class Choices(Lines):
    """Writes the statements of a choice."""

    def part(self, node: Node, follow: Octets_) -> None:
        """Match a part of the scope."""
        raise NotImplementedError

    def _alternatives(self, node: Alt, follow: Octets_) -> None:
        whole = factored(node)
        if not isinstance(whole, Alt):
            self.part(whole, follow)
            return
        seen: Octets_ = frozenset()
        overlap = False
        for item in whole.items:
            first = self.functions.first(item)
            overlap = overlap or bool(first & seen) or (self.functions.nullable(item) and item is not whole.items[-1])
            seen |= first
        begun, self.begun = self.begun, True
        if overlap:
            self.note(f"alternatives begin alike, they are tried in order: {abnf_text(node)}")
            self._tried(whole.items, follow)
        else:
            for number, item in enumerate(whole.items):
                last = self.functions.nullable(item)
                guard = self._in(bytes(sorted(self.functions.first(item))))
                self.add("else:" if last else f"{'elif' if number else 'if'} {guard}:")
                self.indent += 1
                self.part(item, follow)
                self.indent -= 1
            if not self.functions.nullable(whole.items[-1]):
                self.add("else:")
                self.add("    raise _Miss")
        self.begun = begun

    def _tried(self, items: tuple[Node, ...], follow: Octets_) -> None:
        """The alternatives in order, until one fits and is followed by what may follow."""
        done = self.fresh()
        self.add(f"{done} = False")
        octets = bytes(sorted(follow - {END}))
        for number, item in enumerate(items):
            last = item is items[-1]
            guard = "" if self.functions.nullable(item) or last else self._in(bytes(sorted(self.functions.first(item))))
            test = " and ".join(filter(None, [f"not {done}" if number else "", guard]))
            if test:
                self.add(f"if {test}:")
                self.indent += 1
            if last:
                self.part(item, follow)
            else:
                start = len(self.lines)
                self._try(item, follow, "pass")
                place = next(
                    i for i in range(len(self.lines) - 1, start - 1, -1) if "except IndexError:" in self.lines[i]
                )
                indent = "    " * (self.indent + 1)
                end = "at < len(d) and " if END in follow else ""
                check = [
                    f"{indent}if {end}{self._not_in(octets)}:",
                    f"{indent}    raise _Miss",
                    f"{indent}{done} = True",
                ]
                self.lines[place:place] = check
            if test:
                self.indent -= 1

    def _try(self, node: Node, follow: Octets_, otherwise: str) -> None:
        """Match the node, or undo what was begun of it."""
        start = self.fresh()
        many = [label for label in self._labels(node) if self.fields[label].many]
        self.variables |= set(many)
        counts = {label: self.fresh() for label in many}
        self.add(f"{start} = at")
        for label, name in counts.items():
            self.add(f"{name} = len({variable(label)})")
        self.add("try:")
        self.indent += 1
        self.part(node, follow)
        self.indent -= 1
        self.add("except IndexError:")
        self.add(f"    at = {start}")
        for label, name in counts.items():
            self.add(f"    del {variable(label)}[{name}:]")
        for label in self._labels(node):
            if label in self.variables and not self.fields[label].many:
                self.add(f"    {variable(label)} = {blank_of(self.fields[label])}")
        if otherwise != "pass":
            self.add(f"    {otherwise}")

    def _labels(self, node: Node) -> list[str]:
        return list(dict.fromkeys(label.name for label in fields_of(node) + elements_of(node)))
