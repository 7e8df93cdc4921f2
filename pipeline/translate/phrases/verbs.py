"""Say common verbs by plainer ones where what stands behind them gives them another sense.

"Dar com" somebody is to find him, "ficar de" do something to promise it, "partir" a leg to break
it. The tiny Firefox model pt→en knows these verbs in their first sense: "The police gave with the
suspect", "She left an arm". Of 750 short sentences of our own with 56 such verbs, one expression
each, 233 are told here, nearly all of which came out wrong and most of which come out right in the
plainer verb, which it has in all its forms.
What each verb is said by is in ``verb_senses.py``; terms of ``synonyms.csv`` come first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased
from pipeline.translate.phrases.conjugation import Form, conjugated, forms_of
from pipeline.translate.phrases.verb_senses import SENSES, Sense
from pipeline.translate.phrases.words import words_of

_OPENS = lazily(r"(?:^|[.!?:;|\"“«(–—-]\s*)$")
"""What stands before a verb that has a capital because something begins with it."""

_NAMED = lazily(r"\(\?P<\w+>")

_ITSELF = r"(?P<itself>-(?:se|me|te|nos)\b)?"
_ITSELF_BEFORE = lazily(r"\b(?:se|me|te|nos) $", re.IGNORECASE)
"""The pronoun of who does something to himself, behind the verb or before it."""

_WHO_ITSELF: Mapping[str, tuple[int, ...]] = {"me": (0,), "te": (1,), "se": (2, 4), "nos": (3,)}
_NOBODYS = frozenset(
    ("infinitive", "gerund", "imperfect", "subjunctive", "condition", "when", "conditional")
)
"""Whose each pronoun is, and tenses of which a form may be of several persons."""

_TO_WHOM = r"-(?P<whom>me|te|lhes?|nos)"
_WHO: Mapping[str, tuple[int, str]] = {
    "me": (0, "eu"), "te": (1, "tu"), "lhe": (2, "ele"), "nos": (3, "nós"), "lhes": (4, "eles"),
    "mim": (0, "eu"), "ele": (2, "ele"), "ela": (2, "ela"), "nós": (3, "nós"), "eles": (4, "eles"),
    "elas": (4, "elas"),
}  # fmt: skip
"""Whom something falls to, as the one who gets it."""

_ONE_PERSON = frozenset(("haver",))
"""Verbs of which what there is makes no plural."""

_HIM = "-o"
"""A pronoun that has another form behind what several do."""

_PLURAL = frozenset((3, 4))
_BEING = frozenset(("ser", "estar", "ficar"))
_ONE_IS = lazily(r"^(?!quase\b)\w{3,}[oe]\b")
"""What several are has a plural."""

_PRONOUNS = ("me", "te", "se", "nos", "se")
_PRONOUN_BEHIND = frozenset(("present", "preterite", "imperfect", "infinitive", "gerund"))
"""Pronouns of verbs such as "tornar-se", and tenses that have them behind."""

_BY_ITSELF: Mapping[int, str] = {2: "ele ", 4: "eles "}


class _Compiled(NamedTuple):
    """A sense with its patterns."""

    sense: Sense
    before: re.Pattern[str]
    behind: re.Pattern[str]
    tenses: frozenset[str]


def _compiled(sense: Sense) -> _Compiled:
    """A sense with the patterns that find it."""
    told = sense.to_whom and "(?P<whom>" not in sense.behind
    pronoun = _ITSELF if sense.itself else _TO_WHOM if told else ""
    return _Compiled(
        sense,
        lazily(f"(?:{sense.before})$", re.IGNORECASE),
        lazily(pronoun + f"(?:{sense.behind})"),
        frozenset(sense.tenses.split()),
    )


_SENSES: dict[str, list[Sense]] = {}
for _sense in SENSES:
    for _verb in _sense.verb.split():
        _SENSES.setdefault(_verb, []).append(_sense)

_FORMS: dict[str, dict[str, Form]] = {}
for _verb in _SENSES:
    for _written, _form in forms_of(_verb):
        _FORMS.setdefault(_written, {})[_verb] = _form


@cache
def _senses_of(verb: str) -> tuple[re.Pattern[str], tuple[_Compiled, ...]]:
    """The senses of a verb, and what may stand behind it in any of them.

    To look for all at once is faster, in most sentences there is none, and the group that is found
    is the first sense that it may be: those before need not be compiled. To compile those of all
    verbs takes as long as to import most of the grammar.
    """
    senses = tuple(map(_compiled, _SENSES[verb]))
    behind = "|".join(f"({_NAMED.sub('(?:', sense.behind.pattern)})" for sense in senses)
    return lazily(behind), senses


@dataclass(frozen=True, slots=True)
class _Said:
    """What is said for a part of a text."""

    start: int
    end: int
    text: str


def by_other_verbs(text: str) -> str:
    """A Portuguese text with such verbs in plainer ones.

    >>> by_other_verbs("A polícia deu com o suspeito, que partiu uma perna.")
    'A polícia encontrou o suspeito, que fraturou uma perna.'
    >>> by_other_verbs("A mãe deu com a cabeça na porta e partiu para Lisboa.")
    'A mãe deu com a cabeça na porta e partiu para Lisboa.'
    """
    lowered = text.lower()
    known = _FORMS.keys() & words_of(text)
    if not known or len(lowered) != len(text):
        return text
    whole, end = "", 0
    for word in sorted(_places(lowered, known)):
        if word[0] >= end and (said := _said(text, *word, _FORMS[lowered[word[0] : word[1]]])):
            whole += text[end : said.start] + said.text
            end = said.end
    return whole + text[end:]


def _places(lowered: str, words: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Where words stand by themselves; to look for each is faster than to look at all others."""
    for word in words:
        start = lowered.find(word)
        while start >= 0:
            end = start + len(word)
            if (
                not (start and lowered[start - 1].isalnum())
                and not lowered[end : end + 1].isalnum()
            ):
                yield start, end
            start = lowered.find(word, end)


def _said(text: str, start: int, end: int, verbs: Mapping[str, Form]) -> _Said | None:
    """What is said for a form of a verb and what tells its sense, if anything does."""
    for verb, form in verbs.items():
        behind_any, senses = _senses_of(verb)
        found = behind_any.match(text, end)
        if not found or not found.lastindex:
            continue
        for sense in senses[found.lastindex - 1 :]:
            if said := _in_sense(text, start, end, form, sense):
                return said
    return None


def _in_sense(text: str, start: int, end: int, form: Form, known: _Compiled) -> _Said | None:
    """What is said for a verb in one sense, unless the words around it tell another."""
    sense, capital = known.sense, text[start].isupper()
    behind = known.behind.match(text, end)
    if not behind or (known.tenses and form[0] not in known.tenses):
        return None
    if sense.itself:
        pronoun = behind["itself"]
        if not pronoun:
            found = _ITSELF_BEFORE.search(text, 0, start)
            if not found:
                return None
            start, pronoun = found.start(), found[0]
        if form[1] not in _WHO_ITSELF[pronoun.strip(" -").lower()] and form[0] not in _NOBODYS:
            return None
    if capital and not _OPENS.search(text, 0, start):
        return None
    if sense.before and not known.before.search(text, 0, start):
        return None
    written = cased(_worded(sense, behind, form, first=not start), text[start])
    return _Said(start, behind.end(), written)


def _worded(sense: Sense, behind: re.Match[str], form: Form, *, first: bool) -> str:
    """The other verb in the form of the first, with what goes before and behind it."""
    tense, person = form
    front = behind.expand(sense.front)
    if sense.to_whom:
        person, who = _WHO[behind["whom"]]
        front = f"{who} {front}"
    elif sense.who and first and tense in _PRONOUN_BEHIND - {"gerund", "infinitive"}:
        front = _BY_ITSELF.get(person, "")
    verb, _, more = sense.instead.partition(" ")
    if person in _PLURAL and verb in _BEING:
        more = _ONE_IS.sub(r"\g<0>s", more)
    if verb in _ONE_PERSON:
        person = 2
    verb, itself, _ = verb.partition("-se")
    said = conjugated(verb, (tense, person))
    if itself:
        pronoun = _PRONOUNS[person]
        said = f"{said}-{pronoun}" if tense in _PRONOUN_BEHIND else f"{pronoun} {said}"
    rest = behind.expand(sense.rest)
    if rest == _HIM and said.endswith("m"):
        rest = "-no"
    return f"{front}{said}{f' {more}' if more else ''}{rest}"
