"""Verbs of many senses get the one that their object tells: a glass is broken and no train departs.

Portuguese has "partir" for leaving and for breaking, "tirar" for taking and for taking off,
"marcar" for scoring and for making an appointment. The tiny Firefox model pt→en knows the sense
that papers use most: "The thieves departed the glass of the car", "The patient scored a
consultation", "The boy carried the battery". Where what it is done to tells another one, there
mostly is a verb that has no other. Sometimes that stands elsewhere ("passar a ferro"), and
sometimes who does it tells the sense, of a rope or a clock.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from pipeline.translate.phrases.capitals import cased
from pipeline.translate.phrases.lazily import lazily
from pipeline.translate.phrases.words import words_of

_ENDINGS = {
    "ar": "ar arem ando o a amos am ei ou ámos aram ava ávamos avam ará arão aria ariam e em asse"
    " assem ado",
    "er": "er erem endo o e emos em i eu emos eram ia íamos iam erá erão eria eriam a am esse essem"
    " ido",
    "ir": "ir irem indo o e imos em i iu imos iram ia íamos iam irá irão iria iriam a am isse issem"
    " ido",
}
"""The endings of regular verbs, in one order."""

_IRREGULAR = {
    "count": "contar contarem contando conto counts contamos count contei counted contámos counted"
    " contava contávamos contavam contará contarão contaria contariam conte contem contasse"
    " contassem counted",
    "fazer": "fazer fazerem fazendo faço faz fazemos fazem fiz fez fizemos fizeram fazia fazíamos"
    " faziam fará farão faria fariam faça façam fizesse fizessem feito",
    "pôr": "pôr porem pondo ponho põe pomos põem pus pôs pusemos puseram punha púnhamos punham"
    " porá porão poria poriam ponha ponham pusesse pusessem posto",
    "grate": "ralar ralarem ralando ralo grates ralamos grate ralei grated ralámos grated ralava"
    " ralávamos ralavam ralará ralarão ralaria ralariam rale ralem ralasse ralassem grated",
    "fasten": "apertar apertarem apertando aperto fastens apertamos fasten apertei fastened"
    " apertámos fastened apertava apertávamos apertavam apertará apertarão apertaria apertariam"
    " aperte apertem apertasse apertassem fastened",
    "tighten": "apertar apertarem apertando aperto tightens apertamos tighten apertei tightened"
    " apertámos tightened apertava apertávamos apertavam apertará apertarão apertaria apertariam"
    " aperte apertem apertasse apertassem tightened",
    "lay": "depositar depositarem depositando lay lays lay lay laid laid laid laid depositava"
    " depositávamos depositavam depositará depositarão depositaria depositariam deposite depositem"
    " depositasse depositassem laid",
    "ser": "ser serem sendo sou é somos são fui foi fomos foram era éramos eram será serão seria"
    " seriam seja sejam fosse fossem sido",
}
"""The forms of others, one of them the English verb where the model copies that."""

_BEFORE_E = {"c": "qu", "g": "gu", "ç": "c"}
"""How the last letter of a stem is written before an "e"."""


def _forms(verb: str) -> Sequence[str]:
    """The forms of a verb, in the order of the endings.

    >>> _forms("marcar")[3:9]
    ['marco', 'marca', 'marcamos', 'marcam', 'marquei', 'marcou']
    """
    if irregular := _IRREGULAR.get(verb.removeprefix("des")):
        return [verb[: verb.startswith("des") * 3] + form for form in irregular.split()]
    stem = verb[:-2]
    soft = stem[:-1] + _BEFORE_E.get(stem[-1], stem[-1]) if verb.endswith("ar") else stem
    return [(soft if ending[0] == "e" else stem) + ending for ending in _ENDINGS[verb[-2:]].split()]


_OF_WHICH = (
    r"(?:(?:[oa]s?|uma?|uns|umas|dois|duas|três|quatro|cinco|seis|dez|cem|vári[oa]s|muit[oa]s"
    r"|algu(?:ns|mas?)|est[ea]s?|ess[ea]s?|aquel[ea]s?|outr[oa]s?|mais|\d+|tod[oa]s [oa]s"
    r"|(?:[oa]s? )?(?:seus?|suas?|meus?|minhas?|noss[oa]s?)) )?"
    r"(?:(?:grandes?|pequen[oa]s?|velh[oa]s?|nov[oa]s?|primeir[oa]s?|últim[oa]s?|bons|boas?|más?"
    r"|maus?|antig[oa]s?) )?"
)
"""What may stand before a noun."""


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
        forms = dict(zip(_forms(self.verb), _forms(self.instead), strict=True))
        object.__setattr__(self, "forms", forms)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Where this stands; most are never looked for in a run, and to compile them takes time."""
        forms = "|".join(sorted(self.forms, key=len, reverse=True))
        tail = self.tail or rf"(?:-lhes?|-me|-nos)? {_OF_WHICH}(?:{self.objects})(?![\w-])"
        return lazily(rf"(?P<head>{self.head})\b(?P<verb>(?i:{forms}))(?P<tail>{tail})")

    def told(self, found: re.Match[str]) -> str:
        """What is sent for what was found."""
        form = self.forms[found["verb"].lower()]
        many = "s" if form.endswith("m") else ""
        who = _WHO.get(form[-2:] if form[-1] != "m" else form[-3:], "") if not found.start() else ""
        verb = f"{who} {form}" if who else cased(form, found["verb"])
        return self.said.format(**{**found.groupdict(default=""), "verb": verb, "many": many})


_LIMBS = (
    r"braços?|pernas?|pés?|mãos?|dedos?|dentes?|nariz|costelas?|cabeça|clavícula|tornozelos?"
    r"|joelhos?|pulsos?|ombro|cotovelo|bacia|anca|tíbia|fémur|perónio|maxilar|ossos?|pescoço"
)
_BREAKABLE = (
    r"vidros?|copos?|pratos?|janelas?|montras?|garrafas?|cadeiras?|mesas?|loiças?|louças?|vasos?"
    r"|espelhos?|óculos|lentes?|telhas?|gelo|lápis|chaves?|fechaduras?|telemóve(?:l|is)|ecrãs?"
    r"|paredes?|nozes|pedras?|portas?|vitrin[ae]s?|para-brisas|jarr[ao]s?|canecas?|chávenas?"
    r"|candeeiros?|cabos?|correntes?|vitra(?:l|is)|azulejos?|estátuas?|móveis|cristais|telhados?|mealheiros?|cofres?"
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
    r"|mesa(?= para| no | na ))|a (?:consulta|cirurgia|vacina)"
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
    _Deed("partir", "destruir", r"(?:loja|casa) toda|(?:bar|café) todo"),
    _Deed("partir", "quebrar", head=_SNAPS, tail=_DONE),
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
    _Deed("levar", "receber", r"injeção|injeções|multas?|vacina(?! para| a| ao)"),
    _Deed("levar", "sofrer", r"golos?|quedas?"),
    _Deed("apanhar", "colher", _FRUIT),
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
    _Deed("largar", "deixar", r"emprego|escola|curso|estudos|mulher|marido|família|namorad[oa]"),
    _Deed("largar", "zarpar", tail=r"(?= d[aeo] (?:porto|cais|doca|marina)\b)"),
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
        text = _DEEDS[deed].pattern.sub(_DEEDS[deed].told, text)
    return _BROKEN.sub(r"\g<what> quebrad", text) if " partid" in text else text
