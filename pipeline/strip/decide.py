"""From evidence to marks: which lines of a page are boilerplate, and why.

A rule sees one line, this module sees the page. What the model thinks of a line and what is
remembered of its feed are evidence like a rule's. Evidence adds up: a rule that is sure acts
alone, a weaker one needs a neighbour that goes too. Boilerplate grows inward from the ends of a
page and never across a paragraph that nothing speaks against. What looks like content (the title,
tables, timelines, quotations, long paragraphs) can only be taken by a rule that is certain, or not
at all.

Marks were tried out on public article pages labelled line by line; the constants for rules were set
there so that less than 0.2 % of the words of the articles go by rules alone.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass

from pipeline.strip.features import (
    TITLE_LINES,
    TITLE_WORDS,
    TOPIC_PARAGRAPHS,
    Features,
    article_of,
    plain,
    title_and_teaser,
    topic_words,
)
from pipeline.strip.listings import CODE_LINES, QUANTITY_LINES, is_code, is_quantity
from pipeline.strip.memory import Recurrence
from pipeline.strip.recurrence import (
    MENU_LINES,
    MENU_WORDS,
    furniture_score,
    heads_nothing,
    names_channel,
    stands_by_right,
)
from pipeline.strip.rules import Match, Rule

THRESHOLD = 0.8
"""Score from which a line is marked. Rules are weighted against it: 0.8 and more act alone."""

CERTAIN = 0.95
"""Weight from which a rule may take a protected line."""

BESIDE = 0.55
"""What a marked neighbour adds: a weight of 0.6 reaches the threshold with it, 0.5 does not."""

ON_TOPIC = 0.6
"""What is left of a weight when the words that matched are the page's own topic."""

HEAD_LINES = 12
"""The head of a page has at most so many lines: title, teaser, credits, dates, buttons."""

BODY_GAP = 3
"""The first two paragraphs of an article have at most two lines between them."""

GAP_LINES = 2
"""So many short lines between two marked ones go with them."""

LIST_LINES = 8
"""So many short lines at most belong to the heading of a list of links inside the text."""

LONG_WORDS = 60
"""From this length on a line can only be taken by a rule that is certain."""

TIMELINE_WORDS = 4
"""A bare date above a line of so many words is an entry of a timeline."""

TIMELINE_ENTRIES = 2
"""A timeline has at least so many entries; the date above an article is metadata."""

SUSPECTED = 0.9
"""From this score on the line below a date is a link, not an entry of a timeline.

On labelled pages the lists of links then lost their dates and no line of an article went.
"""

TITLE_SHARE = 0.4
"""So much of a title's topic words stand in the paragraphs, and at least two words."""

TABLE_ROWS = 3
"""So many rows in a sequence are a table, which no rule may take."""

MODEL_BAR = -1.0
"""The log-odds from which the model takes a line alone, before what its length and shape add.

Chosen from a grid, with models that had not seen the sites of the pages, so that clearly less than
0.4 % of the words and 2 % of the lines of the articles go; the model card has the figures.
"""

DIRT, DIRTY = 0.75, 0.5
"""What the bar rises by for a whole page of furniture, and from which mean score on it rises.

Between menus and teasers the model sees an article less well: at one bar for all pages it would
lose a third more of the words of whole pages than of those of article elements.
"""

LENGTH = 0.5
"""What the bar rises by with the logarithm of the number of words (and three): a long line is
dearer to lose."""

_LABEL_DOUBT, _BULLET_DOUBT = 1.3, 0.3
_SENTENCE_DOUBT = 0.6
_PROSE_DOUBT = 1.0
_TOPIC_DOUBT = _LONE_DOUBT = 2.5
"""What the bar rises by where a line is often content: labels with values; bullets; finished
sentences and paragraphs on which no rule speaks; lines whose rules speak with the words of the
title; all lines of a page with a single paragraph or none. These add up. A logistic regression on
the score and these shapes gave about these weights."""

_TITLE_DOUBT, _HEADING_DOUBT = 2.0, 1.5
_DATED_DOUBT, _HASHTAG_DOUBT = 1.0, 2.0
_SECTION_DOUBT, _EMOJI_DOUBT = 2.6, 4.0
"""The same for places: what could be a title; headings over text that stays; text under a bare
date; hashtags, which belong to the article above them; the sections of a page, and those whose
headings start with an emoji, as buttons do. They say much the same, so only the largest counts."""

SECTIONS, SECTION_WORDS = 3, 5
"""So many headings of so few words are the sections of a page, and dearer to lose."""

SHEET_ROWS = 6
"""So many labels with values in a sequence are a data sheet, which the model leaves alone."""

RECURRING = 0.5
"""From this score on a line that recurs in its feed is furniture."""

SENTENCE_WORDS = 2
"""A finished sentence of more words needs a rule or a high score."""

HEADED = 0.5
"""A heading stands over text that the model takes for content: below this score."""

MODEL_PROSE_SHARE = 0.3
"""Of the characters of the paragraphs the model may take so much; more is a page it misreads."""

REGULAR, REGULAR_WORDS, REGULAR_GAP = 6, 9, 3
"""So many lines of so many words, each at most so many lines from paragraphs above and below, are
what the paragraphs of a page come with: where and when of each event, the headlines of a live
report. The model takes none of them. Of the labelled article elements two have as many, 17 lines of
content and 2 of boilerplate, which made up a fifth of all words that the model took wrongly.
"""

ROUNDS = 3
"""Passes over the page: a marked line may make the case against its neighbour, and so on."""

_WHOLE_LINE_KINDS = frozenset({"credit", "image-credit", "metadata"})
_EVIDENCE_CHARACTERS = 300


@dataclass(frozen=True, slots=True)
class Line:
    """A line that holds text, with what is known about it before its page is looked at."""

    text: str
    features: Features
    matches: tuple[Match, ...] = ()
    topics: frozenset[str] = frozenset()
    """The topic words of its start."""
    language: str = ""
    """The code of the language it is written in, where that is known."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a witness thinks of a line: a kind, how surely it is boilerplate (0 to 1), on what.

    The evidence is asked for only where the opinion prevails.
    """

    kind: str
    score: float
    evidence: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Mark:
    """A line is boilerplate: of which kind, by which rule, how sure (0 to 1), on what evidence."""

    kind: str
    rule: str
    score: float
    evidence: str


def mark(
    lines: Sequence[Line],
    kinds: frozenset[str],
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
    page = _Page(lines, title, opinions, recurring)
    page.spare_standing(recurring, opinions)
    page.apply_rules()
    page.take_by_model(opinions)
    page.take_recurring(recurring, opinions)
    if page.has_body:
        page.take_lists()
        page.close_gaps()
        page.take_trailing()
        page.take_orphans()
    page.settle_bullets()
    page.take_duplicates()
    return [made if made is not None and made.kind in kinds else None for made in page.marks]


def removed_share(lines: Sequence[Line], marks: Sequence[Mark | None]) -> float:
    """The share of the page's characters (0 to 1) that the marks would take.

    In a page that has paragraphs only these count: around a short article there may well be more
    menu than article. Below a short item's only paragraph everything counts.
    """
    chosen = [one.features.prose for one in lines]
    if sum(chosen) < 2:
        chosen = [True] * len(lines)
    total = sum(len(line.text) for line, one in zip(lines, chosen, strict=True) if one)
    taken = sum(
        len(line.text)
        for line, one, made in zip(lines, chosen, marks, strict=True)
        if one and made is not None
    )
    return taken / total if total else 0.0


def log_odds(score: float) -> float:
    """The logarithm of the odds of a probability; bounded, so that 0 and 1 have one."""
    bounded = min(max(score, 1e-6), 1 - 1e-6)
    return math.log(bounded / (1 - bounded))


class _Page:
    """The marks of one page while they are being made."""

    def __init__(
        self,
        lines: Sequence[Line],
        title: str = "",
        opinions: Sequence[Opinion | None] = (),
        recurring: Sequence[Recurrence | None] = (),
    ) -> None:
        self.lines = lines
        self.features = [line.features for line in lines]
        self.marks: list[Mark | None] = [None] * len(lines)
        texts = [line.text for line in lines]
        # What a rule speaks against is no title, whatever words it shares with the article.
        topics = [frozenset() if _ruled(line) else line.topics for line in lines]
        # A sentence that other items of the feed hold too heads none of them.
        again = {
            i
            for i, recurrence in enumerate(recurring)
            if recurrence is not None and heads_nothing(self.features[i], texts[i])
        }
        titles = title_and_teaser(topics, self.features, texts, again)
        self.title = titles[0] if titles else None
        known = lines[self.title].topics if self.title is not None else frozenset()
        topic = topic_words(title) if title else known
        # A date beside a title with the same year is no topic.
        self.topic = frozenset(word for word in topic if not word[0].isdigit())
        self.about_topic = [
            [not self.topic.isdisjoint(topic_words(match.fragment)) for match in line.matches]
            for line in lines
        ]
        entries = self.timeline(opinions)
        self.needed = _needed(self.features, titles, entries)
        self.prose = [one.prose and i != self.title for i, one in enumerate(self.features)]
        self.has_body = any(self.prose)
        self.lone = sum(self.prose) < 2
        self.titular = self.could_be_titles()
        self.listed = self.lists_of_content()
        self.trusted = {
            i for i, opinion in enumerate(opinions) if opinion is None or opinion.score < HEADED
        }
        self.standing: set[int] = set()
        self.dated = {i + 1 for i in _dated(self.features)}

    def timeline(self, opinions: Sequence[Opinion | None]) -> list[int]:
        """The bare dates of a timeline: two and more of them, each above a line of text.

        Lists of links have dates too. There a rule or the model speaks against the line below.
        """
        entries = [
            i
            for i in _dated(self.features)
            if not (_ruled(self.lines[i + 1]) or _suspected(opinions, i + 1))
        ]
        return entries if len(entries) >= TIMELINE_ENTRIES else []

    def could_be_titles(self) -> frozenset[int]:
        """The lines above the article, or at the page's head, that share words with its paragraphs.

        The title is the best of them; where that is wrong, it is one of the others. A caption above
        the title may be taken for the start of the article.
        """
        article = [i for i in article_of(self.features) if self.prose[i]]
        if not article:
            return frozenset()
        body = frozenset().union(*(self.lines[i].topics for i in article[:TOPIC_PARAGRAPHS]))
        stop = max(article[0], min(HEAD_LINES, len(self.lines)))
        return frozenset(
            i
            for i in range(max(0, article[0] - TITLE_LINES), stop)
            if self.features[i].words >= TITLE_WORDS
            and not self.prose[i]
            and not _ruled(self.lines[i])
            and len(self.lines[i].topics & body)
            >= max(2.0, TITLE_SHARE * len(self.lines[i].topics))
        )

    def lists_of_content(self) -> frozenset[int]:
        """The lines of data sheets and listings, and the bullets under a line that announces them.

        Links are announced too, but by words that rules know, such as "Related".
        """
        sheets = [run for run in _runs([x.label for x in self.features]) if len(run) >= SHEET_ROWS]
        announced = [
            run
            for run in _runs([one.bullet for one in self.features])
            if run.start and self.announces(run.start - 1)
        ]
        return frozenset(i for run in (*sheets, *announced, *self.listings()) for i in run)

    def listings(self) -> Iterator[range]:
        """The listings of code and of quantities, with the heading above them."""
        code = [is_code(line.text, line.features.words) for line in self.lines]
        quantities = [is_quantity(line.text, line.features.words) for line in self.lines]
        for flags, least in ((code, CODE_LINES), (quantities, QUANTITY_LINES)):
            for run in _runs(flags):
                if len(run) >= least:
                    headed = run.start and self.features[run.start - 1].heading
                    yield range(run.start - bool(headed), run.stop)

    def announces(self, i: int) -> bool:
        """Whether a line announces what is below it: some words and a colon, and no rule speaks."""
        line = self.lines[i]
        colon = line.text.rstrip().endswith((":", "："))
        return colon and line.features.words >= TITLE_WORDS and not line.matches

    def apply_rules(self) -> None:
        """Mark what rules speak against, from the bottom up, until nothing changes."""
        matched = [i for i, line in enumerate(self.lines) if line.matches][::-1]
        for _ in range(ROUNDS if matched else 0):
            head, tail = self.head_stop(), self.tail_start()
            before = list(self.marks)
            for i in matched:
                if self.marks[i] is None:
                    self.marks[i] = self.by_rules(i, i < head, i >= tail)
            if self.marks == before:
                return

    def by_rules(self, i: int, head: bool, tail: bool) -> Mark | None:
        """The mark that the strongest rule in its scope gives a line, if it is strong enough."""
        best: Mark | None = None
        for match, about_topic in zip(self.lines[i].matches, self.about_topic[i], strict=True):
            rule = match.rule
            if not _speaks(rule, head, tail):
                continue
            if rule.weight < self.needed[i]:
                continue
            score = rule.weight
            if about_topic:
                score *= ON_TOPIC
            if self.beside(i):
                score = 1 - (1 - score) * (1 - BESIDE)
            if score >= THRESHOLD and (best is None or score > best.score):
                whole = rule.kind in _WHOLE_LINE_KINDS
                evidence = self.lines[i].text if whole else match.fragment
                best = Mark(rule.kind, rule.name, round(score, 3), evidence[:_EVIDENCE_CHARACTERS])
        return best

    def spare_standing(
        self, recurring: Sequence[Recurrence | None], opinions: Sequence[Opinion | None]
    ) -> None:
        """Protect standing headlines and datelines: short lines directly above new text.

        Where no rule speaks against them only a rule that is certain may take them, as the title.
        """
        short = [
            recurrence is not None
            and self.features[i].words <= MENU_WORDS
            and not heads_nothing(self.features[i], self.lines[i].text)
            and not self.lines[i].matches
            for i, recurrence in enumerate(recurring)
        ]
        first = next(
            (
                i
                for i, recurrence in enumerate(recurring)
                if self.prose[i] or (self.features[i].sentence and recurrence is None)
            ),
            len(self.lines),
        )
        menu = {i for run in _runs(short) if len(run) >= MENU_LINES for i in run}
        for i, recurrence in enumerate(recurring):
            opinion = opinions[i] if opinions else None
            if recurrence is None or i in menu or _ruled(self.lines[i]):
                continue
            score = opinion.score if opinion else 0.0
            under_title = self.title is not None and self.title < i < first
            if stands_by_right(
                recurrence,
                self.features[i],
                self.lines[i].text,
                score,
                under_title=under_title,
            ):
                self.standing.add(i)
                self.needed[i] = max(self.needed[i], CERTAIN)

    def take_by_model(self, opinions: Sequence[Opinion | None]) -> None:
        """Mark what the model is sure of; nothing that is protected, and not much prose."""
        tail = self.tail_start()
        scores = [opinion.score if opinion else 0.0 for opinion in opinions]
        sections = self.section_headings(scores)
        dirt = DIRT * max(0.0, sum(scores) / max(len(scores), 1) - DIRTY)
        taken = [
            i
            for i, opinion in enumerate(opinions)
            if opinion is not None
            and self.marks[i] is None
            and not self.needed[i]
            and log_odds(opinion.score) >= dirt + self.bar(i, tail, scores, sections)
        ]
        regular = self.between_paragraphs(taken)
        if len(regular) >= REGULAR:
            taken = [i for i in taken if i not in regular]
        prose = sum(len(self.lines[i].text) for i, one in enumerate(self.prose) if one)
        suspect = sum(len(self.lines[i].text) for i in taken if self.prose[i])
        misread = suspect > MODEL_PROSE_SHARE * prose
        for i in taken:
            opinion = opinions[i]
            if opinion is not None and not (misread and self.prose[i]):
                score, evidence = round(opinion.score, 3), opinion.evidence()
                self.marks[i] = Mark(opinion.kind, "model", score, evidence)

    def between_paragraphs(self, taken: Sequence[int]) -> frozenset[int]:
        """Which of some lines, sentences by length, stand between paragraphs that stay.

        Only those on which no rule speaks: captions and calls to act stand there too.
        """
        gone = set(taken)
        stays = [self.stands(i) and i not in gone for i in range(len(self.lines))]
        return frozenset(
            i
            for i in taken
            if self.features[i].words >= REGULAR_WORDS
            and not self.lines[i].matches
            and any(stays[max(0, i - REGULAR_GAP) : i])
            and any(stays[i + 1 : i + 1 + REGULAR_GAP])
        )

    def take_recurring(
        self, recurring: Sequence[Recurrence | None], opinions: Sequence[Opinion | None]
    ) -> None:
        """Mark what recurs in the feed, where the model, the place and the counts agree."""
        for i, recurrence in enumerate(recurring):
            if recurrence is None or self.marks[i] is not None:
                continue
            one, opinion = self.features[i], opinions[i] if opinions else None
            rules = [match.rule for match in self.lines[i].matches]
            signed = bool(rules) or names_channel(self.lines[i].text)
            # A prompt above the text may be taken for its title.
            spared = self.needed[i] and not (i == self.title and signed)
            if spared or one.date:
                continue
            before = opinion.score if opinion else 0.0
            score = furniture_score(recurrence, one, before, signed=signed)
            guess = opinion.kind if opinion is not None else "navigation"
            kind = rules[0].kind if rules else guess
            if score >= RECURRING:
                told = f"in {recurrence.items} of the feed's last {recurrence.chances} other items"
                self.marks[i] = Mark(kind, "recurs-in-feed", round(score, 3), told)

    def bar(
        self, i: int, tail: int, scores: Sequence[float], sections: Set[int] = frozenset()
    ) -> float:
        """The log-odds the model needs for a line.

        Args:
            i: the line.
            tail: where the tail starts.
            scores: the model's scores of all lines.
            sections: the headings of sections.
        """
        one = self.features[i]
        ruled = bool(self.lines[i].matches)
        places = (
            (i in self.titular, _TITLE_DOUBT),
            (i in self.dated or i in self.standing, _DATED_DOUBT),
            (i < tail and one.heading and self.over_content(i, scores), _HEADING_DOUBT),
            (
                i in sections,
                _EMOJI_DOUBT if _starts_with_emoji(self.lines[i].text) else _SECTION_DOUBT,
            ),
            (self.lines[i].text.startswith("#"), _HASHTAG_DOUBT),
        )
        doubts = (
            (one.label, _LABEL_DOUBT),
            (one.bullet, _BULLET_DOUBT),
            (one.sentence and one.words > SENTENCE_WORDS and not ruled, _SENTENCE_DOUBT),
            (one.prose and not ruled, _PROSE_DOUBT),
            (ruled and self.on_topic(i), _TOPIC_DOUBT),
            (self.lone, _LONE_DOUBT),
            (i in self.listed and not ruled, math.inf),
        )
        bar = MODEL_BAR + LENGTH * math.log(one.words + 3)
        bar += max((weight for holds, weight in places if holds), default=0.0)
        return bar + sum(weight for holds, weight in doubts if holds)

    def section_headings(self, scores: Sequence[float]) -> frozenset[int]:
        """The headings of a page that has many, each a few words over content."""
        found = [
            i
            for i, one in enumerate(self.features if scores else ())
            if one.heading and one.words <= SECTION_WORDS and self.over_content(i, scores)
        ]
        return frozenset(found if len(found) >= SECTIONS else ())

    def over_content(self, i: int, scores: Sequence[float]) -> bool:
        """Whether a line heads a paragraph, a bullet, a table or a timeline that will stay.

        Marked lines in between do not count, and one heading more may stand in between.
        """
        headings = 0
        for below in range(i + 1, len(self.lines)):
            if self.marks[below] is not None:
                continue
            if self.needed[below] == math.inf or below in self.listed:
                return True
            if self.prose[below] or self.features[below].bullet:
                return scores[below] < HEADED
            headings += 1
            if headings > 1 or not self.features[below].heading:
                return False
        return False

    def on_topic(self, i: int) -> bool:
        """Whether rules speak against a line with nothing but the words of the page's topic."""
        return bool(self.about_topic[i]) and all(self.about_topic[i])

    def take_lists(self) -> None:
        """Take the links under a heading such as "Related": short lines up to the next text."""
        for i, line in enumerate(self.lines):
            made = self.marks[i]
            opener = next((match.rule for match in line.matches if match.rule.opens), None)
            if made is None or opener is None or made.rule != opener.name:
                continue
            bullets = list(self.bullets_from(i + 1))
            run = bullets or list(self.links_from(i + 1)) or list(self.loose_from(i + 1))
            stop = run[-1] + 1 if run else i + 1
            # A run that text follows may end with the heading of that text: leave its last line.
            closed = bool(bullets) or stop == len(self.lines) or self.marks[stop] is not None
            if len(bullets) > LIST_LINES:
                continue
            if closed or len(run) <= LIST_LINES:
                links = [j for j in (run if closed else run[:-1]) if self.marks[j] is None]
                self.take(links, made.kind, "linked-list", line.text)

    def close_gaps(self) -> None:
        """Take the few short lines between two marked ones in the head or the tail."""
        head, tail = self.head_stop(), self.tail_start()
        last: int | None = None
        for i, made in enumerate(self.marks):
            if made is None:
                continue
            if last is not None and 1 < i - last <= GAP_LINES + 1 and (i < head or last >= tail):
                gap = range(last + 1, i)
                if all(self.loose(j) and j not in self.titular for j in gap):
                    self.take(gap, made.kind, "between-removed", self.lines[i].text)
            last = i

    def take_trailing(self) -> None:
        """Take what is left of a page's foot: short lines below a section that has gone."""
        tail = self.tail_start()
        above: int | None = None
        for i in range(tail, len(self.lines)):
            made = self.marks[i]
            if made is not None:
                above = i if made.kind in _FOOT_KINDS else above
            elif above is not None and self.loose(i) and not self.features[i].sentence:
                self.take([i], "navigation", "page-foot", self.lines[above].text)

    def take_orphans(self) -> None:
        """Take a heading or an emoji in the tail whose whole section has gone."""
        tail = self.tail_start()
        for i in range(len(self.lines) - 2, -1, -1):
            below = self.marks[i + 1]
            if self.marks[i] is not None or below is None:
                continue
            one = self.features[i]
            # Hashtags belong to the article above them.
            if self.lines[i].text.startswith("#"):
                continue
            ends = i == 0 or self.marks[i - 1] is not None or self.prose[i - 1] or one.symbols
            orphan = one.symbols or (
                i >= tail and one.heading and below.kind in _SECTION_KINDS and self.loose(i)
            )
            if orphan and ends and i != self.title:
                self.take([i], below.kind, "orphan-heading", self.lines[i + 1].text)

    def settle_bullets(self) -> None:
        """Decide a list as a whole: it goes when most of it does, else only what is certain."""
        for run in _runs([one.bullet for one in self.features]):
            made = [self.marks[i] for i in run]
            found = next((one for one in made if one is not None), None)
            if len(run) < 2 or found is None:
                continue
            if sum(one is not None for one in made) * 2 > len(run):
                rest = [i for i in run if self.marks[i] is None and not self.prose[i]]
                self.take(rest, found.kind, "list-of-removed", found.evidence)
            else:
                for i in run:
                    one = self.marks[i]
                    if one is not None and one.score < CERTAIN:
                        self.marks[i] = None

    def take_duplicates(self) -> None:
        """Take a copy of the title beside it, and a cut-off teaser that the text repeats in full.

        Of copies the one nearest to the text stays; one beyond other text may head something else.
        """
        if self.title is None:
            return
        for i in range(min(len(self.lines) - 1, HEAD_LINES)):
            text = self.lines[i].text.strip()
            stem = text.rstrip(".… ")
            cut = text.endswith(("…", "...")) and self.features[i].words >= 8
            if self.marks[i] is not None or i == self.title or not cut:
                continue
            full = (line.text for line in self.lines[i + 1 : i + 1 + HEAD_LINES])
            found = next((other for other in full if other.strip().startswith(stem)), None)
            if found is not None and found.strip() != text:
                self.marks[i] = Mark("duplicate", "cut-teaser", 1.0, found[:_EVIDENCE_CHARACTERS])
        title = plain(self.lines[self.title].text).casefold()
        again = Mark("duplicate", "title-again", 1.0, self.lines[self.title].text)
        for step in (-1, 1) if self.features[self.title].words >= 4 else ():
            i = self.title + step
            while 0 <= i < len(self.lines) and self.marks[i] is not None:
                i += step
            if 0 <= i < len(self.lines) and plain(self.lines[i].text).casefold() == title:
                self.marks[i] = again

    def head_stop(self) -> int:
        """Where the head ends: at the first two paragraphs in a row, the first beyond doubt."""
        stop = min(len(self.lines), HEAD_LINES)
        for i in range(stop):
            beyond_doubt = self.stands(i) and not _ruled(self.lines[i])
            if beyond_doubt and (i + 1 >= len(self.lines) or self.stands(i + 1)):
                return i
        return stop

    def tail_start(self) -> int:
        """Where the tail starts: after the last paragraph that no rule speaks against."""
        start = len(self.lines)
        while start > 0 and not (self.stands(start - 1) and not self.lines[start - 1].matches):
            start -= 1
        return start

    def stands(self, i: int) -> bool:
        """Whether a line is a paragraph that is not marked."""
        return self.prose[i] and self.marks[i] is None

    def beside(self, i: int) -> bool:
        """Whether a neighbour is marked."""
        above = i > 0 and self.marks[i - 1] is not None
        return above or (i + 1 < len(self.marks) and self.marks[i + 1] is not None)

    def loose(self, i: int) -> bool:
        """Whether a line without a rule against it may go with its neighbours.

        What the model takes for content may not.
        """
        one = self.features[i]
        shaped = one.prose or one.label or one.date or one.bullet
        return not (shaped or self.needed[i] or i in self.trusted or i in self.listed)

    def loose_from(self, i: int) -> Iterator[int]:
        """The unmarked lines from here on that may go with their neighbours."""
        while i < len(self.lines) and self.marks[i] is None and self.loose(i):
            yield i
            i += 1

    def links_from(self, i: int) -> Iterator[int]:
        """The short lines from here to the end of the page, marked ones included.

        None if there is anything else: text, dates, labels, or more than a list has. Below the
        heading of a list they are links, whatever the model thinks of one of them.
        """
        run = range(i, len(self.lines))
        unmarked = [j for j in run if self.marks[j] is None]
        if len(unmarked) <= LIST_LINES and all(self.linkable(j) for j in unmarked):
            yield from run

    def linkable(self, i: int) -> bool:
        """Whether a line has the shape of a link and nothing protects it."""
        one = self.features[i]
        shaped = one.prose or one.sentence or one.label or one.date or one.bullet
        return not (shaped or self.needed[i] or i in self.listed)

    def bullets_from(self, i: int) -> Iterator[int]:
        """The short bullets from here on, marked ones included, that nothing protects."""
        while i < len(self.lines) and self.features[i].bullet:
            if self.needed[i] or self.features[i].prose:
                return
            yield i
            i += 1

    def take(self, members: Sequence[int], kind: str, rule: str, evidence: str) -> None:
        """Mark lines because of their neighbours."""
        for i in members:
            self.marks[i] = Mark(kind, rule, THRESHOLD, evidence[:_EVIDENCE_CHARACTERS])


_SECTION_KINDS = frozenset(
    {"ad", "newsletter", "share", "related", "comment-prompt", "paywall", "navigation"}
)
"""Kinds of boilerplate that come as sections with a heading."""

_FOOT_KINDS = frozenset({"newsletter", "related", "comment-prompt"})
"""Kinds that end an article. Share buttons and advertisements also stand in its middle, where a
list of ingredients or results may follow them."""


def _speaks(rule: Rule, head: bool, tail: bool) -> bool:
    """Whether a rule's scope covers a line's place."""
    return (
        rule.scope == "anywhere"
        or (head and rule.scope in ("head", "edge"))
        or (tail and rule.scope in ("tail", "edge"))
    )


def _starts_with_emoji(text: str) -> bool:
    """Whether a text starts with a symbol as no script has them."""
    return unicodedata.category(text.lstrip()[:1] or " ") == "So"


def _ruled(line: Line) -> bool:
    """Whether a rule that could act alone matches a line, wherever it stands."""
    return any(match.rule.weight >= THRESHOLD for match in line.matches)


def _suspected(opinions: Sequence[Opinion | None], i: int) -> bool:
    """Whether the model is sure that a line is boilerplate."""
    opinion = opinions[i] if opinions else None
    return opinion is not None and opinion.score >= SUSPECTED


def _needed(
    features: Sequence[Features], titles: Sequence[int], entries: Sequence[int]
) -> list[float]:
    """The weight a rule must have to take each line; no rule weighs more than 1."""
    needed = [
        CERTAIN if i in titles or one.words >= LONG_WORDS else 0.0 for i, one in enumerate(features)
    ]
    for run in _runs([one.cells > 1 for one in features]):
        if len(run) >= TABLE_ROWS:
            for i in run:
                needed[i] = math.inf
    for i, one in enumerate(features):
        if one.quotation and one.sentence:
            needed[i] = math.inf
    for i in entries:
        needed[i] = math.inf
    return needed


def _dated(features: Sequence[Features]) -> list[int]:
    """The bare dates that stand above a line of text, as in a timeline."""
    return [
        i
        for i, one in enumerate(features[:-1])
        if one.date and features[i + 1].words >= TIMELINE_WORDS
    ]


def _runs(flags: Sequence[bool]) -> Iterator[range]:
    """The stretches in which flags are set."""
    start: int | None = None
    for i, flag in enumerate([*flags, False]):
        if flag and start is None:
            start = i
        elif not flag and start is not None:
            yield range(start, i)
            start = None
