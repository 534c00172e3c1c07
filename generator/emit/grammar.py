"""Emits imap.abnf: the whole grammar in one file, for implementers in any language.

It is the merged grammar: each rule stands once, with what the extensions add to it, known words before what takes any
word, and no rule begins with itself.
"""

from __future__ import annotations

from generator.emit.abnf import rule_lines
from generator.model.grammar import Rule, strip_labels
from generator.model.protocol import Spec

PATH = "reference/generated/imap.abnf"
HEAD = """\
; IMAP: the rules of RFC 9051, of what RFC 3501 has besides, of extensions, and of {docname}
;
; Generated: do not edit.  This is ABNF (RFC 5234, RFC 7405) and complete: no rule is defined elsewhere, none twice, and
; none begins with itself.  Behind each rule stand the documents that it comes from; "this document" is the draft.
;
; A client sends "command"; a server sends "greeting", then "response-data", "response-tagged" and "continue-req".
;
; Alternatives may overlap: where a known word and a rule that takes any word both fit, the known word is meant, and it
; stands first.  To try alternatives in order without going back is not enough: "SELECT" SP mailbox stands before the
; same with parameters.
;
; No grammar can count, so two rules say more than is meant: "literal" and "literal8" end behind as many octets as their
; number says (RFC 9051, Section 4.3).
"""


#: The document of the core rules, and what stands before them, behind all others.
CORE = "RFC 5234"
CORE_HEAD = """
; The core rules of RFC 5234, Appendix B.1.  If your tool has them and minds that they stand here too, cut here.
"""


def emit_grammar(spec: Spec) -> dict[str, str]:
    """The merged grammar as ``{path: text}``: its rules by name, the core rules last."""
    rules = sorted(spec.grammar, key=lambda rule: rule.key)
    core = [_paragraph(rule) for rule in rules if rule.origin.startswith(CORE)]
    others = [_paragraph(rule) for rule in rules if not rule.origin.startswith(CORE)]
    return {PATH: HEAD.format(docname=spec.document.front.docname) + "".join([*others, CORE_HEAD, *core])}


def _paragraph(rule: Rule) -> str:
    lines = rule_lines(rule.name, strip_labels(rule.node), width=100)
    origins = ", ".join(dict.fromkeys(one.origin for one in rule.definitions))
    return "\n" + "\n".join([*lines, f"    ; {origins}"]) + "\n"
