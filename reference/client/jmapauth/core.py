"""All decisions of the client (Section "Client Behaviour" of the draft), without input or output.

A road is a generator: it yields steps, is sent their results, and returns what the application wanted, or raises an
``UpgradeError``. ``jmapauth.sync`` and ``jmapauth.aio`` take the same roads over different connections.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import Any, TypeVar

from jmapauth import errors, facts, parser, urls
from jmapauth.exchange import Answer
from jmapauth.results import Credential, Login, OauthToken, Upgrade, life


@dataclass(frozen=True)
class Send:
    """Send a command; the result is its ``Answer``."""

    command: object


@dataclass(frozen=True)
class Ask:
    """Send the user to the consent page; the result is whether the user wanted to go."""

    consent: errors.ConsentRequired


@dataclass(frozen=True)
class Pause:
    """Wait; the result is of no interest."""

    seconds: float


#: What a road asks of those who take it.
Step = Send | Ask | Pause
_R = TypeVar("_R")
#: A generator of steps that returns what the application wanted.
Road = Generator[Step, Any, _R]


@dataclass
class Memory:
    """What is kept of a connection: its final refusals, by the type of the command."""

    refused: dict[type, tuple[type[errors.UpgradeError], str]] = field(default_factory=dict)

    def final(self, command: object, error: errors.UpgradeError) -> errors.UpgradeError:
        """``error``, after which the command is not sent again on this connection."""
        self.refused[type(command)] = (type(error), str(error))
        return error

    def check(self, command: object) -> None:
        """Let the command pass unless it has been refused for good.

        Raises:
            UpgradeError: the refusal of then.
        """
        if type(command) in self.refused:
            kind, message = self.refused[type(command)]
            raise kind(message)


@dataclass(frozen=True)
class Client:
    """The two roads of one connection.

    Attributes:
        login: how the application logged in on it.
        host: the host for whom the server's certificate was verified, in lower case.
        memory: what is kept of the connection from call to call.
        may_ask: whether the application can send the user to a consent page during the call.
        now: seconds as of ``time.time()``.
    """

    login: Login
    host: str
    memory: Memory
    may_ask: bool
    now: Callable[[], float]

    def upgrade(self) -> Road[Upgrade]:
        """JMAPAUTH GET: the session URL and what opens it.

        Raises:
            UpgradeError: any but ConnectionBusy, NotLoggedIn and those of the session.
        """
        command = parser.JmapauthGet()
        sent, code, found = yield from self._ask(command)
        url, token = found.url, found.token
        del found
        host, flaw = _host(url)
        if flaw:
            del token, url  # the frames of an error may be shown in a crash report
            raise self.memory.final(command, errors.Refused(f"the server sent {flaw}"))
        ends, renew = life(sent, code.seconds if isinstance(code, parser.Expiresin) else None)
        if token is not None:
            return Upgrade(url, Credential.NEW_TOKEN, token, self.login.user, self.host, ends, renew)
        if isinstance(code, parser.Sametoken):
            if self.login.token is None or not self._is_vouched(url, host):
                raise errors.TokenWithheld(url)
            return Upgrade(url, Credential.LOGIN_TOKEN, self.login.token, self.login.user, self.host, None, None)
        return Upgrade(url, Credential.URL, None, self.login.user, self.host, ends, renew)

    def get_oauth(self) -> Road[OauthToken]:
        """GETOAUTH: a token that opens IMAP, submission and JMAP.

        Raises:
            UpgradeError: any but OauthRequired, TokenWithheld, ConnectionBusy, NotLoggedIn and those of the session.
        """
        command = parser.Getoauth()
        sent, code, found = yield from self._ask(command)
        ends, _ = life(sent, code.seconds if isinstance(code, parser.Expiresin) else None)
        try:
            user = found.user.decode("utf-8")
        except UnicodeDecodeError:
            user = ""
        token = OauthToken(user, found.token, self.host, ends)
        del found
        if not user or not user.isprintable():
            raise self.memory.final(command, errors.ServerFault("the OAUTH response has a name that can be nobody's"))
        if user != self.login.user:
            raise errors.NameDiffers(token)
        return token

    def _is_vouched(self, url: str, host: str) -> bool:
        """Whether the token of the login may go to the URL ({known-resource} of the draft)."""
        login = self.login
        return self.host in (host, (login.token_host or "").lower()) or url in login.protected_resources

    def _ask(self, command: object) -> Road[tuple[float, object, Any]]:
        """When the command was sent, the code of its OK, and its one untagged response."""
        self.memory.check(command)
        yield from self._look_for_capability()
        sent, answer = yield from self._send(command)
        if self.may_ask and _wants_consent(answer):
            sent, answer = yield from self._with_consent(command, answer, sent)
        state = answer.state
        if state is None or state.status != "OK":
            raise self._refusal(command, answer, asked=False)
        found = [one for one in answer.data if isinstance(one, facts.COMMANDS[type(command)])]
        if len(found) != 1 or answer.malformed:
            del found
            raise self.memory.final(command, errors.Refused("OK without one response that can be used"))
        return sent, state.text.code, found[0]

    def _look_for_capability(self) -> Road[None]:
        """Read the list anew: what was sent before login or TLS says nothing ({reread} of the draft)."""
        _, answer = yield from self._send(parser.Capability())
        state = answer.state
        if state is None or state.status != "OK":
            raise errors.ServerFault("the server does not tell its capabilities")
        lists = [one for one in (*answer.data, state.text.code) if isinstance(one, parser.CapabilityData)]
        listed = {name.upper() for one in lists for name in one.capabilities}
        if not listed.issuperset(facts.CAPABILITIES):
            raise errors.NotOffered(f"the server does not list {' '.join(facts.CAPABILITIES)}")

    def _send(self, command: object) -> Road[tuple[float, Answer]]:
        sent = self.now()
        answer = yield Send(command)
        return sent, answer

    def _with_consent(self, command: object, answer: Answer, sent: float) -> Road[tuple[float, Answer]]:
        """Send the user to the page once, and the command again until the page has been answered or has ended."""
        consent = self._refusal(command, answer, asked=False)
        if not isinstance(consent, errors.ConsentRequired) or not (yield Ask(consent)):
            raise consent
        give_up = self.now() + consent.limit
        while _wants_consent(answer):
            again = self._refusal(command, answer, asked=True)
            # Another page means that this one is used up, by a refusal or by time: that needs a new act of the user.
            if not isinstance(again, errors.ConsentRequired) or again.url != consent.url:
                raise again
            if self.now() + consent.interval > give_up:
                raise again
            yield Pause(consent.interval)
            sent, answer = yield from self._send(command)
        return sent, answer

    def _refusal(self, command: object, answer: Answer, asked: bool) -> errors.UpgradeError:
        """The error for an answer other than OK."""
        state = answer.state
        if state is None or state.status == "BAD":
            return self.memory.final(command, errors.ServerFault("the server answered BAD, or nothing that is known"))
        code = state.text.code
        if isinstance(code, parser.Consentrequired):
            host, flaw = _host(code.url)
            if flaw:
                return self.memory.final(command, errors.Refused(f"the server sent {flaw}"))
            return errors.ConsentRequired(code.url, host, asked)
        if type(code) is parser.Oauthrequired and type(command) is not parser.JmapauthGet:
            code = None
        known = REFUSALS.get(type(code))
        return known() if known else self.memory.final(command, errors.Refused("the server refuses"))


#: What the response codes of refusals mean to a client; the others mean that it remains an IMAP client.
REFUSALS: dict[type, Callable[[], errors.UpgradeError]] = {
    parser.Privacyrequired: lambda: errors.TlsRequired("the server wants TLS on the client's own connection"),
    parser.Expired: lambda: errors.LoginExpired("the credential of the login has ended"),
    parser.Oauthrequired: lambda: errors.OauthRequired("the server gives JMAP to logins by bearer token only"),
    parser.Limit: lambda: errors.TryLater("too many commands"),
    parser.Unavailable: lambda: errors.TryLater("the server cannot answer now"),
}


def _host(url: str) -> tuple[str, str]:
    """The host of a URL of the server, or why the URL may not be used ({good-url} of the draft)."""
    try:
        return urls.origin(url)[0], ""
    except ValueError as error:
        return "", str(error)


def _wants_consent(answer: Answer) -> bool:
    state = answer.state
    return state is not None and state.status == "NO" and isinstance(state.text.code, parser.Consentrequired)
