"""Say first how many died where somebody tells it: "mostram que morreram nas estradas 214 pessoas".

Between the verb and them stands where and when, and the tiny Firefox model pt→en makes "show that
they died on the roads between January and June, 214 people".
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.number_words import ROUND, UP_TO_TWELVE

_HAPPENED = (
    r"morreram|morrem|nasceram|nascem|desapareceram|fugiram|emigraram|sobreviveram|chegaram"
    r"|entraram|saíram|viviam|vivem|trabalham|trabalhavam"
    r"|ficaram (?:feridas|feridos|desalojadas|desalojados)"
    r"|(?:foram|são|estão|estavam|serão|ficaram) [a-zà-ÿ]{3,}[ai]d[oa]s"
)
_WHERE = r"(?:em|n[oa]s?|desde|durante|até|entre|só|apenas|nest[ea]|por|todos os|ao longo)\b"
_HAPPENED_THERE = lazily(rf" que (?:{_HAPPENED}),? {_WHERE}")
"""The middle of the next pattern, which is rare."""

_COUNTED = lazily(
    r"(?P<that>\b(?:mostra|indic|revel|diz|disse|afirm|confirm|estim|calcul|conclu|anunci|inform"
    r"|garant|acrescent|lembr|reve|refer|adiant)[a-zà-ÿ]* que )"
    rf"(?P<verb>{_HAPPENED})(?P<where>,? {_WHERE}[^,.;:!?\"“”«»()\d]{{2,60}}?"
    r"(?:, (?:entre|em|desde|até|durante|n[oa]s?) [^,.;:!?\"“”«»()]{3,40})?),? "
    r"(?P<who>(?:mais de |cerca de |pelo menos |quase |apenas )?"
    rf"(?:\d[\d.]*(?: mil)?|{UP_TO_TWELVE}|{ROUND}|mil|centenas de|milhares de|dezenas de) "
    r"(?!milh|anos|meses|dias|horas|euros|%)[a-zà-ÿ]{4,}s)"
    r"(?=[,.;:]| e (?!uma?\b|dois|duas|três|\d)|$)"
)


_AS_MANY = lazily(
    r"(?P<before>^|[,;:] |\b(?:que|e|mas) )(?P<be>[Ff]oram|[Ss]ão|[Ee]ram|[Ss]erão) "
    r"(?P<many>(?:já |apenas |só |cerca de |mais de |pelo menos |quase )?"
    rf"(?:\d[\d.]*(?: mil)?|{UP_TO_TWELVE}|{ROUND}|mil)) "
    r"[oa]s (?P<who>[a-zà-ÿ]{4,}s(?: [a-zà-ÿ]+(?:[oa]s|es|is))?) que "
    r"(?=[a-zà-ÿ]+(?:m|ram|vam|iam)\b)"
)
"""Those who are counted as the ones who did something: "foram 1.117 os professores que pediram"."""


_BEING = ("oram ", "são ", "São ", "eram ", "Eram ", "erão ")


def counted_last(text: str) -> str:
    """A Portuguese text in which those who are counted stand before what happened to them.

    >>> counted_last("Os dados mostram que morreram nas estradas, em maio, 21 pessoas.")
    'Os dados mostram que 21 pessoas morreram nas estradas, em maio.'
    >>> counted_last("Disse que morreram dois homens.")
    'Disse que morreram dois homens.'
    >>> counted_last("Foram 12 os alunos que faltaram.")
    '12 alunos faltaram.'
    """
    if "que " not in text:
        return text
    if any(map(text.__contains__, _BEING)) and (" os " in text or " as " in text):
        text = _AS_MANY.sub(_as_many, text)
    return _COUNTED.sub(_first, text) if _HAPPENED_THERE.search(text) else text


def _first(found: re.Match[str]) -> str:
    where = found["where"].removeprefix(",")
    return f"{found['that']}{found['who']} {found['verb']}{where}"


def _as_many(found: re.Match[str]) -> str:
    many = found["many"]
    first = many[0].upper() + many[1:] if found["be"][0].isupper() else many
    return f"{found['before']}{first} {found['who']} "
