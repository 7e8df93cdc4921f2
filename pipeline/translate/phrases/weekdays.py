"""Write the days of the week in full where they could be ordinals: "o jogo de segunda".

The tiny Firefox model pt→en makes "the second game" of it, of "o tiroteio de sexta" "the sixth
shooting", and of "as chuvas de quinta" "the rains of the farm": 11 of 12 such sentences of our own
came out wrong, and "desta segunda" is "of this second" in nine of 14 more. With "-feira" it writes
the day.
"""

from __future__ import annotations

import re

_SOME = re.compile(
    r"\b(?:segunda|quarta|quinta|sexta|todas as (?:segundas|quartas|quintas|sextas))(?![\w-])"
)
_EVENT = (
    r"(?:acidentes?|almoço|apagão|assaltos?|atentados?|ataques?|audiência|bombardeamentos?"
    r"|bombardeios?|capítulo|chuvas?|comício|conferência|crimes?|debate|decisão|depoimento|derrota|discurso"
    r"|eleição|eleições|empate|encontro|entrevista|episódio|evento|explosão|explosões|feriado|greve"
    r"|incêndios?|jantar|jogos?|manifestação|operação|partidas?|pregão"
    r"|programa|protestos?|rebelião|reunião|sessão|sismo|sorteio|temporal|terremoto|terramoto"
    r"|tiroteio|treino|triunfo|vitória|votação)"
)
_GOES_ON = (
    r"(?:[,.;:!?)\"”»]|$| (?:ao|aos|às|após|com|como|contra|e|em|entre|era|está|foi"
    r"|é|mas|na|nas|no|nos|nem|ou|para|pela|pelas|pelo|pelos|por|que|sem|sobre"
    r"|será|serão|tem|tinha|teve|vai|decorre|\w+(?:ou|eu|iu|aram|eram|iram))\b)"
)
"""What stands behind a day, and not behind an ordinal: "o jogo da segunda volta"."""

_DAY = re.compile(rf"\b((?i:{_EVENT}) d[ea] (?:segunda|quarta|quinta|sexta))(?={_GOES_ON})")
_THIS = re.compile(
    r"\b([DdNn]esta (?:segunda|quarta|quinta(?! (?:d[aeo]s?|que|com|é|foi|tem)\b)|sexta))"
    r"(?! e (?:últim|derradeir|terceir|quart|quint))"
    r"(?=[,.;:!?)\"”»—–]|$| (?:[(—–]|\d|[A-ZÀ-Ý]|(?:[aàeo]|[ao]s|às|aos?|até|com|contra|d[aeo]s?"
    r"|depois|durante|em|mais|mas|n[ao]s?|nova|novas|novos?|para|pel[ao]s?|por|que|se|sem|sob|sobre"
    r"|uma?|é|foi|está|será|após|antes|diante|entre|segundo|devido|dois|duas|três|não|já"
    r"|\w+(?:ou|eu|iu|aram|eram|iram))\b))"
)
"""A day of this week, behind which no noun stands: "na madrugada desta segunda a rodovia". A
"quinta" is a farm, too: "os vinhos desta quinta do Douro"."""

_WHEN = re.compile(
    r"\b((?:chega|começa|decide|enfrenta|estreia|joga|julgad[oa]|reabre|sai|termina|treina|vence"
    r"|viaja|volta|votad[oa]) (?:segunda|quarta|quinta|sexta))"
    r"(?=[.,;)]|$| (?:às?|em|n[oa]|contra|pel[oa]|para o)\b)"
)
"""A day behind what happens then: "a novela estreia segunda"."""

_ON = re.compile(
    r"\b((?:[Nn]a (?:segunda|quarta|sexta)|(?:até|desde|para|a partir de)"
    r" (?:segunda|quarta|quinta|sexta)))(?=[.,;)]|$| (?:\(\d|pel[oa]s?|contra|à|às|por|em)\b)"
)
"""A day, not a floor or a gear: "na quarta pela comissão"."""

_EVERY = re.compile(r"\b(todas as (?:segunda|quarta|quinta|sexta)s)(?=[.,;)]|$| (?:às?|e)\b)")

_FIRST = re.compile(
    r"\b(?:(?:primeir|terceir|sétim|oitav|non|décim)[oa]s?|posição|posições|marcha|mudança|engat\w+"
    r"|passou de (?:segunda|quarta|quinta|sexta) para)\b"
)
"""One of a row: "a vitória da primeira e da segunda"."""


def with_weekdays(text: str) -> str:
    """A Portuguese text whose events are on days with their whole names.

    >>> with_weekdays("O jogo de segunda foi adiado.")
    'O jogo de segunda-feira foi adiado.'
    >>> with_weekdays("O jogo da segunda jornada foi adiado.")
    'O jogo da segunda jornada foi adiado.'
    """
    if not _SOME.search(text) or _FIRST.search(text):
        return text
    for day in (_DAY, _THIS, _WHEN, _ON):
        text = day.sub(r"\1-feira", text)
    return _EVERY.sub(r"\1-feiras", text)
