"""Tell of vehicles what they do: they neither follow nor lock, and stand in no rows.

Of "O carro seguia a 187 km/h" the tiny Firefox model pt→en makes "followed at", of "seguia com 40
passageiros" "followed with", and of "O condutor travou a fundo" "the driver has locked in depth".
None of 12 such sentences of our own came out right, and all do so.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased
from pipeline.translate.phrases.words import listed, words_of

_ON_BOARD = lazily(
    r"\bseguia(m?) (?:com|transportando) (?=(?:cerca de |mais de |apenas )?(?:\d+|dois|duas|três"
    r"|quatro|cinco|seis|sete|oito|nove|dez|vários|várias|dezenas de) "
    r"(?:passageir|pessoas|ocupantes|crianças|alunos|turistas|adeptos|jovens|militares|migrantes))"
)
_WENT = lazily(
    r"\b[Ss]eguia(m?) (?=(?:a|à|a mais de|a cerca de|a quase) (?:\d|(?:alta |grande )?velocidade)"
    r"|em (?:excesso de velocidade|contramão|sentido contrário|direção a)"
    r"|n[oa] (?:sentido|direção|faixa|via|berma|autoestrada|A\d|EN|IP\d|IC\d|BR-)|pela? [AEIB])"
)
_DRIVER = (
    r"(?:condutora?|motorista|automobilista|taxista|camionista|maquinista|carro|camião|autocarro"
    r"|táxi|comboio|veículo|viatura)"
)
_BRAKED = lazily(
    rf"\b({_DRIVER}(?: (?!não )[^\W\d_]+){{0,3}}) travou(?: (a fundo))?"
    r"(?! (?:[oa]s?|uma?) (?!fundo))"
)

_BROKEN = lazily(
    r"\b(?P<what>(?:[Cc]omboio|[Aa]utocarro|[Mm]etro|[Bb]arco|[Ff]erry|[Aa]vião|[Ee]létrico|[Ee]levador"
    r"|[Tt]eleférico|[Aa]mbulância|[Tt]rem|[Ôô]nibus|[Cc]atamarã)s?"
    r"(?: (?!(?:d[aeo]s?|sem|com|e|em|por|após|n[ao]|a|à)\b)[\w-]+)?)"
    r" avari(?P<end>a|am|ou|aram)(?= (?:em|n[ao]|e|com|durante|à|ao|entre|junto|perto|a)\b|$|[.,;])"
)
"""What breaks down, unlike the damage that delays it."""

_BREAKS = {"a": "sofre", "am": "sofrem", "ou": "sofreu", "aram": "sofreram"}

_QUEUE = listed("fila filas")
_QUEUES = lazily(
    r"\b(?:(?P<one>[Uu]m)a )?(?P<queue>[Ff]ila)(?P<many>s?)(?: de (?:trânsito|carros)| compactas?)?"
    r" (?P<how>de|com|superior(?:es)? a) "
    r"(?=(?:(?:cerca|mais|perto) de |quase )?[\w.,]{1,12} ?(?:km|quil[óô]metros?)\b)"
)
"""Cars that wait, of which a headline leaves the model the name of a company."""

_HIT = lazily(
    r"\bbat(?P<many>eu|eram) (?:(?:de frente|frontalmente) )?(?:contra|n)"
    r"(?:(?<=n)| )(?P<one>uma?) (?=[A-ZÀ-Ý])"
)
"""A vehicle by its make: "bateu num Renault"."""


_CLOSED = lazily(
    r"\b(?P<road>(?:(?:A|EN|ER|IC|IP|N|BR)-?\d+|CREL|CRIL|VCI|[Ee]stradas?|[Pp]ontes?"
    r"|[Aa]utoestrada|[Aa]venida|[Rr]uas?|[Tt]únel|[Mm]arginal|[Cc]irculação|[Tt]rânsito)(?![\w-])"
    r"(?: (?!não)[\w-]+){0,3}? (?:está|estão|esteve|estiveram|estava|foi|foram|ficou|ficaram"
    r"|continua|permanece|vai estar|vai ficar|encontra-se)(?: (?:parcial|total)mente)?)"
    r" cortad(?P<end>[oa]s?)(?! (?:ao meio|em|por (?:um|uma) (?:muro|vala|linha)))"
)
"""Roads, which nobody cuts."""

_BLOCKED = lazily(
    r"\bcort(?P<when>ou|aram|ava|avam|ando|ar) (?=(?:[oa]s? |mais de |várias |vários |dezenas de )?"
    r"(?:\d+ |duas |três |quatro |cinco )?"
    r"(?:acessos|autoestradas?|estradas?|pontes?|linhas? d[oa]|trânsito|circulação|ruas"
    r"|(?:A|EN|IC|IP)-?\d)"
    r"(?![\w-]| de (?:crédito|montagem)))"
)


def on_the_road(text: str) -> str:
    """A Portuguese text in which vehicles go, carry people and brake.

    >>> on_the_road("O carro seguia a 187 km/h e o condutor travou a fundo.")
    'O carro circulava a 187 km/h e o condutor freou bruscamente.'
    >>> on_the_road("Filas de 5 km na A1.")
    'Engarrafamentos de 5 km na A1.'
    >>> on_the_road("O autocarro seguia com 40 passageiros.")
    'O autocarro transportava 40 passageiros.'
    """
    if "eguia" in text:
        text = _ON_BOARD.sub(r"transportava\1 ", text)
        text = _WENT.sub(_going, text)
    if " cort" in text:
        text = _BLOCKED.sub(r"bloque\g<when> ", text)
    if " cortad" in text:
        text = _CLOSED.sub(r"\g<road> fechad\g<end>", text)
    if "ila" in text and not _QUEUE.isdisjoint(words_of(text)):
        text = _QUEUES.sub(_jam, text)
    if "bateu " in text or "bateram " in text:
        text = _HIT.sub(_collided, text)
    if " travou" in text:
        text = _BRAKED.sub(lambda found: f"{found[1]} freou{' bruscamente' * bool(found[2])}", text)
    return text


def broken_down(text: str) -> str:
    """A Portuguese text in which vehicles that break down suffer a fault.

    >>> broken_down("Comboio avaria em túnel")
    'Comboio sofre uma avaria em túnel'
    >>> broken_down("Avaria em túnel atrasa comboio")
    'Avaria em túnel atrasa comboio'
    """
    if " avari" not in text:
        return text
    return _BROKEN.sub(lambda found: f"{found['what']} {_BREAKS[found['end']]} uma avaria", text)


def _collided(found: re.Match[str]) -> str:
    """A vehicle that hit another."""
    return f"{'colidiu' if found['many'] == 'eu' else 'colidiram'} com {found['one']} "


def _jam(found: re.Match[str]) -> str:
    """Vehicles that stand so far; their word has another gender than a row's."""
    jam = cased(f"engarrafamento{found['many']} {found['how']} ", found["queue"])
    return f"{found['one']} {jam}" if found["one"] else jam


def _going(found: re.Match[str]) -> str:
    return f"{'C' if found[0][0] == 'S' else 'c'}irculava{found[1]} "
