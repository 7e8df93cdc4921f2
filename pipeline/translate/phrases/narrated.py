"""Tell of a third person as one: of "Queria ser médico" a model makes what I wanted.

The imperfect of Portuguese is the same for me and for him. Where a sentence of a paper begins with
it and names nobody, the tiny Firefox model pt→en takes the first person ("I was unemployed and had
debts", "I did not want to make statements"), a thing ("It will be heard by the judge") or the
reader ("You may have fled"). With "Ele", or "Ela" where an ending tells, it is a third person. What
is quoted or spoken, and what has a first person elsewhere, stays as it is.
"""

from __future__ import annotations

import re

from pipeline.translate.phrases.lazily import lazily

_STATES = (
    r"(?:acompanhad|casad|desaparecid|desempregad|detid|divorciad|doente|embriagad|grávida"
    r"|hospitalizad|inconsciente|internad|mort|pres|proibid|reformad|separad|sozinh|vestid)"
)
_CONDITION = (
    r"(?:com (?:febre|fome|medo|sono|sede|dores|pressa|saudades|frio|gripe|covid|cancro|câncer"
    r"|vergonha|sorte|insónias|ciúmes|as pernas|o braço|a perna|os olhos)"
    r"|de (?:luto|baixa|folga|serviço|mau humor|bom humor|pé desde|dieta|muletas"
    r"|castigo|licença|cama|férias|viagem|joelhos|rastos|quarentena)\b"
    r"|sem (?:trabalho|emprego|dinheiro|casa|forças|voz|fala|dormir|comer|memória|amigos|família)"
    r"|em (?:casa|coma|fuga|silêncio|liberdade|prisão|tratamento|recuperação)\b"
    r"|à espera de (?:bebé|bebê)|bem de saúde|mal de dinheiro|na reforma|na prisão|preso|presa"
    r"|viv[oa]\b|calad[oa]|triste|viúv[oa]|órf|ceg[oa]|desempregad|na miséria|para jantar)"
)
"""How people are, rather than things."""

_WENT = (
    r"(?:(?:à|às|ao|aos) (?!(?:noite|noites|tarde|falência|ar|chão|encontro|ponto|ritmo|som|fundo"
    r"|poste|lado|vivo|leilão|fim|cabo|meio|mesmo|contrário|volante|segundo|primeiro|intervalo"
    r"|minuto|luz|mão|meia-noite|pé|sul|norte|quinta|sexta|segunda|terça|quarta|\d\S*)\b)[a-zà-ÿ]+"
    r"|para (?:casa|o hospital|a escola|a praia|o trabalho|a cama|a rua|o estrangeiro|a guerra"
    r"|[A-ZÀ-Ý])|(?:viver|buscar|ver|visitar|estudar|trabalhar|morar|comprar|passear|dormir|jantar"
    r"|almoçar|pescar|caçar|nadar|votar|passar férias|ter com)\b|de (?:férias|comboio|carro|avião"
    r"|autocarro|bicicleta|táxi|ônibus|moto)\b|a (?=[A-ZÀ-Ý][a-zà-ÿ]+))"
)
"""Where people go, in the form that may be of what is, too."""

_IMPERFECT = "|".join(
    (
        r"Tinha (?:já )?(?:abandonado|acabado de \w+r|casado|chegado|combinado|começado|confessado"
        r"|decidido|deixado|desaparecido|dito|feito|fugido|ido|jantado|perdido|pedido|prometido"
        r"|recebido|regressado|saído|sido (?:condenad|detid|operad|pres|vist|internad)[oa]|sofrido"
        r"|trabalhado|vindo|vivido|voltado|entrado|ameaçado|apresentado)",
        r"Tinha (?=\d+ anos\b)",
        r"Trabalhava",
        r"Vivia",
        rf"(?:Está|Estava|Ficou|Continua|Continuava|Anda|Andava) (?={_CONDITION})",
        rf"Foi (?={_WENT}(?![^.;]* que\b))",
        r"(?:Chumbou|Reprovou) (?=no |na |a (?:português|inglês|matemática|história)|em )",
        r"Passou de ano",
        r"Anda (?=por aí|a (?!chover|nevar|ventar)\w+r\b)",
        r"(?:Mora|Vive) (?=sozinh)|Anda (?=de (?:bicicleta|muletas|carro|mota|cadeira))",
        r"Trabalha (?=de (?:noite|dia|graça)|muito|sem)|Come (?=demais|pouco|muito|mal)",
        r"Não (?:come|bebe|fuma|dorme|lê|vê|conduz|joga|canta|gosta de|quer \w+r\b|sabe (?:ler"
        r"|escrever|nadar|nada|onde|quem|como|que)|tem (?:filhos|amigos|emprego|carro|casa|medo"
        r"|irmãos"
        r"|dinheiro|carta|pressa))",
        r"Dá aulas|Conduz (?=uma? )|Fala (?=\w+ (?:línguas|idiomas)|fluentemente|bem |mal )",
        r"Toca (?=piano|guitarra|violino|flauta|bateria|viola|acordeão|violoncelo|trompete)",
        r"Vende (?=[a-zà-ÿ]+s (?:na|no|à|em|nas|nos) )|Sofre d[eoa]|Detesta|Odeia|Teme (?!-se)",
        r"Adora (?=[oa]s? |\w+r\b|[a-zà-ÿ]+s\b)|Sonha (?=ser|em|com|vir)|Sabe (?=nadar|ler|escrever"
        r"|cozinhar|conduzir|cantar|tocar|tudo)|Usa (?=óculos|barba|bengala|peruca|chapéu"
        r"|aparelho)",
        r"Veste-se|Veste (?=de|sempre)|Deve (?=dinheiro|milhares)|Estuda|Dorme (?=pouco|mal|na|no"
        r"|em)",
        r"Quis (?=\w+[aei]r\b|saber)|Soube (?=d[aeo]|que|pel[oa])|Pôde (?=finalmente|\w+r\b)",
        r"Pôs (?=[oa]s? (?!povo|sol)|uma? |fim|termo)|Veio (?=tarde|cedo|a pé|sozinh|de (?:carro"
        r"|comboio|longe|férias|bicicleta|[A-Z])|para (?:ficar|trabalhar|estudar|Portugal|Lisboa))",
        r"Mudou de (?=casa|roupa|ideias?|nome|vida|emprego|clube|escola|cidade|opinião|carreira)",
        r"(?:Deitou|Levantou)-se (?=tarde|cedo|às)|Morreu (?=nov|jovem|pobre|ric[oa]|velh|sozinh)",
        r"Caiu (?=d[oa] (?:telhado|escadote|cavalo|bicicleta|cama|mota|moto|cadeira|janela|andaime"
        r"|varanda|escada))",
        r"Estava (?=tão (?:cansad|nervos|feliz|triste|zangad|doente|assustad|contente|bêbed|bêbad"
        r"|distraíd|furios|fraco|fraca|mal que|gord|magr|preocupad|apaixonad)\w* que)",
        r"Levou (?=(?:\w+ )?pontos (?:na|no)|uma? (?:bofetada|murro|pontapé|tareia|sust))",
        r"Faltou (?=às aulas|à (?:aula|escola|reunião|consulta|prova)|ao (?:trabalho|treino"
        r"|exame|julgamento|encontro|jantar|debate)\b)",
        r"Faz anos (?=hoje|amanhã)",
        r"Esteve para (?=morrer|desistir|cair|fechar|vender|casar|sair|ir |ser despedid)",
        r"Foi (?:vist[oa]) a (?=\w+r\b)",
        r"Dá-se (?:bem|mal) com",
        r"Não se dá (?:bem )?com",
        r"Foi [oa] (?:primeir|últim|únic)[oa] a (?=\w+r\b)",
        r"Consertou (?=[oa]s? (?!mecânico|sapateiro)|uma? )",
        r"Vinha (?=a (?:caminho|\w+r\b)|d[aeo] )",
        r"Andava (?=descalç|sempre |triste|de (?:bicicleta|autocarro|muletas|luto|carro|moto)"
        r"|à procura|vestid|armad|fugid|desaparecid|preocupad|sozinh)",
        r"Devia (?=dinheiro|milhares|\w+ meses|\w+ rendas|\d)",
        r"Sabia (?=nadar|ler|escrever|tocar|cozinhar|cantar|de cor|a verdade|tudo|o nome|que"
        r"|o que)",
        r"Podia ter (?=fugido|ficado|morrido|sido|escolhido|recusado|vendido|evitado|ganho|saído)",
        r"(?:Pensava|Julgava|Acreditava|Achava|Temia|Receava|Jurava) que",
        r"Esperava (?=que|encontrar|receber|ganhar|pel[oa])",
        r"Não (?:gostava|sabia (?:ler|nadar|nada|onde|quem|como)|conseguia (?:\w+r)|podia (?:sair"
        r"|trabalhar|pagar|falar|comer|andar|ver)|tinha (?:amigos|família|casa|emprego|trabalho"
        r"|carro"
        r"|dinheiro|medo|pressa|vontade|documentos|telefone|passaporte|irmãos|marido|mulher))",
        r"Tinha (?=medo|vergonha|saudades|orgulho|dificuldade|ciúmes)",
        r"Ia (?=a caminho|a pé|à (?:escola|missa|igreja|praia|pesca|caça|feira)|ao (?:cinema"
        r"|volante"
        r"|médico|café|mercado)|para (?:casa|o trabalho|a escola)|de (?:bicicleta|carro"
        r"|autocarro))",
        r"Ganhava (?=mal|bem|pouco|muito)",
        r"Detestava",
        r"Acabou (?:por|de) (?=aceitar|admitir|ceder|confessar|desistir|casar|contar|dizer|fugir"
        r"|pagar"
        r"|regressar|sair|vender|voltar|assinar|pedir|ir |chegar|comprar|jantar|almoçar)",
        r"Mandou (?=fazer|cortar|construir|demolir|pintar|arranjar|abater|fechar|abrir|plantar"
        r"|limpar"
        r"|imprimir|gravar|instalar|reparar)",
        r"Morava",
        r"Residia",
        r"Dormia",
        r"Queria (?:\w+r)",
        r"Sabia (?:que|o que|como)",
        r"Gostava de",
        r"Sonhava",
        r"Sofria de",
        r"Costumava",
        r"Ganhava (?:o|a|cerca|\d)",
        r"Conduzia",
        r"Seguia (?=sozinh|a bordo|no |na |num |numa |com |em )",
        r"Regressava",
        r"Circulava",
        r"Viajava",
        rf"Estava (?={_STATES}|em (?:casa|prisão|coma|fuga|liberdade)|de (?:férias|baixa|folga)"
        r"|a (?:dormir|jantar|trabalhar|passear|caminho d))",
        r"Não (?:quis (?:adiantar|comentar|dar|dizer|entrar|esclarecer|falar|fazer|identificar|ir"
        r"|prestar|responder|revelar)|sabia que|queria (?!dizer)\w+r"
        r"|tinha (?:antecedentes|carta|filhos|seguro|licença))",
        r"Terá (?:agido|agredido|ameaçado|atacado|confessado|disparado|fugido|matado|morrido|pedido"
        r"|recebido|saído|sofrido|usado|utilizado|dito|tentado)",
        r"Vai ser (?:extraditad|homenagead|interrogad|julgad|operad|ouvid|presente a|substituíd"
        r"|submetid)(?:[oa]\b)?",
        r"(?:Garante|Admite|Recorda|Confessa|Explica|Sabe) que (?=(?:já |não |nunca |ainda )?"
        r"(?:agiu|dormiu|errou|esteve|foi|fez|matou|recebeu|sentiu|sofreu|teve|tem|tinha|vai"
        r"|viu|viveu|estava|era|sabia|conhecia|trabalhou|pediu|perdeu|mentiu))",
        r"Nega (?:ter|que tenha|ser o|ser a)",
        r"Sente-se (?:\w+ )?(?=\w+[aiu]d[oa]\b)",
        r"Vai (?:aguardar julgamento|cumprir (?:a |uma )?pena|ficar em prisão"
        r"|jogar (?:no|na|pel[oa]))",
        r"Foi (?:receb|encontr|acolh|aplaud|homenage)(?:id|ad)[oa] (?=com (?:aplausos|flores)"
        r"|em (?:apoteose|braços|festa)|a (?:viver|dormir|chorar|vaguear)"
        r"|por (?:centenas|milhares))",
        r"É [oa] primeir[oa] (?:atleta|brasileir[oa]|homem|jogadora?|mulher|negr[oa]|portuguesa"
        r"|português)",
        r"(?:Já n|N)ão corre (?:perigo|risco) de vida",
        r"Arrisca ficar (?:sem|detid|em pris)",
        r"Enfrenta (?:uma )?(?:pena|acusaç)",
        r"Trabalha (?=no|na|em|há|como|num|numa|desde)",
        r"Estuda (?=[A-Z]|no |na |em )",
        r"Quer voltar a (?=jogar|treinar|trabalhar|estudar|viver|correr|cantar|competir)",
        r"Será (?:extraditad|interrogad|julgad|operad|ouvid|presente a)(?:[oa]\b)?",
    )
)
_BEGINS = lazily(rf"^(?:{_IMPERFECT})\b")
SPEAKS = lazily(
    r"\b(?:eu|me|mim|comigo|nos|nós|connosco|conosco|meus?|minhas?|noss[oa]s?|te|ti|teus?|tuas?|tu"
    r"|você|vocês|sou|estou|tenho|vou|sei|posso|quero|fui|tive|fiz|estive|pude|pus|vim|acho|fiquei"
    r"|vi|li|ouvi|senti|saí|caí|dormi|decidi|pedi|percebi|consegui|recebi|vivi|conheci|perdi|dei"
    r"|estás|tens|vais|\w{2,}(?:amos|emos|imos|áramos|éramos|ámos|ávamos|íamos)"
    r"|(?!rei\b|lei\b|frei\b)\w+ei)\b"
    r"|\b(?:\w{2,}(?:avas|asses|esses|isses|aste|este)|vinhas|eras|tinhas|ias|estejas"
    r"|sejas)(?<!\bneste)"
    r"(?<!\beste)(?<!\bdeste)(?<!\boeste)(?<!\bteste)\b"
    r"|-(?:me|nos|te|vos)\b|[!?\"“”«»—]|\.\.\.|…",
    re.IGNORECASE,
)
"""Who speaks or is spoken to, and the marks of speech."""

_SUBJECT_LATER = lazily(
    r"^(?:Vivia|Morava|Residia|Trabalhava|Dormia|Circulava|Viajava|Seguia|Regressava)"
    r" (?:(?:ali|aí|lá|aqui|n[oa] \w+|em [A-ZÀ-Ý]\w+|com el[ea]s?) )?(?:[oa]s?|uma?|um)"
    r" (?!casa\b|pé\b|caminho\b)[a-zà-ÿ]+"
    r"|^(?:Vai ser|Será) \w+ (?:[oa]s?|uma?|um|est[ea]|ess[ea]) [a-zà-ÿ]+"
    r"|^(?:Terá|Estava|Tinha) (?:\w+ ){1,3}(?<!a )(?<!para )(?<!de )(?<!por )(?<!com )"
    r"(?:o|a|um|uma) (?:homem|mulher|jovem|suspeit[oa]|menin[oa]|rapaz|rapariga|vítima|ministr[oa]"
    r"|presidente|condutora?|autora?|casal|filh[oa]|marido|mãe|pai|polícia|criança)\b"
)
_HER = lazily(
    r"^(?:Estava (?:muito )?\w*(?:ada|ida|sozinha|presa|morta|grávida)\b|Tinha sido \w+[aiu]da\b"
    r"|(?:Vai ser|Será|Foi|Sente-se) \w+[aiu]da\b|É a primeira\b"
    r"|(?:Está|Estava|Ficou|Foi|Anda|Continua) (?:vista|viva|calada|viúva|cega|presa|desempregada"
    r"|à espera de beb.|a (?:primeira|última|única))\b"
    r"|(?:Vivia|Morava|Seguia|Viajava|Trabalhava|Mora|Vive|Veio) sozinha\b)"
)


_SHE_TOO = lazily(
    r"^(?:Aprendeu|Caiu|Chegou|Deixou|Desmaiou|Recebeu|Saiu|Sofreu|Teve|Vive|Viveu)\b[^.;:]*?"
    r"(?:\be (?:já )?(?:foi|está|ficou) (?:absolvid|assistid|condenad|detid|distinguid|hospitalizad"
    r"|internad|levad|operad|presa|socorrid|transportad)a?\b(?<=a)|\bsozinha\b"
    r"|(?<=^Teve) de ser (?:assistid|desencarcerad|hospitalizad|internad|operad|resgatad"
    r"|socorrid)a\b)"
)
"""A woman of whom only an ending tells, behind what is told first."""


def narrated(text: str) -> str:
    """A Portuguese sentence about somebody, with the pronoun.

    >>> narrated("Queria ser médico, mas acabou por estudar Direito.")
    'Ele queria ser médico, mas acabou por estudar Direito.'
    >>> narrated("Estava internada desde terça-feira.")
    'Ela estava internada desde terça-feira.'
    >>> narrated("Queria pedir-vos um conselho, porque não sei o que fazer.")
    'Queria pedir-vos um conselho, porque não sei o que fazer.'
    """
    if _SHE_TOO.match(text) and not SPEAKS.search(text):
        return f"Ela {text[0].lower()}{text[1:]}"
    if not _BEGINS.match(text) or SPEAKS.search(text) or _SUBJECT_LATER.match(text):
        return text
    who = "Ela" if _HER.match(text) else "Ele"
    return f"{who} {text[0].lower()}{text[1:]}"
