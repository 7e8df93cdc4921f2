"""Words as evidence: of the readings of a word that lost letters, one may be a word that exists.

The model of neighbouring characters knows no words. Here the likeliest spellings of a word that
lost letters are weighed anew, all of its letters together, by whether they are known and how common
they are. The weights belong to a conditional logit model (McFadden 1974): given some spellings, one
is right with a probability in proportion to the exponential of its weight.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from pipeline.repair.characters import characters
from pipeline.repair.lattice import Reading, Step
from pipeline.repair.words import Bands, is_of_word, words

DOUBTFUL = 0.005
"""Doubt of a letter from which its word is looked at."""

WIDTH = 64
"""Spellings of a word that are weighed."""

LONGEST = 30
"""Letters of the longest run that is taken for a word."""

NEIGHBOURS = 3
"""Characters beside a word that have a say in what it costs: as many as the model looks at."""

COST = 0.55
"""How far the characters of a spelling count: they hang together more than the model believes."""

KNOWN = (0.0, 6.4, 5.5, 4.5, 3.5)
"""Nats for a word of each band of the list; the first is that of unknown words. Both are fitted by
``training/spelling.py`` to 2,787 words of three letters and more, of languages that the list has in
full, of which one spelling at least is known: with them the right one costs 0.58 nats a word on
average, by its characters alone 1.16."""

SHORTEST = 3
"""Letters of the shortest word: of shorter ones nearly everything is a word in some language."""

Floats = npt.NDArray[np.float64]


class Spellings(NamedTuple):
    """The spellings of a word.

    Attributes:
        letters: the options chosen at each of its spots, a row for every spelling.
        costs: nats of its characters.
        bands: the bands of the list.
    """

    letters: tuple[tuple[str, ...], ...]
    costs: Floats
    bands: Bands

    def shares(self) -> Floats:
        """The probability of each."""
        weights = np.array(KNOWN)[self.bands] - COST * self.costs
        odds = np.exp(weights - weights.max())
        found: Floats = odds / odds.sum()
        return found


class Piece(NamedTuple):
    """What stands at a place of a line.

    Attributes:
        after: the likeliest reading.
        options: what it may be, one character each if there are several.
        number: which step of the reading it is, -1 if none that lost a byte.
        prices: nats against each of the options, apart from the characters, if there are any.
    """

    after: str
    options: tuple[str, ...]
    number: int
    prices: tuple[float, ...] = ()


def respelled(steps: Mapping[int, Sequence[Step]], length: int, reading: Reading) -> Reading:
    """A reading with its words weighed by whether they are known, and what those speak for it.

    Args:
        steps: all steps that may begin at each offset.
        length: the offset at which the text ends.
        reading: the likeliest of their ways.
    """
    doubtful = {
        at
        for at, (step, doubt) in enumerate(zip(reading.steps, reading.doubts, strict=True))
        if step.lost and doubt > DOUBTFUL and is_word(step.after)
    }
    if not any(step.lost and is_word(step.after.removesuffix(" ")) for step in reading.steps):
        return reading
    pieces = list(pieces_of(steps, length, reading))
    chosen, shares = list(reading.steps), list(reading.shares)
    doubts, strays = list(reading.doubts), list(reading.strays)
    settled: list[str] = []
    known = 0.0
    for first, last in words_of(pieces):
        spots = [piece.number for piece in pieces[first:last] if piece.number >= 0]
        if not spots:
            continue
        if doubtful.isdisjoint(spots):
            settled.append("".join(piece.after for piece in pieces[first:last]))
            continue
        spellings = spellings_of(pieces, first, last)
        if not spellings.bands.any():
            continue
        odds = spellings.shares()
        best = int(odds.argmax())
        known += KNOWN[spellings.bands[best]]
        for column, at in enumerate(spots):
            if chosen[at].after.endswith(" "):
                continue
            beside = dict(shares[at])
            letters = {row[column] for row in spellings.letters}
            left = sum(beside.get(letter, 0.0) for letter in letters)
            beside |= dict.fromkeys(letters, 0.0)
            for row, share in zip(spellings.letters, odds.tolist(), strict=True):
                beside[row[column]] += left * share
            after = spellings.letters[best][column]
            chosen[at] = chosen[at]._replace(after=after)
            shares[at] = beside
            doubts[at] = strays[at] = max(0.0, 1 - beside[after])
    known += sum(KNOWN[band] for band in words().bands(settled).tolist())
    return replace(
        reading,
        known=known,
        steps=tuple(chosen),
        doubts=tuple(doubts),
        strays=tuple(strays),
        shares=tuple(shares),
    )


_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\uffff]")
"""Characters of scripts without spaces (Thai, Lao, Burmese, Khmer, East Asian), and Korean, whose
words come with their endings: runs of them are no words of the list."""


def is_word(text: str) -> bool:
    """Whether all characters of a text may stand inside a word."""
    return all(map(is_of_word, text)) and _UNSPACED.search(text) is None


def pieces_of(
    steps: Mapping[int, Sequence[Step]], length: int, reading: Reading
) -> Iterator[Piece]:
    """The line as it is read, place by place; the arguments are those of :func:`respelled`."""
    read = {step.start: (number, step) for number, step in enumerate(reading.steps)}
    at = 0
    while at < length:
        number, step = read.get(at, (-1, None))
        if step is None:
            step = next(one for one in steps[at] if not one.decoded)
        if not step.decoded:
            yield from (Piece(char, (char,), -1) for char in step.after)
        elif step.lost and is_word(step.after):
            others = [one for one in steps[at] if one.end == step.end and one.lost]
            others = [one for one in others if is_word(one.after)]
            yield Piece(step.after, *_priced(others, number))
        elif step.lost and step.after.endswith(" ") and is_word(step.after[:-1]):
            letter = step.after[:-1]
            yield from (Piece(letter, (letter,), number), Piece(" ", (" ",), -1))
        else:
            yield Piece(step.after, (step.after,), -1)
        at = step.end


def _priced(steps: Sequence[Step], number: int) -> tuple[tuple[str, ...], int, tuple[float, ...]]:
    """What some steps lead to, each option once, with the number of the step and their prices."""
    if not any(one.price for one in steps):
        return tuple([one.after for one in steps]), number, ()
    cheapest = {one.after: one.price for one in sorted(steps, key=lambda one: -one.price)}
    return (*cheapest,), number, (*cheapest.values(),)


def words_of(pieces: Sequence[Piece]) -> Iterator[tuple[int, int]]:
    """Where the runs of letters that may be words of the list begin and end."""
    first = 0
    for at, piece in enumerate((*pieces, Piece(" ", (" ",), -1))):
        if not is_word(piece.after):
            if SHORTEST <= at - first <= LONGEST:
                yield first, at
            first = at + 1


def spellings_of(pieces: Sequence[Piece], first: int, last: int) -> Spellings:
    """The likeliest spellings of a word by its characters and those beside it."""
    model = characters()
    before = "".join(piece.after for piece in pieces[max(0, first - NEIGHBOURS) : first])
    behind = "".join(piece.after for piece in pieces[last : last + NEIGHBOURS])[:NEIGHBOURS]
    tokens = [0] * NEIGHBOURS + [*map(model.token, before)]
    ways: Sequence[_Way] = [(0.0, model.number(tokens[-NEIGHBOURS:]), "", ())]
    for certain, some in groupby(pieces[first:last], lambda piece: len(piece.options) == 1):
        if certain:
            run = [*some]
            letters = tuple(piece.options[0] for piece in run if piece.number >= 0)
            ways = _spelt_on(ways, "".join(piece.options[0] for piece in run), letters)
        else:
            for piece in some:
                ways = _spelt_with_each(ways, piece)
    return Spellings(
        tuple(letters for _, _, _, letters in ways),
        np.array([cost for cost, _, _, _ in _spelt_on(ways, behind, ())]),
        words().bands([word for _, _, word, _ in ways]),
    )


_Way = tuple[float, int, str, tuple[str, ...]]
"""A beginning of a word: its nats, its last tokens as a number, itself, what was chosen in it."""


def _spelt_on(ways: Sequence[_Way], text: str, chosen: tuple[str, ...]) -> list[_Way]:
    """All ways with the same text behind them."""
    model = characters()
    nats, many, histories = model.nats, model.many, model.histories
    tokens = [*map(model.token, text)]
    found = []
    for cost, history, word, letters in ways:
        for token in tokens:
            gram = history * many + token
            cost += nats[gram]
            history = gram % histories
        found.append((cost, history, word + text, letters + chosen))
    return found


def _spelt_with_each(ways: Sequence[_Way], piece: Piece) -> Sequence[_Way]:
    """The likeliest ways with one of several characters behind them."""
    model = characters()
    options = piece.options
    nats, many = model.nats, model.many
    tokens = [*map(model.token, options)]
    befores = [(cost, history * many) for cost, history, _, _ in ways]
    costs = [[cost + nats[before + token] for token in tokens] for cost, before in befores]
    every = np.array(costs)
    if piece.prices:
        every += np.array(piece.prices)
    most = np.partition(every, WIDTH - 1, axis=None)[WIDTH - 1] if every.size > WIDTH else math.inf
    found = []
    for row, column in np.argwhere(every <= most).tolist():
        _, _, word, letters = ways[row]
        history = (befores[row][1] + tokens[column]) % model.histories
        option = options[column]
        found.append((float(every[row, column]), history, word + option, (*letters, option)))
    return found if every.size <= WIDTH else sorted(found)[:WIDTH]
