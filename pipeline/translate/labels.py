"""Labels before a headline: "Última hora" is no last minute, nor "Direto" the shortest way.

A label is a word or two that say what kind of news follows. The tiny Firefox model pt→en takes them
for what they mean in a sentence ("Direct: Minister answers", "Hobbies: win tickets"), so they are
sent in words that mean the same there.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_LABELS: Mapping[str, str] = {
    "última hora": "Breaking news",
    "em direto": "Ao vivo",
    "direto": "Ao vivo",
    "em atualização": "Em desenvolvimento",
    "passatempo": "Concurso",
    "explicador": "Guia",
    "checagem": "Verificação de fatos",
}
"""Portuguese labels in small letters, and what is sent for them."""

_LABEL = re.compile(rf"({'|'.join(sorted(_LABELS, key=len, reverse=True))})(?=:\s)", re.IGNORECASE)


def with_plain_label(text: str, language: str) -> str:
    """A text with the label that it begins with in plain words.

    >>> with_plain_label("Última hora: sismo em Lisboa", "pt")
    'Breaking news: sismo em Lisboa'
    >>> with_plain_label("Chegou à última hora: era tarde.", "pt")
    'Chegou à última hora: era tarde.'
    """
    if language != "pt" or not (label := _LABEL.match(text)):
        return text
    return _LABELS[label[1].lower()] + text[label.end() :]
