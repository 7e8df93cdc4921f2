"""Tell how often something happens by "every": "de 10 em 10 minutos" as "a cada 10 minutos".

The tiny Firefox model pt→en knows this with most, but behind a colon it makes "10 in 10 minutes",
and of "De quatro em quatro anos há eleições" "Every four years ago there are elections".
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.words import listed, words_of

_COUNT = (
    r"(?:\d{1,3}|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|doze|quinze|vinte|trinta"
    r"|quarenta|cinquenta|cem)"
)
_UNITS = listed(
    "segundos minutos horas dias semanas meses anos edições jogos metros quilómetros quilômetros km"
)
_UNIT = rf"(?:{'|'.join(sorted(_UNITS))})\b"
_EVERY = lazily(rf"\b(?P<of>[Dd])e (?P<count>{_COUNT}) em (?P=count) (?P<unit>{_UNIT})")
_SINCE = lazily(rf"^(?P<every>A cada {_COUNT} {_UNIT}) (?=há\b)")
"""A length of time before "há", which is "ago" to models."""


def every_so_often(text: str) -> str:
    """A Portuguese text with such a length of time behind "a cada".

    >>> every_so_often("De quatro em quatro anos há eleições.")
    'A cada quatro anos, há eleições.'
    >>> every_so_often("Entraram de dois em dois.")
    'Entraram de dois em dois.'
    """
    if " em " not in text or "e " not in text or _UNITS.isdisjoint(words_of(text)):
        return text
    told = _EVERY.sub(
        lambda f: f"{'A' if f['of'] == 'D' else 'a'} cada {f['count']} {f['unit']}", text
    )
    return text if told == text else _SINCE.sub(r"\g<every>, ", told)
