"""The HTTP of an example: well-formed requests and responses, one for the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from http import HTTPMethod, HTTPStatus
from urllib.parse import parse_qsl

from generator.check.json_text import check_json
from generator.check.urls import check_host
from generator.model.example import Elision
from generator.model.http import HeaderField, HttpMessage, read_http
from generator.model.message import CRLF, Connection, Message
from generator.model.road import Road
from generator.problems import Problems, did_you_mean
from generator.source import Span

_METHODS = tuple(method.value for method in HTTPMethod)
_TARGET = re.compile(r"/[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*")
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_PARAMETER = re.compile(r'[A-Za-z0-9_-]+="[^"\\]*"')
_BEARER = re.compile(r"Bearer [A-Za-z0-9._~+/-]+=*")
_FORM = "application/x-www-form-urlencoded"

#: Field names that an example may show; a name close to one of them is taken for a slip.
_NAMES = (
    *("Host", "Authorization", "Accept", "Content-Type", "Cache-Control", "WWW-Authenticate", "Referrer-Policy"),
    *("Location", "Origin", "Last-Event-ID", "Content-Disposition", "Content-Security-Policy", "Retry-After", "Date"),
    *("X-Content-Type-Options", "Allow", "ETag", "Vary", "Upgrade", "Connection", "User-Agent", "Server", "Link"),
)
_MEDIA_TYPES = (
    *("application/json", "text/event-stream", _FORM, "application/problem+json", "message/rfc822", "text/plain"),
    *("text/html", "application/octet-stream", "image/png", "image/jpeg", "multipart/form-data"),
)
_VALUES = {
    "content-type": _MEDIA_TYPES,
    "accept": _MEDIA_TYPES,
    "cache-control": ("no-store", "no-cache", "private", "public", "max-age", "must-revalidate", "no-transform"),
    "referrer-policy": ("no-referrer", "same-origin", "strict-origin", "origin"),
    "x-content-type-options": ("nosniff",),
}
#: Parameters of a Bearer challenge, and the values of "error" (RFC 6750, Section 3; RFC 9728, Section 5.1).
_PARAMETERS = ("realm", "scope", "error", "error_description", "error_uri", "resource_metadata")
ERRORS = ("invalid_request", "invalid_token", "insufficient_scope")
#: Types of events (RFC 8620, Section 7.3).
EVENTS = ("state", "ping")
_WITH_BODY = ("application/json", "application/problem+json")
_FRAMED = ("content-length", "transfer-encoding")


def check_http(road: Road, problems: Problems) -> None:
    """Check every message of HTTP by itself, and that requests and responses alternate."""
    wrong: set[Connection] = set()
    before = len(problems)
    for moment in road.moments:
        step = moment.step
        if not isinstance(step, Message) or step.connection in wrong:
            continue
        found = len(problems)
        if step.kind == "request":
            _request(read_http(step), problems)
        elif step.kind == "response":
            _response(read_http(step), problems)
        elif step.kind == "event":
            _event(step, problems)
        if len(problems) > found:
            # What follows on this connection may only follow from that.
            wrong.add(step.connection)
    if len(problems) == before:
        _pairs(road, problems)


# --- a request ---


def _request(http: HttpMessage, problems: Problems) -> None:
    words = http.start_line.split(" ")
    if words[-1] != "HTTP/1.1":
        at = len(http.start_line.encode()) - len(words[-1])
        problems.add(http.message.place(at, at + len(words[-1])), f"'{words[-1]}' is no version here", "write HTTP/1.1")
        return
    if http.method not in _METHODS:
        hint = did_you_mean(http.method, _METHODS)
        problems.add(http.message.place(0, len(http.method)), f"'{http.method}' is not a method of HTTP", hint)
    found = _TARGET.match(http.target)
    if found is None or found.end() != len(http.target):
        at = len(http.method) + 1 + (found.end() if found else 0)
        problems.add(http.message.place(at), "this character cannot stand in a request target", "write it as %XX")
    if not _fields(http, problems):
        return
    hosts = [field for field in http.fields if field.name.lower() == "host"]
    if len(hosts) != 1:
        place = http.message.place(hosts[1].start if hosts else 0)
        message = "a request has one Host" if hosts else "this request has no Host"
        problems.add(place, message, "" if hosts else "write 'C: Host: jmap.example.com' behind this line")
        return
    for host in hosts[:1]:
        check_host(host.value, http.message.place(host.at, host.at + len(host.value.encode())), problems)
    for field in http.fields:
        if field.name.lower() == "authorization" and not _BEARER.fullmatch(field.value):
            hint = "write Bearer and a token (RFC 6750, Section 2.1)"
            problems.add(_value(http, field), "this is no bearer token", hint)
    if http.body and http.method in ("GET", "HEAD", "DELETE"):
        problems.add(http.message.place(http.body_at), f"a {http.method} request has no body", "take it out")
    else:
        _body(http, problems)


def _fields(http: HttpMessage, problems: Problems) -> bool:
    """Check the header fields by themselves; False if a name is wrong, so that one may seem to be missing."""
    seen: set[str] = set()
    before = len(problems)
    for field in http.fields:
        place = http.message.place(field.start, field.start + len(field.name.encode()))
        if ":" not in field.line or not _TOKEN.fullmatch(field.name):
            hint = "write 'Name: value', and an empty line behind the last one"
            problems.add(place, f"not a header field: '{field.line}'", hint)
            continue
        lower = field.name.lower()
        if not field.line.startswith(f"{field.name}: ") or field.line != field.line.rstrip():
            problems.add(_value(http, field), "one blank stands behind the colon, and none at the end of the line")
        if not field.value:
            problems.add(place, f"{field.name} has no value")
        if lower in _FRAMED:
            problems.add(place, f"{field.name} is not shown in examples", "take it out: who plays them adds it")
        if lower in seen and lower != "host":
            problems.add(place, f"{field.name} stands twice", "take one out")
        seen.add(lower)
        meant = did_you_mean(field.name, _NAMES)
        if lower not in map(str.lower, _NAMES) and meant:
            problems.add(place, f"'{field.name}' is not a usual header field", meant)
        _known_value(http, field, problems)
    return len(problems) == before


def _known_value(http: HttpMessage, field: HeaderField, problems: Problems) -> None:
    """Each word of a field whose words are registered is one of those, or not like one."""
    known = _VALUES.get(field.name.lower(), ())
    at = field.at
    for word in field.value.split(", ") if known else ():
        bare = word.split(";")[0].split("=")[0]
        meant = did_you_mean(bare, known)
        if bare.lower() not in known and meant:
            place = http.message.place(at, at + len(bare.encode()))
            problems.add(place, f"'{bare}' is not a usual value of {field.name}", meant)
        at += len(word.encode()) + 2


def _value(http: HttpMessage, field: HeaderField) -> Span:
    return http.message.place(field.at, max(field.at + len(field.value.encode()), field.at + 1))


# --- a response ---


def _response(http: HttpMessage, problems: Problems) -> None:
    words = http.start_line.split(" ", 2)
    known = next((one for one in HTTPStatus if words[1:2] == [str(one.value)]), None)
    if words[0] != "HTTP/1.1" or known is None:
        at = 0 if known else len(words[0]) + 1
        what = "version" if known else "status code"
        word = words[0] if known else words[1]
        problems.add(http.message.place(at, at + len(word)), f"'{word}' is no {what} here", "write HTTP/1.1 200 OK")
        return
    if words[2:] != [known.phrase]:
        at = len(words[0]) + 1 + len(words[1])
        place = http.message.place(at, len(http.start_line.encode()))
        problems.add(place, f"status {known.value} is not so called", f"write {known.value} {known.phrase}")
    if not _fields(http, problems):
        return
    challenges = [field for field in http.fields if field.name.lower() == "www-authenticate"]
    if known is HTTPStatus.UNAUTHORIZED and not challenges:
        place = http.message.place(0, len(http.start_line.encode()))
        problems.add(place, "a 401 without WWW-Authenticate", "RFC 9110, Section 15.5.2, demands it")
        return
    for field in challenges:
        _challenge(http, field, problems)
    _body(http, problems)


def _challenge(http: HttpMessage, field: HeaderField, problems: Problems) -> None:
    scheme, _, parameters = field.value.partition(" ")
    at = field.at + len(scheme.encode()) + 1
    for parameter in parameters.split(", ") if parameters else ():
        place = http.message.place(at, at + len(parameter.encode()))
        name, _, quoted = parameter.partition("=")
        value = quoted.strip('"')
        inside = http.message.place(at + len(name) + 2, at + len(parameter.encode()) - 1)
        if not _PARAMETER.fullmatch(parameter):
            problems.add(place, f"not a parameter of a challenge: '{parameter}'", 'write name="value", ", " between')
        elif name not in _PARAMETERS:
            hint = did_you_mean(name, _PARAMETERS) or "there are " + ", ".join(_PARAMETERS)
            problems.add(place, f"'{name}' is not a parameter of a Bearer challenge", hint)
        elif name == "resource_metadata":
            check_host(value, inside, problems, whole=True)
        elif name == "error" and value not in ERRORS:
            hint = did_you_mean(value, ERRORS) or "there are " + ", ".join(ERRORS)
            problems.add(inside, f"'{value}' is not an error of RFC 6750", hint)
        at += len(parameter.encode()) + 2


# --- bodies ---


def _body(http: HttpMessage, problems: Problems) -> None:
    message = http.message
    if message.data[http.body_at :].startswith(CRLF):
        problems.add(message.place(http.body_at), "an empty line too many", "take it out")
    elif http.body and not http.media_type:
        problems.add(message.place(http.body_at), "a body without Content-Type", "write the header field before it")
    elif http.media_type in (*_WITH_BODY, _FORM) and not http.body:
        place = message.place(max(http.body_at - 2, 0))
        problems.add(place, "the body that Content-Type announces is not there", "write it, or take the field out")
    elif http.is_json:
        check_json(message, http.body_at, http.body.decode("utf-8", "replace"), problems)
    elif http.media_type == _FORM:
        _form(http, problems)


def _form(http: HttpMessage, problems: Problems) -> None:
    text = http.body.decode("utf-8", "replace")
    try:
        parse_qsl(text, keep_blank_values=True, strict_parsing=True, errors="strict")
        wrong = re.search(r"[^A-Za-z0-9*._+&=%-]", text)
    except (ValueError, UnicodeDecodeError):
        wrong = re.search(r"\A", text)
    if wrong:
        at = http.body_at + len(text[: wrong.start()].encode())
        problems.add(http.message.place(at), "this is no form", "write name=value&name=value, other characters as %XX")


# --- a stream of events ---


def _event(message: Message, problems: Problems) -> None:
    """One event of a stream (RFC 8620, Section 7.3, and the EventSource interface of HTML)."""
    at = 0
    names = []
    for line in message.data.decode("utf-8", "replace").removesuffix("\r\n\r\n").split("\r\n"):
        name, colon, value = line.partition(":")
        place = message.place(at, at + len(name.encode()))
        if line and (not colon or name not in ("event", "id", "data", "retry", "")):
            hint = did_you_mean(name, ("event", "id", "data", "retry")) or "there are event, id, data and retry"
            problems.add(place, f"'{name}' is not a field of an event", hint)
        elif line and not value.startswith(" "):
            problems.add(message.place(at + len(name) + 1), "one blank stands behind the colon")
        elif name and name in names:
            problems.add(place, f"'{name}' stands twice in this event", "take one out; JSON stands on one line")
        elif name == "data":
            check_json(message, at + len("data: "), value[1:], problems)
        elif name == "event" and value.strip() not in EVENTS:
            hint = did_you_mean(value.strip(), EVENTS) or "there are " + " and ".join(EVENTS)
            begin = at + len("event: ")
            problems.add(message.place(begin, at + len(line)), f"'{value.strip()}' is not an event of JMAP", hint)
        names.append(name)
        at += len(line.encode()) + 2
    if not any(names):
        problems.add(message.span, "an empty line too many", "take it out")
    elif "data" not in names:
        problems.add(message.span, "an event without 'data' is not delivered", "write 'S: data: ...'")


# --- request and response ---


def _pairs(road: Road, problems: Problems) -> None:
    waiting: dict[Connection, HttpMessage] = {}
    for moment in road.moments:
        step = moment.step
        if isinstance(step, Elision) or not isinstance(step, Message) or step.connection.protocol != "HTTP":
            continue
        before = waiting.get(step.connection)
        if step.kind == "request":
            if before is not None:
                _unanswered(before, problems)
            waiting[step.connection] = read_http(step)
        elif step.kind == "response":
            if before is None:
                problems.add(step.span, "no request waits for this response", "write the request before it")
            waiting.pop(step.connection, None)
    for http in waiting.values():
        _unanswered(http, problems)


def _unanswered(http: HttpMessage, problems: Problems) -> None:
    place = http.message.place(0, len(http.start_line.encode()))
    problems.add(place, "this request is never answered", "write 'S: HTTP/1.1 ...' behind it")


def http_messages(road: Road) -> Iterator[HttpMessage]:
    """The requests and responses of an example in order."""
    for moment in road.moments:
        if isinstance(moment.step, Message) and moment.step.kind in ("request", "response"):
            yield read_http(moment.step)
