"""Say "while" where an English headline tells of two things at once: "Fans cheer as team wins".

The tiny Firefox model en→pt compares the two where it takes "as" for another word: "Centenas
encalhados como neve fecha aeroporto". Of 14 such headlines of our own five came out so, and none
with "while".
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_VERB = (
    "attack|back|battle|begin|boost|brace|break|build|call|celebrate|clash|climb|close|collapse"
    "|come|continue|cool|count|crack|cross|crumble|cut|debate|decline|demand|deepen|die|dip|drag"
    "|drop|dwindle|ease|emerge|end|enter|escalate|expand|expire|face|fail|fall|fear|fight|flee"
    "|flood|fly|force|gain|gather|get|give|go|grip|grow|halt|head|heat|hit|hold|hover|improve"
    "|intensify|join|jump|kick|land|launch|lead|leave|linger|loom|lose|make|march|meet|melt"
    "|mount|move|near|open|pass|pay|plummet|plunge|pour|prepare|press|protest|pull|push|quit"
    "|rage|raise|rally|reach|reel|refuse|reject|rejoin|resign|resume|return|reveal|rise|roll|run"
    "|rush|sail|scramble|search|seek|sell|send|set|shift|shine|shrink|shut|sign|sink|slide|slip|slow"
    "|slump|smash|soar|spark|spike|spread|spiral|stall|stage|start|stay|step|stop|strike|struggle"
    "|stumble|suffer|surge|sweep|swell|take|tell|threaten|tighten|topple|trigger|tumble|turn"
    "|urge|vote|vow|wait|warm|warn|weaken|weigh|widen|win|wobble|worsen"
)
_THIRD = (
    rf"(?:(?:{_VERB})(?:s|es)?|flies|tries|carries|denies|dries|worries|hurries|falls|is|are|was"
    r"|were|has|have|can|may|will)"
)
_DONE = (
    "accused|arrested|axed|banned|blocked|cancelled|charged|cleared|closed|crowned|delayed"
    "|destroyed|dismissed|extinguished|questioned|robbed|evacuated|fined|flooded|forced|found|freed|hurt|injured|jailed|killed|ordered|postponed"
    "|released|rescued|sacked|scrapped|stranded|suspended|told|trapped|unveiled|urged|warned"
)
"""What is done to somebody; a headline leaves "is" out."""

_AS = lazily(
    r"(?P<before>\b(?!(?:such|known|named|seen|used|well|soon|far|long|much|many|same|twice|just"
    r"|serve[sd]?|act[s]?|hailed|elected|appointed|sworn|resigns?|quits?|described|half|so|even|not"
    r"|return[s]?|confirmed|announced|unveiled|picked|chosen|installed|quite|almost|nearly)\b)"
    r"[\w%’'-]+,?) as "
    r"(?P<who>(?!(?:if|though|it|he|she|they|we|you|i|much|many|well|soon|a result|part|of|per|one"
    r"|to|for|the next|expected|usual|ever|new|next|first|interim|acting)\b)"
    r"(?:(?!(?:after|as|at|by|during|following|from|in|into|on|over|to|under|with|who|that|and)\b)"
    rf"[\w%’'$€£.-]+ ){{1,4}})(?:(?={_THIRD}\b)|(?=(?P<done>{_DONE})\b))",
    re.IGNORECASE,
)
_LONGEST = 16
"""Words of a headline."""

_ENDED = (".", "?", "!", "…", ":")
_CLOSING = "\"'”’)»"


def told_while(text: str, language: str) -> str:
    """An English headline with "while" for an "as" that tells of what happens at the same time.

    >>> told_while("Hundreds stranded as snow closes airport", "en")
    'Hundreds stranded while snow closes airport'
    >>> told_while("Harding named as team captain", "en")
    'Harding named as team captain'
    """
    if language != "en" or " as " not in text:
        return text
    if text.rstrip(_CLOSING).endswith(_ENDED) or len(text.split()) > _LONGEST:
        return text
    return _AS.sub(_while, text, count=1)


def _while(found: re.Match[str]) -> str:
    """What happens, or is done, at the same time."""
    who = found["who"]
    many = who.rstrip().endswith("s")
    being = ("are " if many else "is ") if found["done"] else ""
    return f"{found['before']} while {who}{being}"
