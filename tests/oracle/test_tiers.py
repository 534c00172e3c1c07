"""The parser says the same whether it tries usual forms first or not, and it compiles them when it is busy."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.oracle.case import RESPONSE, Case
from tests.oracle.compare import outcome
from tests.oracle.corpus import seeds
from tests.oracle.tiers import EAGER, PATIENT, instance


def test_all_kept_messages_are_read_the_same_both_ways() -> None:
    for case in seeds():
        general = outcome(case, PATIENT)
        assert [outcome(case, EAGER) for _ in range(2)] == [general] * 2, case


def test_recorded_lines_are_read_the_same_both_ways() -> None:
    files = sorted(Path(__file__).parents[1].glob("data/sessions/*.json"))
    assert files
    lines = {one for path in files for one in path.read_text(encoding="utf-8").split('"') if one.endswith("\\r\\n")}
    assert len(lines) > 200
    for line in lines:
        data = line.encode().decode("unicode_escape").encode("latin-1")
        for parse in ("parse_command", "parse_response"):
            said = []
            for module in (EAGER, PATIENT):
                try:
                    said.append(repr(getattr(module, parse)(data)))
                except module.ParseError:
                    said.append("refused")
            assert said[0] == said[1], data


def test_usual_forms_are_compiled_when_they_are_asked_for_often() -> None:
    module = instance(10)
    line = b"a OK [READ-WRITE] done\r\n"
    stubs = [name for name in vars(module) if name.startswith("_u") and name[2:].isdigit()]
    before = {name: getattr(module, name) for name in stubs}

    def compiled() -> list[str]:
        return [name for name in stubs if getattr(module, name) is not before[name]]

    values = [module.parse_response(line) for _ in range(2)]
    assert compiled() == []
    values += [module.parse_response(line) for _ in range(10)]
    assert len(compiled()) == 1
    assert len(set(values)) == 1


FLAGS, UID, SIZE = b"FLAGS (\\Seen x)", b"UID 7", b"RFC822.SIZE 44"


@pytest.mark.parametrize("order", [(FLAGS, UID), (UID, FLAGS, SIZE), (SIZE,), (UID, b"BODY[] NIL"), (UID,) * 9])
def test_the_order_of_items_is_learnt(order: tuple[bytes, ...]) -> None:
    module = instance(5)
    line = b"* 3 FETCH (" + b" ".join(order) + b")\r\n"
    expected = outcome(Case(RESPONSE, line), PATIENT)
    assert [outcome(Case(RESPONSE, line), module) for _ in range(20)] == [expected] * 20
    tried = [one.now[0](line) for one in vars(module).values() if type(one).__name__ == "_Order"]
    assert any(tried) == (len(order) < 9 and b"BODY[] NIL" not in order)


def test_another_order_is_read_too_and_takes_the_place_of_the_first() -> None:
    module = instance(5)
    first, second = b"* 3 FETCH (UID 7 FLAGS ())\r\n", b"* 3 FETCH (FLAGS () UID 7)\r\n"
    lines = [first] * 9 + [second] * 9 + [first, second] * 5 + [b"* 3 FETCH (UID 7 FLAGS () UID 0)\r\n", first]
    said = [outcome(Case(RESPONSE, line), module) for line in lines]
    assert said == [outcome(Case(RESPONSE, line), PATIENT) for line in lines]
    (learnt,) = [one for one in vars(module).values() if type(one).__name__ == "_Order" and one.last]
    assert len(learnt.made) == 2
