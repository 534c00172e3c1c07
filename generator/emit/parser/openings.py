"""With what octets a node can begin: the keys by which an emitted parser chooses among alternatives."""

from __future__ import annotations

from generator.model.analysis import COUNTED, Analysis
from generator.model.follow import END
from generator.model.grammar import Alt, Label, Literal, Node, Octets, Prose, Ref, Repeat, Seq

#: More beginnings than this are not told apart.
MAX_KEYS = 40
#: First octets that are compared, at most.
LONGEST = 8
#: Rules inside rules that are followed.
MAX_DEPTH = 30
#: A beginning in upper case, and whether the match may end there.
Openings = frozenset[tuple[bytes, bool]]
_EMPTY: Openings = frozenset({(b"", True)})


def keys_of(node: Node, size: int, follow: frozenset[int], analysis: Analysis) -> frozenset[bytes] | None:
    """The first ``size`` octets of all matches of ``node``, letters in upper case; None if there are too many."""
    found = _openings(node, size, analysis, 0)
    if found is None:
        return None
    keys: set[bytes] = set()
    for text, ended in found:
        if len(text) == size or not ended:
            keys.add(text)
            continue
        behind = {bytes((octet,)).upper() for octet in follow if octet != END}
        if END in follow or len(text) + 1 < size or len(behind) > 4:
            return None
        keys |= {text + octet for octet in behind}
    return frozenset(keys) if len(keys) <= MAX_KEYS and all(len(key) == size for key in keys) else None


def openings(node: Node, size: int, analysis: Analysis) -> Openings | None:
    """The beginnings of all matches of ``node``, up to ``size`` octets; None if there are too many."""
    return _openings(node, size, analysis, 0)


def opening(node: Node, follow: frozenset[int], analysis: Analysis) -> frozenset[bytes]:
    """What matches of ``node`` begin with, as long as can be told, up to LONGEST octets."""
    for size in range(LONGEST, 0, -1):
        if keys := keys_of(node, size, follow, analysis):
            return keys
    octets = frozenset(range(256)) if analysis.nullable(node) else analysis.first(node)
    return frozenset(bytes((octet,)).upper() for octet in octets)


def alike(some: frozenset[bytes], others: frozenset[bytes]) -> bool:
    """Whether a beginning of ``some`` is one of ``others``, or goes on to it."""
    return any(one.startswith(two) or two.startswith(one) for one in some for two in others)


def begins(node: Node, text: bytes, analysis: Analysis) -> bool:
    """Whether a match of ``node`` can begin with ``text`` (in upper case), or end before its end."""
    return any(True for _ in _reached(node, text, frozenset({0}), analysis, 0))


def _reached(node: Node, text: bytes, places: frozenset[int], analysis: Analysis, depth: int) -> frozenset[int]:
    """Where in ``text`` a match that begins at one of ``places`` can end; its end stands for all that is behind it."""
    done = places & {len(text)}
    places -= done
    if not places or depth > MAX_DEPTH:
        return done | ({len(text)} if places else frozenset())
    match node:
        case Literal(value):
            return done | _after(value.upper().encode("latin-1"), text, places)
        case Octets(value):
            return done | _after(value.upper(), text, places)
        case Seq(items):
            for item in items:
                places = _reached(item, text, places | done, analysis, depth)
                done = places & {len(text)}
            return places
        case Alt(items):
            return done.union(*(_reached(item, text, places, analysis, depth) for item in items))
        case Label(item=item):
            return done | _reached(item, text, places, analysis, depth)
        case Repeat(low, high, item):
            found, turns = (places if not low else frozenset()), 0
            while places and (high is None or turns < high) and turns <= len(text) + low:
                places = _reached(item, text, places, analysis, depth)
                turns += 1
                found = found | places if turns >= low else found
            return done | found
        case Ref() if node.key not in COUNTED and (inner := analysis.node(node)) is not None:
            return done | _reached(inner, text, places, analysis, depth + 1)
        case Ref() if node.key in COUNTED:
            return done | _after(COUNTED[node.key], text, places)
        case _:
            octets = analysis.charset(node) or frozenset()
            upper = {bytes((octet,)).upper()[0] for octet in octets}
            return done | frozenset(place + 1 for place in places if text[place] in upper)


def _after(value: bytes, text: bytes, places: frozenset[int]) -> frozenset[int]:
    return frozenset(
        min(place + len(value), len(text)) for place in places if text[place:].startswith(value[: len(text) - place])
    )


def behind(node: Node, analysis: Analysis) -> tuple[int, Node] | None:
    """For ``x SP rest``, where no blank is in x: the octet that ends x, and ``rest``; None for anything else."""
    items = list(_head(node, analysis))
    if len(items) < 3:
        return None
    first, second, *rest = items
    end = analysis.charset(second)
    run = first.items if isinstance(first, Seq) else (first,)
    sets = [analysis.charset(one.item if isinstance(one, Repeat) else one) for one in run]
    if end is None or len(end) != 1 or any(one is None or one & end for one in sets):
        return None
    return min(end), Seq(tuple(rest))


def _head(node: Node, analysis: Analysis) -> tuple[Node, ...]:
    """The parts of a sequence, the first one as what it stands for."""
    match node:
        case Label(item=item):
            return _head(item, analysis)
        case Ref() if node.key not in COUNTED and (inner := analysis.node(node)) is not None:
            return _head(inner, analysis)
        case Seq((first, *rest)):
            head = _head(first, analysis)
            return (*head, *rest) if len(head) > 1 and not _run(head, analysis) else (_joined(head), *rest)
        case _:
            return (node,)


def _joined(items: tuple[Node, ...]) -> Node:
    return items[0] if len(items) == 1 else Seq(items)


def _run(items: tuple[Node, ...], analysis: Analysis) -> bool:
    """Whether the items are single octets and repetitions of them, as in ``digit-nz *DIGIT``."""
    return all(analysis.charset(one.item if isinstance(one, Repeat) else one) is not None for one in items) and any(
        isinstance(one, Repeat) for one in items
    )


def _openings(node: Node, size: int, analysis: Analysis, depth: int) -> Openings | None:
    """The beginnings up to ``size`` octets; those that are shorter end there."""
    match node:
        case Literal(text):
            return frozenset({_cut(text.upper().encode("latin-1"), size)})
        case Octets(value):
            return frozenset({_cut(value.upper(), size)})
        case Seq(items):
            return _sequence(items, size, analysis, depth)
        case Alt(items):
            return _union([_openings(item, size, analysis, depth) for item in items])
        case Label(item=item):
            return _openings(item, size, analysis, depth)
        case Repeat(low, high, item):
            turns = size if high is None else min(high, size)
            found = _EMPTY if low == 0 else None
            more = _EMPTY
            for number in range(1, max(turns, low) + 1):
                if number <= size:
                    longer = _longer(more, item, size, analysis, depth)
                    if longer is None:
                        return None
                    more = longer
                if number >= low:
                    found = more if found is None else _union([found, more])
            return found
        case Ref() if node.key in COUNTED:
            return frozenset({_cut(COUNTED[node.key] + b"#", size)}) if size <= len(COUNTED[node.key]) + 1 else None
        case Ref() if depth < MAX_DEPTH and (inner := analysis.node(node)) is not None:
            place = "openings", node.key, size, depth
            if place not in analysis.known:
                analysis.known[place] = _openings(inner, size, analysis, depth + 1)
            opened: Openings | None = analysis.known[place]
            return opened
        case Prose() | Ref():
            return None
        case _:
            octets = analysis.charset(node)
            found_octets = {bytes((octet,)).upper() for octet in octets or ()}
            return frozenset((octet, True) for octet in found_octets) if 0 < len(found_octets) <= MAX_KEYS else None


def _sequence(items: tuple[Node, ...], size: int, analysis: Analysis, depth: int) -> Openings | None:
    found = _EMPTY
    for item in items:
        more = _longer(found, item, size, analysis, depth)
        if more is None:
            return None
        found = more
        if all(len(text) == size for text, _ in found):
            break
    return found


def _longer(begun: Openings, item: Node, size: int, analysis: Analysis, depth: int) -> Openings | None:
    """The beginnings, those that end before ``size`` octets with the beginnings of ``item`` behind them."""
    longer: set[tuple[bytes, bool]] = set()
    by_length: dict[int, Openings | None] = {}
    for text, ended in begun:
        length = len(text)
        if length == size or not ended:
            longer.add((text, ended))
            continue
        if length not in by_length:
            by_length[length] = _openings(item, size - length, analysis, depth)
        more = by_length[length]
        if more is None:
            return None
        longer |= {(text + one, end) for one, end in more}
    return frozenset(longer) if len(longer) <= MAX_KEYS else None


def _union(parts: list[Openings | None]) -> Openings | None:
    found: set[tuple[bytes, bool]] = set()
    for part in parts:
        if part is None:
            return None
        found |= part
    return frozenset(found) if len(found) <= MAX_KEYS else None


def _cut(text: bytes, size: int) -> tuple[bytes, bool]:
    return text[:size], len(text) <= size
