"""Tell of a third person as one: of "Queria ser médico" a model makes what I wanted.

The imperfect of Portuguese is the same for me and for him. Where a sentence of a paper begins with
it and names nobody, the tiny Firefox model pt→en takes the first person ("I was unemployed and had
debts", "I did not want to make statements"), a thing ("It will be heard by the judge") or the
reader ("You may have fled"). With "Ele", or "Ela" where an ending tells, it is a third person. What
is quoted or spoken, and what has a first person elsewhere, stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.opening import first_word
from pipeline.translate.phrases.words import listed

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

_IMPERFECT: Mapping[str, tuple[str, ...]] = {
    "Tinha": (
        r" (?:já )?(?:abandonado|acabado de \w+r|casado|chegado|combinado|começado|confessado"
        r"|decidido|deixado|desaparecido|dito|feito|fugido|ido|jantado|perdido|pedido"
        r"|prometido|recebido|regressado|saído|sido (?:condenad|detid|operad|pres|vist"
        r"|internad)[oa]|sofrido|trabalhado|vindo|vivido|voltado|entrado|ameaçado|apresentado)",
        r" (?=\d+ anos\b)",
        r" (?=medo|vergonha|saudades|orgulho|dificuldade|ciúmes)",
    ),
    "Trabalhava": ("",),
    "Vivia": ("",),
    "Está Estava Ficou Continua Continuava Anda Andava": (rf" (?={_CONDITION})",),
    "Foi": (
        rf" (?={_WENT}(?![^.;]* que\b))",
        r" (?:vist[oa]) a (?=\w+r\b)",
        r" [oa] (?:primeir|últim|únic)[oa] a (?=\w+r\b)",
        r" (?:receb|encontr|acolh|aplaud|homenage)(?:id|ad)[oa] (?=com (?:aplausos|flores)"
        r"|em (?:apoteose|braços|festa)|a (?:viver|dormir|chorar|vaguear)|por (?:centenas"
        r"|milhares))",
    ),
    "Chumbou Reprovou": (r" (?=no |na |a (?:português|inglês|matemática|história)|em )",),
    "Passou": (r" de ano",),
    "Anda": (
        r" (?=por aí|a (?!chover|nevar|ventar)\w+r\b)",
        r" (?=de (?:bicicleta|muletas|carro|mota|cadeira))",
    ),
    "Mora Vive": (r" (?=sozinh)",),
    "Trabalha": (
        r" (?=de (?:noite|dia|graça)|muito|sem)",
        r" (?=no|na|em|há|como|num|numa|desde)",
    ),
    "Come": (r" (?=demais|pouco|muito|mal)",),
    "Não": (
        r" (?:come|bebe|fuma|dorme|lê|vê|conduz|joga|canta|gosta de|quer \w+r\b|sabe (?:ler"
        r"|escrever|nadar|nada|onde|quem|como|que)|tem (?:filhos|amigos|emprego|carro|casa"
        r"|medo|irmãos|dinheiro|carta|pressa))",
        r" se dá (?:bem )?com",
        r" (?:gostava|sabia (?:ler|nadar|nada|onde|quem|como)|conseguia (?:\w+r)|podia (?:sair"
        r"|trabalhar|pagar|falar|comer|andar|ver)|tinha (?:amigos|família|casa|emprego"
        r"|trabalho|carro|dinheiro|medo|pressa|vontade|documentos|telefone|passaporte|irmãos"
        r"|marido|mulher))",
        r" (?:quis (?:adiantar|comentar|dar|dizer|entrar|esclarecer|falar|fazer|identificar|ir"
        r"|prestar|responder|revelar)|sabia que|queria (?!dizer)\w+r|tinha (?:antecedentes"
        r"|carta|filhos|seguro|licença))",
        r" corre (?:perigo|risco) de vida",
    ),
    "Dá": (
        r" aulas",
        r"-se (?:bem|mal) com",
    ),
    "Conduz": (r" (?=uma? )",),
    "Fala": (r" (?=\w+ (?:línguas|idiomas)|fluentemente|bem |mal )",),
    "Toca": (r" (?=piano|guitarra|violino|flauta|bateria|viola|acordeão|violoncelo|trompete)",),
    "Vende": (r" (?=[a-zà-ÿ]+s (?:na|no|à|em|nas|nos) )",),
    "Sofre": (r" d[eoa]",),
    "Detesta": ("",),
    "Odeia": ("",),
    "Teme": (r" (?!-se)",),
    "Adora": (r" (?=[oa]s? |\w+r\b|[a-zà-ÿ]+s\b)",),
    "Sonha": (r" (?=ser|em|com|vir)",),
    "Sabe": (r" (?=nadar|ler|escrever|cozinhar|conduzir|cantar|tocar|tudo)",),
    "Usa": (r" (?=óculos|barba|bengala|peruca|chapéu|aparelho)",),
    "Veste": (
        r"-se",
        r" (?=de|sempre)",
    ),
    "Deve": (r" (?=dinheiro|milhares)",),
    "Estuda": (
        r"",
        r" (?=[A-Z]|no |na |em )",
    ),
    "Dorme": (r" (?=pouco|mal|na|no|em)",),
    "Quis": (r" (?=\w+[aei]r\b|saber)",),
    "Soube": (r" (?=d[aeo]|que|pel[oa])",),
    "Pôde": (r" (?=finalmente|\w+r\b)",),
    "Pôs": (r" (?=[oa]s? (?!povo|sol)|uma? |fim|termo)",),
    "Veio": (
        r" (?=tarde|cedo|a pé|sozinh|de (?:carro|comboio|longe|férias|bicicleta|[A-Z])"
        r"|para (?:ficar|trabalhar|estudar|Portugal|Lisboa))",
    ),
    "Mudou": (
        r" de (?=casa|roupa|ideias?|nome|vida|emprego|clube|escola|cidade|opinião|carreira)",
    ),
    "Deitou Levantou": (r"-se (?=tarde|cedo|às)",),
    "Morreu": (r" (?=nov|jovem|pobre|ric[oa]|velh|sozinh)",),
    "Caiu": (
        r" (?=d[oa] (?:telhado|escadote|cavalo|bicicleta|cama|mota|moto|cadeira|janela|andaime"
        r"|varanda|escada))",
    ),
    "Estava": (
        r" (?=tão (?:cansad|nervos|feliz|triste|zangad|doente|assustad|contente|bêbed|bêbad"
        r"|distraíd|furios|fraco|fraca|mal que|gord|magr|preocupad|apaixonad)\w* que)",
        rf" (?={_STATES}|em (?:casa|prisão|coma|fuga|liberdade)|de (?:férias|baixa|folga)"
        rf"|a (?:dormir|jantar|trabalhar|passear|caminho d))",
    ),
    "Levou": (r" (?=(?:\w+ )?pontos (?:na|no)|uma? (?:bofetada|murro|pontapé|tareia|sust))",),
    "Faltou": (
        r" (?=às aulas|à (?:aula|escola|reunião|consulta|prova)|ao (?:trabalho|treino|exame"
        r"|julgamento|encontro|jantar|debate)\b)",
    ),
    "Faz": (r" anos (?=hoje|amanhã)",),
    "Esteve": (r" para (?=morrer|desistir|cair|fechar|vender|casar|sair|ir |ser despedid)",),
    "Consertou": (r" (?=[oa]s? (?!mecânico|sapateiro)|uma? )",),
    "Vinha": (r" (?=a (?:caminho|\w+r\b)|d[aeo] )",),
    "Andava": (
        r" (?=descalç|sempre |triste|de (?:bicicleta|autocarro|muletas|luto|carro|moto)"
        r"|à procura|vestid|armad|fugid|desaparecid|preocupad|sozinh)",
    ),
    "Devia": (r" (?=dinheiro|milhares|\w+ meses|\w+ rendas|\d)",),
    "Sabia": (
        r" (?=nadar|ler|escrever|tocar|cozinhar|cantar|de cor|a verdade|tudo|o nome|que|o que)",
        r" (?:que|o que|como)",
    ),
    "Podia": (
        r" ter (?=fugido|ficado|morrido|sido|escolhido|recusado|vendido|evitado|ganho|saído)",
    ),
    "Pensava Julgava Acreditava Achava Temia Receava Jurava": (r" que",),
    "Esperava": (r" (?=que|encontrar|receber|ganhar|pel[oa])",),
    "Ia": (
        r" (?=a caminho|a pé|à (?:escola|missa|igreja|praia|pesca|caça|feira)|ao (?:cinema"
        r"|volante|médico|café|mercado)|para (?:casa|o trabalho|a escola)|de (?:bicicleta"
        r"|carro|autocarro))",
    ),
    "Ganhava": (
        r" (?=mal|bem|pouco|muito)",
        r" (?:o|a|cerca|\d)",
    ),
    "Detestava": ("",),
    "Acabou": (
        r" (?:por|de) (?=aceitar|admitir|ceder|confessar|desistir|casar|contar|dizer|fugir"
        r"|pagar|regressar|sair|vender|voltar|assinar|pedir|ir |chegar|comprar|jantar|almoçar)",
    ),
    "Mandou": (
        r" (?=fazer|cortar|construir|demolir|pintar|arranjar|abater|fechar|abrir|plantar"
        r"|limpar|imprimir|gravar|instalar|reparar)",
    ),
    "Morava": ("",),
    "Residia": ("",),
    "Dormia": ("",),
    "Queria": (
        r" (?!(?:agradecer|deixar|dizer|encomendar|fazer uma pergunta|levantar|marcar|pagar"
        r"|pedir|perguntar|reservar|saber (?:se|quando|onde|como|quanto|o|a|qual)"
        r"|trocar)\b)\w+r",
    ),
    "Gostava": (r" de",),
    "Sonhava": ("",),
    "Sofria": (r" de",),
    "Costumava": ("",),
    "Conduzia": ("",),
    "Seguia": (r" (?=sozinh|a bordo|no |na |num |numa |com |em )",),
    "Regressava": ("",),
    "Circulava": ("",),
    "Viajava": ("",),
    "Terá": (
        r" (?:agido|agredido|ameaçado|atacado|confessado|disparado|fugido|matado|morrido"
        r"|pedido|recebido|saído|sofrido|usado|utilizado|dito|tentado)",
    ),
    "Vai": (
        r" ser (?:extraditad|homenagead|interrogad|julgad|operad|ouvid|presente a|substituíd"
        r"|submetid)(?:[oa]\b)?",
        r" (?:aguardar julgamento|cumprir (?:a |uma )?pena|ficar em prisão|jogar (?:no|na"
        r"|pel[oa]))",
    ),
    "Garante Admite Recorda Confessa Explica Sabe": (
        r" que (?=(?:já |não |nunca |ainda )?(?:agiu|dormiu|errou|esteve|foi|fez|matou|recebeu"
        r"|sentiu|sofreu|teve|tem|tinha|vai|viu|viveu|estava|era|sabia|conhecia|trabalhou"
        r"|pediu|perdeu|mentiu))",
    ),
    "Nega": (r" (?:ter|que tenha|ser o|ser a)",),
    "Sente": (r"-se (?:\w+ )?(?=\w+[aiu]d[oa]\b)",),
    "É": (
        r" [oa] primeir[oa] (?:atleta|brasileir[oa]|homem|jogadora?|mulher|negr[oa]|portuguesa"
        r"|português)",
    ),
    "Já": (r" não corre (?:perigo|risco) de vida",),
    "Arrisca": (r" ficar (?:sem|detid|em pris)",),
    "Enfrenta": (r" (?:uma )?(?:pena|acusaç)",),
    "Quer": (r" voltar a (?=jogar|treinar|trabalhar|estudar|viver|correr|cantar|competir)",),
    "Será": (r" (?:extraditad|interrogad|julgad|operad|ouvid|presente a)(?:[oa]\b)?",),
}
"""What such a sentence begins with, and what may stand behind it."""


def _by_first_word() -> Mapping[str, re.Pattern[str]]:
    """For each word a pattern of its own: a sentence needs that of its first word alone."""
    forms: dict[str, list[str]] = {}
    for words, behind in _IMPERFECT.items():
        for word in words.split():
            forms.setdefault(word, []).extend(behind)
    return {
        word.lower(): lazily(rf"^{word}(?:{'|'.join(behind)})\b") for word, behind in forms.items()
    }


_BEGINS = _by_first_word()

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


_TOLD_FIRST = listed("aprendeu caiu chegou deixou desmaiou recebeu saiu sofreu teve vive viveu")
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
    if first_word(text) in _TOLD_FIRST and _SHE_TOO.match(text) and not SPEAKS.search(text):
        return f"Ela {text[0].lower()}{text[1:]}"
    begins = _BEGINS.get(first_word(text))
    if begins is None or not begins.match(text):
        return text
    if SPEAKS.search(text) or _SUBJECT_LATER.match(text):
        return text
    who = "Ela" if _HER.match(text) else "Ele"
    return f"{who} {text[0].lower()}{text[1:]}"
