"""Say whom an inquiry is about: "visa" is what somebody aims at.

Of "A investigação visa três empresas" the tiny Firefox model pt→en makes "The research aims at
three companies", of "tem como alvo" "targets". What is done with an aim ("visa combater") stays.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_AIMS = lazily(
    r"\b(?P<what>(?:[Aa] |[Oo] |[Uu]ma? )?(?:[Qq]ueixas?|[Ii]nvestigaç(?:ão|ões)|[Ii]nquéritos?"
    r"|[Dd]enúncias?|[Pp]rocessos?(?: judicia(?:l|is))?|[Bb]uscas?|[Mm]andados?|[Ss]anções)"
    r"(?: d[aeo]s? [\w-]+)?)(?P<aside>,[^,.;]{3,60},)?"
    r" (?P<verb>visa|visam|visava|visavam|visou|visaram) "
    r"(?=(?:[oa]s?|uma?|dois|duas|três|quatro|cinco|\d+|vári[oa]s|também|ainda|apenas|ex-\w+"
    r"|empresas|responsáveis|suspeitos|[A-Z][a-z]+)\b)"
)
_TARGETS = {
    "visa": "tem", "visam": "têm", "visava": "tinha", "visavam": "tinham", "visou": "teve",
    "visaram": "tiveram",
}  # fmt: skip


def targeted(text: str) -> str:
    """A Portuguese text in which inquiries have their targets.

    >>> targeted("O inquérito visa um ex-ministro.")
    'O inquérito tem como alvo um ex-ministro.'
    >>> targeted("A investigação visa apurar as causas.")
    'A investigação visa apurar as causas.'
    """
    if " visa" not in text and " visou" not in text:
        return text
    return _AIMS.sub(_targets, text)


def _targets(found: re.Match[str]) -> str:
    return f"{found['what']}{found['aside'] or ''} {_TARGETS[found['verb']]} como alvo "
