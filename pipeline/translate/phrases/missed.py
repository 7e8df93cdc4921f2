"""Let players miss matches, and people trains: of what Portuguese fails a model makes failures.

Of "Otamendi falha o jogo com o Rio Ave" the tiny Firefox model pt→en makes "fails the game", of
"Falhou um penálti" "He failed a penalty", of "falhou o prazo" that nothing was delivered at all. It
has no word of Portuguese for it that comes out right ("perdeu" is "lost", "desperdiçou" "wasted"),
and copies "missed" in its place. Trains are lost in Portuguese, and so they are in its drafts of
seven of seven sentences of our own ("I lost the train").
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased
from pipeline.translate.phrases.number_words import UP_TO_TEN
from pipeline.translate.phrases.words import listed, words_of

_MISSED = {
    "falha": "misses", "falham": "miss", "falhou": "missed", "falharam": "missed",
    "falhar": "miss", "falhará": "will miss", "falharão": "will miss",
    "falhava": "missed", "falhado": "missed", "falhando": "missing",
}  # fmt: skip

_MATCH = "|".join(
    (
        *("abertura", "amigáve(?:l|is)", "arranque", "Champions", "clássico"),
        *("compromissos?", "Copa", "deslocação", "dérbi", "duelos?", "embates?", "encontros?"),
        *("estágio", "estreia", "eliminatória", "Europeu", "Euro", "final", "jogos?", "jornadas?"),
        *("Jogos Olímpicos", "Liga dos Campeões", "meia-final", "Mundial", "partidas?", "Taça"),
        *("play-?off", "pré-época", "receção", "rondas?", "segunda mão", "treinos?", "temporada"),
        *("campanha", "campeonatos?", "clássicos", "confrontos?", "corridas?", "derby", "dérbis"),
        *("desafios?", "época", "etapas?", "finais", "GP", "[Gg]randes? [Pp]r[ée]mios?", "início"),
        *("[Ll]ibertadores", "Liga", "Masters", "mundia(?:l|is)", "quartos", "recepção"),
        *("rodadas?", "Roland", "semifina(?:l|is)", "meias-finais", "[Tt]our", "US Open"),
        *("visita", "Volta a", "Vuelta", "voo", "Wimbledon", "primeira mão", "Olimpíadas"),
        *("resto d[ao] (?:época|temporada|campeonato|torneio|prova|ano)", "Supertaça", "torneio"),
        *("(?:início|final|fim) d[ao] (?:época|temporada|campeonato)", "viagem"),
    )
)
"""What players are absent from."""

_AIM = "|".join(
    (
        *("acesso", "alvo", "baliza", "conversão", "emenda", "grande penalidade"),
        *("golo(?! (?:cantado|feito))", "meta", "metas", "objetivos?", "pênaltis?", "penáltis?"),
        *("pódio", "prazos?", "presença", "promoção", "qualificação", "recarga", "remate"),
        *("subida de divisão", "triunfo", "título", "vitória"),
    )
)
"""What is aimed at."""

_REACHED = {
    "falha": "não consegue", "falham": "não conseguem", "falhou": "não conseguiu",
    "falharam": "não conseguiram", "falhar": "não conseguir", "falhará": "não conseguirá",
    "falharão": "não conseguirão", "falhava": "não conseguia", "falhado": "não conseguido",
    "falhando": "não conseguindo",
}  # fmt: skip
_GOAL = lazily(
    r" (?:[oa]s? |uma? )?(?:acesso|conquista|presença|promoção|qualificação|subida|triunfo|título"
    r"|vitória)\b",
    re.IGNORECASE,
)
"""What is reached: with "missed" the words of "empatou a zero e falhou a qualificação" change
places."""

_NUMBER = rf"(?:\d+|{UP_TO_TEN}|muitos|vários) "
_ARTICLE = (
    r"(?:(?:[oa]s?|est[ea]s?|um|uma) )?(?:(?:próxim|últim|primeir|segund|terceir)[oa]s? )?"
    rf"(?:{_NUMBER})?(?:(?:próxim|últim|primeir)[oa]s? )?"
)
_FAILED = lazily(
    rf"\b(?P<verb>{'|'.join(sorted(_MISSED, key=len, reverse=True))})"
    rf"(?= {_ARTICLE}(?:{_MATCH}|{_AIM})\b)",
    re.IGNORECASE,
)
_NO_VERB = lazily(
    r"(?:\b(?:[ao]|à|da|de|do|em|esta|essa|na|nenhuma|no|por|pela|sem|sua|uma|uns|um|cada|outra)"
    r" (?:\w+ )?|\b(?:grave|nova|maior|primeira) )$",
    re.IGNORECASE,
)
"""What stands before a noun: "a falha, o treino falhado"."""

_LEAVING = listed(
    "comboio autocarro avião voo trem ônibus metrô metro barco ferry cacilheiro bonde"
)
_TRANSPORT = (
    r"(?:comboio|autocarro|avião|voo|trem|ônibus|metrô|metro(?! quadrado)|barco|ferry|cacilheiro"
    r"|bonde)\b(?! (?:n[oa] mar|em combate|de (?:guerra|combate|pesca)))"
)
"""What leaves without people; an aeroplane may be lost in battle, and a boat at sea."""

_LOST = lazily(
    r"(?P<who>\b(?:eu|tu|ele|ela|nós|eles|elas) )?(?P<adverb>\b(?:não|quase|já|também) )?"
    r"\b(?P<verb>perdi|perdeu|perdemos|perderam|perder|perdido)"
    rf" (?P<article>o|os|um|meu|este|esse|aquele)(?= (?:último |primeiro )?{_TRANSPORT})",
    re.IGNORECASE,
)
_BEHIND = lazily(r"\b(?:porque|quando|pois) $")
_PERSONS = {"perdi": "eu", "perdemos": "nós", "perdeu": "ele", "perderam": "eles"}


def missed(text: str) -> str:
    """A Portuguese text in which what players or aims miss is said with the English verb.

    >>> missed("Otamendi falha os próximos dois jogos.")
    'Otamendi misses os próximos dois jogos.'
    >>> missed("Por pouco não perdeu o avião.")
    'Por pouco não missed o avião.'
    >>> missed("A falha do treino ficou provada.")
    'A falha do treino ficou provada.'
    """
    if "erd" in text and not _LEAVING.isdisjoint(words_of(text)):
        text = _LOST.sub(_left_behind, text)
    if "alh" not in text or ("falh" not in text and "Falh" not in text):
        return text
    return _FAILED.sub(_said, text)


def _left_behind(found: re.Match[str]) -> str:
    """Who missed a train, with a pronoun where but the ending of the verb tells of whom it is."""
    verb = found["verb"].lower()
    said = "miss" if verb == "perder" else "missed"
    who = found["who"] or ""
    if not who and (verb in ("perdi", "perdemos") or found[0][0].isupper()) and verb in _PERSONS:
        who = f"{_PERSONS[verb]} "
    elif not who and verb == "perdeu" and _BEHIND.search(found.string, 0, found.start()):
        who = "ela " if found.string.startswith(("A ", "Ela ")) else "ele "
    return cased(f"{who}{(found['adverb'] or '').lower()}{said} {found['article']}", found[0])


def _said(found: re.Match[str]) -> str:
    """The English verb, with the pronoun where the sentence begins with it."""
    verb = found["verb"]
    if verb.lower() in ("falha", "falhado") and _NO_VERB.search(found.string, 0, found.start()):
        return found[0]
    if _GOAL.match(found.string, found.end()):
        return cased(_REACHED[verb.lower()], verb)
    said = _MISSED[verb.lower()]
    if verb[0].islower():
        return said
    if verb in ("Falharam", "Falham"):
        return f"Eles {said}"
    return f"Ele {said}" if verb in ("Falhou", "Falha") else found[0]
