"""The record of a document: every line, its language, what was done to it and why, as JSON data."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from pipeline import __version__
from pipeline.document import Document, Edit, Segment

RECORD_VERSION = 1
"""Goes up when the shape of the record changes."""

_LINE_END = re.compile(r"\r\n|\r|\n")


def record_of(document: Document, fingerprint: str, stages: Mapping[str, str]) -> dict[str, Any]:
    """Everything there is to know about a cleaned document, ready for :func:`json.dumps`.

    ``lines`` holds one entry per line that has text; ``line`` counts from 1 in the file as read.
    ``source`` is given only where the text was changed, ``parts`` only where a line is in several
    languages: from which character to which, of the text that the detect stage saw, it is in which.
    """
    lines = [_line(number, segment) for number, segment in numbered(document)]
    return {
        "record": RECORD_VERSION,
        "plainfeed": __version__,
        "id": document.id,
        "path": document.path,
        "digest": document.digest,
        "charset": document.charset,
        "fingerprint": fingerprint,
        "stages": dict(stages),
        "models": dict(document.models),
        "flags": list(document.flags),
        "summary": summary_of(document),
        "fields": fields_of(document),
        "lines": lines,
    }


def summary_of(document: Document) -> dict[str, Any]:
    """Counts over the lines: languages, edits by stage, removals by kind, flags."""
    segments = [segment for _, segment in numbered(document)]
    return {
        "lines": len(segments),
        "kept": sum(segment.kept for segment in segments),
        "languages": _counts(segment.language.code for segment in segments),
        "edits": _counts(edit.stage for segment in segments for edit in segment.edits),
        "removed": _counts(segment.removal.kind for segment in segments if segment.removal),
        "flags": _counts(flag for segment in segments for flag in segment.flags),
    }


FIELDS = {"credit": "credits", "image-credit": "image_credits", "metadata": "metadata"}
"""Kinds of removed lines that say something about the document, and the field that holds them."""


def fields_of(document: Document) -> dict[str, list[str]]:
    """Who wrote, photographed, published and when: lines that left the text but are no waste."""
    found: dict[str, list[str]] = {}
    for _, segment in numbered(document):
        if segment.removal and segment.removal.kind in FIELDS:
            found.setdefault(FIELDS[segment.removal.kind], []).append(segment.text.strip())
    return found


def numbered(document: Document) -> Iterator[tuple[int, Segment]]:
    """Every segment with text and the number of its line in the file, from 1."""
    number = 1
    for segment in document.segments:
        if segment.text or segment.source:
            yield number, segment
        number += len(_LINE_END.findall(segment.sep))


def _counts(names: Iterator[str]) -> dict[str, int]:
    """How often each name occurs, most frequent first, then by name."""
    return dict(sorted(Counter(names).items(), key=lambda item: (-item[1], item[0])))


def _line(number: int, segment: Segment) -> dict[str, Any]:
    entry: dict[str, Any] = {"line": number, "text": segment.text}
    if segment.source != segment.text:
        entry["source"] = segment.source
    entry["language"] = segment.language.code
    entry["confidence"] = round(segment.language.confidence, 4)
    entry["how"] = segment.language.how
    if segment.language.parts:
        entry["parts"] = [
            {**part._asdict(), "confidence": round(part.confidence, 4)}
            for part in segment.language.parts
        ]
    if segment.removal:
        entry["removed"] = {
            "kind": segment.removal.kind,
            "rule": segment.removal.rule,
            "score": round(segment.removal.score, 4),
            "evidence": segment.removal.evidence,
        }
    if segment.edits:
        entry["edits"] = [_edit(edit) for edit in segment.edits]
    if segment.flags:
        entry["flags"] = list(segment.flags)
    return entry


def _edit(edit: Edit) -> dict[str, Any]:
    return {
        "stage": edit.stage,
        "rule": edit.rule,
        "start": edit.start,
        "before": edit.before,
        "after": edit.after,
        "why": edit.why,
        "detail": dict(edit.detail),
    }
