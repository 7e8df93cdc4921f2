"""Tell what is to come from what was: "venceu a prova e disputa a final no domingo".

Behind a verb of the past the tiny Firefox model pt→en puts the next one into the past as well:
"O grupo encerrou duas lojas e abre três em abril" comes out "and opened three in April". With
"vai abrir" all of 12 such sentences of our own tell what is to come, of which 6 did before.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.words import listed, words_of

_INFINITIVES = (
    "abrir", "acabar", "apresentar", "arrancar", "assumir", "atuar", "avaliar", "chegar",
    "começar", "comprar", "contratar", "criar", "decidir", "defrontar", "deixar", "disputar",
    "divulgar", "embarcar", "encerrar", "enfrentar", "entrar", "entregar", "fechar",
    "inaugurar", "iniciar", "investir", "jogar", "lançar", "mudar", "ordenar", "passar",
    "publicar", "reabrir", "receber", "regressar", "retomar", "terminar", "transferir",
    "viajar", "visitar", "voltar", "votar",
)  # fmt: skip
"""Verbs of what is announced; their present has the stem of the infinitive."""

_FUTURE = {
    **{f"{verb[:-2]}{'a' if verb.endswith('ar') else 'e'}": verb for verb in _INFINITIVES},
    "estreia": "estrear", "reúne": "reunir", "segue": "seguir",
}  # fmt: skip
_PRESENT = "|".join(sorted(_FUTURE, key=len, reverse=True))
_MONTH = (
    r"(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)"
)
_TIMES = listed(
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
    " próximo próxima amanhã ano sábado domingo segunda terça quarta quinta sexta outono verão"
    " inverno primavera"
)
"""One of them is in every time to come."""

_TO_COME = lazily(
    rf"\b(?:em {_MONTH}(?! de (?:1\d\d\d|20[01]\d))|n[oa] próxim[oa]|amanhã|para o ano"
    r"|n[oa] (?:sábado|domingo|segunda|terça|quarta|quinta|sexta)\b(?! passad)"
    r"|(?:já )?est[ea] (?:outono|verão|inverno|primavera))\b(?! passad)"
)
_PAST = r"(?:\w{2,}(?:[aei]ram|ou|eu|iu)|foi|foram|fez|fizeram|teve|tiveram|deu|deram|pôs|quis)"
_ANNOUNCED = lazily(
    rf"^(?P<begin>[^.;:?!\"«“]*?\b{_PAST}\b[^.;:?!\"«“]*? e )"
    rf"(?P<verb>{_PRESENT})(?P<many>m?)(?P<itself>-se)?(?= (?P<rest>[^.;:?!\"«“]*))"
)
_OTHER_CLAUSE = lazily(r"\b(?:que|quando|onde|depois|porque|como)\b")


def announced(text: str) -> str:
    """A Portuguese text in which what is to come stands in the future behind what was.

    >>> announced("O grupo encerrou duas lojas e abre três em abril.")
    'O grupo encerrou duas lojas e vai abrir três em abril.'
    >>> announced("O filme ganhou um prémio e estreia-se no próximo mês.")
    'O filme ganhou um prémio e vai estrear-se no próximo mês.'
    >>> announced("O grupo encerrou duas lojas e abriu três em abril.")
    'O grupo encerrou duas lojas e abriu três em abril.'
    """
    if " e " not in text or _TIMES.isdisjoint(words_of(text)) or not _TO_COME.search(text):
        return text
    return _ANNOUNCED.sub(_future, text)


def _future(found: re.Match[str]) -> str:
    """The verb in the future where its own clause tells when."""
    if not _TO_COME.search(_OTHER_CLAUSE.split(found["rest"])[0]):
        return found[0]
    will = "vão" if found["many"] else "vai"
    return f"{found['begin']}{will} {_FUTURE[found['verb']]}{found['itself'] or ''}"
