"""Portuguese phrases that no list of terms can hold, in words that the model knows."""

from __future__ import annotations

from pipeline.translate.barely import as_soon_as
from pipeline.translate.counted import counted
from pipeline.translate.feminine import feminine
from pipeline.translate.not_even import not_even
from pipeline.translate.reported import reported
from pipeline.translate.this_one import this_one


def rephrased(text: str, language: str) -> str:
    """A text with the phrases of its language in other words.

    >>> rephrased("O homem, na casa dos 50 anos, terá fugido.", "pt")
    'O homem, com cerca de 50 anos, pode ter fugido.'
    """
    if language != "pt":
        return text
    return this_one(as_soon_as(feminine(not_even(counted(reported(text))))))
