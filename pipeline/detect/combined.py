"""The default detector: eldc and pycld2 where they are evidently right, else four weighed together.

What each of the four says becomes evidence for every language of the script, and a log-linear model
(a conditional logit; McFadden 1974) turns that into probabilities that can be taken at their word,
among them that of "none of these". How much a detector counts depends on the length of the text.
"""

from __future__ import annotations

import json
import math
from bisect import bisect_right
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from pipeline.detect.chinese import identify_chinese
from pipeline.detect.detector import NO_IDEA, Opinion, Vote
from pipeline.detect.evidence import (
    CLOSE,
    NONE,
    Asked,
    Logs,
    Scores,
    Witnesses,
    candidates,
    close_to,
    first_vote,
)
from pipeline.detect.script import dominant, letters
from pipeline.languages import canonical

KNOTS = (6, 12, 20, 40, 120)
"""Letters at which the weights are given; in between they change with the logarithm."""

EVIDENT = 0.999
"""The confidence in what eldc settles alone: the leads are chosen to let one in a thousand err."""

BANDS = (20, 40)
"""From so many letters on, eldc may settle a text; longer texts need smaller leads."""

AGREEMENT = 0.9
"""Share of the text that pycld2 must find in the language for its agreement to count."""

FEWEST_ROMANISED = 30
ROMANISED = 0.7
"""From so many letters on, how likely our n-grams must find a text romanised for it to be in none
of the languages. So they find 0.04% of 5,033 texts of 30 to 35 letters in languages of the table
and 0.06% of 7,144 longer ones (NTREX-128, unseen sentences); at 0.5 it is 0.18 and 0.08%, and from
25 letters on 0.3%, lines that are full of Indian or Japanese names above all."""

_AT_ONCE = 64
"""Texts that are weighed together: what numpy costs for a call is shared, and memory stays low."""

_LEAST = 0.001
"""Languages less likely than this are not mentioned."""

_WEIGHTS = Path(__file__).with_name("weights.json")

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Weights:
    """The log-linear model of one script.

    ``by_length`` is knots × features; ``corrections`` is candidates × features and says where a
    detector is better or worse than elsewhere; ``bias`` has a number for each candidate. ``alone``
    and ``agreed`` are, for each of :data:`BANDS`, how far a language must be ahead of the next in
    eldc's score to be settled, by eldc alone or if pycld2 finds the same; ``confirmed``, how likely
    our n-grams must find what pycld2 finds. ``unknown`` are languages that pycld2 settles alone,
    because eldc does not know them.
    """

    by_length: Floats
    corrections: Floats
    bias: Floats
    alone: Sequence[Mapping[str, float]] = ()
    agreed: Sequence[Mapping[str, float]] = ()
    confirmed: Sequence[Mapping[str, float]] = ()
    unknown: Sequence[Container[str]] = ()

    def probabilities(self, features: Floats, sizes: Sequence[int]) -> Floats:
        """The probability of each candidate for each text, texts × candidates.

        Args:
            features: texts × candidates × features.
            sizes: the letters of each text.

        >>> even = Weights(np.ones((5, 1)), np.zeros((2, 1)), np.zeros(2))
        >>> even.probabilities(np.array([[[1.0], [1.0]]]), [10]).tolist()
        [[0.5, 0.5]]
        """
        lengths = np.array([length_shares(min(max(n, KNOTS[0]), KNOTS[-1])) for n in sizes])
        # Not matrix products: for so little, the threads of a BLAS library only cost time.
        by_length = np.einsum("tk,kf->tf", lengths, self.by_length)
        sums = np.einsum("tcf,tf->tc", features, by_length)
        sums += np.einsum("tcf,cf->tc", features, self.corrections) + self.bias
        powers = np.exp(sums - sums.max(1, keepdims=True))
        return np.asarray(powers / powers.sum(1, keepdims=True))


class CombinedDetector:
    """Holds the models of all four detectors; see :class:`Witnesses`."""

    def __init__(self) -> None:
        self._weights = load_weights()
        self._witnesses = Witnesses()

    def identify(self, texts: Sequence[str]) -> list[Opinion]:
        """The languages of each text's script by probability; those of close languages together."""
        opinions = [NO_IDEA] * len(texts)
        hard: dict[str, list[tuple[int, Asked]]] = {}
        for place, text in enumerate(texts):
            script = dominant(text)
            weights = self._weights.get(script)
            if script == "Han":
                opinions[place] = identify_chinese(text)
            elif weights is not None:
                found = self._glance(self._witnesses.prepare(text, script), letters(text), weights)
                if isinstance(found, Opinion):
                    opinions[place] = found
                else:
                    hard.setdefault(script, []).append((place, found))
        for script, asked in hard.items():
            for start in range(0, len(asked), _AT_ONCE):
                places, some = zip(*asked[start : start + _AT_ONCE], strict=True)
                for place, opinion in zip(places, self._look_closely(some, script), strict=True):
                    opinions[place] = opinion
        return opinions

    def _look_closely(self, asked: Sequence[Asked], script: str) -> list[Opinion]:
        """Ask our n-grams as well, and about what they do not confirm, all four."""
        logs, romanised = self._witnesses.ngrams(asked, script)
        votes = self._witnesses.first(logs, script)
        opinions = [
            _romanised(one, share) or self._confirm(one, vote, self._weights[script])
            for one, vote, share in zip(asked, votes, romanised.tolist(), strict=True)
        ]
        hard = [place for place, opinion in enumerate(opinions) if opinion is None]
        if hard:
            unsettled = [asked[place] for place in hard], [votes[place] for place in hard]
            weighed = self._weigh(*unsettled, logs[hard], script)
            for place, opinion in zip(hard, weighed, strict=True):
                opinions[place] = opinion
        return [opinion for opinion in opinions if opinion is not None]

    def _glance(self, text: str, size: int, weights: Weights) -> Opinion | Asked:
        """To tell that a sentence is German is easy; the two fastest can do it."""
        band = bisect_right(BANDS, size) - 1
        scores = self._witnesses.eldc(text)
        code, lead = first_and_lead(scores)
        if band >= 0 and lead >= weights.alone[band].get(code, math.inf):
            return Opinion(((code, EVIDENT),), first_vote("eldc", scores))
        second = self._witnesses.pycld2(text)
        other, share = next(iter(second.items()), ("", 0.0))
        if band >= 0 and share >= AGREEMENT:
            agreed = other == code and lead >= weights.agreed[band].get(code, math.inf)
            if agreed or other in weights.unknown[band]:
                votes = first_vote("eldc", scores) + first_vote("pycld2", second)
                return Opinion(((other, EVIDENT),), votes)
        return Asked(text, size, scores, second)

    def _confirm(self, asked: Asked, vote: Vote, weights: Weights) -> Opinion | None:
        """Where our n-grams are sure of what pycld2 finds, py3langid need not be asked."""
        band = bisect_right(BANDS, asked.letters) - 1
        if band < 0 or share_of(asked.pycld2, vote.code) < AGREEMENT:
            return None
        if vote.score < weights.confirmed[band].get(vote.code, math.inf):
            return None
        fast = first_vote("eldc", asked.eldc) + first_vote("pycld2", asked.pycld2)
        return Opinion(((vote.code, EVIDENT),), (*fast, vote))

    def _weigh(
        self, asked: Sequence[Asked], firsts: Sequence[Vote], logs: Logs, script: str
    ) -> list[Opinion]:
        """Hear all four and add up what they say."""
        evidence = self._witnesses.hear(asked, logs, firsts, script)
        sizes = [one.letters for one in asked]
        shares = self._weights[script].probabilities(evidence.features, sizes)
        ranked = _by_share(_grouped(shares, script), candidates(script))
        return [
            Opinion(likeliest, votes)
            for likeliest, votes in zip(ranked, evidence.votes, strict=True)
        ]


def _romanised(asked: Asked, share: float) -> Opinion | None:
    """Text that is likely romanised is in none of the languages of its letters."""
    if asked.letters < FEWEST_ROMANISED or share < ROMANISED:
        return None
    fast = first_vote("eldc", asked.eldc) + first_vote("pycld2", asked.pycld2)
    return Opinion(((NONE, share),), (*fast, Vote("ngrams", NONE, share)))


def _grouped(shares: Floats, script: str) -> Floats:
    """Probabilities of which the likeliest of close languages has that of all of them."""
    grouped = shares.copy()
    rows = np.arange(len(shares))
    for columns in _close_columns(script):
        ours = shares[:, columns]
        grouped[:, columns] = 0.0
        grouped[rows, columns[ours.argmax(1)]] = ours.sum(1)
    return grouped


@cache
def _close_columns(script: str) -> tuple[npt.NDArray[np.int64], ...]:
    """Where the languages of each close group stand among the candidates of a script."""
    names = candidates(script)
    groups = ([names.index(code) for code in group if code in names] for group in CLOSE)
    return tuple(np.array(places) for places in groups if len(places) > 1)


def _by_share(shares: Floats, names: Sequence[str]) -> list[tuple[tuple[str, float], ...]]:
    """The languages of each text with their probabilities, the likeliest first."""
    rows, places = np.nonzero(shares > _LEAST)
    found = shares[rows, places]
    order = np.lexsort((-found, rows))
    ranked = zip(map(names.__getitem__, places[order].tolist()), found[order].tolist(), strict=True)
    counts = np.bincount(rows, minlength=len(shares))
    return [tuple(islice(ranked, count)) for count in counts.tolist()]


def first_and_lead(scores: Scores) -> tuple[str, float]:
    """The language that a detector puts first, and how far it is ahead of the second in score.

    >>> first_and_lead({"no": 0.75, "da": 0.5})
    ('nb', 0.25)
    """
    ranked = iter(scores.items())
    code, best = next(ranked, ("", 0.0))
    _, second = next(ranked, ("", 0.0))
    return canonical(code), best - second


def share_of(scores: Scores, code: str) -> float:
    """The share of a text that a detector finds in a language or one close to it.

    >>> share_of({"bs": 0.5, "hr": 0.25, "sl": 0.25}, "hr")
    0.75
    """
    return sum(scores.get(near, 0.0) for near in close_to(code))


@cache
def length_shares(size: int) -> Floats:
    """How much each of :data:`KNOTS` counts for a text of so many letters: two at most, 1 in all.

    >>> length_shares(20).tolist(), length_shares(1).tolist()
    ([0.0, 0.0, 1.0, 0.0, 0.0], [1.0, 0.0, 0.0, 0.0, 0.0])
    """
    shares = np.zeros(len(KNOTS))
    size = min(max(size, KNOTS[0]), KNOTS[-1])
    right = next(place for place in range(1, len(KNOTS)) if size <= KNOTS[place])
    low, high = KNOTS[right - 1], KNOTS[right]
    shares[right] = math.log(size / low) / math.log(high / low)
    shares[right - 1] = 1 - shares[right]
    return shares


@cache
def load_weights(path: Path = _WEIGHTS) -> Mapping[str, Weights]:
    """The fitted models, by script."""
    tables: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return {
        script: Weights(
            np.array(table["by_length"]),
            np.array([table["languages"][code][1:] for code in candidates(script)]),
            np.array([table["languages"][code][0] for code in candidates(script)]),
            table["alone"],
            table["agreed"],
            table["confirmed"],
            table["unknown"],
        )
        for script, table in tables.items()
    }
