"""Give a draft back without habits of its model that its sentence gives no cause for."""

from __future__ import annotations

import re

from pipeline.translate import from_english
from pipeline.translate.acronyms import with_acronyms
from pipeline.translate.casing import is_shouted, unshouted, with_accents, with_names
from pipeline.translate.clocks import with_hours, with_mornings
from pipeline.translate.deadlines import with_deadlines
from pipeline.translate.dialogue import redashed
from pipeline.translate.engine import Pair
from pipeline.translate.half_days import in_full_days
from pipeline.translate.money import with_currencies
from pipeline.translate.names import with_given_names, with_surnames
from pipeline.translate.numerals import renotate_decimals
from pipeline.translate.ordinals import with_signs
from pipeline.translate.plain_figures import with_own_figures
from pipeline.translate.same_marks import with_same_marks
from pipeline.translate.scripts import is_small
from pipeline.translate.seams import divides
from pipeline.translate.signs import western
from pipeline.translate.tasks import Task
from pipeline.translate.wording import worded
from pipeline.translate.years import in_years

_ASIDE = re.compile(r" \([^()\d]{1,40}\)(?=[.!?]?$)")
_BRACKETS = re.compile(r"[()（）]")
_QUOTED = re.compile('["“”„‟«»″]')
_STOPPED = re.compile(r"[.!?。！？।۔؟։።။][\"”»）)]*$")
_SPLIT_COMPOUND = re.compile(r"(?<=[a-z]{2})- (?=[a-z]{2})")
_PICTURE = re.compile("[\u2190-\u2bff\U0001f000-\U0001faff]")
_FIRST_WORD = re.compile(r"\W*([^\W\d_]\w*)")
_POSSESSIVE = re.compile(r'(?<=[^\W\d_]s)"(?= [^\W\d_])')
_POSSESSIVE_APART = re.compile(r"(?<=[^\W\d_]) ' ?(?=s\b)|(?<=s) '(?= )")
_CAPITAL = re.compile(r"[A-Z]")
_DEGREES = re.compile(r"(?<=\d)( ?)o(?=[CF]\b)")
_MARKER = re.compile(r"\(?(?:[a-hivx]{1,3}|\d{1,2})[.)] (?=\S)|[IVX]{1,4}\. (?=\S)")


def tidied(draft: str, task: Task) -> str:
    """A draft without habits of engines that its sentence gives no cause for."""
    sentence, pair = task.sentence, task.pair
    draft = _with_plain_marks(draft, sentence, pair)
    draft = _with_own_times(draft, sentence, pair)
    draft = with_own_figures(with_currencies(draft, sentence, pair), sentence, pair)
    draft = with_same_marks(redashed(draft, sentence), sentence)
    draft = with_signs(draft, sentence, pair.target)
    draft = renotate_decimals(draft, sentence, pair.source, pair.target)
    return _with_own_names(draft, sentence, pair)


def _with_plain_marks(draft: str, sentence: str, pair: Pair) -> str:
    """A draft without marks that engines put, and in small letters where its sentence is.

    They end with a bar or an aside ("John (em inglês)"), begin with a dash, leave a space in
    compounds ("sought- after") or before the s of owners ("China ' s"), write headings in capitals
    of a script that has none, a quotation mark for an apostrophe ("the members" pages"), and a
    letter for degrees ("17oC").
    """
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
    if pair.source == "en":
        draft = from_english.tidied(draft, sentence)
    if draft.count('"') == 1 and not _QUOTED.search(sentence):
        draft = _POSSESSIVE.sub("'", draft)
    if "- " in draft and "- " not in sentence:
        draft = _SPLIT_COMPOUND.sub("-", draft)
    if "º" in sentence or "°" in sentence:
        draft = _DEGREES.sub(r"\1°", draft)
    return western(draft, pair) if pair.source != "pt" else draft


def _with_own_times(draft: str, sentence: str, pair: Pair) -> str:
    """A draft with the times of its sentence.

    Engines put mornings into the afternoon, and "until" for the day by which something is due.
    """
    asked = worded(sentence, pair.source)
    draft = with_hours(with_mornings(draft, asked, pair), asked, pair)
    draft = with_deadlines(in_full_days(draft, pair), sentence, pair)
    return in_years(draft, sentence, pair)


def _with_own_names(draft: str, sentence: str, pair: Pair) -> str:
    """A draft with the names of its sentence.

    Engines leave those of a text in capitals in small letters, drop their accents, translate given
    names, and put a known acronym for an unknown one.
    """
    if is_shouted(sentence):
        return with_given_names(with_names(draft, sentence, pair.target), sentence.title(), pair)
    draft = with_surnames(with_given_names(draft, sentence, pair), sentence, pair)
    return with_accents(with_acronyms(draft, sentence, pair), sentence, pair.target)


def without_own_marker(draft: str, task: Task) -> str:
    """A draft without the number that a model puts before an item whose own was set aside.

    The Argos package zh→en makes "(a) The material is not real" of "材料不真实的；".
    """
    return _MARKER.sub("", draft) if task.lead and not _MARKER.match(task.sentence) else draft


def begun(draft: str, sentence: str) -> str:
    """A draft with a capital where its sentence has one: "riots also took place" has lost it.

    The guard reads it first: to it a word with a capital may be a name.

    >>> begun('"riots took place', '"Tumultos ocorreram')
    '"Riots took place'
    >>> begun("🍎 fell", "A 🍎 caiu")
    '🍎 fell'
    >>> begun("iPhones are dear", "Os iPhones são caros"), begun("it is", "é")
    ('iPhones are dear', 'it is')

    A language without capitals begins its sentences with one in English, if they end with a stop.

    >>> begun("he has left.", "他走了。"), begun("left", "离开")
    ('He has left.', 'left')
    """
    first = _FIRST_WORD.match(draft)
    if first is not None and _PICTURE.match(draft) and not _PICTURE.match(sentence):
        return draft
    if first is None or not first[1][0].islower() or first[1] in sentence:
        return draft
    ours = _FIRST_WORD.match(sentence)
    if ours is None or is_small(ours[1][0]):
        return draft
    if not ours[1][0].isupper() and not (_STOPPED.search(sentence) and first[1].islower()):
        return draft
    at = first.start(1)
    return draft[:at] + draft[at].upper() + draft[at + 1 :]
