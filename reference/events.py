"""The events that the specification declares: what a person does, with a browser, on the pages of the server.

One function each, named by the event's words; the player of the examples calls them.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urljoin

from aiohttp import ClientSession
from lxml import html


@dataclass(frozen=True)
class Person:
    """Somebody in front of a browser, who knows a name and its main password."""

    name: str
    password: str
    browser: ClientSession
    auth_base: str

    async def open(self, url: str) -> html.HtmlElement:
        """Open a page, and sign in if it asks."""
        page = await self._load("GET", url)
        if page.xpath("//input[@name='password']"):
            page = await self.press(url, page, "sign-in", name=self.name, password=self.password)
        return page

    async def press(self, url: str, page: html.HtmlElement, action: str, **typed: str) -> html.HtmlElement:
        """Press the button ``action`` of the form that has it, after typing into the fields named."""
        found = [form for form in page.forms if form.xpath(f".//button[@value='{action}']")]
        if len(found) != 1:
            raise LookupError(f"the page at {url} has {len(found)} buttons '{action}'")
        fields = dict(found[0].form_values()) | typed | {"action": action}
        return await self._load("POST", urljoin(url, found[0].action or url), fields)

    async def _load(self, method: str, url: str, form: dict[str, str] | None = None) -> html.HtmlElement:
        async with self.browser.request(method, url, data=form) as response:
            if response.status != 200:
                raise LookupError(f"{method} of the page at {url} gives {response.status}")
            return html.fromstring(await response.text())


async def user_approves(person: Person, url: str) -> None:
    """Open the consent page at ``url``, sign in, and agree."""
    await person.press(url, await person.open(url), "approve")


async def user_refuses(person: Person, url: str) -> None:
    """Open the consent page at ``url``, sign in, and decline."""
    await person.press(url, await person.open(url), "refuse")


async def user_revokes(person: Person, credential: str) -> None:
    """End the one connected device there is: the one that has ``credential``, a token or URL that nobody shows."""
    url = f"{person.auth_base}/devices"
    await person.press(url, await person.open(url), "revoke")
