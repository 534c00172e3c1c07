"""Examples: each line is what the document says that it is, where it stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from generator.check.answers import check_answers
from generator.check.capabilities import check_capabilities
from generator.check.http import check_http
from generator.check.lines import check_lines
from generator.check.places import headers, troubled
from generator.check.reach import Named, check_reach, named_urls
from generator.check.sasl import check_sasl
from generator.check.secrets import check_known, check_secrets, check_session_urls, known_fields, usual_values
from generator.check.state import check_state
from generator.check.turns import check_turns
from generator.check.varies import check_varies
from generator.model.parsing import Reader
from generator.model.protocol import Spec
from generator.model.road import Road, roads
from generator.problems import Problems

#: Kinds of blocks whose rules the lines of examples are read by.
_GRAMMAR = ("command", "response", "code", "abnf")


def check_examples(spec: Spec, problems: Problems) -> None:
    """Report what is wrong in the transcripts.

    An example in which something is wrong already is left alone, and so are all where the rules to read them by are
    wrong: what could be said of them would only follow from that.
    """
    if grammar_in_trouble(spec, problems):
        return
    known_trouble = troubled(spec, problems)
    found = [road for road in roads(spec).values() if road.example.span not in known_trouble]
    usual = usual_values(known_fields(spec, found))
    named = named_urls(roads(spec).values())
    reader = Reader(spec.grammar)
    sound = [road for road in found if _check(spec, road, reader, named, usual, problems)]
    check_known(spec, sound, problems)
    check_session_urls(sound, problems)


def _check(
    spec: Spec, road: Road, reader: Reader, named: Named, usual: Mapping[str, str], problems: Problems
) -> bool:
    """Check one example; False if its lines are so wrong that its values can tell nothing."""
    stages: tuple[tuple[Callable[[], None], ...], ...] = (
        (lambda: _transcript(road, problems),),
        (lambda: check_lines(spec, road, problems), lambda: check_http(road, problems)),
        (lambda: check_answers(road, problems),),
        (lambda: check_turns(spec, road, problems), lambda: check_state(spec, road, problems)),
        (lambda: check_capabilities(spec, road, problems),),
        (lambda: check_secrets(spec, road, problems),),
        (
            lambda: check_sasl(spec, road, reader, usual, problems),
            lambda: check_varies(road, problems),
            lambda: check_reach(spec, road, named, usual, problems),
        ),
    )
    before = len(problems)
    for stage in stages:
        for check in stage:
            check()
        if len(problems) > before:
            # What is wrong on one level makes the next levels see things that are not there.
            return False
    return True


def _transcript(road: Road, problems: Problems) -> None:
    for problem in road.problems:
        problems.add(problem.span, problem.message, problem.hint)


def grammar_in_trouble(spec: Spec, problems: Problems) -> bool:
    """Whether a problem is known of the rules by which examples are read."""
    if any("/base/" in problem.span.file for problem in problems):
        return True
    found = {(problem.span.file, problem.span.line) for problem in problems}
    for header in headers(spec):
        file = spec.files[header.span.file]
        if header.kind not in _GRAMMAR:
            continue
        if header.span not in spec.blocks:
            return True
        key = ""
        for number in range(header.span.line + 1, header.last):
            line = file.line(number)
            key = line.split(" ")[0] if re.match(r"\S", line) else key
            if (header.span.file, number) in found and (header.kind == "abnf" or key in ("args", "extends")):
                return True
    return False
