"""From evidence to marks: which lines of a page are boilerplate, and why.

A rule sees one line, the steps below see the page. What the model thinks of a line and what is
remembered of its feed are evidence like a rule's. Evidence adds up: a rule that is sure acts
alone, a weaker one needs a neighbour that goes too. Boilerplate grows inward from the ends of a
page and never across a paragraph that nothing speaks against. What looks like content (the title,
tables, timelines, quotations, long paragraphs) can only be taken by a rule that is certain, or not
at all.

Marks were tried out on public article pages labelled line by line; the constants for rules were set
there so that less than 0.2 % of the words of the articles go by rules alone.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from pipeline.strip.draft import Draft
from pipeline.strip.evidence import CERTAIN, THRESHOLD, Line, Mark, Opinion
from pipeline.strip.memory import Recurrence
from pipeline.strip.outline import outline_of
from pipeline.strip.steps.by_model import take_by_model
from pipeline.strip.steps.by_recurrence import take_recurring
from pipeline.strip.steps.by_rules import take_by_rules
from pipeline.strip.steps.duplicates import take_cut_teasers, take_first_title
from pipeline.strip.steps.lists import settle_bullets, take_lists
from pipeline.strip.steps.neighbours import close_gaps, take_brackets, take_orphans, take_trailing


def mark(
    lines: Sequence[Line],
    kinds: Set[str],
    title: str = "",
    opinions: Sequence[Opinion | None] = (),
    recurring: Sequence[Recurrence | None] = (),
) -> list[Mark | None]:
    """Mark the boilerplate among the lines of one page; a mark or None for each line, in order.

    Args:
        lines: the lines of the page that hold text.
        kinds: the kinds of boilerplate to mark. Nothing else changes for a kind left out: a line
            of that kind stays, and what stands beside it goes as it would have.
        title: the title, where it is known from elsewhere.
        opinions: what the model thinks of each line, None where it is not suspicious; may be
            left out.
        recurring: how each line recurred in the feed's other items, None where that means
            nothing; may be left out.
    """
    draft = Draft(outline_of(lines, title, opinions, recurring))
    take_by_rules(draft)
    take_by_model(draft)
    take_recurring(draft)
    if draft.page.paragraphs:
        take_lists(draft)
        close_gaps(draft)
        take_trailing(draft)
        take_orphans(draft)
    settle_bullets(draft)
    take_brackets(draft)
    take_first_title(draft)
    take_cut_teasers(draft)
    return [made if made is not None and made.kind in kinds else None for made in draft.marks]


def removed_share(lines: Sequence[Line], marks: Sequence[Mark | None]) -> float:
    """The share of the page's characters (0 to 1) that the marks would take.

    In a page that has paragraphs only these count: around a short article there may well be more
    menu than article. What rules are certain of, such as long notes on cookies, is no paragraph.
    Below a short item's only paragraph everything counts but what rules are certain of, and
    unfinished lines that they take alone: under two lines of news there are often three of prompts.
    """
    chosen = [
        line.features.prose and not _ruled_out(line, made, CERTAIN)
        for line, made in zip(lines, marks, strict=True)
    ]
    if sum(chosen) < 2:
        chosen = [
            not _ruled_out(line, made, CERTAIN if line.features.sentence else THRESHOLD)
            for line, made in zip(lines, marks, strict=True)
        ]
        if not any(chosen):
            return 1.0 if lines else 0.0
    total = sum(len(line.text) for line, one in zip(lines, chosen, strict=True) if one)
    taken = sum(
        len(line.text)
        for line, one, made in zip(lines, chosen, marks, strict=True)
        if one and made is not None
    )
    return taken / total if total else 0.0


def _ruled_out(line: Line, made: Mark | None, weight: float) -> bool:
    """Whether a line goes by a rule of so much weight."""
    return made is not None and any(
        match.rule.name == made.rule and match.rule.weight >= weight for match in line.matches
    )
