"""All methods of this server, each with the capability that it belongs to."""

from __future__ import annotations

from dataclasses import dataclass

from reference.credentials import JMAP, SUBMISSION
from reference.jmap.arguments import Arguments
from reference.jmap.compose import email_set
from reference.jmap.context import Context, Handler
from reference.jmap.email import email_changes, email_get, thread_changes, thread_get
from reference.jmap.errors import Json
from reference.jmap.mailbox import mailbox_changes, mailbox_get
from reference.jmap.query import email_query
from reference.jmap.session import CORE
from reference.jmap.submission import identity_get, submission_set


@dataclass(frozen=True)
class Method:
    """A method and the capability that a request must name to use it."""

    capability: str
    handler: Handler


def core_echo(context: Context, arguments: Arguments) -> Json:
    """Core/echo (RFC 8620, Section 4)."""
    return arguments.all()


METHODS = {
    "Core/echo": Method(CORE, core_echo),
    "Mailbox/get": Method(JMAP, mailbox_get),
    "Mailbox/changes": Method(JMAP, mailbox_changes),
    "Thread/get": Method(JMAP, thread_get),
    "Thread/changes": Method(JMAP, thread_changes),
    "Email/get": Method(JMAP, email_get),
    "Email/changes": Method(JMAP, email_changes),
    "Email/query": Method(JMAP, email_query),
    "Email/set": Method(JMAP, email_set),
    "Identity/get": Method(SUBMISSION, identity_get),
    "EmailSubmission/set": Method(SUBMISSION, submission_set),
}
