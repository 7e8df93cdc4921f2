"""What goes with its neighbours: gaps between removed lines, the foot of a page, lone headings.

Boilerplate grows inward from the ends of a page and never across a paragraph.
"""

from __future__ import annotations

from pipeline.strip.draft import Draft

GAP_LINES = 2
"""So many short lines between two marked ones go with them."""

_SECTION_KINDS = frozenset(
    {"ad", "newsletter", "share", "related", "comment-prompt", "paywall", "navigation"}
)
"""Kinds of boilerplate that come as sections with a heading."""

_FOOT_KINDS = frozenset({"newsletter", "related", "comment-prompt"})
"""Kinds that end an article. Share buttons and advertisements also stand in its middle, where a
list of ingredients or results may follow them."""


def close_gaps(draft: Draft) -> None:
    """Take the few short lines between two marked ones in the head or the tail."""
    page, head, tail = draft.page, draft.head_stop(), draft.tail_start()
    last: int | None = None
    for i, made in enumerate(draft.marks):
        if made is None:
            continue
        if last is not None and 1 < i - last <= GAP_LINES + 1 and (i < head or last >= tail):
            gap = range(last + 1, i)
            if all(page.loose(j) and j not in page.titular for j in gap):
                draft.take(gap, made.kind, "between-removed", page.lines[i].text)
        last = i


def take_trailing(draft: Draft) -> None:
    """Take what is left of a page's foot: short lines below a section that has gone."""
    page = draft.page
    above: int | None = None
    for i in range(draft.tail_start(), len(page.lines)):
        made = draft.marks[i]
        if made is not None:
            above = i if made.kind in _FOOT_KINDS else above
        elif above is not None and page.loose(i) and not page.features[i].sentence:
            draft.take([i], "navigation", "page-foot", page.lines[above].text)


def take_orphans(draft: Draft) -> None:
    """Take a heading or an emoji in the tail whose whole section has gone."""
    page, tail = draft.page, draft.tail_start()
    for i in range(len(page.lines) - 2, -1, -1):
        below = draft.marks[i + 1]
        # Hashtags belong to the article above them.
        hashtag = page.lines[i].text.startswith("#")
        if draft.marks[i] is not None or below is None or hashtag or i == page.title:
            continue
        one = page.features[i]
        ends = i == 0 or draft.marks[i - 1] is not None or page.prose[i - 1] or one.symbols
        heads_section = i >= tail and one.heading and below.kind in _SECTION_KINDS and page.loose(i)
        if ends and (one.symbols or heads_section):
            draft.take([i], below.kind, "orphan-heading", page.lines[i + 1].text)
