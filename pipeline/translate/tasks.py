"""What there is to do: a sentence, the route that translates it, and what to look out for in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial

from pipeline.translate import (
    full_names,
    heads,
    proper_names,
    sayings,
    streets,
    title_case,
    tongues,
)
from pipeline.translate.abbreviations import in_full
from pipeline.translate.colloquial import is_colloquial
from pipeline.translate.engine import Pair
from pipeline.translate.glossary import Found, Glossary
from pipeline.translate.misreadings import reread
from pipeline.translate.plain_figures import in_plain_figures
from pipeline.translate.routing import Route
from pipeline.translate.seams import divides
from pipeline.translate.signs import usual


@dataclass(frozen=True, slots=True)
class Task:
    """A sentence to translate over a route, the terms to look out for, and the placeholder.

    ``sentence`` is ``written`` without abbreviations, ``terms`` are those of the glossary in it,
    ``named`` its places, streets and such, ``said`` its sayings; ``count`` tells the tokens of a
    text in the vocabulary of the first model of the route; ``lead`` and ``trail`` are what stands
    before and behind its translation, in place of the number of a list or of brackets;
    ``colloquial`` tells that it is everyday speech.
    """

    written: str
    sentence: str
    route: Route
    glossary: Glossary
    placeholder: str
    count: Callable[[str], int]
    terms: Sequence[Found]
    named: Sequence[Found]
    said: Sequence[Found]
    lead: str = ""
    trail: str = ""
    colloquial: bool = False

    @property
    def pair(self) -> Pair:
        """From which language to which the route leads."""
        return self.route.pair


def task_of(
    written: str,
    route: Route,
    glossary: Glossary,
    placeholder: str,
    count: Callable[[str], int],
) -> Task:
    """A task in full, with the names that no term of the glossary is in."""
    language = route.pair.source
    line = heads.read(written) if divides(route.pair) else heads.Line("", written, "")
    usually = usual(in_full(line.text, language), language, route.pair.target)
    usually = reread(usually, language, count)
    if language == title_case.LANGUAGE:
        usually = title_case.spoken(title_case.lowered(usually, count), count)
    sentence = in_plain_figures(usually, language)
    roads = streets.find(sentence, language)
    kept = sorted([*roads, *_apart(tongues.find(sentence, language, count), roads)])
    named = sorted([*kept, *_apart(proper_names.find(sentence, language), kept)])
    named = sorted([*named, *_apart(full_names.find(sentence, language), named)])
    terms = glossary.find(sentence, language)
    said = _apart(sayings.find(sentence, language, route.pair.target), terms)
    named = _apart(_apart(named, terms), said)
    colloquial = is_colloquial(sayings.in_words(sentence, said), route.pair)
    return Task(
        written=written,
        sentence=sentence,
        route=route,
        glossary=glossary,
        placeholder=placeholder,
        count=count,
        terms=terms,
        named=named,
        said=said,
        lead=line.lead,
        trail=line.trail,
        colloquial=colloquial,
    )


def _apart(found: Sequence[Found], others: Sequence[Found]) -> list[Found]:
    """Those of what was found that share no letter with others."""
    return [one for one in found if not any(one[0] < at[1] and at[0] < one[1] for at in others)]


def counting(route: Route) -> Callable[[str], int]:
    """What counts the tokens of a text in the vocabulary of the first model of a route.

    Each text is counted once a batch: most that is asked for are words.
    """
    first = route.hops[0]
    return cache(partial(first.engine.count, pair=first.pair))
