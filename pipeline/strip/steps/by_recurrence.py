"""What goes because it recurs in the feed."""

from __future__ import annotations

from pipeline.strip.draft import Draft
from pipeline.strip.evidence import Mark
from pipeline.strip.recurrence import furniture_score, names_channel

RECURRING = 0.5
"""From this score on a line that recurs in its feed is furniture."""


def take_recurring(draft: Draft) -> None:
    """Mark what recurs in the feed, where the model, the place and the counts agree."""
    page = draft.page
    for i, recurrence in enumerate(page.recurring):
        if recurrence is None or draft.marks[i] is not None:
            continue
        line, opinion = page.lines[i], page.opinions[i] if page.opinions else None
        signed = bool(line.matches) or names_channel(line.text)
        # A prompt above the text may be taken for its title.
        spared = page.needed[i] and not (i == page.title and signed)
        if spared or line.features.date:
            continue
        score = furniture_score(recurrence, line.features, page.scores[i], signed=signed)
        if score < RECURRING:
            continue
        guess = opinion.kind if opinion is not None else "navigation"
        kind = line.matches[0].rule.kind if line.matches else guess
        told = f"in {recurrence.items} of the feed's last {recurrence.chances} other items"
        draft.marks[i] = Mark(kind, "recurs-in-feed", round(score, 3), told)
