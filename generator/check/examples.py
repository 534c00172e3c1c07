"""Examples: each line is what the document says that it is, where it stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from generator.check.answers import check_answers
from generator.check.capabilities import check_capabilities
from generator.check.http import check_http
from generator.check.lines import check_lines
from generator.check.reach import Named, check_reach, named_urls
from generator.check.sasl import check_sasl
from generator.check.secrets import check_known, check_secrets, check_session_urls, known_fields, usual_values
from generator.check.state import check_state
from generator.check.trust import GROUND, grammar_in_trouble, sound_commands, troubled
from generator.check.turns import check_turns
from generator.check.varies import check_varies
from generator.model.parsing import Reader
from generator.model.protocol import Spec
from generator.model.road import Road, roads
from generator.problems import Problems


def check_examples(spec: Spec, problems: Problems) -> None:
    """Report what is wrong in the transcripts.

    An example in which something is wrong already is left alone, and so are all where the rules to read them by are
    wrong: what could be said of them would only follow from that.
    """
    if grammar_in_trouble(spec, problems):
        return
    wrong = troubled(spec, problems, "example")
    found = [road for road in roads(spec).values() if road.example.span not in wrong]
    around = _Around(
        spec,
        sound_commands(spec, problems),
        not troubled(spec, problems, "capability", *GROUND),
        Reader(spec.grammar),
        named_urls(roads(spec).values()),
        usual_values(known_fields(spec, found)),
    )
    sound = [road for road in found if _check(around, road, problems)]
    check_known(spec, sound, problems)
    check_session_urls(sound, problems)


@dataclass(frozen=True, slots=True)
class _Around:
    """What an example is held against: the commands whose outcomes can be relied on, and what other examples say.

    ``grounded``: conditions, events and capabilities can be relied on.
    """

    spec: Spec
    sound: frozenset[str]
    grounded: bool
    reader: Reader
    named: Named
    usual: Mapping[str, str]


def _check(around: _Around, road: Road, problems: Problems) -> bool:
    """Check one example; False if its lines are so wrong that its values can tell nothing."""
    spec = around.spec
    stages: tuple[tuple[Callable[[], None], ...], ...] = (
        (lambda: _transcript(road, problems),),
        (lambda: check_lines(spec, road, problems), lambda: check_http(road, problems)),
        (lambda: check_answers(road, problems),),
        (lambda: check_turns(spec, road, around.sound, problems), lambda: check_state(spec, road, problems)),
    )
    values: tuple[tuple[Callable[[], None], ...], ...] = (
        (lambda: check_capabilities(spec, road, problems),),
        (lambda: check_secrets(spec, road, problems),),
        (
            lambda: check_sasl(spec, road, around.reader, around.usual, problems),
            lambda: check_varies(road, problems),
            lambda: check_reach(spec, road, around.named, around.usual, problems),
        ),
    )
    reliable = around.grounded and all(turn.command is None or turn.command.name in around.sound for turn in road.turns)
    before = len(problems)
    for stage in (*stages, *(values if reliable else ())):
        for check in stage:
            check()
        if len(problems) > before:
            # What is wrong on one level makes the next levels see things that are not there.
            return False
    return reliable


def _transcript(road: Road, problems: Problems) -> None:
    for problem in road.problems:
        problems.add(problem.span, problem.message, problem.hint)
