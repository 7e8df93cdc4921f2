"""The strip stage: Document in, Document with its boilerplate marked out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

from pipeline.config import config_folder, digest_of
from pipeline.document import Document, Removal, Segment, replay
from pipeline.stage import Outcome, Tools, each
from pipeline.strip.decide import mark, removed_share
from pipeline.strip.lines import check_kinds, load_packs, read_line
from pipeline.strip.memory import Recurrence
from pipeline.strip.model import DIGEST, shipped_model
from pipeline.strip.rules import Pack, digests_of_packs

if TYPE_CHECKING:
    from pipeline.config import Config
    from pipeline.strip.memory import FeedStore

CAP_FLAG = "strip-cap"
"""Flag of a document of which so much looked like boilerplate that nothing was removed."""


class StripStage:
    """Marks boilerplate with kind, rule and evidence; a marked segment is not written."""

    name = "strip"
    version = "3"
    needs = frozenset({"language"})
    sets = frozenset({"kept"})

    def __init__(self, config: Config) -> None:
        """Check the options; the rule packs are loaded when the stage is opened.

        Raises:
            ConfigError: an unknown kind is to be removed or kept.
        """
        self._options = config.strip
        self._kinds = check_kinds(config.strip.remove) - check_kinds(config.strip.keep)
        self._target = config.translate.target
        self._names = config.feeds
        self._folder = config_folder() / "boilerplate"
        self._packs: dict[str, Pack] = {}
        self._feeds: FeedStore | None = None

    @property
    def fingerprint(self) -> str:
        """Covers the options of the stage, every rule pack and the model."""
        packs = digests_of_packs(self._folder)
        return digest_of(self._options.model_dump(), self._target, packs, DIGEST, self._names)

    def open(self, tools: Tools) -> None:
        """Load and check the rule packs and the model.

        Raises:
            ConfigError: a rule pack or the model cannot be used.
        """
        self._feeds = tools.feeds
        shipped_model()
        self._packs = load_packs(self._folder)

    def run(self, documents: Sequence[Document]) -> list[Outcome]:
        """Mark the boilerplate of each document."""
        return each(documents, self._strip)

    def close(self) -> None:
        """Let go of the rules and the feeds."""
        self._packs, self._feeds = {}, None

    def _strip(self, document: Document) -> Document:
        """Mark one document, or flag it when too much of it would go."""
        places = [i for i, segment in enumerate(document.segments) if segment.text.strip()]
        lines = [
            read_line(
                segment.text,
                _untranslated(segment),
                segment.language.code,
                self._packs,
                self._target,
            )
            for segment in (document.segments[i] for i in places)
        ]
        recurring = self._recurring(document)
        opinions = shipped_model().opinions(lines, document.title, recurring)
        marks = mark(lines, self._kinds, document.title, opinions, recurring)
        if removed_share(lines, marks) > self._options.max_share:
            return document.flagged(CAP_FLAG)
        segments = list(document.segments)
        for i, made in zip(places, marks, strict=True):
            if made is not None:
                removal = Removal(made.kind, made.rule, made.score, made.evidence)
                segments[i] = replace(segments[i], removal=removal)
        return replace(document, segments=tuple(segments))

    def _recurring(self, document: Document) -> list[Recurrence | None]:
        """How each line recurred in its feed's other items, where the feed is known.

        Lines are known as they were read, so that a memory outlives a better repair.
        """
        if self._feeds is None or not document.feed:
            return []
        sources = [segment.source for segment in document.segments if segment.text.strip()]
        return self._feeds.feed(document.feed).recurring(document.id, sources)


def _untranslated(segment: Segment) -> str:
    """The segment's text in its own language, with the edits made before its translation."""
    own = takewhile(lambda edit: edit.stage != "translate", segment.edits)
    return replay(segment.source, own)
