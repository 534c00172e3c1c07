"""The handlers: one function for each type of command, all of one shape.

A handler is called with the session and the command's record when the state allows the command. It may send
untagged responses; it returns the rest of the tagged response, or raises a ``Refusal`` or a ``StoreError``.
Importing this package files every handler in ``HANDLERS``.
"""

from reference.handlers import append, extension, idle, listing, login, mailboxes, messages, search, session, settings
from reference.handlers.registry import HANDLERS

__all__ = [
    "HANDLERS",
    "append",
    "extension",
    "idle",
    "listing",
    "login",
    "mailboxes",
    "messages",
    "search",
    "session",
    "settings",
]
