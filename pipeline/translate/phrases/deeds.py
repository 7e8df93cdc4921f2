"""Verbs get the sense that their object tells: a glass is broken, and an agreement is not sewn.

Portuguese has "partir" for leaving and for breaking, "tirar" for taking and for taking off,
"marcar" for scoring and for making an appointment. The tiny Firefox model pt→en knows the sense
that papers use most: "The thieves departed the glass of the car", "The patient scored a
consultation", "The boy carried the battery". Where what it is done to tells another one, there
mostly is a verb that has no other ("costurar um acordo" is to negotiate it). ``verbs.py`` has the
senses that any words behind a verb tell. Sometimes what tells stands elsewhere ("passar a ferro"),
and sometimes who does it tells the sense, of a rope or a clock.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import takewhile

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased
from pipeline.translate.phrases.conjugation import conjugated, forms_of, paired
from pipeline.translate.phrases.words import words_of

_COPIED = {
    "count": ("count", "counts", "counted", "contar"),
    "fasten": ("fasten", "fastens", "fastened", "apertar"),
    "tighten": ("tighten", "tightens", "tightened", "apertar"),
    "grate": ("grate", "grates", "grated", "ralar"),
    "scratch": ("scratch", "scratches", "scratched", "arranhar"),
    "overturn": ("overturn", "overturns", "overturned", "virar"),
    "trample": ("trample", "tramples", "trampled", "esmagar"),
    "reshuffle": ("reshuffle", "reshuffles", "reshuffled", "remodelar"),
    "lay": ("lay", "lays", "laid", "depositar"),
}
"""English verbs that the model copies in the third person and as participles: of one, of two, past;
and the Portuguese verb that is sent in other forms."""


def _forms(verb: str, instead: str) -> Mapping[str, str]:
    """Each form of a verb with that of the other, which may be English."""
    before, _, last = instead.rpartition(" ")
    if last in _COPIED:
        plural, single, past, other = _COPIED[last]
        spoken = {("present", 2): single, ("present", 4): plural, ("participle", 0): past}
        spoken |= {("preterite", 2): past, ("preterite", 4): past}
        pairs = {
            form: spoken.get(told) or conjugated(other, told)
            for form, told in forms_of(verb)
            if told[0] != "participle" or form.endswith("o")
        }
    else:
        pairs = dict(paired(verb, last))
    return {form: f"{before} {said}" for form, said in pairs.items()} if before else pairs


_OF_WHICH = (
    r"(?:(?:também|já|ainda|ontem|hoje|amanhã|depois|novamente) )?"
    r"(?:(?:[oa]s?|uma?|uns|umas|mais|meia|metade d[ao]s|cerca de|tod[oa]s [oa]s|algu(?:ns|mas?)"
    r"|a maioria d[ao]s|parte d[ao]s?|vári[oa]s|muit[oa]s|divers[oa]s|outr[oa]s?|est[ea]s?"
    r"|ess[ea]s?|aquel[ea]s?|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|cem|\d+|XQ\d"
    r"|(?:dezenas|centenas|milhares) de|(?:[oa]s? )?(?:seus?|suas?|meus?|minhas?|noss[oa]s?)) )?"
    r"(?:(?:grandes?|pequen[oa]s?|velh[oa]s?|nov[oa]s?|primeir[oa]s?|últim[oa]s?|bons|boas?|más?"
    r"|maus?|antig[oa]s?) )?"
)
"""What may stand before a noun."""


def _beginning(forms: Collection[str]) -> str:
    """What all forms of a verb begin with."""
    first, last = min(forms), max(forms)
    same = takewhile(lambda letters: letters[0] == letters[1], zip(first, last, strict=False))
    return "".join(letter for letter, _ in same)


_STEM = 3
"""Letters that all forms of a verb have in common, so that to look for these takes no list of all,
which would have to be compiled; "pôr" and "pus" have one."""

_WHO = {"ou": "Ele", "eu": "Ele", "iu": "Ele", "ram": "Eles"}
"""Who did something, by the ending of what begins a text: some models take it for an order."""


@dataclass(frozen=True, eq=False)
class _Deed:
    """A verb, and the other that is sent where it has one of these objects.

    ``tail`` is what follows the verb, or ``head`` what precedes it, where that is more than an
    object, and ``said`` what is sent for all.
    """

    verb: str
    instead: str
    objects: str = ""
    tail: str = ""
    head: str = ""
    said: str = "{head}{verb}{tail}"
    forms: Mapping[str, str] = field(init=False)

    def __post_init__(self) -> None:
        """Pair the forms of both verbs."""
        object.__setattr__(self, "forms", _forms(self.verb, self.instead))

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Where this stands; most are never looked for in a run, and to compile them takes time."""
        stem = _beginning(self.forms)
        regular = len(stem) >= _STEM
        forms = rf"{stem}\w*" if regular else "|".join(sorted(self.forms, key=len, reverse=True))
        tail = self.tail or rf"(?:-lhes?|-me|-nos)? {_OF_WHICH}(?:{self.objects})(?![\w-])"
        return lazily(rf"(?P<head>{self.head})\b(?P<verb>(?i:{forms}))(?P<tail>{tail})")

    @cached_property
    def _named(self) -> re.Pattern[str]:
        """One of its objects: without any there is no need to compile what stands around it."""
        return lazily(rf" (?:{self.objects})(?![\w-])")

    def by_other_verb(self, text: str) -> str:
        """A text with the other verb wherever this stands in it."""
        if self.tail or self._named.search(text):
            return self.pattern.sub(self.told, text)
        return text

    def told(self, found: re.Match[str]) -> str:
        """What is sent for what was found."""
        form = self.forms.get(found["verb"].lower())
        if form is None:
            return found[0]
        many = "s" if form.endswith("m") else ""
        who = _WHO.get(form[-2:] if form[-1] != "m" else form[-3:], "") if not found.start() else ""
        verb = f"{who} {form}" if who else cased(form, found["verb"])
        return self.said.format(**{**found.groupdict(default=""), "verb": verb, "many": many})


_LIMBS = (
    r"braços?|antebraço|asas?|patas?|pernas?|canelas?|pés?|mãos?|dedos?|dentes?|nariz|costelas?|cabeça"
    r"|clavícula|tornozelos?|joelhos?|pulsos?|ombro|cotovelo|bacia|anca|tíbia|fémur|perónio|rótula"
    r"|úmero|maxilar|mandíbula|ossos?|pescoço"
)
_BREAKABLE = (
    r"vidros?|copos?|pratos?|janelas?|montras?|garrafas?|cadeiras?|mesas?|loiças?|louças?|vasos?"
    r"|espelhos?|óculos|lentes?|telhas?|gelo|lápis|chaves?|fechaduras?|telemóve(?:l|is)|ecrãs?"
    r"|paredes?|nozes|pedras?|portas?|vitrin[ae]s?|para-brisas|jarr[ao]s?|canecas?|chávenas?"
    r"|candeeiros?|cabos?|correntes?|vitra(?:l|is)|azulejos?|estátuas?|móveis"
    r"|cristais|telhados?|mealheiros?|cofres?|bancos?|cântaro|carros?|fogão|frascos?|gesso|guitarras?"
    r"|maçanetas?|ovos?|púlpito|relógio|retrovisor(?:es)?|salto|taças?|televis(?:ão|or)|vidraças?|bolas?"
    r"|brinquedos?|paus?|computador(?:es)?|bengalas?|ramos?|baquetas?|cordas?|mastros?|remos?|raquetes?"
    r"|retrovisor|mobílias?|sofás?|camas?|bonecos?|bonecas?|sanitas?|lavatórios?|caixotes?"
)
_CLOTHES = (
    r"camisas?|roupas?|calças|lenç(?:ol|óis)|saias?|vestidos?|fatos?|toalhas?|farda|uniformes?"
    r"|gravatas?|blusas?|casacos?"
)
_WORN = (
    r"casacos?|camisas?|camisolas?|chapéus|sapatos?|luvas?|óculos|capacetes?|máscaras?|cintos?"
    r"|botas?|vestidos?|roupas?|bonés?|véus?|meias|calças|gravatas?|fatos?|brincos?"
    r"|peruca|ténis|colete|cachecol|avental"
)
_LAMPS = r"luz|luzes|faróis|candeeiros?|lâmpadas?|fogão|holofotes?|lanternas?"
_FRUIT = (
    r"morangos?|maçãs?|laranjas?|uvas?|azeitonas?|flores|cerejas?|castanhas|figos?|peras?"
    r"|cogumelos?|amoras?|limões|tomates?|algodão|milho|framboesas|mirtilos|amêndoas?|rosas"
)
_APPOINTED = (
    r"(?:(?:uma?|outr[oa]|nov[oa]|duas|várias|mais) )?(?:consultas?|reuni(?:ão|ões)|viage(?:m|ns)"
    r"|exames?|entrevistas?|encontros?|cirurgias?|audiências?|visitas?|horas?(?= com| no | na )"
    r"|mesa(?= para| no | na ))|a (?:consulta|cirurgia|vacina|leitura d[aeo]|votação|audiência)"
    r"|o (?:julgamento|interrogatório|casamento|exame)"
)
_PEOPLE = (
    r"peões|peão|pessoas?|home(?:m|ns)|mulher(?:es)?|ciclistas?|crianças?|jove(?:m|ns)|idos[oa]s?"
    r"|menin[oa]s?|rapaz(?:es)?|raparigas?|motociclistas?|trabalhador(?:es)?|pedestres?|casal"
    r"|turistas?|estudantes?"
)
_CAUGHT = r"ladr(?:ão|ões)|assaltantes?|suspeitos?|criminosos?|bandidos?|assassino|fugitivos?"
_ILLS = (
    r"gripe|sarampo|piolhos|varicela|pneumonia|covid|malária|dengue|constipação|resfriado|bronquite"
)
_YEARS = r" (?P<time>(?:mais de )?(?:\w+) (?:anos|meses)(?: e meio)? de (?:prisão|cadeia|pena))"
_SUBJECTS = (
    r" (?:matemática|português|inglês|física|química|história|(?:uma|duas|três|quatro|várias)"
    r" (?:disciplinas?|cadeiras?))"
)
_PERSON_BEFORE = (
    r"\b(?:rapaz|rapariga|homem|mulher|pai|mãe|vizinh[oa]|treinador|jogador|alun[oa]|condutor|cliente"
    r"|professora?|jovem|[Ee]l[ea]|dono|dona|miúdo|passageir[oa]) "
)
_KNIVES = (
    r"(?:uma |a )(?:faca|navalha|pistola|arma|catana|espingarda)|(?:um |o )(?:revólver|punhal)"
)
_HANDHELD = r"telemóve(?:l|is)|celular(?:es)?|telefones?|computador(?:es)?|portáte(?:l|is)|tablets?"
_STRUCK = (
    r"(?P<time>(?:uma|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze))"
    r"(?: horas| badaladas)?(?![\w-])"
)
_CLOCK = r"\b(?:relógio|sino)(?: d[aeo] [\w ]{2,20})? "
_SNAPS = (
    r"\b(?:cordas?|correias?|ramos?|galhos?|gelo|minas? do lápis|mastros?|remos?|elásticos?|taças?"
    rf"|pernas? d[aeo] (?:mesa|cadeira|cama)|escadotes?|{_BREAKABLE})(?: d[aeo] [\w]{{2,20}})? "
)
_MOTORS = r"\b(?:carros?|motor(?:es)?|motos?|motas?|carrinhas?|autocarros?|tratores)(?: não)? "
_DONE = r"(?= (?:ao meio|na |no |com |quando |e |porque |durante )|[.,;!])"

_DEEDS = (
    _Deed("partir", "quebrar", rf"{_LIMBS}|{_BREAKABLE}"),
    _Deed("partir", "cortar", r"bolos?|queijos?|carne|melão|melancia|presunto"),
    _Deed("partir", "destruir", r"(?:loja|casa) toda|(?:bar|café) todo|balcão"),
    _Deed("partir", "quebrar", head=_SNAPS, tail=_DONE),
    _Deed(
        "partir", "quebrar", head=_SNAPS, tail=r"-se(?=[.,;!]| (?:e|com|na|no|quando|durante)\b)",
        said="{head}{verb}",
    ),
    _Deed(
        "tirar", "remover", said="{verb} o anel de casamento",
        tail=r" as? (?:sua |suas )?alianças?(?= d[ao]s? dedos?| e |[.,;])",
    ),
    _Deed("tirar", "remover", _WORN),
    _Deed("tirar", "conseguir", r"notas?(?= |[.,;])"),
    _Deed("tirar", "mostrar", r"língua"),
    _Deed("ligar", "acender", _LAMPS),
    _Deed("ligar", "ativar", r"sirenes?|alarmes?"),
    _Deed(
        "passar", "passar", said="{verb} a ferro {what}",
        tail=rf" (?P<what>{_OF_WHICH}(?:{_CLOTHES})) a ferro\b",
    ),
    _Deed(
        "passar", "passar", said="{verb} a ferro {what}",
        tail=r" (?P<what>(?:a|as|uma|toda a) (?:roupas?|camisas?))(?=[.,;]| (?:toda|e)\b)",
    ),
    _Deed(
        "passar", "emitir",
        r"cheques?|recibos?|faturas?|atestados?|certid(?:ão|ões)|notas? fisca(?:l|is)",
    ),
    _Deed(
        "passar", "prescrever",
        r"xarope|antibióticos?|comprimidos|medicamentos?|remédios?|medicação|analgésicos?|calmantes?",
    ),
    _Deed("passar", "multar", tail=r"-lhe uma multa\b", said="{verb}-o"),
    _Deed("passar", "aplicar", r"multas?|protetor solar|creme|pomada|repelente"),
    _Deed("passar", "espalhar", r"manteiga|compota|geleia"),
    _Deed("passar", "atravessar", r"fronteiras?"),
    _Deed(
        "passar", "exibir", head=r"\b(?:cinema|sala|canal|televisão|cineteatro|RTP\d?|SIC|TVI) ",
        tail=r" (?=(?:[oa]s?|uma?) (?:ciclo|filmes?|séries?|documentários?|reportage(?:m|ns)"
        r"|entrevistas?|debates?|episódios?)\b)",
    ),
    _Deed(
        "afastar", "descartar",
        r"(?:novos? )?(?:aumentos?|subidas?|descidas?|cortes?|cenários?|hipóteses?|possibilidades?"
        r"|ideia de|candidatura|coligaç(?:ão|ões)|acordos? com|alianças?|eleições|recessão"
        r"|despedimentos|privatização|recandidatura|confinamentos?|racionamento|apagões"
        r"|remodelação|novos impostos)",
    ),
    _Deed("remodelar", "reshuffle", r"[Gg]overno|executivo|gabinete|ministério"),
    _Deed("levar", "receber", r"injeção|injeções|multas?|vacina(?! para| a| ao)"),
    _Deed("levar", "sofrer", r"quedas?"),
    _Deed("apanhar", "colher", _FRUIT),
    _Deed(
        "chumbar", "rejeitar",
        r"orçamentos?|propostas?|leis?|diplomas?|moç(?:ão|ões)|projetos?|relatórios?|planos?|medidas?"
        r"|acordos?|recursos?|ideias?|iniciativas?|requerimentos?|aud(?:ição|ições)|pedidos?|nomes?",
    ),
    _Deed(
        "desvalorizar", "minimizar",
        r"assunto|casos?|polémica|críticas?|acusaç(?:ão|ões)|ameaças?|derrota|resultados?|lesão"
        r"|ausência|declarações|sondagens?|riscos?|situação|divergências|queda|descida|subida|aumento|crise|notícias?|relatório|estudo|impacto|protestos?|greve"
        r"|atrasos?|falta|diferenças?|números|episódio|incidentes?|questão|tema|problemas?|efeitos?"
        r"|importância|gravidade|papel|alerta|avisos?|denúncias?|demissão|saídas?|erros?",
    ),
    _Deed("apanhar", "recolher", r"lixo|papéis|cacos|destroços|beatas|detritos|plásticos?"),
    _Deed("apanhar", "ser", tail=_YEARS, said="{verb} condenado{many} a {time}"),
    _Deed("pegar", "ser", tail=_YEARS, said="{verb} condenado{many} a {time}"),
    _Deed("pegar", "apanhar", rf"{_CAUGHT}|{_ILLS}"),
    _Deed("pegar", "arrancar", head=_MOTORS, tail=r"(?= (?:à primeira|de manhã|porque)|[.,;!])"),
    _Deed("pegar", "começar", head=r"\b(?:incêndio|fogo) ", tail=r"(?= n[ao] )"),
    _Deed(
        "pegar", "incendiar", said="{verb} {what}",
        tail=r" fogo a(?P<what>os? (?:carros?|colchão|corpo|lixo|mato|prédio|ônibus|autocarro))",
    ),
    _Deed(
        "pegar", "incendiar", said="{verb} a{many} {what}",
        tail=r" fogo à (?P<what>(?:barraca|casa|floresta|loja|moto|palha|roupa|vegetação))",
    ),
    _Deed(
        "pegar", "atear", head=r"(?<!incêndio )",
        tail=r" (?=fogo (?:aos? (?:sofá|apartamento|palheiro|tapete|cabelo|vestido|casaco|caixote"
        r"|contentor|armazém|barracão|telhado|pinhal|quarto|toldo|restaurante|bar|café|armário)"
        r"|à (?:cozinha|sala|cama|mata|cortina|oficina|garagem|viatura|tenda|carrinha|varanda"
        r"|cortiça|serra|erva|encosta|fábrica|escola|igreja))\b)",
    ),
    _Deed("largar", "deixar", r"emprego|escola|curso|estudos|mulher|marido|família|namorad[oa]"),
    _Deed("largar", "zarpar", tail=r"(?= d[aeo] (?:porto|cais|doca|marina)\b)"),
    _Deed(
        "apanhar", "atingir",
        head=r"\b(?:comboio|metro|elétrico|camião|carro|carrinha|locomotiva) ",
        tail=r" (?=(?:um|uma|o|a|dois|duas) (?:carro|homem|mulher|peão|jovem|criança|carrinha"
        r"|trator|ciclista|idos[oa]|camião|cão|vaca)\b)",
    ),
    _Deed(
        "derrubar", "rejeitar",
        r"propostas?|projetos?(?: de lei)?|medida provisória|emendas?|decretos?",
    ),
    _Deed(
        "derrubar", "destruir",
        tail=r" (?=(?:(?:cerca de|quase|mais de) )?(?:as |várias |muitas |centenas de |dezenas de"
        r" |milhares de |duas |três |\d[\d.]* |mil )(?:casas|habitações)\b)",
    ),
    _Deed(
        "cassar", "destituir",
        r"(?:vice-)?prefeit[oa]s?|vereador(?:es|as?)?|deputad[oa]s?|senador(?:es|as?)?"
        r"|governador(?:es|as?)?|presidente",
    ),
    _Deed(
        "cassar", "revogar",
        r"mandatos?|licenças?|diplomas?|registros?|autorizaç(?:ão|ões)|aposentadorias?|liminar(?:es)?"
        r"|decis(?:ão|ões)|alvarás?|direitos políticos",
    ),
    _Deed(
        "mexer", "alterar", said="{verb} {what}",
        tail=r" n(?P<what>[oa]s? (?:salários?(?: mínimo)?|impostos?|leis?|pensões|IRS|IVA|regras"
        r"|orçamento|[Cc]onstituição|taxas?|preços|equipa|horários?|descontos))\b",
    ),
    _Deed(
        "derrubar", "fazer", said="{verb} cair {what}",
        tail=r" (?P<what>(?:[oa]s |várias |vários |centenas de |dezenas de |muitas |algumas )?"
        r"(?:árvores|postes|muros|telhados|ramos|vedações|estruturas))\b",
    ),
    _Deed("apanhar", "sofrer", r"choques?(?: elétricos?)?(?= (?:e|a|quando|ao|na|no) |[.,;])"),
    _Deed("riscar", "scratch", r"mesas?|paredes?|carros?|portas?|viaturas?|pintura"),
    _Deed("sujar", "poluir", r"praias?|areais|areal|rios?|mar|costa|ruas?|ribeir[oa]s?|lago|lagoa"),
    _Deed("sujar", "manchar", r"roupas?|paredes?|mãos|tapetes?|sofás?|camisas?|lenç(?:ol|óis)"),
    _Deed(
        "afastar", "desencorajar",
        r"dador(?:es)?|clientes|turistas|investidor(?:es)?|mosquitos|insetos|pássaros|visitantes"
        r"|eleitores|lobos|javalis|pombos|compradores|candidatos a",
    ),
    *(
        _Deed(
            verb, verb, said="{verb} através d{what}",
            tail=r" pel(?P<what>[oa]s? (?:telhado|janelas?|porta(?! grande)|teto|chaminé|garagem"
            r"|varanda|claraboia|montra|esgotos?|buraco|portão|traseiras|respiradouro|fundos))\b",
        )
        for verb in ("entrar", "sair")
    ),
    _Deed(
        "bater", "colidir", said="{verb} com {what}",
        tail=r" (?:em|n(?=[oau])) ?(?P<what>(?:[oa]s?|uma?|dois|duas) (?:muro|mureta|poste"
        r"|árvore|barranco|guard-rail|separador|portão|caminh(?:ão|ões)|cami(?:ão|ões)|carreta"
        r"|carros? parados?))\b(?! com (?:um|uma|o|a) )",
    ),
    _Deed(
        "levar", "arrastar",
        head=r"\b(?:enchente|enxurrada|cheia|correnteza|corrente|tromba-d'água|ressaca) ",
        tail=r" (?=(?:[oa]s?|uma?|duas|dois|três) (?:pontes?|casas?|carros?|barcos?|pessoas?|homem"
        r"|mulher|crianças?|menin[oa]s?|animais|gado|móveis|veículos?)\b)",
    ),
    _Deed("puxar", "impulsionar", r"crescimento|PIB|economia|alta d|inflação|vendas|consumo"),
    _Deed(
        "fechar", "trancar",
        r"empregad[oa]s?|funcionári[oa]s?|reféns?|vítimas?|famílias?|casa(?:l|is)(?= n)|idos[oa]s?"
        r"|crianças?|filh[oa]s?|mulher|homem|menin[oa]s?|client[eo]s?(?= n)|cão|cães|gatos?",
    ),
    _Deed(
        "jogar", "atirar",
        r"garrafas?|pedras?|copos?|latas?|ovos?|tomates?|objetos|cadeiras?|tijolos?|moedas"
        r"|sapatos?|chinelos?|tinta|cinzas|coquetéis",
    ),
    _Deed(
        "arder", "pegar", said="{head}{verb} fogo",
        head=r"\b(?:apartamentos?|armaz(?:ém|éns)|autocarros?|barcos?|barrac(?:a|as|ão|ões)|cami(?:ão"
        r"|ões)|carros?|carrinhas?|casas?|edifícios?|fábricas?|hotel|hotéis|igreja|lojas?|moradias?"
        r"|oficinas?|pavilh(?:ão|ões)|prédios?|quartos?|restaurantes?|supermercado|teatro|tendas?"
        r"|veículos?|viaturas?|escolas?|celeiros?|vivendas?|habitaç(?:ão|ões)|iate|lancha|navio)"
        r"(?: (?!de )[a-zà-ÿ-]+| d[aeo]s? [\w-]+)? (?:também |já )?",
        tail=r"(?=[.,;]|$| (?:em|n[ao]s?|num|numa|durante|esta|este|ontem|hoje|de|à|às|e|na|depois"
        r"|após|quando|com|porque)\b)(?! (?:de|em) (?:febre|raiva|desejo|ira))",
    ),
    _Deed("levantar", "descontar", r"cheques?"),
    _Deed("levantar", "retirar", r"poupanças|economias|depósitos|pensão|reforma"),
    _Deed("classificar", "qualificar", r"time|equipe|seleção|clube"),
    _Deed("pagar", "pagar", said="{verb} a eletricidade", tail=r" a luz\b(?! e)"),
    _Deed("juntar", "recolher", tail=r" dinheiro(?= para)"),
    _Deed(
        "virar", "overturn", head=r"\b(?:ondas?|vaga|vento|mar|rajada|temporal|corrente|baleia) ",
        tail=r" (?=(?:[oa]s?|uma?|dois|duas|três) (?:lanchas?|barcos?|botes?|canoas?|jangada|navio"
        r"|veleiro|embarcaç(?:ão|ões)|caiaques?|traineira|camião|caminhão|carrinha"
        r"|autocarro)\b)",
    ),
    _Deed("pisar", "trample", r"tratador|domador|menin[oa]|crianças?|turistas?|pessoas|homem"),
    _Deed("apertar", "fasten", r"cintos?"),
    _Deed("apertar", "tighten", r"parafusos?|porcas?|nós?|laços?"),
    _Deed(
        "passar", "perder", said="{head}{verb} a cabeça", head=_PERSON_BEFORE,
        tail=r"-se(?= (?:quando|e|com)\b|[.!])",
    ),
    _Deed("montar", "armar", r"tendas?"),
    _Deed("prender", "amarrar", r"cabelos?|c(?:ão|ães)|cavalos?|burros?|cabras?|cordas?|vacas?"),
    _Deed("correr", "fechar", r"cortinas?|persianas?|estores?|cortinados?"),
    _Deed("pôr", "lay", r"ovos?"),
    _Deed("carregar", "recarregar", r"baterias?"),
    _Deed(
        "carregar", "recarregar", said="{verb} a bateria d{what}",
        tail=rf" (?P<what>[oa]s? (?:seu |meu )?(?:{_HANDHELD}))(?![\w-])",
    ),
    _Deed("carregar", "encher", r"cami(?:ão|ões)|caminh(?:ão|ões)|carrinhas?|vag(?:ão|ões)"),
    _Deed("marcar", "agendar", tail=rf" (?:{_APPOINTED})(?![\w-])"),
    _Deed("marcar", "discar", r"números?(?= errad| de telefone| d[ao] )"),
    _Deed("acertar", "ajustar", r"relógios?"),
    _Deed("estender", "pendurar", r"roupas?|lenç(?:ol|óis)"),
    _Deed("colher", "atropelar", _PEOPLE),
    _Deed("reprovar", "falhar", said="{verb} em{what}", tail=rf" (?:a|em)(?P<what>{_SUBJECTS})\b"),
    _Deed("ralar", "grate", r"coco|queijo|cenouras?|casca|gengibre|batatas?|limão|noz-moscada"),
    _Deed(
        "voltar", "tocar", said="{head}{verb} novamente",
        head=r"\b(?:telefone|telemóvel|despertador)(?: d[aeo] \w+)? ",
        tail=r" a tocar\b",
    ),
    _Deed(
        "voltar", "soar", said="{head}{verb} novamente",
        head=r"\b(?:campainha|sino|sirene)(?: d[aeo] \w+)? ",
        tail=r" a tocar\b",
    ),
    _Deed("contar", "count", r"dinheiro|moedas|notas|votos|trocos?|ovelhas|boletins"),
    _Deed(
        "prescrever", "expirar", tail=r"(?=[.,;]| (?:em|no|na|ao|há|antes|este|por)\b)",
        head=r"\b(?:dívida|crime|multa|coima|infração|delito|acusação)s?(?: (?:d[aeo]s? )?\w+)? ",
    ),
    _Deed("serrar", "cortar", r"grades?|ramos?|troncos?|árvores?|galhos?|barras?|tábuas?|pernas?"),
    _Deed("pregar", "martelar", r"pregos?"),
    _Deed("pregar", "costurar", r"bot(?:ão|ões)"),
    _Deed(
        "coser", "costurar",
        r"bot(?:ão|ões)|bainhas?|bandeiras?|máscaras?|meias|panos?|sacos?|" + _CLOTHES,
    ),
    _Deed("armar", "preparar", said="{verb} uma armadilha", tail=r" uma (?:cilada|ratoeira)\b"),
    _Deed("trocar", "mudar", r"pneus?|óleo|fraldas?"),
    _Deed("fazer", "preparar", r"malas?"),
    _Deed(
        "fazer", "barbear", said="{verb} {what}",
        tail=r" a barba a(?P<what>os? (?:clientes?|pai|avô|doentes?|rei|marido|noivo))\b",
    ),
    _Deed("desfazer", "esvaziar", r"malas?"),
    _Deed("puxar", "sacar", tail=rf" d(?:e )?(?P<what>{_KNIVES})\b", said="{verb} {what}"),
    _Deed("sacar", "sacar", tail=rf" d(?:e )?(?P<what>{_KNIVES})\b", said="{verb} {what}"),
    _Deed(
        "tocar", "mencionar", said="{verb} {what}",
        tail=r" n(?P<what>[oa]s? (?:assuntos?|questão|questões|temas?))\b",
    ),
    _Deed(
        "meter", "provocar", said="{verb} {what}",
        tail=r"-se com (?P<what>(?:[oa]s? )?(?:colegas?|irmãos?|irmãs?|raparigas|miúd[oa]s"
        r"|mulher(?:es)?|vizinh[oa]s?|clientes?|meninas?))\b",
    ),
    _Deed(
        "acabar", "terminar", said="{verb} a relação com {what}",
        tail=r" com (?P<what>[oa] (?:seu |sua )?(?:namorad[oa]|noiv[oa]|companheir[oa]))\b",
    ),
    _Deed(
        "bater", "soar", said="{head}{verb} às {time} horas",
        head=_CLOCK, tail=rf" as? {_STRUCK}",
    ),
    _Deed(
        "tocar", "soar", head=r"\b(?:sinos|sirenes|alarmes)(?: d[aeo]s? [\w ]{2,30}?)? ",
        tail=r"(?=[.,;]| (?:à|às|a|em|no|na|ao|durante|de|para|pela|pelo|e)\b)",
    ),
    _Deed(
        "encerrar",
        "fechar",
        "escolas?|lojas?|agências?|urgências?|maternidades?|fábricas?|estradas?|empresas?"
        "|estaç(?:ão"
        "|ões)|creches?|praias?|fronteiras?|hospital|hospitais|museus?|aeroportos?|restaurantes?"
        "|estabelecimentos?|túnel|balcão|balcões|postos? de|blocos? de partos|minas?|padarias?"
        "|cafés?|hotéis|hotel|lares|lar de|bares|discotecas?|piscinas?|cantinas?|jardins? de",
    ),
    _Deed(
        "costurar", "negociar",
        "acordos?|alianças?|apoios?|consensos?|saída|chapas?|coligaç(?:ão|ões)|entendimentos?"
        "|maioria|tréguas?",
    ),
    _Deed(
        "alienar", "vender",
        "imóve(?:l|is)|terrenos?|edifícios?|prédios?|lotes?|casas?|participaç(?:ão|ões)|património"
        "|patrimônio|açõe?s|quinta|quintas|frações|palacete|bens|ativos?|veículos?|viaturas?",
    ),
    _Deed(
        "captar", "angariar",
        "recursos|dinheiro|fundos|verbas?|investimentos?|doaç(?:ões|ão)|milhões|bilhões|XQ\\d"
        "|R\\$|US\\$|financiamentos?|patrocínios?",
    ),
    _Deed(
        "recolher", "pagar",
        "FGTS|INSS|ICMS|ISS|IR|contribuiç(?:ão|ões)|impostos?|tributos?|encargos?",
    ),
    _Deed(
        "rodar", "filmar",
        "longas?|longa-metragem|filmes?|séries?|curtas?|curta-metragem|documentários?|cenas?"
        "|clipes?|minisséries?|sequência",
    ),
    _Deed(
        "arrombar", "assaltar",
        "casas?|residências?|lojas?|estabelecimentos?|escolas?|comércios?|caixas? eletrônicos?"
        "|apartamentos?|igrejas?|carros?|farmácias?|mercados?|agências?|cafés?|armazéns|garagens",
    ),
    _Deed("arrombar", "forçar", "portas?|portão|portões|janelas?|fechaduras?|cadeados?"),
    _Deed(
        "normalizar", "restabelecer",
        "fornecimento|abastecimento|energia|serviços?|luz|circulação|operação|distribuição"
        "|trânsito|tráfego|atendimento",
    ),
    _Deed(
        "arrestar", "apreender",
        "bens|contas?|imóve(?:l|is)|casas?|património|dinheiro|carros?|navios?|moradias?|quadros?"
        "|obras|avião|milhões|XQ\\d",
    ),
    _Deed("repor", "recuperar", "aulas?(?: perdidas)?"),
    _Deed(
        "encostar", "colocar",
        "(?:navalha|faca|arma|pistola|revólver|canivete|caçadeira|espingarda|tesoura|punhal|fuzil)"
        "(?: \\w+)? (?:ao|à|na|no)",
    ),
    _Deed(
        "faltar", "não comparecer",
        "(?:ao|à|às|aos) (?:provas?|exames?|testes?|consultas?|perícia|posse|entrevista)",
        head=r"(?<!não )(?<!nunca )(?<!nem )(?<!sem )(?<!para )",
    ),
    _Deed(
        "driblar", "contornar",
        "leis?|regras?|fiscalização|proibiç(?:ão|ões)|bloqueios?|censura|sanções|legislação|normas?"
        "|restriç(?:ão|ões)|impostos?|teto|burocracia|filas?",
    ),
    _Deed(
        "cobrar", "exigir",
        "explicaç(?:ão|ões)|providências?|respostas?|soluç(?:ão|ões)|reajustes?|melhorias|justiça"
        "|posição|medidas|ações|transparência|promessas?|punição|pagamento d[aeo]s?|reparação"
        "|segurança|rapidez|celeridade|esclarecimentos?|compromisso|obras|apoio",
    ),
    _Deed(
        "editar", "publicar",
        "romances?|livros?|antologia|obra|obras completas|poemas|poesia|contos|memórias|biografia",
    ),
)  # fmt: skip

_BY_FORM: dict[str, list[int]] = {}
"""The places of deeds in the table, by the forms of their verbs."""
for _place, _deed in enumerate(_DEEDS):
    for _form in _deed.forms:
        _BY_FORM.setdefault(_form, []).append(_place)
_BROKEN = lazily(rf"\b(?P<what>{_LIMBS}|{_BREAKABLE}) partid(?=[oa]s?\b)")


def by_deed(text: str) -> str:
    """A Portuguese text whose verbs of many senses are those that mean what is done there.

    >>> by_deed("O ladrão partiu o vidro e partiu para França.")
    'O ladrão quebrou o vidro e partiu para França.'
    >>> by_deed("A doente marcou uma consulta.")
    'A doente agendou uma consulta.'
    """
    found = _BY_FORM.keys() & words_of(text)
    for deed in sorted({deed for form in found for deed in _BY_FORM[form]}):
        text = _DEEDS[deed].by_other_verb(text)
    return _BROKEN.sub(r"\g<what> quebrad", text) if " partid" in text else text
