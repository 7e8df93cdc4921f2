"""The detect stage: Document in, Document with the language of every segment out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.config import digest_of
from pipeline.detect.decide import Decision, decide
from pipeline.document import Document, Part, Segment, Verdict, Vote
from pipeline.languages import canonical
from pipeline.read.feeds import of_feed
from pipeline.stage import Outcome, Tools, each

if TYPE_CHECKING:
    from pipeline.config import Config
    from pipeline.detect.detector import Detector

UNDETERMINED_FLAG = "language-undetermined"
"""Flag of a segment whose language nobody could tell: it is not translated."""


class DetectStage:
    """Gives every segment a verdict; lines too short to tell look at the rest of the document."""

    name = "detect"
    version = "6"
    needs: frozenset[str] = frozenset()
    sets = frozenset({"language"})

    def __init__(self, config: Config) -> None:
        self._options = config.detect
        self._detector: Detector | None = None

    @property
    def fingerprint(self) -> str:
        """Covers the backend and the confidence it needs."""
        return digest_of(self._options.model_dump())

    def open(self, tools: Tools) -> None:  # noqa: ARG002 (part of the protocol)
        """Load the models of the detector."""
        from pipeline.detect.backends import load_detector

        self._detector = load_detector(self._options.backend)

    def run(self, documents: Sequence[Document]) -> list[Outcome]:
        """Decide the languages of each document."""
        return each(documents, self._detect)

    def close(self) -> None:
        """Let go of the models."""
        self._detector = None

    def _detect(self, document: Document) -> Document:
        """Decide the languages of one document, all its lines together."""
        if self._detector is None:
            raise RuntimeError("the detect stage runs before it is opened")
        lines = [segment.text for segment in document.segments]
        # What a person says of a feed comes before what stands in its template.
        declared = of_feed(document.feed, self._options.declared) or document.language
        decisions = decide(
            lines,
            self._detector.identify,
            self._options.min_confidence,
            canonical(declared) if declared else None,
        )
        segments = (
            _decided(segment, decision)
            for segment, decision in zip(document.segments, decisions, strict=True)
        )
        return replace(document, segments=tuple(segments))


def _decided(segment: Segment, decision: Decision) -> Segment:
    """A segment with its language, and a flag if there is none to be had.

    Initials and units, about which no detector was asked, are no loss.
    """
    found = replace(segment, language=_verdict(decision))
    missing = decision.how == "undecided" and decision.votes
    return found.flagged(UNDETERMINED_FLAG) if missing else found


def _verdict(decision: Decision) -> Verdict:
    """A decision as documents carry it."""
    return Verdict(
        decision.code,
        decision.confidence,
        decision.how,
        tuple(Vote(*vote) for vote in decision.votes),
        tuple(Part(part.start, part.end, part.code, part.confidence) for part in decision.parts),
    )
