"""Forms of Portuguese verbs, to say a verb by another one in the same tense and person.

An idiom has some fifty forms ("deu por isso", "dando por isso", "se dessem por isso"), and a list
of terms gets the five that its writer thought of. With the forms of both verbs one rule has them
all. Here are the regular verbs, with what their spelling changes, and those irregular ones that
``verbs.py`` needs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from pipeline.translate.lazily import lazily

PERSONS = 5
"""I, you, he or she, we, they; "vós" is in no news."""

Form = tuple[str, int]
"""A tense and a person; what has no person has the first."""

_ENDINGS: Mapping[str, Mapping[str, str]] = {
    "ar": {
        "subjunctive": "e es e emos em",
        "present": "o as a amos am",
        "future": "arei arás ará aremos arão",
        "conditional": "aria arias aria aríamos ariam",
        "imperfect": "ava avas ava ávamos avam",
        "condition": "asse asses asse ássemos assem",
        "infinitive": "ar ares ar armos arem",
        "preterite": "ei aste ou amos aram",
        "gerund": "ando",
        "participle": "ado",
    },
    "er": {
        "subjunctive": "a as a amos am",
        "present": "o es e emos em",
        "future": "erei erás erá eremos erão",
        "conditional": "eria erias eria eríamos eriam",
        "imperfect": "ia ias ia íamos iam",
        "condition": "esse esses esse êssemos essem",
        "infinitive": "er eres er ermos erem",
        "preterite": "i este eu emos eram",
        "gerund": "endo",
        "participle": "ido",
    },
    "ir": {
        "subjunctive": "a as a amos am",
        "present": "o es e imos em",
        "future": "irei irás irá iremos irão",
        "conditional": "iria irias iria iríamos iriam",
        "imperfect": "ia ias ia íamos iam",
        "condition": "isse isses isse íssemos issem",
        "infinitive": "ir ires ir irmos irem",
        "preterite": "i iste iu imos iram",
        "gerund": "indo",
        "participle": "ido",
    },
}
"""Endings of the regular verbs; where two tenses have one form, the later is meant more often."""

_IRREGULAR: Mapping[str, Mapping[str, str]] = {
    "dar": {
        "subjunctive": "dê dês dê demos deem",
        "present": "dou dás dá damos dão",
        "preterite": "dei deste deu demos deram",
        "condition": "desse desses desse déssemos dessem",
        "when": "der deres der dermos derem",
    },
    "estar": {
        "subjunctive": "esteja estejas esteja estejamos estejam",
        "present": "estou estás está estamos estão",
        "preterite": "estive estiveste esteve estivemos estiveram",
        "condition": "estivesse estivesses estivesse estivéssemos estivessem",
        "when": "estiver estiveres estiver estivermos estiverem",
    },
    "fazer": {
        "subjunctive": "faça faças faça façamos façam",
        "present": "faço fazes faz fazemos fazem",
        "future": "farei farás fará faremos farão",
        "conditional": "faria farias faria faríamos fariam",
        "preterite": "fiz fizeste fez fizemos fizeram",
        "condition": "fizesse fizesses fizesse fizéssemos fizessem",
        "when": "fizer fizeres fizer fizermos fizerem",
        "participle": "feito",
    },
    "haver": {
        "subjunctive": "haja hajas haja hajamos hajam",
        "present": "hei hás há havemos hão",
        "preterite": "houve houveste houve houvemos houveram",
        "condition": "houvesse houvesses houvesse houvéssemos houvessem",
        "when": "houver houveres houver houvermos houverem",
    },
    "ir": {
        "subjunctive": "vá vás vá vamos vão",
        "present": "vou vais vai vamos vão",
        "preterite": "fui foste foi fomos foram",
        "condition": "fosse fosses fosse fôssemos fossem",
        "when": "for fores for formos forem",
    },
    "pôr": {
        "subjunctive": "ponha ponhas ponha ponhamos ponham",
        "present": "ponho pões põe pomos põem",
        "future": "porei porás porá poremos porão",
        "conditional": "poria porias poria poríamos poriam",
        "imperfect": "punha punhas punha púnhamos punham",
        "condition": "pusesse pusesses pusesse puséssemos pusessem",
        "when": "puser puseres puser pusermos puserem",
        "infinitive": "pôr pores pôr pormos porem",
        "preterite": "pus puseste pôs pusemos puseram",
        "gerund": "pondo",
        "participle": "posto",
    },
    "ser": {
        "subjunctive": "seja sejas seja sejamos sejam",
        "present": "sou és é somos são",
        "imperfect": "era eras era éramos eram",
        "condition": "fosse fosses fosse fôssemos fossem",
        "when": "for fores for formos forem",
        "preterite": "fui foste foi fomos foram",
    },
    "ter": {
        "subjunctive": "tenha tenhas tenha tenhamos tenham",
        "present": "tenho tens tem temos têm",
        "imperfect": "tinha tinhas tinha tínhamos tinham",
        "condition": "tivesse tivesses tivesse tivéssemos tivessem",
        "when": "tiver tiveres tiver tivermos tiverem",
        "preterite": "tive tiveste teve tivemos tiveram",
    },
    "trazer": {
        "subjunctive": "traga tragas traga tragamos tragam",
        "present": "trago trazes traz trazemos trazem",
        "future": "trarei trarás trará traremos trarão",
        "conditional": "traria trarias traria traríamos trariam",
        "preterite": "trouxe trouxeste trouxe trouxemos trouxeram",
        "condition": "trouxesse trouxesses trouxesse trouxéssemos trouxessem",
        "when": "trouxer trouxeres trouxer trouxermos trouxerem",
    },
    "valer": {
        "subjunctive": "valha valhas valha valhamos valham",
        "present": "valho vales vale valemos valem",
    },
    "vir": {
        "subjunctive": "venha venhas venha venhamos venham",
        "present": "venho vens vem vimos vêm",
        "imperfect": "vinha vinhas vinha vínhamos vinham",
        "condition": "viesse viesses viesse viéssemos viessem",
        "when": "vier vieres vier viermos vierem",
        "preterite": "vim vieste veio viemos vieram",
        "participle": "vindo",
    },
}
"""Tenses that are not as those of others; what is not here is regular."""

_FALLING: Mapping[str, str] = {
    "subjunctive": "aia aias aia aiamos aiam",
    "present": "aio ais ai aímos aem",
    "imperfect": "aía aías aía aíamos aíam",
    "condition": "aísse aísses aísse aíssemos aíssem",
    "infinitive": "air aíres air airmos aírem",
    "preterite": "aí aíste aiu aímos aíram",
    "participle": "aído",
}
"""Verbs such as "cair" and "sair"."""

_CHANGED = {"e": "i", "o": "u", "u": "u"}
"""The last vowel of verbs such as "seguir", "dormir" and "subir" where they are said of oneself."""

_OPENED = {"u": "o"}
"""That of verbs such as "subir", said of others."""

_LIKE_SERVIR = lazily(r"(?:serv|segu|ment|sent|vest|fer|fug|sub|dorm|cobr)ir$")
_SPELLED = (
    (lazily(r"c$"), lazily(r"[eé]"), "qu", "ar"),
    (lazily(r"g$"), lazily(r"[eé]"), "gu", "ar"),
    (lazily(r"ç$"), lazily(r"[eé]"), "c", "ar"),
    (lazily(r"c$"), lazily(r"[aoáâ]"), "ç", "er ir"),
    (lazily(r"gu$"), lazily(r"[aoáâ]"), "g", "er ir"),
    (lazily(r"g$"), lazily(r"[aoáâ]"), "j", "er ir"),
)
"""Letters that end a stem, before which endings they are written otherwise, and in which verbs."""


def _written(stem: str, ending: str, kind: str) -> str:
    """A form of a regular verb as it is spelled."""
    for last, first, instead, kinds in _SPELLED:
        if kind in kinds and last.search(stem) and first.match(ending):
            return last.sub(instead, stem) + ending
    return stem + ending


def _shifted(stem: str, tense: str, person: int) -> str:
    """The stem of a verb such as "seguir" or "subir", whose vowel is another one in some forms."""
    vowel = re.search(r"[eou](?=[^aeio]*$)", stem if not stem.endswith("gu") else stem[:-1])
    if vowel is None:
        return stem
    if tense == "subjunctive" or (tense, person) == ("present", 0):
        return stem[: vowel.start()] + _CHANGED[vowel[0]] + stem[vowel.end() :]
    if tense == "present" and person in {1, 2, 4} and stem in {"sub", "fug"}:
        return stem[: vowel.start()] + _OPENED[vowel[0]] + stem[vowel.end() :]
    return stem


def _drawn(infinitive: str) -> Mapping[str, list[str]]:
    """All tenses of a verb without a prefix."""
    stem, kind = infinitive[:-2], infinitive[-2:].replace("ô", "e")
    kind = "er" if kind == "or" else kind
    shifts = _LIKE_SERVIR.search(infinitive)
    tenses: dict[str, list[str]] = {}
    for tense, endings in _ENDINGS[kind].items():
        tenses[tense] = [
            _written(_shifted(stem, tense, person) if shifts else stem, ending, kind)
            for person, ending in enumerate(endings.split())
        ]
    if infinitive.endswith("air"):
        for tense, endings in _FALLING.items():
            tenses[tense] = [stem[:-1] + ending for ending in endings.split()]
    for tense, forms in _IRREGULAR.get(infinitive, {}).items():
        tenses[tense] = forms.split()
    tenses.setdefault("when", tenses["infinitive"])
    return tenses


@cache
def tenses_of(infinitive: str) -> Mapping[str, list[str]]:
    """All tenses of a verb, each with its five persons or one form.

    >>> tenses_of("ficar")["preterite"]
    ['fiquei', 'ficaste', 'ficou', 'ficamos', 'ficaram']
    >>> tenses_of("dispor")["present"]
    ['disponho', 'dispões', 'dispõe', 'dispomos', 'dispõem']
    """
    if infinitive.endswith("por") and infinitive != "pôr":
        prefix = infinitive[:-3]
        tenses = {tense: [prefix + form for form in forms] for tense, forms in
                  _drawn("pôr").items()}  # fmt: skip
        tenses["infinitive"] = [form.replace("pôr", "por") for form in tenses["infinitive"]]
        return tenses
    if infinitive.endswith("fazer") and infinitive != "fazer":
        prefix = infinitive.removesuffix("fazer")
        return {
            tense: [prefix + form for form in forms] for tense, forms in _drawn("fazer").items()
        }
    return _drawn(infinitive)


def forms_of(infinitive: str) -> Iterator[tuple[str, Form]]:
    """Each form of a verb with its tense and person, the likelier reading of a form behind.

    >>> dict(forms_of("dar"))["deram"]
    ('preterite', 4)
    """
    for tense, forms in tenses_of(infinitive).items():
        if tense == "when" and forms == tenses_of(infinitive)["infinitive"]:
            continue  # "vai responder" is commoner than "se responder"
        for person, form in enumerate(forms):
            if (tense, person) != ("preterite", 3) or form != tenses_of(infinitive)["present"][3]:
                yield form, (tense, person)
            elif infinitive.endswith("ar"):
                yield re.sub("amos$", "ámos", form), (tense, person)
    (participle,) = tenses_of(infinitive)["participle"]
    for ending in ("a", "os", "as"):
        yield participle[:-1] + ending, ("participle", 0)


def conjugated(infinitive: str, form: Form) -> str:
    """A verb in a tense and person.

    >>> conjugated("encontrar", ("preterite", 4)), conjugated("ter", ("gerund", 0))
    ('encontraram', 'tendo')
    """
    tense, person = form
    forms = tenses_of(infinitive)[tense]
    return forms[person] if len(forms) == PERSONS else forms[0]


def paired(infinitive: str, instead: str) -> Mapping[str, str]:
    """Each form of a verb with the same form of another, participles in number and gender.

    >>> paired("partir", "quebrar")["partiram"], paired("partir", "quebrar")["partidas"]
    ('quebraram', 'quebradas')
    """
    pairs = {form: conjugated(instead, told) for form, told in forms_of(infinitive)}
    (participle,), (other,) = (tenses_of(verb)["participle"] for verb in (infinitive, instead))
    for ending in ("a", "os", "as"):
        pairs[participle[:-1] + ending] = other[:-1] + ending
    return pairs
