"""Say "he" and "she" of people whom Portuguese points at.

"Esta foi assistida no local" is "This was assisted on site" to the tiny Firefox model pt→en, and
"Ela foi" is "She was". Of 15 sentences of our own that begin so it took seven people for things;
with the pronoun none. Only verbs of which people are the subject tell.
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.opening import opening_words

_ACTED = (
    "acab(?:ou|aram) por (?:ser (?:absolvid|condenad|detid|hospitalizad|libertad|pres[oa])"
    "|morrer|falecer|fugir|confessar)"
    "|(?:aceit|acus|afirm|aleg|ameaç|confess|cont|dispar|explic|neg|queix|recus|telefon|tent)"
    "(?:ou|aram)|(?:admit|agred|fug|garant|ped|reag)(?:iu|iram)|(?:falec|morr|respond)(?:eu|eram)"
    "|sofr(?:eu|eram) (?:ferimentos|fraturas|lesões|queimaduras"
    "|uma? (?:enfarte|infarto|AVC|queda))"
    "|disse|disseram|entreg(?:ou|aram)-se|suicid(?:ou|aram)-se"
    "|fic(?:ou|aram) (?:em prisão|ferid|detid|desalojad)"
)
_SUFFERED = (
    "(?:foi|foram|tinham? sido) (?:agredid|assaltad|assassinad|assistid|atingid|balead"
    "|condenad(?![oa]s? pel)|constituíd|declarad[oa] suspeit|detid|encontrad[oa] mort"
    "|esfaquead|feit[oa] refém"
    "|ferid|hospitalizad"
    "|internad|interrogad|libertad|mort|ouvid|pres[oa]|raptad|socorrid"
    "|(?:levad|transportad)[oa]s? (?:ao|para (?:o|a)) (?:cadeia|esquadra|hospital|prisão))"
)
_DID = ("ou", "am", "iu", "eu", "foi", "tinha", "disse", "não")
"""How each of those verbs ends, or what begins it."""

_THIS = lazily(rf"Est[ea]s?(?= (?:não )?(?:{_ACTED}|{_SUFFERED}))")
_PEOPLE = {"Este": "Ele", "Esta": "Ela", "Estes": "Eles", "Estas": "Elas"}


def this_one(text: str) -> str:
    """A Portuguese text that begins with the pronoun.

    >>> this_one("Esta foi assistida no local.")
    'Ela foi assistida no local.'
    >>> this_one("Esta foi a pior época.")
    'Esta foi a pior época.'
    """
    if not text.startswith("Est") or not opening_words(text)[1].endswith(_DID):
        return text
    this = _THIS.match(text)
    return text if this is None else _PEOPLE[this[0]] + text[this.end() :]
