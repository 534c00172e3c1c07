"""Email/set (RFC 8621, Section 4.6): drafts are made, keywords and mailboxes changed, messages destroyed."""

from __future__ import annotations

import json
from email import policy
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from functools import partial
from typing import Any

from reference.jmap.arguments import Arguments, real_id, utc_date
from reference.jmap.context import Context, SetResult, check_set
from reference.jmap.email import DEFAULT, BodyOptions, render
from reference.jmap.errors import Json, SetError, invalid_properties
from reference.jmap.headers import CONVENIENCE
from reference.store import Account, Email, Mailbox, NotFound

MAX_HEADERS = 30_000  #: characters of all header fields that a client gives, as JSON
_ADDRESSES = ("sender", "from", "to", "cc", "bcc", "replyTo")
_IDS = ("messageId", "inReplyTo", "references")
_CREATABLE = {"mailboxIds", "keywords", "receivedAt", "bodyValues", "textBody", "htmlBody", "attachments", *CONVENIENCE}


def email_set(context: Context, arguments: Arguments) -> Json:
    """Email/set. Of a new message the headers come as convenience properties, the body as texts and attachments."""
    account = context.account(arguments)
    old_state = account.state("Email")
    check_set(arguments, old_state)
    result = SetResult(account, old_state)
    for creation_id, properties in arguments.object("create").items():
        create = partial(_create, context, account, creation_id, properties)
        result.attempt("created", "notCreated", creation_id, create)
    for id, patch in arguments.object("update").items():
        id = arguments.real_id(id)
        result.attempt("updated", "notUpdated", id, partial(_update, context, account, id, patch))
    for id in arguments.ids("destroy") or ():
        result.attempt("destroyed", "notDestroyed", id, partial(_destroy, context, account, id))
    return result.json(account.state("Email"))


def _create(context: Context, account: Account, creation_id: str, properties: Any) -> Json:
    if not isinstance(properties, dict):
        raise invalid_properties("An Email is an object")
    unknown = set(properties) - _CREATABLE
    if unknown:
        raise invalid_properties("Properties that cannot be set here", *sorted(unknown))
    members = Arguments(properties, context.created_ids)
    raw = _message(context, account, members)
    ids = [real_id(id, context.created_ids) for id in _truths("mailboxIds", members.object("mailboxIds"))]
    mailboxes = _mailboxes(context, account, ids)
    keywords = [keyword.lower() for keyword in _truths("keywords", members.object("keywords"))]
    email = account.append(context.user, mailboxes, raw, keywords, members.date("receivedAt"))
    context.created_ids[creation_id] = email.id
    return {"id": email.id, "blobId": email.blob_id, "threadId": email.thread_id, "size": email.size} | (
        {} if members.text("receivedAt") else {"receivedAt": utc_date(email.received_at)}
    )


def _update(context: Context, account: Account, id: str, patch: Any) -> None:
    """Apply a PatchObject (RFC 8620, Section 5.3) to the two properties that can change."""
    email = account.email(context.user, id)
    if not isinstance(patch, dict):
        raise SetError("invalidPatch", "A patch is an object")
    visible = {mailbox.id for mailbox in account.visible(context.user)}
    values: dict[str, Any] = {
        "keywords": dict.fromkeys(email.keywords, True),
        "mailboxIds": {id: True for id in email.mailbox_ids if id in visible},
    }
    known = _as_known(account, context.user, email, [path for path in patch if path in _KNOWN])
    for path, value in patch.items():
        if path not in known:
            _patch(values, patch, path, value)
        elif known[path] != value:
            raise invalid_properties("This property cannot change", path)
    keywords = {keyword.lower() for keyword in _truths("keywords", values["keywords"])}
    ids = [real_id(id, context.created_ids) for id in _truths("mailboxIds", values["mailboxIds"])]
    unseen = [account.mailboxes[id] for id in email.mailbox_ids if id not in visible]
    account.update(context.user, email, keywords, _mailboxes(context, account, ids) + unseen)


#: What a patch may contain, since a whole object is one too, if it says nothing new (RFC 8620, Section 5.3).
_KNOWN = ({"id", *DEFAULT} - {"keywords", "mailboxIds", "bodyValues"}) | {"headers"}


def _as_known(account: Account, user: str, email: Email, names: list[str]) -> Json:
    return render(account, user, email, names, BodyOptions.of(Arguments({})))


def _patch(values: dict[str, Any], patch: Json, path: str, value: Any) -> None:
    """Apply one member of ``patch`` to ``values``."""
    name, slash, key = path.partition("/")
    if name not in values:
        raise invalid_properties("Only keywords and mailboxIds can change", name)
    if not slash:
        values[name] = {} if value is None else value
    elif name in patch:
        raise SetError("invalidPatch", f"{name} and a part of it are both given")
    elif value is None:
        values[name].pop(_unescape(key), None)
    else:
        values[name][_unescape(key)] = value


def _destroy(context: Context, account: Account, id: str) -> None:
    account.destroy(context.user, account.email(context.user, id))


def _mailboxes(context: Context, account: Account, ids: list[str]) -> list[Mailbox]:
    visible = {mailbox.id: mailbox for mailbox in account.visible(context.user)}
    if not ids or not set(ids) <= set(visible):
        raise invalid_properties("An Email is in one or more mailboxes of the account", "mailboxIds")
    return [visible[id] for id in ids]


def _truths(name: str, value: Any) -> list[str]:
    """The keys of a set as JMAP writes it: an object whose values are all true."""
    if not isinstance(value, dict) or not all(each is True for each in value.values()):
        raise invalid_properties("Every value of a set is true", name)
    return list(value)


def _unescape(key: str) -> str:
    return key.replace("~1", "/").replace("~0", "~")


# The message


def _message(context: Context, account: Account, members: Arguments) -> bytes:
    message = EmailMessage(policy=policy.SMTP)
    try:
        _add_headers(context, message, members)
        _add_body(context, account, message, members)
        raw = message.as_bytes()
    except (ValueError, LookupError, TypeError, AttributeError, MessageError) as error:
        raise invalid_properties(f"No message can be made of this: {error}") from None
    if b"\0" in raw:
        raise invalid_properties("IMAP cannot show a message with NUL")
    return raw


def _add_headers(context: Context, message: EmailMessage, members: Arguments) -> None:
    given = {name: value for name, value in members.all().items() if name in CONVENIENCE}
    if len(json.dumps(given, ensure_ascii=False)) > MAX_HEADERS:  # folding them takes the square of the time
        raise SetError("tooLarge", f"The header fields may have {MAX_HEADERS} characters")
    for name in _ADDRESSES:
        addresses = [_address(Arguments(each)) for each in members.objects(name)]
        if addresses:
            message[CONVENIENCE[name][0]] = addresses
    message["Subject"] = members.text("subject") or ""
    message["Date"] = format_datetime(members.date("sentAt") or context.service.clock.utc())
    ids = {name: members.texts(name) for name in _IDS}
    ids["messageId"] = ids["messageId"] or [make_msgid(domain=context.user.rpartition("@")[2] or "localhost")[1:-1]]
    for name, values in ids.items():
        if values:
            message[CONVENIENCE[name][0]] = " ".join(f"<{value}>" for value in values)


def _address(address: Arguments) -> Address:
    return Address(address.text("name") or "", addr_spec=address.text("email") or "")


def _add_body(context: Context, account: Account, message: EmailMessage, members: Arguments) -> None:
    values, text, html = members.object("bodyValues"), members.objects("textBody"), members.objects("htmlBody")
    if len(text) > 1 or len(html) > 1:
        raise invalid_properties("At most one text and one HTML part", "textBody", "htmlBody")
    forms = [("plain", part) for part in text] + [("html", part) for part in html]
    for subtype, part in forms:
        if "Content-Type" in message:
            message.add_alternative(_body_value(values, part), subtype=subtype)
        else:
            message.set_content(_body_value(values, part), subtype=subtype)
    if not forms:
        message.set_content("")
    for each in map(Arguments, members.objects("attachments")):
        kind, _, subtype = (each.text("type") or "application/octet-stream").partition("/")
        data = _blob(context, account, each.id("blobId"))
        message.add_attachment(data, maintype=kind, subtype=subtype, filename=each.text("name"))


def _blob(context: Context, account: Account, id: str) -> bytes:
    try:
        return context.uploads.find(context.user, account, id)
    except NotFound:
        raise SetError("blobNotFound", "There is no such blob", notFound=[id]) from None


def _body_value(values: Json, part: Json) -> str:
    """The text for ``part`` (an EmailBodyPart with a partId) among the ``bodyValues``."""
    value = Arguments(Arguments(values).object(str(part.get("partId")))).text("value")
    if value is None:
        raise invalid_properties("Each part has a partId that is in bodyValues", "bodyValues")
    return value
