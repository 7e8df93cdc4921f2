"""Say who it is that may do something: "o país, se aproveitar os fundos, pode crescer".

Between commas the tiny Firefox model pt→en takes the reader: "the country, if you take advantage
of the funds". With "este", or "ele" of people, it says "if it takes advantage".
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.persons import PEOPLE

_IF = lazily(
    r"\b(?P<the>[OoAa]) (?P<noun>[a-zà-ÿ-]{3,})(?P<more>(?: [a-zà-ÿ]+)?), se (?P<not>não )?"
    r"(?P<verb>(?!(?:for|houver|calhar|quiser|tratar|fizer favor|der)\b)[a-zà-ÿ]{2,}[aei]r)"
    r"(?= [^,.;:!?]{2,80}, |, )"
)
_PERSON = lazily(rf"(?:ex-)?{PEOPLE}$")


def if_it_does(text: str) -> str:
    """A Portuguese text in which a condition between commas has its subject.

    >>> if_it_does("O país, se aproveitar os fundos, pode crescer.")
    'O país, se este aproveitar os fundos, pode crescer.'
    """
    return _IF.sub(_told, text) if ", se " in text else text


def _told(found: re.Match[str]) -> str:
    he = found["the"] in "Oo"
    person = _PERSON.match(found["noun"])
    who = ("ele" if he else "ela") if person else ("este" if he else "esta")
    subject = f"{found['the']} {found['noun']}{found['more']}"
    return f"{subject}, se {who} {found['not'] or ''}{found['verb']}"
