"""Tell how long ago or how late something is in words that say so: "Volvidos dez anos".

Of this the tiny Firefox model pt→en makes "I'd turn ten years", of "Vai para dois anos que" "Go for
two years", of "A um mês do Natal" "One month of Christmas", of "Chegou meia hora atrasado" "It's
been half an hour late". Of ten such sentences of our own eight came out wrong, and none does.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.words import listed, words_of

_NUMBER = (
    r"(?:\d[\d.]*|um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|doze|quinze|vinte"
    r"|trinta|quarenta|cinquenta|cem|meia|poucos|poucas|vários|várias|alguns|algumas)"
)
_UNIT = r"(?:minutos?|horas?|dias?|semanas?|mês|meses|anos?|décadas?|séculos?)"
_PASSING = frozenset(
    f"{stem}{ending}"
    for stem in ("volvid", "decorrid", "transcorrid")
    for ending in ("o", "a", "os", "as")
)
_PASSED = lazily(
    r"(?:^|(?<=[,;:] )|(?<=\be )|(?<=[.!?] ))(?P<passed>[Vv]olvid|[Dd]ecorrid|[Tt]ranscorrid)"
    r"(?P<ending>[oa]s?) "
    rf"(?=(?:(?:mais|menos|cerca) de |quase |apenas )?{_NUMBER}(?: e mei[oa])? {_UNIT})"
)
_GOING_ON = lazily(
    rf"^(?:Já )?[Vv]ai para (?P<time>{_NUMBER} (?:meses|anos|semanas|dias))(?P<that> que(?= ))?"
    r"(?=[ .,;!]|$)(?! de (?:prisão|cadeia|pena))"
)
_UNDONE = lazily(
    rf"(?P<for>^Há (?:mais de |cerca de |quase |já )?(?:{_NUMBER} {_UNIT}"
    r"|anos|meses|semanas|dias|horas|décadas|muito tempo))(?= não (?!há\b))"
)
"""For how long something has not been, which Brazil says without "que"."""

_NOT_FOR_LONG = lazily(
    r"\bhá muito (?=não (?:se )?[a-zà-ÿ]+(?:ava|ia|inha|avam|iam|inham|a|e|em|am)\b)"
)
"""What has not been for long: of "há muito não dava entrevistas" a model makes "long ago"."""

_TO_GO = lazily(
    r"\b(?P<first>[Aa]) (?P<just>apenas |menos de |cerca de |pouco mais de )?(?P<one>um[a]?) "
    r"(?P<unit>dia|semana|mês|ano|hora) (?P<of>d[aeo]s?) (?=(?!distância|vida|semana|viagem)\w)"
)
_SO_LONG_BEFORE = lazily(
    r"(?<=[a-zà-ÿ]) a (?P<just>apenas |menos de |cerca de |pouco mais de )?"
    rf"(?P<time>{_NUMBER} (?:dias?|semanas?|mês|meses|horas?)) (?P<of>d[aeo]s?) "
    r"(?=(?:abertura|arranque|Campeonato"
    r"|casamento|clássico|competição|concerto|congresso|corrida|cimeira|dérbi|eleiç|encontro"
    r"|entrega|escrutínio|estreia|Europeu|exame|festival|fim do prazo|final|greve|início"
    r"|inauguração|jogo|Jogos|julgamento|Mundial|Natal|parto|partida|Páscoa|primeira volta|prova"
    r"|referendo|reunião|segunda volta|sorteio|torneio|viagem|votação))"
)
"""How long before something that is to come; the model takes it for a length of time."""

_LATE = lazily(
    r"\b(?P<came>[Cc]heg(?:ou|aram|a|am|ar)) "
    rf"(?P<time>(?:quase |mais de |cerca de )?{_NUMBER} {_UNIT}"
    r"(?: e (?:meia|\d+ minutos))?) atrasad[oa]s?\b"
)
_LEFT = lazily(
    rf"\bFaltam (?P<so>{_NUMBER} {_UNIT}(?:, {_NUMBER} {_UNIT})* e {_NUMBER} {_UNIT} (?=para\b))"
)
"""Several times that are left; of one the model says so by itself."""

_FISCAL = lazily(r"\bexercício (?=(?:de )?20\d\d\b|anterior\b|em curso\b|seguinte\b|fiscal\b)")


_LENGTHS = listed("dia dias semana semanas mês meses hora horas")
_ONE_OF = (" dia d", " semana d", " mês d", " ano d", " hora d")
_SOON = (" dia d", " dias d", "mana d", "manas d", " mês d", " meses d", " hora d", " horas d")
"""Something of which each of those times has one."""


def elapsed(text: str) -> str:
    """A Portuguese text with such times in plainer words.

    >>> elapsed("Volvidos dez anos, voltou. Chegou meia hora atrasado.")
    'Passados dez anos, voltou. Chegou com meia hora de atraso.'
    >>> elapsed("Vai para dois anos que saiu.")
    'Há quase dois anos que saiu.'
    >>> elapsed("Há dois anos não chove.")
    'Há dois anos que não chove.'
    >>> elapsed("A um mês do Natal, vai para três anos de prisão.")
    'Um mês antes do Natal, vai para três anos de prisão.'
    """
    if "altam " in text:
        text = _LEFT.sub(r"Ainda faltam \g<so>", text)
    words = words_of(text)
    if not _PASSING.isdisjoint(words):
        text = _PASSED.sub(
            lambda at: f"{'P' if at['passed'][0].isupper() else 'p'}assad{at['ending']} ", text
        )
    if "ai para " in text[:12]:
        text = _GOING_ON.sub(lambda at: f"Há quase {at['time']}{at['that'] or ''}", text)
    if "há muito não " in text:
        text = _NOT_FOR_LONG.sub("há muito tempo que ", text)
    if text.startswith("Há ") and " não " in text:
        text = _UNDONE.sub(r"\g<for> que", text)
    if (", a " in text or text.startswith("A um")) and any(map(text.__contains__, _ONE_OF)):
        text = _TO_GO.sub(_before, text)
    if not _LENGTHS.isdisjoint(words) and any(map(text.__contains__, _SOON)):
        text = _SO_LONG_BEFORE.sub(
            lambda at: f" {at['just'] or ''}{at['time']} antes {at['of']} ", text
        )
    if "atrasad" in text:
        text = _LATE.sub(r"\g<came> com \g<time> de atraso", text)
    return _FISCAL.sub(_fiscal, text) if "exercício " in text else text


def _before(found: re.Match[str]) -> str:
    """How long before what comes."""
    first, start = found["first"], found.start()
    if start and not found.string[:start].endswith(", "):
        return found[0]
    just = found["just"] or ""
    said = f"{just}{found['one']} {found['unit']} antes {found['of']} "
    return said[0].upper() + said[1:] if first.isupper() else said


def _fiscal(found: re.Match[str]) -> str:
    """A year of a company: of an exercise a model makes one."""
    return "ano " if found.string[found.end() :].startswith("fiscal") else "ano fiscal "
