"""Defects of this server: they are logged by their place, and end nothing but what was being done."""

from __future__ import annotations

import logging
import traceback


def log_defect(log: logging.Logger, what: str, error: Exception) -> None:
    """Log that ``what`` failed with ``error``, and where; the error's own text may hold a secret or somebody's mail."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    log.error("%s failed: %s in %s, line %s", what, type(error).__name__, place.filename, place.lineno)
