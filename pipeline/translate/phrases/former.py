"""Tell what somebody was: "ex-enfermeira" falls to pieces of which models make a "stern".

The tiny Firefox model pt→en knows the offices that papers mostly write of so ("ex-ministro"), and
not the rest: it makes "a former sward" of "ex-enfermeiro", "Former repem" of "ex-refém", "I will
be" of "ex-rei", "Former holm oaks" of "ex-cozinheira". An English "former" it copies, and then has
the noun whole: of 170 nouns 45 came out as something else behind "ex-", and 10 of these do so now.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_KNOWN = frozenset([
    "administrador", "administradora", "aequo", "agente", "aluna", "aluno", "ante",
    "apresentador", "apresentadora", "apresentadoras", "ator", "atores", "atriz",
    "atrizes", "autarca", "autarcas", "baixista", "bancária", "bancário", "banqueiro", "bispo",
    "boxeador", "campeã", "campeão", "campeões", "cantor", "cantora", "cathedra", "chanceler",
    "chefe", "ciclista", "colega", "colónia", "colônia", "comandante", "combatente",
    "combatentes", "comissário", "companheira", "companheiro", "coronel", "cunhada", "cunhado",
    "curador", "cônsul", "delegada", "delegado", "deputada", "deputadas", "deputado",
    "deputados", "detento", "diretor", "diretora", "diretores", "dirigente", "dirigentes",
    "dona", "dono", "embaixador", "embaixadora", "empregada", "empregado", "engenheira",
    "engenheiro", "escravo", "espião", "esposa", "esposo", "estagiária", "estagiário",
    "estrela", "fumador", "fumante", "funcionária", "funcionário", "funcionários", "fuzileiro",
    "fuzileiros", "garimpeiro", "general", "genro", "gestor", "ginasta", "goleiro",
    "governador", "governadora", "governadores", "guarda", "jogador", "jogadora", "jogadores",
    "jornalista", "juiz", "juíza", "lateral", "libris", "líbris", "líder", "líderes",
    "madrasta", "marido", "militar", "militares", "ministra", "ministras", "ministro",
    "ministros", "modelo", "monitor", "motorista", "mulher", "nadadora", "namorada", "namorado",
    "noiva", "noivo", "officio", "ofício", "operário", "padrasto", "padre", "paraquedista",
    "paraquedistas", "parceira", "parceiro", "participante", "patrão", "piloto", "policiais",
    "policial", "polícia", "post", "prefeita", "prefeito", "prefeitos", "presidente",
    "presidentes", "presidiário", "primeira", "primeiro", "procurador", "procuradora",
    "professor", "professora", "príncipe", "pugilista", "recluso", "reclusos", "recordista",
    "reitor", "reitora", "república", "repúblicas", "sargento", "secretária", "secretário",
    "selecionador", "senador", "senadora", "senadores", "sogra", "sogro", "soldado", "soldados",
    "sócio", "sócios", "tesoureira", "tesoureiro", "toxicodependente", "trabalhador",
    "trabalhadora", "trabalhadores", "treinador", "treinadores", "vice", "vocalista", "volante",
    "voto", "votos",
])  # fmt: skip
"""What the model knows behind "ex-", or knows no better elsewhere; and Latin."""

_OLD = frozenset(("emigrante", "exilado", "maratonista", "refugiado"))
"""What the model puts before an English adjective that begins a text: "Marathonist Former"."""

_FORMER = lazily(r"\b(?P<ex>[Ee])x-(?P<noun>[a-zà-ÿ]{3,})(?![\w-])")


def with_former(text: str) -> str:
    """A Portuguese text that tells what somebody was in a word of its own.

    >>> with_former("Ex-enfermeira condenada"), with_former("O ex-ministro mentiu.")
    ('Former enfermeira condenada', 'O ex-ministro mentiu.')
    """
    return _FORMER.sub(_former, text) if "x-" in text else text


def _former(found: re.Match[str]) -> str:
    if found["noun"] in _KNOWN:
        return found[0]
    former = "antigo" if found["noun"] in _OLD else "former"
    return f"{former.capitalize() if found['ex'] == 'E' else former} {found['noun']}"
