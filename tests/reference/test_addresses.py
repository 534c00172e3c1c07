"""Tests of reference/addresses.py."""

from __future__ import annotations

import time

import pytest

from reference.addresses import read_groups


@pytest.mark.parametrize(
    ("value", "groups"),
    [
        ("", []),
        ("a@x", [(None, ["a@x"])]),
        ('Ann <a@x>, "B, b" <b@x>, (c) c@x', [(None, ["Ann <a@x>", '"B, b" <b@x>', "c@x"])]),
        ("undisclosed-recipients:;", [("undisclosed-recipients", [])]),
        ("a@x, G: b@x, c@x;, d@x", [(None, ["a@x"]), ("G", ["b@x", "c@x"]), (None, ["d@x"])]),
        ("<@route,@other:a@x>", [(None, ["a@x"])]),
        ("no@t@one, <>, , a@x", [(None, ["a@x"])]),
        ('G: a@x, "never closed', [("G", ["a@x", '"never closed"'])]),
    ],
)
def test_what_is_an_address_is_read_and_the_rest_left_out(
    value: str, groups: list[tuple[str | None, list[str]]]
) -> None:
    assert [(group.name, [str(one) for one in group.addresses]) for group in read_groups(value)] == groups


@pytest.mark.parametrize(
    "piece", ["a@b, ", "((", '"a', "<", "a:", '"\\"', '"\\', "\\", "=?utf-8?q?a?= ", "a@", "[", ";"]
)
def test_no_field_takes_long(piece: str) -> None:
    begin = time.process_time()
    read_groups(piece * (100_000 // len(piece)))
    assert time.process_time() - begin < 2
