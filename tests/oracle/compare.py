"""One input judged by the emitted parser, with and without its usual forms, the interpreter and the package abnf."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from random import Random
from types import ModuleType
from typing import Any

from generator.model.recursion import type_name
from reference.generated import parser
from tests.oracle.case import COMMAND, RESPONSE, Case
from tests.oracle.grammar import ROOTS, TooAmbiguous, Verdict, interpreter, package_accepts, spec, without_contents
from tests.oracle.sentences import Sentences, damaged
from tests.oracle.tiers import EAGER, PATIENT

#: Rules that are not read by themselves: CRLF and an empty base64 may end authenticate, and end a command.
NEVER_ALONE = frozenset({"authenticate", "command-nonauth"})
#: A place of failure that an endless search would find.
UNSEARCHED = "place of failure not searched to the end"
#: The rules that a response may be.
RESPONSES = ROOTS[1:]


@dataclass(frozen=True)
class Difference:
    """What two judges say of one input.

    ``about`` is "accepted", "value", "offset", "round trip",
    "usual forms" (the parser with and without them) or "package". It is UNSEARCHED where the parser has ended its
    search of other readings, which is bounded, and fails before the grammar does: that is no mistake.
    """

    case: Case
    about: str
    expected: Any
    got: Any


def rules(kind: str) -> Sequence[str]:
    """The rules of the grammar that an input of that kind may be."""
    return RESPONSES if kind == RESPONSE else (kind,)


def interpreted(case: Case) -> Verdict:
    """The verdict of the interpreter; of a refused response, the one that went furthest.

    Raises:
        TooAmbiguous: it would take too long.
    """
    verdicts = []
    for rule in rules(case.kind):
        verdict = interpreter().judge(rule, case.data)
        if verdict.accepted:
            return verdict
        verdicts.append(verdict)
    return max(verdicts, key=lambda verdict: verdict.offset)


def parsed(case: Case) -> Any:
    """The value that the emitted parser finds.

    Raises:
        ParseError: it refuses the input.
    """
    return _parsed(case, parser)


def _parsed(case: Case, module: ModuleType) -> Any:
    if case.kind == COMMAND:
        return module.parse_command(case.data)
    if case.kind == RESPONSE:
        return module.parse_response(case.data)
    return module.parse_rule(case.kind, case.data)


def outcome(case: Case, module: ModuleType) -> Any:
    """What one instance of the parser says of an input: its value, or "refused" (the place is judged elsewhere)."""
    try:
        return plain(_parsed(case, module))
    except module.ParseError:
        return "refused"


def failure(case: Case, module: ModuleType) -> int:
    """Where one instance of the parser refuses an input; -1 if it takes it."""
    try:
        _parsed(case, module)
    except module.ParseError as error:
        return int(error.offset)
    return -1


def plain(value: Any) -> Any:
    """A value with its records as dictionaries, as the interpreter has them."""
    if isinstance(value, tuple):
        as_dict = getattr(value, "as_dict", None)
        return as_dict() if as_dict else tuple(map(plain, value))
    return value


def differences(case: Case, verdict: Verdict, *, package: bool = True) -> Iterator[Difference]:
    """Where the others differ from the interpreter's verdict on an input, the parser's place of failure included."""
    try:
        value = parsed(case)
    except parser.ParseError as error:
        if verdict.accepted:
            yield Difference(case, "accepted", verdict.value, str(error))
        elif error.offset != verdict.offset:
            about = UNSEARCHED if failure(case, PATIENT) == verdict.offset else "offset"
            yield Difference(case, about, (verdict.offset, verdict.expected), str(error))
    else:
        if not verdict.accepted:
            yield Difference(case, "accepted", f"{verdict.offset}: {verdict.expected}", value)
        elif plain(value) != verdict.value:
            yield Difference(case, "value", verdict.value, plain(value))
        else:
            yield from _round_trip(case, value)
    general = outcome(case, PATIENT)
    for _ in range(2 if case.kind == RESPONSE else 1):  # the second time the order of its items is known
        if (usual := outcome(case, EAGER)) != general:
            yield Difference(case, "usual forms", general, usual)
    if package:
        stripped = without_contents(case.data, whole=case.kind in (COMMAND, RESPONSE, *ROOTS))
        accepted = any(package_accepts(rule, stripped) for rule in rules(case.kind))
        if accepted != verdict.accepted:
            yield Difference(case, "package", verdict.accepted, accepted)


def _round_trip(case: Case, value: Any) -> Iterator[Difference]:
    """A record is written, read again and written again: the same value, the same octets.

    A record inside a rule of another name may be written without what that rule has around it.
    """
    if type(value).__name__ != type_name(case.kind) and case.kind not in (COMMAND, RESPONSE):
        return
    try:
        written = parser.serialise(value)
        again = parsed(Case(case.kind, written))
        if again != value:
            yield Difference(case, "round trip", value, (written, again))
        elif parser.serialise(again) != written:
            yield Difference(case, "canonical", written, parser.serialise(again))
    except ValueError as error:
        yield Difference(case, "round trip", value, repr(error))


@cache
def kinds() -> tuple[str, ...]:
    """The rules that the emitted parser knows by name and that messages are made of."""
    analysis = interpreter().shapes.analysis
    return tuple(key for key in analysis.reachable(*ROOTS) if key in parser._RULES and key not in NEVER_ALONE)


@cache
def sentences() -> Sentences:
    """What makes sentences, and what knows which ways of the grammar they have taken in this process."""
    return Sentences(spec().grammar, ROOTS)


def inputs(block: str, most: int, seeds: Sequence[Case] = ()) -> Iterator[Case]:
    """Endless inputs of at most ``most`` octets, the same for each name of a block.

    Somewhat more whole messages than single rules; some from ``seeds``, the others made; about half of them damaged.
    """
    random = Random(block)
    names = kinds()
    recent: list[Case] = [Case(COMMAND, b"a NOOP\r\n")] * 50
    while True:
        case = random.choice(seeds) if seeds and random.random() < 0.15 else _made(names, random)
        recent[random.randrange(len(recent))] = case
        if random.random() < 0.5:
            others = [one.data for one in random.sample(recent, 4)]
            case = Case(case.kind, damaged(case.data, random, others))
        if len(case.data) <= most:
            yield case


def _made(names: Sequence[str], random: Random) -> Case:
    chance = random.random()
    kind = COMMAND if chance < 0.3 else RESPONSE if chance < 0.6 else random.choice(names)
    rule = random.choices(RESPONSES, (12, 1, 1, 1))[0] if kind == RESPONSE else kind
    return Case(kind, sentences().sentence(rule, random, random.choice((4, 10, 16, 24))))


@dataclass(frozen=True)
class Judgement:
    """What became of an input: whether the interpreter takes it, and where the others differ."""

    accepted: bool
    differences: list[Difference]


def judged(case: Case, *, package: bool = True) -> Judgement:
    """What the judges say of an input; a difference about "crash" if anything but ParseError came.

    Raises:
        TooAmbiguous: the interpreter would take too long.
    """
    verdict = interpreted(case)
    try:
        found = list(differences(case, verdict, package=package))
    except Exception as error:
        found = [Difference(case, "crash", "a value or ParseError", repr(error))]
    return Judgement(verdict.accepted, found)


def smallest(difference: Difference) -> Difference:
    """The same kind of difference on as short an input as can be had by leaving octets out."""
    best = difference
    step = max(1, len(best.case.data) // 2)
    while step:
        at = 0
        while at < len(best.case.data):
            data = best.case.data[:at] + best.case.data[at + step :]
            found = _same(best, Case(best.case.kind, data))
            if found:
                best = found
            else:
                at += step
        step //= 2
    return best


def _same(difference: Difference, case: Case) -> Difference | None:
    try:
        found = judged(case, package=difference.about == "package").differences
    except TooAmbiguous:
        return None
    return next((one for one in found if one.about == difference.about), None)
