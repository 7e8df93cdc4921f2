"""Tell senses by what stands around a word where no row of ``synonyms.csv`` can.

A "novela" is a soap opera on television and a short novel in a library. The tiny Firefox model
pt→en makes "The novel ends in May" of "A novela acaba em maio", and of "soap-opera" what it says;
but before the name of one it knows the Portuguese word, and stumbles over the other ("the
soap-operating Blood Ties"). Of 14 sentences of our own 9 came out wrong, and none does so.
"""

from __future__ import annotations

import re

from pipeline.translate.phrases.capitals import cased

_SOAP_OPERA = re.compile(
    r"\b(?P<before>(?i:a|da|de|na|uma|numa|pela|à|nova|últim[ao]|primeira|segunda|sua|desta|dessa"
    r"|esta|essa|outra|cada|próxima|atual|antiga) )(?P<word>novela)(?! [A-ZÀ-Ý\"“«]| das (?:seis"
    r"|sete|oito|nove|dez|onze|18|19|20|21)|-)(?! (?:breve|curta|em torno|exemplar|francesa|gráfica"
    r"|histórica|inacabada|inglesa|literária|pastoril|picaresca|policial|póstuma|russa|sobre|d[aeo]"
    r" (?:cavalaria|transferência|Camilo|Saramago|Machado|Eça|Kafka|Tolst|Tchek|Cervantes)))\b"
)
"""A word behind the beginning of its phrase; unlike names and what is read."""

_READ = re.compile(
    r"\b(?:romances?|contos?|escritora?|livros?|leitor(?:es|a)?|literatura|editora|páginas)\b",
    re.IGNORECASE,
)
"""What is spoken of with books."""


def by_sense(text: str) -> str:
    """A Portuguese text with such words in others that have one sense.

    >>> by_sense("A vilã da novela é presa.")
    'A vilã da soap-opera é presa.'
    >>> by_sense("A novela gráfica venceu, e a novela Pantanal acabou.")
    'A novela gráfica venceu, e a novela Pantanal acabou.'
    """
    if "novela" in text and not _READ.search(text):
        return _SOAP_OPERA.sub(
            lambda found: found["before"] + cased("soap-opera", found["word"]), text
        )
    return text
