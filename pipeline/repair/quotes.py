"""Quotation marks come in pairs, which a model of neighbouring characters cannot see.

Where a byte was lost, one curly quote looks like another. What opens must fit what closes further
on, and a text has its quotes in one style. So the marks of a line are chosen together: every
character that may have been there with its share, the way through all of them that leaves the
fewest open and unopened (a hidden Markov model whose state is what is open).
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline.repair.hypotheses import Found
from pipeline.repair.lattice import QUOTES
from pipeline.repair.view import View

CLOSED_BY: Mapping[str, str] = {
    "“": "”",
    "„": "“”",
    "‘": "’",
    "‚": "‘’",
    "«": "»",
    "»": "«",
    "”": "”",
    "‹": "›",
    "›": "‹",
}
"""What closes each mark that opens, in the languages of Europe (CLDR, delimiters); ``’`` that might
open is an apostrophe."""

ALONE = 0.03
"""How much likelier a mark has its partner on the line than not: judgement, as for lists of a few
quotations in 1,000 lines; where lines are cut short, the share of the marks decides."""

USUAL: Mapping[str, float] = {"“”": 8.0, "«»": 1.0, "„“": 1.0, "„”": 1.0, "‘’": 1.0, "””": 0.5}
"""How common the styles are, as a count of pairs that a text's own are added to: judgement..."""

SELDOM = 0.1
"""...and the count of any other."""

HABIT = 4.0
"""What a pair of a text counts beside these."""

NEIGHBOURS = 0.3
"""How far the characters beside a quote say which one it is, as an exponent of its share. The model
knows too few of each to be trusted: of 3,200 held-out texts 15 come out otherwise than with 1, and
11 of them right."""

DEEPEST = 2
"""Quotations inside each other; more are not told apart."""

OPENS_BEHIND = frozenset("([{<—–-/\"'…“„‘‚«‹")
"""What may stand before a mark that opens, apart from space."""

Open = tuple[str, ...]
"""The marks that are open, the outermost first."""


@dataclass(frozen=True, slots=True)
class _Spot:
    """A place where a quote is or may be.

    Attributes:
        options: what may have been there, and the probability of each.
        place: ``"opens"``, ``"closes"``, or nothing where it may do either or neither.
        found: which repair it is, or -1 for a sound character.
    """

    options: Mapping[str, float]
    place: str
    found: int


def pair_quotes(view: View, found: Sequence[Found]) -> list[Found]:
    """Choose the quotes among repairs that made up a byte, those of a line together."""
    result = list(found)
    if not any(_may_be_quote(one) for one in found):
        return result
    by_line: dict[tuple[int, int], list[int]] = {}
    for at, one in enumerate(found):
        by_line.setdefault(view.line(one.step.start), []).append(at)
    lines = [_spots(view, line, found, members) for line, members in by_line.items()]
    habit = Counter[str]()
    for spots in lines:
        habit.update(_styles(spots, [_likeliest(one) for one in _chosen(spots, {})]))
    for spots in lines:
        for spot, shares in zip(spots, _chosen(spots, habit), strict=True):
            if spot.found >= 0:
                after = _likeliest(shares)
                one = result[spot.found]
                step = one.step._replace(after=after)
                result[spot.found] = replace(one, step=step, doubt=1 - shares[after])
    return result


def _may_be_quote(one: Found) -> bool:
    """Whether a byte was made up and a quote has a share in what it may have been."""
    return bool(one.step.lost) and any(one.shares.get(quote) for quote in QUOTES)


def _spots(
    view: View, line: tuple[int, int], found: Sequence[Found], members: Sequence[int]
) -> list[_Spot]:
    """The quotes of a line, sound ones and such as may be, in their order."""
    text = view.text[slice(*line)]
    pieces: dict[int, tuple[int, str, int]] = {
        at: (at + 1, char, -1) for at, char in enumerate(text)
    }
    for number in members:
        step = found[number].step
        pieces[step.start - line[0]] = step.end - line[0], step.after, number
    spots: list[_Spot] = []
    at = 0
    before = ""
    while at < len(text):
        end, shown, number = pieces[at]
        for place, char in enumerate(shown):
            after = (shown[place + 1 :] + text[end : end + 1])[:1]
            if number >= 0 and _may_be_quote(found[number]):
                where = place_of(before, after)
                spots.append(_Spot(_levelled(found[number].shares, where), where, number))
            elif char in QUOTES:
                spots.append(_Spot({char: 1.0}, place_of(before, after), -1))
            before = char
        at = end
    return spots


def _levelled(shares: Mapping[str, float], place: str) -> Mapping[str, float]:
    """What may have been at a place, its quotes closer to each other than their neighbours say.

    An apostrophe that begins a word is none of them.
    """
    quotes = {
        char: share
        for char, share in shares.items()
        if share and char in QUOTES and not (char == "’" and place == "opens")
    }
    if not place or not quotes:
        return shares
    level = {char: share**NEIGHBOURS for char, share in quotes.items()}
    scale = sum(quotes.values()) / sum(level.values())
    return {**shares, **{char: share * scale for char, share in level.items()}}


def place_of(before: str, after: str) -> str:
    """Whether what stands between two characters begins a quotation or ends it."""
    opens = not before or before.isspace() or before in OPENS_BEHIND
    closes = not after or not after.isalnum()
    if opens and closes:
        opens, closes = bool(after) and not after.isspace(), not after or not before.isspace()
    if opens == closes:
        return ""
    return "opens" if opens else "closes"


def _chosen(spots: Sequence[_Spot], habit: Mapping[str, int]) -> list[dict[str, float]]:
    """The probability of every option of every spot, given all others (forward-backward)."""
    forward: list[dict[Open, float]] = [{(): 1.0}]
    for spot in spots:
        reached: dict[Open, float] = {}
        for state, weight in forward[-1].items():
            for char, share in spot.options.items():
                following, factor = _moved(state, char, spot.place, habit)
                reached[following] = reached.get(following, 0.0) + weight * share * factor
        total = sum(reached.values())
        forward.append({state: weight / total for state, weight in reached.items()})
    backward: dict[Open, float] = {state: ALONE ** len(state) for state in forward[-1]}
    result: list[dict[str, float]] = []
    for spot, before in zip(reversed(spots), reversed(forward[:-1]), strict=True):
        shares = dict.fromkeys(spot.options, 0.0)
        earlier = dict.fromkeys(before, 0.0)
        for state, weight in before.items():
            for char, share in spot.options.items():
                following, factor = _moved(state, char, spot.place, habit)
                rest = share * factor * backward[following]
                earlier[state] += rest
                shares[char] += weight * rest
        total = sum(shares.values())
        most = max(earlier.values())
        result.append({char: share / total for char, share in shares.items()})
        backward = {state: weight / most for state, weight in earlier.items()}
    result.reverse()
    return result


def _moved(state: Open, char: str, place: str, habit: Mapping[str, int]) -> tuple[Open, float]:
    """What is open behind a character, and how likely that is apart from the character.

    A character without a form of its own is no way out for a mark that has no partner.
    """
    if char not in QUOTES or not place:
        return state, ALONE if unicodedata.category(char[0]) == "Cf" else 1.0
    if place == "opens":
        if char not in CLOSED_BY or len(state) == DEEPEST or char in state:
            return state, ALONE
        return (*state, char), sum(_usual(char + last, habit) for last in CLOSED_BY[char])
    if state and char in CLOSED_BY[state[-1]]:
        pairs = sum(_usual(state[-1] + last, habit) for last in CLOSED_BY[state[-1]])
        return state[:-1], _usual(state[-1] + char, habit) / pairs
    return state, ALONE


def _usual(pair: str, habit: Mapping[str, int]) -> float:
    """How likely the quotes of a text are these."""
    count = HABIT * habit.get(pair, 0) + USUAL.get(pair, SELDOM)
    return count / (HABIT * sum(habit.values()) + sum(USUAL.values()))


def _likeliest(shares: Mapping[str, float]) -> str:
    return max(shares, key=lambda char: shares[char])


def _styles(spots: Sequence[_Spot], chars: Sequence[str]) -> list[str]:
    """The pairs that some characters make."""
    pairs = []
    state: Open = ()
    for spot, char in zip(spots, chars, strict=True):
        following, _ = _moved(state, char, spot.place, {})
        if len(following) < len(state):
            pairs.append(state[-1] + char)
        state = following
    return pairs
