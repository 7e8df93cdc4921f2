"""Let the guard judge the draft of a task: what it is judged by is gathered here."""

from __future__ import annotations

from pipeline.translate import proper_names, sayings
from pipeline.translate.attempts import Translation
from pipeline.translate.copies import left_over, opening_left
from pipeline.translate.cut_words import breaks_off
from pipeline.translate.doubts import DOUBTS
from pipeline.translate.evidence import Evidence
from pipeline.translate.guard import verdict
from pipeline.translate.names import missing_names
from pipeline.translate.opening_sayings import gone_on
from pipeline.translate.plans import Likelihoods, Plan
from pipeline.translate.tasks import Task
from pipeline.translate.tidy import begun, without_own_marker
from pipeline.translate.vocabulary import common_openings
from pipeline.translate.wording import worded


def judged(task: Task, plan: Plan, joined: str, rung: str, likelihoods: Likelihoods) -> Translation:
    """A draft the guard lets pass, or the sentence as it was with the name of what is wrong."""
    draft = plan.finish(joined, likelihoods)
    if draft is None:
        return Translation(task.written, check="placeholder")
    draft = without_own_marker(gone_on(draft, task), task)
    check = verdict(_evidence(task, plan, draft)) if any(plan.asked) else None
    if check is not None and check not in DOUBTS:
        return Translation(task.written, check=check)
    text = task.lead + begun(draft, task.sentence) + task.trail
    return Translation(text, task.route, rung, check)


def _evidence(task: Task, plan: Plan, draft: str) -> Evidence:
    """What the draft of a task is judged by: its source is what the model was asked."""
    sentence, pair, count = task.sentence, task.pair, task.count
    told = worded(sayings.in_words(sentence, task.said), pair.source)
    # What goes by another name now ("Game of Thrones" for "Guerra dos Tronos") is not looked for.
    missing = missing_names(sentence, draft, pair, count)
    still = told.lower() if task.named else ""
    looked_for = [one for one in task.named if sentence[one[0] : one[1]].lower() in still]
    # A title in another tongue that came through is as good as one behind a placeholder.
    through = {name for _, _, name in task.named if " " in name and name in draft}
    return Evidence(
        source=told,
        draft=draft,
        pair=pair,
        kept=" ".join((plan.kept, *sorted(through))),
        common=_left_as_written(task, plan, draft),
        missing=frozenset(name for name in missing if name in told),
        lost_name=proper_names.lost(looked_for, draft),
        written=sentence,
        cut_off=breaks_off(task.written, pair.source, count),
    )


def _left_as_written(task: Task, plan: Plan, draft: str) -> frozenset[str]:
    """Words of a sentence that its draft should have in the target language, and has not."""
    sentence, pair, named = task.sentence, task.pair, [name for _, _, name in task.named]
    kept = " ".join((plan.kept, *named))
    return (
        common_openings(sentence, draft, pair.target, task.count).difference(named)
        | left_over(sentence, draft, pair, kept)
        | opening_left(sentence, draft, pair, task.count)
    )
