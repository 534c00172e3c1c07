"""Mailboxes to begin with: for the demonstration, the published examples and the tests."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.message import EmailMessage

from reference.store.account import Account
from reference.store.store import Store

_START = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)

_LETTERS = (
    ("Ann <ann@example.com>", "Welcome", "Hello Fred,\n\nthis mailbox is served by IMAP and by JMAP.\n\nAnn\n"),
    ("Bob <bob@example.com>", "Lunch?", "At noon, in the usual place?\n"),
    ("Ann <ann@example.com>", "Re: Lunch?", "I shall come too.\n"),
)


def plain_account(
    store: Store, owner: str, messages: int = 0, uidvalidity: int = 1700000000, uidnext: int = 1
) -> Account:
    """An account with INBOX, holding so many ``messages``, Drafts and Sent; what the published examples start from.

    ``uidnext`` is the first UID that a message *added later* to INBOX gets, if it leaves room for ``messages``.
    """
    account = store.create_account(owner)
    first = max(1, uidnext - messages)
    inbox = account.create_mailbox("INBOX", "inbox", uidvalidity=uidvalidity, uidnext=first)
    account.create_mailbox("Drafts", "drafts", uidvalidity=uidvalidity)
    account.create_mailbox("Sent", "sent", uidvalidity=uidvalidity)
    for number in range(messages):
        sender, subject, body = _LETTERS[number % len(_LETTERS)]
        when = _START + timedelta(hours=number)
        account.append(owner, [inbox], letter(sender, owner, subject, body, when, number + 1), received_at=when)
    return account


def letter(sender: str, to: str, subject: str, body: str, date: datetime, number: int) -> bytes:
    """A plain text message, as RFC 5322 has it."""
    return _message(sender, to, subject, body, date, number).as_bytes()


def _message(sender: str, to: str, subject: str, body: str, date: datetime, number: int) -> EmailMessage:
    from email import policy

    message = EmailMessage(policy=policy.SMTP)
    message["From"], message["To"], message["Subject"] = sender, to, subject
    message["Date"] = date
    message["Message-ID"] = f"<{number}@example.com>"
    message.set_content(body)
    return message
