"""Build the table of suspicious pairs of the repair stage.

    python -m training.gate CORPUS pipeline/repair/gate.npz

A pair of neighbours is suspicious if a broken decoder could have produced it and the corpus, with
typography added but without drawings, has it at most :data:`FEW` times in some 40 million pairs.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt

from pipeline.repair.pages import NO_BYTE, code_pages, wide_pages
from training.character_model import SEED, sentences
from training.kinds import kind_of
from training.typography import decorate

FEW = 2
"""At 2, one line in some hundred of unseen sound text is looked at closely."""

FEW_IN_WORDS = 12
"""The same for what follows an English letter, which scripts that do so by right do often."""

RARE = 4
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
    group_of: npt.NDArray[np.uint16], common: npt.NDArray[np.bool_]
) -> npt.NDArray[np.bool_]:
    """The pairs of groups that damage may leave behind.

    A first byte and a later one, two later ones, or a first byte beside ASCII, for a byte that
    was lost in between. Controls and U+FFFD are suspicious beside anything.
    """
    many = int(group_of.max()) + 1
    pairs = np.zeros((many, many), bool)
    ascii_groups = np.arange(1, _CONTROL)
    for page in code_pages():
        codes = np.flatnonzero(page.byte_of != NO_BYTE)
        codes = codes[codes >= 0x80]
        of_page, raw = group_of[codes], page.byte_of[codes]
        lead = np.unique(of_page[(raw >= 0xC2) & (raw <= 0xF4)])
        tail = np.unique(of_page[raw < 0xC0])
        pairs[np.ix_(lead, tail)] = True
        pairs[np.ix_(tail, tail)] = True
        pairs[np.ix_(lead, ascii_groups)] = True
        pairs[np.ix_(ascii_groups, lead)] = True
    pairs[_plain_pairs(group_of, many, common)] = False
    for page in code_pages():
        first, second = page.shows[0xF0], page.shows[0x9F]
        if first and second:  # so begins every emoji
            pairs[group_of[ord(first)], group_of[ord(second)]] = True
    pairs[[_CONTROL, _LOST], 1:] = True
    pairs[1:, [_CONTROL, _LOST]] = True
    return pairs


def _plain_pairs(
    group_of: npt.NDArray[np.uint16], many: int, common: npt.NDArray[np.bool_]
) -> npt.NDArray[np.bool_]:
    """Pairs as in any word of a script other than Latin: the corpus is too small to have them all.

    Damage that shows as letters of such a script shows as symbols, too.
    """
    kinds = [""] * many
    for code in range(0xA0, 0x10000):
        if group_of[code] and common[code]:
            kinds[group_of[code]] = kind_of(chr(code))
    pairs = np.zeros((many, many), bool)
    for first, one in enumerate(kinds):
        script, _, case = one.rpartition(" ")
        if script in ("", "LATIN") or case not in ("upper", "lower", "letter", "mark"):
            continue
        for second, other in enumerate(kinds):
            same, _, following = other.rpartition(" ")
            if same == script and (case, following) != ("lower", "upper"):
                pairs[first, second] = following in ("upper", "lower", "letter", "mark")
    return pairs


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
    """Which East Asian characters may be bytes of UTF-8: 1 alone, 2 beside others, 3 anywhere.

    Alone, a character may be a sign or letter up to U+017F. Beside others, only rare characters
    are telling; half-width kana and private characters, which some pages have, always are. A rare
    character that would be a sign from U+0080 to U+00BF is telling anywhere.
    """
    shape = np.zeros(0x10000, np.uint8)
    shape[0xFF61:0xFFA0] = 2
    shape[0xE000:0xF900] = 2
    for code in (*range(0x3400, 0xA000), *range(0xAC00, 0xD7A4), *range(0xF900, 0xFB00)):
        for page in wide_pages():
            raw = page.encoded(chr(code))
            if len(raw) < 2 or not (0xC2 <= raw[0] <= 0xF0 and 0x80 <= raw[1] <= 0xBF):
                continue
            if counts[code] <= RARE and raw[0] == 0xC2:
                shape[code] = 3
            elif counts[code] <= RARE and raw[0] != 0xE0:
                shape[code] = max(shape[code], 2)
            elif raw[0] <= 0xC5:
                shape[code] = max(shape[code], 1)
    return shape


def main(corpus: Path, target: Path) -> None:
    """Count the pairs of the corpus and write the table."""
    codes = np.minimum(np.concatenate(list(corpus_codes(corpus))), 0xFFFF)
    group_of = groups()
    many = int(group_of.max()) + 1
    of_text = group_of[codes].astype(np.int64)
    pairs = np.bincount(of_text[:-1] * many + of_text[1:], minlength=many * many)
    counts = np.bincount(codes, minlength=0x10000)
    most = np.full((many, many), FEW)
    most[[_SMALL, _CAPITAL], _FIRST_OWN:] = FEW_IN_WORDS
    suspicious = producible(group_of, counts >= COMMON) & (pairs.reshape(many, many) <= most)
    with target.open("wb") as file:
        np.savez_compressed(
            file,
            group_of=group_of,
            suspicious=np.packbits(suspicious),
            shape_of=shapes(counts),
        )
    print(many, "groups,", int(suspicious.sum()), "pairs,", target.stat().st_size, "bytes")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]))
