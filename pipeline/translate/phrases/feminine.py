"""Say "ela" behind words that a woman says of herself, where only their ending tells that.

Of ""Estou cansada", disse" the tiny Firefox model pt→en makes ""I'm tired", he said". With the
pronoun it makes "she said" of all of our own sentences of the kind.
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily

_VERBS = frozenset((
    "acrescentou", "admitiu", "afirmou", "assegurou", "comentou", "confessou", "contou", "declarou",
    "desabafou", "disse", "explicou", "garantiu", "lamentou", "lembrou", "referiu", "relatou",
    "respondeu", "revelou", "salientou", "sublinhou",
))  # fmt: skip

_SPOKEN = lazily(
    r"\b(?:[Ee]stou|[Ff]iquei|[Ss]into-me|[Mm]e sinto|[Ee]stava|[Ss]ou|[Ff]ui)"
    r"(?: (?:muito|tão|mais|bastante|extremamente|completamente|bem))? [^\W\d_]{2,}[aií]da\b"
    r"[^\"“”]*[\"”»], \w+(?=[.]?$)"
)
"""A woman who says of herself how she is, and of whom nothing more is told."""


def feminine(text: str) -> str:
    """A Portuguese text with the pronoun.

    >>> feminine('"Estou cansada", disse.')
    '"Estou cansada", disse ela.'
    """
    if text.rstrip(".").rpartition(" ")[2] not in _VERBS:
        return text
    return _SPOKEN.sub(lambda spoken: f"{spoken[0]} ela", text)
