"""Answers of Portuguese take up the verb of the question ("Posso levar o cão? Pode, com trela").

It is a yes, of which the tiny Firefox model pt→en makes "It can, with leash", and of "É, com dois
dias de antecedência" "It's, two days in advance". Of ten such answers of our own nine came out so.
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.words import listed

_VERBS = listed(
    "Pode Podem Deve Devem É São Era Foi Tem Têm Temos Há Existe Existem Está Estão Estamos Vai Vão"
    " Vamos Quer Precisa Consegue Aceitamos Aceita Aceitam Fazemos Faz Dá Funciona Inclui Convém"
    " Permite Posso Podemos Fica Vale"
)
_INDEED = lazily(
    rf"^(?P<lead>(?:R|RESPOSTA|Resposta)[.:] )?(?:{'|'.join(sorted(_VERBS))}), "
    r"(?:(?P<yes>sim|claro)(?P<more>, | e |(?=[.!]))"
    r"|(?=mas |desde que |embora |só |apenas |até )"
    r"|(?=(?:com|sem|de|em|por|para|e|a (?:um|uma|dois|duas|três|cada|partir|\d+)) [^,;]{2,80}$))"
)
_LONGEST = 140
"""Characters of an answer."""


def with_yes(text: str) -> str:
    """A Portuguese answer that begins with "sim" in place of the verb of its question.

    >>> with_yes("Pode, mas fica aguada."), with_yes("Pode, sim.")
    ('Sim, mas fica aguada.', 'Sim.')
    >>> with_yes("É, com 80 anos, o mais velho.")
    'É, com 80 anos, o mais velho.'
    """
    first, comma, _ = text[:24].partition(", ")
    if len(text) > _LONGEST or not comma or first.rpartition(" ")[2] not in _VERBS:
        return text
    return _INDEED.sub(
        lambda found: f"{found['lead'] or ''}Sim{found['more'] if found['yes'] else ', '}", text
    )
