"""Brazil calls a man "seu Antônio", which is no possessive: engines make "his Antônio" of it."""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.people import given_names

_SEU = lazily(
    r"(?:^|(?<=[.!?:\"“«—–,;-] )|(?<=[\"“«])|(?<=\b[eé] )|(?<=\bque )|(?<=\bcom )"
    r"|(?P<says>(?<=[\"”»], )(?:[a-zà-ÿ]+(?:ou|eu|iu)|disse|diz|lembra|conta|afirma) )"
    r"|(?P<of>\bd[eo] ))"
    r"(?P<first>[Ss])eu (?=(?P<name>[A-ZÀ-ÖØ-Þ][^\W\d_]+))"
)
"""Where a possessive of Portugal would have its article, and one of Brazil seldom has a name."""


_NAMED = lazily(r"[Ss]eu [A-ZÀ-ÖØ-Þ]")
"""What those have, and few that own something."""

_LADY = lazily(r"(?:(?<=\b[aàe] )|(?<=[a-z], )|(?<=\bd[ae] ))dona (?=[A-ZÀ-ÖØ-Þ][a-zà-ÿ]{2})")
"""A lady as she is called; in small letters models take her for an owner."""

_LADY_APART = lazily(r"(?<=[,;:] )dona (?=(?P<name>[A-ZÀ-ÖØ-Þ][a-zà-ÿ]{2,})\b)")
"""The same behind a mark, where she has no article: "a viúva, dona Zulmira"."""


def with_misters(text: str) -> str:
    """A Portuguese text in which "seu" before a given name is "o senhor".

    >>> with_misters("Seu Antônio foi à padaria do seu João.")
    'O senhor Antônio foi à padaria do senhor João.'
    >>> with_misters("Seu Instagram tem mais fotos.")
    'Seu Instagram tem mais fotos.'
    >>> with_misters("A carta era para a dona Graça.")
    'A carta era para a Dona Graça.'
    """
    if "dona " in text:
        text = _LADY_APART.sub(_lady, _LADY.sub("Dona ", text))
    if ("seu " not in text and "Seu " not in text) or text.startswith("Seu Jorge "):
        return text
    if not _NAMED.search(text):
        return text

    def said(seu: re.Match[str]) -> str:
        if seu["name"].lower() not in given_names("pt"):
            return seu[0]
        if seu["says"]:
            return f"{seu['says']}o senhor "
        article = "do" if seu["of"] else "O" if seu["first"] == "S" else "o"
        return f"{article} senhor "

    return _SEU.sub(said, text)


def _lady(found: re.Match[str]) -> str:
    """A lady, where a woman's name follows: "a Telesp, dona Telefónica" owns something."""
    name = found["name"].lower()
    return "Dona " if name.endswith("a") or name in given_names("pt") else found[0]
