"""The blocks of spec/: from fences to the facts of the protocol."""

from __future__ import annotations

from typing import TypeVar

import pytest

from generator.load.blocks import definitions, load_blocks
from generator.load.markdown import Fence
from generator.model.example import Elision, Example, Happening, Switch, Wire
from generator.model.grammar import Label, Literal, Ref, Seq, strip_labels
from generator.model.protocol import (
    Abnf,
    Block,
    Capability,
    Code,
    Command,
    Conditions,
    Events,
    Outcome,
    Response,
    Values,
)
from generator.problems import Problems
from generator.source import Span
from tests.generator.grammars import imap, node

Kind = TypeVar("Kind", bound=Block)


def load(kind: str, name: str, text: str) -> tuple[Block | None, list[str]]:
    """The block that a fence on line 1 makes, and what is said of it."""
    problems = Problems()
    blocks = load_blocks([Fence(kind, name, Span("a.md", 1), text)], imap(), problems)
    said = [f"{one.span.line}:{one.span.column}: {one.sentence}" for one in problems]
    return next(iter(blocks.values()), None), said


def good(kind: type[Kind], word: str, name: str, text: str) -> Kind:
    """The block that a fence makes which is right."""
    block, said = load(word, name, text)
    assert not said
    assert isinstance(block, kind)
    return block


def test_values() -> None:
    block = good(Values, "values", "", "user  string  known  ; who\nsecret  token  issued\n")
    assert [(row.name, str(row.rule), row.issued, row.comment) for row in block.rows] == [
        ("user", "string", False, "who"),
        ("secret", "token", True, ""),
    ]
    assert (block.rows[1].span.line, block.rows[1].rule.span.column) == (3, 9)


def test_conditions() -> None:
    block = good(Conditions, "conditions", "", "tls  connection  on | off  ; who knows\n")
    (row,) = block.rows
    assert (row.name, row.source, row.domain, row.comment) == ("tls", "connection", ("on", "off"), "who knows")


def test_events() -> None:
    block = good(Events, "events", "", "user approves   consent=given  ; on a page\ntime passes\n")
    first, second = block.rows
    assert first.words == "user approves" and first.sets
    assert (str(first.sets.condition), str(first.sets.value), first.comment) == ("consent", "given", "on a page")
    assert (second.words, second.sets) == ("time passes", None)


def test_abnf() -> None:
    block = good(Abnf, "abnf", "", 'one = two\ntwo = "2"\n')
    assert [one.name for one in block.definitions] == ["one", "two"]
    assert {one.origin for one in block.definitions} == {"this document"}


def test_capability() -> None:
    text = "meets  listed\nlisted  state=right tls=on\nneeds  OBJECTID\nregistry  IMAP Capabilities\n"
    block = good(Capability, "capability", "JMAPAUTH", text)
    assert ([*map(str, block.meets)], [*map(str, block.needs)], block.registry) == (
        ["listed"], ["OBJECTID"], "IMAP Capabilities"
    )  # fmt: skip
    assert [(str(test.condition), str(test.value)) for test in block.listed[0]] == [("state", "right"), ("tls", "on")]
    assert block.definition.incremental and block.definition.key == "capability"


def test_command() -> None:
    block = good(
        Command, "command", "JMAPAUTH GET", "extends  command-auth\nargs  SP url:string\ndecide  one two\n   three\n"
    )
    assert (block.name, str(block.extends)) == ("JMAPAUTH GET", "command-auth")
    assert [*map(str, block.decide)] == ["one", "two", "three"]
    assert isinstance(block.definition.node, Label) and block.definition.node.name == "JmapauthGet"
    assert strip_labels(block.definition.node) == node('"JMAPAUTH" SP "GET" SP string')


def test_response() -> None:
    block = good(Response, "response", "OAUTH", 'extends  response-data\nargs  SP "(" user:string ")"\n')
    extension, content = block.definitions
    assert (content.name, extension.name, extension.incremental) == ("oauth-data", "response-data", True)
    assert strip_labels(extension.node) == node('"*" SP oauth-data CRLF')
    assert isinstance(content.node, Seq) and content.node.items[0] == Literal("OAUTH")


def test_response_without_arguments_is_a_record() -> None:
    block = good(Response, "response", "PING", "extends  response-data\n")
    assert block.definitions[1].node == Label("PingData", Literal("PING"))


def test_code() -> None:
    block = good(Code, "code", "EXPIRESIN", "after  OK\nargs  SP seconds:nz-number\nmeans  So long\n   it lasts.\n")
    assert (block.after, block.means) == ("OK", "So long it lasts.")
    assert block.definition.node == Label(
        "Expiresin", Seq((Literal("EXPIRESIN"), Ref("SP"), Label("seconds", Ref("nz-number"))))
    )


def test_outcome() -> None:
    text = (
        "meets  one two\nwhen  a=b c=d\nwhen  e=f\nsend  OAUTH user=user token=x\nsend  PING\n"
        "code  EXPIRESIN seconds=lifetime\ntext  All  is well\n"
    )
    block = good(Outcome, "outcome", "JMAPAUTH GET OK issued", text)
    assert (block.command, block.status, block.name, block.text) == ("JMAPAUTH GET", "OK", "issued", "All is well")
    assert [[f"{test.condition}={test.value}" for test in row] for row in block.when] == [["a=b", "c=d"], ["e=f"]]
    assert [str(build.name) for build in block.send] == ["OAUTH", "PING"]
    assert block.code and [(str(one.label), str(one.value)) for one in block.code.bindings] == [("seconds", "lifetime")]


def test_outcome_of_every_command() -> None:
    assert good(Outcome, "outcome", "* BAD malformed", "text  No\n").command is None


def test_example() -> None:
    text = (
        "title  A name\nmeets  one\ngiven  login=password user=jürgen@x\nvaries  17\n"
        "C: a1 NOOP\nS: * 3 EXISTS\nC:\n[and more]\n[IMAP 2]\n[user approves https://x]\nC: base64(a^Ab)\n"
    )
    block = good(Example, "example", "a-name", text)
    assert [(str(one.name), str(one.value)) for one in block.given] == [("login", "password"), ("user", "jürgen@x")]
    assert [type(line) for line in block.lines] == [Wire, Wire, Wire, Elision, Switch, Happening, Wire]
    assert [line.span.line for line in block.lines] == [6, 7, 8, 9, 10, 11, 12]
    last = block.lines[-1]
    assert isinstance(last, Wire) and (last.text, last.source) == ("YQFi", "base64(a^Ab)")
    assert block.published[:2] == ("[given login=password user=jürgen@x]", "[varies 17]")


def test_all_rules_of_blocks() -> None:
    problems = Problems()
    fences = [
        Fence("code", "ONE", Span("a.md", 1), "after OK\nmeans x\n"),
        Fence("response", "TWO", Span("a.md", 9), "extends response-data\n"),
        Fence("abnf", "", Span("a.md", 19), 'three = "3"\n'),
    ]
    found = definitions(load_blocks(fences, imap(), problems))
    assert [one.name for one in found] == ["resp-text-code", "response-data", "two-data", "three"]


@pytest.mark.parametrize(
    ("kind", "name", "text", "message"),
    [
        ("comand", "X", "", "1:1: 'comand' is not a kind of block; did you mean 'command'?"),
        ("values", "", "user  string  konwn\n", "2:15: 'konwn' is not a kind of value; did you mean 'known'?"),
        (
            "conditions",
            "",
            "tls  conection  on\n",
            "2:6: 'conection' is not a source of conditions; did you mean 'connection'?",
        ),
        ("conditions", "", "tls  connection  on | off | on\n", "2:29: 'on' stands twice in the domain of 'tls'"),
        (
            "events",
            "",
            "User approves\n",
            "2:1: 'User approves' is not an event; write its words in lower case, like 'user approves'",
        ),
        ("events", "", "user approves   a=b c=d\n", "2:21: an event sets one condition"),
        (
            "command",
            "jmapauth",
            "extends a\ndecide b\n",
            "1:1: the header of this block is wrong: 'jmapauth'; write 'command NAME'",
        ),
        ("code", "X", "after BAD\nmeans x\n", "2:7: a response code stands after OK or NO, not 'BAD'"),
        ("outcome", "X YES done", "text a\n", "1:19: 'YES' is not a status; OK, NO or BAD"),
        (
            "outcome",
            "X OK",
            "text a\n",
            "1:1: the header of this block is wrong: 'X OK'; write 'outcome COMMAND STATUS NAME'",
        ),
        (
            "example",
            "A-Name",
            "title x\nC: a\n",
            "1:1: 'A-Name' is not a name of an example; write lower case with hyphens",
        ),
        ("example", "x", "title x\n", "1:1: example 'x' has no lines; write lines that begin with 'C: ' or 'S: '"),
        ("example", "x", "title x\nC: a\nnothing\n", "4:1: not a line of an example: 'nothing'"),
        ("example", "x", "title x\nC:a\n", "3:3: 'C:' wants one blank behind it; write 'C: a'"),
        ("example", "x", "title x\nC: a\tb\n", "3:5: a control character U+0009 stands in the line"),
    ],
)
def test_wrong(kind: str, name: str, text: str, message: str) -> None:
    assert any(one.startswith(message) for one in load(kind, name, text)[1]), load(kind, name, text)[1]
