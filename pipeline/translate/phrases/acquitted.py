"""Say "acquit" where English clears somebody of something: "Court clears nurse of murder".

The tiny Firefox model en→pt cleans them: "Tribunal limpa a enfermeira".
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily

_CLEARED = lazily(
    r"\b[Cc]lear(?P<end>s|ed|ing)? (?P<who>(?!the (?:way|air|decks|streets?)\b)(?:[\w'’.-]+ ){1,4})"
    r"of (?=(?:\w+ing|all|any|assault|blame|charges?|conspiracy|corruption|fraud|manslaughter"
    r"|misconduct|murder|rape|theft|wrongdoing|the charges?)\b)"
)
_ENDS = {"s": "acquits", "ed": "acquitted", "ing": "acquitting", None: "acquit"}


def acquitted(text: str, language: str) -> str:
    """An English text with those acquitted whom it clears of something.

    >>> acquitted("Court clears nurse of murder", "en")
    'Court acquits nurse of murder'
    >>> acquitted("They cleared the road of snow", "en")
    'They cleared the road of snow'
    """
    if language != "en" or "lear" not in text:
        return text
    return _CLEARED.sub(lambda found: f"{_ENDS[found['end']]} {found['who']}of ", text)
