"""reference/generated/vectors.json is what ``make corpus`` makes of the grammar, and covers it."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any

import pytest

from generator.model.grammar import Ref
from generator.model.match import Tree
from tests.conformance.build import PATH, covered, group, text, vector
from tests.conformance.encoding import MOST, decoded, encoded, octets_of, octets_text
from tests.conformance.framing import framing_vectors
from tests.conformance.judge import judge, word_at
from tests.conformance.limits import limit_vectors
from tests.conformance.sources import GROUPS
from tests.conformance.writing import writing_vectors

STALE = "vectors.json is not what the grammar, the parser and the sources of the corpus yield: run make corpus"
#: Rules that all octets are of, or whose near misses another rule takes wherever they stand.
NEVER_REFUSED = {"CHAR8", "OCTET"}


@cache
def corpus() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(PATH.read_text(encoding="ascii"))
    return loaded


@pytest.mark.parametrize("name", GROUPS)
def test_each_group_is_up_to_date(name: str) -> None:
    """Each vector of the group is there; or one of an earlier group has its input."""
    by_id = {row["id"]: row for row in corpus()["messages"]}
    inputs = {(row["side"], row["input"]) for row in corpus()["messages"]}
    made = json.loads(json.dumps(group(name)))
    kept = [row for row in made if row["id"] in by_id]
    assert all((row["side"], row["input"]) in inputs for row in made), STALE
    assert kept == [by_id[row["id"]] for row in kept], STALE
    assert [row["id"] for row in kept] == [one for one in by_id if one.startswith(f"{name}/")] or name == "rfc", STALE
    assert kept


def test_the_others_are_up_to_date() -> None:
    made = {"framing": framing_vectors(), "writing": writing_vectors(), "limits": limit_vectors()}
    assert json.loads(json.dumps(made)) == {key: corpus()[key] for key in made}, STALE
    assert PATH.read_text(encoding="ascii") == text(corpus())


def test_names_and_inputs_are_unique() -> None:
    names = [row["id"] for key in ("messages", "framing", "writing", "limits") for row in corpus()[key]]
    inputs = [(row["side"], row["input"]) for row in corpus()["messages"]]
    assert len(set(names)) == len(names)
    assert len(set(inputs)) == len(inputs)


def test_counts() -> None:
    counts = corpus()["counts"]
    verdicts = [row["accepted"] for row in corpus()["messages"]]
    assert counts["accepted"] == verdicts.count(True) > 2000
    assert counts["refused"] == verdicts.count(False) > 2000
    assert [len(corpus()[key]) for key in ("framing", "writing", "limits")] == [
        counts[key] for key in ("framing", "writing", "limits")
    ]


def test_coverage() -> None:
    """Every rule is refused and accepted, but for those that say so; the parts that are not read as what they are."""
    coverage = covered(corpus()["messages"])
    assert coverage == corpus()["coverage"], STALE
    assert set(coverage["rules_not_refused"]) <= NEVER_REFUSED
    assert coverage["parts_accepted"] > 0.95 * coverage["parts"]
    derived = {row["why"]["rule"].lower() for row in corpus()["messages"] if row["why"]["kind"] == "grammar"}
    assert {one.split(":")[0].lower() for one in coverage["parts_not_accepted"]} <= derived | also()


def also() -> set[str]:
    """The rules that vectors of others are there for too."""
    return {rule.lower() for row in corpus()["messages"] for rule in row["why"].get("also", ())}


def test_what_is_canonical_is_read_the_same() -> None:
    """By the interpreter, which has no part in writing it. A grammar may read 7 otherwise than 07."""
    for row in corpus()["messages"]:
        if row["accepted"]:
            found = judge(row["side"], octets_of(row["canonical"]))
            assert found.accepted, row
            assert found.value == decoded(row["value"]), row


def test_what_is_written_is_read_the_same() -> None:
    for row in corpus()["writing"]:
        for key in ("octets", "non_synchronising"):
            if key in row:
                assert judge(row["side"], octets_of(row[key])).value == decoded(row["value"]), row


def test_strings_are_written_in_the_shortest_form() -> None:
    """As an atom where the rule allows and it can be, else in quotes, else as a literal."""
    forms = set()
    for row in (*corpus()["messages"], *corpus()["writing"]):
        written = octets_of(row.get("canonical") or row.get("octets") or "")
        for tree in strings(row["side"], written) if written else ():
            form = written[tree.start : tree.end]
            value = content(form)
            bare = isinstance(tree.node, Ref) and tree.node.key == "astring" and re.fullmatch(ATOM, value)
            assert bare or form[:1] in (b'"', b"{"), row
            assert not bare or form == value, row
            assert form[:1] != b"{" or not quotable(value), row
            forms.add(form[:1] if form[:1] in (b'"', b"{") else b"a")
    assert forms == {b"a", b'"', b"{"}


ATOM = re.compile(rb"[!#$&'+-\[\]-z|}~]+")


def strings(side: str, data: bytes) -> list[Tree]:
    """The strings in a message that may have several forms."""
    found = judge(side, data).tree
    assert found is not None
    astrings = list(found.rules("astring"))
    inside = {(one.start, one.end) for one in astrings}
    return astrings + [one for one in found.rules("string") if (one.start, one.end) not in inside]


def content(form: bytes) -> bytes:
    if form[:1] == b'"':
        return re.sub(rb"\\(.)", rb"\1", form[1:-1])
    return form.split(b"\r\n", 1)[1] if form[:1] == b"{" else form


def quotable(value: bytes) -> bool:
    """Whether quotes may hold it whatever was enabled: UTF-8 may stand in them after ENABLE IMAP4rev2 alone."""
    return value.isascii() and not set(value) & set(b"\0\r\n")


# --- How it is written. ---


def test_octets_and_numbers_survive() -> None:
    value = {
        "@type": "X",
        "a": bytes(range(256)),
        "b": "\u00e9",
        "c": MOST + 1,
        "d": (None, True, 7),
        "e": ({"@type": "Y"},),
    }
    written = json.loads(json.dumps(encoded(value)))
    assert written["c"] == {"integer": "9007199254740992"}
    assert decoded(written) == value
    assert octets_of(octets_text(bytes(range(256)))) == bytes(range(256))


def test_what_is_no_value_is_refused() -> None:
    with pytest.raises(TypeError):
        encoded(1.5)


@pytest.mark.parametrize(
    ("data", "offset", "start"),
    [
        (b"a1 GETOAUTX\r\n", 10, 3),
        (b"a1 NOOP\n", 7, 3),
        (b"", 0, 0),
        (b"a1 FETCH 1 (FLAGS\r\n", 17, 12),
        (b'a1 LOGIN "a b\r\n', 13, 9),
        (b"a1 LOGIN {2}\r\nfred x\r\n", 16, 9),
        (b"a1 LOGIN {9}\r\nab\0cdefgh x\r\n", 16, 9),
        (b"a1 SELECT {3-}\r\nabc\r\n", 12, 10),
        (b"a1 SELECT {9}\r\nabc\r\n", 20, 10),
    ],
)
def test_places(data: bytes, offset: int, start: int) -> None:
    found = judge("command", data)
    assert (found.accepted, found.offset, found.start) == (False, offset, start)
    assert word_at(data, offset) == start


def test_sources_must_say_the_same_as_the_grammar() -> None:
    from tests.conformance.build import Disagreement
    from tests.conformance.sources import Candidate

    with pytest.raises(Disagreement):
        vector(Candidate("x", "command", b"a NOOP\r\n", {"kind": "hostile"}, False))
