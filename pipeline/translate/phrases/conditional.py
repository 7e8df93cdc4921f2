"""Say what would be done as such: Portugal writes the imperfect for the conditional behind an "if".

Of "Se as eleições fossem hoje, o PS ganhava" the tiny Firefox model pt→en makes "the PS won", of
"Se tivesse dinheiro, comprava uma casa" "I bought a house". With the conditional of books
("compraria") it would be bought in all of our own sentences of the kind.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.opening import first_word
from pipeline.translate.phrases.words import listed, words_of

_OFTEN = {
    "dizia": "diria", "fazia": "faria", "havia": "haveria", "ia": "iria", "podia": "poderia",
    "queria": "quereria", "sabia": "saberia", "tinha": "teria", "trazia": "traria",
    "vinha": "viria", "era": "seria", "devia": "deveria", "punha": "poria", "valia": "valeria",
    "via": "veria",
}  # fmt: skip
_ER = frozenset(
    (
        *("acontec", "agradec", "aparec", "aprend", "beb", "com", "combat", "compreend", "conhec"),
        *("convenc", "corr", "cresc", "defend", "desaparec", "desc", "entend", "escolh", "escrev"),
        *("esquec", "mex", "morr", "merec", "met", "nasc", "oferec", "ofend", "parec", "perceb"),
        *("perd", "permanec", "pertenc", "prend", "promet", "receb", "rend", "resolv", "respond"),
        *("sofr", "surpreend", "tem", "vend", "venc", "viv"),
    )
)
_IR = frozenset(
    (
        *("abr", "admit", "assist", "assum", "ca", "consegu", "constru", "contribu", "cumpr"),
        *("decid", "descobr", "desist", "diminu", "discut", "dorm", "exig", "exist", "fug"),
        *("imped", "insist", "invest", "ouv", "part", "ped", "permit", "persegu", "prefer"),
        *("produz", "proib", "reag", "reduz", "reun", "sa", "segu", "sent", "serv", "sub"),
        *("substitu"),
    )
)
"""Stems of verbs in -er and -ir, which have the same imperfect."""

_IF = (
    r"(?<!não )(?<!que )(?<!nunca )(?<!já )(?<!lhe )\b(?:[Ss]e|[Mm]esmo que|[Nn]em que"
    r"|[Cc]aso) (?:[^,.;:!?]{1,40} )?[^\W\d_]*"
    r"(?:asse|esse|isse|osse|assem|essem|issem|ossem|ássemos"
    r"|êssemos|éssemos|íssemos|ôssemos|(?<=[^\W\d_])(?<!inter)(?:asses|esses|isses"
    r"|osses))\b[^,.;:!?]*"
)
_IFS = listed("se caso")
_EVEN_IF = ("esmo que ", "Nem que ", "nem que ")
"""What each of those has."""

_IMPERFECT = (
    r"[^\W\d_]+(?:ava|avas|avam|ávamos|ia|iam|íamos|inha|inham|ínhamos)|era|eram|ia|iam|íamos"
)
_THEN = lazily(
    rf"(?P<before>{_IF}, (?:(?:não|eu|ele|ela|nós|eles|elas|já|nunca|também|talvez|isto|isso"
    r"|ninguém|provavelmente|certamente|só|cá|lá|aqui|agora|hoje"
    r"|[oa]s? [\w-]+(?: d[aeo]s? [\w-]+)?|[A-ZÀ-Ý][\w-]+"
    rf"(?: (?:d[aeo]s? |e )?[A-ZÀ-Ý][\w-]+)*) ){{0,3}}(?:(?:se|me|lhe|nos|te|o|a) )?)"
    rf"(?P<verb>{_IMPERFECT})(?P<clitic>-[a-z]+)?\b"
)
_FIRST = lazily(
    rf"^(?P<before>(?:[\"“«])?(?:(?:não|eu|ele|ela|o|a|os|as|PS|PSD|Não|Eu|Ele|Ela|[OA]s? [\w-]+"
    rf"|[A-ZÀ-Ý][\w-]+(?: (?:d[aeo]s? )?[A-ZÀ-Ý][\w-]+){{0,2}}) ){{0,2}})(?P<verb>{_IMPERFECT}"
    r"|[A-ZÀ-Ý][^\W\d_]*(?:ava|avam|ia|inha))(?P<after> "
    rf"(?:(?![^,.;:!?]*\bque )[^,.;:!?]{{1,50}} )?(?={_IF}))"
)
_WOULD = {
    "ávamos": "aríamos", "avam": "ariam", "avas": "arias", "ava": "aria",
    "íamos": "ríamos", "iam": "riam", "ia": "ria",
}  # fmt: skip
_WE = {"fazíamos": "faríamos", "podíamos": "poderíamos", "tínhamos": "teríamos", "íamos": "iríamos"}

_HAD = listed(
    "tivesse soubesse fosse houvesse quisesse pudesse estivesse fizesse viesse dissesse ganhasse"
    " perdesse ficasse vivesse chovesse tivessem soubessem fossem quisessem pudessem estivessem"
    " tivéssemos soubéssemos fôssemos"
)
_TURNED = lazily(
    rf"^(?P<were>{'|'.join(sorted(map(str.capitalize, _HAD)))}) (?P<who>(?:eu|el[ea]s?|nós"
    r"|(?:[oa]s?|est[ea]s?|ess[ea]s?) (?!que\b)[a-zà-ÿ-]+(?: d[aeo]s? [\w-]+)?) |(?=mais |menos ))"
    r"(?P<what>[^,.;:!?]*?)(?:, (?:e )?|(?:(?<= )| )e )(?P<then>[^;:!?]+)$"
)
"""An "if" without one: "Tivesse eu dinheiro e comprava o barco"."""

_BEING = (*("confirmar", "manter", "concretizar", "verificar", "repetir", "provar", "continuar"),)
_BEING_SO = frozenset(f"{verb}{many}" for verb in _BEING for many in ("", "em"))
_SO = lazily(
    rf"(?:(?<=, )|(?P<first>^))(?P<a>[Aa]) (?P<verb>{'|'.join(_BEING)})(?P<many>em)?-se "
    r"(?=[^\W\d_])"
)
_IF_ANY = lazily(
    r"(?:^|(?<=, ))(?P<a>[Aa]) (?:haver (?=[a-zà-ÿ]{4,}s?\b(?!-))"
    r"|(?P<be>ser)(?P<many>em)? (?=verdade|assim|aprovad|confirmad|condenad|eleit|rejeitad|adotad)"
    r"|(?P<on>continuar) (?=assim))"
)
"""What there may be, or what may be true: "A haver culpados"."""

_ANY = (" haver ", " ser", " continuar ")
"""What will be if something stays so: a model keeps it ("in keeping the current pace")."""

_IF_I_MET = lazily(
    r"^Se (?=(?:[oa]s?|lhes?|te|vos) [a-zà-ÿ]+(?:asse|esse|isse"
    r"|osse)\b[^,.;:!?]*, [a-zà-ÿ]+[áêí]?r?-"
    r"(?:lhes?|[ltv]?[oae]s?)-ia\b)"
)
"""What I would do if I met somebody: who is told what it would be is the speaker as a rule."""


def conditional(text: str) -> str:
    """A Portuguese text with conditionals behind its ifs.

    >>> conditional("Se tivesse dinheiro, comprava uma casa.")
    'Se tivesse dinheiro, compraria uma casa.'
    >>> conditional("Perguntou se pudesse, mas não ia.")
    'Perguntou se pudesse, mas não ia.'
    >>> conditional("A manter-se o ritmo, acaba o dinheiro.")
    'Se se mantiver o ritmo, acaba o dinheiro.'
    >>> conditional("A haver culpados, serão julgados.")
    'Se houver culpados, serão julgados.'
    """
    if "-se " in text and not _BEING_SO.isdisjoint(words_of(text)):
        text = _SO.sub(_if_so, text)
    if ("A " in text[:2] or ", a " in text) and any(map(text.__contains__, _ANY)):
        text = _IF_ANY.sub(_if_any, text)
    if "sse" not in text or "e " not in text:
        return text
    if "-ia" in text:
        text = _IF_I_MET.sub("Se eu ", text)
    if first_word(text) in _HAD and (turned := _TURNED.match(text)):
        what = f" {turned['what']}" if turned["what"] else ""
        text = f"Se {turned['who']}{turned['were'].lower()}{what}, {turned['then']}"
    if _IFS.isdisjoint(words_of(text)) and not any(map(text.__contains__, _EVEN_IF)):
        return text
    return _FIRST.sub(_first, _THEN.sub(_then, text))


def _if_so(found: re.Match[str]) -> str:
    """A condition with "se": "se se mantiver o ritmo"."""
    verb = found["verb"].replace("manter", "mantiver")
    return f"{'Se' if found['first'] is not None else 'se'} se {verb}{found['many'] or ''} "


def _if_any(found: re.Match[str]) -> str:
    """A condition of what there is, or of what is so."""
    many = "em" if found["many"] else ""
    verb = f"for{many}" if found["be"] else "continuar" if found["on"] else "houver"
    return f"{'Se' if found['a'] == 'A' else 'se'} {verb} "


def _then(found: re.Match[str]) -> str:
    would = _would(found["verb"])
    return found[0] if would is None else f"{found['before']}{would}{found['clitic'] or ''}"


def _first(found: re.Match[str]) -> str:
    would = _would(found["verb"].lower())
    if would is None:
        return found[0]
    if found["verb"][0].isupper():
        would = would[0].upper() + would[1:]
    return f"{found['before']}{would}{found['after']}"


def _would(verb: str) -> str | None:
    """The conditional of an imperfect; None where it is not known."""
    if verb in _WE:
        return _WE[verb]
    one = verb.removesuffix("m")
    if one in _OFTEN:
        return _OFTEN[one] + verb[len(one) :]
    ending = next(filter(verb.endswith, _WOULD), None)
    if ending is None:
        return None
    stem = verb.removesuffix(ending)
    vowel = "" if "v" in ending else "e" if stem in _ER else "i" if stem in _IR else None
    return None if vowel is None else f"{stem}{vowel}{_WOULD[ending]}"
