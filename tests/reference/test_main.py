"""Tests of ``python -m reference``: what it prints can be typed, and it stops cleanly."""

from __future__ import annotations

import imaplib
import os
import re
import resource
import shlex
import signal
import socket
import ssl
import subprocess
import sys
import time
from pathlib import Path
from urllib.request import Request, urlopen

import pytest
from rich.console import Console

from reference import __main__ as main
from reference.server import Ports
from reference.service import Config, Policy, Service

COMMAND = [sys.executable, "-m", "reference", "--imap-port", "0", "--http-port", "0"]
ENVIRONMENT = {**os.environ, "COLUMNS": "80", "NO_COLOR": "1", "TERM": "dumb"}


def start(*options: str) -> tuple[subprocess.Popen[str], str]:
    """A running server and what it printed at first."""
    process = subprocess.Popen(
        [*COMMAND, *options], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=ENVIRONMENT
    )
    printed, until = "", time.monotonic() + 20
    assert process.stdout is not None
    while "Ctrl-C stops" not in printed and time.monotonic() < until and process.poll() is None:
        printed += process.stdout.readline()
    return process, printed


def test_the_session_it_prints_works_and_it_stops_at_once(tmp_path: Path) -> None:
    process, printed = start("--ca-file", str(tmp_path / "ca.pem"), "--verbose")
    try:
        context = ssl.create_default_context(cafile=str(tmp_path / "ca.pem"))
        port = re.search(r"openssl .* -connect localhost:(\d+)", printed)
        name, password = re.search(r"a1 LOGIN (\S+) (\S+)", printed).groups()
        with imaplib.IMAP4_SSL("localhost", int(port[1]), ssl_context=context) as imap:
            imap.login(name, password)
            assert imap.select("INBOX") == ("OK", [b"5"])
            _, [untagged] = imap.xatom("JMAPAUTH", "GET"), imap.untagged_responses["JMAPAUTH"]
        token = re.search(r'"([\w-]{43})"', untagged.decode())[1]
        line = next(line for line in printed.splitlines() if "curl" in line and line.endswith("/jmap/"))
        words = shlex.split(line.replace("$TOKEN", token))
        header = words[words.index("-H") + 1].split(": ")
        with urlopen(Request(words[-1], headers=dict([header])), context=context) as response:
            assert response.status == 200 and name.encode() in response.read()
    finally:
        process.send_signal(signal.SIGINT)
        rest, _ = process.communicate(timeout=10)
    assert process.returncode == 0
    assert "Traceback" not in rest and token not in rest


@pytest.mark.parametrize(
    ("policy", "shown"),
    [
        ("url-and-token", "TOKEN='the token that you got'"),
        ("same-token", "a5 GETOAUTH"),
        ("per-user-url", "URL='the URL that you got'"),
    ],
)
def test_the_session_fits_the_policy(policy: Policy, shown: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(main, "console", Console(record=True, width=200))
    service = Service(Config(policy=policy, scrypt_cost=2, jmap_base="https://localhost:8443"))
    main._print_session(service, main.Demo.make(service), Ports(9993, 8443, 1143), Path("ca.pem"))
    printed = main.console.export_text()
    assert shown in printed and "localhost:9993" in printed and "nc -C localhost 1143" in printed


def test_a_port_that_is_taken_is_a_message_and_no_traceback() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        second = subprocess.run(
            [*COMMAND, "--imap-port", port], capture_output=True, text=True, env=ENVIRONMENT, timeout=20
        )
    assert second.returncode == 1
    assert "cannot start" in second.stdout and "Traceback" not in second.stdout + second.stderr


def test_a_file_that_cannot_be_written_is_named() -> None:
    command = [*COMMAND, "--imap-port", "0", "--http-port", "0", "--ca-file", "/no-such-folder/ca.pem"]
    run = subprocess.run(command, capture_output=True, text=True, env=ENVIRONMENT, timeout=20)
    assert run.returncode == 1 and "cannot start: /no-such-folder/ca.pem: No such file" in run.stdout


def test_the_server_outlives_a_lack_of_file_descriptors(tmp_path: Path) -> None:
    process, printed = start("--ca-file", str(tmp_path / "ca.pem"))
    try:
        port = int(re.search(r"openssl .* -connect localhost:(\d+)", printed)[1])
        resource.prlimit(process.pid, resource.RLIMIT_NOFILE, (40, 40))
        crowd = [socket.create_connection(("127.0.0.1", port), 5) for _ in range(60)]
        time.sleep(1)
        for connection in crowd:
            connection.close()
        context = ssl.create_default_context(cafile=str(tmp_path / "ca.pem"))
        with imaplib.IMAP4_SSL("localhost", port, ssl_context=context, timeout=10) as imap:
            assert imap.noop()[0] == "OK"
    finally:
        process.send_signal(signal.SIGINT)
        rest, _ = process.communicate(timeout=10)
    assert process.returncode == 0 and "Traceback" not in rest
