"""reference/vectors.md: what it shows of the corpus is in it, and its runner runs."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.conformance.build import PATH

PAGE = Path(__file__).parents[2] / "reference" / "vectors.md"


@cache
def page() -> str:
    return PAGE.read_text(encoding="utf-8")


def block(language: str) -> str:
    found = re.search(rf"```{language}\n(.*?)```", page(), re.DOTALL)
    assert found
    return found[1]


def documents(text: str) -> Iterator[dict[str, Any]]:
    """The JSON documents, one behind the other."""
    while text := text.strip():
        document, end = json.JSONDecoder().raw_decode(text)
        yield document
        text = text[end:]


def corpus() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(PATH.read_text(encoding="ascii"))
    return loaded


def test_the_messages_that_it_shows() -> None:
    rows = {row["id"]: row for row in corpus()["messages"]}
    shown = list(documents(block("json")))
    assert len(shown) == 2
    assert shown == [rows[one["id"]] for one in shown]


def test_it_tells_of_each_kind_and_each_list() -> None:
    kinds = {row["why"]["kind"] for row in corpus()["messages"]}
    lists = {key for key, value in corpus().items() if isinstance(value, list)}
    assert {one for one in kinds | lists if f"`{one}`" not in page()} == set()


def test_its_links_lead_somewhere() -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", page())
    assert len(links) >= 5
    assert [one for one in links if not (PAGE.parent / one).exists()] == []


def test_its_runner_runs(tmp_path: Path) -> None:
    """With a parser that knows NOOP alone: it is right where it refuses what is to be refused, and wrong elsewhere."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("the page's runner is for Node.js, which is not here")
    runner = tmp_path / "runner.mjs"
    runner.write_text(block("js"), encoding="utf-8")
    ran = subprocess.run([node, str(runner), str(PATH)], capture_output=True, text=True, timeout=60)
    told = re.search(r"(\d+) of (\d+) right\n$", ran.stdout)
    assert told, ran.stderr
    counts = corpus()["counts"]
    assert int(told[2]) == counts["accepted"] + counts["refused"]
    assert counts["refused"] < int(told[1]) < int(told[2])
    assert ran.returncode == 1
