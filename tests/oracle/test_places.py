"""Where a message fails, as spec/base/README.md has it: by the emitted parser and by the interpreter."""

from __future__ import annotations

import pytest

from reference.generated import parser
from tests.oracle.case import COMMAND, RESPONSE, Case
from tests.oracle.compare import failure, judged
from tests.oracle.tiers import EAGER, PATIENT


def place(case: Case) -> int:
    """Where the judges agree that an input fails, whatever the parser has read before."""
    found = judged(case, package=False)
    assert not found.accepted
    assert not found.differences
    places = {failure(case, module) for module in (parser, EAGER, PATIENT)}
    assert len(places) == 1
    return places.pop()


@pytest.mark.parametrize(
    ("kind", "data", "offset"),
    [
        # An option that is there, or a word and more of the extension that begins like it.
        ("esearch-response", b"ESEARCH UIDID", 13),
        (RESPONSE, b'* ESEARCH (TAG "A") UID0 all,901\r\n', 25),
        # The known parameter, or an extension of its name; a value that has no usual form.
        ("select-params", b" (CONDSTORE CONDSTORE 20 (QRESYNC 5 (*:*,*,$ *:*)))", 25),
        # The options of the message, or what takes the place of its data.
        (COMMAND, b"a APPEND x () -a 9 Y () (\\Flagged{1+}\r\n $Junk) b ()\r\n", 33),
        (COMMAND, b'a APPEND x () _A () (\\Seen \\Answered) "90-Dec-9394 04:46:01 -9035" \\Deleted () . ()\r\n', 67),
        # An option whose end is the end of the input.
        ("event-groups", b"(inboxes (u MessageNew (BODY[hEADer.FieLds.NOT (9)])", 52),
        # The list of entries, or what may follow another reading of it.
        (COMMAND, b"a GETMETADATA (x x (x x)) x x x\r\n", 29),
        ("getmetadata-options", b'(DEPTH 0 -1 (("x maxSIZ") {3}\r\na b) maxSIZE)E 9)', 44),
        # Octets that look like the mark of a literal that is kept aside, alone and beside one.
        ("append-ext-value", b"({#0}\r\n", 2),
        ("store-modif-params", b"({#0} {#0}\r\n)", 2),
        ("body-ext-1part", b'{#0}\r\nNIL "7" {1}\r\na NIL 1', 1),
        (RESPONSE, b'* OAUTH ({1}\r\n\\ "NO={#0}\r\n")\r\n', 20),
        (RESPONSE, b"* MYRIGHTS {6}\r\nDONE\r\n {#0}\r\n{2}\r\n", 24),
        (RESPONSE, b"* MYRIGHTS {1}\r\na {#0}\r\n", 19),
        # A literal of nothing at the end of the line, and a quoted "{" before what would be a literal.
        (RESPONSE, b"* MYRIGHTS {0}\r\n {0}\r\n", 22),
        (RESPONSE, b'* LIST () "{0}\r\n/" x\r\n', 12),
    ],
)
def test_where_it_fails(kind: str, data: bytes, offset: int) -> None:
    assert place(Case(kind, data)) == offset


def test_text_that_looks_like_a_mark_is_text() -> None:
    for text in ("{#0}", "a {#1}", "{#0} b"):
        line = b"* OK " + text.encode() + b"\r\n"
        assert parser.parse_response(line).data.text.text == text
        assert not judged(Case(RESPONSE, line), package=False).differences


@pytest.mark.parametrize("count", [10, 1_000, 10_000])
def test_the_place_is_found_in_what_is_long(count: int) -> None:
    """Octets are followed to where they end, and repetitions to the last turn, whatever was read often before."""
    for line in (
        b'a LOGIN x "' + "é".encode() * count,
        b'a LOGIN x "' + b'\\"' * count,
        b"* CAPABILITY" + b" X" * count,
        b"a CREATE x (" + b"y (a b) " * count + b"z (",
        b"a SEARCH RETURN (" + b"ALL x (a b) " * count + b"x (a b ",
        b"* 1 FETCH (" + b"BODY[] {3}\r\nabc " * count + b"UID 1 ",
        b"* ESEARCH" + b" X 1" * count + b" ",
    ):
        with pytest.raises(parser.ParseError) as refused:
            (parser.parse_response if line[:1] == b"*" else parser.parse_command)(line + b"\r\n")
        assert refused.value.offset == len(line)


def test_usual_forms_do_not_leave_an_option_out() -> None:
    for rule in ("create-param", "select-param", "rename-param", "store-modifier", "fetch-modifier"):
        for text in (b"y (a b)", b"y 1:2,3", b"y 1", b"y -1:-2", b"y"):
            for behind in (b")", b" z)", b" USE (x))"):
                found = EAGER._retried(EAGER._FUNCTIONS[rule], text + behind, 0, ((), 60))
                assert found is not None
                assert found[1] == len(text)
