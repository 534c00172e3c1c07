"""Email/query (RFC 8621, Section 4.4): which messages fit, in which order."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

from reference.addresses import read_groups
from reference.jmap.arguments import Arguments
from reference.jmap.context import Context
from reference.jmap.email import has_attachment, strip_tags
from reference.jmap.errors import Json, MethodError, invalid_arguments
from reference.jmap.headers import as_text, header_property
from reference.jmap.mime import bodies, parse
from reference.jmap.session import MAX_OBJECTS
from reference.store import Email
from reference.store.headers import base_subject

MAX_DEPTH = 10  #: of filters within filters
MAX_CONDITIONS = 256  #: of one filter
T = TypeVar("T")
Test = Callable[[Email], bool]
Key = Callable[[Email], Any]


async def email_query(context: Context, arguments: Arguments) -> Json:
    """Email/query. The result is counted from ``position`` or from ``anchor``, and is never longer than 256 ids."""
    account, search = context.account(arguments), Search()
    state, emails = account.state("Email"), account.readable(context.user)
    fits = _filter(arguments.object("filter"), search, emails, 0)
    found = await _in_turns(emails, lambda email: [email] if fits(email) else [])
    for comparator in reversed(arguments.objects("sort")):
        key, descending = _comparator(Arguments(comparator), search)
        keys = await _in_turns(found, lambda email, key=key: [key(email)])  # type: ignore[misc]
        order = sorted(range(len(found)), key=keys.__getitem__, reverse=descending)
        found = [found[index] for index in order]
    if arguments.flag("collapseThreads"):
        first: dict[str, Email] = {}
        for email in found:
            first.setdefault(email.thread_id, email)
        found = list(first.values())
    ids = [email.id for email in found]
    start, limit = _start(arguments, ids), arguments.unsigned("limit")
    most = MAX_OBJECTS if limit is None else min(limit, MAX_OBJECTS)
    answer: Json = {
        "accountId": account.id,
        "queryState": state,
        "canCalculateChanges": False,
        "position": start,
        "ids": ids[start : start + most],
    }
    if limit != most:
        answer["limit"] = most
    return answer | ({"total": len(ids)} if arguments.flag("calculateTotal") else {})


async def _in_turns(emails: list[Email], do: Callable[[Email], list[T]]) -> list[T]:
    """All that ``do`` gives for each email. Reading many takes time: others get their turn in between."""
    results: list[T] = []
    for email in emails:
        results += do(email)
        await asyncio.sleep(0)
    return results


def _start(arguments: Arguments, ids: list[str]) -> int:
    """The position of the first result (RFC 8620, Section 5.5)."""
    if arguments.text("anchor") is not None:
        anchor = arguments.id("anchor")
        if anchor not in ids:
            raise MethodError("anchorNotFound", "The anchor is not among the results")
        return max(0, ids.index(anchor) + (arguments.number("anchorOffset", 0) or 0))
    position = arguments.number("position", 0) or 0
    return position if position >= 0 else max(0, len(ids) + position)


def _filter(filter: Json, search: Search, emails: list[Email], depth: int) -> Test:
    """The test for a FilterOperator or a FilterCondition."""
    if depth > MAX_DEPTH:
        raise MethodError("unsupportedFilter", f"Filters go at most {MAX_DEPTH} levels deep")
    arguments = Arguments(filter)
    if "operator" not in filter:
        tests = [_condition(name, arguments, search, emails) for name, value in filter.items() if value is not None]
        return lambda email: all(test(email) for test in tests)
    parts = [_filter(condition, search, emails, depth + 1) for condition in arguments.objects("conditions")]
    match arguments.text("operator"):
        case "AND":
            return lambda email: all(part(email) for part in parts)
        case "OR":
            return lambda email: any(part(email) for part in parts)
        case "NOT":
            return lambda email: not any(part(email) for part in parts)
    raise invalid_arguments("operator is AND, OR or NOT")


def _condition(name: str, arguments: Arguments, search: Search, emails: list[Email]) -> Test:
    """The test for one property of a FilterCondition (RFC 8621, Section 4.4.1)."""
    search.count()
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
            return lambda email: all(word in search.text(email, name) for word in words)
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


class Search:
    """One search: the text of the message that is being looked at, read once for all conditions."""

    def __init__(self) -> None:
        self._conditions = 0
        self._email: Email | None = None
        self._texts: dict[str, str] = {}

    def count(self) -> None:
        """Count a condition; raise ``unsupportedFilter`` if there are too many."""
        self._conditions += 1
        if self._conditions > MAX_CONDITIONS:
            raise MethodError("unsupportedFilter", f"A filter has at most {MAX_CONDITIONS} conditions")

    def text(self, email: Email, where: str) -> str:
        """The text of ``email``, case folded, in which a condition on ``where`` looks."""
        if self._email is not email:
            self._email, self._texts = email, {}
        if where not in self._texts:
            self._texts[where] = self._read(email, where).casefold()
        return self._texts[where]

    def _read(self, email: Email, where: str) -> str:
        if where == "text":
            return "\n".join(self.text(email, each) for each in ("from", "to", "cc", "bcc", "subject", "body"))
        root = parse(email.raw)
        if where == "body":
            parts = [part for part in bodies(root).text if part.type.startswith("text/")]
            return "\n".join(strip_tags(part.text()[0]) for part in parts)
        return "\n".join(as_text(value) for name, value in root.headers if name.lower() == where)


def _comparator(comparator: Arguments, search: Search) -> tuple[Key, bool]:
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
        "subject": lambda email: base_subject(search.text(email, "subject")),
        "hasKeyword": lambda email: keyword in email.keywords,
    }
    if name not in keys:
        raise MethodError("unsupportedSort", f"Nothing can be sorted by {name!r}")
    return keys[name], not ascending


def _first_name(email: Email, field: str) -> str:
    """The name of the first address, or itself if it has none (RFC 8621, Section 4.4.2)."""
    value = header_property(parse(email.raw).headers, f"header:{field}")
    first = next((one for group in read_groups(value or "", most=1) for one in group.addresses), None)
    return as_text(first.display_name or first.addr_spec).casefold() if first else ""


def _sent_at(email: Email) -> datetime:
    sent_at = header_property(parse(email.raw).headers, "sentAt")
    return datetime.fromisoformat(sent_at) if sent_at else email.received_at
