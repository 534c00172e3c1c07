"""The two pages: one question of consent, and the connected devices. They need no script."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from importlib.resources import files
from typing import Any

from aiohttp import web
from jinja2 import Environment, PackageLoader, StrictUndefined

from reference.credentials import IMAP, JMAP, SUBMISSION
from reference.grants import ConsentRequest
from reference.service import Service
from reference.users import User
from reference.web.forms import read_form
from reference.web.visits import Refused, Visit, Visits, set_cookie

#: Headers of every page: nothing from elsewhere is loaded, nobody frames it, nobody keeps it.
_HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    ),
    "X-Frame-Options": "DENY",
}
#: The scopes in words, in the order in which they are shown.
_SCOPES = {
    IMAP: "read and change your mail by IMAP",
    JMAP: "read and change your mail by JMAP",
    SUBMISSION: "send mail in your name",
}

Action = Callable[[Visit, dict[str, str]], web.Response]


def page_routes(service: Service) -> list[web.RouteDef]:
    """The pages, at the authorization server's host."""
    pages = Pages(service)
    return [
        web.get("/consent/{secret}", pages.consent),
        web.post("/consent/{secret}", pages.consent),
        web.get("/devices", pages.devices),
        web.post("/devices", pages.devices),
        web.get("/style.css", _style),
    ]


async def _style(request: web.Request) -> web.Response:
    text = files("reference.web").joinpath("templates/style.css").read_text("utf-8")
    return web.Response(text=text, content_type="text/css", headers={"Cache-Control": "max-age=3600"})


class Pages:
    """GET shows a page; POST to the same URL does what the pressed button says."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._visits = Visits(service)
        loader = PackageLoader("reference.web")
        self._templates = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True)
        self._templates.filters["when"] = _when

    async def consent(self, request: web.Request) -> web.StreamResponse:
        """Ask the user of a grant, once and within 600 seconds."""
        question = self._service.grants.request(request.match_info["secret"])
        visit = self._visits.visit(request)
        if question is None:
            return self._used_up(visit)

        def answer(visit: Visit, form: dict[str, str]) -> web.Response:
            agrees = form["action"] == "approve"
            if agrees and form.get("askers") != str(len(question.askers)):  # one more asks since it was shown
                return show(visit)
            if not self._service.grants.answer(question, agrees):  # by another window, while this form was sent
                return self._used_up(visit)
            if agrees:
                return self._show("message.html", visit, title="You agreed", text="Go back to your mail program.")
            return self._show("message.html", visit, title="You refused", text="Nothing was given to the program.")

        def show(visit: Visit) -> web.Response:
            scopes = [words for scope, words in _SCOPES.items() if scope in question.scopes]
            return self._show("consent.html", visit, question=question, scopes=scopes)

        return await self._serve(request, visit, show, {"approve": answer, "refuse": answer}, question)

    async def devices(self, request: web.Request) -> web.StreamResponse:
        """List the grants of the user, and let the user take them back."""

        def revoke(visit: Visit, form: dict[str, str]) -> web.Response:
            for grant in self._service.grants.devices(_signed_in(visit)):
                if grant.id == form.get("grant"):
                    self._service.grants.revoke(grant)
            raise web.HTTPSeeOther("/devices")

        def show(visit: Visit) -> web.Response:
            user = _signed_in(visit)
            devices, notices = self._service.grants.devices(user), reversed(user.notices)
            return self._show("devices.html", visit, devices=devices, notices=list(notices)[:10])

        return await self._serve(request, self._visits.visit(request), show, {"revoke": revoke})

    async def _serve(
        self,
        request: web.Request,
        visit: Visit,
        show: Callable[[Visit], web.Response],
        actions: dict[str, Action],
        question: ConsentRequest | None = None,
    ) -> web.StreamResponse:
        """Let the right user see the page and press its buttons; everybody else may sign in, and learns nothing."""
        form = await read_form(request) if request.method == "POST" else {}
        action = form.get("action")
        try:
            if form:
                self._visits.check(visit, form)
            if action == "sign-in":
                return await self._sign_in(request, visit, form)
        except Refused as why:
            return self._show("message.html", visit, why.status, title=why.title, text=why.text)
        if action == "sign-out":
            self._visits.sign_out(visit)
            raise web.HTTPSeeOther(request.path)
        if visit.user is None or (question is not None and visit.user is not question.grant.user):
            return self._show("sign-in.html", visit, 200 if visit.user is None else 403, failed=False)
        if action is None:
            return show(visit)
        if action not in actions:
            raise web.HTTPBadRequest
        return actions[action](visit, form)

    async def _sign_in(self, request: web.Request, visit: Visit, form: dict[str, str]) -> web.StreamResponse:
        cookie = await self._visits.sign_in(form.get("name", ""), form.get("password", ""))
        if cookie is None:
            return self._show("sign-in.html", visit, 403, failed=True)
        response = web.HTTPSeeOther(request.path)
        set_cookie(response, cookie)
        raise response

    def _used_up(self, visit: Visit) -> web.Response:
        text = "It was answered, or it is too old. If you were about to connect a program, start there again."
        return self._show("message.html", visit, 404, title="This link is used up", text=text)

    def _show(self, template: str, visit: Visit, status: int = 200, **values: Any) -> web.Response:
        text = self._templates.get_template(template).render(visit=visit, **values)
        response = web.Response(body=text.encode("utf-8"), status=status, headers=_HEADERS)
        set_cookie(response, visit.cookie)
        return response


def _signed_in(visit: Visit) -> User:
    if visit.user is None:
        raise web.HTTPForbidden
    return visit.user


def _when(seconds: float | None) -> str:
    """A time for people, in UTC since the server knows no other zone of theirs."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%-d %B %Y, %H:%M UTC") if seconds is not None else "never"
