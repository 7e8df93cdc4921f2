"""What goes with its neighbours: gaps between removed lines, the foot of a page, lone headings.

Boilerplate grows inward from the ends of a page and never across a paragraph.
"""

from __future__ import annotations

from pipeline.strip.draft import Draft
from pipeline.strip.features import TITLE_WORDS

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
            if all(_fills_gap(draft, j, head) for j in gap):
                draft.take(gap, made.kind, "between-removed", page.lines[i].text)
        last = i


def _fills_gap(draft: Draft, i: int, head: int) -> bool:
    """Whether a line may go for what stands around it.

    A finished sentence on which no rule speaks may not: calls to subscribe stand inside articles,
    and then the last sentence of the news stands between them and what follows it.
    """
    page = draft.page
    return page.loose(i) and not page.is_statement(i) and not _may_be_title(draft, i, head)


def _may_be_title(draft: Draft, i: int, head: int) -> bool:
    """Whether a line could be the title: any of the head, where what was taken for it has gone."""
    page = draft.page
    gone = page.title is None or draft.marks[page.title] is not None
    return i in page.titular or (gone and i < head and page.features[i].words >= TITLE_WORDS)


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


def take_brackets(draft: Draft) -> None:
    """Take the rest of a bracket that an image credit stands in, where line ends cut it apart.

    Pages whose credits are elements of their own come out as a caption with ``(`` at its end, the
    credit, and a name with ``)``.
    """
    page = draft.page
    credits = [i for i, made in enumerate(draft.marks) if made and made.kind == "image-credit"]
    for i in credits:
        above, below = i - 1, i + 1
        if above >= 0 and page.lines[above].text.rstrip().endswith("("):
            _take_rest(draft, above, i)
        rest = page.lines[below].text.rstrip() if below < len(page.lines) else ""
        if rest.endswith(")") and "(" not in rest:
            _take_rest(draft, below, i)


def _take_rest(draft: Draft, i: int, credit: int) -> None:
    """Take a line with the image credit beside it, unless something protects it."""
    page = draft.page
    if draft.marks[i] is None and not page.needed[i]:
        draft.take([i], "image-credit", "rest-of-bracket", page.lines[credit].text)
