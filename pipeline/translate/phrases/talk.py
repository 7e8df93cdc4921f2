"""Say in whole words what people who talk to each other leave out.

Of "A Joana está?" the tiny Firefox model pt→en makes "Is the Joana?", of "Moço, me vê dois pães"
"see me two loaves", of "Saudades dessa turma" "Misses this class", of "Isto não presta" "This does
not lend", and of "Pessoal, amanhã não há aula" "Personal, tomorrow there is no class". Of 20 such
sentences of our own it got 15 wrong, and in whole words one.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased
from pipeline.translate.phrases.words import listed, words_of
from pipeline.translate.placeholders import LITERAL

_THERE = lazily(
    r"(?P<who>(?:^|(?<=[—–\"“«] )|(?<=[—–\"“«])|(?<=, )|(?<=[.!?] ))(?:[OA]|[oa])s?"
    r" [^\W\d_]+(?: [^\W\d_]+){0,2}) (?P<is>est(?:á|ão))(?=\?)"
)
"""Who is asked for at a door or on the telephone."""

_ORDERED = lazily(r"(?:^|(?<=[—–\"“«] )|(?<=, ))[Mm]e vê (?=(?:aí |uma? |dois |duas |três |\d))")
_COUNTER = lazily(
    r"^(?P<mark>[—–] ?|[\"“«])?Era (?=(?:só )?(?:uma?|dois|duas|três|meio|meia) (?:dúzia|quilo"
    r"|litro|bica|café|cafés|galão|imperial|cerveja|cervejas|copo|garrafa|meia de leite|pastel"
    r"|pão|pães|bilhete|bilhetes|gelado|sumo|chá|torrada|tosta|sandes|fatia|prego|água|pacote"
    r"|maço|caixa)\b"
    r"(?! (?:que|onde|quando|cheio|cheia)))"
)
"""What is ordered in a café, in the tense of what was: "Era uma bica, se faz favor"."""

_MISSED = lazily(
    r"(?:^|(?<=[—–\"“«] ))[Ss]audades? (?=(?:d[aoe]s?|dess[ae]s?|dest[ae]s?|daquel[ae]s?) )"
)
_MISSED_SO = lazily(
    r"(?:^|(?<=[,.!] ))(?:[Oo]h?,? )?[Qq](?:ue)? (?:tantas )?saudades? "
    r"(?:que (?:eu )?(?:tenho|sinto) )?"
    r"(?=(?:d[aoe]s?|dess[ae]s?|dest[ae]s?|daquel[ae]s?) )"
)
_AM = lazily(
    r"(?:^|(?<=[,.!?] ))[Tt]o (?=(?:com|sem|muito|mto|aqui|bem|mal|na|no|em|num|numa|de|pra|tão)\b"
    r"|[a-zà-ÿ]+(?:ndo|[aeií]d[ao])\b|mort[ao]\b|rouc|exaust|pass|trist|feliz|doent|louc|chei|fart|puto\b|puta\b)"
)
"""What people type for "tô"."""

_LIKE = lazily(
    r" que nem (?=(?:uma?|uns|umas) (?:abelha|anjo|animal|bicho|boi|burro|cabra|cachorro|cão|cavalo"
    r"|coelho|condenado|criança|desalmado|doido|faca|flor|foguete|formiga|galinha|gato|lapa|leão"
    r"|louc[ao]|menin[ao]|mula|pássaro|passarinho|pato|pedra|peixe|peru|pimentão|pinto|porco"
    r"|príncipe|princesa|rainha|rato|rei|relógio|santo|sapo|tolo|tomate|touro|trator|vaca)s?\b)"
)
"""What something is compared with: "teimosa que nem uma mula"."""

_ENOUGH = lazily(
    r"(?<=\bmas )não cheg(?P<when>ou|ava|a)(?=[.,;!\"”»]|$)",
)
_TRIED = lazily(r"\b(?:demos|dei|deu|deram|fiz|fizemos|fizeram|tent\w+|lut\w+|esforç\w+)\b")
_WORTHLESS = lazily(
    r"(?<=não )prest(?P<when>a|am|ava|avam)(?= mesmo\b|(?: para)? nada\b|[.,;!?…\"”»]|$| e | mas )"
    r"(?P<all>(?: para)? nada\b)?"
)
_IS = {"ou": "foi", "ava": "era", "a": "é"}
_WORTH = {"a": "vale", "am": "valem", "ava": "valia", "avam": "valiam"}
_CALLED = lazily(r"(?:^|(?<=[—–\"“«] )|(?<=[.!?…] ))(?:Pessoal|Malta|Galera|Gente)(?=[,!] (?!\d))")
_CALLED_LAST = lazily(r"(?<=, )(?:pessoal|malta|galera|gente)(?=[.!?…]|$)")


_BRO = lazily(r"(?<!\w)[Mm]ano(?=[,!?.]|$)(?<!\w [Mm]ano)|(?<=, )mano(?=[,.!?…]|$)")
_IS_SHORT = lazily(r"(?<!\w)(?P<first>[Tt])á(?= [a-zà-ÿ]{2})")
_ELSE = lazily(
    r", senão tinha(?P<end>mos|m)?(?= (?:[a-zà-ÿ]+[aiu]do|feito|dito|visto|posto|vindo)\b)"
)
_HAD_ELSE = lazily(r", senão tínhamos(?= (?:[a-zà-ÿ]+[aiu]do|feito|dito|visto|posto|vindo)\b)")
_WE = lazily(r"^(?:A gente|Nós|A malta)\b|\bnós\b")
_AWAITED = lazily(r"\bà espera (?:de )?que (?=(?:(?:me|nos|lhe) )[a-zà-ÿ]{3,20}[ae]m\b)")
"""What somebody waits for others to do: "à espera que me devolvam o dinheiro"."""

_ONLY_I = lazily(
    r", (?=(?:só|já|nem|também|ainda) (?:soube|vi|descobri|li|recebi|percebi|estive|tive"
    r"|pude|consegui)\b)"
)
_WHAT_I_DID = listed("soube vi descobri li recebi percebi estive tive pude consegui")
_TO_ME = lazily(r"\b(?:[Mm]e|comigo|mim)\b")
_COMING = lazily(
    r"\bque vinhas(?=[.,;!?]|$| (?:amanhã|cá|comigo|e|hoje|jantar|almoçar|ontem|sozinh|ter|tu)\b)"
)
_DOES_ANYBODY = lazily(
    r"(?P<before>^|, )(?P<first>[Aa])lgu[eé]m sabe "
    r"(?=(?:se|onde|quando|como|qual|quem|quant|por ?qu)\w*\b(?![^?]*\?))"
)
"""Who is asked in a chat, without a mark: "alguem sabe se o posto abre"."""

_WOULD_LIKE = lazily(
    r"^(?P<mark>[\"“«]?)(?P<first>[Gg])ostava (?=de (?:saber (?:se|por|quando|onde|como|quem|o que"
    r"|qual|quanto)|agradecer|pedir|perguntar|dizer|propor|deixar|convidar|lembrar|chamar a atenção"
    r"|sublinhar|esclarecer|poder|conhecer|ter|ver (?!televisão|filmes|futebol|jogos|novelas|o mar"
    r"|o pôr))\b)"
)
"""What the speaker would like, in the tense of what somebody liked."""

_AT_LAST = lazily(
    r"(?P<who>^(?:El[ea]s?|[OA]s? [^\W\d_]+(?: [^\W\d_]+)?|[A-ZÀ-Ý][a-zà-ÿ]+)) lá "
    r"(?=(?:se |me |nos )?(?:acab|aceit|arranj|calou|concord|confess|convenc|consegu|decid|explic"
    r"|percebe|resolve)[a-zà-ÿ]*(?:ou|eu|iu|aram|eram|iram)(?:-se)?\b)"
)
"""What somebody did in the end: "ela lá se convenceu"."""

_AFTER_ALL = lazily(
    r"^(?P<mark>[—–] ?|[\"“«])?"
    r"(?P<who>(?:Mas |Então,? |E )?(?:[Tt]u |[Ee]l[ea]s? |[Vv]ocês? |[OA]s? [^\W\d_]+ )?)"
    r"(?P<always>[Ss]empre) (?=(?:vens|vais|vem|vêm|vai|vão|queres|quer|compraste|comprou|foste|foi"
    r"|foram|conseguiste|conseguiu|acabou|acabaste|casou|casaram|ficaste|ficou|vendeste|vendeu"
    r"|aceitou|aceitaste|há)\b[^,;.]*\?)"
)
"""What one asks again: "Sempre vens jantar?" asks if it is still so."""

_I_WANTED = lazily(
    rf"^(?P<hello>\W*(?:{LITERAL}|Bom dia|Boa tarde|Boa noite|Boas|Olá|Oi|Desculpe"
    r"|Por favor)[,.!]) queria "
)
_I_KEEP = lazily(r"(?P<before>^|[,;.] )(?P<first>[Aa])ndo a (?=[a-zà-ÿ]+(?:[aei]r|ôr)\b)")
"""What the speaker is doing these days, which is no love: "Ando a aprender a conduzir"."""

_DONE_TO_ME = lazily(
    r"(?<!\b[oO] )\bque (?=(?:me|nos) (?:tinham|haviam) [a-zà-ÿ]+(?:[aiu]d[oa]|eito|isto|ito)\b)"
)
"""What others had done to the speaker: "senti que me tinham roubado"."""

_GREAT = lazily(r"(?<=\bfoi )altamente(?=[.!,;…]|$)|(?<=\bé )altamente(?=[.!,;…]|$)")
"""What young people call great: "O concerto foi altamente"."""

_RIGHT = lazily(
    r"^Tem (?=(?:toda a |muita )?razão, (?:car[oa]|senhora?|dona|amig[oa]|meu|minha"
    r"|Sra?\.|colega)\b)"
)
"""Who is right is the one who is spoken to: "Tem razão, caro Luís"."""

_I_WAS = lazily(r"^(?P<was>Ia|Estava|Vinha|Andava) eu (?=a |na |no |em |de |muito )")
"""Who was about to do something, told behind the verb: "Ia eu a sair de casa"."""

_NO_MORE = lazily(
    r"^Acab(?:ou|aram)-se [oa]s? (?=(?:leite|pão|água|gás|gasolina|comida|vinho|cerveja|açúcar"
    r"|arroz|café|sal|azeite|gelo|bolo|tinta|papel|bilhetes|batatas|bolachas|dinheiro)[.,!])"
)
"""What there is no more of: "Acabou-se o pão"."""

_SOMEBODY = lazily(r"\b(?P<who>[Aa]lgu[eé]m) (?=[a-zà-ÿ]{2,}ndo\b[^.!]*\?)")
"""Who does something, asked in a chat without its verb: "alguém vendendo bicicleta?"."""

_WHAT_A = lazily(r"\b(?P<what>[Qq]ue [a-zà-ÿ]+) é ess[ea]\b(?=[,.!]|$)")
_ENOUGH_OF = lazily(r"\b(?P<first>[Nn])ão aguento mais (?=[a-zà-ÿ]+[aei]r\b)")
_UNTIL_WHEN = lazily(r"^Para quando (?=[oa]s? [^?]*\?)")
"""What somebody cries, is tired of, or waits for: "Para quando a nova escola?"."""

_MORE_AND_LESS = lazily(
    r"\bcada vez (?P<how>mais|menos) e (?=(?:não )?[a-zà-ÿ]+ cada vez (?:mais|menos)\b)"
)
"""What grows while something else shrinks: models run both together ("more and more and less")."""

_CALLS = ("Pessoal", "Malta", "Galera", "Gente", "—", "–", '"', "“", "«")
_CALLS_LAST = (", pessoal", ", malta", ", galera", ", gente")


def talked(text: str) -> str:
    """A Portuguese text that says in whole words what talk leaves out.

    >>> talked("A Joana está?"), talked("Moço, me vê dois pães!")
    ('A Joana está aí?', 'Moço, quero dois pães!')
    >>> talked("Isto não presta."), talked("Ele não presta contas.")
    ('Isto não vale nada.', 'Ele não presta contas.')
    """
    if "está?" in text or "estão?" in text:
        text = _THERE.sub(r"\g<who> \g<is> aí", text)
    if "e vê " in text:
        text = _ORDERED.sub(_ordered, text)
    if "Era " in text[:4]:
        text = _COUNTER.sub(lambda at: f"{at['mark'] or ''}Eu queria ", text)
    if text.startswith("Tem "):
        text = _RIGHT.sub("Você tem ", text)
    if " eu " in text[:12]:
        text = _I_WAS.sub(lambda at: f"Eu {at['was'].lower()} ", text)
    if text.startswith("Acab"):
        text = _NO_MORE.sub("Já não há ", text)
    if "lgu" in text and "ndo" in text:
        text = _SOMEBODY.sub(r"\g<who> está ", text)
    if " é ess" in text:
        text = _WHAT_A.sub(r"\g<what>", text)
    if " aguento mais " in text:
        text = _ENOUGH_OF.sub(lambda at: cased("estou farto de ", at["first"]), text)
    if text.startswith("Para quando "):
        text = _UNTIL_WHEN.sub("Quando teremos ", text)
    if "cada vez " in text:
        text = _MORE_AND_LESS.sub(r"cada vez \g<how>, mas ", text)
    if "audade" in text:
        text = _MISSED.sub("Tenho saudades ", _MISSED_SO.sub("sinto muita falta ", text))
    if text[:3] in ("to ", "To ") or ", to " in text:
        text = _AM.sub("estou ", text)
    if "mano" in text or "Mano" in text:
        text = _BRO.sub("dude", text)
    if "tá" in text or "Tá" in text:
        text = _IS_SHORT.sub(lambda found: "Está" if found["first"] == "T" else "está", text)
    if " que nem u" in text:
        text = _LIKE.sub(" como ", text)
    if "mas não cheg" in text and _TRIED.search(text.lower()):
        text = _ENOUGH.sub(lambda found: f"não {_IS[found['when']]} suficiente", text)
    if "não prest" in text:
        text = _WORTHLESS.sub(lambda found: f"{_WORTH[found['when']]} nada", text)
    if "que vinhas" in text:
        text = _COMING.sub("que você vinha", text)
    if "lgu" in text and "?" not in text and text[-1:].isalnum():
        text = _DOES_ANYBODY.sub(_wondering, text)
    if "ostava de " in text:
        text = _WOULD_LIKE.sub(lambda at: f"{at['mark']}{cased('eu gostaria ', at['first'])}", text)
    if " queria " in text:
        text = _I_WANTED.sub(r"\g<hello> eu queria ", text)
    if "ndo a " in text:
        text = _I_KEEP.sub(lambda at: f"{at['before']}{cased('estou a ', at['first'])}", text)
    if "que me " in text or "que nos " in text:
        text = _DONE_TO_ME.sub("que eles ", text)
    if "; já " in text:
        text = text.replace("; já o ", "; o ").replace("; já a ", "; a ")
    if "altamente" in text:
        text = _GREAT.sub("fantástico", text)
    if " lá " in text:
        text = _AT_LAST.sub(r"\g<who> finalmente ", text)
    if "empre " in text and text.endswith("?"):
        text = _AFTER_ALL.sub(_after_all, text)
    if ", senão t" in text:
        we = bool(_WE.search(text))
        text = _HAD_ELSE.sub(", caso contrário teríamos", text)
        text = _ELSE.sub(lambda found: _otherwise(found, we=we), text)
    if "à espera " in text:
        text = _AWAITED.sub("à espera que eles ", text)
    did = not _WHAT_I_DID.isdisjoint(words_of(text))
    if did and (at := _ONLY_I.search(text)) and _TO_ME.search(text, 0, at.start()):
        text = f"{text[: at.end()]}eu {text[at.end() :]}"
    if text.startswith(_CALLS):
        text = _CALLED.sub("Guys", text)
    if text.rstrip(".!?…").endswith(_CALLS_LAST):
        text = _CALLED_LAST.sub("guys", text)
    return text


def _ordered(found: re.Match[str]) -> str:
    """What is ordered at a counter."""
    return "Quero " if found[0][0] == "M" else "quero "


def _otherwise(found: re.Match[str], *, we: bool) -> str:
    """What would have been else: "senão tinha feito"."""
    ending = "íamos" if we and not found["end"] else {"m": "iam", "mos": "íamos"}.get(
        found["end"], "ia"
    )  # fmt: skip
    return f", caso contrário ter{ending}"


def _wondering(found: re.Match[str]) -> str:
    """What somebody would like to know."""
    return f"{found['before']}{cased('gostaria de saber ', found['first'])}"


def _after_all(found: re.Match[str]) -> str:
    """What one asks again, with whom it is about."""
    who = found["who"]
    still = f"afinal {who[:1].lower()}{who[1:]}"
    return f"{found['mark'] or ''}{cased(still, who or found['always'])}"
