"""Tell numbers, codes and units that a draft lacks, in whatever notation they are written."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Mapping
from decimal import Decimal

from pipeline.translate import sums
from pipeline.translate.calendars import in_our_calendar
from pipeline.translate.casing import is_shouted
from pipeline.translate.engine import Pair
from pipeline.translate.english_numbers import other_numbers
from pipeline.translate.money import scaled_values
from pipeline.translate.numerals import is_ambiguous, with_plain_numbers

_WORD = re.compile(r"\w+")
_UNITS = tuple(
    (hints, re.compile(unit, re.IGNORECASE))
    for hints, unit in (
        (("€", "eur", "евро", "євро", "ευρώ"), r"€|\b(?:EUR|euros?|евро|євро|ευρώ)\b"),
        (
            ("$", "usd", "lar", "lár", "làr", "лар", "λάρ"),
            r"\$|\b(?:USD|d[oóòô]l+[aáà]r\w*|дол+ар\w*|δολάρι\w*)",
        ),
        (("£", "gbp"), r"£|\bGBP\b"),
        (("%", "cent", "zent"), r"%|\b(?:per|por|pro|po)[ -]?[cz]ent[oi]?\b|\bpercentages?\b"),
    )
)
"""What amounts are in, where it has nearly the same name everywhere; and of what each name has
something, which is found faster."""

_UNIT_HINTS = tuple(hint for hints, _ in _UNITS for hint in hints)

_ADDED_UNITS = (
    (("$", "usd", "lar", "lár"), ("$", "ollar", "USD"), re.compile(r"\$|\bdollars?\b|\bUSD\b")),
    (("€", "eur"), ("€", "euro", "EUR"), re.compile(r"€|\beuros?\b|\bEUR\b")),
)
"""What hints at a currency, letters of which English has one for it, and how English writes it."""

_SCALE = re.compile(
    r"\d[\s\u00a0-]?(?:(?:[mb]|tr)illions?|(?:mil )?(?:mi|bi|tri)lh(?:ão|ões)|bili(?:ão|ões))\b"
)
_SCALES = ("illion", "ilh", "bili")
"""Something of which each of these words has one."""

_SOME_SCALE = re.compile(
    r"(?:[mb]|tr)illion|(?:mi|bi|tri)lh(?:ão|ões)|bili(?:ão|ões)|\d ?(?:m|mn|bn|tn)\b"
    r"|\d[.,\s]\d{3}[.,\s]\d{3}",
    re.IGNORECASE,
)
"""Millions and more, in English and Portuguese, and ways to write them."""

_THOUSANDS = re.compile(r"\d[ \u00a0]?mil\b(?! (?:milh|euros? e|reais e))")
_SOME_THOUSANDS = re.compile(
    r"thousand|\d[.,]\d{3}|\d{4}|\d ?[KkMm]\b|\d{2,3} [Gg]rand\b|illion", re.IGNORECASE
)
"""Thousands in Portuguese, and ways to write them in English."""

_NUMBER = re.compile(r"\d+(?:[.,'’\u00a0\u2009\u202f ]\d{3}(?!\d))*(?:[.,]\d+)?")

_CODE = re.compile(
    r"(?<!\w)(?!\d{1,2}H\d{0,2}(?!\w))"
    r"(?=[\w-]{0,30}[A-Z])(?=[\w-]{0,30}\d)[A-Z0-9][\w-]{2,30}(?!\w)",
    re.ASCII,
)
_ENDING = re.compile(r"(?:(?<=[A-Z\d])|(?<=\der))-[^\W\d_]*[^\W\d_A-Z][^\W\d_]*")
"""What a compound or a case adds to a code, behind a hyphen."""

_HYPHENS = re.compile(r"[\s\u00a0-]+")
_LONG, _GROUP = 4, 3
_POWERS = {
    "en": {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12},
    "pt": {
        "mil": 10**3, "milhão": 10**6, "milhões": 10**6, "bilhão": 10**9, "bilhões": 10**9,
        "trilhão": 10**12, "trilhões": 10**12, "bilião": 10**12, "biliões": 10**12,
    },
}  # fmt: skip
_SMALL = {
    "en": (
        *("zero", "one", "two", "three", "four", "five", "six"),
        *("seven", "eight", "nine", "ten", "eleven", "twelve"),
    ),
    "pt": (
        *("zero", "um uma", "dois duas", "três", "quatro", "cinco", "seis"),
        *("sete", "oito", "nove", "dez", "onze", "doze"),
    ),
}
"""Names of small numbers by language; of other languages those of English are looked for."""

_ENGLISH = "en"
_MEASURED = frozenset({Pair("pt", "en")})
_ENGLISH_NUMBERS = {
    word: re.compile(rf"\b(?:{forms.replace(' ', '|')})", re.IGNORECASE)
    for word, forms in {
        "três": r"three third \d*3(?!\d) tri", "quatro": r"four \d*4(?!\d) quart quad",
        "cinco": r"five fift \d*5(?!\d)", "seis": r"six \d*6(?!\d) half",
        "sete": r"seven \d*7(?!\d)", "oito": r"eight \d*8(?!\d) week",
        "dez": r"ten(?:ths?)?\b 10(?!\d)", "doze": r"twel 12(?!\d) dozen",
        "treze": r"thirteen 13(?!\d)", "catorze": r"fourteen 14(?!\d)",
        "quatorze": r"fourteen 14(?!\d)", "quinze": r"fift 15(?!\d) fortnight two.weeks",
        "dezasseis": "sixteen 16", "dezesseis": "sixteen 16", "dezassete": "seventeen 17",
        "dezessete": "seventeen 17", "dezoito": "eighteen 18", "dezanove": "nineteen 19",
        "dezenove": "nineteen 19", "vinte": r"\w*twent 2\d", "trinta": r"\w*thirt 3\d",
        "quarenta": r"\w*fort 4\d", "cinquenta": r"\w*fift 5\d", "sessenta": r"\w*sixt 6\d",
        "setenta": r"\w*sevent 7\d", "oitenta": r"\w*eight 8\d", "noventa": r"\w*ninet 9\d",
    }.items()
}  # fmt: skip
"""What stands in a draft for a number that Portuguese writes out, on the clock or a team, too."""

_NAMED_NUMBER = re.compile(rf"(?:{'|'.join(_ENGLISH_NUMBERS)})(?![\w-])")
"""The end of a word that is a number; what stands before it is looked at afterwards, as that is
faster."""

_NUMBER_SIGNS = ("três", "quatro", "cinco", "seis", "sete", "oit", "dez", "ze", "vinte", "nta")
"""Something of which each of these words has one, which is found faster."""

_AFTERNOON = re.compile(
    r"\d\s?p\.?m\b|\b(?:afternoon|evening|(?:to)?night)\b|下午|晚上|晚间|晚間|傍晚|午後|夜|오후|저녁|밤",
    re.ASCII | re.IGNORECASE,
)
"""What puts an hour of twelve into the later half of a day."""

_FULL_HOUR = re.compile(r"(?<=\d)[:：]00(?!\d)")
_DECADES = range(20, 100, 10)
_ROMAN = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
_CENTURY = "século", "séculos"


def lacks_numbers(
    source: str, draft: str, target: str = _ENGLISH, language: str = ""
) -> tuple[bool, bool]:
    """Whether the draft lacks a number of the source of four or more digits, and a shorter one.

    A shorter one need not stand there as often: "de 8 em 8 horas" is "every 8 hours". Of a
    ``language`` whose amounts are read, numbers with a scale must have the same value, and those in
    words or on a clock count as well: of the 1,997 sentences of NTREX-128 in Chinese, Japanese and
    Korean 3, 13 and 15 human translations lack a short one, and 66, 177 and 144 did before.
    """
    there = [_values(number) for number in _NUMBER.findall(draft)]
    reads = target == _ENGLISH and language in sums.LANGUAGES
    spelled: frozenset[Decimal] = frozenset()
    if reads:
        there += [frozenset((value,)) for value in scaled_values(draft)]
        spelled = other_numbers(draft)
        source = _FULL_HOUR.sub("", source)
        source = in_our_calendar(sums.in_digits(source, language), language)
    else:
        source = with_plain_numbers(source)
    places: defaultdict[Decimal, list[int]] = defaultdict(list)
    for place, values in enumerate(there):
        for value in values:
            places[value].append(place)
    every = frozenset(places)
    words = frozenset(_WORD.findall(draft.lower()))
    taken: set[int] = set()
    lacks_long = lacks_short = False
    for number in _NUMBER.findall(source):
        values = _values(number)
        if _is_taken(values, places, taken):
            continue
        if sum(map(str.isdigit, number)) >= _LONG:
            scaled = not reads and _is_scaled(values, every, words, target)
            lacks_long |= not scaled and values.isdisjoint(spelled)
        elif values.isdisjoint(every) and values.isdisjoint(spelled):
            later = _AFTERNOON.search(source) is not None
            lacks_short |= not _is_reworded(values, every, words, target, later)
    return lacks_long, lacks_short


def lacks_number_words(source: str, draft: str, pair: Pair) -> bool:
    """Whether a draft lacks a number that its source has in a word, from three on.

    The tiny Firefox model pt→en makes "the PS 34% more" of "34% ao PS, três pontos a mais". Of 227
    sentences of NTREX-128 with such a word (all but the eleven of a team and the like) two human
    translations lack one, and none of the model's. Of seven sentences with a number in Chinese
    characters alone none does.
    """
    if pair.source in sums.LANGUAGES and pair.target == _ENGLISH:
        spelled = [*sums.spelled_values(source, pair.source)]
        return bool(spelled) and not _there(draft).issuperset(spelled)
    if pair not in _MEASURED or not any(map(source.__contains__, _NUMBER_SIGNS)):
        return False
    return any(
        not _ENGLISH_NUMBERS[found[0]].search(draft)
        for found in _NAMED_NUMBER.finditer(source)
        if not _goes_on_before(source, found.start())
    )


def _goes_on_before(text: str, at: int) -> bool:
    """Whether a word of a text begins before a place in it."""
    before = text[at - 1 : at]
    return before.isalnum() or before in ("-", "_")


_BELOW = re.compile(r"(?:零下|氷点下|マイナス|영하|ติดลบ|تحت الصفر)\s?\d")
_MINUS = re.compile(r"(?i:minus|below|negative|sub-?zero|freezing|under zero)|[-−–]\s?\d")


def adds_percent(source: str, draft: str, language: str) -> bool:
    """Whether a draft counts in percent what its source does not, in languages that were measured.

    The Argos package zh→en makes "below 150 per cent" of ``跌破150关口``. Of the 1,997 human
    translations of NTREX-128 from Chinese, Japanese and Korean one from Korean fails.

    >>> adds_percent("利率为0.5%，日元跌破150关口", "0.5 per cent, below 150 per cent", "zh")
    True
    >>> adds_percent("增长3至5%", "a growth of 3 per cent to 5 per cent", "zh")
    False
    """
    if language not in _PERCENT_LANGUAGES:
        return False
    return any(_counts_otherwise(source, re.escape(one)) for one in _PERCENT.findall(draft))


def _counts_otherwise(source: str, number: str) -> bool:
    """Whether a source has a number, which is nowhere one of percent."""
    alone = rf"(?<![\d.,]){number}(?![.,]?\d)"
    if not re.search(alone, source):
        return False
    return not re.search(rf"{_PERCENT_OF}{alone}|{alone}{_SOON_PERCENT}", source)


def lacks_minus(source: str, draft: str) -> bool:
    """Whether a draft lacks that something is below zero, as in ``零下18℃``.

    >>> lacks_minus("气温零下18℃", "It will be 18°C"), lacks_minus("영하 5도", "minus 5 degrees")
    (True, False)
    """
    return _BELOW.search(source) is not None and _MINUS.search(draft) is None


def _there(draft: str) -> frozenset[Decimal]:
    """The values of all numbers of an English draft."""
    figures = (value for number in _NUMBER.findall(draft) for value in _values(number))
    return frozenset((*figures, *scaled_values(draft), *other_numbers(draft)))


def has_ambiguous_number(source: str, draft: str, pair: Pair) -> bool:
    """A number stays as it was, and reads as thousands in one language and not in the other."""
    return any(
        is_ambiguous(number, pair.source, pair.target) and number in draft
        for number in _NUMBER.findall(source)
    )


def codes_in(sentence: str) -> list[tuple[int, int]]:
    """Where words of capitals and digits stand in a Portuguese sentence.

    >>> codes_in("O voo TP1234 e a A1.")
    [(6, 12)]
    """
    return [code.span() for code in _CODE.finditer(sentence)]


def lacks_codes(source: str, draft: str, language: str = "pt") -> bool:
    """A word with capitals and digits is lost: the name of a road, flight, model or voucher.

    Other languages than Portuguese put it into compounds ("COVID-19-Pandemie", "17-Jährige") and
    behind it the endings of their cases ("HER2-proteiineja").

    >>> lacks_codes("Die COVID-19-Pandemie", "The COVID-19 pandemic", "de")
    False
    """
    draft = draft.upper() if is_shouted(source) else draft
    if language == "pt":
        return bool(Counter(_CODE.findall(source)) - Counter(_CODE.findall(draft)))
    written = _HYPHENS.sub("", draft)
    codes = frozenset(_CODE.findall(_ENDING.sub("", source)))
    return any(_HYPHENS.sub("", code) not in written for code in codes)


def lacks_units(source: str, draft: str) -> bool:
    """What an amount is in is lost."""
    folded = source.casefold()
    if not any(map(folded.__contains__, _UNIT_HINTS)):
        return False
    return any(
        any(map(folded.__contains__, hints)) and unit.search(source) and not unit.search(draft)
        for hints, unit in _UNITS
    )


_PERCENT = re.compile(r"(\d+(?:[.,]\d+)*)[\s\u00a0]?(?:%|per ?cent\b)")
_PERCENT_OF = r"百分之[\d.,\s至到~～–-]{0,12}"
"""What stands before a number of percent in Chinese, or before the first of two."""

_PERCENT_SIGN = r"(?:[%％‰]|[个個]?百分|成|折|割|パーセン|ポイント|퍼센트|프로|포인트)"
_SOON_PERCENT = rf"(?:\D{{0,6}}[\d.,]{{1,12}}){{0,3}}[\s\u00a0]?{_PERCENT_SIGN}"
"""What stands behind such a number, or behind the last of several."""

_PERCENT_LANGUAGES = frozenset({"zh", "zh-Hant", "ja", "ko"})


def adds_units(source: str, draft: str, pair: Pair) -> bool:
    """What an amount is in is told by the draft alone: dollars that nobody spoke of.

    The tiny Firefox model pt→en makes "22 million dollars" of "gastam por dia 22 milhões". Of 1,997
    sentences of NTREX-128 one human translation into English has such a currency, which it
    converted; from two kinds of Portuguese.
    """
    if pair not in _MEASURED:
        return False
    for hints, letters, added in _ADDED_UNITS:
        if any(map(draft.__contains__, letters)) and added.search(draft):
            folded = source.casefold()
            if not any(map(folded.__contains__, hints)):
                return True
    return False


def lacks_scale(source: str, draft: str) -> bool:
    """Whether a draft has fewer numbers of millions than its source.

    The tiny Firefox model en→pt makes "um acordo de €100" of "a €100 million deal". Of 1,997
    sentences of NTREX-128 no human translation has fewer, from Portuguese or into it.
    """
    if not any(map(source.__contains__, _SCALES)):
        return False
    times = len(_SCALE.findall(source))
    return times > 0 and times > len(_SOME_SCALE.findall(draft))


def lacks_thousands(source: str, draft: str) -> bool:
    """Whether a draft has fewer thousands than its source, in Portuguese.

    The tiny Firefox model pt→en makes "R$ 4 more allowance" of "mais abono de R$ 4 mil". Of the
    15 sentences of NTREX-128 with such a number no human translation has fewer.
    """
    if " mil" not in source and "\u00a0mil" not in source:
        return False
    times = len(_THOUSANDS.findall(source))
    return times > 0 and times > len(_SOME_THOUSANDS.findall(draft))


def _is_taken(
    values: frozenset[Decimal], places: Mapping[Decimal, list[int]], taken: set[int]
) -> bool:
    """Take the first free place where one of the values stands, if there is any."""
    for value in sorted(values):
        free = places.get(value, [])
        while free and free[-1] in taken:
            free.pop()
        if free:
            taken.add(free.pop())
            return True
    return False


def _values(number: str) -> frozenset[Decimal]:
    """What a number may mean in whatever notation: ``1.500`` is fifteen hundred or one and a half.

    A mark before three digits groups them or begins a fraction, another mark begins a fraction, and
    where two kinds of marks stand the last one does.
    """
    plain = "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in number)
    whole, mark, fraction = plain.rpartition(max(".,", key=plain.rfind))
    grouped = Decimal(_digits(plain))
    if not mark:
        return frozenset((grouped,))
    split = Decimal(f"{_digits(whole)}.{_digits(fraction)}")
    if len(fraction) != _GROUP:
        return frozenset((split,))
    if mark in whole:
        return frozenset((grouped,))
    return frozenset((split,)) if set(".,") & set(whole) else frozenset((grouped, split))


def _digits(number: str) -> str:
    """The digits of a number; spaces may group them on either side of a mark ("1,234 567")."""
    return "".join(filter(str.isdigit, number))


def _is_scaled(
    values: frozenset[Decimal], there: frozenset[Decimal], words: frozenset[str], target: str
) -> bool:
    """A large number in words: "649 million" for 649,000,000."""
    names = _POWERS.get(target, _POWERS[_ENGLISH])
    powers = [power for word, power in names.items() if word in words]
    return any(value / power in there for value in values for power in powers)


def _is_reworded(
    values: frozenset[Decimal],
    there: frozenset[Decimal],
    words: frozenset[str],
    target: str,
    later: bool,
) -> bool:
    """A small number in other words: "9" as nine, "3 mil" as 3,000, "15h" as 3 pm.

    Also "3 pm" as 15h where the source tells of what is ``later`` than noon, a century in Roman
    numerals, and "anos 80" as the 1980s.
    """
    names = _SMALL.get(target, _SMALL[_ENGLISH])
    return any(
        (value in range(len(names)) and not words.isdisjoint(names[int(value)].split()))
        or any(value * 10**zeros in there for zeros in (3, 6, 9))
        or (12 < value < 24 and value - 12 in there)
        or (later and value < 12 and value + 12 in there)
        or (value in _DECADES and value + 1900 in there)
        or (not words.isdisjoint(_CENTURY) and _roman(value) in words)
        for value in values
    )


def _roman(value: Decimal) -> str:
    """The number of a century as Portuguese writes it, in small letters."""
    return "x" * int(value // 10) + _ROMAN[int(value % 10)] if value < 40 else ""
