"""Where ``{{anchor}}`` can lead: what the author marked, and what the generator marks by itself."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.document import BlockNode, Section, walk
from generator.model.protocol import Spec
from generator.source import Span


def example_anchor(name: str) -> str:
    """The anchor of the figure that shows the example ``name``."""
    return f"example-{name}"


def decision_anchor(command: str) -> str:
    """The anchor of the decision table of ``command``, where ``{::decision}`` prints one."""
    return f"decision-{command.lower().replace(' ', '-')}"


def targets(spec: Spec) -> dict[str, Span]:
    """Every anchor that ``{{anchor}}`` may name, with its place; the first of doubles."""
    found: dict[str, Span] = {}
    for anchor in spec.document.anchors():
        found.setdefault(anchor.name, anchor.span)
    for example in spec.examples.values():
        found.setdefault(example_anchor(example.name), example.span)
    for directive in spec.document.directives():
        if directive.name == "decision":
            found.setdefault(decision_anchor(directive.argument), directive.span)
    return found


def sections_of_blocks(spec: Spec) -> dict[Span, Section]:
    """For each block, by its span, the innermost section around it."""
    return dict(_blocks(spec.document.sections))


def _blocks(sections: tuple[Section, ...]) -> Iterator[tuple[Span, Section]]:
    for section in sections:
        yield from ((node.span, section) for node in walk(section.content) if isinstance(node, BlockNode))
        yield from _blocks(section.sections)
