"""What the page says twice: copies of the title, and teasers that the text repeats in full."""

from __future__ import annotations

from pipeline.strip.draft import Draft
from pipeline.strip.evidence import EVIDENCE_CHARACTERS, Mark
from pipeline.strip.features import plain
from pipeline.strip.protected import HEAD_LINES

TEASER_WORDS, TITLE_WORDS = 8, 4
"""A cut-off teaser and a title of fewer words may be repeated for other reasons."""

_CUT = ("…", "...")


def take_duplicates(draft: Draft) -> None:
    """Take cut-off teasers, then copies of the title; nothing in a page without one."""
    title = draft.page.title
    if title is not None:
        _take_cut_teasers(draft, title)
        if draft.page.features[title].words >= TITLE_WORDS:
            _take_copies(draft, title)


def _take_cut_teasers(draft: Draft, title: int) -> None:
    """Take the lines of the head that end in dots and go on further below."""
    lines = draft.page.lines
    for i in range(min(len(lines) - 1, HEAD_LINES)):
        text = lines[i].text.strip()
        cut = text.endswith(_CUT) and lines[i].features.words >= TEASER_WORDS
        if not cut or i == title or draft.marks[i] is not None:
            continue
        stem = text.rstrip(".… ")
        full = (line.text for line in lines[i + 1 : i + 1 + HEAD_LINES])
        found = next((other for other in full if other.strip().startswith(stem)), None)
        if found is not None and found.strip() != text:
            draft.marks[i] = Mark("duplicate", "cut-teaser", 1.0, found[:EVIDENCE_CHARACTERS])


def _take_copies(draft: Draft, title: int) -> None:
    """Take the copies of the title beside it, with nothing but marked lines in between.

    Of copies the one nearest to the text stays; one beyond other text may head something else.
    """
    lines = draft.page.lines
    folded = plain(lines[title].text).casefold()
    for step in (-1, 1):
        i = title + step
        while 0 <= i < len(lines) and draft.marks[i] is not None:
            i += step
        if 0 <= i < len(lines) and plain(lines[i].text).casefold() == folded:
            draft.marks[i] = Mark("duplicate", "title-again", 1.0, lines[title].text)
