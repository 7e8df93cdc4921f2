"""Name in full the parties and offices that a headline begins with, and what has a short name.

Headlines call them by one word without an article. The tiny Firefox model pt→en makes "Arrives
steals votes" of "Chega rouba votos", "Farm predicts growth" of "Fazenda prevê crescimento", "Camera
approves project" of "Câmara aprova projeto", and of MP, the public prosecutors, what reads as a
member of parliament. Of 60 such headlines of our own 27 came out wrong, and 2 do with the names
that stand here. What follows must be a verb of what such bodies do: "Chega ajuda" and "Receita de
bolo" stay.
"""

from __future__ import annotations

import re
from functools import cache

from pipeline.translate.lazily import lazily

_ACTS = (
    r"abandona|abre|abst[eé]m-se|absteve-se|acaba com|aciona|aceita|acusa|acusou|adia|admite"
    r"|admitiu|afasta|afirma|alarga|alerta|altera|amplia|ameaça|anula|anuncia|apela|apoia|aponta"
    r"|apreende|apresenta|aprova|aprovou|arquiva|arrasa|assina|aumenta|autoriza|avança|avisa|barra"
    r"|bloqueia|cancela|cassa|cede|cobra|compra|condena|confirma|conquista|considera|contesta|continua"
    r"|convoca|corta|cresce|cria|critica|debate|decide|declara|defende|deixa|denuncia|derrota"
    r"|derruba|desafia|desce|desiste|desmente|devolve|distribui|diz|edita|elege|elegeu|embarga|encerra"
    r"|endurece|entra|entrega|envia|escolhe|espera|estima|estende|estuda|exclui|exige|exonera|expulsa"
    r"|fala|falha|fecha|fica|fixa|ganha|ganhou|garante|homologa|impede|impõe|inaugura|indica"
    r"|insiste|instala|investe|investiga|isola-se|lamenta|lança|libera|lidera|limita|mantém"
    r"|minimiza|muda|nega|negocia|negoceia|nomeia|notifica|obstrui|oficializa|ouve|paga|pauta|pede"
    r"|perde|perdeu|pressiona|prevê|prolonga|promete|propõe|propôs|prorroga|proíbe|quer|racha"
    r"|ratifica|reabre|reage|rebate|recebe|recomenda|recorre|recua|recusa|reduz|reforça|reitera"
    r"|rejeita|rejeitou|renova|repassa|repudia|responde|retira|retoma|reúne|reúne-se|revê|revela"
    r"|revoga|rompe|rouba|sai|sobe|soma|suspende|tenta|tira|trava|ultrapassa|vai|vence|venceu|veta"
    r"|vê|viabiliza|volta a|vota|votou|oferece|multa|demole|constrói|contrata"
    r"|gasta|planta|limpa|reabilita|requalifica"
)
"""What parties and offices do."""

_DECIDES = (
    r"abst[eé]m-se|absteve-se|acusa|acusou|admite|admitiu|alerta|anuncia|apela|apreende|aprova"
    r"|aprovou|autoriza|avisa|bloqueia|cobra|confirma|contesta|contrata|convoca|critica|decide"
    r"|defende|demole|denuncia|desafia|desmente|devolve|distribui|edita|elege|elegeu|embarga"
    r"|estima|estuda|expulsa|homologa|indica|investiga|lamenta|lança|libera|multa|nega|negoceia"
    r"|negocia|nomeia|notifica|oferece|pede|prevê|promete|propõe|propôs|prorroga|proíbe|quer|ratifica"
    r"|reage|rebate|recomenda|recorre|recusa|reitera|rejeita|rejeitou|repassa|repudia|responde"
    r"|reúne|reúne-se|revoga|rouba|suspende|tira|veta|vota|votou"
)
"""What words that are others, too, do only as names: "Saúde não pode esperar" is health."""

_NAMES = {
    "Avante": "O Avante", "Bloco": "O Bloco de Esquerda", "Câmara": "A Câmara",
    "Chega": "O Chega", "Cidadania": "O Cidadania", "Direita": "A direita",
    "Esquerda": "A esquerda", "Fazenda": "O Ministério da Fazenda", "Junta": "A junta de freguesia",
    "Livre": "O Livre",
    "MP": "O Ministério Público", "Novo": "O partido Novo", "Podemos": "O Podemos",
    "Receita": "A Receita Federal",
    "Saúde": "O Ministério da Saúde", "Solidariedade": "O partido Solidariedade",
    "Supremo": "O Supremo Tribunal", "União": "O Governo federal",
}  # fmt: skip
"""What each of them is called in a sentence."""

_DOES = {
    **dict.fromkeys(("Chega", "MP"), _ACTS),
    **dict.fromkeys(("Direita", "Esquerda", "Supremo"), rf"{_ACTS}|já|não"),
    "Junta": (
        rf"{_DECIDES}|abre|apoia|compra|entrega|exige|fecha|garante|instala|limpa|organiza|paga"
        r"|promove|vai"
    ),
}
"""What each of them does, where that is not only to decide."""

_PARTY = lazily(rf"^O Novo(?= (?:não |também |já )?(?:{_DECIDES})\b)")
_POPE = lazily(r"(?=Leão XI[IV]+\b)")
_COURT = lazily(r"\b([Oo]|[DdNn]o|[Aa]o|[Pp]elo) (?P<court>Constitucional|Supremo)\b(?! [A-ZÀ-Ý])")
_COURTS = {"Constitucional": "Tribunal Constitucional", "Supremo": "Supremo Tribunal"}
_BRAZIL_BILL = lazily(
    r"\bPL (?=\d|d[aeo]s? (?:Aborto|Anistia|Antifacção|Bets|Devastação|Dosimetria|Estupro|Fake"
    r"|Licenciamento|Redes|Streaming)\b)"
)
"""A bill, where PL is no party."""

_ORDER = lazily(r"MP (?=d[aeo]s? |que |\d)")
_PROSECUTORS = lazily(r"\b([Oo]|[DdNn]o|[Aa]o|[Pp]elo) MP(?![\w-])(?! (?:\d|do [A-Z]))")
"""The public prosecutors: "a MP" is an order of Brazil's government."""

_EMERGENCY_ORDER = lazily(
    r"\b([Aa]|[DdNn]a|[Àà]|[Pp]ela) MP(?= (?:caduc|foi|perde|que|d[aeo]s? |\d|\w+(?:ou|eu|ava)\b))"
)


def begins_with_body(text: str) -> bool:
    """Whether a headline begins with the name of a party or an office, so that it has no noun."""
    return _named(text) is not None or _POPE.match(text) is not None


def _named(text: str) -> str | None:
    """The name of the party or office that a headline begins with, where what follows tells it."""
    name, _, rest = text.partition(" ")
    return name if name in _NAMES and _acting(name).match(rest) else None


@cache
def _acting(name: str) -> re.Pattern[str]:
    """What each of them does; compiled when a text begins with it, since it takes a while."""
    return lazily(rf"(?:{_DOES.get(name, _DECIDES)})(?![\w-])")


def with_bodies(text: str) -> str:
    """A Portuguese text that names in full the body that it begins with, and public prosecutors.

    >>> with_bodies("Chega rouba votos")
    'O Chega rouba votos'
    >>> with_bodies("Chega ajuda a Gaza")
    'Chega ajuda a Gaza'
    >>> with_bodies("Segundo o MP, fugiu.")
    'Segundo o Ministério Público, fugiu.'
    """
    if text.startswith("O Novo "):
        text = _PARTY.sub("O partido Novo", text)
    if (name := _named(text)) is not None:
        text = _NAMES[name] + text.removeprefix(name)
    elif text.startswith("MP "):
        text = _ORDER.sub("Medida provisória ", text, count=1)
    elif text.startswith("Leão XI"):
        text = _POPE.sub("O Papa ", text, count=1)
    if "Constitucional" in text or "Supremo" in text:
        text = _COURT.sub(lambda found: f"{found[1]} {_COURTS[found['court']]}", text)
    if "PL " in text:
        text = _BRAZIL_BILL.sub("projeto de lei ", text)
    if " MP" in text:
        text = _PROSECUTORS.sub(r"\1 Ministério Público", text)
        text = _EMERGENCY_ORDER.sub(r"\1 medida provisória", text)
    return text
