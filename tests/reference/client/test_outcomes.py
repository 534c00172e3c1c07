"""Every outcome of the decision tables, from the reference server to each library, and what the client makes of it."""

from __future__ import annotations

import asyncio
import imaplib
from typing import Any

import pytest

from jmapauth import errors, facts
from jmapauth.core import REFUSALS
from jmapauth.results import Credential, Login, OauthToken, Upgrade
from jmapauth.session import open_session
from reference.generated import parser as reference_parser
from reference.generated.tables import TABLES
from reference.transcript.stage import OwnStage, set_stage
from tests.reference.client.roads import LIBRARIES, connected, names

#: What the client makes of each outcome: an error, or the form of its success. None: its own command never gets it.
MADE_OF: dict[str, Any] = {
    "malformed": None,
    "wrong-state": None,
    "no-tls": None,
    "expired": errors.LoginExpired,
    "forbidden": errors.Refused,
    "needs-oauth": errors.OauthRequired,
    "limited": errors.TryLater,
    "backend-down": errors.TryLater,
    "needs-consent": errors.ConsentRequired,
    "same-token": Credential.LOGIN_TOKEN,
    "per-user-url": Credential.URL,
    "url-and-token": Credential.NEW_TOKEN,
    "token-issued": OauthToken,
}
ROWS = [(table.command, outcome) for table in TABLES.values() for outcome in table.decide]


def given(outcome: Any) -> dict[str, str]:
    """Conditions of which the outcome is the first that holds."""
    tests = {name: sorted(values)[0] for row in outcome.when[:1] for name, values in row}
    return {"login": "bearer" if outcome.name == "same-token" else "password", **tests}


def login_of(stage: OwnStage) -> Login:
    """What an application knows of its login."""
    if not stage.is_bearer:
        return Login(stage.user)
    return Login(stage.user, stage.secret, protected_resources=(stage.service.session_url,))


def test_the_client_has_an_answer_to_every_outcome_and_every_code() -> None:
    assert {outcome.name for _, outcome in ROWS} == set(MADE_OF)
    codes = {outcome.code.type for _, outcome in ROWS if outcome.code and outcome.status == "NO"}
    assert codes == set(facts.REFUSALS)
    apart = {reference_parser.Consentrequired, reference_parser.Noperm}  # with a URL; final, as unknown codes are
    assert set(REFUSALS) == codes - apart


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize(
    ("command", "outcome"),
    [
        pytest.param(command, outcome, id=f"{command}-{outcome.name}")
        for command, outcome in ROWS
        if MADE_OF[outcome.name]
    ],
)
async def test_outcome(command: str, outcome: Any, library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = MADE_OF[outcome.name]
    async with set_stage(given(outcome)) as stage:
        context = stage.service.certificate.client_context()
        with names(monkeypatch, stage.ports.imap, stage.ports.http):
            async with connected(library, context, stage.user, stage.secret, stage.is_bearer) as connection:
                stage.after_login()
                ask = connection.get_oauth if command == "GETOAUTH" else connection.upgrade
                if isinstance(expected, type) and issubclass(expected, errors.UpgradeError):
                    with pytest.raises(expected) as raised:
                        await ask(login_of(stage))
                    assert type(raised.value) is expected
                    check_error(raised.value)
                    return
                got = await ask(login_of(stage))
                again = await ask(login_of(stage))
            check(got, again, expected, stage)
            if isinstance(got, Upgrade):
                session = await run(open_session, got, context=context)
                assert session.document["primaryAccounts"]
                sent = {"Authorization": f"Bearer {got.token}"} if got.token else {}
                assert session.authorization(session.document["apiUrl"]) == sent
                with pytest.raises(ValueError, match="not of the session"):
                    session.authorization("https://other.example.com/")


async def run(function: Any, *args: Any, **options: Any) -> Any:
    """Run what blocks beside the server."""
    return await asyncio.to_thread(function, *args, **options)


def check_error(error: errors.UpgradeError) -> None:
    """Nothing but what may be logged is shown, and what to do is said."""
    assert error.action.value
    for shown in (str(error), repr(error)):
        assert "https://" not in shown
    if isinstance(error, errors.ConsentRequired):
        assert error.host == "auth.example.com" and error.url.startswith("https://auth.example.com/consent/")
        assert error.url not in repr(error) and not error.asked
    if isinstance(error, errors.TryLater):
        assert error.after == 60


def check(got: Any, again: Any, expected: Any, stage: OwnStage) -> None:
    """The result is what the server issued; asking again gives another secret; nothing of it is shown."""
    assert got.user == stage.user and got.host == "imap.example.com"
    if expected is OauthToken:
        secret, other = got.token, again.token
        assert isinstance(got, OauthToken) and got.login() == Login(stage.user, secret, "imap.example.com")
    else:
        assert got.credential is expected
        secret, other = (got.url, again.url) if expected is Credential.URL else (got.token, again.token)
        assert (got.url == stage.service.session_url) == (expected is not Credential.URL)
    assert (secret == other) == (expected is Credential.LOGIN_TOKEN)
    assert secret not in repr(got) + str(got) and f"{got}" == repr(got)
    with pytest.raises(AttributeError):
        got.user = "somebody else"


@pytest.mark.parametrize("library", LIBRARIES)
async def test_from_oauthrequired_to_the_session(library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The road of example needs-oauth: GETOAUTH, a login with its token, and the token goes to the other host."""
    async with set_stage({"login": "password", "policy": "same-token"}) as stage:
        context = stage.service.certificate.client_context()
        with names(monkeypatch, stage.ports.imap, stage.ports.http):
            async with connected(library, context, stage.user, stage.secret) as connection:
                with pytest.raises(errors.OauthRequired):
                    await connection.upgrade(Login(stage.user))
                token = await connection.get_oauth(Login(stage.user))
            async with connected(library, context, token.user, token.token, is_bearer=True) as connection:
                with pytest.raises(errors.TokenWithheld) as withheld:
                    await connection.upgrade(Login(token.user, token.token))
                assert withheld.value.url == stage.service.session_url
                got = await connection.upgrade(token.login())
            assert (got.credential, got.token) == (Credential.LOGIN_TOKEN, token.token)
            session = await run(open_session, got, context=context)
            assert session.document["username"] == stage.user


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("answer", ["user approves", "user refuses"])
async def test_consent(library: str, answer: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The user is sent to the page once; approval ends in a session, refusal in an error that says it was asked."""
    pages: list[str] = []
    async with set_stage({"login": "password", "consent": "missing"}) as stage:
        context, loop = stage.service.certificate.client_context(), asyncio.get_running_loop()
        monkeypatch.setattr(errors.ConsentRequired, "interval", 0.05)

        async def go(consent: errors.ConsentRequired) -> bool:
            pages.append(consent.url)
            await stage.happen(answer, consent.url)
            return True

        def go_from_thread(consent: errors.ConsentRequired) -> bool:
            return asyncio.run_coroutine_threadsafe(go(consent), loop).result(30)

        consent = go if library == "aioimaplib" else go_from_thread
        with names(monkeypatch, stage.ports.imap, stage.ports.http):
            async with connected(library, context, stage.user, stage.secret) as connection:
                if answer == "user approves":
                    got = await connection.upgrade(Login(stage.user), consent=consent)
                    assert got.credential is Credential.NEW_TOKEN
                else:
                    with pytest.raises(errors.ConsentRequired) as raised:
                        await connection.upgrade(Login(stage.user), consent=consent)
                    assert raised.value.asked and raised.value.url != pages[0]
    assert len(pages) == 1


@pytest.mark.parametrize("library", LIBRARIES)
async def test_a_name_that_comes_as_a_literal(library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async with set_stage({"login": "password", "user": "jürgen@example.com"}) as stage:
        context = stage.service.certificate.client_context()
        with names(monkeypatch, stage.ports.imap, stage.ports.http):
            # ASCII is all that imaplib logs in with: somebody who types an ASCII alias
            stage.service.users._users["jurgen"] = stage.credential.user
            async with connected(library, context, "jurgen", stage.secret) as connection:
                with pytest.raises(errors.NameDiffers) as raised:
                    await connection.get_oauth(Login("jurgen"))
                assert raised.value.user == "jürgen@example.com"
                assert "rgen" not in repr(raised.value) + str(raised.value)
                token = raised.value.confirmed()
                assert "a=jürgen@example.com," in token.oauthbearer().decode()
                assert (await connection.get_oauth(Login("jürgen@example.com"))).user == "jürgen@example.com"


async def test_a_token_of_getoauth_logs_in_by_its_own_message(monkeypatch: pytest.MonkeyPatch) -> None:
    async with set_stage({"login": "password", "user": "a=b,c@example.com"}) as stage:
        context = stage.service.certificate.client_context()
        with names(monkeypatch, stage.ports.imap, stage.ports.http):
            async with connected("imaplib", context, f'"{stage.user}"', stage.secret) as connection:
                token = await connection.get_oauth(Login(stage.user))

            def log_in() -> Any:
                with imaplib.IMAP4_SSL("imap.example.com", ssl_context=context) as imap:
                    return imap.authenticate("OAUTHBEARER", lambda _: token.oauthbearer())

            assert (await run(log_in))[0] == "OK"
    assert b"a=a=3Db=2Cc@example.com," in token.oauthbearer()
