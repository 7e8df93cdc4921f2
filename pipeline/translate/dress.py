"""Send a sentence as a model knows it, and give its draft back without habits of the model.

What must survive is taken out, short forms are in full, capitals and accents are as usual, and
terms are in words that the model knows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial

from pipeline.translate import proper_names
from pipeline.translate.abbreviations import in_full
from pipeline.translate.acronyms import with_acronyms
from pipeline.translate.casing import calmed, is_shouted, sentence_case, with_accents, with_names
from pipeline.translate.clocks import with_mornings
from pipeline.translate.dialogue import redashed
from pipeline.translate.future import with_future
from pipeline.translate.glossary import Found, Glossary
from pipeline.translate.inversion import subject_first
from pipeline.translate.letters import readable
from pipeline.translate.names import with_given_names, with_surnames
from pipeline.translate.numerals import renotate_decimals
from pipeline.translate.people import with_people
from pipeline.translate.placeholders import DEFAULT
from pipeline.translate.pronouns import with_persons
from pipeline.translate.protect import Protected, protect
from pipeline.translate.routing import Route
from pipeline.translate.since import since_when
from pipeline.translate.speech import plainly_said
from pipeline.translate.spelling import mended
from pipeline.translate.synonyms import reworded
from pipeline.translate.unfinished import told_undone
from pipeline.translate.victories import opponents_beaten

_ASIDE = re.compile(r" \([^()\d]{1,40}\)(?=[.!?]?$)")
_BRACKETS = re.compile(r"[()（）]")
_SPLIT_COMPOUND = re.compile(r"(?<=[a-z]{2})- (?=[a-z]{2})")
_DEGREES = re.compile(r"(?<=\d)( ?)o(?=[CF]\b)")


_PLAINER = (
    subject_first,
    plainly_said,
    since_when,
    opponents_beaten,
    with_future,
    with_persons,
    told_undone,
    reworded,
)
"""What sends a sentence in an order and in words that models know, in turn."""


@dataclass(frozen=True, slots=True)
class Task:
    """A sentence to translate over a route, the terms to look out for, and the placeholder.

    ``sentence`` is ``written`` without abbreviations, ``named`` are its places and organisations;
    ``count`` tells the tokens of a text in the vocabulary of the first model of the route.
    """

    written: str
    sentence: str
    route: Route
    glossary: Glossary
    placeholder: str
    count: Callable[[str], int]
    named: Sequence[Found]


def task_of(
    written: str,
    route: Route,
    glossary: Glossary,
    placeholder: str,
    count: Callable[[str], int],
) -> Task:
    """A task in full, with the names that no term of the glossary is in."""
    language = route.pair.source
    sentence = in_full(written, language)
    named = proper_names.find(sentence, language)
    terms = glossary.find(sentence, language) if named else []
    own = [name for name in named if not any(name[0] < t[1] and t[0] < name[1] for t in terms)]
    return Task(written, sentence, route, glossary, placeholder, count, own)


def counting(route: Route) -> Callable[[str], int]:
    """What counts the tokens of a text in the vocabulary of the first model of a route.

    Each text is counted once a batch: most that is asked for are words.
    """
    first = route.hops[0]
    return cache(partial(first.engine.count, pair=first.pair))


def dressed(task: Task, *, plain: bool = False) -> Protected:
    """A sentence with what must survive taken out, in small letters, spelled as models know."""
    pair, shape = task.route.pair, task.placeholder or DEFAULT
    reads = partial(_is_read, count=task.count)
    terms = [*task.glossary.find(task.sentence, pair.source), *(() if plain else task.named)]
    guarded = protect(task.sentence, pair.source, pair.target, sorted(terms), shape, reads, plain)
    template = guarded.template
    if is_shouted(template):
        template = with_people(sentence_case(template, task.count), pair.source, task.count)
    else:
        template = calmed(template, task.count)
    template = mended(readable(template, reads), pair.source, task.count)
    for plainer in _PLAINER:
        template = plainer(template, pair.source)
    return replace(guarded, template=template)


def _is_read(letter: str, count: Callable[[str], int]) -> bool:
    """Whether a vocabulary has a letter: of unknown ones it counts a run as a single token."""
    return count(letter) == 1 or count(letter) < count(letter * 8)


def tidied(draft: str, task: Task) -> str:
    """A draft without some habits of engines that its sentence gives no cause for.

    They end with a bar or an aside ("John (em inglês)"), begin with a dash, leave a space in
    compounds ("sought- after"), write a letter for degrees ("17oC") and all dashes short, keep a
    decimal comma, leave names from a text in capitals in small letters, drop their accents,
    translate given names, put a known acronym for an unknown one, and mornings into the afternoon.
    """
    sentence, pair = task.sentence, task.route.pair
    if "|" not in sentence:
        draft = draft.rstrip("| ")
    if not _BRACKETS.search(sentence):
        draft = _ASIDE.sub("", draft)
    if not sentence.startswith("-"):
        draft = draft.removeprefix("- ")
    if "- " in draft and "- " not in sentence:
        draft = _SPLIT_COMPOUND.sub("-", draft)
    if "º" in sentence or "°" in sentence:
        draft = _DEGREES.sub(r"\1°", draft)
    draft = with_mornings(draft, sentence, pair)
    draft = redashed(draft, sentence)
    draft = renotate_decimals(draft, sentence, pair.source, pair.target)
    if is_shouted(sentence):
        return with_given_names(with_names(draft, sentence, pair.target), sentence.title(), pair)
    draft = with_surnames(with_given_names(draft, sentence, pair), sentence, pair)
    draft = with_acronyms(draft, sentence, pair)
    return with_accents(draft, sentence, pair.target)
