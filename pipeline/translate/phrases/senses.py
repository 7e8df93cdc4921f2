"""Tell senses by what stands around a word where no row of ``synonyms.csv`` can.

A "novela" is a soap opera on television and a short novel in a library. The tiny Firefox model
pt→en makes "The novel ends in May" of "A novela acaba em maio", and of "soap-opera" what it says;
but before the name of one it knows the Portuguese word, and stumbles over the other ("the
soap-operating Blood Ties"). Of 14 sentences of our own 9 came out wrong, and none does so. Here the
words beside a word tell it, by a pattern for each; ``topics.py`` and ``fields.py`` look at words
anywhere in the sentence.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased
from pipeline.translate.phrases.number_words import UP_TO_TEN

_SOAP_OPERA = lazily(
    r"\b(?P<before>(?i:a|da|de|na|uma|numa|pela|à|nova|últim[ao]|primeira|segunda|sua|desta|dessa"
    r"|esta|essa|outra|cada|próxima|atual|antiga) )(?P<word>novela)(?! [A-ZÀ-Ý\"“«]| das (?:seis"
    r"|sete|oito|nove|dez|onze|18|19|20|21)|-)(?! (?:breve|curta|em torno|exemplar|francesa|gráfica"
    r"|histórica|inacabada|inglesa|literária|pastoril|picaresca|policial|póstuma|russa|sobre|d[aeo]"
    r" (?:cavalaria|transferência|Camilo|Saramago|Machado|Eça|Kafka|Tolst|Tchek|Cervantes)))\b"
)
"""A word behind the beginning of its phrase; unlike names and what is read."""

_READ = lazily(
    r"\b(?:romances?|contos?|escritora?|livros?|leitor(?:es|a)?|literatura|editora|páginas)\b",
    re.IGNORECASE,
)
"""What is spoken of with books."""


_WEIGHT = lazily(
    r"\b(?P<how>[Ee]magrec|[Ee]ngord)(?P<end>eu|eram|er|endo|ou|aram|ar|ando)"
    rf" (?=(?:mais de |cerca de |quase )?(?:\d+|um|{UP_TO_TEN}"
    r"|vinte|trinta) (?:kg|quilos?)\b)"
)
_LOSES = {
    "eu": "perdeu", "eram": "perderam", "er": "perder", "endo": "perdendo",
    "ou": "ganhou", "aram": "ganharam", "ar": "ganhar", "ando": "ganhando",
}  # fmt: skip
"""What somebody does who gets thinner or stouter by some kilos ("He swallowed 15 kilograms")."""

_NO_SPOUSE = (
    r"(?:a|à|ao|aquela|as|cada|com|compra|comprou|comprar|constrói|construiu|da|de|deixa|deixou|dessa"
    r"|desta|divide|dividia|dividir|dividiu|e|em|essa|esta|entre|fora|grande|mesma|meia|minha|mudou"
    r"|na|nossa|nova|numa|o|outra|para|partilha|partilhar|partilhava|partilhou|pela|perde|perdeu"
    r"|pequena|por|primeira|procura|sem|segunda|sua|tem|ter|teve|tinha|toda|troca|trocou|uma|vende"
    r"|vendeu|velha)"
)
"""Words before a house."""

_MARRIES = lazily(
    r"(?<=\w )(?<!\d )casa (?=(?:com (?!(?:Internet|Wi|TV|[A-Z]{2}))(?:[A-ZÀ-Þ]|(?:ator"
    r"|atriz|apresentador|cantor|colega|empresári[oa]|ex-|fã|herdeir|influenc|jogador|médic[oa]|modelo"
    r"|músic[oa]|namorad|noiv[oa]|príncipe|princesa))|no (?:religioso|civil|ano|cartório|registo"
    r"|registro)\b|na igreja\b|pela (?:primeira|segunda|terceira|quarta|igreja)\b"
    r"|em (?:cerim|segredo|Las Vegas)))"
)
"""What somebody does who marries, with whom, where or how."""

_BEFORE = lazily(rf"\b{_NO_SPOUSE} $", re.IGNORECASE)


def by_sense(text: str) -> str:
    """A Portuguese text with such words in others that have one sense.

    >>> by_sense("A vilã da novela é presa.")
    'A vilã da soap-opera é presa.'
    >>> by_sense("A novela gráfica venceu, e a novela Pantanal acabou.")
    'A novela gráfica venceu, e a novela Pantanal acabou.'
    """
    if "novela" in text and not _READ.search(text):
        text = _SOAP_OPERA.sub(
            lambda found: found["before"] + cased("soap-opera", found["word"]), text
        )
    if "magrec" in text or "ngord" in text:
        text = _WEIGHT.sub(lambda found: cased(f"{_LOSES[found['end']]} ", found["how"]), text)
    return _MARRIES.sub(_marries, text) if " casa " in text else text


def _marries(found: re.Match[str]) -> str:
    """A verb where the word before it may be a spouse."""
    housed = _BEFORE.search(found.string, 0, found.start())
    return found[0] if housed else "casa-se "
