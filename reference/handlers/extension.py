"""The commands of the extension, all of them: the generated decision tables say what they do.

To add a command, an outcome or a condition, change the specification. What stays to be written by hand is one
function for each new condition (``reference/conditions.py``) and each new value (``reference/values.py``).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from reference import conditions, values
from reference.conditions import Asked
from reference.decision import Build, Table, decide
from reference.generated.parser import RespCondState, ResponseData, RespText
from reference.generated.tables import CONDITIONS, TABLES
from reference.handlers.registry import handles

if TYPE_CHECKING:
    from reference.imap.session import Session


@handles(*TABLES)
async def command(session: Session, command: Any) -> RespCondState:
    """Answer a command of the extension. Each one counts, whatever it ends with."""
    rate = session.service.grants.rate(session.login) if session.login else "within"
    return carry_out(Asked(session, TABLES[type(command)], rate=rate))


def malformed(session: Session, table: Table) -> RespCondState:
    """Answer a line that names a command of the extension but does not parse."""
    return carry_out(Asked(session, table, parsed=False))


def carry_out(asked: Asked) -> RespCondState:
    """Find the first outcome that holds, send what it sends, and say how it ends.

    Nothing is issued before the outcome is known; the untagged responses come before the tagged one.
    """
    outcome = decide(asked.table, conditions.lookup(asked))
    for build in outcome.send:
        asked.session.wire.send(ResponseData(_make(build, asked)))
    code = _make(outcome.code, asked) if outcome.code else None
    return RespCondState(outcome.status, RespText(code, outcome.text))


def missing() -> Iterator[str]:
    """What the specification declares and nobody has written: one sentence for each function."""
    builds = {
        build
        for table in TABLES.values()
        for outcome in table.decide
        for build in (*outcome.send, *((outcome.code,) if outcome.code else ()))
    }
    sent = {value for build in builds for _, value in build.fields}
    for module, kind, names in ((conditions, "condition", set(CONDITIONS)), (values, "value", sent)):
        for name in sorted(names):
            if not callable(getattr(module, _identifier(name), None)):
                yield f"{module.__name__} has no function '{_identifier(name)}' for the {kind} '{name}'"


def _make(build: Build, asked: Asked) -> Any:
    """The response or response code, its fields filled by the functions of ``reference/values.py``."""
    return build.type(**{field: getattr(values, _identifier(value))(asked) for field, value in build.fields})


def _identifier(name: str) -> str:
    """A name of the specification in Python: ``access-token`` is ``access_token``."""
    return name.replace("-", "_")
