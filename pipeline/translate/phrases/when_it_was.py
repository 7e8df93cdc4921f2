"""Put when it was behind what was: "o maestro, que há dois anos apoiou a invasão".

With the time between, the tiny Firefox model pt→en makes "who for two years ago supported", and of
"que na semana passada tinha descido dois cêntimos" "which last week had descent". Behind the verb
both come out right.
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.days import MONTHS, WEEKDAYS
from pipeline.translate.phrases.number_words import UP_TO_TWELVE
from pipeline.translate.phrases.words import words_of

_TIMES = ("há ", "no ", "na ")
"""How each of the next begins."""

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
    rf"(?P<did>{_DID} (?!mal\b|anos\b)[^,.;:!?\"“”«»()]{{3,70}}?)(?=,)"
)
_STEMS = (
    *("adi", "marc", "agend", "antecip", "prolong", "reagend", "empurr", "transfer", "remet"),
    "estend",
)
_ENDINGS = (
    *("ou", "aram", "a", "am", "ará", "arão", "iu", "eu", "eram", "iram", "e", "em", "ado"),
)
_PUTS = frozenset(f"{stem}{ending}" for stem in _STEMS for ending in _ENDINGS)
_STEM = "|".join(f"[{stem[0].upper()}{stem[0]}]{stem[1:]}" for stem in _STEMS)
_PUT_OFF = lazily(
    rf"(?P<did>\b(?:{_STEM})(?:{'|'.join(_ENDINGS)})) "
    rf"(?P<when>(?:para|até)(?: [oa])? (?:(?:fim|final|início|princípio|meio|meados) d[eoa] )?"
    rf"(?:(?:próxim|primeir|segund)[oa] [a-zà-ÿ-]+|{MONTHS}|amanhã|20\d\d|{WEEKDAYS}"
    rf"|dia \d+(?: de (?:{MONTHS}))?|ano|semana|mês|verão|outono|inverno|primavera)"
    r"(?: que vem| de 20\d\d)?) "
    r"(?P<what>(?:[oa]s?|uma?) [a-zà-ÿ-]+(?: d[aeo]s? [\w-]+){0,3})"
    r"(?=[,.;:]|$| por | porque )(?!, (?:que|cuj))"
)
"""What is put off, with the time before it, which a model may lose."""

_JOINS = lazily(r" (?:e|ou|mas|que|quando|porque|depois|antes|se|há|para) ")


_THAT_THEN = tuple(f"{that}{time}" for that in (", que ", ", e que ") for time in _TIMES)


def when_it_was(text: str) -> str:
    """A Portuguese text with the time behind what was.

    >>> when_it_was("O maestro, que há dois anos apoiou a invasão, caiu.")
    'O maestro, que apoiou a invasão há dois anos, caiu.'
    >>> when_it_was("O rapaz, que há dois anos foi preso e fugiu, voltou.")
    'O rapaz, que há dois anos foi preso e fugiu, voltou.'
    >>> when_it_was("A agência adiou para a próxima primavera o lançamento do satélite.")
    'A agência adiou o lançamento do satélite para a próxima primavera.'
    """
    if (" para " in text or " até " in text) and not _PUTS.isdisjoint(words_of(text)):
        text = _PUT_OFF.sub(r"\g<did> \g<what> \g<when>", text)
    if not any(map(text.__contains__, _THAT_THEN)):
        return text
    return _BETWEEN.sub(
        lambda at: at[0] if _JOINS.search(at["did"]) else f"{at['that']} {at['did']} {at['time']}",
        text,
    )
