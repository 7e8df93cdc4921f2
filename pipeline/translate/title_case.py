"""Headlines in Which Every Word Has a Capital are sent with those of names alone.

English papers write many so, and a model takes the words for names: the tiny Firefox model en→pt
makes "Polícia Search for Missing Girl After Floods" of one, and of "Doctors Warn of Bed Shortage"
"Médicos Warn of Bed Shortage", and nothing tells it. Of 12 such headlines of our own
seven kept English words as they are, and one does in small letters.

Titles of books, bodies and firms have their capitals in any text: so what has no word that tells
news, such as a verb or "after", stays.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from pipeline.translate.lazily import lazily
from pipeline.translate.vocabulary import known

LANGUAGE = "en"

_LEAST = 4
"""Words of a headline; of fewer nobody can tell whether they are a name."""

_LEAST_COMMON = 3
"""Words of it that are none of names, the small ones apart."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_TITLED = re.compile(r"[A-Z][a-z]+(?:['’][a-z]+)?")
_FIXED = re.compile(
    r"https?://\S+|www\.\S+|\S*[@#/_\\]\S*|\S+\.[A-Za-z]{2,4}(?!\w)|`[^`]*`|<[^>]*>"
)

_SMALL = frozenset(
    (
        *("a", "about", "after", "against", "all", "amid", "an", "and", "are", "as", "at", "be"),
        *("before", "but", "by", "can", "despite", "down", "for", "from", "get", "has", "have"),
        *("he", "her", "his", "how", "if", "in", "into", "is", "it", "its", "it's", "may", "more"),
        *("near", "no", "nor", "not", "of", "off", "on", "or", "our", "out", "over", "per", "so"),
        *("than", "that", "the", "their", "they", "to", "under", "up", "v", "via", "vs", "was"),
        *("we", "what", "when", "who", "why", "will", "with", "you", "your", "your", "my", "me"),
        *("through", "during", "between", "without", "while", "this", "were", "had", "do", "does"),
    )
)
"""Words that many papers leave in small letters, and that are no names with a capital."""

_DOES = (
    *("discover", "celebrate", "gather", "clash", "rally", "march", "agree", "disagree"),
    *("abandon", "accuse", "adopt", "allow", "announce", "appoint", "approve", "argue"),
    *("ask", "attack", "back", "backfire", "ban", "battle", "beat", "become", "begin"),
    *("bid", "block", "boost", "boycott", "break", "bring", "build", "buy", "call"),
    *("cancel", "catch", "challenge", "charge", "cite", "claim", "clear", "climb"),
    *("close", "come", "complain", "confirm", "consider", "continue", "crash", "create"),
    *("cut", "debate", "decide", "defeat", "defend", "delay", "deliver", "demand"),
    *("deploy", "die", "drop", "earn", "ease", "end", "expand", "express", "extend"),
    *("eye", "face", "fail", "fall", "fear", "fight", "file", "find", "fire", "flood"),
    *("fly", "force", "forecast", "gain", "get", "give", "grip", "grow", "hail", "halt"),
    *("hear", "help", "hire", "hit", "hold", "host", "hunt", "ignite", "ignore"),
    *("impose", "improve", "increase", "inspire", "invest", "investigate", "issue"),
    *("jail", "join", "jump", "keep", "kick", "kill", "land", "launch", "lead", "leave"),
    *("lift", "limit", "look", "lose", "love", "make", "mark", "meet", "mourn", "mull"),
    *("name", "near", "need", "offer", "open", "oppose", "order", "outline", "overturn"),
    *("own", "pass", "pay", "plan", "play", "pledge", "plunge", "predict", "prepare"),
    *("press", "promise", "propose", "protect", "prove", "publish", "pull", "pursue"),
    *("push", "put", "quit", "raise", "reach", "receive", "recover", "reduce", "refuse"),
    *("reject", "release", "remain", "renew", "repeal", "repeat", "replace", "report"),
    *("resign", "resist", "respond", "restore", "resume", "return", "reveal", "rise"),
    *("rule", "run", "sack", "save", "scrap", "secure", "seek", "seize", "sell", "send"),
    *("serve", "set", "shake", "share", "shock", "shoot", "show", "shut", "sign", "sink"),
    *("slam", "slash", "slow", "soar", "spark", "spend", "spread", "stage", "stall", "start"),
    *("stay", "steal", "step", "stir", "stop", "strike", "struggle", "stun", "sue"),
    *("suffer", "support", "surge", "surpass", "survive", "suspend", "swap", "swear"),
    *("tackle", "take", "target", "tease", "tell", "test", "threaten", "tighten"),
    *("toast", "toll", "top", "tour", "track", "trade", "trigger", "try", "turn"),
    *("unite", "unveil", "upset", "urge", "use", "visit", "vote", "vow", "wait", "want"),
    *("warn", "weigh", "welcome", "win", "withdraw", "work", "worry", "yield"),
)
"""What somebody does in a headline."""

_TELLS = lazily(
    r"\b(?:about|after|against|amid|are|as|be|before|by|can|could|despite|during|from|has|have|how"
    r"|if|into|is|may|over|says?|than|to|under|until|was|were|what|when|where|while|who|why|will"
    r"|with|without|won['’]t|isn['’]t|don['’]t|you|your"
    r"|[a-z]{3,}(?:[^s\W]ed|nies|ches|shes)"
    rf"|(?:{'|'.join(_DOES)})s|(?<=[a-z]s )(?:{'|'.join(_DOES)})"
    r"|won|lost|dead|dies|found|hit|shut|held|hurt|killed|left|made|met|seen|shot|stolen|sworn|told|torn)\b",
    re.IGNORECASE,
)
"""Words that tell news, and stand in hardly a title."""

_NAMES = frozenset(
    (
        *("amazon", "american", "android", "apple", "arsenal", "brazil", "brazilian", "china"),
        *("christian", "clara", "english", "facebook", "french", "god", "google", "i", "indiana"),
        *("jackson", "java", "linda", "london", "marina", "polish", "porto", "portuguese", "rosa"),
        *("spain", "swiss", "thai", "twitter", "christmas", "trump", "jordan", "turkey", "chad"),
    )
)
"""Names that the vocabulary has in small letters, too."""

_GIVEN = frozenset(
    (
        *(
            "angel",
            "art",
            "bill",
            "carol",
            "chase",
            "chris",
            "dawn",
            "dean",
            "drew",
            "faith",
            "fern",
        ),
        *("frank", "gene", "grace", "grant", "guy", "harry", "hope", "hunter", "jack", "jasmine"),
        *("joy", "lance", "mark", "max", "miles", "olive", "pat", "patience", "pearl", "pierce"),
        *("prince", "princess", "queen", "king", "saint", "sir", "lord", "lady", "ray", "rob"),
        *("robin", "rose", "ruby", "rusty", "sandy", "sue", "violet", "will", "taylor", "tom"),
        *("president", "mayor", "senator", "judge", "captain", "doctor", "professor", "lake"),
        *(
            "mount",
            "cape",
            "fort",
            "port",
            "new",
            "north",
            "south",
            "east",
            "west",
            "great",
            "real",
        ),
    )
)
"""Words that a name goes on behind: "Rose Harding", "Lake Michigan"."""

_AFTER_NAME = frozenset(
    (
        *("airport", "avenue", "bay", "beach", "bridge", "castle", "city", "county", "creek"),
        *("forest", "hill", "hotspur", "island", "islands", "lake", "palace", "park", "river"),
        *("road", "rovers", "square", "street", "town", "united", "university", "valley", "villa"),
        *("wanderers", "athletic", "albion", "times", "post", "khan", "cup", "prize"),
    )
)
"""Words that end a name: "Leeds United", "Hyde Park"."""

_PHRASES = lazily(
    r"\b(?:White House|Wall Street|Downing Street|World (?:Cup|War|Bank|Health Organi[sz]ation)"
    r"|(?:Premier|Champions|Europa|Arab|National) League|United (?:States|Kingdom|Nations"
    r"|Arab Emirates)|(?:South|North|East|West)(?:ern)? (?:Korea|Africa|America|Carolina|Dakota"
    r"|Sudan|Virginia|Bank|Midlands|Wales|Sussex|Yorkshire|Ireland|Timor|Germany|Australia|London)"
    r"|New (?:York(?: Times)?|Zealand|Delhi|Orleans|Jersey|Mexico|Hampshire|Caledonia|Year"
    r"|South Wales)|Middle East|Red (?:Cross|Sea|Army)|Black (?:Sea|Friday|Lives Matter)"
    r"|Dead Sea|Gaza Strip|Silicon Valley|Big Ben|Labor Day|Super Bowl|Grand (?:Slam|Prix|Canyon)"
    r"|Formula (?:One|1)|Ivory Coast|Cape (?:Town|Verde)|Great Britain|Star Wars|Nobel Prize"
    r"|Labour Party|Real Madrid|Bill (?:Gates|Clinton)|Elon Musk|Prince of Wales|Liberal Democrats?"
    r"|Green Party|European Union|Bank of England|Joe Root|Tiger Woods|Taylor Swift|Boris Johnson"
    r"|Rishi Sunak|Crystal Palace|Aston Villa|Tube|House of (?:Commons|Lords|Representatives)"
    r"|Homeland Security|Air Force One|Good Friday|Holy See|Golden State|Supreme Court)\b"
)
"""Names of words that are none by themselves."""

_ORDINARY = frozenset(
    (
        *("academy", "ace", "acrobat", "admiral", "advert", "advisory", "airways", "amber"),
        *("archbishop", "archives", "arena", "assassin", "astronaut", "awards", "bachelor"),
        *("backpackers", "baker", "bakeries", "bakery", "bamboo", "bang", "baseball", "bead"),
        *("bean", "beans", "bee", "beer", "bees", "bell", "berry", "billboard", "billionaire"),
        *("biography", "bishop", "boulder", "bow", "brew", "brunch", "brutal", "buck", "buffalo"),
        *("builder", "bureau", "butterfly", "buzz", "camel", "candy", "cannon", "canyon"),
        *("cardinal", "catering", "caterpillar", "cedar", "celebrity", "cemetery", "champ"),
        *("champions", "champagne", "chap", "charger", "circus", "civic", "cliff", "collins"),
        *("comics", "commerce", "commissioner", "condo", "contracting", "cooper", "corporation"),
        *("couch", "crescent", "cricket", "crow", "dash", "daylight", "deal", "dean", "dear"),
        *("democrat", "deputy", "derby", "devil", "diver", "dodge", "dolphin", "dub", "duke"),
        *("eagle", "economics", "elder", "electronics", "embassy", "emerald", "essentials"),
        *("explorer", "federation", "finder", "firstly", "flamingo", "fort", "fortunately"),
        *("fortune", "fox", "frog", "glacier", "glacial", "gram", "guild", "gulf", "hawk"),
        *("highland", "hills", "honda", "hood", "horn", "hurricane", "hut", "inn", "jab", "jail"),
        *("keywords", "kings", "knight", "lagoon", "landmark", "lane", "leopard", "lion", "lions"),
        *("lodge", "luna", "madam", "majestic", "manor", "mansion", "maple", "marathon", "marsh"),
        *("masters", "mayor", "meadow", "meanwhile", "memo", "millennium", "miller"),
        *("millionaire", "ministers", "monarch", "motel", "mug", "navigator", "navy", "nun"),
        *("oak", "oasis", "observatory", "ombudsman", "orchard", "orthodox", "oyster"),
        *("panda", "patriot", "pavilion", "pearl", "penguin", "penthouse", "pie", "pine"),
        *("plaza", "pope", "potter", "prairie", "premier", "princess", "protestant", "quest"),
        *("rag", "rainbow", "ranch", "rapper", "raven", "reef", "regency", "republican", "rewards"),
        *("ridge", "rig", "rip", "rival", "rover", "rum", "rust", "safari", "saga", "sciences"),
        *("seasons", "senate", "senator", "shark", "shrine", "siege", "similarly", "simulator"),
        *("sleeps", "slippers", "soldier", "spy", "springs", "stake", "studios", "sunrise"),
        *("sunshine", "swan", "symphony", "tavern", "teen", "teens", "thunder", "tiger", "tile"),
        *("toaster", "township", "toy", "traveler", "treaties", "trek", "tulip", "tumble"),
        *("twilight", "vampire", "villas", "voyage", "waterfront", "wolf", "yacht", "zebra"),
        *("congress", "parliament", "congratulations", "catholic", "congressman", "workday"),
    )
) - frozenset(("collins", "cooper", "honda"))
"""Words that the vocabulary has only with their capital and that are ordinary all the same."""

_NEWS = frozenset(
    (
        *("alleged", "ambush", "arson", "bailout", "bail", "blackout", "blast", "blasts", "blaze"),
        *("blizzard", "bribe", "bribery", "bribes", "bust", "busts", "ceasefire", "clash"),
        *("clashes", "coalition", "commuter", "commuters", "crackdown", "cull", "curb", "curbs"),
        *("deadly", "denies", "derails", "doping", "drone", "drones", "dubs", "feud", "feuds"),
        *("fraud", "gunman", "gunmen", "heatwave", "heist", "hike", "hikes", "hoax", "homeless"),
        *("hostage", "hostages", "inquest", "inmate", "inmates", "jailed", "lawmaker", "lawmakers"),
        *(
            "lawsuit",
            "lawsuits",
            "layoff",
            "layoffs",
            "loot",
            "looting",
            "lure",
            "lures",
            "massacre",
        ),
        *("migrant", "migrants", "mourns", "murder", "murders", "outage", "outages", "outcry"),
        *("overhaul", "plea", "pleas", "plot", "plots", "plunge", "plunges", "probe", "probes"),
        *("protest", "protests", "purge", "quake", "quakes", "quit", "quits", "raid", "raids"),
        *("rally", "rallies", "rampage", "rebuke", "rebukes", "recall", "recalls", "refugee"),
        *("refugees", "resign", "resigns", "rift", "riot", "riots", "rioters", "row", "sack"),
        *("sacks", "scam", "scams", "scandal", "scandals", "scrap", "scraps", "shortage"),
        *("shortages", "shutdown", "slam", "slams", "slump", "slumps", "smuggle", "smuggler"),
        *("smugglers", "smuggling", "snub", "snubs", "soar", "soars", "spree", "spur", "spurs"),
        *("stab", "stabbed", "stabbing", "stabs", "standoff", "strife", "stun", "stuns", "surge"),
        *(
            "surges",
            "swap",
            "swaps",
            "teenager",
            "teenagers",
            "theft",
            "thefts",
            "thief",
            "thieves",
        ),
        *("toddler", "toll", "tourists", "tragedy", "trauma", "tsunami", "turmoil", "turnout"),
        *("tycoon", "typhoon", "uproar", "vow", "vows", "wage", "wages", "watchdog", "widow"),
        *(
            "wildfire",
            "wildfires",
            "woes",
            "wreck",
            "wreckage",
            "wrecks",
            "famine",
            "flee",
            "flees",
        ),
        *("flood", "floods", "flooding", "grief", "pensioner", "pensioners", "shooter", "sheriff"),
        *("soccer", "underdog", "underdogs", "upset", "unrest", "veto", "vetoes", "wed", "weds"),
    )
)
"""Words of headlines that the vocabulary has only in pieces."""

_ENDINGS = ("s", "es", "ed", "d", "ing", "er", "ers", "ly", "ment", "ments")
"""What may stand behind an ordinary word in another that the vocabulary has in pieces."""

_OF_NAMES = ("er", "ers", "ing")
"""Such endings as surnames have, too: "Harding", "Fisher"."""

_MONTHS = frozenset(("march", "may", "august", "april", "june"))


def lowered(text: str, count: Callable[[str], int]) -> str:
    """An English headline without the capitals that are none of names.

    ``count`` tells the tokens of a word: a vocabulary has a name whole with its capital alone.

    >>> lowered("Storm Leaves Thousands Without Power", lambda word: 1)
    'Storm leaves thousands without power'
    >>> lowered("The Lord of the Rings: The Return of the King", lambda word: 1)
    'The Lord of the Rings: The Return of the King'
    """
    if " " not in text or not _is_titled(text):
        return text
    kept = {at for phrase in _PHRASES.finditer(text) for at in range(*phrase.span())}
    kept |= {at for fixed in _FIXED.finditer(text) for at in range(*fixed.span())}
    words = [word for word in _WORD.finditer(text) if word.start() not in kept]
    names = {word.start() for word in words if not is_common(word[0], count)}
    names |= _surnames(text, words, names)
    names |= _beside_names(text, words, names | kept)
    common = [word for word in words if word.start() not in names and word[0][0].isupper()]
    if sum(word[0].lower() not in _SMALL for word in common) < _LEAST_COMMON:
        return text
    letters = list(text)
    for word in common:
        if not _opens(text, word.start()):
            letters[word.start()] = word[0][0].lower()
    return "".join(letters)


def _is_titled(text: str) -> bool:
    """Whether all words of a text but the small ones have a capital, and some tell news."""
    if text.endswith((".", ",", ";")) or not _TELLS.search(text):
        return False
    words = _WORD.findall(_FIXED.sub(" ", text))
    large = [word for word in words if word[0].isupper()]
    if len(words) < _LEAST or len(large) < _LEAST_COMMON or 2 * len(large) < len(words):
        return False
    if all(map(str.isupper, large)):
        return False
    return all(word[0].isupper() or word in _SMALL for word in words)


def is_common(word: str, count: Callable[[str], int]) -> bool:
    """Whether a word of a headline is the name of nobody, as far as can be told."""
    if word[0].islower() or not _TITLED.fullmatch(word):
        return word[0].islower() or word == "A"
    bare = re.split("['’]", word)[0]
    lower = bare.lower()
    if lower in _SMALL or lower in _ORDINARY or lower in _NEWS or lower in _DOES:
        return True
    if lower in _NAMES or lower not in known(LANGUAGE):
        return False
    whole, named = count(lower), count(bare)
    if whole == 1 or named == 1:
        return whole == 1
    if whole != named:
        return whole < named
    return any(_is_stem(lower, ending, count) for ending in _ENDINGS)


def is_surely_common(word: str, count: Callable[[str], int]) -> bool:
    """Whether a word with a capital is nobody's name for sure: the vocabulary tells, or a list."""
    lower = word.lower()
    if lower in _NEWS or lower in _DOES:
        return True
    return lower in known(LANGUAGE) and lower not in _NAMES and count(lower) < count(word)


def _is_stem(word: str, ending: str, count: Callable[[str], int]) -> bool:
    """Whether a word is an ordinary one with an ending."""
    if not word.endswith(ending):
        return False
    stem = word.removesuffix(ending)
    named = ending in _OF_NAMES
    stems = (stem, f"{stem}e", stem[:-1]) if ending in ("ed", "ing", "er", "ers") else (stem,)
    return any(
        one in _DOES or (not named and len(one) > 2 and one in known(LANGUAGE) and count(one) == 1)
        for one in stems
    )


def _beside_names(text: str, words: list[re.Match[str]], names: set[int]) -> set[int]:
    """Where words stand that are parts of the name that is next to them."""
    found: set[int] = set()
    for word, after in pairwise(words):
        if text[word.end() : after.start()] != " ":
            continue
        first, second = word[0].lower(), after[0].lower()
        if first in _GIVEN and after.start() in names and word[0][0].isupper():
            found.add(word.start())
        if word.start() in names and second in _AFTER_NAME and after[0][0].isupper():
            found.add(after.start())
        if second in _MONTHS and first in ("in", "since", "until", "by", "last", "next", "this"):
            found.add(after.start())
    return found


def _surnames(text: str, words: list[re.Match[str]], names: set[int]) -> set[int]:
    """Where words stand right behind names that nobody does and no paper tells: "Sarah Cole"."""
    found: set[int] = set()
    for word, after in pairwise(words):
        lower = after[0].lower()
        if (
            word.start() in names | found
            and word[0].istitle()
            and text[word.end() : after.start()] == " "
            and after.start() not in names
            and after[0][0].isupper()
            and lower not in _SMALL | _NEWS
            and lower not in _DOES
            and not any(_does(lower, ending) for ending in ("s", "es", "ed", "d"))
        ):
            found.add(after.start())
    return found


def _does(word: str, ending: str) -> bool:
    """Whether a word is a verb of headlines with an ending."""
    stem = word.removesuffix(ending)
    return stem != word and (stem in _DOES or f"{stem}e" in _DOES or stem[:-1] in _DOES)


_SPEAKER = re.compile(r"^([\W\d]*)([A-Z]{4,}(?: [A-Z]{3,}){0,2})(?=: \S)")


def spoken(text: str, count: Callable[[str], int]) -> str:
    """An English text whose speaker stands in capitals with one capital alone: "MAYOR: Yes".

    >>> spoken("MAYOR: We will rebuild.", lambda word: 1)
    'Mayor: We will rebuild.'
    >>> spoken("NASA: We will fly.", lambda word: 1)
    'NASA: We will fly.'
    """
    found = _SPEAKER.match(text)
    if found is None:
        return text
    words = found[2].lower().split()
    if not all(
        word in _ORDINARY or (word in known(LANGUAGE) and count(word) <= count(word.title()))
        for word in words
    ):
        return text
    return f"{found[1]}{found[2].capitalize()}{text[found.end() :]}"


def _opens(text: str, start: int) -> bool:
    """Whether a word begins the text or what stands behind a colon or a quotation mark."""
    before = text[:start]
    return not before.strip(" \"'“‘«(*_") or before.endswith((": ", '"', "“", "? ", "! ", " | "))


def with_ordinary(text: str) -> str:
    """An English text that was in capitals, without those of ordinary words inside it.

    >>> with_ordinary("Winner gives half of Fortune to shelter")
    'Winner gives half of fortune to shelter'
    """
    return _TITLED.sub(
        lambda word: word[0].lower() if word.start() and word[0].lower() in _ORDINARY else word[0],
        text,
    )
