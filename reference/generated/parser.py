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
from typing import Any, Iterable, Iterator, Sequence, TypeVar, Union

_R = TypeVar("_R", bound="_Record")
#: The key of a record's type in ``as_dict``; no field is called so.
TYPE_KEY = "@type"


class ParseError(ValueError):
    """The input is not what the grammar allows.

    Attributes:
        offset: where, in octets from the beginning of the input.
        expected: what would have been possible there: words in quotes and names of rules.
    """

    def __init__(self, offset: int, expected: Iterable[str], reason: str = "") -> None:
        self.offset = offset
        self.expected = tuple(expected)
        self.reason = reason or "expected " + (" or ".join(self.expected) or "nothing more")
        super().__init__(f"{self.reason} at octet {offset}")


def _at(index: int) -> Any:
    return property(lambda record: record[index])


class _Record(tuple):  # type: ignore[type-arg]
    """A value with named fields: immutable, hashable, equal only to a record of its own type with equal fields."""

    __slots__ = ()
    _fields: tuple[str, ...] = ()

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


class Command(_Record):
    """``command`` of RFC 9051: ``tag SP (command-any / command-auth / command-nonauth / command-select) CRLF``."""

    __slots__ = ()
    _fields = __match_args__ = ('tag', 'body')
    tag: str = _at(0)
    body: Capability | Logout | Noop | Id | Append | AppendMessages | Create | Delete | Enable | Examine | List | Namespace | Rename | Select | Status | Subscribe | Unsubscribe | Idle | Lsub | Setacl | Deleteacl | Getacl | Listrights | Myrights | Compress | Setmetadata | Getmetadata | Notify | Unauthenticate | Getquota | Getquotaroot | Setquota | Getjmapaccess | Getoauth | JmapauthGet | Login | Authenticate | Starttls | Close | Unselect | Expunge | Copy | Move | Fetch | Store | Search | Uid | Check | Sort | Thread | Replace = _at(1)

    def __new__(cls, tag: str, body: Capability | Logout | Noop | Id | Append | AppendMessages | Create | Delete | Enable | Examine | List | Namespace | Rename | Select | Status | Subscribe | Unsubscribe | Idle | Lsub | Setacl | Deleteacl | Getacl | Listrights | Myrights | Compress | Setmetadata | Getmetadata | Notify | Unauthenticate | Getquota | Getquotaroot | Setquota | Getjmapaccess | Getoauth | JmapauthGet | Login | Authenticate | Starttls | Close | Unselect | Expunge | Copy | Move | Fetch | Store | Search | Uid | Check | Sort | Thread | Replace) -> Command:
        return tuple.__new__(cls, (tag, body))


class Capability(_Record):
    """``command-any`` of RFC 9051: ``"CAPABILITY"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Logout(_Record):
    """``command-any`` of RFC 9051: ``"LOGOUT"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Noop(_Record):
    """``command-any`` of RFC 9051: ``"NOOP"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Id(_Record):
    """``id`` of RFC 2971: ``"ID" SP id-params-list``."""

    __slots__ = ()
    _fields = __match_args__ = ('parameters',)
    parameters: tuple[bytes | None, ...] | None = _at(0)

    def __new__(cls, parameters: tuple[bytes | None, ...] | None = None) -> Id:
        return tuple.__new__(cls, (parameters,))


class Append(_Record):
    """``append`` of RFC 9051: ``"APPEND" SP mailbox [SP flag-list] [SP date-time] SP literal``."""

    __slots__ = ()
    _fields = __match_args__ = ('mailbox', 'flags', 'date_time', 'message')
    mailbox: bytes = _at(0)
    flags: tuple[str, ...] = _at(1)
    date_time: str | None = _at(2)
    message: bytes = _at(3)

    def __new__(cls, mailbox: bytes, flags: tuple[str, ...], date_time: str | None, message: bytes) -> Append:
        return tuple.__new__(cls, (mailbox, flags, date_time, message))


class AppendMessages(_Record):
    """``append`` of RFC 9051: ``"APPEND" SP mailbox 1*append-message``."""

    __slots__ = ()
    _fields = __match_args__ = ('mailbox', 'messages')
    mailbox: bytes = _at(0)
    messages: tuple[AppendMessage, ...] = _at(1)

    def __new__(cls, mailbox: bytes, messages: tuple[AppendMessage, ...] = ()) -> AppendMessages:
        return tuple.__new__(cls, (mailbox, messages))


class AppendMessage(_Record):
    """``append-message`` of RFC 4466: ``append-opts SP append-data``."""

    __slots__ = ()
    _fields = __match_args__ = ('options', 'data')
    options: AppendOpts = _at(0)
    data: bytes | TaggedExt = _at(1)

    def __new__(cls, options: AppendOpts, data: bytes | TaggedExt) -> AppendMessage:
        return tuple.__new__(cls, (options, data))


class AppendOpts(_Record):
    """``append-opts`` of RFC 4466: ``[SP flag-list] [SP date-time] *(SP append-ext)``."""

    __slots__ = ()
    _fields = __match_args__ = ('flags', 'date_time', 'extensions')
    flags: tuple[str, ...] = _at(0)
    date_time: str | None = _at(1)
    extensions: tuple[AppendExt, ...] = _at(2)

    def __new__(cls, flags: tuple[str, ...] = (), date_time: str | None = None, extensions: tuple[AppendExt, ...] = ()) -> AppendOpts:
        return tuple.__new__(cls, (flags, date_time, extensions))


class AppendExt(_Record):
    """``append-ext`` of RFC 4466: ``append-ext-name SP append-ext-value``."""

    __slots__ = ()
    _fields = __match_args__ = ('name', 'value')
    name: str = _at(0)
    value: TaggedExtVal | PartialRangeLast | tuple[str | int | SeqRange, ...] | int = _at(1)

    def __new__(cls, name: str, value: TaggedExtVal | PartialRangeLast | tuple[str | int | SeqRange, ...] | int) -> AppendExt:
        return tuple.__new__(cls, (name, value))


class TaggedExtVal(_Record):
    """``tagged-ext-val`` of RFC 9051: ``"(" [tagged-ext-comp] ")"``."""

    __slots__ = ()
    _fields = __match_args__ = ('items',)
    items: tuple[TaggedExtComp | bytes, ...] = _at(0)

    def __new__(cls, items: tuple[TaggedExtComp | bytes, ...] = ()) -> TaggedExtVal:
        return tuple.__new__(cls, (items,))


class TaggedExtComp(_Record):
    """``tagged-ext-comp`` of RFC 9051: ``"(" tagged-ext-comp ")"``."""

    __slots__ = ()
    _fields = __match_args__ = ('items',)
    items: TaggedExtCompValue = _at(0)

    def __new__(cls, items: TaggedExtCompValue) -> TaggedExtComp:
        return tuple.__new__(cls, (items,))


class PartialRangeLast(_Record):
    """``partial-range-last`` of RFC 9394: ``MINUS nz-number ":" MINUS nz-number``."""

    __slots__ = ()
    _fields = __match_args__ = ('first', 'last')
    first: int = _at(0)
    last: int = _at(1)

    def __new__(cls, first: int, last: int) -> PartialRangeLast:
        return tuple.__new__(cls, (first, last))


class SeqRange(_Record):
    """``seq-range`` of RFC 9051: ``seq-number ":" seq-number``."""

    __slots__ = ()
    _fields = __match_args__ = ('first', 'last')
    first: str | int = _at(0)
    last: str | int = _at(1)

    def __new__(cls, first: str | int, last: str | int) -> SeqRange:
        return tuple.__new__(cls, (first, last))


class TaggedExt(_Record):
    """``tagged-ext`` of RFC 4466: ``tagged-ext-label SP tagged-ext-val``."""

    __slots__ = ()
    _fields = __match_args__ = ('label', 'value')
    label: str = _at(0)
    value: TaggedExtVal | PartialRangeLast | tuple[str | int | SeqRange, ...] | int = _at(1)

    def __new__(cls, label: str, value: TaggedExtVal | PartialRangeLast | tuple[str | int | SeqRange, ...] | int) -> TaggedExt:
        return tuple.__new__(cls, (label, value))


class Create(_Record):
    """``create`` of RFC 9051: ``"CREATE" SP mailbox / "CREATE" SP mailbox create-params``."""

    __slots__ = ()
    _fields = __match_args__ = ('mailbox', 'parameters')
    mailbox: bytes = _at(0)
    parameters: tuple[CreateParam | CreateUse, ...] = _at(1)

    def __new__(cls, mailbox: bytes, parameters: tuple[CreateParam | CreateUse, ...] = ()) -> Create:
        return tuple.__new__(cls, (mailbox, parameters))


class CreateParam(_Record):
    """``create-param`` of RFC 4466: ``create-param-name [SP create-param-value]``."""

    __slots__ = ()
    _fields = __match_args__ = ('name', 'value')
    name: str = _at(0)
    value: TaggedExtVal | PartialRangeLast | tuple[str | int | SeqRange, ...] | int | None = _at(1)

    def __new__(cls, name: str, value: TaggedExtVal | PartialRangeLast | tuple[str | int | SeqRange, ...] | int | None = None) -> CreateParam:
        return tuple.__new__(cls, (name, value))


class CreateUse(_Record):
    """``create-param`` of RFC 4466: ``"USE" SP "(" [use-attr *(SP use-attr)] ")"``."""

    __slots__ = ()
    _fields = __match_args__ = ('attributes',)
    attributes: tuple[str, ...] = _at(0)

    def __new__(cls, attributes: tuple[str, ...] = ()) -> CreateUse:
        return tuple.__new__(cls, (attributes,))


class Delete(_Record):
    """``delete`` of RFC 9051: ``"DELETE" SP mailbox``."""

    __slots__ = ()
    _fields = __match_args__ = ('mailbox',)
    mailbox: bytes = _at(0)

    def __new__(cls, mailbox: bytes) -> Delete:
        return tuple.__new__(cls, (mailbox,))


class Enable(_Record):
    """``enable`` of RFC 9051: ``"ENABLE" 1*(SP capability)``."""

    __slots__ = ()
    _fields = __match_args__ = ('capabilities',)
    capabilities: tuple[str, ...] = _at(0)

    def __new__(cls, capabilities: tuple[str, ...] = ()) -> Enable:
        return tuple.__new__(cls, (capabilities,))


class Examine(_Record):
    """``examine`` of RFC 9051: ``"EXAMINE" SP mailbox / "EXAMINE" SP mailbox select-params``."""

    __slots__ = ()
    _fields = __match_args__ = ('mailbox', 'parameters')
    mailbox: bytes = _at(0)
    parameters: tuple[SelectParam | str | SelectQresync, ...] = _at(1)

    def __new__(cls, mailbox: bytes, parameters: tuple[SelectParam | str | SelectQresync, ...] = ()) -> Examine:
        return tuple.__new__(cls, (mailbox, parameters))


class SelectParam(_Record):
    """``select-param`` of RFC 4466: ``select-param-name [SP select-param-value]``."""

    __slots__ = ()
    _fields = __match_args__ = ('name', 'value')
    name: str = _at(0)
    value: TaggedExtVal | PartialRangeLast | tuple[str | int | SeqRange, ...] | int | None = _at(1)

    def __new__(cls, name: str, value: TaggedExtVal | PartialRangeLast | tuple[str | int | SeqRange, ...] | int | None = None) -> SelectParam:
        return tuple.__new__(cls, (name, value))


class SelectQresync(_Record):
    """``select-param`` of RFC 4466: ``"QRESYNC" SP "(" uidvalidity SP mod-sequence-value [SP known-uids] [SP
    seq-match-data] ")"``.
    """

    __slots__ = ()
    _fields = __match_args__ = ('uidvalidity', 'modseq', 'known_uids', 'seq_match')
    uidvalidity: int = _at(0)
    modseq: int = _at(1)
    known_uids: tuple[str | int | SeqRange, ...] = _at(2)
    seq_match: SeqMatchData | None = _at(3)

    def __new__(cls, uidvalidity: int, modseq: int, known_uids: tuple[str | int | SeqRange, ...] = (), seq_match: SeqMatchData | None = None) -> SelectQresync:
        return tuple.__new__(cls, (uidvalidity, modseq, known_uids, seq_match))


class SeqMatchData(_Record):
    """``seq-match-data`` of RFC 7162: ``"(" known-sequence-set SP known-uid-set ")"``."""

    __slots__ = ()
    _fields = __match_args__ = ('sequence_set', 'uid_set')
    sequence_set: tuple[str | int | SeqRange, ...] = _at(0)
    uid_set: tuple[str | int | SeqRange, ...] = _at(1)

    def __new__(cls, sequence_set: tuple[str | int | SeqRange, ...] = (), uid_set: tuple[str | int | SeqRange, ...] = ()) -> SeqMatchData:
        return tuple.__new__(cls, (sequence_set, uid_set))


class List(_Record):
    """``list`` of RFC 9051: ``"LIST" [SP list-select-opts] SP mailbox SP mbox-or-pat [SP list-return-opts]``."""

    __slots__ = ()
    _fields = __match_args__ = ('select_options', 'reference', 'pattern', 'return_options')
    select_options: tuple[str | OptionExtension, ...] = _at(0)
    reference: bytes = _at(1)
    pattern: Patterns | bytes = _at(2)
    return_options: tuple[str | StatusOption | OptionExtension, ...] = _at(3)

    def __new__(cls, select_options: tuple[str | OptionExtension, ...], reference: bytes, pattern: Patterns | bytes, return_options: tuple[str | StatusOption | OptionExtension, ...] = ()) -> List:
        return tuple.__new__(cls, (select_options, reference, pattern, return_options))


class OptionExtension(_Record):
    """``option-extension`` of RFC 9051: ``(option-vendor-tag / option-standard-tag) [SP option-value]``."""

    __slots__ = ()
    _fields = __match_args__ = ('tag', 'value')
    tag: str = _at(0)
    value: tuple[OptionValComp | bytes, ...] = _at(1)

    def __new__(cls, tag: str, value: tuple[OptionValComp | bytes, ...] = ()) -> OptionExtension:
        return tuple.__new__(cls, (tag, value))


class OptionValComp(_Record):
    """``option-val-comp`` of RFC 9051: ``"(" option-val-comp ")"``."""

    __slots__ = ()
    _fields = __match_args__ = ('items',)
    items: OptionValCompValue = _at(0)

    def __new__(cls, items: OptionValCompValue) -> OptionValComp:
        return tuple.__new__(cls, (items,))


class Patterns(_Record):
    """``patterns`` of RFC 9051: ``"(" list-mailbox ")" / "(" list-mailbox *(SP list-mailbox) ")"``."""

    __slots__ = ()
    _fields = __match_args__ = ('patterns',)
    patterns: tuple[bytes, ...] = _at(0)

    def __new__(cls, patterns: tuple[bytes, ...] = ()) -> Patterns:
        return tuple.__new__(cls, (patterns,))


class StatusOption(_Record):
    """``status-option`` of RFC 9051: ``"STATUS" SP "(" status-att *(SP status-att) ")"``."""

    __slots__ = ()
    _fields = __match_args__ = ('attributes',)
    attributes: tuple[str, ...] = _at(0)

    def __new__(cls, attributes: tuple[str, ...] = ()) -> StatusOption:
        return tuple.__new__(cls, (attributes,))


class Namespace(_Record):
    """``namespace-command`` of RFC 9051: ``"NAMESPACE"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Rename(_Record):
    """``rename`` of RFC 9051: ``"RENAME" SP mailbox SP mailbox / "RENAME" SP mailbox SP mailbox rename-params``."""

    __slots__ = ()
    _fields = __match_args__ = ('existing', 'new', 'parameters')
    existing: bytes = _at(0)
    new: bytes = _at(1)
    parameters: tuple[RenameParam, ...] = _at(2)

    def __new__(cls, existing: bytes, new: bytes, parameters: tuple[RenameParam, ...] = ()) -> Rename:
        return tuple.__new__(cls, (existing, new, parameters))


class RenameParam(_Record):
    """``rename-param`` of RFC 4466: ``rename-param-name [SP rename-param-value]``."""

    __slots__ = ()
    _fields = __match_args__ = ('name', 'value')
    name: str = _at(0)
    value: TaggedExtVal | PartialRangeLast | tuple[str | int | SeqRange, ...] | int | None = _at(1)

    def __new__(cls, name: str, value: TaggedExtVal | PartialRangeLast | tuple[str | int | SeqRange, ...] | int | None = None) -> RenameParam:
        return tuple.__new__(cls, (name, value))


class Select(_Record):
    """``select`` of RFC 9051: ``"SELECT" SP mailbox / "SELECT" SP mailbox select-params``."""

    __slots__ = ()
    _fields = __match_args__ = ('mailbox', 'parameters')
    mailbox: bytes = _at(0)
    parameters: tuple[SelectParam | str | SelectQresync, ...] = _at(1)

    def __new__(cls, mailbox: bytes, parameters: tuple[SelectParam | str | SelectQresync, ...] = ()) -> Select:
        return tuple.__new__(cls, (mailbox, parameters))


class Status(_Record):
    """``status`` of RFC 9051: ``"STATUS" SP mailbox SP "(" status-att *(SP status-att) ")"``."""

    __slots__ = ()
    _fields = __match_args__ = ('mailbox', 'attributes')
    mailbox: bytes = _at(0)
    attributes: tuple[str, ...] = _at(1)

    def __new__(cls, mailbox: bytes, attributes: tuple[str, ...] = ()) -> Status:
        return tuple.__new__(cls, (mailbox, attributes))


class Subscribe(_Record):
    """``subscribe`` of RFC 9051: ``"SUBSCRIBE" SP mailbox``."""

    __slots__ = ()
    _fields = __match_args__ = ('mailbox',)
    mailbox: bytes = _at(0)

    def __new__(cls, mailbox: bytes) -> Subscribe:
        return tuple.__new__(cls, (mailbox,))


class Unsubscribe(_Record):
    """``unsubscribe`` of RFC 9051: ``"UNSUBSCRIBE" SP mailbox``."""

    __slots__ = ()
    _fields = __match_args__ = ('mailbox',)
    mailbox: bytes = _at(0)

    def __new__(cls, mailbox: bytes) -> Unsubscribe:
        return tuple.__new__(cls, (mailbox,))


class Idle(_Record):
    """``idle`` of RFC 9051: ``"IDLE" [CRLF "DONE"]``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Lsub(_Record):
    """``lsub`` of RFC 3501: ``"LSUB" SP mailbox SP list-mailbox``."""

    __slots__ = ()
    _fields = __match_args__ = ('reference', 'pattern')
    reference: bytes = _at(0)
    pattern: bytes = _at(1)

    def __new__(cls, reference: bytes, pattern: bytes) -> Lsub:
        return tuple.__new__(cls, (reference, pattern))


class Setacl(_Record):
    """``setacl`` of RFC 4314: ``"SETACL" SP mailbox SP identifier SP mod-rights``."""

    __slots__ = ()
    _fields = __match_args__ = ('mailbox', 'identifier', 'mod_rights')
    mailbox: bytes = _at(0)
    identifier: bytes = _at(1)
    mod_rights: bytes = _at(2)

    def __new__(cls, mailbox: bytes, identifier: bytes, mod_rights: bytes) -> Setacl:
        return tuple.__new__(cls, (mailbox, identifier, mod_rights))


class Deleteacl(_Record):
    """``deleteacl`` of RFC 4314: ``"DELETEACL" SP mailbox SP identifier``."""

    __slots__ = ()
    _fields = __match_args__ = ('mailbox', 'identifier')
    mailbox: bytes = _at(0)
    identifier: bytes = _at(1)

    def __new__(cls, mailbox: bytes, identifier: bytes) -> Deleteacl:
        return tuple.__new__(cls, (mailbox, identifier))


class Getacl(_Record):
    """``getacl`` of RFC 4314: ``"GETACL" SP mailbox``."""

    __slots__ = ()
    _fields = __match_args__ = ('mailbox',)
    mailbox: bytes = _at(0)

    def __new__(cls, mailbox: bytes) -> Getacl:
        return tuple.__new__(cls, (mailbox,))


class Listrights(_Record):
    """``listrights`` of RFC 4314: ``"LISTRIGHTS" SP mailbox SP identifier``."""

    __slots__ = ()
    _fields = __match_args__ = ('mailbox', 'identifier')
    mailbox: bytes = _at(0)
    identifier: bytes = _at(1)

    def __new__(cls, mailbox: bytes, identifier: bytes) -> Listrights:
        return tuple.__new__(cls, (mailbox, identifier))


class Myrights(_Record):
    """``myrights`` of RFC 4314: ``"MYRIGHTS" SP mailbox``."""

    __slots__ = ()
    _fields = __match_args__ = ('mailbox',)
    mailbox: bytes = _at(0)

    def __new__(cls, mailbox: bytes) -> Myrights:
        return tuple.__new__(cls, (mailbox,))


class Compress(_Record):
    """``compress`` of RFC 4978: ``"COMPRESS" SP algorithm``."""

    __slots__ = ()
    _fields = __match_args__ = ('algorithm',)
    algorithm: str = _at(0)

    def __new__(cls, algorithm: str) -> Compress:
        return tuple.__new__(cls, (algorithm,))


class Setmetadata(_Record):
    """``setmetadata`` of RFC 5464: ``"SETMETADATA" SP mailbox SP entry-values``."""

    __slots__ = ()
    _fields = __match_args__ = ('mailbox', 'values')
    mailbox: bytes = _at(0)
    values: tuple[EntryValue, ...] = _at(1)

    def __new__(cls, mailbox: bytes, values: tuple[EntryValue, ...] = ()) -> Setmetadata:
        return tuple.__new__(cls, (mailbox, values))


class EntryValue(_Record):
    """``entry-value`` of RFC 5464: ``entry SP value``."""

    __slots__ = ()
    _fields = __match_args__ = ('entry', 'value')
    entry: bytes = _at(0)
    value: bytes | None = _at(1)

    def __new__(cls, entry: bytes, value: bytes | None = None) -> EntryValue:
        return tuple.__new__(cls, (entry, value))


class Getmetadata(_Record):
    """``getmetadata`` of RFC 5464: ``"GETMETADATA" [SP getmetadata-options] SP mailbox SP entries``."""

    __slots__ = ()
    _fields = __match_args__ = ('options', 'mailbox', 'entries')
    options: tuple[GetmetadataOption, ...] = _at(0)
    mailbox: bytes = _at(1)
    entries: tuple[bytes, ...] | bytes = _at(2)

    def __new__(cls, options: tuple[GetmetadataOption, ...], mailbox: bytes, entries: tuple[bytes, ...] | bytes) -> Getmetadata:
        return tuple.__new__(cls, (options, mailbox, entries))


class GetmetadataOption(_Record):
    """``getmetadata-option`` of RFC 5464: ``tagged-ext-label [SP tagged-ext-val]``."""

    __slots__ = ()
    _fields = __match_args__ = ('name', 'value')
    name: str = _at(0)
    value: TaggedExtVal | PartialRangeLast | tuple[str | int | SeqRange, ...] | int | None = _at(1)

    def __new__(cls, name: str, value: TaggedExtVal | PartialRangeLast | tuple[str | int | SeqRange, ...] | int | None = None) -> GetmetadataOption:
        return tuple.__new__(cls, (name, value))


class Notify(_Record):
    """``notify`` of RFC 5465: ``"NOTIFY" SP (notify-set / notify-none)``."""

    __slots__ = ()
    _fields = __match_args__ = ('request',)
    request: NotifySet | str = _at(0)

    def __new__(cls, request: NotifySet | str) -> Notify:
        return tuple.__new__(cls, (request,))


class NotifySet(_Record):
    """``notify-set`` of RFC 5465: ``"SET" [status-indicator] SP event-groups``."""

    __slots__ = ()
    _fields = __match_args__ = ('status', 'groups')
    status: bool = _at(0)
    groups: tuple[EventGroup, ...] = _at(1)

    def __new__(cls, status: bool = False, groups: tuple[EventGroup, ...] = ()) -> NotifySet:
        return tuple.__new__(cls, (status, groups))


class EventGroup(_Record):
    """``event-group`` of RFC 5465: ``"(" filter-mailboxes SP events ")"``."""

    __slots__ = ()
    _fields = __match_args__ = ('filter', 'events')
    filter: str | SubtreeFilter | MailboxesFilter = _at(0)
    events: tuple[MessageNew | str, ...] | str = _at(1)

    def __new__(cls, filter: str | SubtreeFilter | MailboxesFilter, events: tuple[MessageNew | str, ...] | str) -> EventGroup:
        return tuple.__new__(cls, (filter, events))


class SubtreeFilter(_Record):
    """``filter-mailboxes-other`` of RFC 5465: ``"subtree" SP one-or-more-mailbox``."""

    __slots__ = ()
    _fields = __match_args__ = ('mailboxes',)
    mailboxes: tuple[bytes, ...] | bytes = _at(0)

    def __new__(cls, mailboxes: tuple[bytes, ...] | bytes) -> SubtreeFilter:
        return tuple.__new__(cls, (mailboxes,))


class MailboxesFilter(_Record):
    """``filter-mailboxes-other`` of RFC 5465: ``"mailboxes" SP one-or-more-mailbox``."""

    __slots__ = ()
    _fields = __match_args__ = ('mailboxes',)
    mailboxes: tuple[bytes, ...] | bytes = _at(0)

    def __new__(cls, mailboxes: tuple[bytes, ...] | bytes) -> MailboxesFilter:
        return tuple.__new__(cls, (mailboxes,))


class MessageNew(_Record):
    """``message-event`` of RFC 5465: ``"MessageNew" [SP "(" fetch-att *(SP fetch-att) ")"]``."""

    __slots__ = ()
    _fields = __match_args__ = ('items',)
    items: tuple[str | FetchAttBody | FetchAttBodyPeek | FetchAttBinary | FetchAttBinarySize, ...] = _at(0)

    def __new__(cls, items: tuple[str | FetchAttBody | FetchAttBodyPeek | FetchAttBinary | FetchAttBinarySize, ...] = ()) -> MessageNew:
        return tuple.__new__(cls, (items,))


class FetchAttBody(_Record):
    """``fetch-att`` of RFC 9051: ``"BODY" section [partial]``."""

    __slots__ = ()
    _fields = __match_args__ = ('section', 'partial')
    section: SectionSpec | None = _at(0)
    partial: Partial | None = _at(1)

    def __new__(cls, section: SectionSpec | None = None, partial: Partial | None = None) -> FetchAttBody:
        return tuple.__new__(cls, (section, partial))


class SectionSpec(_Record):
    """``section-spec`` of RFC 9051: ``section-msgtext / section-part ["." section-text]``."""

    __slots__ = ()
    _fields = __match_args__ = ('text', 'part')
    text: str | HeaderFields | None = _at(0)
    part: tuple[int, ...] = _at(1)

    def __new__(cls, text: str | HeaderFields | None = None, part: tuple[int, ...] = ()) -> SectionSpec:
        return tuple.__new__(cls, (text, part))


class HeaderFields(_Record):
    """``section-msgtext`` of RFC 9051: ``"HEADER.FIELDS" [".NOT"] SP header-list``."""

    __slots__ = ()
    _fields = __match_args__ = ('negated', 'fields')
    negated: bool = _at(0)
    fields: tuple[bytes, ...] = _at(1)

    def __new__(cls, negated: bool = False, fields: tuple[bytes, ...] = ()) -> HeaderFields:
        return tuple.__new__(cls, (negated, fields))


class Partial(_Record):
    """``partial`` of RFC 9051: ``"<" number64 "." nz-number64 ">"``."""

    __slots__ = ()
    _fields = __match_args__ = ('offset', 'length')
    offset: int = _at(0)
    length: int = _at(1)

    def __new__(cls, offset: int, length: int) -> Partial:
        return tuple.__new__(cls, (offset, length))


class FetchAttBodyPeek(_Record):
    """``fetch-att`` of RFC 9051: ``"BODY.PEEK" section [partial]``."""

    __slots__ = ()
    _fields = __match_args__ = ('section', 'partial')
    section: SectionSpec | None = _at(0)
    partial: Partial | None = _at(1)

    def __new__(cls, section: SectionSpec | None = None, partial: Partial | None = None) -> FetchAttBodyPeek:
        return tuple.__new__(cls, (section, partial))


class FetchAttBinary(_Record):
    """``fetch-att`` of RFC 9051: ``"BINARY" [".PEEK"] section-binary [partial]``."""

    __slots__ = ()
    _fields = __match_args__ = ('peek', 'section', 'partial')
    peek: bool = _at(0)
    section: tuple[int, ...] = _at(1)
    partial: Partial | None = _at(2)

    def __new__(cls, peek: bool = False, section: tuple[int, ...] = (), partial: Partial | None = None) -> FetchAttBinary:
        return tuple.__new__(cls, (peek, section, partial))


class FetchAttBinarySize(_Record):
    """``fetch-att`` of RFC 9051: ``"BINARY.SIZE" section-binary``."""

    __slots__ = ()
    _fields = __match_args__ = ('section',)
    section: tuple[int, ...] = _at(0)

    def __new__(cls, section: tuple[int, ...] = ()) -> FetchAttBinarySize:
        return tuple.__new__(cls, (section,))


class Unauthenticate(_Record):
    """``command-auth`` of RFC 9051: ``"UNAUTHENTICATE"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Getquota(_Record):
    """``getquota`` of RFC 9208: ``"GETQUOTA" SP quota-root-name``."""

    __slots__ = ()
    _fields = __match_args__ = ('root',)
    root: bytes = _at(0)

    def __new__(cls, root: bytes) -> Getquota:
        return tuple.__new__(cls, (root,))


class Getquotaroot(_Record):
    """``getquotaroot`` of RFC 9208: ``"GETQUOTAROOT" SP mailbox``."""

    __slots__ = ()
    _fields = __match_args__ = ('mailbox',)
    mailbox: bytes = _at(0)

    def __new__(cls, mailbox: bytes) -> Getquotaroot:
        return tuple.__new__(cls, (mailbox,))


class Setquota(_Record):
    """``setquota`` of RFC 9208: ``"SETQUOTA" SP quota-root-name SP setquota-list``."""

    __slots__ = ()
    _fields = __match_args__ = ('root', 'resources')
    root: bytes = _at(0)
    resources: tuple[SetquotaResource, ...] = _at(1)

    def __new__(cls, root: bytes, resources: tuple[SetquotaResource, ...] = ()) -> Setquota:
        return tuple.__new__(cls, (root, resources))


class SetquotaResource(_Record):
    """``setquota-resource`` of RFC 9208: ``resource-name SP resource-limit``."""

    __slots__ = ()
    _fields = __match_args__ = ('name', 'limit')
    name: str = _at(0)
    limit: int = _at(1)

    def __new__(cls, name: str, limit: int) -> SetquotaResource:
        return tuple.__new__(cls, (name, limit))


class Getjmapaccess(_Record):
    """``command-auth`` of RFC 9051: ``"GETJMAPACCESS"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Getoauth(_Record):
    """``command-auth`` of RFC 9051: ``"GETOAUTH"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class JmapauthGet(_Record):
    """``command-auth`` of RFC 9051: ``"JMAPAUTH" SP "GET"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Login(_Record):
    """``login`` of RFC 9051: ``"LOGIN" SP userid SP password``."""

    __slots__ = ()
    _fields = __match_args__ = ('userid', 'password')
    userid: bytes = _at(0)
    password: bytes = _at(1)

    def __new__(cls, userid: bytes, password: bytes) -> Login:
        return tuple.__new__(cls, (userid, password))


class Authenticate(_Record):
    """``authenticate`` of RFC 9051: ``"AUTHENTICATE" SP auth-type [SP initial-resp] *(CRLF base64)``."""

    __slots__ = ()
    _fields = __match_args__ = ('mechanism', 'initial_response', 'responses')
    mechanism: str = _at(0)
    initial_response: str | None = _at(1)
    responses: tuple[str, ...] = _at(2)

    def __new__(cls, mechanism: str, initial_response: str | None = None, responses: tuple[str, ...] = ()) -> Authenticate:
        return tuple.__new__(cls, (mechanism, initial_response, responses))


class Starttls(_Record):
    """``command-nonauth`` of RFC 9051: ``"STARTTLS"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Close(_Record):
    """``command-select`` of RFC 9051: ``"CLOSE"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Unselect(_Record):
    """``command-select`` of RFC 9051: ``"UNSELECT"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Expunge(_Record):
    """``command-select`` of RFC 9051: ``"EXPUNGE"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Copy(_Record):
    """``copy`` of RFC 9051: ``"COPY" SP sequence-set SP mailbox``."""

    __slots__ = ()
    _fields = __match_args__ = ('sequence_set', 'mailbox')
    sequence_set: tuple[str | int | SeqRange, ...] = _at(0)
    mailbox: bytes = _at(1)

    def __new__(cls, sequence_set: tuple[str | int | SeqRange, ...], mailbox: bytes) -> Copy:
        return tuple.__new__(cls, (sequence_set, mailbox))


class Move(_Record):
    """``move`` of RFC 9051: ``"MOVE" SP sequence-set SP mailbox``."""

    __slots__ = ()
    _fields = __match_args__ = ('sequence_set', 'mailbox')
    sequence_set: tuple[str | int | SeqRange, ...] = _at(0)
    mailbox: bytes = _at(1)

    def __new__(cls, sequence_set: tuple[str | int | SeqRange, ...], mailbox: bytes) -> Move:
        return tuple.__new__(cls, (sequence_set, mailbox))


class Fetch(_Record):
    """``fetch`` of RFC 9051: ``"FETCH" SP sequence-set SP ("ALL" / "FULL" / "FAST" / fetch-att / "(" fetch-att *(SP
    fetch-att) ")") / "FETCH" SP sequence-set SP ("ALL" / "FULL" / "FAST" / fetch-att / "(" fetch-att *(SP
    fetch-att) ")") fetch-modifiers``.
    """

    __slots__ = ()
    _fields = __match_args__ = ('sequence_set', 'macro', 'items', 'modifiers')
    sequence_set: tuple[str | int | SeqRange, ...] = _at(0)
    macro: str | None = _at(1)
    items: tuple[str | FetchAttBody | FetchAttBodyPeek | FetchAttBinary | FetchAttBinarySize, ...] = _at(2)
    modifiers: tuple[FetchModifier | FetchChangedsince | ModifierPartial, ...] = _at(3)

    def __new__(cls, sequence_set: tuple[str | int | SeqRange, ...] = (), macro: str | None = None, items: tuple[str | FetchAttBody | FetchAttBodyPeek | FetchAttBinary | FetchAttBinarySize, ...] = (), modifiers: tuple[FetchModifier | FetchChangedsince | ModifierPartial, ...] = ()) -> Fetch:
        return tuple.__new__(cls, (sequence_set, macro, items, modifiers))


class FetchModifier(_Record):
    """``fetch-modifier`` of RFC 4466: ``fetch-modifier-name [SP fetch-modif-params]``."""

    __slots__ = ()
    _fields = __match_args__ = ('name', 'value')
    name: str = _at(0)
    value: TaggedExtVal | PartialRangeLast | tuple[str | int | SeqRange, ...] | int | None = _at(1)

    def __new__(cls, name: str, value: TaggedExtVal | PartialRangeLast | tuple[str | int | SeqRange, ...] | int | None = None) -> FetchModifier:
        return tuple.__new__(cls, (name, value))


class FetchChangedsince(_Record):
    """``chgsince-fetch-mod`` of RFC 7162: ``"CHANGEDSINCE" SP mod-sequence-value``."""

    __slots__ = ()
    _fields = __match_args__ = ('modseq',)
    modseq: int = _at(0)

    def __new__(cls, modseq: int) -> FetchChangedsince:
        return tuple.__new__(cls, (modseq,))


class ModifierPartial(_Record):
    """``modifier-partial`` of RFC 9394: ``"PARTIAL" SP partial-result-range``."""

    __slots__ = ()
    _fields = __match_args__ = ('range',)
    range: PartialRangeLast | PartialRangeFirst = _at(0)

    def __new__(cls, range: PartialRangeLast | PartialRangeFirst) -> ModifierPartial:
        return tuple.__new__(cls, (range,))


class PartialRangeFirst(_Record):
    """``partial-range-first`` of RFC 9394: ``nz-number ":" nz-number``."""

    __slots__ = ()
    _fields = __match_args__ = ('first', 'last')
    first: int = _at(0)
    last: int = _at(1)

    def __new__(cls, first: int, last: int) -> PartialRangeFirst:
        return tuple.__new__(cls, (first, last))


class Store(_Record):
    """``store`` of RFC 9051: ``"STORE" SP sequence-set SP store-att-flags / "STORE" SP sequence-set store-modifiers SP
    store-att-flags``.
    """

    __slots__ = ()
    _fields = __match_args__ = ('sequence_set', 'change', 'modifiers')
    sequence_set: tuple[str | int | SeqRange, ...] = _at(0)
    change: StoreAttFlags = _at(1)
    modifiers: tuple[StoreModifier | StoreUnchangedsince, ...] = _at(2)

    def __new__(cls, sequence_set: tuple[str | int | SeqRange, ...], change: StoreAttFlags, modifiers: tuple[StoreModifier | StoreUnchangedsince, ...] = ()) -> Store:
        return tuple.__new__(cls, (sequence_set, change, modifiers))


class StoreAttFlags(_Record):
    """``store-att-flags`` of RFC 9051: ``["+" / "-"] "FLAGS" [".SILENT"] SP (flag-list / flag *(SP flag))``."""

    __slots__ = ()
    _fields = __match_args__ = ('operation', 'silent', 'flags')
    operation: str | None = _at(0)
    silent: bool = _at(1)
    flags: tuple[str, ...] = _at(2)

    def __new__(cls, operation: str | None = None, silent: bool = False, flags: tuple[str, ...] = ()) -> StoreAttFlags:
        return tuple.__new__(cls, (operation, silent, flags))


class StoreModifier(_Record):
    """``store-modifier`` of RFC 4466: ``store-modifier-name [SP store-modif-params]``."""

    __slots__ = ()
    _fields = __match_args__ = ('name', 'value')
    name: str = _at(0)
    value: TaggedExtVal | PartialRangeLast | tuple[str | int | SeqRange, ...] | int | None = _at(1)

    def __new__(cls, name: str, value: TaggedExtVal | PartialRangeLast | tuple[str | int | SeqRange, ...] | int | None = None) -> StoreModifier:
        return tuple.__new__(cls, (name, value))


class StoreUnchangedsince(_Record):
    """``store-modifier`` of RFC 4466: ``"UNCHANGEDSINCE" SP mod-sequence-valzer``."""

    __slots__ = ()
    _fields = __match_args__ = ('modseq',)
    modseq: str | int = _at(0)

    def __new__(cls, modseq: str | int) -> StoreUnchangedsince:
        return tuple.__new__(cls, (modseq,))


class Search(_Record):
    """``search`` of RFC 9051: ``"SEARCH" [search-return-opts] SP search-program``."""

    __slots__ = ()
    _fields = __match_args__ = ('return_options', 'program')
    return_options: tuple[str | ModifierPartial | SearchRetOptExt, ...] = _at(0)
    program: SearchProgram = _at(1)

    def __new__(cls, return_options: tuple[str | ModifierPartial | SearchRetOptExt, ...], program: SearchProgram) -> Search:
        return tuple.__new__(cls, (return_options, program))


class SearchRetOptExt(_Record):
    """``search-ret-opt-ext`` of RFC 9051: ``search-modifier-name [SP search-mod-params]``."""

    __slots__ = ()
    _fields = __match_args__ = ('name', 'params')
    name: str = _at(0)
    params: TaggedExtVal | PartialRangeLast | tuple[str | int | SeqRange, ...] | int | None = _at(1)

    def __new__(cls, name: str, params: TaggedExtVal | PartialRangeLast | tuple[str | int | SeqRange, ...] | int | None = None) -> SearchRetOptExt:
        return tuple.__new__(cls, (name, params))


class SearchProgram(_Record):
    """``search-program`` of RFC 9051: ``["CHARSET" SP charset SP] search-key *(SP search-key)``."""

    __slots__ = ()
    _fields = __match_args__ = ('charset', 'keys')
    charset: bytes | None = _at(0)
    keys: tuple[str | SearchBcc | SearchBefore | SearchBody | SearchCc | SearchFrom | SearchKeyword | SearchOn | SearchSince | SearchSubject | SearchText | SearchTo | SearchUnkeyword | SearchHeader | SearchLarger | SearchNot | SearchOr | SearchSentbefore | SearchSenton | SearchSentsince | SearchSmaller | SearchUid | SearchAnd | SearchModseq | SearchEmailid | SearchThreadid | SearchSequenceSet, ...] = _at(1)

    def __new__(cls, charset: bytes | None = None, keys: tuple[str | SearchBcc | SearchBefore | SearchBody | SearchCc | SearchFrom | SearchKeyword | SearchOn | SearchSince | SearchSubject | SearchText | SearchTo | SearchUnkeyword | SearchHeader | SearchLarger | SearchNot | SearchOr | SearchSentbefore | SearchSenton | SearchSentsince | SearchSmaller | SearchUid | SearchAnd | SearchModseq | SearchEmailid | SearchThreadid | SearchSequenceSet, ...] = ()) -> SearchProgram:
        return tuple.__new__(cls, (charset, keys))


class SearchBcc(_Record):
    """``search-key`` of RFC 9051: ``"BCC" SP astring``."""

    __slots__ = ()
    _fields = __match_args__ = ('text',)
    text: bytes = _at(0)

    def __new__(cls, text: bytes) -> SearchBcc:
        return tuple.__new__(cls, (text,))


class SearchBefore(_Record):
    """``search-key`` of RFC 9051: ``"BEFORE" SP date``."""

    __slots__ = ()
    _fields = __match_args__ = ('date',)
    date: str = _at(0)

    def __new__(cls, date: str) -> SearchBefore:
        return tuple.__new__(cls, (date,))


class SearchBody(_Record):
    """``search-key`` of RFC 9051: ``"BODY" SP astring``."""

    __slots__ = ()
    _fields = __match_args__ = ('text',)
    text: bytes = _at(0)

    def __new__(cls, text: bytes) -> SearchBody:
        return tuple.__new__(cls, (text,))


class SearchCc(_Record):
    """``search-key`` of RFC 9051: ``"CC" SP astring``."""

    __slots__ = ()
    _fields = __match_args__ = ('text',)
    text: bytes = _at(0)

    def __new__(cls, text: bytes) -> SearchCc:
        return tuple.__new__(cls, (text,))


class SearchFrom(_Record):
    """``search-key`` of RFC 9051: ``"FROM" SP astring``."""

    __slots__ = ()
    _fields = __match_args__ = ('text',)
    text: bytes = _at(0)

    def __new__(cls, text: bytes) -> SearchFrom:
        return tuple.__new__(cls, (text,))


class SearchKeyword(_Record):
    """``search-key`` of RFC 9051: ``"KEYWORD" SP flag-keyword``."""

    __slots__ = ()
    _fields = __match_args__ = ('keyword',)
    keyword: str = _at(0)

    def __new__(cls, keyword: str) -> SearchKeyword:
        return tuple.__new__(cls, (keyword,))


class SearchOn(_Record):
    """``search-key`` of RFC 9051: ``"ON" SP date``."""

    __slots__ = ()
    _fields = __match_args__ = ('date',)
    date: str = _at(0)

    def __new__(cls, date: str) -> SearchOn:
        return tuple.__new__(cls, (date,))


class SearchSince(_Record):
    """``search-key`` of RFC 9051: ``"SINCE" SP date``."""

    __slots__ = ()
    _fields = __match_args__ = ('date',)
    date: str = _at(0)

    def __new__(cls, date: str) -> SearchSince:
        return tuple.__new__(cls, (date,))


class SearchSubject(_Record):
    """``search-key`` of RFC 9051: ``"SUBJECT" SP astring``."""

    __slots__ = ()
    _fields = __match_args__ = ('text',)
    text: bytes = _at(0)

    def __new__(cls, text: bytes) -> SearchSubject:
        return tuple.__new__(cls, (text,))


class SearchText(_Record):
    """``search-key`` of RFC 9051: ``"TEXT" SP astring``."""

    __slots__ = ()
    _fields = __match_args__ = ('text',)
    text: bytes = _at(0)

    def __new__(cls, text: bytes) -> SearchText:
        return tuple.__new__(cls, (text,))


class SearchTo(_Record):
    """``search-key`` of RFC 9051: ``"TO" SP astring``."""

    __slots__ = ()
    _fields = __match_args__ = ('text',)
    text: bytes = _at(0)

    def __new__(cls, text: bytes) -> SearchTo:
        return tuple.__new__(cls, (text,))


class SearchUnkeyword(_Record):
    """``search-key`` of RFC 9051: ``"UNKEYWORD" SP flag-keyword``."""

    __slots__ = ()
    _fields = __match_args__ = ('keyword',)
    keyword: str = _at(0)

    def __new__(cls, keyword: str) -> SearchUnkeyword:
        return tuple.__new__(cls, (keyword,))


class SearchHeader(_Record):
    """``search-key`` of RFC 9051: ``"HEADER" SP header-fld-name SP astring``."""

    __slots__ = ()
    _fields = __match_args__ = ('field', 'text')
    field: bytes = _at(0)
    text: bytes = _at(1)

    def __new__(cls, field: bytes, text: bytes) -> SearchHeader:
        return tuple.__new__(cls, (field, text))


class SearchLarger(_Record):
    """``search-key`` of RFC 9051: ``"LARGER" SP number64``."""

    __slots__ = ()
    _fields = __match_args__ = ('size',)
    size: int = _at(0)

    def __new__(cls, size: int) -> SearchLarger:
        return tuple.__new__(cls, (size,))


class SearchNot(_Record):
    """``search-key`` of RFC 9051: ``"NOT" SP search-key``."""

    __slots__ = ()
    _fields = __match_args__ = ('key',)
    key: SearchKeyValue = _at(0)

    def __new__(cls, key: SearchKeyValue) -> SearchNot:
        return tuple.__new__(cls, (key,))


class SearchOr(_Record):
    """``search-key`` of RFC 9051: ``"OR" SP search-key SP search-key``."""

    __slots__ = ()
    _fields = __match_args__ = ('first', 'second')
    first: SearchKeyValue = _at(0)
    second: SearchKeyValue = _at(1)

    def __new__(cls, first: SearchKeyValue, second: SearchKeyValue) -> SearchOr:
        return tuple.__new__(cls, (first, second))


class SearchSentbefore(_Record):
    """``search-key`` of RFC 9051: ``"SENTBEFORE" SP date``."""

    __slots__ = ()
    _fields = __match_args__ = ('date',)
    date: str = _at(0)

    def __new__(cls, date: str) -> SearchSentbefore:
        return tuple.__new__(cls, (date,))


class SearchSenton(_Record):
    """``search-key`` of RFC 9051: ``"SENTON" SP date``."""

    __slots__ = ()
    _fields = __match_args__ = ('date',)
    date: str = _at(0)

    def __new__(cls, date: str) -> SearchSenton:
        return tuple.__new__(cls, (date,))


class SearchSentsince(_Record):
    """``search-key`` of RFC 9051: ``"SENTSINCE" SP date``."""

    __slots__ = ()
    _fields = __match_args__ = ('date',)
    date: str = _at(0)

    def __new__(cls, date: str) -> SearchSentsince:
        return tuple.__new__(cls, (date,))


class SearchSmaller(_Record):
    """``search-key`` of RFC 9051: ``"SMALLER" SP number64``."""

    __slots__ = ()
    _fields = __match_args__ = ('size',)
    size: int = _at(0)

    def __new__(cls, size: int) -> SearchSmaller:
        return tuple.__new__(cls, (size,))


class SearchUid(_Record):
    """``search-key`` of RFC 9051: ``"UID" SP sequence-set``."""

    __slots__ = ()
    _fields = __match_args__ = ('sequence_set',)
    sequence_set: tuple[str | int | SeqRange, ...] = _at(0)

    def __new__(cls, sequence_set: tuple[str | int | SeqRange, ...] = ()) -> SearchUid:
        return tuple.__new__(cls, (sequence_set,))


class SearchAnd(_Record):
    """``search-key`` of RFC 9051: ``"(" search-key *(SP search-key) ")"``."""

    __slots__ = ()
    _fields = __match_args__ = ('keys',)
    keys: tuple[SearchKeyValue, ...] = _at(0)

    def __new__(cls, keys: tuple[SearchKeyValue, ...] = ()) -> SearchAnd:
        return tuple.__new__(cls, (keys,))


class SearchModseq(_Record):
    """``search-modsequence`` of RFC 7162: ``"MODSEQ" [search-modseq-ext] SP mod-sequence-valzer``."""

    __slots__ = ()
    _fields = __match_args__ = ('extension', 'modseq')
    extension: SearchModseqExt | None = _at(0)
    modseq: str | int = _at(1)

    def __new__(cls, extension: SearchModseqExt | None, modseq: str | int) -> SearchModseq:
        return tuple.__new__(cls, (extension, modseq))


class SearchModseqExt(_Record):
    """``search-modseq-ext`` of RFC 7162: ``SP entry-name SP entry-type-req``."""

    __slots__ = ()
    _fields = __match_args__ = ('name', 'type')
    name: str = _at(0)
    type: str = _at(1)

    def __new__(cls, name: str, type: str) -> SearchModseqExt:
        return tuple.__new__(cls, (name, type))


class SearchEmailid(_Record):
    """``search-key`` of RFC 9051: ``"EMAILID" SP objectid``."""

    __slots__ = ()
    _fields = __match_args__ = ('emailid',)
    emailid: str = _at(0)

    def __new__(cls, emailid: str) -> SearchEmailid:
        return tuple.__new__(cls, (emailid,))


class SearchThreadid(_Record):
    """``search-key`` of RFC 9051: ``"THREADID" SP objectid``."""

    __slots__ = ()
    _fields = __match_args__ = ('threadid',)
    threadid: str = _at(0)

    def __new__(cls, threadid: str) -> SearchThreadid:
        return tuple.__new__(cls, (threadid,))


class SearchSequenceSet(_Record):
    """``search-key`` of RFC 9051: ``sequence-set``."""

    __slots__ = ()
    _fields = __match_args__ = ('sequence_set',)
    sequence_set: tuple[str | int | SeqRange, ...] = _at(0)

    def __new__(cls, sequence_set: tuple[str | int | SeqRange, ...] = ()) -> SearchSequenceSet:
        return tuple.__new__(cls, (sequence_set,))


class Uid(_Record):
    """``uid`` of RFC 9051: ``"UID" SP (copy / move / fetch / search / store / uid-expunge / sort / thread / replace)``."""

    __slots__ = ()
    _fields = __match_args__ = ('command',)
    command: Copy | Move | Fetch | Search | Store | UidExpunge | Sort | Thread | Replace = _at(0)

    def __new__(cls, command: Copy | Move | Fetch | Search | Store | UidExpunge | Sort | Thread | Replace) -> Uid:
        return tuple.__new__(cls, (command,))


class UidExpunge(_Record):
    """``uid-expunge`` of RFC 9051: ``"EXPUNGE" SP sequence-set``."""

    __slots__ = ()
    _fields = __match_args__ = ('sequence_set',)
    sequence_set: tuple[str | int | SeqRange, ...] = _at(0)

    def __new__(cls, sequence_set: tuple[str | int | SeqRange, ...] = ()) -> UidExpunge:
        return tuple.__new__(cls, (sequence_set,))


class Sort(_Record):
    """``sort`` of RFC 5256: ``"SORT" SP sort-criteria SP search-criteria``."""

    __slots__ = ()
    _fields = __match_args__ = ('criteria', 'search')
    criteria: tuple[SortCriterion, ...] = _at(0)
    search: SearchCriteria = _at(1)

    def __new__(cls, criteria: tuple[SortCriterion, ...], search: SearchCriteria) -> Sort:
        return tuple.__new__(cls, (criteria, search))


class SortCriterion(_Record):
    """``sort-criterion`` of RFC 5256: ``["REVERSE" SP] sort-key``."""

    __slots__ = ()
    _fields = __match_args__ = ('reverse', 'key')
    reverse: bool = _at(0)
    key: str = _at(1)

    def __new__(cls, reverse: bool, key: str) -> SortCriterion:
        return tuple.__new__(cls, (reverse, key))


class SearchCriteria(_Record):
    """``search-criteria`` of RFC 5256: ``charset 1*(SP search-key)``."""

    __slots__ = ()
    _fields = __match_args__ = ('charset', 'keys')
    charset: bytes = _at(0)
    keys: tuple[str | SearchBcc | SearchBefore | SearchBody | SearchCc | SearchFrom | SearchKeyword | SearchOn | SearchSince | SearchSubject | SearchText | SearchTo | SearchUnkeyword | SearchHeader | SearchLarger | SearchNot | SearchOr | SearchSentbefore | SearchSenton | SearchSentsince | SearchSmaller | SearchUid | SearchAnd | SearchModseq | SearchEmailid | SearchThreadid | SearchSequenceSet, ...] = _at(1)

    def __new__(cls, charset: bytes, keys: tuple[str | SearchBcc | SearchBefore | SearchBody | SearchCc | SearchFrom | SearchKeyword | SearchOn | SearchSince | SearchSubject | SearchText | SearchTo | SearchUnkeyword | SearchHeader | SearchLarger | SearchNot | SearchOr | SearchSentbefore | SearchSenton | SearchSentsince | SearchSmaller | SearchUid | SearchAnd | SearchModseq | SearchEmailid | SearchThreadid | SearchSequenceSet, ...] = ()) -> SearchCriteria:
        return tuple.__new__(cls, (charset, keys))


class Thread(_Record):
    """``thread`` of RFC 5256: ``"THREAD" SP thread-alg SP search-criteria``."""

    __slots__ = ()
    _fields = __match_args__ = ('algorithm', 'search')
    algorithm: str = _at(0)
    search: SearchCriteria = _at(1)

    def __new__(cls, algorithm: str, search: SearchCriteria) -> Thread:
        return tuple.__new__(cls, (algorithm, search))


class Replace(_Record):
    """``replace`` of RFC 8508: ``"REPLACE" SP seq-number SP mailbox append-message``."""

    __slots__ = ()
    _fields = __match_args__ = ('seq', 'mailbox', 'message')
    seq: str | int = _at(0)
    mailbox: bytes = _at(1)
    message: AppendMessage = _at(2)

    def __new__(cls, seq: str | int, mailbox: bytes, message: AppendMessage) -> Replace:
        return tuple.__new__(cls, (seq, mailbox, message))


class Check(_Record):
    """``command-select`` of RFC 9051: ``"CHECK"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class ResponseData(_Record):
    """``response-data`` of RFC 9051: ``"*" SP (resp-cond-state / resp-cond-bye / capability-data / enable-data /
    id-response / metadata-resp / oauth-data / jmapauth-data / mailbox-data / message-data) CRLF``.
    """

    __slots__ = ()
    _fields = __match_args__ = ('data',)
    data: RespCondState | RespCondBye | CapabilityData | EnableData | IdResponse | MetadataResp | OauthData | JmapauthData | Flags | MailboxList | EsearchResponse | StatusData | NamespaceResponse | ObsoleteSearchResponse | LsubData | AclData | ListrightsData | MyrightsData | SortData | ThreadData | SearchModseqData | QuotaResponse | QuotarootResponse | RespJmapaccess | Exists | ObsoleteRecentResponse | MessageData | ExpungedResp | UidfetchResp = _at(0)

    def __new__(cls, data: RespCondState | RespCondBye | CapabilityData | EnableData | IdResponse | MetadataResp | OauthData | JmapauthData | Flags | MailboxList | EsearchResponse | StatusData | NamespaceResponse | ObsoleteSearchResponse | LsubData | AclData | ListrightsData | MyrightsData | SortData | ThreadData | SearchModseqData | QuotaResponse | QuotarootResponse | RespJmapaccess | Exists | ObsoleteRecentResponse | MessageData | ExpungedResp | UidfetchResp) -> ResponseData:
        return tuple.__new__(cls, (data,))


class RespCondState(_Record):
    """``resp-cond-state`` of RFC 9051: ``("OK" / "NO" / "BAD") SP resp-text``."""

    __slots__ = ()
    _fields = __match_args__ = ('status', 'text')
    status: str = _at(0)
    text: RespText = _at(1)

    def __new__(cls, status: str, text: RespText) -> RespCondState:
        return tuple.__new__(cls, (status, text))


class RespText(_Record):
    """``resp-text`` of RFC 9051: ``["[" resp-text-code "]" SP] [text]``."""

    __slots__ = ()
    _fields = __match_args__ = ('code', 'text')
    code: Alert | Badcharset | CapabilityData | Parse | Permanentflags | ReadOnly | ReadWrite | Trycreate | Uidnext | Uidvalidity | Appenduid | Copyuid | Uidnotsticky | Unavailable | Authenticationfailed | Authorizationfailed | Expired | Privacyrequired | Contactadmin | Noperm | Inuse | Expungeissued | Corruption | Serverbug | Clientbug | Cannot | Limit | Overquota | Alreadyexists | Nonexistent | Notsaved | Haschildren | Closed | UnknownCte | Unseen | Compressionactive | MetadataLongentries | MetadataFailure | Notificationoverflow | Badevent | Useattr | Highestmodseq | Nomodseq | Modified | Mailboxid | Uidrequired | Messagelimit | Sametoken | Expiresin | Oauthrequired | Consentrequired | OtherCode | None = _at(0)
    text: str | None = _at(1)

    def __new__(cls, code: Alert | Badcharset | CapabilityData | Parse | Permanentflags | ReadOnly | ReadWrite | Trycreate | Uidnext | Uidvalidity | Appenduid | Copyuid | Uidnotsticky | Unavailable | Authenticationfailed | Authorizationfailed | Expired | Privacyrequired | Contactadmin | Noperm | Inuse | Expungeissued | Corruption | Serverbug | Clientbug | Cannot | Limit | Overquota | Alreadyexists | Nonexistent | Notsaved | Haschildren | Closed | UnknownCte | Unseen | Compressionactive | MetadataLongentries | MetadataFailure | Notificationoverflow | Badevent | Useattr | Highestmodseq | Nomodseq | Modified | Mailboxid | Uidrequired | Messagelimit | Sametoken | Expiresin | Oauthrequired | Consentrequired | OtherCode | None = None, text: str | None = None) -> RespText:
        return tuple.__new__(cls, (code, text))


class Alert(_Record):
    """``resp-text-code`` of RFC 9051: ``"ALERT"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Badcharset(_Record):
    """``resp-text-code`` of RFC 9051: ``"BADCHARSET" [SP "(" charset *(SP charset) ")"]``."""

    __slots__ = ()
    _fields = __match_args__ = ('charsets',)
    charsets: tuple[bytes, ...] = _at(0)

    def __new__(cls, charsets: tuple[bytes, ...] = ()) -> Badcharset:
        return tuple.__new__(cls, (charsets,))


class CapabilityData(_Record):
    """``capability-data`` of RFC 9051: ``"CAPABILITY" *(SP capability) SP "IMAP4rev2" *(SP capability) / "CAPABILITY"
    *(SP capability) SP "IMAP4rev1" *(SP capability)``.
    """

    __slots__ = ()
    _fields = __match_args__ = ('capabilities',)
    capabilities: tuple[str, ...] = _at(0)

    def __new__(cls, capabilities: tuple[str, ...] = ()) -> CapabilityData:
        return tuple.__new__(cls, (capabilities,))


class Parse(_Record):
    """``resp-text-code`` of RFC 9051: ``"PARSE"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Permanentflags(_Record):
    """``resp-text-code`` of RFC 9051: ``"PERMANENTFLAGS" SP "(" [flag-perm *(SP flag-perm)] ")"``."""

    __slots__ = ()
    _fields = __match_args__ = ('flags',)
    flags: tuple[str, ...] = _at(0)

    def __new__(cls, flags: tuple[str, ...] = ()) -> Permanentflags:
        return tuple.__new__(cls, (flags,))


class ReadOnly(_Record):
    """``resp-text-code`` of RFC 9051: ``"READ-ONLY"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class ReadWrite(_Record):
    """``resp-text-code`` of RFC 9051: ``"READ-WRITE"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Trycreate(_Record):
    """``resp-text-code`` of RFC 9051: ``"TRYCREATE"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Uidnext(_Record):
    """``resp-text-code`` of RFC 9051: ``"UIDNEXT" SP nz-number``."""

    __slots__ = ()
    _fields = __match_args__ = ('uid',)
    uid: int = _at(0)

    def __new__(cls, uid: int) -> Uidnext:
        return tuple.__new__(cls, (uid,))


class Uidvalidity(_Record):
    """``resp-text-code`` of RFC 9051: ``"UIDVALIDITY" SP nz-number``."""

    __slots__ = ()
    _fields = __match_args__ = ('uidvalidity',)
    uidvalidity: int = _at(0)

    def __new__(cls, uidvalidity: int) -> Uidvalidity:
        return tuple.__new__(cls, (uidvalidity,))


class Appenduid(_Record):
    """``resp-code-apnd`` of RFC 9051: ``"APPENDUID" SP nz-number SP append-uid``."""

    __slots__ = ()
    _fields = __match_args__ = ('uidvalidity', 'uid')
    uidvalidity: int = _at(0)
    uid: int | tuple[int | UidRange, ...] = _at(1)

    def __new__(cls, uidvalidity: int, uid: int | tuple[int | UidRange, ...]) -> Appenduid:
        return tuple.__new__(cls, (uidvalidity, uid))


class UidRange(_Record):
    """``uid-range`` of RFC 9051: ``uniqueid ":" uniqueid``."""

    __slots__ = ()
    _fields = __match_args__ = ('first', 'last')
    first: int = _at(0)
    last: int = _at(1)

    def __new__(cls, first: int, last: int) -> UidRange:
        return tuple.__new__(cls, (first, last))


class Copyuid(_Record):
    """``resp-code-copy`` of RFC 9051: ``"COPYUID" SP nz-number SP uid-set SP uid-set``."""

    __slots__ = ()
    _fields = __match_args__ = ('uidvalidity', 'source', 'destination')
    uidvalidity: int = _at(0)
    source: tuple[int | UidRange, ...] = _at(1)
    destination: tuple[int | UidRange, ...] = _at(2)

    def __new__(cls, uidvalidity: int, source: tuple[int | UidRange, ...] = (), destination: tuple[int | UidRange, ...] = ()) -> Copyuid:
        return tuple.__new__(cls, (uidvalidity, source, destination))


class Uidnotsticky(_Record):
    """``resp-text-code`` of RFC 9051: ``"UIDNOTSTICKY"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Unavailable(_Record):
    """``resp-text-code`` of RFC 9051: ``"UNAVAILABLE"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Authenticationfailed(_Record):
    """``resp-text-code`` of RFC 9051: ``"AUTHENTICATIONFAILED"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Authorizationfailed(_Record):
    """``resp-text-code`` of RFC 9051: ``"AUTHORIZATIONFAILED"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Expired(_Record):
    """``resp-text-code`` of RFC 9051: ``"EXPIRED"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Privacyrequired(_Record):
    """``resp-text-code`` of RFC 9051: ``"PRIVACYREQUIRED"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Contactadmin(_Record):
    """``resp-text-code`` of RFC 9051: ``"CONTACTADMIN"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Noperm(_Record):
    """``resp-text-code`` of RFC 9051: ``"NOPERM"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Inuse(_Record):
    """``resp-text-code`` of RFC 9051: ``"INUSE"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Expungeissued(_Record):
    """``resp-text-code`` of RFC 9051: ``"EXPUNGEISSUED"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Corruption(_Record):
    """``resp-text-code`` of RFC 9051: ``"CORRUPTION"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Serverbug(_Record):
    """``resp-text-code`` of RFC 9051: ``"SERVERBUG"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Clientbug(_Record):
    """``resp-text-code`` of RFC 9051: ``"CLIENTBUG"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Cannot(_Record):
    """``resp-text-code`` of RFC 9051: ``"CANNOT"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Limit(_Record):
    """``resp-text-code`` of RFC 9051: ``"LIMIT"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Overquota(_Record):
    """``resp-text-code`` of RFC 9051: ``"OVERQUOTA"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Alreadyexists(_Record):
    """``resp-text-code`` of RFC 9051: ``"ALREADYEXISTS"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Nonexistent(_Record):
    """``resp-text-code`` of RFC 9051: ``"NONEXISTENT"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Notsaved(_Record):
    """``resp-text-code`` of RFC 9051: ``"NOTSAVED"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Haschildren(_Record):
    """``resp-text-code`` of RFC 9051: ``"HASCHILDREN"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Closed(_Record):
    """``resp-text-code`` of RFC 9051: ``"CLOSED"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class UnknownCte(_Record):
    """``resp-text-code`` of RFC 9051: ``"UNKNOWN-CTE"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Unseen(_Record):
    """``resp-text-code`` of RFC 9051: ``"UNSEEN" SP nz-number``."""

    __slots__ = ()
    _fields = __match_args__ = ('seq',)
    seq: int = _at(0)

    def __new__(cls, seq: int) -> Unseen:
        return tuple.__new__(cls, (seq,))


class Compressionactive(_Record):
    """``resp-text-code`` of RFC 9051: ``"COMPRESSIONACTIVE"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class MetadataLongentries(_Record):
    """``resp-text-code`` of RFC 9051: ``"METADATA" SP "LONGENTRIES" SP number``."""

    __slots__ = ()
    _fields = __match_args__ = ('size',)
    size: int = _at(0)

    def __new__(cls, size: int) -> MetadataLongentries:
        return tuple.__new__(cls, (size,))


class MetadataFailure(_Record):
    """``resp-text-code`` of RFC 9051: ``"METADATA" SP ("MAXSIZE" SP number / "TOOMANY" / "NOPRIVATE")``."""

    __slots__ = ()
    _fields = __match_args__ = ('reason', 'size')
    reason: str = _at(0)
    size: int | None = _at(1)

    def __new__(cls, reason: str, size: int | None = None) -> MetadataFailure:
        return tuple.__new__(cls, (reason, size))


class Notificationoverflow(_Record):
    """``resp-text-code`` of RFC 9051: ``"NOTIFICATIONOVERFLOW"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Badevent(_Record):
    """``unsupported-events-code`` of RFC 5465: ``"BADEVENT" SP "(" event-name *(SP event-name) ")"``."""

    __slots__ = ()
    _fields = __match_args__ = ('events',)
    events: tuple[str, ...] = _at(0)

    def __new__(cls, events: tuple[str, ...] = ()) -> Badevent:
        return tuple.__new__(cls, (events,))


class Useattr(_Record):
    """``resp-text-code`` of RFC 9051: ``"USEATTR"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Highestmodseq(_Record):
    """``resp-text-code`` of RFC 9051: ``"HIGHESTMODSEQ" SP mod-sequence-value``."""

    __slots__ = ()
    _fields = __match_args__ = ('modseq',)
    modseq: int = _at(0)

    def __new__(cls, modseq: int) -> Highestmodseq:
        return tuple.__new__(cls, (modseq,))


class Nomodseq(_Record):
    """``resp-text-code`` of RFC 9051: ``"NOMODSEQ"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Modified(_Record):
    """``resp-text-code`` of RFC 9051: ``"MODIFIED" SP sequence-set``."""

    __slots__ = ()
    _fields = __match_args__ = ('sequence_set',)
    sequence_set: tuple[str | int | SeqRange, ...] = _at(0)

    def __new__(cls, sequence_set: tuple[str | int | SeqRange, ...] = ()) -> Modified:
        return tuple.__new__(cls, (sequence_set,))


class Mailboxid(_Record):
    """``resp-text-code`` of RFC 9051: ``"MAILBOXID" SP "(" objectid ")"``."""

    __slots__ = ()
    _fields = __match_args__ = ('mailboxid',)
    mailboxid: str = _at(0)

    def __new__(cls, mailboxid: str) -> Mailboxid:
        return tuple.__new__(cls, (mailboxid,))


class Uidrequired(_Record):
    """``resp-text-code`` of RFC 9051: ``"UIDREQUIRED"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Messagelimit(_Record):
    """``resp-text-code`` of RFC 9051: ``"MESSAGELIMIT" SP message-limit [SP uniqueid]``."""

    __slots__ = ()
    _fields = __match_args__ = ('limit', 'uid')
    limit: int = _at(0)
    uid: int | None = _at(1)

    def __new__(cls, limit: int, uid: int | None = None) -> Messagelimit:
        return tuple.__new__(cls, (limit, uid))


class Sametoken(_Record):
    """``resp-text-code`` of RFC 9051: ``"SAMETOKEN"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Expiresin(_Record):
    """``resp-text-code`` of RFC 9051: ``"EXPIRESIN" SP nz-number``."""

    __slots__ = ()
    _fields = __match_args__ = ('seconds',)
    seconds: int = _at(0)

    def __new__(cls, seconds: int) -> Expiresin:
        return tuple.__new__(cls, (seconds,))


class Oauthrequired(_Record):
    """``resp-text-code`` of RFC 9051: ``"OAUTHREQUIRED"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class Consentrequired(_Record):
    """``resp-text-code`` of RFC 9051: ``"CONSENTREQUIRED" SP https-url``."""

    __slots__ = ()
    _fields = __match_args__ = ('url',)
    url: str = _at(0)

    def __new__(cls, url: str) -> Consentrequired:
        return tuple.__new__(cls, (url,))


class OtherCode(_Record):
    """``resp-text-code`` of RFC 9051: ``atom [SP 1*(%x01-09 / %x0B-0C / %x0E-5C / %x5E-7F)]``."""

    __slots__ = ()
    _fields = __match_args__ = ('name', 'text')
    name: str = _at(0)
    text: str | None = _at(1)

    def __new__(cls, name: str, text: str | None = None) -> OtherCode:
        return tuple.__new__(cls, (name, text))


class RespCondBye(_Record):
    """``resp-cond-bye`` of RFC 9051: ``"BYE" SP resp-text``."""

    __slots__ = ()
    _fields = __match_args__ = ('text',)
    text: RespText = _at(0)

    def __new__(cls, text: RespText) -> RespCondBye:
        return tuple.__new__(cls, (text,))


class EnableData(_Record):
    """``enable-data`` of RFC 9051: ``"ENABLED" *(SP capability)``."""

    __slots__ = ()
    _fields = __match_args__ = ('capabilities',)
    capabilities: tuple[str, ...] = _at(0)

    def __new__(cls, capabilities: tuple[str, ...] = ()) -> EnableData:
        return tuple.__new__(cls, (capabilities,))


class IdResponse(_Record):
    """``id-response`` of RFC 2971: ``"ID" SP id-params-list``."""

    __slots__ = ()
    _fields = __match_args__ = ('parameters',)
    parameters: tuple[bytes | None, ...] | None = _at(0)

    def __new__(cls, parameters: tuple[bytes | None, ...] | None = None) -> IdResponse:
        return tuple.__new__(cls, (parameters,))


class MetadataResp(_Record):
    """``metadata-resp`` of RFC 5464: ``"METADATA" SP mailbox SP (entry-values / entry-list)``."""

    __slots__ = ()
    _fields = __match_args__ = ('mailbox', 'values', 'entries')
    mailbox: bytes = _at(0)
    values: tuple[EntryValue, ...] = _at(1)
    entries: tuple[bytes, ...] = _at(2)

    def __new__(cls, mailbox: bytes, values: tuple[EntryValue, ...] = (), entries: tuple[bytes, ...] = ()) -> MetadataResp:
        return tuple.__new__(cls, (mailbox, values, entries))


class OauthData(_Record):
    """``oauth-data`` of this document: ``"OAUTH" SP "(" string SP token ")"``."""

    __slots__ = ()
    _fields = __match_args__ = ('user', 'token')
    user: bytes = _at(0)
    token: str = _at(1)

    def __new__(cls, user: bytes, token: str) -> OauthData:
        return tuple.__new__(cls, (user, token))


class JmapauthData(_Record):
    """``jmapauth-data`` of this document: ``"JMAPAUTH" SP "(" https-url [SP token] ")"``."""

    __slots__ = ()
    _fields = __match_args__ = ('url', 'token')
    url: str = _at(0)
    token: str | None = _at(1)

    def __new__(cls, url: str, token: str | None = None) -> JmapauthData:
        return tuple.__new__(cls, (url, token))


class Flags(_Record):
    """``mailbox-data`` of RFC 9051: ``"FLAGS" SP flag-list``."""

    __slots__ = ()
    _fields = __match_args__ = ('flags',)
    flags: tuple[str, ...] = _at(0)

    def __new__(cls, flags: tuple[str, ...] = ()) -> Flags:
        return tuple.__new__(cls, (flags,))


class MailboxList(_Record):
    """``mailbox-list`` of RFC 9051: ``"(" [mbx-list-flags] ")" SP (DQUOTE QUOTED-CHAR DQUOTE / nil) SP mailbox [SP
    mbox-list-extended]``.
    """

    __slots__ = ()
    _fields = __match_args__ = ('flags', 'delimiter', 'mailbox', 'extended')
    flags: tuple[str, ...] = _at(0)
    delimiter: str | None = _at(1)
    mailbox: bytes = _at(2)
    extended: tuple[MboxListExtendedItem, ...] = _at(3)

    def __new__(cls, flags: tuple[str, ...], delimiter: str | None, mailbox: bytes, extended: tuple[MboxListExtendedItem, ...] = ()) -> MailboxList:
        return tuple.__new__(cls, (flags, delimiter, mailbox, extended))


class MboxListExtendedItem(_Record):
    """``mbox-list-extended-item`` of RFC 9051: ``mbox-list-extended-item-tag SP tagged-ext-val``."""

    __slots__ = ()
    _fields = __match_args__ = ('tag', 'value')
    tag: bytes = _at(0)
    value: TaggedExtVal | PartialRangeLast | tuple[str | int | SeqRange, ...] | int = _at(1)

    def __new__(cls, tag: bytes, value: TaggedExtVal | PartialRangeLast | tuple[str | int | SeqRange, ...] | int) -> MboxListExtendedItem:
        return tuple.__new__(cls, (tag, value))


class EsearchResponse(_Record):
    """``esearch-response`` of RFC 9051: ``"ESEARCH" [search-correlator] [SP "UID"] *(SP search-return-data)``."""

    __slots__ = ()
    _fields = __match_args__ = ('tag', 'uid', 'data')
    tag: bytes | None = _at(0)
    uid: bool = _at(1)
    data: tuple[SearchReturnData | RetDataPartial | SearchRetDataExt, ...] = _at(2)

    def __new__(cls, tag: bytes | None = None, uid: bool = False, data: tuple[SearchReturnData | RetDataPartial | SearchRetDataExt, ...] = ()) -> EsearchResponse:
        return tuple.__new__(cls, (tag, uid, data))


class SearchReturnData(_Record):
    """``search-return-data`` of RFC 9051: ``"MIN" SP nz-number / "MAX" SP nz-number / "ALL" SP sequence-set / "COUNT"
    SP number / "MODSEQ" SP mod-sequence-value``.
    """

    __slots__ = ()
    _fields = __match_args__ = ('name', 'value')
    name: str = _at(0)
    value: int | tuple[str | int | SeqRange, ...] = _at(1)

    def __new__(cls, name: str, value: int | tuple[str | int | SeqRange, ...]) -> SearchReturnData:
        return tuple.__new__(cls, (name, value))


class RetDataPartial(_Record):
    """``ret-data-partial`` of RFC 9394: ``"PARTIAL" SP "(" partial-result-range SP partial-results ")"``."""

    __slots__ = ()
    _fields = __match_args__ = ('range', 'results')
    range: PartialRangeLast | PartialRangeFirst = _at(0)
    results: str | tuple[str | int | SeqRange, ...] = _at(1)

    def __new__(cls, range: PartialRangeLast | PartialRangeFirst, results: str | tuple[str | int | SeqRange, ...]) -> RetDataPartial:
        return tuple.__new__(cls, (range, results))


class SearchRetDataExt(_Record):
    """``search-ret-data-ext`` of RFC 9051: ``search-modifier-name SP search-return-value``."""

    __slots__ = ()
    _fields = __match_args__ = ('name', 'value')
    name: str = _at(0)
    value: TaggedExtVal | PartialRangeLast | tuple[str | int | SeqRange, ...] | int = _at(1)

    def __new__(cls, name: str, value: TaggedExtVal | PartialRangeLast | tuple[str | int | SeqRange, ...] | int) -> SearchRetDataExt:
        return tuple.__new__(cls, (name, value))


class StatusData(_Record):
    """``mailbox-data`` of RFC 9051: ``"STATUS" SP mailbox SP "(" [status-att-list] ")"``."""

    __slots__ = ()
    _fields = __match_args__ = ('mailbox', 'attributes')
    mailbox: bytes = _at(0)
    attributes: tuple[StatusAttVal | StatusAttDeletedStorage, ...] = _at(1)

    def __new__(cls, mailbox: bytes, attributes: tuple[StatusAttVal | StatusAttDeletedStorage, ...] = ()) -> StatusData:
        return tuple.__new__(cls, (mailbox, attributes))


class StatusAttVal(_Record):
    """``status-att-val`` of RFC 9051: ``"MESSAGES" SP number / "UIDNEXT" SP nz-number / "UIDVALIDITY" SP nz-number /
    "UNSEEN" SP number / "DELETED" SP number / "SIZE" SP number64 / "RECENT" SP number / "HIGHESTMODSEQ" SP
    mod-sequence-valzer / "APPENDLIMIT" SP (nil / number) / "MAILBOXID" SP "(" objectid ")"``.
    """

    __slots__ = ()
    _fields = __match_args__ = ('name', 'value')
    name: str = _at(0)
    value: int | str | None = _at(1)

    def __new__(cls, name: str, value: int | str | None = None) -> StatusAttVal:
        return tuple.__new__(cls, (name, value))


class StatusAttDeletedStorage(_Record):
    """``status-att-deleted-storage`` of RFC 9208: ``"DELETED-STORAGE" SP number64``."""

    __slots__ = ()
    _fields = __match_args__ = ('name', 'value')
    name: str = _at(0)
    value: int = _at(1)

    def __new__(cls, name: str, value: int) -> StatusAttDeletedStorage:
        return tuple.__new__(cls, (name, value))


class NamespaceResponse(_Record):
    """``namespace-response`` of RFC 9051: ``"NAMESPACE" SP namespace SP namespace SP namespace``."""

    __slots__ = ()
    _fields = __match_args__ = ('personal', 'other_users', 'shared')
    personal: tuple[NamespaceDescr, ...] | None = _at(0)
    other_users: tuple[NamespaceDescr, ...] | None = _at(1)
    shared: tuple[NamespaceDescr, ...] | None = _at(2)

    def __new__(cls, personal: tuple[NamespaceDescr, ...] | None = None, other_users: tuple[NamespaceDescr, ...] | None = None, shared: tuple[NamespaceDescr, ...] | None = None) -> NamespaceResponse:
        return tuple.__new__(cls, (personal, other_users, shared))


class NamespaceDescr(_Record):
    """``namespace-descr`` of RFC 9051: ``"(" string SP (DQUOTE QUOTED-CHAR DQUOTE / nil)
    [namespace-response-extensions] ")"``.
    """

    __slots__ = ()
    _fields = __match_args__ = ('prefix', 'delimiter', 'extensions')
    prefix: bytes = _at(0)
    delimiter: str | None = _at(1)
    extensions: tuple[NamespaceResponseExtension, ...] = _at(2)

    def __new__(cls, prefix: bytes, delimiter: str | None = None, extensions: tuple[NamespaceResponseExtension, ...] = ()) -> NamespaceDescr:
        return tuple.__new__(cls, (prefix, delimiter, extensions))


class NamespaceResponseExtension(_Record):
    """``namespace-response-extension`` of RFC 9051: ``SP string SP "(" string *(SP string) ")"``."""

    __slots__ = ()
    _fields = __match_args__ = ('name', 'values')
    name: bytes = _at(0)
    values: tuple[bytes, ...] = _at(1)

    def __new__(cls, name: bytes, values: tuple[bytes, ...] = ()) -> NamespaceResponseExtension:
        return tuple.__new__(cls, (name, values))


class ObsoleteSearchResponse(_Record):
    """``obsolete-search-response`` of RFC 9051: ``"SEARCH" *(SP nz-number)``."""

    __slots__ = ()
    _fields = __match_args__ = ('numbers',)
    numbers: tuple[int, ...] = _at(0)

    def __new__(cls, numbers: tuple[int, ...] = ()) -> ObsoleteSearchResponse:
        return tuple.__new__(cls, (numbers,))


class LsubData(_Record):
    """``mailbox-data`` of RFC 9051: ``"LSUB" SP mailbox-list``."""

    __slots__ = ()
    _fields = __match_args__ = ('list',)
    list: MailboxList = _at(0)

    def __new__(cls, list: MailboxList) -> LsubData:
        return tuple.__new__(cls, (list,))


class AclData(_Record):
    """``acl-data`` of RFC 4314: ``"ACL" SP mailbox *(SP identifier SP rights)``."""

    __slots__ = ()
    _fields = __match_args__ = ('mailbox', 'identifiers', 'rights')
    mailbox: bytes = _at(0)
    identifiers: tuple[bytes, ...] = _at(1)
    rights: tuple[bytes, ...] = _at(2)

    def __new__(cls, mailbox: bytes, identifiers: tuple[bytes, ...] = (), rights: tuple[bytes, ...] = ()) -> AclData:
        return tuple.__new__(cls, (mailbox, identifiers, rights))


class ListrightsData(_Record):
    """``listrights-data`` of RFC 4314: ``"LISTRIGHTS" SP mailbox SP identifier SP rights *(SP rights)``."""

    __slots__ = ()
    _fields = __match_args__ = ('mailbox', 'identifier', 'required', 'optional')
    mailbox: bytes = _at(0)
    identifier: bytes = _at(1)
    required: bytes = _at(2)
    optional: tuple[bytes, ...] = _at(3)

    def __new__(cls, mailbox: bytes, identifier: bytes, required: bytes, optional: tuple[bytes, ...] = ()) -> ListrightsData:
        return tuple.__new__(cls, (mailbox, identifier, required, optional))


class MyrightsData(_Record):
    """``myrights-data`` of RFC 4314: ``"MYRIGHTS" SP mailbox SP rights``."""

    __slots__ = ()
    _fields = __match_args__ = ('mailbox', 'rights')
    mailbox: bytes = _at(0)
    rights: bytes = _at(1)

    def __new__(cls, mailbox: bytes, rights: bytes) -> MyrightsData:
        return tuple.__new__(cls, (mailbox, rights))


class SortData(_Record):
    """``sort-data`` of RFC 5256: ``"SORT" *(SP nz-number) / "SORT" [1*(SP nz-number) SP search-sort-mod-seq]``."""

    __slots__ = ()
    _fields = __match_args__ = ('numbers', 'modseq')
    numbers: tuple[int, ...] = _at(0)
    modseq: int | None = _at(1)

    def __new__(cls, numbers: tuple[int, ...] = (), modseq: int | None = None) -> SortData:
        return tuple.__new__(cls, (numbers, modseq))


class ThreadData(_Record):
    """``thread-data`` of RFC 5256: ``"THREAD" [SP 1*thread-list]``."""

    __slots__ = ()
    _fields = __match_args__ = ('threads',)
    threads: tuple[ThreadNested | ThreadMembers, ...] = _at(0)

    def __new__(cls, threads: tuple[ThreadNested | ThreadMembers, ...] = ()) -> ThreadData:
        return tuple.__new__(cls, (threads,))


class ThreadNested(_Record):
    """``thread-nested`` of RFC 5256: ``2*thread-list``."""

    __slots__ = ()
    _fields = __match_args__ = ('threads',)
    threads: tuple[ThreadListValue, ...] = _at(0)

    def __new__(cls, threads: tuple[ThreadListValue, ...] = ()) -> ThreadNested:
        return tuple.__new__(cls, (threads,))


class ThreadMembers(_Record):
    """``thread-members`` of RFC 5256: ``nz-number *(SP nz-number) [SP thread-nested]``."""

    __slots__ = ()
    _fields = __match_args__ = ('numbers', 'nested')
    numbers: tuple[int, ...] = _at(0)
    nested: ThreadNested | None = _at(1)

    def __new__(cls, numbers: tuple[int, ...] = (), nested: ThreadNested | None = None) -> ThreadMembers:
        return tuple.__new__(cls, (numbers, nested))


class SearchModseqData(_Record):
    """``mailbox-data`` of RFC 9051: ``"SEARCH" [1*(SP nz-number) SP search-sort-mod-seq]``."""

    __slots__ = ()
    _fields = __match_args__ = ('numbers', 'modseq')
    numbers: tuple[int, ...] = _at(0)
    modseq: int | None = _at(1)

    def __new__(cls, numbers: tuple[int, ...] = (), modseq: int | None = None) -> SearchModseqData:
        return tuple.__new__(cls, (numbers, modseq))


class QuotaResponse(_Record):
    """``quota-response`` of RFC 9208: ``"QUOTA" SP quota-root-name SP quota-list``."""

    __slots__ = ()
    _fields = __match_args__ = ('root', 'resources')
    root: bytes = _at(0)
    resources: tuple[QuotaResource, ...] = _at(1)

    def __new__(cls, root: bytes, resources: tuple[QuotaResource, ...] = ()) -> QuotaResponse:
        return tuple.__new__(cls, (root, resources))


class QuotaResource(_Record):
    """``quota-resource`` of RFC 9208: ``resource-name SP resource-usage SP resource-limit``."""

    __slots__ = ()
    _fields = __match_args__ = ('name', 'usage', 'limit')
    name: str = _at(0)
    usage: int = _at(1)
    limit: int = _at(2)

    def __new__(cls, name: str, usage: int, limit: int) -> QuotaResource:
        return tuple.__new__(cls, (name, usage, limit))


class QuotarootResponse(_Record):
    """``quotaroot-response`` of RFC 9208: ``"QUOTAROOT" SP mailbox *(SP quota-root-name)``."""

    __slots__ = ()
    _fields = __match_args__ = ('mailbox', 'roots')
    mailbox: bytes = _at(0)
    roots: tuple[bytes, ...] = _at(1)

    def __new__(cls, mailbox: bytes, roots: tuple[bytes, ...] = ()) -> QuotarootResponse:
        return tuple.__new__(cls, (mailbox, roots))


class RespJmapaccess(_Record):
    """``resp-jmapaccess`` of RFC 9698: ``"JMAPACCESS" SP quoted``."""

    __slots__ = ()
    _fields = __match_args__ = ('url',)
    url: bytes = _at(0)

    def __new__(cls, url: bytes) -> RespJmapaccess:
        return tuple.__new__(cls, (url,))


class Exists(_Record):
    """``mailbox-data`` of RFC 9051: ``number SP "EXISTS"``."""

    __slots__ = ()
    _fields = __match_args__ = ('count',)
    count: int = _at(0)  # type: ignore[assignment]

    def __new__(cls, count: int) -> Exists:
        return tuple.__new__(cls, (count,))


class ObsoleteRecentResponse(_Record):
    """``obsolete-recent-response`` of RFC 9051: ``number SP "RECENT"``."""

    __slots__ = ()
    _fields = __match_args__ = ('count',)
    count: int = _at(0)  # type: ignore[assignment]

    def __new__(cls, count: int) -> ObsoleteRecentResponse:
        return tuple.__new__(cls, (count,))


class MessageData(_Record):
    """``message-data`` of RFC 9051: ``nz-number SP ("EXPUNGE" / "FETCH" SP msg-att)``."""

    __slots__ = ()
    _fields = __match_args__ = ('seq', 'data')
    seq: int = _at(0)
    data: ExpungeData | FetchData = _at(1)

    def __new__(cls, seq: int, data: ExpungeData | FetchData) -> MessageData:
        return tuple.__new__(cls, (seq, data))


class ExpungeData(_Record):
    """``message-data`` of RFC 9051: ``"EXPUNGE"``."""

    __slots__ = ()
    _fields = __match_args__ = ()


class FetchData(_Record):
    """``message-data`` of RFC 9051: ``"FETCH" SP msg-att``."""

    __slots__ = ()
    _fields = __match_args__ = ('items',)
    items: tuple[MsgAttFlags | MsgAttModseq | MsgAttEnvelope | MsgAttInternaldate | MsgAttRfc822Size | MsgAttBodystructure | MsgAttBody | MsgAttBinary | MsgAttBinarySize | MsgAttUid | MsgAttRfc822 | MsgAttEmailid | MsgAttThreadid, ...] = _at(0)

    def __new__(cls, items: tuple[MsgAttFlags | MsgAttModseq | MsgAttEnvelope | MsgAttInternaldate | MsgAttRfc822Size | MsgAttBodystructure | MsgAttBody | MsgAttBinary | MsgAttBinarySize | MsgAttUid | MsgAttRfc822 | MsgAttEmailid | MsgAttThreadid, ...] = ()) -> FetchData:
        return tuple.__new__(cls, (items,))


class MsgAttFlags(_Record):
    """``msg-att-dynamic`` of RFC 9051: ``"FLAGS" SP "(" [flag-fetch *(SP flag-fetch)] ")"``."""

    __slots__ = ()
    _fields = __match_args__ = ('flags',)
    flags: tuple[str, ...] = _at(0)

    def __new__(cls, flags: tuple[str, ...] = ()) -> MsgAttFlags:
        return tuple.__new__(cls, (flags,))


class MsgAttModseq(_Record):
    """``fetch-mod-resp`` of RFC 7162: ``"MODSEQ" SP "(" permsg-modsequence ")"``."""

    __slots__ = ()
    _fields = __match_args__ = ('modseq',)
    modseq: int = _at(0)

    def __new__(cls, modseq: int) -> MsgAttModseq:
        return tuple.__new__(cls, (modseq,))


class MsgAttEnvelope(_Record):
    """``msg-att-static`` of RFC 9051: ``"ENVELOPE" SP envelope``."""

    __slots__ = ()
    _fields = __match_args__ = ('envelope',)
    envelope: Envelope = _at(0)

    def __new__(cls, envelope: Envelope) -> MsgAttEnvelope:
        return tuple.__new__(cls, (envelope,))


class Envelope(_Record):
    """``envelope`` of RFC 9051: ``"(" env-date SP env-subject SP env-from SP env-sender SP env-reply-to SP env-to SP
    env-cc SP env-bcc SP env-in-reply-to SP env-message-id ")"``.
    """

    __slots__ = ()
    _fields = __match_args__ = ('date', 'subject', 'from_', 'sender', 'reply_to', 'to', 'cc', 'bcc', 'in_reply_to', 'message_id')
    date: bytes | None = _at(0)
    subject: bytes | None = _at(1)
    from_: tuple[Address, ...] | None = _at(2)
    sender: tuple[Address, ...] | None = _at(3)
    reply_to: tuple[Address, ...] | None = _at(4)
    to: tuple[Address, ...] | None = _at(5)
    cc: tuple[Address, ...] | None = _at(6)
    bcc: tuple[Address, ...] | None = _at(7)
    in_reply_to: bytes | None = _at(8)
    message_id: bytes | None = _at(9)

    def __new__(cls, date: bytes | None = None, subject: bytes | None = None, from_: tuple[Address, ...] | None = None, sender: tuple[Address, ...] | None = None, reply_to: tuple[Address, ...] | None = None, to: tuple[Address, ...] | None = None, cc: tuple[Address, ...] | None = None, bcc: tuple[Address, ...] | None = None, in_reply_to: bytes | None = None, message_id: bytes | None = None) -> Envelope:
        return tuple.__new__(cls, (date, subject, from_, sender, reply_to, to, cc, bcc, in_reply_to, message_id))


class Address(_Record):
    """``address`` of RFC 9051: ``"(" addr-name SP addr-adl SP addr-mailbox SP addr-host ")"``."""

    __slots__ = ()
    _fields = __match_args__ = ('name', 'adl', 'mailbox', 'host')
    name: bytes | None = _at(0)
    adl: bytes | None = _at(1)
    mailbox: bytes | None = _at(2)
    host: bytes | None = _at(3)

    def __new__(cls, name: bytes | None = None, adl: bytes | None = None, mailbox: bytes | None = None, host: bytes | None = None) -> Address:
        return tuple.__new__(cls, (name, adl, mailbox, host))


class MsgAttInternaldate(_Record):
    """``msg-att-static`` of RFC 9051: ``"INTERNALDATE" SP date-time``."""

    __slots__ = ()
    _fields = __match_args__ = ('date_time',)
    date_time: str = _at(0)

    def __new__(cls, date_time: str) -> MsgAttInternaldate:
        return tuple.__new__(cls, (date_time,))


class MsgAttRfc822Size(_Record):
    """``msg-att-static`` of RFC 9051: ``"RFC822.SIZE" SP number64``."""

    __slots__ = ()
    _fields = __match_args__ = ('size',)
    size: int = _at(0)

    def __new__(cls, size: int) -> MsgAttRfc822Size:
        return tuple.__new__(cls, (size,))


class MsgAttBodystructure(_Record):
    """``msg-att-static`` of RFC 9051: ``"BODY" ["STRUCTURE"] SP body``."""

    __slots__ = ()
    _fields = __match_args__ = ('extensible', 'body')
    extensible: bool = _at(0)
    body: BodyTypeMpart | BodyType1part = _at(1)

    def __new__(cls, extensible: bool, body: BodyTypeMpart | BodyType1part) -> MsgAttBodystructure:
        return tuple.__new__(cls, (extensible, body))


class BodyTypeMpart(_Record):
    """``body-type-mpart`` of RFC 9051: ``1*body SP media-subtype [SP body-ext-mpart]``."""

    __slots__ = ()
    _fields = __match_args__ = ('parts', 'subtype', 'extension')
    parts: tuple[BodyValue, ...] = _at(0)
    subtype: bytes = _at(1)
    extension: BodyExtMpart | None = _at(2)

    def __new__(cls, parts: tuple[BodyValue, ...], subtype: bytes, extension: BodyExtMpart | None = None) -> BodyTypeMpart:
        return tuple.__new__(cls, (parts, subtype, extension))


class BodyExtMpart(_Record):
    """``body-ext-mpart`` of RFC 9051: ``body-fld-param [SP body-fld-dsp [SP body-fld-lang [SP body-fld-loc *(SP
    body-extension)]]]``.
    """

    __slots__ = ()
    _fields = __match_args__ = ('parameters', 'disposition', 'language', 'location', 'extensions')
    parameters: tuple[bytes, ...] | None = _at(0)
    disposition: BodyFldDsp | None = _at(1)
    language: tuple[bytes, ...] | bytes | None = _at(2)
    location: bytes | None = _at(3)
    extensions: tuple[BodyExtension | bytes | int | None, ...] = _at(4)

    def __new__(cls, parameters: tuple[bytes, ...] | None = None, disposition: BodyFldDsp | None = None, language: tuple[bytes, ...] | bytes | None = None, location: bytes | None = None, extensions: tuple[BodyExtension | bytes | int | None, ...] = ()) -> BodyExtMpart:
        return tuple.__new__(cls, (parameters, disposition, language, location, extensions))


class BodyFldDsp(_Record):
    """``body-fld-dsp`` of RFC 9051: ``"(" string SP body-fld-param ")"``."""

    __slots__ = ()
    _fields = __match_args__ = ('type', 'parameters')
    type: bytes = _at(0)
    parameters: tuple[bytes, ...] | None = _at(1)

    def __new__(cls, type: bytes, parameters: tuple[bytes, ...] | None = None) -> BodyFldDsp:
        return tuple.__new__(cls, (type, parameters))


class BodyExtension(_Record):
    """``body-extension`` of RFC 9051: ``"(" body-extension *(SP body-extension) ")"``."""

    __slots__ = ()
    _fields = __match_args__ = ('items',)
    items: tuple[BodyExtensionValue, ...] = _at(0)

    def __new__(cls, items: tuple[BodyExtensionValue, ...] = ()) -> BodyExtension:
        return tuple.__new__(cls, (items,))


class BodyType1part(_Record):
    """``body-type-1part`` of RFC 9051: ``(body-type-msg / body-type-text / body-type-basic) [SP body-ext-1part]``."""

    __slots__ = ()
    _fields = __match_args__ = ('part', 'extension')
    part: BodyTypeMsg | BodyTypeText | BodyTypeBasic = _at(0)
    extension: BodyExt1part | None = _at(1)

    def __new__(cls, part: BodyTypeMsg | BodyTypeText | BodyTypeBasic, extension: BodyExt1part | None = None) -> BodyType1part:
        return tuple.__new__(cls, (part, extension))


class BodyTypeMsg(_Record):
    """``body-type-msg`` of RFC 9051: ``media-message SP body-fields SP envelope SP body SP body-fld-lines``."""

    __slots__ = ()
    _fields = __match_args__ = ('media', 'fields', 'envelope', 'body', 'lines')
    media: MediaMessage = _at(0)
    fields: BodyFields = _at(1)
    envelope: Envelope = _at(2)
    body: BodyValue = _at(3)
    lines: int = _at(4)

    def __new__(cls, media: MediaMessage, fields: BodyFields, envelope: Envelope, body: BodyValue, lines: int) -> BodyTypeMsg:
        return tuple.__new__(cls, (media, fields, envelope, body, lines))


class MediaMessage(_Record):
    """``media-message`` of RFC 9051: ``DQUOTE "MESSAGE" DQUOTE SP DQUOTE ("RFC822" / "GLOBAL") DQUOTE``."""

    __slots__ = ()
    _fields = __match_args__ = ('subtype',)
    subtype: str = _at(0)

    def __new__(cls, subtype: str) -> MediaMessage:
        return tuple.__new__(cls, (subtype,))


class BodyFields(_Record):
    """``body-fields`` of RFC 9051: ``body-fld-param SP body-fld-id SP body-fld-desc SP body-fld-enc SP
    body-fld-octets``.
    """

    __slots__ = ()
    _fields = __match_args__ = ('parameters', 'id', 'description', 'encoding', 'octets')
    parameters: tuple[bytes, ...] | None = _at(0)
    id: bytes | None = _at(1)
    description: bytes | None = _at(2)
    encoding: bytes = _at(3)
    octets: int = _at(4)

    def __new__(cls, parameters: tuple[bytes, ...] | None, id: bytes | None, description: bytes | None, encoding: bytes, octets: int) -> BodyFields:
        return tuple.__new__(cls, (parameters, id, description, encoding, octets))


class BodyTypeText(_Record):
    """``body-type-text`` of RFC 9051: ``media-text SP body-fields SP body-fld-lines``."""

    __slots__ = ()
    _fields = __match_args__ = ('media', 'fields', 'lines')
    media: MediaText = _at(0)
    fields: BodyFields = _at(1)
    lines: int = _at(2)

    def __new__(cls, media: MediaText, fields: BodyFields, lines: int) -> BodyTypeText:
        return tuple.__new__(cls, (media, fields, lines))


class MediaText(_Record):
    """``media-text`` of RFC 9051: ``DQUOTE "TEXT" DQUOTE SP media-subtype``."""

    __slots__ = ()
    _fields = __match_args__ = ('subtype',)
    subtype: bytes = _at(0)

    def __new__(cls, subtype: bytes) -> MediaText:
        return tuple.__new__(cls, (subtype,))


class BodyTypeBasic(_Record):
    """``body-type-basic`` of RFC 9051: ``media-basic SP body-fields``."""

    __slots__ = ()
    _fields = __match_args__ = ('media', 'fields')
    media: MediaBasic = _at(0)
    fields: BodyFields = _at(1)

    def __new__(cls, media: MediaBasic, fields: BodyFields) -> BodyTypeBasic:
        return tuple.__new__(cls, (media, fields))


class MediaBasic(_Record):
    """``media-basic`` of RFC 9051: ``(DQUOTE ("APPLICATION" / "AUDIO" / "IMAGE" / "FONT" / "MESSAGE" / "MODEL" /
    "VIDEO") DQUOTE / string) SP media-subtype``.
    """

    __slots__ = ()
    _fields = __match_args__ = ('type', 'subtype')
    type: bytes = _at(0)
    subtype: bytes = _at(1)

    def __new__(cls, type: bytes, subtype: bytes) -> MediaBasic:
        return tuple.__new__(cls, (type, subtype))


class BodyExt1part(_Record):
    """``body-ext-1part`` of RFC 9051: ``body-fld-md5 [SP body-fld-dsp [SP body-fld-lang [SP body-fld-loc *(SP
    body-extension)]]]``.
    """

    __slots__ = ()
    _fields = __match_args__ = ('md5', 'disposition', 'language', 'location', 'extensions')
    md5: bytes | None = _at(0)
    disposition: BodyFldDsp | None = _at(1)
    language: tuple[bytes, ...] | bytes | None = _at(2)
    location: bytes | None = _at(3)
    extensions: tuple[BodyExtension | bytes | int | None, ...] = _at(4)

    def __new__(cls, md5: bytes | None = None, disposition: BodyFldDsp | None = None, language: tuple[bytes, ...] | bytes | None = None, location: bytes | None = None, extensions: tuple[BodyExtension | bytes | int | None, ...] = ()) -> BodyExt1part:
        return tuple.__new__(cls, (md5, disposition, language, location, extensions))


class MsgAttBody(_Record):
    """``msg-att-static`` of RFC 9051: ``"BODY" section ["<" number ">"] SP nstring``."""

    __slots__ = ()
    _fields = __match_args__ = ('section', 'origin', 'data')
    section: SectionSpec | None = _at(0)
    origin: int | None = _at(1)
    data: bytes | None = _at(2)

    def __new__(cls, section: SectionSpec | None = None, origin: int | None = None, data: bytes | None = None) -> MsgAttBody:
        return tuple.__new__(cls, (section, origin, data))


class MsgAttBinary(_Record):
    """``msg-att-static`` of RFC 9051: ``"BINARY" section-binary SP (nstring / literal8)``."""

    __slots__ = ()
    _fields = __match_args__ = ('section', 'data')
    section: tuple[int, ...] = _at(0)
    data: bytes | None = _at(1)

    def __new__(cls, section: tuple[int, ...] = (), data: bytes | None = None) -> MsgAttBinary:
        return tuple.__new__(cls, (section, data))


class MsgAttBinarySize(_Record):
    """``msg-att-static`` of RFC 9051: ``"BINARY.SIZE" section-binary SP number``."""

    __slots__ = ()
    _fields = __match_args__ = ('section', 'size')
    section: tuple[int, ...] = _at(0)
    size: int = _at(1)

    def __new__(cls, section: tuple[int, ...], size: int) -> MsgAttBinarySize:
        return tuple.__new__(cls, (section, size))


class MsgAttUid(_Record):
    """``msg-att-static`` of RFC 9051: ``"UID" SP uniqueid``."""

    __slots__ = ()
    _fields = __match_args__ = ('uid',)
    uid: int = _at(0)

    def __new__(cls, uid: int) -> MsgAttUid:
        return tuple.__new__(cls, (uid,))


class MsgAttRfc822(_Record):
    """``msg-att-static`` of RFC 9051: ``"RFC822" [".HEADER" / ".TEXT"] SP nstring``."""

    __slots__ = ()
    _fields = __match_args__ = ('part', 'data')
    part: str | None = _at(0)
    data: bytes | None = _at(1)

    def __new__(cls, part: str | None = None, data: bytes | None = None) -> MsgAttRfc822:
        return tuple.__new__(cls, (part, data))


class MsgAttEmailid(_Record):
    """``fetch-emailid-resp`` of RFC 8474: ``"EMAILID" SP "(" objectid ")"``."""

    __slots__ = ()
    _fields = __match_args__ = ('emailid',)
    emailid: str = _at(0)

    def __new__(cls, emailid: str) -> MsgAttEmailid:
        return tuple.__new__(cls, (emailid,))


class MsgAttThreadid(_Record):
    """``fetch-threadid-resp`` of RFC 8474: ``"THREADID" SP ("(" objectid ")" / nil)``."""

    __slots__ = ()
    _fields = __match_args__ = ('threadid',)
    threadid: str | None = _at(0)

    def __new__(cls, threadid: str | None = None) -> MsgAttThreadid:
        return tuple.__new__(cls, (threadid,))


class ExpungedResp(_Record):
    """``expunged-resp`` of RFC 7162: ``"VANISHED" [SP "(EARLIER)"] SP known-uids``."""

    __slots__ = ()
    _fields = __match_args__ = ('earlier', 'known_uids')
    earlier: bool = _at(0)
    known_uids: tuple[str | int | SeqRange, ...] = _at(1)

    def __new__(cls, earlier: bool = False, known_uids: tuple[str | int | SeqRange, ...] = ()) -> ExpungedResp:
        return tuple.__new__(cls, (earlier, known_uids))


class UidfetchResp(_Record):
    """``uidfetch-resp`` of RFC 9586: ``uniqueid SP "UIDFETCH" SP msg-att``."""

    __slots__ = ()
    _fields = __match_args__ = ('uid', 'items')
    uid: int = _at(0)
    items: tuple[MsgAttFlags | MsgAttModseq | MsgAttEnvelope | MsgAttInternaldate | MsgAttRfc822Size | MsgAttBodystructure | MsgAttBody | MsgAttBinary | MsgAttBinarySize | MsgAttUid | MsgAttRfc822 | MsgAttEmailid | MsgAttThreadid, ...] = _at(1)

    def __new__(cls, uid: int, items: tuple[MsgAttFlags | MsgAttModseq | MsgAttEnvelope | MsgAttInternaldate | MsgAttRfc822Size | MsgAttBodystructure | MsgAttBody | MsgAttBinary | MsgAttBinarySize | MsgAttUid | MsgAttRfc822 | MsgAttEmailid | MsgAttThreadid, ...] = ()) -> UidfetchResp:
        return tuple.__new__(cls, (uid, items))


class ResponseTagged(_Record):
    """``response-tagged`` of RFC 9051: ``tag SP resp-cond-state CRLF``."""

    __slots__ = ()
    _fields = __match_args__ = ('tag', 'state')
    tag: str = _at(0)
    state: RespCondState = _at(1)

    def __new__(cls, tag: str, state: RespCondState) -> ResponseTagged:
        return tuple.__new__(cls, (tag, state))


class ContinueReq(_Record):
    """``continue-req`` of RFC 9051: ``"+" SP (resp-text / base64) CRLF``."""

    __slots__ = ()
    _fields = __match_args__ = ('data',)
    data: RespText | str = _at(0)

    def __new__(cls, data: RespText | str) -> ContinueReq:
        return tuple.__new__(cls, (data,))


class Greeting(_Record):
    """``greeting`` of RFC 9051: ``"*" SP (resp-cond-auth / resp-cond-bye) CRLF``."""

    __slots__ = ()
    _fields = __match_args__ = ('state',)
    state: RespCondAuth | RespCondBye = _at(0)

    def __new__(cls, state: RespCondAuth | RespCondBye) -> Greeting:
        return tuple.__new__(cls, (state,))


class RespCondAuth(_Record):
    """``resp-cond-auth`` of RFC 9051: ``("OK" / "PREAUTH") SP resp-text``."""

    __slots__ = ()
    _fields = __match_args__ = ('status', 'text')
    status: str = _at(0)
    text: RespText = _at(1)

    def __new__(cls, status: str, text: RespText) -> RespCondAuth:
        return tuple.__new__(cls, (status, text))


class PlainMessage(_Record):
    """``message`` of RFC 4616: ``[authzid] UTF8NUL authcid UTF8NUL passwd``."""

    __slots__ = ()
    _fields = __match_args__ = ('authzid', 'authcid', 'passwd')
    authzid: bytes | None = _at(0)
    authcid: bytes = _at(1)
    passwd: bytes = _at(2)

    def __new__(cls, authzid: bytes | None, authcid: bytes, passwd: bytes) -> PlainMessage:
        return tuple.__new__(cls, (authzid, authcid, passwd))


class ClientResp(_Record):
    """``client-resp`` of RFC 7628: ``gs2-header kvsep *kvpair kvsep``."""

    __slots__ = ()
    _fields = __match_args__ = ('header', 'pairs')
    header: Gs2Header = _at(0)
    pairs: tuple[Kvpair, ...] = _at(1)

    def __new__(cls, header: Gs2Header, pairs: tuple[Kvpair, ...] = ()) -> ClientResp:
        return tuple.__new__(cls, (header, pairs))


class Gs2Header(_Record):
    """``gs2-header`` of RFC 5801: ``[gs2-nonstd-flag ","] gs2-cb-flag "," [gs2-authzid] ","``."""

    __slots__ = ()
    _fields = __match_args__ = ('nonstd', 'cb_flag', 'authzid')
    nonstd: bool = _at(0)
    cb_flag: str = _at(1)
    authzid: str | None = _at(2)

    def __new__(cls, nonstd: bool, cb_flag: str, authzid: str | None = None) -> Gs2Header:
        return tuple.__new__(cls, (nonstd, cb_flag, authzid))


class Kvpair(_Record):
    """``kvpair`` of RFC 7628: ``key "=" kvvalue kvsep``."""

    __slots__ = ()
    _fields = __match_args__ = ('key', 'value')
    key: str = _at(0)
    value: str = _at(1)

    def __new__(cls, key: str, value: str) -> Kvpair:
        return tuple.__new__(cls, (key, value))


class EmptyClientResp(_Record):
    """``client-resp`` of RFC 7628: ``kvsep``."""

    __slots__ = ()
    _fields = __match_args__ = ()


# --- The nodes that rules are made of ---------------------------------------------------------------------------------

#: Digits of a number at most; the largest of the RFCs has 19.
MAX_DIGITS = 4000
_LITERAL = re.compile(rb"(~?)\{([0-9]{1,20})(\+?)\}\r\n")
_ESCAPED = re.compile(rb"\\(.)", re.DOTALL)
#: In the blank of a record: the field gathers several values; the field is always there.
_MANY = object()
_END = object()


class _Unfit(Exception):
    """A value does not fit a rule."""


class _State:
    """One parse: the octets with literals kept aside.

    With ``explain`` it also keeps the furthest place where something did not fit, and what: a failed parse is
    made again so, to tell why it failed.
    """

    __slots__ = ("data", "depth", "expected", "explain", "far", "literals", "max_depth")

    def __init__(self, data: bytes, literals: tuple[bytes, ...], max_depth: int) -> None:
        self.explain = False
        self.data = data
        self.literals = literals
        self.far = 0
        self.expected: dict[str, None] = {}
        self.depth = 0
        self.max_depth = max_depth

    def miss(self, at: int, name: str) -> int:
        """Remember that ``name`` was possible at ``at`` and not there."""
        if at > self.far:
            self.far = at
            self.expected = {}
        if at == self.far:
            self.expected[name] = None
        return -1

    def string(self, found: bytes) -> bytes:
        """The content of a string in any form (RFC 9051, Section 4.3)."""
        head = found[:1]
        if head == b'"':
            found = found[1:-1]
            return _ESCAPED.sub(rb"\1", found) if b"\\" in found else found
        if found[-1:] == b"\n" and head in b"{~":
            return self.literals[int(found.lstrip(b"~")[2:-3])]
        return found


class _Node:
    """A part of a rule. ``parse`` appends values to ``into`` and returns the end, or -1; ``emit`` writes them."""

    __slots__ = ()

    def parse(self, state: _State, at: int, into: list[Any]) -> int:
        raise NotImplementedError

    def emit(self, scope: _Scope) -> bytes:
        """Write the node with values taken from ``scope``."""
        raise NotImplementedError

    def value(self, value: Any) -> bytes:
        """Write ``value``, which the node yielded."""
        raise _Unfit

    def least(self) -> dict[str, int]:
        """How many values of each label the node takes at least; all labels of the scope in it are named."""
        return {}


class _Scope:
    """The values of one record or tuple that are to be written, by label; ``at`` counts those that are."""

    __slots__ = ("at", "held", "values")

    def __init__(self, values: dict[str, Sequence[Any]]) -> None:
        self.values = values
        self.at = dict.fromkeys(values, 0)
        self.held: dict[str, int] = {}  # how many values nodes further on need

    def take(self, label: str) -> Any:
        """The next value of ``label``."""
        if not self.left(label):
            raise _Unfit
        self.at[label] += 1
        return self.values[label][self.at[label] - 1]

    def left(self, label: str) -> int:
        """How many values of ``label`` are left."""
        return len(self.values.get(label, ())) - self.at.get(label, 0)

    def has(self, labels: Iterable[str]) -> bool:
        """Whether any of the labels has values left that nodes further on do not need."""
        return any(self.left(label) > self.held.get(label, 0) for label in labels)

    def rest(self) -> int:
        """How many values are left."""
        return sum(map(self.left, self.values))


def _sum(counts: Iterable[dict[str, int]]) -> dict[str, int]:
    total: dict[str, int] = {}
    for one in counts:
        for label, count in one.items():
            total[label] = total.get(label, 0) + count
    return total


class _Token(_Node):
    """Octets without a value. ``text`` is how they are written; ``loose`` the pattern without what must follow."""

    __slots__ = ("loose", "match", "name", "pattern", "text")
    match: Any

    def __init__(self, pattern: bytes, ahead: bytes, text: bytes, name: str) -> None:
        self.pattern = pattern + ahead
        self.loose = pattern
        self.text = text
        self.name = name

    def __getattr__(self, name: str) -> Any:
        if name != "match":
            raise AttributeError(name)
        self.match = re.compile(self.pattern, re.DOTALL).match
        return self.match

    def parse(self, state: _State, at: int, into: list[Any]) -> int:
        found = self.match(state.data, at)
        if found is None:
            return self.missed(state, at) if state.explain else -1
        end: int = found.end()
        return end

    def missed(self, state: _State, at: int) -> int:
        """Say how far the octets agree."""
        text, have = self.text.upper(), state.data[at : at + len(self.text)].upper()
        same = next((i for i, (a, b) in enumerate(zip(text, have)) if a != b), min(len(text), len(have)))
        if same and not self.text[same:].strip(b" "):
            return state.miss(at + same, "what may follow " + self.name)
        partial = same and (not have[same:] or b" " in self.text[same - 1 : same + 1])
        return state.miss(at + same if partial else at, self.name)

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

    ``words`` has the known words by their upper-case form, ``progress`` the patterns of what may be the
    beginning of a match.
    """

    __slots__ = ("convert", "progress", "words")

    def __init__(
        self,
        convert: Any,
        pattern: bytes,
        ahead: bytes,
        name: str,
        words: dict[Any, Any] | None = None,
        progress: tuple[bytes, ...] = (),
    ) -> None:
        super().__init__(pattern, ahead, b"", name)
        self.convert = convert
        self.words = words
        self.progress = progress

    def of(self, state: _State, found: bytes) -> Any:
        """The value of the octets."""
        value = self.convert(state, found)
        if self.words and (known := self.words.get(value.upper())) is not None:
            return known
        return value

    def parse(self, state: _State, at: int, into: list[Any]) -> int:
        found = self.match(state.data, at)
        if found is None:
            return self.missed(state, at) if state.explain else -1
        into.append(self.of(state, found.group()))
        end: int = found.end()
        return end

    def missed(self, state: _State, at: int) -> int:
        loose = re.compile(self.loose, re.DOTALL).match(state.data, at)
        if loose and loose.end() > at:
            return state.miss(loose.end(), "what may follow " + self.name)
        begun = [re.compile(one, re.DOTALL).match(state.data, at) for one in self.progress]
        return state.miss(max([at, *(one.end() for one in begun if one)]), self.name)

    def forms(self, value: Any) -> Iterator[bytes]:
        """The ways to write ``value``, best first."""
        convert = self.convert
        if convert is _to_nothing and value is None:
            yield b"NIL"
        elif convert is _to_true and value is True:
            yield self.text
        elif convert is _to_number and type(value) is int and value >= 0:
            yield b"%d" % value
        elif convert is _to_text and type(value) is str:
            yield value.encode()
        elif convert is _to_octets and type(value) is bytes:
            yield value
        elif convert is _to_quoted and type(value) is str:
            yield _quote(value.encode())
        elif convert is _to_string and type(value) is bytes:
            if value.isascii():
                yield value
                yield _quote(value)
            yield b"{#0}\r\n"
            yield _quote(value)
            yield b"~{#0}\r\n"

    def form(self, value: Any) -> bytes:
        """How ``value`` is written, a literal without its content."""
        whole = re.compile(self.loose, re.DOTALL).fullmatch
        for form in self.forms(value):
            if whole(form) and not (form[:2] == b"{#" and b"\0" in value):
                return form
        raise _Unfit

    def value(self, value: Any) -> bytes:
        form = self.form(value)
        if form[-3:] == b"}\r\n" and self.convert is _to_string:
            return b"%s{%d}\r\n%s" % (form[:-6], len(value), value)
        return form


def _quote(content: bytes) -> bytes:
    return b'"' + content.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'


class _Seq(_Node):
    """One node after the other."""

    __slots__ = ("nodes",)

    def __init__(self, *nodes: _Node) -> None:
        self.nodes = nodes

    def parse(self, state: _State, at: int, into: list[Any]) -> int:
        before = len(into)
        for node in self.nodes:
            at = node.parse(state, at, into)
            if at < 0:
                del into[before:]
                return -1
        return at

    def emit(self, scope: _Scope) -> bytes:
        outer = scope.held
        parts = []
        for index, node in enumerate(self.nodes):
            scope.held = _sum([outer, *(later.least() for later in self.nodes[index + 1 :])])
            parts.append(node.emit(scope))
        scope.held = outer
        return b"".join(parts)

    def least(self) -> dict[str, int]:
        return _sum([node.least() for node in self.nodes])


def _follow_name(follow: bytes, name: str) -> str:
    """What must come behind ``name``, in words."""
    names = {13: "CRLF", 32: "SP"}
    if len(follow) > 3:
        return f"what may follow {name}"
    return " or ".join(names.get(octet, f"'{chr(octet)}'") for octet in follow)


class _Alt(_Node):
    """One of several, chosen by the next octet, then in order. What ``follow`` does not allow behind it is not it."""

    __slots__ = ("follow", "name", "options", "table")
    table: dict[int, tuple[_Node, ...]]

    def __init__(self, name: str, follow: str, *options: tuple[str, _Node]) -> None:
        self.name = name
        self.follow = follow.encode("latin-1")
        self.options = options

    def __getattr__(self, name: str) -> Any:
        if name != "table":
            raise AttributeError(name)
        self.table = {
            octet: tuple(node for first, node in self.options if octet in first.encode("latin-1") or not first)
            for octet in range(256)
        }
        return self.table

    def parse(self, state: _State, at: int, into: list[Any]) -> int:
        data = state.data
        if at < len(data):
            nodes = self.table[data[at]]
        else:
            nodes = tuple(node for first, node in self.options if not first)
        before = len(into)
        for node in nodes:
            end = node.parse(state, at, into)
            if end >= 0:
                if not self.follow or end == len(data) or data[end] in self.follow:
                    return end
                if state.explain:
                    state.miss(end, _follow_name(self.follow, self.name))
                del into[before:]
        if state.explain and state.far <= at:
            state.far, state.expected = at, {self.name: None}
        return -1

    def emit(self, scope: _Scope) -> bytes:
        best: tuple[int, bytes, dict[str, int]] | None = None
        before, held = dict(scope.at), scope.held
        for _, node in self.options:
            scope.at, scope.held = dict(before), held
            try:
                text = node.emit(scope)
            except _Unfit:
                continue
            if best is None or scope.rest() < best[0]:
                best = scope.rest(), text, scope.at
        if best is None:
            raise _Unfit
        scope.at, scope.held = best[2], held
        return best[1]

    def least(self) -> dict[str, int]:
        needs = [node.least() for _, node in self.options]
        return {label: min(need.get(label, 0) for need in needs) for label in _sum(needs)}

    def value(self, value: Any) -> bytes:
        for _, node in self.options:
            try:
                return node.value(value)
            except _Unfit:
                continue
        raise _Unfit


class _Rep(_Node):
    """A repetition, as often as it goes; an option if ``high`` is 1."""

    __slots__ = ("high", "low", "node")

    def __init__(self, low: int, high: int | None, node: _Node) -> None:
        self.low = low
        self.high = high
        self.node = node

    def parse(self, state: _State, at: int, into: list[Any]) -> int:
        count = 0
        before = len(into)
        while self.high is None or count < self.high:
            end = self.node.parse(state, at, into)
            if end < 0:
                break
            count = count + 1 if end > at else max(count + 1, self.low)
            if end == at:
                break
            at = end
        if count >= self.low:
            return at
        del into[before:]
        return -1

    def emit(self, scope: _Scope) -> bytes:
        labels = self.least()
        parts: list[bytes] = []
        while self.high is None or len(parts) < self.high:
            if len(parts) >= self.low and not scope.has(labels):
                break
            before, held = dict(scope.at), scope.held
            try:
                parts.append(self.node.emit(scope))
            except _Unfit:
                if len(parts) < self.low:
                    raise
                scope.at, scope.held = before, held
                break  # what is left may fit what follows
            if scope.at == before and len(parts) >= self.low:
                break
        return b"".join(parts)

    def least(self) -> dict[str, int]:
        return {label: count * self.low for label, count in self.node.least().items()}


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

    def emit(self, scope: _Scope) -> bytes:
        if not scope.left(self.label):
            return self.node.value(None)  # absent before others that are present: NIL, if the rule has it
        return self.node.value(scope.take(self.label))

    def least(self) -> dict[str, int]:
        return {self.label: 1}


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
        if state.explain:
            self.step(state, at)
        if end < 0:
            return end
        found: list[Any] = []
        at += len(self.prefix)
        while at < end:
            at = self.leaf.parse(state, at, found) + len(self.separator)
        into.extend([(self.label, value) for value in found])
        return end

    def step(self, state: _State, at: int) -> None:
        """Go from element to element to see how far that goes."""
        between = self.prefix
        while at >= 0 and state.data.startswith(between, at):
            at = self.leaf.parse(state, at + len(between), [])
            between = self.separator

    def emit(self, scope: _Scope) -> bytes:
        values = scope.values.get(self.label, ())[scope.at.get(self.label, 0) :]
        forms = []
        for value in values:
            try:
                forms.append(self.leaf.form(value))
            except _Unfit:
                break  # it may fit what follows
        prefix = self.prefix * bool(forms)
        if not re.compile(self.token.loose, re.DOTALL).fullmatch(prefix + self.separator.join(forms)):
            raise _Unfit
        scope.at[self.label] = scope.at.get(self.label, 0) + len(forms)
        return prefix + self.separator.join(map(self.leaf.value, values[: len(forms)]))

    def least(self) -> dict[str, int]:
        return {self.label: 0}


class _Make(_Node):
    """A record. ``blank`` has what absent fields are."""

    __slots__ = ("blank", "index", "node", "type")

    def __init__(self, type: type[_Record], blank: tuple[Any, ...], node: _Node) -> None:
        self.type = type
        self.blank = blank
        self.node = node
        self.index = {name: i for i, name in enumerate(type._fields)}

    def parse(self, state: _State, at: int, into: list[Any]) -> int:
        found: list[tuple[str, Any]] = []
        end = self.node.parse(state, at, found)
        if end < 0:
            return end
        values = [[] if blank is _MANY else blank for blank in self.blank]
        for name, value in found:
            index = self.index[name]
            if self.blank[index] is _MANY:
                values[index].append(value)
            else:
                values[index] = value
        into.append(tuple.__new__(self.type, [tuple(v) if type(v) is list else v for v in values]))
        return end

    def value(self, value: Any) -> bytes:
        if type(value) is not self.type:
            raise _Unfit
        fields: dict[str, Sequence[Any]] = {}
        for name, blank, content in zip(self.type._fields, self.blank, value):
            if blank is _MANY:
                if type(content) is not tuple:
                    raise _Unfit
                fields[name] = content
            else:
                fields[name] = () if content == blank and type(content) is type(blank) else (content,)
        scope = _Scope(fields)
        text = self.node.emit(scope)
        if scope.rest():
            raise _Unfit
        return text


class _Gather(_Node):
    """The elements of a rule: a tuple if ``many``, else the one that is there, or None."""

    __slots__ = ("many", "node")

    def __init__(self, many: bool, node: _Node) -> None:
        self.many = many
        self.node = node

    def parse(self, state: _State, at: int, into: list[Any]) -> int:
        found: list[tuple[str, Any]] = []
        end = self.node.parse(state, at, found)
        if end >= 0:
            values = tuple(value for _, value in found)
            into.append(values if self.many else values[0] if values else None)
        return end

    def value(self, value: Any) -> bytes:
        if self.many and type(value) is not tuple:
            raise _Unfit
        for values in [value] if self.many else [(value,), ()] if value is None else [(value,)]:
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
        self.node = _RULES[self.name]
        return self.node

    def parse(self, state: _State, at: int, into: list[Any]) -> int:
        if not self.nests:
            return self.node.parse(state, at, into)
        state.depth += 1
        if state.depth > state.max_depth:
            raise ParseError(at, (), f"nested deeper than {state.max_depth}")
        end = self.node.parse(state, at, into)
        state.depth -= 1
        return end

    def value(self, value: Any) -> bytes:
        return self.node.value(value)


def _make(type: type[_Record], blank: tuple[Any, ...], node: _Node) -> _Make:
    """The node that makes records of ``type``, known to ``serialise``."""
    return _MAKERS.setdefault(type, _Make(type, blank, node))


def _flag(pattern: bytes, ahead: bytes, text: bytes, name: str) -> _Leaf:
    """A word whose presence is a field."""
    leaf = _Leaf(_to_true, pattern, ahead, name)
    leaf.text = text
    return leaf


_RULES: dict[str, _Node] = {}
_MAKERS: dict[type[_Record], _Make] = {}


# --- The rules --------------------------------------------------------------------------------------------------------
# Above each stands its ABNF as merged from the RFCs and this draft; the name of a rule's origin follows it.

# command = tag SP (command-any / command-auth / command-nonauth / command-select) CRLF
#     ; RFC 9051
_RULES['command'] = _make(Command, (_END, _END,), _Seq(_Field('tag', _Leaf(_to_text, rb"[!#$&\x27,-\x5b\x5d-z|-~]+", rb"(?= |\Z)", 'tag')), _Token(b" ", b"", b' ', 'SP'), _Field('body', _Alt('command-any / command-auth / command-nonauth / command-s ...', '\r', ('CILNciln', _Rule('command-any')), ('ACDEGIJLMNRSUacdegijlmnrsu', _Rule('command-auth')), ('ALSals', _Rule('command-nonauth')), ('CEFMRSTUcefmrstu', _Rule('command-select')))), _Token(rb"\r\n", b"", b'\r\n', 'CRLF')))

# command-any = "CAPABILITY" / "LOGOUT" / "NOOP" / id
#     ; RFC 9051, RFC 2971
_RULES['command-any'] = _Alt('command-any', '', ('Cc', _make(Capability, (), _Token(b"(?i:CAPABILITY)", b"", b'CAPABILITY', '"CAPABILITY"'))), ('Ll', _make(Logout, (), _Token(b"(?i:LOGOUT)", b"", b'LOGOUT', '"LOGOUT"'))), ('Nn', _make(Noop, (), _Token(b"(?i:NOOP)", b"", b'NOOP', '"NOOP"'))), ('Ii', _Rule('id')))

# id = "ID" SP id-params-list
#     ; RFC 2971
_RULES['id'] = _make(Id, (_END,), _Seq(_Token(b"(?i:ID) ", b"", b'ID ', '"ID" SP'), _Field('parameters', _Rule('id-params-list'))))

# id-params-list = "(" [string SP nstring *(SP string SP nstring)] ")" / nil
#     ; RFC 2971
_RULES['id-params-list'] = _Alt('id-params-list', '', ('(', _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Rep(0, 1, _Seq(_Field('', _Leaf(_to_string, rb'(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)', b"", 'string', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('nstring')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Leaf(_to_string, rb'(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)', b"", 'string', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('nstring')))))), _Token(rb"\)", b"", b')', '")"')))), ('Nn', _Gather(False, _Field('', _Leaf(_to_nothing, b"(?i:NIL)", b"", 'nil')))))

# nstring = nil / string
#     ; RFC 9051
_RULES['nstring'] = _Alt('nstring', '', ('Nn', _Leaf(_to_nothing, b"(?i:NIL)", b"", 'nstring')), ('"{', _Leaf(_to_string, rb'(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)', b"", 'nstring', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))))

# command-auth = append / create / delete / enable / examine / list / namespace-command / rename / select / status /
#     subscribe / unsubscribe / idle / lsub / setacl / deleteacl / getacl / listrights / myrights / compress /
#     setmetadata / getmetadata / notify / "UNAUTHENTICATE" / getquota / getquotaroot / setquota / "GETJMAPACCESS" /
#     "GETOAUTH" / "JMAPAUTH" SP "GET"
#     ; RFC 9051, RFC 3501, RFC 4314, RFC 4978, RFC 5464, RFC 5465, RFC 8437, RFC 9208, RFC 9698, this document
_RULES['command-auth'] = _Alt('command-auth', '\r', ('Aa', _Rule('append')), ('Cc', _Rule('create')), ('Dd', _Rule('delete')), ('Ee', _Rule('enable')), ('Ee', _Rule('examine')), ('Ll', _Rule('list')), ('Nn', _Rule('namespace-command')), ('Rr', _Rule('rename')), ('Ss', _Rule('select')), ('Ss', _Rule('status')), ('Ss', _Rule('subscribe')), ('Uu', _Rule('unsubscribe')), ('Ii', _Rule('idle')), ('Ll', _Rule('lsub')), ('Ss', _Rule('setacl')), ('Dd', _Rule('deleteacl')), ('Gg', _Rule('getacl')), ('Ll', _Rule('listrights')), ('Mm', _Rule('myrights')), ('Cc', _Rule('compress')), ('Ss', _Rule('setmetadata')), ('Gg', _Rule('getmetadata')), ('Nn', _Rule('notify')), ('Uu', _make(Unauthenticate, (), _Token(b"(?i:UNAUTHENTICATE)", b"", b'UNAUTHENTICATE', '"UNAUTHENTICATE"'))), ('Gg', _Rule('getquota')), ('Gg', _Rule('getquotaroot')), ('Ss', _Rule('setquota')), ('Gg', _make(Getjmapaccess, (), _Token(b"(?i:GETJMAPACCESS)", b"", b'GETJMAPACCESS', '"GETJMAPACCESS"'))), ('Gg', _make(Getoauth, (), _Token(b"(?i:GETOAUTH)", b"", b'GETOAUTH', '"GETOAUTH"'))), ('Jj', _make(JmapauthGet, (), _Token(b"(?i:JMAPAUTH) (?i:GET)", b"", b'JMAPAUTH GET', '"JMAPAUTH" SP "GET"'))))

# append = "APPEND" SP mailbox [SP flag-list] [SP date-time] SP literal / "APPEND" SP mailbox 1*append-message
#     ; RFC 9051, RFC 4466
_RULES['append'] = _Alt('append', '\r', ('Aa', _make(Append, (_END, (), None, _END,), _Seq(_Token(b"(?i:APPEND) ", b"", b'APPEND ', '"APPEND" SP'), _Field('mailbox', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?= |\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('flags', _Rule('flag-list')))), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('date_time', _Leaf(_to_quoted, rb'"(?: [0-9]|[0-9]{2})\-(?:(?i:Jan)|(?i:Feb)|(?i:Mar)|(?i:Apr)|(?i:May)|(?i:Jun)|(?i:Jul)|(?i:Aug)|(?i:Sep)|(?i:Oct)|(?i:Nov)|(?i:Dec))\-[0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} [+\x2d][0-9]{4}"', b"", 'date-time', None, (rb'"(?:(?: [0-9]|[0-9]{2})(?:\-(?:(?:(?i:Jan)|(?i:Feb)|(?i:Mar)|(?i:Apr)|(?i:May)|(?i:Jun)|(?i:Jul)|(?i:Aug)|(?i:Sep)|(?i:Oct)|(?i:Nov)|(?i:Dec))(?:\-(?:[0-9]{4}(?: (?:[0-9]{2}(?::(?:[0-9]{2}(?::(?:[0-9]{2}(?: (?:[+\x2d](?:[0-9]{4}(?:")?)?)?)?)?)?)?)?)?)?)?)?)?)?)?',))))), _Token(b" ", b"", b' ', 'SP'), _Field('message', _Leaf(_to_string, rb"\{#[0-9]+\}\r\n", b"", 'literal', None, (rb"\{(?:[0-9]+\+?\}?)?",)))))), ('Aa', _make(AppendMessages, (_END, _MANY,), _Seq(_Token(b"(?i:APPEND) ", b"", b'APPEND ', '"APPEND" SP'), _Field('mailbox', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?= |\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Rep(1, None, _Field('messages', _Rule('append-message')))))))

# flag-list = "(" [flag *(SP flag)] ")"
#     ; RFC 9051
_RULES['flag-list'] = _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Region('', _Token(rb"(?:(?:(?i:\\Answered)|(?i:\\Flagged)|(?i:\\Deleted)|(?i:\\Seen)|(?i:\\Draft)|\\[!#$&\x27+-\x5b\x5e-z|-~]+|(?:(?i:\$MDNSent)|(?i:\$Forwarded)|(?i:\$Junk)|(?i:\$NotJunk)|(?i:\$Phishing)|[!#$&\x27+-\x5b\x5e-z|-~]+))(?: (?:(?i:\\Answered)|(?i:\\Flagged)|(?i:\\Deleted)|(?i:\\Seen)|(?i:\\Draft)|\\[!#$&\x27+-\x5b\x5e-z|-~]+|(?:(?i:\$MDNSent)|(?i:\$Forwarded)|(?i:\$Junk)|(?i:\$NotJunk)|(?i:\$Phishing)|[!#$&\x27+-\x5b\x5e-z|-~]+)))*)?", rb"(?=\)|\Z)", b'', 'flag'), b'', b' ', _Leaf(_to_text, rb"(?:(?i:\\Answered)|(?i:\\Flagged)|(?i:\\Deleted)|(?i:\\Seen)|(?i:\\Draft)|\\[!#$&\x27+-\x5b\x5e-z|-~]+|(?:(?i:\$MDNSent)|(?i:\$Forwarded)|(?i:\$Junk)|(?i:\$NotJunk)|(?i:\$Phishing)|[!#$&\x27+-\x5b\x5e-z|-~]+))", rb"(?=[ )]|\Z)", 'flag', {'\\ANSWERED': '\\Answered', '\\FLAGGED': '\\Flagged', '\\DELETED': '\\Deleted', '\\SEEN': '\\Seen', '\\DRAFT': '\\Draft', '$MDNSENT': '$MDNSent', '$FORWARDED': '$Forwarded', '$JUNK': '$Junk', '$NOTJUNK': '$NotJunk', '$PHISHING': '$Phishing'}, (rb"\\(?:[!#$&\x27+-\x5b\x5e-z|-~]+)?",))), _Token(rb"\)", b"", b')', '")"')))

# append-message = append-opts SP append-data
#     ; RFC 4466
_RULES['append-message'] = _make(AppendMessage, (_END, _END,), _Seq(_Field('options', _Rule('append-opts')), _Token(b" ", b"", b' ', 'SP'), _Field('data', _Rule('append-data'))))

# append-opts = [SP flag-list] [SP date-time] *(SP append-ext)
#     ; RFC 4466
_RULES['append-opts'] = _make(AppendOpts, ((), None, _MANY,), _Seq(_Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('flags', _Rule('flag-list')))), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('date_time', _Leaf(_to_quoted, rb'"(?: [0-9]|[0-9]{2})\-(?:(?i:Jan)|(?i:Feb)|(?i:Mar)|(?i:Apr)|(?i:May)|(?i:Jun)|(?i:Jul)|(?i:Aug)|(?i:Sep)|(?i:Oct)|(?i:Nov)|(?i:Dec))\-[0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} [+\x2d][0-9]{4}"', b"", 'date-time', None, (rb'"(?:(?: [0-9]|[0-9]{2})(?:\-(?:(?:(?i:Jan)|(?i:Feb)|(?i:Mar)|(?i:Apr)|(?i:May)|(?i:Jun)|(?i:Jul)|(?i:Aug)|(?i:Sep)|(?i:Oct)|(?i:Nov)|(?i:Dec))(?:\-(?:[0-9]{4}(?: (?:[0-9]{2}(?::(?:[0-9]{2}(?::(?:[0-9]{2}(?: (?:[+\x2d](?:[0-9]{4}(?:")?)?)?)?)?)?)?)?)?)?)?)?)?)?)?',))))), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('extensions', _Rule('append-ext'))))))

# append-ext = append-ext-name SP append-ext-value
#     ; RFC 4466
_RULES['append-ext'] = _make(AppendExt, (_END, _END,), _Seq(_Field('name', _Leaf(_to_text, rb"[\x2d.A-Z_a-z][\x2d.0-:A-Z_a-z]*", rb"(?= |\Z)", 'append-ext-name', None, (rb"[\x2d.A-Z_a-z](?:[\x2d.0-:A-Z_a-z]*)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Rule('append-ext-value'))))

# append-ext-value = tagged-ext-val
#     ; RFC 4466
_RULES['append-ext-value'] = _Rule('tagged-ext-val')

# tagged-ext-val = "(" [tagged-ext-comp] ")" / tagged-ext-simple
#     ; RFC 9051
_RULES['tagged-ext-val'] = _Alt('tagged-ext-val', '', ('(', _make(TaggedExtVal, ((),), _Seq(_Token(rb"\(", b"", b'(', '"("'), _Rep(0, 1, _Field('items', _Rule('tagged-ext-comp', True))), _Token(rb"\)", b"", b')', '")"')))), ('$*-0123456789', _Gather(False, _Field('', _Rule('tagged-ext-simple')))))

# tagged-ext-comp = ("(" tagged-ext-comp ")" / astring) *(SP ("(" tagged-ext-comp ")" / astring))
#     ; RFC 9051
_RULES['tagged-ext-comp'] = _Gather(True, _Seq(_Alt('"(" tagged-ext-comp ")" / astring', '', ('(', _Field('', _make(TaggedExtComp, (_END,), _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('items', _Rule('tagged-ext-comp', True)), _Token(rb"\)", b"", b')', '")"'))))), ('!"#$&\'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~', _Field('', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?=[ )]|\Z)", 'astring', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))))), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Alt('"(" tagged-ext-comp ")" / astring', '', ('(', _Field('', _make(TaggedExtComp, (_END,), _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('items', _Rule('tagged-ext-comp', True)), _Token(rb"\)", b"", b')', '")"'))))), ('!"#$&\'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~', _Field('', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?=[ )]|\Z)", 'astring', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",)))))))))

# tagged-ext-simple = partial-range-last / sequence-set / number / number64
#     ; RFC 9051, RFC 9394
_RULES['tagged-ext-simple'] = _Alt('tagged-ext-simple', '\r )', ('-', _Gather(False, _Field('', _Rule('partial-range-last')))), ('$*123456789', _Rule('sequence-set')), ('0123456789', _Leaf(_to_number, b"[0-9]+", rb"(?=[\x0d )]|\Z)", 'tagged-ext-simple')), ('0123456789', _Leaf(_to_number, b"[0-9]+", rb"(?=[\x0d )]|\Z)", 'tagged-ext-simple')))

# partial-range-last = MINUS nz-number ":" MINUS nz-number
#     ; RFC 9394
_RULES['partial-range-last'] = _make(PartialRangeLast, (_END, _END,), _Seq(_Token(rb"\-", b"", b'-', 'MINUS'), _Field('first', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=:|\Z)", 'nz-number', None, (b"[1-9](?:[0-9]*)?",))), _Token(rb":\-", b"", b':-', '":" MINUS'), _Field('last', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=[\x0d )]|\Z)", 'nz-number', None, (b"[1-9](?:[0-9]*)?",)))))

# sequence-set = ((seq-number / seq-range) *("," (seq-number / seq-range)) ["," seq-last-command] / seq-last-command)
#     ; RFC 9051
_RULES['sequence-set'] = _Gather(True, _Alt('(seq-number / seq-range) *("," (seq-number / seq-range)) ...', '', ('*123456789', _Seq(_Alt('seq-number / seq-range', '\r ),]', ('*123456789', _Field('', _Rule('seq-number'))), ('*123456789', _Field('', _Rule('seq-range')))), _Rep(0, None, _Seq(_Token(b",", b"", b',', '","'), _Alt('seq-number / seq-range', '\r ),]', ('*123456789', _Field('', _Rule('seq-number'))), ('*123456789', _Field('', _Rule('seq-range')))))), _Rep(0, 1, _Seq(_Token(b",", b"", b',', '","'), _Field('', _Leaf(_to_text, rb"\$", b"", 'seq-last-command')))))), ('$', _Field('', _Leaf(_to_text, rb"\$", b"", 'seq-last-command')))))

# seq-number = "*" / nz-number
#     ; RFC 9051
_RULES['seq-number'] = _Alt('seq-number', '', ('*', _Leaf(_to_text, rb"\*", b"", 'seq-number')), ('123456789', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=[\x0d ),:\x5d]|\Z)", 'seq-number', None, (b"[1-9](?:[0-9]*)?",))))

# seq-range = seq-number ":" seq-number
#     ; RFC 9051
_RULES['seq-range'] = _make(SeqRange, (_END, _END,), _Seq(_Field('first', _Rule('seq-number')), _Token(b":", b"", b':', '":"'), _Field('last', _Rule('seq-number'))))

# append-data = literal / literal8 / append-data-ext
#     ; RFC 4466
_RULES['append-data'] = _Alt('append-data', '', ('{', _Leaf(_to_string, rb"\{#[0-9]+\}\r\n", b"", 'append-data', None, (rb"\{(?:[0-9]+\+?\}?)?",))), ('~', _Leaf(_to_string, rb"\~\{#[0-9]+\}\r\n", b"", 'append-data', None, (rb"\{(?:[0-9]+\+?\}?)?",))), ('-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz', _Rule('append-data-ext')))

# append-data-ext = tagged-ext
#     ; RFC 4466
_RULES['append-data-ext'] = _Rule('tagged-ext')

# tagged-ext = tagged-ext-label SP tagged-ext-val
#     ; RFC 4466
_RULES['tagged-ext'] = _make(TaggedExt, (_END, _END,), _Seq(_Field('label', _Leaf(_to_text, rb"[\x2d.A-Z_a-z][\x2d.0-:A-Z_a-z]*", rb"(?= |\Z)", 'tagged-ext-label', None, (rb"[\x2d.A-Z_a-z](?:[\x2d.0-:A-Z_a-z]*)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Rule('tagged-ext-val'))))

# create = "CREATE" SP mailbox / "CREATE" SP mailbox create-params
#     ; RFC 9051, RFC 4466
_RULES['create'] = _make(Create, (_END, (),), _Alt('"CREATE" SP mailbox / "CREATE" SP mailbox create-params', '\r', ('Cc', _Seq(_Token(b"(?i:CREATE) ", b"", b'CREATE ', '"CREATE" SP'), _Field('mailbox', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?=\r|\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))))), ('Cc', _Seq(_Token(b"(?i:CREATE) ", b"", b'CREATE ', '"CREATE" SP'), _Field('mailbox', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?= |\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Field('parameters', _Rule('create-params'))))))

# create-params = SP "(" create-param *(SP create-param) ")"
#     ; RFC 4466
_RULES['create-params'] = _Gather(True, _Seq(_Token(rb" \(", b"", b' (', 'SP "("'), _Field('', _Rule('create-param')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('create-param')))), _Token(rb"\)", b"", b')', '")"')))

# create-param = "USE" SP "(" [use-attr *(SP use-attr)] ")" / create-param-name [SP create-param-value]
#     ; RFC 4466, RFC 6154
_RULES['create-param'] = _Alt('create-param', ' )', ('Uu', _make(CreateUse, (_MANY,), _Seq(_Token(rb"(?i:USE) \(", b"", b'USE (', '"USE" SP "("'), _Region('attributes', _Token(rb"(?:(?:(?i:\\All)|(?i:\\Archive)|(?i:\\Drafts)|(?i:\\Flagged)|(?i:\\Junk)|(?i:\\Sent)|(?i:\\Trash)|\\[!#$&\x27+-\x5b\x5e-z|-~]+)(?: (?:(?i:\\All)|(?i:\\Archive)|(?i:\\Drafts)|(?i:\\Flagged)|(?i:\\Junk)|(?i:\\Sent)|(?i:\\Trash)|\\[!#$&\x27+-\x5b\x5e-z|-~]+))*)?", rb"(?=\)|\Z)", b'', 'use-attr'), b'', b' ', _Leaf(_to_text, rb"(?:(?i:\\All)|(?i:\\Archive)|(?i:\\Drafts)|(?i:\\Flagged)|(?i:\\Junk)|(?i:\\Sent)|(?i:\\Trash)|\\[!#$&\x27+-\x5b\x5e-z|-~]+)", rb"(?=[ )]|\Z)", 'use-attr', {'\\ALL': '\\All', '\\ARCHIVE': '\\Archive', '\\DRAFTS': '\\Drafts', '\\FLAGGED': '\\Flagged', '\\JUNK': '\\Junk', '\\SENT': '\\Sent', '\\TRASH': '\\Trash'}, (rb"\\(?:[!#$&\x27+-\x5b\x5e-z|-~]+)?",))), _Token(rb"\)", b"", b')', '")"')))), ('-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz', _make(CreateParam, (_END, None,), _Seq(_Field('name', _Leaf(_to_text, rb"[\x2d.A-Z_a-z][\x2d.0-:A-Z_a-z]*", rb"(?=[ )]|\Z)", 'create-param-name', None, (rb"[\x2d.A-Z_a-z](?:[\x2d.0-:A-Z_a-z]*)?",))), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('value', _Rule('create-param-value'))))))))

# create-param-value = tagged-ext-val
#     ; RFC 4466
_RULES['create-param-value'] = _Rule('tagged-ext-val')

# delete = "DELETE" SP mailbox
#     ; RFC 9051
_RULES['delete'] = _make(Delete, (_END,), _Seq(_Token(b"(?i:DELETE) ", b"", b'DELETE ', '"DELETE" SP'), _Field('mailbox', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?=\r|\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",)))))

# enable = "ENABLE" 1*(SP capability)
#     ; RFC 9051
_RULES['enable'] = _make(Enable, (_MANY,), _Seq(_Token(b"(?i:ENABLE)", b"", b'ENABLE', '"ENABLE"'), _Region('capabilities', _Token(rb"(?: (?:(?i:AUTH=)[!#$&\x27+-\x5b\x5e-z|-~]+|(?i:RIGHTS=)[a-z]+|(?i:UIDPLUS)|(?i:ESEARCH)|(?i:SASL\-IR)|(?i:COMPRESS=)(?i:DEFLATE)|(?i:ENABLE)|(?i:SEARCHRES)|(?i:METADATA)|(?i:METADATA\-SERVER)|(?i:NOTIFY)|(?i:MOVE)|(?i:CONDSTORE)|(?i:QRESYNC)|(?i:APPENDLIMIT)(?:=[0-9]+)?|(?i:UNAUTHENTICATE)|(?i:STATUS=SIZE)|(?i:OBJECTID)|(?i:REPLACE)|(?:(?i:QUOTA=RES\-)(?:(?i:STORAGE)|(?i:MESSAGE)|(?i:MAILBOX)|(?i:ANNOTATION\-STORAGE)|[!#$&\x27+-\x5b\x5e-z|-~]+)|(?i:QUOTASET))|(?i:PARTIAL)|(?i:UIDONLY)|(?i:MESSAGELIMIT=)[1-9][0-9]*|(?i:SAVELIMIT=)[1-9][0-9]*|(?i:JMAPAUTH)|[!#$&\x27+-\x5b\x5e-z|-~]+))+", rb"(?=\r|\Z)", b'', 'capability'), b' ', b' ', _Leaf(_to_text, rb"(?:(?i:AUTH=)[!#$&\x27+-\x5b\x5e-z|-~]+|(?i:RIGHTS=)[a-z]+|(?i:UIDPLUS)|(?i:ESEARCH)|(?i:SASL\-IR)|(?i:COMPRESS=)(?i:DEFLATE)|(?i:ENABLE)|(?i:SEARCHRES)|(?i:METADATA)|(?i:METADATA\-SERVER)|(?i:NOTIFY)|(?i:MOVE)|(?i:CONDSTORE)|(?i:QRESYNC)|(?i:APPENDLIMIT)(?:=[0-9]+)?|(?i:UNAUTHENTICATE)|(?i:STATUS=SIZE)|(?i:OBJECTID)|(?i:REPLACE)|(?:(?i:QUOTA=RES\-)(?:(?i:STORAGE)|(?i:MESSAGE)|(?i:MAILBOX)|(?i:ANNOTATION\-STORAGE)|[!#$&\x27+-\x5b\x5e-z|-~]+)|(?i:QUOTASET))|(?i:PARTIAL)|(?i:UIDONLY)|(?i:MESSAGELIMIT=)[1-9][0-9]*|(?i:SAVELIMIT=)[1-9][0-9]*|(?i:JMAPAUTH)|[!#$&\x27+-\x5b\x5e-z|-~]+)", rb"(?=[\x0d ]|\Z)", 'capability', {'UIDPLUS': 'UIDPLUS', 'ESEARCH': 'ESEARCH', 'SASL-IR': 'SASL-IR', 'COMPRESS=DEFLATE': 'COMPRESS=DEFLATE', 'ENABLE': 'ENABLE', 'SEARCHRES': 'SEARCHRES', 'METADATA': 'METADATA', 'METADATA-SERVER': 'METADATA-SERVER', 'NOTIFY': 'NOTIFY', 'MOVE': 'MOVE', 'CONDSTORE': 'CONDSTORE', 'QRESYNC': 'QRESYNC', 'APPENDLIMIT': 'APPENDLIMIT', 'UNAUTHENTICATE': 'UNAUTHENTICATE', 'STATUS=SIZE': 'STATUS=SIZE', 'OBJECTID': 'OBJECTID', 'REPLACE': 'REPLACE', 'QUOTA=RES-STORAGE': 'QUOTA=RES-STORAGE', 'QUOTA=RES-MESSAGE': 'QUOTA=RES-MESSAGE', 'QUOTA=RES-MAILBOX': 'QUOTA=RES-MAILBOX', 'QUOTA=RES-ANNOTATION-STORAGE': 'QUOTA=RES-ANNOTATION-STORAGE', 'QUOTASET': 'QUOTASET', 'PARTIAL': 'PARTIAL', 'UIDONLY': 'UIDONLY', 'JMAPAUTH': 'JMAPAUTH'}, (rb"(?i:A)(?:(?i:U)(?:(?i:T)(?:(?i:H)(?:=(?:[!#$&\x27+-\x5b\x5e-z|-~]+)?)?)?)?)?", b"(?i:R)(?:(?i:I)(?:(?i:G)(?:(?i:H)(?:(?i:T)(?:(?i:S)(?:=(?:[a-z]+)?)?)?)?)?)?)?", b"(?i:C)(?:(?i:O)(?:(?i:M)(?:(?i:P)(?:(?i:R)(?:(?i:E)(?:(?i:S)(?:(?i:S)(?:=(?:(?i:D)(?:(?i:E)(?:(?i:F)(?:(?i:L)(?:(?i:A)(?:(?i:T)(?:(?i:E))?)?)?)?)?)?)?)?)?)?)?)?)?)?)?", b"(?i:A)(?:(?i:P)(?:(?i:P)(?:(?i:E)(?:(?i:N)(?:(?i:D)(?:(?i:L)(?:(?i:I)(?:(?i:M)(?:(?i:I)(?:(?i:T)(?:(?:=[0-9]+)?)?)?)?)?)?)?)?)?)?)?)?", rb"(?i:Q)(?:(?i:U)(?:(?i:O)(?:(?i:T)(?:(?i:A)(?:=(?:(?i:R)(?:(?i:E)(?:(?i:S)(?:\-(?:(?:(?i:STORAGE)|(?i:MESSAGE)|(?i:MAILBOX)|(?i:ANNOTATION\-STORAGE)|[!#$&\x27+-\x5b\x5e-z|-~]+))?)?)?)?)?)?)?)?)?)?", b"(?i:M)(?:(?i:E)(?:(?i:S)(?:(?i:S)(?:(?i:A)(?:(?i:G)(?:(?i:E)(?:(?i:L)(?:(?i:I)(?:(?i:M)(?:(?i:I)(?:(?i:T)(?:=(?:[1-9][0-9]*)?)?)?)?)?)?)?)?)?)?)?)?)?", b"(?i:S)(?:(?i:A)(?:(?i:V)(?:(?i:E)(?:(?i:L)(?:(?i:I)(?:(?i:M)(?:(?i:I)(?:(?i:T)(?:=(?:[1-9][0-9]*)?)?)?)?)?)?)?)?)?)?",)))))

# examine = "EXAMINE" SP mailbox / "EXAMINE" SP mailbox select-params
#     ; RFC 9051, RFC 4466
_RULES['examine'] = _make(Examine, (_END, (),), _Alt('"EXAMINE" SP mailbox / "EXAMINE" SP mailbox select-params', '\r', ('Ee', _Seq(_Token(b"(?i:EXAMINE) ", b"", b'EXAMINE ', '"EXAMINE" SP'), _Field('mailbox', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?=\r|\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))))), ('Ee', _Seq(_Token(b"(?i:EXAMINE) ", b"", b'EXAMINE ', '"EXAMINE" SP'), _Field('mailbox', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?= |\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Field('parameters', _Rule('select-params'))))))

# select-params = SP "(" select-param *(SP select-param) ")"
#     ; RFC 4466
_RULES['select-params'] = _Gather(True, _Seq(_Token(rb" \(", b"", b' (', 'SP "("'), _Field('', _Rule('select-param')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('select-param')))), _Token(rb"\)", b"", b')', '")"')))

# select-param = condstore-param / "QRESYNC" SP "(" uidvalidity SP mod-sequence-value [SP known-uids] [SP
#     seq-match-data] ")" / select-param-name [SP select-param-value]
#     ; RFC 4466, RFC 7162
_RULES['select-param'] = _Alt('select-param', ' )', ('Cc', _Leaf(_to_text, b"(?i:CONDSTORE)", b"", 'select-param', {'CONDSTORE': 'CONDSTORE'})), ('Qq', _make(SelectQresync, (_END, _END, (), None,), _Seq(_Token(rb"(?i:QRESYNC) \(", b"", b'QRESYNC (', '"QRESYNC" SP "("'), _Field('uidvalidity', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?= |\Z)", 'uidvalidity', None, (b"[1-9](?:[0-9]*)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('modseq', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'mod-sequence-value')), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('known_uids', _Rule('known-uids')))), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('seq_match', _Rule('seq-match-data')))), _Token(rb"\)", b"", b')', '")"')))), ('-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz', _make(SelectParam, (_END, None,), _Seq(_Field('name', _Leaf(_to_text, rb"[\x2d.A-Z_a-z][\x2d.0-:A-Z_a-z]*", rb"(?=[ )]|\Z)", 'select-param-name', None, (rb"[\x2d.A-Z_a-z](?:[\x2d.0-:A-Z_a-z]*)?",))), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('value', _Rule('select-param-value'))))))))

# known-uids = sequence-set
#     ; RFC 7162
_RULES['known-uids'] = _Rule('sequence-set')

# seq-match-data = "(" known-sequence-set SP known-uid-set ")"
#     ; RFC 7162
_RULES['seq-match-data'] = _make(SeqMatchData, (_END, _END,), _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('sequence_set', _Rule('known-sequence-set')), _Token(b" ", b"", b' ', 'SP'), _Field('uid_set', _Rule('known-uid-set')), _Token(rb"\)", b"", b')', '")"')))

# known-sequence-set = sequence-set
#     ; RFC 7162
_RULES['known-sequence-set'] = _Rule('sequence-set')

# known-uid-set = sequence-set
#     ; RFC 7162
_RULES['known-uid-set'] = _Rule('sequence-set')

# select-param-value = tagged-ext-val
#     ; RFC 4466
_RULES['select-param-value'] = _Rule('tagged-ext-val')

# list = "LIST" [SP list-select-opts] SP mailbox SP mbox-or-pat [SP list-return-opts]
#     ; RFC 9051
_RULES['list'] = _make(List, ((), _END, _END, (),), _Seq(_Token(b"(?i:LIST)", b"", b'LIST', '"LIST"'), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('select_options', _Rule('list-select-opts')))), _Token(b" ", b"", b' ', 'SP'), _Field('reference', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?= |\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('pattern', _Rule('mbox-or-pat')), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('return_options', _Rule('list-return-opts'))))))

# list-select-opts = "(" [*(list-select-opt SP) list-select-base-opt *(SP list-select-opt) / list-select-independent-opt
#     *(SP list-select-independent-opt)] ")"
#     ; RFC 9051
_RULES['list-select-opts'] = _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Rep(0, 1, _Alt('*(list-select-opt SP) list-select-base-opt *(SP list-sel ...', ')', ("!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~", _Seq(_Rep(0, None, _Seq(_Field('', _Rule('list-select-opt')), _Token(b" ", b"", b' ', 'SP'))), _Field('', _Rule('list-select-base-opt')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('list-select-opt')))))), ("!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~", _Seq(_Field('', _Rule('list-select-independent-opt')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('list-select-independent-opt')))))))), _Token(rb"\)", b"", b')', '")"')))

# list-select-opt = list-select-base-opt / list-select-independent-opt / list-select-mod-opt
#     ; RFC 9051
_RULES['list-select-opt'] = _Alt('list-select-opt', ' )', ("!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~", _Rule('list-select-base-opt')), ("!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~", _Rule('list-select-independent-opt')), ("!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~", _Rule('list-select-mod-opt')))

# list-select-base-opt = "SUBSCRIBED" / option-extension
#     ; RFC 9051
_RULES['list-select-base-opt'] = _Alt('list-select-base-opt', ' )', ('Ss', _Leaf(_to_text, b"(?i:SUBSCRIBED)", b"", 'list-select-base-opt', {'SUBSCRIBED': 'SUBSCRIBED'})), ("!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~", _Rule('option-extension')))

# option-extension = (option-vendor-tag / option-standard-tag) [SP option-value]
#     ; RFC 9051
_RULES['option-extension'] = _make(OptionExtension, (_END, (),), _Seq(_Field('tag', _Leaf(_to_text, rb"(?:(?i:vendor\.)(?:(?:[\x00-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))+\-[!#$&\x27+-\x5b\x5e-z|-~]+|[!#$&\x27+-\x5b\x5e-z|-~]+)", rb"(?=[ )]|\Z)", 'option-vendor-tag / option-standard-tag', None, (rb"(?i:v)(?:(?i:e)(?:(?i:n)(?:(?i:d)(?:(?i:o)(?:(?i:r)(?:\.(?:(?:(?:[\x00-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))+(?:\-(?:[!#$&\x27+-\x5b\x5e-z|-~]+)?)?)?)?)?)?)?)?)?",))), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('value', _Rule('option-value'))))))

# option-value = "(" option-val-comp ")"
#     ; RFC 9051
_RULES['option-value'] = _Gather(False, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('', _Rule('option-val-comp', True)), _Token(rb"\)", b"", b')', '")"')))

# option-val-comp = ("(" option-val-comp ")" / astring) *(SP ("(" option-val-comp ")" / astring))
#     ; RFC 9051
_RULES['option-val-comp'] = _Gather(True, _Seq(_Alt('"(" option-val-comp ")" / astring', '', ('(', _Field('', _make(OptionValComp, (_END,), _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('items', _Rule('option-val-comp', True)), _Token(rb"\)", b"", b')', '")"'))))), ('!"#$&\'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~', _Field('', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?=[ )]|\Z)", 'astring', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))))), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Alt('"(" option-val-comp ")" / astring', '', ('(', _Field('', _make(OptionValComp, (_END,), _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('items', _Rule('option-val-comp', True)), _Token(rb"\)", b"", b')', '")"'))))), ('!"#$&\'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~', _Field('', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?=[ )]|\Z)", 'astring', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",)))))))))

# list-select-independent-opt = "REMOTE" / "SPECIAL-USE" / option-extension
#     ; RFC 9051, RFC 6154
_RULES['list-select-independent-opt'] = _Alt('list-select-independent-opt', ' )', ('Rr', _Leaf(_to_text, b"(?i:REMOTE)", b"", 'list-select-independent-opt', {'REMOTE': 'REMOTE'})), ('Ss', _Leaf(_to_text, rb"(?i:SPECIAL\-USE)", b"", 'list-select-independent-opt', {'SPECIAL-USE': 'SPECIAL-USE'})), ("!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~", _Rule('option-extension')))

# list-select-mod-opt = "RECURSIVEMATCH" / option-extension
#     ; RFC 9051
_RULES['list-select-mod-opt'] = _Alt('list-select-mod-opt', ' )', ('Rr', _Leaf(_to_text, b"(?i:RECURSIVEMATCH)", b"", 'list-select-mod-opt', {'RECURSIVEMATCH': 'RECURSIVEMATCH'})), ("!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~", _Rule('option-extension')))

# mbox-or-pat = patterns / list-mailbox
#     ; RFC 9051
_RULES['mbox-or-pat'] = _Alt('mbox-or-pat', '', ('(', _Rule('patterns')), ('!"#$%&\'*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~', _Leaf(_to_string, rb'(?:[!#-\x27*-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?=[\x0d ]|\Z)", 'mbox-or-pat', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))))

# patterns = "(" list-mailbox ")" / "(" list-mailbox *(SP list-mailbox) ")"
#     ; RFC 9051, RFC 5258
_RULES['patterns'] = _make(Patterns, (_MANY,), _Alt('"(" list-mailbox ")" / "(" list-mailbox *(SP list-mailbo ...', '\r ', ('(', _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('patterns', _Leaf(_to_string, rb'(?:[!#-\x27*-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?=\)|\Z)", 'list-mailbox', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(rb"\)", b"", b')', '")"'))), ('(', _Seq(_Token(rb"\(", b"", b'(', '"("'), _Region('patterns', _Token(rb'(?:[!#-\x27*-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))(?: (?:[!#-\x27*-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))*', rb"(?=\)|\Z)", b'', 'list-mailbox'), b'', b' ', _Leaf(_to_string, rb'(?:[!#-\x27*-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?=[ )]|\Z)", 'list-mailbox', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(rb"\)", b"", b')', '")"')))))

# list-return-opts = "RETURN" SP "(" [list-return-opt *(SP list-return-opt)] ")"
#     ; RFC 9051
_RULES['list-return-opts'] = _Gather(True, _Seq(_Token(rb"(?i:RETURN) \(", b"", b'RETURN (', '"RETURN" SP "("'), _Rep(0, 1, _Seq(_Field('', _Rule('list-return-opt')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('list-return-opt')))))), _Token(rb"\)", b"", b')', '")"')))

# list-return-opt = return-option
#     ; RFC 9051
_RULES['list-return-opt'] = _Rule('return-option')

# return-option = "SUBSCRIBED" / "CHILDREN" / status-option / "SPECIAL-USE" / "MYRIGHTS" / option-extension
#     ; RFC 9051, RFC 6154, RFC 8440
_RULES['return-option'] = _Alt('return-option', ' )', ('Ss', _Leaf(_to_text, b"(?i:SUBSCRIBED)", b"", 'return-option', {'SUBSCRIBED': 'SUBSCRIBED'})), ('Cc', _Leaf(_to_text, b"(?i:CHILDREN)", b"", 'return-option', {'CHILDREN': 'CHILDREN'})), ('Ss', _Rule('status-option')), ('Ss', _Leaf(_to_text, rb"(?i:SPECIAL\-USE)", b"", 'return-option', {'SPECIAL-USE': 'SPECIAL-USE'})), ('Mm', _Leaf(_to_text, b"(?i:MYRIGHTS)", b"", 'return-option', {'MYRIGHTS': 'MYRIGHTS'})), ("!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~", _Rule('option-extension')))

# status-option = "STATUS" SP "(" status-att *(SP status-att) ")"
#     ; RFC 9051
_RULES['status-option'] = _make(StatusOption, (_MANY,), _Seq(_Token(rb"(?i:STATUS) \(", b"", b'STATUS (', '"STATUS" SP "("'), _Region('attributes', _Token(rb"(?:(?i:MESSAGES)|(?i:UIDNEXT)|(?i:UIDVALIDITY)|(?i:UNSEEN)|(?i:DELETED)|(?i:SIZE)|(?i:RECENT)|(?i:HIGHESTMODSEQ)|(?i:APPENDLIMIT)|(?i:MAILBOXID)|(?i:DELETED\-STORAGE))(?: (?:(?i:MESSAGES)|(?i:UIDNEXT)|(?i:UIDVALIDITY)|(?i:UNSEEN)|(?i:DELETED)|(?i:SIZE)|(?i:RECENT)|(?i:HIGHESTMODSEQ)|(?i:APPENDLIMIT)|(?i:MAILBOXID)|(?i:DELETED\-STORAGE)))*", rb"(?=\)|\Z)", b'', 'status-att'), b'', b' ', _Leaf(_to_text, rb"(?:(?i:MESSAGES)|(?i:UIDNEXT)|(?i:UIDVALIDITY)|(?i:UNSEEN)|(?i:DELETED)|(?i:SIZE)|(?i:RECENT)|(?i:HIGHESTMODSEQ)|(?i:APPENDLIMIT)|(?i:MAILBOXID)|(?i:DELETED\-STORAGE))", rb"(?=[ )]|\Z)", 'status-att', {'MESSAGES': 'MESSAGES', 'UIDNEXT': 'UIDNEXT', 'UIDVALIDITY': 'UIDVALIDITY', 'UNSEEN': 'UNSEEN', 'DELETED': 'DELETED', 'SIZE': 'SIZE', 'RECENT': 'RECENT', 'HIGHESTMODSEQ': 'HIGHESTMODSEQ', 'APPENDLIMIT': 'APPENDLIMIT', 'MAILBOXID': 'MAILBOXID', 'DELETED-STORAGE': 'DELETED-STORAGE'})), _Token(rb"\)", b"", b')', '")"')))

# namespace-command = "NAMESPACE"
#     ; RFC 9051
_RULES['namespace-command'] = _make(Namespace, (), _Token(b"(?i:NAMESPACE)", b"", b'NAMESPACE', '"NAMESPACE"'))

# rename = "RENAME" SP mailbox SP mailbox / "RENAME" SP mailbox SP mailbox rename-params
#     ; RFC 9051, RFC 4466
_RULES['rename'] = _make(Rename, (_END, _END, (),), _Alt('"RENAME" SP mailbox SP mailbox / "RENAME" SP mailbox SP  ...', '\r', ('Rr', _Seq(_Token(b"(?i:RENAME) ", b"", b'RENAME ', '"RENAME" SP'), _Field('existing', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?= |\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('new', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?=\r|\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))))), ('Rr', _Seq(_Token(b"(?i:RENAME) ", b"", b'RENAME ', '"RENAME" SP'), _Field('existing', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?= |\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('new', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?= |\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Field('parameters', _Rule('rename-params'))))))

# rename-params = SP "(" rename-param *(SP rename-param) ")"
#     ; RFC 4466
_RULES['rename-params'] = _Gather(True, _Seq(_Token(rb" \(", b"", b' (', 'SP "("'), _Field('', _Rule('rename-param')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('rename-param')))), _Token(rb"\)", b"", b')', '")"')))

# rename-param = rename-param-name [SP rename-param-value]
#     ; RFC 4466
_RULES['rename-param'] = _make(RenameParam, (_END, None,), _Seq(_Field('name', _Leaf(_to_text, rb"[\x2d.A-Z_a-z][\x2d.0-:A-Z_a-z]*", rb"(?=[ )]|\Z)", 'rename-param-name', None, (rb"[\x2d.A-Z_a-z](?:[\x2d.0-:A-Z_a-z]*)?",))), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('value', _Rule('rename-param-value'))))))

# rename-param-value = tagged-ext-val
#     ; RFC 4466
_RULES['rename-param-value'] = _Rule('tagged-ext-val')

# select = "SELECT" SP mailbox / "SELECT" SP mailbox select-params
#     ; RFC 9051, RFC 4466
_RULES['select'] = _make(Select, (_END, (),), _Alt('"SELECT" SP mailbox / "SELECT" SP mailbox select-params', '\r', ('Ss', _Seq(_Token(b"(?i:SELECT) ", b"", b'SELECT ', '"SELECT" SP'), _Field('mailbox', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?=\r|\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))))), ('Ss', _Seq(_Token(b"(?i:SELECT) ", b"", b'SELECT ', '"SELECT" SP'), _Field('mailbox', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?= |\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Field('parameters', _Rule('select-params'))))))

# status = "STATUS" SP mailbox SP "(" status-att *(SP status-att) ")"
#     ; RFC 9051
_RULES['status'] = _make(Status, (_END, _MANY,), _Seq(_Token(b"(?i:STATUS) ", b"", b'STATUS ', '"STATUS" SP'), _Field('mailbox', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?= |\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(rb" \(", b"", b' (', 'SP "("'), _Region('attributes', _Token(rb"(?:(?i:MESSAGES)|(?i:UIDNEXT)|(?i:UIDVALIDITY)|(?i:UNSEEN)|(?i:DELETED)|(?i:SIZE)|(?i:RECENT)|(?i:HIGHESTMODSEQ)|(?i:APPENDLIMIT)|(?i:MAILBOXID)|(?i:DELETED\-STORAGE))(?: (?:(?i:MESSAGES)|(?i:UIDNEXT)|(?i:UIDVALIDITY)|(?i:UNSEEN)|(?i:DELETED)|(?i:SIZE)|(?i:RECENT)|(?i:HIGHESTMODSEQ)|(?i:APPENDLIMIT)|(?i:MAILBOXID)|(?i:DELETED\-STORAGE)))*", rb"(?=\)|\Z)", b'', 'status-att'), b'', b' ', _Leaf(_to_text, rb"(?:(?i:MESSAGES)|(?i:UIDNEXT)|(?i:UIDVALIDITY)|(?i:UNSEEN)|(?i:DELETED)|(?i:SIZE)|(?i:RECENT)|(?i:HIGHESTMODSEQ)|(?i:APPENDLIMIT)|(?i:MAILBOXID)|(?i:DELETED\-STORAGE))", rb"(?=[ )]|\Z)", 'status-att', {'MESSAGES': 'MESSAGES', 'UIDNEXT': 'UIDNEXT', 'UIDVALIDITY': 'UIDVALIDITY', 'UNSEEN': 'UNSEEN', 'DELETED': 'DELETED', 'SIZE': 'SIZE', 'RECENT': 'RECENT', 'HIGHESTMODSEQ': 'HIGHESTMODSEQ', 'APPENDLIMIT': 'APPENDLIMIT', 'MAILBOXID': 'MAILBOXID', 'DELETED-STORAGE': 'DELETED-STORAGE'})), _Token(rb"\)", b"", b')', '")"')))

# subscribe = "SUBSCRIBE" SP mailbox
#     ; RFC 9051
_RULES['subscribe'] = _make(Subscribe, (_END,), _Seq(_Token(b"(?i:SUBSCRIBE) ", b"", b'SUBSCRIBE ', '"SUBSCRIBE" SP'), _Field('mailbox', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?=\r|\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",)))))

# unsubscribe = "UNSUBSCRIBE" SP mailbox
#     ; RFC 9051
_RULES['unsubscribe'] = _make(Unsubscribe, (_END,), _Seq(_Token(b"(?i:UNSUBSCRIBE) ", b"", b'UNSUBSCRIBE ', '"UNSUBSCRIBE" SP'), _Field('mailbox', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?=\r|\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",)))))

# idle = "IDLE" [CRLF "DONE"]
#     ; RFC 9051
_RULES['idle'] = _make(Idle, (), _Token(rb"(?i:IDLE)(?:\r\n(?i:DONE))?", rb"(?=\r|\Z)", b'IDLE', '"IDLE" [CRLF "DONE"]'))

# lsub = "LSUB" SP mailbox SP list-mailbox
#     ; RFC 3501
_RULES['lsub'] = _make(Lsub, (_END, _END,), _Seq(_Token(b"(?i:LSUB) ", b"", b'LSUB ', '"LSUB" SP'), _Field('reference', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?= |\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('pattern', _Leaf(_to_string, rb'(?:[!#-\x27*-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?=\r|\Z)", 'list-mailbox', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",)))))

# setacl = "SETACL" SP mailbox SP identifier SP mod-rights
#     ; RFC 4314
_RULES['setacl'] = _make(Setacl, (_END, _END, _END,), _Seq(_Token(b"(?i:SETACL) ", b"", b'SETACL ', '"SETACL" SP'), _Field('mailbox', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?= |\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('identifier', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?= |\Z)", 'identifier', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('mod_rights', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?=\r|\Z)", 'mod-rights', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",)))))

# deleteacl = "DELETEACL" SP mailbox SP identifier
#     ; RFC 4314
_RULES['deleteacl'] = _make(Deleteacl, (_END, _END,), _Seq(_Token(b"(?i:DELETEACL) ", b"", b'DELETEACL ', '"DELETEACL" SP'), _Field('mailbox', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?= |\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('identifier', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?=\r|\Z)", 'identifier', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",)))))

# getacl = "GETACL" SP mailbox
#     ; RFC 4314
_RULES['getacl'] = _make(Getacl, (_END,), _Seq(_Token(b"(?i:GETACL) ", b"", b'GETACL ', '"GETACL" SP'), _Field('mailbox', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?=\r|\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",)))))

# listrights = "LISTRIGHTS" SP mailbox SP identifier
#     ; RFC 4314
_RULES['listrights'] = _make(Listrights, (_END, _END,), _Seq(_Token(b"(?i:LISTRIGHTS) ", b"", b'LISTRIGHTS ', '"LISTRIGHTS" SP'), _Field('mailbox', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?= |\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('identifier', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?=\r|\Z)", 'identifier', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",)))))

# myrights = "MYRIGHTS" SP mailbox
#     ; RFC 4314
_RULES['myrights'] = _make(Myrights, (_END,), _Seq(_Token(b"(?i:MYRIGHTS) ", b"", b'MYRIGHTS ', '"MYRIGHTS" SP'), _Field('mailbox', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?=\r|\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",)))))

# compress = "COMPRESS" SP algorithm
#     ; RFC 4978
_RULES['compress'] = _make(Compress, (_END,), _Seq(_Token(b"(?i:COMPRESS) ", b"", b'COMPRESS ', '"COMPRESS" SP'), _Field('algorithm', _Leaf(_to_text, b"(?i:DEFLATE)", b"", 'algorithm', {'DEFLATE': 'DEFLATE'}))))

# setmetadata = "SETMETADATA" SP mailbox SP entry-values
#     ; RFC 5464
_RULES['setmetadata'] = _make(Setmetadata, (_END, _END,), _Seq(_Token(b"(?i:SETMETADATA) ", b"", b'SETMETADATA ', '"SETMETADATA" SP'), _Field('mailbox', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?= |\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('values', _Rule('entry-values'))))

# entry-values = "(" entry-value *(SP entry-value) ")"
#     ; RFC 5464
_RULES['entry-values'] = _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('', _Rule('entry-value')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('entry-value')))), _Token(rb"\)", b"", b')', '")"')))

# entry-value = entry SP value
#     ; RFC 5464
_RULES['entry-value'] = _make(EntryValue, (_END, _END,), _Seq(_Field('entry', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?= |\Z)", 'entry', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Rule('value'))))

# value = nstring / literal8
#     ; RFC 5464
_RULES['value'] = _Alt('value', '', ('"Nn{', _Rule('nstring')), ('~', _Leaf(_to_string, rb"\~\{#[0-9]+\}\r\n", b"", 'value', None, (rb"\{(?:[0-9]+\+?\}?)?",))))

# getmetadata = "GETMETADATA" [SP getmetadata-options] SP mailbox SP entries
#     ; RFC 5464
_RULES['getmetadata'] = _make(Getmetadata, ((), _END, _END,), _Seq(_Token(b"(?i:GETMETADATA)", b"", b'GETMETADATA', '"GETMETADATA"'), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('options', _Rule('getmetadata-options')))), _Token(b" ", b"", b' ', 'SP'), _Field('mailbox', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?= |\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('entries', _Rule('entries'))))

# getmetadata-options = "(" getmetadata-option *(SP getmetadata-option) ")"
#     ; RFC 5464
_RULES['getmetadata-options'] = _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('', _Rule('getmetadata-option')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('getmetadata-option')))), _Token(rb"\)", b"", b')', '")"')))

# getmetadata-option = tagged-ext-label [SP tagged-ext-val]
#     ; RFC 5464
_RULES['getmetadata-option'] = _make(GetmetadataOption, (_END, None,), _Seq(_Field('name', _Leaf(_to_text, rb"[\x2d.A-Z_a-z][\x2d.0-:A-Z_a-z]*", rb"(?=[ )]|\Z)", 'tagged-ext-label', None, (rb"[\x2d.A-Z_a-z](?:[\x2d.0-:A-Z_a-z]*)?",))), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('value', _Rule('tagged-ext-val'))))))

# entries = "(" entry *(SP entry) ")" / entry
#     ; RFC 5464
_RULES['entries'] = _Alt('entries', '', ('(', _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Region('', _Token(rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))(?: (?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))*', rb"(?=\)|\Z)", b'', 'entry'), b'', b' ', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?=[ )]|\Z)", 'entry', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(rb"\)", b"", b')', '")"')))), ('!"#$&\'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~', _Gather(False, _Field('', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?=\r|\Z)", 'entry', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))))))

# notify = "NOTIFY" SP (notify-set / notify-none)
#     ; RFC 5465
_RULES['notify'] = _make(Notify, (_END,), _Seq(_Token(b"(?i:NOTIFY) ", b"", b'NOTIFY ', '"NOTIFY" SP'), _Field('request', _Alt('notify-set / notify-none', '', ('Ss', _Rule('notify-set')), ('Nn', _Leaf(_to_text, b"(?i:NONE)", b"", 'notify-set / notify-none', {'NONE': 'NONE'}))))))

# notify-set = "SET" [status-indicator] SP event-groups
#     ; RFC 5465
_RULES['notify-set'] = _make(NotifySet, (False, _END,), _Seq(_Token(b"(?i:SET)", b"", b'SET', '"SET"'), _Rep(0, 1, _Field('status', _flag(b" (?i:STATUS)", b"", b' STATUS', 'status-indicator'))), _Token(b" ", b"", b' ', 'SP'), _Field('groups', _Rule('event-groups'))))

# event-groups = event-group *(SP event-group)
#     ; RFC 5465
_RULES['event-groups'] = _Gather(True, _Seq(_Field('', _Rule('event-group')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('event-group'))))))

# event-group = "(" filter-mailboxes SP events ")"
#     ; RFC 5465
_RULES['event-group'] = _make(EventGroup, (_END, _END,), _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('filter', _Rule('filter-mailboxes')), _Token(b" ", b"", b' ', 'SP'), _Field('events', _Rule('events')), _Token(rb"\)", b"", b')', '")"')))

# filter-mailboxes = filter-mailboxes-selected / filter-mailboxes-other
#     ; RFC 5465
_RULES['filter-mailboxes'] = _Alt('filter-mailboxes', ' ', ('Ss', _Leaf(_to_text, rb"(?:(?i:selected)|(?i:selected\-delayed))", rb"(?= |\Z)", 'filter-mailboxes', {'SELECTED': 'selected', 'SELECTED-DELAYED': 'selected-delayed'})), ('IMPSimps', _Rule('filter-mailboxes-other')))

# filter-mailboxes-other = "inboxes" / "personal" / "subscribed" / "subtree" SP one-or-more-mailbox / "mailboxes" SP
#     one-or-more-mailbox
#     ; RFC 5465
_RULES['filter-mailboxes-other'] = _Alt('filter-mailboxes-other', ' ', ('Ii', _Leaf(_to_text, b"(?i:inboxes)", b"", 'filter-mailboxes-other', {'INBOXES': 'inboxes'})), ('Pp', _Leaf(_to_text, b"(?i:personal)", b"", 'filter-mailboxes-other', {'PERSONAL': 'personal'})), ('Ss', _Leaf(_to_text, b"(?i:subscribed)", b"", 'filter-mailboxes-other', {'SUBSCRIBED': 'subscribed'})), ('Ss', _make(SubtreeFilter, (_END,), _Seq(_Token(b"(?i:subtree) ", b"", b'subtree ', '"subtree" SP'), _Field('mailboxes', _Rule('one-or-more-mailbox'))))), ('Mm', _make(MailboxesFilter, (_END,), _Seq(_Token(b"(?i:mailboxes) ", b"", b'mailboxes ', '"mailboxes" SP'), _Field('mailboxes', _Rule('one-or-more-mailbox'))))))

# one-or-more-mailbox = many-mailboxes / mailbox
#     ; RFC 5465
_RULES['one-or-more-mailbox'] = _Alt('one-or-more-mailbox', '', ('(', _Gather(False, _Field('', _Rule('many-mailboxes')))), ('!"#$&\'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~', _Gather(False, _Field('', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?= |\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))))))

# many-mailboxes = "(" mailbox *(SP mailbox) ")"
#     ; RFC 5465
_RULES['many-mailboxes'] = _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Region('', _Token(rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))(?: (?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))))*', rb"(?=\)|\Z)", b'', 'mailbox'), b'', b' ', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?=[ )]|\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(rb"\)", b"", b')', '")"')))

# events = "(" event *(SP event) ")" / "NONE"
#     ; RFC 5465
_RULES['events'] = _Alt('events', '', ('(', _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('', _Rule('event')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('event')))), _Token(rb"\)", b"", b')', '")"')))), ('Nn', _Gather(False, _Field('', _Leaf(_to_text, b"(?i:NONE)", b"", '"NONE"', {'NONE': 'NONE'})))))

# event = message-event / mailbox-event / user-event / event-ext
#     ; RFC 5465
_RULES['event'] = _Alt('event', ' )', ('AFMafm', _Rule('message-event')), ('MSms', _Leaf(_to_text, b"(?:(?i:MailboxName)|(?i:SubscriptionChange)|(?i:MailboxMetadataChange))", rb"(?=[ )]|\Z)", 'event', {'MAILBOXNAME': 'MailboxName', 'SUBSCRIPTIONCHANGE': 'SubscriptionChange', 'MAILBOXMETADATACHANGE': 'MailboxMetadataChange'})), ('Ss', _Leaf(_to_text, b"(?i:ServerMetadataChange)", b"", 'event', {'SERVERMETADATACHANGE': 'ServerMetadataChange'})), ("!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~", _Leaf(_to_text, rb"[!#$&\x27+-\x5b\x5e-z|-~]+", rb"(?=[ )]|\Z)", 'event')))

# message-event = "MessageNew" [SP "(" fetch-att *(SP fetch-att) ")"] / "MessageExpunge" / "FlagChange" /
#     "AnnotationChange"
#     ; RFC 5465
_RULES['message-event'] = _Alt('message-event', ' )', ('Mm', _make(MessageNew, (_MANY,), _Seq(_Token(b"(?i:MessageNew)", b"", b'MessageNew', '"MessageNew"'), _Rep(0, 1, _Seq(_Token(rb" \(", b"", b' (', 'SP "("'), _Field('items', _Rule('fetch-att')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('items', _Rule('fetch-att')))), _Token(rb"\)", b"", b')', '")"')))))), ('Mm', _Leaf(_to_text, b"(?i:MessageExpunge)", b"", 'message-event', {'MESSAGEEXPUNGE': 'MessageExpunge'})), ('Ff', _Leaf(_to_text, b"(?i:FlagChange)", b"", 'message-event', {'FLAGCHANGE': 'FlagChange'})), ('Aa', _Leaf(_to_text, b"(?i:AnnotationChange)", b"", 'message-event', {'ANNOTATIONCHANGE': 'AnnotationChange'})))

# fetch-att = "ENVELOPE" / "FLAGS" / "INTERNALDATE" / "RFC822.SIZE" / "BODY" ["STRUCTURE"] / "UID" / "BODY" section
#     [partial] / "BODY.PEEK" section [partial] / "BINARY" [".PEEK"] section-binary [partial] / "BINARY.SIZE"
#     section-binary / "RFC822" [".HEADER" / ".TEXT"] / fetch-mod-sequence / "EMAILID" / "THREADID"
#     ; RFC 9051, RFC 3501, RFC 7162, RFC 8474
_RULES['fetch-att'] = _Alt('fetch-att', '\r )', ('Ee', _Leaf(_to_text, b"(?i:ENVELOPE)", b"", 'fetch-att', {'ENVELOPE': 'ENVELOPE'})), ('Ff', _Leaf(_to_text, b"(?i:FLAGS)", b"", 'fetch-att', {'FLAGS': 'FLAGS'})), ('Ii', _Leaf(_to_text, b"(?i:INTERNALDATE)", b"", 'fetch-att', {'INTERNALDATE': 'INTERNALDATE'})), ('Rr', _Leaf(_to_text, rb"(?i:RFC822\.SIZE)", b"", 'fetch-att', {'RFC822.SIZE': 'RFC822.SIZE'})), ('Bb', _Leaf(_to_text, b"(?i:BODY)(?:(?i:STRUCTURE))?", rb"(?=[\x0d )]|\Z)", 'fetch-att', {'BODY': 'BODY', 'BODYSTRUCTURE': 'BODYSTRUCTURE'}, (b"(?i:B)(?:(?i:O)(?:(?i:D)(?:(?i:Y)(?:(?:(?i:STRUCTURE))?)?)?)?)?",))), ('Uu', _Leaf(_to_text, b"(?i:UID)", b"", 'fetch-att', {'UID': 'UID'})), ('Bb', _make(FetchAttBody, (_END, None,), _Seq(_Token(b"(?i:BODY)", b"", b'BODY', '"BODY"'), _Field('section', _Rule('section')), _Rep(0, 1, _Field('partial', _Rule('partial')))))), ('Bb', _make(FetchAttBodyPeek, (_END, None,), _Seq(_Token(rb"(?i:BODY\.PEEK)", b"", b'BODY.PEEK', '"BODY.PEEK"'), _Field('section', _Rule('section')), _Rep(0, 1, _Field('partial', _Rule('partial')))))), ('Bb', _make(FetchAttBinary, (False, _END, None,), _Seq(_Token(b"(?i:BINARY)", b"", b'BINARY', '"BINARY"'), _Rep(0, 1, _Field('peek', _flag(rb"(?i:\.PEEK)", b"", b'.PEEK', '".PEEK"'))), _Field('section', _Rule('section-binary')), _Rep(0, 1, _Field('partial', _Rule('partial')))))), ('Bb', _make(FetchAttBinarySize, (_END,), _Seq(_Token(rb"(?i:BINARY\.SIZE)", b"", b'BINARY.SIZE', '"BINARY.SIZE"'), _Field('section', _Rule('section-binary'))))), ('Rr', _Leaf(_to_text, rb"(?i:RFC822)(?:(?i:\.HEADER)|(?i:\.TEXT))?", rb"(?=[\x0d )]|\Z)", 'fetch-att', {'RFC822': 'RFC822', 'RFC822.HEADER': 'RFC822.HEADER', 'RFC822.TEXT': 'RFC822.TEXT'}, (rb"(?i:R)(?:(?i:F)(?:(?i:C)(?:8(?:2(?:2(?:(?:(?i:\.HEADER)|(?i:\.TEXT))?)?)?)?)?)?)?",))), ('Mm', _Leaf(_to_text, b"(?i:MODSEQ)", b"", 'fetch-att', {'MODSEQ': 'MODSEQ'})), ('Ee', _Leaf(_to_text, b"(?i:EMAILID)", b"", 'fetch-att', {'EMAILID': 'EMAILID'})), ('Tt', _Leaf(_to_text, b"(?i:THREADID)", b"", 'fetch-att', {'THREADID': 'THREADID'})))

# section = "[" [section-spec] "]"
#     ; RFC 9051
_RULES['section'] = _Gather(False, _Seq(_Token(rb"\[", b"", b'[', '"["'), _Rep(0, 1, _Field('', _Rule('section-spec'))), _Token(rb"\]", b"", b']', '"]"')))

# section-spec = section-msgtext / section-part ["." section-text]
#     ; RFC 9051
_RULES['section-spec'] = _make(SectionSpec, (None, (),), _Alt('section-msgtext / section-part ["." section-text]', '', ('HTht', _Field('text', _Rule('section-msgtext'))), ('123456789', _Seq(_Field('part', _Rule('section-part')), _Rep(0, 1, _Seq(_Token(rb"\.", b"", b'.', '"."'), _Field('text', _Rule('section-text'))))))))

# section-msgtext = "HEADER" / "HEADER.FIELDS" [".NOT"] SP header-list / "TEXT"
#     ; RFC 9051
_RULES['section-msgtext'] = _Alt('section-msgtext', ']', ('Hh', _Leaf(_to_text, b"(?i:HEADER)", b"", 'section-msgtext', {'HEADER': 'HEADER'})), ('Hh', _make(HeaderFields, (False, _END,), _Seq(_Token(rb"(?i:HEADER\.FIELDS)", b"", b'HEADER.FIELDS', '"HEADER.FIELDS"'), _Rep(0, 1, _Field('negated', _flag(rb"(?i:\.NOT)", b"", b'.NOT', '".NOT"'))), _Token(b" ", b"", b' ', 'SP'), _Field('fields', _Rule('header-list'))))), ('Tt', _Leaf(_to_text, b"(?i:TEXT)", b"", 'section-msgtext', {'TEXT': 'TEXT'})))

# header-list = "(" header-fld-name *(SP header-fld-name) ")"
#     ; RFC 9051
_RULES['header-list'] = _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Region('', _Token(rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))(?: (?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))*', rb"(?=\)|\Z)", b'', 'header-fld-name'), b'', b' ', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?=[ )]|\Z)", 'header-fld-name', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(rb"\)", b"", b')', '")"')))

# section-part = nz-number *("." nz-number)
#     ; RFC 9051
_RULES['section-part'] = _Gather(True, _Region('', _Token(rb"[1-9][0-9]*(?:\.[1-9][0-9]*)*", rb"(?=[.\x5d]|\Z)", b'', 'nz-number'), b'', b'.', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=[.\x5d]|\Z)", 'nz-number', None, (b"[1-9](?:[0-9]*)?",))))

# section-text = section-msgtext / "MIME"
#     ; RFC 9051
_RULES['section-text'] = _Alt('section-text', '', ('HTht', _Rule('section-msgtext')), ('Mm', _Leaf(_to_text, b"(?i:MIME)", b"", 'section-text', {'MIME': 'MIME'})))

# partial = "<" number64 "." nz-number64 ">"
#     ; RFC 9051
_RULES['partial'] = _make(Partial, (_END, _END,), _Seq(_Token(b"<", b"", b'<', '"<"'), _Field('offset', _Leaf(_to_number, b"[0-9]+", rb"(?=\.|\Z)", 'number64')), _Token(rb"\.", b"", b'.', '"."'), _Field('length', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=>|\Z)", 'nz-number64', None, (b"[1-9](?:[0-9]*)?",))), _Token(b">", b"", b'>', '">"')))

# section-binary = "[" [section-part] "]"
#     ; RFC 9051
_RULES['section-binary'] = _Gather(False, _Seq(_Token(rb"\[", b"", b'[', '"["'), _Rep(0, 1, _Field('', _Rule('section-part'))), _Token(rb"\]", b"", b']', '"]"')))

# getquota = "GETQUOTA" SP quota-root-name
#     ; RFC 9208
_RULES['getquota'] = _make(Getquota, (_END,), _Seq(_Token(b"(?i:GETQUOTA) ", b"", b'GETQUOTA ', '"GETQUOTA" SP'), _Field('root', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?=\r|\Z)", 'quota-root-name', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",)))))

# getquotaroot = "GETQUOTAROOT" SP mailbox
#     ; RFC 9208
_RULES['getquotaroot'] = _make(Getquotaroot, (_END,), _Seq(_Token(b"(?i:GETQUOTAROOT) ", b"", b'GETQUOTAROOT ', '"GETQUOTAROOT" SP'), _Field('mailbox', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?=\r|\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",)))))

# setquota = "SETQUOTA" SP quota-root-name SP setquota-list
#     ; RFC 9208
_RULES['setquota'] = _make(Setquota, (_END, _END,), _Seq(_Token(b"(?i:SETQUOTA) ", b"", b'SETQUOTA ', '"SETQUOTA" SP'), _Field('root', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?= |\Z)", 'quota-root-name', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('resources', _Rule('setquota-list'))))

# setquota-list = "(" [setquota-resource *(SP setquota-resource)] ")"
#     ; RFC 9208
_RULES['setquota-list'] = _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Rep(0, 1, _Seq(_Field('', _Rule('setquota-resource')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('setquota-resource')))))), _Token(rb"\)", b"", b')', '")"')))

# setquota-resource = resource-name SP resource-limit
#     ; RFC 9208
_RULES['setquota-resource'] = _make(SetquotaResource, (_END, _END,), _Seq(_Field('name', _Leaf(_to_text, rb"(?:(?i:STORAGE)|(?i:MESSAGE)|(?i:MAILBOX)|(?i:ANNOTATION\-STORAGE)|[!#$&\x27+-\x5b\x5e-z|-~]+)", rb"(?= |\Z)", 'resource-name', {'STORAGE': 'STORAGE', 'MESSAGE': 'MESSAGE', 'MAILBOX': 'MAILBOX', 'ANNOTATION-STORAGE': 'ANNOTATION-STORAGE'})), _Token(b" ", b"", b' ', 'SP'), _Field('limit', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'resource-limit'))))

# command-nonauth = login / authenticate / "STARTTLS"
#     ; RFC 9051
_RULES['command-nonauth'] = _Alt('command-nonauth', '', ('Ll', _Rule('login')), ('Aa', _Rule('authenticate')), ('Ss', _make(Starttls, (), _Token(b"(?i:STARTTLS)", b"", b'STARTTLS', '"STARTTLS"'))))

# login = "LOGIN" SP userid SP password
#     ; RFC 9051
_RULES['login'] = _make(Login, (_END, _END,), _Seq(_Token(b"(?i:LOGIN) ", b"", b'LOGIN ', '"LOGIN" SP'), _Field('userid', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?= |\Z)", 'userid', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('password', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?=\r|\Z)", 'password', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",)))))

# authenticate = "AUTHENTICATE" SP auth-type [SP initial-resp] *(CRLF base64)
#     ; RFC 9051
_RULES['authenticate'] = _make(Authenticate, (_END, None, _MANY,), _Seq(_Token(b"(?i:AUTHENTICATE) ", b"", b'AUTHENTICATE ', '"AUTHENTICATE" SP'), _Field('mechanism', _Leaf(_to_text, rb"[!#$&\x27+-\x5b\x5e-z|-~]+", rb"(?=[\x0d ]|\Z)", 'auth-type')), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('initial_response', _Leaf(_to_text, b"(?:=|(?:[+/-9A-Za-z]{4})*(?:(?:[+/-9A-Za-z]{2}==|[+/-9A-Za-z]{3}=))?)", rb"(?=\r|\Z)", 'initial-resp', None, (b"(?:[+/-9A-Za-z]{4})*(?:(?:(?:[+/-9A-Za-z]{2}==|[+/-9A-Za-z]{3}=))?)?",))))), _Region('responses', _Token(rb"(?:\r\n(?:[+/-9A-Za-z]{4})*(?:(?:[+/-9A-Za-z]{2}==|[+/-9A-Za-z]{3}=))?)*", rb"(?=\r)", b'', 'base64'), b'\r\n', b'\r\n', _Leaf(_to_text, b"(?:[+/-9A-Za-z]{4})*(?:(?:[+/-9A-Za-z]{2}==|[+/-9A-Za-z]{3}=))?", rb"(?=\r|\Z)", 'base64', None, (b"(?:[+/-9A-Za-z]{4})*(?:(?:(?:[+/-9A-Za-z]{2}==|[+/-9A-Za-z]{3}=))?)?",)))))

# command-select = "CLOSE" / "UNSELECT" / "EXPUNGE" / copy / move / fetch / store / search / uid / "CHECK" / sort /
#     thread / replace
#     ; RFC 9051, RFC 3501, RFC 5256, RFC 8508
_RULES['command-select'] = _Alt('command-select', '\r', ('Cc', _make(Close, (), _Token(b"(?i:CLOSE)", b"", b'CLOSE', '"CLOSE"'))), ('Uu', _make(Unselect, (), _Token(b"(?i:UNSELECT)", b"", b'UNSELECT', '"UNSELECT"'))), ('Ee', _make(Expunge, (), _Token(b"(?i:EXPUNGE)", b"", b'EXPUNGE', '"EXPUNGE"'))), ('Cc', _Rule('copy')), ('Mm', _Rule('move')), ('Ff', _Rule('fetch')), ('Ss', _Rule('store')), ('Ss', _Rule('search')), ('Uu', _Rule('uid')), ('Cc', _make(Check, (), _Token(b"(?i:CHECK)", b"", b'CHECK', '"CHECK"'))), ('Ss', _Rule('sort')), ('Tt', _Rule('thread')), ('Rr', _Rule('replace')))

# copy = "COPY" SP sequence-set SP mailbox
#     ; RFC 9051
_RULES['copy'] = _make(Copy, (_END, _END,), _Seq(_Token(b"(?i:COPY) ", b"", b'COPY ', '"COPY" SP'), _Field('sequence_set', _Rule('sequence-set')), _Token(b" ", b"", b' ', 'SP'), _Field('mailbox', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?=\r|\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",)))))

# move = "MOVE" SP sequence-set SP mailbox
#     ; RFC 9051
_RULES['move'] = _make(Move, (_END, _END,), _Seq(_Token(b"(?i:MOVE) ", b"", b'MOVE ', '"MOVE" SP'), _Field('sequence_set', _Rule('sequence-set')), _Token(b" ", b"", b' ', 'SP'), _Field('mailbox', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?=\r|\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",)))))

# fetch = "FETCH" SP sequence-set SP ("ALL" / "FULL" / "FAST" / fetch-att / "(" fetch-att *(SP fetch-att) ")") / "FETCH"
#     SP sequence-set SP ("ALL" / "FULL" / "FAST" / fetch-att / "(" fetch-att *(SP fetch-att) ")") fetch-modifiers
#     ; RFC 9051, RFC 4466
_RULES['fetch'] = _make(Fetch, (_END, None, _MANY, (),), _Alt('"FETCH" SP sequence-set SP ("ALL" / "FULL" / "FAST" / fe ...', '\r', ('Ff', _Seq(_Token(b"(?i:FETCH) ", b"", b'FETCH ', '"FETCH" SP'), _Field('sequence_set', _Rule('sequence-set')), _Token(b" ", b"", b' ', 'SP'), _Alt('"ALL" / "FULL" / "FAST" / fetch-att / "(" fetch-att *(SP ...', '\r', ('AFaf', _Field('macro', _Leaf(_to_text, b"(?:(?i:ALL)|(?i:FULL)|(?i:FAST))", rb"(?=\r|\Z)", '"ALL" / "FULL" / "FAST"', {'ALL': 'ALL', 'FULL': 'FULL', 'FAST': 'FAST'}))), ('BEFIMRTUbefimrtu', _Field('items', _Rule('fetch-att'))), ('(', _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('items', _Rule('fetch-att')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('items', _Rule('fetch-att')))), _Token(rb"\)", b"", b')', '")"')))))), ('Ff', _Seq(_Token(b"(?i:FETCH) ", b"", b'FETCH ', '"FETCH" SP'), _Field('sequence_set', _Rule('sequence-set')), _Token(b" ", b"", b' ', 'SP'), _Alt('"ALL" / "FULL" / "FAST" / fetch-att / "(" fetch-att *(SP ...', ' ', ('AFaf', _Field('macro', _Leaf(_to_text, b"(?:(?i:ALL)|(?i:FULL)|(?i:FAST))", rb"(?= |\Z)", '"ALL" / "FULL" / "FAST"', {'ALL': 'ALL', 'FULL': 'FULL', 'FAST': 'FAST'}))), ('BEFIMRTUbefimrtu', _Field('items', _Rule('fetch-att'))), ('(', _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('items', _Rule('fetch-att')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('items', _Rule('fetch-att')))), _Token(rb"\)", b"", b')', '")"')))), _Field('modifiers', _Rule('fetch-modifiers'))))))

# fetch-modifiers = SP "(" fetch-modifier *(SP fetch-modifier) ")"
#     ; RFC 4466
_RULES['fetch-modifiers'] = _Gather(True, _Seq(_Token(rb" \(", b"", b' (', 'SP "("'), _Field('', _Rule('fetch-modifier')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('fetch-modifier')))), _Token(rb"\)", b"", b')', '")"')))

# fetch-modifier = chgsince-fetch-mod / modifier-partial / fetch-modifier-name [SP fetch-modif-params]
#     ; RFC 4466, RFC 7162, RFC 9394
_RULES['fetch-modifier'] = _Alt('fetch-modifier', ' )', ('Cc', _Rule('chgsince-fetch-mod')), ('Pp', _Rule('modifier-partial')), ('-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz', _make(FetchModifier, (_END, None,), _Seq(_Field('name', _Leaf(_to_text, rb"[\x2d.A-Z_a-z][\x2d.0-:A-Z_a-z]*", rb"(?=[ )]|\Z)", 'fetch-modifier-name', None, (rb"[\x2d.A-Z_a-z](?:[\x2d.0-:A-Z_a-z]*)?",))), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('value', _Rule('fetch-modif-params'))))))))

# chgsince-fetch-mod = "CHANGEDSINCE" SP mod-sequence-value
#     ; RFC 7162
_RULES['chgsince-fetch-mod'] = _make(FetchChangedsince, (_END,), _Seq(_Token(b"(?i:CHANGEDSINCE) ", b"", b'CHANGEDSINCE ', '"CHANGEDSINCE" SP'), _Field('modseq', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'mod-sequence-value'))))

# modifier-partial = "PARTIAL" SP partial-result-range
#     ; RFC 9394
_RULES['modifier-partial'] = _make(ModifierPartial, (_END,), _Seq(_Token(b"(?i:PARTIAL) ", b"", b'PARTIAL ', '"PARTIAL" SP'), _Field('range', _Rule('partial-result-range'))))

# partial-result-range = partial-range-last / partial-range-first
#     ; RFC 9394
_RULES['partial-result-range'] = _Alt('partial-result-range', '', ('-', _Rule('partial-range-last')), ('123456789', _Rule('partial-range-first')))

# partial-range-first = nz-number ":" nz-number
#     ; RFC 9394
_RULES['partial-range-first'] = _make(PartialRangeFirst, (_END, _END,), _Seq(_Field('first', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=:|\Z)", 'nz-number', None, (b"[1-9](?:[0-9]*)?",))), _Token(b":", b"", b':', '":"'), _Field('last', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=[ )]|\Z)", 'nz-number', None, (b"[1-9](?:[0-9]*)?",)))))

# fetch-modif-params = tagged-ext-val
#     ; RFC 4466
_RULES['fetch-modif-params'] = _Rule('tagged-ext-val')

# store = "STORE" SP sequence-set SP store-att-flags / "STORE" SP sequence-set store-modifiers SP store-att-flags
#     ; RFC 9051, RFC 4466
_RULES['store'] = _make(Store, (_END, _END, (),), _Alt('"STORE" SP sequence-set SP store-att-flags / "STORE" SP  ...', '\r', ('Ss', _Seq(_Token(b"(?i:STORE) ", b"", b'STORE ', '"STORE" SP'), _Field('sequence_set', _Rule('sequence-set')), _Token(b" ", b"", b' ', 'SP'), _Field('change', _Rule('store-att-flags')))), ('Ss', _Seq(_Token(b"(?i:STORE) ", b"", b'STORE ', '"STORE" SP'), _Field('sequence_set', _Rule('sequence-set')), _Field('modifiers', _Rule('store-modifiers')), _Token(b" ", b"", b' ', 'SP'), _Field('change', _Rule('store-att-flags'))))))

# store-att-flags = ["+" / "-"] "FLAGS" [".SILENT"] SP (flag-list / flag *(SP flag))
#     ; RFC 9051
_RULES['store-att-flags'] = _make(StoreAttFlags, (None, False, _END,), _Seq(_Seq(_Rep(0, 1, _Field('operation', _Leaf(_to_text, rb"[+\x2d]", b"", '"+" / "-"'))), _Token(b"(?i:FLAGS)", b"", b'FLAGS', '"FLAGS"'), _Rep(0, 1, _Field('silent', _flag(rb"(?i:\.SILENT)", b"", b'.SILENT', '".SILENT"')))), _Token(b" ", b"", b' ', 'SP'), _Field('flags', _Alt('flag-list / flag *(SP flag)', '', ('(', _Gather(False, _Field('', _Rule('flag-list')))), ("!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\^_`abcdefghijklmnopqrstuvwxyz|}~", _Gather(True, _Region('', _Token(rb"(?:(?i:\\Answered)|(?i:\\Flagged)|(?i:\\Deleted)|(?i:\\Seen)|(?i:\\Draft)|\\[!#$&\x27+-\x5b\x5e-z|-~]+|(?:(?i:\$MDNSent)|(?i:\$Forwarded)|(?i:\$Junk)|(?i:\$NotJunk)|(?i:\$Phishing)|[!#$&\x27+-\x5b\x5e-z|-~]+))(?: (?:(?i:\\Answered)|(?i:\\Flagged)|(?i:\\Deleted)|(?i:\\Seen)|(?i:\\Draft)|\\[!#$&\x27+-\x5b\x5e-z|-~]+|(?:(?i:\$MDNSent)|(?i:\$Forwarded)|(?i:\$Junk)|(?i:\$NotJunk)|(?i:\$Phishing)|[!#$&\x27+-\x5b\x5e-z|-~]+)))*", rb"(?=\r|\Z)", b'', 'flag'), b'', b' ', _Leaf(_to_text, rb"(?:(?i:\\Answered)|(?i:\\Flagged)|(?i:\\Deleted)|(?i:\\Seen)|(?i:\\Draft)|\\[!#$&\x27+-\x5b\x5e-z|-~]+|(?:(?i:\$MDNSent)|(?i:\$Forwarded)|(?i:\$Junk)|(?i:\$NotJunk)|(?i:\$Phishing)|[!#$&\x27+-\x5b\x5e-z|-~]+))", rb"(?=[\x0d ]|\Z)", 'flag', {'\\ANSWERED': '\\Answered', '\\FLAGGED': '\\Flagged', '\\DELETED': '\\Deleted', '\\SEEN': '\\Seen', '\\DRAFT': '\\Draft', '$MDNSENT': '$MDNSent', '$FORWARDED': '$Forwarded', '$JUNK': '$Junk', '$NOTJUNK': '$NotJunk', '$PHISHING': '$Phishing'}, (rb"\\(?:[!#$&\x27+-\x5b\x5e-z|-~]+)?",)))))))))

# store-modifiers = SP "(" store-modifier *(SP store-modifier) ")"
#     ; RFC 4466
_RULES['store-modifiers'] = _Gather(True, _Seq(_Token(rb" \(", b"", b' (', 'SP "("'), _Field('', _Rule('store-modifier')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('store-modifier')))), _Token(rb"\)", b"", b')', '")"')))

# store-modifier = "UNCHANGEDSINCE" SP mod-sequence-valzer / store-modifier-name [SP store-modif-params]
#     ; RFC 4466, RFC 7162
_RULES['store-modifier'] = _Alt('store-modifier', ' )', ('Uu', _make(StoreUnchangedsince, (_END,), _Seq(_Token(b"(?i:UNCHANGEDSINCE) ", b"", b'UNCHANGEDSINCE ', '"UNCHANGEDSINCE" SP'), _Field('modseq', _Rule('mod-sequence-valzer'))))), ('-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz', _make(StoreModifier, (_END, None,), _Seq(_Field('name', _Leaf(_to_text, rb"[\x2d.A-Z_a-z][\x2d.0-:A-Z_a-z]*", rb"(?=[ )]|\Z)", 'store-modifier-name', None, (rb"[\x2d.A-Z_a-z](?:[\x2d.0-:A-Z_a-z]*)?",))), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('value', _Rule('store-modif-params'))))))))

# mod-sequence-valzer = "0" / mod-sequence-value
#     ; RFC 7162
_RULES['mod-sequence-valzer'] = _Alt('mod-sequence-valzer', '\r )', ('0', _Leaf(_to_text, b"0", b"", 'mod-sequence-valzer')), ('0123456789', _Leaf(_to_number, b"[0-9]+", rb"(?=[\x0d )]|\Z)", 'mod-sequence-valzer')))

# store-modif-params = tagged-ext-val
#     ; RFC 4466
_RULES['store-modif-params'] = _Rule('tagged-ext-val')

# search = "SEARCH" [search-return-opts] SP search-program
#     ; RFC 9051
_RULES['search'] = _make(Search, ((), _END,), _Seq(_Token(b"(?i:SEARCH)", b"", b'SEARCH', '"SEARCH"'), _Rep(0, 1, _Field('return_options', _Rule('search-return-opts'))), _Token(b" ", b"", b' ', 'SP'), _Field('program', _Rule('search-program'))))

# search-return-opts = SP "RETURN" SP "(" [search-return-opt *(SP search-return-opt)] ")"
#     ; RFC 9051
_RULES['search-return-opts'] = _Gather(True, _Seq(_Token(rb" (?i:RETURN) \(", b"", b' RETURN (', 'SP "RETURN" SP "("'), _Rep(0, 1, _Seq(_Field('', _Rule('search-return-opt')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('search-return-opt')))))), _Token(rb"\)", b"", b')', '")"')))

# search-return-opt = "MIN" / "MAX" / "ALL" / "COUNT" / "SAVE" / modifier-partial / search-ret-opt-ext
#     ; RFC 9051, RFC 9394
_RULES['search-return-opt'] = _Alt('search-return-opt', ' )', ('Mm', _Leaf(_to_text, b"(?i:MIN)", b"", 'search-return-opt', {'MIN': 'MIN'})), ('Mm', _Leaf(_to_text, b"(?i:MAX)", b"", 'search-return-opt', {'MAX': 'MAX'})), ('Aa', _Leaf(_to_text, b"(?i:ALL)", b"", 'search-return-opt', {'ALL': 'ALL'})), ('Cc', _Leaf(_to_text, b"(?i:COUNT)", b"", 'search-return-opt', {'COUNT': 'COUNT'})), ('Ss', _Leaf(_to_text, b"(?i:SAVE)", b"", 'search-return-opt', {'SAVE': 'SAVE'})), ('Pp', _Rule('modifier-partial')), ('-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz', _Rule('search-ret-opt-ext')))

# search-ret-opt-ext = search-modifier-name [SP search-mod-params]
#     ; RFC 9051
_RULES['search-ret-opt-ext'] = _make(SearchRetOptExt, (_END, None,), _Seq(_Field('name', _Leaf(_to_text, rb"[\x2d.A-Z_a-z][\x2d.0-:A-Z_a-z]*", rb"(?=[ )]|\Z)", 'search-modifier-name', None, (rb"[\x2d.A-Z_a-z](?:[\x2d.0-:A-Z_a-z]*)?",))), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('params', _Rule('search-mod-params'))))))

# search-mod-params = tagged-ext-val
#     ; RFC 9051
_RULES['search-mod-params'] = _Rule('tagged-ext-val')

# search-program = ["CHARSET" SP charset SP] search-key *(SP search-key)
#     ; RFC 9051
_RULES['search-program'] = _make(SearchProgram, (None, _MANY,), _Seq(_Rep(0, 1, _Seq(_Token(b"(?i:CHARSET) ", b"", b'CHARSET ', '"CHARSET" SP'), _Field('charset', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5e-z|-~]+|"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*")', rb"(?= |\Z)", 'charset', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?',))), _Token(b" ", b"", b' ', 'SP'))), _Field('keys', _Rule('search-key', True)), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('keys', _Rule('search-key', True))))))

# search-key = "ALL" / "ANSWERED" / "BCC" SP astring / "BEFORE" SP date / "BODY" SP astring / "CC" SP astring /
#     "DELETED" / "FLAGGED" / "FROM" SP astring / "KEYWORD" SP flag-keyword / "ON" SP date / "SEEN" / "SINCE" SP date /
#     "SUBJECT" SP astring / "TEXT" SP astring / "TO" SP astring / "UNANSWERED" / "UNDELETED" / "UNFLAGGED" /
#     "UNKEYWORD" SP flag-keyword / "UNSEEN" / "DRAFT" / "HEADER" SP header-fld-name SP astring / "LARGER" SP number64 /
#     "NOT" SP search-key / "OR" SP search-key SP search-key / "SENTBEFORE" SP date / "SENTON" SP date / "SENTSINCE" SP
#     date / "SMALLER" SP number64 / "UID" SP sequence-set / "UNDRAFT" / "(" search-key *(SP search-key) ")" / "NEW" /
#     "OLD" / "RECENT" / search-modsequence / "EMAILID" SP objectid / "THREADID" SP objectid / sequence-set
#     ; RFC 9051, RFC 3501, RFC 7162, RFC 8474
_RULES['search-key'] = _Alt('search-key', '\r )', ('Aa', _Leaf(_to_text, b"(?i:ALL)", b"", 'search-key', {'ALL': 'ALL'})), ('Aa', _Leaf(_to_text, b"(?i:ANSWERED)", b"", 'search-key', {'ANSWERED': 'ANSWERED'})), ('Bb', _make(SearchBcc, (_END,), _Seq(_Token(b"(?i:BCC) ", b"", b'BCC ', '"BCC" SP'), _Field('text', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?=[\x0d )]|\Z)", 'astring', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",)))))), ('Bb', _make(SearchBefore, (_END,), _Seq(_Token(b"(?i:BEFORE) ", b"", b'BEFORE ', '"BEFORE" SP'), _Field('date', _Rule('date'))))), ('Bb', _make(SearchBody, (_END,), _Seq(_Token(b"(?i:BODY) ", b"", b'BODY ', '"BODY" SP'), _Field('text', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?=[\x0d )]|\Z)", 'astring', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",)))))), ('Cc', _make(SearchCc, (_END,), _Seq(_Token(b"(?i:CC) ", b"", b'CC ', '"CC" SP'), _Field('text', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?=[\x0d )]|\Z)", 'astring', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",)))))), ('Dd', _Leaf(_to_text, b"(?i:DELETED)", b"", 'search-key', {'DELETED': 'DELETED'})), ('Ff', _Leaf(_to_text, b"(?i:FLAGGED)", b"", 'search-key', {'FLAGGED': 'FLAGGED'})), ('Ff', _make(SearchFrom, (_END,), _Seq(_Token(b"(?i:FROM) ", b"", b'FROM ', '"FROM" SP'), _Field('text', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?=[\x0d )]|\Z)", 'astring', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",)))))), ('Kk', _make(SearchKeyword, (_END,), _Seq(_Token(b"(?i:KEYWORD) ", b"", b'KEYWORD ', '"KEYWORD" SP'), _Field('keyword', _Leaf(_to_text, rb"(?:(?i:\$MDNSent)|(?i:\$Forwarded)|(?i:\$Junk)|(?i:\$NotJunk)|(?i:\$Phishing)|[!#$&\x27+-\x5b\x5e-z|-~]+)", rb"(?=[\x0d )]|\Z)", 'flag-keyword', {'$MDNSENT': '$MDNSent', '$FORWARDED': '$Forwarded', '$JUNK': '$Junk', '$NOTJUNK': '$NotJunk', '$PHISHING': '$Phishing'}))))), ('Oo', _make(SearchOn, (_END,), _Seq(_Token(b"(?i:ON) ", b"", b'ON ', '"ON" SP'), _Field('date', _Rule('date'))))), ('Ss', _Leaf(_to_text, b"(?i:SEEN)", b"", 'search-key', {'SEEN': 'SEEN'})), ('Ss', _make(SearchSince, (_END,), _Seq(_Token(b"(?i:SINCE) ", b"", b'SINCE ', '"SINCE" SP'), _Field('date', _Rule('date'))))), ('Ss', _make(SearchSubject, (_END,), _Seq(_Token(b"(?i:SUBJECT) ", b"", b'SUBJECT ', '"SUBJECT" SP'), _Field('text', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?=[\x0d )]|\Z)", 'astring', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",)))))), ('Tt', _make(SearchText, (_END,), _Seq(_Token(b"(?i:TEXT) ", b"", b'TEXT ', '"TEXT" SP'), _Field('text', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?=[\x0d )]|\Z)", 'astring', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",)))))), ('Tt', _make(SearchTo, (_END,), _Seq(_Token(b"(?i:TO) ", b"", b'TO ', '"TO" SP'), _Field('text', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?=[\x0d )]|\Z)", 'astring', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",)))))), ('Uu', _Leaf(_to_text, b"(?i:UNANSWERED)", b"", 'search-key', {'UNANSWERED': 'UNANSWERED'})), ('Uu', _Leaf(_to_text, b"(?i:UNDELETED)", b"", 'search-key', {'UNDELETED': 'UNDELETED'})), ('Uu', _Leaf(_to_text, b"(?i:UNFLAGGED)", b"", 'search-key', {'UNFLAGGED': 'UNFLAGGED'})), ('Uu', _make(SearchUnkeyword, (_END,), _Seq(_Token(b"(?i:UNKEYWORD) ", b"", b'UNKEYWORD ', '"UNKEYWORD" SP'), _Field('keyword', _Leaf(_to_text, rb"(?:(?i:\$MDNSent)|(?i:\$Forwarded)|(?i:\$Junk)|(?i:\$NotJunk)|(?i:\$Phishing)|[!#$&\x27+-\x5b\x5e-z|-~]+)", rb"(?=[\x0d )]|\Z)", 'flag-keyword', {'$MDNSENT': '$MDNSent', '$FORWARDED': '$Forwarded', '$JUNK': '$Junk', '$NOTJUNK': '$NotJunk', '$PHISHING': '$Phishing'}))))), ('Uu', _Leaf(_to_text, b"(?i:UNSEEN)", b"", 'search-key', {'UNSEEN': 'UNSEEN'})), ('Dd', _Leaf(_to_text, b"(?i:DRAFT)", b"", 'search-key', {'DRAFT': 'DRAFT'})), ('Hh', _make(SearchHeader, (_END, _END,), _Seq(_Token(b"(?i:HEADER) ", b"", b'HEADER ', '"HEADER" SP'), _Field('field', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?= |\Z)", 'header-fld-name', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('text', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?=[\x0d )]|\Z)", 'astring', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",)))))), ('Ll', _make(SearchLarger, (_END,), _Seq(_Token(b"(?i:LARGER) ", b"", b'LARGER ', '"LARGER" SP'), _Field('size', _Leaf(_to_number, b"[0-9]+", rb"(?=[\x0d )]|\Z)", 'number64'))))), ('Nn', _make(SearchNot, (_END,), _Seq(_Token(b"(?i:NOT) ", b"", b'NOT ', '"NOT" SP'), _Field('key', _Rule('search-key', True))))), ('Oo', _make(SearchOr, (_END, _END,), _Seq(_Token(b"(?i:OR) ", b"", b'OR ', '"OR" SP'), _Field('first', _Rule('search-key', True)), _Token(b" ", b"", b' ', 'SP'), _Field('second', _Rule('search-key', True))))), ('Ss', _make(SearchSentbefore, (_END,), _Seq(_Token(b"(?i:SENTBEFORE) ", b"", b'SENTBEFORE ', '"SENTBEFORE" SP'), _Field('date', _Rule('date'))))), ('Ss', _make(SearchSenton, (_END,), _Seq(_Token(b"(?i:SENTON) ", b"", b'SENTON ', '"SENTON" SP'), _Field('date', _Rule('date'))))), ('Ss', _make(SearchSentsince, (_END,), _Seq(_Token(b"(?i:SENTSINCE) ", b"", b'SENTSINCE ', '"SENTSINCE" SP'), _Field('date', _Rule('date'))))), ('Ss', _make(SearchSmaller, (_END,), _Seq(_Token(b"(?i:SMALLER) ", b"", b'SMALLER ', '"SMALLER" SP'), _Field('size', _Leaf(_to_number, b"[0-9]+", rb"(?=[\x0d )]|\Z)", 'number64'))))), ('Uu', _make(SearchUid, (_END,), _Seq(_Token(b"(?i:UID) ", b"", b'UID ', '"UID" SP'), _Field('sequence_set', _Rule('sequence-set'))))), ('Uu', _Leaf(_to_text, b"(?i:UNDRAFT)", b"", 'search-key', {'UNDRAFT': 'UNDRAFT'})), ('(', _make(SearchAnd, (_MANY,), _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('keys', _Rule('search-key', True)), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('keys', _Rule('search-key', True)))), _Token(rb"\)", b"", b')', '")"')))), ('Nn', _Leaf(_to_text, b"(?i:NEW)", b"", 'search-key', {'NEW': 'NEW'})), ('Oo', _Leaf(_to_text, b"(?i:OLD)", b"", 'search-key', {'OLD': 'OLD'})), ('Rr', _Leaf(_to_text, b"(?i:RECENT)", b"", 'search-key', {'RECENT': 'RECENT'})), ('Mm', _Rule('search-modsequence')), ('Ee', _make(SearchEmailid, (_END,), _Seq(_Token(b"(?i:EMAILID) ", b"", b'EMAILID ', '"EMAILID" SP'), _Field('emailid', _Leaf(_to_text, rb"[\x2d0-9A-Z_a-z]{1,255}", rb"(?=[\x0d )]|\Z)", 'objectid'))))), ('Tt', _make(SearchThreadid, (_END,), _Seq(_Token(b"(?i:THREADID) ", b"", b'THREADID ', '"THREADID" SP'), _Field('threadid', _Leaf(_to_text, rb"[\x2d0-9A-Z_a-z]{1,255}", rb"(?=[\x0d )]|\Z)", 'objectid'))))), ('$*123456789', _make(SearchSequenceSet, (_END,), _Field('sequence_set', _Rule('sequence-set')))))

# date = DQUOTE date-text DQUOTE / date-text
#     ; RFC 9051
_RULES['date'] = _Alt('date', '', ('"', _Gather(False, _Seq(_Token(b'"', b"", b'"', 'DQUOTE'), _Field('', _Leaf(_to_text, rb"[0-9]{1,2}\-(?:(?i:Jan)|(?i:Feb)|(?i:Mar)|(?i:Apr)|(?i:May)|(?i:Jun)|(?i:Jul)|(?i:Aug)|(?i:Sep)|(?i:Oct)|(?i:Nov)|(?i:Dec))\-[0-9]{4}", b"", 'date-text', None, (rb"[0-9]{1,2}(?:\-(?:(?:(?i:Jan)|(?i:Feb)|(?i:Mar)|(?i:Apr)|(?i:May)|(?i:Jun)|(?i:Jul)|(?i:Aug)|(?i:Sep)|(?i:Oct)|(?i:Nov)|(?i:Dec))(?:\-(?:[0-9]{4})?)?)?)?",))), _Token(b'"', b"", b'"', 'DQUOTE')))), ('0123456789', _Gather(False, _Field('', _Leaf(_to_text, rb"[0-9]{1,2}\-(?:(?i:Jan)|(?i:Feb)|(?i:Mar)|(?i:Apr)|(?i:May)|(?i:Jun)|(?i:Jul)|(?i:Aug)|(?i:Sep)|(?i:Oct)|(?i:Nov)|(?i:Dec))\-[0-9]{4}", b"", 'date-text', None, (rb"[0-9]{1,2}(?:\-(?:(?:(?i:Jan)|(?i:Feb)|(?i:Mar)|(?i:Apr)|(?i:May)|(?i:Jun)|(?i:Jul)|(?i:Aug)|(?i:Sep)|(?i:Oct)|(?i:Nov)|(?i:Dec))(?:\-(?:[0-9]{4})?)?)?)?",))))))

# search-modsequence = "MODSEQ" [search-modseq-ext] SP mod-sequence-valzer
#     ; RFC 7162
_RULES['search-modsequence'] = _make(SearchModseq, (None, _END,), _Seq(_Token(b"(?i:MODSEQ)", b"", b'MODSEQ', '"MODSEQ"'), _Rep(0, 1, _Field('extension', _Rule('search-modseq-ext'))), _Token(b" ", b"", b' ', 'SP'), _Field('modseq', _Rule('mod-sequence-valzer'))))

# search-modseq-ext = SP entry-name SP entry-type-req
#     ; RFC 7162
_RULES['search-modseq-ext'] = _make(SearchModseqExt, (_END, _END,), _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('name', _Leaf(_to_quoted, rb'"(?i:/flags/)(?:(?i:\\\\Answered)|(?i:\\\\Flagged)|(?i:\\\\Deleted)|(?i:\\\\Seen)|(?i:\\\\Draft)|\\\\[!#$&\x27+-\x5b\x5e-z|-~]+|[!#$&\x27+-\x5b\x5e-z|-~]+)"', b"", 'entry-name', {'/FLAGS/\\\\ANSWERED': '/flags/\\\\Answered', '/FLAGS/\\\\FLAGGED': '/flags/\\\\Flagged', '/FLAGS/\\\\DELETED': '/flags/\\\\Deleted', '/FLAGS/\\\\SEEN': '/flags/\\\\Seen', '/FLAGS/\\\\DRAFT': '/flags/\\\\Draft'}, (rb'"(?:/(?:(?i:f)(?:(?i:l)(?:(?i:a)(?:(?i:g)(?:(?i:s)(?:/(?:(?:(?i:\\\\Answered)|(?i:\\\\Flagged)|(?i:\\\\Deleted)|(?i:\\\\Seen)|(?i:\\\\Draft)|\\\\[!#$&\x27+-\x5b\x5e-z|-~]+|[!#$&\x27+-\x5b\x5e-z|-~]+)(?:")?)?)?)?)?)?)?)?)?',))), _Token(b" ", b"", b' ', 'SP'), _Field('type', _Leaf(_to_text, b"(?:(?:(?i:priv)|(?i:shared))|(?i:all))", b"", 'entry-type-req', {'PRIV': 'priv', 'SHARED': 'shared', 'ALL': 'all'}))))

# uid = "UID" SP (copy / move / fetch / search / store / uid-expunge / sort / thread / replace)
#     ; RFC 9051, RFC 5256, RFC 8508
_RULES['uid'] = _make(Uid, (_END,), _Seq(_Token(b"(?i:UID) ", b"", b'UID ', '"UID" SP'), _Field('command', _Alt('copy / move / fetch / search / store / uid-expunge / sor ...', '\r', ('Cc', _Rule('copy')), ('Mm', _Rule('move')), ('Ff', _Rule('fetch')), ('Ss', _Rule('search')), ('Ss', _Rule('store')), ('Ee', _Rule('uid-expunge')), ('Ss', _Rule('sort')), ('Tt', _Rule('thread')), ('Rr', _Rule('replace'))))))

# uid-expunge = "EXPUNGE" SP sequence-set
#     ; RFC 9051
_RULES['uid-expunge'] = _make(UidExpunge, (_END,), _Seq(_Token(b"(?i:EXPUNGE) ", b"", b'EXPUNGE ', '"EXPUNGE" SP'), _Field('sequence_set', _Rule('sequence-set'))))

# sort = "SORT" SP sort-criteria SP search-criteria
#     ; RFC 5256
_RULES['sort'] = _make(Sort, (_END, _END,), _Seq(_Token(b"(?i:SORT) ", b"", b'SORT ', '"SORT" SP'), _Field('criteria', _Rule('sort-criteria')), _Token(b" ", b"", b' ', 'SP'), _Field('search', _Rule('search-criteria'))))

# sort-criteria = "(" sort-criterion *(SP sort-criterion) ")"
#     ; RFC 5256
_RULES['sort-criteria'] = _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('', _Rule('sort-criterion')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('sort-criterion')))), _Token(rb"\)", b"", b')', '")"')))

# sort-criterion = ["REVERSE" SP] sort-key
#     ; RFC 5256
_RULES['sort-criterion'] = _make(SortCriterion, (False, _END,), _Seq(_Rep(0, 1, _Seq(_Field('reverse', _flag(b"(?i:REVERSE)", b"", b'REVERSE', '"REVERSE"')), _Token(b" ", b"", b' ', 'SP'))), _Field('key', _Leaf(_to_text, b"(?:(?i:ARRIVAL)|(?i:CC)|(?i:DATE)|(?i:FROM)|(?i:SIZE)|(?i:SUBJECT)|(?i:TO))", rb"(?=[ )]|\Z)", 'sort-key', {'ARRIVAL': 'ARRIVAL', 'CC': 'CC', 'DATE': 'DATE', 'FROM': 'FROM', 'SIZE': 'SIZE', 'SUBJECT': 'SUBJECT', 'TO': 'TO'}))))

# search-criteria = charset 1*(SP search-key)
#     ; RFC 5256
_RULES['search-criteria'] = _make(SearchCriteria, (_END, _MANY,), _Seq(_Field('charset', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5e-z|-~]+|"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*")', rb"(?= |\Z)", 'charset', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?',))), _Rep(1, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('keys', _Rule('search-key', True))))))

# thread = "THREAD" SP thread-alg SP search-criteria
#     ; RFC 5256
_RULES['thread'] = _make(Thread, (_END, _END,), _Seq(_Token(b"(?i:THREAD) ", b"", b'THREAD ', '"THREAD" SP'), _Field('algorithm', _Leaf(_to_text, rb"(?:(?i:ORDEREDSUBJECT)|(?i:REFERENCES)|[!#$&\x27+-\x5b\x5e-z|-~]+)", rb"(?= |\Z)", 'thread-alg', {'ORDEREDSUBJECT': 'ORDEREDSUBJECT', 'REFERENCES': 'REFERENCES'})), _Token(b" ", b"", b' ', 'SP'), _Field('search', _Rule('search-criteria'))))

# replace = "REPLACE" SP seq-number SP mailbox append-message
#     ; RFC 8508
_RULES['replace'] = _make(Replace, (_END, _END, _END,), _Seq(_Token(b"(?i:REPLACE) ", b"", b'REPLACE ', '"REPLACE" SP'), _Field('seq', _Rule('seq-number')), _Token(b" ", b"", b' ', 'SP'), _Field('mailbox', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?= |\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Field('message', _Rule('append-message'))))

# response-data = "*" SP (resp-cond-state / resp-cond-bye / capability-data / enable-data / id-response / metadata-resp
#     / oauth-data / jmapauth-data / mailbox-data / message-data) CRLF
#     ; RFC 9051, RFC 2971, RFC 5464, this document
_RULES['response-data'] = _make(ResponseData, (_END,), _Seq(_Token(rb"\* ", b"", b'* ', '"*" SP'), _Field('data', _Alt('resp-cond-state / resp-cond-bye / capability-data / enab ...', '\r', ('BNObno', _Rule('resp-cond-state')), ('Bb', _Rule('resp-cond-bye')), ('Cc', _Rule('capability-data')), ('Ee', _Rule('enable-data')), ('Ii', _Rule('id-response')), ('Mm', _Rule('metadata-resp')), ('Oo', _Rule('oauth-data')), ('Jj', _Rule('jmapauth-data')), ('0123456789AEFJLMNQSTaefjlmnqst', _Rule('mailbox-data')), ('123456789Vv', _Rule('message-data')))), _Token(rb"\r\n", b"", b'\r\n', 'CRLF')))

# resp-cond-state = ("OK" / "NO" / "BAD") SP resp-text
#     ; RFC 9051
_RULES['resp-cond-state'] = _make(RespCondState, (_END, _END,), _Seq(_Field('status', _Leaf(_to_text, b"(?:(?i:OK)|(?i:NO)|(?i:BAD))", b"", '"OK" / "NO" / "BAD"', {'OK': 'OK', 'NO': 'NO', 'BAD': 'BAD'})), _Token(b" ", b"", b' ', 'SP'), _Field('text', _Rule('resp-text'))))

# resp-text = ["[" resp-text-code "]" SP] [text]
#     ; RFC 9051
_RULES['resp-text'] = _make(RespText, (None, None,), _Seq(_Rep(0, 1, _Seq(_Token(rb"\[", b"", b'[', '"["'), _Field('code', _Rule('resp-text-code')), _Token(rb"\] ", b"", b'] ', '"]" SP'))), _Rep(0, 1, _Field('text', _Leaf(_to_text, rb"(?:[\x01-\x09\x0b\x0c\x0e-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}))+", rb"(?=\r|\Z)", 'text')))))

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
#     ; RFC 9051, RFC 3501, RFC 4978, RFC 5464, RFC 5465, RFC 6154, RFC 7162, RFC 8474, RFC 9586, RFC 9738, this document
_RULES['resp-text-code'] = _Alt('resp-text-code', ']', ('Aa', _make(Alert, (), _Token(b"(?i:ALERT)", b"", b'ALERT', '"ALERT"'))), ('Bb', _make(Badcharset, (_MANY,), _Seq(_Token(b"(?i:BADCHARSET)", b"", b'BADCHARSET', '"BADCHARSET"'), _Rep(0, 1, _Seq(_Token(rb" \(", b"", b' (', 'SP "("'), _Region('charsets', _Token(rb'(?:[!#$&\x27+-\x5b\x5e-z|-~]+|"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*")(?: (?:[!#$&\x27+-\x5b\x5e-z|-~]+|"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"))*', rb"(?=\)|\Z)", b'', 'charset'), b'', b' ', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5e-z|-~]+|"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*")', rb"(?=[ )]|\Z)", 'charset', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?',))), _Token(rb"\)", b"", b')', '")"')))))), ('Cc', _Rule('capability-data')), ('Pp', _make(Parse, (), _Token(b"(?i:PARSE)", b"", b'PARSE', '"PARSE"'))), ('Pp', _make(Permanentflags, (_MANY,), _Seq(_Token(rb"(?i:PERMANENTFLAGS) \(", b"", b'PERMANENTFLAGS (', '"PERMANENTFLAGS" SP "("'), _Region('flags', _Token(rb"(?:(?:\\\*|(?:(?i:\\Answered)|(?i:\\Flagged)|(?i:\\Deleted)|(?i:\\Seen)|(?i:\\Draft)|\\[!#$&\x27+-\x5b\x5e-z|-~]+|(?:(?i:\$MDNSent)|(?i:\$Forwarded)|(?i:\$Junk)|(?i:\$NotJunk)|(?i:\$Phishing)|[!#$&\x27+-\x5b\x5e-z|-~]+)))(?: (?:\\\*|(?:(?i:\\Answered)|(?i:\\Flagged)|(?i:\\Deleted)|(?i:\\Seen)|(?i:\\Draft)|\\[!#$&\x27+-\x5b\x5e-z|-~]+|(?:(?i:\$MDNSent)|(?i:\$Forwarded)|(?i:\$Junk)|(?i:\$NotJunk)|(?i:\$Phishing)|[!#$&\x27+-\x5b\x5e-z|-~]+))))*)?", rb"(?=\)|\Z)", b'', 'flag-perm'), b'', b' ', _Leaf(_to_text, rb"(?:\\\*|(?:(?i:\\Answered)|(?i:\\Flagged)|(?i:\\Deleted)|(?i:\\Seen)|(?i:\\Draft)|\\[!#$&\x27+-\x5b\x5e-z|-~]+|(?:(?i:\$MDNSent)|(?i:\$Forwarded)|(?i:\$Junk)|(?i:\$NotJunk)|(?i:\$Phishing)|[!#$&\x27+-\x5b\x5e-z|-~]+)))", rb"(?=[ )]|\Z)", 'flag-perm', {'\\ANSWERED': '\\Answered', '\\FLAGGED': '\\Flagged', '\\DELETED': '\\Deleted', '\\SEEN': '\\Seen', '\\DRAFT': '\\Draft', '$MDNSENT': '$MDNSent', '$FORWARDED': '$Forwarded', '$JUNK': '$Junk', '$NOTJUNK': '$NotJunk', '$PHISHING': '$Phishing'}, (rb"\\(?:[!#$&\x27+-\x5b\x5e-z|-~]+)?",))), _Token(rb"\)", b"", b')', '")"')))), ('Rr', _make(ReadOnly, (), _Token(rb"(?i:READ\-ONLY)", b"", b'READ-ONLY', '"READ-ONLY"'))), ('Rr', _make(ReadWrite, (), _Token(rb"(?i:READ\-WRITE)", b"", b'READ-WRITE', '"READ-WRITE"'))), ('Tt', _make(Trycreate, (), _Token(b"(?i:TRYCREATE)", b"", b'TRYCREATE', '"TRYCREATE"'))), ('Uu', _make(Uidnext, (_END,), _Seq(_Token(b"(?i:UIDNEXT) ", b"", b'UIDNEXT ', '"UIDNEXT" SP'), _Field('uid', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=\]|\Z)", 'nz-number', None, (b"[1-9](?:[0-9]*)?",)))))), ('Uu', _make(Uidvalidity, (_END,), _Seq(_Token(b"(?i:UIDVALIDITY) ", b"", b'UIDVALIDITY ', '"UIDVALIDITY" SP'), _Field('uidvalidity', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=\]|\Z)", 'nz-number', None, (b"[1-9](?:[0-9]*)?",)))))), ('Aa', _Rule('resp-code-apnd')), ('Cc', _Rule('resp-code-copy')), ('Uu', _make(Uidnotsticky, (), _Token(b"(?i:UIDNOTSTICKY)", b"", b'UIDNOTSTICKY', '"UIDNOTSTICKY"'))), ('Uu', _make(Unavailable, (), _Token(b"(?i:UNAVAILABLE)", b"", b'UNAVAILABLE', '"UNAVAILABLE"'))), ('Aa', _make(Authenticationfailed, (), _Token(b"(?i:AUTHENTICATIONFAILED)", b"", b'AUTHENTICATIONFAILED', '"AUTHENTICATIONFAILED"'))), ('Aa', _make(Authorizationfailed, (), _Token(b"(?i:AUTHORIZATIONFAILED)", b"", b'AUTHORIZATIONFAILED', '"AUTHORIZATIONFAILED"'))), ('Ee', _make(Expired, (), _Token(b"(?i:EXPIRED)", b"", b'EXPIRED', '"EXPIRED"'))), ('Pp', _make(Privacyrequired, (), _Token(b"(?i:PRIVACYREQUIRED)", b"", b'PRIVACYREQUIRED', '"PRIVACYREQUIRED"'))), ('Cc', _make(Contactadmin, (), _Token(b"(?i:CONTACTADMIN)", b"", b'CONTACTADMIN', '"CONTACTADMIN"'))), ('Nn', _make(Noperm, (), _Token(b"(?i:NOPERM)", b"", b'NOPERM', '"NOPERM"'))), ('Ii', _make(Inuse, (), _Token(b"(?i:INUSE)", b"", b'INUSE', '"INUSE"'))), ('Ee', _make(Expungeissued, (), _Token(b"(?i:EXPUNGEISSUED)", b"", b'EXPUNGEISSUED', '"EXPUNGEISSUED"'))), ('Cc', _make(Corruption, (), _Token(b"(?i:CORRUPTION)", b"", b'CORRUPTION', '"CORRUPTION"'))), ('Ss', _make(Serverbug, (), _Token(b"(?i:SERVERBUG)", b"", b'SERVERBUG', '"SERVERBUG"'))), ('Cc', _make(Clientbug, (), _Token(b"(?i:CLIENTBUG)", b"", b'CLIENTBUG', '"CLIENTBUG"'))), ('Cc', _make(Cannot, (), _Token(b"(?i:CANNOT)", b"", b'CANNOT', '"CANNOT"'))), ('Ll', _make(Limit, (), _Token(b"(?i:LIMIT)", b"", b'LIMIT', '"LIMIT"'))), ('Oo', _make(Overquota, (), _Token(b"(?i:OVERQUOTA)", b"", b'OVERQUOTA', '"OVERQUOTA"'))), ('Aa', _make(Alreadyexists, (), _Token(b"(?i:ALREADYEXISTS)", b"", b'ALREADYEXISTS', '"ALREADYEXISTS"'))), ('Nn', _make(Nonexistent, (), _Token(b"(?i:NONEXISTENT)", b"", b'NONEXISTENT', '"NONEXISTENT"'))), ('Nn', _make(Notsaved, (), _Token(b"(?i:NOTSAVED)", b"", b'NOTSAVED', '"NOTSAVED"'))), ('Hh', _make(Haschildren, (), _Token(b"(?i:HASCHILDREN)", b"", b'HASCHILDREN', '"HASCHILDREN"'))), ('Cc', _make(Closed, (), _Token(b"(?i:CLOSED)", b"", b'CLOSED', '"CLOSED"'))), ('Uu', _make(UnknownCte, (), _Token(rb"(?i:UNKNOWN\-CTE)", b"", b'UNKNOWN-CTE', '"UNKNOWN-CTE"'))), ('Uu', _make(Unseen, (_END,), _Seq(_Token(b"(?i:UNSEEN) ", b"", b'UNSEEN ', '"UNSEEN" SP'), _Field('seq', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=\]|\Z)", 'nz-number', None, (b"[1-9](?:[0-9]*)?",)))))), ('Cc', _make(Compressionactive, (), _Token(b"(?i:COMPRESSIONACTIVE)", b"", b'COMPRESSIONACTIVE', '"COMPRESSIONACTIVE"'))), ('Mm', _make(MetadataLongentries, (_END,), _Seq(_Token(b"(?i:METADATA) (?i:LONGENTRIES) ", b"", b'METADATA LONGENTRIES ', '"METADATA" SP "LONGENTRIES" SP'), _Field('size', _Leaf(_to_number, b"[0-9]+", rb"(?=\]|\Z)", 'number'))))), ('Mm', _make(MetadataFailure, (_END, None,), _Seq(_Token(b"(?i:METADATA) ", b"", b'METADATA ', '"METADATA" SP'), _Alt('"MAXSIZE" SP number / "TOOMANY" / "NOPRIVATE"', '', ('Mm', _Seq(_Field('reason', _Leaf(_to_text, b"(?i:MAXSIZE)", b"", '"MAXSIZE"', {'MAXSIZE': 'MAXSIZE'})), _Token(b" ", b"", b' ', 'SP'), _Field('size', _Leaf(_to_number, b"[0-9]+", rb"(?=\]|\Z)", 'number')))), ('NTnt', _Field('reason', _Leaf(_to_text, b"(?:(?i:TOOMANY)|(?i:NOPRIVATE))", b"", '"TOOMANY" / "NOPRIVATE"', {'TOOMANY': 'TOOMANY', 'NOPRIVATE': 'NOPRIVATE'}))))))), ('Nn', _make(Notificationoverflow, (), _Token(b"(?i:NOTIFICATIONOVERFLOW)", b"", b'NOTIFICATIONOVERFLOW', '"NOTIFICATIONOVERFLOW"'))), ('Bb', _Rule('unsupported-events-code')), ('Uu', _make(Useattr, (), _Token(b"(?i:USEATTR)", b"", b'USEATTR', '"USEATTR"'))), ('Hh', _make(Highestmodseq, (_END,), _Seq(_Token(b"(?i:HIGHESTMODSEQ) ", b"", b'HIGHESTMODSEQ ', '"HIGHESTMODSEQ" SP'), _Field('modseq', _Leaf(_to_number, b"[0-9]+", rb"(?=\]|\Z)", 'mod-sequence-value'))))), ('Nn', _make(Nomodseq, (), _Token(b"(?i:NOMODSEQ)", b"", b'NOMODSEQ', '"NOMODSEQ"'))), ('Mm', _make(Modified, (_END,), _Seq(_Token(b"(?i:MODIFIED) ", b"", b'MODIFIED ', '"MODIFIED" SP'), _Field('sequence_set', _Rule('sequence-set'))))), ('Mm', _make(Mailboxid, (_END,), _Seq(_Token(rb"(?i:MAILBOXID) \(", b"", b'MAILBOXID (', '"MAILBOXID" SP "("'), _Field('mailboxid', _Leaf(_to_text, rb"[\x2d0-9A-Z_a-z]{1,255}", rb"(?=\)|\Z)", 'objectid')), _Token(rb"\)", b"", b')', '")"')))), ('Uu', _make(Uidrequired, (), _Token(b"(?i:UIDREQUIRED)", b"", b'UIDREQUIRED', '"UIDREQUIRED"'))), ('Mm', _make(Messagelimit, (_END, None,), _Seq(_Token(b"(?i:MESSAGELIMIT) ", b"", b'MESSAGELIMIT ', '"MESSAGELIMIT" SP'), _Field('limit', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=[ \x5d]|\Z)", 'message-limit', None, (b"[1-9](?:[0-9]*)?",))), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('uid', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=\]|\Z)", 'uniqueid', None, (b"[1-9](?:[0-9]*)?",)))))))), ('Ss', _make(Sametoken, (), _Token(b"(?i:SAMETOKEN)", b"", b'SAMETOKEN', '"SAMETOKEN"'))), ('Ee', _make(Expiresin, (_END,), _Seq(_Token(b"(?i:EXPIRESIN) ", b"", b'EXPIRESIN ', '"EXPIRESIN" SP'), _Field('seconds', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=\]|\Z)", 'nz-number', None, (b"[1-9](?:[0-9]*)?",)))))), ('Oo', _make(Oauthrequired, (), _Token(b"(?i:OAUTHREQUIRED)", b"", b'OAUTHREQUIRED', '"OAUTHREQUIRED"'))), ('Cc', _make(Consentrequired, (_END,), _Seq(_Token(b"(?i:CONSENTREQUIRED) ", b"", b'CONSENTREQUIRED ', '"CONSENTREQUIRED" SP'), _Field('url', _Leaf(_to_quoted, b'"(?i:https://)[!$-;=?-Z_a-z~]+"', b"", 'https-url', None, (b'"(?:(?i:h)(?:(?i:t)(?:(?i:t)(?:(?i:p)(?:(?i:s)(?::(?:/(?:/(?:[!$-;=?-Z_a-z~]+(?:")?)?)?)?)?)?)?)?)?)?',)))))), ("!#$&'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[^_`abcdefghijklmnopqrstuvwxyz|}~", _make(OtherCode, (_END, None,), _Seq(_Field('name', _Leaf(_to_text, rb"[!#$&\x27+-\x5b\x5e-z|-~]+", rb"(?=[ \x5d]|\Z)", 'atom')), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('text', _Leaf(_to_text, rb"[\x01-\x09\x0b\x0c\x0e-\x5c\x5e-\x7f]+", rb"(?=\]|\Z)", '1*(%x01-09 / %x0B-0C / %x0E-5C / %x5E-7F)'))))))))

# capability-data = "CAPABILITY" *(SP capability) SP "IMAP4rev2" *(SP capability) / "CAPABILITY" *(SP capability) SP
#     "IMAP4rev1" *(SP capability)
#     ; RFC 9051, RFC 3501
_RULES['capability-data'] = _make(CapabilityData, (_MANY,), _Alt('"CAPABILITY" *(SP capability) SP "IMAP4rev2" *(SP capabi ...', '\r]', ('Cc', _Seq(_Token(b"(?i:CAPABILITY)", b"", b'CAPABILITY', '"CAPABILITY"'), _Region('capabilities', _Token(rb"(?: (?:(?i:AUTH=)[!#$&\x27+-\x5b\x5e-z|-~]+|(?i:RIGHTS=)[a-z]+|(?i:UIDPLUS)|(?i:ESEARCH)|(?i:SASL\-IR)|(?i:COMPRESS=)(?i:DEFLATE)|(?i:ENABLE)|(?i:SEARCHRES)|(?i:METADATA)|(?i:METADATA\-SERVER)|(?i:NOTIFY)|(?i:MOVE)|(?i:CONDSTORE)|(?i:QRESYNC)|(?i:APPENDLIMIT)(?:=[0-9]+)?|(?i:UNAUTHENTICATE)|(?i:STATUS=SIZE)|(?i:OBJECTID)|(?i:REPLACE)|(?:(?i:QUOTA=RES\-)(?:(?i:STORAGE)|(?i:MESSAGE)|(?i:MAILBOX)|(?i:ANNOTATION\-STORAGE)|[!#$&\x27+-\x5b\x5e-z|-~]+)|(?i:QUOTASET))|(?i:PARTIAL)|(?i:UIDONLY)|(?i:MESSAGELIMIT=)[1-9][0-9]*|(?i:SAVELIMIT=)[1-9][0-9]*|(?i:JMAPAUTH)|[!#$&\x27+-\x5b\x5e-z|-~]+))* (?i:IMAP4rev2)(?: (?:(?i:AUTH=)[!#$&\x27+-\x5b\x5e-z|-~]+|(?i:RIGHTS=)[a-z]+|(?i:UIDPLUS)|(?i:ESEARCH)|(?i:SASL\-IR)|(?i:COMPRESS=)(?i:DEFLATE)|(?i:ENABLE)|(?i:SEARCHRES)|(?i:METADATA)|(?i:METADATA\-SERVER)|(?i:NOTIFY)|(?i:MOVE)|(?i:CONDSTORE)|(?i:QRESYNC)|(?i:APPENDLIMIT)(?:=[0-9]+)?|(?i:UNAUTHENTICATE)|(?i:STATUS=SIZE)|(?i:OBJECTID)|(?i:REPLACE)|(?:(?i:QUOTA=RES\-)(?:(?i:STORAGE)|(?i:MESSAGE)|(?i:MAILBOX)|(?i:ANNOTATION\-STORAGE)|[!#$&\x27+-\x5b\x5e-z|-~]+)|(?i:QUOTASET))|(?i:PARTIAL)|(?i:UIDONLY)|(?i:MESSAGELIMIT=)[1-9][0-9]*|(?i:SAVELIMIT=)[1-9][0-9]*|(?i:JMAPAUTH)|[!#$&\x27+-\x5b\x5e-z|-~]+))*", rb"(?=[\x0d\x5d]|\Z)", b'', 'capability / "IMAP4rev2"'), b' ', b' ', _Leaf(_to_text, rb"(?:(?:(?i:AUTH=)[!#$&\x27+-\x5b\x5e-z|-~]+|(?i:RIGHTS=)[a-z]+|(?i:UIDPLUS)|(?i:ESEARCH)|(?i:SASL\-IR)|(?i:COMPRESS=)(?i:DEFLATE)|(?i:ENABLE)|(?i:SEARCHRES)|(?i:METADATA)|(?i:METADATA\-SERVER)|(?i:NOTIFY)|(?i:MOVE)|(?i:CONDSTORE)|(?i:QRESYNC)|(?i:APPENDLIMIT)(?:=[0-9]+)?|(?i:UNAUTHENTICATE)|(?i:STATUS=SIZE)|(?i:OBJECTID)|(?i:REPLACE)|(?:(?i:QUOTA=RES\-)(?:(?i:STORAGE)|(?i:MESSAGE)|(?i:MAILBOX)|(?i:ANNOTATION\-STORAGE)|[!#$&\x27+-\x5b\x5e-z|-~]+)|(?i:QUOTASET))|(?i:PARTIAL)|(?i:UIDONLY)|(?i:MESSAGELIMIT=)[1-9][0-9]*|(?i:SAVELIMIT=)[1-9][0-9]*|(?i:JMAPAUTH)|[!#$&\x27+-\x5b\x5e-z|-~]+)|(?i:IMAP4rev2))", rb"(?=[\x0d \x5d]|\Z)", 'capability / "IMAP4rev2"', {'UIDPLUS': 'UIDPLUS', 'ESEARCH': 'ESEARCH', 'SASL-IR': 'SASL-IR', 'COMPRESS=DEFLATE': 'COMPRESS=DEFLATE', 'ENABLE': 'ENABLE', 'SEARCHRES': 'SEARCHRES', 'METADATA': 'METADATA', 'METADATA-SERVER': 'METADATA-SERVER', 'NOTIFY': 'NOTIFY', 'MOVE': 'MOVE', 'CONDSTORE': 'CONDSTORE', 'QRESYNC': 'QRESYNC', 'APPENDLIMIT': 'APPENDLIMIT', 'UNAUTHENTICATE': 'UNAUTHENTICATE', 'STATUS=SIZE': 'STATUS=SIZE', 'OBJECTID': 'OBJECTID', 'REPLACE': 'REPLACE', 'QUOTA=RES-STORAGE': 'QUOTA=RES-STORAGE', 'QUOTA=RES-MESSAGE': 'QUOTA=RES-MESSAGE', 'QUOTA=RES-MAILBOX': 'QUOTA=RES-MAILBOX', 'QUOTA=RES-ANNOTATION-STORAGE': 'QUOTA=RES-ANNOTATION-STORAGE', 'QUOTASET': 'QUOTASET', 'PARTIAL': 'PARTIAL', 'UIDONLY': 'UIDONLY', 'JMAPAUTH': 'JMAPAUTH', 'IMAP4REV2': 'IMAP4rev2'}, (rb"(?i:A)(?:(?i:U)(?:(?i:T)(?:(?i:H)(?:=(?:[!#$&\x27+-\x5b\x5e-z|-~]+)?)?)?)?)?", b"(?i:R)(?:(?i:I)(?:(?i:G)(?:(?i:H)(?:(?i:T)(?:(?i:S)(?:=(?:[a-z]+)?)?)?)?)?)?)?", b"(?i:C)(?:(?i:O)(?:(?i:M)(?:(?i:P)(?:(?i:R)(?:(?i:E)(?:(?i:S)(?:(?i:S)(?:=(?:(?i:D)(?:(?i:E)(?:(?i:F)(?:(?i:L)(?:(?i:A)(?:(?i:T)(?:(?i:E))?)?)?)?)?)?)?)?)?)?)?)?)?)?)?", b"(?i:A)(?:(?i:P)(?:(?i:P)(?:(?i:E)(?:(?i:N)(?:(?i:D)(?:(?i:L)(?:(?i:I)(?:(?i:M)(?:(?i:I)(?:(?i:T)(?:(?:=[0-9]+)?)?)?)?)?)?)?)?)?)?)?)?", rb"(?i:Q)(?:(?i:U)(?:(?i:O)(?:(?i:T)(?:(?i:A)(?:=(?:(?i:R)(?:(?i:E)(?:(?i:S)(?:\-(?:(?:(?i:STORAGE)|(?i:MESSAGE)|(?i:MAILBOX)|(?i:ANNOTATION\-STORAGE)|[!#$&\x27+-\x5b\x5e-z|-~]+))?)?)?)?)?)?)?)?)?)?", b"(?i:M)(?:(?i:E)(?:(?i:S)(?:(?i:S)(?:(?i:A)(?:(?i:G)(?:(?i:E)(?:(?i:L)(?:(?i:I)(?:(?i:M)(?:(?i:I)(?:(?i:T)(?:=(?:[1-9][0-9]*)?)?)?)?)?)?)?)?)?)?)?)?)?", b"(?i:S)(?:(?i:A)(?:(?i:V)(?:(?i:E)(?:(?i:L)(?:(?i:I)(?:(?i:M)(?:(?i:I)(?:(?i:T)(?:=(?:[1-9][0-9]*)?)?)?)?)?)?)?)?)?)?",))))), ('Cc', _Seq(_Token(b"(?i:CAPABILITY)", b"", b'CAPABILITY', '"CAPABILITY"'), _Region('capabilities', _Token(rb"(?: (?:(?i:AUTH=)[!#$&\x27+-\x5b\x5e-z|-~]+|(?i:RIGHTS=)[a-z]+|(?i:UIDPLUS)|(?i:ESEARCH)|(?i:SASL\-IR)|(?i:COMPRESS=)(?i:DEFLATE)|(?i:ENABLE)|(?i:SEARCHRES)|(?i:METADATA)|(?i:METADATA\-SERVER)|(?i:NOTIFY)|(?i:MOVE)|(?i:CONDSTORE)|(?i:QRESYNC)|(?i:APPENDLIMIT)(?:=[0-9]+)?|(?i:UNAUTHENTICATE)|(?i:STATUS=SIZE)|(?i:OBJECTID)|(?i:REPLACE)|(?:(?i:QUOTA=RES\-)(?:(?i:STORAGE)|(?i:MESSAGE)|(?i:MAILBOX)|(?i:ANNOTATION\-STORAGE)|[!#$&\x27+-\x5b\x5e-z|-~]+)|(?i:QUOTASET))|(?i:PARTIAL)|(?i:UIDONLY)|(?i:MESSAGELIMIT=)[1-9][0-9]*|(?i:SAVELIMIT=)[1-9][0-9]*|(?i:JMAPAUTH)|[!#$&\x27+-\x5b\x5e-z|-~]+))* (?i:IMAP4rev1)(?: (?:(?i:AUTH=)[!#$&\x27+-\x5b\x5e-z|-~]+|(?i:RIGHTS=)[a-z]+|(?i:UIDPLUS)|(?i:ESEARCH)|(?i:SASL\-IR)|(?i:COMPRESS=)(?i:DEFLATE)|(?i:ENABLE)|(?i:SEARCHRES)|(?i:METADATA)|(?i:METADATA\-SERVER)|(?i:NOTIFY)|(?i:MOVE)|(?i:CONDSTORE)|(?i:QRESYNC)|(?i:APPENDLIMIT)(?:=[0-9]+)?|(?i:UNAUTHENTICATE)|(?i:STATUS=SIZE)|(?i:OBJECTID)|(?i:REPLACE)|(?:(?i:QUOTA=RES\-)(?:(?i:STORAGE)|(?i:MESSAGE)|(?i:MAILBOX)|(?i:ANNOTATION\-STORAGE)|[!#$&\x27+-\x5b\x5e-z|-~]+)|(?i:QUOTASET))|(?i:PARTIAL)|(?i:UIDONLY)|(?i:MESSAGELIMIT=)[1-9][0-9]*|(?i:SAVELIMIT=)[1-9][0-9]*|(?i:JMAPAUTH)|[!#$&\x27+-\x5b\x5e-z|-~]+))*", rb"(?=[\x0d\x5d]|\Z)", b'', 'capability / "IMAP4rev1"'), b' ', b' ', _Leaf(_to_text, rb"(?:(?:(?i:AUTH=)[!#$&\x27+-\x5b\x5e-z|-~]+|(?i:RIGHTS=)[a-z]+|(?i:UIDPLUS)|(?i:ESEARCH)|(?i:SASL\-IR)|(?i:COMPRESS=)(?i:DEFLATE)|(?i:ENABLE)|(?i:SEARCHRES)|(?i:METADATA)|(?i:METADATA\-SERVER)|(?i:NOTIFY)|(?i:MOVE)|(?i:CONDSTORE)|(?i:QRESYNC)|(?i:APPENDLIMIT)(?:=[0-9]+)?|(?i:UNAUTHENTICATE)|(?i:STATUS=SIZE)|(?i:OBJECTID)|(?i:REPLACE)|(?:(?i:QUOTA=RES\-)(?:(?i:STORAGE)|(?i:MESSAGE)|(?i:MAILBOX)|(?i:ANNOTATION\-STORAGE)|[!#$&\x27+-\x5b\x5e-z|-~]+)|(?i:QUOTASET))|(?i:PARTIAL)|(?i:UIDONLY)|(?i:MESSAGELIMIT=)[1-9][0-9]*|(?i:SAVELIMIT=)[1-9][0-9]*|(?i:JMAPAUTH)|[!#$&\x27+-\x5b\x5e-z|-~]+)|(?i:IMAP4rev1))", rb"(?=[\x0d \x5d]|\Z)", 'capability / "IMAP4rev1"', {'UIDPLUS': 'UIDPLUS', 'ESEARCH': 'ESEARCH', 'SASL-IR': 'SASL-IR', 'COMPRESS=DEFLATE': 'COMPRESS=DEFLATE', 'ENABLE': 'ENABLE', 'SEARCHRES': 'SEARCHRES', 'METADATA': 'METADATA', 'METADATA-SERVER': 'METADATA-SERVER', 'NOTIFY': 'NOTIFY', 'MOVE': 'MOVE', 'CONDSTORE': 'CONDSTORE', 'QRESYNC': 'QRESYNC', 'APPENDLIMIT': 'APPENDLIMIT', 'UNAUTHENTICATE': 'UNAUTHENTICATE', 'STATUS=SIZE': 'STATUS=SIZE', 'OBJECTID': 'OBJECTID', 'REPLACE': 'REPLACE', 'QUOTA=RES-STORAGE': 'QUOTA=RES-STORAGE', 'QUOTA=RES-MESSAGE': 'QUOTA=RES-MESSAGE', 'QUOTA=RES-MAILBOX': 'QUOTA=RES-MAILBOX', 'QUOTA=RES-ANNOTATION-STORAGE': 'QUOTA=RES-ANNOTATION-STORAGE', 'QUOTASET': 'QUOTASET', 'PARTIAL': 'PARTIAL', 'UIDONLY': 'UIDONLY', 'JMAPAUTH': 'JMAPAUTH', 'IMAP4REV1': 'IMAP4rev1'}, (rb"(?i:A)(?:(?i:U)(?:(?i:T)(?:(?i:H)(?:=(?:[!#$&\x27+-\x5b\x5e-z|-~]+)?)?)?)?)?", b"(?i:R)(?:(?i:I)(?:(?i:G)(?:(?i:H)(?:(?i:T)(?:(?i:S)(?:=(?:[a-z]+)?)?)?)?)?)?)?", b"(?i:C)(?:(?i:O)(?:(?i:M)(?:(?i:P)(?:(?i:R)(?:(?i:E)(?:(?i:S)(?:(?i:S)(?:=(?:(?i:D)(?:(?i:E)(?:(?i:F)(?:(?i:L)(?:(?i:A)(?:(?i:T)(?:(?i:E))?)?)?)?)?)?)?)?)?)?)?)?)?)?)?", b"(?i:A)(?:(?i:P)(?:(?i:P)(?:(?i:E)(?:(?i:N)(?:(?i:D)(?:(?i:L)(?:(?i:I)(?:(?i:M)(?:(?i:I)(?:(?i:T)(?:(?:=[0-9]+)?)?)?)?)?)?)?)?)?)?)?)?", rb"(?i:Q)(?:(?i:U)(?:(?i:O)(?:(?i:T)(?:(?i:A)(?:=(?:(?i:R)(?:(?i:E)(?:(?i:S)(?:\-(?:(?:(?i:STORAGE)|(?i:MESSAGE)|(?i:MAILBOX)|(?i:ANNOTATION\-STORAGE)|[!#$&\x27+-\x5b\x5e-z|-~]+))?)?)?)?)?)?)?)?)?)?", b"(?i:M)(?:(?i:E)(?:(?i:S)(?:(?i:S)(?:(?i:A)(?:(?i:G)(?:(?i:E)(?:(?i:L)(?:(?i:I)(?:(?i:M)(?:(?i:I)(?:(?i:T)(?:=(?:[1-9][0-9]*)?)?)?)?)?)?)?)?)?)?)?)?)?", b"(?i:S)(?:(?i:A)(?:(?i:V)(?:(?i:E)(?:(?i:L)(?:(?i:I)(?:(?i:M)(?:(?i:I)(?:(?i:T)(?:=(?:[1-9][0-9]*)?)?)?)?)?)?)?)?)?)?",)))))))

# resp-code-apnd = "APPENDUID" SP nz-number SP append-uid
#     ; RFC 9051
_RULES['resp-code-apnd'] = _make(Appenduid, (_END, _END,), _Seq(_Token(b"(?i:APPENDUID) ", b"", b'APPENDUID ', '"APPENDUID" SP'), _Field('uidvalidity', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?= |\Z)", 'nz-number', None, (b"[1-9](?:[0-9]*)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('uid', _Rule('append-uid'))))

# append-uid = uniqueid / uid-set
#     ; RFC 9051, RFC 4315
_RULES['append-uid'] = _Alt('append-uid', ']', ('123456789', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=\]|\Z)", 'append-uid', None, (b"[1-9](?:[0-9]*)?",))), ('123456789', _Rule('uid-set')))

# uid-set = (uniqueid / uid-range) *("," (uniqueid / uid-range))
#     ; RFC 9051
_RULES['uid-set'] = _Gather(True, _Seq(_Alt('uniqueid / uid-range', ' ,]', ('123456789', _Field('', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=[ ,\x5d]|\Z)", 'uniqueid', None, (b"[1-9](?:[0-9]*)?",)))), ('123456789', _Field('', _Rule('uid-range')))), _Rep(0, None, _Seq(_Token(b",", b"", b',', '","'), _Alt('uniqueid / uid-range', ' ,]', ('123456789', _Field('', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=[ ,\x5d]|\Z)", 'uniqueid', None, (b"[1-9](?:[0-9]*)?",)))), ('123456789', _Field('', _Rule('uid-range'))))))))

# uid-range = uniqueid ":" uniqueid
#     ; RFC 9051
_RULES['uid-range'] = _make(UidRange, (_END, _END,), _Seq(_Field('first', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=:|\Z)", 'uniqueid', None, (b"[1-9](?:[0-9]*)?",))), _Token(b":", b"", b':', '":"'), _Field('last', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=[ ,\x5d]|\Z)", 'uniqueid', None, (b"[1-9](?:[0-9]*)?",)))))

# resp-code-copy = "COPYUID" SP nz-number SP uid-set SP uid-set
#     ; RFC 9051
_RULES['resp-code-copy'] = _make(Copyuid, (_END, _END, _END,), _Seq(_Token(b"(?i:COPYUID) ", b"", b'COPYUID ', '"COPYUID" SP'), _Field('uidvalidity', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?= |\Z)", 'nz-number', None, (b"[1-9](?:[0-9]*)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('source', _Rule('uid-set')), _Token(b" ", b"", b' ', 'SP'), _Field('destination', _Rule('uid-set'))))

# unsupported-events-code = "BADEVENT" SP "(" event-name *(SP event-name) ")"
#     ; RFC 5465
_RULES['unsupported-events-code'] = _make(Badevent, (_MANY,), _Seq(_Token(rb"(?i:BADEVENT) \(", b"", b'BADEVENT (', '"BADEVENT" SP "("'), _Region('events', _Token(b"(?:(?:(?i:MessageNew)|(?i:MessageExpunge)|(?i:FlagChange)|(?i:AnnotationChange))|(?:(?i:MailboxName)|(?i:SubscriptionChange)|(?i:MailboxMetadataChange))|(?i:ServerMetadataChange))(?: (?:(?:(?i:MessageNew)|(?i:MessageExpunge)|(?i:FlagChange)|(?i:AnnotationChange))|(?:(?i:MailboxName)|(?i:SubscriptionChange)|(?i:MailboxMetadataChange))|(?i:ServerMetadataChange)))*", rb"(?=\)|\Z)", b'', 'event-name'), b'', b' ', _Leaf(_to_text, b"(?:(?:(?i:MessageNew)|(?i:MessageExpunge)|(?i:FlagChange)|(?i:AnnotationChange))|(?:(?i:MailboxName)|(?i:SubscriptionChange)|(?i:MailboxMetadataChange))|(?i:ServerMetadataChange))", rb"(?=[ )]|\Z)", 'event-name', {'MESSAGENEW': 'MessageNew', 'MESSAGEEXPUNGE': 'MessageExpunge', 'FLAGCHANGE': 'FlagChange', 'ANNOTATIONCHANGE': 'AnnotationChange', 'MAILBOXNAME': 'MailboxName', 'SUBSCRIPTIONCHANGE': 'SubscriptionChange', 'MAILBOXMETADATACHANGE': 'MailboxMetadataChange', 'SERVERMETADATACHANGE': 'ServerMetadataChange'})), _Token(rb"\)", b"", b')', '")"')))

# resp-cond-bye = "BYE" SP resp-text
#     ; RFC 9051
_RULES['resp-cond-bye'] = _make(RespCondBye, (_END,), _Seq(_Token(b"(?i:BYE) ", b"", b'BYE ', '"BYE" SP'), _Field('text', _Rule('resp-text'))))

# enable-data = "ENABLED" *(SP capability)
#     ; RFC 9051
_RULES['enable-data'] = _make(EnableData, (_MANY,), _Seq(_Token(b"(?i:ENABLED)", b"", b'ENABLED', '"ENABLED"'), _Region('capabilities', _Token(rb"(?: (?:(?i:AUTH=)[!#$&\x27+-\x5b\x5e-z|-~]+|(?i:RIGHTS=)[a-z]+|(?i:UIDPLUS)|(?i:ESEARCH)|(?i:SASL\-IR)|(?i:COMPRESS=)(?i:DEFLATE)|(?i:ENABLE)|(?i:SEARCHRES)|(?i:METADATA)|(?i:METADATA\-SERVER)|(?i:NOTIFY)|(?i:MOVE)|(?i:CONDSTORE)|(?i:QRESYNC)|(?i:APPENDLIMIT)(?:=[0-9]+)?|(?i:UNAUTHENTICATE)|(?i:STATUS=SIZE)|(?i:OBJECTID)|(?i:REPLACE)|(?:(?i:QUOTA=RES\-)(?:(?i:STORAGE)|(?i:MESSAGE)|(?i:MAILBOX)|(?i:ANNOTATION\-STORAGE)|[!#$&\x27+-\x5b\x5e-z|-~]+)|(?i:QUOTASET))|(?i:PARTIAL)|(?i:UIDONLY)|(?i:MESSAGELIMIT=)[1-9][0-9]*|(?i:SAVELIMIT=)[1-9][0-9]*|(?i:JMAPAUTH)|[!#$&\x27+-\x5b\x5e-z|-~]+))*", rb"(?=\r|\Z)", b'', 'capability'), b' ', b' ', _Leaf(_to_text, rb"(?:(?i:AUTH=)[!#$&\x27+-\x5b\x5e-z|-~]+|(?i:RIGHTS=)[a-z]+|(?i:UIDPLUS)|(?i:ESEARCH)|(?i:SASL\-IR)|(?i:COMPRESS=)(?i:DEFLATE)|(?i:ENABLE)|(?i:SEARCHRES)|(?i:METADATA)|(?i:METADATA\-SERVER)|(?i:NOTIFY)|(?i:MOVE)|(?i:CONDSTORE)|(?i:QRESYNC)|(?i:APPENDLIMIT)(?:=[0-9]+)?|(?i:UNAUTHENTICATE)|(?i:STATUS=SIZE)|(?i:OBJECTID)|(?i:REPLACE)|(?:(?i:QUOTA=RES\-)(?:(?i:STORAGE)|(?i:MESSAGE)|(?i:MAILBOX)|(?i:ANNOTATION\-STORAGE)|[!#$&\x27+-\x5b\x5e-z|-~]+)|(?i:QUOTASET))|(?i:PARTIAL)|(?i:UIDONLY)|(?i:MESSAGELIMIT=)[1-9][0-9]*|(?i:SAVELIMIT=)[1-9][0-9]*|(?i:JMAPAUTH)|[!#$&\x27+-\x5b\x5e-z|-~]+)", rb"(?=[\x0d ]|\Z)", 'capability', {'UIDPLUS': 'UIDPLUS', 'ESEARCH': 'ESEARCH', 'SASL-IR': 'SASL-IR', 'COMPRESS=DEFLATE': 'COMPRESS=DEFLATE', 'ENABLE': 'ENABLE', 'SEARCHRES': 'SEARCHRES', 'METADATA': 'METADATA', 'METADATA-SERVER': 'METADATA-SERVER', 'NOTIFY': 'NOTIFY', 'MOVE': 'MOVE', 'CONDSTORE': 'CONDSTORE', 'QRESYNC': 'QRESYNC', 'APPENDLIMIT': 'APPENDLIMIT', 'UNAUTHENTICATE': 'UNAUTHENTICATE', 'STATUS=SIZE': 'STATUS=SIZE', 'OBJECTID': 'OBJECTID', 'REPLACE': 'REPLACE', 'QUOTA=RES-STORAGE': 'QUOTA=RES-STORAGE', 'QUOTA=RES-MESSAGE': 'QUOTA=RES-MESSAGE', 'QUOTA=RES-MAILBOX': 'QUOTA=RES-MAILBOX', 'QUOTA=RES-ANNOTATION-STORAGE': 'QUOTA=RES-ANNOTATION-STORAGE', 'QUOTASET': 'QUOTASET', 'PARTIAL': 'PARTIAL', 'UIDONLY': 'UIDONLY', 'JMAPAUTH': 'JMAPAUTH'}, (rb"(?i:A)(?:(?i:U)(?:(?i:T)(?:(?i:H)(?:=(?:[!#$&\x27+-\x5b\x5e-z|-~]+)?)?)?)?)?", b"(?i:R)(?:(?i:I)(?:(?i:G)(?:(?i:H)(?:(?i:T)(?:(?i:S)(?:=(?:[a-z]+)?)?)?)?)?)?)?", b"(?i:C)(?:(?i:O)(?:(?i:M)(?:(?i:P)(?:(?i:R)(?:(?i:E)(?:(?i:S)(?:(?i:S)(?:=(?:(?i:D)(?:(?i:E)(?:(?i:F)(?:(?i:L)(?:(?i:A)(?:(?i:T)(?:(?i:E))?)?)?)?)?)?)?)?)?)?)?)?)?)?)?", b"(?i:A)(?:(?i:P)(?:(?i:P)(?:(?i:E)(?:(?i:N)(?:(?i:D)(?:(?i:L)(?:(?i:I)(?:(?i:M)(?:(?i:I)(?:(?i:T)(?:(?:=[0-9]+)?)?)?)?)?)?)?)?)?)?)?)?", rb"(?i:Q)(?:(?i:U)(?:(?i:O)(?:(?i:T)(?:(?i:A)(?:=(?:(?i:R)(?:(?i:E)(?:(?i:S)(?:\-(?:(?:(?i:STORAGE)|(?i:MESSAGE)|(?i:MAILBOX)|(?i:ANNOTATION\-STORAGE)|[!#$&\x27+-\x5b\x5e-z|-~]+))?)?)?)?)?)?)?)?)?)?", b"(?i:M)(?:(?i:E)(?:(?i:S)(?:(?i:S)(?:(?i:A)(?:(?i:G)(?:(?i:E)(?:(?i:L)(?:(?i:I)(?:(?i:M)(?:(?i:I)(?:(?i:T)(?:=(?:[1-9][0-9]*)?)?)?)?)?)?)?)?)?)?)?)?)?", b"(?i:S)(?:(?i:A)(?:(?i:V)(?:(?i:E)(?:(?i:L)(?:(?i:I)(?:(?i:M)(?:(?i:I)(?:(?i:T)(?:=(?:[1-9][0-9]*)?)?)?)?)?)?)?)?)?)?",)))))

# id-response = "ID" SP id-params-list
#     ; RFC 2971
_RULES['id-response'] = _make(IdResponse, (_END,), _Seq(_Token(b"(?i:ID) ", b"", b'ID ', '"ID" SP'), _Field('parameters', _Rule('id-params-list'))))

# metadata-resp = "METADATA" SP mailbox SP (entry-values / entry-list)
#     ; RFC 5464
_RULES['metadata-resp'] = _make(MetadataResp, (_END, (), (),), _Seq(_Token(b"(?i:METADATA) ", b"", b'METADATA ', '"METADATA" SP'), _Field('mailbox', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?= |\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(b" ", b"", b' ', 'SP'), _Alt('entry-values / entry-list', '', ('(', _Field('values', _Rule('entry-values'))), ('!"#$&\'+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~', _Field('entries', _Rule('entry-list'))))))

# entry-list = entry *(SP entry)
#     ; RFC 5464
_RULES['entry-list'] = _Gather(True, _Region('', _Token(rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))(?: (?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))*', rb"(?=\r|\Z)", b'', 'entry'), b'', b' ', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?=[\x0d ]|\Z)", 'entry', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))))

# oauth-data = "OAUTH" SP "(" string SP token ")"
#     ; this document
_RULES['oauth-data'] = _make(OauthData, (_END, _END,), _Seq(_Token(rb"(?i:OAUTH) \(", b"", b'OAUTH (', '"OAUTH" SP "("'), _Field('user', _Leaf(_to_string, rb'(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)', b"", 'string', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('token', _Leaf(_to_quoted, rb'"[+\x2d-9A-Z_a-z~]+=*"', b"", 'token', None, (rb'"(?:[+\x2d-9A-Z_a-z~]+(?:=*(?:")?)?)?',))), _Token(rb"\)", b"", b')', '")"')))

# jmapauth-data = "JMAPAUTH" SP "(" https-url [SP token] ")"
#     ; this document
_RULES['jmapauth-data'] = _make(JmapauthData, (_END, None,), _Seq(_Token(rb"(?i:JMAPAUTH) \(", b"", b'JMAPAUTH (', '"JMAPAUTH" SP "("'), _Field('url', _Leaf(_to_quoted, b'"(?i:https://)[!$-;=?-Z_a-z~]+"', b"", 'https-url', None, (b'"(?:(?i:h)(?:(?i:t)(?:(?i:t)(?:(?i:p)(?:(?i:s)(?::(?:/(?:/(?:[!$-;=?-Z_a-z~]+(?:")?)?)?)?)?)?)?)?)?)?',))), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('token', _Leaf(_to_quoted, rb'"[+\x2d-9A-Z_a-z~]+=*"', b"", 'token', None, (rb'"(?:[+\x2d-9A-Z_a-z~]+(?:=*(?:")?)?)?',))))), _Token(rb"\)", b"", b')', '")"')))

# mailbox-data = "FLAGS" SP flag-list / "LIST" SP mailbox-list / esearch-response / "STATUS" SP mailbox SP "("
#     [status-att-list] ")" / namespace-response / obsolete-search-response / "LSUB" SP mailbox-list / acl-data /
#     listrights-data / myrights-data / sort-data / thread-data / "SEARCH" [1*(SP nz-number) SP search-sort-mod-seq] /
#     quota-response / quotaroot-response / resp-jmapaccess / number SP "EXISTS" / obsolete-recent-response
#     ; RFC 9051, RFC 3501, RFC 4314, RFC 5256, RFC 7162, RFC 9208, RFC 9698
_RULES['mailbox-data'] = _Alt('mailbox-data', '\r', ('Ff', _make(Flags, (_END,), _Seq(_Token(b"(?i:FLAGS) ", b"", b'FLAGS ', '"FLAGS" SP'), _Field('flags', _Rule('flag-list'))))), ('Ll', _Gather(False, _Seq(_Token(b"(?i:LIST) ", b"", b'LIST ', '"LIST" SP'), _Field('', _Rule('mailbox-list'))))), ('Ee', _Rule('esearch-response')), ('Ss', _make(StatusData, (_END, (),), _Seq(_Token(b"(?i:STATUS) ", b"", b'STATUS ', '"STATUS" SP'), _Field('mailbox', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?= |\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(rb" \(", b"", b' (', 'SP "("'), _Rep(0, 1, _Field('attributes', _Rule('status-att-list'))), _Token(rb"\)", b"", b')', '")"')))), ('Nn', _Rule('namespace-response')), ('Ss', _Rule('obsolete-search-response')), ('Ll', _make(LsubData, (_END,), _Seq(_Token(b"(?i:LSUB) ", b"", b'LSUB ', '"LSUB" SP'), _Field('list', _Rule('mailbox-list'))))), ('Aa', _Rule('acl-data')), ('Ll', _Rule('listrights-data')), ('Mm', _Rule('myrights-data')), ('Ss', _Rule('sort-data')), ('Tt', _Rule('thread-data')), ('Ss', _make(SearchModseqData, (_MANY, None,), _Seq(_Token(b"(?i:SEARCH)", b"", b'SEARCH', '"SEARCH"'), _Rep(0, 1, _Seq(_Region('numbers', _Token(b"(?: [1-9][0-9]*)+", b"(?= )", b'', 'nz-number'), b' ', b' ', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?= |\Z)", 'nz-number', None, (b"[1-9](?:[0-9]*)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('modseq', _Rule('search-sort-mod-seq'))))))), ('Qq', _Rule('quota-response')), ('Qq', _Rule('quotaroot-response')), ('Jj', _Rule('resp-jmapaccess')), ('0123456789', _make(Exists, (_END,), _Seq(_Field('count', _Leaf(_to_number, b"[0-9]+", rb"(?= |\Z)", 'number')), _Token(b" (?i:EXISTS)", b"", b' EXISTS', 'SP "EXISTS"')))), ('0123456789', _Rule('obsolete-recent-response')))

# mailbox-list = "(" [mbx-list-flags] ")" SP (DQUOTE QUOTED-CHAR DQUOTE / nil) SP mailbox [SP mbox-list-extended]
#     ; RFC 9051
_RULES['mailbox-list'] = _make(MailboxList, ((), _END, _END, (),), _Seq(_Token(rb"\(", b"", b'(', '"("'), _Rep(0, 1, _Field('flags', _Rule('mbx-list-flags'))), _Token(rb"\) ", b"", b') ', '")" SP'), _Field('delimiter', _Alt('DQUOTE QUOTED-CHAR DQUOTE / nil', '', ('"', _Leaf(_to_quoted, rb'"(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}))"', b"", 'DQUOTE QUOTED-CHAR DQUOTE / nil', None, (rb'"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}))(?:")?)?',))), ('Nn', _Leaf(_to_nothing, b"(?i:NIL)", b"", 'DQUOTE QUOTED-CHAR DQUOTE / nil')))), _Token(b" ", b"", b' ', 'SP'), _Field('mailbox', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?=[\x0d ]|\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('extended', _Rule('mbox-list-extended'))))))

# mbx-list-flags = *(mbx-list-oflag SP) mbx-list-sflag *(SP mbx-list-oflag) / mbx-list-oflag *(SP mbx-list-oflag)
#     ; RFC 9051
_RULES['mbx-list-flags'] = _Alt('mbx-list-flags', ')', ('\\', _Gather(True, _Region('', _Token(rb"(?:(?:(?i:\\Noinferiors)|(?:(?i:\\HasChildren)|(?i:\\HasNoChildren))|(?i:\\Subscribed)|(?i:\\Remote)|\\[!#$&\x27+-\x5b\x5e-z|-~]+|(?i:\\NoAccess)|(?:(?i:\\All)|(?i:\\Archive)|(?i:\\Drafts)|(?i:\\Flagged)|(?i:\\Junk)|(?i:\\Sent)|(?i:\\Trash)|\\[!#$&\x27+-\x5b\x5e-z|-~]+)) )*(?:(?i:\\NonExistent)|(?i:\\Noselect)|(?i:\\Marked)|(?i:\\Unmarked))(?: (?:(?i:\\Noinferiors)|(?:(?i:\\HasChildren)|(?i:\\HasNoChildren))|(?i:\\Subscribed)|(?i:\\Remote)|\\[!#$&\x27+-\x5b\x5e-z|-~]+|(?i:\\NoAccess)|(?:(?i:\\All)|(?i:\\Archive)|(?i:\\Drafts)|(?i:\\Flagged)|(?i:\\Junk)|(?i:\\Sent)|(?i:\\Trash)|\\[!#$&\x27+-\x5b\x5e-z|-~]+)))*", rb"(?=\)|\Z)", b'', 'mbx-list-oflag / mbx-list-sflag'), b'', b' ', _Leaf(_to_text, rb"(?:(?:(?i:\\Noinferiors)|(?:(?i:\\HasChildren)|(?i:\\HasNoChildren))|(?i:\\Subscribed)|(?i:\\Remote)|\\[!#$&\x27+-\x5b\x5e-z|-~]+|(?i:\\NoAccess)|(?:(?i:\\All)|(?i:\\Archive)|(?i:\\Drafts)|(?i:\\Flagged)|(?i:\\Junk)|(?i:\\Sent)|(?i:\\Trash)|\\[!#$&\x27+-\x5b\x5e-z|-~]+))|(?:(?i:\\NonExistent)|(?i:\\Noselect)|(?i:\\Marked)|(?i:\\Unmarked)))", rb"(?=[ )]|\Z)", 'mbx-list-oflag / mbx-list-sflag', {'\\NOINFERIORS': '\\Noinferiors', '\\HASCHILDREN': '\\HasChildren', '\\HASNOCHILDREN': '\\HasNoChildren', '\\SUBSCRIBED': '\\Subscribed', '\\REMOTE': '\\Remote', '\\NOACCESS': '\\NoAccess', '\\ALL': '\\All', '\\ARCHIVE': '\\Archive', '\\DRAFTS': '\\Drafts', '\\FLAGGED': '\\Flagged', '\\JUNK': '\\Junk', '\\SENT': '\\Sent', '\\TRASH': '\\Trash', '\\NONEXISTENT': '\\NonExistent', '\\NOSELECT': '\\Noselect', '\\MARKED': '\\Marked', '\\UNMARKED': '\\Unmarked'}, (rb"\\(?:[!#$&\x27+-\x5b\x5e-z|-~]+)?", rb"\\(?:[!#$&\x27+-\x5b\x5e-z|-~]+)?",))))), ('\\', _Gather(True, _Region('', _Token(rb"(?:(?i:\\Noinferiors)|(?:(?i:\\HasChildren)|(?i:\\HasNoChildren))|(?i:\\Subscribed)|(?i:\\Remote)|\\[!#$&\x27+-\x5b\x5e-z|-~]+|(?i:\\NoAccess)|(?:(?i:\\All)|(?i:\\Archive)|(?i:\\Drafts)|(?i:\\Flagged)|(?i:\\Junk)|(?i:\\Sent)|(?i:\\Trash)|\\[!#$&\x27+-\x5b\x5e-z|-~]+))(?: (?:(?i:\\Noinferiors)|(?:(?i:\\HasChildren)|(?i:\\HasNoChildren))|(?i:\\Subscribed)|(?i:\\Remote)|\\[!#$&\x27+-\x5b\x5e-z|-~]+|(?i:\\NoAccess)|(?:(?i:\\All)|(?i:\\Archive)|(?i:\\Drafts)|(?i:\\Flagged)|(?i:\\Junk)|(?i:\\Sent)|(?i:\\Trash)|\\[!#$&\x27+-\x5b\x5e-z|-~]+)))*", rb"(?=\)|\Z)", b'', 'mbx-list-oflag'), b'', b' ', _Leaf(_to_text, rb"(?:(?i:\\Noinferiors)|(?:(?i:\\HasChildren)|(?i:\\HasNoChildren))|(?i:\\Subscribed)|(?i:\\Remote)|\\[!#$&\x27+-\x5b\x5e-z|-~]+|(?i:\\NoAccess)|(?:(?i:\\All)|(?i:\\Archive)|(?i:\\Drafts)|(?i:\\Flagged)|(?i:\\Junk)|(?i:\\Sent)|(?i:\\Trash)|\\[!#$&\x27+-\x5b\x5e-z|-~]+))", rb"(?=[ )]|\Z)", 'mbx-list-oflag', {'\\NOINFERIORS': '\\Noinferiors', '\\HASCHILDREN': '\\HasChildren', '\\HASNOCHILDREN': '\\HasNoChildren', '\\SUBSCRIBED': '\\Subscribed', '\\REMOTE': '\\Remote', '\\NOACCESS': '\\NoAccess', '\\ALL': '\\All', '\\ARCHIVE': '\\Archive', '\\DRAFTS': '\\Drafts', '\\FLAGGED': '\\Flagged', '\\JUNK': '\\Junk', '\\SENT': '\\Sent', '\\TRASH': '\\Trash'}, (rb"\\(?:[!#$&\x27+-\x5b\x5e-z|-~]+)?", rb"\\(?:[!#$&\x27+-\x5b\x5e-z|-~]+)?",))))))

# mbox-list-extended = "(" [mbox-list-extended-item *(SP mbox-list-extended-item)] ")"
#     ; RFC 9051
_RULES['mbox-list-extended'] = _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Rep(0, 1, _Seq(_Field('', _Rule('mbox-list-extended-item')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('mbox-list-extended-item')))))), _Token(rb"\)", b"", b')', '")"')))

# mbox-list-extended-item = mbox-list-extended-item-tag SP tagged-ext-val
#     ; RFC 9051
_RULES['mbox-list-extended-item'] = _make(MboxListExtendedItem, (_END, _END,), _Seq(_Field('tag', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?= |\Z)", 'mbox-list-extended-item-tag', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Rule('tagged-ext-val'))))

# esearch-response = "ESEARCH" [search-correlator] [SP "UID"] *(SP search-return-data)
#     ; RFC 9051
_RULES['esearch-response'] = _make(EsearchResponse, (None, False, _MANY,), _Seq(_Token(b"(?i:ESEARCH)", b"", b'ESEARCH', '"ESEARCH"'), _Rep(0, 1, _Field('tag', _Rule('search-correlator'))), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('uid', _flag(b"(?i:UID)", b"", b'UID', '"UID"')))), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('data', _Rule('search-return-data'))))))

# search-correlator = SP "(" "TAG" SP tag-string ")"
#     ; RFC 9051
_RULES['search-correlator'] = _Gather(False, _Seq(_Token(rb" \((?i:TAG) ", b"", b' (TAG ', 'SP "(" "TAG" SP'), _Field('', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?=\)|\Z)", 'tag-string', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(rb"\)", b"", b')', '")"')))

# search-return-data = "MIN" SP nz-number / "MAX" SP nz-number / "ALL" SP sequence-set / "COUNT" SP number / "MODSEQ" SP
#     mod-sequence-value / ret-data-partial / search-ret-data-ext
#     ; RFC 9051, RFC 4731, RFC 9394
_RULES['search-return-data'] = _Alt('search-return-data', '\r ', ('ACMacm', _make(SearchReturnData, (_END, _END,), _Alt('"MIN" SP nz-number / "MAX" SP nz-number / "ALL" SP seque ...', '\r ', ('Mm', _Seq(_Field('name', _Leaf(_to_text, b"(?i:MIN)", b"", '"MIN"', {'MIN': 'MIN'})), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=[\x0d ]|\Z)", 'nz-number', None, (b"[1-9](?:[0-9]*)?",))))), ('Mm', _Seq(_Field('name', _Leaf(_to_text, b"(?i:MAX)", b"", '"MAX"', {'MAX': 'MAX'})), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=[\x0d ]|\Z)", 'nz-number', None, (b"[1-9](?:[0-9]*)?",))))), ('Aa', _Seq(_Field('name', _Leaf(_to_text, b"(?i:ALL)", b"", '"ALL"', {'ALL': 'ALL'})), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Rule('sequence-set')))), ('Cc', _Seq(_Field('name', _Leaf(_to_text, b"(?i:COUNT)", b"", '"COUNT"', {'COUNT': 'COUNT'})), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Leaf(_to_number, b"[0-9]+", rb"(?=[\x0d ]|\Z)", 'number')))), ('Mm', _Seq(_Field('name', _Leaf(_to_text, b"(?i:MODSEQ)", b"", '"MODSEQ"', {'MODSEQ': 'MODSEQ'})), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Leaf(_to_number, b"[0-9]+", rb"(?=[\x0d ]|\Z)", 'mod-sequence-value'))))))), ('Pp', _Gather(False, _Field('', _Rule('ret-data-partial')))), ('-.ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz', _Gather(False, _Field('', _Rule('search-ret-data-ext')))))

# ret-data-partial = "PARTIAL" SP "(" partial-result-range SP partial-results ")"
#     ; RFC 9394
_RULES['ret-data-partial'] = _make(RetDataPartial, (_END, _END,), _Seq(_Token(rb"(?i:PARTIAL) \(", b"", b'PARTIAL (', '"PARTIAL" SP "("'), _Field('range', _Rule('partial-result-range')), _Token(b" ", b"", b' ', 'SP'), _Field('results', _Rule('partial-results')), _Token(rb"\)", b"", b')', '")"')))

# partial-results = "NIL" / sequence-set
#     ; RFC 9394
_RULES['partial-results'] = _Alt('partial-results', '', ('Nn', _Leaf(_to_text, b"(?i:NIL)", b"", 'partial-results', {'NIL': 'NIL'})), ('$*123456789', _Rule('sequence-set')))

# search-ret-data-ext = search-modifier-name SP search-return-value
#     ; RFC 9051
_RULES['search-ret-data-ext'] = _make(SearchRetDataExt, (_END, _END,), _Seq(_Field('name', _Leaf(_to_text, rb"[\x2d.A-Z_a-z][\x2d.0-:A-Z_a-z]*", rb"(?= |\Z)", 'search-modifier-name', None, (rb"[\x2d.A-Z_a-z](?:[\x2d.0-:A-Z_a-z]*)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Rule('search-return-value'))))

# search-return-value = tagged-ext-val
#     ; RFC 9051
_RULES['search-return-value'] = _Rule('tagged-ext-val')

# status-att-list = status-att-val *(SP status-att-val)
#     ; RFC 9051
_RULES['status-att-list'] = _Gather(True, _Seq(_Field('', _Rule('status-att-val')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('status-att-val'))))))

# status-att-val = "MESSAGES" SP number / "UIDNEXT" SP nz-number / "UIDVALIDITY" SP nz-number / "UNSEEN" SP number /
#     "DELETED" SP number / "SIZE" SP number64 / "RECENT" SP number / "HIGHESTMODSEQ" SP mod-sequence-valzer /
#     "APPENDLIMIT" SP (nil / number) / "MAILBOXID" SP "(" objectid ")" / status-att-deleted-storage
#     ; RFC 9051, RFC 3501, RFC 7162, RFC 7889, RFC 8474, RFC 9208
_RULES['status-att-val'] = _Alt('status-att-val', ' )', ('ADHMRSUadhmrsu', _make(StatusAttVal, (_END, _END,), _Alt('"MESSAGES" SP number / "UIDNEXT" SP nz-number / "UIDVALI ...', ' )', ('Mm', _Seq(_Field('name', _Leaf(_to_text, b"(?i:MESSAGES)", b"", '"MESSAGES"', {'MESSAGES': 'MESSAGES'})), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'number')))), ('Uu', _Seq(_Field('name', _Leaf(_to_text, b"(?i:UIDNEXT)", b"", '"UIDNEXT"', {'UIDNEXT': 'UIDNEXT'})), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=[ )]|\Z)", 'nz-number', None, (b"[1-9](?:[0-9]*)?",))))), ('Uu', _Seq(_Field('name', _Leaf(_to_text, b"(?i:UIDVALIDITY)", b"", '"UIDVALIDITY"', {'UIDVALIDITY': 'UIDVALIDITY'})), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=[ )]|\Z)", 'nz-number', None, (b"[1-9](?:[0-9]*)?",))))), ('Uu', _Seq(_Field('name', _Leaf(_to_text, b"(?i:UNSEEN)", b"", '"UNSEEN"', {'UNSEEN': 'UNSEEN'})), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'number')))), ('Dd', _Seq(_Field('name', _Leaf(_to_text, b"(?i:DELETED)", b"", '"DELETED"', {'DELETED': 'DELETED'})), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'number')))), ('Ss', _Seq(_Field('name', _Leaf(_to_text, b"(?i:SIZE)", b"", '"SIZE"', {'SIZE': 'SIZE'})), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'number64')))), ('Rr', _Seq(_Field('name', _Leaf(_to_text, b"(?i:RECENT)", b"", '"RECENT"', {'RECENT': 'RECENT'})), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'number')))), ('Hh', _Seq(_Field('name', _Leaf(_to_text, b"(?i:HIGHESTMODSEQ)", b"", '"HIGHESTMODSEQ"', {'HIGHESTMODSEQ': 'HIGHESTMODSEQ'})), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Rule('mod-sequence-valzer')))), ('Aa', _Seq(_Field('name', _Leaf(_to_text, b"(?i:APPENDLIMIT)", b"", '"APPENDLIMIT"', {'APPENDLIMIT': 'APPENDLIMIT'})), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Alt('nil / number', '', ('Nn', _Leaf(_to_nothing, b"(?i:NIL)", b"", 'nil / number')), ('0123456789', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'nil / number')))))), ('Mm', _Seq(_Field('name', _Leaf(_to_text, b"(?i:MAILBOXID)", b"", '"MAILBOXID"', {'MAILBOXID': 'MAILBOXID'})), _Token(rb" \(", b"", b' (', 'SP "("'), _Field('value', _Leaf(_to_text, rb"[\x2d0-9A-Z_a-z]{1,255}", rb"(?=\)|\Z)", 'objectid')), _Token(rb"\)", b"", b')', '")"')))))), ('Dd', _Rule('status-att-deleted-storage')))

# status-att-deleted-storage = "DELETED-STORAGE" SP number64
#     ; RFC 9208
_RULES['status-att-deleted-storage'] = _make(StatusAttDeletedStorage, (_END, _END,), _Seq(_Field('name', _Leaf(_to_text, rb"(?i:DELETED\-STORAGE)", b"", '"DELETED-STORAGE"', {'DELETED-STORAGE': 'DELETED-STORAGE'})), _Token(b" ", b"", b' ', 'SP'), _Field('value', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'number64'))))

# namespace-response = "NAMESPACE" SP namespace SP namespace SP namespace
#     ; RFC 9051
_RULES['namespace-response'] = _make(NamespaceResponse, (_END, _END, _END,), _Seq(_Token(b"(?i:NAMESPACE) ", b"", b'NAMESPACE ', '"NAMESPACE" SP'), _Field('personal', _Rule('namespace')), _Token(b" ", b"", b' ', 'SP'), _Field('other_users', _Rule('namespace')), _Token(b" ", b"", b' ', 'SP'), _Field('shared', _Rule('namespace'))))

# namespace = nil / "(" 1*namespace-descr ")"
#     ; RFC 9051
_RULES['namespace'] = _Alt('namespace', '', ('Nn', _Gather(False, _Field('', _Leaf(_to_nothing, b"(?i:NIL)", b"", 'nil')))), ('(', _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Rep(1, None, _Field('', _Rule('namespace-descr'))), _Token(rb"\)", b"", b')', '")"')))))

# namespace-descr = "(" string SP (DQUOTE QUOTED-CHAR DQUOTE / nil) [namespace-response-extensions] ")"
#     ; RFC 9051
_RULES['namespace-descr'] = _make(NamespaceDescr, (_END, _END, (),), _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('prefix', _Leaf(_to_string, rb'(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)', b"", 'string', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('delimiter', _Alt('DQUOTE QUOTED-CHAR DQUOTE / nil', '', ('"', _Leaf(_to_quoted, rb'"(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}))"', b"", 'DQUOTE QUOTED-CHAR DQUOTE / nil', None, (rb'"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}))(?:")?)?',))), ('Nn', _Leaf(_to_nothing, b"(?i:NIL)", b"", 'DQUOTE QUOTED-CHAR DQUOTE / nil')))), _Rep(0, 1, _Field('extensions', _Rule('namespace-response-extensions'))), _Token(rb"\)", b"", b')', '")"')))

# namespace-response-extensions = *namespace-response-extension
#     ; RFC 9051
_RULES['namespace-response-extensions'] = _Gather(True, _Rep(0, None, _Field('', _Rule('namespace-response-extension'))))

# namespace-response-extension = SP string SP "(" string *(SP string) ")"
#     ; RFC 9051
_RULES['namespace-response-extension'] = _make(NamespaceResponseExtension, (_END, _MANY,), _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('name', _Leaf(_to_string, rb'(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)', b"", 'string', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(rb" \(", b"", b' (', 'SP "("'), _Region('values', _Token(rb'(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)(?: (?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))*', rb"(?=\)|\Z)", b'', 'string'), b'', b' ', _Leaf(_to_string, rb'(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)', b"", 'string', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(rb"\)", b"", b')', '")"')))

# obsolete-search-response = "SEARCH" *(SP nz-number)
#     ; RFC 9051
_RULES['obsolete-search-response'] = _make(ObsoleteSearchResponse, (_MANY,), _Seq(_Token(b"(?i:SEARCH)", b"", b'SEARCH', '"SEARCH"'), _Region('numbers', _Token(b"(?: [1-9][0-9]*)*", rb"(?=\r|\Z)", b'', 'nz-number'), b' ', b' ', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=[\x0d ]|\Z)", 'nz-number', None, (b"[1-9](?:[0-9]*)?",)))))

# acl-data = "ACL" SP mailbox *(SP identifier SP rights)
#     ; RFC 4314
_RULES['acl-data'] = _make(AclData, (_END, _MANY, _MANY,), _Seq(_Token(b"(?i:ACL) ", b"", b'ACL ', '"ACL" SP'), _Field('mailbox', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?=[\x0d ]|\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('identifiers', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?= |\Z)", 'identifier', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('rights', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?=[\x0d ]|\Z)", 'rights', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",)))))))

# listrights-data = "LISTRIGHTS" SP mailbox SP identifier SP rights *(SP rights)
#     ; RFC 4314
_RULES['listrights-data'] = _make(ListrightsData, (_END, _END, _END, _MANY,), _Seq(_Token(b"(?i:LISTRIGHTS) ", b"", b'LISTRIGHTS ', '"LISTRIGHTS" SP'), _Field('mailbox', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?= |\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('identifier', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?= |\Z)", 'identifier', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('required', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?=[\x0d ]|\Z)", 'rights', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Region('optional', _Token(rb'(?: (?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))*', rb"(?=\r|\Z)", b'', 'rights'), b' ', b' ', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?=[\x0d ]|\Z)", 'rights', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",)))))

# myrights-data = "MYRIGHTS" SP mailbox SP rights
#     ; RFC 4314
_RULES['myrights-data'] = _make(MyrightsData, (_END, _END,), _Seq(_Token(b"(?i:MYRIGHTS) ", b"", b'MYRIGHTS ', '"MYRIGHTS" SP'), _Field('mailbox', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?= |\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('rights', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?=\r|\Z)", 'rights', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",)))))

# sort-data = "SORT" *(SP nz-number) / "SORT" [1*(SP nz-number) SP search-sort-mod-seq]
#     ; RFC 5256, RFC 7162
_RULES['sort-data'] = _make(SortData, (_MANY, None,), _Alt('"SORT" *(SP nz-number) / "SORT" [1*(SP nz-number) SP sea ...', '\r', ('Ss', _Seq(_Token(b"(?i:SORT)", b"", b'SORT', '"SORT"'), _Region('numbers', _Token(b"(?: [1-9][0-9]*)*", rb"(?=\r|\Z)", b'', 'nz-number'), b' ', b' ', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=[\x0d ]|\Z)", 'nz-number', None, (b"[1-9](?:[0-9]*)?",))))), ('Ss', _Seq(_Token(b"(?i:SORT)", b"", b'SORT', '"SORT"'), _Rep(0, 1, _Seq(_Region('numbers', _Token(b"(?: [1-9][0-9]*)+", b"(?= )", b'', 'nz-number'), b' ', b' ', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?= |\Z)", 'nz-number', None, (b"[1-9](?:[0-9]*)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('modseq', _Rule('search-sort-mod-seq'))))))))

# search-sort-mod-seq = "(" "MODSEQ" SP mod-sequence-value ")"
#     ; RFC 7162
_RULES['search-sort-mod-seq'] = _Gather(False, _Seq(_Token(rb"\((?i:MODSEQ) ", b"", b'(MODSEQ ', '"(" "MODSEQ" SP'), _Field('', _Leaf(_to_number, b"[0-9]+", rb"(?=\)|\Z)", 'mod-sequence-value')), _Token(rb"\)", b"", b')', '")"')))

# thread-data = "THREAD" [SP 1*thread-list]
#     ; RFC 5256
_RULES['thread-data'] = _make(ThreadData, (_MANY,), _Seq(_Token(b"(?i:THREAD)", b"", b'THREAD', '"THREAD"'), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Rep(1, None, _Field('threads', _Rule('thread-list', True)))))))

# thread-list = "(" (thread-nested / thread-members) ")"
#     ; RFC 5256
_RULES['thread-list'] = _Gather(False, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('', _Alt('thread-nested / thread-members', '', ('(', _Rule('thread-nested', True)), ('123456789', _Rule('thread-members', True)))), _Token(rb"\)", b"", b')', '")"')))

# thread-nested = 2*thread-list
#     ; RFC 5256
_RULES['thread-nested'] = _make(ThreadNested, (_MANY,), _Rep(2, None, _Field('threads', _Rule('thread-list', True))))

# thread-members = nz-number *(SP nz-number) [SP thread-nested]
#     ; RFC 5256
_RULES['thread-members'] = _make(ThreadMembers, (_MANY, None,), _Seq(_Region('numbers', _Token(b"[1-9][0-9]*(?: [1-9][0-9]*)*", rb"(?=[ )]|\Z)", b'', 'nz-number'), b'', b' ', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=[ )]|\Z)", 'nz-number', None, (b"[1-9](?:[0-9]*)?",))), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('nested', _Rule('thread-nested', True))))))

# quota-response = "QUOTA" SP quota-root-name SP quota-list
#     ; RFC 9208
_RULES['quota-response'] = _make(QuotaResponse, (_END, _END,), _Seq(_Token(b"(?i:QUOTA) ", b"", b'QUOTA ', '"QUOTA" SP'), _Field('root', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?= |\Z)", 'quota-root-name', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('resources', _Rule('quota-list'))))

# quota-list = "(" quota-resource *(SP quota-resource) ")"
#     ; RFC 9208
_RULES['quota-list'] = _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('', _Rule('quota-resource')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Rule('quota-resource')))), _Token(rb"\)", b"", b')', '")"')))

# quota-resource = resource-name SP resource-usage SP resource-limit
#     ; RFC 9208
_RULES['quota-resource'] = _make(QuotaResource, (_END, _END, _END,), _Seq(_Field('name', _Leaf(_to_text, rb"(?:(?i:STORAGE)|(?i:MESSAGE)|(?i:MAILBOX)|(?i:ANNOTATION\-STORAGE)|[!#$&\x27+-\x5b\x5e-z|-~]+)", rb"(?= |\Z)", 'resource-name', {'STORAGE': 'STORAGE', 'MESSAGE': 'MESSAGE', 'MAILBOX': 'MAILBOX', 'ANNOTATION-STORAGE': 'ANNOTATION-STORAGE'})), _Token(b" ", b"", b' ', 'SP'), _Field('usage', _Leaf(_to_number, b"[0-9]+", rb"(?= |\Z)", 'resource-usage')), _Token(b" ", b"", b' ', 'SP'), _Field('limit', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'resource-limit'))))

# quotaroot-response = "QUOTAROOT" SP mailbox *(SP quota-root-name)
#     ; RFC 9208
_RULES['quotaroot-response'] = _make(QuotarootResponse, (_END, _MANY,), _Seq(_Token(b"(?i:QUOTAROOT) ", b"", b'QUOTAROOT ', '"QUOTAROOT" SP'), _Field('mailbox', _Leaf(_to_string, rb'(?:(?i:INBOX)|(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))', rb"(?=[\x0d ]|\Z)", 'mailbox', {b'INBOX': b'INBOX'}, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Region('roots', _Token(rb'(?: (?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)))*', rb"(?=\r|\Z)", b'', 'quota-root-name'), b' ', b' ', _Leaf(_to_string, rb'(?:[!#$&\x27+-\x5b\x5d-z|-~]+|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?=[\x0d ]|\Z)", 'quota-root-name', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",)))))

# resp-jmapaccess = "JMAPACCESS" SP quoted
#     ; RFC 9698
_RULES['resp-jmapaccess'] = _make(RespJmapaccess, (_END,), _Seq(_Token(b"(?i:JMAPACCESS) ", b"", b'JMAPACCESS ', '"JMAPACCESS" SP'), _Field('url', _Leaf(_to_string, rb'"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"', b"", 'quoted', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?',)))))

# obsolete-recent-response = number SP "RECENT"
#     ; RFC 9051
_RULES['obsolete-recent-response'] = _make(ObsoleteRecentResponse, (_END,), _Seq(_Field('count', _Leaf(_to_number, b"[0-9]+", rb"(?= |\Z)", 'number')), _Token(b" (?i:RECENT)", b"", b' RECENT', 'SP "RECENT"')))

# message-data = expunged-resp / nz-number SP ("EXPUNGE" / "FETCH" SP msg-att) / uidfetch-resp
#     ; RFC 9051, RFC 7162, RFC 9586
_RULES['message-data'] = _Alt('message-data', '\r', ('Vv', _Rule('expunged-resp')), ('123456789', _make(MessageData, (_END, _END,), _Seq(_Field('seq', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?= |\Z)", 'nz-number', None, (b"[1-9](?:[0-9]*)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('data', _Alt('"EXPUNGE" / "FETCH" SP msg-att', '', ('Ee', _make(ExpungeData, (), _Token(b"(?i:EXPUNGE)", b"", b'EXPUNGE', '"EXPUNGE"'))), ('Ff', _make(FetchData, (_END,), _Seq(_Token(b"(?i:FETCH) ", b"", b'FETCH ', '"FETCH" SP'), _Field('items', _Rule('msg-att')))))))))), ('123456789', _Rule('uidfetch-resp')))

# expunged-resp = "VANISHED" [SP "(EARLIER)"] SP known-uids
#     ; RFC 7162
_RULES['expunged-resp'] = _make(ExpungedResp, (False, _END,), _Seq(_Token(b"(?i:VANISHED)", b"", b'VANISHED', '"VANISHED"'), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('earlier', _flag(rb"(?i:\(EARLIER\))", b"", b'(EARLIER)', '"(EARLIER)"')))), _Token(b" ", b"", b' ', 'SP'), _Field('known_uids', _Rule('known-uids'))))

# msg-att = "(" (msg-att-dynamic / msg-att-static) *(SP (msg-att-dynamic / msg-att-static)) ")"
#     ; RFC 9051
_RULES['msg-att'] = _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('', _Alt('msg-att-dynamic / msg-att-static', '', ('FMfm', _Rule('msg-att-dynamic')), ('BEIRTUbeirtu', _Rule('msg-att-static')))), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('', _Alt('msg-att-dynamic / msg-att-static', '', ('FMfm', _Rule('msg-att-dynamic')), ('BEIRTUbeirtu', _Rule('msg-att-static')))))), _Token(rb"\)", b"", b')', '")"')))

# msg-att-dynamic = "FLAGS" SP "(" [flag-fetch *(SP flag-fetch)] ")" / fetch-mod-resp
#     ; RFC 9051, RFC 7162
_RULES['msg-att-dynamic'] = _Alt('msg-att-dynamic', '', ('Ff', _make(MsgAttFlags, (_MANY,), _Seq(_Token(rb"(?i:FLAGS) \(", b"", b'FLAGS (', '"FLAGS" SP "("'), _Region('flags', _Token(rb"(?:(?:(?i:\\Recent)|(?:(?i:\\Answered)|(?i:\\Flagged)|(?i:\\Deleted)|(?i:\\Seen)|(?i:\\Draft)|\\[!#$&\x27+-\x5b\x5e-z|-~]+|(?:(?i:\$MDNSent)|(?i:\$Forwarded)|(?i:\$Junk)|(?i:\$NotJunk)|(?i:\$Phishing)|[!#$&\x27+-\x5b\x5e-z|-~]+)))(?: (?:(?i:\\Recent)|(?:(?i:\\Answered)|(?i:\\Flagged)|(?i:\\Deleted)|(?i:\\Seen)|(?i:\\Draft)|\\[!#$&\x27+-\x5b\x5e-z|-~]+|(?:(?i:\$MDNSent)|(?i:\$Forwarded)|(?i:\$Junk)|(?i:\$NotJunk)|(?i:\$Phishing)|[!#$&\x27+-\x5b\x5e-z|-~]+))))*)?", rb"(?=\)|\Z)", b'', 'flag-fetch'), b'', b' ', _Leaf(_to_text, rb"(?:(?i:\\Recent)|(?:(?i:\\Answered)|(?i:\\Flagged)|(?i:\\Deleted)|(?i:\\Seen)|(?i:\\Draft)|\\[!#$&\x27+-\x5b\x5e-z|-~]+|(?:(?i:\$MDNSent)|(?i:\$Forwarded)|(?i:\$Junk)|(?i:\$NotJunk)|(?i:\$Phishing)|[!#$&\x27+-\x5b\x5e-z|-~]+)))", rb"(?=[ )]|\Z)", 'flag-fetch', {'\\RECENT': '\\Recent', '\\ANSWERED': '\\Answered', '\\FLAGGED': '\\Flagged', '\\DELETED': '\\Deleted', '\\SEEN': '\\Seen', '\\DRAFT': '\\Draft', '$MDNSENT': '$MDNSent', '$FORWARDED': '$Forwarded', '$JUNK': '$Junk', '$NOTJUNK': '$NotJunk', '$PHISHING': '$Phishing'}, (rb"\\(?:[!#$&\x27+-\x5b\x5e-z|-~]+)?",))), _Token(rb"\)", b"", b')', '")"')))), ('Mm', _Rule('fetch-mod-resp')))

# fetch-mod-resp = "MODSEQ" SP "(" permsg-modsequence ")"
#     ; RFC 7162
_RULES['fetch-mod-resp'] = _make(MsgAttModseq, (_END,), _Seq(_Token(rb"(?i:MODSEQ) \(", b"", b'MODSEQ (', '"MODSEQ" SP "("'), _Field('modseq', _Leaf(_to_number, b"[0-9]+", rb"(?=\)|\Z)", 'permsg-modsequence')), _Token(rb"\)", b"", b')', '")"')))

# msg-att-static = "ENVELOPE" SP envelope / "INTERNALDATE" SP date-time / "RFC822.SIZE" SP number64 / "BODY"
#     ["STRUCTURE"] SP body / "BODY" section ["<" number ">"] SP nstring / "BINARY" section-binary SP (nstring /
#     literal8) / "BINARY.SIZE" section-binary SP number / "UID" SP uniqueid / "RFC822" [".HEADER" / ".TEXT"] SP nstring
#     / fetch-emailid-resp / fetch-threadid-resp
#     ; RFC 9051, RFC 3501, RFC 8474
_RULES['msg-att-static'] = _Alt('msg-att-static', ' )', ('Ee', _make(MsgAttEnvelope, (_END,), _Seq(_Token(b"(?i:ENVELOPE) ", b"", b'ENVELOPE ', '"ENVELOPE" SP'), _Field('envelope', _Rule('envelope'))))), ('Ii', _make(MsgAttInternaldate, (_END,), _Seq(_Token(b"(?i:INTERNALDATE) ", b"", b'INTERNALDATE ', '"INTERNALDATE" SP'), _Field('date_time', _Leaf(_to_quoted, rb'"(?: [0-9]|[0-9]{2})\-(?:(?i:Jan)|(?i:Feb)|(?i:Mar)|(?i:Apr)|(?i:May)|(?i:Jun)|(?i:Jul)|(?i:Aug)|(?i:Sep)|(?i:Oct)|(?i:Nov)|(?i:Dec))\-[0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} [+\x2d][0-9]{4}"', b"", 'date-time', None, (rb'"(?:(?: [0-9]|[0-9]{2})(?:\-(?:(?:(?i:Jan)|(?i:Feb)|(?i:Mar)|(?i:Apr)|(?i:May)|(?i:Jun)|(?i:Jul)|(?i:Aug)|(?i:Sep)|(?i:Oct)|(?i:Nov)|(?i:Dec))(?:\-(?:[0-9]{4}(?: (?:[0-9]{2}(?::(?:[0-9]{2}(?::(?:[0-9]{2}(?: (?:[+\x2d](?:[0-9]{4}(?:")?)?)?)?)?)?)?)?)?)?)?)?)?)?)?',)))))), ('Rr', _make(MsgAttRfc822Size, (_END,), _Seq(_Token(rb"(?i:RFC822\.SIZE) ", b"", b'RFC822.SIZE ', '"RFC822.SIZE" SP'), _Field('size', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'number64'))))), ('Bb', _make(MsgAttBodystructure, (False, _END,), _Seq(_Token(b"(?i:BODY)", b"", b'BODY', '"BODY"'), _Rep(0, 1, _Field('extensible', _flag(b"(?i:STRUCTURE)", b"", b'STRUCTURE', '"STRUCTURE"'))), _Token(b" ", b"", b' ', 'SP'), _Field('body', _Rule('body', True))))), ('Bb', _make(MsgAttBody, (_END, None, _END,), _Seq(_Token(b"(?i:BODY)", b"", b'BODY', '"BODY"'), _Field('section', _Rule('section')), _Rep(0, 1, _Seq(_Token(b"<", b"", b'<', '"<"'), _Field('origin', _Leaf(_to_number, b"[0-9]+", rb"(?=>|\Z)", 'number')), _Token(b">", b"", b'>', '">"'))), _Token(b" ", b"", b' ', 'SP'), _Field('data', _Rule('nstring'))))), ('Bb', _make(MsgAttBinary, (_END, _END,), _Seq(_Token(b"(?i:BINARY)", b"", b'BINARY', '"BINARY"'), _Field('section', _Rule('section-binary')), _Token(b" ", b"", b' ', 'SP'), _Field('data', _Alt('nstring / literal8', '', ('"Nn{', _Rule('nstring')), ('~', _Leaf(_to_string, rb"\~\{#[0-9]+\}\r\n", b"", 'nstring / literal8', None, (rb"\{(?:[0-9]+\+?\}?)?",)))))))), ('Bb', _make(MsgAttBinarySize, (_END, _END,), _Seq(_Token(rb"(?i:BINARY\.SIZE)", b"", b'BINARY.SIZE', '"BINARY.SIZE"'), _Field('section', _Rule('section-binary')), _Token(b" ", b"", b' ', 'SP'), _Field('size', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'number'))))), ('Uu', _make(MsgAttUid, (_END,), _Seq(_Token(b"(?i:UID) ", b"", b'UID ', '"UID" SP'), _Field('uid', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?=[ )]|\Z)", 'uniqueid', None, (b"[1-9](?:[0-9]*)?",)))))), ('Rr', _make(MsgAttRfc822, (None, _END,), _Seq(_Token(b"(?i:RFC822)", b"", b'RFC822', '"RFC822"'), _Rep(0, 1, _Field('part', _Leaf(_to_text, rb"(?:(?i:\.HEADER)|(?i:\.TEXT))", rb"(?= |\Z)", '".HEADER" / ".TEXT"', {'.HEADER': '.HEADER', '.TEXT': '.TEXT'}))), _Token(b" ", b"", b' ', 'SP'), _Field('data', _Rule('nstring'))))), ('Ee', _Rule('fetch-emailid-resp')), ('Tt', _Rule('fetch-threadid-resp')))

# envelope = "(" env-date SP env-subject SP env-from SP env-sender SP env-reply-to SP env-to SP env-cc SP env-bcc SP
#     env-in-reply-to SP env-message-id ")"
#     ; RFC 9051
_RULES['envelope'] = _make(Envelope, (_END, _END, _END, _END, _END, _END, _END, _END, _END, _END,), _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('date', _Rule('env-date')), _Token(b" ", b"", b' ', 'SP'), _Field('subject', _Rule('env-subject')), _Token(b" ", b"", b' ', 'SP'), _Field('from_', _Rule('env-from')), _Token(b" ", b"", b' ', 'SP'), _Field('sender', _Rule('env-sender')), _Token(b" ", b"", b' ', 'SP'), _Field('reply_to', _Rule('env-reply-to')), _Token(b" ", b"", b' ', 'SP'), _Field('to', _Rule('env-to')), _Token(b" ", b"", b' ', 'SP'), _Field('cc', _Rule('env-cc')), _Token(b" ", b"", b' ', 'SP'), _Field('bcc', _Rule('env-bcc')), _Token(b" ", b"", b' ', 'SP'), _Field('in_reply_to', _Rule('env-in-reply-to')), _Token(b" ", b"", b' ', 'SP'), _Field('message_id', _Rule('env-message-id')), _Token(rb"\)", b"", b')', '")"')))

# env-date = nstring
#     ; RFC 9051
_RULES['env-date'] = _Rule('nstring')

# env-subject = nstring
#     ; RFC 9051
_RULES['env-subject'] = _Rule('nstring')

# env-from = "(" 1*address ")" / nil
#     ; RFC 9051
_RULES['env-from'] = _Alt('env-from', '', ('(', _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Rep(1, None, _Field('', _Rule('address'))), _Token(rb"\)", b"", b')', '")"')))), ('Nn', _Gather(False, _Field('', _Leaf(_to_nothing, b"(?i:NIL)", b"", 'nil')))))

# address = "(" addr-name SP addr-adl SP addr-mailbox SP addr-host ")"
#     ; RFC 9051
_RULES['address'] = _make(Address, (_END, _END, _END, _END,), _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('name', _Rule('addr-name')), _Token(b" ", b"", b' ', 'SP'), _Field('adl', _Rule('addr-adl')), _Token(b" ", b"", b' ', 'SP'), _Field('mailbox', _Rule('addr-mailbox')), _Token(b" ", b"", b' ', 'SP'), _Field('host', _Rule('addr-host')), _Token(rb"\)", b"", b')', '")"')))

# addr-name = nstring
#     ; RFC 9051
_RULES['addr-name'] = _Rule('nstring')

# addr-adl = nstring
#     ; RFC 9051
_RULES['addr-adl'] = _Rule('nstring')

# addr-mailbox = nstring
#     ; RFC 9051
_RULES['addr-mailbox'] = _Rule('nstring')

# addr-host = nstring
#     ; RFC 9051
_RULES['addr-host'] = _Rule('nstring')

# env-sender = "(" 1*address ")" / nil
#     ; RFC 9051
_RULES['env-sender'] = _Alt('env-sender', '', ('(', _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Rep(1, None, _Field('', _Rule('address'))), _Token(rb"\)", b"", b')', '")"')))), ('Nn', _Gather(False, _Field('', _Leaf(_to_nothing, b"(?i:NIL)", b"", 'nil')))))

# env-reply-to = "(" 1*address ")" / nil
#     ; RFC 9051
_RULES['env-reply-to'] = _Alt('env-reply-to', '', ('(', _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Rep(1, None, _Field('', _Rule('address'))), _Token(rb"\)", b"", b')', '")"')))), ('Nn', _Gather(False, _Field('', _Leaf(_to_nothing, b"(?i:NIL)", b"", 'nil')))))

# env-to = "(" 1*address ")" / nil
#     ; RFC 9051
_RULES['env-to'] = _Alt('env-to', '', ('(', _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Rep(1, None, _Field('', _Rule('address'))), _Token(rb"\)", b"", b')', '")"')))), ('Nn', _Gather(False, _Field('', _Leaf(_to_nothing, b"(?i:NIL)", b"", 'nil')))))

# env-cc = "(" 1*address ")" / nil
#     ; RFC 9051
_RULES['env-cc'] = _Alt('env-cc', '', ('(', _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Rep(1, None, _Field('', _Rule('address'))), _Token(rb"\)", b"", b')', '")"')))), ('Nn', _Gather(False, _Field('', _Leaf(_to_nothing, b"(?i:NIL)", b"", 'nil')))))

# env-bcc = "(" 1*address ")" / nil
#     ; RFC 9051
_RULES['env-bcc'] = _Alt('env-bcc', '', ('(', _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Rep(1, None, _Field('', _Rule('address'))), _Token(rb"\)", b"", b')', '")"')))), ('Nn', _Gather(False, _Field('', _Leaf(_to_nothing, b"(?i:NIL)", b"", 'nil')))))

# env-in-reply-to = nstring
#     ; RFC 9051
_RULES['env-in-reply-to'] = _Rule('nstring')

# env-message-id = nstring
#     ; RFC 9051
_RULES['env-message-id'] = _Rule('nstring')

# body = "(" (body-type-mpart / body-type-1part) ")"
#     ; RFC 9051
_RULES['body'] = _Gather(False, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('', _Alt('body-type-mpart / body-type-1part', '', ('(', _Rule('body-type-mpart', True)), ('"{', _Rule('body-type-1part', True)))), _Token(rb"\)", b"", b')', '")"')))

# body-type-mpart = 1*body SP media-subtype [SP body-ext-mpart]
#     ; RFC 9051
_RULES['body-type-mpart'] = _make(BodyTypeMpart, (_MANY, _END, None,), _Seq(_Rep(1, None, _Field('parts', _Rule('body', True))), _Token(b" ", b"", b' ', 'SP'), _Field('subtype', _Leaf(_to_string, rb'(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)', b"", 'media-subtype', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('extension', _Rule('body-ext-mpart'))))))

# body-ext-mpart = body-fld-param [SP body-fld-dsp [SP body-fld-lang [SP body-fld-loc *(SP body-extension)]]]
#     ; RFC 9051
_RULES['body-ext-mpart'] = _make(BodyExtMpart, (_END, None, None, None, _MANY,), _Seq(_Field('parameters', _Rule('body-fld-param')), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('disposition', _Rule('body-fld-dsp')), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('language', _Rule('body-fld-lang')), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('location', _Rule('body-fld-loc')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('extensions', _Rule('body-extension', True))))))))))))

# body-fld-param = "(" string SP string *(SP string SP string) ")" / nil
#     ; RFC 9051
_RULES['body-fld-param'] = _Alt('body-fld-param', '', ('(', _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Region('', _Token(rb'(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n) (?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)(?: (?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n) (?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))*', rb"(?=\)|\Z)", b'', 'string'), b'', b' ', _Leaf(_to_string, rb'(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)', b"", 'string', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(rb"\)", b"", b')', '")"')))), ('Nn', _Gather(False, _Field('', _Leaf(_to_nothing, b"(?i:NIL)", b"", 'nil')))))

# body-fld-dsp = "(" string SP body-fld-param ")" / nil
#     ; RFC 9051
_RULES['body-fld-dsp'] = _Alt('body-fld-dsp', '', ('(', _make(BodyFldDsp, (_END, _END,), _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('type', _Leaf(_to_string, rb'(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)', b"", 'string', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('parameters', _Rule('body-fld-param')), _Token(rb"\)", b"", b')', '")"')))), ('Nn', _Gather(False, _Field('', _Leaf(_to_nothing, b"(?i:NIL)", b"", 'nil')))))

# body-fld-lang = "(" string *(SP string) ")" / nstring
#     ; RFC 9051
_RULES['body-fld-lang'] = _Alt('body-fld-lang', '', ('(', _Gather(True, _Seq(_Token(rb"\(", b"", b'(', '"("'), _Region('', _Token(rb'(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)(?: (?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))*', rb"(?=\)|\Z)", b'', 'string'), b'', b' ', _Leaf(_to_string, rb'(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)', b"", 'string', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(rb"\)", b"", b')', '")"')))), ('"Nn{', _Gather(False, _Field('', _Rule('nstring')))))

# body-fld-loc = nstring
#     ; RFC 9051
_RULES['body-fld-loc'] = _Rule('nstring')

# body-extension = "(" body-extension *(SP body-extension) ")" / nstring / number / number64
#     ; RFC 9051
_RULES['body-extension'] = _Alt('body-extension', ' )', ('(', _make(BodyExtension, (_MANY,), _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('items', _Rule('body-extension', True)), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('items', _Rule('body-extension', True)))), _Token(rb"\)", b"", b')', '")"')))), ('"Nn{', _Gather(False, _Field('', _Rule('nstring')))), ('0123456789', _Gather(False, _Field('', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'number')))), ('0123456789', _Gather(False, _Field('', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'number64')))))

# body-type-1part = (body-type-msg / body-type-text / body-type-basic) [SP body-ext-1part]
#     ; RFC 9051
_RULES['body-type-1part'] = _make(BodyType1part, (_END, None,), _Seq(_Field('part', _Alt('body-type-msg / body-type-text / body-type-basic', ' )', ('"', _Rule('body-type-msg', True)), ('"', _Rule('body-type-text')), ('"{', _Rule('body-type-basic')))), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('extension', _Rule('body-ext-1part'))))))

# body-type-msg = media-message SP body-fields SP envelope SP body SP body-fld-lines
#     ; RFC 9051
_RULES['body-type-msg'] = _make(BodyTypeMsg, (_END, _END, _END, _END, _END,), _Seq(_Field('media', _Rule('media-message')), _Token(b" ", b"", b' ', 'SP'), _Field('fields', _Rule('body-fields')), _Token(b" ", b"", b' ', 'SP'), _Field('envelope', _Rule('envelope')), _Token(b" ", b"", b' ', 'SP'), _Field('body', _Rule('body', True)), _Token(b" ", b"", b' ', 'SP'), _Field('lines', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'body-fld-lines'))))

# media-message = DQUOTE "MESSAGE" DQUOTE SP DQUOTE ("RFC822" / "GLOBAL") DQUOTE
#     ; RFC 9051
_RULES['media-message'] = _make(MediaMessage, (_END,), _Seq(_Token(b'"(?i:MESSAGE)" ', b"", b'"MESSAGE" ', 'DQUOTE "MESSAGE" DQUOTE SP'), _Field('subtype', _Leaf(_to_quoted, b'"(?:(?i:RFC822)|(?i:GLOBAL))"', b"", 'DQUOTE ("RFC822" / "GLOBAL") DQUOTE', {'RFC822': 'RFC822', 'GLOBAL': 'GLOBAL'}, (b'"(?:(?:(?i:RFC822)|(?i:GLOBAL))(?:")?)?',)))))

# body-fields = body-fld-param SP body-fld-id SP body-fld-desc SP body-fld-enc SP body-fld-octets
#     ; RFC 9051
_RULES['body-fields'] = _make(BodyFields, (_END, _END, _END, _END, _END,), _Seq(_Field('parameters', _Rule('body-fld-param')), _Token(b" ", b"", b' ', 'SP'), _Field('id', _Rule('body-fld-id')), _Token(b" ", b"", b' ', 'SP'), _Field('description', _Rule('body-fld-desc')), _Token(b" ", b"", b' ', 'SP'), _Field('encoding', _Leaf(_to_string, rb'(?:"(?:(?i:7BIT)|(?i:8BIT)|(?i:BINARY)|(?i:BASE64)|(?i:QUOTED\-PRINTABLE))"|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?= |\Z)", 'body-fld-enc', {b'7BIT': b'7BIT', b'8BIT': b'8BIT', b'BINARY': b'BINARY', b'BASE64': b'BASE64', b'QUOTED-PRINTABLE': b'QUOTED-PRINTABLE'}, (rb'"(?:(?:(?i:7BIT)|(?i:8BIT)|(?i:BINARY)|(?i:BASE64)|(?i:QUOTED\-PRINTABLE))(?:")?)?', rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('octets', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'body-fld-octets'))))

# body-fld-id = nstring
#     ; RFC 9051
_RULES['body-fld-id'] = _Rule('nstring')

# body-fld-desc = nstring
#     ; RFC 9051
_RULES['body-fld-desc'] = _Rule('nstring')

# body-type-text = media-text SP body-fields SP body-fld-lines
#     ; RFC 9051
_RULES['body-type-text'] = _make(BodyTypeText, (_END, _END, _END,), _Seq(_Field('media', _Rule('media-text')), _Token(b" ", b"", b' ', 'SP'), _Field('fields', _Rule('body-fields')), _Token(b" ", b"", b' ', 'SP'), _Field('lines', _Leaf(_to_number, b"[0-9]+", rb"(?=[ )]|\Z)", 'body-fld-lines'))))

# media-text = DQUOTE "TEXT" DQUOTE SP media-subtype
#     ; RFC 9051
_RULES['media-text'] = _make(MediaText, (_END,), _Seq(_Token(b'"(?i:TEXT)" ', b"", b'"TEXT" ', 'DQUOTE "TEXT" DQUOTE SP'), _Field('subtype', _Leaf(_to_string, rb'(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)', b"", 'media-subtype', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",)))))

# body-type-basic = media-basic SP body-fields
#     ; RFC 9051
_RULES['body-type-basic'] = _make(BodyTypeBasic, (_END, _END,), _Seq(_Field('media', _Rule('media-basic')), _Token(b" ", b"", b' ', 'SP'), _Field('fields', _Rule('body-fields'))))

# media-basic = (DQUOTE ("APPLICATION" / "AUDIO" / "IMAGE" / "FONT" / "MESSAGE" / "MODEL" / "VIDEO") DQUOTE / string) SP
#     media-subtype
#     ; RFC 9051
_RULES['media-basic'] = _make(MediaBasic, (_END, _END,), _Seq(_Field('type', _Leaf(_to_string, rb'(?:"(?:(?i:APPLICATION)|(?i:AUDIO)|(?i:IMAGE)|(?i:FONT)|(?i:MESSAGE)|(?i:MODEL)|(?i:VIDEO))"|(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n))', rb"(?= |\Z)", 'DQUOTE ("APPLICATION" / "AUDIO" / "IMAGE" / "FONT" / "ME ...', {b'APPLICATION': b'APPLICATION', b'AUDIO': b'AUDIO', b'IMAGE': b'IMAGE', b'FONT': b'FONT', b'MESSAGE': b'MESSAGE', b'MODEL': b'MODEL', b'VIDEO': b'VIDEO'}, (b'"(?:(?:(?i:APPLICATION)|(?i:AUDIO)|(?i:IMAGE)|(?i:FONT)|(?i:MESSAGE)|(?i:MODEL)|(?i:VIDEO))(?:")?)?', rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",))), _Token(b" ", b"", b' ', 'SP'), _Field('subtype', _Leaf(_to_string, rb'(?:"(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*"|\{#[0-9]+\}\r\n)', b"", 'media-subtype', None, (rb'"(?:(?:(?:\\["\x5c]|[\x01-\x09]|[\x0b\x0c]|[\x0e-!]|[#-\x5b]|[\x5d-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))*(?:")?)?', rb"\{(?:[0-9]+\+?\}?)?",)))))

# body-ext-1part = body-fld-md5 [SP body-fld-dsp [SP body-fld-lang [SP body-fld-loc *(SP body-extension)]]]
#     ; RFC 9051
_RULES['body-ext-1part'] = _make(BodyExt1part, (_END, None, None, None, _MANY,), _Seq(_Field('md5', _Rule('body-fld-md5')), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('disposition', _Rule('body-fld-dsp')), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('language', _Rule('body-fld-lang')), _Rep(0, 1, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('location', _Rule('body-fld-loc')), _Rep(0, None, _Seq(_Token(b" ", b"", b' ', 'SP'), _Field('extensions', _Rule('body-extension', True))))))))))))

# body-fld-md5 = nstring
#     ; RFC 9051
_RULES['body-fld-md5'] = _Rule('nstring')

# fetch-emailid-resp = "EMAILID" SP "(" objectid ")"
#     ; RFC 8474
_RULES['fetch-emailid-resp'] = _make(MsgAttEmailid, (_END,), _Seq(_Token(rb"(?i:EMAILID) \(", b"", b'EMAILID (', '"EMAILID" SP "("'), _Field('emailid', _Leaf(_to_text, rb"[\x2d0-9A-Z_a-z]{1,255}", rb"(?=\)|\Z)", 'objectid')), _Token(rb"\)", b"", b')', '")"')))

# fetch-threadid-resp = "THREADID" SP ("(" objectid ")" / nil)
#     ; RFC 8474
_RULES['fetch-threadid-resp'] = _make(MsgAttThreadid, (_END,), _Seq(_Token(b"(?i:THREADID) ", b"", b'THREADID ', '"THREADID" SP'), _Alt('"(" objectid ")" / nil', '', ('(', _Seq(_Token(rb"\(", b"", b'(', '"("'), _Field('threadid', _Leaf(_to_text, rb"[\x2d0-9A-Z_a-z]{1,255}", rb"(?=\)|\Z)", 'objectid')), _Token(rb"\)", b"", b')', '")"'))), ('Nn', _Field('threadid', _Leaf(_to_nothing, b"(?i:NIL)", b"", 'nil'))))))

# uidfetch-resp = uniqueid SP "UIDFETCH" SP msg-att
#     ; RFC 9586
_RULES['uidfetch-resp'] = _make(UidfetchResp, (_END, _END,), _Seq(_Field('uid', _Leaf(_to_number, b"[1-9][0-9]*", rb"(?= |\Z)", 'uniqueid', None, (b"[1-9](?:[0-9]*)?",))), _Token(b" (?i:UIDFETCH) ", b"", b' UIDFETCH ', 'SP "UIDFETCH" SP'), _Field('items', _Rule('msg-att'))))

# response-tagged = tag SP resp-cond-state CRLF
#     ; RFC 9051
_RULES['response-tagged'] = _make(ResponseTagged, (_END, _END,), _Seq(_Field('tag', _Leaf(_to_text, rb"[!#$&\x27,-\x5b\x5d-z|-~]+", rb"(?= |\Z)", 'tag')), _Token(b" ", b"", b' ', 'SP'), _Field('state', _Rule('resp-cond-state')), _Token(rb"\r\n", b"", b'\r\n', 'CRLF')))

# continue-req = "+" SP (resp-text / base64) CRLF
#     ; RFC 9051
_RULES['continue-req'] = _make(ContinueReq, (_END,), _Seq(_Token(rb"\+ ", b"", b'+ ', '"+" SP'), _Field('data', _Alt('resp-text / base64', '\r', ('', _Rule('resp-text')), ('', _Leaf(_to_text, b"(?:[+/-9A-Za-z]{4})*(?:(?:[+/-9A-Za-z]{2}==|[+/-9A-Za-z]{3}=))?", rb"(?=\r|\Z)", 'resp-text / base64', None, (b"(?:[+/-9A-Za-z]{4})*(?:(?:(?:[+/-9A-Za-z]{2}==|[+/-9A-Za-z]{3}=))?)?",))))), _Token(rb"\r\n", b"", b'\r\n', 'CRLF')))

# greeting = "*" SP (resp-cond-auth / resp-cond-bye) CRLF
#     ; RFC 9051
_RULES['greeting'] = _make(Greeting, (_END,), _Seq(_Token(rb"\* ", b"", b'* ', '"*" SP'), _Field('state', _Alt('resp-cond-auth / resp-cond-bye', '', ('OPop', _Rule('resp-cond-auth')), ('Bb', _Rule('resp-cond-bye')))), _Token(rb"\r\n", b"", b'\r\n', 'CRLF')))

# resp-cond-auth = ("OK" / "PREAUTH") SP resp-text
#     ; RFC 9051
_RULES['resp-cond-auth'] = _make(RespCondAuth, (_END, _END,), _Seq(_Field('status', _Leaf(_to_text, b"(?:(?i:OK)|(?i:PREAUTH))", b"", '"OK" / "PREAUTH"', {'OK': 'OK', 'PREAUTH': 'PREAUTH'})), _Token(b" ", b"", b' ', 'SP'), _Field('text', _Rule('resp-text'))))

# message = [authzid] UTF8NUL authcid UTF8NUL passwd
#     ; RFC 4616
_RULES['message'] = _make(PlainMessage, (None, _END, _END,), _Seq(_Rep(0, 1, _Field('authzid', _Leaf(_to_string, rb"(?:(?:[\x01-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))+", rb"(?=\x00|\Z)", 'authzid'))), _Token(rb"\x00", b"", b'\x00', 'UTF8NUL'), _Field('authcid', _Leaf(_to_string, rb"(?:(?:[\x01-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))+", rb"(?=\x00|\Z)", 'authcid')), _Token(rb"\x00", b"", b'\x00', 'UTF8NUL'), _Field('passwd', _Leaf(_to_string, rb"(?:(?:[\x01-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))+", rb"(?=\Z)", 'passwd'))))

# client-resp = gs2-header kvsep *kvpair kvsep / kvsep
#     ; RFC 7628
_RULES['client-resp'] = _Alt('client-resp', '', ('FNPYfnpy', _make(ClientResp, (_END, _MANY,), _Seq(_Field('header', _Rule('gs2-header')), _Token(rb"\x01", b"", b'\x01', 'kvsep'), _Rep(0, None, _Field('pairs', _Rule('kvpair'))), _Token(rb"\x01", b"", b'\x01', 'kvsep')))), ('\x01', _make(EmptyClientResp, (), _Token(rb"\x01", b"", b'\x01', 'kvsep'))))

# gs2-header = [gs2-nonstd-flag ","] gs2-cb-flag "," [gs2-authzid] ","
#     ; RFC 5801
_RULES['gs2-header'] = _make(Gs2Header, (False, _END, None,), _Seq(_Rep(0, 1, _Seq(_Field('nonstd', _flag(b"[Ff]", b"", b'F', 'gs2-nonstd-flag')), _Token(b",", b"", b',', '","'))), _Field('cb_flag', _Leaf(_to_text, rb"(?:(?i:p=)[\x2d.0-9A-Za-z]+|[Nn]|[Yy])", rb"(?=,|\Z)", 'gs2-cb-flag', {'N': 'n', 'Y': 'y'}, (rb"(?i:p)(?:=(?:[\x2d.0-9A-Za-z]+)?)?",))), _Token(b",", b"", b',', '","'), _Rep(0, 1, _Field('authzid', _Rule('gs2-authzid'))), _Token(b",", b"", b',', '","')))

# gs2-authzid = "a=" saslname
#     ; RFC 5801
_RULES['gs2-authzid'] = _Gather(False, _Seq(_Token(b"(?i:a=)", b"", b'a=', '"a="'), _Field('', _Leaf(_to_text, rb"(?:(?i:=2C)|(?i:=3D)|(?:[\x01-+\x2d-<>-\x7f]|[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec][\x80-\xbf]{2}|[\xee\xef][\x80-\xbf]{2})|(?:\xf0[\x90-\xbf][\x80-\xbf]{2}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3})))+", rb"(?=,|\Z)", 'saslname'))))

# kvpair = key "=" kvvalue kvsep
#     ; RFC 7628
_RULES['kvpair'] = _make(Kvpair, (_END, _END,), _Seq(_Field('key', _Leaf(_to_text, b"[A-Za-z]+", rb"(?==|\Z)", 'key')), _Token(b"=", b"", b'=', '"="'), _Field('value', _Leaf(_to_text, rb"[\x09\x0a\x0d -~]*", rb"(?=\x01|\Z)", 'kvvalue')), _Token(rb"\x01", b"", b'\x01', 'kvsep')))

#: The record type of each command by the first words of its name.
_COMMAND_WORDS: dict[bytes, type[_Record]] = {
    b'AUTHENTICATE': Authenticate,
    b'CAPABILITY': Capability,
    b'CHECK': Check,
    b'CLOSE': Close,
    b'COMPRESS DEFLATE': Compress,
    b'COPY': Copy,
    b'DELETE': Delete,
    b'DELETEACL': Deleteacl,
    b'ENABLE': Enable,
    b'EXPUNGE': Expunge,
    b'GETACL': Getacl,
    b'GETJMAPACCESS': Getjmapaccess,
    b'GETMETADATA': Getmetadata,
    b'GETOAUTH': Getoauth,
    b'GETQUOTA': Getquota,
    b'GETQUOTAROOT': Getquotaroot,
    b'ID': Id,
    b'IDLE': Idle,
    b'JMAPAUTH GET': JmapauthGet,
    b'LIST': List,
    b'LISTRIGHTS': Listrights,
    b'LOGIN': Login,
    b'LOGOUT': Logout,
    b'LSUB': Lsub,
    b'MOVE': Move,
    b'MYRIGHTS': Myrights,
    b'NAMESPACE': Namespace,
    b'NOOP': Noop,
    b'NOTIFY': Notify,
    b'REPLACE': Replace,
    b'SEARCH': Search,
    b'SETACL': Setacl,
    b'SETMETADATA': Setmetadata,
    b'SETQUOTA': Setquota,
    b'SORT': Sort,
    b'STARTTLS': Starttls,
    b'STATUS': Status,
    b'SUBSCRIBE': Subscribe,
    b'THREAD': Thread,
    b'UID': Uid,
    b'UNAUTHENTICATE': Unauthenticate,
    b'UNSELECT': Unselect,
    b'UNSUBSCRIBE': Unsubscribe,
}

#: One whole response.
Response = Union[ResponseData, ResponseTagged, ContinueReq, Greeting]
TaggedExtCompValue = Union[tuple[Union[TaggedExtComp, bytes], ...]]
OptionValCompValue = Union[tuple[Union[OptionValComp, bytes], ...]]
SearchKeyValue = Union[str, SearchBcc, SearchBefore, SearchBody, SearchCc, SearchFrom, SearchKeyword, SearchOn, SearchSince, SearchSubject, SearchText, SearchTo, SearchUnkeyword, SearchHeader, SearchLarger, SearchNot, SearchOr, SearchSentbefore, SearchSenton, SearchSentsince, SearchSmaller, SearchUid, SearchAnd, SearchModseq, SearchEmailid, SearchThreadid, SearchSequenceSet]
ThreadListValue = Union[ThreadNested, ThreadMembers]
BodyValue = Union[BodyTypeMpart, BodyType1part]
BodyExtensionValue = Union[BodyExtension, bytes, int, None]

# --- Parsing and writing ----------------------------------------------------------------------------------------------

#: Octets of one command or response at most, unless told otherwise.
MAX_SIZE = 64 * 1024 * 1024
#: How deep groups may nest, unless told otherwise.
MAX_DEPTH = 60


def parse_command(data: bytes, *, max_size: int = MAX_SIZE, max_depth: int = MAX_DEPTH) -> Command:
    """The value of one whole command: its line with CRLF, and literals with their content (RFC 9051, Section 2.2.1).

    Args:
        data: the octets.
        max_size: how many octets are accepted.
        max_depth: how deep groups may nest.

    Raises:
        ParseError: the input is no command, or exceeds a limit.
    """
    command: Command = _parse("command", data, max_size, max_depth)
    return command


def parse_response(data: bytes, *, max_size: int = MAX_SIZE, max_depth: int = MAX_DEPTH) -> Response:
    """The value of one whole response (RFC 9051, Section 2.2.2): untagged, tagged, a continuation request or a greeting.

    Args:
        data: the octets, with CRLF and the content of literals.
        max_size: how many octets are accepted.
        max_depth: how deep groups may nest.

    Raises:
        ParseError: the input is no response, or exceeds a limit.
    """
    head = data[:1]
    if head == b"+":
        roots = ["continue-req"]
    elif head == b"*":
        roots = ["response-data", "greeting"]
    else:
        roots = ["response-tagged"]
    errors = []
    for root in roots:
        try:
            response: Response = _parse(root, data, max_size, max_depth)
            return response
        except ParseError as error:
            errors.append(error)
    raise max(errors, key=lambda error: error.offset)


def parse_rule(rule: str, data: bytes, *, max_size: int = MAX_SIZE, max_depth: int = MAX_DEPTH) -> Any:
    """The value of ``data`` as ``rule``, one of the rules of this file by its ABNF name (``"sequence-set"``).

    Raises:
        KeyError: there is no such rule.
        ParseError: the input is not of that rule, or exceeds a limit.
    """
    key = rule.lower()
    if key not in _RULES:
        raise KeyError(rule)
    return _parse(key, data, max_size, max_depth, 0)


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
        text = _MAKERS[type(value)].value(value)
    except _Unfit:
        raise ValueError(f"{type(value).__name__} holds what its rule does not allow") from None
    if non_synchronizing and b"}\r\n" in text:
        return _with_plus(text)
    return text


def _with_plus(text: bytes) -> bytes:
    parts, at = [], 0
    while (found := _LITERAL.search(text, at)) and not found[1]:
        end = found.end() + int(found[2])
        parts += [text[at : found.start()], b"{", found[2], b"+}\r\n", text[found.end() : end]]
        at = end
    return b"".join([*parts, text[at:]])


def _parse(root: str, data: bytes, max_size: int, max_depth: int, behind: int = 2) -> Any:
    if len(data) > max_size:
        raise ParseError(max_size, (), f"more than {max_size} octets")
    state, moved, short = _split(bytes(data), max_depth, behind)
    into: list[Any] = []
    try:
        end = _RULES[root].parse(state, 0, into)
        if end == len(state.data):
            return into[0]
        state.explain, state.depth = True, 0
        end = _RULES[root].parse(state, 0, [])
    except ParseError as error:
        raise ParseError(_original(error.offset, moved), error.expected, error.reason) from None
    except RecursionError:
        raise ParseError(_original(state.far, moved), (), "nested too deeply") from None
    if end >= 0:
        state.miss(end, "the end")
    if short and state.far >= short[0]:
        raise ParseError(len(data), (f"{short[1]} more octets of the literal",))
    raise ParseError(_original(state.far, moved), sorted(state.expected))


#: How the place of a literal is marked when its content is kept aside; nothing else may look so.
_KEPT = re.compile(rb"\{#[0-9]+\}\r\n")


def _split(data: bytes, max_depth: int, behind: int) -> tuple[_State, list[tuple[int, int]], tuple[int, int] | None]:
    """Keep the contents of literals aside: ``{5}CRLFhello`` becomes ``{#0}CRLF`` (the index of its content).

    With them come the places where octets were left out, as (place, octets), and, if a literal is not all
    there, (place, octets that are missing). ``behind``: how many octets must follow a literal; what looks like one
    and has fewer is none.
    """
    if b"}\r\n" not in data:
        return _State(data, (), max_depth), [], None
    parts: list[bytes] = []
    literals: list[bytes] = []
    moved: list[tuple[int, int]] = []
    short = None
    at = size = 0
    while found := _LITERAL.search(data, at):
        start, length = found.end(), int(found[2])
        if start + length + behind > len(data):
            short = (size + found.start() - at, start + length + behind - len(data)) if length else None
            break
        content = data[start : start + length]
        if not found[1] and b"\0" in content:
            break
        mark = b"%s{#%d}\r\n" % (found[1], len(literals))
        if forged := _KEPT.search(data, at, found.start()):
            raise ParseError(forged.start() + 1, ("number64",))
        parts += [data[at : found.start()], mark]
        size += found.start() - at + len(mark)
        moved.append((size, start + length - size))
        literals.append(content)
        at = start + length
    parts.append(data[at:])
    if (forged := _KEPT.search(data, at)) and forged.end() < len(data):
        raise ParseError(forged.start() + 1, ("number64",))
    return _State(b"".join(parts), tuple(literals), max_depth), moved, short


def _original(at: int, moved: list[tuple[int, int]]) -> int:
    """The place in the input of a place in the octets without literals."""
    return at + next((shift for place, shift in reversed(moved) if place <= at), 0)


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


Event = Union[Complete, NeedContinuation, BadLine]
_LITERAL_AT_END = re.compile(rb"(~?)\{([0-9]{1,20})(\+?)\}\r\n\Z")
_TAG = re.compile(rb"[!#$&',-\[\]-z|}~]{1,100}(?=[ \r\n])")
#: A status response whose text has begun: what looks like a literal there is text.
_IN_TEXT = re.compile(rb"(?:\+|[^ ]+ (?i:OK|NO|BAD|BYE|PREAUTH)) (?!\[)|[^ ]+ [A-Za-z]+ \[[^\]\"]*(?:\"[^\"]*\"[^\]\"]*)*\] ")


class _Framer:
    """Cuts a stream of octets into messages; feed it and take events until there is none."""

    _continues = True

    def __init__(
        self, *, max_line: int = 65536, max_literal: int = MAX_SIZE, max_size: int = MAX_SIZE
    ) -> None:
        """Begin a stream.

        Args:
            max_line: octets of a line without its literals.
            max_literal: octets of one literal.
            max_size: octets of a whole message.
        """
        self.max_line = max_line
        self.max_literal = max_literal
        self.max_size = max_size
        self._buffer = bytearray()
        self._message = bytearray()
        self._scanned = 0
        self._line_octets = 0
        self._literal = 0
        self._skip = 0
        self._error: tuple[str | None, ParseError] | None = None
        self._bare = False

    def feed(self, data: bytes) -> None:
        """Add octets as they arrived."""
        self._buffer += data

    def bare_line(self) -> None:
        """Make the next event one plain line, whatever it holds (a SASL response, the DONE of IDLE)."""
        self._bare = True

    @property
    def pending(self) -> bool:
        """Whether a message has begun and is not complete."""
        return bool(self._buffer or self._message or self._error or self._skip)

    def next_event(self) -> Event | None:
        """The next event, or None until more octets are fed."""
        while True:
            if self._skip:
                dropped = min(self._skip, len(self._buffer))
                del self._buffer[:dropped]
                self._skip -= dropped
                if self._skip:
                    return None
            if self._literal:
                if len(self._buffer) < self._literal:
                    return None
                self._message += self._buffer[: self._literal]
                del self._buffer[: self._literal]
                self._literal = 0
            done, event = self._line()
            if done:
                return event

    def _line(self) -> tuple[bool, Event | None]:
        """Take one line from the buffer: (False, None) if there may be more to do at once."""
        end = self._buffer.find(b"\n", self._scanned)
        if end < 0:
            self._scanned = len(self._buffer)
            if self._line_octets + self._scanned > self.max_line:
                self._fail(f"a line of more than {self.max_line} octets")
                self._buffer.clear()
                self._scanned = 0
            return True, None
        line = bytes(self._buffer[: end + 1])
        del self._buffer[: end + 1]
        self._scanned = 0
        self._line_octets += len(line)
        if self._error is None and self._line_octets > self.max_line:
            self._message += line[:200]
            self._fail(f"a line of more than {self.max_line} octets")
        literal = None if self._bare else _LITERAL_AT_END.search(line)
        if literal and not self._message and self._error is None and _IN_TEXT.match(line):
            literal = None
        if self._error is not None:
            return self._bad_line(literal)
        self._message += line
        if literal is None:
            return True, self._complete()
        return self._begin_literal(int(literal[2]), bool(literal[3]))

    def _complete(self) -> Complete:
        event = Complete(bytes(self._message))
        self._message.clear()
        self._line_octets = 0
        self._bare = False
        return event

    def _begin_literal(self, size: int, plus: bool) -> tuple[bool, Event | None]:
        waits = self._continues and not plus
        if size > self.max_literal or len(self._message) + size > self.max_size:
            limit = min(self.max_literal, self.max_size)
            self._fail(f"a literal of {size} octets, where {limit} are the limit")
            if waits:
                return True, self._failed()
            self._skip = size
            return False, None
        self._literal = size
        return (True, NeedContinuation(size)) if waits else (False, None)

    def _bad_line(self, literal: re.Match[bytes] | None) -> tuple[bool, Event | None]:
        if literal and (literal[3] or not self._continues):
            self._skip = int(literal[2])
            return False, None
        return True, self._failed()

    def _fail(self, reason: str) -> None:
        if self._error is None:
            head = bytes(self._message) or bytes(self._buffer[:200])
            self._error = salvage_tag(head), ParseError(len(self._message), (), reason)

    def _failed(self) -> BadLine:
        assert self._error is not None
        event = BadLine(*self._error)
        self._error = None
        self._message.clear()
        self._line_octets = 0
        self._bare = False
        return event


class CommandFramer(_Framer):
    """Cuts what a client sends into commands; says when a synchronising literal wants a continuation request."""


class ResponseFramer(_Framer):
    """Cuts what a server sends into responses."""

    _continues = False


def salvage_tag(data: bytes) -> str | None:
    """The tag of a command that may not parse, or None: what a tagged BAD needs (RFC 9051, Section 7.1.3)."""
    found = _TAG.match(data)
    return found.group().decode("ascii") if found else None


def command_type(data: bytes) -> type[_Record] | None:
    """The record type that the first word behind the tag names, though the rest may not parse; None if unknown."""
    words = data.split(None, 3)[1:3]
    for count in (2, 1):
        found = _COMMAND_WORDS.get(b" ".join(words[:count]).upper())
        if found is not None:
            return found
    first = words[0].upper() if words else b""
    return next((kind for known, kind in _COMMAND_WORDS.items() if known.split()[0] == first), None)

