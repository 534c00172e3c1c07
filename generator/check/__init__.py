"""The checks of a specification: each tells what is wrong, where, in the author's words, and what would mend it.

A check is a function of the specification and the problems found so far, to which it adds. It never raises. What
would only follow from a problem that is known already is not told again.
"""

from __future__ import annotations

from collections.abc import Callable

from generator.check.coverage import check_coverage
from generator.check.examples import check_examples
from generator.check.grammar import check_grammar
from generator.check.names import check_names
from generator.check.outcomes import check_outcomes
from generator.check.prose import check_prose
from generator.model.protocol import Spec
from generator.problems import Problems

Check = Callable[[Spec, Problems], None]

#: All checks, in the order in which they run: later ones are silent about what earlier ones have told.
CHECKS: tuple[Check, ...] = (
    check_grammar,
    check_names,
    check_outcomes,
    check_examples,
    check_coverage,
    check_prose,
)
