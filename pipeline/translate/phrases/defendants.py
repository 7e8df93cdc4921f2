"""Name who stands trial, is wanted or hurt, where the verb alone tells that it is somebody.

Of "Vai responder por homicídio" the tiny Firefox model pt→en makes "It will respond for murder", of
"Está em fuga desde março" "It has been on the run", of "Estava em prisão domiciliária" "I was": 29
of 45 such beginnings of sentences of our own. With "Ele" or "Ela" in front all are about a person.
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.opening import first_word
from pipeline.translate.phrases.words import listed

_CRIMES = (
    r"abandono|abuso|agress|ameaça|associação|assédio|atropelamento|burla|condução|corrupção|crime"
    r"|desobediência|difamação|embriaguez|estelionato|estupro|evasão|extorsão|favorecimento"
    r"|feminicídio|formação de quadrilha|fraude|fuga|furto|homicídio|importunação|injúria"
    r"|latrocínio|lavagem|lesão|lesões|maus-tratos|morte|omissão|participação|peculato|perseguição|pertencer"
    r"|porte|posse|prevaricação|racismo|rapto|receptação|resistência|roubo|sequestro|tentativa"
    r"|tortura|tráfico|ultraje|uso de documento|violação|violência"
)
_JOBS = r"(?:como|num|numa|na|no|para|há|desde|em)"

_STANDS = lazily(
    r"(?P<verb>"
    rf"(?:Vai responder|Irá responder|Responde|Responderá|Respondia) (?:agora |também |ainda )?"
    rf"(?:por|pel[ao]s?)(?= (?:[a-zà-ÿ]+ )?(?:{_CRIMES}))"
    r"|(?:Vai aguardar|Aguarda|Aguardava|Aguardará)(?= (?:o |pelo )?julgamento)"
    r"|(?:Vai ser|Será|Deverá ser|Deve ser|Vai agora ser)(?= presente (?:a|ao)\b)"
    r"|Incorre(?= n?uma pena\b| em pena\b)|Arrisca(?:-se)?(?= (?:a )?(?:um[ao]? |até |entre )?"
    r"(?:pena|multa|prisão|\d+ anos))|Pode(?:rá)?(?= (?:pegar|apanhar) )"
    r"|Est(?:á|ava|eve)(?= (?:em fuga|em prisão|em liberdade|foragid[oa]|fora de perigo|de folga"
    r"|desaparecid[oa]|internad[oa]|embriagad[oa]|acusad[oa]|indiciad[oa]|detid[oa]|pres[oa] (?:há"
    r"|desde|por)))|Fic(?:ou|a|ará)(?= (?:em prisão|em liberdade|sob custódia|em estado (?:grave"
    r"|crítico|muito grave)|internad[oa]|em coma|sujeit[oa] a))"
    r"|Fic(?:ou|a)(?= proibid[oa] de (?:contactar|se aproximar|sair|frequentar|viajar|exercer))"
    r"|Terá(?= (?:ainda |agora |também )?de (?:pagar|cumprir|indemnizar|indenizar|se apresentar))"
    r"|Ganhou(?= (?:a )?liberdade)|Cumpr(?:e|ia|iu)(?= (?:uma )?pena\b)"
    r"|(?:Não )?(?:Tem|tem|Tinha|tinha)(?= (?:vári[oa]s |já )?"
    r"(?:antecedentes|passage(?:m|ns) (?:pela|na|por|criminais)|mandado de prisão|cadastro))"
    r"|Confessou(?= (?:tudo|o crime|os crimes|ter|que|o roubo|o homicídio))"
    r"|Conduzia(?= (?:sem|sob|alcoolizad[oa]|embriagad[oa]|com|um|uma))"
    r"|Dirigia(?= (?:sem|sob|embriagad[oa]|alcoolizad[oa]|em|a|na))"
    r"|Seguia(?= (?:sozinh[oa]|sem cinto|ao volante|como passageir[oa]))"
    r"|Encontra-se(?= (?:livre de perigo|em estado|internad[oa]|detid[oa]|em prisão|em fuga))"
    r"|Corre(?= (?:risco de vida|risco de morte|perigo de vida))"
    r"|(?:Continua|Permanece|Segue)(?= (?:internad[oa]|detid[oa]|pres[oa]|desaparecid[oa]|em fuga"
    r"|em coma|foragid[oa]|hospitalizad[oa]))"
    rf"|Trabalhava(?= {_JOBS}\b)|Deixa(?= (?:mulher|viúva|marido|esposa|companheir[oa]"
    r"|(?:um|dois|três|quatro|cinco) filhos?|uma filha|duas filhas))"
    r"|Usava(?= tornozeleira)|(?:Viria|Acabaria|Veio)(?= (?:a|por) (?:morrer|falecer))"
    r")\b(?P<rest>[^.,;:]*)"
)
_WOMAN = lazily(
    r"\b(?:acusad|alcoolizad|desaparecid|detid|embriagad|foragid|hospitalizad|indiciad|internad"
    r"|passageir|proibid|presa|sozinh|sujeit)a\b|\bpresa (?:há|desde|por)\b|^ marido\b"
)
_SUBJECT = lazily(
    r" (?:aquele|aquela|quem|[oa]s? (?:homem|mulher|suspeit[oa]|arguid[oa]|condutora?|réu|ré"
    r"|agressora?|pai|mãe|padrasto|jovem|médic[oa]|polícia|policial|advogad[oa]|empresári[oa]))\b"
)
_SPOKEN = lazily(r"[?\"“”«»]")
"""What may tell of somebody who speaks, or asks."""

_FIRST = listed(
    "vai irá responde responderá respondia aguarda aguardava aguardará será deverá deve incorre"
    " arrisca pode poderá está estava esteve ficou fica ficará terá ganhou cumpre cumpria cumpriu"
    " não tem tinha confessou conduzia dirigia seguia encontra corre continua permanece segue"
    " trabalhava deixa usava viria acabaria veio"
)
"""The first words of what is told of them."""


def with_defendant(text: str) -> str:
    """A Portuguese sentence with "he" or "she" in front, where only people do what it tells.

    >>> with_defendant("Vai responder por homicídio.")
    'Ele vai responder por homicídio.'
    >>> with_defendant("Continua internada no hospital.")
    'Ela continua internada no hospital.'
    >>> with_defendant("Responde por 30% das vendas.")
    'Responde por 30% das vendas.'
    """
    if first_word(text) not in _FIRST or _SPOKEN.search(text) or not (found := _STANDS.match(text)):
        return text
    if _SUBJECT.search(found["rest"]):
        return text
    who = "Ela" if _WOMAN.search(found["rest"]) else "Ele"
    return f"{who} {text[0].lower()}{text[1:]}"
