"""Tell a bill from a degree: what a parliament passes and a president signs is a "diploma", too.

Of "O Presidente devolveu o diploma ao Parlamento" the tiny Firefox model pt→en makes "returned the
diploma". So in a sentence about laws, and about no school, it is sent as "projeto de lei".
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.parties import PARTIES

_OF_LAW = lazily(
    r"\b(?:promulg\w+|vet(?:o|ou|ar|a|ado|ada|ados|adas)|Parlamento|Assembleia|Governo"
    r"|[Ee]xecutivo|Presidente|Presidência|deputad[oa]s?|bancadas?|Constitucional"
    r"|inconstitucional\w*|constitucional\w*|na generalidade|na especialidade|primeira leitura"
    r"|votação final|entra em vigor|entrar em vigor|entrou em vigor|Diário da República|legisla\w+"
    r"|artigos?|alínea|normas?|votos? (?:a favor|contra)|absten\w+|abst[ei]\w+|unanimidade|oposição"
    rf"|{'|'.join(PARTIES)}|Livre|Bloco|ministr[oa]s?|chumb\w+)\b"
)
_OF_SCHOOL = lazily(
    r"\b(?:acad[êé]mic\w+|alun[oa]s?|cursos?|diplomad\w+|ensino|escolas?|estud\w+|fals\w+"
    r"|faculdade|form(?:ad[oa]s?|atura|ando|andos|ação)|entreg(?:a|ue) d[eo]s? diplomas?"
    r"|graduação|honra|licenciatura|liceu|médic[oa]|mestrado|profissiona\w+|universi\w+|mérito"
    r"|participação|emoldurad\w+)\b",
    re.IGNORECASE,
)
_BILL = lazily(r"\b(?P<capital>[Dd])iploma(?P<many>s?)\b(?! (?:de|em)\b)")


def with_bills(text: str) -> str:
    """A Portuguese text about laws whose "diplomas" are bills.

    >>> with_bills("O Presidente vetou o diploma.")
    'O Presidente vetou o projeto de lei.'
    >>> with_bills("O diploma do ministro era falso.")
    'O diploma do ministro era falso.'
    """
    if "iploma" not in text or not _OF_LAW.search(text) or _OF_SCHOOL.search(text):
        return text
    return _BILL.sub(_bill, text)


def _bill(found: re.Match[str]) -> str:
    bill = "rojetos de lei" if found["many"] else "rojeto de lei"
    return ("P" if found["capital"] == "D" else "p") + bill
