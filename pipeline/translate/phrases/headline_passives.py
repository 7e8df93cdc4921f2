"""Say in full what an English headline tells to have been done: "Neighbours from hell evicted".

A participle looks like the past of somebody who does something, and the tiny Firefox model en→pt
takes it for that: "Os vizinhos do inferno despejaram", "Brits advertiu sobre a onda de calor". Of
20 such headlines of our own eleven came out wrong so, and three do with "was" or "were".
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_FEARED = "expected|feared|hailed|mooted|praised|told|urged|warned"
"""What is still so."""

_DONE = (
    "abandoned|abducted|abused|accused|acquitted|airlifted|ambushed|appointed|arrested|assaulted"
    "|attacked|awarded|axed|bailed|banned|barred|beaten|blamed|blocked|bombed|burgled|cancelled"
    "|captured|caught|charged|cleared|closed|condemned|convicted|criticised|crowned|crushed"
    "|damaged|dashed|defeated|delayed|demolished|deported|destroyed|detained|dismissed|ditched"
    "|ejected|evacuated|evicted|executed|expelled|exposed|extinguished|extradited|fined|flooded"
    "|foiled|forced|found|freed|gassed|held|honoured|hospitalised|hurt|identified|impounded"
    "|injured|jailed|kidnapped|killed|knighted|left|lifted|locked|looted|lynched|mauled|mobbed"
    "|mugged|murdered|named|nominated|ousted|overturned|pardoned|poisoned|postponed|questioned"
    "|quizzed|raided|raped|recalled|rejected|released|remade|remanded|rescued|robbed|sabotaged"
    "|sacked|saved|scrapped|searched|seized|sentenced|shelved|shot|slashed|smashed|snubbed|spared"
    "|spotted|stabbed|stolen|stormed|stranded|struck off|suspended|swindled|targeted|thwarted"
    "|torched|tortured|trapped|treated|unveiled|vandalised|wounded|wrecked"
)
_BEHIND = (
    r"(?=$|[,;:]| (?:after|ahead|alive|amid|as|at|because|before|by|dead|despite|drowned|during"
    r"|following|for|from|guilty|home|hostage|hours|in|inside|into|kidnapped|missing|near|off|on"
    r"|out|outside|over|safe|to|trapped|under|until|when|while|with|within|without|yards)\b)"
)
_NOUN = r"(?!(?:and|are|as|expected|feared|is|not|that|to|urged|was|were|who|will)\b)[\w’'£$€%-]+"
_HEADLINE = lazily(
    rf"^(?P<label>[^:]{{2,30}}: )?"
    rf"(?P<who>{_NOUN}(?:,? {_NOUN}){{0,4}}?(?:,? and {_NOUN}(?: {_NOUN})?)?)"
    rf"(?P<comma>,)? (?P<done>{_FEARED}|{_DONE}){_BEHIND}"
)
_OTHERS = lazily(
    r"\b(?:he|she|they|we|i|you|it|has|have|had|be|been|being|how|why|what|when|where|newly|just"
    r"|get|gets|got|getting|goes|went|almost|nearly|left|police|court|judge|says?|said|claims?)\b",
    re.IGNORECASE,
)
"""What stands before no such participle, or before the past of who does something."""

_MANY = frozenset(
    (
        *("police", "people", "men", "women", "children", "brits", "dozens", "hundreds"),
        *("thousands", "millions", "scores", "two", "three", "four", "five", "six", "seven"),
        *("eight", "nine", "ten", "eleven", "twelve", "both", "couple", "family", "others"),
    )
)
_FIRST = frozenset(
    (
        *("alleged", "animal", "baby", "bank", "bomb", "bus", "car", "church", "club", "coach"),
        *("council", "crash", "cult", "death", "drug", "drugs", "factory", "fake", "farm", "fire"),
        *("flight", "former", "fraud", "historic", "hospital", "hotel", "house", "injured"),
        *("injury", "local", "missing", "mystery", "neighbours", "neighbour", "prison", "rail"),
        *("rail", "record", "road", "school", "ship", "shop", "stolen", "suspected", "suspects"),
        *("tax", "title", "tourists", "town", "train", "village", "villagers", "wanted", "water"),
        *("migrants", "miners", "pupils", "residents", "passengers", "victims", "workers"),
    )
)
"""Words with which a headline begins that leave an article out and that no name begins with."""

_WITH = lazily(r" (?:at|for|from|in|of|on|with)\b")
_LONGEST = 14
_ENDED = (".", "?", "!", "…")
_CLOSING = "\"'”’)»"


def told_as_done(text: str, language: str) -> str:
    """An English headline with what was done to somebody as a sentence.

    >>> told_as_done("Crash victim named after search", "en")
    'The crash victim was named after search'
    >>> told_as_done("Dozens feared dead in landslide", "en")
    'Dozens are feared dead in landslide'
    >>> told_as_done("Court ordered a retrial", "en")
    'Court ordered a retrial'
    """
    if language != "en" or text.rstrip(_CLOSING).endswith(_ENDED):
        return text
    if len(text.split()) > _LONGEST:
        return text
    found = _HEADLINE.match(text)
    if found is None or _OTHERS.search(found["who"]):
        return text
    who, done = found["who"], found["done"]
    first = who.split(" ", 1)[0].lower()
    still = done in _FEARED.split("|")
    being = ("are" if still else "were") if _are_many(who) else ("is" if still else "was")
    if first in _FIRST and who[1:2].islower():
        who = f"The {who[0].lower()}{who[1:]}"
    told = "detained" if done == "held" else done
    behind = f"{found['comma'] or ''} {being} {told}{text[found.end('done') :]}"
    return f"{found['label'] or ''}{who}{behind}"


def _are_many(who: str) -> bool:
    """Whether somebody or something is more than one."""
    first = who.lower().split(" ", 1)[0]
    head = _WITH.split(who.lower())[0].rsplit(" ", 1)[-1]
    if " and " in who or first in _MANY or head in _MANY or first.isdigit():
        return True
    return head.endswith("s") and not head.endswith(("ss", "us", "is"))
