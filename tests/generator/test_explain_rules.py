"""explain RULE and explain --ambiguous: small grammars by kind, and the merged grammar of the RFCs."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import pytest
from typer.testing import CliRunner

from generator.__main__ import app
from generator.emit.parser.explain import Emitter
from generator.explain import ambiguities_data, ambiguities_text, explain
from generator.explain.readings import FIRST, KNOWN, LONGER, PRESENT, Judge, part_text, value_text
from generator.explain.recursions import recursion_data
from generator.explain.rules import ambiguity_text
from reference.generated import parser
from tests.generator.grammars import grammar
from tests.oracle.compare import plain
from tests.oracle.grammar import spec

#: The rules of the RFCs that some text has two readings of. Each was looked up: RFC 9051 and its extensions have
#: a word in one alternative and what takes any word in another, or number beside number64, or let a name be what a
#: value is too (tagged-ext-label: "-1:-1"), or hold what parts it from the next one (vendor-token: "-").
AMBIGUOUS = [
    "append",
    "append-uid",
    "attr-flag",
    "body-extension",
    "body-fld-enc",
    "capability",
    "capability-data",
    "continue-req",
    "create-param",
    "create-params",
    "eitem-vendor-tag",
    "event",
    "fetch-modifier",
    "fetch-modifiers",
    "flag",
    "flag-fetch",
    "flag-keyword",
    "getmetadata-option",
    "getmetadata-options",
    "list-select-base-opt",
    "list-select-independent-opt",
    "list-select-mod-opt",
    "list-select-opt",
    "mailbox",
    "mailbox-data",
    "mbox-list-extended-item",
    "mbx-list-flags",
    "mbx-list-oflag",
    "media-basic",
    "option-extension",
    "option-vendor-tag",
    "patterns",
    "rename-params",
    "resource-name",
    "resp-text",
    "resp-text-code",
    "return-option",
    "search-return-data",
    "search-return-opt",
    "search-return-opts",
    "select-param",
    "select-params",
    "sort-data",
    "store-modifier",
    "store-modifiers",
    "tagged-ext-simple",
    "thread-alg",
    "use-attr",
]
#: What a tag or a value of theirs may be nests in too many ways to be gone through.
UNDECIDED = ["mbox-list-extended", "response"]


def verdict(text: str, key: str = "a") -> dict[str, Any]:
    """What is found for the rule ``key`` of a grammar."""
    return Judge(grammar(text)).verdict(key)


@cache
def everything() -> dict[str, Any]:
    """The tables of the whole grammar."""
    return ambiguities_data(spec())


# --- small grammars ---


@pytest.mark.parametrize(
    ("text", "example", "because", "taken", "values"),
    [
        ('a = 1*ALPHA / Nothing:"NIL"\n', "NIL", KNOWN, ['"NIL"'], ["Nothing()", "'NIL'"]),
        ("a = b / c\nb = x:1*ALPHA\nc = 1*ALPHA\n", "A", FIRST, ["b 'A'"], ["B(x='A')", "'A'"]),
        ('a = [x:"X" "Y"] y:*ALPHA\n', "XY", PRESENT, None, ["A(x=True, y='')", "A(y='XY')"]),
        ("a = 1*:b\nb = 1*ALPHA\n", "AA", LONGER, ["b 'AA'"], ["('AA',)", "('A', 'A')"]),
    ],
)
def test_the_reading_that_is_taken(
    text: str, example: str, because: str, taken: list[str] | None, values: list[str]
) -> None:
    data = verdict(text)
    assert (data["example"], data["because"]) == (example, because)
    first, second = data["readings"]
    assert (first["taken"], second["taken"]) == (True, False)
    assert taken is None or [part_text(part) for part in first["parts"]] == taken
    assert [first["value"], second["value"]] == values
    assert not data["same_value"] and data["interpreter"] >= 2


def test_readings_of_one_value_are_harmless() -> None:
    data = verdict('a = "NIL" / 1*ALPHA\n')
    assert data["same_value"] and data["because"] == KNOWN
    assert "harmless" in "\n".join(ambiguity_text(data))


def test_unambiguous_and_undecided_rules_say_so() -> None:
    assert verdict('a = "(" *a ")"\n')["verdict"] == "unambiguous"
    undecided = verdict('a = b / c\nb = "(" b ")" / "x"\nc = "(" c ")" / "y"\n')
    assert undecided["verdict"] == "undecided"
    assert "Undecided whether it is ambiguous: too many" in ambiguity_text(undecided)[0]


def test_recursion_at_the_ends() -> None:
    made = grammar(
        'a = b / a *("," a)\nb = DIGIT\nc = b ["," c]\nd = "(" d ")" / b\ne = "n" e / b\nf = f "x" / f "y" / b\n'
    )
    left = recursion_data(made["a"])
    assert left == {"side": "left", "written": 'b / a *("," a)', "read_as": 'b *("," b)', "nests": ""}
    right = recursion_data(made["c"])
    assert right is not None and (right["side"], right["read_as"]) == ("right", 'b *("," b)')
    assert recursion_data(made["b"]) is None and recursion_data(made["d"]) is None
    kept = recursion_data(made["e"])
    assert kept is not None and (kept["side"], kept["read_as"]) == ("right", "")
    assert (recursion_data(made["f"]) or {})["read_as"] == "", "what cannot be unrolled is not called a loop"


def test_what_is_emitted() -> None:
    made = grammar('a = "(" :a ")" / :b\nb = 1*DIGIT\nc = "x"\n')
    emitter = Emitter(made, ("a",))
    recursive = emitter.rule("a")
    assert recursive.needed and any("_parse_a(" in source for source in recursive.functions)
    assert not emitter.rule("c").needed
    assert emitter.rule("b").pattern.startswith("[0-9]")
    regular = Emitter(made, ("b",)).rule("b")
    assert len(regular.functions) == 1 and len(regular.patterns) == 1


# --- the grammar of the RFCs ---


def test_the_ambiguous_rules_are_those_that_were_reviewed() -> None:
    data = everything()
    assert sorted(row["rule"] for row in data["ambiguous"]) == sorted(AMBIGUOUS)
    assert sorted(row["rule"] for row in data["undecided"]) == UNDECIDED
    left = {row["rule"]: row["read_as"] for row in data["loops"] if row["side"] == "left"}
    assert list(left) == ["option-val-comp", "tagged-ext-comp"]
    assert left["tagged-ext-comp"].endswith('*(SP ("(" tagged-ext-comp ")" / astring))')


def test_the_interpreter_finds_both_readings_and_the_parser_takes_the_one_that_is_told() -> None:
    rows = everything()["ambiguous"]
    assert [row["rule"] for row in rows if row["interpreter"] < 2] == []
    asked = [row for row in rows if row["rule"] in parser._RULES]
    assert len(asked) > 30
    wrong = []
    for row in asked:
        value = value_text(plain(parser.parse_rule(row["rule"], bytes.fromhex(row["octets"]))))
        # The letter case of a word that two rules spell is another matter.
        if value.lower() != row["readings"][0]["value"].lower():
            wrong.append((row["rule"], row["example"], value))
    assert wrong == []


def test_the_tables_as_text() -> None:
    data = everything()
    assert json.loads(json.dumps(data)) == data
    lines = ambiguities_text(data).split("\n")
    assert lines[0].startswith(f"{len(AMBIGUOUS)} of {data['rules']} rules are ambiguous")
    assert all(len(line) <= 80 and line == line.rstrip() for line in lines)
    assert any("resp-text-code" in line and "'ALERT'" in line for line in lines)


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("search-key", ["recursive: it may hold itself", "RFC 9051, Section 9", "read by a call"]),
        ("resp-text-code", ["regular", "RFC 7162, Section 7", 'taken    "ALERT"', "is OtherCode(name='A", KNOWN]),
        ("tagged-ext-comp", ["at its left end", "Not ambiguous", "read as"]),
        ("sequence-set", ["at its right end", "Emitted: no function of its own", "as the pattern"]),
        ("envelope", ["Envelope(date:", "regular", "used by", "msg-att-static"]),
        ("mbox-list-extended", ["Undecided whether it is ambiguous: too many"]),
        ("response", ["Emitted: nothing, for no command and no response can hold it."]),
    ],
)
def test_a_rule_as_text(rule: str, said: list[str]) -> None:
    text = explain(spec(), rule) or ""
    assert [one for one in said if one not in text] == [], text
    full = explain(spec(), rule, full=True) or ""
    assert len(full) >= len(text)


def test_full_shows_functions_and_patterns() -> None:
    short, full = explain(spec(), "body") or "", explain(spec(), "body", full=True) or ""
    assert "def _parse_body(d: bytes" in full and "def _parse_body(" not in short
    assert "…" in (explain(spec(), "envelope") or "")


# --- the command line ---


def test_the_command_line() -> None:
    runner = CliRunner()
    found = runner.invoke(app, ["explain", "select-param", "--format", "json"])
    assert found.exit_code == 0
    (data,) = json.loads(found.stdout)
    assert data["ambiguity"]["verdict"] == "ambiguous" and data["emitted"]["functions"]
    assert runner.invoke(app, ["explain"]).exit_code == 2
    assert runner.invoke(app, ["explain", "body", "--ambiguous"]).exit_code == 2
    wrong = runner.invoke(app, ["explain", "serch-key"])
    assert wrong.exit_code == 3 and "did you mean 'search-key'?" in wrong.output
