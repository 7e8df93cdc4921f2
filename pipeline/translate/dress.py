"""Send a sentence as a model knows it, and give its draft back without habits of the model.

What must survive is taken out, short forms are in full, capitals and accents are as usual, and
terms are in words that the model knows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial

from pipeline.translate import (
    classifieds,
    full_names,
    heads,
    labels,
    proper_names,
    sayings,
    streets,
    title_case,
    tongues,
)
from pipeline.translate.abbreviations import in_full
from pipeline.translate.acronyms import loud, with_acronyms
from pipeline.translate.casing import (
    calmed,
    is_shouted,
    sentence_case,
    unshouted,
    with_accents,
    with_names,
)
from pipeline.translate.clocks import with_hours, with_mornings
from pipeline.translate.colloquial import is_colloquial
from pipeline.translate.deadlines import with_deadlines
from pipeline.translate.dialogue import redashed
from pipeline.translate.glossary import Found, Glossary
from pipeline.translate.letters import readable
from pipeline.translate.misreadings import reread
from pipeline.translate.money import with_currencies
from pipeline.translate.names import with_given_names, with_surnames
from pipeline.translate.numerals import renotate_decimals
from pipeline.translate.ordinals import with_signs
from pipeline.translate.people import with_people
from pipeline.translate.placeholders import DEFAULT
from pipeline.translate.plain_figures import in_plain_figures, with_own_figures
from pipeline.translate.proper_names import with_accented_towns, with_towns
from pipeline.translate.protect import Protected, protect
from pipeline.translate.routing import Route
from pipeline.translate.same_marks import closed_up, with_same_marks
from pipeline.translate.scripts import is_small
from pipeline.translate.seams import divides
from pipeline.translate.signs import usual, western, without_points
from pipeline.translate.spelling import mended, unbroken
from pipeline.translate.wording import worded
from pipeline.translate.years import in_years

_ASIDE = re.compile(r" \([^()\d]{1,40}\)(?=[.!?]?$)")
_BRACKETS = re.compile(r"[()（）]")
_QUOTED = re.compile('["“”„‟«»″]')
_STOPPED = re.compile(r"[.!?。！？।۔؟։።။][\"”»）)]*$")
_SPLIT_COMPOUND = re.compile(r"(?<=[a-z]{2})- (?=[a-z]{2})")
_FIRST_WORD = re.compile(r"\W*([^\W\d_]\w*)")
_POSSESSIVE = re.compile(r'(?<=[^\W\d_]s)"(?= [^\W\d_])')
_POSSESSIVE_APART = re.compile(r"(?<=[^\W\d_]) ' ?(?=s\b)|(?<=s) '(?= )")
_CAPITAL = re.compile(r"[A-Z]")
_DEGREES = re.compile(r"(?<=\d)( ?)o(?=[CF]\b)")


@dataclass(frozen=True, slots=True)
class Task:
    """A sentence to translate over a route, the terms to look out for, and the placeholder.

    ``sentence`` is ``written`` without abbreviations, ``named`` are its places, streets and such;
    ``said`` its sayings; ``count`` tells the tokens of a text in the vocabulary of the first model
    of the route; ``lead`` and ``trail`` are what stands before and behind its translation, in place
    of the number of a list or of brackets; ``colloquial`` tells that it is everyday speech.
    """

    written: str
    sentence: str
    route: Route
    glossary: Glossary
    placeholder: str
    count: Callable[[str], int]
    named: Sequence[Found]
    said: Sequence[Found]
    lead: str = ""
    trail: str = ""
    colloquial: bool = False


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


def dressed(task: Task, *, plain: bool = False, glued: bool = False) -> Protected:
    """A sentence with what must survive taken out, in small letters, spelled as models know."""
    pair, shape = task.route.pair, task.placeholder or DEFAULT
    reads = partial(_is_read, count=task.count)
    terms = [*task.glossary.find(task.sentence, pair.source), *task.said]
    terms += [] if plain else task.named
    opening, rest, behind = _opened(task, sorted(terms))
    guarded = protect(rest, pair.source, pair.target, behind, shape, reads, plain, glued)
    guarded = replace(guarded, lead=opening + guarded.lead) if opening else guarded
    guarded = labels.translated(guarded, pair.source, pair.target)
    guarded = classifieds.translated(guarded, pair.source, pair.target)
    guarded = sayings.translated(guarded, pair.source, pair.target)
    template = guarded.template
    shouted = is_shouted(template)
    if shouted:
        template = with_people(
            sentence_case(template, task.count, pair.source), pair.source, task.count
        )
        if pair.source == title_case.LANGUAGE:
            template = title_case.with_ordinary(template)
        template = streets.capitalised(template, pair.source)
        template = loud(with_towns(template, pair.source, task.count), pair.source)
    else:
        template = calmed(template, task.count, pair.source)
    template = without_points(closed_up(readable(template, reads)), reads)
    template = mended(unbroken(template, pair.source), pair.source, task.count)
    template = with_accented_towns(template, pair.source) if shouted else template
    template = worded(template, pair.source)
    template = sayings.said_by(template) if task.said else template
    return guarded if template == guarded.template else replace(guarded, template=template)


def _opened(task: Task, terms: Sequence[Found]) -> tuple[str, str, Sequence[Found]]:
    """What is said for the saying that a sentence opens with, the rest, and what is known of that.

    Behind a placeholder the model leaves out who does something: "XQ1, could only be him".
    """
    sentence, opening = task.sentence, _opening(task)
    if not opening:
        return "", sentence, terms
    start = task.said[0][1] + len(_COMMA)
    behind = [(at - start, to - start, said) for at, to, said in terms if at >= start]
    rest = sentence[start:]
    return opening, rest[0].upper() + rest[1:] if sentence[0].isupper() else rest, behind


_COMMA = ", "


def _opening(task: Task) -> str:
    """What is said for the saying that a sentence opens with, and a comma; empty without one."""
    if not task.said:
        return ""
    start, end, made = task.said[0]
    if start or not task.sentence.startswith(_COMMA, end) or task.sentence.count(" ", 0, end) > 2:
        return ""
    return made + _COMMA


def gone_on(draft: str, task: Task) -> str:
    """A draft without the capital of what stands behind the saying that its sentence opens with."""
    opening = _opening(task)
    if not opening or not draft.startswith(opening):
        return draft
    first, rest = _NEXT.match(draft, len(opening)), task.sentence[task.said[0][1] + len(_COMMA) :]
    if first is None or not rest[:1].islower() or first[0] in rest:
        return draft
    at = len(opening)
    return f"{opening}{draft[at].lower()}{draft[at + 1 :]}"


def without_own_marker(draft: str, task: Task) -> str:
    """A draft without the number that a model puts before an item whose own was set aside.

    The Argos package zh→en makes "(a) The material is not real" of "材料不真实的；".
    """
    return _MARKER.sub("", draft) if task.lead and not _MARKER.match(task.sentence) else draft


_MARKER = re.compile(r"\(?(?:[a-hivx]{1,3}|\d{1,2})[.)] (?=\S)|[IVX]{1,4}\. (?=\S)")
_DOTS = re.compile(r" ?\.{3,}")
_HER = re.compile(r"\b([Cc]ar|[Pp]rezad|[Qq]uerid)o Sra\.")
_BRACKETED = re.compile(r"\([^()]{1,12}\)")
_DASHES = ("– ", "— ")
_NEXT = re.compile(r"(?!I\b)[A-Z][a-z]*(?![A-Z])")
"""A word with a capital, but for that of whoever speaks."""


def begun(draft: str, sentence: str) -> str:
    """A draft with a capital where its sentence has one: "riots also took place" has lost it.

    The guard reads it first: to it a word with a capital may be a name.

    >>> begun('"riots took place', '"Tumultos ocorreram')
    '"Riots took place'
    >>> begun("iPhones are dear", "Os iPhones são caros"), begun("it is", "é")
    ('iPhones are dear', 'it is')

    A language without capitals begins its sentences with one in English, if they end with a stop.

    >>> begun("he has left.", "他走了。"), begun("left", "离开")
    ('He has left.', 'left')
    """
    first = _FIRST_WORD.match(draft)
    if first is None or not first[1][0].islower() or first[1] in sentence:
        return draft
    ours = _FIRST_WORD.match(sentence)
    if ours is None or is_small(ours[1][0]):
        return draft
    if not ours[1][0].isupper() and not (_STOPPED.search(sentence) and first[1].islower()):
        return draft
    at = first.start(1)
    return draft[:at] + draft[at].upper() + draft[at + 1 :]


def _is_read(letter: str, count: Callable[[str], int]) -> bool:
    """Whether a vocabulary has a letter: of unknown ones it counts a run as a single token."""
    return count(letter) == 1 or count(letter) < count(letter * 8)


def tidied(draft: str, task: Task) -> str:
    """A draft without some habits of engines that its sentence gives no cause for.

    They end with a bar or an aside ("John (em inglês)"), begin with a dash, leave a space in
    compounds ("sought- after") or before the s of owners ("China ' s"), write headings in capitals
    of a script that has none, write a quotation mark for an apostrophe ("the members" pages"), a
    letter for degrees ("17oC") and ordinals ("1o") and all dashes short, keep a decimal comma,
    leave names from a text in capitals in small letters, drop their accents, translate given names,
    put a known acronym for an unknown one, mornings into the afternoon, and "until" for the day by
    which something is due.
    """
    sentence, pair = task.sentence, task.route.pair
    if " ' " in draft and "'" not in sentence:
        draft = _POSSESSIVE_APART.sub("'", draft)
    if divides(pair) and is_shouted(draft) and not _CAPITAL.search(sentence):
        draft = unshouted(draft, pair.target)
    if " -- " in draft and "——" in sentence:
        draft = draft.replace(" -- ", " — ")
    if "|" not in sentence:
        draft = draft.rstrip("| ")
    if not _BRACKETS.search(sentence):
        draft = _ASIDE.sub("", draft)
    if not sentence.startswith("-"):
        draft = draft.removeprefix("- ")
    if pair.source == "en" and "...." in sentence:
        draft = _DOTS.sub(_DOTS.findall(sentence)[0], draft, count=1)
    if "Sra." in draft and pair.source == "en":
        draft = _HER.sub(r"\1a Sra.", draft)
    if "(em inglês)" in draft and pair.source == "en" and "nglish" not in sentence:
        said = _BRACKETED.search(sentence)
        draft = draft.replace(" (em inglês)", f" {said[0]}" if said else "")
    if pair.source == "en" and sentence.startswith(_DASHES) and not draft.startswith(_DASHES):
        draft = sentence[:2] + draft.removeprefix("- ")
    if draft.count('"') == 1 and not _QUOTED.search(sentence):
        draft = _POSSESSIVE.sub("'", draft)
    if "- " in draft and "- " not in sentence:
        draft = _SPLIT_COMPOUND.sub("-", draft)
    if "º" in sentence or "°" in sentence:
        draft = _DEGREES.sub(r"\1°", draft)
    if pair.source != "pt":
        draft = western(draft, pair)
    asked = worded(sentence, pair.source)
    draft = with_hours(with_mornings(draft, asked, pair), asked, pair)
    draft = in_years(with_deadlines(draft, sentence, pair), sentence, pair)
    draft = with_own_figures(with_currencies(draft, sentence, pair), sentence, pair)
    draft = with_same_marks(redashed(draft, sentence), sentence)
    draft = with_signs(draft, sentence, pair.target)
    draft = renotate_decimals(draft, sentence, pair.source, pair.target)
    if is_shouted(sentence):
        return with_given_names(with_names(draft, sentence, pair.target), sentence.title(), pair)
    draft = with_surnames(with_given_names(draft, sentence, pair), sentence, pair)
    draft = with_acronyms(draft, sentence, pair)
    return with_accents(draft, sentence, pair.target)
