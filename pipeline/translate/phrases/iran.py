"""Tell Iran from what will be: "Irão" is a country and a verb.

Of "Irão ameaça retaliar" the tiny Firefox model pt→en makes "They will threaten to retaliate", of
"Irão e EUA retomam negociações" "Will and the US". With its article it is the country in all of our
own headlines of the kind.
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily

_FUTURE = (
    r"[a-zà-ÿ]+(?:[aei]r|ôr|ir-se|ar-se|er-se)\b|ser\b|ter\b|também\b|ainda\b|já\b|todos\b|a\b|à\b"
    r"|ao\b|às\b|aos\b|para\b|por\b|de\b|em\b|juntos\b|sempre\b|mesmo\b|os\b|as\b|até\b|mais\b"
    r"|hoje\b|amanhã\b|depois\b|pouco a\b|embora\b|longe\b|bem\b|mal\b|então\b|eles\b|elas\b"
)
_BARE = lazily(rf"(?P<before>^[\"“«]?|: [\"“«]?)Irão(?= (?!{_FUTURE})[\wÀ-ÿ])")


def with_iran(text: str) -> str:
    """A Portuguese headline in which the country that begins it has its article.

    >>> with_iran("Irão ameaça retaliar")
    'O Irão ameaça retaliar'
    >>> with_iran("Irão votar em outubro.")
    'Irão votar em outubro.'
    """
    if "Irão " not in text:
        return text
    return _BARE.sub(r"\g<before>O Irão", text)
