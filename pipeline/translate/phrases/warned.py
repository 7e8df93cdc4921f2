"""Name the districts under a warning of the weather before the warning: papers end with them.

Of "Estão sob aviso amarelo, até às 18h, os distritos de Beja e Faro" the tiny Firefox model pt→en
makes "They are under yellow warning, until 6pm, the districts".
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_UNDER = lazily(
    r"^(?P<lead>(?:Hoje|Amanhã|Ontem|N[oa] [\w-]+),? )?(?P<be>[Ee]stão|[Vv]ão estar|[Ee]starão"
    r"|[Ee]stiveram|[Cc]ontinuam|[Mm]antêm-se) (?P<warned>(?:sob|em) (?:aviso|alerta) "
    r"(?:meteorológico )?(?:amarelo|laranja|vermelho))(?P<rest>(?:,? [^,.;:]+)??,?) "
    r"(?P<who>(?:os|as|sete|oito|nove|dez|todos os|seis|cinco|quatro|três|\d+) "
    r"(?:distritos|concelhos|regiões|ilhas|municípios|arquipélagos)\b[^;:.?!]*)(?P<end>[.]?)$"
)


def warned(text: str) -> str:
    """A Portuguese sentence about a warning of the weather that begins with whom it is for.

    >>> warned("Estão sob aviso amarelo, até às 18h, os distritos de Beja e Faro.")
    'Os distritos de Beja e Faro estão sob aviso amarelo até às 18h.'
    >>> warned("Estão sob aviso.")
    'Estão sob aviso.'
    """
    if " aviso " not in text and " alerta " not in text:
        return text
    return _UNDER.sub(_for_whom, text)


def _for_whom(found: re.Match[str]) -> str:
    """Who is warned, of what and until when."""
    who, lead = found["who"].rstrip(" ,"), found["lead"] or ""
    rest = found["rest"].strip(" ,")
    said = f"{who} {found['be'].lower()} {found['warned']}{f' {rest}' if rest else ''}"
    return f"{lead}{said if lead else said[0].upper() + said[1:]}{found['end']}"
