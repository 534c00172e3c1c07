"""Requests in examples: each goes to a URL that a server has named, and shows a token that it has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from generator.check.http import http_messages
from generator.model.http import HttpMessage
from generator.model.message import Connection, Message
from generator.model.protocol import Spec
from generator.model.road import Road, fields
from generator.problems import Problems, did_you_mean

_URL = re.compile(r"https://[^\s\"'<>\\]+")
_USERNAME = re.compile(rb'"username"\s*:\s*"([^"\\]*)"')
_METADATA = re.compile(r'resource_metadata="([^"]*)"')
_VARIABLE = re.compile(r"\{[A-Za-z0-9_]+\}")


@dataclass(frozen=True, slots=True)
class Named:
    """The URLs that servers name in examples, and the templates of such (RFC 6570, Level 1)."""

    urls: frozenset[str]
    templates: tuple[re.Pattern[str], ...]

    def has(self, url: str) -> bool:
        """Whether a server has named ``url``, a template for it, or the issuer whose metadata it is (RFC 8414)."""
        return url in self.urls or any(one.fullmatch(url) for one in self.templates) or self._is_metadata(url)

    def _is_metadata(self, url: str) -> bool:
        parts = urlsplit(url)
        path = parts.path.removeprefix("/.well-known/oauth-authorization-server")
        return path != parts.path and f"https://{parts.netloc}{path}" in self.urls


def named_urls(roads: Iterable[Road]) -> Named:
    """What the servers of all examples name."""
    urls: set[str] = set()
    for road in roads:
        for moment in road.moments:
            if isinstance(moment.step, Message) and moment.step.sender == "S":
                urls.update(_URL.findall(moment.step.data.decode("utf-8", "replace")))
    templates = [_template(url) for url in urls if _VARIABLE.search(url)]
    return Named(frozenset(urls), tuple(templates))


def _template(url: str) -> re.Pattern[str]:
    return re.compile(r"[^&/?#]*".join(map(re.escape, _VARIABLE.split(url))))


def check_reach(spec: Spec, road: Road, named: Named, usual: Mapping[str, str], problems: Problems) -> None:
    """Check where requests go and which tokens they show. ``usual`` has the known values of the other examples."""
    given = {**usual, **{str(one.name): str(one.value) for one in road.example.given}}
    tokens = {one.content for turn in road.turns for one in fields(spec, turn)}
    tokens |= {given["login-token"]} if "login-token" in given else set()
    asked: dict[Connection, str] = {}
    for http in http_messages(road):
        if http.message.kind == "request":
            asked[http.message.connection] = http.url if _target(http, named, problems) else ""
            _token(http, tokens, problems)
        else:
            if asked.get(http.message.connection):
                _metadata(http, asked[http.message.connection], problems)
            if "user" in given:
                _user(http, given["user"], problems)


def _target(http: HttpMessage, named: Named, problems: Problems) -> bool:
    """Whether a server has named the URL of a request."""
    if not http.values("Host") or not http.target.startswith("/") or named.has(http.url):
        return True
    host = next(field for field in http.fields if field.name.lower() == "host")
    same_path = sorted({urlsplit(url).netloc for url in named.urls if urlsplit(url).path == http.target})
    if same_path:
        place = http.message.place(host.at, host.at + len(host.value.encode()))
        problems.add(place, f"no server named the URL '{http.url}'", f"{http.target} is at {' or '.join(same_path)}")
        return False
    start = len(http.method) + 1
    place = http.message.place(start, start + len(http.target.encode()))
    hint = did_you_mean(http.url, named.urls) or "a client goes to a URL that an answer before has named"
    problems.add(place, f"no server named the URL '{http.url}'", hint)
    return False


def _metadata(http: HttpMessage, asked: str, problems: Problems) -> None:
    """A challenge names the metadata of the resource that was asked for (RFC 9728, Section 3.1)."""
    parts = urlsplit(asked)
    due = f"https://{parts.netloc}/.well-known/oauth-protected-resource{parts.path}"
    for field in http.fields:
        found = _METADATA.search(field.value) if field.name.lower() == "www-authenticate" else None
        if found and found[1] != due:
            start = field.at + len(field.value[: found.start(1)].encode())
            place = http.message.place(start, start + len(found[1].encode()))
            problems.add(place, "this is not the metadata of what was asked for", f"write {due}")


def _user(http: HttpMessage, user: str, problems: Problems) -> None:
    """The session is that of the user who is logged in (RFC 8620, Section 2: ``username``)."""
    found = _USERNAME.search(http.body) if http.is_json else None
    if found and found[1].decode("utf-8", "replace") != user:
        place = http.message.place(http.body_at + found.start(1), http.body_at + found.end(1))
        problems.add(place, f"the user is '{user}' here", f"write that, or 'user={found[1].decode()}' in 'given'")


def _token(http: HttpMessage, tokens: set[str], problems: Problems) -> None:
    for field in http.fields:
        scheme, _, token = field.value.partition(" ")
        if field.name.lower() == "authorization" and scheme == "Bearer" and token and token not in tokens:
            start = field.at + len("Bearer ")
            hint = did_you_mean(token, tokens) or "write 'login-token=...' in 'given', or a token that was issued"
            problems.add(http.message.place(start, start + len(token.encode())), "the client has no such token", hint)
