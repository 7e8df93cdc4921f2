"""Tell who stands where in a table or a race, and how many rounds are left.

The tiny Firefox model pt→en makes "Flamengo follows in the lead" of "O Flamengo segue na
liderança", "five rounds of the end" of "a cinco rodadas do fim", "falls to the general room" of
"cai para quarto da geral", since "quarto" is a room, too.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased
from pipeline.translate.phrases.number_words import UP_TO_TWELVE
from pipeline.translate.phrases.words import listed, words_of

_NUMBER = rf"(?:\d{{1,2}}|uma?|{UP_TO_TWELVE})"
_TO_GO = lazily(
    rf"\b(?P<a>[Aa]) (?P<number>{_NUMBER}) "
    r"(?P<what>jornadas?|rodadas?|rondas?|corridas?|etapas?|provas?|jogos?|partidas?)"
    r" d[oe] (?:fim|final|término)\b"
)
_ROUNDS = {"jornada": "rodada", "jornadas": "rodadas"}

_LEFT = lazily(
    rf"\b(?P<left>[Ff]altam|[Ff]altavam) (?:ainda )?(?P<number>{_NUMBER}|muitas|poucas)"
    r" (?:jornadas|rodadas)(?: para (?=o fi))?"
)
_STILL = {"faltam": "ainda há", "faltavam": "ainda havia"}

_ORDINAL = r"(?:primeir|segund|terceir|quart|quint|sext|sétim|oitav|non|décim|últim|penúltim)"
_FOLLOWS = lazily(
    r"\b(?P<verb>segue|seguem|seguia|seguiam) "
    rf"(?=(?:em|no|na) (?:{_ORDINAL}[oa]|\d{{1,2}}\.?[ºª°oa])\b"
    r"|n[oa] (?:briga|cargo|comando|corrida|disputa|frente|lanterna|liderança|luta|topo|zona|Z4"
    r"|G-?[46])\b"
    r"|em prova\b|em jogo\b|invict|fora d|isolad|com (?:\d{1,3}|os mesmos) pontos\b)"
)
_REMAINS = {
    "segue": "permanece", "seguem": "permanecem", "seguia": "permanecia",
    "seguiam": "permaneciam",
}  # fmt: skip

_MOVES = frozenset(
    (
        *("cai", "caiu", "caía", "desce", "desceu", "passa", "passou", "recua", "recuou"),
        *("salta", "saltou", "sobe", "subiu"),
    )
)
_PLACED = lazily(
    rf"\b(?P<verb>{'|'.join(sorted(_MOVES))}) "
    rf"(?:para|a|ao) (?P<place>{_ORDINAL}o)"
    r"(?= d[ao] (?:geral|grupo|campeonato)|[,.;]|$| n[ao] )",
    re.IGNORECASE,
)
_IN_FOURTH = lazily(
    r"\b(?P<verb>(?i:est[aá]|estava|terminou|termina|acabou|acaba|chegou|chega|ficou|fica|foi|largou"
    r"|larga|permanece|segue|rodava|concluiu|partiu|parte)) (?:em |de |do )?quarto"
    r"(?=[,.;]|$| (?:n[ao] (?:campeonato|corrida|etapa|final|geral|grelha|prova|street|torneio)"
    r"|com \d|e \w+ quinto))"
)
"""What is fourth, not in a room."""

_SHE_WAS = lazily(
    r"(?P<who>\b(?:portuguesa|espanhola|francesa|inglesa|italiana|alemã|russa|brasileira|chinesa"
    r"|norte-americana|americana|queniana|etíope|holandesa|neerlandesa|belga|suíça|japonesa|atleta"
    r"|ciclista|nadadora|judoca|corredora|tenista|ginasta|piloto|marchadora|remadora|canoísta"
    r"|surfista|dupla|equipa|[Ee]la)) (?:foi|ficou|terminou|acabou|é|está)(?: em)?"
    r" (?P<place>segunda|terceira|quarta|quinta|sexta|sétima|oitava|nona|décima)"
    r"(?=[,.;]|$| (?:na (?:corrida|final|geral|prova|etapa)|no (?:campeonato|ranking|torneio)"
    r"|com \d|a (?:\d|um|dois|três|quatro|cinco|meio) ))"
)
"""Where a woman or a team ended, of which a model makes the day of the week."""

_OVERALL = lazily(
    rf"\b(?P<place>{_ORDINAL}o(?: (?:lugar|posto|classificado))?|{_ORDINAL}a posição|\d{{1,2}}\.?º"
    rf"(?: (?:lugar|posto|classificado))?|líder|liderança|pódio|top[- ]\d+) (?:na|da) geral\b(?! d)"
)


_PLACES_OF_HERS = listed("segunda terceira quarta quinta sexta sétima oitava nona décima")


def with_places(text: str) -> str:
    """A Portuguese text with places in tables in words that are nothing else.

    >>> with_places("A cinco jornadas do fim, o Porto segue na liderança.")
    'Cinco rodadas antes do fim, o Porto permanece na liderança.'
    >>> with_places("Cai para quarto da geral.")
    'Cai para o quarto lugar na classificação geral.'
    """
    if " do fi" in text or " do té" in text:
        text = _TO_GO.sub(_to_go, text)
    if "altam " in text or "altavam " in text:
        text = _LEFT.sub(_left, text)
    if "segue" in text or "segui" in text:
        text = _FOLLOWS.sub(lambda found: f"{_REMAINS[found['verb']]} ", text)
    if "quarto" in text:
        text = _IN_FOURTH.sub(lambda found: f"{found['verb']} em quarto lugar", text)
    if not _PLACES_OF_HERS.isdisjoint(words_of(text)):
        text = _SHE_WAS.sub(lambda at: f"{at['who']} ficou em {at['place'][:-1]}o lugar", text)
    if not _MOVES.isdisjoint(words_of(text)):
        text = _PLACED.sub(lambda found: f"{found['verb']} para o {found['place']} lugar", text)
    if "a geral" in text:
        text = _OVERALL.sub(lambda found: f"{found['place']} na classificação geral", text)
    return text


def _to_go(found: re.Match[str]) -> str:
    """How many rounds before the end, with the capital of what begins the sentence."""
    number = found["number"]
    what = _ROUNDS.get(found["what"], found["what"])
    if found["a"] == "A":
        number = number.capitalize()
    return f"{number} {what} antes do fim"


def _left(found: re.Match[str]) -> str:
    """How many rounds there are still."""
    still = cased(_STILL[found["left"].lower()], found["left"])
    until = " até " if found[0].endswith("para ") else ""
    return f"{still} {found['number']} rodadas{until}"
