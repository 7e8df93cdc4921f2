"""Name the bodies that headlines call "Câmara" and "Junta": alone they are cameras and joints.

Of "Câmara vai avançar com obras" the tiny Firefox model pt→en makes "Camera will advance", of
"Câmara de Lisboa multa empresa" "Chamber of Lisbon fine", of "Junta oferece computadores" "Joint
offers". A câmara of a town is a council; one without a town is the council in Portugal and the
lower house in Brazil, and is sent as the one only where the sentence tells.
"""

from __future__ import annotations

import re

_SAYS = "|".join(
    (
        *("abre", "aceita", "acusa", "adia", "adjudica", "admite", "adquire", "alarga", "alerta"),
        *(
            "altera",
            "analisa",
            "anuncia",
            "apela",
            "aplica",
            "apoia",
            "apresenta",
            "aprova",
            "arquiva",
        ),
        *("arquiva", "assina", "atribui", "aumenta", "autoriza", "avalia", "avança", "avisa"),
        *(
            "cancela",
            "cede",
            "celebra",
            "cobra",
            "começa",
            "compra",
            "concede",
            "conclui",
            "confirma",
        ),
        *("confirma", "constrói", "contesta", "contrai", "contrata", "convoca", "corta", "cria"),
        *(
            "critica",
            "debate",
            "decide",
            "define",
            "demole",
            "derruba",
            "desiste",
            "deve",
            "devolve",
        ),
        *("discute", "disponibiliza", "distribui", "dá", "elege", "embarga", "encerra", "entrega"),
        *("envia", "espera", "estuda", "exige", "fecha", "garante", "gasta", "homenageia"),
        *("inaugura", "inicia", "instala", "investe", "investiga", "isenta", "lamenta", "lança"),
        *("leva", "limita", "limpa", "mantém", "manda", "multa", "nega", "negoceia", "notifica"),
        *("oferece", "ordena", "organiza", "paga", "pede", "planta", "pode", "prepara", "processa"),
        *("promete", "promove", "propõe", "prorroga", "proíbe", "quer", "realiza", "reabilita"),
        *("reabre", "rebate", "recebe", "recolhe", "recorre", "recua", "recupera", "recusa"),
        *("reduz", "reforça", "rejeita", "renova", "requalifica", "responde", "retira", "retoma"),
        *("reúne", "revoga", "suspende", "tem", "tenta", "termina", "trava", "vai", "vende"),
        *("volta", "vota", "já", "não", "ainda"),
    )
)
_PLACE = (
    r"(?!(?:Comércio|Comuns|Deputados|Lordes|Representantes|Senadores|Solicitadores|Reis|Gás|Ar"
    r"|Indústria|Técnicos)\b)[A-ZÀ-Ý][\wÀ-ÿ-]+"
)
_OF_TOWN = re.compile(
    r"(?P<before>^|: |\b(?:[Aa]|[DdNn]a|[àÀ]|[Pp]ela) )[Cc]âmara (?P<of>d[eoa])"
    rf" (?={_PLACE})"
)
_ALONE = re.compile(rf"(?P<before>^|: )(?P<name>Câmara|Junta) (?={_SAYS}\b)")
_OF_COUNCIL = re.compile(
    r"\b(?:autarca|autárquic|arruament|autocarros|bairro|baldio|concelho|contentores|creche|derrama"
    r"|edifício|escola|estacionamento|estrada|euros|fogos|freguesia|habitação|hasta pública|IMI"
    r"|jardim|licenciamento|loteamento|marginal|mercado|moradores|munícip|municipa|obras?\b|parque"
    r"|passadiço|passeios|piscina|praia|praça|PDM|prédio|rotunda|rua\b|ruas\b|saneamento|terreno"
    r"|trotinetes|turística|vereador|zona)",
    re.IGNORECASE,
)
_OF_NATION = re.compile(
    r"\b(?:bancada|Bolsonaro|bolsonarist|CPI|Centrão|Congresso|deputad|federal|Lula|líderes|Lira"
    r"|Motta|MP\b|PEC\b|plenário|PL\b|Planalto|Senado|STF|texto-base|projeto de lei|R\$|celular"
    r"|bilhões)"
)


def with_councils(text: str) -> str:
    """A Portuguese text in which councils are named in full.

    >>> with_councils("Câmara de Sintra multa empresa")
    'A câmara municipal de Sintra multa empresa'
    >>> with_councils("Câmara vai avançar com obras na marginal")
    'A câmara municipal vai avançar com obras na marginal'
    >>> with_councils("Câmara aprova PEC")
    'A Câmara aprova PEC'
    """
    if "âmara " not in text and "Junta " not in text:
        return text
    text = _OF_TOWN.sub(_town, text)
    return _ALONE.sub(_body, text, count=1)


def _town(found: re.Match[str]) -> str:
    """The council of a town, with its article where a headline left it out."""
    before, of = found["before"], found["of"]
    article = "A " if before in ("", ": ") else ""
    return f"{before}{article}câmara municipal {of} "


def _body(found: re.Match[str]) -> str:
    """A council, or the house where nothing tells that it is one."""
    before = found["before"]
    if found["name"] == "Junta":
        return f"{before}O conselho paroquial "
    council = _OF_COUNCIL.search(found.string) and not _OF_NATION.search(found.string)
    return f"{before}A câmara municipal " if council else f"{before}A Câmara "
