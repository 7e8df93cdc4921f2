"""py3langid: naive Bayes over byte n-grams, 140 languages, ten thousand short lines a second."""

from __future__ import annotations

from pipeline.detect.detector import Opinion, Vote
from pipeline.languages import canonical

_MOST = 10
"""Languages mentioned in an opinion; the others hardly ever matter."""

_VARIETIES = {"pcm": "en", "ary": "ar", "arz": "ar", "uzs": "uz"}
"""Varieties that py3langid tells apart and the language table does not."""

_NO_LANGUAGE = "zxx"
"""What py3langid calls text that is in no language at all."""


class Py3langidDetector:
    """Holds the model, about 40 MB and half a second to load."""

    def __init__(self) -> None:
        from py3langid.langid import LanguageIdentifier

        self._model = LanguageIdentifier.from_model_file("data/model.npz.xz", norm_probs=True)
        self._codes = {
            code: _VARIETIES.get(canonical(code), canonical(code))
            for code in self._model.labels
            if code != _NO_LANGUAGE
        }

    def identify(self, text: str) -> Opinion:
        """The likeliest languages and their shares of the probability."""
        shares = tuple(self.rank(text)[:_MOST])
        return Opinion(shares, tuple(Vote("py3langid", *share) for share in shares[:1]))

    def rank(self, text: str, least: float = 0.0) -> list[tuple[str, float]]:
        """Languages with a probability of at least ``least``, the likeliest first.

        Nothing where the text has no feature that the model knows: all would be equally likely.
        """
        ranked = self._model.rank(text)
        if ranked[0][1] < _barely_above_chance(len(ranked)):
            return []
        return [(self._codes[code], p) for code, p in ranked if p >= least and code in self._codes]


def _barely_above_chance(languages: int) -> float:
    """A probability that a text without features gets too: two model columns of one language."""
    return 2.5 / languages
