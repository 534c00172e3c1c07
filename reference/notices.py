"""How a user learns that a device was connected: on the page of connected devices and, if wanted, by mail."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from reference.store import Store, StoreError
from reference.store.demo import letter
from reference.users import Notice

if TYPE_CHECKING:
    from reference.grants import Grant


def note(grant: Grant) -> None:
    """Put a line on the user's page."""
    grant.user.notices.append(Notice(grant.first_used or 0, _text(grant)))


def mail(store: Store, grant: Grant, devices_url: str) -> None:
    """Deliver a message to the user's INBOX. What the device says of itself is quoted, and nobody has verified it."""
    user = grant.user.name
    body = f"{_text(grant)}\n\nIf this was not you, disconnect it: {devices_url}\n"
    when = datetime.fromtimestamp(int(grant.first_used or 0), UTC)
    message = letter(f"postmaster@{user.rpartition('@')[2]}", user, "A device was connected", body, when, grant.id)
    with suppress(StoreError):  # a mailbox that is full does not stop the client
        store.primary(user).append(user, [store.mailbox(user, "INBOX")], message.as_bytes())


def _text(grant: Grant) -> str:
    named = f"It calls itself “{grant.device}” (not verified)." if grant.device else "It gave no name."
    return f"A device was connected to your mail. {named}"
