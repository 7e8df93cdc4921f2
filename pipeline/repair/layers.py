"""Layer after layer: a text may have been misread several times, with different pages.

The search keeps a few states of the text, peels a layer off each in every way that looks good,
and ends with the likeliest text of all. Whether anything is changed is decided at the end: a line
must have become so much likelier that damage is the only explanation.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from pipeline.repair.characters import Costs
from pipeline.repair.gate import Flags, gate
from pipeline.repair.hypotheses import (
    CONVINCING,
    PLAIN,
    SUPPORTED,
    Found,
    Hypothesis,
    candidates,
    costs_of,
    ends_a_word,
    explore,
    may_be_a_word,
    settle,
    weigh,
)
from pipeline.repair.inference import infer, infer_alone
from pipeline.repair.pages import Page, Span, codes_of
from pipeline.repair.record import Repair, apply_all, in_turn
from pipeline.repair.view import View, view_of

_EAST = re.compile("[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff66-\uff9f]")

_BYTES = re.compile("[\x80-\x9f\ue000-\uf8ff]")
"""Controls and private characters: what code pages show for bytes, and no text holds."""

DEEPEST = 6
"""Layers that are peeled off at most; text in the wild has two or three."""

WIDTH = 3
"""States kept at every depth."""

HOPELESS = 60.0
"""Nats behind the best state from which one is given up."""

RIVAL = 0.7
"""A page is tried beside the best one if this share as much speaks for it..."""

EQUAL = 0.95
"""...or this share, once one has left nothing suspicious; bytes are inferred for these alone."""

GOOD = 0.5
"""Share of the nats of suspicious sequences that a page must save to be taken without the others:
the right one saves 0.7 and more."""

WEAK = 30.0
"""Nats for the best page below which sequences that lost a byte are looked for without one."""

LAYER = 5.0
"""Nats that every layer beyond the first costs: what one explains is not explained by two."""

ELSEWHERE = 20.0
"""Nats that a stretch must save that a second page explains where the first did nothing."""

ALONE = 17.0
"""Nats that a line must save if every sequence in it lost a byte..."""

EACH = 8.0
"""...and so many more for each of them beyond the first, as set-wide capitals have many alike."""

IN_PLACE = 7.0
"""Nats of a first byte's character up to which it may well be meant..."""

GLUED = 11.0
"""...nats that two letters must save that hang on to letters of ASCII..."""

LIKELY = 14.0
"""...nats that it must save if its first character is unusual..."""

RARER = 15.0
"""The same for an East Asian character among others."""

RARE = 12.0
"""...and nats from which that character is rare enough to ask for no more than elsewhere."""

STRAY, FOREIGN = 18.0, 22.0
"""...or hardly ever seen: alone in another script, or among others of its own..."""

UNHEARD = 5.0
"""...nats that are enough for such a one..."""

COINCIDENCE = 20.0
"""...and nats that such a sequence, if it is the only one of its line, must save."""

PLAUSIBLE = 10.0
"""Nats of a letter from which a repair that brings it in is doubtful; twice the excess counts.

Letters of another script than the rest of the line cost 15 and more.
"""

SEVERAL = 3
"""Stretches from which the excess counts once: a language that the model has not met has many."""

PLAUSIBLE_SIGN = 15.0
"""The same for anything else; emoji cost 10 to 14."""

HARDLY = 0.8
"""A line is hardly better if its characters still cost this share on average; where most of its
repairs are inferred, that proves nothing."""

NEW_PAGE = 3.0
"""Nats for every further page: most texts are misread the same way twice."""


@dataclass(frozen=True, slots=True, eq=False)
class _State:
    """A text with some layers peeled off.

    Attributes:
        text: the text now.
        view: the same to look at.
        flags: what is suspicious in it.
        cost: nats of every character of it.
        repairs: what was done.
        outermost: what was found first, with offsets in the text as it came.
        fresh: start and end of what the last layer left.
        pages: the pages that were at work.
        price: nats that the repairs cost apart from the text.
    """

    text: str
    view: View
    flags: Flags
    cost: Costs
    repairs: tuple[Repair, ...] = ()
    outermost: tuple[Found, ...] = ()
    fresh: tuple[tuple[int, int], ...] = ()
    pages: frozenset[str] = frozenset()
    price: float = 0.0

    @property
    def total(self) -> float:
        return float(self.cost.sum()) + self.price

    @property
    def is_finished(self) -> bool:
        """Whether no byte of a deeper layer is left over."""
        return not _BYTES.search(self.text) or not any(
            _BYTES.search(self.text, start, end) for start, end in self.fresh
        )


def peel(text: str, most_doubt: float) -> tuple[str, tuple[Repair, ...]]:
    """The likeliest text behind a damaged one, and the repairs that lead there."""
    first = best = _looked_at(text)
    states = [first]
    for depth in range(DEEPEST):
        grown = {
            new.text: new
            for state in states
            for new in _peelings(state, most_doubt, outermost=depth == 0)
        }
        states = sorted(grown.values(), key=lambda state: state.total)[:WIDTH]
        finished = [state for state in states if state.is_finished and _adds_none(first, state)]
        best = min((best, *finished), key=lambda state: state.total)
        states = [state for state in states if state.total < best.total + HOPELESS]
        if not states:
            break
    if best is first or not _is_proven(first, best):
        return text, ()
    return best.text, best.repairs


def _adds_none(first: _State, last: _State) -> bool:
    """Whether every control and private character was there before."""
    return set(_BYTES.findall(last.text)) <= set(_BYTES.findall(first.text))


def _looked_at(text: str, known: Hypothesis | None = None) -> _State:
    """A text as a state; a hypothesis may have found out already what it costs."""
    view = view_of(text)
    costs = known.after if known and known.text == view.text else costs_of(view.codes)
    return _State(text, view, gate().flags(view.text, view.codes), costs)


def _peelings(state: _State, most_doubt: float, *, outermost: bool) -> Iterator[_State]:
    """The ways to peel one layer off, the likeliest first."""
    view, flags = state.view, state.flags
    if not flags.any():
        return
    ranked = _ranked(state)
    strongest = max(0.0, ranked[0].strength) if ranked else 0.0
    tried: set[tuple[Span, ...]] = set()
    settled = False
    for one in ranked:
        enough = EQUAL if settled else RIVAL
        if one.strength < enough * strongest or len(tried) == WIDTH or not one.spans:
            break
        if one.spans in tried:
            continue
        tried.add(one.spans)
        found = settle(view, state.cost, one) if one.strength >= SUPPORTED else explore(one)
        if outermost and one.strength >= EQUAL * strongest:
            found = infer(view, one.page, found, most_doubt)
        elif not outermost and one.page.name not in state.pages:
            found = [each for each in found if _goes_deeper(state, each)]
        if found:
            new = _peeled(state, found, one.penalty + _price(state, one.page), one)
            settled = settled or not new.flags.any()
            yield new
    if outermost and strongest < WEAK:
        found = infer_alone(view, state.cost, flags, most_doubt)
        if found:
            yield _peeled(state, found, 0.0)


def _ranked(state: _State) -> list[Hypothesis]:
    """What the pages make of a text, the likeliest first.

    Where one of those that may explain most does so and leaves nothing suspicious, the others are
    not looked at: that is the rule, and takes half of the time.
    """
    pages = candidates(state.view, state.flags, state.cost)
    most = max((worth for worth, _ in pages if worth < math.inf), default=0.0)
    ranked: list[Hypothesis] = []
    for group in (
        [page for worth, page in pages if worth >= EQUAL * most],
        [page for worth, page in pages if worth < EQUAL * most],
    ):
        ranked += (weigh(state.view, state.cost, page) for page in group)
        ranked.sort(key=lambda one: (_price(state, one.page) - one.strength, -one.gains.sum()))
        if ranked and ranked[0].strength >= GOOD * most:
            best = ranked[0]
            if not gate().flags(best.text, codes_of(best.text)).any():
                break
    return ranked


def _price(state: _State, page: Page) -> float:
    return NEW_PAGE if state.pages and page.name not in state.pages else 0.0


def _goes_deeper(state: _State, found: Found) -> bool:
    """Whether a repair under a page that is new here mends what another one left."""
    start, end = found.step.start, found.step.end
    return found.gain >= ELSEWHERE or any(a < end and start < b for a, b in state.fresh)


def _peeled(
    state: _State, found: list[Found], penalty: float, known: Hypothesis | None = None
) -> _State:
    repairs = [_repair(state, one) for one in found]
    turns = tuple(in_turn(repairs))
    return replace(
        _looked_at(apply_all(state.text, repairs), known),
        repairs=(*state.repairs, *turns),
        outermost=state.outermost or tuple(found),
        fresh=tuple((one.start, one.start + len(one.after)) for one in turns),
        pages=state.pages | {one.page for one in found},
        price=state.price + penalty + (LAYER if state.repairs else 0.0),
    )


def _repair(state: _State, found: Found) -> Repair:
    step = found.step
    start, end = state.view.place(step.start), state.view.place(step.end)
    before = state.text[start:end]
    return Repair(start, before, step.after, (found.page,), 1, step.lost, found.gain, found.doubt)


def _is_proven(first: _State, last: _State) -> bool:
    """Whether a line has become so much likelier that damage is the only explanation."""
    lines = zip(first.view.lines(), last.view.lines(), strict=True)
    return any(_is_proof(first, last, old, new) for old, new in lines)


def _is_proof(first: _State, last: _State, old: tuple[int, int], new: tuple[int, int]) -> bool:
    found = [one for one in last.outermost if old[0] <= one.step.start < old[1]]
    if not found:
        return False
    before, after = first.cost[slice(*old)], last.cost[slice(*new)]
    saved = float(before.sum() - after.sum())
    if saved < UNHEARD:
        return False
    known = frozenset(first.view.text[slice(*old)]) | {"\ufffd"}
    strange = np.flatnonzero((last.view.codes[slice(*new)] > 0x7F) & (after > PLAUSIBLE))
    weight = 2 if len(found) < SEVERAL else 1
    for place in strange.tolist():
        char = last.view.text[new[0] + place]
        if char not in known:
            ordinary = PLAUSIBLE if char.isalpha() else PLAUSIBLE_SIGN
            saved -= weight * max(0.0, float(after[place]) - ordinary)
    inferred = sum(one.step.lost > 0 for one in found)
    if 2 * inferred > len(found) and _average(last, new) > HARDLY * _average(first, old):
        return False
    return saved >= _needed(first, found)


def _average(state: _State, line: tuple[int, int]) -> float:
    """Nats of a character beyond ASCII."""
    foreign = state.view.codes[slice(*line)] > 0x7F
    return float(state.cost[slice(*line)][foreign].mean()) if foreign.any() else 0.0


def _needed(first: _State, found: list[Found]) -> float:
    """The nats that prove damage on a line, by what was found on it."""
    if all(one.step.lost for one in found):
        return ALONE + EACH * (len(found) - 1)
    if len(found) == 1:
        return _needed_alone(first, found[0])
    text = first.view.text
    places = [(one.step.start, one.step.end) for one in found]
    if not all(PLAIN.fullmatch(text[start:end]) for start, end in places):
        return CONVINCING
    words = sum(may_be_a_word(text, start, end) for start, end in places)
    return COINCIDENCE * max(1, words)


def _needed_alone(first: _State, found: Found) -> float:
    """The nats that prove damage if there is one stretch of it: a short one may be sound text."""
    start, end = found.step.start, found.step.end
    seen = first.view.text[start:end]
    cost = float(first.cost[start])
    if seen > "\u2e80":
        line = first.view.text[slice(*first.view.line(start))]
        alone = len(_EAST.findall(line)) == end - start
        if cost >= (STRAY if alone else FOREIGN):
            return UNHEARD
        unusual = end - start > 1 or cost >= (RARE if alone else RARER)
        return CONVINCING if unusual else COINCIDENCE
    if PLAIN.fullmatch(seen):
        around = first.view.text[max(0, start - 1) : start] + first.view.text[end : end + 1]
        glued = any(char.isascii() and char.isalnum() for char in around)
        return GLUED if glued else COINCIDENCE
    if ends_a_word(first.view.text, start, end):
        return COINCIDENCE if cost < RARE else LIKELY
    if end - start > 2 or cost >= RARE:
        return CONVINCING
    return COINCIDENCE if cost < IN_PLACE else LIKELY
