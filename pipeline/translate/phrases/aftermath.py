"""Tell what followed with a verb of its own: "depois de o carro em que seguia ter capotado".

Where what happened first has a clause inside, the tiny Firefox model pt→en loses its infinitive:
"after the car where they traveled to collided", "after the vessel in which they traveled to have
wrecked", in five of six sentences of our own. With "depois que" and a finite verb it is told in
all of them.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_AFTER = lazily(
    r"\b(?P<first>[Dd]epois de|[Aa]pós) (?P<who>(?:[oa]s?|uma?) [^,;:.]{3,60} (?:que|onde)"
    r" [^,;:.]{2,50}?) (?P<self>se )?ter(?P<many>em)? (?P<done>[a-zà-ÿ]+[aií]do|sido|feito|posto)\b"
)


def with_aftermath(text: str) -> str:
    """A Portuguese text with such verbs.

    >>> with_aftermath("Morreu depois de o barco em que ia ter afundado.")
    'Morreu depois que o barco em que ia tinha afundado.'
    >>> with_aftermath("Morreu depois de o barco ter afundado.")
    'Morreu depois de o barco ter afundado.'
    """
    if " ter" not in text:
        return text
    return _AFTER.sub(_told, text)


def _told(found: re.Match[str]) -> str:
    """What happened first."""
    first = "Depois que" if found["first"][0].isupper() else "depois que"
    had = "tinham" if found["many"] else "tinha"
    return f"{first} {found['who']} {found['self'] or ''}{had} {found['done']}"
