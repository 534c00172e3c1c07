"""explain: rules, decision tables, roads of examples, and what every other name stands for."""

from __future__ import annotations

import json
from functools import cache

import pytest

from generator.explain import KINDS, explain, explain_data, hint
from generator.explain.choices import octets_text
from generator.explain.rules import shape_text
from generator.model.protocol import Spec
from generator.model.shape import Many, Maybe, Number, OneOf, Record, String, Text
from tests.generator.broken import BASE, check_text


@cache
def spec() -> Spec:
    """The small specification of tests/broken."""
    found, problems = check_text(BASE.read_text(encoding="utf-8"))
    assert not problems
    return found


def one(name: str, kind: str) -> dict[str, object]:
    """The data of what is called ``name`` and is of that kind."""
    return next(data for data in explain_data(spec(), name) or () if data["kind"] == kind)


def test_every_name_is_explained() -> None:
    for kind in KINDS:
        names = list(kind.known(spec()))
        assert names, kind.name
        for name in names[:60]:
            data = kind.data(spec(), name)
            assert json.loads(json.dumps(data)) == data, f"{kind.name} {name} is not plain data"
            text = kind.text(data)
            assert text.startswith(name if kind.name != "rule" else spec().grammar[name].name)
            assert text == text.rstrip() and all(line == line.rstrip() for line in text.split("\n"))


def test_a_table() -> None:
    data = one("JMAPAUTH GET", "command")
    assert data["combinations"] == 2 * 2 * 2 * 2 * 3 * 3 and data["without_outcome"] == 0
    rows = {row["name"]: row for row in data["rows"]}  # type: ignore[attr-defined]
    assert sum(row["hits"] for row in rows.values()) == data["combinations"]
    assert (rows["malformed"]["number"], rows["malformed"]["hits"]) == (1, 72)
    assert rows["needs-oauth"]["when"] == "policy=same-token login=password"
    assert rows["url-and-token"]["examples"] == ["url-and-token"]
    pairs = {(pair["first"], pair["second"]): pair["combinations"] for pair in data["order_matters"]}  # type: ignore[attr-defined]
    assert pairs["needs-oauth", "same-token"] == 3
    assert pairs["needs-consent", "per-user-url"] == 2
    assert ("per-user-url", "url-and-token") not in pairs
    text = explain(spec(), "JMAPAUTH GET") or ""
    assert "needs-oauth before same-token (3), needs-consent (1)" in text
    assert "valid in the authenticated and selected state" in text


def test_a_table_that_is_not_total() -> None:
    text = BASE.read_text(encoding="utf-8")
    wrong, _ = check_text(
        text.replace("when      policy=url-and-token\n", "when      policy=url-and-token consent=given\n")
    )
    assert "2 combinations have no outcome." in (explain(wrong, "JMAPAUTH GET") or "")


def test_an_outcome_stands_in_several_tables() -> None:
    rows = one("no-tls", "outcome")["rows"]
    assert [(row["command"], row["number"]) for row in rows] == [("GETOAUTH", 3), ("JMAPAUTH GET", 3)]  # type: ignore[attr-defined]


def test_a_rule() -> None:
    data = one("https-url", "rule")
    assert (data["regular"], data["recursive"], data["first"], data["value"]) == (True, False, '"', "str")
    assert data["used_by"] == ["jmapauth-data", "resp-text-code"]
    assert {need["name"] for need in data["needs"]} == {"DQUOTE", "url-char"}  # type: ignore[attr-defined]
    text = explain(spec(), "https-url") or ""
    assert 'https-url  = DQUOTE "https://" 1*url-char DQUOTE' in text
    assert "value 'session-url', value 'secret-url', value 'consent-url'" in text
    assert "spec/draft.md:230:16" in text


def test_a_rule_of_a_base_rfc_that_the_draft_extends() -> None:
    text = explain(spec(), "command-auth") or ""
    assert "RFC 9051, Section 9, spec/base/rfc9051.abnf" in text and 'command-auth =/ "GETOAUTH"' in text
    assert one("body", "rule")["recursive"] is True
    assert one("search-key", "rule")["regular"] is False


def test_a_record() -> None:
    assert one("jmapauth-data", "rule")["value"] == "JmapauthData(url: str, token: str | None)"


def test_a_road() -> None:
    data = one("consent", "example")
    steps = data["steps"]
    assert isinstance(steps, list)
    turns = [step.get("outcome") or step["event"][:14] for step in steps if {"outcome", "event"} & set(step)]
    assert turns == ["needs-consent", "[user refuses ", "needs-consent", "[user approves", "token-issued"]
    assert steps[0]["because"] == "consent=missing" and steps[0]["conditions"]["consent"] == "missing"
    assert steps[2]["sets"] == "consent=missing" and steps[5]["sets"] == "consent=given"
    assert steps[1]["values"][0]["value"] == "consent-url" and steps[1]["values"][0]["issued"]
    text = explain(spec(), "consent") or ""
    assert "-> needs-consent, row 6 of 8" in text
    assert "user = user (known): fred@example.com" in text


def test_a_road_shows_what_the_author_wrote() -> None:
    text = explain(spec(), "same-token") or ""
    assert "AUTHENTICATE OAUTHBEARER base64(n,a=fred@example.com" in text


def test_names_in_any_letter_case_and_commands_by_their_first_word() -> None:
    kinds = [data["kind"] for data in explain_data(spec(), "jmapauth") or ()]
    assert kinds == ["command", "response", "capability"]
    assert explain(spec(), "ATOM") == explain(spec(), "atom")


def test_one_name_for_several_things() -> None:
    assert [data["kind"] for data in explain_data(spec(), "token") or ()] == ["duty", "rule"]


@pytest.mark.parametrize(
    ("name", "meant"), [("https-ulr", "https-url"), ("GETAUTH", "GETOAUTH"), ("need-oauth", "needs-oauth")]
)
def test_what_was_meant(name: str, meant: str) -> None:
    assert explain(spec(), name) is None and explain_data(spec(), name) is None
    assert hint(spec(), name) == f"did you mean '{meant}'?"


def test_a_name_like_nothing() -> None:
    assert hint(spec(), "qqqqqq").startswith("there are commands: GETOAUTH, JMAPAUTH GET; outcomes: malformed")


def test_octets() -> None:
    assert octets_text(frozenset(b"abcx-\x00")) == "%x00 %x2D a-c x"
    assert octets_text(frozenset()) == "nothing"


def test_shapes() -> None:
    shape = Maybe(OneOf((Many(Number()), String(), Text(), Record("Flags"))))
    assert shape_text(shape) == "tuple[int, ...] | bytes | str | Flags | None"


def test_what_is_wrong_is_explained_all_the_same() -> None:
    """A specification with mistakes is explained as far as it goes."""
    text = BASE.read_text(encoding="utf-8")
    for old, new in (("url:https-url", "url:quoated"), ("decide    malformed", "decide    mal"), ("1*b64-char", "1*(")):
        wrong, problems = check_text(text.replace(old, new, 1))
        assert problems
        for kind in KINDS:
            names = list(kind.known(wrong))
            # Of the rules the last ones too: the draft's own, where the mistakes are, stand behind those of the RFCs.
            for name in names[:4] + names[-8:] if kind.name == "rule" else names[:20]:
                kind.text(kind.data(wrong, name))
