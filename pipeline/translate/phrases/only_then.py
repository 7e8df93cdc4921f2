"""Leave out "é que" behind a long time: "Só depois de a imprensa ter revelado os nomes é que".

Of "Só ao fim de três dias de buscas, nas quais participaram 200 pessoas, é que o corpo foi
encontrado" the tiny Firefox model pt→en makes "did the body be found", and of "é que o ministério,
até então em silêncio, reconheceu" it loses the ministry. With a comma it has both; behind a few
words ("Só em 2020 é que") it says "It was only in 2020 that", and these stay.
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily

_ONLY = lazily(
    r"^(?P<when>Só (?:depois|após|quando|ao|à|a partir|no|na|em|com|assim)\b"
    r"(?:[ ,]+[^\s,.;:!?]+){5,40}?),? é que (?=(?:[oa]s?|uma?|el[ea]s?|se|[A-ZÀ-Þ]\w+) )"
)


def only_then(text: str) -> str:
    """A Portuguese text with a comma between when it was and what was.

    >>> only_then("Só ao fim de três dias de buscas é que o corpo foi encontrado.")
    'Só ao fim de três dias de buscas, o corpo foi encontrado.'
    >>> only_then("Só em 2020 é que a obra acabou.")
    'Só em 2020 é que a obra acabou.'
    """
    if not text.startswith("Só ") or " é que " not in text:
        return text
    return _ONLY.sub(r"\g<when>, ", text)
