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


def test_what_is_parsed_first_is_parsed_like_the_rest() -> None:
    """Names are missed in each way of parsing: by functions, by nodes, and by functions that nodes call."""
    script = r"""
import reference.generated.parser as parser

COMMANDS = (
    b"FETCH 1 (FLAGS BODY[1.MIME]<0.5>)", b"APPEND a (\Seen) {3+}\r\nabc",
    b"SEARCH OR NOT SEEN 1:3", b"NOOP", b"STORE 1 X",
)
RESPONSES = (
    b"* 1 FETCH (ENVELOPE (NIL NIL ((NIL NIL {1}\r\na NIL)) NIL NIL NIL NIL NIL NIL NIL))",
    b"* OK hi", b"+ ", b"* LIST ()",
)
RULES = ("search-key", b"(OR 1 UID 3:*)"), ("sequence-set", b"1:2,4"), ("search-key", b"(OR 1 UID)")

def outcome(read, *given):
    try:
        return repr(read(*given))
    except parser.ParseError as error:
        assert error.__context__ is None or error.__suppress_context__, error
        return str(error)

def results(forget):
    for line in COMMANDS:
        yield outcome(parser.parse_command, b"a " + line + b"\r\n")
        forget()
    for line in RESPONSES:
        yield outcome(parser.parse_response, line + b"\r\n")
        forget()
    for rule, text in RULES:
        yield outcome(parser.parse_rule, rule, text)
        forget()

def forget():
    for name in {*parser._NOTED, *(name for name in vars(parser) if name.startswith("_the_"))}:
        vars(parser).pop(name, None)
    parser._RULES.update(dict.fromkeys(parser._RULES))
    parser._MAKERS.clear()

first = list(results(forget))
assert first == list(results(lambda: None)), first
print(len(first), sum("ResponseData" in one or "Command" in one for one in first))
"""
    assert fresh(script) == "12 6"


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
        ((1,), {}, "missing 1 required positional argument: 'last'"),
        ((), {"last": 1}, "missing 1 required positional argument: 'first'"),
        ((1, 2, 3), {}, "takes 3 positional arguments but 4 were given"),
        ((1, 2), {"last": 3}, "multiple values for argument 'last'"),
        ((1, 2), {"end": 3}, "unexpected keyword argument 'end'"),
    ],
)
def test_a_wrong_call_is_told_as_any_other(places: tuple[int, ...], names: dict[str, int], fault: str) -> None:
    for _ in range(2):
        with pytest.raises(TypeError, match=rf"^SeqRange\.__new__\(\) .*{fault}$"):
            SeqRange(*places, **names)


def test_a_type_can_be_built_upon() -> None:
    class Named(SeqRange):
        __slots__ = ()

        @property
        def text(self) -> str:
            return f"{self.first}:{self.last}"

    assert Named(1, last="*").text == "1:*"
    assert Named(1, 2) != SeqRange(1, 2)
    assert Named(1, 2).replace(last=3) == Named(1, 3)
