"""Tell a negation that was lost or added: the worst of silent errors, since it reads well.

Words that negate, of languages in which few other words do. Of 300 to 400 negated sentences of
NTREX-128 in each of them, 3 to 8% (and 2% in Swedish) have no negation in their human translations,
which are free ("Ninguém fica indiferente": "It tears us apart"); of 171 drafts of the tiny Firefox
model pt→en none. So a draft without one deserves a second look, and so does one with fewer than the
source has particles ("Quem não deve não teme": "Who should not fear"): of 43 such sentences of
NTREX-128 and Flores dev in Portuguese one has fewer in the human translation, none in the drafts.

The other way round the model makes "No 12 bags were lost" of "Perderam-se 12 malas". Of 2,994
drafts of NTREX-128 and Flores dev from Portuguese one negates and its source does not, of the human
translations six.

Into Portuguese, of 287 negated sentences of NTREX-128 in English six human translations have fewer
negations, and no draft of the tiny Firefox model en→pt; of 1,997 sentences no draft has one that
was added, and nine human translations, free ones.

Of Chinese, Japanese and Korean only such forms are looked for as say no more than that: of 277,
232, 122 and 234 sentences of NTREX-128 with one, in simplified and traditional Chinese, Japanese
and Korean, 5, 7, 5 and 6 human translations have no negation. That one was added is told by all
that may be a cause: of 1,997 human translations 1, 2, 4 and none negate where their source has none
of it.
"""

from __future__ import annotations

import re
from itertools import islice

from pipeline.translate.engine import Pair
from pipeline.translate.lazily import lazily

_NORDIC = "ikke|aldri|aldrig|ingen|intet|ikkje"
_NEGATED = {
    code: lazily(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
    for code, words in {
        "da": _NORDIC,
        "de": "nicht|kein(?:e[nmr]?)?|niemals|niemand|nichts",
        "en": r"not|never|nobody|none|nothing|neither|nor|cannot|no one|\w+n['’]t"
        r"|no(?!\.|\s+(?:\d|(?:later|less|more|fewer|longer|further|matter|doubt)\b))",
        "el": "δεν|μην?|ποτέ|κανείς|δε",
        "es": "no|nunca|jamás|nadie|ningún|ninguna|tampoco",
        "fi": "ei|eivät|en|emme|älä",
        "fr": "pas|jamais|aucune?|rien",
        "id": "tidak|bukan|belum|jangan|tak",
        "it": "non|mai|nessun[oa]|niente",
        "nb": _NORDIC,
        "nn": _NORDIC,
        "nl": "niet|geen|nooit|niemand|niets",
        "pl": "nie|nigdy|nikt|żaden|żadnych",
        "pt": "n[ãa]o|nunca|jamais|ninguém|nenhuma?|nem|(?:caso|modo|momento|lado) algum"
        "|(?:circunstância|forma|maneira|parte) alguma",
        "ro": "nu|niciodată|nimeni|n-a|n-au|niciun",
        "sv": "inte|aldrig|ingen|inga|inget",
        "tr": "değil|yok|hiç|asla",
    }.items()
}

_HAN = (
    r"(?<!有)[没沒]有(?![？?吗嗎]|想到|什么?比|其他|別的|可)|[没沒](?:[见見看听聽去来來说說做吃买買]|人|能|法)"
    r"|[无無](?:法|人(?!机|機)|权|權)|尚未|(?:从|從|并|並|仍|还|還|也)[未没沒不](?!必|单|單|能不|得不)"
    r"|未(?:能|经|經|按|被|满|滿)|(?:并|並|绝|絕|而)非|[请請切]勿|(?<![会會不])不[会會](?![不再有])"
    r"|(?<![能不])不能(?!不)|(?<![是不])不是(?!吧|.{0,14}[吗嗎])|(?<!要)不要|不得(?![不已了])"
    r"|不可(?:以|能|$)|不再(?=[^与與])|(?:^|[，。！？：“])别(?![人的处處墅])"
    r"|(?<!不)不(?:知道|认为|認為|同意|打算|想|需要|允许|允許|相信|清楚|存在)"
)
_NEGATED |= {
    "ja": lazily(
        r"(?<!少)な(?:い|かった)(?=[。」]|$)(?<!ならない)(?<!いけない)(?<!しれない)(?<!違いない)"
        r"(?<!らない)(?<!ではない)|(?<!しれ)(?<!なり)(?<!いけ)ません(?!か)"
    ),
    "ko": lazily(
        r"지\s?(?:않|못|말)(?!.{0,3}(?:으면|아도|지만|아서|을까|았지만|기 위|도록|아 |고))"
        r"|없(?:다|었다|습니다|었습니다)|(?:^|[^만])\s(?:안|못)\s(?![되좋])"
        r"|(?:것|게|건|[은는이가]) 아니(?:다|었|라고|에요)"
    ),
    "zh": lazily(_HAN),
    "zh-Hant": lazily(_HAN),
}
"""Forms that negate where words have no spaces between them, or have endings in Korean, and that
nothing else is a part of: "不" stands in "不断" and "不同", too."""

_SIGNS = {
    "pt": ("não", "nao", "nunca", "jamais", "ninguém", "nenhum", "nem", " algum"),
}
"""Something of which all of these have one in small letters, which is found faster."""

_TWICE = lazily(
    r"(?:不是|并非|並非)不(?!是)|(?:[没沒]有?人|[无無]人|[没沒]有.{1,4})不(?!是|[过過])|(?<!能)不能不|不可不|[无無]不|不[会會]不(?!会|會)"
)
_TWICE_SAID = lazily(
    r"\b(?:every\w*|all|must|ha(?:ve|s|d) to|can(?:not|'t) (?:help|but)|always|definitely|any\w*"
    r"|un\w{4,}|dis\w{4,}|without)\b|(?:n't|\bno\w*)\b.*(?:n't|\bnot?\b)",
    re.IGNORECASE,
)
"""What denies twice in Chinese, and what English makes of it: "没有人不喜欢她" is not "Nobody likes
her"."""

_DENIALS = lazily("[不没沒](?!仅|僅|但|过|過|久)")

_FORBIDDEN = lazily(
    r"不得(?![不已了而])(?=.)|(?<![能可会])不(?:准(?![确確])|允许|允許)|严禁|嚴禁|禁止|[请請切]勿"
)
_FORBIDS = lazily(
    r"\b(?:not?|never|neither|nor|none|nobody|no one|cannot|without|prohibit\w*|forb\w+|ban\w*"
    r"|refrain\w*|avoid\w*|stop\w*|off[- ]limits|restrict\w*|illegal\w*|block\w*|bar(?:s|red)"
    r"|deni\w*|refus\w*|against|im\w{5,}|unl?awful\w*|fail\w*|out|unable)\b|n['’]t\b",
    re.IGNORECASE,
)
"""What Chinese forbids, and what English says for it: "unless" and "any" are no answer to that."""

_FROM_PORTUGUESE = Pair("pt", "en")

_FREER = frozenset(("ja", "ko", "zh", "zh-Hant"))
_MORE = lazily(
    r"\b(?:yet|still|scarce\w*|hard\w*|difficult\w*|trouble\w*|far from|against|ban\w*|forb\w*"
    r"|prohibit\w*|ill\w*|out|stall\w*|wors[et]|bad|wrong|miss\w*|too|poor\w*|less\w*|away"
    r"|absen\w+|free|exclud\w*|halt\w*|ceas\w*|end(?:s|ed)?|quit\w*|than|stuck)\b",
    re.IGNORECASE,
)
"""What else can stand for a negation of those: "还没" is "yet to", "没事" "all right"."""

_ENGLISH = lazily(
    r"\b(?:not?|never|neither|nor|no(?:body|thing|ne|where|pe)|without|cannot|can't|hardly|barely"
    r"|rarely|fail\w*|lack\w*|refus\w*|den(?:y|ies|ied|ying|ial)\w*|avoid\w*|prevent\w*|stop\w*"
    r"|reject\w*|declin(?:e[ds]?|ing) to [a-z]{2,}|any\w*|ever|only|until|unless|rather|instead"
    r"|few\w*|un\w{3,}|in\w{5,}|im\w{5,}"
    r"|ir\w{5,}|dis\w{4,}|mis\w{4,}|non\w*|\w+less)\b|n['’]t\b",
    re.IGNORECASE,
)
"""What can stand for a negation: "indiferente" may be "unmoved", "não … mais" "stopped", and "mais
do que nunca" is "more than ever"."""


_PORTUGUESE = lazily(
    r"\b(?:n[ãa]o|nunca|jamais|ningu[ée]m|nenhum\w*|nem|nada|sem|t[ãa]o ?pouco|sequer|falt\w*"
    r"|fracass\w*|falh\w*|deix\w+|recus\w*|neg[aáo]\w*|evit\w+|imped\w+|impeç\w+|raramente"
    r"|pouc\w*|apenas|só|somente|sen[ãa]o|salvo|exceto|mal|dificilmente|nulo|zero"
    r"|rejeit\w*|contra|carec\w*|ausência|desconhec\w*"
    r"|i[nmr]\w{4,}|des\w{4,}|dis\w{4,}|anti\w+)\b",
    re.IGNORECASE,
)
"""What can stand for a negation in Portuguese: "not anymore" may be "deixou de", "unmoved"
"indiferente", and "nothing but" "só"."""

_ANSWERS = {"en": _ENGLISH, "pt": _PORTUGUESE}

_PARTICLE = {
    "en": lazily(r"\bnot\b(?! (?:only|just|least))|n['’]t\b|\bcannot\b", re.IGNORECASE),
    "pt": lazily(r"(?<!\w)n[ãa]o(?!\w)", re.IGNORECASE),
}
"""Words of which each negates for itself, of the languages that were measured."""

_REASONS = {
    "pt": lazily(
        r"(?<!\w)(?:n[ãa]o|nunca|jamais|ningu[ée]m|nenhum\w*|nem|nada|sem|falt\w*|deix\w+|tampouco|sequer"
        r"|impossív\w+|evit\w+|imped\w+|raramente|pouc\w*|inocent\w*|proib\w*|recus\w*|neg[ao]\w*"
        r"|s[óo]|sen[ãa]o|s/|salvo|zero|por (?:mais|muito)|n\.?\s?[º°o]|\w+ alguma?"
        r"|not|never|nobody|none|nothing|neither|nor|cannot|\w+n['’]t)(?!\w)",
        re.IGNORECASE,
    ),
    "en": lazily(
        rf"{_ENGLISH.pattern}|\b(?:\w*n['’]t|against|ban(?:s|ned)?|block\w*|miss\w*|doubt\w*|declin\w+"
        r"|absen\w+|least|hard|difficult\w*|little|seldom|but|yet|zero|ignor\w+|oppos\w+|wrong"
        r"|forb\w+|prohibit\w*|false|quit\w*|out|too|keep\w*|kept|than"
        r"|não|nunca|jamais|ninguém|nenhuma?|nem)\b|\?",
        re.IGNORECASE,
    ),
}
"""What a negation in the target may come from, of the languages that were measured, or is left
of."""

_WARNS = lazily(r"[pPdD](?i:(?<=\bp)ro[íi]b|(?<=\bd)esaconselh(?!áve))")
"""What Portuguese forbids or advises against: "desaconselham viagens" becomes "advise travel", and
a long "É proibida a entrada …" may lose its verb. The first letter stands before all else, since
that is found fastest."""

_HAN_REASON = lazily(
    "[不没沒无無未非别別勿莫毋忌否禁拒缺失难難免防止仅僅只才少怎哪何吗嗎？?谁誰反零差远遠又唯除毫罕绝絕停例鲜鮮"
    "并並罢罷再极極]|尽管|儘管|任何|以外|之外|过于|過於"
)
_REASONS |= {
    "ja": lazily(
        "な[いかくけきしよ、。」]|ん|ず|ぬ|無|不|非|未|まい|しか|禁|拒|否|失|欠|難|だけ|のみ|反|[？?]|か。"
        "|止|避|防|除|以外|逆|違|異|ゼロ|唯一|初|断|絶|消|わけ|ほか|まだ|珍|ばかり|いいえ|だめ|ダメ|悪|ナイ"
    ),
    "ko": lazily(
        "않|없|못|말|아니|아닙|아닌|안|불|비|무|미|금지|거부|막|뿐|만|밖|반|[？?]|까|제외|실패|부족|잃|어렵|드물"
        "|유일|최초|피하|중단|모르|모른|모를|모릅|덜|적|마[세라십]|부인|노 "
    ),
    "zh": _HAN_REASON,
    "zh-Hant": _HAN_REASON,
}

_NEGATION = {
    "en": lazily(
        r"[nNcC](?i:(?<!\w.)(?:(?<=n)(?:o(?!\.|\s+(?:later|less|more|fewer|longer|further)\b)"
        r"|ot(?!\s+(?:least|only)\b)|ever|obody|one|othing|either|or)|(?<=c)annot)\b|(?<=n)['’]t\b)",
        re.DOTALL,
    ),
    "pt": lazily(r"\b(?:não|nunca|jamais|ninguém|nenhuma?)\b", re.IGNORECASE),
}
"""What negates in a target and stands for nothing else: "no later than" is a time. The first letter
of English ones stands before all else, since that is found fastest."""

_QUOTED = lazily(r"[\"“«„]([^\"“”«»„]{2,})[\"”»“]")


def is_added(source: str, draft: str, pair: Pair) -> bool:
    """Whether a draft negates, and nothing in its source gives cause for that."""
    reasons, negation = _REASONS.get(pair.source), _NEGATION.get(pair.target)
    if reasons is None or negation is None or not negation.search(draft):
        return False
    if reasons.search(source):
        return False
    written = source.casefold()
    return any(
        negation.search(part) and part.casefold().strip(".,") not in written
        for part in _QUOTED.split(draft)
    )


def _may_negate(text: str, language: str) -> bool:
    """Whether a text has one of the signs of a negation; of languages without such it may."""
    signs = _SIGNS.get(language)
    return signs is None or any(map(text.lower().__contains__, signs))


def is_lost(source: str, draft: str, pair: Pair) -> bool:
    """Whether a source negates and its draft does not, or not as often."""
    if pair.source.startswith("zh") and pair.target == "en":
        if _FORBIDDEN.search(source) and not _FORBIDS.search(draft):
            return True
        if twice := _TWICE.search(source):
            if not _TWICE_SAID.search(draft):
                return True
            said = len(_ENGLISH.findall(draft))
            return twice[0][-2:] == "是不" and said < len(_DENIALS.findall(source))
    if pair == _FROM_PORTUGUESE and _WARNS.search(source) and not _FORBIDS.search(draft):
        return True
    negated, answers = _NEGATED.get(pair.source), _ANSWERS.get(pair.target)
    if answers is None or negated is None or not _may_negate(source, pair.source):
        return False
    if not negated.search(source):
        return False
    if pair.source == "en" and (quoted := _QUOTED.findall(source)):
        for kept in quoted:
            if kept in draft:
                source = source.replace(kept, "")
        if not negated.search(source):
            return False
    particle = _PARTICLE.get(pair.source)
    times = len(particle.findall(source)) if particle else 1
    needed = max(1, times)
    if len([*islice(answers.finditer(draft), needed)]) == needed:
        return False
    return pair.source not in _FREER or not _MORE.search(draft)
