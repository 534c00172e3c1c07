"""Email/query (RFC 8621, Section 4.4): which messages fit, in which order."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from reference.jmap.arguments import Arguments
from reference.jmap.context import Context
from reference.jmap.email import has_attachment, strip_tags
from reference.jmap.errors import Json, MethodError, invalid_arguments
from reference.jmap.headers import header_property
from reference.jmap.mime import bodies, parse
from reference.jmap.session import MAX_OBJECTS
from reference.store import Email
from reference.store.headers import base_subject

MAX_DEPTH = 10  #: of filters within filters
Test = Callable[[Email], bool]
Key = Callable[[Email], Any]


def email_query(context: Context, arguments: Arguments) -> Json:
    """Email/query. The result is counted from ``position`` or from ``anchor``, and is never longer than 256 ids."""
    account = context.account(arguments)
    emails = account.readable(context.user)
    fits = _filter(arguments.object("filter"), emails, 0)
    found = [email for email in emails if fits(email)]
    for comparator in reversed(arguments.objects("sort")):
        key, descending = _comparator(Arguments(comparator))
        found.sort(key=key, reverse=descending)
    if arguments.flag("collapseThreads"):
        first: dict[str, Email] = {}
        for email in found:
            first.setdefault(email.thread_id, email)
        found = list(first.values())
    ids = [email.id for email in found]
    start = _start(arguments, ids)
    limit = arguments.unsigned("limit", MAX_OBJECTS)
    answer: Json = {
        "accountId": account.id,
        "queryState": account.state("Email"),
        "canCalculateChanges": False,
        "position": start,
        "ids": ids[start : start + min(limit or 0, MAX_OBJECTS)],
    }
    if limit is None or limit > MAX_OBJECTS:
        answer["limit"] = MAX_OBJECTS
    return answer | ({"total": len(ids)} if arguments.flag("calculateTotal") else {})


def _start(arguments: Arguments, ids: list[str]) -> int:
    """The position of the first result (RFC 8620, Section 5.5)."""
    if arguments.text("anchor") is not None:
        anchor = arguments.id("anchor")
        if anchor not in ids:
            raise MethodError("anchorNotFound", "The anchor is not among the results")
        return max(0, ids.index(anchor) + (arguments.number("anchorOffset", 0) or 0))
    position = arguments.number("position", 0) or 0
    return position if position >= 0 else max(0, len(ids) + position)


def _filter(filter: Json, emails: list[Email], depth: int) -> Test:
    """The test for a FilterOperator or a FilterCondition."""
    if depth > MAX_DEPTH:
        raise MethodError("unsupportedFilter", f"Filters go at most {MAX_DEPTH} levels deep")
    arguments = Arguments(filter)
    if "operator" not in filter:
        tests = [_condition(name, arguments, emails) for name, value in filter.items() if value is not None]
        return lambda email: all(test(email) for test in tests)
    parts = [_filter(condition, emails, depth + 1) for condition in arguments.objects("conditions")]
    match arguments.text("operator"):
        case "AND":
            return lambda email: all(part(email) for part in parts)
        case "OR":
            return lambda email: any(part(email) for part in parts)
        case "NOT":
            return lambda email: not any(part(email) for part in parts)
    raise invalid_arguments("operator is AND, OR or NOT")


def _condition(name: str, arguments: Arguments, emails: list[Email]) -> Test:
    """The test for one property of a FilterCondition (RFC 8621, Section 4.4.1)."""
    match name:
        case "inMailbox":
            mailbox = arguments.id(name)
            return lambda email: mailbox in email.mailbox_ids
        case "inMailboxOtherThan":
            others = set(arguments.ids(name) or ())
            return lambda email: not others.issuperset(email.mailbox_ids)
        case "before" | "after":
            date, before = arguments.date(name), name == "before"
            return lambda email: date is not None and (email.received_at < date) == before
        case "minSize" | "maxSize":
            size, least = arguments.unsigned(name) or 0, name == "minSize"
            return lambda email: (email.size >= size) == least
        case "hasKeyword" | "notKeyword":
            keyword, has = (arguments.text(name) or "").lower(), name == "hasKeyword"
            return lambda email: (keyword in email.keywords) == has
        case "allInThreadHaveKeyword" | "someInThreadHaveKeyword" | "noneInThreadHaveKeyword":
            return _thread_condition(name, (arguments.text(name) or "").lower(), emails)
        case "hasAttachment":
            wanted = arguments.flag(name)
            return lambda email: has_attachment(email) == wanted
        case "from" | "to" | "cc" | "bcc" | "subject" | "body" | "text":
            words = (arguments.text(name) or "").casefold().split()
            return lambda email: all(word in _searchable(email, name) for word in words)
        case "header":
            return _header_condition(arguments.texts(name) or [])
    raise MethodError("unsupportedFilter", f"There is no filter {name!r}")


def _thread_condition(name: str, keyword: str, emails: list[Email]) -> Test:
    having = {email.thread_id for email in emails if keyword in email.keywords}
    lacking = {email.thread_id for email in emails if keyword not in email.keywords}
    if name.startswith("all"):
        return lambda email: email.thread_id not in lacking
    return lambda email: (email.thread_id in having) == name.startswith("some")


def _header_condition(words: list[str]) -> Test:
    if len(words) not in (1, 2):
        raise invalid_arguments("header takes a name and, if wanted, a text")
    name, text = words[0].lower(), (words[1] if len(words) == 2 else "").casefold()
    return lambda email: any(n.lower() == name and text in v.casefold() for n, v in parse(email.raw).headers)


def _searchable(email: Email, where: str) -> str:
    """The text of ``email`` in which a search for ``where`` looks."""
    root = parse(email.raw)
    if where == "body":
        parts = [part for part in bodies(root).text if part.type.startswith("text/")]
        return "\n".join(strip_tags(part.text()[0]) for part in parts).casefold()
    if where == "text":
        return "\n".join(_searchable(email, each) for each in ("from", "to", "cc", "bcc", "subject", "body"))
    value = header_property(root.headers, where)
    if where == "subject":
        return (value or "").casefold()
    return " ".join(f"{address['name'] or ''} {address['email']}" for address in value or ()).casefold()


def _comparator(comparator: Arguments) -> tuple[Key, bool]:
    """The sort key for one Comparator, and whether it descends."""
    ascending = comparator.flag("isAscending", default=True)
    name, keyword = comparator.text("property"), (comparator.text("keyword") or "").lower()
    if name is None:
        raise invalid_arguments("property is missing")
    if comparator.text("collation") is not None:
        raise MethodError("unsupportedSort", "There are no collations here")
    keys: dict[str, Key] = {
        "receivedAt": lambda email: email.received_at,
        "size": lambda email: email.size,
        "sentAt": _sent_at,
        "from": lambda email: _first_name(email, "from"),
        "to": lambda email: _first_name(email, "to"),
        "subject": lambda email: base_subject(_searchable(email, "subject")),
        "hasKeyword": lambda email: keyword in email.keywords,
    }
    if name not in keys:
        raise MethodError("unsupportedSort", f"Nothing can be sorted by {name!r}")
    return keys[name], not ascending


def _first_name(email: Email, field: str) -> str:
    """The name of the first address, or itself if it has none (RFC 8621, Section 4.4.2)."""
    first = next(iter(header_property(parse(email.raw).headers, field) or ()), None)
    return (first["name"] or first["email"]).casefold() if first else ""


def _sent_at(email: Email) -> datetime:
    sent_at = header_property(parse(email.raw).headers, "sentAt")
    return datetime.fromisoformat(sent_at) if sent_at else email.received_at
