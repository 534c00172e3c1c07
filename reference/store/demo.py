"""Mailboxes to begin with: for the published examples and the tests, and for the demonstration."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email import policy
from email.message import EmailMessage

from reference.store.account import Account
from reference.store.rights import READ_ONLY
from reference.store.store import Store

UIDVALIDITY = 1700000000
_START = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)


def plain_account(
    store: Store, owner: str, messages: int = 0, uidvalidity: int = UIDVALIDITY, uidnext: int = 1
) -> Account:
    """An account with INBOX, holding so many ``messages``, Drafts and Sent; what the published examples start from.

    ``uidnext`` is the UID that the next message added to INBOX gets, if it leaves room for ``messages``.
    """
    account = store.create_account(owner)
    first = max(1, uidnext - messages)
    inbox = account.create_mailbox("INBOX", "inbox", uidvalidity=uidvalidity, uidnext=first)
    account.create_mailbox("Drafts", "drafts", uidvalidity=uidvalidity)
    account.create_mailbox("Sent", "sent", uidvalidity=uidvalidity)
    for number in range(1, messages + 1):
        when = _START + timedelta(hours=number)
        message = letter("Ann <ann@example.com>", owner, f"Letter {number}", "Hello!\n", when, f"letter-{number}")
        account.append(owner, [inbox], message.as_bytes(), received_at=when)
    return account


def letter(sender: str, to: str, subject: str, body: str, date: datetime, name: str) -> EmailMessage:
    """A message of plain text; its Message-ID is made of ``name``."""
    message = EmailMessage(policy=policy.SMTP)
    message["From"], message["To"], message["Subject"] = sender, to, subject
    message["Date"], message["Message-ID"] = date, f"<{name}@example.com>"
    message.set_content(body)
    return message


def demonstration(store: Store, owner: str, colleague: str) -> None:
    """A mailbox for ``owner`` with a few friendly letters, and one of ``colleague`` that ``owner`` may read."""
    account = plain_account(store, owner)
    inbox = store.mailbox(owner, "INBOX")
    for day, message in enumerate(_letters(owner, colleague)):
        keywords = ["$seen"] if day < 2 else []
        account.append(owner, [inbox], message.as_bytes(), keywords, _START + timedelta(days=day))
    theirs = plain_account(store, colleague)
    team = theirs.create_mailbox("Team", uidvalidity=UIDVALIDITY)
    team.acl[owner] = READ_ONLY
    note = letter(colleague, "team@example.com", "Where we meet", "Room 3, on the left.\n", _START, "team-1")
    theirs.append(colleague, [team], note.as_bytes(), received_at=_START)


def _letters(owner: str, colleague: str) -> list[EmailMessage]:
    """Five letters: plain, a thread of two, one that is not ASCII, one with an attachment and two forms of text."""
    days = [_START + timedelta(days=day) for day in range(5)]
    welcome = "Hello Fred,\n\nIMAP and JMAP show you the same mailbox, by the same ids.\n\nAnn\n"
    letters = [
        letter(colleague, owner, "Welcome", welcome, days[0], "welcome"),
        letter("Bob <bob@example.com>", owner, "Lunch?", "At noon, in the usual place?\n", days[1], "lunch-1"),
        letter(colleague, owner, "Re: Lunch?", "I shall come too.\n", days[2], "lunch-2"),
        letter("Jürgen <juergen@example.com>", owner, "Grüße aus Köln ☀", "Schön hier! 🌉\n", days[3], "koeln"),
        letter(colleague, owner, "The plan", "The plan is attached.\n", days[4], "plan"),
    ]
    letters[2]["In-Reply-To"] = letters[1]["Message-ID"]
    letters[4].add_alternative("<p>The plan is <b>attached</b>.</p>\n", subtype="html")
    letters[4].add_attachment("step;who\ndraft;Ann\nreview;Fred\n", subtype="csv", filename="plan.csv")
    return letters
