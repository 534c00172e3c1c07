"""One input judged three ways: by the emitted parser, the model's interpreter and the package abnf."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from random import Random
from typing import Any

from generator.model.recursion import type_name
from reference.generated import parser
from tests.oracle.case import COMMAND, RESPONSE, Case
from tests.oracle.grammar import ROOTS, TooAmbiguous, Verdict, interpreter, package_accepts, spec, without_contents
from tests.oracle.sentences import Sentences, damaged

#: Rules that are not read by themselves: CRLF and an empty base64 may end authenticate, and end a command.
NEVER_ALONE = frozenset({"authenticate", "command-nonauth"})
#: RFC 9051, Section 9: vendor-token ends in name-component, 1*UTF8-CHAR. Blanks, parentheses, ends of lines and
#: what looks like a literal may stand in it, so there are several readings; what holds it is parsed and not judged.
VENDOR = b"vendor."
#: The rules that a response may be.
RESPONSES = ROOTS[1:]


@dataclass(frozen=True)
class Difference:
    """What two judges say of one input: ``about`` is "accepted", "value", "offset", "round trip" or "package"."""

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
    if case.kind == COMMAND:
        return parser.parse_command(case.data)
    if case.kind == RESPONSE:
        return parser.parse_response(case.data)
    return parser.parse_rule(case.kind, case.data)


def plain(value: Any) -> Any:
    """A value with its records as dictionaries, as the interpreter has them."""
    if isinstance(value, tuple):
        as_dict = getattr(value, "as_dict", None)
        return as_dict() if as_dict else tuple(map(plain, value))
    return value


def differences(case: Case, *, package: bool = True) -> Iterator[Difference]:
    """Where the judges differ on an input, the parser's place of failure included.

    Raises:
        TooAmbiguous: the interpreter would take too long.
    """
    if VENDOR in case.data.lower():
        parsed_or_refused(case)
        return
    verdict = interpreted(case)
    try:
        value = parsed(case)
    except parser.ParseError as error:
        if verdict.accepted:
            yield Difference(case, "accepted", verdict.value, str(error))
        elif error.offset != verdict.offset:
            yield Difference(case, "offset", (verdict.offset, verdict.expected), str(error))
    else:
        if not verdict.accepted:
            yield Difference(case, "accepted", f"{verdict.offset}: {verdict.expected}", value)
        elif settled(plain(value)) != settled(verdict.value):
            yield Difference(case, "value", verdict.value, plain(value))
        else:
            yield from _round_trip(case, value)
    if package:
        stripped = without_contents(case.data, whole=case.kind in (COMMAND, RESPONSE, *ROOTS))
        accepted = any(package_accepts(rule, stripped) for rule in rules(case.kind))
        if accepted != verdict.accepted:
            yield Difference(case, "package", verdict.accepted, accepted)


def parsed_or_refused(case: Case) -> None:
    """Parse what the judges cannot agree on: that nothing but ParseError comes is all that can be asked."""
    with suppress(parser.ParseError):
        parsed(case)


def _round_trip(case: Case, value: Any) -> Iterator[Difference]:
    """A record is written, read again and written again: the same value, the same octets.

    A record inside a rule of another name may be written without what that rule has around it.
    """
    if type(value).__name__ != type_name(case.kind) and case.kind not in (COMMAND, RESPONSE):
        return
    try:
        written = parser.serialise(value)
        again = parsed(Case(case.kind, written))
        if again != value and settled(plain(again)) != settled(plain(value)) and not undecided(value):
            yield Difference(case, "round trip", value, (written, again))
        elif parser.serialise(again) != written:
            yield Difference(case, "canonical", written, parser.serialise(again))
    except ValueError as error:
        yield Difference(case, "round trip", value, repr(error))


def settled(value: Any) -> Any:
    """A plain value without the differences that the grammar itself makes.

    RFC 9051, Section 9: tagged-ext-simple is sequence-set / number / number64. 07 is a number and no sequence-set, so
    its value is 7; written as 7 it is both, and a sequence-set by the order of the rule. An option of LIST may be a
    known word in one alternative of list-select-opts and an unknown one in the one before; ours takes the known one.
    RFC 7162, Section 7: mod-sequence-valzer has "0" as a word beside the digits, of which 00 is one.
    """
    match value:
        case (int() as number,):
            return number
        case "0":
            return 0
        case {"@type": "OptionExtension", "tag": str() as tag, "value": ()}:
            return tag.upper()
        case str():
            return value
        case tuple():
            return tuple(map(settled, value))
        case dict():
            return {key: settled(inner) for key, inner in value.items()}
        case _:
            return value


def undecided(value: Any) -> bool:
    """Whether a message to be appended is no literal but a label with a value, and others follow it.

    RFC 4466, Section 3: ``append-data-ext`` looks like ``append-ext``, so only what follows tells them apart, and an
    empty list of flags, which the value does not tell from none, may be all that follows.
    """
    messages = value.body.messages if isinstance(getattr(value, "body", None), parser.AppendMessages) else ()
    return any(isinstance(message.data, parser.TaggedExt) for message in messages[:-1])


def kinds() -> tuple[str, ...]:
    """The rules that the emitted parser knows by name and that messages are made of."""
    analysis = interpreter().shapes.analysis
    return tuple(key for key in analysis.reachable(*ROOTS) if key in parser._RULES and key not in NEVER_ALONE)


def inputs(block: str, most: int, seeds: Sequence[Case] = ()) -> Iterator[Case]:
    """Endless inputs of at most ``most`` octets, the same for each name of a block.

    Somewhat more whole messages than single rules; some from ``seeds``, the others made; about half of them damaged.
    """
    random = Random(block)
    sentences = Sentences(spec().grammar)
    names = kinds()
    recent: list[Case] = [Case(COMMAND, b"a NOOP\r\n")] * 50
    while True:
        case = random.choice(seeds) if seeds and random.random() < 0.15 else _made(sentences, names, random)
        recent[random.randrange(len(recent))] = case
        if random.random() < 0.5:
            others = [one.data for one in random.sample(recent, 4)]
            case = Case(case.kind, damaged(case.data, random, others))
        if len(case.data) <= most:
            yield case


def _made(sentences: Sentences, names: Sequence[str], random: Random) -> Case:
    chance = random.random()
    kind = COMMAND if chance < 0.3 else RESPONSE if chance < 0.6 else random.choice(names)
    rule = random.choices(RESPONSES, (12, 1, 1, 1))[0] if kind == RESPONSE else kind
    return Case(kind, sentences.sentence(rule, random, random.choice((4, 10, 16, 24))))


def judged(case: Case, *, package: bool = True) -> list[Difference]:
    """The differences on an input that have no recorded reason; one of kind "crash" if anything but ParseError came.

    Raises:
        TooAmbiguous: the interpreter would take too long.
    """
    try:
        return list(differences(case, package=package))
    except TooAmbiguous:
        raise
    except Exception as error:
        return [Difference(case, "crash", "a value or ParseError", repr(error))]


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
        found = judged(case, package=difference.about == "package")
    except TooAmbiguous:
        return None
    return next((one for one in found if one.about == difference.about), None)
