"""Write the days of the week in full where they could be ordinals: "o jogo de segunda".

The tiny Firefox model pt→en makes "the second game" of it, of "o tiroteio de sexta" "the sixth
shooting", and of "as chuvas de quinta" "the rains of the farm": 11 of 12 such sentences of our own
came out wrong. With "-feira" it writes the day.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.days import WORKDAYS
from pipeline.translate.phrases.words import words_of

_DAYS = lazily(rf" (?:{WORKDAYS})s?(?![\w-])")
_NAMES = frozenset(f"{day}{many}" for day in WORKDAYS.split("|") for many in ("", "s"))
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

_DAY = lazily(rf"\b((?i:{_EVENT}) d[ea] (?:segunda|quarta|quinta|sexta))(?={_GOES_ON})")
_FIRST = lazily(
    r"\b(?:(?:primeir|terceir|sétim|oitav|non|décim)[oa]s?|posição|posições|marcha|mudança|engat\w+"
    r"|passou de (?:segunda|quarta|quinta|sexta) para)\b"
)
"""One of a row: "a vitória da primeira e da segunda"."""

_THIS = lazily(
    r"\b([DdNn]esta (?:segunda|quarta|quinta(?! (?:d[aeo]s?|que|com|é|foi|tem)\b)|sexta))"
    r"(?! e (?:n?[ao] )?(?:últim|derradeir|terceir|quart|quint))"
    r"(?=[,.;:!?)\"”»—–]|$| (?:[(—–]|\d|[A-ZÀ-Ý]|(?:[aàeo]|[ao]s|às|aos?|até|com|contra|d[aeo]s?"
    r"|depois|durante|em|mais|mas|n[ao]s?|nova|novas|novos?|para|pel[ao]s?|por|que|se|sem|sob|sobre"
    r"|uma?|é|foi|está|será|após|antes|diante|entre|segundo|devido|dois|duas|três|não|já"
    r"|\w+(?:ou|eu|iu|aram|eram|iram))\b))"
)
"""A day of this week, behind which no noun stands: "na madrugada desta segunda a rodovia". A
"quinta" is a farm, too: "os vinhos desta quinta do Douro"."""

_THEN = lazily(
    r"\b((?:chega|começa|decide|enfrenta|estreia|joga|julgad[oa]|reabre|sai|termina|treina|vence"
    r"|viaja|volta|votad[oa]) (?:segunda|quarta|quinta|sexta))"
    r"(?=[.,;)]|$| (?:às?|em|n[oa]|contra|pel[oa]|para o)\b)"
)
"""A day behind what happens then: "a novela estreia segunda"."""

_EVERY = lazily(r"\b(todas as (?:segunda|quarta|quinta|sexta)s)(?=[.,;)]|$| (?:às?|e)\b)")
_AND_THURSDAYS = lazily(
    r"\b((?:segundas|terças|quartas)(?:-feiras)?(?:,| e) quintas)"
    r"(?=[.,;)]|$| (?:e|às?|de manhã|ao)\b)"
)
_ON_THURSDAYS = lazily(r"\b([Àà]s quintas)(?=[.,;)]|$| (?:e|às?|de manhã|ao)\b)")
"""Of "às segundas" the model knows that these are days; "às quintas" is "to farms" to it."""

_WHEN = lazily(
    r"\b(?P<when>[Nn]a|[Nn]esta|[Dd]esta|[Aa]té|[Dd]esde|[Pp]ara|[Aa] partir d[ea]|[Aa]ntes d[ea]"
    r"|[Dd]epois d[ea]|[Pp]róxima|[Pp]assada|[Úú]ltima|(?:noite|tarde|manhã|madrugada) d[ea]) "
    rf"(?P<day>{WORKDAYS})"
    r"(?= ?(?:[,.;!?)\"”»]|$)| (?:\(\d|e (?!últim|decisiv|derradeir|definitiv|mai)"
    r"|(?:à noite|à tarde|de manhã|de madrugada|pela manhã|passada|próxima|é de"
    r"|que (?:vem|não|[oa]s?|vai|está|pretende)|já|quando|contra|pel[oa]s?|à|às"
    r"|após|por|em|n[oa]s?)\b))"
)
"""A day without an event. Of 14 such sentences of our own 9 came out as "on the fourth" or "the
farm", and none with its whole name."""

_PART_OF_DAY = lazily(rf"\b((?:noite|tarde|manhã|madrugada) d[ea] (?:{WORKDAYS}))(?= d[aeo]s? )")
"""A day whose part is told, and from where something is: "na madrugada de segunda de uma praça"."""

_DOES = lazily(
    r"\b((?:(?:re)?abre|fecha|encerra|(?:re)?começa|arranca|estreia|estreia-se|regressa|volta|chega"
    rf"|parte|termina|decorre|realiza-se|inicia-se)m? na (?:{WORKDAYS}))(?= (?:com|para)\b)"
)
"""A day on which something begins or ends, with or for something."""

_ROW = lazily(
    r"\b(?:etapas?|metades?|mãos?|voltas?|partes?|fases?|rodadas?|séries?|divis(?:ão|ões)|vez|vezes"
    r"|perguntas?|opç(?:ão|ões)|tentativas?|temporadas?|ligas?|corridas?|jornadas?|marchas?"
    r"|velocidades?|quest(?:ão|ões)|doses?|ediç(?:ão|ões)|filas?|posiç(?:ão|ões)|prateleiras?"
    r"|versão|versões|classes?|categorias?|páginas?|pistas?|finais|parcelas?|turmas?|rondas?|mudança)\b"
)
"""What there may be a second or fourth one of."""

_FARM = lazily(
    r"\b(?:animais|vinhas?|vinhos?|quintas|casamentos?|hectares|agr[ií]c\w+|agricult\w+|cavalos?"
    r"|uvas?|olivais|azeite|produ\w+|herdade|rural|noivos|boda|horta|pomar|ovelhas|vacas|galinhas"
    r"|[Tt]rabalha\w*|[Mm]ora\w*|[Vv]ive\w*|[Nn]asceu|terreno|propriedade|alojamento|hóspedes)\b"
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
    if _NAMES.isdisjoint(words_of(text)) or not _DAYS.search(text):
        return text
    if _FIRST.search(text):
        return _THIS.sub(r"\1-feira", text)
    text = _EVERY.sub(r"\1-feiras", text)
    if "s quintas" in text or ", quintas" in text or "e quintas" in text:
        text = _AND_THURSDAYS.sub(r"\1-feiras", text)
    if "s quintas" in text and not _FARM.search(_ON_THURSDAYS.sub("", text)):
        text = _ON_THURSDAYS.sub(r"\1-feiras", text)
    for day in (_DAY, _PART_OF_DAY, _THIS, _THEN, _DOES):
        text = day.sub(r"\1-feira", text)
    return text if _ROW.search(text) else _WHEN.sub(_whole, text)


def _whole(found: re.Match[str]) -> str:
    """A day with its whole name, but where it may be a farm."""
    if found["day"] == "quinta" and _FARM.search(found.string):
        return found[0]
    return f"{found[0]}-feira"
