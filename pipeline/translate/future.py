"""Tell what "we" will do from what we might: "vamos" is "we will" in news, and "let's" in talk.

Behind other words the tiny Firefox model pt→en takes it for the second in seven of nine sentences
of our own: "But let's appeal the decision" for "Mas vamos recorrer da decisão", and in none with
"iremos". So does it in what somebody promised: "Vamos ganhar", prometeu.
"""

from __future__ import annotations

import re

_TOGETHER = (
    r"(?:ver|supor|imaginar|dizer|falar|conversar|começar|lembrar|recordar|esquecer|combinar"
    r"|brindar|dançar|cantar|parar|voltar|passar|olhar|pensar|analisar|dar|fazer)\b"
)
"""What one proposes: "agora vamos ver"."""

_INFINITIVE = rf"(?!{_TOGETHER})\w+[aei]r\b"
_INSIDE = re.compile(rf"(?<=[\w,] )vamos (?={_INFINITIVE})")
_PROMISED = re.compile(
    rf'^(?P<mark>["“«])Vamos (?={_INFINITIVE}[^"”»]*["”»],? '
    r"(?:disse|diz|afirm|garant|promet|assegur|declar|avis|acrescent|adiant|revel|refer|sublinh|frisou|explic|respond|anunci|salient|ameaç))"
)


def with_future(text: str, language: str) -> str:
    """A text in which "vamos" that tells the future is nothing else.

    >>> with_future("Mas vamos recorrer da decisão.", "pt")
    'Mas iremos recorrer da decisão.'
    >>> with_future("Agora vamos ver.", "pt")
    'Agora vamos ver.'
    """
    if language != "pt" or "amos " not in text or "!" in text:
        return text
    return _PROMISED.sub(r"\g<mark>Iremos ", _INSIDE.sub("iremos ", text))
