"""Say that something was done first: a participle before its noun tells when, and no command.

Of "Ouvidas as testemunhas, o juiz marcou a sentença" the tiny Firefox model pt→en makes "Heard the
witnesses", of "Apagado o fogo, começaram as limpezas" "At the fire", of "Vendida a casa, mudou-se"
"Sold the house, he moved". Behind "Depois de" it makes "After hearing the witnesses".
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.opening import opening_words
from pipeline.translate.phrases.words import listed

_ARTICLES = listed("o a os as")
_ENDINGS = tuple(
    f"{stem}{ending}"
    for stem in ("ad", "id", "ud", "eit", "ert", "ost", "ort", "ist")
    for ending in ("o", "a", "os", "as")
)
"""Those of participles."""

_DONE = lazily(
    r"^(?!Apontad|Chegad|Conhecid|Considerad|Convidad|Dad[oa]|Eleit|Excetuad|Feitas as contas"
    r"|Guardad|Nascid|Nomead|Passad|Ressalvad|Salvaguardad|Tid[oa]|Vist[oa]|Descontad|Obrigad|Cuidad"
    r"|Dadas|Lado|Estado|Todo|Cada|Mercado|Deputad|Soldad|Segund|Estrada|Entrada|Saída|Vida|Bebida"
    r"|Comida|Corrida|Medida|Partida|Subida|Descida|Jornada|Madrugada|Chamad|Salvo)"
    r"(?P<done>[A-ZÀ-Ý][a-zà-ÿ]*(?:[aiu]d|eit|ert|ost|ort|ist)(?P<ending>[oa]s?))"
    r" (?P<article>[oa]s?) (?P<what>(?!\d|(?:mais|melhor|maior|pior|menos|quem|que)\b)[\w-]+"
    r"(?: (?!que\b|e\b|foi\b|está\b|vai\b)[\w-]+){0,5}), (?=\w)"
)


def afterwards(text: str) -> str:
    """A Portuguese sentence that says behind "after" what was done before.

    >>> afterwards("Ouvidas as testemunhas, o juiz marcou a sentença.")
    'Depois de ouvidas as testemunhas, o juiz marcou a sentença.'
    >>> afterwards("Considerado o melhor, Ronaldo saiu.")
    'Considerado o melhor, Ronaldo saiu.'
    """
    done, article, _ = opening_words(text)
    if article not in _ARTICLES or not done.endswith(_ENDINGS):
        return text
    found = _DONE.match(text)
    if found is None or found["ending"] != found["article"]:
        return text
    return f"Depois de {text[0].lower()}{text[1:]}"
