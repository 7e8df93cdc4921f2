"""Tell what we will do from what we might: "vamos" is "we will" in news, and "let's" in talk.

Of 19 sentences such as "Vamos perder milhões" the tiny Firefox model pt→en makes 14 calls ("Let's
lose millions"), and with the pronoun in front ("Nós vamos") none. Behind other words it takes it
for a call in seven of nine: "But let's appeal the decision" for "Mas vamos recorrer da decisão",
and in none with "iremos".
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily

_PROPOSED = (
    r"(?:ver|supor|imaginar|dizer|admitir|falar|conversar|começar|lembrar|recordar|esquecer"
    r"|combinar|brindar|dançar|cantar|parar|voltar|passar|olhar|pensar|analisar|dar|fazer)\b"
)
"""What one proposes in passing: "agora vamos ver"."""

_TO_LISTENERS = r"(?:ver|falar|supor|imaginar|dizer|admitir|começar|recordar|lembrar)\b"
"""What speakers rather propose to those who listen."""

_BEGINS = lazily(
    rf"(?:^|(?<=[\"“«])|(?<=[.:] ))Vamos (?!{_TO_LISTENERS})"
    r"(?=[^\W\d_]{1,20}(?:[aeiô]r(?:-[mtns]\w{1,2}|-lhes?)?|[áêíô]-l[ao]s?) [^.!?]{7}[^!?]*$)"
)
"""Behind it an infinitive and more than a short word, and no exclamation."""

_INSIDE = lazily(rf"(?<=[\w,] )vamos (?=(?!{_PROPOSED})\w+[aei]r\b)")


_HABIT = lazily(
    r"\b(?:[Tt]od[oa]s [oa]s (?:dias|anos|meses|semanas|noites|manhãs|tardes|sábados|domingos|fins)"
    r"|[Ss]empre que|[Qq]uando|[Aa]os (?:sábados|domingos|fins de semana)) (?:de semana )?vamos\b"
)
"""What we do again and again: "aos domingos vamos almoçar"."""


def as_future(text: str) -> str:
    """A Portuguese text in which "vamos" that tells the future is nothing else.

    >>> as_future("Vamos perder milhões se nada for feito.")
    'Nós vamos perder milhões se nada for feito.'
    >>> as_future("Mas vamos recorrer da decisão.")
    'Mas iremos recorrer da decisão.'
    >>> as_future("Vamos ganhar isto, rapazes!")
    'Vamos ganhar isto, rapazes!'
    """
    if "amos " not in text or "!" in text or _HABIT.search(text):
        return text
    return _BEGINS.sub("Nós vamos ", _INSIDE.sub("iremos ", text))
