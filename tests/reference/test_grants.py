"""Tests of reference/grants.py."""

from __future__ import annotations

import gc
import logging

import pytest

from reference.credentials import (
    ALL_SCOPES,
    GETOAUTH_SCOPES,
    IMAP,
    JMAP,
    JMAPAUTH_SCOPES,
    SUBMISSION,
    Credential,
    Kind,
    Login,
)
from reference.grants import device_name
from reference.service import Config, Service
from reference.tls import Certificate
from reference.users import BearerFailure

CERTIFICATE = Certificate.make()


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Service:
    monkeypatch.setattr(Certificate, "make", lambda *names: CERTIFICATE)
    service = Service(Config(scrypt_cost=2))
    fred = service.users.add("fred@example.com", "main")
    service.users.add_app_password(fred, "app", "phone")
    return service


async def login(service: Service, password: str = "app") -> Login:
    result = await service.users.check_password("fred@example.com", password)
    assert result is not None
    return result


def bearer_login(service: Service, token: str = "t" * 43, **options: object) -> Login:
    fred = service.users.find("fred@example.com")
    assert fred is not None
    return Login(fred, service.users.add_token(fred, token, **options))  # type: ignore[arg-type]


# What is issued


async def test_a_repeated_command_gives_a_new_secret_and_the_old_one_lasts(service: Service) -> None:
    fred = await login(service)
    first, second = (service.grants.issue_token(fred, JMAPAUTH_SCOPES) for _ in range(2))
    assert first != second
    assert service.grants.find(first) and service.grants.find(second)


async def test_an_issued_credential_lasts_an_hour_and_no_longer_than_the_login(service: Service) -> None:
    fred = await login(service)
    assert service.grants.lifetime(fred) == 3600
    short = bearer_login(service, expires=service.clock.now() + 100.5)
    assert service.grants.lifetime(short) == 100
    token, url = service.grants.issue_token(fred, ALL_SCOPES), service.grants.issue_url(short, JMAPAUTH_SCOPES)
    service.clock.advance(101)
    assert service.grants.find(url) is None and service.grants.find(token) is not None
    service.clock.advance(3500)
    assert service.grants.find(token) is None


async def test_a_chain_of_tokens_ends_with_its_first(service: Service) -> None:
    token = service.grants.issue_token(await login(service), GETOAUTH_SCOPES)
    service.clock.advance(3000)
    second = service.users.check_bearer(token)
    assert isinstance(second, Login)
    assert service.grants.lifetime(second) <= 600


async def test_rights_never_exceed_those_of_the_login(service: Service) -> None:
    token = service.grants.issue_token(bearer_login(service, scopes=frozenset({IMAP, JMAP})), GETOAUTH_SCOPES)
    issued = service.grants.find(token)
    assert issued is not None and issued.scopes == {IMAP, JMAP}
    assert SUBMISSION not in issued.scopes


async def test_a_token_of_jmapauth_does_not_log_in_and_one_of_getoauth_does(service: Service) -> None:
    fred = await login(service)
    jmap, oauth = (service.grants.issue_token(fred, scopes) for scopes in (JMAPAUTH_SCOPES, GETOAUTH_SCOPES))
    assert service.users.check_bearer(jmap) == BearerFailure("insufficient_scope", IMAP)
    assert isinstance(service.users.check_bearer(oauth), Login)


async def test_the_secret_of_a_url_does_not_log_in(service: Service) -> None:
    url = service.grants.issue_url(await login(service), GETOAUTH_SCOPES)
    assert service.users.check_bearer(url) == BearerFailure("invalid_token")


async def test_no_secret_is_kept_or_logged(service: Service, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    fred = await login(service)
    secrets = [service.grants.issue_token(fred, ALL_SCOPES), service.grants.issue_url(fred, JMAPAUTH_SCOPES)]
    service.grants.revoke(service.grants.of(fred))
    gc.collect()
    kept = [text for text in gc.get_objects() if isinstance(text, dict) for text in text.values()]
    strings = [text for text in kept if isinstance(text, str)]
    assert not any(secret in repr(service.keyring.__dict__) + caplog.text for secret in secrets)
    assert not any(text in secrets for text in strings)


# Conditions


async def test_who_may_ask(service: Service) -> None:
    fred = await login(service)
    assert service.grants.credential(fred, issues=True) == "allowed"
    ann = service.users.add("ann@example.com", "hers")
    for other in (
        Login(ann, fred.credential),
        Login(fred.user, Credential(fred.user, Kind.EXTERNAL)),
        bearer_login(service, scopes=frozenset({IMAP})),
    ):
        assert service.grants.credential(other, issues=True) == "forbidden"
    fred.user.upgrade_forbidden = True
    assert service.grants.credential(fred, issues=True) == "forbidden"


def test_a_bound_token_leads_to_no_other_credential_but_to_itself(service: Service) -> None:
    bound = bearer_login(service, bound_to="thumbprint")
    assert service.grants.credential(bound, issues=True) == "forbidden"
    assert service.grants.credential(bound, issues=False) == "allowed"


def test_a_login_whose_time_ran_out_is_expired(service: Service) -> None:
    fred = bearer_login(service, expires=service.clock.now() + 60, scopes=frozenset({IMAP}))
    service.clock.advance(59.5)
    assert service.grants.credential(fred, issues=True) == "expired", "before forbidden; less than a second is none"


async def test_the_31st_command_in_a_minute_is_too_much_for_the_user(service: Service) -> None:
    app, main = await login(service), await login(service, "main")
    assert {service.grants.rate(app if n % 2 else main) for n in range(30)} == {"within"}
    assert service.grants.rate(app) == service.grants.rate(main) == "exceeded"
    service.clock.advance(60)
    assert service.grants.rate(app) == "within"


# Consent


async def test_by_default_a_main_password_is_asked_about_and_nothing_else(service: Service) -> None:
    assert service.grants.consent(await login(service, "main")) == "missing"
    assert service.grants.consent(await login(service, "app")) == "not-needed"
    assert service.grants.consent(bearer_login(service)) == "not-needed"


async def test_the_url_stays_the_same_until_it_is_answered_or_too_old(service: Service) -> None:
    main = await login(service, "main")
    first = service.grants.ask_consent(main)
    service.clock.advance(599)
    assert service.grants.ask_consent(await login(service, "main")) == first
    assert service.grants.request(first) is not None
    service.clock.advance(1)
    assert service.grants.request(first) is None
    assert service.grants.ask_consent(main) != first


async def test_an_answer_is_given_once(service: Service) -> None:
    main = await login(service, "main")
    for agrees, expected in ((False, "missing"), (True, "given")):
        url = service.grants.ask_consent(main)
        request = service.grants.request(url)
        assert request is not None
        assert service.grants.answer(request, agrees)
        assert not service.grants.answer(request, not agrees), "another window had it open"
        assert service.grants.request(url) is None
        assert service.grants.consent(main) == expected


async def test_a_question_ends_with_the_login_that_asked(service: Service) -> None:
    main = await login(service, "main")
    url = service.grants.ask_consent(main)
    service.users.set_password(main.user, "new")
    assert service.grants.request(url) is None


async def test_unauthenticate_withdraws_the_question(service: Service) -> None:
    main = await login(service, "main")
    url = service.grants.ask_consent(main)
    service.grants.forget_request(main)
    assert service.grants.request(url) is None


# The end


async def test_revoking_one_token_leaves_the_others_and_the_consent(service: Service) -> None:
    fred = await login(service)
    one, other = (service.grants.issue_token(fred, ALL_SCOPES) for _ in range(2))
    credential = service.grants.find(one)
    assert credential is not None
    credential.end()
    assert service.grants.find(one) is None and service.grants.find(other) is not None
    assert service.grants.consent(fred) == "not-needed"


async def test_a_revoked_grant_ends_all_that_it_issued_and_does_not_come_back_silently(service: Service) -> None:
    fred = await login(service)
    token = service.grants.issue_token(fred, GETOAUTH_SCOPES)
    second = service.users.check_bearer(token)
    assert isinstance(second, Login)
    derived, url = service.grants.issue_token(second, JMAPAUTH_SCOPES), service.grants.issue_url(fred, JMAPAUTH_SCOPES)
    told: list[str] = []
    second.credential.on_end(lambda: told.append("BYE"))
    service.grants.revoke(service.grants.of(fred))
    assert told == ["BYE"]
    assert [service.grants.find(secret) for secret in (token, derived, url)] == [None] * 3
    assert service.grants.consent(fred) == "missing", "although an app password is seamless"
    assert not fred.credential.ended, "the login itself is not the grant's"


async def test_a_new_password_ends_all_that_came_from_the_old_one(service: Service) -> None:
    main, app = await login(service, "main"), await login(service, "app")
    token, other = (service.grants.issue_token(each, ALL_SCOPES) for each in (main, app))
    service.users.set_password(main.user, "new")
    assert service.grants.find(token) is None
    assert service.grants.find(other) is not None


async def test_a_token_of_a_grant_stays_within_the_grant(service: Service) -> None:
    fred = await login(service)
    second = service.users.check_bearer(service.grants.issue_token(fred, GETOAUTH_SCOPES))
    assert isinstance(second, Login)
    assert service.grants.of(second) is service.grants.of(fred)
    assert service.grants.of(fred) is not service.grants.of(await login(service, "main"))


async def test_each_new_device_is_listed_once_and_its_user_is_told_once(service: Service) -> None:
    fred = await login(service)
    assert service.grants.devices(fred.user) == []
    for _ in range(3):
        service.grants.issue_token(fred, ALL_SCOPES, device="Mailer", address="192.0.2.1")
    [grant] = service.grants.devices(fred.user)
    assert (grant.device, grant.address) == ("Mailer", "192.0.2.1")
    assert len(fred.user.notices) == 1 and "Mailer" in fred.user.notices[0].text
    service.grants.revoke(grant)
    assert service.grants.devices(fred.user) == []


def test_what_a_client_says_of_itself_is_cut_and_made_printable() -> None:
    assert (
        device_name({"name": "Mailer", "version": "1.0", "os": "Plan 9", "os-version": None}) == "Mailer 1.0 on Plan 9"
    )
    assert device_name({}) == ""
    assert device_name({"name": "a\x1b[31m\r\nb\u202e" + "c" * 500}) == "a[31mb" + "c" * 114


async def test_running_out_is_no_end_that_watchers_are_told_of(service: Service) -> None:
    """A connection whose token has run out lives on and hears EXPIRED; a new credential elsewhere changes nothing."""
    told: list[str] = []
    token = service.grants.issue_token(await login(service), GETOAUTH_SCOPES)
    old = service.grants.find(token)
    assert old is not None
    old.on_end(lambda: told.append("old"))
    service.clock.advance(3601)
    service.grants.issue_token(await login(service), GETOAUTH_SCOPES)
    assert service.grants.find(token) is None
    assert told == []


async def test_a_connection_whose_token_ran_out_ends_with_its_grant(service: Service) -> None:
    told: list[str] = []
    main = await login(service)
    old = service.grants.find(service.grants.issue_token(main, GETOAUTH_SCOPES))
    assert old is not None
    old.on_end(lambda: told.append("old"))
    service.clock.advance(3601)
    service.grants.issue_token(main, GETOAUTH_SCOPES)
    service.grants.revoke(service.grants.of(main))
    assert told == ["old"]


async def test_what_runs_out_between_question_and_answer_lasts_a_second_and_no_longer_than_the_login(
    service: Service,
) -> None:
    expires = service.clock.now() + 0.5
    token = service.users.add_token(service.users.add("eve@example.com", "x"), "t", expires=expires)
    eve = Login(token.user, token)
    assert service.grants.lifetime(eve) == 1, "an EXPIRESIN of 0 cannot be said"
    issued = service.grants.find(service.grants.issue_token(eve, GETOAUTH_SCOPES))
    assert issued is None or issued.expires == expires
