"""Say that something is ordered to be done: "O juiz mandou arquivar o processo".

The tiny Firefox model pt→en lets whoever orders something do it himself ("The judge repeated the
trial", "The king killed his brother", "The doctor sent to do analyses") or sends it somewhere ("The
boss sent the store to clean"). Of 18 such sentences of our own nine came out wrong, and none does
with "ordenou que o processo fosse arquivado".
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.words import words_of

_IRREGULAR = {
    "abrir": "aberto", "reabrir": "reaberto", "limpar": "limpo", "matar": "morto",
    "pagar": "pago", "entregar": "entregue", "suspender": "suspenso", "expulsar": "expulso",
    "acender": "aceso", "cobrir": "coberto",
}  # fmt: skip
_VERBS = (
    r"abater|abrir|acender|adiar|analisar|anular|apreender|arquivar|arrancar|bloquear|cancelar"
    r"|cobrir|colocar|confiscar|congelar|cortar|destruir|devolver|encerrar|enterrar|entregar"
    r"|erguer|evacuar|examinar|executar|expulsar|fechar|fuzilar|instalar|interromper|investigar"
    r"|ler|limpar|matar|ouvir|pagar|parar|plantar|publicar|queimar|reabrir|reforçar|remover|repetir"
    r"|retirar|selar|suspender|tapar|traduzir|vender|esvaziar|pintar|exumar|reconstruir|recolher"
)
_DONE = frozenset(_VERBS.split("|"))
_WHEN = {
    "mandou": ("ordenou", "fosse"), "mandaram": ("ordenaram", "fosse"),
    "manda": ("ordena", "seja"), "mandam": ("ordenam", "seja"),
    "mandara": ("tinha ordenado", "fosse"), "mandava": ("ordenava", "fosse"),
    "mandará": ("ordenará", "seja"),
}  # fmt: skip
_MANY = {"fosse": "fossem", "seja": "sejam"}

_ORDERED = lazily(
    rf"(?<=[\w)\"”»] )(?P<orders>{'|'.join(_WHEN)}) (?P<verb>{_VERBS}) "
    r"(?P<what>(?:(?P<many>os|as|dois|duas|três|quatro|cinco|\d+|tod[oa]s [oa]s|vári[oa]s|algumas"
    r"|alguns)|(?P<one>[oa]|uma?|est[ea]|ess[ea]|seu|sua|tod[oa] [oa])) "
    r"[^\W\d_][\w-]*(?:(?: d[aeo]s?)? (?!(?:ao?s?|às?|em|n[ao]s?|para|por|pel[ao]s?|com|que|quando"
    r"|depois|antes|até|após|durante|e|mas|sem|na|já|ontem|hoje|por|numa?)\b)[^\W\d_][\w-]*){0,3})"
)
_HERS = lazily(r"^(?:as?|uma|duas|tod[oa]s? as?|várias|algumas|est?a|essa|sua)\b")


def ordered(text: str) -> str:
    """A Portuguese text in which what is ordered is done by others.

    >>> ordered("O juiz mandou devolver o cavalo ao dono.")
    'O juiz ordenou que o cavalo fosse devolvido ao dono.'
    >>> ordered("A mãe mandou fechar a porta.")
    'A mãe ordenou que a porta fosse fechada.'
    >>> ordered("O rei mandou chamar o médico.")
    'O rei mandou chamar o médico.'
    """
    words = words_of(text)
    if _WHEN.keys().isdisjoint(words) or _DONE.isdisjoint(words):
        return text
    return _ORDERED.sub(_said, text)


def _said(found: re.Match[str]) -> str:
    orders, be = _WHEN[found["orders"]]
    verb, what = found["verb"], found["what"]
    done = _IRREGULAR.get(verb) or verb[:-2] + ("ado" if verb.endswith("ar") else "ido")
    done = done.replace("destruido", "destruído").replace("reconstruido", "reconstruído")
    if _HERS.match(what) and done.endswith("o"):
        done = f"{done[:-1]}a"
    if found["many"]:
        be, done = _MANY[be], f"{done}s"
    return f"{orders} que {what} {be} {done}"
