"""Say by plainer verbs what a figure tells of: "fetched £2m", "wiped £2bn off", "drew 2-2".

The tiny Firefox model en→pt makes "pegou £2 milhões", "limpou £2 bilhões" and "amarraram 2-2" of
them.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_SOME = lazily(
    r", (?:up|down) (?:by )?[\dX$€£]|\bby \d[\d.,]*% to \d"
    r"|\b(?:fetch|wip(?:e|ing)|drew|draw|shav(?:e|ing)|knock|net(?:s|ted|ting)?|bag(?:s|ged))"
)
_AMOUNT = (
    r"(?:(?:about|almost|around|nearly|over|some|more than|up to|at least) )?"
    r"(?:XQ\d{1,2}|[$€£] ?\d[\d.,]*)(?: (?:m|b|tr)illion)?"
)
_FETCHED = lazily(rf"\b(?:(?P<past>fetched)|(?P<third>fetches)|fetch)(?= {_AMOUNT})")
_WIPED = lazily(rf"\b(?:wip|shav|knock)(?P<end>ed|es|s|ing|e)? (?P<amount>{_AMOUNT}) off\b")
_UP = lazily(
    rf", (?P<way>up|down) (?:by )?(?P<much>{_AMOUNT}|\d[\d.,]*(?:%|p| pence| per ?cent| points?))"
    r"(?: on (?P<when>last year|a year (?:ago|earlier)|the (?:year|month|quarter|previous \w+)))?"
    r"(?=$|[.,;:)]| (?:compared|from|in|on|since|to|year-on-year|and|over)\b)"
)
_WAYS = {"up": "an increase of", "down": "a fall of"}
_AGAINST = lazily(r"\bby (?P<ours>\d[\d.,]*%) to (?=\d[\d.,]*%)")
_ENDS = {"ed": "cut", "es": "cuts", "s": "cuts", "ing": "cutting", "e": "cut", None: "cut"}
_DREW = lazily(r"\b(?P<drew>drew|draw|draws|drawn|drawing) (?P<score>\d{1,2}[-–]\d{1,2})\b")
_TIED = {
    "drew": "ended with", "draw": "end with", "draws": "ends with", "drawn": "ended with",
    "drawing": "ending with",
}  # fmt: skip
_NETTED = lazily(
    rf"\b(?:net|bag)(?:(?P<past>ted|ged)|(?P<third>s)|(?P<ing>ting|ging))?(?= {_AMOUNT})"
)


def told_by_figures(text: str, language: str) -> str:
    """An English text with the verbs that a figure behind them tells the sense of.

    >>> told_by_figures("They drew 2-2.", "en"), told_by_figures("It fetched XQ1.", "en")
    ('They ended with a 2-2 draw.', 'It reached the price of XQ1.')
    >>> told_by_figures("It wiped XQ1 off its value.", "en")
    'It cut XQ1 from its value.'
    """
    if language != "en" or not _SOME.search(text):
        return text
    text = _AGAINST.sub(r"by \g<ours> against ", _UP.sub(_changed, text))
    text = _FETCHED.sub(
        lambda found: (
            "reached the price of"
            if found["past"]
            else "reaches the price of"
            if found["third"]
            else "reach the price of"
        ),
        text,
    )
    text = _WIPED.sub(lambda found: f"{_ENDS[found['end']]} {found['amount']} from", text)
    text = _NETTED.sub(
        lambda found: (
            "earned"
            if found["past"]
            else "earns"
            if found["third"]
            else "earning"
            if found["ing"]
            else "earn"
        ),
        text,
    )
    return _DREW.sub(lambda found: f"{_TIED[found['drew']]} a {found['score']} draw", text)


def _changed(found: re.Match[str]) -> str:
    """By how much something rose or fell, and since when."""
    when = f" compared with {found['when']}" if found["when"] else ""
    return f", {_WAYS[found['way']]} {found['much']}{when}"
