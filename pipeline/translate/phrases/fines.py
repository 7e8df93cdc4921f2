"""Let authorities fine: "multa" is a fine, too, and a model takes the verb of a headline for one.

Of "Bruxelas multa Google em 2 mil milhões" the tiny Firefox model pt→en makes "Brussels fine Google
on 2 billion", and so of all eight headlines of our own; of "multou" it makes "fined" in all.
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily

_FINES = lazily(
    r"^(?P<who>(?:[AO] )?(?!Nov|Um|Out|Mai|Ess|Est|Prim|Segund)"
    r"(?:A câmara municipal|[A-ZÀ-Ý][\w-]+)(?: d[aeo]s? [A-Z]\w+| [A-Z]\w+)?) multa(?P<many>m?) "
    r"(?=(?:(?:a|o|os|as|uma?|mais|quase|cerca) )?[\w-]+)"
    r"(?!(?:de|da|do|por|para|que|a (?:quem|pagar)|aplicad[oa]|é|foi|será|pode|até|máxima"
    r"|milionária|pesada|recorde|diária|em|com|no|na)\b)"
)


def fined(text: str) -> str:
    """A Portuguese headline in which somebody fined somebody.

    >>> fined("Bruxelas multa Google em 2 mil milhões")
    'Bruxelas multou Google em 2 mil milhões'
    >>> fined("A multa é de 2 mil milhões.")
    'A multa é de 2 mil milhões.'
    """
    if " multa" not in text:
        return text
    return _FINES.sub(lambda at: f"{at['who']} mult{'aram' if at['many'] else 'ou'} ", text)
