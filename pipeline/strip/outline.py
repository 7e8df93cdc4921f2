"""What stands where in a page, before anything is marked: the title, the paragraphs, what is safe.

An outline does not change while the page is judged; the marks do (``draft.py``).
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass

from pipeline.strip.cues import hash_of
from pipeline.strip.evidence import Line, Opinion
from pipeline.strip.features import Features, title_and_teaser, topic_words
from pipeline.strip.listings import ingredients
from pipeline.strip.memory import Recurrence
from pipeline.strip.model import shipped_model
from pipeline.strip.protected import (
    TITLE_REACH,
    announces,
    chapters,
    could_be_titles,
    dates_above_text,
    event_dates,
    lists_of_content,
    named_sections,
    questions_and_answers,
    standing_lines,
    timeline,
    title_copies,
    weights_needed,
)
from pipeline.strip.recurrence import heads_nothing
from pipeline.strip.rules import Match

HEADED = 0.5
"""Below this score a line is what the model takes for content; a heading stands over it."""

DISBELIEVED = 0.7
"""From this score on a paragraph is none of the article below the title."""

SENTENCE_WORDS = 2
"""A finished sentence of more words says something."""

ANNOUNCING_WORDS = 10
"""A line of so many words with a colon at its end says something too: what is quoted, listed or
shown below. Read as sentences, they cost no line of boilerplate on labelled pages, and articles
lose 0.33 instead of 0.36 % of their words in article elements (0.34 instead of 0.36 % in what loose
extractors leave); shorter ones are mostly the headings of links.
"""


@dataclass(frozen=True, slots=True, eq=False)
class Outline:
    """What is known about a page; everything is given by the places of its lines."""

    lines: Sequence[Line]
    features: Sequence[Features]
    opinions: Sequence[Opinion | None]
    """What the model thinks of each line; empty where it was not asked."""
    scores: Sequence[float]
    """The model's scores (0 to 1), 0 where it has no opinion."""
    recurring: Sequence[Recurrence | None]
    title: int | None
    about_topic: Sequence[Sequence[bool]]
    """For each match of each line whether its rule looks for words of the page's topic."""
    prose: Sequence[bool]
    """Whether each line is a paragraph; the title is none."""
    paragraphs: int
    needed: Sequence[float]
    """The weight a rule must have to take each line; no rule weighs more than 1."""
    titular: Set[int]
    """What could be the title, where the title is wrong."""
    dated: Set[int]
    """The lines right below a bare date."""
    standing: Set[int]
    """Headlines and datelines that recur in the feed by right."""
    listed: Set[int]
    """The lines of data sheets, announced lists, code and quantities."""
    trusted: Set[int]
    """What the model takes for content."""

    def is_statement(self, i: int) -> bool:
        """Whether a line on which no rule speaks is a finished sentence or announces something."""
        one, line = self.features[i], self.lines[i]
        finished = one.sentence and one.words > SENTENCE_WORDS and not line.matches
        return finished or announces(line, ANNOUNCING_WORDS)

    def loose(self, i: int) -> bool:
        """Whether a line without a rule against it may go with its neighbours.

        What the model takes for content may not.
        """
        one = self.features[i]
        shaped = one.prose or one.label or one.date or one.bullet
        return not (shaped or self.needed[i] or i in self.trusted or i in self.listed)


def outline_of(
    lines: Sequence[Line],
    title: str,
    opinions: Sequence[Opinion | None],
    recurring: Sequence[Recurrence | None],
) -> Outline:
    """Look at a page; the arguments are those of :func:`pipeline.strip.decide.mark`."""
    features = [line.features for line in lines]
    scores = [one.score if one else 0.0 for one in opinions or [None] * len(lines)]
    # What the model suspects is no paragraph of the article below the title.
    shapes = [
        one._replace(prose=False) if one.prose and score >= DISBELIEVED else one
        for one, score in zip(features, scores, strict=True)
    ]
    titles = _titles(lines, shapes, recurring)
    found = titles[0] if titles else None
    prose = [one.prose and i != found for i, one in enumerate(features)]
    believed = [one.prose for one in shapes]
    copies = title_copies(lines, found, believed) if found is not None else set()
    dates = dates_above_text(lines)
    standing = standing_lines(lines, scores, recurring, found, prose)
    return Outline(
        lines=lines,
        features=features,
        opinions=opinions,
        scores=scores,
        recurring=recurring,
        title=found,
        about_topic=_about_topic(lines, title, found),
        prose=prose,
        paragraphs=sum(prose),
        needed=weights_needed(
            features,
            titles={*titles, *copies},
            entries={
                *timeline(dates, lines, scores),
                *named_sections(lines, scores),
                *event_dates(lines),
            },
            spoken={*questions_and_answers(lines, scores), *chapters(lines)},
            standing=standing,
        ),
        titular=could_be_titles(lines, shapes, prose),
        dated={i + 1 for i in dates},
        standing=standing,
        listed=lists_of_content(lines),
        trusted={i for i, score in enumerate(scores) if score < HEADED} if opinions else set(),
    )


def _titles(
    lines: Sequence[Line], features: Sequence[Features], recurring: Sequence[Recurrence | None]
) -> tuple[int, ...]:
    """The title and its teaser, as far as there are any.

    What a rule speaks against is no title, whatever words it shares with the article, and neither
    is an ingredient; a sentence that other items of the feed hold too heads none of them.
    """
    again = {
        i
        for i, recurrence in enumerate(recurring)
        if recurrence is not None and heads_nothing(features[i], lines[i].text)
    }
    topics = [frozenset() if line.ruled else line.topics for line in lines]
    texts = [line.text for line in lines]
    barred = again.union(*ingredients(lines))
    return title_and_teaser(topics, features, texts, barred, TITLE_REACH)


def _about_topic(lines: Sequence[Line], title: str, found: int | None) -> list[list[bool]]:
    """For each match of each line whether its words are the topic: those of the title.

    A date beside a title with the same year is no topic, nor is a stop word, such as "with" or
    "your"; and a prompt that was taken for the title has none.
    """
    known = lines[found].topics if found is not None and not lines[found].ruled else frozenset()
    words = topic_words(title) if title else known
    stops = shipped_model().stops
    topic = {word for word in words if not word[0].isdigit() and hash_of(word) not in stops}
    return [[_looks_for(match, topic) for match in line.matches] for line in lines]


def _looks_for(match: Match, topic: Set[str]) -> bool:
    """Whether a rule looks for a word of the topic, and not just spans one, as of a headline."""
    spanned = topic & topic_words(match.fragment)
    return any(word in match.rule.pattern.pattern.casefold() for word in spanned)
