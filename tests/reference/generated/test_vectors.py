"""vectors.json: each message of it is read as it says, or refused where it says."""

from __future__ import annotations

import base64
import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from reference.generated.parser import ParseError, parse_command, parse_response, serialise

VECTORS = Path(__file__).parents[3] / "reference" / "generated" / "vectors.json"


@cache
def document() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(VECTORS.read_text(encoding="utf-8"))
    return loaded


def octets(value: Any) -> bytes:
    return base64.b64decode(value["base64"]) if isinstance(value, dict) else value.encode()


def plain(value: Any) -> Any:
    """A value as JSON has it."""
    match value:
        case bytes():
            try:
                return value.decode()
            except UnicodeDecodeError:
                return {"base64": base64.b64encode(value).decode()}
        case dict():
            return {key: plain(one) for key, one in value.items()}
        case tuple():
            return [plain(one) for one in value]
        case _:
            return value


def messages(accepted: bool) -> list[Any]:
    return [
        pytest.param(one, id=f"{number}-{one['name'].replace(' ', '-')}")
        for number, one in enumerate(document()["messages"])
        if one["accepted"] is accepted
    ]


def read(vector: dict[str, Any], data: bytes) -> Any:
    return (parse_command if vector["side"] == "command" else parse_response)(data)


@pytest.mark.parametrize("vector", messages(True))
def test_accepted(vector: dict[str, Any]) -> None:
    data = octets(vector["input"])
    value = read(vector, data)
    assert plain(value.as_dict()) == vector["value"]
    assert read(vector, serialise(value)) == value


@pytest.mark.parametrize("vector", messages(False))
def test_refused(vector: dict[str, Any]) -> None:
    with pytest.raises(ParseError) as refused:
        read(vector, octets(vector["input"]))
    assert refused.value.offset == vector["offset"]


def test_there_are_good_and_bad_ones_of_both_sides() -> None:
    sorts = {(one["side"], one["accepted"]) for one in document()["messages"]}
    assert sorts == {(side, accepted) for side in ("command", "response") for accepted in (True, False)}
    assert len(document()["messages"]) > 100
