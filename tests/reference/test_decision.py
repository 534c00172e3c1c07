"""Tests of reference/decision.py."""

from reference.decision import Outcome, Table, When, decide, holds


class Command:
    """A record type of a command."""


def outcome(name: str, *when: tuple[tuple[str, frozenset[str]], ...]) -> Outcome:
    return Outcome(name, "X", "NO", when, (), None, name, "spec/x.md:1")


def is_(condition: str, *values: str) -> tuple[str, frozenset[str]]:
    return condition, frozenset(values)


def test_the_first_row_that_holds_wins() -> None:
    rows = (outcome("a", (is_("tls", "off"),)), outcome("b", (is_("login", "bearer"),)), outcome("c"))
    table = Table("X", Command, rows)
    found = {
        (tls, login): decide(table, {"tls": tls, "login": login}.__getitem__).name
        for tls in ("on", "off")
        for login in ("bearer", "password")
    }
    assert found == {
        ("on", "bearer"): "b",
        ("on", "password"): "c",
        ("off", "bearer"): "a",
        ("off", "password"): "a",
    }


def test_tests_of_a_line_are_joined_by_and_and_lines_by_or() -> None:
    when: When = ((is_("x", "1"), is_("y", "1", "2")), (is_("z", "1"),))
    assert holds(when, {"x": "1", "y": "2", "z": "0"}.__getitem__)
    assert holds(when, {"x": "0", "y": "0", "z": "1"}.__getitem__)
    assert not holds(when, {"x": "1", "y": "3", "z": "0"}.__getitem__)
    assert holds((), {}.__getitem__)


def test_a_condition_is_asked_only_when_the_rows_before_have_passed() -> None:
    asked: list[str] = []

    def lookup(name: str) -> str:
        asked.append(name)
        return "yes"

    decide(
        Table("X", Command, (outcome("a", (is_("x", "no"), is_("y", "yes"))), outcome("b", (is_("z", "yes"),)))), lookup
    )
    assert asked == ["x", "z"]
