# Generated from spec/: do not edit.
#
# Copyright (c) 2026 IETF Trust and the persons identified as the document authors. All rights reserved.
#
# Redistribution and use in source and binary forms, with or without modification, are permitted provided that
# the following conditions are met:
#
# - Redistributions of source code must retain the above copyright notice, this list of conditions and the
#   following disclaimer.
# - Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the
#   following disclaimer in the documentation and/or other materials provided with the distribution.
# - Neither the name of Internet Society, IETF or IETF Trust, nor the names of specific contributors, may be
#   used to endorse or promote products derived from this software without specific prior written permission.
#
# THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES,
# INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
# DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
# SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
# SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY,
# WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
# OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
"""Parser and serialiser of IMAP commands and responses, with JMAP Upgrade for IMAP.

One file, standard library only, Python 3.10 and later. ``parse_command`` and ``parse_response`` turn the octets of one
command or response into immutable typed values whose names are those of the RFCs; ``serialise`` turns a value back.
``CommandFramer`` and ``ResponseFramer`` cut a stream of octets into such commands and responses, whatever pieces it
arrives in. Bad input raises ``ParseError`` and nothing else.
"""

from __future__ import annotations

import re
import sys
from operator import itemgetter

TYPE_CHECKING = False  # what mypy takes for typing.TYPE_CHECKING, without the milliseconds of importing typing
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any, TypeAlias, TypeVar

    from typing_extensions import dataclass_transform

    _R = TypeVar("_R", bound="_Record")
    #: The contents of literals, and how many more levels may be opened.
    _Kept = tuple[tuple[bytes, ...], int]
    #: A value and the place behind it.
    _Found = tuple[Any, int]
    _Function = Callable[[bytes, int, _Kept], "_Found | None"]
    #: A part of a pattern: ("octets", set), ("seq", parts), ("alt", parts) or ("rep", low, high, part).
    _Part = tuple[Any, ...]
    #: A function, the words that it begins with, or the octets if those are too many.
    _Option = tuple[_Function, tuple[bytes, ...], bytes]

#: Under this name ``as_dict`` has the name of a record's type.
TYPE_KEY = "@type"


class ParseError(ValueError):
    """The input is not what the grammar allows.

    Attributes:
        offset: where, in octets from the beginning of the input: the furthest place that any way of the grammar reaches.
        expected: what would have been possible there: words in quotes and names of rules.
    """

    def __init__(self, offset: int, expected: Iterable[str], reason: str = "") -> None:
        self.offset = offset
        self.expected = tuple(expected)
        self.reason = reason or "expected " + (" or ".join(self.expected) or "nothing more")
        super().__init__(f"{self.reason} at octet {offset}")


def _at(index: int) -> Any:
    return property(itemgetter(index))


class _Signature:
    """What ``inspect.signature`` and ``help`` tell of a record's type."""

    def __get__(self, record: object, type: type[_Record]) -> Any:
        from inspect import Parameter, Signature

        kind, empty, types = Parameter.POSITIONAL_OR_KEYWORD, Parameter.empty, type.__annotations__
        return Signature(
            [Parameter(name, kind, default=type._defaults.get(name, empty), annotation=types[name]) for name in type._fields]
        )


class _Record(tuple):  # type: ignore[type-arg]
    """A value with named fields: immutable, hashable, equal only to a record of its own type with equal fields."""

    __slots__ = ()
    __signature__ = _Signature()
    _fields: tuple[str, ...] = ()
    _defaults: dict[str, object] = {}  # noqa: RUF012
    _rule = ""

    def __new__(cls: type[_R], *values: Any, **named: Any) -> _R:
        # called first: then a function with the fields as its arguments takes this one's place, as in a namedtuple
        arguments = [f"{field}=_defaults[{field!r}]" if field in cls._defaults else field for field in cls._fields]
        text = f"lambda _cls, {', '.join(arguments)}: _new(_cls, ({''.join(f'{field}, ' for field in cls._fields)}))"
        function = eval(text, {"_new": tuple.__new__, "_defaults": cls._defaults})  # noqa: S307
        function.__qualname__ = f"{cls.__name__}.__new__"
        cls.__new__ = staticmethod(function)  # type: ignore[method-assign]
        return function(cls, *values, **named)  # type: ignore[no-any-return]

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and tuple.__eq__(self, other)

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash((type(self).__name__, tuple(self)))

    def __bool__(self) -> bool:
        return True

    def __repr__(self) -> str:
        inner = ", ".join(f"{name}={value!r}" for name, value in zip(self._fields, self))
        return f"{type(self).__name__}({inner})"

    def __getnewargs__(self) -> tuple[Any, ...]:
        return tuple(self)

    def as_dict(self) -> dict[str, Any]:
        """The fields by name, records inside as dicts too, with the type's name under ``TYPE_KEY``."""
        return {TYPE_KEY: type(self).__name__, **{name: _plain(value) for name, value in zip(self._fields, self)}}

    def replace(self: _R, **changes: Any) -> _R:
        """A copy with other values in some fields.

        Raises:
            TypeError: a name is not a field.
        """
        return type(self)(**{**dict(zip(self._fields, self)), **changes})


def _plain(value: Any) -> Any:
    if isinstance(value, _Record):
        return value.as_dict()
    return tuple(map(_plain, value)) if isinstance(value, tuple) else value


# Python takes longer to make some hundred types than to read the whole file, and a program uses few of them. So a class
# statement with _LateRecord is only noted and leaves its name free; the type is made when the name is missed:
# from outside by __getattr__ (PEP 562), in here by _retried.

#: What stands in the class statements of records, by name.
_NOTED: dict[str, dict[str, Any]] = {}
#: Types that are one of several, by name.
_UNIONS: dict[str, str] = {}

if TYPE_CHECKING:

    @dataclass_transform(frozen_default=True)
    class _LateRecord(_Record):
        """A record whose type is made when it is first used."""

else:

    class _Noting(type):
        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> None:
            _NOTED[name] = body

    _LateRecord = type.__new__(_Noting, "_LateRecord", (), {})


def _made(name: str) -> Any:
    """What ``name`` stands for: a record type, a union of them, or ``_the_X``, the record of a type without fields.

    Raises:
        AttributeError: nothing.
    """
    here = globals()
    if name in here:
        return here[name]
    if name in _NOTED:
        body = _NOTED[name]
        fields = tuple(body.get("__annotations__", ()))
        own: dict[str, Any] = {"__slots__": (), "__match_args__": fields, "_fields": fields}
        own["_defaults"] = {field: body[field] for field in fields if field in body}
        made: Any = type(name, (_Record,), {**body, **own, **{field: _at(i) for i, field in enumerate(fields)}})
    elif name in _UNIONS:
        made = _retried(eval, _UNIONS[name], here)
    elif name.startswith("_the_"):
        made = _made(name[5:])()
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return here.setdefault(name, made)  # another thread may have made it meanwhile


def _retried(function: Callable[..., Any], *arguments: Any) -> Any:
    """What the function returns. When it misses a name of ``_made``, that is made and the function called again."""
    while True:
        try:
            return function(*arguments)
        except NameError as error:
            try:
                _made(error.name or "")
            except AttributeError:
                raise error from None


class Command(_LateRecord):
    """``command`` of RFC 9051, Section 9: ``tag SP (command-any / command-auth / command-nonauth / command-select)
    CRLF``.
    """

    _rule = "command"
    tag: str
    body: Capability | Logout | Noop | Id | Append | AppendMessages | Create | Delete | Enable | Examine | List | Namespace | Rename | Select | Status | Subscribe | Unsubscribe | Idle | Lsub | Setacl | Deleteacl | Getacl | Listrights | Myrights | Compress | Setmetadata | Getmetadata | Notify | Unauthenticate | Getquota | Getquotaroot | Setquota | Getjmapaccess | Getoauth | JmapauthGet | Login | Authenticate | Starttls | Close | Unselect | Expunge | Copy | Move | Fetch | Store | Search | Uid | Check | Sort | Thread | Replace


class Capability(_LateRecord):
    """``command-any`` of RFC 9051, Section 9: ``"CAPABILITY"``."""

    _rule = "command-any"


class Logout(_LateRecord):
    """``command-any`` of RFC 9051, Section 9: ``"LOGOUT"``."""

    _rule = "command-any"


class Noop(_LateRecord):
    """``command-any`` of RFC 9051, Section 9: ``"NOOP"``."""

    _rule = "command-any"


class Id(_LateRecord):
    """``id`` of RFC 2971, Section 4: ``"ID" SP id-params-list``."""

    _rule = "id"
    parameters: tuple[bytes | None, ...] | None = None


class Append(_LateRecord):
    """``append`` of RFC 9051, Section 9: ``"APPEND" SP mailbox [SP flag-list] [SP date-time] SP literal``."""

    _rule = "append"
    mailbox: bytes
    flags: tuple[str, ...] | None
    date_time: str | None
    message: bytes


class AppendMessages(_LateRecord):
    """``append`` of RFC 9051, Section 9: ``"APPEND" SP mailbox 1*append-message``."""

    _rule = "append"
    mailbox: bytes
    messages: tuple[AppendMessage, ...] = ()


class AppendMessage(_LateRecord):
    """``append-message`` of RFC 4466, Section 3: ``append-opts SP append-data``."""

    _rule = "append-message"
    options: AppendOpts
    data: bytes | BinaryMessage | TaggedExt


class AppendOpts(_LateRecord):
    """``append-opts`` of RFC 4466, Section 3: ``[SP flag-list] [SP date-time] *(SP append-ext)``."""

    _rule = "append-opts"
    flags: tuple[str, ...] | None = None
    date_time: str | None = None
    extensions: tuple[AppendExt, ...] = ()


class AppendExt(_LateRecord):
    """``append-ext`` of RFC 4466, Section 3: ``append-ext-name SP append-ext-value``."""

    _rule = "append-ext"
    name: str
    value: TaggedExtVal | PartialRangeLast | tuple[str | int | SeqRange, ...] | int


class TaggedExtVal(_LateRecord):
    """``tagged-ext-val`` of RFC 9051, Section 9: ``"(" [tagged-ext-comp] ")"``."""

    _rule = "tagged-ext-val"
    items: tuple[TaggedExtComp | bytes, ...] = ()


class TaggedExtComp(_LateRecord):
    """``tagged-ext-comp`` of RFC 9051, Section 9: ``"(" tagged-ext-comp ")"``."""

    _rule = "tagged-ext-comp"
    items: TaggedExtCompValue


class PartialRangeLast(_LateRecord):
    """``partial-range-last`` of RFC 9394, Section 4: ``MINUS nz-number ":" MINUS nz-number``."""

    _rule = "partial-range-last"
    first: int
    last: int


class SeqRange(_LateRecord):
    """``seq-range`` of RFC 9051, Section 9: ``seq-number ":" seq-number``."""

    _rule = "seq-range"
    first: str | int
    last: str | int


class BinaryMessage(_LateRecord):
    """``append-data`` of RFC 4466, Section 3: ``literal8``."""

    _rule = "append-data"
    octets: bytes


class TaggedExt(_LateRecord):
    """``tagged-ext`` of RFC 4466, Section 3: ``tagged-ext-label SP tagged-ext-val``."""

    _rule = "tagged-ext"
    label: str
    value: TaggedExtVal | PartialRangeLast | tuple[str | int | SeqRange, ...] | int


class Create(_LateRecord):
    """``create`` of RFC 9051, Section 9: ``"CREATE" SP mailbox / "CREATE" SP mailbox create-params``."""

    _rule = "create"
    mailbox: bytes
    parameters: tuple[CreateParam | CreateUse, ...] = ()


class CreateParam(_LateRecord):
    """``create-param`` of RFC 4466, Section 3: ``create-param-name [SP create-param-value]``."""

    _rule = "create-param"
    name: str
    value: TaggedExtVal | PartialRangeLast | tuple[str | int | SeqRange, ...] | int | None = None


class CreateUse(_LateRecord):
    """``create-param`` of RFC 4466, Section 3: ``"USE" SP "(" [use-attr *(SP use-attr)] ")"``."""

    _rule = "create-param"
    attributes: tuple[str, ...] = ()


class Delete(_LateRecord):
    """``delete`` of RFC 9051, Section 9: ``"DELETE" SP mailbox``."""

    _rule = "delete"
    mailbox: bytes


class Enable(_LateRecord):
    """``enable`` of RFC 9051, Section 9: ``"ENABLE" 1*(SP capability)``."""

    _rule = "enable"
    capabilities: tuple[str, ...] = ()


class Examine(_LateRecord):
    """``examine`` of RFC 9051, Section 9: ``"EXAMINE" SP mailbox / "EXAMINE" SP mailbox select-params``."""

    _rule = "examine"
    mailbox: bytes
    parameters: tuple[SelectParam | str | SelectQresync, ...] = ()


class SelectParam(_LateRecord):
    """``select-param`` of RFC 4466, Section 3: ``select-param-name [SP select-param-value]``."""

    _rule = "select-param"
    name: str
    value: TaggedExtVal | PartialRangeLast | tuple[str | int | SeqRange, ...] | int | None = None


class SelectQresync(_LateRecord):
    """``select-param`` of RFC 4466, Section 3: ``"QRESYNC" SP "(" uidvalidity SP mod-sequence-value [SP known-uids]
    [SP seq-match-data] ")"``.
    """

    _rule = "select-param"
    uidvalidity: int
    modseq: int
    known_uids: tuple[str | int | SeqRange, ...] = ()
    seq_match: SeqMatchData | None = None


class SeqMatchData(_LateRecord):
    """``seq-match-data`` of RFC 7162, Section 7: ``"(" known-sequence-set SP known-uid-set ")"``."""

    _rule = "seq-match-data"
    sequence_set: tuple[str | int | SeqRange, ...] = ()
    uid_set: tuple[str | int | SeqRange, ...] = ()


class List(_LateRecord):
    """``list`` of RFC 9051, Section 9: ``"LIST" [SP list-select-opts] SP mailbox SP mbox-or-pat [SP
    list-return-opts]``.
    """

    _rule = "list"
    select_options: tuple[str | OptionExtension, ...] | None
    reference: bytes
    pattern: Patterns | bytes
    return_options: tuple[str | StatusOption | OptionExtension, ...] | None = None


class OptionExtension(_LateRecord):
    """``option-extension`` of RFC 9051, Section 9: ``(option-vendor-tag / option-standard-tag) [SP option-value]``."""

    _rule = "option-extension"
    tag: str
    value: tuple[OptionValComp | bytes, ...] = ()


class OptionValComp(_LateRecord):
    """``option-val-comp`` of RFC 9051, Section 9: ``"(" option-val-comp ")"``."""

    _rule = "option-val-comp"
    items: OptionValCompValue


class Patterns(_LateRecord):
    """``patterns`` of RFC 9051, Section 9: ``"(" list-mailbox ")" / "(" list-mailbox *(SP list-mailbox) ")"``."""

    _rule = "patterns"
    patterns: tuple[bytes, ...] = ()


class StatusOption(_LateRecord):
    """``status-option`` of RFC 9051, Section 9: ``"STATUS" SP "(" status-att *(SP status-att) ")"``."""

    _rule = "status-option"
    attributes: tuple[str, ...] = ()


class Namespace(_LateRecord):
    """``namespace-command`` of RFC 9051, Section 9: ``"NAMESPACE"``."""

    _rule = "namespace-command"


class Rename(_LateRecord):
    """``rename`` of RFC 9051, Section 9: ``"RENAME" SP mailbox SP mailbox / "RENAME" SP mailbox SP mailbox
    rename-params``.
    """

    _rule = "rename"
    existing: bytes
    new: bytes
    parameters: tuple[RenameParam, ...] = ()


class RenameParam(_LateRecord):
    """``rename-param`` of RFC 4466, Section 3: ``rename-param-name [SP rename-param-value]``."""

    _rule = "rename-param"
    name: str
    value: TaggedExtVal | PartialRangeLast | tuple[str | int | SeqRange, ...] | int | None = None


class Select(_LateRecord):
    """``select`` of RFC 9051, Section 9: ``"SELECT" SP mailbox / "SELECT" SP mailbox select-params``."""

    _rule = "select"
    mailbox: bytes
    parameters: tuple[SelectParam | str | SelectQresync, ...] = ()


class Status(_LateRecord):
    """``status`` of RFC 9051, Section 9: ``"STATUS" SP mailbox SP "(" status-att *(SP status-att) ")"``."""

    _rule = "status"
    mailbox: bytes
    attributes: tuple[str, ...] = ()


class Subscribe(_LateRecord):
    """``subscribe`` of RFC 9051, Section 9: ``"SUBSCRIBE" SP mailbox``."""

    _rule = "subscribe"
    mailbox: bytes


class Unsubscribe(_LateRecord):
    """``unsubscribe`` of RFC 9051, Section 9: ``"UNSUBSCRIBE" SP mailbox``."""

    _rule = "unsubscribe"
    mailbox: bytes


class Idle(_LateRecord):
    """``idle`` of RFC 9051, Section 9: ``"IDLE" [CRLF "DONE"]``."""

    _rule = "idle"


class Lsub(_LateRecord):
    """``lsub`` of RFC 3501, Section 9: ``"LSUB" SP mailbox SP list-mailbox``."""

    _rule = "lsub"
    reference: bytes
    pattern: bytes


class Setacl(_LateRecord):
    """``setacl`` of RFC 4314, Section 7: ``"SETACL" SP mailbox SP identifier SP mod-rights``."""

    _rule = "setacl"
    mailbox: bytes
    identifier: bytes
    mod_rights: bytes


class Deleteacl(_LateRecord):
    """``deleteacl`` of RFC 4314, Section 7: ``"DELETEACL" SP mailbox SP identifier``."""

    _rule = "deleteacl"
    mailbox: bytes
    identifier: bytes


class Getacl(_LateRecord):
    """``getacl`` of RFC 4314, Section 7: ``"GETACL" SP mailbox``."""

    _rule = "getacl"
    mailbox: bytes


class Listrights(_LateRecord):
    """``listrights`` of RFC 4314, Section 7: ``"LISTRIGHTS" SP mailbox SP identifier``."""

    _rule = "listrights"
    mailbox: bytes
    identifier: bytes


class Myrights(_LateRecord):
    """``myrights`` of RFC 4314, Section 7: ``"MYRIGHTS" SP mailbox``."""

    _rule = "myrights"
    mailbox: bytes


class Compress(_LateRecord):
    """``compress`` of RFC 4978, Section 5: ``"COMPRESS" SP algorithm``."""

    _rule = "compress"
    algorithm: str


class Setmetadata(_LateRecord):
    """``setmetadata`` of RFC 5464, Section 5: ``"SETMETADATA" SP mailbox SP entry-values``."""

    _rule = "setmetadata"
    mailbox: bytes
    values: tuple[EntryValue, ...] = ()


class EntryValue(_LateRecord):
    """``entry-value`` of RFC 5464, Section 5: ``entry SP value``."""

    _rule = "entry-value"
    entry: bytes
    value: bytes | None = None


class Getmetadata(_LateRecord):
    """``getmetadata`` of RFC 5464, Section 5: ``"GETMETADATA" [SP getmetadata-options] SP mailbox SP entries``."""

    _rule = "getmetadata"
    options: tuple[GetmetadataOption | GetmetadataMaxsize | GetmetadataDepth, ...]
    mailbox: bytes
    entries: tuple[bytes, ...] | bytes


class GetmetadataOption(_LateRecord):
    """``getmetadata-option`` of RFC 5464, Section 5: ``tagged-ext-label [SP tagged-ext-val]``."""

    _rule = "getmetadata-option"
    name: str
    value: TaggedExtVal | PartialRangeLast | tuple[str | int | SeqRange, ...] | int | None = None


class GetmetadataMaxsize(_LateRecord):
    """``maxsize-opt`` of RFC 5464, Section 5: ``"MAXSIZE" SP number``."""

    _rule = "maxsize-opt"
    size: int


class GetmetadataDepth(_LateRecord):
    """``scope-opt`` of RFC 5464, Section 5: ``"DEPTH" SP ("0" / "1" / "infinity")``."""

    _rule = "scope-opt"
    depth: str


class Notify(_LateRecord):
    """``notify`` of RFC 5465, Section 8: ``"NOTIFY" SP (notify-set / notify-none)``."""

    _rule = "notify"
    request: NotifySet | str


class NotifySet(_LateRecord):
    """``notify-set`` of RFC 5465, Section 8: ``"SET" [status-indicator] SP event-groups``."""

    _rule = "notify-set"
    status: bool = False
    groups: tuple[EventGroup, ...] = ()


class EventGroup(_LateRecord):
    """``event-group`` of RFC 5465, Section 8: ``"(" filter-mailboxes SP events ")"``."""

    _rule = "event-group"
    filter: str | SubtreeFilter | MailboxesFilter
    events: tuple[MessageNew | str, ...] | str


class SubtreeFilter(_LateRecord):
    """``filter-mailboxes-other`` of RFC 5465, Section 8: ``"subtree" SP one-or-more-mailbox``."""

    _rule = "filter-mailboxes-other"
    mailboxes: tuple[bytes, ...] | bytes


class MailboxesFilter(_LateRecord):
    """``filter-mailboxes-other`` of RFC 5465, Section 8: ``"mailboxes" SP one-or-more-mailbox``."""

    _rule = "filter-mailboxes-other"
    mailboxes: tuple[bytes, ...] | bytes


class MessageNew(_LateRecord):
    """``message-event`` of RFC 5465, Section 8: ``"MessageNew" [SP "(" fetch-att *(SP fetch-att) ")"]``."""

    _rule = "message-event"
    items: tuple[str | FetchAttBody | FetchAttBodyPeek | FetchAttBinary | FetchAttBinarySize, ...] = ()


class FetchAttBody(_LateRecord):
    """``fetch-att`` of RFC 9051, Section 9: ``"BODY" section [partial]``."""

    _rule = "fetch-att"
    section: SectionSpec | None = None
    partial: Partial | None = None


class SectionSpec(_LateRecord):
    """``section-spec`` of RFC 9051, Section 9: ``section-msgtext / section-part ["." section-text]``."""

    _rule = "section-spec"
    text: str | HeaderFields | None = None
    part: tuple[int, ...] = ()


class HeaderFields(_LateRecord):
    """``section-msgtext`` of RFC 9051, Section 9: ``"HEADER.FIELDS" [".NOT"] SP header-list``."""

    _rule = "section-msgtext"
    negated: bool = False
    fields: tuple[bytes, ...] = ()


class Partial(_LateRecord):
    """``partial`` of RFC 9051, Section 9: ``"<" number64 "." nz-number64 ">"``."""

    _rule = "partial"
    offset: int
    length: int


class FetchAttBodyPeek(_LateRecord):
    """``fetch-att`` of RFC 9051, Section 9: ``"BODY.PEEK" section [partial]``."""

    _rule = "fetch-att"
    section: SectionSpec | None = None
    partial: Partial | None = None


class FetchAttBinary(_LateRecord):
    """``fetch-att`` of RFC 9051, Section 9: ``"BINARY" [".PEEK"] section-binary [partial]``."""

    _rule = "fetch-att"
    peek: bool = False
    section: tuple[int, ...] | None = None
    partial: Partial | None = None


class FetchAttBinarySize(_LateRecord):
    """``fetch-att`` of RFC 9051, Section 9: ``"BINARY.SIZE" section-binary``."""

    _rule = "fetch-att"
    section: tuple[int, ...] | None = None


class Unauthenticate(_LateRecord):
    """``command-auth`` of RFC 9051, Section 9: ``"UNAUTHENTICATE"``."""

    _rule = "command-auth"


class Getquota(_LateRecord):
    """``getquota`` of RFC 9208, Section 7: ``"GETQUOTA" SP quota-root-name``."""

    _rule = "getquota"
    root: bytes


class Getquotaroot(_LateRecord):
    """``getquotaroot`` of RFC 9208, Section 7: ``"GETQUOTAROOT" SP mailbox``."""

    _rule = "getquotaroot"
    mailbox: bytes


class Setquota(_LateRecord):
    """``setquota`` of RFC 9208, Section 7: ``"SETQUOTA" SP quota-root-name SP setquota-list``."""

    _rule = "setquota"
    root: bytes
    resources: tuple[SetquotaResource, ...] = ()


class SetquotaResource(_LateRecord):
    """``setquota-resource`` of RFC 9208, Section 7: ``resource-name SP resource-limit``."""

    _rule = "setquota-resource"
    name: str
    limit: int


class Getjmapaccess(_LateRecord):
    """``command-auth`` of RFC 9051, Section 9: ``"GETJMAPACCESS"``."""

    _rule = "command-auth"


class Getoauth(_LateRecord):
    """``command-auth`` of RFC 9051, Section 9: ``"GETOAUTH"``."""

    _rule = "command-auth"


class JmapauthGet(_LateRecord):
    """``command-auth`` of RFC 9051, Section 9: ``"JMAPAUTH" SP "GET"``."""

    _rule = "command-auth"


class Login(_LateRecord):
    """``login`` of RFC 9051, Section 9: ``"LOGIN" SP userid SP password``."""

    _rule = "login"
    userid: bytes
    password: bytes


class Authenticate(_LateRecord):
    """``authenticate`` of RFC 9051, Section 9: ``"AUTHENTICATE" SP auth-type [SP initial-resp] *(CRLF base64)``."""

    _rule = "authenticate"
    mechanism: str
    initial_response: str | None = None
    responses: tuple[str, ...] = ()


class Starttls(_LateRecord):
    """``command-nonauth`` of RFC 9051, Section 9: ``"STARTTLS"``."""

    _rule = "command-nonauth"


class Close(_LateRecord):
    """``command-select`` of RFC 9051, Section 9: ``"CLOSE"``."""

    _rule = "command-select"


class Unselect(_LateRecord):
    """``command-select`` of RFC 9051, Section 9: ``"UNSELECT"``."""

    _rule = "command-select"


class Expunge(_LateRecord):
    """``command-select`` of RFC 9051, Section 9: ``"EXPUNGE"``."""

    _rule = "command-select"


class Copy(_LateRecord):
    """``copy`` of RFC 9051, Section 9: ``"COPY" SP sequence-set SP mailbox``."""

    _rule = "copy"
    sequence_set: tuple[str | int | SeqRange, ...]
    mailbox: bytes


class Move(_LateRecord):
    """``move`` of RFC 9051, Section 9: ``"MOVE" SP sequence-set SP mailbox``."""

    _rule = "move"
    sequence_set: tuple[str | int | SeqRange, ...]
    mailbox: bytes


class Fetch(_LateRecord):
    """``fetch`` of RFC 9051, Section 9: ``"FETCH" SP sequence-set SP ("ALL" / "FULL" / "FAST" / fetch-att / "("
    fetch-att *(SP fetch-att) ")") / "FETCH" SP sequence-set SP ("ALL" / "FULL" / "FAST" / fetch-att / "(" fetch-att
    *(SP fetch-att) ")") fetch-modifiers``.
    """

    _rule = "fetch"
    sequence_set: tuple[str | int | SeqRange, ...] = ()
    macro: str | None = None
    items: tuple[str | FetchAttBody | FetchAttBodyPeek | FetchAttBinary | FetchAttBinarySize, ...] = ()
    modifiers: tuple[FetchModifier | FetchChangedsince | str | ModifierPartial, ...] = ()


class FetchModifier(_LateRecord):
    """``fetch-modifier`` of RFC 4466, Section 3: ``fetch-modifier-name [SP fetch-modif-params]``."""

    _rule = "fetch-modifier"
    name: str
    value: TaggedExtVal | PartialRangeLast | tuple[str | int | SeqRange, ...] | int | None = None


class FetchChangedsince(_LateRecord):
    """``chgsince-fetch-mod`` of RFC 7162, Section 7: ``"CHANGEDSINCE" SP mod-sequence-value``."""

    _rule = "chgsince-fetch-mod"
    modseq: int


class ModifierPartial(_LateRecord):
    """``modifier-partial`` of RFC 9394, Section 4: ``"PARTIAL" SP partial-result-range``."""

    _rule = "modifier-partial"
    range: PartialRangeLast | PartialRangeFirst


class PartialRangeFirst(_LateRecord):
    """``partial-range-first`` of RFC 9394, Section 4: ``nz-number ":" nz-number``."""

    _rule = "partial-range-first"
    first: int
    last: int


class Store(_LateRecord):
    """``store`` of RFC 9051, Section 9: ``"STORE" SP sequence-set SP store-att-flags / "STORE" SP sequence-set
    store-modifiers SP store-att-flags``.
    """

    _rule = "store"
    sequence_set: tuple[str | int | SeqRange, ...]
    change: StoreAttFlags
    modifiers: tuple[StoreModifier | StoreUnchangedsince, ...] = ()


class StoreAttFlags(_LateRecord):
    """``store-att-flags`` of RFC 9051, Section 9: ``["+" / "-"] "FLAGS" [".SILENT"] SP (flag-list / flag *(SP flag))``."""

    _rule = "store-att-flags"
    operation: str | None = None
    silent: bool = False
    flags: tuple[str, ...] = ()


class StoreModifier(_LateRecord):
    """``store-modifier`` of RFC 4466, Section 3: ``store-modifier-name [SP store-modif-params]``."""

    _rule = "store-modifier"
    name: str
    value: TaggedExtVal | PartialRangeLast | tuple[str | int | SeqRange, ...] | int | None = None


class StoreUnchangedsince(_LateRecord):
    """``store-modifier`` of RFC 4466, Section 3: ``"UNCHANGEDSINCE" SP mod-sequence-valzer``."""

    _rule = "store-modifier"
    modseq: int


class Search(_LateRecord):
    """``search`` of RFC 9051, Section 9: ``"SEARCH" [search-return-opts] SP search-program``."""

    _rule = "search"
    return_options: tuple[str | ModifierPartial | SearchRetOptExt, ...] | None
    program: SearchProgram


class SearchRetOptExt(_LateRecord):
    """``search-ret-opt-ext`` of RFC 9051, Section 9: ``search-modifier-name [SP search-mod-params]``."""

    _rule = "search-ret-opt-ext"
    name: str
    params: TaggedExtVal | PartialRangeLast | tuple[str | int | SeqRange, ...] | int | None = None


class SearchProgram(_LateRecord):
    """``search-program`` of RFC 9051, Section 9: ``["CHARSET" SP charset SP] search-key *(SP search-key)``."""

    _rule = "search-program"
    charset: bytes | None = None
    keys: tuple[str | SearchBcc | SearchBefore | SearchBody | SearchCc | SearchFrom | SearchKeyword | SearchOn | SearchSince | SearchSubject | SearchText | SearchTo | SearchUnkeyword | SearchHeader | SearchLarger | SearchNot | SearchOr | SearchSentbefore | SearchSenton | SearchSentsince | SearchSmaller | SearchUid | SearchAnd | SearchModseq | SearchEmailid | SearchThreadid | SearchUidafter | SearchUidbefore | SearchSequenceSet, ...] = ()


class SearchBcc(_LateRecord):
    """``search-key`` of RFC 9051, Section 9: ``"BCC" SP astring``."""

    _rule = "search-key"
    text: bytes


class SearchBefore(_LateRecord):
    """``search-key`` of RFC 9051, Section 9: ``"BEFORE" SP date``."""

    _rule = "search-key"
    date: str


class SearchBody(_LateRecord):
    """``search-key`` of RFC 9051, Section 9: ``"BODY" SP astring``."""

    _rule = "search-key"
    text: bytes


class SearchCc(_LateRecord):
    """``search-key`` of RFC 9051, Section 9: ``"CC" SP astring``."""

    _rule = "search-key"
    text: bytes


class SearchFrom(_LateRecord):
    """``search-key`` of RFC 9051, Section 9: ``"FROM" SP astring``."""

    _rule = "search-key"
    text: bytes


class SearchKeyword(_LateRecord):
    """``search-key`` of RFC 9051, Section 9: ``"KEYWORD" SP flag-keyword``."""

    _rule = "search-key"
    keyword: str


class SearchOn(_LateRecord):
    """``search-key`` of RFC 9051, Section 9: ``"ON" SP date``."""

    _rule = "search-key"
    date: str


class SearchSince(_LateRecord):
    """``search-key`` of RFC 9051, Section 9: ``"SINCE" SP date``."""

    _rule = "search-key"
    date: str


class SearchSubject(_LateRecord):
    """``search-key`` of RFC 9051, Section 9: ``"SUBJECT" SP astring``."""

    _rule = "search-key"
    text: bytes


class SearchText(_LateRecord):
    """``search-key`` of RFC 9051, Section 9: ``"TEXT" SP astring``."""

    _rule = "search-key"
    text: bytes


class SearchTo(_LateRecord):
    """``search-key`` of RFC 9051, Section 9: ``"TO" SP astring``."""

    _rule = "search-key"
    text: bytes


class SearchUnkeyword(_LateRecord):
    """``search-key`` of RFC 9051, Section 9: ``"UNKEYWORD" SP flag-keyword``."""

    _rule = "search-key"
    keyword: str


class SearchHeader(_LateRecord):
    """``search-key`` of RFC 9051, Section 9: ``"HEADER" SP header-fld-name SP astring``."""

    _rule = "search-key"
    field: bytes
    text: bytes


class SearchLarger(_LateRecord):
    """``search-key`` of RFC 9051, Section 9: ``"LARGER" SP number64``."""

    _rule = "search-key"
    size: int


class SearchNot(_LateRecord):
    """``search-key`` of RFC 9051, Section 9: ``"NOT" SP search-key``."""

    _rule = "search-key"
    key: SearchKeyValue


class SearchOr(_LateRecord):
    """``search-key`` of RFC 9051, Section 9: ``"OR" SP search-key SP search-key``."""

    _rule = "search-key"
    first: SearchKeyValue
    second: SearchKeyValue


class SearchSentbefore(_LateRecord):
    """``search-key`` of RFC 9051, Section 9: ``"SENTBEFORE" SP date``."""

    _rule = "search-key"
    date: str


class SearchSenton(_LateRecord):
    """``search-key`` of RFC 9051, Section 9: ``"SENTON" SP date``."""

    _rule = "search-key"
    date: str


class SearchSentsince(_LateRecord):
    """``search-key`` of RFC 9051, Section 9: ``"SENTSINCE" SP date``."""

    _rule = "search-key"
    date: str


class SearchSmaller(_LateRecord):
    """``search-key`` of RFC 9051, Section 9: ``"SMALLER" SP number64``."""

    _rule = "search-key"
    size: int


class SearchUid(_LateRecord):
    """``search-key`` of RFC 9051, Section 9: ``"UID" SP sequence-set``."""

    _rule = "search-key"
    sequence_set: tuple[str | int | SeqRange, ...] = ()


class SearchAnd(_LateRecord):
    """``search-key`` of RFC 9051, Section 9: ``"(" search-key *(SP search-key) ")"``."""

    _rule = "search-key"
    keys: tuple[SearchKeyValue, ...] = ()


class SearchModseq(_LateRecord):
    """``search-modsequence`` of RFC 7162, Section 7: ``"MODSEQ" [search-modseq-ext] SP mod-sequence-valzer``."""

    _rule = "search-modsequence"
    extension: SearchModseqExt | None
    modseq: int


class SearchModseqExt(_LateRecord):
    """``search-modseq-ext`` of RFC 7162, Section 7: ``SP entry-name SP entry-type-req``."""

    _rule = "search-modseq-ext"
    name: str
    type: str


class SearchEmailid(_LateRecord):
    """``search-key`` of RFC 9051, Section 9: ``"EMAILID" SP objectid``."""

    _rule = "search-key"
    emailid: str


class SearchThreadid(_LateRecord):
    """``search-key`` of RFC 9051, Section 9: ``"THREADID" SP objectid``."""

    _rule = "search-key"
    threadid: str


class SearchUidafter(_LateRecord):
    """``search-key`` of RFC 9051, Section 9: ``"UIDAFTER" SP uniqueid``."""

    _rule = "search-key"
    uid: int


class SearchUidbefore(_LateRecord):
    """``search-key`` of RFC 9051, Section 9: ``"UIDBEFORE" SP uniqueid``."""

    _rule = "search-key"
    uid: int


class SearchSequenceSet(_LateRecord):
    """``search-key`` of RFC 9051, Section 9: ``sequence-set``."""

    _rule = "search-key"
    sequence_set: tuple[str | int | SeqRange, ...] = ()


class Uid(_LateRecord):
    """``uid`` of RFC 9051, Section 9: ``"UID" SP (copy / move / fetch / search / store / uid-expunge / sort / thread /
    replace)``.
    """

    _rule = "uid"
    command: Copy | Move | Fetch | Search | Store | UidExpunge | Sort | Thread | Replace


class UidExpunge(_LateRecord):
    """``uid-expunge`` of RFC 9051, Section 9: ``"EXPUNGE" SP sequence-set``."""

    _rule = "uid-expunge"
    sequence_set: tuple[str | int | SeqRange, ...] = ()


class Sort(_LateRecord):
    """``sort`` of RFC 5256, Section 5: ``"SORT" SP sort-criteria SP search-criteria``."""

    _rule = "sort"
    criteria: tuple[SortCriterion, ...]
    search: SearchCriteria


class SortCriterion(_LateRecord):
    """``sort-criterion`` of RFC 5256, Section 5: ``["REVERSE" SP] sort-key``."""

    _rule = "sort-criterion"
    reverse: bool
    key: str


class SearchCriteria(_LateRecord):
    """``search-criteria`` of RFC 5256, Section 5: ``charset 1*(SP search-key)``."""

    _rule = "search-criteria"
    charset: bytes
    keys: tuple[str | SearchBcc | SearchBefore | SearchBody | SearchCc | SearchFrom | SearchKeyword | SearchOn | SearchSince | SearchSubject | SearchText | SearchTo | SearchUnkeyword | SearchHeader | SearchLarger | SearchNot | SearchOr | SearchSentbefore | SearchSenton | SearchSentsince | SearchSmaller | SearchUid | SearchAnd | SearchModseq | SearchEmailid | SearchThreadid | SearchUidafter | SearchUidbefore | SearchSequenceSet, ...] = ()


class Thread(_LateRecord):
    """``thread`` of RFC 5256, Section 5: ``"THREAD" SP thread-alg SP search-criteria``."""

    _rule = "thread"
    algorithm: str
    search: SearchCriteria


class Replace(_LateRecord):
    """``replace`` of RFC 8508, Section 5: ``"REPLACE" SP seq-number SP mailbox append-message``."""

    _rule = "replace"
    seq: str | int
    mailbox: bytes
    message: AppendMessage


class Check(_LateRecord):
    """``command-select`` of RFC 9051, Section 9: ``"CHECK"``."""

    _rule = "command-select"


class ResponseData(_LateRecord):
    """``response-data`` of RFC 9051, Section 9: ``"*" SP (resp-cond-state / resp-cond-bye / capability-data /
    enable-data / id-response / metadata-resp / oauth-data / jmapauth-data / mailbox-data / message-data) CRLF``.
    """

    _rule = "response-data"
    data: RespCondState | RespCondBye | CapabilityData | EnableData | IdResponse | MetadataResp | OauthData | JmapauthData | Flags | MailboxList | EsearchResponse | StatusData | NamespaceResponse | ObsoleteSearchResponse | LsubData | AclData | ListrightsData | MyrightsData | SortData | ThreadData | SearchModseqData | QuotaResponse | QuotarootResponse | RespJmapaccess | Exists | ObsoleteRecentResponse | MessageData | ExpungedResp | UidfetchResp


class RespCondState(_LateRecord):
    """``resp-cond-state`` of RFC 9051, Section 9: ``("OK" / "NO" / "BAD") SP resp-text``."""

    _rule = "resp-cond-state"
    status: str
    text: RespText


class RespText(_LateRecord):
    """``resp-text`` of RFC 9051, Section 9: ``["[" resp-text-code "]" SP] [text]``."""

    _rule = "resp-text"
    code: Alert | Badcharset | CapabilityData | Parse | Permanentflags | ReadOnly | ReadWrite | Trycreate | Uidnext | Uidvalidity | Appenduid | Copyuid | Uidnotsticky | Unavailable | Authenticationfailed | Authorizationfailed | Expired | Privacyrequired | Contactadmin | Noperm | Inuse | Expungeissued | Corruption | Serverbug | Clientbug | Cannot | Limit | Overquota | Alreadyexists | Nonexistent | Notsaved | Haschildren | Closed | UnknownCte | Unseen | Compressionactive | MetadataLongentries | MetadataFailure | Notificationoverflow | Badevent | Useattr | Highestmodseq | Nomodseq | Modified | Mailboxid | Uidrequired | Messagelimit | Sametoken | Expiresin | Oauthrequired | Consentrequired | OtherCode | None = None
    text: str | None = None


class Alert(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"ALERT"``."""

    _rule = "resp-text-code"


class Badcharset(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"BADCHARSET" [SP "(" charset *(SP charset) ")"]``."""

    _rule = "resp-text-code"
    charsets: tuple[bytes, ...] = ()


class CapabilityData(_LateRecord):
    """``capability-data`` of RFC 9051, Section 9: ``"CAPABILITY" *(SP capability) SP "IMAP4rev2" *(SP capability) /
    "CAPABILITY" *(SP capability) SP "IMAP4rev1" *(SP capability)``.
    """

    _rule = "capability-data"
    capabilities: tuple[str, ...] = ()


class Parse(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"PARSE"``."""

    _rule = "resp-text-code"


class Permanentflags(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"PERMANENTFLAGS" SP "(" [flag-perm *(SP flag-perm)] ")"``."""

    _rule = "resp-text-code"
    flags: tuple[str, ...] = ()


class ReadOnly(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"READ-ONLY"``."""

    _rule = "resp-text-code"


class ReadWrite(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"READ-WRITE"``."""

    _rule = "resp-text-code"


class Trycreate(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"TRYCREATE"``."""

    _rule = "resp-text-code"


class Uidnext(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"UIDNEXT" SP nz-number``."""

    _rule = "resp-text-code"
    uid: int


class Uidvalidity(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"UIDVALIDITY" SP nz-number``."""

    _rule = "resp-text-code"
    uidvalidity: int


class Appenduid(_LateRecord):
    """``resp-code-apnd`` of RFC 9051, Section 9: ``"APPENDUID" SP nz-number SP append-uid``."""

    _rule = "resp-code-apnd"
    uidvalidity: int
    uid: int | tuple[int | UidRange, ...]


class UidRange(_LateRecord):
    """``uid-range`` of RFC 9051, Section 9: ``uniqueid ":" uniqueid``."""

    _rule = "uid-range"
    first: int
    last: int


class Copyuid(_LateRecord):
    """``resp-code-copy`` of RFC 9051, Section 9: ``"COPYUID" SP nz-number SP uid-set SP uid-set``."""

    _rule = "resp-code-copy"
    uidvalidity: int
    source: tuple[int | UidRange, ...] = ()
    destination: tuple[int | UidRange, ...] = ()


class Uidnotsticky(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"UIDNOTSTICKY"``."""

    _rule = "resp-text-code"


class Unavailable(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"UNAVAILABLE"``."""

    _rule = "resp-text-code"


class Authenticationfailed(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"AUTHENTICATIONFAILED"``."""

    _rule = "resp-text-code"


class Authorizationfailed(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"AUTHORIZATIONFAILED"``."""

    _rule = "resp-text-code"


class Expired(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"EXPIRED"``."""

    _rule = "resp-text-code"


class Privacyrequired(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"PRIVACYREQUIRED"``."""

    _rule = "resp-text-code"


class Contactadmin(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"CONTACTADMIN"``."""

    _rule = "resp-text-code"


class Noperm(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"NOPERM"``."""

    _rule = "resp-text-code"


class Inuse(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"INUSE"``."""

    _rule = "resp-text-code"


class Expungeissued(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"EXPUNGEISSUED"``."""

    _rule = "resp-text-code"


class Corruption(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"CORRUPTION"``."""

    _rule = "resp-text-code"


class Serverbug(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"SERVERBUG"``."""

    _rule = "resp-text-code"


class Clientbug(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"CLIENTBUG"``."""

    _rule = "resp-text-code"


class Cannot(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"CANNOT"``."""

    _rule = "resp-text-code"


class Limit(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"LIMIT"``."""

    _rule = "resp-text-code"


class Overquota(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"OVERQUOTA"``."""

    _rule = "resp-text-code"


class Alreadyexists(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"ALREADYEXISTS"``."""

    _rule = "resp-text-code"


class Nonexistent(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"NONEXISTENT"``."""

    _rule = "resp-text-code"


class Notsaved(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"NOTSAVED"``."""

    _rule = "resp-text-code"


class Haschildren(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"HASCHILDREN"``."""

    _rule = "resp-text-code"


class Closed(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"CLOSED"``."""

    _rule = "resp-text-code"


class UnknownCte(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"UNKNOWN-CTE"``."""

    _rule = "resp-text-code"


class Unseen(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"UNSEEN" SP nz-number``."""

    _rule = "resp-text-code"
    seq: int


class Compressionactive(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"COMPRESSIONACTIVE"``."""

    _rule = "resp-text-code"


class MetadataLongentries(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"METADATA" SP "LONGENTRIES" SP number``."""

    _rule = "resp-text-code"
    size: int


class MetadataFailure(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"METADATA" SP ("MAXSIZE" SP number / "TOOMANY" / "NOPRIVATE")``."""

    _rule = "resp-text-code"
    reason: str
    size: int | None = None


class Notificationoverflow(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"NOTIFICATIONOVERFLOW"``."""

    _rule = "resp-text-code"


class Badevent(_LateRecord):
    """``unsupported-events-code`` of RFC 5465, Section 8: ``"BADEVENT" SP "(" event-name *(SP event-name) ")"``."""

    _rule = "unsupported-events-code"
    events: tuple[str, ...] = ()


class Useattr(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"USEATTR"``."""

    _rule = "resp-text-code"


class Highestmodseq(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"HIGHESTMODSEQ" SP mod-sequence-value``."""

    _rule = "resp-text-code"
    modseq: int


class Nomodseq(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"NOMODSEQ"``."""

    _rule = "resp-text-code"


class Modified(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"MODIFIED" SP sequence-set``."""

    _rule = "resp-text-code"
    sequence_set: tuple[str | int | SeqRange, ...] = ()


class Mailboxid(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"MAILBOXID" SP "(" objectid ")"``."""

    _rule = "resp-text-code"
    mailboxid: str


class Uidrequired(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"UIDREQUIRED"``."""

    _rule = "resp-text-code"


class Messagelimit(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"MESSAGELIMIT" SP message-limit [SP uniqueid]``."""

    _rule = "resp-text-code"
    limit: int
    uid: int | None = None


class Sametoken(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"SAMETOKEN"``."""

    _rule = "resp-text-code"


class Expiresin(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"EXPIRESIN" SP nz-number``."""

    _rule = "resp-text-code"
    seconds: int


class Oauthrequired(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"OAUTHREQUIRED"``."""

    _rule = "resp-text-code"


class Consentrequired(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``"CONSENTREQUIRED" SP https-url``."""

    _rule = "resp-text-code"
    url: str


class OtherCode(_LateRecord):
    """``resp-text-code`` of RFC 9051, Section 9: ``atom [SP 1*(%x01-09 / %x0B-0C / %x0E-5C / %x5E-7F)]``."""

    _rule = "resp-text-code"
    name: str
    text: str | None = None


class RespCondBye(_LateRecord):
    """``resp-cond-bye`` of RFC 9051, Section 9: ``"BYE" SP resp-text``."""

    _rule = "resp-cond-bye"
    text: RespText


class EnableData(_LateRecord):
    """``enable-data`` of RFC 9051, Section 9: ``"ENABLED" *(SP capability)``."""

    _rule = "enable-data"
    capabilities: tuple[str, ...] = ()


class IdResponse(_LateRecord):
    """``id-response`` of RFC 2971, Section 4: ``"ID" SP id-params-list``."""

    _rule = "id-response"
    parameters: tuple[bytes | None, ...] | None = None


class MetadataResp(_LateRecord):
    """``metadata-resp`` of RFC 5464, Section 5: ``"METADATA" SP mailbox SP (entry-values / entry-list)``."""

    _rule = "metadata-resp"
    mailbox: bytes
    values: tuple[EntryValue, ...] = ()
    entries: tuple[bytes, ...] = ()


class OauthData(_LateRecord):
    """``oauth-data`` of this document: ``"OAUTH" SP "(" string SP token ")"``."""

    _rule = "oauth-data"
    user: bytes
    token: str


class JmapauthData(_LateRecord):
    """``jmapauth-data`` of this document: ``"JMAPAUTH" SP "(" https-url [SP token] ")"``."""

    _rule = "jmapauth-data"
    url: str
    token: str | None = None


class Flags(_LateRecord):
    """``mailbox-data`` of RFC 9051, Section 9: ``"FLAGS" SP flag-list``."""

    _rule = "mailbox-data"
    flags: tuple[str, ...] = ()


class MailboxList(_LateRecord):
    """``mailbox-list`` of RFC 9051, Section 9: ``"(" [mbx-list-flags] ")" SP (nil / DQUOTE QUOTED-CHAR DQUOTE) SP
    mailbox [SP mbox-list-extended]``.
    """

    _rule = "mailbox-list"
    flags: tuple[str, ...]
    delimiter: str | None
    mailbox: bytes
    extended: tuple[MboxListExtendedItem | ChildinfoExtendedItem | OldnameExtendedItem, ...] | None = None


class MboxListExtendedItem(_LateRecord):
    """``mbox-list-extended-item`` of RFC 9051, Section 9: ``mbox-list-extended-item-tag SP tagged-ext-val``."""

    _rule = "mbox-list-extended-item"
    tag: bytes
    value: TaggedExtVal | PartialRangeLast | tuple[str | int | SeqRange, ...] | int


class ChildinfoExtendedItem(_LateRecord):
    """``childinfo-extended-item`` of RFC 9051, Section 9: ``(DQUOTE "CHILDINFO" DQUOTE / "CHILDINFO") SP "("
    list-select-base-opt-quoted *(SP list-select-base-opt-quoted) ")"``.
    """

    _rule = "childinfo-extended-item"
    options: tuple[str | OptionExtension, ...] = ()


class OldnameExtendedItem(_LateRecord):
    """``oldname-extended-item`` of RFC 9051, Section 9: ``(DQUOTE "OLDNAME" DQUOTE / "OLDNAME") SP "(" mailbox ")"``."""

    _rule = "oldname-extended-item"
    mailbox: bytes


class EsearchResponse(_LateRecord):
    """``esearch-response`` of RFC 9051, Section 9: ``"ESEARCH" [search-correlator] [SP "UID"] *(SP
    search-return-data)``.
    """

    _rule = "esearch-response"
    tag: bytes | None = None
    uid: bool = False
    data: tuple[SearchReturnData | RetDataPartial | SearchRetDataExt, ...] = ()


class SearchReturnData(_LateRecord):
    """``search-return-data`` of RFC 9051, Section 9: ``"MIN" SP nz-number / "MAX" SP nz-number / "ALL" SP sequence-set
    / "COUNT" SP number / "MODSEQ" SP mod-sequence-value``.
    """

    _rule = "search-return-data"
    name: str
    value: int | tuple[str | int | SeqRange, ...]


class RetDataPartial(_LateRecord):
    """``ret-data-partial`` of RFC 9394, Section 4: ``"PARTIAL" SP "(" partial-result-range SP partial-results ")"``."""

    _rule = "ret-data-partial"
    range: PartialRangeLast | PartialRangeFirst
    results: str | tuple[str | int | SeqRange, ...]


class SearchRetDataExt(_LateRecord):
    """``search-ret-data-ext`` of RFC 9051, Section 9: ``search-modifier-name SP search-return-value``."""

    _rule = "search-ret-data-ext"
    name: str
    value: TaggedExtVal | PartialRangeLast | tuple[str | int | SeqRange, ...] | int


class StatusData(_LateRecord):
    """``mailbox-data`` of RFC 9051, Section 9: ``"STATUS" SP mailbox SP "(" [status-att-list] ")"``."""

    _rule = "mailbox-data"
    mailbox: bytes
    attributes: tuple[StatusAttVal | StatusAttDeletedStorage, ...] = ()


class StatusAttVal(_LateRecord):
    """``status-att-val`` of RFC 9051, Section 9: ``"MESSAGES" SP number / "UIDNEXT" SP nz-number / "UIDVALIDITY" SP
    nz-number / "UNSEEN" SP number / "DELETED" SP number / "SIZE" SP number64 / "RECENT" SP number / "HIGHESTMODSEQ"
    SP mod-sequence-valzer / "APPENDLIMIT" SP (nil / number) / "MAILBOXID" SP "(" objectid ")"``.
    """

    _rule = "status-att-val"
    name: str
    value: int | str | None = None


class StatusAttDeletedStorage(_LateRecord):
    """``status-att-deleted-storage`` of RFC 9208, Section 7: ``"DELETED-STORAGE" SP number64``."""

    _rule = "status-att-deleted-storage"
    name: str
    value: int


class NamespaceResponse(_LateRecord):
    """``namespace-response`` of RFC 9051, Section 9: ``"NAMESPACE" SP namespace SP namespace SP namespace``."""

    _rule = "namespace-response"
    personal: tuple[NamespaceDescr, ...] | None = None
    other_users: tuple[NamespaceDescr, ...] | None = None
    shared: tuple[NamespaceDescr, ...] | None = None


class NamespaceDescr(_LateRecord):
    """``namespace-descr`` of RFC 9051, Section 9: ``"(" string SP (nil / DQUOTE QUOTED-CHAR DQUOTE)
    [namespace-response-extensions] ")"``.
    """

    _rule = "namespace-descr"
    prefix: bytes
    delimiter: str | None = None
    extensions: tuple[NamespaceResponseExtension, ...] = ()


class NamespaceResponseExtension(_LateRecord):
    """``namespace-response-extension`` of RFC 9051, Section 9: ``SP string SP "(" string *(SP string) ")"``."""

    _rule = "namespace-response-extension"
    name: bytes
    values: tuple[bytes, ...] = ()


class ObsoleteSearchResponse(_LateRecord):
    """``obsolete-search-response`` of RFC 9051, Section 9: ``"SEARCH" *(SP nz-number)``."""

    _rule = "obsolete-search-response"
    numbers: tuple[int, ...] = ()


class LsubData(_LateRecord):
    """``mailbox-data`` of RFC 9051, Section 9: ``"LSUB" SP mailbox-list``."""

    _rule = "mailbox-data"
    list: MailboxList


class AclData(_LateRecord):
    """``acl-data`` of RFC 4314, Section 7: ``"ACL" SP mailbox *(SP identifier SP rights)``."""

    _rule = "acl-data"
    mailbox: bytes
    identifiers: tuple[bytes, ...] = ()
    rights: tuple[bytes, ...] = ()


class ListrightsData(_LateRecord):
    """``listrights-data`` of RFC 4314, Section 7: ``"LISTRIGHTS" SP mailbox SP identifier SP rights *(SP rights)``."""

    _rule = "listrights-data"
    mailbox: bytes
    identifier: bytes
    required: bytes
    optional: tuple[bytes, ...] = ()


class MyrightsData(_LateRecord):
    """``myrights-data`` of RFC 4314, Section 7: ``"MYRIGHTS" SP mailbox SP rights``."""

    _rule = "myrights-data"
    mailbox: bytes
    rights: bytes


class SortData(_LateRecord):
    """``sort-data`` of RFC 5256, Section 5: ``"SORT" *(SP nz-number) / "SORT" [1*(SP nz-number) SP
    search-sort-mod-seq]``.
    """

    _rule = "sort-data"
    numbers: tuple[int, ...] = ()
    modseq: int | None = None


class ThreadData(_LateRecord):
    """``thread-data`` of RFC 5256, Section 5: ``"THREAD" [SP 1*thread-list]``."""

    _rule = "thread-data"
    threads: tuple[ThreadNested | ThreadMembers, ...] = ()


class ThreadNested(_LateRecord):
    """``thread-nested`` of RFC 5256, Section 5: ``2*thread-list``."""

    _rule = "thread-nested"
    threads: tuple[ThreadListValue, ...] = ()


class ThreadMembers(_LateRecord):
    """``thread-members`` of RFC 5256, Section 5: ``nz-number *(SP nz-number) [SP thread-nested]``."""

    _rule = "thread-members"
    numbers: tuple[int, ...] = ()
    nested: ThreadNested | None = None


class SearchModseqData(_LateRecord):
    """``mailbox-data`` of RFC 9051, Section 9: ``"SEARCH" [1*(SP nz-number) SP search-sort-mod-seq]``."""

    _rule = "mailbox-data"
    numbers: tuple[int, ...] = ()
    modseq: int | None = None


class QuotaResponse(_LateRecord):
    """``quota-response`` of RFC 9208, Section 7: ``"QUOTA" SP quota-root-name SP quota-list``."""

    _rule = "quota-response"
    root: bytes
    resources: tuple[QuotaResource, ...] = ()


class QuotaResource(_LateRecord):
    """``quota-resource`` of RFC 9208, Section 7: ``resource-name SP resource-usage SP resource-limit``."""

    _rule = "quota-resource"
    name: str
    usage: int
    limit: int


class QuotarootResponse(_LateRecord):
    """``quotaroot-response`` of RFC 9208, Section 7: ``"QUOTAROOT" SP mailbox *(SP quota-root-name)``."""

    _rule = "quotaroot-response"
    mailbox: bytes
    roots: tuple[bytes, ...] = ()


class RespJmapaccess(_LateRecord):
    """``resp-jmapaccess`` of RFC 9698, Section 4: ``"JMAPACCESS" SP quoted``."""

    _rule = "resp-jmapaccess"
    url: bytes


class Exists(_LateRecord):
    """``mailbox-data`` of RFC 9051, Section 9: ``number SP "EXISTS"``."""

    _rule = "mailbox-data"
    count: int  # type: ignore[assignment]


class ObsoleteRecentResponse(_LateRecord):
    """``obsolete-recent-response`` of RFC 9051, Section 9: ``number SP "RECENT"``."""

    _rule = "obsolete-recent-response"
    count: int  # type: ignore[assignment]


class MessageData(_LateRecord):
    """``message-data`` of RFC 9051, Section 9: ``nz-number SP ("EXPUNGE" / "FETCH" SP msg-att)``."""

    _rule = "message-data"
    seq: int
    data: ExpungeData | FetchData


class ExpungeData(_LateRecord):
    """``message-data`` of RFC 9051, Section 9: ``"EXPUNGE"``."""

    _rule = "message-data"


class FetchData(_LateRecord):
    """``message-data`` of RFC 9051, Section 9: ``"FETCH" SP msg-att``."""

    _rule = "message-data"
    items: tuple[MsgAttFlags | MsgAttModseq | MsgAttEnvelope | MsgAttInternaldate | MsgAttRfc822Size | MsgAttBodystructure | MsgAttBody | MsgAttBinary | MsgAttBinarySize | MsgAttUid | MsgAttRfc822 | MsgAttEmailid | MsgAttThreadid, ...] = ()


class MsgAttFlags(_LateRecord):
    """``msg-att-dynamic`` of RFC 9051, Section 9: ``"FLAGS" SP "(" [flag-fetch *(SP flag-fetch)] ")"``."""

    _rule = "msg-att-dynamic"
    flags: tuple[str, ...] = ()


class MsgAttModseq(_LateRecord):
    """``fetch-mod-resp`` of RFC 7162, Section 7: ``"MODSEQ" SP "(" permsg-modsequence ")"``."""

    _rule = "fetch-mod-resp"
    modseq: int


class MsgAttEnvelope(_LateRecord):
    """``msg-att-static`` of RFC 9051, Section 9: ``"ENVELOPE" SP envelope``."""

    _rule = "msg-att-static"
    envelope: Envelope


class Envelope(_LateRecord):
    """``envelope`` of RFC 9051, Section 9: ``"(" env-date SP env-subject SP env-from SP env-sender SP env-reply-to SP
    env-to SP env-cc SP env-bcc SP env-in-reply-to SP env-message-id ")"``.
    """

    _rule = "envelope"
    date: bytes | None = None
    subject: bytes | None = None
    from_: tuple[Address, ...] | None = None
    sender: tuple[Address, ...] | None = None
    reply_to: tuple[Address, ...] | None = None
    to: tuple[Address, ...] | None = None
    cc: tuple[Address, ...] | None = None
    bcc: tuple[Address, ...] | None = None
    in_reply_to: bytes | None = None
    message_id: bytes | None = None


class Address(_LateRecord):
    """``address`` of RFC 9051, Section 9: ``"(" addr-name SP addr-adl SP addr-mailbox SP addr-host ")"``."""

    _rule = "address"
    name: bytes | None = None
    adl: bytes | None = None
    mailbox: bytes | None = None
    host: bytes | None = None


class MsgAttInternaldate(_LateRecord):
    """``msg-att-static`` of RFC 9051, Section 9: ``"INTERNALDATE" SP date-time``."""

    _rule = "msg-att-static"
    date_time: str


class MsgAttRfc822Size(_LateRecord):
    """``msg-att-static`` of RFC 9051, Section 9: ``"RFC822.SIZE" SP number64``."""

    _rule = "msg-att-static"
    size: int


class MsgAttBodystructure(_LateRecord):
    """``msg-att-static`` of RFC 9051, Section 9: ``"BODY" ["STRUCTURE"] SP body``."""

    _rule = "msg-att-static"
    extensible: bool
    body: BodyTypeMpart | BodyType1part


class BodyTypeMpart(_LateRecord):
    """``body-type-mpart`` of RFC 9051, Section 9: ``1*body SP media-subtype [SP body-ext-mpart]``."""

    _rule = "body-type-mpart"
    parts: tuple[BodyValue, ...]
    subtype: bytes
    extension: BodyExtMpart | None = None


class BodyExtMpart(_LateRecord):
    """``body-ext-mpart`` of RFC 9051, Section 9: ``body-fld-param [SP body-fld-dsp [SP body-fld-lang [SP body-fld-loc
    *(SP body-extension)]]]``.
    """

    _rule = "body-ext-mpart"
    parameters: tuple[bytes, ...] | None = None
    disposition: BodyFldDsp | None = None
    language: tuple[bytes, ...] | bytes | None = None
    location: bytes | None = None
    extensions: tuple[BodyExtension | bytes | int | None, ...] = ()


class BodyFldDsp(_LateRecord):
    """``body-fld-dsp`` of RFC 9051, Section 9: ``"(" string SP body-fld-param ")"``."""

    _rule = "body-fld-dsp"
    type: bytes
    parameters: tuple[bytes, ...] | None = None


class BodyExtension(_LateRecord):
    """``body-extension`` of RFC 9051, Section 9: ``"(" body-extension *(SP body-extension) ")"``."""

    _rule = "body-extension"
    items: tuple[BodyExtensionValue, ...] = ()


class BodyType1part(_LateRecord):
    """``body-type-1part`` of RFC 9051, Section 9: ``(body-type-msg / body-type-text / body-type-basic) [SP
    body-ext-1part]``.
    """

    _rule = "body-type-1part"
    part: BodyTypeMsg | BodyTypeText | BodyTypeBasic
    extension: BodyExt1part | None = None


class BodyTypeMsg(_LateRecord):
    """``body-type-msg`` of RFC 9051, Section 9: ``media-message SP body-fields SP envelope SP body SP body-fld-lines``."""

    _rule = "body-type-msg"
    media: MediaMessage
    fields: BodyFields
    envelope: Envelope
    body: BodyValue
    lines: int


class MediaMessage(_LateRecord):
    """``media-message`` of RFC 9051, Section 9: ``DQUOTE "MESSAGE" DQUOTE SP DQUOTE ("RFC822" / "GLOBAL") DQUOTE``."""

    _rule = "media-message"
    subtype: str


class BodyFields(_LateRecord):
    """``body-fields`` of RFC 9051, Section 9: ``body-fld-param SP body-fld-id SP body-fld-desc SP body-fld-enc SP
    body-fld-octets``.
    """

    _rule = "body-fields"
    parameters: tuple[bytes, ...] | None
    id: bytes | None
    description: bytes | None
    encoding: bytes
    octets: int


class BodyTypeText(_LateRecord):
    """``body-type-text`` of RFC 9051, Section 9: ``media-text SP body-fields SP body-fld-lines``."""

    _rule = "body-type-text"
    media: MediaText
    fields: BodyFields
    lines: int


class MediaText(_LateRecord):
    """``media-text`` of RFC 9051, Section 9: ``DQUOTE "TEXT" DQUOTE SP media-subtype``."""

    _rule = "media-text"
    subtype: bytes


class BodyTypeBasic(_LateRecord):
    """``body-type-basic`` of RFC 9051, Section 9: ``media-basic SP body-fields``."""

    _rule = "body-type-basic"
    media: MediaBasic
    fields: BodyFields


class MediaBasic(_LateRecord):
    """``media-basic`` of RFC 9051, Section 9: ``(DQUOTE ("APPLICATION" / "AUDIO" / "IMAGE" / "FONT" / "MESSAGE" /
    "MODEL" / "VIDEO") DQUOTE / string) SP media-subtype``.
    """

    _rule = "media-basic"
    type: bytes
    subtype: bytes


class BodyExt1part(_LateRecord):
    """``body-ext-1part`` of RFC 9051, Section 9: ``body-fld-md5 [SP body-fld-dsp [SP body-fld-lang [SP body-fld-loc
    *(SP body-extension)]]]``.
    """

    _rule = "body-ext-1part"
    md5: bytes | None = None
    disposition: BodyFldDsp | None = None
    language: tuple[bytes, ...] | bytes | None = None
    location: bytes | None = None
    extensions: tuple[BodyExtension | bytes | int | None, ...] = ()


class MsgAttBody(_LateRecord):
    """``msg-att-static`` of RFC 9051, Section 9: ``"BODY" section ["<" number ">"] SP nstring``."""

    _rule = "msg-att-static"
    section: SectionSpec | None = None
    origin: int | None = None
    data: bytes | None = None


class MsgAttBinary(_LateRecord):
    """``msg-att-static`` of RFC 9051, Section 9: ``"BINARY" section-binary SP (nstring / literal8)``."""

    _rule = "msg-att-static"
    section: tuple[int, ...] | None = None
    data: bytes | None = None


class MsgAttBinarySize(_LateRecord):
    """``msg-att-static`` of RFC 9051, Section 9: ``"BINARY.SIZE" section-binary SP number``."""

    _rule = "msg-att-static"
    section: tuple[int, ...] | None
    size: int


class MsgAttUid(_LateRecord):
    """``msg-att-static`` of RFC 9051, Section 9: ``"UID" SP uniqueid``."""

    _rule = "msg-att-static"
    uid: int


class MsgAttRfc822(_LateRecord):
    """``msg-att-static`` of RFC 9051, Section 9: ``"RFC822" [".HEADER" / ".TEXT"] SP nstring``."""

    _rule = "msg-att-static"
    part: str | None = None
    data: bytes | None = None


class MsgAttEmailid(_LateRecord):
    """``fetch-emailid-resp`` of RFC 8474, Section 7: ``"EMAILID" SP "(" objectid ")"``."""

    _rule = "fetch-emailid-resp"
    emailid: str


class MsgAttThreadid(_LateRecord):
    """``fetch-threadid-resp`` of RFC 8474, Section 7: ``"THREADID" SP ("(" objectid ")" / nil)``."""

    _rule = "fetch-threadid-resp"
    threadid: str | None = None


class ExpungedResp(_LateRecord):
    """``expunged-resp`` of RFC 7162, Section 7: ``"VANISHED" [SP "(EARLIER)"] SP known-uids``."""

    _rule = "expunged-resp"
    earlier: bool = False
    known_uids: tuple[str | int | SeqRange, ...] = ()


class UidfetchResp(_LateRecord):
    """``uidfetch-resp`` of RFC 9586, Section 4: ``uniqueid SP "UIDFETCH" SP msg-att``."""

    _rule = "uidfetch-resp"
    uid: int
    items: tuple[MsgAttFlags | MsgAttModseq | MsgAttEnvelope | MsgAttInternaldate | MsgAttRfc822Size | MsgAttBodystructure | MsgAttBody | MsgAttBinary | MsgAttBinarySize | MsgAttUid | MsgAttRfc822 | MsgAttEmailid | MsgAttThreadid, ...] = ()


class ResponseTagged(_LateRecord):
    """``response-tagged`` of RFC 9051, Section 9: ``tag SP resp-cond-state CRLF``."""

    _rule = "response-tagged"
    tag: str
    state: RespCondState


class ContinueReq(_LateRecord):
    """``continue-req`` of RFC 9051, Section 9: ``"+" SP (resp-text / base64) CRLF``."""

    _rule = "continue-req"
    data: RespText | str


class Greeting(_LateRecord):
    """``greeting`` of RFC 9051, Section 9: ``"*" SP (resp-cond-auth / resp-cond-bye) CRLF``."""

    _rule = "greeting"
    state: RespCondAuth | RespCondBye


class RespCondAuth(_LateRecord):
    """``resp-cond-auth`` of RFC 9051, Section 9: ``("OK" / "PREAUTH") SP resp-text``."""

    _rule = "resp-cond-auth"
    status: str
    text: RespText


class PlainMessage(_LateRecord):
    """``message`` of RFC 4616, Section 2: ``[authzid] UTF8NUL authcid UTF8NUL passwd``."""

    _rule = "message"
    authzid: bytes | None
    authcid: bytes
    passwd: bytes


class ClientResp(_LateRecord):
    """``client-resp`` of RFC 7628, Section 3.1: ``gs2-header kvsep *kvpair kvsep``."""

    _rule = "client-resp"
    header: Gs2Header
    pairs: tuple[Kvpair, ...] = ()


class Gs2Header(_LateRecord):
    """``gs2-header`` of RFC 5801, Section 4: ``[gs2-nonstd-flag ","] gs2-cb-flag "," [gs2-authzid] ","``."""

    _rule = "gs2-header"
    nonstd: bool
    cb_flag: str
    authzid: str | None = None


class Kvpair(_LateRecord):
    """``kvpair`` of RFC 7628, Section 3.1: ``key "=" kvvalue kvsep``."""

    _rule = "kvpair"
    key: str
    value: str


class EmptyClientResp(_LateRecord):
    """``client-resp`` of RFC 7628, Section 3.1: ``kvsep``."""

    _rule = "client-resp"


#: One whole response.
Response: TypeAlias = "ResponseData | ResponseTagged | ContinueReq | Greeting"
TaggedExtCompValue: TypeAlias = "tuple[TaggedExtComp | bytes, ...]"
OptionValCompValue: TypeAlias = "tuple[OptionValComp | bytes, ...]"
SearchKeyValue: TypeAlias = "str | SearchBcc | SearchBefore | SearchBody | SearchCc | SearchFrom | SearchKeyword | SearchOn | SearchSince | SearchSubject | SearchText | SearchTo | SearchUnkeyword | SearchHeader | SearchLarger | SearchNot | SearchOr | SearchSentbefore | SearchSenton | SearchSentsince | SearchSmaller | SearchUid | SearchAnd | SearchModseq | SearchEmailid | SearchThreadid | SearchUidafter | SearchUidbefore | SearchSequenceSet"
ThreadListValue: TypeAlias = "ThreadNested | ThreadMembers"
BodyValue: TypeAlias = "BodyTypeMpart | BodyType1part"
BodyExtensionValue: TypeAlias = "BodyExtension | bytes | int | None"

if TYPE_CHECKING:
    _the_Capability = Capability()
    _the_Logout = Logout()
    _the_Noop = Noop()
    _the_Namespace = Namespace()
    _the_Idle = Idle()
    _the_Unauthenticate = Unauthenticate()
    _the_Getjmapaccess = Getjmapaccess()
    _the_Getoauth = Getoauth()
    _the_JmapauthGet = JmapauthGet()
    _the_Starttls = Starttls()
    _the_Close = Close()
    _the_Unselect = Unselect()
    _the_Expunge = Expunge()
    _the_Check = Check()
    _the_Alert = Alert()
    _the_Parse = Parse()
    _the_ReadOnly = ReadOnly()
    _the_ReadWrite = ReadWrite()
    _the_Trycreate = Trycreate()
    _the_Uidnotsticky = Uidnotsticky()
    _the_Unavailable = Unavailable()
    _the_Authenticationfailed = Authenticationfailed()
    _the_Authorizationfailed = Authorizationfailed()
    _the_Expired = Expired()
    _the_Privacyrequired = Privacyrequired()
    _the_Contactadmin = Contactadmin()
    _the_Noperm = Noperm()
    _the_Inuse = Inuse()
    _the_Expungeissued = Expungeissued()
    _the_Corruption = Corruption()
    _the_Serverbug = Serverbug()
    _the_Clientbug = Clientbug()
    _the_Cannot = Cannot()
    _the_Limit = Limit()
    _the_Overquota = Overquota()
    _the_Alreadyexists = Alreadyexists()
    _the_Nonexistent = Nonexistent()
    _the_Notsaved = Notsaved()
    _the_Haschildren = Haschildren()
    _the_Closed = Closed()
    _the_UnknownCte = UnknownCte()
    _the_Compressionactive = Compressionactive()
    _the_Notificationoverflow = Notificationoverflow()
    _the_Useattr = Useattr()
    _the_Nomodseq = Nomodseq()
    _the_Uidrequired = Uidrequired()
    _the_Sametoken = Sametoken()
    _the_Oauthrequired = Oauthrequired()
    _the_ExpungeData = ExpungeData()
    _the_EmptyClientResp = EmptyClientResp()
else:
    for _name in _NOTED:
        del globals()[_name]
    for _name in ("Response", "TaggedExtCompValue", "OptionValCompValue", "SearchKeyValue", "ThreadListValue", "BodyValue", "BodyExtensionValue", ):
        _UNIONS[_name] = globals().pop(_name)

    def __dir__() -> list[str]:
        return sorted({*globals(), *_NOTED, *_UNIONS})

    def __getattr__(name: str) -> Any:
        return [one for one in __dir__() if one[0] != "_"] if name == "__all__" else _made(name)


# --- Parsing ----------------------------------------------------------------------------------------------------------

class _Miss(IndexError):
    """The octets do not fit. An octet beyond the end is the same."""


class _TooDeep(Exception):
    """Groups nest deeper than allowed."""


_new: Any = tuple.__new__


def _compile(pattern: bytes) -> re.Pattern[bytes]:
    """A compiled pattern. Repetitions that keep what they have are only known from Python 3.11 on."""
    if sys.version_info < (3, 11):
        pattern = re.sub(rb"(?<!\\)([*+?}])\+", rb"\1", pattern)
    return re.compile(pattern, re.DOTALL)


def _late(name: str, pattern: bytes, method: str) -> Any:
    """A method of a pattern that is compiled when it is first called; it then takes the place of this."""

    def first(*args: Any) -> Any:
        compiled = globals()[name] = getattr(_compile(pattern), method)
        return compiled(*args)

    return first


#: How often a pattern that only saves time is asked for before it is compiled, which takes some milliseconds.
_OFTEN = 100


def _often(name: str, pattern: bytes) -> Any:
    """The ``match`` of a pattern that only saves time: it matches nothing until it has been called often."""
    calls = 0

    def first(*args: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls < _OFTEN:
            return None
        compiled = globals()[name] = _compile(pattern).match
        return compiled(*args)

    return first


#: How many spellings a table of words remembers beside its own, and how long ones.
_REMEMBERED, _LONGEST = 1000, 64


class _KnownWords(dict[bytes, str]):
    """Known words as spelled in the grammar, whatever letter case is asked for; other text as it is."""

    def __init__(self, words: dict[bytes, str]) -> None:
        super().__init__(words)
        self.upper: dict[bytes, str] = {}

    def __missing__(self, key: bytes) -> str:
        if not self.upper:  # nothing is remembered yet: these are the words of the grammar
            self.upper = {one.upper(): word for one, word in self.items()}
        word = self.upper.get(key.upper()) or key.decode()
        if len(key) <= _LONGEST and len(self) < _REMEMBERED:
            self[key] = word
        return word


class _KnownOctets(dict["bytes | None", "Any"]):
    """Known words as spelled in the grammar, whatever letter case is asked for; other octets, or None, as they are."""

    def __init__(self, words: dict[bytes, bytes]) -> None:
        super().__init__()
        self.update(words.items())
        self.upper = {key.upper(): word for key, word in words.items()}

    def __missing__(self, key: Any) -> Any:
        return None if key is None else self.upper.get(key.upper(), key)


class _WordLists(dict[bytes, "tuple[Any, ...]"]):
    """Lists of known words by their text. The same flags and capabilities come again and again: they are remembered."""

    def __init__(self, words: dict[Any, Any], by: bytes | None) -> None:
        super().__init__()
        self.words = words
        self.by = by

    def __missing__(self, key: bytes) -> tuple[Any, ...]:
        words = self.words
        found = tuple([words[word] for word in key.split(self.by)])
        if len(key) <= 4 * _LONGEST:
            if len(self) >= _REMEMBERED:
                self.clear()
            self[key] = found
        return found


#: How many orders of items are kept as patterns, and of how many items at most.
_ORDERS, _ITEMS = 16, 8
_NEVER: tuple[Any, Any] = (lambda data: None), (lambda *groups: None)


class _Order:
    """The order in which the items of lists came last, as one pattern: a server keeps to it for many lines.

    The pattern is that of the beginning with some groups, those of the kinds, what separates them, and the end; ``value``
    is the expression of the whole value, and each kind has its pattern, how many groups that has, and its expression.
    """

    def __init__(
        self, head: bytes, groups: int, separator: bytes, tail: bytes, value: str, kinds: dict[int, tuple[bytes, int, str]]
    ) -> None:
        self.head, self.groups, self.separator, self.tail, self.value = head, groups, separator, tail, value
        self.kinds = kinds
        self.last: tuple[int, ...] = ()
        self.times = 0
        self.made: dict[tuple[int, ...], tuple[Any, Any]] = {}
        #: What matches a line of the order that came last, and what makes its value of the groups.
        self.now = _NEVER

    def met(self, kinds: list[int]) -> None:
        """Take note of the kinds of the items of one line; what comes again and again is tried first from then on."""
        order = tuple(kinds)
        if order != self.last:
            self.last, self.times = order, 0
        self.times += 1
        if order in self.made and self.times > 1:
            self.now = self.made[order]
        elif self.times >= _OFTEN and len(order) <= _ITEMS:
            if len(self.made) >= _ORDERS:
                self.made.clear()
            self.now = self.made[order] = self.compiled(order)

    def compiled(self, order: tuple[int, ...]) -> tuple[Any, Any]:
        """The match of lines with items of these kinds, and the function of their values."""
        groups = self.groups
        patterns, items = [], []
        for kind in order:
            pattern, count, item = self.kinds[kind]
            patterns.append(pattern)
            items.append(re.sub(r"\bg([0-9]+)\b", lambda found: f"g{int(found[1]) + groups}", item))  # noqa: B023
            groups += count
        names = ", ".join(f"g{number + 1}" for number in range(groups))
        value = self.value.replace("{items}", f"({', '.join(items)},)")
        pattern = self.head + re.escape(self.separator).join(patterns) + self.tail + rb"\Z"
        return _compile(pattern).match, eval(f"lambda {names}: {value}", globals())  # noqa: S307


class _Remembered(dict[bytes, "tuple[Any, ...]"]):
    """Lists by their text, each read when it is first met."""

    def __init__(self, read: Callable[[bytes], tuple[Any, ...]]) -> None:
        super().__init__()
        self.read = read

    def __missing__(self, key: bytes) -> tuple[Any, ...]:
        found = self.read(key)
        if len(key) <= 4 * _LONGEST:
            if len(self) >= _REMEMBERED:
                self.clear()
            self[key] = found
        return found


class _FixedWords(dict[bytes, "Any"]):
    """The records of fixed words, each made when it is first met."""

    def __init__(self, names: dict[bytes, str]) -> None:
        super().__init__()
        self.names = names

    def __missing__(self, key: bytes) -> Any:
        value = self[key] = _made(self.names[key])
        return value


def _unquoted(text: bytes) -> bytes:
    text = text[1:-1]
    if 92 not in text:
        return text
    if text.find(b"\\\\") < 0 and 92 not in (plain := text.replace(b'\\"', b'"')):
        return plain
    parts = [part.replace(b'\\"', b'"') for part in text.split(b"\\\\")]
    return b"\\".join([_unescaped(rb"\1", part) if 92 in part else part for part in parts])


def _string(text: bytes, s: _Kept) -> bytes:
    """The content of a string in any form (RFC 9051, Section 4.3)."""
    first = text[0]
    if first == 123:  # "{", the mark of a literal: no atom begins so
        return s[0][int(text[2:-3])]
    if first == 34:  # DQUOTE
        if not text.isascii():
            text.decode()  # the pattern leaves it to this to refuse what is no UTF-8
        return _unquoted(text)
    if first == 126 and text[-1:] == b"\n":  # "~", the mark of a literal8
        return s[0][int(text[3:-3])]
    return text


def _nstring(text: bytes, s: _Kept) -> bytes | None:
    return None if text[0] in b"Nn" else _string(text, s)


_unescaped = _late("_unescaped", rb"\\(.)", "sub")


def _either(*functions: _Function) -> _Function:
    """The functions in order, until one fits."""

    if len(functions) == 1:
        return functions[0]
    first, others = functions[0], _either(*functions[1:])

    def parse(d: bytes, at: int, s: _Kept) -> _Found | None:
        try:
            found = first(d, at, s)
        except IndexError:
            found = None
        return others(d, at, s) if found is None else found

    return parse


class _Choice(dict[bytes, "_Function"]):
    """The functions by the next octets, as many as tell most of them apart; each is found when it is first asked for.

    Each option is a function, the upper-case octets that it begins with, and the first octets if those are too many.
    """

    def __init__(self, *options: _Option) -> None:
        super().__init__()
        self.options = options

    def __missing__(self, key: bytes) -> _Function:
        word = key.upper()
        found = [function for function, keys, octets in self.options if word in keys or key[0] in octets]
        function = _either(*found) if found else _none
        if len(self) < _REMEMBERED:
            self[key] = function
        return function


def _behind(octet: int, choice: _Choice, size: int) -> _Function:
    """A function that chooses by what stands behind the first ``octet``."""
    mark = bytes((octet,))

    def parse(d: bytes, at: int, s: _Kept) -> _Found | None:
        place = d.find(mark, at) + 1
        return choice[d[place : place + size]](d, at, s)

    return parse


def _none(d: bytes, at: int, s: _Kept) -> _Found | None:
    return None


_m0 = _late('_m0', rb"([!#$&',-\[\]-z|-~]+) [Cc](?i:APABILITY)\r\n(?=\Z)", 'match')
_m1 = _late('_m1', rb"([!#$&',-\[\]-z|-~]+) [Ll](?i:OGOUT)\r\n(?=\Z)", 'match')
_m2 = _late('_m2', rb"([!#$&',-\[\]-z|-~]+) [Nn](?i:OOP)\r\n(?=\Z)", 'match')
_m3 = _late('_m3', rb'(?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|[Nn](?i:IL))(?= |\Z)', 'match')
_m4 = _late('_m4', rb"([!#$&',-\[\]-z|-~]+) [Ii](?i:D) ", 'match')
_m5 = _late('_m5', rb'(?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))', 'match')
_m6 = _late('_m6', rb' (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))', 'match')
_m7 = _late('_m7', rb"""([!#$&',-\[\]-z|-~]+) [Aa](?i:PPEND) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))(?:( \(((?:\\?[!#$&'+-\[\^-z|-~]+(?: \\?[!#$&'+-\[\^-z|-~]+)*)?)\)))?(?: "((?: [0-9]|[0-9]{2})\-(?:[Jj](?i:an)|[Ff](?i:eb)|[Mm](?i:ar)|[Aa](?i:pr)|[Mm](?i:ay)|[Jj](?i:un)|[Jj](?i:ul)|[Aa](?i:ug)|[Ss](?i:ep)|[Oo](?i:ct)|[Nn](?i:ov)|[Dd](?i:ec))\-[0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} [+\-][0-9]{4})")? (?:(\{#[0-9]+\}\r\n))\r\n(?=\Z)""", 'match')
_m8 = _late('_m8', rb"""([!#$&',-\[\]-z|-~]+) [Aa](?i:PPEND) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))(?= )""", 'match')
_m9 = _late('_m9', rb"""(?:( \(((?:\\?[!#$&'+-\[\^-z|-~]+(?: \\?[!#$&'+-\[\^-z|-~]+)*)?)\)))?(?: "((?: [0-9]|[0-9]{2})\-(?:[Jj](?i:an)|[Ff](?i:eb)|[Mm](?i:ar)|[Aa](?i:pr)|[Mm](?i:ay)|[Jj](?i:un)|[Jj](?i:ul)|[Aa](?i:ug)|[Ss](?i:ep)|[Oo](?i:ct)|[Nn](?i:ov)|[Dd](?i:ec))\-[0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} [+\-][0-9]{4})")?(?= )""", 'match')
_m10 = _late('_m10', rb"(?:\*()|([1-9][0-9]{0,3999})|([1-9][0-9]{0,3999}|\*):([1-9][0-9]{0,3999}|\*)()|\$())(?=,|\Z)", 'match')
_m11 = _late('_m11', rb"([\-.A-Z_a-z][\-.0-:A-Z_a-z]*) ", 'match')
_m12 = _late('_m12', rb"""(?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))(?=[ )])""", 'match')
_f13 = _late('_f13', rb"(?:(\*)|([1-9][0-9]{0,3999})|((?:(\*)|([1-9][0-9]{0,3999})):(?:(\*)|([1-9][0-9]{0,3999})))|\$)(?=,|\Z)", 'findall')
_m14 = _late('_m14', rb"(?:\-([1-9][0-9]{0,3999}):\-([1-9][0-9]{0,3999})|((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$))|([0-9]{1,4000})|([0-9]{1,4000}))(?= )", 'match')
_m15 = _late('_m15', rb"(?:(\{#[0-9]+\}\r\n))", 'match')
_m16 = _late('_m16', rb"(?:(\~\{#[0-9]+\}\r\n))", 'match')
_m17 = _late('_m17', rb"([\-.A-Z_a-z][\-.0-:A-Z_a-z]*) \(", 'match')
_m18 = _late('_m18', rb"([\-.A-Z_a-z][\-.0-:A-Z_a-z]*) (?:\-([1-9][0-9]{0,3999}):\-([1-9][0-9]{0,3999})|((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$))|([0-9]{1,4000})|([0-9]{1,4000}))(?=[\x0d ])", 'match')
_m19 = _late('_m19', rb"""([!#$&',-\[\]-z|-~]+) [Cc](?i:REATE) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))(?=[\x0d ])""", 'match')
_m20 = _late('_m20', rb"[Uu](?i:SE) \(((?:\\[!#$&'+-\[\^-z|-~]+(?: \\[!#$&'+-\[\^-z|-~]+)*)?)\)(?=[ )])", 'match')
_m21 = _late('_m21', rb"([\-.A-Z_a-z][\-.0-:A-Z_a-z]*)(?=[ )])", 'match')
_m22 = _late('_m22', rb"(?:\-([1-9][0-9]{0,3999}):\-([1-9][0-9]{0,3999})|((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$))|([0-9]{1,4000})|([0-9]{1,4000}))(?=[ )])", 'match')
_m23 = _late('_m23', rb"""([!#$&',-\[\]-z|-~]+) [Dd](?i:ELETE) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))\r\n(?=\Z)""", 'match')
_m24 = _late('_m24', rb"([!#$&',-\[\]-z|-~]+) [Ee](?i:NABLE)((?: [!#$&'+-\[\^-z|-~]+)+)\r\n(?=\Z)", 'match')
_m25 = _late('_m25', rb"""([!#$&',-\[\]-z|-~]+) [Ee](?i:XAMINE) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))(?=[\x0d ])""", 'match')
_m26 = _late('_m26', rb"[Qq](?i:RESYNC) \(([1-9][0-9]{0,3999}) ([0-9]{1,4000})(?: ((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$)))?(?: \(((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$)) ((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$))\))?\)(?=[ )])", 'match')
_f27 = _late('_f27', rb"""(?:([!#-'*-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")(?= |\Z)""", 'findall')
_f28 = _late('_f28', rb"""(?:([!#-'*-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))(?= |\Z)""", 'findall')
_m29 = _late('_m29', rb"([!#$&',-\[\]-z|-~]+) [Ll](?i:IST)", 'match')
_m30 = _late('_m30', rb"([Ss](?i:UBSCRIBED)|[Rr](?i:EMOTE)|[Ss](?i:PECIAL\-USE)|[Rr](?i:ECURSIVEMATCH))(?=[ )])", 'match')
_m31 = _late('_m31', rb"((?:[Vv](?i:endor\.)(?:(?:[!#$&'+-\-0-\[\^-z|-~]*[\x80-\xff])+[!#$&'+,0-\[\^-z|-~]*|[!#$&'+-\-0-\[\^-z|-~][!#$&'+,0-\[\^-z|-~]*)\-)?[!#$&'+-\[\^-z|-~]+)(?=[ )])", 'match')
_m32 = _late('_m32', rb""" (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) (?:\(((?:[!#-'*-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)(?:(?: (?:[!#-'*-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))*)?)\)|(?:([!#-'*-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)))(?=[\x0d ])""", 'match')
_m33 = _late('_m33', rb"[Rr](?i:ETURN) \(", 'match')
_m34 = _late('_m34', b"([Ss](?i:UBSCRIBED)|[Cc](?i:HILDREN))(?=[ )])", 'match')
_m35 = _late('_m35', rb"[Ss](?i:TATUS) \(((?:[Mm](?i:ESSAGES)|[Uu](?i:IDNEXT)|[Uu](?i:IDVALIDITY)|[Uu](?i:NSEEN)|[Dd](?i:ELETED)|[Ss](?i:IZE)|[Rr](?i:ECENT)|[Hh](?i:IGHESTMODSEQ)|[Aa](?i:PPENDLIMIT)|[Mm](?i:AILBOXID)|[Dd](?i:ELETED\-STORAGE))(?: (?:[Mm](?i:ESSAGES)|[Uu](?i:IDNEXT)|[Uu](?i:IDVALIDITY)|[Uu](?i:NSEEN)|[Dd](?i:ELETED)|[Ss](?i:IZE)|[Rr](?i:ECENT)|[Hh](?i:IGHESTMODSEQ)|[Aa](?i:PPENDLIMIT)|[Mm](?i:AILBOXID)|[Dd](?i:ELETED\-STORAGE)))*)\)(?=[ )])", 'match')
_m36 = _late('_m36', rb"([Ss](?i:PECIAL\-USE)|[Mm](?i:YRIGHTS))(?=[ )])", 'match')
_m37 = _late('_m37', rb"([!#$&',-\[\]-z|-~]+) [Nn](?i:AMESPACE)\r\n(?=\Z)", 'match')
_m38 = _late('_m38', rb"""([!#$&',-\[\]-z|-~]+) [Rr](?i:ENAME) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))(?=[\x0d ])""", 'match')
_m39 = _late('_m39', rb"""([!#$&',-\[\]-z|-~]+) [Ss](?i:ELECT) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))(?=[\x0d ])""", 'match')
_m40 = _late('_m40', rb"""([!#$&',-\[\]-z|-~]+) [Ss](?i:TATUS) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) \(((?:[Mm](?i:ESSAGES)|[Uu](?i:IDNEXT)|[Uu](?i:IDVALIDITY)|[Uu](?i:NSEEN)|[Dd](?i:ELETED)|[Ss](?i:IZE)|[Rr](?i:ECENT)|[Hh](?i:IGHESTMODSEQ)|[Aa](?i:PPENDLIMIT)|[Mm](?i:AILBOXID)|[Dd](?i:ELETED\-STORAGE))(?: (?:[Mm](?i:ESSAGES)|[Uu](?i:IDNEXT)|[Uu](?i:IDVALIDITY)|[Uu](?i:NSEEN)|[Dd](?i:ELETED)|[Ss](?i:IZE)|[Rr](?i:ECENT)|[Hh](?i:IGHESTMODSEQ)|[Aa](?i:PPENDLIMIT)|[Mm](?i:AILBOXID)|[Dd](?i:ELETED\-STORAGE)))*)\)\r\n(?=\Z)""", 'match')
_m41 = _late('_m41', rb"""([!#$&',-\[\]-z|-~]+) [Ss](?i:UBSCRIBE) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))\r\n(?=\Z)""", 'match')
_m42 = _late('_m42', rb"""([!#$&',-\[\]-z|-~]+) [Uu](?i:NSUBSCRIBE) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))\r\n(?=\Z)""", 'match')
_m43 = _late('_m43', rb"([!#$&',-\[\]-z|-~]+) [Ii](?i:DLE)(?:\r\n[Dd](?i:ONE))?\r\n(?=\Z)", 'match')
_m44 = _late('_m44', rb"""([!#$&',-\[\]-z|-~]+) [Ll](?i:SUB) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) (?:([!#-'*-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))\r\n(?=\Z)""", 'match')
_m45 = _late('_m45', rb"""([!#$&',-\[\]-z|-~]+) [Ss](?i:ETACL) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))\r\n(?=\Z)""", 'match')
_m46 = _late('_m46', rb"""([!#$&',-\[\]-z|-~]+) [Dd](?i:ELETEACL) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))\r\n(?=\Z)""", 'match')
_m47 = _late('_m47', rb"""([!#$&',-\[\]-z|-~]+) [Gg](?i:ETACL) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))\r\n(?=\Z)""", 'match')
_m48 = _late('_m48', rb"""([!#$&',-\[\]-z|-~]+) [Ll](?i:ISTRIGHTS) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))\r\n(?=\Z)""", 'match')
_m49 = _late('_m49', rb"""([!#$&',-\[\]-z|-~]+) [Mm](?i:YRIGHTS) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))\r\n(?=\Z)""", 'match')
_m50 = _late('_m50', rb"([!#$&',-\[\]-z|-~]+) [Cc](?i:OMPRESS) [Dd](?i:EFLATE)\r\n(?=\Z)", 'match')
_m51 = _late('_m51', rb"""(?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)") (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|[Nn](?i:IL))""", 'match')
_m52 = _late('_m52', rb"""([!#$&',-\[\]-z|-~]+) [Ss](?i:ETMETADATA) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) \(""", 'match')
_m53 = _late('_m53', rb"""(?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n|\~\{#[0-9]+\}\r\n))""", 'match')
_f54 = _late('_f54', rb"""(?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))(?= |\Z)""", 'findall')
_m55 = _late('_m55', rb"([!#$&',-\[\]-z|-~]+) [Gg](?i:ETMETADATA)", 'match')
_m56 = _late('_m56', b"[Mm](?i:AXSIZE) ([0-9]{1,4000})(?=[ )])", 'match')
_m57 = _late('_m57', b"[Dd](?i:EPTH) ([01]|[Ii](?i:nfinity))(?=[ )])", 'match')
_m58 = _late('_m58', rb""" (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) (?:\(((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))*)\)|(?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)))\r\n""", 'match')
_m59 = _late('_m59', rb"([!#$&',-\[\]-z|-~]+) [Nn](?i:OTIFY) ", 'match')
_m60 = _late('_m60', b"[Ss](?i:ET)(?:( [Ss](?i:TATUS)))? ", 'match')
_m61 = _late('_m61', rb"""(?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")(?= |\Z)""", 'match')
_m62 = _late('_m62', rb"""\((?:([Ss](?i:elected)|[Ss](?i:elected\-delayed)|[Ii](?i:nboxes)|[Pp](?i:ersonal)|[Ss](?i:ubscribed))|([Ss](?i:ubtree) (?:\(((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))*)\)|(?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))))|[Mm](?i:ailboxes) (?:\(((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))*)\)|(?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)))) """, 'match')
_f63 = _late('_f63', rb"""(?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")(?= |\Z)""", 'findall')
_m64 = _late('_m64', rb"""(?:([Ee](?i:NVELOPE)|[Ff](?i:LAGS)|[Ii](?i:NTERNALDATE)|[Rr](?i:FC822\.SIZE)|[Bb](?i:ODY)(?:[Ss](?i:TRUCTURE))?|[Uu](?i:ID))|[Bb](?i:ODY)\[(?:((?:((?:([Hh](?i:EADER))|[Hh](?i:EADER\.FIELDS)(?:(\.(?i:NOT)))? \(((?:[!#$&'+-\[\]-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")(?: (?:[!#$&'+-\[\]-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"))*+)\)|[Tt](?i:EXT)))|([1-9][0-9]{0,3999}(?:\.[1-9][0-9]{0,3999})*)(?:(\.(?:([Hh](?i:EADER))|[Hh](?i:EADER\.FIELDS)(?:(\.(?i:NOT)))? \(((?:[!#$&'+-\[\]-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")(?: (?:[!#$&'+-\[\]-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"))*+)\)|([Tt](?i:EXT)|[Mm](?i:IME)))))?)))?\](?:<([0-9]{1,4000})\.([1-9][0-9]{0,3999})>)?()|[Bb](?i:ODY\.PEEK)\[(?:((?:((?:([Hh](?i:EADER))|[Hh](?i:EADER\.FIELDS)(?:(\.(?i:NOT)))? \(((?:[!#$&'+-\[\]-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")(?: (?:[!#$&'+-\[\]-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"))*+)\)|[Tt](?i:EXT)))|([1-9][0-9]{0,3999}(?:\.[1-9][0-9]{0,3999})*)(?:(\.(?:([Hh](?i:EADER))|[Hh](?i:EADER\.FIELDS)(?:(\.(?i:NOT)))? \(((?:[!#$&'+-\[\]-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")(?: (?:[!#$&'+-\[\]-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"))*+)\)|([Tt](?i:EXT)|[Mm](?i:IME)))))?)))?\](?:<([0-9]{1,4000})\.([1-9][0-9]{0,3999})>)?()|[Bb](?i:INARY)(?:(\.(?i:PEEK)))?\[(?:([1-9][0-9]{0,3999}+(?:\.[1-9][0-9]{0,3999}+)*+))?\](?:<([0-9]{1,4000})\.([1-9][0-9]{0,3999})>)?()|[Bb](?i:INARY\.SIZE)\[(?:([1-9][0-9]{0,3999}+(?:\.[1-9][0-9]{0,3999}+)*+))?\]()|([Rr](?i:FC822)(?:\.(?i:HEADER)|\.(?i:TEXT))?|[Mm](?i:ODSEQ)|[Ee](?i:MAILID)|[Tt](?i:HREADID)))(?= |\Z)""", 'match')
_m65 = _late('_m65', rb"[Mm](?i:essageNew)(?:( )\()?", 'match')
_m66 = _late('_m66', rb"([Ee](?i:NVELOPE)|[Ff](?i:LAGS)|[Ii](?i:NTERNALDATE)|[Rr](?i:FC822\.SIZE)|[Bb](?i:ODY)(?:[Ss](?i:TRUCTURE))?|[Uu](?i:ID))(?=[\x0d )])", 'match')
_m67 = _late('_m67', rb"""[Bb](?i:ODY)\[(?:((?:((?:([Hh](?i:EADER))|[Hh](?i:EADER\.FIELDS)(?:(\.(?i:NOT)))? \(((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))*)\)|[Tt](?i:EXT)))|([1-9][0-9]{0,3999}(?:\.[1-9][0-9]{0,3999})*)(?:(\.(?:([Hh](?i:EADER))|[Hh](?i:EADER\.FIELDS)(?:(\.(?i:NOT)))? \(((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))*)\)|([Tt](?i:EXT)|[Mm](?i:IME)))))?)))?\](?:<([0-9]{1,4000})\.([1-9][0-9]{0,3999})>)?(?=[\x0d )])""", 'match')
_m68 = _late('_m68', rb"""[Bb](?i:ODY\.PEEK)\[(?:((?:((?:([Hh](?i:EADER))|[Hh](?i:EADER\.FIELDS)(?:(\.(?i:NOT)))? \(((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))*)\)|[Tt](?i:EXT)))|([1-9][0-9]{0,3999}(?:\.[1-9][0-9]{0,3999})*)(?:(\.(?:([Hh](?i:EADER))|[Hh](?i:EADER\.FIELDS)(?:(\.(?i:NOT)))? \(((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))*)\)|([Tt](?i:EXT)|[Mm](?i:IME)))))?)))?\](?:<([0-9]{1,4000})\.([1-9][0-9]{0,3999})>)?(?=[\x0d )])""", 'match')
_m69 = _late('_m69', rb"[Bb](?i:INARY)(?:(\.(?i:PEEK)))?\[(?:([1-9][0-9]{0,3999}(?:\.[1-9][0-9]{0,3999})*))?\](?:<([0-9]{1,4000})\.([1-9][0-9]{0,3999})>)?(?=[\x0d )])", 'match')
_m70 = _late('_m70', rb"[Bb](?i:INARY\.SIZE)\[(?:([1-9][0-9]{0,3999}(?:\.[1-9][0-9]{0,3999})*))?\](?=[\x0d )])", 'match')
_m71 = _late('_m71', rb"([Rr](?i:FC822)(?:\.(?i:HEADER)|\.(?i:TEXT))?|[Mm](?i:ODSEQ)|[Ee](?i:MAILID)|[Tt](?i:HREADID))(?=[\x0d )])", 'match')
_m72 = _late('_m72', rb"([!#$&'+-\[\^-z|-~]+)(?=[ )])", 'match')
_m73 = _late('_m73', rb"([!#$&',-\[\]-z|-~]+) [Uu](?i:NAUTHENTICATE)\r\n(?=\Z)", 'match')
_m74 = _late('_m74', rb"""([!#$&',-\[\]-z|-~]+) [Gg](?i:ETQUOTA) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))\r\n(?=\Z)""", 'match')
_m75 = _late('_m75', rb"""([!#$&',-\[\]-z|-~]+) [Gg](?i:ETQUOTAROOT) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))\r\n(?=\Z)""", 'match')
_f76 = _late('_f76', rb"([!#$&'+-\[\^-z|-~]+) ([0-9]{1,4000})(?= |\Z)", 'findall')
_m77 = _late('_m77', rb"([!#$&'+-\[\^-z|-~]+) ([0-9]{1,4000})(?= |\Z)", 'match')
_m78 = _late('_m78', rb"""([!#$&',-\[\]-z|-~]+) [Ss](?i:ETQUOTA) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) \(((?:[!#$&'+-\[\^-z|-~]+ [0-9]{1,4000}(?: [!#$&'+-\[\^-z|-~]+ [0-9]{1,4000})*)?)\)\r\n(?=\Z)""", 'match')
_m79 = _late('_m79', rb"([!#$&',-\[\]-z|-~]+) [Gg](?i:ETJMAPACCESS)\r\n(?=\Z)", 'match')
_m80 = _late('_m80', rb"([!#$&',-\[\]-z|-~]+) [Gg](?i:ETOAUTH)\r\n(?=\Z)", 'match')
_m81 = _late('_m81', rb"([!#$&',-\[\]-z|-~]+) [Jj](?i:MAPAUTH) [Gg](?i:ET)\r\n(?=\Z)", 'match')
_m82 = _late('_m82', rb"""([!#$&',-\[\]-z|-~]+) [Ll](?i:OGIN) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))\r\n(?=\Z)""", 'match')
_m83 = _late('_m83', rb"([!#$&',-\[\]-z|-~]+) [Aa](?i:UTHENTICATE) ([!#$&'+-\[\^-z|-~]+)(?:( (=|(?:[+/-9A-Za-z]{4})*(?:[+/-9A-Za-z]{2}==|[+/-9A-Za-z]{3}=)?)))?(?=\r)", 'match')
_m84 = _late('_m84', rb"\r\n((?:[+/-9A-Za-z]{4})*(?:[+/-9A-Za-z]{2}==|[+/-9A-Za-z]{3}=)?)(?=\r)", 'match')
_m85 = _late('_m85', rb"([!#$&',-\[\]-z|-~]+) [Ss](?i:TARTTLS)\r\n(?=\Z)", 'match')
_m86 = _late('_m86', rb"([!#$&',-\[\]-z|-~]+) [Cc](?i:LOSE)\r\n(?=\Z)", 'match')
_m87 = _late('_m87', rb"([!#$&',-\[\]-z|-~]+) [Uu](?i:NSELECT)\r\n(?=\Z)", 'match')
_m88 = _late('_m88', rb"([!#$&',-\[\]-z|-~]+) [Ee](?i:XPUNGE)\r\n(?=\Z)", 'match')
_m89 = _late('_m89', rb"""([!#$&',-\[\]-z|-~]+) [Cc](?i:OPY) ((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$)) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))\r\n(?=\Z)""", 'match')
_m90 = _late('_m90', rb"""([!#$&',-\[\]-z|-~]+) [Mm](?i:OVE) ((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$)) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))\r\n(?=\Z)""", 'match')
_m91 = _late('_m91', rb"""(?:([Ee](?i:NVELOPE)|[Ff](?i:LAGS)|[Ii](?i:NTERNALDATE)|[Rr](?i:FC822\.SIZE)|[Bb](?i:ODY)(?:[Ss](?i:TRUCTURE))?|[Uu](?i:ID))|[Bb](?i:ODY)\[(?:((?:((?:([Hh](?i:EADER))|[Hh](?i:EADER\.FIELDS)(?:(\.(?i:NOT)))? \(((?:[!#$&'+-\[\]-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")(?: (?:[!#$&'+-\[\]-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"))*+)\)|[Tt](?i:EXT)))|([1-9][0-9]{0,3999}(?:\.[1-9][0-9]{0,3999})*)(?:(\.(?:([Hh](?i:EADER))|[Hh](?i:EADER\.FIELDS)(?:(\.(?i:NOT)))? \(((?:[!#$&'+-\[\]-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")(?: (?:[!#$&'+-\[\]-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"))*+)\)|([Tt](?i:EXT)|[Mm](?i:IME)))))?)))?\](?:<([0-9]{1,4000})\.([1-9][0-9]{0,3999})>)?()|[Bb](?i:ODY\.PEEK)\[(?:((?:((?:([Hh](?i:EADER))|[Hh](?i:EADER\.FIELDS)(?:(\.(?i:NOT)))? \(((?:[!#$&'+-\[\]-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")(?: (?:[!#$&'+-\[\]-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"))*+)\)|[Tt](?i:EXT)))|([1-9][0-9]{0,3999}(?:\.[1-9][0-9]{0,3999})*)(?:(\.(?:([Hh](?i:EADER))|[Hh](?i:EADER\.FIELDS)(?:(\.(?i:NOT)))? \(((?:[!#$&'+-\[\]-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")(?: (?:[!#$&'+-\[\]-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"))*+)\)|([Tt](?i:EXT)|[Mm](?i:IME)))))?)))?\](?:<([0-9]{1,4000})\.([1-9][0-9]{0,3999})>)?()|[Bb](?i:INARY)(?:(\.(?i:PEEK)))?\[(?:([1-9][0-9]{0,3999}+(?:\.[1-9][0-9]{0,3999}+)*+))?\](?:<([0-9]{1,4000})\.([1-9][0-9]{0,3999})>)?()|[Bb](?i:INARY\.SIZE)\[(?:([1-9][0-9]{0,3999}+(?:\.[1-9][0-9]{0,3999}+)*+))?\]()|([Rr](?i:FC822)(?:\.(?i:HEADER)|\.(?i:TEXT))?|[Mm](?i:ODSEQ)|[Ee](?i:MAILID)|[Tt](?i:HREADID)))(?=\Z)""", 'match')
_m92 = _late('_m92', rb"([!#$&',-\[\]-z|-~]+) [Ff](?i:ETCH) ((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$)) ", 'match')
_m93 = _late('_m93', rb"([Aa](?i:LL)|[Ff](?i:ULL)|[Ff](?i:AST))(?=[\x0d ])", 'match')
_m94 = _late('_m94', b"[Cc](?i:HANGEDSINCE) ([0-9]{1,4000})(?=[ )])", 'match')
_m95 = _late('_m95', rb"[Pp](?i:ARTIAL) (?:\-([1-9][0-9]{0,3999}):\-([1-9][0-9]{0,3999})|([1-9][0-9]{0,3999}):([1-9][0-9]{0,3999}))(?=[ )])", 'match')
_m96 = _late('_m96', rb"([!#$&',-\[\]-z|-~]+) [Ss](?i:TORE) ((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$))(?= )", 'match')
_m97 = _late('_m97', b"[Uu](?i:NCHANGEDSINCE) ([0-9]{1,4000})(?=[ )])", 'match')
_m98 = _late('_m98', rb" (?:([+\-]))?[Ff](?i:LAGS)(?:(\.(?i:SILENT)))? (?:(\(((?:\\?[!#$&'+-\[\^-z|-~]+(?: \\?[!#$&'+-\[\^-z|-~]+)*)?)\))|(\\?[!#$&'+-\[\^-z|-~]+(?: \\?[!#$&'+-\[\^-z|-~]+)*))\r\n", 'match')
_m99 = _late('_m99', rb"([!#$&',-\[\]-z|-~]+) [Ss](?i:EARCH)", 'match')
_m100 = _late('_m100', rb" [Rr](?i:ETURN) \(", 'match')
_m101 = _late('_m101', b"([Mm](?i:IN)|[Mm](?i:AX)|[Aa](?i:LL)|[Cc](?i:OUNT)|[Ss](?i:AVE))(?=[ )])", 'match')
_m102 = _late('_m102', rb""" (?:([Cc](?i:HARSET) (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([!#$&'+-\[\^-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+")) ))?(?=[$(*1-9A-FHK-OR-Ua-fhk-or-u])""", 'match')
_m103 = _late('_m103', rb"([Aa](?i:LL)|[Aa](?i:NSWERED))(?=[\x0d )])", 'match')
_m104 = _late('_m104', rb"""[Bb](?i:CC) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))(?=[\x0d )])""", 'match')
_m105 = _late('_m105', rb'[Bb](?i:EFORE) (?:([0-9]{1,2}\-(?:[Jj](?i:an)|[Ff](?i:eb)|[Mm](?i:ar)|[Aa](?i:pr)|[Mm](?i:ay)|[Jj](?i:un)|[Jj](?i:ul)|[Aa](?i:ug)|[Ss](?i:ep)|[Oo](?i:ct)|[Nn](?i:ov)|[Dd](?i:ec))\-[0-9]{4})|"([0-9]{1,2}\-(?:[Jj](?i:an)|[Ff](?i:eb)|[Mm](?i:ar)|[Aa](?i:pr)|[Mm](?i:ay)|[Jj](?i:un)|[Jj](?i:ul)|[Aa](?i:ug)|[Ss](?i:ep)|[Oo](?i:ct)|[Nn](?i:ov)|[Dd](?i:ec))\-[0-9]{4})")(?=[\x0d )])', 'match')
_m106 = _late('_m106', rb"""[Bb](?i:ODY) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))(?=[\x0d )])""", 'match')
_m107 = _late('_m107', rb"""[Cc](?i:C) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))(?=[\x0d )])""", 'match')
_m108 = _late('_m108', rb"([Dd](?i:ELETED)|[Ff](?i:LAGGED))(?=[\x0d )])", 'match')
_m109 = _late('_m109', rb"""[Ff](?i:ROM) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))(?=[\x0d )])""", 'match')
_m110 = _late('_m110', rb"[Kk](?i:EYWORD) ([!#$&'+-\[\^-z|-~]+)(?=[\x0d )])", 'match')
_m111 = _late('_m111', rb'[Oo](?i:N) (?:([0-9]{1,2}\-(?:[Jj](?i:an)|[Ff](?i:eb)|[Mm](?i:ar)|[Aa](?i:pr)|[Mm](?i:ay)|[Jj](?i:un)|[Jj](?i:ul)|[Aa](?i:ug)|[Ss](?i:ep)|[Oo](?i:ct)|[Nn](?i:ov)|[Dd](?i:ec))\-[0-9]{4})|"([0-9]{1,2}\-(?:[Jj](?i:an)|[Ff](?i:eb)|[Mm](?i:ar)|[Aa](?i:pr)|[Mm](?i:ay)|[Jj](?i:un)|[Jj](?i:ul)|[Aa](?i:ug)|[Ss](?i:ep)|[Oo](?i:ct)|[Nn](?i:ov)|[Dd](?i:ec))\-[0-9]{4})")(?=[\x0d )])', 'match')
_m112 = _late('_m112', rb'[Ss](?i:INCE) (?:([0-9]{1,2}\-(?:[Jj](?i:an)|[Ff](?i:eb)|[Mm](?i:ar)|[Aa](?i:pr)|[Mm](?i:ay)|[Jj](?i:un)|[Jj](?i:ul)|[Aa](?i:ug)|[Ss](?i:ep)|[Oo](?i:ct)|[Nn](?i:ov)|[Dd](?i:ec))\-[0-9]{4})|"([0-9]{1,2}\-(?:[Jj](?i:an)|[Ff](?i:eb)|[Mm](?i:ar)|[Aa](?i:pr)|[Mm](?i:ay)|[Jj](?i:un)|[Jj](?i:ul)|[Aa](?i:ug)|[Ss](?i:ep)|[Oo](?i:ct)|[Nn](?i:ov)|[Dd](?i:ec))\-[0-9]{4})")(?=[\x0d )])', 'match')
_m113 = _late('_m113', rb"""[Ss](?i:UBJECT) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))(?=[\x0d )])""", 'match')
_m114 = _late('_m114', rb"""[Tt](?i:EXT) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))(?=[\x0d )])""", 'match')
_m115 = _late('_m115', rb"""[Tt](?i:O) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))(?=[\x0d )])""", 'match')
_m116 = _late('_m116', rb"([Uu](?i:NANSWERED)|[Uu](?i:NDELETED)|[Uu](?i:NFLAGGED))(?=[\x0d )])", 'match')
_m117 = _late('_m117', rb"[Uu](?i:NKEYWORD) ([!#$&'+-\[\^-z|-~]+)(?=[\x0d )])", 'match')
_m118 = _late('_m118', rb"([Uu](?i:NSEEN)|[Dd](?i:RAFT))(?=[\x0d )])", 'match')
_m119 = _late('_m119', rb"""[Hh](?i:EADER) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))(?=[\x0d )])""", 'match')
_m120 = _late('_m120', rb"[Ll](?i:ARGER) ([0-9]{1,4000})(?=[\x0d )])", 'match')
_m121 = _late('_m121', b"[Nn](?i:OT) ", 'match')
_m122 = _late('_m122', b"[Oo](?i:R) ", 'match')
_m123 = _late('_m123', rb'[Ss](?i:ENTBEFORE) (?:([0-9]{1,2}\-(?:[Jj](?i:an)|[Ff](?i:eb)|[Mm](?i:ar)|[Aa](?i:pr)|[Mm](?i:ay)|[Jj](?i:un)|[Jj](?i:ul)|[Aa](?i:ug)|[Ss](?i:ep)|[Oo](?i:ct)|[Nn](?i:ov)|[Dd](?i:ec))\-[0-9]{4})|"([0-9]{1,2}\-(?:[Jj](?i:an)|[Ff](?i:eb)|[Mm](?i:ar)|[Aa](?i:pr)|[Mm](?i:ay)|[Jj](?i:un)|[Jj](?i:ul)|[Aa](?i:ug)|[Ss](?i:ep)|[Oo](?i:ct)|[Nn](?i:ov)|[Dd](?i:ec))\-[0-9]{4})")(?=[\x0d )])', 'match')
_m124 = _late('_m124', rb'[Ss](?i:ENTON) (?:([0-9]{1,2}\-(?:[Jj](?i:an)|[Ff](?i:eb)|[Mm](?i:ar)|[Aa](?i:pr)|[Mm](?i:ay)|[Jj](?i:un)|[Jj](?i:ul)|[Aa](?i:ug)|[Ss](?i:ep)|[Oo](?i:ct)|[Nn](?i:ov)|[Dd](?i:ec))\-[0-9]{4})|"([0-9]{1,2}\-(?:[Jj](?i:an)|[Ff](?i:eb)|[Mm](?i:ar)|[Aa](?i:pr)|[Mm](?i:ay)|[Jj](?i:un)|[Jj](?i:ul)|[Aa](?i:ug)|[Ss](?i:ep)|[Oo](?i:ct)|[Nn](?i:ov)|[Dd](?i:ec))\-[0-9]{4})")(?=[\x0d )])', 'match')
_m125 = _late('_m125', rb'[Ss](?i:ENTSINCE) (?:([0-9]{1,2}\-(?:[Jj](?i:an)|[Ff](?i:eb)|[Mm](?i:ar)|[Aa](?i:pr)|[Mm](?i:ay)|[Jj](?i:un)|[Jj](?i:ul)|[Aa](?i:ug)|[Ss](?i:ep)|[Oo](?i:ct)|[Nn](?i:ov)|[Dd](?i:ec))\-[0-9]{4})|"([0-9]{1,2}\-(?:[Jj](?i:an)|[Ff](?i:eb)|[Mm](?i:ar)|[Aa](?i:pr)|[Mm](?i:ay)|[Jj](?i:un)|[Jj](?i:ul)|[Aa](?i:ug)|[Ss](?i:ep)|[Oo](?i:ct)|[Nn](?i:ov)|[Dd](?i:ec))\-[0-9]{4})")(?=[\x0d )])', 'match')
_m126 = _late('_m126', rb"[Ss](?i:MALLER) ([0-9]{1,4000})(?=[\x0d )])", 'match')
_m127 = _late('_m127', rb"[Uu](?i:ID) ((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$))(?=[\x0d )])", 'match')
_m128 = _late('_m128', rb"([Nn](?i:EW)|[Oo](?i:LD)|[Rr](?i:ECENT))(?=[\x0d )])", 'match')
_m129 = _late('_m129', rb"""[Mm](?i:ODSEQ)(?: ("/(?i:flags/)(?:\\\\)?[!#$&'+-\[\^-z|-~]+") ([Pp](?i:riv)|[Ss](?i:hared)|[Aa](?i:ll)))? ([0-9]{1,4000})(?=[\x0d )])""", 'match')
_m130 = _late('_m130', rb"[Ee](?i:MAILID) ([\-0-9A-Z_a-z]{1,255})(?=[\x0d )])", 'match')
_m131 = _late('_m131', rb"[Tt](?i:HREADID) ([\-0-9A-Z_a-z]{1,255})(?=[\x0d )])", 'match')
_m132 = _late('_m132', rb"[Uu](?i:IDAFTER) ([1-9][0-9]{0,3999})(?=[\x0d )])", 'match')
_m133 = _late('_m133', rb"[Uu](?i:IDBEFORE) ([1-9][0-9]{0,3999})(?=[\x0d )])", 'match')
_m134 = _late('_m134', rb"((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$))(?=[\x0d )])", 'match')
_m135 = _late('_m135', rb"""([!#$&',-\[\]-z|-~]+) [Uu](?i:ID) [Cc](?i:OPY) ((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$)) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))\r\n(?=\Z)""", 'match')
_m136 = _late('_m136', rb"""([!#$&',-\[\]-z|-~]+) [Uu](?i:ID) [Mm](?i:OVE) ((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$)) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))\r\n(?=\Z)""", 'match')
_m137 = _late('_m137', rb"([!#$&',-\[\]-z|-~]+) [Uu](?i:ID) [Ff](?i:ETCH) ((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$)) ", 'match')
_m138 = _late('_m138', rb"([!#$&',-\[\]-z|-~]+) [Uu](?i:ID) [Ss](?i:EARCH)", 'match')
_m139 = _late('_m139', rb"([!#$&',-\[\]-z|-~]+) [Uu](?i:ID) [Ss](?i:TORE) ((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$))(?= )", 'match')
_m140 = _late('_m140', rb"([!#$&',-\[\]-z|-~]+) [Uu](?i:ID) [Ee](?i:XPUNGE) ((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$))\r\n(?=\Z)", 'match')
_f141 = _late('_f141', rb"(?:([Rr](?i:EVERSE)) )?([Aa](?i:RRIVAL)|[Cc](?i:C)|[Dd](?i:ATE)|[Ff](?i:ROM)|[Ss](?i:IZE)|[Ss](?i:UBJECT)|[Tt](?i:O))(?= |\Z)", 'findall')
_m142 = _late('_m142', rb"(?:([Rr](?i:EVERSE)) )?([Aa](?i:RRIVAL)|[Cc](?i:C)|[Dd](?i:ATE)|[Ff](?i:ROM)|[Ss](?i:IZE)|[Ss](?i:UBJECT)|[Tt](?i:O))(?= |\Z)", 'match')
_m143 = _late('_m143', rb"""([!#$&',-\[\]-z|-~]+) [Uu](?i:ID) [Ss](?i:ORT) \(((?:[Rr](?i:EVERSE) )?(?:[Aa](?i:RRIVAL)|[Cc](?i:C)|[Dd](?i:ATE)|[Ff](?i:ROM)|[Ss](?i:IZE)|[Ss](?i:UBJECT)|[Tt](?i:O))(?: (?:[Rr](?i:EVERSE) )?(?:[Aa](?i:RRIVAL)|[Cc](?i:C)|[Dd](?i:ATE)|[Ff](?i:ROM)|[Ss](?i:IZE)|[Ss](?i:UBJECT)|[Tt](?i:O)))*)\) (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([!#$&'+-\[\^-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"))(?= )""", 'match')
_m144 = _late('_m144', rb"""([!#$&',-\[\]-z|-~]+) [Uu](?i:ID) [Tt](?i:HREAD) ([!#$&'+-\[\^-z|-~]+) (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([!#$&'+-\[\^-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"))(?= )""", 'match')
_m145 = _late('_m145', rb"""([!#$&',-\[\]-z|-~]+) [Uu](?i:ID) [Rr](?i:EPLACE) (?:(\*)|([1-9][0-9]{0,3999})) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))(?:( \(((?:\\?[!#$&'+-\[\^-z|-~]+(?: \\?[!#$&'+-\[\^-z|-~]+)*)?)\)))?(?: "((?: [0-9]|[0-9]{2})\-(?:[Jj](?i:an)|[Ff](?i:eb)|[Mm](?i:ar)|[Aa](?i:pr)|[Mm](?i:ay)|[Jj](?i:un)|[Jj](?i:ul)|[Aa](?i:ug)|[Ss](?i:ep)|[Oo](?i:ct)|[Nn](?i:ov)|[Dd](?i:ec))\-[0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} [+\-][0-9]{4})")?(?= )""", 'match')
_m146 = _late('_m146', rb"([\-.A-Z_a-z][\-.0-:A-Z_a-z]*) (?:\-([1-9][0-9]{0,3999}):\-([1-9][0-9]{0,3999})|((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$))|([0-9]{1,4000})|([0-9]{1,4000}))(?=\r)", 'match')
_m147 = _late('_m147', rb"([!#$&',-\[\]-z|-~]+) [Cc](?i:HECK)\r\n(?=\Z)", 'match')
_m148 = _late('_m148', rb"""([!#$&',-\[\]-z|-~]+) [Ss](?i:ORT) \(((?:[Rr](?i:EVERSE) )?(?:[Aa](?i:RRIVAL)|[Cc](?i:C)|[Dd](?i:ATE)|[Ff](?i:ROM)|[Ss](?i:IZE)|[Ss](?i:UBJECT)|[Tt](?i:O))(?: (?:[Rr](?i:EVERSE) )?(?:[Aa](?i:RRIVAL)|[Cc](?i:C)|[Dd](?i:ATE)|[Ff](?i:ROM)|[Ss](?i:IZE)|[Ss](?i:UBJECT)|[Tt](?i:O)))*)\) (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([!#$&'+-\[\^-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"))(?= )""", 'match')
_m149 = _late('_m149', rb"""([!#$&',-\[\]-z|-~]+) [Tt](?i:HREAD) ([!#$&'+-\[\^-z|-~]+) (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([!#$&'+-\[\^-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"))(?= )""", 'match')
_m150 = _late('_m150', rb"""([!#$&',-\[\]-z|-~]+) [Rr](?i:EPLACE) (?:(\*)|([1-9][0-9]{0,3999})) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))(?:( \(((?:\\?[!#$&'+-\[\^-z|-~]+(?: \\?[!#$&'+-\[\^-z|-~]+)*)?)\)))?(?: "((?: [0-9]|[0-9]{2})\-(?:[Jj](?i:an)|[Ff](?i:eb)|[Mm](?i:ar)|[Aa](?i:pr)|[Mm](?i:ay)|[Jj](?i:un)|[Jj](?i:ul)|[Aa](?i:ug)|[Ss](?i:ep)|[Oo](?i:ct)|[Nn](?i:ov)|[Dd](?i:ec))\-[0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} [+\-][0-9]{4})")?(?= )""", 'match')
_f151 = _late('_f151', rb"""(?:([!#$&'+-\[\^-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")(?= |\Z)""", 'findall')
_m152 = _late('_m152', rb"(?:([1-9][0-9]{0,3999})|([1-9][0-9]{0,3999}):([1-9][0-9]{0,3999})())(?=,|\Z)", 'match')
_m153 = _late('_m153', rb"\* ([Oo](?i:K)|[Nn](?i:O)|[Bb](?i:AD)) ", 'match')
_f154 = _late('_f154', rb"""(?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([!#$&'+-\[\^-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"))(?= |\Z)""", 'findall')
_m155 = _late('_m155', rb"""[Bb](?i:ADCHARSET)(?: \(((?:[!#$&'+-\[\^-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+")(?: (?:[!#$&'+-\[\^-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"))*)\))?(?=\])""", 'match')
_m156 = _late('_m156', rb"[Cc](?i:APABILITY)((?: [!#$&'+-\[\^-z|-~]+)*? (?:[Ii](?i:MAP4rev2)|[Ii](?i:MAP4rev1))(?: [!#$&'+-\[\^-z|-~]+)*)(?=\])", 'match')
_m157 = _late('_m157', rb"[Pp](?i:ERMANENTFLAGS) \(((?:(?:\\\*|\\?[!#$&'+-\[\^-z|-~]+)(?: (?:\\\*|\\?[!#$&'+-\[\^-z|-~]+))*)?)\)(?=\])", 'match')
_m158 = _late('_m158', rb"[Uu](?i:IDNEXT) ([1-9][0-9]{0,3999})(?=\])", 'match')
_m159 = _late('_m159', rb"[Uu](?i:IDVALIDITY) ([1-9][0-9]{0,3999})(?=\])", 'match')
_f160 = _late('_f160', rb"(?:([1-9][0-9]{0,3999})|([1-9][0-9]{0,3999}):([1-9][0-9]{0,3999}))(?=,|\Z)", 'findall')
_m161 = _late('_m161', rb"[Aa](?i:PPENDUID) ([1-9][0-9]{0,3999}) (?:([1-9][0-9]{0,3999})|([1-9][0-9]{0,3999}(?::[1-9][0-9]{0,3999})?(?:,[1-9][0-9]{0,3999}(?::[1-9][0-9]{0,3999})?)*))(?=\])", 'match')
_m162 = _late('_m162', rb"[Cc](?i:OPYUID) ([1-9][0-9]{0,3999}) ([1-9][0-9]{0,3999}(?::[1-9][0-9]{0,3999})?(?:,[1-9][0-9]{0,3999}(?::[1-9][0-9]{0,3999})?)*) ([1-9][0-9]{0,3999}(?::[1-9][0-9]{0,3999})?(?:,[1-9][0-9]{0,3999}(?::[1-9][0-9]{0,3999})?)*)(?=\])", 'match')
_m163 = _late('_m163', rb"[Uu](?i:NSEEN) ([1-9][0-9]{0,3999})(?=\])", 'match')
_m164 = _late('_m164', rb"[Mm](?i:ETADATA) [Ll](?i:ONGENTRIES) ([0-9]{1,4000})(?=\])", 'match')
_m165 = _late('_m165', rb"[Mm](?i:ETADATA) (?:[Mm](?i:AXSIZE) ([0-9]{1,4000})|([Tt](?i:OOMANY)|[Nn](?i:OPRIVATE)))(?=\])", 'match')
_m166 = _late('_m166', rb"[Bb](?i:ADEVENT) \(((?:[Mm](?i:essageNew)|[Mm](?i:essageExpunge)|[Ff](?i:lagChange)|[Aa](?i:nnotationChange)|[Mm](?i:ailboxName)|[Ss](?i:ubscriptionChange)|[Mm](?i:ailboxMetadataChange)|[Ss](?i:erverMetadataChange))(?: (?:[Mm](?i:essageNew)|[Mm](?i:essageExpunge)|[Ff](?i:lagChange)|[Aa](?i:nnotationChange)|[Mm](?i:ailboxName)|[Ss](?i:ubscriptionChange)|[Mm](?i:ailboxMetadataChange)|[Ss](?i:erverMetadataChange)))*)\)(?=\])", 'match')
_m167 = _late('_m167', rb"[Hh](?i:IGHESTMODSEQ) ([0-9]{1,4000})(?=\])", 'match')
_m168 = _late('_m168', rb"[Mm](?i:ODIFIED) ((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$))(?=\])", 'match')
_m169 = _late('_m169', rb"[Mm](?i:AILBOXID) \(([\-0-9A-Z_a-z]{1,255})\)(?=\])", 'match')
_m170 = _late('_m170', rb"[Mm](?i:ESSAGELIMIT) ([1-9][0-9]{0,3999})(?: ([1-9][0-9]{0,3999}))?(?=\])", 'match')
_m171 = _late('_m171', rb"[Ee](?i:XPIRESIN) ([1-9][0-9]{0,3999})(?=\])", 'match')
_m172 = _late('_m172', rb'[Cc](?i:ONSENTREQUIRED) "([Hh](?i:ttps://)[!$-;=?-Z_a-z~]+)"(?=\])', 'match')
_m173 = _late('_m173', rb"([!#$&'+-\[\^-z|-~]+)(?: ([\x01-\x09\x0b\x0c\x0e-\\\^-\x7f]+))?(?=\])", 'match')
_m174 = _late('_m174', rb"(?:([\x01-\x09\x0b\x0c\x0e-\xff]+))?\r\n", 'match')
_m175 = _late('_m175', rb"\* [Bb](?i:YE) ", 'match')
_m176 = _late('_m176', rb"\* [Cc](?i:APABILITY)((?: [!#$&'+-\[\^-z|-~]+)*? (?:[Ii](?i:MAP4rev2)|[Ii](?i:MAP4rev1))(?: [!#$&'+-\[\^-z|-~]+)*)\r\n(?=\Z)", 'match')
_m177 = _late('_m177', rb"\* [Ee](?i:NABLED)((?: [!#$&'+-\[\^-z|-~]+)*)\r\n(?=\Z)", 'match')
_m178 = _late('_m178', rb"\* [Ii](?i:D) ", 'match')
_m179 = _late('_m179', rb"""\* [Mm](?i:ETADATA) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) """, 'match')
_m180 = _late('_m180', rb"""((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))*)(?=\r)""", 'match')
_m181 = _late('_m181', rb'\* [Oo](?i:AUTH) \((?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) "([+\--9A-Z_a-z~]+=*)"\)\r\n(?=\Z)', 'match')
_m182 = _late('_m182', rb'\* [Jj](?i:MAPAUTH) \("([Hh](?i:ttps://)[!$-;=?-Z_a-z~]+)"(?: "([+\--9A-Z_a-z~]+=*)")?\)\r\n(?=\Z)', 'match')
_m183 = _late('_m183', rb"\* [Ff](?i:LAGS) \(((?:\\?[!#$&'+-\[\^-z|-~]+(?: \\?[!#$&'+-\[\^-z|-~]+)*)?)\)\r\n(?=\Z)", 'match')
_m184 = _late('_m184', rb"""\* [Ll](?i:IST) \((?:((?:((?:\\[!#$&'+-\[\^-z|-~]+ )*(?:\\(?i:NonExistent)|\\(?i:Noselect)|\\(?i:Marked)|\\(?i:Unmarked))(?: \\[!#$&'+-\[\^-z|-~]+)*)|(\\[!#$&'+-\[\^-z|-~]+(?: \\[!#$&'+-\[\^-z|-~]+)*))))?\) (?:([Nn](?i:IL))|(?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f])"|("(?:\\["\\]|[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]|[\x80-\xff]{1,4}|[\x80-\xff]{1,4}|[\x80-\xff]{1,4})"))) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))(?=[\x0d ])""", 'match')
_m185 = _late('_m185', rb'(?:"[Cc](?i:HILDINFO)"|[Cc](?i:HILDINFO)) \(', 'match')
_m186 = _late('_m186', rb"""((?:[Vv](?i:endor\.)(?:(?:[!#$&'+-\-0-\[\^-z|-~]*[\x80-\xff])+[!#$&'+,0-\[\^-z|-~]*|[!#$&'+-\-0-\[\^-z|-~][!#$&'+,0-\[\^-z|-~]*)\-)?[!#$&'+-\[\^-z|-~]+)(?=[ "])""", 'match')
_m187 = _late('_m187', rb"""(?:"[Oo](?i:LDNAME)"|[Oo](?i:LDNAME)) \((?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))\)(?=[ )])""", 'match')
_m188 = _late('_m188', rb"""(?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) """, 'match')
_m189 = _late('_m189', rb"""\* [Ee](?i:SEARCH)(?:( \([Tt](?i:AG) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))\)))?(?: ([Uu](?i:ID)))?(?=[\x0d ])""", 'match')
_m190 = _late('_m190', rb"(?:([Mm](?i:IN)|[Mm](?i:AX)) ([1-9][0-9]{0,3999})|[Aa](?i:LL) ((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$))|[Cc](?i:OUNT) ([0-9]{1,4000})|[Mm](?i:ODSEQ) ([0-9]{1,4000}))(?=[\x0d ])", 'match')
_m191 = _late('_m191', rb"[Pp](?i:ARTIAL) \((?:\-([1-9][0-9]{0,3999}):\-([1-9][0-9]{0,3999})|([1-9][0-9]{0,3999}):([1-9][0-9]{0,3999})) (?:([Nn](?i:IL))|((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$)))\)(?=[\x0d ])", 'match')
_m192 = _late('_m192', rb"(?:\-([1-9][0-9]{0,3999}):\-([1-9][0-9]{0,3999})|((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$))|([0-9]{1,4000})|([0-9]{1,4000}))(?=[\x0d ])", 'match')
_f193 = _late('_f193', rb"([^\  ]+) ([0-9]+)", 'findall')
_m194 = _late('_m194', rb"""\* [Ss](?i:TATUS) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) \(""", 'match')
_m195 = _late('_m195', rb"(?:((?:([Mm](?i:ESSAGES)|[Uu](?i:NSEEN)|[Dd](?i:ELETED)|[Rr](?i:ECENT)) ([0-9]{1,4000})|([Uu](?i:IDNEXT)|[Uu](?i:IDVALIDITY)) ([1-9][0-9]{0,3999})|[Ss](?i:IZE) ([0-9]{1,4000})|[Hh](?i:IGHESTMODSEQ) ([0-9]{1,4000})|([Aa](?i:PPENDLIMIT) (?:([Nn](?i:IL))|([0-9]{1,4000})))|[Mm](?i:AILBOXID) \(([\-0-9A-Z_a-z]{1,255})\)))|[Dd](?i:ELETED\-STORAGE) ([0-9]{1,4000}))(?=[ )])", 'match')
_m196 = _late('_m196', rb' "([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)" \(("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"(?: "[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")*+)\)', 'match')
_m197 = _late('_m197', rb"\* [Nn](?i:AMESPACE) ", 'match')
_m198 = _late('_m198', rb'\((?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) (?:([Nn](?i:IL))|(?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f])"|("(?:\\["\\]|[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]|[\x80-\xff]{1,4}|[\x80-\xff]{1,4}|[\x80-\xff]{1,4})")))', 'match')
_f199 = _late('_f199', rb'(?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))', 'findall')
_m200 = _late('_m200', rb' (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) \(((?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)(?: (?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))*)\)', 'match')
_m201 = _late('_m201', rb"\* [Ss](?i:EARCH)((?: [1-9][0-9]{0,3999})*)\r\n(?=\Z)", 'match')
_m202 = _late('_m202', rb"""\* [Ll](?i:SUB) \((?:((?:((?:\\[!#$&'+-\[\^-z|-~]+ )*(?:\\(?i:NonExistent)|\\(?i:Noselect)|\\(?i:Marked)|\\(?i:Unmarked))(?: \\[!#$&'+-\[\^-z|-~]+)*)|(\\[!#$&'+-\[\^-z|-~]+(?: \\[!#$&'+-\[\^-z|-~]+)*))))?\) (?:([Nn](?i:IL))|(?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f])"|("(?:\\["\\]|[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]|[\x80-\xff]{1,4}|[\x80-\xff]{1,4}|[\x80-\xff]{1,4})"))) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))(?=[\x0d ])""", 'match')
_m203 = _late('_m203', rb"""\* [Aa](?i:CL) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))(?=[\x0d ])""", 'match')
_m204 = _late('_m204', rb""" (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))(?=[\x0d ])""", 'match')
_m205 = _late('_m205', rb"""\* [Ll](?i:ISTRIGHTS) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))((?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))*)\r\n(?=\Z)""", 'match')
_m206 = _late('_m206', rb"""\* [Mm](?i:YRIGHTS) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))\r\n(?=\Z)""", 'match')
_m207 = _late('_m207', rb"\* [Ss](?i:ORT)", 'match')
_m208 = _late('_m208', rb"((?: [1-9][0-9]{0,3999})*)(?=\r)", 'match')
_m209 = _late('_m209', rb"(?:((?: [1-9][0-9]{0,3999})+) \([Mm](?i:ODSEQ) ([0-9]{1,4000})\))?(?=\r)", 'match')
_m210 = _late('_m210', rb"\* [Tt](?i:HREAD)", 'match')
_m211 = _late('_m211', b"([1-9][0-9]{0,3999}(?: [1-9][0-9]{0,3999})*)(?=[ )])", 'match')
_m212 = _late('_m212', rb"\* [Ss](?i:EARCH)(?:((?: [1-9][0-9]{0,3999})+) \([Mm](?i:ODSEQ) ([0-9]{1,4000})\))?\r\n(?=\Z)", 'match')
_f213 = _late('_f213', rb"([!#$&'+-\[\^-z|-~]+) ([0-9]{1,4000}) ([0-9]{1,4000})(?= |\Z)", 'findall')
_m214 = _late('_m214', rb"([!#$&'+-\[\^-z|-~]+) ([0-9]{1,4000}) ([0-9]{1,4000})(?= |\Z)", 'match')
_m215 = _late('_m215', rb"""\* [Qq](?i:UOTA) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) \(([!#$&'+-\[\^-z|-~]+ [0-9]{1,4000} [0-9]{1,4000}(?: [!#$&'+-\[\^-z|-~]+ [0-9]{1,4000} [0-9]{1,4000})*)\)\r\n(?=\Z)""", 'match')
_m216 = _late('_m216', rb"""\* [Qq](?i:UOTAROOT) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))((?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))*)\r\n(?=\Z)""", 'match')
_m217 = _late('_m217', rb'\* [Jj](?i:MAPACCESS) (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"))\r\n(?=\Z)', 'match')
_m218 = _late('_m218', rb"\* ([0-9]{1,4000}) [Ee](?i:XISTS)\r\n(?=\Z)", 'match')
_m219 = _late('_m219', rb"\* ([0-9]{1,4000}) [Rr](?i:ECENT)\r\n(?=\Z)", 'match')
_m220 = _late('_m220', rb"\* [Vv](?i:ANISHED)(?: (\((?i:EARLIER\))))? ((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$))\r\n(?=\Z)", 'match')
_m221 = _late('_m221', rb"\* ([1-9][0-9]{0,3999}) [Ee](?i:XPUNGE)\r\n(?=\Z)", 'match')
_m222 = _late('_m222', rb'\((?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|[Nn](?i:IL)) (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|[Nn](?i:IL)) (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|[Nn](?i:IL)) (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|[Nn](?i:IL))\)', 'match')
_m223 = _late('_m223', rb"\* ([1-9][0-9]{0,3999}) [Ff](?i:ETCH) \(", 'match')
_m224 = _late('_m224', rb"[Ff](?i:LAGS) \(((?:\\?[!#$&'+-\[\^-z|-~]+(?: \\?[!#$&'+-\[\^-z|-~]+)*)?)\)", 'match')
_m225 = _late('_m225', rb"[Mm](?i:ODSEQ) \(([0-9]{1,4000})\)", 'match')
_m226 = _late('_m226', rb'[Ee](?i:NVELOPE) \((?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) ', 'match')
_m227 = _late('_m227', rb'\((?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))\)', 'match')
_m228 = _late('_m228', rb' (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))\)', 'match')
_m229 = _late('_m229', rb'[Ii](?i:NTERNALDATE) "((?: [0-9]|[0-9]{2})\-(?:[Jj](?i:an)|[Ff](?i:eb)|[Mm](?i:ar)|[Aa](?i:pr)|[Mm](?i:ay)|[Jj](?i:un)|[Jj](?i:ul)|[Aa](?i:ug)|[Ss](?i:ep)|[Oo](?i:ct)|[Nn](?i:ov)|[Dd](?i:ec))\-[0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} [+\-][0-9]{4})"', 'match')
_m230 = _late('_m230', rb"[Rr](?i:FC822\.SIZE) ([0-9]{1,4000})(?=[ )])", 'match')
_m231 = _late('_m231', b"[Bb](?i:ODY)(?:([Ss](?i:TRUCTURE)))? ", 'match')
_m232 = _late('_m232', rb' (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))', 'match')
_m233 = _late('_m233', rb'(?:\(((?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n) (?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)(?: (?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n) (?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))*)\)|[Nn](?i:IL))(?:( )(?:(\((?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) (?:\(((?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n) (?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)(?: (?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n) (?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))*)\)|[Nn](?i:IL))\))|[Nn](?i:IL))(?:( )(?:\(((?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)(?: (?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))*)\)|(?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)))(?:( )(?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)))?)?)?', 'match')
_m234 = _late('_m234', rb'(?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))', 'match')
_m235 = _late('_m235', b"([0-9]{1,4000})(?=[ )])", 'match')
_m236 = _late('_m236', rb'"[Mm](?i:ESSAGE)" "([Rr](?i:FC822)|[Gg](?i:LOBAL))" (?:\(((?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n) (?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)(?: (?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n) (?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))*)\)|[Nn](?i:IL)) (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) ([0-9]{1,4000}) \((?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) ', 'match')
_m237 = _late('_m237', rb' (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))\) ', 'match')
_m238 = _late('_m238', b" ([0-9]{1,4000})(?=[ )])", 'match')
_m239 = _late('_m239', rb'(?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))(?:( )(?:(\((?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) (?:\(((?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n) (?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)(?: (?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n) (?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))*)\)|[Nn](?i:IL))\))|[Nn](?i:IL))(?:( )(?:\(((?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)(?: (?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))*)\)|(?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)))(?:( )(?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)))?)?)?', 'match')
_m240 = _late('_m240', rb'"[Tt](?i:EXT)" (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) (?:\(((?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n) (?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)(?: (?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n) (?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))*)\)|[Nn](?i:IL)) (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) ([0-9]{1,4000}) ([0-9]{1,4000})(?=[ )])', 'match')
_m241 = _late('_m241', rb'(?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) (?:\(((?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n) (?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)(?: (?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n) (?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))*)\)|[Nn](?i:IL)) (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)) ([0-9]{1,4000})(?=[ )])', 'match')
_m242 = _late('_m242', rb"""[Bb](?i:ODY)\[(?:((?:((?:([Hh](?i:EADER))|[Hh](?i:EADER\.FIELDS)(?:(\.(?i:NOT)))? \(((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))*)\)|[Tt](?i:EXT)))|([1-9][0-9]{0,3999}(?:\.[1-9][0-9]{0,3999})*)(?:(\.(?:([Hh](?i:EADER))|[Hh](?i:EADER\.FIELDS)(?:(\.(?i:NOT)))? \(((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))*)\)|([Tt](?i:EXT)|[Mm](?i:IME)))))?)))?\](?:<([0-9]{1,4000})>)? (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))""", 'match')
_m243 = _late('_m243', rb'[Bb](?i:INARY)\[(?:([1-9][0-9]{0,3999}(?:\.[1-9][0-9]{0,3999})*))?\] (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n|\~\{#[0-9]+\}\r\n))(?=[ )])', 'match')
_m244 = _late('_m244', rb"[Bb](?i:INARY\.SIZE)\[(?:([1-9][0-9]{0,3999}(?:\.[1-9][0-9]{0,3999})*))?\] ([0-9]{1,4000})(?=[ )])", 'match')
_m245 = _late('_m245', b"[Uu](?i:ID) ([1-9][0-9]{0,3999})(?=[ )])", 'match')
_m246 = _late('_m246', rb'[Rr](?i:FC822)(?:(\.(?i:HEADER)|\.(?i:TEXT)))? (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|([Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*+(?:\\["\\][\x01-\x09\x0b\x0c\x0e-!#-\[\]-\xff]*)*+"|\{#[0-9]+\}\r\n))(?=[ )])', 'match')
_m247 = _late('_m247', rb"[Ee](?i:MAILID) \(([\-0-9A-Z_a-z]{1,255})\)", 'match')
_m248 = _late('_m248', rb"[Tt](?i:HREADID) (?:\(([\-0-9A-Z_a-z]{1,255})\)|([Nn](?i:IL)))", 'match')
_m249 = _late('_m249', rb"\* ([1-9][0-9]{0,3999}) [Uu](?i:IDFETCH) \(", 'match')
_m250 = _late('_m250', rb"([!#$&',-\[\]-z|-~]+) ([Oo](?i:K)|[Nn](?i:O)|[Bb](?i:AD)) ", 'match')
_m251 = _late('_m251', rb"(?:([\x01-\x09\x0b\x0c\x0e-\xff]+))?(?=\r)", 'match')
_m252 = _late('_m252', rb"((?:[+/-9A-Za-z]{4})*(?:[+/-9A-Za-z]{2}==|[+/-9A-Za-z]{3}=)?)(?=\r)", 'match')
_m253 = _late('_m253', rb"\* ([Oo](?i:K)|[Pp](?i:REAUTH)) ", 'match')
_m254 = _late('_m254', rb"(?:((?:[\x01-\x7f]+|(?:[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x7f]*)(?:(?:[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x7f]*)*))?\x00((?:[\x01-\x7f]+|(?:[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x7f]*)(?:(?:[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x7f]*)*)\x00((?:[\x01-\x7f]+|(?:[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x7f]*)(?:(?:[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x7f]*)*)(?=\Z)", 'match')
_f255 = _late('_f255', rb"([A-Za-z]+)=([\x09\x0a\x0d -~]*)\x01", 'findall')
_m256 = _late('_m256', rb"([A-Za-z]+)=([\x09\x0a\x0d -~]*)\x01", 'match')
_m257 = _late('_m257', rb"(?:([Ff]),)?([Pp]=[\-.0-9A-Za-z]+|[NYny]),(?:[Aa]=((?:[\x01-+\--<>-\xff]+|(?:=(?i:2C)|=(?i:3D))[\x01-+\--<>-\xff]*)(?:(?:=(?i:2C)|=(?i:3D))[\x01-+\--<>-\xff]*)*))?,\x01((?:[A-Za-z]+=[\x09\x0a\x0d -~]*\x01)*)\x01(?=\Z)", 'match')
_u0 = _often('_u0', rb"""([!#$&',-\[\]-z|-~]+) [Ii](?i:D) (?:(\(((?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+" (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")(?: "[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+" (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"))*+)?+)\))|[Nn](?i:IL))\r\n(?=\Z)""")
_u1 = _often('_u1', rb'\(((?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+" (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")(?: "[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+" (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"))*+)?+)\)(?=\r)')
_u2 = _often('_u2', rb"([\-.A-Z_a-z][\-.0-:A-Z_a-z]*) (?:(\(\))|(?:\-([1-9][0-9]{0,3999}):\-([1-9][0-9]{0,3999})|((?:(?:([1-9][0-9]{0,3999}|\*)|([1-9][0-9]{0,3999}|\*):([1-9][0-9]{0,3999}|\*)|\$)(?= )|((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$))))|([0-9]{1,4000})|([0-9]{1,4000})))(?= )")
_u3 = _often('_u3', rb"([\-.A-Z_a-z][\-.0-:A-Z_a-z]*) \(\)(?=[\x0d ])")
_u4 = _often('_u4', rb"""([!#$&',-\[\]-z|-~]+) [Cc](?i:REATE) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")\r\n(?=\Z)""")
_u5 = _often('_u5', rb" \((?:([Uu](?i:SE) \(((?:\\[!#$&'+-\[\^-z|-~]+(?: \\[!#$&'+-\[\^-z|-~]+)*)?)\))|([\-.A-Z_a-z][\-.0-:A-Z_a-z]*)(?:( (?:(\(\))|(?:\-([1-9][0-9]{0,3999}):\-([1-9][0-9]{0,3999})|((?:(?:([1-9][0-9]{0,3999}|\*)|([1-9][0-9]{0,3999}|\*):([1-9][0-9]{0,3999}|\*)|\$)(?=[ )])|((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$))))|([0-9]{1,4000})|([0-9]{1,4000})))))?)\)(?=\r)")
_u6 = _often('_u6', rb"([\-.A-Z_a-z][\-.0-:A-Z_a-z]*)(?:( (?:(\(\))|(?:\-([1-9][0-9]{0,3999}):\-([1-9][0-9]{0,3999})|((?:(?:([1-9][0-9]{0,3999}|\*)|([1-9][0-9]{0,3999}|\*):([1-9][0-9]{0,3999}|\*)|\$)(?=[ )])|((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$))))|([0-9]{1,4000})|([0-9]{1,4000})))))?(?! [$(*\-0-9])(?=[ )])")
_u7 = _often('_u7', rb"""([!#$&',-\[\]-z|-~]+) [Ee](?i:XAMINE) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")\r\n(?=\Z)""")
_u8 = _often('_u8', rb" \((?:([Cc](?i:ONDSTORE))|[Qq](?i:RESYNC) \(([1-9][0-9]{0,3999}) ([0-9]{1,4000})(?:( (?:(?:([1-9][0-9]{0,3999}|\*)|([1-9][0-9]{0,3999}|\*):([1-9][0-9]{0,3999}|\*)|\$)(?=[ )])|((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$)))))?(?:( \((?:(?:([1-9][0-9]{0,3999}|\*)|([1-9][0-9]{0,3999}|\*):([1-9][0-9]{0,3999}|\*)|\$)(?= )|((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$))) (?:(?:([1-9][0-9]{0,3999}|\*)|([1-9][0-9]{0,3999}|\*):([1-9][0-9]{0,3999}|\*)|\$)(?=\))|((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$)))\)))?\)|([\-.A-Z_a-z][\-.0-:A-Z_a-z]*)(?:( (?:(\(\))|(?:\-([1-9][0-9]{0,3999}):\-([1-9][0-9]{0,3999})|((?:(?:([1-9][0-9]{0,3999}|\*)|([1-9][0-9]{0,3999}|\*):([1-9][0-9]{0,3999}|\*)|\$)(?=[ )])|((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$))))|([0-9]{1,4000})|([0-9]{1,4000})))))?)\)(?=\r)")
_u9 = _often('_u9', rb"""([!#$&',-\[\]-z|-~]+) [Ll](?i:IST)(?:( \(\)))? (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)") (?:\(((?:[!#-'*-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")(?:(?: (?:[!#-'*-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"))*)?)\)|(?:([!#-'*-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"))(?:( [Rr](?i:ETURN) \(\)))?\r\n(?=\Z)""")
_u10 = _often('_u10', rb"""([!#$&',-\[\]-z|-~]+) [Rr](?i:ENAME) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)") (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")\r\n(?=\Z)""")
_u11 = _often('_u11', rb" \(([\-.A-Z_a-z][\-.0-:A-Z_a-z]*)(?:( (?:(\(\))|(?:\-([1-9][0-9]{0,3999}):\-([1-9][0-9]{0,3999})|((?:(?:([1-9][0-9]{0,3999}|\*)|([1-9][0-9]{0,3999}|\*):([1-9][0-9]{0,3999}|\*)|\$)(?=[ )])|((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$))))|([0-9]{1,4000})|([0-9]{1,4000})))))?\)(?=\r)")
_u12 = _often('_u12', rb"""([!#$&',-\[\]-z|-~]+) [Ss](?i:ELECT) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")\r\n(?=\Z)""")
_u13 = _often('_u13', rb"""([!#$&',-\[\]-z|-~]+) [Ll](?i:SUB) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)") (?:([!#-'*-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")\r\n(?=\Z)""")
_u14 = _often('_u14', rb"""([!#$&',-\[\]-z|-~]+) [Ss](?i:ETACL) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)") (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)") (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")\r\n(?=\Z)""")
_u15 = _often('_u15', rb"""([!#$&',-\[\]-z|-~]+) [Dd](?i:ELETEACL) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)") (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")\r\n(?=\Z)""")
_u16 = _often('_u16', rb"""([!#$&',-\[\]-z|-~]+) [Ll](?i:ISTRIGHTS) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)") (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")\r\n(?=\Z)""")
_u17 = _often('_u17', rb"""([!#$&',-\[\]-z|-~]+) [Ss](?i:ETMETADATA) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)") \(((?:[!#$&'+-\[\]-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+") (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")(?: (?:[!#$&'+-\[\]-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+") (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"))*+)\)\r\n(?=\Z)""")
_u18 = _often('_u18', rb"\((?:[Mm](?i:AXSIZE) ([0-9]{1,4000})|[Dd](?i:EPTH) ([01]|[Ii](?i:nfinity))|([\-.A-Z_a-z][\-.0-:A-Z_a-z]*)(?:( (?:(\(\))|(?:\-([1-9][0-9]{0,3999}):\-([1-9][0-9]{0,3999})|((?:(?:([1-9][0-9]{0,3999}|\*)|([1-9][0-9]{0,3999}|\*):([1-9][0-9]{0,3999}|\*)|\$)(?=[ )])|((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$))))|([0-9]{1,4000})|([0-9]{1,4000})))))?)\)(?= )")
_u19 = _often('_u19', rb"([!#$&',-\[\]-z|-~]+) [Nn](?i:OTIFY) [Nn](?i:ONE)\r\n(?=\Z)")
_u20 = _often('_u20', rb"""\((?:([Ss](?i:elected)|[Ss](?i:elected\-delayed)|[Ii](?i:nboxes)|[Pp](?i:ersonal)|[Ss](?i:ubscribed))|([Ss](?i:ubtree) (?:\(((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"))*)\)|(?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")))|[Mm](?i:ailboxes) (?:\(((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"))*)\)|(?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"))) [Nn](?i:ONE)\)(?=[\x0d ])""")
_u21 = _often('_u21', rb"[Mm](?i:essageNew)(?: \(([ !#-'*-\[\]-z|-~]++(?:\([ !#-'*-\[\]-z|-~]*+\)[ !#-'*-\[\]-z|-~]*+)*+(?<!\ ))\))?(?! \()(?=[ )])")
_u22 = _often('_u22', rb"""(?:([Ee](?i:NVELOPE)|[Ff](?i:LAGS)|[Ii](?i:NTERNALDATE)|[Rr](?i:FC822\.SIZE)|[Bb](?i:ODY)(?:[Ss](?i:TRUCTURE))?|[Uu](?i:ID))|[Bb](?i:ODY)\[(?:((?:((?:([Hh](?i:EADER))|[Hh](?i:EADER\.FIELDS)(?:(\.(?i:NOT)))? \(((?:[!#$&'+-\[\]-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")(?: (?:[!#$&'+-\[\]-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"))*+)\)|[Tt](?i:EXT)))|([1-9][0-9]{0,3999}(?:\.[1-9][0-9]{0,3999})*)(?:(\.(?:([Hh](?i:EADER))|[Hh](?i:EADER\.FIELDS)(?:(\.(?i:NOT)))? \(((?:[!#$&'+-\[\]-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")(?: (?:[!#$&'+-\[\]-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"))*+)\)|([Tt](?i:EXT)|[Mm](?i:IME)))))?)))?\](?:<([0-9]{1,4000})\.([1-9][0-9]{0,3999})>)?()|[Bb](?i:INARY)(?:(\.(?i:PEEK)))?\[(?:([1-9][0-9]{0,3999}+(?:\.[1-9][0-9]{0,3999}+)*+))?\](?:<([0-9]{1,4000})\.([1-9][0-9]{0,3999})>)?()|[Bb](?i:INARY\.SIZE)\[(?:([1-9][0-9]{0,3999}+(?:\.[1-9][0-9]{0,3999}+)*+))?\]()|([Rr](?i:FC822)(?:\.(?i:HEADER)|\.(?i:TEXT))?|[Mm](?i:ODSEQ)|[Ee](?i:MAILID)|[Tt](?i:HREADID)))(?=[ )])""")
_u23 = _often('_u23', rb"""([!#$&',-\[\]-z|-~]+) [Ll](?i:OGIN) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)") (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")\r\n(?=\Z)""")
_u24 = _often('_u24', rb"([!#$&',-\[\]-z|-~]+) [Ff](?i:ETCH) (?:(?:([1-9][0-9]{0,3999}|\*)|([1-9][0-9]{0,3999}|\*):([1-9][0-9]{0,3999}|\*)|\$)(?= )|((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$))) (?:([Aa](?i:LL)|[Ff](?i:ULL)|[Ff](?i:AST))|([ !#-'*-\[\]-z|-~]++(?:\([ !#-'*-\[\]-z|-~]*+\)[ !#-'*-\[\]-z|-~]*+)*+)|\(([ !#-'*-\[\]-z|-~]++(?:\([ !#-'*-\[\]-z|-~]*+\)[ !#-'*-\[\]-z|-~]*+)*+(?<!\ ))\))\r\n(?=\Z)")
_u25 = _often('_u25', rb" \((?:[Cc](?i:HANGEDSINCE) ([0-9]{1,4000})|([Vv](?i:ANISHED))|([Pp](?i:ARTIAL) (?:\-([1-9][0-9]{0,3999}):\-([1-9][0-9]{0,3999})|([1-9][0-9]{0,3999}):([1-9][0-9]{0,3999})))|([\-.A-Z_a-z][\-.0-:A-Z_a-z]*)(?:( (?:(\(\))|(?:\-([1-9][0-9]{0,3999}):\-([1-9][0-9]{0,3999})|((?:(?:([1-9][0-9]{0,3999}|\*)|([1-9][0-9]{0,3999}|\*):([1-9][0-9]{0,3999}|\*)|\$)(?=[ )])|((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$))))|([0-9]{1,4000})|([0-9]{1,4000})))))?)\)(?=\r)")
_u26 = _often('_u26', rb"(?:[Vv](?i:ANISHED)()|[Cc](?i:HANGEDSINCE) ([0-9]{1,4000})|[Pp](?i:ARTIAL) (?:\-([1-9][0-9]{0,3999}):\-([1-9][0-9]{0,3999})|([1-9][0-9]{0,3999}):([1-9][0-9]{0,3999}))())(?=[ )])")
_u27 = _often('_u27', rb"([!#$&',-\[\]-z|-~]+) [Ss](?i:TORE) (?:(?:([1-9][0-9]{0,3999}|\*)|([1-9][0-9]{0,3999}|\*):([1-9][0-9]{0,3999}|\*)|\$)(?= )|((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$))) (?:([+\-]))?[Ff](?i:LAGS)(?:(\.(?i:SILENT)))? (?:(\(((?:\\?[!#$&'+-\[\^-z|-~]+(?: \\?[!#$&'+-\[\^-z|-~]+)*)?)\))|(\\?[!#$&'+-\[\^-z|-~]+(?: \\?[!#$&'+-\[\^-z|-~]+)*))\r\n(?=\Z)")
_u28 = _often('_u28', rb" \((?:[Uu](?i:NCHANGEDSINCE) ([0-9]{1,4000})|([\-.A-Z_a-z][\-.0-:A-Z_a-z]*)(?:( (?:(\(\))|(?:\-([1-9][0-9]{0,3999}):\-([1-9][0-9]{0,3999})|((?:(?:([1-9][0-9]{0,3999}|\*)|([1-9][0-9]{0,3999}|\*):([1-9][0-9]{0,3999}|\*)|\$)(?=[ )])|((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$))))|([0-9]{1,4000})|([0-9]{1,4000})))))?)\)(?= )")
_u29 = _often('_u29', rb"""(?:([Aa](?i:LL)|[Aa](?i:NSWERED)|[Dd](?i:ELETED)|[Ff](?i:LAGGED)|[Ss](?i:EEN)|[Uu](?i:NANSWERED)|[Uu](?i:NDELETED)|[Uu](?i:NFLAGGED)|[Uu](?i:NSEEN)|[Dd](?i:RAFT)|[Uu](?i:NDRAFT)|[Nn](?i:EW)|[Oo](?i:LD)|[Rr](?i:ECENT))|[Ll](?i:ARGER) ([0-9]{1,4000})|[Ss](?i:MALLER) ([0-9]{1,4000})|[Kk](?i:EYWORD) ([!#$&'+-\[\^-z|-~]+)|[Uu](?i:IDAFTER) ([1-9][0-9]{0,3999})|[Uu](?i:IDBEFORE) ([1-9][0-9]{0,3999})|[Uu](?i:NKEYWORD) ([!#$&'+-\[\^-z|-~]+)|[Ee](?i:MAILID) ([\-0-9A-Z_a-z]{1,255})|[Tt](?i:HREADID) ([\-0-9A-Z_a-z]{1,255})|[Cc](?i:C) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")()|[Tt](?i:O) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")()|[Bb](?i:CC) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")()|[Bb](?i:ODY) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")()|[Ff](?i:ROM) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")()|[Tt](?i:EXT) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")()|[Ss](?i:UBJECT) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")())(?=[\x0d ])""")
_u30 = _often('_u30', rb"""[Hh](?i:EADER) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)") (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")(?=[\x0d )])""")
_u31 = _often('_u31', rb"""(?:([Aa](?i:LL)|[Aa](?i:NSWERED)|[Dd](?i:ELETED)|[Ff](?i:LAGGED)|[Ss](?i:EEN)|[Uu](?i:NANSWERED)|[Uu](?i:NDELETED)|[Uu](?i:NFLAGGED)|[Uu](?i:NSEEN)|[Dd](?i:RAFT)|[Uu](?i:NDRAFT)|[Nn](?i:EW)|[Oo](?i:LD)|[Rr](?i:ECENT))|[Ll](?i:ARGER) ([0-9]{1,4000})|[Ss](?i:MALLER) ([0-9]{1,4000})|[Kk](?i:EYWORD) ([!#$&'+-\[\^-z|-~]+)|[Uu](?i:IDAFTER) ([1-9][0-9]{0,3999})|[Uu](?i:IDBEFORE) ([1-9][0-9]{0,3999})|[Uu](?i:NKEYWORD) ([!#$&'+-\[\^-z|-~]+)|[Ee](?i:MAILID) ([\-0-9A-Z_a-z]{1,255})|[Tt](?i:HREADID) ([\-0-9A-Z_a-z]{1,255})|[Cc](?i:C) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")()|[Tt](?i:O) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")()|[Bb](?i:CC) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")()|[Bb](?i:ODY) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")()|[Ff](?i:ROM) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")()|[Tt](?i:EXT) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")()|[Ss](?i:UBJECT) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")())(?=[ )])""")
_u32 = _often('_u32', rb"([!#$&',-\[\]-z|-~]+) [Uu](?i:ID) [Ff](?i:ETCH) (?:(?:([1-9][0-9]{0,3999}|\*)|([1-9][0-9]{0,3999}|\*):([1-9][0-9]{0,3999}|\*)|\$)(?= )|((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$))) (?:([Aa](?i:LL)|[Ff](?i:ULL)|[Ff](?i:AST))|([ !#-'*-\[\]-z|-~]++(?:\([ !#-'*-\[\]-z|-~]*+\)[ !#-'*-\[\]-z|-~]*+)*+)|\(([ !#-'*-\[\]-z|-~]++(?:\([ !#-'*-\[\]-z|-~]*+\)[ !#-'*-\[\]-z|-~]*+)*+(?<!\ ))\))\r\n(?=\Z)")
_u33 = _often('_u33', rb"([!#$&',-\[\]-z|-~]+) [Uu](?i:ID) [Ss](?i:TORE) (?:(?:([1-9][0-9]{0,3999}|\*)|([1-9][0-9]{0,3999}|\*):([1-9][0-9]{0,3999}|\*)|\$)(?= )|((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$))) (?:([+\-]))?[Ff](?i:LAGS)(?:(\.(?i:SILENT)))? (?:(\(((?:\\?[!#$&'+-\[\^-z|-~]+(?: \\?[!#$&'+-\[\^-z|-~]+)*)?)\))|(\\?[!#$&'+-\[\^-z|-~]+(?: \\?[!#$&'+-\[\^-z|-~]+)*))\r\n(?=\Z)")
_u34 = _often('_u34', rb"([\-.A-Z_a-z][\-.0-:A-Z_a-z]*) \(\)(?=\r)")
_u35 = _often('_u35', rb"""\* ([Oo](?i:K)|[Nn](?i:O)|[Bb](?i:AD)) (?:(\[(?:(A(?:LERT|UTHENTICATIONFAILED|UTHORIZATIONFAILED|LREADYEXISTS)|P(?:ARSE|RIVACYREQUIRED)|R(?:EAD\-ONLY|EAD\-WRITE)|T(?:RYCREATE)|U(?:IDNOTSTICKY|NAVAILABLE|NKNOWN\-CTE|SEATTR|IDREQUIRED)|E(?:XPIRED|XPUNGEISSUED)|C(?:ONTACTADMIN|ORRUPTION|LIENTBUG|ANNOT|LOSED|OMPRESSIONACTIVE)|N(?:OPERM|ONEXISTENT|OTSAVED|OTIFICATIONOVERFLOW|OMODSEQ)|I(?:NUSE)|S(?:ERVERBUG|AMETOKEN)|L(?:IMIT)|O(?:VERQUOTA|AUTHREQUIRED)|H(?:ASCHILDREN))|([Bb](?i:ADCHARSET)(?: \(((?:[!#$&'+-\[\^-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")(?: (?:[!#$&'+-\[\^-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"))*+)\))?)|[Cc](?i:APABILITY)((?: [!#$&'+-\[\^-z|-~]+)*? (?:[Ii](?i:MAP4rev2)|[Ii](?i:MAP4rev1))(?: [!#$&'+-\[\^-z|-~]+)*)|([Pp](?i:ERMANENTFLAGS) \(((?:(?:\\\*|\\?[!#$&'+-\[\^-z|-~]+)(?: (?:\\\*|\\?[!#$&'+-\[\^-z|-~]+))*)?)\))|[Uu](?i:IDNEXT) ([1-9][0-9]{0,3999})|[Uu](?i:IDVALIDITY) ([1-9][0-9]{0,3999})|[Uu](?i:NSEEN) ([1-9][0-9]{0,3999}))\] )|(?!\[))(?:([\x01-\x09\x0b\x0c\x0e-\xff]+))?\r\n(?=\Z)""")
_u36 = _often('_u36', rb"""\* [Bb](?i:YE) (?:(\[(?:(A(?:LERT|UTHENTICATIONFAILED|UTHORIZATIONFAILED|LREADYEXISTS)|P(?:ARSE|RIVACYREQUIRED)|R(?:EAD\-ONLY|EAD\-WRITE)|T(?:RYCREATE)|U(?:IDNOTSTICKY|NAVAILABLE|NKNOWN\-CTE|SEATTR|IDREQUIRED)|E(?:XPIRED|XPUNGEISSUED)|C(?:ONTACTADMIN|ORRUPTION|LIENTBUG|ANNOT|LOSED|OMPRESSIONACTIVE)|N(?:OPERM|ONEXISTENT|OTSAVED|OTIFICATIONOVERFLOW|OMODSEQ)|I(?:NUSE)|S(?:ERVERBUG|AMETOKEN)|L(?:IMIT)|O(?:VERQUOTA|AUTHREQUIRED)|H(?:ASCHILDREN))|([Bb](?i:ADCHARSET)(?: \(((?:[!#$&'+-\[\^-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")(?: (?:[!#$&'+-\[\^-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"))*+)\))?)|[Cc](?i:APABILITY)((?: [!#$&'+-\[\^-z|-~]+)*? (?:[Ii](?i:MAP4rev2)|[Ii](?i:MAP4rev1))(?: [!#$&'+-\[\^-z|-~]+)*)|([Pp](?i:ERMANENTFLAGS) \(((?:(?:\\\*|\\?[!#$&'+-\[\^-z|-~]+)(?: (?:\\\*|\\?[!#$&'+-\[\^-z|-~]+))*)?)\))|[Uu](?i:IDNEXT) ([1-9][0-9]{0,3999})|[Uu](?i:IDVALIDITY) ([1-9][0-9]{0,3999})|[Uu](?i:NSEEN) ([1-9][0-9]{0,3999}))\] )|(?!\[))(?:([\x01-\x09\x0b\x0c\x0e-\xff]+))?\r\n(?=\Z)""")
_u37 = _often('_u37', rb'\* [Ii](?i:D) (?:(\(((?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+" (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")(?: "[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+" (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"))*+)?+)\))|[Nn](?i:IL))\r\n(?=\Z)')
_u38 = _often('_u38', rb"""\* [Mm](?i:ETADATA) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)") (?:\(((?:[!#$&'+-\[\]-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+") (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")(?: (?:[!#$&'+-\[\]-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+") (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"))*+)\)|((?:[!#$&'+-\[\]-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")(?: (?:[!#$&'+-\[\]-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"))*+))\r\n(?=\Z)""")
_u39 = _often('_u39', rb"""\(((?:[!#$&'+-\[\]-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+") (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")(?: (?:[!#$&'+-\[\]-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+") (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"))*+)\)(?=\r)""")
_u40 = _often('_u40', rb"""\* [Ll](?i:IST) \((?:((?:((?:\\[!#$&'+-\[\^-z|-~]+ )*(?:\\(?i:NonExistent)|\\(?i:Noselect)|\\(?i:Marked)|\\(?i:Unmarked))(?: \\[!#$&'+-\[\^-z|-~]+)*)|(\\[!#$&'+-\[\^-z|-~]+(?: \\[!#$&'+-\[\^-z|-~]+)*))))?\) (?:([Nn](?i:IL))|(?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f])"|("(?:\\["\\]|[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]|[\x80-\xff]{1,4}|[\x80-\xff]{1,4}|[\x80-\xff]{1,4})"))) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")(?:( \(\)))?\r\n(?=\Z)""")
_u41 = _often('_u41', rb"""(?:"[Cc](?i:HILDINFO)"|[Cc](?i:HILDINFO)) \("(?:([Ss](?i:UBSCRIBED))|((?:[Vv](?i:endor\.)(?:(?:[!#$&'+-\-0-\[\^-z|-~]*[\x80-\xff])+[!#$&'+,0-\[\^-z|-~]*|[!#$&'+-\-0-\[\^-z|-~][!#$&'+,0-\[\^-z|-~]*)\-)?[!#$&'+-\[\^-z|-~]+))"\)(?=[ )])""")
_u42 = _often('_u42', rb""""(?:([Ss](?i:UBSCRIBED))|((?:[Vv](?i:endor\.)(?:(?:[!#$&'+-\-0-\[\^-z|-~]*[\x80-\xff])+[!#$&'+,0-\[\^-z|-~]*|[!#$&'+-\-0-\[\^-z|-~][!#$&'+,0-\[\^-z|-~]*)\-)?[!#$&'+-\[\^-z|-~]+))"(?=[ )])""")
_u43 = _often('_u43', rb"""((?:[Vv](?i:endor\.)(?:(?:[!#$&'+-\-0-\[\^-z|-~]*[\x80-\xff])+[!#$&'+,0-\[\^-z|-~]*|[!#$&'+-\-0-\[\^-z|-~][!#$&'+,0-\[\^-z|-~]*)\-)?[!#$&'+-\[\^-z|-~]+)(?=")""")
_u44 = _often('_u44', rb"""(?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)") (?:(\(\))|(?:\-([1-9][0-9]{0,3999}):\-([1-9][0-9]{0,3999})|((?:(?:([1-9][0-9]{0,3999}|\*)|([1-9][0-9]{0,3999}|\*):([1-9][0-9]{0,3999}|\*)|\$)(?=[ )])|((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$))))|([0-9]{1,4000})|([0-9]{1,4000})))(?=[ )])""")
_u45 = _often('_u45', rb"""\* [Ee](?i:SEARCH)(?:( \([Tt](?i:AG) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")\)))?(?: ([Uu](?i:ID)))?\r\n(?=\Z)""")
_u46 = _often('_u46', rb"(?:[Cc](?i:OUNT) ([0-9]{1,4000})|[Mm](?i:ODSEQ) ([0-9]{1,4000})|([Mm](?i:IN)|[Mm](?i:AX)) ([1-9][0-9]{0,3999})()|[Aa](?i:LL) (?:(?:([1-9][0-9]{0,3999}|\*)|([1-9][0-9]{0,3999}|\*):([1-9][0-9]{0,3999}|\*)|\$)(?=[\x0d ])|((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$)))()|[Pp](?i:ARTIAL) \((?:\-([1-9][0-9]{0,3999}):\-([1-9][0-9]{0,3999})|([1-9][0-9]{0,3999}):([1-9][0-9]{0,3999})) (?:([Nn](?i:IL))|(?:(?:([1-9][0-9]{0,3999}|\*)|([1-9][0-9]{0,3999}|\*):([1-9][0-9]{0,3999}|\*)|\$)(?=\))|((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$))))\)())(?=[\x0d ])")
_u47 = _often('_u47', rb"([\-.A-Z_a-z][\-.0-:A-Z_a-z]*) (?:(\(\))|(?:\-([1-9][0-9]{0,3999}):\-([1-9][0-9]{0,3999})|((?:(?:([1-9][0-9]{0,3999}|\*)|([1-9][0-9]{0,3999}|\*):([1-9][0-9]{0,3999}|\*)|\$)(?=[\x0d ])|((?:(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?(?:,(?:\*|[1-9][0-9]{0,3999})(?::(?:\*|[1-9][0-9]{0,3999}))?)*(?:,\$)?|\$))))|([0-9]{1,4000})|([0-9]{1,4000})))(?=[\x0d ])")
_u48 = _often('_u48', rb"""\* [Ss](?i:TATUS) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)") \((?:((?:(?:[Mm](?i:ESSAGES)|[Uu](?i:NSEEN)|[Dd](?i:ELETED)|[Rr](?i:ECENT)|[Ss](?i:IZE)|[Hh](?i:IGHESTMODSEQ)) [0-9]{1,4000}|(?:[Uu](?i:IDNEXT)|[Uu](?i:IDVALIDITY)) [1-9][0-9]{0,3999})(?:\ (?:(?:[Mm](?i:ESSAGES)|[Uu](?i:NSEEN)|[Dd](?i:ELETED)|[Rr](?i:ECENT)|[Ss](?i:IZE)|[Hh](?i:IGHESTMODSEQ)) [0-9]{1,4000}|(?:[Uu](?i:IDNEXT)|[Uu](?i:IDVALIDITY)) [1-9][0-9]{0,3999}))*))?\)\r\n(?=\Z)""")
_u49 = _often('_u49', rb"""\* [Ll](?i:SUB) \((?:((?:((?:\\[!#$&'+-\[\^-z|-~]+ )*(?:\\(?i:NonExistent)|\\(?i:Noselect)|\\(?i:Marked)|\\(?i:Unmarked))(?: \\[!#$&'+-\[\^-z|-~]+)*)|(\\[!#$&'+-\[\^-z|-~]+(?: \\[!#$&'+-\[\^-z|-~]+)*))))?\) (?:([Nn](?i:IL))|(?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f])"|("(?:\\["\\]|[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]|[\x80-\xff]{1,4}|[\x80-\xff]{1,4}|[\x80-\xff]{1,4})"))) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")(?:( \(\)))?\r\n(?=\Z)""")
_u50 = _often('_u50', rb"""\* [Aa](?i:CL) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")\r\n(?=\Z)""")
_u51 = _often('_u51', rb"""\* [Ll](?i:ISTRIGHTS) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)") (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)") (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")((?: (?:[!#$&'+-\[\]-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"))*+)\r\n(?=\Z)""")
_u52 = _often('_u52', rb"""\* [Mm](?i:YRIGHTS) (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)") (?:([!#$&'+-\[\]-z|-~]+)|"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)")\r\n(?=\Z)""")
_u53 = _often('_u53', rb"([1-9][0-9]{0,3999}(?: [1-9][0-9]{0,3999})*)(?=\))")
_u54 = _often('_u54', rb"""(?:[Uu](?i:ID) ([1-9][0-9]{0,3999})|[Mm](?i:ODSEQ) \(([0-9]{1,4000})\)|[Rr](?i:FC822\.SIZE) ([0-9]{1,4000})|[Ee](?i:MAILID) \(([\-0-9A-Z_a-z]{1,255})\)|[Tt](?i:HREADID) (?:\(([\-0-9A-Z_a-z]{1,255})\)|([Nn](?i:IL)))()|[Ff](?i:LAGS) \(((?:\\?[!#$&'+-\[\^-z|-~]+(?: \\?[!#$&'+-\[\^-z|-~]+)*)?)\)()|[Bb](?i:INARY\.SIZE)\[(?:([1-9][0-9]{0,3999}+(?:\.[1-9][0-9]{0,3999}+)*+))?\] ([0-9]{1,4000})|[Rr](?i:FC822)(?:(\.(?i:HEADER)|\.(?i:TEXT)))? (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|[Nn](?i:IL))()|[Bb](?i:INARY)\[(?:([1-9][0-9]{0,3999}+(?:\.[1-9][0-9]{0,3999}+)*+))?\] (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|[Nn](?i:IL))()|[Ii](?i:NTERNALDATE) "((?: [0-9]|[0-9]{2})\-(?:[Jj](?i:an)|[Ff](?i:eb)|[Mm](?i:ar)|[Aa](?i:pr)|[Mm](?i:ay)|[Jj](?i:un)|[Jj](?i:ul)|[Aa](?i:ug)|[Ss](?i:ep)|[Oo](?i:ct)|[Nn](?i:ov)|[Dd](?i:ec))\-[0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} [+\-][0-9]{4})")(?=[ )])""")
_u55 = _often('_u55', rb'[Ee](?i:NVELOPE) \((?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|[Nn](?i:IL)) (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|[Nn](?i:IL)) (?:\(((?:\((?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+") (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+") (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+") (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")\))++)\)|[Nn](?i:IL)) (?:\(((?:\((?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+") (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+") (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+") (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")\))++)\)|[Nn](?i:IL)) (?:\(((?:\((?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+") (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+") (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+") (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")\))++)\)|[Nn](?i:IL)) (?:\(((?:\((?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+") (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+") (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+") (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")\))++)\)|[Nn](?i:IL)) (?:\(((?:\((?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+") (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+") (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+") (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")\))++)\)|[Nn](?i:IL)) (?:\(((?:\((?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+") (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+") (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+") (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")\))++)\)|[Nn](?i:IL)) (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|[Nn](?i:IL)) (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|[Nn](?i:IL))\)(?=[ )])')
_u56 = _often('_u56', rb'\(((?:\((?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+") (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+") (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+") (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")\))++)\)(?= )')
_u57 = _often('_u57', rb'(?:\(("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+" "[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"(?: "[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+" "[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")*+)\)|[Nn](?i:IL))(?:( (?:(\("([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)" (?:\(("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+" "[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"(?: "[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+" "[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")*+)\)|[Nn](?i:IL))\))|[Nn](?i:IL))(?:( (?:\(("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"(?: "[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")*+)\)|(?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|[Nn](?i:IL)))(?:( (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|[Nn](?i:IL))))?))?))?(?=\))')
_u58 = _often('_u58', rb'(?:(?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|[Nn](?i:IL))()|([0-9]{1,4000})|([0-9]{1,4000}))(?=[ )])')
_u59 = _often('_u59', rb'(?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|[Nn](?i:IL))(?:( (?:(\("([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)" (?:\(("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+" "[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"(?: "[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+" "[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")*+)\)|[Nn](?i:IL))\))|[Nn](?i:IL))(?:( (?:\(("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"(?: "[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")*+)\)|(?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|[Nn](?i:IL)))(?:( (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|[Nn](?i:IL))))?))?))?(?=\))')
_u60 = _often('_u60', rb'"[Tt](?i:EXT)" "([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)" (?:\(("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+" "[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"(?: "[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+" "[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")*+)\)|[Nn](?i:IL)) (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|[Nn](?i:IL)) (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|[Nn](?i:IL)) "([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)" ([0-9]{1,4000}) ([0-9]{1,4000})(?:( (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|[Nn](?i:IL))(?:( (?:(\("([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)" (?:\(("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+" "[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"(?: "[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+" "[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")*+)\)|[Nn](?i:IL))\))|[Nn](?i:IL))(?:( (?:\(("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"(?: "[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")*+)\)|(?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|[Nn](?i:IL)))(?:( (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|[Nn](?i:IL))))?))?))?))?(?=\))')
_u61 = _often('_u61', rb'"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)" "([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)" (?:\(("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+" "[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"(?: "[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+" "[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")*+)\)|[Nn](?i:IL)) (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|[Nn](?i:IL)) (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|[Nn](?i:IL)) "([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)" ([0-9]{1,4000})(?:( (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|[Nn](?i:IL))(?:( (?:(\("([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)" (?:\(("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+" "[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"(?: "[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+" "[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")*+)\)|[Nn](?i:IL))\))|[Nn](?i:IL))(?:( (?:\(("[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"(?: "[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")*+)\)|(?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|[Nn](?i:IL)))(?:( (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|[Nn](?i:IL))))?))?))?))?(?=\))')
_u62 = _often('_u62', rb"""([!#$&',-\[\]-z|-~]+) ([Oo](?i:K)|[Nn](?i:O)|[Bb](?i:AD)) (?:(\[(?:(A(?:LERT|UTHENTICATIONFAILED|UTHORIZATIONFAILED|LREADYEXISTS)|P(?:ARSE|RIVACYREQUIRED)|R(?:EAD\-ONLY|EAD\-WRITE)|T(?:RYCREATE)|U(?:IDNOTSTICKY|NAVAILABLE|NKNOWN\-CTE|SEATTR|IDREQUIRED)|E(?:XPIRED|XPUNGEISSUED)|C(?:ONTACTADMIN|ORRUPTION|LIENTBUG|ANNOT|LOSED|OMPRESSIONACTIVE)|N(?:OPERM|ONEXISTENT|OTSAVED|OTIFICATIONOVERFLOW|OMODSEQ)|I(?:NUSE)|S(?:ERVERBUG|AMETOKEN)|L(?:IMIT)|O(?:VERQUOTA|AUTHREQUIRED)|H(?:ASCHILDREN))|([Bb](?i:ADCHARSET)(?: \(((?:[!#$&'+-\[\^-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")(?: (?:[!#$&'+-\[\^-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"))*+)\))?)|[Cc](?i:APABILITY)((?: [!#$&'+-\[\^-z|-~]+)*? (?:[Ii](?i:MAP4rev2)|[Ii](?i:MAP4rev1))(?: [!#$&'+-\[\^-z|-~]+)*)|([Pp](?i:ERMANENTFLAGS) \(((?:(?:\\\*|\\?[!#$&'+-\[\^-z|-~]+)(?: (?:\\\*|\\?[!#$&'+-\[\^-z|-~]+))*)?)\))|[Uu](?i:IDNEXT) ([1-9][0-9]{0,3999})|[Uu](?i:IDVALIDITY) ([1-9][0-9]{0,3999})|[Uu](?i:NSEEN) ([1-9][0-9]{0,3999}))\] )|(?!\[))(?:([\x01-\x09\x0b\x0c\x0e-\xff]+))?\r\n(?=\Z)""")
_u63 = _often('_u63', rb"""(?:(\[(?:(A(?:LERT|UTHENTICATIONFAILED|UTHORIZATIONFAILED|LREADYEXISTS)|P(?:ARSE|RIVACYREQUIRED)|R(?:EAD\-ONLY|EAD\-WRITE)|T(?:RYCREATE)|U(?:IDNOTSTICKY|NAVAILABLE|NKNOWN\-CTE|SEATTR|IDREQUIRED)|E(?:XPIRED|XPUNGEISSUED)|C(?:ONTACTADMIN|ORRUPTION|LIENTBUG|ANNOT|LOSED|OMPRESSIONACTIVE)|N(?:OPERM|ONEXISTENT|OTSAVED|OTIFICATIONOVERFLOW|OMODSEQ)|I(?:NUSE)|S(?:ERVERBUG|AMETOKEN)|L(?:IMIT)|O(?:VERQUOTA|AUTHREQUIRED)|H(?:ASCHILDREN))|([Bb](?i:ADCHARSET)(?: \(((?:[!#$&'+-\[\^-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")(?: (?:[!#$&'+-\[\^-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"))*+)\))?)|[Cc](?i:APABILITY)((?: [!#$&'+-\[\^-z|-~]+)*? (?:[Ii](?i:MAP4rev2)|[Ii](?i:MAP4rev1))(?: [!#$&'+-\[\^-z|-~]+)*)|([Pp](?i:ERMANENTFLAGS) \(((?:(?:\\\*|\\?[!#$&'+-\[\^-z|-~]+)(?: (?:\\\*|\\?[!#$&'+-\[\^-z|-~]+))*)?)\))|[Uu](?i:IDNEXT) ([1-9][0-9]{0,3999})|[Uu](?i:IDVALIDITY) ([1-9][0-9]{0,3999})|[Uu](?i:NSEEN) ([1-9][0-9]{0,3999}))\] )|(?!\[))(?:([\x01-\x09\x0b\x0c\x0e-\xff]+))?(?=\r)""")
_u64 = _often('_u64', rb"""\* ([Oo](?i:K)|[Pp](?i:REAUTH)) (?:(\[(?:(A(?:LERT|UTHENTICATIONFAILED|UTHORIZATIONFAILED|LREADYEXISTS)|P(?:ARSE|RIVACYREQUIRED)|R(?:EAD\-ONLY|EAD\-WRITE)|T(?:RYCREATE)|U(?:IDNOTSTICKY|NAVAILABLE|NKNOWN\-CTE|SEATTR|IDREQUIRED)|E(?:XPIRED|XPUNGEISSUED)|C(?:ONTACTADMIN|ORRUPTION|LIENTBUG|ANNOT|LOSED|OMPRESSIONACTIVE)|N(?:OPERM|ONEXISTENT|OTSAVED|OTIFICATIONOVERFLOW|OMODSEQ)|I(?:NUSE)|S(?:ERVERBUG|AMETOKEN)|L(?:IMIT)|O(?:VERQUOTA|AUTHREQUIRED)|H(?:ASCHILDREN))|([Bb](?i:ADCHARSET)(?: \(((?:[!#$&'+-\[\^-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+")(?: (?:[!#$&'+-\[\^-z|-~]++|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+"))*+)\))?)|[Cc](?i:APABILITY)((?: [!#$&'+-\[\^-z|-~]+)*? (?:[Ii](?i:MAP4rev2)|[Ii](?i:MAP4rev1))(?: [!#$&'+-\[\^-z|-~]+)*)|([Pp](?i:ERMANENTFLAGS) \(((?:(?:\\\*|\\?[!#$&'+-\[\^-z|-~]+)(?: (?:\\\*|\\?[!#$&'+-\[\^-z|-~]+))*)?)\))|[Uu](?i:IDNEXT) ([1-9][0-9]{0,3999})|[Uu](?i:IDVALIDITY) ([1-9][0-9]{0,3999})|[Uu](?i:NSEEN) ([1-9][0-9]{0,3999}))\] )|(?!\[))(?:([\x01-\x09\x0b\x0c\x0e-\xff]+))?\r\n(?=\Z)""")
_w0 = _KnownOctets({b'INBOX': b'INBOX'})
_w1 = _KnownWords({b'\\Answered': '\\Answered', b'\\Flagged': '\\Flagged', b'\\Deleted': '\\Deleted', b'\\Seen': '\\Seen', b'\\Draft': '\\Draft', b'$MDNSent': '$MDNSent', b'$Forwarded': '$Forwarded', b'$Junk': '$Junk', b'$NotJunk': '$NotJunk', b'$Phishing': '$Phishing'})
_w2 = _KnownWords({b'\\All': '\\All', b'\\Archive': '\\Archive', b'\\Drafts': '\\Drafts', b'\\Flagged': '\\Flagged', b'\\Junk': '\\Junk', b'\\Sent': '\\Sent', b'\\Trash': '\\Trash'})
_w3 = _KnownWords({b'IDLE': 'IDLE', b'NAMESPACE': 'NAMESPACE', b'ID': 'ID', b'IMAP4rev1': 'IMAP4rev1', b'ACL': 'ACL', b'UIDPLUS': 'UIDPLUS', b'ESEARCH': 'ESEARCH', b'SASL-IR': 'SASL-IR', b'COMPRESS=DEFLATE': 'COMPRESS=DEFLATE', b'ENABLE': 'ENABLE', b'SEARCHRES': 'SEARCHRES', b'SORT': 'SORT', b'THREAD=ORDEREDSUBJECT': 'THREAD=ORDEREDSUBJECT', b'THREAD=REFERENCES': 'THREAD=REFERENCES', b'LIST-EXTENDED': 'LIST-EXTENDED', b'METADATA': 'METADATA', b'METADATA-SERVER': 'METADATA-SERVER', b'NOTIFY': 'NOTIFY', b'LIST-STATUS': 'LIST-STATUS', b'SPECIAL-USE': 'SPECIAL-USE', b'CREATE-SPECIAL-USE': 'CREATE-SPECIAL-USE', b'MOVE': 'MOVE', b'CONDSTORE': 'CONDSTORE', b'QRESYNC': 'QRESYNC', b'LITERAL+': 'LITERAL+', b'LITERAL-': 'LITERAL-', b'APPENDLIMIT': 'APPENDLIMIT', b'UNAUTHENTICATE': 'UNAUTHENTICATE', b'STATUS=SIZE': 'STATUS=SIZE', b'LIST-MYRIGHTS': 'LIST-MYRIGHTS', b'OBJECTID': 'OBJECTID', b'REPLACE': 'REPLACE', b'IMAP4rev2': 'IMAP4rev2', b'LOGINDISABLED': 'LOGINDISABLED', b'STARTTLS': 'STARTTLS', b'QUOTA=RES-STORAGE': 'QUOTA=RES-STORAGE', b'QUOTA=RES-MESSAGE': 'QUOTA=RES-MESSAGE', b'QUOTA=RES-MAILBOX': 'QUOTA=RES-MAILBOX', b'QUOTA=RES-ANNOTATION-STORAGE': 'QUOTA=RES-ANNOTATION-STORAGE', b'QUOTASET': 'QUOTASET', b'PARTIAL': 'PARTIAL', b'UIDONLY': 'UIDONLY', b'JMAPACCESS': 'JMAPACCESS', b'JMAPAUTH': 'JMAPAUTH'})
_w4 = _KnownWords({b'SUBSCRIBED': 'SUBSCRIBED', b'REMOTE': 'REMOTE', b'SPECIAL-USE': 'SPECIAL-USE', b'RECURSIVEMATCH': 'RECURSIVEMATCH'})
_w5 = _KnownWords({b'SUBSCRIBED': 'SUBSCRIBED', b'CHILDREN': 'CHILDREN'})
_w6 = _KnownWords({b'MESSAGES': 'MESSAGES', b'UIDNEXT': 'UIDNEXT', b'UIDVALIDITY': 'UIDVALIDITY', b'UNSEEN': 'UNSEEN', b'DELETED': 'DELETED', b'SIZE': 'SIZE', b'RECENT': 'RECENT', b'HIGHESTMODSEQ': 'HIGHESTMODSEQ', b'APPENDLIMIT': 'APPENDLIMIT', b'MAILBOXID': 'MAILBOXID', b'DELETED-STORAGE': 'DELETED-STORAGE'})
_w7 = _KnownWords({b'SPECIAL-USE': 'SPECIAL-USE', b'MYRIGHTS': 'MYRIGHTS'})
_w8 = _KnownWords({b'infinity': 'infinity'})
_w9 = _KnownWords({b'selected': 'selected', b'selected-delayed': 'selected-delayed', b'inboxes': 'inboxes', b'personal': 'personal', b'subscribed': 'subscribed'})
_w10 = _KnownWords({b'ENVELOPE': 'ENVELOPE', b'FLAGS': 'FLAGS', b'INTERNALDATE': 'INTERNALDATE', b'RFC822.SIZE': 'RFC822.SIZE', b'BODY': 'BODY', b'BODYSTRUCTURE': 'BODYSTRUCTURE', b'UID': 'UID'})
_w11 = _KnownWords({b'TEXT': 'TEXT', b'MIME': 'MIME'})
_w12 = _KnownWords({b'RFC822': 'RFC822', b'RFC822.HEADER': 'RFC822.HEADER', b'RFC822.TEXT': 'RFC822.TEXT', b'MODSEQ': 'MODSEQ', b'EMAILID': 'EMAILID', b'THREADID': 'THREADID'})
_w13 = _KnownWords({b'MessageExpunge': 'MessageExpunge', b'FlagChange': 'FlagChange', b'AnnotationChange': 'AnnotationChange', b'MailboxName': 'MailboxName', b'SubscriptionChange': 'SubscriptionChange', b'MailboxMetadataChange': 'MailboxMetadataChange', b'ServerMetadataChange': 'ServerMetadataChange'})
_w14 = _KnownWords({b'STORAGE': 'STORAGE', b'MESSAGE': 'MESSAGE', b'MAILBOX': 'MAILBOX', b'ANNOTATION-STORAGE': 'ANNOTATION-STORAGE'})
_w15 = _KnownWords({b'ALL': 'ALL', b'FULL': 'FULL', b'FAST': 'FAST'})
_w16 = _KnownWords({b'MIN': 'MIN', b'MAX': 'MAX', b'ALL': 'ALL', b'COUNT': 'COUNT', b'SAVE': 'SAVE'})
_w17 = _KnownWords({b'ALL': 'ALL', b'ANSWERED': 'ANSWERED', b'DELETED': 'DELETED', b'FLAGGED': 'FLAGGED', b'SEEN': 'SEEN', b'UNANSWERED': 'UNANSWERED', b'UNDELETED': 'UNDELETED', b'UNFLAGGED': 'UNFLAGGED', b'UNSEEN': 'UNSEEN', b'DRAFT': 'DRAFT', b'UNDRAFT': 'UNDRAFT', b'NEW': 'NEW', b'OLD': 'OLD', b'RECENT': 'RECENT'})
_w18 = _KnownWords({b'$MDNSent': '$MDNSent', b'$Forwarded': '$Forwarded', b'$Junk': '$Junk', b'$NotJunk': '$NotJunk', b'$Phishing': '$Phishing'})
_w19 = _KnownWords({b'/flags/\\\\Answered': '/flags/\\\\Answered', b'/flags/\\\\Flagged': '/flags/\\\\Flagged', b'/flags/\\\\Deleted': '/flags/\\\\Deleted', b'/flags/\\\\Seen': '/flags/\\\\Seen', b'/flags/\\\\Draft': '/flags/\\\\Draft'})
_w20 = _KnownWords({b'priv': 'priv', b'shared': 'shared', b'all': 'all'})
_w21 = _KnownWords({b'ALL': 'ALL', b'ANSWERED': 'ANSWERED'})
_w22 = _KnownWords({b'DELETED': 'DELETED', b'FLAGGED': 'FLAGGED'})
_w23 = _KnownWords({b'UNANSWERED': 'UNANSWERED', b'UNDELETED': 'UNDELETED', b'UNFLAGGED': 'UNFLAGGED'})
_w24 = _KnownWords({b'UNSEEN': 'UNSEEN', b'DRAFT': 'DRAFT'})
_w25 = _KnownWords({b'NEW': 'NEW', b'OLD': 'OLD', b'RECENT': 'RECENT'})
_w26 = _KnownWords({b'ARRIVAL': 'ARRIVAL', b'CC': 'CC', b'DATE': 'DATE', b'FROM': 'FROM', b'SIZE': 'SIZE', b'SUBJECT': 'SUBJECT', b'TO': 'TO'})
_w27 = _KnownWords({b'ORDEREDSUBJECT': 'ORDEREDSUBJECT', b'REFERENCES': 'REFERENCES'})
_w28 = _KnownWords({b'OK': 'OK', b'NO': 'NO', b'BAD': 'BAD'})
_w29 = _KnownWords({b'TOOMANY': 'TOOMANY', b'NOPRIVATE': 'NOPRIVATE'})
_w30 = _KnownWords({b'MessageNew': 'MessageNew', b'MessageExpunge': 'MessageExpunge', b'FlagChange': 'FlagChange', b'AnnotationChange': 'AnnotationChange', b'MailboxName': 'MailboxName', b'SubscriptionChange': 'SubscriptionChange', b'MailboxMetadataChange': 'MailboxMetadataChange', b'ServerMetadataChange': 'ServerMetadataChange'})
_w31 = _KnownWords({b'\\Noinferiors': '\\Noinferiors', b'\\HasChildren': '\\HasChildren', b'\\HasNoChildren': '\\HasNoChildren', b'\\Subscribed': '\\Subscribed', b'\\Remote': '\\Remote', b'\\NoAccess': '\\NoAccess', b'\\All': '\\All', b'\\Archive': '\\Archive', b'\\Drafts': '\\Drafts', b'\\Flagged': '\\Flagged', b'\\Junk': '\\Junk', b'\\Sent': '\\Sent', b'\\Trash': '\\Trash', b'\\NonExistent': '\\NonExistent', b'\\Noselect': '\\Noselect', b'\\Marked': '\\Marked', b'\\Unmarked': '\\Unmarked'})
_w32 = _KnownWords({b'\\Noinferiors': '\\Noinferiors', b'\\HasChildren': '\\HasChildren', b'\\HasNoChildren': '\\HasNoChildren', b'\\Subscribed': '\\Subscribed', b'\\Remote': '\\Remote', b'\\NoAccess': '\\NoAccess', b'\\All': '\\All', b'\\Archive': '\\Archive', b'\\Drafts': '\\Drafts', b'\\Flagged': '\\Flagged', b'\\Junk': '\\Junk', b'\\Sent': '\\Sent', b'\\Trash': '\\Trash'})
_w33 = _KnownWords({b'MIN': 'MIN', b'MAX': 'MAX'})
_w34 = _KnownWords({b'MESSAGES': 'MESSAGES', b'UNSEEN': 'UNSEEN', b'DELETED': 'DELETED', b'RECENT': 'RECENT', b'SIZE': 'SIZE', b'HIGHESTMODSEQ': 'HIGHESTMODSEQ', b'UIDNEXT': 'UIDNEXT', b'UIDVALIDITY': 'UIDVALIDITY'})
_w35 = _KnownWords({b'MESSAGES': 'MESSAGES', b'UNSEEN': 'UNSEEN', b'DELETED': 'DELETED', b'RECENT': 'RECENT'})
_w36 = _KnownWords({b'UIDNEXT': 'UIDNEXT', b'UIDVALIDITY': 'UIDVALIDITY'})
_w37 = _KnownWords({b'\\Recent': '\\Recent', b'\\Answered': '\\Answered', b'\\Flagged': '\\Flagged', b'\\Deleted': '\\Deleted', b'\\Seen': '\\Seen', b'\\Draft': '\\Draft', b'$MDNSent': '$MDNSent', b'$Forwarded': '$Forwarded', b'$Junk': '$Junk', b'$NotJunk': '$NotJunk', b'$Phishing': '$Phishing'})
_w38 = _KnownWords({b'.HEADER': '.HEADER', b'.TEXT': '.TEXT'})
_w39 = _KnownWords({b'RFC822': 'RFC822', b'GLOBAL': 'GLOBAL'})
_w40 = _KnownOctets({b'7BIT': b'7BIT', b'8BIT': b'8BIT', b'BINARY': b'BINARY', b'BASE64': b'BASE64', b'QUOTED-PRINTABLE': b'QUOTED-PRINTABLE'})
_w41 = _KnownOctets({b'APPLICATION': b'APPLICATION', b'AUDIO': b'AUDIO', b'IMAGE': b'IMAGE', b'FONT': b'FONT', b'MESSAGE': b'MESSAGE', b'MODEL': b'MODEL', b'VIDEO': b'VIDEO'})
_w42 = _KnownWords({b'OK': 'OK', b'PREAUTH': 'PREAUTH'})
_w43 = _KnownWords({b'n': 'n', b'y': 'y'})
_l0 = _WordLists(_w1, None)
_l1 = _WordLists(_w2, None)
_l2 = _WordLists(_w3, None)
_l3 = _WordLists(_w6, None)
_l4 = _WordLists(_w30, None)
_l5 = _WordLists(_w31, None)
_l6 = _WordLists(_w32, None)
_l7 = _WordLists(_w37, None)


def _each0(x: bytes) -> tuple[Any, ...]:
    found: list[Any] = []
    at, end = 0, len(x)
    while at < end:
        m = _m3(x, at)
        if m is None:
            raise _Miss
        h1 = m[1]
        found.append(h1)
        at = m.end() + 1
    return tuple(found)


def _each1(x: bytes) -> tuple[Any, ...]:
    found: list[Any] = []
    at, end = 0, len(x)
    while at < end:
        m = _m10(x, at)
        if m is None:
            raise _Miss
        k = m.lastindex
        if k == 1:
            found.append('*')
        elif k == 2:
            h2 = m[2]
            found.append(int(h2))
        elif k == 5:
            h3, h4 = m[3], m[4]
            found.append(_new(SeqRange, (('*' if h3 == b'*' else int(h3)), ('*' if h4 == b'*' else int(h4)))))
        else:
            found.append('$')
        at = m.end() + 1
    return tuple(found)


def _each2(x: bytes) -> tuple[Any, ...]:
    found: list[Any] = []
    at, end = 0, len(x)
    while at < end:
        m = _m51(x, at)
        if m is None:
            raise _Miss
        h1, h2, h3 = m[1], m[2], m[3]
        found.append(_new(EntryValue, ((h1 or h2), h3)))
        at = m.end() + 1
    return tuple(found)


def _each3(x: bytes) -> tuple[Any, ...]:
    found: list[Any] = []
    at, end = 0, len(x)
    while at < end:
        m = _m61(x, at)
        if m is None:
            raise _Miss
        h1, h2 = m[1], m[2]
        found.append((_w0[w] if (w := (h1 or h2)) is not None and len(w) == 5 else w))
        at = m.end() + 1
    return tuple(found)


def _each4(x: bytes) -> tuple[Any, ...]:
    found: list[Any] = []
    at, end = 0, len(x)
    while at < end:
        m = _m64(x, at)
        if m is None:
            raise _Miss
        k = m.lastindex
        if k == 1:
            h1 = m[1]
            found.append(_w10[h1])
        elif k == 15:
            h2, h3, h4, h5, h6, h7, h8, h9, h10, h11, h12, h13, h14 = m.group(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14)
            found.append(_new(FetchAttBody, ((_new(SectionSpec, ((('HEADER' if h4 else (_new(HeaderFields, (bool(h5), (tuple(h6.split()) if 34 not in h6 else tuple([(i1 or i2) for i1, i2 in _f63(h6)])))) if h6 else 'TEXT')) if h3 else (('HEADER' if h9 else (_new(HeaderFields, (bool(h10), (tuple(h11.split()) if 34 not in h11 else tuple([(i1 or i2) for i1, i2 in _f63(h11)])))) if h11 else _w11[h12])) if h8 else None)), (tuple(map(int, h7.split(b'.'))) if h7 else ()))) if h2 else None), (_new(Partial, (int(h13), int(h14))) if h13 else None))))
        elif k == 29:
            h16, h17, h18, h19, h20, h21, h22, h23, h24, h25, h26, h27, h28 = m.group(16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28)
            found.append(_new(FetchAttBodyPeek, ((_new(SectionSpec, ((('HEADER' if h18 else (_new(HeaderFields, (bool(h19), (tuple(h20.split()) if 34 not in h20 else tuple([(i1 or i2) for i1, i2 in _f63(h20)])))) if h20 else 'TEXT')) if h17 else (('HEADER' if h23 else (_new(HeaderFields, (bool(h24), (tuple(h25.split()) if 34 not in h25 else tuple([(i1 or i2) for i1, i2 in _f63(h25)])))) if h25 else _w11[h26])) if h22 else None)), (tuple(map(int, h21.split(b'.'))) if h21 else ()))) if h16 else None), (_new(Partial, (int(h27), int(h28))) if h27 else None))))
        elif k == 34:
            h30, h31, h32, h33 = m.group(30, 31, 32, 33)
            found.append(_new(FetchAttBinary, (bool(h30), (tuple(map(int, h31.split(b'.'))) if h31 else None), (_new(Partial, (int(h32), int(h33))) if h32 else None))))
        elif k == 36:
            h35 = m[35]
            found.append(_new(FetchAttBinarySize, ((tuple(map(int, h35.split(b'.'))) if h35 else None),)))
        else:
            h37 = m[37]
            found.append(_w12[h37])
        at = m.end() + 1
    return tuple(found)


def _each5(x: bytes) -> tuple[Any, ...]:
    found: list[Any] = []
    at, end = 0, len(x)
    while at < end:
        m = _m77(x, at)
        if m is None:
            raise _Miss
        h1, h2 = m[1], m[2]
        found.append(_new(SetquotaResource, (_w14[h1], int(h2))))
        at = m.end() + 1
    return tuple(found)


def _each6(x: bytes) -> tuple[Any, ...]:
    found: list[Any] = []
    at, end = 0, len(x)
    while at < end:
        m = _m91(x, at)
        if m is None:
            raise _Miss
        k = m.lastindex
        if k == 1:
            h1 = m[1]
            found.append(_w10[h1])
        elif k == 15:
            h2, h3, h4, h5, h6, h7, h8, h9, h10, h11, h12, h13, h14 = m.group(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14)
            found.append(_new(FetchAttBody, ((_new(SectionSpec, ((('HEADER' if h4 else (_new(HeaderFields, (bool(h5), (tuple(h6.split()) if 34 not in h6 else tuple([(i1 or i2) for i1, i2 in _f63(h6)])))) if h6 else 'TEXT')) if h3 else (('HEADER' if h9 else (_new(HeaderFields, (bool(h10), (tuple(h11.split()) if 34 not in h11 else tuple([(i1 or i2) for i1, i2 in _f63(h11)])))) if h11 else _w11[h12])) if h8 else None)), (tuple(map(int, h7.split(b'.'))) if h7 else ()))) if h2 else None), (_new(Partial, (int(h13), int(h14))) if h13 else None))))
        elif k == 29:
            h16, h17, h18, h19, h20, h21, h22, h23, h24, h25, h26, h27, h28 = m.group(16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28)
            found.append(_new(FetchAttBodyPeek, ((_new(SectionSpec, ((('HEADER' if h18 else (_new(HeaderFields, (bool(h19), (tuple(h20.split()) if 34 not in h20 else tuple([(i1 or i2) for i1, i2 in _f63(h20)])))) if h20 else 'TEXT')) if h17 else (('HEADER' if h23 else (_new(HeaderFields, (bool(h24), (tuple(h25.split()) if 34 not in h25 else tuple([(i1 or i2) for i1, i2 in _f63(h25)])))) if h25 else _w11[h26])) if h22 else None)), (tuple(map(int, h21.split(b'.'))) if h21 else ()))) if h16 else None), (_new(Partial, (int(h27), int(h28))) if h27 else None))))
        elif k == 34:
            h30, h31, h32, h33 = m.group(30, 31, 32, 33)
            found.append(_new(FetchAttBinary, (bool(h30), (tuple(map(int, h31.split(b'.'))) if h31 else None), (_new(Partial, (int(h32), int(h33))) if h32 else None))))
        elif k == 36:
            h35 = m[35]
            found.append(_new(FetchAttBinarySize, ((tuple(map(int, h35.split(b'.'))) if h35 else None),)))
        else:
            h37 = m[37]
            found.append(_w12[h37])
        at = m.end()
    return tuple(found)


def _each7(x: bytes) -> tuple[Any, ...]:
    found: list[Any] = []
    at, end = 0, len(x)
    while at < end:
        m = _m142(x, at)
        if m is None:
            raise _Miss
        h1, h2 = m[1], m[2]
        found.append(_new(SortCriterion, (bool(h1), _w26[h2])))
        at = m.end() + 1
    return tuple(found)


def _each8(x: bytes) -> tuple[Any, ...]:
    found: list[Any] = []
    at, end = 0, len(x)
    while at < end:
        m = _m152(x, at)
        if m is None:
            raise _Miss
        k = m.lastindex
        if k == 1:
            h1 = m[1]
            found.append(int(h1))
        else:
            h2, h3 = m[2], m[3]
            found.append(_new(UidRange, (int(h2), int(h3))))
        at = m.end() + 1
    return tuple(found)


def _each9(x: bytes) -> tuple[Any, ...]:
    found: list[Any] = []
    at, end = 0, len(x)
    while at < end:
        m = _m196(x, at)
        if m is None:
            raise _Miss
        i1, i2 = m[1], m[2]
        found.append(_new(NamespaceResponseExtension, (i1, tuple(i2[1:-1].split(b'" "')))))
        at = m.end()
    return tuple(found)


def _each10(x: bytes) -> tuple[Any, ...]:
    found: list[Any] = []
    at, end = 0, len(x)
    while at < end:
        m = _m196(x, at)
        if m is None:
            raise _Miss
        h1, h2 = m[1], m[2]
        found.append(_new(NamespaceResponseExtension, (h1, tuple(h2[1:-1].split(b'" "')))))
        at = m.end()
    return tuple(found)


def _each11(x: bytes) -> tuple[Any, ...]:
    found: list[Any] = []
    at, end = 1, len(x)
    while at < end:
        m = _m61(x, at)
        if m is None:
            raise _Miss
        h1, h2 = m[1], m[2]
        found.append((h1 or h2))
        at = m.end() + 1
    return tuple(found)


def _each12(x: bytes) -> tuple[Any, ...]:
    found: list[Any] = []
    at, end = 0, len(x)
    while at < end:
        m = _m214(x, at)
        if m is None:
            raise _Miss
        h1, h2, h3 = m[1], m[2], m[3]
        found.append(_new(QuotaResource, (_w14[h1], int(h2), int(h3))))
        at = m.end() + 1
    return tuple(found)


def _each13(x: bytes) -> tuple[Any, ...]:
    found: list[Any] = []
    at, end = 0, len(x)
    while at < end:
        m = _m222(x, at)
        if m is None:
            raise _Miss
        found.append(_new(Address, m.groups()))
        at = m.end()
    return tuple(found)


def _each14(x: bytes) -> tuple[Any, ...]:
    found: list[Any] = []
    at, end = 0, len(x)
    while at < end:
        m = _m256(x, at)
        if m is None:
            raise _Miss
        h1, h2 = m[1], m[2]
        found.append(_new(Kvpair, (h1.decode(), h2.decode())))
        at = m.end()
    return tuple(found)


_r0 = _Remembered(_each4)
_r1 = _Remembered(_each6)

# --- The nodes that rules are made of ---------------------------------------------------------------------------------

#: Digits of a number at most; the largest of the RFCs has 19.
MAX_DIGITS = 4000
_find_literal = _late("_find_literal", rb"(~?)\{([0-9]{1,20})(\+?)\}\r\n", "search")
_literal_here = _late("_literal_here", rb"(~?)\{[0-9]{1,20}\}\r\n", "match")
#: In the blank of a record: the field gathers several values; the field is always there.
_MANY = object()
_END = object()


#: A choice that takes less may hide one that goes further.
_SHORT = 32
#: Steps of a search of other readings, before any for the size of the input; some hundred are usual.
_LEAST_STEPS = 1000


class _GiveUp(Exception):
    """Looking for another reading takes too long."""


class _Unfit(Exception):
    """A value does not fit a rule."""


#: A node, where it begins, how deep, and where it ends.
_Passed = tuple["_Node", int, int, int]


class _State:
    """One parse: the octets with literals kept aside.

    With ``explain`` it also keeps the furthest place where something did not fit, and what: a failed parse is
    made again so, to tell why it failed. With ``brief`` values are of no interest, and what is known to fit is passed
    over in one step; ``passed`` has where that was, as far as it may have gone on to the furthest place.
    """

    __slots__ = (
        "beyond", "brief", "budget", "data", "depth", "expected", "explain", "far",
        "known", "literals", "max_depth", "passed", "patience", "turning",
    )  # fmt: skip

    def __init__(self, data: bytes, literals: tuple[bytes, ...], max_depth: int) -> None:
        self.brief = self.explain = False
        self.turning = False  # whether this is a turn of a repetition, of which there may be many
        self.data = data
        self.literals = literals
        self.far = 0
        self.expected: dict[str, None] = {}
        self.depth = 0
        self.max_depth = max_depth
        self.budget = _LEAST_STEPS + len(data) // 16
        #: The matches of a rule at a place, each with its end.
        self.known: dict[tuple[str, int], list[tuple[int, list[Any]]]] = {}
        self.passed: list[_Passed] = []
        self.beyond = 0  # as far as anything was passed over
        self.patience = 1000 + 8 * len(data)  # octets that functions may read in vain

    def spend(self, steps: int) -> None:
        """Count steps of a search; it ends when there have been too many for the size of the input."""
        self.budget -= steps
        if self.budget < 0:
            raise _GiveUp

    def miss(self, at: int, name: str) -> int:
        """Remember that ``name`` was possible at ``at`` and not there."""
        if at > self.far:
            self.far = at
            self.expected = {}
        if at == self.far:
            self.expected[name] = None
        return -1

    def passing(self, passed: _Passed) -> None:
        """Remember what was passed over. Where two octets of what follows it fit, no other way of it goes further."""
        end = passed[3]
        if end > self.beyond + 1:
            self.passed.clear()
        if end > self.beyond - 2:
            self.passed.append(passed)
            self.beyond = max(self.beyond, end)

    def told(self, other: _State) -> None:
        """Take over what another state knows of the furthest place."""
        if other.far > self.far:
            self.far, self.expected = other.far, other.expected
        elif other.far == self.far:
            self.expected.update(other.expected)

    def string(self, found: bytes) -> bytes:
        """The content of a string in any form (RFC 9051, Section 4.3)."""
        head = found[:1]
        if head == b'"':
            return _unquoted(found)
        if found[-1:] == b"\n" and head in b"{~":
            return self.literals[int(found.lstrip(b"~")[2:-3])]
        return found


class _Node:
    """A part of a rule. ``parse`` appends values to ``into`` and returns the end, or -1; ``emit`` writes them."""

    __slots__ = ("_kinds", "_least")
    _kinds: frozenset[type]
    _least: dict[str, int]

    def parse(self, state: _State, at: int, into: list[Any]) -> int:
        raise NotImplementedError

    def emit(self, scope: _Scope) -> bytes:
        """Write the node with values taken from ``scope``."""
        raise NotImplementedError

    def value(self, value: Any) -> bytes:
        """Write ``value``, which the node yielded."""
        raise _Unfit

    def every(self, state: _State, at: int) -> Iterator[tuple[int, list[Any]]]:
        """Each match at ``at``, as ``parse`` has them, in the order of the grammar: for rules that are ambiguous.

        Of matches that end at the same place the first is enough.
        """
        raise NotImplementedError

    def kinds(self) -> frozenset[type]:
        """The types of the values that ``value`` may write, or that fields in the node have; object is any type."""
        return frozenset()

    def least(self) -> dict[str, int]:
        """How many values of each label the node takes at least; all labels of the scope in it are named."""
        return {}

    def once_least(self) -> dict[str, int]:
        """``least``, found out once."""
        try:
            return self._least
        except AttributeError:
            self._least = self.least()
            return self._least


class _Scope:
    """The values of one record or tuple that are still to be written, by label, the next one last."""

    __slots__ = ("held", "left", "taken")

    def __init__(self, left: dict[str, list[Any]]) -> None:
        self.left = left
        self.held: dict[str, int] = {}  # values that nodes further on need
        self.taken: list[tuple[str, Any]] = []

    def take(self, label: str) -> Any:
        """The next value of ``label``."""
        values = self.left.get(label)
        if not values:
            raise _Unfit
        value = values.pop()
        self.taken.append((label, value))
        return value

    def has(self, labels: Iterable[str]) -> bool:
        """Whether any of the labels has values left that nodes further on do not need."""
        return any(len(self.left.get(label, ())) > self.held.get(label, 0) for label in labels)

    def undo(self, mark: int) -> list[tuple[str, Any]]:
        """Give back what was taken since ``taken`` had ``mark`` values; they are returned in order."""
        given = self.taken[mark:]
        del self.taken[mark:]
        for label, value in reversed(given):
            self.left[label].append(value)
        return given

    def rest(self) -> int:
        """How many values are left."""
        return sum(map(len, self.left.values()))


def _sum(counts: Iterable[dict[str, int]]) -> dict[str, int]:
    total: dict[str, int] = {}
    for one in counts:
        for label, count in one.items():
            total[label] = total.get(label, 0) + count
    return total


class _Token(_Node):
    """Octets without a value. ``text`` is how they are written; ``loose`` the pattern without what must follow."""

    __slots__ = ("ahead", "fixed", "loose", "match", "name", "pattern", "text", "whole")
    fixed: bool
    match: Any
    whole: Any

    def __init__(self, pattern: bytes, ahead: bytes, text: bytes, name: str) -> None:
        self.ahead = ahead
        self.pattern = pattern + ahead
        self.loose = pattern
        self.text = text
        self.name = name

    def __getattr__(self, name: str) -> Any:
        if name == "match":
            self.match = _compiled(self.pattern).match
            return self.match
        if name == "whole":
            self.whole = _compiled(self.loose).fullmatch
            return self.whole
        if name == "fixed":  # one octet after the other: no match goes on
            self.fixed = _is_fixed(_alternatives(self.loose, 0, False)[0])
            return self.fixed
        raise AttributeError(name)

    def parse(self, state: _State, at: int, into: list[Any]) -> int:
        found = self.match(state.data, at)
        if state.explain:
            self.agree(state, at, found)
        if found is None:
            return -1
        end: int = found.end()
        return end

    def every(self, state: _State, at: int) -> Iterator[tuple[int, list[Any]]]:
        found = self.match(state.data, at)
        if state.explain:
            self.agree(state, at, found)
        if found is None:
            return
        end = found.end()
        state.spend(1 + (end - at) // 64)
        values = [None] if state.brief else self.values(state, found.group())
        if values is not None:
            yield end, values
        if not self.ahead:
            return
        shorter = [one.start() for one in _compiled(self.ahead).finditer(state.data, at + 1, end)]
        for limit in reversed(shorter):
            state.spend(1 + (limit - at) // 64)
            found = _compiled(self.loose).fullmatch(state.data, at, limit) if limit < end else None
            if found is None:
                continue
            values = [None] if state.brief else self.values(state, found.group())
            if values is not None:
                yield limit, values

    def values(self, state: _State, found: bytes) -> list[Any] | None:
        """The values of the octets; None if they are a mark that stands for no literal."""
        return []

    def agree(self, state: _State, at: int, found: re.Match[bytes] | None) -> None:
        """Say how far the octets agree, where that is further than what was found."""
        if found is not None and self.fixed:
            return
        end, whole = _reach(self.loose, state.data, at)
        if found is None or end > found.end():
            state.miss(end, "what may follow " + self.name if whole and end > at else self.name)

    def emit(self, scope: _Scope) -> bytes:
        return self.text


def _to_text(state: _State, found: bytes) -> str:
    return str(found, "utf-8")


def _to_octets(state: _State, found: bytes) -> bytes:
    return found


def _to_number(state: _State, found: bytes) -> int:
    if len(found) > MAX_DIGITS:
        raise ParseError(state.data.find(found), (), f"a number of more than {MAX_DIGITS} digits")
    return int(found)


def _to_quoted(state: _State, found: bytes) -> str:
    return str(state.string(found), "utf-8")


def _to_string(state: _State, found: bytes) -> bytes:
    return state.string(found)


def _to_nothing(state: _State, found: bytes) -> None:
    return None


def _to_true(state: _State, found: bytes) -> bool:
    return True


class _Leaf(_Token):
    """Octets that are a value.

    ``words`` has the known words by their upper-case form.
    """

    __slots__ = ("convert", "words")

    def __init__(
        self,
        convert: Any,
        pattern: bytes,
        ahead: bytes,
        name: str,
        words: dict[Any, Any] | None = None,
    ) -> None:
        super().__init__(pattern, ahead, b"", name)
        self.convert = convert
        self.words = words

    def of(self, state: _State, found: bytes) -> Any:
        """The value of the octets."""
        value = self.convert(state, found)
        if self.words and (known := self.words.get(value.upper())) is not None:
            return known
        return value

    def parse(self, state: _State, at: int, into: list[Any]) -> int:
        found = self.match(state.data, at)
        if state.explain:
            self.agree(state, at, found)
        if found is None:
            return -1
        if state.brief:
            into.append(None)
            return found.end()  # type: ignore[no-any-return]
        try:
            into.append(self.of(state, found.group()))
        except IndexError:  # a mark that stands for no literal
            return state.miss(at, self.name)
        end: int = found.end()
        return end

    def values(self, state: _State, found: bytes) -> list[Any] | None:
        try:
            return [self.of(state, found)]
        except IndexError:
            return None

    def kinds(self) -> frozenset[type]:
        return frozenset((_KINDS[self.convert],))

    def forms(self, value: Any) -> tuple[bytes, ...]:
        """The ways to write ``value``, which is of the right type, best first; a literal without its content."""
        convert = self.convert
        if convert is _to_text:
            return (value.encode(),)
        if convert is _to_string and type(value) is _Literal:
            return b"{#0}\r\n", b"~{#0}\r\n", _quote(value)
        if convert is _to_string:
            if self.whole(value) and value[:1] not in b'"{~' and value.isascii():
                return (value,)
            quoted = _quote(value)
            if not value.isascii():
                return b"{#0}\r\n", quoted, b"~{#0}\r\n"
            if value[:1] in (b'"', b"{") or value[:2] == b"~{":
                return quoted, b"{#0}\r\n", b"~{#0}\r\n"
            return value, quoted, b"{#0}\r\n", b"~{#0}\r\n"
        if convert is _to_number and type(value) is _Zeroed:
            return (b"0%d" % value, b"%d" % value)
        if convert is _to_number:
            return (b"%d" % value,) if 0 <= value < _TOO_MANY else ()
        if convert is _to_quoted:
            return (_quote(value.encode()),)
        if convert is _to_nothing:
            return (b"NIL",)
        if convert is _to_true:
            return (self.text,) if value else ()
        return (value,)

    def value(self, value: Any) -> bytes:
        kind = type(value)
        if kind is not _KINDS[self.convert] and self.convert is not _OTHERWISE.get(kind):
            raise _Unfit
        content: Any = value
        whole = self.whole
        for form in self.forms(content):
            if whole(form):
                if self.convert is not _to_string or form is value or form[-1:] != b"\n":
                    return form
                if form[:1] == b"~" or b"\0" not in content:
                    return b"%s%d}\r\n%s" % (form[:-5], len(content), content)
        raise _Unfit


class _Literal(bytes):
    """A string that is to be written as a literal."""

    __slots__ = ()


class _Zeroed(int):
    """A number that is to be written with a zero in front."""

    __slots__ = ()


def _otherwise(value: Any) -> Any:
    """A value whose strings are to be written as literals, and whose numbers with a zero, where the rules allow."""
    if type(value) is bytes:
        return _Literal(value)
    if type(value) is int:
        return _Zeroed(value)
    return tuple.__new__(type(value), map(_otherwise, value)) if isinstance(value, tuple) else value


#: How values of these types are converted when they are read.
_OTHERWISE: dict[type, Any] = {_Literal: _to_string, _Zeroed: _to_number}
_KINDS: dict[Any, type] = {
    _to_nothing: type(None),
    _to_number: int,
    _to_octets: bytes,
    _to_quoted: str,
    _to_string: bytes,
    _to_text: str,
    _to_true: bool,
}
#: The smallest number with more than ``MAX_DIGITS`` digits.
_TOO_MANY = 10**MAX_DIGITS


def _compiled(pattern: bytes) -> re.Pattern[bytes]:
    """A pattern, compiled once; the cache of ``re`` is small."""
    if pattern not in _COMPILED:
        _COMPILED[pattern] = _compile(pattern)
    return _COMPILED[pattern]


_COMPILED: dict[bytes, re.Pattern[bytes]] = {}


def _mark(text: bytes) -> bytes:
    """How a string stands in the octets that patterns match: a literal without its content."""
    found = _literal_here(text)
    return b"%s{#0}\r\n" % found[1] if found else text


def _quote(content: bytes) -> bytes:
    return b'"' + content.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'


class _Seq(_Node):
    """One node after the other."""

    __slots__ = ("later", "nodes")
    later: list[dict[str, int]]

    def __init__(self, *nodes: _Node) -> None:
        self.nodes = nodes

    def __getattr__(self, name: str) -> Any:
        if name != "later":
            raise AttributeError(name)
        self.later = []  # for each node: what of its labels the nodes behind it take at least
        for index, node in enumerate(self.nodes):
            rest = _sum([one.once_least() for one in self.nodes[index + 1 :]])
            self.later.append({label: rest[label] for label in node.once_least() if rest.get(label)})
        return self.later

    def parse(self, state: _State, at: int, into: list[Any]) -> int:
        before = len(into)
        for node in self.nodes:
            at = node.parse(state, at, into)
            if at < 0:
                del into[before:]
                return -1
        return at

    def every(self, state: _State, at: int) -> Iterator[tuple[int, list[Any]]]:
        return self._every(state, at, 0, [], set())

    def _every(
        self, state: _State, at: int, index: int, before: list[Any], seen: set[tuple[int, int]]
    ) -> Iterator[tuple[int, list[Any]]]:
        if (at, index) in seen:
            return
        seen.add((at, index))
        if index == len(self.nodes):
            yield at, before
            return
        for end, found in self.nodes[index].every(state, at):
            yield from self._every(state, end, index + 1, before if state.brief else before + found, seen)

    def emit(self, scope: _Scope) -> bytes:
        outer = scope.held
        parts = []
        for node, later in zip(self.nodes, self.later):
            if later:
                scope.held = _sum([outer, later])
                parts.append(node.emit(scope))
                scope.held = outer
            else:
                parts.append(node.emit(scope))
        return b"".join(parts)

    def least(self) -> dict[str, int]:
        return _sum([node.once_least() for node in self.nodes])

    def kinds(self) -> frozenset[type]:
        return frozenset().union(*(node.kinds() for node in self.nodes))


def _follow_name(follow: bytes, name: str) -> str:
    """What must come behind ``name``, in words."""
    names = {13: "CRLF", 32: "SP"}
    if len(follow) > 3:
        return f"what may follow {name}"
    return " or ".join(names.get(octet, f"'{chr(octet)}'") for octet in follow)


class _Alt(_Node):
    """One of several, chosen by the next octet, then in order. What ``follow`` does not allow behind it is not it."""

    __slots__ = ("follow", "name", "options", "table", "writers")
    table: dict[int, tuple[_Node, ...]]

    def __init__(self, name: str, follow: str, *options: tuple[str, _Node]) -> None:
        self.name = name
        self.follow = follow.encode("latin-1")
        self.options = options
        self.table = {}
        self.writers: dict[type, list[tuple[int, _Node]]] = {}

    def fitting(self, data: bytes, at: int) -> tuple[_Node, ...]:
        """The options that the octet at the place allows."""
        octet = data[at] if at < len(data) else -1
        if octet not in self.table:
            char = chr(octet) if octet >= 0 else "none"
            self.table[octet] = tuple(node for first, node in self.options if not first or char in first)
        return self.table[octet]

    def parse(self, state: _State, at: int, into: list[Any]) -> int:
        data = state.data
        nodes = self.fitting(data, at)
        before = len(into)
        for index, node in enumerate(nodes):
            end = node.parse(state, at, into)
            if end >= 0:
                if not self.follow or end == len(data) or data[end] in self.follow:
                    if state.explain and end - at < _SHORT:
                        for other in nodes[index + 1 :]:  # perhaps it goes further, though to no end
                            other.parse(state, at, [])
                    return end
                if state.explain:
                    state.miss(end, _follow_name(self.follow, self.name))
                del into[before:]
        if state.explain and state.far <= at:
            state.far, state.expected = at, {self.name: None}
        return -1

    def every(self, state: _State, at: int) -> Iterator[tuple[int, list[Any]]]:
        state.spend(1)
        seen = set()
        for node in self.fitting(state.data, at):
            for end, found in node.every(state, at):
                if end not in seen:
                    seen.add(end)
                    yield end, found
        if state.explain and not seen and state.far <= at:
            state.far, state.expected = at, {self.name: None}

    def emit(self, scope: _Scope) -> bytes:
        best: tuple[int, bytes, list[tuple[str, Any]]] | None = None
        held, mark = scope.held, len(scope.taken)
        for _, node in self.options:
            try:
                text = node.emit(scope)
            except _Unfit:
                scope.undo(mark)
                scope.held = held
                continue
            rest = scope.rest()
            given = scope.undo(mark)
            if best is None or rest < best[0]:
                best = rest, text, given
            if not rest:
                break
        if best is None:
            raise _Unfit
        for label, _ in best[2]:
            scope.take(label)
        return best[1]

    def least(self) -> dict[str, int]:
        needs = [node.once_least() for _, node in self.options]
        return {label: min(need.get(label, 0) for need in needs) for label in _sum(needs)}

    def value(self, value: Any) -> bytes:
        kind = type(value)
        if kind not in self.writers:
            kinds = (_KINDS[_OTHERWISE[kind]] if kind in _OTHERWISE else kind, object)
            some = [(i, node) for i, (_, node) in enumerate(self.options) if not node.kinds().isdisjoint(kinds)]
            if not some:
                raise _Unfit
            self.writers[kind] = [(i, _resolved(node)) for i, node in some]
        for index, node in self.writers[kind]:
            try:
                text = node.value(value)
            except _Unfit:
                continue
            if index and self.follow and (kind is int or "_fields" in kind.__dict__) and self._earlier(index, text):
                # It was written so that it is this and nothing else: a number with a zero in front, a string as a literal.
                return b"0" + text if kind is int else node.value(_otherwise(value))
            return text
        raise _Unfit

    def kinds(self) -> frozenset[type]:
        return frozenset().union(*(node.kinds() for _, node in self.options))

    def _earlier(self, index: int, text: bytes) -> bool:
        """Whether an option before ``index`` reads the octets."""
        own, options = self.options[index][1], self.fitting(text, 0)
        if options and options[0] is own:
            return False
        octets, literals, _, _ = _split(text, whole=False)
        state = _State(octets, literals, DEEPEST)
        try:
            return any(node.parse(state, 0, []) == len(octets) for node in options[: options.index(own)])
        except ParseError:
            return False  # a limit: what is written is the better reading


class _Rep(_Node):
    """A repetition, as often as it goes; an option if ``high`` is 1. ``one``: the pattern of a turn, if it has one."""

    __slots__ = ("high", "low", "node", "one")

    def __init__(self, low: int, high: int | None, node: _Node, one: bytes = b"", ahead: bytes = b"") -> None:
        self.low = low
        self.high = high
        self.node = node
        self.one = one and b"(" + one + ahead + b")*+"

    def parse(self, state: _State, at: int, into: list[Any]) -> int:
        count = 0
        before = len(into)
        if state.brief and self.one and (run := _compiled(self.one).match(state.data, at)) and run[1]:
            at, count = run.start(1), self.low  # to the last turn: those before it need no explanation
        outer, state.turning = state.turning, state.turning or self.high is None
        while self.high is None or count < self.high:
            end = self.node.parse(state, at, into)
            if end < 0:
                break
            count = count + 1 if end > at else max(count + 1, self.low)
            if end == at:
                break
            at = end
        state.turning = outer
        if count >= self.low:
            return at
        del into[before:]
        return -1

    def every(self, state: _State, at: int) -> Iterator[tuple[int, list[Any]]]:
        seen = {(at, 0)}
        turns = [(at, self.node.every(state, at))]
        values: list[list[Any]] = []  # what each turn but the last has found
        while turns:
            place, ends = turns[-1]
            state.spend(1)
            for end, found in ends if self.high is None or len(values) < self.high else ():
                key = end, min(len(turns), self.low)
                if key not in seen and (end > place or len(turns) <= self.low):
                    seen.add(key)
                    turns.append((end, self.node.every(state, end)))
                    values.append(found)
                    break
            else:
                if len(values) >= self.low:
                    state.spend(0 if state.brief else len(values) // 16)
                    yield place, [] if state.brief else [one for turn in values for one in turn]
                turns.pop()
                del values[-1:]

    def emit(self, scope: _Scope) -> bytes:
        labels = self.once_least()
        parts: list[bytes] = []
        while self.high is None or len(parts) < self.high:
            if len(parts) >= self.low and not scope.has(labels):
                break
            held, mark = scope.held, len(scope.taken)
            try:
                text = self.node.emit(scope)
            except _Unfit:
                if len(parts) < self.low:
                    raise
                scope.undo(mark)
                scope.held = held
                break
            if len(scope.taken) == mark and len(parts) >= self.low:
                break
            parts.append(text)
        return b"".join(parts)

    def least(self) -> dict[str, int]:
        return {label: count * self.low for label, count in self.node.once_least().items()}

    def kinds(self) -> frozenset[type]:
        return self.node.kinds()


class _Field(_Node):
    """A labelled element; ``label`` is empty where the element is the value of the rule."""

    __slots__ = ("label", "node")

    def __init__(self, label: str, node: _Node) -> None:
        self.label = label
        self.node = node

    def parse(self, state: _State, at: int, into: list[Any]) -> int:
        found: list[Any] = []
        end = self.node.parse(state, at, found)
        if end >= 0:
            into.append((self.label, found[0] if found else True))
        return end

    def every(self, state: _State, at: int) -> Iterator[tuple[int, list[Any]]]:
        for end, found in self.node.every(state, at):
            yield end, [(self.label, found[0] if found else True)]

    def emit(self, scope: _Scope) -> bytes:
        if not scope.left.get(self.label):
            return self.node.value(None)  # absent before others that are present: NIL, if the rule has it
        return self.node.value(scope.take(self.label))

    def least(self) -> dict[str, int]:
        return {self.label: 1}

    def kinds(self) -> frozenset[type]:
        return self.node.kinds()


class _Region(_Node):
    """Several elements of one label with a fixed separator, matched as a whole and then cut."""

    __slots__ = ("label", "leaf", "prefix", "separator", "token")

    def __init__(self, label: str, token: _Token, prefix: bytes, separator: bytes, leaf: _Leaf) -> None:
        self.label = label
        self.token = token
        self.prefix = prefix
        self.separator = separator
        self.leaf = leaf

    def parse(self, state: _State, at: int, into: list[Any]) -> int:
        end = self.token.parse(state, at, into)
        if end < 0 or state.brief:
            return end
        found: list[Any] = []
        at += len(self.prefix)
        while at < end:
            place = self.leaf.parse(state, at, found)
            if place <= at:  # a mark that stands for no literal
                return -1
            at = place + len(self.separator)
        into.extend([(self.label, value) for value in found])
        return end

    def every(self, state: _State, at: int) -> Iterator[tuple[int, list[Any]]]:
        for end, _ in self.token.every(state, at):
            if state.brief:
                yield end, []
                continue
            found: list[Any] = []
            place = at + len(self.prefix)
            while 0 <= place < end:
                state.spend(1)
                place = self.leaf.parse(state, place, found)
                place = place if place < 0 else place + len(self.separator)
            if place in (end, end + len(self.separator), at + len(self.prefix)):
                yield end, [(self.label, value) for value in found]

    def emit(self, scope: _Scope) -> bytes:
        values = [scope.take(self.label) for _ in range(len(scope.left.get(self.label, ())))]
        texts = [self.leaf.value(value) for value in values]
        text = self.prefix * bool(values) + self.separator.join(texts)
        marks = b"".join([self.prefix * bool(values), self.separator.join(map(_mark, texts))])
        if not _compiled(self.token.loose).fullmatch(marks):
            raise _Unfit
        return text

    def least(self) -> dict[str, int]:
        return {self.label: 0}

    def kinds(self) -> frozenset[type]:
        return self.leaf.kinds()


class _Make(_Node):
    """A record. ``blank`` has what absent fields are."""

    __slots__ = ("blank", "index", "node", "type", "writer")
    writer: Any

    def __init__(self, type: type[_Record], blank: tuple[Any, ...], node: _Node) -> None:
        self.type = type
        self.blank = blank
        self.node = node
        self.index = {name: i for i, name in enumerate(type._fields)}

    def __getattr__(self, name: str) -> Any:
        if name != "writer":
            raise AttributeError(name)
        places = {label: (i, blank) for i, (label, blank) in enumerate(zip(self.type._fields, self.blank))}
        self.writer = _writer(self.node, places)
        return self.writer

    def parse(self, state: _State, at: int, into: list[Any]) -> int:
        found: list[tuple[str, Any]] = []
        end = self.node.parse(state, at, found)
        if end >= 0:
            into.append(None if state.brief else self.made(found))
        return end

    def every(self, state: _State, at: int) -> Iterator[tuple[int, list[Any]]]:
        for end, found in self.node.every(state, at):
            yield end, [None if state.brief else self.made(found)]

    def made(self, found: list[tuple[str, Any]]) -> _Record:
        """The record of what the node found."""
        values = [[] if blank is _MANY else blank for blank in self.blank]
        for name, value in found:
            index = self.index[name]
            if self.blank[index] is _MANY:
                values[index].append(value)
            else:
                values[index] = value
        return tuple.__new__(self.type, [tuple(v) if type(v) is list else v for v in values])

    def kinds(self) -> frozenset[type]:
        return frozenset((self.type,))

    def value(self, value: Any) -> bytes:
        if type(value) is not self.type or len(value) != len(self.blank):
            raise _Unfit
        for blank, content in zip(self.blank, value):
            if blank is _MANY and type(content) is not tuple:
                raise _Unfit
        if self.writer is not None:
            return self.writer(value)  # type: ignore[no-any-return]
        left: dict[str, list[Any]] = {}
        for name, blank, content in zip(self.type._fields, self.blank, value):
            if blank is _MANY:
                left[name] = list(content)[::-1]
            else:
                left[name] = [] if type(content) is type(blank) and content == blank else [content]
        scope = _Scope(left)
        text = self.node.emit(scope)
        if scope.rest():
            raise _Unfit
        return text


class _Gather(_Node):
    """The elements of a rule: a tuple if ``many``, else the one that is there, or None."""

    __slots__ = ("many", "node", "writer")
    writer: Any

    def __init__(self, many: bool, node: _Node) -> None:
        self.many = many
        self.node = node

    def __getattr__(self, name: str) -> Any:
        if name != "writer":
            raise AttributeError(name)
        one = isinstance(self.node, _Seq) and all(type(part) in (_Token, _Field) for part in self.node.nodes)
        self.writer = _writer(self.node, {"": (0, _MANY if self.many else _END)}) if self.many or one else None
        return self.writer

    def parse(self, state: _State, at: int, into: list[Any]) -> int:
        found: list[tuple[str, Any]] = []
        end = self.node.parse(state, at, found)
        if end >= 0:
            into.append(None if state.brief else self.made(found))
        return end

    def every(self, state: _State, at: int) -> Iterator[tuple[int, list[Any]]]:
        for end, found in self.node.every(state, at):
            yield end, [None if state.brief else self.made(found)]

    def made(self, found: list[tuple[str, Any]]) -> Any:
        """The value of what the node found."""
        values = tuple(value for _, value in found)
        return values if self.many else values[0] if values else None

    def kinds(self) -> frozenset[type]:
        return frozenset((tuple,)) if self.many else self.node.kinds() | {type(None)}

    def value(self, value: Any) -> bytes:
        if self.many and type(value) is not tuple:
            raise _Unfit
        if self.writer is not None:
            return self.writer((value,))  # type: ignore[no-any-return]
        for values in [list(value)[::-1]] if self.many else [[value], []] if value is None else [[value]]:
            scope = _Scope({"": values})
            try:
                text = self.node.emit(scope)
            except _Unfit:
                continue
            if not scope.rest():
                return text
        raise _Unfit


class _Rule(_Node):
    """Another rule by its name. ``nests``: it can contain itself, so its depth is limited."""

    __slots__ = ("name", "nests", "node")
    node: _Node

    def __init__(self, name: str, nests: bool = False) -> None:
        self.name = name
        self.nests = nests

    def __getattr__(self, name: str) -> Any:
        if name != "node":
            raise AttributeError(name)
        self.node = _RULES.node(self.name)
        return self.node

    def parse(self, state: _State, at: int, into: list[Any]) -> int:
        turning, before = state.turning, len(into)
        if state.brief:
            if turning and (found := self._passed(state, at)) is not None:
                into += found[0]
                return found[1]
            state.turning = False
        state.depth += self.nests
        if state.depth > state.max_depth and self.nests:
            raise ParseError(at, (), f"nested deeper than {state.max_depth}")
        end = self.node.parse(state, at, into)  # no function between: each takes a part of the stack
        state.depth -= self.nests
        state.turning = turning
        if state.brief and self.name not in _OPEN:
            state.known[self.name, at] = [] if end < 0 else [(end, into[before:])]
        return end

    def _passed(self, state: _State, at: int) -> tuple[list[Any], int] | None:
        """What the rule's function reads, if it has one, and if too much has not been read in vain."""
        function = _FUNCTIONS.get(self.name)
        if function is None or state.patience < 0:
            return None
        try:
            found = _retried(function, state.data, at, (state.literals, state.max_depth - state.depth))
        except (IndexError, ValueError, _TooDeep):
            found = None
        if found is None:
            state.patience -= len(state.data) - at
            return None
        state.passing((self.node, at, state.depth + self.nests, found[1]))
        if self.name not in _OPEN:
            state.known[self.name, at] = [(found[1], [found[0]])]
        return [found[0]], found[1]

    def every(self, state: _State, at: int) -> Iterator[tuple[int, list[Any]]]:
        state.spend(1)
        key = self.name, at
        if key not in state.known:
            if self.name not in _OPEN:
                if not state.brief or self._passed(state, at) is None:
                    found: list[Any] = []
                    end = self.parse(state, at, found)
                    state.known[key] = [] if end < 0 else [(end, found)]
            elif state.brief:
                state.known[key] = list(self.node.every(state, at))
            else:
                return self.node.every(state, at)
        return iter(state.known[key])

    def kinds(self) -> frozenset[type]:
        try:
            return self._kinds
        except AttributeError:
            self._kinds = frozenset((object,))  # while it is found out, for a rule that is an option of itself
            self._kinds = self.node.kinds()
            return self._kinds

    def value(self, value: Any) -> bytes:
        return self.node.value(value)


def _make(type: type[_Record], blank: tuple[Any, ...], node: _Node) -> _Make:
    """The node that makes records of ``type``, known to ``serialise``."""
    made = _Make(type, blank, node)
    _MAKERS.setdefault(type, made)
    return made


def _flag(pattern: bytes, ahead: bytes, text: bytes, name: str) -> _Leaf:
    """A word whose presence is a field."""
    leaf = _Leaf(_to_true, pattern, ahead, name)
    leaf.text = text
    return leaf


class _Rules(dict[str, "_Node | None"]):
    """The nodes of the rules by name; each is made when it is first asked for."""

    def node(self, name: str) -> _Node:
        """The node of a rule."""
        node = self[name]
        if node is None:
            node = self[name] = _retried(_rule, name)
        return node


def _maker(type: type[_Record]) -> _Node:
    """The node that writes records of ``type``: the choice that they are an option of, for it minds the other options."""
    if type not in _CHOSEN:
        node = _resolved(_RULES.node(type._rule))
        _CHOSEN[type] = node if isinstance(node, _Alt) and type in node.kinds() else _MAKERS[type]
    return _CHOSEN[type]


_RULES = _Rules()
_MAKERS: dict[type[_Record], _Make] = {}
_CHOSEN: dict[type[_Record], _Node] = {}


# --- How far octets agree with a pattern, which ``re`` does not tell ---------------------------------------------------

_STEPS: dict[bytes, _Step] = {}
#: How many sets of places a pattern has before they are found anew.
_REMEMBERED_STEPS = 2000
_quantifier_at = _late("_quantifier_at", rb"(?:([+*?])|\{([0-9]+)(,?)([0-9]*)\})[+?]?", "match")
_octet_at = _late("_octet_at", rb"\[(?:\\x..|\\.|[^\]\\])*\]|\\x..|\\.|.", "match")
#: What stands in place of ``#`` where a literal is not complete: it goes on to no match.
_COUNT_BEGUN = rb"[0-9]{1,20}(?:\+?\}\r?|\+)?"


def _reach(pattern: bytes, data: bytes, at: int) -> tuple[int, bool]:
    """The furthest place up to which the octets at ``at`` begin a match of the pattern, and whether one ends there."""
    step: _Step | None = _STEPS.get(pattern)
    if step is None:
        step = _STEPS[pattern] = _Places(pattern).begin
    width = 32
    while at < len(data):
        first = step
        for octet in data[at : at + width]:
            after = step[octet]
            if after is None:
                return at, step.ends
            step = after
            at += 1
        if step is first:
            at = step.run(data, at)
        width *= 2
    return at, step.ends


class _Step(dict[int, "_Step | None"]):
    """A set of places in a pattern, and the set behind each octet; each is found when it is first asked for."""

    __slots__ = ("all", "ends", "places", "same")
    same: Any

    def __init__(self, all: _Places, places: frozenset[int]) -> None:
        self.all = all
        self.places = places
        self.ends = 0 in places

    def __missing__(self, octet: int) -> _Step | None:
        found = self[octet] = self.all.behind(self.places, octet)
        return found

    def __getattr__(self, name: str) -> Any:
        if name != "same":
            raise AttributeError(name)
        octets = [b"\\x%02x" % octet for octet in range(256) if self[octet] is self]
        self.same = _compiled(b"[%s]*" % b"".join(octets)).match if octets else None
        return self.same

    def run(self, data: bytes, at: int) -> int:
        """The place behind the octets that lead from the set to itself."""
        return int(self.same(data, at).end()) if self.same else at


class _Places:
    """The places of a pattern: the octets that lead on from each, or the places that are the same as it.

    Place 0 is the end of a match, place 1 leads nowhere.
    """

    __slots__ = ("begin", "moves", "same", "steps")

    def __init__(self, pattern: bytes) -> None:
        self.moves: list[tuple[frozenset[int], int]] = [(frozenset(), 0)] * 2
        self.same: list[list[int]] = [[], []]
        self.steps: dict[frozenset[int], _Step] = {}
        self.begin = self.step({self.before(_alternatives(pattern, 0, False)[0], 0)})

    def behind(self, places: frozenset[int], octet: int) -> _Step | None:
        """The places behind an octet; None if there are none."""
        after = {self.moves[place][1] for place in places if octet in self.moves[place][0]}
        return self.step(after) if after else None

    def step(self, places: set[int]) -> _Step:
        """The set of the places, with those that are the same."""
        pending = list(places)
        for place in pending:
            for other in self.same[place]:
                if other not in places:
                    places.add(other)
                    pending.append(other)
        key = frozenset(place for place in places if place < 2 or not self.same[place])
        if key not in self.steps:
            if len(self.steps) > _REMEMBERED_STEPS:
                self.steps.clear()
                self.begin.clear()
            self.steps[key] = _Step(self, key)
        return self.steps[key]

    def place(self, octets: frozenset[int], behind: int, same: list[int]) -> int:
        """A new place."""
        self.moves.append((octets, behind))
        self.same.append(same)
        return len(self.same) - 1

    def before(self, part: _Part, behind: int) -> int:
        """The place from where the part leads to ``behind``."""
        kind = part[0]
        if kind == "octets":
            return self.place(part[1], behind, [])
        if kind == "seq":
            for inner in reversed(part[1]):
                behind = self.before(inner, behind)
            return behind
        if kind == "alt":
            return self.place(frozenset(), 1, [self.before(inner, behind) for inner in part[1]])
        _, low, high, inner = part
        after = behind
        if high is None:
            behind = self.place(frozenset(), 1, [after])
            self.same[behind].append(self.before(inner, behind))
        else:
            for _ in range(high - low):
                behind = self.place(frozenset(), 1, [self.before(inner, behind), after])
        for _ in range(low):
            behind = self.before(inner, behind)
        return behind


def _alternatives(pattern: bytes, at: int, any_case: bool) -> tuple[_Part, int]:
    """The pattern from ``at`` to the end of its group, and the place behind it."""
    options: list[_Part] = []
    parts: list[_Part] = []
    while at < len(pattern) and pattern[at : at + 1] != b")":
        if pattern[at : at + 1] == b"|":
            options.append(("seq", parts))
            parts = []
            at += 1
            continue
        part: _Part
        if pattern.startswith((b"(?=", b"(?<"), at):  # what stands around a match is no part of it
            at = _alternatives(pattern, at + 3, False)[1]
            continue
        if pattern[at : at + 1] == b"(":
            head = 4 if pattern.startswith(b"(?i:", at) else 3 if pattern.startswith((b"(?:", b"(?>"), at) else 1
            part, at = _alternatives(pattern, at + head, any_case or head == 4)
        else:
            found = _octet_at(pattern, at)
            assert found
            part, at = ("octets", _octets_of(found[0], any_case)), found.end()
            if part[1] == {35} and parts and parts[-1][1] == {123}:  # the mark of a literal that is kept aside
                begun, _ = _alternatives(_COUNT_BEGUN, 0, False)
                part = ("alt", [part, ("seq", [begun, ("octets", frozenset())])])
        if times := _quantifier_at(pattern, at):
            sign, low, comma, high = times.groups()
            bounds = {b"*": (0, None), b"+": (1, None), b"?": (0, 1)}.get(sign)
            if bounds is None:
                bounds = int(low), int(high) if high else None if comma else int(low)
            part, at = ("rep", *bounds, part), times.end()
        parts.append(part)
    options.append(("seq", parts))
    return (options[0] if len(options) == 1 else ("alt", options)), at + 1


def _is_fixed(part: _Part) -> bool:
    return part[0] == "octets" or (part[0] == "seq" and all(map(_is_fixed, part[1])))


_OCTETS: dict[tuple[bytes, bool], frozenset[int]] = {}


def _octets_of(text: bytes, any_case: bool) -> frozenset[int]:
    """The octets that a set, an escape or a single octet of a pattern stands for."""
    if (text, any_case) not in _OCTETS:
        one = re.compile(text, re.DOTALL | (re.IGNORECASE if any_case else 0)).match
        _OCTETS[text, any_case] = frozenset(octet for octet in range(256) if one(bytes((octet,))))
    return _OCTETS[text, any_case]


def _writer(node: _Node, places: dict[str, tuple[int, Any]]) -> Callable[[tuple[Any, ...]], bytes] | None:
    """What writes a scope from its fields in one go; None if their order does not tell which node takes which value.

    ``places`` has for each label the index of its field, and what the field is when it is absent.
    """
    parts = _writers(node, places)
    return None if parts is None or len(set(labels := _labels(node))) < len(labels) else _together(parts)


def _labels(node: _Node) -> list[str]:
    """The labels of a scope in order; ``a *(SP a)``, where the first takes one value and the others the rest, is one."""
    if isinstance(node, _Field):
        return [node.label]
    if isinstance(node, _Rep):
        return _labels(node.node)
    if not isinstance(node, _Seq):
        return []
    found = [_labels(one) for one in node.nodes]
    for index, one in enumerate(node.nodes[:-1]):
        if isinstance(one, _Field) and _repeated(node.nodes[index + 1]) == one.label:
            found[index + 1] = []
    return [label for labels in found for label in labels]


def _repeated(node: _Node) -> str | None:
    """The label of a repetition of one field and texts."""
    if not isinstance(node, _Rep) or node.high == 1:
        return None
    inner = node.node.nodes if isinstance(node.node, _Seq) else (node.node,)
    fields = [one for one in inner if isinstance(one, _Field)]
    if len(fields) != 1 or not all(type(one) in (_Field, _Token) for one in inner):
        return None
    return fields[0].label


def _writers(node: _Node, places: dict[str, tuple[int, Any]]) -> list[Any] | None:
    """The parts of a scope: octets, or functions from the fields to octets; None if there is no one way to write it."""
    if type(node) is _Token:
        return [node.text]
    if isinstance(node, _Field):
        return [_field_writer(node, places, last=True)]
    if isinstance(node, _Seq):
        found: list[Any] = []
        for index, one in enumerate(node.nodes):
            before = node.nodes[index - 1] if index else None
            behind = node.nodes[index + 1] if index + 1 < len(node.nodes) else None
            label = _repeated(one)
            parts: list[Any] | None
            if isinstance(one, _Field):
                parts = [_field_writer(one, places, last=behind is None or _repeated(behind) != one.label)]
            elif isinstance(one, _Rep) and label is not None:
                parts = _many_writer(one, label, places, skip=isinstance(before, _Field) and before.label == label)
            else:
                parts = _writers(one, places)
            if parts is None:
                return None
            found += parts
        return found
    if isinstance(node, _Rep) and (label := _repeated(node)) is not None:
        return _many_writer(node, label, places, skip=False)
    if isinstance(node, _Rep) and (node.low, node.high) == (0, 1):
        return _option_writer(node, places)
    return None


def _together(parts: list[Any]) -> Callable[[tuple[Any, ...]], bytes]:
    merged: list[Any] = []
    for part in parts:
        if merged and type(part) is bytes and type(merged[-1]) is bytes:
            merged[-1] += part
        else:
            merged.append(part)

    def write(values: tuple[Any, ...]) -> bytes:
        return b"".join([part if type(part) is bytes else part(values) for part in merged])

    return write


def _field_writer(node: _Field, places: dict[str, tuple[int, Any]], last: bool) -> Any:
    """Writes a field; of one that gathers the first value, which must be all if it is the last node that takes any."""
    index, blank = places[node.label]
    inner = _resolved(node.node)

    def one(values: tuple[Any, ...]) -> bytes:
        value = values[index]
        return inner.value(None if value is blank or (value == blank and type(value) is type(blank)) else value)

    def first(values: tuple[Any, ...]) -> bytes:
        gathered = values[index]
        if last and len(gathered) > 1:
            raise _Unfit
        return inner.value(gathered[0] if gathered else None)

    return first if blank is _MANY else one


def _many_writer(node: _Rep, label: str, places: dict[str, tuple[int, Any]], skip: bool) -> list[Any] | None:
    """Writes the values of one field, without the first if ``skip``."""
    inner = node.node.nodes if isinstance(node.node, _Seq) else (node.node,)
    place = next(i for i, one in enumerate(inner) if isinstance(one, _Field))
    before, after = (b"".join([getattr(one, "text", b"") for one in part]) for part in (inner[:place], inner[place + 1 :]))
    (index, blank), low, high = places[label], node.low, node.high
    field = inner[place]
    if blank is not _MANY or not isinstance(field, _Field):
        return None
    item = _resolved(field.node)

    def many(values: tuple[Any, ...]) -> bytes:
        gathered = values[index][skip:]
        if high is not None and len(gathered) > high:
            raise _Unfit
        if len(gathered) < low:
            gathered += (None,) * (low - len(gathered))
        return b"".join([before + item.value(value) + after for value in gathered])

    return [many]


def _resolved(node: _Node) -> _Node:
    """The node itself in place of the name of its rule."""
    while isinstance(node, _Rule):
        node = node.node
    return node


def _option_writer(node: _Rep, places: dict[str, tuple[int, Any]]) -> list[Any] | None:
    labels = _labels(node.node)
    parts = _writers(node.node, places)
    if parts is None or len(set(labels)) < len(labels):
        return None
    whole, mine = _together(parts), [places[label] for label in labels]

    def option(values: tuple[Any, ...]) -> bytes:
        for index, blank in mine:
            value = values[index]
            if value if blank is _MANY else value != blank or type(value) is not type(blank):
                return whole(values)
        return b""

    return [option]


# --- The rules --------------------------------------------------------------------------------------------------------
# Above each stands its ABNF as merged from the RFCs and this draft; the name of a rule's origin follows it.

# command = tag SP (command-any / command-auth / command-nonauth / command-select) CRLF
#     ; RFC 9051, Section 9

def _line_Capability(d: bytes, at: int, s: _Kept) -> Any:
    m = _m0(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(Command, (g1.decode(), _the_Capability))


def _line_Logout(d: bytes, at: int, s: _Kept) -> Any:
    m = _m1(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(Command, (g1.decode(), _the_Logout))


def _line_Noop(d: bytes, at: int, s: _Kept) -> Any:
    m = _m2(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(Command, (g1.decode(), _the_Noop))


def _line_Id(d: bytes, at: int, s: _Kept) -> Any:
    m = _u0(d, at)
    if m is not None:
        g1, g2, g3 = m.groups()
        return _new(Command, (g1.decode(), _new(Id, (((_each0(g3) if g3 else ()) if g2 else None),))))
    m = _m4(d, at)
    if m is None:
        return None
    g1 = m[1]
    at = m.end()
    if d[at] == 40:
        r = _parse_id_params_list(d, at, s)
        if r is None:
            raise _Miss
        t1, at = r
    elif d[at] in b'Nn':
        r = _parse_id_params_list_4(d, at, s)
        if r is None:
            raise _Miss
        t1, at = r
    else:
        raise _Miss
    if d[at:] != b'\r\n':
        raise _Miss
    return _new(Command, (g1.decode(), _new(Id, (t1,))))


def _line_Append(d: bytes, at: int, s: _Kept) -> Any:
    m = _m7(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5, g6, g7, g8 = m.groups()
    return _new(Command, (g1.decode(), _new(Append, ((_w0[w] if (w := (g2 or (_string(g4, s) if g4 else g3))) is not None and len(w) == 5 else w), ((_l0[g6] if g6 else ()) if g5 else None), (g7.decode() if g7 else None), _string(g8, s)))))


def _line_AppendMessages(d: bytes, at: int, s: _Kept) -> Any:
    f_body_messages: Any = []
    m = _m8(d, at)
    if m is None:
        return None
    g1, g2, g3, g4 = m.groups()
    at = m.end()
    t1 = 0
    while d[at] == 32:
        t2, at = _parse_append_message(d, at, s)
        f_body_messages.append(t2)
        t1 += 1
    if t1 < 1:
        raise _Miss
    if d[at:] != b'\r\n':
        raise _Miss
    return _new(Command, (g1.decode(), _new(AppendMessages, ((_w0[w] if (w := (g2 or (_string(g4, s) if g4 else g3))) is not None and len(w) == 5 else w), tuple(f_body_messages)))))


def _line_Create(d: bytes, at: int, s: _Kept) -> Any:
    f_body_parameters: Any = ()
    m = _u4(d, at)
    if m is not None:
        g1, g2, g3 = m.groups()
        return _new(Command, (g1.decode(), _new(Create, ((_w0[w] if (w := (g2 or g3)) is not None and len(w) == 5 else w), ()))))
    m = _m19(d, at)
    if m is None:
        return None
    g1, g2, g3, g4 = m.groups()
    at = m.end()
    if d[at] == 32:
        t1, at = _parse_create_params(d, at, s)
        f_body_parameters = t1
    if d[at:] != b'\r\n':
        raise _Miss
    return _new(Command, (g1.decode(), _new(Create, ((_w0[w] if (w := (g2 or (_string(g4, s) if g4 else g3))) is not None and len(w) == 5 else w), f_body_parameters))))


def _line_Delete(d: bytes, at: int, s: _Kept) -> Any:
    m = _m23(d, at)
    if m is None:
        return None
    g1, g2, g3, g4 = m.groups()
    return _new(Command, (g1.decode(), _new(Delete, ((_w0[w] if (w := (g2 or (_string(g4, s) if g4 else g3))) is not None and len(w) == 5 else w),))))


def _line_Enable(d: bytes, at: int, s: _Kept) -> Any:
    m = _m24(d, at)
    if m is None:
        return None
    g1, g2 = m.groups()
    return _new(Command, (g1.decode(), _new(Enable, (_l2[g2],))))


def _line_Examine(d: bytes, at: int, s: _Kept) -> Any:
    f_body_parameters: Any = ()
    m = _u7(d, at)
    if m is not None:
        g1, g2, g3 = m.groups()
        return _new(Command, (g1.decode(), _new(Examine, ((_w0[w] if (w := (g2 or g3)) is not None and len(w) == 5 else w), ()))))
    m = _m25(d, at)
    if m is None:
        return None
    g1, g2, g3, g4 = m.groups()
    at = m.end()
    if d[at] == 32:
        t1, at = _parse_select_params(d, at, s)
        f_body_parameters = t1
    if d[at:] != b'\r\n':
        raise _Miss
    return _new(Command, (g1.decode(), _new(Examine, ((_w0[w] if (w := (g2 or (_string(g4, s) if g4 else g3))) is not None and len(w) == 5 else w), f_body_parameters))))


def _line_List(d: bytes, at: int, s: _Kept) -> Any:
    f_body_return_options: Any = None
    f_body_select_options: Any = None
    m = _u9(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8 = m.groups()
        return _new(Command, (g1.decode(), _new(List, ((() if g2 else None), (_w0[w] if (w := (g3 or g4)) is not None and len(w) == 5 else w), (_new(Patterns, ((tuple(g5.split()) if 34 not in g5 else tuple([(h1 or h2) for h1, h2 in _f27(g5)])),)) if g5 else (g6 or g7)), (() if g8 else None)))))
    m = _m29(d, at)
    if m is None:
        return None
    g1 = m[1]
    at = m.end()
    if d[at:at + 2] == b' (':
        at += 1
        t1, at = _parse_list_select_opts(d, at, s)
        f_body_select_options = t1
    m = _m32(d, at)
    if m is None:
        raise _Miss
    g2, g3, g4, g5, g6, g7, g8 = m.groups()
    at = m.end()
    if d[at] == 32:
        at += 1
        t2, at = _parse_list_return_opts(d, at, s)
        f_body_return_options = t2
    if d[at:] != b'\r\n':
        raise _Miss
    return _new(Command, (g1.decode(), _new(List, (f_body_select_options, (_w0[w] if (w := (g2 or (_string(g4, s) if g4 else g3))) is not None and len(w) == 5 else w), (_new(Patterns, (tuple([(h1 or (_string(h3, s) if h3 else h2)) for h1, h2, h3 in _f28(g5)]),)) if g5 else (g6 or (_string(g8, s) if g8 else g7))), f_body_return_options))))


def _line_Namespace(d: bytes, at: int, s: _Kept) -> Any:
    m = _m37(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(Command, (g1.decode(), _the_Namespace))


def _line_Rename(d: bytes, at: int, s: _Kept) -> Any:
    f_body_parameters: Any = ()
    m = _u10(d, at)
    if m is not None:
        g1, g2, g3, g4, g5 = m.groups()
        return _new(Command, (g1.decode(), _new(Rename, ((_w0[w] if (w := (g2 or g3)) is not None and len(w) == 5 else w), (_w0[w] if (w := (g4 or g5)) is not None and len(w) == 5 else w), ()))))
    m = _m38(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5, g6, g7 = m.groups()
    at = m.end()
    if d[at] == 32:
        t1, at = _parse_rename_params(d, at, s)
        f_body_parameters = t1
    if d[at:] != b'\r\n':
        raise _Miss
    return _new(Command, (g1.decode(), _new(Rename, ((_w0[w] if (w := (g2 or (_string(g4, s) if g4 else g3))) is not None and len(w) == 5 else w), (_w0[w] if (w := (g5 or (_string(g7, s) if g7 else g6))) is not None and len(w) == 5 else w), f_body_parameters))))


def _line_Select(d: bytes, at: int, s: _Kept) -> Any:
    f_body_parameters: Any = ()
    m = _u12(d, at)
    if m is not None:
        g1, g2, g3 = m.groups()
        return _new(Command, (g1.decode(), _new(Select, ((_w0[w] if (w := (g2 or g3)) is not None and len(w) == 5 else w), ()))))
    m = _m39(d, at)
    if m is None:
        return None
    g1, g2, g3, g4 = m.groups()
    at = m.end()
    if d[at] == 32:
        t1, at = _parse_select_params(d, at, s)
        f_body_parameters = t1
    if d[at:] != b'\r\n':
        raise _Miss
    return _new(Command, (g1.decode(), _new(Select, ((_w0[w] if (w := (g2 or (_string(g4, s) if g4 else g3))) is not None and len(w) == 5 else w), f_body_parameters))))


def _line_Status(d: bytes, at: int, s: _Kept) -> Any:
    m = _m40(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5 = m.groups()
    return _new(Command, (g1.decode(), _new(Status, ((_w0[w] if (w := (g2 or (_string(g4, s) if g4 else g3))) is not None and len(w) == 5 else w), _l3[g5]))))


def _line_Subscribe(d: bytes, at: int, s: _Kept) -> Any:
    m = _m41(d, at)
    if m is None:
        return None
    g1, g2, g3, g4 = m.groups()
    return _new(Command, (g1.decode(), _new(Subscribe, ((_w0[w] if (w := (g2 or (_string(g4, s) if g4 else g3))) is not None and len(w) == 5 else w),))))


def _line_Unsubscribe(d: bytes, at: int, s: _Kept) -> Any:
    m = _m42(d, at)
    if m is None:
        return None
    g1, g2, g3, g4 = m.groups()
    return _new(Command, (g1.decode(), _new(Unsubscribe, ((_w0[w] if (w := (g2 or (_string(g4, s) if g4 else g3))) is not None and len(w) == 5 else w),))))


def _line_Idle(d: bytes, at: int, s: _Kept) -> Any:
    m = _m43(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(Command, (g1.decode(), _the_Idle))


def _line_Lsub(d: bytes, at: int, s: _Kept) -> Any:
    m = _u13(d, at)
    if m is not None:
        g1, g2, g3, g4, g5 = m.groups()
        return _new(Command, (g1.decode(), _new(Lsub, ((_w0[w] if (w := (g2 or g3)) is not None and len(w) == 5 else w), (g4 or g5)))))
    m = _m44(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5, g6, g7 = m.groups()
    return _new(Command, (g1.decode(), _new(Lsub, ((_w0[w] if (w := (g2 or (_string(g4, s) if g4 else g3))) is not None and len(w) == 5 else w), (g5 or (_string(g7, s) if g7 else g6))))))


def _line_Setacl(d: bytes, at: int, s: _Kept) -> Any:
    m = _u14(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7 = m.groups()
        return _new(Command, (g1.decode(), _new(Setacl, ((_w0[w] if (w := (g2 or g3)) is not None and len(w) == 5 else w), (g4 or g5), (g6 or g7)))))
    m = _m45(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5, g6, g7, g8, g9, g10 = m.groups()
    return _new(Command, (g1.decode(), _new(Setacl, ((_w0[w] if (w := (g2 or (_string(g4, s) if g4 else g3))) is not None and len(w) == 5 else w), (g5 or (_string(g7, s) if g7 else g6)), (g8 or (_string(g10, s) if g10 else g9))))))


def _line_Deleteacl(d: bytes, at: int, s: _Kept) -> Any:
    m = _u15(d, at)
    if m is not None:
        g1, g2, g3, g4, g5 = m.groups()
        return _new(Command, (g1.decode(), _new(Deleteacl, ((_w0[w] if (w := (g2 or g3)) is not None and len(w) == 5 else w), (g4 or g5)))))
    m = _m46(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5, g6, g7 = m.groups()
    return _new(Command, (g1.decode(), _new(Deleteacl, ((_w0[w] if (w := (g2 or (_string(g4, s) if g4 else g3))) is not None and len(w) == 5 else w), (g5 or (_string(g7, s) if g7 else g6))))))


def _line_Getacl(d: bytes, at: int, s: _Kept) -> Any:
    m = _m47(d, at)
    if m is None:
        return None
    g1, g2, g3, g4 = m.groups()
    return _new(Command, (g1.decode(), _new(Getacl, ((_w0[w] if (w := (g2 or (_string(g4, s) if g4 else g3))) is not None and len(w) == 5 else w),))))


def _line_Listrights(d: bytes, at: int, s: _Kept) -> Any:
    m = _u16(d, at)
    if m is not None:
        g1, g2, g3, g4, g5 = m.groups()
        return _new(Command, (g1.decode(), _new(Listrights, ((_w0[w] if (w := (g2 or g3)) is not None and len(w) == 5 else w), (g4 or g5)))))
    m = _m48(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5, g6, g7 = m.groups()
    return _new(Command, (g1.decode(), _new(Listrights, ((_w0[w] if (w := (g2 or (_string(g4, s) if g4 else g3))) is not None and len(w) == 5 else w), (g5 or (_string(g7, s) if g7 else g6))))))


def _line_Myrights(d: bytes, at: int, s: _Kept) -> Any:
    m = _m49(d, at)
    if m is None:
        return None
    g1, g2, g3, g4 = m.groups()
    return _new(Command, (g1.decode(), _new(Myrights, ((_w0[w] if (w := (g2 or (_string(g4, s) if g4 else g3))) is not None and len(w) == 5 else w),))))


def _line_Compress(d: bytes, at: int, s: _Kept) -> Any:
    m = _m50(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(Command, (g1.decode(), _new(Compress, ('DEFLATE',))))


def _line_Setmetadata(d: bytes, at: int, s: _Kept) -> Any:
    f_body_values_: Any = []
    m = _u17(d, at)
    if m is not None:
        g1, g2, g3, g4 = m.groups()
        return _new(Command, (g1.decode(), _new(Setmetadata, ((_w0[w] if (w := (g2 or g3)) is not None and len(w) == 5 else w), _each2(g4)))))
    m = _m52(d, at)
    if m is None:
        return None
    g1, g2, g3, g4 = m.groups()
    at = m.end()
    while True:
        m = _m53(d, at)
        if m is None:
            raise _Miss
        g5, g6, g7, g8, g9 = m.groups()
        f_body_values_.append(_new(EntryValue, ((g5 or (_string(g7, s) if g7 else g6)), (_nstring(g9, s) if g9 else g8))))
        at = m.end()
        if d[at] != 32:
            break
        at += 1
    if d[at:] != b')\r\n':
        raise _Miss
    return _new(Command, (g1.decode(), _new(Setmetadata, ((_w0[w] if (w := (g2 or (_string(g4, s) if g4 else g3))) is not None and len(w) == 5 else w), tuple(f_body_values_)))))


def _line_Getmetadata(d: bytes, at: int, s: _Kept) -> Any:
    f_body_options: Any = ()
    m = _m55(d, at)
    if m is None:
        return None
    g1 = m[1]
    at = m.end()
    if d[at:at + 2] == b' (':
        at += 1
        t1, at = _parse_getmetadata_options(d, at, s)
        f_body_options = t1
    m = _m58(d, at)
    if m is None:
        raise _Miss
    g2, g3, g4, g5, g6, g7, g8 = m.groups()
    at = m.end()
    if at != len(d):
        raise _Miss
    return _new(Command, (g1.decode(), _new(Getmetadata, (f_body_options, (_w0[w] if (w := (g2 or (_string(g4, s) if g4 else g3))) is not None and len(w) == 5 else w), (tuple([(h1 or (_string(h3, s) if h3 else h2)) for h1, h2, h3 in _f54(g5)]) if g5 else (g6 or (_string(g8, s) if g8 else g7)))))))


def _line_Notify(d: bytes, at: int, s: _Kept) -> Any:
    m = _u19(d, at)
    if m is not None:
        g1 = m[1]
        return _new(Command, (g1.decode(), _new(Notify, ('NONE',))))
    m = _m59(d, at)
    if m is None:
        return None
    g1 = m[1]
    at = m.end()
    if d[at] in b'Ss':
        r = _parse_notify_set(d, at, s)
        if r is None:
            raise _Miss
        t1, at = r
    elif d[at] in b'Nn':
        if d[at:at + 4].upper() != b'NONE':
            raise _Miss
        t1 = 'NONE'
        at += 4
    else:
        raise _Miss
    if d[at:] != b'\r\n':
        raise _Miss
    return _new(Command, (g1.decode(), _new(Notify, (t1,))))


def _line_Unauthenticate(d: bytes, at: int, s: _Kept) -> Any:
    m = _m73(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(Command, (g1.decode(), _the_Unauthenticate))


def _line_Getquota(d: bytes, at: int, s: _Kept) -> Any:
    m = _m74(d, at)
    if m is None:
        return None
    g1, g2, g3, g4 = m.groups()
    return _new(Command, (g1.decode(), _new(Getquota, ((g2 or (_string(g4, s) if g4 else g3)),))))


def _line_Getquotaroot(d: bytes, at: int, s: _Kept) -> Any:
    m = _m75(d, at)
    if m is None:
        return None
    g1, g2, g3, g4 = m.groups()
    return _new(Command, (g1.decode(), _new(Getquotaroot, ((_w0[w] if (w := (g2 or (_string(g4, s) if g4 else g3))) is not None and len(w) == 5 else w),))))


def _line_Setquota(d: bytes, at: int, s: _Kept) -> Any:
    m = _m78(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5 = m.groups()
    return _new(Command, (g1.decode(), _new(Setquota, ((g2 or (_string(g4, s) if g4 else g3)), (tuple([_new(SetquotaResource, (_w14[h1], int(h2))) for h1, h2 in _f76(g5)]) if g5 else ())))))


def _line_Getjmapaccess(d: bytes, at: int, s: _Kept) -> Any:
    m = _m79(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(Command, (g1.decode(), _the_Getjmapaccess))


def _line_Getoauth(d: bytes, at: int, s: _Kept) -> Any:
    m = _m80(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(Command, (g1.decode(), _the_Getoauth))


def _line_JmapauthGet(d: bytes, at: int, s: _Kept) -> Any:
    m = _m81(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(Command, (g1.decode(), _the_JmapauthGet))


def _line_Login(d: bytes, at: int, s: _Kept) -> Any:
    m = _u23(d, at)
    if m is not None:
        g1, g2, g3, g4, g5 = m.groups()
        return _new(Command, (g1.decode(), _new(Login, ((g2 or g3), (g4 or g5)))))
    m = _m82(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5, g6, g7 = m.groups()
    return _new(Command, (g1.decode(), _new(Login, ((g2 or (_string(g4, s) if g4 else g3)), (g5 or (_string(g7, s) if g7 else g6))))))


def _line_Authenticate(d: bytes, at: int, s: _Kept) -> Any:
    f_body_responses: Any = []
    m = _m83(d, at)
    if m is None:
        return None
    g1, g2, g3, g4 = m.groups()
    at = m.end()
    while d[at] == 13:
        t1 = at
        t2 = len(f_body_responses)
        try:
            m = _m84(d, at)
            if m is None:
                raise _Miss
            g5 = m[1]
            f_body_responses.append(g5.decode())
            at = m.end()
        except IndexError:
            at = t1
            del f_body_responses[t2:]
            break
    if d[at:] != b'\r\n':
        raise _Miss
    return _new(Command, (g1.decode(), _new(Authenticate, (g2.decode(), (g4.decode() if g3 else None), tuple(f_body_responses)))))


def _line_Starttls(d: bytes, at: int, s: _Kept) -> Any:
    m = _m85(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(Command, (g1.decode(), _the_Starttls))


def _line_Close(d: bytes, at: int, s: _Kept) -> Any:
    m = _m86(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(Command, (g1.decode(), _the_Close))


def _line_Unselect(d: bytes, at: int, s: _Kept) -> Any:
    m = _m87(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(Command, (g1.decode(), _the_Unselect))


def _line_Expunge(d: bytes, at: int, s: _Kept) -> Any:
    m = _m88(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(Command, (g1.decode(), _the_Expunge))


def _line_Copy(d: bytes, at: int, s: _Kept) -> Any:
    m = _m89(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5 = m.groups()
    return _new(Command, (g1.decode(), _new(Copy, (tuple([('*' if h1 else (int(h2) if h2 else (_new(SeqRange, (('*' if h4 else int(h5)), ('*' if h6 else int(h7)))) if h3 else '$'))) for h1, h2, h3, h4, h5, h6, h7 in _f13(g2)]), (_w0[w] if (w := (g3 or (_string(g5, s) if g5 else g4))) is not None and len(w) == 5 else w)))))


def _line_Move(d: bytes, at: int, s: _Kept) -> Any:
    m = _m90(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5 = m.groups()
    return _new(Command, (g1.decode(), _new(Move, (tuple([('*' if h1 else (int(h2) if h2 else (_new(SeqRange, (('*' if h4 else int(h5)), ('*' if h6 else int(h7)))) if h3 else '$'))) for h1, h2, h3, h4, h5, h6, h7 in _f13(g2)]), (_w0[w] if (w := (g3 or (_string(g5, s) if g5 else g4))) is not None and len(w) == 5 else w)))))


def _line_Fetch(d: bytes, at: int, s: _Kept) -> Any:
    f_body_items: Any = []
    f_body_macro: Any = None
    f_body_modifiers: Any = ()
    m = _u24(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8 = m.groups()
        try:
            return _new(Command, (g1.decode(), _new(Fetch, ((_each1(g5) if g5 else ((('*' if g2 == b'*' else int(g2)) if g2 else (_new(SeqRange, (('*' if g3 == b'*' else int(g3)), ('*' if g4 == b'*' else int(g4)))) if g3 else '$')),)), (_w15[g6] if g6 else None), (_r1[g7] if g7 else _r0[g8] if g8 else ()), ()))))
        except IndexError:
            pass
    m = _m92(d, at)
    if m is None:
        return None
    g1, g2 = m.groups()
    at = m.end()
    t1 = False
    if d[at] in b'AFaf':
        t2 = at
        try:
            m = _m93(d, at)
            if m is None:
                raise _Miss
            g3 = m[1]
            f_body_macro = _w15[g3]
            at = m.end()
            if d[at] not in b'\r ':
                raise _Miss
            t1 = True
        except IndexError:
            at = t2
            f_body_macro = None
    if not t1 and d[at] in b'BEFIMRTUbefimrtu':
        t3 = at
        t4 = len(f_body_items)
        try:
            r = _d9[d[at:at + 2]](d, at, s)
            if r is None:
                raise _Miss
            t5, at = r
            f_body_items.append(t5)
            if d[at] not in b'\r ':
                raise _Miss
            t1 = True
        except IndexError:
            at = t3
            del f_body_items[t4:]
    if not t1:
        if d[at] != 40:
            raise _Miss
        at += 1
        while True:
            m = _u22(d, at)
            if m is not None:
                k = m.lastindex
                if k == 1:
                    g4 = m[1]
                    t6 = _w10[g4]
                elif k == 15:
                    g5, g6, g7, g8, g9, g10, g11, g12, g13, g14, g15, g16, g17 = m.group(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14)
                    t6 = _new(FetchAttBody, ((_new(SectionSpec, ((('HEADER' if g7 else (_new(HeaderFields, ((g8 is not None), (tuple(g9.split()) if 34 not in g9 else tuple([(h1 or h2) for h1, h2 in _f63(g9)])))) if g9 else 'TEXT')) if g6 else (('HEADER' if g12 else (_new(HeaderFields, ((g13 is not None), (tuple(g14.split()) if 34 not in g14 else tuple([(h1 or h2) for h1, h2 in _f63(g14)])))) if g14 else _w11[g15])) if g11 else None)), (tuple(map(int, g10.split(b'.'))) if g10 else ()))) if g5 else None), (_new(Partial, (int(g16), int(g17))) if g16 else None)))
                elif k == 20:
                    g19, g20, g21, g22 = m.group(16, 17, 18, 19)
                    t6 = _new(FetchAttBinary, ((g19 is not None), (tuple(map(int, g20.split(b'.'))) if g20 else None), (_new(Partial, (int(g21), int(g22))) if g21 else None)))
                elif k == 22:
                    g24 = m[21]
                    t6 = _new(FetchAttBinarySize, ((tuple(map(int, g24.split(b'.'))) if g24 else None),))
                else:
                    g26 = m[23]
                    t6 = _w12[g26]
                at = m.end()
            else:
                r = _d9[d[at:at + 2]](d, at, s)
                if r is None:
                    raise _Miss
                t7, at = r
                t6 = t7
            f_body_items.append(t6)
            if d[at] != 32:
                break
            at += 1
        if d[at] != 41:
            raise _Miss
        at += 1
    if d[at] == 32:
        t8, at = _parse_fetch_modifiers(d, at, s)
        f_body_modifiers = t8
    if d[at:] != b'\r\n':
        raise _Miss
    return _new(Command, (g1.decode(), _new(Fetch, (tuple([('*' if h1 else (int(h2) if h2 else (_new(SeqRange, (('*' if h4 else int(h5)), ('*' if h6 else int(h7)))) if h3 else '$'))) for h1, h2, h3, h4, h5, h6, h7 in _f13(g2)]), f_body_macro, tuple(f_body_items), f_body_modifiers))))


def _line_Store(d: bytes, at: int, s: _Kept) -> Any:
    f_body_modifiers: Any = ()
    m = _u27(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8, g9, g10 = m.groups()
        return _new(Command, (g1.decode(), _new(Store, ((_each1(g5) if g5 else ((('*' if g2 == b'*' else int(g2)) if g2 else (_new(SeqRange, (('*' if g3 == b'*' else int(g3)), ('*' if g4 == b'*' else int(g4)))) if g3 else '$')),)), _new(StoreAttFlags, ((g6.decode() if g6 else None), (g7 is not None), ((_l0[g9] if g9 else ()) if g8 else _l0[g10]))), ()))))
    m = _m96(d, at)
    if m is None:
        return None
    g1, g2 = m.groups()
    at = m.end()
    if d[at:at + 2] == b' (':
        t1, at = _parse_store_modifiers(d, at, s)
        f_body_modifiers = t1
    m = _m98(d, at)
    if m is None:
        raise _Miss
    g3, g4, g5, g6, g7 = m.groups()
    at = m.end()
    if at != len(d):
        raise _Miss
    return _new(Command, (g1.decode(), _new(Store, (tuple([('*' if h1 else (int(h2) if h2 else (_new(SeqRange, (('*' if h4 else int(h5)), ('*' if h6 else int(h7)))) if h3 else '$'))) for h1, h2, h3, h4, h5, h6, h7 in _f13(g2)]), _new(StoreAttFlags, ((g3.decode() if g3 else None), (g4 is not None), ((_l0[g6] if g6 else ()) if g5 else _l0[g7]))), f_body_modifiers))))


def _line_Search(d: bytes, at: int, s: _Kept) -> Any:
    f_body_program_keys: Any = []
    f_body_return_options: Any = None
    m = _m99(d, at)
    if m is None:
        return None
    g1 = m[1]
    at = m.end()
    if d[at:at + 4].upper() == b' RET':
        t1, at = _parse_search_return_opts(d, at, s)
        f_body_return_options = t1
    m = _m102(d, at)
    if m is None:
        raise _Miss
    g2, g3, g4 = m.groups()
    at = m.end()
    while True:
        m = _u29(d, at) if s[1] else None
        if m is not None:
            k = m.lastindex
            if k == 1:
                g5 = m[1]
                t2 = _w17[g5]
            elif k == 2:
                g6 = m[2]
                t2 = _new(SearchLarger, (int(g6),))
            elif k == 3:
                g7 = m[3]
                t2 = _new(SearchSmaller, (int(g7),))
            elif k == 4:
                g8 = m[4]
                t2 = _new(SearchKeyword, (_w18[g8],))
            elif k == 5:
                g9 = m[5]
                t2 = _new(SearchUidafter, (int(g9),))
            elif k == 6:
                g10 = m[6]
                t2 = _new(SearchUidbefore, (int(g10),))
            elif k == 7:
                g11 = m[7]
                t2 = _new(SearchUnkeyword, (_w18[g11],))
            elif k == 8:
                g12 = m[8]
                t2 = _new(SearchEmailid, (g12.decode(),))
            elif k == 9:
                g13 = m[9]
                t2 = _new(SearchThreadid, (g13.decode(),))
            elif k == 12:
                g14, g15 = m[10], m[11]
                t2 = _new(SearchCc, ((g14 or g15),))
            elif k == 15:
                g17, g18 = m[13], m[14]
                t2 = _new(SearchTo, ((g17 or g18),))
            elif k == 18:
                g20, g21 = m[16], m[17]
                t2 = _new(SearchBcc, ((g20 or g21),))
            elif k == 21:
                g23, g24 = m[19], m[20]
                t2 = _new(SearchBody, ((g23 or g24),))
            elif k == 24:
                g26, g27 = m[22], m[23]
                t2 = _new(SearchFrom, ((g26 or g27),))
            elif k == 27:
                g29, g30 = m[25], m[26]
                t2 = _new(SearchText, ((g29 or g30),))
            else:
                g32, g33 = m[28], m[29]
                t2 = _new(SearchSubject, ((g32 or g33),))
            at = m.end()
        else:
            t3, at = _parse_search_key(d, at, s)
            t2 = t3
        f_body_program_keys.append(t2)
        if d[at] != 32:
            break
        at += 1
    if d[at:] != b'\r\n':
        raise _Miss
    return _new(Command, (g1.decode(), _new(Search, (f_body_return_options, _new(SearchProgram, (((_string(g4, s) if g4 else g3) if g2 else None), tuple(f_body_program_keys)))))))


def _line_Copy_2(d: bytes, at: int, s: _Kept) -> Any:
    m = _m135(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5 = m.groups()
    return _new(Command, (g1.decode(), _new(Uid, (_new(Copy, (tuple([('*' if h1 else (int(h2) if h2 else (_new(SeqRange, (('*' if h4 else int(h5)), ('*' if h6 else int(h7)))) if h3 else '$'))) for h1, h2, h3, h4, h5, h6, h7 in _f13(g2)]), (_w0[w] if (w := (g3 or (_string(g5, s) if g5 else g4))) is not None and len(w) == 5 else w))),))))


def _line_Move_2(d: bytes, at: int, s: _Kept) -> Any:
    m = _m136(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5 = m.groups()
    return _new(Command, (g1.decode(), _new(Uid, (_new(Move, (tuple([('*' if h1 else (int(h2) if h2 else (_new(SeqRange, (('*' if h4 else int(h5)), ('*' if h6 else int(h7)))) if h3 else '$'))) for h1, h2, h3, h4, h5, h6, h7 in _f13(g2)]), (_w0[w] if (w := (g3 or (_string(g5, s) if g5 else g4))) is not None and len(w) == 5 else w))),))))


def _line_Fetch_2(d: bytes, at: int, s: _Kept) -> Any:
    f_body_command_items: Any = []
    f_body_command_macro: Any = None
    f_body_command_modifiers: Any = ()
    m = _u32(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8 = m.groups()
        try:
            return _new(Command, (g1.decode(), _new(Uid, (_new(Fetch, ((_each1(g5) if g5 else ((('*' if g2 == b'*' else int(g2)) if g2 else (_new(SeqRange, (('*' if g3 == b'*' else int(g3)), ('*' if g4 == b'*' else int(g4)))) if g3 else '$')),)), (_w15[g6] if g6 else None), (_r1[g7] if g7 else _r0[g8] if g8 else ()), ())),))))
        except IndexError:
            pass
    m = _m137(d, at)
    if m is None:
        return None
    g1, g2 = m.groups()
    at = m.end()
    t1 = False
    if d[at] in b'AFaf':
        t2 = at
        try:
            m = _m93(d, at)
            if m is None:
                raise _Miss
            g3 = m[1]
            f_body_command_macro = _w15[g3]
            at = m.end()
            if d[at] not in b'\r ':
                raise _Miss
            t1 = True
        except IndexError:
            at = t2
            f_body_command_macro = None
    if not t1 and d[at] in b'BEFIMRTUbefimrtu':
        t3 = at
        t4 = len(f_body_command_items)
        try:
            r = _d9[d[at:at + 2]](d, at, s)
            if r is None:
                raise _Miss
            t5, at = r
            f_body_command_items.append(t5)
            if d[at] not in b'\r ':
                raise _Miss
            t1 = True
        except IndexError:
            at = t3
            del f_body_command_items[t4:]
    if not t1:
        if d[at] != 40:
            raise _Miss
        at += 1
        while True:
            m = _u22(d, at)
            if m is not None:
                k = m.lastindex
                if k == 1:
                    g4 = m[1]
                    t6 = _w10[g4]
                elif k == 15:
                    g5, g6, g7, g8, g9, g10, g11, g12, g13, g14, g15, g16, g17 = m.group(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14)
                    t6 = _new(FetchAttBody, ((_new(SectionSpec, ((('HEADER' if g7 else (_new(HeaderFields, ((g8 is not None), (tuple(g9.split()) if 34 not in g9 else tuple([(h1 or h2) for h1, h2 in _f63(g9)])))) if g9 else 'TEXT')) if g6 else (('HEADER' if g12 else (_new(HeaderFields, ((g13 is not None), (tuple(g14.split()) if 34 not in g14 else tuple([(h1 or h2) for h1, h2 in _f63(g14)])))) if g14 else _w11[g15])) if g11 else None)), (tuple(map(int, g10.split(b'.'))) if g10 else ()))) if g5 else None), (_new(Partial, (int(g16), int(g17))) if g16 else None)))
                elif k == 20:
                    g19, g20, g21, g22 = m.group(16, 17, 18, 19)
                    t6 = _new(FetchAttBinary, ((g19 is not None), (tuple(map(int, g20.split(b'.'))) if g20 else None), (_new(Partial, (int(g21), int(g22))) if g21 else None)))
                elif k == 22:
                    g24 = m[21]
                    t6 = _new(FetchAttBinarySize, ((tuple(map(int, g24.split(b'.'))) if g24 else None),))
                else:
                    g26 = m[23]
                    t6 = _w12[g26]
                at = m.end()
            else:
                r = _d9[d[at:at + 2]](d, at, s)
                if r is None:
                    raise _Miss
                t7, at = r
                t6 = t7
            f_body_command_items.append(t6)
            if d[at] != 32:
                break
            at += 1
        if d[at] != 41:
            raise _Miss
        at += 1
    if d[at] == 32:
        t8, at = _parse_fetch_modifiers(d, at, s)
        f_body_command_modifiers = t8
    if d[at:] != b'\r\n':
        raise _Miss
    return _new(Command, (g1.decode(), _new(Uid, (_new(Fetch, (tuple([('*' if h1 else (int(h2) if h2 else (_new(SeqRange, (('*' if h4 else int(h5)), ('*' if h6 else int(h7)))) if h3 else '$'))) for h1, h2, h3, h4, h5, h6, h7 in _f13(g2)]), f_body_command_macro, tuple(f_body_command_items), f_body_command_modifiers)),))))


def _line_Search_2(d: bytes, at: int, s: _Kept) -> Any:
    f_body_command_program_keys: Any = []
    f_body_command_return_options: Any = None
    m = _m138(d, at)
    if m is None:
        return None
    g1 = m[1]
    at = m.end()
    if d[at:at + 4].upper() == b' RET':
        t1, at = _parse_search_return_opts(d, at, s)
        f_body_command_return_options = t1
    m = _m102(d, at)
    if m is None:
        raise _Miss
    g2, g3, g4 = m.groups()
    at = m.end()
    while True:
        m = _u29(d, at) if s[1] else None
        if m is not None:
            k = m.lastindex
            if k == 1:
                g5 = m[1]
                t2 = _w17[g5]
            elif k == 2:
                g6 = m[2]
                t2 = _new(SearchLarger, (int(g6),))
            elif k == 3:
                g7 = m[3]
                t2 = _new(SearchSmaller, (int(g7),))
            elif k == 4:
                g8 = m[4]
                t2 = _new(SearchKeyword, (_w18[g8],))
            elif k == 5:
                g9 = m[5]
                t2 = _new(SearchUidafter, (int(g9),))
            elif k == 6:
                g10 = m[6]
                t2 = _new(SearchUidbefore, (int(g10),))
            elif k == 7:
                g11 = m[7]
                t2 = _new(SearchUnkeyword, (_w18[g11],))
            elif k == 8:
                g12 = m[8]
                t2 = _new(SearchEmailid, (g12.decode(),))
            elif k == 9:
                g13 = m[9]
                t2 = _new(SearchThreadid, (g13.decode(),))
            elif k == 12:
                g14, g15 = m[10], m[11]
                t2 = _new(SearchCc, ((g14 or g15),))
            elif k == 15:
                g17, g18 = m[13], m[14]
                t2 = _new(SearchTo, ((g17 or g18),))
            elif k == 18:
                g20, g21 = m[16], m[17]
                t2 = _new(SearchBcc, ((g20 or g21),))
            elif k == 21:
                g23, g24 = m[19], m[20]
                t2 = _new(SearchBody, ((g23 or g24),))
            elif k == 24:
                g26, g27 = m[22], m[23]
                t2 = _new(SearchFrom, ((g26 or g27),))
            elif k == 27:
                g29, g30 = m[25], m[26]
                t2 = _new(SearchText, ((g29 or g30),))
            else:
                g32, g33 = m[28], m[29]
                t2 = _new(SearchSubject, ((g32 or g33),))
            at = m.end()
        else:
            t3, at = _parse_search_key(d, at, s)
            t2 = t3
        f_body_command_program_keys.append(t2)
        if d[at] != 32:
            break
        at += 1
    if d[at:] != b'\r\n':
        raise _Miss
    return _new(Command, (g1.decode(), _new(Uid, (_new(Search, (f_body_command_return_options, _new(SearchProgram, (((_string(g4, s) if g4 else g3) if g2 else None), tuple(f_body_command_program_keys))))),))))


def _line_Store_2(d: bytes, at: int, s: _Kept) -> Any:
    f_body_command_modifiers: Any = ()
    m = _u33(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8, g9, g10 = m.groups()
        return _new(Command, (g1.decode(), _new(Uid, (_new(Store, ((_each1(g5) if g5 else ((('*' if g2 == b'*' else int(g2)) if g2 else (_new(SeqRange, (('*' if g3 == b'*' else int(g3)), ('*' if g4 == b'*' else int(g4)))) if g3 else '$')),)), _new(StoreAttFlags, ((g6.decode() if g6 else None), (g7 is not None), ((_l0[g9] if g9 else ()) if g8 else _l0[g10]))), ())),))))
    m = _m139(d, at)
    if m is None:
        return None
    g1, g2 = m.groups()
    at = m.end()
    if d[at:at + 2] == b' (':
        t1, at = _parse_store_modifiers(d, at, s)
        f_body_command_modifiers = t1
    m = _m98(d, at)
    if m is None:
        raise _Miss
    g3, g4, g5, g6, g7 = m.groups()
    at = m.end()
    if at != len(d):
        raise _Miss
    return _new(Command, (g1.decode(), _new(Uid, (_new(Store, (tuple([('*' if h1 else (int(h2) if h2 else (_new(SeqRange, (('*' if h4 else int(h5)), ('*' if h6 else int(h7)))) if h3 else '$'))) for h1, h2, h3, h4, h5, h6, h7 in _f13(g2)]), _new(StoreAttFlags, ((g3.decode() if g3 else None), (g4 is not None), ((_l0[g6] if g6 else ()) if g5 else _l0[g7]))), f_body_command_modifiers)),))))


def _line_UidExpunge(d: bytes, at: int, s: _Kept) -> Any:
    m = _m140(d, at)
    if m is None:
        return None
    g1, g2 = m.groups()
    return _new(Command, (g1.decode(), _new(Uid, (_new(UidExpunge, (tuple([('*' if h1 else (int(h2) if h2 else (_new(SeqRange, (('*' if h4 else int(h5)), ('*' if h6 else int(h7)))) if h3 else '$'))) for h1, h2, h3, h4, h5, h6, h7 in _f13(g2)]),)),))))


def _line_Sort(d: bytes, at: int, s: _Kept) -> Any:
    f_body_command_search_keys: Any = []
    m = _m143(d, at)
    if m is None:
        return None
    g1, g2, g3, g4 = m.groups()
    at = m.end()
    t1 = 0
    while d[at] == 32:
        at += 1
        m = _u29(d, at) if s[1] else None
        if m is not None:
            k = m.lastindex
            if k == 1:
                g5 = m[1]
                t2 = _w17[g5]
            elif k == 2:
                g6 = m[2]
                t2 = _new(SearchLarger, (int(g6),))
            elif k == 3:
                g7 = m[3]
                t2 = _new(SearchSmaller, (int(g7),))
            elif k == 4:
                g8 = m[4]
                t2 = _new(SearchKeyword, (_w18[g8],))
            elif k == 5:
                g9 = m[5]
                t2 = _new(SearchUidafter, (int(g9),))
            elif k == 6:
                g10 = m[6]
                t2 = _new(SearchUidbefore, (int(g10),))
            elif k == 7:
                g11 = m[7]
                t2 = _new(SearchUnkeyword, (_w18[g11],))
            elif k == 8:
                g12 = m[8]
                t2 = _new(SearchEmailid, (g12.decode(),))
            elif k == 9:
                g13 = m[9]
                t2 = _new(SearchThreadid, (g13.decode(),))
            elif k == 12:
                g14, g15 = m[10], m[11]
                t2 = _new(SearchCc, ((g14 or g15),))
            elif k == 15:
                g17, g18 = m[13], m[14]
                t2 = _new(SearchTo, ((g17 or g18),))
            elif k == 18:
                g20, g21 = m[16], m[17]
                t2 = _new(SearchBcc, ((g20 or g21),))
            elif k == 21:
                g23, g24 = m[19], m[20]
                t2 = _new(SearchBody, ((g23 or g24),))
            elif k == 24:
                g26, g27 = m[22], m[23]
                t2 = _new(SearchFrom, ((g26 or g27),))
            elif k == 27:
                g29, g30 = m[25], m[26]
                t2 = _new(SearchText, ((g29 or g30),))
            else:
                g32, g33 = m[28], m[29]
                t2 = _new(SearchSubject, ((g32 or g33),))
            at = m.end()
        else:
            t3, at = _parse_search_key(d, at, s)
            t2 = t3
        f_body_command_search_keys.append(t2)
        t1 += 1
    if t1 < 1:
        raise _Miss
    if d[at:] != b'\r\n':
        raise _Miss
    return _new(Command, (g1.decode(), _new(Uid, (_new(Sort, (tuple([_new(SortCriterion, (bool(h1), _w26[h2])) for h1, h2 in _f141(g2)]), _new(SearchCriteria, ((_string(g4, s) if g4 else g3), tuple(f_body_command_search_keys))))),))))


def _line_Thread(d: bytes, at: int, s: _Kept) -> Any:
    f_body_command_search_keys: Any = []
    m = _m144(d, at)
    if m is None:
        return None
    g1, g2, g3, g4 = m.groups()
    at = m.end()
    t1 = 0
    while d[at] == 32:
        at += 1
        m = _u29(d, at) if s[1] else None
        if m is not None:
            k = m.lastindex
            if k == 1:
                g5 = m[1]
                t2 = _w17[g5]
            elif k == 2:
                g6 = m[2]
                t2 = _new(SearchLarger, (int(g6),))
            elif k == 3:
                g7 = m[3]
                t2 = _new(SearchSmaller, (int(g7),))
            elif k == 4:
                g8 = m[4]
                t2 = _new(SearchKeyword, (_w18[g8],))
            elif k == 5:
                g9 = m[5]
                t2 = _new(SearchUidafter, (int(g9),))
            elif k == 6:
                g10 = m[6]
                t2 = _new(SearchUidbefore, (int(g10),))
            elif k == 7:
                g11 = m[7]
                t2 = _new(SearchUnkeyword, (_w18[g11],))
            elif k == 8:
                g12 = m[8]
                t2 = _new(SearchEmailid, (g12.decode(),))
            elif k == 9:
                g13 = m[9]
                t2 = _new(SearchThreadid, (g13.decode(),))
            elif k == 12:
                g14, g15 = m[10], m[11]
                t2 = _new(SearchCc, ((g14 or g15),))
            elif k == 15:
                g17, g18 = m[13], m[14]
                t2 = _new(SearchTo, ((g17 or g18),))
            elif k == 18:
                g20, g21 = m[16], m[17]
                t2 = _new(SearchBcc, ((g20 or g21),))
            elif k == 21:
                g23, g24 = m[19], m[20]
                t2 = _new(SearchBody, ((g23 or g24),))
            elif k == 24:
                g26, g27 = m[22], m[23]
                t2 = _new(SearchFrom, ((g26 or g27),))
            elif k == 27:
                g29, g30 = m[25], m[26]
                t2 = _new(SearchText, ((g29 or g30),))
            else:
                g32, g33 = m[28], m[29]
                t2 = _new(SearchSubject, ((g32 or g33),))
            at = m.end()
        else:
            t3, at = _parse_search_key(d, at, s)
            t2 = t3
        f_body_command_search_keys.append(t2)
        t1 += 1
    if t1 < 1:
        raise _Miss
    if d[at:] != b'\r\n':
        raise _Miss
    return _new(Command, (g1.decode(), _new(Uid, (_new(Thread, (_w27[g2], _new(SearchCriteria, ((_string(g4, s) if g4 else g3), tuple(f_body_command_search_keys))))),))))


def _line_Replace(d: bytes, at: int, s: _Kept) -> Any:
    f_body_command_message_options_extensions: Any = []
    m = _m145(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5, g6, g7, g8, g9 = m.groups()
    at = m.end()
    while d[at] == 32:
        t1 = at
        t2 = len(f_body_command_message_options_extensions)
        try:
            at += 1
            t3, at = _parse_append_ext(d, at, s)
            f_body_command_message_options_extensions.append(t3)
        except IndexError:
            at = t1
            del f_body_command_message_options_extensions[t2:]
            break
    if d[at] != 32:
        raise _Miss
    at += 1
    if d[at] == 123:
        r = _parse_append_data_2(d, at, s)
        if r is None:
            raise _Miss
        t4, at = r
    elif d[at] == 126:
        r = _parse_BinaryMessage_2(d, at, s)
        if r is None:
            raise _Miss
        t4, at = r
    elif d[at] in b'-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz':
        r = _parse_tagged_ext_2(d, at, s)
        if r is None:
            raise _Miss
        t4, at = r
    else:
        raise _Miss
    if d[at:] != b'\r\n':
        raise _Miss
    return _new(Command, (g1.decode(), _new(Uid, (_new(Replace, (('*' if g2 else int(g3)), (_w0[w] if (w := (g4 or (_string(g6, s) if g6 else g5))) is not None and len(w) == 5 else w), _new(AppendMessage, (_new(AppendOpts, (((_l0[g8] if g8 else ()) if g7 else None), (g9.decode() if g9 else None), tuple(f_body_command_message_options_extensions))), t4)))),))))


def _line_Check(d: bytes, at: int, s: _Kept) -> Any:
    m = _m147(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(Command, (g1.decode(), _the_Check))


def _line_Sort_2(d: bytes, at: int, s: _Kept) -> Any:
    f_body_search_keys: Any = []
    m = _m148(d, at)
    if m is None:
        return None
    g1, g2, g3, g4 = m.groups()
    at = m.end()
    t1 = 0
    while d[at] == 32:
        at += 1
        m = _u29(d, at) if s[1] else None
        if m is not None:
            k = m.lastindex
            if k == 1:
                g5 = m[1]
                t2 = _w17[g5]
            elif k == 2:
                g6 = m[2]
                t2 = _new(SearchLarger, (int(g6),))
            elif k == 3:
                g7 = m[3]
                t2 = _new(SearchSmaller, (int(g7),))
            elif k == 4:
                g8 = m[4]
                t2 = _new(SearchKeyword, (_w18[g8],))
            elif k == 5:
                g9 = m[5]
                t2 = _new(SearchUidafter, (int(g9),))
            elif k == 6:
                g10 = m[6]
                t2 = _new(SearchUidbefore, (int(g10),))
            elif k == 7:
                g11 = m[7]
                t2 = _new(SearchUnkeyword, (_w18[g11],))
            elif k == 8:
                g12 = m[8]
                t2 = _new(SearchEmailid, (g12.decode(),))
            elif k == 9:
                g13 = m[9]
                t2 = _new(SearchThreadid, (g13.decode(),))
            elif k == 12:
                g14, g15 = m[10], m[11]
                t2 = _new(SearchCc, ((g14 or g15),))
            elif k == 15:
                g17, g18 = m[13], m[14]
                t2 = _new(SearchTo, ((g17 or g18),))
            elif k == 18:
                g20, g21 = m[16], m[17]
                t2 = _new(SearchBcc, ((g20 or g21),))
            elif k == 21:
                g23, g24 = m[19], m[20]
                t2 = _new(SearchBody, ((g23 or g24),))
            elif k == 24:
                g26, g27 = m[22], m[23]
                t2 = _new(SearchFrom, ((g26 or g27),))
            elif k == 27:
                g29, g30 = m[25], m[26]
                t2 = _new(SearchText, ((g29 or g30),))
            else:
                g32, g33 = m[28], m[29]
                t2 = _new(SearchSubject, ((g32 or g33),))
            at = m.end()
        else:
            t3, at = _parse_search_key(d, at, s)
            t2 = t3
        f_body_search_keys.append(t2)
        t1 += 1
    if t1 < 1:
        raise _Miss
    if d[at:] != b'\r\n':
        raise _Miss
    return _new(Command, (g1.decode(), _new(Sort, (tuple([_new(SortCriterion, (bool(h1), _w26[h2])) for h1, h2 in _f141(g2)]), _new(SearchCriteria, ((_string(g4, s) if g4 else g3), tuple(f_body_search_keys)))))))


def _line_Thread_2(d: bytes, at: int, s: _Kept) -> Any:
    f_body_search_keys: Any = []
    m = _m149(d, at)
    if m is None:
        return None
    g1, g2, g3, g4 = m.groups()
    at = m.end()
    t1 = 0
    while d[at] == 32:
        at += 1
        m = _u29(d, at) if s[1] else None
        if m is not None:
            k = m.lastindex
            if k == 1:
                g5 = m[1]
                t2 = _w17[g5]
            elif k == 2:
                g6 = m[2]
                t2 = _new(SearchLarger, (int(g6),))
            elif k == 3:
                g7 = m[3]
                t2 = _new(SearchSmaller, (int(g7),))
            elif k == 4:
                g8 = m[4]
                t2 = _new(SearchKeyword, (_w18[g8],))
            elif k == 5:
                g9 = m[5]
                t2 = _new(SearchUidafter, (int(g9),))
            elif k == 6:
                g10 = m[6]
                t2 = _new(SearchUidbefore, (int(g10),))
            elif k == 7:
                g11 = m[7]
                t2 = _new(SearchUnkeyword, (_w18[g11],))
            elif k == 8:
                g12 = m[8]
                t2 = _new(SearchEmailid, (g12.decode(),))
            elif k == 9:
                g13 = m[9]
                t2 = _new(SearchThreadid, (g13.decode(),))
            elif k == 12:
                g14, g15 = m[10], m[11]
                t2 = _new(SearchCc, ((g14 or g15),))
            elif k == 15:
                g17, g18 = m[13], m[14]
                t2 = _new(SearchTo, ((g17 or g18),))
            elif k == 18:
                g20, g21 = m[16], m[17]
                t2 = _new(SearchBcc, ((g20 or g21),))
            elif k == 21:
                g23, g24 = m[19], m[20]
                t2 = _new(SearchBody, ((g23 or g24),))
            elif k == 24:
                g26, g27 = m[22], m[23]
                t2 = _new(SearchFrom, ((g26 or g27),))
            elif k == 27:
                g29, g30 = m[25], m[26]
                t2 = _new(SearchText, ((g29 or g30),))
            else:
                g32, g33 = m[28], m[29]
                t2 = _new(SearchSubject, ((g32 or g33),))
            at = m.end()
        else:
            t3, at = _parse_search_key(d, at, s)
            t2 = t3
        f_body_search_keys.append(t2)
        t1 += 1
    if t1 < 1:
        raise _Miss
    if d[at:] != b'\r\n':
        raise _Miss
    return _new(Command, (g1.decode(), _new(Thread, (_w27[g2], _new(SearchCriteria, ((_string(g4, s) if g4 else g3), tuple(f_body_search_keys)))))))


def _line_Replace_2(d: bytes, at: int, s: _Kept) -> Any:
    f_body_message_options_extensions: Any = []
    m = _m150(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5, g6, g7, g8, g9 = m.groups()
    at = m.end()
    while d[at] == 32:
        t1 = at
        t2 = len(f_body_message_options_extensions)
        try:
            at += 1
            t3, at = _parse_append_ext(d, at, s)
            f_body_message_options_extensions.append(t3)
        except IndexError:
            at = t1
            del f_body_message_options_extensions[t2:]
            break
    if d[at] != 32:
        raise _Miss
    at += 1
    if d[at] == 123:
        r = _parse_append_data_2(d, at, s)
        if r is None:
            raise _Miss
        t4, at = r
    elif d[at] == 126:
        r = _parse_BinaryMessage_2(d, at, s)
        if r is None:
            raise _Miss
        t4, at = r
    elif d[at] in b'-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz':
        r = _parse_tagged_ext_2(d, at, s)
        if r is None:
            raise _Miss
        t4, at = r
    else:
        raise _Miss
    if d[at:] != b'\r\n':
        raise _Miss
    return _new(Command, (g1.decode(), _new(Replace, (('*' if g2 else int(g3)), (_w0[w] if (w := (g4 or (_string(g6, s) if g6 else g5))) is not None and len(w) == 5 else w), _new(AppendMessage, (_new(AppendOpts, (((_l0[g8] if g8 else ()) if g7 else None), (g9.decode() if g9 else None), tuple(f_body_message_options_extensions))), t4))))))


def _line_command(d: bytes, at: int, s: _Kept) -> Any:
    at = d.find(b' ') + 1
    return _d17[d[at:at + 5]](d, 0, s)

# id-params-list = "(" [string SP nstring *(SP string SP nstring)] ")" / nil
#     ; RFC 2971, Section 4

def _parse_id_params_list_2(d: bytes, at: int, s: _Kept) -> _Found:
    m = _m5(d, at)
    if m is None:
        raise _Miss
    g1, g2 = m.groups()
    return (_string(g2, s) if g2 else g1), m.end()


def _parse_id_params_list_3(d: bytes, at: int, s: _Kept) -> _Found:
    m = _m5(d, at)
    if m is None:
        raise _Miss
    g1, g2 = m.groups()
    return (_string(g2, s) if g2 else g1), m.end()


def _parse_id_params_list(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_: Any = []
    m = _u1(d, at)
    if m is not None:
        g1 = m[1]
        return (_each0(g1) if g1 else ()), m.end()
    if d[at] != 40:
        return None
    at += 1
    if d[at] in b'"{':
        t1, at = _parse_id_params_list_2(d, at, s)
        f_.append(t1)
        if d[at] != 32:
            raise _Miss
        at += 1
        if d[at] in b'Nn':
            if d[at:at + 3].upper() != b'NIL':
                raise _Miss
            t2 = None
            at += 3
        elif d[at] in b'"{':
            r = _parse_nstring(d, at, s)
            if r is None:
                raise _Miss
            t2, at = r
        else:
            raise _Miss
        f_.append(t2)
        while d[at] == 32:
            at += 1
            t3, at = _parse_id_params_list_3(d, at, s)
            f_.append(t3)
            m = _m6(d, at)
            if m is None:
                raise _Miss
            g1, g2 = m.groups()
            f_.append((_nstring(g2, s) if g2 else g1))
            at = m.end()
    if d[at] != 41:
        raise _Miss
    at += 1
    return tuple(f_), at


def _parse_id_params_list_4(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 3].upper() != b'NIL':
        return None
    return None, at + 3

# nstring = nil / string
#     ; RFC 9051, Section 9

def _parse_nstring(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m5(d, at)
    if m is None:
        return None
    g1, g2 = m.groups()
    return (_string(g2, s) if g2 else g1), m.end()

# append-message = append-opts SP append-data
#     ; RFC 4466, Section 3

def _parse_append_message(d: bytes, at: int, s: _Kept) -> _Found:
    f_options_extensions: Any = []
    m = _m9(d, at)
    if m is None:
        raise _Miss
    g1, g2, g3 = m.groups()
    at = m.end()
    while d[at] == 32:
        t1 = at
        t2 = len(f_options_extensions)
        try:
            at += 1
            t3, at = _parse_append_ext(d, at, s)
            f_options_extensions.append(t3)
        except IndexError:
            at = t1
            del f_options_extensions[t2:]
            break
    if d[at] != 32:
        raise _Miss
    at += 1
    if d[at] == 123:
        r = _parse_append_data(d, at, s)
        if r is None:
            raise _Miss
        t4, at = r
    elif d[at] == 126:
        r = _parse_BinaryMessage(d, at, s)
        if r is None:
            raise _Miss
        t4, at = r
    elif d[at] in b'-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz':
        r = _parse_tagged_ext(d, at, s)
        if r is None:
            raise _Miss
        t4, at = r
    else:
        raise _Miss
    return _new(AppendMessage, (_new(AppendOpts, (((_l0[g2] if g2 else ()) if g1 else None), (g3.decode() if g3 else None), tuple(f_options_extensions))), t4)), at

# append-ext = append-ext-name SP append-ext-value
#     ; RFC 4466, Section 3

def _parse_append_ext(d: bytes, at: int, s: _Kept) -> _Found:
    m = _u2(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11 = m.groups()
        return _new(AppendExt, (g1.decode(), (_new(TaggedExtVal, ((),)) if g2 else (_new(PartialRangeLast, (int(g3), int(g4))) if g3 else ((_each1(g9) if g9 else ((('*' if g6 == b'*' else int(g6)) if g6 else (_new(SeqRange, (('*' if g7 == b'*' else int(g7)), ('*' if g8 == b'*' else int(g8)))) if g7 else '$')),)) if g5 else (int(g10) if g10 else int(g11))))))), m.end()
    m = _m11(d, at)
    if m is None:
        raise _Miss
    g1 = m[1]
    at = m.end()
    r = _d0[d[at:at + 1]](d, at, s)
    if r is None:
        raise _Miss
    t1, at = r
    return _new(AppendExt, (g1.decode(), t1)), at

# append-ext-value = tagged-ext-val
#     ; RFC 4466, Section 3

def _parse_TaggedExtVal(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_items: Any = ()
    if d[at] != 40:
        return None
    at += 1
    if d[at] in b'!"#$&\'(+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~':
        t1, at = _parse_tagged_ext_comp(d, at, s)
        f_items = t1
    if d[at] != 41:
        raise _Miss
    at += 1
    return _new(TaggedExtVal, (f_items,)), at


def _parse_append_ext_value_2(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m14(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5 = m.groups()
    return (_new(PartialRangeLast, (int(g1), int(g2))) if g1 else (tuple([('*' if h1 else (int(h2) if h2 else (_new(SeqRange, (('*' if h4 else int(h5)), ('*' if h6 else int(h7)))) if h3 else '$'))) for h1, h2, h3, h4, h5, h6, h7 in _f13(g3)]) if g3 else (int(g4) if g4 else int(g5)))), m.end()

# tagged-ext-val = "(" [tagged-ext-comp] ")" / tagged-ext-simple
#     ; RFC 9051, Section 9

def _parse_TaggedExtVal_3(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_items: Any = ()
    if d[at] != 40:
        return None
    at += 1
    if d[at] in b'!"#$&\'(+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~':
        t1, at = _parse_tagged_ext_comp(d, at, s)
        f_items = t1
    if d[at] != 41:
        raise _Miss
    at += 1
    return _new(TaggedExtVal, (f_items,)), at


def _parse_tagged_ext_val(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m192(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5 = m.groups()
    return (_new(PartialRangeLast, (int(g1), int(g2))) if g1 else (tuple([('*' if h1 else (int(h2) if h2 else (_new(SeqRange, (('*' if h4 else int(h5)), ('*' if h6 else int(h7)))) if h3 else '$'))) for h1, h2, h3, h4, h5, h6, h7 in _f13(g3)]) if g3 else (int(g4) if g4 else int(g5)))), m.end()

# tagged-ext-comp = ("(" tagged-ext-comp ")" / astring) *(SP ("(" tagged-ext-comp ")" / astring))
#     ; RFC 9051, Section 9

def _parse_tagged_ext_comp_2(d: bytes, at: int, s: _Kept) -> _Found:
    if d[at] != 40:
        raise _Miss
    at += 1
    t1, at = _parse_tagged_ext_comp(d, at, s)
    if d[at] != 41:
        raise _Miss
    at += 1
    return _new(TaggedExtComp, (t1,)), at


def _parse_tagged_ext_comp_3(d: bytes, at: int, s: _Kept) -> _Found:
    if d[at] != 40:
        raise _Miss
    at += 1
    t1, at = _parse_tagged_ext_comp(d, at, s)
    if d[at] != 41:
        raise _Miss
    at += 1
    return _new(TaggedExtComp, (t1,)), at


def _parse_tagged_ext_comp(d: bytes, at: int, s: _Kept) -> _Found:
    if not s[1]:
        raise _TooDeep(at)
    s = (s[0], s[1] - 1)
    f_: Any = []
    if d[at] == 40:
        t1, at = _parse_tagged_ext_comp_2(d, at, s)
        f_.append(t1)
    elif d[at] in b'!"#$&\'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~':
        m = _m12(d, at)
        if m is None:
            raise _Miss
        g1, g2, g3 = m.groups()
        f_.append((g1 or (_string(g3, s) if g3 else g2)))
        at = m.end()
    else:
        raise _Miss
    while d[at] == 32:
        at += 1
        if d[at] == 40:
            t2, at = _parse_tagged_ext_comp_3(d, at, s)
            f_.append(t2)
        elif d[at] in b'!"#$&\'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~':
            m = _m12(d, at)
            if m is None:
                raise _Miss
            g4, g5, g6 = m.groups()
            f_.append((g4 or (_string(g6, s) if g6 else g5)))
            at = m.end()
        else:
            raise _Miss
    return tuple(f_), at

# append-data = literal / literal8 / append-data-ext
#     ; RFC 4466, Section 3

def _parse_append_data(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m15(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _string(g1, s), m.end()


def _parse_BinaryMessage(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m16(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(BinaryMessage, (_string(g1, s),)), m.end()


def _parse_append_data_2(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m15(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _string(g1, s), m.end()


def _parse_BinaryMessage_2(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m16(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(BinaryMessage, (_string(g1, s),)), m.end()

# tagged-ext = tagged-ext-label SP tagged-ext-val
#     ; RFC 4466, Section 3

def _parse_TaggedExt(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_value_items: Any = ()
    m = _u3(d, at)
    if m is not None:
        g1 = m[1]
        return _new(TaggedExt, (g1.decode(), _new(TaggedExtVal, ((),)))), m.end()
    m = _m17(d, at)
    if m is None:
        return None
    g1 = m[1]
    at = m.end()
    if d[at] in b'!"#$&\'(+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~':
        t1, at = _parse_tagged_ext_comp(d, at, s)
        f_value_items = t1
    if d[at] != 41:
        raise _Miss
    at += 1
    if d[at] not in b'\r ':
        raise _Miss
    return _new(TaggedExt, (g1.decode(), _new(TaggedExtVal, (f_value_items,)))), at


def _parse_TaggedExt_2(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m18(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5, g6 = m.groups()
    return _new(TaggedExt, (g1.decode(), (_new(PartialRangeLast, (int(g2), int(g3))) if g2 else (tuple([('*' if h1 else (int(h2) if h2 else (_new(SeqRange, (('*' if h4 else int(h5)), ('*' if h6 else int(h7)))) if h3 else '$'))) for h1, h2, h3, h4, h5, h6, h7 in _f13(g4)]) if g4 else (int(g5) if g5 else int(g6)))))), m.end()


def _parse_tagged_ext(d: bytes, at: int, s: _Kept) -> _Found | None:
    return _d2[d[at:at + 1]](d, at, s)


def _parse_TaggedExt_3(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_value_items: Any = ()
    m = _u34(d, at)
    if m is not None:
        g1 = m[1]
        return _new(TaggedExt, (g1.decode(), _new(TaggedExtVal, ((),)))), m.end()
    m = _m17(d, at)
    if m is None:
        return None
    g1 = m[1]
    at = m.end()
    if d[at] in b'!"#$&\'(+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~':
        t1, at = _parse_tagged_ext_comp(d, at, s)
        f_value_items = t1
    if d[at] != 41:
        raise _Miss
    at += 1
    if d[at] != 13:
        raise _Miss
    return _new(TaggedExt, (g1.decode(), _new(TaggedExtVal, (f_value_items,)))), at


def _parse_TaggedExt_4(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m146(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5, g6 = m.groups()
    return _new(TaggedExt, (g1.decode(), (_new(PartialRangeLast, (int(g2), int(g3))) if g2 else (tuple([('*' if h1 else (int(h2) if h2 else (_new(SeqRange, (('*' if h4 else int(h5)), ('*' if h6 else int(h7)))) if h3 else '$'))) for h1, h2, h3, h4, h5, h6, h7 in _f13(g4)]) if g4 else (int(g5) if g5 else int(g6)))))), m.end()


def _parse_tagged_ext_2(d: bytes, at: int, s: _Kept) -> _Found | None:
    return _d16[d[at:at + 1]](d, at, s)

# create-params = SP "(" create-param *(SP create-param) ")"
#     ; RFC 4466, Section 3

def _parse_create_params(d: bytes, at: int, s: _Kept) -> _Found:
    f_: Any = []
    m = _u5(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13, g14 = m.groups()
        return ((_new(CreateUse, ((_l1[g2] if g2 else ()),)) if g1 else _new(CreateParam, (g3.decode(), ((_new(TaggedExtVal, ((),)) if g5 else (_new(PartialRangeLast, (int(g6), int(g7))) if g6 else ((_each1(g12) if g12 else ((('*' if g9 == b'*' else int(g9)) if g9 else (_new(SeqRange, (('*' if g10 == b'*' else int(g10)), ('*' if g11 == b'*' else int(g11)))) if g10 else '$')),)) if g8 else (int(g13) if g13 else int(g14))))) if g4 else None)))),), m.end()
    if d[at:at + 2] != b' (':
        raise _Miss
    at += 2
    while True:
        r = _d4[d[at:at + 1]](d, at, s)
        if r is None:
            raise _Miss
        t1, at = r
        f_.append(t1)
        if d[at] != 32:
            break
        at += 1
    if d[at] != 41:
        raise _Miss
    at += 1
    return tuple(f_), at

# create-param = "USE" SP "(" [use-attr *(SP use-attr)] ")" / create-param-name [SP create-param-value]
#     ; RFC 4466, Section 3, RFC 6154, Section 6

def _parse_CreateUse(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m20(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(CreateUse, ((_l1[g1] if g1 else ()),)), m.end()


def _parse_CreateParam(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_value: Any = None
    m = _u6(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12 = m.groups()
        return _new(CreateParam, (g1.decode(), ((_new(TaggedExtVal, ((),)) if g3 else (_new(PartialRangeLast, (int(g4), int(g5))) if g4 else ((_each1(g10) if g10 else ((('*' if g7 == b'*' else int(g7)) if g7 else (_new(SeqRange, (('*' if g8 == b'*' else int(g8)), ('*' if g9 == b'*' else int(g9)))) if g8 else '$')),)) if g6 else (int(g11) if g11 else int(g12))))) if g2 else None))), m.end()
    m = _m21(d, at)
    if m is None:
        return None
    g1 = m[1]
    at = m.end()
    if d[at] == 32:
        t1 = at
        try:
            at += 1
            r = _d3[d[at:at + 1]](d, at, s)
            if r is None:
                raise _Miss
            t2, at = r
            f_value = t2
        except IndexError:
            at = t1
            f_value = None
    if d[at] not in b' )':
        raise _Miss
    return _new(CreateParam, (g1.decode(), f_value)), at

# create-param-value = tagged-ext-val
#     ; RFC 4466, Section 3

def _parse_TaggedExtVal_2(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_items: Any = ()
    if d[at] != 40:
        return None
    at += 1
    if d[at] in b'!"#$&\'(+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~':
        t1, at = _parse_tagged_ext_comp(d, at, s)
        f_items = t1
    if d[at] != 41:
        raise _Miss
    at += 1
    return _new(TaggedExtVal, (f_items,)), at


def _parse_create_param_value_2(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m22(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5 = m.groups()
    return (_new(PartialRangeLast, (int(g1), int(g2))) if g1 else (tuple([('*' if h1 else (int(h2) if h2 else (_new(SeqRange, (('*' if h4 else int(h5)), ('*' if h6 else int(h7)))) if h3 else '$'))) for h1, h2, h3, h4, h5, h6, h7 in _f13(g3)]) if g3 else (int(g4) if g4 else int(g5)))), m.end()

# select-params = SP "(" select-param *(SP select-param) ")"
#     ; RFC 4466, Section 3

def _parse_select_params(d: bytes, at: int, s: _Kept) -> _Found:
    f_: Any = []
    m = _u8(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13, g14, g15, g16, g17, g18, g19, g20, g21, g22, g23, g24, g25, g26, g27, g28, g29 = m.groups()
        return (('CONDSTORE' if g1 else (_new(SelectQresync, (int(g2), int(g3), ((_each1(g8) if g8 else ((('*' if g5 == b'*' else int(g5)) if g5 else (_new(SeqRange, (('*' if g6 == b'*' else int(g6)), ('*' if g7 == b'*' else int(g7)))) if g6 else '$')),)) if g4 else ()), (_new(SeqMatchData, ((_each1(g13) if g13 else ((('*' if g10 == b'*' else int(g10)) if g10 else (_new(SeqRange, (('*' if g11 == b'*' else int(g11)), ('*' if g12 == b'*' else int(g12)))) if g11 else '$')),)), (_each1(g17) if g17 else ((('*' if g14 == b'*' else int(g14)) if g14 else (_new(SeqRange, (('*' if g15 == b'*' else int(g15)), ('*' if g16 == b'*' else int(g16)))) if g15 else '$')),)))) if g9 else None))) if g2 else _new(SelectParam, (g18.decode(), ((_new(TaggedExtVal, ((),)) if g20 else (_new(PartialRangeLast, (int(g21), int(g22))) if g21 else ((_each1(g27) if g27 else ((('*' if g24 == b'*' else int(g24)) if g24 else (_new(SeqRange, (('*' if g25 == b'*' else int(g25)), ('*' if g26 == b'*' else int(g26)))) if g25 else '$')),)) if g23 else (int(g28) if g28 else int(g29))))) if g19 else None))))),), m.end()
    if d[at:at + 2] != b' (':
        raise _Miss
    at += 2
    while True:
        r = _d5[d[at:at + 1]](d, at, s)
        if r is None:
            raise _Miss
        t1, at = r
        f_.append(t1)
        if d[at] != 32:
            break
        at += 1
    if d[at] != 41:
        raise _Miss
    at += 1
    return tuple(f_), at

# select-param = condstore-param / "QRESYNC" SP "(" uidvalidity SP mod-sequence-value [SP known-uids] [SP
#     seq-match-data] ")" / select-param-name [SP select-param-value]
#     ; RFC 4466, Section 3, RFC 7162, Section 7

def _parse_select_param_2(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 9].upper() != b'CONDSTORE':
        return None
    if d[at + 9] not in b' )':
        return None
    return 'CONDSTORE', at + 9


def _parse_SelectQresync(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m26(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5 = m.groups()
    return _new(SelectQresync, (int(g1), int(g2), (tuple([('*' if h1 else (int(h2) if h2 else (_new(SeqRange, (('*' if h4 else int(h5)), ('*' if h6 else int(h7)))) if h3 else '$'))) for h1, h2, h3, h4, h5, h6, h7 in _f13(g3)]) if g3 else ()), (_new(SeqMatchData, (tuple([('*' if h1 else (int(h2) if h2 else (_new(SeqRange, (('*' if h4 else int(h5)), ('*' if h6 else int(h7)))) if h3 else '$'))) for h1, h2, h3, h4, h5, h6, h7 in _f13(g4)]), tuple([('*' if h1 else (int(h2) if h2 else (_new(SeqRange, (('*' if h4 else int(h5)), ('*' if h6 else int(h7)))) if h3 else '$'))) for h1, h2, h3, h4, h5, h6, h7 in _f13(g5)]))) if g4 else None))), m.end()


def _parse_SelectParam(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_value: Any = None
    m = _u6(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12 = m.groups()
        return _new(SelectParam, (g1.decode(), ((_new(TaggedExtVal, ((),)) if g3 else (_new(PartialRangeLast, (int(g4), int(g5))) if g4 else ((_each1(g10) if g10 else ((('*' if g7 == b'*' else int(g7)) if g7 else (_new(SeqRange, (('*' if g8 == b'*' else int(g8)), ('*' if g9 == b'*' else int(g9)))) if g8 else '$')),)) if g6 else (int(g11) if g11 else int(g12))))) if g2 else None))), m.end()
    m = _m21(d, at)
    if m is None:
        return None
    g1 = m[1]
    at = m.end()
    if d[at] == 32:
        t1 = at
        try:
            at += 1
            r = _d3[d[at:at + 1]](d, at, s)
            if r is None:
                raise _Miss
            t2, at = r
            f_value = t2
        except IndexError:
            at = t1
            f_value = None
    if d[at] not in b' )':
        raise _Miss
    return _new(SelectParam, (g1.decode(), f_value)), at

# list-select-opts = "(" [list-select-opt *(SP list-select-opt)] ")"
#     ; RFC 9051, Section 9

def _parse_list_select_opts(d: bytes, at: int, s: _Kept) -> _Found:
    f_: Any = []
    if d[at] != 40:
        raise _Miss
    at += 1
    if d[at] in b"!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~":
        while True:
            r = _d6[d[at:at + 1]](d, at, s)
            if r is None:
                raise _Miss
            t1, at = r
            f_.append(t1)
            if d[at] != 32:
                break
            at += 1
    if d[at] != 41:
        raise _Miss
    at += 1
    return tuple(f_), at

# list-select-opt = "SUBSCRIBED" / "REMOTE" / "SPECIAL-USE" / "RECURSIVEMATCH" / option-extension
#     ; RFC 9051, Section 9

def _parse_list_select_opt_2(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m30(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _w4[g1], m.end()

# option-extension = (option-vendor-tag / option-standard-tag) [SP option-value]
#     ; RFC 9051, Section 9

def _parse_option_extension(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_value: Any = ()
    m = _m31(d, at)
    if m is None:
        return None
    g1 = m[1]
    at = m.end()
    if d[at] == 32:
        t1 = at
        try:
            at += 1
            t2, at = _parse_option_value(d, at, s)
            f_value = t2
        except IndexError:
            at = t1
            f_value = ()
    if d[at] not in b' )':
        raise _Miss
    return _new(OptionExtension, (g1.decode(), f_value)), at


def _parse_option_extension_2(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_value: Any = ()
    m = _u43(d, at)
    if m is not None:
        g1 = m[1]
        return _new(OptionExtension, (g1.decode(), ())), m.end()
    m = _m186(d, at)
    if m is None:
        return None
    g1 = m[1]
    at = m.end()
    if d[at] == 32:
        at += 1
        t1, at = _parse_option_value(d, at, s)
        f_value = t1
    if d[at] != 34:
        raise _Miss
    return _new(OptionExtension, (g1.decode(), f_value)), at

# option-value = "(" option-val-comp ")"
#     ; RFC 9051, Section 9

def _parse_option_value(d: bytes, at: int, s: _Kept) -> _Found:
    if d[at] != 40:
        raise _Miss
    at += 1
    t1, at = _parse_option_val_comp(d, at, s)
    if d[at] != 41:
        raise _Miss
    at += 1
    return t1, at

# option-val-comp = ("(" option-val-comp ")" / astring) *(SP ("(" option-val-comp ")" / astring))
#     ; RFC 9051, Section 9

def _parse_option_val_comp_2(d: bytes, at: int, s: _Kept) -> _Found:
    if d[at] != 40:
        raise _Miss
    at += 1
    t1, at = _parse_option_val_comp(d, at, s)
    if d[at] != 41:
        raise _Miss
    at += 1
    return _new(OptionValComp, (t1,)), at


def _parse_option_val_comp_3(d: bytes, at: int, s: _Kept) -> _Found:
    if d[at] != 40:
        raise _Miss
    at += 1
    t1, at = _parse_option_val_comp(d, at, s)
    if d[at] != 41:
        raise _Miss
    at += 1
    return _new(OptionValComp, (t1,)), at


def _parse_option_val_comp(d: bytes, at: int, s: _Kept) -> _Found:
    if not s[1]:
        raise _TooDeep(at)
    s = (s[0], s[1] - 1)
    f_: Any = []
    if d[at] == 40:
        t1, at = _parse_option_val_comp_2(d, at, s)
        f_.append(t1)
    elif d[at] in b'!"#$&\'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~':
        m = _m12(d, at)
        if m is None:
            raise _Miss
        g1, g2, g3 = m.groups()
        f_.append((g1 or (_string(g3, s) if g3 else g2)))
        at = m.end()
    else:
        raise _Miss
    while d[at] == 32:
        at += 1
        if d[at] == 40:
            t2, at = _parse_option_val_comp_3(d, at, s)
            f_.append(t2)
        elif d[at] in b'!"#$&\'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~':
            m = _m12(d, at)
            if m is None:
                raise _Miss
            g4, g5, g6 = m.groups()
            f_.append((g4 or (_string(g6, s) if g6 else g5)))
            at = m.end()
        else:
            raise _Miss
    return tuple(f_), at

# list-return-opts = "RETURN" SP "(" [list-return-opt *(SP list-return-opt)] ")"
#     ; RFC 9051, Section 9

def _parse_list_return_opts(d: bytes, at: int, s: _Kept) -> _Found:
    f_: Any = []
    m = _m33(d, at)
    if m is None:
        raise _Miss
    at = m.end()
    if d[at] in b"!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~":
        while True:
            r = _d7[d[at:at + 2]](d, at, s)
            if r is None:
                raise _Miss
            t1, at = r
            f_.append(t1)
            if d[at] != 32:
                break
            at += 1
    if d[at] != 41:
        raise _Miss
    at += 1
    return tuple(f_), at

# list-return-opt = return-option
#     ; RFC 9051, Section 9

def _parse_list_return_opt_2(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m34(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _w5[g1], m.end()


def _parse_list_return_opt_3(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m36(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _w7[g1], m.end()

# status-option = "STATUS" SP "(" status-att *(SP status-att) ")"
#     ; RFC 9051, Section 9

def _parse_status_option(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m35(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(StatusOption, (_l3[g1],)), m.end()

# rename-params = SP "(" rename-param *(SP rename-param) ")"
#     ; RFC 4466, Section 3

def _parse_rename_params(d: bytes, at: int, s: _Kept) -> _Found:
    f_: Any = []
    m = _u11(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12 = m.groups()
        return (_new(RenameParam, (g1.decode(), ((_new(TaggedExtVal, ((),)) if g3 else (_new(PartialRangeLast, (int(g4), int(g5))) if g4 else ((_each1(g10) if g10 else ((('*' if g7 == b'*' else int(g7)) if g7 else (_new(SeqRange, (('*' if g8 == b'*' else int(g8)), ('*' if g9 == b'*' else int(g9)))) if g8 else '$')),)) if g6 else (int(g11) if g11 else int(g12))))) if g2 else None))),), m.end()
    if d[at:at + 2] != b' (':
        raise _Miss
    at += 2
    while True:
        t1, at = _parse_rename_param(d, at, s)
        f_.append(t1)
        if d[at] != 32:
            break
        at += 1
    if d[at] != 41:
        raise _Miss
    at += 1
    return tuple(f_), at

# rename-param = rename-param-name [SP rename-param-value]
#     ; RFC 4466, Section 3

def _parse_rename_param(d: bytes, at: int, s: _Kept) -> _Found:
    f_value: Any = None
    m = _u6(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12 = m.groups()
        return _new(RenameParam, (g1.decode(), ((_new(TaggedExtVal, ((),)) if g3 else (_new(PartialRangeLast, (int(g4), int(g5))) if g4 else ((_each1(g10) if g10 else ((('*' if g7 == b'*' else int(g7)) if g7 else (_new(SeqRange, (('*' if g8 == b'*' else int(g8)), ('*' if g9 == b'*' else int(g9)))) if g8 else '$')),)) if g6 else (int(g11) if g11 else int(g12))))) if g2 else None))), m.end()
    m = _m21(d, at)
    if m is None:
        raise _Miss
    g1 = m[1]
    at = m.end()
    if d[at] == 32:
        t1 = at
        try:
            at += 1
            r = _d3[d[at:at + 1]](d, at, s)
            if r is None:
                raise _Miss
            t2, at = r
            f_value = t2
        except IndexError:
            at = t1
            f_value = None
    return _new(RenameParam, (g1.decode(), f_value)), at

# entry-values = "(" entry-value *(SP entry-value) ")"
#     ; RFC 5464, Section 5

def _parse_entry_values(d: bytes, at: int, s: _Kept) -> _Found:
    f_: Any = []
    m = _u39(d, at)
    if m is not None:
        g1 = m[1]
        return _each2(g1), m.end()
    if d[at] != 40:
        raise _Miss
    at += 1
    while True:
        m = _m53(d, at)
        if m is None:
            raise _Miss
        g1, g2, g3, g4, g5 = m.groups()
        f_.append(_new(EntryValue, ((g1 or (_string(g3, s) if g3 else g2)), (_nstring(g5, s) if g5 else g4))))
        at = m.end()
        if d[at] != 32:
            break
        at += 1
    if d[at] != 41:
        raise _Miss
    at += 1
    return tuple(f_), at

# getmetadata-options = "(" getmetadata-option *(SP getmetadata-option) ")"
#     ; RFC 5464, Section 5

def _parse_getmetadata_options(d: bytes, at: int, s: _Kept) -> _Found:
    f_: Any = []
    m = _u18(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13, g14 = m.groups()
        return ((_new(GetmetadataMaxsize, (int(g1),)) if g1 else (_new(GetmetadataDepth, (_w8[g2],)) if g2 else _new(GetmetadataOption, (g3.decode(), ((_new(TaggedExtVal, ((),)) if g5 else (_new(PartialRangeLast, (int(g6), int(g7))) if g6 else ((_each1(g12) if g12 else ((('*' if g9 == b'*' else int(g9)) if g9 else (_new(SeqRange, (('*' if g10 == b'*' else int(g10)), ('*' if g11 == b'*' else int(g11)))) if g10 else '$')),)) if g8 else (int(g13) if g13 else int(g14))))) if g4 else None))))),), m.end()
    if d[at] != 40:
        raise _Miss
    at += 1
    while True:
        r = _d8[d[at:at + 1]](d, at, s)
        if r is None:
            raise _Miss
        t1, at = r
        f_.append(t1)
        if d[at] != 32:
            break
        at += 1
    if d[at] != 41:
        raise _Miss
    at += 1
    return tuple(f_), at

# getmetadata-option = maxsize-opt / scope-opt / tagged-ext-label [SP tagged-ext-val]
#     ; RFC 5464, Section 5

def _parse_GetmetadataOption(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_value: Any = None
    m = _u6(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12 = m.groups()
        return _new(GetmetadataOption, (g1.decode(), ((_new(TaggedExtVal, ((),)) if g3 else (_new(PartialRangeLast, (int(g4), int(g5))) if g4 else ((_each1(g10) if g10 else ((('*' if g7 == b'*' else int(g7)) if g7 else (_new(SeqRange, (('*' if g8 == b'*' else int(g8)), ('*' if g9 == b'*' else int(g9)))) if g8 else '$')),)) if g6 else (int(g11) if g11 else int(g12))))) if g2 else None))), m.end()
    m = _m21(d, at)
    if m is None:
        return None
    g1 = m[1]
    at = m.end()
    if d[at] == 32:
        t1 = at
        try:
            at += 1
            if d[at] == 40:
                r = _parse_TaggedExtVal_2(d, at, s)
                if r is None:
                    raise _Miss
                t2, at = r
            elif d[at] in b'$*-0123456789':
                r = _parse_create_param_value_2(d, at, s)
                if r is None:
                    raise _Miss
                t2, at = r
            else:
                raise _Miss
            f_value = t2
        except IndexError:
            at = t1
            f_value = None
    if d[at] not in b' )':
        raise _Miss
    return _new(GetmetadataOption, (g1.decode(), f_value)), at

# maxsize-opt = "MAXSIZE" SP number
#     ; RFC 5464, Section 5

def _parse_maxsize_opt(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m56(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(GetmetadataMaxsize, (int(g1),)), m.end()

# scope-opt = "DEPTH" SP ("0" / "1" / "infinity")
#     ; RFC 5464, Section 5

def _parse_scope_opt(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m57(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(GetmetadataDepth, (_w8[g1],)), m.end()

# notify-set = "SET" [status-indicator] SP event-groups
#     ; RFC 5465, Section 8

def _parse_notify_set(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_groups_: Any = []
    m = _m60(d, at)
    if m is None:
        return None
    g1 = m[1]
    at = m.end()
    while True:
        t1, at = _parse_event_group(d, at, s)
        f_groups_.append(t1)
        if d[at] != 32:
            break
        at += 1
    return _new(NotifySet, ((g1 is not None), tuple(f_groups_))), at

# event-group = "(" filter-mailboxes SP events ")"
#     ; RFC 5465, Section 8

def _parse_event_group(d: bytes, at: int, s: _Kept) -> _Found:
    m = _u20(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8 = m.groups()
        return _new(EventGroup, ((_w9[g1] if g1 else (_new(SubtreeFilter, ((_each3(g3) if g3 else (_w0[w] if (w := (g4 or g5)) is not None and len(w) == 5 else w)),)) if g2 else _new(MailboxesFilter, ((_each3(g6) if g6 else (_w0[w] if (w := (g7 or g8)) is not None and len(w) == 5 else w)),)))), 'NONE')), m.end()
    m = _m62(d, at)
    if m is None:
        raise _Miss
    g1, g2, g3, g4, g5, g6, g7, g8, g9, g10 = m.groups()
    at = m.end()
    if d[at] == 40:
        r = _parse_events(d, at, s)
        if r is None:
            raise _Miss
        t1, at = r
    elif d[at] in b'Nn':
        r = _parse_events_2(d, at, s)
        if r is None:
            raise _Miss
        t1, at = r
    else:
        raise _Miss
    if d[at] != 41:
        raise _Miss
    at += 1
    return _new(EventGroup, ((_w9[g1] if g1 else (_new(SubtreeFilter, ((tuple([(_w0[w] if (w := (h1 or (_string(h3, s) if h3 else h2))) is not None and len(w) == 5 else w) for h1, h2, h3 in _f54(g3)]) if g3 else (_w0[w] if (w := (g4 or (_string(g6, s) if g6 else g5))) is not None and len(w) == 5 else w)),)) if g2 else _new(MailboxesFilter, ((tuple([(_w0[w] if (w := (h1 or (_string(h3, s) if h3 else h2))) is not None and len(w) == 5 else w) for h1, h2, h3 in _f54(g7)]) if g7 else (_w0[w] if (w := (g8 or (_string(g10, s) if g10 else g9))) is not None and len(w) == 5 else w)),)))), t1)), at

# events = "(" event *(SP event) ")" / "NONE"
#     ; RFC 5465, Section 8

def _parse_events(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_: Any = []
    if d[at] != 40:
        return None
    at += 1
    while True:
        r = _d10[d[at:at + 1]](d, at, s)
        if r is None:
            raise _Miss
        t1, at = r
        f_.append(t1)
        if d[at] != 32:
            break
        at += 1
    if d[at] != 41:
        raise _Miss
    at += 1
    return tuple(f_), at


def _parse_events_2(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 4].upper() != b'NONE':
        return None
    return 'NONE', at + 4

# event = message-event / mailbox-event / user-event / event-ext
#     ; RFC 5465, Section 8

def _parse_MessageNew(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_items: Any = []
    m = _u21(d, at)
    if m is not None:
        g1 = m[1]
        try:
            return _new(MessageNew, ((_r0[g1] if g1 else ()),)), m.end()
        except IndexError:
            pass
    m = _m65(d, at)
    if m is None:
        return None
    g1 = m[1]
    at = m.end()
    if g1:
        while True:
            m = _u22(d, at)
            if m is not None:
                k = m.lastindex
                if k == 1:
                    g2 = m[1]
                    t1 = _w10[g2]
                elif k == 15:
                    g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13, g14, g15 = m.group(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14)
                    t1 = _new(FetchAttBody, ((_new(SectionSpec, ((('HEADER' if g5 else (_new(HeaderFields, ((g6 is not None), (tuple(g7.split()) if 34 not in g7 else tuple([(h1 or h2) for h1, h2 in _f63(g7)])))) if g7 else 'TEXT')) if g4 else (('HEADER' if g10 else (_new(HeaderFields, ((g11 is not None), (tuple(g12.split()) if 34 not in g12 else tuple([(h1 or h2) for h1, h2 in _f63(g12)])))) if g12 else _w11[g13])) if g9 else None)), (tuple(map(int, g8.split(b'.'))) if g8 else ()))) if g3 else None), (_new(Partial, (int(g14), int(g15))) if g14 else None)))
                elif k == 20:
                    g17, g18, g19, g20 = m.group(16, 17, 18, 19)
                    t1 = _new(FetchAttBinary, ((g17 is not None), (tuple(map(int, g18.split(b'.'))) if g18 else None), (_new(Partial, (int(g19), int(g20))) if g19 else None)))
                elif k == 22:
                    g22 = m[21]
                    t1 = _new(FetchAttBinarySize, ((tuple(map(int, g22.split(b'.'))) if g22 else None),))
                else:
                    g24 = m[23]
                    t1 = _w12[g24]
                at = m.end()
            else:
                r = _d9[d[at:at + 2]](d, at, s)
                if r is None:
                    raise _Miss
                t2, at = r
                t1 = t2
            f_items.append(t1)
            if d[at] != 32:
                break
            at += 1
        if d[at] != 41:
            raise _Miss
        at += 1
    if d[at] not in b' )':
        raise _Miss
    return _new(MessageNew, (tuple(f_items),)), at


def _parse_event_2(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m72(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _w13[g1], m.end()

# fetch-att = "ENVELOPE" / "FLAGS" / "INTERNALDATE" / "RFC822.SIZE" / "BODY" ["STRUCTURE"] / "UID" / "BODY" section
#     [partial] / "BODY.PEEK" section [partial] / "BINARY" [".PEEK"] section-binary [partial] / "BINARY.SIZE"
#     section-binary / "RFC822" [".HEADER" / ".TEXT"] / fetch-mod-sequence / "EMAILID" / "THREADID"
#     ; RFC 9051, Section 9, RFC 3501, Section 9, RFC 7162, Section 7, RFC 8474, Section 7

def _parse_fetch_att_2(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m66(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _w10[g1], m.end()


def _parse_FetchAttBody(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m67(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13 = m.groups()
    return _new(FetchAttBody, ((_new(SectionSpec, ((('HEADER' if g3 else (_new(HeaderFields, ((g4 is not None), tuple([(h1 or (_string(h3, s) if h3 else h2)) for h1, h2, h3 in _f54(g5)]))) if g5 else 'TEXT')) if g2 else (('HEADER' if g8 else (_new(HeaderFields, ((g9 is not None), tuple([(h1 or (_string(h3, s) if h3 else h2)) for h1, h2, h3 in _f54(g10)]))) if g10 else _w11[g11])) if g7 else None)), (tuple(map(int, g6.split(b'.'))) if g6 else ()))) if g1 else None), (_new(Partial, (int(g12), int(g13))) if g12 else None))), m.end()


def _parse_FetchAttBodyPeek(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m68(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13 = m.groups()
    return _new(FetchAttBodyPeek, ((_new(SectionSpec, ((('HEADER' if g3 else (_new(HeaderFields, ((g4 is not None), tuple([(h1 or (_string(h3, s) if h3 else h2)) for h1, h2, h3 in _f54(g5)]))) if g5 else 'TEXT')) if g2 else (('HEADER' if g8 else (_new(HeaderFields, ((g9 is not None), tuple([(h1 or (_string(h3, s) if h3 else h2)) for h1, h2, h3 in _f54(g10)]))) if g10 else _w11[g11])) if g7 else None)), (tuple(map(int, g6.split(b'.'))) if g6 else ()))) if g1 else None), (_new(Partial, (int(g12), int(g13))) if g12 else None))), m.end()


def _parse_FetchAttBinary(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m69(d, at)
    if m is None:
        return None
    g1, g2, g3, g4 = m.groups()
    return _new(FetchAttBinary, ((g1 is not None), (tuple(map(int, g2.split(b'.'))) if g2 else None), (_new(Partial, (int(g3), int(g4))) if g3 else None))), m.end()


def _parse_FetchAttBinarySize(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m70(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(FetchAttBinarySize, ((tuple(map(int, g1.split(b'.'))) if g1 else None),)), m.end()


def _parse_fetch_att_3(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m71(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _w12[g1], m.end()

# fetch-modifiers = SP "(" fetch-modifier *(SP fetch-modifier) ")"
#     ; RFC 4466, Section 3

def _parse_fetch_modifiers(d: bytes, at: int, s: _Kept) -> _Found:
    f_: Any = []
    m = _u25(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13, g14, g15, g16, g17, g18, g19 = m.groups()
        return ((_new(FetchChangedsince, (int(g1),)) if g1 else ('VANISHED' if g2 else (_new(ModifierPartial, ((_new(PartialRangeLast, (int(g4), int(g5))) if g4 else _new(PartialRangeFirst, (int(g6), int(g7)))),)) if g3 else _new(FetchModifier, (g8.decode(), ((_new(TaggedExtVal, ((),)) if g10 else (_new(PartialRangeLast, (int(g11), int(g12))) if g11 else ((_each1(g17) if g17 else ((('*' if g14 == b'*' else int(g14)) if g14 else (_new(SeqRange, (('*' if g15 == b'*' else int(g15)), ('*' if g16 == b'*' else int(g16)))) if g15 else '$')),)) if g13 else (int(g18) if g18 else int(g19))))) if g9 else None)))))),), m.end()
    if d[at:at + 2] != b' (':
        raise _Miss
    at += 2
    while True:
        m = _u26(d, at)
        if m is not None:
            k = m.lastindex
            if k == 1:
                t1 = 'VANISHED'
            elif k == 2:
                g2 = m[2]
                t1 = _new(FetchChangedsince, (int(g2),))
            else:
                g3, g4, g5, g6 = m.group(3, 4, 5, 6)
                t1 = _new(ModifierPartial, ((_new(PartialRangeLast, (int(g3), int(g4))) if g3 else _new(PartialRangeFirst, (int(g5), int(g6)))),))
            at = m.end()
        else:
            r = _d11[d[at:at + 1]](d, at, s)
            if r is None:
                raise _Miss
            t2, at = r
            t1 = t2
        f_.append(t1)
        if d[at] != 32:
            break
        at += 1
    if d[at] != 41:
        raise _Miss
    at += 1
    return tuple(f_), at

# fetch-modifier = chgsince-fetch-mod / rexpunges-fetch-mod / modifier-partial / fetch-modifier-name [SP
#     fetch-modif-params]
#     ; RFC 4466, Section 3, RFC 7162, Section 7, RFC 9394, Section 4

def _parse_fetch_modifier_2(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 8].upper() != b'VANISHED':
        return None
    if d[at + 8] not in b' )':
        return None
    return 'VANISHED', at + 8


def _parse_FetchModifier(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_value: Any = None
    m = _u6(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12 = m.groups()
        return _new(FetchModifier, (g1.decode(), ((_new(TaggedExtVal, ((),)) if g3 else (_new(PartialRangeLast, (int(g4), int(g5))) if g4 else ((_each1(g10) if g10 else ((('*' if g7 == b'*' else int(g7)) if g7 else (_new(SeqRange, (('*' if g8 == b'*' else int(g8)), ('*' if g9 == b'*' else int(g9)))) if g8 else '$')),)) if g6 else (int(g11) if g11 else int(g12))))) if g2 else None))), m.end()
    m = _m21(d, at)
    if m is None:
        return None
    g1 = m[1]
    at = m.end()
    if d[at] == 32:
        t1 = at
        try:
            at += 1
            r = _d3[d[at:at + 1]](d, at, s)
            if r is None:
                raise _Miss
            t2, at = r
            f_value = t2
        except IndexError:
            at = t1
            f_value = None
    if d[at] not in b' )':
        raise _Miss
    return _new(FetchModifier, (g1.decode(), f_value)), at

# chgsince-fetch-mod = "CHANGEDSINCE" SP mod-sequence-value
#     ; RFC 7162, Section 7

def _parse_chgsince_fetch_mod(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m94(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(FetchChangedsince, (int(g1),)), m.end()

# modifier-partial = "PARTIAL" SP partial-result-range
#     ; RFC 9394, Section 4

def _parse_modifier_partial(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m95(d, at)
    if m is None:
        return None
    g1, g2, g3, g4 = m.groups()
    return _new(ModifierPartial, ((_new(PartialRangeLast, (int(g1), int(g2))) if g1 else _new(PartialRangeFirst, (int(g3), int(g4)))),)), m.end()

# store-modifiers = SP "(" store-modifier *(SP store-modifier) ")"
#     ; RFC 4466, Section 3

def _parse_store_modifiers(d: bytes, at: int, s: _Kept) -> _Found:
    f_: Any = []
    m = _u28(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13 = m.groups()
        return ((_new(StoreUnchangedsince, (int(g1),)) if g1 else _new(StoreModifier, (g2.decode(), ((_new(TaggedExtVal, ((),)) if g4 else (_new(PartialRangeLast, (int(g5), int(g6))) if g5 else ((_each1(g11) if g11 else ((('*' if g8 == b'*' else int(g8)) if g8 else (_new(SeqRange, (('*' if g9 == b'*' else int(g9)), ('*' if g10 == b'*' else int(g10)))) if g9 else '$')),)) if g7 else (int(g12) if g12 else int(g13))))) if g3 else None)))),), m.end()
    if d[at:at + 2] != b' (':
        raise _Miss
    at += 2
    while True:
        r = _d12[d[at:at + 1]](d, at, s)
        if r is None:
            raise _Miss
        t1, at = r
        f_.append(t1)
        if d[at] != 32:
            break
        at += 1
    if d[at] != 41:
        raise _Miss
    at += 1
    return tuple(f_), at

# store-modifier = "UNCHANGEDSINCE" SP mod-sequence-valzer / store-modifier-name [SP store-modif-params]
#     ; RFC 4466, Section 3, RFC 7162, Section 7

def _parse_StoreUnchangedsince(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m97(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(StoreUnchangedsince, (int(g1),)), m.end()


def _parse_StoreModifier(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_value: Any = None
    m = _u6(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12 = m.groups()
        return _new(StoreModifier, (g1.decode(), ((_new(TaggedExtVal, ((),)) if g3 else (_new(PartialRangeLast, (int(g4), int(g5))) if g4 else ((_each1(g10) if g10 else ((('*' if g7 == b'*' else int(g7)) if g7 else (_new(SeqRange, (('*' if g8 == b'*' else int(g8)), ('*' if g9 == b'*' else int(g9)))) if g8 else '$')),)) if g6 else (int(g11) if g11 else int(g12))))) if g2 else None))), m.end()
    m = _m21(d, at)
    if m is None:
        return None
    g1 = m[1]
    at = m.end()
    if d[at] == 32:
        t1 = at
        try:
            at += 1
            r = _d3[d[at:at + 1]](d, at, s)
            if r is None:
                raise _Miss
            t2, at = r
            f_value = t2
        except IndexError:
            at = t1
            f_value = None
    if d[at] not in b' )':
        raise _Miss
    return _new(StoreModifier, (g1.decode(), f_value)), at

# search-return-opts = SP "RETURN" SP "(" [search-return-opt *(SP search-return-opt)] ")"
#     ; RFC 9051, Section 9

def _parse_search_return_opts(d: bytes, at: int, s: _Kept) -> _Found:
    f_: Any = []
    m = _m100(d, at)
    if m is None:
        raise _Miss
    at = m.end()
    if d[at] in b'-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz':
        while True:
            r = _d13[d[at:at + 1]](d, at, s)
            if r is None:
                raise _Miss
            t1, at = r
            f_.append(t1)
            if d[at] != 32:
                break
            at += 1
    if d[at] != 41:
        raise _Miss
    at += 1
    return tuple(f_), at

# search-return-opt = "MIN" / "MAX" / "ALL" / "COUNT" / "SAVE" / modifier-partial / search-ret-opt-ext
#     ; RFC 9051, Section 9, RFC 9394, Section 4

def _parse_search_return_opt_2(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m101(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _w16[g1], m.end()

# search-ret-opt-ext = search-modifier-name [SP search-mod-params]
#     ; RFC 9051, Section 9

def _parse_search_ret_opt_ext(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_params: Any = None
    m = _u6(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12 = m.groups()
        return _new(SearchRetOptExt, (g1.decode(), ((_new(TaggedExtVal, ((),)) if g3 else (_new(PartialRangeLast, (int(g4), int(g5))) if g4 else ((_each1(g10) if g10 else ((('*' if g7 == b'*' else int(g7)) if g7 else (_new(SeqRange, (('*' if g8 == b'*' else int(g8)), ('*' if g9 == b'*' else int(g9)))) if g8 else '$')),)) if g6 else (int(g11) if g11 else int(g12))))) if g2 else None))), m.end()
    m = _m21(d, at)
    if m is None:
        return None
    g1 = m[1]
    at = m.end()
    if d[at] == 32:
        t1 = at
        try:
            at += 1
            r = _d3[d[at:at + 1]](d, at, s)
            if r is None:
                raise _Miss
            t2, at = r
            f_params = t2
        except IndexError:
            at = t1
            f_params = None
    if d[at] not in b' )':
        raise _Miss
    return _new(SearchRetOptExt, (g1.decode(), f_params)), at

# search-key = "ALL" / "ANSWERED" / "BCC" SP astring / "BEFORE" SP date / "BODY" SP astring / "CC" SP astring /
#     "DELETED" / "FLAGGED" / "FROM" SP astring / "KEYWORD" SP flag-keyword / "ON" SP date / "SEEN" / "SINCE" SP date /
#     "SUBJECT" SP astring / "TEXT" SP astring / "TO" SP astring / "UNANSWERED" / "UNDELETED" / "UNFLAGGED" /
#     "UNKEYWORD" SP flag-keyword / "UNSEEN" / "DRAFT" / "HEADER" SP header-fld-name SP astring / "LARGER" SP number64 /
#     "NOT" SP search-key / "OR" SP search-key SP search-key / "SENTBEFORE" SP date / "SENTON" SP date / "SENTSINCE" SP
#     date / "SMALLER" SP number64 / "UID" SP sequence-set / "UNDRAFT" / "(" search-key *(SP search-key) ")" / "NEW" /
#     "OLD" / "RECENT" / search-modsequence / "EMAILID" SP objectid / "THREADID" SP objectid / "UIDAFTER" SP uniqueid /
#     "UIDBEFORE" SP uniqueid / sequence-set
#     ; RFC 9051, Section 9, RFC 3501, Section 9, RFC 7162, Section 7, RFC 8474, Section 7, RFC 9738, Section 5

def _parse_search_key_2(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m103(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _w21[g1], m.end()


def _parse_SearchBcc(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m104(d, at)
    if m is None:
        return None
    g1, g2, g3 = m.groups()
    return _new(SearchBcc, ((g1 or (_string(g3, s) if g3 else g2)),)), m.end()


def _parse_SearchBefore(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m105(d, at)
    if m is None:
        return None
    g1, g2 = m.groups()
    return _new(SearchBefore, ((g1.decode() if g1 else g2.decode()),)), m.end()


def _parse_SearchBody(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m106(d, at)
    if m is None:
        return None
    g1, g2, g3 = m.groups()
    return _new(SearchBody, ((g1 or (_string(g3, s) if g3 else g2)),)), m.end()


def _parse_SearchCc(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m107(d, at)
    if m is None:
        return None
    g1, g2, g3 = m.groups()
    return _new(SearchCc, ((g1 or (_string(g3, s) if g3 else g2)),)), m.end()


def _parse_search_key_3(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m108(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _w22[g1], m.end()


def _parse_SearchFrom(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m109(d, at)
    if m is None:
        return None
    g1, g2, g3 = m.groups()
    return _new(SearchFrom, ((g1 or (_string(g3, s) if g3 else g2)),)), m.end()


def _parse_SearchKeyword(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m110(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(SearchKeyword, (_w18[g1],)), m.end()


def _parse_SearchOn(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m111(d, at)
    if m is None:
        return None
    g1, g2 = m.groups()
    return _new(SearchOn, ((g1.decode() if g1 else g2.decode()),)), m.end()


def _parse_search_key_4(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 4].upper() != b'SEEN':
        return None
    if d[at + 4] not in b'\r )':
        return None
    return 'SEEN', at + 4


def _parse_SearchSince(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m112(d, at)
    if m is None:
        return None
    g1, g2 = m.groups()
    return _new(SearchSince, ((g1.decode() if g1 else g2.decode()),)), m.end()


def _parse_SearchSubject(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m113(d, at)
    if m is None:
        return None
    g1, g2, g3 = m.groups()
    return _new(SearchSubject, ((g1 or (_string(g3, s) if g3 else g2)),)), m.end()


def _parse_SearchText(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m114(d, at)
    if m is None:
        return None
    g1, g2, g3 = m.groups()
    return _new(SearchText, ((g1 or (_string(g3, s) if g3 else g2)),)), m.end()


def _parse_SearchTo(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m115(d, at)
    if m is None:
        return None
    g1, g2, g3 = m.groups()
    return _new(SearchTo, ((g1 or (_string(g3, s) if g3 else g2)),)), m.end()


def _parse_search_key_5(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m116(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _w23[g1], m.end()


def _parse_SearchUnkeyword(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m117(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(SearchUnkeyword, (_w18[g1],)), m.end()


def _parse_search_key_6(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m118(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _w24[g1], m.end()


def _parse_SearchHeader(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _u30(d, at)
    if m is not None:
        g1, g2, g3, g4 = m.groups()
        return _new(SearchHeader, ((g1 or g2), (g3 or g4))), m.end()
    m = _m119(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5, g6 = m.groups()
    return _new(SearchHeader, ((g1 or (_string(g3, s) if g3 else g2)), (g4 or (_string(g6, s) if g6 else g5)))), m.end()


def _parse_SearchLarger(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m120(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(SearchLarger, (int(g1),)), m.end()


def _parse_SearchNot(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m121(d, at)
    if m is None:
        return None
    at = m.end()
    t1, at = _parse_search_key(d, at, s)
    if d[at] not in b'\r )':
        raise _Miss
    return _new(SearchNot, (t1,)), at


def _parse_SearchOr(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m122(d, at)
    if m is None:
        return None
    at = m.end()
    t1, at = _parse_search_key(d, at, s)
    if d[at] != 32:
        raise _Miss
    at += 1
    t2, at = _parse_search_key(d, at, s)
    if d[at] not in b'\r )':
        raise _Miss
    return _new(SearchOr, (t1, t2)), at


def _parse_SearchSentbefore(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m123(d, at)
    if m is None:
        return None
    g1, g2 = m.groups()
    return _new(SearchSentbefore, ((g1.decode() if g1 else g2.decode()),)), m.end()


def _parse_SearchSenton(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m124(d, at)
    if m is None:
        return None
    g1, g2 = m.groups()
    return _new(SearchSenton, ((g1.decode() if g1 else g2.decode()),)), m.end()


def _parse_SearchSentsince(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m125(d, at)
    if m is None:
        return None
    g1, g2 = m.groups()
    return _new(SearchSentsince, ((g1.decode() if g1 else g2.decode()),)), m.end()


def _parse_SearchSmaller(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m126(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(SearchSmaller, (int(g1),)), m.end()


def _parse_SearchUid(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m127(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(SearchUid, (tuple([('*' if h1 else (int(h2) if h2 else (_new(SeqRange, (('*' if h4 else int(h5)), ('*' if h6 else int(h7)))) if h3 else '$'))) for h1, h2, h3, h4, h5, h6, h7 in _f13(g1)]),)), m.end()


def _parse_search_key_7(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 7].upper() != b'UNDRAFT':
        return None
    if d[at + 7] not in b'\r )':
        return None
    return 'UNDRAFT', at + 7


def _parse_SearchAnd(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_keys: Any = []
    if d[at] != 40:
        return None
    at += 1
    while True:
        m = _u31(d, at) if s[1] else None
        if m is not None:
            k = m.lastindex
            if k == 1:
                g1 = m[1]
                t1 = _w17[g1]
            elif k == 2:
                g2 = m[2]
                t1 = _new(SearchLarger, (int(g2),))
            elif k == 3:
                g3 = m[3]
                t1 = _new(SearchSmaller, (int(g3),))
            elif k == 4:
                g4 = m[4]
                t1 = _new(SearchKeyword, (_w18[g4],))
            elif k == 5:
                g5 = m[5]
                t1 = _new(SearchUidafter, (int(g5),))
            elif k == 6:
                g6 = m[6]
                t1 = _new(SearchUidbefore, (int(g6),))
            elif k == 7:
                g7 = m[7]
                t1 = _new(SearchUnkeyword, (_w18[g7],))
            elif k == 8:
                g8 = m[8]
                t1 = _new(SearchEmailid, (g8.decode(),))
            elif k == 9:
                g9 = m[9]
                t1 = _new(SearchThreadid, (g9.decode(),))
            elif k == 12:
                g10, g11 = m[10], m[11]
                t1 = _new(SearchCc, ((g10 or g11),))
            elif k == 15:
                g13, g14 = m[13], m[14]
                t1 = _new(SearchTo, ((g13 or g14),))
            elif k == 18:
                g16, g17 = m[16], m[17]
                t1 = _new(SearchBcc, ((g16 or g17),))
            elif k == 21:
                g19, g20 = m[19], m[20]
                t1 = _new(SearchBody, ((g19 or g20),))
            elif k == 24:
                g22, g23 = m[22], m[23]
                t1 = _new(SearchFrom, ((g22 or g23),))
            elif k == 27:
                g25, g26 = m[25], m[26]
                t1 = _new(SearchText, ((g25 or g26),))
            else:
                g28, g29 = m[28], m[29]
                t1 = _new(SearchSubject, ((g28 or g29),))
            at = m.end()
        else:
            t2, at = _parse_search_key(d, at, s)
            t1 = t2
        f_keys.append(t1)
        if d[at] != 32:
            break
        at += 1
    if d[at] != 41:
        raise _Miss
    at += 1
    return _new(SearchAnd, (tuple(f_keys),)), at


def _parse_search_key_8(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m128(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _w25[g1], m.end()


def _parse_SearchEmailid(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m130(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(SearchEmailid, (g1.decode(),)), m.end()


def _parse_SearchThreadid(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m131(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(SearchThreadid, (g1.decode(),)), m.end()


def _parse_SearchUidafter(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m132(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(SearchUidafter, (int(g1),)), m.end()


def _parse_SearchUidbefore(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m133(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(SearchUidbefore, (int(g1),)), m.end()


def _parse_SearchSequenceSet(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m134(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(SearchSequenceSet, (tuple([('*' if h1 else (int(h2) if h2 else (_new(SeqRange, (('*' if h4 else int(h5)), ('*' if h6 else int(h7)))) if h3 else '$'))) for h1, h2, h3, h4, h5, h6, h7 in _f13(g1)]),)), m.end()


def _parse_search_key(d: bytes, at: int, s: _Kept) -> _Found:
    if not s[1]:
        raise _TooDeep(at)
    s = (s[0], s[1] - 1)
    r = _d14[d[at:at + 4]](d, at, s)
    if r is None:
        raise _Miss
    return r

# search-modsequence = "MODSEQ" [search-modseq-ext] SP mod-sequence-valzer
#     ; RFC 7162, Section 7

def _parse_search_modsequence(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m129(d, at)
    if m is None:
        return None
    g1, g2, g3 = m.groups()
    return _new(SearchModseq, ((_new(SearchModseqExt, (_w19[_unquoted(g1)], _w20[g2])) if g1 else None), int(g3))), m.end()

# response-data = "*" SP (resp-cond-state / resp-cond-bye / capability-data / enable-data / id-response / metadata-resp
#     / oauth-data / jmapauth-data / mailbox-data / message-data) CRLF
#     ; RFC 9051, Section 9, RFC 2971, Section 4, RFC 5464, Section 5, this document

def _line_RespCondState(d: bytes, at: int, s: _Kept) -> Any:
    f_data_text_code: Any = None
    m = _u35(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12 = m.groups()
        return _new(ResponseData, (_new(RespCondState, (_w28[g1], _new(RespText, (((_v0[g3] if g3 else (_new(Badcharset, (((tuple(g5.split()) if 34 not in g5 else tuple([(h1 or h2) for h1, h2 in _f151(g5)])) if g5 else ()),)) if g4 else (_new(CapabilityData, (_l2[g6],)) if g6 else (_new(Permanentflags, ((_l0[g8] if g8 else ()),)) if g7 else (_new(Uidnext, (int(g9),)) if g9 else (_new(Uidvalidity, (int(g10),)) if g10 else _new(Unseen, (int(g11),)))))))) if g2 else None), (g12.decode() if g12 else None))))),))
    m = _m153(d, at)
    if m is None:
        return None
    g1 = m[1]
    at = m.end()
    if d[at] == 91:
        t1 = at
        try:
            at += 1
            r = _d18[d[at:at + 4]](d, at, s)
            if r is None:
                raise _Miss
            t2, at = r
            f_data_text_code = t2
            if d[at:at + 2] != b'] ':
                raise _Miss
            at += 2
        except IndexError:
            at = t1
            f_data_text_code = None
    m = _m174(d, at)
    if m is None:
        raise _Miss
    g2 = m[1]
    at = m.end()
    if at != len(d):
        raise _Miss
    return _new(ResponseData, (_new(RespCondState, (_w28[g1], _new(RespText, (f_data_text_code, (g2.decode() if g2 else None))))),))


def _line_RespCondBye(d: bytes, at: int, s: _Kept) -> Any:
    f_data_text_code: Any = None
    m = _u36(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11 = m.groups()
        return _new(ResponseData, (_new(RespCondBye, (_new(RespText, (((_v0[g2] if g2 else (_new(Badcharset, (((tuple(g4.split()) if 34 not in g4 else tuple([(h1 or h2) for h1, h2 in _f151(g4)])) if g4 else ()),)) if g3 else (_new(CapabilityData, (_l2[g5],)) if g5 else (_new(Permanentflags, ((_l0[g7] if g7 else ()),)) if g6 else (_new(Uidnext, (int(g8),)) if g8 else (_new(Uidvalidity, (int(g9),)) if g9 else _new(Unseen, (int(g10),)))))))) if g1 else None), (g11.decode() if g11 else None))),)),))
    m = _m175(d, at)
    if m is None:
        return None
    at = m.end()
    if d[at] == 91:
        t1 = at
        try:
            at += 1
            r = _d18[d[at:at + 4]](d, at, s)
            if r is None:
                raise _Miss
            t2, at = r
            f_data_text_code = t2
            if d[at:at + 2] != b'] ':
                raise _Miss
            at += 2
        except IndexError:
            at = t1
            f_data_text_code = None
    m = _m174(d, at)
    if m is None:
        raise _Miss
    g1 = m[1]
    at = m.end()
    if at != len(d):
        raise _Miss
    return _new(ResponseData, (_new(RespCondBye, (_new(RespText, (f_data_text_code, (g1.decode() if g1 else None))),)),))


def _line_CapabilityData(d: bytes, at: int, s: _Kept) -> Any:
    m = _m176(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(ResponseData, (_new(CapabilityData, (_l2[g1],)),))


def _line_EnableData(d: bytes, at: int, s: _Kept) -> Any:
    m = _m177(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(ResponseData, (_new(EnableData, ((_l2[g1] if g1 else ()),)),))


def _line_IdResponse(d: bytes, at: int, s: _Kept) -> Any:
    m = _u37(d, at)
    if m is not None:
        g1, g2 = m.groups()
        return _new(ResponseData, (_new(IdResponse, (((_each0(g2) if g2 else ()) if g1 else None),)),))
    m = _m178(d, at)
    if m is None:
        return None
    at = m.end()
    if d[at] == 40:
        r = _parse_id_params_list(d, at, s)
        if r is None:
            raise _Miss
        t1, at = r
    elif d[at] in b'Nn':
        r = _parse_id_params_list_4(d, at, s)
        if r is None:
            raise _Miss
        t1, at = r
    else:
        raise _Miss
    if d[at:] != b'\r\n':
        raise _Miss
    return _new(ResponseData, (_new(IdResponse, (t1,)),))


def _line_MetadataResp(d: bytes, at: int, s: _Kept) -> Any:
    f_data_entries: Any = ()
    f_data_values: Any = ()
    m = _u38(d, at)
    if m is not None:
        g1, g2, g3, g4 = m.groups()
        return _new(ResponseData, (_new(MetadataResp, ((_w0[w] if (w := (g1 or g2)) is not None and len(w) == 5 else w), (_each2(g3) if g3 else ()), ((tuple(g4.split()) if 34 not in g4 else tuple([(h1 or h2) for h1, h2 in _f63(g4)])) if g4 else ()))),))
    m = _m179(d, at)
    if m is None:
        return None
    g1, g2, g3 = m.groups()
    at = m.end()
    if d[at] == 40:
        t1, at = _parse_entry_values(d, at, s)
        f_data_values = t1
    elif d[at] in b'!"#$&\'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~':
        m = _m180(d, at)
        if m is None:
            raise _Miss
        g4 = m[1]
        f_data_entries = tuple([(h1 or (_string(h3, s) if h3 else h2)) for h1, h2, h3 in _f54(g4)])
        at = m.end()
    else:
        raise _Miss
    if d[at:] != b'\r\n':
        raise _Miss
    return _new(ResponseData, (_new(MetadataResp, ((_w0[w] if (w := (g1 or (_string(g3, s) if g3 else g2))) is not None and len(w) == 5 else w), f_data_values, f_data_entries)),))


def _line_OauthData(d: bytes, at: int, s: _Kept) -> Any:
    m = _m181(d, at)
    if m is None:
        return None
    g1, g2, g3 = m.groups()
    return _new(ResponseData, (_new(OauthData, ((_string(g2, s) if g2 else g1), g3.decode())),))


def _line_JmapauthData(d: bytes, at: int, s: _Kept) -> Any:
    m = _m182(d, at)
    if m is None:
        return None
    g1, g2 = m.groups()
    return _new(ResponseData, (_new(JmapauthData, (g1.decode(), (g2.decode() if g2 else None))),))


def _line_Flags(d: bytes, at: int, s: _Kept) -> Any:
    m = _m183(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(ResponseData, (_new(Flags, ((_l0[g1] if g1 else ()),)),))


def _line_ResponseData(d: bytes, at: int, s: _Kept) -> Any:
    f_data_extended: Any = None
    m = _u40(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8, g9 = m.groups()
        return _new(ResponseData, (_new(MailboxList, (((_l5[g2] if g2 else _l6[g3]) if g1 else ()), (None if g4 else (_unquoted(g6) if g6 else g5).decode()), (_w0[w] if (w := (g7 or g8)) is not None and len(w) == 5 else w), (() if g9 else None))),))
    m = _m184(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5, g6, g7, g8, g9 = m.groups()
    at = m.end()
    if d[at] == 32:
        at += 1
        t1, at = _parse_mbox_list_extended(d, at, s)
        f_data_extended = t1
    if d[at:] != b'\r\n':
        raise _Miss
    return _new(ResponseData, (_new(MailboxList, (((_l5[g2] if g2 else _l6[g3]) if g1 else ()), (None if g4 else (_unquoted(g6) if g6 else g5).decode()), (_w0[w] if (w := (g7 or (_string(g9, s) if g9 else g8))) is not None and len(w) == 5 else w), f_data_extended)),))


def _line_EsearchResponse(d: bytes, at: int, s: _Kept) -> Any:
    f_data_data: Any = []
    m = _u45(d, at)
    if m is not None:
        g1, g2, g3, g4 = m.groups()
        return _new(ResponseData, (_new(EsearchResponse, (((g2 or g3) if g1 else None), (g4 is not None), ())),))
    m = _m189(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5 = m.groups()
    at = m.end()
    while d[at] == 32:
        at += 1
        m = _u46(d, at)
        if m is not None:
            k = m.lastindex
            if k == 1:
                g6 = m[1]
                t1 = _new(SearchReturnData, ('COUNT', int(g6)))
            elif k == 2:
                g7 = m[2]
                t1 = _new(SearchReturnData, ('MODSEQ', int(g7)))
            elif k == 5:
                g8, g9 = m[3], m[4]
                t1 = _new(SearchReturnData, (_w33[g8], int(g9)))
            elif k == 10:
                g11, g12, g13, g14 = m.group(6, 7, 8, 9)
                t1 = _new(SearchReturnData, ('ALL', (_each1(g14) if g14 else ((('*' if g11 == b'*' else int(g11)) if g11 else (_new(SeqRange, (('*' if g12 == b'*' else int(g12)), ('*' if g13 == b'*' else int(g13)))) if g12 else '$')),))))
            else:
                g16, g17, g18, g19, g20, g21, g22, g23, g24 = m.group(11, 12, 13, 14, 15, 16, 17, 18, 19)
                t1 = _new(RetDataPartial, ((_new(PartialRangeLast, (int(g16), int(g17))) if g16 else _new(PartialRangeFirst, (int(g18), int(g19)))), ('NIL' if g20 else (_each1(g24) if g24 else ((('*' if g21 == b'*' else int(g21)) if g21 else (_new(SeqRange, (('*' if g22 == b'*' else int(g22)), ('*' if g23 == b'*' else int(g23)))) if g22 else '$')),)))))
            at = m.end()
        else:
            r = _d22[d[at:at + 1]](d, at, s)
            if r is None:
                raise _Miss
            t2, at = r
            t1 = t2
        f_data_data.append(t1)
    if d[at:] != b'\r\n':
        raise _Miss
    return _new(ResponseData, (_new(EsearchResponse, (((g2 or (_string(g4, s) if g4 else g3)) if g1 else None), (g5 is not None), tuple(f_data_data))),))


def _line_StatusData(d: bytes, at: int, s: _Kept) -> Any:
    f_data_attributes_: Any = []
    m = _u48(d, at)
    if m is not None:
        g1, g2, g3 = m.groups()
        return _new(ResponseData, (_new(StatusData, ((_w0[w] if (w := (g1 or g2)) is not None and len(w) == 5 else w), (tuple([_new(StatusAttVal, (_w34[h1], int(h2))) for h1, h2 in _f193(g3)]) if g3 else ()))),))
    m = _m194(d, at)
    if m is None:
        return None
    g1, g2, g3 = m.groups()
    at = m.end()
    if d[at] in b'ADHMRSUadhmrsu':
        while True:
            m = _m195(d, at)
            if m is None:
                raise _Miss
            g4, g5, g6, g7, g8, g9, g10, g11, g12, g13, g14, g15 = m.groups()
            f_data_attributes_.append((_new(StatusAttVal, ((_w35[g5] if g5 else (_w36[g7] if g7 else ('SIZE' if g9 else ('HIGHESTMODSEQ' if g10 else ('APPENDLIMIT' if g11 else ('MAILBOXID' if g14 else None)))))), (int(g6) if g5 else (int(g8) if g7 else (int(g9) if g9 else (int(g10) if g10 else ((None if g12 else int(g13)) if g11 else (g14.decode() if g14 else None)))))))) if g4 else _new(StatusAttDeletedStorage, ('DELETED-STORAGE', int(g15)))))
            at = m.end()
            if d[at] != 32:
                break
            at += 1
    if d[at:] != b')\r\n':
        raise _Miss
    return _new(ResponseData, (_new(StatusData, ((_w0[w] if (w := (g1 or (_string(g3, s) if g3 else g2))) is not None and len(w) == 5 else w), tuple(f_data_attributes_))),))


def _line_NamespaceResponse(d: bytes, at: int, s: _Kept) -> Any:
    m = _m197(d, at)
    if m is None:
        return None
    at = m.end()
    if d[at] in b'Nn':
        r = _parse_namespace(d, at, s)
        if r is None:
            raise _Miss
        t1, at = r
    elif d[at] == 40:
        r = _parse_namespace_2(d, at, s)
        if r is None:
            raise _Miss
        t1, at = r
    else:
        raise _Miss
    if d[at] != 32:
        raise _Miss
    at += 1
    if d[at] in b'Nn':
        r = _parse_namespace(d, at, s)
        if r is None:
            raise _Miss
        t2, at = r
    elif d[at] == 40:
        r = _parse_namespace_2(d, at, s)
        if r is None:
            raise _Miss
        t2, at = r
    else:
        raise _Miss
    if d[at] != 32:
        raise _Miss
    at += 1
    if d[at] in b'Nn':
        r = _parse_namespace_3(d, at, s)
        if r is None:
            raise _Miss
        t3, at = r
    elif d[at] == 40:
        r = _parse_namespace_4(d, at, s)
        if r is None:
            raise _Miss
        t3, at = r
    else:
        raise _Miss
    if d[at:] != b'\r\n':
        raise _Miss
    return _new(ResponseData, (_new(NamespaceResponse, (t1, t2, t3)),))


def _line_ObsoleteSearchResponse(d: bytes, at: int, s: _Kept) -> Any:
    m = _m201(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(ResponseData, (_new(ObsoleteSearchResponse, ((tuple(map(int, g1.split())) if g1 else ()),)),))


def _line_LsubData(d: bytes, at: int, s: _Kept) -> Any:
    f_data_list_extended: Any = None
    m = _u49(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8, g9 = m.groups()
        return _new(ResponseData, (_new(LsubData, (_new(MailboxList, (((_l5[g2] if g2 else _l6[g3]) if g1 else ()), (None if g4 else (_unquoted(g6) if g6 else g5).decode()), (_w0[w] if (w := (g7 or g8)) is not None and len(w) == 5 else w), (() if g9 else None))),)),))
    m = _m202(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5, g6, g7, g8, g9 = m.groups()
    at = m.end()
    if d[at] == 32:
        at += 1
        t1, at = _parse_mbox_list_extended(d, at, s)
        f_data_list_extended = t1
    if d[at:] != b'\r\n':
        raise _Miss
    return _new(ResponseData, (_new(LsubData, (_new(MailboxList, (((_l5[g2] if g2 else _l6[g3]) if g1 else ()), (None if g4 else (_unquoted(g6) if g6 else g5).decode()), (_w0[w] if (w := (g7 or (_string(g9, s) if g9 else g8))) is not None and len(w) == 5 else w), f_data_list_extended)),)),))


def _line_AclData(d: bytes, at: int, s: _Kept) -> Any:
    f_data_identifiers: Any = []
    f_data_rights: Any = []
    m = _u50(d, at)
    if m is not None:
        g1, g2 = m.groups()
        return _new(ResponseData, (_new(AclData, ((_w0[w] if (w := (g1 or g2)) is not None and len(w) == 5 else w), (), ())),))
    m = _m203(d, at)
    if m is None:
        return None
    g1, g2, g3 = m.groups()
    at = m.end()
    while d[at] == 32:
        m = _m204(d, at)
        if m is None:
            raise _Miss
        g4, g5, g6, g7, g8, g9 = m.groups()
        f_data_identifiers += ((g4 or (_string(g6, s) if g6 else g5)),)
        f_data_rights += ((g7 or (_string(g9, s) if g9 else g8)),)
        at = m.end()
    if d[at:] != b'\r\n':
        raise _Miss
    return _new(ResponseData, (_new(AclData, ((_w0[w] if (w := (g1 or (_string(g3, s) if g3 else g2))) is not None and len(w) == 5 else w), tuple(f_data_identifiers), tuple(f_data_rights))),))


def _line_ListrightsData(d: bytes, at: int, s: _Kept) -> Any:
    m = _u51(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7 = m.groups()
        return _new(ResponseData, (_new(ListrightsData, ((_w0[w] if (w := (g1 or g2)) is not None and len(w) == 5 else w), (g3 or g4), (g5 or g6), (_each11(g7) if g7 else ()))),))
    m = _m205(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5, g6, g7, g8, g9, g10 = m.groups()
    return _new(ResponseData, (_new(ListrightsData, ((_w0[w] if (w := (g1 or (_string(g3, s) if g3 else g2))) is not None and len(w) == 5 else w), (g4 or (_string(g6, s) if g6 else g5)), (g7 or (_string(g9, s) if g9 else g8)), (tuple([(h1 or (_string(h3, s) if h3 else h2)) for h1, h2, h3 in _f54(g10)]) if g10 else ()))),))


def _line_MyrightsData(d: bytes, at: int, s: _Kept) -> Any:
    m = _u52(d, at)
    if m is not None:
        g1, g2, g3, g4 = m.groups()
        return _new(ResponseData, (_new(MyrightsData, ((_w0[w] if (w := (g1 or g2)) is not None and len(w) == 5 else w), (g3 or g4))),))
    m = _m206(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5, g6 = m.groups()
    return _new(ResponseData, (_new(MyrightsData, ((_w0[w] if (w := (g1 or (_string(g3, s) if g3 else g2))) is not None and len(w) == 5 else w), (g4 or (_string(g6, s) if g6 else g5)))),))


def _line_SortData(d: bytes, at: int, s: _Kept) -> Any:
    f_data_modseq: Any = None
    f_data_numbers: Any = []
    m = _m207(d, at)
    if m is None:
        return None
    at = m.end()
    t1 = False
    t2 = at
    t3 = len(f_data_numbers)
    try:
        m = _m208(d, at)
        if m is None:
            raise _Miss
        g1 = m[1]
        f_data_numbers += (tuple(map(int, g1.split())) if g1 else ())
        at = m.end()
        if d[at] != 13:
            raise _Miss
        t1 = True
    except IndexError:
        at = t2
        del f_data_numbers[t3:]
    if not t1:
        m = _m209(d, at)
        if m is None:
            raise _Miss
        g2, g3 = m.groups()
        f_data_numbers += (tuple(map(int, g2.split())) if g2 else ())
        f_data_modseq = (int(g3) if g2 else None)
        at = m.end()
    if d[at:] != b'\r\n':
        raise _Miss
    return _new(ResponseData, (_new(SortData, (tuple(f_data_numbers), f_data_modseq)),))


def _line_ThreadData(d: bytes, at: int, s: _Kept) -> Any:
    f_data_threads: Any = []
    m = _m210(d, at)
    if m is None:
        return None
    at = m.end()
    if d[at] == 32:
        at += 1
        t1 = 0
        while d[at] == 40:
            t2, at = _parse_thread_list(d, at, s)
            f_data_threads.append(t2)
            t1 += 1
        if t1 < 1:
            raise _Miss
    if d[at:] != b'\r\n':
        raise _Miss
    return _new(ResponseData, (_new(ThreadData, (tuple(f_data_threads),)),))


def _line_SearchModseqData(d: bytes, at: int, s: _Kept) -> Any:
    m = _m212(d, at)
    if m is None:
        return None
    g1, g2 = m.groups()
    return _new(ResponseData, (_new(SearchModseqData, ((tuple(map(int, g1.split())) if g1 else ()), (int(g2) if g1 else None))),))


def _line_QuotaResponse(d: bytes, at: int, s: _Kept) -> Any:
    m = _m215(d, at)
    if m is None:
        return None
    g1, g2, g3, g4 = m.groups()
    return _new(ResponseData, (_new(QuotaResponse, ((g1 or (_string(g3, s) if g3 else g2)), tuple([_new(QuotaResource, (_w14[h1], int(h2), int(h3))) for h1, h2, h3 in _f213(g4)]))),))


def _line_QuotarootResponse(d: bytes, at: int, s: _Kept) -> Any:
    m = _m216(d, at)
    if m is None:
        return None
    g1, g2, g3, g4 = m.groups()
    return _new(ResponseData, (_new(QuotarootResponse, ((_w0[w] if (w := (g1 or (_string(g3, s) if g3 else g2))) is not None and len(w) == 5 else w), (tuple([(h1 or (_string(h3, s) if h3 else h2)) for h1, h2, h3 in _f54(g4)]) if g4 else ()))),))


def _line_RespJmapaccess(d: bytes, at: int, s: _Kept) -> Any:
    m = _m217(d, at)
    if m is None:
        return None
    g1, g2 = m.groups()
    return _new(ResponseData, (_new(RespJmapaccess, ((_string(g2, s) if g2 else g1),)),))


def _line_Exists(d: bytes, at: int, s: _Kept) -> Any:
    m = _m218(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(ResponseData, (_new(Exists, (int(g1),)),))


def _line_ObsoleteRecentResponse(d: bytes, at: int, s: _Kept) -> Any:
    m = _m219(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(ResponseData, (_new(ObsoleteRecentResponse, (int(g1),)),))


def _line_ExpungedResp(d: bytes, at: int, s: _Kept) -> Any:
    m = _m220(d, at)
    if m is None:
        return None
    g1, g2 = m.groups()
    return _new(ResponseData, (_new(ExpungedResp, ((g1 is not None), tuple([('*' if h1 else (int(h2) if h2 else (_new(SeqRange, (('*' if h4 else int(h5)), ('*' if h6 else int(h7)))) if h3 else '$'))) for h1, h2, h3, h4, h5, h6, h7 in _f13(g2)]))),))


def _line_ExpungeData(d: bytes, at: int, s: _Kept) -> Any:
    m = _m221(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(ResponseData, (_new(MessageData, (int(g1), _the_ExpungeData)),))


def _line_FetchData(d: bytes, at: int, s: _Kept) -> Any:
    f_data_data_items_: Any = []
    match, value = _o0.now
    m = match(d)
    if m is not None:
        return value(*m.groups())
    m = _m223(d, at)
    if m is None:
        return None
    g1 = m[1]
    at = m.end()
    ks: list[int] = []
    while True:
        m = _u54(d, at)
        if m is not None:
            k = m.lastindex
            ks.append(k)
            if k == 1:
                g2 = m[1]
                t1 = _new(MsgAttUid, (int(g2),))
            elif k == 2:
                g3 = m[2]
                t1 = _new(MsgAttModseq, (int(g3),))
            elif k == 3:
                g4 = m[3]
                t1 = _new(MsgAttRfc822Size, (int(g4),))
            elif k == 4:
                g5 = m[4]
                t1 = _new(MsgAttEmailid, (g5.decode(),))
            elif k == 7:
                g6 = m[5]
                t1 = _new(MsgAttThreadid, ((g6.decode() if g6 else None),))
            elif k == 9:
                g9 = m[8]
                t1 = _new(MsgAttFlags, ((_l7[g9] if g9 else ()),))
            elif k == 11:
                g11, g12 = m[10], m[11]
                t1 = _new(MsgAttBinarySize, ((tuple(map(int, g11.split(b'.'))) if g11 else None), int(g12)))
            elif k == 14:
                g13, g14 = m[12], m[13]
                t1 = _new(MsgAttRfc822, ((_w38[g13] if g13 else None), g14))
            elif k == 17:
                g16, g17 = m[15], m[16]
                t1 = _new(MsgAttBinary, ((tuple(map(int, g16.split(b'.'))) if g16 else None), g17))
            else:
                g19 = m[18]
                t1 = _new(MsgAttInternaldate, (g19.decode(),))
            at = m.end()
        else:
            ks.append(0)
            r = _d25[d[at:at + 5]](d, at, s)
            if r is None:
                raise _Miss
            t2, at = r
            t1 = t2
        f_data_data_items_.append(t1)
        if d[at] != 32:
            break
        at += 1
    if d[at:] != b')\r\n':
        raise _Miss
    if 0 not in ks:
        _o0.met(ks)
    return _new(ResponseData, (_new(MessageData, (int(g1), _new(FetchData, (tuple(f_data_data_items_),)))),))


def _line_UidfetchResp(d: bytes, at: int, s: _Kept) -> Any:
    f_data_items_: Any = []
    match, value = _o1.now
    m = match(d)
    if m is not None:
        return value(*m.groups())
    m = _m249(d, at)
    if m is None:
        return None
    g1 = m[1]
    at = m.end()
    ks: list[int] = []
    while True:
        m = _u54(d, at)
        if m is not None:
            k = m.lastindex
            ks.append(k)
            if k == 1:
                g2 = m[1]
                t1 = _new(MsgAttUid, (int(g2),))
            elif k == 2:
                g3 = m[2]
                t1 = _new(MsgAttModseq, (int(g3),))
            elif k == 3:
                g4 = m[3]
                t1 = _new(MsgAttRfc822Size, (int(g4),))
            elif k == 4:
                g5 = m[4]
                t1 = _new(MsgAttEmailid, (g5.decode(),))
            elif k == 7:
                g6 = m[5]
                t1 = _new(MsgAttThreadid, ((g6.decode() if g6 else None),))
            elif k == 9:
                g9 = m[8]
                t1 = _new(MsgAttFlags, ((_l7[g9] if g9 else ()),))
            elif k == 11:
                g11, g12 = m[10], m[11]
                t1 = _new(MsgAttBinarySize, ((tuple(map(int, g11.split(b'.'))) if g11 else None), int(g12)))
            elif k == 14:
                g13, g14 = m[12], m[13]
                t1 = _new(MsgAttRfc822, ((_w38[g13] if g13 else None), g14))
            elif k == 17:
                g16, g17 = m[15], m[16]
                t1 = _new(MsgAttBinary, ((tuple(map(int, g16.split(b'.'))) if g16 else None), g17))
            else:
                g19 = m[18]
                t1 = _new(MsgAttInternaldate, (g19.decode(),))
            at = m.end()
        else:
            ks.append(0)
            r = _d25[d[at:at + 5]](d, at, s)
            if r is None:
                raise _Miss
            t2, at = r
            t1 = t2
        f_data_items_.append(t1)
        if d[at] != 32:
            break
        at += 1
    if d[at:] != b')\r\n':
        raise _Miss
    if 0 not in ks:
        _o1.met(ks)
    return _new(ResponseData, (_new(UidfetchResp, (int(g1), tuple(f_data_items_))),))


def _line_response_data(d: bytes, at: int, s: _Kept) -> Any:
    at = 2
    if d[at] in b'0123456789':
        at = d.find(b' ', at) + 1
        return _d26[d[at:at + 3]](d, 0, s)
    return _d27[d[at:at + 2]](d, 0, s)

# resp-text = ["[" resp-text-code "]" SP] [text]
#     ; RFC 9051, Section 9

def _parse_resp_text(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_code: Any = None
    m = _u63(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11 = m.groups()
        return _new(RespText, (((_v0[g2] if g2 else (_new(Badcharset, (((tuple(g4.split()) if 34 not in g4 else tuple([(h1 or h2) for h1, h2 in _f151(g4)])) if g4 else ()),)) if g3 else (_new(CapabilityData, (_l2[g5],)) if g5 else (_new(Permanentflags, ((_l0[g7] if g7 else ()),)) if g6 else (_new(Uidnext, (int(g8),)) if g8 else (_new(Uidvalidity, (int(g9),)) if g9 else _new(Unseen, (int(g10),)))))))) if g1 else None), (g11.decode() if g11 else None))), m.end()
    if d[at] == 91:
        t1 = at
        try:
            at += 1
            r = _d18[d[at:at + 4]](d, at, s)
            if r is None:
                raise _Miss
            t2, at = r
            f_code = t2
            if d[at:at + 2] != b'] ':
                raise _Miss
            at += 2
        except IndexError:
            at = t1
            f_code = None
    m = _m251(d, at)
    if m is None:
        return None
    g1 = m[1]
    at = m.end()
    if d[at] != 13:
        raise _Miss
    return _new(RespText, (f_code, (g1.decode() if g1 else None))), at

# resp-text-code = "ALERT" / "BADCHARSET" [SP "(" charset *(SP charset) ")"] / capability-data / "PARSE" /
#     "PERMANENTFLAGS" SP "(" [flag-perm *(SP flag-perm)] ")" / "READ-ONLY" / "READ-WRITE" / "TRYCREATE" / "UIDNEXT" SP
#     nz-number / "UIDVALIDITY" SP nz-number / resp-code-apnd / resp-code-copy / "UIDNOTSTICKY" / "UNAVAILABLE" /
#     "AUTHENTICATIONFAILED" / "AUTHORIZATIONFAILED" / "EXPIRED" / "PRIVACYREQUIRED" / "CONTACTADMIN" / "NOPERM" /
#     "INUSE" / "EXPUNGEISSUED" / "CORRUPTION" / "SERVERBUG" / "CLIENTBUG" / "CANNOT" / "LIMIT" / "OVERQUOTA" /
#     "ALREADYEXISTS" / "NONEXISTENT" / "NOTSAVED" / "HASCHILDREN" / "CLOSED" / "UNKNOWN-CTE" / "UNSEEN" SP nz-number /
#     "COMPRESSIONACTIVE" / "METADATA" SP "LONGENTRIES" SP number / "METADATA" SP ("MAXSIZE" SP number / "TOOMANY" /
#     "NOPRIVATE") / "NOTIFICATIONOVERFLOW" / unsupported-events-code / "USEATTR" / "HIGHESTMODSEQ" SP
#     mod-sequence-value / "NOMODSEQ" / "MODIFIED" SP sequence-set / "MAILBOXID" SP "(" objectid ")" / "UIDREQUIRED" /
#     "MESSAGELIMIT" SP message-limit [SP uniqueid] / "SAMETOKEN" / "EXPIRESIN" SP nz-number / "OAUTHREQUIRED" /
#     "CONSENTREQUIRED" SP https-url / atom [SP 1*(%x01-09 / %x0B-0C / %x0E-5C / %x5E-7F)]
#     ; RFC 9051, Section 9, RFC 3501, Section 9, RFC 4978, Section 5, RFC 5464, Section 5, RFC 5465, Section 8, RFC 6154, Section 6, RFC 7162, Section 7, RFC 8474, Section 7, RFC 9586, Section 4, RFC 9738, Section 5, this document

def _parse_Alert(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 5].upper() != b'ALERT':
        return None
    if d[at + 5] != 93:
        return None
    return _the_Alert, at + 5


def _parse_Badcharset(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m155(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(Badcharset, ((tuple([(_string(h2, s) if h2 else h1) for h1, h2 in _f154(g1)]) if g1 else ()),)), m.end()


def _parse_Parse(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 5].upper() != b'PARSE':
        return None
    if d[at + 5] != 93:
        return None
    return _the_Parse, at + 5


def _parse_Permanentflags(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m157(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(Permanentflags, ((_l0[g1] if g1 else ()),)), m.end()


def _parse_ReadOnly(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 9].upper() != b'READ-ONLY':
        return None
    if d[at + 9] != 93:
        return None
    return _the_ReadOnly, at + 9


def _parse_ReadWrite(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 10].upper() != b'READ-WRITE':
        return None
    if d[at + 10] != 93:
        return None
    return _the_ReadWrite, at + 10


def _parse_Trycreate(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 9].upper() != b'TRYCREATE':
        return None
    if d[at + 9] != 93:
        return None
    return _the_Trycreate, at + 9


def _parse_Uidnext(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m158(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(Uidnext, (int(g1),)), m.end()


def _parse_Uidvalidity(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m159(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(Uidvalidity, (int(g1),)), m.end()


def _parse_Uidnotsticky(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 12].upper() != b'UIDNOTSTICKY':
        return None
    if d[at + 12] != 93:
        return None
    return _the_Uidnotsticky, at + 12


def _parse_Unavailable(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 11].upper() != b'UNAVAILABLE':
        return None
    if d[at + 11] != 93:
        return None
    return _the_Unavailable, at + 11


def _parse_Authenticationfailed(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 20].upper() != b'AUTHENTICATIONFAILED':
        return None
    if d[at + 20] != 93:
        return None
    return _the_Authenticationfailed, at + 20


def _parse_Authorizationfailed(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 19].upper() != b'AUTHORIZATIONFAILED':
        return None
    if d[at + 19] != 93:
        return None
    return _the_Authorizationfailed, at + 19


def _parse_Expired(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 7].upper() != b'EXPIRED':
        return None
    if d[at + 7] != 93:
        return None
    return _the_Expired, at + 7


def _parse_Privacyrequired(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 15].upper() != b'PRIVACYREQUIRED':
        return None
    if d[at + 15] != 93:
        return None
    return _the_Privacyrequired, at + 15


def _parse_Contactadmin(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 12].upper() != b'CONTACTADMIN':
        return None
    if d[at + 12] != 93:
        return None
    return _the_Contactadmin, at + 12


def _parse_Noperm(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 6].upper() != b'NOPERM':
        return None
    if d[at + 6] != 93:
        return None
    return _the_Noperm, at + 6


def _parse_Inuse(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 5].upper() != b'INUSE':
        return None
    if d[at + 5] != 93:
        return None
    return _the_Inuse, at + 5


def _parse_Expungeissued(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 13].upper() != b'EXPUNGEISSUED':
        return None
    if d[at + 13] != 93:
        return None
    return _the_Expungeissued, at + 13


def _parse_Corruption(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 10].upper() != b'CORRUPTION':
        return None
    if d[at + 10] != 93:
        return None
    return _the_Corruption, at + 10


def _parse_Serverbug(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 9].upper() != b'SERVERBUG':
        return None
    if d[at + 9] != 93:
        return None
    return _the_Serverbug, at + 9


def _parse_Clientbug(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 9].upper() != b'CLIENTBUG':
        return None
    if d[at + 9] != 93:
        return None
    return _the_Clientbug, at + 9


def _parse_Cannot(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 6].upper() != b'CANNOT':
        return None
    if d[at + 6] != 93:
        return None
    return _the_Cannot, at + 6


def _parse_Limit(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 5].upper() != b'LIMIT':
        return None
    if d[at + 5] != 93:
        return None
    return _the_Limit, at + 5


def _parse_Overquota(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 9].upper() != b'OVERQUOTA':
        return None
    if d[at + 9] != 93:
        return None
    return _the_Overquota, at + 9


def _parse_Alreadyexists(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 13].upper() != b'ALREADYEXISTS':
        return None
    if d[at + 13] != 93:
        return None
    return _the_Alreadyexists, at + 13


def _parse_Nonexistent(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 11].upper() != b'NONEXISTENT':
        return None
    if d[at + 11] != 93:
        return None
    return _the_Nonexistent, at + 11


def _parse_Notsaved(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 8].upper() != b'NOTSAVED':
        return None
    if d[at + 8] != 93:
        return None
    return _the_Notsaved, at + 8


def _parse_Haschildren(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 11].upper() != b'HASCHILDREN':
        return None
    if d[at + 11] != 93:
        return None
    return _the_Haschildren, at + 11


def _parse_Closed(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 6].upper() != b'CLOSED':
        return None
    if d[at + 6] != 93:
        return None
    return _the_Closed, at + 6


def _parse_UnknownCte(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 11].upper() != b'UNKNOWN-CTE':
        return None
    if d[at + 11] != 93:
        return None
    return _the_UnknownCte, at + 11


def _parse_Unseen(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m163(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(Unseen, (int(g1),)), m.end()


def _parse_Compressionactive(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 17].upper() != b'COMPRESSIONACTIVE':
        return None
    if d[at + 17] != 93:
        return None
    return _the_Compressionactive, at + 17


def _parse_MetadataLongentries(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m164(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(MetadataLongentries, (int(g1),)), m.end()


def _parse_MetadataFailure(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m165(d, at)
    if m is None:
        return None
    g1, g2 = m.groups()
    return _new(MetadataFailure, (('MAXSIZE' if g1 else (_w29[g2] if g2 else None)), (int(g1) if g1 else None))), m.end()


def _parse_Notificationoverflow(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 20].upper() != b'NOTIFICATIONOVERFLOW':
        return None
    if d[at + 20] != 93:
        return None
    return _the_Notificationoverflow, at + 20


def _parse_Useattr(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 7].upper() != b'USEATTR':
        return None
    if d[at + 7] != 93:
        return None
    return _the_Useattr, at + 7


def _parse_Highestmodseq(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m167(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(Highestmodseq, (int(g1),)), m.end()


def _parse_Nomodseq(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 8].upper() != b'NOMODSEQ':
        return None
    if d[at + 8] != 93:
        return None
    return _the_Nomodseq, at + 8


def _parse_Modified(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m168(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(Modified, (tuple([('*' if h1 else (int(h2) if h2 else (_new(SeqRange, (('*' if h4 else int(h5)), ('*' if h6 else int(h7)))) if h3 else '$'))) for h1, h2, h3, h4, h5, h6, h7 in _f13(g1)]),)), m.end()


def _parse_Mailboxid(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m169(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(Mailboxid, (g1.decode(),)), m.end()


def _parse_Uidrequired(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 11].upper() != b'UIDREQUIRED':
        return None
    if d[at + 11] != 93:
        return None
    return _the_Uidrequired, at + 11


def _parse_Messagelimit(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m170(d, at)
    if m is None:
        return None
    g1, g2 = m.groups()
    return _new(Messagelimit, (int(g1), (int(g2) if g2 else None))), m.end()


def _parse_Sametoken(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 9].upper() != b'SAMETOKEN':
        return None
    if d[at + 9] != 93:
        return None
    return _the_Sametoken, at + 9


def _parse_Expiresin(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m171(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(Expiresin, (int(g1),)), m.end()


def _parse_Oauthrequired(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 13].upper() != b'OAUTHREQUIRED':
        return None
    if d[at + 13] != 93:
        return None
    return _the_Oauthrequired, at + 13


def _parse_Consentrequired(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m172(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(Consentrequired, (g1.decode(),)), m.end()


def _parse_OtherCode(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m173(d, at)
    if m is None:
        return None
    g1, g2 = m.groups()
    return _new(OtherCode, (g1.decode(), (g2.decode() if g2 else None))), m.end()

# capability-data = "CAPABILITY" *(SP capability) SP "IMAP4rev2" *(SP capability) / "CAPABILITY" *(SP capability) SP
#     "IMAP4rev1" *(SP capability)
#     ; RFC 9051, Section 9, RFC 3501, Section 9

def _parse_capability_data(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m156(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(CapabilityData, (_l2[g1],)), m.end()

# resp-code-apnd = "APPENDUID" SP nz-number SP append-uid
#     ; RFC 9051, Section 9

def _parse_resp_code_apnd(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m161(d, at)
    if m is None:
        return None
    g1, g2, g3 = m.groups()
    return _new(Appenduid, (int(g1), (int(g2) if g2 else tuple([(int(h1) if h1 else _new(UidRange, (int(h2), int(h3)))) for h1, h2, h3 in _f160(g3)])))), m.end()

# resp-code-copy = "COPYUID" SP nz-number SP uid-set SP uid-set
#     ; RFC 9051, Section 9

def _parse_resp_code_copy(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m162(d, at)
    if m is None:
        return None
    g1, g2, g3 = m.groups()
    return _new(Copyuid, (int(g1), tuple([(int(h1) if h1 else _new(UidRange, (int(h2), int(h3)))) for h1, h2, h3 in _f160(g2)]), tuple([(int(h1) if h1 else _new(UidRange, (int(h2), int(h3)))) for h1, h2, h3 in _f160(g3)]))), m.end()

# unsupported-events-code = "BADEVENT" SP "(" event-name *(SP event-name) ")"
#     ; RFC 5465, Section 8

def _parse_unsupported_events_code(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m166(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(Badevent, (_l4[g1],)), m.end()

# mbox-list-extended = "(" [mbox-list-extended-item *(SP mbox-list-extended-item)] ")"
#     ; RFC 9051, Section 9

def _parse_mbox_list_extended(d: bytes, at: int, s: _Kept) -> _Found:
    f_: Any = []
    if d[at] != 40:
        raise _Miss
    at += 1
    if d[at] in b'!"#$&\'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~':
        while True:
            r = _d20[d[at:at + 2]](d, at, s)
            if r is None:
                raise _Miss
            t1, at = r
            f_.append(t1)
            if d[at] != 32:
                break
            at += 1
    if d[at] != 41:
        raise _Miss
    at += 1
    return tuple(f_), at

# mbox-list-extended-item = childinfo-extended-item / oldname-extended-item / mbox-list-extended-item-tag SP
#     tagged-ext-val
#     ; RFC 9051, Section 9

def _parse_MboxListExtendedItem(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _u44(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12 = m.groups()
        return _new(MboxListExtendedItem, ((g1 or g2), (_new(TaggedExtVal, ((),)) if g3 else (_new(PartialRangeLast, (int(g4), int(g5))) if g4 else ((_each1(g10) if g10 else ((('*' if g7 == b'*' else int(g7)) if g7 else (_new(SeqRange, (('*' if g8 == b'*' else int(g8)), ('*' if g9 == b'*' else int(g9)))) if g8 else '$')),)) if g6 else (int(g11) if g11 else int(g12))))))), m.end()
    m = _m188(d, at)
    if m is None:
        return None
    g1, g2, g3 = m.groups()
    at = m.end()
    if d[at] == 40:
        r = _parse_TaggedExtVal_2(d, at, s)
        if r is None:
            raise _Miss
        t1, at = r
    elif d[at] in b'$*-0123456789':
        r = _parse_create_param_value_2(d, at, s)
        if r is None:
            raise _Miss
        t1, at = r
    else:
        raise _Miss
    if d[at] not in b' )':
        raise _Miss
    return _new(MboxListExtendedItem, ((g1 or (_string(g3, s) if g3 else g2)), t1)), at

# childinfo-extended-item = (DQUOTE "CHILDINFO" DQUOTE / "CHILDINFO") SP "(" list-select-base-opt-quoted *(SP
#     list-select-base-opt-quoted) ")"
#     ; RFC 9051, Section 9

def _parse_childinfo_extended_item(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_options: Any = []
    m = _u41(d, at)
    if m is not None:
        g1, g2 = m.groups()
        return _new(ChildinfoExtendedItem, ((('SUBSCRIBED' if g1 else _new(OptionExtension, (g2.decode(), ()))),),)), m.end()
    m = _m185(d, at)
    if m is None:
        return None
    at = m.end()
    while True:
        t1, at = _parse_list_select_base_opt_quoted(d, at, s)
        f_options.append(t1)
        if d[at] != 32:
            break
        at += 1
    if d[at] != 41:
        raise _Miss
    at += 1
    if d[at] not in b' )':
        raise _Miss
    return _new(ChildinfoExtendedItem, (tuple(f_options),)), at

# list-select-base-opt-quoted = DQUOTE list-select-base-opt DQUOTE
#     ; RFC 9051, Section 9

def _parse_list_select_base_opt_quoted(d: bytes, at: int, s: _Kept) -> _Found:
    m = _u42(d, at)
    if m is not None:
        g1, g2 = m.groups()
        return ('SUBSCRIBED' if g1 else _new(OptionExtension, (g2.decode(), ()))), m.end()
    if d[at] != 34:
        raise _Miss
    at += 1
    r = _d19[d[at:at + 1]](d, at, s)
    if r is None:
        raise _Miss
    t1, at = r
    if d[at] != 34:
        raise _Miss
    at += 1
    return t1, at

# list-select-base-opt = "SUBSCRIBED" / option-extension
#     ; RFC 9051, Section 9

def _parse_list_select_base_opt_2(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 10].upper() != b'SUBSCRIBED':
        return None
    if d[at + 10] != 34:
        return None
    return 'SUBSCRIBED', at + 10

# oldname-extended-item = (DQUOTE "OLDNAME" DQUOTE / "OLDNAME") SP "(" mailbox ")"
#     ; RFC 9051, Section 9

def _parse_oldname_extended_item(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m187(d, at)
    if m is None:
        return None
    g1, g2, g3 = m.groups()
    return _new(OldnameExtendedItem, ((_w0[w] if (w := (g1 or (_string(g3, s) if g3 else g2))) is not None and len(w) == 5 else w),)), m.end()

# search-return-data = "MIN" SP nz-number / "MAX" SP nz-number / "ALL" SP sequence-set / "COUNT" SP number / "MODSEQ" SP
#     mod-sequence-value / ret-data-partial / search-ret-data-ext
#     ; RFC 9051, Section 9, RFC 4731, Section 4, RFC 9394, Section 4

def _parse_SearchReturnData(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m190(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5 = m.groups()
    return _new(SearchReturnData, ((_w33[g1] if g1 else ('ALL' if g3 else ('COUNT' if g4 else ('MODSEQ' if g5 else None)))), (int(g2) if g1 else (tuple([('*' if h1 else (int(h2) if h2 else (_new(SeqRange, (('*' if h4 else int(h5)), ('*' if h6 else int(h7)))) if h3 else '$'))) for h1, h2, h3, h4, h5, h6, h7 in _f13(g3)]) if g3 else (int(g4) if g4 else (int(g5) if g5 else None)))))), m.end()


def _parse_search_return_data_2(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m191(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5, g6 = m.groups()
    return _new(RetDataPartial, ((_new(PartialRangeLast, (int(g1), int(g2))) if g1 else _new(PartialRangeFirst, (int(g3), int(g4)))), ('NIL' if g5 else tuple([('*' if h1 else (int(h2) if h2 else (_new(SeqRange, (('*' if h4 else int(h5)), ('*' if h6 else int(h7)))) if h3 else '$'))) for h1, h2, h3, h4, h5, h6, h7 in _f13(g6)])))), m.end()


def _parse_search_return_data_3(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _u47(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11 = m.groups()
        return _new(SearchRetDataExt, (g1.decode(), (_new(TaggedExtVal, ((),)) if g2 else (_new(PartialRangeLast, (int(g3), int(g4))) if g3 else ((_each1(g9) if g9 else ((('*' if g6 == b'*' else int(g6)) if g6 else (_new(SeqRange, (('*' if g7 == b'*' else int(g7)), ('*' if g8 == b'*' else int(g8)))) if g7 else '$')),)) if g5 else (int(g10) if g10 else int(g11))))))), m.end()
    t1, at = _parse_search_ret_data_ext(d, at, s)
    if d[at] not in b'\r ':
        raise _Miss
    return t1, at

# search-ret-data-ext = search-modifier-name SP search-return-value
#     ; RFC 9051, Section 9

def _parse_search_ret_data_ext(d: bytes, at: int, s: _Kept) -> _Found:
    m = _u47(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11 = m.groups()
        return _new(SearchRetDataExt, (g1.decode(), (_new(TaggedExtVal, ((),)) if g2 else (_new(PartialRangeLast, (int(g3), int(g4))) if g3 else ((_each1(g9) if g9 else ((('*' if g6 == b'*' else int(g6)) if g6 else (_new(SeqRange, (('*' if g7 == b'*' else int(g7)), ('*' if g8 == b'*' else int(g8)))) if g7 else '$')),)) if g5 else (int(g10) if g10 else int(g11))))))), m.end()
    m = _m11(d, at)
    if m is None:
        raise _Miss
    g1 = m[1]
    at = m.end()
    r = _d21[d[at:at + 1]](d, at, s)
    if r is None:
        raise _Miss
    t1, at = r
    return _new(SearchRetDataExt, (g1.decode(), t1)), at

# namespace = nil / "(" 1*namespace-descr ")"
#     ; RFC 9051, Section 9

def _parse_namespace(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 3].upper() != b'NIL':
        return None
    return None, at + 3


def _parse_namespace_2(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_: Any = []
    if d[at] != 40:
        return None
    at += 1
    t1 = 0
    while d[at] == 40:
        t2, at = _parse_namespace_descr(d, at, s)
        f_.append(t2)
        t1 += 1
    if t1 < 1:
        raise _Miss
    if d[at] != 41:
        raise _Miss
    at += 1
    return tuple(f_), at


def _parse_namespace_3(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 3].upper() != b'NIL':
        return None
    return None, at + 3


def _parse_namespace_4(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_: Any = []
    if d[at] != 40:
        return None
    at += 1
    t1 = 0
    while d[at] == 40:
        t2, at = _parse_namespace_descr(d, at, s)
        f_.append(t2)
        t1 += 1
    if t1 < 1:
        raise _Miss
    if d[at] != 41:
        raise _Miss
    at += 1
    return tuple(f_), at

# namespace-descr = "(" string SP (nil / DQUOTE QUOTED-CHAR DQUOTE) [namespace-response-extensions] ")"
#     ; RFC 9051, Section 9

def _parse_namespace_descr(d: bytes, at: int, s: _Kept) -> _Found:
    f_extensions_: Any = []
    m = _m198(d, at)
    if m is None:
        raise _Miss
    g1, g2, g3, g4, g5 = m.groups()
    at = m.end()
    if d[at] == 32:
        while d[at] == 32:
            m = _m200(d, at)
            if m is None:
                raise _Miss
            g6, g7, g8 = m.groups()
            f_extensions_.append(_new(NamespaceResponseExtension, ((_string(g7, s) if g7 else g6), tuple([(_string(h2, s) if h2 else h1) for h1, h2 in _f199(g8)]))))
            at = m.end()
    if d[at] != 41:
        raise _Miss
    at += 1
    return _new(NamespaceDescr, ((_string(g2, s) if g2 else g1), (None if g3 else (_unquoted(g5) if g5 else g4).decode()), tuple(f_extensions_))), at

# thread-list = "(" (thread-nested / thread-members) ")"
#     ; RFC 5256, Section 5

def _parse_thread_list(d: bytes, at: int, s: _Kept) -> _Found:
    if not s[1]:
        raise _TooDeep(at)
    s = (s[0], s[1] - 1)
    if d[at] != 40:
        raise _Miss
    at += 1
    if d[at] == 40:
        r = _parse_thread_nested(d, at, s)
        if r is None:
            raise _Miss
        t1, at = r
    elif d[at] in b'123456789':
        r = _parse_thread_members(d, at, s)
        if r is None:
            raise _Miss
        t1, at = r
    else:
        raise _Miss
    if d[at] != 41:
        raise _Miss
    at += 1
    return t1, at

# thread-nested = 2*thread-list
#     ; RFC 5256, Section 5

def _parse_thread_nested(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_threads: Any = []
    t1 = 0
    while d[at] == 40:
        t2, at = _parse_thread_list(d, at, s)
        f_threads.append(t2)
        t1 += 1
    if t1 < 2:
        raise _Miss
    return _new(ThreadNested, (tuple(f_threads),)), at


def _parse_thread_nested_2(d: bytes, at: int, s: _Kept) -> _Found:
    f_threads: Any = []
    t1 = 0
    while d[at] == 40:
        t2, at = _parse_thread_list(d, at, s)
        f_threads.append(t2)
        t1 += 1
    if t1 < 2:
        raise _Miss
    return _new(ThreadNested, (tuple(f_threads),)), at

# thread-members = nz-number *(SP nz-number) [SP thread-nested]
#     ; RFC 5256, Section 5

def _parse_thread_members(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_nested: Any = None
    m = _u53(d, at)
    if m is not None:
        g1 = m[1]
        return _new(ThreadMembers, (tuple(map(int, g1.split())), None)), m.end()
    m = _m211(d, at)
    if m is None:
        return None
    g1 = m[1]
    at = m.end()
    if d[at] == 32:
        at += 1
        t1, at = _parse_thread_nested_2(d, at, s)
        f_nested = t1
    return _new(ThreadMembers, (tuple(map(int, g1.split())), f_nested)), at

# msg-att = "(" (msg-att-dynamic / msg-att-static) *(SP (msg-att-dynamic / msg-att-static)) ")"
#     ; RFC 9051, Section 9

def _parse_MsgAttFlags(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m224(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(MsgAttFlags, ((_l7[g1] if g1 else ()),)), m.end()


def _parse_MsgAttEnvelope(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _u55(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8, g9, g10 = m.groups()
        return _new(MsgAttEnvelope, (_new(Envelope, (g1, g2, (_each13(g3) if g3 else None), (_each13(g4) if g4 else None), (_each13(g5) if g5 else None), (_each13(g6) if g6 else None), (_each13(g7) if g7 else None), (_each13(g8) if g8 else None), g9, g10)),)), m.end()
    m = _m226(d, at)
    if m is None:
        return None
    g1, g2, g3, g4 = m.groups()
    at = m.end()
    if d[at] == 40:
        r = _parse_env_from(d, at, s)
        if r is None:
            raise _Miss
        t1, at = r
    elif d[at] in b'Nn':
        r = _parse_env_from_2(d, at, s)
        if r is None:
            raise _Miss
        t1, at = r
    else:
        raise _Miss
    if d[at] != 32:
        raise _Miss
    at += 1
    if d[at] == 40:
        r = _parse_env_sender(d, at, s)
        if r is None:
            raise _Miss
        t2, at = r
    elif d[at] in b'Nn':
        r = _parse_env_sender_2(d, at, s)
        if r is None:
            raise _Miss
        t2, at = r
    else:
        raise _Miss
    if d[at] != 32:
        raise _Miss
    at += 1
    if d[at] == 40:
        r = _parse_env_reply_to(d, at, s)
        if r is None:
            raise _Miss
        t3, at = r
    elif d[at] in b'Nn':
        r = _parse_env_reply_to_2(d, at, s)
        if r is None:
            raise _Miss
        t3, at = r
    else:
        raise _Miss
    if d[at] != 32:
        raise _Miss
    at += 1
    if d[at] == 40:
        r = _parse_env_to(d, at, s)
        if r is None:
            raise _Miss
        t4, at = r
    elif d[at] in b'Nn':
        r = _parse_env_to_2(d, at, s)
        if r is None:
            raise _Miss
        t4, at = r
    else:
        raise _Miss
    if d[at] != 32:
        raise _Miss
    at += 1
    if d[at] == 40:
        r = _parse_env_cc(d, at, s)
        if r is None:
            raise _Miss
        t5, at = r
    elif d[at] in b'Nn':
        r = _parse_env_cc_2(d, at, s)
        if r is None:
            raise _Miss
        t5, at = r
    else:
        raise _Miss
    if d[at] != 32:
        raise _Miss
    at += 1
    if d[at] == 40:
        r = _parse_env_bcc(d, at, s)
        if r is None:
            raise _Miss
        t6, at = r
    elif d[at] in b'Nn':
        r = _parse_env_bcc_2(d, at, s)
        if r is None:
            raise _Miss
        t6, at = r
    else:
        raise _Miss
    m = _m228(d, at)
    if m is None:
        raise _Miss
    g5, g6, g7, g8 = m.groups()
    at = m.end()
    return _new(MsgAttEnvelope, (_new(Envelope, ((_nstring(g2, s) if g2 else g1), (_nstring(g4, s) if g4 else g3), t1, t2, t3, t4, t5, t6, (_nstring(g6, s) if g6 else g5), (_nstring(g8, s) if g8 else g7))),)), at


def _parse_MsgAttInternaldate(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m229(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(MsgAttInternaldate, (g1.decode(),)), m.end()


def _parse_MsgAttRfc822Size(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m230(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(MsgAttRfc822Size, (int(g1),)), m.end()


def _parse_MsgAttBodystructure(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m231(d, at)
    if m is None:
        return None
    g1 = m[1]
    at = m.end()
    t1, at = _parse_body(d, at, s)
    return _new(MsgAttBodystructure, ((g1 is not None), t1)), at


def _parse_MsgAttBody(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m242(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13, g14 = m.groups()
    return _new(MsgAttBody, ((_new(SectionSpec, ((('HEADER' if g3 else (_new(HeaderFields, ((g4 is not None), tuple([(h1 or (_string(h3, s) if h3 else h2)) for h1, h2, h3 in _f54(g5)]))) if g5 else 'TEXT')) if g2 else (('HEADER' if g8 else (_new(HeaderFields, ((g9 is not None), tuple([(h1 or (_string(h3, s) if h3 else h2)) for h1, h2, h3 in _f54(g10)]))) if g10 else _w11[g11])) if g7 else None)), (tuple(map(int, g6.split(b'.'))) if g6 else ()))) if g1 else None), (int(g12) if g12 else None), (_nstring(g14, s) if g14 else g13))), m.end()


def _parse_MsgAttBinary(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m243(d, at)
    if m is None:
        return None
    g1, g2, g3 = m.groups()
    return _new(MsgAttBinary, ((tuple(map(int, g1.split(b'.'))) if g1 else None), (_nstring(g3, s) if g3 else g2))), m.end()


def _parse_MsgAttBinarySize(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m244(d, at)
    if m is None:
        return None
    g1, g2 = m.groups()
    return _new(MsgAttBinarySize, ((tuple(map(int, g1.split(b'.'))) if g1 else None), int(g2))), m.end()


def _parse_MsgAttUid(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m245(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(MsgAttUid, (int(g1),)), m.end()


def _parse_MsgAttRfc822(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m246(d, at)
    if m is None:
        return None
    g1, g2, g3 = m.groups()
    return _new(MsgAttRfc822, ((_w38[g1] if g1 else None), (_nstring(g3, s) if g3 else g2))), m.end()

# fetch-mod-resp = "MODSEQ" SP "(" permsg-modsequence ")"
#     ; RFC 7162, Section 7

def _parse_fetch_mod_resp(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m225(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(MsgAttModseq, (int(g1),)), m.end()

# env-from = "(" 1*address ")" / nil
#     ; RFC 9051, Section 9

def _parse_env_from(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_: Any = []
    m = _u56(d, at)
    if m is not None:
        g1 = m[1]
        return _each13(g1), m.end()
    if d[at] != 40:
        return None
    at += 1
    t1 = 0
    while d[at] == 40:
        m = _m227(d, at)
        if m is None:
            raise _Miss
        g1, g2, g3, g4, g5, g6, g7, g8 = m.groups()
        f_.append(_new(Address, ((_nstring(g2, s) if g2 else g1), (_nstring(g4, s) if g4 else g3), (_nstring(g6, s) if g6 else g5), (_nstring(g8, s) if g8 else g7))))
        at = m.end()
        t1 += 1
    if t1 < 1:
        raise _Miss
    if d[at] != 41:
        raise _Miss
    at += 1
    return tuple(f_), at


def _parse_env_from_2(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 3].upper() != b'NIL':
        return None
    return None, at + 3

# env-sender = "(" 1*address ")" / nil
#     ; RFC 9051, Section 9

def _parse_env_sender(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_: Any = []
    m = _u56(d, at)
    if m is not None:
        g1 = m[1]
        return _each13(g1), m.end()
    if d[at] != 40:
        return None
    at += 1
    t1 = 0
    while d[at] == 40:
        m = _m227(d, at)
        if m is None:
            raise _Miss
        g1, g2, g3, g4, g5, g6, g7, g8 = m.groups()
        f_.append(_new(Address, ((_nstring(g2, s) if g2 else g1), (_nstring(g4, s) if g4 else g3), (_nstring(g6, s) if g6 else g5), (_nstring(g8, s) if g8 else g7))))
        at = m.end()
        t1 += 1
    if t1 < 1:
        raise _Miss
    if d[at] != 41:
        raise _Miss
    at += 1
    return tuple(f_), at


def _parse_env_sender_2(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 3].upper() != b'NIL':
        return None
    return None, at + 3

# env-reply-to = "(" 1*address ")" / nil
#     ; RFC 9051, Section 9

def _parse_env_reply_to(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_: Any = []
    m = _u56(d, at)
    if m is not None:
        g1 = m[1]
        return _each13(g1), m.end()
    if d[at] != 40:
        return None
    at += 1
    t1 = 0
    while d[at] == 40:
        m = _m227(d, at)
        if m is None:
            raise _Miss
        g1, g2, g3, g4, g5, g6, g7, g8 = m.groups()
        f_.append(_new(Address, ((_nstring(g2, s) if g2 else g1), (_nstring(g4, s) if g4 else g3), (_nstring(g6, s) if g6 else g5), (_nstring(g8, s) if g8 else g7))))
        at = m.end()
        t1 += 1
    if t1 < 1:
        raise _Miss
    if d[at] != 41:
        raise _Miss
    at += 1
    return tuple(f_), at


def _parse_env_reply_to_2(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 3].upper() != b'NIL':
        return None
    return None, at + 3

# env-to = "(" 1*address ")" / nil
#     ; RFC 9051, Section 9

def _parse_env_to(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_: Any = []
    m = _u56(d, at)
    if m is not None:
        g1 = m[1]
        return _each13(g1), m.end()
    if d[at] != 40:
        return None
    at += 1
    t1 = 0
    while d[at] == 40:
        m = _m227(d, at)
        if m is None:
            raise _Miss
        g1, g2, g3, g4, g5, g6, g7, g8 = m.groups()
        f_.append(_new(Address, ((_nstring(g2, s) if g2 else g1), (_nstring(g4, s) if g4 else g3), (_nstring(g6, s) if g6 else g5), (_nstring(g8, s) if g8 else g7))))
        at = m.end()
        t1 += 1
    if t1 < 1:
        raise _Miss
    if d[at] != 41:
        raise _Miss
    at += 1
    return tuple(f_), at


def _parse_env_to_2(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 3].upper() != b'NIL':
        return None
    return None, at + 3

# env-cc = "(" 1*address ")" / nil
#     ; RFC 9051, Section 9

def _parse_env_cc(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_: Any = []
    m = _u56(d, at)
    if m is not None:
        g1 = m[1]
        return _each13(g1), m.end()
    if d[at] != 40:
        return None
    at += 1
    t1 = 0
    while d[at] == 40:
        m = _m227(d, at)
        if m is None:
            raise _Miss
        g1, g2, g3, g4, g5, g6, g7, g8 = m.groups()
        f_.append(_new(Address, ((_nstring(g2, s) if g2 else g1), (_nstring(g4, s) if g4 else g3), (_nstring(g6, s) if g6 else g5), (_nstring(g8, s) if g8 else g7))))
        at = m.end()
        t1 += 1
    if t1 < 1:
        raise _Miss
    if d[at] != 41:
        raise _Miss
    at += 1
    return tuple(f_), at


def _parse_env_cc_2(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 3].upper() != b'NIL':
        return None
    return None, at + 3

# env-bcc = "(" 1*address ")" / nil
#     ; RFC 9051, Section 9

def _parse_env_bcc(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_: Any = []
    m = _u56(d, at)
    if m is not None:
        g1 = m[1]
        return _each13(g1), m.end()
    if d[at] != 40:
        return None
    at += 1
    t1 = 0
    while d[at] == 40:
        m = _m227(d, at)
        if m is None:
            raise _Miss
        g1, g2, g3, g4, g5, g6, g7, g8 = m.groups()
        f_.append(_new(Address, ((_nstring(g2, s) if g2 else g1), (_nstring(g4, s) if g4 else g3), (_nstring(g6, s) if g6 else g5), (_nstring(g8, s) if g8 else g7))))
        at = m.end()
        t1 += 1
    if t1 < 1:
        raise _Miss
    if d[at] != 41:
        raise _Miss
    at += 1
    return tuple(f_), at


def _parse_env_bcc_2(d: bytes, at: int, s: _Kept) -> _Found | None:
    if d[at:at + 3].upper() != b'NIL':
        return None
    return None, at + 3

# body = "(" (body-type-mpart / body-type-1part) ")"
#     ; RFC 9051, Section 9

def _parse_body(d: bytes, at: int, s: _Kept) -> _Found:
    if not s[1]:
        raise _TooDeep(at)
    s = (s[0], s[1] - 1)
    if d[at] != 40:
        raise _Miss
    at += 1
    if d[at] == 40:
        r = _parse_body_type_mpart(d, at, s)
        if r is None:
            raise _Miss
        t1, at = r
    elif d[at] in b'"{':
        r = _parse_body_type_1part(d, at, s)
        if r is None:
            raise _Miss
        t1, at = r
    else:
        raise _Miss
    if d[at] != 41:
        raise _Miss
    at += 1
    return t1, at

# body-type-mpart = 1*body SP media-subtype [SP body-ext-mpart]
#     ; RFC 9051, Section 9

def _parse_body_type_mpart(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_extension: Any = None
    f_parts: Any = []
    t1 = 0
    while d[at] == 40:
        t2, at = _parse_body(d, at, s)
        f_parts.append(t2)
        t1 += 1
    if t1 < 1:
        raise _Miss
    m = _m232(d, at)
    if m is None:
        return None
    g1, g2 = m.groups()
    at = m.end()
    if d[at] == 32:
        at += 1
        t3, at = _parse_body_ext_mpart(d, at, s)
        f_extension = t3
    return _new(BodyTypeMpart, (tuple(f_parts), (_string(g2, s) if g2 else g1), f_extension)), at

# body-ext-mpart = body-fld-param [SP body-fld-dsp [SP body-fld-lang [SP body-fld-loc *(SP body-extension)]]]
#     ; RFC 9051, Section 9

def _parse_body_ext_mpart(d: bytes, at: int, s: _Kept) -> _Found:
    f_extensions: Any = []
    m = _u57(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8, g9, g10 = m.groups()
        return _new(BodyExtMpart, ((tuple(g1[1:-1].split(b'" "')) if g1 else None), ((_new(BodyFldDsp, (g4, (tuple(g5[1:-1].split(b'" "')) if g5 else None))) if g3 else None) if g2 else None), ((tuple(g7[1:-1].split(b'" "')) if g7 else g8) if g6 else None), (g10 if g9 else None), ())), m.end()
    m = _m233(d, at)
    if m is None:
        raise _Miss
    g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13 = m.groups()
    at = m.end()
    if g11:
        while d[at] == 32:
            at += 1
            m = _u58(d, at) if s[1] else None
            if m is not None:
                k = m.lastindex
                if k == 2:
                    g14 = m[1]
                    t1 = g14
                elif k == 3:
                    g16 = m[3]
                    t1 = int(g16)
                else:
                    g17 = m[4]
                    t1 = int(g17)
                at = m.end()
            else:
                t2, at = _parse_body_extension(d, at, s)
                t1 = t2
            f_extensions.append(t1)
    return _new(BodyExtMpart, ((tuple([(_string(h2, s) if h2 else h1) for h1, h2 in _f199(g1)]) if g1 else None), ((_new(BodyFldDsp, ((_string(g5, s) if g5 else g4), (tuple([(_string(h2, s) if h2 else h1) for h1, h2 in _f199(g6)]) if g6 else None))) if g3 else None) if g2 else None), ((tuple([(_string(h2, s) if h2 else h1) for h1, h2 in _f199(g8)]) if g8 else (_nstring(g10, s) if g10 else g9)) if g7 else None), ((_nstring(g13, s) if g13 else g12) if g11 else None), tuple(f_extensions))), at

# body-extension = "(" body-extension *(SP body-extension) ")" / nstring / number / number64
#     ; RFC 9051, Section 9

def _parse_BodyExtension(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_items: Any = []
    if d[at] != 40:
        return None
    at += 1
    while True:
        m = _u58(d, at) if s[1] else None
        if m is not None:
            k = m.lastindex
            if k == 2:
                g1 = m[1]
                t1 = g1
            elif k == 3:
                g3 = m[3]
                t1 = int(g3)
            else:
                g4 = m[4]
                t1 = int(g4)
            at = m.end()
        else:
            t2, at = _parse_body_extension(d, at, s)
            t1 = t2
        f_items.append(t1)
        if d[at] != 32:
            break
        at += 1
    if d[at] != 41:
        raise _Miss
    at += 1
    return _new(BodyExtension, (tuple(f_items),)), at


def _parse_body_extension_2(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m234(d, at)
    if m is None:
        return None
    g1, g2 = m.groups()
    return (_nstring(g2, s) if g2 else g1), m.end()


def _parse_body_extension_3(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m235(d, at)
    if m is None:
        return None
    g1 = m[1]
    return int(g1), m.end()


def _parse_body_extension_4(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m235(d, at)
    if m is None:
        return None
    g1 = m[1]
    return int(g1), m.end()


def _parse_body_extension(d: bytes, at: int, s: _Kept) -> _Found:
    if not s[1]:
        raise _TooDeep(at)
    s = (s[0], s[1] - 1)
    r = _d23[d[at:at + 1]](d, at, s)
    if r is None:
        raise _Miss
    return r

# body-type-1part = (body-type-msg / body-type-text / body-type-basic) [SP body-ext-1part]
#     ; RFC 9051, Section 9

def _parse_BodyType1part(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_extension: Any = None
    m = _m236(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13 = m.groups()
    at = m.end()
    if d[at] == 40:
        r = _parse_env_from(d, at, s)
        if r is None:
            raise _Miss
        t1, at = r
    elif d[at] in b'Nn':
        r = _parse_env_from_2(d, at, s)
        if r is None:
            raise _Miss
        t1, at = r
    else:
        raise _Miss
    if d[at] != 32:
        raise _Miss
    at += 1
    if d[at] == 40:
        r = _parse_env_sender(d, at, s)
        if r is None:
            raise _Miss
        t2, at = r
    elif d[at] in b'Nn':
        r = _parse_env_sender_2(d, at, s)
        if r is None:
            raise _Miss
        t2, at = r
    else:
        raise _Miss
    if d[at] != 32:
        raise _Miss
    at += 1
    if d[at] == 40:
        r = _parse_env_reply_to(d, at, s)
        if r is None:
            raise _Miss
        t3, at = r
    elif d[at] in b'Nn':
        r = _parse_env_reply_to_2(d, at, s)
        if r is None:
            raise _Miss
        t3, at = r
    else:
        raise _Miss
    if d[at] != 32:
        raise _Miss
    at += 1
    if d[at] == 40:
        r = _parse_env_to(d, at, s)
        if r is None:
            raise _Miss
        t4, at = r
    elif d[at] in b'Nn':
        r = _parse_env_to_2(d, at, s)
        if r is None:
            raise _Miss
        t4, at = r
    else:
        raise _Miss
    if d[at] != 32:
        raise _Miss
    at += 1
    if d[at] == 40:
        r = _parse_env_cc(d, at, s)
        if r is None:
            raise _Miss
        t5, at = r
    elif d[at] in b'Nn':
        r = _parse_env_cc_2(d, at, s)
        if r is None:
            raise _Miss
        t5, at = r
    else:
        raise _Miss
    if d[at] != 32:
        raise _Miss
    at += 1
    if d[at] == 40:
        r = _parse_env_bcc(d, at, s)
        if r is None:
            raise _Miss
        t6, at = r
    elif d[at] in b'Nn':
        r = _parse_env_bcc_2(d, at, s)
        if r is None:
            raise _Miss
        t6, at = r
    else:
        raise _Miss
    m = _m237(d, at)
    if m is None:
        raise _Miss
    g14, g15, g16, g17 = m.groups()
    at = m.end()
    t7, at = _parse_body(d, at, s)
    m = _m238(d, at)
    if m is None:
        raise _Miss
    g18 = m[1]
    at = m.end()
    if d[at] == 32:
        at += 1
        t8, at = _parse_body_ext_1part(d, at, s)
        f_extension = t8
    if d[at] != 41:
        raise _Miss
    return _new(BodyType1part, (_new(BodyTypeMsg, (_new(MediaMessage, (_w39[g1],)), _new(BodyFields, ((tuple([(_string(h2, s) if h2 else h1) for h1, h2 in _f199(g2)]) if g2 else None), (_nstring(g4, s) if g4 else g3), (_nstring(g6, s) if g6 else g5), (_w40[w] if (w := (_string(g8, s) if g8 else g7)) is not None and len(w) in (4, 6, 16) else w), int(g9))), _new(Envelope, ((_nstring(g11, s) if g11 else g10), (_nstring(g13, s) if g13 else g12), t1, t2, t3, t4, t5, t6, (_nstring(g15, s) if g15 else g14), (_nstring(g17, s) if g17 else g16))), t7, int(g18))), f_extension)), at


def _parse_BodyType1part_2(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_extension: Any = None
    m = _u60(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13, g14, g15, g16, g17, g18 = m.groups()
        return _new(BodyType1part, (_new(BodyTypeText, (_new(MediaText, (g1,)), _new(BodyFields, ((tuple(g2[1:-1].split(b'" "')) if g2 else None), g3, g4, (_w40[w] if (w := g5) is not None and len(w) in (4, 6, 16) else w), int(g6))), int(g7))), (_new(BodyExt1part, (g9, ((_new(BodyFldDsp, (g12, (tuple(g13[1:-1].split(b'" "')) if g13 else None))) if g11 else None) if g10 else None), ((tuple(g15[1:-1].split(b'" "')) if g15 else g16) if g14 else None), (g18 if g17 else None), ())) if g8 else None))), m.end()
    m = _m240(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11 = m.groups()
    at = m.end()
    if d[at] == 32:
        at += 1
        t1, at = _parse_body_ext_1part(d, at, s)
        f_extension = t1
    if d[at] != 41:
        raise _Miss
    return _new(BodyType1part, (_new(BodyTypeText, (_new(MediaText, ((_string(g2, s) if g2 else g1),)), _new(BodyFields, ((tuple([(_string(h2, s) if h2 else h1) for h1, h2 in _f199(g3)]) if g3 else None), (_nstring(g5, s) if g5 else g4), (_nstring(g7, s) if g7 else g6), (_w40[w] if (w := (_string(g9, s) if g9 else g8)) is not None and len(w) in (4, 6, 16) else w), int(g10))), int(g11))), f_extension)), at


def _parse_BodyType1part_3(d: bytes, at: int, s: _Kept) -> _Found | None:
    f_extension: Any = None
    m = _u61(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13, g14, g15, g16, g17, g18 = m.groups()
        return _new(BodyType1part, (_new(BodyTypeBasic, (_new(MediaBasic, (_w41[g1], g2)), _new(BodyFields, ((tuple(g3[1:-1].split(b'" "')) if g3 else None), g4, g5, (_w40[w] if (w := g6) is not None and len(w) in (4, 6, 16) else w), int(g7))))), (_new(BodyExt1part, (g9, ((_new(BodyFldDsp, (g12, (tuple(g13[1:-1].split(b'" "')) if g13 else None))) if g11 else None) if g10 else None), ((tuple(g15[1:-1].split(b'" "')) if g15 else g16) if g14 else None), (g18 if g17 else None), ())) if g8 else None))), m.end()
    m = _m241(d, at)
    if m is None:
        return None
    g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12 = m.groups()
    at = m.end()
    if d[at] == 32:
        at += 1
        t1, at = _parse_body_ext_1part(d, at, s)
        f_extension = t1
    if d[at] != 41:
        raise _Miss
    return _new(BodyType1part, (_new(BodyTypeBasic, (_new(MediaBasic, (_w41[(_string(g2, s) if g2 else g1)], (_string(g4, s) if g4 else g3))), _new(BodyFields, ((tuple([(_string(h2, s) if h2 else h1) for h1, h2 in _f199(g5)]) if g5 else None), (_nstring(g7, s) if g7 else g6), (_nstring(g9, s) if g9 else g8), (_w40[w] if (w := (_string(g11, s) if g11 else g10)) is not None and len(w) in (4, 6, 16) else w), int(g12))))), f_extension)), at


def _parse_body_type_1part(d: bytes, at: int, s: _Kept) -> _Found | None:
    return _d24[d[at:at + 2]](d, at, s)

# body-ext-1part = body-fld-md5 [SP body-fld-dsp [SP body-fld-lang [SP body-fld-loc *(SP body-extension)]]]
#     ; RFC 9051, Section 9

def _parse_body_ext_1part(d: bytes, at: int, s: _Kept) -> _Found:
    f_extensions: Any = []
    m = _u59(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8, g9, g10 = m.groups()
        return _new(BodyExt1part, (g1, ((_new(BodyFldDsp, (g4, (tuple(g5[1:-1].split(b'" "')) if g5 else None))) if g3 else None) if g2 else None), ((tuple(g7[1:-1].split(b'" "')) if g7 else g8) if g6 else None), (g10 if g9 else None), ())), m.end()
    m = _m239(d, at)
    if m is None:
        raise _Miss
    g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13, g14 = m.groups()
    at = m.end()
    if g12:
        while d[at] == 32:
            at += 1
            m = _u58(d, at) if s[1] else None
            if m is not None:
                k = m.lastindex
                if k == 2:
                    g15 = m[1]
                    t1 = g15
                elif k == 3:
                    g17 = m[3]
                    t1 = int(g17)
                else:
                    g18 = m[4]
                    t1 = int(g18)
                at = m.end()
            else:
                t2, at = _parse_body_extension(d, at, s)
                t1 = t2
            f_extensions.append(t1)
    return _new(BodyExt1part, ((_nstring(g2, s) if g2 else g1), ((_new(BodyFldDsp, ((_string(g6, s) if g6 else g5), (tuple([(_string(h2, s) if h2 else h1) for h1, h2 in _f199(g7)]) if g7 else None))) if g4 else None) if g3 else None), ((tuple([(_string(h2, s) if h2 else h1) for h1, h2 in _f199(g9)]) if g9 else (_nstring(g11, s) if g11 else g10)) if g8 else None), ((_nstring(g14, s) if g14 else g13) if g12 else None), tuple(f_extensions))), at

# fetch-emailid-resp = "EMAILID" SP "(" objectid ")"
#     ; RFC 8474, Section 7

def _parse_fetch_emailid_resp(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m247(d, at)
    if m is None:
        return None
    g1 = m[1]
    return _new(MsgAttEmailid, (g1.decode(),)), m.end()

# fetch-threadid-resp = "THREADID" SP ("(" objectid ")" / nil)
#     ; RFC 8474, Section 7

def _parse_fetch_threadid_resp(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m248(d, at)
    if m is None:
        return None
    g1, _ = m.groups()
    return _new(MsgAttThreadid, ((g1.decode() if g1 else None),)), m.end()

# response-tagged = tag SP resp-cond-state CRLF
#     ; RFC 9051, Section 9

def _line_response_tagged(d: bytes, at: int, s: _Kept) -> Any:
    f_state_text_code: Any = None
    m = _u62(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13 = m.groups()
        return _new(ResponseTagged, (g1.decode(), _new(RespCondState, (_w28[g2], _new(RespText, (((_v0[g4] if g4 else (_new(Badcharset, (((tuple(g6.split()) if 34 not in g6 else tuple([(h1 or h2) for h1, h2 in _f151(g6)])) if g6 else ()),)) if g5 else (_new(CapabilityData, (_l2[g7],)) if g7 else (_new(Permanentflags, ((_l0[g9] if g9 else ()),)) if g8 else (_new(Uidnext, (int(g10),)) if g10 else (_new(Uidvalidity, (int(g11),)) if g11 else _new(Unseen, (int(g12),)))))))) if g3 else None), (g13.decode() if g13 else None)))))))
    m = _m250(d, at)
    if m is None:
        return None
    g1, g2 = m.groups()
    at = m.end()
    if d[at] == 91:
        t1 = at
        try:
            at += 1
            r = _d18[d[at:at + 4]](d, at, s)
            if r is None:
                raise _Miss
            t2, at = r
            f_state_text_code = t2
            if d[at:at + 2] != b'] ':
                raise _Miss
            at += 2
        except IndexError:
            at = t1
            f_state_text_code = None
    m = _m174(d, at)
    if m is None:
        raise _Miss
    g3 = m[1]
    at = m.end()
    if at != len(d):
        raise _Miss
    return _new(ResponseTagged, (g1.decode(), _new(RespCondState, (_w28[g2], _new(RespText, (f_state_text_code, (g3.decode() if g3 else None)))))))

# continue-req = "+" SP (resp-text / base64) CRLF
#     ; RFC 9051, Section 9

def _parse_continue_req_2(d: bytes, at: int, s: _Kept) -> _Found | None:
    m = _m252(d, at)
    if m is None:
        return None
    g1 = m[1]
    return g1.decode(), m.end()


def _line_continue_req(d: bytes, at: int, s: _Kept) -> Any:
    if d[at:at + 2] != b'+ ':
        return None
    at += 2
    r = _d28[d[at:at + 1]](d, at, s)
    if r is None:
        raise _Miss
    t1, at = r
    if d[at:] != b'\r\n':
        raise _Miss
    return _new(ContinueReq, (t1,))

# greeting = "*" SP (resp-cond-auth / resp-cond-bye) CRLF
#     ; RFC 9051, Section 9

def _line_RespCondAuth(d: bytes, at: int, s: _Kept) -> Any:
    f_state_text_code: Any = None
    m = _u64(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12 = m.groups()
        return _new(Greeting, (_new(RespCondAuth, (_w42[g1], _new(RespText, (((_v0[g3] if g3 else (_new(Badcharset, (((tuple(g5.split()) if 34 not in g5 else tuple([(h1 or h2) for h1, h2 in _f151(g5)])) if g5 else ()),)) if g4 else (_new(CapabilityData, (_l2[g6],)) if g6 else (_new(Permanentflags, ((_l0[g8] if g8 else ()),)) if g7 else (_new(Uidnext, (int(g9),)) if g9 else (_new(Uidvalidity, (int(g10),)) if g10 else _new(Unseen, (int(g11),)))))))) if g2 else None), (g12.decode() if g12 else None))))),))
    m = _m253(d, at)
    if m is None:
        return None
    g1 = m[1]
    at = m.end()
    if d[at] == 91:
        t1 = at
        try:
            at += 1
            r = _d18[d[at:at + 4]](d, at, s)
            if r is None:
                raise _Miss
            t2, at = r
            f_state_text_code = t2
            if d[at:at + 2] != b'] ':
                raise _Miss
            at += 2
        except IndexError:
            at = t1
            f_state_text_code = None
    m = _m174(d, at)
    if m is None:
        raise _Miss
    g2 = m[1]
    at = m.end()
    if at != len(d):
        raise _Miss
    return _new(Greeting, (_new(RespCondAuth, (_w42[g1], _new(RespText, (f_state_text_code, (g2.decode() if g2 else None))))),))


def _line_RespCondBye_2(d: bytes, at: int, s: _Kept) -> Any:
    f_state_text_code: Any = None
    m = _u36(d, at)
    if m is not None:
        g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11 = m.groups()
        return _new(Greeting, (_new(RespCondBye, (_new(RespText, (((_v0[g2] if g2 else (_new(Badcharset, (((tuple(g4.split()) if 34 not in g4 else tuple([(h1 or h2) for h1, h2 in _f151(g4)])) if g4 else ()),)) if g3 else (_new(CapabilityData, (_l2[g5],)) if g5 else (_new(Permanentflags, ((_l0[g7] if g7 else ()),)) if g6 else (_new(Uidnext, (int(g8),)) if g8 else (_new(Uidvalidity, (int(g9),)) if g9 else _new(Unseen, (int(g10),)))))))) if g1 else None), (g11.decode() if g11 else None))),)),))
    m = _m175(d, at)
    if m is None:
        return None
    at = m.end()
    if d[at] == 91:
        t1 = at
        try:
            at += 1
            r = _d18[d[at:at + 4]](d, at, s)
            if r is None:
                raise _Miss
            t2, at = r
            f_state_text_code = t2
            if d[at:at + 2] != b'] ':
                raise _Miss
            at += 2
        except IndexError:
            at = t1
            f_state_text_code = None
    m = _m174(d, at)
    if m is None:
        raise _Miss
    g1 = m[1]
    at = m.end()
    if at != len(d):
        raise _Miss
    return _new(Greeting, (_new(RespCondBye, (_new(RespText, (f_state_text_code, (g1.decode() if g1 else None))),)),))


def _line_greeting(d: bytes, at: int, s: _Kept) -> Any:
    at = 2
    return _d29[d[at:at + 1]](d, 0, s)

# message = [authzid] UTF8NUL authcid UTF8NUL passwd
#     ; RFC 4616, Section 2

def _line_message(d: bytes, at: int, s: _Kept) -> Any:
    m = _m254(d, at)
    if m is None:
        return None
    g1, g2, g3 = m.groups()
    return _new(PlainMessage, ((g1 if g1 else None), g2, g3))

# client-resp = gs2-header kvsep *kvpair kvsep / kvsep
#     ; RFC 7628, Section 3.1

def _line_ClientResp(d: bytes, at: int, s: _Kept) -> Any:
    m = _m257(d, at)
    if m is None:
        return None
    g1, g2, g3, g4 = m.groups()
    return _new(ClientResp, (_new(Gs2Header, ((g1 is not None), _w43[g2], (g3.decode() if g3 else None))), (tuple([_new(Kvpair, (h1.decode(), h2.decode())) for h1, h2 in _f255(g4)]) if g4 else ())))


def _line_EmptyClientResp(d: bytes, at: int, s: _Kept) -> Any:
    if d[at:at + 1] != b'\x01':
        return None
    return _the_EmptyClientResp


def _line_client_resp(d: bytes, at: int, s: _Kept) -> Any:
    at = 0
    return _d30[d[at:at + 1]](d, 0, s)


def _rule(name: str) -> _Node:
    """The node of a rule."""
    _p0 = rb'(?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)'
    _p1 = rb' (?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n) (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)'
    _p2 = rb'"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"'
    _p3 = rb'(?:\\["\\]|[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})'
    _p4 = rb"(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})"
    _p5 = rb"(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})"
    _p6 = rb"""(?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)"""
    _p7 = rb'"(?: [0-9]|[0-9]{2})\-(?:[Jj](?i:an)|[Ff](?i:eb)|[Mm](?i:ar)|[Aa](?i:pr)|[Mm](?i:ay)|[Jj](?i:un)|[Jj](?i:ul)|[Aa](?i:ug)|[Ss](?i:ep)|[Oo](?i:ct)|[Nn](?i:ov)|[Dd](?i:ec))\-[0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} [+\-][0-9]{4}"'
    _p8 = rb"(?:\\?[!#$&'+-\[\^-z|-~]+(?: \\?[!#$&'+-\[\^-z|-~]+)*)?"
    _p9 = b"(?:[Jj](?i:an)|[Ff](?i:eb)|[Mm](?i:ar)|[Aa](?i:pr)|[Mm](?i:ay)|[Jj](?i:un)|[Jj](?i:ul)|[Aa](?i:ug)|[Ss](?i:ep)|[Oo](?i:ct)|[Nn](?i:ov)|[Dd](?i:ec))"
    _p10 = rb",(?:\*|[1-9][0-9]*)(?::(?:\*|[1-9][0-9]*))?"
    _p11 = rb"(?:\~\{[0-9]+\}\r\n[\x00-\xff]*|\~\{[0-9]+\+\}\r\n[\x00-\xff]*)"
    _p12 = rb"(?:\\[!#$&'+-\[\^-z|-~]+(?: \\[!#$&'+-\[\^-z|-~]+)*)?"
    _p13 = rb"(?:[Qq](?i:UOTA=RES\-)[!#$&'+-\[\^-z|-~]+|[Qq](?i:UOTASET))"
    _p14 = rb"(?:[Vv](?i:endor\.)(?:(?:[!#$&'+-\-0-\[\^-z|-~]*+(?:[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}))+[!#$&'+,0-\[\^-z|-~]*|[!#$&'+-\-0-\[\^-z|-~][!#$&'+,0-\[\^-z|-~]*)\-)?[!#$&'+-\[\^-z|-~]+"
    _p15 = rb"[Vv](?i:endor\.)(?:(?:[!#$&'+-\-0-\[\^-z|-~]*+(?:[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}))+[!#$&'+,0-\[\^-z|-~]*|[!#$&'+-\-0-\[\^-z|-~][!#$&'+,0-\[\^-z|-~]*)\-[!#$&'+-\[\^-z|-~]+"
    _p16 = rb"[Vv](?i:endor\.)(?:[!#$&'+-\-0-\[\^-z|-~]+|(?:[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[!#$&'+-\-0-\[\^-z|-~]*)(?:(?:[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[!#$&'+-\-0-\[\^-z|-~]*)*"
    _p17 = rb"(?:[!#$&'+-\-0-\[\^-z|-~]+|(?:[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[!#$&'+-\-0-\[\^-z|-~]*)(?:(?:[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[!#$&'+-\-0-\[\^-z|-~]*)*"
    _p18 = rb"""(?:[!#-'*-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)"""
    _p19 = rb"""(?:[!#-'*-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#-'*-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*"""
    _p20 = rb"(?:[Mm](?i:ESSAGES)|[Uu](?i:IDNEXT)|[Uu](?i:IDVALIDITY)|[Uu](?i:NSEEN)|[Dd](?i:ELETED)|[Ss](?i:IZE)|[Rr](?i:ECENT)|[Hh](?i:IGHESTMODSEQ)|[Aa](?i:PPENDLIMIT)|[Mm](?i:AILBOXID)|[Dd](?i:ELETED\-STORAGE))(?: (?:[Mm](?i:ESSAGES)|[Uu](?i:IDNEXT)|[Uu](?i:IDVALIDITY)|[Uu](?i:NSEEN)|[Dd](?i:ELETED)|[Ss](?i:IZE)|[Rr](?i:ECENT)|[Hh](?i:IGHESTMODSEQ)|[Aa](?i:PPENDLIMIT)|[Mm](?i:AILBOXID)|[Dd](?i:ELETED\-STORAGE)))*"
    _p21 = rb"(?:[Mm](?i:ESSAGES)|[Uu](?i:IDNEXT)|[Uu](?i:IDVALIDITY)|[Uu](?i:NSEEN)|[Dd](?i:ELETED)|[Ss](?i:IZE)|[Rr](?i:ECENT)|[Hh](?i:IGHESTMODSEQ)|[Aa](?i:PPENDLIMIT)|[Mm](?i:AILBOXID)|[Dd](?i:ELETED\-STORAGE))"
    _p22 = rb""" (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n) (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n|\~\{#[0-9]+\}\r\n)"""
    _p23 = rb"""(?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*"""
    _p24 = rb""" \((?:[Ss](?i:elected)|[Ss](?i:elected\-delayed)|[Ii](?i:nboxes)|[Pp](?i:ersonal)|[Ss](?i:ubscribed)|[Ss](?i:ubtree) (?:\((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*\)|[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)|[Mm](?i:ailboxes) (?:\((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*\)|[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)) (?:\((?:[Mm](?i:essageNew)(?: \((?:[Ee](?i:NVELOPE)|[Ff](?i:LAGS)|[Ii](?i:NTERNALDATE)|[Rr](?i:FC822\.SIZE)|[Bb](?i:ODY)(?:[Ss](?i:TRUCTURE))?|[Uu](?i:ID)|[Bb](?i:ODY)\[(?:[Hh](?i:EADER)|[Hh](?i:EADER\.FIELDS)(?:\.(?i:NOT))? \((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*\)|[Tt](?i:EXT)|[1-9][0-9]*(?:\.[1-9][0-9]*)*(?:\.(?:[Hh](?i:EADER)|[Hh](?i:EADER\.FIELDS)(?:\.(?i:NOT))? \((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*\)|[Tt](?i:EXT)|[Mm](?i:IME)))?)?\](?:<[0-9]+\.[1-9][0-9]*>)?|[Bb](?i:ODY\.PEEK)\[(?:[Hh](?i:EADER)|[Hh](?i:EADER\.FIELDS)(?:\.(?i:NOT))? \((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*\)|[Tt](?i:EXT)|[1-9][0-9]*(?:\.[1-9][0-9]*)*(?:\.(?:[Hh](?i:EADER)|[Hh](?i:EADER\.FIELDS)(?:\.(?i:NOT))? \((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*\)|[Tt](?i:EXT)|[Mm](?i:IME)))?)?\](?:<[0-9]+\.[1-9][0-9]*>)?|[Bb](?i:INARY)(?:\.(?i:PEEK))?\[(?:[1-9][0-9]*(?:\.[1-9][0-9]*)*)?\](?:<[0-9]+\.[1-9][0-9]*>)?|[Bb](?i:INARY\.SIZE)\[(?:[1-9][0-9]*(?:\.[1-9][0-9]*)*)?\]|[Rr](?i:FC822)(?:\.(?i:HEADER)|\.(?i:TEXT))?|[Mm](?i:ODSEQ)|[Ee](?i:MAILID)|[Tt](?i:HREADID))(?: (?:[Ee](?i:NVELOPE)|[Ff](?i:LAGS)|[Ii](?i:NTERNALDATE)|[Rr](?i:FC822\.SIZE)|[Bb](?i:ODY)(?:[Ss](?i:TRUCTURE))?|[Uu](?i:ID)|[Bb](?i:ODY)\[(?:[Hh](?i:EADER)|[Hh](?i:EADER\.FIELDS)(?:\.(?i:NOT))? \((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*\)|[Tt](?i:EXT)|[1-9][0-9]*(?:\.[1-9][0-9]*)*(?:\.(?:[Hh](?i:EADER)|[Hh](?i:EADER\.FIELDS)(?:\.(?i:NOT))? \((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*\)|[Tt](?i:EXT)|[Mm](?i:IME)))?)?\](?:<[0-9]+\.[1-9][0-9]*>)?|[Bb](?i:ODY\.PEEK)\[(?:[Hh](?i:EADER)|[Hh](?i:EADER\.FIELDS)(?:\.(?i:NOT))? \((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*\)|[Tt](?i:EXT)|[1-9][0-9]*(?:\.[1-9][0-9]*)*(?:\.(?:[Hh](?i:EADER)|[Hh](?i:EADER\.FIELDS)(?:\.(?i:NOT))? \((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*\)|[Tt](?i:EXT)|[Mm](?i:IME)))?)?\](?:<[0-9]+\.[1-9][0-9]*>)?|[Bb](?i:INARY)(?:\.(?i:PEEK))?\[(?:[1-9][0-9]*(?:\.[1-9][0-9]*)*)?\](?:<[0-9]+\.[1-9][0-9]*>)?|[Bb](?i:INARY\.SIZE)\[(?:[1-9][0-9]*(?:\.[1-9][0-9]*)*)?\]|[Rr](?i:FC822)(?:\.(?i:HEADER)|\.(?i:TEXT))?|[Mm](?i:ODSEQ)|[Ee](?i:MAILID)|[Tt](?i:HREADID)))*\))?|[!#$&'+-\[\^-z|-~]+)(?: (?:[Mm](?i:essageNew)(?: \((?:[Ee](?i:NVELOPE)|[Ff](?i:LAGS)|[Ii](?i:NTERNALDATE)|[Rr](?i:FC822\.SIZE)|[Bb](?i:ODY)(?:[Ss](?i:TRUCTURE))?|[Uu](?i:ID)|[Bb](?i:ODY)\[(?:[Hh](?i:EADER)|[Hh](?i:EADER\.FIELDS)(?:\.(?i:NOT))? \((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*\)|[Tt](?i:EXT)|[1-9][0-9]*(?:\.[1-9][0-9]*)*(?:\.(?:[Hh](?i:EADER)|[Hh](?i:EADER\.FIELDS)(?:\.(?i:NOT))? \((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*\)|[Tt](?i:EXT)|[Mm](?i:IME)))?)?\](?:<[0-9]+\.[1-9][0-9]*>)?|[Bb](?i:ODY\.PEEK)\[(?:[Hh](?i:EADER)|[Hh](?i:EADER\.FIELDS)(?:\.(?i:NOT))? \((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*\)|[Tt](?i:EXT)|[1-9][0-9]*(?:\.[1-9][0-9]*)*(?:\.(?:[Hh](?i:EADER)|[Hh](?i:EADER\.FIELDS)(?:\.(?i:NOT))? \((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*\)|[Tt](?i:EXT)|[Mm](?i:IME)))?)?\](?:<[0-9]+\.[1-9][0-9]*>)?|[Bb](?i:INARY)(?:\.(?i:PEEK))?\[(?:[1-9][0-9]*(?:\.[1-9][0-9]*)*)?\](?:<[0-9]+\.[1-9][0-9]*>)?|[Bb](?i:INARY\.SIZE)\[(?:[1-9][0-9]*(?:\.[1-9][0-9]*)*)?\]|[Rr](?i:FC822)(?:\.(?i:HEADER)|\.(?i:TEXT))?|[Mm](?i:ODSEQ)|[Ee](?i:MAILID)|[Tt](?i:HREADID))(?: (?:[Ee](?i:NVELOPE)|[Ff](?i:LAGS)|[Ii](?i:NTERNALDATE)|[Rr](?i:FC822\.SIZE)|[Bb](?i:ODY)(?:[Ss](?i:TRUCTURE))?|[Uu](?i:ID)|[Bb](?i:ODY)\[(?:[Hh](?i:EADER)|[Hh](?i:EADER\.FIELDS)(?:\.(?i:NOT))? \((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*\)|[Tt](?i:EXT)|[1-9][0-9]*(?:\.[1-9][0-9]*)*(?:\.(?:[Hh](?i:EADER)|[Hh](?i:EADER\.FIELDS)(?:\.(?i:NOT))? \((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*\)|[Tt](?i:EXT)|[Mm](?i:IME)))?)?\](?:<[0-9]+\.[1-9][0-9]*>)?|[Bb](?i:ODY\.PEEK)\[(?:[Hh](?i:EADER)|[Hh](?i:EADER\.FIELDS)(?:\.(?i:NOT))? \((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*\)|[Tt](?i:EXT)|[1-9][0-9]*(?:\.[1-9][0-9]*)*(?:\.(?:[Hh](?i:EADER)|[Hh](?i:EADER\.FIELDS)(?:\.(?i:NOT))? \((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*\)|[Tt](?i:EXT)|[Mm](?i:IME)))?)?\](?:<[0-9]+\.[1-9][0-9]*>)?|[Bb](?i:INARY)(?:\.(?i:PEEK))?\[(?:[1-9][0-9]*(?:\.[1-9][0-9]*)*)?\](?:<[0-9]+\.[1-9][0-9]*>)?|[Bb](?i:INARY\.SIZE)\[(?:[1-9][0-9]*(?:\.[1-9][0-9]*)*)?\]|[Rr](?i:FC822)(?:\.(?i:HEADER)|\.(?i:TEXT))?|[Mm](?i:ODSEQ)|[Ee](?i:MAILID)|[Tt](?i:HREADID)))*\))?|[!#$&'+-\[\^-z|-~]+))*\)|[Nn](?i:ONE))\)"""
    _p25 = rb"(?:[Ss](?i:elected)|[Ss](?i:elected\-delayed))"
    _p26 = rb""" (?:[Mm](?i:essageNew)(?: \((?:[Ee](?i:NVELOPE)|[Ff](?i:LAGS)|[Ii](?i:NTERNALDATE)|[Rr](?i:FC822\.SIZE)|[Bb](?i:ODY)(?:[Ss](?i:TRUCTURE))?|[Uu](?i:ID)|[Bb](?i:ODY)\[(?:[Hh](?i:EADER)|[Hh](?i:EADER\.FIELDS)(?:\.(?i:NOT))? \((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*\)|[Tt](?i:EXT)|[1-9][0-9]*(?:\.[1-9][0-9]*)*(?:\.(?:[Hh](?i:EADER)|[Hh](?i:EADER\.FIELDS)(?:\.(?i:NOT))? \((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*\)|[Tt](?i:EXT)|[Mm](?i:IME)))?)?\](?:<[0-9]+\.[1-9][0-9]*>)?|[Bb](?i:ODY\.PEEK)\[(?:[Hh](?i:EADER)|[Hh](?i:EADER\.FIELDS)(?:\.(?i:NOT))? \((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*\)|[Tt](?i:EXT)|[1-9][0-9]*(?:\.[1-9][0-9]*)*(?:\.(?:[Hh](?i:EADER)|[Hh](?i:EADER\.FIELDS)(?:\.(?i:NOT))? \((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*\)|[Tt](?i:EXT)|[Mm](?i:IME)))?)?\](?:<[0-9]+\.[1-9][0-9]*>)?|[Bb](?i:INARY)(?:\.(?i:PEEK))?\[(?:[1-9][0-9]*(?:\.[1-9][0-9]*)*)?\](?:<[0-9]+\.[1-9][0-9]*>)?|[Bb](?i:INARY\.SIZE)\[(?:[1-9][0-9]*(?:\.[1-9][0-9]*)*)?\]|[Rr](?i:FC822)(?:\.(?i:HEADER)|\.(?i:TEXT))?|[Mm](?i:ODSEQ)|[Ee](?i:MAILID)|[Tt](?i:HREADID))(?: (?:[Ee](?i:NVELOPE)|[Ff](?i:LAGS)|[Ii](?i:NTERNALDATE)|[Rr](?i:FC822\.SIZE)|[Bb](?i:ODY)(?:[Ss](?i:TRUCTURE))?|[Uu](?i:ID)|[Bb](?i:ODY)\[(?:[Hh](?i:EADER)|[Hh](?i:EADER\.FIELDS)(?:\.(?i:NOT))? \((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*\)|[Tt](?i:EXT)|[1-9][0-9]*(?:\.[1-9][0-9]*)*(?:\.(?:[Hh](?i:EADER)|[Hh](?i:EADER\.FIELDS)(?:\.(?i:NOT))? \((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*\)|[Tt](?i:EXT)|[Mm](?i:IME)))?)?\](?:<[0-9]+\.[1-9][0-9]*>)?|[Bb](?i:ODY\.PEEK)\[(?:[Hh](?i:EADER)|[Hh](?i:EADER\.FIELDS)(?:\.(?i:NOT))? \((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*\)|[Tt](?i:EXT)|[1-9][0-9]*(?:\.[1-9][0-9]*)*(?:\.(?:[Hh](?i:EADER)|[Hh](?i:EADER\.FIELDS)(?:\.(?i:NOT))? \((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*\)|[Tt](?i:EXT)|[Mm](?i:IME)))?)?\](?:<[0-9]+\.[1-9][0-9]*>)?|[Bb](?i:INARY)(?:\.(?i:PEEK))?\[(?:[1-9][0-9]*(?:\.[1-9][0-9]*)*)?\](?:<[0-9]+\.[1-9][0-9]*>)?|[Bb](?i:INARY\.SIZE)\[(?:[1-9][0-9]*(?:\.[1-9][0-9]*)*)?\]|[Rr](?i:FC822)(?:\.(?i:HEADER)|\.(?i:TEXT))?|[Mm](?i:ODSEQ)|[Ee](?i:MAILID)|[Tt](?i:HREADID)))*\))?|[!#$&'+-\[\^-z|-~]+)"""
    _p27 = b"(?:[Mm](?i:ailboxName)|[Ss](?i:ubscriptionChange)|[Mm](?i:ailboxMetadataChange))"
    _p28 = rb""" (?:[Ee](?i:NVELOPE)|[Ff](?i:LAGS)|[Ii](?i:NTERNALDATE)|[Rr](?i:FC822\.SIZE)|[Bb](?i:ODY)(?:[Ss](?i:TRUCTURE))?|[Uu](?i:ID)|[Bb](?i:ODY)\[(?:[Hh](?i:EADER)|[Hh](?i:EADER\.FIELDS)(?:\.(?i:NOT))? \((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*\)|[Tt](?i:EXT)|[1-9][0-9]*(?:\.[1-9][0-9]*)*(?:\.(?:[Hh](?i:EADER)|[Hh](?i:EADER\.FIELDS)(?:\.(?i:NOT))? \((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*\)|[Tt](?i:EXT)|[Mm](?i:IME)))?)?\](?:<[0-9]+\.[1-9][0-9]*>)?|[Bb](?i:ODY\.PEEK)\[(?:[Hh](?i:EADER)|[Hh](?i:EADER\.FIELDS)(?:\.(?i:NOT))? \((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*\)|[Tt](?i:EXT)|[1-9][0-9]*(?:\.[1-9][0-9]*)*(?:\.(?:[Hh](?i:EADER)|[Hh](?i:EADER\.FIELDS)(?:\.(?i:NOT))? \((?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*\)|[Tt](?i:EXT)|[Mm](?i:IME)))?)?\](?:<[0-9]+\.[1-9][0-9]*>)?|[Bb](?i:INARY)(?:\.(?i:PEEK))?\[(?:[1-9][0-9]*(?:\.[1-9][0-9]*)*)?\](?:<[0-9]+\.[1-9][0-9]*>)?|[Bb](?i:INARY\.SIZE)\[(?:[1-9][0-9]*(?:\.[1-9][0-9]*)*)?\]|[Rr](?i:FC822)(?:\.(?i:HEADER)|\.(?i:TEXT))?|[Mm](?i:ODSEQ)|[Ee](?i:MAILID)|[Tt](?i:HREADID))"""
    _p29 = rb"[Rr](?i:FC822)(?:\.(?i:HEADER)|\.(?i:TEXT))?"
    _p30 = b"(?:=|(?:[+/-9A-Za-z]{4})*(?:[+/-9A-Za-z]{2}==|[+/-9A-Za-z]{3}=)?)"
    _p31 = rb"(?:\r\n(?:[+/-9A-Za-z]{4})*(?:[+/-9A-Za-z]{2}==|[+/-9A-Za-z]{3}=)?)*"
    _p32 = b"(?:[+/-9A-Za-z]{4})*(?:[+/-9A-Za-z]{2}==|[+/-9A-Za-z]{3}=)?"
    _p33 = b"(?:[Aa](?i:LL)|[Ff](?i:ULL)|[Ff](?i:AST))"
    _p34 = rb"\\?[!#$&'+-\[\^-z|-~]+(?: \\?[!#$&'+-\[\^-z|-~]+)*"
    _p35 = rb"""(?:[!#$&'+-\[\^-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+")"""
    _p36 = rb"[0-9]{1,2}\-(?:[Jj](?i:an)|[Ff](?i:eb)|[Mm](?i:ar)|[Aa](?i:pr)|[Mm](?i:ay)|[Jj](?i:un)|[Jj](?i:ul)|[Aa](?i:ug)|[Ss](?i:ep)|[Oo](?i:ct)|[Nn](?i:ov)|[Dd](?i:ec))\-[0-9]{4}"
    _p37 = rb""""/(?i:flags/)(?:\\\\)?[!#$&'+-\[\^-z|-~]+\""""
    _p38 = b"(?:[Pp](?i:riv)|[Ss](?i:hared)|[Aa](?i:ll))"
    _p39 = b" (?:[Rr](?i:EVERSE) )?(?:[Aa](?i:RRIVAL)|[Cc](?i:C)|[Dd](?i:ATE)|[Ff](?i:ROM)|[Ss](?i:IZE)|[Ss](?i:UBJECT)|[Tt](?i:O))"
    _p40 = b"(?:[Aa](?i:RRIVAL)|[Cc](?i:C)|[Dd](?i:ATE)|[Ff](?i:ROM)|[Ss](?i:IZE)|[Ss](?i:UBJECT)|[Tt](?i:O))"
    _p41 = rb"(?:[\x01-\x09\x0b\x0c\x0e-\x7f]+|(?:[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-\x7f]*)(?:(?:[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-\x7f]*)*"
    _p42 = rb"""(?:[!#$&'+-\[\^-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+")(?: (?:[!#$&'+-\[\^-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"))*"""
    _p43 = rb"(?:(?:\\\*|\\?[!#$&'+-\[\^-z|-~]+)(?: (?:\\\*|\\?[!#$&'+-\[\^-z|-~]+))*)?"
    _p44 = rb"(?: [!#$&'+-\[\^-z|-~]+)*? [Ii](?i:MAP4rev2)(?: [!#$&'+-\[\^-z|-~]+)*"
    _p45 = rb"(?: [!#$&'+-\[\^-z|-~]+)*? [Ii](?i:MAP4rev1)(?: [!#$&'+-\[\^-z|-~]+)*"
    _p46 = b"(?:[Mm](?i:essageNew)|[Mm](?i:essageExpunge)|[Ff](?i:lagChange)|[Aa](?i:nnotationChange)|[Mm](?i:ailboxName)|[Ss](?i:ubscriptionChange)|[Mm](?i:ailboxMetadataChange)|[Ss](?i:erverMetadataChange))(?: (?:[Mm](?i:essageNew)|[Mm](?i:essageExpunge)|[Ff](?i:lagChange)|[Aa](?i:nnotationChange)|[Mm](?i:ailboxName)|[Ss](?i:ubscriptionChange)|[Mm](?i:ailboxMetadataChange)|[Ss](?i:erverMetadataChange)))*"
    _p47 = b"(?:[Mm](?i:essageNew)|[Mm](?i:essageExpunge)|[Ff](?i:lagChange)|[Aa](?i:nnotationChange)|[Mm](?i:ailboxName)|[Ss](?i:ubscriptionChange)|[Mm](?i:ailboxMetadataChange)|[Ss](?i:erverMetadataChange))"
    _p48 = b"(?:[Mm](?i:essageNew)|[Mm](?i:essageExpunge)|[Ff](?i:lagChange)|[Aa](?i:nnotationChange))"
    _p49 = rb'"(?:\\["\\]|[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})"'
    _p50 = rb"(?:\\[!#$&'+-\[\^-z|-~]+ )*(?:\\(?i:NonExistent)|\\(?i:Noselect)|\\(?i:Marked)|\\(?i:Unmarked))(?: \\[!#$&'+-\[\^-z|-~]+)*"
    _p51 = rb"\\[!#$&'+-\[\^-z|-~]+(?: \\[!#$&'+-\[\^-z|-~]+)*"
    _p52 = rb"(?:\\(?i:HasChildren)|\\(?i:HasNoChildren))"
    _p53 = rb"(?:\\(?i:NonExistent)|\\(?i:Noselect)|\\(?i:Marked)|\\(?i:Unmarked))"
    _p54 = rb'(?:"[Cc](?i:HILDINFO)"|[Cc](?i:HILDINFO)) \('
    _p55 = rb'(?:"[Oo](?i:LDNAME)"|[Oo](?i:LDNAME)) \('
    _p56 = rb" (?:[Mm](?i:ESSAGES) [0-9]+|[Uu](?i:IDNEXT) [1-9][0-9]*|[Uu](?i:IDVALIDITY) [1-9][0-9]*|[Uu](?i:NSEEN) [0-9]+|[Dd](?i:ELETED) [0-9]+|[Ss](?i:IZE) [0-9]+|[Rr](?i:ECENT) [0-9]+|[Hh](?i:IGHESTMODSEQ) [0-9]+|[Aa](?i:PPENDLIMIT) (?:[Nn](?i:IL)|[0-9]+)|[Mm](?i:AILBOXID) \([\-0-9A-Z_a-z]{1,255}\)|[Dd](?i:ELETED\-STORAGE) [0-9]+)"
    _p57 = rb'\((?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n) (?:[Nn](?i:IL)|"(?:\\["\\]|[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})")(?:(?: (?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n) \((?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*\))*)?\)'
    _p58 = rb' (?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n) \((?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*\)'
    _p59 = rb'(?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*'
    _p60 = rb""" (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n) (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)"""
    _p61 = rb"""(?: (?:[!#$&'+-\[\]-z|-~]+|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*"""
    _p62 = rb'\((?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n) (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n) (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n) (?:[Nn](?i:IL)|"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)\)'
    _p63 = rb'(?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n) (?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n)(?: (?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n) (?:"[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+(?:(?:\\["\\]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*)*+"|\{#[0-9]+\}\r\n))*'
    _p64 = rb"(?:[\x01-\x7f]+|(?:[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x7f]*)(?:(?:[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-\x7f]*)*"
    _p65 = rb"(?:[\x01-\x7f]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})"
    _p66 = rb"(?:[\x01-+\--<>-\x7f]+|(?:=(?i:2C)|=(?i:3D)|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-+\--<>-\x7f]*)(?:(?:=(?i:2C)|=(?i:3D)|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})[\x01-+\--<>-\x7f]*)*"
    _p67 = rb"(?:[\x01-+\--<>-\x7f]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})"
    if name == 'command':
        return _make(Command, (_END, _END,), _Seq(_Field('tag', _Leaf(_to_text, rb"[!#$&',-\[\]-z|-~]+", b"(?= )", 'tag')), _Token(b" ", b"", b' ', 'SP'), _Field('body', _Alt('command-any / command-auth / command-nonauth / command-s ...', '\r', ('CILNciln', _Rule('command-any')), ('ACDEGIJLMNRSUacdegijlmnrsu', _Rule('command-auth')), ('ALSals', _Rule('command-nonauth')), ('CEFMRSTUcefmrstu', _Rule('command-select')))), _Token(rb"\r\n", b"", b'\r\n', 'CRLF')))
    # command-any = "CAPABILITY" / "LOGOUT" / "NOOP" / id
    #     ; RFC 9051, Section 9, RFC 2971, Section 4
    if name == 'command-any':
        return _Alt('command-any', '', ('Cc', _make(Capability, (), _Token(b"[Cc](?i:APABILITY)", b"", b'CAPABILITY', '"CAPABILITY"'))), ('Ll', _make(Logout, (), _Token(b"[Ll](?i:OGOUT)", b"", b'LOGOUT', '"LOGOUT"'))), ('Nn', _make(Noop, (), _Token(b"[Nn](?i:OOP)", b"", b'NOOP', '"NOOP"'))), ('Ii', _Rule('id')))
    # id = "ID" SP id-params-list
    #     ; RFC 2971, Section 4
    if name == 'id':
        return _make(Id, (_END,), _Seq(_Token(b"[Ii](?i:D) ", b"", b'ID ', '"ID" SP'), _Field('parameters', _Rule('id-params-list'))))
    if name == 'id-params-list':
        return _Alt('id-params-list', '', ('(', _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Rep(0, 1, _Seq(_Field('', _Leaf(_to_string, _p0, b"", 'string')), _Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('nstring')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Leaf(_to_string, _p0, b"", 'string')), _Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('nstring'))), _p1, b""))), _Token(rb"\)", b"", b')', '")"')))), ('Nn', _Gather(False, _Field('', _Leaf(_to_nothing, b"[Nn](?i:IL)", b"", 'nil')))))
    if name == 'nstring':
        return _Alt('nstring', '', ('Nn', _Leaf(_to_nothing, b"[Nn](?i:IL)", b"", 'nstring')), ('"{', _Leaf(_to_string, _p0, b"", 'nstring')))
    # command-auth = append / create / delete / enable / examine / list / namespace-command / rename / select / status /
    #     subscribe / unsubscribe / idle / lsub / setacl / deleteacl / getacl / listrights / myrights / compress /
    #     setmetadata / getmetadata / notify / "UNAUTHENTICATE" / getquota / getquotaroot / setquota / "GETJMAPACCESS" /
    #     "GETOAUTH" / "JMAPAUTH" SP "GET"
    #     ; RFC 9051, Section 9, RFC 3501, Section 9, RFC 4314, Section 7, RFC 4978, Section 5, RFC 5464, Section 5, RFC 5465, Section 8, RFC 8437, Section 6, RFC 9208, Section 7, RFC 9698, Section 4, this document
    if name == 'command-auth':
        return _Alt('command-auth', '\r', ('Aa', _Rule('append')), ('Cc', _Rule('create')), ('Dd', _Rule('delete')), ('Ee', _Rule('enable')), ('Ee', _Rule('examine')), ('Ll', _Rule('list')), ('Nn', _Rule('namespace-command')), ('Rr', _Rule('rename')), ('Ss', _Rule('select')), ('Ss', _Rule('status')), ('Ss', _Rule('subscribe')), ('Uu', _Rule('unsubscribe')), ('Ii', _Rule('idle')), ('Ll', _Rule('lsub')), ('Ss', _Rule('setacl')), ('Dd', _Rule('deleteacl')), ('Gg', _Rule('getacl')), ('Ll', _Rule('listrights')), ('Mm', _Rule('myrights')), ('Cc', _Rule('compress')), ('Ss', _Rule('setmetadata')), ('Gg', _Rule('getmetadata')), ('Nn', _Rule('notify')), ('Uu', _make(Unauthenticate, (), _Token(b"[Uu](?i:NAUTHENTICATE)", b"", b'UNAUTHENTICATE', '"UNAUTHENTICATE"'))), ('Gg', _Rule('getquota')), ('Gg', _Rule('getquotaroot')), ('Ss', _Rule('setquota')), ('Gg', _make(Getjmapaccess, (), _Token(b"[Gg](?i:ETJMAPACCESS)", b"", b'GETJMAPACCESS', '"GETJMAPACCESS"'))), ('Gg', _make(Getoauth, (), _Token(b"[Gg](?i:ETOAUTH)", b"", b'GETOAUTH', '"GETOAUTH"'))), ('Jj', _make(JmapauthGet, (), _Token(b"[Jj](?i:MAPAUTH) [Gg](?i:ET)", b"", b'JMAPAUTH GET', '"JMAPAUTH" SP "GET"'))))
    # append = "APPEND" SP mailbox [SP flag-list] [SP date-time] SP literal / "APPEND" SP mailbox 1*append-message
    #     ; RFC 9051, Section 9, RFC 4466, Section 3
    if name == 'append':
        return _Alt('append', '\r', ('Aa', _make(Append, (_END, None, None, _END,), _Seq(_Token(b"[Aa](?i:PPEND) ", b"", b'APPEND ', '"APPEND" SP'), _Field('mailbox', _Leaf(_to_string, _p6, b"(?= )", 'mailbox', {b'INBOX': b'INBOX'})), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('flags', _Rule('flag-list')))), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('date_time', _Leaf(_to_quoted, _p7, b"", 'date-time')))), _Token(b" ", b"", b' ', 'SP'), _Field('message', _Leaf(_to_string, rb"\{#[0-9]+\}\r\n", b"", 'literal'))))), ('Aa', _make(AppendMessages, (_END, _MANY,), _Seq(_Token(b"[Aa](?i:PPEND) ", b"", b'APPEND ', '"APPEND" SP'), _Field('mailbox', _Leaf(_to_string, _p6, b"(?= )", 'mailbox', {b'INBOX': b'INBOX'})), _Rep(1, None, _Field('messages', _Rule('append-message')))))))
    # flag-list = "(" [flag *(SP flag)] ")"
    #     ; RFC 9051, Section 9
    if name == 'flag-list':
        return _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Region('', _Token(_p8, rb"(?=\))", b'', 'flag'), b'', b' ', _Leaf(_to_text, rb"\\?[!#$&'+-\[\^-z|-~]+", b"(?=[ )])", 'flag', {'\\ANSWERED': '\\Answered', '\\FLAGGED': '\\Flagged', '\\DELETED': '\\Deleted', '\\SEEN': '\\Seen', '\\DRAFT': '\\Draft', '$MDNSENT': '$MDNSent', '$FORWARDED': '$Forwarded', '$JUNK': '$Junk', '$NOTJUNK': '$NotJunk', '$PHISHING': '$Phishing'})), _Token(rb"\)", b"", b')', '")"')))
    if name == 'append-message':
        return _make(AppendMessage, (_END, _END,), _Seq(_Field('options', _Rule('append-opts')), _Token(b" ", b"", b' ', 'SP'), _Field('data', _Rule('append-data'))))
    # append-opts = [SP flag-list] [SP date-time] *(SP append-ext)
    #     ; RFC 4466, Section 3
    if name == 'append-opts':
        return _make(AppendOpts, (None, None, _MANY,), _Seq(_Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('flags', _Rule('flag-list')))), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('date_time', _Leaf(_to_quoted, _p7, b"", 'date-time')))), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('extensions', _Rule('append-ext'))))))
    if name == 'append-ext':
        return _make(AppendExt, (_END, _END,), _Seq(_Field('name', _Leaf(_to_text, rb"[\-.A-Z_a-z][\-.0-:A-Z_a-z]*", b"(?= )", 'append-ext-name')), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Rule('append-ext-value'))))
    if name == 'append-ext-value':
        return _Rule('tagged-ext-val')
    if name == 'tagged-ext-val':
        return _Alt('tagged-ext-val', '', ('(', _make(TaggedExtVal, ((),), _Seq(_Token(rb"\(", b"", b'(', '"("'), _Rep(0, 1, _Field('items', _Rule('tagged-ext-comp', True))), _Token(rb"\)", b"", b')', '")"')))), ('$*-0123456789', _Gather(False, _Field('', _Rule('tagged-ext-simple')))))
    if name == 'tagged-ext-comp':
        return _Gather(True, _Seq(_Alt('"(" tagged-ext-comp ")" / astring', '', ('(', _Field('', _make(TaggedExtComp, (_END,), _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('items', _Rule('tagged-ext-comp', True)), _Token(rb"\)", b"", b')', '")"'))))), ('!"#$&\'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~', _Field('', _Leaf(_to_string, _p6, rb"(?=[ )]|\Z)", 'astring')))), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Alt('"(" tagged-ext-comp ")" / astring', '', ('(', _Field('', _make(TaggedExtComp, (_END,), _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('items', _Rule('tagged-ext-comp', True)), _Token(rb"\)", b"", b')', '")"'))))), ('!"#$&\'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~', _Field('', _Leaf(_to_string, _p6, rb"(?=[ )]|\Z)", 'astring'))))))))
    # tagged-ext-simple = partial-range-last / sequence-set / number / number64
    #     ; RFC 9051, Section 9, RFC 9394, Section 4
    if name == 'tagged-ext-simple':
        return _Alt('tagged-ext-simple', '\r )', ('-', _Gather(False, _Field('', _Rule('partial-range-last')))), ('$*123456789', _Rule('sequence-set')), ('0123456789', _Leaf(_to_number, b"[0-9]+", rb"(?=[\x0d )]|\Z)", 'tagged-ext-simple')), ('0123456789', _Leaf(_to_number, b"[0-9]+", rb"(?=[\x0d )]|\Z)", 'tagged-ext-simple')))
    # partial-range-last = MINUS nz-number ":" MINUS nz-number
    #     ; RFC 9394, Section 4
    if name == 'partial-range-last':
        return _make(PartialRangeLast, (_END, _END,), _Seq(_Token(rb"\-", b"", b'-', 'MINUS'), _Field('first', _Leaf(_to_number, b"[1-9][0-9]*", b"(?=:)", 'nz-number')), _Token(rb":\-", b"", b':-', '":" MINUS'), _Field('last', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=[\x0d )]|\Z)", 'nz-number'))))
    # sequence-set = ((seq-number / seq-range) *("," (seq-number / seq-range)) ["," seq-last-command] / seq-last-command)
    #     ; RFC 9051, Section 9
    if name == 'sequence-set':
        return _Gather(True, _Alt('(seq-number / seq-range) *("," (seq-number / seq-range)) ...', '', ('*123456789', _Seq(_Alt('seq-number / seq-range', '\r ),]', ('*123456789', _Field('', _Rule('seq-number'))), ('*123456789', _Field('', _Rule('seq-range')))), _Rep(0, None, _Seq(_Token(b",", b"", b',', '","'), _Alt('seq-number / seq-range', '\r ),]', ('*123456789', _Field('', _Rule('seq-number'))), ('*123456789', _Field('', _Rule('seq-range'))))), _p10, rb"(?=[\x0d ),\]]|\Z)"), _Rep(0, 1, _Seq(_Token(b",", b"", b',', '","'), _Field('', _Leaf(_to_text, rb"\$", b"", 'seq-last-command')))))), ('$', _Field('', _Leaf(_to_text, rb"\$", b"", 'seq-last-command')))))
    # seq-number = "*" / nz-number
    #     ; RFC 9051, Section 9
    if name == 'seq-number':
        return _Alt('seq-number', '', ('*', _Leaf(_to_text, rb"\*", b"", 'seq-number')), ('123456789', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=[\x0d ),:\]]|\Z)", 'seq-number')))
    # seq-range = seq-number ":" seq-number
    #     ; RFC 9051, Section 9
    if name == 'seq-range':
        return _make(SeqRange, (_END, _END,), _Seq(_Field('first', _Rule('seq-number')), _Token(b":", b"", b':', '":"'), _Field('last', _Rule('seq-number'))))
    if name == 'append-data':
        return _Alt('append-data', '', ('{', _Leaf(_to_string, rb"\{#[0-9]+\}\r\n", b"", 'append-data')), ('~', _make(BinaryMessage, (_END,), _Field('octets', _Leaf(_to_string, rb"\~\{#[0-9]+\}\r\n", b"", 'literal8')))), ('-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz', _Rule('append-data-ext')))
    # append-data-ext = tagged-ext
    #     ; RFC 4466, Section 3
    if name == 'append-data-ext':
        return _Rule('tagged-ext')
    if name == 'tagged-ext':
        return _make(TaggedExt, (_END, _END,), _Seq(_Field('label', _Leaf(_to_text, rb"[\-.A-Z_a-z][\-.0-:A-Z_a-z]*", b"(?= )", 'tagged-ext-label')), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Rule('tagged-ext-val'))))
    # create = "CREATE" SP mailbox / "CREATE" SP mailbox create-params
    #     ; RFC 9051, Section 9, RFC 4466, Section 3
    if name == 'create':
        return _make(Create, (_END, (),), _Alt('"CREATE" SP mailbox / "CREATE" SP mailbox create-params', '\r', ('Cc', _Seq(_Token(b"[Cc](?i:REATE) ", b"", b'CREATE ', '"CREATE" SP'), _Field('mailbox', _Leaf(_to_string, _p6, rb"(?=\r|\Z)", 'mailbox', {b'INBOX': b'INBOX'})))), ('Cc', _Seq(_Token(b"[Cc](?i:REATE) ", b"", b'CREATE ', '"CREATE" SP'), _Field('mailbox', _Leaf(_to_string, _p6, b"(?= )", 'mailbox', {b'INBOX': b'INBOX'})), _Field('parameters', _Rule('create-params'))))))
    if name == 'create-params':
        return _Gather(True, _Seq(_Token(rb" \(", b"", b' (', 'SP "("'), _Field('', _Rule('create-param')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('create-param')))), _Token(rb"\)", b"", b')', '")"')))
    if name == 'create-param':
        return _Alt('create-param', ' )', ('Uu', _make(CreateUse, (_MANY,), _Seq(_Token(rb"[Uu](?i:SE) \(", b"", b'USE (', '"USE" SP "("'), _Region('attributes', _Token(_p12, rb"(?=\))", b'', 'use-attr'), b'', b' ', _Leaf(_to_text, rb"\\[!#$&'+-\[\^-z|-~]+", b"(?=[ )])", 'use-attr', {'\\ALL': '\\All', '\\ARCHIVE': '\\Archive', '\\DRAFTS': '\\Drafts', '\\FLAGGED': '\\Flagged', '\\JUNK': '\\Junk', '\\SENT': '\\Sent', '\\TRASH': '\\Trash'})), _Token(rb"\)", b"", b')', '")"')))), ('-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz', _make(CreateParam, (_END, None,), _Seq(_Field('name', _Leaf(_to_text, rb"[\-.A-Z_a-z][\-.0-:A-Z_a-z]*", rb"(?=[ )]|\Z)", 'create-param-name')), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('value', _Rule('create-param-value'))))))))
    if name == 'create-param-value':
        return _Rule('tagged-ext-val')
    # delete = "DELETE" SP mailbox
    #     ; RFC 9051, Section 9
    if name == 'delete':
        return _make(Delete, (_END,), _Seq(_Token(b"[Dd](?i:ELETE) ", b"", b'DELETE ', '"DELETE" SP'), _Field('mailbox', _Leaf(_to_string, _p6, rb"(?=\r|\Z)", 'mailbox', {b'INBOX': b'INBOX'}))))
    # enable = "ENABLE" 1*(SP capability)
    #     ; RFC 9051, Section 9
    if name == 'enable':
        return _make(Enable, (_MANY,), _Seq(_Token(b"[Ee](?i:NABLE)", b"", b'ENABLE', '"ENABLE"'), _Region('capabilities', _Token(rb"(?: [!#$&'+-\[\^-z|-~]+)+", rb"(?=\r|\Z)", b'', 'capability'), b' ', b' ', _Leaf(_to_text, rb"[!#$&'+-\[\^-z|-~]+", rb"(?=[\x0d ]|\Z)", 'capability', {'IDLE': 'IDLE', 'NAMESPACE': 'NAMESPACE', 'ID': 'ID', 'IMAP4REV1': 'IMAP4rev1', 'ACL': 'ACL', 'UIDPLUS': 'UIDPLUS', 'ESEARCH': 'ESEARCH', 'SASL-IR': 'SASL-IR', 'COMPRESS=DEFLATE': 'COMPRESS=DEFLATE', 'ENABLE': 'ENABLE', 'SEARCHRES': 'SEARCHRES', 'SORT': 'SORT', 'THREAD=ORDEREDSUBJECT': 'THREAD=ORDEREDSUBJECT', 'THREAD=REFERENCES': 'THREAD=REFERENCES', 'LIST-EXTENDED': 'LIST-EXTENDED', 'METADATA': 'METADATA', 'METADATA-SERVER': 'METADATA-SERVER', 'NOTIFY': 'NOTIFY', 'LIST-STATUS': 'LIST-STATUS', 'SPECIAL-USE': 'SPECIAL-USE', 'CREATE-SPECIAL-USE': 'CREATE-SPECIAL-USE', 'MOVE': 'MOVE', 'CONDSTORE': 'CONDSTORE', 'QRESYNC': 'QRESYNC', 'LITERAL+': 'LITERAL+', 'LITERAL-': 'LITERAL-', 'APPENDLIMIT': 'APPENDLIMIT', 'UNAUTHENTICATE': 'UNAUTHENTICATE', 'STATUS=SIZE': 'STATUS=SIZE', 'LIST-MYRIGHTS': 'LIST-MYRIGHTS', 'OBJECTID': 'OBJECTID', 'REPLACE': 'REPLACE', 'IMAP4REV2': 'IMAP4rev2', 'LOGINDISABLED': 'LOGINDISABLED', 'STARTTLS': 'STARTTLS', 'QUOTA=RES-STORAGE': 'QUOTA=RES-STORAGE', 'QUOTA=RES-MESSAGE': 'QUOTA=RES-MESSAGE', 'QUOTA=RES-MAILBOX': 'QUOTA=RES-MAILBOX', 'QUOTA=RES-ANNOTATION-STORAGE': 'QUOTA=RES-ANNOTATION-STORAGE', 'QUOTASET': 'QUOTASET', 'PARTIAL': 'PARTIAL', 'UIDONLY': 'UIDONLY', 'JMAPACCESS': 'JMAPACCESS', 'JMAPAUTH': 'JMAPAUTH'}))))
    # examine = "EXAMINE" SP mailbox / "EXAMINE" SP mailbox select-params
    #     ; RFC 9051, Section 9, RFC 4466, Section 3
    if name == 'examine':
        return _make(Examine, (_END, (),), _Alt('"EXAMINE" SP mailbox / "EXAMINE" SP mailbox select-params', '\r', ('Ee', _Seq(_Token(b"[Ee](?i:XAMINE) ", b"", b'EXAMINE ', '"EXAMINE" SP'), _Field('mailbox', _Leaf(_to_string, _p6, rb"(?=\r|\Z)", 'mailbox', {b'INBOX': b'INBOX'})))), ('Ee', _Seq(_Token(b"[Ee](?i:XAMINE) ", b"", b'EXAMINE ', '"EXAMINE" SP'), _Field('mailbox', _Leaf(_to_string, _p6, b"(?= )", 'mailbox', {b'INBOX': b'INBOX'})), _Field('parameters', _Rule('select-params'))))))
    if name == 'select-params':
        return _Gather(True, _Seq(_Token(rb" \(", b"", b' (', 'SP "("'), _Field('', _Rule('select-param')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('select-param')))), _Token(rb"\)", b"", b')', '")"')))
    if name == 'select-param':
        return _Alt('select-param', ' )', ('Cc', _Leaf(_to_text, b"[Cc](?i:ONDSTORE)", b"", 'select-param', {'CONDSTORE': 'CONDSTORE'})), ('Qq', _make(SelectQresync, (_END, _END, (), None,), _Seq(_Token(rb"[Qq](?i:RESYNC) \(", b"", b'QRESYNC (', '"QRESYNC" SP "("'), _Field('uidvalidity', _Leaf(_to_number, b"[1-9][0-9]*", b"(?= )", 'uidvalidity')), _Token(b" ", b"", b' ', 'SP'), _Field('modseq', _Leaf(_to_number, b"[0-9]+", b"(?=[ )])", 'mod-sequence-value')), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('known_uids', _Rule('known-uids')))), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('seq_match', _Rule('seq-match-data')))), _Token(rb"\)", b"", b')', '")"')))), ('-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz', _make(SelectParam, (_END, None,), _Seq(_Field('name', _Leaf(_to_text, rb"[\-.A-Z_a-z][\-.0-:A-Z_a-z]*", rb"(?=[ )]|\Z)", 'select-param-name')), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('value', _Rule('select-param-value'))))))))
    # known-uids = sequence-set
    #     ; RFC 7162, Section 7
    if name == 'known-uids':
        return _Rule('sequence-set')
    # seq-match-data = "(" known-sequence-set SP known-uid-set ")"
    #     ; RFC 7162, Section 7
    if name == 'seq-match-data':
        return _make(SeqMatchData, (_END, _END,), _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('sequence_set', _Rule('known-sequence-set')), _Token(b" ", b"", b' ', 'SP'), _Field('uid_set', _Rule('known-uid-set')), _Token(rb"\)", b"", b')', '")"')))
    # known-sequence-set = sequence-set
    #     ; RFC 7162, Section 7
    if name == 'known-sequence-set':
        return _Rule('sequence-set')
    # known-uid-set = sequence-set
    #     ; RFC 7162, Section 7
    if name == 'known-uid-set':
        return _Rule('sequence-set')
    # select-param-value = tagged-ext-val
    #     ; RFC 4466, Section 3
    if name == 'select-param-value':
        return _Rule('tagged-ext-val')
    # list = "LIST" [SP list-select-opts] SP mailbox SP mbox-or-pat [SP list-return-opts]
    #     ; RFC 9051, Section 9
    if name == 'list':
        return _make(List, (None, _END, _END, None,), _Seq(_Token(b"[Ll](?i:IST)", b"", b'LIST', '"LIST"'), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('select_options', _Rule('list-select-opts')))), _Token(b" ", b"", b' ', 'SP'), _Field('reference', _Leaf(_to_string, _p6, b"(?= )", 'mailbox', {b'INBOX': b'INBOX'})), _Token(b" ", b"", b' ', 'SP'), _Field('pattern', _Rule('mbox-or-pat')), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('return_options', _Rule('list-return-opts'))))))
    if name == 'list-select-opts':
        return _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Rep(0, 1, _Seq(_Field('', _Rule('list-select-opt')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('list-select-opt')))))), _Token(rb"\)", b"", b')', '")"')))
    if name == 'list-select-opt':
        return _Alt('list-select-opt', ' )', ('Ss', _Leaf(_to_text, b"[Ss](?i:UBSCRIBED)", b"", 'list-select-opt', {'SUBSCRIBED': 'SUBSCRIBED'})), ('Rr', _Leaf(_to_text, b"[Rr](?i:EMOTE)", b"", 'list-select-opt', {'REMOTE': 'REMOTE'})), ('Ss', _Leaf(_to_text, rb"[Ss](?i:PECIAL\-USE)", b"", 'list-select-opt', {'SPECIAL-USE': 'SPECIAL-USE'})), ('Rr', _Leaf(_to_text, b"[Rr](?i:ECURSIVEMATCH)", b"", 'list-select-opt', {'RECURSIVEMATCH': 'RECURSIVEMATCH'})), ("!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~", _Rule('option-extension')))
    if name == 'option-extension':
        return _make(OptionExtension, (_END, (),), _Seq(_Field('tag', _Leaf(_to_text, _p14, rb'(?=[ ")]|\Z)', 'option-vendor-tag / option-standard-tag')), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('value', _Rule('option-value'))))))
    if name == 'option-value':
        return _Gather(False, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('', _Rule('option-val-comp', True)), _Token(rb"\)", b"", b')', '")"')))
    if name == 'option-val-comp':
        return _Gather(True, _Seq(_Alt('"(" option-val-comp ")" / astring', '', ('(', _Field('', _make(OptionValComp, (_END,), _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('items', _Rule('option-val-comp', True)), _Token(rb"\)", b"", b')', '")"'))))), ('!"#$&\'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~', _Field('', _Leaf(_to_string, _p6, rb"(?=[ )]|\Z)", 'astring')))), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Alt('"(" option-val-comp ")" / astring', '', ('(', _Field('', _make(OptionValComp, (_END,), _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('items', _Rule('option-val-comp', True)), _Token(rb"\)", b"", b')', '")"'))))), ('!"#$&\'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~', _Field('', _Leaf(_to_string, _p6, rb"(?=[ )]|\Z)", 'astring'))))))))
    # mbox-or-pat = patterns / list-mailbox
    #     ; RFC 9051, Section 9
    if name == 'mbox-or-pat':
        return _Alt('mbox-or-pat', '', ('(', _Rule('patterns')), ('!"#$%&\'*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~', _Leaf(_to_string, _p18, rb"(?=[\x0d ]|\Z)", 'mbox-or-pat')))
    # patterns = "(" list-mailbox ")" / "(" list-mailbox *(SP list-mailbox) ")"
    #     ; RFC 9051, Section 9, RFC 5258, Section 6
    if name == 'patterns':
        return _make(Patterns, (_MANY,), _Alt('"(" list-mailbox ")" / "(" list-mailbox *(SP list-mailbo ...', '\r ', ('(', _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('patterns', _Leaf(_to_string, _p18, rb"(?=\))", 'list-mailbox')), _Token(rb"\)", b"", b')', '")"'))), ('(', _Seq(_Token(rb"\(", b"", b'(', '"("'), _Region('patterns', _Token(_p19, rb"(?=\))", b'', 'list-mailbox'), b'', b' ', _Leaf(_to_string, _p18, b"(?=[ )])", 'list-mailbox')), _Token(rb"\)", b"", b')', '")"')))))
    if name == 'list-return-opts':
        return _Gather(True, _Seq(_Token(rb"[Rr](?i:ETURN) \(", b"", b'RETURN (', '"RETURN" SP "("'), _Rep(0, 1, _Seq(_Field('', _Rule('list-return-opt')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('list-return-opt')))))), _Token(rb"\)", b"", b')', '")"')))
    if name == 'list-return-opt':
        return _Rule('return-option')
    # return-option = "SUBSCRIBED" / "CHILDREN" / status-option / "SPECIAL-USE" / "MYRIGHTS" / option-extension
    #     ; RFC 9051, Section 9, RFC 6154, Section 6, RFC 8440, Section 5
    if name == 'return-option':
        return _Alt('return-option', ' )', ('Ss', _Leaf(_to_text, b"[Ss](?i:UBSCRIBED)", b"", 'return-option', {'SUBSCRIBED': 'SUBSCRIBED'})), ('Cc', _Leaf(_to_text, b"[Cc](?i:HILDREN)", b"", 'return-option', {'CHILDREN': 'CHILDREN'})), ('Ss', _Rule('status-option')), ('Ss', _Leaf(_to_text, rb"[Ss](?i:PECIAL\-USE)", b"", 'return-option', {'SPECIAL-USE': 'SPECIAL-USE'})), ('Mm', _Leaf(_to_text, b"[Mm](?i:YRIGHTS)", b"", 'return-option', {'MYRIGHTS': 'MYRIGHTS'})), ("!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~", _Rule('option-extension')))
    if name == 'status-option':
        return _make(StatusOption, (_MANY,), _Seq(_Token(rb"[Ss](?i:TATUS) \(", b"", b'STATUS (', '"STATUS" SP "("'), _Region('attributes', _Token(_p20, rb"(?=\))", b'', 'status-att'), b'', b' ', _Leaf(_to_text, _p21, b"(?=[ )])", 'status-att', {'MESSAGES': 'MESSAGES', 'UIDNEXT': 'UIDNEXT', 'UIDVALIDITY': 'UIDVALIDITY', 'UNSEEN': 'UNSEEN', 'DELETED': 'DELETED', 'SIZE': 'SIZE', 'RECENT': 'RECENT', 'HIGHESTMODSEQ': 'HIGHESTMODSEQ', 'APPENDLIMIT': 'APPENDLIMIT', 'MAILBOXID': 'MAILBOXID', 'DELETED-STORAGE': 'DELETED-STORAGE'})), _Token(rb"\)", b"", b')', '")"')))
    # namespace-command = "NAMESPACE"
    #     ; RFC 9051, Section 9
    if name == 'namespace-command':
        return _make(Namespace, (), _Token(b"[Nn](?i:AMESPACE)", b"", b'NAMESPACE', '"NAMESPACE"'))
    # rename = "RENAME" SP mailbox SP mailbox / "RENAME" SP mailbox SP mailbox rename-params
    #     ; RFC 9051, Section 9, RFC 4466, Section 3
    if name == 'rename':
        return _make(Rename, (_END, _END, (),), _Alt('"RENAME" SP mailbox SP mailbox / "RENAME" SP mailbox SP  ...', '\r', ('Rr', _Seq(_Token(b"[Rr](?i:ENAME) ", b"", b'RENAME ', '"RENAME" SP'), _Field('existing', _Leaf(_to_string, _p6, b"(?= )", 'mailbox', {b'INBOX': b'INBOX'})), _Token(b" ", b"", b' ', 'SP'), _Field('new', _Leaf(_to_string, _p6, rb"(?=\r|\Z)", 'mailbox', {b'INBOX': b'INBOX'})))), ('Rr', _Seq(_Token(b"[Rr](?i:ENAME) ", b"", b'RENAME ', '"RENAME" SP'), _Field('existing', _Leaf(_to_string, _p6, b"(?= )", 'mailbox', {b'INBOX': b'INBOX'})), _Token(b" ", b"", b' ', 'SP'), _Field('new', _Leaf(_to_string, _p6, b"(?= )", 'mailbox', {b'INBOX': b'INBOX'})), _Field('parameters', _Rule('rename-params'))))))
    if name == 'rename-params':
        return _Gather(True, _Seq(_Token(rb" \(", b"", b' (', 'SP "("'), _Field('', _Rule('rename-param')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('rename-param')))), _Token(rb"\)", b"", b')', '")"')))
    if name == 'rename-param':
        return _make(RenameParam, (_END, None,), _Seq(_Field('name', _Leaf(_to_text, rb"[\-.A-Z_a-z][\-.0-:A-Z_a-z]*", rb"(?=[ )]|\Z)", 'rename-param-name')), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('value', _Rule('rename-param-value'))))))
    # rename-param-value = tagged-ext-val
    #     ; RFC 4466, Section 3
    if name == 'rename-param-value':
        return _Rule('tagged-ext-val')
    # select = "SELECT" SP mailbox / "SELECT" SP mailbox select-params
    #     ; RFC 9051, Section 9, RFC 4466, Section 3
    if name == 'select':
        return _make(Select, (_END, (),), _Alt('"SELECT" SP mailbox / "SELECT" SP mailbox select-params', '\r', ('Ss', _Seq(_Token(b"[Ss](?i:ELECT) ", b"", b'SELECT ', '"SELECT" SP'), _Field('mailbox', _Leaf(_to_string, _p6, rb"(?=\r|\Z)", 'mailbox', {b'INBOX': b'INBOX'})))), ('Ss', _Seq(_Token(b"[Ss](?i:ELECT) ", b"", b'SELECT ', '"SELECT" SP'), _Field('mailbox', _Leaf(_to_string, _p6, b"(?= )", 'mailbox', {b'INBOX': b'INBOX'})), _Field('parameters', _Rule('select-params'))))))
    # status = "STATUS" SP mailbox SP "(" status-att *(SP status-att) ")"
    #     ; RFC 9051, Section 9
    if name == 'status':
        return _make(Status, (_END, _MANY,), _Seq(_Token(b"[Ss](?i:TATUS) ", b"", b'STATUS ', '"STATUS" SP'), _Field('mailbox', _Leaf(_to_string, _p6, b"(?= )", 'mailbox', {b'INBOX': b'INBOX'})), _Token(rb" \(", b"", b' (', 'SP "("'), _Region('attributes', _Token(_p20, rb"(?=\))", b'', 'status-att'), b'', b' ', _Leaf(_to_text, _p21, b"(?=[ )])", 'status-att', {'MESSAGES': 'MESSAGES', 'UIDNEXT': 'UIDNEXT', 'UIDVALIDITY': 'UIDVALIDITY', 'UNSEEN': 'UNSEEN', 'DELETED': 'DELETED', 'SIZE': 'SIZE', 'RECENT': 'RECENT', 'HIGHESTMODSEQ': 'HIGHESTMODSEQ', 'APPENDLIMIT': 'APPENDLIMIT', 'MAILBOXID': 'MAILBOXID', 'DELETED-STORAGE': 'DELETED-STORAGE'})), _Token(rb"\)", b"", b')', '")"')))
    # subscribe = "SUBSCRIBE" SP mailbox
    #     ; RFC 9051, Section 9
    if name == 'subscribe':
        return _make(Subscribe, (_END,), _Seq(_Token(b"[Ss](?i:UBSCRIBE) ", b"", b'SUBSCRIBE ', '"SUBSCRIBE" SP'), _Field('mailbox', _Leaf(_to_string, _p6, rb"(?=\r|\Z)", 'mailbox', {b'INBOX': b'INBOX'}))))
    # unsubscribe = "UNSUBSCRIBE" SP mailbox
    #     ; RFC 9051, Section 9
    if name == 'unsubscribe':
        return _make(Unsubscribe, (_END,), _Seq(_Token(b"[Uu](?i:NSUBSCRIBE) ", b"", b'UNSUBSCRIBE ', '"UNSUBSCRIBE" SP'), _Field('mailbox', _Leaf(_to_string, _p6, rb"(?=\r|\Z)", 'mailbox', {b'INBOX': b'INBOX'}))))
    # idle = "IDLE" [CRLF "DONE"]
    #     ; RFC 9051, Section 9
    if name == 'idle':
        return _make(Idle, (), _Token(rb"[Ii](?i:DLE)(?:\r\n[Dd](?i:ONE))?", rb"(?=\r|\Z)", b'IDLE', '"IDLE" [CRLF "DONE"]'))
    # lsub = "LSUB" SP mailbox SP list-mailbox
    #     ; RFC 3501, Section 9
    if name == 'lsub':
        return _make(Lsub, (_END, _END,), _Seq(_Token(b"[Ll](?i:SUB) ", b"", b'LSUB ', '"LSUB" SP'), _Field('reference', _Leaf(_to_string, _p6, b"(?= )", 'mailbox', {b'INBOX': b'INBOX'})), _Token(b" ", b"", b' ', 'SP'), _Field('pattern', _Leaf(_to_string, _p18, rb"(?=\r|\Z)", 'list-mailbox'))))
    # setacl = "SETACL" SP mailbox SP identifier SP mod-rights
    #     ; RFC 4314, Section 7
    if name == 'setacl':
        return _make(Setacl, (_END, _END, _END,), _Seq(_Token(b"[Ss](?i:ETACL) ", b"", b'SETACL ', '"SETACL" SP'), _Field('mailbox', _Leaf(_to_string, _p6, b"(?= )", 'mailbox', {b'INBOX': b'INBOX'})), _Token(b" ", b"", b' ', 'SP'), _Field('identifier', _Leaf(_to_string, _p6, b"(?= )", 'identifier')), _Token(b" ", b"", b' ', 'SP'), _Field('mod_rights', _Leaf(_to_string, _p6, rb"(?=\r|\Z)", 'mod-rights'))))
    # deleteacl = "DELETEACL" SP mailbox SP identifier
    #     ; RFC 4314, Section 7
    if name == 'deleteacl':
        return _make(Deleteacl, (_END, _END,), _Seq(_Token(b"[Dd](?i:ELETEACL) ", b"", b'DELETEACL ', '"DELETEACL" SP'), _Field('mailbox', _Leaf(_to_string, _p6, b"(?= )", 'mailbox', {b'INBOX': b'INBOX'})), _Token(b" ", b"", b' ', 'SP'), _Field('identifier', _Leaf(_to_string, _p6, rb"(?=\r|\Z)", 'identifier'))))
    # getacl = "GETACL" SP mailbox
    #     ; RFC 4314, Section 7
    if name == 'getacl':
        return _make(Getacl, (_END,), _Seq(_Token(b"[Gg](?i:ETACL) ", b"", b'GETACL ', '"GETACL" SP'), _Field('mailbox', _Leaf(_to_string, _p6, rb"(?=\r|\Z)", 'mailbox', {b'INBOX': b'INBOX'}))))
    # listrights = "LISTRIGHTS" SP mailbox SP identifier
    #     ; RFC 4314, Section 7
    if name == 'listrights':
        return _make(Listrights, (_END, _END,), _Seq(_Token(b"[Ll](?i:ISTRIGHTS) ", b"", b'LISTRIGHTS ', '"LISTRIGHTS" SP'), _Field('mailbox', _Leaf(_to_string, _p6, b"(?= )", 'mailbox', {b'INBOX': b'INBOX'})), _Token(b" ", b"", b' ', 'SP'), _Field('identifier', _Leaf(_to_string, _p6, rb"(?=\r|\Z)", 'identifier'))))
    # myrights = "MYRIGHTS" SP mailbox
    #     ; RFC 4314, Section 7
    if name == 'myrights':
        return _make(Myrights, (_END,), _Seq(_Token(b"[Mm](?i:YRIGHTS) ", b"", b'MYRIGHTS ', '"MYRIGHTS" SP'), _Field('mailbox', _Leaf(_to_string, _p6, rb"(?=\r|\Z)", 'mailbox', {b'INBOX': b'INBOX'}))))
    # compress = "COMPRESS" SP algorithm
    #     ; RFC 4978, Section 5
    if name == 'compress':
        return _make(Compress, (_END,), _Seq(_Token(b"[Cc](?i:OMPRESS) ", b"", b'COMPRESS ', '"COMPRESS" SP'), _Field('algorithm', _Leaf(_to_text, b"[Dd](?i:EFLATE)", b"", 'algorithm', {'DEFLATE': 'DEFLATE'}))))
    # setmetadata = "SETMETADATA" SP mailbox SP entry-values
    #     ; RFC 5464, Section 5
    if name == 'setmetadata':
        return _make(Setmetadata, (_END, _END,), _Seq(_Token(b"[Ss](?i:ETMETADATA) ", b"", b'SETMETADATA ', '"SETMETADATA" SP'), _Field('mailbox', _Leaf(_to_string, _p6, b"(?= )", 'mailbox', {b'INBOX': b'INBOX'})), _Token(b" ", b"", b' ', 'SP'), _Field('values', _Rule('entry-values'))))
    if name == 'entry-values':
        return _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('', _Rule('entry-value')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('entry-value'))), _p22, b""), _Token(rb"\)", b"", b')', '")"')))
    # entry-value = entry SP value
    #     ; RFC 5464, Section 5
    if name == 'entry-value':
        return _make(EntryValue, (_END, _END,), _Seq(_Field('entry', _Leaf(_to_string, _p6, b"(?= )", 'entry')), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Rule('value'))))
    # value = nstring / literal8
    #     ; RFC 5464, Section 5
    if name == 'value':
        return _Alt('value', '', ('"Nn{', _Rule('nstring')), ('~', _Leaf(_to_string, rb"\~\{#[0-9]+\}\r\n", b"", 'value')))
    # getmetadata = "GETMETADATA" [SP getmetadata-options] SP mailbox SP entries
    #     ; RFC 5464, Section 5
    if name == 'getmetadata':
        return _make(Getmetadata, ((), _END, _END,), _Seq(_Token(b"[Gg](?i:ETMETADATA)", b"", b'GETMETADATA', '"GETMETADATA"'), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('options', _Rule('getmetadata-options')))), _Token(b" ", b"", b' ', 'SP'), _Field('mailbox', _Leaf(_to_string, _p6, b"(?= )", 'mailbox', {b'INBOX': b'INBOX'})), _Token(b" ", b"", b' ', 'SP'), _Field('entries', _Rule('entries'))))
    if name == 'getmetadata-options':
        return _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('', _Rule('getmetadata-option')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('getmetadata-option')))), _Token(rb"\)", b"", b')', '")"')))
    if name == 'getmetadata-option':
        return _Alt('getmetadata-option', ' )', ('Mm', _Rule('maxsize-opt')), ('Dd', _Rule('scope-opt')), ('-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz', _make(GetmetadataOption, (_END, None,), _Seq(_Field('name', _Leaf(_to_text, rb"[\-.A-Z_a-z][\-.0-:A-Z_a-z]*", rb"(?=[ )]|\Z)", 'tagged-ext-label')), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('value', _Rule('tagged-ext-val'))))))))
    if name == 'maxsize-opt':
        return _make(GetmetadataMaxsize, (_END,), _Seq(_Token(b"[Mm](?i:AXSIZE) ", b"", b'MAXSIZE ', '"MAXSIZE" SP'), _Field('size', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'number'))))
    if name == 'scope-opt':
        return _make(GetmetadataDepth, (_END,), _Seq(_Token(b"[Dd](?i:EPTH) ", b"", b'DEPTH ', '"DEPTH" SP'), _Field('depth', _Leaf(_to_text, b"(?:[01]|[Ii](?i:nfinity))", b"", '"0" / "1" / "infinity"', {'INFINITY': 'infinity'}))))
    # entries = "(" entry *(SP entry) ")" / entry
    #     ; RFC 5464, Section 5
    if name == 'entries':
        return _Alt('entries', '', ('(', _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Region('', _Token(_p23, rb"(?=\))", b'', 'entry'), b'', b' ', _Leaf(_to_string, _p6, b"(?=[ )])", 'entry')), _Token(rb"\)", b"", b')', '")"')))), ('!"#$&\'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~', _Gather(False, _Field('', _Leaf(_to_string, _p6, rb"(?=\r|\Z)", 'entry')))))
    # notify = "NOTIFY" SP (notify-set / notify-none)
    #     ; RFC 5465, Section 8
    if name == 'notify':
        return _make(Notify, (_END,), _Seq(_Token(b"[Nn](?i:OTIFY) ", b"", b'NOTIFY ', '"NOTIFY" SP'), _Field('request', _Alt('notify-set / notify-none', '', ('Ss', _Rule('notify-set')), ('Nn', _Leaf(_to_text, b"[Nn](?i:ONE)", b"", 'notify-set / notify-none', {'NONE': 'NONE'}))))))
    if name == 'notify-set':
        return _make(NotifySet, (False, _END,), _Seq(_Token(b"[Ss](?i:ET)", b"", b'SET', '"SET"'), _Rep(0, 1, _Field('status', _flag(b" [Ss](?i:TATUS)", b"", b' STATUS', 'status-indicator'))), _Token(b" ", b"", b' ', 'SP'), _Field('groups', _Rule('event-groups'))))
    # event-groups = event-group *(SP event-group)
    #     ; RFC 5465, Section 8
    if name == 'event-groups':
        return _Gather(True, _Seq(_Field('', _Rule('event-group')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('event-group'))), _p24, b"")))
    if name == 'event-group':
        return _make(EventGroup, (_END, _END,), _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('filter', _Rule('filter-mailboxes')), _Token(b" ", b"", b' ', 'SP'), _Field('events', _Rule('events')), _Token(rb"\)", b"", b')', '")"')))
    # filter-mailboxes = filter-mailboxes-selected / filter-mailboxes-other
    #     ; RFC 5465, Section 8
    if name == 'filter-mailboxes':
        return _Alt('filter-mailboxes', ' ', ('Ss', _Leaf(_to_text, _p25, rb"(?= |\Z)", 'filter-mailboxes', {'SELECTED': 'selected', 'SELECTED-DELAYED': 'selected-delayed'})), ('IMPSimps', _Rule('filter-mailboxes-other')))
    # filter-mailboxes-other = "inboxes" / "personal" / "subscribed" / "subtree" SP one-or-more-mailbox / "mailboxes" SP
    #     one-or-more-mailbox
    #     ; RFC 5465, Section 8
    if name == 'filter-mailboxes-other':
        return _Alt('filter-mailboxes-other', ' ', ('Ii', _Leaf(_to_text, b"[Ii](?i:nboxes)", b"", 'filter-mailboxes-other', {'INBOXES': 'inboxes'})), ('Pp', _Leaf(_to_text, b"[Pp](?i:ersonal)", b"", 'filter-mailboxes-other', {'PERSONAL': 'personal'})), ('Ss', _Leaf(_to_text, b"[Ss](?i:ubscribed)", b"", 'filter-mailboxes-other', {'SUBSCRIBED': 'subscribed'})), ('Ss', _make(SubtreeFilter, (_END,), _Seq(_Token(b"[Ss](?i:ubtree) ", b"", b'subtree ', '"subtree" SP'), _Field('mailboxes', _Rule('one-or-more-mailbox'))))), ('Mm', _make(MailboxesFilter, (_END,), _Seq(_Token(b"[Mm](?i:ailboxes) ", b"", b'mailboxes ', '"mailboxes" SP'), _Field('mailboxes', _Rule('one-or-more-mailbox'))))))
    # one-or-more-mailbox = many-mailboxes / mailbox
    #     ; RFC 5465, Section 8
    if name == 'one-or-more-mailbox':
        return _Alt('one-or-more-mailbox', '', ('(', _Gather(False, _Field('', _Rule('many-mailboxes')))), ('!"#$&\'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~', _Gather(False, _Field('', _Leaf(_to_string, _p6, rb"(?= |\Z)", 'mailbox', {b'INBOX': b'INBOX'})))))
    # many-mailboxes = "(" mailbox *(SP mailbox) ")"
    #     ; RFC 5465, Section 8
    if name == 'many-mailboxes':
        return _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Region('', _Token(_p23, rb"(?=\))", b'', 'mailbox'), b'', b' ', _Leaf(_to_string, _p6, b"(?=[ )])", 'mailbox', {b'INBOX': b'INBOX'})), _Token(rb"\)", b"", b')', '")"')))
    if name == 'events':
        return _Alt('events', '', ('(', _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('', _Rule('event')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('event'))), _p26, b"(?=[ )])"), _Token(rb"\)", b"", b')', '")"')))), ('Nn', _Gather(False, _Field('', _Leaf(_to_text, b"[Nn](?i:ONE)", b"", '"NONE"', {'NONE': 'NONE'})))))
    if name == 'event':
        return _Alt('event', ' )', ('AFMafm', _Rule('message-event')), ('MSms', _Leaf(_to_text, _p27, rb"(?=[ )]|\Z)", 'event', {'MAILBOXNAME': 'MailboxName', 'SUBSCRIPTIONCHANGE': 'SubscriptionChange', 'MAILBOXMETADATACHANGE': 'MailboxMetadataChange'})), ('Ss', _Leaf(_to_text, b"[Ss](?i:erverMetadataChange)", b"", 'event', {'SERVERMETADATACHANGE': 'ServerMetadataChange'})), ("!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~", _Leaf(_to_text, rb"[!#$&'+-\[\^-z|-~]+", rb"(?=[ )]|\Z)", 'event')))
    # message-event = "MessageNew" [SP "(" fetch-att *(SP fetch-att) ")"] / "MessageExpunge" / "FlagChange" /
    #     "AnnotationChange"
    #     ; RFC 5465, Section 8
    if name == 'message-event':
        return _Alt('message-event', ' )', ('Mm', _make(MessageNew, (_MANY,), _Seq(_Token(b"[Mm](?i:essageNew)", b"", b'MessageNew', '"MessageNew"'), _Rep(0, 1, _Seq(_Token(rb" \(", b"", b' (', 'SP "("'), _Field('items', _Rule('fetch-att')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('items', _Rule('fetch-att'))), _p28, b"(?=[ )])"), _Token(rb"\)", b"", b')', '")"')))))), ('Mm', _Leaf(_to_text, b"[Mm](?i:essageExpunge)", b"", 'message-event', {'MESSAGEEXPUNGE': 'MessageExpunge'})), ('Ff', _Leaf(_to_text, b"[Ff](?i:lagChange)", b"", 'message-event', {'FLAGCHANGE': 'FlagChange'})), ('Aa', _Leaf(_to_text, b"[Aa](?i:nnotationChange)", b"", 'message-event', {'ANNOTATIONCHANGE': 'AnnotationChange'})))
    if name == 'fetch-att':
        return _Alt('fetch-att', '\r )', ('Ee', _Leaf(_to_text, b"[Ee](?i:NVELOPE)", b"", 'fetch-att', {'ENVELOPE': 'ENVELOPE'})), ('Ff', _Leaf(_to_text, b"[Ff](?i:LAGS)", b"", 'fetch-att', {'FLAGS': 'FLAGS'})), ('Ii', _Leaf(_to_text, b"[Ii](?i:NTERNALDATE)", b"", 'fetch-att', {'INTERNALDATE': 'INTERNALDATE'})), ('Rr', _Leaf(_to_text, rb"[Rr](?i:FC822\.SIZE)", b"", 'fetch-att', {'RFC822.SIZE': 'RFC822.SIZE'})), ('Bb', _Leaf(_to_text, b"[Bb](?i:ODY)(?:[Ss](?i:TRUCTURE))?", rb"(?=[\x0d )]|\Z)", 'fetch-att', {'BODY': 'BODY', 'BODYSTRUCTURE': 'BODYSTRUCTURE'})), ('Uu', _Leaf(_to_text, b"[Uu](?i:ID)", b"", 'fetch-att', {'UID': 'UID'})), ('Bb', _make(FetchAttBody, (_END, None,), _Seq(_Token(b"[Bb](?i:ODY)", b"", b'BODY', '"BODY"'), _Field('section', _Rule('section')), _Rep(0, 1, _Field('partial', _Rule('partial')))))), ('Bb', _make(FetchAttBodyPeek, (_END, None,), _Seq(_Token(rb"[Bb](?i:ODY\.PEEK)", b"", b'BODY.PEEK', '"BODY.PEEK"'), _Field('section', _Rule('section')), _Rep(0, 1, _Field('partial', _Rule('partial')))))), ('Bb', _make(FetchAttBinary, (False, _END, None,), _Seq(_Token(b"[Bb](?i:INARY)", b"", b'BINARY', '"BINARY"'), _Rep(0, 1, _Field('peek', _flag(rb"\.(?i:PEEK)", b"", b'.PEEK', '".PEEK"'))), _Field('section', _Rule('section-binary')), _Rep(0, 1, _Field('partial', _Rule('partial')))))), ('Bb', _make(FetchAttBinarySize, (_END,), _Seq(_Token(rb"[Bb](?i:INARY\.SIZE)", b"", b'BINARY.SIZE', '"BINARY.SIZE"'), _Field('section', _Rule('section-binary'))))), ('Rr', _Leaf(_to_text, _p29, rb"(?=[\x0d )]|\Z)", 'fetch-att', {'RFC822': 'RFC822', 'RFC822.HEADER': 'RFC822.HEADER', 'RFC822.TEXT': 'RFC822.TEXT'})), ('Mm', _Leaf(_to_text, b"[Mm](?i:ODSEQ)", b"", 'fetch-att', {'MODSEQ': 'MODSEQ'})), ('Ee', _Leaf(_to_text, b"[Ee](?i:MAILID)", b"", 'fetch-att', {'EMAILID': 'EMAILID'})), ('Tt', _Leaf(_to_text, b"[Tt](?i:HREADID)", b"", 'fetch-att', {'THREADID': 'THREADID'})))
    # section = "[" [section-spec] "]"
    #     ; RFC 9051, Section 9
    if name == 'section':
        return _Gather(False, _Seq(_Token(rb"\[", b"", b'[', '"["'), _Rep(0, 1, _Field('', _Rule('section-spec'))), _Token(rb"\]", b"", b']', '"]"')))
    # section-spec = section-msgtext / section-part ["." section-text]
    #     ; RFC 9051, Section 9
    if name == 'section-spec':
        return _make(SectionSpec, (None, (),), _Alt('section-msgtext / section-part ["." section-text]', '', ('HTht', _Field('text', _Rule('section-msgtext'))), ('123456789', _Seq(_Field('part', _Rule('section-part')), _Rep(0, 1, _Seq(_Token(rb"\.", b"", b'.', '"."'), _Field('text', _Rule('section-text'))))))))
    # section-msgtext = "HEADER" / "HEADER.FIELDS" [".NOT"] SP header-list / "TEXT"
    #     ; RFC 9051, Section 9
    if name == 'section-msgtext':
        return _Alt('section-msgtext', ']', ('Hh', _Leaf(_to_text, b"[Hh](?i:EADER)", b"", 'section-msgtext', {'HEADER': 'HEADER'})), ('Hh', _make(HeaderFields, (False, _END,), _Seq(_Token(rb"[Hh](?i:EADER\.FIELDS)", b"", b'HEADER.FIELDS', '"HEADER.FIELDS"'), _Rep(0, 1, _Field('negated', _flag(rb"\.(?i:NOT)", b"", b'.NOT', '".NOT"'))), _Token(b" ", b"", b' ', 'SP'), _Field('fields', _Rule('header-list'))))), ('Tt', _Leaf(_to_text, b"[Tt](?i:EXT)", b"", 'section-msgtext', {'TEXT': 'TEXT'})))
    # header-list = "(" header-fld-name *(SP header-fld-name) ")"
    #     ; RFC 9051, Section 9
    if name == 'header-list':
        return _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Region('', _Token(_p23, rb"(?=\))", b'', 'header-fld-name'), b'', b' ', _Leaf(_to_string, _p6, b"(?=[ )])", 'header-fld-name')), _Token(rb"\)", b"", b')', '")"')))
    # section-part = nz-number *("." nz-number)
    #     ; RFC 9051, Section 9
    if name == 'section-part':
        return _Gather(True, _Region('', _Token(rb"[1-9][0-9]*(?:\.[1-9][0-9]*)*", rb"(?=[.\]]|\Z)", b'', 'nz-number'), b'', b'.', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=[.\]]|\Z)", 'nz-number')))
    # section-text = section-msgtext / "MIME"
    #     ; RFC 9051, Section 9
    if name == 'section-text':
        return _Alt('section-text', '', ('HTht', _Rule('section-msgtext')), ('Mm', _Leaf(_to_text, b"[Mm](?i:IME)", b"", 'section-text', {'MIME': 'MIME'})))
    # partial = "<" number64 "." nz-number64 ">"
    #     ; RFC 9051, Section 9
    if name == 'partial':
        return _make(Partial, (_END, _END,), _Seq(_Token(b"<", b"", b'<', '"<"'), _Field('offset', _Leaf(_to_number, b"[0-9]+", rb"(?=\.)", 'number64')), _Token(rb"\.", b"", b'.', '"."'), _Field('length', _Leaf(_to_number, b"[1-9][0-9]*", b"(?=>)", 'nz-number64')), _Token(b">", b"", b'>', '">"')))
    # section-binary = "[" [section-part] "]"
    #     ; RFC 9051, Section 9
    if name == 'section-binary':
        return _Gather(False, _Seq(_Token(rb"\[", b"", b'[', '"["'), _Rep(0, 1, _Field('', _Rule('section-part'))), _Token(rb"\]", b"", b']', '"]"')))
    # getquota = "GETQUOTA" SP quota-root-name
    #     ; RFC 9208, Section 7
    if name == 'getquota':
        return _make(Getquota, (_END,), _Seq(_Token(b"[Gg](?i:ETQUOTA) ", b"", b'GETQUOTA ', '"GETQUOTA" SP'), _Field('root', _Leaf(_to_string, _p6, rb"(?=\r|\Z)", 'quota-root-name'))))
    # getquotaroot = "GETQUOTAROOT" SP mailbox
    #     ; RFC 9208, Section 7
    if name == 'getquotaroot':
        return _make(Getquotaroot, (_END,), _Seq(_Token(b"[Gg](?i:ETQUOTAROOT) ", b"", b'GETQUOTAROOT ', '"GETQUOTAROOT" SP'), _Field('mailbox', _Leaf(_to_string, _p6, rb"(?=\r|\Z)", 'mailbox', {b'INBOX': b'INBOX'}))))
    # setquota = "SETQUOTA" SP quota-root-name SP setquota-list
    #     ; RFC 9208, Section 7
    if name == 'setquota':
        return _make(Setquota, (_END, _END,), _Seq(_Token(b"[Ss](?i:ETQUOTA) ", b"", b'SETQUOTA ', '"SETQUOTA" SP'), _Field('root', _Leaf(_to_string, _p6, b"(?= )", 'quota-root-name')), _Token(b" ", b"", b' ', 'SP'), _Field('resources', _Rule('setquota-list'))))
    # setquota-list = "(" [setquota-resource *(SP setquota-resource)] ")"
    #     ; RFC 9208, Section 7
    if name == 'setquota-list':
        return _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Rep(0, 1, _Seq(_Field('', _Rule('setquota-resource')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('setquota-resource'))), rb" [!#$&'+-\[\^-z|-~]+ [0-9]+", b"(?=[ )])"))), _Token(rb"\)", b"", b')', '")"')))
    # setquota-resource = resource-name SP resource-limit
    #     ; RFC 9208, Section 7
    if name == 'setquota-resource':
        return _make(SetquotaResource, (_END, _END,), _Seq(_Field('name', _Leaf(_to_text, rb"[!#$&'+-\[\^-z|-~]+", b"(?= )", 'resource-name', {'STORAGE': 'STORAGE', 'MESSAGE': 'MESSAGE', 'MAILBOX': 'MAILBOX', 'ANNOTATION-STORAGE': 'ANNOTATION-STORAGE'})), _Token(b" ", b"", b' ', 'SP'), _Field('limit', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'resource-limit'))))
    # command-nonauth = login / authenticate / "STARTTLS"
    #     ; RFC 9051, Section 9
    if name == 'command-nonauth':
        return _Alt('command-nonauth', '', ('Ll', _Rule('login')), ('Aa', _Rule('authenticate')), ('Ss', _make(Starttls, (), _Token(b"[Ss](?i:TARTTLS)", b"", b'STARTTLS', '"STARTTLS"'))))
    # login = "LOGIN" SP userid SP password
    #     ; RFC 9051, Section 9
    if name == 'login':
        return _make(Login, (_END, _END,), _Seq(_Token(b"[Ll](?i:OGIN) ", b"", b'LOGIN ', '"LOGIN" SP'), _Field('userid', _Leaf(_to_string, _p6, b"(?= )", 'userid')), _Token(b" ", b"", b' ', 'SP'), _Field('password', _Leaf(_to_string, _p6, rb"(?=\r|\Z)", 'password'))))
    # authenticate = "AUTHENTICATE" SP auth-type [SP initial-resp] *(CRLF base64)
    #     ; RFC 9051, Section 9
    if name == 'authenticate':
        return _make(Authenticate, (_END, None, _MANY,), _Seq(_Token(b"[Aa](?i:UTHENTICATE) ", b"", b'AUTHENTICATE ', '"AUTHENTICATE" SP'), _Field('mechanism', _Leaf(_to_text, rb"[!#$&'+-\[\^-z|-~]+", rb"(?=[\x0d ]|\Z)", 'auth-type')), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('initial_response', _Leaf(_to_text, _p30, rb"(?=\r|\Z)", 'initial-resp')))), _Region('responses', _Token(_p31, rb"(?=\r|\Z)", b'', 'base64'), b'\r\n', b'\r\n', _Leaf(_to_text, _p32, rb"(?=\r|\Z)", 'base64'))))
    # command-select = "CLOSE" / "UNSELECT" / "EXPUNGE" / copy / move / fetch / store / search / uid / "CHECK" / sort /
    #     thread / replace
    #     ; RFC 9051, Section 9, RFC 3501, Section 9, RFC 5256, Section 5, RFC 8508, Section 5
    if name == 'command-select':
        return _Alt('command-select', '\r', ('Cc', _make(Close, (), _Token(b"[Cc](?i:LOSE)", b"", b'CLOSE', '"CLOSE"'))), ('Uu', _make(Unselect, (), _Token(b"[Uu](?i:NSELECT)", b"", b'UNSELECT', '"UNSELECT"'))), ('Ee', _make(Expunge, (), _Token(b"[Ee](?i:XPUNGE)", b"", b'EXPUNGE', '"EXPUNGE"'))), ('Cc', _Rule('copy')), ('Mm', _Rule('move')), ('Ff', _Rule('fetch')), ('Ss', _Rule('store')), ('Ss', _Rule('search')), ('Uu', _Rule('uid')), ('Cc', _make(Check, (), _Token(b"[Cc](?i:HECK)", b"", b'CHECK', '"CHECK"'))), ('Ss', _Rule('sort')), ('Tt', _Rule('thread')), ('Rr', _Rule('replace')))
    # copy = "COPY" SP sequence-set SP mailbox
    #     ; RFC 9051, Section 9
    if name == 'copy':
        return _make(Copy, (_END, _END,), _Seq(_Token(b"[Cc](?i:OPY) ", b"", b'COPY ', '"COPY" SP'), _Field('sequence_set', _Rule('sequence-set')), _Token(b" ", b"", b' ', 'SP'), _Field('mailbox', _Leaf(_to_string, _p6, rb"(?=\r|\Z)", 'mailbox', {b'INBOX': b'INBOX'}))))
    # move = "MOVE" SP sequence-set SP mailbox
    #     ; RFC 9051, Section 9
    if name == 'move':
        return _make(Move, (_END, _END,), _Seq(_Token(b"[Mm](?i:OVE) ", b"", b'MOVE ', '"MOVE" SP'), _Field('sequence_set', _Rule('sequence-set')), _Token(b" ", b"", b' ', 'SP'), _Field('mailbox', _Leaf(_to_string, _p6, rb"(?=\r|\Z)", 'mailbox', {b'INBOX': b'INBOX'}))))
    # fetch = "FETCH" SP sequence-set SP ("ALL" / "FULL" / "FAST" / fetch-att / "(" fetch-att *(SP fetch-att) ")") / "FETCH"
    #     SP sequence-set SP ("ALL" / "FULL" / "FAST" / fetch-att / "(" fetch-att *(SP fetch-att) ")") fetch-modifiers
    #     ; RFC 9051, Section 9, RFC 4466, Section 3
    if name == 'fetch':
        return _make(Fetch, (_END, None, _MANY, (),), _Alt('"FETCH" SP sequence-set SP ("ALL" / "FULL" / "FAST" / fe ...', '\r', ('Ff', _Seq(_Token(b"[Ff](?i:ETCH) ", b"", b'FETCH ', '"FETCH" SP'), _Field('sequence_set', _Rule('sequence-set')), _Token(b" ", b"", b' ', 'SP'), _Alt('"ALL" / "FULL" / "FAST" / fetch-att / "(" fetch-att *(SP ...', '\r', ('AFaf', _Field('macro', _Leaf(_to_text, _p33, rb"(?=\r|\Z)", '"ALL" / "FULL" / "FAST"', {'ALL': 'ALL', 'FULL': 'FULL', 'FAST': 'FAST'}))), ('BEFIMRTUbefimrtu', _Field('items', _Rule('fetch-att'))), ('(', _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('items', _Rule('fetch-att')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('items', _Rule('fetch-att'))), _p28, b"(?=[ )])"), _Token(rb"\)", b"", b')', '")"')))))), ('Ff', _Seq(_Token(b"[Ff](?i:ETCH) ", b"", b'FETCH ', '"FETCH" SP'), _Field('sequence_set', _Rule('sequence-set')), _Token(b" ", b"", b' ', 'SP'), _Alt('"ALL" / "FULL" / "FAST" / fetch-att / "(" fetch-att *(SP ...', ' ', ('AFaf', _Field('macro', _Leaf(_to_text, _p33, b"(?= )", '"ALL" / "FULL" / "FAST"', {'ALL': 'ALL', 'FULL': 'FULL', 'FAST': 'FAST'}))), ('BEFIMRTUbefimrtu', _Field('items', _Rule('fetch-att'))), ('(', _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('items', _Rule('fetch-att')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('items', _Rule('fetch-att'))), _p28, b"(?=[ )])"), _Token(rb"\)", b"", b')', '")"')))), _Field('modifiers', _Rule('fetch-modifiers'))))))
    if name == 'fetch-modifiers':
        return _Gather(True, _Seq(_Token(rb" \(", b"", b' (', 'SP "("'), _Field('', _Rule('fetch-modifier')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('fetch-modifier')))), _Token(rb"\)", b"", b')', '")"')))
    if name == 'fetch-modifier':
        return _Alt('fetch-modifier', ' )', ('Cc', _Rule('chgsince-fetch-mod')), ('Vv', _Leaf(_to_text, b"[Vv](?i:ANISHED)", b"", 'fetch-modifier', {'VANISHED': 'VANISHED'})), ('Pp', _Rule('modifier-partial')), ('-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz', _make(FetchModifier, (_END, None,), _Seq(_Field('name', _Leaf(_to_text, rb"[\-.A-Z_a-z][\-.0-:A-Z_a-z]*", rb"(?=[ )]|\Z)", 'fetch-modifier-name')), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('value', _Rule('fetch-modif-params'))))))))
    if name == 'chgsince-fetch-mod':
        return _make(FetchChangedsince, (_END,), _Seq(_Token(b"[Cc](?i:HANGEDSINCE) ", b"", b'CHANGEDSINCE ', '"CHANGEDSINCE" SP'), _Field('modseq', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'mod-sequence-value'))))
    if name == 'modifier-partial':
        return _make(ModifierPartial, (_END,), _Seq(_Token(b"[Pp](?i:ARTIAL) ", b"", b'PARTIAL ', '"PARTIAL" SP'), _Field('range', _Rule('partial-result-range'))))
    # partial-result-range = partial-range-last / partial-range-first
    #     ; RFC 9394, Section 4
    if name == 'partial-result-range':
        return _Alt('partial-result-range', '', ('-', _Rule('partial-range-last')), ('123456789', _Rule('partial-range-first')))
    # partial-range-first = nz-number ":" nz-number
    #     ; RFC 9394, Section 4
    if name == 'partial-range-first':
        return _make(PartialRangeFirst, (_END, _END,), _Seq(_Field('first', _Leaf(_to_number, b"[1-9][0-9]*", b"(?=:)", 'nz-number')), _Token(b":", b"", b':', '":"'), _Field('last', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=[ )]|\Z)", 'nz-number'))))
    # fetch-modif-params = tagged-ext-val
    #     ; RFC 4466, Section 3
    if name == 'fetch-modif-params':
        return _Rule('tagged-ext-val')
    # store = "STORE" SP sequence-set SP store-att-flags / "STORE" SP sequence-set store-modifiers SP store-att-flags
    #     ; RFC 9051, Section 9, RFC 4466, Section 3
    if name == 'store':
        return _make(Store, (_END, _END, (),), _Alt('"STORE" SP sequence-set SP store-att-flags / "STORE" SP  ...', '\r', ('Ss', _Seq(_Token(b"[Ss](?i:TORE) ", b"", b'STORE ', '"STORE" SP'), _Field('sequence_set', _Rule('sequence-set')), _Token(b" ", b"", b' ', 'SP'), _Field('change', _Rule('store-att-flags')))), ('Ss', _Seq(_Token(b"[Ss](?i:TORE) ", b"", b'STORE ', '"STORE" SP'), _Field('sequence_set', _Rule('sequence-set')), _Field('modifiers', _Rule('store-modifiers')), _Token(b" ", b"", b' ', 'SP'), _Field('change', _Rule('store-att-flags'))))))
    # store-att-flags = ["+" / "-"] "FLAGS" [".SILENT"] SP (flag-list / flag *(SP flag))
    #     ; RFC 9051, Section 9
    if name == 'store-att-flags':
        return _make(StoreAttFlags, (None, False, _END,), _Seq(_Seq(_Rep(0, 1, _Field('operation', _Leaf(_to_text, rb"[+\-]", b"", '"+" / "-"'))), _Token(b"[Ff](?i:LAGS)", b"", b'FLAGS', '"FLAGS"'), _Rep(0, 1, _Field('silent', _flag(rb"\.(?i:SILENT)", b"", b'.SILENT', '".SILENT"')))), _Token(b" ", b"", b' ', 'SP'), _Field('flags', _Alt('flag-list / flag *(SP flag)', '', ('(', _Gather(False, _Field('', _Rule('flag-list')))), ("!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\^_`abcdefghijklmnopqrstuvwxyz|}~", _Gather(True, _Region('', _Token(_p34, rb"(?=\r|\Z)", b'', 'flag'), b'', b' ', _Leaf(_to_text, rb"\\?[!#$&'+-\[\^-z|-~]+", rb"(?=[\x0d ]|\Z)", 'flag', {'\\ANSWERED': '\\Answered', '\\FLAGGED': '\\Flagged', '\\DELETED': '\\Deleted', '\\SEEN': '\\Seen', '\\DRAFT': '\\Draft', '$MDNSENT': '$MDNSent', '$FORWARDED': '$Forwarded', '$JUNK': '$Junk', '$NOTJUNK': '$NotJunk', '$PHISHING': '$Phishing'}))))))))
    if name == 'store-modifiers':
        return _Gather(True, _Seq(_Token(rb" \(", b"", b' (', 'SP "("'), _Field('', _Rule('store-modifier')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('store-modifier')))), _Token(rb"\)", b"", b')', '")"')))
    if name == 'store-modifier':
        return _Alt('store-modifier', ' )', ('Uu', _make(StoreUnchangedsince, (_END,), _Seq(_Token(b"[Uu](?i:NCHANGEDSINCE) ", b"", b'UNCHANGEDSINCE ', '"UNCHANGEDSINCE" SP'), _Field('modseq', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'mod-sequence-valzer'))))), ('-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz', _make(StoreModifier, (_END, None,), _Seq(_Field('name', _Leaf(_to_text, rb"[\-.A-Z_a-z][\-.0-:A-Z_a-z]*", rb"(?=[ )]|\Z)", 'store-modifier-name')), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('value', _Rule('store-modif-params'))))))))
    # store-modif-params = tagged-ext-val
    #     ; RFC 4466, Section 3
    if name == 'store-modif-params':
        return _Rule('tagged-ext-val')
    # search = "SEARCH" [search-return-opts] SP search-program
    #     ; RFC 9051, Section 9
    if name == 'search':
        return _make(Search, (None, _END,), _Seq(_Token(b"[Ss](?i:EARCH)", b"", b'SEARCH', '"SEARCH"'), _Rep(0, 1, _Field('return_options', _Rule('search-return-opts'))), _Token(b" ", b"", b' ', 'SP'), _Field('program', _Rule('search-program'))))
    if name == 'search-return-opts':
        return _Gather(True, _Seq(_Token(rb" [Rr](?i:ETURN) \(", b"", b' RETURN (', 'SP "RETURN" SP "("'), _Rep(0, 1, _Seq(_Field('', _Rule('search-return-opt')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('search-return-opt')))))), _Token(rb"\)", b"", b')', '")"')))
    if name == 'search-return-opt':
        return _Alt('search-return-opt', ' )', ('Mm', _Leaf(_to_text, b"[Mm](?i:IN)", b"", 'search-return-opt', {'MIN': 'MIN'})), ('Mm', _Leaf(_to_text, b"[Mm](?i:AX)", b"", 'search-return-opt', {'MAX': 'MAX'})), ('Aa', _Leaf(_to_text, b"[Aa](?i:LL)", b"", 'search-return-opt', {'ALL': 'ALL'})), ('Cc', _Leaf(_to_text, b"[Cc](?i:OUNT)", b"", 'search-return-opt', {'COUNT': 'COUNT'})), ('Ss', _Leaf(_to_text, b"[Ss](?i:AVE)", b"", 'search-return-opt', {'SAVE': 'SAVE'})), ('Pp', _Rule('modifier-partial')), ('-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz', _Rule('search-ret-opt-ext')))
    if name == 'search-ret-opt-ext':
        return _make(SearchRetOptExt, (_END, None,), _Seq(_Field('name', _Leaf(_to_text, rb"[\-.A-Z_a-z][\-.0-:A-Z_a-z]*", rb"(?=[ )]|\Z)", 'search-modifier-name')), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('params', _Rule('search-mod-params'))))))
    # search-mod-params = tagged-ext-val
    #     ; RFC 9051, Section 9
    if name == 'search-mod-params':
        return _Rule('tagged-ext-val')
    # search-program = ["CHARSET" SP charset SP] search-key *(SP search-key)
    #     ; RFC 9051, Section 9
    if name == 'search-program':
        return _make(SearchProgram, (None, _MANY,), _Seq(_Rep(0, 1, _Seq(_Token(b"[Cc](?i:HARSET) ", b"", b'CHARSET ', '"CHARSET" SP'), _Field('charset', _Leaf(_to_string, _p35, b"(?= )", 'charset')), _Token(b" ", b"", b' ', 'SP'))), _Field('keys', _Rule('search-key', True)), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('keys', _Rule('search-key', True))))))
    if name == 'search-key':
        return _Alt('search-key', '\r )', ('Aa', _Leaf(_to_text, b"[Aa](?i:LL)", b"", 'search-key', {'ALL': 'ALL'})), ('Aa', _Leaf(_to_text, b"[Aa](?i:NSWERED)", b"", 'search-key', {'ANSWERED': 'ANSWERED'})), ('Bb', _make(SearchBcc, (_END,), _Seq(_Token(b"[Bb](?i:CC) ", b"", b'BCC ', '"BCC" SP'), _Field('text', _Leaf(_to_string, _p6, rb"(?=[\x0d )]|\Z)", 'astring'))))), ('Bb', _make(SearchBefore, (_END,), _Seq(_Token(b"[Bb](?i:EFORE) ", b"", b'BEFORE ', '"BEFORE" SP'), _Field('date', _Rule('date'))))), ('Bb', _make(SearchBody, (_END,), _Seq(_Token(b"[Bb](?i:ODY) ", b"", b'BODY ', '"BODY" SP'), _Field('text', _Leaf(_to_string, _p6, rb"(?=[\x0d )]|\Z)", 'astring'))))), ('Cc', _make(SearchCc, (_END,), _Seq(_Token(b"[Cc](?i:C) ", b"", b'CC ', '"CC" SP'), _Field('text', _Leaf(_to_string, _p6, rb"(?=[\x0d )]|\Z)", 'astring'))))), ('Dd', _Leaf(_to_text, b"[Dd](?i:ELETED)", b"", 'search-key', {'DELETED': 'DELETED'})), ('Ff', _Leaf(_to_text, b"[Ff](?i:LAGGED)", b"", 'search-key', {'FLAGGED': 'FLAGGED'})), ('Ff', _make(SearchFrom, (_END,), _Seq(_Token(b"[Ff](?i:ROM) ", b"", b'FROM ', '"FROM" SP'), _Field('text', _Leaf(_to_string, _p6, rb"(?=[\x0d )]|\Z)", 'astring'))))), ('Kk', _make(SearchKeyword, (_END,), _Seq(_Token(b"[Kk](?i:EYWORD) ", b"", b'KEYWORD ', '"KEYWORD" SP'), _Field('keyword', _Leaf(_to_text, rb"[!#$&'+-\[\^-z|-~]+", rb"(?=[\x0d )]|\Z)", 'flag-keyword', {'$MDNSENT': '$MDNSent', '$FORWARDED': '$Forwarded', '$JUNK': '$Junk', '$NOTJUNK': '$NotJunk', '$PHISHING': '$Phishing'}))))), ('Oo', _make(SearchOn, (_END,), _Seq(_Token(b"[Oo](?i:N) ", b"", b'ON ', '"ON" SP'), _Field('date', _Rule('date'))))), ('Ss', _Leaf(_to_text, b"[Ss](?i:EEN)", b"", 'search-key', {'SEEN': 'SEEN'})), ('Ss', _make(SearchSince, (_END,), _Seq(_Token(b"[Ss](?i:INCE) ", b"", b'SINCE ', '"SINCE" SP'), _Field('date', _Rule('date'))))), ('Ss', _make(SearchSubject, (_END,), _Seq(_Token(b"[Ss](?i:UBJECT) ", b"", b'SUBJECT ', '"SUBJECT" SP'), _Field('text', _Leaf(_to_string, _p6, rb"(?=[\x0d )]|\Z)", 'astring'))))), ('Tt', _make(SearchText, (_END,), _Seq(_Token(b"[Tt](?i:EXT) ", b"", b'TEXT ', '"TEXT" SP'), _Field('text', _Leaf(_to_string, _p6, rb"(?=[\x0d )]|\Z)", 'astring'))))), ('Tt', _make(SearchTo, (_END,), _Seq(_Token(b"[Tt](?i:O) ", b"", b'TO ', '"TO" SP'), _Field('text', _Leaf(_to_string, _p6, rb"(?=[\x0d )]|\Z)", 'astring'))))), ('Uu', _Leaf(_to_text, b"[Uu](?i:NANSWERED)", b"", 'search-key', {'UNANSWERED': 'UNANSWERED'})), ('Uu', _Leaf(_to_text, b"[Uu](?i:NDELETED)", b"", 'search-key', {'UNDELETED': 'UNDELETED'})), ('Uu', _Leaf(_to_text, b"[Uu](?i:NFLAGGED)", b"", 'search-key', {'UNFLAGGED': 'UNFLAGGED'})), ('Uu', _make(SearchUnkeyword, (_END,), _Seq(_Token(b"[Uu](?i:NKEYWORD) ", b"", b'UNKEYWORD ', '"UNKEYWORD" SP'), _Field('keyword', _Leaf(_to_text, rb"[!#$&'+-\[\^-z|-~]+", rb"(?=[\x0d )]|\Z)", 'flag-keyword', {'$MDNSENT': '$MDNSent', '$FORWARDED': '$Forwarded', '$JUNK': '$Junk', '$NOTJUNK': '$NotJunk', '$PHISHING': '$Phishing'}))))), ('Uu', _Leaf(_to_text, b"[Uu](?i:NSEEN)", b"", 'search-key', {'UNSEEN': 'UNSEEN'})), ('Dd', _Leaf(_to_text, b"[Dd](?i:RAFT)", b"", 'search-key', {'DRAFT': 'DRAFT'})), ('Hh', _make(SearchHeader, (_END, _END,), _Seq(_Token(b"[Hh](?i:EADER) ", b"", b'HEADER ', '"HEADER" SP'), _Field('field', _Leaf(_to_string, _p6, b"(?= )", 'header-fld-name')), _Token(b" ", b"", b' ', 'SP'), _Field('text', _Leaf(_to_string, _p6, rb"(?=[\x0d )]|\Z)", 'astring'))))), ('Ll', _make(SearchLarger, (_END,), _Seq(_Token(b"[Ll](?i:ARGER) ", b"", b'LARGER ', '"LARGER" SP'), _Field('size', _Leaf(_to_number, b"[0-9]+", rb"(?=[\x0d )]|\Z)", 'number64'))))), ('Nn', _make(SearchNot, (_END,), _Seq(_Token(b"[Nn](?i:OT) ", b"", b'NOT ', '"NOT" SP'), _Field('key', _Rule('search-key', True))))), ('Oo', _make(SearchOr, (_END, _END,), _Seq(_Token(b"[Oo](?i:R) ", b"", b'OR ', '"OR" SP'), _Field('first', _Rule('search-key', True)), _Token(b" ", b"", b' ', 'SP'), _Field('second', _Rule('search-key', True))))), ('Ss', _make(SearchSentbefore, (_END,), _Seq(_Token(b"[Ss](?i:ENTBEFORE) ", b"", b'SENTBEFORE ', '"SENTBEFORE" SP'), _Field('date', _Rule('date'))))), ('Ss', _make(SearchSenton, (_END,), _Seq(_Token(b"[Ss](?i:ENTON) ", b"", b'SENTON ', '"SENTON" SP'), _Field('date', _Rule('date'))))), ('Ss', _make(SearchSentsince, (_END,), _Seq(_Token(b"[Ss](?i:ENTSINCE) ", b"", b'SENTSINCE ', '"SENTSINCE" SP'), _Field('date', _Rule('date'))))), ('Ss', _make(SearchSmaller, (_END,), _Seq(_Token(b"[Ss](?i:MALLER) ", b"", b'SMALLER ', '"SMALLER" SP'), _Field('size', _Leaf(_to_number, b"[0-9]+", rb"(?=[\x0d )]|\Z)", 'number64'))))), ('Uu', _make(SearchUid, (_END,), _Seq(_Token(b"[Uu](?i:ID) ", b"", b'UID ', '"UID" SP'), _Field('sequence_set', _Rule('sequence-set'))))), ('Uu', _Leaf(_to_text, b"[Uu](?i:NDRAFT)", b"", 'search-key', {'UNDRAFT': 'UNDRAFT'})), ('(', _make(SearchAnd, (_MANY,), _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('keys', _Rule('search-key', True)), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('keys', _Rule('search-key', True)))), _Token(rb"\)", b"", b')', '")"')))), ('Nn', _Leaf(_to_text, b"[Nn](?i:EW)", b"", 'search-key', {'NEW': 'NEW'})), ('Oo', _Leaf(_to_text, b"[Oo](?i:LD)", b"", 'search-key', {'OLD': 'OLD'})), ('Rr', _Leaf(_to_text, b"[Rr](?i:ECENT)", b"", 'search-key', {'RECENT': 'RECENT'})), ('Mm', _Rule('search-modsequence')), ('Ee', _make(SearchEmailid, (_END,), _Seq(_Token(b"[Ee](?i:MAILID) ", b"", b'EMAILID ', '"EMAILID" SP'), _Field('emailid', _Leaf(_to_text, rb"[\-0-9A-Z_a-z]{1,255}", rb"(?=[\x0d )]|\Z)", 'objectid'))))), ('Tt', _make(SearchThreadid, (_END,), _Seq(_Token(b"[Tt](?i:HREADID) ", b"", b'THREADID ', '"THREADID" SP'), _Field('threadid', _Leaf(_to_text, rb"[\-0-9A-Z_a-z]{1,255}", rb"(?=[\x0d )]|\Z)", 'objectid'))))), ('Uu', _make(SearchUidafter, (_END,), _Seq(_Token(b"[Uu](?i:IDAFTER) ", b"", b'UIDAFTER ', '"UIDAFTER" SP'), _Field('uid', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=[\x0d )]|\Z)", 'uniqueid'))))), ('Uu', _make(SearchUidbefore, (_END,), _Seq(_Token(b"[Uu](?i:IDBEFORE) ", b"", b'UIDBEFORE ', '"UIDBEFORE" SP'), _Field('uid', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=[\x0d )]|\Z)", 'uniqueid'))))), ('$*123456789', _make(SearchSequenceSet, (_END,), _Field('sequence_set', _Rule('sequence-set')))))
    # date = date-text / DQUOTE date-text DQUOTE
    #     ; RFC 9051, Section 9
    if name == 'date':
        return _Alt('date', '', ('0123456789', _Gather(False, _Field('', _Leaf(_to_text, _p36, b"", 'date-text')))), ('"', _Gather(False, _Seq(_Token(b'"', b"", b'"', 'DQUOTE'), _Field('', _Leaf(_to_text, _p36, b"", 'date-text')), _Token(b'"', b"", b'"', 'DQUOTE')))))
    if name == 'search-modsequence':
        return _make(SearchModseq, (None, _END,), _Seq(_Token(b"[Mm](?i:ODSEQ)", b"", b'MODSEQ', '"MODSEQ"'), _Rep(0, 1, _Field('extension', _Rule('search-modseq-ext'))), _Token(b" ", b"", b' ', 'SP'), _Field('modseq', _Leaf(_to_number, b"[0-9]+", rb"(?=[\x0d )]|\Z)", 'mod-sequence-valzer'))))
    # search-modseq-ext = SP entry-name SP entry-type-req
    #     ; RFC 7162, Section 7
    if name == 'search-modseq-ext':
        return _make(SearchModseqExt, (_END, _END,), _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('name', _Leaf(_to_quoted, _p37, b"", 'entry-name', {'/FLAGS/\\\\ANSWERED': '/flags/\\\\Answered', '/FLAGS/\\\\FLAGGED': '/flags/\\\\Flagged', '/FLAGS/\\\\DELETED': '/flags/\\\\Deleted', '/FLAGS/\\\\SEEN': '/flags/\\\\Seen', '/FLAGS/\\\\DRAFT': '/flags/\\\\Draft'})), _Token(b" ", b"", b' ', 'SP'), _Field('type', _Leaf(_to_text, _p38, b"", 'entry-type-req', {'PRIV': 'priv', 'SHARED': 'shared', 'ALL': 'all'}))))
    # uid = "UID" SP (copy / move / fetch / search / store / uid-expunge / sort / thread / replace)
    #     ; RFC 9051, Section 9, RFC 5256, Section 5, RFC 8508, Section 5
    if name == 'uid':
        return _make(Uid, (_END,), _Seq(_Token(b"[Uu](?i:ID) ", b"", b'UID ', '"UID" SP'), _Field('command', _Alt('copy / move / fetch / search / store / uid-expunge / sor ...', '\r', ('Cc', _Rule('copy')), ('Mm', _Rule('move')), ('Ff', _Rule('fetch')), ('Ss', _Rule('search')), ('Ss', _Rule('store')), ('Ee', _Rule('uid-expunge')), ('Ss', _Rule('sort')), ('Tt', _Rule('thread')), ('Rr', _Rule('replace'))))))
    # uid-expunge = "EXPUNGE" SP sequence-set
    #     ; RFC 9051, Section 9
    if name == 'uid-expunge':
        return _make(UidExpunge, (_END,), _Seq(_Token(b"[Ee](?i:XPUNGE) ", b"", b'EXPUNGE ', '"EXPUNGE" SP'), _Field('sequence_set', _Rule('sequence-set'))))
    # sort = "SORT" SP sort-criteria SP search-criteria
    #     ; RFC 5256, Section 5
    if name == 'sort':
        return _make(Sort, (_END, _END,), _Seq(_Token(b"[Ss](?i:ORT) ", b"", b'SORT ', '"SORT" SP'), _Field('criteria', _Rule('sort-criteria')), _Token(b" ", b"", b' ', 'SP'), _Field('search', _Rule('search-criteria'))))
    # sort-criteria = "(" sort-criterion *(SP sort-criterion) ")"
    #     ; RFC 5256, Section 5
    if name == 'sort-criteria':
        return _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('', _Rule('sort-criterion')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('sort-criterion'))), _p39, b"(?=[ )])"), _Token(rb"\)", b"", b')', '")"')))
    # sort-criterion = ["REVERSE" SP] sort-key
    #     ; RFC 5256, Section 5
    if name == 'sort-criterion':
        return _make(SortCriterion, (False, _END,), _Seq(_Rep(0, 1, _Seq(_Field('reverse', _flag(b"[Rr](?i:EVERSE)", b"", b'REVERSE', '"REVERSE"')), _Token(b" ", b"", b' ', 'SP'))), _Field('key', _Leaf(_to_text, _p40, rb"(?=[ )]|\Z)", 'sort-key', {'ARRIVAL': 'ARRIVAL', 'CC': 'CC', 'DATE': 'DATE', 'FROM': 'FROM', 'SIZE': 'SIZE', 'SUBJECT': 'SUBJECT', 'TO': 'TO'}))))
    # search-criteria = charset 1*(SP search-key)
    #     ; RFC 5256, Section 5
    if name == 'search-criteria':
        return _make(SearchCriteria, (_END, _MANY,), _Seq(_Field('charset', _Leaf(_to_string, _p35, b"(?= )", 'charset')), _Rep(1, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('keys', _Rule('search-key', True))))))
    # thread = "THREAD" SP thread-alg SP search-criteria
    #     ; RFC 5256, Section 5
    if name == 'thread':
        return _make(Thread, (_END, _END,), _Seq(_Token(b"[Tt](?i:HREAD) ", b"", b'THREAD ', '"THREAD" SP'), _Field('algorithm', _Leaf(_to_text, rb"[!#$&'+-\[\^-z|-~]+", b"(?= )", 'thread-alg', {'ORDEREDSUBJECT': 'ORDEREDSUBJECT', 'REFERENCES': 'REFERENCES'})), _Token(b" ", b"", b' ', 'SP'), _Field('search', _Rule('search-criteria'))))
    # replace = "REPLACE" SP seq-number SP mailbox append-message
    #     ; RFC 8508, Section 5
    if name == 'replace':
        return _make(Replace, (_END, _END, _END,), _Seq(_Token(b"[Rr](?i:EPLACE) ", b"", b'REPLACE ', '"REPLACE" SP'), _Field('seq', _Rule('seq-number')), _Token(b" ", b"", b' ', 'SP'), _Field('mailbox', _Leaf(_to_string, _p6, b"(?= )", 'mailbox', {b'INBOX': b'INBOX'})), _Field('message', _Rule('append-message'))))
    if name == 'response-data':
        return _make(ResponseData, (_END,), _Seq(_Token(rb"\* ", b"", b'* ', '"*" SP'), _Field('data', _Alt('resp-cond-state / resp-cond-bye / capability-data / enab ...', '\r', ('BNObno', _Rule('resp-cond-state')), ('Bb', _Rule('resp-cond-bye')), ('Cc', _Rule('capability-data')), ('Ee', _Rule('enable-data')), ('Ii', _Rule('id-response')), ('Mm', _Rule('metadata-resp')), ('Oo', _Rule('oauth-data')), ('Jj', _Rule('jmapauth-data')), ('0123456789AEFJLMNQSTaefjlmnqst', _Rule('mailbox-data')), ('123456789Vv', _Rule('message-data')))), _Token(rb"\r\n", b"", b'\r\n', 'CRLF')))
    # resp-cond-state = ("OK" / "NO" / "BAD") SP resp-text
    #     ; RFC 9051, Section 9
    if name == 'resp-cond-state':
        return _make(RespCondState, (_END, _END,), _Seq(_Field('status', _Leaf(_to_text, b"(?:[Oo](?i:K)|[Nn](?i:O)|[Bb](?i:AD))", b"", '"OK" / "NO" / "BAD"', {'OK': 'OK', 'NO': 'NO', 'BAD': 'BAD'})), _Token(b" ", b"", b' ', 'SP'), _Field('text', _Rule('resp-text'))))
    if name == 'resp-text':
        return _make(RespText, (None, None,), _Seq(_Rep(0, 1, _Seq(_Token(rb"\[", b"", b'[', '"["'), _Field('code', _Rule('resp-text-code')), _Token(rb"\] ", b"", b'] ', '"]" SP'))), _Rep(0, 1, _Field('text', _Leaf(_to_text, _p41, rb"(?=\r|\Z)", 'text')))))
    if name == 'resp-text-code':
        return _Alt('resp-text-code', ']', ('Aa', _make(Alert, (), _Token(b"[Aa](?i:LERT)", b"", b'ALERT', '"ALERT"'))), ('Bb', _make(Badcharset, (_MANY,), _Seq(_Token(b"[Bb](?i:ADCHARSET)", b"", b'BADCHARSET', '"BADCHARSET"'), _Rep(0, 1, _Seq(_Token(rb" \(", b"", b' (', 'SP "("'), _Region('charsets', _Token(_p42, rb"(?=\))", b'', 'charset'), b'', b' ', _Leaf(_to_string, _p35, b"(?=[ )])", 'charset')), _Token(rb"\)", b"", b')', '")"')))))), ('Cc', _Rule('capability-data')), ('Pp', _make(Parse, (), _Token(b"[Pp](?i:ARSE)", b"", b'PARSE', '"PARSE"'))), ('Pp', _make(Permanentflags, (_MANY,), _Seq(_Token(rb"[Pp](?i:ERMANENTFLAGS) \(", b"", b'PERMANENTFLAGS (', '"PERMANENTFLAGS" SP "("'), _Region('flags', _Token(_p43, rb"(?=\))", b'', 'flag-perm'), b'', b' ', _Leaf(_to_text, rb"(?:\\\*|\\?[!#$&'+-\[\^-z|-~]+)", b"(?=[ )])", 'flag-perm', {'\\ANSWERED': '\\Answered', '\\FLAGGED': '\\Flagged', '\\DELETED': '\\Deleted', '\\SEEN': '\\Seen', '\\DRAFT': '\\Draft', '$MDNSENT': '$MDNSent', '$FORWARDED': '$Forwarded', '$JUNK': '$Junk', '$NOTJUNK': '$NotJunk', '$PHISHING': '$Phishing'})), _Token(rb"\)", b"", b')', '")"')))), ('Rr', _make(ReadOnly, (), _Token(rb"[Rr](?i:EAD\-ONLY)", b"", b'READ-ONLY', '"READ-ONLY"'))), ('Rr', _make(ReadWrite, (), _Token(rb"[Rr](?i:EAD\-WRITE)", b"", b'READ-WRITE', '"READ-WRITE"'))), ('Tt', _make(Trycreate, (), _Token(b"[Tt](?i:RYCREATE)", b"", b'TRYCREATE', '"TRYCREATE"'))), ('Uu', _make(Uidnext, (_END,), _Seq(_Token(b"[Uu](?i:IDNEXT) ", b"", b'UIDNEXT ', '"UIDNEXT" SP'), _Field('uid', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=\]|\Z)", 'nz-number'))))), ('Uu', _make(Uidvalidity, (_END,), _Seq(_Token(b"[Uu](?i:IDVALIDITY) ", b"", b'UIDVALIDITY ', '"UIDVALIDITY" SP'), _Field('uidvalidity', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=\]|\Z)", 'nz-number'))))), ('Aa', _Rule('resp-code-apnd')), ('Cc', _Rule('resp-code-copy')), ('Uu', _make(Uidnotsticky, (), _Token(b"[Uu](?i:IDNOTSTICKY)", b"", b'UIDNOTSTICKY', '"UIDNOTSTICKY"'))), ('Uu', _make(Unavailable, (), _Token(b"[Uu](?i:NAVAILABLE)", b"", b'UNAVAILABLE', '"UNAVAILABLE"'))), ('Aa', _make(Authenticationfailed, (), _Token(b"[Aa](?i:UTHENTICATIONFAILED)", b"", b'AUTHENTICATIONFAILED', '"AUTHENTICATIONFAILED"'))), ('Aa', _make(Authorizationfailed, (), _Token(b"[Aa](?i:UTHORIZATIONFAILED)", b"", b'AUTHORIZATIONFAILED', '"AUTHORIZATIONFAILED"'))), ('Ee', _make(Expired, (), _Token(b"[Ee](?i:XPIRED)", b"", b'EXPIRED', '"EXPIRED"'))), ('Pp', _make(Privacyrequired, (), _Token(b"[Pp](?i:RIVACYREQUIRED)", b"", b'PRIVACYREQUIRED', '"PRIVACYREQUIRED"'))), ('Cc', _make(Contactadmin, (), _Token(b"[Cc](?i:ONTACTADMIN)", b"", b'CONTACTADMIN', '"CONTACTADMIN"'))), ('Nn', _make(Noperm, (), _Token(b"[Nn](?i:OPERM)", b"", b'NOPERM', '"NOPERM"'))), ('Ii', _make(Inuse, (), _Token(b"[Ii](?i:NUSE)", b"", b'INUSE', '"INUSE"'))), ('Ee', _make(Expungeissued, (), _Token(b"[Ee](?i:XPUNGEISSUED)", b"", b'EXPUNGEISSUED', '"EXPUNGEISSUED"'))), ('Cc', _make(Corruption, (), _Token(b"[Cc](?i:ORRUPTION)", b"", b'CORRUPTION', '"CORRUPTION"'))), ('Ss', _make(Serverbug, (), _Token(b"[Ss](?i:ERVERBUG)", b"", b'SERVERBUG', '"SERVERBUG"'))), ('Cc', _make(Clientbug, (), _Token(b"[Cc](?i:LIENTBUG)", b"", b'CLIENTBUG', '"CLIENTBUG"'))), ('Cc', _make(Cannot, (), _Token(b"[Cc](?i:ANNOT)", b"", b'CANNOT', '"CANNOT"'))), ('Ll', _make(Limit, (), _Token(b"[Ll](?i:IMIT)", b"", b'LIMIT', '"LIMIT"'))), ('Oo', _make(Overquota, (), _Token(b"[Oo](?i:VERQUOTA)", b"", b'OVERQUOTA', '"OVERQUOTA"'))), ('Aa', _make(Alreadyexists, (), _Token(b"[Aa](?i:LREADYEXISTS)", b"", b'ALREADYEXISTS', '"ALREADYEXISTS"'))), ('Nn', _make(Nonexistent, (), _Token(b"[Nn](?i:ONEXISTENT)", b"", b'NONEXISTENT', '"NONEXISTENT"'))), ('Nn', _make(Notsaved, (), _Token(b"[Nn](?i:OTSAVED)", b"", b'NOTSAVED', '"NOTSAVED"'))), ('Hh', _make(Haschildren, (), _Token(b"[Hh](?i:ASCHILDREN)", b"", b'HASCHILDREN', '"HASCHILDREN"'))), ('Cc', _make(Closed, (), _Token(b"[Cc](?i:LOSED)", b"", b'CLOSED', '"CLOSED"'))), ('Uu', _make(UnknownCte, (), _Token(rb"[Uu](?i:NKNOWN\-CTE)", b"", b'UNKNOWN-CTE', '"UNKNOWN-CTE"'))), ('Uu', _make(Unseen, (_END,), _Seq(_Token(b"[Uu](?i:NSEEN) ", b"", b'UNSEEN ', '"UNSEEN" SP'), _Field('seq', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=\]|\Z)", 'nz-number'))))), ('Cc', _make(Compressionactive, (), _Token(b"[Cc](?i:OMPRESSIONACTIVE)", b"", b'COMPRESSIONACTIVE', '"COMPRESSIONACTIVE"'))), ('Mm', _make(MetadataLongentries, (_END,), _Seq(_Token(b"[Mm](?i:ETADATA) [Ll](?i:ONGENTRIES) ", b"", b'METADATA LONGENTRIES ', '"METADATA" SP "LONGENTRIES" SP'), _Field('size', _Leaf(_to_number, b"[0-9]+", rb"(?=\]|\Z)", 'number'))))), ('Mm', _make(MetadataFailure, (_END, None,), _Seq(_Token(b"[Mm](?i:ETADATA) ", b"", b'METADATA ', '"METADATA" SP'), _Alt('"MAXSIZE" SP number / "TOOMANY" / "NOPRIVATE"', '', ('Mm', _Seq(_Field('reason', _Leaf(_to_text, b"[Mm](?i:AXSIZE)", b"", '"MAXSIZE"', {'MAXSIZE': 'MAXSIZE'})), _Token(b" ", b"", b' ', 'SP'), _Field('size', _Leaf(_to_number, b"[0-9]+", rb"(?=\]|\Z)", 'number')))), ('NTnt', _Field('reason', _Leaf(_to_text, b"(?:[Tt](?i:OOMANY)|[Nn](?i:OPRIVATE))", b"", '"TOOMANY" / "NOPRIVATE"', {'TOOMANY': 'TOOMANY', 'NOPRIVATE': 'NOPRIVATE'}))))))), ('Nn', _make(Notificationoverflow, (), _Token(b"[Nn](?i:OTIFICATIONOVERFLOW)", b"", b'NOTIFICATIONOVERFLOW', '"NOTIFICATIONOVERFLOW"'))), ('Bb', _Rule('unsupported-events-code')), ('Uu', _make(Useattr, (), _Token(b"[Uu](?i:SEATTR)", b"", b'USEATTR', '"USEATTR"'))), ('Hh', _make(Highestmodseq, (_END,), _Seq(_Token(b"[Hh](?i:IGHESTMODSEQ) ", b"", b'HIGHESTMODSEQ ', '"HIGHESTMODSEQ" SP'), _Field('modseq', _Leaf(_to_number, b"[0-9]+", rb"(?=\]|\Z)", 'mod-sequence-value'))))), ('Nn', _make(Nomodseq, (), _Token(b"[Nn](?i:OMODSEQ)", b"", b'NOMODSEQ', '"NOMODSEQ"'))), ('Mm', _make(Modified, (_END,), _Seq(_Token(b"[Mm](?i:ODIFIED) ", b"", b'MODIFIED ', '"MODIFIED" SP'), _Field('sequence_set', _Rule('sequence-set'))))), ('Mm', _make(Mailboxid, (_END,), _Seq(_Token(rb"[Mm](?i:AILBOXID) \(", b"", b'MAILBOXID (', '"MAILBOXID" SP "("'), _Field('mailboxid', _Leaf(_to_text, rb"[\-0-9A-Z_a-z]{1,255}", rb"(?=\))", 'objectid')), _Token(rb"\)", b"", b')', '")"')))), ('Uu', _make(Uidrequired, (), _Token(b"[Uu](?i:IDREQUIRED)", b"", b'UIDREQUIRED', '"UIDREQUIRED"'))), ('Mm', _make(Messagelimit, (_END, None,), _Seq(_Token(b"[Mm](?i:ESSAGELIMIT) ", b"", b'MESSAGELIMIT ', '"MESSAGELIMIT" SP'), _Field('limit', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=[ \]]|\Z)", 'message-limit')), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('uid', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=\]|\Z)", 'uniqueid'))))))), ('Ss', _make(Sametoken, (), _Token(b"[Ss](?i:AMETOKEN)", b"", b'SAMETOKEN', '"SAMETOKEN"'))), ('Ee', _make(Expiresin, (_END,), _Seq(_Token(b"[Ee](?i:XPIRESIN) ", b"", b'EXPIRESIN ', '"EXPIRESIN" SP'), _Field('seconds', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=\]|\Z)", 'nz-number'))))), ('Oo', _make(Oauthrequired, (), _Token(b"[Oo](?i:AUTHREQUIRED)", b"", b'OAUTHREQUIRED', '"OAUTHREQUIRED"'))), ('Cc', _make(Consentrequired, (_END,), _Seq(_Token(b"[Cc](?i:ONSENTREQUIRED) ", b"", b'CONSENTREQUIRED ', '"CONSENTREQUIRED" SP'), _Field('url', _Leaf(_to_quoted, b'"[Hh](?i:ttps://)[!$-;=?-Z_a-z~]++"', b"", 'https-url'))))), ("!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~", _make(OtherCode, (_END, None,), _Seq(_Field('name', _Leaf(_to_text, rb"[!#$&'+-\[\^-z|-~]+", rb"(?=[ \]]|\Z)", 'atom')), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('text', _Leaf(_to_text, rb"[\x01-\x09\x0b\x0c\x0e-\\\^-\x7f]+", rb"(?=\]|\Z)", '1*(%x01-09 / %x0B-0C / %x0E-5C / %x5E-7F)'))))))))
    if name == 'capability-data':
        return _make(CapabilityData, (_MANY,), _Alt('"CAPABILITY" *(SP capability) SP "IMAP4rev2" *(SP capabi ...', '\r]', ('Cc', _Seq(_Token(b"[Cc](?i:APABILITY)", b"", b'CAPABILITY', '"CAPABILITY"'), _Region('capabilities', _Token(_p44, rb"(?=[\x0d\]]|\Z)", b'', 'capability / "IMAP4rev2"'), b' ', b' ', _Leaf(_to_text, rb"[!#$&'+-\[\^-z|-~]+", rb"(?=[\x0d \]]|\Z)", 'capability / "IMAP4rev2"', {'IDLE': 'IDLE', 'NAMESPACE': 'NAMESPACE', 'ID': 'ID', 'IMAP4REV1': 'IMAP4rev1', 'ACL': 'ACL', 'UIDPLUS': 'UIDPLUS', 'ESEARCH': 'ESEARCH', 'SASL-IR': 'SASL-IR', 'COMPRESS=DEFLATE': 'COMPRESS=DEFLATE', 'ENABLE': 'ENABLE', 'SEARCHRES': 'SEARCHRES', 'SORT': 'SORT', 'THREAD=ORDEREDSUBJECT': 'THREAD=ORDEREDSUBJECT', 'THREAD=REFERENCES': 'THREAD=REFERENCES', 'LIST-EXTENDED': 'LIST-EXTENDED', 'METADATA': 'METADATA', 'METADATA-SERVER': 'METADATA-SERVER', 'NOTIFY': 'NOTIFY', 'LIST-STATUS': 'LIST-STATUS', 'SPECIAL-USE': 'SPECIAL-USE', 'CREATE-SPECIAL-USE': 'CREATE-SPECIAL-USE', 'MOVE': 'MOVE', 'CONDSTORE': 'CONDSTORE', 'QRESYNC': 'QRESYNC', 'LITERAL+': 'LITERAL+', 'LITERAL-': 'LITERAL-', 'APPENDLIMIT': 'APPENDLIMIT', 'UNAUTHENTICATE': 'UNAUTHENTICATE', 'STATUS=SIZE': 'STATUS=SIZE', 'LIST-MYRIGHTS': 'LIST-MYRIGHTS', 'OBJECTID': 'OBJECTID', 'REPLACE': 'REPLACE', 'IMAP4REV2': 'IMAP4rev2', 'LOGINDISABLED': 'LOGINDISABLED', 'STARTTLS': 'STARTTLS', 'QUOTA=RES-STORAGE': 'QUOTA=RES-STORAGE', 'QUOTA=RES-MESSAGE': 'QUOTA=RES-MESSAGE', 'QUOTA=RES-MAILBOX': 'QUOTA=RES-MAILBOX', 'QUOTA=RES-ANNOTATION-STORAGE': 'QUOTA=RES-ANNOTATION-STORAGE', 'QUOTASET': 'QUOTASET', 'PARTIAL': 'PARTIAL', 'UIDONLY': 'UIDONLY', 'JMAPACCESS': 'JMAPACCESS', 'JMAPAUTH': 'JMAPAUTH'})))), ('Cc', _Seq(_Token(b"[Cc](?i:APABILITY)", b"", b'CAPABILITY', '"CAPABILITY"'), _Region('capabilities', _Token(_p45, rb"(?=[\x0d\]]|\Z)", b'', 'capability / "IMAP4rev1"'), b' ', b' ', _Leaf(_to_text, rb"[!#$&'+-\[\^-z|-~]+", rb"(?=[\x0d \]]|\Z)", 'capability / "IMAP4rev1"', {'IDLE': 'IDLE', 'NAMESPACE': 'NAMESPACE', 'ID': 'ID', 'IMAP4REV1': 'IMAP4rev1', 'ACL': 'ACL', 'UIDPLUS': 'UIDPLUS', 'ESEARCH': 'ESEARCH', 'SASL-IR': 'SASL-IR', 'COMPRESS=DEFLATE': 'COMPRESS=DEFLATE', 'ENABLE': 'ENABLE', 'SEARCHRES': 'SEARCHRES', 'SORT': 'SORT', 'THREAD=ORDEREDSUBJECT': 'THREAD=ORDEREDSUBJECT', 'THREAD=REFERENCES': 'THREAD=REFERENCES', 'LIST-EXTENDED': 'LIST-EXTENDED', 'METADATA': 'METADATA', 'METADATA-SERVER': 'METADATA-SERVER', 'NOTIFY': 'NOTIFY', 'LIST-STATUS': 'LIST-STATUS', 'SPECIAL-USE': 'SPECIAL-USE', 'CREATE-SPECIAL-USE': 'CREATE-SPECIAL-USE', 'MOVE': 'MOVE', 'CONDSTORE': 'CONDSTORE', 'QRESYNC': 'QRESYNC', 'LITERAL+': 'LITERAL+', 'LITERAL-': 'LITERAL-', 'APPENDLIMIT': 'APPENDLIMIT', 'UNAUTHENTICATE': 'UNAUTHENTICATE', 'STATUS=SIZE': 'STATUS=SIZE', 'LIST-MYRIGHTS': 'LIST-MYRIGHTS', 'OBJECTID': 'OBJECTID', 'REPLACE': 'REPLACE', 'IMAP4REV2': 'IMAP4rev2', 'LOGINDISABLED': 'LOGINDISABLED', 'STARTTLS': 'STARTTLS', 'QUOTA=RES-STORAGE': 'QUOTA=RES-STORAGE', 'QUOTA=RES-MESSAGE': 'QUOTA=RES-MESSAGE', 'QUOTA=RES-MAILBOX': 'QUOTA=RES-MAILBOX', 'QUOTA=RES-ANNOTATION-STORAGE': 'QUOTA=RES-ANNOTATION-STORAGE', 'QUOTASET': 'QUOTASET', 'PARTIAL': 'PARTIAL', 'UIDONLY': 'UIDONLY', 'JMAPACCESS': 'JMAPACCESS', 'JMAPAUTH': 'JMAPAUTH'}))))))
    if name == 'resp-code-apnd':
        return _make(Appenduid, (_END, _END,), _Seq(_Token(b"[Aa](?i:PPENDUID) ", b"", b'APPENDUID ', '"APPENDUID" SP'), _Field('uidvalidity', _Leaf(_to_number, b"[1-9][0-9]*", b"(?= )", 'nz-number')), _Token(b" ", b"", b' ', 'SP'), _Field('uid', _Rule('append-uid'))))
    # append-uid = uniqueid / uid-set
    #     ; RFC 9051, Section 9, RFC 4315, Section 4
    if name == 'append-uid':
        return _Alt('append-uid', ']', ('123456789', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=\]|\Z)", 'append-uid')), ('123456789', _Rule('uid-set')))
    # uid-set = (uniqueid / uid-range) *("," (uniqueid / uid-range))
    #     ; RFC 9051, Section 9
    if name == 'uid-set':
        return _Gather(True, _Seq(_Alt('uniqueid / uid-range', ' ,]', ('123456789', _Field('', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=[ ,\]]|\Z)", 'uniqueid'))), ('123456789', _Field('', _Rule('uid-range')))), _Rep(0, None, _Seq(_Token(b",", b"", b',', '","'), _Alt('uniqueid / uid-range', ' ,]', ('123456789', _Field('', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=[ ,\]]|\Z)", 'uniqueid'))), ('123456789', _Field('', _Rule('uid-range'))))), b",[1-9][0-9]*(?::[1-9][0-9]*)?", rb"(?=[ ,\]]|\Z)")))
    # uid-range = uniqueid ":" uniqueid
    #     ; RFC 9051, Section 9
    if name == 'uid-range':
        return _make(UidRange, (_END, _END,), _Seq(_Field('first', _Leaf(_to_number, b"[1-9][0-9]*", b"(?=:)", 'uniqueid')), _Token(b":", b"", b':', '":"'), _Field('last', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=[ ,\]]|\Z)", 'uniqueid'))))
    if name == 'resp-code-copy':
        return _make(Copyuid, (_END, _END, _END,), _Seq(_Token(b"[Cc](?i:OPYUID) ", b"", b'COPYUID ', '"COPYUID" SP'), _Field('uidvalidity', _Leaf(_to_number, b"[1-9][0-9]*", b"(?= )", 'nz-number')), _Token(b" ", b"", b' ', 'SP'), _Field('source', _Rule('uid-set')), _Token(b" ", b"", b' ', 'SP'), _Field('destination', _Rule('uid-set'))))
    if name == 'unsupported-events-code':
        return _make(Badevent, (_MANY,), _Seq(_Token(rb"[Bb](?i:ADEVENT) \(", b"", b'BADEVENT (', '"BADEVENT" SP "("'), _Region('events', _Token(_p46, rb"(?=\))", b'', 'event-name'), b'', b' ', _Leaf(_to_text, _p47, b"(?=[ )])", 'event-name', {'MESSAGENEW': 'MessageNew', 'MESSAGEEXPUNGE': 'MessageExpunge', 'FLAGCHANGE': 'FlagChange', 'ANNOTATIONCHANGE': 'AnnotationChange', 'MAILBOXNAME': 'MailboxName', 'SUBSCRIPTIONCHANGE': 'SubscriptionChange', 'MAILBOXMETADATACHANGE': 'MailboxMetadataChange', 'SERVERMETADATACHANGE': 'ServerMetadataChange'})), _Token(rb"\)", b"", b')', '")"')))
    # resp-cond-bye = "BYE" SP resp-text
    #     ; RFC 9051, Section 9
    if name == 'resp-cond-bye':
        return _make(RespCondBye, (_END,), _Seq(_Token(b"[Bb](?i:YE) ", b"", b'BYE ', '"BYE" SP'), _Field('text', _Rule('resp-text'))))
    # enable-data = "ENABLED" *(SP capability)
    #     ; RFC 9051, Section 9
    if name == 'enable-data':
        return _make(EnableData, (_MANY,), _Seq(_Token(b"[Ee](?i:NABLED)", b"", b'ENABLED', '"ENABLED"'), _Region('capabilities', _Token(rb"(?: [!#$&'+-\[\^-z|-~]+)*", rb"(?=\r|\Z)", b'', 'capability'), b' ', b' ', _Leaf(_to_text, rb"[!#$&'+-\[\^-z|-~]+", rb"(?=[\x0d ]|\Z)", 'capability', {'IDLE': 'IDLE', 'NAMESPACE': 'NAMESPACE', 'ID': 'ID', 'IMAP4REV1': 'IMAP4rev1', 'ACL': 'ACL', 'UIDPLUS': 'UIDPLUS', 'ESEARCH': 'ESEARCH', 'SASL-IR': 'SASL-IR', 'COMPRESS=DEFLATE': 'COMPRESS=DEFLATE', 'ENABLE': 'ENABLE', 'SEARCHRES': 'SEARCHRES', 'SORT': 'SORT', 'THREAD=ORDEREDSUBJECT': 'THREAD=ORDEREDSUBJECT', 'THREAD=REFERENCES': 'THREAD=REFERENCES', 'LIST-EXTENDED': 'LIST-EXTENDED', 'METADATA': 'METADATA', 'METADATA-SERVER': 'METADATA-SERVER', 'NOTIFY': 'NOTIFY', 'LIST-STATUS': 'LIST-STATUS', 'SPECIAL-USE': 'SPECIAL-USE', 'CREATE-SPECIAL-USE': 'CREATE-SPECIAL-USE', 'MOVE': 'MOVE', 'CONDSTORE': 'CONDSTORE', 'QRESYNC': 'QRESYNC', 'LITERAL+': 'LITERAL+', 'LITERAL-': 'LITERAL-', 'APPENDLIMIT': 'APPENDLIMIT', 'UNAUTHENTICATE': 'UNAUTHENTICATE', 'STATUS=SIZE': 'STATUS=SIZE', 'LIST-MYRIGHTS': 'LIST-MYRIGHTS', 'OBJECTID': 'OBJECTID', 'REPLACE': 'REPLACE', 'IMAP4REV2': 'IMAP4rev2', 'LOGINDISABLED': 'LOGINDISABLED', 'STARTTLS': 'STARTTLS', 'QUOTA=RES-STORAGE': 'QUOTA=RES-STORAGE', 'QUOTA=RES-MESSAGE': 'QUOTA=RES-MESSAGE', 'QUOTA=RES-MAILBOX': 'QUOTA=RES-MAILBOX', 'QUOTA=RES-ANNOTATION-STORAGE': 'QUOTA=RES-ANNOTATION-STORAGE', 'QUOTASET': 'QUOTASET', 'PARTIAL': 'PARTIAL', 'UIDONLY': 'UIDONLY', 'JMAPACCESS': 'JMAPACCESS', 'JMAPAUTH': 'JMAPAUTH'}))))
    # id-response = "ID" SP id-params-list
    #     ; RFC 2971, Section 4
    if name == 'id-response':
        return _make(IdResponse, (_END,), _Seq(_Token(b"[Ii](?i:D) ", b"", b'ID ', '"ID" SP'), _Field('parameters', _Rule('id-params-list'))))
    # metadata-resp = "METADATA" SP mailbox SP (entry-values / entry-list)
    #     ; RFC 5464, Section 5
    if name == 'metadata-resp':
        return _make(MetadataResp, (_END, (), (),), _Seq(_Token(b"[Mm](?i:ETADATA) ", b"", b'METADATA ', '"METADATA" SP'), _Field('mailbox', _Leaf(_to_string, _p6, b"(?= )", 'mailbox', {b'INBOX': b'INBOX'})), _Token(b" ", b"", b' ', 'SP'), _Alt('entry-values / entry-list', '', ('(', _Field('values', _Rule('entry-values'))), ('!"#$&\'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~', _Field('entries', _Rule('entry-list'))))))
    # entry-list = entry *(SP entry)
    #     ; RFC 5464, Section 5
    if name == 'entry-list':
        return _Gather(True, _Region('', _Token(_p23, rb"(?=\r|\Z)", b'', 'entry'), b'', b' ', _Leaf(_to_string, _p6, rb"(?=[\x0d ]|\Z)", 'entry')))
    # oauth-data = "OAUTH" SP "(" string SP token ")"
    #     ; this document
    if name == 'oauth-data':
        return _make(OauthData, (_END, _END,), _Seq(_Token(rb"[Oo](?i:AUTH) \(", b"", b'OAUTH (', '"OAUTH" SP "("'), _Field('user', _Leaf(_to_string, _p0, b"", 'string')), _Token(b" ", b"", b' ', 'SP'), _Field('token', _Leaf(_to_quoted, rb'"[+\--9A-Z_a-z~]+=*+"', b"", 'token')), _Token(rb"\)", b"", b')', '")"')))
    # jmapauth-data = "JMAPAUTH" SP "(" https-url [SP token] ")"
    #     ; this document
    if name == 'jmapauth-data':
        return _make(JmapauthData, (_END, None,), _Seq(_Token(rb"[Jj](?i:MAPAUTH) \(", b"", b'JMAPAUTH (', '"JMAPAUTH" SP "("'), _Field('url', _Leaf(_to_quoted, b'"[Hh](?i:ttps://)[!$-;=?-Z_a-z~]++"', b"", 'https-url')), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('token', _Leaf(_to_quoted, rb'"[+\--9A-Z_a-z~]+=*+"', b"", 'token')))), _Token(rb"\)", b"", b')', '")"')))
    # mailbox-data = "FLAGS" SP flag-list / "LIST" SP mailbox-list / esearch-response / "STATUS" SP mailbox SP "("
    #     [status-att-list] ")" / namespace-response / obsolete-search-response / "LSUB" SP mailbox-list / acl-data /
    #     listrights-data / myrights-data / sort-data / thread-data / "SEARCH" [1*(SP nz-number) SP search-sort-mod-seq] /
    #     quota-response / quotaroot-response / resp-jmapaccess / number SP "EXISTS" / obsolete-recent-response
    #     ; RFC 9051, Section 9, RFC 3501, Section 9, RFC 4314, Section 7, RFC 5256, Section 5, RFC 7162, Section 7, RFC 9208, Section 7, RFC 9698, Section 4
    if name == 'mailbox-data':
        return _Alt('mailbox-data', '\r', ('Ff', _make(Flags, (_END,), _Seq(_Token(b"[Ff](?i:LAGS) ", b"", b'FLAGS ', '"FLAGS" SP'), _Field('flags', _Rule('flag-list'))))), ('Ll', _Gather(False, _Seq(_Token(b"[Ll](?i:IST) ", b"", b'LIST ', '"LIST" SP'), _Field('', _Rule('mailbox-list'))))), ('Ee', _Rule('esearch-response')), ('Ss', _make(StatusData, (_END, (),), _Seq(_Token(b"[Ss](?i:TATUS) ", b"", b'STATUS ', '"STATUS" SP'), _Field('mailbox', _Leaf(_to_string, _p6, b"(?= )", 'mailbox', {b'INBOX': b'INBOX'})), _Token(rb" \(", b"", b' (', 'SP "("'), _Rep(0, 1, _Field('attributes', _Rule('status-att-list'))), _Token(rb"\)", b"", b')', '")"')))), ('Nn', _Rule('namespace-response')), ('Ss', _Rule('obsolete-search-response')), ('Ll', _make(LsubData, (_END,), _Seq(_Token(b"[Ll](?i:SUB) ", b"", b'LSUB ', '"LSUB" SP'), _Field('list', _Rule('mailbox-list'))))), ('Aa', _Rule('acl-data')), ('Ll', _Rule('listrights-data')), ('Mm', _Rule('myrights-data')), ('Ss', _Rule('sort-data')), ('Tt', _Rule('thread-data')), ('Ss', _make(SearchModseqData, (_MANY, None,), _Seq(_Token(b"[Ss](?i:EARCH)", b"", b'SEARCH', '"SEARCH"'), _Rep(0, 1, _Seq(_Region('numbers', _Token(b"(?: [1-9][0-9]*)+", b"(?= )", b'', 'nz-number'), b' ', b' ', _Leaf(_to_number, b"[1-9][0-9]*", b"(?= )", 'nz-number')), _Token(b" ", b"", b' ', 'SP'), _Field('modseq', _Rule('search-sort-mod-seq'))))))), ('Qq', _Rule('quota-response')), ('Qq', _Rule('quotaroot-response')), ('Jj', _Rule('resp-jmapaccess')), ('0123456789', _make(Exists, (_END,), _Seq(_Field('count', _Leaf(_to_number, b"[0-9]+", b"(?= )", 'number')), _Token(b" [Ee](?i:XISTS)", b"", b' EXISTS', 'SP "EXISTS"')))), ('0123456789', _Rule('obsolete-recent-response')))
    # mailbox-list = "(" [mbx-list-flags] ")" SP (nil / DQUOTE QUOTED-CHAR DQUOTE) SP mailbox [SP mbox-list-extended]
    #     ; RFC 9051, Section 9
    if name == 'mailbox-list':
        return _make(MailboxList, ((), _END, _END, None,), _Seq(_Token(rb"\(", b"", b'(', '"("'), _Rep(0, 1, _Field('flags', _Rule('mbx-list-flags'))), _Token(rb"\) ", b"", b') ', '")" SP'), _Field('delimiter', _Alt('nil / DQUOTE QUOTED-CHAR DQUOTE', '', ('Nn', _Leaf(_to_nothing, b"[Nn](?i:IL)", b"", 'nil / DQUOTE QUOTED-CHAR DQUOTE')), ('"', _Leaf(_to_quoted, _p49, b"", 'nil / DQUOTE QUOTED-CHAR DQUOTE')))), _Token(b" ", b"", b' ', 'SP'), _Field('mailbox', _Leaf(_to_string, _p6, rb"(?=[\x0d ]|\Z)", 'mailbox', {b'INBOX': b'INBOX'})), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('extended', _Rule('mbox-list-extended'))))))
    # mbx-list-flags = *(mbx-list-oflag SP) mbx-list-sflag *(SP mbx-list-oflag) / mbx-list-oflag *(SP mbx-list-oflag)
    #     ; RFC 9051, Section 9
    if name == 'mbx-list-flags':
        return _Alt('mbx-list-flags', ')', ('\\', _Gather(True, _Region('', _Token(_p50, rb"(?=\)|\Z)", b'', 'mbx-list-oflag / mbx-list-sflag'), b'', b' ', _Leaf(_to_text, rb"\\[!#$&'+-\[\^-z|-~]+", rb"(?=[ )]|\Z)", 'mbx-list-oflag / mbx-list-sflag', {'\\NOINFERIORS': '\\Noinferiors', '\\HASCHILDREN': '\\HasChildren', '\\HASNOCHILDREN': '\\HasNoChildren', '\\SUBSCRIBED': '\\Subscribed', '\\REMOTE': '\\Remote', '\\NOACCESS': '\\NoAccess', '\\ALL': '\\All', '\\ARCHIVE': '\\Archive', '\\DRAFTS': '\\Drafts', '\\FLAGGED': '\\Flagged', '\\JUNK': '\\Junk', '\\SENT': '\\Sent', '\\TRASH': '\\Trash', '\\NONEXISTENT': '\\NonExistent', '\\NOSELECT': '\\Noselect', '\\MARKED': '\\Marked', '\\UNMARKED': '\\Unmarked'})))), ('\\', _Gather(True, _Region('', _Token(_p51, rb"(?=\)|\Z)", b'', 'mbx-list-oflag'), b'', b' ', _Leaf(_to_text, rb"\\[!#$&'+-\[\^-z|-~]+", rb"(?=[ )]|\Z)", 'mbx-list-oflag', {'\\NOINFERIORS': '\\Noinferiors', '\\HASCHILDREN': '\\HasChildren', '\\HASNOCHILDREN': '\\HasNoChildren', '\\SUBSCRIBED': '\\Subscribed', '\\REMOTE': '\\Remote', '\\NOACCESS': '\\NoAccess', '\\ALL': '\\All', '\\ARCHIVE': '\\Archive', '\\DRAFTS': '\\Drafts', '\\FLAGGED': '\\Flagged', '\\JUNK': '\\Junk', '\\SENT': '\\Sent', '\\TRASH': '\\Trash'})))))
    if name == 'mbox-list-extended':
        return _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Rep(0, 1, _Seq(_Field('', _Rule('mbox-list-extended-item')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('mbox-list-extended-item')))))), _Token(rb"\)", b"", b')', '")"')))
    if name == 'mbox-list-extended-item':
        return _Alt('mbox-list-extended-item', ' )', ('"Cc', _Rule('childinfo-extended-item')), ('"Oo', _Rule('oldname-extended-item')), ('!"#$&\'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~', _make(MboxListExtendedItem, (_END, _END,), _Seq(_Field('tag', _Leaf(_to_string, _p6, b"(?= )", 'mbox-list-extended-item-tag')), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Rule('tagged-ext-val'))))))
    if name == 'childinfo-extended-item':
        return _make(ChildinfoExtendedItem, (_MANY,), _Seq(_Token(_p54, b"", b'"CHILDINFO" (', '(DQUOTE "CHILDINFO" DQUOTE / "CHILDINFO") SP "("'), _Field('options', _Rule('list-select-base-opt-quoted')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('options', _Rule('list-select-base-opt-quoted')))), _Token(rb"\)", b"", b')', '")"')))
    if name == 'list-select-base-opt-quoted':
        return _Gather(False, _Seq(_Token(b'"', b"", b'"', 'DQUOTE'), _Field('', _Rule('list-select-base-opt')), _Token(b'"', b"", b'"', 'DQUOTE')))
    if name == 'list-select-base-opt':
        return _Alt('list-select-base-opt', '"', ('Ss', _Leaf(_to_text, b"[Ss](?i:UBSCRIBED)", b"", 'list-select-base-opt', {'SUBSCRIBED': 'SUBSCRIBED'})), ("!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~", _Rule('option-extension')))
    if name == 'oldname-extended-item':
        return _make(OldnameExtendedItem, (_END,), _Seq(_Token(_p55, b"", b'"OLDNAME" (', '(DQUOTE "OLDNAME" DQUOTE / "OLDNAME") SP "("'), _Field('mailbox', _Leaf(_to_string, _p6, rb"(?=\))", 'mailbox', {b'INBOX': b'INBOX'})), _Token(rb"\)", b"", b')', '")"')))
    # esearch-response = "ESEARCH" [search-correlator] [SP "UID"] *(SP search-return-data)
    #     ; RFC 9051, Section 9
    if name == 'esearch-response':
        return _make(EsearchResponse, (None, False, _MANY,), _Seq(_Token(b"[Ee](?i:SEARCH)", b"", b'ESEARCH', '"ESEARCH"'), _Rep(0, 1, _Field('tag', _Rule('search-correlator'))), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('uid', _flag(b"[Uu](?i:ID)", b"", b'UID', '"UID"')))), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('data', _Rule('search-return-data'))))))
    # search-correlator = SP "(" "TAG" SP tag-string ")"
    #     ; RFC 9051, Section 9
    if name == 'search-correlator':
        return _Gather(False, _Seq(_Token(rb" \([Tt](?i:AG) ", b"", b' (TAG ', 'SP "(" "TAG" SP'), _Field('', _Leaf(_to_string, _p6, rb"(?=\))", 'tag-string')), _Token(rb"\)", b"", b')', '")"')))
    if name == 'search-return-data':
        return _Alt('search-return-data', '\r ', ('ACMacm', _make(SearchReturnData, (_END, _END,), _Alt('"MIN" SP nz-number / "MAX" SP nz-number / "ALL" SP seque ...', '\r ', ('Mm', _Seq(_Field('name', _Leaf(_to_text, b"[Mm](?i:IN)", b"", '"MIN"', {'MIN': 'MIN'})), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=[\x0d ]|\Z)", 'nz-number')))), ('Mm', _Seq(_Field('name', _Leaf(_to_text, b"[Mm](?i:AX)", b"", '"MAX"', {'MAX': 'MAX'})), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=[\x0d ]|\Z)", 'nz-number')))), ('Aa', _Seq(_Field('name', _Leaf(_to_text, b"[Aa](?i:LL)", b"", '"ALL"', {'ALL': 'ALL'})), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Rule('sequence-set')))), ('Cc', _Seq(_Field('name', _Leaf(_to_text, b"[Cc](?i:OUNT)", b"", '"COUNT"', {'COUNT': 'COUNT'})), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Leaf(_to_number, b"[0-9]+", rb"(?=[\x0d ]|\Z)", 'number')))), ('Mm', _Seq(_Field('name', _Leaf(_to_text, b"[Mm](?i:ODSEQ)", b"", '"MODSEQ"', {'MODSEQ': 'MODSEQ'})), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Leaf(_to_number, b"[0-9]+", rb"(?=[\x0d ]|\Z)", 'mod-sequence-value'))))))), ('Pp', _Gather(False, _Field('', _Rule('ret-data-partial')))), ('-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz', _Gather(False, _Field('', _Rule('search-ret-data-ext')))))
    # ret-data-partial = "PARTIAL" SP "(" partial-result-range SP partial-results ")"
    #     ; RFC 9394, Section 4
    if name == 'ret-data-partial':
        return _make(RetDataPartial, (_END, _END,), _Seq(_Token(rb"[Pp](?i:ARTIAL) \(", b"", b'PARTIAL (', '"PARTIAL" SP "("'), _Field('range', _Rule('partial-result-range')), _Token(b" ", b"", b' ', 'SP'), _Field('results', _Rule('partial-results')), _Token(rb"\)", b"", b')', '")"')))
    # partial-results = "NIL" / sequence-set
    #     ; RFC 9394, Section 4
    if name == 'partial-results':
        return _Alt('partial-results', '', ('Nn', _Leaf(_to_text, b"[Nn](?i:IL)", b"", 'partial-results', {'NIL': 'NIL'})), ('$*123456789', _Rule('sequence-set')))
    if name == 'search-ret-data-ext':
        return _make(SearchRetDataExt, (_END, _END,), _Seq(_Field('name', _Leaf(_to_text, rb"[\-.A-Z_a-z][\-.0-:A-Z_a-z]*", b"(?= )", 'search-modifier-name')), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Rule('search-return-value'))))
    # search-return-value = tagged-ext-val
    #     ; RFC 9051, Section 9
    if name == 'search-return-value':
        return _Rule('tagged-ext-val')
    # status-att-list = status-att-val *(SP status-att-val)
    #     ; RFC 9051, Section 9
    if name == 'status-att-list':
        return _Gather(True, _Seq(_Field('', _Rule('status-att-val')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('status-att-val'))), _p56, rb"(?=[ )]|\Z)")))
    # status-att-val = "MESSAGES" SP number / "UIDNEXT" SP nz-number / "UIDVALIDITY" SP nz-number / "UNSEEN" SP number /
    #     "DELETED" SP number / "SIZE" SP number64 / "RECENT" SP number / "HIGHESTMODSEQ" SP mod-sequence-valzer /
    #     "APPENDLIMIT" SP (nil / number) / "MAILBOXID" SP "(" objectid ")" / status-att-deleted-storage
    #     ; RFC 9051, Section 9, RFC 3501, Section 9, RFC 7162, Section 7, RFC 7889, Section 5, RFC 8474, Section 7, RFC 9208, Section 7
    if name == 'status-att-val':
        return _Alt('status-att-val', ' )', ('ADHMRSUadhmrsu', _make(StatusAttVal, (_END, _END,), _Alt('"MESSAGES" SP number / "UIDNEXT" SP nz-number / "UIDVALI ...', ' )', ('Mm', _Seq(_Field('name', _Leaf(_to_text, b"[Mm](?i:ESSAGES)", b"", '"MESSAGES"', {'MESSAGES': 'MESSAGES'})), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'number')))), ('Uu', _Seq(_Field('name', _Leaf(_to_text, b"[Uu](?i:IDNEXT)", b"", '"UIDNEXT"', {'UIDNEXT': 'UIDNEXT'})), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=[ )]|\Z)", 'nz-number')))), ('Uu', _Seq(_Field('name', _Leaf(_to_text, b"[Uu](?i:IDVALIDITY)", b"", '"UIDVALIDITY"', {'UIDVALIDITY': 'UIDVALIDITY'})), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=[ )]|\Z)", 'nz-number')))), ('Uu', _Seq(_Field('name', _Leaf(_to_text, b"[Uu](?i:NSEEN)", b"", '"UNSEEN"', {'UNSEEN': 'UNSEEN'})), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'number')))), ('Dd', _Seq(_Field('name', _Leaf(_to_text, b"[Dd](?i:ELETED)", b"", '"DELETED"', {'DELETED': 'DELETED'})), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'number')))), ('Ss', _Seq(_Field('name', _Leaf(_to_text, b"[Ss](?i:IZE)", b"", '"SIZE"', {'SIZE': 'SIZE'})), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'number64')))), ('Rr', _Seq(_Field('name', _Leaf(_to_text, b"[Rr](?i:ECENT)", b"", '"RECENT"', {'RECENT': 'RECENT'})), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'number')))), ('Hh', _Seq(_Field('name', _Leaf(_to_text, b"[Hh](?i:IGHESTMODSEQ)", b"", '"HIGHESTMODSEQ"', {'HIGHESTMODSEQ': 'HIGHESTMODSEQ'})), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'mod-sequence-valzer')))), ('Aa', _Seq(_Field('name', _Leaf(_to_text, b"[Aa](?i:PPENDLIMIT)", b"", '"APPENDLIMIT"', {'APPENDLIMIT': 'APPENDLIMIT'})), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Alt('nil / number', '', ('Nn', _Leaf(_to_nothing, b"[Nn](?i:IL)", b"", 'nil / number')), ('0123456789', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'nil / number')))))), ('Mm', _Seq(_Field('name', _Leaf(_to_text, b"[Mm](?i:AILBOXID)", b"", '"MAILBOXID"', {'MAILBOXID': 'MAILBOXID'})), _Token(rb" \(", b"", b' (', 'SP "("'), _Field('value', _Leaf(_to_text, rb"[\-0-9A-Z_a-z]{1,255}", rb"(?=\))", 'objectid')), _Token(rb"\)", b"", b')', '")"')))))), ('Dd', _Rule('status-att-deleted-storage')))
    # status-att-deleted-storage = "DELETED-STORAGE" SP number64
    #     ; RFC 9208, Section 7
    if name == 'status-att-deleted-storage':
        return _make(StatusAttDeletedStorage, (_END, _END,), _Seq(_Field('name', _Leaf(_to_text, rb"[Dd](?i:ELETED\-STORAGE)", b"", '"DELETED-STORAGE"', {'DELETED-STORAGE': 'DELETED-STORAGE'})), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'number64'))))
    # namespace-response = "NAMESPACE" SP namespace SP namespace SP namespace
    #     ; RFC 9051, Section 9
    if name == 'namespace-response':
        return _make(NamespaceResponse, (_END, _END, _END,), _Seq(_Token(b"[Nn](?i:AMESPACE) ", b"", b'NAMESPACE ', '"NAMESPACE" SP'), _Field('personal', _Rule('namespace')), _Token(b" ", b"", b' ', 'SP'), _Field('other_users', _Rule('namespace')), _Token(b" ", b"", b' ', 'SP'), _Field('shared', _Rule('namespace'))))
    if name == 'namespace':
        return _Alt('namespace', '', ('Nn', _Gather(False, _Field('', _Leaf(_to_nothing, b"[Nn](?i:IL)", b"", 'nil')))), ('(', _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Rep(1, None, _Field('', _Rule('namespace-descr')), _p57, b""), _Token(rb"\)", b"", b')', '")"')))))
    if name == 'namespace-descr':
        return _make(NamespaceDescr, (_END, _END, (),), _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('prefix', _Leaf(_to_string, _p0, b"", 'string')), _Token(b" ", b"", b' ', 'SP'), _Field('delimiter', _Alt('nil / DQUOTE QUOTED-CHAR DQUOTE', '', ('Nn', _Leaf(_to_nothing, b"[Nn](?i:IL)", b"", 'nil / DQUOTE QUOTED-CHAR DQUOTE')), ('"', _Leaf(_to_quoted, _p49, b"", 'nil / DQUOTE QUOTED-CHAR DQUOTE')))), _Rep(0, 1, _Field('extensions', _Rule('namespace-response-extensions'))), _Token(rb"\)", b"", b')', '")"')))
    # namespace-response-extensions = *namespace-response-extension
    #     ; RFC 9051, Section 9
    if name == 'namespace-response-extensions':
        return _Gather(True, _Rep(0, None, _Field('', _Rule('namespace-response-extension')), _p58, b""))
    # namespace-response-extension = SP string SP "(" string *(SP string) ")"
    #     ; RFC 9051, Section 9
    if name == 'namespace-response-extension':
        return _make(NamespaceResponseExtension, (_END, _MANY,), _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('name', _Leaf(_to_string, _p0, b"", 'string')), _Token(rb" \(", b"", b' (', 'SP "("'), _Region('values', _Token(_p59, rb"(?=\))", b'', 'string'), b'', b' ', _Leaf(_to_string, _p0, b"", 'string')), _Token(rb"\)", b"", b')', '")"')))
    # obsolete-search-response = "SEARCH" *(SP nz-number)
    #     ; RFC 9051, Section 9
    if name == 'obsolete-search-response':
        return _make(ObsoleteSearchResponse, (_MANY,), _Seq(_Token(b"[Ss](?i:EARCH)", b"", b'SEARCH', '"SEARCH"'), _Region('numbers', _Token(b"(?: [1-9][0-9]*)*", rb"(?=\r|\Z)", b'', 'nz-number'), b' ', b' ', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=[\x0d ]|\Z)", 'nz-number'))))
    # acl-data = "ACL" SP mailbox *(SP identifier SP rights)
    #     ; RFC 4314, Section 7
    if name == 'acl-data':
        return _make(AclData, (_END, _MANY, _MANY,), _Seq(_Token(b"[Aa](?i:CL) ", b"", b'ACL ', '"ACL" SP'), _Field('mailbox', _Leaf(_to_string, _p6, rb"(?=[\x0d ]|\Z)", 'mailbox', {b'INBOX': b'INBOX'})), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('identifiers', _Leaf(_to_string, _p6, b"(?= )", 'identifier')), _Token(b" ", b"", b' ', 'SP'), _Field('rights', _Leaf(_to_string, _p6, rb"(?=[\x0d ]|\Z)", 'rights'))), _p60, rb"(?=[\x0d ]|\Z)")))
    # listrights-data = "LISTRIGHTS" SP mailbox SP identifier SP rights *(SP rights)
    #     ; RFC 4314, Section 7
    if name == 'listrights-data':
        return _make(ListrightsData, (_END, _END, _END, _MANY,), _Seq(_Token(b"[Ll](?i:ISTRIGHTS) ", b"", b'LISTRIGHTS ', '"LISTRIGHTS" SP'), _Field('mailbox', _Leaf(_to_string, _p6, b"(?= )", 'mailbox', {b'INBOX': b'INBOX'})), _Token(b" ", b"", b' ', 'SP'), _Field('identifier', _Leaf(_to_string, _p6, b"(?= )", 'identifier')), _Token(b" ", b"", b' ', 'SP'), _Field('required', _Leaf(_to_string, _p6, rb"(?=[\x0d ]|\Z)", 'rights')), _Region('optional', _Token(_p61, rb"(?=\r|\Z)", b'', 'rights'), b' ', b' ', _Leaf(_to_string, _p6, rb"(?=[\x0d ]|\Z)", 'rights'))))
    # myrights-data = "MYRIGHTS" SP mailbox SP rights
    #     ; RFC 4314, Section 7
    if name == 'myrights-data':
        return _make(MyrightsData, (_END, _END,), _Seq(_Token(b"[Mm](?i:YRIGHTS) ", b"", b'MYRIGHTS ', '"MYRIGHTS" SP'), _Field('mailbox', _Leaf(_to_string, _p6, b"(?= )", 'mailbox', {b'INBOX': b'INBOX'})), _Token(b" ", b"", b' ', 'SP'), _Field('rights', _Leaf(_to_string, _p6, rb"(?=\r|\Z)", 'rights'))))
    # sort-data = "SORT" *(SP nz-number) / "SORT" [1*(SP nz-number) SP search-sort-mod-seq]
    #     ; RFC 5256, Section 5, RFC 7162, Section 7
    if name == 'sort-data':
        return _make(SortData, (_MANY, None,), _Alt('"SORT" *(SP nz-number) / "SORT" [1*(SP nz-number) SP sea ...', '\r', ('Ss', _Seq(_Token(b"[Ss](?i:ORT)", b"", b'SORT', '"SORT"'), _Region('numbers', _Token(b"(?: [1-9][0-9]*)*", rb"(?=\r|\Z)", b'', 'nz-number'), b' ', b' ', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=[\x0d ]|\Z)", 'nz-number')))), ('Ss', _Seq(_Token(b"[Ss](?i:ORT)", b"", b'SORT', '"SORT"'), _Rep(0, 1, _Seq(_Region('numbers', _Token(b"(?: [1-9][0-9]*)+", b"(?= )", b'', 'nz-number'), b' ', b' ', _Leaf(_to_number, b"[1-9][0-9]*", b"(?= )", 'nz-number')), _Token(b" ", b"", b' ', 'SP'), _Field('modseq', _Rule('search-sort-mod-seq'))))))))
    # search-sort-mod-seq = "(" "MODSEQ" SP mod-sequence-value ")"
    #     ; RFC 7162, Section 7
    if name == 'search-sort-mod-seq':
        return _Gather(False, _Seq(_Token(rb"\([Mm](?i:ODSEQ) ", b"", b'(MODSEQ ', '"(" "MODSEQ" SP'), _Field('', _Leaf(_to_number, b"[0-9]+", rb"(?=\))", 'mod-sequence-value')), _Token(rb"\)", b"", b')', '")"')))
    # thread-data = "THREAD" [SP 1*thread-list]
    #     ; RFC 5256, Section 5
    if name == 'thread-data':
        return _make(ThreadData, (_MANY,), _Seq(_Token(b"[Tt](?i:HREAD)", b"", b'THREAD', '"THREAD"'), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Rep(1, None, _Field('threads', _Rule('thread-list', True)))))))
    if name == 'thread-list':
        return _Gather(False, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('', _Alt('thread-nested / thread-members', '', ('(', _Rule('thread-nested')), ('123456789', _Rule('thread-members')))), _Token(rb"\)", b"", b')', '")"')))
    if name == 'thread-nested':
        return _make(ThreadNested, (_MANY,), _Rep(2, None, _Field('threads', _Rule('thread-list', True))))
    if name == 'thread-members':
        return _make(ThreadMembers, (_MANY, None,), _Seq(_Region('numbers', _Token(b"[1-9][0-9]*(?: [1-9][0-9]*)*", rb"(?=[ )]|\Z)", b'', 'nz-number'), b'', b' ', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=[ )]|\Z)", 'nz-number')), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('nested', _Rule('thread-nested'))))))
    # quota-response = "QUOTA" SP quota-root-name SP quota-list
    #     ; RFC 9208, Section 7
    if name == 'quota-response':
        return _make(QuotaResponse, (_END, _END,), _Seq(_Token(b"[Qq](?i:UOTA) ", b"", b'QUOTA ', '"QUOTA" SP'), _Field('root', _Leaf(_to_string, _p6, b"(?= )", 'quota-root-name')), _Token(b" ", b"", b' ', 'SP'), _Field('resources', _Rule('quota-list'))))
    # quota-list = "(" quota-resource *(SP quota-resource) ")"
    #     ; RFC 9208, Section 7
    if name == 'quota-list':
        return _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('', _Rule('quota-resource')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('quota-resource'))), rb" [!#$&'+-\[\^-z|-~]+ [0-9]+ [0-9]+", b"(?=[ )])"), _Token(rb"\)", b"", b')', '")"')))
    # quota-resource = resource-name SP resource-usage SP resource-limit
    #     ; RFC 9208, Section 7
    if name == 'quota-resource':
        return _make(QuotaResource, (_END, _END, _END,), _Seq(_Field('name', _Leaf(_to_text, rb"[!#$&'+-\[\^-z|-~]+", b"(?= )", 'resource-name', {'STORAGE': 'STORAGE', 'MESSAGE': 'MESSAGE', 'MAILBOX': 'MAILBOX', 'ANNOTATION-STORAGE': 'ANNOTATION-STORAGE'})), _Token(b" ", b"", b' ', 'SP'), _Field('usage', _Leaf(_to_number, b"[0-9]+", b"(?= )", 'resource-usage')), _Token(b" ", b"", b' ', 'SP'), _Field('limit', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'resource-limit'))))
    # quotaroot-response = "QUOTAROOT" SP mailbox *(SP quota-root-name)
    #     ; RFC 9208, Section 7
    if name == 'quotaroot-response':
        return _make(QuotarootResponse, (_END, _MANY,), _Seq(_Token(b"[Qq](?i:UOTAROOT) ", b"", b'QUOTAROOT ', '"QUOTAROOT" SP'), _Field('mailbox', _Leaf(_to_string, _p6, rb"(?=[\x0d ]|\Z)", 'mailbox', {b'INBOX': b'INBOX'})), _Region('roots', _Token(_p61, rb"(?=\r|\Z)", b'', 'quota-root-name'), b' ', b' ', _Leaf(_to_string, _p6, rb"(?=[\x0d ]|\Z)", 'quota-root-name'))))
    # resp-jmapaccess = "JMAPACCESS" SP quoted
    #     ; RFC 9698, Section 4
    if name == 'resp-jmapaccess':
        return _make(RespJmapaccess, (_END,), _Seq(_Token(b"[Jj](?i:MAPACCESS) ", b"", b'JMAPACCESS ', '"JMAPACCESS" SP'), _Field('url', _Leaf(_to_string, _p2, b"", 'quoted'))))
    # obsolete-recent-response = number SP "RECENT"
    #     ; RFC 9051, Section 9
    if name == 'obsolete-recent-response':
        return _make(ObsoleteRecentResponse, (_END,), _Seq(_Field('count', _Leaf(_to_number, b"[0-9]+", b"(?= )", 'number')), _Token(b" [Rr](?i:ECENT)", b"", b' RECENT', 'SP "RECENT"')))
    # message-data = expunged-resp / nz-number SP ("EXPUNGE" / "FETCH" SP msg-att) / uidfetch-resp
    #     ; RFC 9051, Section 9, RFC 7162, Section 7, RFC 9586, Section 4
    if name == 'message-data':
        return _Alt('message-data', '\r', ('Vv', _Rule('expunged-resp')), ('123456789', _make(MessageData, (_END, _END,), _Seq(_Field('seq', _Leaf(_to_number, b"[1-9][0-9]*", b"(?= )", 'nz-number')), _Token(b" ", b"", b' ', 'SP'), _Field('data', _Alt('"EXPUNGE" / "FETCH" SP msg-att', '', ('Ee', _make(ExpungeData, (), _Token(b"[Ee](?i:XPUNGE)", b"", b'EXPUNGE', '"EXPUNGE"'))), ('Ff', _make(FetchData, (_END,), _Seq(_Token(b"[Ff](?i:ETCH) ", b"", b'FETCH ', '"FETCH" SP'), _Field('items', _Rule('msg-att')))))))))), ('123456789', _Rule('uidfetch-resp')))
    # expunged-resp = "VANISHED" [SP "(EARLIER)"] SP known-uids
    #     ; RFC 7162, Section 7
    if name == 'expunged-resp':
        return _make(ExpungedResp, (False, _END,), _Seq(_Token(b"[Vv](?i:ANISHED)", b"", b'VANISHED', '"VANISHED"'), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('earlier', _flag(rb"\((?i:EARLIER\))", b"", b'(EARLIER)', '"(EARLIER)"')))), _Token(b" ", b"", b' ', 'SP'), _Field('known_uids', _Rule('known-uids'))))
    if name == 'msg-att':
        return _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('', _Alt('msg-att-dynamic / msg-att-static', '', ('FMfm', _Rule('msg-att-dynamic')), ('BEIRTUbeirtu', _Rule('msg-att-static')))), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Alt('msg-att-dynamic / msg-att-static', '', ('FMfm', _Rule('msg-att-dynamic')), ('BEIRTUbeirtu', _Rule('msg-att-static')))))), _Token(rb"\)", b"", b')', '")"')))
    # msg-att-dynamic = "FLAGS" SP "(" [flag-fetch *(SP flag-fetch)] ")" / fetch-mod-resp
    #     ; RFC 9051, Section 9, RFC 7162, Section 7
    if name == 'msg-att-dynamic':
        return _Alt('msg-att-dynamic', '', ('Ff', _make(MsgAttFlags, (_MANY,), _Seq(_Token(rb"[Ff](?i:LAGS) \(", b"", b'FLAGS (', '"FLAGS" SP "("'), _Region('flags', _Token(_p8, rb"(?=\))", b'', 'flag-fetch'), b'', b' ', _Leaf(_to_text, rb"\\?[!#$&'+-\[\^-z|-~]+", b"(?=[ )])", 'flag-fetch', {'\\RECENT': '\\Recent', '\\ANSWERED': '\\Answered', '\\FLAGGED': '\\Flagged', '\\DELETED': '\\Deleted', '\\SEEN': '\\Seen', '\\DRAFT': '\\Draft', '$MDNSENT': '$MDNSent', '$FORWARDED': '$Forwarded', '$JUNK': '$Junk', '$NOTJUNK': '$NotJunk', '$PHISHING': '$Phishing'})), _Token(rb"\)", b"", b')', '")"')))), ('Mm', _Rule('fetch-mod-resp')))
    if name == 'fetch-mod-resp':
        return _make(MsgAttModseq, (_END,), _Seq(_Token(rb"[Mm](?i:ODSEQ) \(", b"", b'MODSEQ (', '"MODSEQ" SP "("'), _Field('modseq', _Leaf(_to_number, b"[0-9]+", rb"(?=\))", 'permsg-modsequence')), _Token(rb"\)", b"", b')', '")"')))
    # msg-att-static = "ENVELOPE" SP envelope / "INTERNALDATE" SP date-time / "RFC822.SIZE" SP number64 / "BODY"
    #     ["STRUCTURE"] SP body / "BODY" section ["<" number ">"] SP nstring / "BINARY" section-binary SP (nstring /
    #     literal8) / "BINARY.SIZE" section-binary SP number / "UID" SP uniqueid / "RFC822" [".HEADER" / ".TEXT"] SP nstring
    #     / fetch-emailid-resp / fetch-threadid-resp
    #     ; RFC 9051, Section 9, RFC 3501, Section 9, RFC 8474, Section 7
    if name == 'msg-att-static':
        return _Alt('msg-att-static', ' )', ('Ee', _make(MsgAttEnvelope, (_END,), _Seq(_Token(b"[Ee](?i:NVELOPE) ", b"", b'ENVELOPE ', '"ENVELOPE" SP'), _Field('envelope', _Rule('envelope'))))), ('Ii', _make(MsgAttInternaldate, (_END,), _Seq(_Token(b"[Ii](?i:NTERNALDATE) ", b"", b'INTERNALDATE ', '"INTERNALDATE" SP'), _Field('date_time', _Leaf(_to_quoted, _p7, b"", 'date-time'))))), ('Rr', _make(MsgAttRfc822Size, (_END,), _Seq(_Token(rb"[Rr](?i:FC822\.SIZE) ", b"", b'RFC822.SIZE ', '"RFC822.SIZE" SP'), _Field('size', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'number64'))))), ('Bb', _make(MsgAttBodystructure, (False, _END,), _Seq(_Token(b"[Bb](?i:ODY)", b"", b'BODY', '"BODY"'), _Rep(0, 1, _Field('extensible', _flag(b"[Ss](?i:TRUCTURE)", b"", b'STRUCTURE', '"STRUCTURE"'))), _Token(b" ", b"", b' ', 'SP'), _Field('body', _Rule('body', True))))), ('Bb', _make(MsgAttBody, (_END, None, _END,), _Seq(_Token(b"[Bb](?i:ODY)", b"", b'BODY', '"BODY"'), _Field('section', _Rule('section')), _Rep(0, 1, _Seq(_Token(b"<", b"", b'<', '"<"'), _Field('origin', _Leaf(_to_number, b"[0-9]+", b"(?=>)", 'number')), _Token(b">", b"", b'>', '">"'))), _Token(b" ", b"", b' ', 'SP'), _Field('data', _Rule('nstring'))))), ('Bb', _make(MsgAttBinary, (_END, _END,), _Seq(_Token(b"[Bb](?i:INARY)", b"", b'BINARY', '"BINARY"'), _Field('section', _Rule('section-binary')), _Token(b" ", b"", b' ', 'SP'), _Field('data', _Alt('nstring / literal8', '', ('"Nn{', _Rule('nstring')), ('~', _Leaf(_to_string, rb"\~\{#[0-9]+\}\r\n", b"", 'nstring / literal8'))))))), ('Bb', _make(MsgAttBinarySize, (_END, _END,), _Seq(_Token(rb"[Bb](?i:INARY\.SIZE)", b"", b'BINARY.SIZE', '"BINARY.SIZE"'), _Field('section', _Rule('section-binary')), _Token(b" ", b"", b' ', 'SP'), _Field('size', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'number'))))), ('Uu', _make(MsgAttUid, (_END,), _Seq(_Token(b"[Uu](?i:ID) ", b"", b'UID ', '"UID" SP'), _Field('uid', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=[ )]|\Z)", 'uniqueid'))))), ('Rr', _make(MsgAttRfc822, (None, _END,), _Seq(_Token(b"[Rr](?i:FC822)", b"", b'RFC822', '"RFC822"'), _Rep(0, 1, _Field('part', _Leaf(_to_text, rb"(?:\.(?i:HEADER)|\.(?i:TEXT))", b"(?= )", '".HEADER" / ".TEXT"', {'.HEADER': '.HEADER', '.TEXT': '.TEXT'}))), _Token(b" ", b"", b' ', 'SP'), _Field('data', _Rule('nstring'))))), ('Ee', _Rule('fetch-emailid-resp')), ('Tt', _Rule('fetch-threadid-resp')))
    # envelope = "(" env-date SP env-subject SP env-from SP env-sender SP env-reply-to SP env-to SP env-cc SP env-bcc SP
    #     env-in-reply-to SP env-message-id ")"
    #     ; RFC 9051, Section 9
    if name == 'envelope':
        return _make(Envelope, (_END, _END, _END, _END, _END, _END, _END, _END, _END, _END,), _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('date', _Rule('env-date')), _Token(b" ", b"", b' ', 'SP'), _Field('subject', _Rule('env-subject')), _Token(b" ", b"", b' ', 'SP'), _Field('from_', _Rule('env-from')), _Token(b" ", b"", b' ', 'SP'), _Field('sender', _Rule('env-sender')), _Token(b" ", b"", b' ', 'SP'), _Field('reply_to', _Rule('env-reply-to')), _Token(b" ", b"", b' ', 'SP'), _Field('to', _Rule('env-to')), _Token(b" ", b"", b' ', 'SP'), _Field('cc', _Rule('env-cc')), _Token(b" ", b"", b' ', 'SP'), _Field('bcc', _Rule('env-bcc')), _Token(b" ", b"", b' ', 'SP'), _Field('in_reply_to', _Rule('env-in-reply-to')), _Token(b" ", b"", b' ', 'SP'), _Field('message_id', _Rule('env-message-id')), _Token(rb"\)", b"", b')', '")"')))
    # env-date = nstring
    #     ; RFC 9051, Section 9
    if name == 'env-date':
        return _Rule('nstring')
    # env-subject = nstring
    #     ; RFC 9051, Section 9
    if name == 'env-subject':
        return _Rule('nstring')
    if name == 'env-from':
        return _Alt('env-from', '', ('(', _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Rep(1, None, _Field('', _Rule('address')), _p62, b""), _Token(rb"\)", b"", b')', '")"')))), ('Nn', _Gather(False, _Field('', _Leaf(_to_nothing, b"[Nn](?i:IL)", b"", 'nil')))))
    # address = "(" addr-name SP addr-adl SP addr-mailbox SP addr-host ")"
    #     ; RFC 9051, Section 9
    if name == 'address':
        return _make(Address, (_END, _END, _END, _END,), _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('name', _Rule('addr-name')), _Token(b" ", b"", b' ', 'SP'), _Field('adl', _Rule('addr-adl')), _Token(b" ", b"", b' ', 'SP'), _Field('mailbox', _Rule('addr-mailbox')), _Token(b" ", b"", b' ', 'SP'), _Field('host', _Rule('addr-host')), _Token(rb"\)", b"", b')', '")"')))
    # addr-name = nstring
    #     ; RFC 9051, Section 9
    if name == 'addr-name':
        return _Rule('nstring')
    # addr-adl = nstring
    #     ; RFC 9051, Section 9
    if name == 'addr-adl':
        return _Rule('nstring')
    # addr-mailbox = nstring
    #     ; RFC 9051, Section 9
    if name == 'addr-mailbox':
        return _Rule('nstring')
    # addr-host = nstring
    #     ; RFC 9051, Section 9
    if name == 'addr-host':
        return _Rule('nstring')
    if name == 'env-sender':
        return _Alt('env-sender', '', ('(', _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Rep(1, None, _Field('', _Rule('address')), _p62, b""), _Token(rb"\)", b"", b')', '")"')))), ('Nn', _Gather(False, _Field('', _Leaf(_to_nothing, b"[Nn](?i:IL)", b"", 'nil')))))
    if name == 'env-reply-to':
        return _Alt('env-reply-to', '', ('(', _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Rep(1, None, _Field('', _Rule('address')), _p62, b""), _Token(rb"\)", b"", b')', '")"')))), ('Nn', _Gather(False, _Field('', _Leaf(_to_nothing, b"[Nn](?i:IL)", b"", 'nil')))))
    if name == 'env-to':
        return _Alt('env-to', '', ('(', _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Rep(1, None, _Field('', _Rule('address')), _p62, b""), _Token(rb"\)", b"", b')', '")"')))), ('Nn', _Gather(False, _Field('', _Leaf(_to_nothing, b"[Nn](?i:IL)", b"", 'nil')))))
    if name == 'env-cc':
        return _Alt('env-cc', '', ('(', _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Rep(1, None, _Field('', _Rule('address')), _p62, b""), _Token(rb"\)", b"", b')', '")"')))), ('Nn', _Gather(False, _Field('', _Leaf(_to_nothing, b"[Nn](?i:IL)", b"", 'nil')))))
    if name == 'env-bcc':
        return _Alt('env-bcc', '', ('(', _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Rep(1, None, _Field('', _Rule('address')), _p62, b""), _Token(rb"\)", b"", b')', '")"')))), ('Nn', _Gather(False, _Field('', _Leaf(_to_nothing, b"[Nn](?i:IL)", b"", 'nil')))))
    # env-in-reply-to = nstring
    #     ; RFC 9051, Section 9
    if name == 'env-in-reply-to':
        return _Rule('nstring')
    # env-message-id = nstring
    #     ; RFC 9051, Section 9
    if name == 'env-message-id':
        return _Rule('nstring')
    if name == 'body':
        return _Gather(False, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('', _Alt('body-type-mpart / body-type-1part', '', ('(', _Rule('body-type-mpart')), ('"{', _Rule('body-type-1part')))), _Token(rb"\)", b"", b')', '")"')))
    if name == 'body-type-mpart':
        return _make(BodyTypeMpart, (_MANY, _END, None,), _Seq(_Rep(1, None, _Field('parts', _Rule('body', True))), _Token(b" ", b"", b' ', 'SP'), _Field('subtype', _Leaf(_to_string, _p0, b"", 'media-subtype')), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('extension', _Rule('body-ext-mpart'))))))
    if name == 'body-ext-mpart':
        return _make(BodyExtMpart, (_END, None, None, None, _MANY,), _Seq(_Field('parameters', _Rule('body-fld-param')), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('disposition', _Rule('body-fld-dsp')), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('language', _Rule('body-fld-lang')), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('location', _Rule('body-fld-loc')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('extensions', _Rule('body-extension', True))))))))))))
    # body-fld-param = "(" string SP string *(SP string SP string) ")" / nil
    #     ; RFC 9051, Section 9
    if name == 'body-fld-param':
        return _Alt('body-fld-param', '', ('(', _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Region('', _Token(_p63, rb"(?=\))", b'', 'string'), b'', b' ', _Leaf(_to_string, _p0, b"", 'string')), _Token(rb"\)", b"", b')', '")"')))), ('Nn', _Gather(False, _Field('', _Leaf(_to_nothing, b"[Nn](?i:IL)", b"", 'nil')))))
    # body-fld-dsp = "(" string SP body-fld-param ")" / nil
    #     ; RFC 9051, Section 9
    if name == 'body-fld-dsp':
        return _Alt('body-fld-dsp', '', ('(', _make(BodyFldDsp, (_END, _END,), _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('type', _Leaf(_to_string, _p0, b"", 'string')), _Token(b" ", b"", b' ', 'SP'), _Field('parameters', _Rule('body-fld-param')), _Token(rb"\)", b"", b')', '")"')))), ('Nn', _Gather(False, _Field('', _Leaf(_to_nothing, b"[Nn](?i:IL)", b"", 'nil')))))
    # body-fld-lang = "(" string *(SP string) ")" / nstring
    #     ; RFC 9051, Section 9
    if name == 'body-fld-lang':
        return _Alt('body-fld-lang', '', ('(', _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Region('', _Token(_p59, rb"(?=\))", b'', 'string'), b'', b' ', _Leaf(_to_string, _p0, b"", 'string')), _Token(rb"\)", b"", b')', '")"')))), ('"Nn{', _Gather(False, _Field('', _Rule('nstring')))))
    # body-fld-loc = nstring
    #     ; RFC 9051, Section 9
    if name == 'body-fld-loc':
        return _Rule('nstring')
    if name == 'body-extension':
        return _Alt('body-extension', ' )', ('(', _make(BodyExtension, (_MANY,), _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('items', _Rule('body-extension', True)), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('items', _Rule('body-extension', True)))), _Token(rb"\)", b"", b')', '")"')))), ('"Nn{', _Gather(False, _Field('', _Rule('nstring')))), ('0123456789', _Gather(False, _Field('', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'number')))), ('0123456789', _Gather(False, _Field('', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'number64')))))
    if name == 'body-type-1part':
        return _make(BodyType1part, (_END, None,), _Seq(_Field('part', _Alt('body-type-msg / body-type-text / body-type-basic', ' )', ('"', _Rule('body-type-msg')), ('"', _Rule('body-type-text')), ('"{', _Rule('body-type-basic')))), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('extension', _Rule('body-ext-1part'))))))
    # body-type-msg = media-message SP body-fields SP envelope SP body SP body-fld-lines
    #     ; RFC 9051, Section 9
    if name == 'body-type-msg':
        return _make(BodyTypeMsg, (_END, _END, _END, _END, _END,), _Seq(_Field('media', _Rule('media-message')), _Token(b" ", b"", b' ', 'SP'), _Field('fields', _Rule('body-fields')), _Token(b" ", b"", b' ', 'SP'), _Field('envelope', _Rule('envelope')), _Token(b" ", b"", b' ', 'SP'), _Field('body', _Rule('body', True)), _Token(b" ", b"", b' ', 'SP'), _Field('lines', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'body-fld-lines'))))
    # media-message = DQUOTE "MESSAGE" DQUOTE SP DQUOTE ("RFC822" / "GLOBAL") DQUOTE
    #     ; RFC 9051, Section 9
    if name == 'media-message':
        return _make(MediaMessage, (_END,), _Seq(_Token(b'"[Mm](?i:ESSAGE)" ', b"", b'"MESSAGE" ', 'DQUOTE "MESSAGE" DQUOTE SP'), _Field('subtype', _Leaf(_to_quoted, b'"(?:[Rr](?i:FC822)|[Gg](?i:LOBAL))"', b"", 'DQUOTE ("RFC822" / "GLOBAL") DQUOTE', {'RFC822': 'RFC822', 'GLOBAL': 'GLOBAL'}))))
    # body-fields = body-fld-param SP body-fld-id SP body-fld-desc SP body-fld-enc SP body-fld-octets
    #     ; RFC 9051, Section 9
    if name == 'body-fields':
        return _make(BodyFields, (_END, _END, _END, _END, _END,), _Seq(_Field('parameters', _Rule('body-fld-param')), _Token(b" ", b"", b' ', 'SP'), _Field('id', _Rule('body-fld-id')), _Token(b" ", b"", b' ', 'SP'), _Field('description', _Rule('body-fld-desc')), _Token(b" ", b"", b' ', 'SP'), _Field('encoding', _Leaf(_to_string, _p0, b"(?= )", 'body-fld-enc', {b'7BIT': b'7BIT', b'8BIT': b'8BIT', b'BINARY': b'BINARY', b'BASE64': b'BASE64', b'QUOTED-PRINTABLE': b'QUOTED-PRINTABLE'})), _Token(b" ", b"", b' ', 'SP'), _Field('octets', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'body-fld-octets'))))
    # body-fld-id = nstring
    #     ; RFC 9051, Section 9
    if name == 'body-fld-id':
        return _Rule('nstring')
    # body-fld-desc = nstring
    #     ; RFC 9051, Section 9
    if name == 'body-fld-desc':
        return _Rule('nstring')
    # body-type-text = media-text SP body-fields SP body-fld-lines
    #     ; RFC 9051, Section 9
    if name == 'body-type-text':
        return _make(BodyTypeText, (_END, _END, _END,), _Seq(_Field('media', _Rule('media-text')), _Token(b" ", b"", b' ', 'SP'), _Field('fields', _Rule('body-fields')), _Token(b" ", b"", b' ', 'SP'), _Field('lines', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'body-fld-lines'))))
    # media-text = DQUOTE "TEXT" DQUOTE SP media-subtype
    #     ; RFC 9051, Section 9
    if name == 'media-text':
        return _make(MediaText, (_END,), _Seq(_Token(b'"[Tt](?i:EXT)" ', b"", b'"TEXT" ', 'DQUOTE "TEXT" DQUOTE SP'), _Field('subtype', _Leaf(_to_string, _p0, b"", 'media-subtype'))))
    # body-type-basic = media-basic SP body-fields
    #     ; RFC 9051, Section 9
    if name == 'body-type-basic':
        return _make(BodyTypeBasic, (_END, _END,), _Seq(_Field('media', _Rule('media-basic')), _Token(b" ", b"", b' ', 'SP'), _Field('fields', _Rule('body-fields'))))
    # media-basic = (DQUOTE ("APPLICATION" / "AUDIO" / "IMAGE" / "FONT" / "MESSAGE" / "MODEL" / "VIDEO") DQUOTE / string) SP
    #     media-subtype
    #     ; RFC 9051, Section 9
    if name == 'media-basic':
        return _make(MediaBasic, (_END, _END,), _Seq(_Field('type', _Leaf(_to_string, _p0, b"(?= )", 'DQUOTE ("APPLICATION" / "AUDIO" / "IMAGE" / "FONT" / "ME ...', {b'APPLICATION': b'APPLICATION', b'AUDIO': b'AUDIO', b'IMAGE': b'IMAGE', b'FONT': b'FONT', b'MESSAGE': b'MESSAGE', b'MODEL': b'MODEL', b'VIDEO': b'VIDEO'})), _Token(b" ", b"", b' ', 'SP'), _Field('subtype', _Leaf(_to_string, _p0, b"", 'media-subtype'))))
    if name == 'body-ext-1part':
        return _make(BodyExt1part, (_END, None, None, None, _MANY,), _Seq(_Field('md5', _Rule('body-fld-md5')), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('disposition', _Rule('body-fld-dsp')), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('language', _Rule('body-fld-lang')), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('location', _Rule('body-fld-loc')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('extensions', _Rule('body-extension', True))))))))))))
    # body-fld-md5 = nstring
    #     ; RFC 9051, Section 9
    if name == 'body-fld-md5':
        return _Rule('nstring')
    if name == 'fetch-emailid-resp':
        return _make(MsgAttEmailid, (_END,), _Seq(_Token(rb"[Ee](?i:MAILID) \(", b"", b'EMAILID (', '"EMAILID" SP "("'), _Field('emailid', _Leaf(_to_text, rb"[\-0-9A-Z_a-z]{1,255}", rb"(?=\))", 'objectid')), _Token(rb"\)", b"", b')', '")"')))
    if name == 'fetch-threadid-resp':
        return _make(MsgAttThreadid, (_END,), _Seq(_Token(b"[Tt](?i:HREADID) ", b"", b'THREADID ', '"THREADID" SP'), _Alt('"(" objectid ")" / nil', '', ('(', _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('threadid', _Leaf(_to_text, rb"[\-0-9A-Z_a-z]{1,255}", rb"(?=\))", 'objectid')), _Token(rb"\)", b"", b')', '")"'))), ('Nn', _Field('threadid', _Leaf(_to_nothing, b"[Nn](?i:IL)", b"", 'nil'))))))
    # uidfetch-resp = uniqueid SP "UIDFETCH" SP msg-att
    #     ; RFC 9586, Section 4
    if name == 'uidfetch-resp':
        return _make(UidfetchResp, (_END, _END,), _Seq(_Field('uid', _Leaf(_to_number, b"[1-9][0-9]*", b"(?= )", 'uniqueid')), _Token(b" [Uu](?i:IDFETCH) ", b"", b' UIDFETCH ', 'SP "UIDFETCH" SP'), _Field('items', _Rule('msg-att'))))
    if name == 'response-tagged':
        return _make(ResponseTagged, (_END, _END,), _Seq(_Field('tag', _Leaf(_to_text, rb"[!#$&',-\[\]-z|-~]+", b"(?= )", 'tag')), _Token(b" ", b"", b' ', 'SP'), _Field('state', _Rule('resp-cond-state')), _Token(rb"\r\n", b"", b'\r\n', 'CRLF')))
    if name == 'continue-req':
        return _make(ContinueReq, (_END,), _Seq(_Token(rb"\+ ", b"", b'+ ', '"+" SP'), _Field('data', _Alt('resp-text / base64', '\r', ('', _Rule('resp-text')), ('', _Leaf(_to_text, _p32, rb"(?=\r)", 'resp-text / base64')))), _Token(rb"\r\n", b"", b'\r\n', 'CRLF')))
    if name == 'greeting':
        return _make(Greeting, (_END,), _Seq(_Token(rb"\* ", b"", b'* ', '"*" SP'), _Field('state', _Alt('resp-cond-auth / resp-cond-bye', '', ('OPop', _Rule('resp-cond-auth')), ('Bb', _Rule('resp-cond-bye')))), _Token(rb"\r\n", b"", b'\r\n', 'CRLF')))
    # resp-cond-auth = ("OK" / "PREAUTH") SP resp-text
    #     ; RFC 9051, Section 9
    if name == 'resp-cond-auth':
        return _make(RespCondAuth, (_END, _END,), _Seq(_Field('status', _Leaf(_to_text, b"(?:[Oo](?i:K)|[Pp](?i:REAUTH))", b"", '"OK" / "PREAUTH"', {'OK': 'OK', 'PREAUTH': 'PREAUTH'})), _Token(b" ", b"", b' ', 'SP'), _Field('text', _Rule('resp-text'))))
    if name == 'message':
        return _make(PlainMessage, (None, _END, _END,), _Seq(_Rep(0, 1, _Field('authzid', _Leaf(_to_octets, _p64, rb"(?=\x00)", 'authzid'))), _Token(rb"\x00", b"", b'\x00', 'UTF8NUL'), _Field('authcid', _Leaf(_to_octets, _p64, rb"(?=\x00)", 'authcid')), _Token(rb"\x00", b"", b'\x00', 'UTF8NUL'), _Field('passwd', _Leaf(_to_octets, _p64, rb"(?=\Z)", 'passwd'))))
    if name == 'client-resp':
        return _Alt('client-resp', '', ('FNPYfnpy', _make(ClientResp, (_END, _MANY,), _Seq(_Field('header', _Rule('gs2-header')), _Token(rb"\x01", b"", b'\x01', 'kvsep'), _Rep(0, None, _Field('pairs', _Rule('kvpair')), rb"[A-Za-z]+=[\x09\x0a\x0d -~]*\x01", b""), _Token(rb"\x01", b"", b'\x01', 'kvsep')))), ('\x01', _make(EmptyClientResp, (), _Token(rb"\x01", b"", b'\x01', 'kvsep'))))
    # gs2-header = [gs2-nonstd-flag ","] gs2-cb-flag "," [gs2-authzid] ","
    #     ; RFC 5801, Section 4
    if name == 'gs2-header':
        return _make(Gs2Header, (False, _END, None,), _Seq(_Rep(0, 1, _Seq(_Field('nonstd', _flag(b"[Ff]", b"", b'F', 'gs2-nonstd-flag')), _Token(b",", b"", b',', '","'))), _Field('cb_flag', _Leaf(_to_text, rb"(?:[Pp]=[\-.0-9A-Za-z]+|[NYny])", b"(?=,)", 'gs2-cb-flag', {'N': 'n', 'Y': 'y'})), _Token(b",", b"", b',', '","'), _Rep(0, 1, _Field('authzid', _Rule('gs2-authzid'))), _Token(b",", b"", b',', '","')))
    # gs2-authzid = "a=" saslname
    #     ; RFC 5801, Section 4
    if name == 'gs2-authzid':
        return _Gather(False, _Seq(_Token(b"[Aa]=", b"", b'a=', '"a="'), _Field('', _Leaf(_to_text, _p66, rb"(?=,|\Z)", 'saslname'))))
    # kvpair = key "=" kvvalue kvsep
    #     ; RFC 7628, Section 3.1
    if name == 'kvpair':
        return _make(Kvpair, (_END, _END,), _Seq(_Field('key', _Leaf(_to_text, b"[A-Za-z]+", b"(?==)", 'key')), _Token(b"=", b"", b'=', '"="'), _Field('value', _Leaf(_to_text, rb"[\x09\x0a\x0d -~]*", rb"(?=\x01)", 'kvvalue')), _Token(rb"\x01", b"", b'\x01', 'kvsep')))
    raise KeyError(name)


_RULES.update(dict.fromkeys(('command', 'command-any', 'id', 'id-params-list', 'nstring', 'command-auth', 'append', 'flag-list', 'append-message', 'append-opts', 'append-ext', 'append-ext-value', 'tagged-ext-val', 'tagged-ext-comp', 'tagged-ext-simple', 'partial-range-last', 'sequence-set', 'seq-number', 'seq-range', 'append-data', 'append-data-ext', 'tagged-ext', 'create', 'create-params', 'create-param', 'create-param-value', 'delete', 'enable', 'examine', 'select-params', 'select-param', 'known-uids', 'seq-match-data', 'known-sequence-set', 'known-uid-set', 'select-param-value', 'list', 'list-select-opts', 'list-select-opt', 'option-extension', 'option-value', 'option-val-comp', 'mbox-or-pat', 'patterns', 'list-return-opts', 'list-return-opt', 'return-option', 'status-option', 'namespace-command', 'rename', 'rename-params', 'rename-param', 'rename-param-value', 'select', 'status', 'subscribe', 'unsubscribe', 'idle', 'lsub', 'setacl', 'deleteacl', 'getacl', 'listrights', 'myrights', 'compress', 'setmetadata', 'entry-values', 'entry-value', 'value', 'getmetadata', 'getmetadata-options', 'getmetadata-option', 'maxsize-opt', 'scope-opt', 'entries', 'notify', 'notify-set', 'event-groups', 'event-group', 'filter-mailboxes', 'filter-mailboxes-other', 'one-or-more-mailbox', 'many-mailboxes', 'events', 'event', 'message-event', 'fetch-att', 'section', 'section-spec', 'section-msgtext', 'header-list', 'section-part', 'section-text', 'partial', 'section-binary', 'getquota', 'getquotaroot', 'setquota', 'setquota-list', 'setquota-resource', 'command-nonauth', 'login', 'authenticate', 'command-select', 'copy', 'move', 'fetch', 'fetch-modifiers', 'fetch-modifier', 'chgsince-fetch-mod', 'modifier-partial', 'partial-result-range', 'partial-range-first', 'fetch-modif-params', 'store', 'store-att-flags', 'store-modifiers', 'store-modifier', 'store-modif-params', 'search', 'search-return-opts', 'search-return-opt', 'search-ret-opt-ext', 'search-mod-params', 'search-program', 'search-key', 'date', 'search-modsequence', 'search-modseq-ext', 'uid', 'uid-expunge', 'sort', 'sort-criteria', 'sort-criterion', 'search-criteria', 'thread', 'replace', 'response-data', 'resp-cond-state', 'resp-text', 'resp-text-code', 'capability-data', 'resp-code-apnd', 'append-uid', 'uid-set', 'uid-range', 'resp-code-copy', 'unsupported-events-code', 'resp-cond-bye', 'enable-data', 'id-response', 'metadata-resp', 'entry-list', 'oauth-data', 'jmapauth-data', 'mailbox-data', 'mailbox-list', 'mbx-list-flags', 'mbox-list-extended', 'mbox-list-extended-item', 'childinfo-extended-item', 'list-select-base-opt-quoted', 'list-select-base-opt', 'oldname-extended-item', 'esearch-response', 'search-correlator', 'search-return-data', 'ret-data-partial', 'partial-results', 'search-ret-data-ext', 'search-return-value', 'status-att-list', 'status-att-val', 'status-att-deleted-storage', 'namespace-response', 'namespace', 'namespace-descr', 'namespace-response-extensions', 'namespace-response-extension', 'obsolete-search-response', 'acl-data', 'listrights-data', 'myrights-data', 'sort-data', 'search-sort-mod-seq', 'thread-data', 'thread-list', 'thread-nested', 'thread-members', 'quota-response', 'quota-list', 'quota-resource', 'quotaroot-response', 'resp-jmapaccess', 'obsolete-recent-response', 'message-data', 'expunged-resp', 'msg-att', 'msg-att-dynamic', 'fetch-mod-resp', 'msg-att-static', 'envelope', 'env-date', 'env-subject', 'env-from', 'address', 'addr-name', 'addr-adl', 'addr-mailbox', 'addr-host', 'env-sender', 'env-reply-to', 'env-to', 'env-cc', 'env-bcc', 'env-in-reply-to', 'env-message-id', 'body', 'body-type-mpart', 'body-ext-mpart', 'body-fld-param', 'body-fld-dsp', 'body-fld-lang', 'body-fld-loc', 'body-extension', 'body-type-1part', 'body-type-msg', 'media-message', 'body-fields', 'body-fld-id', 'body-fld-desc', 'body-type-text', 'media-text', 'body-type-basic', 'media-basic', 'body-ext-1part', 'body-fld-md5', 'fetch-emailid-resp', 'fetch-threadid-resp', 'uidfetch-resp', 'response-tagged', 'continue-req', 'greeting', 'resp-cond-auth', 'message', 'client-resp', 'gs2-header', 'gs2-authzid', 'kvpair')))
_d0 = _Choice((_parse_TaggedExtVal, (), b'('), (_parse_append_ext_value_2, (), b'$*-0123456789'))
_d1 = _Choice((_parse_TaggedExt, (), b'('), (_parse_TaggedExt_2, (), b'$*-0123456789'))
_d2 = _Choice((_behind(32, _d1, 1), (), b'-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'))
_d3 = _Choice((_parse_TaggedExtVal_2, (), b'('), (_parse_create_param_value_2, (), b'$*-0123456789'))
_d4 = _Choice((_parse_CreateUse, (), b'Uu'), (_parse_CreateParam, (), b'-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'))
_d5 = _Choice((_parse_select_param_2, (), b'Cc'), (_parse_SelectQresync, (), b'Qq'), (_parse_SelectParam, (), b'-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'))
_d6 = _Choice((_parse_list_select_opt_2, (), b'RSrs'), (_parse_option_extension, (), b"!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~"))
_d7 = _Choice((_parse_list_return_opt_2, (b'CH', b'SU'), b''), (_parse_status_option, (b'ST',), b''), (_parse_list_return_opt_3, (b'MY', b'SP'), b''), (_parse_option_extension, (), b"!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~"))
_d8 = _Choice((_parse_maxsize_opt, (), b'Mm'), (_parse_scope_opt, (), b'Dd'), (_parse_GetmetadataOption, (), b'-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'))
_d9 = _Choice((_parse_fetch_att_2, (b'BO', b'EN', b'FL', b'IN', b'RF', b'UI'), b''), (_parse_FetchAttBody, (b'BO',), b''), (_parse_FetchAttBodyPeek, (b'BO',), b''), (_parse_FetchAttBinary, (b'BI',), b''), (_parse_FetchAttBinarySize, (b'BI',), b''), (_parse_fetch_att_3, (b'EM', b'MO', b'RF', b'TH'), b''))
_d10 = _Choice((_parse_MessageNew, (), b'Mm'), (_parse_event_2, (), b"!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~"))
_d11 = _Choice((_parse_chgsince_fetch_mod, (), b'Cc'), (_parse_fetch_modifier_2, (), b'Vv'), (_parse_modifier_partial, (), b'Pp'), (_parse_FetchModifier, (), b'-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'))
_d12 = _Choice((_parse_StoreUnchangedsince, (), b'Uu'), (_parse_StoreModifier, (), b'-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'))
_d13 = _Choice((_parse_search_return_opt_2, (), b'ACMSacms'), (_parse_modifier_partial, (), b'Pp'), (_parse_search_ret_opt_ext, (), b'-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'))
_d14 = _Choice((_parse_search_key_2, (b'ALL\r', b'ALL ', b'ALL)', b'ANSW'), b''), (_parse_SearchBcc, (b'BCC ',), b''), (_parse_SearchBefore, (b'BEFO',), b''), (_parse_SearchBody, (b'BODY',), b''), (_parse_SearchCc, (), b'Cc'), (_parse_search_key_3, (b'DELE', b'FLAG'), b''), (_parse_SearchFrom, (b'FROM',), b''), (_parse_SearchKeyword, (b'KEYW',), b''), (_parse_SearchOn, (b'ON "', b'ON 0', b'ON 1', b'ON 2', b'ON 3', b'ON 4', b'ON 5', b'ON 6', b'ON 7', b'ON 8', b'ON 9'), b''), (_parse_search_key_4, (b'SEEN',), b''), (_parse_SearchSince, (b'SINC',), b''), (_parse_SearchSubject, (b'SUBJ',), b''), (_parse_SearchText, (b'TEXT',), b''), (_parse_SearchTo, (), b'Tt'), (_parse_search_key_5, (b'UNAN', b'UNDE', b'UNFL'), b''), (_parse_SearchUnkeyword, (b'UNKE',), b''), (_parse_search_key_6, (b'DRAF', b'UNSE'), b''), (_parse_SearchHeader, (b'HEAD',), b''), (_parse_SearchLarger, (b'LARG',), b''), (_parse_SearchNot, (b'NOT ',), b''), (_parse_SearchOr, (b'OR $', b'OR (', b'OR *', b'OR 1', b'OR 2', b'OR 3', b'OR 4', b'OR 5', b'OR 6', b'OR 7', b'OR 8', b'OR 9', b'OR A', b'OR B', b'OR C', b'OR D', b'OR E', b'OR F', b'OR H', b'OR K', b'OR L', b'OR M', b'OR N', b'OR O', b'OR R', b'OR S', b'OR T', b'OR U'), b''), (_parse_SearchSentbefore, (b'SENT',), b''), (_parse_SearchSenton, (b'SENT',), b''), (_parse_SearchSentsince, (b'SENT',), b''), (_parse_SearchSmaller, (b'SMAL',), b''), (_parse_SearchUid, (b'UID ',), b''), (_parse_search_key_7, (b'UNDR',), b''), (_parse_SearchAnd, (), b'('), (_parse_search_key_8, (b'NEW\r', b'NEW ', b'NEW)', b'OLD\r', b'OLD ', b'OLD)', b'RECE'), b''), (_parse_search_modsequence, (b'MODS',), b''), (_parse_SearchEmailid, (b'EMAI',), b''), (_parse_SearchThreadid, (b'THRE',), b''), (_parse_SearchUidafter, (b'UIDA',), b''), (_parse_SearchUidbefore, (b'UIDB',), b''), (_parse_SearchSequenceSet, (), b'$*123456789'))
_d15 = _Choice((_parse_TaggedExt_3, (), b'('), (_parse_TaggedExt_4, (), b'$*-0123456789'))
_d16 = _Choice((_behind(32, _d15, 1), (), b'-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'))
_d17 = _Choice((_line_Capability, (b'CAPAB',), b''), (_line_Logout, (b'LOGOU',), b''), (_line_Noop, (b'NOOP\r',), b''), (_line_Id, (b'ID ("', b'ID ()', b'ID ({', b'ID NI'), b''), (_line_Append, (b'APPEN',), b''), (_line_AppendMessages, (b'APPEN',), b''), (_line_Create, (b'CREAT',), b''), (_line_Delete, (b'DELET',), b''), (_line_Enable, (b'ENABL',), b''), (_line_Examine, (b'EXAMI',), b''), (_line_List, (b'LIST ',), b''), (_line_Namespace, (b'NAMES',), b''), (_line_Rename, (b'RENAM',), b''), (_line_Select, (b'SELEC',), b''), (_line_Status, (b'STATU',), b''), (_line_Subscribe, (b'SUBSC',), b''), (_line_Unsubscribe, (b'UNSUB',), b''), (_line_Idle, (b'IDLE\r',), b''), (_line_Lsub, (b'LSUB ',), b''), (_line_Setacl, (b'SETAC',), b''), (_line_Deleteacl, (b'DELET',), b''), (_line_Getacl, (b'GETAC',), b''), (_line_Listrights, (b'LISTR',), b''), (_line_Myrights, (b'MYRIG',), b''), (_line_Compress, (b'COMPR',), b''), (_line_Setmetadata, (b'SETME',), b''), (_line_Getmetadata, (b'GETME',), b''), (_line_Notify, (b'NOTIF',), b''), (_line_Unauthenticate, (b'UNAUT',), b''), (_line_Getquota, (b'GETQU',), b''), (_line_Getquotaroot, (b'GETQU',), b''), (_line_Setquota, (b'SETQU',), b''), (_line_Getjmapaccess, (b'GETJM',), b''), (_line_Getoauth, (b'GETOA',), b''), (_line_JmapauthGet, (b'JMAPA',), b''), (_line_Login, (b'LOGIN',), b''), (_line_Authenticate, (b'AUTHE',), b''), (_line_Starttls, (b'START',), b''), (_line_Close, (b'CLOSE',), b''), (_line_Unselect, (b'UNSEL',), b''), (_line_Expunge, (b'EXPUN',), b''), (_line_Copy, (b'COPY ',), b''), (_line_Move, (b'MOVE ',), b''), (_line_Fetch, (b'FETCH',), b''), (_line_Store, (b'STORE',), b''), (_line_Search, (b'SEARC',), b''), (_line_Copy_2, (b'UID C',), b''), (_line_Move_2, (b'UID M',), b''), (_line_Fetch_2, (b'UID F',), b''), (_line_Search_2, (b'UID S',), b''), (_line_Store_2, (b'UID S',), b''), (_line_UidExpunge, (b'UID E',), b''), (_line_Sort, (b'UID S',), b''), (_line_Thread, (b'UID T',), b''), (_line_Replace, (b'UID R',), b''), (_line_Check, (b'CHECK',), b''), (_line_Sort_2, (b'SORT ',), b''), (_line_Thread_2, (b'THREA',), b''), (_line_Replace_2, (b'REPLA',), b''))
_d18 = _Choice((_parse_Alert, (b'ALER',), b''), (_parse_Badcharset, (b'BADC',), b''), (_parse_capability_data, (b'CAPA',), b''), (_parse_Parse, (b'PARS',), b''), (_parse_Permanentflags, (b'PERM',), b''), (_parse_ReadOnly, (b'READ',), b''), (_parse_ReadWrite, (b'READ',), b''), (_parse_Trycreate, (b'TRYC',), b''), (_parse_Uidnext, (b'UIDN',), b''), (_parse_Uidvalidity, (b'UIDV',), b''), (_parse_resp_code_apnd, (b'APPE',), b''), (_parse_resp_code_copy, (b'COPY',), b''), (_parse_Uidnotsticky, (b'UIDN',), b''), (_parse_Unavailable, (b'UNAV',), b''), (_parse_Authenticationfailed, (b'AUTH',), b''), (_parse_Authorizationfailed, (b'AUTH',), b''), (_parse_Expired, (b'EXPI',), b''), (_parse_Privacyrequired, (b'PRIV',), b''), (_parse_Contactadmin, (b'CONT',), b''), (_parse_Noperm, (b'NOPE',), b''), (_parse_Inuse, (b'INUS',), b''), (_parse_Expungeissued, (b'EXPU',), b''), (_parse_Corruption, (b'CORR',), b''), (_parse_Serverbug, (b'SERV',), b''), (_parse_Clientbug, (b'CLIE',), b''), (_parse_Cannot, (b'CANN',), b''), (_parse_Limit, (b'LIMI',), b''), (_parse_Overquota, (b'OVER',), b''), (_parse_Alreadyexists, (b'ALRE',), b''), (_parse_Nonexistent, (b'NONE',), b''), (_parse_Notsaved, (b'NOTS',), b''), (_parse_Haschildren, (b'HASC',), b''), (_parse_Closed, (b'CLOS',), b''), (_parse_UnknownCte, (b'UNKN',), b''), (_parse_Unseen, (b'UNSE',), b''), (_parse_Compressionactive, (b'COMP',), b''), (_parse_MetadataLongentries, (b'META',), b''), (_parse_MetadataFailure, (b'META',), b''), (_parse_Notificationoverflow, (b'NOTI',), b''), (_parse_unsupported_events_code, (b'BADE',), b''), (_parse_Useattr, (b'USEA',), b''), (_parse_Highestmodseq, (b'HIGH',), b''), (_parse_Nomodseq, (b'NOMO',), b''), (_parse_Modified, (b'MODI',), b''), (_parse_Mailboxid, (b'MAIL',), b''), (_parse_Uidrequired, (b'UIDR',), b''), (_parse_Messagelimit, (b'MESS',), b''), (_parse_Sametoken, (b'SAME',), b''), (_parse_Expiresin, (b'EXPI',), b''), (_parse_Oauthrequired, (b'OAUT',), b''), (_parse_Consentrequired, (b'CONS',), b''), (_parse_OtherCode, (), b"!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~"))
_d19 = _Choice((_parse_list_select_base_opt_2, (), b'Ss'), (_parse_option_extension_2, (), b"!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~"))
_d20 = _Choice((_parse_childinfo_extended_item, (b'"C', b'CH'), b''), (_parse_oldname_extended_item, (b'"O', b'OL'), b''), (_parse_MboxListExtendedItem, (), b'!"#$&\'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~'))
_d21 = _Choice((_parse_TaggedExtVal_3, (), b'('), (_parse_tagged_ext_val, (), b'$*-0123456789'))
_d22 = _Choice((_parse_SearchReturnData, (), b'ACMacm'), (_parse_search_return_data_2, (), b'Pp'), (_parse_search_return_data_3, (), b'-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'))
_d23 = _Choice((_parse_BodyExtension, (), b'('), (_parse_body_extension_2, (), b'"Nn{'), (_parse_body_extension_3, (), b'0123456789'), (_parse_body_extension_4, (), b'0123456789'))
_d24 = _Choice((_parse_BodyType1part, (b'"M',), b''), (_parse_BodyType1part_2, (b'"T',), b''), (_parse_BodyType1part_3, (), b'"{'))
_d25 = _Choice((_parse_MsgAttFlags, (b'FLAGS',), b''), (_parse_fetch_mod_resp, (b'MODSE',), b''), (_parse_MsgAttEnvelope, (b'ENVEL',), b''), (_parse_MsgAttInternaldate, (b'INTER',), b''), (_parse_MsgAttRfc822Size, (b'RFC82',), b''), (_parse_MsgAttBodystructure, (b'BODY ', b'BODYS'), b''), (_parse_MsgAttBody, (b'BODY[',), b''), (_parse_MsgAttBinary, (b'BINAR',), b''), (_parse_MsgAttBinarySize, (b'BINAR',), b''), (_parse_MsgAttUid, (b'UID 1', b'UID 2', b'UID 3', b'UID 4', b'UID 5', b'UID 6', b'UID 7', b'UID 8', b'UID 9'), b''), (_parse_MsgAttRfc822, (b'RFC82',), b''), (_parse_fetch_emailid_resp, (b'EMAIL',), b''), (_parse_fetch_threadid_resp, (b'THREA',), b''))
_d26 = _Choice((_line_Exists, (b'EXI',), b''), (_line_ObsoleteRecentResponse, (b'REC',), b''), (_line_ExpungeData, (b'EXP',), b''), (_line_FetchData, (b'FET',), b''), (_line_UidfetchResp, (b'UID',), b''))
_d27 = _Choice((_line_RespCondState, (b'BA', b'NO', b'OK'), b''), (_line_RespCondBye, (b'BY',), b''), (_line_CapabilityData, (b'CA',), b''), (_line_EnableData, (b'EN',), b''), (_line_IdResponse, (b'ID',), b''), (_line_MetadataResp, (b'ME',), b''), (_line_OauthData, (b'OA',), b''), (_line_JmapauthData, (b'JM',), b''), (_line_Flags, (b'FL',), b''), (_line_ResponseData, (b'LI',), b''), (_line_EsearchResponse, (b'ES',), b''), (_line_StatusData, (b'ST',), b''), (_line_NamespaceResponse, (b'NA',), b''), (_line_ObsoleteSearchResponse, (b'SE',), b''), (_line_LsubData, (b'LS',), b''), (_line_AclData, (b'AC',), b''), (_line_ListrightsData, (b'LI',), b''), (_line_MyrightsData, (b'MY',), b''), (_line_SortData, (b'SO',), b''), (_line_ThreadData, (b'TH',), b''), (_line_SearchModseqData, (b'SE',), b''), (_line_QuotaResponse, (b'QU',), b''), (_line_QuotarootResponse, (b'QU',), b''), (_line_RespJmapaccess, (b'JM',), b''), (_line_ExpungedResp, (b'VA',), b''))
_d28 = _Choice((_parse_resp_text, (), b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xaf\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4\xc5\xc6\xc7\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde\xdf\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff'), (_parse_continue_req_2, (), b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xaf\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4\xc5\xc6\xc7\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde\xdf\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff'))
_d29 = _Choice((_line_RespCondAuth, (), b'OPop'), (_line_RespCondBye_2, (), b'Bb'))
_d30 = _Choice((_line_ClientResp, (), b'FNPYfnpy'), (_line_EmptyClientResp, (), b'\x01'))
_v0 = _FixedWords({b'ALERT': '_the_Alert', b'PARSE': '_the_Parse', b'READ-ONLY': '_the_ReadOnly', b'READ-WRITE': '_the_ReadWrite', b'TRYCREATE': '_the_Trycreate', b'UIDNOTSTICKY': '_the_Uidnotsticky', b'UNAVAILABLE': '_the_Unavailable', b'AUTHENTICATIONFAILED': '_the_Authenticationfailed', b'AUTHORIZATIONFAILED': '_the_Authorizationfailed', b'EXPIRED': '_the_Expired', b'PRIVACYREQUIRED': '_the_Privacyrequired', b'CONTACTADMIN': '_the_Contactadmin', b'NOPERM': '_the_Noperm', b'INUSE': '_the_Inuse', b'EXPUNGEISSUED': '_the_Expungeissued', b'CORRUPTION': '_the_Corruption', b'SERVERBUG': '_the_Serverbug', b'CLIENTBUG': '_the_Clientbug', b'CANNOT': '_the_Cannot', b'LIMIT': '_the_Limit', b'OVERQUOTA': '_the_Overquota', b'ALREADYEXISTS': '_the_Alreadyexists', b'NONEXISTENT': '_the_Nonexistent', b'NOTSAVED': '_the_Notsaved', b'HASCHILDREN': '_the_Haschildren', b'CLOSED': '_the_Closed', b'UNKNOWN-CTE': '_the_UnknownCte', b'COMPRESSIONACTIVE': '_the_Compressionactive', b'NOTIFICATIONOVERFLOW': '_the_Notificationoverflow', b'USEATTR': '_the_Useattr', b'NOMODSEQ': '_the_Nomodseq', b'UIDREQUIRED': '_the_Uidrequired', b'SAMETOKEN': '_the_Sametoken', b'OAUTHREQUIRED': '_the_Oauthrequired'})
_o0 = _Order(rb"\* ([1-9][0-9]{0,3999}) [Ff](?i:ETCH) \(", 1, b' ', rb"\)\r\n", '_new(ResponseData, (_new(MessageData, (int(g1), _new(FetchData, ({items},)))),))', {1: (b"[Uu](?i:ID) ([1-9][0-9]{0,3999})", 1, '_new(MsgAttUid, (int(g1),))'), 2: (rb"[Mm](?i:ODSEQ) \(([0-9]{1,4000})\)", 1, '_new(MsgAttModseq, (int(g1),))'), 3: (rb"[Rr](?i:FC822\.SIZE) ([0-9]{1,4000})", 1, '_new(MsgAttRfc822Size, (int(g1),))'), 4: (rb"[Ee](?i:MAILID) \(([\-0-9A-Z_a-z]{1,255})\)", 1, '_new(MsgAttEmailid, (g1.decode(),))'), 7: (rb"[Tt](?i:HREADID) (?:\(([\-0-9A-Z_a-z]{1,255})\)|([Nn](?i:IL)))()", 3, '_new(MsgAttThreadid, ((g1.decode() if g1 else None),))'), 9: (rb"[Ff](?i:LAGS) \(((?:\\?[!#$&'+-\[\^-z|-~]+(?: \\?[!#$&'+-\[\^-z|-~]+)*)?)\)()", 2, '_new(MsgAttFlags, ((_l7[g1] if g1 else ()),))'), 11: (rb"[Bb](?i:INARY\.SIZE)\[(?:([1-9][0-9]{0,3999}+(?:\.[1-9][0-9]{0,3999}+)*+))?\] ([0-9]{1,4000})", 2, "_new(MsgAttBinarySize, ((tuple(map(int, g1.split(b'.'))) if g1 else None), int(g2)))"), 14: (rb'[Rr](?i:FC822)(?:(\.(?i:HEADER)|\.(?i:TEXT)))? (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|[Nn](?i:IL))()', 3, '_new(MsgAttRfc822, ((_w38[g1] if g1 else None), g2))'), 17: (rb'[Bb](?i:INARY)\[(?:([1-9][0-9]{0,3999}+(?:\.[1-9][0-9]{0,3999}+)*+))?\] (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|[Nn](?i:IL))()', 3, "_new(MsgAttBinary, ((tuple(map(int, g1.split(b'.'))) if g1 else None), g2))"), 18: (rb'[Ii](?i:NTERNALDATE) "((?: [0-9]|[0-9]{2})\-(?:[Jj](?i:an)|[Ff](?i:eb)|[Mm](?i:ar)|[Aa](?i:pr)|[Mm](?i:ay)|[Jj](?i:un)|[Jj](?i:ul)|[Aa](?i:ug)|[Ss](?i:ep)|[Oo](?i:ct)|[Nn](?i:ov)|[Dd](?i:ec))\-[0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} [+\-][0-9]{4})"', 1, '_new(MsgAttInternaldate, (g1.decode(),))')})
_o1 = _Order(rb"\* ([1-9][0-9]{0,3999}) [Uu](?i:IDFETCH) \(", 1, b' ', rb"\)\r\n", '_new(ResponseData, (_new(UidfetchResp, (int(g1), {items})),))', {1: (b"[Uu](?i:ID) ([1-9][0-9]{0,3999})", 1, '_new(MsgAttUid, (int(g1),))'), 2: (rb"[Mm](?i:ODSEQ) \(([0-9]{1,4000})\)", 1, '_new(MsgAttModseq, (int(g1),))'), 3: (rb"[Rr](?i:FC822\.SIZE) ([0-9]{1,4000})", 1, '_new(MsgAttRfc822Size, (int(g1),))'), 4: (rb"[Ee](?i:MAILID) \(([\-0-9A-Z_a-z]{1,255})\)", 1, '_new(MsgAttEmailid, (g1.decode(),))'), 7: (rb"[Tt](?i:HREADID) (?:\(([\-0-9A-Z_a-z]{1,255})\)|([Nn](?i:IL)))()", 3, '_new(MsgAttThreadid, ((g1.decode() if g1 else None),))'), 9: (rb"[Ff](?i:LAGS) \(((?:\\?[!#$&'+-\[\^-z|-~]+(?: \\?[!#$&'+-\[\^-z|-~]+)*)?)\)()", 2, '_new(MsgAttFlags, ((_l7[g1] if g1 else ()),))'), 11: (rb"[Bb](?i:INARY\.SIZE)\[(?:([1-9][0-9]{0,3999}+(?:\.[1-9][0-9]{0,3999}+)*+))?\] ([0-9]{1,4000})", 2, "_new(MsgAttBinarySize, ((tuple(map(int, g1.split(b'.'))) if g1 else None), int(g2)))"), 14: (rb'[Rr](?i:FC822)(?:(\.(?i:HEADER)|\.(?i:TEXT)))? (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|[Nn](?i:IL))()', 3, '_new(MsgAttRfc822, ((_w38[g1] if g1 else None), g2))'), 17: (rb'[Bb](?i:INARY)\[(?:([1-9][0-9]{0,3999}+(?:\.[1-9][0-9]{0,3999}+)*+))?\] (?:"([\x01-\x09\x0b\x0c\x0e-!#-\[\]-\x7f]*+)"|[Nn](?i:IL))()', 3, "_new(MsgAttBinary, ((tuple(map(int, g1.split(b'.'))) if g1 else None), g2))"), 18: (rb'[Ii](?i:NTERNALDATE) "((?: [0-9]|[0-9]{2})\-(?:[Jj](?i:an)|[Ff](?i:eb)|[Mm](?i:ar)|[Aa](?i:pr)|[Mm](?i:ay)|[Jj](?i:un)|[Jj](?i:ul)|[Aa](?i:ug)|[Ss](?i:ep)|[Oo](?i:ct)|[Nn](?i:ov)|[Dd](?i:ec))\-[0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} [+\-][0-9]{4})"', 1, '_new(MsgAttInternaldate, (g1.decode(),))')})
#: Rules that contain no literal, so that what looks like one is their text.
_WITHOUT_LITERALS = frozenset(['tag', 'sp', 'quoted', 'dquote', 'quoted-char', 'quoted-specials', 'utf8-2', 'utf8-tail', 'utf8-3', 'utf8-4', 'number64', 'digit', 'crlf', 'cr', 'lf', 'char8', 'nil', 'astring-char', 'resp-specials', 'atom-char', 'flag-list', 'flag', 'flag-extension', 'atom', 'flag-keyword', 'date-time', 'date-day-fixed', 'date-month', 'date-year', 'time', 'zone', 'append-ext-name', 'tagged-ext-label', 'tagged-label-fchar', 'alpha', 'tagged-label-char', 'tagged-ext-simple', 'partial-range-last', 'minus', 'nz-number', 'digit-nz', 'sequence-set', 'seq-number', 'seq-range', 'seq-last-command', 'number', 'octet', 'use-attr', 'use-attr-ext', 'create-param-name', 'enable', 'capability', 'auth-type', 'rights-capa', 'new-rights', 'lower-alpha', 'algorithm', 'thread-alg', 'thread-alg-ext', 'capability-quota', 'capa-quota-res', 'resource-name', 'resource-name-ext', 'message-limit', 'condstore-param', 'uidvalidity', 'mod-sequence-value', 'known-uids', 'seq-match-data', 'known-sequence-set', 'known-uid-set', 'select-param-name', 'option-vendor-tag', 'vendor-token', 'name-component', 'option-standard-tag', 'list-char', 'list-wildcards', 'status-option', 'status-att', 'namespace-command', 'rename-param-name', 'idle', 'compress', 'maxsize-opt', 'scope-opt', 'status-indicator', 'filter-mailboxes-selected', 'section-part', 'partial', 'nz-number64', 'section-binary', 'fetch-mod-sequence', 'mailbox-event', 'user-event', 'event-ext', 'notify-none', 'setquota-list', 'setquota-resource', 'resource-limit', 'authenticate', 'initial-resp', 'base64', 'base64-char', 'base64-terminal', 'chgsince-fetch-mod', 'rexpunges-fetch-mod', 'modifier-partial', 'partial-result-range', 'partial-range-first', 'fetch-modifier-name', 'store-att-flags', 'mod-sequence-valzer', 'store-modifier-name', 'search-modifier-name', 'charset', 'date', 'date-text', 'date-day', 'search-modsequence', 'search-modseq-ext', 'entry-name', 'entry-flag-name', 'attr-flag', 'attr-flag-extension', 'attr-flag-keyword', 'entry-type-req', 'entry-type-resp', 'objectid', 'uniqueid', 'uid-expunge', 'sort-criteria', 'sort-criterion', 'sort-key', 'resp-cond-state', 'resp-text', 'resp-text-code', 'capability-data', 'flag-perm', 'resp-code-apnd', 'append-uid', 'uid-set', 'uid-range', 'resp-code-copy', 'unsupported-events-code', 'event-name', 'message-event-name', 'https-url', 'url-char', 'text', 'text-char', 'resp-cond-bye', 'enable-data', 'token', 'b64-char', 'jmapauth-data', 'mbx-list-flags', 'mbx-list-oflag', 'child-mbox-flag', 'mbx-list-sflag', 'ret-data-partial', 'partial-results', 'status-att-list', 'status-att-val', 'status-att-deleted-storage', 'obsolete-search-response', 'sort-data', 'search-sort-mod-seq', 'thread-data', 'thread-list', 'thread-nested', 'thread-members', 'quota-list', 'quota-resource', 'resource-usage', 'resp-jmapaccess', 'obsolete-recent-response', 'expunged-resp', 'msg-att-dynamic', 'flag-fetch', 'obsolete-flag-recent', 'fetch-mod-resp', 'permsg-modsequence', 'media-message', 'body-fld-octets', 'body-fld-lines', 'fetch-emailid-resp', 'fetch-threadid-resp', 'response-tagged', 'continue-req', 'greeting', 'resp-cond-auth', 'message', 'authzid', 'safe', 'utf1', 'utf2', 'utf0', 'utf3', 'utf4', 'utf8nul', 'authcid', 'passwd', 'client-resp', 'gs2-header', 'gs2-nonstd-flag', 'gs2-cb-flag', 'cb-name', 'gs2-authzid', 'saslname', 'utf8-char-safe', 'utf8-1-safe', 'kvsep', 'kvpair', 'key', 'kvvalue', 'htab', 'vchar'])
#: Rules that may read an input in several ways.
_OPEN = frozenset(['command', 'command-auth', 'append', 'append-message', 'append-opts', 'create', 'create-params', 'create-param', 'examine', 'select-params', 'select-param', 'list', 'list-select-opts', 'list-select-opt', 'vendor-token', 'name-component', 'list-return-opts', 'list-return-opt', 'return-option', 'rename', 'rename-params', 'rename-param', 'select', 'idle', 'getmetadata', 'getmetadata-options', 'getmetadata-option', 'events', 'event', 'message-event', 'command-nonauth', 'authenticate', 'command-select', 'fetch', 'fetch-modifiers', 'fetch-modifier', 'store', 'store-modifiers', 'store-modifier', 'search', 'search-return-opts', 'search-return-opt', 'search-ret-opt-ext', 'uid', 'replace', 'response-data', 'resp-text', 'resp-text-code', 'capability-data', 'mailbox-data', 'mailbox-list', 'mbx-list-flags', 'mbox-list-extended', 'mbox-list-extended-item', 'esearch-response', 'search-return-data', 'message-data', 'msg-att', 'msg-att-static', 'body', 'body-type-mpart', 'body-type-1part', 'body-type-msg', 'uidfetch-resp'])
#: The functions of rules; what they do not read is explained by the rule's node.
_FUNCTIONS: dict[str, _Function] = {
    'append-message': _parse_append_message,
    'append-ext': _parse_append_ext,
    'append-ext-value': lambda d, at, s: _d0[d[at:at + 1]](d, at, s),
    'tagged-ext-comp': _parse_tagged_ext_comp,
    'create-params': _parse_create_params,
    'create-param': lambda d, at, s: _d4[d[at:at + 1]](d, at, s),
    'create-param-value': lambda d, at, s: _d3[d[at:at + 1]](d, at, s),
    'select-params': _parse_select_params,
    'select-param': lambda d, at, s: _d5[d[at:at + 1]](d, at, s),
    'select-param-value': lambda d, at, s: _d3[d[at:at + 1]](d, at, s),
    'list-select-opts': _parse_list_select_opts,
    'list-select-opt': lambda d, at, s: _d6[d[at:at + 1]](d, at, s),
    'option-value': _parse_option_value,
    'option-val-comp': _parse_option_val_comp,
    'list-return-opts': _parse_list_return_opts,
    'list-return-opt': lambda d, at, s: _d7[d[at:at + 2]](d, at, s),
    'rename-params': _parse_rename_params,
    'rename-param': _parse_rename_param,
    'rename-param-value': lambda d, at, s: _d3[d[at:at + 1]](d, at, s),
    'entry-values': _parse_entry_values,
    'getmetadata-options': _parse_getmetadata_options,
    'getmetadata-option': lambda d, at, s: _d8[d[at:at + 1]](d, at, s),
    'event-group': _parse_event_group,
    'event': lambda d, at, s: _d10[d[at:at + 1]](d, at, s),
    'fetch-att': lambda d, at, s: _d9[d[at:at + 2]](d, at, s),
    'fetch-modifiers': _parse_fetch_modifiers,
    'fetch-modifier': lambda d, at, s: _d11[d[at:at + 1]](d, at, s),
    'fetch-modif-params': lambda d, at, s: _d3[d[at:at + 1]](d, at, s),
    'store-modifiers': _parse_store_modifiers,
    'store-modifier': lambda d, at, s: _d12[d[at:at + 1]](d, at, s),
    'store-modif-params': lambda d, at, s: _d3[d[at:at + 1]](d, at, s),
    'search-return-opts': _parse_search_return_opts,
    'search-return-opt': lambda d, at, s: _d13[d[at:at + 1]](d, at, s),
    'search-mod-params': lambda d, at, s: _d3[d[at:at + 1]](d, at, s),
    'search-key': _parse_search_key,
    'resp-text-code': lambda d, at, s: _d18[d[at:at + 4]](d, at, s),
    'mbox-list-extended': _parse_mbox_list_extended,
    'mbox-list-extended-item': lambda d, at, s: _d20[d[at:at + 2]](d, at, s),
    'list-select-base-opt-quoted': _parse_list_select_base_opt_quoted,
    'list-select-base-opt': lambda d, at, s: _d19[d[at:at + 1]](d, at, s),
    'search-return-data': lambda d, at, s: _d22[d[at:at + 1]](d, at, s),
    'search-ret-data-ext': _parse_search_ret_data_ext,
    'search-return-value': lambda d, at, s: _d21[d[at:at + 1]](d, at, s),
    'namespace-descr': _parse_namespace_descr,
    'thread-list': _parse_thread_list,
    'thread-nested': _parse_thread_nested_2,
    'body': _parse_body,
    'body-ext-mpart': _parse_body_ext_mpart,
    'body-extension': _parse_body_extension,
    'body-ext-1part': _parse_body_ext_1part,
}
#: The functions of the rules that a whole input can be.
_ROOTS: dict[str, _Function] = {
    "command": _line_command,
    "response-data": _line_response_data,
    "response-tagged": _line_response_tagged,
    "continue-req": _line_continue_req,
    "greeting": _line_greeting,
    "message": _line_message,
    "client-resp": _line_client_resp,
}

#: The name of the record type of each command by the first words of its name.
_COMMAND_WORDS: dict[bytes, str] = {
    b'AUTHENTICATE': "Authenticate",
    b'CAPABILITY': "Capability",
    b'CHECK': "Check",
    b'CLOSE': "Close",
    b'COMPRESS DEFLATE': "Compress",
    b'COPY': "Copy",
    b'CREATE': "Create",
    b'DELETE': "Delete",
    b'DELETEACL': "Deleteacl",
    b'ENABLE': "Enable",
    b'EXAMINE': "Examine",
    b'EXPUNGE': "Expunge",
    b'FETCH': "Fetch",
    b'GETACL': "Getacl",
    b'GETJMAPACCESS': "Getjmapaccess",
    b'GETMETADATA': "Getmetadata",
    b'GETOAUTH': "Getoauth",
    b'GETQUOTA': "Getquota",
    b'GETQUOTAROOT': "Getquotaroot",
    b'ID': "Id",
    b'IDLE': "Idle",
    b'JMAPAUTH GET': "JmapauthGet",
    b'LIST': "List",
    b'LISTRIGHTS': "Listrights",
    b'LOGIN': "Login",
    b'LOGOUT': "Logout",
    b'LSUB': "Lsub",
    b'MOVE': "Move",
    b'MYRIGHTS': "Myrights",
    b'NAMESPACE': "Namespace",
    b'NOOP': "Noop",
    b'NOTIFY': "Notify",
    b'RENAME': "Rename",
    b'REPLACE': "Replace",
    b'SEARCH': "Search",
    b'SELECT': "Select",
    b'SETACL': "Setacl",
    b'SETMETADATA': "Setmetadata",
    b'SETQUOTA': "Setquota",
    b'SORT': "Sort",
    b'STARTTLS': "Starttls",
    b'STATUS': "Status",
    b'STORE': "Store",
    b'SUBSCRIBE': "Subscribe",
    b'THREAD': "Thread",
    b'UID': "Uid",
    b'UNAUTHENTICATE': "Unauthenticate",
    b'UNSELECT': "Unselect",
    b'UNSUBSCRIBE': "Unsubscribe",
}

# --- Parsing and writing ----------------------------------------------------------------------------------------------

#: Octets of one command or response at most, unless told otherwise.
MAX_SIZE = 64 * 1024 * 1024
#: How deep groups may nest, unless told otherwise.
MAX_DEPTH = 60
#: How deep groups may nest, whatever is asked for: values are as deep, and what one does with them (print, compare, copy,
#: pickle) takes a part of the stack for each level, of which Python has a thousand frames if it is not told otherwise.
DEEPEST = 100


def parse_command(
    data: bytes,
    max_size: int = MAX_SIZE,
    max_line: int = MAX_SIZE,
    max_literal: int = MAX_SIZE,
    max_literals: int = MAX_SIZE,
    max_depth: int = MAX_DEPTH,
) -> Command:
    """The value of one whole command: its line with CRLF, and literals with their content (RFC 9051, Section 2.2.1).

    Time and memory are linear in the input. Of its numbers none may have more than ``MAX_DIGITS`` digits.

    Args:
        data: the octets: bytes, bytearray or memoryview.
        max_size: octets of the whole.
        max_line: octets of the line without the contents of its literals.
        max_literal: octets of one literal.
        max_literals: how many literals there may be.
        max_depth: how deep groups may nest; more than ``DEEPEST`` is the same as ``DEEPEST``. Where the caller is so deep
            in Python's stack that it has no room, fewer: that is an error that names how many.

    Raises:
        ParseError: the input is no command, or exceeds a limit.
        TypeError: ``data`` is something else.
    """
    tried = type(data) is bytes and max_line >= len(data) <= max_size and max_depth <= DEEPEST
    if tried:
        d = data
        s: _Kept = ((), max_depth)
        value: Any
        try:
            if 125 in data and data.find(b"}\r\n") >= 0:  # 125 is "}"
                d, literals = _kept(data)
                if len(data) > max_literal or len(literals) > max_literals:
                    _count(literals, max_literal, max_literals)
                s = (literals, max_depth)
            at = d.find(b' ') + 1
            value = _d17[d[at:at + 5]](d, 0, s)
            if value is not None:
                return value  # type: ignore[no-any-return]
        except NameError:
            tried = False  # the types that are missing will be made
        except (IndexError, ValueError, RecursionError, _TooDeep):
            pass
    limits = max_size, max_line, max_literal, max_literals, max_depth
    return _parse("command", _octets(data), limits, tried)  # type: ignore[no-any-return]


def parse_response(
    data: bytes,
    max_size: int = MAX_SIZE,
    max_line: int = MAX_SIZE,
    max_literal: int = MAX_SIZE,
    max_literals: int = MAX_SIZE,
    max_depth: int = MAX_DEPTH,
) -> Response:
    """The value of one whole response (RFC 9051, Section 2.2.2): untagged, tagged, a continuation request or a greeting.

    Args:
        data: the octets, with CRLF and the contents of literals: bytes, bytearray or memoryview.
        max_size: octets of the whole.
        max_line: octets of the line without the contents of its literals.
        max_literal: octets of one literal.
        max_literals: how many literals there may be.
        max_depth: how deep groups may nest, as in ``parse_command``.

    Raises:
        ParseError: the input is no response, or exceeds a limit.
        TypeError: ``data`` is something else.
    """
    tried = type(data) is bytes and max_line >= len(data) <= max_size and max_depth <= DEEPEST
    if tried:
        d = data
        s: _Kept = ((), max_depth)
        value: Any
        try:
            if 125 in data and data.find(b"}\r\n") >= 0:  # 125 is "}"
                d, literals = _kept(data)
                if len(data) > max_literal or len(literals) > max_literals:
                    _count(literals, max_literal, max_literals)
                s = (literals, max_depth)
            if d[0] == 42:  # "*"
                at = 2
                if d[at] in b'0123456789':
                    at = d.find(b' ', at) + 1
                    value = _d26[d[at:at + 3]](d, 0, s)
                else:
                    value = _d27[d[at:at + 2]](d, 0, s)
            elif d[0] == 43:  # "+"
                value = _line_continue_req(d, 0, s)
            else:
                value = _line_response_tagged(d, 0, s)
            if value is not None:
                return value  # type: ignore[no-any-return]
        except NameError:
            tried = False  # the types that are missing will be made
        except (IndexError, ValueError, RecursionError, _TooDeep):
            pass
    data = _octets(data)
    limits = max_size, max_line, max_literal, max_literals, max_depth
    try:
        root = {b"*": "response-data", b"+": "continue-req"}.get(data[:1], "response-tagged")
        return _parse(root, data, limits, tried)  # type: ignore[no-any-return]
    except ParseError as error:
        if data[:1] != b"*":
            raise
        try:
            return _parse("greeting", data, limits)  # type: ignore[no-any-return]
        except ParseError as other:
            raise max(error, other, key=lambda one: one.offset) from None


def parse_rule(
    rule: str,
    data: bytes,
    *,
    max_size: int = MAX_SIZE,
    max_line: int = MAX_SIZE,
    max_literal: int = MAX_SIZE,
    max_literals: int = MAX_SIZE,
    max_depth: int = MAX_DEPTH,
) -> Any:
    """The value of ``data`` as ``rule``, one of the rules of this file by its ABNF name (``"sequence-set"``).

    Args:
        rule: the name, in any letter case.
        data: the octets, and the limits, as in ``parse_command``.
        max_size: octets of the whole.
        max_line: octets without the contents of literals.
        max_literal: octets of one literal.
        max_literals: how many literals there may be.
        max_depth: how deep groups may nest.

    Raises:
        KeyError: there is no such rule.
        ParseError: the input is not of that rule, or exceeds a limit.
        TypeError: ``data`` is something else.
    """
    key = rule.lower()
    if key not in _RULES:
        raise KeyError(rule)
    return _parse(key, _octets(data), (max_size, max_line, max_literal, max_literals, max_depth))


def _octets(data: Any) -> bytes:
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError(f"octets are parsed (bytes, bytearray or memoryview), not {type(data).__name__}")
    return data if type(data) is bytes else bytes(data)


def serialise(value: Any, *, non_synchronizing: bool = False) -> bytes:
    """The octets of a value: for a command or a response the whole line with CRLF.

    A string is written as an atom if its rule allows, else quoted, else as a literal.

    Args:
        value: a record of this file.
        non_synchronizing: write literals as ``{n+}`` (RFC 7888), which need no continuation request.

    Raises:
        ValueError: a field holds what its rule does not allow.
        TypeError: the value is no record.
    """
    if not isinstance(value, _Record):
        raise TypeError(f"no record: {value!r}")
    try:
        text = _maker(type(value)).value(value)
    except _Unfit:
        raise ValueError(f"{type(value).__name__} holds what its rule does not allow") from None
    except RecursionError:
        raise ValueError(f"{type(value).__name__} is nested too deeply") from None
    if non_synchronizing and b"}\r\n" in text:
        return _with_plus(text)
    return text


def _with_plus(text: bytes) -> bytes:
    parts, at = [], 0
    while (found := _find_literal(text, at)) and not found[1]:
        end = found.end() + int(found[2])
        parts += [text[at : found.start()], b"{", found[2], b"+}\r\n", text[found.end() : end]]
        at = end
    return b"".join([*parts, text[at:]])


#: The limits: octets, octets of the line, octets of a literal, literals, levels.
_Limits = tuple[int, int, int, int, int]


def _count(literals: tuple[bytes, ...], max_literal: int, max_literals: int) -> None:
    if len(literals) > max_literals or max(map(len, literals), default=0) > max_literal:
        raise _Miss


def _parse(root: str, data: bytes, limits: _Limits, tried: bool = False) -> Any:
    """Parse by functions, unless that has been tried, or by nodes, within limits."""
    max_size, max_line, max_literal, max_literals, max_depth = limits
    if len(data) > max_size:
        raise ParseError(max_size, (), f"more than {max_size} octets")
    split: _Split = (data, (), [], None)
    if root not in _WITHOUT_LITERALS and b"}\r\n" in data:
        split = _split(data, whole=root in _ROOTS)
    _limit(data, split, max_line, max_literal, max_literals)
    depth = min(max_depth, DEEPEST)
    octets, literals, _, _ = split
    function = _ROOTS.get(root)
    if function is not None and not tried:
        try:
            value = _retried(function, octets, 0, (literals, depth))
            if value is not None:
                return value
        except (IndexError, ValueError, RecursionError, _TooDeep):
            pass
    while True:
        try:
            return _explain(root, split, depth, depth < min(max_depth, DEEPEST))
        except RecursionError:
            if depth <= 1:
                raise ParseError(0, (), "Python's stack has no room for a parser") from None
            depth = depth * 3 // 4


def _limit(data: bytes, split: _Split, max_line: int, max_literal: int, max_literals: int) -> None:
    """Raise the error of a limit that is exceeded."""
    _, literals, moved, _ = split
    end = max_line  # where the octet stands that is one too many
    for number, (content, (place, shift, _)) in enumerate(zip(literals, moved)):
        start = place + shift - len(content)
        if number >= max_literals:
            raise ParseError(start, (), f"more than {max_literals} literals")
        if len(content) > max_literal:
            raise ParseError(start, (), f"a literal of {len(content)} octets, where {max_literal} are the limit")
        end += len(content) if start <= end else 0
    if end < len(data):
        raise ParseError(end, (), f"a line of more than {max_line} octets")


def _explain(root: str, split: _Split, max_depth: int, narrow: bool) -> Any:
    """Parse by nodes: they tell where and why octets do not fit, and they serve rules that have no function.

    ``narrow``: fewer levels than asked for have room on the stack.
    """
    octets, literals, moved, fault = split
    state = _State(_unmarked(_begun_marks, octets, moved) if b"{#" in octets else octets, literals, max_depth)
    try:
        if root not in _ROOTS and (found := _read(root, octets, literals, max_depth)) is not None:
            return found[0]
        state.explain = state.brief = True
        end = _RULES.node(root).parse(state, 0, [])
        if end == len(octets) and (found := _read(root, octets, literals, max_depth)) is not None:
            return found[0]
        if end >= 0:
            state.miss(end, "the end")
        if root in _OPEN and (found := _searched(root, state, octets)) is not None:
            return found[0]
        _look_back(state)
    except ParseError as error:
        reason = error.reason + ", for which Python's stack has no room" * (narrow and error.reason[:6] == "nested")
        raise ParseError(_original(error.offset, moved), error.expected, reason) from None
    if fault and state.far == fault[0]:
        raise ParseError(fault[1], (fault[2],))
    is_text = root in _ROOTS and state.expected.keys() == {"the end"}
    raise ParseError(_original(state.far, moved, is_text), sorted(state.expected))


def _read(root: str, octets: bytes, literals: tuple[bytes, ...], max_depth: int) -> list[Any] | None:
    """The value by nodes, in a list; None if the octets do not fit."""
    into: list[Any] = []
    end = _RULES.node(root).parse(_State(octets, literals, max_depth), 0, into)
    return into if end == len(octets) else None


def _look_back(state: _State) -> None:
    """See how far what was passed over last might have gone on."""
    pending, seen = state.passed, set()
    while pending:
        node, at, depth, end = pending.pop()
        if end + 1 < state.far or (node, at) in seen:
            continue
        seen.add((node, at))
        inner = _State(state.data, state.literals, state.max_depth)
        inner.explain, inner.brief, inner.depth, inner.patience = True, True, depth, state.patience
        longer = node.parse(inner, at, [])
        if longer > end:  # its function has left out what nothing that follows fits behind
            name = _follow_name(node.follow, node.name) if isinstance(node, _Alt) and node.follow else "what may follow"
            inner.miss(longer, name)
        state.told(inner)
        pending += inner.passed
        state.patience = inner.patience


def _searched(root: str, state: _State, octets: bytes) -> list[Any] | None:
    """The first reading of the whole input where a rule is ambiguous and its longest match is not the right one.

    So with ``APPEND`` (RFC 4466), whose message may look like one more option. It ends after a number of steps that
    is linear in the input. How far the other readings go is told too.
    """
    brief, whole = (_State(one, state.literals, state.max_depth) for one in (state.data, octets))
    brief.brief = brief.explain = True
    brief.known, brief.patience = state.known, state.patience
    brief.passed, brief.beyond = state.passed, state.beyond
    try:
        if _whole(root, brief) is not None and (found := _whole(root, whole)) is not None:
            return found  # the values only when there is something to find
    except _GiveUp:
        pass
    state.told(brief)
    state.patience = brief.patience  # what was passed over is in the same list
    return None


def _whole(root: str, state: _State) -> list[Any] | None:
    """The first reading that takes all octets."""
    for end, found in _RULES.node(root).every(state, 0):
        if end == len(state.data):
            return found
        state.miss(end, "the end")
    return None


def _kept(data: bytes) -> tuple[bytes, tuple[bytes, ...]]:
    """A line without the contents of its literals, and these: most often it is one."""
    found = _find_count(data)
    if found is None:
        return data, ()
    begin, start = found.span()
    end = start + int(found[1])
    if end < len(data) and data.find(b"}\r\n", end) < 0:
        content, octets = data[start:end], data[:begin] + b"{#0}\r\n" + data[end:]
        if octets.count(b"{#") == 1 and (0 not in content or data[begin - 1 : begin] == b"~"):
            return octets, (content,)
    return _split(data, whole=True)[:2]


#: The octets, the contents of literals, the places where octets were left out as (place, octets, the literal's own),
#: and the literal that is not right, as (place, place in the input, what is missing).
_Split = tuple[bytes, tuple[bytes, ...], list[tuple[int, int, int]], "tuple[int, int, str] | None"]


def _split(data: bytes, whole: bool) -> _Split:
    """Keep the contents of literals aside: ``{5}CRLFhello`` becomes ``{#0}CRLF`` (the index of its content).

    ``whole``: what looks like a literal and ends the input is text, for a line ends behind its last literal.
    """
    parts: list[bytes] = []
    literals: list[bytes] = []
    moved: list[tuple[int, int, int]] = []
    fault = None
    at = size = 0
    while found := _find_count(data, at):
        begin, start = found.span()
        length = int(found[1])
        end = start + length
        place = size + start - 1 - at  # where the beginning of a literal ends, but for its last octet
        if end >= len(data) and (whole or end > len(data)):
            if start < len(data) or not whole:
                fault = place, len(data), f"{end - len(data) + (2 if whole else 0)} more octets of the literal"
            else:
                fault = place, len(data), f"{length + 2} more octets of the literal"
            break
        content = data[start:end]
        if 0 in content and data[begin - 1 : begin] != b"~":
            fault = place, start + content.index(0), "an octet other than NUL"
            break
        number = len(literals)
        mark = b"{#%d}\r\n" % number if number else b"{#0}\r\n"
        parts += (data[at:begin], mark)
        size += begin - at + len(mark)
        moved.append((size, end - size, length))
        literals.append(content)
        at = end
    parts.append(data[at:])
    octets = b"".join(parts)
    if octets.count(b"{#") > len(literals):
        octets = _unmarked(_inner_marks if whole else _marks, octets, moved)
    return octets, tuple(literals), moved, fault


def _unmarked(marks: Any, octets: bytes, moved: list[tuple[int, int, int]]) -> bytes:
    """The octets where what looks like a mark and is none has ``!`` for ``#``: any text that has one may have the other."""
    ours = {place - len(b"{#%d}\r\n" % number) for number, (place, _, _) in enumerate(moved)}
    return marks(lambda one: one[0] if one.start() in ours else b"{!" + one[0][2:], octets)  # type: ignore[no-any-return]


_marks = _late("_marks", rb"\{#[0-9]+\}\r\n", "sub")
#: A line may end in text that looks like a mark.
_inner_marks = _late("_inner_marks", rb"\{#[0-9]+\}\r\n(?!\Z)", "sub")
_begun_marks = _late("_begun_marks", rb"\{#", "sub")
_find_count = _late("_find_count", rb"\{([0-9]{1,20})\+?\}\r\n", "search")


def _original(at: int, moved: list[tuple[int, int, int]], is_text: bool = False) -> int:
    """The place in the input of a place in the octets without literals. ``is_text``: what ends there is no literal."""
    for number in reversed(range(len(moved))):
        place, shift, length = moved[number]
        if place < at or (place == at and not is_text):
            return at + shift
        if at > place - len(b"#%d}\r\n" % number):  # behind "{", which is where it was
            return at + shift - length
    return at


# --- Framing ----------------------------------------------------------------------------------------------------------


class Complete(_Record):
    """One whole command or response, literals included, or one bare line."""

    __slots__ = ()
    _fields = __match_args__ = ("data",)
    data: bytes = _at(0)

    def __new__(cls, data: bytes) -> Complete:
        return tuple.__new__(cls, (data,))


class NeedContinuation(_Record):
    """A synchronising literal of ``size`` octets waits for a continuation request (RFC 9051, Section 4.3)."""

    __slots__ = ()
    _fields = __match_args__ = ("size",)
    size: int = _at(0)

    def __new__(cls, size: int) -> NeedContinuation:
        return tuple.__new__(cls, (size,))


class BadLine(_Record):
    """A line that exceeds a limit. It has been skipped to its end; ``tag`` is its tag if it had one."""

    __slots__ = ()
    _fields = __match_args__ = ("tag", "error")
    tag: str | None = _at(0)
    error: ParseError = _at(1)

    def __new__(cls, tag: str | None, error: ParseError) -> BadLine:
        return tuple.__new__(cls, (tag, error))


#: What a framer says next.
Event = Complete | NeedContinuation | BadLine
_announces = _late("_announces", rb"~?\{([0-9]{1,20})(\+?)\}\r\n\Z", "search")
#: So many octets at the end of a line can announce a literal.
_ANNOUNCED = 32
_tag = _late("_tag", rb"[!#$&',-\[\]-z|}~]{1,100}(?=[ \r\n])", "match")
#: A response that has free text and no literal: what looks like one at its end is text.
_status = _late("_status", rb"\+|[^ \r\n]+ (?i:OK|NO|BAD|BYE|PREAUTH) ", "match")


class _Framer:
    """Cuts a stream into messages; feed it and take events until there is none. Time is linear in the octets.

    Events do not depend on the pieces that the octets come in. What is kept is a message within its limits and what was
    fed and not yet asked for: of a line that exceeds a limit a few octets, of a literal that does so none.
    """

    _command = True
    #: Octets of a line, unless told otherwise. Clients send short ones (RFC 7162, Section 4: 8192 octets at most).
    _max_line = 65536

    def __init__(
        self,
        *,
        max_line: int | None = None,
        max_literal: int = MAX_SIZE,
        max_literals: int = MAX_SIZE,
        max_size: int = MAX_SIZE,
    ) -> None:
        """Begin a stream. What exceeds a limit becomes a BadLine that says so, and the stream goes on behind it.

        Args:
            max_line: octets of a line without its literals, CRLF included; also of a bare line. If it is not given,
                65,536 for commands and 8,388,608 for responses, whose lists of numbers may be long.
            max_literal: octets of one literal.
            max_literals: literals of one message.
            max_size: octets of a whole message.
        """
        self.max_line = self._max_line if max_line is None else max_line
        self.max_literal = max_literal
        self.max_literals = max_literals
        self.max_size = max_size
        self._buffer = bytearray()
        self._scanned = 0  # octets of the buffer in which no line ends
        self._message = bytearray()
        self._line_octets = 0
        self._literals = 0
        self._literal = 0  # octets of a literal that belong to the message
        self._skipped = 0  # octets of a literal that belong to a bad line
        self._error: BadLine | None = None
        self._bare = False
        self._text = False  # whether a bad line is a status, whose text may look like a literal

    def feed(self, data: bytes) -> None:
        """Add octets as they arrived."""
        self._buffer += data

    def bare_line(self) -> None:
        """Make the next event one plain line, whatever it holds (a SASL response, the DONE of IDLE)."""
        self._bare = True

    @property
    def pending(self) -> bool:
        """Whether a message has begun and is not complete."""
        return bool(self._buffer or self._message or self._error or self._skipped)

    @property
    def skipping(self) -> int:
        """Octets of a literal beyond the limits that are still to come and will be dropped.

        A server need not wait for them: it may close the connection instead (RFC 7888, Section 4).
        """
        return self._skipped

    def next_event(self) -> Event | None:
        """The next event, or None until more octets are fed."""
        while self._take_literal():
            end = self._buffer.find(b"\n", self._scanned) + 1
            if not end:
                self._wait()
                return None
            line = bytes(self._buffer[:end])
            del self._buffer[:end]
            self._scanned = 0
            event = self._line(line)
            if event is not None:
                return event
        return None

    def _take_literal(self) -> bool:
        """Take the octets of a literal; False if they are not all there."""
        if self._skipped:
            dropped = min(self._skipped, len(self._buffer))
            del self._buffer[:dropped]
            self._skipped -= dropped
            return not self._skipped
        if len(self._buffer) < self._literal:
            return False
        if self._literal:
            self._message += self._buffer[: self._literal]
            del self._buffer[: self._literal]
            self._literal = 0
        return True

    def _wait(self) -> None:
        """The line goes on: keep what is needed of it."""
        self._scanned = len(self._buffer)
        self._check(self._buffer)
        if self._error is not None and self._scanned > _ANNOUNCED:
            del self._buffer[:-_ANNOUNCED]
            self._scanned = _ANNOUNCED

    def _line(self, line: bytes) -> Event | None:
        """The event that a line or a part of one gives; None if the message goes on."""
        self._check(line)
        self._line_octets += len(line)
        literal = self._announced(line)
        if self._error is not None:
            if literal is not None and (literal[2] or not self._command):
                self._skipped = int(literal[1])
                return None
            return self._done(self._error)
        self._message += line
        if literal is None:
            return self._done(Complete(bytes(self._message)))
        size = int(literal[1])
        waits = self._command and not literal[2]
        self._literals += 1
        reason = self._exceeded(size)
        if reason:
            self._error = BadLine(salvage_tag(bytes(self._message)), ParseError(len(self._message), (), reason))
            if waits:
                return self._done(self._error)
            self._skipped = size
            return None
        self._literal = size
        return NeedContinuation(size) if waits else None

    def _exceeded(self, size: int) -> str:
        """The limit that a literal of so many octets exceeds, in words; empty if it exceeds none."""
        if self._literals > self.max_literals:
            return f"more than {self.max_literals} literals"
        if size > self.max_literal:
            return f"a literal of {size} octets, where {self.max_literal} are the limit"
        if len(self._message) + size > self.max_size:
            return f"more than {self.max_size} octets with a literal of {size} octets"
        return ""

    def _check(self, line: bytes | bytearray) -> None:
        """Note it if a line, or the beginning of one, exceeds a limit."""
        if self._error is not None:
            return
        left = self.max_line - self._line_octets
        all_left = self.max_size - len(self._message)
        if len(line) <= min(left, all_left):
            return
        reason = f"a line of more than {self.max_line} octets" if left <= all_left else f"more than {self.max_size} octets"
        head = bytes(self._message[:200] or line[: min(200, left + 1, all_left + 1)])
        error = ParseError(len(self._message) + min(left, all_left), (), reason)
        self._error = BadLine(salvage_tag(head), error)
        self._text = not self._message and _status(head) is not None

    def _announced(self, line: bytes) -> re.Match[bytes] | None:
        """The literal that the line announces at its end."""
        if self._bare or line[-3:] != b"}\r\n":
            return None
        if not self._command and not self._message and (self._text or _status(line)):
            return None
        return _announces(line[-_ANNOUNCED:])  # type: ignore[no-any-return]

    def _done(self, event: Event) -> Event:
        """The message ends with the event."""
        self._message.clear()
        self._line_octets = self._literals = 0
        self._error = None
        self._bare = self._text = False
        return event


class CommandFramer(_Framer):
    """Cuts what a client sends into commands; says when a synchronising literal wants a continuation request."""


class ResponseFramer(_Framer):
    """Cuts what a server sends into responses."""

    _command = False
    _max_line = 8 * 1024 * 1024


def salvage_tag(data: bytes) -> str | None:
    """The tag of a command that may not parse, or None: what a tagged BAD needs (RFC 9051, Section 7.1.3)."""
    found = _tag(data)
    return found.group().decode("ascii") if found else None


def command_type(data: bytes) -> type[_Record] | None:
    """The record type that the first word behind the tag names, though the rest may not parse; None if unknown."""
    words = data.split(None, 3)[1:3]
    for count in (2, 1):
        found = _COMMAND_WORDS.get(b" ".join(words[:count]).upper())
        if found is not None:
            return _made(found)  # type: ignore[no-any-return]
    first = words[0].upper() if words else b""
    name = next((name for known, name in _COMMAND_WORDS.items() if known.split()[0] == first), "")
    return _made(name) if name else None

