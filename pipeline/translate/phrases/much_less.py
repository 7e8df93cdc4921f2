"""Say "much less" behind what is denied: "não sabe ler, quanto mais escrever".

Of "quanto mais" the tiny Firefox model pt→en makes "the more", as it is where nothing was denied
("quanto mais come, mais quer"): "He can't read, the more he writes".
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily

_LESS = lazily(
    r"(?P<denied>\b(?:[Nn]ão|[Nn]em|[Nn]inguém|[Nn]unca|[Nn]ada|[Mm]al)\b[^.;:!?]*?), quanto mais "
    r"(?![^.;:!?,]*, (?:mais|menos|melhor|pior)\b)"
)


def much_less(text: str) -> str:
    """A Portuguese text that denies the second thing all the more.

    >>> much_less("Não sabe ler, quanto mais escrever.")
    'Não sabe ler, e muito menos escrever.'
    >>> much_less("Não para, quanto mais come, mais quer.")
    'Não para, quanto mais come, mais quer.'
    """
    if ", quanto mais " not in text:
        return text
    return _LESS.sub(r"\g<denied>, e muito menos ", text)
