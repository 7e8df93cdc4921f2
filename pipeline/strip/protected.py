"""What looks like content: titles, tables, timelines, listings, quotations, standing headlines.

Rules may take some of it where they are certain, the rest stays whatever speaks against it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence, Set

from pipeline.strip.evidence import CERTAIN, Line
from pipeline.strip.features import (
    TITLE_WORDS,
    TOPIC_PARAGRAPHS,
    Features,
    article_of,
    plain,
)
from pipeline.strip.listings import listings
from pipeline.strip.memory import Recurrence
from pipeline.strip.recurrence import MENU_LINES, MENU_WORDS, heads_nothing, stands_by_right
from pipeline.strip.runs import runs

HEAD_LINES = 12
"""The head of a page has at most so many lines: title, teaser, credits, dates, buttons."""

LONG_WORDS = 60
"""From this length on a line can only be taken by a rule that is certain."""

TABLE_ROWS = 3
"""So many rows in a sequence are a table, which no rule may take."""

TIMELINE_WORDS = 4
"""A bare date above a line of so many words is an entry of a timeline."""

TIMELINE_ENTRIES = 2
"""A timeline has at least so many entries; the date above an article is metadata."""

SUSPECTED = 0.9
"""From this score on the line below a date is a link, not an entry of a timeline.

On labelled pages the lists of links then lost their dates and no line of an article went.
"""

TITLE_REACH = 40
"""The title is at most so many lines above the first paragraph that the model takes for content.

With what the model disbelieves left out of the article, and copies of the title as safe as it is,
9 of 409 labelled whole pages lose their title, where 27 did before.
"""

TITLE_COPY_WORDS = 4
"""A title of fewer words may be the name of a section as well."""

TITLE_SHARE = 0.4
"""So much of a title's topic words stand in the paragraphs, and at least two words."""

SHEET_ROWS = 6
"""So many labels with values in a sequence are a data sheet, which the model leaves alone."""


def weights_needed(
    features: Sequence[Features],
    titles: Iterable[int],
    entries: Iterable[int],
    standing: Iterable[int],
) -> list[float]:
    """The weight a rule must have to take each line; infinite where none may.

    Args:
        features: the shape of each line.
        titles: the title and its teaser.
        entries: the dates of a timeline.
        standing: headlines and datelines that recur in the feed by right.
    """
    needed = [CERTAIN if one.words >= LONG_WORDS else 0.0 for one in features]
    for i in (*titles, *standing):
        needed[i] = max(needed[i], CERTAIN)
    tables = (i for run in runs((one.cells > 1 for one in features), TABLE_ROWS) for i in run)
    quotations = (i for i, one in enumerate(features) if one.quotation and one.sentence)
    for i in (*tables, *quotations, *entries):
        needed[i] = math.inf
    return needed


def dates_above_text(features: Sequence[Features]) -> list[int]:
    """The bare dates that stand above a line of text, as in a timeline."""
    return [
        i
        for i, one in enumerate(features[:-1])
        if one.date and features[i + 1].words >= TIMELINE_WORDS
    ]


def timeline(dates: Iterable[int], lines: Sequence[Line], scores: Sequence[float]) -> list[int]:
    """The dates of a timeline among the bare dates above text: two and more of them.

    Lists of links have dates too. There a rule or the model speaks against the line below.
    """
    entries = [i for i in dates if not (lines[i + 1].ruled or scores[i + 1] >= SUSPECTED)]
    return entries if len(entries) >= TIMELINE_ENTRIES else []


def title_copies(lines: Sequence[Line], title: int, prose: Sequence[bool]) -> set[int]:
    """The lines around a title, above the text, that say the same.

    Which of them the publisher means is not told by their place: on labelled pages it was the first
    as often as the last. So all of them are as safe as the title.
    """
    if lines[title].features.words < TITLE_COPY_WORDS:
        return set()
    folded = plain(lines[title].text).casefold()
    text = next((i for i in range(title + 1, len(lines)) if prose[i]), len(lines))
    around = range(max(0, title - TITLE_REACH), min(text, title + TITLE_REACH))
    return {i for i in around if plain(lines[i].text).casefold() == folded}


def could_be_titles(
    lines: Sequence[Line], features: Sequence[Features], prose: Sequence[bool]
) -> frozenset[int]:
    """The lines above the article, or at the page's head, that share words with its paragraphs.

    The title is the best of them; where that is wrong, it is one of the others. A caption above
    the title may be taken for the start of the article.

    Args:
        lines: the lines of the page.
        features: their shapes; what the model suspects is no paragraph in them.
        prose: whether each line is a paragraph.
    """
    article = [i for i in article_of(features) if features[i].prose and prose[i]]
    if not article:
        return frozenset()
    body = frozenset().union(*(lines[i].topics for i in article[:TOPIC_PARAGRAPHS]))
    stop = max(article[0], min(HEAD_LINES, len(lines)))
    return frozenset(
        i
        for i in range(max(0, article[0] - TITLE_REACH), stop)
        if lines[i].features.words >= TITLE_WORDS
        and not prose[i]
        and not lines[i].ruled
        and len(lines[i].topics & body) >= max(2.0, TITLE_SHARE * len(lines[i].topics))
    )


def lists_of_content(lines: Sequence[Line]) -> frozenset[int]:
    """The lines of data sheets and listings, and the bullets under a line that announces them.

    Links are announced too, but by words that rules know, such as "Related".
    """
    sheets = runs((line.features.label for line in lines), SHEET_ROWS)
    announced = (
        run
        for run in runs(line.features.bullet for line in lines)
        if run.start and announces(lines[run.start - 1], TITLE_WORDS)
    )
    return frozenset(i for run in (*sheets, *announced, *listings(lines)) for i in run)


def announces(line: Line, words: int) -> bool:
    """Whether a line announces what is below it: so many words and a colon, and no rule speaks."""
    colon = line.text.rstrip().endswith((":", "："))
    return colon and line.features.words >= words and not line.matches


def standing_lines(
    lines: Sequence[Line],
    scores: Sequence[float],
    recurring: Sequence[Recurrence | None],
    title: int | None,
    prose: Sequence[bool],
) -> Set[int]:
    """Standing headlines and datelines: short recurring lines directly above new text.

    Args:
        lines: the lines of the page.
        scores: the model's score of each line (0 to 1).
        recurring: how each line recurred in the feed, None where that means nothing.
        title: the place of the title.
        prose: whether each line is a paragraph.
    """
    known = [(i, recurrence) for i, recurrence in enumerate(recurring) if recurrence is not None]
    if not known:
        return frozenset()
    short = [
        recurrence is not None
        and line.features.words <= MENU_WORDS
        and not heads_nothing(line.features, line.text)
        and not line.matches
        for line, recurrence in zip(lines, recurring, strict=True)
    ]
    menu = {i for run in runs(short, MENU_LINES) for i in run}
    first = next(
        (
            i
            for i, line in enumerate(lines)
            if prose[i] or (line.features.sentence and recurring[i] is None)
        ),
        len(lines),
    )
    return {
        i
        for i, recurrence in known
        if i not in menu
        and not lines[i].ruled
        and stands_by_right(
            recurrence,
            lines[i].features,
            lines[i].text,
            scores[i],
            under_title=title is not None and title < i < first,
        )
    }
