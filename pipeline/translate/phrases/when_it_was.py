"""Put when it was behind what was: "o maestro, que há dois anos apoiou a invasão".

With the time between, the tiny Firefox model pt→en makes "who for two years ago supported", and of
"que na semana passada tinha descido dois cêntimos" "which last week had descent". Behind the verb
both come out right.
"""

from __future__ import annotations

from pipeline.translate.phrases.lazily import lazily
from pipeline.translate.phrases.number_words import UP_TO_TWELVE

_TIME = (
    r"há (?:(?:mais de |cerca de |quase |apenas )?(?:\d+|uma?|"
    rf"{UP_TO_TWELVE}|poucos|poucas|alguns|algumas|vários|várias|muitos) "
    r"(?:anos?|meses|mês|semanas?|dias?|horas?|décadas?))"
    r"|n[oa] (?:semana|mês|ano) (?:passad[oa]|anterior)|na véspera|no dia anterior"
)
_DID = (
    r"(?:se )?(?:tinham?|haviam?|foi|foram|fez|teve|disse|esteve|veio|[a-zà-ÿ]{2,}(?:ou|eu|iu|aram"
    r"|eram|iram))"
)
_BETWEEN = lazily(
    rf"(?P<that>, (?:que|e que)) (?P<time>{_TIME}) "
    rf"(?P<did>{_DID} (?!mal\b)[^,.;:!?\"“”«»()]{{3,70}}?)(?=,)"
)
_JOINS = lazily(r" (?:e|ou|mas|que|quando|porque|depois|antes|se|há|para) ")


def when_it_was(text: str) -> str:
    """A Portuguese text with the time behind what was.

    >>> when_it_was("O maestro, que há dois anos apoiou a invasão, caiu.")
    'O maestro, que apoiou a invasão há dois anos, caiu.'
    >>> when_it_was("O rapaz, que há dois anos foi preso e fugiu, voltou.")
    'O rapaz, que há dois anos foi preso e fugiu, voltou.'
    """
    if ", que " not in text and ", e que " not in text:
        return text
    return _BETWEEN.sub(
        lambda at: at[0] if _JOINS.search(at["did"]) else f"{at['that']} {at['did']} {at['time']}",
        text,
    )
