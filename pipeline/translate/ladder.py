"""What to do with a draft that the guard rejects: ask in another way, and never leave a blank.

For each route in turn, a sentence climbs the rungs (:mod:`pipeline.translate.rungs`) until the
guard is content with its draft. After the last rung the source text stays, flagged.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from pipeline.errors import ModelError
from pipeline.translate import emphasis
from pipeline.translate.asking import drafts_of, likelihoods_of
from pipeline.translate.attempts import Step, Translation
from pipeline.translate.copies import left_over
from pipeline.translate.doubts import ELSEWHERE, RETRIED
from pipeline.translate.glossary import Glossary
from pipeline.translate.judging import judged
from pipeline.translate.plans import Plan
from pipeline.translate.routing import Route
from pipeline.translate.rungs import RUNGS
from pipeline.translate.tasks import Task, counting, task_of
from pipeline.translate.unlikely import doubted

_NO_TERMS = Glossary()

_Report = Callable[[Route, ModelError], None]


def climb(
    sentences: Sequence[str],
    ways: Sequence[Route],
    broken: _Report,
    glossary: Glossary = _NO_TERMS,
) -> list[Translation]:
    """Translate sentences of one language; as many translations, in the same order.

    Args:
        sentences: without white space around them, none empty.
        ways: the routes to try, the best first; all lead from the same language to the same target.
        broken: told when a model of a route does not work; the next route is tried then.
        glossary: terms that are kept, or translated in one way.
    """
    language = ways[0].pair.source if ways else ""
    marked = {
        text: found for text in sentences if (found := emphasis.read(text, language)) is not None
    }
    asked = [text for text in sentences if text not in marked]
    if not marked:
        return _climbed(asked, ways, broken, glossary)
    asked += [text for found in marked.values() for text in (found.quoted, found.bare) if text]
    asked = list(dict.fromkeys(asked))
    made = dict(zip(asked, _climbed(asked, ways, broken, glossary), strict=True))
    remade = {text: _remade(found, made) for text, found in marked.items()}
    left = [text for text, translation in remade.items() if translation is None]
    made |= zip(left, _climbed(left, ways, broken, glossary), strict=True)
    return [remade.get(sentence) or made[sentence] for sentence in sentences]


def _remade(
    found: emphasis.Emphasis | emphasis.Labelled, made: Mapping[str, Translation]
) -> Translation | None:
    """The translation of a sentence with marked words, of those that were asked for it."""
    bare, quoted = made[found.bare], made.get(found.quoted, _NOTHING)
    without = bare.text if bare.route is not None else ""
    if bare.check is not None and quoted.route is not None and quoted.check is None:
        without = ""
    text = found.remade(quoted.text if quoted.route is not None else "", without)
    if not text:
        return None
    best = bare if without else quoted
    if best.route is not None and left_over(found.bare, text, best.route.pair):
        best = replace(best, check=best.check or "untranslated-word")
    return replace(best, text=text, steps=(*quoted.steps, *bare.steps))


_NOTHING = Translation("")


def _climbed(
    sentences: Sequence[str], ways: Sequence[Route], broken: _Report, glossary: Glossary
) -> list[Translation]:
    """Translate sentences whose words are not marked; see :func:`climb`."""
    done = [Translation(sentence) for sentence in sentences]
    for route in ways:
        waiting = [
            i for i, made in enumerate(done) if made.route is None or made.check in ELSEWHERE
        ]
        if not waiting:
            break
        try:
            placeholder = route.placeholder
        except ModelError as error:
            broken(route, error)
            continue
        count = counting(route)
        tasks = {i: task_of(sentences[i], route, glossary, placeholder, count) for i in waiting}
        for i, made in _over(route, tasks, {i: done[i] for i in waiting}, broken).items():
            done[i] = made
    return done


def _over(
    route: Route, tasks: Mapping[int, Task], before: Mapping[int, Translation], broken: _Report
) -> dict[int, Translation]:
    """The translations of tasks after all rungs of a route, of those before them."""
    done = dict(before)
    sent: dict[int, tuple[tuple[str, bool], ...]] = {}
    waiting, called = list(tasks), route.name
    for name, rung in RUNGS:
        try:
            planned = {i: rung(tasks[i]) for i in waiting}
            plans = {
                i: plan
                for i, plan in planned.items()
                if plan is not None and plan.parts != sent.get(i)
            }
            if not plans:
                continue
            tried = _tried(name, plans, tasks, route)
        except ModelError as error:
            broken(route, error)
            break
        for (i, plan), (draft, made) in zip(plans.items(), tried, strict=True):
            sent[i] = plan.parts
            step = Step(called, name, str(plan), draft, made.check)
            better = done[i].route is None or (made.route is not None and made.check is None)
            best = made if better else done[i]
            check, steps = best.check, (*done[i].steps, step)
            if tasks[i].colloquial and check is None and any(plan.asked):
                check = "colloquial"
            done[i] = Translation(best.text, best.route, best.rung, check, steps)
        waiting = [i for i in waiting if done[i].route is None or done[i].check in RETRIED]
    return done


def _tried(
    rung: str, plans: Mapping[int, Plan], tasks: Mapping[int, Task], route: Route
) -> list[tuple[str, Translation]]:
    """The drafts of plans, all asked for in one call, and what becomes of them."""
    asked = list(plans.values())
    drafts = drafts_of(asked, route)
    likely = likelihoods_of(asked, drafts, route)
    made = [
        judged(tasks[i], plan, draft, rung, found)
        for (i, plan), draft, found in zip(plans.items(), drafts, likely, strict=True)
    ]
    return list(zip(drafts, doubted(asked, made, route), strict=True))
