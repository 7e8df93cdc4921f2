"""Doubt drafts that their own model holds for unlikely."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from pipeline.translate.attempts import Translation
from pipeline.translate.carry import confidences
from pipeline.translate.density import density
from pipeline.translate.engine import Pair
from pipeline.translate.plans import Plan
from pipeline.translate.routing import Route

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


def doubted(
    plans: Sequence[Plan], judged: Sequence[Translation], route: Route
) -> list[Translation]:
    """The translations, those in doubt that the model itself holds for unlikely.

    Of the drafts of ways to say the same the likeliest counts, of those of parts the least likely.
    """
    asked = [
        plan.asked if made.check is None else [] for plan, made in zip(plans, judged, strict=True)
    ]
    texts = list(dict.fromkeys(chain(*asked)))
    found = confidences(texts, route)
    if found is None:
        return list(judged)
    told, pair = dict(zip(texts, found, strict=True)), route.pair
    return [
        replace(made, check="unlikely")
        if texts
        and (all if plan.compared else any)(is_unlikely(text, told[text], pair) for text in texts)
        else made
        for plan, made, texts in zip(plans, judged, asked, strict=True)
    ]
