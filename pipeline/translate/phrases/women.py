"""Say "she" of women where only an ending, an article or a first name tells that it is one.

Portuguese leaves the pronoun out, and for people whose trade has one word in English a model takes
"he": of "A ministra garantiu que não vai demitir-se" the tiny Firefox model pt→en makes "he will
not resign", of "Nascida em Braga em 1980, estudou Direito" "he studied law", of "Está cansada"
"It's tired". With "ela" it writes "she" in all of our own sentences of the kind.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.people import given_names
from pipeline.translate.phrases.opening import first_word
from pipeline.translate.phrases.words import listed, words_of

_SAYING = (
    (
        "acrescent afirm alert anunci assegur avanç avis confess confirm cont declar desabaf explic"
        " fris jur lament lembr neg record reiter relat revel salient sublinh sustent",
        "a ou",
    ),
    ("admit garant insist assum refer respond esclarec reconhec promet", "e iu eu"),
    ("d", "isse iz"),
)
_SAYS = frozenset(
    f"{stem}{ending}"
    for stems, endings in _SAYING
    for stem in stems.split()
    for ending in endings.split()
)
_SAID = rf"(?:{'|'.join(sorted(_SAYS))})"
FEMININE = "|".join(
    (
        *("atleta", "chefe", "cientista", "cliente", "comissária", "deputada", "desportista"),
        *("diretora", "dirigente", "doente", "especialista", "estudante", "futebolista"),
        *("gerente", "governante", "governadora", "jogadora", "jornalista", "jovem", "juíza"),
        *("líder", "mandatária", "médica", "militante", "ministra", "motorista", "paciente"),
        *("piloto", "porta-voz", "prefeita", "presidente", "primeira-ministra", "procuradora"),
        *("professora", "provedora", "secretária de Estado", "secretária-geral", "senadora"),
        *("socialista", "social-democrata", "bloquista", "comunista", "treinadora", "tenista"),
        *("utente", "vereadora", "vice-presidente"),
    )
)
"""Women whose English name says nothing of it, behind their article."""

_MARKED = (
    r"Deputada|Diretora|Governadora|Jogadora|Juíza|Ministra|Prefeita|Primeira-ministra|Procuradora"
    r"|Professora|Secretária de Estado|Senadora|Treinadora|Vereadora"
)
"""Those of them whose ending tells it in a headline, too."""

_CALLED = r"(?: (?:(?:d[aeo]s?|e) )*[A-ZÀ-Ý][\w-]*){0,6}"
_DONE = "|".join(
    (
        *("aceita", "aceitou", "acredita", "agiu", "ajudou", "aprovou", "assinou", "autorizou"),
        *(
            "cometeu",
            "errou",
            "mentiu",
            "participou",
            "prometeu",
            "apresentou",
            "começou",
            "comprou",
            "concorda",
        ),
        *("comenta", "conhece", "conhecia", "conseguiu", "decidiu", "deixou", "deixará"),
        *("desconhece", "desconhecia", "desistiu", "enviou", "escreveu", "espera", "falou"),
        *("fez", "gosta", "gostaria", "investiu", "leu", "mudou", "nasceu", "ouviu", "pagou"),
        *("pediu", "pensa", "pensou", "perdeu", "ponderou", "pretende", "quer", "queria"),
        *("recebeu", "recorreu", "recusa", "recusou", "regressou", "sabe", "sabia", "saiu"),
        *("sente", "sentia", "sentiu", "sofreu", "soube", "teme", "tenciona", "tentou"),
        *("trabalha", "trabalhava", "trabalhou", "treinou", "viu", "vive", "viveu", "votará"),
        *("votou", "conta com"),
        r"(?:foi|está|ficou|estava) (?:muito |tão )?\w+[aiu]da(?! (?:um|uma|a|o)\b)",
        r"(?:está|estava|ficou) (?:grávida|disponível|disposta|pronta|satisfeita|tranquila)",
        r"vai (?:(?!haver|chover|ser|existir|estar|faltar|continuar)\w+[aei]r)",
        r"(?:tem|tinha|não tem|teve) (?:medo|confiança|a confiança|provas|dúvidas|saudades"
        r"|conhecimento|dois filhos|filhos|dinheiro|orgulho|vergonha|dores|pena|a certeza)",
        r"(?:se|lhe) (?:demite|arrepende|lembra|recorda|sente|sentiu|recandidata|recusa|considera)",
    )
)
"""What people do; what happens without anybody, too ("há", "é", "ficou provado"), is not here."""

_THAT = lazily(
    rf"(?P<said>^[\"“«]?(?:A (?:antiga |nova |ex-)?(?:{FEMININE}){_CALLED}|(?:Ex-)?(?:{_MARKED})"
    rf"{_CALLED}|(?P<name>[A-ZÀ-Ý][a-zà-ÿ]+)(?: (?:d[aeo]s? )?[A-ZÀ-Ý][\w-]+){{1,3}}) {_SAID}"
    r"(?: (?:hoje|ontem|ainda|também|à \w+|aos jornalistas|nest[ae] [\w-]+|est[ae] [\w-]+"
    r"|n[oa] [\w-]+|em [A-ZÀ-Ý][\w-]+))? que )"
    rf"(?=(?:(?:não|já|nunca|ainda|também|só) ){{0,2}}(?:{_DONE})\b)"
)

_HEADS = listed(
    "advogada aluna artista atleta autarca chefe cientista cliente comissária dirigente estudante"
    " futebolista gerente idosa jornalista jovem líder médica mulher polícia presidente tenista"
    " turista vítima"
)
_ENDED = lazily(
    rf"(?P<said>^(?:{'|'.join(sorted(map(str.capitalize, _HEADS)))}){_CALLED} {_SAID} que )"
    r"(?=(?:não |já |nunca )?(?:foi|está|ficou|estava|era|é) (?:muito )?\w+[aiu]da(?:[.,;:]| |$))"
)
"""A headline that tells a woman by what was done to her: "Autarca diz que foi ameaçada"."""

_FEELINGS = "|".join(
    (
        *("aliviada", "apaixonada", "arrependida", "assustada", "cansada", "casada", "convencida"),
        *("desempregada", "desesperada", "desiludida", "divorciada", "emocionada", "exausta"),
        *("farta", "formada em", "grata", "grávida", "humilhada", "licenciada em", "noiva"),
        *("orgulhosa", "preocupada", "pós-graduada em", "doutorada em", "revoltada", "satisfeita"),
        *("solteira", "sozinha", "surpreendida", "traumatizada", "viúva", "zangada"),
    )
)
"""How people are, and things are not."""

_OFFICES = (
    r"(?:advogada|atriz|cantora|deputada|diretora|enfermeira|jornalista e apresentadora|ministra"
    r"|médica|professora|secretária de Estado|senadora|vereadora)(?= d[aeo]s? | em | n[ao]s? "
    r"| entre | durante | até | e |[.,])"
)
_BEING = listed("está estava ficou sente sentiu sentia é era foi anda andava")
_IS = lazily(
    rf"^(?:Está|Estava|Ficou|Sente-se|Sentiu-se|Sentia-se|É|Era|Foi|Anda"
    rf"|Andava) (?=(?:(?:muito |tão |mais |bastante )?(?:{_FEELINGS})|{_OFFICES})(?: |[.,;]|$))"
    r"(?![^.,;]* (?:a|uma|esta|essa) (?!mãe\b|cargo|pé\b|sós\b|mais\b|menos\b)[a-zà-ÿ]{3})"
)
"""Where no subject follows ("Está cansada a equipa"); in quotation marks it may be who speaks."""

_BEING_BORN = listed("apaixonada casada criada divorciada formada licenciada nascida viúva")
_BORN = lazily(
    rf"^(?P<first>(?:{'|'.join(sorted(map(str.capitalize, _BEING_BORN)))})\b"
    r"[^,.;:!?]*(?:, [^,.;:!?]{1,40})??), (?P<then>(?:já |não |nunca |sempre )?"
    r"(?:abriu|admite|aprendeu|cantou|casou|começou|confessa|conta|cresceu|criou|decidiu|deixou"
    r"|descobriu|diz|emigrou|ensinou|entrou|escreveu|estreou-se|estudou|fez|foi|formou-se|fundou"
    r"|ganhou|iniciou|integrou|lançou|licenciou-se|mora|mudou-se|passou|perdeu|publicou|recebeu"
    r"|recorda|reside|sonha|sonhava|tem|tirou|tornou-se|trabalha|trabalhou|venceu|vive|viveu)\b)"
)


_HAVING = lazily(
    r"^Tendo (?P<done>(?:já )?(?:[a-zà-ÿ]+[aeií]d[oa]|feito|visto|dito|escrito|posto|vindo)) "
    rf"(?=[^.;:!?]*?, a (?:{FEMININE}|mulher|atriz|cantora|escritora|advogada|enfermeira|viúva|mãe"
    r"|jornalista|realizadora|rapariga|menina|candidata|autora)\b)"
)
"""What a woman had done before she is told of: "Tendo perdido o emprego, a mulher"."""


def of_women(text: str) -> str:
    """A Portuguese sentence that says "ela" where it speaks of a woman and does not name her.

    >>> of_women("A ministra garantiu que não vai demitir-se.")
    'A ministra garantiu que ela não vai demitir-se.'
    >>> of_women("Nascida em Braga em 1980, estudou Direito.")
    'Nascida em Braga em 1980, ela estudou Direito.'
    >>> of_women("A ministra garantiu que não vai haver cortes.")
    'A ministra garantiu que não vai haver cortes.'
    """
    if text.startswith("Tendo "):
        text = _HAVING.sub(r"Depois de ela ter \g<done> ", text)
    first = first_word(text)
    if " que " in text and not _SAYS.isdisjoint(words_of(text)):
        if first.endswith("a") or first == "ex":
            text = _THAT.sub(_that_she, text)
        if first in _HEADS:
            text = _ENDED.sub(r"\g<said>ela ", text)
    if "da" not in text and "ra" not in text and "a " not in text:
        return text
    if first in _BEING_BORN and (born := _BORN.match(text)):
        return f"{born['first']}, ela {text[born.start('then') :]}"
    if first in _BEING and "?" not in text and _IS.match(text):
        return f"Ela {text[0].lower()}{text[1:]}"
    return text


def _that_she(found: re.Match[str]) -> str:
    """With the pronoun, unless the name that the sentence begins with is not a woman's."""
    name = found["name"]
    if name and not (name.endswith("a") and name.lower() in given_names("pt")):
        return found[0]
    return f"{found['said']}ela "
