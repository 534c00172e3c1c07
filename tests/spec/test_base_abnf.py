"""The grammar in spec/base: well-formed, complete, without clashes, and the one that RFC 9051 prints."""

from __future__ import annotations

import keyword
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from abnf.grammars import rfc9051 as bundled
from abnf.parser import ABNFGrammarRule

BASE = Path(__file__).parents[2] / "spec" / "base"
FILES = sorted(BASE.glob("*.abnf"))

Tree = str | tuple["Tree", ...]
"""An element without labels: a leaf in lower case, or ("/" or " " or "[" or a repeat, part, ...)."""


@dataclass(frozen=True)
class Rule:
    """One rule of one file, with its labels."""

    file: str
    name: str
    incremental: bool
    text: str

    @property
    def key(self) -> str:
        return self.name.lower()


# --- Reading: a rule begins at the margin; whitespace and comments mean nothing else. ---

TOKEN = re.compile(
    r"""(?P<skip>[ \t\n]+|;[^\n]*) | (?P<label>(?:[A-Za-z][A-Za-z0-9-]*)?:) | (?P<repeat>[0-9]*\*[0-9]*|[0-9]+)
      | (?P<leaf>"[^"\n]*" | %[A-Za-z0-9.-]+ | <[^>\n]*> | [A-Za-z][A-Za-z0-9-]*) | (?P<mark>=/|[=/()\[\]])""",
    re.VERBOSE,
)


def tokens(text: str) -> Iterator[tuple[str, str]]:
    """(kind, text) of each token; whitespace and comments are dropped."""
    at = 0
    while at < len(text):
        found = TOKEN.match(text, at)
        assert found, f"no ABNF token at {text[at : at + 30]!r}"
        at = found.end()
        if found.lastgroup and found.lastgroup != "skip":
            yield found.lastgroup, found[0]


def stripped(text: str) -> str:
    """The rule without labels and comments, on one line."""
    return "".join(token if kind == "repeat" else token + " " for kind, token in tokens(text) if kind != "label")


@cache
def rules() -> tuple[Rule, ...]:
    """All rules of spec/base."""
    found = []
    for file in FILES:
        for chunk in re.split(r"\n(?=[A-Za-z])", "\n" + file.read_text(encoding="utf-8"))[1:]:
            (_, name), (_, defined), *_ = tokens(chunk)
            found.append(Rule(file.stem, name, defined == "=/", chunk))
    return tuple(found)


def tree(text: str) -> Tree:
    """The elements of a rule; groups that change nothing are gone, so that layout does not count."""
    left = [(kind, token) for kind, token in tokens(text) if kind != "label"][2:]

    def alternation() -> Tree:
        parts = [concatenation()]
        while left and left[0][1] == "/":
            left.pop(0)
            parts.append(concatenation())
        return joined("/", parts)

    def concatenation() -> Tree:
        parts = [repetition()]
        while left and left[0][1] not in "/)]":
            parts.append(repetition())
        return joined(" ", parts)

    def repetition() -> Tree:
        repeat = left.pop(0)[1] if left[0][0] == "repeat" else ""
        token = left.pop(0)[1]
        part: Tree = token.lower()
        if token in "([":
            part = alternation()
            left.pop(0)
            part = ("[", part) if token == "[" else part
        return (repeat, part) if repeat else part

    result = alternation()
    assert not left, f"left over in {text!r}: {left}"
    return result


def joined(sign: str, parts: list[Tree]) -> Tree:
    flat = [inner for part in parts for inner in (part[1:] if isinstance(part, tuple) and part[0] == sign else (part,))]
    return flat[0] if len(flat) == 1 else (sign, *flat)


def merged(found: list[tuple[str, str]]) -> dict[str, Tree]:
    """Rules by lower-case name from (name, text) pairs; ``=/`` adds alternatives."""
    gathered: dict[str, list[Tree]] = {}
    for name, text in found:
        gathered.setdefault(name.lower(), []).append(tree(text))
    return {name: joined("/", trees) for name, trees in gathered.items()}


def references(part: Tree) -> Iterator[str]:
    if isinstance(part, tuple):
        for inner in part[1:]:
            yield from references(inner)
    elif part[0].isalpha():
        yield part


# --- The files themselves. ---


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_file_is_abnf_for_the_package_abnf(file: Path) -> None:
    for rule in rules():
        if rule.file == file.stem:
            ABNFGrammarRule("rule").parse_all(stripped(rule.text) + "\r\n")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_first_line_names_the_rfc_of_the_file(file: Path) -> None:
    first = file.read_text(encoding="utf-8").split("\n", 1)[0]
    assert re.match(rf"; RFC {file.stem.removeprefix('rfc')}, (Section|Appendix) ", first), first


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_prose(file: Path) -> None:
    prose = [(rule.name, token) for rule in rules() if rule.file == file.stem for _, token in tokens(rule.text)]
    assert [(name, token) for name, token in prose if token.startswith("<")] == []


CHAR = set(range(0x01, 0x80))
ATOM_SPECIALS = {*b'(){ %*"\\]', *range(0x20), 0x7F}
TEXT_CHAR = CHAR - {*b"\r\n"}

#: Rules of RFC 9051, Section 9, that have prose in the RFC: the prose, and the octets that it means.
PROSE = {
    "atom-char": ("any CHAR except atom-specials", CHAR - ATOM_SPECIALS),
    "quoted-char": ("any TEXT-CHAR except quoted-specials", TEXT_CHAR - {*b'"\\'}),
    "resp-text-code": ('any TEXT-CHAR except "]"', TEXT_CHAR - {*b"]"}),
    "tag": ('any ASTRING-CHAR except "+"', (CHAR - ATOM_SPECIALS | {*b"]"}) - {*b"+"}),
    "text-char": ("any CHAR except CR and LF", TEXT_CHAR),
}


@pytest.mark.parametrize("name", PROSE)
def test_ranges_are_what_the_prose_says(name: str) -> None:
    prose, expected = PROSE[name]
    rule = next(rule for rule in rules() if rule.key == name and rule.file == "rfc9051")
    written: set[int] = set()
    for _, token in tokens(rule.text):
        if token.startswith("%x"):
            low, _, high = token[2:].partition("-")
            written |= set(range(int(low, 16), int(high or low, 16) + 1))
    assert written == expected
    assert f"<{prose}>" in rule.text, "the comment keeps the prose"


def test_every_rule_has_exactly_one_definition() -> None:
    defined = Counter(rule.key for rule in rules() if not rule.incremental)
    assert [name for name, count in defined.items() if count > 1] == []
    assert sorted({rule.key for rule in rules()} - set(defined)) == []


def test_every_referenced_rule_is_defined() -> None:
    grammar = merged([(rule.name, rule.text) for rule in rules()])
    missing = {(name, used) for name, part in grammar.items() for used in references(part) if used not in grammar}
    assert missing == set()


# --- Labels. ---


def labels(rule: Rule) -> list[str]:
    return [token[:-1] for kind, token in tokens(rule.text) if kind == "label"]


def class_name(rule: str) -> str:
    """The record type of a rule: ``resp-text`` gives ``RespText``."""
    return "".join(part[:1].upper() + part[1:] for part in rule.lower().split("-"))


def test_record_names_are_unique() -> None:
    by_rule = {class_name(rule.key) for rule in rules() if any(label[:1].islower() for label in own_labels(rule))}
    by_label = [label for rule in rules() for label in labels(rule) if label[:1].isupper()]
    assert [name for name, count in Counter([*by_rule, *by_label]).items() if count > 1] == []


def own_labels(rule: Rule) -> list[str]:
    """The labels outside of ``Name:( ... )``: those of the rule's own record."""
    found, depth, inside = [], 0, 0
    previous = ""
    for kind, token in tokens(rule.text):
        if token in "([":
            depth += 1
            if previous[:1].isupper() and previous.endswith(":") and not inside:
                inside = depth
        elif token in ")]":
            inside = 0 if inside == depth else inside
            depth -= 1
        elif kind == "label" and not inside:
            found.append(token[:-1])
        previous = token
    return found


def test_record_names_and_fields_can_be_python_names() -> None:
    for rule in rules():
        for label in filter(None, labels(rule)):
            if label[0].isupper():
                assert label.isidentifier() and not keyword.iskeyword(label), (rule.name, label)
            else:
                assert label.replace("-", "_").isidentifier() and label.islower(), (rule.name, label)


def test_each_group_of_commands_has_its_states() -> None:
    states = tomllib.loads((BASE / "states.toml").read_text(encoding="utf-8"))
    names = {rule.key for rule in rules()}
    assert set(states) <= names
    assert {name for name in names if re.fullmatch(r"command-\w+", name)} <= set(states)
    known = {"not authenticated", "authenticated", "selected"}
    assert all(set(entry) == {"states"} and set() < set(entry["states"]) <= known for entry in states.values())


# --- RFC 9051 against the grammar that the PyPI package abnf ships. ---

#: Rules that only the package has, because RFC 9051 has prose there: name -> why. Compared as if written in place.
HELPERS = {
    "resp-text-code-char": 'RFC 9051, Section 9, resp-text-code: 1*<any TEXT-CHAR except "]">',
    "tag-char": 'RFC 9051, Section 9: tag = 1*<any ASTRING-CHAR except "+">',
    "tagged-ext-comp-item": "not in RFC 9051; takes the left recursion out of tagged-ext-comp, see DIFFERENCES",
    "option-val-comp-item": "not in RFC 9051; takes the left recursion out of option-val-comp, see DIFFERENCES",
}

#: name -> (the elements in spec/base, the elements in the package, why).
DIFFERENCES = {
    "capability": (
        '("AUTH=" auth-type) / atom / "IMAP4rev2" / "LOGINDISABLED" / "STARTTLS"',
        '("AUTH=" auth-type) / atom',
        "RFC 9051, Section 9 has the package's rule, which takes the same; Section 7.2.2 names the other words, and as "
        "words of the rule they have one spelling.",
    ),
    "childinfo-extended-item": (
        '(DQUOTE "CHILDINFO" DQUOTE / "CHILDINFO") SP "(" list-select-base-opt-quoted '
        '*(SP list-select-base-opt-quoted) ")"',
        '"CHILDINFO" SP "(" list-select-base-opt-quoted *(SP list-select-base-opt-quoted) ")"',
        "RFC 9051, Section 9 has the package's rule, and note 1 in its comment: the tag may stand in quotes.",
    ),
    "idle": (
        '"IDLE" [CRLF "DONE"]',
        '"IDLE" CRLF "DONE"',
        "RFC 9051, Section 9 has the package's rule.  By Section 6.3.13 the server answers + before the client sends "
        "DONE, so a server has to take the first line as a command; ours makes the second line optional.",
    ),
    "list-select-opts": (
        '"(" [list-select-opt *(SP list-select-opt)] ")"',
        '"(" [(*(list-select-opt SP) list-select-base-opt *(SP list-select-opt)) / (list-select-independent-opt '
        '*(SP list-select-independent-opt))] ")"',
        "RFC 9051, Section 9 has the package's rule.  Each of its options may be option-extension, any atom, so that "
        "ours takes the same; but in ours a known word is that word wherever it stands.",
    ),
    "mbox-list-extended-item": (
        "mbox-list-extended-item-tag SP tagged-ext-val / childinfo-extended-item / oldname-extended-item",
        "mbox-list-extended-item-tag SP tagged-ext-val",
        "RFC 9051, Section 9 has the package's rule, and by their comments the two others are such items.",
    ),
    "name-component": (
        "1*(%x21 / %x23-24 / %x26-27 / %x2B-2D / %x30-5B / %x5E-7A / %x7C-7E / UTF8-2 / UTF8-3 / UTF8-4)",
        "1*UTF8-CHAR",
        "RFC 9051, Section 9 has the package's rule, and a comment that forbids some characters in it.  UTF8-CHAR has "
        "those that end an atom, too: blanks, parentheses, ends of lines.",
    ),
    "oldname-extended-item": (
        '(DQUOTE "OLDNAME" DQUOTE / "OLDNAME") SP "(" mailbox ")"',
        '"OLDNAME" SP "(" mailbox ")"',
        "RFC 9051, Section 9 has the package's rule, and note 1 in its comment: the tag may stand in quotes.",
    ),
    "option-val-comp": (
        'astring / option-val-comp *(SP option-val-comp) / "(" option-val-comp ")"',
        '(astring / "(" option-val-comp ")") *(SP (astring / "(" option-val-comp ")"))',
        "RFC 9051, Section 9 has our left-recursive rule, and so has RFC 5258, Section 6.",
    ),
    "tagged-ext-comp": (
        'astring / tagged-ext-comp *(SP tagged-ext-comp) / "(" tagged-ext-comp ")"',
        '(astring / "(" tagged-ext-comp ")") *(SP (astring / "(" tagged-ext-comp ")"))',
        "RFC 9051, Section 9 has our left-recursive rule, and so has RFC 4466, Section 3.",
    ),
}

#: Rules that the package takes from elsewhere.
IMPORTED = {"utf8-char", "utf8-2", "utf8-3", "utf8-4"}


@cache
def ours() -> dict[str, Tree]:
    return merged([(rule.name, rule.text) for rule in rules() if rule.file == "rfc9051"])


@cache
def theirs() -> dict[str, Tree]:
    raw = merged([(line.split("=", 1)[0].strip(), line) for line in bundled.Rule.grammar])
    helpers = {name: raw.pop(name) for name in HELPERS}
    return {name: in_place(part, helpers) for name, part in raw.items()}


def in_place(part: Tree, helpers: dict[str, Tree]) -> Tree:
    """``part`` with the helpers written out."""
    if isinstance(part, str):
        return in_place(helpers[part], helpers) if part in helpers else part
    inner = [in_place(one, helpers) for one in part[1:]]
    return joined(part[0], inner) if part[0] in ("/", " ") else (part[0], *inner)


def test_rfc9051_has_the_rules_of_the_package() -> None:
    assert set(ours()) ^ (set(theirs()) - IMPORTED) == set()


@pytest.mark.parametrize("name", sorted(set(ours()) & set(theirs())))
def test_rfc9051_rule_is_the_package_s_or_a_recorded_difference(name: str) -> None:
    if name not in DIFFERENCES:
        assert ours()[name] == theirs()[name], f"{name} differs from the package's; which one does the RFC print?"
        return
    here, there, why = DIFFERENCES[name]
    assert ours()[name] != theirs()[name], f"the record of {name} is no longer needed"
    assert (ours()[name], theirs()[name]) == (tree("x = " + here), tree("x = " + there)), why


def test_records_of_differences_name_rules() -> None:
    assert set(DIFFERENCES) <= set(ours())
    assert all("RFC 9051, Section 9" in why for _, _, why in DIFFERENCES.values())
