"""The data that flows through the pipeline: frozen, comparable, free of behaviour."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

UNDETERMINED = "und"
"""Language code for "a language, but nobody can say which" (ISO 639-2)."""

LETTERLESS = "zxx"
"""Language code for text without linguistic content, such as ``"92.4%"`` (ISO 639-2)."""

How = Literal["script", "model", "prior", "inherited", "letterless", "undecided"]
"""How a language was decided; see :class:`Verdict`."""

Kind = Literal["line", "blank"]
"""What a segment is. ``blank`` only carries white space that stands before the first line."""

Detail = tuple[tuple[str, str | int | float], ...]
"""Machine-readable facts of an edit as (name, value) pairs, in a fixed order."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One change to a segment's text: the unit of provenance.

    Edits are replayable: ``before`` stands at offset ``start`` (in characters) of the text as it
    was when the edit was made, and is replaced by ``after``.
    """

    stage: str
    rule: str
    start: int
    before: str
    after: str
    why: str
    detail: Detail = ()


class Vote(NamedTuple):
    """What one detector said of a text: its name, a language, and its own score from 0 to 1."""

    voter: str
    code: str
    score: float


class Part(NamedTuple):
    """Characters ``start`` to ``end`` of a text, their language, and how sure that is (0 to 1)."""

    start: int
    end: int
    code: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """The language of a segment, how sure that is (0 to 1) and how it was decided.

    ``votes`` are what the detectors said. ``parts`` is empty unless the segment is in several
    languages: then its parts cover the text that the detect stage saw, and ``code`` is the language
    of most of it.
    """

    code: str
    confidence: float
    how: How
    votes: tuple[Vote, ...] = ()
    parts: tuple[Part, ...] = ()


UNDECIDED = Verdict(UNDETERMINED, 0.0, "undecided")
"""The verdict of every segment before the detect stage has looked at it."""


@dataclass(frozen=True, slots=True)
class Removal:
    """Why a segment is left out of the output: its kind, who decided, how sure, and on what."""

    kind: str
    rule: str
    score: float
    evidence: str


@dataclass(frozen=True, slots=True)
class Segment:
    """A line of a document.

    ``sep`` is the exact white space that follows ``text``, up to the next segment's first
    character; ``source`` is the text as it was read, before any stage changed it.
    """

    text: str
    sep: str
    source: str
    kind: Kind = "line"
    language: Verdict = UNDECIDED
    removal: Removal | None = None
    edits: tuple[Edit, ...] = ()
    flags: tuple[str, ...] = ()

    @property
    def kept(self) -> bool:
        """Whether the segment belongs to the output."""
        return self.removal is None

    def edited(self, text: str, edits: Iterable[Edit]) -> Segment:
        """This segment with new text and the edits that led to it."""
        return replace(self, text=text, edits=(*self.edits, *edits))

    def flagged(self, *flags: str) -> Segment:
        """This segment with flags added, each once, in order of first appearance."""
        return replace(self, flags=tuple(dict.fromkeys((*self.flags, *flags))))


@dataclass(frozen=True, slots=True)
class Document:
    """One feed item on its way from bytes to clean text.

    ``id`` is unique within a run (the relative path, for files); ``digest`` is the SHA-256 of the
    bytes that were read. ``language`` is what the source declares, as RSS and HTML can. ``models``
    names, for every foreign language met, the model that translated it or ``"missing"``.
    """

    id: str
    segments: tuple[Segment, ...]
    feed: str = ""
    path: str = ""
    digest: str = ""
    charset: str = "utf-8"
    language: str = ""
    title: str = ""
    url: str = ""
    published: str = ""
    models: tuple[tuple[str, str], ...] = ()
    flags: tuple[str, ...] = ()

    @property
    def body(self) -> str:
        """The whole text, kept and removed segments alike."""
        return "".join(segment.text + segment.sep for segment in self.segments)

    def flagged(self, *flags: str) -> Document:
        """This document with flags added, each once, in order of first appearance."""
        return replace(self, flags=tuple(dict.fromkeys((*self.flags, *flags))))


def replay(text: str, edits: Iterable[Edit]) -> str:
    """Apply edits in order and return the result.

    Raises:
        ValueError: an edit does not find its ``before`` where it says.
    """
    for edit in edits:
        end = edit.start + len(edit.before)
        if text[edit.start : end] != edit.before:
            raise ValueError(f"edit {edit.rule!r} expects {edit.before!r} at {edit.start}")
        text = text[: edit.start] + edit.after + text[end:]
    return text
