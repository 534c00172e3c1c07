"""Rules of several documents as one grammar: alternatives joined, frames kept, known words before any word."""

from __future__ import annotations

from generator.model.analysis import Analysis
from generator.model.grammar import Alt, Literal, Ref, Repeat, Seq, alternatives
from generator.model.match import Matcher, Tree
from generator.model.merge import frame_index, framed
from tests.generator.grammars import grammar, node

RESPONSE = 'response-data = "*" SP (one / two) CRLF\none = "ONE"\ntwo = "TWO"\n'


def texts(rule: str, text: str, more: str = "") -> list[object]:
    """The alternatives of a rule as text or names."""
    found = alternatives(grammar(text, more)[rule].node)
    return [getattr(one, "text", getattr(one, "name", one)) for one in found]


def test_incremental_alternatives_join() -> None:
    assert texts("a", 'a = "X"\n', 'a =/ "Y"\na =/ "Z"\n') == ["X", "Y", "Z"]


def test_the_definition_counts_wherever_it_stands() -> None:
    found = grammar('a =/ "Y"\na = "X"\n')["a"]
    assert [one.incremental for one in found.definitions] == [False, True]
    assert texts("a", 'a =/ "Y"\na = "X"\n') == ["X", "Y"]


def test_names_have_no_case() -> None:
    assert texts("A", 'Abc = "X"\na = abc\n', 'ABC =/ "Y"\n') == ["abc"]
    assert texts("abc", 'Abc = "X"\n', 'ABC =/ "Y"\n') == ["X", "Y"]


def test_known_words_come_before_any_word() -> None:
    text = "code = atom / '' / \"ALERT\" / atom2\natom = 1*ALPHA\natom2 = atom\n".replace("'' / ", "")
    assert texts("code", text, 'code =/ "NEW"\n') == ["ALERT", "NEW", "atom", "atom2"]


def test_words_of_rules_are_known_too() -> None:
    text = 'code = atom / framed\natom = 1*ALPHA\nframed = word SP atom\nword = "WORD"\n'
    assert texts("code", text) == ["framed", "atom"]


def test_strings_are_no_known_words() -> None:
    text = 'a = string / "X"\nstring = quoted\nquoted = DQUOTE *ALPHA DQUOTE\n'
    assert texts("a", text) == ["X", "string"]


def test_a_frame_is_taken_over() -> None:
    base = node('"*" SP (one / two) CRLF')
    assert frame_index(base) == 2
    assert framed(base, Ref("three")) == node('"*" SP three CRLF')
    assert framed(node("one / two"), Ref("three")) == Ref("three")


def test_what_stands_in_the_frame_joins_its_group() -> None:
    found = grammar(RESPONSE, 'response-data =/ "*" SP three CRLF\nthree = "THREE"\n')["response-data"].node
    assert isinstance(found, Seq)
    assert [getattr(one, "name", "") for one in alternatives(found.items[2])] == ["one", "two", "three"]


def test_labels_do_not_hide_a_frame() -> None:
    text = RESPONSE.replace("SP (one / two)", "SP data:(one / two)")
    found = Matcher(grammar(text, 'response-data =/ "*" SP data:three CRLF\nthree = "THREE"\n'))
    tree = found.match("response-data", b"* three\r\n")
    assert isinstance(tree, Tree) and [one.start for one in tree.labelled("data")] == [2]


def test_another_frame_is_an_alternative() -> None:
    found = grammar(RESPONSE, 'response-data =/ "+" SP one CRLF\n')["response-data"].node
    assert isinstance(found, Alt) and len(found.items) == 2


def test_recursion_at_the_ends_becomes_repetition() -> None:
    found = grammar('set = item ["," set]\nitem = 1*DIGIT\nlist = item / list *(SP list)\n')
    assert not Analysis(found).recursive("set") and not Analysis(found).recursive("list")
    matcher = Matcher(found)
    assert isinstance(matcher.match("set", b"1,22,3"), Tree)
    assert isinstance(matcher.match("list", b"1 22 3"), Tree)


def test_nesting_stays_recursive() -> None:
    found = grammar('nested = "(" [nested] ")"\n')
    assert Analysis(found).recursive("nested")
    assert isinstance(Matcher(found).match("nested", b"((()))"), Tree)


def test_order_among_known_words_is_that_of_the_text() -> None:
    found = grammar('a = "B" / "A" / 1*ALPHA / "C"\n')["a"].node
    assert alternatives(found)[:3] == (Literal("B"), Literal("A"), Literal("C"))
    assert isinstance(alternatives(found)[3], Repeat)
