"""Say by how much something changed, and for how much it was sold: engines say in and by what.

Of "reduziu o preço do diesel em R$ 0,16" the tiny Firefox model pt→en makes "reduced the price of
diesel in R$ 0.16", of six of eight sentences of our own with "R$" or "US$"; with "euros" it says
"by". So it says "delayed the work in six months" of "atrasou a obra em seis meses". The model en→pt
writes "foi vendida para £2 milhões", in all of four sentences with something bought or sold.
"""

from __future__ import annotations

from pipeline.translate.engine import Pair
from pipeline.translate.lazily import lazily

_BY_AMOUNT = lazily(r" em (?:(?:R|US)\$ ?)?\d")
_CHANGED = lazily(
    r"(\b(?:reduc(?:e|es|ed|ing)|lower(?:s|ed)?|cuts?|increas(?:e|es|ed)|rais(?:e|es|ed)"
    r"|rose|rises?|fell|falls?|dropped|drops?|grew|grows?|declined|exceed(?:s|ed))\b"
    r"(?: (?!in\b|invest)[\w’'-]+){0,7}) in (?=(?:R|US)\$ ?\d|\d[\d.,]*(?: million| billion"
    r"| thousand)?(?:%| (?:cents?|dollars?|euros?|percent(?:age points)?|points?|reais)\b))"
)
_BY_TIME = lazily(
    r" em (?:mais de |menos de |cerca de |quase |pelo menos |até )?(?:\d{1,3}|uma?|dois|duas|três"
    r"|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|quinze|vinte|vários|várias|alguns|algumas)"
    r" (?:minutos?|horas?|dias?|semanas?|mês|meses|anos?)\b"
)
_DELAYED = lazily(
    r"(\b(?:delay(?:s|ed|ing)?|postpon(?:e[sd]?|ing)|shorten(?:s|ed|ing)?"
    r"|extend(?:s|ed|ing)?|prolong(?:s|ed|ing)?|lengthen(?:s|ed)?)\b(?: (?!in\b)[\w’'-]+){0,8})"
    r" in (?=(?:at least |more than |less than |about |around |almost |nearly |up to |over )?"
    r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty"
    r"|several|some|a few) (?:minutes?|hours?|days?|weeks?|months?|years?)\b)"
)
"""Only of what is put off or drawn out: "reduced deaths in two years" tells how long it took."""

_BY_SOMETHING = lazily(" em ")
_COMPARED = lazily(
    r"\b(longer|shorter|taller|heavier|older|younger|higher|lower) in "
    r"(?=\d[\d.,]* ?(?:%|kilomet|met|minutes|hours|years|days|percent|points|degrees|centimet))"
)
"""By how much something is longer: "mais longo em 23 quilómetros"."""

_BY_MARGIN = lazily(
    r" por (?:apenas |mais de |menos de |cerca de |quase |só )?(?:\d[\d.,]*|um|uma|dois|duas|três"
    r"|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|vinte|meio) (?:segundos?|centésimos?|décimos?"
    r"|décimas|centésimas|milésim\w+|pontos?|votos?|golos?|gols?|metros?|centímetros?|minutos?)\b"
)
_BEATEN = lazily(
    r"(\b(?:beat(?:s|en)?|surpass(?:es|ed)|defeated|outpac(?:es|ed)|edged|won|lost|broke"
    r"|exceeded|overtook|missed)\b(?: (?!for\b)[\w’'-]+){0,8}) for "
    r"(?=(?:only |just |more than |less than |about |almost |nearly )?"
    r"(?:\d[\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty"
    r"|half) (?:of a |a )?(?:seconds?"
    r"|hundredths?|tenths?|thousandths?|points?|votes?|goals?|met(?:er|re)s?|minutes?)\b)"
)
"""By how much somebody is beaten."""

_BY_SCORE = lazily(r" por \d{1,2}[-–]\d")
_BEATEN_SO = lazily(
    r"(\b(?:beat(?:s|en)?|defeat(?:s|ed)|w[io]ns?|lost|loses|crushe[sd]|thrashe[sd])\b"
    r"(?: (?!by\b|for\b)[\w’'-]+){0,6}) (?:by|for) (?=\d{1,2}[-–]\d{1,2}(?![\w-]))"
)
"""What English has no preposition before: "beat Arouca 4-0"."""

_IN_PART = lazily(r" em \d[\d,.]*% d[aeo]s ")
_RESTORED = lazily(
    r"(\b(?:restor|re-?establish|reconnect|install|resum)\w*\b(?: (?!by\b)[\w’'-]+){0,6}) by "
    r"(?=\d[\d.,]*% of )"
)
"""In how much of something it is so: "repor a luz em 80% das casas"."""

_ANYTHING = lazily("")
_SOLD = lazily(
    r"(\b(?:sold|bought|purchased|auctioned|acquired|rented|on sale)\b"
    r"(?: (?:at auction|again|yesterday|today))?) by (?=[€$£]|[A-Z]{1,2}\$"
    r"|\d[\d., ]*(?: (?:thousand|million|billion))? ?(?:[€$£]|(?:euros?|dollars?|reais|pounds)\b))"
)
"""Behind a placeholder the model lets prices sell cars."""

_VENDIDO = lazily(
    r"\b((?i:vend|compr|leilo|arremat|alug|adquir|negoci|troc)\w+(?: (?:em leilão|ontem|hoje))?)"
    r" para (?=(?:(?:cerca|mais|menos) de |quase |até |apenas )?(?:[A-Z]{0,3}[$€£¥] ?\d"
    r"|\d[\d.,]* (?:milhões |bilhões |mil )?(?:de )?(?:dólares|euros|libras|reais)\b))"
)
_MENDS = {
    Pair("pt", "en"): (
        ("-", _BY_SCORE, _BEATEN_SO, r"\1 "),
        (" for ", _BY_MARGIN, _BEATEN, r"\1 by "),
        (" by ", _ANYTHING, _SOLD, r"\1 for "),
        (" by ", _IN_PART, _RESTORED, r"\1 in "),
        ("r in ", _BY_SOMETHING, _COMPARED, r"\1 by "),
        (" in ", _BY_TIME, _DELAYED, r"\1 by "),
        (" in ", _BY_AMOUNT, _CHANGED, r"\1 by "),
    ),
    Pair("en", "pt"): ((" para ", _ANYTHING, _VENDIDO, r"\1 por "),),
}
"""A part of a draft that has the wrong preposition, what its source has then, where the preposition
stands, and the right one there."""


def with_prepositions(draft: str, source: str, pair: Pair) -> str:
    """A draft with the prepositions that its language has before amounts.

    >>> pair = Pair("pt", "en")
    >>> with_prepositions("It cut the price in R$ 2.", "Cortou o preço em R$ 2.", pair)
    'It cut the price by R$ 2.'
    >>> with_prepositions("The car was sold by 6 500 €.", "O carro foi vendido por 6 500 €.", pair)
    'The car was sold for 6 500 €.'
    >>> with_prepositions("It invested in R$ 2 coins.", "Investiu em R$ 2.", pair)
    'It invested in R$ 2 coins.'
    >>> with_prepositions("It delayed the work in a year.", "Atrasou a obra em um ano.", pair)
    'It delayed the work by a year.'
    >>> with_prepositions("He beat him for two points.", "Venceu-o por dois pontos.", pair)
    'He beat him by two points.'
    >>> with_prepositions("Porto beat Braga by 2-1.", "O Porto bateu o Braga por 2-1.", pair)
    'Porto beat Braga 2-1.'
    >>> with_prepositions("Foi vendida para £2.", "It was sold for £2.", Pair("en", "pt"))
    'Foi vendida por £2.'
    """
    for sign, cause, place, right in _MENDS.get(pair, ()):
        if sign in draft and cause.search(source):
            draft = place.sub(right, draft)
    return draft
