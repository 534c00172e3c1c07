"""Records what real clients and a real server say to each other: ``python -m tests.oracle.record_sessions``.

Dovecot serves a mailbox on loopback, made for the purpose; mbsync, mutt and curl talk to it through a proxy that writes
down both directions. Debian has them as dovecot-imapd, isync, mutt and curl; Dovecot has to be started as root. All
names are example names, so what is written to tests/data/sessions holds nothing of the machine.
"""

from __future__ import annotations

import base64
import json
import os
import pty
import select
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.oracle.session_setup import DOVECOT, MBSYNC, MESSAGES, MUTT, PASSWORD, REQUESTS, SELECTED, USER

FOLDER = Path(__file__).parents[1] / "data" / "sessions"


@dataclass
class Proxy:
    """Passes octets on between its port and the server's, and keeps them in the order in which they came."""

    target: int
    turns: list[list[Any]] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def take(self) -> list[list[list[Any]]]:
        """The connections since the last time, each as a list of turns."""
        time.sleep(0.3)
        with self._lock:
            found, self.turns = self.turns, []
        return found

    def _accept(self) -> None:
        while True:
            client, _ = self._listener.accept()
            server = socket.create_connection(("127.0.0.1", self.target))
            turns: list[Any] = []
            with self._lock:
                self.turns.append(turns)
            threading.Thread(target=self._pump, args=(client, server, turns), daemon=True).start()

    def _pump(self, client: socket.socket, server: socket.socket, turns: list[Any]) -> None:
        ends = {client: ("C", server), server: ("S", client)}
        while True:
            ready, _, _ = select.select(list(ends), [], [])
            for end in ready:
                name, other = ends[end]
                data = end.recv(65536)
                if not data:
                    client.close()
                    server.close()
                    return
                with self._lock:
                    if turns and turns[-1][0] == name:
                        turns[-1][1] += data
                    else:
                        turns.append([name, data])
                other.sendall(data)


@contextmanager
def dovecot(folder: Path) -> Iterator[int]:
    """A server with its mailbox in the folder; its port."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port: int = probe.getsockname()[1]
    for name in ("run", "mail", "home"):
        (folder / name).mkdir()
        shutil.chown(folder / name, "nobody" if name != "run" else "root")
    folder.chmod(0o755)
    (folder / "passwd").write_text(f"{USER}:{{PLAIN}}{PASSWORD}\n")
    (folder / "dovecot.conf").write_text(DOVECOT.format(folder=folder, port=port))
    server = subprocess.Popen(["dovecot", "-F", "-c", str(folder / "dovecot.conf")])
    try:
        for _ in range(100):
            try:
                socket.create_connection(("127.0.0.1", port)).close()
                break
            except OSError:
                time.sleep(0.1)
        else:
            raise SystemExit((folder / "dovecot.log").read_text())
        yield port
    finally:
        server.terminate()
        server.wait()


def curl(port: int, path: str, *options: str) -> None:
    """One run of curl."""
    command = ["curl", "--silent", "--show-error", "--max-time", "20", "--user", f"{USER}:{PASSWORD}", *options]
    subprocess.run([*command, f"imap://127.0.0.1:{port}/{path}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def curl_sessions(port: int, folder: Path) -> None:
    """Uploads, downloads, and every request of the lists."""
    for number, message in enumerate(MESSAGES):
        file = folder / f"{number}.eml"
        file.write_text(message, newline="")
        curl(port, "INBOX", "--upload-file", str(file))
    curl(port, "INBOX;UID=1")
    curl(port, "INBOX;MAILINDEX=2;SECTION=1.1")
    curl(port, "INBOX?SUBJECT%20meeting", "--login-options", "AUTH=LOGIN")
    curl(port, "INBOX?ALL", "--login-options", "AUTH=PLAIN", "--sasl-ir")
    curl(port, "Nowhere;UID=1")
    for request in REQUESTS:
        curl(port, "", "--request", request)
    for request in SELECTED:
        curl(port, "INBOX", "--request", request)


def mbsync(port: int, folder: Path, mechanism: str) -> None:
    """One run of mbsync: both ways."""
    (folder / "secret").write_text(PASSWORD)
    for name in ("near", "state"):
        (folder / name).mkdir(exist_ok=True)
    (folder / "mbsyncrc").write_text(MBSYNC.format(port=port, user=USER, folder=folder, mechanism=mechanism))
    subprocess.run(["mbsync", "-c", str(folder / "mbsyncrc"), "-a"], timeout=60, capture_output=True)


def mbsync_sessions(port: int, folder: Path) -> None:
    """A first synchronisation, one with nothing to do, and one with changes on this side."""
    mbsync(port, folder, "LOGIN")
    mbsync(port, folder, "PLAIN")
    near = folder / "near" / "INBOX"
    messages = sorted(file for part in ("cur", "new") for file in (near / part).iterdir())
    first = messages[0]
    first.rename(near / "cur" / (first.name.split(":")[0] + ":2,FRS"))
    messages[1].rename(near / "cur" / (messages[1].name.split(":")[0] + ":2,T"))
    (near / "new" / "1.local.example:2,").write_text(MESSAGES[0].replace("<1@", "<9@").replace("\r\n", "\n"))
    mbsync(port, folder, "PLAIN")


def mutt(port: int, folder: Path, keys: str, seconds: float = 0) -> None:
    """One run of mutt on a terminal of its own, with keys pushed; it is ended when it has not ended itself."""
    (folder / "muttrc").write_text(MUTT.format(port=port, user=USER, password=PASSWORD, folder=folder))
    environment = {"TERM": "vt100", "HOME": str(folder), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
    control, terminal = pty.openpty()
    command = ["mutt", "-n", "-F", str(folder / "muttrc"), "-e", f"push '{keys}'"]
    running = subprocess.Popen(command, env=environment, stdin=terminal, stdout=terminal, stderr=terminal)
    os.close(terminal)
    until = time.monotonic() + 15 + seconds
    while running.poll() is None and time.monotonic() < until:
        if select.select([control], [], [], 0.2)[0]:
            try:
                os.read(control, 65536)
            except OSError:
                break
        if seconds and time.monotonic() > until - 15:
            os.write(control, b"q")
            seconds = 0
    running.kill()
    running.wait()


def mutt_sessions(port: int, folder: Path) -> None:
    """Reading, searching, flagging, copying, deleting, idling, and a second time with what it remembers."""
    mutt(port, folder, "<display-message><exit><next-entry><view-attachments><exit><quit>")
    mutt(
        port,
        folder,
        "<limit>~b meeting<enter><limit>all<enter><flag-message><copy-message>=Drafts<enter><sync-mailbox><quit>",
    )
    mutt(
        port,
        folder,
        "<change-folder>=Drafts<enter><delete-message><sync-mailbox><change-folder>?<subscribe-pattern><exit><quit>",
    )
    mutt(port, folder, "<first-entry>", seconds=6)


def kept(turns: list[list[Any]]) -> list[list[Any]]:
    """Turns as JSON has them: text where the octets are UTF-8."""
    rows: list[list[Any]] = []
    for name, data in turns:
        try:
            rows.append([name, data.decode()])
        except UnicodeDecodeError:
            rows.append([name, {"base64": base64.b64encode(data).decode()}])
    return rows


def version(*command: str) -> str:
    """The first line of what a program says of its version."""
    return subprocess.run(command, capture_output=True, text=True).stdout.splitlines()[0].split(" (")[0]


def main() -> int:
    """Record all sessions anew."""
    missing = [name for name in ("dovecot", "mbsync", "mutt", "curl") if shutil.which(name) is None]
    if missing:
        print(f"not installed: {', '.join(missing)}", file=sys.stderr)
        return 2
    server = f"Dovecot {version('dovecot', '--version')}"
    clients = {"curl": curl_sessions, "mbsync": mbsync_sessions, "mutt": mutt_sessions}
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="sessions-") as place, dovecot(Path(place)) as port:
        proxy = Proxy(port)
        for name, run in clients.items():
            run(proxy.port, Path(place))
            sessions = [kept(turns) for turns in proxy.take()]
            client = version(name, "-v" if name == "mutt" else "--version")
            lines = ",\n".join("    " + json.dumps(one, ensure_ascii=False) for one in sessions)
            head = (
                f'  "client": {json.dumps(client)},\n  "server": {json.dumps(server)},\n  "sessions": [\n{lines}\n  ]'
            )
            (FOLDER / f"{name}.json").write_text("{\n" + head + "\n}\n", encoding="utf-8")
            print(f"{name}: {len(sessions)} sessions")
    return 0


if __name__ == "__main__":
    sys.exit(main())
