"""Let those who fail an exam stand in front: "Chumbaram 30 alunos", "Reprovaram cinco candidatos".

Of the first the tiny Firefox model pt→en makes "They have rained 30 students", of the second "They
disapproved of five candidates". As "30 alunos falharam" all eight sentences of our own tell who
failed.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_FAILED = lazily(
    r"^(?:Chumb|Reprov)(?P<when>am|aram|avam|ou|a|arão|ará) "
    r"(?P<who>(?:(?:cerca|mais|menos|perto) de |quase |apenas |só )*"
    r"(?:\d[\d.,]*(?: ?%| mil)?|um|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|metade"
    r"|muitos|muitas|poucos|(?:um|dois) (?:terços?|quartos?|quintos?))"
    r"(?: (?:em cada \w+|d[oa]s|de))? (?:alunos|alunas|estudantes|candidatos|candidatas|condutores"
    r"|inscritos|finalistas|jovens|professores|médicos|examinados|veículos|carros)"
    r"(?: (?:d[aeo]s?|n[ao]s?|ao|à|a) [\w.ºª-]+(?: [a-zà-ÿ]+)?)*)(?P<rest>[ ,.;:!?].*|)$"
)


def failing(text: str) -> str:
    """A Portuguese sentence that begins with those who fail.

    >>> failing("Chumbaram 30 alunos.")
    '30 alunos falharam.'
    >>> failing("Chumbaram a proposta.")
    'Chumbaram a proposta.'
    """
    if not text.startswith(("Chumb", "Reprov")):
        return text
    return _FAILED.sub(_failed, text)


def _failed(found: re.Match[str]) -> str:
    """Who failed, that they did, and the rest."""
    who = found["who"]
    return f"{who[0].upper()}{who[1:]} falh{found['when']}{found['rest']}"
