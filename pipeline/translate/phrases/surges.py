"""Let prices rise: of what shoots up a model makes shots.

Of "As rendas dispararam" the tiny Firefox model pt→en makes "The rents fired", of "A guerra fez
disparar os preços" "The war has triggered prices". Of "aumentaram fortemente" it makes
"increased strongly".
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

AMOUNTS = "|".join(
    (
        *("ações", "alugu[eé]is", "aluguel", "arroz", "assaltos", "audiências?", "azeite"),
        *("bilhetes", "bitcoin", "burlas", "buscas", "cacau", "café", "casos", "cobre", "etanol"),
        *("bacalhau", "carne", "feijão", "frango", "frutas", "hortaliças", "leite", "ovos", "pão"),
        *("prata", "soja", "tomate", "trigo"),
        r"combustíve(?:l|is)",
        *("consumo", "contas?", "cotação", "cotações", "criminalidade", "custos?", "demanda"),
        *("denúncias", "desemprego", "despesas?", "dívidas?", "dólar", "eletricidade", "energia"),
        *(
            "encomendas",
            "Euribor",
            "euro",
            "exportações",
            "falências",
            "faturas?",
            "fraudes",
            "frete",
            "furtos",
        ),
        *("gás", "gasolina", "gasóleo", "gastos", "importações", "incumprimento", "índices?"),
        *("inflação", "infeções", "inscrições", "insolvências", "internações", "internamentos"),
        *("juros", "lucros?", "números?", "ouro", "passagens", "pedidos", "petróleo", "preços?"),
        *("prestaç(?:ão|ões)", "procura", "queixas", "receitas?", "rendas?", "rendimentos?"),
        *("salários?", "seguros?", "tarifas?", "taxas?", "temperaturas?", "vendas?"),
    )
)
"""What rises and falls, and shoots at nobody."""

_MARKS = ("dispar", "Dispar")
_WHOSE = r"(?: (?:d[aeo]s?|n[ao]s?|à|ao|com|em|por) [\w-]+(?: [\w-]+)?){0,2}"
_KIND = r"(?: (?:bovina|suína|moída|branc[oa]|pret[oa]|moído|arábica))?"
_ROSE = {
    "ou": "aumentou", "aram": "aumentaram", "a": "aumenta", "am": "aumentam",
    "ava": "aumentava", "avam": "aumentavam", "ado": "aumentado", "ar": "aumentar",
}  # fmt: skip
_SHOT_UP = lazily(
    rf"\b(?P<what>(?:{AMOUNTS}){_KIND}{_WHOSE}(?: também| já| voltou a| voltaram a| podem?"
    r"| vai| vão| deve| devem| estão? a| ter| tinha| têm| tem)*)"
    r" dispar(?P<ending>ou|aram|avam|ava|am|ado|ar|a)\b"
    r"(?! (?:contra|sobre|vários|um|dois|três|tiros|na direção|a arma|o alarme|alarmes"
    r"|para (?:o ar|dentro|matar)|acusações|críticas|farpas|insultos))"
    r"(?P<amount>(?=(?: para)?(?: mais de| cerca de| quase)? \d))?",
    re.IGNORECASE,
)
_WHY = lazily(r"Por ?que\b")
_SOMEBODY = lazily(
    r"\b(?:agentes?|don[oa]s?|guardas?|homem|homens|mulher|mulheres|seguranças?"
    r"|\w+(?:dor|dora|eiro|eira|ista|ári[oa])(?:es|s)?) d[aeo]s? $"
)
"""Who has to do with amounts, and may shoot: "o vendedor de gás disparou"."""

_MADE_RISE = lazily(
    rf"\b(faz|fez|fazem|fizeram|fazer|fará|farão|está a fazer) disparar (?=[oa]s? (?:{AMOUNTS})\b)"
)


def risen(text: str) -> str:
    """A Portuguese text in which amounts rise where they shot up.

    >>> risen("As rendas dispararam em Lisboa.")
    'As rendas aumentaram fortemente em Lisboa.'
    >>> risen("O lucro da empresa disparou 30%.")
    'O lucro da empresa aumentou 30%.'
    >>> risen("O homem disparou contra a polícia.")
    'O homem disparou contra a polícia.'
    """
    if not any(mark in text for mark in _MARKS):
        return text
    return _SHOT_UP.sub(_rose, _MADE_RISE.sub(r"\1 subir ", text))


def _rose(found: re.Match[str]) -> str:
    """How much it rose says enough."""
    if _SOMEBODY.search(found.string, 0, found.start()):
        return found[0]
    # Behind "why" the model makes no question of "fortemente".
    how = " tanto" if _WHY.match(found.string) else " fortemente"
    strongly = "" if found["amount"] is not None else how
    return f"{found['what']} {_ROSE[found['ending'].lower()]}{strongly}"
