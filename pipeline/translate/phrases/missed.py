"""Let players miss matches: of what Portuguese fails a model makes failures.

Of "Otamendi falha o jogo com o Rio Ave" the tiny Firefox model pt→en makes "fails the game", of
"Falhou um penálti" "He failed a penalty", of "falhou o prazo" that nothing was delivered at all. It
has no word of Portuguese for it that comes out right ("perdeu" is "lost", "desperdiçou" "wasted"),
and copies "missed" in its place.
"""

from __future__ import annotations

import re

from pipeline.translate.phrases.capitals import cased

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
_GOAL = re.compile(
    r" (?:[oa]s? |uma? )?(?:acesso|conquista|presença|promoção|qualificação|subida|triunfo|título"
    r"|vitória)\b",
    re.IGNORECASE,
)
"""What is reached: with "missed" the words of "empatou a zero e falhou a qualificação" change
places."""

_NUMBER = r"(?:\d+|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|muitos|vários) "
_ARTICLE = (
    r"(?:(?:[oa]s?|est[ea]s?|um|uma) )?(?:(?:próxim|últim|primeir|segund|terceir)[oa]s? )?"
    rf"(?:{_NUMBER})?(?:(?:próxim|últim|primeir)[oa]s? )?"
)
_FAILED = re.compile(
    rf"\b(?P<verb>{'|'.join(sorted(_MISSED, key=len, reverse=True))})"
    rf"(?= {_ARTICLE}(?:{_MATCH}|{_AIM})\b)",
    re.IGNORECASE,
)
_NO_VERB = re.compile(
    r"(?:\b(?:[ao]|à|da|de|do|em|esta|essa|na|nenhuma|no|por|pela|sem|sua|uma|uns|um|cada|outra)"
    r" (?:\w+ )?|\b(?:grave|nova|maior|primeira) )$",
    re.IGNORECASE,
)
"""What stands before a noun: "a falha, o treino falhado"."""

_NOT_CAUGHT = {
    "perdi": "eu missed", "perco": "eu miss", "perdemos": "nós missed", "perdeste": "você missed",
    "perdeu": "missed", "perderam": "missed", "perde": "misses", "perdem": "miss",
    "perder": "miss", "perdido": "missed", "perdia": "missed", "perdera": "tinha missed",
    "perdendo": "missing",
}  # fmt: skip
_TRAIN = (
    r"(?:o |um |meu |o meu |o seu |o nosso |o último |o primeiro )(?:comboio|autocarro|avião|voo"
    r"|ônibus|trem|metro|metrô|expresso)\b(?! (?:d[aeo] (?:frente|futuro|história|progresso)|que))"
)
_LOST = re.compile(
    rf"\b(?P<almost>(?:quase|também|já|por (?:pouco|um triz) não) )?"
    rf"(?P<verb>{'|'.join(_NOT_CAUGHT)})(?= {_TRAIN})",
    re.IGNORECASE,
)
"""What is too late for: of "perdeu o autocarro" the model makes that he lost his bus."""

_BEHIND = re.compile(r"\b(?:porque|quando|mas|pois) $")
_NAMED = re.compile(r"\b(?:eu|nós|você|n[ãa]o|nunca) $", re.IGNORECASE)


def missed(text: str) -> str:
    """A Portuguese text in which what players or aims miss is said with the English verb.

    >>> missed("Otamendi falha os próximos dois jogos.")
    'Otamendi misses os próximos dois jogos.'
    >>> missed("A falha do treino ficou provada.")
    'A falha do treino ficou provada.'
    """
    if "erd" in text:
        text = _LOST.sub(_not_caught, text)
    if "alh" not in text or ("falh" not in text and "Falh" not in text):
        return text
    return _FAILED.sub(_said, text)


def _not_caught(found: re.Match[str]) -> str:
    """The English verb, with whoever Portuguese tells by the form of its own."""
    verb, almost = found["verb"].lower(), (found["almost"] or "").lower()
    who, _, said = _NOT_CAUGHT[verb].rpartition(" ")
    if _NAMED.search(found.string, 0, found.start()):
        if not almost and re.search(r"\b[Nn](?:ão|unca) $", found.string[: found.start()]):
            return found[0]
        who = ""
    begins = not found.start() or _BEHIND.search(found.string, 0, found.start())
    if not who and begins and verb in ("perdeu", "perde", "perderam", "perdem", "perdia"):
        her = found.string.startswith(("A ", "Ela "))
        who = "eles" if verb.endswith("m") else "ela" if her else "ele"
    if almost.startswith("por "):
        almost = "quase "
    return cased(f"{who} {almost}{said}".lstrip(), found[0])


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
