"""Ways to ask for a sentence, from the one that mostly serves to the one that loses least.

The whole sentence with its thousands, names and amounts, the same with placeholders for them, with
some for all other numbers that touch a letter, with commas for its dashes, the parts around what
the placeholders stand for, the clauses one by one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from pipeline.translate import between_dashes, brackets, quoted, titles
from pipeline.translate.addresses import in_brackets, with_addresses
from pipeline.translate.articles import as_cell, without_articles
from pipeline.translate.dialogue import read
from pipeline.translate.dress import dressed
from pipeline.translate.handles import with_people
from pipeline.translate.markup import refilled
from pipeline.translate.money import stand
from pipeline.translate.piecewise import clause_by_clause, parts
from pipeline.translate.plans import Likelihoods, Plan
from pipeline.translate.prepositions import with_prepositions
from pipeline.translate.protect import Protected, holds_in_order, restore, thousands
from pipeline.translate.quotation import requoted, straightened
from pipeline.translate.single_quotes import doubled, singled
from pipeline.translate.sums import sums
from pipeline.translate.tasks import Task, task_of
from pipeline.translate.tidy import tidied


def plainly(task: Task) -> Plan:
    """The sentence with its names, thousands and amounts; these as they shall be, or no draft."""
    sentence, (language, target) = task.sentence, task.pair
    plan = whole(task, plain=True)
    if target == "en" and (amounts := sums(sentence, language)):
        return _if_it_holds(partial(stand, amounts), plan)
    if numbers := thousands(sentence, language, target):
        return _if_it_holds(lambda made: holds_in_order(made, numbers, sentence), plan)
    return plan


def _if_it_holds(what: Callable[[str], bool], plan: Plan) -> Plan:
    """A plan of which a translation counts only where it holds something."""

    def finish(joined: str, likely: Likelihoods) -> str | None:
        made = plan.finish(joined, likely)
        return made if made is not None and what(made) else None

    return replace(plan, finish=finish)


def whole(task: Task, *, plain: bool = False, glued: bool = False) -> Plan:
    """The sentence in one, with placeholders and straight quotation marks; a title in several ways.

    The drafts of a title come joined by line ends, and the best is taken.
    """
    guarded = dressed(task, plain=plain, glued=glued)
    if guarded.spans and not task.placeholder:
        return parts(task)
    language, target = task.pair
    template = straightened(doubled(guarded.template, language))
    spoken = read(template) if '"' not in template else None
    opening = quoted.opening(template, language)
    template = template.removeprefix(opening)
    kept = " ".join((guarded.lead, *(span.text for span in guarded.spans), guarded.trail))

    def finish(draft: str, _likely: Likelihoods = None) -> str | None:
        return _restored(opening + draft, guarded, task)

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
            as_cell(ways.best(drafts.split("\n"), likely), template, target)
        ),
        kept,
        lambda drafts: ways.comparison(drafts.split("\n")),
    )


def _restored(draft: str, guarded: Protected, task: Task) -> str | None:
    """The translation that a draft makes, with what was taken out; None where a placeholder fails.

    Small words beside what the model did not see are mended when it is back in its place.
    """
    sentence, pair = task.sentence, task.pair
    draft = singled(requoted(draft, guarded.template), guarded.template, pair.source)
    made = restore(without_articles(tidied(draft, task), guarded, pair.target), guarded)
    if made is None:
        return None
    made = with_addresses(refilled(made, sentence), sentence, pair)
    made = with_people(made, sentence, pair)
    return with_prepositions(in_brackets(made, sentence, pair), sentence, pair)


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
    aside = between_dashes.aside(task.sentence, task.pair.source)
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


RUNGS: tuple[tuple[str, Callable[[Task], Plan | None]], ...] = (
    ("whole", plainly),
    ("placeholders", whole),
    ("figures", figures),
    ("commas", between_commas),
    ("parts", parts),
    ("clauses", clause_by_clause),
)
"""All ways by their names, in the order in which they are tried."""
