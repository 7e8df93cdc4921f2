"""Stage 1 as the pipeline sees it: repairs of the whole document, laid onto its segments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from importlib.metadata import version

from pipeline.config import Config, digest_of
from pipeline.document import Document, Edit, Segment
from pipeline.repair import Repair, explain, is_suspect
from pipeline.stage import Outcome, Tools, each

RULE = "mojibake"
SUSPECTED = "mojibake-suspected"


class RepairStage:
    """Mends text whose bytes were decoded with the wrong charset.

    It must run before any other stage: what looks like a quote or a no-break space here may be a
    byte of a broken sequence.
    """

    name = "repair"
    version = "1"
    needs: frozenset[str] = frozenset()
    sets = frozenset({"repaired"})

    def __init__(self, config: Config) -> None:
        """The stage has no options."""

    @property
    def fingerprint(self) -> str:
        """Depends on ftfy alone, whose measure takes part in the decision."""
        return digest_of(self.name, self.version, version("ftfy"))

    def open(self, tools: Tools) -> None:
        """Nothing to load: the tables are built when the first text needs them."""

    def run(self, documents: Sequence[Document]) -> list[Outcome]:
        """Mend every document by the evidence of all its lines."""
        return each(documents, mend)

    def close(self) -> None:
        """Nothing to let go of."""


def mend(document: Document) -> Document:
    """The document with its damaged segments mended, each with the edits that did it.

    Where other lines prove that the document was damaged, a line that still looks damaged is
    flagged.
    """
    repairs = explain(document.body)[1]
    if not repairs:
        return document
    segments = _lay(document.segments, repairs)
    return replace(
        document,
        segments=tuple(s.flagged(SUSPECTED) if is_suspect(s.text) else s for s in segments),
    )


def _lay(segments: Sequence[Segment], repairs: Sequence[Repair]) -> list[Segment]:
    """Hand each repair of the body to the segment it lies in; none reaches over a line's end.

    The repairs come in sweeps over the body, so a sweep walks along the segments once.
    """
    mended = list(segments)
    place = offset = 0
    for repair in repairs:
        if repair.start < offset:
            place = offset = 0
        while repair.start >= offset + _length(mended[place]):
            offset += _length(mended[place])
            place += 1
        mended[place] = _apply(mended[place], repair, repair.start - offset)
    return mended


def _length(segment: Segment) -> int:
    return len(segment.text) + len(segment.sep)


def _apply(segment: Segment, repair: Repair, start: int) -> Segment:
    """Make one repair; a last byte that had become a space is taken out of the separator."""
    before = segment.text[start : start + len(repair.before)]
    taken = len(repair.before) - len(before)
    edit = Edit("repair", RULE, start, before, repair.after, _why(repair), _detail(repair))
    text = segment.text[:start] + repair.after + segment.text[start + len(before) :]
    return replace(segment.edited(text, [edit]), sep=segment.sep[taken:])


def _why(repair: Repair) -> str:
    """The reason in a plain sentence."""
    pages = ", then as ".join(repair.code_pages)
    lost = f"; {repair.lost} lost byte(s) inferred" if repair.lost else ""
    return f"UTF-8 bytes had been read as {pages}{lost}"


def _detail(repair: Repair) -> tuple[tuple[str, str | int | float], ...]:
    """The same as data."""
    return (
        ("code_pages", " ".join(repair.code_pages)),
        ("layers", repair.layers),
        ("lost_bytes", repair.lost),
        ("gain", repair.gain),
    )
