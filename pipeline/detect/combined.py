"""The default detector: eldc and py3langid weighed against each other.

eldc is at its best on short lines but knows 60 languages and takes every other for a neighbour;
py3langid knows 140 and is at its best on sentences. What each says becomes evidence for every
candidate, and a log-linear model (a conditional logit; McFadden 1974) turns that into probabilities
that can be taken at their word, among them that of "none of these".
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from pipeline.detect.chinese import identify_chinese
from pipeline.detect.py3langid_backend import Py3langidDetector
from pipeline.detect.script import dominant, languages_in
from pipeline.languages import LANGUAGES, canonical

NONE = "und"

WEIGHTS = (6.38, 3.68, 0.29, 2.17, 2.75, 3.77)
"""Weights of the features, in the order of :meth:`CombinedDetector.features`. Fitted and measured
by ``benchmarks/detect.py`` on different sentences of NTREX-128, whole, cut to 40 and 20 characters
and as fragments, and on short lines of web pages; English counts 20 times and a language outside
the table a tenth of any other. With und for confidences below 0.7, wrong / undetermined in percent:
sentences 0.1 / 0.8, 40 characters 0.7 / 5.6, 20 characters 1.8 / 19; English web lines 0 / 18."""

_FLOOR = 1e-4
"""Probability given to a language that py3langid does not name."""

_MOST = 20
"""Candidates taken from each detector; further ones carry no weight."""

_CLOSE = (("hr", "bs", "sr"), ("id", "ms"), ("nb", "nn"))
"""Languages so close that detectors split their votes between them, the commonest in the news
first. Their evidence is added up; which of them it is, py3langid decides."""

_VARIETIES = {"pcm": "en", "ary": "ar", "arz": "ar", "uzs": "uz"}
"""Varieties that py3langid tells apart and the language table does not."""

_KNOWN = frozenset(language.code for language in LANGUAGES)

_EVIDENT_LEADS = ((40, 0.1), (20, 0.2))
"""From so many characters on, so large a lead over the next language lets eldc alone settle that a
text is English. Of every fourth sentence of NTREX-128 that settles 97% of the English ones, 90%
when cut to 40 characters and 42% when cut to 20; and 9 / 9 / 6 of some 40,000 foreign ones in Latin
letters, mostly Samoan."""

_EVIDENT = 0.99
"""The confidence in such a text."""

_LATIN_LETTERS = re.compile(r"[A-Za-z]+")


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of a text: script, number of UTF-8 bytes, each detector's view of languages.

    ``eldc`` holds similarities and ``py3langid`` probabilities, both from 0 to 1 and by our codes.
    """

    script: str
    size: int
    eldc: Mapping[str, float]
    py3langid: Mapping[str, float]


class CombinedDetector:
    """Holds both models, about 60 MB and a second to load."""

    def __init__(self) -> None:
        import eldc

        eldc.init()
        self._eldc = eldc.instance()
        self._eldc.set_scores(_MOST)
        self._eldc_knows = frozenset(canonical(code) for code in eldc.LANGUAGES)
        self._py3langid = Py3langidDetector()

    def identify(self, text: str) -> tuple[str, float]:
        """The likeliest language, and its probability; that of close languages together.

        Only languages of the text's script are answers; what the others get is doubt.
        """
        script = dominant(text)
        if script == "Han":
            return identify_chinese(text)
        if script == "Latin" and self._is_evidently_english(text):
            return "en", _EVIDENT
        evidence = self.collect(text, script)
        shares = probabilities(self.features(evidence), WEIGHTS)
        best = max(shares, key=lambda code: shares[code] if code != NONE else 0.0)
        if best == NONE:
            return NONE, 0.0
        return _member(best, evidence), shares[best]

    def _is_evidently_english(self, text: str) -> bool:
        """Most lines are English; to tell that much, eldc alone is enough and far faster."""
        lead = next((lead for length, lead in _EVIDENT_LEADS if len(text) >= length), None)
        if lead is None:
            return False
        guess = self._eldc.detect_details(text)
        if guess.language != "en" or not guess.reliable:
            return False
        first, second = (*guess.scores.values(), 0.0)[:2]
        return bool(first - second >= lead)

    def collect(self, text: str, script: str) -> Evidence:
        """Ask both detectors."""
        if script != "Latin":  # names in Latin letters say nothing of the words around them
            text = _LATIN_LETTERS.sub(" ", text)
        scores = self._eldc.detect_details(text).scores
        shares: dict[str, float] = {}
        for code, share in self._py3langid.rank(text, _MOST):
            code = _VARIETIES.get(code, code)
            shares[code] = shares.get(code, 0.0) + share
        return Evidence(
            script,
            len(text.encode()),
            {canonical(code): score for code, score in scores.items()},
            shares,
        )

    def features(self, evidence: Evidence) -> dict[str, tuple[float, ...]]:
        """What speaks for each language that either detector names, and for none of them.

        Six numbers each: eldc's score; whether eldc cannot know the language; the logarithm of
        py3langid's probability times the square root of the number of bytes, by which py3langid
        has divided it; whether it is English; whether it is in the language table; whether it is
        none of these.
        """
        script = evidence.script
        scores: dict[str, float] = {}
        for code, score in evidence.eldc.items():
            code = _representative(code, script)
            scores[code] = max(scores.get(code, 0.0), score)
        shares: dict[str, float] = {}
        for code, share in evidence.py3langid.items():
            code = _representative(code, script)
            shares[code] = shares.get(code, 0.0) + share
        flattened = math.sqrt(evidence.size)
        rows: dict[str, tuple[float, ...]] = {}
        for code in dict.fromkeys((*scores, *shares)):
            if code in _KNOWN and code not in languages_in(script):
                continue
            share = math.log(shares.get(code, 0.0) + _FLOOR)
            rows[code] = (
                scores.get(code, 0.0),
                float(self._eldc_knows.isdisjoint(_close_to(code))),
                share * flattened,
                float(code == "en"),
                float(code in _KNOWN),
                0.0,
            )
        rows[NONE] = (0.0, 0.0, 0.0, 0.0, 0.0, 1.0)
        return rows


def probabilities(
    rows: Mapping[str, tuple[float, ...]], weights: tuple[float, ...]
) -> dict[str, float]:
    """The probability of each candidate: the exponential of its weighted features, normalised."""
    sums = {code: math.fsum(map(float.__mul__, row, weights)) for code, row in rows.items()}
    most = max(sums.values())
    powers = {code: math.exp(value - most) for code, value in sums.items()}
    total = math.fsum(powers.values())
    return {code: power / total for code, power in powers.items()}


@cache
def _close_to(code: str) -> tuple[str, ...]:
    """The group of close languages that a code belongs to, at least itself."""
    return next((group for group in _CLOSE if code in group), (code,))


@cache
def _representative(code: str, script: str) -> str:
    """The language under which the evidence for close languages of one script is added up."""
    return next((one for one in _close_to(code) if one in languages_in(script)), code)


def _member(code: str, evidence: Evidence) -> str:
    """Which of several close languages py3langid finds likeliest."""
    group = [one for one in _close_to(code) if one in languages_in(evidence.script)] or [code]
    return max(group, key=lambda one: evidence.py3langid.get(one, 0.0))
