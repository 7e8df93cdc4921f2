"""Say in full what English headlines announce with an infinitive: "PM to resign".

The tiny Firefox model en→pt makes a purpose of it, "primeiro-ministro para renunciar", and of "set
to rise" "definidos para subir". Of 32 such headlines of our own 4 came out right as they are, and
29 with "will".
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_VERBS = (
    "abandon|accept|act|address|aid|announce|appeal|appear|apologi[sz]e|approve|arrive|ask|attend|auction"
    "|axe|back|ban|be|become|begin|bid|block|boost|boycott|break|bring|broadcast|build|buy|call"
    "|cancel|challenge|change|charge|close|co-?host|come|compete|consider|continue|cost|create"
    "|cut|debate|decide|defend|demolish|deport|deploy|discuss|dismiss|divorce|donate|double|drop|elect|end"
    "|enter|examine|exit|expand|expel|extend|extradite|face|fall|fight|fine|fire|fly|focus|free"
    "|fund|get|give|go|grow|halve|have|hear|help|hire|hit|hold|host|impose|improve|increase"
    "|introduce|invest|investigate|join|keep|last|launch|lay|lead|leave|lift|lose|lower|make|marry|meet"
    "|miss|move|name|offer|open|operate|oversee|overtake|pardon|pay|plant|play|plead|probe"
    "|produce|propose|prosecute|provide|publish|pull|pursue|push|quit|raise|reach|rebuild|receive"
    "|recall|reduce|reform|refund|reject|release|remain|remove|rename|reopen|repay|repeal|replace"
    "|reshape|resign|restart|restore|resume|retire|return|reunite|reveal|reverse|review|rise|run|sack"
    "|scrap|see|seek|sell|send|serve|share|shed|shut|sign|skip|slash|slow|speak|spend|stage|stand"
    "|star|start|stay|step|stop|strike|sue|supply|support|suspend|swap|take|target|tax|tell|test"
    "|testify|top|tour|train|transfer|travel|treat|triple|try|undergo|unveil|urge|use|visit|vote"
    "|warn|win|withdraw|work"
)
_AHEAD = lazily(rf"(?<=[\w\"'’),]) to (?=(?:{_VERBS})\b)")
_SET = lazily(
    r"(?<=[\w\"'’)]) (?:(?P<was>was|were)|is|are) (?:set|poised) to "
    rf"(?=(?:{_VERBS})\b)"
)
_SET_AHEAD = lazily(rf"(?<=[\w\"'’)])(?<!\ball) (?:set|poised) to (?=(?:{_VERBS})\b)")
_OTHERS = lazily(
    r"\b(?:i|we|he|she|it|they|always|like[sd]?|love[sd]?|hate[sd]?|abil\w+|able|about|afford\w*|afraid|agree[sd]?|aims?|aimed|allow\w*|ask\w*|attempt\w*"
    r"|back\w*|begin\w*|began|best|bids?|bound|calls?|called|campaign\w*|can|chance\w*|chooses?|chose"
    r"|claims?|comes?|came|consider\w*|continue[sd]?|could|deals?|decides?|decided|decision\w*|decline[sd]?"
    r"|demand\w*|deserve\w*|due|easy|effort\w*|enough|expect\w*|fails?|failed|failure\w*|fight\w*|first"
    r"|forced?|forces|forget\w*|free|gets?|goes|going|got|guides?|ha[ds]|happy|hard|have|helps?|helped"
    r"|hopes?|hoping|how|ideas?|intend\w*|invit\w+|is|are|was|were|keen|last|leads?|learn\w*|likely"
    r"|looks?|made|makes?|manage[sd]?|may|mission|money|motions?|move[sd]?|must|need\w*|next|no(?:thing|body|where)?|any\w*|some\w*|every\w*|offer\w*|one"
    r"|only|opportunit\w+|order\w*|pays?|paid|persuad\w+|places?|plans?|planned|pledg\w+|plot\w*"
    r"|power\w*|prepare[sd]?|pressure|promis\w+|proposals?|push\w*|race[sd]?|ready|reasons?|refus\w+"
    r"|reluctant|requir\w+|rights?|rush\w*|says|schemes?|seems?|seek\w*|set|should|sought|stands?"
    r"|starts?|started|steps?|stops?|struggl\w+|takes?|teach(?:es)?|tells?|tend\w*|the|things?|threat\w*|time"
    r"|told|tools?|too|tricks?|tries|try|trying|unable|unlikely|urg\w+|us(?:e|ed)|vot\w+|vow\w*|wait\w*"
    r"|want\w*|warn\w*|ways?|what|when|where|whether|who|why|will|willing|wins?|wish\w*|works?|worked|would"
    r"|years?|yet|you)\b",
    re.IGNORECASE,
)
"""Words before an infinitive that say what it is for."""

_STRIKE = lazily(
    r"\b(to|will) strike(?=$| (?:again|for|from|in|next|on|over|this|tomorrow|until)\b)"
)
"""Workers who strike nobody."""

_SUBJECT = lazily(r"^[\"'‘“]?[^,.;:?!–—|]{2,45}(?:, \d{1,3},)?$")
_LONGEST = 12
"""Words of a headline."""

_CLOSING = "\"'”’)»"
_ENDED = (".", "?", "!", "…", ":")


def told_ahead(text: str, language: str) -> str:
    """An English text with what a headline announces said as what will be.

    >>> told_ahead("Tesco to cut 500 jobs", "en")
    'Tesco will cut 500 jobs'
    >>> told_ahead("Five ways to cut costs", "en")
    'Five ways to cut costs'
    """
    if language != "en" or " to " not in text:
        return text
    text = _ahead(text)
    return _STRIKE.sub(r"\1 go on strike", text)


def _ahead(text: str) -> str:
    """A text with the first infinitive of a headline, and all that are set to be, as what will be.

    It stays where something before the infinitive says what it is for.
    """
    text = _SET.sub(lambda found: " was going to " if found["was"] else " will ", text)
    if text.rstrip(_CLOSING).endswith(_ENDED) or len(text.split()) > _LONGEST:
        return text
    if " with " not in text:
        text = _SET_AHEAD.sub(" will ", text)
    ahead = _AHEAD.search(text)
    if ahead is None:
        return text
    before = text[: ahead.start()]
    subject = before.rpartition(": ")[2]
    if not _SUBJECT.match(subject) or _OTHERS.search(subject) or " to " in subject:
        return text
    return f"{before} will {text[ahead.end() :]}"
