"""Tell words that a draft in Portuguese left in English.

The tiny Firefox model en→pt writes "foi booed no estúdio" and "na cabeça-on crash", and its drafts
read well around such words. A word in small letters that stands in both, and that English has, was
left, unless Portuguese has it too: one of ``portuguese.txt.gz``, or of those below. A word
with hyphens and one of three letters may be left, too, and so may the first of a sentence, if it
is nobody's name. Of 1,997 human translations of NTREX-128 into the Portuguese of Brazil 15 have
such a word, of those into that of Portugal nine, most of them terms of games.
"""

from __future__ import annotations

from collections.abc import Callable

from pipeline.translate.engine import Pair
from pipeline.translate.lazily import lazily
from pipeline.translate.title_case import is_surely_common
from pipeline.translate.vocabulary import is_ordinary, known

_PAIR = Pair("en", "pt")

_SHARED = frozenset(
    (
        # Words of Latin and Greek.
        *("abdominal", "absolve", "acres", "agenda", "altitude", "alto", "amor", "animal"),
        *("arena", "arsenal", "artificial", "assume", "aurora", "banal", "basal", "base"),
        *("bases", "bilateral", "boreal", "bronze", "brutal", "canal", "capital", "cartel"),
        *("casual", "central", "chance", "chances", "chassis", "circular", "clone"),
        *("clones", "coco", "colonial", "colossal", "coma", "cone", "consensual"),
        *("continental", "coral", "cordial", "corpus", "crime", "crimes", "criminal"),
        *("crucial", "cruel", "cruzeiro", "cultural", "curricular", "data", "debate"),
        *("decimal", "denim", "dental", "diabetes", "diagonal", "diatribe", "dilema"),
        *("diocese", "divide", "dorsal", "dose", "doses", "drama", "dual", "editor"),
        *("editorial", "embargo", "enigma", "escolar", "euro", "eventual", "experimental"),
        *("exterior", "extra", "face", "facial", "familiar", "fatal", "favor", "federal"),
        *("festival", "fila", "final", "fiscal", "floral", "formal", "forte", "fortes"),
        *("funeral", "fungi", "funicular", "gala", "gama", "gene", "general", "genes"),
        *("global", "gradual", "granada", "gratis", "habitat", "hectares", "hematoma"),
        *("hospital", "hotel", "ideal", "impala", "imperial", "inaugural", "individual"),
        *("industrial", "inferior", "informal", "integral", "intercontinental"),
        *("interfere", "interior", "invade", "inventor", "irregular", "jaguar", "jovial"),
        *("judicial", "lama", "lateral", "laurel", "legal", "liberal", "linear", "literal"),
        *("local", "lunar", "macho", "magma", "magnitude", "major", "manual", "marginal"),
        *("marquise", "material", "medieval", "memorial", "mental", "menu", "menus"),
        *("mesa", "meta", "metal", "metro", "mineral", "ministerial", "modular"),
        *("molecular", "monitor", "monumental", "moral", "mortal", "mosquito", "mosquitos"),
        *("motor", "multilateral", "municipal", "mural", "muscular", "musical", "nasal"),
        *("natal", "natural", "naval", "neonatal", "normal", "nova", "nuclear", "numeral"),
        *("ocular", "opera", "oral", "orbital", "original", "oval", "panda", "panorama"),
        *("parasol", "parental", "particular", "passes", "pastel", "pastor", "pastoral"),
        *("pedal", "pena", "persona", "piano", "plano", "plasma", "plural", "polar"),
        *("pole", "polo", "pontes", "popular", "portal", "postal", "posterior", "premier"),
        *("prepare", "propaganda", "provincial", "puma", "quota", "quotas", "racial"),
        *("radar", "radical", "real", "regime", "regional", "regular", "reserve"),
        *("residual", "resolve", "ritual", "rival", "romance", "ronda", "rotor", "rotunda"),
        *("rude", "rural", "salto", "sector", "secular", "semi", "sensor", "serial"),
        *("serve", "sexual", "similar", "singular", "social", "solar", "soprano"),
        *("superficial", "superior", "tango", "tapir", "tenor", "terminal", "territorial"),
        *("terror", "textual", "torso", "total", "totem", "trans", "trauma", "tribal"),
        *("tribunal", "trio", "trivial", "tropical", "tumor", "tutor", "ultra"),
        *("unilateral", "universal", "vascular", "vela", "verbal", "vertical", "veto"),
        *("vice", "vida", "vigor", "villa", "viral", "virtual", "virus", "visual", "vital"),
        *("vocal", "volta", "volume", "zebra", "zero"),
        # Words that Portuguese took from English and others.
        *("airbag", "airbags", "apartheid", "admin", "array", "ateliers", "avalanche", "backup"),
        *("bacon", "ballet", "banner", "bazar", "benchmark", "bitcoin", "bitcoins", "blog"),
        *("blogs", "blues", "bogey", "bogeys", "bouquet", "briefing", "briefings"),
        *("brownie", "browser", "bug", "bugs", "bullying", "bypass", "caddie", "camping"),
        *("campus", "card", "catering", "chat", "chatbot", "cheddar", "chef", "chefs"),
        *("chip", "chips", "chocolate", "closet", "coaching", "cocktail", "cocktails"),
        *("cowboy", "cowboys", "crack", "curry", "derbies", "derby", "design", "designer"),
        *("designers", "diesel", "dingo", "doping", "download", "downloads", "drone"),
        *("drones", "dumping", "eclipse", "email", "emails", "fairway", "fairways", "fake"),
        *("false", "feed", "feedback", "femme", "ferry", "fitness", "flanker", "flash"),
        *("flashback", "flop", "folk", "fourballs", "foursomes", "freelancer", "freezer"),
        *("frisson", "funk", "gang", "gangs", "gangster", "gangsters", "ghetto", "glamour"),
        *("gospel", "graffiti", "green", "habitats", "hacker", "hackers", "hall"),
        *("handicap", "hardware", "hashtag", "hashtags", "hedge", "hobbies", "hobby"),
        *("hooligans", "hub", "hubs", "iceberg", "impeachment", "indoor", "internet"),
        *("jazz", "jeans", "jeep", "jockey", "jockeys", "joint", "joystick", "judo"),
        *("karaoke", "karate", "ketchup", "kiwi", "laptop", "laptops", "laser", "layout"),
        *("leasing", "lifestyle", "linebacker", "link", "links", "live", "lobby"),
        *("lockdown", "login", "lupus", "machete", "machetes", "malware", "marketing"),
        *("maul", "media", "metropolis", "modem", "molotov", "momentum", "mouse", "news"),
        *("newsletter", "newsletters", "note", "null", "nylon", "offshore", "online"),
        *("outdoor", "outlet", "outlets", "outsider", "overdose", "pandas", "paparazzi"),
        *("password", "pasta", "peloton", "pence", "performance", "performances"),
        *("piercing", "pint", "pints", "pipeline", "pivot", "pixel", "pizza", "pizzas"),
        *("playback", "playboy", "playground", "playlist", "playlists", "playmaker"),
        *("playoff", "playoffs", "podcast", "podcasts", "poker", "position", "post"),
        *("posts", "premium", "proxy", "pubs", "pudding", "punk", "putt", "quiz"),
        *("rafting", "ranking", "rankings", "ransomware", "rapper", "rappers", "ravioli"),
        *("reality", "reggae", "replay", "reset", "retro", "rifle", "rifles", "robot"),
        *("robots", "rock", "rough", "rover", "royalties", "rugby", "safari", "salsa"),
        *("samba", "sauna", "scanner", "script", "selfie", "selfies", "sets", "sexy"),
        *("shopping", "shoppings", "show", "shows", "single", "singles", "site", "sites"),
        *("skate", "sketch", "slogan", "slogans", "smartphone", "smartphones", "sniper"),
        *("snipers", "snooker", "snorkel", "software", "softwares", "solo", "spam"),
        *("spray", "sprint", "sprinter", "spyware", "stand", "startup", "startups"),
        *("status", "stress", "string", "strings", "strip", "suite", "suites", "sumo"),
        *("surf", "sushi", "swing", "tablet", "tablets", "talk", "tank", "tanks", "taxi"),
        *("teaser", "teenager", "think", "thriller", "thrillers", "tofu", "tour"),
        *("trailer", "trailers", "true", "tsunami", "tsunamis", "tweet", "tweets"),
        *("upgrade", "vegan", "venture", "ventures", "versus", "videoclip", "vodka"),
        *("voucher", "vouchers", "webinar", "website", "websites", "whisky", "wiki"),
        *("workshop", "workshops", "yoga", "youtube", "zoom"),
    )
)
"""Words of English that Portuguese writes in the same way."""


def is_shared(word: str, pair: Pair) -> bool:
    """Whether a word is one of both languages of a pair, or of none, as far as that is known.

    >>> [word for word in ("real", "crash", "porta") if is_shared(word, Pair("en", "pt"))]
    ['real', 'porta']
    """
    if pair != _PAIR:
        return False
    if word in _SHARED or word in _HYPHENED_SHARED:
        return True
    # What neither has is of another tongue: "café con leche".
    english, ordinary = word in known(pair.source), is_ordinary(word, pair.target)
    return english == ordinary and word.isalpha()


_WORD = lazily(r"(?<![\w@#./&-])(?<!\w['’])[a-z]{4,40}(?![\w@/&-]|['’]\w|\.\w)")
_SHORT = lazily(r"(?<![\w@#./&-])(?<!\w['’])[a-z]{3}(?![\w@/&-]|['’]\w|\.\w)")
_SHORT_SHARED = frozenset(
    (
        *("all", "and", "app", "apt", "art", "bar", "bit", "box", "bug", "cal", "cap"),
        *("chi", "com", "con", "das", "del", "des", "dia", "dom", "dos", "duo", "era"),
        *("etc", "fan", "fax", "fez", "fog", "for", "gas", "gay", "gel", "gin", "gol"),
        *("goo", "gps", "hip", "hit", "hop", "hub", "ice", "inc", "jet", "kit", "las"),
        *("les", "log", "los", "mar", "mas", "max", "mel", "mia", "mil", "mph", "net"),
        *("nos", "off", "pai", "par", "pdf", "pet", "pit", "pop", "por", "pro", "pts"),
        *("pub", "que", "rap", "ref", "rim", "rio", "rum", "sal", "sem", "set", "six"),
        *("sob", "sol", "som", "spa", "sub", "sul", "tee", "tel", "ter", "tex", "the"),
        *("tom", "top", "tri", "try", "tur", "uma", "und", "une", "use", "van", "via"),
        *("vip", "vol", "web", "you", "zen", "zoo"),
    )
)
"""Words of three letters that Portuguese has, too."""

_HYPHENED = lazily(r"(?<![\w@#./&-])[a-z]{2,20}(?:-[a-z]{2,20}){1,3}(?![\w@/&-]|\.\w)")
_HYPHENED_SHARED = frozenset(
    (
        *("all-inclusive", "all-star", "back-up", "best-seller", "best-sellers"),
        *("check-in", "check-out", "check-up", "drive-in", "drive-thru", "e-book"),
        *("e-books", "e-commerce", "e-mail", "e-mails", "fast-food", "hat-trick"),
        *("hat-tricks", "hi-tech", "high-tech", "hip-hop", "king-size", "know-how"),
        *("low-cost", "make-up", "non-stop", "off-line", "off-road", "on-line", "pick-up"),
        *("pick-ups", "ping-pong", "pit-stop", "play-off", "play-offs", "pop-up"),
        *("pop-ups", "rock-and-roll", "self-made", "self-service", "stand-by", "stand-up"),
        *("start-up", "start-ups", "wi-fi", "yo-yo"),
    )
)
"""Words with hyphens that Portuguese took as they are."""

_PREFIXES = frozenset(
    (
        *(
            "anti",
            "auto",
            "bi",
            "co",
            "euro",
            "ex",
            "inter",
            "intra",
            "mega",
            "micro",
            "mid",
            "mini",
        ),
        *("multi", "neo", "non", "pan", "post", "pre", "pro", "semi", "sub", "super", "tri"),
        *("ultra", "vice"),
    )
)
_CODE = lazily(r"`[^`\n]*`")


def left_over(source: str, draft: str, pair: Pair, kept: str = "") -> frozenset[str]:
    """The words of a draft in Portuguese that are as in its English source; none for other pairs.

    ``kept`` is what the draft was meant to keep.

    >>> sorted(left_over("He was booed in the show.", "Ele foi booed no show.", Pair("en", "pt")))
    ['booed']
    """
    if pair != _PAIR:
        return frozenset()
    source = source.lower() if source.isupper() else source
    bare = _CODE.sub("", draft)
    both = frozenset(_WORD.findall(bare)) & frozenset(_WORD.findall(source))
    short = frozenset(_SHORT.findall(bare)) & frozenset(_SHORT.findall(source)) - _SHORT_SHARED
    both |= short
    meant = frozenset(_WORD.findall(kept)) | frozenset(_SHORT.findall(kept)) if both else both
    left = frozenset(
        word for word in both - meant if word in known(pair.source) and not is_shared(word, pair)
    )
    if "-" in bare and "-" in source:
        joined = frozenset(_HYPHENED.findall(bare)) & frozenset(_HYPHENED.findall(source))
        left |= {
            max(word.split("-"), key=len)
            for word in map(_without_prefix, joined - _HYPHENED_SHARED)
            if word
            and word not in kept
            and any(_is_english(part, pair) for part in word.split("-"))
        }
    return left


_OPENING = lazily(r"^[\W_]*([A-Z][a-z]{3,40})(?![\w'’@/-]|\.\w)(?! [A-Z])")


def opening_left(
    source: str, draft: str, pair: Pair, count: Callable[[str], int]
) -> frozenset[str]:
    """The word that an English source and its draft in Portuguese begin with, if it names nobody.

    >>> opening_left("Pensioner wins", "Pensioner ganha", Pair("en", "pt"), len)
    frozenset({'Pensioner'})
    """
    if pair != _PAIR:
        return frozenset()
    first, made = _OPENING.match(source), _OPENING.match(draft)
    if first is None or made is None or first[1] != made[1] or is_shared(first[1].lower(), pair):
        return frozenset()
    return frozenset((made[1],)) if is_surely_common(first[1], count) else frozenset()


def _without_prefix(word: str) -> str:
    """A word with hyphens without a prefix that Portuguese has, too; nothing if that is all."""
    first, _, rest = word.partition("-")
    return (rest if "-" in rest else "") if first in _PREFIXES else word


def _is_english(part: str, pair: Pair) -> bool:
    """Whether a part of a word with hyphens is one of English alone."""
    return (
        len(part) > 2
        and part in known(pair.source)
        and part not in _SHORT_SHARED
        and not is_shared(part, pair)
    )
