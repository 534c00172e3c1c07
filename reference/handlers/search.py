"""SEARCH and UID SEARCH."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from reference.generated.parser import (
    Badcharset,
    EsearchResponse,
    ObsoleteSearchResponse,
    RespCondState,
    ResponseData,
    Search,
    SearchReturnData,
    SeqRange,
)
from reference.handlers.registry import handles, handles_uid
from reference.imap.answers import Bad, No, ok
from reference.imap.search import search

if TYPE_CHECKING:
    from reference.imap.session import Session

_CHARSETS = (b"UTF-8", b"US-ASCII")
_RETURNS = {"MIN", "MAX", "ALL", "COUNT", "SAVE"}


@handles(Search)
@handles_uid(Search)
async def search_(session: Session, command: Search, uid: bool = False) -> RespCondState:
    """RFC 9051, Section 6.4.4, or RFC 3501's for a client that has not enabled IMAP4rev2."""
    view, program = session.selected, command.program
    if program.charset and program.charset.upper() not in _CHARSETS:
        raise No("Use UTF-8", Badcharset(_CHARSETS))
    options = _options(command.return_options or ())
    found = await search(view, program.keys)
    numbers = [number if uid else seq for seq, number in found]
    if command.return_options is None and not session.rev2:
        session.wire.send(ResponseData(ObsoleteSearchResponse(tuple(numbers))))
        return ok("Done")
    options = options or {"ALL"}
    if "SAVE" in options:
        view.saved = _saved(options, [number for _, number in found])
    if options != {"SAVE"}:
        data = tuple(_data(options, numbers))
        session.wire.send(ResponseData(EsearchResponse(session.tag.encode(), uid, data)))
    return ok("Done")


def _options(options: Iterable[Any]) -> set[str]:
    """The words of RETURN."""
    words = {
        option if isinstance(option, str) else getattr(option, "name", type(option).__name__).upper()
        for option in options
    }
    if not words <= _RETURNS:
        raise Bad(f"{min(words - _RETURNS)} is not served")
    return words


def _saved(options: set[str], uids: Sequence[int]) -> frozenset[int]:
    """What ``$`` stands for from now on (RFC 9051, Section 6.4.4.1)."""
    if options & {"ALL", "COUNT"} or not options & {"MIN", "MAX"}:
        return frozenset(uids)
    return frozenset((*(uids[:1] if "MIN" in options else ()), *(uids[-1:] if "MAX" in options else ())))


def _data(options: set[str], numbers: Sequence[int]) -> Iterable[SearchReturnData]:
    if numbers and "MIN" in options:
        yield SearchReturnData("MIN", numbers[0])
    if numbers and "MAX" in options:
        yield SearchReturnData("MAX", numbers[-1])
    if numbers and "ALL" in options:
        yield SearchReturnData("ALL", sequence_set(numbers))
    if "COUNT" in options:
        yield SearchReturnData("COUNT", len(numbers))


def sequence_set(numbers: Iterable[int]) -> tuple[int | SeqRange, ...]:
    """Ascending numbers as a sequence-set: ``1,3:5``."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return tuple(first if first == last else SeqRange(first, last) for first, last in runs)
