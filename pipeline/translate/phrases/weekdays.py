"""Write the days of the week in full where they could be ordinals: "o jogo de segunda".

The tiny Firefox model pt→en makes "the second game" of it, of "o tiroteio de sexta" "the sixth
shooting", and of "as chuvas de quinta" "the rains of the farm": 11 of 12 such sentences of our own
came out wrong. With "-feira" it writes the day.
"""

from __future__ import annotations

import re

_SOME = re.compile(r" (?:d[ea]|n?a) (?:segunda|quarta|quinta|sexta)(?![\w-])")
_EVENT = (
    r"(?:acidentes?|almoço|apagão|assaltos?|atentados?|ataques?|audiência|bombardeamentos?"
    r"|bombardeios?|chuvas?|comício|conferência|crimes?|debate|decisão|depoimento|derrota|discurso"
    r"|eleição|eleições|empate|encontro|entrevista|episódio|evento|explosão|explosões|greve"
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

_DAY = re.compile(rf"\b({_EVENT} d[ea] (?:segunda|quarta|quinta|sexta))(?={_GOES_ON})")
_STARTS = (
    r"realiza-se|realizam-se|reúne-se|decorre|começa|começam|começou|termina|termina[mr]|arranca"
    r"|arrancam|estreia|estreiam|regressa|regressam|inicia-se|marcad[oa]s? para|agendad[oa]s? para"
)
_ON = re.compile(
    rf"\b((?:{_STARTS})(?: já| logo)? (?:n?a )|a partir de )(segunda|quarta|quinta|sexta)"
    r"(?=[,.;:)]|$| (?:às|de manhã|à tarde|à noite|e (?:termina|vai|decorre|prolonga)))"
)
"""What takes place on a day, and on no farm."""

_FIRST = re.compile(r"\b(?:primeir|terceir|sétim|oitav|non|décim)[oa]s?\b")
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
    return _ON.sub(r"\1\2-feira", _DAY.sub(r"\1-feira", text))
