"""Tell what people lost by a fraud: "burlado em 15 mil euros por um falso médico".

Portuguese has the sum between the verb and who did it. Of this the tiny Firefox model pt→en makes
"deceived in 15,000 euros per false doctor", and of "lesou o banco em 300 mil euros" "injured the
bank at 300,000 euros". With who lost what, all of 12 sentences of our own say so.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased

_SUM = (
    r"(?:(?:mais de|cerca de|quase|perto de|pelo menos|um total de) )?"
    r"(?:(?:R\$|US\$|€) ?[\d.,]+(?: mil| milh\w+| bilh\w+)?"
    r"|[\w.,]{1,15}(?: mil| milhões)*(?: de)? (?:euros|reais|dólares|libras|milhões)\b)"
)
_BY = r"(?: por (?P<by>[^,.;:]+))?(?=[,.;:]|$)"
_HEADLINE = lazily(
    rf"^(?P<who>[^,.;:]{{3,60}}?) (?P<how>burl|engan|les)ad(?P<ending>[oa]s?)"
    rf" em (?P<sum>{_SUM}){_BY}$"
)
_CLAUSE = lazily(
    r"\b(?P<was>[Ff]o(?:i|ram)) (?P<how>burl|engan|les)ad(?P<ending>[oa]s?)"
    rf" em (?P<sum>{_SUM}){_BY}"
)
_ACTIVE = lazily(
    rf"\b(?P<verb>[Bb]url|[Ll]es)(?P<form>ou|aram|ar|ado) (?P<whom>(?!\w+mente )[^,.;:]{{3,40}}?)"
    rf" em (?P<sum>{_SUM})"
)
_CHEATS = lazily(
    r"(?<!\ba )(?<!\bde )(?<!\bpor )(?<!\buma )\bburla(?P<plural>m?) "
    r"(?P<whom>(?:[oa]s? |dezenas de |centenas de |vári[oa]s |mais de \d+ |\d+ |ex-)?"
    r"(?:amig[oa]s?|bancos?|casal|casais|cidadãos|clientes|comerciantes|compradores"
    r"|doentes|emigrantes|empresas?|empresári[oa]s?|Estado|famílias?|fãs|idos[oa]s?|imigrantes"
    r"|inquilinos|investidores|jovens|mulher|mulheres|noivos|pacientes|pessoas|reformad[oa]s?"
    r"|seguradoras?|Segurança Social|sóci[oa]s?|turistas?|utentes|vítimas|vizinh[oa]s?|viúvas?))\b"
    rf"(?: em (?P<sum>{_SUM}))?"
)
"""A headline's present tense, where "burla" is not the fraud."""

_IS = lazily(r"\b(?:foi|foram|é|são|ser|sido|terá|terão|que)$")
_MADE = {"ou": "causou", "aram": "causaram", "ar": "causar", "ado": "causado"}


def swindled(text: str) -> str:
    """A Portuguese text that tells who lost what to whom.

    >>> swindled("Idosa burlada em 40 mil euros por falso médico")
    'Idosa enganada por falso médico perde 40 mil euros'
    >>> swindled("Falso médico burla doentes em 10 mil euros")
    'Falso médico engana doentes e fica com 10 mil euros'
    >>> swindled("A empresa foi burlada em dois milhões de euros.")
    'A empresa foi enganada e perdeu dois milhões de euros.'
    >>> swindled("O gerente lesou o banco em 300 mil euros.")
    'O gerente causou um prejuízo de 300 mil euros ao banco.'
    """
    if " burla" in text:
        text = _CHEATS.sub(_cheats, text)
    if not any(map(text.__contains__, ("burl", "Burl", "lesa", "lesou", "Lesou"))):
        return text
    headline = _HEADLINE.match(text)
    if headline is not None and not _IS.search(headline["who"]):
        return _told(headline)
    text = _CLAUSE.sub(_suffered, text)
    return _ACTIVE.sub(_harmed, text)


def _cheats(found: re.Match[str]) -> str:
    """What somebody does to others, and what he gets by it."""
    plural = found["plural"]
    gets = f" e {'ficam' if plural else 'fica'} com {found['sum']}" if found["sum"] else ""
    return f"engana{plural} {found['whom']}{gets}"


def _deceived(found: re.Match[str]) -> str:
    by = f" por {found['by']}" if found["by"] else ""
    return f"{'prejudic' if found['how'] == 'les' else 'engan'}ad{found['ending']}{by}"


def _told(found: re.Match[str]) -> str:
    """Who was deceived, by whom, and then what it cost."""
    lose = "perdem" if found["ending"].endswith("s") else "perde"
    return f"{found['who']} {_deceived(found)} {lose} {found['sum']}"


def _suffered(found: re.Match[str]) -> str:
    """What was lost behind who did it, as a clause of its own."""
    lost = "perderam" if found["was"].endswith("ram") else "perdeu"
    return f"{found['was']} {_deceived(found)} e {lost} {found['sum']}"


def _harmed(found: re.Match[str]) -> str:
    """Who deceived whom of what, or the damage that was done."""
    if found["verb"].endswith("url"):
        told = f"defraud{found['form']} {found['whom']} em {found['sum']}"
    else:
        whom = _TO.sub(lambda article: _TO_WHOM[article[0]], found["whom"], count=1)
        told = f"{_MADE[found['form']]} um prejuízo de {found['sum']} {whom}"
    return cased(told, found["verb"])


_TO = lazily(r"^(?:[oa]s? |)")
_TO_WHOM = {"o ": "ao ", "a ": "à ", "os ": "aos ", "as ": "às ", "": "a "}
