"""Sending (RFC 8621, Sections 6 and 7): Identity/get, and EmailSubmission/set into a local outbox."""

from __future__ import annotations

import re
from typing import Any

from reference.jmap import context as shared
from reference.jmap.arguments import Arguments, utc_date
from reference.jmap.compose import email_set
from reference.jmap.context import Context, SetResult, check_set
from reference.jmap.errors import Json, MethodError, SetError, invalid_properties
from reference.jmap.headers import header_property
from reference.jmap.mime import parse
from reference.store import Account, Email, NotFound, Submission

MAX_RECIPIENTS = 100
_ADDRESS = re.compile(r"[^\s<>@\x00-\x1f]+@[^\s<>@\x00-\x1f]+")
_END_OF_HEADERS = re.compile(rb"^\r?\n", re.MULTILINE)
_BCC = re.compile(rb"^bcc[ \t]*:.*(\n[ \t].*)*(\n|\Z)", re.MULTILINE | re.IGNORECASE)
_IDENTITY = ("name", "email", "replyTo", "bcc", "textSignature", "htmlSignature", "mayDelete")
_CREATABLE = {"identityId", "emailId", "envelope"}


async def identity_get(context: Context, arguments: Arguments) -> Json:
    """Identity/get (RFC 8621, Section 6.1): everybody has one identity, the own name."""
    account = _own_account(context, arguments)
    identity = {
        "id": _identity_id(account),
        "name": "",
        "email": account.owner,
        "replyTo": None,
        "bcc": None,
        "textSignature": "",
        "htmlSignature": "",
        "mayDelete": False,
    }

    def find(id: str) -> Json:
        if id != identity["id"]:
            raise NotFound("No such identity")
        return identity

    def render(found: Json, properties: list[str]) -> Json:
        return {name: found[name] for name in properties}

    return await shared.get(context, arguments, account, "s0", find, [_identity_id(account)], render, _IDENTITY)


def submission_set(context: Context, arguments: Arguments) -> Json:
    """EmailSubmission/set (RFC 8621, Section 7.5). What was sent can be neither changed nor destroyed."""
    account = _own_account(context, arguments)
    old_state = account.state("EmailSubmission")
    check_set(arguments, old_state)
    result = SetResult(account, old_state)
    sent: dict[str, str] = {}  # "#" and the creation id, or the id of a submission: the Email that it sent
    for creation_id, properties in arguments.object("create").items():

        def create(creation_id: str = creation_id, properties: Any = properties) -> Json:
            submission = _create(context, account, properties)
            context.created_ids[creation_id] = submission.id
            sent["#" + creation_id] = sent[submission.id] = submission.email_id
            return {
                "id": submission.id,
                "threadId": submission.thread_id,
                "sendAt": utc_date(submission.sent_at),
            } | _SENT

        result.attempt("created", "notCreated", creation_id, create)
    for id in [*arguments.object("update"), *(arguments.ids("destroy") or ())]:
        done, failed = ("updated", "notUpdated") if id in arguments.object("update") else ("destroyed", "notDestroyed")
        result.attempt(done, failed, id, _refuse)
    _then(context, account, arguments, sent)
    return result.json(account.state("EmailSubmission"))


_SENT: Json = {"undoStatus": "final", "deliveryStatus": None, "dsnBlobIds": [], "mdnBlobIds": []}


def _create(context: Context, account: Account, properties: Any) -> Submission:
    if not isinstance(properties, dict) or not set(properties) <= _CREATABLE:
        raise invalid_properties("An EmailSubmission has identityId, emailId and envelope")
    members = Arguments(properties, context.created_ids)
    if members.id("identityId") != _identity_id(account):
        raise invalid_properties("There is no such identity", "identityId")
    try:
        email = account.email(context.user, members.id("emailId"))
    except NotFound:
        raise invalid_properties("There is no such Email", "emailId") from None
    sender, recipients = _envelope(members, email, account)
    if sender.casefold() != account.owner.casefold():
        raise SetError("forbiddenMailFrom", "You may send in your own name only")
    if not recipients:
        raise SetError("noRecipients", "The message has no recipients")
    if len(recipients) > MAX_RECIPIENTS:
        raise SetError("tooManyRecipients", "Too many recipients", maxRecipients=MAX_RECIPIENTS)
    wrong = [address for address in recipients if not _ADDRESS.fullmatch(address)]
    if wrong:
        raise SetError("invalidRecipients", "Some addresses are none", invalidRecipients=wrong)
    return account.submit(_identity_id(account), email, without_bcc(email.raw), sender, recipients)


def without_bcc(raw: bytes) -> bytes:
    """The message ``raw`` as its recipients get it: no Bcc field, the rest to the octet (RFC 8621, Section 7.5)."""
    end = _END_OF_HEADERS.search(raw)
    headers = raw[: end.end()] if end else raw
    return _BCC.sub(b"", headers) + raw[len(headers) :]


def _envelope(members: Arguments, email: Email, account: Account) -> tuple[str, list[str]]:
    """The sender and the recipients, given or read in the message; a message of somebody else is refused."""
    headers = parse(email.raw).headers
    addresses = {name: header_property(headers, name) or [] for name in ("from", "sender", "to", "cc", "bcc")}
    authors = [address["email"].casefold() for address in addresses["from"]]
    if not authors:
        raise SetError("invalidEmail", "The message has no author", properties=["from"])
    if account.owner.casefold() not in authors:
        raise SetError("forbiddenFrom", "The message is from somebody else")
    envelope = members.object("envelope")
    if envelope:
        given = Arguments(envelope)
        sender = Arguments(given.object("mailFrom")).text("email") or ""
        return sender, [Arguments(each).text("email") or "" for each in given.objects("rcptTo")]
    everybody = [address["email"] for name in ("to", "cc", "bcc") for address in addresses[name]]
    return account.owner, list(dict.fromkeys(everybody))


def _then(context: Context, account: Account, arguments: Arguments, sent: dict[str, str]) -> None:
    """What is to happen with the Emails that were sent: an implicit Email/set (RFC 8621, Section 7.5)."""
    updates, destroys = arguments.object("onSuccessUpdateEmail"), arguments.texts("onSuccessDestroyEmail") or []
    update = {sent[id]: patch for id, patch in updates.items() if id in sent}
    destroy = [sent[id] for id in destroys if id in sent]
    if update or destroy:
        then = Arguments({"accountId": account.id, "update": update, "destroy": destroy}, context.created_ids)
        context.implicit.append(("Email/set", email_set(context, then)))


def _refuse() -> None:
    raise SetError("forbidden", "What was sent stays as it is")


def _own_account(context: Context, arguments: Arguments) -> Account:
    account = context.account(arguments)
    if account.owner != context.user:
        raise MethodError("accountNotSupportedByMethod", "Nothing can be sent from this account")
    return account


def _identity_id(account: Account) -> str:
    return f"I-{account.id}"
