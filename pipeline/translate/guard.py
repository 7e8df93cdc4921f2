"""Judge a draft by its source, without knowing either language.

Misfires on 41,500 human translations (every fourth sentence of NTREX-128, 83 of its translations
from 78 languages, to English): ``length`` 12, ``repetition`` 0, ``script`` 0, ``numbers`` 38,
``codes`` 3, ``unchanged`` 51, ``copied`` 57, most of them one French proverb that all left in
French, ``stutter`` 0, ``ambiguous-number`` 19, ``small-numbers`` 445, ``dash`` 73, ``aside`` 181,
``negation`` 68 of those from languages whose negations it knows, ``unit`` 4, ``unknown-name`` 179,
``unknown-word`` at most 12 of 500 sentences of a language, with misprints and words of fashion.
No language stands out: of 500 sentences at most 15 fail a check but for ``quotes``. These cannot be
measured so: people quote as their language does, and one in fourteen has other marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.translate import (
    advertising,
    amounts,
    bounds,
    dates,
    dialogue,
    direction,
    echoes,
    foreign_letters,
    latin_words,
    lengths,
    money,
    names,
    negation,
    quotation,
    repetition,
    untranslated,
    wide_marks,
)
from pipeline.translate.engine import Pair
from pipeline.translate.evidence import Evidence
from pipeline.translate.restated import as_told
from pipeline.translate.vocabulary import unknown_names, unknown_words

VERSION = "20"
"""Goes up whenever a draft may be judged in another way."""

_WORD = re.compile(r"\w+")


def verdict(evidence: Evidence) -> str | None:
    """The name of the first check that a draft fails, or None."""
    for name, failed in _checks(evidence):
        if failed:
            return name
    return None


def _checks(evidence: Evidence) -> Iterator[tuple[str, bool]]:
    """The checks in their order, and whether a draft fails each.

    Those that refuse a draft come first, then those that are worth another attempt, then those that
    only flag it (:mod:`pipeline.translate.doubts`); none is run behind one that failed.
    """
    source, draft, pair = evidence.source, evidence.draft, evidence.pair
    numbered = evidence.is_numbered
    yield "empty", _has_words(source) and not _has_words(draft)
    yield "length", lengths.is_odd(source, draft, pair)
    yield "repetition", repetition.babbles(evidence)
    yield "script", foreign_letters.are_most(evidence)
    yield "slur", echoes.has_slur(evidence)
    yield "quotes", quotation.lost(source, draft, pair.source)
    lacks_long, lacks_short = _lacks_numbers(evidence)
    yield "numbers", lacks_long
    yield "codes", numbered and amounts.lacks_codes(source, draft, pair.source)
    yield "program", echoes.is_program(draft) and not echoes.is_program(source)
    yield "advertising", advertising.advertises(source, draft, pair)
    yield "unchanged", untranslated.is_unchanged(evidence)
    yield "copied", untranslated.is_copied(evidence)
    yield "stutter", repetition.stutters(evidence)
    yield "negation", _negates_otherwise(source, draft, pair)
    yield "direction", _goes_elsewhere(evidence)
    yield "date", dates.lost(source, draft, pair)
    if pair.source in wide_marks.LANGUAGES and (lost := wide_marks.lost(source, draft)):
        yield lost, True
    yield "lost-name", _loses_name(evidence)
    yield "unknown-word", bool(unknown_words(source, draft, pair, evidence.kept))
    yield "unit", _changes_unit(evidence)
    yield "dash", dialogue.lost(source, draft, pair.source)
    yield "aside", quotation.drops_aside(source, draft, pair.source)
    yield "cut-word", evidence.cut_off
    yield "unknown-name", bool(unknown_names(source, draft, pair, evidence.kept))
    yield "untranslated-word", _leaves_common(evidence) or foreign_letters.are_left(evidence)
    yield "ambiguous-number", numbered and amounts.has_ambiguous_number(source, draft, pair)
    yield "small-numbers", lacks_short or amounts.lacks_number_words(source, draft, pair)


def _has_words(text: str) -> bool:
    """Whether there is anything to say."""
    return any(map(str.isalnum, text))


def _lacks_numbers(evidence: Evidence) -> tuple[bool, bool]:
    """Whether a number of four or more digits is lost, and a shorter one."""
    if not evidence.is_numbered:
        return False, False
    source, draft, (language, target) = evidence.source, evidence.draft, evidence.pair
    told = source if language == "pt" else as_told(source, draft, language)
    return amounts.lacks_numbers(told, draft, target, language)


def _negates_otherwise(source: str, draft: str, pair: Pair) -> bool:
    """A negation came or went."""
    return negation.is_lost(source, draft, pair) or negation.is_added(source, draft, pair)


def _goes_elsewhere(evidence: Evidence) -> bool:
    """What rises falls, or nobody knows; or less than so much becomes at least that."""
    source, draft, pair = evidence.source, evidence.draft, evidence.pair
    if evidence.is_numbered and (
        direction.is_turned(source, draft, pair) or direction.is_lost(source, draft, pair)
    ):
        return True
    return bounds.is_turned(source, draft, pair)


def _loses_name(evidence: Evidence) -> bool:
    """More names were lost than there are new ones, or one that is known, or a Latin word."""
    source, draft = evidence.source, evidence.draft
    return (
        evidence.lost_name
        or names.lost(evidence.missing, source, draft)
        or latin_words.lost(source, draft, evidence.pair)
    )


def _changes_unit(evidence: Evidence) -> bool:
    """A currency, "percent", "million" or a minus was lost, or one of the first two added."""
    source, draft, pair = evidence.source, evidence.draft, evidence.pair
    return (
        amounts.lacks_units(source, draft)
        or amounts.adds_units(source, draft, pair)
        or money.loses_currency(source, draft, pair)
        or money.adds_currency(source, draft, pair)
        or (evidence.is_numbered and _changes_scale(source, draft, pair))
    )


def _changes_scale(source: str, draft: str, pair: Pair) -> bool:
    """What a number counts is another thing: ones for millions, warmth for frost, percent."""
    return (
        _lacks_scale(source, draft, pair)
        or (pair.source != "pt" and amounts.lacks_minus(source, draft))
        or amounts.adds_percent(source, draft, pair.source)
    )


def _lacks_scale(source: str, draft: str, pair: Pair) -> bool:
    """Millions or thousands were lost, between languages whose words for them are known."""
    if {pair.source, pair.target} != {"en", "pt"}:
        return False
    return amounts.lacks_scale(source, draft) or (
        pair.source == "pt" and amounts.lacks_thousands(source, draft)
    )


def _leaves_common(evidence: Evidence) -> bool:
    """A common word that begins a sentence stays as it was."""
    common = evidence.common
    return bool(common) and not common.isdisjoint(_WORD.findall(evidence.draft))
