"""What somebody sells, seeks or lets is told by a label: "Vende-se carrinha de nove lugares".

Of these verbs without anybody who acts the tiny Firefox model pt→en makes "She sells", "It is a
couple" (of "Procura-se casal") and "Switches for a car". Of twenty such notices of our own it got
nine wrong, and none with "For sale:", "Wanted:" and the like before what is offered.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.translate.lazily import lazily
from pipeline.translate.protect import Protected

_LABELS = {
    "vende-se": "For sale", "aluga-se": "For rent", "alugam-se": "For rent",
    "arrenda-se": "For rent", "arrendam-se": "For rent", "procura-se": "Wanted",
    "procuram-se": "Wanted", "precisa-se de": "Wanted", "precisam-se de": "Wanted",
    "precisa-se": "Wanted", "precisam-se": "Wanted", "admite-se": "Hiring",
    "admitem-se": "Hiring", "contrata-se": "Hiring", "contratam-se": "Hiring",
    "recruta-se": "Hiring", "recrutam-se": "Hiring", "oferece-se": "Offered",
    "oferecem-se": "Offered", "troca-se": "For exchange",
    "trocam-se": "For exchange", "permuta-se": "For exchange",
}  # fmt: skip
_FOR_WHOM = lazily(r" a (?=(?:estudantes?|casal|casais|senhoras?|meninas?|raparigas?|famílias?)\b)")
_IN_EXCHANGE = " em troca de "
_BEASTS = r"(?:cachorr|cã|cad|gat|filhot|ninhada|coelh)\w*"
_THINGS = (
    r"(?:cã|cad|gat|cachorr|carteira|telemóvel|celular|chave|mala|mochila|anel|aliança|documento"
    r"|óculos|papagaio|pasta|pulseira|relógio|porta-chaves|passaporte|cartão|fio|brinco|pen\b)\w*"
)
_OTHERS = {
    "dá-se": "Free to a good home", "dão-se": "Free to a good home",
    "doa-se": "Free to a good home", "doam-se": "Free to a good home", "perdeu-se": "Lost",
    "perderam-se": "Lost", "encontrou-se": "Found", "encontraram-se": "Found",
    "achou-se": "Found", "acharam-se": "Found",
}  # fmt: skip
"""Verbs that say something else of most that is no beast and no thing of a pocket."""

_SOMETHING = (
    r"(?!(?:[ao]s?|que|se|quem|onde|com|sem|como|quando|para|por|em|de|d?n?[ao]s?|à|às|aos?|até"
    r"|muit[oa]s?|tant[oa]s?|pouc[oa]s?|mais|menos|tudo|todos?|todas?|algo|nada|assim|já|ainda"
    r"|então|bem|mal|melhor|pior|agora|hoje|aqui|cada|sempre|também|apenas|recompensa|só|e|ou|entre|sobre"
    r"|desde|contra|ao|desta|deste|facilmente|barato|caro|est[ae]s?|ess[ae]s?)\b)"
    r"(?!(?:uma? )?(?:milagre|solução|debate|acordo|plano|estratégia|ajuda|coragem|calma|paz"
    r"|paciência|tempo|diálogo|medidas|ação|reformas?|consenso|investimento|justiça|mudança)\b)[a-zà-ÿ]{2,}"
)
"""What is offered or sought: no manner, and nothing that a whole country needs."""

_NOTICE = lazily(
    rf"(?P<verb>{'|'.join(sorted(_LABELS, key=len, reverse=True))}) (?P<what>{_SOMETHING}.*)"
    rf"|(?P<giving>dá-se|dão-se|doa-se|doam-se) (?P<beasts>{_BEASTS}\b.*)"
    rf"|(?P<losing>perdeu-se|perderam-se|encontrou-se|encontraram-se|achou-se|acharam-se)"
    rf" (?P<things>{_THINGS}.*)",
    re.IGNORECASE | re.DOTALL,
)


def translated(guarded: Protected, source: str, target: str) -> Protected:
    """A notice with its label in English; what is offered is left to be sent.

    >>> translated(Protected("", "Vende-se mota", "", ()), "pt", "en")
    Protected(lead='For sale: ', template='Mota', trail='', spans=(), shape='XQ{}')
    >>> translated(Protected("", "Vende-se muito", "", ()), "pt", "en").lead
    ''
    """
    if (source, target) != ("pt", "en") or "-se " not in guarded.template[:18].lower():
        return guarded
    notice = _NOTICE.fullmatch(guarded.template)
    if notice is None:
        return guarded
    verb = notice["verb"] or notice["giving"] or notice["losing"]
    what = notice["what"] or notice["beasts"] or notice["things"]
    label = {**_LABELS, **_OTHERS}[verb.lower()]
    if verb.lower().startswith(("troca", "permuta")):
        what = what.replace(" por ", _IN_EXCHANGE)
    what = _FOR_WHOM.sub(" para ", what)
    template = what[0].upper() + what[1:]
    return replace(guarded, lead=f"{guarded.lead}{label}: ", template=template)
