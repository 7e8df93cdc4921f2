"""Words whose sense another word of their sentence tells, where no neighbour does.

Papers of Brazil call public employees "servidores", and a party its "legenda": the tiny Firefox
model pt→en writes of servers that threaten to cross their arms, and of the allies of the legend. In
a list of terms they would need each word that can stand beside them. Here it is enough that the
sentence has a word of the same topic anywhere, and none of a topic where they are something else.
Of 60 first sentences of Brazilian articles that we wrote some five have such a word. Unlike terms
of ``fields.py``, each has its own words that tell it and its own that deny it, in ``topics.toml``.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased
from pipeline.translate.phrases.fields import listed
from pipeline.translate.phrases.words import words_of

_WORD = lazily(r"\w+(?:-\w+)*")


@dataclass(frozen=True, slots=True)
class Topic:
    """Words that ``tells`` gives a sense, unless a word of ``unless`` gives them another.

    ``senses`` has what is sent for each form; a form that has ``refused`` words behind or before it
    is something else.
    """

    senses: dict[str, str]
    tells: frozenset[str]
    unless: frozenset[str] = frozenset()
    before: str = ""
    behind: str = ""
    rarest: frozenset[str] = field(init=False)
    pattern: re.Pattern[str] = field(init=False)

    def __post_init__(self) -> None:
        """Look for forms of more words by the longest of these, which is seldom a small one."""
        object.__setattr__(self, "rarest", frozenset(max(t.split(), key=len) for t in self.senses))
        forms = "|".join(sorted(map(re.escape, self.senses), key=len, reverse=True))
        written = rf"{self.before}(?<![\w-])(?:{forms})(?![\w-]){self.behind}"
        object.__setattr__(self, "pattern", lazily(written, re.IGNORECASE))

    def said(self, found: re.Match[str]) -> str:
        """The sense; a capital inside a sentence is that of a name."""
        form = found[0]
        if form[0].isupper() and found.start() and found.string[found.start() - 2] not in ".:!?|":
            return form
        return cased(self.senses[form.lower()], form)


def _read(file: Path) -> tuple[Topic, ...]:
    """The topics of a file, in their order."""
    table = tomllib.loads(file.read_text("utf-8"))
    lists = {name: listed(words) for name, words in table["lists"].items()}

    def named(words: str) -> frozenset[str]:
        """Words, those of lists for "@police", and without those behind a minus."""
        found: set[str] = set()
        for word in words.split():
            if word[0] == "@":
                found |= lists[word[1:]]
            elif word[0] == "-":
                found.discard(word[1:])
            else:
                found.add(word)
        return frozenset(found)

    return tuple(
        Topic(
            row["senses"],
            named(row["tells"]),
            named(row.get("unless", "")),
            row.get("before", ""),
            row.get("behind", ""),
        )
        for row in table["topic"]
    )


_TOPICS = _read(Path(__file__).with_suffix(".toml"))
_BY_WORD: dict[str, list[int]] = {}
"""The places of topics in the file, by their rarest words."""
for _place, _topic in enumerate(_TOPICS):
    for _rare in _topic.rarest:
        _BY_WORD.setdefault(_rare, []).append(_place)


def in_its_sense(text: str) -> str:
    """A Portuguese text whose ambiguous words are said as what they mean there.

    >>> in_its_sense("O repasse não caiu, e os servidores ameaçam parar.")
    'O repasse não caiu, e os funcionários públicos ameaçam parar.'
    >>> in_its_sense("O ataque derrubou os servidores.")
    'O ataque derrubou os servidores.'
    """
    if _BY_WORD.keys().isdisjoint(words_of(text)):
        return text
    words = frozenset(_WORD.findall(text.lower()))
    found = {place for word in _BY_WORD.keys() & words for place in _BY_WORD[word]}
    for topic in map(_TOPICS.__getitem__, sorted(found)):
        if not words.isdisjoint(topic.tells) and words.isdisjoint(topic.unless):
            text = topic.pattern.sub(topic.said, text)
    return text
