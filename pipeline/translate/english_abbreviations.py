"""Write in full what people write short in English: a small model takes it for something else.

The tiny Firefox model en→pt copies "idk" and "tmrw", makes "£2bn" of "£2bn", which no Portuguese
reader knows, and of "PM", who is a prime minister, "PM", which is a police in Brazil.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.decades import in_years_of_age

_Found = re.Match[str]

_SCALES = {"m": "million", "mn": "million", "bn": "billion", "tn": "trillion"}
_SCALED = lazily(r"([$€£¥] ?\d[\d.,]*|(?<![\w.,])\d[\d.,]*(?=[bt]n))(m|mn|bn|tn)(?!\w|-\d)")
_MILLIONS = lazily(
    r"(?<![\w.,£$€¥])(\d[\d.,]*)m(?= (?:adults|barrels|cars|children|copies|customers|doses|dollars"
    r"|euros|followers|homes|households|jobs|litres|men|migrants|more|new|passengers|patients|people"
    r"|pounds|refugees|shares|streams|subscribers|tickets|tonnes|tons|tourists|users|vaccines"
    r"|[A-Z][a-z]+s|vehicles|viewers|views|visitors|voters|votes|women|workers|years)\b)"
)
"""Millions of what is counted: "2m years"; "the 100m race" is one of metres."""

_MILLION_OF = lazily(r"(?<![\w.,£$€¥])(\d[\d.,]*)m(?= (?:and|or|to) \d[\d.,]* million\b)")
_RING = lazily(r"\b([Rr])ing (?=(?:us |me |them )?(?:on )?\+?\d)")

_FUSED = lazily(r"(?<=\d)-?(?=[mbt]r?illion\b)")
_THOUSANDS = lazily(r"([$€£¥] ?\d{1,3})[kK](?![\w-])")

_MINISTER = lazily(r"(?<![\w.&-])(?<!\d )(?<!\d\d )PM(s|['’]s)?(?![\w.-]|['’]\w)")
"""A prime minister, and no time of day: that stands behind a number."""

_UNITS = {"mins": "minutes", "hrs": "hours", "hr": "hour", "yrs": "years", "wks": "weeks"}
_COUNTED = lazily(rf"(?<=\d )({'|'.join(_UNITS)})(?!\w|[.-]\w)")

_FEET = lazily(r"(?<![\w.,])(\d{1,2}) ?(?:ft|['’]) ?(\d{1,2}) ?(?:ins?\b|\"|”|″)(?!\w)")
_INCHES = lazily(r"(?<=\d)-?in(?= (?:deep|wide|long|tall|thick|high|of|screen)\b)")
_FEET_ALONE = lazily(r"(?<=\d)ft(?= (?:above|away|below|by|deep|down|high|long|of|tall|wide)\b)")
_POUNDS = lazily(r"(?<![\w.,])(\d{1,3}) ?lbs? ?(\d{1,2}) ?oz(?!\w)")

_DAYS = {
    "mon": "Monday", "tue": "Tuesday", "tues": "Tuesday", "wed": "Wednesday",
    "weds": "Wednesday", "thu": "Thursday", "thur": "Thursday", "thurs": "Thursday",
    "fri": "Friday", "sat": "Saturday", "sun": "Sunday",
}  # fmt: skip
_DAY = rf"(?:{'|'.join(day.capitalize() for day in _DAYS)})"
_WEEK = lazily(rf"\b({_DAY})(?: ?([-–—]|to|&|and) ?({_DAY}))?(?=:? \d|,|\)|$| (?:from|at|&|and)\b)")
"""Days that are written short before a time, or two of them."""
_SPAN = lazily(
    r"(?<![\w.:-])(\d{1,2}(?:[.:][0-5]\d)?) ?([ap]m)? ?[-–—] ?(\d{1,2}(?:[.:][0-5]\d)?) ?([ap]m)\b"
)
"""From one time of day to another."""
_HOURS = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"),
    "twelve",
)
_FREELY = r"(?=$|[,.;:)]| (?:are|can|cannot|eat|enter|free|get|go|half|must|not|only|pay|travel)\b)"
_UNDER = lazily(rf"(?<![A-Z]\w )\b[Uu]nder-(\d|1[0-8])s{_FREELY}")
_OVER = lazily(rf"\b[Oo]ver-(\d{{2}})s{_FREELY}")
"""Who pays less, and no team."""
_UNDER_YEARS = lazily(
    rf"\b(?:children|kids) under (?:\d{{1,2}}|{'|'.join(_HOURS)})"
    r"(?=$|[,.;:)]| (?:are|can|eat|enter|free|get|go|may|must|need|pay|travel)\b)",
    re.IGNORECASE,
)
_ON_TIME = lazily(
    r"\b(?:arriv|boards?\b|begin|clos|depart|ends?\b|kick|leav|open|sails?\b|start|take off)"
)
_TRADED = lazily(
    r"[$€£%]|\b(?:dollar|euro|index|points?|pound|price|rate|share|stock)", re.IGNORECASE
)
_AT_TIME = lazily(
    r"\b(at|until|till|before|after|from) (\d{1,2})\.([0-5]\d)"
    r"(?=$|\.?$|[,;)]|\. | (?:and|but|each|every|for|from|in|on|sharp|to|today|tomorrow|tonight)\b)"
)

_MADAM = lazily(r"(?<!and )(?<!& )\bMr?s\.? (?=[A-Z])")
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
)
_DAY_OF_MONTH = lazily(
    r"\b(on|by|until|from) the (\d{1,2})(?:st|nd|rd|th)(?=$|[.,;)]| (?:and|at|of [A-Z])\b)"
)
_MONTHS = {
    "Jan": "January", "Feb": "February", "Mar": "March", "Apr": "April", "Jun": "June",
    "Jul": "July", "Aug": "August", "Sep": "September", "Sept": "September", "Oct": "October",
    "Nov": "November", "Dec": "December",
}  # fmt: skip
_SHORT_MONTH = "|".join(_MONTHS)
_SHORT_MONTHS = lazily(
    rf"\b({_SHORT_MONTH})\.?(?: ?[-–] ?({_SHORT_MONTH})\.?)?(?=,? \d)"
    rf"|(?<=\d )({_SHORT_MONTH})\b\.?(?=,? \d{{4}}| at\b|$)"
)
_LATIN = lazily(r"(?<![\w.])(?:(e\.g\.)|i\.e\.),? ", re.IGNORECASE)
_DATES = lazily(rf"(?<=\d )({_MONTH}) ?[-–] ?(?=\d{{1,2}} {_MONTH}\b)")

_HALF_DAY = lazily(r"(?<=\d)( ?)([ap])\.m\.(?= [^\s])", re.IGNORECASE)
_POINTED = lazily(
    r"(?<![\w.,$€£])(\d{1,2})\.([0-5]\d)(?= ?[ap]\.?m\b)(?!\d)", re.IGNORECASE | re.ASCII
)
_NUMBERED = lazily(r"\bN(?:o|os)\.? (?=\d)")
_PENCE = lazily(r"(?<![\w.,])(\d{1,2})p(?!\w)")
_ABOUT = lazily(r"\babout (?=[$€£¥]\d)")
_BOX = lazily(r"\bP\.?O\.? Box(?= \d)")
_PAST = lazily(
    rf"\b(half past|(?:a )?quarter past|(?:a )?quarter to) ({'|'.join(_HOURS)}|\d{{1,2}})\b",
    re.IGNORECASE,
)
_AT_HOUR = lazily(
    rf"(?<=[a-z] )(at|until|till) ({'|'.join(_HOURS)})"
    r"(?=[.;!?]|$| (?:in the (?:morning|afternoon|evening)|on (?:[A-Z]\w+|the)|sharp|today"
    r"|tomorrow|tonight|every|each)\b)"
)
_MET = lazily(
    r"\b(?:alarm|arriv|back|beg[iau]n|board|call|clos|com[ei]|depart|dinner|end|finish|get up|here"
    r"|home|leav|left|lunch|meet|met|open|part[iy]|pick|rang|ring|ris|rose|see|shut|sleep|start"
    r"|stop|there|wak|woke|work| in the (?:morning|afternoon|evening)| sharp)"
)
"""What happens at an hour, and not at an age."""
_MINUTES = {"half past": 30, "quarter past": 15, "quarter to": -15}

_WORDS = {
    "any1": "anyone", "every1": "everyone", "some1": "someone", "2moro": "tomorrow",
    "abt": "about", "b4": "before", "bc": "because", "brb": "be right back",
    "btw": "by the way", "cant": "can't", "couldnt": "couldn't", "cuz": "because",
    "cya": "I'll see you", "didnt": "didn't", "doesnt": "doesn't", "dont": "don't",
    "dunno": "don't know", "govt": "government", "gr8": "great", "hasnt": "hasn't",
    "havent": "haven't", "idc": "I don't care", "idk": "I don't know", "imo": "in my opinion",
    "isnt": "isn't", "l8r": "later", "lol": "haha", "msg": "message", "ngl": "honestly",
    "nvm": "never mind", "omg": "oh my God", "omw": "on my way", "pls": "please",
    "plz": "please", "ppl": "people", "rn": "right now", "shouldnt": "shouldn't",
    "smh": "unbelievable", "tbh": "to be honest", "thx": "thanks", "tmrw": "tomorrow",
    "tmr": "tomorrow", "tnx": "thanks", "ty": "thank you", "ur": "your", "wasnt": "wasn't",
    "wdym": "what do you mean", "wouldnt": "wouldn't", "wyd": "what are you doing",
    "lmk": "let me know", "wtf": "what the hell", "bday": "birthday",
    "congrats": "congratulations", "fyi": "for your information", "gonna": "going to",
    "gotta": "have to", "gtg": "I have to go", "hmu": "contact me",
    "iirc": "if I remember correctly", "ikr": "I know, right", "ily": "I love you",
    "irl": "in real life", "jk": "just kidding", "kinda": "a little", "lemme": "let me",
    "mtg": "meeting", "np": "no problem", "obvs": "obviously", "probs": "probably",
    "rofl": "haha", "roflmao": "haha", "lmao": "haha", "sry": "sorry", "tbf": "to be fair",
    "thru": "through", "ttyl": "I'll talk to you later", "wanna": "want to", "wknd": "weekend",
    "wont": "won't", "arent": "aren't", "werent": "weren't", "whats": "what's",
    "yw": "you're welcome", "2day": "today", "2nite": "tonight", "tonite": "tonight",
    "gimme": "give me", "outta": "out of", "coz": "because", "dm": "send a message to",
    "asap": "as soon as possible", "yday": "yesterday", "fab": "fabulous",
    "deffo": "definitely", "tho": "though",
}  # fmt: skip
"""Words of chats that are nothing else in small letters, and one of papers."""

_LOUD = frozenset(
    {"BTW", "IDK", "IMO", "LOL", "OMG", "PLS", "TBH", "THX", "WTF", "ASAP", "FYI", "LMAO", "DM"}
)
"""Words of chats that are also written in capitals and name nothing."""

_SHORT = lazily(rf"(?<![\w@#./'’-])(?:{'|'.join(_WORDS)})(?![\w@/'’-]|\.\w)", re.IGNORECASE)
_DRAWN_OUT = lazily(r"\b([sn]o)o{2,}\b", re.IGNORECASE)
"""What is too short for its letters to be told from those of another word."""

_LETTERS = lazily(r"(?<![\w@#./'’-])(?:c u|r u|u r|u)(?![\w@/'’.-])")
_SOUNDS = {"c u": "I'll see you", "r u": "are you", "u r": "you are", "u": "you"}


def in_full(text: str) -> str:
    """An English sentence with what is written short in full.

    >>> in_full("The PM lost £2bn at 5 PM.")
    'The prime minister lost £2 billion at 5 PM.'
    >>> in_full("idk, c u tmrw")
    "I don't know, I'll see you tomorrow"
    """
    words = text.lower().replace(",", " ").replace(".", " ").replace("!", " ").replace("?", " ")
    parted = words.split()
    if not _WORDS.keys().isdisjoint(parted):
        text = _SHORT.sub(_word, text)
    if "ooo" in text:
        text = _DRAWN_OUT.sub(r"\1", text)
    if "u" in parted:
        text = _LETTERS.sub(lambda found: _SOUNDS[found[0]], text)
    if (" at " in text or "til" in text) and _MET.search(text):
        text = _AT_HOUR.sub(r"\1 \2 o'clock", text)
    if "nder " in text or "NDER " in text:
        text = _UNDER_YEARS.sub(_aged, text)
    if "Mrs" in text or "Ms" in text:
        text = _MADAM.sub("Ms. ", text)
    if "PM" in text:
        text = _MINISTER.sub(_minister, text)
    if " past " in text or "quarter to " in text:
        text = _PAST.sub(_clock, text)
    if ".g." in text or ".e." in text:
        text = _LATIN.sub(_latin, text)
    if any(map(str.isdigit, text)):
        if '"' in text or "in" in text:
            text = _FEET.sub(r"\1 feet \2 inches", text)
            text = _INCHES.sub(" inches", text)
        if "ft" in text:
            text = _FEET_ALONE.sub(" feet", text)
        if "lb" in text:
            text = _POUNDS.sub(r"\1 pounds \2 ounces", text)
        if "s" in text:
            text = in_years_of_age(text)
            text = _UNDER.sub(_young, text)
            text = _OVER.sub(_old, text)
        if _ON_TIME.search(text) and not _TRADED.search(text):
            text = _AT_TIME.sub(r"\1 \2:\3", text)
        text = _SHORT_MONTHS.sub(_months, text)
        text = _DAY_OF_MONTH.sub(r"\1 day \2", text)
        text = _DATES.sub(r"\1 to ", text)
        text = _SPAN.sub(_from_to, _WEEK.sub(_named_days, text))
        text = _HALF_DAY.sub(r"\1\2m", text)
        text = _POINTED.sub(r"\1:\2", text)
        text = _NUMBERED.sub(lambda found: "Number " if not found.start() else "number ", text)
        text = _PENCE.sub(r"\1 pence", text)
        text = _ABOUT.sub("around ", text)
        text = _BOX.sub("postal box", text)
        text = _SCALED.sub(lambda found: f"{found[1]} {_SCALES[found[2]]}", text)
        text = _MILLIONS.sub(r"\1 million", text)
        text = _MILLION_OF.sub(r"\1 million", text)
        text = _RING.sub(lambda found: "Call " if found[1] == "R" else "call ", text)
        text = _FUSED.sub(" ", text)
        text = _THOUSANDS.sub(r"\1,000", text)
        text = _COUNTED.sub(lambda found: _UNITS[found[1]], text)
    return text


def _months(found: _Found) -> str:
    """A month in full, or two."""
    first, second, behind = found.groups()
    month = _MONTHS[first or behind]
    return f"{month} to {_MONTHS[second]}" if second else month


def _latin(found: _Found) -> str:
    """What "e.g." and "i.e." say."""
    said = "for example, " if found[1] else "that is, "
    return said[0].upper() + said[1:] if found[0][0].isupper() else said


def _aged(found: _Found) -> str:
    """Children of less than some years."""
    return f"{found[0]}{' YEARS OLD' if found[0].isupper() else ' years old'}"


def _young(found: _Found) -> str:
    """Children below an age."""
    return f"{'Children' if found[0][0] == 'U' else 'children'} under {found[1]} years old"


def _old(found: _Found) -> str:
    """People above an age."""
    return f"{'People' if found[0][0] == 'O' else 'people'} over {found[1]} years old"


def _named_days(found: _Found) -> str:
    """A day of the week in full, or two."""
    first, joint, second = found.groups()
    day = _DAYS[first.lower()]
    if not second:
        return day
    return f"{day} {'and' if joint in ('&', 'and') else 'to'} {_DAYS[second.lower()]}"


def _from_to(found: _Found) -> str:
    """From one time of day to another, with the half of the day of the first where it has none."""
    start, half, end, last = found.groups()
    if not half:
        later = int(re.split("[.:]", start)[0]) % 12 > int(re.split("[.:]", end)[0]) % 12
        half = {"am": "pm", "pm": "am"}[last] if later else last
    return f"{start}{half} to {end}{last}"


def _word(found: _Found) -> str:
    """A word in full; capitals inside a sentence are an acronym."""
    short = found[0]
    if short[1:] != short[1:].lower() and short not in _LOUD:
        return short
    full = _WORDS[short.lower()]
    return full[0].upper() + full[1:] if short[0].isupper() else full


def _clock(found: _Found) -> str:
    """Minutes past or to an hour, in digits."""
    hour = found[2].lower()
    hours = _HOURS.index(hour) + 1 if hour in _HOURS else int(hour)
    minutes = _MINUTES[found[1].lower().removeprefix("a ")]
    if minutes < 0:
        hours, minutes = hours - 1 or 12, 60 + minutes
    return f"{hours}:{minutes}"


def _minister(found: _Found) -> str:
    """A prime minister, of whom a capital tells no more than one at the beginning."""
    name = (
        "Prime minister" if not found.string[: found.start()].strip(" '\"“‘") else "prime minister"
    )
    return name + (found[1] or "")
