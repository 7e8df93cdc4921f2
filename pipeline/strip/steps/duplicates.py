"""What the page says twice: the title above itself, teasers that are cut off and repeated in full.

Other copies of the title stay: which of them is the title, nobody can tell.
"""

from __future__ import annotations

from pipeline.strip.draft import Draft
from pipeline.strip.evidence import EVIDENCE_CHARACTERS, Mark
from pipeline.strip.features import plain
from pipeline.strip.protected import HEAD_LINES, TITLE_COPY_WORDS

TEASER_WORDS = 8
"""A cut-off teaser of fewer words may be repeated for other reasons."""

_CUT = ("…", "...")


def take_first_title(draft: Draft) -> None:
    """Take the first line if the second one is the same title.

    So do feed tools that put the title above a text that has it. Of eight labelled pages that begin
    so, the second is the title in seven; further down it is the first as often.
    """
    page = draft.page
    if page.title not in (0, 1) or draft.marks[:2] != [None, None]:
        return
    one, other = (plain(line.text).casefold() for line in page.lines[:2])
    if one == other and page.features[0].words >= TITLE_COPY_WORDS:
        evidence = page.lines[1].text[:EVIDENCE_CHARACTERS]
        draft.marks[0] = Mark("duplicate", "title-again", 1.0, evidence)


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
