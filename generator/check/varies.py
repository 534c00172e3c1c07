"""``varies``: values that another server would choose otherwise. Each is a whole field, in fields of one type only."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.check.http import http_messages
from generator.model.grammar import Label, Ref
from generator.model.match import Tree
from generator.model.message import Message
from generator.model.parsing import Parsed
from generator.model.road import Road
from generator.problems import Problems
from generator.source import Span

_JSON_TOKEN = re.compile(r'"((?:[^"\\]|\\.)*)"|-?[0-9][0-9.eE+-]*')
_NUMBER = "message sequence number"

#: What the fields are called whose label says it short.
_TYPES = {
    "uid": "UID",
    "uidvalidity": "UIDVALIDITY",
    "seq": _NUMBER,
    "count": "number of messages",
    "emailid": "EMAILID",
    "threadid": "THREADID",
    "mailboxid": "MAILBOXID",
    "seconds": "number of seconds",
}
#: Ids of JMAP stand in strings that their names tell little about, so these types go with any string.
_IDS = frozenset({"EMAILID", "THREADID", "MAILBOXID", "string"})


@dataclass(frozen=True, slots=True)
class _Found:
    """A field that has the value: of what type it is, and where it stands."""

    type: str
    span: Span


def check_varies(road: Road, problems: Problems) -> None:
    """Check the values of an example's ``varies``."""
    for name in road.example.varies:
        value = str(name)
        found = [*_in_imap(road, value), *_in_http(road, value)]
        if not found:
            hint = "take it out, or write it as a whole word of IMAP or value of JSON"
            problems.add(name.span, f"no field of this example has the value '{value}'", hint)
            continue
        first = found[0]
        for other in found[1:]:
            if other.type != first.type and not {first.type, other.type} <= _IDS:
                message = f"'{value}' varies as {_article(first.type)} and is {_article(other.type)} here"
                problems.add(other.span, message, f"choose a value that no other field has (see {first.span})")


def _article(name: str) -> str:
    return f"an {name}" if name[0] in "AEIOaeio" else f"a {name}"


def _in_imap(road: Road, value: str) -> Iterator[_Found]:
    for moment in road.moments:
        if moment.parsed is not None and moment.parsed.tree is not None:
            by_uid = any(moment.parsed.rules("uid"))
            yield from _fields(moment.parsed, moment.parsed.tree, value, by_uid)


def _fields(parsed: Parsed, tree: Tree, value: str, by_uid: bool) -> Iterator[_Found]:
    """The innermost labelled fields whose content is ``value``."""
    for inner in tree.inner:
        below = list(_fields(parsed, inner, value, by_uid))
        if below:
            yield from below
        elif isinstance(inner.node, Label) and not inner.node.is_type and parsed.content(inner) == value:
            yield _Found(_type(inner, tree, by_uid), parsed.place(inner))


def _type(tree: Tree, outer: Tree, by_uid: bool) -> str:
    assert isinstance(tree.node, Label)
    name = tree.node.name
    if not name and isinstance(outer.node, Ref) and outer.node.key == "sequence-set":
        return "UID" if by_uid else _NUMBER
    return _TYPES.get(name, name or "value")


def _in_http(road: Road, value: str) -> Iterator[_Found]:
    for http in http_messages(road):
        if http.is_json:
            yield from _in_json(http.message, http.body_at, http.body.decode("utf-8", "replace"), value)
    for moment in road.moments:
        step = moment.step
        if isinstance(step, Message) and step.kind == "event":
            at = 0
            for line in step.data.decode("utf-8", "replace").split("\r\n"):
                name, _, text = line.partition(": ")
                start = at + len(name) + 2
                if name == "data":
                    yield from _in_json(step, start, text, value)
                elif text == value:
                    yield _Found("string", step.place(start, start + len(value.encode())))
                at += len(line.encode()) + 2


def _in_json(message: Message, at: int, text: str, value: str) -> Iterator[_Found]:
    for found in _JSON_TOKEN.finditer(text):
        is_string = found[1] is not None
        token = _decoded(found[0]) if is_string else found[0]
        if token == value:
            start = at + len(text[: found.start(1) if is_string else found.start()].encode())
            yield _Found("string" if is_string else "number", message.place(start, start + len(value.encode())))


def _decoded(text: str) -> str:
    try:
        return str(json.loads(text))
    except ValueError:
        return text
