"""Build the table of suspicious pairs of the repair stage.

    python -m training.gate CORPUS pipeline/repair/gate.npz

A pair of neighbours is suspicious if a broken decoder could have produced it and the corpus, with
typography added but without drawings, has it at most :data:`FEW` times in some 40 million pairs.
Two letters of a script other than Latin are suspicious only as the beginning of a word of two or
three letters, if the corpus has hardly such a word.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt

from pipeline.repair.gate import BEGINNING, OPENING, RARE, SIGN, SINGLE, short_words
from pipeline.repair.pages import NO_BYTE, code_pages, wide_pages
from training.character_model import SEED, sentences
from training.kinds import kind_of
from training.typography import decorate

FEW = 2
"""At 2, one line in some hundred of unseen sound text is looked at closely."""

FEW_IN_WORDS = 12
"""The same for what follows an English letter, which scripts that do so by right do often."""

MOST_OF_RARE = 4
"""Occurrences up to which an East Asian character counts as rare."""

COMMON = 50
"""Occurrences from which a letter of a script other than Latin counts as an ordinary one."""

_SMALL, _CAPITAL = 1, 2
_ASCII = {
    **dict.fromkeys(range(97, 123), _SMALL),
    **dict.fromkeys(range(65, 91), _CAPITAL),
    **dict.fromkeys(range(48, 58), 3),
    32: 4,
    10: 5,
    **dict.fromkeys((34, 39, 63), 6),
}
"""Groups of ASCII: small letters, capitals, digits, the space, the line end, what quotes become."""
_OTHER_ASCII = 7
_CONTROL = 8
_LOST = 9
_FIRST_OWN = 10

Counts = npt.NDArray[np.int64]


def groups() -> npt.NDArray[np.uint16]:
    """The group of every code point below 65,536: each character that a page shows has its own."""
    group_of = np.zeros(0x10000, np.uint16)
    for code in range(0x80):
        group_of[code] = _ASCII.get(code, _OTHER_ASCII)
    group_of[0x80:0xA0] = _CONTROL
    group_of[0xFFFD] = _LOST
    shown = np.zeros(0x10000, bool)
    for page in code_pages():
        shown |= page.byte_of != NO_BYTE
    own = [code for code in np.flatnonzero(shown).tolist() if code >= 0xA0]
    group_of[own] = np.arange(_FIRST_OWN, _FIRST_OWN + len(own))
    return group_of


def producible(
    group_of: npt.NDArray[np.uint16], plain: npt.NDArray[np.bool_]
) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    """The pairs of groups that damage may leave behind, and those that begin a whole sequence.

    A first byte and a later one, two later ones, or a first byte beside ASCII, for a byte that
    was lost in between, but no plain pairs. Controls and U+FFFD are suspicious beside anything.
    """
    many = len(plain)
    pairs, whole = np.zeros((many, many), bool), np.zeros((many, many), bool)
    ascii_groups = np.arange(1, _CONTROL)
    for page in code_pages():
        codes = np.flatnonzero(page.byte_of != NO_BYTE)
        codes = codes[codes >= 0x80]
        of_page, raw = group_of[codes], page.byte_of[codes]
        lead = np.unique(of_page[(raw >= 0xC2) & (raw <= 0xF4)])
        tail = np.unique(of_page[raw < 0xC0])
        pairs[np.ix_(lead, tail)] = True
        whole[np.ix_(lead, tail)] = True
        pairs[np.ix_(tail, tail)] = True
        pairs[np.ix_(lead, ascii_groups)] = True
        pairs[np.ix_(ascii_groups, lead)] = True
    pairs[plain] = False
    for page in code_pages():
        first, second = page.shows[0xF0], page.shows[0x9F]
        if first and second:  # so begins every emoji
            pairs[group_of[ord(first)], group_of[ord(second)]] = True
    pairs[[_CONTROL, _LOST], 1:] = True
    pairs[1:, [_CONTROL, _LOST]] = True
    return pairs, whole


def scripts(
    group_of: npt.NDArray[np.uint16], common: npt.NDArray[np.bool_]
) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint8]]:
    """A number for the script of each ordinary letter or mark beyond Latin, or 0; and its case."""
    script_of, case_of = np.zeros(0x10000, np.uint8), np.zeros(0x10000, np.uint8)
    numbers: dict[str, int] = {"LATIN": 0, "": 0}
    for code in np.flatnonzero((group_of > 0) & common).tolist():
        script, _, case = kind_of(chr(code)).rpartition(" ") if code >= 0xA0 else ("", "", "")
        if case in _CASES:
            script_of[code] = numbers.setdefault(script, len(numbers) - 1)
            case_of[code] = _CASES[case]
    return script_of, case_of


_CASES = {"upper": 1, "lower": 2, "letter": 3, "mark": 3}


def _plain_pairs(
    group_of: npt.NDArray[np.uint16],
    many: int,
    script_of: npt.NDArray[np.uint8],
    case_of: npt.NDArray[np.uint8],
) -> npt.NDArray[np.bool_]:
    """Pairs as in any word of a script other than Latin: the corpus is too small to have them all.

    Damage that shows as letters of such a script shows as symbols, too.
    """
    script, case = np.zeros(many, np.uint8), np.zeros(many, np.uint8)
    codes = np.flatnonzero(script_of)
    script[group_of[codes]], case[group_of[codes]] = script_of[codes], case_of[codes]
    same = (script[:, None] == script) & (script > 0)
    begins_in_mid_word = (case[:, None] == _CASES["lower"]) & (case == _CASES["upper"])
    plain: npt.NDArray[np.bool_] = same & ~begins_in_mid_word
    return plain


def corpus_codes(path: Path) -> Iterator[npt.NDArray[np.uint32]]:
    """The sentences, and a third of them again with typography, a tenth in capitals."""
    rng = random.Random(SEED + 1)
    for sentence in sentences(path, compose=False):
        versions = [sentence]
        what = rng.random()
        if what < 0.33:
            versions.append(decorate(rng, sentence))
        elif what < 0.43:
            versions.append(sentence.upper())
        elif what < 0.46:
            versions.append(decorate(rng, sentence.upper()))
        for version in versions:
            yield np.frombuffer(f"{version}\n".encode("utf-32-le"), np.uint32)


def shapes(counts: Counts) -> npt.NDArray[np.uint8]:
    """What East Asian characters may be; see :mod:`pipeline.repair.gate` for the numbers.

    Alone, a character may be a sign or letter up to U+017F. Beside others, it tells more if it is
    rare; half-width kana and private characters, which some pages have, always do. A rare character
    that would be a sign from U+0080 to U+00BF is telling anywhere.
    """
    shape = np.zeros(0x10000, np.uint8)
    shape[0xFF61:0xFFA0] = OPENING
    shape[0xE000:0xF900] = OPENING
    for code in (*range(0x3400, 0xA000), *range(0xAC00, 0xD7A4), *range(0xF900, 0xFB00)):
        rare = counts[code] <= MOST_OF_RARE
        shape[code] = RARE if rare else 0
        for page in wide_pages():
            raw = page.encoded(chr(code))
            if len(raw) < 2 or not (0xC2 <= raw[0] <= 0xF0 and 0x80 <= raw[1] <= 0xBF):
                continue
            if raw[0] == 0xE0 and raw[1] < 0xA0:
                continue  # UTF-8 never begins so; with A0 and more do the scripts of India
            if rare and raw[0] == 0xC2:
                shape[code] |= SIGN
            elif rare:
                shape[code] |= OPENING
            elif raw[0] <= 0xC5:
                shape[code] |= SINGLE
            elif raw[0] >= 0xE0:
                shape[code] |= BEGINNING
    return shape


def main(corpus: Path, target: Path) -> None:
    """Count the pairs of the corpus and write the table."""
    codes = np.minimum(np.concatenate(list(corpus_codes(corpus))), 0xFFFF)
    group_of = groups()
    many = int(group_of.max()) + 1
    of_text = group_of[codes].astype(np.int64)
    pairs = np.bincount(of_text[:-1] * many + of_text[1:], minlength=many * many)
    counts = np.bincount(codes, minlength=0x10000)
    script_of, case_of = scripts(group_of, counts >= COMMON)
    plain = _plain_pairs(group_of, many, script_of, case_of)
    damaged, whole = producible(group_of, plain)
    most = np.full((many, many), FEW)
    most[[_SMALL, _CAPITAL], _FIRST_OWN:] = FEW_IN_WORDS
    suspicious = damaged & (pairs.reshape(many, many) <= most)
    places = short_words(script_of[codes])
    words = np.bincount(of_text[places] * many + of_text[places + 1], minlength=many * many)
    strange_words = whole & plain & (words.reshape(many, many) <= FEW)
    with target.open("wb") as file:
        np.savez_compressed(
            file,
            group_of=group_of,
            suspicious=np.packbits(suspicious),
            script_of=script_of,
            strange_words=np.packbits(strange_words),
            shape_of=shapes(counts),
        )
    print(many, "groups,", int(suspicious.sum()), "pairs,", target.stat().st_size, "bytes")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]))
