"""Say in other words what has a number inside, which no row of ``synonyms.csv`` can have.

The tiny Firefox model pt→en makes "A man in the 50-year-old house" of "um homem na casa dos 50
anos", "the number of deaths is 800" of "passa de 800" and "Benfica doesn't miss ten games" of "não
perde há dez jogos". Of some two dozen sentences of our own with such a phrase nearly all came out
wrong, and none does in the words that stand here.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased
from pipeline.translate.phrases.number_words import ROUND, UP_TO_TEN, UP_TO_TWELVE
from pipeline.translate.phrases.words import words_of

_DIGITS = r"\d[\d.,]*\d|\d"
_WORDS = f"um|{UP_TO_TEN}"

_NUMBER = rf"(?:{_DIGITS}|uma?|{UP_TO_TEN}|vinte|trinta|cem|mil)"
_TENS = r"(?:\d0|vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa)"

_MANY = (
    rf"(?:(?:{_DIGITS})(?!\d|[.,]\d|\.?[ºª])|(?:mil|cem|{UP_TO_TEN})\b"
    r"|uma? (?:milhão|milhar|bilhão|bilião|centena|dezena|dúzia|hora|ano|mês|tonelada)\b)"
)
_CLAUSE = r"(?:[^,;:]|,(?=\d))*"
_AMOUNT = r"[A-Z]{2}\d{1,2}\b(?= (?:mil|milh|bilh|trilh)|[,.]|$)"
"""A placeholder of an amount of money."""

_EXCEEDED = lazily(
    rf"\bpass(a|am|ou|aram|arem|ava|avam) "
    rf"(?:de (?={_AMOUNT}|(?:R\$ ?)?{_MANY}|XQ\d)|d[oa]s (?=(?:R\$ ?)?\d))"
    rf"(?!{_CLAUSE}\bpara\b)(?!\d+:\d)"
    rf"(?!{_CLAUSE}\b(?:a|em) (?:apenas |cerca de |mais de |quase )?{_NUMBER}\b)"
)
"""Not "passou de 10 para 15", "passou de 3.º a 1.º", "de 30 em 30 minutos" or "passou de ano"."""

_MAY_EXCEED = lazily(
    r"\b((?:[Pp]od|[Dd]ev)\w{1,5}) passar "
    rf"(?:de (?={_AMOUNT}|(?:R\$ ?)?{_MANY}|XQ\d)|d[oa]s (?={_AMOUNT}|(?:R\$ ?)?\d))"
    rf"(?!{_CLAUSE}\bpara\b)"
)

_EXCEEDS = {
    "a": "ultrapassa", "am": "ultrapassam", "ou": "ultrapassou", "aram": "ultrapassaram",
    "ava": "excedia", "avam": "excediam", "arem": "ultrapassarem",
}  # fmt: skip

_AGED = lazily(
    rf"\b(est(?:á|ão|ava|avam) )?na casa dos ({_TENS})(?: anos\b|\b(?! ?%| (?:graus|mil"
    r"|(?!após|mas|mais|depois|às|aos|dos|das|nos|nas)[^\W\d_]+s\b)))"
)
_AROUND = lazily(
    rf"\bna casa d[oa]s (?=(?:{_DIGITS}) ?(?:%|€|mil|bilh|graus|euros|reais|dólares|pontos))"
)
_HAVE = {"está": "tem", "estão": "têm", "estava": "tinha", "estavam": "tinham"}

_UNSEEN = lazily(
    r"\b(?P<first>[Nn])ão (?P<verb>ganha|vence|perde|marca|pontua|sofre|joga|(?P<rain>chove))"
    rf"(?P<many>m?)(?P<between>(?: (?!desde)[^\W\d_]+){{0,3}})"
    rf" há (?P<number>(?:mais de |cerca de |quase )?{_NUMBER})"
    r" (?P<what>jogos|partidas|jornadas|rodadas|corridas|minutos"
    r"|(?(rain)(?:dias|semanas|meses|anos)|(?!)))\b"
)
_MASCULINE = frozenset(("jogos", "dias", "meses", "anos", "minutos"))
_PAST = {
    "ganha": ("ganhou", "ganharam"), "vence": ("venceu", "venceram"),
    "perde": ("perdeu", "perderam"), "marca": ("marcou", "marcaram"),
    "pontua": ("pontuou", "pontuaram"), "sofre": ("sofreu", "sofreram"),
    "joga": ("jogou", "jogaram"), "chove": ("choveu", "choveram"),
}  # fmt: skip

_AHEAD = lazily(rf"\b(?:por|com) ({_NUMBER}) (gols?|golos?) de diferença\b")

_PEOPLE = r"(?:trabalhador|funcionári|temporári|operári|colaborador|empregad|pessoas|postos)[a-z]*"
_LAID_OFF = lazily(
    rf"\b(?P<first>[Dd])ispens(?P<ending>am|a|ou|aram|ar) "
    rf"(?=(?:mais de |cerca de |quase |os |as )?(?:{_DIGITS}|dezenas de|centenas de|todos os)"
    rf"(?: mil)?(?: dos)?(?: seus)? {_PEOPLE})"
)
_DISMISSES = {
    "a": "espede", "am": "espedem", "ou": "espediu", "aram": "espediram", "ar": "espedir",
}  # fmt: skip

_LEFT_WITHOUT = lazily(
    r"\b(?P<first>[Ff])ic(?P<ending>am|a|ou|aram|ar) sem "
    rf"(?=(?:mais de |cerca de |quase )?(?:R\$ ?|US\$ ?|€ ?)?(?:{_DIGITS})"
    r"(?: (?:mil|milhões|milhão|bilhões)(?: de)?)? (?:euros|reais|dólares)|R\$ ?\d)"
)
_LOSES = {"a": "perde", "am": "perdem", "ou": "perdeu", "aram": "perderam", "ar": "perder"}

_ENOUGH_FOR = lazily(
    r"\bd(?P<ending>á|ão|eu|eram|ava|avam) (?P<only>apenas |só )?para "
    rf"(?=(?:mais |cerca de |uns )?(?:{_DIGITS}|{_WORDS}) (?:dias|semanas|meses|horas)\b)"
)
_LASTS = {
    "á": "dura", "ão": "duram", "eu": "durou", "eram": "duraram", "ava": "durava",
    "avam": "duravam",
}  # fmt: skip

_BUS = lazily(
    r"(?P<before>^|\b(?:[Aa]|[Nn]a|[Dd]a|[Pp]ela) )(?P<line>[Cc]arreira) "
    r"(?=\d{1,3}[A-Z]?\b(?! ?%| (?:anos|jogos|golos|gols)))"
)
_CANCELLED = lazily(
    rf"\b([Ss])uprimi(u|ram) (?=(?:cerca de |mais de |quase )?(?:{_DIGITS}) "
    r"(?:comboios|trens|voos|ligações|barcos|viagens|autocarros|carreiras|paragens))"
)
_PAYS_MORE = lazily(
    r"\b(?P<pays>(?:[Pp]ag|[Gg]ast)(?:a|am|ar|ará|arão|ou|aram|ava|avam|o|amos)|gastar|desembols(?:ar|am|a))"
    r"(?P<now> agora| hoje| já| assim)? mais (?P<amount>(?:R\$ )?"
    rf"(?:{_DIGITS}|{_WORDS}|vinte|trinta|cem|mil)"
    r"(?: (?:mil|milhões de))? (?:euros|cêntimos|reais|centavos|dólares)|R\$ [\d.,]*\d)"
    r"(?! do que| que)"
)
"""What is paid on top, of which a model makes what is paid: "pagará mais 22 euros"."""

_TAKING_PART = lazily(r"(\d ?%) de adesão\b")
"""How many strike, of which a model makes how many are members."""

_EVERY = lazily(
    rf"(?<=\w) de (?P<times>\d{{1,3}}|{_WORDS}|quinze|vinte|trinta) em (?P=times) "
    r"(?=(?:minutos|horas|dias|semanas|meses|anos|segundos|metros|quilómetros)\b)"
)
"""How often or how far apart: "comboios de 20 em 20 minutos" is "trains of 20 minutes" to it."""

_ENDED = {"u": "ou", "ram": "aram"}
_FINED = lazily(
    rf"\bpass(a|am|ou|aram|ava|avam) (?=(?:mais de |cerca de |quase )?(?:{_DIGITS}|{_WORDS}|uma"
    r"|várias|dezenas de|centenas de)(?: mil)? (?:multas?|coimas?|contraordenações)\b)"
)
"""The police, which makes out fines that the model lets pass."""

_SERVED = lazily(
    rf"\bcumpr(?P<when>e|em|iu|iram|ia|iam|ir|indo) (?=(?:mais de |cerca de |quase |ao todo )?"
    rf"(?:(?:{_DIGITS}|{_WORDS}|vários|dezenas de) )?"
    r"(?:mandados?|ordens) (?:de|judiciais|em)\b)"
)
"""The police, which the model has comply with its own warrants."""

_SERVES = {
    "e": "executa", "em": "executam", "iu": "executou", "iram": "executaram", "ia": "executava",
    "iam": "executavam", "ir": "executar", "indo": "executando",
}  # fmt: skip


_ABOUT = lazily(
    rf"\b(?:(?P<capital>U)|u)(?:ns|mas) (?=(?:{_DIGITS}|{UP_TO_TEN}|doze"
    r"|quinze|vinte|trinta|quarenta|cinquenta|cem|mil|duzent[oa]s)\b)"
)
"""Some number: of "umas três horas" the model makes a couple of hours."""


_AND_A_HALF = lazily(r"(?<![\d.,])(\d{1,3}) (mil milhões|milhões|bilhões) e meio\b")
"""A number in digits with its half in words: "17 milhões e meio de euros"."""

_SPEAKS = lazily(
    r"\bfal(?P<when>a|am|ou|aram|ava|avam) em "
    r"(?=(?:(?:mais|menos|cerca|perto) de |quase |pelo menos )?"
    rf"(?:(?:dezenas|centenas|milhares) de |(?:{_DIGITS}|dois|duas|{_WORDS}|vinte|trinta|mil)"
    r"(?: mil)? (?:mort|ferid|vítim|pessoas|manifest|desapar|detid|casos|participant))(?!anos))"
)
"""Who tells a number, and not where: "a polícia fala em mil pessoas"."""

_MARKS = lazily(r"(?P<mark>\b(?:1?\d|20)(?:,\d+)?) valores\b(?! d)")
_SCHOOL = lazily(
    r"\b(?:alun|candidat|cadeira|curso|disciplin|ensino|escol|estudant|exam|faculdade|licenciat|matemática"
    r"|médias?\b|mestrado|notas?\b|prova|secundário|teste|tese|universi)",
    re.IGNORECASE,
)
"""What tells that values are those of a mark, of which twenty is the highest."""


_MEASURED = lazily(
    r"\bmedia(?P<many>m?) (?=(?:(?:mais|menos|cerca|perto) de |quase |apenas |uns )?"
    rf"(?:{_DIGITS}|dois|duas|{_WORDS}|doze|quinze|vinte|trinta)(?: mil)?"
    r" (?:metros?|cent[íi]metros|quil[oó]metros|hectares|palmos|m|km|cm)\b)"
)
"""What something measured, of which a model makes an average."""

_ABOVE = lazily(rf"\bpara cima d[eao]s? (?=(?:{_DIGITS}|{_WORDS}|vinte|trinta|cem|mil)\b)")
"""More than so many: "são para cima de mil"."""

_COSTS = lazily(
    r"\b(?P<first>[SsFf])(?P<verb>ai|aem|aiu|aíram|ica|icam|icou|icaram) (?:a|em|por) "
    rf"(?=(?:apenas |só |cerca de |uns |quase )?(?:{_DIGITS}) (?:euros?|reais|cêntimos|dólares)"
    r"(?:[.,;]| (?:por|cada|a|o|ao|à|e|para)\b|$))"
)
_COST = {
    "ai": "custa", "aem": "custam", "aiu": "custou", "aíram": "custaram", "ica": "custa",
    "icam": "custam", "icou": "custou", "icaram": "custaram",
}  # fmt: skip
"""What something costs: "Sai a 12 euros por pessoa"."""

_DRIVES = lazily(r"\b([Cc])onduz(ia|iam|iu|iram|ir|em)? a (?=\d{2,3}\b)")
"""How fast somebody drives, whom the model has lead to a number."""

_WAITS = lazily(
    r"\besper(?P<when>am|a|aram|ou|avam|ava)(?P<mean>,? em média,?)? "
    r"(?P<time>(?:(?:mais|menos|cerca|perto) de |quase |até )?"
    rf"(?:{_DIGITS}|meia|uma|duas|dois|{_WORDS}|doze|quinze|vinte)"
    r" (?:horas?|dias|semanas|meses|anos?|minutos))\b"
)
"""Who waits for so long, of whom a model makes that they expect it."""

_PER_HOUR = lazily(r"\b(?P<speed>[3-9]\d|[1-3]\d\d|cem|duzentos|trezentos) à hora\b")
_SPEEDS = {"cem": "100", "duzentos": "200", "trezentos": "300"}
"""How fast somebody goes; what is earned by the hour has a currency."""

_TURNED_OVER = lazily(
    rf"\b(?P<first>[Ff])atur(?P<when>ou|aram|ava|avam|am|a|ar|ará) "
    rf"(?=(?:(?:mais|menos|cerca|perto) de |quase )?(?:(?:US|R)?\$ ?|€ ?)?(?:{_DIGITS}) "
    r"(?:mil|milh|bilh|euros|reais))"
)
_TAKES = {
    "ou": "teve", "aram": "tiveram", "ava": "tinha", "avam": "tinham", "am": "têm", "a": "tem",
    "ar": "ter", "ará": "terá",
}  # fmt: skip
"""What a company takes, of which a model makes that it fascinates."""

_BLOOD_ALCOHOL = lazily(
    rf"\b(?P<has>acus(?:ou|ava|a)|apresent(?:ou|ava|a)|tinha|com) uma (?:taxa|TAS) de "
    rf"(?=(?:{_DIGITS}) ?(?:g/l|gramas?))"
)
"""What a driver had drunk, of which a model makes a fee."""

_DRUNK = {"com": "com", "acusa": "tem", "apresenta": "tem"}
_PER_HUNDRED = lazily(
    rf"\b(?:gasta|consome|faz|bebe) (?P<much>{_DIGITS})(?: litros)? aos (?:100|cem)\b"
    r"(?: quil[óô]metros| km)?"
)
"""How much a car burns: "gasta 6,2 aos 100"."""

_THREE_QUARTERS = lazily(
    r"(?<!tem )(?<!com )\b[Tt]rês quartos "
    r"(?=d[oa]s (?!hotéis|quartos)[a-zà-ÿ]+s\b|da (?:população|área|receita))"
)
"""A share, and no rooms: "Três quartos das casas"."""

_UNBEATEN = lazily(
    r"\b(?:[Ee]stá|[Vv]ai|(?P<many>[Ee]stão|[Vv]ão)|[Ss]eguem?|[Ll]eva|[Ss]oma)"
    r" (?:há |de |em |já em )?"
    rf"(?P<number>{_DIGITS}|duas|dois|{_WORDS}|onze|doze|quinze|vinte)"
    r" (?P<what>jogos|partidas|rodadas|jornadas|corridas|meses|anos|semanas)(?: seguid[oa]s"
    r"| consecutiv[oa]s)? sem (?P<verb>perder|vencer|ganhar|marcar|pontuar|sofrer golos)\b"
)
_NOT_ONCE = {
    "perder": ("perdeu", "perderam"), "vencer": ("venceu", "venceram"),
    "ganhar": ("ganhou", "ganharam"), "marcar": ("marcou", "marcaram"),
    "pontuar": ("pontuou", "pontuaram"), "sofrer golos": ("sofreu golos", "sofreram golos"),
}  # fmt: skip
"""What a team has not done for so long: "está há sete jogos sem perder"."""


def _not_once(found: re.Match[str]) -> str:
    """That it did not happen in the last ones."""
    last = "nos últimos" if found["what"] in ("jogos", "meses", "anos") else "nas últimas"
    verb = _NOT_ONCE[found["verb"]][found["many"] is not None]
    return cased(f"não {verb} {last} {found['number']} {found['what']}", found[0])


_SETTLED = lazily(r",? (?:fix|cifr|situ)ando-se n?(?:em|[oa]s?) (?=\d|[A-Z]{2}\d)")
"""Where a number that fell or rose ends: "recuou, fixando-se nos 19,8%"."""

_TURNOUT = lazily(
    r"\badesão (?=(?:de |a rondar |superior a |acima d|na ordem d)(?:cerca de |mais de |quase )?"
    r"[oa]?s? ?\d[\d,]* ?(?:%|por cento))"
)
"""How many strike, where the share stands behind."""

_GETS = lazily(
    rf"\bfic(?P<when>ou|aram|a|am|ará|arão) com (?P<only>apenas |só |cerca de |mais de )?"
    rf"(?=(?:{_DIGITS}) ?%(?! d[aeo]s? (?:corpo|pele|capacidade|incapacidade|bateria|visão)))"
)
_HAD = {
    "ou": "teve", "aram": "tiveram", "a": "tem", "am": "têm", "ará": "terá", "arão": "terão",
}  # fmt: skip
"""What share somebody got: of "ficaram com 45%" a model makes that they were it."""

_BELOW_ZERO = lazily(
    rf"(?P<cold>\b(?:{_DIGITS}|um|dois|{_WORDS}|doze|quinze|vinte)) negativos?(?=[.,;!]|$"
    r"| (?:n[ao]s?|em|durante|e|à|esta|de madrugada)\b)"
)
_OF_WEATHER = lazily(r"\b(?:graus?|mínimas?|temperaturas?|termómetros?|termômetros?)\b")
"""How cold it is, without its degrees: "mínima de dois negativos"."""

_JUST_AN_AGE = lazily(
    r"(?P<who>\b(?:[A-ZÀ-Ý][a-zà-ÿ]+|homem|mulher|jovem|rapaz|rapariga|suspeit[oa]|arguid[oa]|vítima"
    r"|filh[oa]|irmã|irmão|pai|mãe|marido|condutora?|motorista|[a-zà-ÿ]{3,}(?:ista|dora?|eir[oa]))),"
    r" de (?P<age>[1-9]\d), (?=[a-zà-ÿ])"
)
"""How old somebody is, without the years: "O motociclista, de 24, morreu"."""

_BEAT_A_RECORD = lazily(
    r"\b(?P<first>[Bb])at(?P<when>eu|eram|e|er) (?P<record>o (?:seu )?recorde[^,.;:]{0,40}?) por "
    rf"(?P<just>apenas |cerca de |mais de )?(?=(?:{_DIGITS}|dois|duas|{_WORDS}) "
    r"(?:centímetros?|metros?|segundos?|décim|centésim|milésim|minutos?))"
)
_BEATS = {"eu": "elhorou", "eram": "elhoraram", "e": "elhora", "er": "elhorar"}
"""By how much a record was beaten, of which a model makes a blow."""

_DOSES = lazily(
    r"\bd(?P<when>ava|avam|á|ão|ariam|aria) para (?=(?:mais de |cerca de |quase )?"
    rf"(?:{_DIGITS})(?: mil| milh(?:ões|ão) de)? (?:doses|cigarros|charros|viagens|refeições))"
)
_SUFFICES = {
    "ava": "era suficiente", "avam": "eram suficientes", "á": "é suficiente",
    "ão": "são suficientes", "aria": "seria suficiente", "ariam": "seriam suficientes",
}  # fmt: skip
"""What drugs are enough for, which the model has them give."""

_EXCEEDED_BY = lazily(
    r"\b(?P<exceeds>(?:super|ultrapass)(?:ou|aram|a|am)|exced(?:eu|eram|e))"
    rf" (?P<much>em (?:{_DIGITS}) ?%) "
    r"(?P<what>[oa]s? [^,.;:?!]{3,40})(?=[,.;]|$)"
)
"""By how much something was exceeded; the model takes it for what was."""

_MATTER_OF = lazily(
    r"(?<!\bé )(?<!\bsão )(?<!\bfoi )(?<!\balguma )(?<!\boutra )(?<!\bé uma )"
    r"\b(?P<first>[Cc])oisa de "
    rf"(?=(?:{_DIGITS}|dois|duas|{_WORDS}|meia|vinte|trinta|cem|mil|uma?) "
    r"(?:anos?|dias?|euros|horas?|km|meses|metros|minutos|pessoas|quil[oóô]|semanas?))"
)
"""About so many: "coisa de cem metros"."""

_SO_FAR = lazily(
    rf"\bhá (?=(?:(?:mais|menos|cerca|perto) de |quase )?(?:{_DIGITS}|dois|duas|{_WORDS}|vinte)"
    r" (?:quil[óô]metros|km|metros)\b(?! d[aeo]s? [a-zà-ÿ]+ (?:um|uma|o|a)\b))"
)
"""How far somebody has been going, of which a model makes how long ago."""

_GOES = lazily(
    r"\b(?:segu|circul|anda|conduz|nada|corr|pedal|foge|lidera)\w*\b[^.;]*$", re.IGNORECASE
)

_DEPARTS = lazily(r"\b(?P<what>[Cc]omboios?|[Vv]oo) das (?=\d{1,2}[h:])")
_DEPARTING = {"comboio": "trem das", "comboios": "trens das", "voo": "voo com partida às"}
"""What leaves at an hour, of which a model makes that it comes from there."""

_TOOK_A_MARK = lazily(
    r"\b(?P<first>[Tt])ir(?P<when>ou|aram) (?P<mark>(?:1?\d|20)(?:,\d)?)(?: valores)? "
    r"(?:em|a|à|ao|n[ao]) (?=[A-ZÀ-Ý])"
)
"""A mark in a subject: "Tirou 19 a Química"."""

_STARTS = lazily(
    r"\blarga(?P<when>m|rá|rão|ram|ou|va)? (?=em \d|em (?:primeiro|segundo|terceiro|quarto|quinto"
    r"|sexto|sétimo|oitavo|nono|décimo|último)\b|d[ao] (?:pole|primeir|segund|terceir|últim|fundo"
    r"|grelha|grid|pit|boxes|\d))"
)
_STARTED = {"m": "partem", "rá": "partirá", "rão": "partirão", "ram": "partiram", "ou": "partiu",
            "va": "partia", None: "parte"}  # fmt: skip
"""Where a driver starts from, who is broad to a model."""

_HAS_ROOM = lazily(
    r"\b(?P<has>tem|têm|tinham?|ter(?:á|ão|ia|iam)|há|havia|haverá) lugar(?:es)? para "
    r"(?=(?:(?:mais|menos|cerca|perto) de |até |quase |apenas |só |umas |uns |mais )*"
    rf"(?:{_DIGITS}|dois|duas|{_WORDS}|doze|quinze|vinte|trinta|cinquenta|cem|uma centena|mil)\b)"
)
"""How many it holds, and not that it takes place."""


def _marks_in(found: re.Match[str]) -> str:
    """What mark somebody had, and in what."""
    had = "teve" if found["when"] == "ou" else "tiveram"
    return cased(f"{had} {found['mark']} pontos em ", found["first"])


def _marked(found: re.Match[str]) -> str:
    """A mark in points, in a text about schools."""
    return f"{found['mark']} pontos" if _SCHOOL.search(found.string) else found[0]


def counted(text: str) -> str:
    """A Portuguese text with such phrases in words that the model knows.

    >>> counted("O número de mortos passa de 800.")
    'O número de mortos ultrapassa 800.'
    >>> counted("O preço passou de 10 para 15 euros.")
    'O preço passou de 10 para 15 euros.'
    """
    if not _DIGIT.search(text) and _COUNTS.isdisjoint(words_of(text)):
        return text
    for sign, phrase, said in _SAID:
        if sign in text:
            text = phrase.sub(said, text)
    return text


def _aged(found: re.Match[str]) -> str:
    """An age: "na casa dos 50 anos" is "com cerca de 50 anos"."""
    verb = _HAVE[found[1].strip()] if found[1] else "com"
    return f"{verb} cerca de {found[2]} anos"


def _last_matches(found: re.Match[str]) -> str:
    """What a team did not do: "não ganha há cinco jogos"."""
    first, between, number, what = found.group("first", "between", "number", "what")
    past = _PAST[found["verb"]][bool(found["many"])]
    if number.startswith(("mais", "cerca", "quase")):
        return f"{first}ão {past}{between} durante {number} {what}"
    last = "nos últimos" if what in _MASCULINE else "nas últimas"
    return f"{first}ão {past}{between} {last} {number} {what}"


_SAID: tuple[tuple[str, re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    ("pass", _EXCEEDED, lambda found: f"{_EXCEEDS[found[1]]} "),
    (" e mei", _AND_A_HALF, r"\1,5 \2"),
    ("fal", _SPEAKS, r"fal\g<when> de "),
    ("media", _MEASURED, lambda found: "tinham " if found["many"] else "tinha "),
    (
        "uma ta",
        _BLOOD_ALCOHOL,
        lambda found: f"{_DRUNK.get(found['has'], 'tinha')} uma taxa de álcool no sangue de ",
    ),
    (
        "esper",
        _WAITS,
        lambda found: (
            f"aguard{found['when']}{' em média' if found['mean'] else ''} {found['time']}"
        ),
    ),
    ("para cima d", _ABOVE, "mais de "),
    (" euro", _COSTS, lambda found: cased(f"{_COST[found['verb']]} ", found["first"])),
    (
        "onduz",
        _DRIVES,
        lambda found: cased(f"dirig{found[2] or 'e'} a ", found[1]),
    ),
    (
        " à hora",
        _PER_HOUR,
        lambda found: f"{_SPEEDS.get(found['speed'], found['speed'])} km/h",
    ),
    (
        "atur",
        _TURNED_OVER,
        lambda found: cased(f"{_TAKES[found['when']]} receitas de ", found["first"]),
    ),
    (" aos ", _PER_HUNDRED, r"consome \g<much> litros por 100 quilómetros"),
    ("rês quartos d", _THREE_QUARTERS, "75% "),
    (" sem ", _UNBEATEN, _not_once),
    ("ando-se ", _SETTLED, ", para "),
    (" lugar", _HAS_ROOM, r"\g<has> espaço para "),
    (" valores", _MARKS, _marked),
    (" passar d", _MAY_EXCEED, r"\1 ultrapassar "),
    ("na casa d", _AGED, _aged),
    ("na casa d", _AROUND, "em cerca de "),
    ("mas ", _ABOUT, lambda found: "Cerca de " if found["capital"] else "cerca de "),
    ("uns ", _ABOUT, lambda found: "Cerca de " if found["capital"] else "cerca de "),
    ("pass", _FINED, r"aplic\1 "),
    ("mandado", _SERVED, lambda found: f"{_SERVES[found['when']]} "),
    (" há ", _UNSEEN, _last_matches),
    (
        " há ",
        _SO_FAR,
        lambda found: "durante " if _GOES.search(found.string[: found.start()]) else found[0],
    ),
    (
        " com ",
        _GETS,
        lambda found: f"{_HAD[found['when']]} {found['only'] or ''}",
    ),
    (
        " negativo",
        _BELOW_ZERO,
        lambda found: (
            f"{found['cold']} graus abaixo de zero"
            if _OF_WEATHER.search(found.string)
            else found[0]
        ),
    ),
    (", de ", _JUST_AN_AGE, r"\g<who>, de \g<age> anos, "),
    (
        " recorde",
        _BEAT_A_RECORD,
        lambda found: (
            cased(f"m{_BEATS[found['when']]} ", found["first"])
            + f"{found['record']} em {found['just'] or ''}"
        ),
    ),
    ("para ", _DOSES, lambda found: f"{_SUFFICES[found['when']]} para "),
    ("% ", _EXCEEDED_BY, r"\g<exceeds> \g<what> \g<much>"),
    ("oisa de ", _MATTER_OF, lambda found: cased("cerca de ", found["first"])),
    (" das ", _DEPARTS, lambda found: cased(f"{_DEPARTING[found['what'].lower()]} ", found[0])),
    ("irou ", _TOOK_A_MARK, _marks_in),
    ("iraram ", _TOOK_A_MARK, _marks_in),
    ("larga", _STARTS, lambda found: f"{_STARTED[found['when']]} "),
    (" de diferença", _AHEAD, r"com uma margem de \1 \2"),
    (
        "ispens",
        _LAID_OFF,
        lambda found: cased(f"d{_DISMISSES[found['ending']]} ", found["first"]),
    ),
    (" sem ", _LEFT_WITHOUT, lambda found: cased(f"{_LOSES[found['ending']]} ", found["first"])),
    ("para ", _ENOUGH_FOR, lambda found: f"{_LASTS[found['ending']]} {found['only'] or ''}"),
    (" em ", _EVERY, lambda found: f" a cada {found['times']} "),
    ("adesão ", _TURNOUT, "turnout "),
    ("% de adesão", _TAKING_PART, r"\1 de participação"),
    ("arreira ", _BUS, lambda found: found["before"] + cased("linha ", found["line"])),
    ("uprimi", _CANCELLED, lambda found: cased(f"cancel{_ENDED[found[2]]} ", found[1])),
    (
        " mais ",
        _PAYS_MORE,
        lambda found: f"{found['pays']}{found['now'] or ''} {found['amount']} a mais",
    ),
)
"""What each phrase has, how it reads, and what is said instead."""

_DIGIT = lazily(r"\d")
_COUNTS = frozenset(
    (
        *f"{UP_TO_TWELVE}|quinze|{ROUND}".split("|"),
        *("adesão", "centena", "centenas", "dezena", "dezenas", "mil", "milhares", "milhão"),
        *("milhões", "muitas", "muitos", "poucos", "várias", "vários"),
    )
)
"""All that is told here has a number; most sentences have none."""
