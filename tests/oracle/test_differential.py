"""The emitted parser against two judges that were not emitted, on inputs made from the grammar and on damaged ones."""

from __future__ import annotations

import pytest

from tests.oracle.compare import UNSEARCHED, Difference, inputs, judged
from tests.oracle.corpus import seeds
from tests.oracle.grammar import TooAmbiguous

SEED = 20260823
BLOCKS = 5
COUNT = 1000
#: Octets of an input at most: the judges follow every alternative.
MOST = 80


@pytest.mark.parametrize("number", range(BLOCKS))
def test_judges_agree(number: int) -> None:
    """5,000 inputs in all: accepted or where not, the values, and each value written and read again."""
    print(f"seed {SEED}, block {number}")
    judging = inputs(f"{SEED}/{number}", MOST, seeds())
    done = 0
    differences: list[Difference] = []
    while done < COUNT:
        case = next(judging)
        try:
            differences += [one for one in judged(case).differences if one.about != UNSEARCHED]
        except TooAmbiguous:
            continue
        done += 1
    shown = [f"{one.about} of {one.case}:\n due {one.expected}\n got {one.got}" for one in differences[:5]]
    assert not differences, "\n".join(shown)
