"""A document's changes for human eyes: what each line was, what it is, what went and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from rich.console import Console
from rich.text import Text

from pipeline.document import Document, Removal, Segment
from pipeline.languages import name_of
from pipeline.write.record import numbered

BEFORE = "red"
AFTER = "green"
QUIET = "dim"


def print_changes(document: Document, console: Console) -> None:
    """Only the lines that a stage changed or removed, before and after."""
    touched = [pair for pair in numbered(document) if pair[1].edits or not pair[1].kept]
    for number, segment in touched:
        if segment.source != segment.text:
            before, after = _marked(segment.source, segment.text)
            console.print(Text(f"{number:4} - ", BEFORE) + before)
            console.print(Text("     + ", AFTER) + after)
        if segment.removal:
            console.print(Text(f"{number:4} - {segment.text}", BEFORE))
            console.print(Text(f"       {_removal(segment.removal)}", QUIET))
    if not touched:
        console.print("nothing changed", style=QUIET)


def print_story(document: Document, stages: Sequence[str], console: Console) -> None:
    """Every line, with what each stage, in order, did to it and why."""
    for number, segment in numbered(document):
        style = "" if segment.kept else "strike dim"
        console.print(Text(f"{number:4}  ", QUIET) + Text(segment.text, style))
        for stage in stages:
            for line in _deeds(stage, segment):
                console.print(Text(f"      {stage}: {line}", QUIET))
        if segment.flags:
            console.print(Text(f"      flags: {', '.join(segment.flags)}", "yellow"))
    for flag in document.flags:
        console.print(f"document flag: {flag}", style="yellow")
    for language, model in document.models:
        console.print(f"model for {name_of(language)}: {model}", style=QUIET)


def _deeds(stage: str, segment: Segment) -> Iterator[str]:
    """What one stage did to a segment."""
    if stage == "detect":
        verdict = segment.language
        yield f"{name_of(verdict.code)} ({verdict.confidence:.2f}, {verdict.how})"
        for part in verdict.parts:
            where = f"characters {part.start}-{part.end}"
            yield f"{where}: {name_of(part.code)} ({part.confidence:.2f})"
        if verdict.votes:
            votes = (f"{voter} {code} {score:.2f}" for voter, code, score in verdict.votes)
            yield f"votes: {', '.join(votes)}"
    for edit in segment.edits:
        if edit.stage == stage:
            steps = [str(value) for name, value in edit.detail if name == "step"]
            plain = [(name, value) for name, value in edit.detail if name != "step"]
            detail = ", ".join(f"{name} {value}" for name, value in plain)
            change = f"{_short(edit.before)} → {_short(edit.after)}"
            yield f"{change}: {edit.why}" + (f" ({detail})" if detail else "")
            yield from (f"  {step}" for step in steps)
    if stage == "strip" and segment.removal:
        yield _removal(segment.removal)


def _removal(removal: Removal) -> str:
    return f"{removal.kind} by {removal.rule} ({removal.score:.2f}): {removal.evidence}"


def _short(text: str, most: int = 80) -> str:
    """A text in quotes, cut in the middle where it is long."""
    if len(text) > most:
        text = f"{text[: most // 2]} … {text[-most // 2 :]}"
    return f"“{text}”"


def _marked(before: str, after: str) -> tuple[Text, Text]:
    """Both texts with the characters that differ in reverse video."""
    left, right = Text(style=BEFORE), Text(style=AFTER)
    for tag, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        changed = "" if tag == "equal" else "reverse"
        left.append(before[i:j], changed)
        right.append(after[k:m], changed)
    return left, right
