"""Say "as soon as" in words that say nothing else.

Of "Mal chegou, foi detido" the tiny Firefox model pt→en makes "He barely arrived, was detained",
and so of all of six sentences of our own. "Assim que chegou" is "As soon as he arrived", and so in
all of them.
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily

_BARELY = lazily(
    r"Mal (?=(?:se |[oa]s? [^\W\d_]+ )?"
    r"[^\W\d_]+(?:ou|eu|iu|aram|eram|[ií]ram|oube|ez|isse|ôs)\b[^,;:]{0,80},"
    r"(?! (?:mas|o que|por|porque|pois|já que|disse|diz|segundo|devido|embora|apesar|e)\b))"
)


def as_soon_as(text: str) -> str:
    """A Portuguese text that begins with what had hardly happened.

    >>> as_soon_as("Mal chegou, foi detido.")
    'Assim que chegou, foi detido.'
    >>> as_soon_as("Mal chegou a tempo.")
    'Mal chegou a tempo.'
    """
    if not text.startswith("Mal "):
        return text
    return _BARELY.sub("Assim que ", text, count=1)
