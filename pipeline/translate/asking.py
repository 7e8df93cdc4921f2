"""Ask the models of a route for the drafts of plans, all in one call, and how likely these are."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.translate.carry import carry
from pipeline.translate.engine import Judge
from pipeline.translate.piecewise import put_together
from pipeline.translate.plans import Likelihoods, Plan
from pipeline.translate.routing import Route
from pipeline.translate.seams import divides


def drafts_of(plans: Sequence[Plan], route: Route) -> list[str]:
    """The joined drafts of each plan, all translated in one call."""
    drafts = iter(carry([text for plan in plans for text in plan.asked], route))
    divided = divides(route.pair)
    return [put_together(plan, drafts, divided=divided) for plan in plans]


def likelihoods_of(
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
