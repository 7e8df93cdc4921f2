"""Quoted words inside a sentence are asked for without their marks, too: marks mislead models.

A vocabulary has "▁arma", a whole word behind a space, and behind a mark only pieces of it: of
'a "arma secreta" dos alunos' the tiny Firefox model pt→en makes 'the "secret asthma" of students',
and without marks "the secret weapon of students". So where the first quoted word falls to pieces
the sentence is sent without these marks as well. The draft with marks tells where they belong, and
where the two say something else between them, the one without is taken, with the marks put in. Of
4,991 sentences of NTREX-128 and Flores dev, one in sixteen is so asked for twice, and 133 drafts
are others for it: in NTREX-128 their chrF is 64.3 in place of 63.0, in Flores 75.4 for 71.7.

The mark that only opens a sentence, since the quotation goes on in the next, is not sent at all. Of
'"Querem promover-se' the model made "We want", and makes "They want". That changes 53 sentences of
NTREX-128, and their chrF is 56.0 in place of 54.9. Behind a colon it misleads as much ('disse:
"A cada minuto' gave "Easy"), and there the sentence is asked for both ways: 36 drafts are others
for it, and their chrF is 64.3 in place of 63.4. A space behind the mark, other marks, or none
around a quotation that is a whole sentence, were no better than what is there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Protocol

from pipeline.translate.engine import Comparison

LANGUAGES = frozenset({"pt"})
"""Languages that were measured."""

_PHRASE = re.compile(
    r"""(?<![^\s(])(?P<mark>["'])(?P<said>(?P<word>\w+)(?:(?!(?P=mark)).)*?)(?<!\s)(?P=mark)(?!\w)"""
)
"""What is quoted behind a space or a bracket."""

_STOPS = ".,;:!?"
"""What English writes before a closing mark, and Portuguese behind it."""

_OPENED = re.compile(r': "(?P<word>\w+)')
"""Where what is said begins behind a colon."""

_CLITIC = re.compile(r"\w+-l[oa]s?\b")
"""Verbs that models know best as they are: of "violá-la" without marks "guitar her" is made."""

NAMED = re.compile(
    r"\b(?:palavras?|termos?|express(?:ão|ões)|vocábulos?|verbos?|adjetivos?|substantivos?) $", re.I
)
"""What is behind them is no quotation but a word, which may stay: 'the word "saudade"'."""

_BEFORE = frozenset(("a", "an", "the", "of", "as", "that"))
"""Words that stand before the mark where the draft with marks has none of them behind it."""

_CALLS = re.compile(r"\bcham[aáo]")
"""Forms of "chamar", behind which "de" is no word of English: "chamou-a de 'louca'"."""

_NEGATIONS = frozenset(("not", "no", "never", "nothing", "nobody", "none", "without", "nor"))

_PERSONS = frozenset(("i", "you", "he", "she", "we", "they"))
"""Who does what is said; without marks "consigo levar" came out as "get", not "I can take"."""

_SHORT = 5
"""Words up to which a phrase is one of few words."""

_LEAST = 0.6
"""The part of its words that a phrase has in the draft without marks at least."""

_MORE = 3
"""Words that it may have more there."""


class Ways(Protocol):
    """Ways in which a text is sent, and how its draft is made of theirs."""

    @property
    def asked(self) -> tuple[str, ...]:
        """What is sent."""
        ...

    def best(self, drafts: Sequence[str], likelihoods: Sequence[float] | None) -> str:
        """The draft of the text, made of one for each way."""
        ...

    def comparison(self, drafts: Sequence[str]) -> Comparison | None:
        """The drafts of which the likeliest is asked for, if of any."""
        ...


class Bare(Protocol):
    """A text without some of its marks."""

    @property
    def text(self) -> str:
        """What is sent."""
        ...

    def with_marks(self, marked: str, bare: str) -> str:
        """The draft of this text with marks as in that of the text with them, or this one."""
        ...


@dataclass(frozen=True, slots=True)
class Single:
    """A text that is sent as it is."""

    text: str

    @property
    def asked(self) -> tuple[str, ...]:
        """The text alone."""
        return (self.text,)

    def best(self, drafts: Sequence[str], likelihoods: Sequence[float] | None) -> str:
        """Its draft."""
        del likelihoods
        return drafts[0]

    def comparison(self, drafts: Sequence[str]) -> None:
        """Nothing to compare."""
        del drafts


@dataclass(frozen=True, slots=True)
class Quotation:
    """A text with the marks of its quotation or its aside, and the same without them."""

    marked: Ways
    bare: Ways
    unmarked: Bare

    @property
    def asked(self) -> tuple[str, ...]:
        """The ways with marks and those without."""
        return (*self.marked.asked, *self.bare.asked)

    def best(self, drafts: Sequence[str], likelihoods: Sequence[float] | None) -> str:
        """The draft without marks, with marks where the other has them."""
        some = len(self.marked.asked)
        bare = self.bare.best(drafts[some:], None)
        return self.unmarked.with_marks(self.marked.best(drafts[:some], likelihoods), bare)

    def comparison(self, drafts: Sequence[str]) -> Comparison | None:
        """What is asked of the ways with marks."""
        return self.marked.comparison(drafts[: len(self.marked.asked)])


@dataclass(frozen=True, slots=True)
class Opened:
    """A text whose only mark opens behind a colon what goes on in the next, and it without."""

    text: str

    @property
    def asked(self) -> tuple[str, ...]:
        """The text with the mark and without it."""
        return (self.text, self.text.replace('"', ""))

    def best(self, drafts: Sequence[str], likelihoods: Sequence[float] | None) -> str:
        """The draft without the mark, with it behind its colon; where it has none, the other."""
        del likelihoods
        marked, bare = drafts[:2]
        told, colon, said = bare.partition(": ")
        if not said or ": " in said or '"' in bare:
            return marked
        if self.text[self.text.index('"') + 1].isupper():
            said = said[0].upper() + said[1:]
        return f'{told}{colon}"{said}'

    def comparison(self, drafts: Sequence[str]) -> None:
        """Nothing to compare."""
        del drafts


@dataclass(frozen=True, slots=True)
class Unmarked:
    """A sentence without the marks of some of its quoted phrases: their numbers and words."""

    text: str
    phrases: Mapping[int, str]

    def with_marks(self, marked: str, bare: str) -> str:
        """The draft ``bare`` of this sentence with marks as in ``marked``, that of the quotation.

        It is ``marked`` where both say the same between the marks, and where they do not fit.
        """
        found = list(_PHRASE.finditer(marked))
        if max(self.phrases) >= len(found):
            return marked
        others = _unquoted(marked).split(" ")
        words = bare.split(" ")
        placed = places(others, words)
        changed = False
        for number, said in self.phrases.items():
            phrase = found[number]
            start = _unquoted(marked[: phrase.start()]).count(" ")
            place = placed(start, start + phrase["said"].count(" ") + 1)
            if place is None:
                return marked
            one, other = _plain(phrase["said"].split(" ")), _plain(words[slice(*place)])
            if one != other and (_is_foreign(one, said) or not _fit(one, other)):
                return marked
            changed |= _stems(one) != _stems(other)
            stopped = phrase["said"][-1] in _STOPS
            last = place[1] - 1
            if stopped and not words[last].endswith(tuple(_STOPS)):
                return marked
            if self._is_called(others[:start], words[: place[0]]):
                words[place[0] - 1] = ""
            words[place[0]] = phrase["mark"] + words[place[0]]
            words[last] = _closed(words[last], phrase["mark"], stopped)
        made = " ".join(filter(None, words))
        return made if changed and made.count('"') == marked.count('"') else marked

    def _is_called(self, others: Sequence[str], words: Sequence[str]) -> bool:
        """Whether "of" stands only in the draft without marks, of what somebody is called."""
        return (
            len(words) > 1
            and words[-1] == "of"
            and others[-1:] == words[-2:-1]
            and bool(_CALLS.search(self.text))
        )


def opening(text: str, language: str) -> str:
    """The mark that opens a text and closes in none of its words: what is said goes on behind it.

    >>> opening('"Querem promover-se.', "pt")
    '"'
    >>> opening('"Vou já", disse.', "pt")
    ''
    """
    alone = text.startswith('"') and text.count('"') == 1 and text[1:2].isalnum()
    return '"' if alone and language in LANGUAGES else ""


def opened(text: str, language: str, count: Callable[[str], int]) -> Opened | None:
    """A text in which a mark opens behind its colon, does not close, and takes a word to pieces.

    Args:
        text: a sentence with straight quotation marks.
        language: code of its language.
        count: tells the tokens of a text in the vocabulary of the model.
    """
    if text.count('"') != 1 or text.count(": ") != 1 or language not in LANGUAGES:
        return None
    said = _OPENED.search(text)
    return Opened(text) if said is not None and count(said["word"]) == 1 else None


def unmarked(text: str, language: str, count: Callable[[str], int]) -> Unmarked | None:
    """A sentence without the marks of what is quoted inside; None where they do no harm.

    Args:
        text: a sentence with straight quotation marks.
        language: code of its language.
        count: tells the tokens of a text in the vocabulary of the model.
    """
    if language not in LANGUAGES or ('"' not in text and "'" not in text):
        return None
    made, at = "", 0
    phrases: dict[int, str] = {}
    for number, phrase in enumerate(_PHRASE.finditer(text)):
        mark, word = phrase["mark"], phrase["word"]
        if not phrase.start() or not word.islower() or count(mark + word) <= count(mark) + 1:
            continue
        if _CLITIC.match(phrase["said"]) or NAMED.search(text, 0, phrase.start()):
            continue
        phrases[number] = phrase["said"]
        made += text[at : phrase.start()] + phrase["said"]
        at = phrase.end()
    return Unmarked(made + text[at:], phrases) if phrases else None


def _is_foreign(words: Sequence[str], said: str) -> bool:
    """Whether a draft leaves several words as they were: "thank you so much"."""
    return len(words) > 1 and words == _plain(said.split(" "))


def _fit(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two drafts of a phrase may be of the same words.

    They are not where one of few words has but some of those of the other, which is where their
    ends are taken for others, nor where one of them negates, nor where the other lost who acts.
    """
    few, many = sorted((frozenset(one), frozenset(other)), key=len)
    return (
        not (few < many and len(many) <= _SHORT)
        and _LEAST * len(one) <= len(other) <= len(one) + _MORE
        and _negates(one) == _negates(other)
        and (one[0] not in _PERSONS or not _PERSONS.isdisjoint(other))
    )


def _stems(words: Sequence[str]) -> frozenset[str]:
    """Words without the ending of their plurals: where only that differs, marks did no harm."""
    return frozenset(word.rstrip("s") for word in words)


def _negates(words: Sequence[str]) -> bool:
    return any(word in _NEGATIONS or word.endswith("n't") for word in words)


def _unquoted(text: str) -> str:
    """A text without the marks of its phrases."""
    return _PHRASE.sub(r"\g<said>", text)


def places(
    marked: Sequence[str], bare: Sequence[str]
) -> Callable[[int, int], tuple[int, int] | None]:
    """What tells where in the words of a draft those of another one stand; None for nowhere."""
    one, other = _plain(marked), _plain(bare)
    blocks = SequenceMatcher(None, one, other, autojunk=False).get_opcodes()

    def place(start: int, end: int) -> tuple[int, int] | None:
        first = last = None
        for _, here, here_end, there, there_end in blocks:
            alike = here_end - here == there_end - there
            if here <= start < here_end and (alike or start == here):
                first = there + start - here
            elif here < start < here_end and _BEFORE.issuperset(one[here:start]):
                # "the reformed" for "pensioners": an article may go with what it stood before.
                first = there
            if here < end <= here_end and one[here:end] == other[there : there + end - here]:
                last = there + end - here
            elif end == here_end:
                last = there_end
        if first is None or last is None or last <= first:
            return None
        if last - first > 1 and other[first] in _BEFORE and one[start] not in _BEFORE:
            first += 1
        return first, last

    return place


def _plain(words: Sequence[str]) -> list[str]:
    """Words as they are compared: in small letters, without marks."""
    return [word.strip("\"'()«»“”" + _STOPS).casefold() for word in words]


def _closed(word: str, mark: str, inside: bool) -> str:
    """The last word of a phrase with the closing mark, behind its stop or before it."""
    core = word if inside else word.rstrip(_STOPS)
    return core + mark + word[len(core) :]
