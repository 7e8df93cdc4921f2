"""Brazil leaves "nem" out of "nem sequer", and a model then says that it did happen.

Of "ele sequer olhou nos olhos delas" the tiny Firefox model pt→en makes "he even looked into their
eyes". Of 12 sentences of our own with a "sequer" that nothing else denies it made 4 so, and with
"nem sequer" none.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_EVEN = lazily(r"\b[Ss]equer\b")
_DENIED = lazily(
    r"\b(?:nem|não|sem|nunca|ninguém|nenhum[a]?|nada|jamais|tampouco|se|sequer|antes de|difícil"
    r"|dificilmente|duvid\w+|impossível|longe de|pouc[oa]s|rar[oa]s|raramente|será que)\b[^.;:]*$",
    re.IGNORECASE,
)
"""What denies or doubts before it, or asks whether: "sem sequer olhar", "se sequer existe"."""


def not_even(text: str) -> str:
    """A Portuguese text whose "sequer" has its "nem".

    >>> not_even("O ministro sequer respondeu.")
    'O ministro nem sequer respondeu.'
    >>> not_even("O ministro não respondeu sequer.")
    'O ministro não respondeu sequer.'
    """
    if "equer" not in text:
        return text

    def said(even: re.Match[str]) -> str:
        if _DENIED.search(text, 0, even.start()):
            return even[0]
        return "Nem sequer" if even[0][0] == "S" else "nem sequer"

    return _EVEN.sub(said, text)
