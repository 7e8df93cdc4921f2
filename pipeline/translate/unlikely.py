"""Doubt drafts that their own model holds for unlikely."""

from __future__ import annotations

from pipeline.translate.density import density
from pipeline.translate.engine import Pair

_UNLIKELY, _UNLIKELY_SHORT, _SHORT = -0.8, -1.25, 24
"""Mean logarithms of the probability of a token below which a draft is doubted, and the expected
length in characters under which it counts as short. Of 600 sentences of NTREX-128 by the Argos
package zh→en 1.9 one in ten is below the first, and some four of five of these are wrong; the chrF
of the tenth with the least is 36, of that with the most 63. Of 100 words alone 9 are below the
second, 6 of them wrong."""


def is_unlikely(source: str, confidence: float, pair: Pair) -> bool:
    """Whether a model holds its own draft for so unlikely that it is rather wrong.

    ``confidence`` is the mean logarithm of the probability of its tokens, 0 where nobody can tell.
    """
    short = len(source) * density(pair.source) / density(pair.target) < _SHORT
    return confidence < (_UNLIKELY_SHORT if short else _UNLIKELY)
