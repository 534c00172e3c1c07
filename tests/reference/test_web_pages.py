"""Tests of reference/web: the pages of consent and of connected devices, as a browser without scripts uses them."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass, field
from http.cookies import SimpleCookie

import pytest
from aiohttp import ClientResponse
from lxml import html

from reference.credentials import ALL_SCOPES
from reference.web.visits import COOKIE, LIFETIME
from tests.reference.world import APP_PASSWORD, PASSWORD, USER, World

ANN, HER_PASSWORD = "ann@example.com", "hers"


@dataclass
class Browser:
    """Loads pages, fills in forms and keeps one cookie."""

    world: World
    url: str
    cookie: str = ""
    response: ClientResponse | None = None
    page: html.HtmlElement = field(default=None)

    async def load(self, method: str = "GET", form: dict[str, str] | None = None) -> Browser:
        headers = {"Cookie": f"{COOKIE}={self.cookie}"} if self.cookie else {}
        response = self.response = await self.world.request(method, self.url, data=form, headers=headers)
        cookies = SimpleCookie(response.headers.get("Set-Cookie", ""))
        self.cookie = cookies[COOKIE].value if COOKIE in cookies else self.cookie
        if response.status == 303:
            return await self.load()
        self.page = html.fromstring(await response.text() or "<p>")
        return self

    async def press(self, action: str, **typed: str) -> Browser:
        [form] = [f for f in self.page.forms if f.xpath(f".//button[@value='{action}']")][:1]
        return await self.load("POST", {k: v or "" for k, v in form.form_values()} | typed | {"action": action})

    async def sign_in(self, name: str = USER, password: str = PASSWORD) -> Browser:
        return await (await self.load()).press("sign-in", name=name, password=password)

    @property
    def status(self) -> int:
        assert self.response is not None
        return self.response.status

    @property
    def title(self) -> str:
        return str(self.page.findtext(".//h1"))

    @property
    def text(self) -> str:
        return " ".join(self.page.text_content().split())


async def ask(world: World, device: str = "Mailer 1.0", address: str = "192.0.2.1") -> Browser:
    """A browser that is about to open the consent page of a login with the main password."""
    secret = world.service.grants.ask_consent(await world.login(PASSWORD), device, address)
    return Browser(world, world.service.consent_url(secret))


async def consent(world: World) -> str:
    return world.service.grants.consent(await world.login(PASSWORD))


async def test_the_user_signs_in_sees_what_is_asked_and_agrees(world: World) -> None:
    browser = await (await ask(world)).load()
    assert browser.title == "Sign in" and "Mailer" not in browser.text, "nothing is told before"
    await browser.sign_in()
    shown = (USER, "“Mailer 1.0” (not verified)", "192.0.2.1", "UTC", "by IMAP", "by JMAP", "send mail")
    assert all(text in browser.text for text in shown)
    assert await consent(world) == "missing"
    await browser.press("approve")
    assert (browser.title, await consent(world)) == ("You agreed", "given")


async def test_everybody_who_asks_is_shown(world: World) -> None:
    """One question for all that log in with one credential: nobody hides behind another."""
    await ask(world, device="Mailer", address="192.0.2.1")
    browser = await (await ask(world, device="Thief", address="203.0.113.9")).sign_in()
    assert "Several programs ask" in browser.text
    assert all(text in browser.text for text in ("“Mailer”", "192.0.2.1", "“Thief”", "203.0.113.9"))
    await ask(world, device="Another thief")
    await browser.press("approve")
    assert "“Another thief”" in browser.text and await consent(world) == "missing", "who was not shown gains nothing"
    await browser.press("approve")
    assert await consent(world) == "given"


async def test_the_user_refuses(world: World) -> None:
    browser = await (await (await ask(world)).sign_in()).press("refuse")
    assert (browser.title, await consent(world)) == ("You refused", "missing")
    assert (await browser.load()).status == 404


async def test_the_page_is_good_for_one_answer_and_600_seconds(world: World) -> None:
    browser = await (await ask(world)).sign_in()
    page = browser.page
    await browser.press("refuse")
    browser.page = page
    assert (await browser.press("approve")).status == 404
    other = await (await ask(world)).sign_in()
    world.service.clock.advance(600)
    assert (await other.press("approve")).status == 404
    assert await consent(world) == "missing"


async def test_only_the_same_user_may_answer(world: World) -> None:
    world.service.users.add(ANN, HER_PASSWORD)
    browser = await (await ask(world)).sign_in(ANN, HER_PASSWORD)
    assert browser.status == 403 and "Mailer" not in browser.text and "192.0.2.1" not in browser.text
    csrf = browser.page.xpath("//input[@name='csrf']")[0].get("value")
    await browser.load("POST", {"csrf": csrf, "action": "approve"})
    assert browser.status == 403 and await consent(world) == "missing"


async def test_nobody_answers_without_signing_in(world: World) -> None:
    browser = await (await ask(world)).load()
    csrf = browser.page.xpath("//input[@name='csrf']")[0].get("value")
    await browser.load("POST", {"csrf": csrf, "action": "approve"})
    assert browser.title == "Sign in" and await consent(world) == "missing"


@pytest.mark.parametrize("csrf", ["", "x", "0" * 64, "ü"])
async def test_an_answer_that_another_site_causes_is_refused(world: World, csrf: str) -> None:
    browser = await (await ask(world)).sign_in()
    await browser.load("POST", {"csrf": csrf, "action": "approve"})
    assert browser.status == 403 and await consent(world) == "missing"


async def test_a_form_of_one_browser_is_of_no_use_in_another(world: World) -> None:
    browser, other = await (await ask(world)).sign_in(), await (await ask(world)).sign_in()
    csrf = other.page.xpath("//input[@name='csrf']")[0].get("value")
    assert (await browser.load("POST", {"csrf": csrf, "action": "approve"})).status == 403


async def test_neither_app_passwords_nor_tokens_sign_in(world: World) -> None:
    for password in (APP_PASSWORD, await world.oauth_token(), "", "wrong"):
        browser = await (await ask(world)).sign_in(password=password)
        assert browser.status == 403 and browser.title == "Sign in", password


async def test_guessing_is_slowed_down(world: World) -> None:
    for _ in range(10):
        assert (await Browser(world, f"{world.base}/devices").sign_in(password="wrong")).status == 403
    assert (await Browser(world, f"{world.base}/devices").sign_in()).status == 429
    world.service.clock.advance(60)
    assert (await Browser(world, f"{world.base}/devices").sign_in()).status == 200


async def test_guessing_does_not_tell_which_names_there_are(world: World) -> None:
    async def sign_in(name: str) -> int:
        return (await Browser(world, f"{world.base}/devices").sign_in(name=name, password="wrong")).status

    for name in ("nobody@example.com", "Nobody@EXAMPLE.com"):
        assert [await sign_in(name) for _ in range(5)] == [403] * 5
    assert await sign_in("nobody@example.com") == 429, "a name that nobody has is slowed down as any other"
    assert await sign_in("nobody.else@example.com") == 403


async def test_what_a_device_says_of_itself_is_plain_text(world: World) -> None:
    evil = "<script>alert(1)</script>\"'&"
    browser = await (await ask(world, device=evil)).sign_in()
    assert not browser.page.xpath("//script") and evil in browser.text
    await browser.press("approve")
    world.service.grants.issue_token(await world.login(PASSWORD), ALL_SCOPES)
    devices = await Browser(world, f"{world.base}/devices").sign_in()
    assert not devices.page.xpath("//script") and evil in devices.text


async def test_pages_load_nothing_from_elsewhere_and_are_not_framed(world: World) -> None:
    browser = await (await ask(world)).sign_in()
    assert browser.response is not None
    headers = browser.response.headers
    policy = dict(part.strip().partition(" ")[::2] for part in headers["Content-Security-Policy"].split(";"))
    assert policy == {"default-src": "'none'", "style-src": "'self'", "form-action": "'self'",
                      "frame-ancestors": "'none'", "base-uri": "'none'"}  # fmt: skip
    assert (headers["X-Frame-Options"], headers["Cache-Control"]) == ("DENY", "no-store")
    assert headers["Referrer-Policy"] == "no-referrer", "the URL holds a secret"
    assert browser.page.xpath("//link/@href") == ["/style.css"]
    style = await world.get(f"{world.base}/style.css")
    assert (style.status, style.content_type) == (200, "text/css")


async def test_the_cookie_is_out_of_reach_and_new_after_signing_in(world: World) -> None:
    browser = await (await ask(world)).load()
    assert browser.response is not None
    attributes = {part.strip().lower() for part in browser.response.headers["Set-Cookie"].split(";")[1:]}
    assert {"httponly", "secure", "samesite=lax", "path=/"} == attributes
    before = browser.cookie
    await browser.sign_in()
    assert browser.cookie != before
    assert (await Browser(world, browser.url, cookie=before).load()).title == "Sign in"


async def test_a_visit_ends(world: World) -> None:
    url = f"{world.base}/devices"
    browser = await Browser(world, url).sign_in()
    assert (await browser.load()).title == "Connected devices"
    cookie = browser.cookie
    assert (await browser.press("sign-out")).title == "Sign in"
    assert (await Browser(world, url, cookie=cookie).load()).title == "Sign in"
    browser = await Browser(world, url).sign_in()
    world.service.clock.advance(LIFETIME)
    assert (await browser.load()).title == "Sign in"
    browser = await Browser(world, url).sign_in()
    fred = world.service.users.find(USER)
    assert fred is not None
    world.service.users.set_password(fred, "new")
    assert (await browser.load()).title == "Sign in"


async def test_devices_are_listed_and_disconnected(world: World) -> None:
    login = await world.login()
    token = world.service.grants.issue_token(login, ALL_SCOPES, "Mailer on Plan 9", "192.0.2.7")
    browser = await Browser(world, f"{world.base}/devices").sign_in()
    shown = (
        "“Mailer on Plan 9”",
        "app password “phone”",
        "192.0.2.7",
        "First used",
        "Last used",
        "A device was connected",
    )
    assert all(text in browser.text for text in shown), browser.text
    await browser.press("revoke")
    assert "No device is connected." in browser.text
    assert (await world.get(f"{world.base}/jmap/", token)).status == 401
    assert world.service.grants.consent(login) == "missing"


async def test_nobody_disconnects_a_device_of_somebody_else(world: World) -> None:
    world.service.users.add(ANN, HER_PASSWORD)
    token = await world.token()
    grant = world.service.grants.of(await world.login())
    browser = await Browser(world, f"{world.base}/devices").sign_in(ANN, HER_PASSWORD)
    csrf = browser.page.xpath("//input[@name='csrf']")[0].get("value")
    await browser.load("POST", {"csrf": csrf, "action": "revoke", "grant": grant.id})
    assert browser.title == "Connected devices"
    assert (await world.get(f"{world.base}/jmap/", token)).status == 200


async def test_a_token_does_not_open_the_pages(world: World) -> None:
    response = await world.get(f"{world.base}/devices", await world.oauth_token())
    assert "Sign in" in await response.text()


async def test_unknown_pages_and_actions(world: World) -> None:
    unknown = await Browser(world, world.service.consent_url("x" * 43)).load()
    assert (unknown.status, unknown.title) == (404, "This link is used up")
    browser = await Browser(world, f"{world.base}/devices").sign_in()
    csrf = browser.page.xpath("//input[@name='csrf']")[0].get("value")
    assert (await browser.load("POST", {"csrf": csrf, "action": "approve"})).status == 400
    assert (
        await world.request("POST", f"{world.base}/devices", data=b"x", headers={"Content-Type": "a/b"})
    ).status == 415


async def test_every_field_has_a_label_and_every_page_a_language(world: World) -> None:
    browser = await (await ask(world)).load()
    assert browser.page.get("lang") == "en"
    fields = browser.page.xpath("//input[@type!='hidden']/@id")
    assert fields == browser.page.xpath("//label/@for") == ["name", "password"]


async def test_no_log_holds_a_secret(world: World, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    world.http._trace_configs.clear()
    token, url = await world.token(), await world.url()
    browser = await (await ask(world)).sign_in()
    await browser.press("approve")
    session = await (await world.get(url)).json()
    await world.get(f"{world.base}/jmap/", token)
    await world.get(session["downloadUrl"].format(accountId="u1", blobId="B0", name="x", type="a/b"))
    await world.get(f"{world.base}/revoke?token={token}")
    await world.request("POST", f"{world.base}/revoke", data={"token": token})
    logged = "\n".join(
        record.getMessage() for record in caplog.records if record.name.startswith(("aiohttp", "reference"))
    )
    assert "GET /s/{secret}/ 200" in logged and "POST /consent/{secret} 200" in logged
    secrets = [token, url.split("/")[-2], browser.url.split("/")[-1], browser.cookie, PASSWORD]
    secrets += re.findall(r"[\w-]{43}", session["downloadUrl"])
    assert len(secrets) == 6 and not [secret for secret in secrets if secret in logged]
