"""The parsers that are measured: each gives, for a line, a function without arguments that parses it to values."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from reference.generated import parser
from tests.bench.floor import FLOOR
from tests.bench.lines import Line

Run = Callable[[], Any]
#: A parser: the function for a line, or None if it is not for such lines.
Peer = Callable[[Line], Run | None]


def floor(line: Line) -> Run | None:
    """One expression by hand for each line."""
    function = FLOOR[line.name]
    return lambda: function(line.data)


def ours(line: Line) -> Run | None:
    """The generated parser."""
    if line.side == "command":
        return lambda: parser.parse_command(line.data)
    return lambda: parser.parse_response(line.data)


def imap_codec() -> Peer:
    """imap-codec, in Rust, by its Python binding, with the values as dictionaries."""
    from imap_codec import CommandCodec, GreetingCodec, ResponseCodec

    codecs = {"command": CommandCodec, "response": ResponseCodec, "greeting": GreetingCodec}

    def peer(line: Line) -> Run:
        codec = codecs[line.side]
        return lambda: codec.decode(line.data)[1].as_dict()

    return peer


def abnf_rust() -> Peer:
    """The package abnf with its engine in Rust: trees, no values."""
    from abnf import parser as engine
    from abnf.grammars import rfc9051

    if engine._BACKEND != "rust":
        raise ImportError("abnf-rust is not installed")
    rules = {"command": "command", "greeting": "greeting", "response": "response-data"}

    def peer(line: Line) -> Run:
        name = rules[line.side] if line.side != "response" or line.data[:1] == b"*" else "response-tagged"
        rule, text = rfc9051.Rule(name), line.data.decode()
        return lambda: rule.parse_all(text)

    return peer


def lark_lalr() -> Peer:
    """Lark's LALR parser on tokens and lists, with values."""
    from lark import Lark, Transformer

    escaped = re.compile(r"\\(.)")

    class Values(Transformer[Any, Any]):
        """Values instead of trees."""

        def number(self, found: list[str]) -> int:
            return int(found[0])

        def nil(self, _: list[str]) -> None:
            return None

        def quoted(self, found: list[str]) -> str:
            text = found[0][1:-1]
            return escaped.sub(r"\1", text) if "\\" in text else text

        def word(self, found: list[str]) -> str:
            return str(found[0])

        def literal(self, found: list[str]) -> str:
            return found[0].partition("\n")[2]

        def list(self, found: list[Any]) -> tuple[Any, ...]:
            return tuple(found)

        start = list

    grammar = (Path(__file__).parent / "grammar.lark").read_text(encoding="utf-8")
    lark = Lark(grammar, parser="lalr", transformer=Values(), maybe_placeholders=False)

    def peer(line: Line) -> Run:
        text = line.data.decode()
        return lambda: lark.parse(text)

    return peer


def imapclient() -> Peer:
    """IMAPClient's parser of untagged responses."""
    from imapclient.response_parser import parse_fetch_response, parse_response

    def peer(line: Line) -> Run | None:
        if line.side == "command" or line.data[:2] != b"* " or b"[" in line.data[:9]:
            return None
        if b" FETCH " not in line.data:
            return lambda: parse_response([line.data[2:-2]])
        body = line.data[2:-2].replace(b"FETCH ", b"", 1)
        head, mark, rest = body.partition(b"{342}\r\n")
        lines = [(head + b"{342}", rest[:342]), rest[342:]] if mark else [body]
        return lambda: parse_fetch_response(lines)

    return peer


def pymap() -> Peer:
    """pymap's parser of commands."""
    from pymap.parsing import Params
    from pymap.parsing.commands import Commands

    commands = Commands()

    def peer(line: Line) -> Run | None:
        if line.side != "command":
            return None
        return lambda: commands.parse(memoryview(line.data), Params())

    return peer


#: The others by name; each is a function that imports what it needs.
OTHERS: dict[str, Callable[[], Peer]] = {
    "imap-codec": imap_codec,
    "abnf+Rust": abnf_rust,
    "Lark LALR": lark_lalr,
    "IMAPClient": imapclient,
    "pymap": pymap,
}
