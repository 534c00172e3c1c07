"""vectors.schema.json: it is a JSON Schema, the corpus is of it, and what is not a corpus is not."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from functools import cache
from typing import Any

import pytest

from tests.conformance.build import PATH

jsonschema = pytest.importorskip("jsonschema", reason="the package jsonschema is not here")


@cache
def validator() -> Any:
    schema = json.loads(PATH.with_name("vectors.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def corpus(**kept: int) -> dict[str, Any]:
    """The corpus, with every n-th vector of a sort where that is said."""
    loaded: dict[str, Any] = json.loads(PATH.read_text(encoding="ascii"))
    return {key: value[:: kept[key]] if key in kept else value for key, value in loaded.items()}


@cache
def small() -> dict[str, Any]:
    """A part of the corpus, which is of the schema."""
    document = corpus(messages=500)
    assert validator().is_valid(document)
    return document


@pytest.mark.parametrize("part", range(4))
def test_the_corpus_is_of_the_schema(part: int) -> None:
    whole = corpus()
    whole["messages"] = whole["messages"][part::4]
    wrong = [(list(one.absolute_path)[:2], one.message[:200]) for one in validator().iter_errors(whole)]
    assert wrong == []


def _first(document: dict[str, Any], accepted: bool) -> dict[str, Any]:
    row: dict[str, Any] = next(row for row in document["messages"] if row["accepted"] is accepted)
    return row


def _octets_for_text(document: dict[str, Any]) -> None:
    _first(document, True)["value"]["tag"] = {"octets": "a"}


def _field_missing(document: dict[str, Any]) -> None:
    del _first(document, True)["value"]["tag"]


def _unknown_field(document: dict[str, Any]) -> None:
    _first(document, True)["value"]["colour"] = None


def _unknown_record(document: dict[str, Any]) -> None:
    _first(document, True)["value"]["@type"] = "Commandment"


def _value_of_the_other_side(document: dict[str, Any]) -> None:
    _first(document, True)["side"] = "response"


def _no_offset(document: dict[str, Any]) -> None:
    del _first(document, False)["failure"]["offset"]


def _refused_with_a_value(document: dict[str, Any]) -> None:
    _first(document, False)["value"] = {}


def _no_octets(document: dict[str, Any]) -> None:
    _first(document, True)["input"] = "\u0100"


def _no_event(document: dict[str, Any]) -> None:
    document["framing"][0]["steps"][0]["events"].append({"event": "complete"})


def _no_pieces(document: dict[str, Any]) -> None:
    document["limits"][0]["pieces"].append(["x", 0])


@pytest.mark.parametrize(
    "spoil",
    [
        _octets_for_text,
        _field_missing,
        _unknown_field,
        _unknown_record,
        _value_of_the_other_side,
        _no_offset,
        _refused_with_a_value,
        _no_octets,
        _no_event,
        _no_pieces,
    ],
)
def test_what_is_wrong_is_not(spoil: Callable[[dict[str, Any]], None]) -> None:
    document = deepcopy(small())
    spoil(document)
    assert not validator().is_valid(document)
