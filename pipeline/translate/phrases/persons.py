"""Portuguese nouns for people and for times, as parts of patterns."""

PEOPLE = (
    r"(?:mãe|mães|pai|pais|av[óô]|avós|tio|tia|tios|irmãos?|irmãs?|filh[oa]s?|net[oa]s?|prim[oa]s?"
    r"|sobrinh[oa]s?|vizinh[oa]s?|marido|mulher|mulheres|espos[oa]|sogr[oa]|cunhad[oa]|padrinho"
    r"|madrinha|afilhad[oa]|viúv[oa]|noiv[oa]s?|namorad[oa]|amig[oa]s?|coleg[a]s?|família|avozinha"
    r"|hom(?:em|ens)|rapaz|rapazes|raparigas?|menin[oa]s?|criança|crianças|jove(?:m|ns)|bebé|bebê"
    r"|senhora?|senhores|senhoras|idos[oa]|velh[oa]s?|desconhecid[oa]s?|estranh[oa]|turistas?"
    r"|presidente|president[ae]|vice-presidente|diretora?|diretores|patrão|patroa|chefe|gerente"
    r"|professora?|professores|alun[oa]s?|estudantes?|médic[oa]s?|enfermeir[oa]s?|polícias?|guardas?"
    r"|padre|bispo|papa|freira|frade|rei|rainha|príncipe|princesa|ministr[oa]s?|deputad[oa]s?|juiz"
    r"|juíza|advogad[oa]s?|procuradora?|treinadora?|jogadora?|jogadores|guarda-redes|condutora?"
    r"|taxista|motorista|don[oa]s?|porteir[oa]|carteir[oa]|empregad[oa]s?|funcionári[oa]s?|operári[oa]s?"
    r"|jornalistas?|cantora?|atora?|atriz|pintora?|escritora?|autora?|músic[oa]s?|tesoureir[oa]"
    r"|secretári[oa]|senhori[oa]|inquilin[oa]s?|padeir[oa]|cozinheir[oa]|mecânic[oa]|sapateiro"
    r"|pescadora?|pescadores|agricultora?|agricultores|pastora?|bombeir[oa]s?|soldados?|general"
    r"|capitão|comandante|marinheiros?|ladr(?:ão|ões)|assaltantes?|suspeit[oa]s?|arguid[oa]s?"
    r"|testemunhas?|vítimas?|autarca|prefeit[oa]|vereadora?|governadora?|senadora?|embaixadora?"
    r"|herdeir[oa]s?|convidad[oa]s?|passageir[oa]s?|clientes?|doentes?|pacientes?|moradora?|moradores)"
)
"""What somebody is called who does something."""

TIMES = (
    r"(?:ano|anos|dia|dias|semanas?|mês|meses|horas?|minutos?|segundos?|vez|vezes|noites?|tarde"
    r"|tardes|manhãs?|madrugada|instantes?|momentos?|séculos?|décadas?|domingos?|sábados?|segunda"
    r"|terça|quarta|quinta|sexta|verão|inverno|outono|primavera|fim|resto|tempo|bocado|pouco|caminho|percurso)"
)
"""What tells when or for how long."""
