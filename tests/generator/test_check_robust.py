"""Whatever stands in a specification: it is loaded and checked without a traceback, within bounds of time."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator import pipeline
from generator.problems import Problems, render
from tests.generator.broken import BASE, check_text

ROOT = Path(__file__).parents[2]
TEXT = BASE.read_text(encoding="utf-8")
LINES = TEXT.split("\n")

#: What authors may have written by mistake, each in the place of a line or behind one.
ODDITIES = [
    *r"""
```
```imap
```imap example
```imap outcome
```imap command X
{#x}
{::
{{
+++
|a|
C:
S:
C: a1
S: *
S: +
S: * OK
[and more]
[HTTP 1]
[IMAP 99]
[user approves]
C: a1 LOGIN {5}
S: * OAUTH ({99}
C: a1 AUTHENTICATE OAUTHBEARER =
C: base64()
S: + base64(x)
C: a1 IDLE
C: a1 UID FETCH 1:* (UID)
C: {"a": [[[[
S: {"[and more]": 1}
S: HTTP/1.1 999 X
C: X Y HTTP/1.1
args      SP "("
args      a:b:c
args      1*(*"x")
when      a=b=c
when      state=
extends   x
token      = token
token      =/ *(*ALPHA)
a = "é"
a = <b>
a = 99999999999*b
token = "x" token
given     login=password login=bearer
given     state=right
listed    x=y
meets     x x
code      X y=z
send      OAUTH
text      [
after     OK NO
user       user       user
tls  line  a
x  service  a | a
MUST NOT
""".strip("\n").split("\n"),
    *("# ", "\t", "\x00", "\u2028", "decide    ", "varies    "),
]

PLACES = st.integers(0, len(LINES) - 1)
CHANGES = st.one_of(
    st.tuples(st.just("drop"), PLACES, st.just("")),
    st.tuples(st.just("double"), PLACES, st.just("")),
    st.tuples(st.just("swap"), PLACES, st.just("")),
    st.tuples(st.just("insert"), PLACES, st.sampled_from(ODDITIES)),
    st.tuples(st.just("replace"), PLACES, st.sampled_from(ODDITIES)),
    st.tuples(st.just("cut"), PLACES, st.integers(0, 40)),
    st.tuples(
        st.just("char"), PLACES, st.tuples(st.integers(0, 60), st.sampled_from("\"'(){}[]<>=/*;:^|#\\`~ \té\u00a0😀"))
    ),
)


def changed(lines: list[str], changes: list[tuple[str, int, object]]) -> str:
    """The lines with all changes made, one after the other."""
    lines = list(lines)
    for how, at, what in changes:
        at %= max(len(lines), 1)
        if how == "drop" and len(lines) > 1:
            del lines[at]
        elif how == "double":
            lines.insert(at, lines[at])
        elif how == "swap":
            lines[at], lines[at - 1] = lines[at - 1], lines[at]
        elif how == "insert":
            lines.insert(at, str(what))
        elif how == "replace":
            lines[at] = str(what)
        elif how == "cut":
            assert isinstance(what, int)
            lines[at] = lines[at][:what]
        elif how == "char":
            assert isinstance(what, tuple)
            column, char = what
            lines[at] = lines[at][:column] + char + lines[at][column:]
    return "\n".join(lines)


def assert_told(text: str) -> None:
    """The text is checked without a traceback, and each problem has a place that is there."""
    spec, problems = check_text(text)
    for problem in problems:
        file = spec.files[problem.span.file]
        assert 1 <= problem.span.line <= len(file.lines) + 1, problem
        assert problem.message and problem.message[0] != " " and not problem.message.endswith(".")
        assert render(problem, spec.files).startswith(f"{problem.span}: error: ")


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(CHANGES, min_size=1, max_size=6))
def test_changed_at_random(changes: list[tuple[str, int, object]]) -> None:
    assert_told(changed(LINES, changes))


@pytest.mark.parametrize("first", range(0, len(ODDITIES), 4))
def test_oddities_in_each_kind_of_place(first: int) -> None:
    """Behind the first line of a block of each kind, and behind a line of text."""
    firsts: dict[str, int] = {}
    for number, line in enumerate(LINES):
        firsts.setdefault(" ".join(line.split(" ")[:2]) if line.startswith("```imap") else "", number)
    oddities = ODDITIES[first : first + 4]
    places = sorted(firsts.values(), reverse=True)
    for shift in range(2):
        chosen = [oddities[(i + shift) % len(oddities)] for i in range(len(places))]
        assert_told(changed(LINES, [("insert", at + 1, one) for at, one in zip(places, chosen, strict=True)]))


def test_nothing_at_all() -> None:
    for text in ("", "\n", "+++", "+++\n+++\n", "# One\n", "```imap", "```imap example x\n", TEXT[:2000], TEXT[2000:]):
        assert_told(text)


def test_ambiguous_rules_do_not_hang() -> None:
    text = TEXT.replace("DQUOTE 1*b64-char", "DQUOTE 1*(1*(1*b64-char))")
    text = text.replace('HR8")\nS: a1 OK [EXPIRESIN 3600] Use', 'HR8! ")\nS: a1 OK [EXPIRESIN 3600] Use')
    start = time.monotonic()
    assert_told(text)
    assert time.monotonic() - start < 20


def test_a_table_too_large_to_run_through() -> None:
    rows = "\n".join(f"c{i}  service  a | b | c | d | e | f | g | h | i | j" for i in range(9))
    tests = " ".join(f"c{i}=b" for i in range(9))
    text = TEXT.replace("tls       connection  on | off", f"tls       connection  on | off\n{rows}")
    text = text.replace("when      tls=off", f"when      tls=off\nwhen      {tests}")
    _, problems = check_text(text)
    assert any("too many combinations" in problem.message for problem in problems)


def test_the_whole_specification_is_checked_in_seconds(tmp_path: Path) -> None:
    spec = tmp_path / "spec"
    shutil.copytree(ROOT / "spec", spec)
    loaded = pipeline.load_spec(spec, problems := Problems())
    start = time.process_time()
    for check in pipeline.CHECKS:
        check(loaded, problems)
    assert time.process_time() - start < 4, "the checks alone aim at 2 s on a quiet machine"
    assert not problems, [str(one) for one in problems]
