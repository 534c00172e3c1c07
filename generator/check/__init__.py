"""The checks of a specification: each reports what is wrong in the author's words, at its place, with what would mend it.

A check is a function of the specification and the problems found so far, to which it adds. It never raises. What
would only follow from a problem that is known already is not told again.
"""

from __future__ import annotations

from collections.abc import Callable

from generator.check.grammar import check_grammar
from generator.check.names import check_names
from generator.check.outcomes import check_outcomes
from generator.model.protocol import Spec
from generator.problems import Problems

Check = Callable[[Spec, Problems], None]

#: All checks, in the order in which they run: later ones are silent about what earlier ones have told.
CHECKS: tuple[Check, ...] = (check_names, check_grammar, check_outcomes)
