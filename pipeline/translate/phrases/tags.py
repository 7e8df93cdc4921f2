"""Ask at the end of a sentence as the model knows it: "Vais lá, não vais?".

Portuguese says its verb again, which English does by another: the tiny Firefox model pt→en makes
"Going to the supermarket, don't you?" of "Vais ao supermercado, não vais?", and "She didn't tell
you, then didn't she?" of "Ela não te contou, pois não?". With "certo?" it asks what
was asked.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_AGAIN = lazily(
    r"(?P<said>^.*\b(?P<verb>(?!é\b)[a-zà-ÿ]{2,})\b[^?]*, )"
    r"não (?P=verb)(?: tu| você| vocês)?(?=\?)",
    re.IGNORECASE,
)
_IS_IT_NOT = lazily(
    r"(?P<said>\b(?:[Nn]ão|[Nn]unca|[Nn]inguém|[Nn]ada|[Nn]em)\b[^?]*, )pois não(?=\?)"
)


def tagged(text: str) -> str:
    """A Portuguese text whose questions end with "certo?".

    >>> tagged("Vais lá, não vais?"), tagged("Ela não vem, pois não?")
    ('Vais lá, certo?', 'Ela não vem, certo?')
    >>> tagged("Vens, não vens?"), tagged("Gostas, ou não?")
    ('Vens, certo?', 'Gostas, ou não?')
    """
    if ", não " in text:
        text = _AGAIN.sub(r"\g<said>certo", text)
    return _IS_IT_NOT.sub(r"\g<said>certo", text) if ", pois não?" in text else text
