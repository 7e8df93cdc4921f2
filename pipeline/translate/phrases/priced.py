"""Things with their prices one after another: "A consola custa 499 €, o comando 69 €".

Portuguese says the verb once. The tiny Firefox model pt→en takes what goes on without it for an
amount before its noun: "The console costs 499 €, the 69 € command". So each gets the verb.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.words import words_of
from pipeline.translate.placeholders import LITERAL

_AMOUNT = (
    rf"(?:(?:{LITERAL})|\d[\d.,]*(?: mil)?)"
    r"(?=[,.;!?)]|$| (?:euros?|reais|real|dólares|cêntimos|centavos|quilos|kg|gramas|g|metros|m|cm"
    r"|litros|e|cada|por)\b)"
)
_COSTS = (*("custa", "custava", "vale", "valia", "pesa", "pesava", "mede", "paga", "pagava"),)
_SIGNS = frozenset(f"{verb}{many}" for verb in _COSTS for many in ("", "m"))
_TOLD = lazily(
    rf"\b(?P<verb>{'|'.join(_COSTS)})m?\b"
    rf"(?: (?:entre|cerca|apenas|só|de|até))?(?: de)? (?=(?:{LITERAL})|\d)"
)
_NEXT = lazily(
    r"(?P<before>, e |, | e )(?P<thing>(?P<article>[oa]s?|cada|um|uma) (?P<noun>[a-zà-ÿ-]{3,}"
    r"(?: (?:d[aeo]s? |para |com |sem )?(?!entre\b|cerca\b|apenas\b)[a-zà-ÿ-]{3,}){0,3})) "
    rf"(?=(?:(?:entre|cerca de|apenas|só) )?{_AMOUNT})"
)
_STOP = re.compile(r"[.;!?](?= |$)")
_OTHER = frozenset(
    (
        *("até", "com", "custa", "custam", "cobra", "fica", "ficam", "leva", "levam", "mais"),
        *("menos", "mede", "medem", "para", "paga", "pagam", "pesa", "pesam", "por", "sai", "saem"),
        *("são", "tem", "têm", "vai", "vale", "valem", "vendeu", "tinha", "teve", "ganhou", "fez"),
    )
)
"""Words of which the last of a thing may be none."""


def with_prices(text: str) -> str:
    """A Portuguese sentence that says of each thing that it costs so much.

    >>> with_prices("A consola custa XQ1, o comando XQ2 e cada jogo entre 40 e XQ3.")
    'A consola custa XQ1, o comando custa XQ2 e cada jogo custa entre 40 e XQ3.'
    >>> with_prices("A casa custa 5 mil euros e o dono 2 vezes já disse que não vende.")
    'A casa custa 5 mil euros e o dono 2 vezes já disse que não vende.'
    """
    if _SIGNS.isdisjoint(words_of(text)) or not (told := _TOLD.search(text)):
        return text
    stop = _STOP.search(text, told.end())
    end = stop.start() if stop else len(text)
    single = told["verb"]

    def written(found: re.Match[str]) -> str:
        if _OTHER.intersection(found["noun"].split()[-1:]):
            return found[0]
        many = found["article"] in ("os", "as")
        return f"{found['before']}{found['thing']} {single}{'m' * many} "

    return text[: told.end()] + _NEXT.sub(written, text[told.end() : end]) + text[end:]
