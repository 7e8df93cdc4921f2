"""Ask in the words of a language that its model knows, and load no grammar before it is needed.

The grammar of Portuguese takes some 150 ms to import, the rest of the stage 250 ms. What is
asked in a language without a grammar is told in its terms alone.
"""

from __future__ import annotations

from functools import lru_cache

from pipeline.translate.synonyms import reworded

_REMEMBERED = 2048
"""Texts whose other words are remembered: the sentences of a batch of documents, and more."""


@lru_cache(_REMEMBERED)
def worded(text: str, language: str) -> str:
    """A text as it is asked for; most are asked for twice, to be sent and to judge their drafts.

    >>> worded("O homem, na casa dos 50 anos, terá fugido.", "pt")
    'O homem, com cerca de 50 anos, poderá ter fugido.'
    >>> worded("The 44-year-old was jailed.", "en")
    'The 44-year-old person was jailed.'
    """
    if language == "pt":
        from pipeline.translate.phrases.rephrase import rephrased

        return rephrased(text)
    text = reworded(text, language)
    if language == "en":
        from pipeline.translate.phrases.acquitted import acquitted
        from pipeline.translate.phrases.ages import with_age_before, with_person
        from pipeline.translate.phrases.exclaimed import cried
        from pipeline.translate.phrases.figured import told_by_figures
        from pipeline.translate.phrases.headline_sources import told_by_whom
        from pipeline.translate.phrases.infinitives import told_ahead
        from pipeline.translate.phrases.meanwhile import told_while
        from pipeline.translate.phrases.quipped import plainly_told

        text = with_age_before(with_person(told_ahead(text, language), language), language)
        text = told_by_whom(told_by_figures(cried(text, language), language), language)
        return acquitted(plainly_told(told_while(text, language), language), language)
    return text
