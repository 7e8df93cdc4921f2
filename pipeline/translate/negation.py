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
"""

from __future__ import annotations

import re

from pipeline.translate.engine import Pair

_NORDIC = "ikke|aldri|aldrig|ingen|intet|ikkje"
_NEGATED = {
    code: re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
    for code, words in {
        "da": _NORDIC,
        "de": "nicht|kein(?:e[nmr]?)?|niemals|niemand|nichts",
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
        "pt": "n[ãa]o|nunca|jamais|ninguém|nenhuma?|nem",
        "ro": "nu|niciodată|nimeni|n-a|n-au|niciun",
        "sv": "inte|aldrig|ingen|inga|inget",
        "tr": "değil|yok|hiç|asla",
    }.items()
}

_ENGLISH = re.compile(
    r"\b(?:not?|never|neither|nor|no(?:body|thing|ne|where|pe)|without|cannot|can't|hardly|barely"
    r"|rarely|fail\w*|lack\w*|refus\w*|den(?:y|ies|ied|ying|ial)\w*|avoid\w*|prevent\w*|stop\w*"
    r"|reject\w*|any\w*|ever|only|until|unless|rather|instead|few\w*|un\w{3,}|in\w{5,}|im\w{5,}"
    r"|ir\w{5,}|dis\w{4,}|mis\w{4,}|non\w*|\w+less)\b|n['’]t\b",
    re.IGNORECASE,
)
"""What can stand for a negation: "indiferente" may be "unmoved", "não … mais" "stopped", and "mais
do que nunca" is "more than ever"."""


_PARTICLE = {"pt": re.compile(r"(?<!\w)n[ãa]o(?!\w)", re.IGNORECASE)}
"""Words of which each negates for itself, of the languages that were measured."""

_REASONS = {
    "pt": re.compile(
        r"(?<!\w)(?:n[ãa]o|nunca|jamais|ningu[ée]m|nenhum\w*|nem|nada|sem|falt\w*|deix\w+|tampouco|sequer"
        r"|impossív\w+|evit\w+|imped\w+|raramente|pouc\w*|inocent\w*|proib\w*|recus\w*|neg[ao]\w*"
        r"|s[óo]|sen[ãa]o|s/|salvo|zero|por (?:mais|muito)|n\.?\s?[º°o]"
        r"|not|never|nobody|none|nothing|neither|nor|cannot|\w+n['’]t)(?!\w)",
        re.IGNORECASE,
    )
}
"""What a negation in English may come from, of the languages that were measured, or is left of."""

_NEGATION = re.compile(
    r"[nNcC](?i:(?<!\w.)(?:(?<=n)(?:o(?!\.|\s+(?:later|less|more|fewer|longer|further)\b)"
    r"|ot(?!\s+(?:least|only)\b)|ever|obody|one|othing|either|or)|(?<=c)annot)\b|(?<=n)['’]t\b)",
    re.DOTALL,
)
"""What negates in English and stands for nothing else: "no later than" is a time. The first letter
stands before all else, since that is found fastest."""

_QUOTED = re.compile(r"[\"“«„]([^\"“”«»„]{2,})[\"”»“]")


def is_added(source: str, draft: str, pair: Pair) -> bool:
    """Whether a draft in English negates, and nothing in its source gives cause for that."""
    reasons = _REASONS.get(pair.source)
    if pair.target != "en" or reasons is None or not _NEGATION.search(draft):
        return False
    if reasons.search(source):
        return False
    written = source.casefold()
    return any(
        _NEGATION.search(part) and part.casefold().strip(".,") not in written
        for part in _QUOTED.split(draft)
    )


def is_lost(source: str, draft: str, pair: Pair) -> bool:
    """Whether a source negates and its draft in English does not, or not as often."""
    negated = _NEGATED.get(pair.source)
    if pair.target != "en" or negated is None or not negated.search(source):
        return False
    particle = _PARTICLE.get(pair.source)
    times = len(particle.findall(source)) if particle else 1
    return len(_ENGLISH.findall(draft)) < max(1, times)
