"""Tell who leaves what: "confirma saída do Sporting" is about somebody who leaves the club.

The tiny Firefox model pt→en makes "Neves confirms Gil Vicente's departure" of "Neves confirma saída
do Gil Vicente", and "the departure of the government" of a minister's own. It copies an English
"from". What leaves is mostly named behind "de" alone ("saída de Gyökeres"); a club, a party, a
broadcaster or an office behind "do" and "da" is what is left, unless another "de" follows ("saída
do Sporting da prova").
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.clubs import CLUBS, CLUBS_OF_PLACES

_LEFT = "|".join(
    (
        *CLUBS,
        *CLUBS_OF_PLACES,
        *("BBB", "Bloco", "CDS", "Chega", "Frelimo", "Globo", "Governo", "MDB", "MPLA", "NATO"),
        *("Nacional", "OMS", "OTAN", "PAN", "PCP", "PL", "PP", "PS", "PSB", "PSD", "PSDB", "PT"),
        *("RTP", "Real Madrid", "Record", "Renamo", "SBT", "SIC", "TVI", "UE", "UNITA"),
        *("União Brasil", "União Europeia", "banda", "cargo", "clube", "elenco", "governo"),
        *("liderança", "partido", "seleção"),
    )
)
_TOLD = (
    r"(?P<told>\b(?:[Aa]certa|[Aa]dmit[ei]|[Aa]dmitiu|[Aa]nunci(?:a|ou)|[Cc]onfirm(?:a|ou|am)"
    r"|[Cc]omunic(?:a|ou)|[Dd]escart(?:a|ou)|[Ee]xplic(?:a|ou)|[Ff]ormaliz(?:a|ou)"
    r"|[Jj]ustific(?:a|ou)|[Nn]eg(?:a|ou)|[Oo]ficializ(?:a|ou)|[Pp]ed(?:e|iu)))"
)
_LEAVING = lazily(
    rf"{_TOLD} (?:a )?saída d[oa] (?=(?:{_LEFT})\b(?! (?:d[aeo]s? )?[A-ZÀ-Ý]| d[aeo]s? ))"
)
_OF_SOMEBODY = lazily(
    rf"{_TOLD} saída de(?P<coach>(?= [A-ZÀ-Ý])| (?=(?:avançado|diretor|guarda-redes|jogador|médio"
    r"|ministro|presidente|secretário|técnico|treinador)\b))"
)
"""Without its article "saída" is also what a machine has: "confirms output of Gyökeres"."""


def leaving(text: str) -> str:
    """A Portuguese text that tells what somebody leaves.

    >>> leaving("Neves confirma saída do Gil Vicente")
    'Neves confirma departure from Gil Vicente'
    >>> leaving("Benfica confirma saída de Gyökeres")
    'Benfica confirma a saída de Gyökeres'
    >>> leaving("Clube confirma saída do Sporting da prova")
    'Clube confirma saída do Sporting da prova'
    """
    if " saída d" not in text:
        return text
    text = _LEAVING.sub(r"\g<told> departure from ", text)
    return _OF_SOMEBODY.sub(_of_somebody, text)


def _of_somebody(found: re.Match[str]) -> str:
    return f"{found['told']} a saída {'do ' if found['coach'] else 'de'}"
