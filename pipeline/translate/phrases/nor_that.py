"""Deny a second thing as well as the first: "não é verdade que … nem que tenha recusado".

Of "nem que" the tiny Firefox model pt→en makes "even if", as it is where nothing was denied before
("Não vou, nem que me paguem"): "It is not true that the council was warned, even if it refused".
With "ou que" it says "or that".
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily

_DENIES = (
    r"(?:[Nn]ão|[Nn]inguém|[Nn]unca|[Nn]ada|[Nn]em [^,.;:]{2,40}?) (?:se |lhe |me |nos )?(?:há"
    r" (?:prova|provas|indícios|sinais|sinal|garantias?|registo|registro|notícia) de|é (?:verdade"
    r"|certo|claro|provável|possível|líquido)|acredit\w+|acho|acha|acham|achou|pens[oa]u?"
    r"|cre(?:io|em)|significa|quer dizer|garant\w+|admit\w+|aceit\w+|confirm\w+|consta"
    r"|(?:ficou|está|foi) provado|deu como provado|prov(?:ou|a|aram)|implica|indica|sugere|quero"
    r"|quis|quer|queria|queremos|querem|permit\w+|sabia|sabe|sabiam|disse|dizem|diz|disseram"
    r"|esper\w+|imagin\w+|previ\w+|sonh\w+|tem (?:provas|a certeza) de)"
    r"|[Nn]eg(?:a|ou|am|aram)|[Dd]uvid(?:o|a|ou|am)|[Rr]ejeit(?:a|ou|am|aram)|[Dd]esmenti(?:u|ram)|[Dd]esconhec(?:ia|iam)"
)
_NOR_THAT = lazily(
    rf"(?P<first>\b(?:{_DENIES}) que [^.;:!?]*?)(?P<comma>,?)(?<! ou) nem que "
    r"(?!me |nos |te |lhe pag|chova|seja\b)"
)


_NOR_WHEN = lazily(
    r"(?P<first>\b(?:[Nn]ão|[Nn]unca|[Nn]inguém|[Nn]em)\b[^.;:!?]*?\b(?:se|quem|como|onde|por que"
    r"(?: razão| motivo)?|quando|quanto) [^.;:!?,]{3,60}), nem "
    r"(?=(?:quando|como|onde|quanto|se algum dia|se um dia|se alguma vez)\b)"
)
"""A second question that is not answered: "se a estrada vai ser feita, nem quando"."""


def nor_that(text: str) -> str:
    """A Portuguese text that denies that this is so or that that is.

    >>> nor_that("Não é verdade que tenha sido avisado, nem que tenha recusado.")
    'Não é verdade que tenha sido avisado, ou que tenha recusado.'
    >>> nor_that("Não volto lá, nem que me paguem.")
    'Não volto lá, nem que me paguem.'
    """
    if ", nem " in text:
        text = _NOR_WHEN.sub(r"\g<first>, ou ", text)
    if " nem que " not in text:
        return text
    return _NOR_THAT.sub(r"\g<first>\g<comma> ou que ", text)
