"""The package as a whole: what it may import, how long its files are, and that every public name says what it means."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reference.generated import parser

PACKAGE = Path(__file__).parents[3] / "reference" / "client" / "jmapauth"
MODULES = sorted(path.stem for path in PACKAGE.glob("*.py") if path.stem not in ("__init__", "parser"))
MOST_LINES = 400


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0
            yield node.module or ""


@pytest.mark.parametrize("name", [*MODULES, "__init__"])
def test_only_the_standard_library_is_needed(name: str) -> None:
    path = PACKAGE / f"{name}.py"
    roots = {module.split(".")[0] for module in imported(path)}
    assert roots - sys.stdlib_module_names <= {"jmapauth"}
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MOST_LINES


def test_the_core_does_no_input_or_output() -> None:
    for name in ("core", "exchange", "results", "errors", "urls", "facts"):
        roots = {module.split(".")[0] for module in imported(PACKAGE / f"{name}.py")}
        assert not roots & {"socket", "ssl", "asyncio", "imaplib", "http", "time", "threading", "logging", "urllib"}, (
            name
        )


def test_the_parser_costs_no_more_than_itself() -> None:
    script = "import sys; import jmapauth.parser; print(*sys.modules)"
    environment = {"PYTHONPATH": f"{PACKAGE.parent}:{PACKAGE.parents[2]}"}
    ran = subprocess.run(
        [sys.executable, "-S", "-c", script], env=environment, capture_output=True, text=True, check=True
    )
    assert not {"ssl", "imaplib", "asyncio", "typing", "dataclasses"} & set(ran.stdout.split())


def public(module: Any) -> Iterator[tuple[str, Any]]:
    """The public functions and classes that a module defines, and their public members."""
    for name in dir(module):
        one = getattr(module, name)
        if name.startswith("_") or getattr(one, "__module__", None) != module.__name__:
            continue
        if inspect.isclass(one) or inspect.isfunction(one):
            yield name, one
        for part, member in vars(one).items() if inspect.isclass(one) else ():
            function = getattr(member, "__func__", member)
            if isinstance(member, property) and module is not parser:  # a record's class says what its fields are
                function = member.fget
            if not part.startswith("_") and inspect.isfunction(function):
                yield f"{name}.{part}", function


@pytest.mark.parametrize("name", [*(f"jmapauth.{module}" for module in MODULES), parser.__name__])
def test_every_public_name_has_a_docstring(name: str) -> None:
    module = importlib.import_module(name)
    assert module.__doc__
    bare = [name for name, one in public(module) if not (one.__doc__ or "").strip()]
    assert not bare


@pytest.mark.parametrize("name", [*(f"jmapauth.{module}" for module in MODULES), parser.__name__])
def test_every_constant_is_explained(name: str) -> None:
    """Above a public constant, or above the block of lines to which it belongs, stands a comment of the kind '#:'."""
    lines = inspect.getsource(importlib.import_module(name)).splitlines()
    bare = []
    for number, line in enumerate(lines):
        found = re.match(r"([A-Za-z]\w*)(?:: .+)? = ", line)
        if found and found[1] != "TYPE_CHECKING":
            first = next(at for at in range(number, -1, -1) if not re.match(r"[A-Za-z]\w*(?:: .+)? = ", lines[at]))
            if not lines[first].startswith("#:"):
                bare.append(found[1])
    assert not bare


def test_a_record_names_its_rule_and_the_section_of_its_rfc() -> None:
    for name, one in public(parser):
        if inspect.isclass(one) and getattr(one, "_rule", ""):
            said = " ".join(one.__doc__.split())
            assert re.match(r"``[\w-]+`` of (RFC \d+, (Section|Appendix) [A-Z\d]|this document)", said), name


def test_what_a_function_raises_and_takes_is_said() -> None:
    """Of functions of the package: each argument that is not plain from its name and type, and each own error."""
    for module in ("sync", "aio", "session", "urls", "tls"):
        for name, one in public(importlib.import_module(f"jmapauth.{module}")):
            if not inspect.isfunction(one) or "." in name:
                continue
            raises = re.findall(r"raise (?:errors\.)?(\w+)\(", inspect.getsource(one))
            for error in raises:
                assert error in one.__doc__, f"{module}.{name} raises {error}"
