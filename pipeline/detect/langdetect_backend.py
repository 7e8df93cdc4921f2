"""langdetect: the port of Google's detector of 2010, as a baseline to compare others with.

Its probabilities are not to be relied on: it is as sure of Armenian being Estonian as of anything.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from pipeline.detect.detector import NO_IDEA, Opinion, Vote
from pipeline.detect.script import letters
from pipeline.languages import canonical

_SEED = 0
"""It draws n-grams at random; without a fixed seed it changes its mind from call to call."""

_HALF = 8
"""Letters at which half of its confidence is taken away. It claims 0.9999 for one word as for a
page, but is right in 72% of texts of 20 characters (``benchmarks/detect.py``): 20 / (20 + 8)."""


class LangdetectDetector:
    """Holds the profiles of 55 languages.

    They live in a factory of its own: the one that the library shares between all callers is
    filled on first use, and two threads that meet there see it half full.
    """

    def __init__(self) -> None:
        from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory
        from langdetect.lang_detect_exception import LangDetectException

        self._no_features = LangDetectException
        self._factory = DetectorFactory()
        # In the order of their names: that of the folder's listing differs between machines.
        files = sorted(Path(PROFILES_DIRECTORY).iterdir())
        self._factory.load_json_profile([file.read_text("utf-8") for file in files])
        self._factory.set_seed(_SEED)

    def identify(self, texts: Sequence[str]) -> list[Opinion]:
        """The likeliest languages and their probabilities, lowered for short texts."""
        return [self._identify(text) for text in texts]

    def _identify(self, text: str) -> Opinion:
        detector = self._factory.create()
        detector.append(text)
        try:
            found = detector.get_probabilities()
        except self._no_features:
            return NO_IDEA
        length = letters(text)
        fair = length / (length + _HALF)
        shares = tuple((canonical(one.lang), one.prob * fair) for one in found)
        return Opinion(shares, tuple(Vote("langdetect", *share) for share in shares[:1]))
