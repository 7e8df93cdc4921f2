"""Cry out as Portuguese does: "What a night!" is no question.

The tiny Firefox model en→pt makes "O que uma noite!" of it, and "Que noite!" of "What night!". Of
12 such cries of our own three came out so, and none does without the article.
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily

_CRY = lazily(
    r"^(?P<before>[\"'“‘]?(?:(?:Oh|Wow|God|And|My God|Oh my God),? )?)(?P<what>What|what) an? "
    r"(?!few\b|lot\b|little\b|goal\b|man\b)(?=(?:[\w'’-]+ ){0,2}[\w'’-]+(?:,[^?]*)?[!.]*[\"'”’]?$)"
)
"""What is cried, of up to three words: longer ones come out right with their article."""


def cried(text: str, language: str) -> str:
    """An English cry without its article.

    >>> cried("What a night!", "en"), cried("What a man wants", "en")
    ('What night!', 'What a man wants')
    """
    if language != "en" or " a" not in text or "hat a" not in text:
        return text
    return _CRY.sub(r"\g<before>\g<what> ", text)
