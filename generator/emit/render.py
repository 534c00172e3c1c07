"""Jinja2 as the emitters of Python text use it: an undefined name is an error, blocks leave no lines."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

TEMPLATES = Path(__file__).parent / "templates"


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - Python text, not HTML
    )
    environment.filters["repr"] = repr
    return environment


def render_python(template: str, **names: object) -> str:
    """The text of a Python template."""
    return _environment().get_template(template).render(names)
