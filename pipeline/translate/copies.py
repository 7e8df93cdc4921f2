"""Tell words that a draft in Portuguese left in English.

The tiny Firefox model en→pt writes "foi booed no estúdio" and "na cabeça-on crash", and its drafts
read well around such words. A word in small letters that stands in both, and that English has, was
left, unless Portuguese has it too: one of ``portuguese.txt.gz``, or of those below. Of 1,997 drafts
of NTREX-128 60 have one, read one by one some 50 of them rightly so, and of as many human
translations 21, most of them terms of golf and rugby.
"""

from __future__ import annotations

import re

from pipeline.translate.engine import Pair
from pipeline.translate.vocabulary import is_ordinary, known

_PAIR = Pair("en", "pt")

_SHARED = frozenset(
    (
        # Words of Latin and Greek.
        *("abdominal", "absolve", "acres", "agenda", "altitude", "alto", "amor", "animal"),
        *("arena", "arsenal", "artificial", "assume", "aurora", "banal", "basal", "base"),
        *("bases", "bilateral", "boreal", "bronze", "brutal", "canal", "capital", "cartel"),
        *("casual", "central", "chance", "chances", "chassis", "circular", "clone", "clones"),
        *("coco", "colonial", "colossal", "coma", "cone", "consensual", "continental", "coral"),
        *("cordial", "corpus", "crime", "crimes", "criminal", "crucial", "cruel", "cruzeiro"),
        *("cultural", "curricular", "data", "debate", "decimal", "denim", "dental", "diabetes"),
        *("diagonal", "diatribe", "dilema", "diocese", "divide", "dorsal", "dose", "doses"),
        *("drama", "dual", "editor", "editorial", "embargo", "enigma", "escolar", "euro"),
        *("eventual", "experimental", "exterior", "extra", "face", "facial", "familiar"),
        *("fatal", "favor", "federal", "festival", "fila", "final", "fiscal", "floral"),
        *("formal", "forte", "fortes", "funeral", "fungi", "funicular", "gala", "gama", "gene"),
        *("general", "genes", "global", "gradual", "granada", "gratis", "habitat", "hectares"),
        *("hematoma", "hospital", "hotel", "ideal", "impala", "imperial", "inaugural"),
        *("individual", "industrial", "inferior", "informal", "integral", "intercontinental"),
        *("interfere", "interior", "invade", "inventor", "irregular", "jaguar", "jovial"),
        *("judicial", "lama", "lateral", "laurel", "legal", "liberal", "linear", "literal"),
        *("local", "lunar", "macho", "magma", "magnitude", "major", "manual", "marginal"),
        *("marquise", "material", "medieval", "memorial", "mental", "menu", "menus", "mesa"),
        *("meta", "metal", "metro", "mineral", "ministerial", "modular", "molecular"),
        *("monitor", "monumental", "moral", "mortal", "mosquito", "mosquitos", "motor"),
        *("multilateral", "municipal", "mural", "muscular", "musical", "nasal", "natal"),
        *("natural", "naval", "neonatal", "normal", "nova", "nuclear", "numeral", "ocular"),
        *("opera", "oral", "orbital", "original", "oval", "panda", "panorama", "parasol"),
        *("parental", "particular", "passes", "pastel", "pastor", "pastoral", "pedal", "pena"),
        *("persona", "piano", "plano", "plasma", "plural", "polar", "pole", "polo", "pontes"),
        *("popular", "portal", "postal", "posterior", "premier", "prepare", "propaganda"),
        *("provincial", "puma", "quota", "quotas", "racial", "radar", "radical", "real"),
        *("regime", "regional", "regular", "reserve", "residual", "resolve", "ritual", "rival"),
        *("romance", "ronda", "rotor", "rotunda", "rude", "rural", "salto", "sector"),
        *("secular", "semi", "sensor", "serial", "serve", "sexual", "similar", "singular"),
        *("social", "solar", "soprano", "superficial", "superior", "tango", "tapir", "tenor"),
        *("terminal", "territorial", "terror", "textual", "torso", "total", "totem", "trans"),
        *("trauma", "tribal", "tribunal", "trio", "trivial", "tropical", "tumor", "tutor"),
        *("ultra", "unilateral", "universal", "vascular", "vela", "verbal", "vertical", "veto"),
        *("vice", "vida", "vigor", "villa", "viral", "virtual", "virus", "visual", "vital"),
        *("vocal", "volta", "volume", "zebra", "zero"),
        # Words that Portuguese took from English and others.
        *("airbag", "airbags", "ateliers", "avalanche", "backup", "bacon", "ballet", "banner"),
        *("bazar", "benchmark", "blog", "blogs", "blues", "bogey", "bogeys", "bouquet"),
        *("briefing", "briefings", "brownie", "browser", "bugs", "bullying", "bypass"),
        *("camping", "campus", "card", "chat", "chatbot", "cheddar", "chef", "chefs", "chip"),
        *("chips", "chocolate", "coaching", "cocktail", "cocktails", "cowboy", "cowboys"),
        *("crack", "curry", "design", "designer", "designers", "dingo", "doping", "download"),
        *("downloads", "drone", "drones", "dumping", "email", "emails", "fairway", "fairways"),
        *("fake", "feedback", "femme", "ferry", "fitness", "flanker", "flash", "flashback"),
        *("flop", "folk", "freelancer", "funk", "gang", "gangs", "gangster", "gangsters"),
        *("ghetto", "glamour", "gospel", "graffiti", "green", "habitats", "hacker", "hackers"),
        *("hall", "handicap", "hardware", "hashtag", "hashtags", "hedge", "hobbies", "hobby"),
        *("hooligans", "iceberg", "impeachment", "indoor", "internet", "jazz", "jeans", "jeep"),
        *("joint", "joystick", "judo", "karaoke", "karate", "ketchup", "kiwi", "laptop"),
        *("laptops", "laser", "layout", "leasing", "lifestyle", "linebacker", "link", "links"),
        *("live", "lobby", "lockdown", "login", "lupus", "machete", "machetes", "marketing"),
        *("maul", "media", "modem", "molotov", "momentum", "mouse", "news", "newsletter"),
        *("newsletters", "nylon", "offshore", "online", "pence", "outdoor", "outlet", "outlets"),
        *("pandas", "paparazzi", "password", "pasta", "performance", "performances"),
        *("piercing", "pipeline", "pivot", "pixel", "pizza", "pizzas", "playback", "playboy"),
        *("playlist", "playlists", "playoff", "playoffs", "podcast", "podcasts", "poker"),
        *("post", "posts", "premium", "proxy", "pubs", "pudding", "punk", "putt", "quiz"),
        *("rafting", "ranking", "rankings", "rapper", "rappers", "ravioli", "reality"),
        *("reggae", "replay", "reset", "retro", "rifle", "rifles", "robot", "robots", "rock"),
        *("rough", "rover", "royalties", "rugby", "safari", "salsa", "samba", "sauna"),
        *("scanner", "script", "sets", "sexy", "shopping", "shoppings", "show", "shows"),
        *("single", "singles", "site", "sites", "skate", "sketch", "slogan", "slogans"),
        *("smartphone", "smartphones", "sniper", "snipers", "snooker", "snorkel", "software"),
        *("softwares", "solo", "spam", "spray", "sprint", "sprinter", "stand", "startup"),
        *("startups", "status", "stress", "strip", "suite", "suites", "sumo", "surf", "sushi"),
        *("swing", "tablet", "tablets", "talk", "tank", "tanks", "taxi", "teaser", "teenager"),
        *("think", "thriller", "thrillers", "tofu", "tour", "trailer", "trailers", "tsunami"),
        *("tsunamis", "tweet", "tweets", "upgrade", "vegan", "venture", "ventures", "versus"),
        *("vodka", "webinar", "website", "websites", "whisky", "wiki", "workshop", "workshops"),
        *("yoga", "youtube", "zoom"),
    )
)
"""Words of English that Portuguese writes in the same way."""


def is_shared(word: str, pair: Pair) -> bool:
    """Whether a word is one of both languages of a pair, as far as that is known.

    >>> [word for word in ("real", "crash", "porta") if is_shared(word, Pair("en", "pt"))]
    ['real']
    """
    if pair != _PAIR:
        return False
    return word in _SHARED or (word in known(pair.source) and is_ordinary(word, pair.target))


_WORD = re.compile(r"(?<![\w@#./&-])(?<!\w['’])[a-z]{4,40}(?![\w@/&-]|['’]\w|\.\w)")
_CODE = re.compile(r"`[^`\n]*`")


def left_over(source: str, draft: str, pair: Pair, kept: str = "") -> frozenset[str]:
    """The words of a draft in Portuguese that are as in its English source; none for other pairs.

    ``kept`` is what the draft was meant to keep.

    >>> sorted(left_over("He was booed in the show.", "Ele foi booed no show.", Pair("en", "pt")))
    ['booed']
    """
    if pair != _PAIR:
        return frozenset()
    both = frozenset(_WORD.findall(_CODE.sub("", draft))) & frozenset(_WORD.findall(source))
    meant = frozenset(_WORD.findall(kept)) if both else frozenset()
    return frozenset(
        word for word in both - meant if word in known(pair.source) and not is_shared(word, pair)
    )
