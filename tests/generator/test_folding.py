"""Folding by RFC 8792."""

from hypothesis import given
from hypothesis import strategies as st

from generator.model.folding import WIDTH, fold, unfold, unfoldable

LINES = st.lists(st.text(st.sampled_from('ab\\ /,="[]äC:'), max_size=200), max_size=6)


@given(LINES)
def test_unfolding_gives_the_lines_back(lines: list[str]) -> None:
    lines = [line for line in lines if not unfoldable(line)]
    folded = fold(lines)
    assert unfold(folded) == tuple(lines)
    assert all(len(line) <= WIDTH for line in folded)


@given(LINES, st.integers(40, 80))
def test_what_cannot_be_folded_is_said_beforehand(lines: list[str], width: int) -> None:
    try:
        fold(lines, width)
    except ValueError:
        assert any(unfoldable(line, width) for line in lines)
    else:
        assert all(len(line) <= width for line in lines) or not any(unfoldable(line, width) for line in lines)


def test_breaks_stand_behind_blanks_slashes_and_commas() -> None:
    line = "S: * CAPABILITY IMAP4rev2 IMAP4rev1 SASL-IR AUTH=OAUTHBEARER AUTH=PLAIN [and more]"
    note, empty, first, second = fold([line])
    assert note == f"{'=' * 16} NOTE: '\\' line wrapping per RFC 8792 {'=' * 15}"
    assert (empty, first[-2:], second) == ("", " \\", "   AUTH=PLAIN [and more]")


def test_short_lines_stay_as_they_are() -> None:
    assert fold(["a\\", "b"]) == ("a\\", "b")
    assert unfold(["a\\", "b"]) == ("a\\", "b")
