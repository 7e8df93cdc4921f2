"""People keep their names: engines make "John Canijo" of "João Canijo", and of "Maria" "Mary".

Of 30 sentences of our own with Portuguese given names the tiny Firefox model pt→en translated the
name of a person of today in four. Popes, kings and saints are the exception: their names are
translated by people too.
"""

from __future__ import annotations

import re

from pipeline.translate.engine import Pair

_GIVEN = {
    Pair("pt", "en"): {
        "John": "João", "Joseph": "José", "Mary": "Maria", "Paul": "Paulo", "Peter": "Pedro",
        "Anthony": "António Antônio", "George": "Jorge", "Michael": "Miguel", "Charles": "Carlos",
        "Philip": "Filipe", "Henry": "Henrique", "James": "Tiago", "Mark": "Marcos",
        "Luke": "Lucas", "Matthew": "Mateus", "Anne": "Ana", "Elizabeth": "Isabel",
        "Francis": "Francisco", "Louis": "Luís Luiz", "Luis": "Luís", "Richard": "Ricardo",
        "Robert": "Roberto", "Edward": "Eduardo", "William": "Guilherme", "Andrew": "André",
        "Stephen": "Estêvão",
        "Alexander": "Alexandre", "Catherine": "Catarina", "Helen": "Helena",
        "Lawrence": "Lourenço", "Bernard": "Bernardo", "Vincent": "Vicente", "Gregory": "Gregório",
    },
}  # fmt: skip
"""Given names by their counterparts in the target language."""

_HALLOWED = re.compile(
    r"\b(?:Popes?|Kings?|Queens?|Princes?|Princess|Dukes?|Emperors?|Empress|Saints?|St|San|Apostles?"
    r"|Gospels?|Evangelists?|Bible|Testament|Jesus|Great|Baptist|Prophets?)\b|\b[IVX]+\b"
)
"""What stands in a sentence about somebody whose name is translated."""

_WORD = re.compile(r"[^\W\d_]+")


def with_given_names(draft: str, source: str, pair: Pair) -> str:
    """A draft with the given names of its source where the engine translated them.

    >>> with_given_names("John Canijo has died.", "O João Canijo morreu.", Pair("pt", "en"))
    'João Canijo has died.'
    >>> with_given_names("Pope John arrived.", "O papa João chegou.", Pair("pt", "en"))
    'Pope John arrived.'
    """
    given = _GIVEN.get(pair)
    if given is None or given.keys().isdisjoint(_WORD.findall(draft)) or _HALLOWED.search(draft):
        return draft
    written = frozenset(_WORD.findall(source))

    def own(word: str) -> str:
        if word in written:
            return word
        return next((name for name in given.get(word, "").split() if name in written), word)

    return _WORD.sub(lambda match: own(match[0]), draft)
