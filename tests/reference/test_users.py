"""Tests of reference/users.py."""

import pytest

from reference.clock import Clock
from reference.credentials import ALL_SCOPES, IMAP, JMAP, Keyring, Kind
from reference.users import BearerFailure, Users, hash_password

TOKEN = "t" * 43


@pytest.fixture
def users() -> Users:
    clock = Clock()
    users = Users(clock, Keyring(clock), scrypt_cost=2)
    fred = users.add("fred@example.com", "main")
    users.add_app_password(fred, "app", "phone")
    users.add("ann@example.com", "hers").may_act_for.add("fred@example.com")
    users.add("jürgen@example.com", "seins")
    return users


async def test_both_kinds_of_password_log_in_and_nothing_else(users: Users) -> None:
    main, app = (
        await users.check_password("fred@example.com", "main"),
        await users.check_password("FRED@example.com", "app"),
    )
    assert main is not None and main.credential.kind is Kind.MAIN_PASSWORD
    assert app is not None and app.credential.kind is Kind.APP_PASSWORD
    assert app.user.name == "fred@example.com"
    assert await users.check_password("fred@example.com", "wrong") is None
    assert await users.check_password("fred@example.com", "") is None
    assert await users.check_password("nobody@example.com", "main") is None


async def test_a_name_is_the_same_in_every_normal_form(users: Users) -> None:
    login = await users.check_password("ju\u0308rgen@EXAMPLE.com", "seins")
    assert login is not None and login.user.name == "jürgen@example.com"


async def test_only_who_may_acts_for_another(users: Users) -> None:
    login = await users.check_password("ann@example.com", "hers", authzid="fred@example.com")
    assert login is not None
    assert (login.user.name, login.credential.user.name) == ("fred@example.com", "ann@example.com")
    assert await users.check_password("fred@example.com", "main", authzid="ann@example.com") is None
    assert await users.check_password("ann@example.com", "hers", authzid="nobody@example.com") is None


async def test_a_new_password_ends_the_old_one_and_no_other(users: Users) -> None:
    fred = users.find("fred@example.com")
    assert fred is not None
    old = await users.check_password(fred.name, "main")
    users.set_password(fred, "new")
    assert old is not None and old.credential.ended
    assert await users.check_password(fred.name, "main") is None
    assert await users.check_password(fred.name, "new") is not None
    assert await users.check_password(fred.name, "app") is not None


def test_passwords_are_kept_as_salted_hashes(users: Users) -> None:
    fred, again = users.find("fred@example.com"), users.add("bob@example.com", "main")
    assert fred is not None
    hashed, same = fred.passwords[0][0], again.passwords[0][0]
    assert b"main" not in hashed
    assert hashed != same, "two users with one password have different hashes"


@pytest.mark.parametrize("name", ["fred@example.com", "nobody@example.com"])
async def test_every_try_takes_one_hash(users: Users, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    hashes: list[str] = []

    def counted(password: str, salt: bytes, cost: int) -> bytes:
        hashes.append(password)
        return hash_password(password, salt, cost)

    monkeypatch.setattr("reference.users.hash_password", counted)
    assert await users.check_password(name, "wrong") is None
    assert hashes == ["wrong"], "so that the time tells nobody which names there are"


def test_a_token_logs_in_until_it_ends(users: Users) -> None:
    fred = users.find("fred@example.com")
    assert fred is not None
    credential = users.add_token(fred, TOKEN)
    login = users.check_bearer(TOKEN, "fred@example.com")
    assert not isinstance(login, BearerFailure) and login.is_bearer and login.user is fred
    assert users.check_bearer(TOKEN, "ann@example.com") == BearerFailure("invalid_token")
    assert users.check_bearer(TOKEN[1:] + "u") == BearerFailure("invalid_token")
    credential.end()
    assert users.check_bearer(TOKEN) == BearerFailure("invalid_token")
    assert BearerFailure("invalid_token").json() == '{"status":"invalid_token"}'


def test_a_token_for_something_else_does_not_log_in(users: Users) -> None:
    fred = users.find("fred@example.com")
    assert fred is not None
    users.add_token(fred, TOKEN, scopes=frozenset({JMAP}))
    assert users.check_bearer(TOKEN) == BearerFailure("insufficient_scope", IMAP)


def test_a_bound_token_is_never_taken_as_bearer(users: Users) -> None:
    fred = users.find("fred@example.com")
    assert fred is not None
    users.add_token(fred, TOKEN, ALL_SCOPES, bound_to="thumbprint")
    assert users.check_bearer(TOKEN) == BearerFailure("invalid_token")
    assert users.check_bearer(TOKEN, proved="another") == BearerFailure("invalid_token")
    assert not isinstance(users.check_bearer(TOKEN, proved="thumbprint"), BearerFailure)
