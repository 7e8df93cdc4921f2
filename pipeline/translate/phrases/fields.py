"""Words that mean one thing in football or politics and another elsewhere: words around them tell.

Of "O técnico poupou o central" the tiny Firefox model pt→en makes "The technician spared the
power station", of "O brasileiro quebrou o saque" a withdrawal of money. No row of ``synonyms.csv``
can mend that, since "técnico", "central" and "saque" are mostly what the model takes them for. But
hardly any sentence with a goalkeeper, a club or a score has a technician. So each sport has words
that tell it, and terms (``fields.csv``) that are sent as their synonyms in a sentence that has such
a word. Here one word of a field turns all terms of that field; a word whose sense hangs on words of
its own is in ``topics.py``, and one that its neighbours tell in ``senses.py``.
"""

from __future__ import annotations

from collections.abc import Mapping, Set

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.clubs import CLUBS
from pipeline.translate.phrases.parties import PARTIES
from pipeline.translate.phrases.words import words_of
from pipeline.translate.synonyms import reworded_in


def listed(line: str) -> frozenset[str]:
    """The words of a line."""
    return frozenset(line.split())


_TELLING: Mapping[str, frozenset[str]] = {
    "basketball": listed(
        "basquetebol basquete basquetebolista basquetebolistas ressaltos NBA Euroliga NBB Lakers"
        " Celtics Bucks"
    ),
    "volleyball": listed("voleibol vôlei Superliga"),
    "rugby": listed("râguebi rugby rúgbi"),
    "golf": listed("golfe golfista golfistas PGA LIV"),
    "football": listed(
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
        " cabeceou cabeceia cabeceamento cabeceio cabeceada adepto torcedor remata driblou dribla"
        " goleada goleadas"
        " dianteiro goleador avançados retranca vaiado"
        " escalação desfalque desfalques hat-trick bisou empatou"
        " FC SC Fla Flu Gyökeres"
        " Ancelotti Bellingham Guardiola Haaland Hjulmand Kane Lewandowski Mbappé Messi Mourinho"
        " Neymar Otamendi Pavlidis Quenda Ronaldo Salah Samu Trincão Trubin Yamal"
        " Alvalade Anfield Liverpool Maracanã Mineirão"
        " Ajax Arsenal Atalanta Barça Bayern Betis Chelsea Dortmund Everton Juventus"
        " Lazio Newcastle PSG Tottenham"
        " CBF Conmebol FIFA FPF LaLiga Bundesliga STJD UEFA VAR Champions Libertadores"
        " Sul-Americana Brasileirão Paulistão Supertaça Recopa Taça NBA Euroliga G4 G6 Z4"
    ).union(CLUBS),
    "tennis": listed(
        "tenista tenistas ATP WTA Wimbledon Garros Challenger set sets tie-break"
        " tie-breaks padel pádel Alcaraz Djokovic Fonseca Sabalenka Sinner Swiatek Zverev"
    ),
    "cycling": listed(
        "ciclista ciclistas ciclismo pelotão Giro Vuelta contrarrelógio sprinter sprinters"
        " Pogacar Pogačar Vingegaard"
    ),
    "athletics": listed(
        "natação nadador nadadora nadadores atletismo triplo maratona maratonista meia-maratona"
        " velocista atleta estafeta revezamento"
    ),
    "racing": listed(
        "GP Fórmula F1 MotoGP Moto2 Moto3 Superbikes ralis rali kart monolugar Alonso Antonelli"
        " Bagnaia Bearman Bezzecchi Bortoleto Colapinto Gasly Hamilton Lawson Leclerc Márquez"
        " McLaren Norris Piastri Quartararo Russell Sainz Tsunoda Verstappen Bull Ducati Pramac"
        " Yamaha WRC Dakar"
    ),
    "fighting": listed(
        "UFC MMA boxe boxeador pugilista nocaute nocauteou judo judoca judocas round"
    ),
    "politics": listed(
        "ministro ministra ministros ministras primeiro-ministro primeira-ministra ex-ministro"
        " deputado deputada deputados deputadas senador senadora senadores vereador vereadora"
        " vereadores autarca autarcas prefeito prefeita prefeitos governador governadora"
        " parlamentar parlamentares parlamento partidária partidárias concelhia distrital"
        " PT PL PP MDB PSDB PSB PDT PSOL Republicanos"
        " Congresso Senado Parlamento Governo Planalto Lula Bolsonaro Montenegro STF CPI PEC"
    ).union(PARTIES),
    "surfing": listed("surfista surfistas surf surfe WSL bodyboard"),
}
"""Words that tell a field; those with a capital are names and count only so."""

_HINTING = listed(
    "anfitriões atacante avançado bancadas bola canto cantos capitão castigado claque clube clubes"
    " coxa entorse"
    " equipa equipe estádio gansos guardião intervalo jogo jogos jornada lateral lesão ligamentos"
    " marcador minhotos muscular partidas pontos poste prolongamento recarga rival rodada seleção"
    " suplente suplentes suspenso temporada time titular título torneio treino treinos triunfo"
    " virilha visitante visitantes volante SAD"
)
"""Words of which two tell football."""

_ALL = _HINTING.union(*_TELLING.values())

_ALL_IN_SMALL_LETTERS = frozenset(map(str.lower, _ALL))

_WORD = lazily(r"[\w-]{2,}")
_PAIR = lazily(r"\d(?:-| a )\d")
_SCORE = lazily(r"\b(?:por|vence\w*|empat\w+|perde\w*|bate\w*|fez) \d{1,3}(?:-| a )\d{1,3}\b")
"""A result, which tells a match between teams; it is looked for where the quicker pair is found."""


def in_its_field(text: str) -> str:
    """A Portuguese text with the terms of the sports that its words tell in other words.

    >>> in_its_field("O técnico do Benfica falou.")
    'O treinador do Benfica falou.'
    >>> in_its_field("O técnico da EDP falou.")
    'O técnico da EDP falou.'
    """
    if _ALL_IN_SMALL_LETTERS.isdisjoint(words_of(text)) and not _PAIR.search(text):
        return text
    words = set(_WORD.findall(text))
    if "-" in text:
        words.update(part for word in tuple(words) if "-" in word for part in word.split("-"))
    words.update([word.lower() for word in words if not word.islower()])
    found = words & _ALL
    is_match = _is_match(text, found)
    if not (found or is_match):
        return text
    for field, telling in _TELLING.items():
        if telling & found or (is_match and field == "football"):
            text = reworded_in(text, field)
    return text


def _is_match(text: str, found: Set[str]) -> bool:
    """Whether a score or two words that are often about a match tell that a text is about one."""
    return len(_HINTING & found) > 1 or bool(_PAIR.search(text) and _SCORE.search(text))
