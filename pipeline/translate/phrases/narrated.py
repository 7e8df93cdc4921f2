"""Tell of a third person as one: of "Queria ser médico" a model makes what I wanted.

The imperfect of Portuguese is the same for me and for him. Where a sentence of a paper begins with
it and names nobody, the tiny Firefox model pt→en takes the first person ("I was unemployed and had
debts", "I did not want to make statements"), a thing ("It will be heard by the judge") or the
reader ("You may have fled"). With "Ele", or "Ela" where an ending tells, it is a third person. What
is quoted or spoken, and what has a first person elsewhere, stays as it is.
"""

from __future__ import annotations

import re

_STATES = (
    r"(?:acompanhad|casad|desaparecid|desempregad|detid|divorciad|doente|embriagad|grávida"
    r"|hospitalizad|inconsciente|internad|mort|pres|proibid|reformad|separad|sozinh|vestid)"
)
_IMPERFECT = "|".join(
    (
        r"Tinha (?:já )?(?:abandonado|acabado de \w+r|casado|chegado|combinado|começado|confessado"
        r"|decidido|deixado|desaparecido|dito|feito|fugido|ido|jantado|perdido|pedido|prometido"
        r"|recebido|regressado|saído|sido (?:condenad|detid|operad|pres|vist|internad)[oa]|sofrido"
        r"|trabalhado|vindo|vivido|voltado|entrado|ameaçado|apresentado)",
        r"Tinha (?=\d+ anos\b)",
        r"Trabalhava",
        r"Vivia",
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
        r"Será (?:extraditad|interrogad|julgad|operad|ouvid|presente a)(?:[oa]\b)?",
    )
)
_BEGINS = re.compile(rf"^(?:{_IMPERFECT})\b")
_FIRST = re.compile(
    r"\b(?:eu|me|mim|comigo|nos|nós|connosco|conosco|meus?|minhas?|noss[oa]s?|te|ti|teus?|tuas?|tu"
    r"|você|vocês|sou|estou|tenho|vou|sei|posso|quero|fui|tive|fiz|estive|pude|pus|vim|acho|fiquei"
    r"|vi|li|ouvi|senti|saí|caí|dormi|decidi|pedi|percebi|consegui|recebi|vivi|conheci|perdi|dei"
    r"|estás|tens|vais|\w{2,}(?:amos|emos|imos|áramos|éramos|ámos|ávamos|íamos)"
    r"|(?!rei\b|lei\b|frei\b)\w+ei)\b"
    r"|-(?:me|nos|te|vos)\b|[!?\"“”«»—]|\.\.\.|…",
    re.IGNORECASE,
)
"""Who speaks or is spoken to, and the marks of speech."""

_SUBJECT_LATER = re.compile(
    r"^(?:Vivia|Morava|Residia|Trabalhava|Dormia|Circulava|Viajava|Seguia|Regressava)"
    r" (?:(?:ali|aí|lá|aqui|n[oa] \w+|em [A-ZÀ-Ý]\w+|com el[ea]s?) )?(?:[oa]s?|uma?|um)"
    r" (?!casa\b|pé\b|caminho\b)[a-zà-ÿ]+"
    r"|^(?:Vai ser|Será) \w+ (?:[oa]s?|uma?|um|est[ea]|ess[ea]) [a-zà-ÿ]+"
    r"|^(?:Terá|Estava|Tinha) (?:\w+ ){1,3}(?<!a )(?<!para )(?<!de )(?<!por )(?<!com )"
    r"(?:o|a|um|uma) (?:homem|mulher|jovem|suspeit[oa]|menin[oa]|rapaz|rapariga|vítima|ministr[oa]"
    r"|presidente|condutora?|autora?|casal|filh[oa]|marido|mãe|pai|polícia|criança)\b"
)
_HER = re.compile(
    r"^(?:Estava (?:muito )?\w*(?:ada|ida|sozinha|presa|morta|grávida)\b|Tinha sido \w+[aiu]da\b"
    r"|(?:Vai ser|Será) \w+[aiu]da\b|(?:Vivia|Morava|Seguia|Viajava|Trabalhava) sozinha\b)"
)


def narrated(text: str) -> str:
    """A Portuguese sentence about somebody, with the pronoun.

    >>> narrated("Queria ser médico, mas acabou por estudar Direito.")
    'Ele queria ser médico, mas acabou por estudar Direito.'
    >>> narrated("Estava internada desde terça-feira.")
    'Ela estava internada desde terça-feira.'
    >>> narrated("Queria pedir-vos um conselho, porque não sei o que fazer.")
    'Queria pedir-vos um conselho, porque não sei o que fazer.'
    """
    if not _BEGINS.match(text) or _FIRST.search(text) or _SUBJECT_LATER.match(text):
        return text
    who = "Ela" if _HER.match(text) else "Ele"
    return f"{who} {text[0].lower()}{text[1:]}"
