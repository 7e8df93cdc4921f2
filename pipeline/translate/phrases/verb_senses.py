"""Senses of common verbs that what stands behind them tells, and the verbs that say them plainly.

``verbs.py`` says why, and has them in all forms. Most hold the words that tell the sense, as many
as are usual: "partir" is to break what breaks, and to leave for anywhere else.
"""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.translate.phrases.days import MONTHS
from pipeline.translate.phrases.number_words import ROUND, UP_TO_TWELVE


@dataclass(frozen=True, slots=True)
class Sense:
    """A verb, or several, that another one says where patterns match what stands around it.

    ``behind`` is replaced by ``rest``, and ``front`` is put before the verb. With ``itself`` the
    verb has a pronoun of its subject, which is left out; with ``to_whom`` one of somebody, who is
    told to do it; with ``who`` somebody not named is. Only forms of ``tenses`` count, if any are
    given.
    """

    verb: str
    behind: str
    instead: str
    rest: str = ""
    before: str = ""
    front: str = ""
    tenses: str = ""
    itself: bool = False
    to_whom: bool = False
    who: bool = False


_END = r"(?=[.,;:!?)\"”»]|$)"
_DOING = (
    r"(?!(?:partir(?= d)|azar|bar|celular|colher|familiar|ar|lar|lugar|luar|mar|militar|mulher|par"
    r"|popular|prazer|qualquer|regular)\b)[a-zà-ÿ]+(?:[aei]r|ôr|por)(?:-l?[a-z]+)?\b"
)
"""What somebody does, and no noun that ends so."""

_NUMBER = rf"(?:\d[\d.,]*|um|uma|{UP_TO_TWELVE}|quinze|{ROUND}|vários|várias|muitos|muitas)"
_THE = r"(?:[oa]s?|uma?|uns|umas|dois|duas|três|est[ea]s?|ess[ea]s?|aquel[ea]s?)"
_OWN = r"(?:(?:[oa]s? )?(?:meus?|minhas?|teus?|tuas?|seus?|suas?|nossos?|nossas?) |[oa]s? )"
_ROLE = (
    r"(?:(?:vice-|sub)?(?:presidente|diretora?|capitão|capitã|ministr[oa]|general|coronel"
    r"|sócio-gerente)"
    r"|sargento|major|tenente|comandante|chefe|gerente|administradora?|coordenadora?|treinadora?"
    r"|secretári[oa]|subdiretora?|embaixadora?|deputad[oa]|senadora?|governadora?|prefeit[oa]"
    r"|vereadora?|bispo|cardeal|papa|rei|rainha|juiz|juíza|professora?|encarregad[oa]|sócio|titular"
    r"|editora?|redatora?|primeir[oa]-ministr[oa]|líder|assessora?|campeão|campeã|doutora?|reitora?"
    r"|delegad[oa]|supervisora?|procuradora?|milionári[oa]|protagonista)s?"
)
_KIN = (
    r"(?:pai|mãe|pais|avô|avó|avós|tio|tia|irmão|irmã|irmãos|marido|mulher|esposa|namorad[oa]"
    r"|noiv[oa]"
    r"|filh[oa]s?|padrasto|madrasta|companheir[oa]|família|cônjuge|sogr[oa])"
)
_PEOPLE = (
    rf"(?:{_KIN}|colegas?|vizinh[oa]s?|polícias?|professora?|patrão|chefe|adeptos|homem|homens"
    r"|seguranças?|guardas?|bandidos?|assaltantes?)"
)
_ILLNESS = (
    r"(?:gripe|constipação|resfriado|covid(?:-19)?|pneumonia|virose|doença|infeção|infecção|dengue"
    r"|malária|sarampo|varicela|catapora|hepatite|tuberculose|zika|conjuntivite|febre|bactéria"
    r"|vírus"
    r"|meningite|sarna|piolhos|otite|bronquite|gastroenterite|salmonela)"
)
_VESSEL = (
    r"(?:comboio|navio|barco|ferry|veleiro|caravela|expedição|cruzeiro|frota|armada|autocarro"
    r"|petroleiro|cargueiro|lancha|traineira|embarcação|fragata|regata|flotilha|paquete"
    r"|porta-aviões)s?"
)
_VEHICLE = (
    r"(?:carro|mota|moto|motociclo|motocicleta|autocarro|ônibus|camião|caminhão|carrinha|carreta"
    r"|veículo|viatura|bicicleta|trotinete|barco|avião|comboio|trem|automóvel|ligeiro|táxi|van"
    r"|helicóptero|trator|ambulância|jipe|metro)"
)
_FLOOD = (
    r"(?:chuvas?|enxurradas?|cheias?|ondas?|mar|corrente|rio|águas?|temporal|lama"
    r"|tempestade|maré|ciclone|furacão)"
)
_BONE = (
    r"(?:braço|perna|pé|mão|dedo|nariz|costela|clavícula|tornozelo|joelho|pulso|dente|osso"
    r"|anca|fémur"
    r"|fêmur|queixo|ombro|pescoço|maxilar|tíbia|bacia|cotovelo|vértebra|mandíbula|punho)s?"
)
_CRIME = (
    r"(?:homicídio|tráfico|corrupção|burla|roubo|furto|peculato|estelionato|feminicídio|latrocínio"
    r"|fraude|violação|estupro|abuso|branqueamento|lavagem|agressão|agressões|ameaças?|sequestro"
    r"|difamação|crimes?|tentativa|receptação|recetação|formação de|associação|posse|porte|lesões"
    r"|lesão|violência|extorsão|terrorismo|falsificação|desobediência|improbidade|injúria|racismo"
    r"|desvios?|prevaricação|participação em|negligência|omissão|injúrias|dupla|triplo|duplo"
    r"|abandono|maus-tratos|maus tratos|incêndio)"
)
_STUDIES = (
    r"(?:medicina|direito|engenharia|enfermagem|psicologia|arquitetura|economia|veterinária|gestão"
    r"|informática|farmácia|história|letras|biologia|matemática|jornalismo|comunicação)"
)
_BEATING = (
    r"(?:à pancada|ao soco|aos socos|à porrada|à bulha|à estalada|à batatada|aos murros|à luta)"
)
_CLOTHES = (
    r"(?:vestido|fato|camisola|casaco|chapéu|camisa|saia|gravata|óculos|boné|blusa|calças?|sapatos"
    r"|botas|t-shirt|luvas|máscara|capacete|farda|lenço|colete|brincos|ténis)"
)
_WEAPON = r"(?:facas?|armas?|pistolas?|navalhas?|revólver|facão|caçadeira|espingarda|machado)"
_MISSED = (
    r"(?:trabalho|aulas?|escola|treinos?|reunião|reuniões|encontro|audiência|julgamento|consultas?"
    r"|exames?|cerimónia|cerimônia|debate|sessão|votação|provas?|serviço|missa|casamento|chamada"
    r"|interrogatório|inspeção|jantar|compromisso|estágio|conferência|entrevista|missão"
    r"|funeral|emprego)"
)
_RUNS_OUT = (
    r"(?:leite|pão|água|gás|dinheiro|gasolina|papel|comida|vinho|cerveja|tinta|bateria|açúcar|arroz"
    r"|café|sal|azeite|gelo|combustível|oxigénio|oxigênio|óleo|vacinas|bilhetes|ingressos|munições)"
)

_OF_KEEPING = (
    Sense(
        "sustentar",
        rf" (?=(?:{_NUMBER} |{_OWN}|[oa]s? (?:próprios? )?)?(?:\w+ )?(?:filh[oa]s?|net[oa]s?|irmãos"
        r"|família|pais|mãe|sobrinhos|crianças|bocas)\b)",
        "alimentar",
        " ",
    ),
)

_OF_PICTURES = (
    Sense("desatar", rf" a (?={_DOING}|rir\b)", "começar", " a "),
    Sense("desatar", r" aos (?:berros|gritos)\b", "começar", " a gritar"),
    Sense("desatar", r" às gargalhadas\b", "começar", " a rir"),
    Sense(
        "estar",
        rf" para (?={_DOING})(?!alugar|vender|arrendar|durar|ficar|chegar|ver|breve)",
        "estar prestes a",
        " ",
        tenses="preterite",
    ),
    Sense(
        "ligar",
        r" (?:pouco |muito )?a (?=(?:isso|isto|modas|política|futebol|mexericos|boatos|pormenores"
        r"|dinheiro|críticas|nada|ninguém)\b(?! ver))",
        "dar importância",
        " a ",
    ),
    Sense(
        "meter",
        r" em (?:trabalhos|sarilhos|apuros|encrencas|confusões|alhadas)\b",
        "arranjar",
        " problemas",
        itself=True,
    ),
    Sense("dar", r" conta do recado\b", "cumprir", " a tarefa"),
    Sense(
        "dar",
        r" conta d(?P<it>[oa]s?) (?=trabalho|serviço|encomendas|pedidos|tarefas)",
        "conseguir",
        r" fazer \g<it> ",
    ),
    Sense("ficar", r" a saber\b", "descobrir"),
    Sense("passar", r" por (?P<whose>tua|sua|minha|nossa) casa\b", "visitar", r" a \g<whose> casa"),
    Sense("dar", r" de caras? com\b", "encontrar", " por acaso"),
    Sense("dar", rf" para (?={_DOING}|ir\b)", "ser possível", " ", before=r"\bnão "),
    Sense(
        "arranjar",
        r" (?=[oa]s? (?:passeio|paragem|calçada|estrada|rua|telhado|carro|mota|bicicleta"
        r"|máquina|televisão|televisor|frigorífico|esquentador|torneira|relógio|telemóvel|computador|fechadura"
        r"|porta|janela|muro|piso|buraco|elevador|motor|autoclismo|avaria)s?\b)",
        "consertar",
        " ",
    ),
    Sense(
        "mudar",
        r" para o campo\b",
        "mudar-se",
        " para a zona rural",
        itself=True,
    ),
    Sense("estar", r" com a corda toda\b", "estar", " cheio de energia"),
    Sense("fazer", r" de desentendid[oa]s?\b", "fingir", " não perceber", itself=True),
    Sense(
        "puxar",
        r" (?:sempre )?a brasa à (?:sua|minha|tua|nossa) sardinha\b",
        "defender",
        " os seus próprios interesses",
    ),
    Sense("ficar", r" com a cara no chão\b", "sentir", " muita vergonha"),
    Sense("dar", r" um fora n(?P<it>[oa]s?)\b", "rejeitar", r" \g<it>"),
    Sense("dar", r"-lhe um fora\b", "rejeitar", "-o"),
    Sense("dormir", r" sobre o assunto\b", "pensar", " bem no assunto"),
    Sense("acertar", r" em cheio\b(?! n)", "acertar", " no alvo"),
    Sense("ficar", r" (?:com|de) água na boca\b", "ficar", " com muita vontade de comer"),
    Sense(
        "deixar",
        r"(?P<whom>-(?:me|te|nos|os?|as?))? na mão\b(?! d[aeo])",
        "abandonar",
        r"\g<whom>",
        before=r"\b(?:me|te|nos|o|a|os|as) ",
    ),
    Sense(
        "deixar",
        r"(?P<whom>-(?:me|te|nos|os?|as?)) na mão\b(?! d[aeo])",
        "abandonar",
        r"\g<whom>",
    ),
    Sense("partir passar", r" desta para (?:uma )?melhor\b", "morrer"),
    Sense("ir", r" para o maneta\b", "ficar", " destruído"),
    Sense("fazer", r" trinta por uma linha\b", "fazer", " muitos disparates"),
    Sense("apanhar", r" um escaldão\b", "sofrer", " queimaduras solares"),
    Sense("cair", r" das nuvens\b", "ficar", " muito surpreendido"),
    Sense("apanhar", r" (?:uma )?(?:grande |valente |enorme )?seca\b", "esperar", " muito tempo"),
    Sense("chegar", r" a roupa ao pelo\b", "bater"),
)
"""Pictures that are told plainly."""

_OF_DAR = (
    Sense("dar", rf" em (?={_DOING})", "começar a", " "),
    Sense(
        "dar",
        r" para (?=(?:[oa]s? (?!lado|frente)|tudo|todos|nada|mais|comer)\w*)",
        "ser suficiente para",
        " ",
        before=r"\b(?:dinheiro|salário|ordenado|comida|pensão|reforma|verba|subsídio|orçamento)"
        r"(?: que \w+)? (?:não |já não |mal |só |nem )?(?:me |lhe |lhes |nos )?",
    ),
    Sense("dar", rf" por (?:si|mim|ti|nós) a (?={_DOING})", "acabar por", " "),
    Sense(
        "dar",
        rf" por (?:si|mim|ti|nós)(?P<aside>, [^,.;]{{3,30}},) a (?={_DOING})",
        "acabar",
        r"\g<aside> por ",
    ),
    Sense("dar", rf" por (?P<who>el[ea]s?) (?={_DOING})", "notar", r" \g<who> "),
    Sense(
        "dar",
        r"(?P<whom>-(?:me|te|lhes?|nos)) com (?=(?:a|o|um|uma) (?:régua|pau|cinto|martelo"
        r"|vassoura|chinelo|mão|guarda-chuva|bengala|bola|cadeira|garrafa|pedra|mala|jornal"
        r"|panela|telefone|mochila)\b)",
        "bater",
        r"\g<whom> com ",
    ),
    Sense(
        "dar",
        r" n(?P<the>[oa]s?) (?=(?:televisão|TV|rádio|telejornal|RTP|SIC|TVI|Globo|Record)\b)",
        "ser transmitido",
        r" n\g<the> ",
    ),
    Sense(
        "dar",
        r" n(?P<the>[oa]s?) (?!meio|fim|início)",
        "atingir",
        r" \g<the> ",
        before=r"\b(?:tiro|bala|bola|remate|pedra|raio|projétil|seta) (?:não )?",
    ),
    Sense(
        "dar",
        r" (?=(?:sono|fome|sede|frio|calor)\b)",
        "ficar com",
        " ",
        to_whom=True,
        before=r"^|[.;:,] |\be ",
    ),
    Sense(
        "dar", r" (?:a )?ideia (?:de )?que\b", "achar que", to_whom=True, before=r"^|[.;:,] |\be "
    ),
    Sense("dar", r" parte d(?P<who>el[ea]s?) (?=à|ao)", "denunciar", r" \g<who> "),
    Sense(
        "dar",
        r" parte d(?P<who>[oa]s? [\w-]+) (?=à polícia|à GNR|à PSP|ao tribunal)",
        "denunciar",
        r" \g<who> ",
    ),
    Sense(
        "dar",
        r" um (?:salto|pulo|saltinho|pulinho) (?=(?:ao|à|a casa|até (?:ao|à|lá))\b(?! \d"
        r"| frente| retaguarda))",
        "ir rapidamente",
        " ",
    ),
    Sense("dar", r" (?:de frosques|à sola)\b", "fugir"),
    Sense("dar", r" (?:muito |bastante )?que fazer\b", "dar muito trabalho"),
    Sense(
        "dar",
        rf" para (?={_DOING})",
        "ser suficiente para",
        " ",
        before=r"\b(?:dinheiro|salário|ordenado|comida|água|pensão|reforma|verba|subsídio|orçamento"
        r"|gasolina|luz|tempo) (?:não |já não |mal |só |nem )?",
    ),
    Sense(
        "dar",
        rf" com (?={_THE} (?!(?:cabeça|mão|mãos|pé|pés|nariz|testa|joelho|cotovelo|punho|costas|cu"
        r"|rabo|língua|porta|martelo|pau|cinto|chicote|bastão|vassoura|burros|cara|boca|peito|ombro"
        r"|lombo|focinho|mesma|faca|pedra|pasta|bola|cadeira|garrafa|mala|bengala)\b))",
        "encontrar",
        " ",
        tenses="preterite imperfect gerund condition when infinitive future",
    ),
    Sense(
        "dar",
        r" com (?P<them>el[ea]s?)\b",
        "encontrar",
        r" \g<them>",
        tenses="preterite imperfect when",
    ),
    Sense(
        "dar", rf" para (?={_DOING})", "decidir", " ", before=r"^|[.;:,] |\be |\bmas ", to_whom=True
    ),
    Sense("dar", r" para o torto", "correr mal"),
    Sense("dar", r" em (?:doid|maluc|louc)[oa]s?\b", "enlouquecer"),
    Sense("dar", r" por vencid[oa]s?\b", "admitir a derrota", itself=True),
    Sense(
        "dar",
        r" por (?:satisfeit[oa]s?|contentes?|feliz|felizes)\b",
        "ficar satisfeito",
        itself=True,
    ),
    Sense("dar", r" por (?=(?:isso|isto|nada)\b)", "notar", " "),
    Sense(
        "dar",
        r" pel(?P<the>[oa]s?) (?=(?:assalto|roubo|furto|engano|erro|falta|passagem|fuga"
        r"|presença|ausência|desaparecimento)\b)",
        "notar",
        r" \g<the> ",
    ),
)
_OF_FICAR = (
    Sense(
        "ficar",
        r" (?P<who>retid[oa]s?) (?=(?:n[oa]s?|num|numa|em|dentro) (?:elevador|neve|trânsito"
        r"|gruta|casa|túnel|comboio|avião|autocarro|lama|trem|engarrafamento)\b)",
        "ficar preso",
        " ",
    ),
    Sense("ficar", r"(?P<whom>-(?:me|te|lhes?|nos)) a dever\b", "dever", r"\g<whom>"),
    Sense(
        "ficar",
        rf" debaixo d(?P<the>[oa]s?) (?={_VEHICLE}\b(?! a | para | escondid))",
        "ser atropelado",
        r" pel\g<the> ",
    ),
    Sense(
        "ficar",
        r" debaixo de (?=um|uma)(?=\w+ (?:carro|camião|comboio|autocarro|ônibus|caminhão"
        r"|moto|táxi|metro|trem)\b)",
        "ser atropelado por",
        " ",
    ),
    Sense(
        "ficar",
        r" (?:bem|bonit[oa]) de (?=(?:azul|preto|branco|vermelho|verde|rosa|amarelo|fato|vestido"
        r"|gravata)\b)",
        "ficar bonito vestido de",
        " ",
    ),
    Sense(
        "ficar",
        r" para (?=(?:(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo|amanhã|depois"
        r"|outro dia|outra altura|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro"
        r"|outubro|novembro|dezembro|o próximo \w+|a próxima \w+|o (?:ano|mês) que vem)"
        r"(?=[.,;]|$| às? | de manhã| e | d[ao]s ))",
        "ser marcado para",
        " ",
    ),
    Sense("ficar", rf" de (?=(?!ser |estar |ter |haver ){_DOING})", "prometer", " "),
    Sense(
        "ficar",
        r" com (?=[oa]s? (?:dinheiro|troco|carteira|telemóvel|celular|carro|chaves?"
        r"|documentos|passaportes?|malas?|lucros?|verbas?|herança|joias|poupanças)\b)",
        "guardar",
        " ",
    ),
    Sense(
        "ficar",
        r" com (?=[oa]s? (?:casa|quinta|fazenda|medalha|prata|bronze|ouro|taça|título"
        r"|prémio|prêmio|troféu|vaga|contrato|papel)\b)",
        "receber",
        " ",
    ),
    Sense("ficar", r" a dever-se (?=a|à)", "dever-se", " "),
    Sense(
        "ficar",
        r" pel(?P<the>[oa]) (?=(?:\S+ )?(?:lugar|posição|posto)\b)",
        "terminar apenas",
        r" n\g<the> ",
        itself=True,
    ),
    Sense("ficar", r" pel[oa]s (?=\d)", "limitar-se a", " ", itself=True),
    Sense("ficar", rf" por (?:aqui|aí|ali){_END}", "acabar aqui", before=r"\bnão (?:se )?"),
    Sense("ficar", r" para trás\b", "ser deixado para trás"),
)
_OF_FAZER = (
    Sense(
        "fazer",
        r" falta (?=na área|sobre|dura\b|à entrada da área|por trás|contra|em [A-Z])",
        "cometer uma falta",
        " ",
    ),
    Sense(
        "fazer",
        r" (?=(?:\d+|\w+enta|vinte|trinta|cem|quinze|dezoito|\w+enta e \w+) anos"
        r" (?:no|na|em|hoje|amanhã|ontem|este|esta|para a semana|dia|e|mas)\b(?! que))",
        "completar",
        " ",
        tenses="present preterite imperfect future",
        before=r"(?:^|[.;:] |, )(?:[OA] )?(?:[A-ZÀ-Ý][\w-]+ ){1,2}|\b(?:[Ee]l[ea]|avô|avó|pai"
        r"|mãe|tio"
        r"|tia|filh[oa]|net[oa]|mulher|marido|ator|atriz|cantora?|fadista|escritora?|rei|papa"
        r"|rainha|bispo|empresa|clube|jornal|escola|hospital|teatro|banda|museu|rádio) ",
    ),
    Sense("fazer", r" sentir\b", "ser sentido", itself=True),
    Sense("fazer", r" pela vida\b", "esforçar-se"),
    Sense(
        "fazer",
        r"-lhe (?P<how>bem|mal) (?P<what>[oa]s? [^.,;]{3,40})(?=[.,;]|$)",
        "fazer",
        r" \g<how> a ele",
        before=r"^",
        front=r"\g<what> ",
    ),
    Sense("fazer", r" silêncio\b", "haver silêncio", itself=True),
    Sense("fazer", r" justiça\b", "haver justiça", itself=True),
    Sense(
        "fazer",
        r" de (?P<what>mort[oa]s?|doentes?|distraíd[oa]s?|cansad[oa]s?|esquecid[oa]s?)\b",
        "fingir estar",
        r" \g<what>",
        itself=True,
    ),
    Sense(
        "fazer",
        r" de (?P<what>surd[oa]s?|ceg[oa]s?|parv[oa]s?|inocentes?|vítimas?|tont[oa]s?"
        r"|desentendid[oa]s?|bob[oa]s?|estúpid[oa]s?|rog(?:ad[oa]s?)|forte|ric[oa])\b",
        "fingir ser",
        r" \g<what>",
        itself=True,
    ),
    Sense(
        "fazer",
        r"(?P<whom>-(?:me|te|lhes?|nos))? (?:muita |alguma |uma certa |tanta )?impressão\b"
        r"(?! digital| de| em| a cores)",
        "incomodar",
        r"\g<whom>",
    ),
)
_OF_METER = (
    Sense(
        "pôr",
        r" em fuga (?=(?:[oa]s?|dezenas|centenas|um|uma|milhares|dois|duas|três|vários)\b)",
        "fazer fugir",
        " ",
    ),
    Sense("pôr estar", r" a pau\b", "ficar atento", itself=True),
    Sense("estar ficar", r" a pau\b", "ficar atento"),
    Sense("pôr", r"(?P<whom>-(?:me|lhes?|nos)) uma multa\b", "aplicar", r"\g<whom> uma multa"),
    Sense("pôr", r" tudo em pratos limpos\b", "esclarecer tudo"),
    Sense("pôr", r" (?P<what>[oa] \w+) em pratos limpos\b", "esclarecer", r" \g<what>"),
    Sense("pôr", r" (?=(?:um|outro|novos?|vários|algum|muitos) problemas?\b)", "causar", " "),
    Sense("pôr levar", r" (?:[àa]|em) cena\b", "apresentar"),
    Sense("meter", r" os papéis para a reforma\b", "pedir a aposentadoria"),
    Sense("meter entrar", r" pelos olhos (?:a)?dentro\b", "ser óbvio", itself=True),
    Sense(
        "meter",
        r" (?=pel[oa]s? (?:marginal|estrada|rua|avenida|autoestrada|rodovia|A\d+|EN)\b)",
        "seguir",
        " ",
    ),
    Sense("meter", r" a viola no saco\b", "desistir"),
    Sense(
        "meter",
        r" (?=(?:em assuntos|n[oa]s? (?:assuntos?|vida|minha|tua|sua|nossa|meu|teu|seu"
        r"|nosso|dos outros)|onde não (?:é|foi|são)|entre)\b)",
        "interferir",
        " ",
        itself=True,
    ),
    Sense(
        "meter", r" com (?=(?:[oa]s?|uma?|quem|gente|el[ea]s?)\b)", "incomodar", " ", itself=True
    ),
    Sense("meter", r" (?:a|ao) caminho\b| à estrada\b", "partir", itself=True),
    Sense(
        "meter",
        r" (?=(?:na política|n[oa]s? (?:negócios?|drogas?|crime|jogo)|em negócios)\b)",
        "entrar",
        " ",
        itself=True,
    ),
    Sense(
        "meter",
        r" pel[oa] (?=(?:mato|mata|pinhal|monte|floresta|bosque)\b)",
        "fugir",
        " pelo ",
        itself=True,
    ),
    Sense("pôr botar", r" (?:as mãos|a mão) no fogo por(?= )", "confiar em"),
    Sense(
        "pôr botar", r" (?:as mãos|a mão) no fogo pel(?P<the>[oa]s?)(?= )", "confiar", r" n\g<the>"
    ),
    Sense("meter", r" nojo\b", "ser nojento"),
    Sense("meter", r" (?:dó|pena)\b", "dar pena"),
    Sense("meter", r" conversa (?=com\b)", "falar", " "),
    Sense("falar", r" em (?=[\"“«])", "mencionar", " "),
    *(
        Sense(
            verb,
            r" pel(?P<the>[ao]s?) (?=(?:chaminé|claraboia|clarabóia|garagem|janelas?|portas?|portão"
            r"|telhado|varanda)\b)",
            verb,
            r" através d\g<the> ",
        )
        for verb in ("entrar", "fugir", "sair")
    ),
    Sense("calçar", r" o (?=\d\d\b)", "usar", " sapatos tamanho "),
    Sense("ter", r" (?=[12],\d\d ?(?:m|metros)(?: de altura)?(?:[.,;]| e |$))", "medir", " "),
    Sense(
        "cortar",
        r" n(?P<the>[ao]s?) (?=(?:alimentação|assistência|combustíve(?:l|is)|comida|cultura"
        r"|despesas?|educação|energia|férias|gastos?|investimentos?|lazer|luxos|ordenados|pensões|pessoal"
        r"|refeições|roupa|salários|saúde|subsídios|viagens)\b)",
        "reduzir",
        r" as despesas com \g<the> ",
    ),
    Sense(
        "falar",
        r" em (?=(?:(?:cerca|mais|menos) de |quase )?"
        r"(?!(?:19|20)\d\d\b)\d[\d.,]*"
        r"(?! (?:línguas|idiomas|dialetos|minutos|segundos))\b)",
        "mencionar",
        " ",
    ),
    Sense("meter", r" (?=(?:férias|uns dias|um dia de férias)\b)", "tirar", " "),
)
_OF_TIRAR = (
    Sense(
        "tirar",
        r" (?=(?:o |a |uma? )?(?:passaporte|carteira de (?:motorista|identidade|habilitação"
        r"|trabalho)|carta(?: de condução)?|visto|habilitação|título de eleitor"
        r"|certidão)(?:[.,;]|$| em\b| aos?\b| n[oa]s? (?!bolso|mão)| ontem| antes| há))",
        "conseguir",
        " ",
    ),
    Sense(
        "tirar",
        r" (?=(?:[oa]s? )(?:atacante|avançado|zagueiro|lateral|volante|médio|extremo|ponta"
        r"|goleiro|central|capitão)s?\b(?! do sério))",
        "retirar",
        " ",
    ),
    Sense(
        "tirar",
        r" (?P<who>(?:muita )?gente|público|adeptos|clientes|espectadores|turistas)"
        r" a(?P<the>os?) ",
        "afastar",
        r" \g<who> d\g<the> ",
    ),
    Sense(
        "tirar",
        r" (?P<who>(?:muita )?gente|público|adeptos|clientes|espectadores|turistas)"
        r" à(?P<more>s?) ",
        "afastar",
        r" \g<who> da\g<more> ",
    ),
    Sense("tirar", r" (?P<who>[oa]s? [\w-]+) do sério\b", "irritar", r" \g<who>"),
    Sense("tirar", r"(?P<who>-(?:me|te|nos|[oa]s?)) do sério\b", "irritar", r"\g<who>"),
    Sense("tirar", r"-lhes? o chapéu\b", "admirar", "-o"),
    Sense(
        "tirar",
        r" (?:a )?folgas? à (?=segunda|terça|quarta|quinta|sexta)",
        "ter o dia de descanso",
        " na ",
    ),
    Sense("tirar", rf" (?={_STUDIES}\b(?! a\b| ao\b| à))", "estudar", " "),
    Sense("tirar", r" (?=(?:o|um) (?:curso|mestrado|doutoramento)|a licenciatura\b)", "fazer", " "),
    Sense(
        "tirar",
        rf" (?:nota )?(?P<mark>{_NUMBER}) na prova\b",
        "receber nota",
        r" \g<mark> no exame",
    ),
    Sense(
        "tirar",
        rf" (?:nota )?(?P<mark>{_NUMBER}) (?=(?:n[oa]s?|em|a) (?:provas?|exames?|testes?"
        r"|redação|vestibular|Enem|matemática|física|química|português|inglês)\b)",
        "receber nota",
        r" \g<mark> ",
    ),
)
_OF_LEVAR = (
    Sense(
        "levar",
        r" (?=(?:[oa]s?|parte d[oa]) (?:telhados?|telhas?|coberturas?|tendas?|toldos?|árvores"
        r"|palco|antenas?|painéis|chapas?)\b)",
        "arrancar",
        " ",
        before=r"\b(?:vento|ventos|ventania|vento forte|tornado) (?:já |também )?",
    ),
    Sense("levar tomar", r" (?:um )?calote\b", "ficar sem receber"),
    Sense("levar", r" o seu tempo\b", "demorar algum tempo"),
    Sense("levar", r" com a porta na cara\b", "ser rejeitado"),
    Sense("levar", r" jeito (?=para|com)", "ter talento", " "),
    Sense(
        "levar",
        rf"(?P<whom>-(?:me|te|lhes?|nos)) (?P<what>(?:mais de |quase )?{_NUMBER} (?:mil )?"
        r"(?:euros|reais|dólares|libras)(?: a cada um)?) (?=(?:por|para|pel[oa]s?)\b)",
        "cobrar",
        r"\g<whom> \g<what> ",
    ),
    Sense(
        "levar",
        r"(?= por (?:isto|isso|est[ea]|ess[ea]|um|uma|cada)\b)",
        "cobrar",
        before=r"\bquanto (?:é que )?(?:me |lhe |nos )?(?:ele |ela |o senhor )?",
    ),
    Sense(
        "levar",
        rf" (?P<time>a (?:noite|tarde|manhã|vida)|o (?:dia|tempo)|as tardes|os dias) a"
        rf" (?={_DOING})",
        "passar",
        r" \g<time> a ",
        who=True,
    ),
    Sense(
        "levar receber",
        r" obras(?=[.,;]| em| no| neste| este| ainda| até| a partir|$)",
        "ser reparado",
        before=r"\b(?:ponte|escola|estrada|prédio|igreja|rua|edifício|hospital|mercado|estádio"
        r"|praça"
        r"|teatro|estação|escolas|ruas|estradas)(?: \w+){0,3} (?:vai |vão |deve )?",
    ),
    Sense(
        "levar",
        r" (?=(?:[oa]s?|uma?|várias|vários|dois|duas|três|tudo)\b(?! efeito| cabo))",
        "arrastar",
        " ",
        before=rf"\b{_FLOOD} (?:já |também |quase )?",
    ),
    Sense(
        "levar",
        rf" (?=(?:mais de |quase |já |cerca de )?{_NUMBER} (?:minutos?|segundos?|horas?|dias?"
        r"|meses|mês|anos?|semanas?|pontos?) de (?:atraso|avanço|vantagem)\b)",
        "ter",
        " ",
    ),
    Sense(
        "levar",
        rf" (?P<for>(?:mais de |quase |já |cerca de )?{_NUMBER} (?:jogos?|partidas?|anos?"
        rf"|jornadas?|meses|dias?|semanas?|rodadas?|horas?)) sem (?={_DOING})",
        "estar há",
        r" \g<for> sem ",
    ),
)
_OF_TRAZER = (
    Sense("trazer", r" a casa\b(?! d)", "trazer até casa"),
    Sense("trazer ter", r" (?P<whom>[oa]s? [\w-]+) debaixo de olho\b", "vigiar", r" \g<whom>"),
    Sense(
        "trazer",
        r"(?P<whom>-(?:me|te|nos|[oa]s?)) (?=(?:preocupad|inquiet|ocupad|animad|ansios)\w+)",
        "deixar",
        r"\g<whom> ",
    ),
    Sense("trazer", r" água no bico\b", "esconder alguma coisa"),
    Sense(
        "trazer",
        rf" (?=(?:uma?|duas|dois|[oa]) (?:\w+ )?(?:{_WEAPON}|mochila|mala|saco|dinheiro"
        r"|droga|cocaína|explosivos?)\b[^,.;]{0,30} (?:no bolso|nos bolsos|na mão|à cintura"
        r"|na cintura|às costas|consigo|ao pescoço|na mochila|na mala|debaixo))",
        "ter",
        " ",
    ),
    Sense(
        "trazer",
        rf" (?=(?:uma?|uns|umas) (?:\w+ )?{_CLOTHES}\b)",
        "usar",
        " ",
        tenses="present imperfect",
    ),
    Sense(
        "trazer", r" (?P<whom>(?:[oa]s?|uma?) \w+) ao colo\b", "carregar", r" \g<whom> nos braços"
    ),
    Sense(
        "trazer",
        r"(?P<whom>-(?:me|te|lhes?|nos)) à (?:memória|lembrança)\b",
        "fazer",
        r"\g<whom> lembrar",
    ),
)
_OF_PASSAR = (
    Sense("passar", r" (?:por )?um (?:mau|mal) bocado\b", "passar por dificuldades"),
    Sense("passar", r" de moda\b", "deixar de estar na moda"),
    Sense(
        "chegar",
        rf" a (?={_ROLE}(?! d[aeo]s? [A-Z]\w+ (?:a|ao|à)\b)\b)(?!presidente da)",
        "tornar-se",
        " ",
        before=r"\b(?:[A-ZÀ-Ý][\w-]+|el[ea]|já|quando|que|nunca|não) ",
    ),
    Sense("passar", r" em claro\b", "passar despercebido"),
    Sense("passar", r"-lhes? a perna\b", "enganar", "-o"),
    Sense(
        "passar",
        r" para (?=(?:a concorrência|o (?:clube )?rival|o partido|o lado|o inimigo)\b)",
        "mudar-se para",
        " ",
    ),
    Sense("passar", r" (?:o|no|com o|ao) vermelho\b", "passar o sinal vermelho"),
    Sense(
        "passar",
        r"-(?:me|te|lhes?|nos) (?P<what>[oa]s? (?:dor|dores|medo|febre|vontade|sono"
        r"|raiva|susto|tosse|sede|fúria|tristeza))\b",
        "desaparecer",
        before=r"^",
        front=r"\g<what> ",
    ),
    Sense(
        "passar chegar",
        rf" a (?={_ROLE}(?=[.,;:!?]|$| d[aeo]s?\b| em\b| n[oa]s?\b| aos\b| com\b"
        r"| depois\b| após\b| e\b| quando\b| por\b))",
        "tornar-se",
        " ",
    ),
    Sense(
        "passar",
        r" por (?=(?:ric|surd[oa]\b|ceg[oa]\b|mud[oa]\b|parv|doid|louc|tol|mentiros|burr"
        r"|ingrat|estúpid|maluc|antipátic"
        r"|ignorante|inocente|arrogante|avarent|vaidos|corrupt|ladrão|ladra|mau\b|boa pessoa"
        r"|bom aluno|intelectual|génio|gênio|herói|covarde|cobarde|trouxa|otári)\w*)",
        "ser considerado",
        " ",
    ),
    Sense(
        "passar",
        r"-se (?=com (?:[oa]s?|ele|ela|um|uma)\b)",
        "irritar-se",
        " ",
        before=r"\b(?:[Ee]l[ea]s?|treinadora?|jogadora?|pai|mãe|chefe|patrão|professora?|condutora?"
        r"|cliente|avançado|guarda-redes|ministr[oa]|deputad[oa]|presidente|vizinh[oa]|marido"
        r"|mulher|adepto|aluno|passageiro) ",
    ),
    Sense(
        "passar",
        r" ao lado d(?P<the>[oa]s?) ",
        "afetar",
        r" \g<the> ",
        front="não ",
        before=r"\b(?:crise|pandemia|inflação|recessão|guerra|polémica|greve|subida|retoma"
        r"|austeridade"
        r"|seca|recuperação|turismo|euforia|moda) ",
    ),
    Sense("passar", r" pelas brasas\b", "dormir um pouco"),
    Sense(
        "passar",
        r" (?=(?:algo|alguma coisa|qualquer coisa|uma coisa|coisas|nada|tudo)\b)",
        "acontecer",
        " ",
        itself=True,
    ),
)
_OF_MOVING = (
    Sense(
        "pegar",
        r"(?=[.,;!?]|$| à (?:primeira|segunda|terceira)| por causa| com o frio| no frio)",
        "começar a funcionar",
        before=rf"\b{_VEHICLE} (?:só |custou a |demorou a |demorou muito a )",
    ),
    Sense("bater", r" (?:todos |todas |sempre )?na mesma tecla\b", "insistir no mesmo assunto"),
    Sense(
        "vir ir",
        r" (?:toda |todo )?de (?=(?:branco|preto|vermelho|azul|verde|amarelo|negro|fato)\b)",
        "vestir-se de",
        " ",
        tenses="imperfect preterite",
        before=r"\b(?:noiv[oa]s?|rainha|viúva|convidad[oa]s?|mãe|atriz|el[ea]s?|cantora|filha"
        r"|duquesa"
        r"|princesa|todos|todas) ",
    ),
    Sense(
        "correr",
        r" (?P<how>bem|mal) (?P<what>(?:[oa]s?|est[ea]"
        r"|ess[ea]) (?!coisas?\b)[^.,;]{3,60})(?=[.,;]|$)",
        "correr",
        r" \g<how>",
        before=r"^",
        front=r"\g<what> ",
    ),
    Sense(
        "puxar",
        r" pel(?P<the>[oa]s?) (?=(?:economia|crescimento|preços?|PIB|procura|vendas"
        r"|exportações|consumo|inflação)\b)",
        "impulsionar",
        r" \g<the> ",
    ),
    Sense(
        "apanhar",
        r" com (?=(?:uma?|[oa]) (?:\w+ )?(?:garrafa|pedra|bola|porta|ramo|tijolo|cadeira|bala"
        r"|telha|caixa|árvore|poste|placa|tiro)\b)",
        "ser atingido por",
        " ",
    ),
    Sense(
        "virar",
        r"(?=[.,;]| e\b| na?\b| no\b| em\b| ao?\b)",
        "virar de cabeça para baixo",
        itself=True,
        before=rf"\b{_VEHICLE} ",
    ),
    Sense("bater", r" (?=(?:por|pel[oa]s?)\b)", "lutar", " ", itself=True),
    Sense("bater", r" em retirada\b", "retirar-se"),
    Sense("bater dar", r" com a língua nos dentes\b", "revelar o segredo"),
    Sense(
        "andar",
        r" n[oa]s (?P<age>vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta)"
        r"(?=[.,;]|$)",
        "ter cerca de",
        r" \g<age> anos",
        before=r"\b[Ee]l[ea]s? (?:já )?",
    ),
    Sense(
        "andar",
        r" (?:à volta|à roda) d(?P<of>e|os) (?=\d|cem|mil|vinte|trinta|quarenta|cinquenta)",
        "ser cerca de",
        " ",
    ),
    Sense("ir", r" (?:tudo )?dar ao mesmo\b", "ser tudo igual"),
    Sense(
        "vir",
        r" à (?:cabeça|ideia|mente) ",
        "pensar em",
        " ",
        before=r"^|[.;:,] |\be ",
        to_whom=True,
    ),
    Sense("ir", r" aos arames\b", "ficar furioso"),
    Sense(
        "ir",
        r" contra (?=(?:[oa]s?|uma?|outro|outra) (?:muro|poste|árvore|parede|carro|camião|casa"
        r"|montra|rail|separador|autocarro|caminhão|vedação|portão|pilar|grade|veículo))",
        "colidir com",
        " ",
    ),
    Sense(
        "ir",
        r" lá com ",
        "resolver-se com",
        " ",
        before=r"\b(?:[Ii]sto|[Ii]sso|problema|coisa) não ",
    ),
    Sense("ir", rf" n[ao]s? (?:conversa|cantiga|cantigas|lábia){_END}", "ser enganado"),
    Sense("ir", rf" dentro{_END}", "ser preso"),
    Sense(
        "ir",
        r" (?:morrendo|morrer)(?= de| com| afogad)",
        "estar quase a morrer",
        tenses="imperfect",
    ),
    Sense("ir", r" caindo\b", "estar quase a cair", tenses="imperfect"),
    Sense(
        "ir",
        r" sendo (?=(?:atropelad|apanhad|atingid|mort|roubad|linchad|agredid)\w+)",
        "estar quase a ser",
        " ",
        tenses="imperfect",
    ),
    Sense("sair", r" do sério\b", "ficar irritado"),
    Sense(
        "sair", r" ao lado\b", "falhar o alvo", before=r"\b(?:tiro|remate|bola|cabeceamento|chute) "
    ),
    Sense("chegar", r"-lhes? a roupa ao pelo\b", "bater", "-lhe"),
    Sense(
        "ir",
        r"(?:-se)? abaixo\b(?! d)",
        "deixar de funcionar",
        before=r"\b(?:chamada|ligação|site|sistema|servidor|luz|internet|Internet|rede|página"
        r"|plataforma|eletricidade) ",
    ),
    Sense(
        "correr",
        r"-(?:me|te|lhes?|nos) (?P<how>bem|mal) (?P<what>[oa]s? [^.,;]{3,30})(?=[.,;]|$)",
        "correr",
        r" \g<how>",
        before=r"^",
        front=r"\g<what> ",
    ),
    Sense(
        "correr",
        r"(?P<whom>-n?[oa]s?) (?=(?:a pontapé|à pedrada|a tiro|dali|daqui|à paulada)\b)",
        "expulsar",
        r"\g<whom> ",
    ),
    Sense("correr", r" com (?P<who>el[ea]s?) (?=d[aeo]s?\b|daqui|dali)", "expulsar", r" \g<who> "),
    Sense("correr", r" (?=(?:rumores|boatos)\b)", "haver", " "),
    Sense(
        "pegar",
        r" (?P<who>[oa]s? (?:filh|crianç|menin|net|alun)\w+) (?=n[oa] (?:escola|creche"
        r"|colégio|aeroporto|estação)\b)",
        "ir buscar",
        r" \g<who> ",
    ),
    Sense(
        "pegar",
        r" mal (?P<what>[oa]s? [^.,;]{3,60})(?=[.,;]|$)",
        "agradar",
        before=r"^",
        front=r"\g<what> não ",
    ),
    Sense(
        "pegar cair",
        rf" mal{_END}| mal (?=(?:entre|junto|no|na)\b)",
        "agradar",
        " ",
        front="não ",
        before=r"\b(?:piada|frase|declaração|brincadeira|comentário|atitude|gesto|resposta|fala"
        r"|foto|entrevista) ",
    ),
    Sense("deitar", r" contas à vida\b", "calcular as despesas"),
    Sense(
        "deitar",
        r" (?=(?:os |as |um |uns )?(?:foguetes?|foguetão|fogo de artifício)\b)",
        "lançar",
        " ",
    ),
    Sense("apanhar", r" (?:muito )?frio\b", "sentir frio"),
    Sense("apanhar", r" (?=(?:sozinh|em casa|livre|fora)\w*)", "ficar", " ", itself=True),
    Sense(
        "apanhar",
        r" (?=(?:[oa]s?|uma?|dois|duas|três) (?:\w+ )?(?:vacas?|peão|peões|idos[oa]"
        r"|cão|cães|ciclista|criança|javali|veado|trabalhador|cavalo"
        r"|ovelhas?|motociclista)\b(?! n[ao] (?:paragem|estação|aeroporto)))",
        "atropelar",
        " ",
        before=rf"\b{_VEHICLE} ",
    ),
    Sense("cair", r" nas (?:boas )?graças d(?P<the>[aeo]s?)\b", "ganhar a simpatia", r" d\g<the>"),
    Sense(
        "correr",
        r" com (?=[oa]s? (?:clientes?|inquilin|ladr(?:ão|ões)|intrus|invasor|jornalista"
        r"|vendedor|bêbad|genro|nora|marido|manifestante|pombos|treinador|selecionador"
        r"|técnico|imigrante|estrangeir|gatos|ratos|turistas|sem-abrigo|vendedores)\w*)",
        "expulsar",
        " ",
    ),
    Sense(
        "correr",
        r" (?:o|um|os|uns)? ?(?:boato|rumor|rumores|boatos) de que\b",
        "haver rumores de que",
    ),
    Sense("correr", r" (?:sério |grave )?(?:risco|perigo) de vida\b", "estar em risco de morrer"),
    Sense(
        "pegar apanhar",
        rf" (?=(?:uma?|a|o|esta|essa|uns|os)? ?(?:\w+ )?{_ILLNESS}\b)",
        "contrair",
        " ",
    ),
    Sense(
        "pegar",
        rf"{_END}",
        "ser um sucesso",
        before=r"\b(?:moda|ideia|nome|alcunha|apelido|expressão|slogan|hashtag|campanha|música"
        r"|termo)"
        r" (?:não |nunca |já |também |ainda não )?",
    ),
    Sense(
        "pegar",
        r"(?=[.,;!?]|$| de manhã| à (?:primeira|segunda|terceira)| por causa| com o frio"
        r"| no frio| nem| e\b)",
        "arrancar",
        before=r"\b(?:carro|mota|moto|motor|camião|trator|carrinha|autocarro|caminhão|ônibus"
        r"|lancha)(?: d[aeo]s? \w+)?"
        r" (?:não |já não |nunca )",
    ),
    Sense(
        "pegar",
        rf"{_END}",
        "funcionar",
        before=r"\b(?:desculpa|conversa|argumento|truque|manobra|golpe|esquema)"
        r" (?:não |nunca |já não )?",
    ),
    Sense("pegar envolver andar", rf" {_BEATING}", "lutar", itself=True),
    Sense("andar jogar", rf" {_BEATING}", "lutar"),
    Sense(
        "largar",
        r"(?=(?: (?:às|à|de|do|da|para|rumo|com|sem|hoje|ontem|esta|amanhã)\b)|[.,;])",
        "partir",
        before=rf"\b{_VESSEL} (?:já |só )?",
    ),
    Sense(
        "largar",
        rf" (?={_OWN}(?:{_KIN}|mulher|emprego|escola|estudos|trabalho|política|carreira"
        r"|futebol|profissão|curso)\b)",
        "abandonar",
        " ",
    ),
    Sense(
        "largar",
        rf" (?={_OWN}(?:cigarro|tabaco|álcool|bebida|droga|vício|café|açúcar)\b)",
        "deixar",
        " ",
    ),
    Sense(
        "deitar",
        r" (?=(?:cedo|tarde|à meia-noite|às \w+|à uma)\b)",
        "ir para a cama",
        " ",
        itself=True,
    ),
    Sense("deitar", r"(?P<it>-l?[oa]s?|-n[oa]s?)? fora\b", "descartar", r"\g<it>"),
    Sense("deitar largar", r" (?=(?:um |mau )?(?:\w+ )?cheiro\b)", "ter", " "),
    Sense("deitar largar", r" fumo\b", "libertar fumo"),
    Sense("deitar", r" sangue\b", "sangrar"),
    Sense(
        "puxar sair",
        r" (?:ao|a) (?:(?P<his>meu|seu) )?(?=(?:pai|avô|tio)\b)",
        "parecer-se com",
        r" o ",
    ),
    Sense("puxar sair", r" à (?=(?:mãe|avó|tia)\b)", "parecer-se com", r" a "),
    Sense("puxar", rf" (?:d[aeo]s? |de uma? )(?={_WEAPON}\b)", "sacar", " a "),
    Sense("puxar", rf" (?=(?:a|o|uma?) {_WEAPON}\b)", "sacar", " "),
    Sense("apanhar", rf" d(?P<the>[oa]s?) (?={_PEOPLE}\b)", "ser agredido", r" pel\g<the> "),
    Sense(
        "apanhar levar pegar",
        rf" (?P<for>(?:mais de |quase |cerca de )?{_NUMBER} (?:anos?|meses|dias)"
        r" (?:e meio )?(?:de|na) (?:prisão|cadeia|pena))\b",
        "ser condenado a",
        r" \g<for>",
    ),
    Sense(
        "apanhar",
        r" uma (?:\w+ )?(?:bebedeira|piela|borracheira|carraspana|narsa|cadela)\b",
        "ficar bêbado",
    ),
    Sense("apanhar", r" (?:muita )?chuva\b", "ficar molhado com a chuva"),
    Sense(
        "bater",
        rf"(?={_END}| com (?:[oa]s?|est|ess))",
        "coincidir",
        before=r"\b(?:contas?|números|valores|datas|versões|relatos|depoimentos|horas|dados)"
        r" (?:não |nunca |já não |também não )?",
    ),
    Sense("virar", r" o (?=(?:resultado|marcador|placar)\b)", "reverter", " o "),
    Sense(
        "virar",
        r"(?= (?:sozinh[oa]s?|como pod\w+|com pouco|sem|com (?:est\w+|ess\w+|o salário|o que))\b)",
        "sobreviver",
        itself=True,
    ),
    Sense(
        "virar",
        r"(?= no segundo tempo| na segunda parte| depois| após| com a expulsão)",
        "mudar",
        before=r"\b(?:jogo|partida) ",
    ),
    Sense(
        "andar",
        rf" pel(?P<the>[oa])s (?=(?:\d|{UP_TO_TWELVE}|quinze|vinte|trinta|quarenta|cinquenta"
        rf"|cem|mil))",
        "rondar",
        r" \g<the>s ",
    ),
    Sense(
        "andar",
        r" por aí (?=(?:uns|umas|um|uma|muit[oa]s?|gente|quem)\b)",
        "haver por aí",
        " ",
        before=r"^|[.;:,] |\be ",
    ),
    Sense("andar", rf" a (?={_DOING})", "estar", " a ", tenses="present preterite"),
    Sense("vir", r" ao caso\b", "ser relevante"),
    Sense("ir", r" embora\b", "ir embora", itself=True, who=True),
    Sense("ir", r" embora\b", "ir embora", before=r"^", who=True, tenses="preterite imperfect"),
    Sense(
        "ir",
        r"(?=[.,;!]|$| em| num| com| depressa| todo)",
        "acabar",
        itself=True,
        before=r"\b(?:dinheiro|luz|esperança|esperanças|vontade|saúde|paciência|sono|poupanças"
        r"|salário|verão|alegria|medo|vantagem) (?:já )?",
    ),
    Sense(
        "sair ficar",
        r"(?P<whom>-(?:me|te|lhes?|nos)) (?:muito |bem |bastante )?car[oa]s?\b"
        rf"{_END}",
        "custar",
        r"\g<whom> caro",
    ),
    Sense(
        "sair ficar",
        r"(?P<whom>-(?:me|te|lhes?|nos))? (?:muito |bem |bastante )?car[oa]s?\b"
        r"(?! a cara| ou coroa)(?=[.,;:!?]|$| (?:a|ao|à|aos|às|ter|não|esta|essa)\b)",
        "custar",
        r"\g<whom> muito",
    ),
    Sense(
        "sair",
        r" com (?=(?:uma?|esta|essa|outra) (?:\w+ )?(?:resposta|frase|piada|tirada|pergunta"
        r"|desculpa|história|ideia|graça)\b)",
        "aparecer com",
        " ",
        itself=True,
    ),
    Sense(
        "sair",
        r" (?=(?:a lotaria|o euromilhões|o Euromilhões|a sorte grande|a raspadinha"
        r"|o totoloto|o Totoloto|o jackpot|a Mega-Sena|o primeiro prémio|a taluda|a rifa)\b)",
        "ganhar",
        " ",
        before=r"^|[.;:,] |\be |\bque |\bquando ",
        to_whom=True,
    ),
    Sense(
        "sair",
        r"(?=[.,;!?]|$| às? | para as bancas| em papel| em formato)",
        "ser publicado",
        before=r"\b(?:jornal|revista|semanário|suplemento|diário) (?:deixou de |vai deixar de"
        r" |deixa de |voltou a |volta a |não )",
    ),
    Sense(
        "entrar",
        r" em trabalho de parto\b",
        "entrar em trabalho de parto",
        before=r"^",
        front="ela ",
    ),
    Sense("entrar", r" ao intervalo\b", "entrar depois do intervalo"),
    Sense(
        "entrar",
        rf" com (?={_NUMBER} (?:mil |milhões de )?(?:euros|reais|dólares|contos)\b)",
        "dar",
        " ",
    ),
    Sense(
        "entrar",
        r" pel(?P<the>[oa]s?) (?P<place>\w+) (?:a )?dentro\b",
        "entrar",
        r" n\g<the> \g<place>",
    ),
    Sense("entrar", r" a (?=(?:perder|ganhar|vencer|matar)\b)", "começar a", " "),
)
_OF_HAVING = (
    Sense(
        "acusar",
        r" (?=(?:cocaína|doping|drogas?|can[ná]+bis|substâncias?|esteroides)\b)",
        "testar positivo para",
        " ",
        before=r"\b(?:atleta|futebolista|jogadora?|ciclista|condutora?|motorista|piloto|nadadora?"
        r"|tenista|corredora?|pugilista) (?:não )?",
    ),
    Sense("levantar", r" o alerta\b(?! para| sobre| de que)", "acabar com o alerta"),
    Sense("tomar ganhar", r" juízo\b", "ficar mais responsável"),
    Sense(
        "valer",
        r"(?:-(?:lhe|me|te|nos|lhes))? (?P<what>(?:[oa]s? )(?:bombeir|vizinh|guarda-redes|polícia"
        r"|médic|GNR|INEM|goleir|amig|irmã|populares|pescador|nadador)\w*)",
        "evitar o pior",
        front=r"\g<what> ",
        before=r"^",
    ),
    Sense(
        "valer",
        r" (?=(?:para|até|em|n[oa]s?|por (?:\d+|uma?|dois|duas|três|seis|doze|cinco|dez))\b)",
        "ser válido",
        " ",
        before=r"\b(?:bilhetes?|passe|cupão|senha|ingressos?|desconto|promoção|oferta|garantia"
        r"|passaporte|visto|cartão) (?:só |não |já não )?",
    ),
    Sense(
        "custar", r" a (?=(?:crer|acreditar|entender|perceber|compreender)\b)", "ser difícil", " "
    ),
    Sense("tocar calhar", r" em sorte (?=[oa]s?|uma?)", "receber", " ", to_whom=True),
    Sense(
        "calhar sair",
        r"(?P<whom>-(?:me|te|lhes?|nos)) (?=[oa]s? [A-ZÀ-Ý])",
        "dar",
        r"\g<whom> ",
        front="a sorte ",
        before=r"^|[.;:,] |\be |\bsorteio,? ",
    ),
    Sense(
        "seguir",
        r" (?=pel[oa]s? )",
        "ir",
        " ",
        before=rf"\b(?:cortejo|desfile|procissão|marcha|comitiva|corrida|pelotão|{_VEHICLE}) ",
    ),
    Sense(
        "contar",
        rf" (?={_DOING})",
        "esperar",
        " ",
        tenses="present imperfect",
        before=r"(?:^|\b(?:não|que|já|também|só|nem|ainda|el[ea]s?|governo|empresa|câmara|clube"
        r"|ministr[oa]|presidente|autarquia|treinadora?|[A-ZÀ-Ý][a-zà-ÿ]+) )",
    ),
    Sense("acusar ter", r" uma taxa de (?=\d[.,]\d)", "ter", " uma taxa de álcool de "),
    Sense(
        "custar",
        r" a (?=(?:adormecer|acordar|engolir|andar|respirar|levantar|subir|mexer|falar"
        r"|dormir|articular)\b)",
        "ter dificuldade em",
        " ",
    ),
    Sense("tomar", r" o partido d(?P<the>[oa]s?)\b(?! [A-Z])", "apoiar", r" \g<the>"),
    Sense("tomar", r" de amores p(?P<for>or|el[oa])\b", "apaixonar-se", r" p\g<for>", itself=True),
    Sense("ter", r"(?P<whom>-[oa]s?) por ", "considerar", r"\g<whom> "),
    Sense("ter", r" mão n(?P<the>[oa]s?)\b(?! massa)", "controlar", r" \g<the>"),
    Sense("ter", r" telhados de vidro\b", "ser vulnerável a críticas"),
    Sense(
        "custar",
        r"(?P<whom>-(?:me|te|lhes?|nos)) caro (?P<what>[oa]s? [^.,;]{3,40})(?=[.,;]|$)",
        "custar",
        " caro",
        before=r"^",
        front=r"\g<what> ",
    ),
    Sense(
        "tocar",
        r"",
        "soar",
        tenses="infinitive",
        before=r"\b(?:campainha|sino|sirene|alarme|despertador|telefone)s? (?:não )?par\w+ de ",
    ),
    Sense("cumprir guardar fazer", r" (?=um minuto de silêncio\b)", "haver", " ", itself=True),
    Sense("tomar", r"(?P<whom>-l?[oa]s?|-n[oa]s?) por (?=uma?\b)", "confundir", r"\g<whom> com "),
    Sense("tomar levar", rf" (?={_NUMBER} (?:golos|gols|golo|gol)\b)", "sofrer", " "),
    Sense(
        "tomar",
        r" (?=um (?:tiro|soco|murro|tapa|choque)|uma (?:facada|bala|multa|surra)\b)",
        "levar",
        " ",
    ),
    Sense(
        "tomar",
        r" posse (?P<who>[oa]s? (?!\d|ano|mês|dia|semana|noite|tarde|lado)[^.,;]{3,70}?)"
        r"(?=[.,;]|$)",
        "tomar posse",
        before=r"^",
        front=r"\g<who> ",
    ),
    Sense("tomar", r" o pequeno-almoço\b", "tomar o café da manhã", who=True),
    Sense("ter", r" que ver com\b", "ter nada a ver com", before=r"\bnão "),
    Sense("ter", r" que ver com\b", "ter a ver com"),
    Sense("ter", r" para mim que\b", "acreditar que", tenses="present"),
    Sense("ter", r" dias (?:em )?que\b", "haver dias em que", before=r"^|[.;:,] |\be |\bmas "),
    Sense("haver", r" de (?=(?:ter|ver|saber|ser|ouvir) )", "dever", " ", tenses="imperfect"),
    Sense(
        "valer",
        r"-(?:lhe|me|te|nos|lhes) (?P<what>[oa]s? (?![^.,;:]*\b(?:pena|pr[eéê]mios?|distinção"
        r"|título|vitória|nomeação|expulsão|multa|lugar|troféu|medalha)\b)[^.,;:]{3,40})"
        r"(?=[.,;:]|$)",
        "evitar o pior",
        front=r"\g<what> ",
        before=r"^",
    ),
    Sense(
        "valer",
        rf"{_END}| (?=por (?:fora|falta|mão))",
        "ser validado",
        " ",
        before=r"\b(?:golo|gol|lance|jogada|cesto|ponto) (?:não )",
    ),
    Sense(
        "valer",
        r" (?=(?:copiar|mentir|empurrar|espreitar|trapacear|fazer batota)\b)",
        "ser permitido",
        " ",
        before=r"\bnão ",
    ),
    Sense("custar", rf"-(?:me|te|lhes?|nos) (?:muito )?(?:a )?(?={_DOING})", "ser difícil", " "),
    Sense(
        "custar",
        rf" a (?=(?!crer|acreditar|entender|perceber|compreender){_DOING})",
        "demorar a",
        " ",
        who=True,
    ),
    Sense(
        "tocar calhar",
        r" (?=a (?:pior |melhor |maior )?(?:parte|fava|sorte|vez)|o pior\b)",
        "ficar com",
        " ",
        to_whom=True,
    ),
    Sense(
        "tocar",
        r" n(?P<the>[oa]s?) (?=(?:assunto|tema|questão|ponto|problema)s?\b)",
        "mencionar",
        r" \g<the> ",
    ),
    Sense(
        "tocar",
        r"(?=(?: às| à| de| durante| sem| e| mas| duas| três| quando| toda)\b|[.,;])",
        "soar",
        before=r"\b(?:campainha|sino|sirene|alarme|despertador|telefone)s? (?:não |já |só )?",
    ),
    Sense(
        "calhar",
        r" (?:a uma|à|em|numa|na) (?=(?:segunda|terça|quarta|quinta|sexta)\b)",
        "ser",
        " numa ",
    ),
    Sense("calhar", r" (?:a um|ao|em|num|no) (?=(?:sábado|domingo|feriado)\b)", "ser", " num "),
    Sense(
        "calhar",
        r" (?=(?:[oa]s?|uma?) (?!parte|pior))",
        "receber",
        " ",
        to_whom=True,
        before=r"^|[.;:,] |\be ",
    ),
    Sense("sobrar", rf" para (?P<whom>mim|nós|el[ea]s?) (?={_DOING})", "ter de", " ", to_whom=True),
    Sense("custar", rf"-(?P<whom>me|te|lhes?|nos) o lugar{_END}", "custar", r"-\g<whom> o emprego"),
    Sense("calhar", r" (?:mesmo |muito )?bem\b", "ser conveniente"),
    Sense("calhar", r" (?:mesmo |muito )?mal\b", "ser inconveniente"),
    Sense("cumprir", rf" (?={_DOING})", "dever", " ", to_whom=True, before=r"^|[.;:,] |\be "),
    Sense(
        "seguir",
        rf" (?=(?:num|numa|no|na|a bordo d[oae]|ao volante d[oae]|com[oa]? [a-z]+ n[oa])"
        rf" (?:\w+ )?{_VEHICLE}\b)",
        "viajar",
        " ",
    ),
    Sense(
        "acabar",
        rf" por (?={_DOING})",
        "acabar por",
        " ",
        before=r"^",
        who=True,
        tenses="preterite",
    ),
    Sense("acabar", r" (?:com )?o (?:namoro|noivado)\b", "terminar a relação"),
    Sense("acabar", r" em bem\b", "terminar bem"),
    Sense(
        "acabar", rf"{_END}", "esgotar-se", before=rf"\b{_RUNS_OUT} (?:já )?", tenses="preterite"
    ),
    Sense(
        "contar",
        rf" (?={_NUMBER} anos\b(?! d[aeo] (?:história|prisão)))",
        "ter",
        " ",
        tenses="present imperfect",
    ),
    Sense("responder", rf" por (?={_CRIME}\b)", "ser acusado de", " "),
    Sense(
        "responder",
        r" por (?=(?:um|dois|três|quatro|cinco|seis|vários) crimes?\b)",
        "ser acusado de",
        " ",
    ),
    Sense("acusar", r" o (?:toque|golpe)\b", "sentir o golpe"),
    Sense("acusar", r" (?=(?:a rece(?:p)?ção|o recebimento)\b)", "confirmar", " "),
    Sense(
        "acusar",
        r" (?=(?:a presença|cocaína|drogas?|álcool|can[ná]+bis|substâncias?|doping"
        r"|vestígios|haxixe)\b)",
        "detetar",
        " ",
        before=r"\b(?:análises?|testes?|exames?|autópsia|controlo|balão|bafômetro) (?:não )?",
    ),
    Sense("acusar", r" positivo\b", "ser positivo"),
    Sense(
        "acusar",
        r" (?=(?:o |a |algum |alguma |muito |muita )?(?:cansaço|fadiga|desgaste"
        r"|pressão(?! alta| arterial)"
        r"|nervosismo|nervos)\b)",
        "mostrar",
        " ",
    ),
)
_MONEY = (
    r"(?:(?:mais|cerca|perto) de |quase |pelo menos |até )?(?:XQ\d|(?:R\$|US\$|€) ?\d"
    r"|\d[\d.,]* (?:mil(?:hão|hões)?|bilhão|bilhões|mil milhões)\b"
    r"(?! (?:milhões )?(?:de )?(?:litros|metros|toneladas|pessoas|carros|passageiros|votos))"
    r"|\d[\d.,]*(?: mil(?:hão|hões)?| bilhão| bilhões| mil milhões)?(?: de)? (?:euros|reais|dólares"
    r"|meticais|kwanzas)|milhões|milhares de (?:euros|reais)|donativos|doações|salários|encomendas)"
)

_OF_HANDLING = (
    Sense("deixar", r" (?P<who>[^,.;:]{2,40}?) sem luz\b", "deixar", r" \g<who> sem eletricidade"),
    Sense("desviar", rf" (?={_MONEY})", "roubar", " "),
    Sense(
        "bater",
        r" (?:o |um )?recorde de (?=(?!anos|exportações|golos|gols|lucros|pontos|presenças|receitas"
        r"|temperaturas|títulos|vendas|vitórias)[a-zà-ÿ]{4,}s\b)",
        "atingir",
        " um número recorde de ",
    ),
    Sense(
        "disputar",
        r" (?=(?:a (?:[Pp]residência(?! do clube)|prefeitura|reeleição|vice-presidência)"
        r"|o (?:governo d|Senado)))",
        "concorrer a",
        " ",
    ),
    Sense("bater", r" (?P<which>um novo|novo|o) máximo\b", "atingir", r" \g<which> máximo"),
    Sense(
        "chumbar",
        r" (?P<more>mais |menos |sempre )a (?=(?:[Bb]iologia|[Ff]ísica|[Gg]eografia|[Gg]eometria"
        r"|[Hh]istória|[Ii]nglês|[Mm]atemática|[Pp]ortuguês|[Qq]uímica)\b)",
        "falhar",
        r" \g<more>em ",
    ),
    Sense(
        "pedir",
        rf" (?:a )?demissão(?={_END}| (?:após|depois|devido|em protesto|na sequência|por causa"
        r"|um dia|horas|e (?:sai|deixa)))",
        "demitir-se",
    ),
    Sense(
        "baixar",
        r" (?=\d|(?:cerca de|quase) \d)",
        "descer",
        " ",
        before=r"\b(?:[Áá]gua|[Nn]ível|[Rr]io|[Mm]aré) ",
    ),
    Sense(
        "encaixar",
        r" (?=(?:(?:mais|cerca|perto|menos) de |quase |até |pelo menos )?"
        r"(?:(?:R\$|US\$|€) ?\d|\d[\d.,]* (?:mil|bilh|euros|reais|dólares)"
        rf"|(?:um|{UP_TO_TWELVE}|{ROUND}) (?:mil|bilh)|milhões|uma mais-valia"
        r"|um (?:ganho|lucro|prémio|cheque)|ganho|lucros?|receitas?))",
        "receber",
        " ",
    ),
    Sense(
        "recusar",
        r" que (?=(?:[^\s,.;]+ ){0,4}(?:haja|tenha|seja|esteja|tivesse|houvesse|fosse|exista"
        r"|estivesse|existisse)m?\b)",
        "negar",
        " que ",
    ),
    Sense("ir", r" por diante\b", "avançar"),
    Sense("voltar", r" a ser de (?=(?:R\$|US\$|€)? ?\d)", "voltar", " a ser "),
    Sense(
        "baixar descer cair",
        r"(?P<first>(?: pela primeira vez(?: em [^,.;]{3,20}| desde [^,.;]{3,20})?)?) d[oa]s "
        r"(?=\d[\d.,]* ?(?:%|por cento|euros|mil\b|milh|pontos|dólares|graus))"
        r"(?!\d[\d.,]* ?\S+(?: \S+)? para )",
        "baixar",
        r"\g<first> para menos de ",
    ),
    Sense(
        "chumbar",
        r"(?=,| (?:[oa]s?|uma?|três|duas|dois|quatro|cinco|por|hoje|ontem|novamente|esta)\b)",
        "rejeitar",
        before=r"\b(?:tribunal constitucional|constitucional|parlamento|assembleia"
        r"|assembleia da república|maioria|deputados|senado|governo|oposição|ps|psd|chega|cds"
        r"|pcp|bloco|il|executivo"
        r"|vereadores|direita|esquerda|comissão|regulador|câmara|socialistas"
        r"|sociais-democratas|acionistas|sócios) (?:já |também |não |voltou a |hoje |ontem )?",
    ),
    Sense(
        "dar",
        r" razão ao(?P<many>s?) (?=\w)",
        "decidir",
        r" a favor do\g<many> ",
        before=r"\b(?:tribunal(?: \w+)?|juiz|juíza|justiça|supremo|relação|tribunal de [\w ]+"
        r"|stf|stj|árbitro|tas) (?:já |não |também )?",
    ),
    Sense(
        "dar",
        r" razão à(?P<many>s?) (?=\w)",
        "decidir",
        r" a favor da\g<many> ",
        before=r"\b(?:tribunal(?: \w+)?|juiz|juíza|justiça|supremo|relação|tribunal de [\w ]+"
        r"|stf|stj|árbitro|tas) (?:já |não |também )?",
    ),
    Sense(
        "viabilizar",
        r" com a (?:sua )?abstenção (?=[oa]s? |uma? )",
        "permitir",
        " com a sua abstenção a aprovação de ",
    ),
    Sense(
        "trocar",
        r" (?P<times>[a-zà-ÿ]+|\d+) vezes de (?P<what>[a-zà-ÿ]+)",
        "mudar",
        r" de \g<what> \g<times> vezes",
    ),
    Sense(
        "mudar",
        r"(?P<mean>(?:, em média,| em média)?) (?P<times>[a-zà-ÿ]+|\d+) vezes de "
        r"(?P<what>[a-zà-ÿ]+)",
        "mudar",
        r" de \g<what>\g<mean> \g<times> vezes",
    ),
    Sense("dispor", r" de (?=(?:\d|um|dois|três|cinco|dez|quinze) ?[a-z]* minutos?\b)", "ter", " "),
    Sense(
        "consentir",
        rf" (?=(?:o|um|mais|{UP_TO_TWELVE}|apenas|só|\d+) (?:[a-zà-ÿ]+ )?(?:golos?|gols?|empate"
        r"|tentos?)\b)",
        "sofrer",
        " ",
    ),
    Sense("acabar", r" com (?=\w)", "terminar", " com ", before=r"\bcomeç\w+ [^.;:!?]* e "),
    Sense(
        "atuar",
        rf" (?=(?:a|no dia) \d\d? de (?:{MONTHS})|\d)",
        "ir dar um concerto",
        " ",
        before=r"\b(?:cantora?|banda|grupo|fadista|música?|músico|artista|dupla|trio|quarteto"
        r"|quinteto|orquestra|DJ|rapper|coro|compositora?|pianista|guitarrista|saxofonista"
        r"|cantautora?)\b[^.;:!?]*?",
        tenses="present",
    ),
    Sense(
        "encaixar",
        rf" (?=(?:(?:mais|os|apenas|só) )?(?:\d\d?|um|{UP_TO_TWELVE}|primeiro|segundo)? ?"
        r"(?:golos?|gols?)\b)",
        "sofrer",
        " ",
    ),
    Sense(
        "apertar",
        r" a mão (?:a|d)(?P<the>os?|as?) (?!direita|esquerda|boneca)",
        "cumprimentar",
        r" \g<the> ",
    ),
    Sense("apertar", r" a mão à(?P<more>s?) ", "cumprimentar", r" a\g<more> "),
    Sense("apertar", rf" (?:as mãos|a mão){_END}", "cumprimentar-se"),
    Sense("apertar", rf"{_END}| (?=e\b)", "estar a acabar", " ", before=r"\b(?:tempo|prazo) "),
    Sense("baixar", r" (?:à )?enfermaria\b", "ser internado na enfermaria"),
    Sense("subir", r" em flecha\b", "subir muito depressa"),
    Sense(
        "encostar",
        rf" (?P<what>(?:o|a|um|uma) {_VEHICLE}) ao lado da estrada\b",
        "estacionar",
        r" \g<what> ao lado da estrada",
    ),
    Sense(
        "encostar",
        r"(?= n[oa] (?:portagem|berma|posto|estrada|estação|bomba)\b)",
        "parar",
        before=rf"\b{_VEHICLE}s? ",
    ),
    Sense(
        "sobrar", r" (?=(?:pouco|muito|nada|tempo|dinheiro|só)\b)", "ficar com", " ", to_whom=True
    ),
    Sense("faltar", r" (?:com a|à) palavra\b", "cumprir a promessa", front="não "),
    Sense("faltar", r" com a verdade\b", "mentir"),
    Sense("faltar", r" com o respeito a(?P<the>os?)\b", "desrespeitar", r" \g<the>"),
    Sense("faltar", r" com o respeito à(?P<more>s?)\b", "desrespeitar", r" a\g<more>"),
    Sense(
        "levantar",
        r" (?=(?:a|as|o|os|um|uma) (?:encomendas?|bilhetes?|cartão|receitas?|prémios?"
        r"|medicamentos?|chaves?|documentos?|passaportes?|kits?|dorsal|dorsais|mercadoria"
        r"|ingressos?|certificados?|diplomas?)\b)",
        "recolher",
        " ",
    ),
    Sense(
        "levantar",
        r" (?=(?:[oa]s? )?(?:restrições|sanções|embargo|bloqueio|proibição|quarentena"
        r"|suspensão|greve|confinamento|cerco|interdição|medidas|providência|medida cautelar"
        r"|sigilo|segredo)\b)",
        "acabar com",
        " ",
    ),
    Sense(
        "levantar",
        r" um auto(?: de (?:notícia|contraordenação))? a(?P<the>os?)\b",
        "multar",
        r" \g<the>",
    ),
    Sense(
        "levantar",
        r" um auto(?: de (?:notícia|contraordenação))? à(?P<more>s?)\b",
        "multar",
        r" a\g<more>",
    ),
    Sense("levantar", rf" a mesa{_END}| a mesa (?=depois|após|e\b)", "limpar a mesa", " "),
    Sense(
        "levantar",
        r" (?=(?:muito |um )?(?:vento|temporal|nevoeiro|tempestade|burburinho)\b)",
        "haver",
        " ",
        itself=True,
    ),
    Sense(
        "levantar",
        rf" (?=(?:(?:o |algum |mais )?dinheiro|(?:mais de |cerca de )?{_NUMBER}"
        r" (?:mil )?(?:euros|reais|dólares)) (?:n[oau]m?a?|d[ao]) (?:multibanco|banco|caixa"
        r"|conta|balcão|máquina|ATM)\b)",
        "sacar",
        " ",
        who=True,
    ),
    Sense("baixar", r" (?:ao|no) hospital\b", "ser internado no hospital"),
    Sense(
        "baixar",
        r" (?=(?:um|uma|o|a) (?:decreto|portaria|medida provisória|resolução|instrução"
        r"|ato|norma)\b)",
        "emitir",
        " ",
    ),
    Sense("cortar", r" relações(?=[.,;]| há| com)", "deixar de se falar"),
    Sense("cortar", r" o barato d(?P<the>[aeo]s?)\b", "estragar a festa", r" d\g<the>"),
    Sense("partir", rf" (?={_OWN}?(?:uma?|dois|duas|três|várias)? ?{_BONE}\b)", "fraturar", " "),
    Sense("partir", r" (?:[a-z]+ )?para cima d(?P<the>[oa]s?)\b", "atacar", r" \g<the>"),
    Sense("partir", r"(?:-(?:me|se|nos))? a rir\b", "dar gargalhadas"),
    Sense("carregar", r" n?[oa]s? ?(?:travão|travões|freio) a fundo\b", "frear com força"),
    Sense(
        "carregar",
        r" n(?P<the>[oa]s?) (?=(?:botão|botões|teclas?|play|ícone|link|interruptor"
        r"|gatilho|campainha|opção|travão|travões|acelerador|pedal|embraiagem)\b)",
        "pressionar",
        r" \g<the> ",
    ),
    Sense("carregar", r" de nuvens\b", "ficar nublado", itself=True),
    Sense(
        "encostar",
        rf" (?P<what>(?:o|a|um|uma) {_VEHICLE}) (?:à|na|junto à|à beira da)"
        r" (?:berma|beira da estrada|borda da estrada)\b",
        "estacionar",
        r" \g<what> na beira da estrada",
    ),
    Sense(
        "encostar",
        rf" (?P<what>(?:o|a|um|uma) {_VEHICLE}) no acostamento\b",
        "estacionar",
        r" \g<what> no acostamento",
    ),
    Sense("encostar", r" a bola (?=para)", "empurrar a bola", " "),
    Sense(
        "encostar", r"(?P<whom>-[on]?[oa]s?) (?:à parede|às cordas)\b", "pressionar", r"\g<whom>"
    ),
    Sense(
        "encostar", r" (?P<whom>[oa]s? [\w-]+) (?:à parede|às cordas)\b", "pressionar", r" \g<whom>"
    ),
    Sense(
        "apertar",
        r"(?=[.,;!]|$| no| na| este| esta| em)",
        "aumentar",
        before=r"\b(?:frio|calor|fome|sede|cerco|pressão|saudade) ",
    ),
    Sense("apertar", r" com (?=(?:[oa]s?|el[ea]s?) )", "pressionar", " "),
    Sense("apertar", r" o cinto de segurança\b", "colocar o cinto de segurança"),
    Sense(
        "render",
        rf"{_END}| (?=em|n[oa]s?\b)",
        "ter bom desempenho",
        " ",
        before=r"\b(?:avançado|jogador|extremo|médio|reforço|atacante|ponta|volante|equipa"
        r"|time|meia"
        r"|atleta|goleiro) (?:não |nunca |já não |pouco )",
    ),
    Sense(
        "render",
        r" o(?P<more>s?) (?=(?:colegas?|camaradas?|guardas?)\b)",
        "assumir o lugar",
        r" do\g<more> ",
    ),
    Sense(
        "render",
        rf"(?: nada)?{_END}",
        "ser produtivo",
        before=r"\b(?:dia|trabalho|reunião|tempo|manhã|tarde|estudo) (?:não )",
    ),
    Sense("apostar", r" forte (?=em|n)", "apostar muito", " "),
    Sense(
        "sobrar",
        r" (?=(?:motivos|razões|exemplos|dúvidas|críticas|elogios|queixas|ideias"
        r"|promessas|candidatos)\b)",
        "haver muitos",
        " ",
    ),
    Sense(
        "sobrar",
        _END,
        "ser muitos",
        before=r"\b(?:motivos|razões|exemplos|dúvidas|críticas|elogios|queixas) [^.,;]{0,30}",
    ),
    Sense(
        "sobrar",
        r" (?=(?:comida|dinheiro|pão|tempo|bilhetes|vagas|espaço|água|pouco|muito|só)\b)",
        "restar",
        " ",
    ),
    Sense("faltar", r" (?:ao|à|a) respeito (?P<to>a)(?P<the>os?)\b", "desrespeitar", r" \g<the>"),
    Sense("faltar", r" (?:ao|à|a) respeito à(?P<more>s?)\b", "desrespeitar", r" a\g<more>"),
    Sense("faltar", r" à verdade\b", "mentir"),
    Sense("faltar", rf" (?P<to>a)(?P<the>os?) (?={_MISSED}\b)", "estar ausente", r" d\g<the> "),
    Sense("faltar", rf" à(?P<more>s?) (?={_MISSED}\b)", "estar ausente", r" da\g<more> "),
    Sense(
        "faltar",
        rf" (?P<time>{_NUMBER} (?:anos?|meses|mês|semanas?|dias?)) para a reforma{_END}",
        "aposentar-se",
        r" daqui a \g<time>",
        to_whom=True,
    ),
    Sense(
        "faltar",
        rf" (?:muito )?pouco para (?={_DOING})",
        "estar quase a",
        " ",
        before=r"^|[.;:,] ",
        who=True,
    ),
    Sense(
        "faltar",
        rf" (?P<time>{_NUMBER} (?:anos?|meses|mês|semanas?|dias?"
        rf"|horas?)) para (?P<goal>[ao]) (?=\w)",
        "ter",
        r" \g<time> até \g<goal> ",
        front="ainda ",
        to_whom=True,
    ),
)

SENSES = (
    *_OF_DAR,
    *_OF_FICAR,
    *_OF_FAZER,
    *_OF_METER,
    *_OF_TIRAR,
    *_OF_LEVAR,
    *_OF_TRAZER,
    *_OF_PASSAR,
    *_OF_MOVING,
    *_OF_HAVING,
    *_OF_HANDLING,
    *_OF_KEEPING,
    *_OF_PICTURES,
)
"""Of a verb the first that matches is said."""
