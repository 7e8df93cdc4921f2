"""Sentences in Latin letters that their language is not written in, made from the corpus.

Nobody can translate them, but a detector takes them for whatever language in Latin letters looks
like them; fitted on these, it may say "none of these". People spell as they please, so every
sentence draws a spelling of its own for each letter, always the same for the same sentence.

Needs ``anyascii`` (ISC) for scripts that leave little choice and ``fugashi`` with ``unidic-lite``
(MIT, BSD) for the readings of Japanese; the product itself needs neither.
"""

from __future__ import annotations

import random
import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fugashi import Tagger

ROMANISED = {
    "Slavic": "bel bul mkd rus ukr",
    "Mongolian": "mon",
    "Greek": "ell",
    "Armenian": "hye",
    "Georgian": "kat",
    "Hindi": "hin pan guj mar nep",
    "Bengali": "ben",
    "Dravidian": "tam tel kan mal",
    "Urdu": "urd",
    "Persian": "fas prs tgk-Cyrl",
    "Arabic": "arb",
    "Hebrew": "heb",
    "Ethiopic": "amh tir",
    "Korean": "kor",
    "Japanese": "jpn",
    "Chinese": "zho-Hans",
}
"""Languages of the corpus, by its codes, in groups whose spelling looks alike. Not Kazakh, Kyrgyz
and Tatar: in Latin letters they are as good as Turkish or Uzbek, and partly official."""

_SPELLED = """
а:a б:b в:v/v/w г:g/g/h д:d е:e/e/ye ё:yo/e/io ж:zh/zh/j з:z и:i/y й:y/i/j к:k л:l м:m н:n о:o п:p
р:r с:s т:t у:u ф:f х:kh/h/x ц:ts/c/tz ч:ch ш:sh щ:shch/sch/sht ъ:/a/' ы:y/i ь:/' э:e ю:yu/iu/ju
я:ya/ia/ja є:ye/ie і:i ї:yi/i ґ:g ў:u/w ѓ:gj/g ѕ:dz ј:j/y љ:lj/l њ:nj/n ќ:kj/k џ:dzh/dj
ө:u/o ү:u ғ:gh қ:q ҳ:h ҷ:j ӣ:i ӯ:u
α:a β:v/b γ:g δ:d ε:e ζ:z η:i/h θ:th/8 ι:i κ:k λ:l μ:m ν:n ξ:x/ks ο:o π:p ρ:r σ:s ς:s τ:t
υ:y/i/u φ:f χ:ch/h/x ψ:ps ω:o/w
ا:a ب:b ت:t ث:th/s ج:j/g ح:h/7 خ:kh/5 د:d ذ:dh/z ر:r ز:z س:s ش:sh/ch ص:s/9 ض:d/z ط:t ظ:z
ع:'/3/ غ:gh ف:f ق:q/k/2 ك:k ل:l م:m ن:n ه:h و:w/v ي:y ى:a ة:a/ah/eh ء:'/ أ:a إ:i آ:aa/a ئ:'/
ؤ:'/ پ:p چ:ch ژ:zh گ:g ک:k ی:y ں:n ہ:h ھ:h ے:e ۓ:e ۂ:h ٹ:t ڈ:d ڑ:r
א:a/ ב:b/v ג:g ד:d ה:h ו:v ז:z ח:ch/h/kh ט:t י:y כ:k/ch/kh ך:ch/kh ל:l מ:m ם:m נ:n ן:n ס:s
ע:/a/' פ:p/f ף:f צ:tz/ts ץ:tz/ts ק:k ר:r ש:sh/s ת:t
"""
_LETTERS = {
    letter: tuple(ways.split("/"))
    for letter, ways in (pair.split(":") for pair in _SPELLED.split())
}

_GREEK_U = re.compile("ο[υύ]")

_AMID = {"و": ("u", "o", "w"), "ي": ("i", "ee"), "ی": ("i", "ee"), "ו": ("o", "u"), "י": ("i", "e")}
"""Letters that stand for a vowel where they do not begin a word."""

_ABJAD = re.compile("[\u0590-\u06ff]")
_ARTICLE = re.compile("^([وبل]?)ال(?=[\u0620-\u064a]{2})")
_UNWRITTEN = ("aaaiu", "aaeeo", "aeeei")
_TWO_CONSONANTS = re.compile("(?<=[bcdfghjklmnpqrstvwxz])(?=[bcdfghjklmnpqrstvwxz'])")
_ONE_SOUND = frozenset(("ch", "sh", "kh", "gh", "th", "dh", "zh", "ts", "tz"))
_VOWEL = 0.6
"""Arabic, Persian, Urdu and Hebrew leave short vowels out; so often two consonants get one."""

_NAMED = re.compile(
    r"(?:DEVANAGARI|BENGALI|GURMUKHI|GUJARATI|TAMIL|TELUGU|KANNADA|MALAYALAM)"
    r" (LETTER|VOWEL SIGN|SIGN) (?:VOCALIC |CANDRA |CHILLU )?([A-Z]+)"
)
"""The names of characters (The Unicode Character Database) spell the sounds of Indian scripts."""

_DRAVIDIAN = re.compile("[\u0b80-\u0d7f]")
_BENGALI = re.compile("[\u0980-\u09ff]")
_DOUBLED = re.compile(r"([tdnlr])\1+")
_SOUNDS = {"CA": ("cha",), "SSA": ("sha",), "LLLA": ("zha", "la"), "VA": ("va", "wa")}
_SIGNS = {"VIRAMA": "", "ANUSVARA": "n", "CANDRABINDU": "n", "VISARGA": "h", "BINDI": "n"}
_TAMIL = re.compile("[\u0b80-\u0bff]")
_SOFT = {"k": ("g", "k"), "t": ("th", "d", "t"), "p": ("b", "p"), "ch": ("s", "ch")}
_BETWEEN_VOWELS = re.compile("(?<=[aeiou])(k|t|p|ch)(?=[aeiou])")
_LONG = {"AA": ("a", "aa"), "II": ("i", "ee"), "UU": ("u", "oo"), "EE": ("e",), "OO": ("o",)}

_KANA_OR_HAN = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_KANA = re.compile("[\u3040-\u30ff]")
_GLIDE = re.compile("([\u3040-\u30ff])([ゃゅょャュョ])")
_DOUBLE = re.compile("[っッ]+")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_KOREAN_T = re.compile("ss?(?=[bdgjn])")
_KOREAN_R = re.compile("l(?=[aeiouyw])")
_LONG_VOWEL = re.compile("(o)u|(u)u|(o)o")


def romanise(text: str) -> str:
    """The text in Latin letters, as people type it who have no other keyboard.

    >>> romanise("Новая дорога"), romanise("नया पुल")
    ('Novaya doroga', 'naya pul')
    """
    dice = random.Random(text)
    if _KANA_OR_HAN.search(text):
        spelled = (_japanese if _KANA.search(text) else _chinese)(text, dice)
        return spelled[:1].upper() + spelled[1:]
    ways = {letter: dice.choice(some) for letter, some in _LETTERS.items()}
    return " ".join(_word(word, ways, dice) for word in text.split())


def _word(word: str, ways: dict[str, str], dice: random.Random) -> str:
    """One word of an alphabet or a syllabary."""
    word = unicodedata.normalize("NFC", word)
    if _ABJAD.search(word):
        return _with_vowels(word, ways, dice)
    if any(_NAMED.match(unicodedata.name(character, "")) for character in word):
        return _indian(word, dice)
    if any(character in _LETTERS for character in unicodedata.normalize("NFD", word.lower())):
        return "".join(_letter(character, ways) for character in _GREEK_U.sub("ou", word))
    return _in_ascii(word, dice)


def _letter(character: str, ways: dict[str, str]) -> str:
    """One letter of an alphabet; accents are left out."""
    small = character.lower()
    plain = unicodedata.normalize("NFD", small)[0]
    spelled = ways.get(small, ways.get(plain, character))
    return spelled if character == small else spelled.capitalize()


def _with_vowels(word: str, ways: dict[str, str], dice: random.Random) -> str:
    """A word of a script without short vowels, with some drawn."""
    found = _ARTICLE.match(word)
    article = ""
    if found:
        article = ways.get(found[1], "") + dice.choice(("al-", "al ", "el ", "al"))
        word = word[found.end() :]
    amid = {letter: dice.choice(some) for letter, some in _AMID.items()}
    spelled = "".join(
        amid[letter] if place and letter in amid else ways.get(letter, letter)
        for place, letter in enumerate(word)
        if letter in ways or letter.isascii()
    )
    vowels = dice.choice(_UNWRITTEN)

    def between(found: re.Match[str]) -> str:
        around = spelled[found.start() - 1 : found.start() + 1]
        return dice.choice(vowels) if around not in _ONE_SOUND and dice.random() < _VOWEL else ""

    return article + _TWO_CONSONANTS.sub(between, spelled)


def _indian(word: str, dice: random.Random) -> str:
    """One word of an Indian script, whose consonants carry a vowel unless a sign follows."""
    dravidian, inherent = _DRAVIDIAN.search(word), "a"
    if _BENGALI.search(word):
        inherent = dice.choice("oa")
    spelled, bare = "", False
    for character in word:
        named = _NAMED.match(unicodedata.name(character, ""))
        if named is None:
            spelled += character if character.isascii() else ""
            bare = False
        elif named[1] == "LETTER":
            one = (_DOUBLED.sub(r"\1", named[2].lower()),)
            sound = dice.choice(_LONG.get(named[2]) or _SOUNDS.get(named[2]) or one)
            consonant = len(sound) > 1 and sound.endswith("a") and sound != "aa"
            spelled += (inherent if bare else "") + (sound[:-1] if consonant else sound)
            bare = consonant
        elif named[2] != "NUKTA":
            sign = _SIGNS.get(named[2])
            if sign is None:
                sign = dice.choice(_LONG.get(named[2], (named[2].lower(),)))
                bare = False
            spelled += (inherent if bare and sign else "") + sign
            bare = False
    spelled += inherent if bare and dravidian else ""
    if not _TAMIL.search(word):
        return spelled
    return _BETWEEN_VOWELS.sub(lambda found: dice.choice(_SOFT[found[1]]), spelled)


def _in_ascii(word: str, dice: random.Random) -> str:
    """One word of a script whose letters have one usual spelling each."""
    from anyascii import anyascii

    spelled = anyascii(word).lower() if not word.isascii() else word
    spelled = spelled.replace("ow", "u")  # Armenian
    if _HANGUL.search(word):
        spelled = _KOREAN_R.sub("r", _KOREAN_T.sub("t", spelled))
    return spelled.replace("'", "") if dice.random() < 0.7 else spelled


def _chinese(text: str, dice: random.Random) -> str:
    """Pinyin without tones, in words of a syllable or two."""
    from anyascii import anyascii

    spelled = ""
    for syllable in re.findall("[A-Z]?[^A-Z]*", anyascii(text)):
        spelled += syllable if dice.random() < 0.5 else f" {syllable}"
    return " ".join(spelled.lower().split())


def _japanese(text: str, dice: random.Random) -> str:
    """Words as they are read, long vowels written or not."""
    spelled = ""
    for word in _tagger()(text):
        read = word.feature.pron if word.surface in ("は", "へ", "を") else word.feature.kana
        kana = _kana(read or word.surface)
        joined = word.feature.pos1 in ("助動詞", "補助記号") or word.surface in ("て", "で")
        spelled += kana if joined else f" {kana}"
    if dice.random() < 0.5:
        spelled = _LONG_VOWEL.sub(lambda found: found[1] or found[2] or found[3], spelled)
    return " ".join(spelled.split())


def _kana(word: str) -> str:
    """Japanese syllables as Hepburn spells them."""
    from anyascii import anyascii

    def glide(found: re.Match[str]) -> str:
        before, vowel = anyascii(found[1])[:-1], anyascii(found[2])[-1]
        return before + ("" if before in ("sh", "ch", "j") else "y") + vowel

    parts = [anyascii(_GLIDE.sub(glide, part)).lower() for part in _DOUBLE.split(word)]
    return "".join([parts[0], *(part[:1].replace("c", "t") + part for part in parts[1:])])


@cache
def _tagger() -> Tagger:
    """The analyser of Japanese, loaded once."""
    from fugashi import Tagger

    return Tagger()
