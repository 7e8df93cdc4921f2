"""Cut a sentence into parts that are translated each by itself, and fit their drafts together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.translate import wide_marks
from pipeline.translate.dialogue import cut_apart, cut_at_dashes
from pipeline.translate.dress import dressed
from pipeline.translate.plans import Plan
from pipeline.translate.protect import around
from pipeline.translate.quotation import cut_at_marks
from pipeline.translate.scripts import is_small
from pipeline.translate.seams import divides, in_the_middle, joined, with_clause_mark
from pipeline.translate.sentences import clauses, split
from pipeline.translate.tasks import Task
from pipeline.translate.tidy import tidied

_LEADING_MARKS = ":：,，;；、"
"""Marks with which a part begins behind what is kept of a text without spaces."""

_STOPS = (".", "…", "。", "．", "।", "॥", "۔", "։", "።", "។", "။")
_ARTICLE = 2
"""Letters of a part that is but an article: of 'O "check-in"' came 'The O "check-in"'."""


def parts(task: Task) -> Plan:
    """The parts around what must survive and between quotation marks, which so cannot get lost."""
    return _piecewise(_cut(task), task)


def clause_by_clause(task: Task) -> Plan:
    """Each clause by itself: short input is what a babbling model copes with best."""
    cut: list[tuple[str, bool]] = []
    for text, fixed in _cut(task):
        if fixed:
            cut.append((text, True))
        else:
            cut += [
                part for clause, gap in clauses(text) for part in ((clause, False), (gap, True))
            ]
    return _piecewise(cut, task)


def put_together(plan: Plan, drafts: Iterator[str], *, divided: bool) -> str:
    """The parts of a plan with a draft in place of each that is not fixed.

    Drafts of ways to say the same stay as they are. Where the target divides words and the source
    does not, as ``divided`` tells, there are spaces between them.
    """
    if len(plan.parts) == 1 and not plan.parts[0][1]:
        return next(drafts)
    if plan.compared:
        return "".join(text if fixed else next(drafts) for text, fixed in plan.parts)
    made = [text if fixed else _fitted(text, next(drafts)) for text, fixed in plan.parts]
    return joined(map(in_the_middle, ["", *made], made)) if divided else "".join(made)


def _piecewise(cut: Sequence[tuple[str, bool]], task: Task) -> Plan:
    """Parts that are translated each by itself."""
    kept = " ".join(text for text, fixed in cut if fixed)
    led = _LEADING_MARKS if divides(task.pair) else ":"
    parts = _seamed(cut, led)
    only = parts[0][0] if len(parts) == 1 else ""
    return Plan(parts, lambda draft, _: tidied(_fitted(only, draft) if only else draft, task), kept)


def _cut(task: Task) -> list[tuple[str, bool]]:
    """A sentence as (text, fixed) parts; protected spans, quotation marks and dashes are fixed.

    What is quoted may hold several sentences, of which engines like to drop one.
    """
    cut: list[tuple[str, bool]] = []
    for text, fixed in around(dressed(task)):
        cut += [(text, True)] if fixed else _cut_at_marks(text, task.pair.source)
    return cut


def _cut_at_marks(text: str, language: str) -> Iterator[tuple[str, bool]]:
    """A text between protected spans as (text, fixed) parts, of a sentence at most each."""
    for part, mark in cut_at_dashes(text) or cut_at_marks(text):
        apart = wide_marks.cut(part) if language in wide_marks.LANGUAGES else []
        for piece, dash in [(part, True)] if mark else apart if apart[1:] else cut_apart(part):
            if dash:
                yield piece, True
                continue
            for sentence, gap in split(piece, language):
                yield from ((sentence, False), (gap, True))


def _seamed(cut: Sequence[tuple[str, bool]], led: str) -> tuple[tuple[str, bool], ...]:
    """Parts whose white space at their ends is fixed, and a mark before them: engines drop it."""
    seamed: list[tuple[str, bool]] = []
    for text, fixed in cut:
        core = text.strip()
        core = core[1:].lstrip() if core[:1] in led else core
        if fixed or not core:
            seamed.append((text, True))
        else:
            at = text.index(core)
            seamed += [(text[:at], True), (core, False), (text[at + len(core) :], True)]
    return tuple(part for part in seamed if part[0])


def _fitted(text: str, draft: str) -> str:
    """A part's draft without the full stop and the capital that engines give to fragments."""
    if draft.endswith(".") and not text.endswith(_STOPS):
        draft = draft.rstrip(".")
    draft = with_clause_mark(draft, text)
    if draft == f"The {text}" and len(text) <= _ARTICLE:
        return "The"
    if is_small(text[:1] or " ") and draft[:1].isupper() and draft[1:2].islower():
        draft = draft[0].lower() + draft[1:]
    return draft
