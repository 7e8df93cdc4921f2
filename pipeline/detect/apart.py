"""Cut passages apart where the language changes without a mark, as after a headline.

Detectors are asked about both halves of a likely cut; it counts if they are sure of each.
"""

from __future__ import annotations

import math
from collections.abc import Container, Sequence
from itertools import pairwise
from typing import NamedTuple

from pipeline.detect.heard import FLOOR, NONE, Identify, Passage, hear, look_at
from pipeline.detect.passages import FEWEST_IN_HALF, halves, quoted

_LONG_ENOUGH = 40
_BEYOND_DOUBT = 0.98
"""From so many letters on, a passage less sure than this may be in two languages."""

SURE = 0.8
"""How sure each half of a passage must be of another language for the passage to be cut. In 720
lines of a NTREX-128 sentence quoted in an English one, 96.5% of the characters are right with it
(94.2% with 0.9, 96.6% with 0.7, 67% without cuts); of 2,893 sentences in one language that quote
something, 7 are cut (3 with 0.9, 11 with 0.7)."""

_CUTS = 2
"""How often passages are looked at for a cut: a quotation amid a sentence takes two."""


def cut_apart(
    heard: list[Passage], identify: Identify, *, in_quotations: bool = True
) -> list[Passage]:
    """The passages, with those in two languages cut where the language changes.

    Without ``in_quotations`` nobody looks for another language in quotations.
    """
    lines_cut = {look.line for look in heard}
    for _ in range(_CUTS):
        heard, lines_cut = _once_apart(heard, lines_cut, identify, in_quotations)
    return heard


def _once_apart(
    looks: Sequence[Passage], lines: Container[int], identify: Identify, in_quotations: bool
) -> tuple[list[Passage], set[int]]:
    """Cut passages of some lines where the language changes without a mark, as after a headline.

    Only where there is reason to: in lines of several languages, where the language of a long
    passage is in doubt, and around quotations.

    Returns:
        all passages, and the lines that were cut.
    """
    languages: dict[int, set[str]] = {}
    for look in looks:
        if look.shares and look.letters >= FEWEST_IN_HALF:
            languages.setdefault(look.line, set()).add(look.shares[0][0])
    trials = [
        (place, look_at(look.line, left), look_at(look.line, right))
        for place, look in enumerate(looks)
        if look.line in lines
        for left, right in _ways(look, len(languages.get(look.line, ())) > 1, in_quotations)
    ]
    if not trials:
        return list(looks), set()
    heard = hear([half for _, *both in trials for half in both], identify)
    changes: dict[int, list[_Change]] = {}
    for (place, *_), left, right in zip(trials, heard[::2], heard[1::2], strict=True):
        (one, sure), (other, as_sure) = left.first, right.first
        if NONE not in (one, other) and one != other and min(sure, as_sure) >= SURE:
            changes.setdefault(place, []).append(_Change(sure * as_sure, left, right))
    parts: list[Passage] = []
    for place, look in enumerate(looks):
        if place in changes:
            chosen = _best_change(changes[place], identify)
            parts += [chosen.left, chosen.right]
        else:
            parts.append(look)
    return parts, {looks[place].line for place in changes}


def _ways(look: Passage, is_mixed: bool, in_quotations: bool) -> list[tuple[str, str]]:
    """The ways to cut a passage that are worth a try, most of all in a line that is mixed."""
    if is_mixed or _is_doubtful(look):
        return halves(look.text)
    return quoted(look.text) if in_quotations else []


class _Change(NamedTuple):
    """A way to cut a passage, and how likely it is that each half is in its own language."""

    share: float
    left: Passage
    right: Passage


def _best_change(changes: Sequence[_Change], identify: Identify) -> _Change:
    """The cut that the words between the possible cuts speak for."""
    likeliest = max(changes, key=lambda change: change.share)
    one, other = likeliest.left.first[0], likeliest.right.first[0]
    same = [
        change
        for change in changes
        if (change.left.first[0], change.right.first[0]) == (one, other)
    ]
    starts = [len(change.left.text) for change in same]
    whole = same[0].left.text + same[0].right.text
    between = [look_at(0, whole[start:end]) for start, end in pairwise(starts)]
    best, most, total = same[0], 0.0, 0.0
    for change, look in zip(same[1:], hear(between, identify), strict=True):
        odds = look.evidence({one: 1.0, other: 1.0}) if look.script else {}
        total += math.log(odds.get(one, FLOOR) / odds.get(other, FLOOR))
        if total > most:
            best, most = change, total
    return best


def _is_doubtful(look: Passage) -> bool:
    """Whether a passage is so long that its language should be beyond doubt, and is not."""
    return not look.proven and look.letters >= _LONG_ENOUGH and look.first[1] < _BEYOND_DOUBT
