"""Let things halt: since 2009 Portuguese writes "stops" as it writes "for", "para".

Of "Greve para comboios na sexta-feira" the tiny Firefox model pt→en makes a strike for trains, of
"Metro de Lisboa para dia 6" "Metro from Lisbon to day 6". It knows the old spelling "pára", and of
12 such headlines of our own all say with it what stops.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.days import WEEKDAYS
from pipeline.translate.phrases.words import listed, words_of

_STOPPED = (
    r"aeroportos?|atividade|autocarros|barcos|camiões|cidade|circulação|comboios|escolas|fábricas?"
    r"|fluviais|hospitais|linhas?|metr[oô]|ônibus|país|portos?|produção|refinarias?|serviços|táxis"
    r"|tráfego|trânsito|transportes|trens|tribunais|voos|Lisboa|Porto|Autoeuropa|CP|Carris|Metro"
)
_STOPPER = (
    r"[Gg]reve|[Pp]aralisação|[Aa]varia|[Aa]pagão|[Tt]emporal|[Nn]evão|[Nn]evoeiro|[Nn]eve|[Ff]alha"
)
_STOPPERS = listed("greve paralisação avaria apagão temporal nevão nevoeiro neve falha")
_STOPS = lazily(
    rf"(?:(?<=^)|(?<=: ))(?:[AO] )?(?:{_STOPPER})(?: (?:d[aeo]s?|n[ao]s?) [\w-]+(?: [\w-]+)?)?"
    rf" (?P<verb>para) (?=(?:[oa]s? )?(?:{_STOPPED})\b)"
)
"""What a strike or a failure stops; "greve para exigir" is for something."""

_WHEN = ("para na ", "para no ", "para nest", "para durante ", "para por ")
_COMES_TO_A_STOP = lazily(
    r"(?<=[\w)\"] )(?<!caminho )(?P<verb>para) (?=(?:"
    rf"n[ao] (?:{WEEKDAYS}|próxim[ao]|semana|mês|dia|Natal|Carnaval|Páscoa|verão|madrugada|terminal"
    rf"|meio d[aeo])|nest[ae] (?:{WEEKDAYS}|semana|mês)"
    r"|durante |por (?:falta|\d+|duas|dois|três|quatro|uma|um|tempo) )\b)"
)
"""What stops on a day, for some time or for lack of something: no preposition stands there."""

_WORKING = (
    *("Metr", "CP ", "Carris ", "STCP ", "Autoeuropa ", "Transtejo ", "Fertagus ", "Correios "),
    "Fábrica ",
)
_WORKS = lazily(
    r"^(?:Metr[oô] d[eo] \w+|CP|Carris|STCP|Autoeuropa|Transtejo|Fertagus|Correios"
    r"|Fábrica d[aeo] \w+)"
    r" (?P<verb>para) (?=(?:(?:uma|duas|três|quatro|\d+) (?:horas?|dias?|semanas?)"
    r"|dia \d|hoje|amanhã|(?:a )?produção|(?:a )?circulação|obras)\b)"
)

_AT_THE_END = lazily(
    r"(?<=[a-zà-ÿ] )(?<!lá )(?<!cá )(?<!que )(?<!é )"
    r"(?<!nem )(?<!ou )(?<! e )(?P<verb>para)(?=[.!]?$)"
)
"""No preposition ends a text: "pede vista e julgamento para"."""


def stopping(text: str) -> str:
    """A Portuguese text in which what stops is said to, in the old spelling.

    >>> stopping("Greve para comboios na sexta-feira")
    'Greve pára comboios na sexta-feira'
    >>> stopping("Greve para exigir aumentos marcada para sexta-feira")
    'Greve para exigir aumentos marcada para sexta-feira'
    """
    if " para" not in text:
        return text
    if not _STOPPERS.isdisjoint(words_of(text)):
        text = _STOPS.sub(_with_accent, text)
    if any(map(text.__contains__, _WHEN)):
        text = _COMES_TO_A_STOP.sub(_with_accent, text)
    if text.startswith(_WORKING):
        text = _WORKS.sub(_with_accent, text)
    if text.rstrip(".!\n").endswith(" para"):
        text = _AT_THE_END.sub(_with_accent, text)
    return text


def _with_accent(found: re.Match[str]) -> str:
    start = found.start("verb") - found.start()
    return f"{found[0][:start]}pára{found[0][start + len('para') :]}"
