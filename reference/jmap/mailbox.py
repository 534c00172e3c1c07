"""The methods of Mailbox (RFC 8621, Section 2): Mailbox/get and Mailbox/changes."""

from __future__ import annotations

from reference.jmap import context as shared
from reference.jmap.arguments import Arguments
from reference.jmap.context import Context
from reference.jmap.errors import Json
from reference.store import Email, Mailbox, NotFound
from reference.store.rights import jmap_rights

_COUNTS = ("totalEmails", "unreadEmails", "totalThreads", "unreadThreads")
DEFAULT = ("name", "parentId", "role", "sortOrder", *_COUNTS, "myRights", "isSubscribed")


async def mailbox_get(context: Context, arguments: Arguments) -> Json:
    """Mailbox/get (RFC 8621, Section 2.1)."""
    account, user = context.account(arguments), context.user
    visible = {mailbox.id: mailbox for mailbox in account.visible(user)}

    def find(id: str) -> Mailbox:
        if id not in visible:
            raise NotFound("No such mailbox")
        return visible[id]

    def render(mailbox: Mailbox, properties: list[str]) -> Json:
        everything = _render(mailbox, user, visible)
        return {name: everything[name] for name in properties}

    return await shared.get(context, arguments, account, account.state("Mailbox"), find, visible, render, DEFAULT)


def mailbox_changes(context: Context, arguments: Arguments) -> Json:
    """Mailbox/changes (RFC 8621, Section 2.2)."""
    account = context.account(arguments)
    visible = [mailbox.id for mailbox in account.visible(context.user)]
    return shared.changes(context, arguments, account, "Mailbox", visible) | {"updatedProperties": None}


def _render(mailbox: Mailbox, user: str, visible: dict[str, Mailbox]) -> Json:
    rights = mailbox.rights(user)
    emails = mailbox.shown if "r" in rights else []
    here = {email.thread_id for email in emails}
    unread = {email.thread_id for email in mailbox.account.readable(user) if _is_unread(email)}
    return {
        "id": mailbox.id,
        "name": "Inbox" if mailbox.path == "INBOX" else mailbox.name,
        "parentId": mailbox.parent.id if mailbox.parent and mailbox.parent.id in visible else None,
        "role": mailbox.role,
        "sortOrder": 0 if mailbox.role == "inbox" else 10,
        "totalEmails": len(emails),
        "unreadEmails": sum(map(_is_unread, emails)),
        "totalThreads": len(here),
        "unreadThreads": len(here & unread),
        "myRights": jmap_rights(rights),
        "isSubscribed": True,
    }


def _is_unread(email: Email) -> bool:
    return email.keywords.isdisjoint({"$seen", "$draft"})
