"""What is to be done by a day is not done until then: Portuguese has one word for both.

Of "tem de ser assinado até amanhã" the tiny Firefox model pt→en makes "must be signed until
tomorrow". Of eleven sentences of ours with a deadline five came out so, and one does now.
"""

from __future__ import annotations

import re

from pipeline.translate.engine import Pair

_MEASURED = frozenset({Pair("pt", "en")})

_DONE_AT_ONCE = "|".join(
    (
        *("anunciar", "apresentar", "aprovar", "assinar", "atingir", "completar", "concluir"),
        *("construir", "criar", "cumprir", "decidir", "devolver", "eleger", "eliminar", "entregar"),
        *("enviar", "inaugurar", "lançar", "nomear", "pagar", "publicar", "reduzir", "regularizar"),
        *("resolver", "responder", "substituir", "terminar", "vender", r"tom\w+ uma decisão"),
        *("anunciad", "apresentad", "aprovad", "assinad", "concluíd", "decidid", "entregue"),
        *("inaugurad", "lançad", "pag[oa]s?", "pront[oa]", "publicad", "resolvid", "terminad"),
    )
)
_DEADLINE = re.compile(
    rf"\b(?:{_DONE_AT_ONCE})\w*\b[^.,;:()]{{0,60}}? até (?!agora|então|lá|hoje|que)",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:não|nunca|só|sem|prazo|suspen\w+|adia\w+|continu\w+)\b", re.IGNORECASE)
_UNTIL = re.compile(r"\buntil\b")


def with_deadlines(draft: str, source: str, pair: Pair) -> str:
    """A draft in which something is done by the day by which its source wants it done.

    >>> with_deadlines("It must pay until Friday.", "Tem de pagar até sexta.", Pair("pt", "en"))
    'It must pay by Friday.'
    >>> with_deadlines("It is closed until Friday.", "Está fechado até sexta.", Pair("pt", "en"))
    'It is closed until Friday.'
    """
    if "until" not in draft or pair not in _MEASURED:
        return draft
    if len(_UNTIL.findall(draft)) != 1 or source.count("até") != 1:
        return draft
    if not _DEADLINE.search(source) or _NOT.search(source):
        return draft
    return _UNTIL.sub("by", draft)
