"""The generated parser under its name in the wheel, which carries the parser itself in place of this file."""

from reference.generated.parser import *  # noqa: F403
