"""py3langid: naive Bayes over byte n-grams, 140 languages, ten thousand short lines a second."""

from __future__ import annotations

from pipeline.languages import canonical

_NO_LANGUAGE = "zxx"
"""What py3langid calls text that is in no language at all."""


class Py3langidDetector:
    """Holds the model, about 40 MB and half a second to load."""

    def __init__(self) -> None:
        from py3langid.langid import LanguageIdentifier

        self._model = LanguageIdentifier.from_model_file("data/model.npz.xz", norm_probs=True)

    def identify(self, text: str) -> tuple[str, float]:
        """The likeliest language and its share of the probability."""
        ranked = self.rank(text, 1)
        return ranked[0] if ranked else ("und", 0.0)

    def rank(self, text: str, most: int) -> list[tuple[str, float]]:
        """At most ``most`` languages with their probabilities, the likeliest first.

        Nothing where the text has no feature that the model knows: all would be equally likely.
        """
        ranked = self._model.rank(text)
        if ranked[0][1] < _barely_above_chance(len(ranked)):
            return []
        return [(canonical(code), p) for code, p in ranked[:most] if code != _NO_LANGUAGE]


def _barely_above_chance(languages: int) -> float:
    """A probability that a text without features gets too: two model columns of one language."""
    return 2.5 / languages
