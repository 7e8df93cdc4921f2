"""Words in quotation marks inside a sentence are asked for without the marks, too.

Of "vai "ponderar seriamente a candidatura"" the tiny Firefox model pt→en makes "will "supply
address the nomination"", and of "a canção "hilariante"" nothing: the marks keep it from reading on.
So the sentence is also sent without them, and where that draft is the same before and behind the
quoted words, its words are put between the marks. Of 248 sentences of NTREX-128 with such words
that changes 36: 23 wrong ones come out right, two right ones wrong, the others mean the same.
One sentence in sixteen of news has such words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_QUOTED = re.compile(r'[^"]*[^\W_] "([^\W\dA-ZÀ-ÖØ-Þ_][^":;]{3,80})"[^"]*')
"""A sentence with one pair of marks around what goes on in it."""

_LONGEST = 8
"""Words up to which something quoted is a fragment: longer ones read well with their marks."""

_SAID = re.compile(
    r"\b(?:di(?:sse|sseram|z|zem|zia|ziam|zer)|grit\w+|respond\w+|perguntou|escreveu|exclamou"
    r"|palavras?|termos?|expressão|expressões|verbo|frase|nome|título|slogan|lema)$",
    re.IGNORECASE,
)
"""Behind these stands what somebody said, or words as words: "a palavra "saudade""."""

_TURNED = re.compile(r"(?:of|as|the|to|an?) ")
"""What a draft without marks may have before the quoted words, and the other one before the mark
or not at all."""

_DENIED = re.compile(r"\b(?:not|no|never|nor|without|cannot)\b|n't\b", re.IGNORECASE)
_DENIES = re.compile(r"\b(?:não|nem|nunca|sem|nenhum\w*|nada)\b", re.IGNORECASE)
_NAME = re.compile(r"\b[A-Z]\w+")
_LONG_WORD = re.compile(r"\w{4,}")


@dataclass(frozen=True, slots=True)
class Fragment:
    """A sentence with quoted words, and the two ways in which it is sent."""

    text: str
    quoted: str

    @property
    def asked(self) -> tuple[str, str]:
        """The sentence with its marks and without them."""
        return self.text, self.text.replace('"', "")

    def best(self, drafts: Sequence[str]) -> str:
        """The draft with marks, with the quoted words of the other one where they fit.

        >>> ours = read('Ele achou a canção "hilariante" ontem.')
        >>> ours.best(('He found the song "hilariante" yesterday.',
        ...     'He found the song hilarious yesterday.'))
        'He found the song "hilarious" yesterday.'
        """
        marked, plain = drafts
        if marked.count('"') != 2:
            return marked
        before, words, behind = marked.split('"')
        bare = words.rstrip(".,")
        end = words[len(bare) :]
        rest = end + behind
        if not plain.startswith(before) or not plain.endswith(rest):
            return marked
        instead = plain[len(before) : len(plain) - len(rest)]
        if turned := _TURNED.match(instead):
            instead = instead if bare.startswith(turned[0]) else instead[turned.end() :]
        if not self._fits(instead, bare):
            return marked
        return f'{before}"{instead}{end}"{behind}'

    def _fits(self, instead: str, words: str) -> bool:
        """Whether words may stand for others: they lose nothing, deny alike and repeat nothing."""
        ours, theirs = _LONG_WORD.findall(instead.lower()), _LONG_WORD.findall(words)
        if len(ours) < len(theirs) or instead.count(",") > words.count(","):
            return False
        denied = _DENIED.search(instead) is not None
        if denied != (_DENIES.search(self.quoted) is not None):
            return False
        if not set(_NAME.findall(words)) <= set(_NAME.findall(instead)):
            return False
        return len(ours) == len(set(ours))


def read(text: str) -> Fragment | None:
    """A sentence with straight marks around words that go on in it; None where it has none."""
    if text.count('"') != 2:
        return None
    found = _QUOTED.fullmatch(text)
    if found is None or len(found[1].split()) > _LONGEST:
        return None
    if _SAID.search(text, 0, found.start(1) - 2):
        return None
    return Fragment(text, found[1])
