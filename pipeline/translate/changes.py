"""Say by how much a price or a time changed: engines say in what.

Of "reduziu o preço do diesel em R$ 0,16" the tiny Firefox model pt→en makes "reduced the price of
diesel in R$ 0.16", of six of eight sentences of our own with "R$" or "US$"; with "euros" it says
"by". So it says "delayed the work in six months" of "atrasou a obra em seis meses".
"""

from __future__ import annotations

from pipeline.translate.engine import Pair
from pipeline.translate.phrases.lazily import lazily

_MEASURED = frozenset({Pair("pt", "en")})
_IN_AMOUNT = lazily(r" em (?:(?:R|US)\$ ?)?\d")
_IN_TIME = lazily(
    r" em (?:mais de |menos de |cerca de |quase |pelo menos |até )?(?:\d{1,3}|uma?|dois|duas|três"
    r"|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|quinze|vinte|vários|várias|alguns|algumas)"
    r" (?:minutos?|horas?|dias?|semanas?|mês|meses|anos?)\b"
)
_TIMED = lazily(
    r"(?P<changed>\b(?:delay(?:s|ed|ing)?|postpon(?:e[sd]?|ing)|shorten(?:s|ed|ing)?"
    r"|extend(?:s|ed|ing)?|prolong(?:s|ed|ing)?|lengthen(?:s|ed)?)\b(?: (?!in\b)[\w’'-]+){0,8})"
    r" in (?=(?:at least |more than |less than |about |around |almost |nearly |up to |over )?"
    r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty"
    r"|several|some|a few) (?:minutes?|hours?|days?|weeks?|months?|years?)\b)"
)
"""Only of what is put off or drawn out: "reduced deaths in two years" tells how long it took."""

_COMPARED = lazily(
    r"\b(?P<how>(?:longer|shorter|taller|heavier|older|younger|higher|lower)) in "
    r"(?=\d[\d.,]* ?(?:%|kilomet|met|minutes|hours|years|days|percent|points|degrees|centimet))"
)
"""By how much something is longer: "mais longo em 23 quilómetros"."""

_BY_MARGIN = lazily(
    r" por (?:apenas |mais de |menos de |cerca de |quase |só )?(?:\d[\d.,]*|um|uma|dois|duas|três"
    r"|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|vinte|meio) (?:segundos?|centésimos?|décimos?"
    r"|décimas|centésimas|milésim\w+|pontos?|votos?|golos?|gols?|metros?|centímetros?|minutos?)\b"
)
_MARGIN = lazily(
    r"(?P<beat>\b(?:beat(?:s|en)?|surpass(?:es|ed)|defeated|outpac(?:es|ed)|edged|won|lost|broke"
    r"|exceeded|overtook|missed)\b(?: (?!for\b)[\w’'-]+){0,8}) for "
    r"(?=(?:only |just |more than |less than |about |almost |nearly )?"
    r"(?:\d[\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty"
    r"|half) (?:of a |a )?(?:seconds?"
    r"|hundredths?|tenths?|thousandths?|points?|votes?|goals?|met(?:er|re)s?|minutes?)\b)"
)
"""By how much somebody is beaten."""

_CHANGED = lazily(
    r"(?P<changed>\b(?:reduc(?:e|es|ed|ing)|lower(?:s|ed)?|cuts?|increas(?:e|es|ed)|rais(?:e|es|ed)"
    r"|rose|rises?|fell|falls?|dropped|drops?|grew|grows?|declined|exceed(?:s|ed))\b"
    r"(?: (?!in\b|invest)[\w’'-]+){0,7}) in (?=(?:R|US)\$ ?\d|\d[\d.,]*(?: million| billion"
    r"| thousand)?(?:%| (?:cents?|dollars?|euros?|percent(?:age points)?|points?|reais)\b))"
)
_SOLD = lazily(
    r"(?P<sold>\b(?:sold|bought|purchased|auctioned|acquired|rented|on sale)\b"
    r"(?: (?:at auction|again|yesterday|today))?) by (?=[€$£]|[A-Z]{1,2}\$"
    r"|\d[\d., ]*(?: (?:thousand|million|billion))? ?(?:[€$£]|(?:euros?|dollars?|reais|pounds)\b))"
)
"""Behind a placeholder the model lets prices sell cars."""


def with_changes(draft: str, source: str, pair: Pair) -> str:
    """A draft in which prices change by an amount.

    >>> pair = Pair("pt", "en")
    >>> with_changes("It cut the price in R$ 2.", "Cortou o preço em R$ 2.", pair)
    'It cut the price by R$ 2.'
    >>> with_changes("The car was sold by 6 500 €.", "O carro foi vendido por 6 500 €.", pair)
    'The car was sold for 6 500 €.'
    >>> with_changes("It invested in R$ 2 coins.", "Investiu em R$ 2.", pair)
    'It invested in R$ 2 coins.'
    >>> with_changes("It delayed the work in a year.", "Atrasou a obra em um ano.", pair)
    'It delayed the work by a year.'
    >>> with_changes("He beat him for two points.", "Venceu-o por dois pontos.", pair)
    'He beat him by two points.'
    """
    if pair not in _MEASURED:
        return draft
    if " for " in draft and _BY_MARGIN.search(source):
        draft = _MARGIN.sub(r"\g<beat> by ", draft)
    if " by " in draft:
        draft = _SOLD.sub(r"\g<sold> for ", draft)
    if " in " not in draft:
        return draft
    if "r in " in draft and " em " in source:
        draft = _COMPARED.sub(r"\g<how> by ", draft)
    if _IN_TIME.search(source):
        draft = _TIMED.sub(r"\g<changed> by ", draft)
    if not _IN_AMOUNT.search(source):
        return draft
    return _CHANGED.sub(r"\g<changed> by ", draft)
