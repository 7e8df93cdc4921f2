"""Layer after layer: a text may have been misread several times, with different pages.

The search keeps a few states of the text, peels a layer off each in every way that looks good,
and ends with the likeliest text of all. Whether anything is changed is decided at the end: a line
must have become so much likelier that damage is the only explanation.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from pipeline.repair.characters import Costs
from pipeline.repair.gate import Look, look_at
from pipeline.repair.hypotheses import (
    CONVINCING,
    PLAIN,
    SUPPORTED,
    TELLING,
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
from pipeline.repair.lattice import Step
from pipeline.repair.pages import Page, Span, codes_of
from pipeline.repair.quotes import pair_quotes
from pipeline.repair.record import Repair, apply_all, in_turn, recorded
from pipeline.repair.regions import without_broken_flags
from pipeline.repair.throughout import Throughout, quoted_throughout, throughout
from pipeline.repair.view import View, view_of

EAST = "\u2e80"
"""Where East Asian writing begins."""

_EAST = re.compile("[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff66-\uff9f]")
_EAST_PAIR = re.compile(_EAST.pattern * 2)

DASHES = frozenset("–—-")

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

MANY = 3
"""Sequences that lost a byte from which lines read as wholes are not read in another way, too: of
one or two, some are sound letters of a line whose signs alone are damaged."""

WEAK = 30.0
"""Nats for the best page below which sequences that lost a byte are looked for without one."""

LAYER = 5.0
"""Nats that every layer beyond the first costs: what one explains is not explained by two."""

ELSEWHERE = 20.0
"""Nats that a stretch must save that a second page explains where the first did nothing."""

ALONE = 17.0
"""Nats that a line must save if every sequence in it lost a byte..."""

TRACE = 17.0
"""...which it cannot where three characters in their place cost less: at 22, two of 1,200 held-out
texts would stay broken..."""

EACH = 8.0
"""...and so many more for each of them beyond the first, as set-wide capitals have many alike."""

PROOF = 12.0
"""Nats that a line must save that has different damaged stretches, or one of three characters.

Of 223,000 sound held-out lines of NTREX-128 in 128 languages, plain, in capitals, decorated, cut
short and of symbols, none saves more than 9.1, while no damaged one saves less than 14.5."""

PROOF_BY_WORDS = 24.0
"""The same if all of them may be words, where sound lines save up to 18 and damaged ones 31."""

STRANGENESS = 24.0
"""Nats that a line must save with the only two characters of it that may be damaged, together with
those of the first of them in its place: a sound text hardly ever has that one there.

Of the same lines 14 reach it, 9 of them of symbols; of 1,160 damaged ones all but 9 do."""

CLOSING_MARK = 3.0
"""Nats more if the second is a mark that ends words, as in ``SĂ…``..."""

AT_HOME = 9.0
"""...and if the first one is at home on the line: a letter in a word, a sign among others of its
sort, a dash."""

PLAUSIBLE = 10.0
"""Nats of a letter from which a repair that brings it in is doubtful; twice the excess counts.

Letters of another script than the rest of the line cost 15 and more. Ligatures are the letters in
them.
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
        look: what is suspicious in it.
        cost: nats of every character of it.
        repairs: what was done.
        outermost: what was found first, with offsets in the text as it came.
        fresh: start and end of what the last layer left.
        pages: the pages that were at work.
        price: nats that the repairs cost apart from the text.
        proven: whether an accident explains whole lines, which sound text does not allow.
    """

    text: str
    view: View
    look: Look
    cost: Costs
    repairs: tuple[Repair, ...] = ()
    outermost: tuple[Found, ...] = ()
    fresh: tuple[tuple[int, int], ...] = ()
    pages: frozenset[str] = frozenset()
    price: float = 0.0
    proven: bool = False

    @property
    def total(self) -> float:
        return float(self.cost.sum()) + self.price

    @property
    def suspicious_lines(self) -> list[tuple[int, int]]:
        """Where the lines that hold something suspicious start and end."""
        return self.view.lines_with(self.look.flags)

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
    if best is first or not (best.proven or _is_proven(first, best)):
        return text, ()
    return best.text, best.repairs


def _adds_none(first: _State, last: _State) -> bool:
    """Whether every control and private character was there before."""
    return set(_BYTES.findall(last.text)) <= set(_BYTES.findall(first.text))


def _looked_at(text: str, known: Hypothesis | None = None) -> _State:
    """A text as a state; a hypothesis may have found out already what it costs."""
    view = view_of(text)
    costs = known.after if known and known.text == view.text else costs_of(view.codes)
    return _State(text, view, look_at(view.text), costs)


def _peelings(state: _State, most_doubt: float, *, outermost: bool) -> Iterator[_State]:
    """The ways to peel one layer off, the likeliest first."""
    view, flags = state.view, state.look.flags
    if not flags.any():
        return
    ranked = _ranked(state)
    near = np.convolve(state.cost, np.ones(3, np.float32))[2:]
    traces = flags & state.look.traces & (near >= TRACE)
    quoted = None
    if outermost and traces.any() and not _explains_all(state, ranked[:1]):
        whole = throughout(view, flags, most_doubt)
        quoted = quoted_throughout(view, flags, whole, most_doubt)
        if whole:
            found = _with_lines(view, _with_the_rest(state, whole, most_doubt), quoted)
            yield replace(_peeled(state, found, -whole.by_words), proven=True)
            weak = not ranked or ranked[0].strength < CONVINCING
            lost = sum(one.step.lost > 0 for one in whole.found)
            if (weak or lost >= MANY) and len(whole.lines) == len(state.suspicious_lines):
                return
    strongest = max(0.0, ranked[0].strength) if ranked else 0.0
    tried: set[tuple[Span, ...]] = set()
    settled = False
    for one in ranked:
        enough = EQUAL if settled else RIVAL
        if (strongest and one.strength < enough * strongest) or len(tried) == WIDTH:
            break
        if one.spans in tried or not one.spans:
            continue
        tried.add(one.spans)
        found = settle(view, state.cost, one) if one.strength >= SUPPORTED else []
        if not found and (one.strength < SUPPORTED or _BYTES.search(one.text)):
            found = explore(one)
        if outermost and one.strength >= EQUAL * strongest:
            found = infer(view, one.page, found, most_doubt)
        elif not outermost and one.page.name not in state.pages:
            found = [each for each in found if _goes_deeper(state, each)]
        if found:
            found = _with_lines(view, found, quoted)
            new = _peeled(state, found, one.penalty + _price(state, one.page), one)
            settled = settled or not new.look.flags.any()
            yield new
    if outermost and strongest < WEAK:
        found = infer_alone(view, state.cost, traces, most_doubt)
        if found:
            yield _peeled(state, _with_lines(view, found, quoted), 0.0)
    if quoted:
        yield replace(_peeled(state, list(quoted.found), 0.0), proven=True)


def _ranked(state: _State) -> list[Hypothesis]:
    """What the pages make of a text, the likeliest first.

    Where one of those that may explain most does so and leaves nothing suspicious, the others are
    not looked at: that is the rule, and takes half of the time.
    """
    pages = candidates(state.view, state.look.flags, state.cost)
    most = max((worth for worth, _ in pages if worth < math.inf), default=0.0)
    ranked: list[Hypothesis] = []
    for group in (
        [page for worth, page in pages if worth >= EQUAL * most],
        [page for worth, page in pages if worth < EQUAL * most],
    ):
        ranked += weigh(state.view, state.cost, group)
        ranked.sort(key=lambda one: (_price(state, one.page) - one.strength, -one.gains.sum()))
        if ranked and ranked[0].strength >= GOOD * most:
            best = ranked[0]
            if not look_at(best.text).flags.any():
                break
    return ranked


def _explains_all(state: _State, best: Sequence[Hypothesis]) -> bool:
    """Whether a page accounts for all that is beyond ASCII on suspicious lines, losing nothing."""
    left = state.view.codes > 0x7F
    for one in best:
        left &= ~state.view.inside(span[:2] for span in one.spans)
    return not any(left[slice(*line)].any() for line in state.suspicious_lines)


def _with_the_rest(state: _State, whole: Throughout, most_doubt: float) -> list[Found]:
    """What was found in the lines that an accident explains, and what its page finds in others."""
    if len(whole.lines) == len(state.suspicious_lines):
        return list(whole.found)
    view = state.view
    page = whole.accident.page
    (one,) = weigh(view, state.cost, [page])
    beside = infer(view, page, settle(view, state.cost, one), most_doubt) if one.spans else []
    return _with_lines(view, beside, whole)


def _with_lines(view: View, found: list[Found], read: Throughout | None) -> list[Found]:
    """What was found, with lines that were read as wholes in the place of what was found there."""
    if read is None:
        return found
    lines = {start for start, _ in read.lines}
    others = [each for each in found if view.line(each.step.start)[0] not in lines]
    return sorted((*others, *read.found), key=lambda each: each.step.start)


def _price(state: _State, page: Page) -> float:
    return NEW_PAGE if state.pages and page.name not in state.pages else 0.0


def _goes_deeper(state: _State, found: Found) -> bool:
    """Whether a repair under a page that is new here mends what another one left."""
    start, end = found.step.start, found.step.end
    return found.gain >= ELSEWHERE or any(a < end and start < b for a, b in state.fresh)


def _peeled(
    state: _State, found: list[Found], penalty: float, known: Hypothesis | None = None
) -> _State:
    found = without_broken_flags(pair_quotes(state.view, found))
    repairs = [recorded(one, state.text, state.view) for one in found]
    turns = tuple(in_turn(repairs))
    return replace(
        _looked_at(apply_all(state.text, repairs), known),
        repairs=(*state.repairs, *turns),
        outermost=state.outermost or tuple(found),
        fresh=tuple((one.start, one.start + len(one.after)) for one in turns),
        pages=state.pages | {one.page for one in found},
        price=state.price + penalty + (LAYER if state.repairs else 0.0),
    )


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
    known = frozenset(first.view.text[slice(*old)]) | {"\ufffd"}
    strange = np.flatnonzero((last.view.codes[slice(*new)] > 0x7F) & (after > PLAUSIBLE))
    excess: dict[str, float] = {}
    for place in strange.tolist():
        char = last.view.text[new[0] + place]
        if char not in known and not _is_ligature(char):
            ordinary = PLAUSIBLE if char.isalpha() else PLAUSIBLE_SIGN
            cost = float(after[place])
            if place == 0 and first.view.text[old[0]].isalpha():
                cost = min(cost, _cost_of_capital(char))
            excess[char] = max(excess.get(char, 0.0), cost - ordinary)
    saved -= (2 if len(found) < SEVERAL else 1) * sum(excess.values())
    inferred = sum(one.step.lost > 0 for one in found)
    if 2 * inferred > len(found) and _average(last, new) > HARDLY * _average(first, old):
        return False
    return saved >= _needed(first, found)


def _cost_of_capital(char: str) -> float:
    """Nats of the capital of a letter at the beginning of a line.

    Lines that a sentence was wrapped into begin with small letters, too: that is no doubt about
    one in the place of a letter. Of 17,815 pieces of six words with one accent in 27 languages,
    cut anywhere and misread under three pages, 1.4 % stayed broken before, and 0.6 % do now.
    """
    return float(costs_of(codes_of(char.upper()))[0])


def _is_ligature(char: str) -> bool:
    """Whether a character is several letters of ASCII in one, such as U+FB01."""
    letters = unicodedata.normalize("NFKC", char)
    return len(letters) > 1 and letters.isascii() and letters.isalpha()


def _average(state: _State, line: tuple[int, int]) -> float:
    """Nats of a character beyond ASCII."""
    foreign = state.view.codes[slice(*line)] > 0x7F
    return float(state.cost[slice(*line)][foreign].mean()) if foreign.any() else 0.0


def _needed(first: _State, found: list[Found]) -> float:
    """The nats that prove damage on a line, by what was found on it."""
    whole = [one.step for one in found if not one.step.lost]
    if not whole:
        return ALONE + EACH * (len(found) - 1)
    text = first.view.text
    line = text[slice(*first.view.line(whole[0].start))]
    stretches = [text[step.start : step.end] for step in whole]
    if _stand_apart(line, stretches):
        return math.inf
    seen = set(stretches)
    if len(seen) > 1:
        return PROOF_BY_WORDS if all(map(_is_of_words, seen)) else PROOF
    # What is found twice proves no more than once, and may bring in what it makes likely.
    alone = len(whole) * _needed_alone(first, line, whole[0])
    return alone + EACH * (len(found) - len(whole))


def _is_of_words(stretch: str) -> bool:
    """Whether a stretch is letters of one alphabet, or one case: as in words, or in an alphabet."""
    one_case = stretch.isalpha() and (stretch.isupper() or stretch.islower())
    return one_case or PLAIN.fullmatch(stretch) is not None


def _stand_apart(line: str, stretches: Iterable[str]) -> bool:
    """Whether a line has all its East Asian characters set wide, so that one alone is nothing."""
    others = len(_EAST.findall(line)) - len(_EAST.findall("".join(stretches)))
    return others > 1 and _EAST_PAIR.search(line) is None


def _needed_alone(first: _State, line: str, step: Step) -> float:
    """The nats that prove damage if there is one stretch of it: a short one may be sound text."""
    text, start, end = first.view.text, step.start, step.end
    seen = text[start:end]
    if end - start > (1 if seen > EAST else 2):
        return PROOF_BY_WORDS if may_be_a_word(text, start, end) else PROOF
    left, right = text[max(0, start - 1) : start], text[end : end + 1]
    if all(map(str.isupper, seen)) and (left.isupper() or line.isupper()):
        return PROOF_BY_WORDS
    if seen[0].isalpha():
        inside = seen < EAST and left.isalpha() and right.isalpha()
        at_home = inside and PLAIN.fullmatch(seen) is not None
    else:
        at_home = seen[0] in DASHES or _is_among_signs(line, seen)
    needed = STRANGENESS - float(first.cost[start])
    needed += AT_HOME if at_home else 0
    needed += CLOSING_MARK if ends_a_word(text, start, end) else 0
    return max(TELLING, needed)


def _is_among_signs(line: str, seen: str) -> bool:
    """Whether two other signs of a line are of the same sort, as in formulas and drawings."""
    sorts = {ord(char) >> 8 for char in seen} - {0, ord("–") >> 8}
    others = (char for char in line if char not in seen and not char.isalnum())
    return sum(ord(char) >> 8 in sorts for char in others) > 1
