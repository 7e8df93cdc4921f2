"""Bid friends as strangers are bidden, at home and at table.

"Passa-me o sal" is what somebody does as well as what a friend is asked to do. The tiny Firefox
model pt→en makes "I'm the salt" of it, "It speaks lower" of "Fala mais baixo", "He returns early"
of "Volta cedo", and of "Passe-me o sal", as one says to a stranger, "Pass me the salt". Of 60 such
sentences of our own it got 20 wrong, and so 6.

The same words may tell what somebody does ("Abre a época balnear", "Tem razão"), so what stands
behind them must be what people are told to do, and the sentence must end as one that is spoken.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.opening import opening_words

_THING = (
    r" (?:[oa]s?|ess[ae]s?|est[ae]s?|um|uma|[oa]s? (?:meu|minha|teu|tua)s?) (?:aquecedor|almofada"
    r"|armário|bagagem|banheira|boca|bolo|boné|botas|botões|cabelo|cadeira|cães|calças|cama|camisa"
    r"|camisola|cão|cara|carro|casa|casaco|cesto|chá|chapéu|chaleira|chave|chaves|cinto|comida"
    r"|computador|copo|copos|cortina|cortinas|cozinha|dentes|envelope|fato|faca|fogão|forno|frigorífico"
    r"|gato|gaveta|guarda-chuva|janela|janelas|jantar|lanche|lareira|leite|livro|lixo|loiça|louça"
    r"|luz|luzes|mala|malas|manta|mãos|meias|mochila|mão|nariz|nosso|olhos|pão|pés|pijama|porta"
    r"|portão|prato|pratos|presente|prenda|quarto|quartos|rádio|roupa|saco|sacos|saia|sala|sapatos"
    r"|som|sopa|telefone|telemóvel|televisão|torneira|travesseiro|vela|velas|vestido)\b"
)
_BIDDEN = {
    "abre": ("abra", _THING),
    "acende": ("acenda", _THING),
    "ajuda": ("ajude", r"-(?:me|nos) (?:[oa]|aqui|com)\b"),
    "anda": ("venha", r" (?:comer|ver|brincar|jantar|almoçar|dormir|daí|para casa|para aqui)\b"),
    "apaga": ("desligue", _THING),
    "arruma": ("organize", r"(?:" + _THING + r"| isso| isto| as tuas)"),
    "baixa": ("baixe", r" (?:o som|a música|a voz|o volume)\b"),
    "calça": ("put on", _THING),
    "dá": ("dê", r" um jeito\b"),
    "deixa": (
        "deixe",
        r" de (?:ser [a-zà-ÿ]+|te queixar(?:es)?|mentir|gritar|chorar|parvoíces)(?=[.!,])",
    ),
    "levanta": ("levante", r" (?:o rabo|a mão|a cabeça|os braços|o pé|o queixo)\b"),
    "desce": ("desça", r" (?:daí|já|depressa)\b"),
    "desliga": ("desligue", _THING),
    "fala": ("fale", r" (?:mais (?:alto|baixo|devagar)|comigo|baixo|devagar)\b"),
    "fecha": ("feche", _THING),
    "passa": ("passe", r"-(?:me|lhe|nos) (?:[oa]s?|uma?|ess[ae]s?|isso|aí)\b"),
    "pede": ("peça", r" desculpas?(?=[,.!]| (?:já|lá|agora|ao teu|à tua)\b)"),
    "põe": ("ponha", _THING),
    "sai": ("saia", r" (?:daí|daqui|da frente|de cima|já)\b"),
    "segura": ("segure", r" (?:aqui|isto|isso|n?esta|n?este)\b"),
    "sossega": ("fique quieto", r"(?=[,.!])"),
    "tem": ("tenha", r" (?:cuidado (?:com|ao|para|aí)|paciência,|dó de)"),
    "tira": ("tire", _THING),
    "vai": ("vá", r" (?:buscar|chamar (?:[oa]s?|alguém)|lavar (?:as|os|a)|deitar-te|vestir-te) ?"),
    "veste": ("put on", _THING),
    "volta": ("volte", r" (?:cedo|depressa|para trás)\b"),
}
"""What a friend is told, what a stranger, and what must stand behind the first."""


def _told_before(behind: str) -> str:
    """What is told before the same words, as part of a pattern that has these words once."""
    told = "|".join(told for told, (_, words) in _BIDDEN.items() if words == behind)
    return f"(?:{told})(?={behind})"


_ONE = "|".join(map(_told_before, dict.fromkeys(behind for _, behind in _BIDDEN.values())))
_BEFORE = r"(?:[ÓóOo]h? [^\W\d_]+, |[A-ZÀ-Ý][a-zà-ÿ]+, |[Aa]gora |[Pp]or favor, )?"
_BEGINS = lazily(rf"(?P<before>^[—–\"“«]? ?{_BEFORE})(?P<told>(?i:{_ONE}))")
_AND = lazily(
    rf"(?P<before> e |, )(?P<told>{_ONE}|vai(?= (?:para a cama|para casa|dormir|estudar|brincar)))"
)
_SPOKEN = lazily(r"[.!…][\"”»]?(?:$| [—–])|[!,][\"”»]|[!—–]")
_HAPPENS = lazily(
    r"\?|\b(?:às \d|todos os dias|sempre|nunca|costuma|de manhã|à noite|hoje|ontem|amanhã|desde)\b"
)


def bidden(text: str) -> str:
    """A Portuguese text whose commands to a friend are sent as those to a stranger.

    >>> bidden("Passa-me o sal."), bidden("Fala mais baixo, por favor.")
    ('Passe-me o sal.', 'Fale mais baixo, por favor.')
    >>> bidden("Abre a época balnear."), bidden("Tem razão.")
    ('Abre a época balnear.', 'Tem razão.')
    """
    if _BIDDEN.keys().isdisjoint(opening_words(text)):
        return text
    found = _BEGINS.match(text)
    if not found or _HAPPENS.search(text) or not _SPOKEN.search(text):
        return text
    rest = text[found.end() :]
    return _as_to_a_stranger(found) + _AND.sub(_as_to_a_stranger, rest)


def _as_to_a_stranger(found: re.Match[str]) -> str:
    """What is told, as a stranger is told it."""
    told = found["told"]
    said = "vá" if told == "vai" else _BIDDEN[told.lower()][0]
    return found["before"] + (said.capitalize() if told[0].isupper() else said)
