"""Say when somebody left: "à saída da reunião" is no exit and no departure.

Of this the tiny Firefox model pt→en makes "At the meeting", of "À saída do tribunal" "At the
court's departure", of "à saída da missa" "at the exit of the Mass". With "ao sair da reunião" it
writes "upon leaving".
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily

_LEFT = (
    r"reunião|audiência|tribunal|missa|escola|estádio|encontro|hemiciclo|treino|hospital|sessão"
    r"|conselho|debate|cerimónia|cerimônia|prisão|cadeia|esquadra|delegacia|trabalho|discoteca"
    r"|bar|restaurante|igreja|avião|jantar|almoço|entrevista|votação|interrogatório|julgamento"
    r"|plenário|palácio|parlamento|ministério|concerto|espetáculo|clube|hotel|banco|supermercado"
    r"|festa|jogo|comício|congresso|velório|funeral|cinema|teatro|metro|metrô|faculdade"
    r"|universidade|conferência|visita|balneário|campo|edifício|casa de banho|cimeira|assembleia"
)
_LEAVING = lazily(
    r"\b(?:(?P<first>À)|à) saída (?P<of>(?:d[ao]s?|de uma?|de um) )"
    rf"(?=(?:nov[oa] |primeir[oa] |segund[oa] |últim[oa] )?(?i:{_LEFT})s?\b)"
)


_THROUGH = lazily(
    r"\b(?P<went>(?i:(?:sa|fug)(?:iu|ir|íram|iram|i|ía|ia)|sai|saem|saindo|entr(?:ou|aram|ar|a|am"
    r"|ando)|escap(?:ou|aram|ar))) (?P<by>por uma|pela|pelas) "
    r"(?=(?:porta|portas|janela|saída|entrada|chaminé|varanda|claraboia)\b"
    r"(?! (?:grande|pequena|do cavalo)))"
)
"""What is gone through: of "saiu por uma porta lateral" a model makes "left a side door"."""

_BY = {"por uma": "através de uma", "pela": "através da", "pelas": "através das"}


def on_leaving(text: str) -> str:
    """A Portuguese text in which somebody leaves a meeting.

    >>> on_leaving("À saída da reunião, o ministro não falou.")
    'Ao sair da reunião, o ministro não falou.'
    >>> on_leaving("O acidente deu-se à saída da curva.")
    'O acidente deu-se à saída da curva.'
    >>> on_leaving("O ministro saiu por uma porta lateral.")
    'O ministro saiu através de uma porta lateral.'
    """
    if " por uma " in text or " pela" in text:
        text = _THROUGH.sub(lambda at: f"{at['went']} {_BY[at['by']]} ", text)
    if " saída " not in text:
        return text
    return _LEAVING.sub(lambda at: f"{'Ao' if at['first'] else 'ao'} sair {at['of']}", text)
