"""Who may import whom: the rooms of the house keep their doors."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MOST_LINES = 400

#: What each room of the generator may use, besides what it has itself.
ROOMS: dict[str, tuple[str, ...]] = {
    "source": (),
    "problems": ("source",),
    "model": ("source", "problems"),
    "load": ("source", "problems", "model"),
    "check": ("source", "problems", "model"),
    "emit": ("source", "problems", "model"),
    "explain": ("source", "problems", "model", "emit"),
    "render": ("source", "problems", "model"),
    "idnits": ("source", "problems", "model"),
    "pipeline": ("source", "problems", "model", "load", "check", "emit", "render"),
    "__main__": ("source", "problems", "model", "explain", "pipeline"),
}
ORDER = "source, problems <- model <- load | check | emit <- pipeline <- __main__"


def modules(package: str) -> list[Path]:
    """The modules of a package that people write: those that are generated have their own rules."""
    found = sorted((ROOT / package).rglob("*.py"))
    return [path for path in found if not {"generated", "node_modules"} & set(path.parts)]


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """The modules that a module imports, in full, each with the line."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: write the import in full"
            yield node.lineno, node.module or ""
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def room(path: Path) -> str:
    """The room of the generator that a module is in."""
    first = path.relative_to(ROOT / "generator").parts[0]
    return first.removesuffix(".py")


@pytest.mark.parametrize("path", modules("generator"), ids=lambda path: str(path.relative_to(ROOT)))
def test_rooms_of_the_generator(path: Path) -> None:
    here = room(path)
    if here == "__init__":
        return
    assert here in ROOMS, f"generator/{here} is a new room: say in {Path(__file__).name} what it may use"
    for line, name in imports(path):
        parts = name.split(".")
        if parts[0] == "reference":
            pytest.fail(f"{path.relative_to(ROOT)}:{line}: the generator must not know the server")
        if parts[0] != "generator" or len(parts) < 2:
            continue
        other = parts[1]
        if other != here and other in ROOMS and other not in ROOMS[here]:
            pytest.fail(
                f"{path.relative_to(ROOT)}:{line}: generator/{here} imports generator/{other}; the order is {ORDER}. "
                "What two rooms need belongs into model/, or, without our types, into source or problems."
            )


@pytest.mark.parametrize("path", modules("reference"), ids=lambda path: str(path.relative_to(ROOT)))
def test_the_server_stands_alone(path: Path) -> None:
    for line, name in imports(path):
        assert name.split(".")[0] not in ("generator", "tests", "lark", "markdown_it", "xml2rfc"), (
            f"{path.relative_to(ROOT)}:{line}: the server imports {name}; it must run without the generator, "
            "from what is in reference/generated/"
        )


@pytest.mark.parametrize("package", ["generator", "reference"])
def test_no_cycles(package: str) -> None:
    """Imports at the head of modules make no circle; those for types only do not count."""
    below = {module_name(path): set(head_imports(path, package)) for path in modules(package)}
    done: set[str] = set()

    def visit(name: str, way: tuple[str, ...]) -> None:
        assert name not in way, "a circle of imports: " + " -> ".join((*way[way.index(name) :], name))
        if name in done:
            return
        for other in sorted(below.get(name, ())):
            visit(other, (*way, name))
        done.add(name)

    for name in sorted(below):
        visit(name, ())


def module_name(path: Path) -> str:
    """``generator.model.grammar``; a package bears the name of its folder."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def head_imports(path: Path, package: str) -> Iterator[str]:
    """The modules of ``package`` that a module needs to be imported."""
    known = {module_name(one) for one in modules(package)}
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in known)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = {f"{node.module}.{alias.name}" for alias in node.names} & known
            if len(names) < len(node.names) and node.module in known:
                names.add(node.module)
            yield from names


@pytest.mark.parametrize("package", ["generator", "reference"])
def test_files_stay_short(package: str) -> None:
    long = {
        str(path.relative_to(ROOT)): count
        for path in modules(package)
        if (count := len(path.read_text(encoding="utf-8").splitlines())) > MOST_LINES
    }
    assert not long, f"longer than {MOST_LINES} lines: {long}; part them by noun"
