"""Say who somebody is that English calls by an age: "the 44-year-old was jailed".

The tiny Firefox model en→pt makes "os 44 anos de idade foram presos" of it.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_AGE = lazily(
    r"(?P<age>\d{1,3}-year-old)(?P<many>s)?"
    r"(?=$|[,.;:!?)\"”’]| (?:also|and|are|at|before|by|can|could|denie[sd]|did|died|does|fled|for"
    r"|from|had|has|have|in|is|may|might|must|of|on|or|said|says|should|to|told|was|were|when"
    r"|while|who|will|with|would)\b)"
)
"""An age with no noun behind it."""


_PERSON = (
    r"(?:actor|actress|author|baby|boy|boyfriend|bride|brother|builder|carer|child|cleaner|climber"
    r"|coach|cyclist|dad|daughter|defendant|doctor|driver|ex-\w+|fan|farmer|father|fisherman|girl"
    r"|girlfriend|gran|grandad|grandfather|grandmother|groom|gunman|hiker|husband|infant|inmate"
    r"|jogger|lawyer|lorry driver|man|mother|motorcyclist|mum|musician|neighbour|nurse|officer"
    r"|passenger|patient|pensioner|pilot|player|prisoner|pupil|rapper|rider|runner|schoolboy"
    r"|schoolgirl|singer|sister|soldier|son|striker|student|suspect|swimmer|teacher|teen|teenager"
    r"|thief|toddler|tourist|trucker|twin|victim|widow|widower|wife|woman|worker|writer|youth)"
)
_APPENDED = lazily(
    rf"(?P<an>\b[Aa]n )?\b(?P<who>{_PERSON}), (?P<age>\d{{1,3}})(?:,(?= \w)|(?= and \w+, \d))",
    re.IGNORECASE,
)
"""An age between commas behind a person, which is none of a name."""


_NUMBER = lazily(r", \d")

_YEARS = lazily(
    r"\b(?:[Ww]ho|[Hh]e|[Ss]he) (?:is|was) (?:now |just |only )?[1-9]\d?"
    r"(?=[,.;)]|$| (?:and|at|now|today|when)\b)"
)
"""Somebody who "is 71"."""


def with_age_before(text: str, language: str) -> str:
    """An English text with the ages that stand between commas before whom they are of.

    The tiny Firefox model en→pt makes "Menino, 12, nada através do lago" of a headline.

    >>> with_age_before("Boy, 12, swims across lake", "en")
    '12-year-old boy swims across lake'
    >>> with_age_before("Ana Cole, 31, left.", "en")
    'Ana Cole, 31, left.'
    """
    if language != "en":
        return text
    if " is " in text or " was " in text:
        text = _YEARS.sub(r"\g<0> years old", text)
    return _APPENDED.sub(_aged, text) if _NUMBER.search(text) else text


def _aged(found: re.Match[str]) -> str:
    """Somebody of an age."""
    article = f"{found['an'][0]} " if found["an"] else ""
    who = found["who"]
    return f"{article}{found['age']}-year-old {who if who[1:].isupper() else who.lower()}"


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
