"""Words whose sense another word of their sentence tells, where no neighbour does.

Papers of Brazil call public employees "servidores", and a party its "legenda": the tiny Firefox
model pt→en writes of servers that threaten to cross their arms, and of the allies of the legend. In
a list of terms they would need each word that can stand beside them. Here it is enough that the
sentence has a word of the same topic anywhere, and none of a topic where they are something else.
Of 60 first sentences of Brazilian articles that we wrote some five have such a word. Unlike terms
of ``fields.py``, each has its own words that tell it and its own that deny it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from pipeline.translate.phrases.capitals import cased
from pipeline.translate.phrases.fields import listed
from pipeline.translate.phrases.lazily import lazily
from pipeline.translate.phrases.words import words_of

_WORD = lazily(r"\w+(?:-\w+)*")


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
        object.__setattr__(self, "pattern", lazily(written, re.IGNORECASE))

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
        {"primeira volta": "primeiro turno"},
        listed(
            "abstenção boletins candidata candidato candidatos eleição eleições eleito eleitores"
            " eleitoral presidenciais referendo sondagem sondagens urnas votação voto votos"
        ),
        listed("campeonato circuito corrida equipa grande-prémio jogo jogos liga piloto pista"),
        behind=r"(?! (?:ao|d[ao] (?:liga|campeonato|circuito|corrida|prova)))",
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
        {"cachorro": "filhote", "cachorros": "filhotes"},
        listed("cadela cadelas ninhada ninhadas loba leoa ursa parto recém-nascidos amamentar"),
        behind=r"(?! quentes?)",
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
        {"encomenda": "pacote", "encomendas": "pacotes", "retirada": "recolhida",
         "retiradas": "recolhidas"},
        listed(
            "carteiro carteiros correios correspondência ctt destinatário destinatários entregador"
            " entregadores estafeta estafetas postais postal remetente transportadora"
        ),
        listed("fábrica indústria obra obras tropas"),
    ),
    Topic(
        {"lavra": "arde", "lavram": "ardem", "lavrou": "ardeu", "lavraram": "arderam",
         "lavrava": "ardia", "lavravam": "ardiam", "lavrar": "arder"},
        listed("bombeiros chama chamas fogo fogos incêndio incêndios"),
        listed("agricultor agricultores auto ata campos multa terra terras"),
    ),
    Topic(
        {"barraca": "shack", "barracas": "shacks"},
        listed(
            "bairro bairros demolição demolida demolidas demolir demoliu demolidos demolições"
            " despejo despejada despejadas habitação habitacional luz precárias realojadas"
            " realojados realojamento saneamento vivem vivia viviam"
        ),
        listed("campismo feira feiras festa festas praia comes bebes artesanato"),
    ),
    Topic(
        {"derrapa": "aumenta", "derrapam": "aumentam", "derrapou": "aumentou",
         "derraparam": "aumentaram", "derrapar": "aumentar"},
        listed("conta contas custo custos despesa despesas orçamento orçamentos preço preços"),
        listed("carro camião caminhão condutor pista piso estrada moto ônibus prazo prazos"),
    ),
    Topic(
        {"perícia": "polícia científica", "peritos": "especialistas da polícia científica"},
        listed(
            "arma bala boletim cadáver corpo crime delegacia delegado disparo homicídio iml local"
            " morte samu tiro tiros vestígios vítima"
        ),
        listed("trabalhista previdenciária inss contábil maestria habilidade"),
        before=r"(?:(?<=\ba )|(?<=\bda )|(?<=\bà )|(?<=\bpela )|(?<=^A )|(?<=\bos ))",
        behind=r"(?! (?:médica|de |d[ao] (?:motorista|condutor|piloto)|contábil|técnica))",
    ),
    Topic(
        {"pista": "estrada", "pistas": "faixas", "canteiro central": "separador central",
         "canteiro": "separador", "mão dupla": "dois sentidos"},
        listed(
            "acidente br caminhão carreta carro carros colisão interditada interditadas km"
            " motorista"
            " motociclista ônibus prf rodovia tombou trânsito tráfego veículo veículos motoristas"
            " engavetamento capotou caminhonete atropelado atropelada pedestre"
        ),
        listed(
            "aeroporto atleta avião circuito corrida dança descolagem decolagem discoteca esqui"
            " gelo"
            " hipódromo piloto pilotos pouso prova voo voos aeronave aeronaves ciclista kart skate"
            " polícia investigação investigadores"
        ),
        behind=r"(?! (?:de (?:obras|corrida|dança|gelo|skate|pouso|teste)|molhada))",
    ),
    Topic(
        {"categoria": "classe profissional"},
        listed(
            "assembleia enfermeiros greve grevistas metroviários motoristas paralisação patronal"
            " piso professores reajuste reivindica reivindicações reivindicação reposição"
            " rodoviários"
            " salarial salário salários sindicato sindicatos sindical trabalhadores bancários"
        ),
        listed("campeonato furacão prêmio concurso taça filme hotel turística"),
        before=r"(?:(?<=\ba )|(?<=\bda )|(?<=\bà )|(?<=\bpela )|(?<=^A ))",
        behind=r"(?=[,.;]| (?:est|reivindica|pede|exige|aprov|rejeit|decid|aceit|quer|cobra|ameaça"
        r"|param|par(?:ou|a)\b|vai|entr|tem|não|e |também|luta|reclama|promet))",
    ),
    Topic(
        {"rede": "rede de pesca", "redes": "redes de pesca"},
        listed(
            "baleia golfinho golfinhos pescador pescadores pescou peixe peixes tartaruga"
            " tartarugas tubarão traineira cardume focas foca"
        ),
        listed("internet instagram televisão tv social sociais elétrica hotéis supermercados"),
        before=r"(?:(?<=\bna )|(?<=\bnuma )|(?<=\bnas )|(?<=\buma )|(?<=\bas )|(?<=\bem )"
        r"|(?<=\bde )|(?<=\bsuas ))",
        behind=r"(?=[.,;]|$| (?:e |abandonad|na |no |para |com ))",
    ),
    Topic(
        {"conduta": "tubagem", "condutas": "tubagens"},
        listed(
            "abastecimento água águas adutora rebentou rebentamento rotura roturas rutura ruturas"
            " saneamento esgotos torneiras gás fuga substituição"
        ),
        listed("ética polícia criminal arguido condutores sexual ilícita ilícitas código"),
        behind=r"(?! (?:de |do (?!concelho)|da (?!rua|avenida)|imprópria|sexual|criminosa))",
    ),
    Topic(
        {"pavimento": "asfalto", "pavimentos": "asfalto"},
        listed(
            "avenida buraco buracos condutores en estrada estradas faixa ic ip municipal rodoviário"
            " rotunda rua ruas trânsito veículos via vias viaturas"
        ),
        listed("cozinha edifício escola gimnodesportivo hotel piscina sala soalho madeira"),
    ),
    Topic(
        {"variante": "bypass", "variantes": "bypasses"},
        listed(
            "camiões construção empreitada estrada en inaugurada inaugurou obra obras quilómetros"
            " rotunda trânsito troço túnel vila viaduto traçado"
        ),
        listed(
            "coronavírus covid covid-19 delta estirpe genética infeção infeções linguística ómicron"
            " mutação doença doenças português vacina vacinas vírus"
        ),
        before=r"(?:(?<=\ba )|(?<=\bda )|(?<=\bna )|(?<=\bà )|(?<=\buma )|(?<=^A ))",
        behind=r"(?! (?:d[oea] (?:vírus|português|mesm|gripe|Kia|carro|modelo)|genétic|desportiv))",
    ),
    Topic(
        {"suprimida": "cancelada", "suprimidas": "canceladas", "suprimido": "cancelado",
         "suprimidos": "cancelados", "supressão": "cancelamento", "supressões": "cancelamentos"},
        listed(
            "autocarros autocarro carreira carreiras comboio comboios cp fertagus ferry fluvial"
            " ligação ligações passageiros transtejo utentes barco barcos greve viagem viagens"
        ),
        listed("nível passagem direitos liberdade"),
    ),
    Topic(
        {"rendido": "substituído", "rendidos": "substituídos", "rendida": "substituída",
         "rendidas": "substituídas"},
        listed("bombeiros operacionais turno sentinela guarda fogo incêndio chamas"),
        listed("assalto assaltantes ladrões criminosos reféns assaltante vigilante"),
    ),
    Topic(
        {"raio": "relâmpago", "raios": "relâmpagos"},
        listed(
            "árvore atingida atingidas atingido atingidos banhistas chuva gado matou morre morreu"
            " mortos queda temporal tempestade trovoada trovoadas vento ventos incêndio"
        ),
        listed("quilómetros quilômetros km metros sol solares gama laser luz ultravioleta x"),
        before=r"(?:(?<=\bum )|(?<=\bpor )|(?<=\bde )|(?<=^O )|(?<=\bdos )|(?<=\bos )|(?<=\bo ))",
        behind=r"(?! (?:X\b|x\b|d[eao] |no\b.*roda))",
    ),
    Topic(
        {"vive": "interpreta", "viveu": "interpretou", "viver": "interpretar",
         "vivia": "interpretava", "viverá": "interpretará"},
        listed("ator atriz filme novela série trama elenco minissérie remake protagonista"),
        listed("casa família sozinha sozinho"),
        before=r"(?<!que )",
        behind=r"(?= (?:um[a]? (?:vil|médic|polici|advogad|professor|personagem|mulher|homem|mãe"
        r"|empresári|jornalista|detetive|delegad|padre|bandid|prostituta|rainha|rei|cantor)|[oa]"
        r" (?:vil|protagonista|personagem|mocinh|médic|delegad|polici|rainha|rei|mãe|pai)))",
    ),
    Topic(
        {"no ponto": "na parada", "um ponto": "uma parada", "o ponto": "a parada",
         "do ponto": "da parada", "ao ponto": "à parada", "pontos": "paradas"},
        listed("embarcar embarque linha linhas passageiro passageiros ônibus"),
        listed("táxi jogo campeonato venda porcentual percentual alto crítico encontro"),
        behind=r"(?=[.,;]|$| (?:e |durante|há|de ônibus|por mais|sem|com|ao|onde|em que))",
    ),
    Topic(
        {"virou-se": "capotou", "viraram-se": "capotaram", "virou": "capotou",
         "viraram": "capotaram", "virar": "capotar"},
        listed(
            "atrelado barco barcos bote canoa embarcação ferry jangada lancha naufrágio tratores"
            " trator"
            " veleiro tripulantes"
        ),
        listed("costas contra direita esquerda atenções meme moda notícia página réu rumo sucesso"),
        behind=r"(?=[.,;]|$| (?:e|n[oa]s?|com|ao (?!meio)|perto|devido|depois|durante|sobre|em"
        r" (?!sucesso))\b)",
    ),
    Topic(
        {"no passeio": "na calçada", "o passeio": "a calçada", "do passeio": "da calçada",
         "passeios": "calçadas", "ao passeio": "à calçada"},
        listed(
            "acessibilidade buracos carros calçada câmara estacionados estacionar estrada junta"
            " levantado obras peão peões pedras piso queda raízes rodas rua ruas subiu trotinete"
            " trotinetes"
            " trotinetas árvores estacionado"
        ),
        listed("barco bicicleta escolar família turistas pedestre comboio cavalo"),
        behind=r"(?! (?:de |a |à |ao |pel[ao] |turístic|pedestre|micológic|escolar))",
    ),
    Topic(
        {"captou": "angariou", "captaram": "angariaram", "captar": "angariar",
         "capta": "angaria"},
        listed("aporte empresa fintech fundo investidores rodada startup banco companhia"),
        behind=r"(?= (?:mais de |cerca de |quase )?(?:XQ|X\d|R\$|US\$|\d))",
    ),
    Topic(
        {"quebra": "queda", "quebras": "quedas"},
        listed(
            "apicultores colheita consumo consumidores exportações faturação lucro lucros"
            " natalidade"
            " ocupação passageiros procura produtividade produção público receita receitas safra"
            " turistas turismo vendas visitantes volume cereais azeite mel vinho"
        ),
        listed(
            "contrato corrente energia sigilo código segurança confiança recorde recordes"
            " regra promessa"
        ),
        before=r"(?:(?<=\ba )|(?<=\bda )|(?<=\bna )|(?<=\bà )|(?<=\buma )|(?<=\bnuma )|(?<=\bcom )"
        r"|(?<=\bde )|(?<=\bem )|(?<=\bas )|(?<=\bdas )|(?<=^A )|(?<=\bpor )|(?<=\bregista )"
        r"|(?<=\bregistam )|(?<=\bregistou )|(?<=\bhouve )|(?<=\bsofreu )|(?<=\bhá ))",
        behind=r"(?! (?:as?|os?|um|uma) )",
    ),
    Topic(
        {"internos": "médicos residentes", "interno": "médico residente"},
        listed(
            "especialidade hospital hospitais médico médicos extraordinárias urgência urgências sns"
            " bastonário fnam sim"
        ),
        listed("prisão prisional cadeia reclusos alunos colégio órgãos instituição mercado"),
        before=r"(?:(?<=\bos )|(?<=\bdos )|(?<=^Os )|(?<=\baos )|(?<=\bpelos )|(?<=\bum ))",
        behind=r"(?! (?:da|do) )",
    ),
    Topic(
        {"cedeu": "desabou", "cederam": "desabaram", "ceder": "desabar", "cede": "desaba",
         "cedendo": "desabando"},
        listed(
            "andaime asfalto barragem barranco laje morro muro parede piso ponte soterrou"
            " soterrados"
            " talude telhado teto varanda viga escombros bancada"
        ),
        listed("lugar direitos passagem pressão prioridade"),
        behind=r"(?=[.,;]|$| (?:e|com|durante|após|devido|depois|na|no|por causa|sob)\b)",
    ),
    Topic(
        {"abateu": "desabou", "abateram": "desabaram", "abate": "desaba", "abater": "desabar"},
        listed(
            "asfalto chão estrada laje pavimento piso placa rua solo telhado terreno teto"
            " varanda"
        ),
        listed("animais animal avião caça drone gado polícia porco tiro vaca árvores míssil"),
        behind=r"(?=[.,;]|$| (?:e|com|durante|após|devido|depois|na|no|por causa|sob)\b)",
    ),
    Topic(
        {"chocou": "colidiu", "chocaram": "colidiram", "chocam": "colidem", "chocar": "colidir"},
        listed(
            "autocarro autocarros avião aviões barco barcos camiões camião carro carros comboio"
            " comboios elétrico lancha moto mota motociclo navio navios petroleiro petroleiros"
            " veículo"
            " veículos viaturas motos aeronaves helicópteros"
        ),
        listed("país opinião mundo imagens vídeo ovos ovo comunidade"),
        behind=r"(?=[.,;]|$| (?:de frente|frontalmente|entre si|n[ao]|em|com|contra|ontem|hoje)\b)",
    ),
    Topic(
        {"trote": "hazing", "trotes": "hazing"},
        listed(
            "aluna aluno alunos calouro calouros calouras estudante estudantes faculdade república"
            " universidade universitário universitários veterano veteranos"
        ),
        listed("cavalo cavalos samu telefone telefônico polícia bombeiros ligação"),
    ),
    Topic(
        {"o longa": "o filme", "um longa": "um filme", "do longa": "do filme",
         "no longa": "no filme", "ao longa": "ao filme", "novo longa": "novo filme",
         "seu longa": "seu filme", "longas": "filmes"},
        listed(
            "ator atores atriz bilheteria cineasta cinema cinemas direção diretor diretora dirigido"
            " estreia estreou festival oscar netflix protagonizado produção roteiro cannes"
        ),
        behind=r"(?! (?:distância|prazo|data|espera|vida|conversa|duração|história))",
    ),
    Topic(
        {"atua": "apresenta-se", "atuam": "apresentam-se", "atuou": "apresentou-se",
         "atuaram": "apresentaram-se", "atuar": "apresentar-se", "atuará": "apresentar-se-á"},
        listed(
            "artista artistas banda bandas cantor cantora concerto concertos coro coliseu fadista"
            " festival grupo guitarrista músico músicos orquestra palco pianista quarteto rancho"
            " tuna dj"
        ),
        listed(
            "ator atriz bombeiros criminoso empresa empresarial filme gnr guerra militares novela"
            " polícia psp terrorista mercado setor contra armado"
        ),
        behind=r"(?=[.,;]|$| (?:n[ao]s?|em|para|ao|amanhã|hoje|pela|no dia|esta|às|sexta)\b)",
    ),
    Topic(
        {"editado": "publicado", "editada": "publicada", "editados": "publicados",
         "editadas": "publicadas"},
        listed(
            "autor autora escritor livro livros obra obras poemas poeta romance romances"
            " tradução"
        ),
        listed("vídeo filme texto foto genoma disco álbum imagem"),
    ),
    Topic(
        {"jurados": "membros do júri", "jurado": "membro do júri", "jurada": "membro do júri"},
        listed(
            "absolveram advogado assassinato condenaram condenação consenso crime culpado defesa"
            " homicídio juiz julgamento promotor réu ré tribunal unanimidade veredicto júri"
        ),
        listed("carnaval desfile programa samba talentos show concurso inimigo morte"),
        before=r"(?:(?<=\bos )|(?<=\bdos )|(?<=^Os )|(?<=\baos )|(?<=\bpelos )|(?<=\bum )"
        r"|(?<=\bsete )|(?<=\bdoze )|(?<=\b12 ))",
    ),
    Topic(
        {"choque": "colisão", "choques": "colisões"},
        listed(
            "ambulância autocarro autocarros automóvel automóveis avenida autoestrada camiões"
            " camião"
            " carro carros comboio comboios en ligeiros mota motas motociclo motorizada rotunda"
            " trator"
            " veículo veículos viaturas elétrico ônibus caminhão"
        ),
        listed(
            "batalhão elétricos polícia pm térmico tropa tratamento anafilático estado"
            " cultural"
        ),
        before=r"(?<!em )(?<!de )",
        behind=r"(?= (?:entre|frontal|em cadeia|violento|com|ocorreu|deu-se|aconteceu|provocou)\b)",
    ),
    Topic(
        {"fórum": "tribunal", "audiência": "sessão"},
        listed(
            "acusado acusada advogado depoimento escoltado juiz juíza preso presos réu réus"
            " sentença"
            " testemunha testemunhas custódia condenado promotor"
        ),
        listed(
            "debate debates debateu internacional mundial econômico davos social televisão programa"
            " tv pública papa novela cultural ibope"
        ),
        behind=r"(?! (?:d[aeo]s? (?:custódia|conciliação|instrução|julgamento|[Aa]mazônia|debates?)"
        r"|pública|judicial|geral|Internacional|Econômico))",
    ),
    Topic(
        {"habilitação": "carta de condução", "cnh": "carta de condução"},
        listed(
            "carro dirigia dirigindo dirigir embriagada embriagado moto motociclista motorista"
            " pilotava volante caminhão"
        ),
        listed("curso profissional docência herdeiros crédito"),
        before=r"(?:(?<=\bsem )|(?<=\btinha )|(?<=\bpossuía )|(?<=\bpossui )|(?<=\btem )|(?<=\ba )"
        r"|(?<=\bde ))",
        behind=r"(?=[.,;]|$| (?:e|para dirigir|vencida|suspensa|cassada|há|nem|quando)\b)",
    ),
    Topic(
        {"prestações": "parcelas"},
        listed(
            "atrasam atrasadas banco bancos casa carro crédito devedores empréstimo empréstimos"
            " financiamento hipoteca mutuários"
        ),
        listed("sociais social contributivas desemprego serviços familiares reforma contas"),
        before=r"(?:(?<=\bas )|(?<=\bda )|(?<=\bna )|(?<=\bem )|(?<=\bde )|(?<=\bdas )|(?<=m )"
        r"|(?<=\bduas )|(?<=\btrês )|(?<=\bsuas )|(?<=\bmais ))",
        behind=r"(?! (?:da casa|de (?:contas|serviços|socorro|cuidados)|sociais|social))",
    ),
    Topic(
        {"abatido": "cortado", "abatida": "cortada", "abatidos": "cortados", "abatidas": "cortadas",
         "abate": "corte", "abater": "cortar", "abateu": "cortou", "abateram": "cortaram"},
        listed(
            "azinheira azinheiras carvalho carvalhos castanheiro castanheiros eucalipto eucaliptos"
            " freixo freixos oliveira oliveiras pinheiro pinheiros plátano plátanos sobreiro"
            " sobreiros"
            " tília tílias árvore árvores choupo choupos"
        ),
        listed(
            "animais animal avião caçador drone gado javali javalis polícia porcos suspeito"
            " tiro"
        ),
        behind=r"(?! (?:a tiro|pela polícia|com a chuva))",
    ),
    Topic(
        {"afastado": "suspenso", "afastada": "suspensa", "afastados": "suspensos"},
        listed(
            "delegada delegado desembargador desembargadora diretor diretora juiz juíza magistrado"
            " ministro policial prefeita prefeito presidente promotor reitor reitora secretária"
            " secretário vereador governador senador comandante"
        ),
        listed("família local lugar casa"),
        before=r"(?<!foi )(?<!ser )(?<!sido )(?<!está )(?<!é )(?<!será )(?<!ficou )(?<!mais )",
        behind=r"(?= (?:disse|diz|nega|negou|afirma|afirmou|alega|alegou|volta|voltou|prestou|depôs"
        r"|recorreu|deve voltar)\b)",
    ),
    Topic(
        {"serra": "montanha", "serras": "montanhas"},
        listed(
            "aldeia aldeias bombeiros caminhada chamas eucalipto eucaliptos fogo incêndio incêndios"
            " lobo lobos mato montanhistas neve nevão pastor pastores rebanho turistas trilhos"
            " vacas cabras javalis nevar carvalhos castanheiros"
        ),
        listed("elétrica motosserra madeira dentes serralheiro dedo dedos mão disco"),
        before=r"(?:(?<=\bda )|(?<=\bna )|(?<=\ba )|(?<=\bpela )|(?<=\bà )|(?<=^A )|(?<=\bas )"
        r"|(?<=\bdas )|(?<=\bnas ))",
        behind=r"(?! (?:d[aeo]s? [A-ZÁÉÍÓ]|circular|tico))",
    ),
    Topic(
        {"dominado": "controlado", "dominados": "controlados", "dominadas": "controladas"},
        listed("bombeiros chamas deflagrou fogo fogos incêndio incêndios proteção"),
        listed("jogo adversário"),
        behind=r"(?! (?:por (?!volta)|pel[ao]s? (?!bombeiros|manhã|noite|madrugada)))",
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
            "apólice benefício boleto boletos contrato contratos desconto fatura imposto inscrição"
            " iptu ipva licença mandato parcela parcelas pagamento prazo prazos prisão taxa"
            " validade"
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
        listed(
            "alimentos casa comida congelador conservar conserve cozinha descongele descongelar"
            " dias eletrodoméstico eletrodomésticos geladeira guarde guardar horas micro-ondas"
            " porta sobras temperatura"
        ),
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
    Topic(
        {"mais receitas": "mais receita", "menos receitas": "menos receita",
         "em receitas": "em receita", "de receitas": "de receita", "com receitas": "com receita"},
        listed(
            "bilheteira clube clubes companhia custos despesa despesas dormidas empresa empresas"
            " estado euros exportações fisco grupo hotelaria hotéis imposto impostos iva lucro"
            " lucros milhões orçamento portagens prejuízo prejuízos publicidade semestre trimestre"
            " turismo turistas vendas visitantes"
        ),
        listed(
            "avó blogue bolo bolos chef chefs cozinha cozinhar cozinheiro cozinheira culinária"
            " culinárias doces fáceis ingredientes livro livros médicas pratos sobremesas"
            " tradicionais vegetarianas"
        ),
    ),
    Topic(
        {"presentes": "pessoas presentes"},
        listed("ausentes comparências faltas inscritos inscrições"),
        listed("árvore disciplinares grande-área jogo lembranças livre natal prendas"),
        before=r"(?<=\d )",
        behind=r"(?=[,.;:]|$| e \d)",
    ),
    Topic(
        {"faltas": "ausências"},
        listed("comparências inscritos inscrições presentes"),
        listed("árvore disciplinares grande-área jogo lembranças livre natal prendas"),
        before=r"(?<=\d )",
        behind=r"(?=[,.;:]|$| e \d)",
    ),
    Topic(
        {"mota": "moto", "motas": "motos"},
        listed(
            "acidente automóvel autoestrada camião capacete capacetes carro carros choque colidiu"
            " colisão condutor condutora despiste embateu estrada ferido feridos gnr ligeiro"
            " motociclista passageiro psp roubada roubadas roubou velocidade"
        ),
    ),
    Topic(
        {"acusou": "tinha", "acusava": "tinha", "acusaram": "tinham", "acusa": "tem"},
        listed("alcoolemia alcoolémia álcool etilómetro bafómetro bafômetro teste sangue"),
        behind=r"(?= (?:uma taxa|taxa|um valor|valores|mais de|\d))",
    ),
    Topic(
        {"concessionária": "empresa responsável", "concessionárias": "empresas responsáveis"},
        listed(
            "abastecimento asfalto autoestrada autoestradas estrada estradas esgoto ferrovia"
            " metrô pedágio pedágios pista portagem portagens rodovia rodovias saneamento trem"
            " trens água energia"
        ),
        listed("carro carros marca modelo modelos seminovos test-drive veículo veículos vendas"),
        behind=r"(?! (?:d[aeo]s? |que |responsáve))",
    ),
    Topic(
        {"ninguém ligou": "ninguém prestou atenção"},
        listed(
            "alerta alertas aviso avisos avisou avisámos avisamos avisaram cartaz cartazes"
            " conselho conselhos letreiro placa proibida proibido proibição regra regras sinal"
            " tabuleta sugestão"
        ),
        listed("número telefone telemóvel urgência 112 telefonou telefonema bombeiros polícia"),
        behind=r"(?=[,.;:!?]|$| ao?s? | às? )",
    ),
    Topic(
        {"prescreve": "é encerrado por ter passado o prazo legal",
         "prescrevem": "são encerrados por ter passado o prazo legal",
         "prescreveu": "foi encerrado por ter passado o prazo legal",
         "prescreveram": "foram encerrados por ter passado o prazo legal"},
        listed("caso casos crime crimes processo processos multa multas"),
        listed("dieta dose doses exercício médica médico médicos medicamento medicamentos receita"),
        behind=r"(?=$|[.,;:!?]| (?:em|no|na|hoje|antes|este|por)\b)",
    ),
    Topic(
        {"lar": "lar de idosos", "lares": "lares de idosos"},
        listed(
            "auxiliares cuidadora cuidadoras cuidadores idosa idosas idoso idosos ipss misericórdia"
            " octogenária octogenário surto utente utentes"
        ),
        listed("crianças família famílias órfãos infância doce adotivo regressar regressaram"),
        behind=r"(?! (?:de (?:idosos|acolhimento|infância|terceira)|doce|residencial))",
    ),
    Topic(
        {"autor": "queixoso", "autora": "queixosa", "autores": "queixosos",
         "autoras": "queixosas"},
        listed(
            "contestação custas improcedente indemnização indenização réu réus ré procedente"
            " sucumbência"
        ),
        listed("canção crime direitos disco disparos filme livro música obra romance texto"),
        behind=r"(?! (?:d[aeo]s?|moral|material|confesso|do crime|dos disparos)\b)",
    ),
    Topic(
        {"diploma": "decreto", "diplomas": "decretos"},
        listed(
            "artigo decreto decreto-lei governo lei parlamento portaria promulga promulgado"
            " promulgar promulgou regulamenta regulamentação revoga revogado revogou vetado vigor"
        ),
        listed(
            "aluno alunos curso escola estudante estudantes faculdade falso falsos licenciatura"
            " médico médicos mestrado profissional universidade"
        ),
    ),
    Topic(
        {"pregão": "leilão público", "pregões": "leilões públicos"},
        listed(
            "contratação contratações edital empresas fornecedor fornecedores licitação licitações"
            " prefeitura tce fornecimento compra"
        ),
        listed("ações bolsa b3 dólar ibovespa índice juros"),
    ),
    Topic(
        {"valores": "pontos"},
        listed(
            "aluno alunos candidato candidatos curso cursos disciplina ensino escola exame exames"
            " licenciatura matemática média mestrado nota notas pauta português prova provas teste"
            " testes universidade"
        ),
        before=r"(?:(?<=\d )|(?<=dez )|(?<=onze )|(?<=doze )|(?<=treze )|(?<=catorze )"
        r"|(?<=quinze )|(?<=dezasseis )|(?<=dezassete )|(?<=dezoito )|(?<=dezanove )"
        r"|(?<=vinte ))",
    ),
    Topic(
        {"despacho": "order", "despachos": "orders"},
        listed(
            "arguido arguida arguidos assinado assinou desembargador desembargadora governo juiz"
            " juíza ministra ministro ministério procurador procuradora publicado reitor reitora"
            " secretário secretária tribunal"
        ),
        listed(
            "aduaneiro alfândega alfândegas bagagem bagagens carga encomenda encomendas macumba"
            " mercadoria mercadorias umbanda candomblé postal"
        ),
        behind=r"(?! (?:aduaneir|que |de (?:acusação|arquivamento|pronúncia)|com |n[ao] "
        r"|d[ao] agência|d[ao] Lusa))",
    ),
    Topic(
        {"moeda": "coin", "moedas": "coins"},
        listed(
            "bolso cêntimos carrinho colecionador colecionadores engoliu insira introduza máquina"
            " mealheiro parquímetro prata ranhura recupere romanas tesouro troco"
        ),
        listed(
            "banco bancos bitcoin câmbio cripto criptomoeda digital dólar dólares economia inflação"
            " real única venezuelana virtual virtuais cotação"
        ),
    ),
    Topic(
        {"sinal": "depósito"},
        listed(
            "arrependimento comprador compradora compradores desistir escritura promitente vendedor"
            " vendedora promitente-comprador contrato-promessa"
        ),
        listed("alarme antena rede satélite semáforo telefone telemóvel televisão trânsito tv"),
        before=r"(?:(?<=\bo )|(?<=\bum )|(?<=do )|(?<=de ))",
        behind=r"(?! (?:de (?!\d)|d[aeo]s |para|que|verde|vermelho|amarelo|positivo|negativo"
        r"|claro))",
    ),
    Topic(
        {"desligue": "hang up", "desligar": "hang up"},
        listed("chamada chamadas telefonema telefonemas"),
        listed("aparelho câmara computador internet luz microfone motor som wi-fi roaming"),
        behind=r"(?=[.,;]|$| (?:e|de imediato|imediatamente|logo|sem)\b)",
    ),
    Topic(
        {"bomba": "inhaler", "bombinha": "inhaler", "bombas": "inhalers"},
        listed("asma asmática asmático asmáticos asmáticas"),
        listed("explodiu explosão polícia"),
        behind=r"(?! (?:d[ea] (?:água|insulina|gasolina)))",
    ),
    Topic(
        {"mudanças": "gears"},
        listed("bicicleta bicicletas embraiagem ciclista ciclistas"),
        behind=r"(?! (?:climátic|na |no |d[aeo]s? |para))",
    ),
    Topic(
        {"ensaio": "rehearsal", "ensaios": "rehearsals"},
        listed(
            "ator atores atriz bailarinos banda cantor cantora cantores coreografia coro dança"
            " elenco encenador encenadora estreia maestrina maestro marchas músicos orquestra"
            " palco peça quartas quintas sala terças teatro tuna"
        ),
        listed(
            "autor autora clínico clínicos editora ensaísta escreve escreveu escritor escritora"
            " fármaco filósofo filósofa fotografia fotográfico fotos laboratório literário livro"
            " médico nuclear pacientes páginas prémio publicou vacina"
        ),
        behind=r"(?! (?:clínic|fotográfic|nuclear|de (?:rasgo|estrada|laboratório|fotos)|sobre))",
    ),
    Topic(
        {"audições": "auditions", "audição": "audition"},
        listed(
            "ator atores atriz atrizes bailarinos cantor cantora cantores concurso coro dança"
            " elenco filme musical orquestra papel série talentos voz violino piano"
        ),
        listed(
            "comissão congresso deputados fones inquérito juiz médico ministra ministro ouvido"
            " perda parlamentar parlamentares ruído senado surdez tribunal"
        ),
    ),
    Topic(
        {"bolsa": "bolsa de estudo", "bolsas": "bolsas de estudo"},
        listed(
            "bolseiro bolseiros doutoramento doutorado estudante estudantes mestrado propinas"
            " universidade universitário universitários"
        ),
        listed(
            "ações carteira couro dinheiro índice investidores ladrão mão preta roubada roubou"
            " valores telemóvel celular ombro dólar"
        ),
        behind=r"(?! (?:d[aeo]s? |[Ff]amília))(?!-)",
    ),
    Topic(
        {"estágio": "internship", "estágios": "internships"},
        listed(
            "advogados aluna aluno alunos candidato candidatos curricular currículo empresa"
            " empresas estagiária estagiário estagiários estudante estudantes licenciatura"
            " recém-licenciado recém-licenciados remunerado remunerados universidade"
        ),
        listed(
            "avançado cancro doença equipa foguetão foguete inicial jogador jogadores jogo larva"
            " mundial plantel seleção selecionador tumor treinador pré-época"
        ),
    ),
    Topic(
        {"escritura": "deed", "escrituras": "deeds"},
        listed(
            "apartamento cartório casa comprador compradora compradores imóvel moradia notária"
            " notário prédio terreno vendedor vendedora"
        ),
        listed("bíblia criativa escritor escritora evangelho igreja padre pastor romance sagrada"),
        behind=r"(?! (?:púb|de compra|criativa|sagrada|d[ao] (?:autor|romance)))",
    ),
    Topic(
        {"processo": "caso", "processos": "casos"},
        listed(
            "arguida arguido arguidos desembargador instância juiz juízes juíza prescreveu réu réus"
            " segredo testemunha testemunhas tribunal"
        ),
        listed(
            "candidatura casting contratação cura decisão disciplinar eleição eleitoral estudo fase"
            " industrial luto negociação nomeação paz produção reforma seleção transição venda"
        ),
        before=r"(?<!em )(?<!um )",
        behind=r"(?! (?:d[aeo]s? |crim|civil|penal|judicia|disciplinar|legislativ|eleitoral|de |por"
        r"|contra|que (?:leva|conduz)))",
    ),
    Topic(
        {"franquia": "deductible", "franquias": "deductibles"},
        listed("apólice apólices danos seguradora seguradoras seguro seguros sinistro"),
        listed("loja lojas marca restaurante cinema filme filmes"),
    ),
    Topic(
        {"peão": "pedestre"},
        listed(
            "atravessar atravessava atravessou atropelada atropelado atropelamento automóvel carro"
            " condutor condutora mota passadeira passeio semáforo via"
        ),
        listed("boi boiadeiro bispo cavalo fazenda rodeio tabuleiro torre touro xadrez"),
    ),
    Topic(
        {"revisor": "inspetor", "revisores": "inspetores"},
        listed("bilhete bilhetes carruagem comboio comboios cp passageira passageiro passageiros"),
        listed("contas editora livro oficial texto textos"),
    ),
    Topic(
        {"comando": "controle remoto", "comandos": "controles remotos"},
        listed(
            "botão botões garagem pilha pilhas portão televisão televisor televisores tv"
            " infravermelhos metros"
        ),
        listed(
            "capitão chefe comandante consola exército fogo forças general guarda guerra jogo linha"
            " marinha militar militares nato operação polícia rebeldes tático terminal treinador"
            " tropas unidade vermelho voz"
        ),
        behind=r"(?! (?:d[aeo]s? |à distância|centra|genera|metropolit|naciona|operacion|superior"
        r"|territoria|conjunto|distrital))",
    ),
    Topic(
        {"utente": "paciente", "utentes": "pacientes"},
        listed(
            "cirurgia cirurgias clínica consulta consultas enfermeira enfermeiro enfermeiros exames"
            " família hospitais hospital médica médico médicos saúde sns tratamento urgência"
            " urgências vacina"
        ),
        listed(
            "autocarro autocarros autoestrada biblioteca comboio comboios estrada metro parque"
            " piscina ponte portagem portagens transporte transportes"
        ),
    ),
    Topic(
        {"análises": "exames de sangue"},
        listed("doente doentes enfermeira enfermeiro jejum médica médico médicos colesterol"),
        listed("adn dados economia especialista laboratório livro política químicas solo urina"),
        behind=r"(?! (?:a[os]? |às? |d[aeo]s? |clínic|químic|genétic|sobre|que|forens))",
    ),
    Topic(
        {"faltas": "ausências"},
        listed("aluna alunas aluno alunos aula aulas caderneta escola estudante turma turmas"),
        listed("árbitro área bola cartões clube equipa futebol jogador jogadores jogo remédios"),
        behind=r"(?! (?:d[aeo]s? (?!aluno|turma)|graves))",
    ),
)  # fmt: skip

_EVERY = frozenset().union(*(topic.rarest for topic in _TOPICS))


def in_its_sense(text: str) -> str:
    """A Portuguese text whose ambiguous words are said as what they mean there.

    >>> in_its_sense("O repasse não caiu, e os servidores ameaçam parar.")
    'O repasse não caiu, e os funcionários públicos ameaçam parar.'
    >>> in_its_sense("O ataque derrubou os servidores.")
    'O ataque derrubou os servidores.'
    """
    if _EVERY.isdisjoint(words_of(text)):
        return text
    words = frozenset(_WORD.findall(text.lower()))
    for topic in _TOPICS:
        if (
            not words.isdisjoint(topic.rarest)
            and not words.isdisjoint(topic.tells)
            and words.isdisjoint(topic.unless)
        ):
            text = topic.pattern.sub(topic.said, text)
    return text
