"""Say what somebody is said to have done: papers in Portugal put it into a tense of the future.

"O homem terá fugido" reports that he is thought to have fled, and the tiny Firefox model pt→en
writes that he will have fled, or that he has. Of "poderá ter fugido" it makes "may have fled". Of
3,994 sentences of NTREX-128 in Portuguese 8 say so, all of Portugal; 5 came out as things to come
and 3 as facts.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.days import MONTHS
from pipeline.translate.phrases.words import listed, words_of

_BETWEEN = "|".join(
    (
        *("ainda", "alegadamente", "apenas", "assim", "até", "depois", "entretanto", "então", "já"),
        *("mais tarde", "mesmo", "possivelmente", "provavelmente", "também"),
    )
)
_NOUNS = "|".join(
    (
        *("advogado", "atestado", "certificado", "conteúdo", "cuidado", "deputado", "feriado"),
        *("lado", "mandado", "mercado", "mestrado", "recado", "sentido", "significado", "telhado"),
        r"resultado(?! (?:d[aeo]s?|em|n[ao]s?)\b)",
    )
)
"""Words that look like what follows the verb, and are things that somebody will have."""

_DONE = (
    rf"(?!(?:{_NOUNS})\b)(?:[^\W\d_]+(?:ado|ido|ído)|aberto|aceite|ido|coberto|descoberto|dito"
    r"|entregue|escrito|feito|ganho|gasto|morto|pago|posto|previsto|proposto|revisto|vindo|visto)\b"
)
_SAID = lazily(
    r"\b(?P<not>[Nn]ão |[Nn]unca )?(?P<pronoun>(?:se|lhes?|[oa]s?|me|nos) )?(?P<will>[Tt])er"
    rf"(?P<end>á|ão|iam?)(?P<between>(?:,? (?:{_BETWEEN})\b,?)*) (?={_DONE})"
)
_JOINED = lazily(rf"\b([Tt])er-(se|lhes?|[oa]s?)-(á|ão) (?={_DONE})")
_PARTS = (
    "terá",
    "Terá",
    "terão",
    "Terão",
    "teria",
    "Teria",
    "ter-se-",
    "ter-lhe",
    "ter-o-",
    "ter-a-",
    "Ter-",
)
"""What the tense has in it; to look for it is fastest."""

_TELLING = listed(
    "dito afirmado confessado contado avisado ameaçado garantido confidenciado admitido revelado"
    " comentado"
)
_TOLD = lazily(
    r"(?P<before>(?<!não )(?<!se )\b)ter(?P<end>á|ão) "
    rf"(?P<told>(?:{'|'.join(sorted(_TELLING))})(?= (?:a|ao|aos|à|às|que|em)\b))"
)
"""What somebody said is over, whatever he said of times to come."""

_TENSE = lazily(r"\b[Tt]er(?:á|ão|-\w{1,4}-(?:á|ão))\b")
_WOULD = lazily(r"\b[Tt]eriam?\b")
_SAYS_WHO = lazily(
    r"\b(?:segundo|de acordo com|conforme|suspeit\w+|acusaç\w+|alegaç\w+|denúncias?|relatos?"
    r"|boatos?|rumores|acusad[oa]s? de|suposto|suposta)\b",
    re.IGNORECASE,
)
"""What tells that something is said, and not what would have been: Brazil reports in that tense."""

_WOULD_ENDS = {"ia": "á", "iam": "ão"}
_IF = lazily(
    r"\b(?:se|caso|sem|não fosse|em vez d\w+|mesmo que|com mais|melhor|pior|gostado|preferido"
    r"|supostamente|teriam? sido (?:mais|menos|bom|diferente|impossível|possível|preferível)"
    r"|teriam? (?:feito|completado) \d+ anos)\b",
    re.IGNORECASE,
)
_TO_COME = lazily(
    r"\b(?:amanhã|futuro|futuramente|brevemente|próxim[ao]s?(?! d[aeo]s? )|daqui a"
    r"|dentro d[eo]|em breve"
    rf"|até (?:lá|20\d\d|(?:(?:ao|o) )?(?:fim|final)|(?:{MONTHS}))|assim que|logo que"
    r"|n[oa] (?:fim|final) d[aeo]s? (?:ano|década|época|mandato|mês|processo|século)"
    r"|quando \w+r(?:es|em|mos)?|quem \w+[aei]r(?:em)?|(?:em|de|para) 20[3-9]\d)\b"
    r"|(?:^|, )se\b(?! ter(?:á|ão))",
    re.IGNORECASE,
)
"""What tells that something is still to come, or may be."""


def hedged(text: str) -> str:
    """A Portuguese text that says "may have" where it reports what is only said.

    What speaks of a time to come stays, and what would have been.

    >>> hedged("O homem terá fugido a pé.")
    'O homem poderá ter fugido a pé.'
    >>> hedged("Não se terá apercebido.")
    'Poderá não se ter apercebido.'
    >>> hedged("Segundo a polícia, o homem teria fugido.")
    'Segundo a polícia, o homem poderá ter fugido.'
    >>> hedged("O país terá perdido metade dos habitantes até 2050.")
    'O país terá perdido metade dos habitantes até 2050.'
    """
    if not any(part in text for part in _PARTS):
        return text
    if not _TELLING.isdisjoint(words_of(text)):
        text = _TOLD.sub(r"\g<before>poder\g<end> ter \g<told>", text)
    if not (_TENSE.search(text) or _is_reported(text)) or _TO_COME.search(text):
        return text
    if "er-" in text:
        text = _JOINED.sub(lambda found: f"{_like(found[1])}oder{found[3]} ter-{found[2]} ", text)
    return _SAID.sub(_may_have, text)


def _is_reported(text: str) -> bool:
    """Whether a text reports in the tense for what would have been."""
    return bool(_WOULD.search(text) and _SAYS_WHO.search(text) and not _IF.search(text))


def _may_have(found: re.Match[str]) -> str:
    """The same with another verb, and what negates behind it: before it it says "cannot have"."""
    negation, pronoun = found["not"] or "", found["pronoun"] or ""
    if found["end"] in _WOULD_ENDS and not _is_reported(found.string):
        return found[0]
    end = _WOULD_ENDS.get(found["end"], found["end"])
    may = f"oder{end}{found['between']}"
    if negation:
        first = "P" if negation[0].isupper() else "p"
        return f"{first}{may} {negation.lower()}{pronoun}ter "
    return f"{pronoun}{_like(found['will'])}{may} ter "


def _like(letter: str) -> str:
    """The first letter of the verb, with a capital where the other has one."""
    return "P" if letter.isupper() else "p"
