"""The parser starts fast since its types are made when they are first used. Nothing else shows that they are."""

from __future__ import annotations

import inspect
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from reference.generated import parser
from reference.generated.parser import Append, Noop, RespText, SeqRange, parse_response

ROOT = Path(__file__).parents[3]


def fresh(script: str) -> str:
    """What the script prints in an interpreter of its own."""
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, cwd=ROOT)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.strip()


def parts(value: object) -> list[object]:
    """A value and all records in it."""
    inner = [one for part in value for one in parts(part)] if isinstance(value, tuple) else []
    return [*([value] if isinstance(value, parser._Record) else []), *inner]


def test_types_are_made_when_they_are_used() -> None:
    script = """
import reference.generated.parser as parser
made = lambda: sorted(name for name in parser._NOTED if name in vars(parser))
print(made())
parser.parse_response(b"* 3 EXISTS\\r\\n")
print(made())
parser.Noop, parser.Response
print(made())
"""
    lines = [eval(line) for line in fresh(script).splitlines()]
    assert lines[0] == []
    assert lines[1] == sorted(type(one).__name__ for one in parts(parse_response(b"* 3 EXISTS\r\n")))
    assert {"Noop", "ResponseData", "ResponseTagged", "ContinueReq", "Greeting"} < set(lines[2])


def test_a_star_import_has_all_public_names() -> None:
    script = """
from reference.generated.parser import *
print(Append.__name__, ParseError.__name__, isinstance(Noop(), Response), "_Record" in globals())
"""
    assert fresh(script) == "Append ParseError False False"


def test_an_unknown_name_is_an_error() -> None:
    with pytest.raises(AttributeError, match=r"module 'reference\.generated\.parser' has no attribute 'Apend'"):
        _ = parser.Apend  # type: ignore[attr-defined]
    assert not hasattr(parser, "_the_Apend")
    assert {"Append", "Response", "parse_command"} <= set(dir(parser))


def test_a_missing_name_that_is_no_type_stays_an_error() -> None:
    def wrong() -> None:
        nothing_of_ours  # type: ignore[name-defined]  # noqa: B018, F821

    with pytest.raises(NameError, match="nothing_of_ours"):
        parser._retried(wrong)


def test_all_threads_have_one_type() -> None:
    body = parser._NOTED["Noop"]
    parser._NOTED["Twin"] = body
    start = threading.Barrier(8)
    found = []

    def use() -> None:
        start.wait()
        found.append(parser.Twin)  # type: ignore[attr-defined]

    threads = [threading.Thread(target=use) for _ in range(8)]
    try:
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(found) == 8
        assert len(set(map(id, found))) == 1
    finally:
        del parser._NOTED["Twin"]
        vars(parser).pop("Twin", None)


def test_a_type_is_called_by_place_and_by_name() -> None:
    assert Append(b"a", (), None, b"m") == Append(b"a", message=b"m", date_time=None, flags=())
    assert RespText() == RespText(None, None) == RespText(text=None)
    assert str(inspect.signature(SeqRange)) == "(first: 'str | int', last: 'str | int')"
    assert str(inspect.signature(RespText)).endswith("text: 'str | None' = None)")
    assert not inspect.signature(Noop).parameters


@pytest.mark.parametrize(
    ("places", "names", "fault"),
    [
        ((1,), {}, "SeqRange: last: no value"),
        ((), {"last": 1}, "SeqRange: first: no value"),
        ((1, 2, 3), {}, "SeqRange has 2 fields, but 3 were given"),
        ((1, 2), {"last": 3}, "SeqRange: last: twice"),
        ((1, 2), {"end": 3}, "SeqRange: end: no such field"),
    ],
)
def test_a_wrong_call_tells_the_field(places: tuple[int, ...], names: dict[str, int], fault: str) -> None:
    with pytest.raises(TypeError, match=fault):
        SeqRange(*places, **names)
