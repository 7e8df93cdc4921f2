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

_SLEEVES = listed(
    "arregaçou arregaçar arregaçam avião banda bd blusa blusas camisa camisas camisola camisolas"
    " casaco casacos cava cavas comprida compridas costura curta curtas desenhos embarque incêndio"
    " punho punhos qualificação t-shirt vestido vestidos vestia bombeiros japonesa japonês anime"
)
_STREET = listed(
    "atravessar atravessam atravessava atropela atropelada atropelado atropelados atropelamento"
    " atropelamentos atropelou avenida automóvel bicicletas carro carros ciclistas condutor"
    " condutores passadeira passadeiras passeio passeios rua ruas semáforo semáforos trânsito"
    " travessia veículo veículos viatura zebra"
)

_TOPICS = (
    Topic(
        {"manga": "mango", "mangas": "mangoes"},
        listed(
            "abacate abacaxi ananás árvore árvores banana bananas batido brasil caroço caju chutney"
            " colheita comer comeu cubos descascou doce doces exportação exportações exporta"
            " exportam fruta frutas fruto frutos gelado kg laranja laranjas laranjeiras madura"
            " maduras mamão mangueira mangueiras maracujá mercado mousse papaia pomar pomares"
            " produtores produtor polpa quilo quilos safra salada sobremesa sorvete suco sucos sumo"
            " sumos sumarentas toneladas verde verdes fatias provou"
        ),
        _SLEEVES,
        behind=r"(?! de (?:camisa|embarque|casaco|qualificação|água|ar|vento))",
    ),
    Topic(
        {"mangueira": "árvore de manga", "mangueiras": "árvores de manga"},
        listed("fruto frutos mangas sombra flor folhas floriu plantou plantada tronco galhos"),
        listed("água bombeiro bombeiros carnaval desfile incêndio jardim regar samba regava"),
    ),
    Topic(
        {"peão": "pedestre", "peões": "pedestres"},
        _STREET | {"atropelar", "colheu", "segurança", "circulação", "rodoviária"},
        listed(
            "barretos bispo boi bois cavalo cavalos fazenda gado jogada obra rainha rei rodeio"
            " rodeios tabuleiro torre touro touros xadrez madeira"
        ),
    ),
    Topic(
        {"claras": "claras de ovo"},
        listed("gemas ovos açúcar castelo neve farinha bolo bata bater bateu junte batidas"),
        listed("águas ideias regras contas cores palavras"),
        behind=r"(?! (?:(?:de|do|dos) ovos?|em (?:castelo|neve)))",
    ),
    Topic(
        {"bala": "rebuçado", "balas": "rebuçados"},
        listed(
            "chocolate chocolates chupar chupava chupando chupou doce doces engasgou guloseimas"
            " hortelã pirulito pirulitos chiclete chicletes bombom bombons"
        ),
        listed(
            "arma atirador baleada baleado calibre crime crimes disparo disparos ferida ferido"
            " fuzil morta morto perdida polícia policial pólvora revólver tiro tiros vítima"
        ),
    ),
    Topic(
        {"galão": "café com leite", "galões": "cafés com leite"},
        listed("bebeu beber café pastelaria pediu torrada torradas croissant chávena meia bolo"),
        listed("água álcool combustível diesel gasóleo gasolina litros petróleo tinta preço"),
        behind=r"(?! de)",
    ),
    Topic(
        {"apelido": "sobrenome", "apelidos": "sobrenomes"},
        listed(
            "adotar adotou casamento casar casada casou família filha filho herdou marido mãe"
            " materno noiva noivo pai paterno registo solteira comum"
        ),
        listed("alcunha amigos carinhoso colegas jogador ganhou infância torcida bola"),
    ),
    Topic(
        {"capa": "cape", "capas": "capes"},
        listed("herói heróis super-herói super-homem toureiro tuna tunos batman vampiro traje"),
        listed("álbum disco jornal jornais livro livros revista revistas telemóvel página"),
    ),
    Topic(
        {"pilha": "bateria", "pilhas": "baterias"},
        listed(
            "alcalinas brinquedo brinquedos comando lanterna lanternas recarregáveis rádio relógio"
            " reciclagem reciclar usadas gastas lítio"
        ),
        behind=r"(?! (?:de (?!lítio)|galvânica))",
    ),
    Topic(
        {"selo": "selo postal", "selos": "selos postais"},
        listed(
            "carta cartas coleção colecionador colecionadores colecionava correio correios ctt"
            " envelope envelopes filatelia filatélica postal postais"
        ),
        listed("discográfico discográfica editora gravadora álbum qualidade"),
        behind=r"(?! (?:posta|d[aeo] (?!carta|coleção)))",
    ),
    Topic(
        {"cabo": "Cpl."},
        listed(
            "agente agentes batalhão bombeiros comandante comando condecorado destacamento disse"
            " exército ferido ferida gnr louvado militar militares morreu morto morta pm polícia"
            " policial posto promovido quartel soldado soldados salvou patrulha"
        ),
        listed("antena elétrico fibra submarino navio vela tormentas"),
        behind=r"(?= (?!Verde|Delgado|Espichel|Carvoeiro|Canaveral|Horn|Raso|Mondego|Sardão|São"
        r"|Frio|Branco|Norte|Bojador|Cod|Finisterra|USB|HDMI|Girão|Ledo)(?-i:[A-Z])[^\W\d_]{3,})",
    ),
    Topic(
        {"comboio": "trem", "comboios": "trens"},
        listed("apeadeiro carris cp fertagus linha revisor maquinista intercidades passageiros"),
        listed("camiões humanitário humanitária militar militares onu tropas vento ataque"),
    ),
    Topic(
        {"xeque": "check", "em xeque": "em check"},
        listed("bispo cavalo diagonal peão rainha rei tabuleiro torre xadrez"),
        listed("arábia emir árabe árabes"),
        behind=r"(?!-mate)",
    ),
    Topic(
        {
            "percebeu": "entendeu", "perceberam": "entenderam", "percebi": "entendi",
            "percebia": "entendia", "percebe": "entende", "perceber": "entender",
        },
        listed("pergunta explicação disse língua idioma letra palavra palavras piada matéria"),
        listed("erro falta ladrão presença roubo fuga fumo barulho movimento engano"),
        before=r"(?<!se )",
        behind=r"(?! que)",
    ),
    Topic(
        {
            "aliança": "anel de casamento", "alianças": "anéis de casamento",
            "uma aliança": "um anel de casamento", "as alianças": "os anéis de casamento",
            "a aliança": "o anel de casamento", "das alianças": "dos anéis de casamento",
            "da aliança": "do anel de casamento",
        },
        listed("noivo noiva noivos dedo dedos padrinho ourives ouro casar casaram"),
        listed(
            "partido partidos nato país países político política coligação governo eleitoral"
            " militar liberal democrática"
        ),
        behind=r"(?! (?:de casamento|entre|com))",
    ),
    Topic(
        {"canela": "shin", "canelas": "shins"},
        listed("árbitro bola entrada falta jogador lesão pancada perna pontapé chuto caneleira"),
        listed("arroz açúcar bolo cravo doce leite pau pó café chá"),
        behind=r"(?! (?:em pó|em pau))",
    ),
    Topic(
        {"despediu-se": "demitiu-se", "despediram-se": "demitiram-se"},
        listed("emprego empresa patrão fábrica cozinheiro funcionário trabalhador salário chefe"),
        listed("família mulher mãe pai filhos público abraço beijo funeral morto adeptos"),
        behind=r"(?! (?:d[aeo]s?|com|n[ao]s?)\b)",
    ),
    Topic(
        {
            "a quinta": "a quinta agrícola", "da quinta": "da quinta agrícola",
            "na quinta": "na quinta agrícola", "uma quinta": "uma quinta agrícola",
        },
        listed(
            "avô avós filho filhos herdou herança vinha vinhas vinho vinhos uvas lavrador gado"
            " ovelhas cavalos hectares caseiro rural animais pomar galinhas horta vendeu"
        ),
        listed(
            "terça quarta sexta segunda feira jogo vez edição lugar lugares vitória vitórias"
            " derrota temporada jornada final terceira primeira"
        ),
        behind=r"(?= (?:d[aeo]s? |em |que |fica |foi |tem |com |e )|[.,;]|$)"
        r"(?! (?:agrícola|d[ao] (?:tabela|vez|semana|campeonato|mundo|ano)))",
    ),
    Topic(
        {"fósforo": "match", "fósforos": "matches"},
        listed("acendeu acender riscou riscar caixa cigarro vela lareira fogão queimou palito"),
        listed("cálcio ferro adubo adubos magnésio branco sangue solo potássio azoto"),
        behind=r"(?! branco)",
    ),
    Topic(
        {"dado": "dice", "dados": "dice"},
        listed("tabuleiro casino roleta gamão azar seis jogador jogo"),
        listed(
            "base bases estatísticos estatística oficiais pessoais proteção ine informáticos nuvem"
            " empresa relatório estudo utilizadores privacidade plataforma económicos segundo"
            " clube equipa treinador importante novo momento facto"
        ),
        before=r"(?:(?<=\bos )|(?<=\bo )|(?<=\bOs )|(?<=\bO ))",
        behind=r"(?= (?:ca|rol|foram lançados|deu|deram|no|na))",
    ),
    Topic(
        {"elementos": "membros"},
        listed("gnr psp bombeiros banda claque gangue coro rancho corporação patrulha pj tuna"),
        listed("químicos químico prova naturais decorativos tabela arquitetónicos novos"),
        behind=r"(?! (?:d[aeo] prova|químic|natura))",
    ),
    Topic(
        {"a pata": "a duck", "uma pata": "uma duck", "patas": "ducks"},
        listed("grasnar lago ninho ovo ovos patinhos pato patos penas"),
        listed("cão cães cavalo cavalos dianteira dianteiras gato traseira traseiras quatro"),
        behind=r"(?! d[aeo] )",
    ),
    Topic(
        {"o ponto": "o prompter", "do ponto": "do prompter", "ao ponto": "ao prompter"},
        listed("ator atriz atores palco teatro encenador deixas"),
        listed("alto cruz encontro vista baixo forte"),
        behind=r"(?= (?:soprava|soprou|sopra|ajudou|ajudava|teve|lembr|disse|sussurr|escond|para o"
        r"|que lhe))",
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
