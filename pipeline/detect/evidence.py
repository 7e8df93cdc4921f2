"""What four detectors make of a text, as numbers that can be added up.

eldc is at its best on short lines but knows 60 languages and takes every other for a neighbour;
py3langid knows 140 and is at its best on sentences; pycld2 knows 160, among them the rarest; our
own n-grams know what pieces of news look like. They fail on different texts.
"""

from __future__ import annotations

import math
import re
from collections.abc import Container, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from pipeline.detect.detector import Vote
from pipeline.detect.ngrams import load as load_ngrams
from pipeline.detect.py3langid_backend import Py3langidDetector
from pipeline.detect.script import languages_in, letters, scripts
from pipeline.languages import LANGUAGES, canonical

NONE = "und"
"""The candidate "none of these"."""

FEATURES = ("eldc", "unknown", "py3langid", "pycld2", "ngrams")
"""What is known of each candidate: eldc's score; eldc's best score if eldc cannot know the
candidate, for then it means little; the logarithm of py3langid's probability; pycld2's share of the
text; the logarithm of our n-gram model's probability."""

CLOSE = (("hr", "bs", "sr"), ("id", "ms"), ("nb", "nn"))
"""Languages so close that detectors split their votes between them; together they are told apart
from all others as well as any. The commonest in the news first."""

_MOST = 20
"""Candidates taken from eldc, the most that it gives."""

_MOST_CHARACTERS = 150
"""How much of a text the four are asked about; all of them are sure of so much."""

_LIKELY = 400.0
"""The score from which pycld2 is taken at its word. It always names some language, and its score,
per kilobyte, tells how much of that language it found: half of the 150 characters long beginnings
of German or Slovak sentences score above 1,000, of Italian ones 650, of romanised ones 200, and no
more than one in ten of these above 400 (NTREX-128)."""

_FLOOR = -8.0
"""The least logarithm of a probability that counts: beyond it, a model only shows that it never
met such a name."""

_LEAST = math.exp(_FLOOR)

_UNMET = -5.0
"""The n-gram feature of languages that the n-gram model has not met, Esperanto and Latin: less than
it gives the relatives of a language, so that only a sentence can be in one of them."""

Floats = npt.NDArray[np.float64]

Logs = npt.NDArray[np.float32]
"""Logarithms of probabilities, texts × the languages of a script's n-gram model."""

Scores = dict[str, float]
"""What a detector says of a text: languages with its own scores, the best first."""

_SPELLED = {
    code: language.code for language in LANGUAGES for code in (language.code, *language.aliases)
}
"""The languages of the table by what detectors may call them."""

_LATIN_LETTERS = re.compile(r"[A-Za-z]+")

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
"""What pycld2 does not take for UTF-8 that is meant to be read."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Texts × candidates × :data:`FEATURES`; and for each text, who said what."""

    features: Floats
    votes: tuple[tuple[Vote, ...], ...]


@cache
def candidates(script: str) -> tuple[str, ...]:
    """The languages that a text of a script may be in, and last :data:`NONE`."""
    return (*languages_in(script), NONE)


@cache
def close_to(code: str) -> tuple[str, ...]:
    """The group of close languages that a code belongs to, at least itself."""
    return next((group for group in CLOSE if code in group), (code,))


class _Slots:
    """Where what is said of a language belongs, among the candidates of a script.

    What speaks for languages outside the table speaks for none of these; what speaks for languages
    of other scripts says nothing.
    """

    def __init__(
        self,
        script: str,
        eldc_knows: Container[str],
        py3langid_codes: Sequence[str],
        met: Sequence[str],
    ) -> None:
        names = candidates(script)
        places = {name: place for place, name in enumerate(names)}
        self.size = len(names)
        self._near = {
            spelled: tuple(places[near] for near in close_to(code) if near in places)
            for spelled, code in _SPELLED.items()
        }
        none = self.size - 1
        self._none = (none,)
        beyond = {code: places.get(code, self.size) for code in _SPELLED.values()}
        targets = np.array([beyond.get(c, none if c else self.size) for c in py3langid_codes])
        self._order = np.argsort(targets, kind="stable")
        self._targets, self._firsts = np.unique(targets[self._order], return_index=True)
        # "None of these" is nothing that eldc could know.
        self.unknown = np.array([code not in eldc_knows and code != NONE for code in names], float)
        column = {code: place for place, code in enumerate(met)}
        self.close_columns = tuple(
            [column[code] for code in group] for group in CLOSE if group[0] in column
        )
        self._columns = np.array([column.get(code, 0) for code in names[:-1]])
        self._others = np.array([column[code] for code in column if code not in places], int)
        self._unmet = np.array([places[n] for n in names[:-1] if n not in column], int)

    def at_most(self, scores: Sequence[Scores]) -> Floats:
        """The best score of each candidate or of a language close to it, texts × candidates.

        ``scores`` are what one detector says of each text, the best first.
        """
        rows = np.zeros((len(scores), self.size))
        places: list[int] = []
        best: list[float] = []
        for row, one in enumerate(scores):
            first = row * self.size
            for code in reversed(one):  # where several go to one place, the last one stays
                for place in self._near.get(code, self._none):
                    places.append(first + place)
                    best.append(one[code])
        rows.reshape(-1)[places] = best
        return rows

    def added_up(self, shares: Floats) -> Floats:
        """The probability of each candidate, those of all others together for none of these.

        ``shares`` are texts × the codes that py3langid knows.
        """
        told = np.where(shares >= _LEAST, shares, 0.0)[:, self._order]
        sums = np.zeros((len(shares), self.size + 1))  # the last is for languages of other scripts
        sums[:, self._targets] = np.add.reduceat(told, self._firsts, axis=1)
        return sums[:, :-1]

    def of_ngrams(self, logs: Logs) -> Floats:
        """The logarithm of the n-gram model's probability of each candidate, for each text."""
        rows = np.empty((len(logs), self.size))
        rows[:, :-1] = logs[:, self._columns]
        rows[:, -1] = np.log(np.exp(logs[:, self._others]).sum(1) + _LEAST)
        rows[:, self._unmet] = _UNMET
        return np.maximum(rows, _FLOOR)


class Asked(NamedTuple):
    """A text, as :meth:`Witnesses.prepare` left it, and what the two fastest say of it."""

    text: str
    letters: int
    eldc: Scores
    pycld2: Scores


class Witnesses:
    """Holds the models of all four, about 100 MB and three quarters of a second to load."""

    def __init__(self) -> None:
        import eldc
        import pycld2

        eldc.init()
        self._eldc = eldc.instance()
        self._eldc.set_scores(_MOST)
        self.known_to_eldc = frozenset(
            near for code in eldc.LANGUAGES for near in close_to(canonical(code))
        )
        self._cld2 = pycld2
        self._py3langid = Py3langidDetector()
        self._ngrams = load_ngrams()
        self._slots = {
            script: _Slots(script, self.known_to_eldc, self._py3langid.codes, model.languages)
            for script, model in self._ngrams.items()
        }

    def prepare(self, text: str, script: str) -> str:
        """What the four are asked about, of a text in a script."""
        # Names in Latin letters say nothing of the words around them.
        if script != "Latin" and "Latin" in scripts(text):
            text = _LATIN_LETTERS.sub(" ", text)
        return text[:_MOST_CHARACTERS]

    def eldc(self, text: str) -> Scores:
        """What eldc says, in three microseconds."""
        scores: dict[str, float] = self._eldc.detect_details(text).scores
        return scores

    def pycld2(self, text: str) -> Scores:
        """What pycld2 says, in seven microseconds: languages, at most three, the best first.

        By their shares of the text, of which less counts where the text is unlike the language.
        """
        try:
            found = self._cld2.detect(text, isPlainText=True, bestEffort=True)[2]
        except (self._cld2.error, UnicodeError):  # not all that is valid text is valid to it
            legible = _CONTROL.sub(" ", text)
            return self.pycld2(legible) if legible != text else {}
        return {
            canonical(code): percent / 100 * min(1.0, score / _LIKELY)
            for _, code, percent, score in found
            if percent
        }

    def ask(self, text: str, script: str) -> Asked:
        """What the two fastest say of a text in a script."""
        words = self.prepare(text, script)
        return Asked(words, letters(text), self.eldc(words), self.pycld2(words))

    def ngrams(self, asked: Sequence[Asked], script: str) -> tuple[Logs, Floats]:
        """What our n-grams say of texts of a script that several languages share.

        Returns:
            the languages, given that each text is in letters of its own, and how likely it is not.
        """
        model = self._ngrams[script]
        logs = model.log_probabilities([one.text for one in asked])
        count = len(model.languages)
        own = np.exp(logs[:, :count], dtype=np.float64).sum(1)
        return logs[:, :count] - np.log(own)[:, None].astype(np.float32), 1 - own

    def first(self, logs: Logs, script: str) -> list[Vote]:
        """What our n-grams put first, with the probability of it and the languages close to it."""
        codes, places = self._ngrams[script].codes, logs.argmax(1)
        best = np.exp(np.take_along_axis(logs, places[:, None], 1)[:, 0])
        for columns in self._slots[script].close_columns:
            ours = np.isin(places, columns)
            best[ours] = np.exp(logs[ours][:, columns]).sum(1)
        pairs = zip(places.tolist(), best.tolist(), strict=True)
        return [Vote("ngrams", codes[place], share) for place, share in pairs]

    def hear(
        self, asked: Sequence[Asked], logs: Logs, votes: Sequence[Vote], script: str
    ) -> Evidence:
        """What all four say of the same texts, given what our n-grams do and put first."""
        slots = self._slots[script]
        best = [max(one.eldc.values(), default=0.0) for one in asked]
        shares = self._py3langid.probabilities([one.text for one in asked])
        features = np.empty((len(asked), slots.size, len(FEATURES)))
        features[:, :, 0] = slots.at_most([one.eldc for one in asked])
        features[:, :, 1] = slots.unknown * np.array(best)[:, None]
        features[:, :, 2] = np.log(np.maximum(slots.added_up(shares), _LEAST))
        features[:, :, 3] = slots.at_most([one.pycld2 for one in asked])
        features[:, :, 4] = slots.of_ngrams(logs)
        ballots: list[tuple[Vote, ...]] = []
        firsts = zip(asked, shares.argmax(1).tolist(), votes, strict=True)
        for row, (one, place, ours) in enumerate(firsts):
            code, share = self._py3langid.codes[place], float(shares[row, place])
            theirs = (Vote("py3langid", code, share),) if code and share else ()
            fast = first_vote("eldc", one.eldc), first_vote("pycld2", one.pycld2)
            ballots.append((*fast[0], *theirs, *fast[1], ours))
        return Evidence(features, tuple(ballots))


def first_vote(voter: str, scores: Scores) -> tuple[Vote, ...]:
    """The language that a detector puts first as a vote, if it names any."""
    for code, score in scores.items():
        return (Vote(voter, canonical(code), score),)
    return ()
