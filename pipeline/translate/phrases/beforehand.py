"""Say how long before something it is: "A um ano da eleição" is a year before the election.

The tiny Firefox model pt→en makes "Three months after Carnival" of "A três meses do Carnaval", and
of nine other sentences of our own seven that tell the time "from" it, which may be either; of "Três
meses antes do Carnaval" it makes what it says.
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased
from pipeline.translate.phrases.number_words import UP_TO_TWELVE

_NUMBER = rf"(?:\d{{1,3}}|um|uma|{UP_TO_TWELVE}|quinze|vinte|trinta|poucos|poucas)"
_TO_GO = lazily(
    rf"^A (?P<time>(?:apenas |cerca de |menos de |pouco mais de |pouco menos de |mais de )?"
    rf"{_NUMBER} (?:dias?|horas|meses|mês|semanas?|anos?|rodadas?|jornadas?|jogos))"
    r" (?P<of>d[aeo]s?)(?= [^,]{3,70}, )"
)


def beforehand(text: str) -> str:
    """A Portuguese text that says so.

    >>> beforehand("A dois dias do clássico, o time treina.")
    'Dois dias antes do clássico, o time treina.'
    """
    if not text.startswith("A "):
        return text
    return _TO_GO.sub(lambda at: f"{cased(at['time'], 'A')} antes {at['of']}", text)
