"""Tests of generator/explain/."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import explain, pipeline
from generator.model.protocol import Spec
from generator.problems import Problems

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def spec() -> Spec:
    return pipeline.load_spec(ROOT / "spec", Problems())


@pytest.mark.parametrize("name", ["GETOAUTH", "JMAPAUTH", "jmapauth get"])
def test_a_table_accounts_for_every_combination(spec: Spec, name: str) -> None:
    (facts,) = explain.explain_data(spec, name)
    product = 1
    for domain in facts["conditions"].values():
        product *= len(domain)
    assert facts["combinations"] == product
    assert sum(row["hits"] for row in facts["rows"]) == product
    assert facts["without_outcome"] == 0
    assert all(row["hits"] and row["examples"] for row in facts["rows"])
    assert str(product) in explain.explain(spec, name)


def test_overlaps_say_where_the_order_matters(spec: Spec) -> None:
    (facts,) = explain.explain_data(spec, "JMAPAUTH GET")
    names = {row["row"]: row["outcome"] for row in facts["rows"]}
    pairs = {(names[one["row"]], names[one["before"]]) for one in facts["overlaps"]}
    assert ("same-token", "needs-consent") in pairs
    assert ("per-user-url", "url-and-token") not in pairs


def test_a_rule_with_its_origins_and_value(spec: Spec) -> None:
    (facts,) = explain.explain_data(spec, "JMAPAUTH-data")
    assert facts["fields"] == {"url": "str", "token": "str | None"}
    assert facts["used_by"] == ["response-data"]
    assert facts["begins_with"] == "J j"
    (nesting,) = explain.explain_data(spec, "search-key")
    assert nesting["kind"].startswith("recursive")
    assert len(nesting["defined_by"]) > 1


def test_an_example_s_road_names_row_and_conditions(spec: Spec) -> None:
    found = {next(iter(one)): one for one in explain.explain_data(spec, "consent")}
    assert set(found) == {"condition", "example"}, "two things have this name; both are told"
    decided = [step for step in found["example"]["steps"] if "outcome" in step]
    assert [step["conditions"]["consent"] for step in decided][0] == "missing"
    assert [step["conditions"]["consent"] for step in decided][-1] == "given"
    assert decided[-1]["outcome"] == "url-and-token"


@pytest.mark.parametrize("name", ["EXPIRESIN", "OAUTH", "needs-consent", "policy", "access-token"])
def test_short_explanations_name_their_place(spec: Spec, name: str) -> None:
    assert "spec/" in explain.explain(spec, name)


def test_an_unknown_name_gets_a_hint(spec: Spec) -> None:
    assert explain.explain(spec, "GETOAUT") == ""
    assert explain.hint(spec, "GETOAUT") == "did you mean 'GETOAUTH'?"
