"""Headlines tell what happens, all of it, and only then to whom: "Toma posse novo governo".

The subject behind such a predicate has no article, and engines take it for an object: of "Demite-se
diretora do hospital" the tiny Firefox model pt→en makes "She resigns director of the hospital", of
"Entrou em funcionamento radar" "Radar was in operation of". So what is told in one of these ways is
put behind whom it is told of. Of 52 headlines of our own 34 said something wrong as they are.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.days import MONTHS, WEEKDAYS
from pipeline.translate.phrases.opening import first_word

_WHEN = (
    rf"hoje|ontem|amanhã|já|(?:n[oa]|est[ea]|nest[ea]|até) (?:{WEEKDAYS})|segunda-feira"
    rf"|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo|em (?:{MONTHS})"
    r"|(?:est[ea]|nest[ea]|n[ao]) (?:manhã|tarde|noite|madrugada|semana|mês|ano|verão|inverno"
    r"|outono|primavera)"
)

_STATES = (
    r"em (?:prisão (?:preventiva|domiciliária|domiciliar|efetiva|perpétua)|liberdade(?: condicional"
    r"| provisória)?|coma|fuga|estado (?:grave|crítico)|consulta pública|discussão pública|vigor"
    r"|silêncio|isolamento|quarentena|vias de extinção|perigo de vida|risco de vida|insolvência"
    r"|greve)|à (?:solta|venda|deriva|prova|espera de julgamento)|a (?:monte|salvo|arder)"
    r"|de (?:volta|regresso|baixa)"
    r"|às escuras|sem (?:efeito|luz|água|eletricidade|casa|acusação)|por [a-z]{3,14}[aei]r"
    r"|fora de (?:perigo|serviço)|patente(?: ao público)?|preso por horas"
)

_KNOWN_PREDICATES = (
    rf"(?:Fica|Ficam|Ficou|Ficaram|Está|Estão|Continua|Continuam|Permanece|Permanecem|Aguarda"
    rf"|Aguardam|Segue|Seguem|Vai ficar|Vão ficar) (?:{_STATES})",
    r"(?:Sai|Saem|Saiu|Saíram) (?:em liberdade|da prisão|da cadeia|do coma|do hospital|ilesos?"
    r"|ilesas?|à rua|para a rua|de cena|a público|do país)",
    r"(?:Vai|Vão|Foi|Foram) a (?:julgamento|leilão|votos|votação|concurso|debate|enterrar"
    r"|sepultar|exame|hasta pública)",
    r"(?:Entra|Entram|Entrou|Entraram|Vai entrar|Vão entrar) em (?:vigor|funcionamento|cena|greve"
    r"|campo|ação|insolvência|atividade|erupção|colapso|serviço|produção|circulação)",
    r"(?:Chega|Chegam|Chegou|Chegaram) (?:ao (?:fim|poder|mercado|Parlamento|país|topo|cinema"
    r"|Supremo|Senado|Congresso)|a (?:tribunal|Portugal|Lisboa|votação|acordo|bom porto)"
    r"|à (?:televisão|reta final|final)|às (?:livrarias|lojas|salas|bancas|ruas|farmácias|escolas)"
    r"|aos (?:cinemas|tribunais|supermercados|hospitais))",
    r"(?:Regressa|Regressam|Regressou|Regressaram|Volta|Voltam|Voltou|Voltaram) (?:a casa"
    r"|ao trabalho|à prisão|à cadeia|às ruas|aos palcos|ao ativo|ao poder|ao Parlamento"
    r"|às aulas|à escola|à normalidade|à liberdade|à televisão)",
    r"(?:Toma|Tomam|Tomou|Tomaram) posse",
    r"(?:Recebe|Recebem|Recebeu|Receberam|Tem|Têm|Teve|Tiveram) alta(?: hospitalar)?",
    r"(?:Pede|Pedem|Pediu|Pediram) (?:asilo|demissão|insolvência|escusa|exoneração|falência"
    r"|a demissão|a insolvência|a reforma|a palavra)",
    r"(?:Apresenta|Apresentam|Apresentou|Apresentaram) (?:a )?demissão",
    r"(?:Perde|Perdem|Perdeu|Perderam) (?:(?:o )?mandato|força|a vida)",
    r"(?:Renuncia|Renunciam|Renunciou|Renunciaram) (?:ao cargo|ao mandato)",
    r"(?:Abandona|Abandonou|Deixa|Deixou) (?:o cargo|a liderança|a política|cargo|liderança)",
    r"(?:Fecha|Fecham|Fechou|Fecharam|Abre|Abrem|Abriu|Abriram|Reabre|Reabriu)"
    r" (?:(?:as )?portas|ao público|ao trânsito|em falso)",
    r"(?:Dá|Dão|Deu|Deram) (?:à costa|à luz|entrada no hospital|em nada|frutos|nas vistas)",
    r"(?:Ganha|Ganham|Ganhou|Ganharam) (?:forma|força|vida|terreno|corpo|asas)",
    r"(?:Sobe|Sobem|Subiu|Subiram) (?:de tom|ao pódio|ao palco|à cena|ao poder|de divisão)",
    r"(?:Desce|Descem|Desceu|Desceram) (?:de divisão|à segunda divisão|às ruas)",
    r"(?:Pega|Pegam|Pegou|Pegaram) fogo",
    r"(?:Cai|Caem|Caiu|Caíram) (?:por terra|ao (?:mar|rio|chão)|em desuso|a pique)",
    r"(?:Vem|Vêm) aí",
    r"(?:Declara|Declaram|Declarou|Declararam|Confessa|Confessou|Assume|Assumiu)-se (?:culpad[oa]s?"
    r"|inocentes?)",
    r"(?:Dá-se|Deu-se) como (?:culpad[oa]|inocente)",
    r"(?:Volta|Voltam|Voltou|Voltaram|Continua|Continuam|Está|Estão) a (?:subir"
    r"|descer|aumentar|cair|crescer|diminuir|disparar|piorar|arder|encerrar|fechar|abrir|baixar|melhorar|recuar"
    r"|funcionar|circular)",
    r"(?:Passa|Passam|Passou|Passaram) à (?:reforma|reserva|história|clandestinidade)",
)
_PREDICATES = tuple(said.replace(") ", f") (?:(?:{_WHEN}) )?", 1) for said in _KNOWN_PREDICATES)
_REFLEXIVE = (
    r"(?:Adensa|Afunda|Agrava|Alastra|Alarga|Aproxima|Avizinha|Avoluma|Complica|Confirma|Demite"
    r"|Despista|Despede|Encerra|Entrega|Esgota|Espalha|Estreia|Extingue|Forma|Generaliza|Incendeia"
    r"|Inicia|Intensifica|Inverte|Mantém|Multiplica|Prolonga|Propaga|Realiza|Reforma|Repete|Repõe"
    r"|Retira|Reúne|Sucede|Suicida)(?:m)?-se"
    r"|Mantêm-se|Repetem-se|Reúnem-se|Sucedem-se|Demitem-se|Despedem-se|Reformam-se"
    r"|(?:Adens|Afund|Agrav|Alastr|Alarg|Aproxim|Avizinh|Complic|Confirm|Despist|Encerr|Entreg"
    r"|Esgot|Espalh|Estre|Generaliz|Incendi|Inici|Intensific|Multiplic|Prolong|Propag|Realiz"
    r"|Reform|Retir|Suicid)(?:ou|aram|ará|arão)-se"
    r"|(?:Demit|Desped|Repet|Reun|Suced|Extingu|Invert)(?:iu|iram)-se|Manteve-se|Mantiveram-se"
)
_DONE = (
    r"(?:Vai ser|Vão ser|Será|Serão|Está|Estão|Continua|Continuam|Permanece|Permanecem|Fica|Ficam"
    r"|Ficou|Ficaram|Mantém-se|Mantêm-se) (?:já |ainda |hoje |amanhã )?"
    r"(?!(?:dia|medid|vid|subid|descid|comid|bebid|corrid|saíd|partid|estad|lad|dad|tod|cuidad"
    r"|soldad|advogad|deputad|mercad|estrad)[oa]s?\b)"
    r"[a-zà-ÿ]{2,14}(?:ad|id|íd|ert|pres|post|feit|eit|ens)[oa]s?"
)
_BEGUN = (
    r"(?:Arranca|Arrancam|Arrancou|Arrancaram|Começa|Começam|Começou|Começaram|Prossegue"
    r"|Prosseguem|Prosseguiu|Prosseguiram|Recomeça|Recomeçam|Recomeçou|Recomeçaram|Termina"
    r"|Terminam|Terminou|Terminaram|Diminui|Diminuem|Diminuiu|Diminuíram)"
)
"""What begins, goes on and ends by itself, where a noun without an article follows."""

_CHANGES = (
    r"(?:Aumenta|Aumentam|Cresce|Crescem|Cai|Caem|Caiu|Caíram|Desaba|Desabou|Ruiu|Ruíram|Encalha)"
)
"""What changes and falls, where no amount tells by how much."""

_STATE = (
    r"(?:Está|Estão|Continua|Continuam|Permanece|Permanecem|Fica|Ficam|Ficou|Ficaram|Mantém-se"
    r"|Mantêm-se) (?!(?:ambos|contra|entre|para|perante|quase|sobre|tod[oa]s?|junto|apenas|ainda"
    r"|assim|sempre|também|agora|mais|menos|muito|pouco|longe|perto|hoje|ontem|amanhã|aqui|fora"
    r"|dentro|sob|sem|após|ante|desde|durante|segundo|como|frente|atrás|além|metade)\b)[a-zà-ÿ]{4,14}"
    r"(?= [oa]s? )"
)
"""Of what state something is, where its article follows: "Continua fraca a procura"."""

_OPENS = (
    r"(?:Vai|Vão|Pode|Podem|Deve|Devem) (?:abrir|reabrir|nascer|fechar|encerrar|começar|arrancar"
    r"|terminar|surgir|avançar|entrar em vigor|ir a julgamento|tomar posse)"
    r"(?: (?:em|n[ao]) [A-ZÀ-Ý][\w-]+)?"
)
_TOLD = lazily(
    rf"(?P<told>(?:{'|'.join(_PREDICATES)}|{_DONE}|{_STATE}"
    rf"|{_REFLEXIVE}|{_OPENS}|(?P<bare>{_BEGUN}|(?P<changes>{_CHANGES})))(?: (?:{_WHEN}))?)"
    r" (?P<subject>[^,;:.!?…()–—]+"
    r"(?:\.\d+[^,;:.!?…()–—]*)*?)"
    rf"(?P<when>(?: (?:{_WHEN}))?)(?=[,;:.!…()–—]|$)"
)
_FIRST_WORDS = frozenset(
    word.lower()
    for word in re.findall(
        r"[A-ZÀ-Ý][a-zà-ÿ]+",
        "|".join((*_KNOWN_PREDICATES, _DONE, _STATE, _OPENS, _BEGUN, _CHANGES)),
    )
)
"""The words with a capital in these patterns: what is told begins with one, or ends with "-se"."""

_STARTS = frozenset(
    (
        *("Ab", "Ad", "Af", "Ag", "Al", "Ap", "Ar", "As", "Au", "Av", "Ca", "Ch", "Co", "Cr", "De"),
        *("Di", "Dá", "Dã", "Em", "En", "Es", "Ex", "Fe", "Fi", "Fo", "Ga", "Ge", "In", "Ma", "Mu"),
        *("Pa", "Pe", "Po", "Pr", "Re", "Ru", "Sa", "Se", "So", "Su", "Te", "To", "Tê", "Va", "Ve"),
        *("Vo", "Vã", "Vê"),
    )
)
"""How what is told begins, to look for it fast."""

_LABEL = lazily(r"[^:.?!]{2,40}: (?=[^\W\d_]{4})")

_NO_SUBJECT = lazily(
    r"(?:a (?=\d|uma?s? |uns |est[ea]s? |partir\b|casa\b|pé\b|favor\b|caminho\b|\w+[aei]r\b"
    r"|\w+s\b|[A-ZÀ-Ý])|ante |ao "
    r"|aos |à |às |após |até |com |como |contra |d[aeo]s? |d(?:est|ess|aquel)[ae]s? "
    r"|depois |desde |durante |e |em |enquanto |entre |mas |mediante |n[ao]s? "
    r"|n(?:est|ess)[ae]s? |num |numa |nuns |numas |onde |ou |para |pel[ao]s? |perante |perto |por "
    r"|porque |quando |que |quem |se |segundo |sem |sob |sobre |hoje|ontem|amanhã|ainda |agora "
    r"|bem |mal |muito |pouco |tão |mais (?:cedo|tarde|perto|longe|do )|logo |só |apenas |também "
    r"|há |mesmo |não |tod[oa]s? |tudo |ambos "
    r"|(?:distrit|centr|region|nacion|internacion"
    r"|municip|ger|loc|mundi|princip|coloni)(?:al|ais)(?: |$)|superior |militar |civil |privad[oa] "
    r"|devido |graças |[\w-]+mente\b|[\w-]+[aei]ndo\b"
    r"|(?:vital|preventiv|administrativ|definitiv|coletiv|antecipad|pública?|oficia|imediat)"
    r"[\w]*(?: |$)(?!\w+ d))"
)
"""What stands behind a predicate and is no subject: what tells when, where and how."""

_MANY = lazily(
    r"(?:[oa]s|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quinze"
    r"|vinte|trinta|quarenta|cinquenta|cem|mil|milhares|centenas|dezenas|milhões|mais|menos|quase"
    r"|cerca|\d[\d.]*|vári[oa]s|muit[oa]s|pouc[oa]s|algu(?:ns|mas)) "
)
_ONE = lazily(r"(?:o|a|uma?|est[ea]|ess[ea]|outr[oa]|nov[oa]|primeir[oa]|últim[oa]) ")
_SINGULAR = lazily(
    r"(?:[Aa]tlas|cais|campus|gás|mês|país|vírus|(?:auto|micro)?carros?-bus|ônibus|[a-zà-ÿ]+ês|PS"
    r"|autoclismos|dos|lápis|oásis)\b"
)
_LONGEST = 11
"""Words of a subject in front of which a model loses its way."""

_SINGULAR_VERBS = frozenset(("Mantém-se", "Tem", "Vem"))
_PARTICIPLE = lazily(
    r"(?!(?:deputad|advogad|soldad|estad|mercad|empregad|medid|partid|corrid|condenad|ferid|grad"
    r"|atentad|comunicad|pecad|pedid|sentid|tratad|senad|eleitorad|consulad|jurad|namorad|refugiad"
    r"|aliad|suicid|marid|bandid|vestid|estrad|jornad|entrad|camad|fachad|chegad|saíd|subid"
    r"|descid|bancad|parad|tourad|bebid|comid|tempestad|detid|acordad|ameaçad|procurad|avid)[oa]s?$)"
    r"[a-zà-ÿ]+[aií]d[oa]s?$|sozinh[oa]s?$|junt[oa]s$"
)
"""How somebody is while he does something: "Demite-se acusado de mentir"."""

_SUSPECTED = lazily(r"^suspeita(?P<many>s)?(?= de \w+r\b)")
"""A woman, of whom the model makes a suspicion."""

_CONFESSES = ("Assum", "Confess", "Declar", "Deu-se", "Dá-se")
"""What only people do, who may be called accused."""

_HOW_LONG = lazily(
    r"(?:\w+ )?(?:uma?|[\d.]+|\w+s) (?:horas?|dias?|minutos?|anos?|semanas?|m[eê]s(?:es)?|noites?"
    r"|vezes|vez|tardes?|quilómetros|metros)\b"
)
_DONE_BY_PEOPLE = lazily(
    r"(?:carreira|curso|namoro|relação|casamento|noivado|dieta|funções|contrato|negócio|vida"
    r"|estudos|(?:o )?pano)\b"
)
"""What people begin and end, of whom headlines need not speak."""

_AMOUNT = lazily(r"\d ?%|\b(?:em|para|de) \d")
_PLURAL_VERB = lazily(r"(?:m|ão|êm)(?:-se)?\b")


def with_predicate_last(text: str) -> str:
    """A Portuguese sentence whose subject stands in front of all that is told of it.

    >>> with_predicate_last("Toma posse governo regional dos Açores")
    'Governo regional dos Açores toma posse'
    >>> with_predicate_last("Última hora: demite-se ministra")
    'Última hora: ministra demite-se'
    >>> with_predicate_last("Entra em vigor em janeiro.")
    'Entra em vigor em janeiro.'
    """
    if text[:2] in _STARTS:
        return _with_predicate_last(text) or text
    label = _LABEL.match(text) if ": " in text else None
    if label is None:
        return text
    news = text[label.end() :]
    told = _with_predicate_last(news[0].upper() + news[1:])
    return (
        f"{label[0]}{told[0].lower() if news[0].islower() else told[0]}{told[1:]}" if told else text
    )


def _with_predicate_last(text: str) -> str:
    """A sentence that begins with a predicate, with its subject in front; empty where none does."""
    if first_word(text) not in _FIRST_WORDS and not text.partition(" ")[0].endswith("-se"):
        return ""
    found = _TOLD.match(text)
    if found is None or not _is_subject(found["subject"], found["told"]):
        return ""
    if found["subject"].count(" ") >= _LONGEST or (
        found["bare"]
        and (
            text.endswith(".")
            or not found["subject"][0].islower()
            or _DONE_BY_PEOPLE.match(found["subject"])
            or (found["changes"] and _AMOUNT.search(found["subject"]))
        )
    ):
        return ""
    subject, told = _SUSPECTED.sub(_as_woman, found["subject"]), found["told"]
    predicate = told[0].lower() + told[1:]
    rest = text[found.end() :]
    return f"{subject[0].upper()}{subject[1:]} {predicate}{found['when']}{rest}"


def _as_woman(found: re.Match[str]) -> str:
    return f"mulher{'es' if found['many'] else ''} {found[0]}"


def _is_subject(subject: str, told: str) -> bool:
    """Whether what follows may be what is told of: it is a noun, and the numbers agree."""
    if _NO_SUBJECT.match(subject) or " de que " in subject or _HOW_LONG.match(subject):
        return False
    verb = told.partition(" ")[0]
    plural = bool(_PLURAL_VERB.search(verb)) and verb not in _SINGULAR_VERBS
    if _MANY.match(subject):
        return plural
    if _ONE.match(subject):
        return not plural or " e " in subject
    if not subject[0].isalpha():
        return False
    first, _, rest = subject.partition(" ")
    if first[0].isupper():
        return not plural or " e " in subject or first.endswith("s")
    if _PARTICIPLE.match(first) and not verb.startswith(_CONFESSES):
        return False
    if not rest and verb.startswith("Mant"):
        return False
    return plural is (first.endswith("s") and not _SINGULAR.match(first)) or (
        plural and " e " in subject
    )
