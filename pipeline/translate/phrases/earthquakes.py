"""Tell that an earthquake was felt: of the participle a model makes directions and senses.

Of "Sismo de 4,8 sentido nos Açores" the tiny Firefox model pt→en makes "4.8-way earthquake", of
"Sismo de 3,2 na escala de Richter sentido em Évora" "Sismo 3.2 on the Richter scale sense". A whole
sentence with its article comes out right.
"""

from __future__ import annotations

import re

_FELT = re.compile(
    r"^(?P<what>Sismo|Abalo(?: sísmico)?|Tremor de terra|Terramoto|Terremoto)"
    r" (?:de|com) (?:magnitude (?:de )?)?(?P<size>\d[,.]\d)(?P<scale> (?:graus )?na escala de"
    r" (?:Richter|Mercalli))? (?P<done>sentido|registado|registrado)(?= (?:n[oa]s?|em|ao|à|esta"
    r"|pel[oa]|a \d|com|ontem|hoje|por)\b)"
)


def felt(text: str) -> str:
    """A Portuguese headline of an earthquake as a sentence.

    >>> felt("Sismo de 4,8 sentido nos Açores")
    'Um sismo de magnitude 4,8 foi sentido nos Açores'
    """
    if " sentido" not in text and " regist" not in text:
        return text
    return _FELT.sub(
        lambda found: (
            f"Um sismo de magnitude {found['size']}{found['scale'] or ''} foi {found['done']}"
        ),
        text,
    )
