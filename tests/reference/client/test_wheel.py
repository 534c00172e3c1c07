"""The long form: the wheel is built, installed in empty environments, and reference/client/README.md followed there.

``make wheel-test`` runs it. Python 3.10 and 3.13 are found on the path or by the variables PYTHON3_10 and PYTHON3_13.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest

from tests.reference.client.howto import ROOT, Reader, block, reading
from tests.reference.client.test_howto import HARD, UPGRADE, check_parsed

pytestmark = pytest.mark.skipif(
    "WHEEL_TEST" not in os.environ, reason="long, and needs a package index: make wheel-test"
)
LIBRARIES = ("IMAPClient", "aioimaplib")


def interpreter(version: str) -> str:
    """A Python of that version that runs; the test is skipped if there is none."""
    name = os.environ.get(f"PYTHON{version.replace('.', '_')}") or shutil.which(f"python{version}")
    if not name or subprocess.run([name, "-c", ""], capture_output=True, timeout=60).returncode:
        pytest.skip(f"no python{version} on the path, nor in PYTHON{version.replace('.', '_')}")
    return name


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what the wheel is built from, so that nothing is written here."""
    folder = tmp_path_factory.mktemp("copy")
    for name in ("reference/client", "reference/generated"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("Makefile", "pyproject.toml"):
        shutil.copy(ROOT / name, folder)
    return folder


def build(folder: Path) -> Path:
    """The wheel that ``make wheel`` builds."""
    subprocess.run(["make", "wheel", f"PYTHON={sys.executable}"], cwd=folder, check=True, timeout=300)
    [wheel] = (folder / "build" / "wheel").glob("*.whl")
    return wheel


def test_the_wheel_is_reproducible_and_complete(copy: Path) -> None:
    first = build(copy).read_bytes()
    (copy / "reference" / "client" / "jmapauth" / "core.py").touch()
    wheel = build(copy)
    assert wheel.read_bytes() == first
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        metadata = Parser().parsestr(archive.read(next(n for n in names if n.endswith("METADATA"))).decode())
        parser = archive.read("jmapauth/parser.py")
    assert parser == (ROOT / "reference" / "generated" / "parser.py").read_bytes()
    assert {
        f"jmapauth/{path.name}" for path in (ROOT / "reference" / "client" / "jmapauth").iterdir() if path.is_file()
    } == {name for name in names if name.startswith("jmapauth/")}
    assert metadata["Requires-Python"] == ">=3.10" and metadata["License-Expression"] == "BSD-3-Clause"
    assert metadata.get_all("Requires-Dist") is None
    assert metadata.get_payload() == (ROOT / "reference" / "client" / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("version", ["3.10", "3.13"])
async def test_the_page_in_an_empty_environment(version: str, copy: Path, tmp_path: Path) -> None:
    subprocess.run([interpreter(version), "-m", "venv", tmp_path / "venv"], check=True, timeout=120)
    binaries = tmp_path / "venv" / "bin"
    python = str(binaries / "python")
    # The reader's pip and python3 are those of the environment, as after its activation.
    path = {"PATH": f"{binaries}{os.pathsep}{os.environ['PATH']}"}
    work = Reader(copy, python, path)
    await work.shell(block("Get it", "sh", 0))
    await work.shell(block("Get it", "sh", 1))
    listed = await work.run(python, "-m", "pip", "list", "--format=freeze", "--disable-pip-version-check")
    assert {line.partition("==")[0] for line in listed.splitlines()} <= {"pip", "setuptools", "jmapauth"}
    async with reading(tmp_path, python) as (reader, _):
        where = await reader.script(
            "import jmapauth.parser, sys; print(jmapauth.parser.__file__, sys.version_info[:2])"
        )
        assert where.startswith(str(tmp_path / "venv")) and str(tuple(map(int, version.split(".")))) in where
        check_parsed(await reader.script(block("Parse a line", "python")))
        assert "Exists(count=2)" in await reader.script(block("Frame a stream", "python"))
        assert "Credential.NEW_TOKEN" in await reader.script(block(UPGRADE, "python"))
        await work.run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *LIBRARIES)
        for index in (1, 2):
            assert "Credential.NEW_TOKEN" in await reader.script(block(UPGRADE, "python", index))
    async with reading(tmp_path, python, policy="same-token") as (reader, _):
        assert "Credential.LOGIN_TOKEN" in await reader.script(block(HARD, "python"))
    await check_types(tmp_path, python)


async def check_types(folder: Path, python: str) -> None:
    """The page's programs, and one that says what the types are, under the installed wheel and mypy --strict."""
    programs = [block("Parse a line", "python"), block("Frame a stream", "python"), block(HARD, "python"), TYPED]
    programs += [block(UPGRADE, "python", index) for index in range(3)]
    files = []
    for number, text in enumerate(programs):
        files.append(str(folder / f"program{number}.py"))
        Path(files[-1]).write_text(text, encoding="utf-8")
    mypy = Reader(folder, sys.executable)
    options = ("--strict", "--python-executable", python, "--cache-dir", str(folder / "cache"))
    printed = await mypy.run(sys.executable, "-m", "mypy", *options, "--config-file=", *files[:-2])
    assert "Success" in printed
    # IMAPClient and aioimaplib have no types of their own.
    await mypy.run(sys.executable, "-m", "mypy", *options, "--config-file=", "--ignore-missing-imports", *files[-2:])


TYPED = """
import imaplib
from typing_extensions import assert_type

from jmapauth import parser
from jmapauth.core import Client, Memory
from jmapauth.errors import Action, ConsentRequired, UpgradeError
from jmapauth.exchange import Exchange
from jmapauth.results import Credential, Login, OauthToken, Upgrade
from jmapauth.session import Session, open_session
from jmapauth.sync import get_oauth, upgrade


def go(imap: imaplib.IMAP4, login: Login) -> str | None:
    assert_type(get_oauth(imap, login), OauthToken)
    way = upgrade(imap, login)
    assert_type(way, Upgrade)
    assert_type(way.credential, Credential)
    assert_type(open_session(way), Session)
    assert_type(Exchange(parser.Getoauth()).feed(b""), bytes)
    return way.token


def what(error: UpgradeError) -> Action:
    if isinstance(error, ConsentRequired):
        assert_type(error.url, str)
    return error.action


def see(response: parser.Response) -> int:
    match response:
        case parser.ResponseData(parser.JmapauthData(url, token)):
            assert_type(url, str)
            assert_type(token, str | None)
        case parser.ResponseTagged(_, parser.RespCondState(_, parser.RespText(parser.Expiresin(seconds)))):
            return seconds
    return 0
"""
