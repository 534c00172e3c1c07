"""Commands of this document in examples: the outcome that is due is the one that is shown, with all that it sends."""

from __future__ import annotations

from dataclasses import dataclass

from generator.check.lines import may_be_wrong
from generator.model.grammar import Node
from generator.model.match import Tree
from generator.model.message import CRLF, Message
from generator.model.parsing import Parsed
from generator.model.protocol import Build, Outcome, Spec, When, holds
from generator.model.road import Road, Turn, response_rule, sent_builds
from generator.model.shape import fields_of
from generator.problems import Problems, did_you_mean


@dataclass(frozen=True, slots=True)
class _Shown:
    """The status and the code that a tagged response shows, and its trees of them."""

    status: str
    code: str
    code_tree: Tree | None


def check_turns(spec: Spec, road: Road, sound: frozenset[str], problems: Problems) -> None:
    """Compare what each of the ``sound`` commands gets with the outcome that is due."""
    unasked = _unasked(spec, road, problems)
    told: set[tuple[str, str, str]] = set()
    for turn in road.turns:
        if turn.command is None or turn.due is None or turn.command.name not in sound:
            continue
        if turn.sent.tree is None and not may_be_wrong(turn):
            continue
        if turn.answer is None or turn.answer.tree is None:
            continue
        shown = _shown(turn.answer)
        if _differs(turn.due, shown):
            meant = apparent(spec, turn)
            key = (turn.command.name, turn.due.name, meant.name if meant else "")
            if key not in told:
                _tell(spec, turn, shown, meant, problems)
            told.add(key)
            continue
        _text(turn, problems)
        _data(spec, turn, unasked, problems)
        if turn.due.code is not None:
            args = spec.codes[shown.code].args if shown.code in spec.codes else None
            _fields(args, turn.due.code, turn.due, turn.answer, shown.code_tree, problems)


def apparent(spec: Spec, turn: Turn) -> Outcome | None:
    """The outcome that the answer to ``turn`` looks like: the first of its command with that status and code."""
    if turn.command is None or turn.answer is None or turn.answer.tree is None:
        return None
    shown = _shown(turn.answer)
    rows = [one for one in spec.table(turn.command) if not _differs(one, shown)]
    wrong = [one for one in rows if turn.sent.tree is None and one is turn.due]
    return next(iter([*wrong, *rows]), None)


def _shown(answer: Parsed) -> _Shown:
    words = answer.message.first_line.split(" ")
    status = words[1].upper() if len(words) > 1 else ""
    tree = next(answer.labelled("code"), None)
    code = answer.octets(tree).split(b" ")[0].decode("utf-8", "replace").upper() if tree else ""
    return _Shown(status, code, tree)


def _differs(outcome: Outcome, shown: _Shown) -> bool:
    return (outcome.status, str(outcome.code.name) if outcome.code else "") != (shown.status, shown.code)


def _tell(spec: Spec, turn: Turn, shown: _Shown, meant: Outcome | None, problems: Problems) -> None:
    assert turn.command is not None and turn.due is not None and turn.answer is not None
    due, message = turn.due, turn.answer.message
    start = len(turn.tag.encode()) + 1
    end = start + len(shown.status)
    if due.status == shown.status:
        start = shown.code_tree.start if shown.code_tree else end + 1
        end = start + len(shown.code)
    wanted = due.status
    if due.code:
        wanted += f" [{due.code.name} ...]" if due.code.bindings else f" [{due.code.name}]"
    text = f"{turn.command.name} has outcome '{due.name}' here ({due.span}), so '{wanted}' is due"
    if due.code is None and due.status == shown.status:
        text = f"{turn.command.name} has outcome '{due.name}' here ({due.span}), which has no code"
    problems.add(message.place(start, max(end, start + 1)), text, _remedy(spec, turn, meant, shown))


def _remedy(spec: Spec, turn: Turn, meant: Outcome | None, shown: _Shown) -> str:
    """What would make the answer that is shown the right one."""
    if meant is None:
        return _other_remedy(spec, turn, shown)
    if holds(meant.when, turn.combination):
        return f"'{meant.name}' holds too, but later in 'decide'"
    return f"'{meant.name}' is due when {when_text(meant.when)}"


def _other_remedy(spec: Spec, turn: Turn, shown: _Shown) -> str:
    """The remedy where no outcome of the command is like the answer that is shown."""
    assert turn.command is not None and turn.due is not None
    others = [one for one in spec.outcomes if one.command in (None, turn.command.name) and not _differs(one, shown)]
    if others:
        return f"'{others[0].name}' is not in its 'decide'"
    if turn.due.code is None:
        return ""
    code = str(turn.due.code.name)
    return f"write [{code}] before the text" if not shown.code else did_you_mean(shown.code, [code])


def when_text(when: When) -> str:
    """The tests of an outcome in words."""
    rows = [" and ".join(f"{test.condition}={test.value}" for test in row) for row in when]
    return ", or when ".join(rows) if rows else "no other is"


def _text(turn: Turn, problems: Problems) -> None:
    assert turn.due is not None and turn.answer is not None
    tree = next(turn.answer.labelled("text"), None)
    inner = next(tree.labelled("text"), tree) if tree else None
    if tree is None or inner is None or not turn.due.text:
        return
    found = turn.answer.octets(inner).decode("utf-8", "replace")
    if found != turn.due.text:
        message = f"the text of outcome '{turn.due.name}' is '{turn.due.text}' ({turn.due.span})"
        problems.add(turn.answer.place(inner), message, "write one as the other")


def _data(spec: Spec, turn: Turn, unasked: set[str], problems: Problems) -> None:
    assert turn.due is not None and turn.answer is not None
    sent = sent_builds(spec, turn)
    for build, parsed in sent:
        name = str(build.name)
        if parsed is None and name in unasked:
            continue
        if parsed is None:
            hint = f"write 'S: * {name} ...' there"
            problems.add(turn.answer.message.span, f"outcome '{turn.due.name}' sends {name} before this line", hint)
        elif parsed.tree is not None and name in spec.responses:
            _fields(spec.responses[name].args, build, turn.due, parsed, parsed.tree, problems)
    used = [parsed for _, parsed in sent]
    for one in turn.data:
        if one not in used and response_rule(spec, one) is not None:
            name = one.message.first_line.split(" ")[1]
            what = f"sends {name} once" if any(name == str(build.name) for build, _ in sent) else f"sends no {name}"
            problems.add(one.message.span, f"outcome '{turn.due.name}' {what} ({turn.due.span})", "take this line out")


def _fields(
    args: Node | None, build: Build, due: Outcome, parsed: Parsed, tree: Tree | None, problems: Problems
) -> None:
    """Just the fields that the outcome fills are there."""
    if args is None or tree is None:
        return
    bound = {str(binding.label) for binding in build.bindings}
    for name in dict.fromkeys(label.name for label in fields_of(args)):
        found = next(tree.labelled(name), None)
        if found is not None and name not in bound:
            hint = "take it out here, or fill it there"
            problems.add(parsed.place(found), f"outcome '{due.name}' sends no '{name}' ({due.span})", hint)
        elif found is None and name in bound:
            end = len(parsed.message.data[: tree.end].removesuffix(CRLF))
            place = parsed.message.place(end - 1, end)
            problems.add(place, f"outcome '{due.name}' sends '{name}' too ({due.span})", "write it behind the others")


def _unasked(spec: Spec, road: Road, problems: Problems) -> set[str]:
    """Report the responses of this document that stand in no command of it; their names."""
    found: set[str] = set()
    for moment in road.moments:
        if moment.parsed is None or not isinstance(moment.step, Message) or moment.step.kind != "untagged":
            continue
        ours = moment.turn is not None and moment.turn.command is not None
        if response_rule(spec, moment.parsed) is not None and not ours:
            name = moment.step.first_line.split(" ")[1].upper()
            hint = "it stands between a command that sends it and the tagged OK"
            problems.add(moment.step.span, f"{name} comes unasked", hint)
            found.add(name)
    return found
