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
        listed("conduta-tipo ética polícia criminal arguido condutores sexual"),
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
        {"lar": "lar de idosos", "lares": "lares de idosos"},
        listed(
            "idosa idosas idoso idosos licença ilegal ilegais inspeção surto utente utentes"
            " residentes"
            " encerrado encerramento misericórdia"
        ),
        listed("doce família crianças filhos marido jovens domicílio violência doméstica"),
        behind=r"(?! (?:d[eao]s? (?:idosos|terceira|infância)|residencial|doce|adotivo))",
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
            "barco barcos bote canoa embarcação ferry jangada lancha naufrágio tratores trator"
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
            " levantado obras peão peões pedras piso queda raízes rodas rua ruas subiu trotinetes"
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
        {"carreira": "linha de autocarro", "carreiras": "linhas de autocarro"},
        listed(
            "autocarro autocarros carris desviada desviadas encurtada encurtado encurtadas elétrico"
            " itinerário paragem paragens passageiros percurso percursos stcp suprimida suprimidas"
            " terminal transportes"
        ),
        listed("actor ator atriz cantor cantora golos jogador jogadora profissional troféu"),
        behind=r"(?= (?:\d|noturna|noturnas|urbana|urbanas))",
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
