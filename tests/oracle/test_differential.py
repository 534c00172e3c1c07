"""The emitted parser against two judges that were not emitted, on inputs made from the grammar and on damaged ones."""

from __future__ import annotations

import pytest

from tests.oracle.compare import inputs, judged
from tests.oracle.corpus import seeds
from tests.oracle.grammar import TooAmbiguous

SEED = 20260823
BLOCKS = 10
COUNT = 500
#: Every so many inputs the package abnf judges too; the long campaign asks it each time.
PACKAGE = 5


@pytest.mark.parametrize("number", range(BLOCKS))
def test_judges_agree(number: int) -> None:
    """5,000 inputs in all: accepted or not, the values, and each value written and read again."""
    print(f"seed {SEED}, block {number}")
    judging = inputs(f"{SEED}/{number}", 120, seeds())
    done = 0
    while done < COUNT:
        case = next(judging)
        try:
            found = judged(case, package=done % PACKAGE == 0)
        except TooAmbiguous:
            continue
        done += 1
        assert not [one for one in found if one.about != "offset"]
