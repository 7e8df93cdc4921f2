"""The strip stage: Document in, Document with its boilerplate marked out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.config import config_folder, digest_of
from pipeline.document import LETTERLESS, UNDETERMINED, Document, Removal, Segment, replay
from pipeline.stage import Outcome, Tools, each
from pipeline.strip.decide import mark, removed_share
from pipeline.strip.evidence import Line, Mark
from pipeline.strip.lines import OWN, check_kinds, read_line
from pipeline.strip.memory import Recurrence
from pipeline.strip.model import DIGEST, shipped_model
from pipeline.strip.packs import Packs, digests_of_packs, load_folder

if TYPE_CHECKING:
    from pipeline.config import Config
    from pipeline.strip.memory import FeedStore

CAP_FLAG = "strip-cap"
"""Flag of a document of which so much looked like boilerplate that nothing was removed."""


class StripStage:
    """Marks boilerplate with kind, rule and evidence; a marked segment is not written."""

    name = "strip"
    version = "15"
    needs = frozenset({"language"})
    sets = frozenset({"kept"})

    def __init__(self, config: Config) -> None:
        """Check the options; rules and model are loaded when the stage is opened.

        Raises:
            ConfigError: an unknown kind is to be removed or kept.
        """
        self._options = config.strip
        self._kinds = check_kinds(config.strip.remove) - check_kinds(config.strip.keep)
        self._target = config.translate.target
        self._names = config.feeds
        self._folder = config_folder() / "boilerplate"
        self._own = Path(config.strip.rules).expanduser() if config.strip.rules else None
        self._packs: Packs
        self._feeds: FeedStore | None = None

    @property
    def fingerprint(self) -> str:
        """Covers the options of the stage, every rule pack and the model."""
        packs = digests_of_packs(self._folder)
        own = digests_of_packs(self._own) if self._own else ()
        options = self._options.model_dump(exclude={"rules"})
        return digest_of(options, self._target, packs, own, DIGEST, self._names)

    def open(self, tools: Tools) -> None:
        """Load the model, and the user's own rules; other packs are read as their languages come.

        Raises:
            ConfigError: there are no packs, or the user's own or the model cannot be used.
        """
        self._feeds = tools.feeds
        shipped_model()
        self._packs = Packs(self._folder, load_folder(self._own, OWN) if self._own else None)

    def run(self, documents: Sequence[Document]) -> list[Outcome]:
        """Mark the boilerplate of each document."""
        return each(documents, self._strip)

    def run_before_translation(self, documents: Sequence[Document]) -> list[Outcome]:
        """Mark what rules take of the lines that are to be translated, in their own language.

        Rules judge the source as they will judge it later. The model, the memory and the neighbours
        of a line are left for then: whoever judges a page twice takes more of it.
        """
        return each(documents, self._strip_source)

    def close(self) -> None:
        """Let go of the feeds."""
        self._feeds = None

    def _strip(self, document: Document) -> Document:
        """Mark one document, or flag it when too much of it would go."""
        lines = self._lines(document)
        recurring = self._recurring(document)
        opinions = shipped_model().opinions(lines, document.title, recurring)
        marks = mark(lines, self._kinds, document.title, opinions, recurring)
        if removed_share(lines, marks) > self._options.max_share:
            return document.flagged(CAP_FLAG)
        return _marked(document, marks)

    def _strip_source(self, document: Document) -> Document:
        """Mark the foreign lines that rules take by themselves, unless that is too much."""
        shown = [segment.language.code for segment in document.segments if segment.text.strip()]
        foreign = [code not in (self._target, UNDETERMINED, LETTERLESS) for code in shown]
        if not any(foreign):
            return document
        lines = self._lines(document)
        found = mark(lines, self._kinds, document.title)
        marks = [
            made if away and made and _by_own_rule(line, made) else None
            for line, away, made in zip(lines, foreign, found, strict=True)
        ]
        if removed_share(lines, marks) > self._options.max_share:
            return document
        return _marked(document, marks)

    def _lines(self, document: Document) -> list[Line]:
        """What is known about each line with text."""
        return [
            read_line(
                segment.text,
                _untranslated(segment),
                segment.language.code,
                self._packs,
                self._target,
            )
            for segment in document.segments
            if segment.text.strip()
        ]

    def _recurring(self, document: Document) -> list[Recurrence | None]:
        """How each line recurred in its feed's other items, where the feed is known.

        Lines are known as they were read, so that a memory outlives a better repair.
        """
        if self._feeds is None or not document.feed:
            return []
        sources = [segment.source for segment in document.segments if segment.text.strip()]
        return self._feeds.feed(document.feed).recurring(document.id, sources)


def _by_own_rule(line: Line, made: Mark) -> bool:
    """Whether a line was marked by a rule that matches it, not for its neighbours."""
    return any(made.rule == match.rule.name for match in line.matches)


def _marked(document: Document, marks: Sequence[Mark | None]) -> Document:
    """A document with the marks of its lines with text, in order, as removals.

    What was marked before the translation is settled: it has not been translated.
    """
    left = iter(marks)
    segments = list(document.segments)
    for i, segment in enumerate(segments):
        made = next(left) if segment.text.strip() else None
        if made is not None and segment.kept:
            removal = Removal(made.kind, made.rule, made.score, made.evidence)
            segments[i] = replace(segment, removal=removal)
    return replace(document, segments=tuple(segments))


def _untranslated(segment: Segment) -> str:
    """The segment's text in its own language, with the edits made before its translation."""
    own = takewhile(lambda edit: edit.stage != "translate", segment.edits)
    return replay(segment.source, own)
