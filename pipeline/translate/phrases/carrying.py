"""Say how many were in a vehicle without a clause: "o comboio em que seguiam 86 passageiros".

Between a vehicle and what happens to it the clause takes the place of that: of "evitou que o
comboio em que seguiam 86 passageiros descarrilasse" the tiny Firefox model pt→en makes "prevented
the train on which 86 passengers were travelling". With "com 86 passageiros" it says the rest too.
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.number_words import ROUND, UP_TO_TWELVE
from pipeline.translate.phrases.words import listed, words_of

_VEHICLE = (
    r"autocarro|comboio|trem|ônibus|avião|barco|navio|ferry|carro|carrinha|van|helicóptero|metro"
    r"|metrô|veículo|automóvel|táxi|camião|caminhão|embarcação|lancha|teleférico|elétrico|elevador"
    r"|ambulância|jangada|bote|balão|aparelho|aeronave|viatura|jipe|micro-ônibus|camioneta"
)
_COUNT = (
    rf"(?:(?:cerca de|mais de|pelo menos|quase|perto de|as|os) )?(?:\d[\d.]*|{UP_TO_TWELVE}|{ROUND}"
    r"|dezenas de|centenas de|quinze|dezasseis|dezoito)"
)
_BOARDED = listed("seguiam viajavam iam encontravam estavam transportados transportadas deslocavam")
_WHERE = ("em que ", "onde ", "qual ", "quais ")
_CARRYING = lazily(
    rf"(?P<vehicle>\b(?i:{_VEHICLE})s?(?: [a-zà-ÿ]+)?),? (?:em que|onde|n[oa]s? qua(?:l|is)) "
    r"(?:seguiam|viajavam|iam|se encontravam|estavam|eram transportad[oa]s|se deslocavam)"
    rf" (?P<who>{_COUNT} (?!euros|quil|tonelad|caixas|litros|metros|km)[a-zà-ÿ]+)(?P<comma>,?)"
    r"(?=(?P<after>.?))"
)


def carrying(text: str) -> str:
    """A Portuguese text in which a vehicle has its passengers.

    >>> carrying("Evitou que o comboio em que seguiam 86 passageiros descarrilasse.")
    'Evitou que o comboio com 86 passageiros a bordo descarrilasse.'
    >>> carrying("O comboio em que seguiam descarrilou.")
    'O comboio em que seguiam descarrilou.'
    """
    if _BOARDED.isdisjoint(words_of(text)) or not any(map(text.__contains__, _WHERE)):
        return text
    return _CARRYING.sub(r"\g<vehicle> com \g<who> a bordo", text)
