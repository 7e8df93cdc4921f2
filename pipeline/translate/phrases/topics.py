"""Words whose sense another word of their sentence tells, where no neighbour does.

Papers of Brazil call public employees "servidores", and a party its "legenda": the tiny Firefox
model pt→en writes of servers that threaten to cross their arms, and of the allies of the legend. In
a list of terms they would need each word that can stand beside them. Here it is enough that the
sentence has a word of the same topic anywhere, and none of a topic where they are something else.
Of 60 first sentences of Brazilian articles of our own some five have such a word.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from pipeline.translate.phrases.capitals import cased
from pipeline.translate.phrases.fields import listed

_WORD = re.compile(r"\w+(?:-\w+)*")


@dataclass(frozen=True, slots=True)
class Topic:
    """Words that ``tells`` gives a sense, unless a word of ``unless`` gives them another.

    ``senses`` has what is sent for each form; a form that has ``refused`` words behind or before it
    is something else.
    """

    senses: dict[str, str]
    tells: frozenset[str]
    unless: frozenset[str] = frozenset()
    before: str = ""
    behind: str = ""
    rarest: frozenset[str] = field(init=False)
    pattern: re.Pattern[str] = field(init=False)

    def __post_init__(self) -> None:
        """Look for forms of more words by the longest of these, which is seldom a small one."""
        object.__setattr__(self, "rarest", frozenset(max(t.split(), key=len) for t in self.senses))
        forms = "|".join(sorted(map(re.escape, self.senses), key=len, reverse=True))
        written = rf"{self.before}(?<![\w-])(?:{forms})(?![\w-]){self.behind}"
        object.__setattr__(self, "pattern", re.compile(written, re.IGNORECASE))

    def said(self, found: re.Match[str]) -> str:
        """The sense; a capital inside a sentence is that of a name."""
        form = found[0]
        if form[0].isupper() and found.start() and found.string[found.start() - 2] not in ".:!?|":
            return form
        return cased(self.senses[form.lower()], form)


_FOOTBALL = listed(
    "atacante atacantes artilheiro bahia brasileirão botafogo campeonato centroavante clube copa"
    " corinthians cruzeiro elenco escalação escalado flamengo fluminense futebol gol goleada"
    " goleiro gols inter lesão golo golos gramado grêmio libertadores meio-campista palmeiras"
    " partida pênalti pênaltis placar rodada rodadas sub-20 sul-americana time torcedor torcida"
    " santos torcedores treinador vasco volante zaga zagueiro zagueiros zagueira"
)
_POLICE = listed(
    "agressor apreensão assalto assassinato cadeia criminoso criminosos delegacia delegado delegada"
    " detido detida facção feminicídio flagrante furto furtos homicídio homicídios investigação"
    " inquérito polícia policiais policial prendeu presa presas preso presos prisão quadrilha roubo"
    " roubos suspeita suspeito suspeitos tráfico vítima vítimas estupro"
)
_PARLIAMENT = listed(
    "bolsonaro centrão congresso cpi cpmi deputado deputados emendas impeachment lira lula motta"
    " partidários pautar pec planalto senado senador senadora senadores stf anistia alcolumbre"
)
_ROADS = listed(
    "avenida br caminhão caminhonete carreta carretas carro carros colisão estrada"
    " interdita km marginal motociclista motorista ônibus pista prf rodovia trecho van veículo"
    " veículos acidente"
)

_TOPICS = (
    Topic(
        {"primeira volta": "primeiro turno"},
        listed(
            "abstenção boletins candidata candidato candidatos eleição eleições eleito eleitores"
            " eleitoral presidenciais referendo sondagem sondagens urnas votação voto votos"
        ),
        listed("campeonato circuito corrida equipa grande-prémio jogo jogos liga piloto pista"),
        behind=r"(?! (?:ao|d[ao] (?:liga|campeonato|circuito|corrida|prova)))",
    ),
    Topic(
        {"peões": "pedestres", "peão": "pedestre"},
        listed(
            "acidente acidentes atropelada atropelado atropelados atropelamento atropelamentos"
            " automobilistas autocarro carro carros ciclistas cidade condutor condutores estrada"
            " estradas faixa gnr passadeira passadeiras passeio passeios psp rua ruas semáforo"
            " semáforos sinistralidade trânsito velocidade viatura via"
        ),
        listed("bispo brinquedo fazenda gado madeira rainha rodeio tabuleiro torre xadrez"),
        behind=r"(?! de (?:rodeio|brega|fazenda))",
    ),
    Topic(
        {"ressaca": "mar agitado", "a ressaca": "o mar agitado", "da ressaca": "do mar agitado"},
        listed(
            "barcos litoral mar marinha marítima metros navegação onda ondas orla praia praias"
            " marítimo calçadão banhistas surfistas"
        ),
        listed("álcool bebeu bebida bebidas cabeça carnaval cerveja festa moral"),
    ),
    Topic(
        {
            "suprimido": "cancelado", "suprimida": "cancelada", "suprimidos": "cancelados",
            "suprimidas": "canceladas",
        },
        listed(
            "autocarro autocarros barco barcos carreira carreiras carris comboio comboios cp"
            " ferry ligação ligações transtejo viagens voo voos"
        ),
        listed("feriado lei palavra capítulo direitos"),
    ),
    Topic(
        {"adesão": "turnout", "afluência": "turnout", "participação": "turnout"},
        listed(
            "autárquicas eleição eleições eleitoral eleitorado eleitores europeias greve"
            " legislativas presidenciais referendo urnas votação voto votos"
        ),
        listed("ações capital empresa política cidadã sorteio"),
        behind=r"(?= (?:ficou|foi d|de (?:cerca de |quase )?\d|ronda|rondou|subiu|desceu|caiu|era d"
        r"|atingiu|situou|está n|estava n|recorde))",
    ),
    Topic(
        {"balcão": "sucursal", "balcões": "sucursais"},
        listed(
            "banca bancária bancário bancários bancos banco bcp bpi caixa cgd depósitos montepio"
            " novobanco santander"
        ),
        listed("alimentar bar bares cadeira café cerveja cozinha loja restaurante sentado"),
        behind=r"(?! (?:únicos?|d[aeo] (?:bar|café|cidadão|cozinha|loja|receção|teatro)))",
    ),
    Topic(
        {"boletins": "votos", "dos boletins": "dos votos"},
        listed(
            "apurado apurados candidata candidato candidatos contados contagem eleição eleições"
            " eleitoral eleitorais escrutinados partido senador urna urnas"
        ),
        listed("clínicos escola escolares gripe meteorológicos saúde totoloto"),
        behind=r"(?! (?:de |clínic|escolar|meteorológic|informativ|epidemiológic))",
    ),
    Topic(
        {"composições": "comboios", "composição": "comboio"},
        listed("carris comboio comboios cp ferroviária ferroviário linha metro metropolitano trem"),
        listed("aluno canção letra maestro música musical peças piano química quadro prova"),
        before=r"(?<!\b[Aa] )(?<!\bna )",
    ),
    Topic(
        {"participações": "queixas"},
        _POLICE | listed("crime crimes criminalidade doméstica gnr psp pj violência burla burlas"),
        listed("ações ator atriz capital elenco empresa filme mercado sad série séries sociais"),
        before=r"(?<!\b[Tt]em )(?<!\b[Aa]s )(?<!\bcom )",
    ),
    Topic(
        {
            "servidor": "funcionário público", "servidora": "funcionária pública",
            "servidores": "funcionários públicos", "servidoras": "funcionárias públicas",
            "ex-servidor": "ex-funcionário público", "ex-servidora": "ex-funcionária pública",
        },
        listed(
            "afastado afastada aposentadoria aposentados assembleia assédio cargo cargos categoria"
            " comissionados concurso corregedoria efetivos estado estados estadual exonerada"
            " exonerado exonerados federal folha gabinete governador governo greve grevistas inss"
            " judiciário licença ministério ministérios municipal município paralisação"
            " pensionistas"
            " prefeito prefeitura previdência professores reajuste repasse salarial salário"
            " salários saúde secretaria secretário senado sindicato sindicatos tribunal tribunais"
            " câmara pública públicas fantasma fantasmas demitida demitido comissão fraude vaga"
            " vagas temporários estabilidade 13º legislativo executivo"
        ),
        listed(
            "amazon ataques computador computadores dados digital empresa google hacker hackers"
            " hospedagem ia informática internet invadiu invadiram microsoft nuvem nvidia online"
            " rede redes site sites sistema sistemas software streaming"
        ),
        behind=r"(?! (?:públic[oa]s?|d[eao]s? (?:Deus|Dados|dados|e-mail|arquivos|jogos|correio)))",
    ),
    Topic(
        {"chapa": "lista de candidatos", "chapas": "listas de candidatos"},
        listed(
            "candidata candidato candidatos candidatura eleição eleições eleitoral governador mdb"
            " oposição pl prefeito presidência psd pt sindicato tre tse vereadores vice votos"
        ),
        listed("aço carro ferro metal metálica pulmão raio-x bife grelhado quente"),
        behind=r"(?! (?:quente|metálica|de aço|de ferro))",
    ),
    Topic(
        {"da legenda": "do partido", "na legenda": "no partido", "pela legenda": "pelo partido",
         "a legenda": "o partido", "à legenda": "ao partido", "legendas": "partidos"},
        listed(
            "aliados candidata candidato candidatos candidatura coligação convenção deputada"
            " deputado deputados disputar eleição eleições eleitoral federação filiação filiar"
            " filiados filiou governador governadora mdb partidária pdt pl pp prefeito"
            " pré-candidato pré-candidata psb psd psdb psol pt republicanos senador senadora"
            " vereador vereadora"
        ),
        listed(
            "áudio cinema dublado dublada escreveu facebook filme filmes foto fotos imagem imagens"
            " instagram postou publicou série séries stories tradução vídeo vídeos"
        ),
    ),
    Topic(
        {"projeto": "projeto de lei", "projetos": "projetos de lei"},
        _PARLIAMENT | {"câmara", "relator", "relatora", "urgência"},
        listed("arquitetura arquiteto cultural escola obra obras social universidade"),
        behind=r"(?= (?:que|aprovad[oa]s?|foi (?:aprovado|votado|rejeitado)|sobre|contra)\b)",
    ),
    Topic(
        {"presidente da câmara": "presidente da Câmara dos Deputados"},
        _PARLIAMENT,
        listed(
            "autarca autarquia chega concelho freguesia junta municipal município prefeito ps"
            " vereador vereadora vereadores lisboa porto vereação"
        ),
        behind=r"(?! (?:d[aeo]s? |[Mm]unicipal|Legislativa|[Aa]lta|[Bb]aixa))",
    ),
    Topic(
        {
            "titulares": "jogadores titulares", "desfalque": "ausência", "desfalques": "ausências",
            "clássico": "derby", "clássicos": "derbies", "reservas": "suplentes",
            "returno": "segunda volta", "vice-lanterna": "penúltimo",
            "volante": "médio defensivo", "volantes": "médios defensivos",
        },
        _FOOTBALL - {"volante"},
        listed(
            "carro dirigia dirigir embriaguez filme financeiro fundo hotel literatura milhões"
            " motorista naturais petróleo polícia rock dinheiro caixa câmbio rolo"
        ),
        before=r"(?<!jogadores )(?<!ao )(?<!de reais de )",
    ),
    Topic(
        {"torcida": "torcedores", "torcidas": "torcedores", "lateral": "defesa lateral",
         "laterais": "defesas laterais"},
        _FOOTBALL - {"torcida"},
        listed("rua janela efeito"),
        before=r"(?:(?<!\b[àa] )(?<!da )|^)(?<!linha )",
        behind=r"(?! (?:organizada|única|esquerd|direit))",
    ),
    Topic(
        {"acerta com": "assina com", "acertou com": "assinou com", "acertar com": "assinar com"},
        _FOOTBALL | listed("jogador meia ponta contrato temporada"),
        behind=r"(?= (?:[oa] )?(?-i:[A-Z]))",
    ),
    Topic(
        {"pega": "enfrenta", "pegar": "enfrentar", "pegou": "enfrentou", "encara": "enfrenta",
         "encarar": "enfrentar", "encarou": "enfrentou"},
        _FOOTBALL | listed("semifinal final oitavas quartas semifinais seleção rival clássico"),
        behind=r"(?= (?:[oa] )?(?:(?-i:[A-Z])|vencedor|campeão|líder|time|rival|seleção))",
    ),
    Topic(
        {"desligar": "dispensar", "desligou": "dispensou", "desligados": "dispensados",
         "desligamento": "despedimento", "desligamentos": "despedimentos"},
        listed("demissão empregados estatal funcionários pdv trabalhadores voluntária voluntário"),
        listed("aparelho celular computador energia internet luz motor televisão tv"),
    ),
    Topic(
        {"serra": "montanha"},
        _ROADS | listed("helicóptero avião trilha névoa neblina queda"),
        listed("elétrica motosserra madeira dentes"),
        before=r"(?:(?<=\bda )|(?<=\bna )|(?<=\ba )|(?<=\bpela ))",
    ),
    Topic(
        {
            "passagem": "antecedentes criminais", "passagens": "antecedentes criminais",
        },
        _POLICE,
        listed("aérea aéreas avião bilhete cidade clube clubes futebol ônibus rodoviária voo voos"),
        before=r"(?:(?<=tem )|(?<=têm )|(?<=tinha )|(?<=tinham )|(?<=possui )|(?<=possuía )"
        r"|(?<=acumula )|(?<=várias )|(?<=com )|(?<=já ))",
    ),
    Topic(
        {
            "delegada": "inspetora da polícia", "delegado": "inspetor da polícia",
            "delegados": "inspetores da polícia",
        },
        _POLICE - {"delegada", "delegado"},
        listed("convenção congresso partido sindical sindicato saúde administrador procurador"),
        behind=r"(?! (?:d[aeo] |regional|titular|responsável|sindical|geral|[A-Z]\w+ de [Ss]aúde))",
    ),
    Topic(
        {
            "tombou": "capotou", "tombar": "capotar", "tomba": "capotou", "tombam": "capotaram",
            "tombaram": "capotaram", "tombado": "capotado", "tombada": "capotada",
            "tombamento": "acidente",
        },
        _ROADS,
        listed("iphan patrimônio histórico árvore chão morto morta mortos"),
    ),
    Topic(
        {
            "bate de frente": "colide frontalmente", "bater de frente": "colidir frontalmente",
            "batem de frente": "colidem frontalmente", "bateu de frente": "colidiu frontalmente",
            "bateram de frente": "colidiram frontalmente",
            "batido de frente": "colidido frontalmente",
        },
        _ROADS,
        listed("governo ministro ministra partido presidente senador"),
    ),
    Topic(
        {
            "na altura de": "perto de", "na altura do": "perto do", "na altura da": "perto da",
        },
        _ROADS,
        behind=r"(?= (?:(?-i:[A-Z])|\d|bairro|km|quilômetro|número|viaduto|ponte"
        r"|trevo|shopping|posto))",
    ),
    Topic(
        {"dobra": "duplica", "dobram": "duplicam", "dobrar": "duplicar", "dobrou": "duplicou",
         "dobraram": "duplicaram", "dobrando": "duplicando"},
        listed(
            "anos casos consumo demanda faturamento lucro lucros meses número preço preços produção"
            " população receita semanas valor vendas"
        ),
        listed("esquina joelho joelhos lençol língua papel roupa roupas sinos aposta apostas"),
    ),
    Topic(
        {"laranja": "testa de ferro", "laranjas": "testas de ferro"},
        listed(
            "candidatas candidaturas contas empresa empresas esquema fachada fraude imóvel imóveis"
            " investigação lavagem nome nomes pf registrada registrado"
        ),
        listed(
            "alerta alertas citricultores cor exportação fruta frutas mecânica pomar pomares safra"
            " suco sucos camisa aviso"
        ),
    ),
    Topic(
        {"fatura": "ganha", "faturam": "ganham", "faturou": "ganhou", "faturaram": "ganharam"},
        listed(
            "aposta apostador apostadora apostadores bolão lotofácil lotomania loteria mega"
            " mega-sena prêmio quina timemania"
        ),
    ),
    Topic(
        {"sai atrás": "começa a perder", "saiu atrás": "começou a perder",
         "sair atrás": "começar a perder"},
        _FOOTBALL,
        behind=r"(?= no placar| no marcador|,| mas | e )",
    ),
    Topic(
        {"vence": "termina", "vencem": "terminam", "venceu": "terminou", "venciam": "terminavam"},
        listed(
            "benefício boleto boletos contrato contratos desconto fatura imposto inscrição iptu"
            " ipva licença mandato parcela parcelas pagamento prazo prazos prisão taxa validade"
        ),
        listed("campeonato clube copa gol jogo partida time torneio título eleição"),
        behind=r"(?=[.,;]|$| (?:hoje|amanhã|ontem|em|no dia|dia|n[ao]|nest[ae]|às|depois)\b)",
    ),
    Topic(
        {"sigla": "partido", "siglas": "partidos"},
        listed(
            "candidata candidato candidatos candidatura coligação convenção deputada deputado"
            " deputados eleição eleições eleitoral filiação filiados filiou governador mdb pdt pl"
            " pp prefeito presidente psb psd psdb psol pt republicanos senador senadora vereador"
        ),
        listed("significa abreviatura iniciais inglês"),
        behind=r"(?! (?:que significa|de |em |para |do inglês|[A-Z]))",
    ),
    Topic(
        {"fantasia": "traje", "fantasias": "trajes"},
        listed(
            "ala alegorias anhembi bloco blocos carnaval carnavalesco desfile desfiles escola"
            " escolas foliã folião foliões samba sambódromo sapucaí vestida vestido"
        ),
    ),
    Topic(
        {"lote": "grupo de reembolsos", "lotes": "grupos de reembolsos"},
        listed("contribuinte contribuintes ir irpf restituição restituições receita"),
        listed("carga café vacina terreno veículos leilão receitas"),
    ),
    Topic(
        {"frigorífico": "matadouro", "frigoríficos": "matadouros"},
        listed(
            "abate abates abatidos arroba aves boi bois bovina bovinos carne carnes exportação"
            " exportações exportar funcionários gado jbs marfrig pecuaristas suínos unidade"
            " trabalhadores"
        ),
        listed("cozinha congelador eletrodomésticos eletrodoméstico geladeira casa"),
    ),
    Topic(
        {"onça": "jaguar", "onças": "jaguares"},
        listed(
            "animais animal ataque atacado atropelada avistada bicho caseiro espécie fazenda felino"
            " filhote filhotes floresta ibama icmbio mata moradores parque pantanal pescador presas"
            " quintal resgatada rodovia sítio trilha zoológico câmeras"
        ),
        listed("cotação dólares mercado ouro prata troy metal"),
        before=r"(?<!amigo da )",
    ),
    Topic(
        {"dezenas": "números", "dezena": "número", "concurso": "sorteio",
         "concursos": "sorteios"},
        listed(
            "lotofácil lotomania loteria loterias mega mega-sena lotérica quina sorteada sorteadas"
            " sorteados timemania dupla-sena"
        ),
        listed("banca candidatos edital vagas"),
        behind=r"(?! (?:de (?!0?\d)|público))",
    ),
    Topic(
        {"banca": "organizadora", "nível médio": "ensino secundário",
         "nível superior": "ensino superior", "nível fundamental": "ensino básico",
         "nível técnico": "ensino técnico"},
        listed(
            "candidato candidatos cargo cargos concurso concursos edital inscrição inscrições prova"
            " provas salário salários taxa vaga vagas"
        ),
        listed("advogados bancos feira jornal revistas mar rios peixe frutas"),
    ),
    Topic(
        {"enredo": "tema do desfile", "bateria": "orquestra de percussão", "ala": "grupo",
         "concentração": "zona de concentração", "quesito": "critério",
         "quesitos": "critérios", "agremiação": "escola de samba",
         "agremiações": "escolas de samba"},
        listed(
            "anhembi carnaval carnavalesca carnavalesco foliões samba sambódromo sapucaí avenida"
            " desfile desfiles mestre-sala porta-bandeira samba-enredo mangueira portela"
        ),
        listed("carro celular celulares filme litoral livro milhas plano política série"),
        before=r"(?<!samba-)(?<!rainha de )(?<!rainha da )",
    ),
)  # fmt: skip

_EVERY = frozenset().union(*(topic.rarest for topic in _TOPICS))


def _parted(text: str) -> list[str]:
    """The words of a text without the marks beside most; the fastest way there is."""
    for mark in ',.:;?"':
        text = text.replace(mark, " ")
    return text.split()


def in_its_sense(text: str) -> str:
    """A Portuguese text whose ambiguous words are said as what they mean there.

    >>> in_its_sense("O repasse não caiu, e os servidores ameaçam parar.")
    'O repasse não caiu, e os funcionários públicos ameaçam parar.'
    >>> in_its_sense("O ataque derrubou os servidores.")
    'O ataque derrubou os servidores.'
    """
    lowered = text.lower()
    if _EVERY.isdisjoint(_parted(lowered)):
        return text
    words = frozenset(_WORD.findall(lowered))
    for topic in _TOPICS:
        if (
            not words.isdisjoint(topic.rarest)
            and not words.isdisjoint(topic.tells)
            and words.isdisjoint(topic.unless)
        ):
            text = topic.pattern.sub(topic.said, text)
    return text
