"""Lists as a whole: the links under a heading such as "Related", and bullets."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.strip.draft import Draft
from pipeline.strip.evidence import CERTAIN
from pipeline.strip.outline import Outline
from pipeline.strip.runs import runs

LIST_LINES = 8
"""So many short lines at most belong to the heading of a list of links inside the text."""


def take_lists(draft: Draft) -> None:
    """Take the links under a heading such as "Related": short lines up to the next text."""
    for i, line in enumerate(draft.page.lines):
        made = draft.marks[i]
        opener = next((match.rule for match in line.matches if match.rule.opens), None)
        if made is None or opener is None or made.rule != opener.name:
            continue
        bullets = list(_bullets_from(draft.page, i + 1))
        run = bullets or list(_links_from(draft, i + 1)) or list(_loose_from(draft, i + 1))
        stop = run[-1] + 1 if run else i + 1
        # A run that text follows may end with the heading of that text: leave its last line.
        closed = bool(bullets) or stop == len(draft.marks) or draft.marks[stop] is not None
        if len(bullets) > LIST_LINES:
            continue
        if closed or len(run) <= LIST_LINES:
            links = [j for j in (run if closed else run[:-1]) if draft.marks[j] is None]
            draft.take(links, made.kind, "linked-list", line.text)


def settle_bullets(draft: Draft) -> None:
    """Decide a list as a whole: it goes when most of it does, else only what is certain."""
    for run in runs((one.bullet for one in draft.page.features), least=2):
        made = [draft.marks[i] for i in run]
        found = next((one for one in made if one is not None), None)
        if found is None:
            continue
        if sum(one is not None for one in made) * 2 > len(run):
            rest = [i for i in run if draft.marks[i] is None and not draft.page.prose[i]]
            draft.take(rest, found.kind, "list-of-removed", found.evidence)
        else:
            for i, one in zip(run, made, strict=True):
                if one is not None and one.score < CERTAIN:
                    draft.marks[i] = None


def _bullets_from(page: Outline, i: int) -> Iterator[int]:
    """The short bullets from here on, marked ones included, that nothing protects."""
    while i < len(page.lines) and page.features[i].bullet:
        if page.needed[i] or page.features[i].prose:
            return
        yield i
        i += 1


def _links_from(draft: Draft, i: int) -> Iterator[int]:
    """The short lines from here to the end of the page, marked ones included.

    None if there is anything else: text, dates, labels, or more than a list has. Below the
    heading of a list they are links, whatever the model thinks of one of them.
    """
    run = range(i, len(draft.marks))
    unmarked = [j for j in run if draft.marks[j] is None]
    if len(unmarked) <= LIST_LINES and all(_linkable(draft.page, j) for j in unmarked):
        yield from run


def _linkable(page: Outline, i: int) -> bool:
    """Whether a line has the shape of a link and nothing protects it."""
    one = page.features[i]
    shaped = one.prose or one.sentence or one.label or one.date or one.bullet
    return not (shaped or page.needed[i] or i in page.listed)


def _loose_from(draft: Draft, i: int) -> Iterator[int]:
    """The unmarked lines from here on that may go with their neighbours."""
    while i < len(draft.marks) and draft.marks[i] is None and draft.page.loose(i):
        yield i
        i += 1
