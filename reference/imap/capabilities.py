"""What the server can do, as it is now: nothing is listed that does not work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reference import conditions
from reference.conditions import Asked
from reference.decision import Capability, holds
from reference.generated.parser import CapabilityData
from reference.generated.tables import CAPABILITIES, TABLES
from reference.imap import sasl

if TYPE_CHECKING:
    from reference.imap.session import Session

_ALWAYS = ("ID", "LITERAL+")
_LOGGED_IN = (
    "ENABLE", "IDLE", "NAMESPACE", "UIDPLUS", "UNSELECT", "MOVE", "ESEARCH", "SEARCHRES", "LIST-STATUS",
    "SPECIAL-USE", "UNAUTHENTICATE",
)  # fmt: skip


def capabilities(session: Session) -> CapabilityData:
    """The capability list for the connection in its present state."""
    if session.login is None:
        return CapabilityData(("IMAP4rev2", "IMAP4rev1", *_before_login(session), *_ALWAYS))
    extension = [capability for capability in CAPABILITIES if _listed(capability, session)]
    needed = dict.fromkeys(name for capability in extension for name in capability.needs)
    jmapaccess = ("JMAPACCESS",) if session.service.opens_jmap(session.login.credential) else ()
    limit = f"APPENDLIMIT={session.service.store.limits.message}"
    names = dict.fromkeys(("OBJECTID", *needed, *(capability.name for capability in extension), *jmapaccess))
    return CapabilityData(("IMAP4rev2", "IMAP4rev1", *names, *_ALWAYS, *_LOGGED_IN, limit))


def _before_login(session: Session) -> tuple[str, ...]:
    """How one can log in: never in clear, unless the operator allows it."""
    starttls = ("STARTTLS",) if session.starttls and not session.wire.is_tls else ()
    if not session.may_log_in:
        return ("LOGINDISABLED", *starttls)
    return ("SASL-IR", *(f"AUTH={name}" for name in sasl.MECHANISMS), *starttls)


def _listed(capability: Capability, session: Session) -> bool:
    """Whether the specification lists it now: for every command, since listed means that the commands work."""
    return all(holds(capability.listed, conditions.lookup(Asked(session, table))) for table in TABLES.values())
