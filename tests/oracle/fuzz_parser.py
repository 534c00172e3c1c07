"""Fuzz target for atheris: whatever the octets, the parser gives a value or a ParseError, and soon.

``python -m tests.oracle.fuzz_parser build/fuzz -max_total_time=600``: the folder, which begins with the vectors and
the examples of the RFCs, gathers what libFuzzer finds worth keeping. The first octet says what is fed: a command, a
response, either framer in pieces, or some single rule. Inputs that failed are kept in tests/data/regressions and are
run by the tests.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

if __name__ == "__main__":
    import atheris

    with atheris.instrument_imports(include=["reference.generated.parser"]):
        from reference.generated import parser
else:
    from reference.generated import parser

#: Small enough that the limits are met.
LIMITS = {"max_line": 200, "max_literal": 100, "max_size": 400}
#: A number with zeros before it may be read as a set when it is written without: see ``compare.settled``.
ZEROS = re.compile(rb"[ (]0[0-9]")


def feed_message(command: bool, data: bytes) -> None:
    """One message: what is read can be written, and read again the same."""
    read = parser.parse_command if command else parser.parse_response
    try:
        value = read(data)
    except parser.ParseError as error:
        assert 0 <= error.offset <= len(data), error
        assert isinstance(error.expected, tuple)
        return
    written = parser.serialise(value)
    again = read(written)
    assert again == value or ZEROS.search(data), (value, again)
    assert parser.serialise(again) == written
    hash(value)
    repr(value)
    value.as_dict()


def feed_framer(framer: parser.CommandFramer | parser.ResponseFramer, data: bytes, piece: int) -> list[object]:
    """A stream in pieces of so many octets; its events, errors as text."""
    found: list[object] = []
    for start in range(0, len(data), piece):
        framer.feed(data[start : start + piece])
        while (event := framer.next_event()) is not None:
            if isinstance(event, parser.BadLine):
                found.append((event.tag, str(event.error)))
                continue
            found.append(event)
            if isinstance(event, parser.Complete):
                feed_message(isinstance(framer, parser.CommandFramer), event.data)
    return found


def feed_rule(name: str, data: bytes) -> None:
    """One rule of the grammar."""
    try:
        parser.parse_rule(name, data, max_depth=20)
    except parser.ParseError as error:
        assert 0 <= error.offset <= len(data), error


def feed(data: bytes) -> None:
    """One input of the fuzzer."""
    kind, rest = (data[0], data[1:]) if data else (0, b"")
    if kind < 80:
        feed_message(True, rest)
    elif kind < 160:
        feed_message(False, rest)
    elif kind < 200:
        make = parser.CommandFramer if kind % 2 else parser.ResponseFramer
        pieces = [feed_framer(make(**LIMITS), rest, size) for size in (1, kind - 158, len(rest) + 1)]
        assert pieces[0] == pieces[1] == pieces[2]
    else:
        names = sorted(parser._RULES)
        feed_rule(names[(kind - 200) * 7919 % len(names)], rest)


def prepare(folder: Path) -> Path:
    """Put the kept messages into the folder, whole and through the framers; a dictionary of their words beside it."""
    from tests.oracle.corpus import seeds

    folder.mkdir(parents=True, exist_ok=True)
    words: dict[bytes, None] = {}
    for number, case in enumerate(seeds()):
        words.update(dict.fromkeys(re.findall(rb"[A-Za-z.0-9-]{2,16}|\\\\[A-Za-z]+", case.data)))
        command = case.kind == "command"
        for name, kind in (("message", 0 if command else 80), ("stream", 161 if command else 160)):
            (folder / f"{name}-{number}").write_bytes(bytes([kind]) + case.data)
    dictionary = folder.with_suffix(".dict")
    quoted = (b'"%s"\n' % word.replace(b"\\", b"\\\\") for word in words)
    dictionary.write_bytes(b"".join(quoted) + b'"\\x0d\\x0a"\n"{1}\\x0d\\x0a"\n"{3+}\\x0d\\x0a"\n')
    return dictionary


if __name__ == "__main__":
    folders = [Path(one) for one in sys.argv[1:] if not one.startswith("-")]
    options = [f"-dict={prepare(folders[0])}", f"-artifact_prefix={folders[0]}-", "-timeout=10"] if folders else []
    atheris.Setup([sys.argv[0], *options, *sys.argv[1:]], feed)
    atheris.Fuzz()
