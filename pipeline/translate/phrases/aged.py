"""Give people their ages where there are several: "Os dois irmãos, de 19 e 22 anos, negaram".

In a long sentence the tiny Firefox model pt→en makes "The 19- and 22-year-olds denied" of this, and
nobody knows that they are brothers. With "com" it keeps both.
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily

_AGES = lazily(r"(?<=[a-zà-ÿ]), de (?=\d{1,2}(?:, \d{1,2})* e \d{1,2} anos[,.;])")


def aged(text: str) -> str:
    """A Portuguese text with the ages of several behind "com".

    >>> aged("Os dois irmãos, de 19 e 22 anos, fugiram.")
    'Os dois irmãos, com 19 e 22 anos, fugiram.'
    >>> aged("A pena, de 3 a 8 anos, mantém-se.")
    'A pena, de 3 a 8 anos, mantém-se.'
    """
    return _AGES.sub(", com ", text) if " anos" in text and ", de " in text else text
