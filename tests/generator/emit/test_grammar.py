"""imap.abnf: the whole grammar in one file, that tools read, and that says what the grammar says."""

from __future__ import annotations

from functools import cache

import abnf

from generator.emit.abnf import abnf_text
from generator.emit.grammar import CORE_HEAD, PATH, emit_grammar
from generator.load.abnf import load_base
from generator.model.analysis import Analysis
from generator.model.grammar import Definition, Grammar, Node, Ref, Repeat, Rule, Seq, alternatives, strip_labels, walk
from generator.problems import Problems
from generator.source import SourceFile
from tests.oracle.grammar import ROOTS, spec


@cache
def emitted() -> str:
    (text,) = emit_grammar(spec()).values()
    return text


@cache
def definitions() -> tuple[Definition, ...]:
    """The rules as our reader of ABNF finds them in the file; its first line names an RFC as that of a base has to."""
    problems = Problems()
    found = tuple(load_base(SourceFile(PATH, "; RFC 0\n" + emitted()), problems))
    assert not list(problems)
    return found


def test_each_rule_stands_once() -> None:
    keys = [one.key for one in definitions()]
    assert sorted(keys) == sorted(spec().grammar.rules)
    assert not any(one.incremental for one in definitions())


def test_rules_are_those_of_the_grammar() -> None:
    for one in definitions():
        assert abnf_text(one.node) == abnf_text(bare(strip_labels(spec().grammar[one.key].node))), one.name


def bare(node: Node) -> Node:
    """The node without parentheses around all of it."""
    return bare(node.items[0]) if isinstance(node, Seq) and len(node.items) == 1 else node


def test_no_rule_is_missing() -> None:
    known = {one.key for one in definitions()}
    missing = {node.key for one in definitions() for node in walk(one.node) if isinstance(node, Ref)} - known
    assert missing == set()
    assert known >= set(ROOTS)


def test_no_rule_begins_with_itself() -> None:
    rules = {one.key: Rule(one.name, one.node, (one,)) for one in definitions()}
    analysis = Analysis(Grammar(rules))
    for key in rules:
        seen: set[str] = set()
        pending = [key]
        while pending:
            for head in heads(rules[pending.pop()].node, analysis):
                assert head != key
                if head not in seen:
                    seen.add(head)
                    pending.append(head)


def heads(node: Node, analysis: Analysis) -> set[str]:
    """The rules that a match of the node may begin with."""
    match node:
        case Ref():
            return {node.key}
        case Seq(items):
            found: set[str] = set()
            for item in items:
                found |= heads(item, analysis)
                if not analysis.nullable(item):
                    break
            return found
        case Repeat(item=item):
            return heads(item, analysis)
        case _ if len(alternatives(node)) > 1:
            return {key for item in alternatives(node) for key in heads(item, analysis)}
        case _:
            return set()


class WholeRule(abnf.Rule):
    """The file for the package abnf."""


def test_package_abnf_reads_it() -> None:
    WholeRule.load_grammar(emitted().split(CORE_HEAD)[0].replace("\n", "\r\n"))
    assert [rule.name for rule in WholeRule.rules() if not hasattr(rule, "definition")] == []
    assert WholeRule("fetch-att").parse_all("BODY.PEEK[1.MIME]<0.1>")
