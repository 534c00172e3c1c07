"""``python -m reference``: serves a demonstration, and says what to type."""

from __future__ import annotations

import asyncio
import base64
import logging
import secrets
import signal
import tempfile
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.markup import escape

from reference.credentials import Kind
from reference.server import Ports, serving
from reference.service import Config, Service
from reference.store.demo import demonstration

USER, COLLEAGUE = "fred@example.com", "ann@example.com"
console = Console(highlight=False, soft_wrap=True)
app = typer.Typer(add_completion=False, rich_markup_mode="rich")


class PolicyName(StrEnum):
    """The three forms in which JMAPAUTH GET may answer."""

    URL_AND_TOKEN = "url-and-token"  # noqa: S105 (a name, no password)
    SAME_TOKEN = "same-token"  # noqa: S105
    PER_USER_URL = "per-user-url"


class Consent(StrEnum):
    """After which logins the user must agree before the client may go on to JMAP."""

    MAIN_PASSWORD = "main-password"  # noqa: S105 (a name, no password)
    ALWAYS = "always"
    NEVER = "never"


SEAMLESS = {
    Consent.MAIN_PASSWORD: frozenset({Kind.APP_PASSWORD, Kind.BEARER}),
    Consent.ALWAYS: frozenset[Kind](),
    Consent.NEVER: frozenset({Kind.MAIN_PASSWORD, Kind.APP_PASSWORD, Kind.BEARER}),
}


class OneLine(logging.Formatter):
    """Of an exception only its type is logged: its text may hold a secret, and a traceback helps no operator."""

    def formatException(self, ei: Any) -> str:
        """The type's name."""
        return str(ei[0].__name__)


@dataclass(frozen=True)
class Demo:
    """The credentials of the demonstration's user, new at each start."""

    password: str
    app_password: str
    token: str

    @classmethod
    def make(cls, service: Service) -> Demo:
        """Give ``service`` two users with mail, and the first of them three credentials."""
        demo = cls(secrets.token_urlsafe(9), secrets.token_urlsafe(9), secrets.token_urlsafe(32))
        fred = service.users.add(USER, demo.password)
        service.users.add(COLLEAGUE, secrets.token_urlsafe(9))
        service.users.add_app_password(fred, demo.app_password, "demonstration")
        service.users.add_token(fred, demo.token)
        demonstration(service.store, USER, COLLEAGUE)
        return demo


@app.command()
def serve(
    policy: Annotated[
        PolicyName,
        typer.Option(
            help="What JMAPAUTH GET gives: a URL and a new token for it; the URL alone, which the token of the IMAP "
            "login opens (GETOAUTH makes one from a password); or a URL that is itself the secret."
        ),
    ] = PolicyName.URL_AND_TOKEN,
    consent: Annotated[
        Consent,
        typer.Option(
            help="Who must agree on the consent page first: who logs in with the main password, everybody, or nobody."
        ),
    ] = Consent.MAIN_PASSWORD,
    host: Annotated[str, typer.Option(help="The address to listen at.")] = "127.0.0.1",
    imap_port: Annotated[int, typer.Option(help="IMAP under TLS; 0 takes any free port.", min=0, max=65535)] = 9993,
    http_port: Annotated[int, typer.Option(help="HTTPS: JMAP, OAuth and the pages.", min=0, max=65535)] = 8443,
    clear_port: Annotated[
        int | None,
        typer.Option(
            help="IMAP in clear as well, to see JMAPAUTH missing there. Not served unless given.", min=0, max=65535
        ),
    ] = None,
    ca_file: Annotated[
        Path | None,
        typer.Option(help="Where to write the certificate that clients must trust; otherwise a temporary folder."),
    ] = None,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Log each request. Secrets are never logged.")
    ] = False,
) -> None:
    """Serve IMAP and JMAP over one small demonstration mailbox, and print a session to type.

    Everything lives in memory: each start has new passwords, a new certificate and the same mail. Ctrl-C stops it.

    Try first:  [bold]python -m reference[/bold]

    Then the other two ways to JMAP:  [bold]--policy same-token[/bold]  and  [bold]--policy per-user-url[/bold]
    """
    handler = logging.StreamHandler()
    handler.setFormatter(OneLine("%(asctime)s %(levelname)s %(message)s", "%H:%M:%S"))
    logging.basicConfig(level=logging.INFO if verbose else logging.WARNING, handlers=[handler])
    config = Config(policy=policy.value, seamless=SEAMLESS[consent], mail_notices=True)
    try:
        with tempfile.TemporaryDirectory(prefix="reference-") as folder:
            asyncio.run(
                _serve(Service(config), host, imap_port, http_port, clear_port, ca_file or Path(folder, "ca.pem"))
            )
    except OSError as error:
        reason = f"{error.filename}: {error.strerror}" if error.filename else error.strerror or str(error)
        console.print(f"[red]The server cannot start:[/red] {escape(reason)}")
        raise typer.Exit(1) from None


async def _serve(
    service: Service, host: str, imap_port: int, http_port: int, clear_port: int | None, ca_file: Path
) -> None:
    ca_file.write_bytes(service.certificate.ca)
    demo = Demo.make(service)
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with serving(service, host, imap_port, http_port, clear_port) as ports:
        _print_session(service, demo, ports, ca_file)
        await stop.wait()
        console.print("\nStopping.")


def _print_session(service: Service, demo: Demo, ports: Ports, ca_file: Path) -> None:
    """Print what to type, with the values of this run."""
    sasl = base64.b64encode(f"n,a={USER},\x01auth=Bearer {demo.token}\x01\x01".encode()).decode()
    curl = f"curl --cacert {ca_file}"
    console.rule("A session to type")
    _say("1. Connect, and log in in one of three ways:")
    _type(f"openssl s_client -quiet -crlf -verify_return_error -CAfile {ca_file} -connect localhost:{ports.imap}")
    _type(f"a1 LOGIN {USER} {demo.app_password}", _login(service, Kind.APP_PASSWORD))
    _type(f"a1 LOGIN {USER} {demo.password}", _login(service, Kind.MAIN_PASSWORD))
    _type(f"a1 AUTHENTICATE OAUTHBEARER {sasl}", _login(service, Kind.BEARER))
    _say("2. Look at the ids, and ask for JMAP:")
    _type("a2 SELECT INBOX")
    _type("a3 FETCH 1:* (EMAILID THREADID ENVELOPE)")
    _type("a4 JMAPAUTH GET")
    if service.policy == "same-token":
        _type("a5 GETOAUTH", "after a login with a password; then log in with the token that you get")
    _say("3. In another window open what you got. The ids are the same:")
    for line in _jmap_lines(service, demo, curl):
        _type(line)
    _say("4. Leave the event stream open, and add a message by IMAP: the stream tells at once.")
    _type("a6 APPEND INBOX {16+}", "then the next line, and an empty one")
    _type("Subject: Hello")
    _say("5. See the connected device, and disconnect it: JMAP ends at once.")
    _type(f"{service.auth_base}/devices", f"in a browser; {USER}, password {demo.password}")
    if ports.clear is not None:
        _say("In clear there is no JMAPAUTH:")
        _type(f"nc -C localhost {ports.clear}")
    console.rule(f"policy {service.policy}; Ctrl-C stops the server")


def _login(service: Service, kind: Kind) -> str:
    return kind if kind in service.grants.seamless else f"{kind}: JMAPAUTH GET gives the page where you agree"


def _jmap_lines(service: Service, demo: Demo, curl: str) -> list[str]:
    query = '["Email/query",{"accountId":"u1"},"0"]'
    body = f'{{"using":["urn:ietf:params:jmap:core","urn:ietf:params:jmap:mail"],"methodCalls":[{query}]}}'
    post = f"-H 'Content-Type: application/json' -d '{body}'"
    events = "eventsource/?types=*&closeafter=no&ping=30"
    if service.policy == "per-user-url":
        return [
            "URL='the URL that you got'",
            f'{curl} "$URL"',
            f'{curl} "${{URL}}api" {post}',
            f'{curl} -N "$URL{events}"',
        ]
    url = service.session_url
    token = demo.token if service.policy == "same-token" else "the token that you got"
    auth = '-H "Authorization: Bearer $TOKEN"'
    return [
        f"TOKEN='{token}'",
        f"{curl} {auth} {url}",
        f"{curl} {auth} {url}api {post}",
        f"{curl} {auth} -N '{url}{events}'",
    ]


def _say(text: str) -> None:
    console.print(f"\n[bold]{text}[/bold]")


def _type(text: str, remark: str = "") -> None:
    console.print("  " + text, markup=False, end="")
    console.print(f"  [dim]<- {remark}[/dim]" if remark else "")


if __name__ == "__main__":
    app()
