"""The floor: for each line one expression made by hand for its shape, and conversion to values; it checks little."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

_ESCAPED = re.compile(rb"\\(.)").sub
_LOGIN = re.compile(rb'([^ ]+) LOGIN "((?:[^"\\]|\\.)*)" "((?:[^"\\]|\\.)*)"\r\n').fullmatch
_WORD = re.compile(rb"([^ ]+) ([A-Z]+) ([^ ]+)\r\n").fullmatch
_TWO = re.compile(rb'([^ ]+) LIST "([^"]*)" "([^"]*)"\r\n').fullmatch
_FETCH = re.compile(rb"([^ ]+) UID FETCH ([0-9:,*]+) \((.*)\)\r\n").fullmatch
_ITEM = re.compile(rb"[A-Z.0-9]+(?:\[[^\]]*\])?").findall
_SEARCH = re.compile(rb"([^ ]+) UID SEARCH (.*)\r\n").fullmatch
_KEY = re.compile(rb'"((?:[^"\\]|\\.)*)"|([^ ]+)').findall
_STORE = re.compile(rb"([^ ]+) STORE ([0-9:,*]+) ([+-]?)FLAGS(\.SILENT)? \(([^)]*)\)\r\n").fullmatch
_OK = re.compile(rb"([^ ]+) (OK|NO|BAD) (?:\[([^ \]]+)(?: ([^\]]*))?\] )?([^\r\n]*)\r\n").fullmatch
_CAPABILITY = re.compile(rb"\* CAPABILITY ([^\r\n]*)\r\n").fullmatch
_LIST = re.compile(rb'\* LIST \(([^)]*)\) (?:"(.)"|NIL) (?:"((?:[^"\\]|\\.)*)"|([^ \r]+))\r\n').fullmatch
_STATUS = re.compile(rb"\* STATUS ([^ ]+) \(([^)]*)\)\r\n").fullmatch
_FLAGS = re.compile(rb"\* FLAGS \(([^)]*)\)\r\n").fullmatch
_NUMBERS = re.compile(rb"\* SEARCH ([0-9 ]*)\r\n").fullmatch
_FETCH_FLAGS = re.compile(rb"\* ([0-9]+) FETCH \(FLAGS \(([^)]*)\) UID ([0-9]+)\)\r\n").fullmatch
_SUMMARY = re.compile(
    rb'\* ([0-9]+) FETCH \(UID ([0-9]+) FLAGS \(([^)]*)\) INTERNALDATE "([^"]*)" RFC822\.SIZE ([0-9]+)\)\r\n'
).fullmatch
_NSTRING = rb'(?:"((?:[^"\\]|\\.)*)"|NIL)'
_PERSONS = rb"(?:\(((?:\([^)]*\))*)\)|NIL)"
_ENVELOPE = re.compile(
    rb"\* ([0-9]+) FETCH \(UID ([0-9]+) ENVELOPE \("
    + b" ".join([_NSTRING] * 2 + [_PERSONS] * 6 + [_NSTRING] * 2)
    + rb"\)\)\r\n"
).fullmatch
_PERSON = re.compile(rb"\(" + b" ".join([_NSTRING] * 4) + rb"\)").findall
_STRUCTURE = re.compile(rb"\* ([0-9]+) FETCH \(BODYSTRUCTURE (.*)\)\r\n").fullmatch
_TOKEN = re.compile(rb'"((?:[^"\\]|\\.)*)"|([0-9]+)|(NIL)|([()])').findall
_LITERAL = re.compile(rb"\* ([0-9]+) FETCH \(BODY\[([^\]]*)\] \{([0-9]+)\}\r\n").match


def _string(text: bytes | None) -> bytes | None:
    return _ESCAPED(rb"\1", text) if text and b"\\" in text else text


def _found(match: re.Match[bytes] | None) -> re.Match[bytes]:
    if match is None:
        raise ValueError
    return match


def _login(data: bytes) -> Any:
    tag, user, password = _found(_LOGIN(data)).groups()
    return tag.decode(), _string(user), _string(password)


def _word(data: bytes) -> Any:
    tag, word, name = _found(_WORD(data)).groups()
    return tag.decode(), word.decode(), name


def _list_command(data: bytes) -> Any:
    tag, reference, pattern = _found(_TWO(data)).groups()
    return tag.decode(), _string(reference), _string(pattern)


def _fetch(data: bytes) -> Any:
    tag, numbers, items = _found(_FETCH(data)).groups()
    return tag.decode(), [one.split(b":") for one in numbers.split(b",")], [one.decode() for one in _ITEM(items)]


def _search(data: bytes) -> Any:
    tag, keys = _found(_SEARCH(data)).groups()
    return tag.decode(), [_string(quoted) or atom.decode() for quoted, atom in _KEY(keys)]


def _store(data: bytes) -> Any:
    tag, numbers, sign, silent, flags = _found(_STORE(data)).groups()
    sets = [one.split(b":") for one in numbers.split(b",")]
    return tag.decode(), sets, sign.decode(), silent is not None, flags.decode().split()


def _status_line(data: bytes) -> Any:
    tag, status, code, args, text = _found(_OK(data)).groups()
    return (
        tag.decode(),
        status.decode(),
        code and code.decode(),
        args and args.decode().split(),
        text.decode(),
    )


def _capability(data: bytes) -> Any:
    return _found(_CAPABILITY(data))[1].decode().split()


def _list(data: bytes) -> Any:
    flags, delimiter, quoted, atom = _found(_LIST(data)).groups()
    return flags.decode().split(), delimiter and delimiter.decode(), _string(quoted) or atom


def _status(data: bytes) -> Any:
    name, items = _found(_STATUS(data)).groups()
    words = items.decode().split()
    return name, dict(zip(words[::2], map(int, words[1::2]), strict=True))


def _flags(data: bytes) -> Any:
    return _found(_FLAGS(data))[1].decode().split()


def _numbers(data: bytes) -> Any:
    return list(map(int, _found(_NUMBERS(data))[1].split()))


def _fetch_flags(data: bytes) -> Any:
    number, flags, uid = _found(_FETCH_FLAGS(data)).groups()
    return int(number), flags.decode().split(), int(uid)


def _summary(data: bytes) -> Any:
    number, uid, flags, date, size = _found(_SUMMARY(data)).groups()
    return int(number), int(uid), flags.decode().split(), date.decode(), int(size)


def _envelope(data: bytes) -> Any:
    number, uid, date, subject, *persons, reply, message = _found(_ENVELOPE(data)).groups()
    lists = [one and [tuple(map(_string, person)) for person in _PERSON(one)] for one in persons]
    return int(number), int(uid), _string(date), _string(subject), lists, _string(reply), _string(message)


def _structure(data: bytes) -> Any:
    number, body = _found(_STRUCTURE(data)).groups()
    stack: list[list[Any]] = [[]]
    for quoted, digits, nil, bracket in _TOKEN(body):
        if bracket == b"(":
            stack.append([])
        elif bracket:
            inner = stack.pop()
            stack[-1].append(inner)
        elif digits:
            stack[-1].append(int(digits))
        else:
            stack[-1].append(None if nil else _string(quoted))
    return int(number), stack[0][0]


def _literal(data: bytes) -> Any:
    found = _found(_LITERAL(data))
    end = found.end() + int(found[3])
    if data[end:] != b")\r\n":
        raise ValueError
    return int(found[1]), found[2].decode(), data[found.end() : end]


FLOOR: dict[str, Callable[[bytes], Any]] = {
    "LOGIN": _login,
    "SELECT": _word,
    "LIST": _list_command,
    "UID FETCH": _fetch,
    "UID SEARCH": _search,
    "STORE": _store,
    "* OK greeting": _status_line,
    "* CAPABILITY": _capability,
    "* LIST": _list,
    "* STATUS": _status,
    "* FLAGS": _flags,
    "* SEARCH": _numbers,
    "* FETCH flags": _fetch_flags,
    "* FETCH summary": _summary,
    "* FETCH envelope": _envelope,
    "* FETCH structure": _structure,
    "* FETCH literal": _literal,
    "tagged OK": _status_line,
}
