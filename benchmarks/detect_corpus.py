"""The text that detectors are fitted and measured on: sentences of NTREX-128, whole and in pieces.

The corpus holds one ``language<TAB>sentence`` per line, with ISO 639-3 codes; the n-th sentence of
each language says the same, and neighbours are from one article. So it is divided by place, the
same way in all languages: no text that is measured on has been seen, not even in translation.
"""

from __future__ import annotations

import lzma
import random
from collections import defaultdict
from pathlib import Path

from detect_romanise import ROMANISED, romanise

NGRAMS = range(1500)
"""Sentences that the n-gram model is fitted on."""

WEIGHTS = range(1500, 1800)
"""Sentences that the combination is fitted on."""

MEASURED = range(1800, 1997)
"""Sentences that figures are from."""

PAIRS = """
afr:af amh:am arb:ar aze-Latn:az bel:be ben:bn bos:bs bul:bg cat:ca ces:cs cym:cy dan:da deu:de
ell:el eng:en eng-GB:en eng-IN:en eng-US:en est:et eus:eu fas:fa fil:tl fin:fi fra:fr fra-CA:fr
gle:ga glg:gl guj:gu hau:ha heb:he hin:hi hrv:hr hun:hu hye:hy ind:id isl:is ita:it jpn:ja kan:kn
kat:ka kaz:kk khm:km kir:ky kor:ko lao:lo lav:lv lit:lt mal:ml mar:mr mkd:mk mlt:mt mon:mn msa:ms
mya:my nep:ne nld:nl nno:nn nob:nb pan:pa pol:pl por:pt por-BR:pt prs:fa pus:ps ron:ro rus:ru
sin:si slk:sk slv:sl som:so spa:es spa-MX:es sqi:sq srp-Cyrl:sr srp-Latn:sr swa:sw swe:sv tam:ta
tel:te tha:th tur:tr ukr:uk urd:ur uzb:uz vie:vi zho-Hans:zh zho-Hant:zh-Hant yue:zh-Hant mey:ar
xho:xh zul:zu yor:yo ibo:ig orm:om mlg:mg kin:rw sna-Latn:sn nso:nso kmr:ku ckb-Arab:ckb fao:fo
ltz:lb bak:ba tat:tt tgk-Cyrl:tg tuk:tk uig:ug tir:ti mri:mi nya:ny snd-Arab:sd smo:sm ssw:ss
tah:ty ton:to tsn:tn ven:ve wol:wo bem:bem ewe:ee fij:fj fuc:ff hmn:hmn nde:nd shi:shi
"""
CODES = dict(pair.split(":") for pair in PAIRS.split())
"""The corpus's codes in ours; those that stand in no language table are to be undetermined."""

CODES |= {
    f"{name}/Latn": f"{group}-Latn" for group, names in ROMANISED.items() for name in names.split()
}

SAME = {"bs": "hr", "sr": "hr", "ms": "id", "nn": "nb"}
"""Languages that count as one when answers are compared."""

LENGTHS = {"sentence": 10_000, "40 characters": 40, "20 characters": 20}


def same(one: str, other: str) -> bool:
    """Whether two codes count as one language."""
    return SAME.get(one, one) == SAME.get(other, other)


def read(corpus: Path) -> dict[str, list[str]]:
    """The sentences of each language, by the corpus's code."""
    sentences: dict[str, list[str]] = defaultdict(list)
    with lzma.open(corpus, "rt", encoding="utf-8") as lines:
        for line in lines:
            language, text = line.rstrip("\n").split("\t", 1)
            if language in CODES:
                sentences[language].append(text)
    return sentences


def romanised(sentences: dict[str, list[str]]) -> dict[str, list[str]]:
    """Sentences of other scripts in Latin letters, by codes that stand in :data:`CODES`."""
    names = [name for names in ROMANISED.values() for name in names.split()]
    return {f"{name}/Latn": [romanise(text) for text in sentences[name]] for name in names}


def cut(text: str, length: int, language: str = "") -> str:
    """The beginning of a sentence, up to the last whole word; Chinese and Japanese count 2.5."""
    if language.startswith(("zho", "yue", "jpn")):
        length = length * 2 // 5
    if len(text) <= length:
        return text
    head = text[: length + 1]
    return head.rpartition(" ")[0] or text[:length]


def piece(text: str, dice: random.Random) -> str:
    """Whole words from anywhere in a sentence, mostly as few as a headline has."""
    length = dice.choice((8, 12, 16, 20, 20, 24, 30, 40, 60, 10_000))
    if len(text) <= length:
        return text
    start = 0 if dice.random() < 0.4 else text.find(" ", dice.randrange(len(text) - length)) + 1
    return cut(text[start:], length)


def fragment(text: str, dice: random.Random) -> str:
    """One to four words from anywhere in a sentence, half of the time with capitals: a heading."""
    words = text.split()
    start = dice.randrange(max(1, len(words) - 3))
    run = " ".join(words[start : start + dice.randint(1, 4)])
    return run.title() if dice.random() < 0.5 else run
