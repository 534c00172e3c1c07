"""The emitted ABNF is ABNF to tools of others: the packages abnf and apg-py, and abnf_check of the npm package abnf."""

from __future__ import annotations

import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

import abnf
import pytest
from abnf.grammars import rfc3629
from abnf.grammars import rfc9051 as bundled
from apg_py.api.api import Api, Grammar
from apg_py.lib.parser import Parser

from generator.emit.abnf import abnf_text, emit_abnf
from generator.model.grammar import strip_labels
from tests.oracle.grammar import UNROLLED, spec

NODE = Path(__file__).parents[2] / "node"

#: Whole messages of the extension, and whether they are as the draft says.
MESSAGES = [
    ("command", "a1 GETOAUTH\r\n", True),
    ("command", "a1 jmapauth get\r\n", True),
    ("command", "a1 JMAPAUTH\r\n", False),
    ("command", "a1 JMAPAUTH GET \r\n", False),
    ("response-data", '* JMAPAUTH ("https://jmap.example.com/s/abc/")\r\n', True),
    ("response-data", '* JMAPAUTH ("https://jmap.example.com/" "abc-._~+/0==")\r\n', True),
    ("response-data", '* JMAPAUTH ("http://jmap.example.com/")\r\n', False),
    ("response-data", '* JMAPAUTH ("https://jmap.example.com/#x")\r\n', False),
    ("response-data", '* JMAPAUTH ("https://jmap.example.com/" "a b")\r\n', False),
    ("response-data", '* OAUTH ("user@example.com" "abc")\r\n', True),
    ("response-data", '* OAUTH ("user@example.com")\r\n', False),
    ("resp-text-code", "EXPIRESIN 3600", True),
    ("resp-text-code", "SAMETOKEN", True),
    ("resp-text-code", "OAUTHREQUIRED", True),
    ("resp-text-code", 'CONSENTREQUIRED "https://auth.example.com/c"', True),
    ("capability", "JMAPAUTH", True),
]


@cache
def extension() -> str:
    """The text of the .abnf file."""
    (text,) = emit_abnf(spec()).values()
    return text


@cache
def complete() -> str:
    """The .abnf file behind the rules of the RFCs that it extends; no left recursion, which neither tool takes."""
    lines = []
    for rule in spec().grammar:
        for one in rule.definitions:
            if one.origin != "this document":
                body = UNROLLED.get(one.key) or abnf_text(strip_labels(one.node))
                lines.append(f"{one.name} {'=/' if one.incremental else '='} {body}\n")
    return "".join(lines) + extension()


# --- The package abnf, which ships RFC 9051. ---


class DraftRule(abnf.Rule):
    """RFC 9051 as the package has it, and the rules of the draft."""


@cache
def by_abnf() -> type[DraftRule]:
    for name in ("UTF8-char", "UTF8-2", "UTF8-3", "UTF8-4"):
        DraftRule(name).definition = rfc3629.Rule(name).definition
    for line in bundled.Rule.grammar:
        DraftRule.create(line)
    DraftRule.load_grammar(extension().replace("\n", "\r\n"))
    return DraftRule


def test_package_abnf() -> None:
    grammar = by_abnf()
    assert [row for row in MESSAGES if _taken(grammar(row[0]), row[1]) is not row[2]] == []


def _taken(rule: abnf.Rule, text: str) -> bool:
    try:
        rule.parse_all(text)
    except abnf.ParseError:
        return False
    return True


def test_package_abnf_knows_the_codes_for_what_they_are() -> None:
    """Not as the free atom that ends resp-text-code."""
    names = {rule.name for rule in by_abnf().rules()}
    assert {"https-url", "token", "oauth-data", "jmapauth-data"} <= {name.lower() for name in names}
    undefined = [rule.name for rule in by_abnf().rules() if not hasattr(rule, "definition")]
    assert undefined == []


# --- The package apg-py, whose parsers try alternatives in order and never again: what it takes, the grammar takes. ---


def written_out(grammar: str) -> str:
    """The grammar without ``=/``: apg-py loses the second of grouped alternatives in ``a =/ "x" (b / c)``."""
    rules: dict[str, list[str]] = {}
    for rule in re.split(r"\n(?=[A-Za-z])", "\n" + re.sub(r"(?m)[ ]*;.*$", "", grammar)):
        if found := re.match(r"([\w-]+)\s*=/?\s*(.*)", " ".join(rule.split())):
            rules.setdefault(found[1], []).append(found[2])
    return "".join(f"{name} = {' / '.join(bodies)}\n" for name, bodies in rules.items())


def generated(grammar: str) -> Grammar:
    """The grammar by apg-py, strictly ABNF."""
    api = Api()
    made = api.generate(grammar.replace("\n", "\r\n"), strict=True)
    assert made, api.display_errors()
    return made


def test_package_apg() -> None:
    assert {rule["name"] for rule in generated(complete()).rules} >= {"https-url", "token", "jmapauth-data"}


def test_package_apg_reads_messages() -> None:
    parser = Parser(generated(written_out(complete())))
    assert [row for row in MESSAGES if bool(parser.parse(tuple(row[1].encode()), row[0]).success) is not row[2]] == []


# --- The npm package abnf. ---


@cache
def checker() -> list[str]:
    """The command that runs abnf_check."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("abnf_check needs Node.js, which is not here")
    program = NODE / "node_modules" / "abnf" / "bin" / "abnf_check.js"
    if not program.exists():
        pytest.skip(f"abnf_check is not here: npm ci --ignore-scripts --prefix tests/{NODE.name}")
    return [node, str(program)]


def checked(text: str, folder: Path) -> subprocess.CompletedProcess[str]:
    file = folder / "draft.abnf"
    file.write_text(text.replace("\n", "\r\n"), encoding="ascii", newline="")
    return subprocess.run([*checker(), str(file)], capture_output=True, text=True, timeout=60)


def test_abnf_check(tmp_path: Path) -> None:
    ran = checked(complete(), tmp_path)
    complaints = [line for line in ran.stderr.splitlines() if not line.startswith("Unreferenced rule")]
    assert complaints == []
    ours = [line for line in ran.stderr.splitlines() if '"token"' in line or '-data"' in line or "url" in line.lower()]
    assert ours == []


def test_abnf_check_sees_what_is_wrong(tmp_path: Path) -> None:
    assert checked(complete() + "x = undefined-rule\n", tmp_path).returncode == 3
    assert checked(complete() + "x = (\n", tmp_path).returncode == 2
