"""What looks like content: titles, tables, timelines, listings, quotations, standing headlines.

Rules may take some of it where they are certain, the rest stays whatever speaks against it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence, Set
from itertools import pairwise

from pipeline.strip.evidence import CERTAIN, THRESHOLD, Line
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

DATE_WORDS, DAY_WORDS = "date-words", 3
"""The rule that knows the words of dates; with more words a date is no heading."""

_NO_HEADING = re.compile(r"\d{4}|[:：]\s*$|\b(?:min|мин)", re.IGNORECASE)

TIMELINE_ENTRIES = 2
"""A timeline has at least so many entries; the date above an article is metadata."""

SUSPECTED = 0.9
"""From this score on the line below a date is a link, not an entry of a timeline.

On labelled pages the lists of links then lost their dates and no line of an article went.
"""

DIALOGUE_PAIRS, DIALOGUE_REACH, DOUBTED = 2, 6, 0.5
"""A page of so many questions with answers, none of a score as high as this, is an interview or
answers the questions of its readers; others belong to it at most so many lines away."""

CHAPTERS = 3
"""So many times in a row that rise from nought are the chapters of a recording; tickers fall."""

_CHAPTER = re.compile(r"[\[(]?(?:(\d{1,2}):)?(\d{1,2}):(\d\d)[\])]?\s+\S")

NAMED_SECTIONS = 2
"""So many sections under the names of services make an article about services."""

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
    spoken: Iterable[int],
    standing: Iterable[int],
) -> list[float]:
    """The weight a rule must have to take each line; infinite where none may.

    Args:
        features: the shape of each line.
        titles: the title and its teaser.
        entries: the dates of a timeline, and the names of services above sections about them.
        spoken: questions and their answers, and chapters of recordings.
        standing: headlines and datelines that recur in the feed by right.
    """
    needed = [CERTAIN if one.words >= LONG_WORDS else 0.0 for one in features]
    for i in (*titles, *spoken, *standing):
        needed[i] = max(needed[i], CERTAIN)
    tables = (i for run in runs((one.cells > 1 for one in features), TABLE_ROWS) for i in run)
    quotations = (i for i, one in enumerate(features) if one.quotation and one.sentence)
    for i in (*tables, *quotations, *entries):
        needed[i] = math.inf
    return needed


def dates_above_text(lines: Sequence[Line]) -> list[int]:
    """The bare dates that stand above a line of text, or a heading and text, as in a timeline."""
    told = [_is_date(line) for line in lines]
    return [i for i, date in enumerate(told) if date and _heads_text(lines[i + 1 : i + 3])]


def _is_date(line: Line) -> bool:
    """Whether a line is a date in digits, or the name of a day or a time as a heading.

    With a year or more words, or of so many minutes, it belongs to a comment or a link.
    """
    named = line.features.words <= DAY_WORDS and _NO_HEADING.search(line.text) is None
    return line.features.date or (
        named and any(match.rule.name == DATE_WORDS for match in line.matches)
    )


def _heads_text(below: Sequence[Line]) -> bool:
    """Whether of the two lines below a date the first is text, or a heading of the second."""
    if not below or _is_date(below[0]):
        return False
    first, *rest = (line.features for line in below)
    return (
        first.words >= TIMELINE_WORDS
        or first.sentence
        or (first.heading and any(one.sentence and one.words >= TIMELINE_WORDS for one in rest))
    )


def timeline(dates: Iterable[int], lines: Sequence[Line], scores: Sequence[float]) -> list[int]:
    """The dates of a timeline among the bare dates above text: two and more of them.

    Lists of links have dates too. There a rule or the model speaks against the line below.
    """
    entries = [i for i in dates if not (lines[i + 1].ruled or scores[i + 1] >= SUSPECTED)]
    different = {plain(lines[i].text).casefold() for i in entries}
    return entries if len(different) >= TIMELINE_ENTRIES else []


EVENT_ROWS, EVENT_TOLD = 3, 2
"""An event is announced by so many labels with values in a row, of which on so many no rule speaks:
a place, a price, a contact; the date, author and source of an article are all known to rules."""


def event_dates(lines: Sequence[Line]) -> set[int]:
    """The dates and hours among the details of an event: "Date: …", "Time: …", "Place: …"."""
    found: set[int] = set()
    for run in runs((line.features.label for line in lines), EVENT_ROWS):
        if sum(not lines[i].matches for i in run) >= EVENT_TOLD:
            found |= {
                i
                for i in run
                if lines[i].matches
                and all(match.rule.name == DATE_WORDS for match in lines[i].matches)
            }
    return found


def questions_and_answers(lines: Sequence[Line], scores: Sequence[float]) -> set[int]:
    """The questions of a page that asks several, and the finished sentences right below them.

    Then "No." is an answer and no button. At least two must be such that neither a rule nor the
    model has anything to say of them, and one such stands near each.
    """
    asked = [
        i
        for i, (line, answer) in enumerate(pairwise(lines))
        if line.features.question
        and answer.features.sentence
        and not answer.features.question
        and not _prompts(line)
    ]
    sure = [
        i for i in asked if not any(lines[j].matches or scores[j] >= DOUBTED for j in (i, i + 1))
    ]
    if len(sure) < DIALOGUE_PAIRS:
        return set()
    near = [i for i in asked if any(abs(i - other) <= DIALOGUE_REACH for other in sure)]
    return {*near, *(i + 1 for i in near)}


def _prompts(line: Line) -> bool:
    """Whether a rule that may act alone matches more than the words of buttons."""
    return any(match.rule.weight >= THRESHOLD and not match.rule.starts for match in line.matches)


def chapters(lines: Sequence[Line]) -> list[int]:
    """The chapters of a podcast or a video: "00:00 Opening" and the times that rise from there."""
    runs_of_times: list[list[int]] = []
    last = math.inf
    for i, line in enumerate(lines):
        clock = _CHAPTER.match(line.text)
        second = _second(clock) if clock else math.nan
        if second == 0:
            runs_of_times.append([i])
        elif second > last:
            runs_of_times[-1].append(i)
        last = second if second == 0 or second > last else math.inf
    return [i for run in runs_of_times if len(run) >= CHAPTERS for i in run]


def _second(clock: re.Match[str]) -> int:
    hour, minute, second = (int(part or 0) for part in clock.groups())
    return (hour * 60 + minute) * 60 + second


def named_sections(lines: Sequence[Line], scores: Sequence[float]) -> set[int]:
    """The names of services that head the sections of an article about them.

    Buttons stand beside each other, and what a page puts between its paragraphs is the same each
    time; so it takes two different names, each between paragraphs of which the model is sure.
    """
    believed = [
        line.features.prose and score < DOUBTED for line, score in zip(lines, scores, strict=True)
    ]
    found = {
        i
        for i in range(1, len(lines) - 1)
        if believed[i - 1] and believed[i + 1] and _names_service(lines[i])
    }
    different = {plain(lines[i].text).casefold() for i in found}
    return found if len(different) >= NAMED_SECTIONS else set()


def _names_service(line: Line) -> bool:
    """Whether a line is what a share button is made of."""
    return any(match.rule.starts and match.rule.kind == "share" for match in line.matches)


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
