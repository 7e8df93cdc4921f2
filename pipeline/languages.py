"""The one table of languages: names, scripts, and what each library calls them.

Codes are BCP 47 where a language has a two-letter code (ISO 639-1). A library's own code is given
only where it differs. Sources: langdetect's profile names, the Argos package index, the Firefox
model records, Unicode's script names.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from pipeline.errors import ConfigError


@dataclass(frozen=True, slots=True)
class Language:
    """A language: BCP 47 code, English name, scripts it is written in, other codes for it."""

    code: str
    name: str
    scripts: tuple[str, ...] = ("Latin",)
    argos: str = ""
    firefox: str = ""
    aliases: tuple[str, ...] = ()


LANGUAGES = (
    Language("af", "Afrikaans"),
    Language("am", "Amharic", ("Ethiopic",)),
    Language("ar", "Arabic", ("Arabic",)),
    Language("az", "Azerbaijani"),
    Language("be", "Belarusian", ("Cyrillic",)),
    Language("bg", "Bulgarian", ("Cyrillic",)),
    Language("bn", "Bengali", ("Bengali",)),
    Language("bs", "Bosnian"),
    Language("ca", "Catalan"),
    Language("cs", "Czech"),
    Language("cy", "Welsh"),
    Language("da", "Danish"),
    Language("de", "German"),
    Language("el", "Greek", ("Greek",)),
    Language("en", "English"),
    Language("eo", "Esperanto"),
    Language("es", "Spanish"),
    Language("et", "Estonian"),
    Language("eu", "Basque"),
    Language("fa", "Persian", ("Arabic",)),
    Language("fi", "Finnish"),
    Language("fr", "French"),
    Language("ga", "Irish"),
    Language("gl", "Galician"),
    Language("gu", "Gujarati", ("Gujarati",)),
    Language("ha", "Hausa"),
    Language("he", "Hebrew", ("Hebrew",), aliases=("iw",)),
    Language("hi", "Hindi", ("Devanagari",)),
    Language("hr", "Croatian"),
    Language("hu", "Hungarian"),
    Language("hy", "Armenian", ("Armenian",)),
    Language("id", "Indonesian", aliases=("in",)),
    Language("is", "Icelandic"),
    Language("it", "Italian"),
    Language("ja", "Japanese", ("Hiragana", "Katakana", "Han")),
    Language("ka", "Georgian", ("Georgian",)),
    Language("kk", "Kazakh", ("Cyrillic",)),
    Language("km", "Khmer", ("Khmer",)),
    Language("kn", "Kannada", ("Kannada",)),
    Language("ko", "Korean", ("Hangul",)),
    Language("ky", "Kyrgyz", ("Cyrillic",)),
    Language("la", "Latin"),
    Language("lo", "Lao", ("Lao",)),
    Language("lt", "Lithuanian"),
    Language("lv", "Latvian"),
    Language("mk", "Macedonian", ("Cyrillic",)),
    Language("ml", "Malayalam", ("Malayalam",)),
    Language("mn", "Mongolian", ("Cyrillic",)),
    Language("mr", "Marathi", ("Devanagari",)),
    Language("ms", "Malay"),
    Language("mt", "Maltese"),
    Language("my", "Burmese", ("Myanmar",)),
    Language("nb", "Norwegian Bokmål", aliases=("no",)),
    Language("ne", "Nepali", ("Devanagari",)),
    Language("nl", "Dutch"),
    Language("nn", "Norwegian Nynorsk"),
    Language("or", "Odia", ("Oriya",)),
    Language("pa", "Punjabi", ("Gurmukhi",)),
    Language("pl", "Polish"),
    Language("ps", "Pashto", ("Arabic",)),
    Language("pt", "Portuguese", aliases=("pb", "pt-BR", "pt-PT")),
    Language("ro", "Romanian", aliases=("mo",)),
    Language("ru", "Russian", ("Cyrillic",)),
    Language("si", "Sinhala", ("Sinhala",)),
    Language("sk", "Slovak"),
    Language("sl", "Slovenian"),
    Language("so", "Somali"),
    Language("sq", "Albanian"),
    Language("sr", "Serbian", ("Cyrillic", "Latin")),
    Language("sv", "Swedish"),
    Language("sw", "Swahili"),
    Language("ta", "Tamil", ("Tamil",)),
    Language("te", "Telugu", ("Telugu",)),
    Language("th", "Thai", ("Thai",)),
    Language("tl", "Tagalog", aliases=("fil",)),
    Language("tr", "Turkish"),
    Language("uk", "Ukrainian", ("Cyrillic",)),
    Language("ur", "Urdu", ("Arabic",)),
    Language("uz", "Uzbek"),
    Language("vi", "Vietnamese"),
    Language("zh", "Chinese", ("Han",), aliases=("zh-cn", "zh-Hans", "cmn")),
    Language(
        "zh-Hant",
        "Chinese (Traditional)",
        ("Han",),
        argos="zt",
        firefox="zh-Hant",
        aliases=("zh-tw", "zt"),
    ),
)


@cache
def _by_any_code() -> dict[str, Language]:
    """Every spelling of every code, in lower case, to its language."""
    table: dict[str, Language] = {}
    for language in LANGUAGES:
        for code in (language.code, language.argos, language.firefox, *language.aliases):
            if code:
                table.setdefault(code.lower(), language)
    return table


@cache
def codes() -> frozenset[str]:
    """The codes of all languages of the table."""
    return frozenset(language.code for language in LANGUAGES)


@lru_cache(maxsize=1024)
def canonical(code: str) -> str:
    """Our code for what a library, a user or a feed calls a language; unknown codes pass through.

    Regions are dropped where they make no difference here: ``"pt-BR"`` → ``"pt"``.
    """
    spelled = code.replace("_", "-").lower()
    table = _by_any_code()
    known = table.get(spelled) or table.get(spelled.partition("-")[0])
    return known.code if known else code


def name_of(code: str) -> str:
    """The English name of a language, or the code itself where it has none here."""
    known = _by_any_code().get(code.lower())
    return known.name if known else code


def lookup(code: str) -> Language:
    """The table's row for a code.

    Raises:
        ConfigError: the code is not in the table.
    """
    known = _by_any_code().get(code.replace("_", "-").lower())
    if known is None:
        named = (row.code for row in LANGUAGES if row.name.lower() == code.lower())
        raise ConfigError(
            f"{code!r} is not a language code known here",
            f"use a code such as {next(named, 'pt')!r}; `plainfeed doctor` lists them",
        )
    return known
