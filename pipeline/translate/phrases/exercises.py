"""Set exercises: what a pupil is told has the form of what somebody does.

Of "Calcula a área de um triângulo" the tiny Firefox model pt→en makes "Calculates the area", of
"Liga cada palavra ao seu significado" "It links each word". To a stranger ("Calcule a área") they
are commands. So what a book of exercises tells pupils to do with words, numbers and pictures is
sent as that.
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.opening import first_word

_TOLD = {
    "apresenta": "apresente", "assinala": "marque", "associa": "associe", "calcula": "calcule",
    "circunda": "marque com um círculo", "classifica": "classifique", "compara": "compare",
    "completa": "complete", "constrói": "construa", "copia": "copie", "descreve": "descreva",
    "desenha": "desenhe", "determina": "determine", "elabora": "escreva", "enumera": "enumere",
    "escolhe": "escolha", "escreve": "escreva", "explica": "explique", "identifica": "identifique",
    "indica": "indique", "justifica": "justifique", "liga": "ligue", "lê": "leia", "mede": "meça",
    "observa": "observe", "ordena": "coloque por ordem", "pinta": "pinte", "preenche": "preencha",
    "refere": "mencione", "relaciona": "relacione", "resolve": "resolva", "risca": "risque",
    "rodeia": "marque com um círculo", "seleciona": "selecione", "sublinha": "sublinhe",
    "traduz": "traduza", "transcreve": "copie",
}  # fmt: skip

_MATTER = (
    r"(?:adjetivos?|afirmaç(?:ão|ões)|áreas?|cálculos?|características|causas|colunas?|consequências"
    r"|cores|ditado|enunciado|equaç(?:ão|ões)|espaços|esquemas?|exercícios?|express(?:ão|ões)"
    r"|figuras?|frases?|gráficos?|imagem|imagens|intervalos?|lacunas?|legenda|letras?|linhas?|mapa"
    r"|nomes? d[aeo]s?|números?|operaç(?:ão|ões)|opç(?:ão|ões)|palavras?|parágrafos?|perguntas?"
    r"|perímetro|poema|predicado|problemas?|quadro|recursos? expressivos?|respostas?|resumo"
    r"|sentido|significado|sílabas?|sinónimos?|antónimos?|sujeito|tabela|textos?|título"
    r"|valor d[aeo]|verbos?|versos?|volume)"
)
_SET = lazily(
    rf"(?P<before>^(?:\d{{1,2}}(?:\.\d{{1,2}})*[.)] )?)(?P<verb>(?i:{'|'.join(_TOLD)}))"
    r"(?= (?!que\b)(?:[^\W\d_]+-?[^\W\d_]* |\d+ |\w+ tuas? ){0,4}?"
    rf"{_MATTER}\b)(?![^.]*\b(?:ministr|president|govern|polícia|tribunal|juiz))"
)
_NEXT = lazily(rf"(?P<before>,? e (?:depois )?)(?P<verb>{'|'.join(_TOLD)})(?= (?:[oa]s?|um|uma)\b)")


def exercised(text: str) -> str:
    """A Portuguese exercise as one that a stranger is set.

    >>> exercised("Calcula a área do triângulo e indica o valor de x.")
    'Calcule a área do triângulo e indique o valor de x.'
    >>> exercised("Explica o ministro que a área ardida diminuiu.")
    'Explica o ministro que a área ardida diminuiu.'
    """
    if first_word(text) not in _TOLD and not text[:1].isdigit():
        return text
    if not (found := _SET.match(text)):
        return text
    told = _TOLD[found["verb"].lower()]
    rest = _NEXT.sub(lambda f: f"{f['before']}{_TOLD[f['verb']]}", text[found.end() :])
    return f"{found['before']}{told[0].upper()}{told[1:]}{rest}"
