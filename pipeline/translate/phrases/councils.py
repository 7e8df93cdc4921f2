"""Call town councils what they are: "Câmara" is one in Portugal, and a house of parliament, too.

Of "Câmaras recebem 300 milhões" the tiny Firefox model pt→en makes "Cameras", of "Câmara de Sintra
investe" "Sintra chamber", of "Câmara corta apoios" "Chamber"; of "câmara municipal" it makes a city
council or a town hall. So do all of 14 sentences of our own with it.
"""

from __future__ import annotations

import re

_NO_TOWN = (
    r"Comérci|Comuns|Comun|Deputad|Lordes|Indústri|Represent|Vereador|Legislativ|Senador|Conciliaç"
    r"|Agricultur|Câmaras|Recurso|Apelaç|Direito|Mediaç|Arbitra|Coordena|Resolu|Gás"
)
_OF_A_TOWN = re.compile(
    rf"\b(?P<what>[Cc]âmara) (?P<of>d[aeo]s?) (?=[A-ZÀ-Ý][\wà-ÿ])(?!d[aeo]s? )(?!(?:{_NO_TOWN}))"
)
"""A council and its town."""

_DOES = (
    r"adjudica|apoia|arrenda|avança com|cede|compra|constrói|contrata|corta|demole|embarga|encerra"
    r"|entrega|fecha|gasta|inaugura|instala|interdita|investe|oferece|planta|realoja|reabilita"
    r"|requalifica|vende|multa|lança (?:concurso|programa|campanha)"
    r"|(?:vai|quer|pode|pretende) (?:abrir|arrendar|avançar|comprar|construir|cortar|criar|demolir"
    r"|encerrar|fechar|gastar|instalar|investir|limitar|pagar|plantar|proibir|reabilitar"
    r"|requalificar|vender)"
)
_OPENS = re.compile(
    rf"(?:^|(?<=: ))(?:A )?[Cc]âmara (?=(?:{_DOES})\b)",
)
"""What a council does, and a parliament hardly ever."""

_MANY = re.compile(
    r"\b(?P<what>[Cc]âmaras)\b(?! (?:municipa|de (?!\w+ PS)|d[ao]s? |frigor|hiperb|escondid|ocult"
    r"|corpora|térmic|fotogr|digita|instalad|captar|regist|film|gravar|mostr|flagr|apanhar|desligad"
    r"|ligad|avariad|inteligent|web|ip\b|legislativ|do))"
)
_PAYS = re.compile(
    r"\b(?:autarquias?|autarcas?|ANMP|municípios?|munic\w+|freguesias?|dívidas?|milhões|Governo"
    r"|orçamentos?|eleições|PSD|PS|CDU|Chega|IMI|habitação)\b"
)
"""What councils have to do with, and cameras have not."""


def as_councils(text: str) -> str:
    """A Portuguese text whose town councils are called so.

    >>> as_councils("A Câmara de Sintra, e as câmaras têm dívidas.")
    'A Câmara Municipal de Sintra, e as câmaras municipais têm dívidas.'
    >>> as_councils("A Câmara dos Deputados aprova, e a câmara corta.")
    'A Câmara dos Deputados aprova, e a câmara corta.'
    """
    if "âmara" not in text:
        return text
    text = _OF_A_TOWN.sub(_of_a_town, text)
    text = _OPENS.sub(lambda at: f"{at[0]}municipal ", text)
    if _PAYS.search(text):
        text = _MANY.sub(r"\g<what> municipais", text)
    return text


def _of_a_town(found: re.Match[str]) -> str:
    municipal = "Municipal" if found["what"][0] == "C" else "municipal"
    return f"{found['what']} {municipal} {found['of']} "
