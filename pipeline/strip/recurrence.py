"""What it means for a line that it recurs in its feed: furniture, or content that recurs by right.

Both recur. What a site prints under everything recurs almost always, what is pasted into some
stories now and then: a likelihood ratio tells how much the counts speak for the one. It multiplies
the odds that the model gives the line. Place adds to it: a prompt stands where nothing but other
prompts follow. A short line directly above text that is new every time is a standing headline or
a dateline, however often it recurs.

The constants were chosen on 180 feeds of 16 items each in 20 languages, built from news sentences
(NTREX-128) with prompts and standing lines written for the purpose: ``benchmarks/strip_feeds.py``.
"""

from __future__ import annotations

import math
import re

from pipeline.strip.features import Features
from pipeline.strip.memory import Recurrence

FURNITURE_RATE = (4.0, 1.0)
"""How often furniture recurs, as a beta distribution: in four items of five, mostly in all."""

PASTED_RATE = (1.0, 2.0)
"""How often content recurs: in one item of three, mostly in few."""

COUNTS_WEIGHT = 2.0
"""What the likelihood ratio counts beside the odds of the model, in logarithms."""

PLACE_WEIGHT = 4.0
"""What it counts that only lines that recur stand below a line at the foot of a page."""

PARAGRAPH_WEIGHT = 2.5
"""The same for a paragraph, which may be background that follows a story wherever it goes."""

SENTENCE_WEIGHT = 3.0
"""What it counts that a short finished sentence recurs: background that is pasted into one story
after the other comes as paragraphs."""

SIGN_WEIGHT = 3.0
"""What an address in the line, or a rule that speaks against it, counts."""

STANDING_WORDS = 5
"""A standing headline or a dateline has at most so many words, whatever the model thinks."""

LONG_STANDING_WORDS = 9
"""At most so many where the model takes it for content."""

MENU_LINES = 3
"""So many short recurring lines in a row are a menu, and none of them a headline."""

MENU_WORDS = 3
"""A line of a menu has at most so many words."""

_LEAST, _MOST = 0.001, 0.999
"""Scores of the model are trusted between these."""

_ADDRESS = re.compile(r"\w@\w|https?://|\bwww\.|\b\w+\.(?:com|org|net)\b", re.IGNORECASE)
_INTRODUCES = (":", "：", "–", "—", "-")


def has_address(text: str) -> bool:
    """Whether a line names an address on the web or of mail."""
    return _ADDRESS.search(text) is not None


def stands_by_right(
    recurrence: Recurrence, one: Features, text: str, score: float, *, above_standing: bool
) -> bool:
    """Whether a recurring line looks like a standing headline or a dateline.

    Args:
        recurrence: how the line recurred.
        one: the shape of the line.
        text: the line.
        score: the model's score.
        above_standing: whether the line directly below is one.
    """
    over_text = recurrence.headed >= 0.5 or above_standing
    if not over_text or (one.sentence and not one.question) or has_address(text):
        return False
    introduces = text.rstrip().endswith(_INTRODUCES)
    most = LONG_STANDING_WORDS if score < 0.5 or introduces else STANDING_WORDS
    return one.words <= most


def furniture_score(recurrence: Recurrence, one: Features, score: float, *, signed: bool) -> float:
    """How surely a recurring line is furniture, from 0 to 1.

    Args:
        recurrence: how the line recurred.
        one: the shape of the line.
        score: the model's score, the odds before.
        signed: whether it holds an address, or a rule speaks against it.
    """
    before = min(max(score, _LEAST), _MOST)
    odds = math.log(before / (1 - before))
    # The page at hand is one more item that holds the line.
    hits, misses = recurrence.hits + 1, recurrence.misses
    ratio = _chance(hits, misses, *FURNITURE_RATE) - _chance(hits, misses, *PASTED_RATE)
    odds += COUNTS_WEIGHT * ratio
    foot = recurrence.last >= 0.5 and recurrence.headed < 0.5
    if one.prose:
        odds += PARAGRAPH_WEIGHT if foot else 0.0
    elif one.sentence or not (one.label or one.bullet):
        odds += PLACE_WEIGHT if foot else SENTENCE_WEIGHT * one.sentence
    if signed:
        odds += SIGN_WEIGHT
    return 1 / (1 + math.exp(-odds))


def _chance(hits: float, misses: float, a: float, b: float) -> float:
    """Logarithm of the probability of hits and misses in a row under a beta-distributed rate."""
    return _beta(a + hits, b + misses) - _beta(a, b)


def _beta(a: float, b: float) -> float:
    """Logarithm of the beta function."""
    return math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)
