"""What the model takes alone: how sure it must be of a line, by its shape and its place."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable, Set

from pipeline.strip.draft import Draft
from pipeline.strip.evidence import Mark
from pipeline.strip.outline import HEADED

MODEL_BAR = -1.4
"""The log-odds from which the model takes a line alone, before what its length and shape add.

Chosen from a grid, with models that had not seen the sites of the pages, so that at most 0.4 % of
the words of the articles go in any of three views of a page, and 2 % of their lines in what loose
extractors leave; the model card has the figures.
"""

LENGTH = 0.5
"""What the bar rises by with the logarithm of the number of words (and three): a long line is
dearer to lose."""

_LABEL_DOUBT, _BULLET_DOUBT = 1.3, 0.3
_SENTENCE_DOUBT = 1.5
_PROSE_DOUBT = 1.0
_TOPIC_DOUBT = _LONE_DOUBT = 2.5
"""What the bar rises by where a line is often content: labels with values; bullets; finished
sentences and paragraphs on which no rule speaks; lines whose rules speak with the words of the
title; all lines of a page with a single paragraph or none. These add up. A logistic regression on
the score and these shapes gave about these weights, for finished sentences less than half of this
one: it is what keeps the last sentence of the news where a call to subscribe cuts it off from its
article (with 0.6 and a bar of -1.0, 7 of 30 such sentences went, with 1.2 and -1.2 two)."""

_TITLE_DOUBT, _HEADING_DOUBT = 1.5, 1.7
_DATED_DOUBT, _HASHTAG_DOUBT = 1.0, 2.0
_SECTION_DOUBT, _EMOJI_DOUBT = 2.8, 4.0
"""The same for places: what could be a title; headings over text that stays; text under a bare
date; hashtags, which belong to the article above them; the sections of a page, and those whose
headings start with an emoji, as buttons do. They say much the same, so only the largest counts."""

SECTIONS, SECTION_WORDS = 3, 5
"""So many headings of so few words are the sections of a page, and dearer to lose."""

MODEL_PROSE_SHARE = 0.3
"""Of the characters of the paragraphs the model may take so much; more is a page it misreads."""

REGULAR, REGULAR_WORDS, REGULAR_GAP = 6, 7, 3
"""So many lines of so many words, each at most so many lines from paragraphs above and below, where
lines that a rule took do not count, are what the paragraphs of a page come with: where and when of
each event, the headlines of a live report. The model takes none of them. With seven words instead
of nine labelled article elements lose 0.32 instead of 0.38 % of their words and whole pages 0.39
instead of 0.45 %, for 0.2 % less of their boilerplate.
"""


def log_odds(score: float) -> float:
    """The logarithm of the odds of a probability; bounded, so that 0 and 1 have one."""
    bounded = min(max(score, 1e-6), 1 - 1e-6)
    return math.log(bounded / (1 - bounded))


def take_by_model(draft: Draft) -> None:
    """Mark what the model is sure of; nothing that is protected, and not much prose."""
    page = draft.page
    tail, sections = draft.tail_start(), _section_headings(draft)
    taken = [
        i
        for i, opinion in enumerate(page.opinions)
        if opinion is not None
        and draft.marks[i] is None
        and not page.needed[i]
        and log_odds(opinion.score) >= _bar(draft, i, tail, sections)
    ]
    regular = _between_paragraphs(draft, taken)
    if len(regular) >= REGULAR:
        taken = [i for i in taken if i not in regular]
    prose = sum(len(page.lines[i].text) for i, one in enumerate(page.prose) if one)
    suspect = sum(len(page.lines[i].text) for i in taken if page.prose[i])
    misread = suspect > MODEL_PROSE_SHARE * prose
    for i in taken:
        opinion = page.opinions[i]
        if opinion is not None and not (misread and page.prose[i]):
            score, evidence = round(opinion.score, 3), opinion.evidence()
            draft.marks[i] = Mark(opinion.kind, "model", score, evidence)


def _bar(draft: Draft, i: int, tail: int, sections: Set[int]) -> float:
    """The log-odds the model needs for a line.

    Args:
        draft: the page and its marks so far.
        i: the line.
        tail: where the tail starts.
        sections: the headings of sections.
    """
    page = draft.page
    one, line = page.features[i], page.lines[i]
    ruled = bool(line.matches)
    places = (
        (i in page.titular, _TITLE_DOUBT),
        (i in page.dated or i in page.standing, _DATED_DOUBT),
        (i < tail and one.heading and _over_content(draft, i), _HEADING_DOUBT),
        (i in sections, _EMOJI_DOUBT if _starts_with_emoji(line.text) else _SECTION_DOUBT),
        (line.text.startswith("#"), _HASHTAG_DOUBT),
    )
    doubts = (
        (one.label, _LABEL_DOUBT),
        (one.bullet, _BULLET_DOUBT),
        (page.is_statement(i), _SENTENCE_DOUBT),
        (one.prose and not ruled, _PROSE_DOUBT),
        (ruled and all(page.about_topic[i]), _TOPIC_DOUBT),
        (page.paragraphs < 2, _LONE_DOUBT),
        (i in page.listed and not ruled, math.inf),
    )
    bar = MODEL_BAR + LENGTH * math.log(one.words + 3)
    bar += max((weight for holds, weight in places if holds), default=0.0)
    return bar + sum(weight for holds, weight in doubts if holds)


def _section_headings(draft: Draft) -> Set[int]:
    """The headings of a page that has many, each a few words over content."""
    found = {
        i
        for i, one in enumerate(draft.page.features)
        if one.heading and one.words <= SECTION_WORDS and _over_content(draft, i)
    }
    return found if len(found) >= SECTIONS else frozenset()


def _over_content(draft: Draft, i: int) -> bool:
    """Whether a line heads a paragraph, a bullet, a table or a timeline that will stay.

    Marked lines in between do not count, and one heading more may stand in between.
    """
    page = draft.page
    headings = 0
    for below in range(i + 1, len(page.lines)):
        if draft.marks[below] is not None:
            continue
        if page.needed[below] == math.inf or below in page.listed:
            return True
        if page.prose[below] or page.features[below].bullet or page.is_statement(below):
            return page.scores[below] < HEADED
        headings += 1
        if headings > 1 or not page.features[below].heading:
            return False
    return False


def _between_paragraphs(draft: Draft, taken: Iterable[int]) -> Set[int]:
    """Which of some lines, sentences by length, stand between paragraphs that stay.

    Only those on which no rule speaks: captions and calls to act stand there too.
    """
    gone = set(taken)
    rest = [i for i, made in enumerate(draft.marks) if made is None]
    stays = [draft.stands(i) and i not in gone for i in rest]
    return {
        i
        for at, i in enumerate(rest)
        if i in gone
        and draft.page.features[i].words >= REGULAR_WORDS
        and not draft.page.lines[i].matches
        and any(stays[max(0, at - REGULAR_GAP) : at])
        and any(stays[at + 1 : at + 1 + REGULAR_GAP])
    }


def _starts_with_emoji(text: str) -> bool:
    """Whether a text starts with a symbol as no script has them."""
    return unicodedata.category(text.lstrip()[:1] or " ") == "So"
