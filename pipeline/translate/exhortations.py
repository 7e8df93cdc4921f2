"""Portuguese says what we shall do as it says "let us", and engines hear a call in all of it.

Of 19 sentences such as "Vamos perder milhões" the tiny Firefox model pt→en makes 14 calls ("Let's
lose millions"), and with the pronoun in front ("Nós vamos perder milhões") none.
"""

from __future__ import annotations

import re

_PROPOSED = "ver|falar|supor|imaginar|dizer|admitir|começar|recordar|lembrar"
"""What speakers rather propose to those who listen."""

_SHALL = re.compile(
    rf"(?:^|(?<=[\"“«])|(?<=[.:] ))Vamos (?!(?:{_PROPOSED})\b)"
    r"(?=[^\W\d_]{1,20}(?:[aeiô]r(?:-[mtns]\w{1,2}|-lhes?)?|[áêíô]-l[ao]s?) [^.!?]{7}[^!?]*$)"
)
"""Behind it an infinitive and more than a short word, and no exclamation."""


def as_future(text: str) -> str:
    """A Portuguese text in which what we shall do has its subject.

    >>> as_future("Vamos perder milhões se nada for feito.")
    'Nós vamos perder milhões se nada for feito.'
    >>> as_future("Vamos ganhar isto, rapazes!")
    'Vamos ganhar isto, rapazes!'
    """
    if "Vamos " not in text:
        return text
    return _SHALL.sub("Nós vamos ", text)
