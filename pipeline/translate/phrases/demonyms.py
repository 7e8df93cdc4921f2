"""Say of which Brazilian state somebody or something is.

The tiny Firefox model pt→en knows "paulista" and "carioca". Of "a PM mineira" it makes "the mining
PM", of "o governo gaúcho" "the Gaucho government", and of "maranhense" nothing: 18 of 30 such
phrases of our own came out so. With the name of the state none does.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.words import words_of

_STATES = {
    "acrean": "do Acre", "alagoan": "de Alagoas", "amapaense": "do Amapá",
    "amazonense": "do Amazonas", "baian": "da Bahia", "brasiliense": "de Brasília",
    "catarinense": "de Santa Catarina", "cearense": "do Ceará",
    "gaúch": "do Rio Grande do Sul", "goian": "de Goiás", "maranhense": "do Maranhão",
    "mato-grossense": "de Mato Grosso", "mineir": "de Minas Gerais", "paraense": "do Pará",
    "paraiban": "da Paraíba", "paranaense": "do Paraná", "paulistan": "de São Paulo",
    "pernambucan": "de Pernambuco", "piauiense": "do Piauí", "potiguar": "do Rio Grande do Norte",
    "rondoniense": "de Rondônia", "roraimense": "de Roraima", "sergipan": "de Sergipe",
    "sul-mato-grossense": "de Mato Grosso do Sul", "tocantinense": "do Tocantins",
}  # fmt: skip
"""The adjectives without what an ending may take from them, and the states."""

_NOUNS = (
    r"adolescente|advogad[oa]|agreste|artista|Assembleia|atleta|atriz|ator|bailarina|banda|bombeiros"
    r"|caminhoneiro|campanha|campeão|cantora?|capital|casal|cidades?|cineasta|clubes?|compositora?"
    r"|costa|delegad[oa]|deputad[oa]s?|desembargador|empresári[oa]s?|equipes?|escritora?"
    r"|estado|estradas|estudantes?|família|fronteira|governadora?|[Gg]overno|homem|hospitais"
    r"|humorista|imprensa|influenciadora?|interior|jovens|jovem|juíza?|juiz|Justiça|litoral"
    r"|Mata|médic[oa]s?|menina|menino|ministr[oa]|modelo|motorista|mulher|municípios?|músico"
    r"|Pantanal|PM|PMs|poeta|polícias?|Polícia|Polícia Civil|Polícia Militar|policial|policiais"
    r"|polític[oa]s?|população|povo|praias|prefeit[oa]s?|professora?|Recôncavo|[Rr]odovias"
    r"|secretári[oa]|semiárido|senadora?|senadores|[Ss]erra|sertão|solo|território|times?"
    r"|Tribunal de Justiça|trem|turistas?|vereadora?"
)
"""What a state is told of, and not "o setor mineiro" or "o queijo mineiro"."""

_MINED = r"(?:população|campanha|estradas|praias|costa)$"

_ADJECTIVES = "|".join(sorted(map(re.escape, _STATES), key=len, reverse=True))
_OF = lazily(
    rf"(?<![\w-])(?P<noun>{_NOUNS}) (?P<state>{_ADJECTIVES})(?:[oa]|es)?s?(?![\w-])"
    r"(?: de (?P<place>[A-ZÀ-Ý][^\W\d_]+(?: (?:(?:d[aeo]s? )?[A-ZÀ-Ý][^\W\d_]+))*))?"
)
_FORMS = frozenset(
    adjective + ending for adjective in _STATES for ending in ("o", "a", "os", "as", "s", "es", "")
)


def of_states(text: str) -> str:
    """A Portuguese text with the names of states.

    >>> of_states("A PM mineira investiga.")
    'A PM de Minas Gerais investiga.'
    >>> of_states("A cidade mineira de Araxá")
    'A cidade de Araxá (Minas Gerais)'
    >>> of_states("O setor mineiro")
    'O setor mineiro'
    """
    return text if _FORMS.isdisjoint(words_of(text)) else _OF.sub(_of, text)


def _of(found: re.Match[str]) -> str:
    """A noun and its state."""
    state = _STATES[found["state"]]
    if found["state"] == "mineir" and re.match(_MINED, found["noun"]):
        return found[0]
    if not found["place"]:
        return f"{found['noun']} {state}"
    return f"{found['noun']} de {found['place']} ({state.split(' ', 1)[1]})"
