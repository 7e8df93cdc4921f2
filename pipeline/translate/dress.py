"""Send a sentence as a model knows it.

What must survive is taken out, short forms are in full, capitals and accents are as usual, and
terms are in words that the model knows.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from pipeline.translate import classifieds, labels, sayings, streets, title_case
from pipeline.translate.acronyms import loud
from pipeline.translate.casing import calmed, is_shouted, sentence_case
from pipeline.translate.letters import readable
from pipeline.translate.opening_sayings import opened
from pipeline.translate.people import with_people
from pipeline.translate.placeholders import DEFAULT
from pipeline.translate.proper_names import with_accented_towns, with_towns
from pipeline.translate.protect import Protected, protect
from pipeline.translate.same_marks import closed_up
from pipeline.translate.signs import without_points
from pipeline.translate.spelling import mended, unbroken
from pipeline.translate.tasks import Task
from pipeline.translate.wording import worded


def dressed(task: Task, *, plain: bool = False, glued: bool = False) -> Protected:
    """A sentence with what must survive taken out, in small letters, spelled as models know."""
    language, reads = task.pair.source, partial(_is_read, count=task.count)
    guarded = _guarded(task, reads, plain=plain, glued=glued)
    template = guarded.template
    shouted = is_shouted(template)
    template = _calm(template, task) if shouted else calmed(template, task.count, language)
    template = without_points(closed_up(readable(template, reads)), reads)
    template = mended(unbroken(template, language), language, task.count)
    template = with_accented_towns(template, language) if shouted else template
    template = worded(template, language)
    template = sayings.said_by(template) if task.said else template
    return guarded if template == guarded.template else replace(guarded, template=template)


def _guarded(task: Task, reads: Callable[[str], bool], *, plain: bool, glued: bool) -> Protected:
    """A sentence in which what must survive, or is translated by a list, is taken out."""
    language, target = task.pair
    terms = [*task.terms, *task.said, *(() if plain else task.named)]
    opening, rest, behind = opened(task, sorted(terms))
    shape = task.placeholder or DEFAULT
    guarded = protect(rest, language, target, behind, shape, reads, plain, glued)
    guarded = replace(guarded, lead=opening + guarded.lead) if opening else guarded
    guarded = labels.translated(guarded, language, target)
    guarded = classifieds.translated(guarded, language, target)
    return sayings.translated(guarded, language, target)


def _calm(template: str, task: Task) -> str:
    """A sentence in capitals in sentence case, but for its names and acronyms."""
    language, count = task.pair.source, task.count
    template = with_people(sentence_case(template, count, language), language, count)
    if language == title_case.LANGUAGE:
        template = title_case.with_ordinary(template)
    template = streets.capitalised(template, language)
    return loud(with_towns(template, language, count), language)


def _is_read(letter: str, count: Callable[[str], int]) -> bool:
    """Whether a vocabulary has a letter: of unknown ones it counts a run as a single token."""
    return count(letter) == 1 or count(letter) < count(letter * 8)
