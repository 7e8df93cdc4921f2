"""Tell by how many years before who is older: "o irmão, mais novo três anos".

Of this the tiny Firefox model pt→en makes "the younger brother three years old", of "mais velha
dois anos do que o marido" "older two years"; with the years in front both come out right.
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.number_words import ROUND, UP_TO_TWELVE

_YEARS = rf"(?:\d{{1,2}}|um|quinze|vinte e \w+|{UP_TO_TWELVE}|{ROUND}) anos?"
_OLDER = lazily(
    rf"\b(?P<more>mais (?:nov|velh)[oa]s?)(?: em)? (?P<by>{_YEARS})"
    r"(?=[,.;:)!?]|$| (?:do )?que\b)"
)


def by_years(text: str) -> str:
    """A Portuguese text with the years in front of who is older or younger by them.

    >>> by_years("É mais velha dois anos do que o marido.")
    'É dois anos mais velha do que o marido.'
    >>> by_years("Os mais novos anos de vida")
    'Os mais novos anos de vida'
    """
    return _OLDER.sub(r"\g<by> \g<more>", text) if " ano" in text and "mais " in text else text
