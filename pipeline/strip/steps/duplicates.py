"""What the page says twice: teasers that are cut off and that the text repeats in full.

A copy of the title stays: it harms nobody, and which of the copies is the title nobody can tell.
"""

from __future__ import annotations

from pipeline.strip.draft import Draft
from pipeline.strip.evidence import EVIDENCE_CHARACTERS, Mark
from pipeline.strip.protected import HEAD_LINES

TEASER_WORDS = 8
"""A cut-off teaser of fewer words may be repeated for other reasons."""

_CUT = ("…", "...")


def take_cut_teasers(draft: Draft) -> None:
    """Take the lines of the head that end in dots and go on further below.

    Nothing in a page without a title.
    """
    lines, title = draft.page.lines, draft.page.title
    if title is None:
        return
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
