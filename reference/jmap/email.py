"""The methods of Email that read (RFC 8621, Section 4): Email/get, Email/changes; and Thread/get, Thread/changes."""

from __future__ import annotations

import re
from typing import Any

from reference.jmap import context as shared
from reference.jmap.arguments import Arguments, utc_date
from reference.jmap.context import Context
from reference.jmap.errors import Json, invalid_arguments
from reference.jmap.headers import CONVENIENCE, header_property, is_header_property
from reference.jmap.mime import Part, bodies, parse
from reference.store import Account, Email, NotFound

_METADATA = ("blobId", "threadId", "mailboxIds", "keywords", "size", "receivedAt")
_BODY = ("hasAttachment", "preview", "bodyValues", "textBody", "htmlBody", "attachments")
DEFAULT = (*_METADATA, *CONVENIENCE, *_BODY)
_PART = ("partId", "blobId", "size", "name", "type", "charset", "disposition", "cid", "language", "location")
_PART_ALL = (*_PART, "headers", "subParts")
_PREVIEW, _PREVIEWED = 256, 50_000  #: characters of a preview, and of the text that it is made from


async def email_get(context: Context, arguments: Arguments) -> Json:
    """Email/get (RFC 8621, Section 4.2)."""
    account, user = context.account(arguments), context.user
    body = BodyOptions.of(arguments)
    return await shared.get(
        context,
        arguments,
        account,
        account.state("Email"),
        find=lambda id: account.email(user, id),
        everything=[email.id for email in account.readable(user)],
        render=lambda email, properties: render(account, user, email, properties, body),
        default=DEFAULT,
        is_property=lambda name: name in ("headers", "bodyStructure") or is_header_property(name),
    )


def email_changes(context: Context, arguments: Arguments) -> Json:
    """Email/changes (RFC 8621, Section 4.3)."""
    account = context.account(arguments)
    return shared.changes(context, arguments, account, "Email", [email.id for email in account.readable(context.user)])


async def thread_get(context: Context, arguments: Arguments) -> Json:
    """Thread/get (RFC 8621, Section 3.1): the ids of a thread's messages, oldest first."""
    account = context.account(arguments)
    threads: dict[str, list[Email]] = {}
    for email in account.readable(context.user):
        threads.setdefault(email.thread_id, []).append(email)

    def find(id: str) -> tuple[str, list[Email]]:
        if id not in threads:
            raise NotFound("No such thread")
        return id, sorted(threads[id], key=lambda email: email.received_at)

    def render_thread(thread: tuple[str, list[Email]], properties: list[str]) -> Json:
        values = {"id": thread[0], "emailIds": [email.id for email in thread[1]]}
        return {name: values[name] for name in properties}

    return await shared.get(
        context, arguments, account, account.state("Thread"), find, threads, render_thread, ("emailIds",)
    )


def thread_changes(context: Context, arguments: Arguments) -> Json:
    """Thread/changes (RFC 8621, Section 3.2)."""
    account = context.account(arguments)
    threads = {email.thread_id for email in account.readable(context.user)}
    return shared.changes(context, arguments, account, "Thread", threads)


class BodyOptions:
    """What the client wants to see of bodies (RFC 8621, Section 4.2)."""

    def __init__(self, properties: tuple[str, ...], fetch: frozenset[str], limit: int) -> None:
        self.properties = properties
        self.fetch = fetch  #: "text", "html", "all"
        self.limit = limit  #: octets of a body value; 0: no limit

    @classmethod
    def of(cls, arguments: Arguments) -> BodyOptions:
        """Read the arguments."""
        properties = arguments.texts("bodyProperties")
        for name in properties or ():
            if name not in _PART_ALL and not is_header_property(name):
                raise invalid_arguments(f"There is no body property {name!r}")
        flags = {"text": "fetchTextBodyValues", "html": "fetchHTMLBodyValues", "all": "fetchAllBodyValues"}
        fetch = frozenset(key for key, flag in flags.items() if arguments.flag(flag))
        limit = arguments.unsigned("maxBodyValueBytes", 0) or 0
        return cls(tuple(properties) if properties is not None else _PART, fetch, limit)


def render(account: Account, user: str, email: Email, properties: list[str], body: BodyOptions) -> Json:
    """The wanted ``properties`` of ``email`` (RFC 8621, Section 4.1)."""
    return {name: _property(account, user, email, name, body) for name in properties}


def _property(account: Account, user: str, email: Email, name: str, options: BodyOptions) -> Any:
    metadata = _metadata(account, user, email, name)
    if metadata is not None:
        return metadata
    root = parse(email.raw)
    if name == "headers":
        return _headers(root)
    if name in CONVENIENCE or name.startswith("header:"):
        return header_property(root.headers, name)
    return _body_property(email, root, name, options)


def _metadata(account: Account, user: str, email: Email, name: str) -> Any:
    """A property that needs no parsing; None if ``name`` is none of these."""
    match name:
        case "id":
            return email.id
        case "blobId":
            return email.blob_id
        case "threadId":
            return email.thread_id
        case "mailboxIds":
            return {m: True for m in email.mailbox_ids if "l" in account.mailboxes[m].rights(user)}
        case "keywords":
            return dict.fromkeys(sorted(email.keywords), True)
        case "size":
            return email.size
        case "receivedAt":
            return utc_date(email.received_at)
    return None


def _body_property(email: Email, root: Part, name: str, options: BodyOptions) -> Any:
    if name == "bodyStructure":
        return _part(email, root, options.properties)
    found = bodies(root)
    match name:
        case "textBody" | "htmlBody" | "attachments":
            parts = {"textBody": found.text, "htmlBody": found.html, "attachments": found.attachments}[name]
            return [_part(email, part, options.properties) for part in parts]
        case "hasAttachment":
            return has_attachment(email)
        case "preview":
            return preview(email)
        case "bodyValues":
            wanted = (found.text if "text" in options.fetch else []) + (found.html if "html" in options.fetch else [])
            wanted += list(root.leaves()) if "all" in options.fetch else []
            texts = [part for part in wanted if part.type.startswith("text/")]
            return {str(part.part_id): _body_value(part, options.limit) for part in texts}
    raise AssertionError(f"no property {name}")


def has_attachment(email: Email) -> bool:
    """Whether a person would say that the message has an attachment: pictures within the text are none."""
    return any(part.disposition != "inline" for part in bodies(parse(email.raw)).attachments)


def preview(email: Email) -> str:
    """The beginning of the text, on one line."""
    for part in bodies(parse(email.raw)).text:
        if part.type.startswith("text/"):
            text = part.text()[0][:_PREVIEWED]
            return " ".join((strip_tags(text) if part.type == "text/html" else text).split())[:_PREVIEW]
    return ""


def strip_tags(html: str) -> str:
    """The text of ``html``, roughly: for previews and for searching, not for display as HTML."""
    text, *tags = html.split("<")
    return " ".join([text, *(tag.partition(">")[2] if ">" in tag else "<" + tag for tag in tags)])


def _body_value(part: Part, limit: int) -> Json:
    text, problem = part.text()
    octets = text.encode("utf-8", "replace")
    cut = bool(limit) and len(octets) > limit
    value = octets[:limit].decode("utf-8", "ignore") if cut else octets.decode("utf-8")
    return {"value": value, "isEncodingProblem": problem, "isTruncated": cut}


def _headers(part: Part) -> list[Json]:
    return [{"name": name, "value": value} for name, value in part.headers]


def _part(email: Email, part: Part, properties: tuple[str, ...]) -> Json:
    """An EmailBodyPart (RFC 8621, Section 4.1.4)."""
    shown: Json = {name: _part_property(email, part, name) for name in properties if name != "subParts"}
    if "subParts" in properties or part.parts:
        shown["subParts"] = [_part(email, child, properties) for child in part.parts] if part.parts else None
    return shown


def _part_property(email: Email, part: Part, name: str) -> Any:
    if name.startswith("header:"):
        return header_property(part.headers, name)
    if name == "headers":
        return _headers(part)
    if name in ("cid", "language", "location"):
        return _part_field(part, name)
    is_leaf = part.part_id is not None
    values = {
        "partId": part.part_id,
        "blobId": f"{email.blob_id}-{part.part_id}" if is_leaf else None,
        "size": len(part.content) if is_leaf else 0,
        "name": part.name,
        "type": part.type,
        "charset": part.charset,
        "disposition": part.disposition,
    }
    return values[name]


def _part_field(part: Part, name: str) -> Any:
    header = {"cid": "Content-ID", "language": "Content-Language", "location": "Content-Location"}[name]
    value = header_property(part.headers, f"header:{header}:asText")
    if value is None or name == "location":
        return value
    return value.strip("<> ") if name == "cid" else re.findall(r"[\w-]+", value)
