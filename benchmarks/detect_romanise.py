"""Sentences in Latin letters that their language is not written in, made from the corpus.

Nobody can translate them, but a detector takes them for whatever language in Latin letters looks
like them; fitted on these, it may say "none of these". The tables are the common informal ones.
"""

from __future__ import annotations

import re
import unicodedata

ROMANISED = ("bel", "bul", "mkd", "rus", "ukr", "ell", "ben", "hin", "mar", "nep")
"""Languages of the corpus, by its codes, whose letters are spelled here."""

_CYRILLIC = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюяєіїґўѓѕјљњќџ",
        "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch . y . e yu ya "
        "ye i yi g u gj dz j lj nj kj dzh".replace(".", "'").split(),
        strict=True,
    )
)

_GREEK = dict(
    zip(
        "αβγδεζηθικλμνξοπρσςτυφχψω",
        ["a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "x", "o", "p", "r", "s", "s", "t", "y", "f", "ch", "ps", "o"],
        strict=True,
    )
)

_NAMED = re.compile(
    r"(?:DEVANAGARI|BENGALI) (LETTER|VOWEL SIGN|SIGN) (?:VOCALIC |CANDRA )?([A-Z]+)"
)
_DOUBLED = re.compile(r"([tdnls])\1")
_SIGNS = {"VIRAMA": "", "ANUSVARA": "n", "CANDRABINDU": "n", "VISARGA": "h"}


def romanise(text: str) -> str:
    """The text in Latin letters, as people type it who have no other keyboard.

    >>> romanise("Новый мост"), romanise("Η πόλη"), romanise("नया पुल")
    ('Novyy most', 'I poli', 'naya pul')
    """
    return " ".join(_word(word) for word in text.split())


def _word(word: str) -> str:
    """One word, letter by letter."""
    spelled = ""
    bare = False  # whether a consonant was last, which carries an "a" unless a sign follows
    for character in unicodedata.normalize("NFC", word):
        plain = unicodedata.normalize("NFD", character.lower())[0]
        letter = _CYRILLIC.get(character.lower(), _CYRILLIC.get(plain, _GREEK.get(plain)))
        named = _NAMED.match(unicodedata.name(character, ""))
        if letter is not None:
            letter = letter.replace("'", "")
            spelled += letter if character.islower() else letter.capitalize()
            bare = False
        elif named is None:
            spelled += character
            bare = False
        elif named[1] == "LETTER":
            sound = _DOUBLED.sub(r"\1", named[2].lower())
            consonant = len(sound) > 1 and sound.endswith("a") and sound != "aa"
            spelled += ("a" if bare else "") + (sound[:-1] if consonant else sound[:1])
            bare = consonant
        else:
            sign = _SIGNS.get(named[2], named[2][:1].lower())
            spelled += ("a" if bare and named[2] in ("ANUSVARA", "CANDRABINDU") else "") + sign
            bare = False
    return spelled
