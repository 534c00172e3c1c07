"""The parser is one file for Python 3.10 and later that needs nothing else: shown in other Pythons, where they are."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

PARSER = Path(__file__).parents[3] / "reference" / "generated" / "parser.py"
#: Isolated, with the copied file's folder as the only place to import from besides the standard library.
SCRIPT = """
import sys
sys.path.insert(0, sys.argv[1])
import parser
command = parser.parse_command(b'a1 LOGIN {4}\\r\\nfred "x"\\r\\n')
assert command == parser.Command("a1", parser.Login(b"fred", b"x")), command
assert parser.serialise(command) == b"a1 LOGIN fred x\\r\\n"
response = parser.parse_response(b'* JMAPAUTH ("https://x" "t")\\r\\n')
match response:
    case parser.ResponseData(parser.JmapauthData(url="https://x", token="t")):
        pass
    case _:
        raise AssertionError(response)
try:
    parser.parse_command(b"a1 JMAPAUTH\\r\\n")
except parser.ParseError as error:
    assert error.offset == 11
framer = parser.CommandFramer()
framer.feed(b"a NOOP\\r\\n")
assert framer.next_event() == parser.Complete(b"a NOOP\\r\\n")
import copy, pickle, typing
assert pickle.loads(pickle.dumps(command)) == copy.deepcopy(command) == command
assert typing.get_type_hints(parser.Login)["userid"] is bytes
print("works")
"""


def interpreter(version: str) -> str | None:
    """A Python of that version that runs: on the path, or one of pyenv's."""
    pyenv = sorted(Path.home().glob(f".pyenv/versions/{version}.*/bin/python"))
    for candidate in (shutil.which(f"python{version}"), *map(str, pyenv)):
        if candidate and subprocess.run([candidate, "-c", ""], capture_output=True, timeout=30).returncode == 0:
            return candidate
    return None


@pytest.mark.parametrize("version", ["3.10", "3.11", "3.12", "3.13", "3.14"])
def test_the_file_alone_works(version: str, tmp_path: Path) -> None:
    python = interpreter(version)
    if python is None:
        pytest.skip(f"no Python {version} here")
    shutil.copy(PARSER, tmp_path)
    ran = subprocess.run(
        [python, "-I", "-W", "error", "-c", SCRIPT, str(tmp_path)], capture_output=True, text=True, timeout=60
    )
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "works\n", "")
