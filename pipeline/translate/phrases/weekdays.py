"""Write the days of the week in full where they could be ordinals: "o jogo de segunda".

The tiny Firefox model pt→en makes "the second game" of it, of "o tiroteio de sexta" "the sixth
shooting", and of "as chuvas de quinta" "the rains of the farm": 11 of 12 such sentences of our own
came out wrong. With "-feira" it writes the day.
"""

from __future__ import annotations

import re

_DAYS = re.compile(r" (?:segunda|terça|quarta|quinta|sexta)(?![\w-])")
_SOME = re.compile(r" d[ea] (?:segunda|quarta|quinta|sexta)(?![\w-])")
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
_FIRST = re.compile(r"\b(?:primeir|terceir|sétim|oitav|non|décim)[oa]s?\b")
"""One of a row: "a vitória da primeira e da segunda"."""

_WHEN = re.compile(
    r"\b(?P<when>[Nn]a|[Nn]esta|[Dd]esta|[Aa]té|[Dd]esde|[Pp]ara|[Aa] partir d[ea]|[Aa]ntes d[ea]"
    r"|[Dd]epois d[ea]|(?:noite|tarde|manhã|madrugada) d[ea]) "
    r"(?P<day>segunda|terça|quarta|quinta|sexta)"
    r"(?= ?(?:[,.;!?)\"”»]|$)| (?:\(\d|à noite|à tarde|de manhã"
    r"|de madrugada|pela manhã"
    r"|passada|próxima|é de|que vem|já|quando|às|após|em|no|na|nos|nas"
    r"|e (?!últim|decisiv|derradeir|definitiv|mai)))"
)
"""A day without an event. Of 14 such sentences of our own 9 came out as "on the fourth" or "the
farm", and none with its whole name."""

_ROW = re.compile(
    r"\b(?:etapas?|metades?|mãos?|voltas?|partes?|fases?|rodadas?|séries?|divis(?:ão|ões)|vez|vezes"
    r"|perguntas?|opç(?:ão|ões)|tentativas?|temporadas?|ligas?|corridas?|jornadas?|marchas?"
    r"|velocidades?|quest(?:ão|ões)|doses?|ediç(?:ão|ões)|filas?|posiç(?:ão|ões)|prateleiras?"
    r"|versão|versões|classes?|categorias?|páginas?)\b"
)
"""What there may be a second or fourth one of."""

_FARM = re.compile(
    r"\b(?:animais|vinhas?|vinhos?|quintas|casamentos?|hectares|agr[ií]c\w+|agricult\w+|cavalos?"
    r"|uvas?|olivais|azeite|produ\w+|herdade|rural|noivos|boda|horta|pomar|ovelhas|vacas|galinhas"
    r"|trabalha\w*|mora\w*|vive\w*|nasceu|terreno|propriedade|alojamento|hóspedes)\b"
)
"""What tells that a "quinta" is a farm."""


def with_weekdays(text: str) -> str:
    """A Portuguese text whose events are on days with their whole names.

    >>> with_weekdays("O jogo de segunda foi adiado.")
    'O jogo de segunda-feira foi adiado.'
    >>> with_weekdays("Na quarta, o juiz saiu.")
    'Na quarta-feira, o juiz saiu.'
    >>> with_weekdays("O jogo da segunda jornada foi adiado.")
    'O jogo da segunda jornada foi adiado.'
    """
    if not _DAYS.search(text) or _FIRST.search(text):
        return text
    if _SOME.search(text):
        text = _DAY.sub(r"\1-feira", text)
    return text if _ROW.search(text) else _WHEN.sub(_whole, text)


def _whole(found: re.Match[str]) -> str:
    """A day with its whole name, but where it may be a farm."""
    if found["day"] == "quinta" and _FARM.search(found.string):
        return found[0]
    return f"{found[0]}-feira"
