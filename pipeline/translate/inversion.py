"""Send the subject in front of a verb that begins a sentence, where models expect it.

Portuguese news begins with what happens: "Sobe o preço do pão." The tiny Firefox model pt→en takes
the subject for an object and makes "It adds the price of bread"; of "O preço do pão sobe" it makes
"The price of bread rises". Of 36 such sentences of our own 26 came out wrong as they are, and one
with the subject in front.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_CHANGE = [
    "aumenta", "aumentam", "aumentou", "aumentaram", "diminui", "diminuem", "diminuiu",
    "diminuíram", "baixa", "baixam", "baixou", "baixaram", "sobe", "sobem", "subiu", "subiram",
    "desce", "descem", "desceu", "desceram", "cai", "caem", "caiu", "caíram", "cresce",
    "crescem", "cresceu", "cresceram", "dispara", "disparam", "disparou", "dispararam", "piora",
    "pioram", "piorou", "pioraram", "melhora", "melhoram", "melhorou", "melhoraram",
    "agrava-se", "agravam-se", "agravou-se", "agravaram-se",
]  # fmt: skip
"""Verbs that tell how much there is of something, or how good it is."""

_EVENT = [
    "abre", "abrem", "abriu", "abriram", "reabre", "reabrem", "reabriu", "reabriram", "fecha",
    "fecham", "fechou", "fecharam", "encerra", "encerram", "encerrou", "encerraram", "estreia",
    "estreiam", "estreou", "estrearam", "arranca", "arrancam", "arrancou", "arrancaram",
    "começa", "começam", "começou", "começaram", "termina", "terminam", "terminou",
    "terminaram", "acaba", "acabam", "acabou", "acabaram", "regressa", "regressam", "regressou",
    "regressaram", "volta", "voltam", "voltou", "voltaram", "acontece", "acontecem",
    "aconteceu", "aconteceram", "decorre", "decorrem",
]  # fmt: skip
"""Verbs that tell when something is; without a time they may be orders: "Fecha a porta." """

_PLURAL = ["acabaram", "regressam", "regressaram", "voltam", "voltaram", "caem", "caíram"]
"""Verbs of those that need no time."""

_SOARED = {
    "dispara": "sobe acentuadamente", "disparam": "sobem acentuadamente",
    "disparou": "subiu acentuadamente", "dispararam": "subiram acentuadamente",
}  # fmt: skip
"""What a subject that is no gun does."""

_COUNTED = frozenset([
    "água", "águas", "bolsa", "bolsas", "caudal", "caso", "casos", "combustíveis", "consumo",
    "criminalidade", "custo", "custos", "desemprego", "diesel", "dívida", "dólar", "emprego",
    "encargos", "euro", "exportações", "gasolina", "gasóleo", "hospitalizações", "importações",
    "impostos", "infeções", "inflação", "internamentos", "investimento", "juros", "lucro",
    "lucros", "mortalidade", "natalidade", "nível", "níveis", "número", "números", "óbitos",
    "pensões", "percentagem", "petróleo", "pib", "pobreza", "população", "preço", "preços",
    "prejuízos", "procura", "produção", "receita", "receitas", "rendas", "salário", "salários",
    "taxa", "taxas", "temperatura", "temperaturas", "tensão", "tom", "turismo", "valor",
    "valores", "vendas", "visitantes",
])  # fmt: skip
"""What may go up and down; behind "subiu" anything else may be stairs."""

_CLIMBED = frozenset([
    "sobe", "sobem", "subiu", "subiram", "desce", "descem", "desceu", "desceram", "baixou",
    "baixa",
])  # fmt: skip
"""Verbs that somebody may do to something."""

_DAY = (
    r"hoje|amanhã|ontem|esta (?:semana|noite|tarde|manhã|(?:segunda|terça|quarta|quinta|sexta)"
    r"(?:-feira)?)|este (?:sábado|domingo|mês|ano|fim de semana)|n[oa] (?:próxim[oa] )?(?:segunda"
    r"|terça|quarta|quinta|sexta|sábado|domingo)(?:-feira)?|em (?:janeiro|fevereiro|março|abril"
    r"|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)|até (?:sábado|domingo)"
)
_AMOUNT = r"(?:(?:para|em) )?\d[\d.,]*(?:%| %| por cento| euros| mil| milhões)?"
_SUBJECT = rf"(?:(?P<how>{_DAY}|{_AMOUNT}) )?(?P<article>[oa]s?) (?P<rest>[^,;:()\"“”«»]+?)"
_INVERTED = re.compile(rf"(?P<verb>[A-ZÁÉ][\w-]+) {_SUBJECT}(?P<end>(?:,[^\"“”«»]*)?[.!]?)")
_BESIDE = re.compile(
    r" (?=(?:em|n[oa]s?|nuns?|numas?|por|pel[oa]s?|para|com|entre|desde|após|durante|até|devido"
    r"|sobre|contra|hoje|ontem|amanhã|este|esta|à|às)\b)"
)
_CLAUSE = re.compile(r"\b(?:que|quando|porque|e|se|mas|ou|de [a-zà-ÿ]+r)\b")
_OWN = re.compile(r"(?:[ts]eu|[ts]ua|[nv]oss[oa])s?\b")
"""What somebody changes: "Aumenta a tua voz"."""

_LONGEST = 14
"""Words of a subject and what is behind it; longer ones may have a verb of their own."""

VERBS: Mapping[str, frozenset[str]] = {
    "pt": frozenset(verb.capitalize() for verb in (*_CHANGE, *_EVENT))
}
"""What an inverted sentence begins with, by language."""


def subject_first(text: str, language: str) -> str:
    """A sentence with its subject in front, where it begins with its verb.

    >>> subject_first("Sobe para 12 o número de mortos na Síria.", "pt")
    'O número de mortos sobe para 12 na Síria.'
    >>> subject_first("Abre hoje a feira do livro.", "pt")
    'A feira do livro abre hoje.'
    >>> subject_first("Abre a porta.", "pt")
    'Abre a porta.'
    """
    if text.partition(" ")[0] not in VERBS.get(language, ()):
        return text
    found = _INVERTED.fullmatch(text)
    if found is None or not _is_subject(found):
        return text
    subject, *beside = _BESIDE.split(found["rest"], maxsplit=1)
    how = f" {found['how']}" if found["how"] else ""
    behind = f" {beside[0]}" if beside else ""
    article, verb = found["article"].capitalize(), found["verb"].lower()
    return f"{article} {subject} {_SOARED.get(verb, verb)}{how}{behind}{found['end']}"


def _is_subject(found: re.Match[str]) -> bool:
    """Whether the verb can be about what is behind it."""
    verb, rest, how = found["verb"].lower(), found["rest"], found["how"] or ""
    many = verb.removesuffix("-se").endswith("m")
    if many != found["article"].endswith("s") or len(rest.split()) > _LONGEST:
        return False
    if _CLAUSE.search(rest) or _OWN.match(rest):
        return False
    if verb in _CLIMBED:
        return rest.split()[0] in _COUNTED
    timed = bool(how) and not re.match(_AMOUNT, how)
    return verb in _CHANGE or timed or verb in _PLURAL
