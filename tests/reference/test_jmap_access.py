"""Tests of reference/jmap/access.py: what opens JMAP, and that nothing else does."""

from __future__ import annotations

import re
from base64 import b64encode

import pytest

from reference.credentials import ALL_SCOPES, GETOAUTH_SCOPES, IMAP
from tests.reference.world import APP_PASSWORD, PASSWORD, USER, World

#: The resources of JMAP below ``/jmap`` and below a per-user URL.
PLACES = (("GET", ""), ("POST", "api"), ("GET", "eventsource/?types=*&closeafter=no&ping=0"), ("POST", "upload/u1/"))


async def test_the_three_forms_open_the_same_session(world: World, same_token: World) -> None:
    token = await world.token()
    by_token = await world.get(f"{world.base}/jmap/", token)
    by_url = await world.get(await world.url())
    fred = same_token.service.users.find(USER)
    assert fred is not None
    same_token.service.users.add_token(fred, "t" * 43)
    by_login = await same_token.get(f"{same_token.base}/jmap/", "t" * 43)
    bodies = [await response.json() for response in (by_token, by_url, by_login)]
    assert [response.status for response in (by_token, by_url, by_login)] == [200] * 3
    assert {body["username"] for body in bodies} == {USER}
    assert bodies[0]["accounts"] == bodies[1]["accounts"] == bodies[2]["accounts"]


async def test_a_token_of_getoauth_opens_jmap_under_every_policy(world: World, same_token: World) -> None:
    for each in (world, same_token):
        assert (await each.get(f"{each.base}/jmap/", await each.oauth_token())).status == 200


@pytest.mark.parametrize(("method", "path"), PLACES)
async def test_without_a_credential_nothing_opens_and_only_the_session_tells_where_to_go(
    world: World, method: str, path: str
) -> None:
    response = await world.request(method, f"{world.base}/jmap/{path}")
    metadata = f'Bearer resource_metadata="{world.base}/.well-known/oauth-protected-resource/jmap/"'
    assert (response.status, response.headers["WWW-Authenticate"]) == (401, "Bearer" if path else metadata)
    assert USER not in await response.text()


async def test_what_is_no_token_of_ours_is_refused_alike(world: World) -> None:
    fred, now = world.service.users.find(USER), world.service.clock.now()
    assert fred is not None
    world.service.users.add_token(fred, "l" * 43)  # of the login: it opens JMAP under same-token only
    world.service.users.add_token(fred, "e" * 43, expires=now + 10)
    secret = (await world.url()).split("/")[-2]
    ended = await world.token()
    credential = world.service.grants.find(ended)
    assert credential is not None
    credential.end()
    world.service.clock.advance(11)
    wrong = [
        {"Authorization": f"Bearer {value}"} for value in ("l" * 43, "e" * 43, "x" * 43, secret, ended, PASSWORD, "")
    ]
    wrong += [{"Authorization": f"Bearer {APP_PASSWORD}"}]
    for headers in wrong:
        response = await world.get(f"{world.base}/jmap/", headers=headers)
        assert response.status == 401, headers
        assert response.headers["WWW-Authenticate"].startswith('Bearer error="invalid_token", resource_metadata="'), (
            headers
        )


async def test_other_schemes_are_refused_as_if_nothing_had_been_sent(world: World) -> None:
    basic = b64encode(f"{USER}:{PASSWORD}".encode()).decode()
    for header in (f"Basic {basic}", f"DPoP {await world.token()}", f"Bearer{await world.token()}", ""):
        response = await world.get(f"{world.base}/jmap/", headers={"Authorization": header})
        assert response.status == 401
        assert response.headers["WWW-Authenticate"].startswith("Bearer resource_metadata=")


async def test_a_good_token_opens_nothing_where_it_does_not_belong(world: World) -> None:
    token = await world.token()
    for url in (f"{world.base}/jmap/?access_token={token}", f"{world.base}/jmap/?token={token}"):
        assert (await world.get(url)).status == 401
    assert (await world.get(f"{world.base}/s/{token}/")).status == 404
    headers = {"Cookie": f"token={token}"}
    assert (await world.get(f"{world.base}/jmap/", headers=headers)).status == 401


async def test_a_bound_token_is_never_taken_as_bearer(same_token: World) -> None:
    fred = same_token.service.users.find(USER)
    assert fred is not None
    same_token.service.users.add_token(fred, "b" * 43, bound_to="thumbprint")
    assert (await same_token.get(f"{same_token.base}/jmap/", "b" * 43)).status == 401


async def test_a_token_without_the_scope_is_told_so(same_token: World) -> None:
    fred = same_token.service.users.find(USER)
    assert fred is not None
    same_token.service.users.add_token(fred, "i" * 43, scopes=frozenset({IMAP}))
    response = await same_token.get(f"{same_token.base}/jmap/", "i" * 43)
    assert response.status == 403
    assert 'error="insufficient_scope"' in response.headers["WWW-Authenticate"]


async def test_scopes_limit_what_is_offered(same_token: World) -> None:
    fred = same_token.service.users.find(USER)
    assert fred is not None
    same_token.service.users.add_token(fred, "m" * 43, scopes=ALL_SCOPES - {"urn:ietf:params:jmap:submission"})
    session = await (await same_token.get(f"{same_token.base}/jmap/", "m" * 43)).json()
    assert "urn:ietf:params:jmap:submission" not in str(session)
    body = {"using": ["urn:ietf:params:jmap:submission"], "methodCalls": []}
    response = await same_token.post(body, "m" * 43)
    assert (response.status, (await response.json())["type"]) == (400, "urn:ietf:params:jmap:error:unknownCapability")


async def test_an_account_whose_upgrade_is_forbidden_is_not_opened_by_the_login(same_token: World) -> None:
    fred = same_token.service.users.find(USER)
    assert fred is not None
    same_token.service.users.add_token(fred, "t" * 43)
    fred.upgrade_forbidden = True
    assert (await same_token.get(f"{same_token.base}/jmap/", "t" * 43)).status == 401


async def test_every_url_of_a_per_user_session_opens_by_itself(world: World) -> None:
    url = await world.url()
    session = await (await world.get(url)).json()
    urls = [session[name] for name in ("apiUrl", "uploadUrl", "eventSourceUrl", "downloadUrl")]
    secrets = [re.fullmatch(rf"{world.base}/s/([\w-]{{43}})/.+", each) for each in urls]
    own = url.split("/")[-2]
    assert [match[1] == own for match in secrets if match] == [True, True, True, False]
    email = (await world.ask("Email/get", ids=["M00000001"], properties=["blobId"]))["list"][0]
    download = session["downloadUrl"].format(accountId="u1", blobId=email["blobId"], name="m.eml", type="text/plain")
    assert (await world.get(download)).status == 200
    posted = await world.request("POST", session["apiUrl"], json={"using": [], "methodCalls": []})
    assert posted.status == 200


async def test_a_download_secret_is_good_for_downloads_only(world: World) -> None:
    session = await (await world.get(await world.url())).json()
    base = session["downloadUrl"].partition("download/")[0]
    for method, path in PLACES:
        assert (await world.request(method, base + path)).status == 404, path
    own = session["apiUrl"].removesuffix("api")
    email = (await world.ask("Email/get", ids=["M00000001"], properties=["blobId"]))["list"][0]
    assert (await world.get(f"{own}download/u1/{email['blobId']}/m.eml?type=text/plain")).status == 404


async def test_a_dead_secret_is_as_unknown_as_one_that_never_was(world: World) -> None:
    url = await world.url()
    fred = await world.login()
    world.service.grants.revoke(world.service.grants.of(fred))
    dead, unknown = [await world.get(each) for each in (url, f"{world.base}/s/{'x' * 43}/")]
    assert dead.status == unknown.status == 404
    assert await dead.text() == await unknown.text()
    drop = {"Date"}
    assert {k: v for k, v in dead.headers.items() if k not in drop} == {
        k: v for k, v in unknown.headers.items() if k not in drop
    }


async def test_revocation_gives_401_at_once(world: World) -> None:
    token = await world.token()
    assert (await world.get(f"{world.base}/jmap/", token)).status == 200
    world.service.grants.revoke(world.service.grants.of(await world.login()))
    assert (await world.get(f"{world.base}/jmap/", token)).status == 401


async def test_use_by_http_is_seen_in_the_list_of_devices(world: World) -> None:
    fred = await world.login()
    token = world.service.grants.issue_token(fred, GETOAUTH_SCOPES)
    grant = world.service.grants.of(fred)
    before = grant.last_used
    world.service.clock.advance(100)
    await world.get(f"{world.base}/jmap/", token)
    assert before is not None and grant.last_used is not None and grant.last_used >= before + 100
