"""Words that mean one thing in football and another elsewhere: the words around them tell.

Of "O técnico poupou o central" the tiny Firefox model pt→en makes "The technician spared the
power station", of "O brasileiro quebrou o saque" a withdrawal of money. No row of ``synonyms.csv``
can mend that, since "técnico", "central" and "saque" are mostly what the model takes them for. But
hardly any sentence with a goalkeeper, a club or a score has a technician. So each sport has words
that tell it, and terms (``fields.csv``) that are sent as their synonyms in a sentence that has such
a word.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Set

from pipeline.translate.synonyms import reworded_in


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_TELLING: Mapping[str, frozenset[str]] = {
    "football": _words(
        "golo golos gol gols golaço autogolo penálti penáltis pênalti pênaltis futebol futebolista"
        " futebolistas futsal andebol handebol andebolista basquetebol basquete hóquei voleibol"
        " vôlei râguebi rugby"
        " guarda-redes goleiro goleiros zagueiro zagueiros zaga centroavante ponta-de-lança"
        " meio-campista meio-campo lateral-direito lateral-esquerdo médio-defensivo"
        " jogador jogadores jogadora jogadoras treinador treinadores plantel adeptos torcida"
        " torcedores claque claques árbitro árbitros dérbi derby"
        " campeonato eliminatória meia-final meias-finais quartos-de-final semifinal semifinais"
        " rebaixamento relvado balneário balneários escanteio bandeirinha selecionador"
        " remate remates rematar rematou remataram baliza enquadrados"
        " escalação desfalque desfalques hat-trick bisou empatou"
        " Académica Arouca Belenenses Benfica Boavista Bragantino Famalicão Farense"
        " FC SC Feirense Gyökeres Leixões Moreirense Penafiel Portimonense Sporting Tondela"
        " Torreense Vizela Atlético Botafogo Corinthians Coritiba Cruzeiro"
        " Flamengo Fla Fluminense Flu Grêmio Mirassol Palmeiras Paysandu Vasco"
        " Ajax Arsenal Atalanta Barça Bayern Betis Chelsea Dortmund Everton Juventus"
        " Lazio Newcastle PSG Tottenham"
        " CBF Conmebol FIFA FPF LaLiga Bundesliga STJD UEFA VAR Champions Libertadores"
        " Sul-Americana Brasileirão Paulistão Supertaça Recopa Taça NBA Euroliga G4 G6 Z4"
    ),
    "tennis": _words(
        "tenista tenistas ATP WTA Wimbledon Garros Challenger sets tie-break"
        " tie-breaks padel pádel Alcaraz Djokovic Fonseca Sabalenka Sinner Swiatek Zverev"
    ),
    "cycling": _words(
        "ciclista ciclistas ciclismo pelotão Giro Vuelta contrarrelógio sprinter sprinters"
        " Pogacar Pogačar Vingegaard"
    ),
    "athletics": _words(
        "natação nadador nadadora nadadores atletismo maratona maratonista meia-maratona velocista"
        " atleta estafeta revezamento"
    ),
    "racing": _words(
        "GP Fórmula F1 MotoGP Moto2 Moto3 Superbikes ralis rali kart monolugar Alonso"
        " Antonelli Bortoleto Hamilton Leclerc Márquez McLaren Norris Piastri Sainz"
        " Verstappen Ducati Pramac Yamaha WRC Dakar"
    ),
    "fighting": _words(
        "UFC MMA boxe boxeador pugilista nocaute nocauteou judo judoca judocas round"
    ),
    "surfing": _words("surfista surfistas surf surfe WSL bodyboard"),
}
"""Words that tell a field; those with a capital are names and count only so."""

_HINTING = _words(
    "avançado bancadas bola capitão clube clubes equipa equipe intervalo jogo jogos lateral"
    " ligamentos marcador pontos poste rodada temporada time título torneio visitantes volante"
)
"""Words of which two tell football."""

_WORD = re.compile(r"[^\W\d_][\w-]+")
_SCORE = re.compile(r"\b(?:por|vence\w*|empat\w+|perde\w*|bate\w*|fez) \d{1,3}(?:-| a )\d{1,3}\b")
"""A result, which tells a match between teams."""


def in_its_field(text: str) -> str:
    """A Portuguese text with the terms of the sports that its words tell in other words.

    >>> in_its_field("O técnico do Benfica falou.")
    'O treinador do Benfica falou.'
    >>> in_its_field("O técnico da EDP falou.")
    'O técnico da EDP falou.'
    """
    words = [part for word in _WORD.findall(text) for part in (word, *word.split("-"))]
    found = {*words, *map(str.lower, words)}
    for field, telling in _TELLING.items():
        if not telling.isdisjoint(found) or (field == "football" and _is_match(text, found)):
            text = reworded_in(text, field)
    return text


def _is_match(text: str, found: Set[str]) -> bool:
    """Whether a score or two words that are often about a match tell that a text is about one."""
    return len(_HINTING & found) > 1 or bool(_SCORE.search(text))
