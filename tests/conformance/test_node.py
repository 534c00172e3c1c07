"""The corpus is run by parsers of others, in another language: npm's abnf reads imap.abnf, npm's nearley parses."""

from __future__ import annotations

import json
import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.conformance.build import PATH

NODE = Path(__file__).parents[1] / "node"


@cache
def command() -> tuple[str, ...]:
    """The command that runs the corpus."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("the corpus is run with Node.js, which is not here")
    if not (NODE / "node_modules" / "nearley").exists():
        pytest.skip("the npm packages are not here: make corpus-node")
    return node, str(NODE / "run_vectors.mjs")


def run(*arguments: str) -> tuple[int, dict[str, Any]]:
    """The exit status, and what was told."""
    ran = subprocess.run([*command(), *arguments], capture_output=True, text=True, timeout=300)
    assert ran.stdout, ran.stderr
    told: dict[str, Any] = json.loads(ran.stdout)
    return ran.returncode, told


def test_the_corpus_with_parsers_of_others() -> None:
    """All messages: taken or refused, and each refused at the octet that the corpus says. No exceptions."""
    status, told = run()
    counts = json.loads(PATH.read_text(encoding="ascii"))["counts"]
    assert told["differences"] == []
    assert told["counts"] == {
        "accepted": counts["accepted"],
        "refused": counts["refused"],
        "places": counts["refused"],
    }
    assert status == 0


def test_they_see_what_is_wrong(tmp_path: Path) -> None:
    """A message that is said to be refused and is not, one that is refused elsewhere, one that is said to be taken."""
    corpus = json.loads(PATH.read_text(encoding="ascii"))
    failure = {"offset": 3, "from": 3, "expected": []}
    corpus["messages"] = [
        {"id": "1", "side": "command", "input": "a NOOP\r\n", "accepted": False, "failure": failure},
        {"id": "2", "side": "command", "input": "a NOOP\n", "accepted": False, "failure": failure},
        {"id": "3", "side": "response", "input": "* 1 EXISTX\r\n", "accepted": True},
        {"id": "4", "side": "command", "input": "a LOGIN {2}\r\n{} x\r\n", "accepted": True},
        {"id": "5", "side": "command", "input": "a LOGIN {3}\r\n{} x\r\n", "accepted": True},
    ]
    file = tmp_path / "vectors.json"
    file.write_text(json.dumps(corpus), encoding="ascii")
    status, told = run(str(file))
    assert status == 1
    assert [one["id"] for one in told["differences"]] == ["1", "2", "3", "5"]
