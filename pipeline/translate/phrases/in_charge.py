"""Say who leads: "à frente do Governo" is in charge of it, and not ahead of it or before its door.

The tiny Firefox model pt→en makes "the first woman ahead of the parish council" of "a primeira
mulher à frente da junta de freguesia", "ahead of the folder" of "à frente da pasta". Of "na
liderança" it makes "in the leadership". Before a house somebody may also stand, so that counts only
behind what tells of an office.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_LED = (
    r"(?:associação|autarquia|Bombeiros|banco central|bancada|coligação|comissão|concelho"
    r"|conselho|corporação|destinos|diocese|diplomacia|entidade|executivo|federação|governo|Governo"
    r"|instituição|MP|município|nação|ONU|NATO|OTAN|OMS|organização|órgão|país|partido|pasta"
    r"|PGR|presidência|processo|projeto|região|secretaria|sindicato)"
)
_HOUSE = (
    r"(?:[Cc]âmara|[Jj]unta|[Pp]refeitura|[Mm]inistério|[Ee]mbaixada|hospital|escola|clube"
    r"|empresa|fábrica|museu|[Tt]ribunal|universidade|[Bb]anco)"
)
_IN_OFFICE = (
    r"(?:anos?|meses|mês|dias|semanas?|décadas?|mandatos?|mulher|pessoa|homem|português|portuguesa"
    r"|brasileir[ao]|negr[ao]|civil|militar|está|estava|esteve|estará|estão|estar|continuar?|fica"
    r"|ficar|ficou|ficará|mantém-se|manter-se|manteve-se|segue|seguirá|permanece|permaneceu)"
)
_AHEAD = lazily(
    rf"\bà frente (?P<of>d[aeo]s? )(?=(?:seus? |nossos? )?{_LED}\b)"
    rf"|(?<!\w)(?P<who>{_IN_OFFICE}) à frente (?P<of_house>d[aeo]s? )(?={_HOUSE}\b)"
)
_OUTSIDE = lazily(r"\b(?:manifesta|protest|concentra|explo|estaciona|tiroteio|acidente)")
"""What happens before a house."""


def in_charge(text: str) -> str:
    """A Portuguese text in which those who are in charge lead.

    >>> in_charge("Um ano à frente do Governo.")
    'Um ano na liderança do Governo.'
    >>> in_charge("A polícia está à frente da Câmara, onde protestam.")
    'A polícia está à frente da Câmara, onde protestam.'
    """
    if "à frente d" not in text or _OUTSIDE.search(text):
        return text
    return _AHEAD.sub(_led, text)


def _led(found: re.Match[str]) -> str:
    if found["of"]:
        return f"na liderança {found['of']}"
    return f"{found['who']} na liderança {found['of_house']}"
