"""Let shares be traded: "títulos" are titles and bonds, "papéis" papers and roles.

Of "os títulos da papeleira caíam 3,2%" the tiny Firefox model pt→en makes "paperboard bonds", of "O
papel da Petrobras subiu 1,4%" "The role of Petrobras rose". Where a price moves, they are sent as
the shares of a company, unless they are those of a debt.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased

_MOVES = (
    r"(?:(?:est(?:á|ão|ava|avam) a |segu(?:e|em|ia|iam) a |voltaram a |voltou a )?"
    r"(?:cair|subir|perder|ganhar|recuar|avançar|valorizar|desvalorizar|ceder)|caem|cai|caíam|caía|caíram|caiu|sobem|sobe"
    r"|subiam|subia|subiram|subiu|perdem|perde|perdiam|perdia|perderam|perdeu|ganham|ganha|ganhavam"
    r"|ganhava|ganharam|ganhou|recuam|recua|recuavam|recuava|recuaram|recuou|avançam|avança|avançavam"
    r"|avançaram|avançou|valorizam|valorizavam|valorizaram|valorizou|desvalorizam|desvalorizaram"
    r"|desvalorizou|cediam|cederam|cedeu|dispararam|disparam|tombam|tombaram|afundam|afundaram"
    r"|despencam|despencaram|derretem|derreteram)"
)
_TITLES = lazily(
    r"\b(?P<the>[Oo]s |dos |nos )?(?P<word>[Tt]ítulos|[Pp]apéis) "
    r"(?P<of>(?:d[ao]|de(?= [A-Z])) (?!dívida|Tesouro|Estado|poupança|renda|capitaliz)"
    r"[\w&.-]+(?: [A-Z][\w&.-]+)?) "
    rf"(?P<moves>{_MOVES})\b"
)
_ONE = lazily(
    r"\b(?P<the>[Oo] )(?P<word>título|papel) "
    r"(?P<of>d[ao] (?!dívida|Tesouro|Estado|poupança|renda)[A-Z][\w&.-]*(?: [A-Z][\w&.-]+)?) "
    r"(?P<verb>cai|caiu|sobe|subiu|perde|perdeu|ganha|ganhou|recua|recuou|avança|avançou"
    r"|valoriza|valorizou|desvaloriza|desvalorizou|dispara|disparou) "
    r"(?=(?:mais de |cerca de |quase )?\d)"
)


_CRASH = lazily(
    r"^(?P<the>[Aa]s )?(?P<word>[Aa]ções) (?P<of>d[aeo]s? [\w&.-]+(?: [A-Z][\w&.-]+)?) "
    rf"(?P<moves>{_MOVES})\b(?P<rest>.*)"
)
_BY_HOW_MUCH = lazily(r" (?:mais de |cerca de |quase |até )?\d")
_FALLS = {
    "tombam": "caem fortemente", "tombaram": "caíram fortemente", "afundam": "caem fortemente",
    "afundaram": "caíram fortemente", "despencam": "caem fortemente",
    "despencaram": "caíram fortemente", "derretem": "caem fortemente",
    "derreteram": "caíram fortemente",
}  # fmt: skip
"""Shares that begin a headline, without an article, are actions to it, and what falls a tomb."""


def traded(text: str) -> str:
    """A Portuguese text in which what is traded are shares.

    >>> traded("Os títulos da papeleira caíam 3,2%.")
    'As ações da papeleira caíam 3,2%.'
    >>> traded("Os títulos da dívida caíram, e o papel da família subiu de tom.")
    'Os títulos da dívida caíram, e o papel da família subiu de tom.'
    """
    if not any(word in text for word in _HINTS):
        return text
    text = _CRASH.sub(_crash, _TITLES.sub(_shares, text))
    return _ONE.sub(
        lambda at: f"{cased('a', at['the'])} ação {at['of']} {at['verb']} ",
        text,
    )


_HINTS = ("tulos d", "papéis d", "Papéis d", "título d", "papel d", "Ações d", "As ações d")


def _crash(found: re.Match[str]) -> str:
    """What company they are of is told where no amount says that shares are no deeds."""
    moves = _FALLS.get(found["moves"], found["moves"])
    whose = found["of"].removeprefix("da ")
    named = whose != found["of"] and whose[0].isupper() and not _BY_HOW_MUCH.match(found["rest"])
    return f"As ações {f'da empresa {whose}' if named else found['of']} {moves}{found['rest']}"


_FEMININE = {"os ": "as ", "Os ": "As ", "dos ": "das ", "nos ": "nas ", "": ""}


def _shares(found: re.Match[str]) -> str:
    the = found["the"] or ""
    return f"{_FEMININE[the]}{cased('ações', found['word'])} {found['of']} {found['moves']}"
