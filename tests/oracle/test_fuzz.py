"""Whatever the octets: a value or a ParseError, and soon. Here in short; ``make fuzz`` goes on for longer."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reference.generated import parser
from tests.oracle.case import Case
from tests.oracle.compare import inputs
from tests.oracle.corpus import REGRESSIONS, seeds
from tests.oracle.fuzz_parser import feed, feed_framer, feed_message, feed_rule
from tests.oracle.patience import limited
from tests.oracle.sentences import damaged

SEED = 20260823
PIECES = (
    b"a ",
    b"* ",
    b"+ ",
    b"\r\n",
    b"{3}\r\n",
    b"{0+}\r\n",
    b"~{2}\r\n",
    b'"',
    b"(",
    b")",
    b" ",
    b"\\",
    b"OK ",
    b"[",
)
octets = st.lists(st.sampled_from(PIECES) | st.binary(max_size=4), max_size=30).map(b"".join)


@settings(derandomize=True, deadline=None, max_examples=500)
@given(st.integers(0, 255), octets)
@example(80, b"* OAUTH ({3}\r\n")
@example(0, b"a LOGIN {1}\r\n")
def test_any_octets(kind: int, data: bytes) -> None:
    feed(bytes([kind]) + data)


@settings(derandomize=True, deadline=None, max_examples=500)
@given(st.sampled_from(seeds()), st.integers(0, 10**9))
def test_damaged_messages(case: Case, seed: int) -> None:
    """Messages of the vectors and the RFCs, damaged: both sides, and as a stream."""
    data = damaged(case.data, Random(seed))
    feed_message(True, data)
    feed_message(False, data)
    feed_framer(parser.CommandFramer(max_line=200, max_literal=100), data, 7)


def test_damaged_sentences() -> None:
    """Sentences of every rule, damaged."""
    print(f"seed {SEED}")
    making = inputs(f"{SEED}/fuzz", 2000)
    for _ in range(1500):
        case = next(making)
        if case.kind in ("command", "response"):
            feed_message(case.kind == "command", case.data)
        else:
            feed_rule(case.kind, case.data)


@pytest.mark.parametrize("path", sorted(REGRESSIONS.glob("*.octets")), ids=lambda path: path.stem)
def test_what_once_failed(path: Path) -> None:
    """Each as it was found, whatever it is said to be."""
    data = path.read_bytes()
    with limited():
        feed(data)
        for command in (True, False):
            feed_message(command, data)
        for framer in (parser.CommandFramer(), parser.ResponseFramer()):
            feed_framer(framer, data, 1)
