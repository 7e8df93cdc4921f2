"""Words in bold, in italics or in a link are asked for in quotation marks, and get theirs back.

Of "Podem **participar** no sorteio" with placeholders for the stars the tiny Firefox model pt→en
makes "**Can participate in** in the draw", of "A equipa <b>perdeu o jogo</b>" "The <b>team lost
the</b> game": it knows quotation marks, and placeholders that stand side by side it moves. Without
any marks it says it best. So the sentence is sent with quotation marks and without; the first draft
tells which words they belong to, and these get the marks in the second. Of 40 sentences of our own
12 came out with marks around other words, or wrong words because of them; none does so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import cached_property

from pipeline.translate import loud_words
from pipeline.translate.quoted import NAMED, places
from pipeline.translate.vocabulary import is_ordinary

LANGUAGES = frozenset({"en", "pt"})
"""Languages that were measured."""

_ELEMENT = r"(?:a|b|big|cite|del|em|font|i|ins|mark|q|s|small|span|strong|u)"
_OPENING = rf"<{_ELEMENT}(?:\s[^<>]{{0,300}})?>|\*{{1,3}}|_{{1,2}}|~~|!?\["
_CLOSING = rf"</{_ELEMENT}>|\*{{1,3}}|_{{1,2}}|~~|\]\([^()\s]{{1,300}}\)"
_MARKED = re.compile(
    rf"(?<![\w*_~\]])(?P<opening>(?:{_OPENING}){{1,4}})"
    rf"(?P<said>[^\s*~<>\[\]\"](?:[^*~<>\[\]\"\n]{{0,300}}[^\s*~<>\[\]\"])??)"
    rf"(?P<closing>(?:{_CLOSING}){{1,4}})(?![\w*~])"
)
_NOTED = re.compile(
    r"(?<![\w*-])(?P<opening>)(?P<said>[^\W\d_]{2,40}(?:-[^\W\d_]{1,40})*)"
    r"(?P<closing>\*{1,3}(?= [a-zà-ÿ(])|(?<=[^\W\d_]{4})[¹²³⁴-⁹⁰]{1,2}(?!\w))"
)
"""A word with the star or the raised number of a note behind it; a shorter one is a unit."""

_MAY = re.compile(r"[*_<¹²³⁴-⁹⁰]|\]\(|~~")
_PARTS = re.compile(rf"{_OPENING}|{_CLOSING}")
_NAME = re.compile(r"</?(\w+)")
_DOUBLE = re.compile('["“”„‟«»″]')
_QUOTE = '"'
_STOPS = ".,;:!?…"

_OPENS, _CLOSES = "\"'“‘«([", "\"'”’»)]"

_NEGATIONS = frozenset(
    (
        *("not", "no", "never", "cannot", "don't", "doesn't", "didn't", "won't", "can't", "isn't"),
        *("aren't", "wasn't", "weren't", "couldn't", "shouldn't", "wouldn't", "haven't", "hasn't"),
    )
)
_SMALL = {
    "não": _NEGATIONS,
    "nunca": ("never", "ever"),
    "muito": ("very", "much"),
    "só": ("only", "just"),
    "apenas": ("only", "just"),
    "sempre": ("always",),
    "todos": ("all", "every", "everyone", "everybody"),
    "todas": ("all", "every", "everyone"),
    "mais": ("more", "most"),
    "menos": ("less", "fewer", "least"),
    "qualquer": ("any", "no", "whatever"),
    "sem": ("without",),
    "já": ("already", "now"),
}
"""Small words that are marked by themselves, and what the model makes of them in a sentence."""

_ARTICLES = frozenset(("a", "an", "the"))
_MOST = 4
"""Phrases of a sentence."""

_SHORTEST, _LONGEST = 0.4, 2.5
"""How many times the words of a phrase those may be that stand for it."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """What is marked, the marks before and behind it, and where it stands in the sentence."""

    start: int
    end: int
    opening: str
    said: str
    closing: str


@dataclass(frozen=True)
class Emphasis:
    """A sentence with marked phrases."""

    sentence: str
    phrases: tuple[Phrase, ...]

    @cached_property
    def bare(self) -> str:
        """The sentence without the marks."""
        return self._with("")

    @cached_property
    def quoted(self) -> str:
        """The sentence with quotation marks in their place; empty where none are needed."""
        if self._is_whole or self._is_label:
            return ""
        return self._with(_QUOTE, not self._is_quoted)

    @property
    def _is_whole(self) -> bool:
        """Whether all but the last stop is marked."""
        only = self.phrases[0]
        behind = self.sentence[only.end :]
        return len(self.phrases) == 1 and not only.start and not behind.strip(_STOPS)

    @property
    def _is_label(self) -> bool:
        """Whether what is marked begins the sentence and ends with its colon."""
        only = self.phrases[0]
        colon = only.said.endswith(":") or self.sentence.startswith(":", only.end)
        return len(self.phrases) == 1 and not only.start and colon and only.said.count(":") < 2

    @property
    def _is_quoted(self) -> bool:
        """Whether something that is marked stands in a quotation already."""
        before = (self.sentence[: phrase.start] for phrase in self.phrases)
        return any(len(_DOUBLE.findall(text)) % 2 for text in before)

    @property
    def _is_named(self) -> bool:
        """Whether a word is spoken of, which then may stay: "a palavra *saudade*"."""
        return any(NAMED.search(self.sentence[: phrase.start]) for phrase in self.phrases)

    def _with(self, mark: str, others: bool = True) -> str:
        """The sentence with a mark for those of its phrases, with or without the other ones."""
        made, at = "", 0
        for phrase in self.phrases:
            before = self.sentence[at : phrase.start]
            made += (before if others else _DOUBLE.sub("", before)) + mark + phrase.said + mark
            at = phrase.end
        rest = self.sentence[at:]
        return made + (rest if others else _DOUBLE.sub("", rest))

    def remade(self, quoted: str, bare: str) -> str:
        """The draft of the sentence, of those of :attr:`quoted` and :attr:`bare`; or nothing.

        Either may be empty, as where the guard refused it. Where words are only loud, they need
        not be.
        """
        made = loud_words.loudly(self._remade(quoted, bare))
        is_loud = all(phrase.opening == loud_words.OPENING for phrase in self.phrases)
        return made or (bare if is_loud else "")

    def _remade(self, quoted: str, bare: str) -> str:
        if self._is_whole or self._is_label:
            return self._enclosed(bare) if bare else ""
        ranges = self._ranges(quoted)
        if not ranges:
            return ""
        moved = bare and not self._is_named and self._moved(quoted, bare, ranges)
        if (
            moved
            or self._is_quoted
            or any(phrase.said.lower() in _SMALL for phrase in self.phrases)
        ):
            return moved or ""
        return self._in_place(quoted, ranges)

    def _enclosed(self, bare: str) -> str:
        """A draft with the marks around all of it, or around what stands before its colon."""
        only = self.phrases[0]
        if self._is_label:
            label, colon, rest = bare.partition(":")
            if not colon:
                return ""
            if only.said.endswith(":"):
                return f"{only.opening}{label}:{only.closing}{rest}"
            return f"{only.opening}{label}{only.closing}:{rest}"
        stop = "" if self.sentence.endswith(only.closing) else bare[len(bare.rstrip(".!?…")) :]
        return only.opening + bare.removesuffix(stop) + only.closing + stop

    def _ranges(self, quoted: str) -> list[tuple[int, int]]:
        """Where in the quoted draft the marks of the phrases stand; nowhere if some got lost."""
        ours: list[bool] = []
        at = 0
        others = not self._is_quoted
        for phrase in self.phrases:
            ours += [False] * len(_DOUBLE.findall(self.sentence[at : phrase.start])) * others
            ours += [True, True]
            at = phrase.end
        ours += [False] * len(_DOUBLE.findall(self.sentence[at:])) * others
        marks = [mark.start() for mark in _DOUBLE.finditer(quoted)]
        if len(marks) != len(ours):
            return []
        edges = [mark for mark, our in zip(marks, ours, strict=True) if our]
        return list(zip(edges[::2], edges[1::2], strict=True))

    def _in_place(self, quoted: str, ranges: Sequence[tuple[int, int]]) -> str:
        """The quoted draft with the marks of the sentence, before a stop that they did not hold."""
        made, at = "", 0
        for phrase, (start, end) in zip(self.phrases, ranges, strict=True):
            said = quoted[start + 1 : end]
            stop = _stop(said) if not _stop(phrase.said) else ""
            said = said.removesuffix(stop)
            made += quoted[at:start] + phrase.opening + said + phrase.closing + stop
            at = end + 1
            if stop and quoted[at : at + 1] in tuple(_STOPS):
                at += 1
        return made + quoted[at:]

    def _moved(self, quoted: str, bare: str, ranges: Sequence[tuple[int, int]]) -> str:
        """The bare draft with the marks around the words of the phrases; empty if it lacks some."""
        plain, at = "", 0
        counted: list[tuple[int, int]] = []
        for start, end in ranges:
            plain += quoted[at:start]
            first = plain.count(" ")
            plain += quoted[start + 1 : end]
            counted.append((first, plain.rstrip().count(" ") + 1))
            at = end + 1
        others, words = (plain + quoted[at:]).split(" "), bare.split(" ")
        placed = places(others, words)

        def place(start: int, end: int) -> tuple[int, int] | None:
            return (
                _only(others, words, start, end)
                or _shuffled(others, words, start, end)
                or placed(start, end)
                or _elsewhere(others, words, start, end)
            )

        return self._marked(bare, counted, place)

    def _marked(
        self,
        bare: str,
        counted: Sequence[tuple[int, int]],
        place: Callable[[int, int], tuple[int, int] | None],
    ) -> str:
        """The bare draft with the marks where each phrase has its place; empty if one has none."""
        words = bare.split(" ")
        free = set(range(len(words)))
        for phrase, (first, last) in zip(self.phrases, counted, strict=True):
            small = self._small(phrase, words)
            found = small or place(first, last)
            if found is None or not free.issuperset(range(*found)):
                return ""
            share = (found[1] - found[0]) / (last - first)
            if not small and not _SHORTEST <= share <= _LONGEST:
                return ""
            free.difference_update(range(*found))
            opened, closed = words[found[0]], found[1] - 1
            before = opened[: len(opened) - len(opened.lstrip(_OPENS))]
            words[found[0]] = before + phrase.opening + opened[len(before) :]
            core = words[closed].rstrip(_CLOSES + _STOPS)
            behind = words[closed][len(core) :]
            held = _stop(phrase.said) if behind.startswith(_stop(phrase.said)) else ""
            words[closed] = core + held + phrase.closing + behind[len(held) :]
        return " ".join(words)

    def _small(self, phrase: Phrase, words: Sequence[str]) -> tuple[int, int] | None:
        """Where the word stands that says a small one: quoted, models take it for a name.

        Of several it is the one that is as far from the first as in the sentence.
        """
        said = phrase.said.lower()
        if said not in _SMALL:
            return None
        found = [at for at, word in enumerate(words) if word.strip(_STOPS).lower() in _SMALL[said]]
        before = re.findall(rf"\b{said}\b", self.sentence[: phrase.start].lower())
        after = re.findall(rf"\b{said}\b", self.sentence[phrase.end :].lower())
        if len(found) != len(before) + len(after) + 1:
            return None
        at = found[len(before)]
        return at, at + 1


@dataclass(frozen=True)
class Labelled:
    """A sentence that begins with a marked label, ``**Atenção:**``, and has marked phrases behind.

    Placeholders around all of them lead the model astray: of "o prazo *não* será prolongado" behind
    such a label it made "the *non-* deadline will be extended".
    """

    label: Phrase
    rest: Emphasis

    @property
    def bare(self) -> str:
        """The sentence without the marks."""
        return self.rest.bare

    @property
    def quoted(self) -> str:
        """The sentence with quotation marks for those behind the label."""
        return self.rest.quoted

    def remade(self, quoted: str, bare: str) -> str:
        """The draft of the sentence; see :meth:`Emphasis.remade`."""
        label, colon, rest = self.rest.remade(quoted, bare).partition(":")
        if not colon or _MARKED.search(label):
            return ""
        inside = self.label.said.endswith(":")
        before = f"{label}:{self.label.closing}" if inside else f"{label}{self.label.closing}:"
        return self.label.opening + before + rest


def _plain(words: Sequence[str]) -> list[str]:
    """Words as they are compared: in small letters, without marks."""
    bare = (word.strip(_OPENS + _CLOSES + _STOPS).lower() for word in words)
    return [word.removesuffix("'s").removesuffix("’s") for word in bare]


def _only(
    others: Sequence[str], words: Sequence[str], start: int, end: int
) -> tuple[int, int] | None:
    """Where in a draft the same words stand as in another, if both have them once."""
    one, other = _plain(others), _plain(words)
    start += one[start] in _ARTICLES and end - start > 1
    long, said = end - start, one[start:end]
    if sum(one[at : at + long] == said for at in range(len(one))) != 1:
        return None
    found = [at for at in range(len(other)) if other[at : at + long] == said]
    return (found[0], found[0] + long) if len(found) == 1 else None


def _shuffled(
    others: Sequence[str], words: Sequence[str], start: int, end: int
) -> tuple[int, int] | None:
    """Where the same words stand in another order, if once: "12 March" for "March 12"."""
    said, other, long = sorted(_plain(others)[start:end]), _plain(words), end - start
    found = [at for at in range(len(other)) if sorted(other[at : at + long]) == said]
    return (found[0], found[0] + long) if len(found) == 1 else None


def _elsewhere(
    others: Sequence[str], words: Sequence[str], start: int, end: int
) -> tuple[int, int] | None:
    """Where in a draft the only words stand that another has not, which lacks but a phrase."""
    one, other = _plain(others), _plain(words)
    blocks = SequenceMatcher(None, one, other, autojunk=False).get_opcodes()
    changed = [block for block in blocks if block[0] != "equal"]
    gone = [block[1:3] for block in changed if block[3] == block[4]]
    come = [block[3:] for block in changed if block[1] == block[2]]
    if len(changed) != 2 or gone != [(start, end)] or len(come) != 1:
        return None
    return come[0]


def read(sentence: str, language: str) -> Emphasis | Labelled | None:
    """A sentence with what is marked in it; None where nothing is.

    >>> found = read("Leia o [guia](https://a.pt) **já**.", "pt")
    >>> found.quoted, found.remade('Read the "guide" "now."', "Read the guide now.")
    ('Leia o "guia" "já".', 'Read the [guide](https://a.pt) **now**.')
    >>> read("O ficheiro __init__ e 2*3*4 ficam.", "pt")
    """
    if language not in LANGUAGES:
        return None
    loud = loud_words.found(sentence) if language == "pt" else []
    if not loud and not _MAY.search(sentence):
        return None
    marked = [
        found
        for found in _MARKED.finditer(sentence)
        if _mirrors(found["opening"], found["closing"]) and not _is_code(found, language)
    ]
    noted = [
        found
        for found in _NOTED.finditer(sentence)
        if not any(one.start() < found.end() and found.start() < one.end() for one in marked)
    ]
    written = [
        Phrase(*found.span(), found["opening"], found["said"], found["closing"])
        for found in (*marked, *noted)
    ]
    written += [
        Phrase(start, end, loud_words.OPENING, _calm(sentence, start, end), loud_words.CLOSING)
        for start, end in loud
        if not any(phrase.start < end and start < phrase.end for phrase in written)
    ]
    phrases = tuple(sorted(written, key=lambda phrase: phrase.start))
    if not 0 < len(phrases) <= _MOST:
        return None
    return _labelled(sentence, phrases) or Emphasis(sentence, phrases)


def _calm(sentence: str, start: int, end: int) -> str:
    """A loud word in small letters, with a capital where it begins its sentence."""
    word = sentence[start:end]
    return word.lower() if any(map(str.isalnum, sentence[:start])) else word.capitalize()


def _labelled(sentence: str, phrases: Sequence[Phrase]) -> Labelled | None:
    """A sentence whose first marked phrase is a label before others; None for any other."""
    label, *others = phrases
    inside = label.said.endswith(":")
    if not others or label.start or not (inside or sentence.startswith(":", label.end)):
        return None
    if label.said.count(":") != inside:
        return None
    shift = len(label.said) - label.end
    moved = (replace(one, start=one.start + shift, end=one.end + shift) for one in others)
    return Labelled(label, Emphasis(label.said + sentence[label.end :], tuple(moved)))


def _mirrors(opening: str, closing: str) -> bool:
    """Whether marks close what others open."""
    one = [_kind(part) for part in _PARTS.findall(opening)]
    other = [_kind(part) for part in _PARTS.findall(closing)]
    return one == other[::-1]


def _kind(mark: str) -> str:
    """The same for a mark that opens and the one that closes it."""
    name = _NAME.match(mark)
    if name:
        return name[1]
    return "[" if mark[-1] in "[)" else mark


def _is_code(found: re.Match[str], language: str) -> bool:
    """Whether a word between underscores is a name of a program: ``__init__``."""
    said = found["said"]
    if not any(map(str.isalnum, said)):
        return True
    if "_" not in found["opening"] or not (said.isidentifier() and said.islower()):
        return False
    return not is_ordinary(said, language)


def _stop(text: str) -> str:
    """The stop that ends a text."""
    return text[-1] if text[-1:] in tuple(_STOPS) else ""
