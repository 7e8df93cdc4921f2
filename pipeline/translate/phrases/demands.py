"""Say what is demanded, not charged: Brazil has one verb for both.

Of "Indígenas acampam para cobrar a homologação" the tiny Firefox model pt→en makes "camp to collect
the approval", of "cobrou uma solução" "charged a solution", of all of 12 sentences of our own. What
follows the verb tells that nothing is paid.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased
from pipeline.translate.phrases.words import words_of

_DEMAND = {
    "a": "exige", "am": "exigem", "ar": "exigir", "ando": "exigindo", "ou": "exigiu",
    "aram": "exigiram", "ava": "exigia", "avam": "exigiam", "ará": "exigirá", "arão": "exigirão",
    "arem": "exigirem",
}  # fmt: skip
_DEMANDING = frozenset(f"cobr{form}" for form in _DEMAND)
_DEMANDED = (
    r"(?:aceleração|adequação|agilidade|anulação|apoio|apuração|aprovação|asfalto|atuação|ação|ações"
    r"|atitudes?|cassação|celeridade|compromissos?|conclusão|convocação|criação|cumprimento"
    r"|definição|definições|demarcação|demissão|desculpas|devolução|direitos|efetivação|empenho"
    r"|engajamento|esclarecimentos?|explicação|explicações|fim|fiscalização|garantias?|gestos?"
    r"|homologação|igualdade|instalação|intervenção|investigação|investigações|investimentos?"
    r"|justiça|libertação|liberação|manutenção|medidas?|melhorias?|melhores|mudanças?|nomeação"
    r"|pedido|plano|planos|policiamento|políticas?|posição|posicionamento|postura|presença"
    r"|prioridade|promessas?|proteção|providências?|publicação|punição|reação|reajustes?|reforço"
    r"|reformas?|regulamentação|renúncia|reparação|respeito|responsabilidade|responsabilização"
    r"|respostas?|retirada|retomada|retorno|revisão|rigor|saída|saneamento|segurança|solidariedade"
    r"|soluções|solução|transparência|urgência|vacinação|vacinas|votação)"
)
_COBRAR = lazily(
    rf"\b(?P<first>[Cc])obr(?P<form>{'|'.join(sorted(_DEMAND, key=len, reverse=True))})"
    r"(?P<whom> d[aeo]s? [^,.;:]{3,40}?)?"
    rf"(?= (?:[ao]s? |uma? |seus? |suas? )?(?:maior(?:es)? |mais |nov[ao]s? )?{_DEMANDED}\b)"
)

_PEOPLE = (
    r"(?:aliados|deputados|diretoria|elenco|governador(?:es)?|governo|jogadores|líderes|ministr[ao]s?"
    r"|prefeit[ao]s?|presidente|secretári[ao]s?|senadores|treinador|técnico|vereadores)"
)
_PRESSED = lazily(
    rf"\b(?P<first>[Cc])obr(?P<form>{'|'.join(sorted(_DEMAND, key=len, reverse=True))})"
    rf"(?= (?:[ao]s? )?{_PEOPLE}\b(?! (?:por )?(?:R\$|\d|em )))"
)
"""Who is pressed to do something."""

_PRESS = {"exige": "pressiona", "exigem": "pressionam", "exigir": "pressionar",
          "exigindo": "pressionando", "exigiu": "pressionou", "exigiram": "pressionaram",
          "exigia": "pressionava", "exigiam": "pressionavam", "exigirá": "pressionará",
          "exigirão": "pressionarão",
          "exigirem": "pressionarem"}  # fmt: skip


def demanded(text: str) -> str:
    """A Portuguese text in which it is demanded.

    >>> demanded("Moradores cobram solução para o lixo.")
    'Moradores exigem solução para o lixo.'
    >>> demanded("O banco cobra juros de 5%.")
    'O banco cobra juros de 5%.'
    """
    if _DEMANDING.isdisjoint(words_of(text)):
        return text
    return _PRESSED.sub(_pressing, _COBRAR.sub(_demanding, text))


def _demanding(found: re.Match[str]) -> str:
    return cased(_DEMAND[found["form"]], found["first"]) + (found["whom"] or "")


def _pressing(found: re.Match[str]) -> str:
    return cased(_PRESS[_DEMAND[found["form"]]], found["first"])
