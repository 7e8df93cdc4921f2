"""Bid several people as one is bidden: "Bebam água" is "They drink water" to a small model.

What several are told to do looks like what they do, and the tiny Firefox model pt→en makes "They
comate slowly" of "Comam devagar", "They take an umbrella" of "Levem guarda-chuva", "They don't
leave there" of "Não saiam daí". English has one form for all, and what one is told comes out
right: of 55 such commands of our own 16 were wrong to several, and 3 are to one.
"""

from __future__ import annotations

import re
from functools import cache

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased
from pipeline.translate.phrases.conjugation import conjugated
from pipeline.translate.phrases.words import words_of

_VERBS = """
    abraçar abrir acabar aceitar acordar acreditar acrescentar ajudar agradecer aguardar andar
    apagar apanhar aprender apressar aproveitar arranjar arrumar aumentar avisar beber beijar
    bater brincar buscar calar cantar chamar chegar comer começar comprar confiar contactar
    contar continuar convidar correr cortar cozinhar cuidar dançar decidir deitar deixar
    descansar descer descobrir desligar desistir despachar devolver divertir dormir encher
    ensinar entender entrar entregar enviar escolher esconder escrever escutar esperar esquecer
    estudar evitar experimentar explicar falar fazer fechar fugir ganhar gastar gritar guardar
    imaginar inscrever insistir juntar lavar lembrar levantar levar ligar limpar lutar mandar
    marcar mexer meter misturar mostrar mudar notar olhar pagar parar participar partilhar passar
    pegar pensar perguntar pintar plantar poupar praticar preparar procurar provar proteger puxar
    reagir reclamar recordar regressar repetir reservar respeitar responder rezar salvar seguir
    segurar sentar servir sorrir subir tapar telefonar tentar ter tirar tocar tomar trabalhar
    tratar trazer treinar trocar usar utilizar vender vestir viajar vir virar visitar voltar votar
    pôr
"""
"""What people are told to do, by the infinitive."""

_IRREGULAR = """
    digam diga, vejam veja, ouçam ouça, peçam peça, leiam leia, percam perca, deem dê, durmam durma,
    riam ria, saibam saiba, saiam saia, caiam caia, impeçam impeça, mintam minta, meçam meça
"""
_PRONOUNS = {"no": "o", "na": "a", "nas": "as"}
"""Pronouns behind a form of several, and what they are behind that of one."""

_CALLED = r"(?:[A-ZÀ-Ýa-zà-ÿ]+(?: [a-zà-ÿ]+)?, |[Pp]or favor,? )?"
_BEGINS = lazily(
    rf"(?P<before>^(?:[—–] |[\"“«])?{_CALLED}(?:[Nn](?:ão|unca) (?:se |me |nos |lhes? |[oa]s? )?)?)"
    r"(?P<told>[A-ZÀ-Ýa-zà-ÿ]+m)(?:-(?P<whom>me|nos|lhes?|se|n[oa]|nas))?(?![\w-])"
)
_AND = lazily(
    r"(?P<before> e |, |, mas )(?P<told>[a-zà-ÿ]+m)"
    r"(?:-(?P<whom>me|nos|lhes?|se|n[oa]|nas))?(?![\w-])"
)
_THEY = lazily(
    r"(?:[oa]s|el[ea]s|ess[ea]s|est[ea]s|aquel[ea]s|muit[oa]s|pouc[oa]s|todos os|vocês)"
    r" [a-zà-ÿ]+s?\b(?=[^,;:]* (?:que|quando|se)\b)|(?:eles|elas|vocês|ou não)\b"
    r"|o que [a-zà-ÿ]+rem\b|onde [a-zà-ÿ]+rem\b|quant[oa]s [a-zà-ÿ]+rem\b"
)
"""Who does it, behind the verb, or what makes no matter: "Digam o que disserem"."""


def bidden_all(text: str) -> str:
    """A Portuguese text whose commands to several are sent as those to one.

    >>> bidden_all("Bebam água e evitem sair."), bidden_all("Não saiam daí!")
    ('Beba água e evite sair.', 'Não saia daí!')
    >>> bidden_all("Bebem água e não saem.")
    'Bebem água e não saem.'
    """
    if _to_one().keys().isdisjoint(words_of(text)) or "?" in text:
        return text
    found = _BEGINS.match(text)
    if not found:
        return text
    one = _to_one().get(found["told"].lower())
    if not one or _THEY.match(text, found.end() + 1):
        return text
    start, rest = _told(found), text[found.end() :]
    return start + _AND.sub(_told, rest)


def _told(found: re.Match[str]) -> str:
    """What is told, as one is told it."""
    one = _to_one().get(found["told"].lower())
    if not one:
        return found[0]
    whom = found["whom"]
    behind = f"-{_PRONOUNS.get(whom, whom)}" if whom else ""
    return f"{found['before']}{cased(one, found['told'])}{behind}"


@cache
def _to_one() -> dict[str, str]:
    """What several are told, and one."""
    told = dict(pair.split() for pair in _IRREGULAR.split(","))
    for verb in _VERBS.split():
        told[conjugated(verb, ("subjunctive", 4))] = conjugated(verb, ("subjunctive", 2))
    return told
