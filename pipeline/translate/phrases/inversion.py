"""Portuguese tells what happens before it tells to whom; engines take what follows for an object.

"Explodiu uma botija de gás" became "He exploded a gas cylinder", "Ganhou o Benfica" "He won
Benfica", "Faltam médicos em todo o país" "There are doctors all over the country". So the subject
of a sentence that begins with such a verb is put in front of it.
"""

from __future__ import annotations

import re
from itertools import chain

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.days import MONTHS, WEEKDAYS
from pipeline.translate.phrases.number_words import UP_TO_TWELVE
from pipeline.translate.phrases.words import words_of

_ENDINGS = {
    "ar": ("a", "am", "ou", "aram", "ava", "avam", "ará", "arão"),
    "er": ("e", "em", "eu", "eram", "ia", "iam", "erá", "erão"),
    "ir": ("e", "em", "iu", "iram", "ia", "iam", "irá", "irão"),
}
"""Third persons of the present, the past, the imperfect and the future of regular verbs."""


def _forms(verbs: str) -> frozenset[str]:
    """The forms of regular verbs that sentences begin with."""
    return frozenset(
        chain.from_iterable(
            (verb[:-2] + ending for ending in _ENDINGS[verb[-2:]]) for verb in verbs.split()
        )
    )


_HAPPEN = _forms(
    "alastrar arder avariar brotar capotar circular colidir concorrer crescer decorrer deflagrar"
    " desabar desaparecer descarrilar eclodir encalhar estalar expirar explodir falecer morrer"
    " nascer naufragar ocorrer persistir proliferar prosseguir regressar sobrar sobreviver surgir"
    " tombar"
) | frozenset(
    (
        *("cai", "caem", "caiu", "caíram", "caduca", "caducou", "caducaram", "escasseia"),
        *("escasseiam", "escassearam", "explode", "explodem", "ruiu", "ruíram", "surge", "surgem"),
    )
)
"""What things and people do by themselves; nothing is done to anything."""

_MAY_BE_DONE = (
    _forms(
        "abrandar abrir acabar acelerar arrancar aumentar avançar baixar começar diminuir disparar"
        " duplicar encerrar esgotar falhar fechar melhorar mudar parar passar piorar quadruplicar"
        " quebrar reabrir rebentar recuar subir terminar triplicar virar voltar"
    )
    - frozenset(("para", "passa", "sube", "subem"))
) | frozenset(("desce", "descem", "desceu", "desceram", "sobe", "sobem"))
"""What may be done to something, too: only where the number of the verb or the noun tells."""

_WIN = _forms("ganhar perder vencer")
"""What clubs and parties do, where nothing is said of whom or what."""

_SOMEWHERE = (
    _forms(
        "assistir concorrer correr desfilar entrar estudar morar participar protestar trabalhar"
        " viver votar"
    )
    | _forms("chegar ficar passar responder")
    | frozenset(("manifestaram", "estiveram", "estão", "foram", "saíram", "serão", "vieram"))
    | _MAY_BE_DONE
    | _HAPPEN
)
"""What is told with its place or manner before numbers of people, or with an amount before what
reaches it: "Protestaram em Lisboa milhares de professores", "Sobe para sete o número de mortos"."""

_VERBS = _HAPPEN | _MAY_BE_DONE | _WIN | _SOMEWHERE
_LED = _VERBS - _WIN

_ROSE = {
    "dispara": "sobe muito",
    "disparam": "sobem muito",
    "disparou": "subiu muito",
    "dispararam": "subiram muito",
}
"""What prices and numbers do that shoot up; by itself it is what people do who shoot."""

_CAN_HAPPEN = frozenset(
    (
        *("barragem", "caldeira", "calor", "campanha", "cano", "chuva", "conduta", "consumo"),
        *("corrida", "crise", "defesa", "desemprego", "dívida", "défice", "eletricidade"),
        *("energia", "envelhecimento", "estado", "estrada", "feira", "festival", "fogo", "frio"),
        *("greve", "guerra", "inflação", "inverno", "investimento", "julgamento", "lei", "linha"),
        *("lucro", "medo", "mercado", "neve", "nevoeiro", "número", "obra", "oferta", "perigo"),
        *("pneu", "pobreza", "polémica", "polêmica", "ponte", "população", "prazo", "pressão"),
        *("preço", "procura", "produção", "qualidade", "quantidade", "receita", "renda"),
        *("rendimento", "risco", "ritmo", "safra", "saldo", "sistema", "subida"),
        *("taxa", "temperatura", "tempestade", "tensão", "trânsito", "tráfego", "turismo"),
        *("valor", "venda", "vento", "verão", "violência", "volume", "água", "época"),
    )
)
"""Nouns of what rises, falls, begins and ends, rather than being raised or begun by somebody."""

_RUNS_OUT = frozenset(
    (
        *(
            "aula",
            "bacalhau",
            "bateria",
            "cerveja",
            "comida",
            "dinheiro",
            "energia",
            "festa",
            "gás",
        ),
        *("gasolina", "leite", "luz", "missa", "papel", "pão", "paciência", "tempo", "tinta"),
        "vinho",
    )
)
"""Nouns of what comes to its end, where nothing is said to end it."""

_OPEN = frozenset(
    (
        *("aeroporto", "creche", "concurso", "escola", "exposição", "fábrica", "hospital", "hotel"),
        *("livraria", "loja", "maternidade", "museu", "nova", "novo", "parque", "primeira"),
        *("primeiro", "restaurante", "túnel", "última", "último", "urgência"),
    )
)
"""Nouns of what opens and closes in headlines, where they have no article."""

_DONE = frozenset(
    (
        *("armas", "braços", "cabeças", "cartas", "costas", "degraus", "documentos", "escadas"),
        *("estudos", "férias", "janelas", "livros", "malas", "mãos", "negociações", "olhos"),
        *("portas", "presentes", "regras", "vidros"),
    )
)
"""Nouns in the plural of what people open, close, lower, climb, break and spend."""

_HOW = frozenset(
    (
        *("bordo", "caminho", "cavalo", "fundo", "leste", "meio", "nado", "norte", "oeste", "pé"),
        *("pique", "seguir", "sul", "tempo", "tiro"),
    )
)
"""What makes with a preposition, which looks like an article, where and how: "a caminho"."""

_PRIZES = frozenset(
    (
        *("Brasileirão", "Campeonato", "Emmy", "Euro", "Euromilhões", "Europeu", "Festival"),
        *("Giro", "Globo", "Goya", "Grammy", "Leão", "Masters", "Mundial", "Nobel", "Open"),
        "Oscar",
        *("Prémio", "Prêmio", "Pulitzer", "Rali", "Roland", "Torneio", "Totoloto", "Tour", "Urso"),
        *("US", "Óscar"),
    )
)
"""What is won and wins nothing."""

_TIMES = frozenset(
    (
        *("ano", "domingo", "fim", "inverno", "madrugada", "manhã", "mês", "noite", "outono"),
        *("primavera", "quarta", "quinta", "segunda", "semana", "sexta", "século", "sábado"),
        *("tarde", "terça", "verão"),
    )
)
"""What tells when: "faleceu esta manhã"."""

_OPENED_BY_PEOPLE = frozenset(("fogo", "guerra"))
"""Nouns of what happens, too, but which people open: "Abriu fogo"."""

_SHOT = frozenset(
    ("balas", "disparos", "flechas", "foguetes", "mísseis", "munições", "rajadas", "tiros")
)
"""Nouns of what people shoot: only prices and numbers shoot up."""

_ONE = r"(?:(?:o|a|este|esta|esse|essa|(?:mais )?um|(?:mais )?uma|outro|outra) )"
_MANY = (
    r"(?:(?:os|as|estes|estas|alguns|algumas|vários|várias|muitos|muitas|poucos|poucas|todos os"
    r"|todas as) |(?:(?:mais|menos|cerca|perto) de |quase |pelo menos |outros |outras |mais |menos"
    rf" |os |as )?(?:\d[\d.,]*(?: mil| milhões(?: de)?)?|[A-Z]{{2}}\d{{1,2}}|{UP_TO_TWELVE}"
    r"|quinze|vinte|trinta|cem|mil|milhares de|centenas de|dezenas de"
    r"|milhões de) )"
)
_LEAD = lazily(
    r"(?:[^,.:;!?\"“«]{2,60},|Ontem|Hoje|Também|Mas|E|Este ano|Esta (?:manhã|tarde|noite|semana)) "
    r"(?=[^\W\d_]+)"
)
"""What may stand before what happens: when and where."""

_LABEL = lazily(r"[^:.?!\"“«]{2,40}: (?=[^\W\d_]{4})")
"""What a headline is about."""

_WHEN = (
    r"(?: (?:hoje|ontem|amanhã|agora|já"
    r"|(?:est[ea]|n[ao]|nest[ea]|até) (?:semana|ano|mês|manhã|tarde|noite|madrugada|verão|inverno"
    rf"|{WEEKDAYS})|em (?:{MONTHS})))"
)

_BEGINS = lazily(
    rf"(?P<verb>[A-ZÀ-Ý][a-zà-ÿ]+)(?P<when>{_WHEN}?) (?:(?P<many>{_MANY})|(?P<one>{_ONE}))?"
    r"(?P<noun>(?P<road>(?:A|BR|CREL|CRIL|E[MNR]|I[CP]|VCI|N)-?\d*)(?![\w-])"
    r"|[^\W\d_]+(?:-[^\W\d_]+)*)(?P<rest>[^?]*)"
)
"""A verb with a capital, maybe a time, a determiner, and a noun."""

_MEASURED = (
    r"(?:anos|centímetros|décadas|dias|euros|golos|gols|graus|horas|jogos|km|meses|metros|milhas"
    r"|minutos|noites|pontos|quil[oô]metros|quilos|quilómetros|reais|segundos|semanas|toneladas"
    r"|vezes)"
)
"""What tells for how long or how far, and does nothing."""

_PLACE = (
    r"[^\W\d_][\w-]*?(?: d[aeo] [\w-]+)?"
    r"(?: (?!dois|duas|quase|mais|cerca|perto)[a-zà-ÿ-]+)??"
)
_LATER = lazily(
    r"(?P<verb>(?P<be>Foram|Ficaram|Estão|Serão|Estiveram)(?= [a-zà-ÿ]+[aií]d[oa]s )(?P<done> \w+)"
    r"|[A-ZÀ-Ý][a-zà-ÿ]+(?:-se)?) (?P<between>contra|a favor|aqui|ali|sem [\w-]+"
    rf"|(?:em|ao|n[ao]s?|pel[oa]s?) {_PLACE}(?: n[ao]s? {_PLACE})?"
    r"|(?P<amount>(?:para|a) \w[\w.,]*(?: mil| milhões)?))"
    rf" (?P<subject>(?:o número de|{_MANY}(?(done)|(?!{_MEASURED}\b))|[oa]s? (?=[A-ZÀ-Ý]))"
    r"[^,.;:?!]+)(?P<end>(?:, [^?]*?)?[.!]?)"
)
"""A verb, where or how it happens, and a number or names at the end."""

_STOPS = (
    r"em|n[ao]s?|num|numa|nuns|numas|ao?s?|às?|por|pel[ao]s?|durante|após|depois|antes|até|desde"
    r"|quando|porque|enquanto|se|que|cuj[ao]s?|onde|e|mas|ou|há|hoje|ontem|amanhã|já|sem|sob"
    r"|devido|segundo|como|mais (?:cedo|tarde)|est[ea]|nest[ea]|perto|junto|com"
    r"|contra|entre|sobre|para"
)
_NO_NOUN = lazily(
    rf"(?:{_STOPS}|tudo|nada|quase|muito|bem|mal|assim|aqui|ali|logo|sozinh[oa]"
    r"|d[aeo]s?|jovem|cedo"
    r"|vítimas?|pobres?|ric[oa]s?|feliz|felizes|doentes?|inocentes?|livres?|nu|nua|prematur[oa]s?"
    r"|[^\W\d_]+(?:[ai]d[oa]s?|mente|[aei]ndo))"
)
"""What stands behind a verb and is not whom it happens to."""

_GOES_ON = lazily(
    r"(?:[ -](?:(?:d[aeo]s? |e (?=(?:[oa]s?|um|uma|dois|duas|[A-ZÀ-Ý])\b)(?:[oa]s? )?)?"
    rf"(?!(?:{_STOPS})\b)|entre (?:[oa]s? )?[\w-]+ e (?:[oa]s? )?"
    r"|(?:contra|entre|sobre|para) (?:[oa]s? )?|com (?=\d)|à (?=habitação)"
    r"|(?:(?<=[aií]d[oa] )|(?<=[aií]d[oa]s ))(?:por(?: uma?| três| dois| duas)?|pel[oa]s?) "
    r"|a (?=bordo|[^\W\d_]+[aei]r\b))"
    r"[\w%º’'-]+)*"
)
"""The rest of a subject: adjectives and what belongs to the noun."""

_BARRED = ("abr", "encerr", "fech", "reabr")
"""What happens to roads: "Reabriu a A1"."""

_RELATIVE = lazily(r",? (?:que|cuj[ao]s?|onde)\b[^,;.!]*")
_GOES_TO = lazily("regress|volt|sobreviv")
"""Verbs behind which "a" is a preposition as a rule."""

_INFINITIVE = lazily(r"(?!mulher$|colher$)[^\W\d_]+[aei]r")


def with_subject_first(text: str) -> str:
    """A Portuguese sentence that begins with what happens, with its subject in front.

    >>> with_subject_first("Explodiu uma botija de gás num restaurante.")
    'Uma botija de gás explodiu num restaurante.'
    >>> with_subject_first("Abriu a porta e saiu.")
    'Abriu a porta e saiu.'
    """
    if _VERBS.isdisjoint(words_of(text)):
        return text
    if _first_word(text) in _VERBS:
        return _with_subject_first(text)
    lead = _LEAD.match(text) or (_LABEL.match(text) if ": " in text else None)
    rest = text[lead.end() :] if lead else ""
    labelled = lead is not None and lead[0].endswith(": ")
    if not rest or _first_word(rest) not in (_VERBS if labelled else _LED):
        return text
    told = _with_subject_first(rest[0].upper() + rest[1:])
    if told[1:] == rest[1:]:
        return text
    return text[: len(text) - len(rest)] + (_begun_small(told) if rest[0].islower() else told)


def _first_word(text: str) -> str:
    """The first word of a text in small letters, without its pronoun."""
    return text.partition(" ")[0].partition("-")[0].lower()


def _begun_small(told: str) -> str:
    """What is told, behind something else."""
    return told[0].lower() + told[1:] if told[1:2].islower() or told[1:2] == " " else told


def _with_subject_first(text: str) -> str:
    """A sentence whose first word may be such a verb, with its subject in front."""
    match = _BEGINS.fullmatch(text)
    if match is None or not _is_subject(match):
        return _from_the_end(text)
    verb, noun, rest = match["verb"].lower(), match["noun"], match["rest"]
    found = _GOES_ON.match(rest)
    end = found.end() if found else 0
    if relative := _RELATIVE.match(rest, end):
        end = relative.end()
    after = rest[end:]
    if (verb in _WIN and after.strip(" .!")) or (verb in _MAY_BE_DONE and after.startswith(" e ")):
        return text
    subject = f"{match['many'] or match['one'] or ''}{noun}{rest[:end]}"
    verb = _ROSE.get(verb, verb)
    return f"{subject[0].upper()}{subject[1:]} {verb}{match['when']}{after}"


def _from_the_end(text: str) -> str:
    """A sentence with the number or the names at its end in front."""
    match = _LATER.fullmatch(text)
    if match is None or not (
        match["done"] or match["verb"].lower().removesuffix("-se") in _SOMEWHERE
    ):
        return text
    subject = match["subject"]
    counted = subject.startswith("o número de")
    many = not counted and (not re.match("[oa] ", subject) or " e " in subject)
    first = match["be"] or match["verb"]
    if many is not first.removesuffix("-se").endswith(("m", "ão")) or (
        match["amount"] and not counted
    ):
        return text
    verb = f"{match['verb'].lower()} {match['between']}{match['end']}"
    return f"{subject[0].upper()}{subject[1:]} {verb}"


def _is_subject(match: re.Match[str]) -> bool:
    """Whether the noun behind a verb is what it happens to: they agree, and it can."""
    verb, noun, determiner = match["verb"].lower(), match["noun"], match["one"]
    bare = not (match["many"] or determiner)
    many = bool(match["many"]) or (bare and noun.endswith("s"))
    if many is not verb.endswith(("m", "ão")) or (many and noun in _DONE):
        return False
    if noun == "pano":  # It falls at the end of a play, in "Caiu o pano sobre".
        return False
    if match["road"]:
        return determiner is not None and verb.startswith(_BARRED)
    if noun in _SHOT and verb.startswith("dispar"):
        return False
    if noun in _OPENED_BY_PEOPLE and verb.startswith(("abre", "abri", "reabr")):
        return False
    if determiner == "a " and (
        _INFINITIVE.fullmatch(noun) or noun[0].isupper() or _GOES_TO.match(verb)
    ):
        return noun in _CAN_HAPPEN
    if (determiner == "a " and noun in _HOW) or (determiner and noun in _TIMES):
        return False
    if verb in _WIN:
        return bool(determiner) and noun[0].isupper() and noun not in _PRIZES
    if noun[0].isupper() or not (verb in _HAPPEN or verb in _MAY_BE_DONE):
        return verb in _HAPPEN and not bare
    if bare and _NO_NOUN.fullmatch(noun):
        return False
    if verb.startswith("acab") and noun in _RUNS_OUT:
        return True
    return many or verb in _HAPPEN or noun in _CAN_HAPPEN or (bare and noun in _OPEN)
