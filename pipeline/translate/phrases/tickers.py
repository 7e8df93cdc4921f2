"""Tell what a live ticker of a match tells in nouns, or with the verb first, in plain sentences.

The tiny Firefox model pt→en makes "Defense of Old the kick" of "Defesa de Velho a remate de Silva",
"Brand Velho head" of "Marca Velho de cabeça" and "Sing for Estoril" of "Canto para o Estoril". Of
30 such entries of our own 15 were wrong, and four are.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_NAME = r"[A-ZÀ-Ý][\w'’-]+(?: (?:d[aeo]s? )?[A-ZÀ-Ý][\w'’-]+){0,3}"
_SAVED = lazily(
    r"^(?P<great>(?:(?:Grande|Enorme|Boa|Excelente|Que|Segura|Nova) )?[Dd]efesa(?: (?!d)[a-zà-ÿ]+)?"
    rf" d[oea]) (?P<who>(?:guarda-redes|guardião|goleiro)(?: {_NAME})?|{_NAME})"
    r"(?: aos?| a um| a) (?:remate|chute|tiro|cabeceamento)(?P<hard> (?:forte|perigoso|potente))?"
    rf" d[eoa] (?P<whom>{_NAME})(?P<end>[.!]?)$"
)
_SAVE = lazily(
    r"^(?P<great>(?:Grande|Enorme|Boa|Excelente) |Que (?:grande )?)[Dd]efesa d[eoa]"
    r" (?:guarda-redes |goleiro )?(?P<who>(?!Direitos)[A-ZÀ-Ý][\w'’-]+(?: [A-ZÀ-Ý][\w'’-]+)?)"
    r"(?P<end>[.!]?)$"
)
_DID = {
    "Atira": "chuta", "Bisa": "bisa", "Cabeceia": "cabeceou", "Chuta": "chuta", "Falha": "falha",
    "Marca": "marca", "Remata": "chuta",
}  # fmt: skip
_DOES = lazily(
    rf"^(?P<verb>{'|'.join(_DID)}|Cruza(?= [^,]*,)) (?P<who>{_NAME})"
    r"(?P<rest>(?:,| (?:de|do|da|ao|à|por|para|com|em|no|na|mas|e|sem|muito|um|uma|o|a)\b)[^:]*"
    r"|[.!]?)$"
)
_OVER = lazily(r"\bpor cima\b(?! d)")
_WIDE = lazily(r"\bao lado\b(?! d)")
_SET_PIECES = (
    (lazily(r"^Cantos? (?=para |a favor d)"), "Pontapé de canto "),
    (
        lazily(r"^Livre (?:direto |indireto )?perigoso (?=para |a favor d)"),
        "Cobrança de falta perigosa ",
    ),
    (lazily(r"^Livre (?=para |a favor d)"), "Livre direto "),
    (lazily(r"^(?:Golo|Gol) (?:anulado|invalidado) (?=a |ao |por )"), "O gol foi anulado "),
    (lazily(rf"^Impedimento de (?={_NAME}[.!]?$)"), "Fora de jogo de "),
    (lazily(r"^Bola (?:à|na) trave\b"), "A bola bateu na barra"),
    (lazily(r"^Bola ao poste\b"), "A bola bateu no poste"),
)
_HALF = lazily(
    r"^(?P<what>(?:Início|Começo|Arranque|Recomeço|Fim|Final) d|(?:Termina|Começa|Arranca|Acaba) )a"
    r" (?P<which>primeira|segunda) parte\b"
)
_LONGEST = 120
"""Characters of an entry; longer sentences are told otherwise."""


def as_told_live(text: str) -> str:
    """A Portuguese entry of a ticker as a sentence.

    >>> as_told_live("Defesa de Velho a remate de Silva.")
    'O goleiro Velho parou o chute de Silva.'
    >>> as_told_live("Cabeceia Otávio ao lado.")
    'Otávio cabeceou para fora.'
    >>> as_told_live("Marca presença no jantar.")
    'Marca presença no jantar.'
    """
    if len(text) > _LONGEST or not text[:1].isupper():
        return text
    first = text.split(" ", 1)[0]
    if first in _DID or first == "Cruza":
        return _DOES.sub(_done, text)
    if "efesa" in text[:20]:
        return _SAVE.sub(_saved, _SAVED.sub(_stopped, text))
    if first in _FIRST:
        for pattern, sent in _SET_PIECES:
            text = pattern.sub(sent, text)
        return _HALF.sub(_half, text)
    return text


_FIRST = frozenset(
    (
        *("Acaba", "Arranca", "Arranque", "Bola", "Canto", "Cantos", "Começa", "Começo", "Fim"),
        *("Final", "Gol", "Golo", "Impedimento", "Início", "Livre", "Recomeço", "Termina"),
    )
)


def _keeper(who: str) -> str:
    """Who saved, with his trade."""
    name = who.removeprefix("guarda-redes").removeprefix("guardião").removeprefix("goleiro")
    return f"goleiro {name.strip()}".strip()


def _stopped(found: re.Match[str]) -> str:
    """Whose shot a keeper stopped."""
    great = "com uma grande defesa" if found["great"].lower()[:3] in _GREAT else ""
    told = f"O {_keeper(found['who'])} parou o chute{found['hard'] or ''} de {found['whom']}"
    return f"{told} {great}".strip() + found["end"]


_GREAT = ("gra", "eno", "boa", "exc", "que")


def _saved(found: re.Match[str]) -> str:
    """A save of a keeper."""
    que = "Que grande" if found["great"].startswith("Que") else "Uma grande"
    return f"{que} defesa do {_keeper(found['who'])}{found['end']}"


def _done(found: re.Match[str]) -> str:
    """Who did something, and then what."""
    rest = _WIDE.sub("para fora", _OVER.sub("por cima do gol", found["rest"]))
    return f"{found['who']} {_DID.get(found['verb'], 'cruza')}{rest}"


def _half(found: re.Match[str]) -> str:
    """The half of a match, which is no part of something else."""
    which = "primeiro" if found["which"] == "primeira" else "segundo"
    return f"{found['what']}o {which} tempo"
