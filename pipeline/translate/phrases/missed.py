"""Tell what somebody misses: of a match that a player is not in models say that he fails it.

Of "Musetti falha Wimbledon por lesão" the tiny Firefox model pt→en makes "Musetti fails Wimbledon",
of "O avançado falha a receção ao Estoril" "The attacker fails to receive Estoril". The model copies
"misses" as it is, of which all of 20 such sentences of our own come out right.
"""

from __future__ import annotations

import re

from pipeline.translate.phrases.capitals import cased

_MISSES = {
    "falha": "misses", "falham": "miss", "falhou": "missed", "falharam": "missed",
    "falhar": "miss", "falhará": "vai miss", "falharão": "vão miss", "falhava": "missed",
    "falhando": "missing",
}  # fmt: skip

_EVENTS = (
    r"abertura|alvo|apresentação|arranque|baliza|campanha|campeonatos?|clássicos?|confrontos?"
    r"|copa|corridas?|derby|deslocaç(?:ão|ões)|dérbis?|desafios?|dois|duas|duelos?|eliminatória"
    r"|encontros?|época|estágio|estreia|etapas?|euro|europeus?|finais|final|gp"
    r"|grandes? (?:penalidades?|pr[ée]mios?)|início|jogos?|jornadas?|libertadores|liga|masters"
    r"|meias?-fina(?:l|is)|mundia(?:l|is)|olimpíadas|partidas?|p[eê]n[aáâ]ltis?|play-offs?"
    r"|pré-época|primeira mão|próxim[oa]s?|quartos|receção|recepção|restante|resto|roland|rondas?"
    r"|rodadas?|segunda mão|semifina(?:l|is)|supertaça|taça|temporada|torneios?|treinos?|três"
    r"|tour|us open|uns|viagem|visita|volta a|vuelta|voo|wimbledon"
    r"|(?:primeir|últim)[oa]s? (?:jogos?|jornadas?|treinos?)"
)
"""What one misses by not being there or by not hitting it."""

_MISSED = re.compile(
    rf"(?<!não )(?<!\b[aà] )(?<!\b[dn]a )(?<!uma )\b(?P<verb>{'|'.join(_MISSES)}) "
    rf"(?=(?:[oa]s? |uma? )?(?:{_EVENTS})\b)",
    re.IGNORECASE,
)
"""A failure ("a falha") is no verb, and behind "não" the model says another tense."""


def missed(text: str) -> str:
    """A Portuguese text in which matches and penalties are missed, not failed.

    >>> missed("Musetti falha Wimbledon e vai falhar o US Open.")
    'Musetti misses Wimbledon e vai miss o US Open.'
    >>> missed("O plano falhou.")
    'O plano falhou.'
    """
    return _MISSED.sub(_miss, text) if "falh" in text or text.startswith("Falhou") else text


def _miss(found: re.Match[str]) -> str:
    verb = found["verb"]
    return found[0] if verb == "Falha" else cased(f"{_MISSES[verb.lower()]} ", verb)
