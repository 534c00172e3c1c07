"""The examples that the RFCs print: each is read and written again, or is refused where its RFC is wrong."""

from __future__ import annotations

from typing import Any

import pytest

from reference.generated.parser import (
    CommandFramer,
    Complete,
    NeedContinuation,
    OtherCode,
    ParseError,
    ResponseFramer,
    parse_command,
    parse_response,
    serialise,
)
from tests.oracle.case import Case
from tests.oracle.compare import interpreted, plain
from tests.oracle.corpus import examples, octets

FILES = sorted({one["rfc"] for one in examples()})


def chosen(rfc: str, accepted: bool) -> list[tuple[dict[str, Any], bytes]]:
    return [(one, octets(one["input"])) for one in examples() if one["rfc"] == rfc and one["accepted"] is accepted]


def read(one: dict[str, Any], data: bytes) -> Any:
    return (parse_command if one["side"] == "command" else parse_response)(data)


@pytest.mark.parametrize("rfc", FILES)
def test_examples_are_read_and_written(rfc: str) -> None:
    for one, data in chosen(rfc, accepted=True):
        value = read(one, data)
        written = serialise(value)
        assert read(one, written) == value, one
        assert serialise(read(one, written)) == written, one


@pytest.mark.parametrize("rfc", FILES)
def test_examples_have_the_value_that_the_interpreter_finds(rfc: str) -> None:
    for one, data in chosen(rfc, accepted=True):
        verdict = interpreted(Case(one["side"], data))
        assert verdict.accepted, one
        assert plain(read(one, data)) == verdict.value, one


@pytest.mark.parametrize("rfc", FILES)
def test_wrong_examples_are_refused(rfc: str) -> None:
    for one, data in chosen(rfc, accepted=False):
        assert one["note"]
        with pytest.raises(ParseError):
            read(one, data)
        assert not interpreted(Case(one["side"], data)).accepted, one


@pytest.mark.parametrize("rfc", FILES)
def test_examples_pass_through_the_framers(rfc: str) -> None:
    framers = {"command": CommandFramer(), "response": ResponseFramer()}
    for one, data in chosen(rfc, accepted=True):
        if data.upper().endswith(b"DONE\r\n"):
            continue  # two lines, of which the second is sent after an answer
        framer = framers[one["side"]]
        framer.feed(data)
        while isinstance(event := framer.next_event(), NeedContinuation):
            pass
        assert event == Complete(data)
        assert framer.next_event() is None


def test_each_rfc_has_examples() -> None:
    assert len(FILES) >= 25
    assert sum(len(chosen(rfc, accepted=True)) for rfc in FILES) > 1300
    assert sum(len(chosen(rfc, accepted=False)) for rfc in FILES) > 20


def test_the_codes_of_the_rfcs_are_known() -> None:
    """An unknown code is a free atom; those that the RFCs define must not end there."""
    unknown = set()
    for rfc in FILES:
        for one, data in chosen(rfc, accepted=True):
            state = getattr(getattr(value := read(one, data), "data", value), "state", getattr(value, "data", None))
            code = getattr(getattr(state, "text", None), "code", None)
            if isinstance(code, OtherCode):
                unknown.add(code.name)
    assert unknown <= {"BADCHARSET"}
