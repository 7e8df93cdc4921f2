"""Say who is meant by where he works: in Portugal "Belém" is the president, and no Bethlehem.

The tiny Firefox model pt→en makes "The palace of Bethlehem" of "O Palácio de Belém", "a candidate
for Bethlehem" of "candidato a Belém" and "called to St Benedict" of "chamado a São Bento", where
the prime minister works. So the office is sent in place of the house.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_RACE = lazily(
    r"\b(?P<run>candidat\w+|corridas?|caminho|rumo|corre(?:m|r)?|concorre(?:m|r)?|apoios?)"
    r" a Belém\b(?! do )"
)
_PALACE = lazily(r"\b[Pp]alácio de (?P<of>Belém|São Bento)\b")
_TENANT = lazily(r"\b([Ii])nquilino de (?P<of>Belém|São Bento)\b")
_CALLED = lazily(r"\b((?:chamad|recebid|convocad)[oa]s?) (a|em) São Bento\b(?! d)")
_SAYS = lazily(r"Belém (?=(?:não comenta|nega|desmente|confirma|esclarece|veta|promulga)\b)")

_SOURCE = lazily(r"\b(?P<source>[Ff]ontes?) de Belém\b(?! d)")

_PALACES = {
    "Belém": "palácio presidencial",
    "São Bento": "palácio do primeiro-ministro",
}
_AT = {"a": "ao", "em": "no"}
_TENANTS = {"Belém": "presidente", "São Bento": "primeiro-ministro"}


def with_offices(text: str) -> str:
    """A Portuguese text with offices in place of the houses where they are.

    >>> with_offices("O inquilino de Belém apoia a candidata a Belém.")
    'O presidente apoia a candidata à Presidência.'
    >>> with_offices("Segundo fonte de Belém, a lei passa.")
    'Segundo fonte da Presidência, a lei passa.'
    >>> with_offices("A obra é em Belém.")
    'A obra é em Belém.'
    """
    if "Belém" not in text and "São Bento" not in text:
        return text
    text = _RACE.sub(r"\g<run> à Presidência", text)
    text = _PALACE.sub(lambda found: _PALACES[found["of"]], text)
    text = _TENANT.sub(_who, text)
    text = _CALLED.sub(lambda found: f"{found[1]} {_AT[found[2]]} {_PALACES['São Bento']}", text)
    text = _SOURCE.sub(r"\g<source> da Presidência", text)
    return f"A Presidência {text[said.end() :]}" if (said := _SAYS.match(text)) else text


def _who(found: re.Match[str]) -> str:
    """The tenant of a palace."""
    who = _TENANTS[found["of"]]
    return who.capitalize() if found[1] == "I" else who
