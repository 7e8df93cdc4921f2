"""Say that somebody had surgery: "operado à mão" has a preposition that a model takes for another.

Of "terá de ser operado à mão direita" the tiny Firefox model pt→en makes "operated by the right
hand", of "operado ao coração" "operated in the heart", of "operado às cataratas" "operated on to
the cataracts". With "submetido a uma cirurgia" it says that he underwent surgery.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_BODY = (
    r"aneurisma|anca|apendicite|apêndice|bexiga|braço|bócio|cabeça|cancro|câncer|cara|cataratas?"
    r"|clavícula|coluna|coração|cordas vocais|cotovelo|costas|cérebro|cólon|dedos?|estômago|face"
    r"|fígado|fêmur|fémur|fratura|garganta|hemorroidas|hérnia|intestinos?|joelhos?|ligamentos?|mama"
    r"|maxilar|menisco|miopia|mão|mãos|nariz|olhos?|ombro|ouvidos?|peito|perna|pernas|pescoço|pulmão"
    r"|pulmões|pulso|pâncreas|pé|pés|próstata|púbis|quadril|rim|rins|tendão|tiroide|tireoide"
    r"|tornozelo|tumor|tíbia|umbigo|útero|varizes|vesícula|virilha|vista|vértebra|úlcera"
)
_OPERATED = lazily(
    r"\b(?P<first>[Oo])perad(?P<who>[oa]s?)"
    r"(?P<when>(?: (?:hoje|ontem|de urgência|com sucesso|com êxito|novamente|pela segunda vez))?)"
    r" (?P<to>ao|aos|à|às|a) "
    rf"(?=(?:uma? |dois |duas )?(?:(?:tendão|osso|região) d[aeo] )?(?:{_BODY})\b)"
)


def with_surgery(text: str) -> str:
    """A Portuguese text in which who is operated on has surgery.

    >>> with_surgery("O rapaz terá de ser operado à mão direita.")
    'O rapaz terá de ser submetido a uma cirurgia à mão direita.'
    >>> with_surgery("O drone é operado à distância.")
    'O drone é operado à distância.'
    """
    return _OPERATED.sub(_underwent, text) if "perad" in text else text


def _underwent(found: re.Match[str]) -> str:
    first = "S" if found["first"] == "O" else "s"
    return f"{first}ubmetid{found['who']}{found['when']} a uma cirurgia {found['to']} "
