"""Say in full how old English makes somebody and when something was: "in her 30s", "the 1890s".

The tiny Firefox model en→pt has a woman "in her late 30s" hurt "no final dos anos 30", which are
those of a century, and leaves decades before 1900 as they are: "no 1890s". All of 11 sentences of
our own with either came out wrong, and none does now.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_SOME = lazily("\\d0['’]?s")
_PART = r"(?:(?P<part>early|mid|middle|late)(?:-to-late|-to-mid)?[ -])?"
_AGED = lazily(
    r"(?P<be>\b(?:am|are|be|been|is|was|were|(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]ho)['’](?:s|re)) "
    r"(?:now |still )?)?"
    rf"(?P<comma>, )?\bin (?:his|her|their|my|your|our) {_PART}(?P<age>[2-9]0)['’]?s\b(?! hits?\b)"
)
_DECADE = lazily(rf"\b(?P<the>[Tt]he ){_PART}(?P<year>1[0-8]\d0)['’]?s\b")
_FROM_PART = lazily(r"\b(?P<the>)(?P<part>early|mid|late)-(?P<year>1[0-8]\d0)['’]?s\b")

_BY_PART = {"early": "just over", "mid": "about", "middle": "about", "late": "almost"}
_OF_PART = {
    "early": "beginning of the ", "mid": "middle of the ", "middle": "middle of the ",
    "late": "end of the ",
}  # fmt: skip


def in_years_of_age(text: str) -> str:
    """An English text with ages and old decades in full.

    >>> in_years_of_age("A man in his 40s was hurt.")
    'A man of about 40 years was hurt.'
    >>> in_years_of_age("She is in her late 30s.")
    'She is almost 40 years old.'
    >>> in_years_of_age("It was built in the 1890s, not in the early 1700s.")
    'It was built in the decade of 1890, not in the beginning of the 18th century.'
    """
    if not _SOME.search(text):
        return text
    return _FROM_PART.sub(_dated, _DECADE.sub(_dated, _AGED.sub(_aged, text)))


def _aged(found: re.Match[str]) -> str:
    """How old somebody is about."""
    part, age = found["part"] or "", int(found["age"])
    years = age + {"mid": 5, "middle": 5, "late": 10}.get(part, 0)
    told = f"{_BY_PART.get(part, 'about')} {years} years"
    if found["be"]:
        return f"{found['be']}{told} old"
    return f", aged {told}" if found["comma"] else f"of {told}"


def _dated(found: re.Match[str]) -> str:
    """A decade, or a century where the first of its decades is named for it."""
    year = int(found["year"])
    when = f"decade of {year}" if year % 100 else f"{year // 100 + 1}th century"
    the = found["the"] or "the "
    return f"{the}{_OF_PART.get(found['part'] or '', '')}{when}"
