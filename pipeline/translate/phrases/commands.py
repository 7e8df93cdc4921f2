"""Give commands as the model knows them: to a stranger, in forms that are nothing else.

"Traz" is what somebody does and what a friend is told to do. The tiny Firefox model pt→en takes it
for the first, or for a noun: "It brings me the bill" for "Traz-me a conta", "He goes away" for
"Vai-te embora". "Traga-me a conta", as one says to a stranger, is "Bring me the bill". Of 400
commands of our own, most tried in two or three ways, those are here that come out wrong to a friend
and right to a stranger or in other words, and some to strangers that are taken for what somebody
feels ("Sentem-se."). Most others come out alike.

Where only a mark tells a command from what somebody does ("Abre a porta!"), it is one before an
exclamation mark or "por favor".
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased

_URGED = {
    "acalma-te": "fique calmo",
    "acalme-se": "fique calmo",
    "acalmem-se": "fiquem calmos",
    "anda cá!": "venha cá!",
    "anda cá,": "venha cá,",
    "anda cá.": "venha cá.",
    "anda daí": "venha comigo",
    "anda depressa": "venha depressa",
    "anda lá!": "vamos lá!",
    "anda lá,": "vamos lá,",
    "cala-te": "fique calado",
    "cala a boca!": "fique calado!",
    "cale-se": "fique calado",
    "calem-se todos": "fique calado",
    "calem-se": "fiquem calados",
    "chega-te para lá": "afaste-se",
    "deixa-te disso": "pare com isso",
    "deixe-se disso": "pare com isso",
    "deixem-se disso": "parem com isso",
    "despacha-te": "apresse-se",
    "despache-se!": "apresse-se!",
    "despache-se,": "apresse-se,",
    "despache-se.": "apresse-se.",
    "despachem-se": "apressem-se",
    "levanta-te": "levante-se",
    "mexe-te": "mexa-se",
    "para com isso": "pare com isso",
    "para com isto": "pare com isto",
    "tem fé!": "tenha fé!",
    "tem fé.": "tenha fé.",
    "vai-te embora": "vá embora",
    "vai-te lixar": "vá para o inferno",
    "vem cá ver": "venha cá ver",
    "vem cá!": "venha cá!",
    "vem cá,": "venha cá,",
    "vem cá.": "venha cá.",
    "vem daí": "venha comigo",
}
"""What a friend is told, and what is sent; behind a comma and "e", too."""

_SAID = _URGED | {
    "anda cá ver": "venha cá ver",
    "anda ver": "venha ver",
    "toma juízo": "seja sensato",
    "apaixona-te": "apaixone-se",
    "avisa-me quando": "avise-me quando",
    "avisa-me se": "avise-me se",
    "conta-me tudo": "conte-me tudo",
    "cuida-te bem": "cuide bem de si",
    "cuida-te muito": "cuide bem de si",
    "cuida-te": "cuide de si",
    "cuide-se": "cuide de si",
    "cuidem-se": "cuidem de si",
    "decide-te": "decida",
    "deixa-a em paz": "deixe-a em paz",
    "deixa-as em paz": "deixe-as em paz",
    "deixa-os em paz": "deixe-os em paz",
    "fá-lo já": "faça isso já",
    "trá-lo cá": "traga-o aqui",
    "trá-la cá": "traga-a aqui",
    "deixa-o em paz": "deixe-o em paz",
    "diz-lhes a verdade": "diga-lhes a verdade",
    "diz-me a verdade": "diga-me a verdade",
    "dá-me isso": "dê-me isso",
    "dá cá isso": "dê-me isso",
    "dá cá um abraço": "dê-me um abraço",
    "está calada, que": "fique calada, porque",
    "está calado, que": "fique calado, porque",
    "está quieta, que": "fique quieta, porque",
    "está quieto, que": "fique quieto, porque",
    "explica-te": "explique-se",
    "faz-me um favor": "peço-lhe um favor",
    "fica com o troco": "guarde o troco",
    "fique com o troco": "guarde o troco",
    "informa-te sobre": "informe-se sobre",
    "mantenha-se calma": "fique calma",
    "mantenha-se calmo": "fique calmo",
    "mantenha-se em casa": "fique em casa",
    "mantenham-se calmos": "fiquem calmos",
    "mantenham-se em casa": "fiquem em casa",
    "mantém-te calma": "fique calma",
    "mantém-te calmo": "fique calmo",
    "porta-te bem": "seja bem comportado",
    "porte-se bem": "seja bem comportado",
    "portem-se bem": "sejam bem comportados",
    "promete-me que": "prometa-me que",
    "põe-te de pé": "ponha-se de pé",
    "segue-me!": "siga-me!",
    "segue-me.": "siga-me.",
    "senta-te.": "tome assento.",
    "sente-se!": "tome assento!",
    "sente-se.": "tome assento.",
    "sentem-se!": "tomem assento!",
    "sentem-se, por favor": "tomem assento, por favor",
    "sentem-se.": "tomem assento.",
    "traz-me a conta": "traga-me a conta",
    "traz-me isso": "traga-me isso",
    "traz-me mais": "traga-me mais",
    "traz-me o": "traga-me o",
    "traz-me um": "traga-me um",
    "traz-me uma": "traga-me uma",
}
"""The same where a sentence begins."""

_ASKED = {
    "abre a boca": "abra a boca",
    "abre a janela": "abra a janela",
    "abre a porta": "abra a porta",
    "acende a luz": "ligue a luz",
    "apaga a luz": "desligue a luz",
    "apaga a televisão": "desligue a televisão",
    "arruma o quarto": "arrume o quarto",
    "come tudo": "coma tudo",
    "desliga a": "desligue a",
    "diz a verdade": "diga a verdade",
    "está calada": "fique calada",
    "está calado": "fique calado",
    "está quieta": "fique quieta",
    "está quieto": "fique quieto",
    "fala mais": "fale mais",
    "fica aqui": "fique aqui",
    "fica atenta": "fique atenta",
    "fica atento": "fique atento",
    "fica calma": "fique calma",
    "fica calmo": "fique calmo",
    "fica comigo": "fique comigo",
    "fica em casa": "fique em casa",
    "fica onde estás": "fique onde estás",
    "fica quieta": "fique quieta",
    "fica quieto": "fique quieto",
    "passa-me a bola": "passe-me a bola",
    "passa-me o": "passe-me o",
    "tem calma": "fique calmo",
    "tem fé": "tenha fé",
    "tem cuidado": "tenha cuidado",
    "tem juízo": "seja sensato",
    "tem paciência": "seja paciente",
    "tem vergonha": "tenha vergonha",
    "traz a": "traga a",
    "traz o": "traga o",
    "traz-me": "traga-me",
    "traz-nos": "traga-nos",
    "vai dormir": "vá dormir",
    "vai trabalhar": "vá trabalhar",
    "vem buscar-me": "venha buscar-me",
    "vem depressa": "venha depressa",
    "vem jantar": "venha jantar",
    "vem para casa": "venha para casa",
    "vem ver": "venha ver",
}
"""What somebody does, too, and what is sent where it is asked for."""

_CALLED = {
    "corre": "corra",
    "foge": "fuja",
    "para": "pare",
    "senta-te": "tome assento",
    "tem calma": "fique calmo",
    "volta": "volte",
}
"""The same of what is asked for where a mark or somebody's name follows at once: "Para, Ana!"."""

SENT = _SAID | _ASKED | _CALLED
"""All of them."""

_ALONE = (*_SAID, *(f"{called}{mark}" for called in _CALLED for mark in ("!", ", ")))
"""What is a command whatever its sentence ends with."""

_PLAIN_HINTS = ("!", ", que ", "por favor", "anda ", "vem ", "para com ", "dá cá", "troco", "juízo")
_HYPHENATED_HINTS = (
    *(
        "-te",
        "-me",
        "-lhes",
        "-o em paz",
        "-a em paz",
        "-os em paz",
        "-as em paz",
        "á-l",
        "se disso",
        "lme-se",
        "lmem-se",
        "cale-se",
    ),
    *("calem-se", "uide-se", "uidem-se", "pache-se", "pachem-se", "nha-se", "nham-se", "porte-se"),
    *("portem-se", "sente-se", "sentem-se"),
)
"""What a text with a command has, in small letters; most have none."""

_NAME = r"[A-ZÀ-Ý][a-zà-ÿ]{1,20}"
_BEGINS = rf"(?:^\W*|[.!?…:;\"“«(—–]\s*)(?:{_NAME}, )?"
_ENDS = r"[^.!?…:;\"“”«»]{0,40}(?:!|, por favor\b)"


def _any(commands: dict[str, str]) -> str:
    """A pattern of any of some commands, the longest first, with or without a capital."""
    longest = sorted(commands, key=lambda command: (-len(command), command))
    either = (f"[{c[0]}{c[0].upper()}]{re.escape(c[1:])}" for c in longest)
    return rf"({'|'.join(either)})(?![\w-])"


_COMMAND = lazily(
    rf"(?:{_BEGINS}|, |\be )(?={_any(_URGED)})|{_BEGINS}(?={_any(_SAID)}"
    rf"|{_any(_ASKED)}{_ENDS}|{_any(_CALLED)}(?:!|, {_NAME}[.!]))"
)
"""What is before a command, and looks ahead to it, so that a mark may end one and begin another."""


def commanded(text: str) -> str:
    """A Portuguese text whose commands to a friend are sent as those to a stranger.

    >>> commanded("Vem cá!"), commanded("Ana, apaga a luz!")
    ('Venha cá!', 'Ana, desligue a luz!')
    >>> commanded("Ele abre a porta. Traz a chuva.")
    'Ele abre a porta. Traz a chuva.'
    """
    if not _may_command(text.lower()):
        return text
    pieces, end = [], 0
    for match in _COMMAND.finditer(text):
        command = next(filter(None, match.groups()))
        if match.end() < end:
            continue
        sent = SENT[command[0].lower() + command[1:]]
        pieces += [
            text[end : match.end()],
            cased(sent, command),
        ]
        end = match.end() + len(command)
    return "".join((*pieces, text[end:]))


def _may_command(lowered: str) -> bool:
    """Whether a text in small letters has what a command has."""
    if not any(map(lowered.__contains__, _PLAIN_HINTS)) and not (
        "-" in lowered and any(map(lowered.__contains__, _HYPHENATED_HINTS))
    ):
        return False
    if any(map(lowered.__contains__, _ALONE)):
        return True
    asks = "!" in lowered or ", por favor" in lowered
    return asks and any(map(lowered.__contains__, _ASKED))
