"""The parser says the same whether it tries usual forms first or not, and it compiles them when it is busy."""

from __future__ import annotations

from pathlib import Path

from tests.oracle.compare import outcome
from tests.oracle.corpus import seeds
from tests.oracle.tiers import EAGER, PATIENT, instance


def test_all_kept_messages_are_read_the_same_both_ways() -> None:
    assert [case for case in seeds() if outcome(case, EAGER) != outcome(case, PATIENT)] == []


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
