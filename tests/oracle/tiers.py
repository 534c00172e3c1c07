"""The emitted parser twice: one that tries the usual forms at once, and one that never does. Both say the same.

The second also never ends its search of other readings: where it fails is where the grammar fails.
"""

from __future__ import annotations

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

from reference.generated import parser


def instance(often: int) -> ModuleType:
    """The parser as a module of its own; it tries usual forms from the call with this number on."""
    name = f"parser_often_{often}"
    source = spec_from_file_location(name, Path(parser.__file__ or ""))
    assert source is not None
    assert source.loader is not None
    module = sys.modules[name] = module_from_spec(source)
    source.loader.exec_module(module)
    module._OFTEN = often  # type: ignore[attr-defined]
    if often == sys.maxsize:
        module._LEAST_STEPS = often  # type: ignore[attr-defined]
    return module


EAGER, PATIENT = instance(1), instance(sys.maxsize)
