"""Write in full what people write short: a small model takes it for something else.

The tiny Firefox model pt→en makes "from 2nd to 6th" of "de 2.ª a 6.ª", which are Monday and Friday,
"2nd esq" of a door on the left, "midnight and a half" of half past twelve, and "I can" of "n
consigo", which says in a chat that I cannot, and "reach the 35th" of "chegam aos 35º". The guard
judges a draft by the sentence in full.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from pipeline.translate import english_abbreviations
from pipeline.translate.lazily import lazily
from pipeline.translate.vocabulary import plain

VERSION = "6"
"""Goes up whenever the same sentence may be written in another way."""

_Found = re.Match[str]

_DAYS = dict(zip("23456", ("segunda", "terça", "quarta", "quinta", "sexta"), strict=True))
_BY_NUMBER = lazily(r"([2-6])\.?[ªa]s?(?:[ -](feiras?))?", re.IGNORECASE)
_CUT_SHORT = {day[:3]: f"{day}-feira" for day in _DAYS.values()}
_CUT_SHORT |= {"sáb": "sábado", "dom": "domingo"}

_MONTHS = {
    "jan": "janeiro", "fev": "fevereiro", "mar": "março", "abr": "abril", "mai": "maio",
    "jun": "junho", "jul": "julho", "ago": "agosto", "set": "setembro", "out": "outubro",
    "nov": "novembro", "dez": "dezembro",
}  # fmt: skip
_DAY = "|".join(_CUT_SHORT)
_SHORT_DAY = lazily(rf"\b({_DAY})\b\.?", re.IGNORECASE)

_HOURS = ("uma", "duas", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "onze")
_LATER = {"meia": "meia hora", "um quarto": "15 minutos"}
_PAST = {
    "meia": 30, "um quarto": 15, "cinco": 5, "dez": 10, "vinte e cinco": 25, "vinte": 20,
}  # fmt: skip

_WARMTH = lazily(
    r"\b(?:temperaturas?|máximas?|mínimas?|máx|mín|term[óô]metros?|febre|graus|sensação térmica"
    r"|onda de (?:calor|frio)|(?:estavam|fazia|faziam)(?= \d))\b",
    re.IGNORECASE,
)

_SIDES = {"esq": "esquerdo", "dto": "direito", "dt": "direito", "fte": "frente", "frt": "frente"}

_WORDS = {
    "aprox.": "aproximadamente", "arqª": "arquiteta", "arqº": "arquiteto", "enfª": "enfermeira",
    "enfº": "enfermeiro", "engª": "engenheira", "engº": "engenheiro", "hab.": "habitantes",
    "máx.": "máximo", "mín.": "mínimo", "profª": "professora", "refª": "referência",
    "sécs.": "séculos", "segs.": "seguintes",
    "exma": "prezada", "exmas": "prezadas", "exmo": "prezado", "exmos": "prezados",
    "exmª": "prezada", "exmº": "prezado",
}  # fmt: skip
"""Words by how they are written short, but for the full stop before or behind a sign."""

_CHAT = {
    "aki": "aqui", "blz": "ok", "bj": "beijo", "bjos": "beijos", "bjs": "beijos", "cmg": "comigo",
    "ctg": "contigo", "dps": "depois", "fds": "fim de semana", "gnt": "gente", "hj": "hoje",
    "kd": "onde está", "msg": "mensagem", "msm": "mesmo", "mt": "muito", "mta": "muita",
    "mto": "muito", "n": "não", "nd": "nada", "ngm": "ninguém", "obg": "obrigado", "oq": "o que",
    "pff": "por favor", "pfv": "por favor", "pq": "porque", "q": "que", "qd": "quando",
    "qdo": "quando", "qm": "quem", "qnd": "quando", "qq": "qualquer", "sdds": "saudades",
    "tava": "estava", "tb": "também", "tbm": "também", "td": "tudo", "tds": "todos", "tô": "estou",
    "vc": "você", "vcs": "vocês", "vdd": "verdade", "vlw": "obrigado", "ñ": "não",
    "axo": "acho", "bue": "muito", "cê": "você", "cês": "vocês", "ctz": "certeza",
    "dms": "demais", "dnv": "de novo", "glr": "galera", "kero": "quero", "ksa": "casa",
    "mds": "meu deus", "mlk": "moleque", "nois": "nós", "nóis": "nós", "nss": "nossa",
    "obgd": "obrigado", "obgda": "obrigada", "pf": "por favor", "pfvr": "por favor",
    "pk": "porque", "plmdds": "pelo amor de deus", "pqp": "puta que pariu", "sla": "sei lá",
    "sqn": "só que não", "tamo": "estamos", "tbem": "também", "tmb": "também", "tou": "estou",
    "tpc": "trabalho de casa", "xau": "tchau", "tás": "estás",
    "agr": "agora", "bjo": "beijo", "cmo": "como", "entaum": "então", "fzr": "fazer",
    "mtas": "muitas", "mtos": "muitos", "mts": "muitos", "naum": "não", "ngn": "ninguém",
    "nunk": "nunca", "prq": "porque", "qro": "quero", "sdd": "saudade", "tbn": "também",
    "vms": "vamos",
}  # fmt: skip
"""Words of chats that are nothing else in small letters; "n" and "q" only between words."""

_BEGINNINGS = "Bjs|Blz|Cê|Cês|Hj|Mds|Obg|Pf|Pq|Qd|Qdo|Sdds|Tamo|Tb|Tbm|Td|Tmb|Tou|Tás|Vc|Vcs|Vlw"
"""Those that begin a sentence, and are no acronyms with a capital."""

_TALKED = lazily(
    rf"(?<![^\s(\"“«])(?:(?:^|(?<=[.!?] ))(?:{_BEGINNINGS})"
    rf"|{'|'.join(sorted(_CHAT.keys() - {'n', 'q'}))})(?=[\s,.;:!?…)\"”»]|$)"
    r"|(?:^|(?<=[a-zà-ÿ?!,] ))(?<!\bo )(?<!\b[dn][aeo] )(?<!\b[cs]om )"
    r"(?:[nq](?= (?:[a-zà-ÿ]{2}|n ))|q(?= [aoeé]\b))"
)


def _weekdays(found: _Found) -> str:
    return _BY_NUMBER.sub(_weekday, found[0])


def _from_to(found: _Found) -> str:
    first, last = _BY_NUMBER.findall(found[0])
    return f"{_DAYS[first[0]]} a {_DAYS[last[0]]}"


def _weekday(found: _Found) -> str:
    """A weekday by its number, which is that of its name."""
    name, fair = _DAYS[found[1]], (found[2] or "").lower()
    return f"{name}s-feiras" if fair == "feiras" else f"{name}-feira" if fair else name


def _short_weekday(found: _Found) -> str:
    return _short_day(found[1]) + found[2]


def _short_days(found: _Found) -> str:
    """Days of opening hours; the full stop of a sentence is none of an abbreviation."""
    stop = "." if found[0].endswith(".") and found.end() == len(found.string) else ""
    return _SHORT_DAY.sub(lambda day: _short_day(day[1]), found[0]) + stop


def _short_day(day: str) -> str:
    name = _CUT_SHORT[day.lower()]
    return name.capitalize() if day[0].isupper() else name


def _past_the_hour(found: _Found) -> str:
    """Minutes past or to an hour, in digits."""
    hour = found[2].lower()
    number = _HOURS.index(hour) + 1 if hour in _HOURS else int(hour)
    minutes = _PAST[found[4].lower()]
    if found[3].lower() == "menos":
        number, minutes = number - 1, 60 - minutes
    # One o'clock has another article than the other hours, and behind it only a colon is known.
    return f"{found[1]}{number}{':' if found[1].lower() in ('à ', 'da ') else 'h'}{minutes:02}"


def _past_noon_or_midnight(found: _Found) -> str:
    """Minutes past what has no number on a clock."""
    article = "da" if found[1].lower() == "meia-noite" else "do"
    return f"{_LATER[found[2].lower()]} depois {article} {found[1]}"


def _door(found: _Found) -> str:
    """A door of a floor; the full stop of a sentence is none of an abbreviation."""
    floor = f"{found[1]}.º andar" if found[1] else "piso térreo"
    stop = "." if found[3] and found.end() == len(found.string) else ""
    return f"{floor} {_SIDES[found[2].lower()]}{stop}"


def _degrees(found: _Found) -> str:
    """Degrees, where weather or fever is spoken of; else it says which of a row."""
    return f"{found[1]} graus" if _WARMTH.search(found.string) else found[0]


def _number(found: _Found) -> str:
    """The number of something that is counted or named, such as a file."""
    return "Número " if found[1] == "N" else "número "


def _word(found: _Found) -> str:
    short = found[0].lower()
    full = _WORDS[short if short[-1] == "." and short in _WORDS else short.replace(".", "")]
    return full.capitalize() if found[0][0].isupper() and not found.start() else full


def _said(found: _Found) -> str:
    """A word of a chat; "pq" asks where nothing follows it."""
    short = found[0].lower()
    asks = short == "pq" and found.string[found.end() :].strip() in ("", "?", ".", "…")
    full = "porquê" if asks else _CHAT[short]
    return full.capitalize() if found[0][0].isupper() else full


def _month(found: _Found) -> str:
    """A month that was cut short."""
    return f"de {_MONTHS[found[1].lower()]}"


_MARKS = (
    *("ª", "º", "°", "a-feira", "a feira", "r/c", "sub-", "meia", "um quarto", " e cinco"),
    *(" e dez", " e vinte", " menos cinco", " menos dez", " menos vinte", "exm", "sr(", "dr("),
    *("prof(", *(f"pelo {digit}" for digit in "2789+(")),
)
_POINTED_MARKS = (
    *("ex.m", "aprox.", "hab.", "sr.(", "dr.(", "prof.(", "ext. ", "máx.", "mín.", "sécs."),
    *("segs.", "dom. ", "sáb.", *(f" de {month}." for month in _MONTHS)),
)
_OPENINGS = tuple(_CUT_SHORT)
_RANGES = tuple(f" {joint} {day}" for joint in "ae" for day in ("sex", "sáb", "dom"))
_PARTED = lazily(r"\d-[^\W\d_]")
"""Something of which all that follows has one; to look for each by itself is fastest."""

_SHORT: tuple[tuple[re.Pattern[str], str | Callable[[_Found], str]], ...] = tuple(
    (lazily(pattern, re.IGNORECASE), full)
    for pattern, full in (
        (
            r"(?<![\w.,])(?:[2-6]\.?[ªa]s?(?:-feiras?)?(?:,| a| e| ou| à| e à) )*"
            r"[2-6]\.?[ªa]s?[ -]feiras?(?!\w)",
            _weekdays,
        ),
        (
            r"(?<=\bde )[2-6]\.?ª [aà] [2-6]\.?ª"
            r"(?!\w| (?!(?:das?|de|e|às|entre|com|sem|exceto)\b)\w)",
            _weekdays,
        ),
        (r"(?<![\w.,])[2-6]\.?ª ?[-–] ?[2-6]\.?ª(?![\w-])", _from_to),
        (rf"^({_DAY})\b\.?(,? )(?=\d)", _short_weekday),
        (rf"(?<!\w)(?:(?:{_DAY})\.? [ae] (?:{_DAY})(?:\.|(?=:))|(?:{_DAY})\.?(?=:))", _short_days),
        (
            rf"\b((?:às|as|à|das|da|pelas|pela) )({'|'.join(_HOURS)}|\d{{1,2}})"
            rf" (e|menos) ({'|'.join(_PAST)})(?!\w| (?:e|mil|por|\w+s)\b)",
            _past_the_hour,
        ),
        (r"\b(?:ao |à )?(meio-dia|meia-noite) e (meia|um quarto)\b", _past_noon_or_midnight),
        (r"(?<!\w)(?:(\d{1,2})\.?[º°](?: andar)?|r/c) (esq|dto|dt|fte|frt)(\.?)(?!\w)", _door),
        (r"(?<![\w/])r/c(?![\w/])", "piso térreo"),
        (
            r"(?<![\w.,/])(?<!\b[oa] )(?<!\b[dn][oa] )(?<!\bao )(?<!\bem )(-?\d{1,2}(?:,\d)?) ?[º°]"
            r"(?= ?[.,;:!?)/](?!\w)|$| (?:a|à|ao|aos|às|com|de febre|durante|e|em|esta|este|hoje"
            r"|amanhã|mas|na|nas|negativos|no|nos|ou|para|positivos)\b)",
            _degrees,
        ),
        (r"(?<!\w)(n|N)\.?[º°] (?=de [a-zà-ÿ]{3})", _number),
        (r"(?<=\b[dn]o )n\.?[º°] (?=\d{1,3}(?![\d.,/]))", "número "),
        (r"(?<=[a-zà-ÿ] )n\.?[º°] (?=[A-Z]{1,3}[\d-])", "número "),
        (r"(?<=\bo )n\.?[º°] (?=\+?\d{2,3} \d{3}\b)", "número "),
        (
            r"(?<!\w)(?:(?:aprox|hab|máx|mín|sécs|segs)\.(?=\s)"
            r"|(?:arq|enf|eng)(?:\.[ºª]|[ºª]\.?)|(?:prof|ref)(?:\.ª|ª\.?)"
            r"|ex\.?m[oaºª]s?\.?(?= senhor))(?!\w)",
            _word,
        ),
        (r"(?<=\bpelo )(?=\(?\+\d|[2789]\d\d ?\d{3} ?\d{3}(?!\d)|80\d )", "telefone "),
        (rf"(?<=\d )de ({'|'.join(_MONTHS)})\.(?= ?[a-z,;)])", _month),
        (rf"(?<=\d )de ({'|'.join(_MONTHS)})\.(?=$)", lambda found: f"{_month(found)}."),
        (
            r"(?<!\w)(sáb|dom)\.(?=(?:,? (?:e|ou))? (?:feriados?|dom)\b|, dom\.)",
            lambda found: _CUT_SHORT[found[1].lower()],
        ),
        (r"(?<=[\d,(;] )ext\. (?=\d)|(?<=\()ext\. (?=\d)", "extensão "),
        (
            r"(?<!\w)sr\.?\(ª?a?\)\.?(?= (?:associad|client|condutor|contribuint|leitor|munícip"
            r"|passageir|utent|utilizador))",
            "Caro",
        ),
        (r"(?<!\w)(sr|dr|prof)\.?\(ª?a?\)\.?(?!\w)", r"\1."),
        (r"(?<!\w)sr(?:\.ª|ª\.?)(?= (?:deputad|diretor|ministr|president|secret))", "senhora"),
        (r"(?<!\w)sr(?:\.ª|ª\.?)(?!\w)", "Sra."),
        (
            r"(?<![\w-])(segunda|terça|quarta|quinta|sexta)"
            r"(?=: ?(?:fechad|abert|encerrad|folga|das |\d|[^:]*\b(?:terça|sábado|domingo)\b))",
            r"\1-feira",
        ),
        # A line of its own, such as a cell: a day among days.
        (r"^(segunda|quarta|quinta|sexta)$", r"\1-feira"),
        (r"(?<!\w)sub-(?=\d\d(?!\w))", "sub-"),
        # A hyphen makes a code of them.
        (r"(?<![\w.-])(\d{1,2})-(?=[^\W\d_]{4})", r"\1 - "),
    )
)

_BOTH_GENDERS = lazily(
    r"(?<![\w/.:@#-])(?P<one>(?:[dn]?o|ao|pelo)s?|uns?)"
    r"(?:/(?:[dn]?as?|às?|pelas?|umas?)|\(as?\))(?= [^\W\d_]{3})"
    r"|(?<![\w/.:@#-])(?P<many>[^\W\d_]{3,})(?-i:(?<=[a-zà-ÿ]))(?:/(?:as?|oras?|ras?|eiras?)|\((?:as?|ras?)\))(?![\w/])"
    r"|(?<=[^\W\d_]{2})(?P<sign>[@x])(?P<plural>s?)(?![\w.@])",
    re.IGNORECASE,
)
"""A word for men and women: "o/a aluno/a", "os(as) professores(as)", "tod@s"; English has one."""

_SIGNED = lazily(r"(?:tod|amig|alun|car|colabor\w+|professor|querid|menin|filh|trabalhador)$", re.I)


def _of_both(found: _Found) -> str:
    """The first of both forms."""
    if found["sign"]:
        before = found.string[: found.start()]
        return f"o{found['plural']}" if _SIGNED.search(before) else found[0]
    return found["one"] or found["many"]


_SCALED = lazily(r"([$€£] ?(\d[\d.,]*)) ?(mi|bi|tri)(?!\w)")
"""An amount in headlines of Brazil: "R$ 12 bi"."""

_SCALES = {"mi": "milh", "bi": "bilh", "tri": "trilh"}


def _scaled(found: _Found) -> str:
    one = found[2].partition(",")[0] == "1"
    return f"{found[1]} {_SCALES[found[3]]}{'ão' if one else 'ões'}"


def _parted(text: str) -> list[str]:
    """The words of a text without the marks that end most; the fastest way there is."""
    return text.replace(",", " ").replace(".", " ").replace("?", " ").replace("!", " ").split()


def _may_be_short(text: str) -> bool:
    """Whether a text in small letters has something of which all that is written short has one.

    Most have a full stop at their end alone, and few of those there end a short form.
    """
    return (
        any(map(text.__contains__, _MARKS))
        or (
            ("." in text[:-1] or text.endswith(_POINTED_MARKS))
            and any(map(text.__contains__, _POINTED_MARKS))
        )
        or _begins_with_day(text)
        or any(map(text.__contains__, _RANGES))
        or ("-" in text and _PARTED.search(text) is not None)
    )


def _begins_with_day(text: str) -> bool:
    """Whether a text in small letters may begin with a day of opening hours: "Quando" is none.

    >>> _begins_with_day("seg: 9h"), _begins_with_day("quarta"), _begins_with_day("quando vens?")
    (True, True, False)
    """
    return text.startswith(_OPENINGS) and (
        ":" in text or text in _DAYS.values() or _SHORT_DAY.search(text) is not None
    )


def in_full(text: str, language: str) -> str:
    """A sentence with what is written short in full; as it is in languages not measured.

    Where nobody has typed accents none are, so that all words may be mended later.

    >>> in_full("Aberto de 2.ª a 6.ª.", "pt")
    'Aberto de segunda a sexta.'
    >>> in_full("Jantamos às oito e meia.", "pt")
    'Jantamos às 8h30.'
    >>> in_full("Saiu à meia-noite e meia.", "pt")
    'Saiu meia hora depois da meia-noite.'
    >>> in_full("Perdeu R$ 12 bi.", "pt"), in_full("Já perdeu R$ 12 bi.", "pt")
    ('Perdeu R$ 12 bilhoes.', 'Já perdeu R$ 12 bilhões.')
    >>> in_full("vc vem? n sei pq", "pt")
    'voce vem? nao sei porque'
    """
    if language == "en":
        return english_abbreviations.in_full(text)
    if language != "pt":
        return text
    lowered = text.lower()
    full = _SCALED.sub(_scaled, text) if "$" in text or "€" in text or "£" in text else text
    if "/" in text or "(a" in lowered or "(ra" in lowered or "@" in text or "dxs" in lowered:
        full = _BOTH_GENDERS.sub(_of_both, full)
    if not _CHAT.keys().isdisjoint(_parted(lowered)):
        full = _TALKED.sub(_said, full)
    if _may_be_short(lowered):
        for short, meant in _SHORT:
            full = short.sub(meant, full)
    if full == text:
        return text
    if text == text.upper():
        full = full.upper()
    return "".join(plain(char) or char for char in full) if text.isascii() else full
