"""Tell who scores and who is out in headlines, whose verbs are nouns and prepositions, too.

Of "Ronaldo marca e Al Nassr vence" the tiny Firefox model pt→en makes "Ronaldo brand", of
"Militão fratura perna" "fracture leg", of "Paulinho para três semanas" "for three weeks". Behind a
name at the beginning of a text they are verbs.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.number_words import UP_TO_TEN
from pipeline.translate.phrases.words import listed, words_of

_NAME = r"(?:^|[:;] )(?:[A-ZÀ-ÖØ-Þ][\w'’.-]+ ){1,3}"
_SCORES = lazily(rf"({_NAME}marca)(?= (?:e|mas|n[oa]s?|pel[oa]|aos|de novo|outra vez)\b|,)")
_TIMES = listed("dias semana semanas mês meses")
_OUT = lazily(
    rf"({_NAME})para (?=(?:pelo menos |até |cerca de )?"
    rf"(?:\d{{1,2}}|uma?|{UP_TO_TEN})"
    r" (?:dias|semanas?|mês|meses)\b)"
)
_BREAKS = lazily(rf"({_NAME})fratura (?=[a-zà-ÿ])(?!exposta|craniana|n[oa]\b|d[oae]\b)")
_AUTHOR = lazily(
    r"(?:(?P<first>^Autora?)|(?P<behind>, (?:o |a )?autora?)) d(?:e|os?) "
    rf"(?P<goals>(?:\d{{1,3}}|uma?|{UP_TO_TEN}|onze|doze)(?: d[ao]s \d{{1,3}})? "
    r"(?:golos?|gols?|tentos?|pontos?|ensaios?)\b)"
)
"""Who scored so many of them: of an "autor de 11 dos 23 golos" a model makes the 11th."""


def with_scorers(text: str) -> str:
    """A Portuguese text that begins with somebody who does something.

    >>> with_scorers("Ronaldo marca e Al Nassr vence")
    'Ronaldo marca um golo e Al Nassr vence'
    >>> with_scorers("Paulinho para três semanas")
    'Paulinho fica fora três semanas'
    >>> with_scorers("O avançado, autor de 11 dos 23 golos da equipa, saiu.")
    'O avançado, que marcou 11 dos 23 golos da equipa, saiu.'
    """
    if "utor" in text:
        text = _AUTHOR.sub(_who_scored, text)
    if " marca " in text or " marca," in text:
        text = _SCORES.sub(r"\1 um golo", text)
    if " para " in text and not _TIMES.isdisjoint(words_of(text)):
        text = _OUT.sub(r"\1fica fora ", text)
    if " fratura " in text:
        text = _BREAKS.sub(r"\1quebra ", text)
    return text


def _who_scored(found: re.Match[str]) -> str:
    """Who scored them, behind his name or before it."""
    return f"{'Tendo marcado' if found['first'] else ', que marcou'} {found['goals']}"
