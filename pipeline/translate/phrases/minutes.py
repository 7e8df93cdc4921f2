"""Tell when in a match something happened, and what is left of it.

Of "Marcou aos 88 minutos" the tiny Firefox model pt→en makes "He scored in 88 minutes", of "Marcou
no minuto 88" "He scored in the 88th minute". Of "Faltando cinco minutos para o fim" it makes
"Missing five minutes to the end", of "A cinco minutos do fim" "Five minutes from the end".
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.number_words import COUNTS

_NUMBERS = {word: str(count) for word, count in COUNTS.items()} | {"trinta": "30", "quarenta": "40"}
_EARLY = {
    "1": "primeiro", "2": "segundo", "3": "terceiro", "4": "quarto", "5": "quinto", "6": "sexto",
    "7": "sétimo", "8": "oitavo", "9": "nono", "10": "décimo",
}  # fmt: skip
"""The minutes that have names of their own: of "no minuto 2" the model makes "in 2 minutes"."""

_MINUTE = lazily(
    rf"\b([Aa])os (\d{{1,3}}(?:\+\d{{1,2}})?|{'|'.join(_NUMBERS)}) (?:minutos|min)\b"
    r"(?!\.?(?: e \d| (?:finais|iniciais|restantes|seguintes|que)\b| debaixo\b"
    r"| de (?:atraso|caminhada|conversa|duração|espera|exercício|fama|glória|idade|intenso"
    r"|paragem|publicidade|silêncio|viagem|vida)\b))"
)
_AT_MINUTE = lazily(r"\b([Aa])o minuto (?=\d)")
_LENGTH = lazily(
    r"(?:\b(?:dos|desde os|entre os|aos) [\w+]+(?: minutos| min)?,?(?: e)?| até"
    r"|\b(?:acrescent|ascend|assist|aument|baix|cheg|dedic|desc|elev|junt|limit|pass|reduz"
    r"|referente|relativ|resist|sobreviv|som[ae]|sub|super)\w*(?: isso| isto)?"
    r"|\b(?:[Dd]evido|[Ff]ace|[Gg]raças|[Rr]efir\w+-\w+)) $"
)
"""What stands before a length of time, or before the last of several minutes."""

_LEFT = lazily(
    r"\b([Ff])altando (?:apenas |só )?((?:menos de |pouco mais de )?\w+"
    r" (?:minuto|hora|dia|semana|m[êe]s|ano)(?:e?s)?) para (?:([oa]s?) )?(?=\w)"
)


def by_the_clock(text: str) -> str:
    """A Portuguese text in which things happen in a minute of a match.

    >>> by_the_clock("Empatou aos 90+3 minutos.")
    'Empatou no minuto 90+3.'
    >>> by_the_clock("Faltando dois dias para a final, caiu.")
    'A dois dias da final, caiu.'
    >>> by_the_clock("A espera chegou aos 40 minutos.")
    'A espera chegou aos 40 minutos.'
    """
    if "altando " in text:
        text = _LEFT.sub(_to_go, text)
    if "o minuto " in text:
        text = _AT_MINUTE.sub(_at_minute, text)
    if " min" not in text or ("aos " not in text and "Aos " not in text):
        return text
    return _BEGUN.sub(r"\g<minute>, ", _MINUTE.sub(_in_minute, text))


_BEGUN = lazily(
    r"^(?P<minute>No minuto \d{1,3}(?:\+\d{1,2})?) (?=(?:já )?[a-zà-ÿ]{2,}(?:ou|ia|ava|eu|iu)\b)"
)
"""The minute in which a sentence begins, which would else do what its verb says."""


def _to_go(found: re.Match[str]) -> str:
    """The time that is left, from what is to come."""
    return f"{'A' if found[1] == 'F' else 'a'} {found[2]} d{found[3] or 'e'} "


def _at_minute(found: re.Match[str]) -> str:
    return f"{'No' if found[1] == 'A' else 'no'} minuto "


def _in_minute(found: re.Match[str]) -> str:
    if _LENGTH.search(found.string, 0, found.start()):
        return found[0]
    number = _NUMBERS.get(found[2], found[2])
    minute = f"{_EARLY[number]} minuto" if number in _EARLY else f"minuto {number}"
    return f"{'No' if found[1] == 'A' else 'no'} {minute}"
