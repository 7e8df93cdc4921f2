"""Words that a scanner misread are sent as they were meant: "b0mbeiros", "hospita|", "rninistro".

To a model they are no words: of "Os b0mbeiros chegaram ao 1ocal" the tiny Firefox model pt→en makes
"The b0mbeiros reached the 1ocal". A word of small letters with a digit or a bar inside is one where
the letters that look so make a single word of the language. Where a text has such a word, "rn" may
be "m" and 0 the article, too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from itertools import product

from pipeline.translate.vocabulary import is_ordinary

_MEASURED = "pt"

_MAY = re.compile(
    r"[a-zà-ÿ][015|]|(?<![a-zà-ÿ\d])[015|][a-zà-ÿ]{3}|(?<!\w)[Rr]n"
    r"|[a-zà-ÿ] I[a-zà-ÿ]{4}"
)
_MISREAD = re.compile(
    r"(?<![\w@#./|`-])(?=[A-Za-zà-ÿ|]*[015|])(?=(?:[\w|]*?[a-zà-ÿ]){3})"
    r"[A-Za-zà-ÿ015|]{4,25}(?![\w@/|-]|\.\w)"
)
_LOOKS_LIKE = {"0": "oó", "1": "lií", "5": "s", "|": "lií"}
_MOST_SIGNS = 3
"""Misread letters of a word."""

_BEGINS = re.compile(r"(?<![\w@#./-])([Rr])n(?=[aeiouáéíóúâêô])")
_INSIDE = re.compile(r"(?<![\w@#./-])[a-zà-ÿ]*rn[a-zà-ÿ]*(?![\w@/-]|\.\w)")
_CAPITAL = re.compile(r"(?<=[a-zà-ÿ] )I([b-dfgj-ln-ruvz]?[aeiouáéíóúãõâêô][a-zà-ÿ]{3,20})(?![\w-])")
"""A capital that is rather the letter l: "o Iadrão"."""

_NOUGHT = re.compile(r"(?<![\d,.:] )(?<![\w,.:])0(?= [a-zà-ÿ]{4,})")


def reread(text: str, language: str, count: Callable[[str], int]) -> str:
    """A text with the letters that were read as other signs.

    Args:
        text: a sentence.
        language: code of its language.
        count: tells the tokens of a word in the vocabulary of the model.

    >>> reread("Os b0mbeiros foram ao 1ocal.", "pt", lambda word: 1 if word == "local" else 2)
    'Os bombeiros foram ao local.'
    >>> reread("O mp3 e os 10km de 5dias.", "pt", lambda word: 2)
    'O mp3 e os 10km de 5dias.'
    """
    if language != _MEASURED or not _MAY.search(text):
        return text

    def is_word(word: str) -> bool:
        return count(word.lower()) == 1 or is_ordinary(word, language)

    made = _MISREAD.sub(lambda found: _only(found[0], _ways(found[0]), is_word), text)
    made = _INSIDE.sub(
        lambda found: (
            _only(found[0], [_BEGINS.sub("m", found[0])], is_word)
            if _BEGINS.match(found[0])
            else found[0]
        ),
        made,
    )
    made = _CAPITAL.sub(
        lambda found: (
            f"l{found[1]}" if is_word(f"l{found[1]}") and count(found[0]) > 1 else found[0]
        ),
        made,
    )
    if made == text:
        return text
    made = _INSIDE.sub(
        lambda found: (
            found[0]
            if is_word(found[0])
            else _only(found[0], [found[0].replace("rn", "m")], is_word)
        ),
        made,
    )
    return _NOUGHT.sub(lambda nought: "o" if nought.start() else "O", made)


def _ways(word: str) -> Iterable[str]:
    """The words that may have been misread as this one."""
    signs = sum(map(word.count, _LOOKS_LIKE))
    if not 0 < signs <= _MOST_SIGNS:
        return ()
    return map("".join, product(*(_LOOKS_LIKE.get(char, char) for char in word)))


def _only(word: str, ways: Iterable[str], is_word: Callable[[str], bool]) -> str:
    """The only way that is a word, or the word as it is."""
    found = [way for way in ways if is_word(way)]
    return found[0] if len(found) == 1 else word
