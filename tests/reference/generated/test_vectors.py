"""vectors.json: the emitted parser, serialiser and framers do what it says. Its values are not theirs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest

from reference.generated import parser
from tests.conformance.encoding import decoded, encoded, octets_of, octets_text
from tests.conformance.limits import expanded
from tests.conformance.records import record
from tests.oracle.patience import limited

VECTORS = Path(__file__).parents[3] / "reference" / "generated" / "vectors.json"
Vector = dict[str, Any]


@cache
def document() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(VECTORS.read_text(encoding="ascii"))
    return loaded


@cache
def messages() -> dict[str, list[Vector]]:
    """The messages by the first part of their names."""
    return {name: list(rows) for name, rows in groupby(document()["messages"], lambda row: group(row["id"]))}


def group(name: str) -> str:
    first = name.split("/")[0]
    return "/".join(name.split("/")[:2]) if first in ("grammar", "near-miss") else first


def read(vector: Vector, data: bytes) -> Any:
    return (parser.parse_command if vector["side"] == "command" else parser.parse_response)(data)


def refusal(vector: Vector) -> parser.ParseError | None:
    try:
        read(vector, octets_of(vector["input"]))
    except parser.ParseError as error:
        return error
    return None


@pytest.mark.parametrize("name", messages())
def test_values(name: str) -> None:
    for vector in messages()[name]:
        if vector["accepted"]:
            value = read(vector, octets_of(vector["input"]))
            assert encoded(value.as_dict()) == vector["value"], vector
            assert octets_text(parser.serialise(value)) == vector["canonical"], vector


@pytest.mark.parametrize("name", messages())
def test_what_is_canonical_stays_so(name: str) -> None:
    for vector in messages()[name]:
        if vector["accepted"]:
            again = read(vector, octets_of(vector["canonical"]))
            assert again.as_dict() == decoded(vector["value"]), vector
            assert octets_text(parser.serialise(again)) == vector["canonical"], vector


@pytest.mark.parametrize("name", messages())
def test_refusals(name: str) -> None:
    """Each is refused, and no later than at the first octet that cannot stand there."""
    for vector in messages()[name]:
        if not vector["accepted"]:
            error = refusal(vector)
            assert error is not None, vector
            assert error.offset <= vector["failure"]["offset"], (vector, str(error))


def test_refusals_are_told_at_the_word() -> None:
    """Nearly all: a word that is tried together with the one before it may be told of there."""
    refused = [one for one in document()["messages"] if not one["accepted"]]
    early = [one for one in refused if (error := refusal(one)) is None or error.offset < one["failure"]["from"]]
    assert len(early) < 0.01 * len(refused), [one["input"] for one in early]


def test_there_are_messages_of_all_sorts() -> None:
    sorts = {(one["side"], one["accepted"]) for one in document()["messages"]}
    assert sorts == {(side, accepted) for side in ("command", "response") for accepted in (True, False)}
    assert {name.split("/")[0] for name in messages()} >= {
        "rfc9051",
        "rfc3501",
        "draft",
        "session",
        "hostile",
        "grammar",
    }


# --- Streams. ---


def event_told(event: Any) -> dict[str, Any]:
    match event:
        case parser.Complete(data):
            return {"event": "complete", "octets": octets_text(data)}
        case parser.NeedContinuation(size):
            return {"event": "need-continuation", "size": size}
        case parser.BadLine(tag, _):
            return {"event": "bad-line", "tag": tag}
    raise AssertionError(event)


def fed(framer: Any, data: bytes) -> Iterator[dict[str, Any]]:
    framer.feed(data)
    while (event := framer.next_event()) is not None:
        yield event_told(event)


@pytest.mark.parametrize("vector", document()["framing"], ids=lambda vector: vector["id"])
def test_framing(vector: Vector) -> None:
    """Step by step, and octet by octet."""
    make = parser.CommandFramer if vector["side"] == "command" else parser.ResponseFramer
    whole, single = make(**vector["limits"]), make(**vector["limits"])
    for step in vector["steps"]:
        if "bare_line" in step:
            whole.bare_line()
            single.bare_line()
            continue
        data = octets_of(step["feed"])
        assert list(fed(whole, data)) == step["events"]
        assert [event for octet in data for event in fed(single, bytes([octet]))] == step["events"]


# --- Values that are written, and what is too much. ---


@pytest.mark.parametrize("vector", document()["writing"], ids=lambda vector: vector["id"])
def test_writing(vector: Vector) -> None:
    value = record(decoded(vector["value"]))
    if not vector["writable"]:
        with pytest.raises(ValueError, match="does not allow"):
            parser.serialise(value)
        return
    assert octets_text(parser.serialise(value)) == vector["octets"]
    plus = octets_text(parser.serialise(value, non_synchronizing=True))
    assert plus == vector.get("non_synchronising", plus)
    assert read(vector, octets_of(vector["octets"])) == value


@pytest.mark.parametrize("vector", document()["limits"], ids=lambda vector: vector["id"])
def test_limits(vector: Vector) -> None:
    """What the grammar refuses is refused; what it takes may be too much; nothing else happens."""
    data = expanded(vector["pieces"])
    with limited():
        try:
            value = read(vector, data)
        except parser.ParseError as error:
            assert 0 <= error.offset <= len(data)
            assert vector["limit"] != "length" or not vector["accepted"], str(error)
        else:
            assert vector["accepted"]
            assert read(vector, parser.serialise(value)) == value
