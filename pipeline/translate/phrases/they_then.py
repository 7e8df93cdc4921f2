"""Say who goes on behind "and" where it is those of a shop: "Pedi o reembolso e não respondem".

Complaints tell what somebody bought, and go on with what "they" do by the verb alone. The tiny
Firefox model pt→en keeps the subject before: "The product came defectively and does not accept
exchanges", "I canceled the subscription and continue to charge". With "eles" they do.
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.words import listed, words_of

_ONE = lazily(
    r"^(?:(?:Ontem|Hoje|Já|Também|Ainda|Finalmente|Só) )?(?:não |me )?"
    r"(?:[A-ZÀ-Ýa-zà-ÿ]+(?:ei|[ií])(?:-\w+)?"
    r"|Fui|Fiz|Tive|Estive|Paguei|Quis|Pus|[A-ZÀ-Ýa-zà-ÿ]+[aei]mos"
    r"|(?:O|A|Um|Uma|Este|Esta|Esse|Essa|O meu|A minha) [a-zà-ÿ]+(?<!s))(?=[ ,])"
)
"""One thing or somebody who speaks, at the start."""

_DO = listed("""
    aceitam atendem cobram cobraram dão deram devolvem devolveram disseram entregaram fazem fizeram
    ignoraram ligam ligaram mandam mandaram multaram pedem pediram puseram querem recusaram resolvem
    resolveram respondem responderam serviram tiraram trocam trocaram
""")
_DOING = _DO | {"continuam", "dizem"}
_THEY = lazily(
    r",? (?:e|mas)(?= (?:(?:ainda|agora|depois|já|não|nem|nunca|simplesmente|só) ){0,2}"
    rf"(?:(?:me|nos|o|a) )?(?:{'|'.join(sorted(_DO))}|continuam a|dizem(?! que))(?:-\w+)?\b"
    r"(?! (?:a festa|[oa]s|eles|elas|muitos|todos|alguns|mais de) ))"
)
_SEVERAL = lazily(
    r"\b(?:eles|elas|vocês|quem|que)\b"
    r"|\b(?:[oa]s|dois|duas|três|muitos) (?!vezes|dias|horas|anos|semanas)[a-zà-ÿ]+s\b"
)


def they_then(text: str) -> str:
    """A Portuguese text with "they" behind an "and" that brings them in.

    >>> they_then("Cancelei a assinatura e continuam a cobrar.")
    'Cancelei a assinatura e eles continuam a cobrar.'
    >>> they_then("Os clientes pagam e pedem fatura.")
    'Os clientes pagam e pedem fatura.'
    """
    if " e " not in text and " mas " not in text:
        return text
    if (
        _DOING.isdisjoint(words_of(text))
        or not _ONE.match(text)
        or not (found := _THEY.search(text))
    ):
        return text
    if _SEVERAL.search(text, 0, found.start()):
        return text
    return f"{text[: found.end()]} eles{text[found.end() :]}"
