"""What to do with a draft that the guard rejects: ask in another way, and never leave a blank.

The rungs, for each route in turn: the whole sentence with its thousands, the same with placeholders
for them, with some for all other numbers that touch a letter, with commas for its dashes, the parts
around what the placeholders stand for, the clauses one by one. After the last, the source text
stays, flagged.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from pipeline.errors import ModelError
from pipeline.translate import (
    between_dashes,
    brackets,
    emphasis,
    proper_names,
    quoted,
    sayings,
    titles,
    wide_marks,
)
from pipeline.translate.addresses import in_brackets, with_addresses
from pipeline.translate.articles import as_cell, without_articles
from pipeline.translate.carry import carry, confidences
from pipeline.translate.changes import with_changes
from pipeline.translate.copies import left_over, opening_left
from pipeline.translate.cut_words import breaks_off
from pipeline.translate.dialogue import cut_apart, cut_at_dashes, read
from pipeline.translate.doubts import DOUBTS, ELSEWHERE, RETRIED
from pipeline.translate.dress import (
    Task,
    begun,
    counting,
    dressed,
    gone_on,
    task_of,
    tidied,
    without_own_marker,
)
from pipeline.translate.engine import Comparison, Judge
from pipeline.translate.evidence import Evidence
from pipeline.translate.glossary import Glossary
from pipeline.translate.guard import verdict
from pipeline.translate.handles import with_people
from pipeline.translate.markup import refilled
from pipeline.translate.money import stand
from pipeline.translate.names import missing_names
from pipeline.translate.prices import with_prices
from pipeline.translate.protect import around, holds_in_order, restore, thousands
from pipeline.translate.quotation import cut_at_marks, requoted, straightened
from pipeline.translate.routing import Route
from pipeline.translate.scripts import is_small
from pipeline.translate.seams import divides, in_the_middle, joined, with_clause_mark
from pipeline.translate.sentences import clauses, split
from pipeline.translate.single_quotes import doubled, singled
from pipeline.translate.sums import sums
from pipeline.translate.unlikely import is_unlikely
from pipeline.translate.vocabulary import common_openings
from pipeline.translate.wording import worded

_NO_TERMS = Glossary()

Likelihoods = Sequence[float] | None
"""How likely drafts are that are compared; None where there are none or nobody can tell."""


@dataclass(frozen=True, slots=True)
class Step:
    """One attempt: what was sent (what is fixed stands in ``‹›``), the draft, the guard's word."""

    route: str
    rung: str
    sent: str
    draft: str
    check: str | None

    def __str__(self) -> str:
        text = f"{self.route} {self.rung}: {self.check or 'passed'}: {self.sent} → {self.draft}"
        return text.replace("\n", " | ")


@dataclass(frozen=True, slots=True)
class Translation:
    """What became of a sentence.

    ``route`` is the one that translated it, or None where the source text stays; ``check`` is the
    check of the guard that is not content with ``text``, or with the last draft. ``steps`` are
    the attempts, in order.
    """

    text: str
    route: Route | None = None
    rung: str = ""
    check: str | None = None
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """A sentence as (text, fixed) parts; ``finish`` makes the translation of the joined drafts.

    ``kept`` is what shall stand in the translation as it is. Where the parts are ways to say the
    same, ``compared`` tells of which of their drafts, which need not fit together, ``finish`` wants
    to know the likelihoods, if of any.
    """

    parts: tuple[tuple[str, bool], ...]
    finish: Callable[[str, Likelihoods], str | None]
    kept: str
    compared: Callable[[str], Comparison | None] | None = None


def climb(
    sentences: Sequence[str],
    ways: Sequence[Route],
    broken: Callable[[Route, ModelError], None],
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
    sentences: Sequence[str],
    ways: Sequence[Route],
    broken: Callable[[Route, ModelError], None],
    glossary: Glossary,
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
        asked: dict[int, tuple[tuple[str, bool], ...]] = {}
        for name, rung in _RUNGS:
            try:
                ways_on = {i: rung(tasks[i]) for i in waiting}
                plans = {
                    i: plan
                    for i, plan in ways_on.items()
                    if plan is not None and plan.parts != asked.get(i)
                }
                if not plans:
                    continue
                drafts = _carried(list(plans.values()), route)
                likely = _likelihoods(list(plans.values()), drafts, route)
                judged = [
                    _judged(tasks[i], plan, draft, name, found)
                    for (i, plan), draft, found in zip(plans.items(), drafts, likely, strict=True)
                ]
                judged = _doubted(list(plans.values()), judged, route)
            except ModelError as error:
                broken(route, error)
                break
            for (i, plan), draft, made in zip(plans.items(), drafts, judged, strict=True):
                step = Step(route.name, name, _shown(plan), draft, made.check)
                better = done[i].route is None or (made.route is not None and made.check is None)
                done[i] = replace(made if better else done[i], steps=(*done[i].steps, step))
                asked[i] = plan.parts
            waiting = [i for i in waiting if done[i].route is None or done[i].check in RETRIED]
        for i, parts in asked.items():
            if tasks[i].colloquial and done[i].check is None and _is_asked(parts):
                done[i] = replace(done[i], check="colloquial")
    return done


def _is_asked(parts: Sequence[tuple[str, bool]]) -> bool:
    """Whether a model is asked for any of the parts of a sentence."""
    return any(text and not fixed for text, fixed in parts)


def plainly(task: Task) -> Plan:
    """The sentence with its names, thousands and amounts; these as they shall be, or no draft."""
    pair = task.route.pair
    numbers = thousands(task.sentence, pair.source, pair.target)
    amounts = sums(task.sentence, pair.source) if pair.target == "en" else []
    plan = whole(task, plain=True)
    if amounts:
        return replace(
            plan,
            finish=lambda joined, likely: (
                made
                if (made := plan.finish(joined, likely)) is not None and stand(amounts, made)
                else None
            ),
        )
    if not numbers:
        return plan
    return replace(
        plan,
        finish=lambda joined, likely: (
            made
            if (made := plan.finish(joined, likely)) is not None
            and holds_in_order(made, numbers, task.sentence)
            else None
        ),
    )


def whole(task: Task, *, plain: bool = False, glued: bool = False) -> Plan:
    """The sentence in one, with placeholders and straight quotation marks; a title in several ways.

    The drafts of a title come joined by line ends, and the best is taken.
    """
    guarded = dressed(task, plain=plain, glued=glued)
    if guarded.spans and not task.placeholder:
        return parts(task)
    language = task.route.pair.source
    template = straightened(doubled(guarded.template, language))
    spoken = read(template) if '"' not in template else None
    opening = quoted.opening(template, language)
    template = template.removeprefix(opening)
    kept = " ".join((guarded.lead, *(span.text for span in guarded.spans), guarded.trail))

    def finish(draft: str, _likely: Likelihoods = None) -> str | None:
        draft = singled(requoted(opening + draft, guarded.template), guarded.template, language)
        draft = without_articles(tidied(draft, task), guarded, task.route.pair.target)
        made = restore(draft, guarded)
        if made is None:
            return None
        made = with_addresses(refilled(made, task.sentence), task.sentence, task.route.pair)
        made = with_people(made, task.sentence, task.route.pair)
        made = in_brackets(with_prices(made, task.route.pair), task.sentence, task.route.pair)
        return with_changes(made, task.sentence, task.route.pair)

    if spoken is not None:
        quotation = ((spoken.quotation, False),)
        return Plan(quotation, lambda draft, _: finish(spoken.with_dashes(draft)), kept)
    ways = _ways(template, language, task.count)
    if ways is None:
        return Plan(((template, False),), finish, kept)
    between = ("\n", True)
    asked = tuple(part for way in ways.asked for part in (between, (way, False)))[1:]
    return Plan(
        asked,
        lambda drafts, likely: finish(
            as_cell(ways.best(drafts.split("\n"), likely), template, task.route.pair.target)
        ),
        kept,
        lambda drafts: ways.comparison(drafts.split("\n")),
    )


def _ways(template: str, language: str, count: Callable[[str], int]) -> quoted.Ways | None:
    """The ways in which a title, or a sentence whose marks mislead, is sent; None for one."""
    ways: quoted.Ways | None = titles.read(template, language, count)
    bare: quoted.Bare | None = quoted.unmarked(template, language, count)
    if bare is None:
        ways = ways or quoted.opened(template, language, count)
        bare = brackets.aside(template, language)
    if bare is None:
        return ways
    without = titles.read(bare.text, language, count) or quoted.Single(bare.text)
    return quoted.Quotation(ways or quoted.Single(template), without, bare)


def between_commas(task: Task) -> Plan | None:
    """The sentence with commas for its pairs of dashes; None where it has others or none."""
    aside = between_dashes.aside(task.sentence, task.route.pair.source)
    if aside is None:
        return None
    written = task_of(aside.text, task.route, task.glossary, task.placeholder, task.count)
    plan = whole(replace(written, written=task.written))

    def finish(draft: str, likely: Likelihoods = None) -> str | None:
        made = plan.finish(draft, likely)
        return made if made is None else aside.with_dashes(made)

    return replace(plan, finish=finish)


def figures(task: Task) -> Plan:
    """The same with placeholders for numbers that stand next to a letter, as in Chinese, too.

    Models mostly know these better than a placeholder, but of "病例10234例,死亡1023例" they make
    1,023 cases and 1,023 deaths.
    """
    return whole(task, glued=True)


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


def _piecewise(cut: Sequence[tuple[str, bool]], task: Task) -> Plan:
    """Parts that are translated each by itself."""
    kept = " ".join(text for text, fixed in cut if fixed)
    led = _LEADING_MARKS if divides(task.route.pair) else ":"
    parts = _seamed(cut, led)
    only = parts[0][0] if len(parts) == 1 else ""
    return Plan(parts, lambda draft, _: tidied(_fitted(only, draft) if only else draft, task), kept)


_RUNGS: tuple[tuple[str, Callable[[Task], Plan | None]], ...] = (
    ("whole", plainly),
    ("placeholders", whole),
    ("figures", figures),
    ("commas", between_commas),
    ("parts", parts),
    ("clauses", clause_by_clause),
)


def _cut(task: Task) -> list[tuple[str, bool]]:
    """A sentence as (text, fixed) parts; protected spans, quotation marks and dashes are fixed.

    What is quoted may hold several sentences, of which engines like to drop one.
    """
    cut: list[tuple[str, bool]] = []
    for text, fixed in around(dressed(task)):
        cut += [(text, True)] if fixed else _cut_at_marks(text, task.route.pair.source)
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


def _likelihoods(
    plans: Sequence[Plan], drafts: Sequence[str], route: Route
) -> Sequence[Likelihoods]:
    """For each plan the likelihoods it wants to know, all told in one call.

    None where no engine tells them, or a second model is between it and the draft.
    """
    found: list[Likelihoods] = [None] * len(plans)
    first = route.hops[0]
    if len(route.hops) > 1 or not isinstance(first.engine, Judge):
        return found
    asked = {
        i: comparison
        for i, (plan, draft) in enumerate(zip(plans, drafts, strict=True))
        if plan.compared and (comparison := plan.compared(draft))
    }
    if not asked:
        return found
    told = first.engine.likelihoods(list(asked.values()), first.pair)
    if told is not None:
        for i, likelihoods in zip(asked, told, strict=True):
            found[i] = likelihoods
    return found


def _doubted(
    plans: Sequence[Plan], judged: Sequence[Translation], route: Route
) -> list[Translation]:
    """The translations, those in doubt that the model itself holds for unlikely.

    Of the drafts of ways to say the same the likeliest counts, of those of parts the least likely.
    """
    asked = [
        [text for text, fixed in plan.parts if not fixed] if made.check is None else []
        for plan, made in zip(plans, judged, strict=True)
    ]
    texts = list(dict.fromkeys(chain(*asked)))
    found = confidences(texts, route)
    if found is None:
        return list(judged)
    told, pair = dict(zip(texts, found, strict=True)), route.pair
    return [
        replace(made, check="unlikely")
        if texts
        and (all if plan.compared else any)(is_unlikely(text, told[text], pair) for text in texts)
        else made
        for plan, made, texts in zip(plans, judged, asked, strict=True)
    ]


_LEADING_MARKS = ":：,，;；、"
"""Marks with which a part begins behind what is kept of a text without spaces."""


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


def _carried(plans: Sequence[Plan], route: Route) -> list[str]:
    """The joined drafts of each plan, all translated in one call."""
    wanted = [text for plan in plans for text, fixed in plan.parts if not fixed]
    drafts = iter(carry(wanted, route))
    divided = divides(route.pair)
    return [_joined(plan, drafts, divided) for plan in plans]


def _joined(plan: Plan, drafts: Iterator[str], divided: bool) -> str:
    """The parts of a plan with a draft in place of each that is not fixed."""
    if len(plan.parts) == 1 and not plan.parts[0][1]:
        return next(drafts)
    fitted = _as_it_is if plan.compared else _fitted
    made = [text if fixed else fitted(text, next(drafts)) for text, fixed in plan.parts]
    if not divided or plan.compared:
        return "".join(made)
    return joined(map(in_the_middle, ["", *made], made))


_STOPS = (".", "…", "。", "．", "।", "॥", "۔", "։", "።", "។", "။")
_ARTICLE = 2
"""Letters of a part that is but an article: of 'O "check-in"' came 'The O "check-in"'."""


def _as_it_is(_text: str, draft: str) -> str:
    return draft


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


def _shown(plan: Plan) -> str:
    """What is sent, for human eyes."""
    return "".join(f"‹{text}›" if fixed else text for text, fixed in plan.parts)


def _judged(
    task: Task, plan: Plan, joined: str, rung: str, likelihoods: Likelihoods
) -> Translation:
    """A draft the guard lets pass, or the sentence as it was with the name of what is wrong."""
    draft = plan.finish(joined, likelihoods)
    if draft is None:
        return Translation(task.written, check="placeholder")
    draft = without_own_marker(gone_on(draft, task), task)
    check = verdict(_evidence(task, plan, draft)) if _is_asked(plan.parts) else None
    if check is not None and check not in DOUBTS:
        return Translation(task.written, check=check)
    text = task.lead + begun(draft, task.sentence) + task.trail
    return Translation(text, task.route, rung, check)


def _evidence(task: Task, plan: Plan, draft: str) -> Evidence:
    """What the draft of a task is judged by: its source is what the model was asked."""
    sentence, pair, count = task.sentence, task.route.pair, task.count
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
    sentence, pair, named = task.sentence, task.route.pair, [name for _, _, name in task.named]
    kept = " ".join((plan.kept, *named))
    return (
        common_openings(sentence, draft, pair.target, task.count).difference(named)
        | left_over(sentence, draft, pair, kept)
        | opening_left(sentence, draft, pair, task.count)
    )
