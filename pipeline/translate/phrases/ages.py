"""Say who somebody is that English calls by an age: "the 44-year-old was jailed".

The tiny Firefox model en→pt makes "os 44 anos de idade foram presos" of it.
"""

from __future__ import annotations

from pipeline.translate.phrases.lazily import lazily

_AGE = lazily(
    r"(?P<age>\d{1,3}-year-old)(?P<many>s)?"
    r"(?=$|[,.;:!?)\"”’]| (?:also|and|are|at|before|by|can|could|denie[sd]|did|died|does|fled|for"
    r"|from|had|has|have|in|is|may|might|must|of|on|or|said|says|should|to|told|was|were|when"
    r"|while|who|will|with|would)\b)"
)
"""An age with no noun behind it."""


def with_person(text: str, language: str) -> str:
    """An English text with a person or people behind each age that stands for them.

    >>> with_person("The 44-year-old was jailed.", "en")
    'The 44-year-old person was jailed.'
    >>> with_person("A 10-year-old boy died.", "en")
    'A 10-year-old boy died.'
    """
    if language != "en" or "-year-old" not in text:
        return text
    return _AGE.sub(lambda old: f"{old['age']} {'people' if old['many'] else 'person'}", text)
