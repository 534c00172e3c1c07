"""The conditions that the specification declares: one function each, of the same name, with a value of its domain.

They are asked in the order of the decision table's rows, and no further than the row that holds: a function may
count on it that the rows before have passed (``credential`` is not asked before login, for one).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reference.decision import Lookup, Table
from reference.generated.parser import JmapauthGet

if TYPE_CHECKING:
    from reference.credentials import Login
    from reference.imap.session import Session


@dataclass(frozen=True)
class Asked:
    """A command of the extension that waits for its outcome."""

    session: Session
    table: Table
    parsed: bool = True  #: whether its line has the right syntax
    rate: str = "within"  #: what counting this command gave: counted once, whenever it is asked for

    @property
    def user_login(self) -> Login:
        """Who is logged in; the connection's state must have been looked at before."""
        login = self.session.login
        if login is None:
            raise AssertionError("nobody is logged in")
        return login


def syntax(asked: Asked) -> str:
    """Whether the line parses."""
    return "ok" if asked.parsed else "bad"


def state(asked: Asked) -> str:
    """Whether the command is valid in the connection's state (RFC 9051, Section 3)."""
    return "right" if asked.session.allows(asked.table.type) else "wrong"


def tls(asked: Asked) -> str:
    """Whether TLS protects the client's own connection."""
    return "on" if asked.session.wire.is_tls else "off"


def login(asked: Asked) -> str:
    """How the client logged in."""
    return "bearer" if asked.user_login.is_bearer else "password"


def credential(asked: Asked) -> str:
    """Whether the credential of the login may lead to another (or, under same-token, to JMAP itself)."""
    issues = asked.table.type is not JmapauthGet or policy(asked) != "same-token"
    return asked.session.service.grants.credential(asked.user_login, issues)


def policy(asked: Asked) -> str:
    """Which of its three forms JMAPAUTH GET answers with: the operator's choice."""
    return asked.session.service.policy


def rate(asked: Asked) -> str:
    """Whether the user's commands are within the limit."""
    return asked.rate


def backend(asked: Asked) -> str:
    """Whether what the answer needs can be reached."""
    return "up" if asked.session.service.backend_up else "down"


def consent(asked: Asked) -> str:
    """Whether the user has to agree, and has."""
    return asked.session.service.grants.consent(asked.user_login)


def lookup(asked: Asked) -> Lookup:
    """All of these functions, as the decision tables ask for them: by the condition's name."""
    return lambda name: str(globals()[name.replace("-", "_")](asked))
