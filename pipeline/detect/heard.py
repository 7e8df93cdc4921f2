"""A passage and what a detector says of it, before its neighbours are looked at."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from pipeline.detect.detector import NO_IDEA, Opinion
from pipeline.detect.script import dominant, language_by_script, languages_in, letters, plain

Identify = Callable[[Sequence[str]], list[Opinion]]

NONE = "und"
"""The code of what is in no language of the table."""

_MOST_CHARACTERS = 1_000
"""How much of a passage a detector sees: on sentences of 150 characters it is right 99 times in 100
already, and a line may have millions."""

_FEWEST_LETTERS = 3
"""With fewer letters there are only initials and abbreviations, and no detector is asked; Chinese
characters are words."""

FLOOR = 0.003
_DECAY = 4.0
"""A detector may be wrong about a headline, so no language of its script gets less than the floor,
lest a single verdict outweigh a whole document. The floor falls e-fold with so many letters: no
document makes German of an English paragraph. At 4 / 5 / 8 letters 93 / 89 / 82% of long foreign
headlines over an English body keep their language, and at 4 no other line gets worse
(``benchmarks/detect_documents.py --tune``)."""

_LETTERS_IN_CHARACTER = 3
"""Letters that a Chinese character stands for: sentences of NTREX-128 have 100 letters in English
and 37 characters in Chinese."""


class Passage(NamedTuple):
    """What is known of a passage before its neighbours are looked at."""

    line: int
    text: str
    words: str
    script: str
    letters: int
    proven: str
    opinion: Opinion

    @property
    def shares(self) -> tuple[tuple[str, float], ...]:
        """The languages that it may be in."""
        return ((self.proven, 1.0),) if self.proven else self.opinion.shares

    @property
    def first(self) -> tuple[str, float]:
        """The likeliest language and its probability."""
        return self.shares[0] if self.shares else (NONE, 0.0)

    @property
    def is_open(self) -> bool:
        """Whether a detector is to be asked."""
        enough = self.letters >= _FEWEST_LETTERS or self.script == "Han"
        return bool(self.script) and not self.proven and enough

    @property
    def doubt(self) -> float:
        """The probability that the detector gave to no language."""
        return max(0.0, 1.0 - sum(share for _, share in self.shares))

    def evidence(self, codes: Mapping[str, float]) -> dict[str, float]:
        """How well each language explains the passage; only those of its script can."""
        if self.proven:
            return {self.proven: 1.0}
        written = languages_in(self.script)
        possible = [code for code in codes if code in written or code == NONE]
        shares = dict(self.shares)
        doubt = self.doubt / (len(written) + 1)
        letters = self.letters * _LETTERS_IN_CHARACTER if self.script == "Han" else self.letters
        floor = min(FLOOR, math.exp(-letters / _DECAY))
        return {code: shares.get(code, 0.0) + doubt + floor for code in possible}


def look_at(line: int, text: str) -> Passage:
    """Look at one passage alone, before a detector does."""
    words = plain(text)
    script = dominant(words)
    if not script:
        return Passage(line, text, words, "", 0, "", NO_IDEA)
    return Passage(line, text, words, script, letters(words), language_by_script(words), NO_IDEA)


def hear(looks: Sequence[Passage], identify: Identify) -> list[Passage]:
    """The passages with what the detector says of them."""
    asked = [look.words[:_MOST_CHARACTERS] for look in looks if look.is_open]
    opinions = iter(identify(asked) if asked else ())
    return [Passage(*look[:-1], next(opinions)) if look.is_open else look for look in looks]
